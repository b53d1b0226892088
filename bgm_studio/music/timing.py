"""Beats and seconds. The tempo map alone turns one into the other; fit_tempo chooses it.

The beat grid starts at a barline: beat 0 opens bar 0. The clip's first frame (0 s) lies at
`start_beat`: 0, or between 3 and 4 when a pickup of at most one beat leads into bar 1. The clip's
last frame ends exactly on the barline `total_beats`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bgm_studio.errors import RequestError

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

SLOWEST_BPM = 60.0
FASTEST_BPM = 132.0
MAX_DRIFT = 0.04
"""Local tempo stays within this share of the clip's mean tempo."""
MAX_DRIFT_STEP = 0.01
"""From one bar to the next the length of a bar changes by at most this share of the mean bar."""
LOCK_TOLERANCE = 0.03
"""How far the mean may leave a tempo that was asked for, so that the last bar ends in time."""
SHORTEST_PICKUP = 0.2
"""In beats; the longest is one."""
SHORTEST_S = 1.0
LONGEST_S = 4 * 3600.0


@dataclass(frozen=True)
class TempoMap:
    """Piecewise-linear map between beats and seconds.

    `knot_beats` and `knot_seconds` rise strictly and have equal length >= 2; outside them the first
    and last slopes go on. Beats are quarter notes from the grid's first barline; seconds count from
    the clip's first frame.
    """

    knot_beats: tuple[float, ...]
    knot_seconds: tuple[float, ...]

    def seconds(self, beats: ArrayLike) -> NDArray[np.float64]:
        """Seconds (float64, same shape) at which the given beats fall."""
        return _interpolate(beats, self.knot_beats, self.knot_seconds)

    def beats(self, seconds: ArrayLike) -> NDArray[np.float64]:
        """Beats (float64, same shape) at the given seconds."""
        return _interpolate(seconds, self.knot_seconds, self.knot_beats)

    @cached_property
    def start_beat(self) -> float:
        """The beat at the clip's first frame: 0, or in [3, 4)."""
        return float(self.beats(0.0))

    @property
    def total_beats(self) -> int:
        """Beats of the whole grid, a multiple of 4; the clip ends on this barline."""
        return round(self.knot_beats[-1])

    @property
    def duration_s(self) -> float:
        """Seconds from the clip's first frame to its end."""
        return self.knot_seconds[-1]

    @property
    def mean_bpm(self) -> float:
        """Beats a minute over the whole clip."""
        return 60.0 * (self.knot_beats[-1] - self.start_beat) / self.duration_s


def _interpolate(x: ArrayLike, xs: tuple[float, ...], ys: tuple[float, ...]) -> NDArray[np.float64]:
    values = np.asarray(x, dtype=np.float64)
    knots_x, knots_y = np.asarray(xs), np.asarray(ys)
    piece = np.clip(np.searchsorted(knots_x, values, side="right") - 1, 0, len(xs) - 2)
    slope = (knots_y[piece + 1] - knots_y[piece]) / (knots_x[piece + 1] - knots_x[piece])
    result: NDArray[np.float64] = knots_y[piece] + (values - knots_x[piece]) * slope
    # A knot maps to its partner exactly: rounding must not move the clip's last sample.
    return np.where(values == knots_x[piece + 1], knots_y[piece + 1], result)


@dataclass(frozen=True)
class HitPoint:
    """A cut the music may mark: `time_s` from the clip's first frame, `strength` 0..1, and whether
    it is switched `on`."""

    time_s: float
    strength: float = 1.0
    on: bool = True


@dataclass(frozen=True)
class TempoFit:
    """What fit_tempo found.

    `tempo_bpm` is the mean over the clip. `residual_ms` has one entry per given hit point, switched
    off or not, in the given order: the nearest playable beat minus the hit point, so a positive
    value means that the beat comes late. `hit_beats` has one entry per hit point that is on, in the
    given order: the beat it is meant to land on, from the first beat in the clip to
    `total_beats - 1`.
    """

    tempo_map: TempoMap
    tempo_bpm: float
    residual_ms: tuple[float, ...]
    hit_beats: tuple[int, ...]


