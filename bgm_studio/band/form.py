"""What every player of the band reads: harmony, level, hit points, and where music sounds."""

from __future__ import annotations

import itertools
import math
import random
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from bgm_studio.music.harmony import Chord, Plan, Section
from bgm_studio.music.pianoroll import BEATS_PER_BAR

STRONG = 0.7
"""Hit points from this strength on are prepared and struck by all who play."""
NEAR_BEATS = 0.2
"""Strikes nearer together than this are one."""

_PHRASE_BARS = 2
_LEAD_BEATS, _LEAD = 4.0, 0.2  # how long before a strong mark all grow louder, and how much
_LOUDER = 0.1  # a section so much louder than the one before arrives
_ACCENTS = ((4.0, 7), (2.0, 4), (1.0, 1), (0.5, -3))  # on bars, half bars, beats, off-beats
_WEAKEST = -6  # and between them
_SWAY = 6  # how far velocities stray altogether
_STAGES = (0.25, 0.55)  # how far above their first level players have more to do, of the way to 1
_SAME = 1e-6


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
    played alike. swing: where in its beat the second eighth is played, 0.5 (straight) .. 0.75, by
    all alike; 0.67 are triplets. Raises ValueError where the levels are not one a bar, or for
    another swing.
    """

    plan: Plan
    bpm: float
    levels: Sequence[float]
    marks: tuple[Mark, ...]
    first_beat: float
    last_beat: float
    rests: tuple[tuple[float, float], ...] = ()
    seed: int = 0
    swing: float = 0.5

    def __post_init__(self) -> None:
        if len(self.levels) != self.bars:
            raise ValueError(f"{len(self.levels)} levels for {self.bars} bars")
        if not 0.5 <= self.swing <= 0.75:
            raise ValueError(f"a swing of {self.swing:g}")

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
        return float(self.levels[self._bar(beat)])

    def _bar(self, beat: float) -> int:
        return min(max(int(beat // BEATS_PER_BAR), 0), self.bars - 1)

    def phrase_level(self, beat: float) -> float:
        """The mean level of the two bars that hold a beat, counted from their section's start: by
        it players choose how much they play, so that it does not change with each bar."""
        section = self.section_at(beat)
        start, end = section.start_beat // BEATS_PER_BAR, section.end_beat // BEATS_PER_BAR
        bar = min(max(int(beat // BEATS_PER_BAR), start), end - 1)
        bar -= (bar - start) % _PHRASE_BARS
        return float(np.mean(self.levels[bar : min(bar + _PHRASE_BARS, end)]))

    def stage(self, beat: float, from_level: float) -> int:
        """How much one who plays from a level on has to do at a beat: 0, 1 or 2, by the phrase."""
        above = (self.phrase_level(beat) - from_level) / max(1.0 - from_level, 0.01)
        return sum(above >= least for least in _STAGES)

    def plays(self, beat: float, from_level: float) -> bool:
        """Whether one who plays from a level on plays in the bar that holds a beat. Nobody comes
        in for a single bar."""
        bar = self._bar(beat)
        near = self.levels[max(bar - 1, 0) : bar + 2]
        enough = sum(level >= from_level for level in near)
        return self.levels[bar] >= from_level and enough >= min(2, self.bars)

    def velocity(self, beat: float, soft: float, loud: float, who: str) -> int:
        """How hard `who` strikes at a beat, 1..127: about `soft` at level 0 and `loud` at level 1;
        harder on bars and beats than between them, never quite even, and growing over the bar
        before a strong mark."""
        force = self.level_at(beat)
        ahead = bisect_right(self._strong_beats, beat + _SAME)
        if ahead < len(self._strong_beats):
            left = self._strong_beats[ahead] - beat
            force += _LEAD * max(0.0, 1.0 - left / _LEAD_BEATS)
        weight = next((more for step, more in _ACCENTS if beat % step < _SAME), _WEAKEST)
        sway = _SWAY * (self.chance(who, beat) - 0.5)
        return velocity_of(soft + (loud - soft) * min(force, 1.0) + weight + sway)

    def chance(self, who: str, beat: float) -> float:
        """A number 0..1 drawn for `who` at a beat, the same where its section returns."""
        section = self.section_at(beat)
        place = f"{section.label} {beat - section.start_beat:.3f}"
        return random.Random(f"{self.seed} {who} {place}").random()

    def section_at(self, beat: float) -> Section:
        """The section that holds a beat; the nearest one outside."""
        index = bisect_right(self._section_starts, beat) - 1
        return self.plan.sections[max(index, 0)]

    def swung(self, beat: float, written: float = 0.5) -> float:
        """Where a beat is played that is written in another swing; strong marks stay."""
        if self.swing == written or self.is_strong(beat):
            return beat
        whole = math.floor(beat)
        place = beat - whole
        if place < written:
            return whole + place * self.swing / written
        return whole + 1 - (1 - place) * (1 - self.swing) / (1 - written)

    def is_strong(self, beat: float) -> bool:
        """Whether a strong mark stands at a beat."""
        index = bisect_left(self._strong_beats, beat - _SAME)
        return index < len(self._strong_beats) and self._strong_beats[index] <= beat + _SAME

    def leads_on(self, section: Section) -> bool:
        """Whether another theme follows a section, or a strong mark stands at its end."""
        end = section.end_beat
        index = bisect_left(self._section_starts, end)
        if index == len(self._section_starts):
            return False
        strong = any(abs(beat - end) < 0.5 for beat in self._strong_beats)
        return strong or self.plan.sections[index].label != section.label

    def closes(self, beat: float) -> bool:
        """Whether a beat lies in the last bar of a section that leads on."""
        section = self.section_at(beat)
        return beat >= section.end_beat - BEATS_PER_BAR and self.leads_on(section)

    @cached_property
    def arrivals(self) -> tuple[Mark, ...]:
        """The strong marks, and where sections begin that are louder than those before, each as
        strong as it is loud; by rising beat, those alone where music sounds."""
        found = [mark for mark in self.marks if mark.strength >= STRONG]
        sections = self.plan.sections
        for before, after in itertools.pairwise(sections):
            start = float(after.start_beat)
            free = all(abs(mark.beat - start) >= BEATS_PER_BAR / 2 for mark in found)
            if free and self.level(after) >= self.level(before) + _LOUDER:
                found.append(Mark(start, self.level(after)))
        return tuple(sorted((m for m in found if self.sounds(m.beat)), key=lambda m: m.beat))

    def sounds(self, beat: float) -> bool:
        """Whether a note may begin at a beat: not before the music, in a rest, or after the last
        strike."""
        inside = self.first_beat <= beat <= self.last_beat + 1e-6
        return inside and not any(first <= beat < end for first, end in self.rests)

    def holds(self, line: Line, beat: float) -> bool:
        """Whether a note that sounds up to a beat may sound on there: not where a section begins,
        over a strong mark or a rest, or into the last strike."""
        if not self.sounds(line.beat) or self.silent_from(line.beat) < beat:
            return False
        anew = self.section_at(beat).start_beat == beat or self.is_strong(beat)
        return line.end == beat and not anew and beat < self.last_beat - _SAME

    def silent_from(self, beat: float) -> float:
        """Where the next rest after a beat begins, or the grid ends."""
        ahead = [first for first, _ in self.rests if first > beat]
        return min([*ahead, float(self.plan.total_beats)])

    @cached_property
    def changes(self) -> tuple[tuple[float, float, Chord], ...]:
        """(first, end, chord) of each chord, those of the last strike ringing to the grid's end.
        Each bar begins one anew, so that no player holds a note over several bars unasked; so do
        the last strike, each strong mark that stands apart from a chord's beginning, and the end of
        a rest a beat or more before the next."""
        found: list[tuple[float, float, Chord]] = []
        for beat, chord in enumerate(self.plan.chords_per_beat):
            anew = beat % BEATS_PER_BAR == 0 and beat <= self.last_beat
            anew = anew or abs(beat - self.last_beat) < _SAME
            if found and found[-1][2] == chord and not anew:
                found[-1] = (found[-1][0], beat + 1.0, chord)
            else:
                found.append((float(beat), beat + 1.0, chord))
        room = dict.fromkeys((self.first_beat, *(end for _, end in self.rests)), 1.0)
        room |= dict.fromkeys(self._strong_beats, NEAR_BEATS)
        places = sorted(place for place in room if place < self.last_beat)
        divided = []
        for first, end, chord in found:
            begin = first
            for place in places[bisect_right(places, first) : bisect_left(places, end)]:
                if place - begin > NEAR_BEATS and end - place >= room[place]:
                    divided.append((begin, place, chord))
                    begin = place
            divided.append((begin, end, chord))
        return tuple(divided)

    @cached_property
    def _strong_beats(self) -> list[float]:
        return [mark.beat for mark in self.marks if mark.strength >= STRONG]

    @cached_property
    def _section_starts(self) -> list[int]:
        return [section.start_beat for section in self.plan.sections]


def velocity_of(value: float) -> int:
    """The MIDI velocity nearest to a value."""
    return max(1, min(127, round(value)))


def struck_at(form: Form, first: float, end: float, places: Iterable[float]) -> list[float]:
    """Beats at which a player of a rhythm strikes a chord that sounds from `first` to `end`: those
    of the rhythm, and a strong mark that begins the chord; none so near before a mark or after it
    that they would stumble. places: beats within a bar, rising."""
    bar = BEATS_PER_BAR * math.floor(first / BEATS_PER_BAR)
    last = end - (NEAR_BEATS if form.is_strong(end) else _SAME)
    beats = [bar + place for place in places if first - _SAME <= bar + place < last]
    if not form.is_strong(first):
        return beats
    return [first, *(beat for beat in beats if beat > first + NEAR_BEATS)]


def cut_by_rests(lines: Iterable[Line], form: Form) -> list[Line]:
    """The notes that may begin, each ended where a rest begins or its pitch is struck again;
    sorted."""
    kept: list[Line] = []
    newest: dict[int, int] = {}
    for line in sorted(lines, key=lambda line: (line.beat, -line.velocity)):
        if not form.sounds(line.beat):
            continue
        before = newest.get(line.pitch)
        if before is not None and kept[before].end > line.beat:
            if kept[before].beat > line.beat - _SAME:
                continue
            kept[before] = replace(kept[before], end=line.beat)
        newest[line.pitch] = len(kept)
        kept.append(replace(line, end=min(line.end, form.silent_from(line.beat))))
    return sorted(kept)


def apart(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The notes, each released where its pitch is struck again; sorted."""
    found: list[Line] = []
    latest: dict[int, int] = {}
    for line in sorted(lines, key=lambda line: line.beat):
        before = latest.get(line.pitch)
        if before is not None and found[before].end > line.beat:
            found[before] = replace(found[before], end=line.beat)
        latest[line.pitch] = len(found)
        found.append(line)
    return tuple(sorted(line for line in found if line.end > line.beat))


def played(lines: Iterable[Line], form: Form) -> list[Line]:
    """Likewise, of notes that are written straight: they are swung as the form is."""
    return cut_by_rests(
        (replace(line, beat=form.swung(line.beat), end=form.swung(line.end)) for line in lines),
        form,
    )
