"""Reading a clip: its exact timing without decoding, and its frames as a stream of small pictures.

The one reader of video files (PyAV, that is FFmpeg's own timestamps). Files are hostile until
parsed: only self-contained video containers are opened, no playlists and no protocols, and sizes,
rates and durations are bounded.
"""

from __future__ import annotations

import heapq
import math
import time
from array import array
from bisect import bisect_left
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import av
import av.error
import av.logging
import numpy as np
from av.video.reformatter import VideoReformatter
from numpy.typing import NDArray

from bgm_studio.base.errors import Cancelled, ClipError
from bgm_studio.base.inference import file_sha256
from bgm_studio.base.progress import Progress, silent
from bgm_studio.video.edits import CUT_AWAY, edited_times

# FFmpeg's own log lines are noise beside a ClipError; without this they go to standard error.
av.logging.set_level(None)

MIN_DURATION_S = 2
MAX_DURATION_S = 3 * 3600
MAX_SIDE_PIXELS = 16384
MAX_RATE_HZ = 240

# Demuxers that hold their own pictures: playlists (hls, concat) would open other files.
CONTAINERS = (
    "mov,matroska,webm,avi,mpegts,mpeg,flv,ogg,asf,mxf,nut,gif,ivf,wtv,3gp,mp4,dv,yuv4mpegpipe,apng"
)
OPEN_OPTIONS = {"protocol_whitelist": "file", "format_whitelist": CONTAINERS}
_NOT_MOVING = ("attached_pic", "timed_thumbnails", "still_image")
# The coarsest clock of a file system (FAT's) ticks every two seconds.
_CLOCK_TICK_NS = 2_500_000_000
# Timestamps that fall back by more than this begin anew: two recordings in one file. In transport
# and program streams those that leap ahead in all streams at once do so, too.
_JUMP_BACK_S, _JUMP_AHEAD_S = 0.5, 10
_CHOICE_PACKETS = 50  # of one picture stream are enough to tell which of several is the clip
_CHOICE_LIMIT = 20_000  # packets that are looked at for it
_EARLY_S = 1e-6


@dataclass(frozen=True)
class ClipInfo:
    """What a clip is. Exact times are Fractions of seconds.

    path, sha256: the file and the hash of its bytes.
    duration: end of the last frame minus start of the first, from the video stream's timestamps.
    start: timestamp of the first frame on the container's clock (often 0; may be negative).
    frame_rate: nominal rate in Hz where nearly all frames keep to one, else the average.
    frame_count: frames that are shown. width, height: pixels as shown, that is after rotation and
    with square pixels (the file's own may be wider than high, or the other way round).
    has_audio: the file has at least one sound stream.
    is_variable_rate: not every frame keeps to the rate; only timestamps tell their times.
    """

    path: Path
    sha256: str
    duration: Fraction
    start: Fraction
    frame_rate: Fraction
    frame_count: int
    width: int
    height: int
    has_audio: bool
    is_variable_rate: bool = False

    @property
    def duration_s(self) -> float:
        """Duration in seconds, rounded to a float; use `duration` where exactness counts."""
        return float(self.duration)


class Frame(NamedTuple):
    """One decoded frame: seconds after the clip's first frame, and BGR pixels uint8 (h, w, 3)."""

    time_s: float
    image: NDArray[np.uint8]


