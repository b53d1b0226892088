"""Parts of mastering (a room, meters of loudness, peak and gaps, a limiter), and the mix of
mastered music with the clip's own sound.

Sound on the way is a headerless file of interleaved stereo float32 (little-endian) at 48 kHz, read
and written in blocks, so that a clip of any length needs little memory. Loudness is that of ITU-R
BS.1770-4 (K-weighting, two gates), true peak its annex 2 (4 times oversampled).
"""

from __future__ import annotations

import importlib
import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.atomic import atomic_path
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import ClipError, RequestError
from bgm_studio.base.libraries import av
from bgm_studio.base.memory import keep_freed
from bgm_studio.base.progress import Progress, silent
from bgm_studio.music.played import Performance
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.sound.synth import BLOCK_FRAMES
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.container import demuxed
from bgm_studio.video.sound import Placed, Resampling, Segment

ORIGINAL_AUDIO = ("keep", "drop")
TARGET_LUFS = -16.0
QUIETEST_LUFS, LOUDEST_LUFS = -40.0, -9.0
CEILING_DBTP = -1.0
UNDER_GAIN_DB = -12.0  # music beside a clip's own sound
MEASURED_S = 0.4  # the gating blocks of BS.1770: shorter sound has no loudness
SILENT_LUFS = -70.0  # the absolute gate of BS.1770: nothing is louder than this

_LIMIT_DBTP = CEILING_DBTP - 0.15  # room for what a moving gain adds between samples
_GAP_DBFS = -60.0
_GAP_FRAMES = SAMPLE_RATE_HZ // 100
_REVERB_S, _REVERB_RT60_S, _REVERB_PREDELAY_S = 1.25, (1.5, 0.7), 0.012
_REVERB_DB = -15.0  # energy of the reverb against that of the dry sound
_ROOM_FRAMES, _ROOM_ROWS = 163_840, 4  # of a transform, and how many are made at a time
_FADE_S = (0.05, 2.0)
_FADE_SHARE = 0.6  # of the time after the last onset
FRAME_BYTES = 8
_MAX_GAIN_DB = 60.0

Block = NDArray[np.float32]


class _Scipy:
    """Parts of scipy, loaded when sound is first made: to load them takes longer than the start of
    the window may."""

    @cached_property
    def fft(self) -> Any:
        return importlib.import_module("scipy.fft")

    @cached_property
    def ndimage(self) -> Any:
        return importlib.import_module("scipy.ndimage")

    @cached_property
    def signal(self) -> Any:
        return importlib.import_module("scipy.signal")


_scipy = _Scipy()


@dataclass(frozen=True)
class MusicFacts:
    """A mastered music file. path: raw stereo float32 at 48 kHz, `samples` long.

    loudness_lufs: integrated, -70 for silence. true_peak_dbtp: at most -1 (-inf for silence).
    gain_db: what loudness normalisation applied. longest_gap_s: the longest stretch below -60 dBFS
    (RMS over 10 ms, the louder channel) that begins before the last bar, and gap_start_s where.
    synth: name and version of the synthesiser that played.
    """

    path: Path
    samples: int
    loudness_lufs: float
    true_peak_dbtp: float
    gain_db: float
    longest_gap_s: float
    gap_start_s: float
    synth: str


