"""Answers in a file: CSV in UTF-8 with one row an answer, in the columns COLUMNS.

    listener, expert     a free name ("anonymous" unless given); yes or no
    mode, seed           pairs or scores; what order and sides were drawn by
    question, clip       the number in this listener's order, from 1; the clip's name
    aspect               a key of ASPECTS; in scores also "confidence"
    system_a, system_b   what was heard as A and as B; scores have A alone
    answer               pairs: a, b or same; scores: 1 (worst) to 5 (best)
    heard_a_s, heard_b_s seconds that were played of each before the answer was last saved
    gain_a_db, gain_b_db what brought each to the common loudness
    answered_at          UTC, ISO 8601

A cell that a spreadsheet would take for a formula (it begins with = + - @), or that begins with an
apostrophe, gets an apostrophe in front, which reading removes.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from bgm_studio.base.atomic import atomic_path
from bgm_studio.listening.collection import ListeningError, is_name
from bgm_studio.listening.questions import MAX_QUESTIONS, MODES, Mode, aspects

_MAX_BYTES = 8 << 20
MAX_SHEETS = 1000


@dataclass(frozen=True)
class Answer:
    """One row of a file of answers; see the module's docstring. question counts from 1; heard and
    gain of B are None in scores."""

    listener: str
    expert: bool
    mode: Mode
    seed: int
    question: int
    clip: str
    aspect: str
    system_a: str
    system_b: str
    answer: str
    heard_a_s: float
    heard_b_s: float | None
    gain_a_db: float
    gain_b_db: float | None
    answered_at: str


COLUMNS = tuple(field.name for field in fields(Answer))
PREFERENCES = ("a", "b", "same")
SCORES = ("1", "2", "3", "4", "5")
_RISKY = ("=", "+", "-", "@", "'")


def _cell(text: str) -> str:
    return "'" + text if text.startswith(_RISKY) else text


def _uncell(text: str) -> str:
    return text.removeprefix("'")


def write_answers(path: Path, answers: Iterable[Answer]) -> None:
    """Write a whole file of answers; it is on the disk when this returns. Raises OutputError."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(COLUMNS)
    for a in answers:
        heard_b = "" if a.heard_b_s is None else f"{a.heard_b_s:.1f}"
        gain_b = "" if a.gain_b_db is None else f"{a.gain_b_db:.2f}"
        # Numbers stay as they are: a minus before digits makes no formula.
        table.writerow(
            [
                _cell(a.listener),
                "yes" if a.expert else "no",
                a.mode,
                a.seed,
                a.question,
                _cell(a.clip),
                a.aspect,
                _cell(a.system_a),
                _cell(a.system_b),
                a.answer,
                f"{a.heard_a_s:.1f}",
                heard_b,
                f"{a.gain_a_db:.2f}",
                gain_b,
                a.answered_at,
            ]
        )
    with atomic_path(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        file.write(text.getvalue())
        file.flush()
        os.fsync(file.fileno())


def read_answers(path: Path) -> tuple[Answer, ...]:
    """Read a file of answers; whatever is not as `write_answers` writes it raises ListeningError,
    with the line's number."""
    hint = "Mend the file, or move it away; its columns are told in bgm-studio listen --help."
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise ListeningError(
            f"The answers in {path} cannot be read ({error.strerror or error}).",
            "Check the name and that you may read it.",
        ) from error
    if len(data) > _MAX_BYTES:
        raise ListeningError(f"{path} is too large for a file of answers.", hint)
    line = 1
    try:
        rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
        if tuple(next(rows, ())) != COLUMNS:
            raise ValueError("the columns are not those of a listening test")
        answers = []
        while True:
            line = rows.line_num + 1
            row = next(rows, None)
            if row is None:
                break
            answers.append(_parsed(row))
    except (ValueError, csv.Error) as error:  # bytes that are not UTF-8 are a ValueError, too
        reason = "it is not UTF-8" if isinstance(error, UnicodeError) else str(error)
        raise ListeningError(
            f"{path} is not a file of answers (line {line}: {reason}).", hint
        ) from error
    return tuple(answers)


def _parsed(row: Sequence[str]) -> Answer:
    """A row as an Answer. Raises ValueError."""
    if len(row) != len(COLUMNS):
        raise ValueError(f"{len(row)} cells instead of {len(COLUMNS)}")
    cell = dict(zip(COLUMNS, row, strict=True))
    mode: Mode = "pairs" if _one_of(cell, "mode", MODES) == "pairs" else "scores"
    in_pairs = mode == "pairs"
    _one_of(cell, "aspect", aspects(mode, expert=True))
    _one_of(cell, "answer", PREFERENCES if in_pairs else SCORES)
    names = {key: _uncell(cell[key]) for key in ("listener", "clip", "system_a", "system_b")}
    for key, name in names.items():
        if not is_name(name) and not (key == "system_b" and not in_pairs and name == ""):
            raise ValueError(f"{key} is not a name")
    if (names["system_b"] != "") != in_pairs or names["system_a"] == names["system_b"]:
        raise ValueError("the systems do not fit the mode")
    if not re.fullmatch(r"[0-9T:+Z.-]{1,40}", cell["answered_at"]):
        raise ValueError("answered_at is not a time")
    return Answer(
        **names,
        expert=_one_of(cell, "expert", ("yes", "no")) == "yes",
        mode=mode,
        seed=int(_number(cell, "seed", 0, 2**63)),
        question=int(_number(cell, "question", 1, MAX_QUESTIONS)),
        aspect=cell["aspect"],
        answer=cell["answer"],
        heard_a_s=_number(cell, "heard_a_s", 0, 1e7),
        heard_b_s=_number(cell, "heard_b_s", 0, 1e7) if in_pairs else None,
        gain_a_db=_number(cell, "gain_a_db", -200, 200),
        gain_b_db=_number(cell, "gain_b_db", -200, 200) if in_pairs else None,
        answered_at=cell["answered_at"],
    )


def _one_of(cell: Mapping[str, str], key: str, allowed: Sequence[str]) -> str:
    if cell[key] not in allowed:
        raise ValueError(f"{key} is none of {', '.join(allowed)}")
    return cell[key]


def _number(cell: Mapping[str, str], key: str, low: float, high: float) -> float:
    whole = key in ("seed", "question")
    shape = r"[0-9]{1,19}" if whole else r"-?[0-9]{1,8}(\.[0-9]{1,6})?"
    if not re.fullmatch(shape, cell[key]):
        raise ValueError(f"{key} is not a {'whole ' if whole else ''}number")
    value = int(cell[key]) if whole else float(cell[key])
    if not low <= value <= high:
        raise ValueError(f"{key} is out of its range")
    return value


def answer_files(folder: Path) -> tuple[Path, ...]:
    """The files answers*.csv of a folder. Raises ListeningError where there are none."""
    try:
        found = sorted(folder.glob("answers*.csv"))
    except OSError as error:
        raise ListeningError(
            f"{folder} cannot be read ({error.strerror or error}).", "Check that you may read it."
        ) from error
    if not found:
        raise ListeningError(
            f"There are no answers in {folder} yet.",
            "Let somebody listen first, or name a file with --out.",
        )
    if len(found) > MAX_SHEETS:
        raise ListeningError(
            f"{folder} holds more than {MAX_SHEETS} files of answers.", "Join some of them."
        )
    return tuple(found)
