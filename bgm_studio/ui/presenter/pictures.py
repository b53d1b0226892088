"""Small pictures of a clip, read in the background: the filmstrip of a lane or of a comparison."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from bgm_studio.ui.images import image_of
from bgm_studio.ui.presenter.jobs import Job, Work
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.reader import filmstrip

THUMB_HEIGHT = 72
_MAX_THUMBS = 320

Thumb = tuple[float, QImage]
"""A picture and its time in seconds."""


def thumb_times(clip: ClipInfo) -> list[float]:
    """Where pictures are taken: about two a second, at most 320."""
    count = int(min(_MAX_THUMBS, max(12, clip.duration_s * 2)))
    return [(i + 0.5) * clip.duration_s / count for i in range(count)]


def reading(clip: ClipInfo, times: Sequence[float]) -> Work:
    """Work that hands on Thumbs as they are found; a better one of a time may follow the first."""

    def work(job: Job) -> Generator[Any, None, Any]:
        def found(index: int, picture: NDArray[np.uint8]) -> None:
            job.emit((times[index], image_of(picture)))

        filmstrip(clip, times, THUMB_HEIGHT, found, lambda: job.is_cancelled)
        yield None

    return work


def with_thumb(thumbs: list[Thumb], new: Thumb) -> list[Thumb]:
    """The pictures by rising time, with one more; it takes the place of one of the same time."""
    return sorted([*(old for old in thumbs if old[0] != new[0]), new], key=lambda thumb: thumb[0])
