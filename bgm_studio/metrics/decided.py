"""Decisions of a sampler and their time: how far its estimates agree with the music they led to.

The paper says that a diffusion model settles the melody before the rhythm (§4.3), and switches
features at a timestep on these grounds. Here music is seen under several aspects, each a multiset
of small facts: which pitch classes are struck on a beat, at which columns something is struck,
where the melody turns. Two musics agree in an aspect as far as these multisets overlap, so that
silence agrees with nothing. What agrees by chance is measured between different musics and
subtracted; what any order of notes would give is measured on notes in random order.

Rolls are bool (n, 6, columns, 128), columns a multiple of 4, as `music.pianoroll` describes them.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, PITCHES, TRACKS

Rolls = NDArray[np.bool_]
Counts = NDArray[np.bool_] | NDArray[np.int64]

_MELODY = TRACKS.index("melody")


def pitch_classes(rolls: Rolls) -> Rolls:
    """Pitch classes that are struck on each beat, in any track and octave (n, beats, 12)."""
    return _folded(_per_beat(np.asarray(_checked(rolls)[:, 0::2].any(1))))


def sounding_pitch_classes(rolls: Rolls) -> Rolls:
    """Pitch classes that are struck or held on each beat (n, beats, 12). A long note shows in many
    cells, of which one is enough: this aspect is complete sooner than those of struck notes."""
    return _folded(_per_beat(np.asarray(_checked(rolls).any(1))))


def onset_pattern(rolls: Rolls) -> Rolls:
    """Whether each track strikes something at each column (n, 3, columns)."""
    return np.asarray(_checked(rolls)[:, 0::2].any(3))


def merged_onset_pattern(rolls: Rolls) -> Rolls:
    """Whether any track strikes something at each column (n, columns)."""
    return np.asarray(onset_pattern(rolls).any(1))


def melody_rhythm(rolls: Rolls) -> Rolls:
    """Whether the melody strikes something at each column (n, columns)."""
    return np.asarray(onset_pattern(rolls)[:, _MELODY])


def density(rolls: Rolls) -> NDArray[np.int64]:
    """How many notes each track strikes on each beat (n, 3, beats): rhythm at the grain of a
    beat, as coarse as `pitch_classes` and `contour`."""
    struck = _checked(rolls)[:, 0::2].sum(3)
    per_beat = struck.reshape(*struck.shape[:2], -1, COLUMNS_PER_BEAT).sum(3)
    return np.asarray(per_beat, dtype=np.int64)


def melody_line(rolls: Rolls) -> Rolls:
    """The highest melody pitch struck on each beat, as a table of flags (n, beats, 128)."""
    return np.asarray(_top(rolls)[..., None] == np.arange(PITCHES))


def contour(rolls: Rolls) -> Rolls:
    """Where the melody's highest struck note falls, stays or rises from one beat to the next, as
    flags (n, beats - 1, 3); none where either beat has no melody onset."""
    top = _top(rolls)
    both = (top[:, :-1] >= 0) & (top[:, 1:] >= 0)
    direction = np.sign(np.diff(top, axis=1))
    return np.asarray(both[..., None] & (direction[..., None] == np.array([-1, 0, 1])))


def notes(rolls: Rolls) -> Rolls:
    """Every struck note by track, column and pitch (n, 3, columns, 128)."""
    return _checked(rolls)[:, 0::2]


ASPECTS: dict[str, Callable[[Rolls], Counts]] = {
    "pitch classes": pitch_classes,
    "pitch classes, held ones too": sounding_pitch_classes,
    "contour": contour,
    "melody line": melody_line,
    "onset pattern": onset_pattern,
    "onset pattern, tracks merged": merged_onset_pattern,
    "melody rhythm": melody_rhythm,
    "notes a beat": density,
    "notes": notes,
}
"""The aspects by the name that a report gives them."""


def agreement(a: Counts, b: Counts) -> NDArray[np.float64]:
    """Overlap 0..1 of each pair of multisets (n,): 2 sum min(a, b) / (sum a + sum b).

    a, b: counts or flags (n, ...) of one aspect. It is the F1 score of a as an estimate of b (Dice
    1945 for sets): 1 where they are the same, 0 where they share nothing or one of them is empty,
    NaN where both are.
    """
    if a.shape != b.shape:
        raise ValueError(f"counts of the shapes {a.shape} and {b.shape} cannot be compared")
    axes = tuple(range(1, a.ndim))
    total = np.asarray(a.sum(axes) + b.sum(axes), dtype=np.float64)
    shared = np.minimum(a, b).sum(axes)
    overlap: NDArray[np.float64] = np.full(len(total), np.nan)
    np.divide(2.0 * shared, total, out=overlap, where=total > 0)
    return overlap


def chance_agreement(counts: Counts, shifts: int = 8) -> NDArray[np.float64]:
    """The agreement (n,), 0..1, of music that has nothing to do with the final one.

    The mean `agreement` of each row with those 1, 2, .. `shifts` rows on (fewer where there are
    fewer), round the end; NaN for a single row or where no pair defines it.
    """
    shifts = min(shifts, len(counts) - 1)
    if shifts < 1:
        return np.full(len(counts), np.nan)
    pairs = np.array(
        [agreement(np.roll(counts, -shift, axis=0), counts) for shift in range(1, shifts + 1)]
    )
    defined = np.isfinite(pairs)
    total = np.where(defined, pairs, 0).sum(0)
    chance: NDArray[np.float64] = np.full(len(counts), np.nan)
    np.divide(total, defined.sum(0), out=chance, where=defined.any(0))
    return chance


def decided(trajectory: Rolls) -> dict[str, tuple[NDArray[np.float64], float]]:
    """For each of ASPECTS, how much of the final music each step already holds, and chance.

    trajectory: bool (steps, n, 6, columns, 128), the music that each step believes in, the last
    one's being the final one. Shares (steps, n) are chance-corrected as kappa is (Cohen 1960):
    (agreement - chance) / (1 - chance), where chance is the mean `chance_agreement` of the final
    music. 1: all is decided; 0: no more than chance; below 0: less, as silence is. NaN at every
    step of a row whose final music has nothing of the aspect; a single row has no chance and so
    no shares.
    """
    if trajectory.ndim != 5 or not len(trajectory):
        raise ValueError(f"a trajectory is (steps, n, 6, columns, 128), not {trajectory.shape}")
    final = {name: aspect(trajectory[-1]) for name, aspect in ASPECTS.items()}
    chance = {name: _nan_mean(chance_agreement(counts)) for name, counts in final.items()}
    shares: dict[str, list[NDArray[np.float64]]] = {name: [] for name in ASPECTS}
    for rolls in trajectory:
        for name, aspect in ASPECTS.items():
            raw = agreement(aspect(rolls), final[name])
            raw[~final[name].reshape(len(raw), -1).any(1)] = np.nan
            below = 1 - chance[name]
            shares[name].append((raw - chance[name]) / below if below > 0 else raw * np.nan)
    return {name: (np.array(shares[name]), chance[name]) for name in ASPECTS}


def in_random_order(trajectory: Rolls) -> Rolls:
    """A trajectory to the same final music that decides its notes in random order, for comparison.

    Coarse aspects are complete when only a part of the notes is there, so they come early in any
    order. Here each step holds whole notes of the final music, drawn at random and kept from then
    on, in each track as many as give its notes the same `agreement` with the final ones as in the
    step of `trajectory` (steps, n, 6, columns, 128): of n notes a share d / (2 - d) for an
    agreement d. Always the same for the same trajectory.
    """
    final = _checked(trajectory[-1])
    generator = np.random.default_rng(0)
    onset, sustain = final[:, 0::2], final[:, 1::2]
    begins = onset.copy()
    begins[:, :, 0] |= sustain[:, :, 0]
    order = np.ones(begins.shape)
    for index in np.ndindex(begins.shape[:2]):
        count = int(begins[index].sum())
        order[index][begins[index]] = (generator.permutation(count) + 0.5) / max(count, 1)
    for column in range(1, final.shape[2]):  # a note's later cells come with its first
        held = sustain[:, :, column] & ~onset[:, :, column]
        order[:, :, column][held] = order[:, :, column - 1][held]
    order = np.repeat(order, 2, axis=1)
    result = np.zeros_like(trajectory, dtype=bool)
    for step, rolls in enumerate(trajectory):
        struck, wanted = notes(rolls), notes(final)
        by_track = [agreement(struck[:, t], wanted[:, t]) for t in range(len(TRACKS))]
        shared = np.nan_to_num(np.repeat(by_track, 2, axis=0).T, nan=1.0)
        share = shared / (2 - shared)
        result[step] = final & (order < share[:, :, None, None])
    return result


def half_time(timesteps: ArrayLike, shares: ArrayLike, level: float = 0.5) -> float:
    """The timestep at which a share passes `level` for good, on its way to the final music.

    timesteps: (steps,) falling; shares: (steps,), their last above the level or NaN is returned.
    Between two steps the share is taken to be linear; one that is never below the level gives the
    first timestep, which is then a lower bound. Steps whose share is NaN are left out.
    """
    x, y = np.asarray(timesteps, dtype=np.float64), np.asarray(shares, dtype=np.float64)
    if x.shape != y.shape or x.ndim != 1:
        raise ValueError(f"timesteps {x.shape} and shares {y.shape} must be one line each")
    if (np.diff(x) >= 0).any():
        raise ValueError("timesteps must fall")
    x, y = x[np.isfinite(y)], y[np.isfinite(y)]
    if not len(y) or y[-1] < level:
        return float("nan")
    below = np.flatnonzero(y < level)
    if not len(below):
        return float(x[0])
    last = below[-1]
    part = (level - y[last]) / (y[last + 1] - y[last])
    return float(x[last] + part * (x[last + 1] - x[last]))


def _checked(rolls: Rolls) -> Rolls:
    shape = rolls.shape
    if len(shape) != 4 or shape[1] != 2 * len(TRACKS) or shape[3] != PITCHES:
        raise ValueError(f"rolls have the shape (n, 6, columns, 128), not {shape}")
    if shape[2] % COLUMNS_PER_BEAT:
        raise ValueError(f"{shape[2]} columns are no whole number of beats")
    return np.asarray(rolls, dtype=bool)


def _per_beat(cells: Rolls) -> Rolls:
    """Whether a pitch is set anywhere in a beat: (n, columns, 128) -> (n, beats, 128)."""
    return np.asarray(cells.reshape(len(cells), -1, COLUMNS_PER_BEAT, PITCHES).any(2))


def _folded(per_beat: Rolls) -> Rolls:
    """Pitches folded to pitch classes: (n, beats, 128) -> (n, beats, 12)."""
    octaves = -(-PITCHES // 12)
    padded = np.zeros((*per_beat.shape[:2], octaves * 12), dtype=bool)
    padded[..., :PITCHES] = per_beat
    return np.asarray(padded.reshape(*per_beat.shape[:2], octaves, 12).any(2))


def _top(rolls: Rolls) -> NDArray[np.int64]:
    """The highest melody pitch struck on each beat (n, beats), -1 for none."""
    melody = _per_beat(_checked(rolls)[:, 2 * _MELODY])
    highest = PITCHES - 1 - np.argmax(melody[..., ::-1], axis=2)
    return np.where(melody.any(2), highest, -1).astype(np.int64)


def _nan_mean(values: NDArray[np.float64]) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.mean()) if len(finite) else float("nan")
