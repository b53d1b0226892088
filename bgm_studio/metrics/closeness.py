"""Closeness to real music: pitch-class entropy (PCHE) and grooving similarity (GPS) of notes.

Both come in two labelled variants, which give different numbers of the same music:

- *paper* (Diff-BGM, §5.2): PCHE over eight bars; GPS with 16 positions a bar.
- *musdr* (Wu & Yang, The Jazz Transformer on the Front Line, ISMIR 2020; their toolbox MusDr): PCHE
  over one and over four bars; GPS with 64 positions a bar.

Both count struck notes, of all tracks together; sliding windows move by a bar, and those without
notes are left out; GPS is the mean over all pairs of bars, empty ones included. Neither measure is
good when high or low; what counts is nearness to real music measured in the same way. A window of
eight bars and a whole song give different values, too: a song has far more pairs of bars, most of
them from different sections. Compare windows with windows, songs with songs.

The third measure of closeness, structureness (SI), needs audio: `metrics.structure`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bgm_studio.metrics.notes import Roll, onsets
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, PITCHES

WINDOW_BARS = 8
"""Bars of a window, which the denoiser writes at once, and over which the paper takes PCHE."""
PAPER_POSITIONS = 16
MUSDR_POSITIONS = 64

PAPER_PCHE = "PCHE, paper, 8 bars (bits)"
PAPER_GPS = "GPS, paper, 16 positions (0..1)"
MUSDR_PCHE_1 = "PCHE, musdr, 1 bar (bits)"
MUSDR_PCHE_4 = "PCHE, musdr, 4 bars (bits)"
MUSDR_GPS = "GPS, musdr, 64 positions (0..1)"


def entropy(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """-sum p log2 p in bits of histograms (..., n) -> (...): 0 .. log2 n; NaN of an empty one."""
    total = counts.sum(-1, keepdims=True)
    share = counts / np.where(total > 0, total, 1)
    bits = -(share * np.log2(share, where=share > 0, out=np.zeros_like(share))).sum(-1)
    return np.where(total[..., 0] > 0, bits + 0.0, np.nan)  # + 0.0: never a negative zero


def pitch_class_entropy(roll: Roll, bars: int | None = None) -> float:
    """PCHE (paper §5.2; Wu & Yang 2020): entropy of the pitch classes of struck notes, in bits.

    roll: (6, columns, 128). The mean over all windows of `bars` whole bars at a stride of one bar,
    windows without notes left out; without `bars` (or with as many as the roll has, or more) over
    the whole roll. 0 (one pitch class) .. log2 12 = 3.585 (all alike); NaN of no notes.
    """
    if bars is not None and bars < 1:
        raise ValueError(f"a window has one bar or more, not {bars}")
    struck = onsets(roll).sum(0)  # (columns, 128)
    per_column = np.stack([struck[:, c::12].sum(1) for c in range(12)], axis=1)
    whole = len(per_column) // COLUMNS_PER_BAR
    if bars is None or bars >= whole:
        return float(entropy(per_column.sum(0)))
    per_bar = per_column[: whole * COLUMNS_PER_BAR].reshape(whole, COLUMNS_PER_BAR, 12).sum(1)
    until = np.concatenate([np.zeros((1, 12), dtype=np.int64), per_bar.cumsum(0)])
    values = entropy(until[bars:] - until[:-bars])
    return float(np.nanmean(values)) if np.isfinite(values).any() else float("nan")


def onset_patterns(roll: Roll) -> NDArray[np.bool_]:
    """Whether anything is struck, on any track, at each column of each whole bar: (bars, 16)."""
    struck: NDArray[np.bool_] = np.any(onsets(roll), axis=(0, 2))
    bars = len(struck) // COLUMNS_PER_BAR
    return struck[: bars * COLUMNS_PER_BAR].reshape(bars, COLUMNS_PER_BAR)


def grooving_similarity(roll: Roll, positions: int = PAPER_POSITIONS) -> float:
    """GPS (Wu & Yang 2020; paper §5.2): how alike the bars' onset patterns are, 0..1.

    The mean over all pairs of bars of 1 - (positions at which one of the two has an onset and the
    other none) / positions. NaN for fewer than two bars.

    positions: a multiple of 16. A column of our roll falls on every positions/16-th of them and the
    others hold no onset in any bar. So 64 positions (the grid of MusDr) see no finer rhythm here,
    only a distance counted over four times as many places: 1 - GPS is a quarter of that at 16.
    """
    if positions < COLUMNS_PER_BAR or positions % COLUMNS_PER_BAR:
        raise ValueError(f"positions are a multiple of {COLUMNS_PER_BAR}, not {positions}")
    patterns = onset_patterns(roll)
    bars = len(patterns)
    if bars < 2:
        return float("nan")
    # Of n bars k strike a column: k (n - k) pairs differ there. No need to visit the pairs.
    striking = patterns.sum(0)
    differing = int((striking * (bars - striking)).sum())
    return 1 - differing / (bars * (bars - 1) / 2) / positions


def measure_song(roll: Roll) -> dict[str, float]:
    """PCHE and GPS of a piece of any length, in both variants, by a name that says which.

    PCHE is the mean over the piece's windows at a stride of one bar; GPS is over all its bar pairs.
    Measured on whole POP909 songs with corrected bars, all tracks merged: `paper` PCHE 2.714 and
    GPS 0.763 (72 songs held out by artist; 2.702 and 0.770 on the 747 others for training); the
    paper's Real has 2.717 and 0.708.
    """
    return {
        PAPER_PCHE: pitch_class_entropy(roll, WINDOW_BARS),
        PAPER_GPS: grooving_similarity(roll, PAPER_POSITIONS),
        MUSDR_PCHE_1: pitch_class_entropy(roll, 1),
        MUSDR_PCHE_4: pitch_class_entropy(roll, 4),
        MUSDR_GPS: grooving_similarity(roll, MUSDR_POSITIONS),
    }


def measure_window(roll: Roll) -> dict[str, float]:
    """PCHE and GPS of one window (6, 128, 128) of eight bars: as `measure_song`, so paper's PCHE is
    of the whole window and GPS over its 28 bar pairs. ValueError for another length.

    Neighbouring bars are more alike than distant ones: on random windows of the same POP909 songs
    GPS is 0.82 to 0.83 where whole songs have 0.76 to 0.77; PCHE is about the same (2.70).
    """
    columns = WINDOW_BARS * COLUMNS_PER_BAR
    if roll.shape != (6, columns, PITCHES):
        raise ValueError(f"a window has the shape (6, {columns}, {PITCHES}), not {roll.shape}")
    return measure_song(roll)
