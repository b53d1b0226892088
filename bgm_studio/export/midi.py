"""Standard MIDI files, type 1: conductor track with tempo map, cut markers and chord symbols, then
the tracks.

Tick 0 is the clip's first frame, so the file belongs at the clip's start. Where the clip begins
with a pickup, the first bar is a short one of n/32 (1/32 to 8/32, whichever is nearest to the
pickup), and 4/4 follows, so that barlines and bar counts stay right; the pickup's tempo is set
so that this bar lasts exactly as long as the pickup. A part of a clip, which may begin anywhere in
a bar, has such a first bar, too, of up to 32/32. Tempi are whole microseconds a quarter in MIDI;
the rounding is spread over each stretch so that ticks stay within a millisecond of the tempo map,
whatever the clip's length.

A chord is written twice, at its beat: as a text event (FF 01), which DAWs show and which no reader
takes for a marker, and as the chord event of Yamaha's XF format 2.01 (FF 7F 43 7B 01), which
MuseScore, Cubase and arranger keyboards read as a chord.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bgm_studio.base.atomic import atomic_path
from bgm_studio.base.libraries import mido
from bgm_studio.music.harmony import Chord
from bgm_studio.music.pianoroll import BEATS_PER_BAR, TRACKS
from bgm_studio.music.played import Performance, Voice
from bgm_studio.music.timing import TempoMap

TICKS_PER_BEAT = 960
_PICKUP_UNITS = 32  # denominator of the first bar's time signature
_LEAST_PICKUP_BEATS = 1 / 16  # a shorter one has no bar of its own: it belongs to the bar after it
_PIANO = TRACKS.index("piano")
_DRUMS = 9
_MAX_TEMPO = (1 << 24) - 1
# XF: Yamaha's number, that of the format, and that of its chords; the types by our qualities.
_XF_CHORD = (0x43, 0x7B, 0x01)
_XF_TYPES = {
    "maj": 0, "6": 1, "maj7": 2, "add9": 4, "maj9": 5, "aug": 7, "min": 8, "min6": 9, "min7": 10,
    "m7b5": 11, "madd9": 12, "min9": 13, "minmaj7": 15, "dim": 17, "dim7": 18, "7": 19,
    "7sus4": 20, "9": 22, "5": 31, "sus4": 32, "sus2": 33,
}  # fmt: skip
_XF_NONE = 0x7F


class TickGrid:
    """MIDI ticks of a tempo map: tick 0 at the clip's first frame, a barline on each bar's tick."""

    def __init__(self, tempo_map: TempoMap) -> None:
        self._map = tempo_map
        start = tempo_map.start_beat
        # The barline after the first frame; a pickup ends there.
        self._barline = math.ceil(start / BEATS_PER_BAR - 1e-9) * BEATS_PER_BAR
        pickup = max(self._barline - start, 0.0)
        if 1e-6 < pickup < _LEAST_PICKUP_BEATS:
            self._barline += BEATS_PER_BAR
            pickup += BEATS_PER_BAR
        units_per_beat = _PICKUP_UNITS // 4
        self.pickup_units = max(round(pickup * units_per_beat), 1) if pickup > 1e-6 else 0
        self._pickup_beats = self.pickup_units / units_per_beat
        self._stretch = self._pickup_beats / pickup if self.pickup_units else 1.0

    def ticks(self, seconds: ArrayLike) -> NDArray[np.int64]:
        """The nearest tick to each time, in seconds from the clip's first frame."""
        beats = self._map.beats(seconds) - self._barline
        stretched = np.where(beats < 0, beats * self._stretch, beats) + self._pickup_beats
        return np.rint(stretched * TICKS_PER_BEAT).astype(np.int64)

    def seconds(self, ticks: ArrayLike) -> NDArray[np.float64]:
        """The tempo map's seconds at each tick."""
        beats = np.asarray(ticks, dtype=np.float64) / TICKS_PER_BEAT - self._pickup_beats
        return self._map.seconds(np.where(beats < 0, beats / self._stretch, beats) + self._barline)

    @property
    def pickup_ticks(self) -> int:
        """Ticks of the short first bar, 0 without a pickup."""
        return round(self._pickup_beats * TICKS_PER_BEAT)

    def tempi(self) -> list[tuple[int, int]]:
        """(tick, microseconds a quarter) of each tempo change, the first at tick 0."""
        knots = {int(tick) for tick in self.ticks(self._map.knot_seconds) if tick > 0}
        ticks = sorted(
            {0, *knots} | ({self.pickup_ticks} if self.pickup_ticks < max(knots) else set())
        )
        tempi: list[tuple[int, int]] = []
        elapsed = Fraction(0)  # exact microseconds of the ticks as the file will have them
        for start, end in pairwise(ticks):
            target = Fraction(float(self.seconds(end))) * 1_000_000
            ideal = (target - elapsed) * TICKS_PER_BEAT / (end - start)
            slow = min(max(math.floor(ideal), 1), _MAX_TEMPO - 1)
            # `longer` ticks at one microsecond a quarter more, and the rest without, meet the
            # target.
            longer = min(max(round((ideal - slow) * (end - start)), 0), end - start)
            if longer:
                tempi.append((start, slow + 1))
            if longer < end - start:
                tempi.append((start + longer, slow))
            total = (end - start) * slow + longer
            elapsed += Fraction(total, TICKS_PER_BEAT)
        return [t for i, t in enumerate(tempi) if i == 0 or tempi[i - 1][1] != t[1]]


