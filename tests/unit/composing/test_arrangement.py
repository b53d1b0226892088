"""How much goes on at each beat, given scenes."""

import numpy as np
import pytest
from toys import made_analysis

from bgm_studio.composing.arrangement import arrange
from bgm_studio.diffusion.conditions import regular_segments
from bgm_studio.music.timing import TempoMap
from bgm_studio.video.scenes import Scene

# 40 beats in 20 s: two beats a second.
EVEN = TempoMap((0.0, 40.0), (0.0, 20.0))


def arranged(*scenes, k=8, **curves):
    analysis = made_analysis(**({"activity": 0.5, "energy": 0.5} | curves))
    return arrange(analysis, scenes or (Scene(0.0),), EVEN, regular_segments(40, k))


def test_without_levels_the_pictures_lead():
    found = arranged(activity=0.3)
    assert found.places == pytest.approx(0.3)
    assert found.swell == pytest.approx(0.4) and found.swell.dtype == np.float32
    assert found.rests == ()


def test_a_level_lifts_its_scene_and_no_other():
    activity = np.linspace(0.3, 0.5, 400, dtype=np.float32)
    plain = arranged(activity=activity)
    lifted = arranged(Scene(0.0), Scene(10.0, level=0.8), activity=activity)
    assert lifted.places[:20] == pytest.approx(plain.places[:20], abs=0.01)
    assert lifted.places[20:].mean() == pytest.approx(0.8)
    assert lifted.swell[20:].min() > plain.swell[20:].max()
    # What the picture does within the scene stays.
    rises = np.diff(lifted.places[20:])
    assert rises == pytest.approx(np.diff(plain.places[20:])) and rises.max() > 0


def test_levels_at_the_ends_stay_in_range():
    for level in (0.0, 1.0):
        found = arranged(Scene(0.0, level=level))
        assert found.places.min() > 0.0 and found.places.max() < 1.0
        assert found.swell.min() >= 0.0 and found.swell.max() <= 1.0


def test_a_build_grows_into_the_next_scene():
    found = arranged(Scene(0.0, lead="build"), Scene(10.0))
    assert (np.diff(found.places[12:20]) > 0).all() and (np.diff(found.swell[12:20]) > 0).all()
    assert found.places[:12] == pytest.approx(0.5) and found.places[20:] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("lead", "start", "tracks"), [("drop", 72, (1, 2)), ("breath", 76, (0, 1, 2))]
)
def test_rests_before_the_next_scene(lead, start, tracks):
    (rest,) = arranged(Scene(0.0, lead=lead), Scene(10.0)).rests
    assert (rest.start, rest.end, rest.tracks) == (start, 80, tracks)
    assert arranged(Scene(0.0), Scene(10.0, lead=lead)).rests == ()  # nothing comes behind it
    assert arranged(Scene(0.0), Scene(9.0, lead=lead), Scene(10.0)).rests == ()  # too short


def test_scenes_shorter_than_a_beat_do_no_harm():
    found = arranged(Scene(0.0), Scene(10.0, level=0.9), Scene(10.1, level=0.2))
    assert found.places[20:] == pytest.approx(0.2)
