"""Ducking: the music goes down while someone speaks. Spans of speech become an automation of the
music's level, which is data, so that it can be drawn anew."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import RequestError
from bgm_studio.video.speech import Speech

DUCK_DB = 10.0
MOST_DUCK_DB = 24.0
ATTACK_S, RELEASE_S = 0.25, 0.8
"""How long before speech the music begins to go down, and how long after it needs to come back."""

LOWEST_DB, HIGHEST_DB = -60.0, 12.0
_MAX_POINTS = 100_000


@dataclass(frozen=True)
class Automation:
    """A level that changes over time. points: (time_s, gain_db) by rising time, at least 0 s,
    -60..12 dB; in between the gain moves evenly in decibels, before the first and after the last it
    stays. Without points it is 0 dB throughout.

    Raises ValueError for points out of order or out of range.
    """

    points: tuple[tuple[float, float], ...] = ()

    def __post_init__(self) -> None:
        times = [time_s for time_s, _ in self.points]
        # Written so that a NaN fails.
        if not all(0.0 <= time_s < math.inf for time_s in times):
            raise ValueError("a point of an automation is at no time of the clip")
        if not all(a < b for a, b in pairwise(times)) or len(times) > _MAX_POINTS:
            raise ValueError("the points of an automation are out of order")
        if not all(LOWEST_DB <= gain_db <= HIGHEST_DB for _, gain_db in self.points):
            raise ValueError("a gain of an automation is out of range")

    @cached_property
    def is_flat(self) -> bool:
        """Whether it changes nothing."""
        return all(gain_db == 0.0 for _, gain_db in self.points)

    @cached_property
    def _curve(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Times and gains, made once, since a device's thread asks for them every 21 ms."""
        times_s, gains_db = np.array(self.points or ((0.0, 0.0),)).T
        return np.ascontiguousarray(times_s), np.ascontiguousarray(gains_db)

    def gain_db(self, times_s: NDArray[np.float64]) -> NDArray[np.float64]:
        """The gain in decibels at each time."""
        result: NDArray[np.float64] = np.interp(times_s, *self._curve)
        return result

    def gains(
        self, position: int, frames: int, rate_hz: float = SAMPLE_RATE_HZ
    ) -> NDArray[np.float32]:
        """Linear gains (frames, 1) of the frames from `position` on, each at its own time."""
        times_s = np.arange(position, position + frames) / rate_hz
        return (10.0 ** (self.gain_db(times_s) / 20.0)).astype(np.float32)[:, None]


FLAT = Automation()


def duck(speech: Sequence[Speech], depth_db: float = DUCK_DB) -> Automation:
    """Music `depth_db` down while someone speaks, and ATTACK_S before; back RELEASE_S after.

    speech: by rising time. Where the music could not come back whole before someone speaks again,
    it stays down. Raises RequestError for a depth out of range.
    """
    check_duck(depth_db)
    if depth_db == 0.0:
        return FLAT
    held: list[list[float]] = []
    for span in speech:
        if held and span.start_s - held[-1][1] < ATTACK_S + RELEASE_S:
            held[-1][1] = max(held[-1][1], span.end_s)
        else:
            held.append([span.start_s, span.end_s])
    points: list[tuple[float, float]] = []
    for start_s, end_s in held:
        if start_s > ATTACK_S:
            points.append((start_s - ATTACK_S, 0.0))
        points += [(start_s, -depth_db), (end_s, -depth_db), (end_s + RELEASE_S, 0.0)]
    return Automation(tuple((round(time_s, 3), gain_db) for time_s, gain_db in points))


def check_duck(depth_db: float) -> None:
    """Raise RequestError for a depth out of range; 0 is none."""
    if not 0.0 <= depth_db <= MOST_DUCK_DB:  # a NaN fails too
        raise RequestError(
            f"The music cannot go down by {depth_db:g} dB under speech.",
            f"Use 0 (not at all) to {MOST_DUCK_DB:g} dB; {DUCK_DB:g} is usual.",
        )
