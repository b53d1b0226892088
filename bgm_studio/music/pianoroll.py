"""Notes and the piano roll, the form in which the denoiser sees music (paper §4.1).

A roll is a boolean array (6, columns, 128): per track an onset and a sustain channel, track-major
(melody onset, melody sustain, bridge onset, ...). Sixteen columns make a bar of 4/4. A sustain
cell never shares its cell with an onset of its track; a sustain at column 0 without an onset is a
note held over from before.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

TRACKS = ("melody", "bridge", "piano")
BEATS_PER_BAR = 4
COLUMNS_PER_BEAT = 4
COLUMNS_PER_BAR = BEATS_PER_BAR * COLUMNS_PER_BEAT
PITCHES = 128


@dataclass(frozen=True, order=True)
class Note:
    """One written note. Times are piano-roll columns (a quarter of a beat); `end_column` is
    exclusive; `pitch` is MIDI 0..127; `track` indexes TRACKS. velocity: 1..127 where the user has
    chosen one, None as it is performed; no two notes are told apart by it."""

    start_column: int
    pitch: int
    track: int
    end_column: int
    velocity: int | None = field(default=None, compare=False)

    @property
    def columns(self) -> int:
        """Length in columns, at least 1."""
        return self.end_column - self.start_column

    def placed(self, start_column: float, end_column: float, pitch: int) -> Note:
        """The same note elsewhere, on the nearest whole columns."""
        start = round(start_column)
        end = max(round(end_column), start + 1)
        return Note(start, pitch, self.track, end, self.velocity)


@dataclass(frozen=True, order=True)
class Region:
    """Cells of a roll: columns `start_column` up to (not including) `end_column`, on these tracks,
    pitches `low_pitch` up to and including `high_pitch`."""

    start_column: int
    end_column: int
    tracks: tuple[int, ...] = (0, 1, 2)
    low_pitch: int = 0
    high_pitch: int = PITCHES - 1

    def mask(self, columns: int) -> NDArray[np.bool_]:
        """True on the region's cells: (3, columns, 128). Parts outside the roll are left out."""
        mask = np.zeros((len(TRACKS), columns, PITCHES), dtype=bool)
        span = slice(max(self.start_column, 0), max(self.end_column, 0))
        for track in self.tracks:
            mask[track, span, self.low_pitch : self.high_pitch + 1] = True
        return mask

    def holds(self, note: Note) -> bool:
        """Whether the note begins here."""
        return (
            self.start_column <= note.start_column < self.end_column
            and note.track in self.tracks
            and self.low_pitch <= note.pitch <= self.high_pitch
        )


def roll_from_notes(notes: Iterable[Note], columns: int) -> NDArray[np.bool_]:
    """Paint notes on an empty roll of `columns`; parts outside 0..columns are clipped.

    A note that began before column 0 shows as sustain only. Where two notes of one track and pitch
    overlap, the later onset ends the earlier note, even if it lies before column 0; of two that
    begin together the longer one stays. Raises ValueError for a note without length, or of a pitch
    or track that does not exist.
    """
    roll = np.zeros((2 * len(TRACKS), columns, PITCHES), dtype=bool)
    for note in sorted(notes):
        in_range = 0 <= note.pitch < PITCHES and 0 <= note.track < len(TRACKS)
        if not in_range or note.end_column <= note.start_column:
            raise ValueError(f"{note} is not a note")
        onset, sustain = roll[2 * note.track], roll[2 * note.track + 1]
        start, end = note.start_column, min(max(note.end_column, 0), columns)
        if start >= columns:
            continue
        sustain[max(start, 0) :, note.pitch] = False
        if start >= 0:
            onset[start, note.pitch] = True
        sustain[max(start + 1, 0) : end, note.pitch] = True
    return roll


def notes_from_roll(roll: NDArray[np.bool_]) -> list[Note]:
    """Read the notes off a roll (6, columns, 128), sorted by start, pitch and track.

    A sustain cell without an onset or sustain before it is not a note, except at column 0, where it
    is a note held over from before and is returned as starting at column 0.
    """
    columns = roll.shape[1]
    notes = []
    for track in range(len(TRACKS)):
        onset, sustain = roll[2 * track], roll[2 * track + 1]
        begins = onset.copy()
        begins[0] |= sustain[0]
        for start, pitch in zip(*np.nonzero(begins), strict=True):
            end = int(start) + 1
            while end < columns and sustain[end, pitch] and not onset[end, pitch]:
                end += 1
            notes.append(Note(int(start), int(pitch), track, end))
    return sorted(notes)
