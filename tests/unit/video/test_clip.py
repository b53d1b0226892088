from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_clips import MakeClip, moving, scene
from toys import CHANGES, rename_over, rewrite_in_place, write_clip

from bgm_studio.base.errors import Cancelled, ClipError
from bgm_studio.video import clip as module
from bgm_studio.video import container, stamps
from bgm_studio.video.clip import check_unchanged, probe, unchanged
from bgm_studio.video.decoding import frames
from bgm_studio.video.reader import stills


def test_constant_rate_is_exact(make_clip: MakeClip) -> None:
    clip = probe(make_clip(moving(61), Fraction(30000, 1001)))
    assert clip.frame_rate == Fraction(30000, 1001)
    assert clip.duration == 61 * Fraction(1001, 30000)
    assert clip.frame_count == 61
    assert (clip.width, clip.height) == (160, 90)
    assert not clip.has_audio
    assert not clip.is_variable_rate
    assert clip.duration_s == pytest.approx(61 * 1001 / 30000)


@pytest.mark.parametrize(
    ("rate", "name"),
    [
        (Fraction(24000, 1001), "a.mkv"),
        (24, "b.mkv"),
        (25, "c.mov"),
        (Fraction(60000, 1001), "d.mp4"),
    ],
)
def test_nominal_rate_survives_coarse_clocks(
    make_clip: MakeClip, rate: Fraction | int, name: str
) -> None:
    # Matroska keeps whole milliseconds only.
    clip = probe(make_clip(moving(150), rate, name))
    assert clip.frame_rate == rate
    assert not clip.is_variable_rate
    assert float(clip.duration) == pytest.approx(float(150 / Fraction(rate)), abs=2e-3)


def test_variable_rate_goes_by_timestamps(make_clip: MakeClip) -> None:
    gaps = [Fraction(1, 50) if i % 3 else Fraction(1, 12) for i in range(80)]
    times = [sum(gaps[:i], Fraction(0)) for i in range(80)]
    clip = probe(make_clip(moving(80), 25, times=times))
    assert clip.is_variable_rate
    assert float(clip.duration) == pytest.approx(float(times[-1]), abs=0.1)
    got = [frame.time_s for frame in frames(clip, width=32)]
    assert got == pytest.approx([float(t) for t in times], abs=1e-4)


@pytest.mark.parametrize("name", ["late.mkv", "late.mp4"])
def test_late_first_frame_is_not_a_missing_end(make_clip: MakeClip, name: str) -> None:
    times = [3 + Fraction(i, 25) for i in range(75)]
    clip = probe(make_clip(moving(75), 25, name, times=times))
    assert float(clip.duration) == pytest.approx(3.0, abs=2e-3)
    assert next(iter(frames(clip, width=32))).time_s == 0


def test_frames_stream_in_order_scaled(make_clip: MakeClip) -> None:
    clip = probe(make_clip(moving(75), 25, audio_s=3.0))
    assert clip.has_audio
    got = list(frames(clip, width=80))
    assert [frame.time_s for frame in got] == pytest.approx([i / 25 for i in range(75)])
    assert got[0].image.shape == (44, 80, 3)
    assert got[0].image.dtype == np.uint8


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rate_hz=st.floats(1.0, 40.0))
def test_thinned_frames_are_the_first_after_each_multiple(calm_clip: Path, rate_hz: float) -> None:
    clip = probe(calm_clip)
    step = 1.0 / rate_hz
    expected, next_s = [], 0.0
    for number in range(clip.frame_count):
        if number / 25 >= next_s - 1e-6:
            expected.append(number / 25)
            next_s = step * (np.floor(number / 25 / step + 1e-6) + 1)
    got = [frame.time_s for frame in frames(clip, width=16, rate_hz=rate_hz)]
    assert got == pytest.approx(expected)


def test_colours_are_bgr_and_upright(make_clip: MakeClip) -> None:
    image = np.zeros((90, 160, 3), dtype=np.uint8)
    image[:45, :, 0] = 255  # blue above
    image[45:, :, 2] = 255  # red below
    clip = probe(make_clip([image] * 60))
    picture = next(frames(clip, width=64)).image
    assert picture[5, 30].argmax() == 0
    assert picture[-5, 30].argmax() == 2


def test_rotation_is_applied(make_clip: MakeClip, tmp_path: Path) -> None:
    image = np.zeros((90, 160, 3), dtype=np.uint8)
    image[:, :80, 2] = 255  # left half red
    source, turned = make_clip([image] * 60), tmp_path / "turned.mp4"
    with av.open(str(source)) as read, av.open(str(turned), "w") as write:
        stream = write.add_stream_from_template(read.streams.video[0])
        stream.set_display_rotation(90)
        for packet in read.demux(read.streams.video[0]):
            if packet.dts is not None:
                packet.stream = stream
                write.mux(packet)
    clip = probe(turned)
    assert (clip.width, clip.height) == (90, 160)
    picture = next(frames(clip, width=90)).image
    assert picture.shape == (160, 90, 3)
    with av.open(str(turned)) as read:
        # 90 degrees anticlockwise takes the left half to the bottom.
        assert next(read.decode(video=0)).rotation == 90
    assert picture[-10, 45, 2] > 200
    assert picture[10, 45, 2] < 60


