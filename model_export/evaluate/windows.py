"""Eight-bar windows: the real ones, what is asked from them, and what is composed in answer.

The denoiser is told of each real window what a picture could have told (a caption for every four
bars, the blurred activity, change, energy), its chords and its tempo, but no note. Hit points are
the exception: real music accents nearly every beat, so they are drawn at random, as sparse as cuts.
Rows may be told the chords and tempo that the app would plan instead, or words of another mood.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray

from bgm_studio.composing.moods import affect
from bgm_studio.diffusion.conditions import ACTIVITY_SCALE, Conditions, regular_segments
from bgm_studio.diffusion.denoiser import WINDOW_BEATS, Denoiser, Known
from bgm_studio.diffusion.sampler import Features, Roll, sample
from bgm_studio.diffusion.schedule import step_grid
from bgm_studio.diffusion.windows import CHANNELS, WINDOW_BARS, WINDOW_COLUMNS, bar_noise
from bgm_studio.music.harmony import chord_features
from bgm_studio.music.pianoroll import PITCHES, TRACKS, Note, notes_from_roll, roll_from_notes
from bgm_studio.music.planning import plan_music
from bgm_studio.music.timing import fit_tempo
from bgm_studio.video.semantics import MiniLmEncoder, TextEncoder, mood_joined
from model_export.batches import ConditionMaker, Windows, WindowSource, span_classes
from model_export.captions import COLOURS, LOUDNESSES, MOOD_WORDINGS, REGISTERS, WORDINGS, wordings
from model_export.evaluate.cache import Arrays, Cache, packed, unpacked
from model_export.evaluate.moods import ATTRIBUTES

Rolls = NDArray[np.bool_]
"""Windows (n, 6, 128, 128), channels as in a roll."""
Harmony = Literal["song", "plan"]
"""Whose chords and tempo a row is told: the real window's, or those that the app would plan."""
Mood = tuple[tuple[str, int], ...]
"""Attributes of a caption by name (of `moods.ATTRIBUTES`), and the class that each is to have."""

SWITCH_TIMESTEP, SEGMENT_BEATS = 200.0, 8
_CHUNK = 16  # windows composed between two savings; of no influence on the music
_CAPTION_BARS = 4
_HIT_SHARE = 1 / 6  # of beats: a cut that counts every four or five seconds
_HIT_DISTANCE_BEATS = 2
_HIT_STRENGTHS = (0.5, 0.75)  # as hit points of clips enter the features
_CLIP_S = 180.0  # long enough that ending on a barline hardly bends a fitted tempo


@dataclass(frozen=True)
class RowSpec:
    """How a row of music is composed.

    selector, switch_timestep: as the sampler's. segment_beats: k, or None for no segment mask.
    guidance: None for the model's own. tells: which conditions it is given; without "features"
    neither F_l nor F_v. sweep: the dial and value of a point on one, None for the table's rows.
    harmony: whose chords and tempo. mood: not the window's own captions but, over all eight bars,
    a caption and mood words of its first caption's class, these attributes changed.
    """

    name: str
    selector: str = "language-video"
    switch_timestep: float = SWITCH_TIMESTEP
    segment_beats: int | None = SEGMENT_BEATS
    guidance: float | None = None
    tells: tuple[str, ...] = ("features", "chords", "tempo")
    sweep: tuple[str, float] | None = None
    harmony: Harmony = "song"
    mood: Mood = ()

    def effect(self) -> dict[str, Any]:
        """What makes its music differ from another's: the same for two specs of one meaning."""
        effect = asdict(replace(self, name="", sweep=None))
        # What was kept before there were such rows stays valid.
        if self.harmony == "song":
            del effect["harmony"]
        if not self.mood:
            del effect["mood"]
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

PLANNED = RowSpec("planned harmony", harmony="plan")
"""As "generated", but of the chords and tempo that the app itself would choose for such a clip."""

OPPOSITES: dict[str, tuple[Mood, Mood]] = {
    "mode": ((("mode", 1),), (("mode", 0),)),
    "register": ((("register", 0),), (("register", 2),)),
    "mode and register": ((("mode", 1), ("register", 0)), (("mode", 0), ("register", 2))),
}
"""Opposite moods: minor and major, low and high, both at once."""

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


