"""Tempo and beats of a clip: its cuts as hit points, the pictures' pace as the prior."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bgm_studio.composing.arrangement import STIR_SHARE
from bgm_studio.composing.direction import Direction
from bgm_studio.music.timing import (
    MAX_DRIFT,
    HitPoint,
    TempoFit,
    TempoMap,
    fit_tempo,
    nearest_beats,
)
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.scenes import mean_level
from bgm_studio.video.shots import Cut


def residual_ms(tempo_map: TempoMap, cuts: Sequence[Cut]) -> tuple[float, ...]:
    """How many milliseconds late (positive) the beat nearest to each cut comes."""
    times = np.array([cut.time_s for cut in cuts], dtype=np.float64)
    late_s = tempo_map.seconds(nearest_beats(tempo_map, times)) - times
    return tuple(float(1000.0 * late) for late in late_s)


def fit_clip(
    analysis: VideoAnalysis,
    tempo_bpm: float | None = None,
    edges_s: Sequence[float] = (),
    *,
    direction: Direction | None = None,
    stir: float = 0.0,
    drift: float = MAX_DRIFT,
) -> TempoFit:
    """The tempo of a clip: its cuts as hit points, how much goes on as the prior. edges_s: other
    instants that should fall on beats; of them only the result's `choices` tell, which count them
    as hits. direction: the user's reading of the clip, None for the analysis as it is. stir: how
    exciting the user's words are, -1..1. tempo_bpm, drift: as in Request."""
    direction = Direction.found(analysis) if direction is None else direction
    cuts = direction.hit_points(analysis)
    fit = fit_tempo(
        analysis.clip.duration_s,
        [*cuts, *(HitPoint(edge, own=True) for edge in edges_s)],
        activity=pace_of(direction.directed(analysis), stir),
        tempo_bpm=tempo_bpm,
        drift=drift,
        lean=stir,
    )
    hits = sum(cut.on for cut in cuts)
    return replace(fit, residual_ms=fit.residual_ms[: len(cuts)], hit_beats=fit.hit_beats[:hits])


def pace_of(analysis: VideoAnalysis, stir: float) -> float:
    """How much goes on in the whole clip, 0..1."""
    level = mean_level(analysis, 0.0, analysis.clip.duration_s) + STIR_SHARE * stir
    return min(max(level, 0.0), 1.0)
