"""Where someone speaks: spans of time, out of curves of what is heard. Singing is left out, since
a voice that holds notes is music."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Curve = NDArray[np.float32]

SPEAKS = 0.5
"""The probability of speech from which a moment counts as speech."""

# The recipe of Silero's own get_speech_timestamps, but for the pause: music that came back for
# less would be heard as pumping.
_STILL_SPEAKS = SPEAKS - 0.15  # speech goes on down to here
_SHORTEST_S = 0.25
_BRIDGED_S = 0.7
_AHEAD_S, _AFTER_S = 0.2, 0.1  # so that no syllable's edge is left out

# Told apart by the pitch: a speaker's glides all the time, a singer's stays on notes. Share of what
# seems to be speech, over 3 s to either side: below that of people speaking, above it of people
# singing alone (docs/decisions/0018-ducking.md).
_SINGS = 0.2
_SUNG_REACH_S = 3.0
_SUNG_PRIOR_S = 4.0  # seconds of speech that are taken for granted: little sound proves little

_RATE_HZ = 16_000
_FRAME, _HOP = 640, 160  # samples: 40 ms, which holds three periods of the lowest voice
_LOWEST_HZ, _HIGHEST_HZ = 70, 900
_BAND_HZ = 400, 3000  # where a voice stands out of the music around it
_VOICED = 0.55  # of the autocorrelation's peak
_NOTE = 32  # frames: 0.32 s, two periods of a vibrato
_NOTE_RANGE, _NOTE_DRIFT = 1.2, 0.5  # semitones: a vibrato to either side; between the halves
_AT_A_TIME = 1024  # frames


@dataclass(frozen=True)
class Speech:
    """A span in which someone speaks, in seconds after the clip's first frame."""

    start_s: float
    end_s: float


def speech_spans(
    speech: Curve, held: Curve, rate_hz: float, duration_s: float
) -> tuple[Speech, ...]:
    """Spans of speech within 0..duration, by rising time, at least 0.7 s apart.

    speech: probability 0..1 (n,), value i of the time from i / rate seconds on. held: the share
    0..1 of each value in which the pitch stays on a note (n,); see `held_notes`.
    """
    sung = _sung(speech >= SPEAKS, held, rate_hz)
    spans: list[list[float]] = []
    start: int | None = None
    for index, value in enumerate([*speech.tolist(), 0.0]):
        if start is None and value >= SPEAKS:
            start = index
        elif start is not None and value < _STILL_SPEAKS:
            is_long = (index - start) / rate_hz >= _SHORTEST_S
            if is_long and sung[start:index].mean() < 0.5:
                spans.append([start / rate_hz - _AHEAD_S, index / rate_hz + _AFTER_S])
            start = None
    bridged: list[list[float]] = []
    for span in spans:
        if bridged and span[0] - bridged[-1][1] < _BRIDGED_S:
            bridged[-1][1] = span[1]
        else:
            bridged.append(span)
    held_within = ((max(a, 0.0), min(b, duration_s)) for a, b in bridged)
    return tuple(Speech(round(a, 3), round(b, 3)) for a, b in held_within if b > a)


def in_order(spans: Sequence[Speech], duration_s: float) -> bool:
    """Whether the spans are within the clip and follow one another."""
    edges = [0.0, *(edge for span in spans for edge in (span.start_s, span.end_s))]
    edges.append(duration_s + 1e-3)  # they are rounded
    # Written so that a NaN fails.
    return all(a <= b for a, b in pairwise(edges)) and all(s.start_s < s.end_s for s in spans)


