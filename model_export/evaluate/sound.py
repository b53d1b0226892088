"""Rolls and pieces made audible with the app's own synth, and what ears would make of them.

Everything is played in the same way: no hit points, the same loudness curve throughout, the app's
instruments, dry, and at the loudness that the app's files have. So rows differ by their notes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from math import gcd
from queue import SimpleQueue
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.signal import resample_poly

from bgm_studio.base import audio
from bgm_studio.metrics import structure
from bgm_studio.metrics.musicnn import EMBEDDING, SAMPLE_RATE_HZ, Listener
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, notes_from_roll
from bgm_studio.music.timing import TempoMap
from bgm_studio.sound import synth
from bgm_studio.sound.mix import LoudnessMeter, loudness_gain
from bgm_studio.sound.performance import perform

VERSION = 1
"""Raise it whenever the same notes would be heard otherwise: what was kept is made anew."""

_WORKERS = 2


class Piece(Protocol):
    """What is heard: a roll from its first barline on, and when its beats fall."""

    @property
    def roll(self) -> NDArray[np.bool_]:
        """Bool (6, columns, 128)."""

    @property
    def tempo_map(self) -> TempoMap:
        """Of at least the roll's beats."""


@dataclass(frozen=True, eq=False)
class Listened:
    """What was heard of n pieces: musicnn's embedding float32 (n, 200), and SI float64 (n, 3) of
    the short, mid and long lag range; rows of NaN for those with nothing to hear."""

    embedding: NDArray[np.float32]
    structure: NDArray[np.float64]


class Ears:
    """The synth and the listening network, each opened when first needed, and used again."""

    @cached_property
    def synth(self) -> synth.Synth:
        """The app's synthesiser with its default instruments."""
        return synth.open_synth()

    @cached_property
    def listener(self) -> Listener:
        """musicnn."""
        return Listener(device="cpu", threads=1)

    def close(self) -> None:
        """Free the synth's memory."""
        if "synth" in self.__dict__:
            self.synth.close()
            del self.synth

    def play(self, roll: NDArray[np.bool_], tempo_map: TempoMap) -> NDArray[np.float32]:
        """The mono sound (samples,) of a roll at 48 kHz, from the map's first frame to its last,
        at -16 LUFS (silence stays silent)."""
        beats = tempo_map.total_beats
        if roll.shape[1] > beats * COLUMNS_PER_BEAT:
            raise ValueError(f"a roll of {roll.shape[1]} columns does not fit {beats} beats")
        performance = perform(
            notes_from_roll(np.asarray(roll, dtype=bool)),
            tempo_map,
            np.full(beats, 0.5),
            np.zeros((beats, COLUMNS_PER_BEAT)),
        )
        frames = round(tempo_map.duration_s * audio.SAMPLE_RATE_HZ)
        meter, blocks = LoudnessMeter(), []
        for block in synth.play(self.synth, performance, frames):
            meter.add(block)
            blocks.append(block.mean(1))
        sound = np.concatenate(blocks) * np.float32(loudness_gain(meter.integrated_lufs))
        return np.asarray(sound, dtype=np.float32)

    def hear(self, roll: NDArray[np.bool_], tempo_map: TempoMap, stride: int = 1) -> Listened:
        """Embedding and SI of one roll (n = 1). stride: of the SI, see `structure`."""
        if not roll.any():
            return Listened(np.full((1, EMBEDDING), np.nan, np.float32), np.full((1, 3), np.nan))
        sound = self.play(roll, tempo_map)
        embedding = self.listener.embed(resampled(sound, SAMPLE_RATE_HZ), SAMPLE_RATE_HZ)
        heard = structure.structureness(
            resampled(sound, structure.RATE_HZ), structure.RATE_HZ, stride
        )
        return Listened(embedding[None], np.asarray(heard, dtype=np.float64)[None])


def resampled(sound: NDArray[np.float32], rate_hz: int) -> NDArray[np.float32]:
    """Sound (samples,) of the synth's rate at another rate."""
    common = gcd(rate_hz, audio.SAMPLE_RATE_HZ)
    up, down = rate_hz // common, audio.SAMPLE_RATE_HZ // common
    return np.asarray(resample_poly(sound, up, down), dtype=np.float32)


def steady(columns: int, tempo_bpm: float) -> TempoMap:
    """A map of one tempo over whole bars, as many as the columns need."""
    beats = -(-columns // (4 * COLUMNS_PER_BEAT)) * 4
    return TempoMap((0.0, float(beats)), (0.0, beats * 60.0 / tempo_bpm))


def listened(
    rolls: NDArray[np.bool_], tempo_bpm: NDArray[np.floating], done: Callable[[int], None]
) -> Listened:
    """Hear windows: rolls bool (n, 6, columns, 128), each at its tempo (n,). `done` is told of each
    as 1."""
    tasks = [
        (roll, steady(roll.shape[1], float(bpm)), 1)
        for roll, bpm in zip(rolls, tempo_bpm, strict=True)
    ]
    return _hear_all(tasks, done)


def listened_pieces(pieces: Sequence[Piece], done: Callable[[int], None]) -> Listened:
    """Hear whole pieces; their SI is taken at the stride for songs."""
    return _hear_all([(p.roll, p.tempo_map, structure.SONG_STRIDE) for p in pieces], done)


def _hear_all(
    tasks: Sequence[tuple[NDArray[np.bool_], TempoMap, int]], done: Callable[[int], None]
) -> Listened:
    """Hear several rolls, in threads: synth and network work outside Python's lock."""
    ears = [Ears() for _ in range(_WORKERS)]
    idle: SimpleQueue[Ears] = SimpleQueue()
    for each in ears:
        idle.put(each)

    def hear(task: tuple[NDArray[np.bool_], TempoMap, int]) -> Listened:
        mine = idle.get()
        try:
            return mine.hear(*task)
        finally:
            idle.put(mine)

    found = []
    pool = ThreadPoolExecutor(_WORKERS)
    try:
        for part in pool.map(hear, tasks):
            found.append(part)
            done(1)
    finally:
        pool.shutdown(cancel_futures=True)
        for each in ears:
            each.close()
    return Listened(
        np.concatenate([np.zeros((0, EMBEDDING), np.float32), *(p.embedding for p in found)]),
        np.concatenate([np.zeros((0, 3)), *(p.structure for p in found)]),
    )
