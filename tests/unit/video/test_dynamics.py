from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_clips import Image, scene, textured

from bgm_studio.video.dynamics import (
    CURVE_RATE_HZ,
    FLOW_WIDTH,
    Curves,
    DynamicsMeter,
    activity_scale,
    change_scale,
    energy_scale,
)
from bgm_studio.video.shots import Cut, Tiny, Transition


def measure(images: list[Image], cuts: tuple[Cut, ...] = ()) -> Curves:
    meter = DynamicsMeter()
    for number, image in enumerate(images):
        height, width = image.shape[:2]
        size = (max(2, FLOW_WIDTH * width // 320), max(2, height // 2))
        grey = cv2.cvtColor(
            cv2.resize(image, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY
        )
        meter.add(number / 10, np.asarray(grey, dtype=np.uint8), Tiny.of(image))
    return meter.finish(len(images) / 10, cuts)


def pan(step: int, count: int = 30) -> list[Image]:
    """A detailed picture 320 wide that slides `step` pixels a tenth of a second."""
    wide = textured(1, 320 + step * count, 180)
    return [np.ascontiguousarray(wide[:, step * i : step * i + 320]) for i in range(count)]


def test_still_clip_is_calm() -> None:
    curves = measure([textured(1, 320, 180)] * 30)
    assert curves.activity.max() < 0.01
    assert curves.change.max() < 0.01


def test_grain_is_not_motion() -> None:
    rng = np.random.default_rng(0)
    still = textured(1, 320, 180).astype(np.int16)
    grainy = [
        np.clip(still + rng.normal(0, 2, still.shape), 0, 255).astype(np.uint8) for _ in range(30)
    ]
    assert measure(grainy).activity.mean() < 0.05


def test_activity_follows_speed() -> None:
    slow, middle, fast = (float(measure(pan(step)).activity.mean()) for step in (1, 4, 14))
    assert 0.05 < slow < middle < fast
    assert fast >= 0.7
    # 4 pixels of 320 in 0.1 s are 0.125 widths a second.
    assert middle == pytest.approx(float(activity_scale(0.125)), abs=0.1)


@pytest.mark.parametrize("part", [np.s_[:13], np.s_[:, :13], np.s_[:2, :2]])
def test_strips_and_specks_move_too(part: tuple[slice, ...]) -> None:
    images = [np.ascontiguousarray(image[part]) for image in pan(4)]
    assert 0.0 < measure(images).activity.mean() <= 1.0


def test_curves_cover_the_clip() -> None:
    curves = measure(pan(2, 37))
    for name in ("activity", "change", "energy", "light", "contrast", "saturation"):
        curve = getattr(curves, name)
        assert curve.shape == (37,)
        assert curve.dtype == np.float32
        assert curve.min() >= 0
        assert curve.max() <= 1
    assert curves.hues.shape == (37, 7)


def test_flow_across_a_cut_is_not_motion() -> None:
    images = [textured(1, 320, 180)] * 20 + [textured(2, 320, 180)] * 20
    unaware = measure(images).activity
    aware = measure(images, (Cut(20, 2.0, 1.0, True),)).activity
    assert unaware.max() > 0.3
    # What is left is the lift by the cut rate: half a cut a second at most.
    assert aware.max() <= 0.21


def test_flow_while_one_picture_turns_into_another_is_not_motion() -> None:
    one, two = textured(1, 320, 180), textured(2, 320, 180)
    wiped = [np.hstack((two[:, : 32 * i], one[:, 32 * i :])) for i in range(10)]
    images = [one] * 15 + wiped + [two] * 15
    cut = Cut(20, 2.0, 0.5, True, "wipe", Transition(15, 25, 1.5, 2.5))
    assert measure(images, (replace(cut, kind="cut", span=None),)).activity.max() > 0.3
    assert measure(images, (cut,)).activity.max() <= 0.21


def test_many_cuts_raise_activity() -> None:
    still = [textured(1, 320, 180)] * 60
    few = measure(still, (Cut(30, 3.0, 1.0, True),)).activity
    many = measure(still, tuple(Cut(i, i / 10, 1.0, True) for i in range(5, 60, 5))).activity
    assert many.mean() > few.mean() + 0.15


def test_change_peaks_at_the_cut() -> None:
    curve = measure([scene(1, 320, 180)] * 20 + [scene(2, 320, 180)] * 20).change
    assert abs(int(curve.argmax()) - 20) <= 1
    assert curve.max() > 0.7
    assert curve[:12].max() < 0.05


def test_light_is_energy() -> None:
    dark = measure([textured(1, 320, 180) // 8] * 10)
    bright = measure([textured(1, 320, 180)] * 10)
    assert bright.energy.mean() > dark.energy.mean() + 0.1
    assert bright.light.mean() > dark.light.mean()


def test_warmth_and_hues() -> None:
    red = np.zeros((180, 320, 3), dtype=np.uint8)
    red[..., 2] = 220
    curves = measure([red] * 5)
    assert curves.warmth.mean() > 0.9
    assert curves.hues[:, 0].mean() == pytest.approx(1.0)
    assert measure([red[..., ::-1].copy()] * 5).warmth.mean() < -0.9


def test_nothing_added() -> None:
    with pytest.raises(ValueError, match="no frames"):
        DynamicsMeter().finish(1.0, ())


def test_change_over_a_long_clip() -> None:
    meter = DynamicsMeter()
    images = (scene(1, 32, 18), scene(2, 32, 18))
    tiny = tuple(Tiny.of(image) for image in images)
    count = 2100
    for number in range(count):
        later = number >= 1000
        meter.add(number / 10, images[later][..., 0], tiny[later])
    change = meter.finish(count / 10, ()).change
    assert change.shape == (count,)
    assert abs(int(change.argmax()) - 1000) <= 5
    assert change[990] < 0.05
    assert change[1000] > 0.7


@given(st.lists(st.floats(0, 5), min_size=2, max_size=20).map(sorted))
def test_scales_rise_from_0_to_1(values: list[float]) -> None:
    for scale in (activity_scale, change_scale):
        mapped = scale(values)
        assert mapped.min() >= 0
        assert mapped.max() <= 1
        assert all(a <= b for a, b in pairwise(mapped))


@given(st.tuples(*[st.floats(0, 1)] * 4))
def test_energy_is_bounded(parts: tuple[float, float, float, float]) -> None:
    assert 0 <= float(energy_scale(*parts)) <= 1
    assert CURVE_RATE_HZ == 10
