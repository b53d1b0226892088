"""Timelines after reports of users of other programs, and siblings of each, against what is right
by the editors' own rules; the pictures themselves are counted where it matters."""

from __future__ import annotations

import json
import shutil
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from film_media import HEIGHT, WIDTH, coded, make_medium, shown
from timeline_makers import Clip, Spec, write

from bgm_studio.errors import ClipError, TimelineError
from bgm_studio.timeline.conform import conform
from bgm_studio.timeline.film import CutFilm
from bgm_studio.timeline.footage import Pictures
from bgm_studio.timeline.media import is_still_file
from bgm_studio.timeline.reading import read_timeline
from bgm_studio.timeline.writing import write_timeline
from bgm_studio.video.clip import probe

REPORTED = Path(__file__).resolve().parents[2] / "data" / "timelines" / "reported"


def _sources(film: CutFilm) -> list[tuple[int, int, Fraction]]:
    """First and last frame of each event with a medium, and the picture of the medium that is on
    show at its start, at the film's rate."""
    return [
        (e.start_frame, e.end_frame, e.media_start * film.rate)
        for e in film.events
        if e.medium is not None
    ]


def _numbers(film: CutFilm, folder: Path) -> list[int | None]:
    """Which picture of its medium each frame of the film shows; None for another picture."""
    pictures = shown(conform(film, cache_dir=folder / "cache"))
    return [picture and picture[1] for picture in pictures]


def _texts(film: CutFilm) -> str:
    return "\n".join(told.text for told in film.told)


def _here(folder: Path, name: str) -> Path:
    """A reported timeline, in a folder of the test's own."""
    return Path(shutil.copyfile(REPORTED / name, folder / name))


# Final Cut Pro 7 XML


def test_a_placeholder_has_the_rate_of_its_sequence(tmp_path: Path) -> None:
    (tmp_path / "code24.mp4").touch()
    film = read_timeline(_here(tmp_path, "fcp7_zero.xml"))
    assert (film.rate, film.frames) == (24, 168)
    assert _sources(film) == [(0, 48, 0), (48, 120, 100), (120, 168, 300)]
    assert film.events[0].medium is not None
    assert film.events[0].medium.path is None
    assert film.events[1].medium is not None
    assert film.events[1].medium.path == tmp_path / "code24.mp4"


def test_a_sequence_without_a_rate_is_refused(tmp_path: Path) -> None:
    text = (REPORTED / "fcp7_zero.xml").read_text().replace("<timebase>24<", "<timebase>0<")
    path = tmp_path / "zero.xml"
    path.write_text(text)
    with pytest.raises(TimelineError, match="does not state its frame rate"):
        read_timeline(path)


@pytest.mark.parametrize(
    "url",
    [
        r"file://localhostC:\Users\me\take 1.mp4",
        r"file://localhost\C:\Users\me\take 1.mp4",
        "file://localhost/C%3a/Users/me/take%201.mp4",
        r"file:///C:\Users\me\take 1.mp4",
    ],
)
def test_files_of_windows_are_known_by_their_own_names(tmp_path: Path, url: str) -> None:
    """And not by the clip's, which the editor may have changed."""
    (tmp_path / "take 1.mp4").touch()
    text = (REPORTED / "fcp7_zero.xml").read_text()
    text = text.replace("<name>code24.mp4<", "<name>Opening<")
    text = text.replace(r"file://localhostC:\Users\me\Desktop\code24.mp4", url)
    path = tmp_path / "windows.xml"
    path.write_text(text)
    film = read_timeline(path)
    assert film.events[1].medium is not None
    assert film.events[1].medium.path == tmp_path / "take 1.mp4"


# FCPXML


def test_pictures_that_are_conformed_are_shown_one_for_one(tmp_path: Path) -> None:
    make_medium(tmp_path / "code25.mp4", 150, 25)
    film = read_timeline(_here(tmp_path, "conform25in24_0.fcpxml"))
    assert (film.rate, film.told) == (24, ())
    assert _numbers(film, tmp_path) == [*range(96), *range(48, 144)]


