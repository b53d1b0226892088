"""The shapes that clips' pictures have. Whatever opens a clip has to be fit for all of them.

A test that opens one takes it in the shape of the fixture `shape`, which is another one for each
test but always the same for that test. One that must hold for every shape is parametrised with
`EVERY_SHAPE`, which then decides what `shape` is, also for the fixtures that the test uses.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from fractions import Fraction

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

Image = NDArray[np.uint8]


@dataclass(frozen=True)
class Shape:
    """How a clip stores its pictures: in width x height pixels that are `pixel_aspect` times as
    wide as high, to be turned by `turn` degrees anticlockwise. frames, rate: of a clip of 2.5 s."""

    name: str
    width: int
    height: int
    pixel_aspect: Fraction = Fraction(1)
    turn: int = 0
    frames: int = 60
    rate: int = 24

    @property
    def shown(self) -> tuple[int, int]:
        """(width, height) as seen, in square pixels."""
        across = round(self.width * self.pixel_aspect)
        return (self.height, across) if self.turn % 180 else (across, self.height)

    @property
    def aspect(self) -> float:
        """How many times wider than high the pictures are as seen."""
        return self.shown[0] / self.shown[1]

    def stored(self, seen: Image) -> Image:
        """What the file holds of a picture that is to be seen as `seen` (height, width, 3)."""
        turned = np.ascontiguousarray(np.rot90(seen, -self.turn // 90))
        size = (self.width, self.height)
        resized = cv2.resize(turned, size, interpolation=cv2.INTER_AREA)
        return np.asarray(resized, dtype=np.uint8)


USUAL = Shape("4:3", 64, 48)
VERTICAL = Shape("vertical", 36, 64)
SQUARE = Shape("square", 40, 40)
SCOPE = Shape("scope", 86, 36)
PAL = Shape("pal", 60, 48, Fraction(16, 15))
TURNED = Shape("turned", 64, 36, turn=90)
SMALL = (
    USUAL,
    Shape("16:9", 64, 36),
    VERTICAL,
    SQUARE,
    SCOPE,
    PAL,
    Shape("ntsc", 72, 48, Fraction(8, 9)),
    Shape("odd", 51, 37),
    TURNED,
    Shape("upside down", 64, 48, turn=180),
    Shape("tiny", 16, 16),
)
REAL_SIZE = (
    Shape("720x576", 720, 576, Fraction(16, 15), frames=5, rate=2),
    Shape("4K", 3840, 2160, frames=5, rate=2),
)
SHAPES = SMALL + REAL_SIZE

EVERY_SHAPE = pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)


def shape_of(test_id: str) -> Shape:
    """The shape for a test, by its name alone: no other test, order or machine changes it."""
    return SMALL[zlib.crc32(test_id.encode()) % len(SMALL)]
