"""A second player on a line that is there already, such as the composer's melody."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bgm_studio.band.form import Form, Line, cut_by_rests, velocity_of

INTERVALS = ("octave up", "octave down", "thirds", "sixths")
"""How far from the line: an octave, or below it by a tone of the chord about a third or a sixth
away."""

_BELOW = {"thirds": (3, 5, 3.5), "sixths": (7, 9, 8.5)}  # nearest, farthest, ideal semitones
_SOFTER = 0.8


@dataclass(frozen=True)
class Doubling:
    """A line such as the melody doubled in octaves, thirds or sixths, more softly.

    interval: one of INTERVALS. low, high: pitches outside are left out. from_level: the level of a
    bar from which on it plays, 0..1; a high one keeps it for the climax. Raises ValueError for what
    cannot be played.
    """

    interval: str
    low: int = 36
    high: int = 96
    from_level: float = 0.6

    def __post_init__(self) -> None:
        if self.interval not in INTERVALS or not 0 <= self.low < self.high <= 127:
            raise ValueError(f"no doubling: {self.interval!r} from {self.low} to {self.high}")
        if not 0.0 <= self.from_level <= 1.0:
            raise ValueError(f"no doubling from level {self.from_level:g} on")


def doubled_part(form: Form, doubling: Doubling, lines: Sequence[Line]) -> list[Line]:
    """What doubles the highest notes of `lines`, as they sound, sorted. In thirds and sixths a note
    with no such tone of the chord below it stays alone, and one that does not fit the next chord
    ends before it."""
    found = []
    for line in _top(lines):
        if not form.plays(line.beat, doubling.from_level):
            continue
        pitch, end = _doubled(form, doubling, line)
        if doubling.low <= pitch <= doubling.high:
            found.append(Line(line.beat, end, pitch, velocity_of(_SOFTER * line.velocity)))
    return cut_by_rests(found, form)


def _top(lines: Sequence[Line]) -> list[Line]:
    """The lines that have none above them where they begin."""
    top: list[Line] = []
    sounding: list[Line] = []
    for line in sorted(lines, key=lambda line: (line.beat, -line.pitch)):
        sounding = [other for other in sounding if other.end > line.beat + 1e-6]
        if all(other.pitch < line.pitch for other in sounding):
            top.append(line)
        sounding.append(line)
    return top


def _doubled(form: Form, doubling: Doubling, line: Line) -> tuple[int, float]:
    """Pitch, -1 for none, and end of the note that doubles a line's."""
    if doubling.interval in ("octave up", "octave down"):
        return line.pitch + (12 if doubling.interval == "octave up" else -12), line.end
    near, far, ideal = _BELOW[doubling.interval]
    chords = form.plan.chords_per_beat
    first = min(math.floor(line.beat + 1e-6), len(chords) - 1)
    chord = chords[first]
    below = [line.pitch - away for away in range(near, far + 1)]
    tones = [pitch for pitch in below if pitch % 12 in chord.pitch_classes]
    if not tones:
        return -1, line.end
    pitch = min(tones, key=lambda tone: (abs(line.pitch - tone - ideal), -tone))
    end = line.end
    for beat in range(first + 1, min(math.ceil(line.end), len(chords))):
        if pitch % 12 not in chords[beat].pitch_classes:
            end = float(beat)
            break
    return pitch, end
