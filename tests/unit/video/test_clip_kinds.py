"""What a clip is, read right whatever its container makes of it.

The pictures show their own numbers (`numbered`), so that what is right is known from how a file was
made. Each file stands for a kind, most of them after public bug reports of other programs.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import numpy as np
import pytest
from numbered import SIZE, added, bars, number_of, rewritten, with_data, write

from bgm_studio.base.errors import ClipError
from bgm_studio.video.clip import ClipInfo, probe
from bgm_studio.video.decoding import frames
from bgm_studio.video.reader import FrameReader, filmstrip, stills, waveform

DATA = Path(__file__).resolve().parents[2] / "data" / "reading"
B_FRAMES = {"bf": "2", "g": "24"}
# Half a second in which AVI leaves every other slot out, then all of them again.
SKIPPING = [k if k < 40 else 40 + 2 * (k - 40) if k < 60 else k + 20 for k in range(100)]


@dataclass(frozen=True)
class Right:
    """What a clip is by construction: pictures with these numbers, picture i on show from slot i
    (of 1 / rate seconds) on, `length` seconds in all."""

    numbers: list[int]
    rate: Fraction
    length: Fraction
    slots: list[int] = field(default_factory=list)
    is_variable: bool = False

    @property
    def times_s(self) -> list[float]:
        return [float(slot / self.rate) for slot in self.slots or range(len(self.numbers))]


def even(count: int, rate: Fraction | int = 24, first: int = 0) -> Right:
    return Right(list(range(first, first + count)), Fraction(rate), Fraction(count) / rate)


def placeholder(number: int, packet: av.Packet) -> av.Packet:
    """Two of three pictures become MPEG-4's note that the picture is not coded: a P-picture's
    header up to that bit. At 24/s its time takes five bits."""
    if number % 3 == 0:
        return packet
    bits = "01" + "0" + "1" + f"{number % 24:05b}" + "1" + "0"
    bits += "0" + "1" * (-(len(bits) + 1) % 8)
    return with_data(packet, b"\0\0\1\xb6" + int(bits, 2).to_bytes(len(bits) // 8, "big"))


def thirds(count: int) -> list[int]:
    return [number - number % 3 for number in range(count)]


def cut_mid_group(path: Path, codec: str, **options: str) -> Path:
    """A transport stream of which the first part was not recorded: it starts in the middle of a
    group of 24 pictures."""
    whole = write(path.with_name("whole.ts"), range(120), codec, **options)
    data, packet = whole.read_bytes(), 188
    with av.open(str(whole)) as container:
        starts = [p.pos for p in container.demux(video=0) if p.pos is not None and p.pos >= 0]
    path.write_bytes(data[starts[30] // packet * packet :])
    return path


def renamed_codec_delay(path: Path) -> Path:
    """Matroska whose last picture lasts whole milliseconds, a little less than it should."""
    write(path.with_name("whole.mp4"), range(120))

    def rounded(number: int, packet: av.Packet) -> av.Packet:
        packet.duration = packet.duration * 23 // 24
        return packet

    return rewritten(path.with_name("whole.mp4"), path, rounded)


def through_milliseconds(path: Path) -> Path:
    """MP4 made from Matroska: whole milliseconds in a finer time base."""
    write(path.with_name("coarse.mkv"), range(72), bf="0")
    return rewritten(path.with_name("coarse.mkv"), path)


def growing(path: Path, codec: str, suffix: str) -> Path:
    parts = []
    for part, size in enumerate([(160, 96), (320, 192), (192, 96)]):
        numbers = range(40 * part, 40 * part + 40)
        parts.append(path.with_name(f"{part}{suffix}"))
        quick = {"deadline": "realtime", "cpu-used": "8"} if codec == "libvpx" else {"bf": "0"}
        write(parts[-1], numbers, codec, 25, size=size, **quick)
    return rewritten(parts, path)


KINDS: dict[str, tuple[Callable[[Path], Path], Right]] = {
    "AVI that skips frames": (
        lambda p: write(p / "a.avi", range(100), "mpeg4", 60, slots=SKIPPING, bf="0", g="12"),
        Right(list(range(100)), Fraction(60), Fraction(120, 60), SKIPPING, is_variable=True),
    ),
    "AVI that skips frames, intra": (
        lambda p: write(
            p / "a.avi", range(100), "mjpeg", 60, slots=SKIPPING, pixel_format="yuvj420p"
        ),
        Right(list(range(100)), Fraction(60), Fraction(120, 60), SKIPPING, is_variable=True),
    ),
    "AVI with B-frames": (
        lambda p: write(p / "a.avi", range(60), "mpeg4", **B_FRAMES),
        even(60),
    ),
    "AVI with H.264": (lambda p: write(p / "a.avi", range(60), **B_FRAMES), even(60)),
    "packed B-frames": (lambda p: DATA / "packed.avi", even(98, 25)),
    "AVI with placeholders": (
        lambda p: rewritten(
            write(p / "b.avi", thirds(72), "mpeg4", bf="0", g="24"), p / "a.avi", placeholder
        ),
        Right(thirds(72), Fraction(24), Fraction(3)),
    ),
    "MP4 with placeholders": (
        lambda p: rewritten(
            write(p / "b.avi", thirds(72), "mpeg4", bf="0", g="24"), p / "a.mp4", placeholder
        ),
        Right(thirds(72), Fraction(24), Fraction(3)),
    ),
    "Theora that repeats": (
        lambda p: DATA / "theora_repeats.ogv",
        Right([k - k % 2 for k in range(75)], Fraction(25), Fraction(3)),
    ),
    "Theora that repeats, NUT": (
        lambda p: rewritten(DATA / "theora_repeats.ogv", p / "a.nut"),
        Right([k - k % 2 for k in range(75)], Fraction(25), Fraction(3)),
    ),
    "last picture stands": (
        lambda p: write(p / "a.mp4", range(90), rate=15, last_slots=61, bf="0"),
        Right(list(range(90)), Fraction(15), Fraction(10), is_variable=True),
    ),
    "last picture stands, Matroska": (
        lambda p: write(p / "a.mkv", range(90), rate=15, last_slots=61),
        Right(list(range(90)), Fraction(15), Fraction(10), is_variable=True),
    ),
    "one millisecond short": (lambda p: renamed_codec_delay(p / "a.mkv"), even(120)),
    "Matroska, late": (lambda p: write(p / "a.mkv", range(72), first_slot=7), even(72)),
    "by way of milliseconds": (lambda p: through_milliseconds(p / "a.mp4"), even(72)),
    "Flash": (lambda p: write(p / "a.flv", range(72), "flv"), even(72)),
    "sizes change, WebM": (lambda p: growing(p / "a.webm", "libvpx", ".webm"), even(120, 25)),
    "sizes change, transport stream": (
        lambda p: growing(p / "a.ts", "libx264", ".ts"),
        even(120, 25),
    ),
    "hidden pictures": (
        lambda p: write(
            p / "a.webm", range(96), "libvpx", **{"auto-alt-ref": "1", "lag-in-frames": "16"}
        ),
        even(96),
    ),
    "raw DV": (
        lambda p: write(p / "a.dv", range(50), "dvvideo", 25, size=(720, 576)),
        even(50, 25),
    ),
    "YUV4MPEG": (lambda p: write(p / "a.y4m", range(60), "wrapped_avframe"), even(60)),
    "GIF": (lambda p: write(p / "a.gif", range(50), "gif", 20, pixel_format="rgb8"), even(50, 20)),
    "animated PNG": (
        lambda p: write(p / "a.apng", range(50), "apng", 20, pixel_format="rgb24"),
        even(50, 20),
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], ClipInfo]:
    """read(kind): a made clip of that kind."""
    return cache(lambda kind: probe(KINDS[kind][0](tmp_path_factory.mktemp("made"))))


@pytest.mark.parametrize("kind", KINDS)
def test_every_picture_at_its_time(read: Callable[[str], ClipInfo], kind: str) -> None:
    clip, right = read(kind), KINDS[kind][1]
    assert (clip.frame_count, clip.is_variable_rate) == (len(right.numbers), right.is_variable)
    assert clip.duration == right.length
    if not right.slots:
        assert clip.frame_rate == right.rate
    seen = list(frames(clip, width=SIZE[0]))
    assert [number_of(frame.image) for frame in seen] == right.numbers
    # Containers that round do so to milliseconds or, in GIF, hundredths of a second.
    slack_s = 0.006 if clip.path.suffix == ".gif" else 0.0012
    assert [frame.time_s for frame in seen] == pytest.approx(right.times_s, abs=slack_s)


@pytest.mark.parametrize("kind", KINDS)
def test_any_picture_when_asked_for(read: Callable[[str], ClipInfo], kind: str) -> None:
    clip, right = read(kind), KINDS[kind][1]
    shown = list(range(len(right.numbers)))
    random.Random(1).shuffle(shown)
    with FrameReader(clip, SIZE[0]) as reader:
        for index in [*shown[:12], shown[0], len(shown) - 1]:
            frame = reader.at(right.times_s[index] + 0.25 / float(right.rate))
            assert number_of(frame.image) == right.numbers[index]
    last = stills(clip, [clip.duration_s, 0.0], width=SIZE[0])
    assert [number_of(frame.image) for frame in last] == [right.numbers[-1], right.numbers[0]]


@pytest.mark.parametrize(
    ("codec", "options"),
    [
        ("libx264", {"bf": "2", "g": "24"}),
        ("mpeg2video", {"bf": "2", "g": "24", "b": "400k"}),
        ("libx265", {"x265-params": "keyint=24:open-gop=1:log-level=none"}),
    ],
)
def test_what_leans_on_what_was_not_recorded_is_no_part(
    tmp_path: Path, codec: str, options: dict[str, str]
) -> None:
    clip = probe(cut_mid_group(tmp_path / "a.ts", codec, **options))
    seen = [number_of(frame.image) for frame in frames(clip, width=SIZE[0])]
    assert seen == list(range(seen[0], 120))
    assert 24 < seen[0] <= 49
    assert clip.frame_count == len(seen)
    assert clip.duration == Fraction(len(seen), 24)
    with FrameReader(clip, SIZE[0]) as reader:
        assert number_of(reader.at(0.0).image) == seen[0]
        assert number_of(reader.at(1.0).image) == seen[24]


@pytest.mark.parametrize("suffix", [".ts", ".mpg"])
@pytest.mark.parametrize("ahead", [False, True])
def test_joined_recordings_are_told(tmp_path: Path, suffix: str, ahead: bool) -> None:
    one = write(tmp_path / f"a{suffix}", range(60), "mpeg2video")
    other = write(tmp_path / f"b{suffix}", range(60), "mpeg2video", first_slot=2400 if ahead else 0)
    path = tmp_path / f"joined{suffix}"
    path.write_bytes(one.read_bytes() + other.read_bytes())
    where = "ahead" if ahead else "back"
    with pytest.raises(ClipError, match=f"recordings joined: its timestamps jump {where} from"):
        probe(path)


@pytest.mark.parametrize("kind", ["one picture", "now and then", "tiny"])
def test_the_stream_that_moves_is_the_clip(tmp_path: Path, kind: str) -> None:
    """A thumbnail track that comes first, and is the default one, is not it."""
    size = (16, 16) if kind == "tiny" else SIZE
    steps = {"one picture": [0], "now and then": range(0, 72, 24)}.get(kind, range(72))
    thumbs = write(
        tmp_path / "t.mkv", [4095] * len(steps), "mjpeg",
        slots=list(steps), size=size, pixel_format="yuvj420p",
    )  # fmt: skip
    film = write(tmp_path / "f.mkv", range(72), bf="0")
    path = tmp_path / "both.mkv"
    with av.open(str(thumbs)) as a, av.open(str(film)) as b, av.open(str(path), "w") as both:
        sources = [(a, a.streams.video[0]), (b, b.streams.video[0])]
        streams = [added(both, stream) for _, stream in sources]
        streams[0].disposition = av.stream.Disposition.default
        packets = [
            (packet, stream)
            for (source, own), stream in zip(sources, streams, strict=True)
            for packet in source.demux(own)
            if packet.dts is not None
        ]
        for packet, stream in sorted(packets, key=lambda item: item[0].dts):
            packet.stream = stream
            both.mux(packet)
    clip = probe(path)
    assert (clip.frame_count, clip.duration) == (72, 3)
    assert (clip.width, clip.height) == SIZE
    with FrameReader(clip, SIZE[0]) as reader:
        assert [number_of(reader.at(t).image) for t in (1.0, 2.5)] == [24, 60]


def test_a_stream_that_begins_midway_is_passed_over() -> None:
    clip = probe(DATA / "no_stream.ts")
    assert (clip.frame_count, clip.frame_rate) == (63, 25)
    assert len(list(frames(clip, width=64))) == 63
    assert waveform(clip) is not None


def test_a_file_that_cannot_be_sought_in() -> None:
    clip = probe(DATA / "damaged_seek.avi")
    strip: dict[int, object] = {}
    filmstrip(clip, [0.5, 1.5], 36, strip.__setitem__)
    assert sorted(strip) == [0, 1]
    assert [still.time_s for still in stills(clip, [1.6, 0.4])] == pytest.approx([1.6, 0.4])


def test_raw_streams_and_pictures_are_told_from_damage(tmp_path: Path) -> None:
    raw = write(tmp_path / "a.h264", range(60))
    with pytest.raises(ClipError, match="bare pictures without times"):
        probe(raw)
    webp = write(tmp_path / "a.webp", range(50), "libwebp_anim", 20)
    with pytest.raises(ClipError, match="is an animated WebP picture"):
        probe(webp)


@pytest.mark.parametrize("suffix", [".mkv", ".ts", ".mpg", ".avi"])
def test_pixels_that_are_not_square(tmp_path: Path, suffix: str) -> None:
    """PAL in 4:3: its picture is 4/3 as wide as high wherever the ratio is written."""
    path = tmp_path / f"pal{suffix}"
    codec = "mpeg4" if suffix == ".avi" else "mpeg2video"
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25)
        stream.width, stream.height, stream.pix_fmt = 720, 576, "yuv420p"
        stream.codec_context.sample_aspect_ratio = Fraction(16, 15)
        for number in range(50):
            picture = av.VideoFrame.from_ndarray(bars(number, (720, 576)), format="bgr24")
            picture.pts, picture.time_base = number, Fraction(1, 25)
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    clip = probe(path)
    assert (clip.width, clip.height) == (768, 576)
    assert next(frames(clip, width=320)).image.shape == (240, 320, 3)
    with FrameReader(clip, 768) as reader:
        assert reader.at(1.0).image.shape == (576, 768, 3)


@pytest.mark.parametrize("size", [(16, 16), (24, 2160), (4096, 16)])
def test_any_shape(tmp_path: Path, size: tuple[int, int]) -> None:
    clip = probe(write(tmp_path / "a.mkv", [0, 4095, 0], "mpeg4", 1, size=size))
    assert (clip.width, clip.height, clip.duration) == (*size, 3)
    assert [round(float(f.image.mean()), -2) for f in frames(clip, width=320)] == [0, 200, 0]
    with FrameReader(clip, 64) as reader:
        assert np.mean(reader.at(1.5).image) > 200


def test_8k(tmp_path: Path) -> None:
    size = (7680, 4320)
    one = write(tmp_path / "one.mkv", [4095], "mjpeg", 1, size=size, pixel_format="yuvj420p")
    clip = probe(rewritten([one] * 3, tmp_path / "a.mkv"))
    assert (clip.width, clip.height, clip.duration) == (*size, 3)
    assert [f.image.shape for f in frames(clip, width=320)] == [(180, 320, 3)] * 3