@dataclass(frozen=True)
class SoundtrackFacts:
    """The sound of the finished video. path: raw stereo float32 at 48 kHz, `samples` long; the
    music file itself where nothing had to be done to it. original_kept: the clip's own sound is in
    it; sound_tracks: how many of the clip's tracks are. unheard: one line for each that cannot be
    decoded.
    """

    path: Path
    samples: int
    original_kept: bool
    music_gain_db: float
    true_peak_dbtp: float
    sound_tracks: int = 0
    unheard: tuple[str, ...] = ()


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
    progress: Progress = silent,
) -> SoundtrackFacts:
    """Mix mastered music with the clip's own sound, to the sample, into `out`.

    music: a file as `stems.master` writes it, `samples` long. All of the clip's sound tracks are
    resampled to 48 kHz and placed by its timestamps against the video's first frame; sound before
    it or after the end is left out. original_audio: "keep" or "drop". clip_gain_db: gain of the
    clip's own sound where it is kept. music_gain_db: None for -12 there, else 0. automation: of the
    music, beside that. A limiter keeps the sum at -1 dBTP, and where the clip's own sound is louder
    than that, it too is held there. Calls progress("export", 0..1).

    Raises RequestError for an unknown `original_audio` or gains that are not within -60..+20 dB,
    ClipError when the clip's sound cannot be decoded, OutputError when `out` cannot be written.
    """
    if original_audio not in ORIGINAL_AUDIO:
        raise RequestError(
            f"The original audio can be kept or dropped, not {original_audio!r}.",
            "Choose keep or drop.",
        )
    keep = original_audio == "keep" and clip.has_audio
    gain_db = music_gain(music_gain_db, beside_clip=keep)
    for what, value in (("music", gain_db), ("clip", clip_gain_db)):
        if not -60.0 <= value <= 20.0:
            raise RequestError(f"A {what} gain of {value} dB is out of range.", "Use -60 to 20 dB.")
    gain, clip_gain = np.float32(10 ** (gain_db / 20)), np.float32(10 ** (clip_gain_db / 20))
    meters, limiter = Meters(), Limiter()
    with music.open("rb") as source:
        if not keep and gain_db == 0.0 and automation.is_flat:
            for _, block in raw_blocks(source, samples):
                meters.peak.add(block)
            return SoundtrackFacts(music, samples, False, 0.0, meters.peak.dbtp)
        own, unheard = _own_sounds(clip) if keep else ([], ())
        with writing(out) as mixed:
            for position, block in raw_blocks(source, samples):
                mix = block * gain
                if not automation.is_flat:
                    mix *= automation.gains(position, len(block))
                for original in own:
                    mix += clip_gain * original.take(position, len(block))
                meters.write(mixed, limiter.process(mix))
                progress("export", (position + len(block)) / samples)
            meters.write(mixed, limiter.flush())
    return SoundtrackFacts(out, samples, keep, gain_db, meters.peak.dbtp, len(own), unheard)


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


@contextmanager
def writing(out: Path) -> Iterator[IO[bytes]]:
    """A new raw file; see `atomic_path`."""
    with atomic_path(out) as temporary, temporary.open("wb") as file:
        yield file


def check_loudness(target_lufs: float | None) -> None:
    """Raise RequestError for a target loudness out of range; None is none."""
    if target_lufs is not None and not QUIETEST_LUFS <= target_lufs <= LOUDEST_LUFS:
        raise RequestError(
            f"A loudness of {target_lufs:g} LUFS is out of range.",
            f"Use {QUIETEST_LUFS:g} to {LOUDEST_LUFS:g} LUFS: -14 for YouTube, -16 for podcasts, "
            "-23 for broadcasting.",
        )


def loudness_gain(lufs: float, target_lufs: float = TARGET_LUFS) -> float:
    """The linear gain that brings sound of `lufs` to the target; 1 for silence."""
    gain_db = min(target_lufs - lufs, _MAX_GAIN_DB) if lufs > SILENT_LUFS else 0.0
    return float(10 ** (gain_db / 20))


def _read(file: IO[bytes], frames: int) -> Block:
    data = file.read(frames * FRAME_BYTES)
    return np.frombuffer(data, dtype="<f4").astype(np.float32).reshape(-1, 2)


def raw_blocks(file: IO[bytes], samples: int) -> Iterator[tuple[int, Block]]:
    """(position, block) over exactly `samples` frames. Raises ValueError for a shorter file."""
    for position in range(0, samples, BLOCK_FRAMES):
        frames = min(BLOCK_FRAMES, samples - position)
        block = _read(file, frames)
        if len(block) != frames:
            raise ValueError(f"the music ends {samples - position - len(block)} samples early")
        yield position, block


