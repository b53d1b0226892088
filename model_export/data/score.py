"""Music of many parts on written bars, and the stretches of it that go in 4/4."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

BEATS = 4
LEAST_BARS = 8
"""What a stretch must have: the length of a window."""
_NEAR = 1e-3
_TEMPO_STEP, _TEMPO_BARS = 1.25, 8


class Sound(NamedTuple):
    """A note as it sounds: times in quarter notes, MIDI pitch, velocity 0..1."""

    start: float
    end: float
    pitch: int
    velocity: float


@dataclass
class Part:
    """What one player reads, one staff of it, or one track.

    lead: the melody, somebody said so. sung: with words under it. keyboard: one of two staves, or a
    keyboard's or plucked instrument's track, which leads only where no other does. bass: never
    leads. prior: added to its claim to lead.
    """

    name: str
    sounds: list[Sound]
    lead: bool = False
    sung: bool = False
    keyboard: bool = False
    bass: bool = False
    prior: float = 0.0


class Harmony(NamedTuple):
    """A chord symbol from `start` on (quarter notes) until the next; root -1: no chord."""

    start: float
    root: int
    bass: int
    classes: tuple[int, ...]


@dataclass
class Bar:
    """A written bar from `start` to `end` (quarter notes).

    metre: as written. section: a part of the piece begins here. last: a piece or movement ends.
    first_ending: passed over, since a second one follows.
    """

    start: float
    end: float
    metre: tuple[int, int]
    tempo_bpm: float
    section: bool = False
    last: bool = False
    first_ending: bool = False


@dataclass
class Score:
    """A piece: parts, bars end to end, chord symbols where there are any."""

    parts: list[Part]
    bars: list[Bar]
    harmonies: list[Harmony] = field(default_factory=list)


@dataclass
class Stretch:
    """Bars of 4/4 that follow each other, on a time axis of their own from 0 on."""

    bars: int
    tempo_bpm: float
    sections: list[int]
    parts: list[Part]
    harmonies: list[Harmony]


def stretches(score: Score) -> tuple[list[Stretch], Counter[str]]:
    """The stretches of at least 8 bars of 4/4, and how many written bars were left out why.

    2/2 counts as 4/4, two bars of 2/4 as one. A short bar at the start is a pickup and ends on the
    barline; two that follow each other and make up a whole bar (as around a repeat sign) are one.
    Any other bar of another length ends a stretch, and so do a final barline and a tempo that stays
    a quarter faster or slower. Repeats are not played out, first endings are passed over.
    """
    left_out: Counter[str] = Counter()
    found: list[list[tuple[Bar, float]]] = []
    placed: list[tuple[Bar, float]] = []
    filled = 0.0  # beats of the bar being made up; `whole` beats lie before it
    whole = 0.0

    def close() -> None:
        nonlocal placed, filled, whole
        if whole + (filled > 0) * BEATS >= BEATS * LEAST_BARS:
            found.append(placed)
        elif placed:
            left_out["in stretches of less than 8 bars"] += len(placed)
        placed, filled, whole = [], 0.0, 0.0

    bars = []
    for bar in score.bars:
        if bar.first_ending:
            left_out["first endings"] += 1
        elif bar.end - bar.start > _NEAR:
            bars.append(bar)
    tempo = np.array([bar.tempo_bpm for bar in bars])
    base = tempo[0] if bars else 0.0
    for index, bar in enumerate(bars):
        length = bar.end - bar.start
        off = max(bar.tempo_bpm / base, base / bar.tempo_bpm)
        if off > _TEMPO_STEP:
            stays = float(np.median(tempo[index : index + _TEMPO_BARS]))
            if max(stays / base, base / stays) > _TEMPO_STEP:
                close()
                base = stays
        if bar.metre not in ((4, 4), (2, 2), (2, 4)):
            close()
            left_out[f"in {bar.metre[0]}/{bar.metre[1]}"] += 1
            continue
        if length > BEATS + _NEAR:
            close()
            left_out["longer than their metre"] += 1
            continue
        if filled and (filled + length > BEATS + _NEAR or (bar.section and bar.metre == (2, 4))):
            close()
        pair = bar.metre == (2, 4) and abs(length - 2) < _NEAR
        at = whole + filled
        if not placed and length < BEATS - _NEAR and not pair:
            at = BEATS - length
            filled = BEATS
        else:
            filled += length
        placed.append((bar, at))
        if filled >= BEATS - _NEAR:
            whole, filled = whole + BEATS, 0.0
        if bar.last:
            close()
    close()
    return [_moved(score, placed) for placed in found], left_out


def _moved(score: Score, placed: Sequence[tuple[Bar, float]]) -> Stretch:
    """The music of these bars, each moved to its place (beats)."""
    starts = [bar.start for bar, _ in placed]
    ends = placed[-1][1] + placed[-1][0].end - placed[-1][0].start
    bars = int(np.ceil((ends - _NEAR) / BEATS))

    def place(time: float) -> float | None:
        index = bisect_right(starts, time + _NEAR) - 1
        if index < 0 or time >= placed[index][0].end - _NEAR:
            return None
        return placed[index][1] + time - starts[index]

    parts = []
    for part in score.parts:
        sounds = []
        for sound in part.sounds:
            at = place(sound.start)
            if at is not None:
                sounds.append(sound._replace(start=at, end=at + sound.end - sound.start))
        parts.append(
            Part(part.name, sounds, part.lead, part.sung, part.keyboard, part.bass, part.prior)
        )
    harmonies = []
    for harmony in score.harmonies:
        at = place(harmony.start)
        if at is not None:
            harmonies.append(harmony._replace(start=at))
    lengths = np.array([bar.end - bar.start for bar, _ in placed])
    tempo = _weighted_median(np.array([bar.tempo_bpm for bar, _ in placed]), lengths)
    sections = [round(at) // BEATS for bar, at in placed if bar.section]
    return Stretch(bars, tempo, sections, parts, harmonies)


def _weighted_median(values: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    order = np.argsort(values)
    share = np.cumsum(weights[order]) / weights.sum()
    return float(values[order][np.searchsorted(share, 0.5)])
