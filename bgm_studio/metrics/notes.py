"""Measures of what the notes themselves are like: density, tonality, harmony, register, length.

All of them take a roll (6, columns, 128), bool or 0/1, as `music.pianoroll` describes it, and count
struck notes: a sustain held over from before the roll counts as a note nowhere. None is good when
high or low; what counts is the nearness to real music measured in the same way (paper §5.2). A
measure of something that is not there, such as the scale of silence, is NaN.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import (
    COLUMNS_PER_BAR,
    COLUMNS_PER_BEAT,
    PITCHES,
    TRACKS,
    notes_from_roll,
)

Roll = NDArray[np.bool_]

STRONG_BEATS = (0, 2)
"""The strong beats of a 4/4 bar, counted from 0: the first and the third."""
STEP_SEMITONES = 2
"""The widest melodic interval that is a step and not a leap."""

_SCALES = np.array(
    [[pitch in Key(tonic, "major").scale for pitch in range(12)] for tonic in range(12)]
)
"""The twelve diatonic pitch-class sets (12, 12): each is a major and its relative minor scale."""


def onsets(roll: Roll) -> Roll:
    """The onset channels (3, columns, 128) of a roll; ValueError for another shape."""
    if roll.ndim != 3 or roll.shape[0] != 2 * len(TRACKS) or roll.shape[2] != PITCHES:
        raise ValueError(f"a roll has the shape (6, columns, 128), not {roll.shape}")
    return np.asarray(roll[0::2], dtype=bool)


def notes_per_bar(roll: Roll) -> NDArray[np.float64]:
    """Struck notes a bar of each track (3,), 0 or more; their sum is that of all tracks."""
    bars = roll.shape[1] / COLUMNS_PER_BAR
    return np.asarray(onsets(roll).sum((1, 2)) / bars, dtype=np.float64)


def empty_bar_share(roll: Roll) -> float:
    """Share 0..1 of whole bars in which nothing is struck and nothing sounds (CMT, Di et al. 2021,
    count them as empty bars)."""
    bars = roll.shape[1] // COLUMNS_PER_BAR
    if bars == 0:
        return float("nan")
    whole = roll[:, : bars * COLUMNS_PER_BAR].reshape(len(roll), bars, COLUMNS_PER_BAR, PITCHES)
    return float((~whole.any((0, 2, 3))).mean())


def pitch_class_counts(roll: Roll) -> NDArray[np.int64]:
    """How many notes are struck on each pitch class (12,), C first."""
    per_pitch = onsets(roll).sum((0, 1))
    return np.bincount(np.arange(PITCHES) % 12, per_pitch, minlength=12).astype(np.int64)


def scale_share(roll: Roll) -> float:
    """Share 0..1 of struck notes in the best-fitting major or natural minor scale.

    The maximum over all 24 scales, which are twelve pitch-class sets (scale consistency, SC, of
    Mogren 2016; paper Table 3). Notes at random give about 7/12 and a little for the choice.
    """
    counts = pitch_class_counts(roll)
    total = int(counts.sum())
    return float((_SCALES @ counts).max() / total) if total else float("nan")


def pitch_class_entropy(roll: Roll) -> float:
    """PCHE (paper §5.2; Wu & Yang 2020): entropy of the pitch-class histogram of struck notes.

    -sum p log2 p in bits, 0 (one pitch class) .. log2 12 = 3.585 (all alike), over the whole roll:
    the published values are of eight bars.
    """
    counts = pitch_class_counts(roll)
    if not counts.any():
        return float("nan")
    share = counts[counts > 0] / counts.sum()
    return float(-(share * np.log2(share)).sum()) + 0.0  # + 0.0: never a negative zero


def chord_tone_share(roll: Roll, chroma: NDArray[np.bool_], *, sounding: bool = False) -> float:
    """Share 0..1 of the notes on strong beats whose pitch class belongs to the beat's chord.

    chroma: bool or 0/1 (beats, 12), the sounding pitch classes of the chord of each beat of the
    roll; beats without a chord are left out. Counted are notes struck on beats 1 and 3, or with
    `sounding` also those held there. A chord of n tones holds notes at random with n/12.
    """
    columns = roll.shape[1]
    if chroma.shape != (columns // COLUMNS_PER_BEAT, 12):
        raise ValueError(f"chroma {chroma.shape} does not fit a roll of {columns} columns")
    struck = onsets(roll)
    counted = struck | np.asarray(roll[1::2], dtype=bool) if sounding else struck
    beats = np.arange(len(chroma))
    strong = np.isin(beats % (COLUMNS_PER_BAR // COLUMNS_PER_BEAT), STRONG_BEATS)
    chosen = beats[strong & chroma.any(1)]
    per_pitch = counted[:, chosen * COLUMNS_PER_BEAT].sum(0)  # (chosen, 128)
    fits = np.asarray(chroma[chosen], dtype=bool)[:, np.arange(PITCHES) % 12]
    total = int(per_pitch.sum())
    return float((per_pitch * fits).sum() / total) if total else float("nan")


def pitch_range(roll: Roll) -> NDArray[np.float64]:
    """Lowest, 5th-percentile, 95th-percentile and highest struck MIDI pitch (4,), 0..127."""
    pitches = np.repeat(np.arange(PITCHES), onsets(roll).sum((0, 1)))
    if not len(pitches):
        return np.full(4, np.nan)
    return np.asarray(np.percentile(pitches, (0, 5, 95, 100)), dtype=np.float64)


def note_lengths(roll: Roll) -> NDArray[np.int64]:
    """Length in columns, 1 or more, of every struck note; those that the roll's end cuts off count
    as far as they go."""
    struck = onsets(roll)
    return np.array(
        [
            note.columns
            for note in notes_from_roll(np.asarray(roll, dtype=bool))
            if struck[note.track, note.start_column, note.pitch]
        ],
        dtype=np.int64,
    )


def note_length_figures(roll: Roll) -> NDArray[np.float64]:
    """Mean, median and 90th percentile of `note_lengths` (3,), in columns."""
    lengths = note_lengths(roll)
    if not len(lengths):
        return np.full(3, np.nan)
    return np.array([lengths.mean(), np.median(lengths), np.percentile(lengths, 90)])


def melody_step_share(roll: Roll) -> float:
    """Share 0..1 of melody intervals of at most two semitones, repeated notes included.

    Intervals are between successive melody onsets; of notes struck together the highest counts.
    """
    struck = onsets(roll)[TRACKS.index("melody")]
    columns = struck.any(1)
    highest = PITCHES - 1 - np.argmax(struck[columns, ::-1], axis=1)
    if len(highest) < 2:
        return float("nan")
    return float((np.abs(np.diff(highest)) <= STEP_SEMITONES).mean())


def melody_polyphony_share(roll: Roll) -> float:
    """Share 0..1 of the columns with melody in which two or more of its notes sound at once."""
    first = 2 * TRACKS.index("melody")
    voices = np.asarray(roll[first : first + 2], dtype=bool).any(0).sum(1)
    sounding = int((voices > 0).sum())
    return float((voices > 1).sum() / sounding) if sounding else float("nan")


def measure(roll: Roll, chroma: NDArray[np.bool_]) -> dict[str, float]:
    """Every measure of this module on one roll, by a name that says its unit."""
    per_track = notes_per_bar(roll)
    low, low_5, high_95, high = pitch_range(roll)
    mean, median, long = note_length_figures(roll)
    return {
        "notes per bar": float(per_track.sum()),
        **{f"notes per bar, {t}": float(n) for t, n in zip(TRACKS, per_track, strict=True)},
        "share in the best scale": scale_share(roll),
        "chord-tone share, struck on beats 1 and 3": chord_tone_share(roll, chroma),
        "chord-tone share, sounding on beats 1 and 3": chord_tone_share(
            roll, chroma, sounding=True
        ),
        "PCHE (bits)": pitch_class_entropy(roll),
        "lowest pitch": float(low),
        "5th percentile of pitch": float(low_5),
        "95th percentile of pitch": float(high_95),
        "highest pitch": float(high),
        "note length, mean (columns)": float(mean),
        "note length, median (columns)": float(median),
        "note length, 90th percentile (columns)": float(long),
        "empty-bar share": empty_bar_share(roll),
        "melody steps of 2 semitones at most": melody_step_share(roll),
        "melody columns with two notes or more": melody_polyphony_share(roll),
    }
