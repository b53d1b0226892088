"""Clips that say something about themselves, made small, and what a file says, read back."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import av
import numpy as np
import pytest

SIZE = (64, 48)
RATE = Fraction(12)
FRAMES = 27


def picture(number: int, *, white: bool = False, size: tuple[int, int] = SIZE) -> Any:
    """Stripes that move by one column a picture, or plain white."""
    width, height = size
    pixels = np.full((height, width, 3), 255, dtype=np.uint8)
    if not white:
        pixels[...] = 40
        pixels[:, (np.arange(width) + number) % 16 < 8, number // 9 % 3] = 200
    return av.VideoFrame.from_ndarray(pixels, format="rgb24")


def _ordinary_again() -> None:
    """SVT-AV1 makes whoever opens it a real-time thread where it may, as root: for good, and to the
    exclusion of every other process."""
    if sys.platform == "linux" and os.sched_getscheduler(0) != os.SCHED_OTHER:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def make_clip(
    path: Path,
    codec: str,
    *,
    muxer: str | None = None,
    pixels: str = "",
    size: tuple[int, int] = SIZE,
    rate: Fraction | int = RATE,
    frames: int = FRAMES,
    white: Sequence[int] = (),
    tag: str = "",
    words: dict[str, str] | None = None,
    picture_words: dict[str, str] | None = None,
    tones_hz: Sequence[float] = (),
    texts: Sequence[dict[str, str]] = (),
    muxing: dict[str, str] | None = None,
    **options: str,
) -> Path:
    """A clip of `frames` pictures, those numbered in `white` white, in the container that the path
    or `muxer` names. tones_hz: a sound track each. texts: a track of subtitles in MP4 each, with
    these words about it."""
    try:
        encoder = av.Codec(codec, "w")
    except av.codec.codec.UnknownCodecError:
        pytest.skip(f"no encoder for {codec} here")
    with av.open(str(path), "w", format=muxer, container_options=muxing or {}) as output:
        output.metadata.update(words or {})
        video = output.add_stream(
            codec, rate=rate, width=size[0], height=size[1], options=options
        )  # fmt: skip
        video.pix_fmt = pixels or (encoder.video_formats or [av.VideoFormat("yuv420p")])[0].name
        if tag:
            video.codec_context.codec_tag = tag
        video.metadata.update(picture_words or {})
        sounds = [output.add_stream("aac", rate=48_000, layout="mono") for _ in tones_hz]
        tracks = []
        for about in texts:
            track = output.add_mux_stream("mov_text")
            track.time_base = Fraction(1, 1000)
            track.metadata.update(about)
            tracks.append(track)
        output.start_encoding()
        for number in range(frames):
            frame = picture(number, white=number in white, size=size)
            frame.pts, frame.time_base = number, 1 / Fraction(rate)
            output.mux(video.encode(frame.reformat(format=video.pix_fmt)))
        output.mux(video.encode(None))
        for sound, hz in zip(sounds, tones_hz, strict=True):
            count = int(frames * 48_000 / Fraction(rate))
            tone = 0.125 * np.sqrt(2) * np.sin(2 * np.pi * hz / 48_000 * np.arange(count))
            block = av.AudioFrame.from_ndarray(tone.astype("f4")[None], "fltp", "mono")
            block.sample_rate, block.pts, block.time_base = 48_000, 0, Fraction(1, 48_000)
            output.mux(sound.encode(block))
            output.mux(sound.encode(None))
        for number, track in enumerate(tracks):
            text = f"Line of track {number}".encode()
            packet = av.Packet(struct.pack(">H", len(text)) + text)
            packet.stream, packet.time_base = track, Fraction(1, 1000)
            packet.pts = packet.dts = 500
            packet.duration = 1000
            output.mux(packet)
    _ordinary_again()
    return path


def add_parts(path: Path, *parts: bytes) -> Path:
    """Put boxes at the end of the first sample entry of an MP4 file whose index is its last box."""
    data = bytearray(path.read_bytes())
    new = b"".join(parts)
    at, grown = 0, []
    for kind, skip in ((b"moov", 8), (b"trak", 8), (b"mdia", 8), (b"minf", 8), (b"stbl", 8),
                       (b"stsd", 16), (b"", 0)):  # fmt: skip
        while kind and data[at + 4 : at + 8] != kind:
            at += int.from_bytes(data[at : at + 4], "big")
        grown.append(at)
        at += skip
    entry = grown[-1]
    end = entry + int.from_bytes(data[entry : entry + 4], "big")
    for box in grown:
        size = int.from_bytes(data[box : box + 4], "big") + len(new)
        data[box : box + 4] = size.to_bytes(4, "big")
    data[end:end] = new
    path.write_bytes(data)
    return path


def box(kind: str, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind.encode()) + content


DOLBY_VISION = box("dvvC", bytes([1, 0, 8 << 1 | 0, 4 << 3 | 0b101, 4 << 4]) + bytes(19))
MASTERING = box("mdcv", struct.pack(
    ">8H2I", 13250, 34500, 7500, 3000, 34000, 16000, 15635, 16450, 10_000_000, 1
))  # fmt: skip
LIGHT = box("clli", struct.pack(">HH", 1000, 400))
STEREO = box("st3d", bytes([0, 0, 0, 0, 2]))
SPHERE = box("sv3d", box("svhd", bytes(4) + b"made\0") + box(
    "proj", box("prhd", bytes(16)) + box("equi", bytes(20))
))  # fmt: skip


class Packets(NamedTuple):
    """What a stream's packets hold, and when they are shown and decoded, in seconds after the
    stream's first picture."""

    data: list[bytes]
    shown: list[Fraction]
    keys: list[bool]


def packets(path: Path, index: int | None = None) -> Packets:
    with av.open(str(path)) as container:
        stream = container.streams.video[0] if index is None else container.streams[index]
        found = [p for p in container.demux(stream) if p.size]
        times = [(p.dts if p.pts is None else p.pts) * stream.time_base for p in found]
        first = min(times)
        return Packets(
            [bytes(p) for p in found], [t - first for t in times], [p.is_keyframe for p in found]
        )


def pictures(path: Path) -> list[tuple[Fraction, Any]]:
    """(seconds after the first one, grey levels) of each picture."""
    found = []
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        for packet in (*container.demux(stream), None):
            if packet is None or packet.size:  # an empty one would end the decoding
                for frame in stream.codec_context.decode(packet):
                    found.append((stream.time_base * frame.pts, frame.to_ndarray(format="gray")))
    return [(time - found[0][0], grey) for time, grey in found]
