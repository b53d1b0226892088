"""The coarsest forms of pictures, and what they tell: whether two show the same, though light and
camera may have moved meanwhile, and which show next to nothing."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LAYOUT_SIZE = (12, 7)
"""Width and height of a layout, in cells of three colours."""
LAYOUT_VALUES = 12 * 7 * 3

SAME_PICTURE, SAME_PLACE = 0.9, 0.8
"""Likeness of one picture to itself in other light, and to a moment later. Of 196 cuts between
other pictures (benchmarks/shots.py) none has more than 0.81."""

_PLACE_OF_WEAK = 0.75
_LEAST_SPREAD = 0.3  # 1: all cells change by as much; subtitles have 0.25
_STEPS = [(down, right) for down in (-1, 0, 1) for right in (-2, -1, 0, 1, 2)]

Layout = NDArray[np.uint8]


def distance(one: Layout, other: Layout) -> float:
    """Mean absolute difference 0..1 of two layouts."""
    return float(np.abs(one.astype(np.float32) - other).mean()) / 255.0


def likeness(one: Layout, other: Layout) -> float:
    """Correlation -1..1 of two layouts where one is moved by up to two columns and a row, so that
    they are most alike: neither motion nor light makes much of a difference."""
    width, height = LAYOUT_SIZE
    first, second = (part.reshape(height, width, 3).astype(np.float32) for part in (one, other))
    best = -1.0
    for down, right in _STEPS:
        a, b = (
            whole[max(0, y) : height + min(0, y), max(0, x) : width + min(0, x)].ravel()
            for whole, y, x in ((first, down, right), (second, -down, -right))
        )
        a, b = a - a.mean(), b - b.mean()
        best = max(best, float(a @ b) / max(float(np.sqrt((a @ a) * (b @ b))), 1.0))
    return best


def is_new(before: Layout, after: Layout, sure: bool) -> bool:
    """Whether the second shows another picture than the first, and not the same one in other light.

    sure: the pictures differ much. If not, the whole picture must have changed, not a part of it,
    as subtitles do.
    """
    alike = likeness(before, after)
    if sure or alike >= SAME_PICTURE:
        return alike < SAME_PICTURE
    change = np.abs(after.astype(np.float32) - before).reshape(-1, 3).sum(axis=1)
    spread = float(change.mean() ** 2 / max(float(np.square(change).mean()), 1e-6))
    return alike < _PLACE_OF_WEAK and spread >= _LEAST_SPREAD


def blank(rows: Layout) -> list[bool]:
    """Which of these layouts (n, LAYOUT_VALUES) have little in their middle, where no black bars
    are, and another light than the one that has most."""
    width, height = LAYOUT_SIZE
    down, right = slice(height // 3, -(height // 3)), slice(width // 4, -(width // 4))
    middle = rows.reshape(-1, height, width, 3)[:, down, right]
    grey = middle.mean(axis=3).reshape(len(rows), -1)
    light, detail = grey.mean(axis=1), grey.std(axis=1)
    most = int(np.argmax(detail))
    empty = (detail < 0.5 * detail[most]) & (np.abs(light - light[most]) > 20.0)
    return [bool(is_empty) for is_empty in empty]
