"""Barlines and where they may lie: the search behind `timing.fit_tempo`.

A rigid grid is a number of bars and a pickup that fill the clip at one tempo. Around it, bars may
be longer or shorter within the limits of the drift. `search` finds, for many grids at once, the
barlines that meet most cuts; `smoothed` then evens their tempo out without losing a cut.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import as_strided, sliding_window_view
from numpy.typing import ArrayLike, NDArray

MET_S = 0.04
"""A cut this near to a beat is heard as being on it."""
STEPS_ACROSS = 4
"""From one bar to the next the length changes by at most this part of the drift."""

_ABOUT_S = 0.043  # a little more than MET_S: smoothing pulls nearer

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Values = NDArray[np.float32]


@dataclass(frozen=True)
class Cuts:
    """The cuts to be met. times (n,) seconds, rising; weights (n,): what each is worth on a beat;
    strong (n,): whether it is worth `1 + downbeat` times as much where the beat is a downbeat."""

    times: Floats
    weights: Floats
    strong: NDArray[np.bool_]
    downbeat: float

    def gain(self, late_s: Floats, on_downbeat: NDArray[np.bool_]) -> Floats:
        """What each cut earns (..., n) when its beat comes so late and is a downbeat or not."""
        gain: Floats = self.weights * nearness(late_s)
        return gain * np.where(on_downbeat & self.strong, 1.0 + self.downbeat, 1.0)


def nearness(late_s: ArrayLike) -> Floats:
    """1 on the beat and up to about MET_S from it, then falling steeply to 0."""
    square = np.square(np.asarray(late_s, dtype=np.float64) / _ABOUT_S)
    cube = square * square * square
    result: Floats = np.exp(-0.5 * cube * cube)
    return result


@dataclass(frozen=True)
class Grid:
    """`bars` whole bars of `bar_s` seconds after `pickup` beats (0 for none), of which there may be
    `pickup_low` to `pickup_high`; `penalty`: how unlikely the tempo is."""

    bars: int
    pickup: float
    pickup_low: float
    pickup_high: float
    bar_s: float
    penalty: float = 0.0

    @classmethod
    def of(cls, duration_s: float, bars: int, pickup: float) -> Grid:
        """The grid that fills a clip, with a pickup of just this length."""
        return cls(bars, pickup, pickup, pickup, duration_s / (bars + pickup / 4.0))

    @property
    def bpm(self) -> float:
        """Beats a minute."""
        return 240.0 / self.bar_s

    def lines(self, deviation: ArrayLike = 0.0) -> Floats:
        """Seconds of the bars + 1 barlines, each `deviation` bars from its place."""
        place = self.pickup / 4.0 + np.arange(self.bars + 1) + np.asarray(deviation)
        lines: Floats = place * self.bar_s
        lines[-1] = (self.pickup / 4.0 + self.bars) * self.bar_s
        return lines

    def limits(self, drift: float) -> tuple[float, float]:
        """How far the length of a bar may be from `bar_s`, and how far from that of the bar before:
        both as shares of `bar_s`. The tempo of a bar is then within `drift` of the clip's mean,
        which counts the pickup as it will be: hence the margin."""
        margin = 0.0
        if self.pickup:
            half = 0.5 * (self.pickup_high - self.pickup_low)
            margin = (half + drift) / (4.0 * self.bars + self.pickup)
        return drift / (1.0 + drift) - margin, drift / STEPS_ACROSS * (1.0 - margin)


def placed(lines: Floats, times: Floats) -> tuple[Ints, Floats, Floats]:
    """For each time its bar, the nearest of that bar's beats 0..4, and how late it comes (s)."""
    bar = np.clip(np.searchsorted(lines, times, side="right") - 1, 0, len(lines) - 2)
    length = np.diff(lines)[bar]
    beat = np.clip(np.rint(4.0 * (times - lines[bar]) / length), 0.0, 4.0)
    return bar, beat, lines[bar] + beat / 4.0 * length - times


