"""In-filling, seams, form, key and ending against values that can be worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.metrics.coherence import (
    barlines,
    bars_of,
    best_copies,
    changed_known_cells,
    compare,
    ending,
    estimated_key,
    filled_bars,
    fit,
    key_correlations,
    key_stability,
    note_overlap,
    repetition_by_lag,
    reprises,
    seam,
    surroundings,
)
from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import Note, Region, roll_from_notes

MELODY, BRIDGE, PIANO = range(3)
C_MAJOR, A_MINOR = Key(0, "major"), Key(9, "minor")
I_IV_V_I = ((0, 4, 7), (5, 9, 0), (7, 11, 2), (0, 4, 7))


def roll(bars, *notes):
    return roll_from_notes([Note(s, p, t, e) for s, p, t, e in notes], bars * 16)


def chords(pitch_class_sets, transpose=0, struck=(0, 8)):
    """One chord a bar around middle C, struck at some columns of the bar and held for four."""
    return roll_from_notes(
        [
            Note(16 * bar + at, 60 + (pc + transpose) % 12, PIANO, 16 * bar + at + 4)
            for bar, chord in enumerate(pitch_class_sets)
            for pc in chord
            for at in struck
        ],
        len(pitch_class_sets) * 16,
    )


def random_bars(bars, seed, notes_a_bar=8):
    rng = np.random.default_rng(seed)
    notes = [
        Note(16 * bar + int(c), int(p), PIANO, 16 * bar + int(c) + 1)
        for bar in range(bars)
        for c, p in zip(
            rng.integers(0, 16, notes_a_bar), rng.integers(40, 90, notes_a_bar), strict=True
        )
    ]
    return roll_from_notes(notes, bars * 16)


# -- bars -----------------------------------------------------------------------------------------


def test_what_a_bar_is_like():
    bars = bars_of(roll(2, (0, 60, MELODY, 4), (0, 72, PIANO, 2), (2, 64, PIANO, 4)))
    assert bars.chroma[0].tolist() == [6, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]
    assert np.flatnonzero(bars.pattern[0]).tolist() == [0, 2]
    assert bars.notes.tolist() == [3, 0]
    assert bars.pitch[0] == (4 * 60 + 2 * 72 + 2 * 64) / 8
    assert np.isnan(bars.pitch[1])


def test_likeness_by_hand():
    bars = bars_of(
        roll(3, (0, 60, MELODY, 4), (16, 72, PIANO, 20), (24, 79, PIANO, 28))
    )  # C | C' G' | silence
    alike = compare(bars.at([0, 0, 0, 2]), bars.at([0, 1, 2, 2]))
    assert alike.chroma == pytest.approx([1, 1 / np.sqrt(2), 0, np.nan], nan_ok=True)
    assert alike.pattern == pytest.approx([1, 15 / 16, 0, np.nan], nan_ok=True)
    assert alike.density == pytest.approx([1, 0.5, 0, np.nan], nan_ok=True)
    assert alike.register_semitones == pytest.approx([0, 15.5, np.nan, np.nan], nan_ok=True)


@given(st.integers(0, 10_000))
def test_likeness_is_symmetric_and_bounded(seed):
    bars = bars_of(random_bars(4, seed, notes_a_bar=seed % 6))
    pairs = compare(bars.at(np.arange(4)[:, None]), bars.at(np.arange(4)[None, :]))
    for name, field in pairs._asdict().items():
        finite = field[np.isfinite(field)]
        assert np.array_equal(field, field.T, equal_nan=True)
        assert (finite >= 0).all()
        assert name == "register_semitones" or (finite <= 1).all()


# -- in-filling -----------------------------------------------------------------------------------


def test_changed_known_cells_are_counted_and_others_are_not():
    before = roll(8, (0, 60, MELODY, 4), (40, 64, PIANO, 44))
    known = ~Region(32, 96).mask(128)
    after = before.copy()
    after[4, 40, 64] = False  # inside: may change
    assert changed_known_cells(before, after, known) == 0
    after[0, 0, 60], after[1, 3, 60], after[4, 100, 50] = False, False, True
    assert changed_known_cells(before, after, known) == 3


def test_which_bars_are_filled_and_which_are_kept():
    known = ~Region(32, 96).mask(128)
    known[0, 16:32, 70] = False  # a bar that is known in part
    filled, kept = filled_bars(known)
    assert np.flatnonzero(filled).tolist() == [2, 3, 4, 5]
    assert np.flatnonzero(kept).tolist() == [0, 6, 7]


def test_bars_like_their_surroundings_and_a_fill_that_is_not():
    same = chords([(0, 4, 7)] * 8)
    known = ~Region(32, 96).mask(128)
    everywhere, beside = surroundings(same, same, known)
    assert everywhere.likeness == beside.likeness == pytest.approx(1)
    foreign = chords([(0, 4, 7)] * 8, transpose=6, struck=(1, 5))
    everywhere, beside = surroundings(foreign, same, known)
    assert everywhere.chroma == beside.chroma == pytest.approx(0)
    assert everywhere.pattern == pytest.approx(12 / 16)


def test_only_neighbours_count_as_neighbours():
    music = chords([(6,), (0,), (0,), (6,), (6,), (0,), (0,), (6,)])
    everywhere, beside = surroundings(music, music, ~Region(32, 96).mask(128))
    assert beside.chroma == pytest.approx(1)
    assert everywhere.chroma == pytest.approx(0.5)


def test_melody_with_its_accompaniment_by_hand():
    music = roll(
        1,
        (0, 72, MELODY, 4), (4, 74, MELODY, 8), (8, 77, MELODY, 12),  # C, D, F
        (0, 48, PIANO, 8), (8, 48, PIANO, 9),  # C, sounding under all three beats
    )  # fmt: skip
    assert fit(music).supported == pytest.approx(1 / 3)
    # Unison four columns, second four columns, fourth one column.
    assert fit(music).consonance == pytest.approx((4 * 1 + 4 * -1 + 1 * 0) / 9)
    assert fit(music).together == pytest.approx(2 / 3)
    assert np.isnan(fit(roll(1, (0, 72, MELODY, 4)))).all()
    assert np.isnan(fit(roll(1, (0, 48, PIANO, 4)))).all()


# -- seams ----------------------------------------------------------------------------------------


def test_barlines_likeness_and_what_is_held():
    music = roll(3, (8, 60, PIANO, 24), (15, 64, PIANO, 16), (40, 60, PIANO, 44))
    lines = barlines(music)
    assert lines.held == pytest.approx([0.5, np.nan], nan_ok=True)
    # Bar 1 strikes nothing, bar 2 at one position; both sound C alone.
    assert lines.likeness[1] == pytest.approx((1 + 15 / 16) / 2)


def test_an_artificial_seam_shows():
    music = np.concatenate([chords([(0, 4, 7)] * 4), chords([(6, 10, 1)] * 4, struck=(2, 6))], 1)
    border = np.arange(1, 8) % 4 == 0
    at, inside = seam(barlines(music).likeness, border)
    assert inside == pytest.approx(1)
    assert at < 0.5
    at, inside = seam(barlines(chords([(0, 4, 7)] * 8)).likeness, border)
    assert at == inside == pytest.approx(1)


# -- repetition -----------------------------------------------------------------------------------


def test_overlap_of_notes_by_hand_and_transposed():
    a = roll(1, *((4 * i, 60 + i, PIANO, 4 * i + 1) for i in range(4)))
    b = roll(1, *((4 * i, 62 + i, PIANO, 4 * i + 1) for i in range(4)), (1, 90, PIANO, 2))
    assert note_overlap(a, a) == pytest.approx(1)
    assert note_overlap(a, b) == pytest.approx(0)
    assert note_overlap(a, b, -2) == pytest.approx(2 * 4 / 9)
    assert note_overlap(b, a, 2) == pytest.approx(2 * 4 / 9)
    few = roll(1, *((4 * i, 60, PIANO, 4 * i + 1) for i in range(3)))
    assert np.isnan(note_overlap(few, few)).all()


def test_a_repeated_piece_is_all_copies_and_random_bars_are_none():
    theme = random_bars(8, 0)
    assert best_copies(np.concatenate([theme, theme], 1)) == pytest.approx(1)
    up = np.roll(theme, 3, axis=2)
    assert best_copies(np.concatenate([theme, up], 1)) == pytest.approx(1)
    assert best_copies(random_bars(16, 1)).max() < 0.6
    assert best_copies(theme, random_bars(8, 2)).max() < 0.6


def test_copies_must_be_far_enough_away():
    bar = random_bars(1, 0)
    assert np.isnan(best_copies(np.concatenate([bar] * 4, 1))).all()
    assert best_copies(np.concatenate([bar] * 4, 1), distance_bars=3) == pytest.approx(
        [1, np.nan, np.nan, 1], nan_ok=True
    )


def test_a_reprise_is_held_against_its_theme_and_against_others():
    theme, other = random_bars(4, 0), random_bars(4, 1)
    sections = [(0, 4, "a"), (4, 8, "b"), (8, 12, "a"), (12, 15, "b")]
    own, others = reprises(np.concatenate([theme, other, theme, other], 1), sections)
    assert own == pytest.approx([1.0] * 7)
    assert len(others) == 7 and others.max() < 0.6
    changed = np.concatenate([theme, other, other[:, :48]], 1)  # a last bar that is not there
    own, others = reprises(changed, [(0, 4, "a"), (4, 8, "b"), (8, 12, "a")])
    assert len(own) == 3 and own.max() < 0.6
    assert others == pytest.approx([1.0] * 3)
    assert len(reprises(theme, [(0, 4, "a")])[0]) == 0


def test_repetition_peaks_at_the_period():
    by_lag = repetition_by_lag(np.concatenate([random_bars(4, 0)] * 3, 1), lags=12)
    assert by_lag[[3, 7]] == pytest.approx(1)
    assert by_lag[[0, 1, 2, 4, 5, 6]].max() < 0.5
    assert np.isnan(by_lag[11])


# -- key ------------------------------------------------------------------------------------------


def test_a_profile_is_its_own_key_and_flat_chroma_has_none():
    major = np.array([6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88])
    found = key_correlations(np.array([major, np.roll(major, 7), np.ones(12)]))
    assert found[[0, 1], [0, 7]] == pytest.approx(1)
    assert np.isnan(found[2]).all()


@given(st.integers(0, 11))
def test_key_moves_with_the_music(semitones):
    assert estimated_key(chords(I_IV_V_I, transpose=semitones)) == Key(semitones, "major")


def test_a_c_major_piece_is_stable_and_one_that_modulates_is_not():
    home = chords(I_IV_V_I * 4)
    assert key_stability(home, C_MAJOR) == (1.0, 1.0)
    assert key_stability(home, A_MINOR) == (0.0, 1.0)
    away = np.concatenate([home, chords(I_IV_V_I * 4, transpose=6)], axis=1)
    stability = key_stability(away, C_MAJOR)
    # 25 windows: 9 at home, 9 away, 7 across, of which each side has at least its three.
    assert 12 / 25 <= stability.relative <= 13 / 25
    assert stability.main == stability.relative


def test_silence_has_no_key():
    silence = roll(12)
    assert estimated_key(silence) is None
    assert np.isnan(key_stability(silence, C_MAJOR)).all()


# -- ending ---------------------------------------------------------------------------------------


def test_a_full_cadence():
    music = chords([(0, 4, 7), (7, 11, 2), (0, 4, 7)], struck=(0,))
    roots = np.repeat([0, 7, 0], 4)
    assert ending(music, C_MAJOR, roots) == (1, 1, 1, 1, 1)
    assert ending(music, C_MAJOR).final == 1
    assert ending(music, Key(7, "major"), roots)[:3] == (0, 0, 0)  # IV-V... of another key


@pytest.mark.parametrize(
    ("chord", "struck", "roots", "expected"),
    [
        ((0, 4, 7), (0, 8), [5, 0, -1], (1, 1, 1, 0, 0)),  # IV-I, struck again at beat 3
        ((2, 5, 7), (0,), [0, 7], (0, 0, 0, 1, 0)),  # stops on V
        ((0, 3, 7), (0,), [7, 0], (1, 1, 0, 1, 0)),  # a minor third in a major key
        ((0, 4, 7), (0,), [0, 0], (0, 1, 1, 1, 0)),  # one chord is no cadence
        ((0, 4, 7), (0,), [-1, -1], (np.nan, 1, 1, 1, 1)),
    ],
)
def test_endings(chord, struck, roots, expected):
    found = ending(chords([(0, 4, 7), chord], struck=struck), C_MAJOR, np.repeat(roots, 4))
    assert found == pytest.approx(expected, nan_ok=True)


def test_silence_ends_nowhere():
    found = ending(roll(2), C_MAJOR, np.repeat([7, 0], 4))
    assert found.cadence == 1
    assert np.isnan(found[1:4]).all()


@pytest.mark.parametrize(
    "call",
    [
        lambda: bars_of(np.zeros((3, 16, 128), dtype=bool)),
        lambda: changed_known_cells(roll(1), roll(2), np.ones((3, 16, 128), dtype=bool)),
        lambda: seam(np.zeros(3), np.zeros(4, dtype=bool)),
    ],
)
def test_what_does_not_fit_is_said(call):
    with pytest.raises(ValueError, match=r"."):
        call()
