from __future__ import annotations

import hashlib
import json
import shutil
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from made_clips import Image, MakeClip, scene
from toys import CHANGES

from bgm_studio.base.errors import Cancelled, ClipError, OutputError
from bgm_studio.composing.direction import Direction
from bgm_studio.export.plot import plot
from bgm_studio.music.timing import TempoMap
from bgm_studio.video import analysis as module
from bgm_studio.video.analysis import VideoAnalysis, analyse
from bgm_studio.video.hearing import Ears, Heard
from bgm_studio.video.semantics import ShotStats
from bgm_studio.video.shots import Cut, Edit
from bgm_studio.video.speech import Speech


class Counting:
    """A captioner that counts its calls; a stand-in for BLIP."""

    name = "counting-1"

    def __init__(self) -> None:
        self.calls: list[int] = []

    def caption(self, frames: Sequence[Image], stats: ShotStats) -> str:
        self.calls.append(len(frames))
        return f"shot {len(self.calls)} of {stats.length_s:.1f} s"


@pytest.fixture(scope="module")
def demo(demo_clip: Path, tmp_path_factory: pytest.TempPathFactory) -> VideoAnalysis:
    return analyse(demo_clip, cache_dir=tmp_path_factory.mktemp("cache"))


def same(one: VideoAnalysis, other: VideoAnalysis) -> bool:
    curves = ("activity", "change", "energy")
    plain = ("clip", "cuts", "shots", "curve_rate_hz", "affects", "speech")
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in curves) and all(
        getattr(one, name) == getattr(other, name) for name in plain
    )


def test_demo_cuts_to_the_frame(demo: VideoAnalysis) -> None:
    assert [cut.frame for cut in demo.cuts] == [139, 180, 228, 267, 335, 344, 353, 479, 555]
    assert sum(cut.hit for cut in demo.cuts) >= 5
    assert len(demo.shots) == 10


def test_curves_and_shots_cover_the_clip(demo: VideoAnalysis) -> None:
    for curve in (demo.activity, demo.change, demo.energy):
        assert curve.shape == (245,)
        assert curve.dtype == np.float32
        assert curve.min() >= 0
        assert curve.max() <= 1
    assert demo.shots[0].start_s == 0
    assert demo.shots[-1].end_s == demo.clip.duration_s
    assert demo.shots[-1].end_frame == demo.clip.frame_count
    assert all(shot.caption for shot in demo.shots)


def test_busy_is_busier_than_calm(busy_clip: Path, calm_clip: Path, tmp_path: Path) -> None:
    calm = analyse(calm_clip, cache_dir=tmp_path)
    busy = analyse(busy_clip, cache_dir=tmp_path)
    assert calm.cuts == ()
    assert len(calm.shots) == 1
    assert [cut.frame for cut in busy.cuts] == [34, 115, 135, 170, 244]
    assert calm.activity.mean() < 0.15
    assert busy.activity.mean() > 0.4
    assert busy.energy.mean() > calm.energy.mean() + 0.1
    assert busy.change.mean() > calm.change.mean() + 0.1


