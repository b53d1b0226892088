"""Guidance of a roll's logits: towards what was asked for, within bounds, towards as many notes and
all three parts, and away from more of the obvious than songs have.

The plain rule of guidance (Ho & Salimans 2022) extrapolates from what a network says without the
clip's features through what it says with them. Where something is asked for that music seldom does
(very busy, very dark), the two differ nearly everywhere in the same way; every step then builds on
the excess of the one before until all keys sound. So no cell is pushed far, and a bar may be told
where to strike, but hardly how much more: docs/decisions/0006-guidance.md.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, TRACKS

MOST_PUSH = 3.0
"""The most that guidance beyond 1 moves a cell's logit."""
MOST_ADDED = 0.15
"""The most that it adds to the notes expected in a bar, as a share of them; one note is always
allowed."""

MOST_SHIFT, HALVINGS = 6.0, 9
"""The most that a bar is lowered as a whole, and in how many halvings of that the shift is found:
to a hundredth."""

LEAST_MELODY = 2.5
"""The least strikes of the melody that the bars of a window expect on average."""
PART_SHARES = {"melody": 0.25, "bridge": 0.11}
"""The least share of the notes asked for in these parts; songs have .21 and .13 of theirs there."""

LEAST_SHARE, MOST_SHARE = 0.98, 1.06
"""The notes expected in a segment may lie between these shares of the notes asked for."""
MOST_IN_ALL = 1.05
"""The most notes that a window may expect where words steer, as a share of those asked for."""
MOST_TILT = 2.0
"""The most that a segment's onset logits are shifted so that it has as many notes."""

CHORDAL, REPEATED = 0.7, 1.2
"""By how much the logits are too high: of a chord's own tones (as strikes of melody and bridge),
and of the note that the melody has just struck."""

OCTAVE = 1.0
"""By how much a logit rises for each octave that a note lies higher, where register is 1."""

_MELODY, _BRIDGE = TRACKS.index("melody"), TRACKS.index("bridge")
_MIDDLE = 62  # about the mean pitch of songs
_FARTHEST_OCTAVE = 1.5
_NEWTON_STEPS = 4

Logits = NDArray[np.float32]


def guided(asked: Logits, unasked: Logits, guidance: float) -> Logits:
    """Logits (n, 6, columns, 128) of the clean roll, from those with the features and those without
    them; columns are whole bars.

    guidance: 0 gives `unasked`, 1 `asked`, between them the line. Beyond 1 it goes on along the
    line, but moves no cell by more than MOST_PUSH, and where a bar then expects too many strikes
    (the sum of its onset cells' probabilities; MOST_ADDED), all its cells are lowered alike until
    it does not.
    """
    push = np.float32(guidance - 1.0) * (asked - unasked)
    if guidance <= 1.0:
        return asked + push
    result = np.ascontiguousarray(asked + push.clip(-MOST_PUSH, MOST_PUSH))
    expected = _strikes(_by_bar(asked)[:, :, 0::2])
    allowed = np.maximum((1.0 + MOST_ADDED) * expected, expected + 1.0)
    bars = _by_bar(result)
    too_many = _strikes(bars[:, :, 0::2]) > allowed
    if too_many.any():
        bars[too_many] += _shift(bars[too_many][:, 0::2], allowed[too_many], -1)
    return result


def with_density(
    logits: Logits,
    wanted: NDArray[np.floating],
    segments: NDArray[np.int64],
    fixed: NDArray[np.bool_],
    bounds: tuple[float, float] = (LEAST_SHARE, MOST_SHARE),
) -> Logits:
    """The same logits, with the onsets of each segment raised or lowered alike until it expects as
    many strikes as the picture asks for.

    Guidance alone makes busy passages twice too full and calm ones too thin. This is the network's
    own distribution tilted by how many notes there are: which they are, and so the groove and the
    harmony within a segment, stays its choice.

    logits: (n, 6, columns, 128). wanted: strikes asked for on each beat (n, beats). segments: their
    ids (n, beats); a segment is a run of equal ids. fixed: bool (n, 3, columns, 128), cells that
    are known, which count on neither side. A segment between `bounds`, shares of what is asked,
    stays as it is, and none is shifted by more than MOST_TILT.
    """
    n, beats = segments.shape
    tracks, columns = logits.shape[1] // 2, logits.shape[2] // beats
    onsets = logits[:, 0::2].reshape(n, tracks, beats, columns, -1)
    free = ~fixed.reshape(onsets.shape)
    asked = wanted * free.any(4).mean((1, 3))
    row = np.arange(n)[:, None]
    number = np.zeros((n, beats), dtype=np.int64)  # of each beat's segment in its window
    number[:, 1:] = np.cumsum(segments[:, 1:] != segments[:, :-1], axis=1)

    def by_segment(per_beat: NDArray[np.floating]) -> NDArray[np.float64]:
        sums = np.zeros((n, beats))
        np.add.at(sums, (row, number), per_beat)
        return sums

    goal = by_segment(asked)
    tilt = np.zeros((n, beats))
    for step in range(_NEWTON_STEPS):
        shifted = onsets + tilt[row, number].astype(np.float32)[:, None, :, None, None]
        struck = free / (1.0 + np.exp(-shifted.clip(-30.0, 30.0)))
        expected = by_segment(struck.sum((1, 3, 4)))
        slope = by_segment((struck * (1.0 - struck)).sum((1, 3, 4)))
        if step == 0:
            nearest = expected.clip(bounds[0] * goal, bounds[1] * goal)
            if (nearest == expected).all():
                return logits
        tilt += ((nearest - expected) / np.maximum(slope, 1e-3)).clip(-1.0, 1.0)
        tilt = tilt.clip(-MOST_TILT, MOST_TILT)
    result = logits.copy()
    per_column = np.repeat(tilt[row, number].astype(np.float32), columns, axis=1)
    result[:, 0::2] += per_column[:, None, :, None]
    return result


