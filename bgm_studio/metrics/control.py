"""Measures of obedience: does the music do what it was asked for, and when?

They say how far notes follow an asked curve (`rank_correlation`), whether the beats that mark hit
points are accented (`hit_pairs`, `shift_sums`), whether cuts fall on musical beats
(`scores_by_second`, `scores_within`), how much the music changes where (`novelty`), and whether
the bass plays the asked chord's root. Chord tones are in `metrics.notes`. Rolls are those of
`music.pianoroll`; a beat is four columns. No measure means much without its value by chance: judge
the same music by what another was asked for, or by hits and cuts that are moved in time.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import ArrayLike, NDArray

from bgm_studio.metrics.notes import Roll, onsets
from bgm_studio.music.pianoroll import BEATS_PER_BAR, COLUMNS_PER_BEAT, PITCHES

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

REACH_BEATS = 4
"""How far to each side a beat's surroundings reach: eight beats in all."""
SPAN_BEATS = 8
"""`novelty` compares the two bars from a beat on with the two before it."""
TOLERANCE_S = 0.07
"""How far a beat may lie from a cut and still meet it: the tolerance of the F-measure of beat
tracking (Davies et al. 2009)."""


# ---------------------------------------------------------------------------------- curves per beat


def _per_beat(per_column: NDArray[np.int64]) -> NDArray[np.int64]:
    """Sums over the columns of each whole beat of per_column (columns, ...): (beats, ...)."""
    beats = len(per_column) // COLUMNS_PER_BEAT
    whole = per_column[: beats * COLUMNS_PER_BEAT]
    return np.asarray(whole.reshape(beats, COLUMNS_PER_BEAT, *whole.shape[1:]).sum(1))


def sounding(roll: Roll) -> Bools:
    """Where a pitch sounds in any track, struck or held: bool (columns, 128)."""
    return np.asarray(onsets(roll).any(0) | np.asarray(roll[1::2], dtype=bool).any(0))


def onset_rate(roll: Roll, beat_s: ArrayLike) -> Floats:
    """Notes struck a second on each beat (beats,), 0 or more; beat_s: the length of a beat in
    seconds, one for all or (beats,)."""
    length_s = np.asarray(beat_s, dtype=np.float64)
    if not (length_s > 0).all():
        raise ValueError("a beat lasts more than 0 seconds")
    counts = _per_beat(onsets(roll).sum((0, 2)))
    return np.asarray(counts / length_s, dtype=np.float64)


def struck_together(roll: Roll) -> Floats:
    """How many notes of all tracks are struck on each beat's first column (beats,), 0 or more."""
    beats = roll.shape[1] // COLUMNS_PER_BEAT
    first = onsets(roll)[:, : beats * COLUMNS_PER_BEAT : COLUMNS_PER_BEAT]
    return np.asarray(first.sum((0, 2)), dtype=np.float64)


def texture_change(roll: Roll) -> Floats:
    """How new the texture of each beat is against the beat before (beats,), 0..1; beat 0 is NaN.

    The mean of two Jaccard distances, 1 - |A and B| / |A or B|: of the onset patterns (which tracks
    strike on which of the four columns), and of the pitches that sound on the first column. Nothing
    after nothing is no change: 0.
    """
    beats = roll.shape[1] // COLUMNS_PER_BEAT
    columns = beats * COLUMNS_PER_BEAT
    pattern = onsets(roll)[:, :columns].any(2).T.reshape(beats, -1)
    pitches = sounding(roll)[:columns:COLUMNS_PER_BEAT]
    change = np.full(beats, np.nan)
    distances = []
    for view in (pattern, pitches):
        shared = (view[1:] & view[:-1]).sum(1)
        either = (view[1:] | view[:-1]).sum(1)
        distances.append(np.where(either > 0, 1 - shared / np.maximum(either, 1), 0.0))
    change[1:] = np.mean(distances, axis=0)
    return change


