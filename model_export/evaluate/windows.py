"""Eight-bar windows: the real ones, what is asked from them, and what is composed in answer.

The denoiser is told of each real window what a picture could have told (a caption for every four
bars, the blurred activity, change, energy), its chords and its tempo, but no note. Hit points are
the exception: real music accents nearly every beat, so they are drawn at random, as sparse as cuts.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from bgm_studio.diffusion.conditions import ACTIVITY_SCALE, Conditions, regular_segments
from bgm_studio.diffusion.denoiser import WINDOW_BEATS, Denoiser, Known
from bgm_studio.diffusion.sampler import Features, Roll, sample
from bgm_studio.diffusion.schedule import step_grid
from bgm_studio.diffusion.windows import CHANNELS, WINDOW_BARS, WINDOW_COLUMNS, bar_noise
from bgm_studio.music.pianoroll import PITCHES, TRACKS, Note, notes_from_roll, roll_from_notes
from model_export.batches import ConditionMaker, Windows, WindowSource, span_classes
from model_export.captions import COLOURS, LOUDNESSES, REGISTERS, WORDINGS
from model_export.evaluate.cache import Arrays, Cache, packed, unpacked

Rolls = NDArray[np.bool_]
"""Windows (n, 6, 128, 128), channels as in a roll."""

SWITCH_TIMESTEP, SEGMENT_BEATS = 200.0, 8
_CHUNK = 16  # windows composed between two savings; of no influence on the music
_CAPTION_BARS = 4
_HIT_SHARE = 1 / 6  # of beats: a cut that counts every four or five seconds
_HIT_DISTANCE_BEATS = 2
_HIT_STRENGTHS = (0.5, 0.75)  # as hit points of clips enter the features


@dataclass(frozen=True)
class RowSpec:
    """How a row of music is composed.

    selector, switch_timestep: as the sampler's. segment_beats: k, or None for no segment mask.
    guidance: None for the model's own. tells: which conditions it is given; without "features"
    neither F_l nor F_v. sweep: the dial and value of a point on one, None for the table's rows.
    """

    name: str
    selector: str = "language-video"
    switch_timestep: float = SWITCH_TIMESTEP
    segment_beats: int | None = SEGMENT_BEATS
    guidance: float | None = None
    tells: tuple[str, ...] = ("features", "chords", "tempo")
    sweep: tuple[str, float] | None = None

    def effect(self) -> dict[str, Any]:
        """What makes its music differ from another's: the same for two specs of one meaning."""
        effect = asdict(replace(self, name="", sweep=None))
        if self.selector == "language-video" and self.switch_timestep >= 1000:
            effect["selector"] = "video"
        if self.selector == "language-video" and self.switch_timestep <= 0:
            effect["selector"] = "language"
        if effect["selector"] in ("video", "language"):
            effect["switch_timestep"] = None
        if self.segment_beats is None:
            effect["segment_beats"] = WINDOW_BEATS
        if "features" not in self.tells:
            effect.update(selector=None, switch_timestep=None, segment_beats=None, guidance=1.0)
        return effect


TABLE = (
    RowSpec("generated"),
    RowSpec("unconditional", tells=()),
    RowSpec("chords and tempo only", tells=("chords", "tempo")),
    RowSpec("video only", selector="video"),
    RowSpec("language only", selector="language"),
    RowSpec("video->language", selector="video-language"),
    RowSpec("no segment mask", segment_beats=None),
)
"""The rows of the paper's Tables 2 and 6. "generated" has the app's defaults: F_l, then F_v."""

SWEEPS = (
    *(RowSpec(f"t0 = {t}", switch_timestep=float(t), sweep=("t0", float(t)))
      for t in (0, 50, 100, 300, 500, 700, 1000)),
    *(RowSpec(f"k = {k}", segment_beats=k, sweep=("k", float(k))) for k in (1, 2, 4, 16, 32)),
    *(RowSpec(f"guidance = {g:g}", guidance=g, sweep=("guidance", g)) for g in (1.0, 2.0, 3.0)),
)  # fmt: skip
"""One dial moved at a time, away from where "generated" has it."""