def closing_fade_frames(performance: Performance, samples: int) -> int:
    """Frames of the closing fade: most of the time after the last onset, within bounds."""
    last_s = max((note.start_s for note in performance.notes), default=0.0)
    left_s = samples / SAMPLE_RATE_HZ - last_s
    return min(
        samples, round(min(max(left_s * _FADE_SHARE, _FADE_S[0]), _FADE_S[1]) * SAMPLE_RATE_HZ)
    )


def fade_out(position: int, frames: int, samples: int, fade: int) -> Block:
    """Gains (frames, 1): 1, then half a cosine down to 0 on the very last sample."""
    into = np.arange(position, position + frames) - (samples - fade)
    phase = np.clip((into + 1) / max(fade, 1), 0.0, 1.0)
    return (0.5 + 0.5 * np.cos(np.pi * phase)).astype(np.float32)[:, None]


@cache
def _room_spectrum() -> tuple[int, NDArray[np.complex64]]:
    """(frames of the response's tail, its spectrum (2, _ROOM_FRAMES // 2 + 1)) of the room."""
    response = np.ascontiguousarray(_room().T)
    return response.shape[1] - 1, _scipy.fft.rfft(response, _ROOM_FRAMES, axis=1)


def load_filters() -> None:
    """Load what the first sound would otherwise have to wait for."""
    keep_freed()
    _room_spectrum()
    _phases()
    Limiter().flush()


def in_room(dry: Iterable[Block], room_db: float = 0.0) -> Iterator[Block]:
    """Sound (blocks (n, 2) of any lengths) in a small room: what was played, and the reverb of both
    sides' mean. room_db: how much more of that than usual. Yields blocks of other lengths, as many
    frames in all; what rings on after the last is left out.

    The room is a convolution with a fixed impulse response of decaying noise, made here (seeded,
    less and shorter treble, no bass below 180 Hz so that chords stay clear), so that every
    synthesiser gets the same one.
    """
    tail_frames, spectrum = _room_spectrum()
    # Half of both sides' sum is their mean.
    spectrum = spectrum * np.float32(0.5 * 10 ** (room_db / 20))
    hop = _ROOM_FRAMES - tail_frames
    ringing = np.zeros((2, tail_frames), dtype=np.float32)
    piece, filled = np.empty((_ROOM_ROWS * hop, 2), dtype=np.float32), 0
    for block in dry:
        done = 0
        while done < len(block):
            count = min(len(block) - done, len(piece) - filled)
            piece[filled : filled + count] = block[done : done + count]
            filled, done = filled + count, done + count
            if filled == len(piece):
                ringing = _add_room(piece, hop, spectrum, ringing)
                yield piece
                piece, filled = np.empty_like(piece), 0
    if filled:
        _add_room(piece[:filled], hop, spectrum, ringing)
        yield piece[:filled]


def _add_room(
    piece: Block, hop: int, spectrum: NDArray[np.complex64], ringing: Block
) -> NDArray[np.float32]:
    """Add the room to a piece (n <= _ROOM_ROWS * hop, 2), and what rings on from before it
    (2, tail). Returns what rings on after it, where the piece is a whole one.

    Overlap-add, several hops at a time: scipy transforms rows beside each other with the
    processor's wide instructions, one alone without. That is three times as fast.
    """
    rows = np.zeros((1 if len(piece) <= hop else _ROOM_ROWS, _ROOM_FRAMES), dtype=np.float32)
    for row, first in zip(rows, range(0, len(piece), hop), strict=False):
        part = piece[first : first + hop]
        np.add(part[:, 0], part[:, 1], out=row[: len(part)])
    if not rows.any():  # most of what some of a band play
        count = min(len(piece), ringing.shape[1])
        piece[:count] += ringing.T[:count]
        return np.zeros_like(ringing)
    dry, rest = _scipy.fft.rfft(rows, axis=1, overwrite_x=True), []
    for side in range(2):
        wet = _scipy.fft.irfft(dry * spectrum[side], _ROOM_FRAMES, axis=1, overwrite_x=True)
        before = ringing[side]
        for row, first in zip(wet, range(0, len(piece), hop), strict=False):
            part = piece[first : first + hop, side]
            part += row[: len(part)]
            part[: len(before)] += before[: len(part)]
            before = row[hop:]
        rest.append(before)
    return np.stack(rest)


