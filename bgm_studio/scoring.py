"""score(clip, request): the one place where the four rooms meet; deliver() writes what came out."""

from __future__ import annotations

import hashlib
import json
import secrets
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs
from numpy.typing import NDArray

import bgm_studio
from bgm_studio.atomic import atomic_path, output_error
from bgm_studio.diffusion.conditions import Conditions, build_conditions, hit_columns
from bgm_studio.diffusion.denoiser import Denoiser, Known
from bgm_studio.diffusion.sampler import SELECTORS, SOLVERS, Step, sample
from bgm_studio.diffusion.schedule import step_grid
from bgm_studio.diffusion.trace import StepTrace
from bgm_studio.diffusion.windows import bar_noise, padded_bars, window_starts
from bgm_studio.errors import OutputError, RequestError
from bgm_studio.export.midi import write_midi
from bgm_studio.export.video import video_suffix, write_video
from bgm_studio.export.wav import sample_count, write_wav
from bgm_studio.music.harmony import Plan, plan_music
from bgm_studio.music.pianoroll import (
    BEATS_PER_BAR,
    COLUMNS_PER_BAR,
    COLUMNS_PER_BEAT,
    PITCHES,
    TRACKS,
    Note,
    notes_from_roll,
    roll_from_notes,
)
from bgm_studio.music.played import Performance
from bgm_studio.music.timing import HitPoint, TempoFit, fit_tempo
from bgm_studio.progress import Progress, silent, within
from bgm_studio.resources import resource
from bgm_studio.sound.mix import mix_under, render_music
from bgm_studio.sound.performance import perform
from bgm_studio.sound.synth import DEFAULT_INSTRUMENTS, open_synth
from bgm_studio.video.analysis import VideoAnalysis, analyse
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.semantics import MiniLmEncoder, TextEncoder

SAMPLE_RATE_HZ = 48_000
PRODUCTS = ("midi", "wav", "video")
_BRIGHT_MOODS = ("happy", "joyful", "cheerful", "peaceful", "sunny", "hopeful", "playful",
                 "triumphant", "calm", "bright")  # fmt: skip
_DARK_MOODS = ("sad", "melancholic", "gloomy", "dark", "tense", "frightening", "sorrowful", "angry",
               "lonely", "mysterious")  # fmt: skip
_KEPT_TRACES = 2
_LOWEST_BASS = 36  # C2
_ENDING_REGISTER = range(55, 68)
_MAX_MOOD_CHARACTERS = 500