def default_points(guidance: float) -> tuple[RowSpec, ...]:
    """Where "generated" stands on each dial: the same music, but of as many windows as the other
    points, because overlaps and correlations depend on how many there are."""
    return (
        RowSpec(f"t0 = {SWITCH_TIMESTEP:g}", sweep=("t0", SWITCH_TIMESTEP)),
        RowSpec(f"k = {SEGMENT_BEATS}", sweep=("k", float(SEGMENT_BEATS))),
        RowSpec(f"guidance = {guidance:g}", sweep=("guidance", guidance)),
    )


@dataclass(frozen=True, eq=False)
class Asked:
    """What each of n windows is asked for, per beat (n, 32) unless said otherwise.

    chroma: bool (n, 32, 12) pitch classes of the chord; roots: int, -1 for no chord. activity:
    note onsets a second. hits: bool, beats with a hit point. change, energy: 0..1. tempo_bpm: (n,).
    moods: int (n, 8, 4), of each bar's caption: mode (1 minor), register 0..2, loudness 0..2,
    colour 0..1. song: (n,) index in the corpus.
    """

    chroma: NDArray[np.bool_]
    roots: NDArray[np.int64]
    activity: NDArray[np.float32]
    hits: NDArray[np.bool_]
    change: NDArray[np.float32]
    energy: NDArray[np.float32]
    tempo_bpm: NDArray[np.float32]
    moods: NDArray[np.int64]
    song: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Row:
    """Music of one kind: `rolls` (n, 6, 128, 128), whose window i answers what was asked of i.

    spec: how it was composed, None for real and shuffled notes. seconds: what composing took.
    """

    name: str
    rolls: Rolls
    spec: RowSpec | None
    seconds: float


@dataclass(frozen=True, eq=False)
class Trajectory:
    """What each solver step believed of n windows.

    timesteps: (s,) falling. hard: bool (s, n, 6, 128, 128), the estimate above one half.
    cross_entropy: (s, n) nats a window, of the finished roll under the step's estimate. features:
    which steered each step.
    """

    timesteps: NDArray[np.float64]
    hard: NDArray[np.bool_]
    cross_entropy: NDArray[np.float64]
    features: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Infill:
    """Windows whose cells in `mask` (n, 3, 128, 128) were known, and the rest made anew."""

    name: str
    real: Rolls
    mask: NDArray[np.bool_]
    result: Rolls


INFILLS = ("bars 3-6 anew", "accompaniment anew", "melody anew")


def known_cells(kind: str, windows: int) -> NDArray[np.bool_]:
    """Which cells an in-filling of INFILLS is given (n, 3, 128, 128)."""
    mask = np.ones((windows, len(TRACKS), WINDOW_COLUMNS, PITCHES), dtype=bool)
    if kind == "bars 3-6 anew":
        mask[:, :, 2 * 16 : 6 * 16] = False
    elif kind == "accompaniment anew":
        mask[:, 1:] = False
    elif kind == "melody anew":
        mask[:, 0] = False
    else:
        raise ValueError(f"unknown in-filling {kind!r}")
    return mask


class _Told(Denoiser):
    """The denoiser, told of some conditions only, whatever the sampler would tell it."""

    tells: tuple[str, ...] = ("features", "chords", "tempo")

    def predict(self, feeds: dict[str, NDArray[Any]]) -> NDArray[np.float32]:
        present = feeds["present"].copy()
        for index, name in enumerate(("features", "features", "chords", "tempo")):
            present[:, index] &= name in self.tells
        return super().predict({**feeds, "present": present})


