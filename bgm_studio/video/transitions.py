"""Dissolves and wipes: where one picture becomes another little by little.

They are told from the coarsest forms of the pictures alone. While a dissolve or a wipe lasts, every
cell of them goes straight from the old picture's value to the new one's; what moves, shakes or
flickers goes back and forth. In a dissolve each picture is a blend of the first and the last; in a
wipe each cell changes at a moment of its own, one after another across the screen. A change of
light, where the last picture is the first one times a factor, is neither; nor is one picture that
moves across the screen, though what it brings into view may cover the old as a wipe does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from bgm_studio.video.layouts import LAYOUT_SIZE, moves_on
from bgm_studio.video.spool import Rows

_GRID_S = 1 / 12  # pictures are compared this far apart
_WINDOWS = (4, 5, 6, 8, 10, 13, 16, 20, 26)  # lengths in such steps, 0.33 to 2.2 s
_CHUNK_S, _MARGIN_S = 60.0, 3.5
_LEAST_CHANGE = 5.0  # of 255, the mean of all cells
_LEAST_STRAIGHT = 0.75  # the change from end to end over the way that the cells went
_MOST_JUMP, _MOST_JUMP_OF_DISSOLVE = 0.45, 0.3  # share of the change between two frames
_MOST_ALIKE = 0.95  # correlation of first and last: more is one picture, in another light
_LEAST_NEW = 0.35  # of the change: what a factor leaves; alike pictures with less are one likewise
_MOST_AT_ONCE = 0.8  # in a dissolve
_TURNED = 12.0  # of 255: a cell that changes by less tells nothing of a wipe

# Logistic regressions on windows of made clips (benchmarks/shots.py, another seed), rounded; both
# are 0 about half way between the last that is one and the first that is none.
_DISSOLVE = {"change": 3.0, "beside": -6.5, "alike": -3.0, "contrast": 1.2, "bias": -25.5}
_WIPE = {
    "change": 1.7, "straight": 22.0, "at_once": 24.0, "cover": 13.0, "order": 8.0, "contrast": 1.9,
    "bias": -66.0,
}  # fmt: skip

Floats = NDArray[np.float32]
SoftKind = Literal["dissolve", "wipe"]


class Soft(NamedTuple):
    """A dissolve or wipe. Frames [first, end) show neither picture whole; from `middle` on the new
    one has more than half. change: 0..1, how far the two differ."""

    kind: SoftKind
    first: int
    middle: int
    end: int
    change: float


def soft_transitions(layouts: Rows, times: NDArray[np.float64]) -> list[Soft]:
    """The dissolves and wipes among pictures whose layouts these are, at `times` in seconds, by
    rising time; none overlaps another. Reads a minute at a time."""
    found: list[Soft] = []
    start_s = 0.0
    while True:
        first, end = np.searchsorted(times, (start_s - _MARGIN_S, start_s + _CHUNK_S + _MARGIN_S))
        for soft in _found(layouts[int(first) : int(end)], times[first:end]):
            middle_s = times[first + soft.middle]
            if start_s <= middle_s < start_s + _CHUNK_S:
                begin, middle, last = (int(first) + frame for frame in soft[1:4])
                found.append(Soft(soft.kind, begin, middle, last, soft.change))
        start_s += _CHUNK_S
        if start_s > times[-1]:
            return found


class _Window(NamedTuple):
    """Steps [begin, end] of the grid, and how much of a transition it is."""

    weight: float
    kind: SoftKind
    begin: int
    end: int


def _found(rows: NDArray[np.uint8], times: NDArray[np.float64]) -> list[Soft]:
    if len(rows) < 4:
        return []
    marks = np.arange(times[0], times[-1], _GRID_S) + 1e-6
    index = np.unique(np.searchsorted(times, marks, side="right") - 1)
    grid = rows[index].astype(np.float32)
    sudden = np.abs(np.diff(rows.astype(np.int16), axis=0)).mean(axis=1)
    # The greatest change between two frames, for each step of the grid.
    sudden = np.maximum.reduceat(sudden, index[:-1]) if len(index) > 1 else sudden[:0]
    taken = np.zeros(len(rows), dtype=bool)
    found = []
    for window in sorted(_windows(grid, sudden), key=lambda w: -w.weight):
        begin, end = int(index[window.begin]), int(index[window.end])
        if moves_on(rows[begin : end + 1]):
            taken[begin : end + 1] = True
            continue
        soft = _refined(rows, begin, end, window.kind)
        if soft is not None and not taken[soft.first : soft.end + 1].any():
            taken[soft.first : soft.end + 1] = True
            found.append(soft)
    return sorted(found, key=lambda soft: soft.first)


def _windows(grid: Floats, sudden: Floats) -> Iterator[_Window]:
    """The windows, of all lengths, in which one picture gives way to another little by little."""
    steps = np.abs(np.diff(grid, axis=0)).mean(axis=1)
    way = np.concatenate(([0.0], np.cumsum(steps)))
    for length in _WINDOWS:
        count = len(grid) - length
        if count < 1:
            return
        change = np.abs(grid[length:] - grid[:-length]).mean(axis=1)
        straight = change / np.maximum(way[length:] - way[:-length], 1e-3)
        jump = sliding_window_view(sudden, length).max(axis=1) / np.maximum(change, 1e-3)
        gate = (change >= _LEAST_CHANGE) & (straight >= _LEAST_STRAIGHT)
        gate &= jump <= _MOST_JUMP
        for begin in np.flatnonzero(gate).tolist():
            seen = _seen(grid, begin, begin + length)
            if seen["alike"] > (_MOST_ALIKE if seen["new"] > _LEAST_NEW else 0.5):
                continue
            seen["straight"] = float(straight[begin])
            kind = _kind(seen, float(jump[begin]))
            if kind is not None:
                weight = float(change[begin] * straight[begin] ** 2)
                yield _Window(weight, kind, begin, begin + length)


def _kind(seen: dict[str, float], jump: float) -> SoftKind | None:
    """What a window shows; jump: the greatest share of its change between two frames."""

    def total(weights: dict[str, float]) -> float:
        return sum(weight * seen[name] for name, weight in weights.items())

    if jump <= _MOST_JUMP_OF_DISSOLVE and seen["at_once"] <= _MOST_AT_ONCE and total(_DISSOLVE) > 0:
        return "dissolve"
    return "wipe" if total(_WIPE) > 0 else None


def _seen(grid: Floats, begin: int, end: int) -> dict[str, float]:
    """What tells a transition. change: of 255, as a logarithm. contrast: how much faster it goes
    than before and after, likewise. alike: correlation of first and last. new: share of the change
    that no factor between them explains. beside: how far what lies
    between is from a blend of them, likewise as a logarithm. cover: share of cells that turn.
    at_once: how much of their change comes in a quarter of the time. order: how well a line or
    circle that moves evenly across the screen tells when they turn."""
    old, new = grid[begin], grid[end]
    delta, length = new - old, end - begin
    change = float(np.abs(delta).mean())
    reach = max(2, length // 3)
    outside = [
        float(np.abs(grid[last] - grid[first]).mean()) / max(1, last - first)
        for first, last in ((max(0, begin - reach), begin), (end, min(len(grid) - 1, end + reach)))
    ]
    contrast = change / length / max(*outside, 0.05)
    one, other = old - old.mean(), new - new.mean()
    alike = float(one @ other) / max(float(np.sqrt((one @ one) * (other @ other))), 1.0)
    new_share = float(np.abs(new - float(old @ new) / max(float(old @ old), 1.0) * old).mean())
    inner = grid[begin + 1 : end] - old
    share = inner @ delta / float(delta @ delta)
    beside = np.square(inner - np.outer(share, delta)).mean() / np.square(delta).mean()
    cover, at_once, order = _turning(grid[begin : end + 1], delta)
    return {
        "change": float(np.log(change)),
        "contrast": float(np.log(np.clip(contrast, 0.3, 5.0))),
        "alike": alike,
        "new": new_share / change,
        "beside": float(np.log(np.clip(np.sqrt(beside), 0.03, 1.0))),
        "cover": cover,
        "at_once": at_once,
        "order": order,
        "bias": 1.0,
    }


def _turning(grid: Floats, delta: Floats) -> tuple[float, float, float]:
    """cover, at_once and order, as in `_seen`."""
    cells = LAYOUT_SIZE[0] * LAYOUT_SIZE[1]
    total = np.abs(delta).reshape(cells, 3).sum(axis=1)
    turned = total >= _TURNED
    if turned.sum() < 20:
        return 0.0, 0.0, 0.0
    steps = np.abs(np.diff(grid, axis=0)).reshape(-1, cells, 3).sum(axis=2)[:, turned]
    total = total[turned]
    moment = max(1, round(0.25 * len(steps)))
    most = sliding_window_view(steps, moment, axis=0).sum(axis=-1).max(axis=0)
    at_once = np.average(np.minimum(most / total, 1.0), weights=np.minimum(total, 60.0))
    when = np.arange(len(steps)) @ steps / np.maximum(steps.sum(axis=0), 1e-3)
    places = _PLACES[turned]
    rest = when - places @ np.linalg.lstsq(places, when, rcond=None)[0]
    order = 1.0 - float(rest.var()) / max(float(when.var()), 1e-3)
    return float(turned.mean()), float(at_once), order


_ROW, _COLUMN = (axis.ravel() for axis in np.mgrid[-0.5:0.5:7j, -0.5:0.5:12j])
_PLACES = np.stack([np.ones_like(_ROW), _ROW, _COLUMN, np.hypot(_ROW, _COLUMN)], axis=1)


def _refined(rows: NDArray[np.uint8], begin: int, end: int, kind: SoftKind) -> Soft | None:
    """The transition to the frame, from how far each frame is on its way through the window."""
    old = rows[begin].astype(np.float32)
    delta = rows[end] - old
    gone = (rows[begin : end + 1] - old) @ delta / float(delta @ delta)
    low, middle, high = (int(np.argmax(gone >= share)) for share in (0.1, 0.5, 0.9))
    if not low <= middle <= high:
        return None
    # What lies between a tenth and nine tenths is four fifths of it.
    more = (high - low) / 8
    first, last = max(0, round(low - more)), min(end - begin, round(high + more))
    return Soft(
        kind,
        int(begin + first),
        int(begin + middle),
        int(begin + max(last, middle + 1)),
        float(np.abs(delta).mean()) / 255.0,
    )
