"""What every player of the band reads: harmony, level, hit points, and where music sounds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from bgm_studio.music.harmony import Chord, Plan, Section
from bgm_studio.music.pianoroll import BEATS_PER_BAR

STRONG = 0.7
"""Hit points from this strength on are prepared and struck by all who play."""


@dataclass(frozen=True, order=True)
class Line:
    """A player's note: from `beat` to `end` on the clip's grid, MIDI pitch, velocity 1..127."""

    beat: float
    end: float
    pitch: int
    velocity: int


@dataclass(frozen=True)
class Mark:
    """A hit point: where it lies on the clip's grid, and its strength 0..1."""

    beat: float
    strength: float


@dataclass(frozen=True)
class Form:
    """A piece as its band sees it. Beats are those of the clip's grid.

    plan: sections and chords as they sound. bpm: the mean tempo. levels: of each bar, how much
    goes on, 0..1. marks: by rising beat. first_beat: where music begins; last_beat: its last
    strike, after which all let it ring; rests: (first, end) where nothing sounds, by rising beat.
    seed: what is drawn depends on it alone, and on the section's label, so that what returns is
    played alike. Raises ValueError where the levels are not one a bar.
    """

    plan: Plan
    bpm: float
    levels: Sequence[float]
    marks: tuple[Mark, ...]
    first_beat: float
    last_beat: float
    rests: tuple[tuple[float, float], ...] = ()
    seed: int = 0

    def __post_init__(self) -> None:
        if len(self.levels) != self.bars:
            raise ValueError(f"{len(self.levels)} levels for {self.bars} bars")

    @property
    def bars(self) -> int:
        """Bars of the whole grid."""
        return self.plan.total_beats // BEATS_PER_BAR

    def level(self, section: Section) -> float:
        """The mean level of a section's bars."""
        bars = self.levels[section.start_beat // BEATS_PER_BAR : section.end_beat // BEATS_PER_BAR]
        return float(np.mean(bars))

    def level_at(self, beat: float) -> float:
        """The level of the bar that holds a beat; of the nearest one outside."""
        return float(self.levels[int(np.clip(beat // BEATS_PER_BAR, 0, self.bars - 1))])

    def sounds(self, beat: float) -> bool:
        """Whether a note may begin at a beat: not before the music, in a rest, or after the last
        strike."""
        inside = self.first_beat <= beat <= self.last_beat + 1e-6
        return inside and not any(first <= beat < end for first, end in self.rests)

    def silent_from(self, beat: float) -> float:
        """Where the next rest after a beat begins, or the grid ends."""
        ahead = [first for first, _ in self.rests if first > beat]
        return min([*ahead, float(self.plan.total_beats)])

    @cached_property
    def changes(self) -> tuple[tuple[float, float, Chord], ...]:
        """(first, end, chord) of each chord, those of the last strike ringing to the grid's end.
        Each bar begins one anew, so that no player holds a note over several bars unasked."""
        found: list[tuple[float, float, Chord]] = []
        for beat, chord in enumerate(self.plan.chords_per_beat):
            if found and found[-1][2] == chord and (beat % BEATS_PER_BAR or beat > self.last_beat):
                found[-1] = (found[-1][0], beat + 1.0, chord)
            else:
                found.append((float(beat), beat + 1.0, chord))
        return tuple(found)


def cut_by_rests(lines: Iterable[Line], form: Form) -> list[Line]:
    """The notes that may begin, each ended where a rest begins; sorted."""
    kept = []
    for line in lines:
        if form.sounds(line.beat):
            end = min(line.end, form.silent_from(line.beat))
            kept.append(Line(line.beat, end, line.pitch, line.velocity))
    return sorted(kept)
