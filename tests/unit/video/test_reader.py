from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_clips import Image, MakeClip, moving, scene

from bgm_studio.base.errors import Cancelled, ClipError
from bgm_studio.video.clip import ClipInfo, probe
from bgm_studio.video.decoding import Frame, frames
from bgm_studio.video.reader import FrameReader, coarse_to_fine, filmstrip, waveform


def encoded(
    path: Path,
    images: Sequence[Image],
    codec: str = "libx264",
    rate: Fraction | int = 25,
    times: Sequence[Fraction] | None = None,
    **options: str,
) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=Fraction(rate))
        stream.height, stream.width = images[0].shape[:2]
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        time_base = Fraction(1, 90000) if times else 1 / Fraction(rate)
        stream.codec_context.time_base = time_base
        stream.options = options
        for number, image in enumerate(images):
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), format="bgr24")
            frame.pts = number if times is None else int(times[number] / time_base)
            frame.time_base = time_base
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def remuxed(
    source: Path, path: Path, shift_s: float = 0.0, turn: int = 0, drop: tuple[int, ...] = ()
) -> Path:
    with av.open(str(source)) as read, av.open(str(path), "w") as write:
        stream = write.add_stream_from_template(read.streams.video[0])
        if turn:
            stream.set_display_rotation(turn)
        for number, packet in enumerate(read.demux(read.streams.video[0])):
            if packet.dts is not None and number not in drop:
                ticks = int(shift_s / packet.time_base)
                packet.pts, packet.dts = packet.pts + ticks, packet.dts + ticks
                packet.stream = stream
                write.mux(packet)
    return path


FAST = {"preset": "veryfast", "bf": "3", "g": "24"}
UNEVEN = [Fraction(i, 25) + Fraction(i % 4, 90) + (i > 50) * Fraction(1, 2) for i in range(110)]

KINDS: dict[str, Callable[[Path], Path]] = {
    "b-frames": lambda p: encoded(p / "a.mp4", moving(110), **FAST),
    "one keyframe": lambda p: encoded(p / "a.mp4", moving(110), preset="veryfast", g="900"),
    "open groups": lambda p: encoded(
        p / "a.mkv", moving(110), **{**FAST, "x264-params": "open-gop=1:keyint=24:bframes=3"}
    ),
    "transport stream": lambda p: encoded(
        p / "a.ts", moving(110), rate=Fraction(30000, 1001), **FAST
    ),
    "matroska": lambda p: encoded(p / "a.mkv", moving(110), rate=Fraction(24000, 1001), **FAST),
    "uneven": lambda p: encoded(p / "a.mp4", moving(110), times=UNEVEN, **FAST),
    "uneven matroska": lambda p: encoded(p / "a.mkv", moving(110), times=UNEVEN, **FAST),
    "late": lambda p: encoded(p / "a.mp4", moving(75), times=[t + 3 for t in UNEVEN[:75]], **FAST),
    "edit list": lambda p: remuxed(
        encoded(p / "a.mp4", moving(110), **FAST), p / "b.mp4", shift_s=-1.0
    ),
    "negative start": lambda p: remuxed(
        encoded(p / "a.mp4", moving(110), **FAST), p / "b.mov", shift_s=-0.5
    ),
    "upright": lambda p: remuxed(encoded(p / "a.mp4", moving(110), **FAST), p / "b.mp4", turn=90),
    "mpeg2": lambda p: encoded(p / "a.mpg", moving(110), "mpeg2video", bf="2", g="12"),
    "avi": lambda p: encoded(p / "a.avi", moving(110), "mpeg4", bf="0", g="12"),
    "avi with b-frames": lambda p: encoded(p / "a.avi", moving(110), **FAST),
    "motion jpeg": lambda p: encoded(p / "a.avi", moving(60), "mjpeg"),
}


@pytest.fixture(scope="module")
def known(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str], tuple[ClipInfo, list[Frame]]]:
    """known(kind): a made clip of that kind, and its frames as the sequential reader gives them."""

    @cache
    def make(kind: str) -> tuple[ClipInfo, list[Frame]]:
        clip = probe(KINDS[kind](tmp_path_factory.mktemp("made")))
        return clip, list(frames(clip, width=64))

    return make


def shown(sequence: list[Frame], time_s: float) -> Frame:
    return next((f for f in reversed(sequence) if f.time_s <= time_s + 1e-6), sequence[0])


