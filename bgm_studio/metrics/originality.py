"""Originality: how long a stretch of music is found, note for note, in other music.

A melody is a sequence of steps from note to note, (interval, time), and a harmony one of steps from
chord to chord, (root motion, time). Steps know neither key nor place in the song, so a melody that
returns transposed is found. Matches are exact: one note more, less or later ends them; they find
copies, not likenesses. The chance of a match grows with the length of both sides: compare pieces of
one length, with one and the same corpus.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bgm_studio.metrics.notes import Roll, melody_line

COPIED_NOTES = 8
"""A run of so many melody notes that is found elsewhere counts as copied in `copied_share`."""

Steps = NDArray[np.int64]
"""Steps of a piece from event to event, (events - 1, k): each row is one symbol."""


def melody_steps(roll: Roll) -> Steps:
    """Steps of the melody's top line (`notes.melody_line`) of a roll (6, columns, 128).

    Each row: the interval to the next note in semitones (upwards positive), and the columns from
    onset to onset. (notes - 1, 2); take `[:, :1]` for the intervals alone.
    """
    columns, pitches = melody_line(roll)
    return np.stack([np.diff(pitches), np.diff(columns)], axis=1)


def chord_steps(roots: NDArray[np.integer]) -> Steps:
    """Steps of the harmony, from the chord root of each beat (beats,), 0..11 or -1 for no chord.

    A chord begins where the root differs from the chord before; beats without a chord count with
    the chord before them. Each row: the motion to the next root (1..11 semitones upwards), and the
    beats from chord to chord. (chords - 1, 2).
    """
    beats = np.flatnonzero(np.asarray(roots) >= 0)
    sounding = np.asarray(roots, dtype=np.int64)[beats]
    begins = np.flatnonzero(np.diff(sounding, prepend=-1))
    motion = np.diff(sounding[begins]) % 12
    return np.stack([motion, np.diff(beats[begins])], axis=1)


@dataclass(frozen=True, eq=False)
class Matches:
    """The longest match that begins at each step of one sequence, with other sequences.

    lengths: int (steps,), in steps: 0 where the step is found nowhere. sequence: int (steps,),
    the number of a sequence in which the match is found, -1 where there is none.
    """

    lengths: NDArray[np.int64]
    sequence: NDArray[np.int64]

    @property
    def longest(self) -> float:
        """The longest match in events (notes, chords), steps + 1; NaN for a piece without steps."""
        return float(self.lengths.max() + 1) if len(self.lengths) else float("nan")

    @property
    def source(self) -> int:
        """The number of a sequence with which the longest match is; -1 where there is none."""
        return int(self.sequence[self.lengths.argmax()]) if len(self.lengths) else -1

    def copied_share(self, events: int = COPIED_NOTES) -> float:
        """Share 0..1 of the piece's events that lie in a match of at least so many (2 or more)."""
        if not len(self.lengths):
            return float("nan")
        first = np.flatnonzero(self.lengths + 1 >= events)
        border = np.zeros(len(self.lengths) + 2, dtype=np.int64)
        np.add.at(border, first, 1)
        np.add.at(border, first + self.lengths[first] + 1, -1)
        return float((np.cumsum(border[:-1]) > 0).mean())


def find_matches(queries: Sequence[Steps], corpus: Sequence[Steps]) -> list[Matches]:
    """For each query, where and for how long it runs alike with any sequence of the corpus.

    All sequences have the same number of columns k. All at once, in O(n log n log m) for n steps in
    all and longest runs of m: the runs of 1, 2, 4, ... steps are ranked (Karp, Miller & Rosenberg
    1972), which sorts all suffixes; the longest match of a suffix is with the nearest suffix of the
    corpus above or below it (Manber & Myers 1993). ValueError for sequences of differing k.
    """
    sequences = [*corpus, *queries]
    if not queries:
        return []
    if len({s.shape[1:] for s in sequences}) != 1 or sequences[0].ndim != 2:
        raise ValueError("all sequences need rows of the same length: (steps, k)")
    symbols, owner = _symbols(sequences)
    ranks = _ranks(symbols)
    order = np.argsort(ranks[-1])
    theirs = owner[order] < len(corpus)
    place = np.arange(len(order))
    above = np.maximum.accumulate(np.where(theirs, place, -1))
    below = np.minimum.accumulate(np.where(theirs, place, len(order))[::-1])[::-1]
    asking = np.flatnonzero(~theirs)
    start = order[asking]
    lengths = np.zeros(len(symbols), dtype=np.int64)
    source = np.full(len(symbols), -1)
    for neighbour in (above, below):
        found = (neighbour[asking] >= 0) & (neighbour[asking] < len(order))
        mine, other = start[found], order[neighbour[asking][found]]
        common = _common_prefix(ranks, mine, other)
        better = common > lengths[mine]
        lengths[mine[better]] = common[better]
        source[mine[better]] = owner[other[better]]
    borders = np.cumsum([len(s) + 1 for s in sequences])
    return [
        Matches(lengths[end - 1 - len(query) : end - 1], source[end - 1 - len(query) : end - 1])
        for query, end in zip(queries, borders[len(corpus) :], strict=True)
    ]


def _symbols(sequences: Sequence[Steps]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """All sequences end to end as numbers, each closed by a number that occurs once, so that no
    match runs over a border; and the number of the sequence that each belongs to."""
    lengths = np.array([len(s) for s in sequences])
    _, numbers = np.unique(np.concatenate(sequences), axis=0, return_inverse=True)
    ends = np.cumsum(lengths)
    closing = -1 - np.arange(len(sequences))
    owner = np.repeat(np.arange(len(sequences)), lengths + 1)
    return np.insert(numbers.reshape(-1), ends, closing).astype(np.int64), owner


def _ranks(symbols: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Ranks among the runs of 2^j symbols from each position on, one array for each j, until no
    two are equal; runs that pass the end are filled with what is smaller than any symbol."""
    ranks = [np.unique(symbols, return_inverse=True)[1].astype(np.int64)]
    step = 1
    while ranks[-1].max() + 1 < len(symbols):
        last = ranks[-1]
        following = np.zeros_like(last)
        following[:-step] = last[step:] + 1
        pair = last * (len(symbols) + 1) + following
        ranks.append(np.unique(pair, return_inverse=True)[1].astype(np.int64))
        step *= 2
    return ranks


def _common_prefix(
    ranks: list[NDArray[np.int64]], a: NDArray[np.int64], b: NDArray[np.int64]
) -> NDArray[np.int64]:
    """How many symbols from positions a and b (n,) on are alike; a and b differ everywhere."""
    common = np.zeros(len(a), dtype=np.int64)
    for j in reversed(range(len(ranks))):
        # Never past the end: the closing symbols occur once.
        alike = ranks[j][a + common] == ranks[j][b + common]
        common[alike] += 1 << j
    return common
