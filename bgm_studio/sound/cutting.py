"""A part cut out of rendered stems."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.progress import Progress, silent
from bgm_studio.sound.mix import (
    FRAME_BYTES,
    Block,
    LoudnessMeter,
    fade_out,
    loudness_gain,
    raw_blocks,
    writing,
)
from bgm_studio.sound.stems import Stems

CUT_FADE_S = 0.008
"""Where music is cut off, it comes and goes within this time, which is too short to be heard as a
fade and long enough not to click."""


def cut(stems: Stems, first: int, end: int, folder: Path, progress: Progress = silent) -> Stems:
    """Samples `first` up to (not including) `end` of stems, as stems of their own in `folder`, a
    new folder. What is cut off within the music fades within CUT_FADE_S; the beginning and the end
    of the whole stay as they are, its closing fade included. `gain` is that of the part. Calls
    progress("render", 0..1).

    Raises ValueError for samples that there are not, OutputError when a file cannot be written.
    """
    if not 0 <= first < end <= stems.samples:
        raise ValueError(f"there are no samples {first} to {end} of {stems.samples}")
    samples = end - first
    edge = min(round(CUT_FADE_S * SAMPLE_RATE_HZ), samples // 2)
    rise, fall = edge * (first > 0), edge * (end < stems.samples)
    folder.mkdir()
    paths = [folder / path.name for path in stems.paths]
    meter = LoudnessMeter()
    with ExitStack() as stack:
        sources = [stack.enter_context(path.open("rb")) for path in stems.paths]
        files = [stack.enter_context(writing(path)) for path in paths]
        for source in sources:
            source.seek(first * FRAME_BYTES)
        for parts in zip(*(raw_blocks(source, samples) for source in sources), strict=True):
            position, frames = parts[0][0], len(parts[0][1])
            gains = fade_out(first + position, frames, stems.samples, stems.fade_frames)
            gains *= _fade_in(position, frames, rise) * fade_out(position, frames, samples, fall)
            faded = [block * gains for _, block in parts]
            for file, block in zip(files, faded, strict=True):
                file.write(block.astype("<f4").tobytes())
            meter.add(sum(faded[1:], faded[0]))
            progress("render", (position + frames) / samples)
    start_s, end_s = first / SAMPLE_RATE_HZ, end / SAMPLE_RATE_HZ
    return replace(
        stems,
        folder=folder,
        paths=tuple(paths),
        samples=samples,
        gain=loudness_gain(meter.integrated_lufs),
        fade_frames=0,
        last_bar_s=min(stems.last_bar_s, end_s) - start_s,
        keys=tuple(f"{key} {first} {end}" for key in stems.keys),
    )


def _fade_in(position: int, frames: int, fade: int) -> Block:
    """Gains (frames, 1): half a cosine from 0 on the very first sample, then 1."""
    phase = np.clip(np.arange(position, position + frames) / max(fade, 1), 0.0, 1.0)
    if not fade:
        phase[:] = 1.0
    return (0.5 - 0.5 * np.cos(np.pi * phase)).astype(np.float32)[:, None]
