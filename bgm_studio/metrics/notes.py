"""Measures of the notes themselves: density, tonality, harmony, register, length.

All of them take a roll (6, columns, 128), bool or 0/1, as `music.pianoroll` describes it, and count
struck notes: a sustain held over from before the roll never counts as a note, though it sounds.
None is good when high or low; what counts is the nearness to real music measured in the same way
(paper §5.2). A measure of something that is not there, such as the scale of silence, is NaN.

`SAMPLES` are the raw values behind the means: pooled over many rolls, their distributions can be
laid over those of other music (`statistics.overlapping_area`). They take one track by its name, or
None for all of them together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, COLUMNS_PER_BEAT, PITCHES, TRACKS

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


def _track(roll: Roll, track: str | None) -> Roll:
    """The two channels of one track, or those of all (2 or 6, columns, 128)."""
    onsets(roll)  # checks the shape
    if track is None:
        return np.asarray(roll, dtype=bool)
    if track not in TRACKS:
        raise ValueError(f"a track is one of {', '.join(TRACKS)}, not {track!r}")
    first = 2 * TRACKS.index(track)
    return np.asarray(roll[first : first + 2], dtype=bool)


# -- raw samples -----------------------------------------------------------------------------------


def pitches(roll: Roll, track: str | None = None) -> NDArray[np.int64]:
    """MIDI pitch, 0..127, of every struck note (notes,)."""
    return np.nonzero(_track(roll, track)[0::2])[2]


def durations(roll: Roll, track: str | None = None) -> NDArray[np.int64]:
    """Length in columns, 1 or more, of every struck note (notes,); those that the roll's end cuts
    off count as far as they go."""
    channels = _track(roll, track)
    struck, held = channels[0::2], channels[1::2] & ~channels[0::2]
    columns = np.arange(roll.shape[1])[:, None]
    # The first column from here on in which no note is held on: where a note struck before ends.
    stop = np.where(held, roll.shape[1], columns)
    stop = np.minimum.accumulate(stop[:, ::-1], axis=1)[:, ::-1]
    which, start, pitch = np.nonzero(struck)
    end = np.full(len(start), roll.shape[1])
    inside = start + 1 < roll.shape[1]
    end[inside] = stop[which[inside], start[inside] + 1, pitch[inside]]
    return end - start


def inter_onset_intervals(roll: Roll, track: str | None = None) -> NDArray[np.int64]:
    """Columns, 1 or more, from each column in which a note is struck to the next such column."""
    return np.diff(np.flatnonzero(_track(roll, track)[0::2].any((0, 2))))


def polyphony(roll: Roll, track: str | None = None) -> NDArray[np.int64]:
    """Notes sounding in each column (columns,), 0 or more; held notes sound, and a pitch that two
    tracks play counts twice."""
    channels = _track(roll, track)
    return np.asarray((channels[0::2] | channels[1::2]).sum((0, 2)), dtype=np.int64)


def notes_in_bars(roll: Roll, track: str | None = None) -> NDArray[np.int64]:
    """Notes struck in each whole bar (bars,), 0 or more."""
    bars = roll.shape[1] // COLUMNS_PER_BAR
    whole = _track(roll, track)[0::2, : bars * COLUMNS_PER_BAR]
    return np.asarray(
        whole.reshape(len(whole), bars, COLUMNS_PER_BAR, PITCHES).sum((0, 2, 3)), dtype=np.int64
    )


class Sample(NamedTuple):
    """A kind of raw sample: its function of (roll, track), and edges of the bins (bins + 1,) in
    which its distribution is looked at; the outermost bins hold what lies beyond."""

    values: Callable[[Roll, str | None], NDArray[np.int64]]
    edges: NDArray[np.int64]


SAMPLES = {
    "pitch": Sample(pitches, np.arange(PITCHES + 1)),
    "duration": Sample(durations, np.arange(1, 34)),
    "inter-onset interval": Sample(inter_onset_intervals, np.arange(1, 34)),
    "polyphony": Sample(polyphony, np.arange(18)),
    "notes a bar": Sample(notes_in_bars, np.array([0, *range(1, 66, 2)])),
}
"""The samples in whose distributions Real and generated music are compared: single semitones,
columns and notes, and notes a bar by twos (0, 1-2, 3-4, ...)."""


# -- measures --------------------------------------------------------------------------------------


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


def chord_tone_share(roll: Roll, chroma: NDArray[np.bool_], *, sounding: bool = False) -> float:
    """Share 0..1 of the notes on strong beats whose pitch class belongs to the beat's chord.

    chroma: bool or 0/1 (beats, 12), the sounding pitch classes of the chord of each beat of the
    roll; beats without a chord are left out. Notes struck on beats 1 and 3 count, and with
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


