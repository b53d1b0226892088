"""Rescoring: a take follows its film when that was cut anew.

`compare` finds which frames of the new film are the old one's. The bars of a take that lie in them
go along, each note at the same instant of its picture; `outline` says which they are, and lays the
beats between them so that bars stay whole and the film ends on a barline. `rescore` composes only
what lies between.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.progress import Progress, silent
from bgm_studio.composing.certain import Room, sounding_plan
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import ChordEdit, Direction, Span
from bgm_studio.composing.take import Request, Take
from bgm_studio.diffusion.sampler import Step
from bgm_studio.interchange.matching import Carried, Recut, compare
from bgm_studio.music.harmony import Plan, chord_spans
from bgm_studio.music.pianoroll import (
    BEATS_PER_BAR,
    COLUMNS_PER_BAR,
    COLUMNS_PER_BEAT,
    Note,
    Region,
)
from bgm_studio.music.timing import (
    SHORTEST_PICKUP,
    SHORTEST_S,
    HitPoint,
    TempoFit,
    TempoMap,
    fit_tempo,
)
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.scenes import Scene
from bgm_studio.video.shots import MIN_SHOT_S, Cut, shots_between

__all__ = [
    "MAX_STRAY",
    "KeptBars",
    "Outline",
    "Recut",
    "Rescored",
    "carried_direction",
    "compare",
    "outline",
    "rescore",
]

MAX_STRAY = 0.12
"""The mean tempo of a stretch that is composed anew stays within this share of the take's."""

_SLACK_S = 0.04  # a bar may reach this far over the end of its pictures: cuts miss beats by less
_ENDING_BARS = 2  # a new ending needs a bar to lead to its last one
_BRIDGE_BARS = 4  # up to so many new bars are part of the section that they lie in
_LED_BARS = 2  # bars of a new stretch that keep the old chords at either end
_GIVEN_UP_BARS = 8  # at most, at either end of a stretch, so that the gap between gets its tempo
_STRETCHES_BACK = 12
_SHORTEST_PART_S = 0.2  # of a chord edit or silence

Floats = NDArray[np.float64]


# -- what the user decided about the pictures ------------------------------------------------------


def carried_direction(recut: Recut, direction: Direction, analysis: VideoAnalysis) -> Direction:
    """The user's reading of the old film for the new one, whose analysis this is.

    Within pictures that are the old film's, cuts, captions, drawn activity, chords and silences are
    as they were; elsewhere they are as the analysis found them. A cut from other pictures to such
    ones is a hit point where it was one before. The range spans what is left of it. A section of
    the user's begins with the same shot as before; it is left out where that shot is gone, or where
    the next section follows at once.
    """
    cuts = _carried_cuts(recut, direction, analysis)
    chords: list[ChordEdit] = []
    parts = [(part, e.symbol) for e in direction.chords for part in _places(recut, e)]
    for part, symbol in sorted(parts):
        if chords and chords[-1].symbol == symbol and part.start_s - chords[-1].end_s < 1e-6:
            chords[-1] = replace(chords[-1], end_s=part.end_s)
        else:
            chords.append(ChordEdit(part.start_s, part.end_s, symbol))
    result = Direction(
        cuts,
        _carried_captions(recut, direction, analysis, cuts),
        _carried_activity(recut, direction, analysis),
        tuple(chords),
        range=_carried_range(recut, direction.range, analysis.clip.duration_s),
        scenes=_carried_scenes(recut, direction, analysis.clip.duration_s),
    )
    for span in direction.silences:
        for part in _places(recut, span):
            result = result.with_silence(part)
    return result