@dataclass(frozen=True, eq=False)
class Opposites:
    """Windows composed twice, (n, 6, 128, 128) each: of the first and of the second mood of
    OPPOSITES[about], from the same noise, picture and tempo. Chords are the same for harmony
    "song", those planned for each mood for "plan"."""

    about: str
    harmony: Harmony
    first: Rolls
    second: Rolls


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
    (its segments are those of k = 8). wording: int (n, 8), which wording of its class each bar's
    caption is; vectors: the embedded wordings, captions and moods (classes, wordings, 384)."""

    real: Rolls
    asked: Asked
    conditions: Conditions
    wording: NDArray[np.int64]
    vectors: tuple[NDArray[np.float32], NDArray[np.float32]]

    @staticmethod
    def choose(source: WindowSource, maker: ConditionMaker, count: int, seed: int) -> WindowSet:
        """Random windows that lie within their songs, from as many songs as there are; always the
        same for a count and a seed."""
        which = torch.from_numpy(chosen(source, count, seed))
        windows = source.windows(which, torch.zeros_like(which))
        rng = np.random.default_rng(seed)
        hits = np.stack([_hits(rng) for _ in range(count)])
        accents = np.where(rng.random(hits.shape) < 0.5, *_HIT_STRENGTHS) * hits
        dynamic = maker.beat_by_beat(windows).numpy()
        dynamic[..., 1] = accents
        moods = moods_of(windows)
        spans = WINDOW_BARS // _CAPTION_BARS
        wording = rng.integers(WORDINGS, size=(count, spans)).repeat(_CAPTION_BARS, axis=1)
        vectors = maker.captions.numpy(), maker.moods.numpy()
        semantic = vectors[0][_classes(moods), wording].repeat(WINDOW_BEATS // WINDOW_BARS, axis=1)
        beats = count * WINDOW_BEATS
        conditions = Conditions(
            semantic=semantic.reshape(beats, -1),
            dynamic=dynamic.reshape(beats, -1),
            chords=windows.chords.numpy().reshape(beats, -1),
            tempo_bpm=np.repeat(windows.tempo_bpm.numpy().astype(np.float32), WINDOW_BEATS),
            segments=np.tile(regular_segments(WINDOW_BEATS, SEGMENT_BEATS), count),
            register=np.zeros(beats, dtype=np.float32),
            marks=np.zeros(beats, dtype=np.float32),
        )
        roots = windows.chords[..., :12].numpy()
        asked = Asked(
            chroma=windows.chords[..., 12:24].numpy() > 0.5,
            roots=np.where(roots.any(2), roots.argmax(2), -1),
            activity=np.exp2(dynamic[..., 0] * ACTIVITY_SCALE) - 1,
            hits=hits,
            change=dynamic[..., 5],
            energy=dynamic[..., 6],
            tempo_bpm=windows.tempo_bpm.numpy(),
            moods=moods,
            song=source.owners[which].numpy(),
        )
        return WindowSet(windows.roll.numpy() > 0.5, asked, conditions, wording, vectors)

    def __len__(self) -> int:
        return len(self.real)

    def told(self, spec: RowSpec, first: int, end: int) -> Conditions:
        """Conditions of windows `first` up to (not including) `end`, in the spec's segments and
        mood; chords and tempo are the real windows'."""
        part = self.conditions.part(first * WINDOW_BEATS, end * WINDOW_BEATS)
        k = spec.segment_beats
        one = np.zeros(WINDOW_BEATS, np.int64) if k is None else regular_segments(WINDOW_BEATS, k)
        part = replace(part, segments=np.tile(one, end - first))
        if not spec.mood:
            return part
        which = [self._mood_words(spec.mood, window) for window in range(first, end)]
        captions, moods = self.vectors
        joined = [mood_joined(captions[kind, c], moods[kind, m]) for kind, c, m in which]
        return replace(part, semantic=np.repeat(np.stack(joined), WINDOW_BEATS, axis=0))

    def words(self, spec: RowSpec, window: int) -> tuple[list[str], str]:
        """What a window's captions say, and the mood words joined to them, "" for none."""
        captions, moods = wordings()
        if spec.mood:
            kind, caption, mood = self._mood_words(spec.mood, window)
            return [captions[kind][caption]], moods[kind][mood]
        classes = _classes(self.asked.moods[window])
        bars = range(0, WINDOW_BARS, _CAPTION_BARS)
        return [captions[classes[bar]][self.wording[window, bar]] for bar in bars], ""

    def _mood_words(self, mood: Mood, window: int) -> tuple[int, int, int]:
        """Class, caption and mood wording of a window in a mood; wordings are the same in any."""
        attributes = self.asked.moods[window, 0].copy()
        for name, value in mood:
            attributes[list(ATTRIBUTES).index(name)] = value
        wording = int(self.wording[window, 0])
        return int(_classes(attributes)), wording, wording % MOOD_WORDINGS


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