def test_stills_show_what_is_on_at_that_time(make_clip: MakeClip) -> None:
    images = [scene(1)] * 40 + [scene(2)] * 40
    clip = probe(make_clip(images))
    got = stills(clip, [0.5, 1.59, 1.61, 3.0], width=160)
    assert [frame.time_s for frame in got] == pytest.approx([0.48, 1.56, 1.6, 3.0])
    one, other = scene(1).astype(int), scene(2).astype(int)
    for frame, near, far in zip(
        got, (one, one, other, other), (other, other, one, one), strict=True
    ):
        assert np.abs(frame.image - near).mean() < np.abs(frame.image - far).mean() / 4


def test_edit_list_hides_frames(make_clip: MakeClip, tmp_path: Path) -> None:
    """Packets before the edit are in the file so that decoding can start, but are not shown."""
    source, cut = make_clip(moving(100)), tmp_path / "cut.mp4"
    with av.open(str(source)) as read, av.open(str(cut), "w") as write:
        stream = write.add_stream_from_template(read.streams.video[0])
        for packet in read.demux(read.streams.video[0]):
            if packet.dts is not None:
                ticks = int(1 / packet.time_base)
                packet.pts, packet.dts = packet.pts - ticks, packet.dts - ticks
                packet.stream = stream
                write.mux(packet)
    clip = probe(cut)
    assert clip.frame_count == 75
    assert clip.duration == 3
    assert len(list(frames(clip, width=32))) == 75


def test_avi_frames_come_in_showing_order(make_clip: MakeClip) -> None:
    clip = probe(make_clip(moving(60), 25, "old.avi"))
    assert (clip.frame_count, clip.duration) == (60, Fraction(60, 25))
    got = [frame.time_s for frame in frames(clip, width=32)]
    assert got == pytest.approx([i / 25 for i in range(60)])


def test_shipped_clips(demo_clip: Path, calm_clip: Path, busy_clip: Path) -> None:
    demo, calm, busy = probe(demo_clip), probe(calm_clip), probe(busy_clip)
    assert (demo.frame_rate, demo.duration, demo.has_audio) == (24, Fraction(49, 2), True)
    assert (calm.frame_rate, calm.duration, calm.has_audio) == (25, 8, False)
    assert (busy.frame_rate, busy.has_audio) == (Fraction(30000, 1001), True)


def refused(path: Path) -> str:
    with pytest.raises(ClipError) as caught:
        clip = probe(path)
        for _ in frames(clip, width=32):
            pass
    message = caught.value.message
    assert message.endswith(".")
    assert "\n" not in message
    assert caught.value.hint
    return message


def test_no_such_file(tmp_path: Path) -> None:
    assert "no file" in refused(tmp_path / "none.mp4")


def test_folder(tmp_path: Path) -> None:
    assert "folder" in refused(tmp_path)


def test_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    assert "is empty" in refused(tmp_path / "empty.mp4")


@pytest.mark.parametrize(
    "text",
    [
        "Dear diary,\n" * 200,
        "#EXTM3U\n#EXTINF:5,\nother.ts\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile a\n",
    ],
)
def test_text_and_playlists(tmp_path: Path, text: str) -> None:
    path = tmp_path / "text.mp4"
    path.write_text(text)
    assert "not a video" in refused(path)


