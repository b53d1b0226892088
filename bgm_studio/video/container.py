"""Opening a video file, and its packets.

Files are hostile until parsed: only self-contained video containers are opened, no playlists and no
protocols, and sizes, rates and durations are bounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any

from bgm_studio.base.errors import ClipError
from bgm_studio.base.libraries import av
from bgm_studio.video.edits import CUT_AWAY, edited_times
from bgm_studio.video.stamps import Stamp, file_stamp

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
_CHOICE_PACKETS = 50  # of one picture stream are enough to tell which of several is the clip
_CHOICE_LIMIT = 20_000  # packets that are looked at for it
REENCODE = "Export it again, for example as MP4 with H.264, and try that file."
CONVERT = "Convert it, for example to MP4 with H.264, and open that file."
INCOMPLETE = "It was probably not copied or downloaded completely; get the whole file."
WEBP_HEAD_BYTES = 21


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


def is_avi(container: Any) -> bool:
    """AVI holds no presentation times: its frames follow one another at a constant rate, and the
    timestamps made up for its packets are in decoding order; it may leave some of them out."""
    return "avi" in str(container.format.name).split(",")


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
    return (height, width) if turns_of(frame) % 2 else (width, height)


def turns_of(frame: Any) -> int:
    """How many quarters of a circle a frame turns anticlockwise to be upright, 0..3."""
    return round((getattr(frame, "rotation", 0) or 0) / 90) % 4
