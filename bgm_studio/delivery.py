"""Delivering: a take as files. All of them appear, or none; but a video that cannot be made holds
nothing else up."""

from __future__ import annotations

import json
import logging
import os
import re
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

import bgm_studio
from bgm_studio.atomic import appear, output_error, remove
from bgm_studio.diffusion.windows import window_starts
from bgm_studio.errors import BgmError, Cancelled, OutputError, RequestError
from bgm_studio.export.midi import write_midi
from bgm_studio.export.plan import plan_video
from bgm_studio.export.video import VideoFacts, write_video
from bgm_studio.export.wav import sample_count, write_wav
from bgm_studio.jury import Verdict, judge
from bgm_studio.music.pianoroll import BEATS_PER_BAR, TRACKS
from bgm_studio.progress import Progress, silent, within
from bgm_studio.scoring import Take
from bgm_studio.sound.mix import SoundtrackFacts, fade_out, mix_under, raw_blocks, writing
from bgm_studio.sound.stems import (
    DEFAULT_MIX,
    Stems,
    TrackMix,
    master,
    render_stems,
    track_gains,
)
from bgm_studio.timeline.film import HIT_NAME, CutFilm, FilmMarker, Told
from bgm_studio.timeline.reading import timeline_file
from bgm_studio.timeline.writing import write_marker_edl, write_timeline, written_suffix
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo, check_unchanged, unchanged
from bgm_studio.video.scenes import described
from bgm_studio.video.shots import Cut

SAMPLE_RATE_HZ = 48_000
PRODUCTS = ("midi", "wav", "stems", "video")
TIMELINE = "timeline"
"""One more product, of takes for the film of another editor's timeline: the same timeline with the
music and the hit points in it. It plays the WAV file, which is then written, too; and beside it lie
the hit points as a list of markers."""
_log = logging.getLogger(__name__)
_MAX_NAME_CHARACTERS = 200
# Windows keeps these for devices, whatever follows the first dot.
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)


@dataclass(frozen=True)
class Delivery:
    """A take's files, finished and about to appear. report: what NAME.json holds; its `synth` is
    null where no sound was asked for. moves: (finished file, where it goes)."""

    report: dict[str, Any]
    moves: tuple[tuple[Path, Path], ...]


def deliver(
    take: Take, analysis: VideoAnalysis, out_dir: Path, stage: Path,
    only: Sequence[str] = PRODUCTS, **options: Any,
) -> dict[str, Any]:  # fmt: skip
    """`prepare` a take's files and let them appear in `out_dir`, all or none; the report."""
    delivery = prepare(take, analysis, out_dir, stage, only, **options)
    release([delivery], stage)
    return delivery.report


def release(deliveries: Sequence[Delivery], stage: Path) -> None:
    """Let all files of all deliveries appear, or none. Raises OutputError."""
    moves = [move for delivery in deliveries for move in delivery.moves]
    appear(moves, stage / "before")


