"""MIDI files of many tracks, made by sequencers and standing on their own beats."""

from __future__ import annotations

import io
from collections import defaultdict

import mido
import numpy as np
from mido.midifiles.meta import KeySignatureError

from model_export.data.score import Bar, Part, Score, Sound

MOST_BYTES = 4 * 2**20
_MOST_BEATS = 8192
_DRUMS = 9
_OFF_GRID = 0.15
"""Mean distance of the onsets from the nearest sixteenth or triplet, in columns, that says that the
file's beats are not the music's."""


_ECHO = 0.8
"""Share of a part's notes that another one played as much earlier."""


class UnreadableMidiError(Exception):
    """Why a MIDI file cannot be used, in a few words."""


def read_midi(data: bytes) -> Score:
    """Parts by track, channel and program, without drums. Raises UnreadableMidiError."""
    if len(data) > MOST_BYTES:
        raise UnreadableMidiError("too large")
    try:
        file = mido.MidiFile(file=io.BytesIO(data), clip=True)
    except (OSError, EOFError, ValueError, LookupError, TypeError, KeySignatureError) as error:
        raise UnreadableMidiError("broken MIDI") from error
    if file.type == 2 or file.ticks_per_beat <= 0:
        raise UnreadableMidiError("not on beats")
    sounds: dict[tuple[int, int, int], list[Sound]] = defaultdict(list)
    names: dict[int, str] = {}
    metres: list[tuple[float, tuple[int, int]]] = []
    tempi: list[tuple[float, float]] = []
    markers: list[float] = []
    for number, track in enumerate(file.tracks):
        programs: dict[int, int] = defaultdict(int)
        opened: dict[tuple[int, int], list[tuple[float, int, int]]] = defaultdict(list)
        tick = 0
        for message in track:
            tick += message.time
            beat = tick / file.ticks_per_beat
            if message.type == "track_name":
                names.setdefault(number, message.name)
            elif message.type == "time_signature":
                if message.numerator < 1 or not 1 <= message.denominator <= 64:
                    raise UnreadableMidiError("no metre")
                metres.append((beat, (message.numerator, message.denominator)))
            elif message.type == "set_tempo":
                if message.tempo < 1:
                    raise UnreadableMidiError("no tempo")
                tempi.append((beat, mido.tempo2bpm(message.tempo)))
            elif message.type == "marker":
                markers.append(beat)
            elif message.type == "program_change":
                programs[message.channel] = message.program
            elif message.type == "note_on" and message.velocity > 0:
                opened[message.channel, message.note].append(
                    (beat, message.velocity, programs[message.channel])
                )
            elif message.type in ("note_on", "note_off"):
                waiting = opened[message.channel, message.note]
                if waiting and message.channel != _DRUMS:
                    start, velocity, program = waiting.pop(0)
                    sounds[number, message.channel, program].append(
                        Sound(start, max(beat, start + 0.01), message.note, velocity / 127)
                    )
    onsets = np.array([s.start for part in sounds.values() for s in part])
    if not len(onsets):
        raise UnreadableMidiError("no notes")
    if onsets.max() > _MOST_BEATS:
        raise UnreadableMidiError("too long")
    if _off_grid(onsets) > _OFF_GRID:
        raise UnreadableMidiError("not on its own beats")
    parts = [
        _part(names.get(number, ""), program, notes)
        for (number, _, program), notes in sorted(sounds.items())
    ]
    return Score(_without_echoes(parts), _bars(float(onsets.max()), metres, tempi, markers))


def _off_grid(onsets: np.ndarray) -> float:
    columns = 4 * onsets
    straight = np.abs(columns - np.round(columns))
    triplets = np.abs(columns * 0.75 - np.round(columns * 0.75)) / 0.75
    return float(np.minimum(straight, triplets).mean())


def _part(name: str, program: int, notes: list[Sound]) -> Part:
    said = name.lower()
    prior = 0.0
    if any(word in said for word in ("melody", "lead", "solo", "vocal", "theme")):
        prior += 1.5
    if any(word in said for word in ("pad", "chord", "rhythm", "drone", "fx", "effect")):
        prior -= 1.0
    family = program // 8
    # Reeds, pipes and lead sounds are made for tunes; pads and effects are not.
    prior += {8: 0.3, 9: 0.4, 10: 0.6, 7: 0.2, 11: -0.8, 12: -1.0}.get(family, 0.0)
    bass = family == 4 or ("bass" in said and "basso" not in said)
    sounding = sum(s.end - s.start for s in notes)
    low = sum(s.pitch * (s.end - s.start) for s in notes) / sounding < 46
    return Part(name, notes, bass=bass or low or program >= 112, prior=prior)


def _without_echoes(parts: list[Part]) -> list[Part]:
    """Parts that do not merely repeat another one up to a beat and a half later, or with it.

    Sequencers make echoes and fuller sounds that way; as lines of their own they would be read as
    a second melody that runs after the first.
    """
    grids = [{(round(8 * s.start), s.pitch) for s in part.sounds} for part in parts]
    echoes: set[int] = set()
    for later, grid in enumerate(grids):
        for other, source in enumerate(grids):
            if other == later or other in echoes or not grid:
                continue
            for delay in range(13):
                if delay == 0 and (len(source), -other) < (len(grid), -later):
                    continue
                heard = sum((at - delay, pitch) in source for at, pitch in grid)
                if heard >= _ECHO * len(grid):
                    echoes.add(later)
    return [part for index, part in enumerate(parts) if index not in echoes]


def _bars(
    last: float,
    metres: list[tuple[float, tuple[int, int]]],
    tempi: list[tuple[float, float]],
    markers: list[float],
) -> list[Bar]:
    """Bars from beat 0 past the last onset; 4/4 at 120 where nothing else is said."""
    metres, tempi = sorted(metres), sorted(tempi)
    bars: list[Bar] = []
    start, metre, tempo = 0.0, (4, 4), 120.0
    while start <= last:
        for at, new in metres:
            if at <= start + 1e-3:
                metre = new
        for at, bpm in tempi:
            if at <= start + 1e-3:
                tempo = bpm
        end = start + 4 * metre[0] / metre[1]
        following = [at for at, _ in metres if start + 1e-3 < at < end - 1e-3]
        end = following[0] if following else end
        section = start == 0 or any(start - 0.5 < at <= start + 0.5 for at in markers)
        bars.append(Bar(start, end, metre, min(max(tempo, 20.0), 400.0), section))
        start = end
    return bars
