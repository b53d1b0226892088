"""How a project reaches the disk and comes back: .bgm files, autosaves, locks, clips that moved.

A .bgm file is a zip of `project.json` (versioned; Fractions and paths as text) and `arrays.bin`
(raw little-endian numbers that the JSON refers to by offset, type and shape). Which fields there
are is read off the dataclasses themselves, so a field added to a Request or a Take is kept without
a word here; one that has a default may be absent from older files. Whatever is read is hostile
until it was checked: anything wrong with it is a ProjectError.
"""

from __future__ import annotations

import hashlib
import io
import itertools
import json
import math
import os
import re
import secrets
import stat
import struct
import sys
import threading
import time
import types
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import MISSING, fields, is_dataclass, replace
from fractions import Fraction
from functools import cache
from pathlib import Path, PureWindowsPath
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import numpy as np
import platformdirs
from numpy.typing import NDArray

import bgm_studio
from bgm_studio.atomic import atomic_path, output_error
from bgm_studio.direction import Direction
from bgm_studio.errors import BgmError, OutputError, ProjectError
from bgm_studio.filelock import FileLock
from bgm_studio.music.harmony import Chord, Plan, Section
from bgm_studio.music.pianoroll import PITCHES, TRACKS, Note, Region
from bgm_studio.music.timing import TempoFit, TempoMap
from bgm_studio.progress import Progress, silent
from bgm_studio.project import MAX_TAKES, MAX_VARIATIONS, Project, TakeEntry
from bgm_studio.scoring import Request
from bgm_studio.timeline.film import MAX_EVENTS, CutFilm, Event, FilmMarker, Medium, Sound, Told
from bgm_studio.timeline.reading import timeline_file
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import (
    MAX_DURATION_S,
    MAX_RATE_HZ,
    MAX_SIDE_PIXELS,
    MIN_DURATION_S,
    ClipInfo,
    probe,
)
from bgm_studio.video.semantics import is_text
from bgm_studio.video.shots import Cut, shots_between

SUFFIX = ".bgm"
FORMAT = 4
"""Raise it whenever an older app could not keep all that a file holds. 2: with the film of another
editor's timeline. 3 and 4: with what `_LATER` names. A project is written as the lowest that can
hold it, so that older apps open it."""

View = dict[str, float | str | bool]
"""How the window looked: playhead, zoom and the like. At most 64 entries; not part of a Project."""

MAX_FILE_BYTES = 256 << 20
MAX_JSON_BYTES = 64 << 20
MAX_ARRAY_BYTES = 512 << 20
_MAX_ENTRIES = 8
_MAX_DIRECTORY_BYTES = 4096
_MAX_TEXT = 20_000
_MAX_ITEMS = 2_000_000
_MAX_NODES = 4_000_000  # values of the JSON in all
_MAX_NOTES = 4_000_000  # of all takes
_NOTES_A_BYTE = 4  # that a real file's takes come to at most: each note is another
_FEW_NOTES = 100_000
_LEAST_BPM, _MOST_BPM = 0.1, 1e5  # of what is no beat any more
_MAX_BEATS = 100_000  # four hours at 300 BPM are 72,000
_MAX_COLUMNS = 4 * _MAX_BEATS
_MAX_VIEW = 64
_MAX_AUTOSAVES = 200
_MAX_FOLDERS = 64
_MOST: dict[Any, int] = {Event: MAX_EVENTS, Sound: 20_000, FilmMarker: 20_000, Told: 1000}
_LATER: dict[tuple[type, str], int] = {
    (Project, "film"): 2, (Project, "timeline_sha256"): 2, (Project, "media_folders"): 2,
    (Direction, "scenes"): 3, (VideoAnalysis, "affects"): 3, (Request, "key"): 3,
    (Request, "drift"): 3, (Section, "key"): 3, (Request, "style"): 4, (Cut, "kind"): 4,
    (Cut, "span"): 4,
}  # fmt: skip
"""Fields that came with a later format: left out of a file where they have their default, which the
class itself has, too."""
_PROJECT, _ARRAYS, _SESSION = "project.json", "arrays.bin", "session.json"
_SHARED = (Direction, TempoFit, Plan)
_HINT = "Open an older copy of it, or look for an autosave on the start page."


class _Damaged(Exception):  # noqa: N818 - never leaves this module
    """Something read is not what it must be; the text says where."""


# -- public: save, load ----------------------------------------------------------------------------


def save(project: Project, path: Path, view: Mapping[str, float | str | bool] = {}) -> None:
    """Write the project to `path`; the same project gives the same bytes.

    The file appears whole, and is on the disk when this returns; on any failure what was there
    stays as it was. Raises OutputError where it cannot be written, ProjectError for a project that
    could not be read again (which would be a mistake of this program).
    """
    target = _real(path)
    clip = project.analysis.clip if project.analysis else None
    if clip is not None and _real(clip.path) == target:
        raise OutputError(
            f"{path} is the clip itself; it would be overwritten.", "Choose another name."
        )
    _write(target, _packed(project, target.parent, view, path.name))


