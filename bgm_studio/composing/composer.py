"""Composing: the one place where the four rooms meet.

`score` makes music for a clip in one go. A `Composer` does the same in parts, for a window: it
keeps the models open, tells what is decided before the denoiser runs, composes parts of a take
anew, and looks ahead at a few bars.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np
import platformdirs
from numpy.typing import NDArray

import bgm_studio
from bgm_studio.base.errors import RequestError
from bgm_studio.base.progress import Progress, silent
from bgm_studio.base.resources import resource
from bgm_studio.composing.arrangement import Arrangement, arrange
from bgm_studio.composing.certain import (
    CERTAIN_TIMESTEP,
    Room,
    begins_too_late,
    clear_of,
    fixed_cells,
    held_cells,
    silent_tracks,
    sounding_plan,
)
from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.fitting import fit_clip, pace_of, residual_ms
from bgm_studio.composing.marks import marked
from bgm_studio.composing.moods import affect
from bgm_studio.composing.take import Draft, Request, Take
from bgm_studio.diffusion.conditions import Conditions, build_conditions, clip_segments, hit_columns
from bgm_studio.diffusion.denoiser import Denoiser, Known, settled
from bgm_studio.diffusion.sampler import Features, Roll, Step, Trace, sample
from bgm_studio.diffusion.schedule import step_grid
from bgm_studio.diffusion.styles import styled_folder, styles_of
from bgm_studio.diffusion.themes import Ties, theme_bars
from bgm_studio.diffusion.trace import StepTrace, forget_older
from bgm_studio.diffusion.windows import bar_noise, infill_runs, padded_bars, window_runs
from bgm_studio.music.harmony import Key, Plan, chord_features, chord_spans
from bgm_studio.music.pianoroll import (
    BEATS_PER_BAR,
    COLUMNS_PER_BAR,
    COLUMNS_PER_BEAT,
    PITCHES,
    Note,
    Region,
    notes_from_roll,
    roll_from_notes,
)
from bgm_studio.music.planning import plan_music
from bgm_studio.music.timing import TempoChoice, TempoFit, TempoMap, nearest_beats
from bgm_studio.video.analysis import VideoAnalysis, analyse
from bgm_studio.video.clip import probe
from bgm_studio.video.scenes import Scene
from bgm_studio.video.semantics import MiniLmEncoder, TextEncoder

_SEEN_SHARE = 0.5  # of valence and arousal, what pictures and sound count beside captions
_KEPT_TRACES = 2
_KEPT_TEXTS = 4096
_KEPT_FITS = 16
_EDGE_S = 0.2


def score(
    clip: Path | str | VideoAnalysis,
    request: Request,
    progress: Progress = silent,
    on_step: Callable[[Step], None] | None = None,
    *,
    span: Span | None = None,
    scenes: Sequence[Scene] = (),
) -> tuple[VideoAnalysis, Take]:
    """Compose music for a clip: analyse it, fit a tempo, plan harmony and ending, denoise.

    clip: the file, or its analysis. `on_step`: see `Composer.compose`. span: the part of the clip
    to score, None for all. scenes: how the music treats it, () for those that the pictures have.
    The same clip, request, machine and provider give the same notes. Raises a BgmError for anything
    the user can mend; writes nothing but the user's cache.
    """
    began = time.perf_counter()
    composer = Composer(request.device, request.model)
    composer.check(request)
    if scenes and not isinstance(clip, VideoAnalysis):  # refused before the long work
        Direction().with_scenes(scenes, probe(clip).duration_s)
    composer.open()
    analysis = clip if isinstance(clip, VideoAnalysis) else analyse(clip, progress)
    direction = Direction.found(analysis).with_range(span)
    direction = direction.with_scenes(scenes, analysis.clip.duration_s)
    analysed = time.perf_counter()
    take = composer.compose(analysis, direction, request, progress=progress, on_step=on_step)
    timings = {**take.timings_s, "analysis": take.timings_s["analysis"] + analysed - began}
    return analysis, replace(take, timings_s=timings)


class Composer:
    """Composes takes with one model and one text encoder, both opened when first needed.

    A model is a denoiser's folder. A folder "styled" in it, if there is one, holds another
    denoiser, which composes wherever a style is asked for; steps, guidance and t0's axis are those
    of the first. device, model: as in Request, whose own two fields mean nothing here. Use it from
    one thread at a time. Long work (opening, composing) lets other threads run.

    The class is long because drafts, whole takes, in-fills and previews must go through one `_job`
    and one `_steps`: two ways of composing would sooner or later make two pieces.
    """

    def __init__(self, device: str = "auto", model: Path | None = None) -> None:
        self._device, self._model = device, model
        self._denoiser: Denoiser | None = None
        self._styled: Denoiser | None = None
        self._encoder = _KeptTexts()
        self._fits: dict[tuple[object, ...], TempoFit] = {}

    @property
    def encoder(self) -> TextEncoder:
        """What it reads moods and captions with; for one thread at a time, as all of it."""
        return self._encoder

    @property
    def provider(self) -> str:
        """Where the denoiser really runs; "" until it is opened."""
        return "" if self._denoiser is None else self._denoiser.provider

    @property
    def styles(self) -> tuple[str, ...]:
        """Names of the styles that a request can ask for; () where the model has none. Reads only
        its manifest. Raises ModelError where that is missing or damaged."""
        return styles_of(self._folder)

    def check(self, request: Request) -> None:
        """Raise RequestError for the first value of a request that is out of its range, or for a
        style that the denoiser does not have."""
        request.check()
        if request.style and request.style not in self.styles:
            raise RequestError(
                f"The denoiser has no style {request.style[:40]!r}.",
                f"Choose from {', '.join(self.styles)}." if self.styles
                else "It was trained without styles.",
            )  # fmt: skip

    @property
    def model_sha256(self) -> str:
        """The denoiser's hash; opens it."""
        return self.open().sha256

    @property
    def default_steps(self) -> int:
        """Steps of a request that names none; opens the denoiser."""
        return self.open().default_steps

    @property
    def default_guidance(self) -> float:
        """Guidance of a request that names none; opens the denoiser."""
        return self.open().default_guidance

    @property
    def undecided(self) -> list[tuple[float, float]]:
        """(timestep, share of the music still undecided there), rising; opens the denoiser."""
        return list(self.open().undecided)

    def grid(self, steps: int | None = None) -> list[float]:
        """Falling timesteps at which the denoiser is called; opens it. Between two of them, moving
        t0 changes nothing."""
        denoiser = self.open()
        return [float(t) for t in step_grid(steps or denoiser.default_steps, denoiser.undecided)]

    def open(self) -> Denoiser:
        """Open the denoiser now. Raises ModelError or DeviceError."""
        if self._denoiser is None:
            self._denoiser = Denoiser(self._folder, self._device)
        return self._denoiser

    def _open_for(self, style: str) -> Denoiser:
        """The denoiser that composes in a style ("" for none), opened now."""
        if not style or not (folder := styled_folder(self._folder)):
            return self.open()
        if self._styled is None:
            self._styled = Denoiser(folder, self._device)
        return self._styled

    @property
    def _folder(self) -> Path:
        return self._model or resource("denoiser/manifest.json").parent

    def draft(
        self, analysis: VideoAnalysis, direction: Direction, request: Request,
        *, base: Take | None = None,
    ) -> Draft:  # fmt: skip
        """Tempo and plan of a request. base: a take whose tempo map and plan are kept. Raises
        RequestError as `check` does, and where no part of the clip is left to score."""
        self.check(request)
        directed = direction.directed(analysis)
        if base is not None:
            tempo_map, cuts = base.tempo_map, directed.cuts
            nearest = nearest_beats(tempo_map, np.array([cut.time_s for cut in cuts]))
            fit = TempoFit(
                tempo_map, base.fit.tempo_bpm, residual_ms(tempo_map, cuts),
                tuple(int(b) for b, cut in zip(nearest, cuts, strict=True) if cut.hit),
            )  # fmt: skip
            plan = base.plan
        else:
            edges_s = _range_edges_s(direction, directed.clip.duration_s)
            fit = self._fit(analysis, direction, request, edges_s)
            plan = self.plan(directed, request, fit, edges_s)
        Room.of(direction, fit.tempo_map)
        return Draft(directed, fit, plan, sounding_plan(plan, direction, fit.tempo_map))

    def tempi(
        self, analysis: VideoAnalysis, direction: Direction, request: Request
    ) -> tuple[TempoChoice, ...]:
        """The tempi that a request can choose from, with what they meet, beginning with the one
        that would be fitted. For a locked tempo it is told what the resulting music meets, which
        may be less; where it is none of them, it comes before them."""
        edges_s = _range_edges_s(direction, analysis.clip.duration_s)
        fitted = replace(request, tempo_bpm=None)
        found = self._fit(analysis, direction, fitted, edges_s).choices
        if request.tempo_bpm is None:
            return found
        locked_bpm = request.tempo_bpm
        own = self._fit(analysis, direction, request, edges_s).choices[0]
        own = replace(own, tempo_bpm=locked_bpm)
        if any(one.is_at(locked_bpm) for one in found):
            return tuple(own if one.is_at(locked_bpm) else one for one in found)
        return (own, *found)

    def compose(
        self,
        analysis: VideoAnalysis,
        direction: Direction,
        request: Request,
        *,
        base: Take | None = None,
        free: Sequence[Region] | None = None,
        locked: Sequence[Region] = (),
        locked_notes: frozenset[Note] = frozenset(),
        progress: Progress = silent,
        on_step: Callable[[Step], None] | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Take:
        """Make a take.

        base: keep this take's tempo map and plan. free: only notes of base that begin in these
        regions are made anew, between those that stay; None for all. locked, locked_notes: parts of
        base that are never changed, even where they are free. on_step sees every step; its
        `denoised` roll (6, columns, 128) is the whole clip, and the music as far as it is decided.
        stop: asked after each step; once it is true, the take is what that step had.
        progress("denoise", 0..1) may raise to cancel.

        The same request gives the same notes, so free parts need another seed to become new.
        Raises RequestError as `draft` does, ModelError and DeviceError as `open` does, ValueError
        for `free` without a base. Leaves the run's steps in the user's cache, where a later run
        with another t0 finds those that they share.
        """
        began = time.perf_counter()
        job = self._job(analysis, direction, request, base, free, locked, locked_notes)
        prepared = time.perf_counter()
        progress("denoise", 0.0)
        steps, resumed, stopped = len(job.grid), 0, None
        roll = job.known.roll
        for step in self._steps(job, job.runs, progress):
            resumed += step.resumed
            progress("denoise", (step.index + 1) / steps)
            roll = job.certain_in(step.denoised)
            if on_step is not None:
                on_step(replace(step, denoised=roll))
            if step.index + 1 < steps and stop():
                stopped = step.index
                break
        notes = tuple(job.finished(roll))
        timings = {"analysis": prepared - began, "denoise": time.perf_counter() - prepared}
        made = self._take(job, notes, resumed, stopped, timings)
        return replace(made, free=tuple(free or ()))

    def retime(
        self,
        analysis: VideoAnalysis,
        direction: Direction,
        request: Request,
        take: Take,
        progress: Progress = silent,
        on_step: Callable[[Step], None] | None = None,
    ) -> Take:
        """The take at the tempo of `request`: its bars, faster or slower, over the chords that they
        were made for. Surplus bars at the end are left out, missing ones are composed, and the
        ending is made anew. Raises as `compose` does."""
        draft = self.draft(analysis, direction, request)
        old, new = take.tempo_map, draft.fit.tempo_map
        # A pickup's bar comes before the first whole one; where only one map has it, bars shift.
        shift = int(new.start_beat > 0) - int(old.start_beat > 0)
        last_bar = min(old.total_beats // BEATS_PER_BAR + shift, new.total_beats // BEATS_PER_BAR)
        edge = (last_bar - 1) * COLUMNS_PER_BAR
        moved = (
            replace(
                note,
                start_column=note.start_column + shift * COLUMNS_PER_BAR,
                end_column=min(note.end_column + shift * COLUMNS_PER_BAR, edge),
            )
            for note in take.notes
            if 0 <= note.start_column + shift * COLUMNS_PER_BAR < edge
        )
        plan = _carried_over(take.plan, draft.plan, shift * BEATS_PER_BAR, edge // COLUMNS_PER_BEAT)
        base = replace(
            take, request=request, direction=direction, fit=draft.fit, plan=plan
        ).with_notes(tuple(moved))
        free = Region(edge, new.total_beats * COLUMNS_PER_BEAT)
        return self.compose(
            analysis, direction, request, base=base, free=(free,), progress=progress,
            on_step=on_step,
        )  # fmt: skip

    def preview(
        self,
        analysis: VideoAnalysis,
        direction: Direction,
        request: Request,
        base: Take,
        bars: tuple[int, int],
        progress: Progress = silent,
        *,
        locked: Sequence[Region] = (),
        locked_notes: frozenset[Note] = frozenset(),
        on_step: Callable[[Step], None] | None = None,
    ) -> tuple[Note, ...]:
        """The notes that `compose` with this base would have in bars `bars[0]` up to (not
        including) `bars[1]`, but for what windows further away would change. Only the windows over
        these bars and their themes run, from the last step that the newest run shares; nothing is
        kept.

        on_step is as in `compose`; the rest of its roll is what the base has there.
        """
        job = self._job(analysis, direction, request, base, None, locked, locked_notes)
        first, end = max(bars[0], 0), min(bars[1], job.bars)
        if first >= end:
            raise ValueError(f"there are no bars {bars[0]} to {bars[1]}")
        wanted = {*range(first, end), *job.follows[first:end]}  # a reprise needs its theme
        runs = window_runs(job.bars, wanted)
        progress("denoise", 0.0)
        around = roll_from_notes(base.notes, job.columns).astype(np.float32)
        roll = job.known.roll
        for step in self._steps(job, runs, progress, around=around, read_only=True):
            progress("denoise", (step.index + 1) / len(job.grid))
            roll = job.certain_in(step.denoised)
            if on_step is not None:
                on_step(replace(step, denoised=roll))
        columns = range(COLUMNS_PER_BAR * first, COLUMNS_PER_BAR * end)
        return tuple(note for note in job.finished(roll) if note.start_column in columns)

    def _fit(
        self, analysis: VideoAnalysis, direction: Direction, request: Request,
        edges_s: Sequence[float],
    ) -> TempoFit:  # fmt: skip
        stir, asked = self._stir(request), (request.tempo_bpm, request.drift)
        key = (
            analysis.clip.duration, tuple(direction.hit_points(analysis)),
            pace_of(direction.directed(analysis), stir), stir, *asked, tuple(edges_s),
        )  # fmt: skip
        if key not in self._fits:
            if len(self._fits) >= _KEPT_FITS:
                del self._fits[next(iter(self._fits))]
            self._fits[key] = fit_clip(
                analysis, request.tempo_bpm, edges_s, direction=direction, stir=stir,
                drift=request.drift,
            )  # fmt: skip
        return self._fits[key]

    def _stir(self, request: Request) -> float:
        """How exciting the user's words are, -1..1; 0 without any."""
        return affect([request.mood], self._encoder)[1] if request.mood else 0.0

    def _affect(self, analysis: VideoAnalysis, request: Request) -> tuple[float, float]:
        """(valence, arousal) that the music should have, each -1..1: of captions, pictures, sound
        and the user's words."""
        captions = [shot.caption for shot in analysis.shots]
        valence, arousal = affect(captions, self._encoder, request.mood)
        seen = analysis.affect()
        if seen is not None:
            share = _SEEN_SHARE if not request.mood else _SEEN_SHARE / 4
            valence += share * (seen.valence - valence)
            arousal += share * (seen.arousal - arousal)
        return valence, arousal

    def plan(
        self, analysis: VideoAnalysis, request: Request, fit: TempoFit,
        edges_s: Sequence[float] = (), key: Key | None = None,
    ) -> Plan:  # fmt: skip
        """Key, sections and chords for an analysis as directed. edges_s: instants besides its hit
        points at which sections may begin. key: None for the request's key, or to choose one."""
        valence, arousal = self._affect(analysis, request)
        if key is None and request.key is not None:
            key = Key.parse(request.key)
        hints = [(cut.time_s, cut.strength) for cut in analysis.cuts if cut.hit]
        hints += [(edge, 1.0) for edge in edges_s]
        return plan_music(
            fit.tempo_map.total_beats,
            section_hints=[(float(fit.tempo_map.beats(time_s)), power) for time_s, power in hints],
            valence=valence, arousal=arousal, energy=float(analysis.energy.mean()),
            seed=request.seed, clip=analysis.clip.sha256, key=key,
            start_beat=fit.tempo_map.start_beat,
        )  # fmt: skip

    def _job(
        self, analysis: VideoAnalysis, direction: Direction, request: Request, base: Take | None,
        free: Sequence[Region] | None, locked: Sequence[Region], locked_notes: frozenset[Note],
    ) -> _Job:  # fmt: skip
        if base is None and (free is not None or locked or locked_notes):
            raise ValueError("there is no base whose cells could stay")
        whole, denoiser = self.open(), self._open_for(request.style)
        draft = self.draft(analysis, direction, request, base=base)
        tempo_map = draft.fit.tempo_map
        bars = tempo_map.total_beats // BEATS_PER_BAR
        padded = padded_bars(bars)
        columns = padded * COLUMNS_PER_BAR
        segments = clip_segments(draft.analysis, tempo_map, request.segments, request.segment_beats)
        arrangement = arrange(
            draft.analysis, direction.scenes_of(analysis), tempo_map, segments, self._stir(request)
        )
        conditions = build_conditions(
            draft.analysis, draft.fit, draft.harmony, self._encoder, denoiser.reference,
            segments=segments, places=arrangement.places, mood=request.mood,
            register=self._affect(draft.analysis, request)[0],
        ).longer(_chords_behind(draft.harmony, tempo_map, BEATS_PER_BAR * padded))  # fmt: skip
        if request.style:
            conditions = replace(conditions, style=denoiser.code_of(request.style))
        hits = hit_columns(draft.analysis.cuts, tempo_map)
        room = Room.of(direction, tempo_map)
        fixed, closed = fixed_cells(draft.harmony, request.tracks, room, columns, arrangement.rests)
        held = np.zeros_like(closed)
        kept: list[Note] = []
        runs = [(0, padded)]
        if base is not None:
            kept, held = held_cells(base.notes, free, locked, locked_notes, columns)
            fixed = [clear for note in fixed if (clear := clear_of(note, held)) is not None]
        stays = roll_from_notes(kept, columns).astype(np.float32)
        known = Known(stays, held | silent_tracks(request.tracks, columns))
        roll = roll_from_notes([*kept, *fixed], columns).astype(np.float32)
        certain = Known(roll, closed | held)
        if free is not None:
            undecided = np.flatnonzero(~certain.mask.all(axis=(0, 2))) // COLUMNS_PER_BAR
            runs = infill_runs(bars, undecided.tolist())
        follows = theme_bars(draft.harmony, padded, pickup=tempo_map.start_beat > 0)
        steps = request.steps or whole.default_steps
        guidance = whole.default_guidance if request.guidance is None else request.guidance
        return _Job(
            draft, direction, request, denoiser, arrangement, conditions, known, certain, held,
            tuple(kept), room, bars, runs, step_grid(steps, whole.undecided), follows.tolist(),
            guidance, hits,
        )  # fmt: skip

    def _steps(
        self, job: _Job, runs: Sequence[tuple[int, int]], progress: Progress,
        *, around: Roll | None = None, read_only: bool = False,
    ) -> Iterator[Step]:  # fmt: skip
        """Every step over these runs of windows, side by side; the rest of each roll is `around`,
        or the known cells where that is None."""
        if not runs:
            return
        denoiser, steps = job.denoiser, len(job.grid)
        shape = (len(job.known.roll), job.columns, PITCHES)
        whole = list(runs) == [(0, job.columns // COLUMNS_PER_BAR)]
        trace: Trace | None = None
        kept: AbstractContextManager[object] = nullcontext()
        if whole and not read_only:
            opened = _trace(_trace_key(job), shape)
            trace, kept = opened, opened or kept
        elif read_only:
            key = _trace_key(job)
            trace = _Replay(StepTrace(_traces() / key[:24], key, shape, read_only=True), runs)
        sizes = [end - first for first, end in runs]
        ends = np.cumsum(sizes).tolist()
        present = [bar for first, end in runs for bar in range(first, end)]
        keys = [job.follows[bar] for bar in present]
        ties = Ties.among(job.follows, present)
        index = 0

        def denoise(x: Roll, timestep: float, features: Features, earlier: Roll | None) -> Roll:
            estimate = np.empty_like(x)
            told_of = job.known_at(timestep)
            spans = []
            for (first, end), after, size in zip(runs, ends, sizes, strict=True):

                def told(done: float, before: int = after - size, size: int = size) -> None:
                    progress("denoise", (index + (before + done * size) / ends[-1]) / steps)

                own = slice(COLUMNS_PER_BAR * (after - size), COLUMNS_PER_BAR * after)
                known = told_of.part(COLUMNS_PER_BAR * first, COLUMNS_PER_BAR * end)
                estimate[:, own] = denoiser.estimate(
                    x[:, own], timestep, features,
                    job.conditions.part(BEATS_PER_BAR * first, BEATS_PER_BAR * end), known,
                    job.guidance, None if earlier is None else earlier[:, own], told,
                )  # fmt: skip
                spans.append((own, known))
            fixed = [known.mask for _, known in spans]
            estimate = ties.tied(
                estimate, timestep, fixed[0] if len(fixed) == 1 else np.concatenate(fixed, axis=1)
            )
            for own, known in spans:
                estimate[:, own] = settled(estimate[:, own], timestep, known)
            return estimate

        with kept:
            for step in sample(
                denoise, lambda number: bar_noise(job.request.seed, keys, number),
                denoiser.schedule, job.grid, solver=job.request.solver,
                selector=job.request.selector, switch_timestep=job.request.switch_timestep,
                trace=trace,
            ):  # fmt: skip
                index = step.index + 1
                if whole:
                    yield step
                    continue
                full = (job.known.roll if around is None else around).copy()
                for (first, end), after, size in zip(runs, ends, sizes, strict=True):
                    full[:, COLUMNS_PER_BAR * first : COLUMNS_PER_BAR * end] = step.denoised[
                        :, COLUMNS_PER_BAR * (after - size) : COLUMNS_PER_BAR * after
                    ]
                yield replace(step, denoised=full)

    def _take(
        self, job: _Job, notes: tuple[Note, ...], resumed: int, stopped: int | None,
        timings_s: dict[str, float],
    ) -> Take:  # fmt: skip
        denoiser = job.denoiser
        activity = job.conditions.onsets_per_s[: job.bars * BEATS_PER_BAR]
        return Take(
            job.request, job.direction, job.draft.fit, job.draft.plan, notes,
            job.arrangement.swell, job.hits.reshape(-1, COLUMNS_PER_BEAT), activity,
            denoiser.sha256, denoiser.provider, len(job.grid), job.guidance, resumed, stopped,
            timings_s,
        )  # fmt: skip


def _carried_over(old: Plan, new: Plan, shift_beats: int, until_beat: int) -> Plan:
    """The new plan with the old one's key and, up to a beat, its chords and the keys of its
    sections, moved by some beats."""
    up = (old.key.tonic - new.key.tonic) % 12
    chords = [chord.transposed(up) for chord in new.chords_per_beat]
    for beat in range(max(shift_beats, 0), min(until_beat, old.total_beats + shift_beats)):
        chords[beat] = old.chords_per_beat[beat - shift_beats]
    sections = []
    for section in new.sections:
        own = section.key and Key((section.key.tonic + up) % 12, section.key.mode)
        if section.start_beat < until_beat:
            own = old.section_at(section.start_beat - shift_beats).key
        sections.append(replace(section, key=own))
    edges = {section.start_beat for section in sections}
    return Plan(old.key, tuple(sections), chord_spans(chords, edges))


def _chords_behind(harmony: Plan, tempo_map: TempoMap, beats: int) -> NDArray[np.float32]:
    """Chord features of the beats after the clip's last one, up to `beats`: the clip's chords
    again, from the first whole bar on."""
    lead = BEATS_PER_BAR if tempo_map.start_beat > 0 else 0
    chords = harmony.chords_per_beat
    again = chords[lead:] or chords
    return chord_features([again[i % len(again)] for i in range(beats - len(chords))])


@dataclass(frozen=True, eq=False)
class _Job:
    """A run before it starts. known: cells that are known from the start; certain: these, and how
    the music begins, pauses and ends, known from CERTAIN_TIMESTEP on. held: cells (3, columns, 128)
    of the base that stay; kept: the base's notes there. runs: the windows that have something to
    decide, see `window_runs`. follows: per bar, the bar that it follows and shares its starting
    noise with, see `theme_bars`."""

    draft: Draft
    direction: Direction
    request: Request
    denoiser: Denoiser
    arrangement: Arrangement
    conditions: Conditions
    known: Known
    certain: Known
    held: NDArray[np.bool_]
    kept: tuple[Note, ...]
    room: Room
    bars: int
    runs: list[tuple[int, int]]
    grid: NDArray[np.float64]
    follows: list[int]
    guidance: float
    hits: NDArray[np.float32]

    @property
    def columns(self) -> int:
        """Columns of the roll, including those by which the windows overrun the clip."""
        return len(self.follows) * COLUMNS_PER_BAR

    def known_at(self, timestep: float) -> Known:
        """The cells that are known at a timestep."""
        return self.known if timestep > CERTAIN_TIMESTEP else self.certain

    def certain_in(self, roll: Roll) -> Roll:
        """A copy of the roll with all that is certain in it."""
        return np.where(np.repeat(self.certain.mask, 2, axis=0), self.certain.roll, roll)

    def finished(self, roll: Roll) -> list[Note]:
        """The notes of a roll, as far as it is decided, hit points and ending marked; sorted."""
        made = [
            note
            for note in notes_from_roll(roll[:, : self.bars * COLUMNS_PER_BAR] > 0.5)
            if not self.held[note.track, note.start_column, note.pitch]
            and not begins_too_late(note, self.room)
        ]
        return marked(
            sorted({*made, *self.kept}), self.hits, self.draft.harmony, self.request.tracks,
            self.room, self.held,
        )  # fmt: skip


class _KeptTexts:
    """The sentence encoder, opened when first needed; embeddings of texts are remembered."""

    def __init__(self) -> None:
        self._encoder: TextEncoder | None = None
        self._vectors: dict[str, NDArray[np.float32]] = {}

    def encode(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """As MiniLmEncoder.encode."""
        if self._encoder is None:
            self._encoder = MiniLmEncoder()
        missing = [text for text in dict.fromkeys(sentences) if text not in self._vectors]
        if len(self._vectors) + len(missing) > _KEPT_TEXTS:
            self._vectors = {t: self._vectors[t] for t in sentences if t in self._vectors}
        if missing:
            self._vectors.update(zip(missing, self._encoder.encode(missing), strict=True))
        return np.stack([self._vectors[text] for text in sentences])


class _Replay:
    """Some bars of a kept run, read and never written (a Trace)."""

    def __init__(self, trace: StepTrace, runs: Sequence[tuple[int, int]]) -> None:
        self._trace, self._runs = trace, runs

    @property
    def features(self) -> Sequence[str]:
        return self._trace.features

    def load(self, index: int) -> Roll:
        parts = [
            self._trace.load_columns(index, COLUMNS_PER_BAR * first, COLUMNS_PER_BAR * end)
            for first, end in self._runs
        ]
        return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1)

    def store(self, index: int, features: str, denoised: Roll) -> None:
        pass


def _range_edges_s(direction: Direction, duration_s: float) -> list[float]:
    """Those ends of the range that lie well within the clip: beats should fall on them."""
    if direction.range is None:
        return []
    edges = (direction.range.start_s, direction.range.end_s)
    return [edge for edge in edges if _EDGE_S < edge < duration_s - _EDGE_S]


def _traces() -> Path:
    return Path(platformdirs.user_cache_dir("bgm-studio", appauthor=False)) / "traces"


def _trace(key: str, shape: tuple[int, int, int]) -> StepTrace | None:
    """The step trace of this run in the user's cache, or None where the cache cannot be written."""
    root = _traces()
    try:
        root.mkdir(parents=True, exist_ok=True)
        forget_older(root, key[:24], _KEPT_TRACES)
        return StepTrace(root / key[:24], key, shape)
    except OSError:
        return None


def _trace_key(job: _Job) -> str:
    """Hash of all that decides a step's state but the features that steer it (so not of t0)."""
    digest, denoiser = hashlib.sha256(), job.denoiser
    facts = (denoiser.sha256, denoiser.provider, denoiser.threads, job.request.seed,
             job.request.solver, job.guidance, denoiser.video_lead, job.follows,
             bgm_studio.__version__)  # fmt: skip
    digest.update(json.dumps(facts).encode())
    arrays = [getattr(job.conditions, f.name) for f in fields(job.conditions)]
    cells = (job.known.roll, job.known.mask, job.certain.roll, job.certain.mask)
    for array in (*arrays, *cells, job.grid):
        digest.update(np.ascontiguousarray(array).reshape(-1).view(np.uint8).data)
    return digest.hexdigest()
