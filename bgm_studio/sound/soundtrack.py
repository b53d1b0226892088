"""The mix of mastered music with the clip's own sound.

Raw sound as in `mix`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bgm_studio.base.atomic import remove
from bgm_studio.base.errors import ClipError, RequestError
from bgm_studio.base.libraries import av
from bgm_studio.base.progress import Progress, silent, within
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.sound.mix import (
    FRAME_BYTES,
    Block,
    Limiter,
    LoudnessMeter,
    Meters,
    brought_to,
    check_loudness,
    loudness_gain,
    raw_blocks,
    writing,
)
from bgm_studio.sound.synth import BLOCK_FRAMES
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.container import demuxed
from bgm_studio.video.sound import Placed, Resampling, Segment

ORIGINAL_AUDIO = ("keep", "drop")
UNDER_GAIN_DB = -12.0  # music beside a clip's own sound


@dataclass(frozen=True)
class SoundtrackFacts:
    """The sound of the finished video. path: raw stereo float32 at 48 kHz, `samples` long; the
    music file itself where nothing had to be done to it. original_kept: the clip's own sound is in
    it; sound_tracks: how many of the clip's tracks are. unheard: one line for each that cannot be
    decoded. loudness_lufs: integrated, -70 for silence. gain_db: of all of it, the clip's own sound
    with the music, to meet a target. clip_lufs: of the clip's own sound alone before that, None
    where it was not measured.
    """

    path: Path
    samples: int
    original_kept: bool
    music_gain_db: float
    true_peak_dbtp: float
    loudness_lufs: float
    sound_tracks: int = 0
    unheard: tuple[str, ...] = ()
    gain_db: float = 0.0
    clip_lufs: float | None = None


def music_gain(asked_db: float | None, *, beside_clip: bool) -> float:
    """The gain of the music in a mix, in decibels: what is asked for, else -12 beside the clip's
    own sound and 0 without it."""
    if asked_db is not None:
        return asked_db
    return UNDER_GAIN_DB if beside_clip else 0.0


def mix_under(
    clip: ClipInfo,
    music: Path,
    samples: int,
    out: Path,
    *,
    original_audio: str = "keep",
    clip_gain_db: float = 0.0,
    music_gain_db: float | None = None,
    automation: Automation = FLAT,
    target_lufs: float | None = None,
    progress: Progress = silent,
) -> SoundtrackFacts:
    """Mix mastered music with the clip's own sound, to the sample, into `out`.

    music: a file as `stems.master` writes it, `samples` long. All of the clip's sound tracks are
    resampled to 48 kHz and placed by its timestamps against the video's first frame; sound before
    it or after the end is left out. original_audio: "keep" or "drop". clip_gain_db: gain of the
    clip's own sound where it is kept. music_gain_db: None for -12 there, else 0. automation: of the
    music, beside that. A limiter keeps the sum at -1 dBTP, and where the clip's own sound is louder
    than that, it too is held there.

    target_lufs: integrated loudness (ITU-R BS.1770) that the whole is brought to by one gain, so
    that the balance of music and clip, ducking included, stays; what the limiter takes from it is
    made up for as in `brought_to`. None leaves it. Music that plays alone, as it was mastered, is
    left as it is. Calls progress("export", 0..1).

    Raises RequestError for an unknown `original_audio`, gains that are not within -60..+20 dB or a
    target out of range, ClipError when the clip's sound cannot be decoded, OutputError when `out`
    cannot be written.
    """
    if original_audio not in ORIGINAL_AUDIO:
        raise RequestError(
            f"The original audio can be kept or dropped, not {original_audio!r}.",
            "Choose keep or drop.",
        )
    check_loudness(target_lufs)
    keep = original_audio == "keep" and clip.has_audio
    music_db = music_gain(music_gain_db, beside_clip=keep)
    for what, value in (("music", music_db), ("clip", clip_gain_db)):
        if not -60.0 <= value <= 20.0:
            raise RequestError(f"A {what} gain of {value} dB is out of range.", "Use -60 to 20 dB.")
    if not keep and music_db == 0.0 and automation.is_flat:
        meters = Meters()
        with music.open("rb") as source:
            for _, block in raw_blocks(source, samples):
                meters.add(block)
        peak, lufs = meters.peak.dbtp, meters.loudness.integrated_lufs
        return SoundtrackFacts(music, samples, False, 0.0, peak, lufs)
    own, unheard = _own_sounds(clip) if keep else ([], ())
    mix = _Mix(music, samples, music_db, automation, own, clip_gain_db)
    gain_db, clip_lufs = 0.0, None
    if target_lufs is None:
        meters = _limited(mix.blocks(), samples, 1.0, out, progress)
    else:
        gain_db, clip_lufs, meters = _brought(mix, target_lufs, out, progress)
    return SoundtrackFacts(
        out,
        samples,
        keep,
        music_db,
        meters.peak.dbtp,
        meters.loudness.integrated_lufs,
        len(own),
        unheard,
        gain_db,
        clip_lufs if keep else None,
    )


@dataclass(frozen=True, eq=False)
class _Mix:
    """What is to be added up: music, and the clip's own sounds, which can be taken once."""

    music: Path
    samples: int
    music_db: float
    automation: Automation
    own: list[Placed]
    clip_db: float

    def blocks(self, clip_meter: LoudnessMeter | None = None) -> Iterator[tuple[int, Block]]:
        """(position, sum); clip_meter: hears the clip's own sound alone."""
        gain, clip_gain = (np.float32(10 ** (db / 20)) for db in (self.music_db, self.clip_db))
        with self.music.open("rb") as source:
            for position, block in raw_blocks(source, self.samples):
                mix = block * gain
                if not self.automation.is_flat:
                    mix *= self.automation.gains(position, len(block))
                before = mix.copy() if clip_meter is not None else mix
                for original in self.own:
                    mix += clip_gain * original.take(position, len(block))
                if clip_meter is not None:
                    clip_meter.add(mix - before)
                yield position, mix