def load(path: Path) -> Project:
    """Read a project, or an autosave. Its clip's path is where the clip was found (see
    `locate_clip`), or else where it last was.

    Raises ProjectError for a file that is missing, damaged, no project or of a newer version.
    """
    return load_with_view(path)[0]


def load_with_view(path: Path) -> tuple[Project, View]:
    """As `load`, with the view that was saved along."""
    with _opened(path) as archive:
        home = path.absolute()
        if _SESSION in archive.namelist():  # an autosave lies elsewhere than its project
            home = _session(archive, path).project_path or home
        return _unpacked(archive, home.parent, path.name)


def locate_clip(project: Project, project_path: Path | None) -> Path | None:
    """Where the project's clip is now: where the project says, or a file of its name beside the
    project; None when it is at neither place. Looks at the disk; does not read the clip."""
    if project.analysis is None:
        return None
    clip = project.analysis.clip.path
    if project_path is None:
        return clip if _is_file(clip) else None
    return next(_places(clip, project_path.absolute().parent), None)


def relink(project: Project, clip_path: Path, progress: Progress = silent) -> Project:
    """The project with `clip_path` as its clip.

    A file with the same bytes always will do. Another one does when its frames are as many and its
    duration is the same to half a frame (a copy in another format): the project keeps its clock,
    and the result's `sha256` is another one, by which a caller can tell. Reads the whole file.
    Raises ProjectError for a file of another length or a project without a clip, ClipError for one
    that cannot be read.
    """
    if project.analysis is None:
        raise ProjectError("The project has no clip yet.", "Open a clip instead.")
    old = project.analysis.clip
    new = probe(clip_path, progress)
    if new.sha256 == old.sha256:
        return _with_clip(project, replace(old, path=new.path))
    half_frame = 1 / (2 * old.frame_rate)
    if new.frame_count != old.frame_count or abs(new.duration - old.duration) > half_frame:
        raise ProjectError(
            f"{clip_path.name} is not this project's clip: it lasts {new.duration_s:.2f} s "
            f"({new.frame_count} frames), not {old.duration_s:.2f} s ({old.frame_count} frames).",
            "Choose the clip that the project was made with, or start a new project.",
        )
    # Takes and cuts lie on the old clip's clock; half a frame is no reason to move them.
    return _with_clip(project, replace(new, duration=old.duration, frame_rate=old.frame_rate))


def _with_clip(project: Project, clip: ClipInfo) -> Project:
    assert project.analysis is not None  # noqa: S101 - for the type checker
    return replace(project, analysis=replace(project.analysis, clip=clip))


# -- dataclasses to JSON and arrays ----------------------------------------------------------------


@cache
def _schema(kind: type) -> dict[str, tuple[Any, bool]]:
    """Field name: (its type, whether it may be absent). Fields marked as not saved are left out."""
    hints = get_type_hints(kind)
    return {
        field.name: (
            hints[field.name],
            field.default is not MISSING or field.default_factory is not MISSING,
        )
        for field in fields(kind)
        if field.init and field.metadata.get("saved", True)
    }


_ACTIVITY = tuple[tuple[int, float], ...]
# Bounded before it is read: a Fraction of a million digits takes minutes.
_FRACTION = re.compile(r"-?[0-9]{1,30}/[0-9]{1,30}", re.ASCII)


class _Writer:
    """Turns values into plain JSON ones by their declared types; arrays go into `blob`."""

    def __init__(self) -> None:
        self.blob = bytearray()
        self.format = 1  # the lowest that holds what was turned so far
        self.shared: dict[str, list[Any]] = {kind.__name__: [] for kind in _SHARED}
        self._places: dict[tuple[str, bytes], dict[str, Any]] = {}
        self._numbers: dict[tuple[str, str], int] = {}

    def plain(self, kind: Any, value: Any) -> Any:  # noqa: PLR0911 - one line a type
        """The JSON value for `value`, declared as `kind`."""
        origin, args = get_origin(kind), get_args(kind)
        if origin in (Union, types.UnionType):
            if value is None:
                return None
            return self.plain(_only(args), value)
        if origin is np.ndarray:
            return self._array(np.asarray(value, dtype=_dtype(args)))
        if origin in (tuple, frozenset) and args[0] is Note:
            rows = [
                (note.start_column, note.pitch, note.track, note.end_column)
                for note in (value if origin is tuple else sorted(value))
            ]
            return self._array(np.array(rows, dtype=np.int32).reshape(-1, 4))
        if kind == _ACTIVITY:
            return {
                "index": self._array(np.array([i for i, _ in value], dtype=np.int64)),
                "value": self._array(np.array([v for _, v in value], dtype=np.float64)),
            }
        if origin is tuple:
            kinds = itertools.repeat(args[0]) if args[-1] is Ellipsis else iter(args)
            return [self.plain(part, item) for part, item in zip(kinds, value, strict=False)]
        if origin is frozenset:
            return [self.plain(args[0], item) for item in sorted(value)]
        if origin is dict:
            return {str(key): self.plain(args[1], item) for key, item in value.items()}
        if kind is Fraction:
            text = f"{value.numerator}/{value.denominator}"
            if not _FRACTION.fullmatch(text):
                raise _Damaged("a number has too many digits")
            return text
        if kind is float:
            number = float(value)
            if not math.isfinite(number):
                raise _Damaged("a number is not finite")
            return number
        if isinstance(kind, type) and is_dataclass(kind):
            plain = {}
            for name, (part, _) in _schema(kind).items():
                item, since = getattr(value, name), _LATER.get((kind, name), 1)
                if since == 1 or item != getattr(kind, name):
                    self.format = max(self.format, since)
                    plain[name] = self.plain(part, item)
            return self._share(kind.__name__, plain) if kind in _SHARED else plain
        if kind is bool:
            return bool(value)
        if kind is int:
            return int(value)
        if kind in (str, Path) or origin is Literal:
            if len(text := str(value)) > _MAX_TEXT:
                raise _Damaged("a text is too long")
            return text
        raise AssertionError(f"a field of type {kind} cannot be saved")

    def _array(self, array: NDArray[Any]) -> dict[str, Any]:
        little = array.dtype.newbyteorder("<")
        data = np.ascontiguousarray(array.astype(little)).tobytes()
        # Equal arrays (the notes of a take that was duplicated) are kept once.
        key = (little.str + str(array.shape), data)
        if key not in self._places:
            self._places[key] = {
                "at": len(self.blob), "type": little.str, "shape": list(array.shape)
            }  # fmt: skip
            self.blob += data
        return self._places[key]

    def _share(self, name: str, plain: dict[str, Any]) -> int:
        key = (name, json.dumps(plain, sort_keys=True))
        if key not in self._numbers:
            self._numbers[key] = len(self.shared[name])
            self.shared[name].append(plain)
        return self._numbers[key]


