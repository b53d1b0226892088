"""Shots and cuts: where one picture gives way to another, to the frame, in one streaming pass.

Our own small detector in the manner of PySceneDetect's AdaptiveDetector: each frame is compared
with the one before it (pixels and colour histogram), and a cut is a change that is large and stands
out from the changes around it, so that fast motion is not taken for cuts. Flashes (the old picture
comes back) are dropped; dips to black or white count once, where the new picture appears.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal, NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.libraries import cv2
from bgm_studio.video.layouts import (
    LAYOUT_SIZE,
    LAYOUT_VALUES,
    SAME_PLACE,
    blanks,
    distance,
    is_new,
    likeness,
    likeness_later,
    shows,
    stays,
)
from bgm_studio.video.spool import Rows
from bgm_studio.video.transitions import soft_transitions

TINY_SIZE = (64, 36)
"""Width and height in pixels of the pictures that cuts are looked for in."""

MIN_SHOT_S = 0.2
HIT_DISTANCE_S = 1.0
HIT_STRENGTH = 0.35
SOFT_SHARE = 0.5
"""A dissolve or wipe is half as strong as a cut between the same pictures: it takes its time, and
so asks for less of an accent, and for none where the pictures differ little. A fade counts as a
cut: the new picture appears out of nothing."""

FLASH_S = 0.35
LONG_BLACK_S = 1.0
FADE_S = 1.5

_WINDOW_S = 0.25  # how far around a frame the usual amount of change is measured
_MIN_SCORE, _MIN_RATIO = 0.2, 3.0
_SURE_STRENGTH = 0.4
_HIST_BINS = (12, 4, 4)
_FADE_STEP = 60.0  # of 255: a faster change of brightness from frame to frame is no fade
_EMPTY_MEAN, _EMPTY_STD = 16.0, 10.0  # of 255: black (and white, mirrored) without content
_MOST_LOOKED_AT = 3  # blank frames on either side of a change
_REVIEW_S = 6.0  # how far back provisional cuts are looked at again: longer than any dip and fade


Kind = Literal["cut", "dissolve", "wipe", "fade"]
"""How one shot gives way to the next: at once, as a blend of both, area by area, or by way of black
or white."""

KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True)
class Transition:
    """The half-open span [start, end) in which neither shot is seen whole, in frames and in seconds
    after the clip's first frame."""

    start_frame: int
    end_frame: int
    start_s: float
    end_s: float

    @property
    def length_s(self) -> float:
        """Seconds the transition lasts."""
        return self.end_s - self.start_s


@dataclass(frozen=True)
class Cut:
    """An instant at which a new shot begins: `frame` is its first frame's index, `time_s` seconds
    after the clip's first frame. strength 0..1: how much the picture changes. hit: strong enough
    to be marked by the music, and the strongest within a second.

    kind: see `Kind`. span: of a soft transition, None of a cut. The instant of a dissolve or wipe
    is its middle, when the new picture takes over more than half; that of a fade is the first frame
    after the blank ones.
    """

    frame: int
    time_s: float
    strength: float
    hit: bool
    kind: Kind = "cut"
    span: Transition | None = None

    def moved(self, frame: int, time_s: float) -> Cut:
        """The cut elsewhere in the same pictures; a plain one outside of its span."""
        span = self.span
        if span is not None and not span.start_s <= time_s <= span.end_s:
            return replace(self, frame=frame, time_s=time_s, kind="cut", span=None)
        return replace(self, frame=frame, time_s=time_s)

    def shifted(self, frame: int, time_s: float, duration_s: float) -> Cut:
        """The cut with its pictures elsewhere in a clip that lasts `duration_s`; a plain one where
        its span does not lie within that."""
        span = self.span
        if span is not None:
            frames, late_s = frame - self.frame, time_s - self.time_s
            span = Transition(
                span.start_frame + frames,
                span.end_frame + frames,
                span.start_s + late_s,
                span.end_s + late_s,
            )
            if span.start_frame < 0 or span.start_s < 0.0 or span.end_s > duration_s:
                return Cut(frame, time_s, self.strength, self.hit)
        return replace(self, frame=frame, time_s=time_s, span=span)

    def numbered(self, number: Callable[[int, float], int]) -> Cut:
        """The cut with other frame numbers, its span's as well: number(frame, seconds)."""
        span = self.span and replace(
            self.span,
            start_frame=number(self.span.start_frame, self.span.start_s),
            end_frame=number(self.span.end_frame, self.span.end_s),
        )
        return replace(self, frame=number(self.frame, self.time_s), span=span)