def contrast(values: ArrayLike, reach_beats: int = REACH_BEATS) -> Floats:
    """Each value minus the mean of those around it: up to `reach_beats` to each side, itself left
    out, fewer at the ends. values (..., beats); NaN where there is nothing around or a NaN."""
    curve = np.asarray(values, dtype=np.float64)
    if reach_beats < 1:
        raise ValueError("the surroundings reach at least one beat")
    beats = curve.shape[-1]
    distance = np.abs(np.arange(beats)[:, None] - np.arange(beats))
    around = ((distance > 0) & (distance <= reach_beats)).astype(np.float64)
    count = around.sum(1)
    with np.errstate(invalid="ignore"):
        gaps = (~np.isfinite(curve)).astype(np.float64)
        total = np.where(np.isfinite(curve), curve, 0.0) @ around
        mean = np.where(gaps @ around > 0, np.nan, total / np.where(count > 0, count, np.nan))
    return np.asarray(curve - mean)


def novelty(roll: Roll, span_beats: int = SPAN_BEATS) -> Floats:
    """How much the music changes at each beat (beats,), 0..1.

    The `span_beats` beats from a beat on are compared with as many before it, in three views of
    counts: the pitch classes that sound (12, columns each), the octaves in which notes are struck
    (11), and how many notes each track strikes on each column (3 x 4 x span_beats, a rhythm). Each
    gives the Bray-Curtis distance sum |a - b| / sum (a + b): 0 for the same, 1 for nothing in
    common, 0 for silence after silence; the result is their mean. Counts are not normalised, so a
    sudden fullness is a change too. NaN where fewer beats lie before or after.
    """
    beats = roll.shape[1] // COLUMNS_PER_BEAT
    result = np.full(beats, np.nan)
    if beats < 2 * span_beats:
        return result
    struck, pitches = onsets(roll), np.arange(PITCHES)
    classes = _per_beat(sounding(roll) @ np.eye(12, dtype=np.int64)[pitches % 12])
    octaves = _per_beat(struck.sum(0) @ np.eye(11, dtype=np.int64)[pitches // 12])
    rhythm = struck.sum(2).T[: beats * COLUMNS_PER_BEAT].reshape(beats, -1)
    distances = []
    for counts, in_order in ((classes, False), (octaves, False), (rhythm, True)):
        spans = sliding_window_view(counts, span_beats, axis=0)  # (beats - span + 1, ., span)
        views = spans.reshape(len(spans), -1) if in_order else spans.sum(2)
        before, after = views[:-span_beats], views[span_beats:]
        total = (before + after).sum(1)
        distances.append(np.abs(after - before).sum(1) / np.maximum(total, 1))
    result[span_beats : beats - span_beats + 1] = np.mean(distances, axis=0)
    return result


def ranks(values: ArrayLike) -> Floats:
    """Ranks 1..n of finite values (n,), those that are equal given the mean of their ranks."""
    _, which, counts = np.unique(
        np.asarray(values, dtype=np.float64), return_inverse=True, return_counts=True
    )
    return np.asarray((np.cumsum(counts) - (counts - 1) / 2)[which], dtype=np.float64)


def rank_correlation(a: ArrayLike, b: ArrayLike) -> float:
    """Spearman's rank correlation -1..1 of two arrays of one shape, ties given their mean rank.

    Places where either is not finite are left out; NaN where fewer than two are left or one side is
    constant.
    """
    x, y = np.asarray(a, dtype=np.float64).ravel(), np.asarray(b, dtype=np.float64).ravel()
    if x.shape != y.shape:
        raise ValueError(f"{x.size} values cannot be correlated with {y.size}")
    there = np.isfinite(x) & np.isfinite(y)
    if there.sum() < 2:
        return float("nan")
    x, y = (rank - rank.mean() for rank in (ranks(x[there]), ranks(y[there])))
    spread = float(np.sqrt((x @ x) * (y @ y)))
    return float(x @ y / spread) if spread else float("nan")


# --------------------------------------------------------------------------------------- hit points


def hit_pairs(
    strength: ArrayLike, hits: ArrayLike, *, same_place: bool = False
) -> tuple[Floats, Floats]:
    """In how many pairs of a hit beat and another beat of its clip the hit beat is the stronger.

    strength (n, beats), hits bool (n, beats), of n clips that start on barlines. Returns wins (n,),
    ties counted half, and pairs (n,). Over any clips, wins.sum() / pairs.sum() is the area under
    the ROC curve (AUC), 0..1, of pairs within a clip; 0.5 is chance. Music strikes more notes on
    downbeats whatever it is asked for: with `same_place` only beats at the same place of the bar
    are paired. Strengths that are NaN are left out.
    """
    values, chosen = np.asarray(strength, dtype=np.float64), np.asarray(hits, dtype=bool)
    if values.ndim != 2 or values.shape != chosen.shape:
        raise ValueError(
            f"strengths {values.shape} and hits {chosen.shape} are not (n, beats) both"
        )
    there = np.isfinite(values)
    place = np.arange(values.shape[1]) % BEATS_PER_BAR
    comparable = place[:, None] == place if same_place else np.True_
    counted = (chosen & there)[:, :, None] & (~chosen & there)[:, None, :] & comparable
    with np.errstate(invalid="ignore"):
        better = (np.sign(values[:, :, None] - values[:, None, :]) + 1) / 2
    wins = np.where(counted, better, 0.0).sum((1, 2))
    return wins, counted.sum((1, 2)).astype(np.float64)


def shift_sums(
    strength: ArrayLike, hits: ArrayLike, shifts_beats: Iterable[int]
) -> tuple[Floats, Floats]:
    """Summed strength on the hit beats of n clips (n,), and on the same hits moved in time (n,).

    strength (n, beats), 0 or more; hits bool (n, beats). Moved hits are shifted circularly by each
    of `shifts_beats`, and their sums averaged. Over any clips, the ratio of the sums of both is the
    strength on hits against chance, 0 or more: 1 for music that knows nothing of them. Shifts by
    whole bars leave every hit at its place of the bar.
    """
    values, chosen = np.asarray(strength, dtype=np.float64), np.asarray(hits, dtype=bool)
    if values.ndim != 2 or values.shape != chosen.shape:
        raise ValueError(
            f"strengths {values.shape} and hits {chosen.shape} are not (n, beats) both"
        )
    moved = [(values * np.roll(chosen, shift, axis=1)).sum(1) for shift in shifts_beats]
    if not moved:
        raise ValueError("hits must be shifted by something")
    return (values * chosen).sum(1), np.asarray(np.mean(moved, axis=0))


# ------------------------------------------------------------------------- cuts and musical beats


class BeatScores(NamedTuple):
    """How the beats of a music meet reference beats, here the cuts of a film; NaN where undefined.

    With B_t reference beats, B_g musical ones and B_a that meet: `coverage` B_a / B_g, 0..1 (BCS as
    Yu et al. 2023, LORIS, compute it: a precision); `hit` B_a / B_t, 0..1 (BHS: a recall); `f1`
    their harmonic mean 2 B_a / (B_g + B_t), 0..1; `quantity` B_g / B_t, 0 or more (BCS as Zhu et
    al. 2022, D2M-GAN and CDCD, compute it: 1 where there are as many of both).
    """

    coverage: float
    hit: float
    f1: float
    quantity: float


def _scores(reference: int, musical: int, met: int) -> BeatScores:
    nan = float("nan")
    return BeatScores(
        met / musical if musical else nan,
        met / reference if reference else nan,
        2 * met / (musical + reference) if reference else nan,
        musical / reference if reference else nan,
    )


def scores_by_second(
    reference_s: ArrayLike, musical_s: ArrayLike, second_s: float = 1.0
) -> BeatScores:
    """The field's beat scores: a beat is a whole second in which at least one falls, and two meet
    in the same second (Zhu et al. 2022; Yu et al. 2023; `second_s`: another length of the cells).

    Coarse: music with two accents a second meets every cut by chance, so see `scores_within` too.
    Times are in seconds, in any order.
    """
    if second_s <= 0:
        raise ValueError("cells of time last more than 0 seconds")
    reference, musical = (
        set(np.floor(np.asarray(times, dtype=np.float64) / second_s).tolist())
        for times in (reference_s, musical_s)
    )
    return _scores(len(reference), len(musical), len(reference & musical))


def scores_within(
    reference_s: ArrayLike, musical_s: ArrayLike, tolerance_s: float = TOLERANCE_S
) -> BeatScores:
    """The same scores of exact times: a musical and a reference beat meet at most `tolerance_s`
    apart, each with one partner at most, and as many meet as can."""
    if tolerance_s < 0:
        raise ValueError("a tolerance is 0 seconds or more")
    reference, musical = (
        np.sort(np.asarray(times, dtype=np.float64)).tolist() for times in (reference_s, musical_s)
    )
    met = i = j = 0
    while i < len(reference) and j < len(musical):  # in order of time, the greedy match is largest
        apart = musical[j] - reference[i]
        if abs(apart) <= tolerance_s:
            met, i, j = met + 1, i + 1, j + 1
        elif apart < 0:
            j += 1
        else:
            i += 1
    return _scores(len(reference), len(musical), met)


def accented_columns(strength: ArrayLike) -> NDArray[np.int64]:
    """Columns of a music's accents, rising: onsets that stand out of what is around them.

    strength (columns,): notes struck in each column, or their summed velocity; 0 or more. A column
    is an accent if nothing within a beat to either side is stronger (the first of equals) and it
    lies at least one standard deviation above the mean of the bar to either side, silent columns
    counted (peak picking as in onset detection, e.g. Böck et al. 2012). A steady pulse of equal
    notes on every column has none.
    """
    values = np.asarray(strength, dtype=np.float64)
    if values.ndim != 1:
        raise ValueError("strength has one value a column")
    if not len(values):
        return np.zeros(0, dtype=np.int64)

    def windows(reach: int, beyond: float) -> Floats:
        padded = np.pad(values, reach, constant_values=beyond)
        return np.asarray(sliding_window_view(padded, 2 * reach + 1))

    near = COLUMNS_PER_BEAT
    peaks = windows(near, -1.0)
    first_of_equals = peaks.argmax(1) == near
    around = windows(COLUMNS_PER_BEAT * REACH_BEATS, np.nan)
    spread = np.nanstd(around, axis=1)
    stands_out = (values >= np.nanmean(around, axis=1) + spread) & (spread > 0)
    return np.flatnonzero(first_of_equals & stands_out & (values > 0)).astype(np.int64)


# ------------------------------------------------------------------------------------------- chords


def root_in_bass_share(roll: Roll, roots: NDArray[np.int64]) -> float:
    """Share 0..1 of chord changes at which the lowest sounding pitch is the chord's root.

    roots: int (beats,), pitch class of the asked chord's root (or its bass) on each beat of the
    roll, -1 for no chord. A change is a beat whose root differs from the beat before, and the first
    beat; changes to no chord and those at which nothing sounds on the beat's first column are left
    out. A bass at random gives 1/12.
    """
    if roots.shape != (roll.shape[1] // COLUMNS_PER_BEAT,):
        raise ValueError(f"{roots.shape} roots do not fit a roll of {roll.shape[1]} columns")
    heard = sounding(roll)[: len(roots) * COLUMNS_PER_BEAT : COLUMNS_PER_BEAT]
    changes = np.concatenate([[True], roots[1:] != roots[:-1]])[: len(roots)]
    counted = changes & (roots >= 0) & heard.any(1)
    if not counted.any():
        return float("nan")
    lowest = heard[counted].argmax(1) % 12
    return float((lowest == roots[counted]).mean())
