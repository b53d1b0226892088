"""Where columns and pitches lie on the piano roll, and which notes are seen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from operator import attrgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from bgm_studio.music.editing import AnyNote
from bgm_studio.music.harmony import FLATS, Key
from bgm_studio.music.pianoroll import (
    BEATS_PER_BAR,
    COLUMNS_PER_BAR,
    COLUMNS_PER_BEAT,
    PITCHES,
    Region,
)
from bgm_studio.music.timing import TempoMap
from bgm_studio.ui.presenter.timeview import TimeView

RULER_PX = 22
"""Height of the strip of bars and chords above the notes."""
LEAST_ROW_PX, MOST_ROW_PX = 4.0, 30.0


def pitch_name(pitch: int, key: Key | None = None) -> str:
    """As in "C4" for middle C (60), as `key` writes it: B#3 is the same, and Cb4 is B3."""
    name = (FLATS if key is None else key.names)[pitch % 12]
    return f"{name}{(pitch + {'B#': -1, 'Cb': 1}.get(name, 0)) // 12 - 1}"


class Geometry:
    """Where columns and pitches lie on the canvas.

    x counts from the right edge of the keyboard, y from below the ruler; `row_px` is the height of
    a semitone, `scroll_px` how much is hidden above the top. `width_px`, `height_px`: the grid's.
    """

    def __init__(self, view: TimeView) -> None:
        self.view = view
        self.row_px = 11.0
        self.scroll_px = 0.0
        self.width_px = 1
        self.height_px = 1
        self._columns, self._columns_s = np.zeros(1), np.zeros(1)
        self.first_column = 0
        self.total_columns = 0

    def set_tempo(self, tempo_map: TempoMap | None) -> None:
        """Other columns; none for None."""
        if tempo_map is None:
            self._columns, self._columns_s = np.zeros(1), np.zeros(1)
            self.first_column = self.total_columns = 0
            return
        self.total_columns = tempo_map.total_beats * COLUMNS_PER_BEAT
        self.first_column = int(np.ceil(tempo_map.start_beat * COLUMNS_PER_BEAT - 1e-6))
        self._columns = np.arange(self.total_columns + 1, dtype=np.float64)
        self._columns_s = tempo_map.seconds(self._columns / COLUMNS_PER_BEAT)

    def seconds(self, columns: NDArray[Any]) -> NDArray[np.float64]:
        """Seconds at which columns 0..total_columns begin, and what lies between them; others are
        clipped."""
        found: NDArray[np.float64] = np.interp(columns, self._columns, self._columns_s)
        return found

    def x(self, column: float) -> float:
        """Where a column begins, or a place between two."""
        at = min(max(column, 0), self.total_columns)
        whole = int(at)
        time_s = float(self._columns_s[whole])
        if at > whole:
            time_s += (at - whole) * (float(self._columns_s[whole + 1]) - time_s)
        return self.view.x(time_s)

    def place_of(self, x: float) -> float:
        """The column at x, with how far x is on the way to the next; 0..total_columns."""
        return float(np.interp(self.view.s(x), self._columns_s, self._columns))

    def column(self, x: float) -> int:
        """The column that holds x, 0..total_columns - 1."""
        found = int(np.searchsorted(self._columns_s, self.view.s(x), side="right")) - 1
        return min(max(found, 0), max(self.total_columns - 1, 0))

    def columns_at(self, times_s: NDArray[np.floating[Any]]) -> NDArray[np.int64]:
        """The columns that hold times; -1 before the first, total_columns after the last."""
        return np.searchsorted(self._columns_s, times_s, side="right") - 1

    def edge(self, x: float) -> int:
        """The column line nearest to x, 0..total_columns."""
        column = self.column(x)
        nearer = self.x(column + 1) - x < x - self.x(column)
        return column + 1 if nearer else column

    def y(self, pitch: float) -> float:
        """The upper edge of a pitch's row."""
        return (PITCHES - 1 - pitch) * self.row_px - self.scroll_px

    def pitch(self, y: float) -> int:
        """The pitch whose row holds y, 0..127."""
        row = int((y + self.scroll_px) // self.row_px)
        return min(max(PITCHES - 1 - row, 0), PITCHES - 1)

    def rect(self, note: AnyNote) -> QRectF:
        """A note's cells."""
        x = self.x(note.start_column)
        return QRectF(x, self.y(note.pitch), self.x(note.end_column) - x, self.row_px)

    def region_rect(self, region: Region) -> QRectF:
        """A region's cells."""
        x, y = self.x(region.start_column), self.y(region.high_pitch)
        return QRectF(
            x, y, self.x(region.end_column) - x, self.y(region.low_pitch) + self.row_px - y
        )

    @property
    def columns_seen(self) -> tuple[int, int]:
        """The first column seen and the first one that is not."""
        return self.column(0.0), self.column(float(self.width_px)) + 1

    @property
    def pitches_seen(self) -> tuple[int, int]:
        """The lowest and the highest pitch seen."""
        return self.pitch(self.height_px - 1e-6), self.pitch(0.0)

    @property
    def most_scroll_px(self) -> float:
        """How far down it scrolls."""
        return max(PITCHES * self.row_px - self.height_px, 0.0)

    def scroll_to(self, scroll_px: float) -> None:
        """Hide so much above the top, as far as there is."""
        self.scroll_px = min(max(scroll_px, 0.0), self.most_scroll_px)

    def zoom_at(self, y: float, factor: float) -> None:
        """Higher or lower rows, with what is under y staying there."""
        anchor = (y + self.scroll_px) / self.row_px
        self.row_px = min(max(self.row_px * factor, LEAST_ROW_PX), MOST_ROW_PX)
        self.scroll_to(anchor * self.row_px - y)


class NoteIndex:
    """Notes (sorted, as takes hold them) with arrays to find those in a part of the roll fast."""

    def __init__(self, notes: Sequence[AnyNote], geometry: Geometry) -> None:
        self.notes = notes
        count = len(notes)
        self.start = np.fromiter(map(attrgetter("start_column"), notes), np.float64, count)
        self.end = np.fromiter(map(attrgetter("end_column"), notes), np.float64, count)
        self.pitch = np.fromiter(map(attrgetter("pitch"), notes), np.int64, count)
        self.track = np.fromiter(map(attrgetter("track"), notes), np.int64, count)
        self.start_s = geometry.seconds(self.start)
        self.end_s = geometry.seconds(self.end)
        # The latest end so far: rises, so that a search finds where notes begin to reach a time.
        self._reach = np.maximum.accumulate(self.end) if count else self.end

    def within(
        self,
        columns: tuple[float, float],
        pitches: tuple[int, int],
        tracks: Collection[int] | None = None,
    ) -> NDArray[np.int64]:
        """Numbers of the notes that sound in columns [first, last) and pitches [low, high]."""
        first = int(np.searchsorted(self._reach, columns[0], side="right"))
        last = int(np.searchsorted(self.start, columns[1], side="left"))
        part = slice(first, max(last, first))
        keep = self.end[part] > columns[0]
        keep &= (self.pitch[part] >= pitches[0]) & (self.pitch[part] <= pitches[1])
        if tracks is not None:
            keep &= np.isin(self.track[part], list(tracks))
        found: NDArray[np.int64] = np.flatnonzero(keep) + first
        return found


def place(column: float) -> str:
    """A column as bar, beat and sixteenth, as in "12.3.1", counted as the ruler does; the nearest
    one of what lies between."""
    column = round(column)
    bar = column // COLUMNS_PER_BAR + 1
    beat = column // COLUMNS_PER_BEAT % BEATS_PER_BAR + 1
    return f"{bar}.{beat}.{column % COLUMNS_PER_BEAT + 1}"
