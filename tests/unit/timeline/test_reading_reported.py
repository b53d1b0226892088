"""Timelines after reports of users of other programs, and siblings of each, against what is right
by the editors' own rules; the pictures themselves are counted where it matters."""

from __future__ import annotations

import shutil
from fractions import Fraction
from pathlib import Path

import pytest

from bgm_studio.errors import TimelineError
from bgm_studio.timeline.film import CutFilm
from bgm_studio.timeline.reading import read_timeline
from bgm_studio.timeline.writing import write_timeline

REPORTED = Path(__file__).resolve().parents[2] / "data" / "timelines" / "reported"


def _sources(film: CutFilm) -> list[tuple[int, int, Fraction]]:
    """First and last frame of each event with a medium, and the picture of the medium that is on
    show at its start, at the film's rate."""
    return [
        (e.start_frame, e.end_frame, e.media_start * film.rate)
        for e in film.events
        if e.medium is not None
    ]


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
