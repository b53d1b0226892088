"""Sessions, each one listener's way through the test."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bgm_studio.base.atomic import output_error
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import OutputError, RequestError
from bgm_studio.base.filelock import FileLock
from bgm_studio.listening.answers import (
    MAX_SHEETS,
    PREFERENCES,
    SCORES,
    Answer,
    read_answers,
    write_answers,
)
from bgm_studio.listening.collection import MAX_NAME, Collection, ListeningError, is_name
from bgm_studio.listening.questions import Mode, Question, aspects, questions

ANONYMOUS = "anonymous"
MIN_HEARD_S = 5.0
"""Seconds to be heard of each rendition, or the whole shorter clip, before the next question."""


class Session:
    """One listener's answers, on the disk after each of them.

    Opening the same file again continues where it stopped. Close it at the end.
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

        Raises ListeningError where the file has answers to other questions than these, or somebody
        else is answering into it; RequestError for an impossible name; OutputError.
        """
        self._clock = clock
        self.collection = collection
        if listener is not None and not is_name(listener := listener.strip()):
            raise RequestError(
                "The listener's name cannot be kept in a table.",
                f"Use 1 to {MAX_NAME} printable characters.",
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
                    f"The folder {out.parent} does not exist.", "Create it, or choose another one."
                )
            lock = self._locked(out)
            if lock is None:
                raise ListeningError(
                    f"Somebody is answering into {out} right now.", "Close that window first."
                )
            return out, lock
        day = time.strftime("%Y-%m-%d", time.gmtime(self._clock()))
        for number in range(1, MAX_SHEETS + 1):
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
            self.mode,
            self.seed,
            self.listener,
            self.expert,
        )
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
        """Seconds heard of A (0) or B (1)."""
        return self._heard[index][side]

    def hear(self, index: int, side: int, seconds: float) -> None:
        """Count seconds that were heard; the next answer saves them."""
        self._heard[index][side] += seconds

    def set_gains(self, index: int, gains_db: Sequence[float]) -> None:
        """Note the gains with which the renditions of a question are played."""
        self._gains[index] = list(gains_db)

    def needed_s(self, index: int) -> float:
        """Seconds to be heard of each rendition."""
        length_s = self.collection.samples(self.questions[index].clip) / SAMPLE_RATE_HZ
        return min(MIN_HEARD_S, 0.95 * length_s)

    def missing_s(self, index: int) -> tuple[float, ...]:
        """Seconds still to be heard of each rendition; 0 where enough was heard."""
        needed = self.needed_s(index)
        return tuple(max(needed - heard, 0.0) for heard in self._heard[index])

    def unanswered(self, index: int) -> int:
        """How many aspects of a question have no answer yet."""
        return sum((index, aspect) not in self._answers for aspect in self.aspects)

    def is_complete(self, index: int) -> bool:
        """Whether a question is fully answered, and its renditions were heard."""
        return not self.unanswered(index) and not any(self.missing_s(index))

    @property
    def next_index(self) -> int:
        """The first question that is not complete; the number of questions when all are."""
        every = range(len(self.questions))
        return next((index for index in every if not self.is_complete(index)), len(self.questions))

    def answer(self, index: int, aspect: str, value: str) -> None:
        """Take an answer and save it. Raises ValueError for an impossible answer, OutputError where
        it cannot be saved; it is then kept, and the next save includes it."""
        allowed = PREFERENCES if self.mode == "pairs" else SCORES
        if value not in allowed or aspect not in self.aspects:
            raise ValueError(f"{value!r} is not an answer about {aspect!r}")
        question = self.questions[index]
        self._answers[index, aspect] = Answer(
            self.listener,
            self.expert,
            self.mode,
            self.seed,
            index + 1,
            question.clip,
            aspect,
            question.systems[0],
            question.systems[1] if len(question.systems) > 1 else "",
            value,
            0.0,
            None,
            0.0,
            None,
            datetime.fromtimestamp(self._clock(), UTC).isoformat(timespec="seconds"),
        )
        self.save(index)

    def save(self, index: int) -> None:
        """Write all answers, those to question `index` with the seconds heard by now. Raises
        OutputError."""
        heard, gains = self._heard[index], self._gains[index]
        for key, answer in self._answers.items():
            if key[0] == index:
                self._answers[key] = replace(
                    answer,
                    heard_a_s=heard[0],
                    heard_b_s=heard[1] if len(heard) > 1 else None,
                    gain_a_db=gains[0],
                    gain_b_db=gains[1] if len(gains) > 1 else None,
                )
        if self._answers:
            write_answers(self.path, self.answers)

    def close(self) -> None:
        """Let others answer into the file. May be called twice."""
        self._lock.release()
