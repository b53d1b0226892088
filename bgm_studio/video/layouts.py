"""Layouts, the coarsest forms of pictures: whether two show the same, though light or camera may
have changed meanwhile, and which show next to nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

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
_LEAST_CONTRAST = 1.0  # of 255: the deviation of a colour's cells
_STEPS = [(down, right) for down in (-1, 0, 1) for right in (-2, -1, 0, 1, 2)]
_SAME_MOVED = 0.97  # likeness of one picture to itself moved; of two in a dissolve .96 at most
_FURTHEST = (3, 6)  # rows and columns: about half of a layout is left to be compared

Layout = NDArray[np.uint8]


def distance(one: Layout, other: Layout) -> float:
    """Mean absolute difference 0..1 of two layouts."""
    return float(np.abs(one.astype(np.float32) - other).mean()) / 255.0


def likeness(one: Layout, other: Layout) -> float:
    """Correlation -1..1 of two layouts, one of them moved by up to two columns and a row to where
    they are most alike: neither motion nor light makes much of a difference."""
    return _best(one, other, (0.0, 0.0))[0]


def likeness_later(rows: Layout, first: int, later: int) -> float:
    """Likeness, as above, of two of these layouts (n, LAYOUT_VALUES) of successive frames. Between
    them the picture may have gone on moving as it did up to the first, or as it does from the later
    one on."""
    frames = later - first
    best = likeness(rows[first], rows[later])
    for start, step in ((first, -1), (later, 1)):
        if best < SAME_PLACE and (speed := _speed(rows, start, step, frames)) is not None:
            moved = speed[0] * frames, speed[1] * frames
            best = max(best, _best(rows[first], rows[later], moved)[0])
    return best


def _best(one: Layout, other: Layout, moved: tuple[float, float]) -> tuple[float, int, int]:
    """Likeness of two layouts of which one has moved by about so many rows and columns, and by how
    many it has moved."""
    width, height = LAYOUT_SIZE
    first, second = (part.reshape(height, width, 3).astype(np.float32) for part in (one, other))
    about = [
        round(min(max(cells, -most), most)) for cells, most in zip(moved, _FURTHEST, strict=True)
    ]
    best = (-1.0, 0, 0)
    for step_down, step_right in _STEPS:
        down, right = about[0] + step_down, about[1] + step_right
        a, b = (
            whole[max(0, y) : height + min(0, y), max(0, x) : width + min(0, x)].ravel()
            for whole, y, x in ((first, down, right), (second, -down, -right))
        )
        a, b = a - a.mean(), b - b.mean()
        alike = float(a @ b) / max(float(np.sqrt((a @ a) * (b @ b))), 1.0)
        best = max(best, (alike, down, right))
    return best


def _speed(rows: Layout, start: int, step: int, frames: int) -> tuple[float, float] | None:
    """Rows and columns a frame by which the picture moves before (step -1) or after (1) the frame
    `start`, over up to `frames` frames. None where it cannot be told.

    The span is doubled again and again; each time the picture is looked for where the shorter span
    has led."""
    speed, span = None, 1
    while 0 <= start + step * span < len(rows):
        moved = (0.0, 0.0) if speed is None else (speed[0] * span, speed[1] * span)
        ends = sorted((start, start + step * span))
        alike, down, right = _best(rows[ends[0]], rows[ends[1]], moved)
        if alike < SAME_PLACE:
            break
        speed = down / span, right / span
        if span >= frames:
            break
        span = min(2 * span, frames)
    return speed


def moves_on(rows: Layout) -> bool:
    """Whether these layouts (n, LAYOUT_VALUES) of successive frames show one picture that moves
    across the screen: each third of its way can be followed."""
    edges = [round(part * (len(rows) - 1) / 3) for part in range(4)]
    for begin, end in pairwise(edges):
        speed = _speed(rows[: end + 1], begin, 1, end - begin)
        if speed is None:
            return False
        moved = speed[0] * (end - begin), speed[1] * (end - begin)
        alike, down, right = _best(rows[begin], rows[end], moved)
        if alike < _SAME_MOVED or (down, right) == (0, 0):
            return False
    return True


def shows(rows: Layout) -> NDArray[np.bool_]:
    """In which of these layouts (n, LAYOUT_VALUES) there is more than noise."""
    colours = rows.reshape(len(rows), -1, 3).astype(np.float32)
    return np.asarray(colours.std(axis=1).max(axis=1) >= _LEAST_CONTRAST)


def stays(rows: Layout) -> NDArray[np.bool_]:
    """For each of these layouts (n, LAYOUT_VALUES) but the first, whether it shows the same as the
    one before, at the same place; likeness would say the same, but more slowly."""
    cells = rows.astype(np.float32)
    cells -= cells.mean(axis=1, keepdims=True)
    power = np.square(cells).sum(axis=1)
    alike = (cells[1:] * cells[:-1]).sum(axis=1) / np.maximum(np.sqrt(power[1:] * power[:-1]), 1.0)
    seen = shows(rows)
    return np.asarray((alike >= SAME_PLACE) & seen[1:] & seen[:-1])


def is_new(before: Layout, after: Layout, sure: bool) -> bool:
    """Whether the second layout shows another picture than the first, not the same in other light.

    sure: the pictures differ much. If not, the whole picture must have changed, not a part of it,
    as subtitles do.
    """
    alike = likeness(before, after)
    if sure or alike >= SAME_PICTURE:
        return alike < SAME_PICTURE
    change = np.abs(after.astype(np.float32) - before).reshape(-1, 3).sum(axis=1)
    spread = float(change.mean() ** 2 / max(float(np.square(change).mean()), 1e-6))
    return alike < _PLACE_OF_WEAK and spread >= _LEAST_SPREAD


def blanks(rows: Layout, frame: int) -> Iterator[range]:
    """Runs of blank pictures among these layouts (n, LAYOUT_VALUES) of successive frames, which
    have `frame` among them or end before it, the latest first; a run without an end is left out.

    A run comes after a whole picture. Its own have less than half of that one's detail in their
    middle, where no black bars are, and another light, nearer to the run's first picture's."""
    width, height = LAYOUT_SIZE
    down, right = slice(height // 3, -(height // 3)), slice(width // 4, -(width // 4))
    middle = rows.reshape(-1, height, width, 3)[:, down, right]
    grey = middle.mean(axis=3).reshape(len(rows), -1)
    light, detail = grey.mean(axis=1), grey.std(axis=1)
    for whole in range(frame - 1, -1, -1):
        first = whole + 1
        if abs(light[first] - light[whole]) > min(20.0, float(detail[whole])):
            other = np.abs(light[first:] - light[first]) >= np.abs(light[first:] - light[whole])
            ended = other | (detail[first:] >= 0.5 * detail[whole])
            end = first + int(np.argmax(ended))
            if ended.any() and first < end and frame <= end:
                yield range(first, end)
