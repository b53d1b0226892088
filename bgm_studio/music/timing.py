"""Beats and seconds: the tempo map, which alone converts them, and fit_tempo, which chooses it.

The beat grid starts at a barline: beat 0 opens bar 0. The clip's first frame (0 s) lies at
`start_beat`: 0, or between 3 and 4 when a pickup of at most one beat leads into bar 1. The clip's
last frame ends exactly on the barline `total_beats`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bgm_studio.base.errors import RequestError
from bgm_studio.music.barlines import (
    MET_S,
    STEPS_ACROSS,
    Cuts,
    Grid,
    cost,
    gain,
    placed,
    search,
    smoothed,
)

FloatArray = NDArray[np.float64]

SLOWEST_BPM = 60.0
FASTEST_BPM = 132.0
MAX_DRIFT = 0.04
"""Unless asked otherwise, local tempo stays within this share of the clip's mean tempo."""
MAX_DRIFT_STEP = MAX_DRIFT / STEPS_ACROSS
"""From one bar to the next the length of a bar then changes by at most this share of the mean."""
LEAST_DRIFT, MOST_DRIFT = 0.005, 0.12
"""The drifts that can be asked for, besides 0."""
FARTHEST = 1.65
"""A fitted tempo is at most so many times as fast, or slow, as the one that suits the activity."""
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
    """A cut the music may mark: `time_s` from the clip's first frame, `strength` 0..1, whether it
    is switched `on`, and whether it is the user's `own`, set or strengthened by hand."""

    time_s: float
    strength: float = 1.0
    on: bool = True
    own: bool = False


@dataclass(frozen=True)
class TempoChoice:
    """A mean tempo to choose from, and what it meets: of `hits` hit points `met` lie within MET_S
    of a beat; of the `strong` ones among them `on_downbeats` lie within MET_S of a downbeat."""

    tempo_bpm: float
    hits: int
    met: int
    strong: int
    on_downbeats: int

    def is_at(self, tempo_bpm: float) -> bool:
        """Whether a tempo is this one, as far as it is shown."""
        return abs(self.tempo_bpm - tempo_bpm) < 0.05


@dataclass(frozen=True)
class TempoFit:
    """The tempo that fit_tempo found, and how well it meets the hit points.

    `tempo_bpm` is the mean over the clip. `residual_ms` has one entry per given hit point, switched
    off or not, in the given order: the nearest playable beat minus the hit point, so a positive
    value means that the beat comes late. `hit_beats` has one entry per hit point that is on, in the
    given order: the beat it is meant to land on, from the first beat in the clip to
    `total_beats - 1`. `choices` are this tempo and up to four others, by falling merit and at least
    LOCK_TOLERANCE apart; they are not saved with a project.
    """

    tempo_map: TempoMap
    tempo_bpm: float
    residual_ms: tuple[float, ...]
    hit_beats: tuple[int, ...]
    choices: tuple[TempoChoice, ...] = field(default=(), compare=False, metadata={"saved": False})


