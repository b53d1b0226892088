"""Timelines of other editors are opened and read."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from xml.etree.ElementTree import Element

from bgm_studio.base.errors import TimelineError
from bgm_studio.base.progress import Progress, silent
from bgm_studio.interchange import bundle
from bgm_studio.interchange.bounds import decode_text, parse_json, parse_xml, read_bytes
from bgm_studio.interchange.film import CutFilm
from bgm_studio.interchange.media import TIMELINES, MediaFinder
from bgm_studio.interchange.mlt_document import SERVICES
from bgm_studio.interchange.readers.edl import read_edl
from bgm_studio.interchange.readers.fcp7 import read_fcp7
from bgm_studio.interchange.readers.fcpxml import read_fcpxml
from bgm_studio.interchange.readers.mlt import read_mlt
from bgm_studio.interchange.readers.otio import read_otio
from bgm_studio.interchange.told import Notes

TIMELINE_SUFFIXES = TIMELINES
"""Lower-case suffixes of what `read_timeline` opens. .fcpxmld and .otiod are folders."""

_IN_FOLDERS = {".fcpxmld": "Info.fcpxml", bundle.UNPACKED: bundle.CONTENT}

_XML = {
    "xmeml": read_fcp7,
    "fcpxml": read_fcpxml,
    **dict.fromkeys(("mlt", "westley", *SERVICES), read_mlt),
}
_ZIP = b"PK\x03\x04"
_SNIFFED_BYTES = 4096
# Errors that damaged data may still provoke; a user gets one line for them, as for all others.
_CONTRADICTIONS = (
    *(ValueError, ArithmeticError, LookupError, TypeError, AttributeError),
    *(RecursionError, MemoryError),
)


def is_timeline(path: Path) -> bool:
    """Whether `path` looks like a timeline, by its suffix and, for .xml, its first lines. Never
    raises; a damaged timeline is one, too."""
    try:
        file = timeline_file(path)
        suffix = path.suffix.lower()
        if suffix in (bundle.PACKED, bundle.UNPACKED):
            return path.exists()
        if suffix not in TIMELINE_SUFFIXES or not file.is_file():
            return False
        if suffix != ".xml":
            return True
        with file.open("rb") as stream:
            head = stream.read(_SNIFFED_BYTES).replace(b"\0", b"")
        return any(b"<" + root.encode() in head for root in _XML)
    except (OSError, ValueError):
        return False


def timeline_file(path: Path) -> Path:
    """The file that holds the timeline: `path`, or the file in it where it is a .fcpxmld or .otiod
    folder."""
    name = _IN_FOLDERS.get(path.suffix.lower())
    return path if name is None else path / name


def media_home(path: Path) -> Path:
    """The folder from which relative names of media in the timeline at `path` count."""
    is_bundle = path.suffix.lower() == bundle.UNPACKED
    return path.absolute() if is_bundle else path.absolute().parent


def read_timeline(
    path: Path, media_folders: Sequence[Path] = (), progress: Progress = silent
) -> CutFilm:
    """The film as `read_hashed` returns it, without the hash."""
    return read_hashed(path, media_folders, progress)[0]


def read_hashed(
    path: Path, media_folders: Sequence[Path] = (), progress: Progress = silent
) -> tuple[CutFilm, str]:
    """The film that a timeline of another editor cuts, with what became of the rest in `told`; and
    the hex SHA-256 of the bytes that it was read from.

    .otio, CMX 3600 .edl, Final Cut Pro 7 .xml, .fcpxml and .fcpxmld, .kdenlive, and .mlt, as
    Shotcut writes it. Of bundles, .otiod, whose content.otio may be named instead, and .otioz,
    which is unpacked to the .otiod of its name beside it, the film's `source` then. Media are
    looked for where the timeline says, beside it, and in and below `media_folders`. Only local
    regular files are opened. The file is treated as hostile. Calls progress("unpack", 0..1),
    which may raise, where there is something to unpack.

    Raises TimelineError where it cannot be read, is damaged, shows nothing or too much, or where a
    bundle cannot be unpacked.
    """
    notes = Notes()
    if path.name == bundle.CONTENT and path.absolute().parent.suffix.lower() == bundle.UNPACKED:
        path = path.absolute().parent
    if path.suffix.lower() == bundle.PACKED:
        path = bundle.unpack(path, notes, progress)
    data = _bytes(path)
    return _film(path, data, media_folders, notes), hashlib.sha256(data).hexdigest()


def _bytes(path: Path) -> bytes:
    suffix = path.suffix.lower()
    if suffix not in TIMELINE_SUFFIXES:
        raise TimelineError(
            f"{path.name} is not a timeline that can be read.",
            f"Known are {', '.join(TIMELINE_SUFFIXES)}; export as one of them.",
        )
    if suffix == bundle.UNPACKED and path.is_dir() and not timeline_file(path).exists():
        raise TimelineError(
            f"{path.name} has no {bundle.CONTENT} in it, so it is not a bundle.",
            "Export the bundle again from your editor, or copy it again.",
        )
    data = read_bytes(timeline_file(path))
    if data.startswith(_ZIP):
        raise TimelineError(
            f"{path.name} is a ZIP file, as bundles of a timeline with its media are.",
            f"If it is one, let its name end in {bundle.PACKED}, and open it again.",
        )
    return data


def _film(path: Path, data: bytes, media_folders: Sequence[Path], notes: Notes) -> CutFilm:
    finder = MediaFinder(media_home(path), media_folders, notes)
    suffix = path.suffix.lower()
    try:
        if suffix in (".otio", bundle.UNPACKED):
            return read_otio(parse_json(data), path, finder, notes)
        if suffix == ".edl":
            return read_edl(decode_text(data), path, finder, notes)
        root = parse_xml(data)
        reader = _XML.get(_tag(root))
        if reader is None:
            raise TimelineError(
                f"{path.name} is XML, but of no editor that is known.",
                "Final Cut Pro XML, FCPXML, Kdenlive and MLT can be read.",
            )
        return reader(root, path, finder, notes)
    except _CONTRADICTIONS as error:
        raise TimelineError(
            f"{path.name} contradicts itself ({error}).", "Export it again from your editor."
        ) from error


def _tag(root: Element) -> str:
    return root.tag if isinstance(root.tag, str) else ""
