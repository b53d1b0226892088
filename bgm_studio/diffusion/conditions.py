"""Conditions of the denoiser, per beat of the whole clip: F_l, F_v, chords, tempo, segments.

Video and music meet here: curves of the picture become the values that music of the same standing
has. A picture's activity is a place in the range from still to frantic; the music's is the onset
density at that same place among real songs (the model's own training distribution,
from its manifest). A still landscape therefore stays calm.

Curves are averaged within the segments that the network's mask uses, so k says in truth within how
many beats the music may heed the picture: within a segment the groove is the network's own. A
composer does not play faster for half a second because a hand moved. Nor is the network told of hit
points, which made it stop and go: they are marked in the finished texture (`marks`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import RequestError
from bgm_studio.music.harmony import Plan, chord_features
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT
from bgm_studio.music.timing import TempoFit, TempoMap
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.semantics import TextEncoder, mood_joined, without_motion
from bgm_studio.video.shots import Cut

SEMANTIC, DYNAMIC, CHORDS = 384, 7, 36
ACTIVITY_SCALE = 5.0
"""Activity enters as log2(1 + note onsets a second) over this, so that 31 a second is 1."""
SEGMENTS = ("beats", "shots")
"""How beats that may heed each other's features are grouped: every k beats, or shot by shot."""

DynamicReference = Mapping[str, Sequence[float]]
"""Evenly spaced quantiles (0..1) of `activity` (note onsets a second), `energy` (0..1) and
`change` (0..1) over the beats of the training music."""

LEAST_PLACE, MOST_PLACE = 0.1, 0.95
"""Below these places songs begin, pause and end; above them are single beats of a few songs (33
onsets a second, where nineteen beats of twenty have 12 at most), which no music keeps up."""
_NOTES_A_HIT = 1.6  # that `marks` adds: measured on 18 clips with 73 hits
_USUAL_BPM, _WITH_TEMPO = 83.0, 0.42
"""Of the training songs: their mean tempo, and the power of the tempo with which onsets a second
grow (a beat of a fast song has fewer notes, but not by as much as it is shorter)."""


@dataclass(frozen=True)
class Conditions:
    """Per-beat features of a whole clip of n beats, float32 unless said otherwise.

    semantic (n, 384): the shot's caption, unit length, mood joined in; dynamic (n, 7): activity,
    accents on the beat's four columns, change, energy; chords (n, 36); tempo_bpm (n,); segments
    int64 (n,): beats with one id may attend to each other's features; register (n,): how high the
    notes should lie, -1..1, and marks (n,): how many notes are added afterwards to mark hit points,
    are not the network's to hear but move its choice (`guidance`). style: of the whole clip, 0 for
    none, else 1 + index into the model's `styles`.
    """

    semantic: NDArray[np.float32]
    dynamic: NDArray[np.float32]
    chords: NDArray[np.float32]
    tempo_bpm: NDArray[np.float32]
    segments: NDArray[np.int64]
    register: NDArray[np.float32]
    marks: NDArray[np.float32]
    style: int = 0

    @property
    def onsets_per_s(self) -> NDArray[np.float32]:
        """(n,) The activity asked for, in note onsets a second."""
        return np.asarray(np.exp2(self.dynamic[:, 0] * ACTIVITY_SCALE) - 1, dtype=np.float32)

    @property
    def wanted(self) -> NDArray[np.float32]:
        """(n,) The notes that the denoiser is to write on each beat: those that were asked for,
        less those that marks add, but at least half of them."""
        asked = self.onsets_per_s * 60.0 / np.maximum(self.tempo_bpm, 1.0)
        return np.asarray(np.maximum(asked - self.marks, asked / 2), dtype=np.float32)

    def longer(self, chords: NDArray[np.float32]) -> Conditions:
        """The conditions continued behind the clip's end, so that the music can go on there: with
        `chords` (more beats, 36), and with their last values otherwise."""
        more = len(chords)
        held: dict[str, Any] = {
            name: np.concatenate([values, np.repeat(values[-1:], more, axis=0)])
            for name, values in self._per_beat().items()
        }
        held["chords"][len(self.chords) :] = chords
        held["segments"][len(self.segments) :] += 1
        held["marks"][len(self.marks) :] = 0
        return replace(self, **held)

    def part(self, first_beat: int, end_beat: int) -> Conditions:
        """Views of beats `first_beat` up to (not including) `end_beat`, as far as there are any."""
        span = slice(first_beat, end_beat)
        return replace(self, **{name: values[span] for name, values in self._per_beat().items()})

    def _per_beat(self) -> dict[str, Any]:
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name != "style"}


