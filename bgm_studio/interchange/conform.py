"""Conforming: the cut film becomes one picture file, so that all else sees an ordinary clip.

The file is a proxy: small, at the film's own rate, as long as the film to the frame, with the sound
that lies under it in the timeline. It is kept in the user's cache.
"""

from __future__ import annotations

import hashlib
import json
import logging
import math
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs

from bgm_studio.base.atomic import atomic_path, output_error, remove
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import ClipError, TimelineError
from bgm_studio.base.libraries import av, cv2
from bgm_studio.base.progress import Progress, silent
from bgm_studio.interchange.film import CutFilm, Event, Medium, Sound, Told
from bgm_studio.interchange.footage import (
    Image,
    Pictures,
    SoundReader,
    has_sound,
    picture_size,
    slate,
)
from bgm_studio.video.analysis import Found, VideoAnalysis, analyse
from bgm_studio.video.clip import ClipInfo, probe
from bgm_studio.video.container import MAX_DURATION_S, MAX_RATE_HZ, MIN_DURATION_S
from bgm_studio.video.shots import MIN_SHOT_S, Edit
from bgm_studio.video.stamps import Stamp, file_stamp

CONFORM_VERSION = 2
"""Part of the cache key: raise it whenever the pictures or the sound change."""

MAX_SIZE = (640, 640)
"""The most pixels in width and height of the proxy."""
CACHE_BYTES = 4 << 30
"""The most bytes of proxies that are kept; the least recently used are removed first."""

_USUAL_SIZE = (640, 360)
_IDLE_READERS = 1
_MAX_SOUNDS = 64  # at one time
_MAX_SOUND_SPEED = 16  # beyond, nothing is heard
_SILENT_DB, _MAX_GAIN_DB = -90.0, 24.0
_SOUND_AHEAD_S = 0.5
_FULL_SCALE = 1 << 31
_TELL_S = 0.1
# Preferred first. No B-frames, so that times begin at 0 without an edit list.
_ENCODERS = (
    ("libx264", {"preset": "superfast", "crf": "20", "bf": "0"}),
    ("mpeg4", {"qmin": "3", "qmax": "6", "bf": "0"}),
)
_log = logging.getLogger(__name__)


def conform(film: CutFilm, progress: Progress = silent, cache_dir: Path | None = None) -> ClipInfo:
    """Render the cut film as one picture file, or find the one that was rendered before.

    It has exactly `film.frames` frames at `film.rate` from time 0 on, at most 640 pixels a side in
    the shape of the first medium, and the film's sounds at 48 kHz in stereo (no sound stream where
    none can be heard). Gaps are black, media that were not found a dark slate with their name.
    Dissolves mix linearly; at another speed the nearest frame shows, and sound is resampled, so
    that its pitch changes (it is silent beyond 16 times).

    cache_dir: None for the user's cache folder. Calls progress("conform", 0..1), which may raise;
    then nothing is left behind. Raises ClipError for a film under 2 s and for media that were found
    and cannot be read, TimelineError for one with more than 64 sounds at a time or a rate beyond
    240 Hz, OutputError where the cache cannot be written. Media that change meanwhile are a
    ClipError, too.
    """
    _check(film)
    base = cache_dir or Path(platformdirs.user_cache_dir("bgm-studio", appauthor=False))
    stamps = _stamps(film)
    target = base / "conform" / f"{_key(film, stamps)}.mp4"
    progress("conform", 0.0)
    clip = _kept(target, film)
    if clip is None:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise output_error(target, error) from error
        with atomic_path(target) as temporary:
            _render(film, temporary, progress)
            for path, stamp in stamps.items():
                if file_stamp(path) != stamp:
                    raise ClipError(
                        f"{path} was replaced or written to while the film was cut together.",
                        "Once it is complete, try again.",
                    )
        clip = probe(target)
        if (clip.duration, clip.frame_count, clip.frame_rate) != (
            film.duration,
            film.frames,
            film.rate,
        ):
            remove(target)
            raise RuntimeError(f"the conformed film became {clip}")
        _make_room(target)
    progress("conform", 1.0)
    return clip