def _conformed(
    folder: Path,
    tag: str,
    *,
    start: str = "48/24s",
    begin: int = 0,
    rates: tuple[int, int] = (24, 25),
) -> CutFilm:
    text = (REPORTED / "conform25in24_0.fcpxml").read_text()
    text = text.replace('<conform-rate srcFrameRate="25"/>', tag).replace("48/24s", start)
    text = text.replace('start="0s" duration="20s"', f'start="{begin}s" duration="20s"')
    text = text.replace("100/2400s", f"1/{rates[0]}s").replace("100/2500s", f"1/{rates[1]}s")
    path = folder / "conformed.fcpxml"
    path.write_text(text)
    return read_timeline(path)


@pytest.mark.parametrize(
    ("tag", "speed"),
    [
        ('<conform-rate srcFrameRate="25"/>', Fraction(24, 25)),
        ('<conform-rate scaleEnabled="1"/>', Fraction(24, 25)),
        ('<conform-rate scaleEnabled="1" srcFrameRate="23.98"/>', Fraction(1001, 1000)),
        ('<conform-rate scaleEnabled="0" srcFrameRate="25"/>', Fraction(1)),
        ("", Fraction(1)),
    ],
)
def test_how_rates_are_conformed(tmp_path: Path, tag: str, speed: Fraction) -> None:
    film = _conformed(tmp_path, tag)
    assert [event.speed for event in film.events] == [speed] * 2
    assert [event.media_start for event in film.events] == [0, 2 * speed]


@pytest.mark.parametrize("start", ["3752s", "3602s"])
def test_conformed_clips_of_media_that_begin_late(tmp_path: Path, start: str) -> None:
    """The clip's clock counts the sequence's frames, from midnight or from the medium's first one:
    3600 s at 25 frames a second are 3750 s at 24, or are left at 3600 s."""
    tag = '<conform-rate srcFrameRate="25"/>'
    film = _conformed(tmp_path, tag, start=start, begin=3600)
    at = film.events[1].media_start
    assert at == (Fraction(3752) * 24 / 25 - 3600 if start == "3752s" else Fraction(2) * 24 / 25)


def test_a_compound_clip_conforms_to_its_own_rate(tmp_path: Path) -> None:
    path = tmp_path / "compound.fcpxml"
    path.write_text(
        '<fcpxml version="1.10"><resources><format id="r1" frameDuration="1/24s"/>'
        '<format id="r2" frameDuration="1/25s"/><format id="r3" frameDuration="1/30s"/>'
        '<asset id="a" src="a.mp4" start="0s" duration="20s" hasVideo="1" format="r2"/>'
        '<media id="m"><sequence format="r3"><spine><asset-clip ref="a" offset="0s" start="2s"'
        ' duration="4s"><conform-rate srcFrameRate="25"/></asset-clip></spine></sequence></media>'
        '</resources><project name="P"><sequence format="r1"><spine>'
        '<ref-clip ref="m" offset="0s" duration="4s"/>'
        "</spine></sequence></project></fcpxml>"
    )
    film = read_timeline(path)
    (event,) = film.events
    assert (event.speed, event.media_start) == (Fraction(6, 5), Fraction(12, 5))


# EDL


def test_a_list_that_counts_frames(tmp_path: Path) -> None:
    film = read_timeline(_here(tmp_path, "frames.edl"))
    assert (film.rate, film.frames, film.first_timecode_frame) == (24, 157, 0)
    assert _sources(film) == [(0, 57, 113), (57, 117, 300), (117, 157, 20)]
    assert "does not state its frame rate; it is read at 24 frames a second" in _texts(film)