@dataclass(frozen=True)
class Edit:
    """A cut that is known beforehand, as those of an edited film are. frame: first of the new shot,
    which marks the cut. The old picture is whole before frame `first`, the new one from frame `end`
    on; in a dissolve the three differ."""

    frame: int
    first: int
    end: int


@dataclass(frozen=True)
class Shot:
    """A half-open span [start, end) of the clip between cuts, and words for what it shows.

    Seconds count from the clip's first frame. The shots of a clip cover it without gaps."""

    start_s: float
    end_s: float
    start_frame: int
    end_frame: int
    caption: str = ""

    @property
    def length_s(self) -> float:
        """Seconds the shot lasts."""
        return self.end_s - self.start_s


@dataclass(frozen=True)
class Tiny:
    """A frame at TINY_SIZE, with what both cut detection and curves need of it.

    bgr, hsv: uint8 (36, 64, 3), hue in 0..179. histogram: float32 (192,), joint HSV, sum 1.
    layout: uint8 (7, 12, 3), the BGR picture's coarsest form.
    """

    bgr: NDArray[np.uint8]
    hsv: NDArray[np.uint8]
    histogram: NDArray[np.float32]
    layout: NDArray[np.uint8]

    @staticmethod
    def of(image: NDArray[np.uint8]) -> Tiny:
        """Shrink a BGR picture uint8 (h, w, 3)."""
        bgr = cv2.resize(image, TINY_SIZE, interpolation=cv2.INTER_AREA)
        hsv = cv2.cvtColor(bgr, cv2.COLOR_BGR2HSV)
        counts = cv2.calcHist([hsv], [0, 1, 2], None, list(_HIST_BINS), [0, 180, 0, 256, 0, 256])
        histogram = counts.ravel() / np.float32(hsv.shape[0] * hsv.shape[1])
        layout = cv2.resize(bgr, LAYOUT_SIZE, interpolation=cv2.INTER_AREA)
        return Tiny(
            np.asarray(bgr, dtype=np.uint8),
            np.asarray(hsv, dtype=np.uint8),
            np.asarray(histogram, dtype=np.float32),
            np.asarray(layout, dtype=np.uint8),
        )


def picture_distance(before: Tiny, after: Tiny) -> float:
    """How different two pictures are, 0 (equal) to 1: pixels and histogram, half each."""
    pixels = cv2.norm(before.bgr, after.bgr, cv2.NORM_L1) / before.bgr.size
    histogram = 0.5 * float(np.abs(before.histogram - after.histogram).sum())
    return 0.5 * min(1.0, pixels / 80.0) + 0.5 * histogram


