"""Coding of dataclasses as JSON and arrays, and back.

The fields are read off the dataclasses themselves, so a field that is added to a Request or a Take
is kept without a change here; one that has a default may be absent from older files.
"""

from __future__ import annotations

import itertools
import json
import math
import os
import re
import types
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray

from bgm_studio.band.form import Line
from bgm_studio.band.palettes import Palette, parse_palette
from bgm_studio.base.errors import BgmError, RequestError
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request
from bgm_studio.interchange.film import MAX_EVENTS, Event, FilmMarker, Sound, Told
from bgm_studio.music.harmony import Plan, Section
from bgm_studio.music.pianoroll import PITCHES, TRACKS, Note
from bgm_studio.music.timing import TempoFit
from bgm_studio.project.project import Project, TakeEntry
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.shots import Cut

FORMAT = 6
"""To be raised whenever an older app could not keep all that a file holds. 2: with the film of
another editor's timeline. 3 to 6: with the fields that `_LATER` names. A project is written in the
lowest format that can hold it, so that older apps open it."""
MAX_ARRAY_BYTES = 512 << 20
_STRUCK = 6  # of notes with velocities
MAX_TEXT = 20_000
_MAX_ITEMS = 2_000_000
MAX_NOTES = 4_000_000  # of all takes
MAX_BEATS = 100_000  # four hours at 300 BPM are 72,000
MAX_COLUMNS = 4 * MAX_BEATS
MOST: dict[Any, int] = {Event: MAX_EVENTS, Sound: 20_000, FilmMarker: 20_000, Told: 1000}
_LATER: dict[tuple[type, str], int] = {
    (Project, "film"): 2, (Project, "timeline_sha256"): 2, (Project, "media_folders"): 2,
    (Direction, "scenes"): 3, (VideoAnalysis, "affects"): 3, (Request, "key"): 3,
    (Request, "drift"): 3, (Section, "key"): 3, (Request, "style"): 4, (Cut, "kind"): 4,
    (Cut, "span"): 4, (Project, "palette"): 5, (Project, "music_gain_db"): 5,
    (VideoAnalysis, "speech"): 5, (Project, "palette_auto"): 6, (Project, "duck_db"): 6,
    (Project, "level"): 6, (TakeEntry, "parts"): 6, (Project, "soundfont"): 6,
    (TakeEntry, "rest"): 6, (TakeEntry, "wish"): 6,
}  # fmt: skip
"""Fields that came with a later format: left out of a file where they have their default."""
_SHARED = (Direction, TempoFit, Plan)


class Damaged(Exception):  # noqa: N818 - never leaves this room
    """Something that was read is not what it must be; the text says where."""


@cache
def _default(kind: type, name: str) -> Any:
    """What a field holds that is not told."""
    (field,) = (field for field in fields(kind) if field.name == name)
    return field.default if field.default_factory is MISSING else field.default_factory()


@cache
def schema_of(kind: type) -> dict[str, tuple[Any, bool]]:
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
# Bounded before it is read: a Fraction of a million digits would take minutes.
_FRACTION = re.compile(r"-?[0-9]{1,30}/[0-9]{1,30}", re.ASCII)


class Writer:
    """Turns values into plain JSON values by their declared types; arrays go into `blob`."""

    def __init__(self) -> None:
        self.blob = bytearray()
        self.format = 1  # the lowest that holds what was written so far
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
            notes = value if origin is tuple else sorted(value)
            table = [(n.start_column, n.pitch, n.track, n.end_column) for n in notes]
            if all(note.velocity is None for note in notes):
                return self._array(np.array(table, dtype=np.int32).reshape(-1, 4))
            self.format = max(self.format, _STRUCK)
            struck = [(*row, n.velocity or 0) for row, n in zip(table, notes, strict=True)]
            return self._array(np.array(struck, dtype=np.int32))
        if origin is tuple and args[0] is Line:
            lines = [(line.beat, line.end, line.pitch, line.velocity) for line in value]
            return self._array(np.array(lines, dtype=np.float64).reshape(-1, 4))
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
        if origin in (dict, Mapping):
            return {str(key): self.plain(args[1], item) for key, item in value.items()}
        if kind is Fraction:
            text = f"{value.numerator}/{value.denominator}"
            if not _FRACTION.fullmatch(text):
                raise Damaged("a number has too many digits")
            return text
        if kind is float:
            number = float(value)
            if not math.isfinite(number):
                raise Damaged("a number is not finite")
            return number
        if kind is Palette:
            return value.source  # a format of its own
        if isinstance(kind, type) and is_dataclass(kind):
            plain = {}
            for name, (part, _) in schema_of(kind).items():
                item, since = getattr(value, name), _LATER.get((kind, name), 1)
                if since == 1 or item != _default(kind, name):
                    self.format = max(self.format, since)
                    plain[name] = self.plain(part, item)
            return self._share(kind.__name__, plain) if kind in _SHARED else plain
        if kind is bool:
            return bool(value)
        if kind is int:
            return int(value)
        if kind in (str, Path) or origin is Literal:
            if len(text := str(value)) > MAX_TEXT:
                raise Damaged("a text is too long")
            return text
        raise AssertionError(f"a field of type {kind} cannot be saved")

    def _array(self, array: NDArray[Any]) -> dict[str, Any]:
        little = array.dtype.newbyteorder("<")
        data = np.ascontiguousarray(array.astype(little)).tobytes()
        # Equal arrays (the notes of a take that was duplicated) are kept once.
        key = (little.str + str(array.shape), data)
        if key not in self._places:
            self._places[key] = {
                "at": len(self.blob),
                "type": little.str,
                "shape": list(array.shape),
            }
            self.blob += data
        return self._places[key]

    def _share(self, name: str, plain: dict[str, Any]) -> int:
        key = (name, json.dumps(plain, sort_keys=True))
        if key not in self._numbers:
            self._numbers[key] = len(self.shared[name])
            self.shared[name].append(plain)
        return self._numbers[key]


