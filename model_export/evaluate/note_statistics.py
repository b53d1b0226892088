"""The chapter of what the notes are like: means of every note measure, and overlaps with Real."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bgm_studio.metrics.notes import SAMPLES, STRONG_BEATS, Roll, measure
from bgm_studio.metrics.statistics import RESAMPLES
from bgm_studio.music.pianoroll import BEATS_PER_BAR, TRACKS
from model_export.evaluate.figures import Chapter

if TYPE_CHECKING:
    from model_export.evaluate.material import Material

REAL = "real"
OTHER_HALF = "real, other half"
OTHER_SONGS = "real, training songs"
CHORD_TONES = "chord-tone share"  # how the names of measures of chord tones begin

Histograms = dict[str, NDArray[np.float64]]
"""By the name of what is counted: how many values of each window lie in each bin (n, bins)."""


def histograms(rolls: NDArray[np.bool_]) -> Histograms:
    """Every kind of sample of every window (n, 6, columns, 128), of all tracks and of each."""
    return {
        f"{kind}, {track or 'all tracks'}": np.stack([_histogram(r, kind, track) for r in rolls])
        for kind in SAMPLES
        for track in (None, *TRACKS)
    }


def _histogram(roll: Roll, kind: str, track: str | None) -> NDArray[np.float64]:
    sample = SAMPLES[kind]
    bins = len(sample.edges) - 1
    found = np.searchsorted(sample.edges, sample.values(roll, track), side="right") - 1
    return np.bincount(np.clip(found, 0, bins - 1), minlength=bins).astype(np.float64)


def overlap(
    windows: NDArray[np.float64], reference: NDArray[np.float64]
) -> tuple[float, float, float]:
    """`statistics.overlapping_area` of pooled histograms, windows (n, bins) beside reference
    (m, bins), with its 95 % bootstrap interval over the n windows; NaN where a side is empty.

    A resample holds fewer different windows than the row and so overlaps less: the draws are
    shifted until their median is the value itself, and cut at 0 and 1.
    """
    total = reference.sum(0)
    if not windows.any() or not total.any():
        return (float("nan"),) * 3
    count = len(windows)
    times = np.random.default_rng(0).multinomial(count, np.full(count, 1 / count), RESAMPLES)
    pooled = np.concatenate([np.ones((1, count)), times]) @ windows  # (1 + resamples, bins)
    share = pooled / np.maximum(pooled.sum(1, keepdims=True), 1)
    value, *drawn = np.minimum(share, total / total.sum()).sum(1)
    low, high = np.percentile(drawn, (2.5, 97.5)) - np.median(drawn) + value
    return float(value), float(max(low, 0)), float(min(high, 1))


def chapter(material: Material) -> Chapter:
    """Means over windows of `notes.measure`, and overlaps of distributions with Real, of all rows
    and sweep points."""
    result = Chapter("notes", "Note statistics")
    swept = (name for names in material.sweeps.values() for name in names)
    real = material.row(REAL).rolls
    chroma, song = material.asked.chroma[: len(real)], material.asked.song[: len(real)]
    chance = _chord_tones_by_chance(chroma)
    reference = histograms(real)
    for name in dict.fromkeys((*material.names, *swept)):
        rolls = material.row(name).rolls
        found = [measure(roll, asked) for roll, asked in zip(rolls, chroma, strict=False)]
        for key in found[0]:
            guess = chance if key.startswith(CHORD_TONES) else float("nan")
            result.add_mean(name, key, [values[key] for values in found], chance=guess)
        if name != REAL:
            _add_overlaps(result, name, histograms(rolls), reference)
    halves = half_of(song)
    one, other = ({key: c[halves == half] for key, c in reference.items()} for half in (0, 1))
    _add_overlaps(result, OTHER_HALF, one, other)
    others, _ = material.train_rolls(len(real), seed=0)
    _add_overlaps(result, OTHER_SONGS, histograms(others), reference)
    result.notes += list(_notes(len(real)))
    return result


def half_of(song: NDArray[np.integer]) -> NDArray[np.int64]:
    """Which half, 0 or 1, each window (n,) belongs to: no song is in both."""
    return np.unique(song, return_inverse=True)[1] % 2


def _chord_tones_by_chance(chroma: NDArray[np.bool_]) -> float:
    """The share of chord tones that notes of any pitch class alike would have, 0..1."""
    beats = np.arange(chroma.shape[1]) % BEATS_PER_BAR
    strong = chroma[:, np.isin(beats, STRONG_BEATS)].reshape(-1, 12)
    asked = strong[strong.any(1)]
    return float(asked.mean()) if len(asked) else float("nan")


def _add_overlaps(result: Chapter, row: str, windows: Histograms, reference: Histograms) -> None:
    for key, counts in windows.items():
        interval = overlap(counts, reference[key])
        result.add(row, f"overlap with real: {key}", interval, len(counts), better="high")


def _notes(count: int) -> Iterator[str]:
    yield (
        "Overlap: the area 0..1 that two histograms share (Yang & Lerch 2020), of the values of "
        "all windows of a row together, beside all real windows. Bins: single semitones, columns "
        "(to 33 and more) and sounding notes; notes a bar by twos. Intervals are over the row's "
        "windows; the real side is held fixed."
    )
    yield (
        f"Nobody should expect an overlap of 1. The row '{OTHER_HALF}' lays one half of the "
        f"{count} real windows over the other half, no song in both; the row "
        f"'{OTHER_SONGS}' lays {count} windows of training songs over the real ones, from more "
        "songs and therefore higher. Music that was asked for the chords of the real windows may "
        "lie above both; shuffled notes keep their pitches, so that their overlap of pitch says "
        "nothing. Fewer windows overlap less: compare rows of one count."
    )
    yield (
        "The longest dissonance is the longest time for which two and the same pitches a minor "
        "second or ninth apart sound together. Chord tones are counted on beats 1 and 3 against "
        "the chords asked for; by chance: notes of all pitch classes alike."
    )
