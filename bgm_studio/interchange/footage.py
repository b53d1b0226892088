"""Footage, the media that a film is cut from: their pictures and sound at any time.

A medium may be far longer than what the film uses of it, so nothing here reads a file from end to
end or asks for a length that could be scored.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import ClipError
from bgm_studio.base.libraries import av, cv2
from bgm_studio.interchange.media import is_still_file
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.container import (
    CONTAINERS,
    REENCODE,
    check_file,
    check_size,
    demuxed,
    first_frame,
    is_avi,
    opened,
    shown_size,
)
from bgm_studio.video.decoding import picture
from bgm_studio.video.reader import FrameReader
from bgm_studio.video.sound import Placed, Resampling, Segment, Sound

Image = NDArray[np.uint8]

# Kinds of picture files that hold one picture; image2 would read patterns of names.
_STILLS = (
    "png_pipe,jpeg_pipe,jpegls_pipe,webp_pipe,bmp_pipe,tiff_pipe,gif,exr_pipe,dpx_pipe,psd_pipe,"
    "ppm_pipe,j2k_pipe,mov"
)
# Besides the containers of clips: files of sound alone.
_SOUNDS = f"{CONTAINERS},wav,w64,mp3,flac,aac,ac3,eac3,aiff,caf,au,wv"
# After a seek, the times that their packets carry are guesses.
_UNSEEKABLE = {"mp3", "aac", "ac3", "eac3", "flac"}

# Where a timeline or a file rounds times to milliseconds, a frame may seem to come a little late.
_EARLY_S = 0.0006
_PREROLL_SAMPLES = SAMPLE_RATE_HZ // 4  # decoders need some sound before theirs is whole
_FORWARD_SAMPLES = 10 * SAMPLE_RATE_HZ  # up to here decoding on beats seeking
_TAIL_SAMPLES = 4096


def picture_size(path: Path) -> tuple[int, int]:
    """(width, height) in pixels, as shown, of a clip or a still. Raises ClipError."""
    if is_still_file(path):
        with _opened_still(path) as frame:
            return shown_size(path, frame.width, frame.height, None, frame)
    clip = glance(path)
    return clip.width, clip.height


def glance(path: Path) -> ClipInfo:
    """A clip as its header and first frame tell it: no hash, length and rate as announced.

    Unlike `probe` this takes clips of any length and one frame. Raises ClipError for a file that
    is not there or holds no moving picture that can be decoded.
    """
    check_file(path)
    with opened(path) as (container, stream):
        time_base = Fraction(stream.time_base or Fraction(1, 1))
        check_size(path, stream.codec_context.width, stream.codec_context.height)
        rate = Fraction(stream.average_rate or stream.guessed_rate or stream.base_rate or 25)
        duration = Fraction(container.duration or 0, 1_000_000)
        if stream.duration:
            duration = stream.duration * time_base
        first = first_frame(path, container, stream)
        width, height = shown_size(
            path, first.width, first.height, stream.sample_aspect_ratio, first
        )
        start = Fraction(0)
        if is_avi(container):
            start = (stream.start_time or 0) * time_base
        elif first.pts is not None:
            start = first.pts * time_base
        return ClipInfo(
            path=path,
            sha256="",
            duration=duration,
            start=start,
            frame_rate=rate,
            frame_count=stream.frames or max(1, round(duration * rate)),
            width=width,
            height=height,
            has_audio=len(container.streams.audio) > 0,
            is_variable_rate=True,  # not known, and so not relied on
        )


@contextmanager
def _opened_still(path: Path) -> Iterator[Any]:
    """The one frame of a picture file."""
    check_file(path)
    options = {"protocol_whitelist": "file", "format_whitelist": _STILLS}
    with ExitStack() as files:
        try:
            container = files.enter_context(av.open(str(path.absolute()), options=options))
            stream = container.streams.video[0]
            check_size(path, stream.codec_context.width, stream.codec_context.height)
            frame = next(container.decode(stream))
        except (
            *(av.error.FFmpegError, OSError, ValueError, IndexError),
            *(StopIteration, AttributeError),  # no frame; a format without a decoder
        ) as error:
            raise ClipError(
                f"{path.name} is not a picture that can be read.",
                "Save it again, for example as PNG.",
            ) from error
        yield frame


class Pictures:
    """A medium's pictures, upright and fitted into `size` (width, height) with black around them.

    clip: from an earlier one of the same file, so that it need not be looked at again. Use it from
    one thread at a time, and close it. Raises ClipError where the file cannot be read.
    """

    def __init__(self, path: Path, size: tuple[int, int], clip: ClipInfo | None = None) -> None:
        self.path = path
        self.clip = clip
        self._size = size
        self._reader: FrameReader | None = None
        self._still: Image | None = None
        if is_still_file(path):
            with _opened_still(path) as frame:
                shown = shown_size(path, frame.width, frame.height, None, frame)
                scaler = av.video.reformatter.VideoReformatter()
                self._still = _fitted(picture(frame, _within(shown, size), scaler), size)
            return
        self.clip = clip = clip or glance(path)
        self._half_frame_s = 0.5 / float(clip.frame_rate)
        self._reader = FrameReader(clip, _within((clip.width, clip.height), size)[0])

    def at(self, time_s: float, *, nearest: bool, tick: Callable[[], bool]) -> Image:
        """BGR uint8 (height, width, 3) of the frame on show at `time_s`, seconds after the first.

        nearest: take the frame whose start is nearest instead. Before the first frame it is the
        first, after the last the last. `tick` is called between decoded frames, may raise to stop,
        and returns False.
        """
        if self._reader is None:
            assert self._still is not None  # noqa: S101 - one of both is there
            return self._still
        early_s = self._half_frame_s if nearest else _EARLY_S
        return _fitted(self._reader.at(time_s + early_s, tick).image, self._size)

    def close(self) -> None:
        """Close the file."""
        if self._reader is not None:
            self._reader.close()


def _within(shape: tuple[int, int], size: tuple[int, int]) -> tuple[int, int]:
    """Even (width, height) of a picture of this shape, as large as `size` holds."""
    scale = min(size[0] / shape[0], size[1] / shape[1])
    across, down = (max(2, round(side * scale / 2) * 2) for side in shape)
    return min(size[0], across), down


def _fitted(image: Image, size: tuple[int, int]) -> Image:
    """The picture in the middle of a black one of `size`; what does not fit is cut away."""
    height, width = image.shape[:2]
    if (width, height) == size:
        return image
    image = image[max(0, (height - size[1]) // 2) :, max(0, (width - size[0]) // 2) :]
    image = image[: size[1], : size[0]]
    height, width = image.shape[:2]
    canvas: Image = np.zeros((size[1], size[0], 3), dtype=np.uint8)
    top, left = (size[1] - height) // 2, (size[0] - width) // 2
    canvas[top : top + height, left : left + width] = image
    return canvas


def slate(number: int, words: str, size: tuple[int, int]) -> Image:
    """A dark grey picture, BGR uint8, in place of a missing one. number: slates with an odd number
    look different from those with an even one. words: the text on it."""
    # Grey, since colours would be taken for a mood; neither of the two is near black.
    image = np.full((size[1], size[0], 3), (56, 104)[number % 2], dtype=np.uint8)
    # OpenCV's letters are ASCII.
    text = "".join(c if 32 <= ord(c) < 127 else "?" for c in words)[:48]
    scale = size[0] / 640
    where = (round(24 * scale), size[1] // 2)
    cv2.putText(image, text, where, cv2.FONT_HERSHEY_SIMPLEX, 0.7 * scale, (160, 160, 160), 1)
    return image


def has_sound(path: Path) -> bool:
    """Whether a medium has sound. Raises ClipError where it has neither sound nor pictures."""
    try:
        SoundReader(path).close()
    except ClipError:
        picture_size(path)
        return False
    return True


class SoundReader:
    """A medium's first sound stream at 48 kHz in stereo, by position.

    Positions are samples after the medium's first frame, or after its first sound where it has no
    picture. Forward it decodes on; elsewhere it seeks. `tick` is called between packets and may
    raise to stop. Close it.

    Raises ClipError where the file cannot be read or holds no sound.
    """

    def __init__(self, path: Path, tick: Callable[[], object] = lambda: None) -> None:
        check_file(path)
        self._path = path
        self._tick = tick
        self._files = ExitStack()
        self._tail: Segment = (0, np.zeros((0, 2), dtype=np.float32))
        self._is_placed = False
        self._open()
        self._origin = (self._stream.start_time or 0) * self._time_base
        if self._container.streams.video:
            with suppress(ClipError):  # beside a cover picture, the first sound counts
                self._origin = glance(path).start

    def read(self, position: int, frames: int) -> Sound:
        """Stereo float32 (frames, 2) from `position`; silence where the medium has none."""
        start, tail = self._tail
        end = start + len(tail)
        is_near = position <= end + _FORWARD_SAMPLES or not self._can_seek
        if not self._is_placed or position < start or not is_near:
            self._seek(position)
            tail, start, end = tail[:0], position, position
        known = tail[position - start : position - start + frames]
        if len(known) == frames:
            return known
        taken = self._placed.take(position + len(known), frames - len(known))
        sound: Sound = np.concatenate([known, taken])
        kept = sound[-_TAIL_SAMPLES:]
        self._tail = (position + frames - len(kept), kept)
        return sound

    def close(self) -> None:
        """Close the file."""
        self._is_placed = False
        self._files.close()

    def _open(self) -> None:
        self._files.close()
        options = {"protocol_whitelist": "file", "format_whitelist": _SOUNDS}
        try:
            self._container = self._files.enter_context(
                av.open(str(self._path.absolute()), options=options)
            )
        except (av.error.FFmpegError, OSError, ValueError) as error:
            raise ClipError(f"{self._path.name} cannot be read.", REENCODE) from error
        streams = self._container.streams.audio
        if not streams or streams[0].codec_context is None:
            raise ClipError(f"{self._path.name} holds no sound that can be read.", REENCODE)
        self._stream = streams[0]
        self._time_base = Fraction(self._stream.time_base or Fraction(1, SAMPLE_RATE_HZ))
        self._can_seek = not _UNSEEKABLE & set(self._container.format.name.split(","))

    def _seek(self, position: int) -> None:
        """Go to a place before `position`, with enough sound before it for decoders to settle."""
        seconds = Fraction(position - _PREROLL_SAMPLES, SAMPLE_RATE_HZ) + self._origin
        if seconds <= 0 or not self._can_seek:
            self._open()
        else:
            try:
                ticks = math.floor(seconds / self._time_base)
                self._container.seek(ticks, stream=self._stream)
            except av.error.FFmpegError:
                self._open()
        self._placed = Placed(self._segments())
        self._is_placed = True

    def _segments(self) -> Iterator[Segment]:
        reader = Resampling(self._origin)
        failed = 0
        for packet in demuxed(self._container, [self._stream]):
            self._tick()
            if packet is None:
                break  # an unreadable rest
            try:
                for frame in packet.decode():
                    yield from reader.add(frame)
            except (av.error.FFmpegError, ValueError) as error:
                failed += 1
                if failed > 1000:
                    raise ClipError(
                        f"The sound of {self._path.name} cannot be decoded.", REENCODE
                    ) from error
        yield from reader.flush()
