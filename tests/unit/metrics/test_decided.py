"""What is decided when: agreement of sets, chance, random order, and half-times by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.metrics.decided import (
    agreement,
    chance_agreement,
    contour,
    decided,
    density,
    half_time,
    in_random_order,
    melody_line,
    notes,
    onset_pattern,
    pitch_classes,
    sounding_pitch_classes,
)
from bgm_studio.music.pianoroll import Note, roll_from_notes

MELODY, BRIDGE, PIANO = range(3)
COLUMNS = 32


def roll(*notes_):
    return roll_from_notes([Note(s, p, t, e) for s, p, t, e in notes_], COLUMNS)[None]


def windows(count, seed=0, per_window=24):
    """Random windows, each with a melody note in most beats and accompaniment between."""
    rng = np.random.default_rng(seed)
    result = []
    for _ in range(count):
        played = [
            Note(c + int(rng.integers(0, 3)), int(rng.integers(60, 80)), MELODY, c + 4)
            for c in range(0, COLUMNS, 4)
            if rng.random() < 0.9
        ]
        for column in rng.integers(0, COLUMNS - 1, per_window):
            played.append(Note(int(column), int(rng.integers(36, 60)), PIANO, int(column) + 2))
        result.append(roll_from_notes(played, COLUMNS))
    return np.array(result)


def test_pitch_classes_of_a_beat_fold_octaves_and_tracks():
    music = roll((0, 60, MELODY, 8), (0, 48, PIANO, 1), (5, 127, PIANO, 6))
    struck, sounding = pitch_classes(music), sounding_pitch_classes(music)
    assert struck.shape == sounding.shape == (1, 8, 12)
    assert [set(np.flatnonzero(beat)) for beat in struck[0, :3]] == [{0}, {7}, set()]
    assert [set(np.flatnonzero(beat)) for beat in sounding[0, :3]] == [{0}, {0, 7}, set()]


def test_onsets_and_notes_a_beat_are_by_track():
    music = roll((0, 60, MELODY, 8), (2, 48, PIANO, 4), (2, 52, PIANO, 3))
    assert set(zip(*np.nonzero(onset_pattern(music)[0]), strict=True)) == {(0, 0), (2, 2)}
    assert density(music)[0, :, 0].tolist() == [1, 0, 2]
    assert density(music).sum() == notes(music).sum() == 3


def test_the_top_line_rises_stays_and_stops():
    music = roll(
        (0, 60, MELODY, 4), (0, 55, MELODY, 4), (5, 64, MELODY, 8), (8, 64, MELODY, 16),
        (4, 90, PIANO, 12),
    )  # fmt: skip
    line = melody_line(music)[0]
    assert [np.flatnonzero(beat).tolist() for beat in line[:4]] == [[60], [64], [64], []]
    assert contour(music)[0, :3].tolist() == [
        [False, False, True],
        [False, True, False],
        [False, False, False],
    ]


def test_agreement_is_the_f1_score_and_silence_agrees_with_nothing():
    a = np.array([[1, 1, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0], [2, 0, 1, 0]])
    b = np.array([[0, 1, 1, 1], [1, 0, 0, 0], [0, 0, 0, 0], [1, 0, 3, 0]])
    assert agreement(a, b) == pytest.approx([2 * 2 / 6, 0.0, np.nan, 2 * 2 / 7], nan_ok=True)


@given(st.integers(0, 10_000))
def test_agreement_is_symmetric_bounded_and_1_for_the_same(seed):
    rng = np.random.default_rng(seed)
    a, b = rng.integers(0, 3, (2, 4, 5))
    both = agreement(a, b)
    assert np.array_equal(both, agreement(b, a), equal_nan=True)
    assert np.all((both[np.isfinite(both)] >= 0) & (both[np.isfinite(both)] <= 1))
    assert agreement(a, a)[a.any(1)] == pytest.approx(1.0)


def test_chance_is_agreement_with_other_windows():
    counts = np.array([[1, 1, 0, 0], [1, 0, 1, 0], [0, 0, 0, 1]])
    assert chance_agreement(counts) == pytest.approx([0.25, 0.25, 0.0])
    assert np.isnan(chance_agreement(counts[:1])).all()


def test_the_same_music_all_along_is_decided_at_once():
    trajectory = np.repeat(windows(4)[None], 3, axis=0)
    for shares, chance in decided(trajectory).values():
        assert shares == pytest.approx(1.0)
        assert 0 <= chance < 1
        assert half_time([900, 500, 100], shares.mean(1)) == 900


def test_silence_has_decided_nothing_and_other_music_no_more_than_chance():
    final = windows(6)
    trajectory = np.array([np.zeros_like(final), np.roll(final, 1, axis=0), final])
    for name, (shares, chance) in decided(trajectory).items():
        assert shares[0] == pytest.approx(-chance / (1 - chance)), name
        assert abs(shares[1].mean()) < 0.15, name
        assert shares[2] == pytest.approx(1.0), name


def test_music_without_melody_says_nothing_of_it():
    final = windows(3)
    final[1, :2] = False
    hallucinated = windows(3, seed=1)
    shares = decided(np.array([hallucinated, final]))
    for name in ("contour", "melody line", "melody rhythm"):
        assert np.isnan(shares[name][0][:, 1]).all()
        assert np.isfinite(shares[name][0][:, [0, 2]]).all()


def test_rhythm_first_and_pitches_first_are_told_apart():
    final = windows(8)
    rhythm_first = np.zeros_like(final)
    rhythm_first[:, :, :, 1] = final.any(3)  # everything on one low pitch: only onsets are right
    pitch_first = np.zeros_like(final)  # all notes of a beat, struck on its last column
    for at in range(4):
        pitch_first[:, 0::2, 3::4] |= final[:, 0::2, at::4]
    for first, early, late in (
        (rhythm_first, "onset pattern", "pitch classes"),
        (rhythm_first, "melody rhythm", "melody line"),
        (pitch_first, "pitch classes", "onset pattern"),
        (pitch_first, "contour", "melody rhythm"),
    ):
        trajectory = np.array([np.zeros_like(final), first, final])
        shares = {name: values.mean(1) for name, (values, _) in decided(trajectory).items()}
        times = {name: half_time([900, 500, 100], line) for name, line in shares.items()}
        assert times[early] > 500 > times[late]


def test_notes_in_random_order_are_as_many_whole_and_kept():
    final = windows(4)
    rng = np.random.default_rng(1)
    chosen = rng.random((3, *final.shape)) < np.array([0.2, 0.6, 1.0])[:, None, None, None, None]
    trajectory = final & chosen
    random = in_random_order(trajectory)
    assert np.array_equal(random[-1], final)
    assert not (random[:-1] & ~random[1:]).any()
    for step, asked in zip(random, trajectory, strict=True):
        got, wanted = (agreement(notes(r), notes(final)) for r in (step, asked))
        assert got == pytest.approx(wanted, abs=0.05)
        # Whole notes: each kept onset has all of its final sustain.
        after = step[:, 0::2, :-1] & final[:, 1::2, 1:]
        assert not (after & ~step[:, 1::2, 1:]).any()


def test_coarse_aspects_come_early_even_in_random_order():
    final = windows(6)
    final[:, 4] |= np.roll(final[:, 4], 12, axis=2)  # octaves: each pitch class is struck twice
    trajectory = np.array([final & (np.random.default_rng(0).random(final.shape) < 0.5), final])
    shares = {n: v.mean(1) for n, (v, _) in decided(in_random_order(trajectory)).items()}
    assert shares["pitch classes"][0] > shares["notes"][0]


def test_half_time_between_steps_for_good_and_at_the_ends():
    assert half_time([800, 600, 400, 200], [0, 0.25, 0.75, 1]) == pytest.approx(500)
    assert half_time([800, 600, 400, 200], [0, 0.9, 0.25, 0.75]) == pytest.approx(300)
    assert half_time([800, 600], [0.7, 1]) == 800
    assert half_time([800, 600, 400], [0, np.nan, 1]) == pytest.approx(600)
    assert np.isnan(half_time([800, 600], [0, 0.4]))


@pytest.mark.parametrize(
    "call",
    [
        lambda: pitch_classes(np.zeros((6, 32, 128), dtype=bool)),
        lambda: onset_pattern(np.zeros((1, 6, 30, 128), dtype=bool)),
        lambda: agreement(np.zeros((2, 3)), np.zeros((2, 4))),
        lambda: decided(np.zeros((1, 6, 32, 128), dtype=bool)),
        lambda: half_time([100, 200], [0, 1]),
        lambda: half_time([200, 100], [0, 1, 1]),
    ],
)
def test_what_does_not_fit_is_said(call):
    with pytest.raises(ValueError, match=r"."):
        call()