def _classes(moods: NDArray[np.int64]) -> NDArray[np.int64]:
    """Classes (...) of attributes (..., 4), see `captions.attribute_class`."""
    mode, register, loudness, colour = np.moveaxis(moods, -1, 0)
    return np.asarray(((mode * REGISTERS + register) * LOUDNESSES + loudness) * COLOURS + colour)


def shuffled(rolls: Rolls, seed: int) -> Rolls:
    """The same notes, each at a random place in its window: the floor of every measure."""
    rng = np.random.default_rng(seed)
    result = []
    for roll in rolls:
        notes = [
            Note(
                start := int(rng.integers(WINDOW_COLUMNS - n.columns + 1)),
                n.pitch,
                n.track,
                start + n.columns,
            )
            for n in notes_from_roll(roll)
        ]
        result.append(roll_from_notes(notes, WINDOW_COLUMNS))
    return np.stack(result)


def model_key(denoiser: Denoiser) -> dict[str, Any]:
    """What of an opened model decides its music, for keys of the cache."""
    key = {"model": denoiser.sha256, "provider": denoiser.provider}
    # Where it is 0, what was kept before there was such a number stays valid.
    lead = denoiser.video_lead
    return key if lead == 0.0 else {**key, "video_lead": lead}


class Composing:
    """Composes rows for a set of windows with one model, and keeps them in the cache.

    Same windows, model, steps and seed: same music, in whatever chunks it is made.
    """

    def __init__(
        self,
        folder: Path,
        windows: WindowSet,
        cache: Cache,
        key: dict[str, Any],
        *,
        steps: int | None,
        guidance: float | None,
        seed: int,
        device: str,
        threads: int,
        encoder: TextEncoder | None = None,
    ) -> None:
        self.denoiser = _Told(folder, device, threads)
        self.steps = steps or self.denoiser.default_steps
        self.guidance = self.denoiser.default_guidance if guidance is None else guidance
        self._windows, self._cache, self._seed = windows, cache, seed
        self._words = _Words(encoder)
        self._plans: dict[tuple[int, Mood], tuple[NDArray[np.float32], float]] = {}
        self._key = {
            **key,
            **model_key(self.denoiser),
            "steps": self.steps,
            "guidance": self.guidance,
            "seed": seed,
        }

    def row(self, spec: RowSpec, count: int, done: Callable[[int], None]) -> Row:
        """The first `count` windows of a row; `done` is told how many more are there."""
        chunks = self._chunks("row", spec, count, done)
        rolls = np.concatenate([unpacked(arrays["rolls"]) for arrays in chunks])
        return Row(spec.name, rolls, spec, _seconds(chunks))

    def opposites(
        self, about: str, harmony: Harmony, count: int, done: Callable[[int], None]
    ) -> tuple[Opposites, float]:
        """The first `count` windows in both moods of OPPOSITES[about], and the seconds that
        composing them took."""
        first, second = (
            self.row(RowSpec(about, harmony=harmony, mood=mood), count, done)
            for mood in OPPOSITES[about]
        )
        pair = Opposites(about, harmony, first.rolls, second.rolls)
        return pair, first.seconds + second.seconds

    def told(self, spec: RowSpec, first: int, end: int) -> Conditions:
        """Conditions of windows `first` up to (not including) `end` as the spec has them.

        For harmony "plan", chords and tempo are what the app plans for a clip of eight bars with
        the window's captions, mean activity and mean energy, by a seed of its own: the valence of
        its words leads to key and progression, the activity to the tempo (of a clip without hit
        points). Activity and energy are taken back from units of music to a picture's 0..1.
        """
        conditions = self._windows.told(spec, first, end)
        if spec.harmony == "song":
            return conditions
        plans = [self._planned(spec, window) for window in range(first, end)]
        tempo_bpm = np.array([bpm for _, bpm in plans], dtype=np.float32)
        return replace(
            conditions,
            chords=np.concatenate([chords for chords, _ in plans]),
            tempo_bpm=np.repeat(tempo_bpm, WINDOW_BEATS),
        )

    def _planned(self, spec: RowSpec, window: int) -> tuple[NDArray[np.float32], float]:
        """Chords (32, 36) and tempo, BPM, that the app would plan for a window."""
        if (window, spec.mood) not in self._plans:
            captions, mood = self._windows.words(spec, window)
            valence, arousal = affect(captions, self._words, mood)
            asked, reference = self._windows.asked, self.denoiser.reference
            activity = _place(asked.activity[window], reference["activity"])
            fit = fit_tempo(_CLIP_S, (), activity=activity)
            energy = _place(asked.energy[window], reference["energy"])
            seed = 1_000_000 * self._seed + window
            plan = plan_music(
                WINDOW_BEATS, valence=valence, arousal=arousal, energy=energy, seed=seed
            )
            chords = chord_features(plan.chords_per_beat)
            self._plans[window, spec.mood] = chords, fit.tempo_bpm
        return self._plans[window, spec.mood]

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
            key = {
                **self._key,
                "kind": "windows",
                "what": what,
                "effect": spec.effect(),
                "first": first,
                "end": end,
            }
            conditions = self.told(spec, first, end)
            if spec.harmony == "plan" or spec.mood:
                key["told"] = _digest(conditions)  # the planner and the words may change
            arrays = self._cache.get(key)
            if arrays is None:
                arrays = self._composed(what, spec, conditions, first, end)
                self._cache.put(key, arrays)
            done(end - first)
            chunks.append(arrays)
        return chunks

    def _composed(
        self, what: str, spec: RowSpec, conditions: Conditions, first: int, end: int
    ) -> Arrays:
        began = time.perf_counter()
        count = end - first
        mask = np.zeros((count, len(TRACKS), WINDOW_COLUMNS, PITCHES), dtype=bool)
        if what.startswith("infill "):
            mask = known_cells(what.removeprefix("infill "), count)
        roll = self._windows.real[first:end] & mask.repeat(2, axis=1)
        known = Known(_on_one_axis(roll).astype(np.float32), _on_one_axis(mask))
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
                denoise,
                lambda step: bar_noise(self._seed, bars, step),
                denoiser.schedule,
                step_grid(self.steps, denoiser.undecided),
                selector=spec.selector,
                switch_timestep=spec.switch_timestep,
            )
        )
        rolls = _apart(steps[-1].denoised > 0.5, count)
        arrays: Arrays = {
            "rolls": packed(rolls),
            "seconds": np.array(time.perf_counter() - began),
        }
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


class _Words:
    """A sentence encoder that is opened when first needed and reads each text once."""

    def __init__(self, encoder: TextEncoder | None) -> None:
        self._encoder, self._vectors = encoder, dict[str, NDArray[np.float32]]()

    def encode(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """As MiniLmEncoder.encode."""
        if missing := [text for text in dict.fromkeys(sentences) if text not in self._vectors]:
            self._encoder = self._encoder or MiniLmEncoder()
            self._vectors.update(zip(missing, self._encoder.encode(missing), strict=True))
        return np.stack([self._vectors[text] for text in sentences])


def _place(curve: NDArray[np.float32], quantiles: Sequence[float]) -> float:
    """The mean place 0..1 of a curve's values among evenly spaced quantiles."""
    return float(np.interp(curve, quantiles, np.linspace(0, 1, len(quantiles))).mean())


def _digest(conditions: Conditions) -> str:
    hashed = hashlib.sha256()
    for array in (conditions.semantic, conditions.chords, conditions.tempo_bpm):
        hashed.update(np.ascontiguousarray(array).tobytes())
    return hashed.hexdigest()


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
