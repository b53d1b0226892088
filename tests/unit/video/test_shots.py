from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_clips import Image, MakeClip, moving, scene, textured

from bgm_studio.video.clip import probe
from bgm_studio.video.decoding import frames
from bgm_studio.video.shots import (
    HIT_DISTANCE_S,
    MIN_SHOT_S,
    Cut,
    Edit,
    ShotDetector,
    Tiny,
    Transition,
    picture_distance,
    shots_between,
)


def detect(images: list[Image], rate: float = 25.0) -> tuple[Cut, ...]:
    detector = ShotDetector()
    for number, image in enumerate(images):
        detector.add(number / rate, Tiny.of(image))
    return detector.finish(len(images) / rate)


def numbers(cuts: tuple[Cut, ...]) -> list[int]:
    return [cut.frame for cut in cuts]


@settings(max_examples=10)
@given(
    lengths=st.lists(st.integers(12, 40), min_size=2, max_size=6),
    rate=st.sampled_from([23.976, 25.0, 29.97]),
)
def test_cuts_between_still_scenes_are_exact(lengths: list[int], rate: float) -> None:
    images = [scene(k) for k, length in enumerate(lengths) for _ in range(length)]
    expected = np.cumsum(lengths)[:-1].tolist()
    cuts = detect(images, rate)
    assert numbers(cuts) == expected
    assert all(0.0 < cut.strength <= 1.0 for cut in cuts)
    hits = [cut.time_s for cut in cuts if cut.hit]
    assert np.all(np.diff(hits) >= HIT_DISTANCE_S)
    assert hits


