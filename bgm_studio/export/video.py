"""The finished video: the clip's picture stream copied untouched, its sound replaced.

Packets of the picture are copied bit for bit with their timestamps, moved by one constant so that
the first frame is at 0, where the sound begins too.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.error
import numpy as np

from bgm_studio.atomic import atomic_path, output_error
from bgm_studio.errors import ClipError, OutputError
from bgm_studio.progress import Progress, silent
from bgm_studio.video.clip import ClipInfo

SAMPLE_RATE_HZ = 48_000
_BIT_RATE = 256_000
_CHUNK_FRAMES = 4_800
_TELL_S = 2.0  # of the clip, between two words of progress
_NOT_MOVING = ("attached_pic", "timed_thumbnails", "still_image")
# Per container: libav's muxer, sound encoder and its sample format. Opus is what WebM allows; in
# Matroska it keeps the encoder's delay exactly, which AAC there does not.
_CONTAINERS = {
    ".mp4": ("mp4", "aac", "fltp"),
    ".mov": ("mov", "aac", "fltp"),
    ".webm": ("webm", "libopus", "flt"),
    ".mkv": ("matroska", "libopus", "flt"),
}


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


def video_suffix(clip: ClipInfo) -> str:
    """The suffix that write_video gives this clip's video: the source's container if it can be
    written (".mp4", ".mov", ".webm", ".mkv"), else ".mkv"."""
    with _opened(clip.path) as source:
        return _suffix(source, clip.path)


def write_video(
    clip: ClipInfo,
    soundtrack: Path,
    samples: int,
    target: Path,
    *,
    progress: Progress = silent,
) -> VideoFacts:
    """Write the clip's picture with a new sound.

    soundtrack: raw stereo float32 at 48 kHz, `samples` frames from the clip's first frame on (the
    clip's own sound mixed in already, if it is to be kept). target: where to; its suffix is
    replaced by `video_suffix(clip)`. Subtitles and chapters come along where the container allows.
    Calls progress("export", 0..1).

    Raises OutputError when the file cannot be written or would replace the clip itself (nothing new
    is left behind), ClipError when the clip cannot be read, ValueError for a short soundtrack.
    """
    if soundtrack.stat().st_size < samples * 8:
        raise ValueError(f"{soundtrack} holds fewer than {samples} samples")
    suffix = video_suffix(clip)
    try:
        return _write(clip, soundtrack, samples, target, suffix, progress=progress)
    except _NotAllowed as error:
        if suffix == ".mkv":
            raise OutputError(
                f"The picture of {clip.path.name} cannot be copied into a new file ({error}).",
                "Export it again, for example as MP4 with H.264, and use that file.",
            ) from error
        note = f"written as .mkv, because {suffix} files cannot hold this picture stream"
        return _write(clip, soundtrack, samples, target, ".mkv", notes=(note,), progress=progress)


class _NotAllowed(Exception):  # noqa: N818 - never leaves this module
    """The container's muxer refuses a stream."""


def _opened(path: Path) -> Any:
    try:
        return av.open(
            str(path.absolute()),
            options={"protocol_whitelist": "file"},
            metadata_errors="replace",
        )
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise ClipError(f"{path} cannot be read again.", "Check that it is still there.") from error


def _suffix(source: Any, path: Path) -> str:
    kinds = source.format.name.split(",")
    own = path.suffix.lower()
    if "mp4" in kinds:
        return ".mov" if own in (".mov", ".qt") else ".mp4"
    if "webm" in kinds:
        return ".webm" if own == ".webm" else ".mkv"
    return ".mkv"


def _write(
    clip: ClipInfo,
    soundtrack: Path,
    samples: int,
    target: Path,
    suffix: str,
    *,
    notes: tuple[str, ...] = (),
    progress: Progress,
) -> VideoFacts:
    target = target.with_suffix(suffix)
    if target.exists() and target.samefile(clip.path):
        raise OutputError(f"{target} is the clip itself.", "Choose another folder or name.")
    muxer, encoder, sample_format = _CONTAINERS[suffix]
    with _opened(clip.path) as source, atomic_path(target) as temporary:
        if suffix == ".mkv" and not {"matroska", "webm"} & set(source.format.name.split(",")):
            first = source.format.long_name or source.format.name
            notes = notes or (f"written as .mkv, because {first} files are only read",)
        picture = _picture_stream(source, clip.path)
        with _muxer(temporary, muxer, target) as output:
            copies, dropped = _copied_streams(source, output, picture, suffix)
            sound = output.add_stream(encoder, rate=SAMPLE_RATE_HZ, layout="stereo")
            sound.bit_rate = _BIT_RATE
            sound.format = sample_format
            sound.time_base = Fraction(1, SAMPLE_RATE_HZ)
            output.metadata.update(_metadata(source))
            _copy_chapters(source, output, clip.start)
            try:
                output.start_encoding()
            except (av.error.FFmpegError, ValueError) as error:
                if isinstance(error, OSError):
                    raise output_error(target, error) from error
                raise _NotAllowed(str(error)) from error
            feed = _SoundFeed(soundtrack, samples, sound, sample_format)
            packets = _packets(source, [source.streams[i] for i in copies], clip)
            _copy(packets, output, clip, copies, feed, progress=progress)
    return VideoFacts(
        target, suffix[1:], "aac" if encoder == "aac" else "opus", samples, tuple(dropped), notes
    )


