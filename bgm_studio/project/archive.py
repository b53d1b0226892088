"""The zip in which a project is kept, and where its clip is found again.

A .bgm file is a zip of `project.json` (versioned; Fractions and paths as text) and `arrays.bin`
(raw little-endian numbers that the JSON refers to by offset, type and shape). Whatever is read is
hostile until it is checked: anything wrong with it is a ProjectError.
"""

from __future__ import annotations

import io
import itertools
import json
import math
import os
import re
import stat
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path, PureWindowsPath
from typing import Any

import bgm_studio
from bgm_studio.base.atomic import atomic_path
from bgm_studio.base.errors import OutputError, ProjectError
from bgm_studio.interchange.film import CutFilm, Medium
from bgm_studio.interchange.reading import timeline_file
from bgm_studio.project.checks import check_project
from bgm_studio.project.codec import (
    FORMAT,
    MAX_ARRAY_BYTES,
    MAX_NOTES,
    MAX_TEXT,
    Damaged,
    Reader,
    Writer,
    expect,
    is_int,
    scalar,
)
from bgm_studio.project.project import Project
from bgm_studio.video.clip import ClipInfo

SUFFIX = ".bgm"
View = dict[str, float | str | bool]
"""How the window looked: playhead, zoom and the like. At most 64 entries; no part of a Project."""
MAX_FILE_BYTES = 256 << 20
MAX_JSON_BYTES = 64 << 20
_MAX_ENTRIES = 8
_MAX_DIRECTORY_BYTES = 4096
_MAX_NODES = 4_000_000  # values of the JSON in all
NOTES_A_BYTE = 4  # the most that a real file's takes have, since their notes all differ
FEW_NOTES = 100_000
_MAX_VIEW = 64
_PROJECT, _ARRAYS = "project.json", "arrays.bin"
SESSION = "session.json"
HINT = "Open an older copy of it, or look for an autosave on the start page."


def packed(
    project: Project,
    folder: Path,
    view: Mapping[str, float | str | bool],
    name: str,
    session: Mapping[str, Any] | None = None,
) -> bytes:
    """The bytes of a .bgm file that is to lie in `folder`."""
    writer = Writer()
    relative = ""
    try:
        if project.analysis is not None:
            clip = project.analysis.clip
            absolute = clip.path.absolute()
            # On Windows there is no way from one drive to another.
            with suppress(ValueError):
                relative = Path(os.path.relpath(absolute, folder)).as_posix()
            project = with_clip(project, replace(clip, path=absolute))
        check_project(project)
        plain = writer.plain(Project, project)
        content = {
            "format": writer.format,
            "app": bgm_studio.__version__,
            "clip_relative": relative,
            "project": plain,
            "shared": writer.shared,
            "view": _view(dict(view)),
        }
    except (Damaged, OverflowError) as error:
        raise ProjectError(
            f"{name} was not saved: part of the project makes no sense ({error}).",
            "Undo the newest changes and save again; this is a bug in BGM Studio.",
        ) from error
    text = json.dumps(content, sort_keys=True, allow_nan=False, separators=(",", ":"))
    notes = {id(e.take.notes): len(e.take.notes) for e in project.takes}
    held = sum(len(lines) for e in project.takes for lines in e.parts.values())
    if (
        len(text) > MAX_JSON_BYTES
        or len(writer.blob) > MAX_ARRAY_BYTES
        or _nodes(text) > _MAX_NODES
        or sum(notes.values()) + held > MAX_NOTES
    ):
        raise ProjectError(f"{name} would be too large.", "Delete takes that you do not need.")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        if session is not None:
            _put(archive, SESSION, json.dumps(session).encode("ascii"))
        _put(archive, _PROJECT, text.encode("ascii"))
        _put(archive, _ARRAYS, bytes(writer.blob))
    if len(out.getbuffer()) > MAX_FILE_BYTES:
        raise ProjectError(f"{name} would be too large.", "Delete takes that you do not need.")
    return out.getvalue()


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name)  # dated 1980, so that equal projects are equal bytes
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 3
    info.external_attr = (stat.S_IFREG | 0o644) << 16
    archive.writestr(info, data, compresslevel=6)


