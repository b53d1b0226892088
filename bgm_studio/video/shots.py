"""Shots and cuts: where one picture gives way to another, to the frame, in one streaming pass.

Our own small detector in the manner of PySceneDetect's AdaptiveDetector: each frame is compared
with the one before it (pixels and colour histogram), and a cut is a change that is large and stands
out from the changes around it, so that fast motion is not taken for cuts. Flashes (the old picture
comes back) are dropped; dips to black or white count once, where the new picture appears.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from bgm_studio.video.spool import Rows

TINY_SIZE = (64, 36)
"""Width and height in pixels of the pictures that cuts are looked for in."""

MIN_SHOT_S = 0.4
HIT_DISTANCE_S = 1.0
HIT_STRENGTH = 0.35
FLASH_S = 0.35
LONG_BLACK_S = 1.0
FADE_S = 1.5

_WINDOW_S = 0.25  # how far around a frame the usual amount of change is measured
_MIN_SCORE, _MIN_RATIO = 0.2, 3.0
_HIST_BINS = (12, 4, 4)
_LAYOUT = (12, 7)
LAYOUT_VALUES = 12 * 7 * 3
_FADE_STEP = 60.0  # of 255: a faster change of brightness from frame to frame is no fade
_EMPTY_MEAN, _EMPTY_STD = 16.0, 10.0  # of 255: black (and white, mirrored) without content
_REVIEW_S = 6.0  # how far back provisional cuts are looked at again: longer than any dip and fade


@dataclass(frozen=True)
class Cut:
    """An instant at which a new shot begins: `frame` is its first frame's index, `time_s` seconds
    after the clip's first frame. strength 0..1: how much the picture changes. hit: strong enough
    to be marked by the music, and the strongest within a second."""

    frame: int
    time_s: float
    strength: float
    hit: bool


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
        layout = cv2.resize(bgr, _LAYOUT, interpolation=cv2.INTER_AREA)
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
        """One more frame, `time_s` seconds after the clip's first."""
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

        Only what came since the last call and a few seconds before it are looked at, so that
        calling this all through a long film costs little. Changes no result of `finish`.
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
            replace(cut, frame=cut.frame + begin)
            for cut in tail.finish(np.inf)
            if cut.time_s >= settled_s and cut.time_s - last_s >= MIN_SHOT_S
        ]
        self._provisional = (*settled, *fresh)
        return self._provisional

    def finish(self, duration_s: float, edits: Sequence[Edit] = ()) -> tuple[Cut, ...]:
        """All cuts by rising time. Afterwards `flashes` holds the spans (seconds) of flashes.

        edits: cuts that are known, each within the frames that were added. They come before any
        that is seen nearby: of those nearer together than MIN_SHOT_S the strongest stays, and what
        is seen stays only outside of dissolves and MIN_SHOT_S away from every known cut. Their
        strengths are measured as those of the others are.
        """
        count = len(self._times)
        if count < 3:
            return ()
        times = np.asarray(self._times)
        scores = np.asarray(self._scores, dtype=np.float64)
        layouts = self._layouts
        interval_s = max(1e-4, float(np.median(np.diff(times))))
        candidates = _standing_out(scores, max(2, round(_WINDOW_S / interval_s)))
        strengths = {frame: _strength(scores[frame]) for frame in candidates}
        self._drop_flashes(strengths, times, layouts)
        self._join_dips(strengths, times, layouts)
        for edit in edits:
            for inside in range(edit.first, edit.end + 1):
                strengths.pop(inside, None)
        for edit in edits:
            if edit.first == edit.end:
                strengths[edit.frame] = _strength(scores[edit.frame])
            else:
                last = min(edit.end, count - 1)
                distance = _layout_distance(layouts, max(edit.first - 1, 0), last)
                strengths[edit.frame] = _strength(2.0 * distance)
        return _chosen(strengths, times, duration_s, frozenset(edit.frame for edit in edits))

    def _drop_flashes(
        self, strengths: dict[int, float], times: NDArray[np.float64], layouts: Rows
    ) -> None:
        """Remove changes after which the picture from before them soon comes back."""
        for frame in sorted(strengths):
            if frame not in strengths:
                continue
            away = _layout_distance(layouts, frame - 1, frame)
            last = int(np.searchsorted(times, times[frame] + FLASH_S, side="right"))
            for back in range(frame + 1, min(last, len(times))):
                if _layout_distance(layouts, frame - 1, back) < min(0.35 * away, 0.05):
                    self.flashes.append((float(times[frame - 1]), float(times[back])))
                    for inside in range(frame, back + 1):
                        strengths.pop(inside, None)
                    break

    def _join_dips(
        self, strengths: dict[int, float], times: NDArray[np.float64], layouts: Rows
    ) -> None:
        """One cut for each dip to black or white: its end, where the new picture appears."""
        means = np.asarray(self._means, dtype=np.float64)
        stds = np.asarray(self._stds, dtype=np.float64)
        contents = (means, 255.0 - means)
        for content in contents:
            for first, end in _runs((content < _EMPTY_MEAN) & (stds < _EMPTY_STD)):
                fade_from, fade_to = _fade(content, times, first, end)
                for inside in (*range(fade_from, first), *range(end + 1, fade_to + 1)):
                    strengths.pop(inside, None)
                if end >= len(times):
                    continue  # the clip ends empty: no new picture
                length_s = float(times[end] - times[first])
                if first == 0 and length_s < LONG_BLACK_S:
                    strengths.pop(end, None)
                    continue  # the clip fades in
                before = int(np.searchsorted(times, times[first] - 0.5))
                after = min(len(times) - 1, int(np.searchsorted(times, times[end] + 0.5)))
                distance = _layout_distance(layouts, before, after)
                if length_s < FLASH_S and first > 0 and distance < 0.05:
                    for inside in range(first, end + 1):
                        strengths.pop(inside, None)
                    continue
                start = first if length_s < LONG_BLACK_S else first + 1
                for inside in range(start, end):
                    strengths.pop(inside, None)
                strengths[end] = max(strengths.get(end, 0.0), 0.5, _strength(2.0 * distance))


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


def _layout_distance(layouts: Rows, one: int, other: int) -> float:
    """Mean absolute difference 0..1 of two frames' coarsest forms."""
    difference = layouts[one].astype(np.float32) - layouts[other].astype(np.float32)
    return float(np.abs(difference).mean()) / 255.0


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Half-open index spans in which flags are true."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _chosen(
    strengths: dict[int, float],
    times: NDArray[np.float64],
    duration_s: float,
    known: frozenset[int] = frozenset(),
) -> tuple[Cut, ...]:
    """Cuts at least MIN_SHOT_S apart and from both ends: known ones first, then the stronger, then
    the earlier. Hits are chosen among them by strength alone."""
    kept: list[int] = []
    for frame in sorted(strengths, key=lambda f: (f not in known, -strengths[f], f)):
        time = times[frame]
        if time < MIN_SHOT_S or duration_s - time < MIN_SHOT_S:
            continue
        if all(abs(times[other] - time) >= MIN_SHOT_S for other in kept):
            kept.append(frame)
    hits: list[int] = []
    for frame in sorted(kept, key=lambda f: (-strengths[f], f)):
        if strengths[frame] >= HIT_STRENGTH and all(
            abs(times[other] - times[frame]) >= HIT_DISTANCE_S for other in hits
        ):
            hits.append(frame)
    marked = set(hits)
    return tuple(
        Cut(frame, float(times[frame]), round(strengths[frame], 4), frame in marked)
        for frame in sorted(kept)
    )
