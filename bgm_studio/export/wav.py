"""WAV files of 24-bit PCM, 48 kHz and stereo, as long as the clip to the sample."""

from __future__ import annotations

import math
import wave
from fractions import Fraction
from pathlib import Path

import numpy as np

from bgm_studio.base.atomic import atomic_path
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import OutputError
from bgm_studio.base.progress import Progress, silent

_FULL_SCALE = 1 << 23
_BLOCK_FRAMES = 24_000
_MAX_SAMPLES = ((1 << 32) - 4096) // 6  # RIFF counts bytes in 32 bits


def sample_count(duration: Fraction) -> int:
    """Samples at 48 kHz in `duration` seconds, a half rounded up."""
    return math.floor(duration * SAMPLE_RATE_HZ + Fraction(1, 2))


def write_wav(sound: Path, samples: int, target: Path, progress: Progress = silent) -> None:
    """Write `samples` frames of a raw stereo float32 file (48 kHz, little-endian) as WAV.

    No dither: the rounding of 24 bits lies at -144 dBFS, under the resolution of the float32 it
    comes from at musical levels, and without it silence stays silent and bytes reproducible.
    Values beyond full scale are clipped (mastered sound has none). Calls progress("export", 0..1).

    Raises OutputError when `target` cannot be written, and nothing new is left behind; ValueError
    when the raw file is shorter than `samples`.
    """
    if samples > _MAX_SAMPLES:
        raise OutputError(
            f"{target} would be larger than a WAV file can be.", "Use a shorter clip."
        )
    if sound.stat().st_size < samples * 8:
        raise ValueError(f"{sound} holds fewer than {samples} samples")
    with (
        atomic_path(target) as temporary,
        sound.open("rb") as source,
        temporary.open("wb") as file,
        wave.open(file, "wb") as output,
    ):
        output.setnchannels(2)
        output.setsampwidth(3)
        output.setframerate(SAMPLE_RATE_HZ)
        output.setnframes(samples)
        for position in range(0, samples, _BLOCK_FRAMES):
            frames = min(_BLOCK_FRAMES, samples - position)
            values = np.frombuffer(source.read(frames * 8), dtype="<f4").astype(np.float64)
            scaled = np.clip(np.rint(values * _FULL_SCALE), -_FULL_SCALE, _FULL_SCALE - 1)
            integers = scaled.astype("<i4")
            output.writeframesraw(integers.view(np.uint8).reshape(-1, 4)[:, :3].tobytes())
            progress("export", (position + frames) / samples)