class ShotDetector:
    """Feed every frame once with `add`, in order; then `finish` gives the cuts.

    Keeps about 30 bytes a frame and, on disk, its coarsest form.
    """

    def __init__(self) -> None:
        self._previous: Tiny | None = None
        self._times = array("d")
        self._scores = array("f")
        self._means, self._stds = array("f"), array("f")
        self._layouts = Rows(LAYOUT_VALUES)
        self.flashes: list[tuple[float, float]] = []
        self._provisional: tuple[Cut, ...] = ()
        self._reviewed_s = 0.0

    def add(self, time_s: float, tiny: Tiny) -> None:
        """Take one more frame, `time_s` seconds after the clip's first."""
        mean, std = cv2.meanStdDev(cv2.cvtColor(tiny.bgr, cv2.COLOR_BGR2GRAY))
        score = picture_distance(self._previous, tiny) if self._previous is not None else 0.0
        self._times.append(time_s)
        self._scores.append(score)
        self._means.append(float(mean[0, 0]))
        self._stds.append(float(std[0, 0]))
        self._layouts.append(tiny.layout)
        self._previous = tiny

    def so_far(self) -> tuple[Cut, ...]:
        """Cuts among the frames added up to now, by rising time; `finish` may still differ.

        It looks only at what came since the last call and a few seconds before that, and for
        neither dissolves nor wipes, so that calling it all through a long film costs little. It
        changes no result of `finish`.
        """
        begin = bisect_left(self._times, self._reviewed_s - _REVIEW_S)
        if begin >= len(self._times):
            return self._provisional
        tail = ShotDetector()
        tail._times, tail._scores = self._times[begin:], self._scores[begin:]
        tail._means, tail._stds = self._means[begin:], self._stds[begin:]
        for row in self._layouts[begin:]:
            tail._layouts.append(row)
        settled_s = self._times[begin] + _REVIEW_S / 2 if begin else 0.0
        self._reviewed_s = self._times[-1]
        settled = [cut for cut in self._provisional if cut.time_s < settled_s]
        last_s = settled[-1].time_s if settled else -MIN_SHOT_S
        fresh = [
            cut.numbered(lambda frame, _: frame + begin)
            for cut in tail._cuts(np.inf, (), soft=False)
            if cut.time_s >= settled_s and cut.time_s - last_s >= MIN_SHOT_S
        ]
        self._provisional = (*settled, *fresh)
        return self._provisional

    def finish(self, duration_s: float, edits: Sequence[Edit] = ()) -> tuple[Cut, ...]:
        """All cuts by rising time. Afterwards `flashes` holds the spans (seconds) of flashes.

        edits: cuts that are known, each within the frames that were added. They take precedence
        over any cut that is seen nearby: of known cuts nearer together than MIN_SHOT_S the
        strongest stays, and a cut that is seen stays only outside of dissolves and MIN_SHOT_S away
        from every known cut. Their strengths are measured as those of the others are.
        """
        return self._cuts(duration_s, edits, soft=True)

    def _cuts(self, duration_s: float, edits: Sequence[Edit], soft: bool) -> tuple[Cut, ...]:
        count = len(self._times)
        if count < 3:
            return ()
        times = np.asarray(self._times)
        scores = np.asarray(self._scores, dtype=np.float64)
        layouts = self._layouts
        interval_s = max(1e-4, float(np.median(np.diff(times))))
        candidates = _standing_out(scores, max(2, round(_WINDOW_S / interval_s)))
        marks = {frame: _Mark(_strength(scores[frame])) for frame in candidates}
        for frame, mark in [*marks.items()]:
            if not is_new(layouts[frame - 1], layouts[frame], mark.strength >= _SURE_STRENGTH):
                del marks[frame]
        self._drop_flashes(marks, times, layouts)
        fades = self._join_dips(marks, times, layouts)
        for found in soft_transitions(layouts, times) if soft else ():
            if not any(first < found.end and found.first < end for first, end in fades):
                _drop(marks, found.first, found.end)
                strength = SOFT_SHARE * _strength(2.0 * found.change)
                marks[found.middle] = _Mark(strength, found.kind, found.first, found.end)
        for edit in edits:
            _drop(marks, edit.first, edit.end)
        for edit in edits:
            if edit.first == edit.end:
                marks[edit.frame] = _Mark(_strength(scores[edit.frame]), known=True)
            else:
                last = min(edit.end, count - 1)
                change = distance(layouts[max(edit.first - 1, 0)], layouts[last])
                strength = SOFT_SHARE * _strength(2.0 * change)
                marks[edit.frame] = _Mark(strength, "dissolve", edit.first, last, known=True)
        return _chosen(marks, times, duration_s)

    def _drop_flashes(
        self, marks: dict[int, _Mark], times: NDArray[np.float64], layouts: Rows
    ) -> None:
        """Remove changes to blank pictures, or for a moment to any other, if the picture from
        before comes back, which may have moved meanwhile."""
        for frame in sorted(marks):
            if frame not in marks:
                continue  # part of a flash before
            if (pair := _moment(frame, times, layouts)) is None:
                around = _around(frame, times, 2 * FLASH_S)
                for empty in blanks(layouts[around.start : around.stop], frame - around.start):
                    hidden = range(around.start + empty.start, around.start + empty.stop)
                    if _seen_through(hidden, times, layouts):
                        pair = hidden.start - 1, hidden.stop
                        break
            if pair is not None:
                one, other = pair
                self.flashes.append((float(times[one]), float(times[other])))
                _drop(marks, one + 1, other)

    def _join_dips(
        self, marks: dict[int, _Mark], times: NDArray[np.float64], layouts: Rows
    ) -> list[tuple[int, int]]:
        """Leave one cut for each dip to black or white: at its end, where the new picture appears.

        Returns the dips' spans in frames, with what leads into them and out of them."""
        means = np.asarray(self._means, dtype=np.float64)
        stds = np.asarray(self._stds, dtype=np.float64)
        dips, last = [], len(times) - 1
        for content in (means, 255.0 - means):
            for first, end in _runs((content < _EMPTY_MEAN) & (stds < _EMPTY_STD)):
                length_s = float(times[min(end, last)] - times[first])
                if (
                    first > 0
                    and end <= last
                    and length_s < _REVIEW_S
                    and _seen_through(range(first, end), times, layouts)
                ):
                    _drop(marks, first, end)
                    if length_s < 2 * FLASH_S:  # or it is a dark scene
                        self.flashes.append((float(times[first - 1]), float(times[end])))
                    continue
                fade_from, fade_to = _fade(content, times, first, end)
                if any(a <= times[first] and times[min(end, last)] <= b for a, b in self.flashes):
                    continue
                before, dark = max(0, fade_from - 1), first + int(np.argmin(stds[first:end]))
                if stds[dark] > _EMPTY_STD / 2 or (
                    stds[dark] > 1.0 and likeness(layouts[before], layouts[dark]) >= SAME_PLACE
                ):
                    continue  # a picture is there all the time, if in little light
                dips.append((fade_from, fade_to))
                _drop(marks, fade_from, first - 1)
                _drop(marks, end + 1, fade_to)
                _drop(marks, first + (fade_from == first), end - 1)  # but a cut to long black
                if end > last:
                    continue  # the clip ends empty: no new picture
                if first == 0 and length_s < LONG_BLACK_S:
                    marks.pop(end, None)
                    continue  # the clip fades in
                after = min(last, fade_to + 1)
                old, new = layouts[before], layouts[after]
                change = distance(old, new)
                if (length_s < FLASH_S and first > 0) and (
                    change < 0.05 or likeness(old, new) >= SAME_PLACE
                ):
                    _drop(marks, first, end)
                    continue
                if length_s < LONG_BLACK_S:
                    marks.pop(first, None)
                strength = marks[end].strength if end in marks else 0.5
                strength = max(strength, _strength(2.0 * change))
                if (fade_from, fade_to) == (first, end):
                    marks[end] = _Mark(strength)
                else:
                    marks[end] = _Mark(strength, "fade", fade_from, fade_to)
        return dips


