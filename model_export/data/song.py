"""A song as the corpus keeps it, and what all readers derive in one way."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, COLUMNS_PER_BEAT, PITCHES

SPLITS = ("train", "validation", "test")
STYLES = (
    "pop piano", "intimate song", "strings", "orchestral", "cinematic", "rock and synth",
    "lead sheet",
)  # fmt: skip
"""Kinds of music; the corpus keeps a song's as an index into this."""
POP = (STYLES[0],)
"""POP909's alone, on which the app's own figures are measured."""


def split_of(author: str) -> int:
    """0, 1 or 2 (train, validation, test: about 80/10/10 of the authors), fixed for ever."""
    value = int.from_bytes(hashlib.sha256(f"bgm-studio:{author}".encode()).digest()[:4], "big")
    fraction = value / 2**32
    return 0 if fraction < 0.8 else 1 if fraction < 0.9 else 2


@dataclass(frozen=True)
class Song:
    """One song on its own columns; see `Corpus` for the arrays' meaning.

    roll: uint8 (columns, 6, 16), packed. known_tracks: which of melody, bridge and piano are really
    there; of the others nobody knows what they would have played.
    """

    tempo_bpm: float
    minor: int
    tonic: int
    roll: NDArray[np.uint8]
    strength: NDArray[np.float16]
    root: NDArray[np.int8]
    bass: NDArray[np.int8]
    chroma: NDArray[np.bool_]
    energy: NDArray[np.float16]
    change: NDArray[np.float16]
    known_tracks: tuple[bool, bool, bool] = (True, True, True)
    matched_share: float = 1.0
    song_id: int = 0


@dataclass
class Reading:
    """What a piece gave: its songs, and how much was left out for which reason."""

    songs: list[Song] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)

    def save(self, path: Path) -> None:
        """Keep it as an npz, which is there only when complete."""
        arrays: dict[str, Any] = {
            f"{index}.{f.name}": np.asarray(getattr(song, f.name))
            for index, song in enumerate(self.songs)
            for f in fields(Song)
        }
        reasons = np.array(list(self.left_out), dtype=str)
        counts = np.array(list(self.left_out.values()), dtype=np.int64)
        temporary = path.with_suffix(".partial.npz")
        np.savez_compressed(
            temporary, songs=len(self.songs), reasons=reasons, counts=counts, **arrays
        )
        temporary.replace(path)

    @staticmethod
    def load(path: Path) -> Reading:
        """What `save` kept; raises OSError, KeyError or ValueError on anything else."""
        with np.load(path, allow_pickle=False) as data:
            songs = []
            for index in range(int(data["songs"])):
                of = {f.name: data[f"{index}.{f.name}"] for f in fields(Song)}
                of |= {n: v.item() for n, v in of.items() if v.ndim == 0}
                of["known_tracks"] = tuple(bool(k) for k in of["known_tracks"])
                songs.append(Song(**of))
            reasons = zip(data["reasons"].tolist(), data["counts"].tolist(), strict=True)
            return Reading(songs, Counter(dict(reasons)))


def packed(roll: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """A roll (6, columns, 128) as the corpus keeps it: (columns, 6, 16)."""
    return np.packbits(roll.transpose(1, 0, 2), axis=2, bitorder="little")


def loudness(
    struck: Iterable[tuple[int, float]], columns: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """`strength` a column and `energy` a beat of notes (column, velocity 0..1).

    A beat in which nothing is struck has nine tenths of the energy before it.
    """
    strength, count = np.zeros(columns), np.zeros(columns)
    for column, velocity in struck:
        if column < columns:
            strength[column] += velocity
            count[column] += 1
    total = strength.reshape(-1, COLUMNS_PER_BEAT).sum(1)
    notes = count.reshape(-1, COLUMNS_PER_BEAT).sum(1)
    energy = np.zeros(len(total))
    for beat in range(len(total)):
        before = 0.9 * energy[beat - 1] if beat else 0.0
        energy[beat] = total[beat] / notes[beat] if notes[beat] else before
    return strength, energy


def changes(roll: NDArray[np.bool_], sections: Sequence[int]) -> NDArray[np.float64]:
    """`change` a beat, 0..1: new texture at each barline, at least 0.6 where a section starts."""
    change = np.zeros(roll.shape[1] // COLUMNS_PER_BEAT)
    change[::4] = _novelty(roll)
    for bar in set(sections):
        if 0 <= 4 * bar < len(change):
            change[4 * bar] = 0.6 + 0.4 * change[4 * bar]
    return np.clip(change, 0, 1)


def _novelty(roll: NDArray[np.bool_]) -> NDArray[np.float64]:
    """How new each bar's texture is, 0..1 per bar: one minus the cosine similarity of two-bar
    means of (per track onset pattern, register) before and after the barline."""
    bars = roll.shape[1] // COLUMNS_PER_BAR
    onset = roll[0::2].reshape(3, bars, COLUMNS_PER_BAR, PITCHES)
    pattern = onset.sum(3).transpose(1, 0, 2).reshape(bars, -1).astype(float)
    register = onset.reshape(3, bars, COLUMNS_PER_BAR, 16, 8).sum((2, 4)).transpose(1, 0, 2)
    feature = np.concatenate([np.sqrt(pattern), np.sqrt(register.reshape(bars, -1))], axis=1)
    result = np.zeros(bars)
    for bar in range(1, bars):
        before = feature[max(bar - 2, 0) : bar].mean(0)
        after = feature[bar : bar + 2].mean(0)
        norm = np.linalg.norm(before) * np.linalg.norm(after)
        result[bar] = 1 - before @ after / norm if norm > 0 else float(before.any() or after.any())
    return result
