"""The tempo map and the fit: what must hold for any clip, and that known grids are found again."""

from __future__ import annotations

import itertools
import math
import random

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bgm_studio.base.errors import RequestError
from bgm_studio.music.barlines import MET_S
from bgm_studio.music.timing import (
    FARTHEST,
    FASTEST_BPM,
    LEAST_DRIFT,
    LOCK_TOLERANCE,
    MAX_DRIFT,
    MOST_DRIFT,
    SLOWEST_BPM,
    HitPoint,
    TempoFit,
    TempoMap,
    fit_tempo,
)


def irregular_cuts(seed: int, duration_s: float, shot_s: float) -> list[HitPoint]:
    """Cuts with log-normal shot lengths on 25 fps frames, as edited film has them."""
    rng = random.Random(seed)
    time_s, hits = 0.0, []
    while True:
        time_s += max(0.4, rng.lognormvariate(math.log(shot_s) - 0.32, 0.8))
        if time_s >= duration_s - 0.3:
            return hits
        hits.append(HitPoint(round(time_s * 25) / 25, rng.uniform(0.3, 1.0)))


@st.composite
def clips(draw: st.DrawFn) -> tuple[float, list[HitPoint]]:
    duration_s = draw(st.floats(2.0, 150.0))
    hit = st.builds(
        HitPoint, st.floats(0.0, 1.0).map(lambda x: x * duration_s), st.floats(0, 1), st.booleans()
    )
    return duration_s, draw(st.lists(hit, max_size=25))


def bar_seconds(fit: TempoFit) -> np.ndarray:
    """Lengths of the whole bars inside the clip."""
    first = math.ceil(fit.tempo_map.start_beat / 4) * 4
    barlines = np.arange(first, fit.tempo_map.total_beats + 1, 4)
    return np.diff(fit.tempo_map.seconds(barlines))


def met(fit: TempoFit) -> np.ndarray:
    """Which of the given hit points, on or off, lie on a beat."""
    return np.abs(fit.residual_ms) <= 1000 * MET_S + 1e-6


def strong(hits: list[HitPoint]) -> np.ndarray:
    """The strongest third of hit points, and all that are as strong as the weakest of it."""
    strength = np.array([h.strength for h in hits])
    return strength >= np.sort(strength)[-max(1, round(len(hits) / 3))]


def met_by_steady_beats(duration_s: float, hits: list[HitPoint], bpms: np.ndarray) -> int:
    """The most hit points that a constant tempo meets which ends the clip with a bar and begins
    it with one, or with a pickup; by trying all pickups of all numbers of bars."""
    times, most = np.array([h.time_s for h in hits]), 0
    for bars in range(1, math.floor(bpms.max() * duration_s / 240) + 1):
        for pickup in (0.0, *np.linspace(0.21, 0.96, 60)):
            beat_s = duration_s / (4 * bars + pickup)
            if bpms.min() <= 60 / beat_s <= bpms.max():
                place = times / beat_s - pickup
                late_s = np.abs(np.maximum(np.rint(place), 0) - place) * beat_s
                most = max(most, int((late_s <= MET_S).sum()))
    return most


