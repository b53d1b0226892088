"""Dynamic features F_v before matching to music: activity, change and energy (paper §4.2).

The paper takes VideoCLIP features; here they are curves in absolute units, computed in one
streaming pass: optical flow (DIS) for motion, histogram and layout for how new the picture is.
Each is mapped to 0..1 by a fixed scale, so that two clips can be compared; the conditions, not this
module, match a clip to the range of music.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bgm_studio.base.libraries import cv2
from bgm_studio.video.layouts import LAYOUT_VALUES
from bgm_studio.video.shots import Cut, Tiny

CURVE_RATE_HZ = 10.0
COLOUR_NAMES = ("red", "orange", "yellow", "green", "blue", "purple", "pink")
"""Hue families in which `hues` counts a picture's clearly coloured area."""

# Upper hue bounds (OpenCV's 0..179) of COLOUR_NAMES; above the last it is red again.
_HUE_BOUNDS = (7, 19, 33, 84, 132, 151, 171)
_HUE_FAMILIES = np.searchsorted(_HUE_BOUNDS, np.arange(180), side="right") % len(COLOUR_NAMES)

FLOW_WIDTH = 160
"""Width in pixels of the pictures that motion is measured in."""

MOTION_FLOOR_WIDTHS_HZ, MOTION_KNEE_WIDTHS_HZ, MOTION_FULL_WIDTHS_HZ = 0.004, 0.025, 0.6
"""Motion in picture widths a second (RMS over the picture): what counts as none (compression
noise), where the log-like scale bends, and what counts as 1."""

CHANGE_FLOOR, CHANGE_KNEE = 0.01, 0.06
_WILD_WIDTHS = 0.2  # flow vectors between two samples that are longer are not believed
_LEAST_FLOW_PX = 32
_CHANGE_SPAN_S = 0.5
_CUT_RATE_SPAN_S = 4.0
_CUT_RATE_FULL_HZ = 1.0
_CUT_RATE_WEIGHT = 0.4


@dataclass(frozen=True)
class Curves:
    """Curves at CURVE_RATE_HZ, float32 (n,) each: sample i lies i / rate seconds after the clip's
    first frame, n = ceil(duration x rate), at least 1.

    activity, change, energy: 0..1, see the functions of these names. light, contrast, saturation:
    0..1. warmth: -1 (blue) .. 1 (red). hues (n, 7): share 0..1 of the picture in each of
    COLOUR_NAMES; the rest is grey, black or white.
    """

    activity: NDArray[np.float32]
    change: NDArray[np.float32]
    energy: NDArray[np.float32]
    light: NDArray[np.float32]
    contrast: NDArray[np.float32]
    saturation: NDArray[np.float32]
    warmth: NDArray[np.float32]
    hues: NDArray[np.float32]


