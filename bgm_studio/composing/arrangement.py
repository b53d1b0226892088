"""The arrangement of a film: how much goes on at each beat, how loud it is, and where it breathes.

Scenes (see `video.scenes`) have levels, found or set by the user. Within a scene the music follows
the picture's activity, averaged within the segments of the request, around that level.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bgm_studio.diffusion.conditions import LEAST_PLACE, MOST_PLACE, activity_places, energy_places
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, TRACKS
from bgm_studio.music.timing import TempoMap
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.scenes import Scene, mean_level

BUILD_BEATS = 8
STIR_SHARE = 0.3
"""The most that words alone lift or lower the level of scenes."""

_BUILD_PLACES, _BUILD_SWELL = 0.1, 0.35  # what a build adds at its end
_DROP_BEATS, _BREATH_BEATS = 2, 1
_MELODY = TRACKS.index("melody")


@dataclass(frozen=True)
class Rest:
    """Columns `start` up to (not including) `end` in which these tracks are silent."""

    start: int
    end: int
    tracks: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Arrangement:
    """The course of the music per beat of a tempo map: places float64 (n,), how much goes on, 0..1;
    swell float32 (n,), how loud it is, 0..1. rests: where scenes let go before the next, by rising
    start."""

    places: NDArray[np.float64]
    swell: NDArray[np.float32]
    rests: tuple[Rest, ...]


def arrange(
    analysis: VideoAnalysis,
    scenes: Sequence[Scene],
    tempo_map: TempoMap,
    segments: NDArray[np.int64],
    stir: float = 0.0,
) -> Arrangement:
    """Lay the scenes of a clip, the first at 0 s, over the beats of its tempo map.

    analysis: as directed. segments: ids (n,) as from `clip_segments`. stir: how exciting the user's
    words are, -1..1; they lift scenes whose level is not set. A scene's border is the beat
    nearest to it; scenes that are shorter than half a beat vanish.
    """
    beats = tempo_map.total_beats
    places = activity_places(analysis, tempo_map, segments)
    swell = energy_places(analysis, tempo_map)
    starts = [round(float(tempo_map.beats(scene.start_s))) for scene in scenes]
    edges = [0, *(min(max(start, 0), beats) for start in starts[1:]), beats]
    ends_s = [*(scene.start_s for scene in scenes[1:]), analysis.clip.duration_s]
    rests: list[Rest] = []
    for scene, end_s, (first, end) in zip(scenes, ends_s, pairwise(edges), strict=True):
        if end <= first:
            continue
        own = slice(first, end)
        level = scene.level
        if level is None:
            level = mean_level(analysis, scene.start_s, end_s) + STIR_SHARE * stir
        lift = level - float(places[own].mean())
        places[own] += lift
        swell[own] += lift
        swell[own] = (swell[own] + places[own]) / 2
        if scene.lead == "build":
            length = min(BUILD_BEATS, (end - first) // 2)
            ramp = np.arange(1, length + 1) / max(length, 1)
            places[end - length : end] += _BUILD_PLACES * ramp
            swell[end - length : end] += _BUILD_SWELL * ramp
        if end < beats and end - first > 2 * _DROP_BEATS:
            rests += _rests(scene.lead, end)
    return Arrangement(
        places.clip(LEAST_PLACE, MOST_PLACE), swell.clip(0.0, 1.0).astype(np.float32), tuple(rests)
    )


def _rests(lead: str, end_beat: int) -> list[Rest]:
    if lead == "drop":
        others = tuple(track for track in range(len(TRACKS)) if track != _MELODY)
        start, tracks = end_beat - _DROP_BEATS, others
    elif lead == "breath":
        start, tracks = end_beat - _BREATH_BEATS, tuple(range(len(TRACKS)))
    else:
        return []
    return [Rest(start * COLUMNS_PER_BEAT, end_beat * COLUMNS_PER_BEAT, tracks)]