def with_parts(logits: Logits, wanted: NDArray[np.floating], fixed: NDArray[np.bool_]) -> Logits:
    """The same logits with the onsets of melody and bridge raised alike in each window, until they
    expect their PART_SHARES of the notes that are asked for, the melody LEAST_MELODY a bar, too.

    Songs begin and end without a melody, and so, left alone, does the music of short clips; and of
    what is uncertain the estimate shows less than there is, which is most in the two upper parts.
    This is the network's own distribution tilted by the number of their notes: which they are stays
    its choice. wanted: strikes asked for on each beat (n, beats). fixed: bool (n, 3, columns, 128),
    cells that are known; what is known of a part counts as the network's logits have it.
    """
    for part in (_MELODY, _BRIDGE):
        left = ~fixed[:, part].all(axis=2)  # (n, columns)
        columns = left.shape[1] // wanted.shape[1]
        asked = (np.repeat(wanted, columns, axis=1) * left).sum(axis=1) / columns
        least = PART_SHARES[TRACKS[part]] * asked
        if part == _MELODY:
            least = np.maximum(least, LEAST_MELODY * left.sum(axis=1) / COLUMNS_PER_BAR)
        least = least.astype(np.float32)
        onsets = logits[:, [2 * part]]
        too_few = _strikes(onsets) < least
        if too_few.any():
            logits = logits.copy()
            logits[too_few, 2 * part] += _shift(onsets[too_few], least[too_few], 1)[:, 0]
    return logits


def less_obvious(
    logits: Logits, chord_tones: NDArray[np.floating], earlier: Logits | None
) -> Logits:
    """The same logits with strikes of the chord's own tones (melody and bridge) and of the note
    that the melody has just struck lowered by CHORDAL and REPEATED.

    An estimate is the mean of all that may come. The likeliest notes stand out in it more than in
    any one song: .77 of the melody's were chord tones where songs have .64, .36 repeated the note
    before where songs have .20.

    chord_tones: 0/1 per beat and pitch class (n, beats, 12). earlier: the estimate of the step
    before, as probabilities (n, 6, columns, 128), None for none.
    """
    result = logits.copy()
    columns = logits.shape[2] // chord_tones.shape[1]
    tones = np.repeat(chord_tones, columns, axis=1)[:, :, np.arange(logits.shape[3]) % 12]
    for part in (_MELODY, _BRIDGE):
        result[:, 2 * part] -= np.float32(CHORDAL) * tones.astype(np.float32)
    if earlier is not None:
        melody = earlier[:, 2 * _MELODY]
        struck = melody.max(axis=2) > 0.5  # (n, columns)
        place = np.where(struck, np.arange(struck.shape[1]), -1)
        last = np.full_like(place, -1)  # column of the strike before each column
        last[:, 1:] = np.maximum.accumulate(place, axis=1)[:, :-1]
        row, column = np.nonzero(last >= 0)
        pitch = melody.argmax(axis=2)[row, last[row, column]]
        result[row, 2 * _MELODY, column, pitch] -= np.float32(REPEATED)
    return result


def with_register(logits: Logits, register: NDArray[np.floating]) -> Logits:
    """The same logits with high notes likelier than low ones where register (n, beats) is above 0,
    and low ones where it is below: OCTAVE an octave at 1, up to an octave and a half. Sustains
    stay as they are."""
    octaves = (np.arange(logits.shape[3], dtype=np.float32) - _MIDDLE) / 12.0
    octaves = octaves.clip(-_FARTHEST_OCTAVE, _FARTHEST_OCTAVE)  # or single notes fly off
    by_column = np.repeat(register, logits.shape[2] // register.shape[1], axis=1)
    result = logits.copy()
    tilt = OCTAVE * by_column.astype(np.float32)[:, :, None] * octaves
    result[:, 0::2] += tilt[:, None]
    return result


def _by_bar(logits: Logits) -> Logits:
    """A view (n, bars, channels, 16, 128)."""
    n, channels, columns, pitches = logits.shape
    bars = logits.reshape(n, channels, columns // COLUMNS_PER_BAR, COLUMNS_PER_BAR, pitches)
    return bars.transpose(0, 2, 1, 3, 4)


def _strikes(onsets: Logits) -> NDArray[np.float32]:
    """The number of strikes (...) that logits (..., tracks, columns, 128) expect."""
    return np.asarray((1.0 / (1.0 + np.exp(-onsets.clip(-30.0, 30.0)))).sum((-3, -2, -1)))


def _shift(onsets: Logits, bound: NDArray[np.float32], sign: int) -> Logits:
    """By how much the logits (k, tracks, columns, 128) must be raised (sign 1) or lowered (-1) so
    that they expect as many strikes as the bound (k,): (k, 1, 1, 1), MOST_SHIFT at most."""
    low, high = np.zeros_like(bound), np.full_like(bound, MOST_SHIFT)
    for _ in range(HALVINGS):
        middle = ((low + high) / 2).astype(np.float32)
        beyond = sign * (bound - _strikes(onsets + sign * middle[:, None, None, None])) > 0
        low, high = np.where(beyond, middle, low), np.where(beyond, high, middle)
    return np.asarray(sign * high[:, None, None, None], dtype=np.float32)
