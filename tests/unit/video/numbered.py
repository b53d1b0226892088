"""Clips whose pictures show their own numbers, so that what is read can be told from what is right.

A picture is twelve bars from left to right, black or white: the bits of its number, the lowest
first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from made_clips import Image

BITS = 12
SIZE = (192, 48)


def bars(number: int, size: tuple[int, int] = SIZE) -> Image:
    """The picture (height, width, 3) of a number below 4096; a clear cut wherever bit 5 turns."""
    width, height = size
    across = np.arange(width) * BITS // width
    row = np.where(number >> across & 1, 235, 16).astype(np.uint8)
    return np.ascontiguousarray(np.broadcast_to(row[None, :, None], (height, width, 3)))


def number_of(image: Image) -> int:
    """The number that a picture shows."""
    height, width = image.shape[:2]
    row = image[height // 4 : height - height // 4].mean(axis=(0, 2))
    middles = [
        slice(int((b + 0.3) * width / BITS), int((b + 0.7) * width / BITS)) for b in range(BITS)
    ]
    return sum(1 << bit for bit, middle in enumerate(middles) if row[middle].mean() > 128)


def write(
    path: Path,
    numbers: Sequence[int],
    codec: str = "libx264",
    rate: Fraction | int = 24,
    *,
    slots: Sequence[int] | None = None,
    last_slots: int = 1,
    first_slot: int = 0,
    size: tuple[int, int] = SIZE,
    pixel_format: str = "yuv420p",
    **options: str,
) -> Path:
    """Write numbered pictures, one each 1 / rate seconds, or at `slots` of that length; the last
    one stands for `last_slots`, and the first comes at `first_slot`."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=Fraction(rate))
        stream.width, stream.height, stream.pix_fmt = *size, pixel_format
        stream.codec_context.time_base = 1 / Fraction(rate)
        stream.options = options
        last = first_slot + (slots[-1] if slots else len(numbers) - 1)

        def muxed(packets: list[Any]) -> None:
            for packet in packets:
                if packet.pts == last:
                    packet.duration = last_slots
                container.mux(packet)

        for index, number in enumerate(numbers):
            frame = av.VideoFrame.from_ndarray(bars(number, size), format="bgr24")
            frame.pts = first_slot + (slots[index] if slots else index)
            frame.time_base = 1 / Fraction(rate)
            muxed(stream.encode(frame))
        muxed(stream.encode(None))
    return path


def rewritten(
    sources: Path | Sequence[Path],
    path: Path,
    change: Callable[[int, Any], Any] = lambda number, packet: packet,
) -> Path:
    """The packets of files of one codec one after the other, behind the header of the first.

    change: what becomes of a packet, given its number in the result; None to leave it out.
    """
    sources = [sources] if isinstance(sources, Path) else sources
    with av.open(str(sources[0])) as model, av.open(str(path), "w") as container:
        stream = added(container, model.streams.video[0])
        count = begin = 0
        for source in sources:
            with av.open(str(source)) as read:
                end = begin
                for packet in read.demux(read.streams.video[0]):
                    if packet.dts is None:
                        continue
                    packet.pts, packet.dts = packet.pts + begin, packet.dts + begin
                    end = max(end, packet.pts + packet.duration)
                    made = change(count, packet)
                    count += 1
                    if made is not None:
                        made.stream = stream
                        container.mux(made)
                begin = end
    return path


def added(container: Any, like: Any) -> Any:
    """A stream for packets of the stream `like`."""
    # Where there is no encoder of that name, its header alone has to do.
    is_theora = like.codec_context.name == "theora"
    return container.add_stream_from_template(like, opaque=is_theora)


def with_data(packet: Any, data: bytes) -> Any:
    """A packet that holds something else."""
    made = av.Packet(data)
    made.pts, made.dts, made.time_base = packet.pts, packet.dts, packet.time_base
    made.duration, made.is_keyframe = packet.duration, packet.is_keyframe
    return made