def check_invariants(
    fit: TempoFit, duration_s: float, hits: list[HitPoint], drift: float = MAX_DRIFT
) -> None:
    tempo_map = fit.tempo_map
    assert tempo_map.duration_s == duration_s
    assert tempo_map.total_beats % 4 == 0 and tempo_map.total_beats >= 4
    assert tempo_map.knot_beats[-1] == tempo_map.total_beats
    assert tempo_map.seconds(tempo_map.total_beats) == duration_s
    assert tempo_map.start_beat == 0.0 or 3.0 <= tempo_map.start_beat < 4.0
    assert tempo_map.seconds(tempo_map.start_beat) == 0.0
    assert all(a < b for a, b in itertools.pairwise(tempo_map.knot_beats))
    assert all(a < b for a, b in itertools.pairwise(tempo_map.knot_seconds))
    assert fit.tempo_bpm == tempo_map.mean_bpm

    lengths, mean = bar_seconds(fit), 240.0 / fit.tempo_bpm
    # Tempo is the reciprocal of length: compare it itself with the promise.
    assert np.all(np.abs(mean / lengths - 1) <= drift + 1e-6)
    assert np.all(np.abs(np.diff(lengths)) <= drift / 4 * mean * 1.001 + 1e-6)

    times = np.array([h.time_s for h in hits])
    grid = np.arange(math.ceil(tempo_map.start_beat), tempo_map.total_beats)
    seconds = tempo_map.seconds(grid)
    assert len(fit.residual_ms) == len(hits)
    for time_s, residual in zip(times, fit.residual_ms, strict=True):
        nearest = np.min(np.abs(seconds - time_s))
        assert abs(abs(residual) / 1000 - nearest) < 1e-6
        assert np.min(np.abs(seconds - (time_s + residual / 1000))) < 1e-6
    on = [(h.time_s, r) for h, r in zip(hits, fit.residual_ms, strict=True) if h.on]
    assert len(fit.hit_beats) == len(on)
    for beat, (time_s, residual) in zip(fit.hit_beats, on, strict=True):
        assert tempo_map.start_beat <= beat < tempo_map.total_beats
        assert float(tempo_map.seconds(beat)) - time_s == pytest.approx(residual / 1000, abs=1e-9)
    in_time = sorted(zip((t for t, _ in on), fit.hit_beats, strict=True))
    assert all(a[1] <= b[1] for a, b in itertools.pairwise(in_time))

    chosen = fit.choices[0]
    assert chosen.tempo_bpm == fit.tempo_bpm
    markable = [h.on and h.strength > 0 and h.time_s < duration_s - 0.1 for h in hits]
    assert chosen.hits == sum(markable)
    assert chosen.met == int((met(fit) & np.array(markable, dtype=bool)).sum())
    assert all(0 <= c.on_downbeats <= min(c.strong, c.met) <= c.hits for c in fit.choices)
    tempi = sorted(choice.tempo_bpm for choice in fit.choices)
    assert all(b / a > 1.02 for a, b in itertools.pairwise(tempi)) and len(tempi) <= 5


@settings(max_examples=40)
@given(clips(), st.floats(0, 1))
def test_any_clip_keeps_the_promises(clip: tuple[float, list[HitPoint]], activity: float) -> None:
    duration_s, hits = clip
    fit = fit_tempo(duration_s, hits, activity=activity)
    check_invariants(fit, duration_s, hits)
    suits = 72 * (110 / 72) ** activity
    # The shortest clips cannot have every tempo.
    slack = 0.0 if duration_s > 6 else 0.5
    for choice in fit.choices:
        assert choice.tempo_bpm >= max(SLOWEST_BPM, suits / FARTHEST) * (1 - slack) - 1e-6
        assert choice.tempo_bpm <= min(FASTEST_BPM, suits * FARTHEST) * (1 + slack) + 1e-6


@settings(max_examples=30)
@given(clips(), st.just(0.0) | st.floats(LEAST_DRIFT, MOST_DRIFT))
@example((2.0000000000000004, [HitPoint(0.04000000000000001)]), 0.0)
@example((7.0, [HitPoint(0.0), HitPoint(3.8828125)]), 0.0)
def test_no_bar_drifts_more_than_asked(clip: tuple[float, list[HitPoint]], drift: float) -> None:
    duration_s, hits = clip
    fit = fit_tempo(duration_s, hits, drift=drift)
    check_invariants(fit, duration_s, hits, drift)
    if drift == 0:
        assert len(fit.tempo_map.knot_beats) == 2


def test_words_close_the_tempi_of_the_other_side() -> None:
    # Cuts every half second: they like 120 BPM best, and 60.
    hits = [HitPoint(t / 2) for t in range(1, 60)]
    assert fit_tempo(30.0, hits).tempo_bpm > 110
    slow, fast = (fit_tempo(30.0, hits, activity=0.2, lean=lean) for lean in (-0.6, 0.6))
    suits = 72 * (110 / 72) ** 0.2
    assert slow.tempo_bpm < 1.06 * suits < fast.tempo_bpm
    assert fit_tempo(30.0, hits, lean=-0.6, tempo_bpm=120).tempo_bpm == pytest.approx(120, rel=0.03)
    with pytest.raises(RequestError, match="lean"):
        fit_tempo(30.0, hits, lean=1.1)


