"""The listening test: people compare renditions of the same clips without knowing whose they are.

After section 5.3 of the paper: seven aspects, of which two are for experts in music alone, asked
for either as preferences between two systems (its Table 4) or as scores of 1 to 5 with a confidence
(its Table 5).

The folder holds one folder for each system, and in it one video for each clip:

    DIR/<system>/<clip>.mp4        any video file; other files are passed over
    DIR/answers-<date>-<n>.csv     what listeners answered, unless told otherwise

Files of the same clip name (without the suffix) belong together; they must last equally long. All
renditions are to treat the clip's own sound alike: best all without it (`--original-audio drop`).

Nobody who listens can tell the systems apart but by the music: names are not shown, the picture is
the same file's throughout, and all sound is brought to one loudness (ITU-R BS.1770-4), since the
louder of two wins. Order and sides are drawn by a seed that is recorded.

An answers file is CSV in UTF-8 with one row an answer, in the columns COLUMNS:

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
apostrophe, gets an apostrophe in front, which reading takes off again.
"""

from __future__ import annotations

import csv
import io
import math
import os
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.atomic import atomic_path, output_error
from bgm_studio.base.errors import BgmError, ClipError, OutputError, RequestError
from bgm_studio.base.filelock import FileLock
from bgm_studio.base.progress import Progress, silent
from bgm_studio.export.wav import sample_count
from bgm_studio.metrics.statistics import bootstrap
from bgm_studio.sound.mix import SILENT_LUFS, LoudnessMeter, raw_blocks, write_clip_sound
from bgm_studio.video.clip import ClipInfo, probe

_T = TypeVar("_T")
Mode = Literal["pairs", "scores"]
MODES: tuple[Mode, ...] = ("pairs", "scores")
CONFIDENCE = "confidence"
ANONYMOUS = "anonymous"
MIN_HEARD_S = 5.0
"""What has to be heard of each rendition before the next question, or the whole clip if shorter."""
TARGET_LUFS = -23.0  # of EBU R 128: nearly all music reaches it by turning down, so nothing clips
PEAK_DBFS = -1.0

MAX_SYSTEMS = 20
MAX_FILES = 1000
MAX_QUESTIONS = 500
MAX_CLIP_S = 15 * 60.0
_MAX_NAME = 100
_MAX_BYTES = 8 << 20
_MAX_SHEETS = 1000
_LENGTHS_DIFFER_S = 0.5
_VIDEO_SUFFIXES = (
    ".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v", ".mts", ".m2ts", ".ts", ".mpg", ".mpeg",
    ".ogv", ".mxf",
)  # fmt: skip


class Aspect(NamedTuple):
    """What is asked for: its key in the CSV, its name in tables, and whether only of experts."""

    key: str
    name: str
    expert: bool = False


ASPECTS = (
    Aspect("melody", "Music melody"),
    Aspect("rhythm", "Music rhythm"),
    Aspect("content", "Video content"),
    Aspect("video_rhythm", "Video rhythm"),
    Aspect("chords", "Chord quality", expert=True),
    Aspect("accompaniment", "Accompaniment quality", expert=True),
    Aspect("overall", "Overall preference"),
)
"""The paper's seven, in the order of its tables."""


class ListeningError(BgmError):
    """A folder or a file of answers that no listening test can be made of."""


# -- what there is to hear -------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Collection:
    """The renditions in a folder. clips: clip name -> system -> file, for clips that at least two
    systems have; names rise. left_out: clips of one system alone."""

    folder: Path
    clips: Mapping[str, Mapping[str, ClipInfo]]
    left_out: tuple[str, ...]

    @property
    def systems(self) -> tuple[str, ...]:
        """Names of the systems that are asked about."""
        return tuple(sorted({system for held in self.clips.values() for system in held}))

    @property
    def holdings(self) -> dict[str, tuple[str, ...]]:
        """Clip name -> systems that have it."""
        return {clip: tuple(held) for clip, held in self.clips.items()}

    def picture(self, clip: str) -> ClipInfo:
        """The file whose picture all renditions of a clip are seen with."""
        return next(iter(self.clips[clip].values()))

    def samples(self, clip: str) -> int:
        """Samples at 48 kHz of a clip that every rendition has."""
        return min(sample_count(info.duration) for info in self.clips[clip].values())


