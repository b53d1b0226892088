"""Timelines of real programs, against numbers that were read from the files by eye."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import opentimelineio as otio
import pytest

from bgm_studio.interchange.film import CutFilm
from bgm_studio.interchange.reading import is_timeline, read_timeline

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "timelines"
NTSC_24, NTSC_30 = Fraction(24000, 1001), Fraction(30000, 1001)


@dataclass(frozen=True)
class Expected:
    """Frames at which events begin after the first, where the film ends, the frames that are black
    gaps, and where its clock starts. Without `cuts` every one of these beginnings is a cut."""

    rate: Fraction
    edges: tuple[int, ...]
    end: int
    gaps: tuple[int, ...] = ()
    start: int = 0
    cuts: tuple[int, ...] | None = None


def _fps(rate: int, *edges: int, gaps: tuple[int, ...] = (), start: int = 0) -> Expected:
    return Expected(Fraction(rate), edges[:-1], edges[-1], gaps, start)


EXPECTED = {
    # Event lengths are the record outs less the record ins: 6:11 is 6 * 25 + 11 = 161 frames.
    "25fps.edl": _fps(25, 161, 361, 447, 496),
    "avid_example.edl": _fps(24, 31, 81, start=86243),
    "dissolve_test.edl": Expected(Fraction(24), (9, 19), 20, start=86400, cuts=(9,)),
    "dissolve_test_4.edl": _fps(24, 30, 81, 162, 246, 342, 477, start=92441),
    "gap_test.edl": _fps(24, 24, 40, 64, 102, 126, gaps=(24, 64)),
    "screening_example.edl": _fps(24, 31, 81, 109, 224, 325, 486, 656, 792, 1049, start=86243),
    # 01:08:30:00 lies 510 s * 24 = 12240 frames after the hour, 01:11:31:16 16600.
    "speed_effects_small.edl": _fps(
        24, 126, 12240, 12257, 12258, 12276, 16600, 16636, gaps=(126, 12276), start=86400
    ),
    "transition_duration.edl": _fps(24, 106, 180, 253, 408, start=87572),
    "wipe_test.edl": Expected(Fraction(24), (9, 19), 20, start=86400, cuts=(9,)),
    # 720 less what the second track covers from 482 on, and so on; the file of the same package
    # that says what is left has the same numbers.
    "multitrack.otio": _fps(24, 482, 962, 1198, 1838, 1957, 2677, gaps=(1838,)),
    "preflattened.otio": _fps(24, 482, 962, 1198, 1838, 1957, 2677, gaps=(1838,)),
    "nested_example.otio": _fps(24, 238, 269, 302, 331, 394, 398, 636),
    "transition.otio": _fps(24, 3, 9, 13, 19),
    "transition_test.otio": _fps(24, 50, 100, 150),
    # The third track has 7 frames of nothing before a clip of 9, and lies over both others.
    "multiple_track.otio": _fps(24, 3, 7, 16, 19),
    "kdenlive_test-transitions.otio": _fps(24, 24, 48, 72),
    "hiero_xml_export.xml": _fps(24, 14, 1069, 1085, 1324, gaps=(0, 1069), start=86400),
    # Under the title, which lies over frames 15 to 956; the last transition is 1152 to 1177.
    "premiere_example.xml": _fps(
        30, 13, 113, 165, 322, 557, 636, 736, 956, 1164, 1246, gaps=(0,)
    ),
    "fcpx_clips.fcpxml": _fps(30, 300, 600, 900, 1200, 1500, 1800, 2100, gaps=(300, 900, 1500)),
    # A connected clip at 64.567 s; a compound clip from its 3.633 s on; the last one ends with its
    # picture at 140 s + (10 s - 1.9 s).
    "fcpx_project.fcpxml": _fps(
        *(30, 300, 600, 900, 1500, 1785, 1937, 2237, 2400, 2591, 2891, 3191, 3300, 3600),
        *(3900, 4200, 4443),
        gaps=(300, 900, 2237, 2591, 3191),
    ),
    # Mixes of 137, 100 and 324 frames whose cuts lie 12, 87 and 12 frames before their ends.
    "kdenlive_test-mix.kdenlive": _fps(25, 127, 252, 377, 464, 536, 848, 973, gaps=(0, 464)),
    "kdenlive_test-nesting.kdenlive": _fps(25, 125),
    # 72 frames less the 4 after the cut of a mix of 12; 48 frames from 60 on; 12 blank; 48 frames.
    "kdenlive_saved.kdenlive": Expected(NTSC_24, (68, 108, 120), 168, gaps=(108,)),
    # Dissolves of 25 frames from 25 and 75 on; the second goes back to the lower track, under a
    # clip of 100 frames that ends at 175; and all of it once more.
    "mlt_new.mlt": Expected(
        Fraction(25), (37, 75, 87, 100, 175, 212, 250, 262, 275), 350,
    ),
    # 96 + half of a transition of 24, then a clip of V2 from frame 150 on for 24 frames.
    "shotcut.mlt": Expected(NTSC_24, (108, 150, 174, 216, 228), 276, gaps=(216,)),
    **dict.fromkeys(
        ("scenedetect.edl", "scenedetect.otio", "scenedetect.xml", "scenedetect.fcpxml"),
        Expected(NTSC_30, (34, 115, 135, 170, 244), 300),
    ),
}  # fmt: skip


def _read(name: str) -> CutFilm:
    return read_timeline(SAMPLES / name)


@pytest.mark.parametrize("name", EXPECTED)
def test_cuts(name: str) -> None:
    film, expected = _read(name), EXPECTED[name]
    assert film.rate == expected.rate
    assert tuple(event.start_frame for event in film.events[1:]) == expected.edges
    assert film.frames == expected.end
    assert film.cuts == (expected.edges if expected.cuts is None else expected.cuts)
    black = tuple(e.start_frame for e in film.events if e.medium is None)
    assert black == expected.gaps
    assert film.first_timecode_frame == expected.start
    assert is_timeline(SAMPLES / name)


def test_every_sample_is_read() -> None:
    there = {path.name for path in SAMPLES.iterdir() if path.is_file()} - {"README.md"}
    assert there - set(EXPECTED) == {"timecode_mismatch.edl"}
    page = (SAMPLES / "README.md").read_text()
    assert all(name in page or name.endswith(".edl") or "scenedetect" in name for name in there)
    assert sum(path.stat().st_size for path in SAMPLES.iterdir()) < 300_000


def test_a_list_whose_lengths_differ_goes_by_the_record_side() -> None:
    film = _read("timecode_mismatch.edl")
    assert [event.start_frame for event in film.events[:6]] == [0, 161, 361, 447, 494, 496]
    assert film.events[4].medium is None
    assert any("004, 005, 009" in told.text for told in film.told)


def test_speeds_of_a_list() -> None:
    film = _read("speed_effects_small.edl")
    assert [event.speed for event in film.events] == [1, 1, 0, 0, 1, 1, Fraction(476, 240)]
    # A frozen frame shows its in point: 01:00:10:21.
    assert film.events[2].media_start == Fraction(3610 * 24 + 21, 24)


def test_transitions() -> None:
    def joins(name: str) -> list[tuple[int, int, int]]:
        events = _read(name).events
        return [
            (e.start_frame, e.before_frames, e.after_frames)
            for e in events
            if e.before_frames or e.after_frames
        ]

    assert joins("dissolve_test_4.edl") == [(81, 0, 35), (162, 0, 64)]
    assert joins("transition_duration.edl") == [(180, 0, 26)]
    assert joins("transition.otio") == [(9, 2, 3)]
    assert joins("kdenlive_test-transitions.otio") == [(24, 12, 4), (48, 4, 12)]
    assert joins("premiere_example.xml") == [(557, 19, 0), (1164, 12, 13)]
    assert joins("fcpx_project.fcpxml") == [(300, 15, 15), (1500, 0, 30), (1785, 15, 15)]
    assert joins("kdenlive_test-mix.kdenlive") == [(252, 125, 12), (377, 13, 87), (848, 312, 12)]
    assert joins("shotcut.mlt") == [(108, 12, 12)]
    fades = _read("transition_test.otio").events
    assert [(e.fade_in_frames, e.fade_out_frames) for e in fades] == [(20, 0), (0, 0), (0, 20)]


def test_markers() -> None:
    screening = _read("screening_example.edl")
    # LOC 01:00:01:14 lies 195 frames after 00:59:53:11.
    assert [m.frame for m in screening.markers] == [195, 219, 530]
    assert screening.markers[0].name == "ANIM FIX NEEDED"
    assert [(m.frame, m.name) for m in _read("shotcut.mlt").markers] == [(48, "Turn")]
    frames = {m.name: m.frame for m in _read("fcpx_project.fcpxml").markers}
    # 6 s into a clip at 0 s, 2 s into one at 20 s, (167/30 - 1/2) s into one at 59.5 s.
    assert (frames["Marker 1"], frames["Marker 5"], frames["Marker 4"]) == (180, 660, 1937)


def test_media_are_named_and_counted_from_their_first_frame() -> None:
    film = _read("multiple_track.otio")
    assert [e.medium and e.medium.reference for e in film.events] == [
        *("file:///folder/titles.mov", "file:///folder/wind-up.mov"),
        *("file:///folder/punchline.mov", "file:///folder/credits.mov"),
    ]
    # Frames 3, 2, 100 and 100 of media that begin at 0, 0, 100 and 100, three of them hidden.
    assert [e.media_start * 24 for e in film.events] == [3, 2, 0, 3]
    assert [t.kind for t in film.told] == ["missing"]


def test_nested_kdenlive_sequences_show_the_innermost_clip(tmp_path: Path) -> None:
    text = (SAMPLES / "kdenlive_test-nesting.kdenlive").read_text()
    inner = '<track producer="{dd00b816-3573-457d-b702-eb49e7ad8924}" in='
    outer = inner.replace(
        "dd00b816-3573-457d-b702-eb49e7ad8924", "147c3db9-2050-4453-91bd-4e4ad0033fb5"
    )
    assert inner in text
    path = tmp_path / "outer.kdenlive"
    path.write_text(text.replace(inner, outer))
    film = read_timeline(path)
    assert film.name == "Sequence 3"
    assert [event.name for event in film.events] == ["Color Clip"]
    assert film.frames == 125


def test_all_that_a_kdenlive_project_tells() -> None:
    film = _read("kdenlive_saved.kdenlive")
    first, second, _, last = film.events
    assert [e.media_start * NTSC_24 for e in (first, second, last)] == [20, 108, 24]
    assert [e.speed for e in (first, second, last)] == [1, 1, 2]
    assert (second.before_frames, second.after_frames) == (8, 4)
    assert (first.fade_in_frames, last.fade_out_frames) == (23, 11)
    # The guide, and the bin clip's marker at its frame 60, which is on show twice.
    assert [(m.frame, m.name) for m in film.markers] == [(40, "look"), (50, "turn"), (138, "look")]
    (sound,) = film.sounds
    assert (sound.start_frame, sound.end_frame, sound.gain_db) == (10, 70, -9)
    assert sound.media_start == 30 / NTSC_24


def test_the_sound_of_a_shotcut_project() -> None:
    film = _read("shotcut.mlt")
    heard = {(s.start_frame, s.end_frame, s.medium.reference, s.gain_db) for s in film.sounds}
    assert (0, 96, "a.mp4", -6.0) in heard  # its volume filter
    assert (48, 96, "b.mp4", 0.0) in heard  # the sound track
    assert any(s.speed == 2 and s.start_frame == 228 for s in film.sounds)
    assert film.events[-1].speed == 2
    # Frame 10 of the clip at twice the speed is frame 20 of the medium.
    assert film.events[-1].media_start == 20 / NTSC_24


@pytest.mark.parametrize("suffix", ["edl", "otio", "xml", "fcpxml"])
def test_the_media_of_scene_detection_are_found_beside_it(tmp_path: Path, suffix: str) -> None:
    shutil.copy(SAMPLES / f"scenedetect.{suffix}", tmp_path)
    clip = shutil.copy(SAMPLES.parent / "busy_2997fps.mp4", tmp_path)
    film = read_timeline(tmp_path / f"scenedetect.{suffix}")
    assert {event.medium and event.medium.path for event in film.events} == {Path(clip)}
    kinds = {told.kind for told in film.told}
    assert kinds == ({"relinked", "approximated"} if suffix == "edl" else {"relinked"})
    assert film.events[1].media_start == 34 / NTSC_30


def _other_edges(timeline: otio.schema.Timeline) -> list[float]:
    """Beginnings of what OpenTimelineIO's own flattening leaves of the pictures, in seconds."""
    tracks = [t for t in timeline.video_tracks() if len(t)]
    for track in tracks:
        track.source_range = None
    flat = otio.algorithms.flatten_stack(tracks)
    edges, position = [], 0.0
    for item in flat:
        if not isinstance(item, otio.schema.Transition):
            position += item.duration().to_seconds()
            edges.append(position)
    return edges


@pytest.mark.parametrize(
    "name",
    [
        *("25fps.edl", "avid_example.edl", "dissolve_test.edl", "gap_test.edl"),
        *("screening_example.edl", "transition_duration.edl", "wipe_test.edl"),
        *("hiero_xml_export.xml", "multitrack.otio", "preflattened.otio", "transition.otio"),
    ],
)
def test_opentimelineio_and_its_adapters_see_the_same_edges(name: str) -> None:
    arguments = {"rate": EXPECTED[name].rate} if name.endswith(".edl") else {}
    other = otio.adapters.read_from_file(str(SAMPLES / name), **arguments)
    film = _read(name)
    edges = [float(event.end_frame / film.rate) for event in film.events]
    assert edges == pytest.approx(_other_edges(other)[: len(edges)], abs=1e-6)
    if name not in ("multitrack.otio", "preflattened.otio"):  # they end with a gap
        assert edges[-1] == pytest.approx(other.duration().to_seconds(), abs=1e-6)
