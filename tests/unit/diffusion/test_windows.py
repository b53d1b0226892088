"""Long clips as overlapping windows in lockstep."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.diffusion.sampler import sample
from bgm_studio.diffusion.schedule import Schedule, step_grid
from bgm_studio.diffusion.windows import (
    CHANNELS,
    HOP_BARS,
    WINDOW_BARS,
    WINDOW_COLUMNS,
    at_window_border,
    bar_noise,
    denoise_in_windows,
    infill_runs,
    padded_bars,
    window_runs,
    window_starts,
)
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, PITCHES


@given(st.integers(1, 3000))
def test_windows_cover_every_bar_and_overlap_evenly(bars):
    starts = window_starts(bars)
    assert starts[0] == 0
    assert all(b - a == HOP_BARS for a, b in pairwise(starts))
    assert bars <= padded_bars(bars) < max(bars, WINDOW_BARS) + HOP_BARS + (bars <= WINDOW_BARS)
    assert starts[-1] < bars  # no window lies wholly behind the end
    assert window_starts(padded_bars(bars)) == starts


@given(st.integers(1, 200), st.sets(st.integers(0, 199), max_size=6))
def test_runs_hold_the_windows_over_some_bars(bars, wanted):
    runs = window_runs(bars, wanted)
    inside = [
        start + first
        for first, end in runs
        for start in window_starts(end - first)
    ]  # fmt: skip
    meant = [s for s in window_starts(bars) if wanted & set(range(s, s + WINDOW_BARS))]
    assert inside == meant
    assert all(b[0] - a[1] > -HOP_BARS for a, b in pairwise(runs))


def test_all_bars_are_one_run():
    assert window_runs(21, range(21)) == [(0, padded_bars(21))]
    assert window_runs(21, [5]) == [(0, 8)]
    assert window_runs(21, [7]) == [(0, 15)]
    assert window_runs(21, [0, 20]) == [(0, 8), (14, 22)]
    assert window_runs(21, []) == []


def test_a_part_made_anew_lies_in_the_middle_of_one_window():
    assert infill_runs(21, [7]) == [(3, 11)]
    assert infill_runs(21, range(5, 11)) == [(4, 12)]
    assert infill_runs(21, [0]) == [(0, 8)] and infill_runs(21, [20]) == [(14, 22)]
    assert infill_runs(6, [5]) == [(0, 8)]
    # Where one window has no room for it and a bar on either side, those of the clip.
    for bars in (range(5, 12), [0, 20], range(21), []):
        assert infill_runs(21, bars) == window_runs(21, bars)


@given(st.integers(1, 60), st.data())
def test_a_part_made_anew_is_within_its_windows(bars, data):
    wanted = data.draw(st.sets(st.integers(0, bars - 1)))
    runs = infill_runs(bars, wanted)
    inside = {bar for first, end in runs for bar in range(first, end)}
    assert wanted <= inside and all(end - first >= WINDOW_BARS for first, end in runs)
    assert inside <= set(range(padded_bars(bars)))


def test_borders_are_where_windows_begin_or_end():
    bars = 40
    begin = set(window_starts(bars)) - {0}
    end = {s + WINDOW_BARS for s in window_starts(bars)}
    found = np.flatnonzero(at_window_border(np.arange(bars)))
    assert set(found.tolist()) == {b for b in begin | end if b < bars}


def test_noise_belongs_to_a_bar():
    keys = [0, 1, 2, 3, 0, 1]
    noise = bar_noise(5, keys, 0)
    assert noise.shape == (CHANNELS, 6 * COLUMNS_PER_BAR, PITCHES) and noise.dtype == np.float32
    assert noise.mean() == pytest.approx(0, abs=0.02)
    assert noise.std() == pytest.approx(1, abs=0.02)
    bars = noise.reshape(CHANNELS, 6, COLUMNS_PER_BAR, PITCHES)
    assert np.array_equal(bars[:, 0], bars[:, 4])  # one key, one noise: a reprise
    assert not np.array_equal(bars[:, 0], bars[:, 1])
    alone = bar_noise(5, [2], 0)
    assert np.array_equal(alone, bars[:, 2])  # neighbours do not matter


@given(
    st.tuples(st.integers(0, 2**63 - 1), st.integers(0, 5000), st.integers(0, 200)),
    st.sampled_from([(1, 0, 0), (0, 1, 0), (0, 0, 1)]),
)
def test_another_seed_bar_or_step_is_other_noise(place, change):
    seed, key, step = place
    noise = bar_noise(seed, [key], step)
    assert noise.tobytes() == bar_noise(seed, [key], step).tobytes()
    seed, key, step = (a + b for a, b in zip(place, change, strict=True))
    assert noise.tobytes() != bar_noise(seed, [key], step).tobytes()


def roll(bars, seed=0):
    shape = (CHANNELS, padded_bars(bars) * COLUMNS_PER_BAR, PITCHES)
    return np.random.default_rng(seed).random(shape, dtype=np.float32)


def inner(windows, bars):
    """A stand-in for a network: each answer depends on the whole window and on where it lies."""
    means = windows.mean(axis=(1, 2, 3), keepdims=True)
    place = np.asarray(bars, dtype=np.float32).reshape(-1, 1, 1, 1)
    return np.tanh(windows + means + np.float32(0.01) * place).astype(np.float32)


@pytest.mark.parametrize("bars", [1, 8, 9, 12, 21])
def test_estimates_that_agree_stay_as_they_are(bars):
    sample_ = roll(bars)
    result = denoise_in_windows(sample_, lambda windows, _: windows, 4)
    assert np.abs(result - sample_).max() < 1e-6


def test_batch_size_changes_nothing():
    sample_ = roll(30)
    results = [denoise_in_windows(sample_, inner, batch).tobytes() for batch in (1, 2, 3, 64)]
    assert len(set(results)) == 1


def test_batches_are_as_large_as_allowed_and_in_order():
    asked = []

    def spy(windows, bars):
        assert windows.shape == (len(bars), CHANNELS, WINDOW_COLUMNS, PITCHES)
        asked.append(bars)
        return windows

    denoise_in_windows(roll(43), spy, 4)
    assert asked == [[0, 7, 14, 21], [28, 35]]


def test_a_window_counts_most_in_its_middle():
    sample_ = np.zeros((CHANNELS, 15 * COLUMNS_PER_BAR, PITCHES), dtype=np.float32)

    def which(windows, bars):
        return np.broadcast_to(
            np.asarray([b > 0 for b in bars], dtype=np.float32).reshape(-1, 1, 1, 1), windows.shape
        )

    share = denoise_in_windows(sample_, which, 4)[0, :, 0]
    assert (share[: 7 * COLUMNS_PER_BAR] == 0).all()
    assert (share[8 * COLUMNS_PER_BAR :] == 1).all()
    overlap = share[7 * COLUMNS_PER_BAR : 8 * COLUMNS_PER_BAR]
    assert (np.diff(overlap) > 0).all()
    assert overlap[0] < 0.06 and overlap[-1] > 0.94


def solved(bars, batch, reach=None):
    """The end of a run of a few steps over a clip; `reach` limits it to its first bars."""
    keys = list(range(padded_bars(bars)))
    asked = []

    def denoise(x, timestep, features, earlier):
        asked.append(timestep)
        return denoise_in_windows(x, inner, batch)

    steps = list(
        sample(denoise, lambda step: bar_noise(3, keys, step), Schedule(),
               step_grid(4, [(0, 0), (1000, 1)]))
    )  # fmt: skip
    assert len(asked) == 4  # every step is done once, for the whole clip
    return steps[-1].denoised[:, : reach * COLUMNS_PER_BAR if reach else None]


def test_long_clips_go_in_lockstep_and_what_is_far_away_does_not_matter():
    long = solved(60, 4)
    assert np.array_equal(long, solved(60, 1))
    # A window's news travels one hop a step: seven bars, four times.
    assert np.array_equal(solved(45, 4, reach=14), long[:, : 14 * COLUMNS_PER_BAR])
