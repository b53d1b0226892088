"""Boxes of MP4 and QuickTime files that FFmpeg's interface does not show: which parts of a track
are on show (edit lists), and what else is said about its pictures (sample entries).

Files are hostile until parsed: sizes are checked against what holds them, numbers are
bounded.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import IO, NamedTuple

_MAX_BOXES = 4096  # in one box
_MAX_EDITS = 100_000
_MAX_MOOV_BYTES = 1 << 28
_VISUAL_ENTRY_BYTES = 78  # of a sample entry's own fields, behind its header


class Edit(NamedTuple):
    """A stretch of a track: for `duration` seconds it shows its media from `media_s` on (None:
    nothing), at `rate` (0: the first picture stands still)."""

    duration: Fraction
    media_s: Fraction | None
    rate: Fraction = Fraction(1)


@dataclass(frozen=True)
class Track:
    """A track. kind: its handler, as in "vide"; entry: of its samples, as in "hvc1"; parts: (kind,
    content) of the boxes within the entry of a picture; duration: of the media in seconds, 0 where
    it is not told."""

    id: int
    kind: str
    entry: str
    parts: tuple[tuple[str, bytes], ...]
    duration: Fraction
    edits: tuple[Edit, ...]

    @property
    def part_kinds(self) -> frozenset[str]:
        """What is said about the pictures, by the kinds of boxes."""
        return frozenset(kind for kind, _ in self.parts)

    @property
    def shown(self) -> tuple[Edit, ...]:
        """The edits from the first one that shows anything."""
        first = next((i for i, e in enumerate(self.edits) if e.media_s is not None), 0)
        return self.edits[first:]


@dataclass(frozen=True)
class Movie:
    """timescale: units a second in which edits are counted."""

    timescale: int
    tracks: tuple[Track, ...]


def read_movie(file: IO[bytes]) -> Movie | None:
    """The movie as its index describes it; None where there is no index or it cannot be read."""
    try:
        end = file.seek(0, 2)
        for kind, start, stop in _boxes(file, 0, end):
            if kind == "moov" and stop - start <= _MAX_MOOV_BYTES:
                file.seek(start)
                return _movie(file.read(stop - start))
    except (OSError, struct.error, ValueError, ZeroDivisionError):
        return None
    return None


def amend(
    file: IO[bytes],
    timescale: int,
    edits: Sequence[Edit] = (),
    parts: Sequence[tuple[str, bytes]] = (),
) -> None:
    """Add to the first picture track of a file that FFmpeg has written: these edits, if any, in
    place of its own and counted from its first picture, and these boxes in its sample entry.

    timescale: the file's own. Raises ValueError where FFmpeg would not have written the file so.
    """
    end = file.seek(0, 2)
    *_, (kind, start, stop) = _boxes(file, 0, end)
    if kind != "moov" or stop != end or stop - start > _MAX_MOOV_BYTES:
        raise ValueError("the index is not the last part of the file")
    file.seek(start)
    moov = file.read(stop - start)
    movie = _movie(moov)
    if movie.timescale != timescale:
        raise ValueError(f"the file counts {movie.timescale} units a second, not {timescale}")
    at = next(i for i, track in enumerate(movie.tracks) if track.kind == "vide")
    seen, made = -1, []
    for kind, content in _parts(moov):
        seen += kind == "trak"
        changed = content
        if kind == "trak" and seen == at:
            changed = _edited(content, edits, movie.timescale) if edits else content
            if parts:
                changed = _within(changed, ("mdia", "minf", "stbl", "stsd"), parts)
        made.append((kind, changed))
    longest = max(
        _length_of(_find(trak, "tkhd"), _TRACK_LENGTH) for kind, trak in made if kind == "trak"
    )
    new = b"".join(
        _box(kind, _with_length(content, _MOVIE_LENGTH, longest) if kind == "mvhd" else content)
        for kind, content in made
    )
    file.seek(start - 8)
    file.write(_box("moov", new))
    file.truncate()


# -- reading ---------------------------------------------------------------------------------------


def _boxes(file: IO[bytes], at: int, end: int) -> Iterator[tuple[str, int, int]]:
    """(kind, where the content begins, where it ends) of the boxes of a file."""
    for _ in range(_MAX_BOXES):
        if at + 8 > end:
            return
        file.seek(at)
        size, kind = struct.unpack(">I4s", file.read(8))
        start = at + 8
        if size == 1:
            (size,) = struct.unpack(">Q", file.read(8))
            start += 8
        stop = at + size if size else end
        if stop < start or stop > end:
            return
        yield kind.decode("latin-1"), start, stop
        at = stop


def _parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    """(kind, content) of the boxes in `data`, up to the first that is not whole."""
    at = 0
    for _ in range(_MAX_BOXES):
        if at + 8 > len(data):
            return
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1 and at + 16 <= len(data):
            (size,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        stop = at + size if size else len(data)
        if (size and size < head) or stop > len(data):
            return
        yield kind.decode("latin-1"), data[at + head : stop]
        at = stop


def _find(data: bytes, *path: str) -> bytes:
    """The content of the first box along a path of kinds, b"" where there is none."""
    for wanted in path:
        data = next((content for kind, content in _parts(data) if kind == wanted), b"")
    return data


def _movie(moov: bytes) -> Movie:
    timescale, _ = _header(_find(moov, "mvhd"))
    tracks = tuple(_track(content, timescale) for kind, content in _parts(moov) if kind == "trak")
    return Movie(timescale, tracks)


def _header(content: bytes) -> tuple[int, int]:
    """(timescale, duration) of a movie's or a medium's header."""
    fields = struct.unpack_from(
        ">IQ" if content[:1] == b"\1" else ">II", content, 20 if content[:1] == b"\1" else 12
    )
    return int(fields[0]), int(fields[1])


def _track(trak: bytes, movie_timescale: int) -> Track:
    header = _find(trak, "tkhd")
    (number,) = struct.unpack_from(">I", header, 20 if header[:1] == b"\1" else 12)
    timescale, duration = _header(_find(trak, "mdia", "mdhd"))
    kind = _find(trak, "mdia", "hdlr")[8:12].decode("latin-1")
    entry, content = next(_parts(_find(trak, "mdia", "minf", "stbl", "stsd")[8:]), ("", b""))
    inner = content[_VISUAL_ENTRY_BYTES:] if kind == "vide" else b""
    known = duration not in (0, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF)
    return Track(
        number,
        kind,
        entry,
        tuple(_parts(inner)),
        Fraction(duration, timescale) if known else Fraction(0),
        tuple(_edits(_find(trak, "edts", "elst"), movie_timescale, timescale)),
    )


def _edits(elst: bytes, movie_timescale: int, timescale: int) -> Iterator[Edit]:
    if len(elst) < 8:
        return
    (count,) = struct.unpack_from(">I", elst, 4)
    form = struct.Struct(">QqI" if elst[0] == 1 else ">IiI")
    for number in range(min(count, _MAX_EDITS, (len(elst) - 8) // form.size)):
        length, media, rate = form.unpack_from(elst, 8 + number * form.size)
        begin = None if media < 0 else Fraction(media, timescale)
        yield Edit(Fraction(length, movie_timescale), begin, Fraction(rate, 1 << 16))


# -- writing ---------------------------------------------------------------------------------------


def _box(kind: str, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind.encode("latin-1")) + content


def _within(data: bytes, path: tuple[str, ...], parts: Sequence[tuple[str, bytes]]) -> bytes:
    """A box's content with `parts` in the first sample entry, which lies along a path of kinds."""
    if not path:  # the content of stsd
        (kind, entry), *others = _parts(data[8:])
        inner = entry[_VISUAL_ENTRY_BYTES:]
        used = sum(8 + len(content) for _, content in _parts(inner))
        added = b"".join(_box(*part) for part in parts)
        entry = entry[:_VISUAL_ENTRY_BYTES] + inner[:used] + added + inner[used:]
        return data[:8] + b"".join(_box(*box) for box in ((kind, entry), *others))
    first, *rest = path
    return b"".join(
        _box(kind, _within(content, tuple(rest), parts) if kind == first else content)
        for kind, content in _parts(data)
    )


