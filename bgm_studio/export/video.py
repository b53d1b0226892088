"""The finished video: the clip's picture stream copied untouched, its sound replaced.

Packets of the picture are copied bit for bit with their timestamps, moved by one constant so that
the first frame is at 0, where the sound begins, too. Data about the picture comes along (codec tag,
HDR, Dolby Vision, 360 and 3D data, alpha, rotation, timecode, parts on show), and so do subtitles
with language, title and flags, attachments, covers, chapters and words about the work, as
far as `plan` finds that the container takes them.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from bgm_studio.base.atomic import atomic_path, output_error
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import ClipError, OutputError
from bgm_studio.base.libraries import av
from bgm_studio.base.progress import Progress, silent
from bgm_studio.export.plan import (
    CONTAINERS,
    VideoPlan,
    add_streams,
    complete,
    describe,
    first_tick,
    goes_without,
    is_cover,
    lost_parts,
    muxer_options,
    note,
    opened,
    packets_of,
    plan_video,
)
from bgm_studio.video.clip import ClipInfo

_CHUNK_FRAMES = 4_800
_NO_TEXT = b"\0\0"
_PICTURE = b"\0\0\1\xb6"  # begins a picture in MPEG-4
_PACKED_WITHIN = 100  # packets: an encoder that packs reordered pictures into one has done so
_TELL_S = 2.0  # seconds of the clip between two reports of progress
_CONVERT = "Convert the clip, for example to MP4 with H.264, and use that file."


@dataclass(frozen=True)
class VideoFacts:
    """A written video. container: suffix without its dot, as in "mp4"; audio_codec: "aac"/"opus".

    samples: length of the sound at 48 kHz. dropped: one line for each part of the source that is
    not in the result, in words. notes: what else a user should know (another container, say).
    """

    path: Path
    container: str
    audio_codec: str
    samples: int
    dropped: tuple[str, ...]
    notes: tuple[str, ...]

    def gone(self) -> tuple[str, ...]:
        """One sentence for each of `dropped`."""
        suffix = self.path.suffix
        name = self.path.name.removesuffix(suffix)
        return tuple(goes_without(name, suffix, part) for part in self.dropped)


def video_suffix(clip: ClipInfo) -> str:
    """The suffix that write_video gives this clip's video: the source's container if it can be
    written (".mp4", ".mov", ".webm", ".mkv") and holds its picture, else ".mkv" or ".mov"; "" where
    no file can hold it."""
    return plan_video(clip.path).suffix


def write_video(
    clip: ClipInfo,
    soundtrack: Path,
    samples: int,
    target: Path,
    *,
    original_kept: bool = True,
    progress: Progress = silent,
) -> VideoFacts:
    """Write the clip's picture with a new sound.

    soundtrack: raw stereo float32 at 48 kHz, `samples` frames from the clip's first frame on (the
    clip's own sound mixed in already, if it is to be kept). target: where to; its suffix is
    replaced by `video_suffix(clip)`. original_kept: the clip's own sound is in it, so that it
    has the same language. Calls progress("export", 0..1).

    Raises OutputError when the file cannot be written or would replace the clip itself (nothing new
    is left behind), ClipError when the clip cannot be read, ValueError for a short soundtrack.
    """
    if soundtrack.stat().st_size < samples * 8:
        raise ValueError(f"{soundtrack} holds fewer than {samples} samples")
    plan = plan_video(clip.path)
    if plan.obstacle:
        raise OutputError(plan.obstacle, _CONVERT)
    target = target.with_suffix(plan.suffix)
    if target.exists() and target.samefile(clip.path):
        raise OutputError(f"{target} is the clip itself.", "Choose another folder or name.")
    try:
        with opened(clip.path) as (source, picture), atomic_path(target) as temporary:
            muxer = av.open(str(temporary.absolute()), "w", **muxer_options(plan, source))
            with muxer as output:
                copies, sound = add_streams(output, source, picture, plan, language=original_kept)
                describe(output, source, clip.start)
                output.start_encoding()
                feed = _SoundFeed(soundtrack, samples, sound, CONTAINERS[plan.suffix][2])
                packets = _packets(source, picture, clip, plan, copies)
                _copy(packets, output, clip, copies[picture.index], feed, progress=progress)
            with temporary.open("r+b") as file:
                complete(file, plan)
                dropped = (*plan.passed_over, *lost_parts(source, picture, plan, file))
    except av.error.FFmpegError as error:
        if isinstance(error, OSError):
            raise output_error(target, error) from error
        raise OutputError(
            f"The picture of {clip.path.name} cannot be copied into a new file ({error.strerror}).",
            _CONVERT,
        ) from error
    notes = (note(target.name.removesuffix(plan.suffix), plan.suffix, plan.why),) * bool(plan.why)
    codec = CONTAINERS[plan.suffix][1].removeprefix("lib")
    return VideoFacts(target, plan.suffix[1:], codec, samples, dropped, notes)


class _SoundFeed:
    """Encodes the soundtrack piece by piece, no further than asked for."""

    def __init__(self, soundtrack: Path, samples: int, stream: Any, sample_format: str) -> None:
        self._file = soundtrack.open("rb")
        self._samples = samples
        self._stream = stream
        self._format = sample_format
        self._done = 0

    def until(self, seconds: float) -> Iterator[Any]:
        """Packets that bring the sound up to this time."""
        while self._done < self._samples and self._done < seconds * SAMPLE_RATE_HZ:
            frames = min(_CHUNK_FRAMES, self._samples - self._done)
            values = np.frombuffer(self._file.read(frames * 8), dtype="<f4")
            if self._format == "fltp":
                planes = np.ascontiguousarray(values.reshape(-1, 2).T)
            else:
                planes = values.reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(planes, format=self._format, layout="stereo")
            frame.sample_rate = SAMPLE_RATE_HZ
            frame.time_base = Fraction(1, SAMPLE_RATE_HZ)
            frame.pts = self._done
            self._done += frames
            yield from self._stream.encode(frame)

    def rest(self) -> Iterator[Any]:
        """All packets still to come, including those that the encoder has delayed."""
        yield from self.until(math.inf)
        yield from self._stream.encode(None)
        self.close()

    def close(self) -> None:
        """Close the soundtrack file."""
        self._file.close()


def _copy(
    packets: Iterator[Any],
    output: Any,
    clip: ClipInfo,
    picture: Any,
    feed: _SoundFeed,
    *,
    progress: Progress,
) -> None:
    """Mux packets and keep the sound half a second ahead. picture: stream of the new file."""
    last_told_s = 0.0
    try:
        for packet in packets:
            if packet.stream is picture and packet.dts is not None:
                time_s = float(packet.dts * packet.time_base)
                for encoded in feed.until(time_s + 0.5):
                    output.mux(encoded)
                if abs(time_s - last_told_s) > _TELL_S:
                    last_told_s = time_s
                    progress("export", min(max(time_s / clip.duration_s, 0.0), 1.0))
            output.mux(packet)
        for encoded in feed.rest():
            output.mux(encoded)
    finally:
        feed.close()
    progress("export", 1.0)


# -- packets and their times -----------------------------------------------------------------------


def _packets(
    source: Any, picture: Any, clip: ClipInfo, plan: VideoPlan, copies: dict[int, Any]
) -> Iterator[Any]:
    """Packets for the new file, in file order, with times counted from the clip's first picture."""
    others = [source.streams[index] for index in copies if index != picture.index]
    if plan.edits:
        # All pictures, including those that later ones only need; the edit list says which are
        # shown.
        with opened(clip.path, ignore_editlist="1") as (whole, all_of_it):
            first = first_tick(clip.path)
            own = _moved(_demuxed(whole, [all_of_it], clip), clip, {all_of_it.index: first})
            for packet in _by_time(own, _moved(_demuxed(source, others, clip), clip)):
                packet.stream = copies[packet.stream_index]
                yield packet
        return
    packets = _demuxed(source, [picture, *others], clip)
    if not {"mp4", "matroska"} & set(source.format.name.split(",")):
        packets = _retimed(packets, picture.index, _times(clip))
    for packet in _moved(packets, clip):
        packet.stream = copies[packet.stream_index]
        yield packet


