"""Pictures for made-up clips."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
MakeClip = Callable[..., Path]


def scene(seed: int, width: int = 160, height: int = 90) -> Image:
    """A still picture (height, width, 3): coloured blobs that look different for each seed."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 256, (5, 8, 3), dtype=np.uint8)
    return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC))


def textured(seed: int, width: int = 160, height: int = 90) -> Image:
    """A still picture (height, width, 3) with detail everywhere, for optical flow to hold on to."""
    noise = np.random.default_rng(seed).integers(0, 256, (height, width, 3)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), 2.0)
    wide = cv2.normalize(smooth, None, 0, 255, cv2.NORM_MINMAX)
    return np.asarray(wide, dtype=np.uint8)


def moving(count: int) -> list[Image]:
    """A picture that slides to the left: every frame differs, none is a cut."""
    wide = scene(1, 160 + 2 * count)
    return [wide[:, 2 * i : 2 * i + 160] for i in range(count)]
