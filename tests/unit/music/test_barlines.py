"""The search for barlines finds the best there are, and smoothing loses no cut."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest

from bgm_studio.music.barlines import MET_S, Cuts, Grid, cost, gain, placed, search, smoothed

DRIFT = 0.04


def some_cuts(seed: int, duration_s: float, count: int) -> Cuts:
    rng = random.Random(seed)
    times = np.array(sorted(rng.uniform(0.3, duration_s - 0.3) for _ in range(count)))
    weights = np.array([rng.uniform(0.3, 1.0) for _ in times])
    return Cuts(times, weights, weights > 0.7, 1.8)


def within_limits(grid: Grid, lines: np.ndarray) -> bool:
    length, change = grid.limits(DRIFT)
    excess = np.diff(lines) / grid.bar_s - 1
    return bool(
        np.all(np.abs(excess) <= length + 1e-9) and np.all(np.abs(np.diff(excess)) <= change + 1e-9)
    )


@pytest.mark.parametrize("seed", range(6))
def test_no_barlines_on_the_lattice_earn_more(seed: int) -> None:
    # Every way in which four bars may drift, in the steps that the search takes.
    duration_s, bars = 9.0, 4
    grid, cuts = Grid.of(duration_s, bars, 0.0), some_cuts(seed, duration_s, 7)
    ((_, lines),) = search([grid], cuts, DRIFT, 0.0, most=1, apart=0.03)
    step = 1 / np.ceil(8 / (0.96 * DRIFT))
    most = -np.inf
    for first in range(-8, 9):
        for changes in itertools.product(range(-2, 3), repeat=bars - 1):
            slopes = first + np.concatenate([[0], np.cumsum(changes)])
            if np.abs(slopes).max() <= 8 and slopes.sum() == 0:
                other = grid.lines(np.concatenate([[0], np.cumsum(slopes)]) * step)
                most = max(most, gain(other, cuts) - cost(other, DRIFT))
    # The search rounds cuts to half a step: 3 ms here.
    assert gain(lines, cuts) - cost(lines, DRIFT) >= most - 0.25
    assert lines[0] == 0 and lines[-1] == duration_s and within_limits(grid, lines)


def test_grids_are_told_by_merit_and_apart() -> None:
    cuts = some_cuts(1, 40.0, 12)
    grids = [Grid.of(40.0, bars, 0.0) for bars in range(12, 20)]
    found = search(grids, cuts, DRIFT, 0.0, most=4, apart=0.03)
    merits = [gain(lines, cuts) - cost(lines, DRIFT) for _, lines in found]
    assert merits == pytest.approx(sorted(merits, reverse=True), abs=0.5)
    tempi = sorted(grid.bpm for grid, _ in found)
    assert len(tempi) == 4 and all(b / a > 1.03 for a, b in itertools.pairwise(tempi))


@pytest.mark.parametrize("seed", range(5))
def test_smoothing_evens_the_tempo_and_loses_no_cut(seed: int) -> None:
    duration_s = 60.0
    cuts = some_cuts(seed, duration_s, 18)
    pickup = Grid(22, 0.5, 0.4, 0.6, duration_s / 22.125)
    for grid in (Grid.of(duration_s, 22, 0.0), pickup):
        ((_, rough),) = search([grid], cuts, DRIFT, 0.0, most=1, apart=0.03)
        lines = smoothed(grid, rough, cuts, DRIFT)
        met, after = (np.abs(placed(some, cuts.times)[2]) < MET_S for some in (rough, lines))
        assert np.all(after[met]) and met.sum() >= 5
        assert within_limits(grid, lines) and np.all(lines[[0, -1]] == rough[[0, -1]])
        bend, before = (np.square(np.diff(some, 2)).sum() for some in (lines, rough))
        assert bend < before or after.sum() > met.sum()


def test_bars_without_cuts_keep_their_tempo() -> None:
    # Cuts in the first half alone, off the rigid grid: drift there is no reason for drift later.
    grid = Grid.of(96.0, 40, 0.0)
    times = 2.4 * np.arange(1, 12) + 0.012 * np.arange(11)
    cuts = Cuts(times, np.ones(11), np.zeros(11, dtype=bool), 1.8)
    ((_, rough),) = search([grid], cuts, DRIFT, 0.0, most=1, apart=0.03)
    changes = np.diff(rough, 2)
    assert np.abs(placed(rough, times)[2]).max() <= MET_S
    assert np.count_nonzero(np.abs(changes[14:]) > 1e-9) <= 6