def _room() -> Block:
    frames = round(_REVERB_S * SAMPLE_RATE_HZ)
    noise = np.random.default_rng(1770).uniform(-1.0, 1.0, (frames, 2))
    times_s = np.arange(frames)[:, None] / SAMPLE_RATE_HZ
    split = _scipy.signal.butter(1, 2500.0, fs=SAMPLE_RATE_HZ, output="sos")
    low = _scipy.signal.sosfilt(split, noise, axis=0)
    slow, fast = (np.exp(-math.log(1000.0) * times_s / rt60) for rt60 in _REVERB_RT60_S)
    room = low * slow + 0.5 * (noise - low) * fast
    room = _scipy.signal.sosfilt(
        _scipy.signal.butter(2, 180.0, "highpass", fs=SAMPLE_RATE_HZ, output="sos"), room, axis=0
    )
    room *= np.minimum(1.0, times_s / 0.02)  # no hard first reflection
    room *= np.minimum(1.0, (_REVERB_S - times_s) / 0.1)
    room = np.concatenate([np.zeros((round(_REVERB_PREDELAY_S * SAMPLE_RATE_HZ), 2)), room])
    room *= 10 ** (_REVERB_DB / 20) / np.sqrt((room**2).sum(axis=0))
    result: Block = room.astype(np.float32)
    return result


# The two filters of BS.1770-4, tables 1 and 2, for 48 kHz.
_SHELF = (1.53512485958697, -2.69169618940638, 1.19839281085285)
_SHELF_BACK = (1.0, -1.69065929318241, 0.73248077421585)
_HIGHPASS = (1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621)
_K_WEIGHTING = np.array([(*_SHELF, *_SHELF_BACK), _HIGHPASS])
_STEP_FRAMES = SAMPLE_RATE_HZ // 10  # gating blocks of 400 ms overlap by three quarters


class LoudnessMeter:
    """Integrated loudness of stereo sound at 48 kHz, streamed (ITU-R BS.1770-4)."""

    def __init__(self) -> None:
        self._state = np.zeros((2, 2, 2))
        self._rest = np.zeros(0)
        self._steps: list[float] = []

    def add(self, block: Block) -> None:
        """Measure the next block (n, 2)."""
        weighted, self._state = _scipy.signal.sosfilt(
            _K_WEIGHTING, block.astype(np.float64), axis=0, zi=self._state
        )
        weighted *= weighted
        power = np.concatenate([self._rest, weighted[:, 0] + weighted[:, 1]])
        whole = len(power) // _STEP_FRAMES * _STEP_FRAMES
        self._steps += power[:whole].reshape(-1, _STEP_FRAMES).mean(axis=1).tolist()
        self._rest = power[whole:]

    @property
    def integrated_lufs(self) -> float:
        """LUFS of all that was added; -70 if nothing passes the absolute gate."""
        if len(self._steps) < 4:
            return SILENT_LUFS
        power = np.convolve(self._steps, np.full(4, 0.25), mode="valid")
        power = power[power > _power(SILENT_LUFS)]
        if not power.size:
            return SILENT_LUFS
        power = power[power > power.mean() * 0.1]
        return _lufs(power.mean())

    @property
    def momentary_lufs(self) -> float:
        """LUFS of the last 0.4 s (EBU Tech 3341), to tenths of a second; silence before the
        first."""
        return self._lufs_of_last(4)

    @property
    def short_term_lufs(self) -> float:
        """LUFS of the last 3 s, likewise."""
        return self._lufs_of_last(30)

    def _lufs_of_last(self, steps: int) -> float:
        return _lufs(sum(self._steps[-steps:]) / steps)

    def lufs_between(self, start_s: float, end_s: float) -> float:
        """LUFS of a stretch, to tenths of a second and without the gates; -70 for silence."""
        first = round(10 * start_s)
        power = self._steps[first : max(round(10 * end_s), first + 1)]
        return _lufs(float(np.mean(power))) if power else SILENT_LUFS

    @property
    def range_lu(self) -> float:
        """Loudness range of all that was added (EBU Tech 3342): of the loudness within 3 s, from
        the 10th to the 95th percentile; 0 if nothing passes the gates."""
        if len(self._steps) < 30:
            return 0.0
        power = np.convolve(self._steps, np.full(30, 1 / 30), mode="valid")
        power = power[power > _power(SILENT_LUFS)]
        if not power.size:
            return 0.0
        low, high = np.percentile(power[power > power.mean() * 0.01], (10, 95))
        return _lufs(high) - _lufs(low)


