"""Performance of written notes: when each sounds, how strongly, and where the pedal is down.

Loudness follows, in this order, the hit points, the melody's lead over bridge over piano, the
energy curve, metre and the voicing of chords. All of it is a function of the notes and curves
alone; the small irregularities of a hand are keyed by the note and its place in the bar, so that an
edit elsewhere changes nothing here.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, COLUMNS_PER_BEAT, TRACKS, Note
from bgm_studio.music.played import PedalChange, Performance, PerformedNote
from bgm_studio.music.timing import TempoMap

MELODY, BRIDGE, PIANO = range(len(TRACKS))

_LEVEL = (80.0, 64.0, 57.0)  # velocity of a plain note of melody, bridge, piano
_DOWNBEAT = 8.0
_METRE = {0: _DOWNBEAT, 8: 4.0, 4: 0.0, 12: 0.0}  # by column in the bar; the rest below
_EIGHTH, _SIXTEENTH = -4.0, -7.0
_ENERGY_SPAN = 30.0  # velocity between energy 0 and 1
_ENERGY_SMOOTHING_BEATS = 4  # crescendi, not jerks
_INNER_VOICE, _BASS_VOICE = -7.0, -1.0
_FLOOR, _CEILING = 22.0, 100.0  # of ordinary notes: headroom stays for hit points
_HIT_BASE, _HIT_SPAN = 20.0, 8.0  # what a hit adds: base plus its strength's share
_HIT_MIN = 0.05  # weaker accents are noise of the curve, not hit points
_HIT_NEIGHBOURS = 2  # columns before a hit that are softer,
_HUSH = -6.0  # by this much
_HIT_COLUMNS = COLUMNS_PER_BEAT  # a hit is held at least a beat, where the line allows
_TIMING_S = 0.008  # the largest deviation of a human hand
_VELOCITY_JITTER = 2.0
_LEGATO_S = 0.020  # neighbours in a line overlap by this much
_RESTRIKE_GAP_S = 0.015  # a key must come up before it goes down again
_SHORTEST_S = 0.030
_ENDING_COLUMNS = 2 * COLUMNS_PER_BAR  # a track that ends this late rings to the clip's end
_PEDAL_DOWN_S = 0.060  # syncopated pedalling: up with the chord, down just after
_PEDAL_COLUMNS = COLUMNS_PER_BAR // 2  # the pedal changes at least each half bar


def perform(
    notes: Iterable[Note],
    tempo_map: TempoMap,
    energy: NDArray[np.floating],
    accents: NDArray[np.floating],
    instants: Mapping[int, float] | None = None,
    *,
    humanise: bool = True,
    pedal: bool = True,
) -> Performance:
    """Play written notes.

    energy: (total_beats,) 0..1, the slow loudness curve. accents: (total_beats, 4) 0..1, the
    strength of a hit point on each column, mostly 0; a note on a hit is at least 18 velocity steps
    above its neighbours in the same voice, held for a beat where its line allows, and moved in time
    only to its cut. instants: the second at which notes of a column begin where that is not the
    column's own: at hit points beside the grid. Column c lies at beat c / 4. Notes outside the clip
    are clipped or left out. A note with a velocity of its own has that. The last notes of each
    track ring to the clip's end if they begin in its last two bars. Same input, same output.

    Raises ValueError when the curves do not have the tempo map's length.
    """
    beats = tempo_map.total_beats
    if energy.shape != (beats,) or accents.shape != (beats, COLUMNS_PER_BEAT):
        raise ValueError(f"curves of {energy.shape} and {accents.shape} do not fit {beats} beats")
    columns = beats * COLUMNS_PER_BEAT
    written = sorted({n for n in notes if n.start_column < columns and n.end_column > 0})
    hits = np.where(accents >= _HIT_MIN, accents, 0.0).reshape(-1)
    lines = [_Line([n for n in written if n.track == t], t) for t in range(len(TRACKS))]
    swell = _swell(energy)
    clock = _Clock(tempo_map, written, instants or {})

    by_voice: dict[tuple[int, int], list[PerformedNote]] = defaultdict(list)
    for note in written:
        line = lines[note.track]
        hit = float(hits[note.start_column]) if note.start_column >= 0 else 0.0
        drift, jitter = _hand(note) if humanise and not hit else (0.0, 0.0)
        velocity = note.velocity or _velocity(note, line, hits, swell, jitter)
        start_s, end_s = _span(note, line, hit, drift, clock)
        if end_s - start_s >= _SHORTEST_S:
            by_voice[note.track, note.pitch].append(
                PerformedNote(start_s, end_s, note.pitch, velocity, note.track)
            )
    played = [note for voice in by_voice.values() for note in _apart(voice)]
    changes = _pedal(lines[PIANO].notes, clock) if pedal else ()
    return Performance(tuple(sorted(played)), changes, tempo_map)


def velocities(
    notes: Iterable[Note],
    energy: NDArray[np.floating],
    accents: NDArray[np.floating],
    *,
    humanise: bool = True,
) -> dict[Note, int]:
    """How strongly `perform` strikes each note by itself: whatever velocity it has of its own."""
    hits = np.where(accents >= _HIT_MIN, accents, 0.0).reshape(-1)
    written = sorted({n for n in notes if n.start_column < len(hits) and n.end_column > 0})
    lines = [_Line([n for n in written if n.track == t], t) for t in range(len(TRACKS))]
    swell = _swell(energy)
    struck = {}
    for note in written:
        hit = note.start_column >= 0 and hits[note.start_column] > 0
        jitter = _hand(note)[1] if humanise and not hit else 0.0
        struck[note] = _velocity(note, lines[note.track], hits, swell, jitter)
    return struck


class _Clock:
    """Seconds of the columns that notes begin and end on, looked up all at once: asking the tempo
    map note by note would take most of the time that a performance takes."""

    def __init__(
        self, tempo_map: TempoMap, notes: Sequence[Note], instants: Mapping[int, float]
    ) -> None:
        self.duration_s = tempo_map.duration_s
        self.columns = tempo_map.total_beats * COLUMNS_PER_BEAT
        self._first = min((n.start_column for n in notes), default=0)
        last = max((n.end_column for n in notes), default=0) + max(_HIT_COLUMNS, 1)
        columns = np.arange(self._first, max(last, self.columns) + 1)
        self._seconds: list[float] = tempo_map.seconds(columns / float(COLUMNS_PER_BEAT)).tolist()
        for column, time_s in instants.items():
            if 0 <= column - self._first < len(self._seconds):
                self._seconds[column - self._first] = time_s

    def at(self, column: int) -> float:
        """Seconds at which a column begins."""
        return self._seconds[column - self._first]


class _Line:
    """One track's notes, with what each note needs to know of its neighbours."""

    def __init__(self, notes: Sequence[Note], track: int) -> None:
        self.notes = notes
        self.track = track
        self.onsets = sorted({n.start_column for n in notes})
        self._chords: dict[int, list[int]] = defaultdict(list)
        self._restrikes: dict[int, list[int]] = defaultdict(list)
        for note in notes:
            self._chords[note.start_column].append(note.pitch)
            self._restrikes[note.pitch].append(note.start_column)

    def next_onset(self, column: int) -> int | None:
        """The first onset of the track after `column`, or None."""
        index = bisect_right(self.onsets, column)
        return self.onsets[index] if index < len(self.onsets) else None

    def next_strike(self, note: Note) -> int | None:
        """The next onset of the same pitch, or None."""
        strikes = self._restrikes[note.pitch]
        index = bisect_right(strikes, note.start_column)
        return strikes[index] if index < len(strikes) else None

    def voicing(self, note: Note) -> float:
        """Velocity by place in the chord: the outer voices carry, the inner ones fill."""
        chord = self._chords[note.start_column]
        if note.pitch == max(chord):
            return 0.0
        return _BASS_VOICE if note.pitch == min(chord) else _INNER_VOICE


