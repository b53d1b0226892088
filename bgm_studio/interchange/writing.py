"""Timelines are written back, with the music on a track of its own and the hit points as markers.

Where the original is of the format that is written, it is parsed again and amended, so that its
effects, titles and whatever else is not modelled here stay as they are. Otherwise, or where that
fails, the timeline is written from the cut film.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from bgm_studio.base.atomic import atomic_path
from bgm_studio.base.errors import OutputError, TimelineError
from bgm_studio.interchange.bounds import decode_text, parse_json, parse_xml, read_bytes
from bgm_studio.interchange.film import CutFilm, Event, FilmMarker, Medium, Told
from bgm_studio.interchange.reading import media_home, read_timeline, timeline_file
from bgm_studio.interchange.writers import edl as write_edl
from bgm_studio.interchange.writers import fcp7 as write_fcp7
from bgm_studio.interchange.writers import fcpxml as write_fcpxml
from bgm_studio.interchange.writers import kdenlive as write_kdenlive
from bgm_studio.interchange.writers import mlt as write_mlt
from bgm_studio.interchange.writers import otio as write_otio
from bgm_studio.interchange.writers.shared import CannotAmend, Score, is_made, to_bytes

_NEAR_S = Fraction(1, 1000)
_ANEW = "with its clips, dissolves, speeds and markers alone"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Writer:
    """How one format is parsed, amended, written anew, and turned into bytes."""

    parse: Callable[[bytes], Any]
    amend: Callable[[Any, CutFilm, Score], Any]
    compose: Callable[[CutFilm, Score], Any]
    to_bytes: Callable[[Any, bytes], bytes]


def _xml(module: Any) -> _Writer:
    def as_bytes(root: Any, original: bytes) -> bytes:
        return to_bytes(root, getattr(module, "DOCTYPE", ""), pretty=not original)

    return _Writer(parse_xml, module.amend, module.compose, as_bytes)


def _encoded(text: str, original: bytes) -> bytes:
    """A list in the encoding of the original: see `decode_text`."""
    if original.startswith((b"\xff\xfe", b"\xfe\xff")):
        return text.encode("utf-16")
    try:
        original.decode("utf-8")
    except UnicodeDecodeError:
        return text.encode("latin-1", "replace")
    return text.encode()


_WRITERS = {
    "otio": _Writer(
        parse_json, write_otio.amend, write_otio.compose, lambda r, _: write_otio.to_bytes(r)
    ),
    "edl": _Writer(decode_text, write_edl.amend, write_edl.compose, _encoded),
    "fcp7": _xml(write_fcp7),
    "fcpxml": _xml(write_fcpxml),
    "mlt": _xml(write_mlt),
    "kdenlive": _xml(write_kdenlive),
}
_SUFFIXES = {
    ".otio": "otio",
    ".edl": "edl",
    ".xml": "fcp7",
    ".fcpxml": "fcpxml",
    ".mlt": "mlt",
    ".kdenlive": "kdenlive",
}
WRITTEN_SUFFIXES = tuple(_SUFFIXES)
"""Lower-case suffixes of what `write_timeline` writes."""


def written_suffix(film: CutFilm) -> str:
    """The suffix with which a film's timeline is written back: its source's, where possible."""
    suffix = film.source.suffix.lower() if film.source is not None else ""
    if suffix == ".fcpxmld":
        return ".fcpxml"
    return suffix if suffix in _SUFFIXES else ".otio"


def write_timeline(
    film: CutFilm,
    target: Path,
    *,
    music: Path | None,
    hits: Sequence[FilmMarker],
    name: str,
    home: Path | None = None,
) -> tuple[Told, ...]:
    """Write a film's timeline with its score, in the format of `target`'s suffix.

    music: a 48 kHz stereo WAV file exactly as long as the film, for a sound track of its own named
    MUSIC_TRACK; None for none. It is referred to by its absolute path. hits: markers to add, whose
    names should begin with HIT_NAME: those of an earlier time are replaced, as an earlier music
    track is. name: the timeline's, where it is written anew. home: the folder that the file will be
    moved to, None for that of `target`; relative names of media in the original count from its own
    folder, and are made absolute where that is another.

    Clips, cuts, in and out points, speeds, dissolves, gaps and markers are the film's. Where
    `film.source` is of the same format it is amended, which keeps everything else in it, too. What
    is written is read again and compared with the film.

    Returns what a user should know: what the format cannot hold, and whether the original could not
    be amended. Raises OutputError where `target` cannot be written or is the film's source or one
    of its media, TimelineError for a suffix of no known format.
    """
    form = _form(target, film)
    _check_target(target, film)
    score = _score(film, home or target.parent, music, hits, name)
    if film.source is not None and form == film.format:
        try:
            _write_amended(form, film, score, target)
            return tuple(score.told.values())
        except (CannotAmend, TimelineError, RecursionError):
            score = _score(film, home or target.parent, music, hits, name)
            score.tell(
                "approximated",
                f"{film.source.name} could not be added to, or has changed since it was read; the "
                f"timeline was rewritten, {_ANEW}.",
            )
    elif film.source is not None:
        score.tell(
            "approximated",
            f"The timeline was written in another format than it came in, {_ANEW}.",
        )
    if any(event.medium is not None and is_made(event.medium) for event in film.events):
        score.tell(
            "approximated",
            "Titles and other pictures that the editor made were written as plain ones of the "
            "same name.",
        )
    writer = _WRITERS[form]
    document = writer.amend(writer.compose(replace(film, name=name), score), film, score)
    with atomic_path(target) as temporary:
        temporary.write_bytes(writer.to_bytes(document, b""))
    return tuple(score.told.values())


def write_marker_edl(film: CutFilm, hits: Sequence[FilmMarker], target: Path, name: str) -> None:
    """Write markers as an EDL that DaVinci Resolve imports: Timelines > Import > Timeline Markers
    from EDL. Raises OutputError where `target` cannot be written."""
    _check_target(target, film)
    text = write_edl.marker_list(film, tuple(hits), name)
    with atomic_path(target) as temporary:
        temporary.write_bytes(text.encode())


def _form(target: Path, film: CutFilm) -> str:
    suffix = target.suffix.lower()
    form = _SUFFIXES.get(suffix)
    if form is None:
        raise TimelineError(
            f"{target.name} is not a timeline that can be written.",
            f"Use one of {', '.join(_SUFFIXES)}.",
        )
    if suffix == ".xml" and film.format in ("mlt", "kdenlive"):
        return film.format
    # A Kdenlive project may bear MLT's suffix, and the other way round.
    if {form, film.format} == {"mlt", "kdenlive"} and film.source is not None:
        return film.format if film.source.suffix.lower() == suffix else form
    return form


def _check_target(target: Path, film: CutFilm) -> None:
    own = {e.medium.path for e in film.events if e.medium is not None}
    own |= {s.medium.path for s in film.sounds} | {film.source}
    if film.source is not None:
        own.add(timeline_file(film.source))
    where = target.resolve()
    for path in own:
        if path is not None and path.resolve() == where:
            what = "the timeline itself" if path == film.source else "one of its files"
            raise OutputError(
                f"{target} is {what}; it would be overwritten.", "Choose another name or folder."
            )


def _score(
    film: CutFilm, home: Path, music: Path | None, hits: Sequence[FilmMarker], name: str
) -> Score:
    folder = media_home(film.source) if film.source is not None else None
    if folder is not None and folder.resolve() == home.absolute().resolve():
        folder = None
    return Score(name, music, tuple(hits), folder)


def _write_amended(form: str, film: CutFilm, score: Score, target: Path) -> None:
    """Write the original with the score in it. CannotAmend or TimelineError where that is not
    possible; no file is left then."""
    assert film.source is not None  # noqa: S101 - asked for with a source alone
    writer = _WRITERS[form]
    data = read_bytes(timeline_file(film.source))
    data = writer.to_bytes(writer.amend(writer.parse(data), film, score), data)
    with atomic_path(target) as temporary:
        temporary.write_bytes(data)
        difference = _difference(film, score, temporary, media_home(film.source))
        if difference is not None:
            _log.warning("%s differs from what was read: %s", film.source, difference)
            raise CannotAmend


def _difference(film: CutFilm, score: Score, path: Path, folder: Path) -> str | None:
    """What differs between the film with its score and what a written file says; None: nothing.
    folder: where the film's media may be."""
    again = read_timeline(path, [folder])
    if (again.rate, again.frames) != (film.rate, film.frames):
        return "length"
    if len(again.events) != len(film.events):
        return "clips"
    for one, other in zip(film.events, again.events, strict=True):
        if not _same(one, other):
            return f"the clip at frame {one.start_frame}"
    found = {(marker.frame, marker.name) for marker in again.markers}
    lost = [hit for hit in score.hits if (hit.frame, hit.name) not in found]
    return "markers" if any(hit.frame < film.frames for hit in lost) else None


def _same(one: Event, other: Event) -> bool:
    def facts(event: Event) -> tuple[object, ...]:
        return (
            event.start_frame,
            event.end_frame,
            event.before_frames,
            event.after_frames,
            event.fade_in_frames,
            event.fade_out_frames,
        )

    return (
        facts(one) == facts(other)
        and _same_medium(one.medium, other.medium)
        and abs(one.media_start - other.media_start) < _NEAR_S
        and abs(one.speed - other.speed) < _NEAR_S
    )


def _same_medium(one: Medium | None, other: Medium | None) -> bool:
    if one is None or other is None:
        return one is other
    if one.path is not None and other.path is not None:
        return one.path.resolve() == other.path.resolve()
    # A medium that was found for the film in a folder the user named may not be found here.
    return one.reference == other.reference or one.path is not None
