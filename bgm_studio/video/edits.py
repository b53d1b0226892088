"""Edit lists with several entries: when the pictures of such MP4 and QuickTime files are shown.

FFmpeg plays edit lists, but begins each entry after the first where the decoding, not the showing,
of the one before has ended: with reordered pictures, or an entry that ends amid a picture, its
times are off by some pictures, and those at the borders collide. For an entry that shows nothing,
unless it is the first one, it shows the start of the medium. It does know which packets are to be
decoded and which of them an entry shows; so only the times are computed here, from the list itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.libraries import av
from bgm_studio.video.boxes import Edit, read_movie

CUT_AWAY = -(1 << 62)
"""The time of a packet whose picture is decoded but not shown."""
_MAX_ENTRIES = 2000  # lists of more are left to FFmpeg


class _Part(NamedTuple):
    """An entry in ticks of the track's clock: pictures from `first` up to `end` of the medium are
    shown `shift` later, up to `until`; shows: whether they are."""

    first: int
    end: int
    shift: int
    until: int
    shows: bool


class EditedTimes:
    """The times of one stream's packets, of pictures or of sound. positions, dts: where each of its
    packets lies in the file, rising, and when it would be decoded without an edit list, in
    ticks."""

    def __init__(
        self,
        parts: Sequence[_Part],
        positions: NDArray[np.int64],
        dts: NDArray[np.int64],
        *,
        is_sound: bool,
    ) -> None:
        self._parts = tuple(parts)
        self._table = np.array([part[:3] for part in parts], dtype=np.int64).reshape(-1, 3).T
        self._positions, self._dts = positions, dts
        self._is_sound = is_sound

    def set_on(self, packet: Any) -> bool:
        """Give a picture's packet the time at which it is shown (CUT_AWAY where it never is) and
        its length within its entry. A packet that FFmpeg does not show stays as it is; so does
        sound, which FFmpeg places to a packet. Returns whether the packet is of use: sound of an
        empty entry is not."""
        if packet.is_discard or packet.pts is None or packet.dts is None:
            return True
        at = int(np.searchsorted(self._positions, packet.pos))
        if at == len(self._positions) or self._positions[at] != packet.pos:
            return True
        shift = packet.dts - int(self._dts[at])
        medium = packet.pts - shift
        # Where several entries show the picture, the one meant is the one nearest to FFmpeg's time.
        firsts, ends, shifts = self._table
        length = max(1, packet.duration)
        among = np.flatnonzero((firsts < medium + length) & (medium < ends))
        part = self._parts[among[np.abs(shifts[among] - shift).argmin()]] if len(among) else None
        if self._is_sound:
            return part is not None and part.shows
        if part is None or not part.shows:
            packet.pts = packet.dts = CUT_AWAY
            return True
        packet.pts, packet.dts = medium + part.shift, packet.dts - shift + part.shift
        packet.duration = min(packet.duration, part.until - packet.pts)
        return True


def edited_times(container: Any) -> Mapping[int, EditedTimes]:
    """The right times for a container's packets, by the index of their stream; empty for all files
    but those with several entries in an edit list."""
    path = Path(container.name)
    if "mov" not in container.format.name.split(","):
        return {}
    try:
        status = path.stat()
    except OSError:
        return {}
    return _times(
        path, status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
    )


@lru_cache(maxsize=64)
def _times(path: Path, *_stamp: int) -> Mapping[int, EditedTimes]:
    try:
        with path.open("rb") as file:
            movie = read_movie(file)
        edited = {
            track.id: track.edits
            for track in (movie.tracks if movie is not None else ())
            if track.kind in ("vide", "soun")
            and 1 < len(track.shown) <= _MAX_ENTRIES
            and all(edit.rate == 1 or edit.media_s is None for edit in track.shown)
        }
        if movie is None or not edited:
            return {}
        options = {"protocol_whitelist": "file", "format_whitelist": "mov", "ignore_editlist": "1"}
        with av.open(str(path.absolute()), options=options) as container:
            return {
                stream.index: _of_stream(stream, edited[stream.id], movie.timescale)
                for stream in (*container.streams.video, *container.streams.audio)
                if stream.id in edited
            }
    except (av.error.FFmpegError, OSError, ValueError, IndexError, OverflowError):
        return {}


def _of_stream(stream: Any, edits: Sequence[Edit], movie_timescale: int) -> EditedTimes:
    entries = np.array([(e.pos, e.timestamp) for e in stream.index_entries], dtype=np.int64)
    entries = entries.reshape(-1, 2)
    ticks_s = 1 / Fraction(stream.time_base)
    gaps = np.diff(entries[:, 1])
    frame = int(gaps[0]) if len(gaps) and (gaps == gaps[0]).all() and gaps[0] > 0 else 0
    entries = entries[np.argsort(entries[:, 0], kind="stable")]
    return EditedTimes(
        _parts(edits, ticks_s, frame, ticks_s / movie_timescale),
        entries[:, 0],
        entries[:, 1],
        is_sound=stream.type == "audio",
    )


def _parts(edits: Sequence[Edit], ticks_s: Fraction, frame: int, grain: Fraction) -> list[_Part]:
    """The entries in ticks. frame: length of each picture, 0 where they differ. grain: ticks in
    which the movie counts."""
    parts: list[_Part] = []
    at = Fraction(0)
    for edit in edits:
        length = edit.duration * ticks_s
        if frame:  # a movie that counts milliseconds means whole pictures
            whole = round(length / frame) * frame
            length = Fraction(whole) if abs(length - whole) <= grain else length
        shows = edit.media_s is not None
        if shows or parts:  # FFmpeg knows those before the first that shows anything
            # One that shows nothing begins at -1 in the file, which FFmpeg takes for a time.
            first = round(edit.media_s * ticks_s) if edit.media_s is not None else -1
            end, until = first + round(length), round(at + length)
            parts.append(_Part(first, end, round(at) - first, until, shows))
        at += length
    return parts