def fit_tempo(
    duration_s: float,
    hit_points: Sequence[HitPoint],
    *,
    activity: float = 0.5,
    tempo_bpm: float | None = None,
    first: Literal["either", "downbeat", "pickup"] = "either",
) -> TempoFit:
    """Choose tempo, offset and gentle drift so that cuts fall on beats and the clip ends on a bar.

    `duration_s` is the clip's length (1 s to 4 h), `hit_points` lie within it, in any order.
    `activity` 0..1 centres the tempo: 72 BPM when calm, 110 when busy, broadly, within 60..132 BPM.
    A given `tempo_bpm` (30..300) replaces that: the mean then stays within 3 % of it, unless the
    clip is too short for any whole number of bars to do so; the nearest possible tempo is taken
    then, and `TempoFit.tempo_bpm` tells it. `first` says whether the clip's first frame must be a
    downbeat, must be a pickup (between 0.2 and 1 beat long), or may be either.

    The result's map ends at exactly `duration_s` on a barline. Its tempo is constant within a bar,
    within 4 % of the mean, and from bar to bar changes by at most 1 %; without hit points that are
    on it is constant throughout.

    How: every pair of bar count and pickup length is a rigid grid. Around each, a dynamic programme
    over barlines (state: deviation from the rigid grid in 15 ms steps, length of the last bar)
    gathers strength times a Gaussian of the distance to the nearest beat, more on downbeats, less
    what drift costs; the best grid, after a prior for its tempo, is refined by banded weighted
    least squares until matched cuts sit on their beats as closely as the drift limits allow.

    Cost: the programme takes about 400 states times 3 to 5 transitions a bar and grid, and as many
    Gaussians a cut and grid. All grids are tried on clips up to some minutes; on longer ones fewer,
    spread over the likely tempos, so that the cost stops growing: about 0.1 s for a minute of film,
    0.3 s for ten minutes, 0.7 s for forty minutes with 600 cuts, 2 to 4 s for three hours (2,600).

    Raises RequestError for values outside these ranges.
    """
    _check(duration_s, hit_points, activity, tempo_bpm, first)
    # A cut in the last tenth of a second cannot be marked: the barline there is the end.
    heard = sorted(
        (h.time_s, h.strength)
        for h in hit_points
        if h.on and h.strength > 0 and h.time_s < duration_s - 0.1
    )
    times = np.array([t for t, _ in heard], dtype=np.float64)
    weights = np.array([w for _, w in heard], dtype=np.float64)

    grids = _grids(duration_s, activity, tempo_bpm, first)
    if not heard:
        grid = min(grids, key=lambda g: (g.penalty, g.pickup))
        tempo_map = _constant(duration_s, grid)
    else:
        # Fast tempos have more beats, so they win more cuts by chance: without a prior that grows
        # with the cuts the fastest would mostly win.
        prior = 0.1 + 0.2 * float(weights.sum())
        grids = _affordable(grids)
        scores = _search(duration_s, grids, times, weights)
        best = int(np.argmax(scores - prior * np.array([g.penalty for g in grids])))
        barlines = _best_path(duration_s, grids[best], times, weights)
        tempo_map = _refine(duration_s, grids[best], barlines, times, weights)

    beats = _nearest_beats(tempo_map, np.array([h.time_s for h in hit_points], dtype=np.float64))
    late_s = tempo_map.seconds(beats) - np.array([h.time_s for h in hit_points], dtype=np.float64)
    return TempoFit(
        tempo_map=tempo_map,
        tempo_bpm=tempo_map.mean_bpm,
        residual_ms=tuple(float(1000.0 * late) for late in late_s),
        hit_beats=tuple(int(b) for b, h in zip(beats, hit_points, strict=True) if h.on),
    )