def look_through(
    clip: ClipInfo,
    film: CutFilm | None = None,
    progress: Progress = silent,
    cache_dir: Path | None = None,
    *,
    use_cache: bool = True,
    found: Found | None = None,
) -> VideoAnalysis:
    """Analyse a clip, or a conformed film, whose exact cuts are then among the analysis' cuts.

    clip: from `conform(film)` where there is a film. A cut of the edit lies at its edit point, a
    dissolve in its middle; those nearer than MIN_SHOT_S to a stronger one or to the film's ends are
    left out (see `left_out`). Cuts that are seen within shots join them. The rest is as in
    `analyse`.
    """
    edits = () if film is None else _edits(film)
    return analyse(clip, progress, cache_dir, use_cache=use_cache, found=found, edits=edits)


def left_out(film: CutFilm, analysis: VideoAnalysis) -> tuple[Told, ...]:
    """What a user should know about cuts of the edit that are not among the analysis' cuts."""
    marked = {cut.frame for cut in analysis.cuts}
    missing = sum(edit.frame not in marked for edit in _edits(film))
    if not missing:
        return ()
    cuts = "1 cut lies" if missing == 1 else f"{missing} cuts lie"
    return (
        Told(
            "approximated",
            f"{cuts} less than {MIN_SHOT_S:g} s from a stronger one or from the film's ends; "
            "the music does not follow there.",
        ),
    )