@dataclass(frozen=True, eq=False)
class WindowSet:
    """Real windows of a split and the conditions that are told of them, on one axis of 32 n beats
    (its segments are those of k = 8)."""

    real: Rolls
    asked: Asked
    conditions: Conditions

    @staticmethod
    def choose(source: WindowSource, maker: ConditionMaker, count: int, seed: int) -> WindowSet:
        """Random windows that lie within their songs, from as many songs as there are; always the
        same for a count and a seed."""
        which = torch.from_numpy(chosen(source, count, seed))
        windows = source.windows(which, torch.zeros_like(which))
        rng = np.random.default_rng(seed)
        hits = np.stack([_hits(rng) for _ in range(count)])
        accents = np.where(rng.random(hits.shape) < 0.5, *_HIT_STRENGTHS) * hits
        dynamic = maker.dynamic(windows).numpy()
        dynamic[..., 1:5] = 0
        dynamic[..., 1] = accents
        moods, semantic = _captioned(windows, maker, rng)
        beats = count * WINDOW_BEATS
        conditions = Conditions(
            semantic=semantic.reshape(beats, -1),
            dynamic=dynamic.reshape(beats, -1),
            chords=windows.chords.numpy().reshape(beats, -1),
            tempo_bpm=np.repeat(windows.tempo_bpm.numpy().astype(np.float32), WINDOW_BEATS),
            segments=np.tile(regular_segments(WINDOW_BEATS, SEGMENT_BEATS), count),
        )
        roots = windows.chords[..., :12].numpy()
        asked = Asked(
            chroma=windows.chords[..., 12:24].numpy() > 0.5,
            roots=np.where(roots.any(2), roots.argmax(2), -1),
            activity=np.exp2(dynamic[..., 0] * ACTIVITY_SCALE) - 1,
            hits=hits, change=dynamic[..., 5], energy=dynamic[..., 6],
            tempo_bpm=windows.tempo_bpm.numpy(), moods=moods,
            song=source.owners[which].numpy(),
        )  # fmt: skip
        return WindowSet(windows.roll.numpy() > 0.5, asked, conditions)

    def __len__(self) -> int:
        return len(self.real)

    def told(self, spec: RowSpec, first: int, end: int) -> Conditions:
        """Conditions of windows `first` up to (not including) `end`, in the spec's segments."""
        part = self.conditions.part(first * WINDOW_BEATS, end * WINDOW_BEATS)
        k = spec.segment_beats
        one = np.zeros(WINDOW_BEATS, np.int64) if k is None else regular_segments(WINDOW_BEATS, k)
        return replace(part, segments=np.tile(one, end - first))


def chosen(source: WindowSource, count: int, seed: int) -> NDArray[np.int64]:
    """Numbers of random windows inside songs, song after song in turns. Raises SystemExit when the
    split has fewer."""
    first, owner = source.starts.numpy(), source.owners.numpy()
    borders = source.first_column.numpy()
    inside = (first >= borders[owner]) & (first + WINDOW_COLUMNS <= borders[owner + 1])
    candidates = np.random.default_rng(seed).permutation(np.flatnonzero(inside))
    if len(candidates) < count:
        raise SystemExit(f"only {len(candidates)} windows lie inside the songs of this split")
    seen: dict[int, int] = {}
    turns = []
    for window in candidates:
        turns.append(seen.setdefault(int(owner[window]), 0))
        seen[int(owner[window])] += 1
    return candidates[np.argsort(turns, kind="stable")][:count]


def _hits(rng: np.random.Generator) -> NDArray[np.bool_]:
    wished = rng.random(WINDOW_BEATS) < _HIT_SHARE
    hits = np.zeros(WINDOW_BEATS, dtype=bool)
    for beat in np.flatnonzero(wished):
        hits[beat] = not hits[max(beat - _HIT_DISTANCE_BEATS + 1, 0) : beat].any()
    return hits


def moods_of(windows: Windows) -> NDArray[np.int64]:
    """Attributes (n, 8, 4) of each bar's caption, one caption every four bars: see `Asked`."""
    starts = torch.zeros(len(windows.roll), WINDOW_BARS, dtype=torch.bool)
    starts[:, ::_CAPTION_BARS] = True
    classes = span_classes(windows, starts).numpy()
    rest, colour = np.divmod(classes, COLOURS)
    rest, loudness = np.divmod(rest, LOUDNESSES)
    mode, register = np.divmod(rest, REGISTERS)
    return np.stack([mode, register, loudness, colour], axis=2)