def _swell(energy: NDArray[np.floating]) -> NDArray[np.float64]:
    """The energy curve (beats,) smoothed by a triangle of 2 * 4 - 1 beats, edges held."""
    half = _ENERGY_SMOOTHING_BEATS
    kernel = np.convolve(np.ones(half), np.ones(half)) / half**2
    padded = np.pad(np.clip(energy.astype(np.float64), 0.0, 1.0), half - 1, mode="edge")
    return np.convolve(padded, kernel, mode="valid")


def _hand(note: Note) -> tuple[float, float]:
    """Deviations of timing, -8..8 ms and mostly near 0, and of velocity, -2..2, by the note's key
    and its place in the bar: bars that move with their pictures are played as they were."""
    key = f"{note.track}/{note.pitch}/{note.start_column % COLUMNS_PER_BAR}".encode()
    digest = hashlib.blake2b(key, digest_size=6).digest()
    a, b, c = (int.from_bytes(digest[i : i + 2], "big") / 65535.0 for i in (0, 2, 4))
    return (a + b - 1.0) * _TIMING_S, (2.0 * c - 1.0) * _VELOCITY_JITTER


def _metre(column: int) -> float:
    in_bar = column % COLUMNS_PER_BAR
    return _METRE.get(in_bar, _EIGHTH if in_bar % 2 == 0 else _SIXTEENTH)