class _Mark(NamedTuple):
    """A change that becomes a cut if nothing stronger is too near. Frames [first, end): the span of
    a soft transition. known: the cut was known beforehand."""

    strength: float
    kind: Kind = "cut"
    first: int = 0
    end: int = 0
    known: bool = False


def _drop(marks: dict[int, _Mark], first: int, last: int) -> None:
    """Forget the marks from frame `first` to frame `last`, both included."""
    for frame in range(first, last + 1):
        marks.pop(frame, None)


def _fade(
    content: NDArray[np.float64], times: NDArray[np.float64], first: int, end: int
) -> tuple[int, int]:
    """(first frame of the fade into, last frame of the fade out of) an empty run [first, end)."""
    start = first
    while start > 1 and times[first] - times[start - 1] < FADE_S:
        rise = content[start - 1] - content[min(start + 2, first)]
        if rise < 0.5 or content[start - 1] - content[start] > _FADE_STEP:
            break
        start -= 1
    stop = end
    while stop + 1 < len(times) and times[stop + 1] - times[end] < FADE_S:
        rise = content[stop + 1] - content[max(stop - 2, end)]
        if rise < 0.5 or content[stop + 1] - content[stop] > _FADE_STEP:
            break
        stop += 1
    return start, stop


def shots_between(cuts: Sequence[Cut], duration_s: float, frame_count: int) -> tuple[Shot, ...]:
    """The shots, without captions, that cuts divide a clip into; at least one."""
    starts = [(0.0, 0), *((cut.time_s, cut.frame) for cut in cuts)]
    ends = [*starts[1:], (duration_s, frame_count)]
    return tuple(
        Shot(start_s, end_s, start_frame, end_frame)
        for (start_s, start_frame), (end_s, end_frame) in zip(starts, ends, strict=True)
    )


def _standing_out(scores: NDArray[np.float64], window: int) -> list[int]:
    """Frames whose change is large and several times the mean of those `window` around it."""
    padded = np.pad(scores, window)
    sums = np.convolve(padded, np.ones(2 * window + 1), mode="valid") - scores
    counts = np.convolve(np.pad(np.ones_like(scores), window), np.ones(2 * window + 1), "valid") - 1
    usual = np.maximum(sums / np.maximum(counts, 1.0), 0.01)
    found = (scores >= _MIN_SCORE) & (scores >= _MIN_RATIO * usual)
    return [int(frame) for frame in np.flatnonzero(found) if frame > 0]