def _lufs(power: float) -> float:
    return max(-0.691 + 10 * math.log10(power), SILENT_LUFS) if power > 0 else SILENT_LUFS


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))


# 4 times oversampling: a windowed sinc whose every fourth tap is zero, so that the samples
# themselves are kept and three phases lie between them.
_PHASE_TAPS = 16
_CONTEXT = _PHASE_TAPS // 2
_CELL_FRAMES = 256


@cache
def _phases() -> tuple[list[Block], float]:
    """(taps of each phase, the largest sum of their absolute values)."""
    taps = 4 * _scipy.signal.firwin(4 * _PHASE_TAPS + 1, 0.25, window=("kaiser", 7.0))
    taps = taps.astype(np.float32)
    phases = [np.ascontiguousarray(taps[p : 4 * _PHASE_TAPS : 4]) for p in (1, 2, 3)]
    return phases, max(float(np.abs(phase).sum()) for phase in phases)


def _true_peaks(sound: Block, above: float) -> Block:
    """Peak from each sample up to the next, 4 times oversampled, the louder channel.

    sound: (n + 16, 2), with 8 frames of context on each side. Returns (n,): the true peaks where
    they are over `above`, and what is no more than that elsewhere.
    """
    frames = len(sound) - 2 * _CONTEXT
    samples = np.maximum(*np.abs(sound).T)
    peaks: Block = samples[_CONTEXT : _CONTEXT + frames].copy()
    phases, most = _phases()
    # Interpolation cannot exceed the samples by more than its taps' sum: spare quiet stretches.
    cells = np.maximum.reduceat(samples, np.arange(0, len(samples), _CELL_FRAMES)) * most > above
    edges = np.flatnonzero(np.diff(np.concatenate([[False], cells, [False]]).astype(np.int8)))
    channels = np.ascontiguousarray(sound.T)
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        # Those between which one of these samples lies.
        start = max(int(first) * _CELL_FRAMES - 2 * _CONTEXT, 0)
        end = min(int(last) * _CELL_FRAMES, frames)
        part = peaks[start:end]
        for channel in channels:
            for phase in phases if len(part) else ():
                between = np.convolve(channel[start : end + 2 * _CONTEXT], phase, mode="valid")
                np.maximum(part, np.abs(between[1 : end - start + 1]), out=part)
    return peaks


class TruePeakMeter:
    """True peak of stereo sound, streamed (ITU-R BS.1770-4 annex 2)."""

    def __init__(self) -> None:
        self._tail: Block = np.zeros((2 * _CONTEXT, 2), dtype=np.float32)
        self._peak = 0.0

    def add(self, block: Block) -> None:
        """Measure the next block (n, 2)."""
        sound = np.concatenate([self._tail, block])
        if len(block):
            self._peak = max(self._peak, float(_true_peaks(sound, self._peak).max()))
        self._tail = sound[len(sound) - 2 * _CONTEXT :]

    @property
    def dbtp(self) -> float:
        """Largest true peak so far in dBTP, -inf for silence."""
        ending = np.concatenate([self._tail, np.zeros((2 * _CONTEXT, 2), dtype=np.float32)])
        peak = max(self._peak, float(_true_peaks(ending, self._peak).max()))
        return 20 * math.log10(peak) if peak > 0 else -math.inf