def _carried_cuts(recut: Recut, direction: Direction, analysis: VideoAnalysis) -> tuple[Cut, ...]:
    source = recut.source
    inside = np.zeros(len(source) + 1, dtype=bool)  # the picture before goes on as it did
    inside[1:-1] = (source[1:] >= 0) & (source[:-1] >= 0) & (np.diff(source) == 1)
    known = {cut.frame: cut for cut in direction.cuts}
    wanted: list[tuple[int, Cut]] = []
    for cut in analysis.cuts:
        if 0 < cut.frame < len(source) and not inside[cut.frame]:
            before = known.get(int(source[cut.frame]))
            wanted.append((0, cut if before is None else replace(cut, hit=before.hit)))
    end_s = analysis.clip.duration_s
    for frame in np.flatnonzero(inside[:-1]):
        if (before := known.get(int(source[frame]))) is not None:
            if before.frame != frame:
                before = before.shifted(int(frame), float(int(frame) / recut.new.rate), end_s)
            wanted.append((1, before))
    edges_s = [0.0, end_s]
    kept: list[Cut] = []
    for _, cut in sorted(wanted, key=lambda w: (w[0], -w[1].strength, w[1].frame)):
        place = bisect_left(edges_s, cut.time_s)
        beside = edges_s[max(place - 1, 0) : place + 1]
        if all(abs(cut.time_s - edge_s) >= MIN_SHOT_S - 1e-6 for edge_s in beside):
            edges_s.insert(place, cut.time_s)
            kept.append(cut)
    return tuple(sorted(kept, key=lambda cut: cut.frame))


def _carried_captions(
    recut: Recut, direction: Direction, analysis: VideoAnalysis, cuts: Sequence[Cut]
) -> tuple[str, ...]:
    """The captions: a shot mostly of the old film has that of the old shot it has most of."""
    old_starts = np.array([cut.frame for cut in direction.cuts])
    found_starts = np.array([shot.start_frame for shot in analysis.shots[1:]])
    captions = []
    for shot in shots_between(cuts, analysis.clip.duration_s, analysis.clip.frame_count):
        frames = recut.source[shot.start_frame : shot.end_frame]
        old = frames[frames >= 0]
        if 2 * len(old) >= max(len(frames), 1):
            index = np.bincount(np.searchsorted(old_starts, old, side="right")).argmax()
            captions.append(direction.captions[index])
        else:
            own = np.arange(shot.start_frame, max(shot.end_frame, shot.start_frame + 1))
            index = np.bincount(np.searchsorted(found_starts, own, side="right")).argmax()
            captions.append(analysis.shots[index].caption)
    return tuple(captions)


def _carried_activity(
    recut: Recut, direction: Direction, analysis: VideoAnalysis
) -> tuple[tuple[int, float], ...]:
    drawn = dict(direction.activity)
    if not drawn:
        return ()
    per_frame = analysis.curve_rate_hz / float(recut.new.rate)
    samples = np.arange(len(analysis.activity))
    frames = np.minimum((samples / per_frame + 1e-6).astype(np.int64), len(recut.source) - 1)
    before = recut.source[frames]
    olds = np.rint(samples + (before - frames) * per_frame).astype(np.int64)
    return tuple(
        (sample, drawn[old])
        for sample, old, known in zip(samples.tolist(), olds.tolist(), before >= 0, strict=True)
        if known and old in drawn
    )


def _places(recut: Recut, span: Span | ChordEdit) -> list[Span]:
    """The spans of the new film that show the pictures of a span of the old one."""
    rate = recut.new.rate
    parts = []
    for c in recut.carried:
        first_s, end_s = (float(f / rate) for f in _ends(c))
        shift_s = float((c.new_start_frame - c.old_start_frame) / rate)
        start_s, stop_s = max(span.start_s, first_s), min(span.end_s, end_s)
        if stop_s - start_s >= _SHORTEST_PART_S:
            parts.append(Span(max(start_s + shift_s, 0.0), stop_s + shift_s))
    return parts


def _carried_scenes(recut: Recut, direction: Direction, duration_s: float) -> tuple[Scene, ...]:
    rate, source = recut.new.rate, recut.source
    cuts = [cut.frame for cut in direction.cuts]
    edges = [scene.start_s for scene in direction.scenes] + [float(recut.old.duration)]
    found: list[Scene] = []
    for scene, end_s in zip(direction.scenes, edges[1:], strict=True):
        first = int(scene.start_s * rate + 1e-6)
        following = bisect_right(cuts, first)
        end = min([math.ceil(end_s * rate - 1e-6), *cuts[following : following + 1]])
        places = np.flatnonzero((source >= first) & (source < end))
        if not len(places):
            continue
        place = int(places[source[places].argmin()])  # of the earliest picture that is left
        shift = place - int(source[place])
        at_s = max(scene.start_s + float(shift / rate), float(place / rate))
        found.append(replace(scene, start_s=at_s))
    found.sort(key=lambda scene: scene.start_s)
    kept: list[Scene] = []
    for scene in found:
        if duration_s - scene.start_s < MIN_SHOT_S - 1e-6:
            continue
        if kept and scene.start_s - kept[-1].start_s < MIN_SHOT_S - 1e-6:
            kept.pop()
        opens = not kept and scene.start_s < MIN_SHOT_S - 1e-6
        if not kept and not opens:
            kept.append(Scene(0.0))
        kept.append(replace(scene, start_s=0.0) if opens else scene)
    return tuple(kept)