def prepare(
    take: Take,
    analysis: VideoAnalysis,
    out_dir: Path,
    stage: Path,
    only: Sequence[str] = PRODUCTS,
    *,
    name: str | None = None,
    mix: Sequence[TrackMix] = DEFAULT_MIX,
    clip_gain_db: float | None = 0.0,
    music_gain_db: float | None = None,
    midi_markers: bool = True,
    reuse: Stems | None = None,
    film: CutFilm | None = None,
    in_one_go: bool = False,
    progress: Progress = silent,
) -> Delivery:
    """Render a take and write what `only` names of PRODUCTS into `out_dir`: NAME.mid, NAME.wav,
    NAME-melody.wav and so on (stems), the scored video; and always NAME.json.

    film: the timeline's that the clip is a proxy of, which allows TIMELINE, too: NAME with the
    timeline's own suffix, told of in the report's `told` (see `write_timeline`), and
    NAME-markers.edl, which DaVinci Resolve imports.
    analysis: of the take's clip, as found. name: None for the clip's stem. stage: a folder from
    `staging(out_dir)`; everything is finished there, and appears in `out_dir` with the others'.
    mix: instruments, levels, mutes, solos; tracks that are not heard are left out of all sound, but
    not of the MIDI file. Stems have the gain of the whole, so that they add up to it, but for the
    limiter. clip_gain_db: level of the clip's own sound in the video, None for silence.
    music_gain_db: see `mix_under`. midi_markers: mark the cuts. reuse: what is rendered of the take
    already; see `render_stems`. in_one_go: the take was made for the clip just now, and the clip
    must still be the same when all is finished. Otherwise that is asked of it only where its
    picture is wanted: music for a film that is gone can be had all the same. Calls
    progress("render", 0..1) and ("export", 0..1).

    A video that cannot be made, for whatever reason, is told of in the report's `failed` and holds
    the other products up only where the clip is not what it was. `told` has one sentence for each
    part of the clip that is not in the video, or not as it was.

    Raises RequestError for an unknown product or a name that is none, OutputError, ClipError and
    SynthError as the writers do; then nothing new is left.
    """
    known = PRODUCTS if film is None else (*PRODUCTS, TIMELINE)
    for product in only:
        if product not in known:
            raise RequestError(f"Unknown product {product!r}.", f"Choose {', '.join(known)}.")
    if TIMELINE in only:
        only = (*only, "wav")
    clip = analysis.clip
    name = clip.path.stem if name is None else name
    if in_one_go or "video" in only:
        check_unchanged(clip)  # before the long work
    check_targets(clip, out_dir, only, name, film, stage)
    notes: list[Told] = []
    failed: list[str] = []
    if "video" in only:
        plan = plan_video(clip.path)
        if plan.obstacle:
            failed.append(plan.obstacle)
            only = tuple(product for product in only if product != "video")
    samples = sample_count(clip.duration)
    performance = take.performance()
    timings = dict(take.timings_s)
    facts: dict[str, Any] = {}
    files: dict[str, list[Path]] = {}
    melody, bridge, piano = (track.program for track in mix)
    programs = (melody, bridge, piano)

    began = time.perf_counter()
    synth_name = None
    raw = stage / "music.f32"
    sounding = [product for product in ("wav", "stems", "video") if product in only]
    shares = dict(zip(sounding, _shares(len(sounding)), strict=True))
    if sounding:
        stems = render_stems(
            performance,
            programs,
            samples,
            stage / "stems",
            within(progress, 0.0, 0.75),
            reuse=reuse,
        )
        music = master(stems, mix, raw, within(progress, 0.75, 1.0))
        synth_name = music.synth
        facts["music"] = {
            key: _finite(value)
            for key, value in asdict(music).items()
            if key not in ("path", "synth")
        }
    rendered = time.perf_counter()
    timings["render"] = rendered - began

    if "midi" in only:
        files["midi"] = [stage / f"{name}.mid"]
        cuts_s = [cut.time_s for cut in take.direction.cuts] if midi_markers else []
        # A file's name may hold bytes that are no text; a title may not.
        title = name.encode("utf-8", "replace").decode("utf-8")
        write_midi(performance, cuts_s, files["midi"][0], instruments=programs, title=title)
    if "wav" in only:
        files["wav"] = [stage / f"{name}.wav"]
        write_wav(raw, samples, files["wav"][0], within(progress, *shares["wav"]))
    if "stems" in only:
        part = within(progress, *shares["stems"])
        files["stems"] = _write_stems(stems, mix, music.gain_db, stage, name, part)
    if "video" in only:
        part = within(progress, *shares["video"])
        try:
            with unchanged(clip):
                soundtrack = mix_under(
                    clip, raw, samples, stage / "soundtrack.f32",
                    original_audio="drop" if clip_gain_db is None else "keep",
                    clip_gain_db=clip_gain_db or 0.0, music_gain_db=music_gain_db,
                    progress=within(part, 0.0, 0.4),
                )  # fmt: skip
                target = (stage / name).with_name(name + plan.suffix)
                video = write_video(
                    clip, soundtrack.path, samples, target,
                    original_kept=soundtrack.original_kept, progress=within(part, 0.4, 1.0),
                )  # fmt: skip
        except Cancelled:
            raise
        except Exception as error:
            check_unchanged(clip)
            if only == ("video",):
                raise
            _log.debug("the video failed", exc_info=True)
            failed.append(_no_video(name + plan.suffix, error))
        else:
            files["video"] = [video.path]
            facts["video"] = {
                key: _finite(value)
                for key, value in {**asdict(soundtrack), **asdict(video)}.items()
                if key != "path"
            }
            notes += _video_notes(video, soundtrack)
    timings["export"] = time.perf_counter() - rendered
    timings["total"] = sum(timings.values())
    final = {product: [out_dir / path.name for path in paths] for product, paths in files.items()}
    told: dict[str, Any] = {
        product: str(final[product][0]) if product in final else None
        for product in PRODUCTS
        if product != "stems"
    }
    if "stems" in final:
        told["stems"] = [str(path) for path in final["stems"]]
    report = take_report(take, analysis) | {
        "sample_rate_hz": SAMPLE_RATE_HZ,
        "synth": synth_name,
        "instruments": list(programs),
        "mix": {
            "tracks": [asdict(track) for track in mix],
            "clip_gain_db": clip_gain_db,
            "music_gain_db": music_gain_db,
        },
        "timings_s": {key: round(value, 3) for key, value in timings.items()},
        "files": told,
        "report": str(out_dir / f"{name}.json"),
        **facts,
    }
    if film is not None and "video" in files:
        notes.append(
            Told(
                "approximated",
                "The video is a proxy of the cut film, at most 640 pixels a side, to watch it with "
                "its music; render the finished one in your editor.",
            )
        )
    if film is not None and TIMELINE in only:
        files[TIMELINE] = [stage / f"{name}{suffix}" for suffix in _timeline_suffixes(film)]
        final[TIMELINE] = [out_dir / path.name for path in files[TIMELINE]]
        hits = hit_markers(take)
        notes += write_timeline(
            film, files[TIMELINE][0], music=final["wav"][0], hits=hits, name=name, home=out_dir
        )
        write_marker_edl(film, hits, files[TIMELINE][1], name)
        told[TIMELINE], told["markers"] = map(str, final[TIMELINE])
    report["told"] = [asdict(note) for note in notes]
    report["failed"] = failed
    if in_one_go:
        check_unchanged(clip)
    text = json.dumps(report, indent=2, ensure_ascii=False) + "\n"
    written = stage / f"{name}.json"
    try:
        # Bytes of a file's name that are no UTF-8 become JSON's own escapes.
        written.write_text(text, "utf-8", "backslashreplace")
    except OSError as error:
        raise output_error(out_dir / written.name, error) from error
    moves = [
        (path, target)
        for product, paths in files.items()
        for path, target in zip(paths, final[product], strict=True)
    ]
    return Delivery(report, (*moves, (written, out_dir / written.name)))


