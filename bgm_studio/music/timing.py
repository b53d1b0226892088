"""Beats and seconds. The tempo map alone turns one into the other; fit_tempo chooses it.

The beat grid starts at a barline: beat 0 opens bar 0. The clip's first frame (0 s) lies at
`start_beat`: 0, or between 3 and 4 when a pickup of at most one beat leads into bar 1. The clip's
last frame ends exactly on the barline `total_beats`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class TempoMap:
    """Piecewise-linear map between beats and seconds.

    `knot_beats` and `knot_seconds` rise strictly and have equal length >= 2; outside them the first
    and last slopes go on. Beats are quarter notes from the grid's first barline; seconds count from
    the clip's first frame.
    """

    knot_beats: tuple[float, ...]
    knot_seconds: tuple[float, ...]

    def seconds(self, beats: ArrayLike) -> NDArray[np.float64]:
        """Seconds (float64, same shape) at which the given beats fall."""
        return _interpolate(beats, self.knot_beats, self.knot_seconds)

    def beats(self, seconds: ArrayLike) -> NDArray[np.float64]:
        """Beats (float64, same shape) at the given seconds."""
        return _interpolate(seconds, self.knot_seconds, self.knot_beats)

    @cached_property
    def start_beat(self) -> float:
        """The beat at the clip's first frame: 0, or in [3, 4)."""
        return float(self.beats(0.0))

    @property
    def total_beats(self) -> int:
        """Beats of the whole grid, a multiple of 4; the clip ends on this barline."""
        return round(self.knot_beats[-1])

    @property
    def duration_s(self) -> float:
        """Seconds from the clip's first frame to its end."""
        return self.knot_seconds[-1]

    @property
    def mean_bpm(self) -> float:
        """Beats a minute over the whole clip."""
        return 60.0 * (self.knot_beats[-1] - self.start_beat) / self.duration_s


def _interpolate(x: ArrayLike, xs: tuple[float, ...], ys: tuple[float, ...]) -> NDArray[np.float64]:
    values = np.asarray(x, dtype=np.float64)
    knots_x, knots_y = np.asarray(xs), np.asarray(ys)
    piece = np.clip(np.searchsorted(knots_x, values, side="right") - 1, 0, len(xs) - 2)
    slope = (knots_y[piece + 1] - knots_y[piece]) / (knots_x[piece + 1] - knots_x[piece])
    result: NDArray[np.float64] = knots_y[piece] + (values - knots_x[piece]) * slope
    # A knot maps to its partner exactly: rounding must not move the clip's last sample.
    return np.where(values == knots_x[piece + 1], knots_y[piece + 1], result)
