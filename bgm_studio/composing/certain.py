"""Certainties of a piece before the denoiser runs: where music may sound, how it begins, pauses and
ends, and what stays of an earlier take.

The network knows from the start what stays of a take. How the music begins, pauses and ends is
brought in late, once the texture stands (`CERTAIN_TIMESTEP`): a network that knows from the start
that nothing sounds before and after takes the music for a song of six bars, whose intro is its
outro, and writes thinly.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import RequestError
from bgm_studio.composing.arrangement import Rest
from bgm_studio.composing.direction import ChordEdit, Direction, with_chords
from bgm_studio.music.harmony import Chord, Plan
from bgm_studio.music.pianoroll import (
    COLUMNS_PER_BAR,
    COLUMNS_PER_BEAT,
    PITCHES,
    TRACKS,
    Note,
    Region,
)
from bgm_studio.music.played import PedalChange, Performance, PerformedNote
from bgm_studio.music.timing import TempoMap

CERTAIN_TIMESTEP = 150.0
"""From this timestep down, the beginning, silences and the ending are known cells. At 100 to 200
the measures of a texture are the same."""
CHORD_REGISTER = range(55, 68)
"""Pitches of the chords that close a passage."""

_LOWEST_BASS = 36  # C2
_PIANO = TRACKS.index("piano")
_SLACK_COLUMNS = 0.25  # a column that misses an edge by less still counts as on it
_HUSH_COLUMNS = 2  # before a silence nothing new begins
_PHRASE_COLUMNS = 2 * COLUMNS_PER_BAR  # music this long closes with a chord before a silence
_LONG_BEATS = 16  # music this long has room for a whole bar's ending
_EARLY_S = 0.02  # how far ahead of its column a note may be played

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Room:
    """Where music may sound, in columns: from `start` to `end`, with the ending struck at `last`,
    except in the `silences`, which are spans within and not empty. opens: the music starts after
    the clip does."""

    start: int
    last: int
    end: int
    silences: tuple[tuple[int, int], ...]
    opens: bool

    @staticmethod
    def of(direction: Direction, tempo_map: TempoMap) -> Room:
        """The room that a direction's range and silences leave. Raises RequestError for none."""
        first = math.ceil(tempo_map.start_beat * COLUMNS_PER_BEAT - 1e-6)
        total = tempo_map.total_beats * COLUMNS_PER_BEAT

        def column(time_s: float) -> float:
            return float(tempo_map.beats(time_s)) * COLUMNS_PER_BEAT

        start, end = first, total
        if direction.range is not None:
            start = max(first, math.ceil(column(direction.range.start_s) - _SLACK_COLUMNS))
            end = min(total, math.floor(column(direction.range.end_s) + _SLACK_COLUMNS))
        silences = [
            (
                math.floor(column(span.start_s) + _SLACK_COLUMNS),
                math.ceil(column(span.end_s) - _SLACK_COLUMNS),
            )
            for span in direction.silences
        ]
        for silence in silences:
            if silence[0] <= start < silence[1]:
                start = silence[1]
        for silence in reversed(silences):
            if silence[0] < end <= silence[1]:
                end = silence[0]
        if end - start < COLUMNS_PER_BEAT:
            raise RequestError(
                "There is no part of the clip left to score.",
                "Shorten the silences or widen the range.",
            )
        inside = tuple((a, b) for a, b in silences if start < a < b < end)
        opens = start > first
        # The clip's own first bar counts in full, pickup or not.
        passage = inside[-1][1] if inside else start if opens else 0
        return Room(start, _last_strike(passage, end), end, inside, opens)