def _check(
    duration_s: float,
    hit_points: Sequence[HitPoint],
    activity: float,
    tempo_bpm: float | None,
    first: str,
) -> None:
    if not SHORTEST_S <= duration_s <= LONGEST_S:
        raise RequestError(
            f"A clip of {duration_s:g} s cannot be scored.",
            f"Clips may last from {SHORTEST_S:g} s to {LONGEST_S / 3600:g} hours.",
        )
    for hit in hit_points:
        if not (0.0 <= hit.time_s <= duration_s and 0.0 <= hit.strength <= 1.0):
            raise RequestError(
                f"The hit point at {hit.time_s:g} s with strength {hit.strength:g} is not valid.",
                "Hit points lie within the clip and have a strength from 0 to 1.",
            )
    if not 0.0 <= activity <= 1.0:
        raise RequestError(f"Activity {activity:g} is not between 0 and 1.")
    if tempo_bpm is not None and not 30.0 <= tempo_bpm <= 300.0:
        raise RequestError(
            f"A tempo of {tempo_bpm:g} BPM is out of range.", "Ask for 30 to 300 BPM."
        )
    if first not in ("either", "downbeat", "pickup"):
        raise RequestError(f"Unknown first beat {first!r}.", "Use either, downbeat or pickup.")


# -- the rigid grids -------------------------------------------------------------------------------

_PHASES = (0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True)
class _Grid:
    """`bars` whole bars, led in by `pickup` beats (0 for none) that may move between `pickup_low`
    and `pickup_high`; `penalty` is the tempo's distance from the prior, squared, halved."""

    bars: int
    pickup: float
    pickup_low: float
    pickup_high: float
    bpm: float
    penalty: float

    def bar_s(self, duration_s: float) -> float:
        return duration_s / (self.bars + self.pickup / 4.0)


def _grids(duration_s: float, activity: float, tempo_bpm: float | None, first: str) -> list[_Grid]:
    """Every grid whose mean tempo is allowed; where none is, the nearest one."""
    if tempo_bpm is None:
        slow, fast = SLOWEST_BPM, FASTEST_BPM
        centre, spread = 72.0 * (110.0 / 72.0) ** activity, 0.25
    else:
        slow, fast = tempo_bpm * (1 - LOCK_TOLERANCE), tempo_bpm * (1 + LOCK_TOLERANCE)
        centre, spread = tempo_bpm, 0.02
    low_beats, high_beats = slow * duration_s / 60.0, fast * duration_s / 60.0
    wanted_beats = centre * duration_s / 60.0
    phases = {"downbeat": (0.0,), "pickup": _PHASES, "either": (0.0, *_PHASES)}[first]

    def grid(bars: int, pickup: float, low: float, high: float) -> _Grid:
        bpm = 60.0 * (4 * bars + pickup) / duration_s
        return _Grid(bars, pickup, low, high, bpm, 0.5 * (math.log(bpm / centre) / spread) ** 2)

    grids = []
    for bars in range(max(1, math.ceil((low_beats - 1) / 4)), math.floor(high_beats / 4) + 1):
        for phase in phases:
            if phase == 0.0:
                if low_beats <= 4 * bars <= high_beats:
                    grids.append(grid(bars, 0.0, 0.0, 0.0))
                continue
            low = max(SHORTEST_PICKUP, low_beats - 4 * bars, phase - 0.125)
            high = min(1.0, high_beats - 4 * bars, phase + 0.125)
            if low <= high:
                grids.append(grid(bars, min(max(phase, low), high), low, high))
    if not grids:
        nearest = []
        for bars in {max(1, math.floor(wanted_beats / 4) + i) for i in (-1, 0, 1)}:
            for phase in phases:
                pickup = phase and min(max(wanted_beats - 4 * bars, SHORTEST_PICKUP), 1.0)
                nearest.append(grid(bars, pickup, pickup, pickup))
        grids = [min(nearest, key=lambda g: (g.penalty, g.pickup))]
    return grids


_BAR_BUDGET = 10000