class DynamicsMeter:
    """Feed frames about 0.1 s apart with `add`, in order; then `finish` gives the curves.

    Holds a second of small pictures, and about 70 bytes a sample.
    """

    def __init__(self) -> None:
        self._flow: Any = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_ULTRAFAST)
        self._flow.setFinestScale(1)  # in pictures half as wide as the preset is meant for
        self._grey: NDArray[np.uint8] | None = None
        self._times = array("d")
        self._motion = array("d")
        self._looks = array("f")
        self._novelty = _Novelty()

    def add(self, time_s: float, grey: NDArray[np.uint8], tiny: Tiny) -> None:
        """One frame: uint8 (h, w) at FLOW_WIDTH pixels wide, and its tiny form."""
        if self._grey is not None:
            elapsed_s = max(1e-3, time_s - self._times[-1])
            self._motion.append(self._motion_between(self._grey, grey) / elapsed_s)
        self._grey = grey
        self._times.append(time_s)
        layout = tiny.layout.astype(np.float32).ravel() / np.float32(255.0)
        self._novelty.add(time_s, np.concatenate((np.sqrt(tiny.histogram), layout)))
        self._looks.extend(_look(tiny))

    def _motion_between(self, before: NDArray[np.uint8], after: NDArray[np.uint8]) -> float:
        """RMS length of the flow in picture widths; single wild vectors are held down."""
        height, width = before.shape
        room = (0, max(0, _LEAST_FLOW_PX - height), 0, max(0, _LEAST_FLOW_PX - width))
        if any(room):  # a strip is too thin for flow, so its edge is continued
            before, after = (
                np.asarray(cv2.copyMakeBorder(grey, *room, cv2.BORDER_REPLICATE), dtype=np.uint8)
                for grey in (before, after)
            )
        flow = self._flow.calc(before, after, None)[:height, :width]
        length = cv2.magnitude(flow[..., 0], flow[..., 1])
        held = np.minimum(length, np.float32(_WILD_WIDTHS * width))
        return float(cv2.norm(held) / np.sqrt(held.size) / width)

    def finish(
        self,
        duration_s: float,
        cuts: Sequence[Cut],
        flashes: Sequence[tuple[float, float]] = (),
    ) -> Curves:
        """The curves of the whole clip. Flow across cuts, across flashes and while one picture
        turns into another is not motion: it is left out, and filled in from its neighbours. Raises
        ValueError when no frame was added."""
        if not self._times:
            raise ValueError("no frames were added")
        count = max(1, int(np.ceil(duration_s * CURVE_RATE_HZ - 1e-6)))
        grid = np.arange(count) / CURVE_RATE_HZ
        times = np.asarray(self._times)
        looks = np.frombuffer(self._looks, dtype=np.float32).reshape(len(times), -1)
        on_grid = np.stack([np.interp(grid, times, column) for column in looks.T], axis=1)
        light, contrast, saturation, warmth = on_grid[:, :4].T
        activity = activity_scale(self._motion_on(grid, times, cuts, flashes))
        paced = _with_cut_rate(activity, grid, duration_s, [cut.time_s for cut in cuts])
        novelty = self._novelty.finish(count)
        energy = energy_scale(light, contrast, saturation, _smooth(paced, 5))
        return Curves(
            *(
                np.asarray(curve, dtype=np.float32)
                for curve in (
                    *(paced, change_scale(novelty), energy),
                    *(light, contrast, saturation, warmth, on_grid[:, 4:]),
                )
            )
        )

    def _motion_on(
        self,
        grid: NDArray[np.float64],
        times: NDArray[np.float64],
        cuts: Sequence[Cut],
        flashes: Sequence[tuple[float, float]],
    ) -> NDArray[np.float64]:
        if not self._motion:
            return np.zeros_like(grid)
        motion = np.asarray(self._motion)
        start, end = times[:-1], times[1:]
        valid = np.ones(len(motion), dtype=bool)
        for cut in cuts:
            first, last = cut.time_s, cut.time_s
            if cut.span is not None:
                first, last = cut.span.start_s, cut.span.end_s
            valid &= ~((start < last) & (end >= first))
        for first, last in flashes:
            valid &= ~((start < last) & (end > first))
        if not valid.any():
            return np.zeros_like(grid)
        # Where a picture stands, what moves before and after it does not move meanwhile.
        inner = np.minimum(0.5 * (end - start), 0.5 / CURVE_RATE_HZ)
        support = np.stack((start + inner, end - inner), axis=1)
        motion = np.repeat(motion[valid], 2)
        return _smooth(np.interp(grid, support[valid].ravel(), motion), 1)


def activity_scale(motion_widths_hz: ArrayLike) -> NDArray[np.float64]:
    """Motion in picture widths a second to 0..1: 0.05 is 0.32, 0.1 is 0.49, 0.3 is 0.79.

    log(1 + m / knee) / log(1 + full / knee), as the eye judges speeds by their ratio.
    """
    motion = np.maximum(np.asarray(motion_widths_hz, np.float64) - MOTION_FLOOR_WIDTHS_HZ, 0.0)
    full = np.log1p(MOTION_FULL_WIDTHS_HZ / MOTION_KNEE_WIDTHS_HZ)
    return np.asarray(np.clip(np.log1p(motion / MOTION_KNEE_WIDTHS_HZ) / full, 0.0, 1.0))


def change_scale(distance: ArrayLike) -> NDArray[np.float64]:
    """Picture distance 0..1 over half a second to change 0..1, log-like: a pan is about 0.2..0.4,
    a cut 0.7..1."""
    above = np.maximum(np.asarray(distance, np.float64) - CHANGE_FLOOR, 0.0)
    return np.asarray(
        np.clip(np.log1p(above / CHANGE_KNEE) / np.log1p(0.7 / CHANGE_KNEE), 0.0, 1.0)
    )


def energy_scale(
    light: ArrayLike, contrast: ArrayLike, saturation: ArrayLike, activity: ArrayLike
) -> NDArray[np.float64]:
    """Energy 0..1 = 0.15 light + 0.15 contrast + 0.2 saturation + 0.5 activity."""
    weighted = 0.15 * np.asarray(light) + 0.15 * np.asarray(contrast)
    weighted = weighted + 0.2 * np.asarray(saturation) + 0.5 * np.asarray(activity)
    return np.asarray(np.clip(weighted, 0.0, 1.0), dtype=np.float64)


