"""The report of a take in plain values: its recipe, and what was found and made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import bgm_studio
from bgm_studio.composing.jury import Verdict, judge
from bgm_studio.composing.take import Take
from bgm_studio.diffusion.windows import window_starts
from bgm_studio.music.pianoroll import BEATS_PER_BAR
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.scenes import described
from bgm_studio.video.shots import Cut


def hit_cuts(take: Take) -> list[tuple[Cut, float]]:
    """The cuts that its music marks, and how many milliseconds late (positive) each beat comes."""
    span = take.direction.range
    return [
        (cut, late_ms)
        for cut, late_ms in zip(take.direction.cuts, take.fit.residual_ms, strict=True)
        if cut.hit and (span is None or span.start_s <= cut.time_s < span.end_s)
    ]


def files_of(report: Mapping[str, Any]) -> list[Path]:
    """All files that a delivery's report tells of, itself as the last."""
    found: list[Path] = []
    for paths in report["files"].values():
        found += [Path(path) for path in ([paths] if isinstance(paths, str) else paths or ())]
    return [*found, Path(report["report"])]


def _told(verdict: Verdict) -> dict[str, Any]:
    """A verdict as plain values, rounded for reading."""
    figures = {name: round(value, 4) for name, value in verdict.figures.items()}
    return {
        "marks": round(verdict.marks, 4),
        "figures": figures,
        "faults": [*verdict.faults],
        "weaknesses": [*verdict.weaknesses()],
    }


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