def look(folder: Path, progress: Progress = silent) -> Collection:
    """Find and check the renditions in a folder; every file is opened once.

    Calls progress("analysis", 0..1). Raises ListeningError where there is nothing to compare, and
    for files that cannot be used, all named at once.
    """
    found = _find(folder)
    by_clip: dict[str, dict[str, Path]] = defaultdict(dict)
    for system in sorted(found):
        for clip, path in found[system].items():
            by_clip[clip][system] = path
    shared = {clip: by_clip[clip] for clip in sorted(by_clip) if len(by_clip[clip]) > 1}
    if len(found) < 2:
        raise ListeningError(
            f"{folder} holds the videos of {'one system' if found else 'no system'}; "
            "a comparison needs two.",
            "Put each system's videos into a folder of its own: DIR/<system>/<clip>.mp4.",
        )
    if not shared:
        raise ListeningError(
            f"No clip in {folder} is there from two systems.",
            "Give the files of the same clip the same name in each system's folder.",
        )
    clips: dict[str, dict[str, ClipInfo]] = {clip: {} for clip in shared}
    total, done = sum(map(len, shared.values())), 0
    wrong: list[tuple[str, str]] = []
    for clip, paths in shared.items():
        for system, path in paths.items():
            try:
                clips[clip][system] = _checked(path)
            except ClipError as error:
                wrong.append((f"{system}/{path.name}", error.message))
            done += 1
            progress("analysis", done / total)
    if wrong:
        names = ", ".join(name for name, _ in wrong[:5])
        more = f" and {len(wrong) - 5} more" if len(wrong) > 5 else ""
        raise ListeningError(
            f"These files cannot be used: {names}{more} ({wrong[0][1].rstrip('.')}).",
            "Replace them, or take them out of the folder.",
        )
    for clip, held in clips.items():
        lengths = {system: info.duration_s for system, info in held.items()}
        short, long = min(lengths, key=lengths.__getitem__), max(lengths, key=lengths.__getitem__)
        if lengths[long] - lengths[short] > _LENGTHS_DIFFER_S:
            raise ListeningError(
                f"The clip {clip} lasts {lengths[short]:.1f} s in {short} "
                f"and {lengths[long]:.1f} s in {long}.",
                "Files of the same name have to be renditions of the same clip.",
            )
    left_out = tuple(clip for clip in sorted(by_clip) if clip not in shared)
    return Collection(folder, clips, left_out)


def _find(folder: Path) -> dict[str, dict[str, Path]]:
    """System -> clip name -> file."""
    if not folder.is_dir():
        raise ListeningError(
            f"There is no folder {folder}.", "Name the folder that holds the systems' folders."
        )
    found: dict[str, dict[str, Path]] = {}
    seen = 0
    try:
        for place in sorted(folder.iterdir()):
            if place.name.startswith(".") or not place.is_dir():
                continue
            clips: dict[str, Path] = {}
            for path in place.iterdir():
                seen += 1
                if seen > MAX_FILES:
                    raise ListeningError(
                        f"{folder} holds more than {MAX_FILES} files in its systems' folders.",
                        "Take out what is not to be heard.",
                    )
                if path.name.startswith(".") or path.suffix.lower() not in _VIDEO_SUFFIXES:
                    continue
                _check_name(place.name, "folder")
                _check_name(path.stem, "file")
                if path.stem in clips:
                    raise ListeningError(
                        f"{place.name} has two files of the clip {path.stem}.", "Keep one of them."
                    )
                clips[path.stem] = path
            if clips:
                found[place.name] = clips
    except OSError as error:
        raise ListeningError(
            f"{folder} cannot be read ({error.strerror or error}).", "Check that you may read it."
        ) from error
    if len(found) > MAX_SYSTEMS:
        raise ListeningError(
            f"{folder} holds {len(found)} systems; at most {MAX_SYSTEMS} can be compared.",
            "Move some of the folders elsewhere.",
        )
    return found


