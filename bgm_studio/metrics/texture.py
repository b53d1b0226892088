"""Measures of a texture that holds: does the music flow, keep its groove and carry a tune?

A piece can have the right harmony and the right number of notes and still stop and go. These
measures tell on how many beats nothing begins, how alike the accompaniment of neighbouring bars
is, how much the fullness of bars varies, and in how many bars a melody is heard. All take a roll
(6, columns, 128), bool or 0/1, as `music.pianoroll` describes it, and count struck notes of whole
bars. None is good when high or low: what counts is nearness to songs of the same length.
"""

from __future__ import annotations

import numpy as np

from bgm_studio.metrics.closeness import PAPER_POSITIONS, grooving_similarity, pitch_class_entropy
from bgm_studio.metrics.notes import Roll, durations, notes_in_bars, onsets, repeated_note_rate
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, COLUMNS_PER_BEAT, TRACKS

FEWEST_MELODY_ONSETS = 2
"""The least strikes of the melody in a bar that counts as a bar with a melody."""

EMPTY_BEATS = "beats in which nothing begins (share)"
LIKENESS = "piano onsets alike in neighbouring bars (Jaccard, 0..1)"
SPREAD = "notes a bar, spread over the piece (CV)"
GROOVE = "GPS, 16 positions (0..1)"
MELODY_BARS = "bars with two melody onsets or more (share)"
MELODY_NOTES, PIANO_NOTES = "melody notes a bar", "piano notes a bar"
ENTROPY_1, ENTROPY_8 = "PCHE of one bar (bits)", "PCHE of eight bars (bits)"
REPEATS = "melody notes that repeat the one before (share)"
LENGTH = "note length, median of the melody (columns)"


def empty_beat_share(roll: Roll) -> float:
    """Share 0..1 of whole beats in which no track strikes a note; NaN for less than a beat."""
    beats = roll.shape[1] // COLUMNS_PER_BEAT
    if beats == 0:
        return float("nan")
    struck = onsets(roll)[:, : beats * COLUMNS_PER_BEAT]
    return float((~struck.reshape(len(struck), beats, -1).any((0, 2))).mean())


def neighbour_likeness(roll: Roll, track: str = "piano") -> float:
    """How alike the onset patterns of a track are in neighbouring bars, 0..1: the mean over pairs
    of the Jaccard index |A and B| / |A or B| of the columns that have an onset.

    Pairs of two empty bars are left out; NaN where no pair is left.
    """
    struck = onsets(roll)[TRACKS.index(track)].any(1)
    bars = len(struck) // COLUMNS_PER_BAR
    patterns = struck[: bars * COLUMNS_PER_BAR].reshape(bars, COLUMNS_PER_BAR)
    shared = (patterns[1:] & patterns[:-1]).sum(1)
    either = (patterns[1:] | patterns[:-1]).sum(1)
    counted = either > 0
    return float((shared[counted] / either[counted]).mean()) if counted.any() else float("nan")


def density_spread(roll: Roll) -> float:
    """Coefficient of variation (standard deviation over mean, 0 or more) of the struck notes of
    whole bars, all tracks; NaN for silence."""
    counts = notes_in_bars(roll)
    mean = counts.mean() if len(counts) else 0.0
    return float(counts.std() / mean) if mean else float("nan")


def melody_bar_share(roll: Roll) -> float:
    """Share 0..1 of whole bars in which the melody strikes FEWEST_MELODY_ONSETS times or more."""
    counts = notes_in_bars(roll, "melody")
    return float((counts >= FEWEST_MELODY_ONSETS).mean()) if len(counts) else float("nan")


def measure_texture(roll: Roll) -> dict[str, float]:
    """Every measure of a piece that tells whether its texture holds, by a name with its unit."""
    lengths = durations(roll, "melody")
    return {
        EMPTY_BEATS: empty_beat_share(roll),
        LIKENESS: neighbour_likeness(roll),
        SPREAD: density_spread(roll),
        GROOVE: grooving_similarity(roll, PAPER_POSITIONS),
        MELODY_BARS: melody_bar_share(roll),
        MELODY_NOTES: float(np.mean(notes_in_bars(roll, "melody"))),
        PIANO_NOTES: float(np.mean(notes_in_bars(roll, "piano"))),
        ENTROPY_1: pitch_class_entropy(roll, 1),
        ENTROPY_8: pitch_class_entropy(roll, 8),
        REPEATS: repeated_note_rate(roll),
        LENGTH: float(np.median(lengths)) if len(lengths) else float("nan"),
    }
