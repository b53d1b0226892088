"""Structureness (SI): how much of a recording repeats, at which time scale.

Audio -> chroma features -> self-similarity matrix -> fitness of every segment (the scape plot) ->
its maximum over segments of 3-8, 8-15 and 15+ seconds. Wu & Yang (ISMIR 2020) defined SI so, on the
fitness measure of Müller, Grosche & Jiang (A segment-based fitness measure for capturing repetitive
structures of music recordings, ISMIR 2011) and the matrices of Müller & Clausen (2007); see also
Müller, Fundamentals of Music Processing, chapter 4. The settings here are those of Wu & Yang's
toolbox MusDr: chroma at 10 Hz, smoothed and decimated to 2 Hz; seven relative tempi from 1/2 to 2;
twelve transpositions; the strongest quarter of the matrix kept, the rest -2.

SI depends on how long the piece is: a part of 15 s fills most of an 8-bar window, which leaves
little of it to be repeated, but not of a song. Compare pieces of about the same length.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter1d
from scipy.signal import resample_poly

RATE_HZ = 22_050
FEATURE_HZ = 2
BANDS_S = ((3.0, 8.0), (8.0, 15.0), (15.0, float("inf")))
"""Segment lengths, both ends included, of the short, mid and long SI."""
SONG_STRIDE = 2
"""A stride for whole songs: on three real ones SI came within 0.004 of that of stride 1. Windows of
8 bars are cheap enough for 1."""

_FFT, _HOP = 4_410, 2_205  # 10 Hz
_DECIMATION, _SMOOTHING = 5, 21  # frames of 10 Hz: to 2 Hz, over 2.1 s
_DIAGONAL = 16  # frames of 2 Hz along which the matrix is smoothed, each way
_TEMPI = np.exp(np.linspace(np.log(0.5), np.log(2), 7))
_KEPT = 0.25
_PENALTY = -2.0

# The score of a path family, its coverage and its number of cells travel through the dynamic
# program as one 64-bit integer: score in steps of 2^-22, then two fields of 13 bits. One addition
# carries all three on and one maximum chooses by score (among equals by coverage).
_FIELD = 13
_CELL, _COVERED = 1, 1 << _FIELD
_SCORE = 2 * _FIELD
_STEPS = 1 << 22
_UNREACHED = -(1 << 62)
LONGEST_FRAMES = 1 << (_FIELD - 1)
"""The longest recording in frames of 2 Hz: 34 minutes."""


def _chroma_weights() -> NDArray[np.float64]:
    """How much each FFT bin contributes to each pitch class (12, bins), C first, A at 440 Hz.

    A Gaussian around each pitch class, as wide as the bin is in semitones (so that low bins, which
    resolve no semitones, spread), of unit length over the classes; bins weigh by a Gaussian of two
    octaves around A5: the filter bank of Ellis 2007, as librosa builds it.
    """
    hz = np.arange(1, _FFT) * RATE_HZ / _FFT
    semitones = 12 * np.log2(hz / (440 / 16))  # above A0
    semitones = np.concatenate([[semitones[0] - 18], semitones])
    widths = np.concatenate([np.maximum(np.diff(semitones), 1), [1]])
    distance = np.remainder(semitones - np.arange(12)[:, None] + 6, 12) - 6
    weights = np.exp(-0.5 * (2 * distance / widths) ** 2)
    weights /= np.linalg.norm(weights, axis=0)
    weights *= np.exp(-0.5 * ((semitones / 12 - 5) / 2) ** 2)
    return np.asarray(np.roll(weights, -3, axis=0)[:, : _FFT // 2 + 1], dtype=np.float64)


def _unit(features: NDArray[np.float64], least: float) -> NDArray[np.float64]:
    """The frames scaled to unit length; those of less than `least` hold all classes alike."""
    norm = np.linalg.norm(features, axis=0)
    flat = np.full((12, 1), 12**-0.5)
    return np.where(norm > least, features / np.where(norm > least, norm, 1), flat)


def chroma(audio: NDArray[np.floating], rate_hz: int = RATE_HZ) -> NDArray[np.float64]:
    """Pitch-class features at 2 Hz of unit length: (12, frames), C first.

    audio: (samples,) or (samples, channels), at any rate; taken at 22.05 kHz, mono. Power spectra
    of 0.2 s at 10 Hz, summed by pitch class, each of unit length, then the mean over 2.1 s.
    """
    mono = np.asarray(audio, dtype=np.float64)
    if mono.ndim not in (1, 2):
        raise ValueError(f"audio has the shape (samples,) or (samples, channels), not {mono.shape}")
    mono = mono.mean(1) if mono.ndim == 2 else mono
    if rate_hz != RATE_HZ:
        common = np.gcd(rate_hz, RATE_HZ)
        mono = resample_poly(mono, RATE_HZ // common, rate_hz // common)
    padded = np.pad(mono, _FFT // 2)
    frames = sliding_window_view(padded, _FFT)[::_HOP]
    window = np.hanning(_FFT + 1)[:-1]
    power = np.abs(np.fft.rfft(frames * window)) ** 2
    fine = _unit(_chroma_weights() @ power.T, float(np.finfo(np.float32).tiny))
    smooth = uniform_filter1d(fine, _SMOOTHING, axis=1, mode="constant")
    return _unit(smooth[:, ::_DECIMATION], 1e-3)


def self_similarity(features: NDArray[np.float64]) -> NDArray[np.float64]:
    """Which frames are alike, at any tempo and in any key: (frames, frames) from (12, frames).

    Inner products, averaged along 16 steps of the diagonal at seven relative tempi, forwards and
    backwards; the best of these and of the twelve transpositions. The strongest quarter is rescaled
    to 0..1, the rest is -2, the diagonal 1.
    """
    shifted = np.stack([np.roll(features, shift, axis=0) for shift in range(12)])
    products = shifted.transpose(0, 2, 1) @ features  # (12, n, n)
    n, reach = products.shape[1], _DIAGONAL - 1
    best = np.zeros((n, n))
    for tempo in _TEMPI:
        resampled = int(np.ceil(n / tempo))
        there = _nearest(resampled, n)
        back = _nearest(n, resampled)
        padded = np.pad(products[:, :, there], ((0, 0), (reach, reach), (reach, reach)))
        sums = np.zeros((12, n + reach, resampled + reach))
        for step in range(_DIAGONAL):
            sums += padded[:, step : step + n + reach, step : step + resampled + reach]
        # A mean that ends at a cell lies at its own place, one that begins there `reach` later.
        backward, forward = sums[:, :n, :resampled], sums[:, reach:, reach:]
        smooth = np.maximum(backward, forward).max(0) / _DIAGONAL
        best = np.maximum(best, smooth[:, back])
    return _enhanced(best)


def _nearest(places: int, over: int) -> NDArray[np.int64]:
    """For each of `places` frames the nearest of `over` frames that span the same time."""
    spread = np.round(np.arange(1, places + 1) / places * over).astype(np.int64) - 1
    return np.maximum(spread, 0)


def _enhanced(similarity: NDArray[np.float64]) -> NDArray[np.float64]:
    """The strongest quarter rescaled to 0..1, the rest at the penalty, the diagonal at 1."""
    below = min(round(similarity.size * (1 - _KEPT)), similarity.size - 1)
    threshold = float(np.partition(similarity, below, axis=None)[below])
    span = float(similarity.max()) - threshold
    scaled = (similarity - threshold) / span if span > 0 else np.ones_like(similarity)
    result = np.where(similarity >= threshold, scaled, _PENALTY)
    np.fill_diagonal(result, 1.0)
    return result


def segment_fitness(
    similarity: NDArray[np.float64], length: int, stride: int = 1
) -> NDArray[np.float64]:
    """Fitness 0..1 of all segments of one length, which start at frames 0, stride, 2 stride, ...

    similarity: (n, n), at most 1, and 1 on the diagonal. The path family of a segment is the set of
    warping paths through its columns, each from its first to its last in steps (1, 1), (1, 2) and
    (2, 1), disjoint in time, of the greatest sum. With that sum (score), the number of its cells
    and the frames it covers, normalised score = (score - length) / cells (the segment explains
    itself, which counts for nothing), normalised coverage = (covered - length) / n, and fitness is
    their harmonic mean (Müller, Grosche & Jiang 2011). Of families of one score the one that covers
    most counts.
    """
    n = len(similarity)
    if similarity.shape != (n, n) or not 1 <= length <= n <= LONGEST_FRAMES:
        raise ValueError(
            f"no segment of {length} frames in a matrix {similarity.shape} (at most "
            f"{LONGEST_FRAMES} frames)"
        )
    packed = (np.round(similarity * _STEPS).astype(np.int64) << _SCORE) + _CELL
    rows = sliding_window_view(packed, length, axis=1)[:, ::stride].transpose(0, 2, 1)
    return _fitness(rows, n, length)


def _fitness(rows: NDArray[np.int64], n: int, length: int) -> NDArray[np.float64]:
    """`segment_fitness` from the packed matrix seen through every segment: (n, length, starts)."""
    starts = rows.shape[2]
    # Row 0 of each is a border that is never reached: a path begins in the first column alone.
    current, previous, earlier = (np.full((length + 1, starts), _UNREACHED) for _ in range(3))
    # The elevator: the best family of paths that have ended before this frame.
    between = np.zeros(starts, dtype=np.int64)
    for frame in range(n):
        # A path covers from its first frame to its last: subtracted here, added where it ends.
        np.add(between - frame * _COVERED, rows[frame, 0], out=current[1])
        body = current[2:]
        np.maximum(previous[1:-1], previous[:-2], out=body)
        np.maximum(body, earlier[1:-1], out=body)
        body += rows[frame, 1:]
        np.maximum(between, current[-1] + (frame + 1) * _COVERED, out=between)
        current, previous, earlier = earlier, current, previous
    score = (between >> _SCORE) / _STEPS
    covered = (between >> _FIELD) & (_COVERED - 1)
    cells = between & (_COVERED - 1)
    score_share = np.maximum((score - length) / cells, 0)
    coverage = (covered - length) / n
    total = score_share + coverage
    return 2 * score_share * coverage / np.where(total > 0, total, 1)


def fitness_scape(
    similarity: NDArray[np.float64], stride: int = 1, shortest: int = 1
) -> NDArray[np.float64]:
    """Fitness of every segment: (n, n), [length - 1, start]; NaN where there is none.

    Only lengths of `shortest` frames, `stride` more, and so on are looked at, each at every
    stride-th start; the rest is NaN, too. The work falls with the square of the stride.
    """
    n = len(similarity)
    scape = np.full((n, n), np.nan)
    for length in range(shortest, n + 1, stride):
        scape[length - 1, : n - length + 1 : stride] = segment_fitness(similarity, length, stride)
    return scape


def structure_indicators(similarity: NDArray[np.float64], stride: int = 1) -> NDArray[np.float64]:
    """SI short, mid and long (3,), 0..1: the best fitness of a segment of 3-8, of 8-15, and of 15 s
    or more. similarity: (n, n) at 2 Hz. NaN where the piece is shorter than the band."""
    bounds = np.array(BANDS_S) * FEATURE_HZ
    scape = fitness_scape(similarity, stride, int(bounds.min()))
    lengths = np.arange(1, len(scape) + 1)
    found = np.full(len(bounds), np.nan)
    for band, (low, high) in enumerate(bounds):
        rows = scape[(lengths >= low) & (lengths <= high)]
        if np.isfinite(rows).any():
            found[band] = np.nanmax(rows)
    return found


def structureness(
    audio: NDArray[np.floating], rate_hz: int = RATE_HZ, stride: int = 1
) -> NDArray[np.float64]:
    """SI short, mid and long (3,) of a recording, 0..1 each (Wu & Yang 2020).

    audio: (samples,) or (samples, channels). Any length: a window, or a song with `SONG_STRIDE`,
    which can only miss a better segment, so its SI is that of stride 1 or a little less. NaN of
    silence, and where the recording is shorter than the band.
    """
    if not np.any(audio):
        return np.full(len(BANDS_S), np.nan)
    return structure_indicators(self_similarity(chroma(audio, rate_hz)), stride)
