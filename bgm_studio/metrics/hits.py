"""Hit points that are heard: accents of played notes, and onsets of sound, near given instants.

Both count a hit as met where something that stands out begins within a tolerance of it, and both
need chance beside them: busy music meets any instant.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import ArrayLike, NDArray

TOLERANCE_S = 0.04
_AROUND_S = 2.0
_STANDS_OUT = 12.0  # velocity above the notes around: a hit is played about 20 above
_HOP_HZ = 200
_FFT_S = 0.0464  # 2,048 samples at 44.1 kHz, as onset detectors use
_PEAK_S, _MEAN_S = 0.03, 0.1
_LEAST_PROMINENCE = 0.1  # of the strongest onset


def accented(
    starts_s: ArrayLike,
    velocities: ArrayLike,
    instants_s: ArrayLike,
    tolerance_s: float = TOLERANCE_S,
) -> NDArray[np.bool_]:
    """For each instant (m,) whether an accent lies within the tolerance of it: a note that is at
    least 12 velocity steps above the mean of those that begin within two seconds of it.

    starts_s, velocities: (n,) of all played notes, in any order.
    """
    order = np.argsort(np.asarray(starts_s, dtype=np.float64), kind="stable")
    starts = np.asarray(starts_s, dtype=np.float64)[order]
    loud = np.asarray(velocities, dtype=np.float64)[order]
    instants = np.asarray(instants_s, dtype=np.float64)
    met = np.zeros(len(instants), dtype=bool)
    for index, instant in enumerate(instants):
        near = slice(*np.searchsorted(starts, (instant - tolerance_s, instant + tolerance_s)))
        around = slice(*np.searchsorted(starts, (instant - _AROUND_S, instant + _AROUND_S)))
        if near.stop > near.start:
            met[index] = loud[near].max() - loud[around].mean() >= _STANDS_OUT
    return met


def onset_times(audio: NDArray[Any], rate_hz: int) -> NDArray[np.float64]:
    """Seconds (n,) at which something begins to sound in audio (samples,) or (samples, channels).

    Spectral flux of logarithmic magnitudes, whose peaks are picked as in Böck et al. (Evaluating
    the Online Capabilities of Onset Detection Methods, ISMIR 2012): the largest within 30 ms each
    way, and above the mean of the last 100 ms.
    """
    mono = np.asarray(audio, dtype=np.float64)
    mono = mono.mean(1) if mono.ndim == 2 else mono
    size, hop = round(_FFT_S * rate_hz), rate_hz // _HOP_HZ
    if len(mono) < size:
        return np.zeros(0)
    padded = np.pad(mono, size // 2)
    window = np.hanning(size)
    frames = sliding_window_view(padded, size)[::hop]
    flux = np.zeros(len(frames))
    before = None
    for first in range(0, len(frames), 512):
        logs = np.log1p(100.0 * np.abs(np.fft.rfft(frames[first : first + 512] * window)))
        joined = logs if before is None else np.concatenate([before, logs])
        rises = np.maximum(np.diff(joined, axis=0), 0.0).sum(1)
        flux[first + len(logs) - len(rises) : first + len(logs)] = rises
        before = logs[-1:]
    reach, past = round(_PEAK_S * _HOP_HZ), round(_MEAN_S * _HOP_HZ)
    around = sliding_window_view(np.pad(flux, reach, mode="edge"), 2 * reach + 1).max(1)
    mean = sliding_window_view(np.pad(flux, (past, 0), mode="edge"), past + 1).mean(1)
    peaks = (flux == around) & (flux >= mean + _LEAST_PROMINENCE * flux.max()) & (flux > 0)
    return np.flatnonzero(peaks) / (rate_hz / hop)


def met(
    onsets_s: ArrayLike, instants_s: ArrayLike, tolerance_s: float = TOLERANCE_S
) -> NDArray[np.bool_]:
    """For each instant (m,) whether an onset lies within the tolerance of it."""
    onsets = np.sort(np.asarray(onsets_s, dtype=np.float64))
    instants = np.asarray(instants_s, dtype=np.float64)
    first, end = (np.searchsorted(onsets, instants + side * tolerance_s) for side in (-1, 1))
    return np.asarray(end > first)


def moved(
    instants_s: ArrayLike, duration_s: float, shifts_s: Iterable[float]
) -> NDArray[np.float64]:
    """The instants moved around the piece by each shift, to see what chance would meet."""
    instants = np.asarray(instants_s, dtype=np.float64)
    return np.concatenate([(instants + shift) % duration_s for shift in shifts_s])
