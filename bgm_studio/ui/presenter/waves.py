"""The music's wave for the timeline: peaks of the stems that play, summed as they are mixed.

Sums of stems have peaks of their own, which those of each do not tell; so the sound is summed
again, in the background, a moment after the last change. What moves all of it alike (the level over
time) is left to the timeline.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from bgm_studio.sound.stems import Stems, summed_peaks
from bgm_studio.ui.presenter.jobs import Job, single_shot
from bgm_studio.ui.presenter.workspace import Workspace

_DELAY_MS = 250  # a fader is moved for longer than that
_KEPT = 8  # takes and mixes that are gone back to at once; of a three-hour film 4 MiB each

_Key = tuple[Path, tuple[float, ...]]


class Waves(QObject):
    """Keeps `media.music_peaks` with what is heard of the active take."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._known: dict[_Key, NDArray[np.float32]] = {}
        self._wanted: tuple[Stems, tuple[float, ...]] | None = None
        self._job: Job | None = None
        self._timer = single_shot(self, _DELAY_MS, self._measure)

    def show(self, stems: Stems | None, gains: tuple[float, ...]) -> None:
        """Show the wave of stems with linear gains of their parts, None for nothing. While another
        mix of the same stems is summed, the one before is shown."""
        before = self._wanted
        wanted = None if stems is None else (stems, gains)
        if wanted != before:
            self.stop()
        self._wanted = wanted
        if wanted is None:
            self._put(None)
        elif (peaks := self._known.get((wanted[0].folder, gains))) is not None:
            self._put(peaks)
        else:
            if before is None or before[0] is not wanted[0]:
                self._put(None)
            if self._job is None:
                self._timer.start()

    def stop(self) -> None:
        """Start nothing, and give up what runs."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _put(self, peaks: NDArray[np.float32] | None) -> None:
        if self._workspace.media.music_peaks is not peaks:
            self._workspace.media.music_peaks = peaks
            self._workspace.media_changed.emit()

    @Slot()
    def _measure(self) -> None:
        if self._wanted is None:
            return
        wanted, rate_hz = self._wanted, self._workspace.media.peaks_rate_hz
        stems, gains = wanted

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return summed_peaks(stems, gains, rate_hz, job.report)

        def done(peaks: NDArray[np.float32]) -> None:
            self._job = None
            self._known[stems.folder, gains] = peaks
            while len(self._known) > _KEPT:
                del self._known[next(iter(self._known))]
            self._put(peaks)

        def failed(error: Exception) -> None:
            self._job = None
            self._workspace.tell_error(error)

        # Quiet: there is nothing to wait for.
        self._job = self._workspace.jobs.start(
            Job("measure the music", "wave", work, done=done, failed=failed, is_quiet=True)
        )
