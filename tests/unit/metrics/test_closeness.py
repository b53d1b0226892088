"""PCHE and GPS against values that can be worked out by hand, in both variants."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.metrics.closeness import (
    MUSDR_GPS,
    MUSDR_PCHE_1,
    MUSDR_PCHE_4,
    PAPER_GPS,
    PAPER_PCHE,
    entropy,
    grooving_similarity,
    measure_song,
    measure_window,
    onset_patterns,
    pitch_class_entropy,
)
from bgm_studio.music.pianoroll import Note, roll_from_notes

MELODY, BRIDGE, PIANO = range(3)
CHROMATIC = tuple(range(60, 72))


def struck(at, *, bars=1, track=MELODY):
    """A roll with a short note for each (column, pitch)."""
    return roll_from_notes([Note(c, p, track, c + 1) for c, p in at], 16 * bars)


def random_roll(seed, bars, density=0.02):
    roll = np.zeros((6, 16 * bars, 128), dtype=bool)
    roll[0::2] = np.random.default_rng(seed).random((3, 16 * bars, 128)) < density
    return roll


def test_the_entropy_of_histograms() -> None:
    counts = np.array([[3, 3, 3, 3], [0, 5, 0, 0], [2, 1, 1, 0], [0, 0, 0, 0]])
    assert entropy(counts)[:3].tolist() == [2.0, 0.0, 1.5]
    assert math.isnan(entropy(counts)[3])


def test_uniform_pitch_classes_have_the_greatest_entropy_and_a_single_one_none() -> None:
    uniform = struck(enumerate(CHROMATIC))
    assert pitch_class_entropy(uniform) == pytest.approx(math.log2(12))
    single = struck([(0, 60), (4, 72), (8, 36)])
    assert pitch_class_entropy(single) == 0.0
    assert math.isnan(pitch_class_entropy(np.zeros((6, 128, 128), dtype=bool)))


def test_the_notes_of_all_tracks_count_together_and_held_ones_not() -> None:
    two = struck([(0, 60)]) | struck([(0, 67)], track=PIANO)
    assert pitch_class_entropy(two) == 1.0
    held = roll_from_notes([Note(-4, 61, BRIDGE, 16)], 16)
    assert pitch_class_entropy(two | held) == 1.0


def test_windows_slide_by_a_bar_and_empty_ones_are_left_out() -> None:
    # Bar 0: C; bar 1: C and G; bars 2 and 3: nothing.
    roll = struck([(0, 60), (16, 60), (20, 67)], bars=4)
    assert pitch_class_entropy(roll, 1) == pytest.approx((0 + 1) / 2)
    # Windows of two bars: C C G, then C G, then none.
    thirds = -(2 / 3) * math.log2(2 / 3) - (1 / 3) * math.log2(1 / 3)
    assert pitch_class_entropy(roll, 2) == pytest.approx((thirds + 1) / 2)
    assert pitch_class_entropy(roll, 4) == pytest.approx(thirds)
    assert pitch_class_entropy(roll, 9) == pytest.approx(thirds)  # longer than the piece
    with pytest.raises(ValueError, match="one bar or more"):
        pitch_class_entropy(roll, 0)


@given(st.integers(0, 99), st.integers(-30, 30))
def test_pche_is_the_same_in_every_key(seed, semitones) -> None:
    roll = random_roll(seed, 3)
    roll[:, :, :31] = roll[:, :, 97:] = False
    moved = np.roll(roll, semitones, axis=2)
    assert pitch_class_entropy(moved, 2) == pytest.approx(pitch_class_entropy(roll, 2))


def test_identical_bars_are_wholly_alike_and_complementary_ones_not_at_all() -> None:
    even, odd = range(0, 16, 2), range(1, 16, 2)
    identical = struck([(16 * bar + c, 60 + bar) for bar in range(3) for c in even], bars=3)
    assert grooving_similarity(identical) == grooving_similarity(identical, 64) == 1.0
    complementary = struck([(c, 60) for c in even] + [(16 + c, 60) for c in odd], bars=2)
    assert grooving_similarity(complementary) == 0.0


def test_grooving_counts_the_positions_that_differ() -> None:
    # Onsets at 0 4 8 against 0 4 10: two of sixteen differ, or two of sixty-four.
    roll = struck([(0, 60), (4, 60), (8, 60)], bars=2)
    roll |= struck([(16, 40), (20, 41), (26, 42)], bars=2, track=PIANO)
    assert onset_patterns(roll).sum(1).tolist() == [3, 3]
    assert grooving_similarity(roll) == 1 - 2 / 16
    assert grooving_similarity(roll, 64) == 1 - 2 / 64


def test_one_bar_has_no_groove_to_share_and_a_broken_bar_is_left_out() -> None:
    assert math.isnan(grooving_similarity(struck([(0, 60)])))
    assert math.isnan(grooving_similarity(random_roll(0, 2)[:, :24]))
    for positions in (0, 8, 24):
        with pytest.raises(ValueError, match="multiple of 16"):
            grooving_similarity(random_roll(0, 2), positions)


@given(st.integers(0, 99), st.integers(2, 9))
def test_grooving_is_the_mean_over_all_pairs_of_bars_in_any_order(seed, bars) -> None:
    roll = random_roll(seed, bars, density=0.003)
    patterns = onset_patterns(roll)
    by_pair = [1 - (a ^ b).sum() / 64 for a, b in combinations(patterns, 2)]
    assert grooving_similarity(roll, 64) == pytest.approx(np.mean(by_pair))
    order = np.random.default_rng(seed).permutation(bars)
    mixed = roll.reshape(6, bars, 16, 128)[:, order].reshape(roll.shape)
    assert grooving_similarity(mixed) == pytest.approx(grooving_similarity(roll))
    assert 0 <= grooving_similarity(roll) <= 1


def test_a_window_and_a_song_are_measured_alike() -> None:
    roll = random_roll(1, 8)
    window = measure_window(roll)
    assert window == measure_song(roll)
    assert window[PAPER_PCHE] == pitch_class_entropy(roll)
    assert window[MUSDR_PCHE_1] < window[MUSDR_PCHE_4] < window[PAPER_PCHE]
    assert 1 - window[MUSDR_GPS] == pytest.approx((1 - window[PAPER_GPS]) / 4)
    with pytest.raises(ValueError, match="a window has the shape"):
        measure_window(random_roll(1, 9))


def test_pche_of_a_song_is_the_mean_of_its_windows() -> None:
    song = random_roll(2, 10, density=0.002)
    windows = [measure_window(song[:, at : at + 128])[PAPER_PCHE] for at in (0, 16, 32)]
    assert measure_song(song)[PAPER_PCHE] == pytest.approx(np.mean(windows))
