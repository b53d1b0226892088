"""Sound files of 48 kHz and stereo: WAV and FLAC as long as the clip to the sample, MP3 and AAC for
those who only listen."""

from __future__ import annotations

import math
import wave
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.atomic import atomic_path
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import OutputError, RequestError
from bgm_studio.base.libraries import av
from bgm_studio.base.progress import Progress, silent

BITS = (16, 24, 32)
"""Of each sample; 32 are a float."""
DEFAULT_BITS = 24
_BLOCK_FRAMES = 24_000
_MAX_RIFF_BYTES = (1 << 32) - 4096  # RIFF counts bytes in 32 bits
_DITHER_SEED = 1770


@dataclass(frozen=True)
class SoundFormat:
    """A kind of file. bits: those of BITS that it can have, () where it has none. container, codec:
    FFmpeg's names. bit_rate: of one that loses something."""

    suffix: str
    bits: tuple[int, ...] = ()
    container: str = ""
    codec: str = ""
    bit_rate: int = 0


FORMATS: dict[str, SoundFormat] = {
    "wav": SoundFormat(".wav", BITS),
    "flac": SoundFormat(".flac", (16, 24), "flac", "flac"),
    "mp3": SoundFormat(".mp3", (), "mp3", "libmp3lame", 320_000),
    "aac": SoundFormat(".m4a", (), "ipod", "aac", 256_000),
}


def sample_count(duration: Fraction) -> int:
    """Samples at 48 kHz in `duration` seconds, a half rounded up."""
    return math.floor(duration * SAMPLE_RATE_HZ + Fraction(1, 2))


def check_bits(bits: float | None, products: Sequence[str] = ()) -> None:
    """Raise RequestError for bits that there are not, or that one of the FORMATS among the products
    cannot have."""
    for name in ("wav", *products):
        able = FORMATS[name].bits if name in FORMATS else ()
        if able and bits not in able:
            said = "no" if bits is None else f"{bits:g}"
            raise RequestError(
                f"A {name.upper()} file cannot have {said} bits.",
                f"Use {', '.join(map(str, able[:-1]))} or {able[-1]}.",
            )


def write_sound(
    sound: Path,
    samples: int,
    target: Path,
    progress: Progress = silent,
    *,
    bits: int = DEFAULT_BITS,
) -> None:
    """Write `samples` frames of a raw stereo float32 file (48 kHz, little-endian) as one of the
    FORMATS, by the target's suffix.

    bits: of WAV and FLAC. 24 are not dithered: their rounding lies at -144 dBFS, and without it
    silence stays silent. 16 are, by triangular noise of two steps where there is sound. Values
    beyond full scale are clipped but in floats (mastered sound has none). WAV and FLAC have exactly
    these samples; the encoders of MP3 (320 kbit/s) and AAC (256 kbit/s) add a few milliseconds at
    the start, which their files say, so that players leave them out. Same input, same bytes. Calls
    progress("export", 0..1).

    Raises RequestError for bits that the format cannot have; OutputError when `target` cannot be
    written, and nothing new is left behind; ValueError when the raw file is shorter than `samples`.
    """
    name, kind = next((n, f) for n, f in FORMATS.items() if f.suffix == target.suffix)
    check_bits(bits, (name,))
    if not kind.codec and samples * bits // 4 > _MAX_RIFF_BYTES:
        raise OutputError(
            f"{target} would be larger than a WAV file can be.", "Use a shorter clip."
        )
    if sound.stat().st_size < samples * 8:
        raise ValueError(f"{sound} holds fewer than {samples} samples")
    write = _write_pcm if not kind.codec and bits < 32 else _write_encoded
    with atomic_path(target) as temporary:
        write(kind, bits, _blocks(sound, samples, progress), samples, temporary)


_Blocks = Iterator[NDArray[np.float32]]


def _blocks(sound: Path, samples: int, progress: Progress) -> _Blocks:
    """The sound in pieces (n, 2)."""
    with sound.open("rb") as source:
        for position in range(0, samples, _BLOCK_FRAMES):
            frames = min(_BLOCK_FRAMES, samples - position)
            data = np.frombuffer(source.read(frames * 8), dtype="<f4")
            yield data.astype(np.float32).reshape(-1, 2)
            progress("export", (position + frames) / samples)


def _rounded(block: NDArray[np.float32], bits: int, rng: np.random.Generator) -> NDArray[np.int32]:
    scale = 1 << (bits - 1)
    values = block.astype(np.float64) * scale
    if bits == 16:
        noise = rng.random(values.shape) - rng.random(values.shape)
        values += np.where(block != 0.0, noise, 0.0)
    return np.clip(np.rint(values), -scale, scale - 1).astype(np.int32)


def _write_pcm(kind: SoundFormat, bits: int, blocks: _Blocks, samples: int, target: Path) -> None:
    """A WAV file of integers."""
    rng = np.random.default_rng(_DITHER_SEED)
    with target.open("wb") as file, wave.open(file, "wb") as output:
        output.setnchannels(2)
        output.setsampwidth(bits // 8)
        output.setframerate(SAMPLE_RATE_HZ)
        output.setnframes(samples)
        for block in blocks:
            integers = _rounded(block, bits, rng).astype("<i4")
            octets = integers.view(np.uint8).reshape(-1, 4)[:, : bits // 8]
            output.writeframesraw(octets.tobytes())


def _write_encoded(
    kind: SoundFormat, bits: int, blocks: _Blocks, samples: int, target: Path
) -> None:
    """Any other file, by FFmpeg; a WAV file of floats, too."""
    rng = np.random.default_rng(_DITHER_SEED)
    container, codec = kind.container or "wav", kind.codec or "pcm_f32le"
    options = {"fflags": "+bitexact"}  # no version of the encoder: same input, same bytes
    with av.open(str(target.absolute()), "w", format=container, options=options) as output:
        stream: Any = output.add_stream(codec, rate=SAMPLE_RATE_HZ, layout="stereo")
        stream.codec_context.options = {"flags": "+bitexact"}
        if kind.bit_rate:
            stream.bit_rate = kind.bit_rate
        packed = {16: "s16", 24: "s32"}[bits] if kind.bits and bits < 32 else "flt"
        if kind.bits:
            stream.format = packed
        position = 0
        for block in blocks:
            data: NDArray[Any] = block
            if packed != "flt":
                integers = _rounded(block, bits, rng)
                data = integers.astype(np.int16) if packed == "s16" else integers << 8
            frame = av.AudioFrame.from_ndarray(data.reshape(1, -1), format=packed, layout="stereo")
            frame.sample_rate, frame.pts = SAMPLE_RATE_HZ, position
            position += len(block)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
