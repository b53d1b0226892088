"""Finished videos: the picture's packets untouched, the sound in its place, nothing lost unsaid."""

import errno
import os
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from bgm_studio.base.errors import Cancelled, ClipError, OutputError
from bgm_studio.export.sound_files import sample_count
from bgm_studio.export.video import video_suffix, write_video
from bgm_studio.video.clip import ClipInfo, probe

RATE = 48_000
FRAMES, FPS = 72, Fraction(24000, 1001)


def make_clip(path, muxer, *, codec="mpeg4", sound=False, first=0, subtitles=False, chapters=False):
    """Three seconds of moving noise with B-frames; `first` is the first frame's number."""
    with av.open(str(path), "w", format=muxer) as container:
        reordered = "0" if muxer == "avi" else "2"
        options = {"bf": reordered, "g": "12"} if codec == "mpeg4" else {}
        video = container.add_stream(codec, rate=FPS, width=64, height=48, options=options)
        container.metadata["title"] = "A clip"
        audio = (
            container.add_stream("libopus" if muxer == "webm" else "aac", rate=RATE)
            if sound
            else None
        )
        text = None
        if subtitles:
            with av.open(str(subtitles)) as source:
                text = container.add_stream_from_template(source.streams.subtitles[0])
                lines = [p for p in source.demux() if p.size]
        if chapters:
            container.set_chapters(
                [{"id": 1, "start": 0, "end": 1500, "time_base": Fraction(1, 1000),
                  "metadata": {"title": "One"}}]
            )  # fmt: skip
        rng = np.random.default_rng(0)
        for index in range(FRAMES):
            pixels = rng.integers(0, 255, (48, 64, 3), dtype=np.uint8)
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            frame.pts, frame.time_base = first + index, 1 / FPS
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        if audio is not None:
            shape = (1, 4 * RATE) if audio.format.is_packed else (2, 2 * RATE)
            silence = np.zeros(shape, np.int16 if audio.format.name == "s16" else np.float32)
            frame = av.AudioFrame.from_ndarray(silence, format=audio.format.name, layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = RATE, 0, Fraction(1, RATE)
            container.mux(audio.encode(frame))
            container.mux(audio.encode(None))
        if text is not None:
            for packet in lines:
                packet.stream = text
                container.mux(packet)
    return path


def packets(path):
    """Payload, relative times and key flag of each packet of the picture."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        found = [p for p in container.demux(stream) if p.size]
        # AVI has decoding times alone.
        times = [(p.dts if p.pts is None else p.pts, p.dts) for p in found]
        start, base = min(pts for pts, _ in times), stream.time_base
        return [
            (bytes(p), (pts - start) * base, (dts - start) * base, p.is_keyframe)
            for p, (pts, dts) in zip(found, times, strict=True)
        ]


def decoded_sound(path):
    """(samples (n, 2), time of the first one in seconds)."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        resampler = av.AudioResampler("fltp", "stereo", RATE)
        frames, start = [], None
        for frame in container.decode(stream):
            start = float(frame.pts * frame.time_base) if start is None else start
            frame.pts = None
            frames += resampler.resample(frame)
        return np.concatenate(
            [f.to_ndarray().T for f in [*frames, *resampler.resample(None)]]
        ), start


def lag(a, b):
    """Samples by which `a` comes later than `b`."""
    size = 1 << 19
    correlation = np.fft.irfft(np.fft.rfft(a, size) * np.conj(np.fft.rfft(b, size)))
    best = int(correlation.argmax())
    return best if best < size // 2 else best - size


@pytest.fixture
def soundtrack(tmp_path):
    """Noise between 200 and 4000 Hz, with its length."""
    rng = np.random.default_rng(3)
    samples = sample_count(FRAMES / FPS)
    spectrum = np.fft.rfft(rng.normal(0, 1, samples))
    frequencies = np.fft.rfftfreq(samples, 1 / RATE)
    spectrum[(frequencies < 200) | (frequencies > 4000)] = 0
    noise = np.fft.irfft(spectrum, samples)
    path = tmp_path / "s.f32"
    np.repeat(0.3 * noise[:, None] / np.abs(noise).max(), 2, 1).astype("<f4").tofile(path)
    return path, samples


CASES = [
    ("c.mp4", "mp4", "mpeg4", ".mp4", "aac"),
    ("c.mov", "mov", "mpeg4", ".mov", "aac"),
    ("c.mkv", "matroska", "mpeg4", ".mkv", "opus"),
    ("c.webm", "webm", "libvpx", ".webm", "opus"),
    ("c.avi", "avi", "mpeg4", ".mkv", "opus"),
    ("c.ts", "mpegts", "mpeg2video", ".mkv", "opus"),
]


@pytest.mark.parametrize("has_sound", [False, True])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_picture_is_copied_and_sound_in_place(tmp_path, soundtrack, case, has_sound):
    name, muxer, codec, suffix, sound = case
    source = make_clip(tmp_path / name, muxer, codec=codec, sound=has_sound and muxer != "avi")
    clip, (track, samples) = probe(source), soundtrack
    assert video_suffix(clip) == suffix
    facts = write_video(clip, track, samples, tmp_path / "result.any")
    assert facts.path == tmp_path / f"result{suffix}"
    assert (facts.container, facts.audio_codec) == (suffix[1:], sound)
    assert bool(facts.notes) == (muxer in ("avi", "mpegts"))
    before, after = packets(source), packets(facts.path)
    assert [p[0] for p in before] == [p[0] for p in after]
    # Matroska counts milliseconds.
    tolerance = 0.0011 if suffix in (".mkv", ".webm") else 0
    for old, new in zip(before, after, strict=True):
        assert abs(old[1] - new[1]) <= tolerance
        assert suffix in (".mkv", ".webm") or old[2:] == new[2:]
    back, start = decoded_sound(facts.path)
    wanted = np.fromfile(track, "<f4").reshape(-1, 2)
    offset = lag(back[:, 0], wanted[:, 0]) + round(start * RATE)
    assert abs(offset) <= 48
    assert abs(len(back) + start * RATE - samples) <= 1024
    result = probe(facts.path)
    assert abs(result.start) <= Fraction(1, 1000)
    with av.open(str(facts.path)) as container:
        assert len(container.streams.audio) == 1


def test_mp4_sound_is_exactly_as_long_as_the_picture(tmp_path, soundtrack):
    clip, (track, samples) = probe(make_clip(tmp_path / "c.mp4", "mp4")), soundtrack
    facts = write_video(clip, track, samples, tmp_path / "v.mp4")
    with av.open(str(facts.path)) as container:
        stream = container.streams.audio[0]
        assert (stream.start_time, stream.duration * stream.time_base) == (
            0,
            Fraction(samples, RATE),
        )
        assert container.metadata["title"] == "A clip"


def test_picture_that_starts_late_is_moved_to_the_start(tmp_path, soundtrack):
    source = make_clip(tmp_path / "c.mkv", "matroska", first=48)
    clip = ClipInfo(source, "", FRAMES / FPS, Fraction(2002, 1000), FPS, FRAMES, 64, 48, False)
    facts = write_video(clip, *soundtrack, tmp_path / "v.mkv")
    assert probe(facts.path).start == 0
    assert [p[0] for p in packets(source)] == [p[0] for p in packets(facts.path)]


def test_subtitles_and_chapters_come_along(tmp_path, soundtrack):
    lines = tmp_path / "lines.srt"
    lines.write_text("1\n00:00:00,500 --> 00:00:01,500\nHello\n\n")
    source = make_clip(tmp_path / "c.mkv", "matroska", subtitles=lines, chapters=True)
    clip, (track, samples) = probe(source), soundtrack
    facts = write_video(clip, track, samples, tmp_path / "v.mkv")
    assert facts.dropped == ()
    with av.open(str(facts.path)) as container:
        text = container.streams.subtitles[0]
        packet = next(p for p in container.demux(text) if p.size)
        assert (bytes(packet), packet.pts * packet.time_base) == (b"Hello", Fraction(1, 2))
        assert [c["end"] * c["time_base"] for c in container.chapters()] == [Fraction(3, 2)]


def test_chapters_in_mp4_are_not_called_dropped(tmp_path, soundtrack):
    clip = probe(make_clip(tmp_path / "c.mp4", "mp4", chapters=True))
    facts = write_video(clip, *soundtrack, tmp_path / "v.mp4")
    assert facts.dropped == ()
    with av.open(str(facts.path)) as container:
        assert len(container.chapters()) == 1


def test_rotation_is_kept(tmp_path, soundtrack):
    """A phone's upright clip: the display matrix of an mp4 track header, turned by 90 degrees."""
    source = make_clip(tmp_path / "c.mp4", "mp4")
    data = bytearray(source.read_bytes())
    identity = b"".join(v.to_bytes(4, "big") for v in (1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30))
    turned = b"".join(
        (v & 0xFFFFFFFF).to_bytes(4, "big") for v in (0, 1 << 16, 0, -1 << 16, 0, 0, 0, 0, 1 << 30)
    )
    at = data.index(identity, data.index(b"tkhd"))
    data[at : at + 36] = turned
    source.write_bytes(data)
    clip = probe(source)
    assert (clip.width, clip.height) == (48, 64)
    facts = write_video(clip, *soundtrack, tmp_path / "v.mp4")
    assert turned in facts.path.read_bytes()
    assert (probe(facts.path).width, probe(facts.path).height) == (48, 64)


def test_never_replaces_the_clip_itself(tmp_path, soundtrack):
    source = make_clip(tmp_path / "c.mp4", "mp4")
    before = source.read_bytes()
    with pytest.raises(OutputError, match="the clip itself"):
        write_video(probe(source), *soundtrack, source)
    assert source.read_bytes() == before


def test_failures_leave_nothing(tmp_path, soundtrack, monkeypatch):
    clip, (track, samples) = probe(make_clip(tmp_path / "c.mp4", "mp4")), soundtrack
    out = tmp_path / "out"

    def cancel(stage, fraction):
        raise Cancelled

    with pytest.raises(OutputError, match="does not exist"):
        write_video(clip, track, samples, out / "v.mp4")
    out.mkdir()
    with pytest.raises(Cancelled):
        write_video(clip, track, samples, out / "v.mp4", progress=cancel)
    with pytest.raises(ValueError, match="fewer"):
        write_video(clip, track, samples + 1, out / "v.mp4")

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("bgm_studio.export.video._SoundFeed.until", full)
    with pytest.raises(OutputError) as caught:
        write_video(clip, track, samples, out / "v.mp4")
    assert "full" in caught.value.hint
    clip.path.unlink()
    with pytest.raises(ClipError):
        write_video(clip, track, samples, out / "v.mp4")
    assert list(out.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_libav_tells_of_a_full_disk():
    """What the writer relies on: a full disk is an OSError, in writing or in closing."""
    with (
        pytest.raises(OSError, match="No space"),
        av.open("/dev/full", "w", format="mp4") as container,
    ):
        video = container.add_stream("mpeg4", rate=24, width=64, height=48)
        for index in range(200):
            pixels = np.random.default_rng(index).integers(0, 255, (48, 64, 3), dtype=np.uint8)
            container.mux(video.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(video.encode(None))
