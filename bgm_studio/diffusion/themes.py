"""Themes and reprises: bars of a reprise follow their theme while both are denoised.

Windows far apart know nothing of each other, so shared noise and chords alone give two pieces in
one harmony, not one tune heard twice. Here a reprise counts as a further window over its theme: at
each step the two estimates are averaged, as overlapping windows are (see `windows`), before any
note is settled. The theme leads and never hears of its reprises, so changing one of those leaves it
alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bgm_studio.music.harmony import Plan
from bgm_studio.music.pianoroll import BEATS_PER_BAR, COLUMNS_PER_BAR, TRACKS

FREE_TIMESTEP = 100.0
"""Below this timestep each bar goes its own way: only detail is left to decide."""
SHARES = (0.9, 0.3, 0.3)
"""How much of a theme's estimate a reprise takes, by track: it is the tune that returns; the
accompaniment follows its own picture more."""

_PHRASE_BARS = 8  # of a theme as planned; longer sections begin it again

Roll = NDArray[np.float32]
Mask = NDArray[np.bool_]


def theme_bars(plan: Plan, bars: int, *, pickup: bool = False) -> NDArray[np.int64]:
    """Per bar (bars,), the bar that it follows: its theme's, or itself where it follows none.
    pickup: the clip begins within bar 0, which belongs to no theme.

    A bar follows the same bar of the first section of its letter, or of its section's beginning
    where a section goes through its theme twice; only where both have the same chords, so not in a
    cadence that one of them has alone. No bar is followed that follows another itself.
    """
    chords = plan.chords_per_beat
    result = np.arange(bars)
    first_of: dict[str, tuple[int, int]] = {}
    for section in plan.sections:
        start, end = section.start_beat // BEATS_PER_BAR, section.end_beat // BEATS_PER_BAR
        if pickup and start == 0:
            start = 1
        theme, theme_end = first_of.setdefault(section.label, (start, end))
        for bar in range(start, min(end, bars)):
            for led in (theme + bar - start, theme + (bar - start) % _PHRASE_BARS):
                if led < min(theme_end, bar) and _chords_of(chords, led) == _chords_of(chords, bar):
                    result[bar] = result[led]
                    break
    return result


def _chords_of(chords: Sequence[object], bar: int) -> Sequence[object]:
    return chords[BEATS_PER_BAR * bar : BEATS_PER_BAR * (bar + 1)]


@dataclass(frozen=True)
class Ties:
    """Bars of a roll that follow others of it: `bars[i]` follows `themes[i]`, both (n,)."""

    bars: NDArray[np.int64]
    themes: NDArray[np.int64]

    @staticmethod
    def among(follows: Sequence[int], present: Sequence[int]) -> Ties:
        """The ties of a roll that has just the bars `present`, in this order; of a bar that occurs
        twice, the first counts. follows: see `theme_bars`."""
        place: dict[int, int] = {}
        for index, bar in enumerate(present):
            place.setdefault(bar, index)
        pairs = [
            (index, place[int(follows[bar])])
            for index, bar in enumerate(present)
            if bar < len(follows) and follows[bar] != bar and int(follows[bar]) in place
        ]
        bars, themes = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
        return Ties(bars, themes)

    def tied(self, estimate: Roll, timestep: float, fixed: Mask) -> Roll:
        """The clean roll's estimate (6, columns, 128), 0..1, with each tied bar moved towards its
        theme's; the same array, changed, or as it was at timesteps below FREE_TIMESTEP.

        fixed: (3, columns, 128), cells that are certain; those of a theme lead nowhere, since
        finished notes are no estimate, and those of a reprise stay.
        """
        if timestep < FREE_TIMESTEP or not len(self.bars):
            return estimate
        channels, columns, pitches = estimate.shape
        by_bar = estimate.reshape(channels, columns // COLUMNS_PER_BAR, COLUMNS_PER_BAR, pitches)
        sure = fixed.reshape(len(TRACKS), *by_bar.shape[1:])
        for channel in range(channels):
            track = channel // 2
            own, led = by_bar[channel, self.bars], by_bar[channel, self.themes]
            free = ~(sure[track, self.bars] | sure[track, self.themes])
            by_bar[channel, self.bars] = own + np.float32(SHARES[track]) * free * (led - own)
        return estimate
