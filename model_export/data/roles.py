"""From many parts to our three tracks: a melody, a second line and an accompaniment."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, COLUMNS_PER_BEAT, TRACKS, Note
from model_export.data.score import Part, Stretch

LOW_PITCH, HIGH_PITCH = 24, 103
"""Notes beyond are moved by octaves: the denoiser's own range."""
STRUCK = 6
"""Most notes that the accompaniment strikes at once: two hands."""

_MELODY, _BRIDGE, _PIANO = range(len(TRACKS))
# What it costs the lead to pass from one part to another at a barline.
_PASSING = 1.2
# A bar in which no line is worth this, as where a pattern goes round, has no melody.
_TUNE = 0.5
# What is played just as in the bar before is seldom a tune.
_OSTINATO = 0.8
# A bar's second line must be worth this, or there is none.
_WORTH = 1.25


class Played(NamedTuple):
    """A note in columns with its velocity 0..1."""

    start: int
    end: int
    pitch: int
    velocity: float


@dataclass
class _Line:
    """A part in columns; `top`: its highest voice, one note at a time, by bar."""

    part: Part
    notes: list[Played]
    top: list[list[Played]]
    claim: NDArray[np.float64]  # (bars,) how much like a melody
    chordal: NDArray[np.float64]  # (bars,) notes struck at once


def three_tracks(stretch: Stretch, lone: bool = False) -> list[tuple[Note, float]]:
    """The notes of our three tracks with their velocities, onsets on the columns.

    The melody is the part marked as lead, else the sung one, else, bar by bar, the one that is most
    like a melody (high, moving, not too busy, no pattern that goes round), with a cost for passing
    the lead on; where none is, there is no melody. The bridge is
    the next such line that does not merely double it; of keyboards only while the melody rests.
    All else is the accompaniment: what doubles the melody in the octave is left out, and so is what
    would be more than 6 notes at once, octaves first. lone: there is but a melody.
    """
    bars = stretch.bars
    lines = [_line(part, bars) for part in stretch.parts]
    lines = [line for line in lines if line.notes]
    if not lines:
        return []
    melody, rest = _lead(lines, bars)
    result = [(_MELODY, note) for note in melody]
    if not lone:
        bridge, rest = _second(melody, rest, bars)
        result += [(_BRIDGE, note) for note in bridge]
        result += [(_PIANO, note) for note in _reduced(melody + bridge, rest)]
    return [(Note(n.start, n.pitch, track, n.end), n.velocity) for track, n in result]


def _column(beats: float) -> int:
    """The nearest column; of a note halfway the earlier one, so that of a run of thirty-seconds
    those on the columns stay."""
    return int(np.ceil(beats * COLUMNS_PER_BEAT - 0.5 - 1e-3))


