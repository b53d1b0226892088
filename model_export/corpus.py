"""From archives of music of many kinds to one compact training file.

    python -m model_export.corpus DATA_DIR --out runs/corpus.npz

DATA_DIR holds the archives that `model_export/data/sets.py` names; docs/data.md says what they are
and what became of them. Sets whose archives are missing are named and left out: with POP909's three
alone the file holds POP909. Each piece read is kept under runs/corpus-cache, so that a run that was
broken off goes on, until the readers change.

The file is a compressed npz without pickle; see `Corpus` for its arrays.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import os
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Collection, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, fields
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from bgm_studio.base.errors import BgmError
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR
from model_export.data.sets import SOURCES, Source
from model_export.data.song import POP, SPLITS, STYLES, Reading

__all__ = ["POP", "SPLITS", "STYLES", "Corpus", "SetReport", "build"]


@dataclass(frozen=True)
class Corpus:
    """All songs end to end on the column axis, in one set of arrays.

    Per song s: `piece` (set and name; the stretches of one piece share it), `style` (index into
    STYLES), `split` (0 train, 1 validation, 2 test), `song_id` (909-style number; 0 elsewhere),
    `first_column` (s and one more: borders on the column axis), `tempo_bpm`, `minor` (0/1 by key),
    `tonic` (pitch class), `known_tracks` bool (songs, 3): which of melody, bridge and piano are
    really there (of a lead sheet the melody alone).
    Per column: `roll` uint8 (columns, 6, 16): the 6 x 128 roll bits packed little-endian;
    `strength` float16: summed velocity (0..1 each) of notes struck there.
    Per beat: `root`, `bass` int8 (-1 for no chord), `chroma` bool (beats, 12), `energy` float16
    0..1 mean velocity, `change` float16 0..1 (phrase starts and new texture).
    `matched_share` per song: notes of POP909 whose track was carried over one to one; else 1.
    """

    piece: NDArray[np.str_]
    style: NDArray[np.int8]
    known_tracks: NDArray[np.bool_]
    song_id: NDArray[np.int16]
    split: NDArray[np.int8]
    first_column: NDArray[np.int64]
    tempo_bpm: NDArray[np.float32]
    minor: NDArray[np.int8]
    tonic: NDArray[np.int8]
    matched_share: NDArray[np.float32]
    roll: NDArray[np.uint8]
    strength: NDArray[np.float16]
    root: NDArray[np.int8]
    bass: NDArray[np.int8]
    chroma: NDArray[np.bool_]
    energy: NDArray[np.float16]
    change: NDArray[np.float16]

    def save(self, path: Path) -> None:
        """Write the npz, replacing any older one only when complete."""
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(".partial.npz")
        np.savez_compressed(temporary, **{f.name: getattr(self, f.name) for f in fields(self)})
        temporary.replace(path)

    @staticmethod
    def load(path: Path) -> Corpus:
        """Read what `save` wrote; raises OSError or ValueError on anything else.

        A file made before there were styles holds POP909 alone.
        """
        with np.load(path, allow_pickle=False) as data:
            arrays = {name: data[name] for name in data.files}
        if "style" not in arrays and "song_id" in arrays:
            songs = arrays["song_id"]
            arrays["piece"] = np.array([f"pop909/{number:03}" for number in songs])
            arrays["style"] = np.zeros(len(songs), dtype=np.int8)
            arrays["known_tracks"] = np.ones((len(songs), 3), dtype=np.bool_)
        missing = [f.name for f in fields(Corpus) if f.name not in arrays]
        if missing:
            raise ValueError(f"{path} is no training file: it has no {missing[0]}.")
        return Corpus(**{f.name: arrays[f.name] for f in fields(Corpus)})

    def songs(self, split: str, styles: Collection[str] = STYLES) -> NDArray[np.int64]:
        """Indices of the songs of "train", "validation" or "test" that are of these styles."""
        wanted = np.isin(self.style, [STYLES.index(style) for style in styles])
        return np.flatnonzero((self.split == SPLITS.index(split)) & wanted)


@dataclass
class SetReport:
    """What became of one set: pieces by split, and what was left out, by reason."""

    name: str
    style: str
    missing: tuple[str, ...] = ()
    pieces: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0


def build(
    folder: Path, cache: Path, *, sources: Sequence[Source] = SOURCES, workers: int = 1
) -> tuple[Corpus, list[SetReport]]:
    """Read all sets whose archives are in `folder`; the corpus, and what became of each set.

    Raises BgmError if no set is there at all.
    """
    songs: list[tuple[str, str, int, object]] = []
    reports = []
    for source in sources:
        missing = tuple(name for name in source.archives if not (folder / name).is_file())
        report = SetReport(source.name, source.style, missing)
        reports.append(report)
        if missing:
            continue
        began = time.monotonic()
        pieces = source.pieces(folder)
        report.pieces = len(pieces)
        wanted = [piece for piece, split in pieces.items() if split >= 0]
        if len(wanted) < len(pieces):
            report.left_out["piece: by composers unknown or of different splits"] = len(
                pieces
            ) - len(wanted)
        readings = _readings(source, folder, wanted, cache, workers)
        for piece, reading in zip(wanted, readings, strict=True):
            report.left_out += reading.left_out
            name = f"{source.name}/{piece}"
            songs += [(name, source.style, pieces[piece], song) for song in reading.songs]
        report.seconds = time.monotonic() - began
    if not songs:
        names = ", ".join(name for source in sources for name in source.archives)
        raise BgmError(f"There is no music in {folder}.", hint=f"It may hold: {names}.")

    def each(name: str, dtype: type) -> NDArray[Any]:
        return np.array([getattr(song, name) for *_, song in songs], dtype=dtype)

    def joined(name: str) -> NDArray[Any]:
        return np.concatenate([getattr(song, name) for *_, song in songs])

    lengths = [len(song.strength) for *_, song in songs]  # type: ignore[attr-defined]
    return Corpus(
        piece=np.array([name for name, *_ in songs]),
        style=np.array([STYLES.index(style) for _, style, *_ in songs], dtype=np.int8),
        split=np.array([split for _, _, split, _ in songs], dtype=np.int8),
        known_tracks=each("known_tracks", np.bool_),
        song_id=each("song_id", np.int16),
        first_column=np.concatenate([[0], np.cumsum(lengths)]),
        tempo_bpm=each("tempo_bpm", np.float32),
        minor=each("minor", np.int8),
        tonic=each("tonic", np.int8),
        matched_share=each("matched_share", np.float32),
        **{
            name: joined(name)
            for name in ("roll", "strength", "root", "bass", "chroma", "energy", "change")
        },
    ), reports


def _version(source: Source, folder: Path) -> str:
    """Changes whenever the set's readers or archives do: what was kept is then read anew."""
    digest = hashlib.sha256()
    here = Path(__file__).parent / "data"
    modules = [here / f"{name}.py" for name in source.readers]
    for path in [*modules, *(folder / name for name in source.archives)]:
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()[:16]


