"""Marks of hit points and of the ending: notes that are added to a finished texture.

A composer does not break the groove to mark a moment, but gives it weight. Where the piano strikes
anyway, and on beats, that is a bass octave of the chord; elsewhere a sting of the bridge over the
texture; in the ending the last chord is struck again. The melody comes to rest on the last chord.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bgm_studio.composing.certain import CHORD_REGISTER, Room, bass_octave
from bgm_studio.diffusion.conditions import hit_columns
from bgm_studio.music.harmony import Chord, Plan
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, TRACKS, Note
from bgm_studio.music.timing import TempoMap
from bgm_studio.video.shots import Cut

TOLERANCE_S = 0.02
"""A hit whose column lies further than this from its cut sounds at the cut's own time: with the
time that an instrument needs to speak, it is then heard within 40 ms."""
STRONG = 0.85
"""Hits of at least this strength (0.5..1, as `hit_columns` gives it) get an octave or a whole
chord, others one note."""

_MELODY, _BRIDGE, _PIANO = range(len(TRACKS))
_REST_RANGE = 7  # semitones that the melody may move to come to rest


def hit_instants(cuts: Sequence[Cut], tempo_map: TempoMap) -> dict[int, float]:
    """Where a hit point's column lies further than TOLERANCE_S from its cut: the column and the
    cut's own time in seconds, at which its notes are to sound."""
    columns = len(hit_columns(cuts, tempo_map))
    instants: dict[int, float] = {}
    for cut in sorted(cuts, key=lambda cut: cut.strength):
        column = round(float(tempo_map.beats(cut.time_s)) * COLUMNS_PER_BEAT)
        if cut.hit and 0 <= column < columns:
            late_s = float(tempo_map.seconds(column / COLUMNS_PER_BEAT)) - cut.time_s
            instants.pop(column, None)
            if abs(late_s) > TOLERANCE_S:
                instants[column] = cut.time_s
    return instants


def marked(
    notes: Sequence[Note],
    hits: NDArray[np.float32],
    harmony: Plan,
    tracks: Sequence[str],
    room: Room,
    held: NDArray[np.bool_],
) -> list[Note]:
    """The notes, with those added that mark hit points and the ending.

    hits: (columns,) strengths 0.5..1, 0 where there is none; tracks: those that play; held: bool
    (3, columns, 128), cells that nothing may change. Hits outside the room or in a silence stay
    unmarked.
    """
    score = _Score(notes, held)
    chords = harmony.chords_per_beat
    if "melody" in tracks:
        _come_to_rest(score, chords[room.last // COLUMNS_PER_BEAT], room)
    for column in np.flatnonzero(hits).tolist():
        silent = any(a <= column < b for a, b in room.silences)
        if not silent and room.start <= column < room.end:
            chord = chords[column // COLUMNS_PER_BEAT]
            alone = column == 0 or not hits[column - 1]
            _mark(score, column, float(hits[column]), chord, tracks, room, alone=alone)
    return sorted(score.notes)


class _Score:
    """Notes to which others can be added, and which can be removed, except in held cells."""

    def __init__(self, notes: Sequence[Note], held: NDArray[np.bool_]) -> None:
        self.notes = set(notes)
        self._held = held

    def is_held(self, track: int, column: int, pitch: int) -> bool:
        return bool(self._held[track, column, pitch])

    def strike(self, note: Note) -> None:
        """Add a note, which ends those of its pitch that sound there; add none in held cells, or
        where the pitch is struck already."""
        if self.is_held(note.track, note.start_column, note.pitch):
            return
        end = note.end_column
        for other in [n for n in self.notes if (n.track, n.pitch) == (note.track, note.pitch)]:
            if other.start_column == note.start_column:
                return
            if other.start_column < note.start_column < other.end_column:
                self.notes.remove(other)
                self.notes.add(replace(other, end_column=note.start_column))
            elif note.start_column < other.start_column < end:
                end = other.start_column
        self.notes.add(replace(note, end_column=end))

    def struck(self, track: int, column: int) -> list[Note]:
        return [n for n in self.notes if n.track == track and n.start_column == column]

    def remove(self, note: Note) -> None:
        if not self.is_held(note.track, note.start_column, note.pitch):
            self.notes.discard(note)


def _mark(
    score: _Score,
    column: int,
    strength: float,
    chord: Chord,
    tracks: Sequence[str],
    room: Room,
    *,
    alone: bool,
) -> None:
    ends = column >= room.last
    strong = strength >= STRONG
    end = room.end if ends else max(min(column + COLUMNS_PER_BEAT, room.last), column + 1)
    low, high = bass_octave(chord)
    upper = [pitch for pitch in CHORD_REGISTER if pitch % 12 in chord.pitch_classes]
    # The piano keeps its groove: where it does not strike anyway, the bridge plays the sting.
    in_groove = column % COLUMNS_PER_BEAT == 0 or bool(score.struck(_PIANO, column))
    if "piano" in tracks and (ends or in_groove or "bridge" not in tracks):
        pitches = [low, high, *upper] if ends else [low, high] if strong else [high]
        for pitch in pitches:
            score.strike(Note(column, pitch, _PIANO, end))
    elif "bridge" in tracks:
        for note in score.struck(_BRIDGE, column - 1) if strong and alone else ():
            score.remove(note)  # room for the sting
        for pitch in upper if strong else upper[-1:]:
            score.strike(Note(column, pitch, _BRIDGE, end))


def _come_to_rest(score: _Score, chord: Chord, room: Room) -> None:
    """Let the melody end on a tone of the last chord, unless it strikes there already."""
    before = [n for n in score.notes if n.track == _MELODY and n.start_column < room.last]
    if not before or score.struck(_MELODY, room.last):
        return
    last = max(before)
    if last.end_column > room.last and last.pitch % 12 in chord.pitch_classes:
        return  # it rings there
    stable = {chord.root, *chord.pitch_classes} - {chord.bass} | {chord.root}
    near = range(last.pitch - _REST_RANGE, last.pitch + _REST_RANGE + 1)
    fitting = [pitch for pitch in near if pitch % 12 in stable]
    goal = min(fitting, key=lambda pitch: (abs(pitch - last.pitch), pitch))
    if score.is_held(_MELODY, room.last, goal):
        return
    if last.end_column > room.last and not score.is_held(_MELODY, room.last, last.pitch):
        score.notes.remove(last)
        score.notes.add(replace(last, end_column=room.last))
    score.strike(Note(room.last, goal, _MELODY, room.end))
