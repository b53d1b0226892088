"""Versions of project files: what a save has replaced is kept aside for a while."""

from __future__ import annotations

import hashlib
import os
import re
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from bgm_studio.base.atomic import atomic_path, output_error, remove
from bgm_studio.project.archive import (
    MAX_FILE_BYTES,
    SUFFIX,
    is_file,
    packed,
    real_path,
    write_whole,
)
from bgm_studio.project.autosave import state_folder
from bgm_studio.project.project import Project

MOST_VERSIONS = 20
"""Of one project; older ones are forgotten."""
_MOST_PROJECTS = 50
_MOST_BYTES = 64 << 20  # of a file of which versions are kept: they must not fill the disk
_NAME = re.compile(r"(\d{1,20})(-unsaved)?")


class Version(NamedTuple):
    """A project as it once was. path: a file that `file.load` reads with the project's own path as
    its home; made_at: seconds since the epoch; was_saved: it was in the project's file then."""

    path: Path
    made_at: float
    was_saved: bool


def keep_replaced(path: Path) -> None:
    """Keep what is in a project's file now, before something else is saved there. Does nothing
    where there is no file, or an enormous one. Raises OutputError."""
    try:
        if not is_file(path):
            return
        found = path.stat()
        if found.st_size > min(_MOST_BYTES, MAX_FILE_BYTES):
            return
        target = _made_folder(path) / f"{found.st_mtime_ns // 1_000_000}{SUFFIX}"
        if target.exists():
            return
        data = path.read_bytes()
    except OSError as error:
        raise output_error(path, error) from error
    with atomic_path(target) as new:
        new.write_bytes(data)
    _forget_older(target.parent)


def keep_unsaved(project: Project, path: Path) -> None:
    """Keep work that is not to be saved to its project's file. Raises OutputError and ProjectError
    as `file.save` does."""
    try:
        folder = _made_folder(path)
    except OSError as error:
        raise output_error(path, error) from error
    target = folder / f"{time.time_ns() // 1_000_000}-unsaved{SUFFIX}"
    write_whole(target, packed(project, path.absolute().parent, {}, target.name))
    _forget_older(folder)


def versions_of(path: Path) -> list[Version]:
    """What is kept of a project's file, newest first; none where that cannot be read."""
    try:
        return _in(_folder(path))
    except OSError:
        return []


def _in(folder: Path) -> list[Version]:
    found = []
    for file in folder.glob(f"*{SUFFIX}"):
        named = _NAME.fullmatch(file.stem)
        if named is not None:
            found.append(Version(file, int(named[1]) / 1000, named[2] is None))
    return sorted(found, key=lambda version: version.made_at, reverse=True)


def _folder(path: Path) -> Path:
    name = os.path.normcase(real_path(path))
    key = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return state_folder() / "versions" / key


def _made_folder(path: Path) -> Path:
    folder = _folder(path)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def _forget_older(folder: Path) -> None:
    """Forget this project's oldest versions, and those of the projects that were left alone for
    longest. What cannot be removed stays."""
    for version in _in(folder)[MOST_VERSIONS:]:
        remove(version.path)
    with suppress(OSError):  # another window may tidy up, too
        projects = sorted(folder.parent.iterdir(), key=lambda one: one.stat().st_mtime)
        for project in projects[:-_MOST_PROJECTS]:
            for version in _in(project):
                remove(version.path)
            project.rmdir()
