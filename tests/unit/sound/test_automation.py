"""A level is drawn by hand: each edit stays where it was made, within bounds, and in order."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.base.errors import RequestError
from bgm_studio.sound import automation
from bgm_studio.sound.automation import (
    FLAT,
    HIGHEST_DRAWN_DB,
    LEAST_S,
    LOCAL_S,
    LOWEST_DB,
    Automation,
    simplified,
)

TIMES = st.floats(0, 60).map(lambda t: round(t, 3))
GAINS = st.floats(-60, 6).map(lambda g: round(g, 1))
TENTHS = np.arange(0, 80, 0.1)


@st.composite
def curves(draw):
    """Curves as somebody may have drawn them, none and one point among them."""
    times = sorted(draw(st.lists(st.integers(0, 3000), unique=True, max_size=9)))
    return Automation(tuple((t / 50, draw(GAINS)) for t in times))


@st.composite
def drawn(draw):
    """A curve after one edit of any kind."""
    curve, time_s, gain_db = draw(curves()), draw(TIMES), draw(st.floats(-90, 30))
    index = draw(st.integers(0, max(len(curve.points) - 1, 0)))
    kind = draw(st.sampled_from(("add", "move", "remove", "stretch", "stroke", "fade")))
    if kind == "add":
        return curve.with_point(time_s, gain_db, 60.0)
    if kind == "stretch":
        return curve.with_stretch_moved(index, gain_db)
    if kind == "fade":
        return curve.with_fade(draw(TIMES), time_s)
    if kind == "stroke" or not curve.points:
        return curve.with_stroke(draw(st.lists(st.tuples(TIMES, GAINS), max_size=40)))
    if kind == "remove":
        return curve.without_point(index)
    return curve.with_point_moved(index, time_s, gain_db, 60.0)


@given(drawn())
def test_what_is_drawn_is_in_order_within_bounds_and_no_closer_than_can_be_grabbed(curve):
    times = [t for t, _ in curve.points]
    assert all(b - a >= LEAST_S - 1e-6 for a, b in itertools.pairwise(times))
    assert all(LOWEST_DB <= g <= HIGHEST_DRAWN_DB for _, g in curve.points)


@given(curves(), TIMES, GAINS)
def test_a_point_is_there_and_what_is_far_away_stays(curve, time_s, gain_db):
    more = curve.with_point(time_s, gain_db, 60.0)
    assert more.at(time_s) == pytest.approx(gain_db, abs=0.01)
    before = max((t for t, _ in curve.points if t < time_s - LEAST_S), default=time_s - LOCAL_S)
    after = min((t for t, _ in curve.points if t > time_s + LEAST_S), default=time_s + LOCAL_S)
    far = TENTHS[(before - LEAST_S > TENTHS) | ((after + LEAST_S < TENTHS) & (TENTHS <= 60))]
    if after <= 60:
        assert more.gain_db(far) == pytest.approx(curve.gain_db(far), abs=0.1)


def test_a_point_at_an_end_of_the_clip_needs_none_beyond_it():
    assert FLAT.with_point(0.0, -6.0, 5.0).points == ((0.0, -6.0), (1.0, 0.0))
    assert FLAT.with_point(5.0, -6.0, 5.0).points == ((4.0, 0.0), (5.0, -6.0))
    assert FLAT.with_point(0.25, -6.0, 0.5).points == ((0.0, 0.0), (0.25, -6.0), (0.5, 0.0))
    assert FLAT.with_point(2.0, 0.0).points == ((2.0, 0.0),)  # on the line


@given(curves(), st.data())
def test_a_point_moves_between_its_neighbours(curve, data):
    if not curve.points:
        return
    index = data.draw(st.integers(0, len(curve.points) - 1))
    moved = curve.with_point_moved(index, data.draw(TIMES), data.draw(GAINS), 60.0)
    assert len(moved.points) == len(curve.points)
    for at, (old, new) in enumerate(zip(curve.points, moved.points, strict=True)):
        assert at == index or old == pytest.approx(new)


def test_a_stretch_moves_as_a_whole_as_far_as_it_can():
    curve = Automation(((1.0, 0.0), (2.0, -10.0), (4.0, -10.0), (5.0, -50.0)))
    down = curve.with_stretch_moved(2, -4.0)
    assert down.points == ((1.0, 0.0), (2.0, -14.0), (4.0, -14.0), (5.0, -50.0))
    assert curve.with_stretch_moved(3, -30.0).points[2:] == ((4.0, -20.0), (5.0, -60.0))
    assert curve.with_stretch_moved(0, 99.0).points[0] == (1.0, HIGHEST_DRAWN_DB)
    assert curve.with_stretch_moved(4, 20.0).points[3] == (5.0, -30.0)
    assert FLAT.with_stretch_moved(0, -3.0).points == ((0.0, -3.0),)
    too_loud = Automation(((0.0, 12.0), (1.0, 12.0)))  # another's file may have it
    assert too_loud.with_stretch_moved(1, 3.0) == too_loud


@given(curves(), st.lists(st.tuples(TIMES, GAINS), min_size=2, max_size=60))
def test_a_stroke_is_kept_to_a_hair_and_the_rest_stays(curve, stroke):
    wide = {t: g for t, g in stroke if not any(abs(t - u) < 0.05 and t != u for u, _ in stroke)}
    if not wide:
        return
    result = curve.with_stroke(wide)
    times = np.array(sorted(wide))
    assert np.abs(result.gain_db(times) - [wide[t] for t in sorted(wide)]).max() <= 0.32
    outside = TENTHS[(times[0] - 0.03 > TENTHS) | (times[-1] + 0.03 < TENTHS)]
    clear = [t for t in outside if all(abs(t - p) > 0.03 for p, _ in curve.points)]
    if not any(abs(times[e] - p) < 0.03 for p, _ in curve.points for e in (0, -1)):
        assert result.gain_db(np.array(clear)) == pytest.approx(
            curve.gain_db(np.array(clear)), abs=0.1
        )


def test_a_long_stroke_becomes_few_points():
    times = np.arange(0, 60, 0.02)
    wave = {float(t): float(-12 + 6 * np.sin(t / 4)) for t in times}
    curve = FLAT.with_stroke(wave)
    assert len(curve.points) < 80 < len(wave)
    assert FLAT.with_stroke({}) is FLAT
    ramp = [(float(t), -float(t) / 10) for t in times]
    assert simplified(ramp, 0.3) == [ramp[0], ramp[-1]]
    assert simplified(ramp[:1], 0.3) == ramp[:1]


def test_a_fade_keeps_what_was_drawn_and_ends_in_silence():
    curve = Automation(((1.0, 0.0), (2.0, -10.0), (8.0, -10.0), (9.0, 0.0)))
    rising = curve.with_fade(0.0, 4.0)
    assert rising.points[0] == (0.0, -60.0) and rising.at(4.0) == pytest.approx(-10.0)
    assert rising.at(2.0) == pytest.approx(-16.0) and rising.points[-2:] == curve.points[-2:]
    falling = curve.with_fade(10.0, 6.0)
    assert falling.points[:2] == curve.points[:2] and falling.at(6.0) == pytest.approx(-10.0)
    assert falling.points[-1] == (10.0, -60.0) and falling.at(30.0) == -60.0
    assert curve.with_fade(3.0, 3.001) is curve


def test_points_are_found_by_time():
    curve = Automation(((1.0, 0.0), (2.0, -10.0), (8.0, -10.0)))
    assert [curve.index_at(t) for t in (0.0, 1.0, 1.5, 8.0, 9.0)] == [0, 1, 1, 3, 3]
    assert [curve.nearest(t) for t in (0.0, 1.4, 1.6, 4.9, 5.1, 99.0)] == [0, 0, 1, 1, 2, 2]
    assert FLAT.nearest(1.0) is None


def test_too_many_points_are_refused_in_words(monkeypatch):
    monkeypatch.setattr(automation, "_MAX_POINTS", 3)
    full = Automation(((1.0, 0.0), (2.0, 0.0), (3.0, 0.0)))
    with pytest.raises(RequestError, match="at most 3"):
        full.with_point(4.0, 0.0)
