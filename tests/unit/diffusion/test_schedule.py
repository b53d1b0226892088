"""The timestep axis and the grid of steps on it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.diffusion.schedule import Schedule, step_grid

UNDECIDED = [(0, 0), (50, 0.09), (100, 0.17), (200, 0.33), (400, 0.62), (600, 0.87), (1000, 1)]


def alpha_bar(timestep):
    return float(np.exp(Schedule().log_alpha_bar(timestep)))


def test_known_values_of_the_scaled_linear_table():
    # Table entry t of the 0-based published schedule is timestep t + 1 here: 0 is no noise at all.
    product = 1.0
    expected = {}
    for number in range(1000):
        beta = (0.00085**0.5 + (0.012**0.5 - 0.00085**0.5) * number / 999) ** 2
        product *= 1 - beta
        expected[number + 1] = product
    assert alpha_bar(0) == 1.0
    for timestep in (1, 2, 50, 200, 500, 999, 1000):
        assert alpha_bar(timestep) == pytest.approx(expected[timestep], rel=1e-9)
    assert alpha_bar(1) == pytest.approx(1 - 0.00085)
    assert alpha_bar(1000) == pytest.approx(0.00466, rel=1e-3)  # as in Stable Diffusion


def test_falls_all_the_way_and_is_log_linear_between_integers():
    values = Schedule().log_alpha_bar(np.linspace(0, 1000, 4001))
    assert (np.diff(values) < 0).all()
    low, middle, high = Schedule().log_alpha_bar([321, 321.5, 322])
    assert middle == pytest.approx((low + high) / 2, rel=1e-12)


@given(st.floats(0, 1000))
def test_signal_and_noise_are_the_two_sides_of_one_variance(timestep):
    schedule = Schedule()
    assert schedule.signal(timestep) ** 2 + schedule.noise(timestep) ** 2 == pytest.approx(1)
    assert schedule.noise(0) == 0.0 and schedule.signal(0) == 1.0


def test_noise_near_zero_is_not_lost_to_rounding():
    assert Schedule().noise(1e-6) == pytest.approx(np.sqrt(0.00085e-6), rel=1e-3)


@given(st.integers(2, 200))
def test_grid_falls_from_1000_and_stays_above_0(steps):
    grid = step_grid(steps, UNDECIDED)
    assert grid.shape == (steps,)
    assert grid[0] == 1000
    assert grid[-1] > 0
    assert (np.diff(grid) < 0).all()


def test_each_step_decides_an_equal_share():
    times, shares = np.array(UNDECIDED, dtype=float).T
    at_steps = np.interp(step_grid(25, UNDECIDED), times, shares)
    assert np.diff(at_steps) == pytest.approx(-1 / 25)
    assert at_steps[-1] == pytest.approx(1 / 25)


def test_an_even_share_makes_an_even_grid():
    assert step_grid(4, [(0, 0), (1000, 1)]).tolist() == [1000, 750, 500, 250]


@pytest.mark.parametrize(
    "undecided",
    [
        [(0, 0), (500, 0.6), (500, 0.7), (1000, 1)],
        [(0, 0), (500, 0.6), (700, 0.6), (1000, 1)],
        [(0, 0), (500, float("nan")), (1000, 1)],
        [(0, 0), (1000, 0.9)],
        [(10, 0), (1000, 1)],
        [(0, 0.1), (1000, 1)],
        [(0, 0), (999, 1)],
        [],
    ],
)
def test_a_share_that_does_not_rise_from_0_to_1_is_refused(undecided):
    with pytest.raises(ValueError):
        step_grid(10, undecided)
