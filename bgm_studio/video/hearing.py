"""A clip's own sound, heard without being understood: how loud and bright it is, and whether
someone speaks (Silero VAD)."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.inference import GraphOnDemand, read_manifest
from bgm_studio.base.libraries import av
from bgm_studio.base.progress import Progress, silent
from bgm_studio.base.resources import resource
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.container import demuxed
from bgm_studio.video.speech import SPEAKS, Speech, held_notes, speech_spans

HEARING_RATE_HZ = 10.0
SILENCE_DB = -100.0

_RATE_HZ = 16_000
_HOP = 1600  # samples of one value: 0.1 s
_WINDOW, _CONTEXT = 512, 64  # samples: what the network takes at a time, and of the time before
_BLOCK = _HOP * 320  # 32 s: whole values and whole windows
_STATE = 128
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Heard:
    """Curves at HEARING_RATE_HZ, float32 (n,) each: value i is of the 0.1 s from i / rate seconds
    after the clip's first frame on; n = ceil(duration x rate), at least 1.

    loudness_db: RMS in dB of full scale, SILENCE_DB..0. brightness: 0..1, the spectrum's centroid
    between 0.1 and 8 kHz by its logarithm; 0 in silence. speech: probability 0..1, which a singer
    has, too. held: the share 0..1 in which the pitch of what may be speech stays on a note.
    """

    loudness_db: NDArray[np.float32]
    brightness: NDArray[np.float32]
    speech: NDArray[np.float32]
    held: NDArray[np.float32]

    def part(self, start_s: float, end_s: float) -> Heard:
        """The values that begin within a span; at least one."""
        count = len(self.speech)
        first = min(int(np.ceil(start_s * HEARING_RATE_HZ - 1e-6)), count - 1)
        last = max(first + 1, int(np.ceil(end_s * HEARING_RATE_HZ - 1e-6)))
        return Heard(
            *(c[first:last] for c in (self.loudness_db, self.brightness, self.speech, self.held))
        )

    @property
    def speech_share(self) -> float:
        """Share 0..1 of the time in which someone speaks."""
        return float((self.speech >= SPEAKS).mean())

    def spans(self, duration_s: float) -> tuple[Speech, ...]:
        """Where someone speaks, of curves from the clip's start on; see `speech_spans`."""
        return speech_spans(self.speech, self.held, HEARING_RATE_HZ, duration_s)

    @property
    def level_db(self) -> float:
        """Mean power of all values, in dB of full scale."""
        return float(10.0 * np.log10(np.mean(10.0 ** (self.loudness_db / 10.0))))