def agrees(got: Frame, expected: Frame) -> bool:
    return got.time_s == expected.time_s and np.array_equal(got.image, expected.image)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_gives_the_sequential_frames(
    known: Callable[[str], tuple[ClipInfo, list[Frame]]], kind: str, data: st.DataObject
) -> None:
    clip, sequence = known(kind)
    length = clip.duration_s
    exact = st.sampled_from([frame.time_s for frame in sequence])
    times = data.draw(st.lists(st.one_of(st.floats(-0.5, length + 0.5), exact), max_size=12))
    with FrameReader(clip, 64) as reader:
        for time_s in times:
            assert agrees(reader.at(time_s), shown(sequence, time_s)), time_s


@pytest.mark.parametrize("kind", KINDS)
def test_playing_and_stepping_back(
    known: Callable[[str], tuple[ClipInfo, list[Frame]]], kind: str
) -> None:
    clip, sequence = known(kind)
    with FrameReader(clip, 64) as reader:
        for frame in (*sequence, *reversed(sequence)):
            assert agrees(reader.at(frame.time_s), frame)


def test_shipped_clips_at_random(demo_clip: Path, calm_clip: Path, busy_clip: Path) -> None:
    rng = random.Random(3)
    for path in (demo_clip, calm_clip, busy_clip):
        clip = probe(path)
        sequence = list(frames(clip, width=64))
        with FrameReader(clip, 64) as reader:
            for _ in range(12):
                time_s = rng.uniform(0, clip.duration_s)
                assert agrees(reader.at(time_s), shown(sequence, time_s))


