"""The denoiser as the window knows it: opened before it is needed, and drafting ahead."""

from __future__ import annotations

import gc
from collections.abc import Generator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from bgm_studio.composing.composer import Composer
from bgm_studio.project.project import Project
from bgm_studio.project.settings import Settings
from bgm_studio.sound.stems import get_ready
from bgm_studio.ui.presenter.jobs import Job, single_shot
from bgm_studio.ui.presenter.workspace import Workspace

_DRAFT_DELAY_MS = 150


class Model(QObject):
    """What is known of the model, and what it runs on. It is opened in the lane "denoise".

    undecided: (timestep, share) pairs by rising timestep; styles: those it knows; both empty until
    it is open. step_timesteps: of each step that the dials ask for. device_text, device_detail:
    what it runs on, in short and in a sentence; device_ok: as it was asked for. device_changed:
    these are others.
    """

    device_changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.undecided: list[tuple[float, float]] = []
        self.styles: tuple[str, ...] = ()
        self.default_steps, self.default_guidance = 0, 0.0  # the model's own, once it is open
        self.step_timesteps: list[float] = []
        self.device_text, self.device_detail, self.device_ok = "", "", True
        self._composer: Composer | None = None
        self._drafter: Composer | None = None
        self._drafting: Job | None = None
        self._asked = _asked(workspace.settings)
        self._timer = single_shot(self, _DRAFT_DELAY_MS, self._start_draft)

    @property
    def composer(self) -> Composer:
        """The composer of the runs, for the "denoise" lane alone."""
        if self._composer is None:
            self._composer = self._new_composer()
        return self._composer

    def _new_composer(self) -> Composer:
        settings = self._workspace.settings
        return Composer(settings.device, settings.model)

    def warm_up(self) -> None:
        """Open the denoiser before it is needed, and learn what it really runs on."""
        workspace, composer = self._workspace, self.composer

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            composer.open()
            return composer

        def sound(job: Job) -> Generator[Any, None, Any]:
            yield None
            get_ready()

        def ready(_: Any) -> None:
            # What is loaded by now stays; looking through it for garbage would stop everything for
            # a tenth of a second, again and again.
            gc.freeze()

        workspace.jobs.start(
            Job(
                "get ready", "sound", sound, done=ready, failed=workspace.tell_error, is_quiet=True
            ),
            -1,
        )
        workspace.jobs.start(
            Job(
                self.tr("Opening the model"),
                "denoise",
                work,
                done=self._opened,
                failed=self._failed,
            ),
            1,
        )

    def know(self, composer: Composer) -> None:
        """Learn of an opened model, once, what the dials need to know."""
        if not self.undecided:
            self._opened(composer)

    def tell_device(self, provider: str, seconds: float | None) -> None:
        """What the model runs on, and how long a run took."""
        short = provider.replace("ExecutionProvider", "")
        took = "" if seconds is None else f" · {seconds:.1f} s"
        self.device_text = f"{short}{took}"
        asked = self._workspace.settings.device
        self.device_ok = asked in ("auto", "cpu") or short.lower().startswith(asked.lower())
        self.device_detail = self.tr("The model runs on {0} (asked for: {1}).").format(
            provider, asked
        )
        self.device_changed.emit()

    def heed_settings(self) -> None:
        """Use another model, or another device, where the user now asks for one."""
        asked = _asked(self._workspace.settings)
        if asked == self._asked:
            return
        self._asked = asked
        self._composer = self._drafter = None
        if self._workspace.is_open:
            self.warm_up()

    def follow(self, old: Project, new: Project) -> None:
        """The project changed: draft it anew where the dials ask for something else."""
        if new.direction is not old.direction or new.request is not old.request:
            self.draft_soon()

    def draft_soon(self) -> None:
        """Draft what the dials ask for, after a moment in which they may move on."""
        self._timer.start()

    def stop(self) -> None:
        """Start nothing any more."""
        self._timer.stop()

    def _opened(self, composer: Composer) -> None:
        self.undecided, self.styles = list(composer.undecided), composer.styles
        self.default_steps = composer.default_steps
        self.default_guidance = composer.default_guidance
        self._update_grid()
        self.tell_device(composer.provider, None)

    def _failed(self, error: Exception) -> None:
        self.device_text, self.device_ok = self.tr("No model"), False
        self.device_detail = str(error)
        self.device_changed.emit()
        self._workspace.tell_error(error)

    def _update_grid(self) -> None:
        if self._composer is not None and self.undecided:
            steps = self._workspace.project.request.steps or self.default_steps
            self.step_timesteps = [float(t) for t in self._composer.grid(steps)]

    @Slot()
    def _start_draft(self) -> None:
        workspace, project = self._workspace, self._workspace.project
        self._update_grid()
        if project.analysis is None:
            return
        if self._drafting is not None:
            self._drafting.cancel()
        if self._drafter is None:
            self._drafter = self._new_composer()
        drafter, asked = self._drafter, (project.analysis, project.direction, project.request)

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return replace(drafter.draft(*asked), tempi=drafter.tempi(*asked))

        self._drafting = workspace.jobs.start(
            Job(
                "draft",
                "draft",
                work,
                done=workspace.show_draft,
                failed=workspace.tell_error,
                is_quiet=True,
            )
        )


def _asked(settings: Settings) -> tuple[object, object]:
    return settings.device, settings.model
