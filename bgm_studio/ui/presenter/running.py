"""The run of the denoiser that goes on: how far it is, how it ends, and when it is called off."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject

from bgm_studio.project.project import History, Project, TakeEntry
from bgm_studio.ui.presenter.jobs import Job, Work
from bgm_studio.ui.presenter.model import Model
from bgm_studio.ui.presenter.state import Ending, Generation, LiveRoll
from bgm_studio.ui.presenter.tuning import Tuning
from bgm_studio.ui.presenter.workspace import Workspace

_SURE_SHARE = 0.05  # of a run, after which it can be told how long the rest will take


@dataclass(frozen=True)
class _Basis:
    """What a run was started from: the newest change of the history then, the project, and the take
    that it works on; made: ids of takes that it brought so far."""

    change: int
    project: Project
    base: TakeEntry | None
    made: list[str] = field(default_factory=list)

    def stands_in(self, history: History) -> bool:
        """Whether it still stands after an undo or a redo, and what came of it too."""
        if not set(self.made) <= {entry.id for entry in history.project.takes}:
            return False
        if history.newest >= self.change:
            return True  # what is undone came after the run's start
        then, now = self.project, history.project
        if (then.request, then.direction) != (now.request, now.direction):
            return False
        return self.base is None or any(entry.take is self.base.take for entry in now.takes)


class Running(QObject):
    """Runs on the workspace, one at a time.

    job: the run that is going on, None for none.
    """

    def __init__(self, workspace: Workspace, model: Model, tuning: Tuning) -> None:
        super().__init__(workspace)
        self._workspace, self._model, self._tuning = workspace, model, tuning
        self.job: Job | None = None
        self._basis: _Basis | None = None  # of the job
        workspace.moved_on.connect(self._heed_undo)

    def drop(self) -> None:
        """Forget the run, whose job has been cancelled: another project comes."""
        workspace = self._workspace
        self._tuning.stop()
        self.job = self._basis = None
        workspace.tuned = ""
        workspace.show_waiting(film=False)
        workspace.show_generation(None)
        workspace.show_live(None)

    def stop_generation(self) -> None:
        """End the run early, after the step that it is at, and keep what is there."""
        if self.job is not None:
            self.job.stop()
            self._show_ending("stop", self.tr("Stopping after this step…"))

    def _show_ending(self, ending: Ending, stage: str) -> None:
        workspace = self._workspace
        run = workspace.generation
        if run is not None:
            workspace.show_generation(
                replace(run, stage=stage, left_s=None, can_stop=False, ending=ending)
            )
        workspace.tasks_changed.emit()

    def cancel(self) -> bool:
        """End the run or the tuning, and keep nothing of it; or do not wait for the film any more.
        False where there is none of these."""
        if self.job is not None:
            self.job.cancel()
            self._show_ending("cancel", self.tr("Cancelling…"))
        elif self._tuning.is_going_on:
            self._tuning.stop()
        elif self._workspace.waits_for_film:
            self._workspace.show_waiting(film=False)
        else:
            return False
        return True

    def whole(
        self,
        label: str,
        work: Work,
        then: Callable[[Any], object],
        *,
        steps: int = 0,
        base: TakeEntry | None = None,
    ) -> None:
        """Run work of the denoiser that makes one thing, and hand on what it returns. label: what
        it is called; steps: those that it shows, 0 for none; base: the take that it works on. Its
        stages are told as `_stage_text` has them."""
        if self.job is not None:
            return
        self._tuning.stop()

        def yielded(value: Any) -> None:
            if isinstance(value, LiveRoll):
                self._show_live(value, can_stop=False)

        self._run(label, work, then, yielded, steps=steps, base=base)

    def _run(
        self,
        label: str,
        work: Work,
        then: Callable[[Any], object],
        yielded: Callable[[Any], None],
        *,
        steps: int = 0,
        takes: int = 1,
        base: TakeEntry | None = None,
    ) -> None:
        """Let work of the denoiser be the run that goes on. It reports stages of `_stage_text`, and
        hands on each LiveRoll of its `steps` for the window to show."""
        workspace, model = self._workspace, self._model
        composer, began = model.composer, time.monotonic()

        def progressed(stage: str, fraction: float) -> None:
            before = workspace.generation or starting
            left_s = (time.monotonic() - began) * (1 - fraction) / fraction if fraction > 0 else 0.0
            take = min(int(fraction * takes) + 1, takes)
            shown = replace(before, fraction=fraction, take=take)
            if not before.ending:
                shown = replace(
                    shown,
                    stage=self._stage_text(stage),
                    left_s=left_s if fraction > _SURE_SHARE else None,
                )
            workspace.show_generation(shown)

        def over() -> None:
            if self.job is job:  # not where another project was opened meanwhile
                self.job = self._basis = None
                workspace.show_live(None)
                workspace.show_generation(None)

        def done(result: Any) -> None:
            over()
            model.tell_device(composer.provider, time.monotonic() - began)
            then(result)

        def failed(error: Exception) -> None:
            over()
            workspace.tell_error(error)

        starting = Generation(self.tr("Starting"), 0.0, None, 0, steps, 1, takes)
        workspace.show_generation(starting)
        job = Job(label, "denoise", work, done=done, failed=failed, cancelled=over)
        job.progress, job.yielded = progressed, yielded
        self._basis = _Basis(workspace.history.newest, workspace.project, base)
        self.job = workspace.jobs.start(job, 2)

    def _stage_text(self, stage: str) -> str:
        """A stage of the work's in the user's words."""
        known = {
            "analysis": self.tr("Reading the picture"),
            "fit": self.tr("Fitting the tempo"),
            "denoise": self.tr("Composing"),
            "ending": self.tr("Composing the ending"),
            "recut": self.tr("Composing for the new cut"),
        }
        return known.get(stage, stage)

    def _show_live(self, live: LiveRoll, *, can_stop: bool = True) -> None:
        """Let the card and the picture tell one step."""
        workspace = self._workspace
        run = workspace.generation
        if run is not None:
            can_stop = can_stop and not run.ending
            workspace.show_generation(replace(run, step=live.step, can_stop=can_stop))
        workspace.show_live(live)

    def _heed_undo(self) -> None:
        """Call the run off where what it was started from is undone: what comes of it would be of
        something that no longer stands."""
        basis, workspace = self._basis, self._workspace
        if self.job is None or basis is None or basis.stands_in(workspace.history):
            return
        name = self.job.name
        self.cancel()
        workspace.tell(
            "info", self.tr("{0} was cancelled: what it was for has been undone.").format(name)
        )
