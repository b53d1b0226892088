"""The rule of every piano roll: a note is held only where it was struck or held just before.

The network judges cell by cell, so its estimates can hold notes that nothing strikes. Each pitch of
each track is a chain of columns in one of three states (silent, struck, held) in which held never
follows silent. The forward-backward algorithm (Rabiner 1989) turns the network's estimates, as
evidence about each column alone, into the probabilities of the states under that rule.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_CERTAIN = np.float32(1e-4)


def as_held_notes(
    estimate: NDArray[np.float32], restart_columns: int | None = None
) -> NDArray[np.float32]:
    """Probabilities (6, columns, 128) of onset and sustain that obey the rule, from any estimates.

    restart_columns: the music begins anew at each multiple of it (independent windows laid end to
    end). A note may be held over into a first column.
    """
    clipped = estimate.clip(_CERTAIN, 1 - _CERTAIN)
    onset, sustain = clipped[0::2], clipped[1::2]
    columns = estimate.shape[1]
    first = np.zeros(columns, dtype=bool)
    first[:: restart_columns or columns] = True

    silent_here = (1 - onset) * (1 - sustain)
    struck_here = onset * (1 - sustain)
    held_here = (1 - onset) * sustain
    # forward[:, c]: probability of silent, struck, held at c given columns up to c
    silent, struck, held = (np.empty_like(onset) for _ in range(3))
    for c in range(columns):
        sounding = 1.0 if first[c] else 1 - silent[:, c - 1]
        possible = held_here[:, c] * sounding
        norm = silent_here[:, c] + struck_here[:, c] + possible
        silent[:, c] = silent_here[:, c] / norm
        struck[:, c] = struck_here[:, c] / norm
        held[:, c] = possible / norm
    # later: how much less likely the columns after c are if c is silent than if it sounds
    later = np.ones_like(onset[:, 0])
    for c in range(columns - 1, -1, -1):
        norm = silent[:, c] * later + struck[:, c] + held[:, c]
        after_silence = silent_here[:, c] * later + struck_here[:, c]
        silent[:, c] *= later / norm
        struck[:, c] /= norm
        held[:, c] /= norm
        later = (
            np.ones_like(later) if first[c] else after_silence / (after_silence + held_here[:, c])
        )
    result = np.empty_like(estimate)
    result[0::2], result[1::2] = struck, held
    return result
