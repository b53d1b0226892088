"""Takes: what is asked for, what is decided before the denoiser runs, and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import RequestError
from bgm_studio.composing.certain import Room, hushed, sounding_plan
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.marks import hit_instants
from bgm_studio.diffusion.conditions import SEGMENTS
from bgm_studio.diffusion.sampler import SELECTORS, SOLVERS
from bgm_studio.music.harmony import Key, Plan
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, TRACKS, Note, Region
from bgm_studio.music.played import Performance
from bgm_studio.music.timing import (
    LEAST_DRIFT,
    MAX_DRIFT,
    MOST_DRIFT,
    TempoChoice,
    TempoFit,
    TempoMap,
)
from bgm_studio.sound.performance import perform
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.semantics import is_text

_MAX_MOOD_CHARACTERS = 500


@dataclass(frozen=True)
class Request:
    """What the user asks for; the recipe of a take.

    seed: 0..2**63-1. switch_timestep: t0, 0..1000. segment_beats: k, 1..32. segments: "beats" (one
    every k beats) or "shots" (one a shot, k has no meaning then). steps 2..200 and guidance 0..10:
    None for the model's own defaults. solver, selector: see `sampler`. tempo_bpm 30..300: None to
    fit one. mood: free words. key: as `Key.parse` reads it, None to choose one. tracks: those that
    play. device: see `inference`. model: folder of another denoiser. original_audio,
    music_gain_db: see `mix_under`. drift: how far the tempo of a bar may be from the mean, as a
    share of it, see `fit_tempo`: 0 for a constant tempo, or LEAST_DRIFT..MOST_DRIFT. style: the
    name of one of the denoiser's styles, "" for none.
    """

    seed: int = 0
    switch_timestep: float = 200.0
    segment_beats: int = 8
    steps: int | None = None
    guidance: float | None = None
    solver: str = "dpm"
    selector: str = "language-video"
    tempo_bpm: float | None = None
    mood: str = ""
    tracks: tuple[str, ...] = TRACKS
    device: str = "auto"
    model: Path | None = None
    original_audio: str = "keep"
    music_gain_db: float | None = None
    segments: str = "beats"
    key: str | None = None
    drift: float = MAX_DRIFT
    style: str = ""

    def check(self) -> None:
        """Raise RequestError for the first value that is out of its range; whether a denoiser has
        the style, `Composer.check` knows."""
        ranges: tuple[tuple[str, float | None, float, float], ...] = (
            ("The seed", self.seed, 0, 2**63 - 1),
            ("The switch timestep (t0)", self.switch_timestep, 0, 1000),
            ("The segment size (k)", self.segment_beats, 1, 32),
            ("The number of steps", self.steps, 2, 200),
            ("The guidance", self.guidance, 0, 10),
            ("The tempo", self.tempo_bpm, 30, 300),
        )
        for name, value, low, high in ranges:
            if value is not None and not low <= value <= high:
                # Not as a float: a seed may have more digits than a float can hold.
                shown = f"{value}" if len(f"{value}") <= 20 else f"{f'{value}'[:20]}..."
                raise RequestError(f"{name} is {shown}.", f"Use a value from {low} to {high}.")
        if self.drift != 0.0 and not LEAST_DRIFT <= self.drift <= MOST_DRIFT:
            raise RequestError(
                f"The tempo's drift is {100 * self.drift:g} %.",
                f"Use {100 * LEAST_DRIFT:g} to {100 * MOST_DRIFT:g} %, or 0 for a constant tempo.",
            )
        for name, word, words in (
            ("solver", self.solver, SOLVERS),
            ("selector", self.selector, SELECTORS),
            ("segments", self.segments, SEGMENTS),
            *(("track", track, TRACKS) for track in self.tracks),
        ):
            if word not in words:
                raise RequestError(f"Unknown {name} {word!r}.", f"Choose from {', '.join(words)}.")
        if not self.tracks:
            raise RequestError("No track is left to play.", f"Choose from {', '.join(TRACKS)}.")
        if not is_text(self.mood):
            raise RequestError("The mood contains bytes that are not text.", "Type it again.")
        if len(self.mood) > _MAX_MOOD_CHARACTERS:
            raise RequestError("The mood is too long.", "A few words are enough.")
        if not is_text(self.style):
            raise RequestError("The style contains bytes that are not text.", "Type it again.")
        if self.key is not None:
            Key.parse(self.key)


@dataclass(frozen=True, eq=False)
class Draft:
    """What is decided before the denoiser runs.

    analysis: as directed. fit: the tempo, with residuals of the direction's cuts. plan: key,
    sections and chords as planned; harmony: the same as it will sound, with the direction's chord
    edits and the cadence that ends its range. tempi: those to choose from, whatever tempo the
    request locks, see `Composer.tempi`; () where they were not asked for.
    """

    analysis: VideoAnalysis
    fit: TempoFit
    plan: Plan
    harmony: Plan
    tempi: tuple[TempoChoice, ...] = ()


@dataclass(frozen=True, eq=False)
class Take:
    """A finished composition for a clip, and what it was made from.

    plan: as planned, without the chord edits in `direction` (see `harmony`). notes: sorted. Of each
    beat of the tempo map: swell float32 (beats,) 0..1, how loud; accents float32 (beats, 4) 0..1,
    hit points on its columns; activity float32 (beats,), the note onsets a second that were asked
    for. stopped_step: the last step that ran where the run was stopped early, else None. free: the
    only regions of another take that were made anew; () where everything was.
    resumed_steps: those that an earlier run had left. timings_s: seconds a stage.
    """

    request: Request
    direction: Direction
    fit: TempoFit
    plan: Plan
    notes: tuple[Note, ...]
    swell: NDArray[np.float32]
    accents: NDArray[np.float32]
    activity: NDArray[np.float32]
    model_sha256: str
    provider: str
    steps: int
    guidance: float
    resumed_steps: int = 0
    stopped_step: int | None = None
    timings_s: dict[str, float] = field(default_factory=dict)
    free: tuple[Region, ...] = ()

    @property
    def tempo_map(self) -> TempoMap:
        """The map that says where the take's beats lie in the clip."""
        return self.fit.tempo_map

    @property
    def total_columns(self) -> int:
        """Columns of the whole clip."""
        return self.tempo_map.total_beats * COLUMNS_PER_BEAT

    @property
    def harmony(self) -> Plan:
        """The plan as it sounds: with chord edits and the range's cadence."""
        return sounding_plan(self.plan, self.direction, self.tempo_map)

    @property
    def onsets_per_s(self) -> float:
        """Note onsets a second over the whole clip."""
        return len(self.notes) / self.tempo_map.duration_s

    def with_notes(self, notes: Sequence[Note]) -> Take:
        """The take with other notes, sorted here."""
        return replace(self, notes=tuple(sorted(notes)))

    def performance(self) -> Performance:
        """The take as it is played: velocities, timing, pedal. Silences are silent: notes and pedal
        that would ring into one end where it begins."""
        instants = hit_instants(self.direction.cuts, self.tempo_map)
        played = perform(self.notes, self.tempo_map, self.swell, self.accents, instants)
        return hushed(played, Room.of(self.direction, self.tempo_map))
