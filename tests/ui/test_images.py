"""Arrays of any layout become the same pictures."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from bgm_studio.ui.images import covering, image_of

Array = NDArray[np.uint8]


def apart(array: Array) -> Array:
    """The same with a gap after each row, as decoders and slices leave them."""
    wide = np.zeros((len(array), array.shape[1] + 5, *array.shape[2:]), dtype=array.dtype)
    wide[:, : array.shape[1]] = array
    return wide[:, : array.shape[1]]


def read_only(array: Array) -> Array:
    copy = array.copy()
    copy.flags.writeable = False
    return copy


LAYOUTS: dict[str, Callable[[Array], Array]] = {
    "whole": np.copy,
    "rows apart": apart,
    "flipped": lambda array: np.flip(array, (0, 1)).copy()[::-1, ::-1],
    "turned": lambda array: np.rot90(np.rot90(array, -1).copy()),
    "read-only": read_only,
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("size", [(1, 1), (37, 51), (16, 16), (90, 34)])
def test_every_layout_is_drawn_pixel_for_pixel(layout: str, size: tuple[int, int]) -> None:
    alpha = np.random.default_rng(1).integers(0, 256, (*size, 1), dtype=np.uint8)
    bgra = np.concatenate([alpha // 2, alpha // 3, alpha // 4, alpha], axis=2)
    packed = np.ascontiguousarray(bgra).view(np.uint32)[..., 0]
    for pixels, is_opaque in ((bgra[..., :3], True), (bgra, False), (packed, False)):
        image = image_of(LAYOUTS[layout](pixels))
        assert (image.height(), image.width()) == size
        assert image.hasAlphaChannel() != is_opaque
        shown = np.frombuffer(image.constBits(), np.uint8).reshape(*size, 4)
        assert np.array_equal(shown[..., :3], bgra[..., :3])
        assert (shown[..., 3] == 255).all() if is_opaque else (shown[..., 3:] == alpha).all()


def test_the_picture_stays_when_the_array_changes() -> None:
    pixels = np.full((4, 6, 3), 200, dtype=np.uint8)
    image = image_of(pixels)
    pixels[:] = 0
    assert image.pixelColor(3, 2).getRgb() == (200, 200, 200, 255)


def test_no_pixels_are_no_picture() -> None:
    assert image_of(np.zeros((0, 7, 3), dtype=np.uint8)).isNull()


@pytest.mark.parametrize("place", [(40, 40), (300, 40), (20, 90), (80, 30)])
def test_the_part_that_covers_a_place_is_not_distorted(place: tuple[int, int]) -> None:
    part = covering(image_of(np.zeros((30, 80, 3), dtype=np.uint8)), QRectF(7, 9, *place))
    assert part.width() / part.height() == pytest.approx(place[0] / place[1])
    assert (part.center().x(), part.center().y()) == (40, 15)
    assert max(part.width() / 80, part.height() / 30) == pytest.approx(1)
