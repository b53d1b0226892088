"""Everything that the report measures: composed, rendered or looked up when first asked for."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tqdm import tqdm

from bgm_studio.composing.composer import Composer
from bgm_studio.video.semantics import MiniLmEncoder, TextEncoder
from model_export.batches import ConditionMaker, WindowSource
from model_export.captions import embeddings
from model_export.corpus import POP, Corpus
from model_export.evaluate import films, sound
from model_export.evaluate.cache import Cache
from model_export.evaluate.films import Piece
from model_export.evaluate.sound import Listened
from model_export.evaluate.windows import (
    INFILLS,
    OPPOSITES,
    PLANNED,
    SWEEPS,
    TABLE,
    WINDOW_BEATS,
    Asked,
    Composing,
    Infill,
    Opposites,
    Row,
    RowSpec,
    Trajectory,
    WindowSet,
    default_points,
    moods_of,
    shuffled,
    sweeps,
)

HEADLINE_WINDOWS, ROW_WINDOWS, PIECES, MINUTES = 200, 64, 12, 64
PAIRS, QUICK_PAIRS = 32, 16
MINUTE_S = 60.0
_FIRST_MINUTE = 100
_VERSION = 1
"""Part of every cache key: raise it whenever windows or conditions change."""

Listen = Callable[[], Listened]


class Material:
    """The rows, pieces and songs of one report.

    model: the denoiser's folder. split: "test" to report, "validation" to choose by. headline,
    row_windows: windows of "real" and "generated", and of every other row. Everything that takes
    long is kept in `cache`; `seconds` says what was spent on it when it was made, by stage.
    """

    def __init__(
        self,
        model: Path,
        corpus: Path,
        cache: Path,
        *,
        split: str = "test",
        headline: int = HEADLINE_WINDOWS,
        row_windows: int = ROW_WINDOWS,
        pieces: int = PIECES,
        minutes: int = MINUTES,
        songs: int | None = None,
        quick: bool = False,
        steps: int | None = None,
        guidance: float | None = None,
        seed: int = 1,
        device: str = "auto",
        threads: int = 0,
        encoder: TextEncoder | None = None,
    ) -> None:
        self.corpus, self.split, self.seed = Corpus.load(corpus), split, seed
        self.model_folder, self._device = model, device
        self._cache = Cache(cache)
        self._source = WindowSource(self.corpus, split, seed=seed, styles=POP)
        encoder = encoder or MiniLmEncoder()
        self._embeddings = embeddings(encoder)
        maker = ConditionMaker(*self._embeddings, "cpu", seed=seed)
        # Always as many, so that a quick report's windows are the first of a whole one's.
        self._windows = WindowSet.choose(self._source, maker, headline, seed)
        self._headline = row_windows if quick else headline
        self._row_windows, self._pieces, self._songs = row_windows, pieces, songs
        self._minutes = minutes
        with corpus.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        self._key: dict[str, Any] = {
            "version": _VERSION,
            "corpus": digest,
            "split": split,
            "windows": headline,
        }
        self.composing = Composing(
            model,
            self._windows,
            self._cache,
            {**self._key},
            steps=steps,
            guidance=guidance,
            seed=seed,
            device=device,
            threads=threads,
            encoder=encoder,
        )
        self._rows: dict[str, Row] = {}
        swept = (*SWEEPS, *default_points(self.composing.guidance))
        self._specs = {spec.name: spec for spec in (*TABLE, PLANNED, *swept)}
        self.seconds: dict[str, float] = {}
        self.names = (
            ("real", "generated", "shuffled")
            if quick
            else ("real", *(spec.name for spec in TABLE), "shuffled")
        )
        self.sweeps = {} if quick else sweeps(swept)
        self._opposites = ("mode and register",) if quick else tuple(OPPOSITES)
        self._pairs = min(QUICK_PAIRS if quick else PAIRS, row_windows)

    @property
    def asked(self) -> Asked:
        """What the windows of every row were asked for."""
        return self._windows.asked

    @property
    def songs_seen(self) -> int:
        """How many songs the windows are from."""
        return len(np.unique(self.asked.song[: self._headline]))

    @property
    def undecided(self) -> list[tuple[float, float]]:
        """(timestep, share of a real window's cross-entropy still undecided), by the model."""
        return list(self.composing.denoiser.undecided)

    def spec(self, name: str) -> RowSpec | None:
        """How a row is composed, None for real and shuffled notes."""
        return self._specs.get(name)

    def point(self, name: str) -> tuple[str, float] | None:
        """The dial and value of a row that is a sweep's point."""
        spec = self.spec(name)
        return None if spec is None else spec.sweep

    def default(self, dial: str) -> float:
        """Where the row "generated" stands on a dial: "t0", "k" or "guidance"."""
        values = [spec.sweep for spec in default_points(self.composing.guidance)]
        return dict(point for point in values if point is not None)[dial]

    def row(self, name: str) -> Row:
        """A row of windows. KeyError for a name that there is none of."""
        if name not in self._rows:
            self._rows[name] = self._row(name)
        return self._rows[name]

    def _row(self, name: str) -> Row:
        real = self._windows.real[: self._headline]
        if name == "real":
            return Row(name, real, None, 0.0)
        if name == "shuffled":
            return Row(name, shuffled(real[: self._row_windows], self.seed), None, 0.0)
        spec = self._specs[name]
        count = self._headline if name == "generated" else self._row_windows
        with self._progress(name, count) as done:
            row = self.composing.row(spec, count, done)
        self._spent("composing rows", row.seconds)
        return row

    @cached_property
    def trajectory(self) -> Trajectory:
        """What the solver's steps believed of the first windows of "generated"."""
        with self._progress("steps of generated", self._row_windows) as done:
            trajectory, seconds = self.composing.trajectory(self._row_windows, done)
        self._spent("composing rows", seconds)
        return trajectory

    @cached_property
    def infills(self) -> tuple[Infill, ...]:
        """Real windows of which a part is made anew."""
        infills = []
        for kind in INFILLS:
            with self._progress(kind, self._row_windows) as done:
                infill, seconds = self.composing.infill(kind, self._row_windows, done)
            self._spent("in-filling", seconds)
            infills.append(infill)
        return tuple(infills)

    @cached_property
    def opposites(self) -> tuple[Opposites, ...]:
        """Windows composed in opposite moods, by the songs' chords and by planned ones."""
        found = []
        for about in self._opposites:
            for harmony in ("song", "plan"):
                with self._progress(f"opposite {about}, {harmony}", 2 * self._pairs) as done:
                    pair, seconds = self.composing.opposites(about, harmony, self._pairs, done)
                self._spent("composing rows", seconds)
                found.append(pair)
        return tuple(found)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The app's music for made-up clips of three minutes."""
        return self._composed(range(self._pieces), films.FILM_S)

    @cached_property
    def minutes(self) -> tuple[Piece, ...]:
        """The app's music for other made-up clips of a minute, enough of them to compare SI."""
        return self._composed(range(_FIRST_MINUTE, _FIRST_MINUTE + self._minutes), MINUTE_S)

    def _composed(self, numbers: range, duration_s: float) -> tuple[Piece, ...]:
        composer = Composer(self._device, self.model_folder)
        settings = {"steps": self.composing.steps, "guidance": self.composing.guidance}
        with self._progress(f"pieces of {duration_s:.0f} s", len(numbers)) as done:
            pieces, seconds = films.generated_pieces(
                numbers, duration_s, composer, self._cache, done, settings
            )
        self._spent("composing pieces", seconds)
        return pieces

    @cached_property
    def song_minutes(self) -> tuple[Piece, ...]:
        """The middle minute of each of `songs`."""
        return tuple(films.excerpt(song, MINUTE_S, middle=True) for song in self.songs)

    @cached_property
    def songs(self) -> tuple[Piece, ...]:
        """The whole real songs of the split."""
        return films.real_songs(self.corpus, self.split)[: self._songs]

    def train_rolls(self, count: int, seed: int) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
        """Random windows of training songs (count, 6, 128, 128), and their bars' attributes
        (count, 8, 4) as in `Asked.moods`."""
        source = WindowSource(self.corpus, "train", seed=seed, styles=POP)
        windows = source.random(count, transpose=False)
        return windows.roll.numpy() > 0.5, moods_of(windows)

    def tempo_bpm(self, name: str) -> NDArray[np.float32]:
        """The tempo (n,) that each of a row's windows is played at: the one it was told, or the
        real window's."""
        spec, count = self.spec(name), len(self.row(name).rolls)
        if spec is None or spec.harmony == "song":
            return self.asked.tempo_bpm[:count]
        return self.composing.told(spec, 0, count).tempo_bpm[::WINDOW_BEATS]

    def listened(self, name: str) -> Listened:
        """What ears would make of a row's first `row_windows` windows: see `sound`."""
        rolls = self.row(name).rolls
        tempo_bpm = self.tempo_bpm(name)
        digest = hashlib.sha256(np.packbits(rolls).tobytes() + tempo_bpm.tobytes()).hexdigest()

        def listen() -> Listened:
            with self._progress(f"hearing {name}", len(rolls)) as done:
                return sound.listened(rolls, tempo_bpm, done)

        return self._heard({"kind": "heard", "rolls": digest}, listen)

    def listened_pieces(self, which: str) -> Listened:
        """The same of "pieces", "songs" (as much of each as a piece lasts), "minutes" or
        "song minutes"."""
        songs = tuple(films.excerpt(song, films.FILM_S, middle=False) for song in self.songs)
        pieces = {
            "pieces": self.pieces,
            "songs": songs,
            "minutes": self.minutes,
            "song minutes": self.song_minutes,
        }[which]
        hashed = hashlib.sha256()
        for piece in pieces:
            hashed.update(np.packbits(piece.roll).tobytes())
            hashed.update(np.array(piece.tempo_map.knot_seconds).tobytes())

        def listen() -> Listened:
            with self._progress(f"hearing {which}", len(pieces)) as done:
                return sound.listened_pieces(pieces, done)

        return self._heard({"kind": "heard", "pieces": hashed.hexdigest()}, listen)

    def _heard(self, key: dict[str, Any], listen: Listen) -> Listened:
        key = {**key, "version": sound.VERSION}
        arrays = self._cache.get(key)
        if arrays is None:
            began = time.perf_counter()
            heard = listen()
            arrays = {
                "embedding": heard.embedding,
                "structure": heard.structure,
                "seconds": np.array(time.perf_counter() - began),
            }
            self._cache.put(key, arrays)
        self._spent("rendering and hearing", float(arrays["seconds"]))
        return Listened(arrays["embedding"], arrays["structure"])

    def _spent(self, stage: str, seconds: float) -> None:
        self.seconds[stage] = self.seconds.get(stage, 0.0) + seconds

    @contextmanager
    def _progress(self, name: str, total: int) -> Iterator[Callable[[int], None]]:
        with tqdm(total=total, desc=name, mininterval=1.0) as bar:
            yield lambda count: bar.update(count) and None


def use_threads(threads: int) -> None:
    """Bound torch's CPU threads; 0 for all."""
    if threads:
        torch.set_num_threads(threads)
