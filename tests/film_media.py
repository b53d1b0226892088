"""Media whose frames say which they are, and what a conformed film shows of them."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.decoding import frames

Image = NDArray[np.uint8]
WIDTH, HEIGHT, BITS = 160, 90, 10
_COLUMN = WIDTH // BITS


def coded(identity: int, number: int) -> Image:
    """A picture whose upper half spells `identity` (0..15) and whose lower half `number`."""
    image = np.zeros((HEIGHT, WIDTH, 3), dtype=np.uint8)
    for row, value in ((slice(0, HEIGHT // 2), identity), (slice(HEIGHT // 2, None), number)):
        for bit in range(BITS):
            columns = slice(bit * _COLUMN, (bit + 1) * _COLUMN)
            image[row, columns] = 200 if value >> bit & 1 else 40
    image[:4] = 255  # tells it from black and slates
    return image


def decoded(image: Image) -> tuple[int, int] | None:
    """(identity, number) of a picture in which `coded` was, None for another one."""
    height, width = image.shape[:2]
    if image[1, width // 2].mean() < 200:
        return None
    column = width / BITS
    values = []
    for y in (height // 4 + 2, 3 * height // 4):
        bits = [image[y, int((bit + 0.5) * column)].mean() > 120 for bit in range(BITS)]
        values.append(sum(1 << bit for bit, on in enumerate(bits) if on))
    return values[0], values[1]


def shown(clip: ClipInfo) -> list[tuple[int, int] | None]:
    """What each frame of a conformed film says it is."""
    return [decoded(frame.image) for frame in frames(clip, width=WIDTH)]


def make_medium(
    path: Path,
    count: int,
    rate: Fraction | int = 25,
    *,
    identity: int = 1,
    sound: NDArray[np.float32] | None = None,
    sound_hz: int = 48_000,
    stamp: str = "",
) -> Path:
    """A clip of `count` coded frames with B-frames; sound: mono samples from its first frame, for
    .mov. stamp: its start timecode."""
    with av.open(str(path), "w") as container:
        if stamp:
            container.metadata["timecode"] = stamp
        stream = container.add_stream("libx264", rate=Fraction(rate))
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.options = {"preset": "veryfast", "crf": "16", "bf": "2", "g": "20"}
        track: Any = None
        if sound is not None:
            track = container.add_stream("pcm_s16le", rate=sound_hz, layout="mono")
        for number in range(count):
            frame = av.VideoFrame.from_ndarray(coded(identity, number), format="bgr24")
            frame.pts, frame.time_base = number, 1 / Fraction(rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
        if sound is not None:
            whole = np.round(sound[None] * 32767).astype(np.int16)
            piece = av.AudioFrame.from_ndarray(whole, format="s16", layout="mono")
            piece.sample_rate, piece.pts = sound_hz, 0
            container.mux(track.encode(piece))
            container.mux(track.encode())
    return path


def heard(path: Path) -> NDArray[np.float32]:
    """A file's sound, decoded: (n, channels) from time 0 on."""
    with av.open(str(path)) as container:
        parts = []
        for frame in container.decode(container.streams.audio[0]):
            at = round(frame.pts * frame.time_base * frame.sample_rate)
            block = frame.to_ndarray()
            if block.shape[0] == 1 and len(frame.layout.channels) > 1:
                block = block.reshape(-1, len(frame.layout.channels)).T
            if block.dtype != np.float32:
                block = block / -float(np.iinfo(block.dtype).min)
            parts.append((at, block.T.astype(np.float32)))
    end = max(at + len(block) for at, block in parts)
    result = np.zeros((end, parts[0][1].shape[1]), dtype=np.float32)
    for at, block in parts:
        result[max(at, 0) : at + len(block)] = block[max(-at, 0) :]
    return result