def probe(path: Path | str, progress: Progress = silent) -> ClipInfo:
    """Read a clip's exact timing by walking its packets; only its first frame is decoded.

    Frame times are presentation timestamps, so B-frames need no care. Packets that an edit list
    cuts away are not frames of the clip; timestamps below zero that no edit list cuts away are, and
    `start` is then negative. In containers without presentation timestamps (AVI) the k-th picture
    has the k-th of the sorted decoding times. Empty packets repeat the picture before them and
    count. Pictures at the start that lean on what was not recorded do not. The last picture stands
    as long as its packet says; otherwise a constant rate makes the duration frames / rate exactly.
    Of several picture streams the clip is the one that moves (`video_stream`).

    Raises ClipError for whatever cannot be scored: no such file, no video in it, damaged or cut
    short, several recordings joined, one frame only, under 2 s, or beyond 3 h, 16384 pixels a side
    or 240 frames a second; and for a file that is written to meanwhile.
    """
    path = Path(path)
    check_file(path)
    stamp = file_stamp(path)
    with opened(path) as (container, stream):
        coded = stream.codec_context.width, stream.codec_context.height
        check_size(path, *coded)
        pixel_aspect = stream.sample_aspect_ratio
        if stream.codec_context is None or stream.time_base is None:
            raise ClipError(f"{path.name} has a picture format that is unknown.", REENCODE)
        found = _frame_ticks(path, container, stream, progress)
        has_audio = len(container.streams.audio) > 0
    with opened(path) as (container, stream):  # this also proves that a decoder works
        first = first_frame(path, container, stream)
        width, height = shown_size(path, *coded, pixel_aspect, first)
        ticks, last_end = found.shown_from(first, has_pts=not is_avi(container)), found.end
        rate, variable = _rate(ticks, stream)
        time_base = Fraction(stream.time_base)
        duration, stands = _length(ticks, last_end, rate, variable, stream)
        start, variable = ticks[0] * time_base, variable or stands
    _check_bounds(path, len(ticks), rate, duration)
    sha256 = _current_sha256(path)
    if file_stamp(path) != stamp:
        raise _changed(path)
    return ClipInfo(
        path=path,
        sha256=sha256,
        duration=duration,
        start=start,
        frame_rate=rate,
        frame_count=len(ticks),
        width=width,
        height=height,
        has_audio=has_audio,
        is_variable_rate=variable,
    )


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
    scaler = VideoReformatter()
    size = width, height_of(clip, width)
    for time_s, frame in decoded(clip):
        if time_s < next_s - 1e-6:
            continue
        if step_s:
            next_s = step_s * (np.floor(time_s / step_s + 1e-6) + 1)
        yield Frame(time_s, picture(frame, size, scaler))


# -- files that others may write to ----------------------------------------------------------------


class Stamp(NamedTuple):
    """What the file system knows of a file's bytes. Nobody can write to them and keep all of it:
    times can be set back, but not that of the change itself, nor the number of a file that another
    one takes the place of."""

    device: int
    number: int
    size: int
    modified_ns: int
    changed_ns: int

    @property
    def is_settled(self) -> bool:
        """Whether a write that comes later would show. One in the same tick of the file system's
        clock as the last one would not."""
        now_ns = time.time_ns()
        return all(
            abs(now_ns - at_ns) > _CLOCK_TICK_NS for at_ns in (self.modified_ns, self.changed_ns)
        )


def file_stamp(path: Path) -> Stamp:
    """The file's stamp now. Raises ClipError where there is no such file."""
    try:
        status = path.stat()
    except OSError as error:
        raise ClipError(
            f"{path} cannot be read any more ({error.strerror or error}).",
            "Put it back, or open it where it is now.",
        ) from error
    return Stamp(
        status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
    )


def check_unchanged(clip: ClipInfo) -> None:
    """Raise ClipError unless the clip's file holds the very bytes that were probed.

    Takes microseconds where its stamp is that of when it was last hashed in this process; otherwise
    the file is read and hashed, at about a second a GiB.
    """
    if _current_sha256(clip.path) != clip.sha256:
        raise _changed(clip.path)


def is_unchanged(clip: ClipInfo) -> bool:
    """Whether `check_unchanged` has nothing to say; of a film's proxy, whether it need not be made
    again."""
    try:
        check_unchanged(clip)
    except ClipError:
        return False
    return True


