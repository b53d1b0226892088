from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
from made_clips import Image, scene

from bgm_studio.base.errors import ModelError
from bgm_studio.base.resources import resource
from bgm_studio.video.detectors import Box, Detectors


@pytest.fixture(scope="module")
def detectors() -> Detectors:
    return Detectors()


def test_a_person_and_her_face_are_found_where_they_are(
    detectors: Detectors, portrait: Image
) -> None:
    (person, *_) = detectors.things(portrait)
    assert person.name == "person" and person.score > 0.6 and person.area > 0.4
    (face,) = detectors.faces(portrait)
    assert face.score > 0.6
    # Her eyes and mouth, by eye: inside the face, which is inside the person.
    for x, y in ((0.37, 0.3), (0.5, 0.29), (0.46, 0.45)):
        assert face.x < x < face.x + face.width and face.y < y < face.y + face.height
    assert person.x < face.x + face.width / 2 < person.x + person.width
    assert 0.25 < face.height < 0.65


def test_places_do_not_depend_on_size_or_on_padding(detectors: Detectors, portrait: Image) -> None:
    """Shares of the picture as it came: the rows added for the network are not part of it."""
    (face,) = detectors.faces(portrait)
    (larger,) = detectors.faces(cv2.resize(portrait, None, fx=2.5, fy=2.5))
    wide = np.hstack([portrait, np.full_like(portrait, 90)])
    (beside,) = detectors.faces(wide)
    for name in ("x", "y", "width", "height"):
        assert getattr(larger, name) == pytest.approx(getattr(face, name), abs=0.05)
    assert beside.x == pytest.approx(face.x / 2, abs=0.05)
    assert beside.height == pytest.approx(face.height, abs=0.08)


def test_lettering_is_found_where_it_is(detectors: Detectors) -> None:
    picture = np.full((180, 320, 3), 40, dtype=np.uint8)
    assert detectors.lettering(picture) == []
    font = cv2.FONT_HERSHEY_SIMPLEX
    cv2.putText(picture, "LATER THAT DAY", (40, 60), font, 0.9, (250, 250, 250), 2)
    (line,) = detectors.lettering(picture)
    assert line.y < 50 / 180 < line.y + line.height < 0.5
    assert line.x < 0.2 and line.x + line.width > 0.75


def test_pictures_of_nothing_hold_nothing(detectors: Detectors) -> None:
    for picture in (scene(1, 320, 180), np.zeros((180, 320, 3), dtype=np.uint8), scene(2, 90, 160)):
        assert not [box for box in detectors.things(picture) if box.score >= 0.6]
        assert detectors.faces(picture) == [] == detectors.lettering(picture)
    odd = detectors.things(scene(3, 7, 250))
    assert all(isinstance(box, Box) and 0 <= box.x <= box.x + box.width <= 1 for box in odd)


@pytest.mark.parametrize("kind", ["things", "faces", "lettering"])
def test_damaged_models_are_refused(tmp_path: Path, kind: str) -> None:
    for name in ("things", "faces", "lettering"):
        shutil.copytree(resource(f"{name}/manifest.json").parent, tmp_path / name)
    path = tmp_path / kind / "model.onnx"
    data = bytearray(path.read_bytes())
    data[1000] ^= 1
    path.write_bytes(data)
    with pytest.raises(ModelError):
        Detectors(tmp_path)