def _affordable(grids: list[_Grid]) -> list[_Grid]:
    """At most about _BAR_BUDGET bars in all, spread evenly over the tempo range. On long clips the
    drift lets neighbouring grids reach the same places, so little is lost."""
    if sum(g.bars for g in grids) <= _BAR_BUDGET:
        return grids
    keep = max(4, int(_BAR_BUDGET / np.mean([g.bars for g in grids])))
    if keep >= len(grids):
        return grids
    # Near the prior's centre first: far tempos are seldom worth their penalty.
    near = [g for g in grids if g.penalty <= 0.5]
    pool = sorted(near if len(near) >= keep else grids, key=lambda g: g.bpm)
    index = np.unique(np.linspace(0, len(pool) - 1, keep).round().astype(int))
    return [pool[i] for i in index]


def _constant(duration_s: float, grid: _Grid) -> TempoMap:
    if grid.pickup == 0.0:
        return TempoMap((0.0, 4.0 * grid.bars), (0.0, duration_s))
    return TempoMap((4.0 - grid.pickup, 4.0 * grid.bars + 4.0), (0.0, duration_s))


# -- the dynamic programme over barlines -----------------------------------------------------------

_STEP_S = 0.015
_REACH = 16  # a barline may leave the rigid grid by 16 steps: 0.24 s
_SEARCH_DRIFT = 0.035
_SIGMA_S = 0.03
_DOWNBEAT_BONUS = 0.4
_FAR = np.float32(-1e9)
_U = np.arange(-_REACH, _REACH + 1)

Values = NDArray[np.float32]


class _Programme:
    """The programmes of several grids side by side.

    Values have shape (grids, deviations, slopes): the last barline's deviation from the rigid grid
    and the last bar's excess length, both in steps of 15 ms.
    """

    def __init__(
        self, duration_s: float, grids: Sequence[_Grid], times: FloatArray, weights: FloatArray
    ) -> None:
        self.times, self.weights = times, weights
        self.bars = np.array([g.bars for g in grids])
        self.bar_s = np.array([g.bar_s(duration_s) for g in grids])
        self.origin_s = np.array([g.pickup for g in grids]) * self.bar_s / 4.0
        longest = float(self.bar_s.max())
        self.slopes = np.arange(-(n := int(_SEARCH_DRIFT * longest / _STEP_S)), n + 1)
        self.deltas = np.arange(-(n := int(MAX_DRIFT_STEP * longest / _STEP_S)), n + 1)

        beat_s = self.bar_s / 4.0
        low = np.array([g.pickup_low for g in grids]) * beat_s - self.origin_s
        high = np.array([g.pickup_high for g in grids]) * beat_s - self.origin_s
        offset = _U * _STEP_S
        inside = (offset >= low[:, None] - 1e-9) & (offset <= high[:, None] + 1e-9) | (_U == 0)
        start = np.where(inside, np.float32(0), _FAR)
        self.start: Values = np.repeat(start[:, :, None], len(self.slopes), axis=2)

        # Drift costs little against a cut of strength 1, and grows with its square.
        share = self.slopes * _STEP_S / self.bar_s[:, None]
        cost = np.where(np.abs(share) <= _SEARCH_DRIFT, 0.03 * (share / 0.02) ** 2, -_FAR)
        self.slope_cost = cost.astype(np.float32)
        step = self.deltas * _STEP_S / self.bar_s[:, None]
        allowed = np.abs(step) <= MAX_DRIFT_STEP
        cost = np.where(allowed, 0.03 * (step / MAX_DRIFT_STEP) ** 2, -_FAR)
        self.delta_cost = cost.astype(np.float32)
        # Where the value of (deviation u, slope s) after a bar comes from: u - s, padded.
        margin = len(self.slopes) // 2
        rows = _U[:, None] + _REACH - self.slopes[None, :] + margin
        self.source = (rows * len(self.slopes) + (self.slopes + margin)[None, :]).ravel()

    def reward(self, bar: int) -> Values | None:
        """What the cuts in the bar after barline `bar` earn in each state; None without any."""
        opens = self.origin_s + bar * self.bar_s
        reach = _REACH * _STEP_S
        lead = self.bar_s / 8.0 if bar == 0 else 0.0
        begin = np.searchsorted(self.times, opens - reach - lead)
        end = np.searchsorted(self.times, opens + (1 + _SEARCH_DRIFT) * self.bar_s + reach)
        count = np.where(bar < self.bars, end - begin, 0)
        if not count.any():
            return None
        before = np.cumsum(count) - count
        grid = np.repeat(np.arange(len(opens)), count)
        cut = np.repeat(begin - before, count) + np.arange(len(grid))

        beat_s = (self.bar_s[grid, None] + self.slopes * _STEP_S) / 4.0
        per_beat = (1.0 / beat_s).astype(np.float32)[:, None, :]
        into = (self.times[cut] - opens[grid])[:, None] - _U * _STEP_S
        place = into.astype(np.float32)[:, :, None] * per_beat
        nearest = np.rint(place)
        miss = (place - nearest) * (beat_s / _SIGMA_S).astype(np.float32)[:, None, :]
        strength = self.weights[cut].astype(np.float32)[:, None, None]
        value = strength * np.exp(np.float32(-0.5) * miss * miss)
        bonus = 1 + np.float32(_DOWNBEAT_BONUS) * strength
        value *= np.where(np.abs(nearest - 2) == 2, bonus, np.float32(1))
        # A cut belongs to one bar; what precedes the first barline belongs to the first.
        value[(place < (-0.5 if bar == 0 else 0.0)) | (place >= 4.0)] = 0.0
        total = np.zeros((len(opens), *value.shape[1:]), dtype=np.float32)
        has = count > 0
        total[has] = np.add.reduceat(value, before[has], axis=0)
        return total

    def advance(self, value: Values, bar: int, choice: NDArray[np.int8] | None = None) -> Values:
        """The values at barline bar + 1. `choice`, if given, is filled with the change of slope
        that led to each state before the bar's own length is added."""
        width = len(self.slopes)
        best = value.copy()
        if bar > 0:  # the first bar may have any slope
            for i, delta in enumerate(int(d) for d in self.deltas):
                if delta == 0:
                    continue
                to = slice(max(delta, 0), width + min(delta, 0))
                origin = slice(max(-delta, 0), width + min(-delta, 0))
                other = value[:, :, origin] - self.delta_cost[:, i, None, None]
                if choice is not None:
                    choice[:, to][other[0] > best[0, :, to]] = delta
                np.maximum(best[:, :, to], other, out=best[:, :, to])
        best -= self.slope_cost[:, None, :]
        reward = self.reward(bar)
        if reward is not None:
            best += reward
        margin = width // 2
        wide = np.full((len(best), len(_U) + 2 * margin, width), _FAR)
        wide[:, margin : margin + len(_U)] = best
        moved: Values = wide.reshape(len(best), -1)[:, self.source].reshape(value.shape)
        return np.maximum(moved, _FAR, out=moved)