def _demuxed(source: Any, streams: list[Any], clip: ClipInfo) -> Iterator[Any]:
    """Packets to be copied, in file order."""
    packets = packets_of(source, streams)
    if _is_avi(source):
        for stream in streams:
            if stream.type == "video" and stream.codec_context.name == "mpeg4":
                packets = _one_picture_each(packets, stream)
    try:
        for packet in packets:
            if not _fills_gap(packet):
                yield packet
    except av.error.FFmpegError as error:
        raise ClipError(
            f"{clip.path.name} is damaged.", "Get the whole file and try again."
        ) from error


def _is_avi(source: Any) -> bool:
    return "avi" in source.format.name.split(",")


def _one_picture_each(packets: Iterator[Any], stream: Any) -> Iterator[Any]:
    """The same packets, except that those of `stream` (MPEG-4) that hold two pictures, with a
    placeholder for the second one, as only AVI has them, are divided into one of each."""
    unpack = av.bitstream.BitStreamFilterContext("mpeg4_unpack_bframes", stream)
    for packet in packets:
        if packet.stream_index != stream.index:
            yield packet
            continue
        time_base = packet.time_base
        for single in unpack.filter(packet):
            single.stream, single.time_base = stream, time_base
            yield single


def _fills_gap(packet: Any) -> bool:
    """Whether the packet says that no text is shown, which MP4's writer adds by itself."""
    return (
        packet.size == len(_NO_TEXT)
        and packet.stream.type == "subtitle"
        and (bytes(packet) == _NO_TEXT)
    )


