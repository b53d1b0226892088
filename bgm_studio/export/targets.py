"""Targets of files: names that can be written, so that nothing of the user's is replaced."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from bgm_studio.base.atomic import output_error
from bgm_studio.base.errors import OutputError, RequestError
from bgm_studio.export.plan import plan_video
from bgm_studio.export.sound_files import FORMATS
from bgm_studio.interchange.film import CutFilm
from bgm_studio.interchange.reading import timeline_file
from bgm_studio.interchange.writing import written_suffix
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.video.clip import ClipInfo

PRODUCTS = ("midi", *FORMATS, "stems", "video")
USUAL_PRODUCTS = ("midi", "wav", "stems", "video")
"""What "everything" means: the music once, in the form that loses nothing."""
TIMELINE = "timeline"
"""One more product, for takes of the film of another editor's timeline: the same timeline with the
music and the hit points in it. It plays the WAV file, which is then written, too; beside it lies a
list of the hit points as markers."""
_MAX_NAME_CHARACTERS = 200
# Windows keeps these for devices, whatever follows the first dot.
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)


def check_targets(
    clip: ClipInfo,
    out_dir: Path,
    only: Sequence[str],
    name: str | None = None,
    film: CutFilm | None = None,
    stage: Path | None = None,
    *,
    tracks: Sequence[str] = TRACKS,
) -> tuple[str, ...]:
    """Check before the long work whether the results can be written.

    name: of the files; None: the clip's stem. tracks: of which stems are to be. stage: from
    `staging(out_dir)`; the names are tried out there, too. Returns one sentence for each thing to
    know beforehand about the video: another container, what will not be in it, that there will be
    none.

    Raises OutputError where a result would replace the clip itself, a film's timeline or media, or
    a write-protected file; where a folder is in its way; where the disk takes no file of that name;
    and where only a video is wanted and none can be made. Raises RequestError for a `name` that
    cannot be part of a file's name anywhere.
    """
    if name is None:
        name = clip.path.stem
    elif not _is_name(name):
        raise RequestError(
            f"Files cannot be named {name[:40]!r}.", "Use a name without slashes or line breaks."
        )
    foretold: tuple[str, ...] = ()
    if "video" in only:
        plan = plan_video(clip.path)
        foretold = plan.told(name)
        if plan.obstacle and set(only) == {"video"}:
            raise OutputError(plan.obstacle, "Choose other products, or convert the clip.")
    own = _own_files(film)
    for file in file_names(clip, only, name, film, tracks=tracks):
        _check_target(out_dir / file, clip, own, stage)
    return foretold


def file_names(
    clip: ClipInfo,
    only: Sequence[str],
    name: str,
    film: CutFilm | None = None,
    *,
    tracks: Sequence[str] = TRACKS,
) -> tuple[str, ...]:
    """The names of all files of an export, in the order of its products, NAME.json last. Arguments
    as for `check_targets`."""
    names: list[str] = []
    for product in only:
        if product == "stems":
            names += [f"{name}-{track}.wav" for track in tracks]
        elif product == "video":
            suffix = plan_video(clip.path).suffix
            names += [name + suffix] if suffix else []
        elif product == TIMELINE:
            ends = (*(timeline_suffixes(film) if film is not None else ()), ".wav")
            names += [name + end for end in ends]
        else:
            names.append(name + suffix_of(product))
    return (*dict.fromkeys(names), f"{name}.json")


def suffix_of(product: str) -> str:
    """Of the file of one of PRODUCTS that has just one, whatever the clip is."""
    return ".mid" if product == "midi" else FORMATS[product].suffix


def _check_target(path: Path, clip: ClipInfo, own: set[Path], stage: Path | None) -> None:
    # On some disks, names that differ only in the case of letters are one file.
    if any(_is_same(path, other) for other in own):
        raise OutputError(
            f"{path} belongs to the film; it would be overwritten.",
            "Choose another name or output folder.",
        )
    if _is_same(path, clip.path):
        raise OutputError(
            f"{path} is the clip itself; it would be overwritten.",
            "Choose another name or output folder.",
        )
    try:
        if path.is_dir():
            raise OutputError(
                f"{path} is a folder, not a file.", "Choose another name or output folder."
            )
        if path.exists() and not os.access(path, os.W_OK):
            raise OutputError(
                f"{path} is there and write-protected.", "Choose another name or output folder."
            )
        if stage is not None:
            (stage / path.name).write_bytes(b"")
            (stage / path.name).unlink()
    except OSError as error:
        raise output_error(path, error) from error


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.resolve() == other.resolve() or path.samefile(other)
    except OSError:
        return False


def timeline_suffixes(film: CutFilm) -> tuple[str, str]:
    return written_suffix(film), "-markers.edl"


def _own_files(film: CutFilm | None) -> set[Path]:
    """A film's timeline and media."""
    if film is None:
        return set()
    media = {event.medium for event in film.events} | {sound.medium for sound in film.sounds}
    timeline = None if film.source is None else timeline_file(film.source)
    own = [film.source, timeline, *(medium.path for medium in media if medium is not None)]
    return {path.resolve() for path in own if path is not None}


def _is_name(name: str) -> bool:
    return (
        0 < len(name) <= _MAX_NAME_CHARACTERS
        and name == name.strip()
        and not name.startswith(".")
        and not name.endswith(".")
        and not _RESERVED.match(name)
        and not any(c in '/\\:*?"<>|' or ord(c) < 32 for c in name)
    )