def _brought(
    mix: _Mix, target_lufs: float, out: Path, progress: Progress
) -> tuple[float, float, Meters]:
    """Write the sum at a loudness: (its gain in decibels, loudness of the clip's own sound before
    that, what was measured)."""
    whole, alone = LoudnessMeter(), LoudnessMeter()
    plain = out.with_name(f"{out.name}.sum")
    try:
        with writing(plain) as file:
            for position, block in mix.blocks(alone):
                whole.add(block)
                file.write(block.astype("<f4").tobytes())
                progress("export", 0.6 * (position + len(block)) / mix.samples)

        def write(gain: float, part: Progress) -> Meters:
            with plain.open("rb") as source:
                return _limited(raw_blocks(source, mix.samples), mix.samples, gain, out, part)

        gain = loudness_gain(whole.integrated_lufs, target_lufs)
        gain, meters = brought_to(target_lufs, gain, write, within(progress, 0.6, 1.0))
    finally:
        remove(plain)  # raw sound is large
    progress("export", 1.0)
    return 20 * float(np.log10(gain)), alone.integrated_lufs, meters


def _limited(
    blocks: Iterable[tuple[int, Block]], samples: int, gain: float, out: Path, progress: Progress
) -> Meters:
    """Write (position, sound) with a gain, held at the ceiling, and tell what it measures."""
    meters, limiter, factor = Meters(), Limiter(), np.float32(gain)
    with writing(out) as file:
        for position, block in blocks:
            meters.write(file, limiter.process(block if gain == 1.0 else block * factor))
            progress("export", (position + len(block)) / samples)
        meters.write(file, limiter.flush())
    return meters


def write_clip_sound(clip: ClipInfo, samples: int, out: Path, progress: Progress = silent) -> Path:
    """Write the clip's own sound as `mix_under` would place it, to be heard beside music.

    `out`: raw stereo float32 (little-endian) at 48 kHz, exactly `samples` frames from the video's
    first frame; silence where the clip has no sound. Appears whole or not at all. Calls
    progress("sound", 0..1). Returns `out`.

    Raises ClipError when the sound cannot be decoded, OutputError when `out` cannot be written.
    """
    with writing(out) as file:
        if clip.has_audio:
            own, _ = _own_sounds(clip)
            for position in range(0, samples, BLOCK_FRAMES):
                frames = min(BLOCK_FRAMES, samples - position)
                block: Block = np.zeros((frames, 2), dtype=np.float32)
                for original in own:
                    block += original.take(position, frames)
                file.write(block.astype("<f4").tobytes())
                progress("sound", (position + frames) / samples)
        file.truncate(samples * FRAME_BYTES)
    return out


def _own_sounds(clip: ClipInfo) -> tuple[list[Placed], tuple[str, ...]]:
    """(each sound track of the clip, one line for each that cannot be decoded)."""
    try:
        with _opened(clip) as container:
            tracks = [(stream.index, stream.codec_context) for stream in container.streams.audio]
    except (av.error.FFmpegError, ValueError) as error:
        raise _undecodable(clip) from error
    heard = [Placed(_decoded(clip, index)) for index, codec in tracks if codec is not None]
    if not heard:
        raise _undecodable(clip)
    return heard, tuple(
        f"sound track {number} cannot be decoded"
        for number, (_, codec) in enumerate(tracks, 1)
        if codec is None
    )


def _opened(clip: ClipInfo) -> Any:
    return av.open(str(clip.path.absolute()), options={"protocol_whitelist": "file"})


def _undecodable(clip: ClipInfo) -> ClipError:
    return ClipError(
        f"The sound of {clip.path.name} cannot be decoded.",
        "Leave it out with --original-audio drop, or convert the clip.",
    )


def _decoded(clip: ClipInfo, index: int) -> Iterator[Segment]:
    """Stream `index` of the clip, a sound, at 48 kHz: (first sample counted from the video's first
    frame, sound (n, 2)). Mono goes to both sides at its own level; more channels are mixed down by
    libav.
    """
    try:
        with _opened(clip) as container:
            stream = container.streams[index]
            reader = Resampling(clip.start)
            for packet in demuxed(container, [stream]):
                if packet is None:
                    raise ValueError("the rest of the file cannot be read")
                for frame in packet.decode():
                    yield from reader.add(frame)
            yield from reader.flush()
    except (av.error.FFmpegError, ValueError) as error:
        raise _undecodable(clip) from error
