"""The desk: opening and closing."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from bgm_studio.base.errors import BgmError
from bgm_studio.base.resources import resource
from bgm_studio.project import file as project_file
from bgm_studio.project.autosave import Autosave, Recovery, recoverable
from bgm_studio.project.project import Project
from bgm_studio.ui.presenter.jobs import Job
from bgm_studio.ui.presenter.keeping import Keeping, saved_at
from bgm_studio.ui.presenter.screening import Screening
from bgm_studio.ui.presenter.transport import Transport
from bgm_studio.ui.presenter.workspace import Workspace
from bgm_studio.video.clip import ClipInfo, is_unchanged, probe


class Desk(Keeping):
    """What lies open, one project at a time.

    closing: what is open is being closed, and is kept by now. laid_open: a project of a file is
    open, its clip shown or missing. clip_missing: its clip is gone, and the user has to say where
    it is. recovery_found: a Recovery of unsaved work on the project that was just opened.
    """

    closing = Signal()
    laid_open = Signal()
    clip_missing = Signal()
    recovery_found = Signal(object)

    def __init__(
        self, workspace: Workspace, screening: Screening, transport: Transport, autosave: Autosave
    ) -> None:
        super().__init__(workspace, transport, autosave)
        self._screening = screening
        self._opening: Job | None = None

    # -- opening -----------------------------------------------------------------------------------

    def new_project(self) -> None:
        """Close what is open, keeping unsaved work recoverable, and show the start page."""
        if self._clear():
            self._workspace.begin(Project(), None)
            self._workspace.opened.emit()

    def open_clip(self, path: Path) -> None:
        """Start a new project with a clip. The clip can be seen at once; its analysis follows. A
        clip that cannot be read leaves open what was open."""

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return probe(path, job.report)

        def done(clip: ClipInfo) -> None:
            self.begin(Project(palette_auto=True), clip)

        self._open(
            Job(
                self.tr("Opening the clip"),
                "disk",
                work,
                done=done,
                failed=self._workspace.tell_error,
            )
        )

    def open_demo(self) -> None:
        """Start a new project with the shipped demo clip."""
        try:
            self.open_clip(resource("demo/demo.mp4"))
        except BgmError as error:
            self._workspace.tell_error(error)

    def begin(self, project: Project, clip: ClipInfo) -> bool:
        """Start a new project whose clip is still to be looked through. False where what is open
        cannot be closed."""
        if not self._clear():
            return False
        self._workspace.begin(project, None)
        self._screening.show(clip)
        self._screening.look(clip)
        return True

    def open_project(self, path: Path) -> None:
        """Open a .bgm file. Where its clip is gone, `clip_missing` asks for it. A file that cannot
        be opened leaves open what was open."""
        workspace = self._workspace
        if self._holds(path):
            workspace.tell("info", self.tr("{0} is open already.").format(path.name))
            return
        lock = self._locked(path)
        if lock is None:
            return

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            project = project_file.load(path)
            return project, _located(project, path), _newer_work(path)

        def done(result: tuple[Project, Path | None, Recovery | None]) -> None:
            if not self._clear():
                lock.release()
                return
            self._lock = lock
            workspace.begin(result[0], path)
            workspace.saved_at = saved_at(path)
            self._show(*result[:2])
            if result[2] is not None:
                self.recovery_found.emit(result[2])

        def failed(error: Exception) -> None:
            lock.release()
            workspace.tell_error(error)

        self._open(
            Job(
                self.tr("Opening the project"),
                "disk",
                work,
                done=done,
                failed=failed,
                cancelled=lock.release,
            )
        )

    def recover(self, recovery: Recovery) -> None:
        """Go on with work that an ended session left unsaved."""
        workspace, home = self._workspace, recovery.project_path
        lock = None
        if home is not None and not self._holds(home):
            lock = self._locked(home)
            if lock is None:
                return

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            project, view = project_file.load_with_view(recovery.path)
            return project, _located(project, recovery.path), view

        def done(result: tuple[Project, Path | None, dict[str, Any]]) -> None:
            project, clip_path, view = result
            held = lock
            if held is None and home is not None and self._holds(home):
                held, self._lock = self._lock, None  # the project itself is open: keep its lock
            if not self._clear():
                if held is lock:
                    let_go()
                else:
                    self._lock = held
                return
            self._lock = held
            workspace.begin(project, home)
            workspace.saved_at = saved_at(home)
            # What is recovered is not what is on disk, until the user saves it.
            workspace.history.mark_unsaved()
            self._show(project, clip_path)
            self._transport.seek(float(view.get("position_s", 0.0)))
            self._write_autosave(instead_of=recovery)

        def let_go() -> None:
            if lock is not None:
                lock.release()

        def failed(error: Exception) -> None:
            let_go()
            workspace.tell_error(error)

        self._open(
            Job(self.tr("Recovering"), "disk", work, done=done, failed=failed, cancelled=let_go)
        )

    def _open(self, job: Job) -> None:
        """Start a job that opens something; an earlier one that is not done yet gives way."""
        if self._opening is not None:
            self._opening.cancel()
        self._opening = self._workspace.jobs.start(job)

    def _show(self, project: Project, clip_path: Path | None) -> None:
        """Show what was opened. clip_path: where its clip is, None where it is gone."""
        workspace, analysis = self._workspace, project.analysis
        if analysis is None:
            workspace.opened.emit()  # it is as good as empty
            return
        if clip_path is not None:
            self._screening.show(replace(analysis.clip, path=clip_path))
        else:
            self._screening.show_missing(analysis.clip)
            workspace.opened.emit()
            if project.film is None:
                self.clip_missing.emit()
            else:
                self._screening.proxy_missing.emit()
        self.laid_open.emit()

    def _clear(self) -> bool:
        """End all work on what is open; unsaved work stays recoverable. False, and nothing ends,
        where it could not be kept."""
        try:
            self.keep()
        except Exception as error:  # noqa: BLE001 - whatever it is, the work stays open
            self._workspace.tell_error(error)
            return False
        self._leave_autosave()
        self._workspace.jobs.cancel_all()
        self.closing.emit()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        return True


def _located(project: Project, path: Path) -> Path | None:
    """Where a project's clip is now, None where it is gone; a film's proxy is also gone where the
    cache has it anew, of other bytes."""
    found = project_file.locate_clip(project, path)
    if found is None or project.film is None or project.analysis is None:
        return found
    return found if is_unchanged(replace(project.analysis.clip, path=found)) else None


def _newer_work(path: Path) -> Recovery | None:
    """The newest work on a project that an ended session left and its file does not have."""
    known_s = saved_at(path) or 0.0
    for recovery in recoverable():  # newest first
        home = recovery.project_path
        if home is not None and home.resolve() == path.resolve() and recovery.saved_at > known_s:
            return recovery
    return None