def _look(tiny: Tiny) -> NDArray[np.float32]:
    """light, contrast, saturation, warmth and seven hue shares (11,) of one picture."""
    mean, std = cv2.meanStdDev(cv2.cvtColor(tiny.bgr, cv2.COLOR_BGR2GRAY))
    hue, saturation, value = cv2.split(tiny.hsv)
    # Saturation of nearly black pixels is noise; chroma (saturation x value) is what one sees.
    chroma = cv2.multiply(saturation, value, scale=1.0 / (255.0 * 255.0), dtype=cv2.CV_32F)
    blue, _, red, _ = cv2.mean(tiny.bgr)
    families = _HUE_FAMILIES[hue[chroma > 0.15]]
    hues = np.bincount(families, minlength=len(COLOUR_NAMES))
    basics = (
        float(mean[0, 0]) / 255.0,
        min(1.0, float(std[0, 0]) / 90.0),
        min(1.0, cv2.mean(chroma)[0] / 0.5),
        (red - blue) / max(1.0, red + blue),
    )
    return np.concatenate((basics, hues / hue.size)).astype(np.float32)


def _with_cut_rate(
    activity: NDArray[np.float64], grid: NDArray[np.float64], duration_s: float, cuts: list[float]
) -> NDArray[np.float64]:
    """Raise activity where cuts come fast: one a second closes 40 % of the way to 1.

    Cuts are counted under a triangle 4 s wide; near the clip's ends only its inner part counts.
    """
    half = _CUT_RATE_SPAN_S / 2
    near = np.zeros_like(grid)
    for cut in cuts:
        near += np.maximum(0.0, 1.0 - np.abs(grid - cut) / half)
    left, right = np.minimum(grid, half), np.minimum(np.maximum(duration_s - grid, 0.0), half)
    area_s = left * (1.0 - left / (2 * half)) + right * (1.0 - right / (2 * half))
    rate_hz = near / np.maximum(area_s, half / 2)
    lift = _CUT_RATE_WEIGHT * np.minimum(1.0, rate_hz / _CUT_RATE_FULL_HZ)
    return np.asarray(1.0 - (1.0 - activity) * (1.0 - lift))


class _Novelty:
    """Distance 0..1, at CURVE_RATE_HZ, between the mean pictures of the half second before and of
    the half second after, found as soon as both are known."""

    def __init__(self) -> None:
        self._near: deque[tuple[float, NDArray[np.float32]]] = deque()
        self._found = array("f")

    def add(self, time_s: float, features: NDArray[np.float32]) -> None:
        """One picture's features: square roots of its histogram, then its layout."""
        while time_s >= self._now_s + _CHANGE_SPAN_S - 1e-6:
            self._find()
        self._near.append((time_s, features))

    def finish(self, count: int) -> NDArray[np.float64]:
        """The first `count` values."""
        while len(self._found) < count:
            self._find()
        return np.asarray(self._found[:count], dtype=np.float64)

    @property
    def _now_s(self) -> float:
        return len(self._found) / CURVE_RATE_HZ

    def _find(self) -> None:
        now_s = self._now_s
        while self._near and self._near[0][0] < now_s - _CHANGE_SPAN_S - 1e-6:
            self._near.popleft()
        before = [features for time_s, features in self._near if time_s < now_s + 1e-6]
        after = [features for time_s, features in self._near if time_s >= now_s + 1e-6]
        if not (before and after):
            self._found.append(0.0)
            return
        old, new = (sum(part[1:], part[0]) / np.float32(len(part)) for part in (before, after))
        bins = len(old) - LAYOUT_VALUES
        length = np.linalg.norm(old[:bins]) * np.linalg.norm(new[:bins])
        histogram = 1.0 - float(old[:bins] @ new[:bins]) / max(float(length), 1e-9)
        pixels = min(1.0, float(np.abs(old[bins:] - new[bins:]).mean()) / 0.3)
        self._found.append(min(1.0, max(0.0, 0.5 * histogram + 0.5 * pixels)))


def _smooth(curve: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """Moving mean over 2 x reach + 1 samples, shorter at the ends."""
    kernel = np.ones(2 * reach + 1)
    total = np.convolve(np.pad(curve, reach), kernel, mode="valid")
    count = np.convolve(np.pad(np.ones_like(curve), reach), kernel, mode="valid")
    return np.asarray(total / count)