def test_still_clip_and_action_clip(make_clip: MakeClip, tmp_path: Path) -> None:
    still = analyse(make_clip([scene(1, 320, 180)] * 75, 25, "still.mp4"), cache_dir=tmp_path)
    assert still.activity.max() < 0.02
    assert "still picture" in still.shots[0].caption
    wide = [np.hstack([scene(seed, 320, 180)] * 4) for seed in range(5)]
    images = [wide[i // 15][:, 12 * (i % 15) : 12 * (i % 15) + 320] for i in range(75)]
    action = analyse(make_clip(images, 25, "action.mp4"), cache_dir=tmp_path)
    assert [cut.frame for cut in action.cuts] == [15, 30, 45, 60]
    assert action.activity.mean() >= 0.7


def test_cache_round_trip(demo_clip: Path, tmp_path: Path) -> None:
    captioner = Counting()
    first = analyse(demo_clip, cache_dir=tmp_path, captioner=captioner)
    assert len(captioner.calls) == 10
    assert all(1 <= pictures <= 3 for pictures in captioner.calls)
    again = analyse(demo_clip, cache_dir=tmp_path, captioner=captioner)
    assert len(captioner.calls) == 10
    assert same(first, again)


def test_a_dissolve_and_a_very_short_shot_go_through_the_cache(
    make_clip: MakeClip, tmp_path: Path
) -> None:
    one, two = scene(1).astype(float), scene(2).astype(float)
    blend = [(one + (two - one) * (i + 1) / 21).astype(np.uint8) for i in range(20)]
    images = [scene(1)] * 30 + blend + [scene(2)] * 30 + [scene(3)] * 5 + [scene(4)] * 30
    path = make_clip(images, 25)
    first = analyse(path, cache_dir=tmp_path, captioner=Counting())
    assert [cut.kind for cut in first.cuts] == ["dissolve", "cut", "cut"]
    assert [cut.frame for cut in first.cuts][1:] == [80, 85]
    assert same(first, analyse(path, cache_dir=tmp_path, captioner=Counting()))
    soft = json.loads(json.dumps(first.summary()))["cuts"][0]
    assert soft["kind"] == "dissolve"
    assert soft["span"]["start_frame"] < soft["frame"] < soft["span"]["end_frame"]
    assert soft["span"]["end_s"] == pytest.approx(soft["span"]["end_frame"] / 25)


def test_where_someone_speaks_goes_through_the_cache(
    make_clip: MakeClip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mute, sounding = make_clip([scene(1)] * 50), make_clip([scene(1)] * 50, 25, "b.mp4", audio_s=2)
    assert analyse(mute, cache_dir=tmp_path, captioner=Counting()).speech == ()
    real = Ears.listen

    def listen(self: Ears, *given: object, **named: object) -> Heard | None:
        heard = real(self, *given, **named)  # type: ignore[arg-type]
        assert heard is not None
        return replace(heard, speech=np.repeat(np.float32([0.0, 0.9]), 10))

    monkeypatch.setattr(Ears, "listen", listen)
    first = analyse(sounding, cache_dir=tmp_path, captioner=Counting())
    assert first.speech == (Speech(0.8, 2.0),)
    assert same(first, analyse(sounding, cache_dir=tmp_path, captioner=Counting()))
    assert json.loads(json.dumps(first.summary()))["speech"] == [{"start_s": 0.8, "end_s": 2.0}]


def sealed(entry: bytes) -> bytes:
    """An entry that was altered, with a checksum that fits."""
    text = entry.partition(b"\n")[2]
    return hashlib.sha256(text).hexdigest().encode() + b"\n" + text


def changed(entry: bytes, **values: object) -> bytes:
    return sealed(b"\n" + json.dumps(json.loads(entry.partition(b"\n")[2]) | values).encode())


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: b"[]",
        lambda data: data.replace(b'"hit": true', b'"hit": false'),  # as likely as what was found
        lambda data: data.partition(b"\n")[2],
        lambda data: sealed(data.replace(b'"version": ', b'"version": 9')),
        lambda data: sealed(data.replace(b'"frame": 30', b'"frame": 29')),
        lambda data: changed(data, activity="AAAA"),
        lambda data: changed(data, shots=[]),
        lambda data: changed(data, curve_rate_hz=1e308),
        lambda data: changed(data, curve_rate_hz=float("inf")),
        lambda data: changed(data, curve_rate_hz=-20.0),
        lambda data: sealed(data.replace(b'"frame": 30', b'"frame": 1e999')),
        lambda data: sealed(data.replace(b'"valence": ', b'"valence": 7')),
        lambda data: sealed(data.replace(b'"kind": "cut"', b'"kind": "wipe"')),
        lambda data: changed(data, speech=[{"start_s": 1.0, "end_s": 99.0}]),
    ],
)
def test_damaged_cache_is_computed_again_and_mended(
    make_clip: MakeClip, tmp_path: Path, damage: object
) -> None:
    clip, captioner = make_clip([scene(1)] * 30 + [scene(2)] * 30), Counting()
    first = analyse(clip, cache_dir=tmp_path, captioner=captioner)
    (entry,) = (tmp_path / "analysis").iterdir()
    whole = entry.read_bytes()
    entry.write_bytes(damage(whole))  # type: ignore[operator]
    assert entry.read_bytes() != whole
    captioner.calls.clear()
    again = analyse(clip, cache_dir=tmp_path, captioner=captioner)
    assert captioner.calls
    assert same(first, again)
    assert entry.read_bytes() == whole


@pytest.mark.parametrize("limit", [0.4, 0.9])  # while it is decoded, and while shots are looked at
def test_cancelling_leaves_nothing(demo_clip: Path, tmp_path: Path, limit: float) -> None:
    seen: list[float] = []

    def stop(stage: str, fraction: float) -> None:
        seen.append(fraction)
        if fraction > limit:
            raise Cancelled

    with pytest.raises(Cancelled):
        analyse(demo_clip, stop, tmp_path, captioner=Counting())
    assert seen == sorted(seen)
    assert len(seen) > 20
    assert not list(tmp_path.rglob("*.*"))
    assert not [t for t in threading.enumerate() if t.name.startswith("bgm-eyes")]


def test_interrupted_cache_write_leaves_nothing(
    busy_clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "write_bytes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        analyse(busy_clip, cache_dir=tmp_path, captioner=Counting())
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_unwritable_cache_does_not_stop_the_work(
    busy_clip: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    result = analyse(busy_clip, cache_dir=tmp_path / "file", captioner=Counting())
    assert result.cuts
    assert "could not be kept" in caplog.text


def test_bad_clip_is_a_clip_error(tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("no video")
    with pytest.raises(ClipError):
        analyse(tmp_path / "text.mp4", cache_dir=tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_summary_is_json(demo: VideoAnalysis) -> None:
    summary = json.loads(json.dumps(demo.summary(), allow_nan=False))
    assert summary["duration_s"] == 24.5
    assert summary["frame_rate"] == "24"
    assert len(summary["shots"]) == 10
    assert summary["shots"][1]["start_frame"] == 139
    assert summary["cuts"][0]["hit"] in (True, False)
    assert len(summary["curves"]["activity"]["values"]) == 245


@pytest.mark.parametrize("tempo", [None, TempoMap((0.0, 36.0), (0.0, 24.5))])
def test_plot_is_written(demo: VideoAnalysis, tmp_path: Path, tempo: TempoMap | None) -> None:
    plot(demo, tempo, tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_plot_cannot_be_written(demo: VideoAnalysis, tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        plot(demo, None, tmp_path / "none" / "a.png")
    with pytest.raises(OutputError):
        plot(demo, None, tmp_path / "a.exe")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("change", CHANGES)
def test_plot_shows_no_other_clip(tiny_clip: Path, tmp_path: Path, change) -> None:
    clip = Path(shutil.copy(tiny_clip, tmp_path / "mine.mp4"))
    seen = analyse(clip, cache_dir=tmp_path / "cache", captioner=Counting())
    change(clip)
    with pytest.raises(ClipError, match=r"mine\.mp4"):
        plot(seen, None, tmp_path / "a.png")
    assert not (tmp_path / "a.png").exists()


def test_cuts_are_told_while_they_are_found(
    demo_clip: Path, demo: VideoAnalysis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_FOUND_INTERVAL_S", 0.0)
    told: list[tuple[tuple[Cut, ...], float]] = []

    def found(cuts: tuple[Cut, ...], analysed_s: float) -> None:
        told.append((cuts, analysed_s))

    result = analyse(demo_clip, cache_dir=tmp_path, found=found)
    assert same(result, demo)
    times = [analysed_s for _, analysed_s in told]
    assert times == sorted(times)
    assert told[-1] == (demo.cuts, demo.clip.duration_s)
    assert len(told) > demo.clip.frame_count
    frames_told = [cut.frame for cut in told[-2][0]]
    assert frames_told == [cut.frame for cut in demo.cuts]
    halfway = next(cuts for cuts, analysed_s in told if analysed_s >= 12.0)
    assert [cut.frame for cut in halfway] == [139, 180, 228, 267]
    told.clear()
    analyse(demo_clip, cache_dir=tmp_path, found=found)
    assert told == []


def test_known_cuts_get_shots_with_captions_and_a_cache_entry_of_their_own(
    make_clip: MakeClip, tmp_path: Path
) -> None:
    path = make_clip([scene(1)] * 40 + [scene(2)] * 40)
    plain = analyse(path, cache_dir=tmp_path, captioner=Counting())
    known = analyse(path, cache_dir=tmp_path, captioner=Counting(), edits=[Edit(20, 20, 20)])
    assert [cut.frame for cut in plain.cuts] == [40]
    assert [cut.frame for cut in known.cuts] == [20, 40]
    assert [shot.caption[:6] for shot in known.shots] == ["shot 1", "shot 2", "shot 3"]
    again = analyse(path, cache_dir=tmp_path, captioner=Counting(), edits=[Edit(20, 20, 20)])
    assert same(known, again)


def test_a_talking_head_is_felt_to_be_calmer_than_a_chase(
    make_clip: MakeClip, portrait: Image, voice_file: Path, tmp_path: Path
) -> None:
    """Both move much, the one without anything happening. What they feel like is kept with the
    analysis, whatever cuts the user moves."""
    large = cv2.resize(portrait, (384, 264))
    sway = [(int(16 + 14 * np.sin(i / 3)), int(10 + 6 * np.cos(i / 2))) for i in range(60)]
    head = [large[y : y + 240, x : x + 320] for x, y in sway]
    talk = analyse(spoken(make_clip(head, 20), voice_file), cache_dir=tmp_path)
    wide = [np.hstack([scene(seed, 320, 240)] * 4) for seed in range(4)]
    images = [wide[i // 15][:, 14 * (i % 15) : 14 * (i % 15) + 320] for i in range(60)]
    chase = analyse(make_clip(images, 20, "chase.mp4"), cache_dir=tmp_path)
    assert talk.activity.mean() > 0.4
    calm, wild = talk.affect(), chase.affect()
    assert calm is not None and wild is not None
    assert calm.arousal < -0.1 and wild.arousal > 0.3
    assert talk.shots[0].caption.startswith("a person talking, close-up, ")
    assert talk.affects[0].people == 1 and talk.affects[0].speech > 0.5
    assert [felt.start_s for felt in chase.affects] == [shot.start_s for shot in chase.shots]
    moved = Direction.found(chase).without_cut(0).directed(chase)
    assert moved.affects == chase.affects and moved.affect(0.0, 0.5) == chase.affect(0.0, 0.5)
    assert replace(talk, affects=()).affect() is None


def spoken(clip: Path, voice: Path) -> Path:
    """The clip with a voice as its sound."""
    target = clip.with_name("talk.mp4")
    with av.open(str(clip)) as film, av.open(str(voice)) as said, av.open(str(target), "w") as out:
        picture = out.add_stream_from_template(film.streams.video[0])
        sound = out.add_stream("aac", rate=48000)
        for packet in film.demux(video=0):
            if packet.dts is not None:
                packet.stream = picture
                out.mux(packet)
        resampler = av.AudioResampler("fltp", "stereo", 48000)
        for frame in said.decode(audio=0):
            for piece in resampler.resample(frame):
                out.mux(sound.encode(piece))
        out.mux(sound.encode())
    return target
