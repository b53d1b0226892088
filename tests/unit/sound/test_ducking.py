"""The music goes down under speech, in time and without a jump, and comes back."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.base.errors import RequestError
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.sound.ducking import ATTACK_S, RELEASE_S, duck
from bgm_studio.video.speech import Speech


@st.composite
def speeches(draw):
    """Spans by rising time, any pauses between them."""
    parts = draw(st.lists(st.tuples(st.floats(0, 5), st.floats(0.25, 9)), max_size=8))
    spans, now = [], 0.0
    for pause, length in parts:
        start = now + pause + 0.01
        now = start + length
        spans.append(Speech(round(start, 3), round(now, 3)))
    return tuple(spans)


@given(speeches(), st.floats(6, 24))
def test_music_is_down_while_someone_speaks_and_back_within_a_second(speech, depth_db):
    automation = duck(speech, depth_db)
    times = np.arange(0, 130, 0.02)
    gain = automation.gain_db(times)
    assert gain.min() >= -depth_db - 1e-9 and gain.max() <= 1e-9
    assert np.abs(np.diff(gain)).max() <= 0.02 * depth_db / ATTACK_S * 1.02 + 1e-6
    clear = np.ones(len(times), dtype=bool)
    for span in speech:
        inside = (times >= span.start_s) & (times <= span.end_s)
        assert np.allclose(gain[inside], -depth_db)
        clear &= (times < span.start_s - 1.0) | (times > span.end_s + 1.0)
    for one, other in itertools.pairwise(speech):  # stays down where it could not come back whole
        if other.start_s - one.end_s < ATTACK_S + RELEASE_S - 1e-6:
            between = (times >= one.end_s) & (times <= other.start_s)
            assert np.allclose(gain[between], -depth_db)
            clear &= ~between
    assert np.allclose(gain[clear], 0.0)


@given(speeches(), st.lists(st.integers(1, 30_000), min_size=1, max_size=5))
def test_gains_of_blocks_are_those_of_the_whole(speech, blocks):
    automation = duck(speech, 10.0)
    ends = np.cumsum(blocks).tolist()
    parts = [automation.gains(end - n, n) for n, end in zip(blocks, ends, strict=True)]
    whole = automation.gains(0, ends[-1])
    assert whole.shape == (ends[-1], 1) and whole.dtype == np.float32
    assert np.array_equal(np.concatenate(parts), whole)
    assert np.abs(np.diff(whole[:, 0])).max(initial=0.0) < 2e-4  # no click


def test_speech_at_the_very_start_finds_the_music_down():
    automation = duck((Speech(0.1, 2.0),), 10.0)
    assert automation.points == ((0.1, -10.0), (2.0, -10.0), (2.8, 0.0))
    assert automation.gain_db(np.array([0.0])) == pytest.approx(-10.0)


def test_what_changes_nothing():
    assert duck(()) == duck((Speech(1.0, 2.0),), 0.0) == FLAT
    assert FLAT.is_flat and (FLAT.gains(7, 100) == 1.0).all()
    assert not duck((Speech(1.0, 2.0),)).is_flat


@pytest.mark.parametrize("depth_db", [-1.0, 24.5, float("nan"), float("inf")])
def test_a_depth_out_of_range_is_refused(depth_db):
    with pytest.raises(RequestError, match="dB"):
        duck((Speech(1.0, 2.0),), depth_db)


@pytest.mark.parametrize(
    "points",
    [
        ((2.0, 0.0), (1.0, 0.0)), ((1.0, 0.0), (1.0, -3.0)), ((-0.1, 0.0),), ((0.0, 13.0),),
        ((0.0, -61.0),), ((float("nan"), 0.0),), ((0.0, float("nan")),), ((float("inf"), 0.0),),
    ],
)  # fmt: skip
def test_points_out_of_order_or_range_are_refused(points):
    with pytest.raises(ValueError, match="automation"):
        Automation(points)
