from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from film_media import HEIGHT, WIDTH, heard, make_medium, shown
from toys import rename_over, rewrite_in_place, write_clip

from bgm_studio.base.errors import Cancelled, ClipError, OutputError, TimelineError
from bgm_studio.interchange import conform as module
from bgm_studio.interchange.conform import conform, left_out, look_through
from bgm_studio.interchange.film import CutFilm, Event, Medium, Sound
from bgm_studio.video.decoding import frames

NTSC = Fraction(24000, 1001)


def medium(path: Path) -> Medium:
    return Medium(path.name, path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


@pytest.fixture(scope="module")
def one(folder: Path) -> Medium:
    """25 Hz, 100 frames, the first of two media; its sound is a chirp."""
    return medium(make_medium(folder / "one.mov", 100, 25, identity=1, sound=chirp(4.0)))


@pytest.fixture(scope="module")
def two(folder: Path) -> Medium:
    """24000/1001 Hz, 120 frames, without sound, in Matroska with its rounded times."""
    return medium(make_medium(folder / "two.mkv", 120, NTSC, identity=2))


def chirp(seconds: float) -> np.ndarray:
    t = np.arange(round(seconds * 48_000)) / 48_000
    return (0.5 * np.sin(2 * np.pi * (200 * t + 100 * t**2))).astype(np.float32)


RATES = [NTSC, Fraction(24), Fraction(25), Fraction(30000, 1001), Fraction(60000, 1001)]


@pytest.mark.parametrize("rate", RATES, ids=str)
def test_every_frame_of_the_film_is_the_one_on_show(
    rate: Fraction, one: Medium, two: Medium, tmp_path: Path
) -> None:
    film = CutFilm(
        "film",
        rate,
        (
            Event(0, 30, one, Fraction(10, 25)),
            Event(30, 50, two, 7 / NTSC),
            Event(50, 55),
            Event(55, 80, one, Fraction(90, 25), Fraction(-1)),
            Event(80, 95, two, 20 / NTSC, Fraction(2)),
            Event(95, 105, Medium("lost.mov")),
            Event(105, 115, one, Fraction(33, 25), Fraction(0)),
            Event(115, 150, one, Fraction(60, 25), Fraction(1, 2)),
        ),
    )
    clip = conform(film, cache_dir=tmp_path)
    assert (clip.duration, clip.frame_count, clip.frame_rate, clip.start) == (
        film.duration, 150, rate, 0,
    )  # fmt: skip
    assert not clip.has_audio

    seen = shown(clip)
    assert len(seen) == 150
    for event in film.events:
        for frame in range(event.start_frame, event.end_frame):
            if event.medium is None or event.medium.path is None:
                assert seen[frame] is None
                continue
            identity, own, count = (1, Fraction(25), 100) if event.medium == one else (2, NTSC, 120)
            at = event.media_start + (frame - event.start_frame) / rate * event.speed
            # At another speed the nearest one; else the one on show, by half a millisecond early.
            early = (Fraction(1, 2) - Fraction(1, 100)) / own if event.speed != 1 else 0
            spread = Fraction(2, 100) / own if event.speed != 1 else Fraction(1, 1000)
            allowed = {min(int((at + early + s) * own), count - 1) for s in (0, spread)}
            assert seen[frame] in {(identity, number) for number in allowed}
    assert seen[55] == (1, 90)
    assert seen[80] == (2, 20)
    assert seen[105:115] == [(1, 33)] * 10


def test_gaps_and_missing_media_look_different(tmp_path: Path) -> None:
    film = CutFilm(
        "film",
        Fraction(25),
        (
            Event(0, 20),
            Event(20, 40, Medium("a/lost.mov")),
            Event(40, 60, Medium("other.mov")),
            Event(60, 80),
        ),
    )
    clip = conform(film, cache_dir=tmp_path)
    levels = [float(np.median(frame.image)) for frame in frames(clip)]
    assert max(levels[:20] + levels[60:]) < 4
    assert min(levels[20:60]) > 30
    assert min(abs(a - b) for a in levels[20:40] for b in levels[40:60]) > 30
    analysis = look_through(clip, film, cache_dir=tmp_path)
    assert [cut.frame for cut in analysis.cuts] == [20, 40, 60]
    assert all(cut.strength > 0.3 for cut in analysis.cuts)


def grey(folder: Path, level: int, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Medium:
    path = folder / f"grey{level}.png"
    cv2.imwrite(str(path), np.full((size[1], size[0], 3), level, dtype=np.uint8))
    return medium(path)


def test_dissolves_and_fades_are_linear(tmp_path: Path) -> None:
    dark, light = grey(tmp_path, 40), grey(tmp_path, 200)
    film = CutFilm(
        "film",
        Fraction(25),
        (
            Event(0, 30, dark, fade_in_frames=10),
            Event(30, 60, light, before_frames=6, after_frames=4, fade_out_frames=5),
        ),
    )
    clip = conform(film, cache_dir=tmp_path)
    levels = np.array([float(np.median(frame.image)) for frame in frames(clip)])
    expected = np.full(60, 200.0)
    expected[:30] = 40
    expected[:10] = 40 * (np.arange(10) + 0.5) / 10
    expected[24:34] = 40 + 160 * (np.arange(10) + 0.5) / 10
    expected[55:] = 200 * (np.arange(5)[::-1] + 0.5) / 5
    np.testing.assert_allclose(levels, expected, atol=4)


def test_pictures_of_another_shape_keep_it(tmp_path: Path) -> None:
    wide, tall = grey(tmp_path, 200), grey(tmp_path, 201, (60, 120))
    film = CutFilm("film", Fraction(25), (Event(0, 30, wide), Event(30, 60, tall)))
    clip = conform(film, cache_dir=tmp_path)
    assert (clip.width, clip.height) == (WIDTH, HEIGHT)
    last = list(frames(clip, width=WIDTH))[45].image
    lit = np.flatnonzero(last[HEIGHT // 2, :, 0] > 100)
    assert abs(len(lit) - HEIGHT / 2) <= 4
    assert abs(lit.mean() - WIDTH / 2) <= 2
    film = CutFilm("film", Fraction(25), (Event(0, 60, grey(tmp_path, 99, (1080, 1920))),))
    clip = conform(film, cache_dir=tmp_path)
    assert (clip.width, clip.height) == (360, 640)


def test_sound_lies_where_the_timeline_puts_it(one: Medium, two: Medium, tmp_path: Path) -> None:
    rate = Fraction(30000, 1001)
    film = CutFilm(
        "film",
        rate,
        (Event(0, 150, two),),
        (
            Sound(30, 60, one, Fraction(1, 2), gain_db=-6.0),
            Sound(50, 60, Medium("lost.wav")),
            Sound(80, 100, one, Fraction(3), Fraction(-2)),
            Sound(0, 10, two),
        ),
    )
    clip = conform(film, cache_dir=tmp_path)
    assert clip.has_audio
    assert clip.duration == film.duration
    got = heard(clip.path)
    assert len(got) == round(film.duration * 48_000)
    assert np.array_equal(got[:, 0], got[:, 1])
    source = chirp(4.0)
    first, last = round(30 / rate * 48_000), round(60 / rate * 48_000)
    wanted = 10 ** (-6 / 20) * source[24_000 : 24_000 + last - first]
    np.testing.assert_allclose(got[first:last, 0], wanted, atol=1e-4)
    turned_first, turned_last = round(80 / rate * 48_000), round(100 / rate * 48_000)
    assert not got[:first].any()
    assert not got[last:turned_first].any()
    assert not got[turned_last:].any()
    back = source[3 * 48_000 - 2 * np.arange(turned_last - turned_first)]
    np.testing.assert_allclose(got[turned_first:turned_last, 0], back, atol=0.02)


def best_lag(one: np.ndarray, other: np.ndarray) -> int:
    size = 1 << (2 * len(one)).bit_length()
    spectrum = np.fft.rfft(one, size) * np.conj(np.fft.rfft(other, size))
    lag = int(np.argmax(np.fft.irfft(spectrum)))
    return lag if lag < size // 2 else lag - size


def test_music_files_and_far_positions_are_read_to_the_sample(tmp_path: Path) -> None:
    tone = chirp(30.0)
    pulses = np.zeros_like(tone)
    pulses[48_000 * 20 : 48_000 * 20 + 4800] = tone[:4800]
    for name, codec in (("long.wav", "pcm_s16le"), ("long.flac", "flac"), ("long.m4a", "aac")):
        with av.open(str(tmp_path / name), "w") as container:
            stream = container.add_stream(codec, rate=48_000, layout="mono")
            form = "fltp" if codec == "aac" else "s16"
            data = pulses if codec == "aac" else (pulses * 32767).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(data[None], format=form, layout="mono")
            frame.sample_rate, frame.pts = 48_000, 0
            container.mux(stream.encode(frame))
            container.mux(stream.encode())
        music = medium(tmp_path / name)
        film = CutFilm(
            "film", Fraction(25), (Event(0, 75),), (Sound(25, 50, music, Fraction(39, 2)),)
        )
        got = heard(conform(film, cache_dir=tmp_path).path)[:, 0]
        assert best_lag(got[48_000 + 24_000 : 48_000 + 28_800], tone[:4800]) == 0, name
        assert np.abs(got[: 48_000 + 22_000]).max() < 0.01, name


def test_the_second_time_it_comes_from_the_cache(
    one: Medium, two: Medium, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = CutFilm("film", Fraction(25), (Event(0, 50, one), Event(50, 60, two)))
    clip = conform(film, cache_dir=tmp_path)
    (entry,) = (tmp_path / "conform").iterdir()
    rendered = module._render

    def never(*_: object) -> None:
        raise AssertionError("it was rendered again")

    monkeypatch.setattr(module, "_render", never)
    assert conform(film, cache_dir=tmp_path) == clip
    assert one.path is not None
    status = one.path.stat()
    os.utime(one.path, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    with pytest.raises(AssertionError, match="rendered again"):
        conform(film, cache_dir=tmp_path)
    os.utime(one.path, ns=(status.st_atime_ns, status.st_mtime_ns))
    monkeypatch.setattr(module, "_render", rendered)
    entry.write_bytes(entry.read_bytes()[:3000])
    assert conform(film, cache_dir=tmp_path) == clip


def test_the_cache_stays_within_bounds(
    one: Medium, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    for length in (50, 51, 52):
        film = CutFilm("film", Fraction(25), (Event(0, length, one),))
        made.append(conform(film, cache_dir=tmp_path).path)
        os.utime(made[-1], (length, length))
    monkeypatch.setattr(module, "CACHE_BYTES", made[1].stat().st_size * 5 // 2)
    newest = conform(CutFilm("film", Fraction(25), (Event(0, 53, one),)), cache_dir=tmp_path)
    assert set((tmp_path / "conform").iterdir()) == {made[2], newest.path}
    monkeypatch.setattr(module, "CACHE_BYTES", 1)
    newest = conform(CutFilm("film", Fraction(25), (Event(0, 54, one),)), cache_dir=tmp_path)
    assert list((tmp_path / "conform").iterdir()) == [newest.path]


def test_an_old_entry_that_cannot_go_does_not_undo_the_work(
    one: Medium, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = conform(CutFilm("film", Fraction(25), (Event(0, 50, one),)), cache_dir=tmp_path).path
    monkeypatch.setattr(module, "CACHE_BYTES", 1)
    unlink = os.unlink

    def refuse(path: object, **options: object) -> None:
        if path == old:
            raise PermissionError(13, "Permission denied")
        unlink(path, **options)  # type: ignore[arg-type, call-overload]

    monkeypatch.setattr(os, "unlink", refuse)
    newest = conform(CutFilm("film", Fraction(25), (Event(0, 51, one),)), cache_dir=tmp_path)
    assert set((tmp_path / "conform").iterdir()) == {old, newest.path}


def test_cancelling_leaves_nothing(one: Medium, tmp_path: Path) -> None:
    told = []

    def stop(stage: str, fraction: float) -> None:
        told.append((stage, fraction))
        if len(told) > 1:
            raise Cancelled

    film = CutFilm("film", Fraction(25), (Event(0, 90, one),), (Sound(0, 90, one),))
    with pytest.raises(Cancelled):
        conform(film, stop, tmp_path)
    assert {stage for stage, _ in told} == {"conform"}
    assert list((tmp_path / "conform").iterdir()) == []


@pytest.mark.parametrize("change", [rename_over, rewrite_in_place])
def test_media_that_change_meanwhile_leave_no_proxy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change
) -> None:
    monkeypatch.setattr(module, "_TELL_S", 0.0)
    own = write_clip(tmp_path / "own.mp4", frames=90)
    film = CutFilm("film", Fraction(25), (Event(0, 60, medium(own)),))
    changed = []

    def meanwhile(stage: str, fraction: float) -> None:
        if fraction > 0.3 and not changed:
            changed.append(change(own))

    with pytest.raises(ClipError, match=r"own\.mp4 was replaced"):
        conform(film, meanwhile, tmp_path)
    assert changed and list((tmp_path / "conform").iterdir()) == []
    assert conform(film, cache_dir=tmp_path).frame_count == 60


def test_what_cannot_be_read_is_named(one: Medium, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no film" * 100)
    picture = tmp_path / "broken.png"
    picture.write_bytes(b"no picture" * 100)
    for path in (broken, picture):
        for events in (
            (Event(0, 60, medium(path)),),
            (Event(0, 60, one), Event(60, 70, medium(path))),
        ):
            with pytest.raises(ClipError, match=path.name):
                conform(CutFilm("film", Fraction(25), events), cache_dir=tmp_path)
    with pytest.raises(ClipError, match=r"broken\.mp4"):
        conform(
            CutFilm("film", Fraction(25), (Event(0, 60, one),), (Sound(0, 9, medium(broken)),)),
            cache_dir=tmp_path,
        )
    with pytest.raises(ClipError, match="too short"):
        conform(CutFilm("film", Fraction(25), (Event(0, 49, one),)), cache_dir=tmp_path)
    with pytest.raises(TimelineError, match="frames a second"):
        conform(CutFilm("film", Fraction(2**33, 2**26 + 1), (Event(0, 999, one),)))
    with pytest.raises(ClipError, match=r"gone\.mp4"):
        conform(
            CutFilm("film", Fraction(25), (Event(0, 60, medium(tmp_path / "gone.mp4")),)),
            cache_dir=tmp_path,
        )
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError):
        conform(CutFilm("film", Fraction(25), (Event(0, 60, one),)), cache_dir=tmp_path / "file")


def test_too_many_sounds_at_once_are_refused(one: Medium, tmp_path: Path) -> None:
    sounds = tuple(Sound(0, 60, one, Fraction(i, 100)) for i in range(70))
    with pytest.raises(TimelineError, match="at once"):
        conform(CutFilm("film", Fraction(25), (Event(0, 60, one),), sounds), cache_dir=tmp_path)


def test_cuts_are_those_of_the_edit_and_those_within_its_shots(
    demo_film: tuple[CutFilm, Path],
) -> None:
    film, cache = demo_film
    clip = conform(film, cache_dir=cache)
    analysis = look_through(clip, film, cache_dir=cache)
    # The demo has cuts at its frames 139, 180, 228 and 267; here it starts at 120.
    assert [cut.frame for cut in analysis.cuts] == [19, 60, 95, 118]
    assert analysis.cuts[1].time_s == pytest.approx(60 / 24)
    assert len(analysis.shots) == 5
    assert all(shot.caption for shot in analysis.shots)
    (told,) = left_out(film, analysis)
    assert told.kind == "approximated"
    assert told.text.startswith("1 cut lies")


@pytest.fixture
def demo_film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[CutFilm, Path]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    path = Path(__file__).parents[3] / "resources" / "demo" / "demo.mp4"
    demo = Medium("demo.mp4", path)
    events = (
        Event(0, 60, demo, Fraction(120, 24)),
        Event(60, 95, demo, Fraction(180, 24)),
        Event(95, 98, demo, Fraction(500, 24)),
        Event(98, 140, demo, Fraction(208, 24)),
    )
    return CutFilm("film", Fraction(24), events), tmp_path / "bgm-studio"


def test_a_dissolve_is_cut_in_its_middle(tmp_path: Path) -> None:
    dark, light = grey(tmp_path, 40), grey(tmp_path, 200)
    film = CutFilm(
        "film",
        Fraction(25),
        (Event(0, 40, dark), Event(40, 80, light, before_frames=0, after_frames=20)),
    )
    analysis = look_through(conform(film, cache_dir=tmp_path), film, cache_dir=tmp_path)
    (cut,) = analysis.cuts
    assert (cut.frame, cut.hit) == (50, True)