class _Reader:
    """The way back: every value is checked against its declared type."""

    def __init__(self, blob: bytes, shared: Any, most_notes: int = _MAX_NOTES) -> None:
        """most_notes: how many all takes may have together; those that share an array, once."""
        self._blob = blob
        self._shared = shared
        self._made: dict[tuple[str, int], Any] = {}
        self._notes: dict[tuple[Any, int, int], Any] = {}
        self._notes_left = most_notes

    def value(self, kind: Any, plain: Any, where: str) -> Any:  # noqa: PLR0911 - likewise
        """What `plain` stands for. Raises _Damaged when it is no `kind`."""
        origin, args = get_origin(kind), get_args(kind)
        if origin in (Union, types.UnionType):
            return None if plain is None else self.value(_only(args), plain, where)
        if origin is np.ndarray:
            return self._array(plain, _dtype(args), where)
        if origin in (tuple, frozenset) and args[0] is Note:
            rows = self._array(plain, np.dtype(np.int32), where, columns=4)
            place = (origin, plain["at"], len(rows))
            if place not in self._notes:
                self._notes_left -= len(rows)
                _expect(self._notes_left >= 0, f"{where}: too many notes")
                _check_notes(rows, where)
                self._notes[place] = origin(Note(*row) for row in rows.tolist())
            return self._notes[place]
        if kind == _ACTIVITY:
            self._keys(plain, {"index", "value"}, where)
            index = self._array(plain.get("index"), np.dtype(np.int64), where)
            drawn = self._array(plain.get("value"), np.dtype(np.float64), where)
            if len(index) != len(drawn):
                raise _Damaged(where)
            return tuple(zip(index.tolist(), drawn.tolist(), strict=True))
        if origin in (tuple, frozenset):
            return self._sequence(origin, args, plain, where)
        if origin is dict:
            if not isinstance(plain, dict) or len(plain) > 1000:
                raise _Damaged(where)
            return {key: self.value(args[1], item, where) for key, item in plain.items()}
        if isinstance(kind, type) and is_dataclass(kind):
            return self._dataclass(kind, plain, where)
        if origin is Literal:
            if plain not in args:
                raise _Damaged(where)
            return plain
        return _scalar(kind, plain, where)

    def _sequence(self, origin: Any, args: Any, plain: Any, where: str) -> Any:
        if not isinstance(plain, list) or len(plain) > _MOST.get(args[0], _MAX_ITEMS):
            raise _Damaged(where)
        if args[0] in (int, float, str) and args[-1] is Ellipsis:  # the long ones
            return tuple([_scalar(args[0], item, where) for item in plain])
        if origin is frozenset or args[-1] is Ellipsis:
            return origin(
                self.value(args[0], item, f"{where}[{i}]") for i, item in enumerate(plain)
            )
        if len(plain) != len(args):
            raise _Damaged(where)
        return tuple(self.value(part, item, where) for part, item in zip(args, plain, strict=True))

    def _dataclass(self, kind: Any, plain: Any, where: str) -> Any:
        if kind not in _SHARED:
            return self._built(kind, plain, where)
        name = kind.__name__
        entries = self._shared.get(name) if isinstance(self._shared, dict) else None
        if not isinstance(entries, list) or not _is_int(plain) or not 0 <= plain < len(entries):
            raise _Damaged(where)
        if (name, plain) not in self._made:
            self._made[name, plain] = self._built(kind, entries[plain], where)
        return self._made[name, plain]

    def _built(self, kind: Any, plain: Any, where: str) -> Any:
        schema = _schema(kind)
        self._keys(plain, set(schema), where)
        values = {}
        for name, (part, optional) in schema.items():
            if name in plain:
                values[name] = self.value(part, plain[name], f"{where}.{name}")
            elif not optional:
                raise _Damaged(f"{where}.{name}")
        try:
            return kind(**values)
        except (BgmError, ValueError) as error:
            raise _Damaged(where) from error

    @staticmethod
    def _keys(plain: Any, known: set[str], where: str) -> None:
        if not isinstance(plain, dict):
            raise _Damaged(where)
        if unknown := plain.keys() - known:
            raise _Damaged(f"{where} ({min(unknown)[:40]!r} is unknown)")

    def _array(
        self, plain: Any, dtype: np.dtype[Any], where: str, columns: int = 0
    ) -> NDArray[Any]:
        self._keys(plain, {"at", "type", "shape"}, where)
        at, shape = plain.get("at"), plain.get("shape")
        little = dtype.newbyteorder("<")
        if (
            plain.get("type") != little.str
            or not _is_int(at)
            or not isinstance(shape, list)
            or not 1 <= len(shape) <= 3
            or not all(_is_int(n) and 0 <= n <= _MAX_ITEMS for n in shape)
            or (columns and (len(shape) != 2 or shape[1] != columns))
        ):
            raise _Damaged(where)
        count = math.prod(shape)
        if at < 0 or at + count * little.itemsize > len(self._blob):
            raise _Damaged(where)
        flat = np.frombuffer(self._blob, little, count, at)
        if dtype.kind == "f" and not np.isfinite(flat).all():
            raise _Damaged(where)
        return flat.reshape(shape).astype(dtype)  # a copy of its own, in the machine's order