class Limiter:
    """A look-ahead true-peak limiter, streamed; sound comes out late, and `flush` gives the rest.

    The gain is the lowest that any peak within 5 ms asks for, smoothed by a Hann window of the
    same reach, so that it is down in time and never jumps. Sound below the ceiling is unchanged.
    """

    def __init__(self, ceiling_dbtp: float = _LIMIT_DBTP, reach_s: float = 0.005) -> None:
        self._ceiling = 10 ** (ceiling_dbtp / 20)
        self._reach = round(reach_s * SAMPLE_RATE_HZ)
        window = np.hanning(2 * self._reach + 3)[1:-1]
        self._window = window / window.sum()
        self._margin = 2 * self._reach + _CONTEXT
        self._held: Block = np.zeros((self._margin, 2), dtype=np.float32)

    def process(self, block: Block) -> Block:
        """Take a block (n, 2); returns the sound that is decided by now (m, 2)."""
        sound = np.concatenate([self._held, block])
        frames = len(sound) - 2 * self._margin
        if frames <= 0:
            self._held = sound
            return np.zeros((0, 2), dtype=np.float32)
        self._held = sound[frames:]
        result = sound[self._margin : self._margin + frames]
        peaks = _true_peaks(sound, self._ceiling)
        if peaks.max() <= self._ceiling:
            return result
        wanted = np.minimum(1.0, self._ceiling / np.maximum(peaks, 1e-9))
        lowest = _scipy.ndimage.minimum_filter1d(wanted, 2 * self._reach + 1, mode="nearest")
        gain = np.convolve(lowest[self._reach : len(lowest) - self._reach], self._window, "valid")
        return result * gain.astype(np.float32)[:, None]

    def flush(self) -> Block:
        """The sound still held back."""
        rest = self.process(np.zeros((self._margin, 2), dtype=np.float32))
        self._held = np.zeros((self._margin, 2), dtype=np.float32)
        return rest


class GapMeter:
    """Finds the longest quiet stretch, streamed: RMS over 10 ms below -60 dBFS in both channels."""

    def __init__(self) -> None:
        self._rest: Block = np.zeros((0, 2), dtype=np.float32)
        self._quiet: list[NDArray[np.bool_]] = []

    def add(self, block: Block) -> None:
        """Measure the next block (n, 2)."""
        sound = np.concatenate([self._rest, block])
        whole = len(sound) // _GAP_FRAMES * _GAP_FRAMES
        power = (sound[:whole].reshape(-1, _GAP_FRAMES, 2) ** 2).mean(axis=1).max(axis=1)
        self._quiet.append(power < 10 ** (_GAP_DBFS / 10))
        self._rest = sound[whole:]

    def longest(self, before_s: float = math.inf) -> tuple[float, float]:
        """(start_s, length_s) of the longest gap that begins before `before_s`; (0, 0) if none."""
        quiet = np.concatenate([[False], *self._quiet, [False]]).astype(np.int8)
        edges = np.diff(quiet)
        spans = zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1), strict=True)
        step_s = _GAP_FRAMES / SAMPLE_RATE_HZ
        gaps = [(a * step_s, min(b * step_s, before_s) - a * step_s) for a, b in spans]
        return max(
            ((float(a), float(n)) for a, n in gaps if n > 0), key=lambda g: g[1], default=(0.0, 0.0)
        )


class Meters:
    """All that is measured of sound on its way to a file."""

    def __init__(self) -> None:
        self.loudness, self.peak, self.gap = LoudnessMeter(), TruePeakMeter(), GapMeter()

    def write(self, file: IO[bytes], block: Block) -> None:
        self.loudness.add(block)
        self.peak.add(block)
        self.gap.add(block)
        file.write(block.astype("<f4").tobytes())


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
