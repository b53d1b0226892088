from __future__ import annotations

import cv2
import numpy as np
import pytest
from made_clips import Image, scene, textured

from bgm_studio.video.detectors import Box
from bgm_studio.video.seeing import Eyes, Sight


@pytest.fixture(scope="module")
def eyes() -> Eyes:
    return Eyes()


class Told:
    """Detectors that find what they are told, picture by picture."""

    def __init__(self, *things: list[Box], faces: tuple[list[Box], ...] = ()) -> None:
        self._things, self._faces = list(things), list(faces)

    def things(self, picture: Image) -> list[Box]:
        return self._things.pop(0)

    def faces(self, picture: Image) -> list[Box]:
        return self._faces.pop(0) if self._faces else []

    def lettering(self, picture: Image) -> list[Box]:
        return []


def box(name: str, score: float, area: float = 0.1, x: float = 0.1, y: float = 0.1) -> Box:
    return Box(name, score, x, y, area**0.5, area**0.5)


def look(eyes: Eyes, monkeypatch: pytest.MonkeyPatch, told: Told, pictures: int = 2) -> Sight:
    monkeypatch.setattr(eyes, "_detectors", told)
    return eyes.look([scene(1)] * pictures)


def test_a_portrait_is_a_person_close_up(eyes: Eyes, portrait: Image) -> None:
    sight = eyes.look([portrait, portrait])
    assert sight.people == 1 and sight.faces == 1 and sight.face_height > 0.3
    assert sight.people_words() == ["a person", "close-up"]
    assert sight.people_words(speech=0.9) == ["a person talking", "close-up"]
    assert eyes.look([portrait, portrait]) == sight


def test_nothing_is_seen_in_nothing(eyes: Eyes) -> None:
    assert eyes.look([]) == Sight()
    for picture in (np.zeros((90, 160, 3), dtype=np.uint8), scene(2, 320, 180)):
        sight = eyes.look([picture])
        assert sight.people_words(1.0) == sight.places() == [] == list(sight.animals)


def test_what_one_picture_alone_shows_is_not_said(
    eyes: Eyes, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = look(eyes, monkeypatch, Told([box("dog", 0.8)], [box("dog", 0.7)]))
    assert twice.animals == ("a dog",)
    once = look(eyes, monkeypatch, Told([box("dog", 0.8), box("person", 0.9)], []))
    assert once.animals == () and once.people == 0


def test_people_are_counted_once_and_only_when_sure(
    eyes: Eyes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def people(things: list[Box], *faces: Box) -> int:
        return look(eyes, monkeypatch, Told(things, faces=(list(faces),)), 1).people

    face = box("face", 0.9, 0.01, 0.2, 0.15)
    assert people([box("person", 0.65)], face) == 1
    assert people([box("person", 0.5)]) == 0
    assert people([box("person", 0.5)], face) == 1  # the face makes it sure
    assert people([], face) == 1
    assert people([box("person", 0.65, 0.6)]) == 0  # fills the picture, without a face
    assert people([box("cat", 0.6, 0.3)], face) == 0  # an animal's face
    group = [box("person", 0.4, 0.01, i / 10, 0.6) for i in range(6)]
    assert people(group) == 0
    assert people([box("person", 0.7), *group]) == 3


@pytest.mark.parametrize(
    ("people", "words"),
    [(0, []), (1, ["a person"]), (2, ["two people"]), (5, ["several people"]),
     (9, ["a crowd of people"])],
)  # fmt: skip
def test_people_in_words(people: int, words: list[str]) -> None:
    assert Sight(people=people).people_words() == words


def test_speech_without_a_near_face_is_not_someone_talking() -> None:
    assert Sight(people=1, faces=1, face_height=0.08).people_words(1.0) == ["a person"]
    assert Sight(people=1, faces=1, face_height=0.2).people_words(0.2) == ["a person"]
    assert Sight(people=1, faces=1, face_height=0.2).people_words(0.8) == ["a person talking"]


def test_sky_is_blue_smooth_above_and_not_deep_water(eyes: Eyes) -> None:
    down = np.linspace(0, 1, 90)[:, None, None]
    sky = ((1 - down) * (200, 120, 60) + down * (240, 190, 140) + np.zeros((90, 160, 3))).astype(
        np.uint8
    )
    ground = textured(1)
    landscape = np.vstack([sky[:50], ground[:40]])
    assert eyes.look([landscape]).places() == ["blue sky"]
    assert eyes.look([np.vstack([ground[:40], sky[:50]])]).sky == 0.0  # below
    assert eyes.look([sky[::-1]]).sky == 0.0  # light from above: water
    rough = np.clip(sky + np.random.default_rng(1).normal(0, 40, sky.shape), 0, 255)
    assert eyes.look([rough.astype(np.uint8)]).sky < 0.05


def test_greenery_is_not_smooth(eyes: Eyes) -> None:
    flat = np.full((90, 160, 3), (40, 160, 60), dtype=np.uint8)
    leaves = np.random.default_rng(1).uniform(0.4, 1.4, (30, 53, 1)) * (40, 140, 50)
    leaves = cv2.resize(leaves.astype(np.uint8), (160, 90), interpolation=cv2.INTER_NEAREST)
    assert eyes.look([flat]).places() == []
    assert "greenery" in eyes.look([leaves]).places()


def test_lights_in_the_dark(eyes: Eyes) -> None:
    night = np.full((90, 160, 3), 12, dtype=np.uint8)
    assert eyes.look([night]).places() == []
    for x, y in ((10, 20), (40, 60), (70, 30), (100, 55), (130, 25), (150, 70)):
        night[y : y + 2, x : x + 2] = 250
    assert eyes.look([night]).places() == ["lights in the dark"]
    assert eyes.look([night // 2 + 120]).lights == 0