def _no_video(name: str, error: Exception) -> str:
    """Why there is no video, in one sentence."""
    reason = error.message if isinstance(error, BgmError) else f"{type(error).__name__}: {error}"
    return f"{name} could not be written: {reason.rstrip('.')}."


def _video_notes(video: VideoFacts, soundtrack: SoundtrackFacts) -> list[Told]:
    """What a user should know of a video."""
    notes = [Told("approximated", text) for text in video.notes]
    if soundtrack.sound_tracks > 1:
        mixed = f"The clip's {soundtrack.sound_tracks} sound tracks are mixed into one."
        notes.append(Told("approximated", mixed))
    lost = (*video.gone(), *(f"{text[:1].upper()}{text[1:]}." for text in soundtrack.unheard))
    return [*notes, *(Told("dropped", text) for text in lost)]


def _shares(products: int) -> list[tuple[float, float]]:
    return [(i / products, (i + 1) / products) for i in range(products)]


def _write_stems(
    stems: Stems, mix: Sequence[TrackMix], gain_db: float, stage: Path, name: str,
    progress: Progress,
) -> list[Path]:  # fmt: skip
    """One WAV file of each track that is heard, with the master's gain and closing fade."""
    heard = [(t, gain) for t, gain in enumerate(track_gains(mix)) if gain > 0]
    written = []
    for number, (track, gain) in enumerate(heard):
        part = within(progress, number / len(heard), (number + 1) / len(heard))
        factor = np.float32(gain * 10 ** (gain_db / 20))
        scaled = stage / f"{TRACKS[track]}.scaled.f32"
        with stems.paths[track].open("rb") as source, writing(scaled) as file:
            for position, block in raw_blocks(source, stems.samples):
                fade = fade_out(position, len(block), stems.samples, stems.fade_frames)
                file.write((block * factor * fade).astype("<f4").tobytes())
                part("export", 0.5 * (position + len(block)) / stems.samples)
        target = stage / f"{name}-{TRACKS[track]}.wav"
        write_wav(scaled, stems.samples, target, within(part, 0.5, 1.0))
        remove(scaled)  # raw sound is large
        written.append(target)
    return written