def test_cuts_between_moving_scenes_are_exact() -> None:
    images = []
    for seed in range(4):
        wide = textured(seed, 160 + 6 * 30)
        images += [wide[:, 6 * i : 6 * i + 160] for i in range(30)]
    # Blurred noise has one histogram: only pixels and brightness tell the scenes apart.
    tinted = [
        np.roll(image, number // 30, axis=2) // (1 + number // 30 % 2)
        for number, image in enumerate(images)
    ]
    assert numbers(detect(tinted)) == [30, 60, 90]


def test_fast_motion_is_not_a_cut() -> None:
    assert detect(moving(120)) == ()


def test_stillness_has_no_cut() -> None:
    assert detect([scene(3)] * 100) == ()


@pytest.mark.parametrize("length", [1, 2, 5])
def test_flash_is_not_a_cut(length: int) -> None:
    white = np.full((90, 160, 3), 255, dtype=np.uint8)
    images = [scene(1)] * 50 + [white] * length + [scene(1)] * 50
    assert detect(images) == ()


def test_flash_does_not_hide_a_real_cut() -> None:
    white = np.full((90, 160, 3), 255, dtype=np.uint8)
    images = [scene(1)] * 50 + [white] * 2 + [scene(1)] * 30 + [scene(2)] * 50
    assert numbers(detect(images)) == [82]


def faded(image: Image, count: int, rising: bool) -> list[Image]:
    shares = np.linspace(0, 1, count + 2)[1:-1] if rising else np.linspace(1, 0, count + 2)[1:-1]
    return [(image * share).astype(np.uint8) for share in shares]


def test_dip_to_black_is_one_cut_where_the_picture_returns() -> None:
    one, two = scene(1), scene(2)
    black = [np.zeros_like(one)] * 6
    images = [one] * 40 + faded(one, 12, False) + black + faded(two, 12, True) + [two] * 40
    cuts = detect(images)
    assert len(cuts) == 1
    assert 58 <= cuts[0].frame <= 61
    assert cuts[0].strength >= 0.5


def test_fade_in_at_the_start_and_out_at_the_end_are_no_cuts() -> None:
    one = scene(1)
    images = [np.zeros_like(one)] * 3 + faded(one, 20, True) + [one] * 60 + faded(one, 20, False)
    assert detect(images + [np.zeros_like(one)] * 5) == ()


def test_shortest_shots_are_joined() -> None:
    images = [scene(1)] * 30 + [scene(2)] * 4 + [scene(3)] * 30
    cuts = detect(images)
    assert len(cuts) == 1
    assert cuts[0].frame in (30, 34)


def test_shots_of_a_fifth_of_a_second_are_kept() -> None:
    images = [scene(1)] * 30 + [scene(k) for k in range(2, 8) for _ in range(5)] + [scene(9)] * 30
    assert numbers(detect(images)) == [30, 35, 40, 45, 50, 55, 60]
    images = [scene(1)] * 30 + [scene(2)] * 5 + [scene(1)] * 30  # the first comes back
    assert numbers(detect(images)) == [30, 35]


def test_a_soft_cut_is_moved_within_its_span_and_goes_along_with_its_pictures() -> None:
    span = Transition(40, 60, 2.0, 3.0)
    cut = Cut(50, 2.5, 0.4, True, "dissolve", span)
    assert cut.moved(55, 2.75) == Cut(55, 2.75, 0.4, True, "dissolve", span)
    assert cut.moved(70, 3.5) == Cut(70, 3.5, 0.4, True)
    later = Cut(60, 3.0, 0.4, True, "dissolve", Transition(50, 70, 2.5, 3.5))
    assert cut.shifted(60, 3.0, 10.0) == later
    assert cut.shifted(60, 3.0, 3.2) == Cut(60, 3.0, 0.4, True)  # its end is not in the film
    assert later.numbered(lambda frame, _: frame - 10).span == replace(
        later.span, start_frame=40, end_frame=60
    )


def test_strength_grows_with_the_change() -> None:
    one = scene(1)
    alike = np.clip(one.astype(int) + 45, 0, 255).astype(np.uint8)
    weak = detect([one] * 40 + [alike] * 40)
    strong = detect([np.zeros_like(one) + 10] * 40 + [np.full_like(one, 200)] * 40)
    assert strong[0].strength > 0.9
    assert not weak or weak[0].strength < strong[0].strength


def test_distance_is_symmetric_and_bounded() -> None:
    one, two = Tiny.of(scene(1)), Tiny.of(scene(2))
    assert picture_distance(one, one) == 0.0
    assert picture_distance(one, two) == pytest.approx(picture_distance(two, one))
    assert 0.0 < picture_distance(one, two) <= 1.0


@given(
    times=st.lists(st.integers(1, 199), unique=True, max_size=10).map(sorted),
)
def test_shots_cover_the_clip_without_gaps(times: list[int]) -> None:
    cuts = [Cut(frame, frame / 20, 0.5, False) for frame in times]
    shots = shots_between(cuts, 10.0, 200)
    assert len(shots) == len(cuts) + 1
    assert (shots[0].start_s, shots[-1].end_s) == (0.0, 10.0)
    assert (shots[0].start_frame, shots[-1].end_frame) == (0, 200)
    for before, after in pairwise(shots):
        assert before.end_s == after.start_s
        assert before.end_frame == after.start_frame
        assert before.length_s > 0


@pytest.mark.parametrize("rate", [Fraction(30000, 1001), Fraction(24000, 1001), 60])
def test_cut_of_a_file_at_exact_rates(make_clip: MakeClip, rate: Fraction | int) -> None:
    clip = probe(make_clip([scene(1)] * 50 + [scene(2)] * 70, rate))
    detector = ShotDetector()
    for frame in frames(clip):
        detector.add(frame.time_s, Tiny.of(frame.image))
    (cut,) = detector.finish(clip.duration_s)
    assert cut.frame == 50
    assert cut.time_s == pytest.approx(float(50 / Fraction(rate)), abs=1e-6)
    assert cut.hit


def test_cut_of_a_file_with_variable_rate(make_clip: MakeClip) -> None:
    gaps = [Fraction(1, 40) if i % 2 else Fraction(1, 15) for i in range(80)]
    times = [sum(gaps[:i], Fraction(0)) for i in range(80)]
    clip = probe(make_clip([scene(1)] * 37 + [scene(2)] * 43, 25, times=times))
    detector = ShotDetector()
    for frame in frames(clip):
        detector.add(frame.time_s, Tiny.of(frame.image))
    (cut,) = detector.finish(clip.duration_s)
    assert cut.frame == 37
    assert cut.time_s == pytest.approx(float(times[37]), abs=1e-4)


def test_too_few_frames_have_no_cuts() -> None:
    assert detect([scene(1), scene(2)]) == ()
    assert MIN_SHOT_S > 0


@settings(max_examples=8)
@given(asked=st.lists(st.integers(0, 900), max_size=8), seed=st.integers(0, 99))
def test_provisional_cuts_in_a_long_clip(asked: list[int], seed: int) -> None:
    """However often they were asked for, they end as the whole film's, and alter no result."""
    rng = np.random.default_rng(seed)
    lengths = rng.integers(15, 80, 30)
    tinies = [Tiny.of(scene(k)) for k in range(30)]
    shots = [tinies[k] for k, length in enumerate(lengths) for _ in range(length)][:900]
    detector, plain = ShotDetector(), ShotDetector()
    for number, tiny in enumerate(shots):
        for one in (detector, plain):
            one.add(number / 25, tiny)
        if number in asked:
            known = detector.so_far()
            assert all(cut.time_s <= number / 25 for cut in known)
            assert numbers(known) == sorted(set(numbers(known)))
    expected = plain.finish(len(shots) / 25 + 1.0)
    assert numbers(detector.so_far()) == numbers(expected)
    assert detector.finish(len(shots) / 25 + 1.0) == expected


def test_nothing_is_found_in_nothing() -> None:
    assert ShotDetector().so_far() == ()


def test_known_cuts_stand_and_what_is_seen_joins_them() -> None:
    near, far = scene(1), scene(2)
    alike = np.clip(near.astype(int) + 6, 0, 255).astype(np.uint8)
    images = [near] * 30 + [alike] * 30 + [far] * 30 + [near] * 30
    detector = ShotDetector()
    for number, image in enumerate(images):
        detector.add(number / 25, Tiny.of(image))
    seen = detector.finish(len(images) / 25)
    assert numbers(seen) == [60, 90]
    # A cut that nobody sees, one a few frames beside what is seen, and one that is not told of.
    cuts = detector.finish(len(images) / 25, [Edit(30, 30, 30), Edit(63, 63, 63)])
    assert numbers(cuts) == [30, 63, 90]
    assert [cut.strength for cut in cuts][:2] == [0.1, 0.1]
    assert cuts[2] == seen[1]


def test_a_known_dissolve_is_one_cut_as_strong_as_its_ends_differ() -> None:
    one, other = scene(1).astype(float), scene(2).astype(float)
    blend = [(one + (other - one) * (i + 0.5) / 20).astype(np.uint8) for i in range(20)]
    images = [scene(1)] * 30 + blend + [scene(2)] * 30
    detector = ShotDetector()
    for number, image in enumerate(images):
        detector.add(number / 25, Tiny.of(image))
    (cut,) = detector.finish(len(images) / 25, [Edit(40, 30, 50)])
    assert cut.frame == 40
    assert cut.hit
    assert cut.strength > 0.35


def test_of_known_cuts_that_are_too_near_the_stronger_stays() -> None:
    images = [scene(1)] * 30 + [scene(2)] * 4 + [scene(2) // 20 * 19] * 30
    detector = ShotDetector()
    for number, image in enumerate(images):
        detector.add(number / 25, Tiny.of(image))
    edits = [Edit(2, 2, 2), Edit(30, 30, 30), Edit(34, 34, 34)]
    assert numbers(detector.finish(len(images) / 25, edits)) == [30]
