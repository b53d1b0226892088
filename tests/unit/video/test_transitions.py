"""Dissolves, wipes and fades: found with their spans, and not found where there are none."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from made_clips import Image, scene

from bgm_studio.video.shots import Cut, ShotDetector, Tiny

RATE = 25.0
Pictures = list[Image]


def detect(images: Pictures, rate: float = RATE) -> tuple[Cut, ...]:
    detector = ShotDetector()
    for number, image in enumerate(images):
        detector.add(number / rate, Tiny.of(image))
    return detector.finish(len(images) / rate)


def panned(seed: int, count: int, step: float = 0.15) -> Pictures:
    """A shot that moves over a wide picture, by so many pixels of its width of 160 a frame."""
    wide = scene(seed, 160 + int(step * count) + 1)
    return [wide[:, int(step * i) : int(step * i) + 160] for i in range(count)]


def joined(length: int, way: str, shots: tuple[int, int] = (1, 2), rate: float = RATE) -> Pictures:
    """Two shots that move, one turning into the other over `length` frames after 1.2 s; the second
    goes on for as long."""
    first = round(1.2 * rate)
    one, two = (panned(seed, first + length, 4.0 / rate) for seed in shots)
    y, x = np.mgrid[0:90, 0:160].astype(np.float32) / np.float32([[[90]], [[160]]])
    places = {"left": x, "right": 1 - x, "down": y, "iris": np.hypot(x - 0.5, y - 0.5) / 0.71}
    images = one[:first]
    for i in range(length):
        share = (i + 1) / (length + 1)
        old, new = one[first + i].astype(float), two[i].astype(float)
        turned = share if way == "dissolve" else (places[way] < share)[..., None]
        images.append((old + turned * (new - old)).astype(np.uint8))
    return images + two[length:]


@pytest.mark.parametrize(("length_s", "rate"), [(0.4, 25.0), (1.0, 30.0), (2.0, 12.0), (1.0, 60.0)])
def test_a_dissolve_is_found_in_its_middle_with_its_span(length_s: float, rate: float) -> None:
    length = round(length_s * rate)
    images = joined(length, "dissolve", rate=rate)
    first = round(1.2 * rate)
    (cut,) = detect(images, rate)
    assert cut.kind == "dissolve" and cut.span is not None
    near = max(2, round(0.1 * rate))
    assert abs(cut.frame - (first + length / 2)) <= near
    assert abs(cut.span.start_frame - first) <= near
    assert abs(cut.span.end_frame - (first + length)) <= near
    assert cut.span.start_s == pytest.approx(cut.span.start_frame / rate)
    assert cut.span.length_s == pytest.approx(length_s, abs=0.3)


@pytest.mark.parametrize("way", ["left", "right", "down", "iris"])
def test_a_wipe_is_found_where_the_new_picture_takes_over(way: str) -> None:
    (cut,) = detect(joined(20, way))
    assert cut.kind == "wipe" and cut.span is not None
    assert 34 <= cut.frame <= 46
    assert 28 <= cut.span.start_frame < cut.frame < cut.span.end_frame <= 52


def test_a_dissolve_is_half_as_strong_as_a_cut() -> None:
    (cut,) = detect(panned(1, 50) + panned(2, 50))
    (soft,) = detect(joined(25, "dissolve"))
    assert cut.kind == "cut" and cut.span is None
    assert 0.3 * cut.strength <= soft.strength <= 0.55 * cut.strength


def test_a_fade_is_one_cut_with_all_that_is_between_the_pictures() -> None:
    for blank in (0, 255):
        one, two = panned(1, 50), panned(2, 50)
        shares = np.linspace(1, 0, 14)[1:-1]
        away = [(blank + s * (one[49] - float(blank))).astype(np.uint8) for s in shares]
        back = [(blank + s * (two[0] - float(blank))).astype(np.uint8) for s in shares[::-1]]
        (cut,) = detect([*one, *away, *[np.full_like(one[0], blank)] * 6, *back, *two])
        assert cut.kind == "fade" and cut.span is not None
        assert 66 <= cut.frame <= 70
        assert 46 <= cut.span.start_frame <= 54 and 76 <= cut.span.end_frame <= 84


def test_a_hard_cut_beside_a_dissolve_stays_one() -> None:
    images = panned(3, 40) + joined(20, "dissolve") + panned(4, 40)
    cuts = detect(images)
    assert [cut.kind for cut in cuts] == ["cut", "dissolve", "cut"]
    assert (cuts[0].frame, cuts[2].frame) == (40, len(images) - 40)


def in_light(images: Pictures, shares: np.ndarray) -> Pictures:
    return [cv2.convertScaleAbs(i, alpha=float(s)) for i, s in zip(images, shares, strict=True)]


def whipped() -> Pictures:
    wide = scene(5, 800)
    at = 320 + 300 / (1 + np.exp(-(np.arange(60) - 30) / 2.5)) - 150
    return [wide[:, int(x) : int(x) + 160] for x in at]


@pytest.mark.parametrize(
    "images",
    [
        panned(1, 100, 3.0),
        whipped(),
        in_light(panned(1, 100), 1 - 0.6 * np.clip((np.arange(100) - 30) / 30, 0, 1)),
        in_light(panned(1, 100), 1 - 0.7 * (np.arange(100) % 6 < 3)),
        [cv2.resize(scene(1, 320, 180)[i : 180 - i, 2 * i : 320 - 2 * i], (160, 90))
         for i in range(60)],
    ],
    ids=["pan", "whip", "light", "strobe", "zoom"],
)  # fmt: skip
def test_what_moves_shakes_or_flickers_has_no_transition(images: Pictures) -> None:
    assert detect(images) == ()


def test_a_flash_in_a_moving_shot_is_no_cut() -> None:
    images = panned(1, 100, 3.0)
    for start, parts in ((30, (1.0, 1.0)), (70, (0.7, 1.0, 0.5))):
        for frame, part in enumerate(parts, start):
            images[frame] = (images[frame] + part * (255.0 - images[frame])).astype(np.uint8)
    assert detect(images) == ()


def lit(images: Pictures, parts: dict[int, float]) -> Pictures:
    """The pictures with so much of white over some of them, by their numbers."""
    lit = [*images]
    for number, part in parts.items():
        lit[number] = (lit[number] + part * (255.0 - lit[number])).astype(np.uint8)
    return lit


def darkened(images: Pictures) -> Pictures:
    return [cv2.convertScaleAbs(image, alpha=0.22) for image in images]


def strip(seed: int, count: int, step: int) -> Pictures:
    """A shot that moves over nine scenes side by side, by so many pixels of its width of 160."""
    wide = np.concatenate([scene(seed + number) for number in range(9)], axis=1)
    return [wide[:, step * i : step * i + 160] for i in range(count)]


LONG = dict(enumerate((0.7, 0.95, 0.99, 0.8, 0.9, 0.95), 40))


@pytest.mark.parametrize(
    ("images", "rate"),
    [
        (lit(panned(1, 40, 30.0), {20: 1.0, 21: 1.0}), 12.0),
        (lit(panned(3, 40, 14.0), {20: 1.0, 21: 1.0}), 12.0),
        (lit(strip(1, 90, 10), LONG), 24.0),
        (
            darkened(lit(panned(1, 200, 0.5), {n: 0.9 + 0.025 * (n % 4) for n in range(100, 108)})),
            50.0,
        ),
    ],
    ids=["fast", "another", "seen through", "in the dark"],
)
def test_a_picture_that_is_followed_through_a_flash_is_no_new_one(
    images: Pictures, rate: float
) -> None:
    assert detect(images, rate) == ()


@pytest.mark.parametrize("parts", [(1.0,), (0.9, 1.0, 0.9)])
def test_a_cut_under_a_flash_is_one(parts: tuple[float, ...]) -> None:
    images = panned(1, 50, 3.0) + panned(2, 50, 3.0)
    first = 50 - len(parts) // 2
    (cut,) = detect(lit(images, dict(enumerate(parts, first))))
    assert first <= cut.frame <= first + len(parts)


def test_a_dark_shot_is_a_shot_and_no_fade() -> None:
    shades = [
        (22 * (image[..., 1:2] > 150)).repeat(3, 2).astype(np.uint8) for image in panned(2, 30)
    ]
    cuts = detect(darkened(panned(1, 40)) + shades + darkened(panned(3, 40)))
    assert [(cut.frame, cut.kind) for cut in cuts] == [(40, "cut"), (70, "cut")]


def test_subtitles_that_pop_up_are_no_cuts() -> None:
    images = [image.copy() for image in panned(1, 100)]
    for image in (*images[30:50], *images[70:90]):
        image[70:88, 20:140] = 0
        image[74:84:3, 30:130] = 255
    assert detect(images) == ()


def test_dissolves_of_a_long_film_are_found_wherever_it_is_read_in_parts() -> None:
    images: Pictures = []
    starts = []
    for number in range(24):
        starts.append(len(images) + 12)
        images += joined(10, "dissolve", (2 * number, 2 * number + 1), 10.0)[:-2]
    cuts = [cut for cut in detect(images, 10.0) if cut.kind == "dissolve"]
    assert len(images) / 10.0 > 70.0  # more than one part
    assert len(cuts) == len(starts)
    assert all(abs(c.frame - s - 5) <= 2 for c, s in zip(cuts, starts, strict=True))