def _muxer(temporary: Path, muxer: str, target: Path) -> Any:
    try:
        return av.open(str(temporary.absolute()), "w", format=muxer)
    except OSError as error:
        raise output_error(target, error) from error


def _picture_stream(source: Any, path: Path) -> Any:
    moving = [s for s in source.streams.video if not _is_still(s)]
    if not moving:
        raise ClipError(f"{path.name} holds no moving picture.", "Choose another file.")
    return next((s for s in moving if s.disposition & av.stream.Disposition.default), moving[0])


def _is_still(stream: Any) -> bool:
    return any(stream.disposition & av.stream.Disposition[name] for name in _NOT_MOVING)


def _copied_streams(
    source: Any, output: Any, picture: Any, suffix: str
) -> tuple[dict[int, Any], list[str]]:
    """(output stream by source index, what is left out). The picture comes first in the output."""
    copies = {picture.index: output.add_stream_from_template(picture)}
    dropped = []
    same_kind = suffix[1:] in source.format.name.split(",") or (
        suffix == ".mkv" and "matroska" in source.format.name
    )
    chapter_track = "mp4" in source.format.name and bool(source.chapters())
    for stream in source.streams:
        if stream.index == picture.index:
            continue
        if stream.type == "audio":
            continue  # its sound is in the soundtrack, or was dropped on purpose
        codec = stream.codec_context.name if stream.codec_context is not None else "unknown"
        if stream.type == "subtitle" and same_kind and codec != "unknown":
            try:
                copies[stream.index] = output.add_stream_from_template(stream)
                continue
            except (av.error.FFmpegError, ValueError):
                pass  # told below, as left out
        if stream.type == "data" and stream.codec_context is None and chapter_track:
            chapter_track = False  # MP4 lists its chapters as a stream, too; they are copied
            continue
        kind = "cover picture" if stream.type == "video" and _is_still(stream) else stream.type
        dropped.append(f"{kind} stream {stream.index} ({codec})")
    return copies, dropped


def _metadata(source: Any) -> dict[str, str]:
    # Words about the work come along; words about the file (brands, encoder) are the muxer's own.
    own = ("major_brand", "minor_version", "compatible_brands", "encoder", "duration")
    return {k: v for k, v in source.metadata.items() if k.lower() not in own}


def _copy_chapters(source: Any, output: Any, start: Fraction) -> None:
    moved = []
    for chapter in source.chapters():
        time_base = Fraction(chapter["time_base"])
        shift = round(start / time_base)
        begin, end = max(chapter["start"] - shift, 0), chapter["end"] - shift
        if end > begin:
            moved.append({**chapter, "start": begin, "end": end})
    if moved:
        output.set_chapters(moved)


class _SoundFeed:
    """Encodes the soundtrack piece by piece, no further than asked."""

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
        """All packets still to come, the encoder's delayed ones too."""
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
    copies: dict[int, Any],
    feed: _SoundFeed,
    *,
    progress: Progress,
) -> None:
    """Copy packets, moved so that the clip starts at 0, and keep the sound half a second ahead."""
    picture = next(iter(copies))
    last_told_s = 0.0
    try:
        for packet in packets:
            index, time_base = packet.stream_index, Fraction(packet.time_base)
            shift = round(clip.start / time_base)
            packet.dts = packet.dts - shift if packet.dts is not None else None
            packet.pts = packet.pts - shift if packet.pts is not None else packet.dts
            if index == picture and packet.dts is not None:
                time_s = float(packet.dts * time_base)
                for encoded in feed.until(time_s + 0.5):
                    output.mux(encoded)
                if abs(time_s - last_told_s) > _TELL_S:
                    last_told_s = time_s
                    progress("export", min(max(time_s / clip.duration_s, 0.0), 1.0))
            packet.stream = copies[index]
            output.mux(packet)
        for encoded in feed.rest():
            output.mux(encoded)
    except av.error.FFmpegError as error:
        if isinstance(error, OSError):
            raise  # the disk's fault, told by the atomic writer
        raise OutputError(
            f"The picture of {clip.path.name} cannot be copied into a new file ({error.strerror}).",
            "Convert the clip, for example to MP4 with H.264, and use that file.",
        ) from error
    finally:
        feed.close()
    progress("export", 1.0)


def _packets(source: Any, streams: list[Any], clip: ClipInfo) -> Iterator[Any]:
    """Packets with data, in file order. AVI and its like give decoding times alone, which serve
    where pictures are not reordered."""
    reordered = streams[0].codec_context.has_b_frames > 0
    demuxer = source.demux(streams)
    while True:
        try:
            packet = next(demuxer, None)
        except av.error.FFmpegError as error:
            raise ClipError(
                f"{clip.path.name} is damaged.", "Get the whole file and try again."
            ) from error
        if packet is None:
            return
        if packet.pts is None and packet.dts is None and packet.size == 0:
            continue  # the flush packet at the end
        if packet.pts is None and (packet.dts is None or reordered):
            raise ClipError(
                f"The picture of {clip.path.name} has frames without timestamps.",
                "Convert the clip, for example to MP4 with H.264, and use that file.",
            )
        yield packet