def test_steps_back_come_from_what_was_passed(
    demo_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = probe(demo_clip)
    with FrameReader(clip, 64) as reader:
        seeks = []
        real = reader._seek
        monkeypatch.setattr(reader, "_seek", lambda time_s: (seeks.append(time_s), real(time_s)))
        reader.at(10.0)
        seeks.clear()
        for step in range(1, 40):
            reader.at(10.0 - step / 24)
        assert len(seeks) <= 2


def test_width_may_change_and_pictures_are_read_only(calm_clip: Path) -> None:
    with FrameReader(probe(calm_clip), 64) as reader:
        assert reader.at(1.0).image.shape[1] == 64
        reader.width = 100
        picture = reader.at(1.0)
        assert picture.image.shape[1] == 100
        assert picture.time_s == 1.0
        with pytest.raises(ValueError, match="read-only"):
            picture.image[0, 0, 0] = 1
        with pytest.raises(ValueError, match="wide"):
            reader.width = 0


def test_cancelled_stops_on_the_way_and_goes_on(calm_clip: Path) -> None:
    with FrameReader(probe(calm_clip), 64) as reader:
        early = reader.at(0.4, cancelled=lambda: True)
        assert early.time_s < 0.4
        assert reader.at(0.4).time_s == pytest.approx(0.4)


def test_vanished_file_is_a_clip_error(make_clip: MakeClip) -> None:
    clip = probe(make_clip(moving(60)))
    clip.path.unlink()
    with pytest.raises(ClipError, match="no file"):
        FrameReader(clip, 64)
    with pytest.raises(ClipError, match="no file"):
        filmstrip(clip, [0.5], 36, lambda index, image: None)


def test_closed_reader_says_so(calm_clip: Path) -> None:
    reader = FrameReader(probe(calm_clip), 64)
    reader.close()
    reader.close()
    with pytest.raises(ValueError, match="closed"):
        reader.at(0.0)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damage_never_crashes(calm_clip: Path, tmp_path: Path, data: st.DataObject) -> None:
    clip = probe(calm_clip)
    content = bytearray(calm_clip.read_bytes())
    for _ in range(data.draw(st.integers(1, 20))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + 40] = bytes(len(content[at : at + 40]))
    path = tmp_path / "hostile.mp4"
    path.write_bytes(content)
    damaged = ClipInfo(**{**clip.__dict__, "path": path})
    try:
        with FrameReader(damaged, 64) as reader:
            for time_s in data.draw(st.lists(st.floats(0, 8), max_size=6)):
                assert reader.at(time_s).image.shape[1] == 64
        filmstrip(damaged, [0.0, 4.0, 8.0], 36, lambda index, image: None)
    except ClipError:
        pass


def test_coarse_to_fine_visits_all_once() -> None:
    for count in (0, 1, 2, 15, 16, 17, 150):
        assert sorted(coarse_to_fine(count)) == list(range(count))
    assert coarse_to_fine(40)[:3] == [0, 16, 32]
    assert coarse_to_fine(40)[3:6] == [8, 24, 4]


def test_dense_strip_ends_with_the_frames_themselves(demo_clip: Path) -> None:
    clip = probe(demo_clip)
    times = [0.1, 0.5, 1.4, 1.9, 2.0, 5.79, 5.8, 9.99, 24.4]
    last: dict[int, Image] = {}
    filmstrip(clip, times, 36, last.__setitem__)
    sequence = list(frames(clip, width=64))
    assert sorted(last) == list(range(len(times)))
    for index, time_s in enumerate(times):
        assert np.array_equal(last[index], shown(sequence, time_s).image)


def test_sparse_strip_shows_what_was_on_lately(tmp_path: Path) -> None:
    images = [scene(i // 100, 64, 36) for i in range(1000)]
    clip = probe(encoded(tmp_path / "a.mp4", images, preset="ultrafast", g="500", sc_threshold="0"))
    times = [1.0 + 4 * i for i in range(10)]
    last: dict[int, Image] = {}
    filmstrip(clip, times, 36, last.__setitem__)
    for index, time_s in enumerate(times):
        off = [np.abs(last[index] - scene(k, 64, 36).astype(int)).mean() for k in range(10)]
        latest = int(time_s * 25) // 100
        assert latest - int(np.argmin(off)) in (0, 1)


def test_strip_of_avi_and_upright_clips(
    known: Callable[[str], tuple[ClipInfo, list[Frame]]],
) -> None:
    for kind in ("avi", "avi with b-frames", "upright"):
        clip, _ = known(kind)
        got: dict[int, Image] = {}
        filmstrip(clip, [0.0, 1.0, 2.0], 36, got.__setitem__)
        assert sorted(got) == [0, 1, 2]
        assert all(abs(image.shape[0] - 36) <= 2 for image in got.values())


def test_cancelled_strip_stops(demo_clip: Path) -> None:
    got: list[int] = []
    filmstrip(
        probe(demo_clip),
        [i / 4 for i in range(90)],
        36,
        lambda index, image: got.append(index),
        cancelled=lambda: len(got) >= 3,
    )
    assert got == [0, 16, 32]


def with_sound(
    path: Path, images: Sequence[Image], sound: np.ndarray, start_s: float = 0.0, hz: int = 48000
) -> Path:
    """sound: float32 (channels, samples), placed start_s after the first frame, uncompressed."""
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=25)
        video.height, video.width = images[0].shape[:2]
        video.pix_fmt = "yuv420p"
        layout = "mono" if len(sound) == 1 else "stereo"
        audio = container.add_stream("pcm_s16le", rate=hz, layout=layout)
        for number, image in enumerate(images):
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, 25)
            container.mux(video.encode(frame))
        container.mux(video.encode())
        whole = (sound.T.reshape(1, -1) * 32767).astype(np.int16)
        for at in range(0, sound.shape[1], 1000):
            block = whole[:, at * len(sound) : (at + 1000) * len(sound)]
            frame = av.AudioFrame.from_ndarray(block, format="s16", layout=layout)
            frame.sample_rate, frame.time_base = hz, Fraction(1, hz)
            frame.pts = at + round(start_s * hz)
            container.mux(audio.encode(frame))
        container.mux(audio.encode())
    return path


@pytest.mark.parametrize(("channels", "start_s"), [(1, 0.0), (2, 0.0), (1, 0.5)])
def test_waveform_is_the_sounds_reach(tmp_path: Path, channels: int, start_s: float) -> None:
    rng = np.random.default_rng(5)
    sound = (rng.uniform(-0.6, 0.4, (channels, 96000)) * np.linspace(0, 1, 96000)).astype("f4")
    clip = probe(with_sound(tmp_path / "a.mkv", moving(75), sound, start_s))
    got = waveform(clip, 50)
    assert got is not None
    assert got.shape == (150, 2)
    assert got.dtype == np.float32
    placed = np.zeros(144000)
    first = round(start_s * 48000)
    placed[first : first + 96000] = sound.mean(axis=0)[: 144000 - first]
    expected = placed.reshape(150, 960)
    assert got[:, 0] == pytest.approx(np.minimum(expected.min(axis=1), 0), abs=2e-3)
    assert got[:, 1] == pytest.approx(np.maximum(expected.max(axis=1), 0), abs=2e-3)


def test_waveform_without_sound_and_stopped(calm_clip: Path, demo_clip: Path) -> None:
    assert waveform(probe(calm_clip)) is None

    def stop(stage: str, fraction: float) -> None:
        assert stage == "waveform"
        raise Cancelled

    with pytest.raises(Cancelled):
        waveform(probe(demo_clip), 50, stop)