class Reader:
    """Turns plain JSON values back, checking each against its declared type."""

    def __init__(self, blob: bytes, shared: Any, most_notes: int = MAX_NOTES) -> None:
        """most_notes: of all takes together; those that share an array count once."""
        self._blob = blob
        self._shared = shared
        self._made: dict[tuple[str, int], Any] = {}
        self._notes: dict[tuple[Any, ...], Any] = {}
        self._notes_left = most_notes

    def value(self, kind: Any, plain: Any, where: str) -> Any:  # noqa: PLR0911 - likewise
        """The value that `plain` stands for. Raises Damaged where it is not of this `kind`."""
        origin, args = get_origin(kind), get_args(kind)
        if origin in (Union, types.UnionType):
            return None if plain is None else self.value(_only(args), plain, where)
        if origin is np.ndarray:
            return self._array(plain, _dtype(args), where)
        if origin in (tuple, frozenset) and args[0] is Note:
            rows = self._array(plain, np.dtype(np.int32), where, columns=(4, 5))
            place = (origin, plain["at"], *rows.shape)
            if place not in self._notes:
                self._notes_left -= len(rows)
                expect(self._notes_left >= 0, f"{where}: too many notes")
                check_notes(rows, where)
                self._notes[place] = origin(
                    Note(*row[:4], *(struck or None for struck in row[4:])) for row in rows.tolist()
                )
            return self._notes[place]
        if origin is tuple and args[0] is Line:
            rows = self._array(plain, np.dtype(np.float64), where, columns=(4,))
            self._notes_left -= len(rows)
            expect(self._notes_left >= 0, f"{where}: too many notes")
            check_lines(rows, where)
            return tuple(Line(b, e, int(pitch), int(v)) for b, e, pitch, v in rows.tolist())
        if kind == _ACTIVITY:
            self._keys(plain, {"index", "value"}, where)
            index = self._array(plain.get("index"), np.dtype(np.int64), where)
            drawn = self._array(plain.get("value"), np.dtype(np.float64), where)
            if len(index) != len(drawn):
                raise Damaged(where)
            return tuple(zip(index.tolist(), drawn.tolist(), strict=True))
        if origin in (tuple, frozenset):
            return self._sequence(origin, args, plain, where)
        if origin in (dict, Mapping):
            if not isinstance(plain, dict) or len(plain) > 1000:
                raise Damaged(where)
            return {key: self.value(args[1], item, where) for key, item in plain.items()}
        if kind is Palette:
            try:
                return parse_palette(scalar(str, plain, where))
            except RequestError as error:
                raise Damaged(where) from error
        if isinstance(kind, type) and is_dataclass(kind):
            return self._dataclass(kind, plain, where)
        if origin is Literal:
            if plain not in args:
                raise Damaged(where)
            return plain
        return scalar(kind, plain, where)

    def _sequence(self, origin: Any, args: Any, plain: Any, where: str) -> Any:
        if not isinstance(plain, list) or len(plain) > MOST.get(args[0], _MAX_ITEMS):
            raise Damaged(where)
        if args[0] in (int, float, str) and args[-1] is Ellipsis:  # the long ones
            return tuple([scalar(args[0], item, where) for item in plain])
        if origin is frozenset or args[-1] is Ellipsis:
            return origin(
                self.value(args[0], item, f"{where}[{i}]") for i, item in enumerate(plain)
            )
        if len(plain) != len(args):
            raise Damaged(where)
        return tuple(self.value(part, item, where) for part, item in zip(args, plain, strict=True))

    def _dataclass(self, kind: Any, plain: Any, where: str) -> Any:
        if kind not in _SHARED:
            return self._built(kind, plain, where)
        name = kind.__name__
        entries = self._shared.get(name) if isinstance(self._shared, dict) else None
        if not isinstance(entries, list) or not is_int(plain) or not 0 <= plain < len(entries):
            raise Damaged(where)
        if (name, plain) not in self._made:
            self._made[name, plain] = self._built(kind, entries[plain], where)
        return self._made[name, plain]

    def _built(self, kind: Any, plain: Any, where: str) -> Any:
        schema = schema_of(kind)
        self._keys(plain, set(schema), where)
        values = {}
        for name, (part, optional) in schema.items():
            if name in plain:
                values[name] = self.value(part, plain[name], f"{where}.{name}")
            elif not optional:
                raise Damaged(f"{where}.{name}")
        try:
            return kind(**values)
        except (BgmError, ValueError) as error:
            raise Damaged(where) from error

    @staticmethod
    def _keys(plain: Any, known: set[str], where: str) -> None:
        if not isinstance(plain, dict):
            raise Damaged(where)
        if unknown := plain.keys() - known:
            raise Damaged(f"{where} ({min(unknown)[:40]!r} is unknown)")

    def _array(
        self, plain: Any, dtype: np.dtype[Any], where: str, columns: tuple[int, ...] = ()
    ) -> NDArray[Any]:
        self._keys(plain, {"at", "type", "shape"}, where)
        at, shape = plain.get("at"), plain.get("shape")
        little = dtype.newbyteorder("<")
        if (
            plain.get("type") != little.str
            or not is_int(at)
            or not isinstance(shape, list)
            or not 1 <= len(shape) <= 3
            or not all(is_int(n) and 0 <= n <= _MAX_ITEMS for n in shape)
            or (columns and (len(shape) != 2 or shape[1] not in columns))
        ):
            raise Damaged(where)
        count = math.prod(shape)
        if at < 0 or at + count * little.itemsize > len(self._blob):
            raise Damaged(where)
        flat = np.frombuffer(self._blob, little, count, at)
        if dtype.kind == "f" and not np.isfinite(flat).all():
            raise Damaged(where)
        return flat.reshape(shape).astype(dtype)  # a copy of its own, in the machine's order