def _check_name(name: str, what: str) -> None:
    if not _is_name(name):
        raise ListeningError(
            f"A {what} is named {name[:40]!a}, which cannot stand in a table.",
            f"Use printable characters, at most {_MAX_NAME}.",
        )


def _is_name(text: str) -> bool:
    return 0 < len(text) <= _MAX_NAME and text.isprintable()


def _checked(path: Path) -> ClipInfo:
    clip = probe(path)
    if not clip.has_audio:
        raise ClipError(f"{path.name} holds no sound")
    if clip.duration_s > MAX_CLIP_S:
        raise ClipError(f"{path.name} is longer than {MAX_CLIP_S / 60:.0f} minutes")
    return clip


# -- loudness --------------------------------------------------------------------------------------


class Sound(NamedTuple):
    """A rendition's sound as raw stereo float32 at 48 kHz. lufs: integrated, -70 for silence.
    peak_dbfs: of its samples, -inf for silence."""

    path: Path
    lufs: float
    peak_dbfs: float


def read_sound(clip: ClipInfo, samples: int, out: Path, progress: Progress = silent) -> Sound:
    """Write the first `samples` samples of a rendition's sound to `out`, and measure them. Calls
    progress("sound", 0..1). Raises ClipError and OutputError as `write_clip_sound` does."""
    write_clip_sound(clip, samples, out, progress)
    meter, peak = LoudnessMeter(), 0.0
    with out.open("rb") as file:
        for _, block in raw_blocks(file, samples):
            meter.add(block)
            peak = max(peak, float(np.abs(block).max(initial=0.0)))
    return Sound(out, meter.integrated_lufs, 20 * math.log10(peak) if peak else -math.inf)


def matched_gains_db(sounds: Sequence[Sound]) -> tuple[float, ...]:
    """Gains that bring the sounds of a question to one loudness: TARGET_LUFS, or as near below it
    as no peak passes -1 dBFS. 0 dB for silence, which has no loudness."""
    heard = [sound for sound in sounds if sound.lufs > SILENT_LUFS]
    rooms = [sound.lufs + PEAK_DBFS - sound.peak_dbfs for sound in heard]
    target = min([TARGET_LUFS, *rooms])
    return tuple(target - s.lufs if s.lufs > SILENT_LUFS else 0.0 for s in sounds)


# -- what is asked, in which order -----------------------------------------------------------------


class Question(NamedTuple):
    """A clip, and the systems to be heard: (A, B) for a preference, one for scores."""

    clip: str
    systems: tuple[str, ...]


def questions(holdings: Mapping[str, Sequence[str]], mode: Mode, seed: int) -> tuple[Question, ...]:
    """All questions for one listener, in the order that `seed` draws.

    holdings: clip -> systems that have it. "pairs" asks about each clip once for each two of its
    systems, "scores" once for each system. Sides are balanced: every two systems meet equally often
    either way, and each system is equally often A and B, both but for one where the number is odd.
    Neighbours have different clips wherever that is possible.

    Raises ListeningError for more than MAX_QUESTIONS.
    """
    dice = random.Random(seed)
    count = sum(
        math.comb(len(systems), 2) if mode == "pairs" else len(systems)
        for systems in holdings.values()
    )
    if count > MAX_QUESTIONS:
        raise ListeningError(
            f"That would be {count} questions; at most {MAX_QUESTIONS} are asked.",
            "Use fewer clips or fewer systems.",
        )
    if mode == "scores":
        asked = [Question(clip, (s,)) for clip in sorted(holdings) for s in sorted(holdings[clip])]
    else:
        asked = _sided(holdings, dice)
    return tuple(_apart(_shuffled(asked, dice), dice))


def _shuffled(items: Iterable[_T], dice: random.Random) -> list[_T]:
    # By `random()` alone, whose sequence Python promises to keep: a resumed test needs the order.
    keyed = [(dice.random(), index, item) for index, item in enumerate(items)]
    return [item for _, _, item in sorted(keyed, key=lambda entry: entry[:2])]