def _view(view: Any) -> View:
    expect(isinstance(view, dict) and len(view) <= _MAX_VIEW, "view")
    for key, value in view.items():
        expect(isinstance(key, str) and len(key) <= 100, "view")
        expect(isinstance(value, (str, float, int)), "view")
        expect(not isinstance(value, str) or len(value) <= MAX_TEXT, "view")
        expect(isinstance(value, str) or math.isfinite(value), "view")
    return dict(view)


def real_path(path: Path) -> Path:
    """The path with links followed, so that a link stays a link when its file is replaced."""
    try:
        return path.resolve()
    except (OSError, RuntimeError) as error:  # a loop of links
        raise OutputError(f"{path} cannot be reached.", "Choose another folder.") from error


def write_whole(target: Path, data: bytes) -> None:
    with atomic_path(target) as temporary, temporary.open("wb") as file:
        file.write(data)
        file.flush()
        # Before the old file goes: after a power cut, one of the two must be whole.
        os.fsync(file.fileno())
    if sys.platform != "win32":
        with suppress(OSError):  # some file systems have no folders to sync
            folder = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip at `path`; whatever is found wrong with it inside the block is a ProjectError."""
    broken = f"{path.name} is damaged, or is not a project of BGM Studio"
    try:
        if not is_file(path):
            raise ProjectError(f"There is no project {path}.", "Check the name and the folder.")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > MAX_FILE_BYTES:
                raise ProjectError(f"{path.name} is too large for a project.", HINT)
            _check_directory(file, size)
            with zipfile.ZipFile(file) as archive:
                yield archive
    except PermissionError as error:
        raise ProjectError(
            f"{path} cannot be opened ({error.strerror}).", "Check that you may read it."
        ) from error
    except Damaged as error:
        raise ProjectError(f"{broken} ({error}).", HINT) from error
    except (
        OSError,
        ValueError,
        KeyError,
        TypeError,
        ArithmeticError,
        EOFError,
        RecursionError,
        NotImplementedError,
        RuntimeError,
        MemoryError,
        struct.error,
        zlib.error,
        zipfile.BadZipFile,
    ) as error:
        raise ProjectError(f"{broken}.", HINT) from error


def _check_directory(file: io.BufferedReader, size: int) -> None:
    """Refuse a zip with many entries before a list of them is made in memory."""
    expect(size >= 42, "it is cut short")
    file.seek(size - 42)
    tail = file.read(42)
    magic, *_, count, length, _, comment = struct.unpack("<4s4H2LH", tail[20:])
    expect(magic == b"PK\5\6" and comment == 0, "its end is missing")
    expect(tail[:4] != b"PK\6\7", "its directory is of another kind")
    expect(count <= _MAX_ENTRIES and length <= _MAX_DIRECTORY_BYTES, "it has too many parts")
    file.seek(0)


def entry_of(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """One entry's bytes, at most `limit` of them whatever the directory says."""
    info = archive.getinfo(name)
    expect(info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED), name)
    expect(info.file_size <= limit and not info.flag_bits & 1, name)
    with archive.open(info) as file:
        data = file.read(limit + 1)
    expect(len(data) == info.file_size, name)
    return data


def parsed_json(data: bytes) -> Any:
    def no_constant(word: str) -> Any:
        raise Damaged(f"{word} is not a number")

    text = data.decode("utf-8")
    expect(_nodes(text) <= _MAX_NODES, "it has too many parts")
    return json.loads(text, parse_constant=no_constant)


def _nodes(text: str) -> int:
    """At least as many as a JSON text has values, counted before they are made in memory."""
    return text.count(",") + text.count("[") + text.count("{") + 1