def test_a_list_that_counts_frames_at_a_rate_that_it_states(tmp_path: Path) -> None:
    path = tmp_path / "counts.edl"
    path.write_text(
        "* FRAME RATE: 25\n"
        "001  AX  V  C      113 170 100 157\n"
        "002  AX  V  C      300 300 157 157\n"
        "002  BX  V  D 012  400 460 157 217\n"
    )
    film = read_timeline(path)
    assert (film.rate, film.first_timecode_frame) == (25, 100)
    assert _sources(film) == [(0, 57, 113), (57, 117, 400)]
    assert film.events[1].after_frames == 12


def test_a_list_of_markers_is_said_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(TimelineError, match=r"markers_only\.edl is a list of markers"):
        read_timeline(_here(tmp_path, "markers_only.edl"))


def test_a_list_of_clips_may_have_markers(tmp_path: Path) -> None:
    path = tmp_path / "marked.edl"
    path.write_text(
        "001  AX   V   C   01:00:00:00 01:00:04:00 01:00:00:00 01:00:04:00\n"
        " |C:ResolveColorBlue |M:Intro |D:1\n"
    )
    film = read_timeline(path)
    assert film.frames == 96
    assert [mark.name for mark in film.markers] == ["Intro"]


# MLT


def test_the_root_of_a_project_counts_from_the_project(tmp_path: Path) -> None:
    medium = tmp_path / "media" / "code25.mp4"
    medium.parent.mkdir()
    medium.touch()
    film = read_timeline(_here(tmp_path, "rel.mlt"))
    assert film.told == ()
    assert _sources(film) == [(0, 50, 10), (50, 110, 200)]
    assert film.events[0].medium is not None
    assert film.events[0].medium.path == medium

    # Written into another folder, it still leads there.
    target = tmp_path / "scored" / "rel.mlt"
    target.parent.mkdir()
    write_timeline(film, target, music=None, hits=(), name="rel")
    again = read_timeline(target)
    assert again.told == ()
    assert again.events[0].medium is not None
    assert again.events[0].medium.path == medium


def test_numbers_with_a_comma(tmp_path: Path) -> None:
    comma, point = (read_timeline(_here(tmp_path, f"{sign}_a.mlt")) for sign in ("comma", "point"))
    assert comma.sounds[0].gain_db == pytest.approx(-12.04, abs=0.01)
    assert comma.digest() == point.digest()
    assert comma.events == point.events


@pytest.mark.parametrize(
    "level", ["-4,5", "-4,5dB", "00:00:00,000=-4,5;00:00:01,000=-4,5", "0=-4,5"]
)
def test_levels_with_a_comma(tmp_path: Path, level: str) -> None:
    text = (REPORTED / "comma_a.mlt").read_text()
    text = text.replace('<property name="gain">0,25<', f'<property name="level">{level}<')
    path = tmp_path / "level.mlt"
    path.write_text(text)
    assert read_timeline(path).sounds[0].gain_db == -4.5


# Pictures that move


def _gif(path: Path, count: int, *, clear: bool = False, form: str = "gif") -> Path:
    """A GIF (or "apng") of `count` coded pictures, ten a second; clear: of nothing but transparent
    ones."""
    with av.open(str(path), "w", format=form) as container:
        stream = container.add_stream(form, rate=10)
        stream.width, stream.height = WIDTH, HEIGHT
        stream.pix_fmt = "pal8" if clear else "rgb8" if form == "gif" else "rgb24"
        for number in range(count):
            if clear:
                indices = np.full((HEIGHT, WIDTH), number, np.uint8)
                frame = av.VideoFrame.from_ndarray(
                    (indices, np.zeros((256, 4), np.uint8)), format="pal8"
                )
            else:
                frame = av.VideoFrame.from_ndarray(coded(1, number), format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, 10)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def test_a_gif_that_moves_is_a_clip(tmp_path: Path) -> None:
    _gif(tmp_path / "g.gif", 30)
    film = read_timeline(_here(tmp_path, "gif.mlt"))
    assert film.told == ()
    assert _numbers(film, tmp_path) == list(range(30))