def fit_tempo(
    duration_s: float,
    hit_points: Sequence[HitPoint],
    *,
    activity: float = 0.5,
    tempo_bpm: float | None = None,
    first: Literal["either", "downbeat", "pickup"] = "either",
    drift: float = MAX_DRIFT,
    lean: float = 0.0,
) -> TempoFit:
    """Choose tempo, offset and gentle drift so that cuts fall on beats and the clip ends on a bar.

    `duration_s` is the clip's length (1 s to 4 h), `hit_points` lie within it, in any order.
    `activity` 0..1 centres the tempo: 72 BPM when calm, 110 when busy, broadly, within FARTHEST
    times that and 60..132 BPM. A given `tempo_bpm` (30..300) replaces that: the mean then stays
    within 3 % of it, unless the clip is too short for any whole number of bars to do so; the
    nearest possible tempo is taken then, and `TempoFit.tempo_bpm` tells it. `lean` -1..1: how much
    slower (below 0) or faster the user wants it, whatever the cuts would like: the further it
    leans, the more is the other side closed to the tempo. `first` says whether
    the clip's first frame must be a downbeat, must be a pickup (between 0.2 and 1 beat long), or
    may be either. `drift`: how far the tempo of a bar may be from the mean, as a share of it,
    LEAST_DRIFT to MOST_DRIFT; 0 keeps the tempo constant.

    The result's map ends at exactly `duration_s` on a barline. Its tempo is constant within a bar,
    within `drift` of the mean, and from bar to bar a bar's length changes by at most a quarter of
    `drift`. It is constant throughout without hit points that are on, and wherever that meets as
    many of them.

    A hit point is met when a beat is within MET_S of it. The strongest third (all that are as
    strong as the weakest of it) count most on downbeats; one of the user's own counts as three. No
    fewer are met than by the beats of the best constant tempo, if the bars allow it.

    How: around rigid grids, each with its number of bars, a dynamic programme chooses the barlines
    (`barlines.search`); the best of them, after a prior for the tempo, are evened out by Newton's
    method without losing a cut (`barlines.smoothed`). See docs/decisions/0010-tempo.md.

    Cost: all numbers of bars are tried on clips up to three minutes, on longer ones fewer, spread
    over the likely tempi: about 0.1 s for three minutes of film, 0.4 s for ten, 1 s for forty with
    500 cuts, 7 s for four hours with 2,900.

    Raises RequestError for values outside these ranges.
    """
    _check(duration_s, hit_points, activity, tempo_bpm, first, drift, lean)
    tempi = _Tempi.around(activity, tempo_bpm, lean)
    cuts, counted = _cuts(duration_s, hit_points)
    grids = _grids(duration_s, tempi, first, drift)
    if len(cuts.times):
        laid = _best(duration_s, tempi, grids, cuts, counted, drift)
    else:
        grid = min(grids, key=lambda g: (g.penalty, g.pickup))
        laid = [_Laid(Grid.of(duration_s, grid.bars, grid.pickup))]
    tempo_map = laid[0].tempo_map(duration_s)

    times = np.array([h.time_s for h in hit_points], dtype=np.float64)
    beats = nearest_beats(tempo_map, times)
    late_s = tempo_map.seconds(beats) - times
    return TempoFit(
        tempo_map=tempo_map,
        tempo_bpm=tempo_map.mean_bpm,
        residual_ms=tuple(float(1000.0 * late) for late in late_s),
        hit_beats=tuple(int(b) for b, h in zip(beats, hit_points, strict=True) if h.on),
        choices=tuple(one.choice(duration_s, cuts) for one in laid),
    )