def write_midi(
    performance: Performance,
    cuts_s: Iterable[float],
    target: Path,
    *,
    voices: Sequence[Voice],
    chords: Iterable[tuple[float, str]] = (),
    title: str = "BGM Studio",
    first_cut: int = 1,
) -> None:
    """Write a performance as a type 1 MIDI file, 960 ticks a quarter.

    cuts_s: shot cuts in seconds from the clip's first frame, one marker each, at the nearest tick,
    numbered from `first_cut` on.
    voices: what plays the performance's tracks, MOST_VOICES at most: one MIDI track each, on
    channels from 0 on; drum kits on channel 9, which is General MIDI's for drums. The piano's pedal
    is controller 64. chords: (seconds from the clip's first frame, symbol as `Chord.parse` reads
    it). Same input, same bytes.

    Raises RequestError for what is no chord, OutputError when `target` cannot be written; nothing
    new is left behind.
    """
    grid = TickGrid(performance.tempo_map)
    end = int(grid.ticks(performance.tempo_map.duration_s))
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS_PER_BEAT, charset="utf-8")
    conductor = _conductor(grid, cuts_s, title, first_cut, end)
    file.tracks.append(_track([*conductor, *_chord_events(grid, chords)], end))
    melodic = (channel for channel in range(16) if channel != _DRUMS)
    for index, voice in enumerate(voices):
        channel = _DRUMS if voice.kit else next(melodic)
        head: list[_Event] = [
            (0, 0, mido.MetaMessage("track_name", name=voice.name)),
            (0, 1, mido.Message("program_change", channel=channel, program=voice.program)),
        ]
        own = _track_events(performance, grid, index, channel, end)
        file.tracks.append(_track(head + own, end))
    with atomic_path(target) as temporary, temporary.open("wb") as output:
        file.save(file=output)


_Event = tuple[int, int, "mido.Message | mido.MetaMessage"]  # tick, rank within the tick, message


def _conductor(
    grid: TickGrid, cuts_s: Iterable[float], title: str, first_cut: int, end: int
) -> list[_Event]:
    def signature(numerator: int, denominator: int) -> mido.MetaMessage:
        return mido.MetaMessage("time_signature", numerator=numerator, denominator=denominator)

    events: list[_Event] = [(0, 0, mido.MetaMessage("track_name", name=title))]
    if grid.pickup_units:
        shortest = Fraction(grid.pickup_units, _PICKUP_UNITS)
        # Denominators in MIDI are powers of 2 anyway; quarters read best where they fit.
        scale = max(4 // shortest.denominator, 1)
        events.append((0, 1, signature(shortest.numerator * scale, shortest.denominator * scale)))
    if grid.pickup_ticks < end:  # or a part ends within its first bar
        events.append((grid.pickup_ticks, 1, signature(BEATS_PER_BAR, 4)))
    for tick, tempo in grid.tempi():
        events.append((tick, 2, mido.MetaMessage("set_tempo", tempo=tempo)))
    for number, cut_s in enumerate(sorted(cuts_s), start=first_cut):
        marker = mido.MetaMessage("marker", text=f"Cut {number}")
        events.append((max(int(grid.ticks(cut_s)), 0), 3, marker))
    return events


def _chord_events(grid: TickGrid, chords: Iterable[tuple[float, str]]) -> Iterator[_Event]:
    for time_s, symbol in chords:
        tick, quality = max(int(grid.ticks(time_s)), 0), Chord.parse(symbol).quality
        root, _, bass = symbol.partition("/")
        on_bass = _xf_note(bass) if bass else _XF_NONE
        event = (*_XF_CHORD, _xf_note(root), _XF_TYPES[quality], on_bass, _XF_NONE)
        yield tick, 4, mido.MetaMessage("text", text=symbol)
        yield tick, 4, mido.MetaMessage("sequencer_specific", data=event)


def _xf_note(name: str) -> int:
    """A note as XF has it, from the beginning of its name: 3 for none, 4 for a sharp, 2 for a flat,
    and the letter, C = 1."""
    return ({"#": 4, "b": 2}.get(name[1:2], 3) << 4) + "CDEFGAB".index(name[0]) + 1


def _track_events(
    performance: Performance, grid: TickGrid, index: int, channel: int, end: int
) -> list[_Event]:
    def message(kind: str, **fields: int) -> mido.Message:
        return mido.Message(kind, channel=channel, **fields)

    events: list[_Event] = []
    for note in performance.notes:
        if note.track != index:
            continue
        on, off = (int(t) for t in grid.ticks([note.start_s, note.end_s]))
        on = min(on, end - 1)
        off = min(max(off, on + 1), end)
        events.append((on, 4, message("note_on", note=note.pitch, velocity=note.velocity)))
        events.append((off, 2, message("note_off", note=note.pitch, velocity=0)))
    if index == _PIANO:
        for move in performance.pedal:
            value = 127 if move.down else 0
            tick = min(int(grid.ticks(move.time_s)), end)
            events.append((tick, 3, message("control_change", control=64, value=value)))
        if performance.pedal and performance.pedal[-1].down:
            events.append((end, 3, message("control_change", control=64, value=0)))
    return events


def _track(events: list[_Event], end: int) -> mido.MidiTrack:
    """Events in order of time, then rank, with delta times; the track ends with the clip."""
    track = mido.MidiTrack()
    last = 0
    for tick, _, message in sorted(events, key=lambda event: event[:2]):
        track.append(message.copy(time=tick - last))
        last = tick
    track.append(mido.MetaMessage("end_of_track", time=max(end - last, 0)))
    return track