def _edits(film: CutFilm) -> tuple[Edit, ...]:
    at = {event.start_frame: event for event in film.events}
    edits = []
    for frame in film.cuts:
        first, end = frame - at[frame].before_frames, frame + at[frame].after_frames
        edits.append(Edit((first + end) // 2, first, end))
    return tuple(edits)


# -- the cache ------------------------------------------------------------------------------------


def _check(film: CutFilm) -> None:
    if film.duration < MIN_DURATION_S:
        raise ClipError(
            f"The cut film lasts {float(film.duration):.2f} s, which is too short to score.",
            f"Cut one of at least {MIN_DURATION_S} s.",
        )
    if film.duration > MAX_DURATION_S:
        raise ClipError(
            f"The cut film lasts {float(film.duration) / 3600:.1f} hours, which is too long.",
            f"At most {MAX_DURATION_S // 3600} hours can be scored; split it.",
        )
    if not 1 <= film.rate <= MAX_RATE_HZ or max(film.rate.as_integer_ratio()) >= 1 << 31:
        raise TimelineError(
            f"The timeline has {float(film.rate):g} frames a second.",
            f"Use a rate from 1 to {MAX_RATE_HZ}.",
        )


def _media(film: CutFilm) -> set[Medium]:
    return {e.medium for e in film.events if e.medium is not None} | {s.medium for s in film.sounds}


def _stamps(film: CutFilm) -> dict[Path, Stamp]:
    """The stamps of all media that were found."""
    return {m.path: file_stamp(m.path) for m in _media(film) if m.path is not None}


def _key(film: CutFilm, stamps: dict[Path, Stamp]) -> str:
    facts = sorted(
        [m.reference, -1, -1]
        if m.path is None
        else [m.reference, stamps[m.path].size, stamps[m.path].modified_ns]
        for m in _media(film)
    )
    text = json.dumps([CONFORM_VERSION, film.digest(), facts])
    return hashlib.sha256(text.encode()).hexdigest()


def _kept(target: Path, film: CutFilm) -> ClipInfo | None:
    if not target.is_file():
        return None
    try:
        clip = probe(target)
        if clip.duration == film.duration and clip.frame_count == film.frames:
            os.utime(target)
            return clip
    except (ClipError, OSError) as error:
        _log.warning("A damaged proxy in the cache is rendered again (%s: %s)", target, error)
    return None


def _make_room(newest: Path) -> None:
    """Remove the oldest proxies until the rest keeps within CACHE_BYTES; never the newest."""
    files = []
    for path in newest.parent.glob("*.mp4"):
        try:
            status = path.stat()
        except OSError:
            continue  # removed by another run
        files.append((path != newest, -status.st_mtime_ns, status.st_size, path))
    total = 0
    for _, _, size, path in sorted(files):
        total += size
        if total > CACHE_BYTES and path != newest:
            remove(path)


# -- pictures -------------------------------------------------------------------------------------


def _render(film: CutFilm, path: Path, progress: Progress) -> None:
    tick = _Ticks(film.frames, progress)
    with ExitStack() as files:
        cutter = _Cutter(film, tick)
        files.callback(cutter.close)
        sound = _Mixer(film, tick)
        files.callback(sound.close)
        output = files.enter_context(av.open(str(path.absolute()), "w", format="mp4"))
        pictures = _picture_stream(output, film.rate, cutter.size)
        track = None
        if sound.is_heard:
            # Lossless, since the finished video's sound is encoded from it once more.
            track = output.add_stream("flac", rate=SAMPLE_RATE_HZ, layout="stereo", format="s32")
        ahead = sound.packets(track)
        heard_until = Fraction(0)
        keys = set(film.cuts)
        for number in range(film.frames):
            tick.frame = number
            tick()
            frame = av.VideoFrame.from_ndarray(cutter.picture(number), format="bgr24")
            frame.pts, frame.time_base = number, 1 / film.rate
            if number in keys:
                frame.pict_type = av.video.frame.PictureType.I
            _mux(output, pictures.encode(frame), film.rate)
            while heard_until < number / film.rate + Fraction(_SOUND_AHEAD_S):
                block = next(ahead, None)
                if block is None:
                    break
                heard_until, packets = block
                output.mux(packets)
        _mux(output, pictures.encode(None), film.rate)
        for _, packets in ahead:
            output.mux(packets)


def _mux(output: Any, packets: list[Any], rate: Fraction) -> None:
    for packet in packets:
        packet.duration = round(1 / rate / packet.time_base)  # the last frame's counts as well
        output.mux(packet)


def _picture_stream(output: Any, rate: Fraction, size: tuple[int, int]) -> Any:
    name, options = next(e for e in _ENCODERS if e[0] in av.codecs_available)
    stream = output.add_stream(name, rate=rate)
    stream.width, stream.height = size
    stream.pix_fmt = "yuv420p"
    stream.codec_context.time_base = 1 / rate
    stream.options = {**options, "g": str(max(1, round(rate)))}
    return stream


class _Ticks:
    """Reports how far the work is, about ten times a second; the callback may raise."""

    def __init__(self, frames: int, progress: Progress) -> None:
        self.frame = 0
        self._frames = frames
        self._progress = progress
        self._next_s = 0.0

    def __call__(self) -> bool:
        now_s = time.monotonic()
        if now_s >= self._next_s:
            self._next_s = now_s + _TELL_S
            self._progress("conform", self.frame / self._frames)
        return False


class _Cutter:
    """The film's pictures from its first frame on. Only the media on show are open, and one more,
    since the next shot is often from it."""

    def __init__(self, film: CutFilm, tick: _Ticks) -> None:
        self._film = film
        self._tick = tick
        self._at = 0
        self._open: dict[int, Pictures] = {}
        self._idle: list[Pictures] = []
        self._clips: dict[Path, ClipInfo | None] = {}
        self._slates: dict[int, Image] = {}
        self.size = _size(film)
        self._black: Image = np.zeros((self.size[1], self.size[0], 3), dtype=np.uint8)
        self._slate_numbers = np.cumsum([e.start_frame in set(film.cuts) for e in film.events])

    def picture(self, frame: int) -> Image:
        """BGR uint8 of one frame; frames come in rising order."""
        events = self._film.events
        while events[self._at].end_frame <= frame:
            self._at += 1
        here, event = self._at, events[self._at]
        image = self._shown(here, frame)
        first = here
        if here > 0 and frame < event.start_frame + event.after_frames:
            image = _mixed(self._shown(here - 1, frame), image, event, frame)
            first = here - 1
        if here + 1 < len(events):
            after = events[here + 1]
            if frame >= after.start_frame - after.before_frames:
                image = _mixed(image, self._shown(here + 1, frame), after, frame)
        for index in [index for index in self._open if index < first]:
            self._rest(self._open.pop(index))
        return image

    def close(self) -> None:
        """Close all files."""
        for pictures in (*self._open.values(), *self._idle):
            pictures.close()
        self._open, self._idle = {}, []

    def _shown(self, index: int, frame: int) -> Image:
        """A frame of one event, with its fades; before its start and after its end it goes on."""
        event = self._film.events[index]
        if event.medium is None:
            return self._black
        if event.medium.path is None:
            return _faded(self._slate(index, event.medium), event, frame)
        if index not in self._open:
            self._open[index] = self._opened(event.medium.path)
        offset = (frame - event.start_frame) / self._film.rate * event.speed
        image = self._open[index].at(
            float(event.media_start + offset), nearest=event.speed != 1, tick=self._tick
        )
        return _faded(image, event, frame)

    def _slate(self, index: int, medium: Medium) -> Image:
        number = int(self._slate_numbers[index])
        if number not in self._slates:
            self._slates = {n: s for n, s in self._slates.items() if n >= number - 1}
            name = medium.reference.replace("\\", "/").rsplit("/", 1)[-1]
            is_made = medium.reference.startswith(("title:", "generator:"))
            self._slates[number] = slate(
                number, name if is_made else f"not found: {name}", self.size
            )
        return self._slates[number]

    def _opened(self, path: Path) -> Pictures:
        for pictures in self._idle:
            if pictures.path == path:
                self._idle.remove(pictures)
                return pictures
        pictures = Pictures(path, self.size, self._clips.get(path))
        self._clips[path] = pictures.clip
        return pictures

    def _rest(self, pictures: Pictures) -> None:
        self._idle.append(pictures)
        while len(self._idle) > _IDLE_READERS:
            self._idle.pop(0).close()


def _size(film: CutFilm) -> tuple[int, int]:
    """Even width and height of the proxy: the first medium's shape."""
    for event in film.events:
        if event.medium is None or event.medium.path is None:
            continue
        width, height = picture_size(event.medium.path)
        scale = min(1.0, MAX_SIZE[0] / width, MAX_SIZE[1] / height)
        even = [min(640, max(16, round(side * scale / 2) * 2)) for side in (width, height)]
        return even[0], even[1]
    return _USUAL_SIZE


def _faded(image: Image, event: Event, frame: int) -> Image:
    """The frame after its event's fades from and to black."""
    share = 1.0
    if event.fade_in_frames:
        share = (frame - event.start_frame + 0.5) / event.fade_in_frames
    if event.fade_out_frames:
        share = min(share, (event.end_frame - frame - 0.5) / event.fade_out_frames)
    if share >= 1.0:
        return image
    return np.asarray(cv2.convertScaleAbs(image, alpha=max(share, 0.0)), dtype=np.uint8)


def _mixed(before: Image, after: Image, event: Event, frame: int) -> Image:
    """One frame of the dissolve into `event`."""
    length = event.before_frames + event.after_frames
    share = (frame - event.start_frame + event.before_frames + 0.5) / length
    return np.asarray(cv2.addWeighted(before, 1.0 - share, after, share, 0.0), dtype=np.uint8)


# -- sound ----------------------------------------------------------------------------------------


class _Mixer:
    """The film's sounds, mixed second by second."""

    def __init__(self, film: CutFilm, tick: _Ticks) -> None:
        self._film = film
        self._tick = tick
        self._waiting = sorted(
            (
                sound
                for sound in film.sounds
                if sound.medium.path is not None
                and sound.gain_db > _SILENT_DB
                and 0 < abs(sound.speed) <= _MAX_SOUND_SPEED
                and max(0, sound.start_frame) < min(sound.end_frame, film.frames)
            ),
            key=lambda sound: -sound.start_frame,
        )
        self._open: list[tuple[Sound, SoundReader]] = []
        self._known: dict[Path, bool] = {}
        self.is_heard = any(self._has_sound(s.medium.path) for s in reversed(self._waiting))

    def packets(self, track: Any) -> Iterator[tuple[Fraction, list[Any]]]:
        """(seconds of the film that are encoded, packets) to the end; nothing without a track."""
        if track is None:
            return
        samples = _sample(self._film.frames, self._film.rate)
        for position in range(0, samples, SAMPLE_RATE_HZ):
            count = min(SAMPLE_RATE_HZ, samples - position)
            scaled = np.rint(self._block(position, count).astype(np.float64) * _FULL_SCALE)
            block = np.clip(scaled, -_FULL_SCALE, _FULL_SCALE - 256).astype(np.int32)
            frame = av.AudioFrame.from_ndarray(block.reshape(1, -1), format="s32", layout="stereo")
            frame.sample_rate, frame.pts = SAMPLE_RATE_HZ, position
            frame.time_base = Fraction(1, SAMPLE_RATE_HZ)
            yield Fraction(position + count, SAMPLE_RATE_HZ), list(track.encode(frame))
        yield Fraction(samples, SAMPLE_RATE_HZ), list(track.encode(None))

    def close(self) -> None:
        """Close all files."""
        for _, reader in self._open:
            reader.close()
        self._open = []

    def _has_sound(self, path: Path | None) -> bool:
        assert path is not None  # noqa: S101 - only sounds that were found are asked for
        if path not in self._known:
            self._known[path] = has_sound(path)
        return self._known[path]

    def _block(self, position: int, count: int) -> Any:
        rate = self._film.rate
        mix = np.zeros((count, 2), dtype=np.float32)
        for item in [i for i in self._open if _sample(i[0].end_frame, rate) <= position]:
            item[1].close()
            self._open.remove(item)
        while self._waiting and _sample(self._waiting[-1].start_frame, rate) < position + count:
            sound = self._waiting.pop()
            if not self._has_sound(sound.medium.path):
                continue
            if len(self._open) >= _MAX_SOUNDS:
                raise TimelineError(
                    f"More than {_MAX_SOUNDS} sounds play at once.", "Mix some of them down first."
                )
            assert sound.medium.path is not None  # noqa: S101 - the others are not waiting
            self._open.append((sound, SoundReader(sound.medium.path, self._tick)))
        for sound, reader in self._open:
            first = max(position, _sample(sound.start_frame, rate))
            last = min(position + count, _sample(sound.end_frame, rate))
            if last > first:
                gain = np.float32(10 ** (min(sound.gain_db, _MAX_GAIN_DB) / 20))
                heard = _heard(
                    sound, reader, first - _sample(sound.start_frame, rate), last - first
                )
                mix[first - position : last - position] += gain * heard
        return mix


def _sample(frame: int, rate: Fraction) -> int:
    return math.floor(frame / rate * SAMPLE_RATE_HZ + Fraction(1, 2))


def _heard(sound: Sound, reader: SoundReader, offset: int, count: int) -> Any:
    """`count` samples of a sound from `offset` samples after its start on."""
    start = sound.media_start * SAMPLE_RATE_HZ
    if sound.speed == 1:
        return reader.read(math.floor(start + Fraction(1, 2)) + offset, count)
    speed = float(sound.speed)
    ends = (start + offset * sound.speed, start + (offset + count - 1) * sound.speed)
    # Faster sound holds what 48 kHz cannot: a mean over each step takes most of it away.
    step = max(1, round(abs(speed)))
    low = math.floor(min(ends)) - step
    source: Any = reader.read(low, math.ceil(max(ends)) + step + 2 - low)
    if step > 1:
        sums = np.cumsum(np.pad(source, ((step, 0), (0, 0))), axis=0, dtype=np.float64)
        source = (sums[step:] - sums[:-step]) / step
    where = float(ends[0] - low) + (step - 1) / 2 + np.arange(count) * speed
    grid = np.arange(len(source))
    return np.stack([np.interp(where, grid, source[:, c]) for c in (0, 1)], axis=1)