def _moved(
    packets: Iterator[Any], clip: ClipInfo, firsts: dict[int, int] | None = None
) -> Iterator[Any]:
    """Packets on the result's clock. firsts: by stream, the ticks of what is at 0 there; without,
    that is where the clip starts."""
    for packet in packets:
        if is_cover(packet.stream):
            packet.pts = packet.dts = 0
            yield packet
            continue
        if packet.pts is None and packet.dts is None:
            raise ClipError(f"{clip.path.name} has parts without timestamps.", _CONVERT)
        shift = round(clip.start / Fraction(packet.time_base))
        if firsts and packet.stream_index in firsts:
            shift = firsts[packet.stream_index]
        packet.dts = packet.dts - shift if packet.dts is not None else None
        packet.pts = packet.pts - shift if packet.pts is not None else packet.dts
        if not _leans_on_nothing(packet):
            yield packet


def _leans_on_nothing(packet: Any) -> bool:
    """Whether the packet's picture comes before the clip's first one and needs something that was
    not recorded."""
    early = packet.stream.type == "video" and packet.pts is not None and packet.pts < 0
    return early and not (packet.is_keyframe or packet.is_discard)


def _by_time(*sources: Iterator[Any]) -> Iterator[Any]:
    def time_s(packet: Any) -> float:
        ticks = packet.pts if packet.dts is None else packet.dts
        return float(ticks * packet.time_base)

    return heapq.merge(*sources, key=time_s)


def _retimed(
    packets: Iterator[Any], index: int, times: list[tuple[int, int]] | None
) -> Iterator[Any]:
    """The same packets, with those of stream `index` at these (pts, dts), if any."""
    if times is None:
        yield from packets
        return
    given = iter(times)
    for packet in packets:
        if packet.stream_index == index:
            packet.pts, packet.dts = next(given)
        yield packet


def _times(clip: ClipInfo) -> list[tuple[int, int]] | None:
    """(pts, dts) in ticks of each packet of the picture, for a file that lacks one of the two; None
    where both are there.

    AVI and its like say when a packet is decoded, at best. The k-th picture is then shown at the
    k-th of these times; where pictures are reordered, decoding tells which one is the k-th.
    """
    with opened(clip.path) as (source, picture):
        reordered = bool(picture.codec_context.has_b_frames)
        is_avi = _is_avi(source)
        packed = (
            is_avi
            and picture.codec_context.name == "mpeg4"
            and any(
                bytes(packet).count(_PICTURE) > 1
                for packet in islice(packets_of(source, [picture]), _PACKED_WITHIN)
            )
        )
    with opened(clip.path) as (source, picture):
        own = [(p.pts, p.dts) for p in _demuxed(source, [picture], clip)]
        tick_s = Fraction(picture.time_base)
    if not is_avi and all(pts is not None for pts, _ in own):
        return None
    slots = [dts for _, dts in own]
    if None in slots:
        raise ClipError(f"{clip.path.name} has frames without timestamps.", _CONVERT)
    if packed:  # the encoder's delay is among the slots, but is no time
        slots = list(range(min(slots), min(slots) + len(slots)))
    if not reordered:
        return [(dts, dts) for dts in slots]
    order = _shown_order(clip, len(slots))
    slots.sort()
    # A packet is decoded no later than it is shown, however far back it moves.
    delay = max(number - rank for number, rank in enumerate(order))
    step = round(1 / (clip.frame_rate * tick_s)) or 1
    early = [slots[0] - step * (delay - i) for i in range(delay)]
    return [(slots[rank], (early + slots)[number]) for number, rank in enumerate(order)]


def _shown_order(clip: ClipInfo, count: int) -> list[int]:
    """For each packet of the picture, how many are shown before it. One that does not decode counts
    as shown when it comes."""
    shown: list[int] = []
    with opened(clip.path) as (source, picture):
        picture.thread_type = "AUTO"
        for number, packet in enumerate(_demuxed(source, [picture], clip)):
            packet.pts = number
            try:
                shown += [frame.pts for frame in packet.decode()]
            except av.error.FFmpegError:
                continue
        shown += [frame.pts for frame in picture.codec_context.decode(None)]
    numbers = [number for number in dict.fromkeys(shown) if number is not None and number < count]
    for number in sorted(set(range(count)) - set(numbers)):
        at = next((i for i, other in enumerate(numbers) if other > number), len(numbers))
        numbers.insert(at, number)
    order = [0] * count
    for rank, number in enumerate(numbers):
        order[number] = rank
    return order
