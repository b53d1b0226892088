"""Solvers, the feature selector, and runs that go on from an earlier one."""

from itertools import pairwise

import numpy as np
import pytest

from bgm_studio.diffusion.sampler import SELECTORS, SOLVERS, sample, selected
from bgm_studio.diffusion.schedule import Schedule, step_grid
from bgm_studio.diffusion.trace import StepTrace

SCHEDULE = Schedule()
SHAPE = (6, 16, 128)
EVEN = [(0, 0), (1000, 1)]


def noise(step, shape=SHAPE, seed=7):
    return np.random.default_rng((seed, step)).standard_normal(shape, dtype=np.float32)


def run(denoise, steps=8, **options):
    return list(sample(denoise, noise, SCHEDULE, step_grid(steps, EVEN), **options))


class Wavering:
    """A denoiser whose answer depends on all it is told; counts its calls."""

    def __init__(self):
        self.calls = []

    def __call__(self, x, timestep, features, earlier):
        self.calls.append((timestep, features))
        lean = np.float32(0.4 if features == "language" else -0.7)
        before = np.float32(0) if earlier is None else np.float32(0.2) * earlier
        return np.tanh(x + before + lean * np.float32(timestep / 1000)).astype(np.float32)


# -- the selector ----------------------------------------------------------------------------------


@pytest.mark.parametrize("timestep", [0.5, 199.9, 200.0, 200.1, 999.0, 1000.0])
@pytest.mark.parametrize("switch", [0.0, 200.0, 1000.0])
def test_selectors_at_and_around_t0(switch, timestep):
    above = timestep > switch  # Eq. 6: at t0 itself the video's features steer
    assert selected("language-video", switch, timestep) == ("language" if above else "video")
    assert selected("video-language", switch, timestep) == ("video" if above else "language")
    assert selected("video", switch, timestep) == "video"
    assert selected("language", switch, timestep) == "language"


def test_t0_of_0_and_1000_give_the_whole_run_to_one_side():
    grid = step_grid(30, EVEN)
    assert {selected("language-video", 0, t) for t in grid} == {"language"}
    assert {selected("language-video", 1000, t) for t in grid} == {"video"}


def test_unknown_names_are_refused():
    with pytest.raises(ValueError, match="selector"):
        selected("both", 200, 1)
    with pytest.raises(ValueError, match="solver"):
        run(Wavering(), solver="euler")


@pytest.mark.parametrize("selector", SELECTORS)
def test_the_denoiser_is_told_what_the_selector_says(selector):
    denoise = Wavering()
    steps = run(denoise, selector=selector, switch_timestep=500.0)
    grid = step_grid(8, EVEN)
    assert denoise.calls == [(t, selected(selector, 500.0, t)) for t in grid]
    assert [(s.timestep, s.features) for s in steps] == denoise.calls
    assert [s.index for s in steps] == list(range(8))
    assert not any(s.resumed for s in steps)


def test_the_denoiser_is_told_what_it_said_before():
    told = []

    def denoise(x, timestep, features, earlier):
        told.append(earlier)
        return np.full_like(x, timestep / 1000)

    steps = run(denoise, steps=4)
    assert told[0] is None
    for earlier, step in zip(told[1:], steps, strict=False):
        assert earlier is step.denoised


# -- the solvers -----------------------------------------------------------------------------------


@pytest.mark.parametrize("solver", SOLVERS)
def test_a_denoiser_that_knows_is_followed(solver):
    clean = (np.random.default_rng(0).random(SHAPE) > 0.9).astype(np.float32)
    seen = []

    def denoise(x, timestep, features, earlier):
        seen.append((timestep, x))
        return clean

    steps = run(denoise, steps=12, solver=solver)
    assert np.array_equal(steps[-1].denoised, clean)
    # What is left of the noise in the sample is what the schedule says, and no more.
    timestep, x = seen[-1]
    rest = (x - SCHEDULE.signal(timestep) * clean) / SCHEDULE.noise(timestep)
    assert rest.std() == pytest.approx(1, abs=0.03)
    assert x.dtype == np.float32


MEAN, SPREAD = 0.3, 0.5


def gaussian(x, timestep, features, earlier):
    """The exact denoiser of data that is normal(MEAN, SPREAD): its posterior mean."""
    signal, sigma = SCHEDULE.signal(timestep), SCHEDULE.noise(timestep)
    gain = signal * SPREAD**2 / (signal**2 * SPREAD**2 + sigma**2)
    return np.asarray(MEAN + gain * (x - signal * MEAN), dtype=np.float32)


def exact_end(timestep):
    """Where the probability flow of that data leads from noise(0) at 1000: its known solution."""

    def width(t):
        return np.sqrt((SCHEDULE.signal(t) * SPREAD) ** 2 + SCHEDULE.noise(t) ** 2)

    z = (noise(0).astype(np.float64) - SCHEDULE.signal(1000) * MEAN) / width(1000)
    return gaussian(SCHEDULE.signal(timestep) * MEAN + width(timestep) * z, timestep, "video", None)


