"""Measures of obedience against cases that can be worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.metrics.control import (
    accented_columns,
    contrast,
    hit_pairs,
    novelty,
    onset_rate,
    rank_correlation,
    ranks,
    root_in_bass_share,
    scores_by_second,
    scores_within,
    shift_sums,
    struck_together,
    texture_change,
)
from bgm_studio.metrics.statistics import auc
from bgm_studio.music.pianoroll import Note, roll_from_notes

MELODY, BRIDGE, PIANO = range(3)
HITS = np.isin(np.arange(32), (3, 8, 21))


def chords_of(sizes):
    """A roll with a chord of so many notes on each beat, each a beat long."""
    notes = [
        Note(4 * beat, 48 + 2 * i, PIANO, 4 * beat + 4)
        for beat, size in enumerate(sizes)
        for i in range(size)
    ]
    return roll_from_notes(notes, 4 * len(sizes))


def area(strength, hits, **how):
    wins, pairs = hit_pairs(strength, hits, **how)
    return wins.sum() / pairs.sum()


# ---------------------------------------------------------------------------------- curves per beat


def test_onset_rate_counts_notes_of_all_tracks_a_second():
    roll = roll_from_notes(
        [Note(0, 60, MELODY, 8), Note(1, 40, PIANO, 2), Note(3, 50, BRIDGE, 4)], 8
    )
    assert onset_rate(roll, 0.5).tolist() == [6.0, 0.0]  # three notes in half a second
    assert onset_rate(roll, [0.5, 1.0]).tolist() == [6.0, 0.0]
    with pytest.raises(ValueError, match="more than 0 seconds"):
        onset_rate(roll, 0.0)


def test_struck_together_counts_the_first_column_only():
    roll = roll_from_notes(
        [Note(0, 60, MELODY, 8), Note(0, 40, PIANO, 8), Note(5, 50, BRIDGE, 6)], 8
    )
    assert struck_together(roll).tolist() == [2.0, 0.0]


def test_texture_change_is_the_mean_of_two_jaccard_distances():
    roll = roll_from_notes(
        [
            *(Note(0, p, PIANO, 4) for p in (48, 52)),
            *(Note(4, p, PIANO, 8) for p in (48, 52)),  # the same again
            *(Note(8, p, PIANO, 12) for p in (52, 55)),  # one pitch of three is shared
            Note(10, 60, MELODY, 12),  # and a second place of two is new
        ],
        20,
    )
    change = texture_change(roll)
    assert np.isnan(change[0])
    assert change[1:] == pytest.approx([0, (1 / 2 + 2 / 3) / 2, 1, 0])


def test_contrast_takes_the_surroundings_off():
    assert contrast([1.0, 2.0, 6.0, 4.0], 1) == pytest.approx([-1, -1.5, 3, -2])
    assert np.isnan(contrast([3.0], 1)).all()
    assert np.isnan(contrast([np.nan, 1.0, 1.0, 1.0], 1)).tolist() == [True, True, False, False]
    with pytest.raises(ValueError, match="at least one beat"):
        contrast([1.0, 2.0], 0)


def test_novelty_is_1_where_all_is_new_and_0_where_nothing_is():
    low, high = [(40, 0)] * 16, [(81, 2)] * 16  # E in the bass, then A on another column
    notes = [
        Note(4 * b + shift, p, PIANO, 4 * b + shift + 1) for b, (p, shift) in enumerate(low + high)
    ]
    curve = novelty(roll_from_notes(notes, 128))
    assert np.isnan(curve[[0, 7, 25, 31]]).all()
    assert curve[8] == 0
    assert curve[16] == 1
    assert int(np.nanargmax(curve)) == 16
    # Two of eight beats behind the border: 2 of 8 beats are new to what came before, in each view.
    assert curve[10] == pytest.approx(2 / 8)
    assert novelty(np.zeros((6, 128, 128), dtype=bool))[8:25].tolist() == [0.0] * 17
    assert np.isnan(novelty(np.zeros((6, 32, 128), dtype=bool))).all()


@given(st.integers(-12, 12), st.integers(0, 2**32 - 1))
def test_curves_but_those_of_pitch_do_not_mind_transposition(semitones, seed):
    rng = np.random.default_rng(seed)
    notes = [
        (int(rng.integers(0, 60)), int(rng.integers(40, 80)), int(rng.integers(3)))
        for _ in range(30)
    ]
    roll, moved = (
        roll_from_notes([Note(c, p + up, t, c + 2) for c, p, t in notes], 64)
        for up in (0, semitones)
    )
    for curve in (struck_together, texture_change, lambda r: onset_rate(r, 0.5)):
        assert np.array_equal(curve(roll), curve(moved), equal_nan=True)


# -------------------------------------------------------------------------------- rank correlation


def test_ranks_of_equal_values_are_shared():
    assert ranks([30.0, 10.0, 10.0, 20.0]).tolist() == [4, 1.5, 1.5, 3]


def test_rank_correlation_of_monotone_curves_is_1():
    x = np.arange(9.0)
    assert rank_correlation(x, np.exp(x)) == pytest.approx(1)
    assert rank_correlation(x, -(x**3)) == pytest.approx(-1)
    # d = 0, 1, -1, so 1 - 6 * 2 / (3 * 8).
    assert rank_correlation([1, 2, 3], [1, 3, 2]) == pytest.approx(0.5)


def test_rank_correlation_leaves_gaps_out_and_knows_none_of_constants():
    assert rank_correlation([1, np.nan, 2, 3], [4, 9, 5, 6]) == pytest.approx(1)
    assert np.isnan(rank_correlation([1, 1, 1], [1, 2, 3]))
    assert np.isnan(rank_correlation([1, np.nan], [1, 2]))
    with pytest.raises(ValueError, match="2 values cannot be correlated with 3"):
        rank_correlation([1, 2], [1, 2, 3])


# --------------------------------------------------------------------------------------- hit points


def test_hits_with_more_notes_than_any_other_beat_win_every_pair():
    strength = struck_together(chords_of(np.where(HITS, 5, 1)))[None]
    assert area(strength, HITS[None]) == 1
    assert area(strength, HITS[None], same_place=True) == 1
    assert area(contrast(strength), HITS[None]) == 1
    assert area(-strength, HITS[None]) == 0


def test_equal_beats_give_one_half():
    assert area(np.ones((2, 32)), np.stack([HITS, np.roll(HITS, 1)])) == 0.5


def test_heavy_downbeats_only_fool_the_measure_that_does_not_know_the_bar():
    strength = np.where(np.arange(32) % 4 == 0, 6.0, 1.0)[None]
    hits = np.isin(np.arange(32), (8, 20))[None]  # two downbeats
    # Each is above 24 other beats and level with 6 of 30.
    assert area(strength, hits) == pytest.approx((24 + 6 / 2) / 30)
    assert area(strength, hits, same_place=True) == 0.5
    wins, pairs = hit_pairs(strength, hits, same_place=True)
    assert (wins.item(), pairs.item()) == (6, 12)


def test_pairs_are_formed_within_clips_and_only_of_what_is_there():
    strength = np.array([[1.0, 0.0, np.nan, 0.0], [9.0, 8.0, 8.0, 9.0]])
    hits = np.array([[True, False, False, False], [False, True, False, False]])
    wins, pairs = hit_pairs(strength, hits)
    assert wins.tolist() == [2, 0.5]
    assert pairs.tolist() == [2, 3]
    assert hit_pairs(strength, ~hits & False)[1].tolist() == [0, 0]
    with pytest.raises(ValueError, match="not \\(n, beats\\) both"):
        hit_pairs(strength[0], hits[0])


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=1, max_size=24))
def test_of_one_clip_it_is_the_area_under_the_curve(beats):
    strength, hits = (np.array(part) for part in zip(*beats, strict=True))
    wins, pairs = hit_pairs(strength[None], hits[None])
    expected = auc(strength[hits], strength[~hits])
    if np.isnan(expected):
        assert pairs.item() == 0
    else:
        assert wins.item() / pairs.item() == pytest.approx(expected)


def test_shifted_hits_find_less():
    strength = np.where(HITS, 5.0, 1.0)[None]
    there, moved = shift_sums(strength, HITS[None], range(1, 32))
    # 31 shifts bring each of three hits once to each other beat: two with 5 notes, 29 with 1.
    assert there.item() == 15
    assert moved.item() == pytest.approx(3 * (2 * 5 + 29) / 31)
    downbeats = np.where(np.arange(32) % 4 == 0, 6.0, 1.0)[None]
    hits = np.isin(np.arange(32), (8, 20))[None]
    there, moved = shift_sums(downbeats, hits, range(4, 32, 4))
    assert there.item() == moved.item() == 12
    with pytest.raises(ValueError, match="shifted by something"):
        shift_sums(strength, HITS[None], ())


# --------------------------------------------------------------------------- cuts and musical beats


def test_scores_by_second_count_seconds_not_beats():
    scores = scores_by_second([0.9, 2.5, 5.0], [0.1, 0.2, 2.0, 3.0, 4.0])
    # Cuts lie in seconds 0, 2, 5; music in 0, 2, 3, 4; they share 0 and 2.
    assert scores.coverage == pytest.approx(2 / 4)
    assert scores.hit == pytest.approx(2 / 3)
    assert scores.f1 == pytest.approx(4 / 7)
    assert scores.f1 == pytest.approx(2 / (1 / scores.coverage + 1 / scores.hit))
    assert scores.quantity == pytest.approx(4 / 3)


def test_scores_within_a_tolerance_give_each_beat_one_partner():
    scores = scores_within([1.0, 2.0, 3.0], [1.05, 2.2, 2.95, 3.01, 9.0], 0.07)
    assert scores == pytest.approx((2 / 5, 2 / 3, 4 / 8, 5 / 3))
    # One musical beat cannot meet two cuts; taking the nearest first would lose a pair here.
    assert scores_within([1.0, 1.06], [1.03], 0.07).hit == 0.5
    assert scores_within([1.0, 1.1], [1.06, 1.12], 0.07).hit == 1


def test_cuts_on_the_beat_score_less_when_moved():
    beats = np.arange(0, 60, 0.8)
    cuts = beats[[3, 11, 30, 52]]
    assert scores_within(cuts, beats).hit == 1
    assert scores_within(cuts + 0.4, beats).hit == 0
    accents = beats[[3, 11, 30, 52, 60]]
    assert scores_by_second(cuts, accents).f1 == pytest.approx(8 / 9)
    assert scores_by_second(cuts + 5, accents).f1 < 0.5


def test_scores_of_nothing_are_not_zero_but_nothing():
    for scores in (scores_by_second, scores_within):
        no_cuts, no_beats = scores([], [1.0]), scores([1.0], [])
        assert np.isnan([no_cuts.hit, no_cuts.f1, no_cuts.quantity, no_beats.coverage]).all()
        assert (no_cuts.coverage, no_beats.hit, no_beats.f1, no_beats.quantity) == (0, 0, 0, 0)
    with pytest.raises(ValueError, match="more than 0 seconds"):
        scores_by_second([1], [1], 0)
    with pytest.raises(ValueError, match="0 seconds or more"):
        scores_within([1], [1], -0.1)


TIMES = st.lists(st.floats(0, 30), max_size=12)


@given(TIMES, TIMES, st.floats(-5, 5))
def test_exact_scores_are_shares_and_do_not_mind_when_the_clock_starts(cuts, beats, later):
    here = scores_within(cuts, beats, 0.5)
    swapped = scores_within(beats, cuts, 0.5)
    assert np.array_equal([here.coverage, here.hit], [swapped.hit, swapped.coverage], True)
    assert all(np.isnan(share) or 0 <= share <= 1 for share in here[:3])
    grid = np.round(np.array(cuts) * 8) / 8, np.round(np.array(beats) * 8) / 8
    moved = tuple(times + round(later) for times in grid)
    assert np.array_equal(scores_within(*grid, 0.5), scores_within(*moved, 0.5), True)


def test_accented_columns_stand_out():
    strength = np.zeros(64)
    strength[::4] = 2
    strength[[16, 48]] = 6
    assert accented_columns(strength).tolist() == [16, 48]
    assert accented_columns(np.ones(64)).tolist() == []
    assert accented_columns(np.zeros(64)).tolist() == []
    assert accented_columns([]).tolist() == []
    # Of two alike within a beat the first, and none beside a stronger one.
    strength[18] = 6
    strength[45] = 5
    assert accented_columns(strength).tolist() == [16, 48]
    with pytest.raises(ValueError, match="one value a column"):
        accented_columns(np.ones((2, 2)))


# ------------------------------------------------------------------------------------------- chords


def test_the_root_is_sought_in_the_lowest_pitch_where_chords_change():
    roll = roll_from_notes(
        [
            Note(0, 48, PIANO, 8),  # C under C, held on into the next beat
            Note(4, 64, MELODY, 8),
            Note(8, 43, PIANO, 12),  # G under G
            Note(12, 43, BRIDGE, 16),  # G under F: wrong
        ],
        24,
    )
    roots = np.array([0, 0, 7, 5, 9, -1])  # nothing sounds under A, the last has no chord
    assert root_in_bass_share(roll, roots) == pytest.approx(2 / 3)
    assert np.isnan(root_in_bass_share(roll, np.full(6, -1)))
    with pytest.raises(ValueError, match="do not fit a roll"):
        root_in_bass_share(roll, roots[:4])
