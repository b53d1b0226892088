"""Media of a timeline: the files that it names are looked for, among local regular files alone."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any
from urllib.parse import unquote, urlsplit

from bgm_studio.base.libraries import av
from bgm_studio.interchange.film import Medium
from bgm_studio.interchange.told import Notes
from bgm_studio.video.container import OPEN_OPTIONS, WEBP_HEAD_BYTES, is_animated_webp

STILLS = (
    *(".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif", ".tga"),
    *(".exr", ".dpx", ".psd", ".svg", ".heic", ".jp2", ".ppm"),
)
_SOUNDS = (
    *(".wav", ".mp3", ".flac", ".ogg", ".oga", ".opus", ".m4a", ".aac", ".aif", ".aiff"),
    *(".wma", ".caf", ".w64", ".ac3"),
)
TIMELINES = (
    ".otio",
    ".otioz",
    ".otiod",
    ".edl",
    ".xml",
    ".fcpxml",
    ".fcpxmld",
    ".kdenlive",
    ".mlt",
)
_MOVING = (".gif", ".png", ".webp")  # may hold one picture or many
_WITH_ALPHA = (".png", ".webp", ".gif", ".tif", ".tiff", ".tga")
_STILL_FORMATS = "png_pipe,apng,webp_pipe,tiff_pipe,gif,image2"
_MAX_PIXELS = 32_000_000
_OPAQUE = 250
_MAX_LISTED = 50_000
_NO_FILES = ("/dev/", "/proc/", "/sys/")
_NUMBERED = re.compile(r"[._]\d{3,}\.(exr|dpx|tiff?|tga|png|jpe?g)$", re.IGNORECASE)
_SEQUENCE = re.compile(r"%(0\d{1,2}|\d)?d|#{2,}|/\.all\.|\[\d+-\d+\]")


class MediaFinder:
    """Turns what a timeline names into Media, and tells what was relinked or is missing.

    folder: the timeline's own. media_folders: where else to look, with all that is in them.
    """

    def __init__(self, folder: Path, media_folders: Sequence[Path], notes: Notes) -> None:
        self._folder = folder
        self._extra = tuple(media_folders)
        self._notes = notes
        self._known: dict[str, Medium] = {}
        self._fate: dict[str, str] = {}
        self._listing: dict[str, Path] | None = None

    def file(self, reference: str, *, root: Path | None = None, alias: str = "") -> Medium:
        """The medium for a path or file URL. It is found where the timeline says, or, if that is
        relative, under `root` (which may itself count from the timeline's folder) or the timeline's
        folder. Else it is looked for by its name and last folders, beside the timeline and in the
        media folders; so is `alias`."""
        reference = reference.strip() or alias.strip()
        medium = self._known.get(reference)
        if medium is None:
            medium = Medium(reference, self._find(reference, root, alias))
            self._known[reference] = medium
        return medium

    def made(self, name: str, key: str) -> Medium:
        """The medium for pictures that the editor makes itself. key: "generator", "title" or
        "project"."""
        return Medium(f"{key}:{name}")

    def tell(self, medium: Medium) -> None:
        """Note what became of a medium that the film uses."""
        key, _, name = medium.reference.partition(":")
        if medium.path is None and key in ("generator", "project", "title"):
            self._notes.add(key, name)
        elif medium.reference in self._fate:
            self._notes.add(self._fate[medium.reference], _file_name(medium.reference) or "/")

    def _find(self, reference: str, root: Path | None, alias: str) -> Path | None:
        names = spellings(reference)
        places = [_local_path(name) for name in names]
        # As a path: "my%20dog.mp4" in a URL is no sequence numbered in twenty digits.
        if _SEQUENCE.search(reference if places[0] is None else str(places[0])):
            self._fate[reference] = "image sequence"
            return None
        for local in filter(None, places):
            bases = [self._folder] if root is None else [self._folder / root, self._folder]
            for base in bases[:1] if local.is_absolute() else bases:
                if _is_file(base / local):
                    return base / local
        for name in (*names, alias):
            found = self._elsewhere(_parts(name))
            if found is not None:
                self._fate[reference] = "relinked"
                return found
        self._fate[reference] = "image sequence" if _NUMBERED.search(reference) else "missing"
        return None

    def _elsewhere(self, parts: tuple[str, ...]) -> Path | None:
        if not parts:
            return None
        for base in (self._folder, *self._extra):
            for first in range(len(parts) - 1, max(-1, len(parts) - 9), -1):
                path = base.joinpath(*parts[first:])
                if _is_file(path):
                    return path
        if self._listing is None:
            self._listing = _list(self._folder, self._extra)
        return self._listing.get(parts[-1].casefold())


def is_still(medium: Medium) -> bool:
    """Whether the medium is one picture, judging by its name, and by the file where pictures of
    that kind may move. One that is not found and whose name ends in a number is a sequence of
    them."""
    if medium.path is None:
        name = _file_name(medium.reference)
        return not _NUMBERED.search(medium.reference) and Path(name).suffix.lower() in STILLS
    return is_still_file(medium.path)


def is_still_file(path: Path) -> bool:
    """Whether a file is one picture: not a GIF, PNG or WebP that moves."""
    suffix = path.suffix.lower()
    if suffix not in STILLS or suffix not in _MOVING:
        return suffix in STILLS
    try:
        status = path.stat()
    except OSError:
        return True
    return not _moves(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=1000)
def _moves(path: Path, _modified_ns: int, _size: int) -> bool:
    """Whether a picture file as it was written at that time has more than one picture."""
    try:
        if path.suffix.lower() == ".webp":
            with path.open("rb") as file:
                return is_animated_webp(file.read(WEBP_HEAD_BYTES))
        with av.open(str(path), options=dict(OPEN_OPTIONS)) as container:
            packets = container.demux(container.streams.video[0])
            return sum(packet.size > 0 for packet in islice(packets, 2)) > 1
    except (av.error.FFmpegError, OSError, ValueError, IndexError):
        return False


def is_sound(medium: Medium) -> bool:
    """Whether the medium has sound alone, judging by its name."""
    return Path(_file_name(medium.reference)).suffix.lower() in _SOUNDS


def is_transparent(medium: Medium) -> bool:
    """Whether the medium is of a kind of picture that can be transparent, and its first picture
    is."""
    if medium.path is None or medium.path.suffix.lower() not in _WITH_ALPHA:
        return False
    options = {"protocol_whitelist": "file", "format_whitelist": _STILL_FORMATS}
    try:
        with av.open(str(medium.path), options=options) as container:
            stream = container.streams.video[0]
            context = stream.codec_context
            if context.width * context.height > _MAX_PIXELS:
                return False
            form = context.format
            if form is None or not any(part.is_alpha for part in form.components):
                return False
            frame = next(container.decode(stream))
            return bool(frame.to_ndarray(format="rgba")[:, :, 3].min() < _OPAQUE)
    except (av.error.FFmpegError, OSError, ValueError, IndexError, AttributeError, StopIteration):
        return False


def clock_of(path: Path) -> tuple[Fraction | None, str | None, Fraction | None]:
    """Frame rate, start timecode and duration (seconds) that a media file states; None for what it
    does not state or what cannot be read."""
    try:
        with av.open(str(path), options=dict(OPEN_OPTIONS)) as container:
            duration = Fraction(container.duration, 1_000_000) if container.duration else None
            tags: list[Any] = [container.metadata, *(s.metadata for s in container.streams)]
            stamp = next(
                (str(value) for t in tags for key, value in t.items() if key.lower() == "timecode"),
                None,
            )
            video = container.streams.video
            rate = Fraction(video[0].average_rate) if video and video[0].average_rate else None
            return rate, stamp, duration
    except (av.error.FFmpegError, OSError, ValueError, ZeroDivisionError):
        return None, None, None


def spellings(reference: str) -> tuple[str, ...]:
    """The names that a medium's name may stand for: itself, and where it is relative and may be
    part of a URL, as in OpenTimelineIO ("media/my%20dog.mp4"), itself without quoting."""
    plain = unquote(reference)
    if plain == reference or re.match(r"[/\\]|[A-Za-z][A-Za-z0-9+.-]*:", reference):
        return (reference,)
    return reference, plain


def _local_path(reference: str) -> Path | None:
    """The path on this machine that a reference means; None for URLs of other places."""
    if reference.lower().startswith("file:"):
        try:
            url = urlsplit(reference)
        except ValueError:
            return None
        if url.netloc.lower() not in ("", "localhost"):
            return None
        # Some editors leave # and ? unquoted, which urlsplit takes away.
        text = reference[5:]
        text = text[2 + len(url.netloc) :] if text.startswith("//") else text
        reference = unquote(text)
        if re.match(r"/[A-Za-z]:", reference):
            reference = reference[1:]
    elif re.match(r"[A-Za-z][A-Za-z0-9+.-]+:", reference):
        return None
    if reference.startswith(("//", "\\\\")) or "\0" in reference:
        return None
    if os.sep == "/" and re.match(r"[A-Za-z]:[\\/]", reference):
        return None
    path = Path(reference)
    return path if path.name else None


def _parts(reference: str) -> tuple[str, ...]:
    """The folders and the name of a reference of any system, without parts that lead upwards."""
    text = unquote(reference) if reference.lower().startswith("file:") else reference
    # Premiere for Windows writes file://localhostC:\..., where no slash ends the host's name.
    text = re.sub(r"^[A-Za-z][A-Za-z0-9+.-]*:(//(localhost(?=[A-Za-z]:)|[^/\\]*))?", "", text)
    text = re.sub(r"^/(?=[A-Za-z]:\\)", "", text)
    windows = "\\" in text and "/" not in text
    pure = PureWindowsPath(text) if windows else PurePosixPath(text)
    return tuple(
        part for part in pure.parts if part not in ("/", "\\", "..", ".") and "\0" not in part
    )


def _file_name(reference: str) -> str:
    parts = _parts(reference)
    return parts[-1] if parts else ""


def _is_file(path: Path) -> bool:
    """Whether it is a regular file of the user's, links followed."""
    try:
        real = path.resolve()
        return stat.S_ISREG(real.stat().st_mode) and not f"{real}/".startswith(_NO_FILES)
    except (OSError, ValueError, RuntimeError):
        return False


def _list(own: Path, folders: Sequence[Path]) -> dict[str, Path]:
    """The files in and below the folders by name, the first of each name; bounded in number. Media
    in them and in the timeline's own folder go by their name without its suffix, too, as lists and
    some editors name them."""
    found: dict[str, Path] = {}
    walks = [islice(os.walk(own), 1), *(os.walk(folder) for folder in folders)]
    seen = 0
    for parent, names, files in chain.from_iterable(walks):
        names.sort()
        seen += len(files) + 1
        for name in sorted(files):
            path = Path(parent, name)
            if path.suffix.lower() not in TIMELINES and _is_file(path):
                found.setdefault(name.casefold(), path)
                found.setdefault(path.stem.casefold(), path)
        if seen > _MAX_LISTED:
            break
    return found