def _sided(holdings: Mapping[str, Sequence[str]], dice: random.Random) -> list[Question]:
    """A question for each clip and two of its systems, with sides.

    Of the clips of two systems, half are put either way. Those left over (at most one for each two
    systems) are the edges of a graph whose directions come from walking along it: each walk enters
    and leaves every system on its way equally often.
    """
    clips: dict[tuple[str, str], list[str]] = defaultdict(list)
    for clip in sorted(holdings):
        for pair in combinations(sorted(holdings[clip]), 2):
            clips[pair].append(clip)
    asked: list[Question] = []
    edges: dict[str, dict[str, str]] = defaultdict(dict)
    for (first, second), shared in clips.items():
        mixed = _shuffled(shared, dice)
        if len(mixed) % 2:
            edges[first][second] = edges[second][first] = mixed.pop()
        for index, clip in enumerate(mixed):
            asked.append(Question(clip, (first, second) if index % 2 else (second, first)))
    # From systems with an odd number first: their walks end at another such.
    begins = _shuffled(edges, dice)
    begins.sort(key=lambda system: len(edges[system]) % 2 == 0)
    for begin in begins:
        here = begin
        flip = dice.random() < 0.5
        walk: list[Question] = []
        while edges[here]:
            there = _shuffled(sorted(edges[here]), dice)[0]
            clip = edges[here].pop(there)
            del edges[there][here]
            walk.append(Question(clip, (there, here) if flip else (here, there)))
            here = there
        asked += walk
    return asked


def _apart(asked: list[Question], dice: random.Random) -> list[Question]:
    """The same questions, those about one clip kept apart where that is possible."""
    left: dict[str, list[Question]] = defaultdict(list)
    for question in asked:
        left[question.clip].append(question)
    order: list[Question] = []
    rest = len(asked)
    while rest:
        last = order[-1].clip if order else None
        others = [clip for clip in left if left[clip] and clip != last]
        # A clip with more than half of what is left has to come now, or it will meet itself.
        pressing = [clip for clip in others if 2 * len(left[clip]) > rest]
        if pressing or not others:
            clip = pressing[0] if pressing else str(last)
        else:
            tickets = [clip for clip in others for _ in left[clip]]
            clip = tickets[int(dice.random() * len(tickets))]
        order.append(left[clip].pop())
        rest -= 1
    return order


def aspects(mode: Mode, expert: bool) -> tuple[str, ...]:
    """Keys of what is asked about each question, in order."""
    asked = tuple(aspect.key for aspect in ASPECTS if expert or not aspect.expert)
    return (*asked, CONFIDENCE) if mode == "scores" else asked


