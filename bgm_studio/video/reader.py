"""A clip's pictures and sound for display: any frame at any time, a filmstrip, a waveform.

`FrameReader` gives exactly the frames of `clip.frames`, in any order. All decoding, scaling and
waiting for the disk happens outside Python's lock, so a window beside it stays alive.
"""

from __future__ import annotations

import math
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from fractions import Fraction
from types import TracebackType
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import ClipError
from bgm_studio.base.libraries import av
from bgm_studio.base.progress import Progress, silent
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.container import INCOMPLETE, REENCODE, check_file, demuxed, is_avi, opened
from bgm_studio.video.decoding import Frame, PictureClock, height_of, picture

Image = NDArray[np.uint8]

MAX_WIDTH = 4096
_MAX_STRIP_ASPECT = 8
CACHE_BYTES = 96 << 20
"""Bytes of pictures already made that a FrameReader keeps."""

_EPS_S = 1e-6
_KEEP_FRAMES = 48  # kept of those passed on the way to an earlier frame: the next steps back
_NEAR_S = 0.5  # up to here decoding on is never slower than seeking
_USUAL_KEY_GAP_S = 2.0  # between keyframes, until the file has shown otherwise
_BACK_OFF_S = (0.5, 2.0, 8.0, 30.0)
# In these a picture that nothing refers to is marked so beyond doubt, and can be left out.
_SKIPPABLE = ("h264", "mpeg2video")
_SKIP_MARGIN_FRAMES = 4
_EXACT_SPACING_S = 1.0  # a strip denser than this shows the frames themselves
_KEY_DISTANCE_S = 6.0  # in others, how far before its time a keyframe may lie
_WAVE_BLOCK_FRAMES = 1 << 16


class _Decoded(NamedTuple):
    time_s: float
    frame: Any