def _only(args: Sequence[Any]) -> Any:
    """The one type of an optional one that is not None."""
    (kind,) = (arg for arg in args if arg is not types.NoneType)
    return kind


def _dtype(args: Sequence[Any]) -> np.dtype[Any]:
    """The dtype that NDArray[...] was declared with."""
    dtype: np.dtype[Any] = np.dtype(get_args(args[1])[0])
    return dtype


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _scalar(kind: Any, plain: Any, where: str) -> Any:
    number = _is_int(plain) or isinstance(plain, float)
    text = isinstance(plain, str) and len(plain) <= _MAX_TEXT
    if kind is float:
        if number and math.isfinite(plain):
            return float(plain)
    elif kind in (int, bool):
        if type(plain) is kind and abs(plain) < 1 << 64:
            return plain
    elif kind is str:
        if text:
            return plain
    elif kind is Path:
        # Half a surrogate pair is no file's name; bytes of a name that are no text are well.
        if text and plain and b"\0" not in os.fsencode(plain):
            return Path(plain)
    elif kind is Fraction:
        if text and _FRACTION.fullmatch(plain):
            return Fraction(plain)
    else:
        raise AssertionError(f"a field of type {kind} cannot be read")
    raise _Damaged(where)


def _check_notes(rows: NDArray[np.int32], where: str) -> None:
    start, pitch, track, end = rows.T
    _expect(bool((start < end).all()), where)
    for values, low, high in (
        (start, -_MAX_COLUMNS, _MAX_COLUMNS),
        (end, -_MAX_COLUMNS, _MAX_COLUMNS),
        (pitch, 0, PITCHES - 1),
        (track, 0, len(TRACKS) - 1),
    ):
        _expect(bool(((values >= low) & (values <= high)).all()), where)


# -- what a project must be ------------------------------------------------------------------------


def _expect(holds: bool, where: str) -> None:
    if not holds:
        raise _Damaged(where)


def _check(project: Project) -> None:
    """Raise _Damaged unless the parts fit together and nothing is beyond what could be worked on.

    What the app would refuse later with a clear word (a mood that is too long, no tracks) passes.
    """
    if project.analysis is not None:
        _check_analysis(project.analysis)
    duration_s = project.analysis.clip.duration_s if project.analysis else MAX_DURATION_S
    _check_direction(project.direction, duration_s, "direction")
    _check_request(project.request, "request")
    _expect(1 <= project.variations <= MAX_VARIATIONS, "variations")
    _expect(len(project.mix) == len(TRACKS), "mix")
    for mix in project.mix:
        _expect(0 <= mix.program <= 127 and -100 <= mix.level_db <= 24, "mix")
    gain_db = project.clip_gain_db
    _expect(gain_db is None or -100 <= gain_db <= 24, "clip_gain_db")
    _expect(len(project.takes) <= MAX_TAKES, "takes")
    ids = [entry.id for entry in project.takes]
    _expect(len(set(ids)) == len(ids) and "" not in ids, "takes")
    _expect(project.active in {"", *ids}, "active")
    for number, entry in enumerate(project.takes):
        _check_take(entry, duration_s, f"takes[{number}]")
    _expect(
        max((entry.number for entry in project.takes), default=0) <= project.takes_made,
        "takes_made",
    )
    sha256, folders = project.timeline_sha256, project.media_folders
    _expect(sha256 == "" or re.fullmatch("[0-9a-f]{64}", sha256) is not None, "timeline_sha256")
    _expect(len(folders) <= _MAX_FOLDERS, "media_folders")
    if project.film is not None:
        _check_film(project.film, project.analysis.clip if project.analysis else None)