# -- answers as a file -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    """One row of an answers file; see the module's own text. question counts from 1; heard and gain
    of B are None in scores."""

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
_PREFERENCES = ("a", "b", "same")
_SCORES = ("1", "2", "3", "4", "5")
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
        # Numbers are left as they are: a minus before digits makes no formula.
        table.writerow([
            _cell(a.listener), "yes" if a.expert else "no", a.mode, a.seed, a.question,
            _cell(a.clip), a.aspect, _cell(a.system_a), _cell(a.system_b), a.answer,
            f"{a.heard_a_s:.1f}", heard_b, f"{a.gain_a_db:.2f}", gain_b, a.answered_at,
        ])  # fmt: skip
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
    except (ValueError, csv.Error) as error:  # bytes that are no UTF-8 are a ValueError too
        reason = "it is no UTF-8" if isinstance(error, UnicodeError) else str(error)
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
    _one_of(cell, "answer", _PREFERENCES if in_pairs else _SCORES)
    names = {key: _uncell(cell[key]) for key in ("listener", "clip", "system_a", "system_b")}
    for key, name in names.items():
        if not _is_name(name) and not (key == "system_b" and not in_pairs and name == ""):
            raise ValueError(f"{key} is no name")
    if (names["system_b"] != "") != in_pairs or names["system_a"] == names["system_b"]:
        raise ValueError("the systems do not fit the mode")
    if not re.fullmatch(r"[0-9T:+Z.-]{1,40}", cell["answered_at"]):
        raise ValueError("answered_at is no time")
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
        raise ValueError(f"{key} is no {'whole ' if whole else ''}number")
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
    if len(found) > _MAX_SHEETS:
        raise ListeningError(
            f"{folder} holds more than {_MAX_SHEETS} files of answers.", "Join some of them."
        )
    return tuple(found)


# -- one listener's way through --------------------------------------------------------------------


class Session:
    """One listener's answers, on the disk after each of them.

    Opening the same file again goes on where it stopped. Close it at the end.
    """

    def __init__(
        self,
        collection: Collection,
        out: Path | None = None,
        *,
        mode: Mode | None = None,
        seed: int | None = None,
        listener: str | None = None,
        expert: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """out: the file of answers, None for the next free DIR/answers-<date>-<n>.csv. The others:
        None (or False) for what the file says, or else pairs, a drawn seed, and anonymous.

        Raises ListeningError where the file has other answers than these questions', or somebody
        is answering into it, RequestError for a name that is none, OutputError.
        """
        self._clock = clock
        self.collection = collection
        if listener is not None and not _is_name(listener := listener.strip()):
            raise RequestError(
                "The listener's name cannot be kept in a table.",
                f"Use 1 to {_MAX_NAME} printable characters.",
            )
        if seed is not None and not 0 <= seed < 2**63:
            raise RequestError(f"The seed {seed} is out of range.", "Use 0 or a positive number.")
        self.path, self._lock = self._claim(out)
        self._answers: dict[tuple[int, str], Answer] = {}
        try:
            old = read_answers(self.path) if self.path.exists() else ()
            if old:
                known, told = old[0], (mode, seed, listener, expert or None)
                said = (known.mode, known.seed, known.listener, known.expert)
                if any(new not in (None, was) for new, was in zip(told, said, strict=True)):
                    raise self._foreign("mode, seed, name or expertise")
                mode, seed, listener, expert = said
            self.mode: Mode = mode or "pairs"
            self.seed = random.SystemRandom().randrange(2**31) if seed is None else seed
            self.listener = listener or ANONYMOUS
            self.expert = expert
            self.aspects = aspects(self.mode, expert)
            self.questions = questions(collection.holdings, self.mode, self.seed)
            sides = 2 if self.mode == "pairs" else 1
            self._heard = [[0.0] * sides for _ in self.questions]
            self._gains = [[0.0] * sides for _ in self.questions]
            for answer in old:
                self._take_back(answer)
        except BaseException:
            self._lock.release()
            raise

    def _claim(self, out: Path | None) -> tuple[Path, FileLock]:
        """The file to write, locked against a second window."""
        if out is not None:
            if not out.parent.is_dir():
                raise OutputError(
                    f"The folder {out.parent} does not exist.", "Make it, or choose another one."
                )
            lock = self._locked(out)
            if lock is None:
                raise ListeningError(
                    f"Somebody is answering into {out} right now.", "Close that window first."
                )
            return out, lock
        day = time.strftime("%Y-%m-%d", time.gmtime(self._clock()))
        for number in range(1, _MAX_SHEETS + 1):
            path = self.collection.folder / f"answers-{day}-{number}.csv"
            lock = None if path.exists() else self._locked(path)
            if lock is not None:
                return path, lock
        raise ListeningError(f"{self.collection.folder} is full of answers.", "Name a file: --out.")

    @staticmethod
    def _locked(path: Path) -> FileLock | None:
        lock = FileLock(path.with_name(f".{path.name}.lock"))
        try:
            return lock if lock.acquire() else None
        except OSError as error:
            raise output_error(path, error) from error

    def _foreign(self, what: str) -> ListeningError:
        return ListeningError(
            f"{self.path} holds answers with another {what}.",
            "Name another file with --out, or start it as it was begun.",
        )

    def _take_back(self, answer: Answer) -> None:
        index = answer.question - 1
        same = (answer.mode, answer.seed, answer.listener, answer.expert) == (
            self.mode, self.seed, self.listener, self.expert,
        )  # fmt: skip
        if not same or index >= len(self.questions) or answer.aspect not in self.aspects:
            raise self._foreign("mode, seed, name or expertise")
        systems = (answer.system_a, answer.system_b)[: len(self._heard[index])]
        if self.questions[index] != Question(answer.clip, systems):
            raise self._foreign("set of videos")
        self._answers[index, answer.aspect] = answer
        heard, gains = (answer.heard_a_s, answer.heard_b_s), (answer.gain_a_db, answer.gain_b_db)
        for side in range(len(systems)):
            self._heard[index][side] = float(heard[side] or 0.0)
            self._gains[index][side] = float(gains[side] or 0.0)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """All rows, in the order of questions and aspects."""
        order = {key: number for number, key in enumerate(self.aspects)}
        keys = sorted(self._answers, key=lambda key: (key[0], order[key[1]]))
        return tuple(self._answers[key] for key in keys)

    def value(self, index: int, aspect: str) -> str | None:
        """The answer about question `index` (from 0), None while there is none."""
        answer = self._answers.get((index, aspect))
        return None if answer is None else answer.answer

    def heard_s(self, index: int, side: int) -> float:
        """Seconds that were heard of A (0) or B (1)."""
        return self._heard[index][side]

    def hear(self, index: int, side: int, seconds: float) -> None:
        """Count what was heard; the next answer saves it."""
        self._heard[index][side] += seconds

    def set_gains(self, index: int, gains_db: Sequence[float]) -> None:
        """Note what the renditions of a question are played with."""
        self._gains[index] = list(gains_db)

    def needed_s(self, index: int) -> float:
        """Seconds to be heard of each rendition."""
        length_s = self.collection.samples(self.questions[index].clip) / 48_000
        return min(MIN_HEARD_S, 0.95 * length_s)

    def missing_s(self, index: int) -> tuple[float, ...]:
        """Seconds that are still to be heard of each rendition; 0 where it was enough."""
        needed = self.needed_s(index)
        return tuple(max(needed - heard, 0.0) for heard in self._heard[index])

    def unanswered(self, index: int) -> int:
        """How many aspects of a question have no answer yet."""
        return sum((index, aspect) not in self._answers for aspect in self.aspects)

    def is_complete(self, index: int) -> bool:
        """Whether a question is answered whole, and its renditions were heard."""
        return not self.unanswered(index) and not any(self.missing_s(index))

    @property
    def next_index(self) -> int:
        """The first question that is not complete; their number when all are."""
        every = range(len(self.questions))
        return next((index for index in every if not self.is_complete(index)), len(self.questions))

    def answer(self, index: int, aspect: str, value: str) -> None:
        """Take an answer and save it. Raises ValueError for one that there is not, OutputError
        where it cannot be saved; it is kept, and the next save includes it."""
        allowed = _PREFERENCES if self.mode == "pairs" else _SCORES
        if value not in allowed or aspect not in self.aspects:
            raise ValueError(f"{value!r} is no answer about {aspect!r}")
        question = self.questions[index]
        self._answers[index, aspect] = Answer(
            self.listener, self.expert, self.mode, self.seed, index + 1, question.clip, aspect,
            question.systems[0], question.systems[1] if len(question.systems) > 1 else "", value,
            0.0, None, 0.0, None,
            datetime.fromtimestamp(self._clock(), UTC).isoformat(timespec="seconds"),
        )  # fmt: skip
        self.save(index)

    def save(self, index: int) -> None:
        """Write all answers, those to question `index` with what was heard by now. Raises
        OutputError."""
        heard, gains = self._heard[index], self._gains[index]
        for key, answer in self._answers.items():
            if key[0] == index:
                self._answers[key] = replace(
                    answer,
                    heard_a_s=heard[0], heard_b_s=heard[1] if len(heard) > 1 else None,
                    gain_a_db=gains[0], gain_b_db=gains[1] if len(gains) > 1 else None,
                )  # fmt: skip
        if self._answers:
            write_answers(self.path, self.answers)

    def close(self) -> None:
        """Let others answer into the file. May be called twice."""
        self._lock.release()


# -- the table -------------------------------------------------------------------------------------

GROUPS = ("Experts", "Non-experts", "All")


class Rate(NamedTuple):
    """How often `first` was preferred to `second`: rate 0..1, no difference counted half, with its
    95 % interval; answers, those among them that saw no difference, and listeners."""

    first: str
    second: str
    aspect: str
    group: str
    rate: float
    low: float
    high: float
    answers: int
    same: int
    listeners: int


class Score(NamedTuple):
    """Scores 1..5 of a system: mean, standard deviation (n - 1; NaN for one answer) and the mean's
    95 % interval (NaN for one listener)."""

    system: str
    aspect: str
    group: str
    mean: float
    sd: float
    low: float
    high: float
    answers: int
    listeners: int


class _Given(NamedTuple):
    person: str
    answer: Answer


def wilson(wins: float, answers: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share (1927); `wins` may hold halves. NaN for no answers."""
    if not answers:
        return float("nan"), float("nan")
    z = 1.959964
    share, spread = wins / answers, z * z / answers
    middle = share + spread / 2
    reach = z * math.sqrt(share * (1 - share) / answers + spread / (4 * answers))
    return (middle - reach) / (1 + spread), (middle + reach) / (1 + spread)