def gain(lines: Floats, cuts: Cuts) -> float:
    """What the cuts earn on these barlines."""
    _, beat, late_s = placed(lines, cuts.times)
    return float(cuts.gain(late_s, beat % 4 == 0).sum())


def cost(lines: Floats, drift: float) -> float:
    """What changes of tempo cost, beside cuts worth 1: `_BEND` for the largest change allowed."""
    length = np.diff(lines)
    share = length / length.mean() - 1.0
    bend = np.abs(np.diff(share)).sum() * STEPS_ACROSS / drift
    return float(_BEND * bend + _LEVEL * np.square(share / drift).sum())


# -- the programme ---------------------------------------------------------------------------------

_BEND = 0.04
_LEVEL = 0.01
_REACH = 0.4  # bars by which a barline may leave its place
_MOST_STEPS = 90  # the same in steps, at most
_PARTS = 2  # of a step; cuts lie on this finer lattice
_FAR = np.float32(-1e9)
_FINE_BARS = 1000  # grids of so many bars in all are tried again
_KEPT_BARS = 8000  # bars whose values are kept at a time


def search(
    grids: Sequence[Grid], cuts: Cuts, drift: float, prior: float, *, most: int, apart: float
) -> list[tuple[Grid, Floats]]:
    """Up to `most` grids, their tempi at least the share `apart` from each other, with the barlines
    (bars + 1,) seconds that earn most on each. The best comes first, after `prior` times the
    penalty is subtracted. All grids are tried on a coarse lattice, the likeliest on one twice as
    fine."""

    def ranked(some: list[Grid], steps: int) -> list[Grid]:
        found = _Programme(some, cuts, drift, steps).scores()
        scores = found - prior * np.array([grid.penalty for grid in some])
        return [some[i] for i in np.argsort(-scores, kind="stable")]

    falling = sorted(grids, key=lambda grid: -grid.bars)
    fine = max(most, _FINE_BARS // falling[0].bars)
    if len(falling) > fine:
        likely = ranked(falling, 1)[:fine]
        falling = sorted(likely, key=lambda grid: -grid.bars)
    chosen: list[Grid] = []
    for grid in ranked(falling, 2):
        if all(abs(math.log(grid.bpm / other.bpm)) >= apart for other in chosen):
            chosen.append(grid)
        if len(chosen) == most:
            break
    falling = sorted(chosen, key=lambda grid: -grid.bars)
    together = max(1, _KEPT_BARS // falling[0].bars)
    lines: dict[Grid, Floats] = {}
    for first in range(0, len(falling), together):
        some = falling[first : first + together]
        lines.update(zip(some, _Programme(some, cuts, drift, 2).barlines(), strict=True))
    return [(grid, lines[grid]) for grid in chosen]


class _Programme:
    """A dynamic programme over the barlines of several grids, sorted by falling number of bars.

    The state is the last barline's deviation from its place and the last bar's excess length, both
    in steps. `steps` of these are the largest change from one bar's length to the next one's. A bar
    is a whole number of steps, so that each cut lies in one bar only, whatever its length.
    """

    def __init__(self, grids: Sequence[Grid], cuts: Cuts, drift: float, steps: int) -> None:
        self.grids, self.cuts, self.steps = grids, cuts, steps
        self.weights = cuts.weights.astype(np.float32)
        self.edge = STEPS_ACROSS * steps  # values on both sides that no state has
        self.bars = np.array([grid.bars for grid in grids])
        # A little less than the limits allow, so that smoothing begins within them.
        self.bar_steps = math.ceil(STEPS_ACROSS * steps / (0.96 * drift))
        self.reach = min(int(_REACH * self.bar_steps), _MOST_STEPS)
        self.slopes = np.arange(-STEPS_ACROSS * steps, STEPS_ACROSS * steps + 1)
        share = np.abs(self.slopes) / self.bar_steps
        limit = np.array([grid.limits(drift)[0] for grid in grids])
        cost = np.where(share < limit[:, None] - 1e-6, _LEVEL * (share / drift) ** 2, -_FAR)
        cost[:, len(share) // 2] = 0.0
        self.slope_cost = cost.astype(np.float32)
        self.bend_cost = np.float32(_BEND / steps)
        origin = np.array([grid.pickup / 4.0 for grid in grids])
        bar_s = np.array([grid.bar_s for grid in grids])
        parts = (cuts.times / bar_s[:, None] - origin[:, None]) * self.bar_steps * _PARTS
        self.cut_parts = np.rint(parts).astype(np.int64)  # of each cut from the first barline
        self.table = self._table(bar_s)
        self.start = self._start(bar_s)

    def _table(self, bar_s: Floats) -> NDArray[np.float32]:
        """What a cut of weight 1 earns: (strong, part of a step, grid) as rows, by slope, position
        after the barline (falling) and deviation: a view whose last axis is a row of states."""
        width, reach = len(self.slopes), self.reach
        # Falling positions, with room for all deviations on both sides of the longest bar.
        last = self.bar_steps + int(self.slopes[-1]) + 2 * reach
        step = np.arange(last, -2 * reach - 1, -1)
        place = (step + np.arange(_PARTS)[:, None] / _PARTS) / self.bar_steps
        length = 1.0 + self.slopes / self.bar_steps
        beats = 4.0 * place[:, None, :] / length[:, None]
        nearest = np.rint(beats)
        off = (beats - nearest) * length[:, None] / 4.0
        near = (beats > -1e-9) & (beats < 4.0 - 1e-9) & (np.abs(off) * bar_s.min() < 1.5 * MET_S)
        part, slope, column = np.nonzero(near)
        earned = nearness(off[near] * bar_s[:, None]).astype(np.float32)
        bonus = 1.0 + self.cuts.downbeat * (np.abs(nearest[near] - 2.0) == 2.0)
        table = np.zeros((2, _PARTS, len(bar_s), width * len(step)), dtype=np.float32)
        for index in range(_PARTS):
            here = part == index
            cell = slope[here] * len(step) + column[here]
            table[0, index][:, cell] = earned[:, here]
            table[1, index][:, cell] = earned[:, here] * bonus[here].astype(np.float32)
        rows = table.reshape(-1, width, len(step))
        self.last_step = last
        return sliding_window_view(rows, 2 * reach + 1, axis=-1)

    def _start(self, bar_s: Floats) -> Values:
        """Values (grids, deviations) of the first barline: what cuts within the pickup earn."""
        steps = np.arange(-self.reach, self.reach + 1)
        pickup = np.array([(g.pickup_low, g.pickup, g.pickup_high) for g in self.grids])
        low, middle, high = pickup.T[:, :, None] / 4.0 * self.bar_steps
        inside = (steps >= low - middle - 1e-6) & (steps <= high - middle + 1e-6)
        start = np.where(inside | (steps == 0), np.float32(0), _FAR)
        count = int((self.cut_parts < self.reach * _PARTS).sum(axis=1).max(initial=0))
        for cut in range(count):
            early = steps - self.cut_parts[:, cut, None] / _PARTS
            worth = self.cuts.weights[cut] * (1.0 + self.cuts.downbeat * self.cuts.strong[cut])
            earned = worth * nearness(early / self.bar_steps * bar_s[:, None])
            start += np.where(early > 0, earned, 0.0).astype(np.float32)
        return start

    def scores(self) -> Floats:
        """The most that can be earned around each grid; same order as the grids."""
        return self._run(None)

    def barlines(self) -> list[Floats]:
        """Seconds of the barlines (bars + 1,) that earn most around each grid."""
        kept: list[Values] = []
        self._run(kept)
        return [self._traced(index, kept) for index in range(len(self.grids))]

    def _traced(self, index: int, kept: Sequence[Values]) -> Floats:
        grid, middle = self.grids[index], self.edge + self.reach
        deviation = np.zeros(grid.bars + 1)
        slope, at = int(np.argmax(kept[grid.bars][index, :, middle])), middle
        for bar in range(grid.bars - 1, -1, -1):
            at -= int(self.slopes[slope])
            deviation[bar] = at - middle
            if bar:
                change = np.abs(np.arange(len(self.slopes)) - slope)
                came = kept[bar][index, :, at] - self.bend_cost * change
                # Where a change earns nothing, none is made.
                came = np.where(change <= self.steps, came - 1e-5 * change, _FAR)
                slope = int(np.argmax(came))
        return grid.lines(deviation / self.bar_steps)

    def _run(self, kept: list[Values] | None) -> Floats:
        """The scores. kept: a list to be filled with the values (grids, slopes, deviations) at each
        barline; finished grids are left out from the second barline after their last one on."""
        width, deviations = len(self.slopes), 2 * self.reach + 1
        room = slice(self.edge, self.edge + deviations)
        scores = np.empty(len(self.grids))
        shape = (len(self.grids), width, deviations + 2 * self.edge)
        value = np.full(shape, _FAR)
        value[:, :, room] = self.start[:, None, :]
        other, lower = np.empty(shape, np.float32), np.empty(shape, np.float32)
        bars = np.arange(int(self.bars.max()))
        # The first and last cut that may lie in a bar, wherever its barlines are.
        early, late = bars * self.bar_steps - self.reach, (bars + 1) * self.bar_steps + self.reach
        begin, end = (
            np.stack([np.searchsorted(row, edge * _PARTS) for row in self.cut_parts])
            for edge in (early, late + self.slopes[-1])
        )
        for bar in bars.tolist():
            active = int((self.bars > bar).sum())
            if kept is not None:
                kept.append(value.copy())
            value, other, lower = value[:active], other[:active], lower[:active]
            for _ in range(self.steps if bar else 0):  # the first bar may have any slope
                np.subtract(value, self.bend_cost, out=lower)
                other[:, 0] = value[:, 0]
                np.maximum(value[:, 1:], lower[:, :-1], out=other[:, 1:])
                np.maximum(other[:, :-1], lower[:, 1:], out=other[:, :-1])
                value, other = other, value
            now = value[:, :, room]
            self._add_gains(now, bar, begin[:active, bar], end[:active, bar])
            other.fill(_FAR)
            # The values of a slope move by that slope: in rows longer by one they lie so aslant.
            grids, rows, cells = other.strides
            aslant = as_strided(other, now.shape, (grids, rows + cells, cells))
            np.subtract(now, self.slope_cost[:active, :, None], out=aslant)
            other[:, :, : self.edge] = other[:, :, room.stop :] = _FAR
            value, other = other, value
            for done in np.flatnonzero(self.bars[:active] == bar + 1):
                scores[done] = value[done, :, self.edge + self.reach].max()
        if kept is not None:
            kept.append(value)
        return scores

    def _add_gains(self, value: Values, bar: int, begin: Ints, end: Ints) -> None:
        """Add to values (grids, slopes, deviations) at a barline what the cuts after it earn."""
        for index in range(int((end - begin).max(initial=0))):
            grid = np.flatnonzero(begin + index < end)
            cut = begin[grid] + index
            step, part = np.divmod(self.cut_parts[grid, cut], _PARTS)
            step -= bar * self.bar_steps
            column = self.last_step - step - self.reach
            row = (self.cuts.strong[cut] * _PARTS + part) * len(self.grids) + grid
            earned = self.table[row, :, column]
            earned *= self.weights[cut][:, None, None]
            if len(grid) == len(value):
                value += earned
            else:
                value[grid] += earned


# -- smoothing -------------------------------------------------------------------------------------

_PULLED_S = 0.08  # cuts this near their beat are pulled towards it
_MISS_S = 0.02  # the unit in which their distance is weighed against changes of tempo
_SMOOTHNESS = (0.1, 3.0)  # first to meet more cuts, then evenness
_NEWTON_STEPS = 10


def smoothed(grid: Grid, lines: Floats, cuts: Cuts, drift: float) -> Floats:
    """Barlines that are nearer to their cuts, and whose tempo is more even.

    The cuts' distances and the changes of length, both squared, are weighed against each other, by
    Newton's method within a logarithmic barrier: all limits of the drift hold, and every cut that
    was within MET_S of its beat stays there. The first and the last barline stay where they are.
    """
    if grid.bars > 1 and grid.limits(drift)[0] > 0.0:
        for smoothness in _SMOOTHNESS:
            lines = _relaxed(grid, lines, cuts, drift, smoothness)
    return lines


def _relaxed(grid: Grid, lines: Floats, cuts: Cuts, drift: float, smoothness: float) -> Floats:
    from scipy.linalg import solveh_banded  # noqa: PLC0415 - loads slowly; the window's start waits

    bar, beat, late_s = placed(lines, cuts.times)
    pulled = (np.abs(late_s) < _PULLED_S) & (4 * bar + beat < 4 * grid.bars)
    bar, share, times = bar[pulled], beat[pulled] / 4.0, cuts.times[pulled]
    bonus = np.where(cuts.strong[pulled] & (share % 1 == 0), 1.0 + cuts.downbeat, 1.0)
    pull = 2.0 * cuts.weights[pulled] * bonus / _MISS_S**2
    met = np.abs(late_s[pulled]) < MET_S
    length, change = (limit * grid.bar_s for limit in grid.limits(drift))
    bend = 2.0 * smoothness / change**2

    height = 0.3
    for _ in range(_NEWTON_STEPS):
        late = (1 - share) * lines[bar] + share * lines[bar + 1] - times
        excess = np.diff(lines) - grid.bar_s
        bent = np.diff(excess)
        system = _Banded(grid.bars + 1)
        force, curve = _wall(late, MET_S, height)
        force, curve = np.where(met, force, 0.0), np.where(met, curve, 0.0)
        system.add(bar, (1 - share, share), force + pull * late, curve + pull)
        force, curve = _wall(excess, length, height)
        system.add(np.arange(grid.bars), (-1.0, 1.0), force, curve)
        force, curve = _wall(bent, change, height)
        system.add(np.arange(grid.bars - 1), (1.0, -2.0, 1.0), force + bend * bent, curve + bend)
        system.band[2, [0, -1]] = 1e18
        move: Floats = -solveh_banded(system.band, system.slope, check_finite=False)
        move[[0, -1]] = 0.0
        moved, longer = (1 - share) * move[bar] + share * move[bar + 1], np.diff(move)
        used = max(
            float((np.abs(by) / (limit - np.sign(by) * now)).max(initial=0.0))
            for by, now, limit in (
                (moved[met], late[met], MET_S),
                (longer, excess, length),
                (np.diff(longer), bent, change),
            )
        )
        lines = lines + move * min(1.0, 0.95 / max(used, 1e-9))
        height = max(0.5 * height, 0.003)
    return lines


def _wall(value: Floats, limit: float, height: float) -> tuple[Floats, Floats]:
    """Slope and curvature of a logarithmic barrier that keeps values within +-limit."""
    with np.errstate(divide="ignore"):  # cuts that are not met may lie anywhere
        above, below = 1.0 / (limit - value), 1.0 / (limit + value)
    return height * (above - below), height * (above**2 + below**2)


class _Banded:
    """Slope and upper curvature band of a sum of functions of neighbouring barlines."""

    def __init__(self, size: int) -> None:
        self.slope, self.band = np.zeros(size), np.zeros((3, size))

    def add(
        self, first: Ints, parts: Sequence[float | Floats], force: Floats, curve: Floats
    ) -> None:
        """Add terms of slope `force` and curvature `curve` in a sum of consecutive barlines, from
        number `first` on, each times its own of `parts`."""
        size = len(self.slope)
        for i, one in enumerate(parts):
            self.slope += np.bincount(first + i, one * force, size)
            for j, two in enumerate(parts[i:], i):
                self.band[2 - (j - i)] += np.bincount(first + j, one * two * curve, size)
