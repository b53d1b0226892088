"""Locks on projects, and autosaves: work that is not saved yet is kept aside and offered again."""

from __future__ import annotations

import hashlib
import os
import secrets
import threading
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import platformdirs

from bgm_studio.base.atomic import output_error
from bgm_studio.base.errors import ProjectError
from bgm_studio.base.filelock import FileLock
from bgm_studio.project.archive import (
    SESSION,
    SUFFIX,
    entry_of,
    is_file,
    opened,
    packed,
    parsed_json,
    real_path,
    write_whole,
)
from bgm_studio.project.codec import scalar
from bgm_studio.project.project import Project

_MAX_AUTOSAVES = 200


def state_folder() -> Path:
    """The folder for this user's autosaves and locks."""
    return platformdirs.user_state_path("bgm-studio", appauthor=False)


class ProjectLock:
    """This process's claim on a project file, from construction to `release` or its own end.

    Raises ProjectError when another window has the project open, OutputError where no lock can be
    kept (then nothing protects the project from a second window). Use as a context manager, or
    call `release`.
    """

    def __init__(self, path: Path, folder: Path | None = None) -> None:
        folder = folder or state_folder() / "locks"
        name = os.path.normcase(real_path(path))
        key = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        self.path = path
        self._lock = FileLock(folder / f"{key}.lock")
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            mine = self._lock.acquire()
        except OSError as error:
            raise output_error(folder, error) from error
        if not mine:
            raise ProjectError(
                f"{path.name} is open in another window of BGM Studio.",
                "Continue in that window, or close it first.",
            )

    def release(self) -> None:
        """Let others open the project. May be called twice."""
        self._lock.release()

    def __enter__(self) -> ProjectLock:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


class Recovery(NamedTuple):
    """Work that an ended session left unsaved. path: the autosave, which `load` reads.
    project_path: the file it belongs to, None for a project that was never saved. saved_at: seconds
    since the epoch. clip_name: its clip's file name, "" where there is none."""

    path: Path
    project_path: Path | None
    saved_at: float
    clip_name: str = ""


class Autosave:
    """Keeps the work on one project after another, each in a file that outlives a crash or a kill.

    The first `write` claims a file; `clear` removes it (the work is saved, or given up), `keep`
    leaves it to `recoverable`. A crash or a kill acts as `keep`. Calls may come from any thread.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or _autosave_folder()
        self._file: Path | None = None
        self._lock: FileLock | None = None
        self._turn = threading.Lock()

    def write(
        self,
        project: Project,
        project_path: Path | None = None,
        view: Mapping[str, float | str | bool] = {},
    ) -> Path:
        """Keep the project as it is now, in place of what was written before; returns the file.

        Raises OutputError (what was written before stays) and ProjectError as `save` does.
        """
        with self._turn:
            if self._file is not None and not self.folder.is_dir():
                self._let_go()  # someone has tidied up there: begin anew
            file = self._file or self._claim()
            home = project_path.absolute() if project_path else file
            session = {
                "project_path": str(home) if project_path else "",
                "saved_at": time.time(),
                "clip_name": _clip_name(project),
            }
            write_whole(file, packed(project, home.parent, view, file.name, session))
            return file

    def clear(self) -> None:
        """Remove what was written: it is saved, or given up. Raises OutputError."""
        with self._turn:
            if self._file is not None:
                try:
                    self._file.unlink(missing_ok=True)
                except OSError as error:
                    raise output_error(self._file, error) from error
            self._let_go()

    def keep(self) -> None:
        """Leave what was written to be recovered; the next `write` begins another file."""
        with self._turn:
            self._let_go()

    def _claim(self) -> Path:
        name = f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(4)}"
        lock = FileLock(self.folder / f"{name}.lock")
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            while not lock.acquire():  # another window is checking whether we are alive: a moment
                time.sleep(0.01)
        except OSError as error:
            raise output_error(self.folder, error) from error
        self._lock, self._file = lock, self.folder / f"{name}{SUFFIX}"
        return self._file

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()
        self._lock = self._file = None


def recoverable(folder: Path | None = None) -> list[Recovery]:
    """Unsaved work that ended sessions left, newest first. Reads only what is needed to list it;
    damage shows on `load`. Raises OutputError where the folder cannot be used."""
    folder = folder or _autosave_folder()
    found = []
    try:
        names = {path.stem for path in folder.glob("[!.]*.*")}
        for name in sorted(names, reverse=True)[:_MAX_AUTOSAVES]:
            if not _is_over(FileLock(folder / f"{name}.lock")):
                continue
            path = folder / f"{name}{SUFFIX}"
            # A session may have died before its first autosave was whole.
            if is_file(path):
                found.append(_recovery(path))
    except OSError as error:
        raise output_error(folder, error) from error
    return sorted(found, key=lambda recovery: recovery.saved_at, reverse=True)


def _is_over(lock: FileLock) -> bool:
    """Whether the session that claimed a lock has ended. Others who ask the same hold it for a
    moment, so a session counts as alive only if its lock stays held."""
    for _ in range(8):
        if lock.acquire():
            lock.release()
            return True
        time.sleep(0.01)
    return False


def discard(recovery: Recovery) -> None:
    """Remove what an ended session left. Raises OutputError."""
    try:
        recovery.path.unlink(missing_ok=True)
    except OSError as error:
        raise output_error(recovery.path, error) from error


def _clip_name(project: Project) -> str:
    """The name by which the user knows the project's film, "" where there is none."""
    if project.film is not None and project.film.source is not None:
        return project.film.source.name
    return project.analysis.clip.path.name if project.analysis is not None else ""


def _autosave_folder() -> Path:
    return state_folder() / "autosave"


def _recovery(path: Path) -> Recovery:
    try:
        with opened(path) as archive:
            return session_of(archive, path)
    except ProjectError:
        # It is listed nevertheless: opening it tells what is wrong with it.
        return Recovery(path, None, path.stat().st_mtime)


def session_of(archive: zipfile.ZipFile, path: Path) -> Recovery:
    """The facts that the autosave at `path` states about itself."""
    session = parsed_json(entry_of(archive, SESSION, 1 << 20))
    home = session["project_path"]
    saved_at = scalar(float, session["saved_at"], SESSION)
    project_path = scalar(Path, home, SESSION) if home else None
    clip_name = scalar(str, session.get("clip_name", ""), SESSION)
    return Recovery(path, project_path, saved_at, clip_name)
