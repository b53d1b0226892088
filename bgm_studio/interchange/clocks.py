"""Clocks of media: where a medium's first picture lies on the clock by which a timeline counts it.

Editors count a medium from its first picture, or by the timecode that it begins with; timelines do
not always say which. One rule for all formats decides, by what the file itself tells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from bgm_studio.base.errors import TimelineError
from bgm_studio.interchange.bounds import exact_rate
from bgm_studio.interchange.film import Medium
from bgm_studio.interchange.media import clock_of, is_still
from bgm_studio.interchange.told import Notes

STAMP = re.compile(r"(\d{1,2})[:;](\d{2})[:;](\d{2})[:;.,](\d{2,3})")
COUNT = re.compile(r"\d{1,7}")
"""A number of frames, in lists that have no timecodes."""

_ZERO = Fraction(0)
_HOUR_S = 3600


class Timecodes:
    """Timecodes at one rate, in Hz."""

    def __init__(self, rate: Fraction) -> None:
        self.rate = rate
        self.nominal = -(-rate.numerator // rate.denominator)

    def frames(self, stamp: str, drop: bool) -> int:
        """Number of the frame that a timecode names, or that is given as a number. TimelineError
        where there is no such frame."""
        if COUNT.fullmatch(stamp):
            return int(stamp)
        parts = STAMP.fullmatch(stamp)
        hour, minute, second, frame = (int(part) for part in parts.groups()) if parts else (99,) * 4
        if hour > 47 or minute > 59 or second > 59 or frame >= self.nominal:
            raise TimelineError(
                f"The timecode {stamp} does not exist at {self.nominal} frames a second.",
                "Export the list again with the frame rate of its sequence.",
            )
        minutes = hour * 60 + minute
        total = (minutes * 60 + second) * self.nominal + frame
        if drop and self.nominal % 30 == 0:
            total -= self.nominal // 15 * (minutes - minutes // 10)
        return total

    def day(self, drop: bool) -> int:
        """Frames in 24 hours."""
        return self.frames("24:00:00:00", drop)


def start_of(rate: Fraction | None, stamp: str | None) -> Fraction | None:
    """Seconds at which a medium with this start timecode begins; None where it has none."""
    if not rate or not stamp:
        return None
    try:
        rate = exact_rate(rate)
        return Timecodes(rate).frames(stamp, ";" in stamp) / rate
    except TimelineError:
        return None


@dataclass(frozen=True)
class Used:
    """The range that a film uses of a medium: seconds from `first` to `end` on the timeline's clock
    for it. pictures: whether any of it is seen."""

    first: Fraction
    end: Fraction
    pictures: bool

    def __or__(self, other: Used) -> Used:
        return Used(
            min(self.first, other.first),
            max(self.end, other.end),
            self.pictures or other.pictures,
        )


def media_starts(
    used: Mapping[Medium, Used], rate: Fraction, notes: Notes, *, by_timecode: bool
) -> dict[Medium, Fraction]:
    """Seconds that each medium's clock shows at its first picture, 0 for most.

    What is used has to lie within the medium. Two clocks are tried: the timeline's own, which
    begins at 0 unless `by_timecode`, and the timecode of the file. Where everything lies beyond the
    medium by both, its timecode is unknown: the first picture is then taken to be at the whole
    hour, or else to be the first that is used. A guess is told; so is anything that lies beyond the
    medium even so, where the nearest picture is shown. rate: of the film, in Hz.
    """
    starts = {}
    for medium, range_s in used.items():
        if medium.path is None or is_still(medium):
            continue
        own_rate, stamp, length = clock_of(medium.path)
        stated = start_of(own_rate, stamp)
        # A medium may be a frame of its own, or one of the film's, shorter than it says.
        slack = 1 / rate + 1 / (own_rate or rate)
        start, guess = _start(range_s, stated, length, slack, by_timecode=by_timecode)
        if guess:
            notes.add(guess, medium.path.name)
        over = length is not None and range_s.end - start > length + slack
        if range_s.pictures and (over or (range_s.first < start - slack and length is not None)):
            notes.add("beyond", medium.path.name)
        starts[medium] = start
    return starts


def _start(
    used: Used,
    stated: Fraction | None,
    length: Fraction | None,
    slack: Fraction,
    *,
    by_timecode: bool,
) -> tuple[Fraction, str]:
    """The start and, where it is a guess, the key of its note."""
    known = [_ZERO] if stated is None else [_ZERO, stated, -stated]
    if by_timecode and stated is not None and stated <= used.first:
        return stated, ""
    if length is None:
        return _ZERO, ""

    def fits(start: Fraction) -> bool:
        return start - slack <= used.first and used.end <= start + length + slack

    whole = [start for start in known if fits(start)]
    partly = [start for start in known if start <= used.first < start + length]
    if whole or partly:
        return (whole or partly)[0], ""
    if used.first >= length:
        hour = Fraction(used.first // _HOUR_S * _HOUR_S)
        if fits(hour):
            return hour, "start"
        if used.end - used.first <= length + slack:
            return used.first, "first use"
    return _ZERO, ""
