"""Opening a timeline of another editor."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree.ElementTree import Element

from bgm_studio.base.errors import TimelineError
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
"""Suffixes, in small letters, of what `read_timeline` opens. .fcpxmld is a folder."""
BUNDLES = (".otioz", ".otiod")
"""Suffixes of timelines that are packed together with their media, which `read_timeline` refuses
with a word on how to open them. .otiod is a folder."""

_XML = {
    "xmeml": read_fcp7,
    "fcpxml": read_fcpxml,
    **dict.fromkeys(("mlt", "westley", *SERVICES), read_mlt),
}
_ZIP = b"PK\x03\x04"
_SNIFFED_BYTES = 4096
# What damaged data may still provoke; a user gets one line for it, as for all else.
_CONTRADICTIONS = (
    *(ValueError, ArithmeticError, LookupError, TypeError, AttributeError),
    *(RecursionError, MemoryError),
)


def is_timeline(path: Path) -> bool:
    """Whether `path` looks like a timeline, by its suffix and, for .xml, its first lines. Never
    raises; a timeline that is damaged is one all the same."""
    try:
        file = timeline_file(path)
        suffix = path.suffix.lower()
        if suffix in BUNDLES:
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
    """The file that holds the timeline: `path`, or what is in it where it is a .fcpxmld folder."""
    return path / "Info.fcpxml" if path.suffix.lower() == ".fcpxmld" else path


def read_timeline(path: Path, media_folders: Sequence[Path] = ()) -> CutFilm:
    """The film that a timeline of another editor cuts, with what became of the rest in `told`.

    .otio, CMX 3600 .edl, Final Cut Pro 7 .xml, .fcpxml and .fcpxmld, .kdenlive, and .mlt, as
    Shotcut writes it. Media are looked for where the timeline says, beside it, and in and below
    `media_folders`. Nothing but local regular files is opened. The file is taken as hostile.

    Raises TimelineError where it cannot be read, is damaged, shows nothing or too much.
    """
    file = timeline_file(path)
    suffix = path.suffix.lower()
    if suffix in BUNDLES:
        raise _bundle(path)
    if suffix not in TIMELINE_SUFFIXES:
        raise TimelineError(
            f"{path.name} is no timeline that can be read.",
            f"Known are {', '.join(TIMELINE_SUFFIXES)}; export as one of them.",
        )
    data = read_bytes(file)
    if data.startswith(_ZIP):
        raise _bundle(path)
    notes = Notes()
    folder = path.absolute().parent
    finder = MediaFinder(folder, media_folders, notes)
    try:
        if suffix == ".otio":
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


def _bundle(path: Path) -> TimelineError:
    # Its media would have to be unpacked to stay: what is written afterwards refers to them.
    unpack = "Open" if path.is_dir() else "Unpack it with any program for ZIP files, and open"
    return TimelineError(
        f"{path.name} is a bundle, a timeline packed together with its media.",
        f"{unpack} the content.otio in it.",
    )


def _tag(root: Element) -> str:
    return root.tag if isinstance(root.tag, str) else ""
