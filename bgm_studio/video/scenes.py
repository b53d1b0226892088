"""Scenes: stretches of a clip that the music treats as one, each with a level of intensity.

A film composer does not follow every cut. They choose, for each scene, how much goes on, and how it
leads into the next. Scenes are found from what the analysis has: shots that move alike and are lit
alike belong together, and a new scene begins where that changes at a cut.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import RequestError
from bgm_studio.video.analysis import VideoAnalysis

LEADS = ("", "build", "drop", "breath")
"""How a scene passes into the next: plainly; by growing over its last two bars; with the
accompaniment gone in its last two beats; with all silent in its last beat."""
NAMES = ("calm", "gentle", "steady", "lively", "driving")
"""The names of scenes by their level, one for each fifth from 0 to 1."""
MIN_SCENE_S = 6.0
"""The shortest scene: music needs two bars to say something."""
MAX_NAME_CHARACTERS = 60

_COST = 0.02  # a scene more must explain this much of the spread, in seconds x variance a second
_COST_S = 6.0
_TOO_SHORT = 1e3
_BUILD_RISE, _STRONG_CUT = 0.12, 0.6


@dataclass(frozen=True, order=True)
class Scene:
    """From `start_s` to where the next scene begins, or to the clip's end.

    level: how much goes on, 0 (still) .. 1 (frantic), the mean over the scene; None for what the
    pictures have. lead: one of LEADS. name: free words; "" for one by the level.
    """

    start_s: float
    level: float | None = None
    name: str = ""
    lead: str = ""

    def __post_init__(self) -> None:
        if self.level is not None and not 0.0 <= self.level <= 1.0:  # a NaN fails too
            raise RequestError(f"A level of {self.level:g} is not possible.", "Use 0 to 1.")
        if self.lead not in LEADS:
            raise RequestError(
                f"Unknown transition {self.lead[:20]!r}.",
                f"Choose from {', '.join(lead for lead in LEADS if lead)}, or leave it out.",
            )
        if len(self.name) > MAX_NAME_CHARACTERS:
            raise RequestError("The name of the section is too long.", "A word or two are enough.")
        if not (math.isfinite(self.start_s) and self.start_s >= 0):
            raise RequestError("A section must begin within the clip.", "Move it there.")


def name_of(level: float) -> str:
    """The word of NAMES for a level 0..1."""
    return NAMES[min(int(level * len(NAMES)), len(NAMES) - 1)]


def level_of(name: str) -> float:
    """The middle of the levels that a word of NAMES stands for. Raises ValueError for others."""
    return (NAMES.index(name) + 0.5) / len(NAMES)


def mean_level(analysis: VideoAnalysis, start_s: float, end_s: float) -> float:
    """How much the pictures ask for from `start_s` to `end_s`, 0..1: the mean of their activity
    and, where it is known, of their arousal, which does not take a talking head for a chase."""
    rate = analysis.curve_rate_hz
    first = min(int(start_s * rate), len(analysis.activity) - 1)
    piece = analysis.activity[first : max(math.ceil(end_s * rate), first + 1)]
    affect = analysis.affect(start_s, end_s)
    if affect is None:
        return float(piece.mean())
    return (float(piece.mean()) + (1.0 + affect.arousal) / 2) / 2


def described(scenes: Sequence[Scene], analysis: VideoAnalysis) -> list[dict[str, Any]]:
    """The scenes of a clip, the first at 0 s, as plain values: start_s, end_s, level, name, lead.
    Levels that are left to the pictures are those of `analysis`, as directed; names that are left
    open are the words for the levels."""
    edges = [*(scene.start_s for scene in scenes), analysis.clip.duration_s]
    rows = []
    for scene, end_s in zip(scenes, edges[1:], strict=True):
        level = scene.level
        if level is None:
            level = round(mean_level(analysis, scene.start_s, end_s), 4)
        name = scene.name or name_of(level)
        rows.append(
            {
                "start_s": scene.start_s,
                "end_s": end_s,
                "level": level,
                "name": name,
                "lead": scene.lead,
            }
        )
    return rows


def find_scenes(analysis: VideoAnalysis) -> tuple[Scene, ...]:
    """The scenes of a clip, the first at 0 s, none shorter than MIN_SCENE_S unless the clip is.

    Of all ways to join neighbouring shots, the one is taken that leaves the least spread of
    activity and energy within scenes, each scene costing the same. A calm scene that gives way to a
    much fuller one at a strong cut leads there by a "build"."""
    duration_s = analysis.clip.duration_s
    edges = [0.0, *(cut.time_s for cut in analysis.cuts), duration_s]
    times = np.array(edges)
    sums = _running_sums(analysis)
    places = np.clip(np.rint(times * analysis.curve_rate_hz), 0, len(sums) - 1).astype(int)
    # In seconds, not samples; one row a moment, so that the loop below has little to do.
    lengths, activity, energy, squares = sums[places].T.copy() / analysis.curve_rate_hz

    best, origin = np.full(len(edges), math.inf), [0] * len(edges)
    best[0] = 0.0
    start = 0
    for end in range(1, len(edges)):
        while edges[end] - edges[start] > 4 * 60.0 and start < end - 1:
            start += 1  # so that hours cost no more than their minutes
        here = slice(start, end)
        length = np.maximum(lengths[end] - lengths[here], 1e-9)
        moments = (activity[end] - activity[here]) ** 2 + (energy[end] - energy[here]) ** 2
        spread = np.maximum(squares[end] - squares[here] - moments / length, 0.0)
        values = best[here] + spread
        short = bisect_right(edges, edges[end] - MIN_SCENE_S, start, end) - start
        is_whole = start == 0 and end == len(edges) - 1  # never too short
        values[max(short, int(is_whole)) :] += _TOO_SHORT
        nearest = int(values.argmin())
        best[end], origin[end] = values[nearest] + _COST * _COST_S, start + nearest
    starts = [len(edges) - 1]
    while starts[0] > 0:
        starts.insert(0, origin[starts[0]])
    return _with_leads(analysis, [edges[place] for place in starts])


def _running_sums(analysis: VideoAnalysis) -> NDArray[np.float64]:
    """(n + 1, 4): samples, activity, energy and both squared, summed up to each sample."""
    activity = analysis.activity.astype(np.float64)
    energy = analysis.energy.astype(np.float64)
    rows = np.stack([np.ones_like(activity), activity, energy, activity**2 + energy**2], axis=1)
    return np.concatenate([np.zeros((1, 4)), rows.cumsum(0)])


def _with_leads(analysis: VideoAnalysis, edges: Sequence[float]) -> tuple[Scene, ...]:
    levels = [mean_level(analysis, a, b) for a, b in pairwise(edges)]
    strengths = {cut.time_s: cut.strength for cut in analysis.cuts}
    scenes = []
    for number, start_s in enumerate(edges[:-1]):
        rises = (
            number + 1 < len(levels)
            and levels[number + 1] - levels[number] >= _BUILD_RISE
            and strengths.get(edges[number + 1], 0.0) >= _STRONG_CUT
        )
        scenes.append(Scene(start_s, lead="build" if rises else ""))
    return tuple(scenes)