def _search(
    duration_s: float, grids: Sequence[_Grid], times: FloatArray, weights: FloatArray
) -> FloatArray:
    """The best gain (in strengths, less drift) around each grid; same order as `grids`."""
    scores = np.empty(len(grids))
    batch = 32
    for begin in range(0, len(grids), batch):
        programme = _Programme(duration_s, grids[begin : begin + batch], times, weights)
        value = programme.start
        for bar in range(int(programme.bars.max())):
            value = programme.advance(value, bar)
            for done in np.flatnonzero(programme.bars == bar + 1):
                scores[begin + done] = value[done, _REACH].max()
    return scores


def _best_path(
    duration_s: float, grid: _Grid, times: FloatArray, weights: FloatArray
) -> FloatArray:
    """Seconds of the bars + 1 barlines of the best path around one grid."""
    programme = _Programme(duration_s, [grid], times, weights)
    value = programme.start
    choices = np.zeros((grid.bars, *value.shape[1:]), dtype=np.int8)
    for bar in range(grid.bars):
        value = programme.advance(value, bar, choices[bar])
    u, s = _REACH, int(np.argmax(value[0, _REACH]))
    barlines: FloatArray = programme.origin_s[0] + np.arange(grid.bars + 1) * programme.bar_s[0]
    for bar in range(grid.bars - 1, -1, -1):
        u -= int(programme.slopes[s])
        barlines[bar] += _U[u] * _STEP_S
        s -= int(choices[bar, u, s])
    return barlines


