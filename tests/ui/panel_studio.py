"""A studio without work behind it: the same signals, properties and edits, and a list of calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal
from toys import made_analysis

from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.fitting import fit_clip, residual_ms
from bgm_studio.composing.jury import Verdict
from bgm_studio.composing.take import Draft, Request, Take
from bgm_studio.music.pianoroll import Note
from bgm_studio.music.planning import plan_music
from bgm_studio.project.project import History, Project
from bgm_studio.ui.presenter.state import Generation, Message, Selection, TaskState

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


class FakeStudio(QObject):
    """Edits are real, work is only noted in `calls`."""

    project_changed = Signal(object, object)
    draft_changed = Signal()
    selection_changed = Signal()
    generation_changed = Signal()
    tasks_changed = Signal()
    message = Signal(object)
    device_changed = Signal()
    opened = Signal()
    saved_changed = Signal()

    def __init__(self, project: Project | None = None) -> None:
        super().__init__()
        self.history = History(project or Project())
        self.draft: Draft | None = None
        self.selection = Selection()
        self.generation: Generation | None = None
        self.tasks: list[TaskState] = []
        self.device_text, self.device_detail, self.device_ok = "CPU · 4.3 s", "On the CPU.", True
        self.styles: tuple[str, ...] = ()
        self.undecided = [(0.0, 0.0), (200.0, 0.33), (400.0, 0.62), (1000.0, 1.0)]
        self.step_timesteps = [1000.0, 800.0, 600.0, 420.0, 260.0, 140.0, 60.0, 10.0]
        self.default_steps, self.default_guidance = 20, 2.0
        self.saved_at: float | None = None
        self.active_is_stale = False
        self.is_open = self.project.analysis is not None
        self.calls: list[tuple[Any, ...]] = []
        self.outbox = FakeOutbox(self.calls)
        self.edits: list[tuple[str, str]] = []
        self.verdicts = FakeVerdicts()

    @property
    def project(self) -> Project:
        return self.history.project

    @property
    def cuts(self) -> Any:
        return self.project.direction.cuts

    @property
    def shots(self) -> Any:
        analysis = self.project.analysis
        return () if analysis is None else self.project.direction.shots(analysis)

    @property
    def tempo_map(self) -> Any:
        take = self.project.active_take
        if take is not None:
            return take.tempo_map
        return None if self.draft is None else self.draft.fit.tempo_map

    @property
    def residuals_ms(self) -> tuple[float, ...]:
        return () if self.tempo_map is None else residual_ms(self.tempo_map, self.cuts)

    def make_draft(self) -> None:
        """The draft that the dials ask for now."""
        request, direction = self.project.request, Direction.found(ANALYSIS)
        fit = fit_clip(ANALYSIS, request.tempo_bpm, drift=request.drift)
        plan = made_take(Request()).plan
        tempi = Composer().tempi(ANALYSIS, direction, request)
        self.draft = Draft(ANALYSIS, fit, plan, plan, tempi)
        self.draft_changed.emit()

    def edit(self, label: str, project: Project, merge: str = "") -> None:
        old = self.project
        self.edits.append((label, merge))
        self.history.do(label, project, merge)
        self.project_changed.emit(old, self.project)

    def dial(self, label: str, request: Request, merge: str = "") -> None:
        request.check()
        self.edit(label, replace(self.project, request=request), merge)

    def direct(self, label: str, direction: Direction, merge: str = "") -> None:
        self.edit(label, replace(self.project, direction=direction), merge)

    def settle(self) -> None:
        self.history.settle()

    def undo(self) -> None:
        old = self.project
        self.history.undo()
        self.project_changed.emit(old, self.project)

    def select(self, **fields: Any) -> None:
        self.selection = replace(self.selection, **fields)
        self.selection_changed.emit()

    def run(self, generation: Generation | None) -> None:
        """A run goes on (or ends)."""
        self.generation = generation
        self.generation_changed.emit()

    def tell(self, kind: Any, text: str, hint: str = "", details: str = "") -> None:
        self.message.emit(Message(kind, text, hint, details))

    def tell_error(self, error: Exception) -> None:
        self.calls.append(("tell_error", error))

    def switch_take(self, take_id: str) -> None:
        self.calls.append(("switch_take", take_id))
        if take_id != self.project.active:
            self.edit("Switch take", self.project.with_active(take_id), merge="switch take")

    def generate(self) -> None:
        self.calls.append(("generate",))

    def stop_generation(self) -> None:
        self.calls.append(("stop_generation",))

    def cancel(self) -> None:
        self.calls.append(("cancel",))

    def redo_shot(self, shot: int | None = None) -> None:
        self.calls.append(("redo_shot", shot))

    def redo_accompaniment(self) -> None:
        self.calls.append(("redo_accompaniment",))

    def retime_take(self) -> None:
        self.calls.append(("retime_take",))
