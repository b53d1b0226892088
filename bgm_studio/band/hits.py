"""Players of the hit points: what leads to them and what strikes them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from bgm_studio.band.form import NEAR_BEATS, STRONG, Form, Line, Mark, cut_by_rests, velocity_of
from bgm_studio.band.grooves import Hit
from bgm_studio.music.harmony import Chord

STINGS = ("timpani", "sub drop", "stab", "run up", "riser")
"""A roll that grows into a final stroke; a low tone from the mark on; the chord in octaves, short;
a run of chord tones that ends on the mark, as of a harp or celesta; repeated notes that climb and
grow for long, as of tremolo strings or a synthesiser."""
SWELL_KEYS = (49, 51, 55, 57, 59)
"""General MIDI keys of cymbals that can be rolled: crash, ride, splash, second crash and ride."""

_ROLL_S, _SWELL_S, _RUN_S, _RISE_S = 1.6, 2.2, 1.2, 4.0  # how long each leads, at most
_STROKES_PER_S = 14.0
_RUN_PER_S = 11.0
_RISER_A_BEAT = 4
_LEAST_LEAD = 0.5  # beats
_AWAY = 0.06  # beats before a mark at which a roll has ended
_STAB, _DROP, _RING = 0.5, 6.0, 2.0  # beats that they sound
_STAB_TONES = 5


@dataclass(frozen=True)
class Sting:
    """Hit points struck in tones of the chord: timpani, drops, stabs, runs and risers.

    kind: one of STINGS. low, high: the range of pitches, at least 17 semitones. from_strength: of
    the hit points that it plays, 0..1. from_level: the level of a bar from which on it plays, 0..1.
    arrivals: it also plays where a louder section begins. Raises ValueError for what cannot be
    played.
    """

    kind: str
    low: int = 40
    high: int = 57
    from_strength: float = STRONG
    from_level: float = 0.0
    arrivals: bool = False

    def __post_init__(self) -> None:
        if self.kind not in STINGS or not 0 <= self.low <= self.high - 17 <= 110:
            raise ValueError(f"no sting: {self.kind!r} from {self.low} to {self.high}")
        _check(self.from_strength, self.from_level, "sting")


@dataclass(frozen=True)
class Swell:
    """A cymbal rolled louder and louder into hit points and louder sections, and struck there.

    key: one of SWELL_KEYS. from_strength: of the hit points that it leads to, 0..1. from_level: the
    level of a bar from which on it plays, 0..1. arrivals: it also leads to louder sections. Raises
    ValueError for what cannot be played.
    """

    key: int = 57
    from_strength: float = STRONG
    from_level: float = 0.0
    arrivals: bool = True

    def __post_init__(self) -> None:
        if self.key not in SWELL_KEYS:
            raise ValueError(f"no swell: key {self.key}")
        _check(self.from_strength, self.from_level, "swell")


def _check(from_strength: float, from_level: float, what: str) -> None:
    if not (0.0 <= from_strength <= 1.0 and 0.0 <= from_level <= 1.0):
        raise ValueError(f"no {what}: from strength {from_strength:g}, level {from_level:g} on")


def hits_part(form: Form, sting: Sting) -> list[Line]:
    """What is played at and before the hit points, of the chords' tones, sorted."""
    lines: list[Line] = []
    for mark, room in _targets(form, sting):
        force = mark.strength * (0.55 + 0.45 * form.level_at(mark.beat))
        loud = velocity_of(55 + 65 * force)
        if sting.kind == "timpani":
            lines += _timpani(form, sting, mark.beat, _lead(form, mark, room, _ROLL_S), loud)
        elif sting.kind == "sub drop":
            pitch = _bass(sting, _chord_at(form, mark.beat + NEAR_BEATS))
            lines.append(_ringing(form, mark.beat, _DROP, pitch, loud))
        elif sting.kind == "stab":
            lines += _stab(form, sting, mark.beat, loud)
        elif sting.kind == "run up":
            lines += _run(form, sting, mark.beat, _lead(form, mark, room, _RUN_S), loud)
        else:
            lines += _riser(form, sting, mark.beat, _lead(form, mark, room, _RISE_S), loud)
    return cut_by_rests(lines, form)


def swell_part(form: Form, swell: Swell) -> list[Hit]:
    """The cymbal's strikes, sorted: each roll grows from hardly heard to nearly the last stroke."""
    hits = []
    for mark, room in _targets(form, swell):
        force = mark.strength * (0.55 + 0.45 * form.level_at(mark.beat))
        loud = velocity_of(50 + 65 * force)
        for beat, grown in _roll(form, mark.beat, _lead(form, mark, room, _SWELL_S)):
            if form.sounds(beat):
                hits.append(Hit(beat, swell.key, velocity_of(14 + (0.8 * loud - 14) * grown**1.5)))
        hits.append(Hit(mark.beat, swell.key, loud))
    return sorted(hits)


def _targets(form: Form, player: Sting | Swell) -> Iterator[tuple[Mark, float]]:
    """The hit points to play, each with the beats since the one before."""
    found = {mark.beat: mark for mark in form.marks if mark.strength >= player.from_strength}
    if player.arrivals:
        found |= {mark.beat: mark for mark in form.arrivals if mark.beat not in found}
    before = form.first_beat
    for beat in sorted(found):
        if form.sounds(beat) and form.level_at(beat) >= player.from_level:
            yield found[beat], beat - before
            before = beat