def _edited(trak: bytes, edits: Sequence[Edit], movie_timescale: int) -> bytes:
    timescale, _ = _header(_find(trak, "mdia", "mdhd"))
    # FFmpeg's own edit says where the first picture is among the medium's times.
    own = next(
        (
            e.media_s
            for e in _edits(_find(trak, "edts", "elst"), movie_timescale, timescale)
            if e.media_s is not None
        ),
        Fraction(0),
    )
    rows, total = [], 0
    for edit in edits:
        length = round(edit.duration * movie_timescale)
        total += length
        media = -1 if edit.media_s is None else round((edit.media_s + own) * timescale)
        rows.append(struct.pack(">QqI", length, media, round(edit.rate * (1 << 16))))
    elst = _box("elst", struct.pack(">II", 1 << 24, len(rows)) + b"".join(rows))
    made = b""
    for kind, content in _parts(trak):
        if kind == "tkhd":
            made += _box(kind, _with_length(content, _TRACK_LENGTH, total)) + _box("edts", elst)
        elif kind != "edts":
            made += _box(kind, content)
    return made


# Where a header says its length, by version.
_MOVIE_LENGTH = (16, 24)
_TRACK_LENGTH = (20, 28)


def _length_of(header: bytes, places: tuple[int, int]) -> int:
    form, at = (">Q", places[1]) if header[:1] == b"\1" else (">I", places[0])
    return int(struct.unpack_from(form, header, at)[0])


def _with_length(header: bytes, places: tuple[int, int], length: int) -> bytes:
    form, at = (">Q", places[1]) if header[:1] == b"\1" else (">I", places[0])
    changed = bytearray(header)
    struct.pack_into(form, changed, at, length)
    return bytes(changed)