@contextmanager
def unchanged(clip: ClipInfo) -> Iterator[None]:
    """Around all that reads the clip: what was read is the clip that was probed.

    Raises ClipError as `check_unchanged` does, before, after, and in place of any failure that
    another file's bytes led to.
    """
    check_unchanged(clip)
    try:
        yield
    except Cancelled:
        raise
    except Exception:
        check_unchanged(clip)
        raise
    check_unchanged(clip)


def _current_sha256(path: Path) -> str:
    stamp = file_stamp(path)
    try:
        sha256 = _sha256_of(path, stamp) if stamp.is_settled else file_sha256(path)
    except OSError as error:
        raise ClipError(f"{path} cannot be read ({error.strerror}).", _WHOLE) from error
    if file_stamp(path) != stamp:
        raise _changed(path)
    return sha256


@lru_cache(maxsize=64)
def _sha256_of(path: Path, stamp: Stamp) -> str:
    """The hash of the file while it has this stamp."""
    return file_sha256(path)


def _changed(path: Path) -> ClipError:
    return ClipError(f"{path.name} was replaced or written to since it was first read.", _WHOLE)


_WHOLE = (
    "Once it is complete, open it again; a project takes it over with Find the clip, if it is as "
    "long as it was."
)
REENCODE = "Export it again, for example as MP4 with H.264, and try that file."
CONVERT = "Convert it, for example to MP4 with H.264, and open that file."
INCOMPLETE = "It was probably not copied or downloaded completely; get the whole file."


def check_file(path: Path) -> None:
    """Raises ClipError for what is no file that could be a clip."""
    try:
        if path.is_dir():
            raise ClipError(f"{path} is a folder, not a video clip.", "Name one video file.")
        if not path.exists():
            raise ClipError(f"There is no file {path}.", "Check the name and the folder.")
        if not path.is_file():
            raise ClipError(f"{path} is not a regular file.", "Name one video file.")
        if path.stat().st_size == 0:
            raise ClipError(f"{path.name} is empty.", INCOMPLETE)
        with path.open("rb"):
            pass
    except (OSError, ValueError) as error:
        raise ClipError(
            f"{path} cannot be opened ({getattr(error, 'strerror', None) or error}).",
            "Check the name and that you may read it.",
        ) from error


@contextmanager
def opened(path: Path) -> Iterator[tuple[Any, Any]]:
    """The container and its video stream; whatever is wrong with them becomes a ClipError."""
    try:
        # An absolute path can never be read as a protocol ("concat:...").
        container = av.open(str(path.absolute()), options=OPEN_OPTIONS)
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise _unreadable(path) from error
    try:
        yield container, video_stream(path, container)
    finally:
        container.close()


def _unreadable(path: Path) -> ClipError:
    with path.open("rb") as file:
        head = file.read(WEBP_HEAD_BYTES)
    if head[4:8] in (b"ftyp", b"mdat", b"wide", b"free", b"skip"):
        return ClipError(f"{path.name} is cut short or damaged: its index is missing.", INCOMPLETE)
    if is_animated_webp(head):
        return ClipError(f"{path.name} is an animated WebP picture, which cannot be read.", CONVERT)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return ClipError(f"{path.name} is a WebP picture, not a video clip.", CONVERT)
    if (head[:4], head[8:12]) == (b"RIFF", b"AVI ") or head[:4] in (b"\x1aE\xdf\xa3", b"OggS"):
        return ClipError(f"{path.name} is cut short or damaged at its very beginning.", INCOMPLETE)
    if head[:4] == b"\0\0\0\1" or head[:3] == b"\0\0\1":
        return ClipError(
            f"{path.name} holds bare pictures without times (a raw stream).",
            "Put them into a container, for example with ffmpeg -r 25 -i FILE -c copy FILE.mkv.",
        )
    return ClipError(f"{path.name} is not a video that can be read.", REENCODE)


WEBP_HEAD_BYTES = 21