def _check_film(film: CutFilm, clip: ClipInfo | None) -> None:
    """What a CutFilm does not see to itself."""
    _expect(0 < film.rate <= MAX_RATE_HZ, "film.rate")
    _expect(clip is None or abs(film.duration - clip.duration) < 1 / film.rate, "film.events")
    _expect(abs(film.first_timecode_frame) < 1 << 40, "film.first_timecode_frame")
    for things in (film.sounds, film.markers, film.told):
        _expect(not things or len(things) <= _MOST[type(things[0])], "film")
    # A first event has nothing to dissolve from.
    first = film.events[0]
    _expect(first.before_frames == first.after_frames == 0, "film.events")
    spans: list[Event | Sound] = [*film.events, *film.sounds]
    for span in spans:
        _expect(abs(span.media_start) <= 10**8 and abs(span.speed) <= 10**6, "film.events")
    for sound in film.sounds:
        _expect(sound.start_frame < sound.end_frame <= 2 * film.frames, "film.sounds")
        _expect(-film.frames <= sound.start_frame and abs(sound.gain_db) <= 1000, "film.sounds")
    _expect(all(0 <= marker.frame <= film.frames for marker in film.markers), "film.markers")


def _check_analysis(analysis: VideoAnalysis) -> None:
    clip = analysis.clip
    _expect(MIN_DURATION_S - 1 <= clip.duration <= MAX_DURATION_S + 1, "clip.duration")
    _expect(abs(clip.start) <= 10**6, "clip.start")
    _expect(0 < clip.frame_rate <= MAX_RATE_HZ, "clip.frame_rate")
    _expect(1 <= clip.frame_count <= MAX_RATE_HZ * (MAX_DURATION_S + 1), "clip.frame_count")
    _expect(0 < clip.width <= MAX_SIDE_PIXELS and 0 < clip.height <= MAX_SIDE_PIXELS, "clip")
    _expect(re.fullmatch("[0-9a-f]{64}", clip.sha256) is not None, "clip.sha256")
    _check_cuts(analysis.cuts, clip.duration_s, "analysis.cuts")
    _expect(all(is_text(shot.caption) for shot in analysis.shots), "analysis.shots")
    bare = tuple(replace(shot, caption="") for shot in analysis.shots)
    _expect(
        bare == shots_between(analysis.cuts, clip.duration_s, clip.frame_count), "analysis.shots"
    )
    for felt in analysis.affects:
        _expect(0.0 <= felt.start_s < felt.end_s <= clip.duration_s + 1e-6, "analysis.affects")
        _expect(abs(felt.valence) <= 1.0 and abs(felt.arousal) <= 1.0, "analysis.affects")
        _expect(felt.people >= 0, "analysis.affects")
        _expect(0.0 <= felt.face_height <= 1.0 and 0.0 <= felt.speech <= 1.0, "analysis.affects")
    _expect(0 < analysis.curve_rate_hz <= MAX_RATE_HZ, "analysis.curve_rate_hz")
    count = max(1, math.ceil(clip.duration_s * analysis.curve_rate_hz - 1e-6))
    for curve in (analysis.activity, analysis.change, analysis.energy):
        _expect(curve.shape == (count,), "analysis curves")
        _expect(bool(curve.min() >= 0.0 and curve.max() <= 1.0), "analysis curves")


def _check_cuts(cuts: Sequence[Cut], duration_s: float, where: str) -> None:
    times = [0.0, *(cut.time_s for cut in cuts), duration_s]
    _expect(all(a < b for a, b in itertools.pairwise(times)), where)
    last_frame = MAX_RATE_HZ * (MAX_DURATION_S + 1)
    _expect(all(0 <= cut.strength <= 1 and 0 <= cut.frame <= last_frame for cut in cuts), where)
    for cut in cuts:
        _expect((cut.kind == "cut") == (cut.span is None), where)
        if (span := cut.span) is not None:
            _expect(0 <= span.start_s <= cut.time_s <= span.end_s <= duration_s, where)
            _expect(span.start_s < span.end_s, where)
            _expect(0 <= span.start_frame <= cut.frame <= span.end_frame <= last_frame, where)


