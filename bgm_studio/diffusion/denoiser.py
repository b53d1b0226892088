"""The denoiser: one exported graph, its contract, and classifier-free guidance."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import ModelError, RequestError
from bgm_studio.base.inference import open_graph, read_manifest
from bgm_studio.diffusion.conditions import CHORDS, DYNAMIC, SEMANTIC, Conditions, DynamicReference
from bgm_studio.diffusion.guidance import (
    MOST_IN_ALL,
    guided,
    less_obvious,
    with_density,
    with_parts,
    with_register,
)
from bgm_studio.diffusion.held import as_held_notes
from bgm_studio.diffusion.sampler import Features, Roll
from bgm_studio.diffusion.schedule import Schedule, step_grid
from bgm_studio.diffusion.styles import garbled, known_and_offered
from bgm_studio.diffusion.windows import (
    CHANNELS,
    WINDOW_BARS,
    WINDOW_COLUMNS,
    denoise_in_windows,
    window_starts,
)
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, COLUMNS_PER_BEAT, PITCHES, TRACKS

WINDOW_BEATS = WINDOW_COLUMNS // COLUMNS_PER_BEAT
CONTRACT: dict[str, tuple[str, tuple[int, ...]]] = {
    "sample": ("tensor(float)", (CHANNELS, WINDOW_COLUMNS, PITCHES)),
    "timestep": ("tensor(float)", ()),
    "semantic": ("tensor(float)", (WINDOW_BEATS, SEMANTIC)),
    "dynamic": ("tensor(float)", (WINDOW_BEATS, DYNAMIC)),
    "chords": ("tensor(float)", (WINDOW_BEATS, CHORDS)),
    "tempo_bpm": ("tensor(float)", ()),
    "present": ("tensor(bool)", (4,)),
    "segments": ("tensor(int64)", (WINDOW_BEATS,)),
    "known": ("tensor(float)", (CHANNELS, WINDOW_COLUMNS, PITCHES)),
    "known_mask": ("tensor(bool)", (len(TRACKS), WINDOW_COLUMNS, PITCHES)),
}
"""The graph's inputs: element type, and shape after the batch axis."""
OPTIONAL: dict[str, tuple[str, tuple[int, ...]]] = {
    "estimate": ("tensor(float)", (CHANNELS, WINDOW_COLUMNS, PITCHES)),
    "style": ("tensor(int64)", ()),
    "guidance": ("tensor(float)", ()),
}
"""Inputs that a graph may lack. estimate: the clean roll as the step before saw it
(self-conditioning, Chen et al. 2023), below 0 where there is none. style: 0 for none, else 1 +
index into the manifest's `styles`, of which those in `offered` can be asked for. guidance: the
graph gives the guided answer at once (Meng et al. 2023) in the manifest's `guidance_range`, which
begins at 1, the plain answer."""

_DTYPES: dict[str, type] = {
    "tensor(float)": np.float32, "tensor(bool)": np.bool_, "tensor(int64)": np.int64,
}  # fmt: skip
WINDOWS_A_CALL = 4
_SILENT_LOGIT = -30.0
_CHROMA = slice(12, 24)  # of the chord features: the pitch classes that sound
# Above this, estimates are averages of many possible pieces, in which a held note need not follow a
# strike. 150 to 400 differ by less than the noise: docs/decisions/0001-denoiser.md.
_SHAPED_TIMESTEP = 250.0
# Above this, little but noise is seen, and what features add to it changes nothing that is
# measured; so the call without them is saved (Kynkaanniemi et al. 2024 leave guidance out there,
# too).
GUIDED_TIMESTEP = 450.0


@dataclass(frozen=True)
class Known:
    """Cells fixed before the run: `roll` float32 (6, columns, 128) 0/1, `mask` bool (3, columns,
    128) per track."""

    roll: NDArray[np.float32]
    mask: NDArray[np.bool_]

    def part(self, first_column: int, end_column: int) -> Known:
        """Views of columns `first_column` up to (not including) `end_column`."""
        return Known(self.roll[:, first_column:end_column], self.mask[:, first_column:end_column])


