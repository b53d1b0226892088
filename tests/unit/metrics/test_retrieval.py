"""Diversity and retrieval against values worked out by hand, and against chance."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.metrics.retrieval import TOP_K, diversity, halves, retrieval

CHANCE = (5 / 64, 10 / 64, 20 / 64)


def test_diversity_of_two_is_their_distance():
    assert diversity(np.array([[0.0, 0.0], [3.0, 4.0]])) == 5.0


def test_diversity_of_a_square_over_many_splits_is_the_mean_over_pairs():
    square = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    # Four sides of 1 and two diagonals of sqrt 2; one split is two sides or two diagonals.
    assert diversity(square, splits=2000) == pytest.approx((4 + 2 * math.sqrt(2)) / 6, abs=0.01)
    assert {round(diversity(square, seed), 6) for seed in range(20)} == {1.0, 1.414214}


def test_equal_pieces_have_no_diversity_and_one_piece_has_none_to_speak_of():
    assert diversity(np.ones((9, 3))) == 0.0
    assert math.isnan(diversity(np.ones((1, 3))))
    assert math.isnan(diversity(np.zeros((0, 3))))


def test_pieces_that_cannot_be_heard_count_in_no_diversity():
    rows = np.array([[0.0, 0.0], [np.nan, 1.0], [0.0, 2.0]])
    assert diversity(rows) == 2.0


@given(st.integers(0, 9), st.integers(0, 5))
def test_halves_hold_nothing_twice(items, seed):
    first, second = halves(items, seed, 3)
    for a, b in zip(first, second, strict=True):
        assert len(a) == len(b) == items // 2
        assert len({*a, *b}) == 2 * (items // 2)


@given(st.integers(0, 100), st.floats(0.1, 10))
def test_diversity_grows_with_the_features_and_ignores_where_they_lie(seed, scale):
    rows = np.random.default_rng(seed).normal(size=(11, 4))
    assert diversity(rows * scale + 7, seed, 2) == pytest.approx(scale * diversity(rows, seed, 2))


def test_everything_finds_itself():
    rows = np.random.default_rng(0).normal(size=(100, 8))
    found = retrieval(rows, rows)
    assert (found.precision == 1).all()
    assert found.average_rank == 1


def test_ranks_by_hand():
    # Targets at 0, 1, 2, 3 on a line; queries at 0.1 (own 0), 0.2 (own 1), 2.9 (own 2), 0 (own 3).
    targets = np.arange(4.0)[:, None]
    queries = np.array([[0.1], [0.2], [2.9], [0.0]])
    found = retrieval(queries, targets, pool=4, k=(1, 2))
    assert found.ranks.tolist() == [1, 2, 2, 4]
    assert found.precision.tolist() == [0.25, 0.75]
    assert found.average_rank == 2.25
    assert found.chance.tolist() == [0.25, 0.5]
    assert found.chance_rank == 2.5


def test_ties_count_as_in_a_random_order():
    # One's own target and one other are equally near, behind one that is nearer.
    targets = np.array([[1.0], [-1.0], [0.0], [5.0]])
    found = retrieval(np.zeros((4, 1)), targets, pool=4, k=(1, 2, 3))
    assert found.ranks[0] == 2.5
    assert found.hits[0].tolist() == [0.0, 0.5, 1.0]


def test_constant_features_give_exactly_chance():
    found = retrieval(np.ones((80, 3)), np.ones((80, 3)))
    assert found.precision == pytest.approx(CHANCE)
    assert found.average_rank == 32.5


def test_random_features_give_chance_within_the_interval():
    rng = np.random.default_rng(4)
    n = 2000
    found = retrieval(rng.normal(size=(n, 6)), rng.normal(size=(n, 6)), draws=1)
    assert found.chance == pytest.approx(CHANCE)
    for share, chance in zip(found.precision, CHANCE, strict=True):
        assert abs(share - chance) < 3 * math.sqrt(chance * (1 - chance) / n)
    deviation = math.sqrt((64**2 - 1) / 12 / n)  # of the mean of numbers 1..64 at random
    assert abs(found.average_rank - 32.5) < 3 * deviation


def test_the_same_seed_draws_the_same_pools():
    rng = np.random.default_rng(1)
    queries, targets = rng.normal(size=(2, 40, 3))
    one, again, other = (retrieval(queries, targets, 10, seed=s).ranks for s in (1, 1, 2))
    assert (one == again).all()
    assert (one != other).any()


def test_what_cannot_be_heard_ranks_nowhere():
    rng = np.random.default_rng(2)
    queries, targets = rng.normal(size=(2, 6, 3))
    queries[0] = np.nan
    targets[1] = np.nan
    found = retrieval(queries, targets, pool=5)
    assert np.isnan(found.ranks).tolist() == [True, True, False, False, False, False]
    assert np.isnan(found.hits[:2]).all()
    assert np.nanmax(found.ranks) <= 5
    assert (found.precision <= 1).all()
    assert math.isfinite(found.average_rank)


def test_nothing_to_ask_gives_nan():
    found = retrieval(np.full((5, 2), np.nan), np.random.default_rng(0).normal(size=(5, 2)), 5)
    assert math.isnan(found.average_rank)
    assert np.isnan(found.precision).tolist() == [True] * len(TOP_K)


@pytest.mark.parametrize(
    ("queries", "targets", "settings"),
    [
        ((4, 2), (5, 2), {"pool": 4}),
        ((4, 2), (4, 2), {"pool": 5}),
        ((4, 2), (4, 2), {"pool": 1}),
        ((4, 2), (4, 2), {"pool": 4, "k": (0,)}),
        ((4, 2), (4, 2), {"pool": 4, "draws": 0}),
        ((4,), (4,), {"pool": 4}),
    ],
)
def test_what_cannot_be_ranked_is_refused(queries, targets, settings):
    with pytest.raises(ValueError):
        retrieval(np.zeros(queries), np.zeros(targets), **settings)