@settings(max_examples=40)
@given(clips(), st.floats(50, 180))
def test_a_locked_tempo_is_honoured(clip: tuple[float, list[HitPoint]], tempo_bpm: float) -> None:
    duration_s, hits = clip
    fit = fit_tempo(duration_s, hits, tempo_bpm=tempo_bpm)
    check_invariants(fit, duration_s, hits)
    beats = tempo_bpm * duration_s / 60
    possible = any(
        4 * n <= beats * (1 + LOCK_TOLERANCE) and beats * (1 - LOCK_TOLERANCE) <= 4 * n
        for n in range(1, int(beats) + 2)
    )
    if possible or beats * LOCK_TOLERANCE >= 2:
        assert abs(fit.tempo_bpm / tempo_bpm - 1) <= LOCK_TOLERANCE + 1e-6


@settings(max_examples=30)
@given(clips(), st.sampled_from(["downbeat", "pickup"]))
def test_the_first_beat_is_as_asked(clip: tuple[float, list[HitPoint]], first: str) -> None:
    duration_s, hits = clip
    fit = fit_tempo(duration_s, hits, first=first)  # type: ignore[arg-type]
    check_invariants(fit, duration_s, hits)
    start = fit.tempo_map.start_beat
    assert start == 0.0 if first == "downbeat" else 3.0 <= start <= 3.8 + 1e-9


@pytest.mark.parametrize("bpm", [66.0, 80.0, 97.0, 120.0])
@pytest.mark.parametrize("duration_s", [30.0, 95.0])
def test_a_known_grid_is_found_again(bpm: float, duration_s: float) -> None:
    bars = round(duration_s * bpm / 240)
    duration_s = bars * 240 / bpm
    for seed in range(4):
        rng = random.Random(f"{seed} {bpm} {duration_s}")
        beats = sorted(rng.sample(range(1, 4 * bars - 1), bars))
        hits = [HitPoint(60 * b / bpm + rng.gauss(0, 0.010), 0.8) for b in beats]
        fit = fit_tempo(duration_s, hits)
        # What a constant tempo meets needs no drift; twice as fast it meets the same.
        assert len(fit.tempo_map.knot_beats) == 2 and met(fit).all()
        octaves = math.log2(fit.tempo_bpm / bpm)
        assert octaves == pytest.approx(round(octaves), abs=0.01)


def test_a_grid_with_a_pickup_is_found_again() -> None:
    beat_s, bars = 60 / 84, 12
    start = 3.4
    duration_s = (4 * bars + 0.6) * beat_s
    rng = random.Random(5)
    beats = sorted({4, 8, 14, 20, 24, 25, 32, 36, 39, 44, 47, 50})
    hits = [HitPoint((b - start) * beat_s + rng.gauss(0, 0.010), 0.9) for b in beats]
    fit = fit_tempo(duration_s, hits)
    assert np.mean(np.abs(fit.residual_ms) <= 20) >= 0.9
    assert fit.tempo_bpm == pytest.approx(84, rel=0.01)
    assert fit.hit_beats == tuple(beats)


def test_drift_is_followed_to_a_few_milliseconds() -> None:
    # A grid that slows by 3 % over the clip: a rigid grid would miss most of it.
    bars = 24
    lengths = 2.6 * np.linspace(0.985, 1.015, bars)
    barlines = np.concatenate([[0], np.cumsum(lengths)])
    hits = [HitPoint(float(t), 0.9) for t in barlines[1:-1]]
    hits += [HitPoint(float(t + 0.5 * d), 0.4) for t, d in zip(barlines, lengths, strict=False)]
    fit = fit_tempo(float(barlines[-1]), hits)
    assert np.percentile(np.abs(fit.residual_ms), 90) <= 6