def regular_segments(beats: int, segment_beats: int) -> NDArray[np.int64]:
    """Segment ids of spans of k = `segment_beats` beats, counted from the first (paper Eq. 8)."""
    if not 1 <= segment_beats <= 32:
        raise RequestError(f"Segments of {segment_beats} beats are not possible.", "Use 1 to 32.")
    return np.arange(beats, dtype=np.int64) // segment_beats


def beat_shots(analysis: VideoAnalysis, tempo_map: TempoMap) -> NDArray[np.int64]:
    """Per beat (n,), the index of the shot at the beat's middle; 0 before the first frame."""
    middles = np.clip(tempo_map.seconds(np.arange(tempo_map.total_beats) + 0.5), 0, None)
    ends = np.array([shot.end_s for shot in analysis.shots])
    shots = np.searchsorted(ends, middles, side="right")
    return np.minimum(shots, len(analysis.shots) - 1).astype(np.int64)


def _per_beat(
    curve: NDArray[np.float32], rate_hz: float, tempo_map: TempoMap, reduce: str
) -> NDArray[np.float64]:
    """Mean or maximum of a curve (samples at i / rate_hz) within each beat; beats before the clip's
    first frame take its first value."""
    beats = tempo_map.total_beats
    edges = np.clip(tempo_map.seconds(np.arange(beats + 1)), 0, None) * rate_hz
    result = np.empty(beats)
    for beat in range(beats):
        first = min(int(edges[beat]), len(curve) - 1)
        piece = curve[first : max(int(np.ceil(edges[beat + 1])), first + 1)]
        result[beat] = piece.max() if reduce == "max" else piece.mean()
    return result


def segment_means(values: NDArray[np.float64], segments: NDArray[np.int64]) -> NDArray[np.float64]:
    """Each beat's value (n,) replaced by the mean of its segment, a run of equal ids (n,)."""
    run = np.concatenate([[0], np.cumsum(segments[1:] != segments[:-1])])
    means = np.bincount(run, values) / np.bincount(run)
    return np.asarray(means[run], dtype=np.float64)


def at_quantile(place: NDArray[np.float64], quantiles: Sequence[float]) -> NDArray[np.float64]:
    """The music's value at each place 0..1 among evenly spaced quantiles."""
    return np.interp(place, np.linspace(0, 1, len(quantiles)), np.asarray(quantiles, np.float64))


def hit_columns(cuts: Iterable[Cut], tempo_map: TempoMap) -> NDArray[np.float32]:
    """Accent strength 0..1 on each column (4 * total_beats,): the hit points, nearest column."""
    accents = np.zeros(COLUMNS_PER_BEAT * tempo_map.total_beats, dtype=np.float32)
    for cut in cuts:
        if cut.hit:
            column = round(float(tempo_map.beats(cut.time_s)) * COLUMNS_PER_BEAT)
            if 0 <= column < len(accents):
                accents[column] = max(accents[column], 0.5 + 0.5 * cut.strength)
    return accents


