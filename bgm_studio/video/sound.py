"""A file's own sound at 48 kHz, placed to the sample by its timestamps."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.libraries import av

Sound = NDArray[np.float32]
Segment = tuple[int, Sound]
"""First sample, counted from where the picture begins, and stereo sound (n, 2)."""


class Placed:
    """Sound segments at sample positions, read as one gapless line; silence where none is."""

    def __init__(self, segments: Iterator[Segment]) -> None:
        self._segments = segments
        self._next: Segment | None = next(segments, None)

    def take(self, position: int, frames: int) -> Sound:
        """The frames from `position`, which must not lie before where the last call ended."""
        result: Sound = np.zeros((frames, 2), dtype=np.float32)
        while self._next is not None and self._next[0] < position + frames:
            start, sound = self._next
            first, last = max(start, position), min(start + len(sound), position + frames)
            if last > first:
                result[first - position : last - position] = sound[first - start : last - start]
            if start + len(sound) > position + frames:
                break
            self._next = next(self._segments, None)
        return result


class Resampling:
    """Decoded frames to placed 48 kHz segments; begins anew where timestamps or formats jump."""

    _JUMP_S = Fraction(1, 50)

    def __init__(self, start: Fraction) -> None:
        self._start = start
        self._setup: tuple[str, str, int] | None = None
        self._resampler: Any = None
        self._position = 0
        self._end: Fraction | None = None

    def add(self, frame: Any) -> Iterator[Segment]:
        """Segments that this frame completes."""
        setup = (frame.format.name, frame.layout.name, frame.sample_rate)
        at = frame.pts * frame.time_base - self._start if frame.pts is not None else self._end
        at = at if at is not None else Fraction(0)
        jumped = self._end is None or abs(at - self._end) > self._JUMP_S
        if jumped or setup != self._setup:
            yield from self.flush()
            self._setup = setup
            layout = "mono" if frame.layout.nb_channels == 1 else "stereo"
            self._resampler = av.AudioResampler("fltp", layout, SAMPLE_RATE_HZ)
            self._position = math.floor(at * SAMPLE_RATE_HZ + Fraction(1, 2))
            self._end = at
        assert self._end is not None  # noqa: S101 - set just above
        self._end += Fraction(frame.samples, frame.sample_rate)
        frame.pts = None  # the resampler shall count samples, not mend timestamps
        yield from self._placed(self._resampler.resample(frame))

    def flush(self) -> Iterator[Segment]:
        """The samples that the resampler still holds."""
        if self._resampler is not None:
            yield from self._placed(self._resampler.resample(None))
            self._resampler = None

    def _placed(self, frames: list[Any]) -> Iterator[Segment]:
        for frame in frames:
            sound = np.ascontiguousarray(frame.to_ndarray().T, dtype=np.float32)
            if sound.shape[1] == 1:
                sound = np.repeat(sound, 2, axis=1)
            yield self._position, sound
            self._position += len(sound)
