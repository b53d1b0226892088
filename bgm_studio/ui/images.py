"""Arrays of pixels as pictures that Qt draws: the one place where they become so."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from bgm_studio.base.libraries import cv2


def image_of(pixels: NDArray[np.uint8] | NDArray[np.uint32]) -> QImage:
    """A picture with memory of its own, whatever the array's layout: strided, flipped, read-only.

    pixels: opaque BGR uint8 (height, width, 3); or premultiplied, as BGRA uint8 (height, width, 4)
    or as uint32 0xAARRGGBB (height, width). An array without pixels gives a null image.
    """
    height, width = pixels.shape[:2]
    if pixels.dtype == np.uint32:
        pixels = np.ascontiguousarray(pixels).view(np.uint8).reshape(height, width, 4)
    opaque = pixels.shape[2] == 3
    image = QImage(
        width,
        height,
        QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied,
    )
    if image.isNull():
        return image
    # Both formats are four bytes a pixel, BGRA in memory, and so without a gap between the rows.
    memory = np.frombuffer(image.bits(), dtype=np.uint8).reshape(height, width, 4)
    if opaque:
        # OpenCV leaves the window its turn meanwhile.
        cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA, dst=memory)
    else:
        memory[...] = pixels
    return image


def covering(image: QImage, place: QRectF) -> QRectF:
    """The middle part of a picture that fills `place` without distortion."""
    scale = min(image.width() / place.width(), image.height() / place.height())
    part = QRectF(0, 0, place.width() * scale, place.height() * scale)
    part.moveCenter(QRectF(image.rect()).center())
    return part
