"""How loud the sound is that is heard: what a meter beside the faders shows.

Nothing is taken from the device's thread. The meter is told now and then what the player plays and
which frame of it is heard, and adds up the same files once more.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.sound.feeding import STRETCH_FRAMES, Order, Scratch
from bgm_studio.sound.mix import SILENT_LUFS, Block, LoudnessMeter, TruePeakMeter

_MOST_FRAMES = SAMPLE_RATE_HZ  # what is heard between two looks; more of it was not followed


@dataclass(frozen=True)
class Loudness:
    """Of what is heard. momentary_lufs: of the last 0.4 s, short_term_lufs: of the last 3 s,
    integrated_lufs: of all since `reset` (ITU-R BS.1770-4 with its gates), each -70 for silence.
    true_peak_dbtp: the highest since then, -inf for silence, before the limiter, which does not let
    it be over -1.
    """

    momentary_lufs: float = SILENT_LUFS
    short_term_lufs: float = SILENT_LUFS
    integrated_lufs: float = SILENT_LUFS
    true_peak_dbtp: float = -math.inf


class Follower:
    """Follows a player. Call `look` at least twice a second while it plays; from one thread."""

    def __init__(self) -> None:
        self._scratch = Scratch()
        self.reset()

    def reset(self) -> None:
        """Measure anew from here."""
        self._loudness, self._peak = LoudnessMeter(), TruePeakMeter()
        self._run, self._at = -1, 0

    def look(self, order: Order, frame: int) -> Loudness:
        """What was heard until now; `Player.heard` are both arguments.

        Music and levels are taken as they are now, also for what was heard since the last look.
        Where somebody sought, or did not look for a second, what was heard in between is left out.
        While nothing is heard, all but the integrated loudness and the peak are those of silence.
        """
        if not order.live:
            self._run = -1
            return Loudness(
                integrated_lufs=self._loudness.integrated_lufs, true_peak_dbtp=self._peak.dbtp
            )
        if order.run == self._run:
            for first, count in _between(order, self._at, frame):
                self._add(order, first, count)
        self._run, self._at = order.run, frame
        return Loudness(
            self._loudness.momentary_lufs,
            self._loudness.short_term_lufs,
            self._loudness.integrated_lufs,
            self._peak.dbtp,
        )

    def _add(self, order: Order, first: int, count: int) -> None:
        sound: Block = np.zeros((count, 2), dtype=np.float32)
        levels = order.gains.levels()
        for at in range(0, count, STRETCH_FRAMES):
            part = sound[at : at + STRETCH_FRAMES]
            order.source.add(part, first + at, levels, levels, self._scratch)
        self._loudness.add(sound)
        self._peak.add(sound)


def _between(order: Order, at: int, frame: int) -> tuple[tuple[int, int], ...]:
    """(first frame, frames) of what was heard from one frame to the other, in order."""
    loop = order.looping
    if frame < at and loop is not None and loop[0] <= frame and at <= loop[1]:
        stretches = [(at, loop[1] - at), (loop[0], frame - loop[0])]
    else:
        stretches = [(at, frame - at)]
    known = all(count >= 0 for _, count in stretches)
    if not known or sum(count for _, count in stretches) > _MOST_FRAMES:
        return ()
    return tuple(stretch for stretch in stretches if stretch[1])
