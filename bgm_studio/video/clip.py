"""What a clip is: its exact timing, read without decoding, and the file that it is.

The one reader of video files (PyAV, that is FFmpeg's own timestamps): `container` opens them,
`ticks` times their pictures, `decoding` decodes them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from bgm_studio.base.errors import Cancelled, ClipError
from bgm_studio.base.progress import Progress, silent
from bgm_studio.video.container import (
    MAX_DURATION_S,
    MAX_RATE_HZ,
    MIN_DURATION_S,
    REENCODE,
    check_file,
    check_size,
    first_frame,
    is_avi,
    opened,
    shown_size,
)
from bgm_studio.video.stamps import changed, current_sha256, file_stamp
from bgm_studio.video.ticks import frame_ticks, length_of, rate_of


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
        found = frame_ticks(path, container, stream, progress)
        has_audio = len(container.streams.audio) > 0
    with opened(path) as (container, stream):  # this also proves that a decoder works
        first = first_frame(path, container, stream)
        width, height = shown_size(path, *coded, pixel_aspect, first)
        ticks, last_end = found.shown_from(first, has_pts=not is_avi(container)), found.end
        rate, variable = rate_of(ticks, stream)
        time_base = Fraction(stream.time_base)
        duration, stands = length_of(ticks, last_end, rate, variable, stream)
        start, variable = ticks[0] * time_base, variable or stands
    _check_bounds(path, len(ticks), rate, duration)
    sha256 = current_sha256(path)
    if file_stamp(path) != stamp:
        raise changed(path)
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


def check_unchanged(clip: ClipInfo) -> None:
    """Raise ClipError unless the clip's file holds the very bytes that were probed.

    Takes microseconds where its stamp is that of when it was last hashed in this process; otherwise
    the file is read and hashed, at about a second a GiB.
    """
    if current_sha256(clip.path) != clip.sha256:
        raise changed(clip.path)


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
