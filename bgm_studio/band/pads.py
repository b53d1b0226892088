"""Chords as sustained, voice-led voicings, and broken into figures and arpeggios."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bgm_studio.band.form import (
    NEAR_BEATS,
    Form,
    Line,
    cut_by_rests,
    played,
    struck_at,
    velocity_of,
)
from bgm_studio.music.harmony import QUALITIES, Chord
from bgm_studio.music.pianoroll import BEATS_PER_BAR

FIGURES = ("up", "down", "up and down", "broken", "pedal")
"""Orders in which a figure goes through a voicing; "pedal" comes back to the lowest tone."""
VOICINGS = ("close", "open")
"""All tones of a chord; all but its third, neither glad nor sad."""

_CLOSEST, _WIDEST = 3, 12  # semitones between neighbouring voices
_PARALLEL = 20.0  # what a voice that moves in octaves with the bass costs, in semitones moved
_MIDDLE = 0.15  # and each semitone that a voicing lies off the middle of its range
_GROWN = 14  # a held tone is struck again where it would be so much louder
_CALM = 0.15  # so little above its first level a figure has half its notes


@dataclass(frozen=True)
class Pad:
    """Chords held: each voice moves as little as it can, tones that stay sound on.

    voices: 2..5. low, high: the range of pitches, at least 15 semitones, for open voicings 7 a
    voice. voicing: one of VOICINGS. from_level: the level of a bar from which on it plays, 0..1.
    Raises ValueError for what cannot be played.
    """

    voices: int = 4
    low: int = 48
    high: int = 72
    voicing: str = "close"
    from_level: float = 0.1

    def __post_init__(self) -> None:
        least = max(15, 7 * self.voices) if self.voicing == "open" else 15
        if not (2 <= self.voices <= 5 and 0 <= self.low <= self.high - least <= 127 - least):
            raise ValueError(f"no pad: {self.voices} voices from {self.low} to {self.high}")
        if self.voicing not in VOICINGS or not 0.0 <= self.from_level <= 1.0:
            raise ValueError(f"no pad: {self.voicing!r} from level {self.from_level:g} on")


@dataclass(frozen=True)
class Figure:
    """Chords broken into a figure or an arpeggio, at half the pace where it is calm.

    order: one of FIGURES. notes_a_beat: 1..4. voices: of the chord, as a Pad's. low, high: the
    range of pitches, at least 15 semitones and 12 for each octave beyond one. octaves: in how many
    the chord is repeated upwards, 1..3. length: of a note, as a share of its step, 0.2..1.
    from_level: the level of a bar from which on it plays, 0..1. Raises ValueError for what cannot
    be played.
    """

    order: str
    notes_a_beat: int = 2
    voices: int = 4
    low: int = 48
    high: int = 74
    octaves: int = 1
    length: float = 1.0
    from_level: float = 0.3

    def __post_init__(self) -> None:
        if self.order not in FIGURES or not 1 <= self.notes_a_beat <= 4:
            raise ValueError(f"no figure: {self.order!r} at {self.notes_a_beat} notes a beat")
        if not (1 <= self.octaves <= 3 and 0.2 <= self.length <= 1.0):
            raise ValueError(f"no figure: {self.octaves} octaves, lengths of {self.length:g}")
        _ = self.pad

    @property
    def pad(self) -> Pad:
        """What the voicings are those of."""
        high = self.high - 12 * (self.octaves - 1)
        return Pad(self.voices, self.low, high, from_level=self.from_level)


Voicing = tuple[int, ...]
"""Rising pitches."""


def voicings(form: Form, pad: Pad, bass: Sequence[Line] = ()) -> list[Voicing]:
    """A voicing for each of the form's chords: every tone of it that fits into the voices, each
    voice moving as little as it can, and none in octaves with the bass. bass: what one plays who
    need not follow the chords, such as a drone."""
    found: list[Voicing] = []
    before: Voicing | None = None
    below_before: int | None = None
    beats = [line.beat for line in bass]
    for first, _, chord in form.changes:
        index = bisect_right(beats, first + NEAR_BEATS) - 1
        sounds = index >= 0 and first < bass[index].end
        below = bass[index].pitch % 12 if sounds else chord.bass
        chosen = min(
            _voicings(chord, pad),
            key=lambda voices, below=below: (  # type: ignore[misc]
                _cost(voices, before, below, below_before, pad),
                voices,
            ),
        )
        found.append(chosen)
        before, below_before = chosen, below
    return found


def pad_part(form: Form, pad: Pad, bass: Sequence[Line] = ()) -> list[Line]:
    """The chords held, sorted. A tone that stays in the next chord sounds on. bass: see
    `voicings`."""
    lines: list[Line] = []
    sounding: dict[int, Line] = {}
    for (first, end, _), voices in zip(form.changes, voicings(form, pad, bass), strict=True):
        now: dict[int, Line] = {}
        if form.plays(first, pad.from_level) and first <= form.last_beat + 1e-6:
            velocity = form.velocity(first, 42, 88, "pad")
            for pitch in voices:
                held = sounding.get(pitch)
                if held and form.holds(held, first) and velocity < held.velocity + _GROWN:
                    now[pitch] = replace(sounding.pop(pitch), end=end)
                else:
                    now[pitch] = Line(first, end, pitch, velocity)
        lines += sounding.values()
        sounding = now
    lines += sounding.values()
    return cut_by_rests(lines, form)


def figure_part(form: Form, figure: Figure) -> list[Line]:
    """The chords broken, sorted; each bar begins the order anew, the last strike is held."""
    lines = []
    for (first, end, _), voices in zip(form.changes, voicings(form, figure.pad), strict=True):
        if first > form.last_beat + 1e-6 or not form.plays(first, figure.from_level):
            continue
        if first >= form.last_beat - 1e-6:
            velocity = form.velocity(first, 44, 84, "figure")
            lines += [Line(first, end, pitch, velocity) for pitch in voices]
            continue
        rate = figure.notes_a_beat
        if rate % 2 == 0 and form.phrase_level(first) < figure.from_level + _CALM:
            rate //= 2
        step = 1 / rate
        pitches = sorted({p + 12 * up for p in voices for up in range(figure.octaves)})
        order = _order(pitches, figure.order)
        grid = [index * step for index in range(BEATS_PER_BAR * rate)]
        for index, beat in enumerate(struck_at(form, first, end, grid)):
            until = min(beat + step, end)
            until = beat + figure.length * (until - beat)
            # The line swells as it rises.
            place = index % len(order)
            lift = (order[place] - pitches[0]) / max(pitches[-1] - pitches[0], 1)
            velocity = velocity_of(form.velocity(beat, 44, 84, "figure") + 6 * (lift - 0.5))
            lines.append(Line(beat, until, order[place], velocity))
    return played(lines, form)


def _order(voices: Sequence[int], order: str) -> list[int]:
    rising = list(voices)
    if order == "down":
        return rising[::-1]
    if order == "up and down":
        return rising + rising[-2:0:-1]
    if order == "broken":  # lowest, highest, middle ones: an Alberti bass's way
        return [rising[0], rising[-1], *rising[1:-1], rising[-1]]
    if order == "pedal":
        return [pitch for upper in rising[1:] for pitch in (rising[0], upper)]
    return rising


@lru_cache(maxsize=2048)
def _voicings(chord: Chord, pad: Pad) -> tuple[Voicing, ...]:
    """All rising voicings of the chord's tones in the range, neighbours _CLOSEST.._WIDEST apart,
    with as many of the tones as there are voices for; of a few voices the fifth may be missing."""
    classes = chord.pitch_classes if pad.voicing == "close" else _bare(chord)
    pitches = [p for p in range(pad.low, pad.high + 1) if p % 12 in classes]
    needed = min(pad.voices, len(classes))
    found = [
        voices
        for voices in itertools.combinations(pitches, pad.voices)
        if all(_CLOSEST <= b - a <= _WIDEST for a, b in itertools.pairwise(voices))
        and len({p % 12 for p in voices}) >= needed
    ]
    if not found:  # tones a step apart, as in a ninth chord
        found = [
            voices
            for voices in itertools.combinations(pitches, pad.voices)
            if len({p % 12 for p in voices}) >= needed
        ]
    return tuple(found) or (tuple(pitches[: pad.voices]),)


def _bare(chord: Chord) -> tuple[int, ...]:
    """The chord's tones without its third."""
    tones = [tone for tone in QUALITIES[chord.quality][1] if tone not in (3, 4)]
    return tuple(sorted((chord.root + tone) % 12 for tone in tones))


def _cost(
    voices: Voicing, before: Voicing | None, bass: int, bass_before: int | None, pad: Pad
) -> float:
    middle = (pad.low + pad.high) / 2
    cost = _MIDDLE * abs(sum(voices) / len(voices) - middle)
    if before is None or bass_before is None:
        return cost
    for old, new in zip(before, voices, strict=False):
        cost += abs(new - old)
        in_octaves = old % 12 == bass_before and new % 12 == bass and bass != bass_before
        cost += _PARALLEL * in_octaves
    return cost