def activity_places(
    analysis: VideoAnalysis, tempo_map: TempoMap, segments: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Where each beat (n,) stands between still (0) and frantic (1), averaged within segments."""
    activity = _per_beat(analysis.activity, analysis.curve_rate_hz, tempo_map, "mean")
    return segment_means(activity, segments).clip(LEAST_PLACE, MOST_PLACE)


def energy_places(analysis: VideoAnalysis, tempo_map: TempoMap) -> NDArray[np.float64]:
    """How much energy the picture has at each beat (n,), 0..1."""
    return _per_beat(analysis.energy, analysis.curve_rate_hz, tempo_map, "mean")


def dynamic_features(
    analysis: VideoAnalysis,
    tempo_map: TempoMap,
    reference: DynamicReference,
    segments: NDArray[np.int64],
    places: NDArray[np.float64],
) -> NDArray[np.float32]:
    """F_v (n, 7) of a clip, in the units of music (design: matched by quantiles).

    segments: ids (n,), within which energy is averaged. places: how much goes on (n,), 0..1, as
    from `activity_places`: as much as songs of the clip's tempo have there. The four columns of
    accents stay 0.
    """
    energy = segment_means(energy_places(analysis, tempo_map), segments)
    change = _per_beat(analysis.change, analysis.curve_rate_hz, tempo_map, "max")
    onsets = at_quantile(places, reference["activity"])
    onsets *= (tempo_map.mean_bpm / _USUAL_BPM) ** _WITH_TEMPO
    result = np.zeros((tempo_map.total_beats, DYNAMIC), dtype=np.float32)
    result[:, 0] = np.log2(1 + onsets) / ACTIVITY_SCALE
    result[:, 5] = at_quantile(change, reference["change"])
    result[:, 6] = at_quantile(energy.clip(LEAST_PLACE, MOST_PLACE), reference["energy"])
    return result


def semantic_features(
    analysis: VideoAnalysis, tempo_map: TempoMap, encoder: TextEncoder, mood: str
) -> NDArray[np.float32]:
    """F_l (n, 384): each beat has the caption of the shot at its middle, joined by the mood."""
    # Motion and pace belong to F_v; otherwise t0 = 0 would follow them, too.
    captions = [without_motion(shot.caption) for shot in analysis.shots]
    texts = sorted({*captions, mood} - {""})
    vectors = dict(zip(texts, encoder.encode(texts), strict=True)) if texts else {}
    result = np.zeros((tempo_map.total_beats, SEMANTIC), dtype=np.float32)
    for beat, shot in enumerate(beat_shots(analysis, tempo_map)):
        caption = vectors.get(captions[shot])
        if mood and caption is not None:
            result[beat] = mood_joined(caption, vectors[mood])
        elif mood or caption is not None:
            result[beat] = vectors[mood] if caption is None else caption
    return result


def clip_segments(
    analysis: VideoAnalysis, tempo_map: TempoMap, segments: str, segment_beats: int
) -> NDArray[np.int64]:
    """Segment ids of all beats (n,): spans of k = `segment_beats` for "beats", one a shot for
    "shots". Raises RequestError for a k outside 1..32 or other segments."""
    if segments not in SEGMENTS:
        raise RequestError(f"Unknown segments {segments!r}.", f"Choose from {', '.join(SEGMENTS)}.")
    if segments == "shots":
        return beat_shots(analysis, tempo_map)
    return regular_segments(tempo_map.total_beats, segment_beats)


def build_conditions(
    analysis: VideoAnalysis,
    fit: TempoFit,
    plan: Plan,
    encoder: TextEncoder,
    reference: DynamicReference,
    *,
    segments: NDArray[np.int64],
    places: NDArray[np.float64],
    mood: str = "",
    register: float = 0.0,
) -> Conditions:
    """All conditions of a clip. segments: as from `clip_segments`; places: how much goes on at each
    beat (n,), 0..1; register: how high the notes should lie, -1..1."""
    tempo_map = fit.tempo_map
    hits = hit_columns(analysis.cuts, tempo_map)
    lengths = np.diff(tempo_map.seconds(np.arange(tempo_map.total_beats + 1)))
    return Conditions(
        semantic=semantic_features(analysis, tempo_map, encoder, mood),
        dynamic=dynamic_features(analysis, tempo_map, reference, segments, places),
        chords=chord_features(plan.chords_per_beat),
        tempo_bpm=(60.0 / lengths).astype(np.float32),
        segments=segments,
        register=np.full(tempo_map.total_beats, register, dtype=np.float32),
        marks=_NOTES_A_HIT * (hits.reshape(-1, COLUMNS_PER_BEAT) > 0).sum(1).astype(np.float32),
    )