class FrameReader:
    """Frames of a clip by time, in any order; one thread at a time.

    Going forward decodes on; any other time seeks to the keyframe before it and decodes up to it.
    Made pictures are kept (up to CACHE_BYTES), and when time goes backwards also those passed on
    the way, so that stepping back is quick. Damaged pictures are left out: the one before shows
    for longer. Close it, or use it in a `with`.

    Raises ClipError when the file is gone or no longer opens.
    """

    def __init__(self, clip: ClipInfo, width: int) -> None:
        self.clip = clip
        self._width = self._checked(width)
        self._scaler = av.video.reformatter.VideoReformatter()
        self._pictures: OrderedDict[float, tuple[float, Frame]] = OrderedDict()
        self._kept_bytes = 0
        self._files = ExitStack()
        self._shown: _Decoded | None = None
        self._ahead: _Decoded | None = None
        self._pending: deque[_Decoded] = deque()
        self._first_s = 0.0
        self._key_gap_s = _USUAL_KEY_GAP_S
        self._is_closed = False
        self._begin()

    def __enter__(self) -> FrameReader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def width(self) -> int:
        """Width in pixels (2..MAX_WIDTH) of the pictures. Setting it forgets those made so far."""
        return self._width

    @width.setter
    def width(self, width: int) -> None:
        width = self._checked(width)
        if width != self._width:
            self._width = width
            self._pictures.clear()
            self._kept_bytes = 0

    def at(self, time_s: float, cancelled: Callable[[], bool] | None = None) -> Frame:
        """The frame on show `time_s` seconds after the first one: the last that starts by then.

        A microsecond early still counts; before the first frame it is the first, after the end the
        last. The image is shared and read-only. `cancelled` is asked between frames while decoding;
        once true, the frame reached so far is given, and the next call goes on from there.

        Raises ClipError when the file is gone or nothing in it can be decoded, ValueError after
        `close`.
        """
        if self._is_closed:
            raise ValueError("the reader is closed")
        time_s = max(time_s, self._first_s)
        if (kept := self._kept(time_s)) is not None:
            return kept
        goes_back = self._shown is not None and time_s + _EPS_S < self._shown.time_s
        if self._shown is None or goes_back or self._should_seek(time_s):
            self._seek(time_s)
            time_s = max(time_s, self._first_s)
        keep_s = self._keep_frames() / float(self.clip.frame_rate) if goes_back else 0.0
        whole_from_s = time_s - keep_s - _SKIP_MARGIN_FRAMES / float(self.clip.frame_rate)
        while self._ahead is not None and self._ahead.time_s <= time_s + _EPS_S:
            passed, self._shown = self._shown, self._ahead
            self._ahead = self._next(whole_from_s)
            if goes_back and passed is not None and passed.time_s >= time_s - keep_s:
                self._keep(passed, self._shown.time_s)
            if cancelled is not None and cancelled():
                # Not kept: where the next frame starts is not known for sure.
                return self._made(self._shown)
        assert self._shown is not None  # noqa: S101 - _seek gives one or raises
        return self._keep(self._shown, self._ahead.time_s if self._ahead else math.inf)

    def close(self) -> None:
        """Close the file and drop all pictures. Closing twice does no harm."""
        self._is_closed = True
        self._pictures.clear()
        self._shown = self._ahead = None
        self._pending.clear()
        self._files.close()

    @staticmethod
    def _checked(width: int) -> int:
        if not 2 <= width <= MAX_WIDTH:
            raise ValueError(f"a picture cannot be {width} pixels wide")
        return width

    # -- pictures that are kept

    def _kept(self, time_s: float) -> Frame | None:
        for start_s, (until_s, frame) in reversed(self._pictures.items()):
            if start_s <= time_s + _EPS_S < until_s:
                self._pictures.move_to_end(start_s)
                return frame
        return None

    def _keep(self, decoded: _Decoded, until_s: float) -> Frame:
        known = self._pictures.get(decoded.time_s)
        if known is not None:
            return known[1]
        made = self._made(decoded)
        self._pictures[decoded.time_s] = (until_s, made)
        self._kept_bytes += made.image.nbytes
        while self._kept_bytes > CACHE_BYTES and len(self._pictures) > 1:
            _, (_, old) = self._pictures.popitem(last=False)
            self._kept_bytes -= old.image.nbytes
        return made

    def _made(self, decoded: _Decoded) -> Frame:
        size = self._width, height_of(self.clip, self._width)
        image = picture(decoded.frame, size, self._scaler)
        image.flags.writeable = False
        return Frame(decoded.time_s, image)

    def _keep_frames(self) -> int:
        frame_bytes = 3 * self._width * height_of(self.clip, self._width)
        return max(1, min(_KEEP_FRAMES, CACHE_BYTES // 2 // frame_bytes))

    # -- decoding

    def _begin(self) -> None:
        """Decode from the file's very start, as `clip.frames` does."""
        self._files.close()
        check_file(self.clip.path)
        self._container, self._stream = self._files.enter_context(opened(self.clip.path))
        self._stream.thread_type = "AUTO"
        self._time_base = Fraction(self._stream.time_base)
        self.is_avi = is_avi(self._container)
        self._can_skip = (
            self._stream.codec_context.name in _SKIPPABLE
            and not self.clip.is_variable_rate
            and not self.is_avi
        )
        self._reset(was_sought=False)
        self._shown = self._next()
        if self._shown is None:
            raise ClipError(f"{self.clip.path.name} cannot be decoded.", INCOMPLETE)
        self._first_s = self._shown.time_s
        self._ahead = self._next()

    def _reset(self, *, was_sought: bool) -> None:
        self._packets: Iterator[Any] = demuxed(self._container, [self._stream])
        self._clock = PictureClock(self.clip, self._container, self._stream)
        self._pending.clear()
        self._has_ended = False
        # A program stream times only some of its pictures; after a seek the others' times are
        # guesses until the second keyframe.
        self._unsure_keys = int(was_sought and self._container.format.name == "mpeg")
        self._base_s: float | None = None if was_sought else -math.inf
        self._last_key_s: float | None = None
        self._key_ticks: int | None = None
        self._last_s = -_EPS_S

    def _should_seek(self, time_s: float) -> bool:
        """Whether a keyframe lies on the way forward to `time_s`."""
        here_s = (self._ahead or self._shown or _Decoded(0.0, None)).time_s
        if self._ahead is None or time_s - here_s <= _NEAR_S:
            return False
        index = self._stream.index_entries
        at = index.search_timestamp(self._ticks(time_s)) if len(index) else -1
        if at >= 0 and self._time_s(index[at].timestamp) > here_s:
            return True
        # Some containers learn where their keyframes are only while they are read.
        return time_s - here_s > 2 * self._key_gap_s

    def _seek(self, time_s: float) -> None:
        """Go to a frame at or before `time_s`, with the next one ahead; near it where possible."""
        if time_s <= self._first_s + _EPS_S or self._clock.counts:
            self._begin()
            return
        target = self._ticks(time_s)
        for back_s in _BACK_OFF_S:
            try:
                self._container.seek(target, stream=self._stream)
            except av.error.FFmpegError:
                break
            self._reset(was_sought=True)
            self._shown = self._next()
            if self._shown is not None and self._shown.time_s <= time_s + _EPS_S:
                self._ahead = self._next()
                return
            target = self._ticks(time_s - back_s)
            if self._key_ticks is not None:
                target = min(target, self._key_ticks - 1)
            if self._time_s(target) <= 0:
                break
        self._begin()

    def _next(self, whole_from_s: float = -math.inf) -> _Decoded | None:
        """The next frame in order of presentation, None at the end.

        Pictures before `whole_from_s` may be left out where no other leans on them.
        """
        while not self._pending and not self._has_ended:
            packet = next(self._packets, None)  # None too where the rest cannot be read
            if packet is None:
                self._has_ended = True
                self._take(self._clock.rest())
                break
            self._note_key(packet)
            if self._base_s is None:
                continue  # nothing before the first keyframe can be decoded
            if not self._clock.sent(packet):
                continue
            if self._can_skip:
                early = packet.pts is not None and self._time_s(packet.pts) < whole_from_s
                self._stream.codec_context.skip_frame = "NONREF" if early else "DEFAULT"
            try:
                pictures = packet.decode()
            except (av.error.FFmpegError, ValueError):
                self._clock.lost()
                continue
            for frame in pictures:
                self._take(self._clock.shown(frame))
        return self._pending.popleft() if self._pending else None

    def _note_key(self, packet: Any) -> None:
        if not packet.is_keyframe or (packet.pts is None and packet.dts is None):
            return
        ticks = packet.pts if packet.pts is not None and not self.is_avi else packet.dts
        key_s = self._time_s(ticks)
        if self._base_s is None and self._unsure_keys:
            self._unsure_keys -= 1
        elif self._base_s is None:
            self._base_s = key_s
            self._key_ticks = packet.dts if packet.dts is not None else packet.pts
        if self._last_key_s is not None:
            self._key_gap_s = max(self._key_gap_s, key_s - self._last_key_s)
        self._last_key_s = key_s

    def _take(self, pictures: Iterator[tuple[float, Any]]) -> None:
        for time_s, frame in pictures:
            assert self._base_s is not None  # noqa: S101 - no packet is decoded before it is set
            # After a seek, pictures shown before the keyframe may lean on some that were not
            # decoded; at the start, those before the first on what was not recorded.
            if time_s > self._last_s and time_s >= self._base_s - _EPS_S:
                self._last_s = time_s
                self._pending.append(_Decoded(time_s, frame))

    def _ticks(self, time_s: float) -> int:
        return math.floor(
            (self.clip.start + Fraction(time_s) + Fraction(1, 10**6)) / self._time_base
        )

    def _time_s(self, ticks: int) -> float:
        return float(ticks * self._time_base - self.clip.start)


def stills(clip: ClipInfo, times_s: Sequence[float], *, width: int = 160) -> list[Frame]:
    """The frames on show at the given times, in their order; see `FrameReader`."""
    made: dict[float, Frame] = {}
    with FrameReader(clip, width) as reader:
        for time_s in sorted(set(times_s)):
            made[time_s] = reader.at(time_s)
    return [made[time_s] for time_s in times_s]


def filmstrip(
    clip: ClipInfo,
    times_s: Sequence[float],
    height: int,
    found: Callable[[int, Image], None],
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Small pictures (BGR uint8, even `height` pixels, upright) for the given times, as found.

    Those of a clip more than 8 times as wide as high are less high, and 8 times `height` wide.
    `found(index, image)` is called from this thread, coarse to fine: first every 16th time, then
    those between, from the keyframe shown at or before each: encoders put one at most cuts. Where
    that is too far off (more than 6 s and than the times are apart; or at all where these are less
    than 1 s apart), the frame itself follows in a second round, by rising time: the same index is
    then found again, and the later picture is the better. Returns early once `cancelled()`.

    Raises ClipError when the file is gone or nothing in it can be decoded.
    """
    height = max(2, round(height / 2) * 2)
    width = max(2, round(height * min(clip.width / clip.height, _MAX_STRIP_ASPECT)))
    if not times_s:
        return
    spacing_s = float(np.median(np.diff(np.sort(times_s)))) if len(times_s) > 1 else 0.0
    is_dense = spacing_s < _EXACT_SPACING_S
    tolerance_s = 1e-6 if is_dense else max(_KEY_DISTANCE_S, spacing_s)
    missed = []
    for index, time_s, key in _keyframes(clip, times_s, width, cancelled):
        if key is not None:
            found(index, key.image)
        if key is None or abs(time_s - key.time_s) > tolerance_s:
            missed.append(index)
    if not missed or cancelled():
        return
    with FrameReader(clip, width) as reader:
        for index in sorted(missed, key=lambda i: times_s[i]):
            frame = reader.at(times_s[index], cancelled)
            if cancelled():
                return
            found(index, frame.image)


def coarse_to_fine(count: int) -> list[int]:
    """Every index below `count` once: all multiples of 16, then of 8 that are left, and so on."""
    order: list[int] = []
    for step in (16, 8, 4, 2, 1):
        order += [i for i in range(0, count, step) if step == 16 or i % (2 * step)]
    return order


def _keyframes(
    clip: ClipInfo, times_s: Sequence[float], width: int, cancelled: Callable[[], bool]
) -> Iterator[tuple[int, float, Frame | None]]:
    """(index, its time, the keyframe at or before it or None) from coarse to fine."""
    check_file(clip.path)
    made: OrderedDict[int, Frame] = OrderedDict()
    size = width, height_of(clip, width)
    scaler = av.video.reformatter.VideoReformatter()
    with opened(clip.path) as (container, stream):
        if is_avi(container):
            # Its frames carry no times; they have to be counted.
            yield from ((index, times_s[index], None) for index in range(len(times_s)))
            return
        # One thread: with more, a decoder returns its first picture only after several packets.
        stream.thread_type = "NONE"
        stream.codec_context.skip_frame = "NONKEY"
        time_base = Fraction(stream.time_base)
        for index in coarse_to_fine(len(times_s)):
            if cancelled():
                return
            time_s = times_s[index]
            wanted = math.floor((clip.start + Fraction(max(0.0, time_s))) / time_base)
            frame = _keyframe(container, stream, wanted)
            if frame is None:
                yield index, time_s, None
                continue
            if frame.pts not in made:
                at_s = float(frame.pts * time_base - clip.start)
                made[frame.pts] = Frame(at_s, picture(frame, size, scaler))
                if len(made) > 256:
                    made.popitem(last=False)
            yield index, time_s, made[frame.pts]


def _keyframe(container: Any, stream: Any, ticks: int) -> Any:
    """The first picture that decodes after seeking to `ticks`, None where there is none."""
    try:
        container.seek(ticks, stream=stream)
        for tried, packet in enumerate(demuxed(container, [stream])):
            if packet is None or tried > 500:
                return None
            is_flush = packet.pts is None and packet.dts is None and packet.size == 0
            if not is_flush and (packet.size == 0 or not packet.is_keyframe):
                continue
            for frame in packet.decode():
                if frame.pts is not None:
                    return frame
            if is_flush:
                return None
            # The decoder may hold one picture back to see what follows: ask for it.
            for frame in stream.codec_context.decode(None):
                if frame.pts is not None:
                    return frame
            stream.codec_context.flush_buffers()
    except (av.error.FFmpegError, ValueError):
        return None
    return None


def waveform(
    clip: ClipInfo, rate_hz: int = 50, progress: Progress = silent
) -> NDArray[np.float32] | None:
    """Lowest and highest value (n, 2) in -1..1 of the clip's sound, mixed to one channel.

    Row i covers [i, i + 1) / rate_hz seconds after the clip's first frame, n = ceil(duration x
    rate); where there is no sound both are 0. None for a clip without a sound stream. Sound is
    placed by its timestamps and decoded in blocks. Calls progress("waveform", 0..1), which may
    raise to stop.

    Raises ClipError when the file is gone or none of its sound can be decoded.
    """
    if not clip.has_audio:
        return None
    check_file(clip.path)
    count = max(1, math.ceil(clip.duration * rate_hz))
    peaks = np.zeros((count, 2), dtype=np.float32)
    with opened(clip.path) as (container, _):
        stream = container.streams.audio[0]
        if stream.codec_context is None:
            raise ClipError(f"The sound of {clip.path.name} has an unknown format.", REENCODE)
        blocks = tries = 0
        for start_s, hz, sound in _sound_blocks(container, stream, clip):
            tries += 1
            if len(sound):
                blocks += 1
                _add_peaks(peaks, start_s, hz, sound, rate_hz)
            progress("waveform", min(1.0, max(0.0, start_s / clip.duration_s)))
        if blocks == 0 and tries > 0:
            raise ClipError(f"The sound of {clip.path.name} cannot be decoded.", REENCODE)
    progress("waveform", 1.0)
    return peaks


def _sound_blocks(
    container: Any, stream: Any, clip: ClipInfo
) -> Iterator[tuple[float, int, NDArray[np.float32]]]:
    """(seconds after the first frame, rate in Hz, mono samples) in runs without a gap."""
    mixer, setup = None, None
    parts: list[NDArray[np.float32]] = []
    start_s = end_s = 0.0
    held = failed = 0
    hz = 1
    for packet in demuxed(container, [stream]):
        if packet is None:
            failed += 1
            break
        try:
            decoded = packet.decode()
        except (av.error.FFmpegError, ValueError):
            failed += 1
            if failed > 1000:
                break
            continue
        for frame in decoded:
            now = (frame.format.name, frame.layout.name, frame.sample_rate)
            at_s = end_s
            if frame.pts is not None and frame.time_base:
                at_s = float(frame.pts * Fraction(frame.time_base) - clip.start)
            if parts and (now != setup or abs(at_s - end_s) > 0.02 or held >= _WAVE_BLOCK_FRAMES):
                yield start_s, hz, np.concatenate(parts)
                parts, held = [], 0
            if now != setup:
                layout = "mono" if frame.layout.nb_channels == 1 else "stereo"
                mixer, setup = av.AudioResampler("fltp", layout, frame.sample_rate), now
            if not parts:
                start_s = end_s = at_s
            hz = int(frame.sample_rate)
            frame.pts = None  # placed here; the mixer shall not mend timestamps
            assert mixer is not None  # noqa: S101 - made with the first setup
            for mixed in mixer.resample(frame):
                samples = np.asarray(mixed.to_ndarray().mean(axis=0), dtype=np.float32)
                parts.append(samples)
                held += len(samples)
            end_s += frame.samples / hz
    if parts:
        yield start_s, hz, np.concatenate(parts)
    elif failed:
        yield end_s, hz, np.zeros(0, dtype=np.float32)


def _add_peaks(
    peaks: NDArray[np.float32], start_s: float, hz: int, sound: NDArray[np.float32], rate_hz: int
) -> None:
    """Widen the rows that these samples fall into; samples outside the clip are left out."""
    first = round(start_s * hz)
    edges = np.ceil(np.arange(len(peaks) + 1) * (hz / rate_hz)).astype(np.int64) - first
    begin, end = max(0, int(edges[0])), min(len(sound), int(edges[-1]))
    if begin >= end:
        return
    low = int(np.searchsorted(edges, begin, side="right")) - 1
    high = int(np.searchsorted(edges, end, side="left"))
    starts = np.maximum(edges[low:high], begin)
    rows = slice(low, high)
    sound = np.nan_to_num(np.clip(sound[:end], -1.0, 1.0))
    np.minimum(peaks[rows, 0], np.minimum.reduceat(sound, starts), out=peaks[rows, 0])
    np.maximum(peaks[rows, 1], np.maximum.reduceat(sound, starts), out=peaks[rows, 1])
