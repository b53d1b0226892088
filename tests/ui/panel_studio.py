"""A studio without work behind it: a real workspace, whose parts only note what they are asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QObject, Signal
from toys import made_analysis

from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.fitting import fit_clip
from bgm_studio.composing.jury import Verdict
from bgm_studio.composing.take import Draft, Request, Take
from bgm_studio.music.pianoroll import Note
from bgm_studio.music.planning import plan_music
from bgm_studio.project.project import History, Project
from bgm_studio.sound.metering import Loudness
from bgm_studio.ui.presenter.bandstand import Bandstand
from bgm_studio.ui.presenter.state import Message, TaskState
from bgm_studio.ui.presenter.workspace import Workspace
from bgm_studio.video.clip import ClipInfo

CUTS = ((3.1, 0.9, True), (6.4, 0.7, True), (9.0, 0.4, False), (14.2, 0.8, True))
ANALYSIS = made_analysis(
    20.0, cuts=CUTS, captions=("rolling hills", "a bird", "meadow", "a white rabbit", "credits")
)


def made_notes(seed: int = 0, columns: int = 96) -> tuple[Note, ...]:
    """Notes that look like music, on all three tracks."""
    rng = np.random.default_rng(seed)
    notes = set()
    for track, (low, step) in enumerate(((72, 3), (60, 8), (40, 2))):
        pitch = low
        for start in range(0, columns - step, step):
            pitch = int(np.clip(pitch + rng.integers(-3, 4), low - 10, low + 12))
            notes.add(Note(start, pitch, track, start + int(rng.integers(1, step + 1))))
    return tuple(sorted(notes))


def made_take(request: Request, seed: int = 0, **changes: Any) -> Take:
    """A take for ANALYSIS at the tempo that the request asks for."""
    fit = fit_clip(ANALYSIS, request.tempo_bpm)
    beats = fit.tempo_map.total_beats
    plan = plan_music(
        beats, section_hints=[], valence=0.2, energy=0.5, seed=1,
        start_beat=fit.tempo_map.start_beat,
    )  # fmt: skip
    take = Take(
        request, Direction.found(ANALYSIS), fit, plan, made_notes(seed, 4 * beats),
        np.zeros(beats, np.float32), np.zeros((beats, 4), np.float32),
        np.zeros(beats, np.float32), "0" * 64, "CPUExecutionProvider", 20, 2.0,
    )  # fmt: skip
    return replace(take, **changes)


def made_project(requests: Sequence[Request] = (), **changes: Any) -> Project:
    """A project with ANALYSIS and a take for each request."""
    project = Project(analysis=ANALYSIS, direction=Direction.found(ANALYSIS), **changes)
    for seed, request in enumerate(requests):
        project = project.with_take(made_take(request, seed))
    return project


class Noted:
    """A part of the presenter that notes what it is asked, and does nothing."""

    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        self._calls = calls

    def __getattr__(self, name: str) -> Any:
        return lambda *args: self._calls.append((name, *(a for a in args if a is not False)))


class FakeTransport(QObject):
    """A playhead that goes where it is put; what else it is asked is noted."""

    position_changed = Signal(float)
    changed = Signal()

    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        super().__init__()
        self.position_s, self.speed, self.playing = 0.0, 1.0, False
        self.loop: Span | None = None
        self.loop_on = False
        self.problem = ""
        noted = Noted(calls)
        self.toggle_play, self.toggle_loop = noted.toggle_play, noted.toggle_loop
        self.step_seconds = noted.step_seconds

    def seek(self, time_s: float) -> None:
        self.position_s = time_s
        self.position_changed.emit(time_s)

    def set_loop(self, span: Span | None) -> None:
        self.loop, self.loop_on = span, span is not None
        self.changed.emit()


class FakeSounds:
    """What is heard, as a test has it."""

    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        self.heard = Loudness()
        self.measure_anew = Noted(calls).measure_anew

    def loudness(self) -> Loudness:
        return self.heard


class FakeOutbox:
    """Notes what leaves the window."""

    def __init__(self, calls: list[tuple[Any, ...]]) -> None:
        self.calls = calls

    def copy(self, kind: str, take_id: str = "") -> None:
        self.calls.append(("copy", kind, take_id))

    def make(self, entry: Any, kind: str, then: Any) -> None:
        self.calls.append(("make", kind, entry.id))


class FakeVerdicts(QObject):
    """Verdicts that a test gives."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.given: dict[Take, Verdict] = {}
        self.best: dict[str, int] = {}

    def of(self, take: Take) -> Verdict | None:
        return self.given.get(take)

    def best_of(self, take_id: str) -> int:
        return self.best.get(take_id, 0)


class FakeModel(QObject):
    """A model that is open."""

    device_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.device_text, self.device_detail, self.device_ok = "CPU · 4.3 s", "On the CPU.", True
        self.styles: tuple[str, ...] = ()
        self.undecided = [(0.0, 0.0), (200.0, 0.33), (400.0, 0.62), (1000.0, 1.0)]
        self.step_timesteps = [1000.0, 800.0, 600.0, 420.0, 260.0, 140.0, 60.0, 10.0]
        self.default_steps, self.default_guidance = 20, 2.0


class FakeStudio(Workspace):
    """Edits are real, and so is the band; other work is only noted in `calls`, and what was told in
    `told`."""

    _open: ClassVar[list[FakeStudio]] = []

    # Given by a test, not found.
    active_is_stale = False
    tasks: Sequence[TaskState] = ()

    def __init__(self, project: Project | None = None, *, clip: ClipInfo | None = None) -> None:
        super().__init__()
        self.history = History(project or Project())
        analysis = self.project.analysis
        self.clip = clip if analysis is None else analysis.clip
        self.calls: list[tuple[Any, ...]] = []
        self.edits: list[tuple[str, str]] = []
        self.told: list[Message] = []
        self.message.connect(self.told.append)
        self.transport = FakeTransport(self.calls)
        self.band = Bandstand(self)
        self.model = FakeModel()
        self.sounds = FakeSounds(self.calls)
        self.outbox = FakeOutbox(self.calls)
        self.verdicts = FakeVerdicts()
        noted = self.runs = Noted(self.calls)
        self.go_to, self.cancel = noted.go_to, noted.cancel
        self.band.follow()
        self._open.append(self)

    @classmethod
    def close_all(cls) -> None:
        """End the threads of all studios that a test made."""
        while cls._open:
            studio = cls._open.pop()
            studio.band.stop()
            studio.jobs.close()

    def make_draft(self) -> None:
        """The draft that the dials ask for now."""
        request, direction = self.project.request, Direction.found(ANALYSIS)
        fit = fit_clip(ANALYSIS, request.tempo_bpm, drift=request.drift)
        plan = made_take(Request()).plan
        tempi = Composer().tempi(ANALYSIS, direction, request)
        self.show_draft(Draft(ANALYSIS, fit, plan, plan, tempi))

    def edit(self, label: str, project: Project, merge: str = "") -> None:
        self.edits.append((label, merge))
        super().edit(label, project, merge)

    def switch_take(self, take_id: str) -> None:
        self.calls.append(("switch_take", take_id))
        super().switch_take(take_id)