def _given(sheets: Sequence[Sequence[Answer]]) -> list[_Given]:
    """Answers with who gave them: a name is one person in all files, each anonymous file is one."""
    return [
        _Given(f"{number} " if answer.listener == ANONYMOUS else answer.listener, answer)
        for number, sheet in enumerate(sheets)
        for answer in sheet
    ]


def _groups(given: Sequence[_Given]) -> dict[str, list[_Given]]:
    """By expertise; whole groups without anybody are left out."""
    groups = {
        "Experts": [g for g in given if g.answer.expert],
        "Non-experts": [g for g in given if not g.answer.expert],
    }
    named = {name: members for name, members in groups.items() if members}
    return named | {"All": list(given)} if len(named) == 2 else named


def _interval(persons: Sequence[str], points: Sequence[float]) -> tuple[float, float]:
    """The mean's 95 % interval from a bootstrap over persons, whose answers are not independent.
    NaN for one person."""
    sums: dict[str, float] = defaultdict(float)
    for person, point in zip(persons, points, strict=True):
        sums[person] += point
    if len(sums) < 2:
        return float("nan"), float("nan")
    total, count = np.array(list(sums.values())), Counter(persons)
    size = np.array([count[person] for person in sums])

    def mean(which: NDArray[np.int64]) -> float:
        return float(total[which].sum() / size[which].sum())

    return bootstrap(mean, len(sums), 2000)[1:]


