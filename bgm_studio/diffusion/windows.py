"""Windows of 8 bars that overlap, by which a clip of any length is denoised in lockstep.

Step i is done for the whole clip before step i + 1, and the windows' clean-roll estimates are
averaged where they overlap (MultiDiffusion, Bar-Tal et al. 2023). So cost grows linearly with the
clip, and a step's state is one roll, not one per window.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, PITCHES, TRACKS

WINDOW_BARS = 8
HOP_BARS = 7
"""Bars from one window to the next. One bar of overlap joins them as well as four:
docs/decisions/0013-fewer-calls.md."""
WINDOW_COLUMNS = WINDOW_BARS * COLUMNS_PER_BAR
CHANNELS = 2 * len(TRACKS)


def window_starts(bars: int) -> list[int]:
    """First bars of the windows that cover `bars`; the last window may overrun the end."""
    if bars <= WINDOW_BARS:
        return [0]
    return list(range(0, bars - WINDOW_BARS + HOP_BARS, HOP_BARS))


def at_window_border(bars: NDArray[np.integer]) -> NDArray[np.bool_]:
    """Whether a window of a long clip begins or ends at the barline before each of `bars`."""
    place = bars % HOP_BARS
    at = (bars >= HOP_BARS) & ((place == 0) | (place == WINDOW_BARS % HOP_BARS))
    return np.asarray(at, dtype=np.bool_)


def padded_bars(bars: int) -> int:
    """Bars that the windows of a clip of `bars` cover, overrun included."""
    return window_starts(bars)[-1] + WINDOW_BARS


def window_runs(bars: int, wanted: Iterable[int]) -> list[tuple[int, int]]:
    """The windows of a clip of `bars` that hold any of the `wanted` bars, joined where they are
    neighbours: (first bar, bar after the last) of each run, by rising bar. Inside a run there are
    just the windows that the whole clip would have there."""
    bars_wanted = set(wanted)
    runs: list[tuple[int, int]] = []
    for start in window_starts(bars):
        if bars_wanted.isdisjoint(range(start, start + WINDOW_BARS)):
            continue
        if runs and runs[-1][1] == start + WINDOW_BARS - HOP_BARS:
            runs[-1] = (runs[-1][0], start + WINDOW_BARS)
        else:
            runs.append((start, start + WINDOW_BARS))
    return runs


def infill_runs(bars: int, wanted: Collection[int]) -> list[tuple[int, int]]:
    """Runs, as of `window_runs`, over bars that are made anew between others that stay: one window
    with them in its middle, where it holds them and a bar on either side. A window more would cost
    as much again, and hear nothing of them that this one does not."""
    if not wanted or max(wanted) - min(wanted) + 1 > WINDOW_BARS - 2:
        return window_runs(bars, wanted)
    middle = (min(wanted) + max(wanted) + 1) // 2
    start = min(max(middle - WINDOW_BARS // 2, 0), padded_bars(bars) - WINDOW_BARS)
    return [(start, start + WINDOW_BARS)]


def bar_noise(seed: int, keys: Sequence[int], step: int) -> NDArray[np.float32]:
    """Standard normal noise (6, 16 * len(keys), 128), each bar's from (seed, its key, step) alone.

    Overlapping windows therefore agree, an edit elsewhere changes nothing here, and bars with one
    key (a reprise and its theme) start from the same noise.
    """
    blocks = [
        np.random.Generator(
            np.random.Philox(np.random.SeedSequence((seed, key, step)))
        ).standard_normal((CHANNELS, COLUMNS_PER_BAR, PITCHES), dtype=np.float32)
        for key in keys
    ]
    return np.concatenate(blocks, axis=1)


def _weights() -> NDArray[np.float32]:
    """Weights of a window's columns, rising to the middle: a window counts least at its seams."""
    column = np.arange(WINDOW_COLUMNS)
    return np.minimum(column + 1, WINDOW_COLUMNS - column).astype(np.float32)


def denoise_in_windows(
    sample: NDArray[np.float32],
    denoise_batch: Callable[[NDArray[np.float32], list[int]], NDArray[np.float32]],
    batch: int,
) -> NDArray[np.float32]:
    """Estimate the clean roll of a whole clip.

    sample: (6, columns, 128), as long as `padded_bars`. denoise_batch: windows (n, 6, 128, 128) and
    their first bars -> estimates of the same shape; called with at most `batch` windows at once.
    """
    columns = sample.shape[1]
    starts = window_starts(columns // COLUMNS_PER_BAR)
    weights = _weights()[None, :, None]
    total = np.zeros_like(sample)
    norm = np.zeros((1, columns, 1), dtype=np.float32)
    for first in range(0, len(starts), batch):
        chosen = starts[first : first + batch]
        spans = [slice(s * COLUMNS_PER_BAR, s * COLUMNS_PER_BAR + WINDOW_COLUMNS) for s in chosen]
        stacked = np.stack([sample[:, span] for span in spans])
        for span, estimate in zip(spans, denoise_batch(stacked, chosen), strict=True):
            total[:, span] += weights * estimate
            norm[:, span] += weights
    return total / norm