def hit_cuts(take: Take) -> list[tuple[Cut, float]]:
    """The cuts that its music marks, and how many milliseconds late (positive) each beat comes."""
    span = take.direction.range
    return [
        (cut, late_ms)
        for cut, late_ms in zip(take.direction.cuts, take.fit.residual_ms, strict=True)
        if cut.hit and (span is None or span.start_s <= cut.time_s < span.end_s)
    ]


def hit_markers(take: Take) -> list[FilmMarker]:
    """The same as markers of a timeline."""
    return [
        FilmMarker(cut.frame, f"{HIT_NAME} {number}")
        for number, (cut, _) in enumerate(hit_cuts(take), 1)
    ]


def check_targets(
    clip: ClipInfo,
    out_dir: Path,
    only: Sequence[str],
    name: str | None = None,
    film: CutFilm | None = None,
    stage: Path | None = None,
) -> tuple[str, ...]:
    """Whether the results can be written, before the long work.

    name: of the files; None: the clip's stem. stage: from `staging(out_dir)`; the names are tried
    out there, too. Returns one sentence for each thing to know of the
    video beforehand: another container, what will not be in it, that there will be none.

    Raises OutputError where a result would replace the clip itself, or a film's timeline or media,
    or a file that is write-protected, where a folder is in its way, where the disk takes no file
    of that name, and where nothing but a video is wanted and none can be made; RequestError for a
    `name` that cannot be part of a file's name anywhere.
    """
    if name is None:
        name = clip.path.stem
    elif not _is_name(name):
        raise RequestError(
            f"Files cannot be named {name[:40]!r}.", "Use a name without slashes or line breaks."
        )
    wanted = [".json"]
    foretold: tuple[str, ...] = ()
    for product in only:
        if product == "stems":
            wanted += [f"-{track}.wav" for track in TRACKS]
        elif product == "video":
            plan = plan_video(clip.path)
            foretold = plan.told(name)
            if plan.obstacle and set(only) == {"video"}:
                raise OutputError(plan.obstacle, "Choose other products, or convert the clip.")
            wanted += [plan.suffix] if plan.suffix else []
        elif product == TIMELINE:
            wanted += [".wav", *(_timeline_suffixes(film) if film is not None else ())]
        else:
            wanted.append({"midi": ".mid", "wav": ".wav"}[product])
    own = _own_files(film)
    for suffix in wanted:
        _check_target(out_dir / (name + suffix), clip, own, stage)
    return foretold


def _check_target(path: Path, clip: ClipInfo, own: set[Path], stage: Path | None) -> None:
    # A disk may know one file by names that differ in letters' case.
    if any(_is_same(path, other) for other in own):
        raise OutputError(
            f"{path} belongs to the film; it would be overwritten.",
            "Choose another name or output folder.",
        )
    if _is_same(path, clip.path):
        raise OutputError(
            f"{path} is the clip itself; it would be overwritten.",
            "Choose another name or output folder.",
        )
    try:
        if path.is_dir():
            raise OutputError(
                f"{path} is a folder, not a file.", "Choose another name or output folder."
            )
        if path.exists() and not os.access(path, os.W_OK):
            raise OutputError(
                f"{path} is there and write-protected.", "Choose another name or output folder."
            )
        if stage is not None:
            (stage / path.name).write_bytes(b"")
            (stage / path.name).unlink()
    except OSError as error:
        raise output_error(path, error) from error


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.resolve() == other.resolve() or path.samefile(other)
    except OSError:
        return False


