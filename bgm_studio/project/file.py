"""Project files: saved, loaded, their clip found again or replaced."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from bgm_studio.base.errors import OutputError, ProjectError
from bgm_studio.base.progress import Progress, silent
from bgm_studio.project.archive import (
    SESSION,
    View,
    is_file,
    opened,
    packed,
    places_of,
    real_path,
    unpacked,
    with_clip,
    write_whole,
)
from bgm_studio.project.autosave import session_of
from bgm_studio.project.project import Project
from bgm_studio.video.clip import probe


def save(project: Project, path: Path, view: Mapping[str, float | str | bool] = {}) -> None:
    """Write the project to `path`; the same project gives the same bytes.

    The file appears whole, and is on the disk when this returns; on any failure what was there
    stays as it was. Raises OutputError where it cannot be written, ProjectError for a project that
    could not be read again (which would be a mistake of this program).
    """
    target = real_path(path)
    clip = project.analysis.clip if project.analysis else None
    if clip is not None and real_path(clip.path) == target:
        raise OutputError(
            f"{path} is the clip itself; it would be overwritten.", "Choose another name."
        )
    write_whole(target, packed(project, target.parent, view, path.name))


def load(path: Path, home: Path | None = None) -> Project:
    """Read a project, or an autosave. Its clip's path is where the clip was found (see
    `locate_clip`), or else where it last was. home: the project's own file, of which `path` is a
    version that lies elsewhere.

    Raises ProjectError for a file that is missing, damaged, no project or of a newer version.
    """
    return load_with_view(path, home)[0]


def load_with_view(path: Path, home: Path | None = None) -> tuple[Project, View]:
    """Read a project as `load` does, with the view that was saved along with it."""
    with opened(path) as archive:
        home = (home or path).absolute()
        if SESSION in archive.namelist():  # an autosave lies in another place than its project
            home = session_of(archive, path).project_path or home
        return unpacked(archive, home.parent, path.name)


def locate_clip(project: Project, project_path: Path | None) -> Path | None:
    """The place of the project's clip now: where the project says, or beside the project under its
    name; None when it is at neither place. Looks at the disk, but does not read the clip."""
    if project.analysis is None:
        return None
    clip = project.analysis.clip.path
    if project_path is None:
        return clip if is_file(clip) else None
    return next(places_of(clip, project_path.absolute().parent), None)


def relink(project: Project, clip_path: Path, progress: Progress = silent) -> Project:
    """The project with `clip_path` as its clip.

    A file with the same bytes will always do. Another file does when it has as many frames and its
    duration is the same to half a frame (a copy in another format): the project keeps its clock,
    and a caller can tell by the result's `sha256`, which is another one. Reads the whole file.
    Raises ProjectError for a file of another length or a project without a clip, ClipError for one
    that cannot be read.
    """
    if project.analysis is None:
        raise ProjectError("The project has no clip yet.", "Open a clip instead.")
    old = project.analysis.clip
    new = probe(clip_path, progress)
    if new.sha256 == old.sha256:
        return with_clip(project, replace(old, path=new.path))
    half_frame = 1 / (2 * old.frame_rate)
    if new.frame_count != old.frame_count or abs(new.duration - old.duration) > half_frame:
        raise ProjectError(
            f"{clip_path.name} is not this project's clip: it lasts {new.duration_s:.2f} s "
            f"({new.frame_count} frames), not {old.duration_s:.2f} s ({old.frame_count} frames).",
            "Choose the clip that the project was made with, or start a new project.",
        )
    # Takes and cuts lie on the old clip's clock; half a frame is no reason to move them.
    return with_clip(project, replace(new, duration=old.duration, frame_rate=old.frame_rate))