def _last_strike(start: int, end: int) -> int:
    """The column at which the ending of a passage is struck: a bar before its end, less in a short
    passage."""
    beats = (end - start) // COLUMNS_PER_BEAT
    if beats >= _LONG_BEATS:
        # The last barline that leaves the chord two beats to ring.
        return (end - 2 * COLUMNS_PER_BEAT) // COLUMNS_PER_BAR * COLUMNS_PER_BAR
    ring = max(1, beats // 4) * COLUMNS_PER_BEAT
    return max((end - ring) // COLUMNS_PER_BEAT * COLUMNS_PER_BEAT, start)


def sounding_plan(plan: Plan, direction: Direction, tempo_map: TempoMap) -> Plan:
    """The plan with the direction laid over it: a cadence where the music is to end before the clip
    does, then the chord edits."""
    edits = [*_cadence(plan, direction, tempo_map), *direction.chords]
    return with_chords(plan, edits, tempo_map) if edits else plan


def _cadence(plan: Plan, direction: Direction, tempo_map: TempoMap) -> list[ChordEdit]:
    room = Room.of(direction, tempo_map)
    if room.end == tempo_map.total_beats * COLUMNS_PER_BEAT:
        return []  # the plan's own
    strike = room.last // COLUMNS_PER_BEAT
    key = plan.key_at(strike)
    tonic = key.tonic_chord
    roots = {(key.tonic + 7) % 12}
    if key.mode == "major":
        roots.add((key.tonic + 5) % 12)
    beats = [(strike, -(-room.end // COLUMNS_PER_BEAT), tonic)]
    lead = max(strike - 2, room.start // COLUMNS_PER_BEAT)
    if lead < strike and plan.chords_per_beat[strike - 1].root not in roots:
        beats.insert(0, (lead, strike, Chord((key.tonic + 7) % 12)))
    return [
        ChordEdit(float(tempo_map.seconds(a)), float(tempo_map.seconds(b)), chord.symbol)
        for a, b, chord in beats
    ]


def fixed_cells(
    harmony: Plan, tracks: Sequence[str], room: Room, columns: int, rests: Sequence[Rest] = ()
) -> tuple[list[Note], Mask]:
    """The notes that are certain, and all cells (3, columns, 128) of which something is certain.

    All cells outside the room, of rests and of tracks that do not play are silent. The piano
    strikes a bass octave of the chord where the room opens; it closes a longer passage with a chord
    before a silence, and ends the piece with a chord that is struck once and rings; other tracks
    may ring with it, on its notes.
    """
    mask = silent_tracks(tracks, columns)
    notes: list[Note] = []
    chords = harmony.chords_per_beat
    closings: list[tuple[int, int]] = []
    begin = room.start
    for silence in room.silences:
        if silence[0] - begin >= _PHRASE_COLUMNS:
            strike = (silence[0] // COLUMNS_PER_BEAT - 1) * COLUMNS_PER_BEAT
            closings.append((strike, silence[0]))
        begin = silence[1]
    closings.append((room.last, room.end))
    if "piano" in tracks:
        if room.opens and room.start < room.last:
            for pitch in bass_octave(chords[room.start // COLUMNS_PER_BEAT]):
                notes.append(Note(room.start, pitch, _PIANO, room.start + 1))
                mask[_PIANO, room.start, pitch] = True
        for strike, end in closings:
            chord = chords[strike // COLUMNS_PER_BEAT]
            upper = [p for p in CHORD_REGISTER if p % 12 in chord.pitch_classes]
            notes += [Note(strike, p, _PIANO, end) for p in (*bass_octave(chord), *upper)]
            mask[_PIANO, strike:end] = True
    ending = chords[room.last // COLUMNS_PER_BEAT].pitch_classes
    foreign = [pitch for pitch in range(PITCHES) if pitch % 12 not in ending]
    mask[:, room.last : room.end, foreign] = True
    mask[:, room.end :] = True
    mask[:, : room.start] = True
    for a, b in room.silences:
        mask[:, a:b] = True
    for rest in rests:
        if rest.end <= room.last:
            mask[list(rest.tracks), rest.start : rest.end] = True
            notes = [n for n in notes if not mask_holds(rest, n)]
    return notes, mask


def mask_holds(rest: Rest, note: Note) -> bool:
    """Whether a note begins in a rest of its track."""
    return note.track in rest.tracks and rest.start <= note.start_column < rest.end


def silent_tracks(tracks: Sequence[str], columns: int) -> Mask:
    """The cells (3, columns, 128) of tracks that do not play."""
    mask = np.zeros((len(TRACKS), columns, PITCHES), dtype=bool)
    for index, track in enumerate(TRACKS):
        mask[index] = track not in tracks
    return mask


def bass_octave(chord: Chord) -> tuple[int, int]:
    """Two low pitches of the chord's bass, an octave apart."""
    return _LOWEST_BASS + chord.bass, _LOWEST_BASS + chord.bass + 12


def begins_too_late(note: Note, room: Room) -> bool:
    """Whether a note begins so shortly before a silence that it would be chopped, or after the
    ending is struck."""
    column = note.start_column
    return room.last < column < room.end or any(
        a - _HUSH_COLUMNS <= column < a for a, _ in room.silences
    )


def held_cells(
    notes: Iterable[Note],
    free: Sequence[Region] | None,
    locked: Sequence[Region],
    locked_notes: frozenset[Note],
    columns: int,
) -> tuple[list[Note], Mask]:
    """The notes of an earlier take that stay, and the cells (3, columns, 128) that are theirs.

    A note stays that does not begin in a free region (None: everything is free), that sounds in a
    locked one, or that is locked itself. Where the others rang on beyond their region, that is free
    too: what takes their place may ring as long.
    """
    shape = (len(TRACKS), columns, PITCHES)
    open_ = np.full(shape, free is None)
    for region in free or ():
        open_ |= region.mask(columns)
    closed = np.zeros(shape, dtype=bool)
    for region in locked:
        closed |= region.mask(columns)
    held = ~open_ | closed
    kept = []
    for note in notes:
        cells = (note.track, slice(max(note.start_column, 0), note.end_column), note.pitch)
        if note in locked_notes or closed[cells].any() or not open_[cells][:1].all():
            kept.append(note)
        else:
            held[cells] = False
    for note in kept:
        held[note.track, max(note.start_column, 0) : note.end_column, note.pitch] = True
    return kept, held


def clear_of(note: Note, held: Mask) -> Note | None:
    """As much of a note as lies before the first held cell; None where it begins in one."""
    blocked = np.flatnonzero(held[note.track, note.start_column : note.end_column, note.pitch])
    if len(blocked) == 0:
        return note
    end = note.start_column + int(blocked[0])
    return replace(note, end_column=end) if end > note.start_column else None


def hushed(performance: Performance, room: Room) -> Performance:
    """The performance with nothing ringing into a silence or beyond the room's end: notes and pedal
    end there. Notes that begin in a silence were put there by hand, and stay."""
    tempo_map = performance.tempo_map
    spans = list(room.silences)
    if room.end < tempo_map.total_beats * COLUMNS_PER_BEAT:
        spans.append((room.end, tempo_map.total_beats * COLUMNS_PER_BEAT))
    if not spans:
        return performance
    edges = tempo_map.seconds(np.array(spans) / COLUMNS_PER_BEAT)
    notes: list[PerformedNote] = []
    for note in performance.notes:
        ends = [float(a) for a, _ in edges if note.start_s < a - _EARLY_S and a < note.end_s]
        notes.append(replace(note, end_s=min(ends)) if ends else note)
    changes = [c for c in performance.pedal if not any(a <= c.time_s < b for a, b in edges)]
    pedal: list[PedalChange] = []
    for change in sorted([*changes, *(PedalChange(float(a), False) for a, _ in edges)]):
        if change.down != (bool(pedal) and pedal[-1].down):
            pedal.append(change)
    return replace(performance, notes=tuple(notes), pedal=tuple(pedal))
