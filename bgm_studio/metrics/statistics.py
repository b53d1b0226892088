"""Intervals and comparisons with which the other measures are reported."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

RESAMPLES = 500


def bootstrap(
    figure: Callable[[NDArray[np.int64]], float], items: int, resamples: int = RESAMPLES
) -> tuple[float, float, float]:
    """A figure of some items, and its 95 % percentile bootstrap interval (Efron 1979).

    figure: takes numbers of items (m,), 0..items-1, with repetitions, and gives one value; NaN
    where they do not define it. Returns (value, low, high), all NaN for no items; always the same
    for the same figure.
    """
    if items == 0:
        return (float("nan"),) * 3
    generator = np.random.default_rng(0)
    drawn = [figure(generator.integers(items, size=items)) for _ in range(resamples)]
    value = figure(np.arange(items))
    if not np.isfinite(drawn).any():
        return value, float("nan"), float("nan")
    low, high = np.nanpercentile(drawn, (2.5, 97.5))
    return value, float(low), float(high)


def mean_interval(values: ArrayLike, resamples: int = RESAMPLES) -> tuple[float, float, float]:
    """`bootstrap` of the mean of values (n,), those that are NaN left out."""
    rows = np.asarray(values, dtype=np.float64)

    def mean(which: NDArray[np.int64]) -> float:
        chosen = rows[which]
        return float(np.nanmean(chosen)) if np.isfinite(chosen).any() else float("nan")

    return bootstrap(mean, len(rows), resamples)


def overlapping_area(a: ArrayLike, b: ArrayLike, edges: ArrayLike) -> float:
    """Overlap 0..1 of two samples' distributions: sum over bins of min(share a, share b).

    OA of Yang & Lerch 2020 with histograms over `edges` (n + 1,) in place of kernel densities;
    values outside the edges count in the outermost bins. NaN where a side is empty.
    """
    bins = np.asarray(edges, dtype=np.float64)
    shares = []
    for sample in (a, b):
        values = np.asarray(sample, dtype=np.float64)
        if not len(values):
            return float("nan")
        inside = np.clip(values, bins[0], np.nextafter(bins[-1], bins[0]))
        shares.append(np.histogram(inside, bins)[0] / len(values))
    return float(np.minimum(*shares).sum())


def auc(chosen: ArrayLike, others: ArrayLike) -> float:
    """Probability 0..1 that one of `chosen` ranks above one of `others`, ties counted half (the
    area under the ROC curve; Mann & Whitney 1947). 0.5 is chance; NaN where a side is empty."""
    a, b = np.asarray(chosen, dtype=np.float64), np.sort(np.asarray(others, dtype=np.float64))
    if not len(a) or not len(b):
        return float("nan")
    below = np.searchsorted(b, a, side="left")
    equal = np.searchsorted(b, a, side="right") - below
    return float((below + equal / 2).mean() / len(b))
