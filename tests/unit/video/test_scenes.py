"""Scenes: where a clip changes, and how they lead into each other."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import made_analysis

from bgm_studio.base.errors import RequestError
from bgm_studio.video.scenes import MIN_SCENE_S, NAMES, Scene, find_scenes, mean_level, name_of


def film(levels, length_s=10.0, cut_s=2.0, strength=1.0):
    """A clip of stretches at these levels of activity, cut every `cut_s`."""
    duration_s = length_s * len(levels)
    rate = 20
    activity = np.repeat(np.array(levels, np.float32), round(length_s * rate))
    times = np.arange(cut_s, duration_s - 0.1, cut_s)
    cuts = [(float(t), strength, True) for t in times]
    return made_analysis(duration_s, cuts=cuts, activity=activity)


def starts(scenes):
    return [scene.start_s for scene in scenes]


def test_scenes_begin_where_the_pictures_change():
    assert starts(find_scenes(film([0.2, 0.8, 0.3]))) == [0.0, 10.0, 20.0]


def test_shots_that_move_alike_are_one_scene():
    assert find_scenes(film([0.5, 0.5, 0.5])) == (Scene(0.0),)
    assert find_scenes(made_analysis(activity=0.4)) == (Scene(0.0),)


def test_no_scene_is_too_short_for_music():
    scenes = find_scenes(film([0.1, 0.9] * 8, length_s=2.0))
    lengths = [b - a for a, b in pairwise([*starts(scenes), 32.0])]
    assert min(lengths) >= MIN_SCENE_S


def test_a_rise_at_a_strong_cut_is_built_up_to():
    scenes = find_scenes(film([0.2, 0.8, 0.3]))
    assert [scene.lead for scene in scenes] == ["build", "", ""]
    assert [s.lead for s in find_scenes(film([0.2, 0.8, 0.3], strength=0.3))] == ["", "", ""]


@given(st.lists(st.floats(0, 1), min_size=2, max_size=8), st.sampled_from([1.0, 2.5, 5.0]))
def test_scenes_cover_the_clip_in_order(levels, cut_s):
    scenes = find_scenes(film(levels, cut_s=cut_s))
    assert scenes[0].start_s == 0.0
    assert list(scenes) == sorted(scenes, key=lambda scene: scene.start_s)
    assert all(s.level is None for s in scenes)


def test_levels_have_words():
    assert [name_of(level) for level in (0.0, 0.19, 0.5, 1.0)] == [
        NAMES[0], NAMES[0], NAMES[2], NAMES[4],
    ]  # fmt: skip
    analysis = film([0.2, 0.8])
    assert mean_level(analysis, 0.0, 10.0) == pytest.approx(0.2)
    assert mean_level(analysis, 0.0, 20.0) == pytest.approx(0.5)


@pytest.mark.parametrize(
    "wrong",
    [{"level": 1.2}, {"level": float("nan")}, {"lead": "jump"}, {"name": "x" * 99}],
)
def test_impossible_scenes_are_refused(wrong):
    with pytest.raises(RequestError):
        Scene(0.0, **wrong)
    with pytest.raises(RequestError):
        Scene(-1.0)