@dataclass(frozen=True)
class Request:
    """What the user asks for; the recipe of a take.

    seed: 0..2**63-1. switch_timestep: t0, 0..1000. segment_beats: k, 1..32. steps 2..200 and
    guidance 0..10: None for the model's own defaults. solver, selector: see `sampler`. tempo_bpm
    30..300: None to fit one. mood: free words. tracks: those that play. device: see `inference`.
    model: folder of another denoiser. original_audio, music_gain_db: see `mix_under`.
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

    def check(self) -> None:
        """Raise RequestError for the first value that is out of its range."""
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
        for name, word, words in (
            ("solver", self.solver, SOLVERS),
            ("selector", self.selector, SELECTORS),
            *(("track", track, TRACKS) for track in self.tracks),
        ):
            if word not in words:
                raise RequestError(f"Unknown {name} {word!r}.", f"Choose from {', '.join(words)}.")
        if not self.tracks:
            raise RequestError("No track is left to play.", f"Choose from {', '.join(TRACKS)}.")
        if len(self.mood) > _MAX_MOOD_CHARACTERS:
            raise RequestError("The mood is too long.", "A few words are enough.")


@dataclass(frozen=True)
class Take:
    """A finished composition for a clip, and everything it was made from."""

    request: Request
    analysis: VideoAnalysis
    fit: TempoFit
    plan: Plan
    conditions: Conditions
    notes: tuple[Note, ...]
    model_sha256: str
    provider: str
    steps: int
    guidance: float
    resumed_steps: int
    timings_s: dict[str, float] = field(default_factory=dict)

    @property
    def onsets_per_s(self) -> float:
        """Note onsets a second over the whole clip."""
        return len(self.notes) / self.analysis.clip.duration_s

    def performance(self) -> Performance:
        """The take as played: velocities, timing, pedal."""
        energy = self.conditions.dynamic[:, 6]
        low, high = float(energy.min()), float(energy.max())
        swell = (energy - low) / (high - low) if high > low else np.full_like(energy, 0.5)
        accents = hit_columns(self.analysis, self.fit.tempo_map).reshape(-1, COLUMNS_PER_BEAT)
        return perform(self.notes, self.fit.tempo_map, swell, accents)


def valence(texts: Sequence[str], encoder: TextEncoder) -> float:
    """How bright (1) or dark (-1) words feel: their nearness to two groups of mood words.

    Of each group the two nearest words count, so that a text need not be like all of them. The
    mean over the texts; 0 for none.
    """
    wanted = [text for text in texts if text]
    if not wanted:
        return 0.0
    vectors = encoder.encode([*_BRIGHT_MOODS, *_DARK_MOODS, *wanted])
    split, end = len(_BRIGHT_MOODS), len(_BRIGHT_MOODS) + len(_DARK_MOODS)
    nearness = vectors[end:] @ vectors[:end].T
    bright = np.sort(nearness[:, :split], axis=1)[:, -2:].mean(axis=1)
    dark = np.sort(nearness[:, split:], axis=1)[:, -2:].mean(axis=1)
    return float(np.tanh(5.0 * (bright - dark)).mean())


def _reprise_keys(plan: Plan, bars: int) -> list[int]:
    """Per bar, the bar whose starting noise it takes: its own, or its theme's in a reprise."""
    keys = list(range(bars))
    first_of: dict[str, int] = {}
    for section in plan.sections:
        start, end = section.start_beat // BEATS_PER_BAR, -(-section.end_beat // BEATS_PER_BAR)
        theme = first_of.setdefault(section.label, start)
        for bar in range(start, min(end, bars)):
            keys[bar] = theme + bar - start
    return keys