class Ears:
    """Listens to a clip. folder: the speech network's; None for the shipped one.

    Raises ModelError for a missing, damaged or foreign file.
    """

    def __init__(self, folder: Path | None = None, threads: int = 1) -> None:
        folder = folder or resource("speech/manifest.json").parent
        manifest = read_manifest(folder, "speech")
        self._graph = GraphOnDemand(manifest, "cpu", threads)
        self.name = f"ears-2:{manifest.sha256[:8]}"

    def listen(self, clip: ClipInfo, progress: Progress = silent) -> Heard | None:
        """The curves of the first sound stream over the clip's duration; None for a clip without
        sound. Sound that cannot be decoded counts as none, so that the analysis of the pictures
        goes on."""
        if not clip.has_audio:
            return None
        total = max(1, int(np.ceil(clip.duration_s * HEARING_RATE_HZ - 1e-6)))

        def told() -> Iterator[NDArray[np.float32]]:
            for number, block in enumerate(_blocks(clip, total * _HOP)):
                progress("analysis", min(1.0, number * _BLOCK / (total * _HOP)))
                yield block

        try:
            return self.heard(told(), total)
        except (av.error.FFmpegError, ValueError, IndexError) as error:
            _log.warning("The sound of %s could not be listened to: %s", clip.path.name, error)
            return None

    def heard(self, blocks: Iterator[NDArray[np.float32]], count: int) -> Heard:
        """The curves of mono sound at 16 kHz, in blocks of 32 s (the last may be shorter), each
        -1..1; `count` values, silence where there is no more sound."""
        loudness, brightness, speech, held = [], [], [], []
        state = [np.zeros((1, 1, _STATE), dtype=np.float32) for _ in range(2)]
        before = np.zeros(_CONTEXT, dtype=np.float32)
        for block in blocks:
            whole = np.zeros(-(-len(block) // _HOP) * _HOP, dtype=np.float32)
            whole[: len(block)] = block
            level, centroid = _levels(whole.reshape(-1, _HOP))
            loudness.append(level)
            brightness.append(centroid)
            windows = np.zeros(-(-len(whole) // _WINDOW) * _WINDOW, dtype=np.float32)
            windows[: len(whole)] = whole
            rows = windows.reshape(-1, _WINDOW)
            contexts = np.vstack((before, rows[:-1, -_CONTEXT:]))
            before = rows[-1, -_CONTEXT:]
            found, *state = self._graph.run(
                {"input": np.hstack((contexts, rows)), "h": state[0], "c": state[1]}
            )
            middles = (np.arange(len(whole) // _HOP) + 0.5) * _HOP
            speech.append(np.interp(middles, (np.arange(len(found)) + 0.5) * _WINDOW, found))
            held.append(held_notes(whole, speech[-1] >= SPEAKS))
        return Heard(
            _filled(loudness, count, SILENCE_DB),
            _filled(brightness, count, 0.0),
            _filled(speech, count, 0.0),
            _filled(held, count, 0.0),
        )


def spoken(clip: ClipInfo, progress: Progress = silent) -> tuple[Speech, ...]:
    """Where someone speaks in a clip; nowhere where it has no sound, or none that can be decoded.
    Raises ModelError for a damaged network."""
    heard = Ears().listen(clip, progress)
    return () if heard is None else heard.spans(clip.duration_s)


def _filled(parts: list[NDArray[np.float32]], count: int, rest: float) -> NDArray[np.float32]:
    result = np.full(count, rest, dtype=np.float32)
    if parts:
        found = np.concatenate(parts)[:count]
        result[: len(found)] = found
    return result


def _levels(rows: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Loudness in dB and brightness 0..1 of rows of sound."""
    power = np.mean(np.square(rows), axis=1)
    loudness = 10.0 * np.log10(np.maximum(power, 10.0 ** (SILENCE_DB / 10.0)))
    spectrum = np.abs(np.fft.rfft(rows * np.hanning(rows.shape[1]).astype(np.float32), axis=1))
    frequency = np.fft.rfftfreq(rows.shape[1], 1 / _RATE_HZ)
    centroid = spectrum @ frequency / np.maximum(spectrum.sum(axis=1), 1e-9)
    bright = np.log(np.maximum(centroid, 100.0) / 100.0) / np.log(_RATE_HZ / 2 / 100.0)
    bright[loudness < -70.0] = 0.0
    return loudness.astype(np.float32), np.clip(bright, 0.0, 1.0).astype(np.float32)


def _blocks(clip: ClipInfo, samples: int) -> Iterator[NDArray[np.float32]]:
    """The first sound stream from the clip's first frame on, mono at 16 kHz, `samples` at most."""
    buffer = np.zeros(_BLOCK, dtype=np.float32)
    base = filled = 0
    with av.open(str(clip.path.absolute()), options={"protocol_whitelist": "file"}) as container:
        stream = container.streams.audio[0]
        resampler = av.AudioResampler("flt", "mono", _RATE_HZ)
        offset: int | None = None
        for frame in _frames(container, stream):
            if offset is None:
                offset = 0
                if frame.pts is not None and frame.time_base is not None:
                    offset = round((frame.pts * frame.time_base - clip.start) * _RATE_HZ)
            frame.pts = None
            for piece in resampler.resample(frame):
                sound = piece.to_ndarray().ravel().astype(np.float32)
                skipped = max(0, -offset)
                start, sound = max(0, offset), sound[skipped:]
                offset += skipped + len(sound)
                while len(sound):
                    if start >= samples:
                        yield buffer[: min(filled, samples - base)]
                        return
                    while start >= base + _BLOCK:
                        yield buffer.copy()
                        buffer[:] = 0.0
                        base, filled = base + _BLOCK, 0
                    room = sound[: base + _BLOCK - start]
                    buffer[start - base : start - base + len(room)] = room
                    filled = start - base + len(room)
                    start, sound = start + len(room), sound[len(room) :]
    yield buffer[: max(0, min(filled, samples - base))]


def _frames(container: Any, stream: Any) -> Iterator[Any]:
    for packet in demuxed(container, [stream]):
        if packet is None:
            raise ValueError("the rest of the file cannot be read")
        yield from packet.decode()
