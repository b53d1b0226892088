"""Sampling, from noise to a piano roll: solvers, the feature selector, runs that can be resumed.

A sampler is a page of plain code that yields every denoised state. It knows nothing of windows or
networks: it is given a function that estimates the clean roll.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from bgm_studio.diffusion.schedule import Schedule

Features = Literal["language", "video"]
"""Which of the clip's features steer: semantic (F_l) or dynamic (F_v)."""

SOLVERS = ("dpm", "ddim", "ddpm")
SELECTORS = ("language-video", "video-language", "video", "language")

Roll = NDArray[np.float32]
Denoise = Callable[[Roll, float, Features, Roll | None], Roll]
"""`denoise(sample, timestep, features, earlier)` -> the clean roll's estimate, same shape, 0..1.
`earlier` is the estimate of the step before, None at the first."""
BarNoise = Callable[[int], Roll]
"""`noise(step)` -> standard normal noise of the sample's shape; step 0 is the starting noise."""


def selected(selector: str, switch_timestep: float, timestep: float) -> Features:
    """The feature selector (paper Eq. 6 and Table 6): which features steer at this timestep.

    language-video: F_l while timestep > t0, F_v at and below it. video-language: the reverse.
    """
    if selector == "language-video":
        return "language" if timestep > switch_timestep else "video"
    if selector == "video-language":
        return "video" if timestep > switch_timestep else "language"
    if selector in ("video", "language"):
        return "video" if selector == "video" else "language"
    raise ValueError(f"unknown selector {selector!r}")


@dataclass(frozen=True)
class Step:
    """One solver step: what was evaluated where, and the estimate of the clean roll."""

    index: int
    timestep: float
    features: Features
    denoised: Roll
    resumed: bool


class Trace(Protocol):
    """Denoised states that an earlier run with the same noise and conditions left."""

    @property
    def features(self) -> Sequence[str]:
        """Which features steered each kept step, from step 0 on."""

    def load(self, index: int) -> Roll:
        """The denoised state of step `index`, exactly as it was."""

    def store(self, index: int, features: str, denoised: Roll) -> None:
        """Keep the state of one step."""


def sample(
    denoise: Denoise,
    noise: BarNoise,
    schedule: Schedule,
    grid: NDArray[np.float64],
    *,
    solver: str = "dpm",
    selector: str = "language-video",
    switch_timestep: float = 200.0,
    trace: Trace | None = None,
) -> Iterator[Step]:
    """Run the solver down the grid; yields each step; the last one's `denoised` is the result.

    dpm: DPM-Solver++(2M) in its data-prediction form (Lu et al. 2022); ddim: first order,
    deterministic; ddpm: ancestral, with `noise(step)` of each step. A `trace` that holds leading
    steps with the same features is replayed instead of evaluated: the solver's state is a sum of
    the starting noise and denoised states, so the replay is exact to the bit.
    """
    if solver not in SOLVERS:
        raise ValueError(f"unknown solver {solver!r}")
    choices = [selected(selector, switch_timestep, float(t)) for t in grid]
    shared = 0
    if trace is not None:
        for wanted, kept in zip(choices, trace.features, strict=False):
            if wanted != kept:
                break
            shared += 1
    x = noise(0)
    previous: Roll | None = None
    for index, (timestep, features) in enumerate(zip(map(float, grid), choices, strict=True)):
        resumed = trace is not None and index < shared
        if resumed and trace is not None:
            denoised = trace.load(index)
        else:
            denoised = denoise(x, timestep, features, previous)
            if trace is not None:
                trace.store(index, features, denoised)
        yield Step(index, timestep, features, denoised, resumed)
        if index + 1 == len(grid):
            return
        target = float(grid[index + 1])
        earlier = float(grid[index - 1]) if index else None
        x = _advance(
            solver,
            schedule,
            x,
            denoised,
            previous,
            (earlier, timestep, target),
            partial(noise, index + 1),
        )
        previous = denoised


def _advance(
    solver: str,
    schedule: Schedule,
    x: Roll,
    denoised: Roll,
    previous: Roll | None,
    times: tuple[float | None, float, float],
    fresh: Callable[[], Roll],
) -> Roll:
    """One step from times[1] down to times[2]; times[0] is where `previous` was evaluated."""
    earlier, now, target = times
    signal, noise = schedule.signal(target), schedule.noise(target)
    ratio = noise / schedule.noise(now)
    if solver == "ddpm":
        # The posterior q(x_s | x_t, x_0) of the forward process between the two timesteps.
        kept = schedule.signal(now) / signal
        variance = (1 - kept**2) * noise**2 / schedule.noise(now) ** 2
        towards = signal * (1 - kept**2) / schedule.noise(now) ** 2
        away = kept * noise**2 / schedule.noise(now) ** 2
        mean = np.float32(towards) * denoised + np.float32(away) * x
        return np.asarray(mean + np.float32(math.sqrt(variance)) * fresh(), dtype=np.float32)
    # exp(-h) with h the step in half log signal-to-noise ratio
    shrink = ratio * schedule.signal(now) / signal
    estimate = denoised
    if solver == "dpm" and previous is not None and earlier is not None:
        h = -math.log(shrink)
        before = _half_log_snr(schedule, now) - _half_log_snr(schedule, earlier)
        lead = np.float32(0.5 * h / before)
        estimate = denoised + lead * (denoised - previous)
    moved = np.float32(ratio) * x + np.float32(signal * (1 - shrink)) * estimate
    return np.asarray(moved, dtype=np.float32)


def _half_log_snr(schedule: Schedule, timestep: float) -> float:
    return math.log(schedule.signal(timestep) / schedule.noise(timestep))