# -- the refinement --------------------------------------------------------------------------------

_CATCH_S = 0.06  # a cut this near its beat is pulled onto it
_FIT_S = 0.004  # and its distance weighed against drift by this unit
_ROUNDS = 4


def _refine(
    duration_s: float, grid: _Grid, path: FloatArray, times: FloatArray, weights: FloatArray
) -> TempoMap:
    """Move the barlines (within all limits) so that cuts near a beat come to lie on it.

    The allowed barlines are a convex set: each solution of the least squares is softened where it
    breaks a limit, and at last drawn towards a point inside the set, so the result always is valid.
    """
    bars = grid.bars
    inside = _inner_point(duration_s, grid, path)
    lines = _feasible_towards(inside, path, grid)
    for _ in range(_ROUNDS):
        bar = np.clip(np.searchsorted(lines, times, side="right") - 1, 0, bars - 1)
        length = np.diff(lines)[bar]
        place = 4.0 * (times - lines[bar]) / length
        beat = np.rint(place)
        miss = (place - beat) * length / 4.0
        caught = (np.abs(miss) <= _CATCH_S) & (beat >= 0) & (4 * bar + beat < 4 * bars)
        if not caught.any():
            break
        pull = weights[caught] * np.exp(-0.5 * (miss[caught] / _SIGMA_S) ** 2) + 1e-3
        pull *= np.where(beat[caught] % 4 == 0, 1.0 + _DOWNBEAT_BONUS * weights[caught], 1.0)
        lines = _least_squares(
            grid,
            lines,
            inside,
            bar=bar[caught],
            share=beat[caught] / 4.0,
            times=times[caught],
            pull=pull,
        )
    spread = np.ptp(np.diff(lines))
    if spread < 1e-9 * duration_s:
        return _constant_from(duration_s, lines, bars)
    seconds = [float(t) for t in lines]
    seconds[-1] = duration_s
    if grid.pickup == 0.0:
        seconds[0] = 0.0
        return TempoMap(tuple(4.0 * k for k in range(bars + 1)), tuple(seconds))
    pickup = _pickup_beats(lines)
    return TempoMap((4.0 - pickup, *(4.0 * k + 4.0 for k in range(bars + 1))), (0.0, *seconds))


def _pickup_beats(lines: FloatArray) -> float:
    return min(1.0, 4.0 * float(lines[0]) / float(lines[1] - lines[0]))


def _constant_from(duration_s: float, lines: FloatArray, bars: int) -> TempoMap:
    if lines[0] == 0.0:
        return TempoMap((0.0, 4.0 * bars), (0.0, duration_s))
    return TempoMap((4.0 - _pickup_beats(lines), 4.0 * bars + 4.0), (0.0, duration_s))


def _inner_point(duration_s: float, grid: _Grid, path: FloatArray) -> FloatArray:
    """Barlines of constant tempo with the path's pickup: they keep every limit."""
    pickup = 0.0
    if grid.pickup:
        wanted = 4.0 * path[0] / (path[1] - path[0])
        pickup = float(np.clip(wanted, grid.pickup_low, grid.pickup_high))
    bar_s = duration_s / (grid.bars + pickup / 4.0)
    lines: FloatArray = pickup * bar_s / 4.0 + bar_s * np.arange(grid.bars + 1, dtype=np.float64)
    lines[-1] = duration_s
    return lines


def _broken(lines: FloatArray, grid: _Grid) -> tuple[BoolArray, BoolArray, bool]:
    """Which bars are too long or short, which change too much (bars - 1), and whether the pickup
    leaves its bounds."""
    length = np.diff(lines)
    mean = (lines[-1] - lines[0]) / grid.bars
    slack = 1e-9 * lines[-1]
    # The mean over the whole clip counts the pickup too: hence half a per cent of margin.
    bar = np.abs(length - mean) > (MAX_DRIFT - 0.005) * mean + slack
    change = np.abs(np.diff(length)) > 0.995 * MAX_DRIFT_STEP * mean + slack
    beat = length[0] / 4.0
    pickup = bool(
        lines[0] < grid.pickup_low * beat - slack or lines[0] > grid.pickup_high * beat + slack
    )
    return bar, change, pickup