def held_notes(sound: Curve, where: NDArray[np.bool_]) -> Curve:
    """The share 0..1 of each tenth of a second of mono sound at 16 kHz in which its pitch stays on
    a note for 0.32 s or longer, as a singer's does, with or without vibrato (n,).

    sound: (1600 n,). where: the tenths that are looked at (n,); the others are 0.
    """
    per_value = _RATE_HZ // 10 // _HOP
    frames = np.repeat(where, per_value)
    semitones, voiced = _pitch(sound, np.flatnonzero(frames))
    on_note = np.zeros(len(frames), dtype=np.bool_)
    if len(frames) >= _NOTE:
        windows = np.lib.stride_tricks.sliding_window_view
        starts = np.flatnonzero(windows(voiced, _NOTE).mean(axis=1) > 0.95)
        pitches = windows(semitones, _NOTE)[starts]
        near = np.abs(pitches - np.median(pitches, axis=1, keepdims=True)) < _NOTE_RANGE
        first, second = np.split(pitches, 2, axis=1)
        drift = np.abs(np.median(first, axis=1) - np.median(second, axis=1))
        for start in starts[(near.mean(axis=1) > 0.95) & (drift < _NOTE_DRIFT)]:
            on_note[start : start + _NOTE] = True
    result: Curve = on_note.reshape(-1, per_value).mean(axis=1, dtype=np.float32)
    return result


def _sung(speaks: NDArray[np.bool_], held: Curve, rate_hz: float) -> NDArray[np.bool_]:
    """Which values belong to singing."""
    reach = round(_SUNG_REACH_S * rate_hz)
    window = np.ones(2 * reach + 1)
    around, on_note = (
        np.convolve(np.pad(curve.astype(np.float64), reach), window, "valid")
        for curve in (speaks, held * speaks)
    )
    result: NDArray[np.bool_] = on_note > _SINGS * (around + _SUNG_PRIOR_S * rate_hz)
    return result


def _pitch(sound: Curve, frames: NDArray[np.intp]) -> tuple[Curve, NDArray[np.bool_]]:
    """Pitch in semitones, and whether there is one, of 10 ms each; only of `frames`.

    The strongest peak of the autocorrelation, over that of the window (Boersma 1993)."""
    count, size = len(sound) // _HOP, 2048
    window = np.hanning(_FRAME).astype(np.float32)
    lags = np.arange(_RATE_HZ // _HIGHEST_HZ, _RATE_HZ // _LOWEST_HZ + 1)
    own = _autocorrelation(window[None], np.ones(size // 2 + 1))[0]
    hz = np.fft.rfftfreq(size, 1 / _RATE_HZ)
    low, high = ((hz / edge) ** 4 for edge in _BAND_HZ)
    band = low / (1 + low) / (1 + high)  # 12 dB an octave
    padded = np.pad(sound, (0, _FRAME))
    semitones = np.zeros(count, dtype=np.float32)
    voiced = np.zeros(count, dtype=np.bool_)
    for part in np.split(frames, range(_AT_A_TIME, len(frames), _AT_A_TIME)):
        rows = padded[part[:, None] * _HOP + np.arange(_FRAME)]
        rows = (rows - rows.mean(axis=1, keepdims=True)) * window
        found = _autocorrelation(rows, band)
        loud = found[:, 0] > 1e-6 * own[0]
        height = found[:, lags] / np.maximum(found[:, :1], 1e-9) * (own[0] / own[lags])
        # Of peaks as high, the shortest lag is the pitch and the others are its octaves below.
        weighed = height - 0.01 * np.log2(lags / lags[0])
        inner = weighed[:, 1:-1]
        is_peak = (inner > weighed[:, :-2]) & (inner >= weighed[:, 2:])
        best = np.where(is_peak, inner, -1.0).argmax(axis=1) + 1
        row = np.arange(len(part))
        before, peak, after = (weighed[row, best + step] for step in (-1, 0, 1))
        bend = np.minimum(before - 2 * peak + after, -1e-6)
        lag = lags[best] + np.clip(0.5 * (before - after) / bend, -0.5, 0.5)
        semitones[part] = 12.0 * np.log2(_RATE_HZ / _LOWEST_HZ / lag)
        voiced[part] = loud & (height[row, best] > _VOICED) & is_peak[row, best - 1]
    return semitones, voiced


def _autocorrelation(rows: Curve, band: NDArray[np.float64]) -> Curve:
    """Of each row, within a band: gains of power (size / 2 + 1,)."""
    size = 2 * (len(band) - 1)
    power = np.abs(np.fft.rfft(rows, size, axis=1)) ** 2
    return np.fft.irfft(power * band, size, axis=1).astype(np.float32)