def _timeline_suffixes(film: CutFilm) -> tuple[str, str]:
    return written_suffix(film), "-markers.edl"


def _own_files(film: CutFilm | None) -> set[Path]:
    """A film's timeline and media."""
    if film is None:
        return set()
    media = {event.medium for event in film.events} | {sound.medium for sound in film.sounds}
    timeline = None if film.source is None else timeline_file(film.source)
    own = [film.source, timeline, *(medium.path for medium in media if medium is not None)]
    return {path.resolve() for path in own if path is not None}


def _is_name(name: str) -> bool:
    return (
        0 < len(name) <= _MAX_NAME_CHARACTERS
        and name == name.strip()
        and not name.startswith(".")
        and not name.endswith(".")
        and not _RESERVED.match(name)
        and not any(c in '/\\:*?"<>|' or ord(c) < 32 for c in name)
    )


def _finite(value: Any) -> Any:
    """JSON has no infinities: silence's peak of -inf dBTP becomes null."""
    return None if isinstance(value, float) and not np.isfinite(value) else value


def _told(verdict: Verdict) -> dict[str, Any]:
    """A verdict as plain values, rounded for reading."""
    figures = {name: round(value, 4) for name, value in verdict.figures.items()}
    return {
        "marks": round(verdict.marks, 4), "figures": figures, "faults": [*verdict.faults],
        "weaknesses": [*verdict.weaknesses()],
    }  # fmt: skip


def take_report(take: Take, analysis: VideoAnalysis) -> dict[str, Any]:
    """The recipe of a take and what was found, as plain JSON values."""
    directed = take.direction.directed(analysis)
    clip, request, fit, harmony = analysis.clip, take.request, take.fit, take.harmony
    bars = fit.tempo_map.total_beats // BEATS_PER_BAR
    span = take.direction.range
    return {
        "bgm_studio": bgm_studio.__version__,
        "clip": str(clip.path),
        "clip_sha256": clip.sha256,
        "duration_s": clip.duration_s,
        "tempo_bpm": round(fit.tempo_bpm, 4),
        # Known where it was just fitted: they are not saved with a project.
        "tempo_choices": [
            {**asdict(choice), "tempo_bpm": round(choice.tempo_bpm, 4)} for choice in fit.choices
        ]
        or None,
        "seed": request.seed,
        "recipe": {
            "switch_timestep": request.switch_timestep,
            "segment_beats": request.segment_beats,
            "segments": request.segments,
            "steps": take.steps,
            "guidance": take.guidance,
            "solver": request.solver,
            "selector": request.selector,
            "tempo_bpm": request.tempo_bpm,
            "drift": request.drift,
            "mood": request.mood,
            "key": request.key,
            "style": request.style,
            "tracks": list(request.tracks),
            "device": request.device,
            "original_audio": request.original_audio,
            "music_gain_db": request.music_gain_db,
            "model_sha256": take.model_sha256,
        },
        "range": None if span is None else asdict(span),
        "silences": [asdict(silence) for silence in take.direction.silences],
        "key": harmony.key.name,
        "scenes": described(take.direction.scenes_of(analysis), directed),
        "sections": [
            {**asdict(section), "key": harmony.key_at(section.start_beat).name}
            for section in harmony.sections
        ],
        "chords": [
            {
                "start_beat": span.start_beat,
                "end_beat": span.end_beat,
                "chord": span.chord.symbol_in(harmony.key_at(span.start_beat)),
            }
            for span in harmony.chords
        ],
        "shots": [asdict(shot) for shot in directed.shots],
        "cuts": [asdict(cut) for cut in directed.cuts],
        "residual_ms": [round(value, 2) for value in fit.residual_ms],
        "bars": bars,
        "windows": len(window_starts(bars)),
        "jury": _told(judge(take)),
        "notes": len(take.notes),
        "onsets_per_s": round(take.onsets_per_s, 4),
        "provider": take.provider,
        "resumed_steps": take.resumed_steps,
        "stopped_step": take.stopped_step,
    }
