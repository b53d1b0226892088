"""Chords as sustained, voice-led voicings, and broken into figures."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bgm_studio.band.form import Form, Line, cut_by_rests
from bgm_studio.music.harmony import Chord

FIGURES = ("up", "down", "up and down", "broken")
"""Orders in which a figure goes through a voicing."""

PLAYS_FROM = 0.1
"""Below this level a bar has neither pads nor figures."""

_CLOSEST, _WIDEST = 3, 12  # semitones between neighbouring voices
_PARALLEL = 12.0  # what a voice that moves in octaves with the bass costs, in semitones moved
_MIDDLE = 0.15  # and each semitone that a voicing lies off the middle of its range


@dataclass(frozen=True)
class Pad:
    """How chords are held: how many voices (2..5), and in which range (15 semitones at least)."""

    voices: int = 4
    low: int = 50
    high: int = 77

    def __post_init__(self) -> None:
        if not 2 <= self.voices <= 5 or self.high - self.low < 15:
            raise ValueError(f"no pad: {self.voices} voices from {self.low} to {self.high}")


@dataclass(frozen=True)
class Figure:
    """How chords are broken: one of FIGURES, at so many notes a beat (1..4), over a pad's voicings.
    from_level: where it begins to play."""

    order: str
    notes_a_beat: int = 2
    pad: Pad = Pad(4, 55, 84)
    from_level: float = 0.3

    def __post_init__(self) -> None:
        if self.order not in FIGURES or not 1 <= self.notes_a_beat <= 4:
            raise ValueError(f"no figure: {self.order!r} at {self.notes_a_beat} notes a beat")


Voicing = tuple[int, ...]
"""Rising pitches."""


def voicings(form: Form, pad: Pad) -> list[Voicing]:
    """A voicing for each of the form's chords: every tone of it that fits into the voices, each
    voice moving as little as it can, and none in octaves with the bass."""
    found: list[Voicing] = []
    before: Voicing | None = None
    bass_before: int | None = None
    for _, _, chord in form.changes:
        options = _voicings(chord, pad)
        chosen = min(
            options,
            key=lambda voices: (_cost(voices, before, chord.bass, bass_before, pad), voices),
        )
        found.append(chosen)
        before, bass_before = chosen, chord.bass
    return found


def pad_part(form: Form, pad: Pad) -> list[Line]:
    """The chords held, sorted. A tone that stays in the next chord sounds on."""
    lines: list[Line] = []
    sounding: dict[int, Line] = {}
    for (first, end, _), voices in zip(form.changes, voicings(form, pad), strict=True):
        if form.level_at(first) < PLAYS_FROM or first > form.last_beat + 1e-6:
            lines += sounding.values()
            sounding = {}
            continue
        velocity = round(45 + 45 * form.level_at(first))
        now = {}
        for pitch in voices:
            held = sounding.pop(pitch, None)
            now[pitch] = Line(
                held.beat if held else first, end, pitch, held.velocity if held else velocity
            )
        lines += sounding.values()
        sounding = now
    lines += sounding.values()
    return cut_by_rests(lines, form)


def figure_part(form: Form, figure: Figure) -> list[Line]:
    """The chords broken, sorted; the last strike is held."""
    lines = []
    step = 1 / figure.notes_a_beat
    for (first, end, _), voices in zip(form.changes, voicings(form, figure.pad), strict=True):
        level = form.level_at(first)
        if level < figure.from_level or first > form.last_beat + 1e-6:
            continue
        if first >= form.last_beat - 1e-6:
            lines += [Line(first, end, pitch, round(50 + 40 * level)) for pitch in voices]
            continue
        order = _order(voices, figure.order)
        for index in range(round((end - first) / step)):
            beat = first + index * step
            accent = 10 if beat % 1 == 0 else 0
            velocity = round(48 + 40 * level) + accent
            lines.append(Line(beat, beat + step, order[index % len(order)], velocity))
    return cut_by_rests(lines, form)


def _order(voices: Sequence[int], order: str) -> list[int]:
    rising = list(voices)
    if order == "down":
        return rising[::-1]
    if order == "up and down":
        return rising + rising[-2:0:-1]
    if order == "broken":  # lowest, highest, middle ones: an Alberti bass's way
        return [rising[0], rising[-1], *rising[1:-1], rising[-1]]
    return rising


@lru_cache(maxsize=2048)
def _voicings(chord: Chord, pad: Pad) -> tuple[Voicing, ...]:
    """All rising voicings of the chord's tones in the range, neighbours _CLOSEST.._WIDEST apart,
    with as many of the tones as there are voices for; of a few voices the fifth may be missing."""
    classes = chord.pitch_classes
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
