"""Intervals, overlaps and ranks, by hand and by law."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.metrics.statistics import auc, bootstrap, mean_interval, overlapping_area

SAMPLES = st.lists(st.integers(-20, 20), min_size=1, max_size=30)


def test_the_interval_of_a_mean_is_about_two_standard_errors() -> None:
    values = np.random.default_rng(1).standard_normal(400)
    value, low, high = mean_interval(values)
    assert value == pytest.approx(values.mean())
    assert (high - low) / 2 == pytest.approx(1.96 / 20, rel=0.15)
    assert (value, low, high) == mean_interval(values)  # always the same


def test_what_is_not_there_is_left_out_and_not_nought() -> None:
    assert mean_interval([1.0, np.nan, 3.0])[0] == 2.0
    assert np.isnan(mean_interval([np.nan, np.nan])).all()
    assert np.isnan(bootstrap(lambda which: 1.0, 0)).all()


def test_a_figure_without_spread_has_a_point_for_an_interval() -> None:
    assert bootstrap(lambda which: 0.25, 9) == (0.25, 0.25, 0.25)


def test_overlap_by_hand() -> None:
    edges = [0, 1, 2, 3]
    assert overlapping_area([0, 1, 2], [2, 1, 0], edges) == pytest.approx(1.0)
    assert overlapping_area([0, 0], [2, 2], edges) == 0.0
    assert overlapping_area([0, 1], [1, 2], edges) == 0.5
    assert overlapping_area([-9], [0.5], edges) == overlapping_area([99], [3], edges) == 1.0
    assert np.isnan(overlapping_area([], [1], edges))


@given(SAMPLES, SAMPLES)
def test_overlap_is_a_share_and_takes_no_side(a: list[int], b: list[int]) -> None:
    edges = np.arange(-20.5, 21)
    value = overlapping_area(a, b, edges)
    assert 0 <= value <= 1 + 1e-9
    assert value == pytest.approx(overlapping_area(b, a, edges))


def test_ranks_by_hand() -> None:
    assert auc([3, 4], [1, 2]) == 1.0
    assert auc([1], [2, 3]) == 0.0
    assert auc([1, 1], [1, 1, 1]) == 0.5
    assert auc([2], [1, 2, 3]) == 0.5
    assert np.isnan(auc([], [1])) and np.isnan(auc([1], []))


@given(SAMPLES, SAMPLES)
def test_auc_turned_round_is_its_complement(a: list[int], b: list[int]) -> None:
    by_pairs = np.mean([(x > y) + (x == y) / 2 for x in a for y in b])
    assert auc(a, b) == pytest.approx(by_pairs)
    assert auc(a, b) + auc(b, a) == pytest.approx(1.0)