def _only(args: Sequence[Any]) -> Any:
    """The one type in an optional type that is not None."""
    (kind,) = (arg for arg in args if arg is not types.NoneType)
    return kind


def _dtype(args: Sequence[Any]) -> np.dtype[Any]:
    """The dtype that NDArray[...] was declared with."""
    dtype: np.dtype[Any] = np.dtype(get_args(args[1])[0])
    return dtype


def is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def scalar(kind: Any, plain: Any, where: str) -> Any:
    number = is_int(plain) or isinstance(plain, float)
    text = isinstance(plain, str) and len(plain) <= MAX_TEXT
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
    raise Damaged(where)


def check_notes(rows: NDArray[np.int32], where: str) -> None:
    """Raise Damaged unless rows of start, pitch, track, end and, where there are such, velocity (0
    as performed) are notes."""
    start, pitch, track, end = rows.T[:4]
    expect(bool((start < end).all()), where)
    for values, low, high in (
        (start, -MAX_COLUMNS, MAX_COLUMNS),
        (end, -MAX_COLUMNS, MAX_COLUMNS),
        (pitch, 0, PITCHES - 1),
        (track, 0, len(TRACKS) - 1),
        (rows[:, 4:], 0, 127),
    ):
        expect(bool(((values >= low) & (values <= high)).all()), where)


def check_lines(rows: NDArray[np.float64], where: str) -> None:
    """Raise Damaged unless rows of beat, end, pitch and velocity are what a part may play."""
    beat, end, pitch, velocity = rows.T
    for values, low, high in (
        (beat, -MAX_BEATS, MAX_BEATS),
        (end, -MAX_BEATS, MAX_BEATS),
        (pitch, 0, PITCHES - 1),
        (velocity, 1, 127),
    ):
        expect(bool(((values >= low) & (values <= high)).all()), where)
    expect(bool((np.floor(rows[:, 2:]) == rows[:, 2:]).all() and (beat < end).all()), where)
    by_pitch = rows[np.lexsort((beat, pitch))]
    same = by_pitch[1:, 2] == by_pitch[:-1, 2]
    expect(bool((by_pitch[1:, 0] >= by_pitch[:-1, 1])[same].all()), where)
    in_order = np.lexsort((velocity, pitch, end, beat))
    expect(bool((in_order == np.arange(len(rows))).all()), where)


def expect(holds: bool, where: str) -> None:
    if not holds:
        raise Damaged(where)
