"""A clip's frames as a stream of small pictures, each with the time at which it is shown."""

from __future__ import annotations

import heapq
import math
from collections.abc import Generator, Iterator
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import ClipError
from bgm_studio.base.libraries import av
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.container import INCOMPLETE, demuxed, is_avi, opened, turns_of
from bgm_studio.video.edits import CUT_AWAY
from bgm_studio.video.ticks import Kinds

_EARLY_S = 1e-6


class Frame(NamedTuple):
    """One decoded frame: seconds after the clip's first frame, and BGR pixels uint8 (h, w, 3)."""

    time_s: float
    image: NDArray[np.uint8]


def frames(
    clip: ClipInfo, *, width: int = 320, rate_hz: float | None = None
) -> Generator[Frame, None, None]:
    """Decode the clip from start to end, scaled to `width` pixels (even height, upright).

    rate_hz: None for every frame; otherwise the first frame at or after each multiple of 1/rate_hz.
    Streams: one picture is held at a time. Frames the decoder has to drop (a few damaged ones, or
    leading ones that lean on pictures before the file's start) are left out; times are unaffected.
    Raises ClipError when more than a few frames cannot be decoded.
    """
    step_s = 1.0 / rate_hz if rate_hz else 0.0
    next_s = 0.0
    scaler = av.video.reformatter.VideoReformatter()
    size = width, height_of(clip, width)
    for time_s, frame in decoded(clip):
        if time_s < next_s - 1e-6:
            continue
        if step_s:
            next_s = step_s * (np.floor(time_s / step_s + 1e-6) + 1)
        yield Frame(time_s, picture(frame, size, scaler))


