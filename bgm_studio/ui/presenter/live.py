"""Music that is still forming, as a picture: a step's estimate, and a take with bars made anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.composing.take import Take
from bgm_studio.diffusion.sampler import Step
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, TRACKS, Note, roll_from_notes
from bgm_studio.music.timing import TempoMap
from bgm_studio.ui.presenter.jobs import Job
from bgm_studio.ui.presenter.state import LiveRoll


def _sounding(roll: NDArray[Any]) -> NDArray[Any]:
    """(6, columns, 128) onset and sustain -> (3, columns, 128): sounds at all."""
    return np.asarray(np.maximum(roll[0::2], roll[1::2]))


def show_step(job: Job, steps: int, tempo_map: TempoMap, step: Step) -> None:
    """Hand a step's estimate to the window, from the run's thread."""
    if step.resumed:
        return  # it was seen when it was made
    probability = np.empty((len(TRACKS), *step.denoised.shape[1:]), dtype=np.uint8)
    # In pieces, so that the window gets its turn between them.
    for first in range(0, step.denoised.shape[1], 512):
        piece = _sounding(step.denoised[:, first : first + 512])
        probability[:, first : first + 512] = piece * np.float32(255)
    job.emit(LiveRoll(probability, step.features, step.index + 1, steps, step.timestep, tempo_map))


def spliced(take: Take, notes: Sequence[Note], bars: tuple[int, int]) -> LiveRoll:
    """The take with `notes` in the given bars, as a picture of certain notes."""
    start, end = (bar * COLUMNS_PER_BAR for bar in bars)
    roll = _sounding(roll_from_notes(take.notes, take.total_columns)).astype(np.uint8)
    fresh = _sounding(roll_from_notes(notes, take.total_columns)).astype(np.uint8)
    roll[:, start:end] = fresh[:, start:end]
    timestep = take.request.switch_timestep
    return LiveRoll(roll * np.uint8(255), "video", 0, 0, timestep, take.tempo_map)