def _check_direction(direction: Direction, duration_s: float, where: str) -> None:
    _check_cuts(direction.cuts, duration_s, f"{where}.cuts")
    _expect(len(direction.captions) == len(direction.cuts) + 1, f"{where}.captions")
    _expect(all(caption is None or is_text(caption) for caption in direction.captions),
            f"{where}.captions")  # fmt: skip
    drawn = direction.activity
    _expect(all(a[0] < b[0] for a, b in itertools.pairwise(drawn)), f"{where}.activity")
    _expect(all(i >= 0 and 0 <= v <= 1 for i, v in drawn), f"{where}.activity")
    for edit in direction.chords:
        _expect(0 <= edit.start_s < edit.end_s <= 2 * MAX_DURATION_S, f"{where}.chords")
        try:
            Chord.parse(edit.symbol)
        except BgmError as error:
            raise _Damaged(f"{where}.chords") from error
    starts = [scene.start_s for scene in direction.scenes]
    _expect(starts[:1] in ([], [0.0]), f"{where}.scenes")
    _expect(all(a < b for a, b in itertools.pairwise([*starts, duration_s])), f"{where}.scenes")
    spans = [*direction.silences, *([direction.range] if direction.range else [])]
    _expect(all(span.end_s <= 2 * MAX_DURATION_S for span in spans), where)


def _check_request(request: Request, where: str) -> None:
    _expect(is_text(request.mood), f"{where}.mood")
    try:
        replace(request, mood="", tracks=request.tracks or TRACKS).check()
    except BgmError as error:
        raise _Damaged(where) from error


def _check_tempo_map(tempo_map: TempoMap, where: str) -> None:
    beats, seconds = tempo_map.knot_beats, tempo_map.knot_seconds
    _expect(2 <= len(beats) == len(seconds) <= _MAX_BEATS, where)
    for knots, limit in ((beats, _MAX_BEATS), (seconds, 2.0 * MAX_DURATION_S)):
        _expect(all(a < b for a, b in itertools.pairwise(knots)), where)
        _expect(-limit <= knots[0] and knots[-1] <= limit, where)
    tempi = 60.0 * np.diff(beats) / np.maximum(np.diff(seconds), 1e-300)
    _expect(bool(((tempi >= _LEAST_BPM) & (tempi <= _MOST_BPM)).all()), where)
    _expect(seconds[-1] > 0 and beats[-1] >= 1, where)


def _check_take(entry: TakeEntry, duration_s: float, where: str) -> None:
    take = entry.take
    _check_request(take.request, f"{where}.request")
    _check_direction(take.direction, duration_s, f"{where}.direction")
    _check_tempo_map(take.fit.tempo_map, f"{where}.tempo_map")
    _expect(take.plan.total_beats <= _MAX_BEATS, f"{where}.plan")
    beats = len(take.swell)
    _expect(1 <= beats <= _MAX_BEATS and take.swell.ndim == 1, f"{where}.swell")
    _expect(take.accents.shape == (beats, 4), f"{where}.accents")
    _expect(take.activity.shape == (beats,), f"{where}.activity")
    _expect(1 <= take.steps <= 1000 and 0 <= take.guidance <= 100, f"{where}.steps")
    _expect(1 <= entry.number < 1 << 31, f"{where}.number")
    for region in entry.locked:
        _check_region(region, f"{where}.locked")


def _check_region(region: Region, where: str) -> None:
    _expect(-_MAX_COLUMNS <= region.start_column <= region.end_column <= _MAX_COLUMNS, where)
    _expect(set(region.tracks) <= set(range(len(TRACKS))) and len(region.tracks) <= 3, where)
    _expect(0 <= region.low_pitch <= region.high_pitch < PITCHES, where)


# -- the zip ---------------------------------------------------------------------------------------


def _packed(
    project: Project,
    folder: Path,
    view: Mapping[str, float | str | bool],
    name: str,
    session: Mapping[str, Any] | None = None,
) -> bytes:
    """The bytes of a .bgm file that is to lie in `folder`."""
    writer = _Writer()
    relative = ""
    try:
        if project.analysis is not None:
            clip = project.analysis.clip
            absolute = clip.path.absolute()
            # On Windows there is no way from one drive to another.
            with suppress(ValueError):
                relative = Path(os.path.relpath(absolute, folder)).as_posix()
            project = _with_clip(project, replace(clip, path=absolute))
        _check(project)
        plain = writer.plain(Project, project)
        content = {
            "format": writer.format,
            "app": bgm_studio.__version__,
            "clip_relative": relative,
            "project": plain,
            "shared": writer.shared,
            "view": _view(dict(view)),
        }
    except (_Damaged, OverflowError) as error:
        raise ProjectError(
            f"{name} was not saved: part of the project makes no sense ({error}).",
            "Undo the newest changes and save again; this is a mistake of BGM Studio.",
        ) from error
    text = json.dumps(content, sort_keys=True, allow_nan=False, separators=(",", ":"))
    notes = {id(e.take.notes): len(e.take.notes) for e in project.takes}
    if (
        len(text) > MAX_JSON_BYTES
        or len(writer.blob) > MAX_ARRAY_BYTES
        or _nodes(text) > _MAX_NODES
        or sum(notes.values()) > _MAX_NOTES
    ):
        raise ProjectError(f"{name} would be too large.", "Delete takes that you do not need.")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        if session is not None:
            _put(archive, _SESSION, json.dumps(session).encode("ascii"))
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
    _expect(isinstance(view, dict) and len(view) <= _MAX_VIEW, "view")
    for key, value in view.items():
        _expect(isinstance(key, str) and len(key) <= 100, "view")
        _expect(isinstance(value, (str, float, int)), "view")
        _expect(not isinstance(value, str) or len(value) <= _MAX_TEXT, "view")
        _expect(isinstance(value, str) or math.isfinite(value), "view")
    return dict(view)


