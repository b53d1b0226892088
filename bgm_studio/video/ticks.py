"""When the pictures of a stream are shown, and how long they last: its timestamps, undecoded."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import ClipError
from bgm_studio.base.progress import Progress
from bgm_studio.video.container import (
    INCOMPLETE,
    MAX_DURATION_S,
    MAX_RATE_HZ,
    REENCODE,
    demuxed,
    is_avi,
)
from bgm_studio.video.edits import CUT_AWAY

# Timestamps that fall back by more than this begin anew: two recordings in one file. In transport
# and program streams those that leap ahead in all streams at once do so, too.
_JUMP_BACK_S, _JUMP_AHEAD_S = 0.5, 10
_VOP = b"\0\0\1\xb6"  # begins a picture in MPEG-4 part 2; two bits of its kind follow
_VOP_BIDIRECTIONAL = 2
_VP8_SHOWN = 0x10
_PACKED_WITHIN = 100  # packets: an encoder that packs reordered pictures into one has done so


class Ticks(NamedTuple):
    """Sorted start ticks of a stream's frames, where the last one ends (its start if unknown), and
    where the first keyframe starts (None where there is none)."""

    starts: array[int]
    end: int
    first_key: int | None

    def shown_from(self, first: Any, *, has_pts: bool) -> array[int]:
        """The ticks without those before the first picture that decodes, as long as they are of
        pictures before the first keyframe, which lean on what was not recorded."""
        shown = first.pts if has_pts else None
        if shown is None:
            return self.starts
        if self.first_key is not None:
            shown = min(shown, self.first_key)
        return self.starts[min(bisect_left(self.starts, shown), len(self.starts) - 1) :]


def frame_ticks(path: Path, container: Any, stream: Any, progress: Progress) -> Ticks:
    """The ticks of all shown frames.

    All streams are walked, because a file that is cut short shows it in all of them.
    """
    by_pts, by_dts, lengths = array("q"), array("q"), array("q")
    has_pts = has_dts = True
    packets, end_s = 0, 0.0
    expected_s = container.duration / 1_000_000 if container.duration else 0.0
    # Matroska counts a file's duration from 0, the others from the first timestamp.
    if container.start_time and "matroska" not in str(container.format.name):
        expected_s += container.start_time / 1_000_000
    frame_limit = MAX_DURATION_S * MAX_RATE_HZ
    from_avi = is_avi(container)
    is_broadcast = container.format.name in ("mpegts", "mpeg")
    may_jump = "mov" not in str(container.format.name)  # there edit lists do so
    kinds = Kinds(stream)
    first_key, latest_dts = None, -math.inf
    for packet in demuxed(container):
        if packet is None:
            raise ClipError(f"{path.name} is damaged after {end_s:.1f} s.", INCOMPLETE)
        if packet.size == 0 and packet.pts is None and packet.dts is None:
            continue  # the flush packet at the end
        time = packet.pts if packet.pts is not None else packet.dts
        if time is not None and packet.time_base:
            time_s = float(time * packet.time_base)
            if is_broadcast and end_s and time_s > end_s + _JUMP_AHEAD_S:
                raise _joined(path, end_s, time_s)
            end_s = max(end_s, time_s + float((packet.duration or 0) * packet.time_base))
        if packet.stream_index != stream.index:
            continue
        packets += 1
        if packets % 500 == 0:
            progress("analysis", min(1.0, end_s / expected_s) if expected_s else 0.0)
        if packets > frame_limit:
            break
        if packet.dts is not None and may_jump:
            dts_s = float(packet.dts * packet.time_base)
            if dts_s < latest_dts - _JUMP_BACK_S:
                raise _joined(path, latest_dts, dts_s)
            latest_dts = max(latest_dts, dts_s)
        if packet.is_discard or packet.pts == CUT_AWAY or kinds.is_hidden(packet):
            continue
        if first_key is None and packet.is_keyframe:
            first_key = packet.dts if from_avi or packet.pts is None else packet.pts
        has_pts = has_pts and packet.pts is not None
        has_dts = has_dts and packet.dts is not None
        by_pts.append(packet.pts if packet.pts is not None else 0)
        by_dts.append(packet.dts if packet.dts is not None else 0)
        lengths.append(packet.duration or 0)
    if from_avi:
        has_pts = False
    times = by_pts if has_pts else by_dts
    if len(times) == 0:
        raise ClipError(f"{path.name} holds no video frames.", INCOMPLETE)
    if not (has_pts or has_dts):
        raise ClipError(f"{path.name} has frames without timestamps.", REENCODE)
    # Counting packets would not do: the index also counts those that an edit list cuts away.
    video_end_s, video_expected_s = _video_ends(times, lengths, stream, counted=from_avi)
    for found_s, announced_s in ((end_s, expected_s), (video_end_s, video_expected_s)):
        if found_s < announced_s - _slack_s(announced_s):
            raise ClipError(
                f"{path.name} is cut short: it should last {announced_s:.1f} s, "
                f"but its data end after {found_s:.1f} s.",
                INCOMPLETE,
            )
    ticks, spans = np.frombuffer(times, dtype=np.int64), np.frombuffer(lengths, dtype=np.int64)
    order = np.argsort(ticks, kind="stable")
    if from_avi and kinds.is_packed:
        # Their empty slots are the encoder's delay, not time.
        even = array("q", range(int(ticks[order[0]]), int(ticks[order[0]]) + len(ticks)))
        return Ticks(even, even[-1] + 1, first_key)
    last = order[-1]
    end = int(ticks[last] + max(0, spans[last]))
    return Ticks(array("q", ticks[order].tobytes()), end, first_key)


def _joined(path: Path, before_s: float, after_s: float) -> ClipError:
    leap = "back" if after_s < before_s else "ahead"
    return ClipError(
        f"{path.name} is several recordings joined: its timestamps jump {leap} from "
        f"{before_s:.1f} s to {after_s:.1f} s.",
        "Split it, or convert it to one MP4 or MKV file, and open that.",
    )


class Kinds:
    """Tells packets of one stream that show no picture of their own from those that do."""

    def __init__(self, stream: Any) -> None:
        context = stream.codec_context
        self._codec = context.codec.canonical_name if context is not None else ""
        self._blocks = 0
        if context is not None:
            self._blocks = -(-context.width // 16) * -(-context.height // 16)
        self._seen = 0
        self.is_packed = False

    def is_hidden(self, packet: Any) -> bool:
        """Whether the packet holds no picture to be shown, but what later ones lean on (VP8)."""
        if self._codec == "mpeg4" and not self.is_packed and self._seen < _PACKED_WITHIN:
            self._seen += 1
            self.is_packed = packet.size > 0 and bytes(packet).count(_VOP) > 1
        return bool(self._codec == "vp8" and packet.size and not bytes(packet)[0] & _VP8_SHOWN)

    def repeats(self, packet: Any) -> bool:
        """Whether the packet stands for the picture before it: an empty one (Theora), or MPEG-4's
        placeholder, which is too short to say one bit about each block."""
        if packet.size == 0:
            return True
        if self._codec != "mpeg4" or self.is_packed or 8 * (packet.size - 4) >= self._blocks:
            return False
        data = bytes(packet)
        return data[:4] == _VOP and len(data) > 4 and data[4] >> 6 != _VOP_BIDIRECTIONAL


def _slack_s(expected_s: float) -> float:
    """How much earlier than announced data may end: durations in headers are often rough."""
    return max(1.0, 0.02 * expected_s)


def _video_ends(
    times: array[int], lengths: array[int], stream: Any, *, counted: bool
) -> tuple[float, float]:
    """(end of the video's packets, end that the index announces or 0) in container seconds.

    counted: the header says how many ticks there are; libav's duration is then a guess from the
    file's size where the index is missing."""
    ticks, spans = np.frombuffer(times, dtype=np.int64), np.frombuffer(lengths, dtype=np.int64)
    end = float(int((ticks + spans).max()) * Fraction(stream.time_base))
    if not stream.duration:
        return end, 0.0
    length = max(stream.duration, stream.frames) if counted else stream.duration
    announced = (stream.start_time or 0) + length
    return end, float(announced * Fraction(stream.time_base))


def rate_of(ticks: Sequence[int], stream: Any) -> tuple[Fraction, bool]:
    """(rate in Hz, whether frames stray from it by more than the timestamps' rounding)."""
    if len(ticks) < 2 or ticks[-1] == ticks[0]:
        return Fraction(1), False
    time_base = Fraction(stream.time_base)
    average = Fraction(len(ticks) - 1) / ((ticks[-1] - ticks[0]) * time_base)
    elapsed = (np.asarray(ticks, dtype=np.int64) - ticks[0]).astype(np.float64)
    index = np.arange(len(ticks), dtype=np.float64)
    candidates = [average, stream.guessed_rate, stream.average_rate, stream.base_rate]
    for nominal in (average.limit_denominator(1), average.limit_denominator(1001)):
        candidates.append(nominal)
    candidates.append(Fraction(round(average * Fraction(1001, 1000)) * 1000, 1001))
    gaps = np.diff(elapsed)
    # Rounding to the clock's ticks moves a frame by up to one tick; more is a variable rate.
    slack = _slack_ticks(gaps, time_base)
    fitting, nearly = [], []
    for candidate in candidates:
        if not candidate:
            continue
        rate = Fraction(candidate)
        off = np.max(np.abs(elapsed - index / float(rate * time_base)))
        if off <= slack:
            unusual = rate.denominator not in (1, 1001)
            fitting.append((off > 0.01, unusual, rate.denominator, rate))
        if np.mean(np.abs(gaps - 1 / float(rate * time_base)) <= slack) > 0.95:
            nearly.append((rate.denominator, rate))
    if fitting:
        return min(fitting)[3], False
    if nearly and time_base * min(nearly)[1] < Fraction(1, 10):
        return min(nearly)[1], True  # a few frames are missing or late
    return average.limit_denominator(100_000), True


def _slack_ticks(gaps: NDArray[np.float64], time_base: Fraction) -> float:
    """By how many ticks the clock's rounding may move a frame. The clock may be coarser than the
    time base: milliseconds, wherever a file came from Matroska."""
    grain = int(np.gcd.reduce(gaps.astype(np.int64))) * time_base
    return 1.01 * max(1.0, float(min(grain, Fraction(1, 1000)) / time_base))


def length_of(
    ticks: Sequence[int], end: int, rate: Fraction, is_variable: bool, stream: Any
) -> tuple[Fraction, bool]:
    """(seconds from the first frame to the end, whether the last one stands for more than its share
    of a constant rate): exact, whatever a container makes of it, often whole milliseconds."""
    time_base = Fraction(stream.time_base)
    if not is_variable:
        share = (end - ticks[-1]) * time_base * rate
        stands = share > Fraction(3, 2)
        return (len(ticks) - 1 + max(1, round(share))) / rate, stands
    for grid in (stream.base_rate, stream.guessed_rate, stream.average_rate):
        slots = _slots(ticks, end, grid, time_base)
        if slots is not None:
            return slots / Fraction(grid), False
    return (end - ticks[0]) * time_base + (0 if end > ticks[-1] else 1 / rate), False


def _slots(
    ticks: Sequence[int], end: int, rate: Fraction | None, time_base: Fraction
) -> int | None:
    """How many frames of this rate the clip is long, if each of its own stands for a whole number
    of them, as where some were left out; None for any other."""
    if not rate or len(ticks) < 2:
        return None
    slots_a_tick = Fraction(rate) * time_base
    elapsed = (np.asarray(ticks, dtype=np.int64) - ticks[0]).astype(np.float64)
    slots = elapsed * float(slots_a_tick)
    slack = _slack_ticks(np.diff(elapsed), time_base) * float(slots_a_tick)
    # Of a grid finer than the clock's ticks nothing could be told.
    if slack > 0.25 or np.abs(slots - np.rint(slots)).max() > slack:
        return None
    return int(np.rint(slots[-1])) + max(1, round((end - ticks[-1]) * slots_a_tick))