def _ends(carried: Carried) -> tuple[int, int]:
    return carried.old_start_frame, carried.old_start_frame + carried.frames


def _carried_range(recut: Recut, span: Span | None, duration_s: float) -> Span | None:
    if span is None or not (parts := _places(recut, span)):
        return None
    old_s = float(recut.old.duration)
    start_s = 0.0 if span.start_s == 0.0 else min(part.start_s for part in parts)
    end_s = max(part.end_s for part in parts)
    return Span(start_s, duration_s if span.end_s >= old_s - 1e-6 else min(end_s, duration_s))


# -- bars ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class KeptBars:
    """Bars of a take that stay: `bars` of them from `old_bar` on, which are those from `new_bar` on
    in the new film."""

    old_bar: int
    new_bar: int
    bars: int

    @property
    def shift_columns(self) -> int:
        """How many columns later they are in the new film."""
        return (self.new_bar - self.old_bar) * COLUMNS_PER_BAR

    @property
    def old_columns(self) -> range:
        """Their columns in the take."""
        first = self.old_bar * COLUMNS_PER_BAR
        return range(first, first + self.bars * COLUMNS_PER_BAR)


@dataclass(frozen=True, eq=False)
class Outline:
    """The parts of a take that stay in the new film of `duration_s` seconds. bars: by rising
    `new_bar`; what lies between them is to be composed. tempo_map: the new film's, None where no
    bar stays."""

    bars: tuple[KeptBars, ...]
    tempo_map: TempoMap | None
    duration_s: float

    @property
    def kept(self) -> tuple[Span, ...]:
        """The seconds of the new film whose music stays, by rising time."""
        if self.tempo_map is None:
            return ()
        bars = np.array([(k.new_bar, k.new_bar + k.bars) for k in self.bars])
        edges = np.clip(self.tempo_map.seconds(BEATS_PER_BAR * bars), 0.0, self.duration_s)
        return tuple(Span(float(a), float(b)) for a, b in edges)

    @property
    def dirty(self) -> tuple[Span, ...]:
        """All other seconds of the new film."""
        edges = [0.0, *(t for k in self.kept for t in (k.start_s, k.end_s)), self.duration_s]
        return tuple(Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b)

    @property
    def gaps(self) -> tuple[tuple[int, int], ...]:
        """(first bar, bar after the last) of what is to be composed; () where no bar stays."""
        if self.tempo_map is None:
            return ()
        total = self.tempo_map.total_beats // BEATS_PER_BAR
        edges = [0, *(b for k in self.bars for b in (k.new_bar, k.new_bar + k.bars)), total]
        return tuple((a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b)


def outline(
    recut: Recut, take: Take, hits: Sequence[HitPoint] = (), duration_s: float | None = None
) -> Outline:
    """The bars of a take of the old film that stay in the new one, and where all beats then lie.

    Within bars that stay, beats lie as they did. A gap between two of them gets a whole number of
    bars, at least one, and beats on the `hits` where possible. As few neighbouring bars as possible
    are given up so that its mean tempo stays within MAX_STRAY of the take's; new bars drift as far
    as the take's request lets them. A bar stays whole or not at all. The ending stays only where
    the film ends as it did; a new ending has two bars.

    duration_s: of the new film, where its clip's own differs from the timeline's by less than a
    frame. Raises ValueError for a take of another film.
    """
    end_s = float(recut.new.duration) if duration_s is None else duration_s
    tempo_map = take.tempo_map
    if abs(tempo_map.duration_s - float(recut.old.duration)) > float(1 / recut.old.rate):
        raise ValueError("the take is not one of the old film")
    lines = tempo_map.seconds(BEATS_PER_BAR * np.arange(tempo_map.total_beats // BEATS_PER_BAR + 1))
    bar_s = 60.0 * BEATS_PER_BAR / tempo_map.mean_bpm
    parts = _most_bars(_stretches(recut, take, lines, end_s), lines, end_s, bar_s)
    if not parts:
        return Outline((), None, end_s)
    grid = _Grid(hits, bar_s, take.request.drift)
    bars: list[KeptBars] = []
    for stretch, first, end in parts:
        if not (stretch.opens and first == 0):
            grid.fill(float(lines[first]) + stretch.shift_s)
        bars.append(KeptBars(first, grid.total_bars, end - first))
        grid.carry(tempo_map, first, end, stretch.shift_s)
    last, _, end = parts[-1]
    if not (last.closes and end == len(lines) - 1):
        grid.fill(end_s)
    # The first knot is the first frame, the last one the end: no rounding may move them.
    laid = TempoMap(tuple(grid.beats), (0.0, *grid.seconds[1:-1], end_s))
    return Outline(tuple(bars), laid, end_s)


class _Stretch(NamedTuple):
    """Bars `first` up to `end` of a take that lie in pictures which are `shift_s` later in the new
    film. opens, closes: both films begin, or end, with them."""

    first: int
    end: int
    shift_s: float
    opens: bool
    closes: bool


def _stretches(recut: Recut, take: Take, lines: Floats, end_s: float) -> list[_Stretch]:
    """The bars that could stay. lines: seconds of the take's barlines."""
    rate, bars = recut.old.rate, len(lines) - 1
    room = Room.of(take.direction, take.tempo_map)
    # The old ending would end the new film in its midst.
    ending = room.last // COLUMNS_PER_BAR if room.end == take.total_columns else bars
    result = []
    for carried in recut.carried:
        shift_s = float((carried.new_start_frame - carried.old_start_frame) / rate)
        start, stop = carried.old_start_frame, carried.old_start_frame + carried.frames
        opens = start == 0 == carried.new_start_frame
        closes = stop == recut.old.frames and stop - start + carried.new_start_frame == len(
            recut.source
        )
        # Before the new film's first frame there is no room for a bar that sticks out.
        earliest_s = max(float(start / rate) - _SLACK_S, -shift_s)
        latest_s = min(float(stop / rate) + _SLACK_S, end_s - shift_s)
        first = 0 if opens else int(np.searchsorted(lines, earliest_s))
        end = int(np.searchsorted(lines, latest_s, side="right")) - 1
        end = bars if closes else min(end, ending)
        if first < end:
            result.append(_Stretch(first, end, shift_s, opens, closes))
    return result


def _most_bars(
    stretches: Sequence[_Stretch], lines: Floats, end_s: float, bar_s: float
) -> list[tuple[_Stretch, int, int]]:
    """(stretch, first bar, bar after the last) of those that stay, by rising time of the new film:
    as many bars as possible, less up to one for each gap whose tempo strays.

    A dynamic programme over the stretches: the state is the barline at which the newest one is
    left.
    """
    exits_s: list[Floats] = []
    values: list[Floats] = []
    origins: list[list[tuple[int, int, int]]] = []  # per exit: entry, stretch before, its exit
    best, best_end = 0.0, (-1, -1)
    for index, stretch in enumerate(stretches):
        entries = np.arange(stretch.first, min(stretch.first + _GIVEN_UP_BARS, stretch.end - 1) + 1)
        exits = np.arange(max(stretch.end - _GIVEN_UP_BARS, stretch.first + 1), stretch.end + 1)
        at_s = lines[entries] + stretch.shift_s
        reached = -_opening_cost(at_s, bar_s)
        if stretch.opens:
            reached[0] = 0.0
        came = [(-1, -1)] * len(entries)
        for earlier in range(max(index - _STRETCHES_BACK, 0), index):
            cost = _gap_cost(at_s[:, None] - exits_s[earlier][None, :], bar_s, 1)
            value = values[earlier][None, :] - cost
            choice = value.argmax(axis=1)
            for entry in np.flatnonzero(value.max(axis=1) > reached):
                reached[entry] = value[entry, choice[entry]]
                came[entry] = earlier, int(choice[entry])
        gain = reached[:, None] + np.where(
            exits[None, :] > entries[:, None], exits[None, :] - entries[:, None], -np.inf
        )
        entered = gain.argmax(axis=0)
        exits_s.append(lines[exits] + stretch.shift_s)
        values.append(gain.max(axis=0))
        origins.append([(int(entries[e]), *came[e]) for e in entered])
        closing = _gap_cost(end_s - exits_s[index], bar_s, _ENDING_BARS)
        if stretch.closes:
            closing[-1] = 0.0
        total = values[index] - closing
        if total.max() > best:
            best, best_end = float(total.max()), (index, int(total.argmax()))
    parts: list[tuple[_Stretch, int, int]] = []
    index, leave = best_end
    while index >= 0:
        stretch = stretches[index]
        end = max(stretch.end - _GIVEN_UP_BARS, stretch.first + 1) + leave
        first, index, leave = origins[index][leave]
        parts.append((stretch, first, end))
    return parts[::-1]


def _gap_cost(length_s: Floats, bar_s: float, least: int) -> Floats:
    """How far the tempo of gaps must be from the take's for them to get whole bars, `least` or
    more: 1 at MAX_STRAY, infinite beyond."""
    bars = length_s / bar_s
    with np.errstate(divide="ignore", invalid="ignore"):
        fewer, more = (
            np.abs(np.log(np.maximum(rounded, least) / bars))
            for rounded in (np.floor(bars), np.ceil(bars))
        )
    stray = np.where(bars > 0.0, np.minimum(fewer, more) / math.log1p(MAX_STRAY), np.inf)
    return np.where(stray <= 1.0, stray**2, np.inf)


def _opening_cost(length_s: Floats, bar_s: float) -> Floats:
    """As `_gap_cost`, of a gap at the film's beginning: a pickup may lead in, or nothing at all."""
    beats = length_s / bar_s * BEATS_PER_BAR
    whole = np.floor(beats / BEATS_PER_BAR) * BEATS_PER_BAR
    choices = (whole, whole + np.clip(beats - whole, SHORTEST_PICKUP, 1.0), whole + BEATS_PER_BAR)
    with np.errstate(divide="ignore", invalid="ignore"):
        stray = np.min([np.abs(np.log(choice / beats)) for choice in choices], axis=0)
    stray = np.where(beats > 0.0, stray / math.log1p(MAX_STRAY), np.inf)
    cost = np.where(stray <= 1.0, stray**2, np.inf)
    return np.where(np.abs(length_s) < 1e-9, 0.0, cost)


class _Grid:
    """The beats of the new film, laid from its first frame on: the knots of its tempo map."""

    def __init__(self, hits: Sequence[HitPoint], bar_s: float, drift: float) -> None:
        self.beats: list[float] = []
        self.seconds: list[float] = []
        self._hits, self._bar_s, self._drift = hits, bar_s, drift

    @property
    def total_bars(self) -> int:
        """Bars so far, including that of a pickup."""
        return round(self.beats[-1]) // BEATS_PER_BAR if self.beats else 0

    def carry(self, tempo_map: TempoMap, first: int, end: int, shift_s: float) -> None:
        """Add bars of another map, each beat `shift_s` later."""
        start, stop = float(first * BEATS_PER_BAR), float(end * BEATS_PER_BAR)
        if not self.beats:
            start = max(start, tempo_map.start_beat)
        inner = [beat for beat in tempo_map.knot_beats if start < beat < stop]
        beats = np.array([start, *inner, stop])
        shift = self.total_bars * BEATS_PER_BAR - first * BEATS_PER_BAR
        if self.beats:  # what lies before was made to end here
            self.beats.pop()
            self.seconds.pop()
        self.beats += (beats + shift).tolist()
        self.seconds += (tempo_map.seconds(beats) + shift_s).tolist()

    def fill(self, until_s: float) -> None:
        """Add whole bars up to a time, after a pickup if need be where the film begins."""
        begin_s = self.seconds[-1] if self.seconds else 0.0
        length_s = until_s - begin_s
        if not self.beats and abs(length_s) < 1e-9:
            return
        hits = [
            replace(hit, time_s=hit.time_s - begin_s)
            for hit in self._hits
            if begin_s <= hit.time_s <= until_s
        ]
        laid = _whole_bars(length_s, hits, self._bar_s, self._drift, opens=not self.beats)
        shift, new = self.total_bars * BEATS_PER_BAR, slice(int(bool(self.beats)), None)
        self.beats += [beat + shift for beat in laid.knot_beats[new]]
        self.seconds += [second + begin_s for second in laid.knot_seconds[new]]


def _whole_bars(
    length_s: float, hits: Sequence[HitPoint], bar_s: float, drift: float, *, opens: bool
) -> TempoMap:
    """A map of whole bars of about `bar_s` each, from 0 s to `length_s`; perhaps with a pickup
    where it opens the film."""
    beats = length_s / bar_s * BEATS_PER_BAR
    if opens and beats < 2.0:  # nearer to a pickup alone than to a bar
        pickup = min(max(beats, SHORTEST_PICKUP), 1.0)
        return TempoMap((BEATS_PER_BAR - pickup, BEATS_PER_BAR), (0.0, length_s))
    bars = max(round(beats / BEATS_PER_BAR), 1)
    tempo_bpm = 60.0 * BEATS_PER_BAR / bar_s
    if length_s < SHORTEST_S or not 30.0 <= tempo_bpm <= 300.0:
        return TempoMap((0.0, float(bars * BEATS_PER_BAR)), (0.0, length_s))
    fit = fit_tempo(
        length_s, hits, tempo_bpm=tempo_bpm, first="either" if opens else "downbeat", drift=drift
    )
    return fit.tempo_map


# -- the music -------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Rescored:
    """A take for the new film, the direction it was made with, and what stayed of the old take."""

    analysis: VideoAnalysis
    direction: Direction
    take: Take
    outline: Outline


def rescore(
    composer: Composer,
    recut: Recut,
    take: Take,
    analysis: VideoAnalysis,
    request: Request | None = None,
    *,
    direction: Direction | None = None,
    progress: Progress = silent,
    on_step: Callable[[Step], None] | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> Rescored:
    """Let a take of the old film follow the new one, whose analysis this is.

    The bars of its `outline` stay: their notes, chords and loudness, each note at the same instant
    of its picture. All else is composed between them, in the same key. A note that rings out of
    bars that stay does so for as long as the new chords hold it, at most as long as it did. Notes
    that rang into such bars do not stay, but what takes their place may ring as long. Where the
    pictures are the same, nothing is composed; where no bar stays, everything is.

    request: the request for the new bars, None for the take's own; its tempo and drift count
    only where no bar stays. direction: None for `carried_direction`. progress, on_step, stop and
    errors are as in `Composer.compose`; ValueError as in `outline`.
    """
    request = take.request if request is None else request
    if direction is None:
        direction = carried_direction(recut, take.direction, analysis)
    directed = direction.directed(analysis)
    laid = outline(recut, take, direction.hit_points(analysis), analysis.clip.duration_s)
    if recut.is_same:
        return Rescored(analysis, direction, take, laid)
    if laid.tempo_map is None:
        made = composer.compose(
            analysis, direction, request, progress=progress, on_step=on_step, stop=stop
        )
        return Rescored(analysis, direction, made, laid)
    fit = TempoFit(laid.tempo_map, laid.tempo_map.mean_bpm, (), ())
    plan = _joined_plan(take.plan, composer.plan(directed, request, fit, key=take.plan.key), laid)
    harmony = sounding_plan(plan, direction, laid.tempo_map)
    notes, leads = _carried_notes(take, laid, harmony)
    base = replace(take, request=request, direction=direction, fit=fit, plan=plan)
    free = [Region(a * COLUMNS_PER_BAR, b * COLUMNS_PER_BAR) for a, b in laid.gaps]
    made = composer.compose(
        analysis,
        direction,
        request,
        base=base.with_notes([*notes, *leads]),
        free=free,
        progress=progress,
        on_step=on_step,
        stop=stop,
    )
    stayed = frozenset(notes)
    made = made.with_notes(
        [n for n in made.notes if n in stayed or any(region.holds(n) for region in free)]
    )
    return Rescored(analysis, direction, _as_loud(made, take, laid), laid)


def _joined_plan(old: Plan, fresh: Plan, laid: Outline) -> Plan:
    """The old plan where bars stay and for a bar or two before and after them; elsewhere the fresh
    plan, whose cadence ends the film."""
    bars = fresh.total_beats // BEATS_PER_BAR
    of_old = np.full(bars, -1)  # whose chords a bar has, -1 for the fresh plan's
    section_of, old_section_of = _sections_by_bar(fresh), _sections_by_bar(old)
    sections = [("new", index) for index in section_of]
    after = {k.new_bar: k for k in laid.bars}
    before = {k.new_bar + k.bars: k for k in laid.bars}
    for k in laid.bars:
        for bar in range(k.bars):
            of_old[k.new_bar + bar] = k.old_bar + bar
            sections[k.new_bar + bar] = ("old", old_section_of[k.old_bar + bar])
    for first, end in laid.gaps:
        left, right = before.get(first), after.get(end)
        count = end - first
        if left and count <= _BRIDGE_BARS:
            sections[first:end] = [sections[first - 1]] * count
        elif right and count <= _BRIDGE_BARS:
            sections[first:end] = [sections[end]] * count
        # A new ending's cadence takes up to four bars.
        room = count if right else max(count - 4, 0)
        leading = 0
        if right:
            leading = min(room // 2 if left else room, _LED_BARS)
            for bar in range(1, leading + 1):
                of_old[end - bar] = right.old_bar - bar
        if left:
            for bar in range(min(room - leading, _LED_BARS)):
                of_old[first + bar] = left.old_bar + left.bars + bar
    of_old[of_old >= old.total_beats // BEATS_PER_BAR] = -1
    chords = [
        chord
        for bar, source in enumerate(of_old)
        for plan, at in [(fresh, bar) if source < 0 else (old, int(source))]
        for chord in plan.chords_per_beat[BEATS_PER_BAR * at : BEATS_PER_BAR * (at + 1)]
    ]
    starts = [bar for bar in range(bars) if bar == 0 or sections[bar] != sections[bar - 1]]
    joined = []
    for start, stop in zip(starts, [*starts[1:], bars], strict=True):
        whose, index = sections[start]
        section = (old if whose == "old" else fresh).sections[index]
        joined.append(
            replace(section, start_beat=start * BEATS_PER_BAR, end_beat=stop * BEATS_PER_BAR)
        )
    edges = {section.start_beat for section in joined}
    return Plan(old.key, tuple(joined), chord_spans(chords, edges))


def _sections_by_bar(plan: Plan) -> list[int]:
    """Per bar, the index of the section that it begins in."""
    starts = [section.start_beat for section in plan.sections]
    return [bisect_right(starts, beat) - 1 for beat in range(0, plan.total_beats, BEATS_PER_BAR)]


def _carried_notes(take: Take, laid: Outline, harmony: Plan) -> tuple[list[Note], list[Note]]:
    """The notes that begin in bars which stay, and stand-ins for those that began before and rang
    into them: they begin in the last column of what is new."""
    notes = sorted(take.notes)
    starts = [note.start_column for note in notes]
    longest = max((note.columns for note in notes), default=0)
    chords = harmony.chords_per_beat
    limits = [k.new_bar * COLUMNS_PER_BAR for k in laid.bars[1:]]
    limits.append(harmony.total_beats * COLUMNS_PER_BEAT)
    stay: list[Note] = []
    leads: list[Note] = []
    for k, limit in zip(laid.bars, limits, strict=True):
        shift, columns = k.shift_columns, k.old_columns
        opens = k.old_bar == k.new_bar == 0
        first = 0 if opens else bisect_left(starts, columns.start)
        for note in notes[first : bisect_left(starts, columns.stop)]:
            end = note.end_column + shift
            if note.end_column > columns.stop:
                latest, end = min(end, limit), columns.stop + shift
                while (
                    end < latest
                    and note.pitch % 12 in chords[end // COLUMNS_PER_BEAT].pitch_classes
                ):
                    end = min(end + COLUMNS_PER_BEAT, latest)
            stay.append(replace(note, start_column=note.start_column + shift, end_column=end))
        if not opens:
            stop = columns.start + shift
            leads += [
                Note(stop - 1, n.pitch, n.track, min(n.end_column + shift, limit))
                for n in notes[bisect_left(starts, columns.start - longest) : first]
                if n.end_column > columns.start
            ]
    return stay, leads


def _as_loud(made: Take, take: Take, laid: Outline) -> Take:
    """The take with the loudness of the old one, and the activity that was asked of it, in bars
    that stay."""
    swell, activity = made.swell.copy(), made.activity.copy()
    for k in laid.bars:
        new, old = (
            slice(BEATS_PER_BAR * bar, BEATS_PER_BAR * (bar + k.bars))
            for bar in (k.new_bar, k.old_bar)
        )
        swell[new], activity[new] = take.swell[old], take.activity[old]
    return replace(made, swell=swell, activity=activity)