def _real(path: Path) -> Path:
    """The path with links followed, so that a link stays a link when its file is replaced."""
    try:
        return path.resolve()
    except (OSError, RuntimeError) as error:  # a loop of links
        raise OutputError(f"{path} cannot be reached.", "Choose another folder.") from error


def _write(target: Path, data: bytes) -> None:
    with atomic_path(target) as temporary, temporary.open("wb") as file:
        file.write(data)
        file.flush()
        # Before the old file goes: after a power cut one of the two must be whole.
        os.fsync(file.fileno())
    if sys.platform != "win32":
        with suppress(OSError):  # some file systems have no folders to sync
            folder = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip at `path`; whatever is found wrong with it inside the block is a ProjectError."""
    broken = f"{path.name} is damaged, or is not a project of BGM Studio"
    try:
        if not _is_file(path):
            raise ProjectError(f"There is no project {path}.", "Check the name and the folder.")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > MAX_FILE_BYTES:
                raise ProjectError(f"{path.name} is too large for a project.", _HINT)
            _check_directory(file, size)
            with zipfile.ZipFile(file) as archive:
                yield archive
    except PermissionError as error:
        raise ProjectError(
            f"{path} cannot be opened ({error.strerror}).", "Check that you may read it."
        ) from error
    except _Damaged as error:
        raise ProjectError(f"{broken} ({error}).", _HINT) from error
    except (
        OSError, ValueError, KeyError, TypeError, ArithmeticError, EOFError, RecursionError,
        NotImplementedError, RuntimeError, MemoryError, struct.error, zlib.error,
        zipfile.BadZipFile,
    ) as error:  # fmt: skip
        raise ProjectError(f"{broken}.", _HINT) from error


def _check_directory(file: io.BufferedReader, size: int) -> None:
    """Refuse a zip with many entries before a list of them is made in memory."""
    _expect(size >= 42, "it is cut short")
    file.seek(size - 42)
    tail = file.read(42)
    magic, *_, count, length, _, comment = struct.unpack("<4s4H2LH", tail[20:])
    _expect(magic == b"PK\5\6" and comment == 0, "its end is missing")
    _expect(tail[:4] != b"PK\6\7", "its directory is of another kind")
    _expect(count <= _MAX_ENTRIES and length <= _MAX_DIRECTORY_BYTES, "it has too many parts")
    file.seek(0)


def _entry(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """One entry's bytes, at most `limit` of them whatever the directory says."""
    info = archive.getinfo(name)
    _expect(info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED), name)
    _expect(info.file_size <= limit and not info.flag_bits & 1, name)
    with archive.open(info) as file:
        data = file.read(limit + 1)
    _expect(len(data) == info.file_size, name)
    return data


def _json(data: bytes) -> Any:
    def no_constant(word: str) -> Any:
        raise _Damaged(f"{word} is not a number")

    text = data.decode("utf-8")
    _expect(_nodes(text) <= _MAX_NODES, "it has too many parts")
    return json.loads(text, parse_constant=no_constant)


def _nodes(text: str) -> int:
    """At least as many values as a JSON text has, told before they are made in memory."""
    return text.count(",") + text.count("[") + text.count("{") + 1


def _unpacked(archive: zipfile.ZipFile, folder: Path, name: str) -> tuple[Project, View]:
    content = _json(_entry(archive, _PROJECT, MAX_JSON_BYTES))
    _expect(isinstance(content, dict) and _is_int(content.get("format")), "format")
    if content["format"] > FORMAT:
        app = str(content.get("app", ""))[:20]
        raise ProjectError(
            f"{name} was made by a newer version of BGM Studio"
            f"{f' ({app})' if re.fullmatch('[0-9A-Za-z.+-]+', app) else ''}.",
            "Update BGM Studio to open it.",
        )
    _expect(1 <= content["format"] <= FORMAT, "format")
    blob = _entry(archive, _ARRAYS, MAX_ARRAY_BYTES)
    packed_bytes = archive.getinfo(_ARRAYS).compress_size
    most = min(_MAX_NOTES, _FEW_NOTES + _NOTES_A_BYTE * packed_bytes)
    reader = _Reader(blob, content.get("shared"), most)
    project: Project = reader.value(Project, content.get("project"), "project")
    _check(project)
    relative = _scalar(str, content.get("clip_relative", ""), "clip_relative")
    _expect(b"\0" not in os.fsencode(relative), "clip_relative")
    if project.analysis is not None:
        project = _with_clip(project, _found(project.analysis.clip, relative, folder))
    if project.film is not None:
        folders = tuple(f for f in project.media_folders if not _is_strange(f, folder))
        film = _found_film(project.film, folder)
        project = replace(project, film=film, media_folders=folders)
    return project, _view(content.get("view", {}))


