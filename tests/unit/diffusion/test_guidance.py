"""Guidance of logits: the plain line, and its bounds."""

import numpy as np
import pytest

from bgm_studio.diffusion.guidance import (
    CHORDAL,
    LEAST_MELODY,
    LEAST_SHARE,
    MOST_ADDED,
    MOST_PUSH,
    MOST_SHARE,
    MOST_TILT,
    OCTAVE,
    PART_SHARES,
    REPEATED,
    guided,
    less_obvious,
    with_density,
    with_parts,
    with_register,
)


def strikes(logits):
    """Expected strikes of each bar (n, bars)."""
    n, _, columns, _ = logits.shape
    shares = 1 / (1 + np.exp(-logits[:, 0::2].astype(np.float64)))
    return shares.reshape(n, 3, columns // 16, -1).sum((1, 3))


@pytest.fixture
def sparse():
    """Two windows of two bars with some ten likely notes in each bar."""
    rng = np.random.default_rng(0)
    roll = rng.normal(-8, 0.5, (2, 6, 32, 128)).astype(np.float32)
    roll[rng.random(roll.shape) < 10 / (16 * 128 * 3)] = 2
    return roll


@pytest.mark.parametrize("guidance", [0.0, 0.4, 1.0])
def test_up_to_one_it_is_a_line(sparse, guidance):
    other = np.roll(sparse, 1, axis=3)
    wanted = other + np.float32(guidance) * (sparse - other)
    assert guided(sparse, other, guidance) == pytest.approx(wanted, abs=1e-5)


def test_beyond_one_the_line_goes_on_where_nothing_is_added(sparse):
    moved = sparse + np.where(sparse > 0, np.float32(-0.5), np.float32(0.25))
    assert guided(sparse, moved, 3.0) == pytest.approx(3 * sparse - 2 * moved, abs=1e-5)


def test_no_cell_is_pushed_far(sparse):
    unasked = sparse + 9
    assert guided(sparse, unasked, 5.0) == pytest.approx(sparse - MOST_PUSH, abs=1e-5)


@pytest.mark.parametrize("guidance", [1.5, 3.75, 10.0])
def test_a_bar_expects_hardly_more_than_what_was_asked(sparse, guidance):
    before = sparse.copy()
    unasked = sparse - np.float32(4)  # the features speak for every note that there is
    unasked[1, :, 16:] = sparse[1, :, 16:]  # but not in the last bar
    found = guided(sparse, unasked, guidance)
    asked = strikes(sparse)
    allowed = np.maximum((1 + MOST_ADDED) * asked, asked + 1)
    assert (strikes(found) <= allowed + 1e-3).all()
    assert (strikes(found)[0] >= 0.98 * allowed[0]).all()  # and no less than it may
    assert np.array_equal(found[1, :, 16:], sparse[1, :, 16:])
    assert np.array_equal(sparse, before)


def test_a_bar_may_move_its_notes():
    asked = np.full((1, 6, 16, 128), -9, dtype=np.float32)
    asked[0, 4, 0, 40:50], asked[0, 4, 8, 40:50] = 0.0, 0.0
    unasked = asked.copy()
    unasked[0, 4, 0, 40:50], unasked[0, 4, 8, 40:50] = -1.0, 1.0
    found = guided(asked, unasked, 3.0)
    assert (found[0, 4, 0, 40:50] > 1.9).all() and (found[0, 4, 8, 40:50] < -1.9).all()


def test_windows_do_not_touch(sparse):
    unasked = sparse - np.float32(4)
    both = guided(sparse, unasked, 4.0)
    assert np.array_equal(both[1:], guided(sparse[1:], unasked[1:], 4.0))


# -- all three parts -------------------------------------------------------------------------------


def melody_strikes(logits):
    """Expected strikes of the melody in each window (n,)."""
    return (1 / (1 + np.exp(-logits[:, 0].astype(np.float64)))).sum((1, 2))


def nothing_known(logits):
    return np.zeros((len(logits), 3, *logits.shape[2:]), dtype=bool)


def with_melody(logits, fixed):
    """With no notes asked for the melody's floor alone."""
    return with_parts(logits, np.zeros((len(logits), logits.shape[2] // 4)), fixed)


def test_a_window_without_a_melody_is_given_one_where_it_is_likeliest(sparse):
    silent = sparse.copy()
    silent[0, 0] = -9
    silent[0, 0, :, 60:66] = -5  # about .4 strikes a bar
    silent[1, 0, :, 60:62] = 0  # 16 a bar
    found = with_melody(silent, nothing_known(silent))
    wanted = 2 * LEAST_MELODY
    assert melody_strikes(found)[0] == pytest.approx(wanted, rel=0.02)
    raised = found[0, 0] - silent[0, 0]
    assert raised.min() > 0 and raised.min() == pytest.approx(raised.max(), abs=1e-5)
    assert np.array_equal(found[0, 1:], silent[0, 1:])
    assert np.array_equal(found[1], silent[1])


def test_what_is_not_free_needs_no_melody(sparse):
    silent = sparse.copy()
    silent[:, 0] = -9
    fixed = nothing_known(silent)
    fixed[0, 0] = True  # the melody does not play
    fixed[1, 0, 16:] = True  # the clip ends after a bar
    found = with_melody(silent, fixed)
    assert np.array_equal(found[0], silent[0])
    free = melody_strikes(found)[1]
    assert free == pytest.approx(LEAST_MELODY, rel=0.02)


def test_a_melody_that_nothing_speaks_for_stays_away(sparse):
    silent = sparse.copy()
    silent[:, 0] = -30
    assert melody_strikes(with_melody(silent, nothing_known(silent))).max() < 1e-3


def test_a_known_melody_is_melody_enough(sparse):
    silent = sparse.copy()
    silent[:, 0] = -9
    silent[:, 0, ::2, 70] = 50  # as the network says of known notes
    assert with_melody(silent, nothing_known(silent)) is silent


def test_melody_and_bridge_have_their_shares_of_what_is_asked(sparse):
    thin = sparse.copy()
    thin[:, [0, 2]] = -9
    wanted = np.full((2, 8), 8.0)  # 64 in each window
    fixed = nothing_known(thin)
    fixed[1, 1, 16:] = True  # the bridge pauses for a bar
    found = 1 / (1 + np.exp(-with_parts(thin, wanted, fixed).astype(np.float64)))
    melody, bridge = found[:, 0].sum((1, 2)), found[:, 2].sum((1, 2))
    assert melody == pytest.approx(64 * PART_SHARES["melody"], rel=0.02)
    assert bridge[0] == pytest.approx(64 * PART_SHARES["bridge"], rel=0.02)
    assert bridge[1] == pytest.approx(32 * PART_SHARES["bridge"], rel=0.02)


# -- as high as is asked ---------------------------------------------------------------------------


def test_notes_lie_higher_where_they_should(sparse):
    register = np.zeros((2, 8))
    register[0, :4], register[0, 4:] = 0.5, -0.5
    moved = with_register(sparse, register) - sparse
    assert np.ptp(moved[0, 0, 0, 80:]) < 1e-5
    assert np.diff(moved[0, 0, 0, [50, 62, 74]]) == pytest.approx([0.5 * OCTAVE] * 2, abs=1e-5)
    assert moved[0, 4, 20] == pytest.approx(-moved[0, 4, 0], abs=1e-5)
    assert not moved[1].any() and not moved[:, 1::2].any()


# -- no more of the obvious than songs have --------------------------------------------------------


def test_chord_tones_of_the_upper_parts_stand_out_less(sparse):
    tones = np.zeros((2, 8, 12))
    tones[0, :4, [0, 4, 7]] = 1  # C major in the first bar of the first window
    lowered = sparse - less_obvious(sparse, tones, None)
    for part in (0, 2):
        assert lowered[0, part, :16, 60] == pytest.approx(CHORDAL, abs=1e-5)
        assert not lowered[0, part, :16, 62].any() and not lowered[0, part, 16:].any()
    assert not lowered[1].any() and not lowered[:, [1, 3, 4, 5]].any()


def test_the_note_just_struck_stands_out_less(sparse):
    earlier = np.zeros(sparse.shape, np.float32)
    for column, pitch in ((4, 60), (10, 64)):
        earlier[0, 0, column, pitch] = 0.9
    earlier[0, 0, 20, 70] = 0.4  # may still go
    lowered = sparse - less_obvious(sparse, np.zeros((2, 8, 12)), earlier)
    expected = np.zeros((32, 128))
    expected[5:11, 60] = expected[11:, 64] = REPEATED
    assert lowered[0, 0] == pytest.approx(expected, abs=1e-5)
    assert not lowered[1].any() and not lowered[:, 1:].any()


# -- as many notes as are asked for ---------------------------------------------------------------


def strikes_by_beat(logits):
    struck = 1 / (1 + np.exp(-logits[:, 0::2].astype(np.float64)))
    return struck.reshape(len(logits), 3, -1, 4, 128).sum((1, 3, 4))


def some_logits(beats=8, seed=0):
    shape = (2, 6, 4 * beats, 128)
    return (np.random.default_rng(seed).standard_normal(shape) - 5.0).astype(np.float32)


OPEN = np.zeros((2, 3, 32, 128), dtype=bool)
SEGMENTS = np.tile(np.arange(8) // 4, (2, 1))


@pytest.mark.parametrize("factor", [0.5, 0.8, 1.3, 2.0])
def test_each_segment_expects_about_what_is_asked(factor):
    logits = some_logits()
    wanted = strikes_by_beat(logits) * np.where(SEGMENTS == 0, factor, 1 / 1.02)
    tilted = with_density(logits, wanted, SEGMENTS, OPEN)
    asked, got = (s.reshape(2, 2, 4).sum(2) for s in (wanted, strikes_by_beat(tilted)))
    assert (got / asked > LEAST_SHARE - 0.02).all() and (got / asked < MOST_SHARE + 0.02).all()
    assert np.array_equal(tilted[:, 1::2], logits[:, 1::2])  # only where notes begin
    assert np.array_equal(tilted[:, :, 16:], logits[:, :, 16:])  # the other segment is as it was
    moved = (tilted - logits)[:, 0::2, :16]
    assert np.ptp(moved, axis=(1, 2, 3)).max() < 1e-4  # all notes alike


def test_what_is_near_enough_stays():
    logits = some_logits()
    wanted = strikes_by_beat(logits) / 1.02
    assert with_density(logits, wanted, SEGMENTS, OPEN) is logits


def test_no_tilt_goes_too_far():
    logits = some_logits()
    for wanted in (0.0, 500.0):
        tilted = with_density(logits, np.full((2, 8), wanted), SEGMENTS, OPEN)
        assert np.abs(tilted - logits).max() == pytest.approx(MOST_TILT, rel=1e-5)


def test_known_cells_count_on_neither_side():
    logits = some_logits()
    fixed = OPEN.copy()
    fixed[:, :, 8:16] = True  # the second half of the first segment
    logits[:, 0::2, 8:16] = 9.0
    free = strikes_by_beat(logits)
    wanted = np.where(np.arange(8) < 2, free, 2.0 * free.min())
    wanted[:, :4] = wanted[:, :2].mean(1, keepdims=True)
    wanted[:, 4:] = free[:, 4:]
    assert with_density(logits, wanted / 1.02, SEGMENTS, fixed) is logits
