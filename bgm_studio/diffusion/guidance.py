"""What a roll's logits are led to: what was asked, within bounds, and a melody.

The plain rule of guidance (Ho & Salimans 2022) goes on from what a network says without the clip's
features through what it says with them. Where much is asked for that music seldom does (very busy,
very dark), the two differ nearly everywhere, the same way; every step then builds on the excess of
the one before until all keys sound. So no cell is pushed far, and a bar may be told where to
strike, but hardly how much more: docs/decisions/0006-guidance.md.
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

LEAST_MELODY = 2.5
"""Strikes of the melody that each bar of a window expects on average, at least."""

_MELODY = TRACKS.index("melody")
_MOST_SHIFT, _HALVINGS = 6.0, 9  # so a bar's shift is found to a hundredth

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


def with_melody(logits: Logits, fixed: NDArray[np.bool_]) -> Logits:
    """The same logits with the melody's onsets raised alike in each window until it expects
    LEAST_MELODY strikes in each bar that is left to it.

    Songs begin and end without a melody, and so, left alone, does the music of short clips. This is
    the network's own distribution tilted by the number of melody notes: which they are stays its
    choice. fixed: bool (n, 3, columns, 128), cells that are known; what is known of a melody counts
    as the network's logits have it.
    """
    bars_left = (~fixed[:, _MELODY].all(axis=2)).sum(axis=1) / COLUMNS_PER_BAR
    wanted = (LEAST_MELODY * bars_left).astype(np.float32)
    onsets = logits[:, [2 * _MELODY]]
    too_few = _strikes(onsets) < wanted
    if not too_few.any():
        return logits
    result = logits.copy()
    result[too_few, 2 * _MELODY] += _shift(onsets[too_few], wanted[too_few], 1)[:, 0]
    return result


def _by_bar(logits: Logits) -> Logits:
    """A view (n, bars, channels, 16, 128)."""
    n, channels, columns, pitches = logits.shape
    bars = logits.reshape(n, channels, columns // COLUMNS_PER_BAR, COLUMNS_PER_BAR, pitches)
    return bars.transpose(0, 2, 1, 3, 4)


def _strikes(onsets: Logits) -> NDArray[np.float32]:
    """Expected strikes (...) of logits (..., tracks, columns, 128)."""
    return np.asarray((1.0 / (1.0 + np.exp(-onsets.clip(-30.0, 30.0)))).sum((-3, -2, -1)))


def _shift(onsets: Logits, bound: NDArray[np.float32], sign: int) -> Logits:
    """By how much the logits (k, tracks, columns, 128) must be raised (sign 1) or lowered (-1) so
    that they expect as many strikes as the bound (k,): (k, 1, 1, 1), _MOST_SHIFT at most."""
    low, high = np.zeros_like(bound), np.full_like(bound, _MOST_SHIFT)
    for _ in range(_HALVINGS):
        middle = ((low + high) / 2).astype(np.float32)
        beyond = sign * (bound - _strikes(onsets + sign * middle[:, None, None, None])) > 0
        low, high = np.where(beyond, middle, low), np.where(beyond, high, middle)
    return np.asarray(sign * high[:, None, None, None], dtype=np.float32)