class Denoiser:
    """An opened denoiser; `provider` is where it really runs, and whether in float16; `styles` are
    the names of those it can be asked for, none for a graph that takes no style.

    folder holds manifest.json (kind "denoiser") and the graph; device and threads as in
    `open_graph`, which takes the float16 twin on a GPU, if there is one. Raises ModelError when
    the graph does not keep the contract, DeviceError as `open_graph` does. A graph of the paper's
    preset, whose roll has 2 channels, does not keep it: takes, edits and known cells are of three
    tracks.
    """

    def __init__(self, folder: Path, device: str = "auto", threads: int = 0) -> None:
        manifest = read_manifest(folder, "denoiser")
        self._graph = open_graph(manifest, device, threads)
        self._takes = {n: i for n, i in OPTIONAL.items() if n in self._graph.inputs} | CONTRACT
        for name, (kind, shape) in self._takes.items():
            found_kind, found_shape = self._graph.inputs.get(name, ("", []))
            # The batch axis must be free, so it has a name or nothing, not a number.
            free = len(found_shape) == 1 + len(shape) and not isinstance(found_shape[0], int)
            if found_kind != kind or not free or tuple(found_shape[1:]) != shape:
                raise ModelError(
                    f"The model in {folder} does not keep the graph contract at input {name!r}.",
                    "It was made for another version of BGM Studio.",
                )
        if unknown := sorted(self._graph.inputs.keys() - self._takes.keys()):
            raise ModelError(
                f"The model in {folder} wants an input {unknown[0]!r}, which is unknown here.",
                "It was made for another version of BGM Studio.",
            )
        extra: dict[str, Any] = dict(manifest.extra)
        try:
            self.prediction_type = str(extra["prediction_type"])
            self.undecided = [(float(t), float(s)) for t, s in extra["undecided"]]
            self.reference: DynamicReference = {
                name: [float(v) for v in extra["dynamic_reference"][name]]
                for name in ("activity", "energy", "change")
            }
            beta = extra["schedule"]
            beta_start, beta_end = float(beta["beta_start"]), float(beta["beta_end"])
            self.default_steps = int(extra["default_steps"])
            self.default_guidance = float(extra["default_guidance"])
            self.video_lead = float(extra.get("video_lead", 0.0))
            self._known_styles, self.styles = known_and_offered(extra)
            least, most = map(float, extra.get("guidance_range", (1.0, 1.0)))
            step_grid(2, self.undecided)
            if not 0 < beta_start <= beta_end < 1:
                raise ValueError("the schedule")
            self.schedule = Schedule(beta_start, beta_end)
            if not (2 <= self.default_steps <= 200 and 0 <= self.default_guidance <= 10):
                raise ValueError("the default steps or guidance")
            if not 0 <= self.video_lead <= 10:
                raise ValueError("video_lead")
            told = len(self._known_styles) > 0, most > 1
            takes = "style" in self._takes, "guidance" in self._takes
            if told != takes:
                raise ValueError("the styles or guidance that the graph takes")
            if least != 1 or not 1 <= most <= 20:
                raise ValueError("guidance_range")
            self._most_guidance = most
            if not all(len(q) > 1 and np.isfinite(q).all() for q in self.reference.values()):
                raise ValueError("the dynamic reference")
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise garbled(folder, error) from None
        if self.prediction_type not in ("logits", "epsilon"):
            raise ModelError(
                f"The model in {folder} predicts {self.prediction_type!r}, which is unknown here.",
                "It was made for another version of BGM Studio.",
            )
        self.sha256 = manifest.sha256
        self.threads = threads
        self.provider = self._graph.provider

    def test_run(self) -> float:
        """Call the graph once on an empty window; the seconds that took."""
        feeds: dict[str, NDArray[Any]] = {
            name: np.zeros((1, *shape), dtype=_DTYPES[kind])
            for name, (kind, shape) in self._takes.items()
        }
        began = time.perf_counter()
        self.predict(feeds)
        return time.perf_counter() - began

    def code_of(self, style: str) -> int:
        """The number by which conditions name one of `styles`. Raises ValueError for another."""
        if style not in self.styles:
            raise ValueError(f"no style {style!r} is offered")
        return 1 + self._known_styles.index(style)

    def predict(self, feeds: dict[str, NDArray[Any]]) -> NDArray[np.float32]:
        """One call of the graph on a batch that keeps the contract: (B, 6, 128, 128)."""
        prediction: NDArray[np.float32] = self._graph.run(feeds)[0]
        if prediction.shape != feeds["sample"].shape or prediction.dtype != np.float32:
            raise ModelError(
                f"The model answers with {prediction.dtype} {prediction.shape} to a sample of "
                f"{feeds['sample'].shape}.",
                "It was made for another version of BGM Studio.",
            )
        return prediction

    def estimate(
        self,
        sample: Roll,
        timestep: float,
        features: Features,
        conditions: Conditions,
        known: Known,
        guidance: float,
        earlier: Roll | None = None,
        progress: Callable[[float], None] = lambda _: None,
    ) -> Roll:
        """The clean roll of a whole clip as seen from `sample` (6, columns, 128), values 0..1.

        Guidance (classifier-free, Ho & Salimans 2022) drops F_c alone and keeps tempo, chords,
        style and known cells, see `calls_a_window`. Beyond 1 it is raised by `video_lead` where the
        picture's features steer notes that take shape already; what it does there has bounds, see
        `guided`, and where they steer, each segment gets about as many notes as they ask for, see
        `with_density`. earlier: the estimate of the step before, for
        graphs that take it. `progress` is told the share (0..1) of the windows that are done, after
        each call. Once all of the clip is there, it must be `settled`. Raises RequestError for a
        style that the model has not.
        """
        done, total = 0, len(window_starts(sample.shape[1] // COLUMNS_PER_BAR))

        def batch(rolls: Roll, bars: list[int]) -> Roll:
            nonlocal done
            result = self._windows(
                rolls, bars, timestep, features, conditions, known, guidance, earlier
            )
            done += len(bars)
            progress(done / total)
            return result

        return denoise_in_windows(sample, batch, WINDOWS_A_CALL)

    def estimate_apart(
        self,
        sample: Roll,
        timestep: float,
        features: Features,
        conditions: Conditions,
        known: Known,
        guidance: float,
        earlier: Roll | None = None,
    ) -> Roll:
        """As `estimate`, but for 8-bar windows laid end to end that know nothing of each other; the
        result is settled."""
        starts = list(range(0, sample.shape[1] // COLUMNS_PER_BAR, WINDOW_BARS))
        result = np.empty_like(sample)
        for first in range(0, len(starts), WINDOWS_A_CALL):
            bars = starts[first : first + WINDOWS_A_CALL]
            spans = [slice(16 * bar, 16 * bar + WINDOW_COLUMNS) for bar in bars]
            rolls = np.stack([sample[:, span] for span in spans])
            estimates = self._windows(
                rolls, bars, timestep, features, conditions, known, guidance, earlier
            )
            for span, estimate in zip(spans, estimates, strict=True):
                result[:, span] = estimate
        return settled(result, timestep, known, restart_columns=WINDOW_COLUMNS)

    def _windows(
        self,
        rolls: Roll,
        bars: list[int],
        timestep: float,
        features: Features,
        conditions: Conditions,
        known: Known,
        guidance: float,
        earlier: Roll | None,
    ) -> Roll:
        if not 0 <= conditions.style <= len(self._known_styles):
            raise RequestError(
                f"The model has no style {conditions.style}.",
                f"It has {len(self._known_styles)}: {', '.join(self._known_styles)}."
                if self._known_styles
                else "It was trained without styles.",
            )
        count = len(bars)
        beats = [slice(4 * bar, 4 * bar + WINDOW_BEATS) for bar in bars]
        columns = [slice(16 * bar, 16 * bar + WINDOW_COLUMNS) for bar in bars]
        feeds: dict[str, NDArray[Any]] = {
            "sample": rolls,
            "timestep": np.full(count, timestep, dtype=np.float32),
            "semantic": _cut(conditions.semantic, beats),
            "dynamic": _cut(conditions.dynamic, beats),
            "chords": _cut(conditions.chords, beats),
            "tempo_bpm": np.array([conditions.tempo_bpm[b].mean() for b in beats], np.float32),
            "present": np.tile(
                [features == "language", features == "video", True, True], (count, 1)
            ),
            "segments": _cut(conditions.segments, beats, fill=-1),
            "known": np.stack([known.roll[:, c] for c in columns]),
            "known_mask": np.stack([known.mask[:, c] for c in columns]),
        }
        before = None if earlier is None else np.stack([earlier[:, c] for c in columns])
        if "estimate" in self._takes:
            feeds["estimate"] = np.full_like(rolls, -1.0) if before is None else before
        if "style" in self._takes:
            feeds["style"] = np.full(count, conditions.style, dtype=np.int64)
        if features == "video" and guidance > 1.0 and timestep <= _SHAPED_TIMESTEP:
            guidance += self.video_lead
        calls = calls_a_window(timestep, guidance, self._most_guidance)
        if "guidance" in self._takes:
            plain = calls == 2 or timestep > GUIDED_TIMESTEP
            feeds["guidance"] = np.full(count, 1.0 if plain else guidance, dtype=np.float32)
        prediction = self.predict(feeds)
        if calls == 2:
            feeds["present"] = np.tile([False, False, True, True], (count, 1))
            without = self.predict(feeds)
            if self.prediction_type == "logits":
                prediction = guided(prediction, without, guidance)
            else:
                prediction = without + np.float32(guidance) * (prediction - without)
        if self.prediction_type == "logits":
            prediction = less_obvious(prediction, feeds["chords"][..., _CHROMA], before)
            wanted = _cut(conditions.wanted, beats)
            fixed = feeds["known_mask"]
            prediction = with_register(prediction, _cut(conditions.register, beats))
            prediction = with_parts(prediction, wanted, fixed)
            if features == "video":
                prediction = with_density(prediction, wanted, feeds["segments"], fixed)
            else:  # words know nothing of pace, but must not drown the notes asked for in all
                whole = np.zeros_like(feeds["segments"])
                most = (0.0, MOST_IN_ALL)
                prediction = with_density(prediction, wanted, whole, fixed, most)
            return np.asarray(1.0 / (1.0 + np.exp(-prediction.clip(_SILENT_LOGIT, 30.0))))
        signal, noise = self.schedule.signal(timestep), self.schedule.noise(timestep)
        estimate = (rolls - np.float32(noise) * prediction) / np.float32(signal)
        return np.asarray(estimate.clip(0.0, 1.0), dtype=np.float32)


def calls_a_window(timestep: float, guidance: float, most_at_once: float = 1.0) -> int:
    """How often an estimate calls the graph for a window: twice for guidance; once at a guidance of
    1, beyond 1 where all is still noise, and as far as the graph gives the guided answer at
    once."""
    noise = guidance > 1.0 and timestep > GUIDED_TIMESTEP
    return 1 if noise or 1.0 <= guidance <= most_at_once else 2


def settled(
    estimate: Roll, timestep: float, known: Known, restart_columns: int | None = None
) -> Roll:
    """The estimate with known cells put in and, once notes take shape, no note held unstruck."""
    _put_in(known, estimate)
    if timestep <= _SHAPED_TIMESTEP:
        estimate = as_held_notes(estimate, restart_columns)
        _put_in(known, estimate)
    return estimate


def _put_in(known: Known, estimate: Roll) -> None:
    # Channel by channel: one call over a long clip would keep other threads waiting.
    for channel, roll in enumerate(estimate):
        np.copyto(roll, known.roll[channel], where=known.mask[channel // 2])


def _cut(per_beat: NDArray[Any], beats: list[slice], fill: float = 0) -> NDArray[Any]:
    """Window slices of a per-beat array, padded where a window overruns the clip."""
    result = np.full((len(beats), WINDOW_BEATS, *per_beat.shape[1:]), fill, dtype=per_beat.dtype)
    for row, span in zip(result, beats, strict=True):
        piece = per_beat[span]
        row[: len(piece)] = piece
    return result