def _is_feasible(lines: FloatArray, grid: _Grid) -> bool:
    bar, change, pickup = _broken(lines, grid)
    return not (bar.any() or change.any() or pickup)


def _feasible_towards(inside: FloatArray, lines: FloatArray, grid: _Grid) -> FloatArray:
    """`lines`, or the farthest allowed point on the way to them from `inside`."""
    if _is_feasible(lines, grid):
        return lines
    low, high = 0.0, 1.0
    for _ in range(20):
        middle = 0.5 * (low + high)
        if _is_feasible(inside + middle * (lines - inside), grid):
            low = middle
        else:
            high = middle
    return inside + low * (lines - inside)


def _least_squares(
    grid: _Grid,
    lines: FloatArray,
    inside: FloatArray,
    *,
    bar: NDArray[np.intp],
    share: FloatArray,
    times: FloatArray,
    pull: FloatArray,
) -> FloatArray:
    """Barlines that put `times` at `share` of their `bar`, against drift and its changes."""
    from scipy.linalg import solveh_banded  # noqa: PLC0415 - loads slowly; the window's start waits

    bars = grid.bars
    mean = (inside[-1] - inside[0]) / bars
    level = np.full(bars, 0.02 / (0.02 * mean) ** 2)
    bend = np.full(max(bars - 1, 0), 0.02 / (0.004 * mean) ** 2)
    hold = 1.0
    fixed = 1e10
    weight = pull / _FIT_S**2
    for _ in range(24):
        band = np.zeros((3, bars + 1))
        right = np.zeros(bars + 1)
        np.add.at(band[2], bar, weight * (1 - share) ** 2)
        np.add.at(band[2], bar + 1, weight * share**2)
        np.add.at(band[1], bar + 1, weight * share * (1 - share))
        np.add.at(right, bar, weight * (1 - share) * times)
        np.add.at(right, bar + 1, weight * share * times)
        band[2, :-1] += level
        band[2, 1:] += level
        band[1, 1:] -= level
        right[:-1] -= level * mean
        right[1:] += level * mean
        if bars > 1:
            band[2, :-2] += bend
            band[2, 1:-1] += 4 * bend
            band[2, 2:] += bend
            band[1, 1:-1] -= 2 * bend
            band[1, 2:] -= 2 * bend
            band[0, 2:] += bend
        first = fixed if grid.pickup == 0.0 else hold
        band[2, 0] += first
        right[0] += first * inside[0]
        band[2, -1] += fixed
        right[-1] += fixed * inside[-1]
        found: FloatArray = solveh_banded(band, right)
        found[-1] = inside[-1]
        if grid.pickup == 0.0:
            found[0] = 0.0
        bad_bar, bad_change, bad_pickup = _broken(found, grid)
        if not (bad_bar.any() or bad_change.any() or bad_pickup):
            return found
        level = np.where(bad_bar, 3 * level, level)
        bend = np.where(bad_change, 3 * bend, bend)
        if bad_pickup:
            hold *= 10
    return _feasible_towards(inside if not _is_feasible(lines, grid) else lines, found, grid)


def _nearest_beats(tempo_map: TempoMap, times: FloatArray) -> FloatArray:
    """The beat nearest in time to each of `times`, among those that can sound within the clip."""
    earliest = math.ceil(tempo_map.start_beat)
    beats = tempo_map.beats(times)
    low = np.clip(np.floor(beats), earliest, tempo_map.total_beats - 1)
    high = np.clip(low + 1, earliest, tempo_map.total_beats - 1)
    nearer_high = np.abs(tempo_map.seconds(high) - times) < np.abs(tempo_map.seconds(low) - times)
    nearest: FloatArray = np.where(nearer_high, high, low)
    return nearest