def _line(part: Part, bars: int) -> _Line:
    columns = bars * COLUMNS_PER_BAR
    notes = []
    taken: set[int] = set()
    for sound in sorted(part.sounds):
        exact = sound.start * COLUMNS_PER_BEAT
        start = _column(sound.start)
        # Of two notes that fall on one column, one after the other, only the one nearer stays.
        if abs(exact - start) > 0.4 and start in taken:
            continue
        taken.add(start)
        end = max(_column(sound.end), start + 1)
        if 0 <= start < columns:
            notes.append(Played(start, min(end, columns), _in_range(sound.pitch), sound.velocity))
    notes = sorted(set(notes))
    top = _top(notes)
    by_bar: list[list[Played]] = [[] for _ in range(bars)]
    for note in top:
        by_bar[note.start // COLUMNS_PER_BAR].append(note)
    held = np.zeros(columns, dtype=bool)
    for note in top:
        held[note.start : note.end] = True
    cover = held.reshape(bars, COLUMNS_PER_BAR).mean(1)
    count = np.zeros(bars)
    for note in notes:
        count[note.start // COLUMNS_PER_BAR] += 1
    chordal = count / np.maximum([len(b) for b in by_bar], 1)
    claim = np.array([_claim(b, c) for b, c in zip(by_bar, cover, strict=True)])
    claim[1:] -= _OSTINATO * np.array([_alike(a, b) for a, b in pairwise(by_bar)], dtype=float)
    claim += part.prior - 0.6 * (chordal > 1.6)
    claim[[not b for b in by_bar]] -= 0.5
    return _Line(part, notes, by_bar, claim, chordal)


def _in_range(pitch: int) -> int:
    while pitch < LOW_PITCH:
        pitch += 12
    while pitch > HIGH_PITCH:
        pitch -= 12
    return pitch


def _top(notes: Sequence[Played]) -> list[Played]:
    """The highest voice: of notes struck together the highest, unless a higher one still sounds
    that began less than a bar ago; each ends where the next begins."""
    result: list[Played] = []
    by_start: dict[int, Played] = {}
    for note in notes:
        other = by_start.get(note.start)
        if other is None or note.pitch > other.pitch:
            by_start[note.start] = note
    for start in sorted(by_start):
        note = by_start[start]
        if result and result[-1].end > start and result[-1].pitch > note.pitch + 2:
            continue
        if result and result[-1].end > start:
            result[-1] = result[-1]._replace(end=start)
        result.append(note)
    return result


def _alike(before: Sequence[Played], notes: Sequence[Played]) -> bool:
    """Whether a bar has just the notes of the bar before it."""

    def places(bar: Sequence[Played]) -> list[tuple[int, int]]:
        return [(n.start % COLUMNS_PER_BAR, n.pitch) for n in bar]

    return len(notes) > 0 and places(before) == places(notes)


def _claim(notes: Sequence[Played], cover: float) -> float:
    """How much like a melody a bar of one voice is: about 0 for a bar of rest, 3 for a tune."""
    if not notes:
        return 0.4 * cover
    pitch = np.array([n.pitch for n in notes])
    moves = np.abs(np.diff(pitch))
    leaps = float((moves > 7).mean()) if len(moves) else 0.0
    steps = float(((moves > 0) & (moves <= 5)).mean()) if len(moves) else 0.3
    height = float(np.clip((pitch.mean() - 60) / 12, -1.5, 1.5))
    variety = min(len(set(pitch.tolist())), 5) / 5
    repeats = float((moves == 0).mean()) if len(moves) else 0.0
    busy = max(len(notes) - 10, 0) / 6
    return 0.9 * height + variety + 0.7 * steps + 0.6 * cover - 0.6 * repeats - leaps - 0.4 * busy


def _path(claims: NDArray[np.float64], passing: float) -> NDArray[np.int64]:
    """Which of (lines, bars) leads in each bar."""
    lines, bars = claims.shape
    back = np.zeros((bars, lines), dtype=np.int64)
    score = claims[:, 0].copy()
    for bar in range(1, bars):
        best = int(np.argmax(score))
        stays = score >= score[best] - passing
        back[bar] = np.where(stays, np.arange(lines), best)
        score = np.where(stays, score, score[best] - passing) + claims[:, bar]
    path = np.zeros(bars, dtype=np.int64)
    path[-1] = int(np.argmax(score))
    for bar in range(bars - 1, 0, -1):
        path[bar - 1] = back[bar, path[bar]]
    return path


def _lead(lines: list[_Line], bars: int) -> tuple[list[Played], list[_Line]]:
    """The melody, and what is left of the lines."""
    told = [line for line in lines if line.part.lead] or [line for line in lines if line.part.sung][
        :1
    ]
    if told:
        melody = _single([note for bar in told[0].top for note in bar])
        rest = [line for line in lines if not line.part.lead and line is not told[0]]
        if not told[0].part.lead:
            rest.append(_without(told[0], set(melody)))
        return melody, rest
    able = [line for line in lines if not line.part.bass] or lines
    claims = np.array([np.full(bars, _TUNE), *(line.claim for line in able)])
    path = _path(claims, _PASSING) - 1
    melody = _single(
        [note for bar in range(bars) if path[bar] >= 0 for note in able[path[bar]].top[bar]]
    )
    chosen = {(n.start, n.pitch) for n in melody}
    rest = []
    for line in lines:
        taken = {
            n
            for bar in range(bars)
            if path[bar] >= 0 and line is able[path[bar]]
            for n in line.notes
            if n.start // COLUMNS_PER_BAR == bar and (n.start, n.pitch) in chosen
        }
        rest.append(_without(line, taken))
    return melody, rest


def _without(line: _Line, taken: set[Played]) -> _Line:
    keys = {(n.start, n.pitch) for n in taken}
    notes = [n for n in line.notes if (n.start, n.pitch) not in keys]
    used = {n.start // COLUMNS_PER_BAR for n in taken}
    claim = line.claim.copy()
    claim[list(used)] = -9.0
    return _Line(line.part, notes, line.top, claim, line.chordal)


def _single(notes: Sequence[Played]) -> list[Played]:
    """One note at a time: each ends where the next begins, across barlines and parts too."""
    result: list[Played] = []
    for note in sorted(notes):
        if result and result[-1].start == note.start:
            result.pop()
        elif result and result[-1].end > note.start:
            result[-1] = result[-1]._replace(end=note.start)
        result.append(note)
    return result


def _second(
    melody: Sequence[Played], rest: list[_Line], bars: int
) -> tuple[list[Played], list[_Line]]:
    """The second line, and what is left for the accompaniment."""
    classes = {n.start: n.pitch % 12 for n in melody}
    resting = np.ones(bars, dtype=bool)
    for note in melody:
        resting[note.start // COLUMNS_PER_BAR : (note.end - 1) // COLUMNS_PER_BAR + 1] = False
    claims = [np.full(bars, _WORTH)]
    for line in rest:
        claim = line.claim.copy()
        for bar, notes in enumerate(line.top):
            if not notes:
                claim[bar] = min(claim[bar], 0.0)
                continue
            height = float(np.clip((np.mean([n.pitch for n in notes]) - 60) / 12, -1.5, 1.5))
            claim[bar] -= 0.5 * height  # a second line need not lie high
            doubled = np.mean([classes.get(n.start) == n.pitch % 12 for n in notes])
            claim[bar] -= 3.0 * (doubled > 0.5)
        if line.part.keyboard:
            claim[~resting] = -9.0
        if line.part.bass:
            claim[:] = -9.0
        claims.append(claim + 1.5 * line.part.sung)
    path = _path(np.array(claims), _PASSING)
    picked: list[Played] = []
    taken: dict[int, set[Played]] = defaultdict(set)
    for bar in range(bars):
        index = int(path[bar]) - 1
        if index >= 0 and claims[index + 1][bar] > 0:
            here = rest[index].top[bar]
            present = {(n.start, n.pitch) for n in rest[index].notes}
            own = [n for n in here if (n.start, n.pitch) in present]
            picked += own
            taken[index] |= set(own)
    left = [_without(line, taken[index]) for index, line in enumerate(rest)]
    return _single(picked), left


def _reduced(lines: Sequence[Played], rest: Sequence[_Line]) -> list[Played]:
    """What two hands can play of the accompaniment."""
    strikes: dict[int, dict[int, Played]] = defaultdict(dict)
    for line in rest:
        for note in line.notes:
            other = strikes[note.start].get(note.pitch)
            if other is None or note.end > other.end:
                strikes[note.start][note.pitch] = note
    tuned: dict[int, list[int]] = defaultdict(list)
    for note in lines:
        tuned[note.start].append(note.pitch)
    result: list[Played] = []
    for start in sorted(strikes):
        struck = sorted(strikes[start].values(), key=lambda n: n.pitch)
        lowest = struck[0]
        tunes = {pitch % 12 for pitch in tuned.get(start, ())}
        kept = [n for n in struck if n is lowest or n.pitch % 12 not in tunes]
        kept = [n for n in kept if n.pitch not in tuned.get(start, ())]
        if len(kept) > STRUCK - 2:
            kept = _without_octaves(kept)
        result += kept
    return _not_too_many(result)


def _without_octaves(struck: Sequence[Played]) -> list[Played]:
    """At most `STRUCK` notes of a strike: bass and top, and of each other pitch class the note
    nearest the middle of the keyboard."""
    bass, top = struck[0], struck[-1]
    best: dict[int, Played] = {}
    for note in struck[1:-1]:
        other = best.get(note.pitch % 12)
        if other is None or abs(note.pitch - 62) < abs(other.pitch - 62):
            best[note.pitch % 12] = note
    inner = [n for c, n in best.items() if c != top.pitch % 12]
    inner.sort(key=lambda n: (n.pitch % 12 == bass.pitch % 12, abs(n.pitch - 62)))
    return sorted({bass, top, *inner[: STRUCK - 2]})


def _not_too_many(notes: Sequence[Played], most: int = 10) -> list[Played]:
    """No more than ten fingers hold: where more would sound, the longest held ones end."""
    result: list[Played] = []
    sounding: list[int] = []  # indices of result
    for start in sorted({n.start for n in notes}):
        low = bisect_left(notes, (start,))
        here = []
        while low < len(notes) and notes[low].start == start:
            here.append(notes[low])
            low += 1
        sounding = [i for i in sounding if result[i].end > start]
        again = {n.pitch for n in here}
        held = sorted(
            (i for i in sounding if result[i].pitch not in again), key=lambda i: result[i].start
        )
        for index in held[: max(len(held) + len(here) - most, 0)]:
            result[index] = result[index]._replace(end=start)
        sounding = [i for i in sounding if result[i].end > start]
        for note in here:
            sounding.append(len(result))
            result.append(note)
    return result