def is_animated_webp(head: bytes) -> bool:
    """Whether a file that begins with these WEBP_HEAD_BYTES is a WebP of several pictures, of which
    FFmpeg decodes none."""
    is_extended = head[:4] == b"RIFF" and head[8:16] == b"WEBPVP8X"
    return is_extended and len(head) >= WEBP_HEAD_BYTES and bool(head[20] & 2)


def video_stream(path: Path, container: Any) -> Any:
    """The picture stream that is the clip: where there are several, of those that go on, are no
    thumbnails and can be decoded, the default one, else the first."""
    moving = [
        stream
        for stream in container.streams.video
        if not any(av.stream.Disposition[name] & stream.disposition for name in _NOT_MOVING)
    ]
    if not moving:
        found = "sound but no video" if container.streams.audio else "no video"
        raise ClipError(f"{path.name} holds {found}.", "Choose a file with moving pictures.")
    if len(moving) > 1:
        candidates = tuple(stream.index for stream in moving)
        chosen = _moving_streams(path, file_stamp(path), candidates)
        moving = [stream for stream in moving if stream.index in chosen]
    stream = next((s for s in moving if s.disposition & av.stream.Disposition.default), moving[0])
    if stream.codec_context is None:
        raise ClipError(f"{path.name} has a picture format that is unknown.", REENCODE)
    return stream


@lru_cache(maxsize=64)
def _moving_streams(path: Path, stamp: Stamp, candidates: tuple[int, ...]) -> frozenset[int]:
    """Those of several picture streams that have a tenth of the packets of the busiest at least,
    and a sixteenth of the pixels of the largest among these; all where nothing can be told."""
    counts = dict.fromkeys(candidates, 0)
    with av.open(str(path.absolute()), options=OPEN_OPTIONS) as container:
        streams = [container.streams[index] for index in candidates]
        for number, packet in enumerate(demuxed(container, streams)):
            if packet is None or number > _CHOICE_LIMIT:
                break
            if packet.stream_index not in counts:  # a broken file hands out others, too
                continue
            counts[packet.stream_index] += packet.size > 0
            if counts[packet.stream_index] >= _CHOICE_PACKETS:
                break
        contexts: dict[int, Any] = {stream.index: stream.codec_context for stream in streams}
        areas = {i: c.width * c.height if c is not None else 0 for i, c in contexts.items()}
    going_on = [i for i in candidates if areas[i] and counts[i] * 10 >= max(counts.values())]
    largest = max((areas[index] for index in going_on), default=0)
    return frozenset(i for i in going_on if areas[i] * 16 >= largest) or frozenset(candidates)


def demuxed(container: Any, streams: Any = ()) -> Iterator[Any]:
    """Packets of the given streams (all) in file order, None where the rest cannot be read.

    Those of streams that begin midway, which PyAV has no object for, are passed over. Pictures of
    files with several edits have their right times, CUT_AWAY where they are decoded but not shown;
    what they would sound like where they show nothing is left out.
    """
    times = edited_times(container)
    while True:
        try:
            for packet in container.demux(*([streams] if streams else [])):
                edited = times.get(packet.stream_index)
                if edited is None or edited.set_on(packet):
                    yield packet
            return
        except IndexError:
            continue
        except (av.error.FFmpegError, OverflowError):
            yield None
            return


class _Ticks(NamedTuple):
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


def _frame_ticks(path: Path, container: Any, stream: Any, progress: Progress) -> _Ticks:
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
    kinds = _Kinds(stream)
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
        return _Ticks(even, even[-1] + 1, first_key)
    last = order[-1]
    end = int(ticks[last] + max(0, spans[last]))
    return _Ticks(array("q", ticks[order].tobytes()), end, first_key)


def _joined(path: Path, before_s: float, after_s: float) -> ClipError:
    leap = "back" if after_s < before_s else "ahead"
    return ClipError(
        f"{path.name} is several recordings joined: its timestamps jump {leap} from "
        f"{before_s:.1f} s to {after_s:.1f} s.",
        "Split it, or convert it to one MP4 or MKV file, and open that.",
    )


class _Kinds:
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