def _check(
    duration_s: float,
    hit_points: Sequence[HitPoint],
    activity: float,
    tempo_bpm: float | None,
    first: str,
    drift: float,
    lean: float,
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
    if not -1.0 <= lean <= 1.0:
        raise RequestError(f"A lean of {lean:g} is not between -1 and 1.")
    if tempo_bpm is not None and not 30.0 <= tempo_bpm <= 300.0:
        raise RequestError(
            f"A tempo of {tempo_bpm:g} BPM is out of range.", "Ask for 30 to 300 BPM."
        )
    if first not in ("either", "downbeat", "pickup"):
        raise RequestError(f"Unknown first beat {first!r}.", "Use either, downbeat or pickup.")
    if drift != 0.0 and not LEAST_DRIFT <= drift <= MOST_DRIFT:
        raise RequestError(
            f"A drift of {drift:g} is out of range.",
            f"Ask for {LEAST_DRIFT:g} to {MOST_DRIFT:g}, or 0 for a constant tempo.",
        )


# -- what is wanted --------------------------------------------------------------------------------

_OWN = 3.0  # found cuts that may be missed for one of the user's own
_FAINT = 0.15  # below this strength a cut counts for less even where others count alike
_LEANING, _MOST_CLOSED = 2.0, 0.9
_DOWNBEAT = 1.8  # a strong cut on a downbeat is worth so many more on any beat


def _cuts(duration_s: float, hit_points: Sequence[HitPoint]) -> tuple[Cuts, Cuts]:
    """The cuts that can be marked, with their weights, and again with equal weights."""
    # A cut in the last tenth of a second cannot be marked: the barline there is the end.
    heard = sorted(
        (h.time_s, h.strength, h.own)
        for h in hit_points
        if h.on and h.strength > 0 and h.time_s < duration_s - 0.1
    )
    times = np.array([time_s for time_s, _, _ in heard], dtype=np.float64)
    strength = np.array([strength for _, strength, _ in heard], dtype=np.float64)
    own = np.array([own for _, _, own in heard], dtype=np.bool_)
    rank = strength + own
    # The strongest third, and all that are as strong as its weakest.
    strong = rank >= np.sort(rank)[-max(1, round(len(rank) / 3))] if heard else own
    alike = np.where(own, _OWN, np.minimum(strength / _FAINT, 1.0))
    even = np.where(own, _OWN, 1.0)
    cuts = Cuts(times, np.sqrt(strength) * even, strong, _DOWNBEAT)
    return cuts, replace(cuts, weights=alike, downbeat=0.1)


@dataclass(frozen=True)
class _Tempi:
    """The tempi allowed, and the likeliest; `spread`: how far others may be from that, in
    logarithms."""

    slow: float
    fast: float
    centre: float
    spread: float

    @classmethod
    def around(cls, activity: float, tempo_bpm: float | None, lean: float) -> _Tempi:
        if tempo_bpm is not None:
            slow, fast = tempo_bpm * (1 - LOCK_TOLERANCE), tempo_bpm * (1 + LOCK_TOLERANCE)
            return cls(slow, fast, tempo_bpm, 0.02)
        centre = 72.0 * (110.0 / 72.0) ** activity
        closed = min(_LEANING * abs(lean), _MOST_CLOSED)
        below = centre / FARTHEST ** (1.0 - (closed if lean > 0 else 0.0))
        above = centre * FARTHEST ** (1.0 - (closed if lean < 0 else 0.0))
        return cls(max(SLOWEST_BPM, below), min(FASTEST_BPM, above), centre, 0.25)

    def penalty(self, bpm: ArrayLike) -> FloatArray:
        """How unlikely tempi are: half the square of their distance."""
        distance = np.log(np.asarray(bpm, dtype=np.float64) / self.centre) / self.spread
        return 0.5 * np.square(distance)


# -- the rigid grids -------------------------------------------------------------------------------

_MOST_TEMPI, _MOST_PICKUPS = 64, 8
_BAR_BUDGET = 30000


def _grids(duration_s: float, tempi: _Tempi, first: str, drift: float) -> list[Grid]:
    """Grids for all mean tempi allowed, or for as many as can be afforded; where no whole number of
    bars gives an allowed tempo, the one with the nearest."""
    low, high = tempi.slow * duration_s / 60.0, tempi.fast * duration_s / 60.0

    def grid(bars: int, pickup: float, least: float, most: float) -> Grid:
        bar_s = duration_s / (bars + pickup / 4.0)
        return Grid(bars, pickup, least, most, bar_s, float(tempi.penalty(240.0 / bar_s)))

    grids = []
    for bars in _affordable(max(1, math.ceil((low - 1) / 4)), math.floor(high / 4)):
        if first != "pickup" and low <= 4 * bars <= high:
            grids.append(grid(bars, 0.0, 0.0, 0.0))
        # A pickup is as fast as the first bar: drift alone can make it longer or shorter.
        least = max(SHORTEST_PICKUP * (1 + drift), low - 4 * bars + drift)
        most = min(1.0 / (1 + drift), high - 4 * bars - drift)
        if first != "downbeat" and least <= most:
            # The fewer bars, the more the pickup's length says about the mean tempo.
            parts = min(_MOST_PICKUPS, math.ceil(1.6 / (max(drift, LEAST_DRIFT) * bars)))
            edges = np.linspace(least, most, parts + 1).tolist()
            grids += [grid(bars, (a + b) / 2, a, b) for a, b in pairwise(edges)]
    if grids:
        return grids
    wanted = tempi.centre * duration_s / 60.0
    nearest = []
    for bars in {max(1, math.floor(wanted / 4) + i) for i in (-1, 0, 1)}:
        if first != "pickup":
            nearest.append(grid(bars, 0.0, 0.0, 0.0))
        if first != "downbeat":
            shortest, longest = SHORTEST_PICKUP * (1 + drift), 1.0 / (1 + drift)
            pickup = min(max(wanted - 4 * bars, shortest), longest)
            nearest.append(grid(bars, pickup, pickup, pickup))
    return [min(nearest, key=lambda g: (g.penalty, g.pickup))]


def _affordable(least: int, most: int) -> list[int]:
    """Numbers of bars from `least` to `most`; evenly spread in tempo where all were too many."""
    if most < least:
        return []
    tempi = min(_MOST_TEMPI, max(4, _BAR_BUDGET // (least + most)))
    if most - least < tempi:
        return list(range(least, most + 1))
    return sorted({round(bars) for bars in np.geomspace(least, most, tempi).tolist()})


# -- the choice among them -------------------------------------------------------------------------

_CHOICES = 5
_LOSS = 6.5  # strong cuts that may leave their downbeats for one more cut that is met
_PICKUPS = 48
_PRIOR, _COUNTED_PRIOR = 0.1, 0.3


@dataclass(frozen=True)
class _Laid:
    """Barlines on a grid: `drifting` ones, or those of its own constant tempo."""

    grid: Grid
    drifting: FloatArray | None = None

    @property
    def lines(self) -> FloatArray:
        return self.grid.lines() if self.drifting is None else self.drifting

    def merit(self, cuts: Cuts, prior: float, drift: float) -> float:
        drifts = 0.0 if self.drifting is None else cost(self.drifting, drift)
        return gain(self.lines, cuts) - drifts - prior * self.grid.penalty

    def met(self, cuts: Cuts) -> tuple[float, int]:
        """The weight of cuts that are met, and how many strong ones are by downbeats."""
        _, beat, late_s = placed(self.lines, cuts.times)
        met = np.abs(late_s) <= MET_S
        return float(cuts.weights[met].sum()), int((met & cuts.strong & (beat % 4 == 0)).sum())

    def choice(self, duration_s: float, cuts: Cuts) -> TempoChoice:
        tempo_map = self.tempo_map(duration_s)
        beat = nearest_beats(tempo_map, cuts.times)
        late_s = np.abs(tempo_map.seconds(beat) - cuts.times)
        met = late_s <= MET_S + 1e-9  # which rounding must not decide
        on_downbeats = met & cuts.strong & (beat % 4 == 0)
        return TempoChoice(
            tempo_map.mean_bpm,
            len(met),
            int(met.sum()),
            int(cuts.strong.sum()),
            int(on_downbeats.sum()),
        )

    def smoothed(self, cuts: Cuts, drift: float) -> _Laid:
        if self.drifting is None:
            return self
        return replace(self, drifting=smoothed(self.grid, self.drifting, cuts, drift))

    def tempo_map(self, duration_s: float) -> TempoMap:
        bars, lines = self.grid.bars, self.lines
        if self.drifting is None:
            if not self.grid.pickup:
                return TempoMap((0.0, 4.0 * bars), (0.0, duration_s))
            return TempoMap((4.0 - self.grid.pickup, 4.0 * bars + 4.0), (0.0, duration_s))
        beats = 4.0 * np.arange(bars + 1)
        if not self.grid.pickup:
            return TempoMap(tuple(beats.tolist()), (0.0, *lines[1:-1].tolist(), duration_s))
        pickup = min(1.0, 4.0 * float(lines[0] / (lines[1] - lines[0])))
        seconds = (0.0, *lines[:-1].tolist(), duration_s)
        return TempoMap((4.0 - pickup, *(beats + 4.0).tolist()), seconds)


def _best(
    duration_s: float,
    tempi: _Tempi,
    grids: Sequence[Grid],
    cuts: Cuts,
    counted: Cuts,
    drift: float,
) -> list[_Laid]:
    """The best barlines, followed by others to choose from."""

    def found(cuts: Cuts, prior: float) -> list[_Laid]:
        steady = _steadiest(duration_s, tempi, grids, cuts, prior)
        if drift == 0.0:
            return [steady]
        drifting = search(grids, cuts, drift, prior, most=_CHOICES, apart=LOCK_TOLERANCE)
        laid = [steady, *(_Laid(grid, lines) for grid, lines in drifting)]
        return sorted(laid, key=lambda one: -one.merit(cuts, prior, drift))

    # Fast tempi have more beats, so they win more cuts by chance: without a prior that grows with
    # the cuts the fastest would mostly win.
    laid = found(cuts, _PRIOR * (1.0 + float(cuts.weights.sum())))
    if laid[0].met(counted)[0] < _most_by_steady_beats(cuts.times, counted.weights, tempi):
        # Downbeats and likely tempi must not cost more cuts than drift gains.
        more = [one.smoothed(counted, drift) for one in found(counted, _COUNTED_PRIOR)]
        now = laid[0].smoothed(cuts, drift)
        now_met, now_downbeats = now.met(counted)

        def better(one: _Laid) -> float:
            met, downbeats = one.met(counted)
            return met - now_met if met - now_met >= (now_downbeats - downbeats) / _LOSS else 0.0

        laid = sorted([now, *laid[1:], *more], key=lambda one: -better(one))
    best = laid[0].smoothed(cuts, drift)
    for steady in laid:
        if (
            steady.drifting is None
            and steady.grid.penalty <= best.grid.penalty
            and all(a >= b for a, b in zip(steady.met(counted), best.met(counted), strict=True))
        ):
            best = steady
    chosen = [best]
    for other in laid:
        apart = all(abs(math.log(other.grid.bpm / c.grid.bpm)) >= LOCK_TOLERANCE for c in chosen)
        if apart and other.drifting is not None:  # a constant one would be met better with drift
            chosen.append(other)
    return chosen[:_CHOICES]


def _steadiest(
    duration_s: float, tempi: _Tempi, grids: Sequence[Grid], cuts: Cuts, prior: float
) -> _Laid:
    """The barlines of the best constant tempo that ends on a barline."""
    best, most = _Laid(grids[0]), -math.inf
    for grid in grids:
        pickups = np.linspace(grid.pickup_low, grid.pickup_high, _PICKUPS if grid.pickup else 1)
        beat_s = duration_s / (4.0 * grid.bars + pickups)[:, None]
        place = cuts.times / beat_s - pickups[:, None]
        beat = np.maximum(np.rint(place), 0.0)
        earned = cuts.gain((beat - place) * beat_s, beat % 4 == 0).sum(axis=1)
        penalty = tempi.penalty(60.0 / beat_s[:, 0])
        merit = earned - prior * penalty
        index = int(np.argmax(merit))
        if merit[index] > most:
            most = float(merit[index])
            one = Grid.of(duration_s, grid.bars, float(pickups[index]))
            best = _Laid(replace(one, penalty=float(penalty[index])))
    return best


def _most_by_steady_beats(times: FloatArray, weights: FloatArray, tempi: _Tempi) -> float:
    """The most weight of cuts that beats of a constant tempo meet, wherever they begin and end."""
    # Fine enough for the last beat to move by 5 ms from one tempo to the next; coarser where many
    # cuts would make that dear, since drift gains most there.
    wanted = math.ceil(math.log(tempi.fast / tempi.slow) * float(times[-1]) / 0.005)
    count = max(2, min(wanted, 60_000 // len(times)))
    beat_s = 60.0 / np.geomspace(tempi.slow, tempi.fast, count)[:, None]
    phase = times % beat_s
    order = np.argsort(phase, axis=1)
    phase = np.take_along_axis(phase, order, axis=1)
    # Twice around; rows lie 10 s apart, so that one search serves them all.
    row_s = 10.0 * np.arange(len(beat_s))[:, None]
    around = np.concatenate([phase, phase + beat_s], axis=1) + row_s
    total = np.concatenate([[0.0], np.cumsum(np.tile(weights[order], 2))])
    first = np.arange(len(beat_s))[:, None] * around.shape[1] + np.arange(len(times))
    end = np.searchsorted(around.ravel(), (phase + row_s + 2 * MET_S).ravel(), side="right")
    return float((total[end] - total[first.ravel()]).max())


def nearest_beats(tempo_map: TempoMap, times: FloatArray) -> FloatArray:
    """The whole beat nearest to each of `times` (s), among those that can sound within the clip."""
    earliest = math.ceil(tempo_map.start_beat)
    beats = tempo_map.beats(times)
    low = np.clip(np.floor(beats), earliest, tempo_map.total_beats - 1)
    high = np.clip(low + 1, earliest, tempo_map.total_beats - 1)
    nearer_high = np.abs(tempo_map.seconds(high) - times) < np.abs(tempo_map.seconds(low) - times)
    nearest: FloatArray = np.where(nearer_high, high, low)
    return nearest
