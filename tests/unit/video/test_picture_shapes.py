"""Pictures are seen as they are meant to be, however a file stores them."""

from __future__ import annotations

import struct
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import numpy as np
import pytest
from shapes import EVERY_SHAPE, Image, Shape
from toys import shaped_stream, write_clip

from bgm_studio.base.errors import ClipError
from bgm_studio.interchange.footage import Pictures, picture_size
from bgm_studio.video.clip import ClipInfo, probe
from bgm_studio.video.decoding import frames
from bgm_studio.video.reader import FrameReader, filmstrip, stills


@pytest.fixture(scope="module")
def marked_clip(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Shape], ClipInfo]:
    """A clip that shows a white square at the top left, on blue."""

    @cache
    def made(shape: Shape) -> ClipInfo:
        width, height = shape.shown
        seen = np.zeros((height, width, 3), dtype=np.uint8)
        seen[..., 2] = 160
        side = min(width, height) // 2
        seen[:side, :side] = 255
        path = tmp_path_factory.mktemp("marked") / "marked.mov"
        with av.open(str(path), "w") as container:
            stream = shaped_stream(container, 2, shape)
            for number in range(5):
                frame = av.VideoFrame.from_ndarray(shape.stored(seen), format="rgb24")
                frame.pts, frame.time_base = number, Fraction(1, 2)
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
        return probe(path)

    return made


@pytest.fixture
def marked(shape: Shape, marked_clip: Callable[[Shape], ClipInfo]) -> ClipInfo:
    return marked_clip(shape)


def shows_the_square(image: Image, shape: Shape) -> bool:
    height, width = image.shape[:2]
    if image.dtype != np.uint8 or abs(width / shape.aspect - height) > 1 + 0.5 / shape.aspect:
        return False
    white = image.min(axis=2) > 128
    down, across = white.any(axis=1).sum(), white.any(axis=0).sum()
    side = min(width, height) / 2
    return bool(white[0, 0] and max(abs(across - side), abs(down - side)) <= 2 + 0.06 * side)


@EVERY_SHAPE
def test_every_reader_gives_upright_pictures_with_square_pixels(
    marked: ClipInfo, shape: Shape
) -> None:
    assert (marked.width, marked.height) == shape.shown == picture_size(marked.path)
    for width in (64, 75):
        assert shows_the_square(next(frames(marked, width=width)).image, shape)
        (still,) = stills(marked, [1.0], width=width)
        assert shows_the_square(still.image, shape)
        with FrameReader(marked, width) as reader:
            assert shows_the_square(reader.at(1.0).image, shape)
            assert reader.at(1.0).image.shape[1] == width


@EVERY_SHAPE
def test_the_filmstrip_has_the_proportions_of_the_film(marked: ClipInfo, shape: Shape) -> None:
    times, got = [0.3, 1.0, 2.2], {}
    filmstrip(marked, times, 72, got.__setitem__)
    assert sorted(got) == [0, 1, 2]
    for image in got.values():
        assert image.shape[0] == 72
        assert shows_the_square(image, shape)


@EVERY_SHAPE
def test_a_cut_film_holds_it_without_distortion(marked: ClipInfo, shape: Shape) -> None:
    pictures = Pictures(marked.path, (96, 96))
    image = pictures.at(1.0, nearest=False, tick=lambda: False)
    pictures.close()
    across, down = (round(96 * side / max(shape.shown)) for side in shape.shown)
    left, top = (96 - across) // 2, (96 - down) // 2
    inside = image[top : top + down, left : left + across]
    assert shows_the_square(inside, shape)
    assert (image[: max(top - 1, 0)] == 0).all()
    assert (image[:, : max(left - 1, 0)] == 0).all()


@pytest.mark.parametrize("size", [(1920, 80), (80, 1920)])
def test_a_filmstrip_of_a_strip(tmp_path: Path, size: tuple[int, int]) -> None:
    shape = Shape("strip", *size, frames=5, rate=2)
    clip = probe(write_clip(tmp_path / "strip.mp4", frames=5, rate=2, shape=shape))
    got: dict[int, Image] = {}
    filmstrip(clip, [0.3, 1.0], 72, got.__setitem__)
    assert sorted(got) == [0, 1]
    for image in got.values():
        assert image.shape[0] <= 72
        assert image.shape[1] <= 8 * 72


@pytest.mark.parametrize("pixel_aspect", [(65535, 1), (1, 65535)])
def test_pixels_too_wide_or_too_narrow_for_any_picture(
    tmp_path: Path, pixel_aspect: tuple[int, int]
) -> None:
    pal = Shape("pal", 60, 48, Fraction(16, 15))
    path = write_clip(tmp_path / "bar.mp4", frames=5, rate=2, shape=pal)
    data = path.read_bytes()
    atom = b"pasp" + struct.pack(">II", 16, 15)
    assert data.count(atom) == 1
    path.write_bytes(data.replace(atom, b"pasp" + struct.pack(">II", *pixel_aspect)))
    with pytest.raises(ClipError, match=r"pictures of \d+ x 48 pixels"):
        probe(path)