def error(solver, steps):
    """Error of the last estimate, on a grid that is even in log signal-to-noise and ends at 20."""
    times = np.linspace(20, 1000, 10_000)
    log_alpha_bar = SCHEDULE.log_alpha_bar(times)
    snr = 0.5 * (log_alpha_bar - np.log(-np.expm1(log_alpha_bar)))
    grid = np.interp(np.linspace(snr[-1], snr[0], steps), snr[::-1], times[::-1])
    *_, last = sample(gaussian, noise, SCHEDULE, grid, solver=solver)
    return float(np.abs(last.denoised - exact_end(last.timestep)).max())


def test_second_order_beats_first_order_and_both_converge():
    coarse, fine = {s: error(s, 21) for s in SOLVERS}, {s: error(s, 81) for s in SOLVERS}
    assert coarse["dpm"] < 0.1 * coarse["ddim"]
    assert fine["dpm"] < 0.05 * fine["ddim"]
    assert fine["dpm"] < coarse["dpm"] / 8  # four times the steps: about 1/16 of the error
    assert coarse["ddim"] / 6 < fine["ddim"] < coarse["ddim"] / 3  # about 1/4 of it
    assert fine["dpm"] < 0.001


def test_ancestral_steps_draw_fresh_noise_and_keep_the_variance():
    shape = (1, 500, 500)
    asked, seen = [], []

    def draw(step):
        asked.append(step)
        return noise(step, shape)

    def denoise(x, timestep, features, earlier):
        seen.append((timestep, x))
        return np.zeros_like(x)

    list(sample(denoise, draw, SCHEDULE, step_grid(6, EVEN), solver="ddpm"))
    assert asked == list(range(6))  # the start, and one a step but the last
    for (timestep, x), (later, y) in pairwise(seen):
        assert y.std() == pytest.approx(SCHEDULE.noise(later), rel=0.01)
        # q(x_s | x_t, x_0 = 0): the share of x_t that stays, and the variance around it (Eq. 2).
        ratio = np.exp(SCHEDULE.log_alpha_bar(timestep) - SCHEDULE.log_alpha_bar(later))
        share = np.sqrt(ratio) * SCHEDULE.noise(later) ** 2 / SCHEDULE.noise(timestep) ** 2
        spread = (1 - ratio) * SCHEDULE.noise(later) ** 2 / SCHEDULE.noise(timestep) ** 2
        assert (x * y).mean() / (x * x).mean() == pytest.approx(share, abs=0.01)
        assert (y - np.float32(share) * x).var() == pytest.approx(spread, rel=0.02)


@pytest.mark.parametrize("solver", ["dpm", "ddim"])
def test_deterministic_solvers_ask_for_noise_once(solver):
    asked = []

    def draw(step):
        asked.append(step)
        return noise(step)

    list(sample(Wavering(), draw, SCHEDULE, step_grid(5, EVEN), solver=solver))
    assert asked == [0]


@pytest.mark.parametrize("solver", SOLVERS)
def test_same_run_same_bits(solver):
    one, two = (run(Wavering(), solver=solver)[-1].denoised for _ in range(2))
    assert one.tobytes() == two.tobytes()


def test_solvers_differ():
    ends = {run(Wavering(), solver=solver)[-1].denoised.tobytes() for solver in SOLVERS}
    assert len(ends) == len(SOLVERS)


# -- runs that go on from an earlier one -----------------------------------------------------------


def run_traced(denoise, folder, **options):
    trace = StepTrace(folder, "key", SHAPE)
    return list(
        sample(denoise, noise, SCHEDULE, step_grid(10, EVEN), trace=trace, **options)
    )  # fmt: skip


@pytest.mark.parametrize("solver", SOLVERS)
@pytest.mark.parametrize(("first", "then"), [(200, 500), (500, 200), (0, 1000), (300, 300)])
def test_moving_t0_reruns_only_the_tail_to_the_bit(tmp_path, solver, first, then):
    run_traced(Wavering(), tmp_path, solver=solver, switch_timestep=first)
    denoise = Wavering()
    resumed = run_traced(denoise, tmp_path, solver=solver, switch_timestep=then)
    whole = run(Wavering(), steps=10, solver=solver, switch_timestep=then)
    for a, b in zip(resumed, whole, strict=True):
        assert a.denoised.tobytes() == b.denoised.tobytes()
        assert (a.timestep, a.features) == (b.timestep, b.features)
    grid = step_grid(10, EVEN)
    shared = 10 if first == then else int((grid > max(first, then)).sum())
    assert [s.resumed for s in resumed] == [True] * shared + [False] * (10 - shared)
    assert [t for t, _ in denoise.calls] == grid[shared:].tolist()


@pytest.mark.parametrize("solver", SOLVERS)
def test_a_run_that_was_stopped_goes_on(tmp_path, solver):
    half = sample(
        Wavering(), noise, SCHEDULE, step_grid(10, EVEN), solver=solver,
        trace=StepTrace(tmp_path, "key", SHAPE),
    )  # fmt: skip
    for _ in range(4):
        next(half)
    half.close()
    denoise = Wavering()
    resumed = run_traced(denoise, tmp_path, solver=solver)
    assert len(denoise.calls) == 6
    assert resumed[-1].denoised.tobytes() == run(
        Wavering(), steps=10, solver=solver
    )[-1].denoised.tobytes()  # fmt: skip


def test_another_order_of_features_shares_nothing(tmp_path):
    run_traced(Wavering(), tmp_path, selector="language-video")
    denoise = Wavering()
    run_traced(denoise, tmp_path, selector="video-language")
    assert len(denoise.calls) == 10