def decoded(clip: ClipInfo) -> Iterator[tuple[float, Any]]:
    """(seconds after the first frame, PyAV frame) in presentation order, for `picture`.

    As `frames` otherwise, which is for those who need one size of all frames alone.
    """
    name, allowed = clip.path.name, max(5, clip.frame_count // 50)
    seen = failed = 0
    last_s = -1.0
    with opened(clip.path) as (container, stream):
        stream.thread_type = "AUTO"
        clock = PictureClock(clip, container, stream)

        def pictures() -> Iterator[tuple[float, Any]]:
            nonlocal failed
            for packet in demuxed(container, [stream]):
                if packet is None:
                    break  # what is missing at the end is judged below
                if not clock.sent(packet):
                    continue
                try:
                    shown = packet.decode()
                except (av.error.FFmpegError, ValueError):
                    clock.lost()
                    failed += seen > 0  # before the first picture nothing is missing
                    if failed > allowed:
                        raise ClipError(
                            f"{name} is damaged: its pictures cannot be decoded after "
                            f"{last_s:.1f} s.",
                            INCOMPLETE,
                        ) from None
                    continue
                for frame in shown:
                    yield from clock.shown(frame)
            yield from clock.rest()

        for time_s, frame in pictures():
            if time_s < -_EARLY_S or time_s <= last_s:
                continue
            seen, last_s = seen + 1, time_s
            yield time_s, frame
    # Pictures may be missing here and there, but not a second of them at the end.
    missing = clip.frame_count - seen
    if missing > allowed or (missing > 1 and clock.sent_s - last_s > 1.0):
        raise ClipError(
            f"{name} is damaged: only {seen} of its {clip.frame_count} frames can be decoded, "
            f"up to {max(last_s, 0.0):.1f} s of {clip.duration_s:.1f} s.",
            INCOMPLETE,
        )


class PictureClock:
    """Tells when decoded pictures of a clip are shown, in seconds after its first one.

    `sent` is asked before a packet is decoded, `shown` for each picture, by rising time; `rest`
    gives what is left at the end. After seeking, begin anew with another clock.

    counts: whether nothing but the order of pictures from the file's start tells their times, as in
    AVI with reordered frames.
    """

    def __init__(self, clip: ClipInfo, container: Any, stream: Any) -> None:
        self._clip = clip
        self._time_base = Fraction(stream.time_base)
        self.is_avi = is_avi(container)
        self._kinds = Kinds(stream)
        self.counts = self.is_avi and bool(stream.codec_context.has_b_frames)
        self._slots: list[Fraction] = []
        self._sent = 0
        self._repeats: list[float] = []
        self._last: Any = None
        self.sent_s = -math.inf

    def sent(self, packet: Any) -> bool:
        """Note a packet; whether it is to be decoded. An empty one would end the decoding."""
        ticks = packet.dts if self.is_avi or packet.pts is None else packet.pts
        if packet.size == 0 and ticks is None:
            return True  # the flush packet at the end
        if self._kinds.is_hidden(packet) or packet.is_discard or packet.pts == CUT_AWAY:
            return bool(packet.size > 0)
        time_s = None if ticks is None else ticks * self._time_base - self._clip.start
        if self.counts:
            if self._kinds.is_packed or not self._clip.is_variable_rate:
                time_s = self._sent / self._clip.frame_rate
            if time_s is not None:
                heapq.heappush(self._slots, time_s)
        self._sent += 1
        if time_s is None:
            return bool(packet.size > 0)
        self.sent_s = max(self.sent_s, float(time_s))
        if self._kinds.repeats(packet):
            if self.counts:
                time_s = heapq.heappop(self._slots)
            heapq.heappush(self._repeats, float(time_s))
        return bool(packet.size > 0)

    def lost(self) -> None:
        """The packet noted last could not be decoded."""
        if self._slots:
            heapq.heappop(self._slots)

    def shown(self, frame: Any) -> Iterator[tuple[float, Any]]:
        """(time, picture) of those that are repeated until this one comes, then of this one."""
        time_s = self._time_of(frame)
        if time_s is not None:
            yield from self._until(time_s)
            self._last = frame
            yield time_s, frame

    def rest(self) -> Iterator[tuple[float, Any]]:
        """(time, picture) of those that are repeated at the end."""
        yield from self._until(math.inf)

    def _until(self, time_s: float) -> Iterator[tuple[float, Any]]:
        while self._repeats and self._repeats[0] < time_s - 1e-6:
            at_s = heapq.heappop(self._repeats)
            if self._last is not None:
                yield at_s, self._last

    def _time_of(self, frame: Any) -> float | None:
        if self.counts:
            return float(heapq.heappop(self._slots)) if self._slots else None
        # A decoder that does not reorder gives each picture the decoding time of its packet.
        ticks = frame.dts if self.is_avi else frame.pts
        return None if ticks is None else float(ticks * self._time_base - self._clip.start)


def height_of(clip: ClipInfo, width: int) -> int:
    """The even height of a clip's pictures that are `width` pixels wide."""
    return max(2, round(width * clip.height / clip.width / 2) * 2)


def picture(
    frame: Any,
    size: tuple[int, int],
    scaler: av.video.reformatter.VideoReformatter,
    *,
    grey: bool = False,
) -> NDArray[np.uint8]:
    """The frame as uint8, BGR (height, width, 3) or grey (height, width), upright, scaled to `size`
    (width, height).

    scaler: one for each size and kind, since setting one up costs as much as scaling. Rows may lie
    apart in memory.
    """
    turns = turns_of(frame)
    width, height = reversed(size) if turns % 2 else size
    # Much smaller pictures are the mean of what they stand for; enlarged ones shall be smooth.
    shrinks = frame.width >= 2 * width and frame.height >= 2 * height
    small = scaler.reformat(
        frame,
        width=width,
        height=height,
        format="gray" if grey else "bgr24",
        interpolation="AREA" if shrinks else "BILINEAR",
        threads=1,
    )
    pixels = np.asarray(small.to_ndarray(), dtype=np.uint8)
    # Display matrices count anticlockwise, as rot90 does.
    return np.ascontiguousarray(np.rot90(pixels, turns)) if turns else pixels