def _found_film(film: CutFilm, folder: Path) -> CutFilm:
    """The film with its timeline where it is: at its place, else beside the project. Media on
    shares that a stranger's project names are not called; the others are looked for when they are
    needed."""
    source = film.source
    if source is not None:
        known = None if _is_strange(source, folder) else source
        places = (place for place in (known, folder / source.name) if place is not None)
        # Bundles are folders.
        source = next((place for place in places if _is_file(timeline_file(place))), known)
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
    """The clip with the first of its places that has a file: as seen from the project, where it
    was, beside the project."""
    places = _places(clip.path, folder)
    if relative and not PureWindowsPath(relative).anchor:
        seen = Path(os.path.normpath(folder / relative))
        places = itertools.chain([seen] if _is_file(seen) else [], places)
    return replace(clip, path=next(places, clip.path))


def _places(clip: Path, folder: Path) -> Iterator[Path]:
    """The files that may be a clip last seen at `clip`, its project lying in `folder`."""
    if not _is_strange(clip, folder) and _is_file(clip):
        yield clip
    if _is_file(folder / clip.name):
        yield folder / clip.name


def _is_strange(path: Path, folder: Path) -> bool:
    """Whether a project in `folder` names a share that is not called: it may be a stranger's, and
    Windows would send it credentials."""
    return _is_share(str(path)) and not _is_share(str(folder))


def _is_share(path: str) -> bool:
    return path[:2] in ("\\\\", "//")


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


# -- locks -----------------------------------------------------------------------------------------


def state_folder() -> Path:
    """Where this user's autosaves and locks are kept."""
    return platformdirs.user_state_path("bgm-studio", appauthor=False)


class ProjectLock:
    """This process's claim on a project file, from construction to `release` or its own end.

    Raises ProjectError when another window has the project open, OutputError where no lock can be
    kept (then nothing protects the project from a second window). Use as a context manager, or
    call `release`.
    """

    def __init__(self, path: Path, folder: Path | None = None) -> None:
        folder = folder or state_folder() / "locks"
        name = os.path.normcase(_real(path))
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
                "Go on in that window, or close it first.",
            )

    def release(self) -> None:
        """Let others open the project. May be called twice."""
        self._lock.release()

    def __enter__(self) -> ProjectLock:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


# -- autosave --------------------------------------------------------------------------------------


class Recovery(NamedTuple):
    """Work that an ended session left unsaved. path: the autosave, which `load` reads.
    project_path: the file it belongs to, None for a project that was never saved. saved_at: seconds
    since the epoch. clip_name: its clip's file name, "" where there is none."""

    path: Path
    project_path: Path | None
    saved_at: float
    clip_name: str = ""


class Autosave:
    """Keeps the work on one project after the other, each in a file that outlives a crash or kill.

    The first `write` claims a file; `clear` removes it (the work is saved, or given up), `keep`
    leaves it to `recoverable`. A crash or a kill is a `keep`. Calls may come from any thread.
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
        """Keep the project as it is now, instead of what was written before; returns the file.

        Raises OutputError (what was written before stays) and ProjectError as `save` does.
        """
        with self._turn:
            if self._file is not None and not self.folder.is_dir():
                self._let_go()  # someone tidied up there: begin anew
            file = self._file or self._claim()
            home = project_path.absolute() if project_path else file
            session = {
                "project_path": str(home) if project_path else "",
                "saved_at": time.time(),
                "clip_name": _clip_name(project),
            }
            _write(file, _packed(project, home.parent, view, file.name, session))
            return file

    def clear(self) -> None:
        """Forget what was written: it is saved, or given up. Raises OutputError."""
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
            while not lock.acquire():  # another window looks whether we are alive: a moment
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
    """What sessions that are over left unsaved, newest first. Reads only what is needed to list it;
    damage shows itself on `load`. Raises OutputError where the folder cannot be worked in."""
    folder = folder or _autosave_folder()
    found = []
    try:
        names = {path.stem for path in folder.glob("[!.]*.*")}
        for name in sorted(names, reverse=True)[:_MAX_AUTOSAVES]:
            if not _is_over(FileLock(folder / f"{name}.lock")):
                continue
            path = folder / f"{name}{SUFFIX}"
            # A session may have died before its first autosave was whole.
            if _is_file(path):
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
    """What the user knows the project's film by, "" where there is none."""
    if project.film is not None and project.film.source is not None:
        return project.film.source.name
    return project.analysis.clip.path.name if project.analysis is not None else ""


def _autosave_folder() -> Path:
    return state_folder() / "autosave"


def _recovery(path: Path) -> Recovery:
    try:
        with _opened(path) as archive:
            return _session(archive, path)
    except ProjectError:
        # It is listed all the same: opening it says what is wrong with it.
        return Recovery(path, None, path.stat().st_mtime)


def _session(archive: zipfile.ZipFile, path: Path) -> Recovery:
    """What the autosave at `path` says of itself."""
    session = _json(_entry(archive, _SESSION, 1 << 20))
    home = session["project_path"]
    saved_at = _scalar(float, session["saved_at"], _SESSION)
    project_path = _scalar(Path, home, _SESSION) if home else None
    clip_name = _scalar(str, session.get("clip_name", ""), _SESSION)
    return Recovery(path, project_path, saved_at, clip_name)