def test_strong_cuts_go_to_downbeats_and_weak_ones_give_way() -> None:
    rng = random.Random(3)
    loud = [HitPoint(2.4 * k, 1.0) for k in range(1, 12)]
    weak = [HitPoint(rng.uniform(0.5, 28), 0.05) for _ in range(8)]
    fit = fit_tempo(28.8, loud + weak)
    assert max(abs(r) for r in fit.residual_ms[: len(loud)]) <= 20
    assert all(b % 4 == 0 for b in fit.hit_beats[: len(loud)])


def test_far_more_cuts_fall_on_beats_than_by_chance() -> None:
    within, total, chance, downbeats, strongest = 0, 0, 0.0, 0, 0
    for seed in range(8):
        hits = irregular_cuts(seed, 40.0, 4.0)
        fit = fit_tempo(40.0, hits)
        within += int(met(fit).sum())
        chance += len(hits) * 2 * MET_S * fit.tempo_bpm / 60
        total += len(hits)
        on_downbeat = met(fit) & (np.array(fit.hit_beats) % 4 == 0)
        downbeats += int((on_downbeat & strong(hits)).sum())
        strongest += int(strong(hits).sum())
    assert within >= 4 * chance
    assert within / total >= 0.62
    assert downbeats / strongest >= 0.42


def test_a_film_of_ten_minutes_meets_as_many_as_a_clip() -> None:
    hits = irregular_cuts(0, 600.0, 5.0)
    fit = fit_tempo(600.0, hits)
    check_invariants(fit, 600.0, hits)
    assert np.mean(met(fit)) >= 0.6
    on_downbeat = met(fit) & (np.array(fit.hit_beats) % 4 == 0)
    assert np.mean(on_downbeat[strong(hits)]) >= 0.4


@pytest.mark.parametrize("activity", [0.3, 0.7])
def test_no_fewer_are_met_than_by_a_constant_tempo(activity: float) -> None:
    suits = 72 * (110 / 72) ** activity
    bpms = np.array([max(SLOWEST_BPM, suits / FARTHEST), min(FASTEST_BPM, suits * FARTHEST)])
    for seed in range(12):
        duration_s = 18.0 + seed
        hits = irregular_cuts(seed, duration_s, 2.5)
        fit = fit_tempo(duration_s, hits, activity=activity)
        assert met(fit).sum() >= met_by_steady_beats(duration_s, hits, bpms)


def test_more_drift_meets_more() -> None:
    lists = [irregular_cuts(seed, 50.0, 3.0) for seed in range(4)]
    shares = [
        np.mean(np.concatenate([met(fit_tempo(50.0, hits, drift=drift)) for hits in lists]))
        for drift in (0.0, 0.02, 0.04)
    ]
    assert all(b >= a + 0.05 for a, b in itertools.pairwise(shares))


def test_the_users_own_cuts_count_most() -> None:
    kept, downbeats, before = 0, 0, 0
    for seed in range(6):
        hits = irregular_cuts(seed, 40.0, 3.0)
        missed = np.flatnonzero(~met(fit_tempo(40.0, hits)))[:2].tolist()
        own = [HitPoint(h.time_s, h.strength, True, i in missed) for i, h in enumerate(hits)]
        fit = fit_tempo(40.0, own)
        kept += int(met(fit)[missed].sum())
        downbeats += sum(fit.hit_beats[i] % 4 == 0 for i in missed)
        before += len(missed)
    assert kept / before >= 0.9 and downbeats / before >= 0.5


def test_a_choice_can_be_asked_for() -> None:
    hits = irregular_cuts(3, 60.0, 3.0)
    fit = fit_tempo(60.0, hits)
    assert len(fit.choices) >= 3
    for choice in fit.choices[1:]:
        assert choice.hits == fit.choices[0].hits and choice.strong == fit.choices[0].strong
        asked = fit_tempo(60.0, hits, tempo_bpm=choice.tempo_bpm)
        assert abs(asked.tempo_bpm / choice.tempo_bpm - 1) <= LOCK_TOLERANCE + 1e-6
        assert asked.choices[0].met >= choice.met - 1


