"""Meters of what is playing, as EBU Tech 3341 names them."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.sound.mix import PEAK_CONTEXT, SILENT_LUFS, Block, LoudnessMeter, true_peaks

_JUMP = SAMPLE_RATE_HZ // 2
_PEAK_READ = 30  # readings that a peak is shown for
_INTEGRATED_READ = 10  # readings between two of the integrated loudness, which looks at all again


class Reading(NamedTuple):
    """Loudness of the last 0.4 s, of the last 3 s, and of all since playing began or jumped, in
    LUFS; -70 for silence. peak_dbtp: the true peak of the last readings, -inf for silence."""

    momentary_lufs: float = SILENT_LUFS
    short_term_lufs: float = SILENT_LUFS
    integrated_lufs: float = SILENT_LUFS
    peak_dbtp: float = -math.inf


class LiveMeter:
    """Measures the sound that goes by, as `heard` gives it: (first frame, frames) -> (frames, 2),
    at 48 kHz. It reads what was played after the fact, so it never holds the player up."""

    def __init__(self, heard: Callable[[int, int], Block]) -> None:
        self._heard = heard
        self._begin(0)

    def _begin(self, frame: int) -> None:
        self._at, self._read = frame, 0
        self._loudness = LoudnessMeter()
        self._peaks: list[float] = []
        self._integrated_lufs = SILENT_LUFS

    def follow(self, frame: int) -> Reading:
        """The playhead has moved on to a frame. Where it jumped, all begins anew there."""
        if not 0 <= frame - self._at <= _JUMP:
            self._begin(frame)
        if frame > self._at:
            first = max(self._at - PEAK_CONTEXT, 0)
            sound = self._heard(first, frame + PEAK_CONTEXT - first)
            before = self._at - first
            self._loudness.add(sound[before : before + frame - self._at])
            lead = np.zeros((PEAK_CONTEXT - before, 2), dtype=np.float32)
            peak = float(true_peaks(np.concatenate([lead, sound])).max())
            self._peaks = [*self._peaks, peak][-_PEAK_READ:]
            self._at = frame
        if self._read % _INTEGRATED_READ == 0:
            self._integrated_lufs = self._loudness.integrated_lufs
        self._read += 1
        return Reading(
            self._loudness.momentary_lufs,
            self._loudness.short_term_lufs,
            self._integrated_lufs,
            20 * math.log10(peak) if (peak := max(self._peaks, default=0.0)) > 0 else -math.inf,
        )