def rates(sheets: Sequence[Sequence[Answer]]) -> list[Rate]:
    """Preference rates of every two systems, as in the paper's Table 4: by expertise, then all.

    sheets: the answers of each file. The interval is a bootstrap over listeners where there are
    two or more, since answers of one listener are not independent; but it is nowhere narrower than
    Wilson's over the answers, because the bootstrap of few or unanimous listeners is too narrow.
    """
    given = [g for g in _given(sheets) if g.answer.mode == "pairs"]
    pairs = sorted({_pair(g.answer) for g in given})
    found = []
    for pair in pairs:
        about = [g for g in given if _pair(g.answer) == pair]
        for group, members in _groups(about).items():
            for aspect in ASPECTS:
                chosen = [g for g in members if g.answer.aspect == aspect.key]
                if not chosen:
                    continue
                points = [_points(g.answer, pair[0]) for g in chosen]
                persons = [g.person for g in chosen]
                low, high = wilson(sum(points), len(points))
                low_b, high_b = _interval(persons, points)
                found.append(Rate(
                    *pair, aspect.key, group, sum(points) / len(points),
                    float(np.fmin(low, low_b)), float(np.fmax(high, high_b)),
                    len(points), sum(g.answer.answer == "same" for g in chosen),
                    len(set(persons)),
                ))  # fmt: skip
    return found


def _pair(answer: Answer) -> tuple[str, str]:
    first, second = sorted((answer.system_a, answer.system_b))
    return first, second


def _points(answer: Answer, system: str) -> float:
    if answer.answer == "same":
        return 0.5
    return float((answer.system_a if answer.answer == "a" else answer.system_b) == system)