@pytest.mark.parametrize("form", ["otio", "edl", "fcp7", "fcpxml", "kdenlive", "mlt"])
@pytest.mark.parametrize("count", [1, 40])
def test_a_gif_is_still_if_it_has_one_picture(tmp_path: Path, form: str, count: int) -> None:
    _gif(tmp_path / "a.gif", count)
    (event,) = read_timeline(write(tmp_path, form, Spec(((Clip("a.gif", 10, 24),),)))).events
    expected = (0, 0) if count == 1 else (1, Fraction(10, 25))
    assert (event.speed, event.media_start) == expected


@pytest.mark.parametrize(("count", "still"), [(1, True), (8, False)])
def test_a_png_that_moves_is_no_still(tmp_path: Path, count: int, still: bool) -> None:
    path = tmp_path / "a.png"
    _gif(path, count, form="apng")
    assert is_still_file(path) is still
    pictures = Pictures(path, (64, 48))
    early, late = (pictures.at(at_s, nearest=True, tick=lambda: True) for at_s in (0.0, 0.7))
    pictures.close()
    assert np.array_equal(early, late) is still


def test_a_webp_that_moves_is_refused(tmp_path: Path) -> None:
    """FFmpeg cannot decode it: it must not become a still, nor a riddle."""
    path = tmp_path / "a.webp"
    path.write_bytes(b"RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\x02" + bytes(20))
    assert not is_still_file(path)
    for read in (lambda: Pictures(path, (64, 48)), lambda: probe(path)):
        with pytest.raises(ClipError, match="is an animated WebP picture"):
            read()
    path.write_bytes(b"RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\x10" + bytes(20))
    assert is_still_file(path)


def test_a_gif_that_does_not_cover_all_lets_through_what_is_under_it(tmp_path: Path) -> None:
    _gif(tmp_path / "sticker.gif", 8, clear=True)
    low, top = (Clip(frames=60),), (Clip("sticker.gif", frames=20),)
    film = read_timeline(write(tmp_path, "otio", Spec((low, top))))
    assert [event.medium and event.medium.reference for event in film.events] == ["a.mp4"]
    assert "sticker.gif lies over other pictures" in _texts(film)


def test_services_that_show_the_first_picture_alone(tmp_path: Path) -> None:
    _gif(tmp_path / "g.gif", 8)
    text = (REPORTED / "gif.mlt").read_text().replace("avformat-novalidate", "pixbuf")
    path = tmp_path / "still.mlt"
    path.write_text(text)
    assert [event.speed for event in read_timeline(path).events] == [0]


# Where media begin


