"""Diversity of a set of music, and whether music finds the music it belongs to (paper §5.2).

Both look at features of whole clips, one row each (musicnn's, see `musicnn`), and compare them by
their Euclidean distance, as the paper's Eq. 11 does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial.distance import cdist

POOL = 64
"""M of the paper: how many pieces are ranked, including the query's own."""
TOP_K = (5, 10, 20)


def diversity(features: NDArray[np.floating], seed: int = 0, splits: int = 1) -> float:
    """Mean distance of two pieces, >= 0, in the features' unit (paper Eq. 11).

    features: (n, D). They are split at random into two halves of n // 2, and the i-th of the one
    is compared with the i-th of the other; the mean over `splits` such splits. Rows with NaN are
    left out; NaN for fewer than two. (Over all splits this is the mean over all pairs.)
    """
    rows = _rows(features)
    there = rows[np.isfinite(rows).all(1)]
    if len(there) < 2:
        return float("nan")
    first, second = halves(len(there), seed, splits)
    return float(np.linalg.norm(there[first] - there[second], axis=-1).mean())


def halves(
    items: int, seed: int = 0, splits: int = 1
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Random halves of `items` things: two arrays (splits, items // 2) of numbers 0..items-1, none
    of them twice in one split; of an odd number one is left out."""
    if splits < 1:
        raise ValueError(f"{splits} splits are none")
    order = np.random.default_rng(seed).random((splits, items)).argsort(1)
    half = items // 2
    return order[:, :half], order[:, half : 2 * half]


@dataclass(frozen=True, eq=False)
class Retrieval:
    """Where each query found its own target, rows of NaN for queries that were not there.

    ranks: float64 (n,), 1 (nearest) .. `pool`; of equally near targets the middle rank; the mean
    over draws. hits: float64 (n, len(k)), 0..1, the probability to be among the k nearest when ties
    are broken at random; the mean over draws.
    """

    pool: int
    k: tuple[int, ...]
    ranks: NDArray[np.float64]
    hits: NDArray[np.float64]

    @property
    def precision(self) -> NDArray[np.float64]:
        """P@K, 0..1, (len(k),): the mean of `hits`. Features that say nothing give `chance`."""
        return _mean(self.hits)

    @property
    def average_rank(self) -> float:
        """AR, 1..pool: the mean of `ranks`. Features that say nothing give (pool + 1) / 2."""
        return float(_mean(self.ranks))

    @property
    def chance(self) -> NDArray[np.float64]:
        """P@K at random, (len(k),): k / pool."""
        return np.minimum(np.array(self.k) / self.pool, 1.0)

    @property
    def chance_rank(self) -> float:
        """AR at random."""
        return (self.pool + 1) / 2


def retrieval(
    queries: NDArray[np.floating],
    targets: NDArray[np.floating],
    pool: int = POOL,
    k: Sequence[int] = TOP_K,
    seed: int = 0,
    draws: int = 20,
) -> Retrieval:
    """Rank each query's own target among `pool` targets by distance (paper §5.2, P@K; AR).

    queries, targets: (n, D), row i of the one belongs to row i of the other. The other pool - 1
    targets are drawn at random without repetition, `draws` times (if n is the pool there is but one
    way, and one draw is made). Targets with NaN are never drawn; a query with NaN, or whose own
    target has it, gives NaN. ValueError where too few targets are there to fill the pool.
    """
    asked, found = _rows(queries), _rows(targets)
    if asked.shape != found.shape:
        raise ValueError(f"queries {asked.shape} and targets {found.shape} do not belong together")
    if pool < 2 or draws < 1 or min(k, default=0) < 1:
        raise ValueError(f"no ranks of {pool} targets in {draws} draws with k {tuple(k)}")
    there = np.asarray(np.isfinite(found).all(1))
    present = np.flatnonzero(there & np.isfinite(asked).all(1))
    if there.sum() < pool:
        raise ValueError(f"{int(there.sum())} targets do not fill a pool of {pool}")
    ranks = np.full(len(asked), np.nan)
    hits = np.full((len(asked), len(k)), np.nan)
    if len(present):
        generator = np.random.default_rng(seed)
        rounds = draws if there.sum() > pool else 1
        drawn = [_drawn(asked, found, present, there, pool, generator) for _ in range(rounds)]
        nearer, equal = (np.stack(counts, 1) for counts in zip(*drawn, strict=True))
        ranks[present] = (1 + nearer + equal / 2).mean(1)
        # Among equally near targets, the query's own is equally likely at each place.
        places = np.array(k) - nearer[..., None]
        hits[present] = np.clip(places / (equal[..., None] + 1), 0, 1).mean(1)
    return Retrieval(pool, tuple(k), ranks, hits)


def _drawn(
    asked: NDArray[np.float64],
    found: NDArray[np.float64],
    present: NDArray[np.int64],
    there: NDArray[np.bool_],
    pool: int,
    generator: np.random.Generator,
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """How many of pool - 1 other targets lie nearer than the query's own, and how many as near."""
    distances = cdist(asked[present], found)
    order = generator.random(distances.shape)
    order[:, ~there] = 2.0
    own = np.arange(len(present)), present
    order[own] = 3.0
    others = order.argpartition(pool - 2, axis=1)[:, : pool - 1]
    mine = distances[own][:, None]
    theirs = np.take_along_axis(distances, others, 1)
    return (theirs < mine).sum(1), (theirs == mine).sum(1)


def _mean(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean over rows without NaN; NaN for none."""
    there = values[np.isfinite(values)].reshape(-1, *values.shape[1:])
    return np.asarray(there.mean(0)) if len(there) else np.full(values.shape[1:], np.nan)


def _rows(features: NDArray[np.floating]) -> NDArray[np.float64]:
    rows = np.asarray(features, dtype=np.float64)
    if rows.ndim != 2:
        raise ValueError(f"features have the shape (n, D), not {rows.shape}")
    return rows