def _lead(form: Form, mark: Mark, room: float, seconds: float) -> float:
    """For how many beats a mark is led to: long for strong ones, at most half the way from the mark
    before, none without room or over a rest."""
    rest = max((end for _, end in form.rests if end <= mark.beat), default=form.first_beat)
    beats = min(mark.strength * seconds * form.bpm / 60, room / 2, mark.beat - rest)
    return beats if beats >= _LEAST_LEAD else 0.0


def _roll(form: Form, target: float, length: float) -> Iterator[tuple[float, float]]:
    """(beat, how far it has grown, 0..1) of the strokes of a roll that ends at a target."""
    count = round(length * 60 / form.bpm * _STROKES_PER_S)
    for index in range(count):
        place = index / count
        yield target - length + place * (length - _AWAY), place


def _chord_at(form: Form, beat: float) -> Chord:
    chords = form.plan.chords_per_beat
    return chords[min(math.floor(beat + 1e-6), len(chords) - 1)]


def _next_beat(beat: float) -> float:
    return math.floor(beat + 1e-6) + 1.0


def _bass(sting: Sting, chord: Chord) -> int:
    """The chord's bass tone, in the lower octave of the range."""
    return sting.low + (chord.bass - sting.low) % 12


def _tones(sting: Sting, chord: Chord) -> list[int]:
    pitches = range(sting.low, sting.high + 1)
    return [pitch for pitch in pitches if pitch % 12 in chord.pitch_classes]


def _ringing(form: Form, beat: float, length: float, pitch: int, velocity: int) -> Line:
    """A note of at most that length: as long as the chords have it. It may lean ahead of one."""
    chords = form.plan.chords_per_beat
    until = math.floor(beat + NEAR_BEATS) + 1
    while until < min(beat + length, len(chords)) and pitch % 12 in chords[until].pitch_classes:
        until += 1
    return Line(beat, min(beat + length, float(until)), pitch, velocity)


def _timpani(form: Form, sting: Sting, beat: float, length: float, loud: int) -> list[Line]:
    chord = _chord_at(form, beat + NEAR_BEATS)
    lines = [_ringing(form, beat, _RING, _bass(sting, chord), loud)]
    end = beat - _AWAY / 2
    for at, grown in reversed(list(_roll(form, beat, length))):
        velocity = velocity_of(22 + (0.85 * loud - 22) * grown**1.3)
        end = min(end, _next_beat(at))
        lines.append(Line(at, end, _bass(sting, _chord_at(form, at)), velocity))
        end = at
    return lines


def _stab(form: Form, sting: Sting, beat: float, loud: int) -> list[Line]:
    """Bass below, the chord above it, as far as the range goes."""
    chord = _chord_at(form, beat + NEAR_BEATS)
    bass = _bass(sting, chord)
    least = bass + 12 if bass + 12 <= sting.high else bass + 5
    above = [p for p in range(least, sting.high + 1) if p % 12 in chord.pitch_classes]
    tones = (bass, *above[: _STAB_TONES - 1])
    return [_ringing(form, beat, _STAB, pitch, loud) for pitch in tones]


def _run(form: Form, sting: Sting, beat: float, length: float, loud: int) -> list[Line]:
    """Upwards to the highest tone that the mark's chord has in the range; each note a tone of the
    chord that sounds by then, as many as there are; the last one rings."""

    goal = _tones(sting, _chord_at(form, beat + NEAR_BEATS))[-1]
    lines = [_ringing(form, beat, _RING, goal, loud)]
    count = round(length * 60 / form.bpm * _RUN_PER_S)
    for back in range(1, count + 1):
        at = beat - back * length / count
        tones = _tones(sting, _chord_at(form, at))
        below = [pitch for pitch in tones if pitch < lines[-1].pitch]
        if not below:
            break
        end = min(at + length / count, _next_beat(at))
        velocity = velocity_of(loud * (0.85 - 0.4 * back / count))
        lines.append(Line(at, end, below[-1], velocity))
    return lines


def _riser(form: Form, sting: Sting, beat: float, length: float, loud: int) -> list[Line]:
    """Sixteenths that climb through the range, and the highest tone of the mark's chord."""
    goal = _tones(sting, _chord_at(form, beat + NEAR_BEATS))[-1]
    lines = [_ringing(form, beat, _RING, goal, loud)]
    for back in range(1, math.floor(length * _RISER_A_BEAT) + 1):
        at = beat - back / _RISER_A_BEAT
        left = back / (length * _RISER_A_BEAT)
        aim = goal - left * (goal - sting.low)
        pitch = min(_tones(sting, _chord_at(form, at)), key=lambda tone: abs(tone - aim))
        end = min(at + 1 / _RISER_A_BEAT, _next_beat(at))
        velocity = velocity_of(22 + (0.9 * loud - 22) * (1 - left) ** 1.3)
        lines.append(Line(at, end, pitch, velocity))
    return lines
