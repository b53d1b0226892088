"""The desk: opening and closing, saving, and keeping what is not saved."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from bgm_studio.base.errors import BgmError, Cancelled
from bgm_studio.base.resources import resource
from bgm_studio.project import file as project_file
from bgm_studio.project.autosave import Autosave, ProjectLock, Recovery, discard, recoverable
from bgm_studio.project.project import Project
from bgm_studio.ui.presenter.jobs import Job, single_shot
from bgm_studio.ui.presenter.screening import Screening
from bgm_studio.ui.presenter.transport import Transport
from bgm_studio.ui.presenter.workspace import Workspace
from bgm_studio.video.clip import ClipInfo, is_unchanged, probe

_AUTOSAVE_MS = 1000  # from an edit on: with the writing, a kill costs two seconds of work
_AUTOSAVE_AGAIN_MS = 30_000  # after one that failed
_log = logging.getLogger(__name__)


class Desk(QObject):
    """What lies open, one project at a time, and where it is kept.

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
        super().__init__(workspace)
        self._workspace, self._screening, self._transport = workspace, screening, transport
        self._autosave = autosave
        self._lock: ProjectLock | None = None
        self._opening: Job | None = None
        self._autosaved: Project | None = None  # what the autosave holds
        self._autosave_failed = False
        self._keeping = threading.Lock()  # while the autosave is written
        self._saving = threading.Lock()  # while the project's file is written
        self._secured = False  # nothing may be saved any more
        self._autosave_timer = single_shot(self, _AUTOSAVE_MS, self._write_autosave)

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
            workspace.saved_at = _saved_at(path)
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
            workspace.saved_at = _saved_at(home)
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

    def _locked(self, path: Path) -> ProjectLock | None:
        """A lock on a project's file; None, with a message, where another program holds it."""
        try:
            return ProjectLock(path)
        except BgmError as error:
            self._workspace.tell_error(error)
            return None

    def _holds(self, path: Path) -> bool:
        return self._lock is not None and self._lock.path.resolve() == path.resolve()

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

    # -- saving ------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save where the project was saved before; callers ask for a path where there is none."""
        if self._workspace.path is not None:
            self.save_as(self._workspace.path)

    def save_as(self, path: Path) -> None:
        """Save to a .bgm file, which is the project's from now on."""
        workspace = self._workspace
        project = workspace.project
        if workspace.clip is None:
            return
        if project.analysis is None:
            workspace.tell(
                "info", self.tr("There is nothing to save until the clip has been analysed.")
            )
            return
        lock = self._lock if path == workspace.path else None
        lock = lock or self._locked(path)
        if lock is None:
            return

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            with self._saving:
                if self._secured:  # newer work is in that file by now
                    raise Cancelled
                project_file.save(project, path)

        def done(_: Any) -> None:
            if self._lock is not None and self._lock is not lock:
                self._lock.release()
            self._lock, workspace.path = lock, path
            workspace.history.mark_saved(project)
            workspace.saved_at = time.time()
            workspace.change_settings(workspace.settings.with_recent(path))
            if workspace.history.is_saved:
                self._leave_autosave()
            workspace.saved_changed.emit()

        def let_go() -> None:
            if lock is not self._lock:
                lock.release()

        def failed(error: Exception) -> None:
            let_go()
            workspace.tell_error(error)

        workspace.jobs.start(
            Job(self.tr("Saving"), "disk", work, done=done, failed=failed, cancelled=let_go), 1
        )

    # -- keeping what is not saved -----------------------------------------------------------------

    def keep_soon(self) -> None:
        """An edit was made: have it in the autosave in a second. Later ones do not put it off."""
        if not self._autosave_timer.isActive() or self._autosave_failed:
            self._autosave_timer.start(_AUTOSAVE_MS)

    @Slot()
    def _write_autosave(self, instead_of: Recovery | None = None) -> None:
        """Keep unsaved work, then discard what it was recovered from."""

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            self.keep()
            if instead_of is not None:
                discard(instead_of)

        def done(_: Any) -> None:
            self._autosave_failed = False

        def failed(error: Exception) -> None:
            if not self._autosave_failed:
                self._workspace.tell_error(error)
            self._autosave_failed = True
            self._autosave_timer.start(_AUTOSAVE_AGAIN_MS)

        if self._workspace.is_unsaved:
            # In a lane of its own: reading a large film on the disk's would hold it up.
            self._workspace.jobs.start(
                Job("autosave", "autosave", work, done=done, failed=failed, is_quiet=True)
            )

    def keep(self) -> None:
        """Have unsaved work in the autosave, for the next session to offer. From any thread; what
        is written last is the newest. Raises BgmError."""
        workspace = self._workspace
        with self._keeping:
            project = workspace.project
            if workspace.is_unsaved and project is not self._autosaved:
                view = {"position_s": self._transport.position_s}
                self._autosave.write(project, workspace.path, view)
                self._autosaved = project

    def _leave_autosave(self) -> None:
        """Leave unsaved work to be recovered; else forget what was written of it before."""
        with self._keeping:
            self._autosaved = None
            if not self._workspace.is_unsaved:
                try:
                    self._autosave.clear()
                except BgmError as error:  # it will be offered, though it is of no use
                    _log.warning("An autosave is left behind: %s", error)
            self._autosave.keep()

    # -- the end -----------------------------------------------------------------------------------

    def secure(self) -> bool:
        """Before the window closes: bring the work to the project's file, or where it never had
        one, to where the next session offers it for recovery. False, with a message, where that
        cannot be; then it is at least kept for recovery, if it can be."""
        workspace = self._workspace
        if not workspace.is_unsaved:
            return True
        failure: Exception | None = None
        if workspace.path is not None:
            try:
                with self._saving:
                    project_file.save(workspace.project, workspace.path)
                    self._secured = True
            except Exception as error:  # noqa: BLE001 - whatever it is, the work must be kept
                failure = error
            else:
                workspace.history.mark_saved(workspace.project)
                return True
        try:
            self.keep()
        except Exception as error:  # noqa: BLE001 - likewise
            self._tell_unsaved("error", error, self.tr("Closing again gives up what is not saved."))
            return False
        if failure is None:
            return True
        self._tell_unsaved(
            "warning",
            failure,
            self.tr(
                "Your work is kept apart, and offered when you open the project again. Save it "
                "elsewhere, or close again."
            ),
        )
        return False

    def _tell_unsaved(self, kind: str, error: Exception, then: str) -> None:
        text, hint, details = str(error), getattr(error, "hint", ""), ""
        if not isinstance(error, BgmError):
            text = self.tr("The work could not be saved ({0}).").format(repr(error))
            details = "".join(traceback.format_exception(error))
        _log.warning("On closing: %s %s", text, details)
        self._workspace.tell(kind, text, f"{hint} {then}".strip(), details)

    def stop(self) -> None:
        """Start nothing any more."""
        self._autosave_timer.stop()

    def leave(self) -> None:
        """Let go of the project's file and of the autosave, when all work has ended."""
        try:
            self._leave_autosave()
        finally:
            if self._lock is not None:
                self._lock.release()


def _located(project: Project, path: Path) -> Path | None:
    """Where a project's clip is now, None where it is gone; a film's proxy is also gone where the
    cache has it anew, of other bytes."""
    found = project_file.locate_clip(project, path)
    if found is None or project.film is None or project.analysis is None:
        return found
    return found if is_unchanged(replace(project.analysis.clip, path=found)) else None


def _saved_at(path: Path | None) -> float | None:
    """When a file was written last, None where there is none."""
    try:
        return None if path is None else path.stat().st_mtime
    except OSError:
        return None


def _newer_work(path: Path) -> Recovery | None:
    """The newest work on a project that an ended session left and its file does not have."""
    saved_at = _saved_at(path) or 0.0
    for recovery in recoverable():  # newest first
        home = recovery.project_path
        if home is not None and home.resolve() == path.resolve() and recovery.saved_at > saved_at:
            return recovery
    return None