def test_missing_index(make_clip: MakeClip, tmp_path: Path) -> None:
    data = make_clip(moving(100)).read_bytes()
    (tmp_path / "half.mp4").write_bytes(data[: len(data) // 2])
    assert "index is missing" in refused(tmp_path / "half.mp4")


def test_data_cut_off_behind_the_index(demo_clip: Path, tmp_path: Path) -> None:
    data = demo_clip.read_bytes()
    (tmp_path / "half.mp4").write_bytes(data[: len(data) // 2])
    message = refused(tmp_path / "half.mp4")
    assert "cut short" in message
    assert "24.5 s" in message


def test_matroska_cut_off(make_clip: MakeClip, tmp_path: Path) -> None:
    data = make_clip(moving(150), 25, "whole.mkv").read_bytes()
    (tmp_path / "half.mkv").write_bytes(data[: len(data) // 2])
    assert "cut short" in refused(tmp_path / "half.mkv")


def test_scrambled_pictures(demo_clip: Path, tmp_path: Path) -> None:
    data = bytearray(demo_clip.read_bytes())
    first, last = len(data) // 10, len(data) * 9 // 10
    data[first:last] = np.random.default_rng(0).bytes(last - first)
    (tmp_path / "noise.mp4").write_bytes(data)
    assert "damaged" in refused(tmp_path / "noise.mp4")


def test_sound_only_and_cover_art(make_clip: MakeClip, tmp_path: Path, busy_clip: Path) -> None:
    path = tmp_path / "sound.m4a"
    with av.open(str(busy_clip)) as read, av.open(str(path), "w", format="mp4") as write:
        stream = write.add_stream_from_template(read.streams.audio[0])
        for packet in read.demux(read.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                write.mux(packet)
    assert "sound but no video" in refused(path)
    covered = tmp_path / "covered.m4a"
    with av.open(str(path)) as read, av.open(str(covered), "w", format="mp4") as write:
        stream = write.add_stream_from_template(read.streams.audio[0])
        cover = write.add_stream("mjpeg", rate=1)
        cover.width, cover.height, cover.pix_fmt = 160, 90, "yuvj420p"
        cover.disposition = av.stream.Disposition.attached_pic
        picture = av.VideoFrame.from_ndarray(scene(1), format="bgr24").reformat(format="yuvj420p")
        write.mux(cover.encode(picture))
        write.mux(cover.encode())
        for packet in read.demux(read.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                write.mux(packet)
    assert "sound but no video" in refused(covered)


def test_one_frame(make_clip: MakeClip) -> None:
    assert "only one frame" in refused(make_clip(moving(1)))


def test_too_short(make_clip: MakeClip) -> None:
    assert "1.96 s" in refused(make_clip(moving(49)))


def test_too_fast(make_clip: MakeClip) -> None:
    assert "300 frames a second" in refused(make_clip(moving(1) * 630, 300))


def test_too_long(make_clip: MakeClip) -> None:
    times = [Fraction(i * 6000) for i in range(3)]
    assert "too long" in refused(make_clip(moving(3), 25, times=times))


def test_log_noise_stays_out_of_stderr(
    demo_clip: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    data = demo_clip.read_bytes()
    (tmp_path / "half.mp4").write_bytes(data[: len(data) // 2])
    refused(tmp_path / "half.mp4")
    assert capfd.readouterr().err == ""


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_damage_is_a_clip_error_or_a_clip(
    calm_clip: Path, tmp_path: Path, data: st.DataObject
) -> None:
    """Hostile bytes never end in anything but a result or a ClipError."""
    content = bytearray(calm_clip.read_bytes())
    header = 6000  # the index, where damage hurts most
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, header))] = data.draw(st.integers(0, 255))
    path = tmp_path / "hostile.mp4"
    path.write_bytes(content)
    try:
        clip = probe(path)
    except ClipError:
        return
    assert clip.duration >= 2
    assert clip.frame_count >= 2


# -- files that others write to --------------------------------------------------------------------


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were hashed, in turn; the file system's clock ticks finely."""
    paths: list[Path] = []
    hash_it = stamps.file_sha256
    monkeypatch.setattr(stamps, "file_sha256", lambda path: paths.append(path) or hash_it(path))
    monkeypatch.setattr(stamps, "_CLOCK_TICK_NS", 0)
    return paths


def test_a_clip_that_stays_is_hashed_once(tmp_path: Path, hashed: list[Path]) -> None:
    clip = probe(write_clip(tmp_path / "mine.mp4"))
    for _ in range(3):
        check_unchanged(clip)
        with unchanged(clip):
            pass
    assert probe(clip.path) == clip
    assert hashed == [clip.path]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("tick_ns", [0, 10**18])
def test_a_clip_that_changed_is_seen(
    tmp_path: Path, hashed: list[Path], monkeypatch: pytest.MonkeyPatch, change, tick_ns: int
) -> None:
    monkeypatch.setattr(stamps, "_CLOCK_TICK_NS", tick_ns)
    clip = probe(write_clip(tmp_path / "mine.mp4"))
    content = clip.path.read_bytes()
    change(clip.path)
    with pytest.raises(ClipError, match=r"mine\.mp4") as caught:
        check_unchanged(clip)
    assert caught.value.hint
    with pytest.raises(ClipError), unchanged(clip):
        pytest.fail("it is not even begun")
    clip.path.write_bytes(content)  # the same bytes always will do, whatever file they are in
    check_unchanged(clip)


def test_a_change_within_goes_before_what_it_led_to(tmp_path: Path) -> None:
    clip = probe(write_clip(tmp_path / "mine.mp4"))
    with pytest.raises(IndexError), unchanged(clip):
        raise IndexError
    with pytest.raises(ClipError, match="replaced"), unchanged(clip):
        rename_over(clip.path)
    clip = probe(clip.path)
    with pytest.raises(ClipError, match="replaced") as caught, unchanged(clip):
        rewrite_in_place(clip.path)
        raise IndexError
    assert isinstance(caught.value.__context__, IndexError)
    clip = probe(clip.path)
    with pytest.raises(Cancelled), unchanged(clip):
        rewrite_in_place(clip.path)
        raise Cancelled


@pytest.mark.parametrize("change", [rename_over, rewrite_in_place])
def test_a_clip_that_is_written_to_while_it_is_probed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change
) -> None:
    path = write_clip(tmp_path / "mine.mp4")
    first_frame = container.first_frame

    def meanwhile(path: Path, *opened: Any) -> Any:
        found = first_frame(path, *opened)
        change(path)
        return found

    monkeypatch.setattr(module, "first_frame", meanwhile)
    with pytest.raises(ClipError, match="replaced or written to"):
        probe(path)
    monkeypatch.undo()
    assert probe(path).frame_count in (60, 90)
