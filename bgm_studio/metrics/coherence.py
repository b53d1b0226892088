"""Coherence of music: in-filled bars and their surroundings, seams, form, key, ending.

Bars are compared by what sounds (chroma), when it is struck (pattern), how much and how high. All
functions take rolls (6, columns, 128), bool or 0/1, as `music.pianoroll` describes them; a last bar
that is not whole is left out. A measure of something that is not there is NaN.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bgm_studio.metrics.notes import Roll, onsets
from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, COLUMNS_PER_BEAT, PITCHES, TRACKS

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_MELODY = TRACKS.index("melody")
_CLASSES = np.eye(12)[np.arange(PITCHES) % 12]
"""Folds pitches to pitch classes (128, 12)."""


# -- bars and their likeness ----------------------------------------------------------------------


class Bars(NamedTuple):
    """Features of bars. `chroma`: columns for which each pitch class sounds, all tracks and octaves
    summed (bars, 12). `pattern`: whether anything is struck at each of the 16 positions
    (bars, 16). `notes`: how many are struck (bars,). `pitch`: mean sounding MIDI pitch, NaN in
    silence (bars,)."""

    chroma: Floats
    pattern: Flags
    notes: NDArray[np.int64]
    pitch: Floats

    def at(self, which: Any) -> Bars:
        """The bars of an index or mask; an index of any shape gives fields of that shape."""
        return Bars(*(field[which] for field in self))


class Likeness(NamedTuple):
    """How alike bars are. `chroma`: cosine of their chroma 0..1. `pattern`: 1 - Hamming distance of
    their onset patterns, 0..1 (GPS of Wu & Yang 2020 for one pair of bars, at 16 positions).
    `density`: the smaller number of notes over the larger, 0..1. `register_semitones`: difference
    of their mean pitches, 0 or more. `likeness`: mean of the first two.

    A silent bar shares nothing with one that sounds: chroma, pattern and density are 0 and the
    register is NaN. For two silent bars everything is NaN; for two that only hold notes, only the
    density is."""

    chroma: Floats
    pattern: Floats
    density: Floats
    register_semitones: Floats
    likeness: Floats


def bars_of(roll: Roll) -> Bars:
    """The whole bars of a roll."""
    struck = _by_bar(onsets(roll))  # (3, bars, 16, 128)
    sounding = _by_bar(np.asarray(roll[0::2] | roll[1::2], dtype=bool)).sum((0, 2), dtype=float)
    total = sounding.sum(1)
    pitch = np.divide(
        sounding @ np.arange(PITCHES, dtype=float),
        total,
        out=np.full(len(total), np.nan),
        where=total > 0,
    )
    pattern = np.asarray(struck.any((0, 3)))
    return Bars(sounding @ _CLASSES, pattern, struck.sum((0, 2, 3)), pitch)


def compare(a: Bars, b: Bars) -> Likeness:
    """The likeness of bars, pair by pair; the leading shapes of a and b broadcast."""
    silent_a, silent_b = ~a.chroma.any(-1), ~b.chroma.any(-1)
    norm = np.linalg.norm(a.chroma, axis=-1) * np.linalg.norm(b.chroma, axis=-1)
    dot = np.asarray((a.chroma * b.chroma).sum(-1))
    cosine = np.divide(dot, norm, out=np.zeros_like(dot), where=norm > 0)
    same = np.where(silent_a | silent_b, 0.0, (a.pattern == b.pattern).mean(-1))
    most = np.maximum(a.notes, b.notes).astype(float)
    density = np.divide(
        np.minimum(a.notes, b.notes), most, out=np.full(most.shape, np.nan), where=most > 0
    )
    nothing = silent_a & silent_b
    chroma, pattern = (np.where(nothing, np.nan, v) for v in (np.minimum(cosine, 1.0), same))
    return Likeness(chroma, pattern, density, np.abs(a.pitch - b.pitch), (chroma + pattern) / 2)


# -- in-filling -----------------------------------------------------------------------------------


def changed_known_cells(before: Roll, after: Roll, known: Flags) -> int:
    """How many known cells differ, onset and sustain counted each. known: bool (3, columns, 128).

    An in-filling must leave 0.
    """
    if before.shape != after.shape or known.shape != (len(TRACKS), *before.shape[1:]):
        raise ValueError(
            f"rolls {before.shape} and {after.shape} and known cells {known.shape} do not fit"
        )
    return int(((np.asarray(before) != after) & np.repeat(known, 2, axis=0)).sum())


def filled_bars(known: Flags) -> tuple[Flags, Flags]:
    """Bars without any of the known cells (3, columns, 128), and bars that are wholly known."""
    cells = _by_bar(known)
    return np.asarray(~cells.any((0, 2, 3))), np.asarray(cells.all((0, 2, 3)))


def surroundings(music: Roll, around: Roll, known: Flags) -> tuple[Likeness, Likeness]:
    """How like their surroundings filled bars are: means over pairs of bars, each a scalar array.

    music: a roll whose bars without known cells are taken; around: one whose wholly known bars are
    taken. First: over all pairs of such a bar of each. Second: over neighbours alone. NaN where
    there are no pairs.
    """
    filled, kept = (np.flatnonzero(bars) for bars in filled_bars(known))
    inside, outside = bars_of(music), bars_of(around)
    pairs = compare(inside.at(filled[:, None]), outside.at(kept[None, :]))
    beside = np.abs(filled[:, None] - kept[None, :]) == 1
    everywhere = np.ones_like(beside)
    return tuple(  # type: ignore[return-value]
        Likeness(*(_mean(field[chosen]) for field in pairs)) for chosen in (everywhere, beside)
    )


class Fit(NamedTuple):
    """How melody and accompaniment (bridge and piano) go together; all of them scalars.

    `supported`: share 0..1 of struck melody notes whose pitch class sounds in the accompaniment
    within the same beat. `consonance`: -1..1, the pitch consonance score of Yeh et al. 2021 over
    columns: the mean over sounding pairs of a melody and an accompaniment note, octaves folded and
    the melody taken as the upper one, of 1 for unison, thirds, fifth and sixths, 0 for the fourth,
    -1 for the rest. `together`: share 0..1 of the columns with a melody onset at which the
    accompaniment strikes too."""

    supported: float
    consonance: float
    together: float


_CONSONANCE = np.array([1, -1, -1, 1, 1, 0, -1, 1, 1, 1, -1, -1], dtype=float)


def fit(roll: Roll) -> Fit:
    """How melody and accompaniment go together; NaN where either is missing from what is asked."""
    columns = roll.shape[1] // COLUMNS_PER_BEAT * COLUMNS_PER_BEAT
    struck = onsets(roll)[:, :columns]
    sounding = struck | np.asarray(roll[1::2], dtype=bool)[:, :columns]
    others = [track for track in range(len(TRACKS)) if track != _MELODY]
    accompaniment = sounding[others].sum(0) @ _CLASSES  # (columns, 12)
    melody = sounding[_MELODY] @ _CLASSES

    by_beat = np.asarray(accompaniment.reshape(-1, COLUMNS_PER_BEAT, 12).any(1))
    notes = (struck[_MELODY] @ _CLASSES).reshape(-1, COLUMNS_PER_BEAT, 12).sum(1)
    accompanied = np.asarray(by_beat.any(1))
    supported = _ratio((notes * by_beat).sum(), notes[accompanied].sum())

    above = (np.arange(12)[:, None] - np.arange(12)[None, :]) % 12  # melody over accompaniment
    pairs = melody.T @ accompaniment
    consonance = _ratio((pairs * _CONSONANCE[above]).sum(), pairs.sum())

    played = np.asarray(struck.any(2))
    onset = played[_MELODY] & accompaniment.any()
    together = _ratio((onset & played[others].any(0)).sum(), onset.sum())
    return Fit(supported, consonance, together)


# -- seams ----------------------------------------------------------------------------------------


class Barlines(NamedTuple):
    """By barline inside the music (bars - 1,), the first one being that before bar 1.

    `likeness`: of the bar before and the bar after, 0..1 (`Likeness.likeness`). `held`: share 0..1
    of the notes sounding in the last column before it that go on over it; NaN where none sound."""

    likeness: Floats
    held: Floats


def barlines(roll: Roll) -> Barlines:
    """How much continues over each barline."""
    bars = bars_of(roll)
    count = len(bars.notes)
    last = np.arange(1, count) * COLUMNS_PER_BAR - 1
    sustain = np.asarray(roll[1::2], dtype=bool)
    sounding = onsets(roll)[:, last] | sustain[:, last]
    goes_on = sounding & sustain[:, last + 1]
    total = sounding.sum((0, 2)).astype(float)
    held = np.divide(goes_on.sum((0, 2)), total, out=np.full(len(total), np.nan), where=total > 0)
    before = np.arange(count - 1)
    return Barlines(compare(bars.at(before), bars.at(before + 1)).likeness, held)


def seam(by_barline: Floats, at: Flags) -> tuple[float, float]:
    """Means of a measure by barline over those that are seams, and over the others."""
    if by_barline.shape != at.shape:
        raise ValueError(f"{len(at)} flags do not fit {len(by_barline)} barlines")
    return float(_mean(by_barline[at])), float(_mean(by_barline[~at]))


# -- repetition -----------------------------------------------------------------------------------

NEAR_IDENTICAL = 0.8
"""The overlap of the struck notes of two bars from which one counts as a copy of the other."""
FEWEST_NOTES = 4
"""Bars with fewer struck notes repeat by accident and are left out."""
TRANSPOSITIONS = tuple(range(-6, 7))


def note_overlap(a: Roll, b: Roll, transpose: int = 0) -> Floats:
    """Overlap 0..1 of the notes struck in each bar of a and of b, moved up by `transpose` semitones
    (bars of a, bars of b): Dice's 2 |A and B| / (|A| + |B|) of the sets of position in the bar and
    pitch, tracks merged. NaN for bars of fewer than FEWEST_NOTES such notes."""
    first, second = (_by_bar(np.asarray(onsets(roll).any(0))) for roll in (a, b))  # (bars, 16, 128)
    moved = np.zeros(second.shape, dtype=np.float32)
    up, down = max(transpose, 0), max(-transpose, 0)
    moved[..., up : PITCHES - down] = second[..., down : PITCHES - up]
    flat = first.reshape(len(first), -1).astype(np.float32)
    shared = (flat @ moved.reshape(len(moved), -1).T).astype(np.float64)
    count_a, count_b = (bars.sum((1, 2)).astype(float) for bars in (first, second))
    enough = (count_a[:, None] >= FEWEST_NOTES) & (count_b[None, :] >= FEWEST_NOTES)
    total = count_a[:, None] + count_b[None, :]
    overlap: Floats = np.full(shared.shape, np.nan)
    np.divide(2 * shared, total, out=overlap, where=enough)
    return overlap


def best_copies(roll: Roll, among: Roll | None = None, *, distance_bars: int = 4) -> Floats:
    """How well each bar is copied elsewhere (bars,): the highest `note_overlap` 0..1, in any of
    TRANSPOSITIONS, with a bar at least `distance_bars` away, or with any bar of another music
    `among`. NaN for bars of too few notes and where there is none to compare with.

    The mean is a figure of repetition; so is the share of NEAR_IDENTICAL or more.
    """
    other = roll if among is None else among
    best = np.full((roll.shape[1] // COLUMNS_PER_BAR, other.shape[1] // COLUMNS_PER_BAR), np.nan)
    for transpose in TRANSPOSITIONS:
        best = np.fmax(best, note_overlap(roll, other, transpose))
    if among is None:
        bar = np.arange(len(best))
        best[np.abs(bar[:, None] - bar[None, :]) < distance_bars] = np.nan
    compared = np.isfinite(best).any(1)
    highest = np.where(np.isfinite(best), best, -1.0).max(1, initial=-1.0)
    return np.where(compared, highest, np.nan)


def repetition_by_lag(roll: Roll, lags: int = 64) -> Floats:
    """Mean `note_overlap` 0..1 of bars that lie 1, 2, .. `lags` bars apart (lags,), untransposed;
    NaN where the music is shorter."""
    overlap = note_overlap(roll, roll)
    return np.array([float(_mean(np.diagonal(overlap, lag))) for lag in range(1, lags + 1)])


def reprises(roll: Roll, sections: Sequence[tuple[int, int, str]]) -> tuple[Floats, Floats]:
    """How much of its theme each bar of a returning section has: its `note_overlap` 0..1 with the
    same bar of the first section of its letter (n,), and, as chance, with those of the first
    sections of the other letters before it (m,). sections: (first bar, end bar, letter), in order.
    NaN for bars of too few notes."""
    overlap = note_overlap(roll, roll)
    themes: dict[str, tuple[int, int]] = {}
    own: list[float] = []
    others: list[float] = []
    for start, end, letter in sections:
        returns = letter in themes
        themes.setdefault(letter, (start, end))
        if not returns:
            continue
        for of, (first, last) in themes.items():
            bars = max(min(end - start, last - first, len(overlap) - start), 0)
            place = np.arange(bars)
            (own if of == letter else others).extend(overlap[start + place, first + place])
    return np.array(own, dtype=np.float64), np.array(others, dtype=np.float64)


# -- key ------------------------------------------------------------------------------------------

_KRUMHANSL = np.array([
    [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88],
    [6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17],
])  # fmt: skip
_MODES = ("major", "minor")
_KEYS = tuple(Key(tonic, mode) for mode in _MODES for tonic in range(12))
_PROFILES = np.array([np.roll(_KRUMHANSL[_MODES.index(k.mode)], k.tonic) for k in _KEYS])


def key_correlations(chroma: Floats) -> Floats:
    """Correlation -1..1 of pitch-class durations (.., 12) with the 24 keys' profiles, (.., 24).

    The twelve major keys come first, from C upwards, then the minor ones (Krumhansl & Kessler 1982;
    Krumhansl 1990). NaN where all pitch classes last as long as each other, as in silence.
    """
    centred = chroma - chroma.mean(-1, keepdims=True)
    profiles = _PROFILES - _PROFILES.mean(1, keepdims=True)
    profiles /= np.linalg.norm(profiles, axis=1, keepdims=True)
    norm = np.linalg.norm(centred, axis=-1, keepdims=True)
    product = centred @ profiles.T
    flat = norm < 1e-9
    return np.where(flat, np.nan, product / np.where(flat, 1, norm))


def estimated_key(roll: Roll) -> Key | None:
    """The key whose profile correlates best with the whole roll; None for silence."""
    correlation = key_correlations(bars_of(roll).chroma.sum(0))
    return _KEYS[int(correlation.argmax())] if np.isfinite(correlation).all() else None


class KeyStability(NamedTuple):
    """Shares 0..1 of 8-bar windows whose best key is the `main` one, and the main one or its
    `relative` major or minor, which has the same scale; NaN where no window has a key."""

    main: float
    relative: float


def key_stability(roll: Roll, key: Key, window_bars: int = 8) -> KeyStability:
    """How much of the music is in its key, in windows sliding by one bar (all of it, if shorter).

    A window's key is the one of the best `key_correlations`; windows of silence are left out.
    """
    total = np.cumsum(np.vstack([np.zeros((1, 12)), bars_of(roll).chroma]), axis=0)
    width = min(window_bars, len(total) - 1)
    correlations = key_correlations(total[width:] - total[: len(total) - width])
    best = [_KEYS[i] for i in correlations[np.isfinite(correlations).all(1)].argmax(1)]
    if not best:
        return KeyStability(float("nan"), float("nan"))
    scale = set(key.scale)
    return KeyStability(
        float(np.mean([found == key for found in best])),
        float(np.mean([set(found.scale) == scale for found in best])),
    )


# -- ending ---------------------------------------------------------------------------------------


class Ending(NamedTuple):
    """How a piece ends; each 1.0 or 0.0, NaN where there is nothing to tell by.

    `cadence`: its last two different chord roots are V-I or IV-I. `bass`: the lowest note sounding
    in the last bar with a struck note is the tonic. `chord`: all notes of the last column with a
    struck note belong to the triad on the tonic. `downbeat`: that column is a downbeat, so nothing
    is struck after it. `final`: the last three and, where roots are known, the cadence."""

    cadence: float
    bass: float
    chord: float
    downbeat: float
    final: float


def ending(roll: Roll, key: Key, roots: NDArray[np.integer[Any]] | None = None) -> Ending:
    """How a piece in `key` ends. roots: pitch class of each beat's chord, -1 for none (beats,)."""
    cadence = float("nan")
    if roots is not None:
        chords = np.asarray(roots)[np.asarray(roots) >= 0]
        changes = chords[np.flatnonzero(np.diff(chords, prepend=-1))]
        if len(changes):
            steps = tuple(int(root - key.tonic) % 12 for root in changes[-2:])
            cadence = float(steps in {(7, 0), (5, 0)})
    struck = onsets(roll)
    columns = np.flatnonzero(struck.any((0, 2)))
    if not len(columns):
        return Ending(cadence, *(float("nan"),) * 4)
    last = int(columns[-1])
    first = last // COLUMNS_PER_BAR * COLUMNS_PER_BAR
    sounding = np.asarray(roll[:, first : first + COLUMNS_PER_BAR], dtype=bool).any((0, 1))
    bass = float(np.flatnonzero(sounding)[0] % 12 == key.tonic)
    triad = key.tonic_chord.pitch_classes
    chord = float(np.isin(np.flatnonzero(struck[:, last].any(0)) % 12, triad).all())
    downbeat = float(last == first)
    told = [v for v in (cadence, bass, chord, downbeat) if np.isfinite(v)]
    return Ending(cadence, bass, chord, downbeat, min(told))


# -- helpers --------------------------------------------------------------------------------------


def _by_bar(cells: NDArray[Any]) -> NDArray[Any]:
    """Columns as bars: (.., columns, 128) -> (.., bars, 16, 128)."""
    *lead, columns, pitches = cells.shape
    bars = columns // COLUMNS_PER_BAR
    whole = cells[..., : bars * COLUMNS_PER_BAR, :]
    return whole.reshape(*lead, bars, COLUMNS_PER_BAR, pitches)


def _mean(values: Floats) -> NDArray[np.float64]:
    """Mean of the values that are not NaN, as a scalar array; NaN where there are none."""
    finite = values[np.isfinite(values)]
    return np.asarray(finite.mean() if len(finite) else np.nan, dtype=np.float64)


def _ratio(part: float, whole: float) -> float:
    return float(part / whole) if whole else float("nan")