def _captioned(
    windows: Windows, maker: ConditionMaker, rng: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    moods = moods_of(windows)
    mode, register, loudness, colour = moods.transpose(2, 0, 1)
    classes = ((mode * REGISTERS + register) * LOUDNESSES + loudness) * COLOURS + colour
    spans = WINDOW_BARS // _CAPTION_BARS
    wording = rng.integers(WORDINGS, size=(len(moods), spans)).repeat(_CAPTION_BARS, axis=1)
    features = maker.captions.numpy()[classes, wording]
    return moods, features.repeat(WINDOW_BEATS // WINDOW_BARS, axis=1)


def shuffled(rolls: Rolls, seed: int) -> Rolls:
    """The same notes, each at a random place in its window: the floor of every measure."""
    rng = np.random.default_rng(seed)
    result = []
    for roll in rolls:
        notes = [
            Note(start := int(rng.integers(WINDOW_COLUMNS - n.columns + 1)), n.pitch, n.track,
                 start + n.columns)
            for n in notes_from_roll(roll)
        ]  # fmt: skip
        result.append(roll_from_notes(notes, WINDOW_COLUMNS))
    return np.stack(result)


class Composing:
    """Composes rows for a set of windows with one model, and keeps them in the cache.

    Same windows, model, steps and seed: same music, in whatever chunks it is made.
    """

    def __init__(
        self, folder: Path, windows: WindowSet, cache: Cache, key: dict[str, Any], *,
        steps: int | None, guidance: float | None, seed: int, device: str, threads: int,
    ) -> None:  # fmt: skip
        self.denoiser = _Told(folder, device, threads)
        self.steps = steps or self.denoiser.default_steps
        self.guidance = self.denoiser.default_guidance if guidance is None else guidance
        self._windows, self._cache, self._seed = windows, cache, seed
        self._key = {
            **key, "model": self.denoiser.sha256, "provider": self.denoiser.provider,
            "steps": self.steps, "guidance": self.guidance, "seed": seed,
        }  # fmt: skip

    def row(self, spec: RowSpec, count: int, done: Callable[[int], None]) -> Row:
        """The first `count` windows of a row; `done` is told how many more are there."""
        chunks = self._chunks("row", spec, count, done)
        rolls = np.concatenate([unpacked(arrays["rolls"]) for arrays in chunks])
        return Row(spec.name, rolls, spec, _seconds(chunks))

    def trajectory(self, count: int, done: Callable[[int], None]) -> tuple[Trajectory, float]:
        """What the steps of the default row's first `count` windows believed, and the seconds that
        composing them took."""
        chunks = self._chunks("trajectory", TABLE[0], count, done)
        trajectory = Trajectory(
            chunks[0]["timesteps"],
            np.concatenate([unpacked(c["hard"]) for c in chunks], axis=1),
            np.concatenate([c["cross_entropy"] for c in chunks], axis=1),
            tuple(str(name) for name in chunks[0]["features"]),
        )
        return trajectory, _seconds(chunks)

    def infill(self, kind: str, count: int, done: Callable[[int], None]) -> tuple[Infill, float]:
        """Real windows of which some cells are kept and the rest is made anew, and the seconds that
        it took."""
        chunks = self._chunks(f"infill {kind}", TABLE[0], count, done)
        result = np.concatenate([unpacked(c["rolls"]) for c in chunks])
        infill = Infill(kind, self._windows.real[:count], known_cells(kind, count), result)
        return infill, _seconds(chunks)

    def _chunks(
        self, what: str, spec: RowSpec, count: int, done: Callable[[int], None]
    ) -> list[Arrays]:
        chunks = []
        for first in range(0, count, _CHUNK):
            end = min(first + _CHUNK, count)
            # Rows of one effect share their entries, whatever they are called.
            key = {**self._key, "kind": "windows", "what": what, "effect": spec.effect(),
                   "first": first, "end": end}  # fmt: skip
            arrays = self._cache.get(key)
            if arrays is None:
                arrays = self._composed(what, spec, first, end)
                self._cache.put(key, arrays)
            done(end - first)
            chunks.append(arrays)
        return chunks

    def _composed(self, what: str, spec: RowSpec, first: int, end: int) -> Arrays:
        began = time.perf_counter()
        count = end - first
        mask = np.zeros((count, len(TRACKS), WINDOW_COLUMNS, PITCHES), dtype=bool)
        if what.startswith("infill "):
            mask = known_cells(what.removeprefix("infill "), count)
        roll = self._windows.real[first:end] & mask.repeat(2, axis=1)
        known = Known(_on_one_axis(roll).astype(np.float32), _on_one_axis(mask))
        conditions = self._windows.told(spec, first, end)
        denoiser, bars = self.denoiser, range(WINDOW_BARS * first, WINDOW_BARS * end)
        denoiser.tells = spec.tells
        guided = self.guidance if spec.guidance is None else spec.guidance
        guidance = guided if "features" in spec.tells else 1.0

        def denoise(noisy: Roll, timestep: float, features: Features, earlier: Roll | None) -> Roll:
            return denoiser.estimate_apart(
                noisy, timestep, features, conditions, known, guidance, earlier
            )

        steps = list(
            sample(
                denoise, lambda step: bar_noise(self._seed, bars, step), denoiser.schedule,
                step_grid(self.steps, denoiser.undecided), selector=spec.selector,
                switch_timestep=spec.switch_timestep,
            )
        )  # fmt: skip
        rolls = _apart(steps[-1].denoised > 0.5, count)
        arrays: Arrays = {
            "rolls": packed(rolls), "seconds": np.array(time.perf_counter() - began),
        }  # fmt: skip
        if what == "trajectory":
            final = steps[-1].denoised > 0.5
            arrays |= {
                "timesteps": np.array([step.timestep for step in steps]),
                "features": np.array([step.features for step in steps]),
                "hard": packed(np.stack([_apart(step.denoised > 0.5, count) for step in steps])),
                "cross_entropy": np.stack(
                    [_cross_entropy(final, step.denoised, count) for step in steps]
                ),
            }
        return arrays


def _seconds(chunks: Sequence[Arrays]) -> float:
    return sum(float(arrays["seconds"]) for arrays in chunks)


def _on_one_axis(windows: NDArray[Any]) -> NDArray[Any]:
    """(n, channels, 128, 128) -> (channels, 128 n, 128)."""
    return windows.transpose(1, 0, 2, 3).reshape(windows.shape[1], -1, PITCHES)


def _apart(roll: NDArray[Any], count: int) -> NDArray[Any]:
    """What `_on_one_axis` joined."""
    return roll.reshape(CHANNELS, count, WINDOW_COLUMNS, PITCHES).transpose(1, 0, 2, 3)


def _cross_entropy(final: NDArray[np.bool_], estimate: Roll, count: int) -> NDArray[np.float64]:
    """Nats a window (n,) of the final roll under an estimate's probabilities."""
    right = np.where(final, estimate, 1 - estimate).clip(1e-6, 1.0)
    return np.asarray(-_apart(np.log(right), count).sum((1, 2, 3)), dtype=np.float64)


def sweeps(specs: Sequence[RowSpec]) -> dict[str, tuple[str, ...]]:
    """Names of the rows of each dial, by rising value."""
    dials: dict[str, list[RowSpec]] = {}
    for spec in specs:
        if spec.sweep is not None:
            dials.setdefault(spec.sweep[0], []).append(spec)
    return {
        dial: tuple(s.name for s in sorted(points, key=lambda s: s.sweep or ("", 0.0)))
        for dial, points in dials.items()
    }