def note_length_figures(roll: Roll) -> NDArray[np.float64]:
    """Mean, median and 90th percentile of `durations` (3,), in columns."""
    lengths = durations(roll)
    if not len(lengths):
        return np.full(3, np.nan)
    return np.array([lengths.mean(), np.median(lengths), np.percentile(lengths, 90)])


def melody_line(roll: Roll) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Column and pitch (notes,) of the melody track's top line: the highest of notes struck
    together."""
    struck = _track(roll, "melody")[0]
    columns = np.flatnonzero(struck.any(1))
    return columns, PITCHES - 1 - np.argmax(struck[columns, ::-1], axis=1)


def melody_step_share(roll: Roll) -> float:
    """Share 0..1 of the intervals of `melody_line` that span at most two semitones, repeated notes
    included."""
    intervals = np.diff(melody_line(roll)[1])
    return float((np.abs(intervals) <= STEP_SEMITONES).mean()) if len(intervals) else float("nan")


def repeated_note_rate(roll: Roll) -> float:
    """Share 0..1 of the notes of `melody_line` but the first that repeat the pitch before them."""
    intervals = np.diff(melody_line(roll)[1])
    return float((intervals == 0).mean()) if len(intervals) else float("nan")


def melody_polyphony_share(roll: Roll) -> float:
    """Share 0..1 of the columns with melody in which two or more of its notes sound at once."""
    first = 2 * TRACKS.index("melody")
    voices = np.asarray(roll[first : first + 2], dtype=bool).any(0).sum(1)
    sounding = int((voices > 0).sum())
    return float((voices > 1).sum() / sounding) if sounding else float("nan")


def longest_dissonance(roll: Roll) -> float:
    """The longest sustained dissonance, in beats, 0 or more: the longest time for which two and the
    same pitches a minor second, minor ninth or a further octave apart sound together.

    That is, the upper is 1 mod 12 semitones above the lower, the harshest interval class. Major
    sevenths (11 mod 12) are left out, since a chord may mean them; whether a note is held or struck
    again does not matter. It grows with the roll's length: compare rolls of one length. NaN for
    silence.
    """
    onsets(roll)  # checks the shape
    sounding: Roll = np.logical_or.reduce(np.asarray(roll, dtype=bool), axis=0)
    if not sounding.any():
        return float("nan")
    pairs = [sounding[:, d:] & sounding[:, :-d] for d in range(1, PITCHES, 12)]
    clash = np.concatenate(pairs, axis=1)  # (columns, pairs)
    clash = clash[:, clash.any(0)]
    counted = np.arange(1, len(clash) + 1)[:, None]
    calm = np.maximum.accumulate(np.where(clash, 0, counted), axis=0)
    return float((counted - calm).max(initial=0)) / COLUMNS_PER_BEAT


def measure(roll: Roll, chroma: NDArray[np.bool_]) -> dict[str, float]:
    """Every measure of this module on one roll, by a name that says its unit."""
    per_track = notes_per_bar(roll)
    low, low_5, high_95, high = pitch_range(roll)
    mean, median, long = note_length_figures(roll)
    voices = polyphony(roll)
    return {
        "notes per bar": float(per_track.sum()),
        **{f"notes per bar, {t}": float(n) for t, n in zip(TRACKS, per_track, strict=True)},
        "share in the best scale": scale_share(roll),
        "chord-tone share, struck on beats 1 and 3": chord_tone_share(roll, chroma),
        "chord-tone share, sounding on beats 1 and 3": chord_tone_share(
            roll, chroma, sounding=True
        ),
        "lowest pitch": float(low),
        "5th percentile of pitch": float(low_5),
        "95th percentile of pitch": float(high_95),
        "highest pitch": float(high),
        "note length, mean (columns)": float(mean),
        "note length, median (columns)": float(median),
        "note length, 90th percentile (columns)": float(long),
        "notes sounding at once": float(voices.mean()) if len(voices) else float("nan"),
        "empty-bar share": empty_bar_share(roll),
        "longest dissonance (beats)": longest_dissonance(roll),
        "melody notes that repeat the one before": repeated_note_rate(roll),
        "melody steps of 2 semitones at most": melody_step_share(roll),
        "melody columns with two notes or more": melody_polyphony_share(roll),
    }