def _readings(
    source: Source, folder: Path, pieces: Sequence[str], cache: Path, workers: int
) -> list[Reading]:
    """Each piece's reading, in order: kept ones from the cache, the others by several processes."""
    kept = cache / source.name / _version(source, folder)
    kept.mkdir(parents=True, exist_ok=True)
    read = partial(_read, source, folder, kept)
    bar = partial(tqdm, total=len(pieces), desc=source.name, file=sys.stderr)
    if workers == 1:
        return list(bar(map(read, pieces)))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        return list(bar(pool.map(read, pieces, chunksize=4)))


def _read(source: Source, folder: Path, kept: Path, piece: str) -> Reading:
    path = kept / f"{hashlib.sha256(piece.encode()).hexdigest()[:24]}.npz"
    if path.exists():
        try:
            return Reading.load(path)
        except (OSError, ValueError, KeyError, zipfile.BadZipFile):
            pass  # of a machine that went down while it was written: read anew
    reading = source.read(folder, piece)
    reading.save(path)
    return reading


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data_dir", type=Path, help="folder with the zip archives")
    parser.add_argument("--out", type=Path, default=Path("runs/corpus.npz"))
    parser.add_argument("--cache", type=Path, default=Path("runs/corpus-cache"))
    parser.add_argument("--workers", type=int, default=min(os.cpu_count() or 1, 8))
    a = parser.parse_args()
    corpus, reports = build(a.data_dir, a.cache, workers=a.workers)
    corpus.save(a.out)
    for report in reports:
        if report.missing:
            print(f"{report.name}: left out, {', '.join(report.missing)} missing")
            continue
        print(
            f"{report.name}: {report.pieces} pieces, {report.seconds:.0f} s; left out: "
            f"{dict(report.left_out)}"
        )
    bars = np.diff(corpus.first_column) // COLUMNS_PER_BAR
    print(f"{len(corpus.style)} songs, {bars.sum()} bars")
    for style in STYLES:
        songs = [corpus.songs(split, (style,)) for split in SPLITS]
        print(style, [len(s) for s in songs], [int(bars[s].sum()) for s in songs])
    print(f"{a.out}: {a.out.stat().st_size / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