def _velocity(
    note: Note,
    line: _Line,
    hits: NDArray[np.floating],
    swell: NDArray[np.float64],
    jitter: float,
) -> int:
    column = max(note.start_column, 0)
    hit = float(hits[column]) if note.start_column >= 0 else 0.0
    velocity = _LEVEL[note.track] + line.voicing(note) + jitter
    velocity += (float(swell[column // COLUMNS_PER_BEAT]) - 0.5) * _ENERGY_SPAN
    # A hit counts as a downbeat wherever it lies in the bar.
    velocity += _DOWNBEAT if hit else _metre(column)
    velocity = min(max(velocity, _FLOOR), _CEILING)
    if hit:
        velocity += _HIT_BASE + _HIT_SPAN * min(hit, 1.0)
    else:
        ahead = hits[column + 1 : column + 1 + _HIT_NEIGHBOURS]
        velocity += _HUSH * float(ahead.max(initial=0.0))
    return int(min(max(round(velocity), 1), 127))


def _span(note: Note, line: _Line, hit: float, drift: float, clock: _Clock) -> tuple[float, float]:
    """Start and end in seconds, within the clip."""
    end = note.end_column
    following = line.next_onset(note.start_column)
    strike = line.next_strike(note)
    if hit:
        end = max(end, note.start_column + _HIT_COLUMNS)
        # The lead is one voice: the next tone ends this one. Others hold until their key is needed.
        limit = following if note.track == MELODY else strike
        if limit is not None:
            end = max(note.end_column, min(end, limit))
    start_s, end_s = clock.at(note.start_column), clock.at(end)
    if note.end_column == following and note.track != PIANO:
        end_s += _LEGATO_S
    if following is None and note.start_column >= clock.columns - _ENDING_COLUMNS:
        end_s = clock.duration_s
    start_s = max(start_s + drift, 0.0)
    return start_s, min(end_s, clock.duration_s)


def _apart(voice: list[PerformedNote]) -> list[PerformedNote]:
    """Notes of one key, in order, each released before the next is struck."""
    result = []
    for note, following in zip(voice, [*voice[1:], None], strict=True):
        end_s = note.end_s
        if following is not None and end_s > following.start_s - _RESTRIKE_GAP_S:
            gap = min(_RESTRIKE_GAP_S, (following.start_s - note.start_s) / 4.0)
            end_s = following.start_s - gap
        if end_s > note.start_s:
            result.append(PerformedNote(note.start_s, end_s, note.pitch, note.velocity, note.track))
    return result


def _pedal(notes: Sequence[Note], clock: _Clock) -> tuple[PedalChange, ...]:
    """Pedal changes at half bars, and wherever new tones would blur with ringing ones.

    The pedal lifts with the new chord and goes down just after it, so that it catches the new tones
    alone. It is down at the end.
    """
    changes: list[PedalChange] = []
    chords: dict[int, set[int]] = defaultdict(set)
    for note in notes:
        chords[max(note.start_column, 0)].add(note.pitch % 12)
    ringing: set[int] = set()
    since = -_PEDAL_COLUMNS
    for column in sorted(chords):
        fresh = chords[column] - ringing
        blurs = any((a - b) % 12 in (1, 2, 10, 11) for a in fresh for b in ringing)
        if column // _PEDAL_COLUMNS == since // _PEDAL_COLUMNS and not blurs:
            ringing |= fresh
            continue
        ringing, since = set(chords[column]), column
        # A chord before the clip's first frame is pedalled from the first frame on.
        up_s = max(clock.at(column), 0.0)
        next_column_s = clock.at(column + 1)
        down_s = min(up_s + _PEDAL_DOWN_S, (up_s + next_column_s) / 2)
        if down_s <= up_s or down_s >= clock.duration_s:
            continue
        if changes:
            if up_s <= changes[-1].time_s:
                continue
            changes.append(PedalChange(up_s, False))
        changes.append(PedalChange(down_s, True))
    return tuple(changes)


def held_by_pedal(performance: Performance) -> list[PerformedNote]:
    """The notes as they sound: piano notes ring on while the pedal is down, until their key is
    struck again or the clip ends. Sorted by start; for synthesisers that get no pedal."""
    ups = [change.time_s for change in performance.pedal if not change.down]
    downs = [change.time_s for change in performance.pedal if change.down]
    duration_s = performance.tempo_map.duration_s
    voices: dict[tuple[int, int], list[PerformedNote]] = defaultdict(list)
    for note in performance.notes:
        end_s = note.end_s
        if note.track == PIANO:
            last_down = bisect_right(downs, end_s)
            # Down more often than up at the key's release: the pedal holds the tone.
            if last_down > bisect_right(ups, end_s):
                index = bisect_left(ups, end_s)
                end_s = ups[index] if index < len(ups) else duration_s
        voices[note.track, note.pitch].append(
            PerformedNote(note.start_s, end_s, note.pitch, note.velocity, note.track)
        )
    return sorted(note for voice in voices.values() for note in _apart(voice))