def _fixed_cells(
    fit: TempoFit, plan: Plan, hits: NDArray[np.float32], tracks: Sequence[str], columns: int
) -> Known:
    """What is certain before the run: silence outside the clip and in tracks that do not play; a
    bass octave of the chord on each hit point, so that there is something to accent; and the
    ending, a chord of the plan's last harmony that is struck once and rings.

    hits: (4 * total_beats,) strength on each column, 0 where there is no hit point.
    """
    beats = fit.tempo_map.total_beats
    end = beats * COLUMNS_PER_BEAT
    piano = TRACKS.index("piano")
    mask = np.zeros((len(TRACKS), columns, PITCHES), dtype=bool)
    notes: list[Note] = []
    ring = min(BEATS_PER_BAR, beats // 4) * COLUMNS_PER_BEAT
    last = end - ring
    chords = plan.chords_per_beat
    if "piano" in tracks:
        for column in np.flatnonzero(hits[:last]):
            low = _LOWEST_BASS + chords[int(column) // COLUMNS_PER_BEAT].bass
            for pitch in (low, low + 12):
                notes.append(Note(int(column), pitch, piano, int(column) + 1))
                mask[piano, column, pitch] = True
        mask[piano, last:end] = True
        upper = [p for p in _ENDING_REGISTER if p % 12 in chords[-1].pitch_classes]
        low = _LOWEST_BASS + chords[-1].bass
        notes += [Note(last, pitch, piano, end) for pitch in (low, low + 12, *upper)]
    mask[:, last + COLUMNS_PER_BEAT : end] = True
    mask[:, end:] = True
    mask[:, : int(np.ceil(fit.tempo_map.start_beat * COLUMNS_PER_BEAT - 1e-6))] = True
    for index, track in enumerate(TRACKS):
        if track not in tracks:
            mask[index] = True
    return Known(roll_from_notes(notes, columns).astype(np.float32), mask)


def _trace(key: str, shape: tuple[int, int, int]) -> StepTrace | None:
    """The step trace of this run in the user's cache, or None where the cache cannot be written."""
    root = Path(platformdirs.user_cache_dir("bgm-studio", appauthor=False)) / "traces"
    try:
        root.mkdir(parents=True, exist_ok=True)
        others = sorted(
            (f for f in root.iterdir() if f.is_dir() and f.name != key[:24]),
            key=lambda f: f.stat().st_mtime,
        )
        for folder in others[: max(len(others) - _KEPT_TRACES + 1, 0)]:
            shutil.rmtree(folder, ignore_errors=True)
        return StepTrace(root / key[:24], key, shape)
    except OSError:
        return None


def _trace_key(
    denoiser: Denoiser,
    request: Request,
    conditions: Conditions,
    known: Known,
    grid: NDArray[np.float64],
    noise_keys: list[int],
    guidance: float,
) -> str:
    """Hash of all that decides a step's state but the features that steer it (so not of t0)."""
    digest = hashlib.sha256()
    facts = (denoiser.sha256, denoiser.provider, denoiser.threads, request.seed, request.solver,
             guidance, noise_keys, bgm_studio.__version__)  # fmt: skip
    digest.update(json.dumps(facts).encode())
    for array in (*asdict(conditions).values(), known.roll, known.mask, grid):
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()


def score(
    clip: Path | str,
    request: Request,
    progress: Progress = silent,
    on_step: Callable[[Step], None] | None = None,
) -> Take:
    """Compose music for a clip: analyse it, fit a tempo, plan harmony and ending, denoise.

    `on_step` sees every solver step (its `denoised` roll, (6, columns, 128), is the music as far as
    it is decided). Same clip, request, machine and provider: the same notes. Raises a BgmError for
    anything the user can mend; writes nothing but the user's cache.
    """
    request.check()
    began = time.perf_counter()
    folder = request.model or resource("denoiser/manifest.json").parent
    denoiser = Denoiser(folder, request.device)
    steps = request.steps or denoiser.default_steps
    guidance = denoiser.default_guidance if request.guidance is None else request.guidance

    analysis = analyse(clip, progress)
    encoder = MiniLmEncoder()
    fit, plan = _planned(analysis, request, encoder)
    conditions = build_conditions(
        analysis, fit, plan, encoder, denoiser.reference,
        mood=request.mood, segment_beats=request.segment_beats,
    )  # fmt: skip
    analysed = time.perf_counter()

    bars = fit.tempo_map.total_beats // BEATS_PER_BAR
    columns = padded_bars(bars) * COLUMNS_PER_BAR
    hits = hit_columns(analysis, fit.tempo_map)
    known = _fixed_cells(fit, plan, hits, request.tracks, columns)
    grid = step_grid(steps, denoiser.undecided)
    noise_keys = _reprise_keys(plan, padded_bars(bars))
    key = _trace_key(denoiser, request, conditions, known, grid, noise_keys, guidance)
    trace = _trace(key, (len(known.roll), columns, PITCHES))
    progress("denoise", 0.0)
    run = sample(
        lambda x, timestep, features: denoiser.estimate(
            x, timestep, features, conditions, known, guidance,
            progress=lambda done: progress("denoise", (step_index + done) / steps),
        ),
        lambda step: bar_noise(request.seed, noise_keys, step),
        denoiser.schedule, grid, solver=request.solver, selector=request.selector,
        switch_timestep=request.switch_timestep, trace=trace,
    )  # fmt: skip
    step_index, resumed = 0, 0
    for step in run:
        step_index = step.index + 1
        resumed += step.resumed
        progress("denoise", step_index / steps)
        if on_step is not None:
            on_step(step)
    roll = step.denoised[:, : bars * COLUMNS_PER_BAR] > 0.5
    denoised = time.perf_counter()
    return Take(
        request, analysis, fit, plan, conditions, tuple(notes_from_roll(roll)),
        denoiser.sha256, denoiser.provider, steps, guidance, resumed,
        {"analysis": analysed - began, "denoise": denoised - analysed},
    )  # fmt: skip


def fit_clip(analysis: VideoAnalysis, tempo_bpm: float | None = None) -> TempoFit:
    """The tempo of a clip: its cuts as hit points, its activity as the prior."""
    duration_s = analysis.clip.duration_s
    cuts = [HitPoint(cut.time_s, cut.strength, cut.hit) for cut in analysis.cuts]
    return fit_tempo(
        duration_s, cuts, activity=float(analysis.activity.mean()),
        tempo_bpm=tempo_bpm,
    )  # fmt: skip


def _planned(
    analysis: VideoAnalysis, request: Request, encoder: TextEncoder
) -> tuple[TempoFit, Plan]:
    fit = fit_clip(analysis, request.tempo_bpm)
    captions = [shot.caption for shot in analysis.shots]
    lean = valence(captions, encoder)
    if request.mood:
        lean = 0.25 * lean + 0.75 * valence([request.mood], encoder)
    hints = [
        (float(fit.tempo_map.beats(cut.time_s)), cut.strength) for cut in analysis.cuts if cut.hit
    ]
    plan = plan_music(
        fit.tempo_map.total_beats, section_hints=hints, valence=lean,
        energy=float(analysis.energy.mean()), seed=request.seed,
        start_beat=fit.tempo_map.start_beat,
    )  # fmt: skip
    return fit, plan


@contextmanager
def staging(out_dir: Path) -> Iterator[Path]:
    """A hidden folder in `out_dir` to write into; both are made, and removed again on failure.

    Raises OutputError at once where `out_dir` cannot be written, before any long work.
    """
    made: list[Path] = []
    folder = out_dir / f".bgm-{secrets.token_hex(6)}"
    try:
        made = [p for p in (out_dir, *out_dir.parents) if not p.exists()]
        if out_dir.exists() and not out_dir.is_dir():
            raise OutputError(f"{out_dir} is a file, not a folder.", "Choose another folder.")
        out_dir.mkdir(parents=True, exist_ok=True)
        folder.mkdir()
        (folder / "probe").write_bytes(b"\0" * 4096)
        (folder / "probe").unlink()
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        _remove_empty(made)
        raise output_error(out_dir, error) from error
    try:
        yield folder
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        _remove_empty(made)
        raise
    shutil.rmtree(folder, ignore_errors=True)


def _remove_empty(made: Sequence[Path]) -> None:
    for path in made:
        try:
            path.rmdir()
        except OSError:
            return


def deliver(
    take: Take,
    out_dir: Path,
    stage: Path,
    only: Sequence[str] = PRODUCTS,
    progress: Progress = silent,
) -> dict[str, Any]:
    """Render a take and write NAME.mid, NAME.wav, the scored video and NAME.json into `out_dir`.

    NAME is the clip's stem. `stage` is a folder from `staging(out_dir)`: everything is finished
    there before the first file appears in `out_dir`. Returns the report that NAME.json holds; its
    `synth` is null where no sound was asked for.
    """
    for product in only:
        if product not in PRODUCTS:
            raise RequestError(f"Unknown product {product!r}.", f"Choose {', '.join(PRODUCTS)}.")
    clip, request = take.analysis.clip, take.request
    name = clip.path.stem
    check_targets(clip, out_dir, only)
    samples = sample_count(clip.duration)
    performance = take.performance()
    timings = dict(take.timings_s)
    facts: dict[str, Any] = {}
    files: dict[str, Path] = {}

    began = time.perf_counter()
    synth_name = None
    instruments = DEFAULT_INSTRUMENTS
    raw = stage / "music.f32"
    if "wav" in only or "video" in only:
        with closing(open_synth(instruments=instruments)) as synth:
            music = render_music(performance, synth, samples, raw, progress=progress)
        synth_name = music.synth
        facts["music"] = {
            key: _finite(value)
            for key, value in asdict(music).items()
            if key not in ("path", "synth")
        }
    rendered = time.perf_counter()
    timings["render"] = rendered - began

    if "midi" in only:
        files["midi"] = stage / f"{name}.mid"
        cuts_s = [cut.time_s for cut in take.analysis.cuts]
        # A file's name may hold bytes that are no text; a title may not.
        title = name.encode("utf-8", "replace").decode("utf-8")
        write_midi(performance, cuts_s, files["midi"], instruments=instruments, title=title)
    if "wav" in only:
        files["wav"] = stage / f"{name}.wav"
        write_wav(raw, samples, files["wav"], within(progress, 0.0, 0.3))
    if "video" in only:
        soundtrack = mix_under(
            clip, raw, samples, stage / "soundtrack.f32", original_audio=request.original_audio,
            music_gain_db=request.music_gain_db, progress=within(progress, 0.3, 0.6),
        )  # fmt: skip
        target = (stage / name).with_name(name + video_suffix(clip))
        video = write_video(
            clip, soundtrack.path, samples, target, progress=within(progress, 0.6, 1.0)
        )
        files["video"] = video.path
        facts["video"] = {
            key: _finite(value)
            for key, value in {**asdict(soundtrack), **asdict(video)}.items()
            if key != "path"
        }
    final = {product: out_dir / path.name for product, path in files.items()}
    timings["export"] = time.perf_counter() - rendered
    timings["total"] = sum(timings.values())
    report = take_report(take) | {
        "sample_rate_hz": SAMPLE_RATE_HZ,
        "synth": synth_name,
        "instruments": list(instruments),
        "timings_s": {key: round(value, 3) for key, value in timings.items()},
        "files": {product: str(final[product]) if product in final else None
                  for product in PRODUCTS},
        **facts,
    }  # fmt: skip
    with atomic_path(out_dir / f"{name}.json") as temporary:
        text = json.dumps(report, indent=2, ensure_ascii=False) + "\n"
        # Bytes of a file's name that are no UTF-8 become JSON's own escapes.
        temporary.write_text(text, "utf-8", "backslashreplace")
        for product, path in files.items():
            path.replace(final[product])
    return report


def check_targets(clip: ClipInfo, out_dir: Path, only: Sequence[str]) -> None:
    """Raise OutputError where a result would replace the clip itself, or is in a folder's way."""
    suffixes = {"midi": [".mid"], "wav": [".wav"], "video": [video_suffix(clip), ".mkv"]}
    wanted = [".json", *(suffix for product in only for suffix in suffixes[product])]
    for path in (out_dir / (clip.path.stem + suffix) for suffix in wanted):
        if path.resolve() == clip.path.resolve():
            raise OutputError(
                f"{path} is the clip itself; it would be overwritten.",
                "Choose another output folder.",
            )
        if path.is_dir():
            raise OutputError(f"{path} is a folder, not a file.", "Choose another output folder.")


def _finite(value: Any) -> Any:
    """JSON has no infinities: silence's peak of -inf dBTP becomes null."""
    return None if isinstance(value, float) and not np.isfinite(value) else value


def take_report(take: Take) -> dict[str, Any]:
    """The recipe of a take and what was found, as plain JSON values."""
    clip, request, fit = take.analysis.clip, take.request, take.fit
    return {
        "bgm_studio": bgm_studio.__version__,
        "clip": str(clip.path),
        "clip_sha256": clip.sha256,
        "duration_s": clip.duration_s,
        "tempo_bpm": round(fit.tempo_bpm, 4),
        "seed": request.seed,
        "recipe": {
            "switch_timestep": request.switch_timestep,
            "segment_beats": request.segment_beats,
            "steps": take.steps,
            "guidance": take.guidance,
            "solver": request.solver,
            "selector": request.selector,
            "tempo_bpm": request.tempo_bpm,
            "mood": request.mood,
            "tracks": list(request.tracks),
            "device": request.device,
            "original_audio": request.original_audio,
            "music_gain_db": request.music_gain_db,
            "model_sha256": take.model_sha256,
        },
        "key": take.plan.key.name,
        "sections": [asdict(section) for section in take.plan.sections],
        "chords": [
            {"start_beat": span.start_beat, "end_beat": span.end_beat,
             "chord": span.chord.symbol_in(take.plan.key)}
            for span in take.plan.chords
        ],
        "shots": [asdict(shot) for shot in take.analysis.shots],
        "cuts": [asdict(cut) for cut in take.analysis.cuts],
        "residual_ms": [round(value, 2) for value in fit.residual_ms],
        "bars": fit.tempo_map.total_beats // BEATS_PER_BAR,
        "windows": len(window_starts(fit.tempo_map.total_beats // BEATS_PER_BAR)),
        "notes": len(take.notes),
        "onsets_per_s": round(take.onsets_per_s, 4),
        "provider": take.provider,
        "resumed_steps": take.resumed_steps,
    }  # fmt: skip
