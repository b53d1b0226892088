"""A level that changes over time, as data: points of time and decibels, and how one draws them.

Mix and player evaluate the same object at each sample; the timeline shows it and changes it.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import RequestError

LOWEST_DB, HIGHEST_DB = -60.0, 12.0
HIGHEST_DRAWN_DB = 6.0
"""What is drawn stays below this: above it the limiter would do most of the work."""
LEAST_S = 0.01
"""Points that are drawn lie this far apart."""
LOCAL_S = 1.0
"""A point where there was none beside it leaves the level farther away than this as it is."""

_MAX_POINTS = 100_000
_NEAR_DB = 0.3  # what a stroke may be simplified by: too little to hear
# A fade as sound fades, evenly in amplitude: straight lines in decibels between these.
_FADE = np.array([(0.0, LOWEST_DB), (0.05, -26.0), (0.125, -18.0), (0.25, -12.0), (0.5, -6.0)])
_FADE_X, _FADE_DB = np.vstack([_FADE, (1.0, 0.0)]).T

Floats = NDArray[np.float64]
Point = tuple[float, float]


@dataclass(frozen=True)
class Automation:
    """A level that changes over time. points: (time_s, gain_db) by rising time, at least 0 s,
    -60..12 dB; in between the gain moves evenly in decibels, before the first and after the last it
    stays. Without points it is 0 dB throughout.

    Raises ValueError for points out of order or out of range. What draws anew returns another one,
    within -60..6 dB and with points at least 10 ms apart, or raises RequestError for too many.
    """

    points: tuple[Point, ...] = ()

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
    def curve(self) -> tuple[Floats, Floats]:
        """Times and gains of the points, at least one; made once, since a device's thread asks for
        them every 21 ms."""
        times_s, gains_db = np.array(self.points or ((0.0, 0.0),)).T
        return np.ascontiguousarray(times_s), np.ascontiguousarray(gains_db)

    def gain_db(self, times_s: Floats) -> Floats:
        """The gain in decibels at each time."""
        result: Floats = np.interp(times_s, *self.curve)
        return result

    def at(self, time_s: float) -> float:
        """The gain in decibels at one time."""
        return float(np.interp(time_s, *self.curve))

    def gains(
        self, position: int, frames: int, rate_hz: float = SAMPLE_RATE_HZ
    ) -> NDArray[np.float32]:
        """Linear gains (frames, 1) of the frames from `position` on, each at its own time."""
        times_s = np.arange(position, position + frames) / rate_hz
        return (10.0 ** (self.gain_db(times_s) / 20.0)).astype(np.float32)[:, None]

    def counted_from(self, start_s: float) -> Automation:
        """The rest of it, with its times counted from `start_s`."""
        if start_s <= 0.0 or not self.points:
            return self
        later = [(time_s - start_s, gain_db) for time_s, gain_db in self.points if time_s > start_s]
        return Automation(((0.0, self.at(start_s)), *later))

    # -- drawing -----------------------------------------------------------------------------------

    def with_point(self, time_s: float, gain_db: float, end_s: float = math.inf) -> Automation:
        """One more point, or another gain of the one that is there. Where none lies before or
        after it, the level is held LOCAL_S away, so that one point does not move everything.
        end_s: of the clip."""
        kept = [p for p in self.points if abs(p[0] - time_s) >= LEAST_S]
        added = [(time_s, _held(gain_db))]
        if abs(gain_db - self.at(time_s)) > 1e-9:
            before, after = max(time_s - LOCAL_S, 0.0), min(time_s + LOCAL_S, end_s)
            if time_s - before >= LEAST_S and not any(t < time_s for t, _ in kept):
                added.insert(0, (before, self.at(before)))
            if after - time_s >= LEAST_S and not any(t > time_s for t, _ in kept):
                added.append((after, self.at(after)))
        return _of([*kept, *added])

    def without_point(self, index: int) -> Automation:
        """A point less. Raises IndexError."""
        points = list(self.points)
        del points[index]
        return Automation(tuple(points))

    def with_point_moved(
        self, index: int, time_s: float, gain_db: float, end_s: float = math.inf
    ) -> Automation:
        """A point elsewhere, between its neighbours. end_s: of the clip. Raises IndexError."""
        points = list(self.points)
        now_s, _ = points[index]
        low = points[index - 1][0] + LEAST_S if index > 0 else 0.0
        high = points[index + 1][0] - LEAST_S if index + 1 < len(points) else end_s
        points[index] = (min(max(time_s, low), high) if low <= high else now_s, _held(gain_db))
        return _of(points)

    def with_stretch_moved(self, index: int, by_db: float) -> Automation:
        """The stretch up to point `index` (0 for what is before the first, as many as there are
        points for what is after the last) louder or softer as a whole, as far as both ends can go.
        Without points, all."""
        if not self.points:
            return Automation(((0.0, _held(by_db)),))
        ends = range(max(index - 1, 0), min(index + 1, len(self.points)))
        gains = [self.points[end][1] for end in ends]
        most = max(HIGHEST_DRAWN_DB - max(gains), 0.0)
        by_db = min(max(by_db, LOWEST_DB - min(gains)), most)
        points = list(self.points)
        for end in ends:
            points[end] = (points[end][0], points[end][1] + by_db)
        return Automation(tuple(points))

    def with_stroke(
        self, stroke: Mapping[float, float] | Iterable[Point], near_db: float = _NEAR_DB
    ) -> Automation:
        """The level drawn by hand, (time_s, gain_db) in any order, over what was there; as few
        points as tell it to `near_db`, and all else as it was."""
        drawn = [(max(t, 0.0), _held(g)) for t, g in sorted(dict(stroke).items())]
        if not drawn:
            return self
        drawn = simplified(drawn, near_db)
        first_s, last_s = drawn[0][0] - LEAST_S, drawn[-1][0] + LEAST_S
        before = [p for p in self.points if p[0] < first_s]
        after = [p for p in self.points if p[0] > last_s]
        if first_s >= 0.0:
            before.append((first_s, self.at(first_s)))
        return _of([*before, *drawn, (last_s, self.at(last_s)), *after])

    def with_fade(self, from_s: float, to_s: float) -> Automation:
        """From silence at `from_s` up to what there is at `to_s`, or the other way round where
        `to_s` comes before; beyond the silent end it stays silent."""
        start_s, end_s = sorted((from_s, to_s))
        if end_s - start_s < LEAST_S:
            return self
        times = {from_s + float(x) * (to_s - from_s) for x in _FADE_X}
        times |= {t for t, _ in self.points if start_s < t < end_s}
        faded = []
        for time_s in times:
            down_db = float(np.interp((time_s - from_s) / (to_s - from_s), _FADE_X, _FADE_DB))
            faded.append((time_s, _held(self.at(time_s) + down_db)))
        rises = from_s < to_s
        kept = [p for p in self.points if (p[0] > end_s if rises else p[0] < start_s)]
        return _of([*kept, *faded])

    def index_at(self, time_s: float) -> int:
        """The number of points up to a time: the stretch that the time lies in."""
        return bisect_right(self.points, (time_s, math.inf))

    def nearest(self, time_s: float) -> int | None:
        """The point nearest in time, None where there is none."""
        after = bisect_left(self.points, (time_s, -math.inf))
        beside = [i for i in (after - 1, after) if 0 <= i < len(self.points)]
        return min(beside, key=lambda i: abs(self.points[i][0] - time_s), default=None)


FLAT = Automation()


def simplified(points: list[Point], tolerance_db: float) -> list[Point]:
    """As few of these points, by rising time, as keep the level to `tolerance_db` (Ramer, Douglas
    and Peucker, with the distance in decibels); the first and the last stay."""
    times, gains = np.array(points, dtype=np.float64).reshape(-1, 2).T
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        inner = slice(first + 1, last)
        line = np.interp(times[inner], times[[first, last]], gains[[first, last]])
        off = np.abs(gains[inner] - line)
        worst = int(off.argmax())
        if off[worst] > tolerance_db:
            middle = first + 1 + worst
            kept.add(middle)
            spans += [(first, middle), (middle, last)]
    return [points[i] for i in sorted(kept)]


def _held(gain_db: float) -> float:
    return min(max(gain_db, LOWEST_DB), HIGHEST_DRAWN_DB)


def _of(points: Iterable[Point]) -> Automation:
    """Points in any order, to the millisecond; of those that are closer than LEAST_S the first."""
    kept: list[Point] = []
    for time_s, gain_db in sorted((round(t, 3), round(g, 2)) for t, g in points):
        if not kept or time_s - kept[-1][0] >= LEAST_S - 1e-6:
            kept.append((time_s, gain_db))
    if len(kept) > _MAX_POINTS:
        raise RequestError(
            f"A level has at most {_MAX_POINTS} points.", "Go back to the automatic one, or flat."
        )
    return Automation(tuple(kept))
