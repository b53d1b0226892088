"""Scoring a timeline through BGM Studio's service, one request after another, without waiting.

Shared by the add-ons, and packed with each by build.py. Whoever polls decides on which thread that
happens.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

from .client import BUSY, CANCELLED, BgmServiceError, Client, Job

# How far the whole is when each stage begins, and how much of it the stage is.
_SHARES = {
    "conform": (0.0, 0.3), "analysis": (0.3, 0.2), "denoise": (0.5, 0.35), "render": (0.85, 0.1),
    "export": (0.85, 0.15),
}  # fmt: skip
_WORDS = {
    "": "Starting", "conform": "Assembling the film", "analysis": "Reading the picture",
    "denoise": "Composing", "render": "Playing", "export": "Writing the sound",
}  # fmt: skip
_NEAR_MS = 40  # about a frame

Request = tuple[str, dict[str, Any]]


@dataclass(frozen=True)
class Scored:
    """A take as the service made it. take: its answer; wav, project: the files written; told: what
    the service says about the film. kept: stretches [start_s, end_s] that a rescore left as they
    were, None for a new take."""

    take: dict[str, Any]
    wav: str
    project: str
    told: list[str]
    kept: list[list[float]] | None = None


def summary(name: str, tempo_bpm: float, key: str, late_ms: list[float]) -> str:
    """A take in a line. late_ms: by how many milliseconds its beats miss the hit points."""
    text = f"{name}: {tempo_bpm:.4g} BPM, {key}"
    if not late_ms:
        return text
    near = sum(abs(ms) <= _NEAR_MS for ms in late_ms)
    return f"{text}, {near} of {len(late_ms)} hit points within {_NEAR_MS} ms of a beat"


class Service:
    """The running service, and which film it has open, so that another take of the same film need
    not be looked through again."""

    def __init__(self, command: str | None) -> None:
        self.command = command
        self.client = Client(command or None)
        self.digest = ""
        self.opened: dict[str, Any] = {}
        self.project = ""
        self.takes: set[str] = set()

    @property
    def is_running(self) -> bool:
        return self.client.is_running

    def close(self) -> None:
        self.client.close(5.0)


class Scoring:
    """One timeline on its way to be scored.

    path: the timeline's file, which should stay, because projects name it; digest: tells what it
    holds from what others hold. dials: parameters of `generate`. folder, stem: where the files go
    and how their names begin. keep: the project file and number of a take whose music is to be kept
    where the film did not change; None to compose anew. media_folders: where else media may be.
    Poll until it is done; then `result` or `error` is set.
    """

    def __init__(
        self, service: Service, path: str, digest: str, dials: dict[str, Any], folder: str,
        stem: str, keep: tuple[str, str] | None = None, media_folders: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        self.stage = ""
        self.fraction = 0.0
        self.result: Scored | None = None
        self.error: BgmServiceError | None = None
        self._service = service
        self._source = {"path": path, "media_folders": list(media_folders)}
        self._digest, self._dials, self._keep = digest, dials, keep
        self._folder, self._stem = folder, stem
        self._cancelled = False
        self._steps = self._work()
        self._asked: Request = ("", {})
        self._job: Job | None = None
        self._go_on(None)

    @property
    def text(self) -> str:
        """What is being done, for the panel."""
        return "Cancelling" if self._cancelled else _WORDS.get(self.stage, self.stage)

    @property
    def is_done(self) -> bool:
        return self.result is not None or self.error is not None

    def poll(self) -> bool:
        """Take in what is new, and ask for the next thing; never waits. Returns `is_done`."""
        while self._job is not None and self._job.poll():
            self._go_on(self._job)
        if self._job is not None and self._job.stage:
            self.stage = self._job.stage
            begin, share = _SHARES.get(self.stage, (self.fraction, 0.0))
            self.fraction = max(self.fraction, begin + share * self._job.fraction)
        return self.is_done

    def cancel(self) -> None:
        """Ask for its end; it is done soon, with an error that `is_cancelled`."""
        self._cancelled = True
        if self._job is not None:
            self._job.cancel()

    def wait(self) -> None:
        """Work until it is done."""
        while not self.poll():
            if self._job is not None:
                try:
                    self._job.result(0.1)
                except BgmServiceError:
                    continue  # not yet, or to be told by `poll`

    def _go_on(self, finished: Job | None) -> None:
        self._job = None
        try:
            answer = None if finished is None else finished.result()
            if self._cancelled:
                raise BgmServiceError("cancelled", kind="Cancelled", code=CANCELLED)
            self._asked = next(self._steps) if finished is None else self._steps.send(answer)
            self._ask()
        except StopIteration as end:
            self.result = end.value
        except BgmServiceError as error:
            if error.code == BUSY and not self._cancelled:
                self._ask()  # what was cancelled before is not quite over
            else:
                self.error = error
        except OSError as error:
            self.error = BgmServiceError(f"{error}.", "Choose another folder in the preferences.")

    def _ask(self) -> None:
        method, params = self._asked
        self._job = self._service.client.start(method, **params)

    def _work(self) -> Generator[Request, Any, Scored]:
        service, kept = self._service, None
        if self._keep is not None:
            take = yield from self._rescored(*self._keep)
            kept = take.get("kept", [])
        else:
            if service.digest != self._digest:
                service.digest = ""  # until it is open, nothing is
                service.opened = yield "open", self._source
                service.digest, service.takes = self._digest, set()
                service.project = self._free(f"{self._stem}.bgm")
            take = yield "generate", self._dials
        service.takes.add(take["take"])
        name = os.path.splitext(os.path.basename(self._free(f"{self._stem}-{take['seed']}.wav")))[0]
        done = yield (
            "export",
            {"take": take["take"], "out": self._folder, "only": ["wav"], "name": name},
        )
        yield "save", {"path": service.project}
        told = [line["text"] for line in service.opened.get("told", [])]
        return Scored(take, done["files"]["wav"], service.project, told, kept)

    def _rescored(self, project: str, number: str) -> Generator[Request, Any, Any]:
        """Another take for the film as it is now, from the take of a film that was."""
        service = self._service
        if service.project != project or number not in service.takes:
            service.digest, service.project = "", project
            service.opened = yield "open", {"path": project, "media_folders": []}
            service.takes = {take["take"] for take in service.opened["takes"]}
        service.digest = ""
        take = yield "rescore", {**self._source, "take": number}
        service.opened = {**service.opened, "told": take.get("told", [])}
        # A project holds the takes of one cut: the old one keeps those of the old cut.
        service.project, service.takes = self._free(f"{self._stem}.bgm"), set()
        service.digest = self._digest
        return take

    def _free(self, name: str) -> str:
        """A path in the folder that no file has yet."""
        stem, suffix = os.path.splitext(name)
        path, number = os.path.join(self._folder, name), 2
        while os.path.lexists(path):
            path, number = os.path.join(self._folder, f"{stem} {number}{suffix}"), number + 1
        return path