def test_switched_off_cuts_do_not_pull() -> None:
    hits = irregular_cuts(7, 45.0, 4.0)
    noise = [HitPoint(h.time_s + 0.13, 1.0, on=False) for h in irregular_cuts(8, 44.0, 2.0)]
    alone, both = fit_tempo(45.0, hits), fit_tempo(45.0, noise + hits)
    assert both.tempo_map == alone.tempo_map
    assert both.residual_ms[len(noise) :] == alone.residual_ms
    assert both.hit_beats == alone.hit_beats


def test_order_of_the_hit_points_does_not_matter() -> None:
    hits = irregular_cuts(11, 50.0, 3.0)
    turned = fit_tempo(50.0, hits[::-1])
    assert turned.tempo_map == fit_tempo(50.0, hits).tempo_map
    assert turned.residual_ms[::-1] == fit_tempo(50.0, hits).residual_ms


def test_without_cuts_the_tempo_is_constant_and_follows_activity() -> None:
    calm, busy = fit_tempo(60.0, [], activity=0.0), fit_tempo(60.0, [], activity=1.0)
    for fit in (calm, busy):
        check_invariants(fit, 60.0, [])
        assert len(fit.tempo_map.knot_beats) == 2
        assert fit.residual_ms == fit.hit_beats == ()
    assert calm.tempo_bpm == pytest.approx(72, abs=3)
    assert busy.tempo_bpm == pytest.approx(110, abs=3)


def test_activity_moves_the_tempo_with_cuts_too() -> None:
    lists = [irregular_cuts(seed, 40.0, 4.0) for seed in range(5)]
    calm = np.mean([fit_tempo(40.0, hits, activity=0.0).tempo_bpm for hits in lists])
    busy = np.mean([fit_tempo(40.0, hits, activity=1.0).tempo_bpm for hits in lists])
    assert busy >= calm + 8


@pytest.mark.parametrize("duration_s", [2.0, 2.04, 3.3, 5.0])
def test_the_shortest_clips(duration_s: float) -> None:
    for hits in ([], [HitPoint(1.0)], [HitPoint(0.0), HitPoint(duration_s)]):
        check_invariants(fit_tempo(duration_s, hits), duration_s, hits)
    # No whole bar fits an arbitrary tempo here: the report tells the true one.
    fit = fit_tempo(duration_s, [], tempo_bpm=77)
    assert fit.tempo_bpm == fit.tempo_map.mean_bpm


def test_a_feature_film() -> None:
    hits = irregular_cuts(1, 3600.0, 6.0)
    fit = fit_tempo(3600.0, hits)
    check_invariants(fit, 3600.0, hits)
    assert np.mean(met(fit)) >= 0.55


@pytest.mark.parametrize(
    "call",
    [
        lambda: fit_tempo(float("nan"), []),
        lambda: fit_tempo(0.2, []),
        lambda: fit_tempo(1e9, []),
        lambda: fit_tempo(10.0, [HitPoint(11.0)]),
        lambda: fit_tempo(10.0, [HitPoint(float("nan"))]),
        lambda: fit_tempo(10.0, [HitPoint(1.0, 1.5)]),
        lambda: fit_tempo(10.0, [], activity=2.0),
        lambda: fit_tempo(10.0, [], tempo_bpm=0.0),
        lambda: fit_tempo(10.0, [], tempo_bpm=float("inf")),
        lambda: fit_tempo(10.0, [], first="later"),  # type: ignore[arg-type]
        lambda: fit_tempo(10.0, [], drift=-0.01),
        lambda: fit_tempo(10.0, [], drift=0.001),
        lambda: fit_tempo(10.0, [], drift=0.2),
        lambda: fit_tempo(10.0, [], drift=float("nan")),
    ],
)
def test_nonsense_is_refused(call) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(RequestError):
        call()


@given(st.floats(-10, 500))
def test_the_map_is_its_own_inverse(beat: float) -> None:
    tempo_map = TempoMap((3.5, 4.0, 8.0, 12.0), (0.0, 0.3, 2.8, 5.2))
    assert float(tempo_map.beats(tempo_map.seconds(beat))) == pytest.approx(beat, abs=1e-9)
