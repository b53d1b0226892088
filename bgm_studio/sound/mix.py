"""Parts of mastering: a room, meters of loudness, peak and gaps, a limiter.

Sound on the way is a headerless file of interleaved stereo float32 (little-endian) at 48 kHz, read
and written in blocks, so that a clip of any length needs little memory. Loudness is that of ITU-R
BS.1770-4 (K-weighting, two gates), true peak its annex 2 (4 times oversampled).
"""

from __future__ import annotations

import importlib
import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.atomic import atomic_path
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import RequestError
from bgm_studio.base.memory import keep_freed
from bgm_studio.base.progress import Progress, within
from bgm_studio.music.played import Performance
from bgm_studio.sound.synth import BLOCK_FRAMES

TARGET_LUFS = -16.0
QUIETEST_LUFS, LOUDEST_LUFS = -40.0, -9.0
LOUDNESS_OF = ("music", "mix")
"""What of a video a target loudness is meant of: the music alone, or the whole mix."""
CEILING_DBTP = -1.0
MEASURED_S = 0.4  # the gating blocks of BS.1770: shorter sound has no loudness
MOST_MADE_UP_DB = 6.0
"""Beyond the plain gain, the most that is added where the limiter takes loudness away: more of it
would be heard as pumping."""
SILENT_LUFS = -70.0  # the absolute gate of BS.1770: nothing is louder than this

LIMIT_DBTP = CEILING_DBTP - 0.15  # room for what a moving gain adds between samples
_GAP_DBFS = -60.0
_GAP_FRAMES = SAMPLE_RATE_HZ // 100
_REVERB_S, _REVERB_RT60_S, _REVERB_PREDELAY_S = 1.25, (1.5, 0.7), 0.012
_REVERB_DB = -15.0  # energy of the reverb against that of the dry sound
_ROOM_FRAMES, _ROOM_ROWS = 163_840, 4  # of a transform, and how many are made at a time
_FADE_S = (0.05, 2.0)
_FADE_SHARE = 0.6  # of the time after the last onset
FRAME_BYTES = 8
_MAX_GAIN_DB = 60.0
_NEAR_LU = 0.3

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


def check_loudness_of(what: str) -> None:
    """Raise RequestError for a word that is none of LOUDNESS_OF."""
    if what not in LOUDNESS_OF:
        raise RequestError(
            f"There is no loudness of {what[:20]!r}.", f"Choose {' or '.join(LOUDNESS_OF)}."
        )


def loudness_gain(lufs: float, target_lufs: float = TARGET_LUFS) -> float:
    """The linear gain that brings sound of `lufs` to the target; 1 for silence."""
    gain_db = min(target_lufs - lufs, _MAX_GAIN_DB) if lufs > SILENT_LUFS else 0.0
    return float(10 ** (gain_db / 20))


def brought_to(
    target_lufs: float | None,
    gain: float,
    write: Callable[[float, Progress], Meters],
    progress: Progress,
) -> tuple[float, Meters]:
    """Write limited sound as often as it takes to be as loud as the target, where the limiter takes
    loudness away, as far as MOST_MADE_UP_DB goes; once where there is no target.

    gain: linear, the plain one. write: writes all with a gain, and measures. Returns the gain that
    was taken at last, and what was measured with it.
    """
    most, begin = gain * 10 ** (MOST_MADE_UP_DB / 20), 0.0
    while True:
        end = begin + 0.7 * (1.0 - begin)
        meters = write(gain, within(progress, begin, end))
        lufs = meters.loudness.integrated_lufs
        if target_lufs is None or lufs <= SILENT_LUFS or lufs >= target_lufs - _NEAR_LU:
            return gain, meters
        louder = min(gain * loudness_gain(lufs, target_lufs), most)
        if louder <= gain * 1.001:
            return gain, meters
        gain, begin = louder, end


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
    peak_phases()
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
PEAK_CONTEXT = _PHASE_TAPS // 2
_CELL_FRAMES = 256


@cache
def peak_phases() -> tuple[list[Block], float]:
    """What true peaks are looked for with: (taps of each phase, the largest sum of their absolute
    values). Without scipy: playing needs them, too."""
    middle = 2 * _PHASE_TAPS
    taps = np.sinc(np.arange(-middle, middle + 1) / 4) * np.kaiser(2 * middle + 1, 7.0)
    taps = (4 * taps / taps.sum()).astype(np.float32)
    phases = [np.ascontiguousarray(taps[p : 4 * _PHASE_TAPS : 4]) for p in (1, 2, 3)]
    return phases, max(float(np.abs(phase).sum()) for phase in phases)


