"""The timestep axis of the paper: how much of a sample is music, and how much noise."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

TIMESTEPS = 1000


class Schedule:
    """Scaled-linear variance schedule (paper Eq. 1, 2) at real timesteps 0..1000.

    log of the cumulative product alpha_bar is interpolated between integer timesteps;
    alpha_bar(0) = 1. Equations 5 and 10 of the paper print alpha_t where alpha_bar_t is meant.
    """

    def __init__(self, beta_start: float = 0.00085, beta_end: float = 0.012) -> None:
        beta = np.linspace(beta_start**0.5, beta_end**0.5, TIMESTEPS) ** 2
        self._log_alpha_bar = np.concatenate([[0.0], np.cumsum(np.log1p(-beta))])

    def log_alpha_bar(self, timestep: ArrayLike) -> NDArray[np.float64]:
        """log alpha_bar, same shape as `timestep` (0..1000)."""
        times = np.asarray(timestep, dtype=np.float64)
        return np.asarray(np.interp(times, np.arange(TIMESTEPS + 1.0), self._log_alpha_bar))

    def signal(self, timestep: float) -> float:
        """sqrt(alpha_bar): the amplitude of the clean roll in the sample."""
        return float(np.exp(0.5 * self.log_alpha_bar(timestep)))

    def noise(self, timestep: float) -> float:
        """sqrt(1 - alpha_bar): the amplitude of the noise in the sample."""
        return float(np.sqrt(-np.expm1(self.log_alpha_bar(timestep))))


def step_grid(steps: int, undecided: Sequence[tuple[float, float]]) -> NDArray[np.float64]:
    """Timesteps at which the denoiser is called: `steps` values falling from 1000, all above 0.

    Each step decides about as much as the next (time warping, Dieleman et al. 2022): the grid
    divides the *undecided share* evenly. `undecided` are (timestep, share) pairs measured on the
    denoiser: the cross-entropy of the clean roll given the noisy one, over that at 1000. The grid
    never depends on t0. Raises ValueError unless both columns rise from (0, 0) to (1000, 1).
    """
    times, shares = np.asarray(undecided, dtype=np.float64).T
    if not ((np.diff(times) > 0).all() and (np.diff(shares) > 0).all()):  # a NaN fails too
        raise ValueError("the undecided share must rise with the timestep")
    if (times[0], shares[0], times[-1], shares[-1]) != (0, 0, TIMESTEPS, 1):
        raise ValueError("the undecided share must go from (0, 0) to (1000, 1)")
    wanted = 1.0 - np.arange(steps) / steps
    return np.asarray(np.interp(wanted, shares, times), dtype=np.float64)