def unpacked(archive: zipfile.ZipFile, folder: Path, name: str) -> tuple[Project, View]:
    content = parsed_json(entry_of(archive, _PROJECT, MAX_JSON_BYTES))
    expect(isinstance(content, dict) and is_int(content.get("format")), "format")
    if content["format"] > FORMAT:
        app = str(content.get("app", ""))[:20]
        raise ProjectError(
            f"{name} was made by a newer version of BGM Studio"
            f"{f' ({app})' if re.fullmatch('[0-9A-Za-z.+-]+', app) else ''}.",
            "Update BGM Studio to open it.",
        )
    expect(1 <= content["format"] <= FORMAT, "format")
    blob = entry_of(archive, _ARRAYS, MAX_ARRAY_BYTES)
    packed_bytes = archive.getinfo(_ARRAYS).compress_size
    most = min(MAX_NOTES, FEW_NOTES + NOTES_A_BYTE * packed_bytes)
    reader = Reader(blob, content.get("shared"), most)
    project: Project = reader.value(Project, content.get("project"), "project")
    check_project(project)
    relative = scalar(str, content.get("clip_relative", ""), "clip_relative")
    expect(b"\0" not in os.fsencode(relative), "clip_relative")
    if project.analysis is not None:
        project = with_clip(project, _found(project.analysis.clip, relative, folder))
    if project.film is not None:
        folders = tuple(f for f in project.media_folders if not _is_strange(f, folder))
        film = _found_film(project.film, folder)
        project = replace(project, film=film, media_folders=folders)
    return project, _view(content.get("view", {}))


def _found_film(film: CutFilm, folder: Path) -> CutFilm:
    """The film, with its timeline where that is now: at its old place, else beside the project.
    Shares on which a stranger's project has media are not called; other media are looked for when
    they are needed."""
    source = film.source
    if source is not None:
        known = None if _is_strange(source, folder) else source
        places = (place for place in (known, folder / source.name) if place is not None)
        # Bundles are folders.
        source = next((place for place in places if is_file(timeline_file(place))), known)
    media: dict[Medium, Medium] = {}

    def safe(medium: Medium) -> Medium:
        if medium not in media:
            strange = medium.path is not None and _is_strange(medium.path, folder)
            media[medium] = replace(medium, path=None) if strange else medium
        return media[medium]

    events = tuple(
        e if e.medium is None else replace(e, medium=safe(e.medium)) for e in film.events
    )
    sounds = tuple(replace(s, medium=safe(s.medium)) for s in film.sounds)
    return replace(film, source=source, events=events, sounds=sounds)


def _found(clip: ClipInfo, relative: str, folder: Path) -> ClipInfo:
    """The clip at the first of its places that has a file: relative to the project, where it was,
    beside the project."""
    places = places_of(clip.path, folder)
    if relative and not PureWindowsPath(relative).anchor:
        seen = Path(os.path.normpath(folder / relative))
        places = itertools.chain([seen] if is_file(seen) else [], places)
    return replace(clip, path=next(places, clip.path))


def places_of(clip: Path, folder: Path) -> Iterator[Path]:
    """The files that may be a clip last seen at `clip`, when its project lies in `folder`."""
    if not _is_strange(clip, folder) and is_file(clip):
        yield clip
    if is_file(folder / clip.name):
        yield folder / clip.name


def _is_strange(path: Path, folder: Path) -> bool:
    """Whether a project in `folder` names a share that must not be called: it may be a stranger's,
    and Windows would send it credentials."""
    return _is_share(str(path)) and not _is_share(str(folder))


def _is_share(path: str) -> bool:
    return path[:2] in ("\\\\", "//")


def is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def with_clip(project: Project, clip: ClipInfo) -> Project:
    """The project, which has a clip, with another clip."""
    assert project.analysis is not None  # noqa: S101 - for the type checker
    return replace(project, analysis=replace(project.analysis, clip=clip))