_VOP = b"\0\0\1\xb6"  # begins a picture in MPEG-4 part 2; two bits of its kind follow
_VOP_BIDIRECTIONAL = 2
_VP8_SHOWN = 0x10
_PACKED_WITHIN = 100  # packets: an encoder that packs reordered pictures into one has done so


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
        self._kinds = _Kinds(stream)
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


def is_avi(container: Any) -> bool:
    """AVI holds no presentation times: its frames follow one another at a constant rate, and the
    timestamps made up for its packets are in decoding order; it may leave some of them out."""
    return "avi" in str(container.format.name).split(",")


def _rate(ticks: Sequence[int], stream: Any) -> tuple[Fraction, bool]:
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


def _length(
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


def _check_bounds(path: Path, count: int, rate: Fraction, duration: Fraction) -> None:
    if count < 2:
        raise ClipError(f"{path.name} has only one frame.", "Choose a clip with moving pictures.")
    if duration < MIN_DURATION_S:
        raise ClipError(
            f"{path.name} lasts {float(duration):.2f} s, which is too short to score.",
            f"Choose a clip of at least {MIN_DURATION_S} s.",
        )
    if duration > MAX_DURATION_S:
        raise ClipError(
            f"{path.name} lasts {float(duration) / 3600:.1f} hours, which is too long to score.",
            f"Choose a clip of at most {MAX_DURATION_S // 3600} hours.",
        )
    if rate > MAX_RATE_HZ:
        raise ClipError(
            f"{path.name} has {float(rate):.0f} frames a second, which cannot be scored.",
            f"Convert it to at most {MAX_RATE_HZ} frames a second.",
        )


def first_frame(path: Path, container: Any, stream: Any) -> Any:
    """The first picture that can be decoded. Raises ClipError where there is none."""
    try:
        for packet in demuxed(container, [stream]):
            if packet is None:
                break
            for frame in packet.decode():
                if frame.pts != CUT_AWAY:
                    return frame
    except (av.error.FFmpegError, ValueError) as error:
        raise ClipError(f"{path.name} cannot be decoded.", REENCODE) from error
    raise ClipError(f"{path.name} cannot be decoded.", REENCODE)


def check_size(path: Path, width: int, height: int) -> None:
    """Raises ClipError for pictures without a size, or of more than MAX_SIDE_PIXELS."""
    if not (0 < width <= MAX_SIDE_PIXELS and 0 < height <= MAX_SIDE_PIXELS):
        raise ClipError(
            f"{path.name} has pictures of {width} x {height} pixels, which cannot be read.",
            f"At most {MAX_SIDE_PIXELS} pixels a side can be; scale it down.",
        )


def shown_size(
    path: Path, width: int, height: int, pixel_aspect: Fraction | None, frame: Any
) -> tuple[int, int]:
    """(width, height) as shown of pictures of so many pixels, `pixel_aspect` times as wide as high
    (None for square ones), which turn as `frame` does."""
    width = round(width * pixel_aspect) if pixel_aspect else width
    check_size(path, width, height)
    return (height, width) if _turns(frame) % 2 else (width, height)


def _turns(frame: Any) -> int:
    """How many quarters of a circle a frame turns anticlockwise to be upright, 0..3."""
    return round((getattr(frame, "rotation", 0) or 0) / 90) % 4


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


def height_of(clip: ClipInfo, width: int) -> int:
    """The even height of a clip's pictures that are `width` pixels wide."""
    return max(2, round(width * clip.height / clip.width / 2) * 2)


def picture(
    frame: Any, size: tuple[int, int], scaler: VideoReformatter, *, grey: bool = False
) -> NDArray[np.uint8]:
    """The frame as uint8, BGR (height, width, 3) or grey (height, width), upright, scaled to `size`
    (width, height).

    scaler: one for each size and kind, since setting one up costs as much as scaling. Rows may lie
    apart in memory.
    """
    turns = _turns(frame)
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