def _true_peaks(sound: Block, above: float) -> Block:
    """Peak from each sample up to the next, 4 times oversampled, the louder channel.

    sound: (n + 16, 2), with 8 frames of context on each side. Returns (n,): the true peaks where
    they are over `above`, and what is no more than that elsewhere.
    """
    frames = len(sound) - 2 * PEAK_CONTEXT
    samples = np.maximum(*np.abs(sound).T)
    peaks: Block = samples[PEAK_CONTEXT : PEAK_CONTEXT + frames].copy()
    phases, most = peak_phases()
    # Interpolation cannot exceed the samples by more than its taps' sum: spare quiet stretches.
    cells = np.maximum.reduceat(samples, np.arange(0, len(samples), _CELL_FRAMES)) * most > above
    edges = np.flatnonzero(np.diff(np.concatenate([[False], cells, [False]]).astype(np.int8)))
    channels = np.ascontiguousarray(sound.T)
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        # Those between which one of these samples lies.
        start = max(int(first) * _CELL_FRAMES - 2 * PEAK_CONTEXT, 0)
        end = min(int(last) * _CELL_FRAMES, frames)
        part = peaks[start:end]
        for channel in channels:
            for phase in phases if len(part) else ():
                between = np.convolve(channel[start : end + 2 * PEAK_CONTEXT], phase, mode="valid")
                np.maximum(part, np.abs(between[1 : end - start + 1]), out=part)
    return peaks


class TruePeakMeter:
    """True peak of stereo sound, streamed (ITU-R BS.1770-4 annex 2)."""

    def __init__(self) -> None:
        self._tail: Block = np.zeros((2 * PEAK_CONTEXT, 2), dtype=np.float32)
        self._peak = 0.0

    def add(self, block: Block) -> None:
        """Measure the next block (n, 2)."""
        sound = np.concatenate([self._tail, block])
        if len(block):
            self._peak = max(self._peak, float(_true_peaks(sound, self._peak).max()))
        self._tail = sound[len(sound) - 2 * PEAK_CONTEXT :]

    @property
    def dbtp(self) -> float:
        """Largest true peak so far in dBTP, -inf for silence."""
        ending = np.concatenate([self._tail, np.zeros((2 * PEAK_CONTEXT, 2), dtype=np.float32)])
        peak = max(self._peak, float(_true_peaks(ending, self._peak).max()))
        return 20 * math.log10(peak) if peak > 0 else -math.inf


class Limiter:
    """A look-ahead true-peak limiter, streamed; sound comes out late, and `flush` gives the rest.

    The gain is the lowest that any peak within 5 ms asks for, smoothed by a Hann window of the
    same reach, so that it is down in time and never jumps. Sound below the ceiling is unchanged.
    gains: of the sound that was returned last, (m,), linear.
    """

    def __init__(self, ceiling_dbtp: float = LIMIT_DBTP, reach_s: float = 0.005) -> None:
        self._ceiling = 10 ** (ceiling_dbtp / 20)
        self._reach = round(reach_s * SAMPLE_RATE_HZ)
        window = np.hanning(2 * self._reach + 3)[1:-1]
        self._window = window / window.sum()
        self._margin = 2 * self._reach + PEAK_CONTEXT
        self._held: Block = np.zeros((self._margin, 2), dtype=np.float32)
        self.gains = np.ones(0, dtype=np.float32)

    def process(self, block: Block) -> Block:
        """Take a block (n, 2); returns the sound that is decided by now (m, 2)."""
        sound = np.concatenate([self._held, block])
        frames = len(sound) - 2 * self._margin
        if frames <= 0:
            self._held = sound
            self.gains = np.ones(0, dtype=np.float32)
            return np.zeros((0, 2), dtype=np.float32)
        self._held = sound[frames:]
        result = sound[self._margin : self._margin + frames]
        peaks = _true_peaks(sound, self._ceiling)
        if peaks.max() <= self._ceiling:
            self.gains = np.ones(frames, dtype=np.float32)
            return result
        wanted = np.minimum(1.0, self._ceiling / np.maximum(peaks, 1e-9))
        lowest = _scipy.ndimage.minimum_filter1d(wanted, 2 * self._reach + 1, mode="nearest")
        gain = np.convolve(lowest[self._reach : len(lowest) - self._reach], self._window, "valid")
        self.gains = gain.astype(np.float32)
        return result * self.gains[:, None]

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

    def add(self, block: Block) -> None:
        """Measure the next block (n, 2)."""
        self.loudness.add(block)
        self.peak.add(block)
        self.gap.add(block)

    def write(self, file: IO[bytes], block: Block) -> None:
        """Measure the next block and append it to a file."""
        self.add(block)
        file.write(block.astype("<f4").tobytes())