def _medium(path: Path, frames: int = 480, rate: int = 24, stamp: str = "") -> Path:
    """A small clip of plain pictures, which may have a start timecode."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=rate)
        stream.width = stream.height = 16
        if stamp:
            container.metadata["timecode"] = stamp
        picture = av.VideoFrame.from_ndarray(np.zeros((16, 16, 3), np.uint8), format="bgr24")
        for number in range(frames):
            picture.pts, picture.time_base = number, Fraction(1, rate)
            container.mux(stream.encode(picture))
        container.mux(stream.encode())
    return path


TAKEN = [(0, 48, 0), (48, 120, 192)]


def test_media_are_counted_by_their_timecode_where_that_alone_fits(tmp_path: Path) -> None:
    _medium(tmp_path / "tc24.mov", stamp="14:09:42:00")
    film = read_timeline(_here(tmp_path, "tod_tc.otio"))
    assert film.told == ()
    assert _sources(film) == TAKEN


def test_the_list_and_its_twin_show_the_same_pictures(tmp_path: Path) -> None:
    make_medium(tmp_path / "tc24.mkv", 300, 24, stamp="14:09:42:00")
    for name in ("tod_tc.otio", "tod.edl", "tod_asset0.fcpxml"):
        path = _here(tmp_path, name)
        text = path.read_text().replace("tc24.mov", "tc24.mkv").replace("code24.mp4", "tc24.mkv")
        path.write_text(text)
        film = read_timeline(path)
        assert film.told == ()
        assert _sources(film) == TAKEN
    assert _numbers(film, tmp_path) == [*range(48), *range(192, 264)]


@pytest.mark.parametrize("name", ["tod.edl", "tod_asset0.fcpxml", "tod_tc.otio"])
def test_media_without_a_timecode_begin_with_what_is_used_first(tmp_path: Path, name: str) -> None:
    _medium(tmp_path / "code24.mp4")
    _medium(tmp_path / "tc24.mov")
    film = read_timeline(_here(tmp_path, name))
    assert _sources(film) == TAKEN
    assert film.cuts == (48,)
    assert "24.m" in _texts(film)
    assert "is not known; what is used of it is taken to begin with its first" in _texts(film)


def _form_of(folder: Path, form: str, at: int, frames: int) -> CutFilm:
    return read_timeline(write(folder, form, Spec(((Clip("a.mov", at, frames),),))))


FORMS = ["otio", "edl", "fcp7", "fcpxml", "kdenlive", "mlt"]


@pytest.mark.parametrize("form", FORMS)
def test_media_at_the_whole_hour(tmp_path: Path, form: str) -> None:
    _medium(tmp_path / "a.mov", 100, 25)
    film = _form_of(tmp_path, form, 90_000 + 30, 50)
    assert _sources(film) == [(0, 50, 30)]
    assert "The start timecode of a.mov is not known" in _texts(film)


@pytest.mark.parametrize("form", FORMS)
def test_what_lies_beyond_a_medium_is_told(tmp_path: Path, form: str) -> None:
    _medium(tmp_path / "a.mov", 100, 25)
    film = _form_of(tmp_path, form, 60, 50)
    assert _sources(film) == [(0, 50, 60)]
    assert "The timeline asks for more of a.mov than there is" in _texts(film)
    assert [told.kind for told in film.told] == ["approximated"]


@pytest.mark.parametrize("form", FORMS)
def test_what_lies_within_a_medium_needs_no_word(tmp_path: Path, form: str) -> None:
    """Not even where the medium is a frame shorter than it says."""
    _medium(tmp_path / "a.mov", 100, 25, stamp="00:00:00:00")
    film = _form_of(tmp_path, form, 60, 41)
    assert film.told == ()
    assert _sources(film) == [(0, 41, 60)]


@pytest.mark.parametrize("form", FORMS)
def test_a_medium_that_is_too_short_for_all_that_is_used(tmp_path: Path, form: str) -> None:
    _medium(tmp_path / "a.mov", 10, 25)
    film = _form_of(tmp_path, form, 400, 50)
    assert _sources(film) == [(0, 50, 400)]
    assert "The timeline asks for more of a.mov than there is" in _texts(film)


def test_an_asset_said_to_begin_later_than_its_clips(tmp_path: Path) -> None:
    _medium(tmp_path / "code24.mp4", stamp="14:09:42:00")
    path = _here(tmp_path, "tod_asset0.fcpxml")
    text = path.read_text().replace('start="0s" duration="20s"', 'start="50982s" duration="20s"')
    text = text.replace('start="50982s" duration="2s"', 'start="0s" duration="2s"')
    path.write_text(text.replace('start="50990s"', 'start="8s"'))
    film = read_timeline(path)
    assert film.told == ()
    assert _sources(film) == TAKEN


def test_sound_moves_with_its_pictures(tmp_path: Path) -> None:
    _medium(tmp_path / "tc24.mov", stamp="14:09:42:00")
    path = _here(tmp_path, "tod_tc.otio")
    timeline = json.loads(path.read_text())
    (track,) = timeline["tracks"]["children"]
    timeline["tracks"]["children"] = [track, {**track, "kind": "Audio"}]
    path.write_text(json.dumps(timeline))
    film = read_timeline(path)
    assert [sound.media_start for sound in film.sounds] == [0, 8]