def scores(sheets: Sequence[Sequence[Answer]]) -> list[Score]:
    """Mean scores of every system, as in the paper's Table 5: by expertise, then all. The interval
    is a bootstrap over listeners."""
    given = [g for g in _given(sheets) if g.answer.mode == "scores"]
    found = []
    for group, members in _groups(given).items():
        for system in sorted({g.answer.system_a for g in members}):
            for key in aspects("scores", expert=True):
                chosen = [
                    g for g in members if (g.answer.system_a, g.answer.aspect) == (system, key)
                ]
                if not chosen:
                    continue
                points = [float(g.answer.answer) for g in chosen]
                persons = [g.person for g in chosen]
                sd = float(np.std(points, ddof=1)) if len(points) > 1 else float("nan")
                found.append(Score(
                    system, key, group, sum(points) / len(points), sd,
                    *_interval(persons, points), len(points), len(set(persons)),
                ))  # fmt: skip
    return found


def table(sheets: Sequence[Sequence[Answer]]) -> str:
    """What was answered, as text for a terminal or a report."""
    found, scored = rates(sheets), scores(sheets)
    parts = [_rates_text(found), _scores_text(scored)]
    if not found and not scored:
        return "Nothing was answered yet."
    return "\n\n".join(part for part in parts if part)


def _rates_text(found: Sequence[Rate]) -> str:
    parts = []
    for pair in dict.fromkeys((rate.first, rate.second) for rate in found):
        of = {(r.aspect, r.group): r for r in found if (r.first, r.second) == pair}
        columns = [
            (group, max(r.listeners for (_, g), r in of.items() if g == group))
            for group in GROUPS if any(g == group for _, g in of)
        ]  # fmt: skip
        rows = [["", *(f"{group} ({count})" for group, count in columns)]]
        for aspect in ASPECTS:
            cells = [of.get((aspect.key, group)) for group, _ in columns]
            if any(cells):
                rows.append([aspect.name, *("–" if r is None else _rate_text(r) for r in cells)])
        parts.append(f"Preferred {pair[0]} to {pair[1]}\n" + _aligned(rows))
    if not parts:
        return ""
    parts.append(
        "Share of answers for the first, no difference counted half, with a 95 % interval; then\n"
        "answers, and how many of them saw no difference. In brackets behind a group: listeners.\n"
        "Interval: bootstrap over listeners where there are two or more, nowhere narrower than\n"
        "Wilson's over the answers."
    )
    return "\n\n".join(parts)


def _rate_text(rate: Rate) -> str:
    low, high = 100 * rate.low, 100 * rate.high
    return f"{100 * rate.rate:5.1f} % [{low:.1f}, {high:.1f}]  {rate.answers} / {rate.same}"


def _scores_text(found: Sequence[Score]) -> str:
    names = {aspect.key: aspect.name for aspect in ASPECTS} | {CONFIDENCE: "Confidence"}
    parts = []
    for group in dict.fromkeys(score.group for score in found):
        of = {(s.system, s.aspect): s for s in found if s.group == group}
        systems = list(dict.fromkeys(system for system, _ in of))
        rows = [["", *systems]]
        for key, name in names.items():
            cells = [of.get((system, key)) for system in systems]
            if any(cells):
                rows.append([name, *("–" if s is None else _score_text(s) for s in cells)])
        people = max(score.listeners for score in of.values())
        parts.append(f"Scores of 1 (worst) to 5 (best): {group} ({people})\n" + _aligned(rows))
    if not parts:
        return ""
    parts.append(
        "Mean ± standard deviation of the answers, the mean's 95 % interval (bootstrap over\n"
        "listeners; none for a single one), answers. In brackets behind a group: listeners."
    )
    return "\n\n".join(parts)


def _score_text(score: Score) -> str:
    sd = "" if math.isnan(score.sd) else f" ± {score.sd:.2f}"
    interval = "" if math.isnan(score.low) else f" [{score.low:.2f}, {score.high:.2f}]"
    return f"{score.mean:.2f}{sd}{interval}  {score.answers}"


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    cut = [[cell if len(cell) <= 40 else cell[:39] + "…" for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    lines = ("   ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) for row in cut)
    return "\n".join(line.rstrip() for line in lines)
