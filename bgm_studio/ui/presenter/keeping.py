"""Keeping: the project's file and its versions, and work that is not saved."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from bgm_studio.base.errors import BgmError, Cancelled
from bgm_studio.project import file as project_file
from bgm_studio.project.autosave import Autosave, ProjectLock, Recovery, discard
from bgm_studio.project.project import Project
from bgm_studio.project.versions import Version, keep_replaced, keep_unsaved, versions_of
from bgm_studio.ui.presenter.jobs import Job, single_shot
from bgm_studio.ui.presenter.transport import Transport
from bgm_studio.ui.presenter.workspace import Workspace

_AUTOSAVE_MS = 1000  # from an edit on: with the writing, a kill costs two seconds of work
_AUTOSAVE_AGAIN_MS = 30_000  # after one that failed
_log = logging.getLogger(__name__)


class Keeping(QObject):
    """Where what lies open is kept: its own file, versions of that, and the autosave."""

    def __init__(self, workspace: Workspace, transport: Transport, autosave: Autosave) -> None:
        super().__init__(workspace)
        self._workspace, self._transport = workspace, transport
        self._autosave = autosave
        self._lock: ProjectLock | None = None
        self._autosaved: Project | None = None  # what the autosave holds
        self._autosave_failed = False
        self._keeping = threading.Lock()  # while the autosave is written
        self._saving = threading.Lock()  # while the project's file is written
        self._secured = False  # nothing may be saved any more
        self._autosave_timer = single_shot(self, _AUTOSAVE_MS, self._write_autosave)

    def _locked(self, path: Path) -> ProjectLock | None:
        """A lock on a project's file; None, with a message, where another program holds it."""
        try:
            return ProjectLock(path)
        except BgmError as error:
            self._workspace.tell_error(error)
            return None

    def _holds(self, path: Path) -> bool:
        return self._lock is not None and self._lock.path.resolve() == path.resolve()

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
                return self._write(project, path)

        def done(kept: BgmError | None) -> None:
            self._now_in(path, lock, project)
            if kept is not None:
                workspace.tell(
                    "warning",
                    self.tr("It is saved, but what was there before is not kept."),
                    str(kept),
                )

        def let_go() -> None:
            if lock is not self._lock:
                lock.release()

        def failed(error: Exception) -> None:
            let_go()
            workspace.tell_error(error)

        workspace.jobs.start(
            Job(self.tr("Saving"), "disk", work, done=done, failed=failed, cancelled=let_go), 1
        )

    @staticmethod
    def _write(project: Project, path: Path) -> BgmError | None:
        """Write a project's file, and keep what it replaces as a version; returns why that could
        not be kept, which must not hold up the saving. Raises as `file.save` does."""
        problem = None
        try:
            keep_replaced(path)
        except BgmError as error:
            problem = error
        project_file.save(project, path)
        return problem

    def _now_in(self, path: Path, lock: ProjectLock, project: Project) -> None:
        """The project was saved to a file, which is its own from now on."""
        workspace = self._workspace
        if self._lock is not None and self._lock is not lock:
            self._lock.release()
        self._lock, workspace.path = lock, path
        workspace.history.mark_saved(project)
        workspace.saved_at = time.time()
        workspace.change_settings(workspace.settings.with_recent(path))
        if workspace.history.is_saved:
            self._leave_autosave()
        workspace.saved_changed.emit()

    # -- versions ----------------------------------------------------------------------------------

    def versions(self) -> list[Version]:
        """What the project's file held before, newest first; looks at the disk."""
        path = self._workspace.path
        return [] if path is None else versions_of(path)

    def go_back_to(self, version: Version) -> None:
        """Go on with a version, as a change that undo takes back; the project's file keeps what it
        holds until it is saved."""
        workspace, home = self._workspace, self._workspace.path

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return project_file.load(version.path, home)

        def done(project: Project) -> None:
            if workspace.path != home:
                return  # another project was opened meanwhile
            workspace.moved_on.emit()
            workspace.tuned = ""
            workspace.edit(self.tr("Go back to a version"), project)

        workspace.jobs.start(
            Job(
                self.tr("Reading the version"), "disk", work, done=done,
                failed=workspace.tell_error,
            )
        )  # fmt: skip

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

    def secure(self, path: Path | None = None) -> bool:
        """Before the window closes: save to the project's file, or to another one, which is its own
        then. False, with a message, where that cannot be; then the work is at least kept for
        recovery, if it can be."""
        workspace = self._workspace
        path = path or workspace.path
        if not workspace.is_unsaved or path is None:
            return self.leave_unsaved()
        lock = self._lock if path == workspace.path else None
        lock = lock or self._locked(path)
        if lock is None:
            return False
        try:
            with self._saving:
                self._write(workspace.project, path)
                self._secured = True
        except Exception as error:  # noqa: BLE001 - whatever it is, the work must be kept
            if lock is not self._lock:
                lock.release()
            if self._is_kept():
                self._tell_unsaved(
                    "warning",
                    error,
                    self.tr(
                        "Your work is kept apart, and offered when you open the project again. "
                        "Save it elsewhere, or close again."
                    ),
                )
            return False
        self._now_in(path, lock, workspace.project)
        return True

    def leave_unsaved(self) -> bool:
        """Before the window closes: leave the project's file as it is, and keep the work as a
        version of it; where there is no file, for the next session to offer. False, with a message,
        where it cannot be kept."""
        workspace = self._workspace
        if not workspace.is_unsaved:
            return True
        if workspace.path is None:
            return self._is_kept()
        try:
            keep_unsaved(workspace.project, workspace.path)
        except Exception:  # noqa: BLE001 - whatever it is, the work must be kept
            _log.warning("On closing: no version was kept", exc_info=True)
            return self._is_kept()
        workspace.history.mark_saved(workspace.project)  # nothing is left to recover
        return True

    def _is_kept(self) -> bool:
        """Whether the work is in the autosave; else that was told."""
        try:
            self.keep()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            self._tell_unsaved("error", error, self.tr("Closing again gives up what is not saved."))
            return False
        return True

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


def saved_at(path: Path | None) -> float | None:
    """When a file was written last, None where there is none."""
    try:
        return None if path is None else path.stat().st_mtime
    except OSError:
        return None