def _strength(score: float) -> float:
    """Strength 0..1 of a change: the least that counts is 0.1, an all-new picture 1."""
    return float(np.clip(0.1 + 0.9 * (score - _MIN_SCORE) / (0.7 - _MIN_SCORE), 0.1, 1.0))


def _around(frame: int, times: NDArray[np.float64], reach_s: float) -> range:
    """The frames from the one before `frame` less `reach_s` to the last up to `reach_s` after."""
    span_s = times[frame] - reach_s, times[frame] + reach_s
    first, end = np.searchsorted(times, span_s, side="right")
    return range(max(0, int(first) - 1), int(end))


def _moment(frame: int, times: NDArray[np.float64], layouts: Rows) -> tuple[int, int] | None:
    """The frame before `frame`, and one less than a shot later that shows the same picture at the
    same place."""
    around = _around(frame, times, MIN_SHOT_S - 1e-6)
    old, new, *later = layouts[frame - 1 : around.stop]
    least = min(0.35 * distance(old, new), 0.05)
    for after, row in enumerate(later, frame + 1):
        if distance(old, row) < least:
            return frame - 1, after
    return None


def _seen_through(hidden: range, times: NDArray[np.float64], layouts: Rows) -> bool:
    """Whether the picture before the hidden frames is found again after them, as it is after a
    flash: at no frame of theirs, nor at the next, does another one begin.

    That is so where a frame before and one from there on show the same, though it may have moved
    on. What a flash leaves of the picture tells that as well as the whole pictures around it do, so
    of the hidden frames too the nearest are looked at, if there is anything in them."""

    def bridged(frame: int) -> bool:
        around = _around(frame, times, 2 * FLASH_S)  # wide enough to see how the picture moves
        rows = layouts[around.start : around.stop]
        near = range(max(around.start, hidden[0] - 1), min(around.stop, hidden[-1] + 2))
        seen = shows(rows[near.start - around.start : near.stop - around.start])
        shown = [f for f, is_seen in zip(near, seen, strict=True) if is_seen]
        before, after = [f for f in shown if f < frame], [f for f in shown if f >= frame]
        sides = (
            [*reversed(before[-_MOST_LOOKED_AT:]), *before[:1]],
            [*after[:_MOST_LOOKED_AT], *after[-1:]],
        )
        return any(
            times[other] - times[one + 1] <= FLASH_S
            and likeness_later(rows, one - around.start, other - around.start) >= SAME_PLACE
            for one, other in product(*sides)
        )

    still = stays(layouts[hidden[0] - 1 : hidden[-1] + 2])
    return all(bridged(hidden[0] + int(step)) for step in np.flatnonzero(~still))


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Half-open index spans in which flags are true."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _chosen(
    marks: dict[int, _Mark], times: NDArray[np.float64], duration_s: float
) -> tuple[Cut, ...]:
    """Cuts at least MIN_SHOT_S apart and from both ends: known ones first, then the stronger, then
    the earlier. Hits are chosen among them by strength alone."""
    least_s = MIN_SHOT_S - 1e-6
    kept: list[int] = []
    for frame in sorted(marks, key=lambda f: (not marks[f].known, -marks[f].strength, f)):
        time = times[frame]
        if time < least_s or duration_s - time < least_s:
            continue
        if all(abs(times[other] - time) >= least_s for other in kept):
            kept.append(frame)
    hits: list[int] = []
    for frame in sorted(kept, key=lambda f: (-marks[f].strength, f)):
        if marks[frame].strength >= HIT_STRENGTH and all(
            abs(times[other] - times[frame]) >= HIT_DISTANCE_S for other in hits
        ):
            hits.append(frame)
    marked = set(hits)
    return tuple(_cut(frame, marks[frame], times, frame in marked) for frame in sorted(kept))


def _cut(frame: int, mark: _Mark, times: NDArray[np.float64], hit: bool) -> Cut:
    span = None
    if mark.kind != "cut":
        first, end = mark.first, min(mark.end, len(times) - 1)
        span = Transition(first, end, float(times[first]), float(times[end]))
    return Cut(frame, float(times[frame]), round(mark.strength, 4), hit, mark.kind, span)
