"""Finding media, flattening, the rules that hold for all formats, and the way there and back."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import opentimelineio as otio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timeline_makers import MAKERS, Clip, Gap, Join, Nested, Spec, timecode, write

from bgm_studio.base.errors import TimelineError
from bgm_studio.interchange.bounds import exact_rate
from bgm_studio.interchange.film import MUSIC_TRACK, CutFilm, Event, FilmMarker, Medium, Sound
from bgm_studio.interchange.media import MediaFinder
from bgm_studio.interchange.reading import is_timeline, read_timeline
from bgm_studio.interchange.told import Notes

RATES = [
    Fraction(rate)
    for rate in ("24000/1001", "24", "25", "30000/1001", "30", "50", "60000/1001", "60")
]
RATE = Fraction(25)


def _told(film: CutFilm, kind: str) -> list[str]:
    return [told.text for told in film.told if told.kind == kind]


# Media


def _reading(folder: Path, reference: str, *media_folders: Path) -> CutFilm:
    path = write(folder, "otio", Spec(((Clip(reference),),)))
    return read_timeline(path, media_folders)


def _path(film: CutFilm) -> Path | None:
    assert film.events[0].medium
    return film.events[0].medium.path


@pytest.mark.parametrize("how", ["absolute", "url", "local", "quoted", "relative", "up"])
def test_media_where_the_timeline_says(tmp_path: Path, how: str) -> None:
    there = tmp_path / "footage" / "A #1 ü.mp4"
    there.parent.mkdir()
    there.touch()
    folder = tmp_path / "edit"
    folder.mkdir()
    reference = {
        "absolute": str(there),
        "url": there.as_uri(),
        "local": there.as_uri().replace("file://", "file://localhost"),
        "quoted": f"file://{there}",
        "relative": "../footage/A #1 ü.mp4",
        "up": f"{folder}/../footage/A #1 ü.mp4",
    }[how]
    film = _reading(folder, reference)
    found = _path(film)
    assert found is not None
    assert found.resolve() == there
    assert film.told == ()
    assert film.events[0].medium == Medium(reference, found)


@pytest.mark.parametrize(
    "reference",
    [
        *("/gone/day 1/a.mp4", "file:///gone/day%201/a.mp4", "C:\\gone\\day 1\\a.mp4"),
        *("file://localhost/D%3a/gone/day%201/a.mp4", "//nas/gone/day 1/a.mp4", "day 1/a.mp4"),
        *("http://gone/day%201/a.mp4", "../../gone/day 1/a.mp4"),
    ],
)
@pytest.mark.parametrize("where", ["beside", "parts", "media", "below"])
def test_media_that_moved(tmp_path: Path, reference: str, where: str) -> None:
    folder, media = tmp_path / "edit", tmp_path / "media"
    place = {
        "beside": folder / "a.mp4",
        "parts": folder / "day 1" / "a.mp4",
        "media": media / "a.mp4",
        "below": media / "x" / "y" / "A.MP4",
    }[where]
    for made in (folder, media, place.parent):
        made.mkdir(parents=True, exist_ok=True)
    if where == "parts" and reference.startswith("http"):
        place = folder / "a.mp4"  # no percent signs of the web are undone
    place.touch()
    film = _reading(folder, reference, media)
    assert _path(film) == place
    at_once = where == "parts" and reference == "day 1/a.mp4"
    assert len(_told(film, "relinked")) == (0 if at_once else 1)


def test_missing_media_count_as_cuts_and_are_told_once(tmp_path: Path) -> None:
    clips = Clip("a.mp4"), Clip("b.mp4"), Clip("a.mp4", 100)
    film = read_timeline(write(tmp_path, "otio", Spec((clips,))))
    assert film.cuts == (24, 48)
    assert _told(film, "missing") == [
        "2 files were not found: a.mp4, b.mp4; a grey slate stands for them, and their cuts count."
    ]


def test_media_that_are_not_on_show_are_not_told(tmp_path: Path) -> None:
    film = read_timeline(write(tmp_path, "otio", Spec(((Clip("a.mp4"),), (Clip("b.mp4"),)))))
    assert [text for text in _told(film, "missing") if "a.mp4" in text] == []


def test_pictures_that_let_others_through(tmp_path: Path) -> None:
    """A logo over the whole film hides no cuts; an opaque picture does."""
    logo = np.zeros((8, 8, 4), np.uint8)
    cv2.imwrite(str(tmp_path / "logo.png"), logo)
    cv2.imwrite(str(tmp_path / "card.png"), logo + 255)
    low = Clip("a.mp4", frames=20), Clip("b.mp4", frames=20)
    film = read_timeline(write(tmp_path, "otio", Spec((low, (Clip("logo.png", frames=40),)))))
    assert film.cuts == (20,)
    assert any("logo.png" in text for text in _told(film, "dropped"))
    film = read_timeline(write(tmp_path, "otio", Spec((low, (Clip("card.png", frames=40),)))))
    assert film.cuts == ()
    assert (film.events[0].speed, film.events[0].media_start) == (0, 0)


# What holds for all formats


@pytest.mark.parametrize("form", MAKERS)
def test_our_own_music_is_left_out(tmp_path: Path, form: str) -> None:
    path = write(tmp_path, form, Spec(((Clip(frames=40),),), (Clip("music.wav"),)))
    text = path.read_text()
    if form == "edl":
        text += "* BGM STUDIO MUSIC\n"
    elif form == "fcp7":
        text = text.replace("<audio><track>", f"<audio><track><name>{MUSIC_TRACK}</name>")
    elif form == "fcpxml":
        text = text.replace('<asset-clip name="music.wav"', f'<asset-clip name="{MUSIC_TRACK}"')
    else:
        text = text.replace('"A1"', f'"{MUSIC_TRACK}"').replace(">T1<", f">{MUSIC_TRACK}<")
    path.write_text(text)
    film = read_timeline(path)
    assert [s for s in film.sounds if s.medium.reference == "music.wav"] == []
    assert _told(film, "kept") == [
        "The music that was written into it earlier is left out of the film's own sound."
    ]


@pytest.mark.parametrize("form", MAKERS)
def test_the_film_ends_with_the_picture(tmp_path: Path, form: str) -> None:
    spec = Spec(((Clip(frames=40),),), (Clip("s.wav", frames=100),), sound_at=30)
    film = read_timeline(write(tmp_path, form, spec))
    assert film.frames == 40
    assert film.sounds[-1].end_frame == 40
    assert any("goes on after the last picture" in text for text in _told(film, "approximated"))


@pytest.mark.parametrize("form", MAKERS)
def test_sound_alone_is_no_film(tmp_path: Path, form: str) -> None:
    spec = Spec(((Gap(10),),), (Clip("s.wav", frames=100),))
    with pytest.raises(TimelineError, match="shows no picture"):
        read_timeline(write(tmp_path, form, spec))


@pytest.mark.parametrize("form", MAKERS)
def test_same_file_same_film(tmp_path: Path, form: str) -> None:
    clips = Clip("a.mp4", 5, 30), Clip("b.mp4", 9, 20, markers=((3, "x"),)), Gap(5), Clip("c.mp4")
    path = write(tmp_path, form, Spec((clips,), (Clip("s.wav"),)))
    first, second = read_timeline(path), read_timeline(path)
    assert first == second
    assert first.told == second.told
    assert first.digest() == second.digest()
    assert (first.source, first.format) == (path, form)
    assert is_timeline(path)


def test_the_same_edit_is_the_same_film_in_every_format(tmp_path: Path) -> None:
    clips = Clip("a.mp4", 5, 30), Clip("b.mp4", 9, 20), Gap(5), Clip("c.mp4", 0, 7)
    spec = Spec((clips, (Gap(40), Clip("d.mp4", 3, 6))), (Clip("s.wav", 2, 50),))
    films = [read_timeline(write(tmp_path, form, spec)) for form in MAKERS]
    assert len({film.events and tuple(_plain(e) for e in film.events) for film in films}) == 1
    wanted = Sound(0, 50, Medium("s.wav"), 2 / RATE)
    assert all(wanted in film.sounds for film in films)


def _plain(event: Event) -> Event:
    return replace(event, name="")


def test_an_fcpxml_bundle_and_other_names(tmp_path: Path) -> None:
    made = write(tmp_path, "fcpxml", Spec())
    bundle = tmp_path / "Film.fcpxmld"
    bundle.mkdir()
    shutil.copy(made, bundle / "Info.fcpxml")
    (tmp_path / "a.mp4").touch()
    film = read_timeline(bundle)
    assert film.source == bundle
    assert _path(film) == tmp_path / "a.mp4"
    assert is_timeline(bundle)
    shutil.copy(made, tmp_path / "as.xml")  # PySceneDetect names it so
    assert read_timeline(tmp_path / "as.xml").format == "fcpxml"
    assert is_timeline(tmp_path / "as.xml")
    shutil.copy(write(tmp_path, "kdenlive", Spec()), tmp_path / "up.KDENLIVE")
    assert read_timeline(tmp_path / "up.KDENLIVE").format == "kdenlive"


@pytest.mark.parametrize("encoding", ["latin-1", "utf-8-sig", "utf-16"])
def test_lists_in_other_encodings_and_line_ends(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path, "edl", Spec(((Clip("Grün.mp4"), Clip("b.mp4")),)))
    path.write_bytes(path.read_text().replace("\n", "\r\n").encode(encoding))
    film = read_timeline(path)
    assert film.cuts == (24,)
    assert film.events[0].medium == Medium("Grün.mp4")


@pytest.mark.parametrize(
    ("written", "rate"),
    [
        *((23.976, "24000/1001"), (23.98, "24000/1001"), (23.976023976023978, "24000/1001")),
        *((24, "24"), (24.0, "24"), (25, "25"), (29.97, "30000/1001"), ("29.97", "30000/1001")),
        *((30, "30"), (47.952, "48000/1001"), (48, "48"), (50, "50"), (59.94, "60000/1001")),
        *((60, "60"), (119.88, "120000/1001"), (12.5, "25/2"), ("24000/1001", "24000/1001")),
        *((14.985, "15000/1001"), (15, "15"), (Fraction(60000, 1001), "60000/1001")),
    ],
)
def test_rates_are_the_exact_ones_that_they_stand_for(written: Any, rate: str) -> None:
    assert exact_rate(written) == Fraction(rate)


def test_the_rate_of_a_list(tmp_path: Path) -> None:
    def rate(highest: int, *, drop: bool = False) -> Fraction:
        clips = Clip(frames=highest // 2), Clip("b.mp4", frames=highest - highest // 2)
        path = write(tmp_path, "edl", Spec((clips,), rate=Fraction(60000, 1001)))
        text = path.read_text().replace("* FRAME RATE", "* RATE")
        path.write_text(text.replace("NON-", "") if drop else text)
        film = read_timeline(path)
        assert bool(_told(film, "approximated")) == (not drop)
        return film.rate

    assert rate(23) == 24
    assert rate(24) == 25
    assert rate(29) == Fraction(30000, 1001)
    assert rate(49) == 50
    assert rate(59) == Fraction(60000, 1001)
    assert rate(23, drop=True) == Fraction(30000, 1001)
    assert rate(31, drop=True) == Fraction(60000, 1001)
    data = Path(__file__).resolve().parents[2] / "data"
    shutil.copy(data / "calm_25fps_silent.mp4", tmp_path / "a.mp4")
    assert rate(23) == 25  # that of a file which is there


def test_drop_frame_timecodes_are_counted_right() -> None:
    # The known places: the minute's first two numbers are skipped, but not in every tenth minute.
    rate = Fraction(30000, 1001)
    assert timecode(1799, rate, True) == "00:00:59;29"
    assert timecode(1800, rate, True) == "00:01:00;02"
    assert timecode(17982, rate, True) == "00:10:00;00"
    assert timecode(107892, rate, True) == "01:00:00;00"


def test_overlapping_clips_show_the_later_one(tmp_path: Path) -> None:
    path = write(tmp_path, "edl", Spec(((Clip("a.mp4", 0, 30), Clip("b.mp4", 0, 20)),)))
    path.write_text(path.read_text().replace("00:00:01:05 00:00:02:00", "00:00:01:00 00:00:02:00"))
    film = read_timeline(path)
    assert [e.start_frame for e in film.events] == [0, 25]
    assert any("overlap" in text for text in _told(film, "approximated"))


def test_a_transition_longer_than_its_clips_is_shortened(tmp_path: Path) -> None:
    clips = Clip("a.mp4", 50, 10), Join(20, 20), Clip("b.mp4", 50, 10)
    film = read_timeline(write(tmp_path, "otio", Spec((clips,))))
    assert (film.events[1].before_frames, film.events[1].after_frames) == (10, 10)
    assert any("shortened" in text for text in _told(film, "approximated"))


def test_a_clip_cut_up_at_its_scenes_has_their_cuts(tmp_path: Path) -> None:
    through = Clip("a.mp4", 0, 20), Clip("a.mp4", 20, 10), Clip("a.mp4", 30, 10)
    assert read_timeline(write(tmp_path, "otio", Spec((through,)))).cuts == (20, 30)
    film = read_timeline(write(tmp_path, "otio", Spec(((*through, Clip("b.mp4")),))))
    assert film.cuts == (40,)  # beside a real cut they are no more than through edits


@pytest.mark.parametrize("form", ["otio", "fcp7", "fcpxml", "kdenlive", "mlt"])
def test_nested_sequences_carry_their_transitions(tmp_path: Path, form: str) -> None:
    inner = Clip("a.mp4", 20, 20), Join(4, 4), Clip("b.mp4", 20, 20)
    film = read_timeline(write(tmp_path, form, Spec(((Clip("c.mp4"), Nested(inner, 5, 30)),))))
    assert [e.start_frame for e in film.events] == [0, 24, 39]
    assert (film.events[2].before_frames, film.events[2].after_frames) == (4, 4)
    assert film.events[1].media_start == 25 / RATE


def test_nested_sequences_at_another_speed_and_backwards(tmp_path: Path) -> None:
    def film(scalar: float, start: int, frames: int) -> CutFilm:
        inner = Clip("a.mp4", 10, 20), Join(2, 6), Clip("b.mp4", 40, 20)
        path = write(tmp_path, "otio", Spec(((Nested(inner, start, frames),),)))
        made = json.loads(path.read_text())
        warp = {"OTIO_SCHEMA": "LinearTimeWarp.1", "time_scalar": scalar}
        made["tracks"]["children"][0]["children"][0]["effects"] = [warp]
        path.write_text(json.dumps(made))
        return read_timeline(path)

    fast = film(2.0, 0, 20)
    assert [(e.start_frame, e.end_frame, e.speed) for e in fast.events] == [(0, 10, 2), (10, 20, 2)]
    assert (fast.events[1].before_frames, fast.events[1].after_frames) == (1, 3)
    back = film(-1.0, 0, 39)
    assert [e.medium and e.medium.reference for e in back.events] == ["b.mp4", "a.mp4"]
    assert [e.speed for e in back.events] == [-1, -1]
    # Over the cut on the way back, its two sides are the other way round.
    assert (back.events[1].before_frames, back.events[1].after_frames) == (6, 2)


def test_shotcut_writes_a_transition_as_a_clip_that_belongs_to_both(tmp_path: Path) -> None:
    def prop(name: str, value: str) -> str:
        return f'<property name="{name}">{value}</property>'

    clips = "".join(
        f'<producer id="p{i}">{prop("resource", f"{i}.mp4")}{prop("length", "500")}</producer>'
        for i in (0, 1)
    )
    luma = f'<transition out="9">{prop("mlt_service", "luma")}{prop("b_track", "1")}</transition>'
    both = '<track producer="p0" in="50" out="59"/><track producer="p1" in="20" out="29"/>'
    transition = f'<tractor id="t">{prop("shotcut:transition", "lumaMix")}{both}{luma}</tractor>'
    entries = (
        '<entry producer="p0" in="10" out="49"/><entry producer="t" in="0" out="9"/>'
        '<entry producer="p1" in="30" out="59"/>'
    )
    main = f'<tractor id="m">{prop("shotcut", "1")}<track producer="l"/></tractor>'
    path = tmp_path / "x.mlt"
    path.write_text(
        f'<mlt><profile frame_rate_num="25" frame_rate_den="1"/>{clips}{transition}'
        f'<playlist id="l">{entries}</playlist>{main}</mlt>'
    )
    first, second = read_timeline(path).events
    assert (first.start_frame, first.end_frame, first.media_start) == (0, 45, 10 / RATE)
    assert (second.start_frame, second.end_frame, second.media_start) == (45, 80, 25 / RATE)
    assert (second.before_frames, second.after_frames) == (5, 5)


def test_titles_over_nothing_and_over_pictures(tmp_path: Path) -> None:
    low = Clip("a.mp4", 0, 20), Gap(20), Clip("b.mp4", 0, 20)
    path = write(tmp_path, "fcpxml", Spec((low, (Clip("Hello", frames=60, kind="title"),))))
    film = read_timeline(path)
    assert [(e.start_frame, e.medium and e.medium.reference) for e in film.events] == [
        *((0, "a.mp4"), (20, "title:Hello"), (40, "b.mp4"))
    ]


# There and back, by OpenTimelineIO itself

MEDIA = [Medium(f"clip {i}.mp4") for i in range(4)]


@st.composite
def films(draw: st.DrawFn) -> CutFilm:
    """Films as OpenTimelineIO can say them: what runs backwards starts within its medium."""
    rate = draw(st.sampled_from(RATES))
    events: list[Event] = []
    position = 0
    count = draw(st.integers(1, 8))
    for index in range(count):
        frames = draw(st.integers(1, 60))
        gap = 0 < index < count - 1 and draw(st.booleans()) and events[-1].medium is not None
        speed = draw(st.sampled_from([Fraction(1)] * 4 + [Fraction(n, 4) for n in (0, 2, 8, -4)]))
        before = after = 0
        if index and draw(st.booleans()):
            before = draw(st.integers(0, events[-1].frames - events[-1].after_frames))
            after = draw(st.integers(0, frames))
        end = position + frames
        if gap:
            events.append(Event(position, end, before_frames=before, after_frames=after))
        else:
            at = draw(st.integers(250, 500)) / rate
            medium = draw(st.sampled_from(MEDIA))
            events.append(Event(position, end, medium, at, speed, medium.reference, before, after))
        position = end
    sounds = draw(
        st.lists(
            st.builds(
                lambda at, frames, source, medium: Sound(
                    at, min(at + frames, position), medium, source / rate
                ),
                *(st.integers(0, position - 1), st.integers(1, 60), st.integers(0, 500)),
                st.sampled_from(MEDIA),
            ),
            max_size=3,
            unique=True,
        )
    )
    marks = draw(st.lists(st.integers(0, position), max_size=4, unique=True))
    return CutFilm(
        name="Film",
        rate=rate,
        events=tuple(events),
        sounds=tuple(sorted(sounds, key=lambda s: s.start_frame)),
        markers=tuple(FilmMarker(at, f"m{at}") for at in sorted(marks)),
        first_timecode_frame=draw(st.integers(0, 200_000)),
        format="otio",
    )


def _by_the_library(film: CutFilm) -> otio.schema.Timeline:
    """The film as the library's own objects, one track for each sound."""
    rate = float(film.rate)

    def time(frames: Fraction | int) -> otio.opentime.RationalTime:
        return otio.opentime.RationalTime(float(frames), rate)

    def item(event: Event | Sound, offset: int) -> otio.schema.Clip:
        frames = event.end_frame - event.start_frame
        at = event.media_start * film.rate
        if event.speed < 0:
            at += 1 - frames * -event.speed
        assert event.medium
        clip = otio.schema.Clip(
            event.medium.reference,
            otio.schema.ExternalReference(
                event.medium.reference, otio.opentime.TimeRange(time(offset), time(1000))
            ),
            otio.opentime.TimeRange(time(at + offset), time(frames)),
        )
        if event.speed == 0:
            clip.effects.append(otio.schema.FreezeFrame())
        elif event.speed != 1:
            clip.effects.append(otio.schema.LinearTimeWarp(time_scalar=float(event.speed)))
        return clip

    timeline = otio.schema.Timeline(film.name, global_start_time=time(film.first_timecode_frame))
    pictures = otio.schema.Track("V", kind=otio.schema.TrackKind.Video)
    for event in film.events:
        if event.before_frames or event.after_frames:
            pictures.append(
                otio.schema.Transition(
                    "", "SMPTE_Dissolve", time(event.before_frames), time(event.after_frames)
                )
            )
        if event.medium is None:
            pictures.append(otio.schema.Gap(duration=time(event.frames)))
        else:
            pictures.append(item(event, 1234))
    timeline.tracks.append(pictures)
    for sound in film.sounds:
        track = otio.schema.Track("A", kind=otio.schema.TrackKind.Audio)
        if sound.start_frame:
            track.append(otio.schema.Gap(duration=time(sound.start_frame)))
        track.append(item(sound, 0))
        timeline.tracks.append(track)
    for mark in film.markers:
        span = otio.opentime.TimeRange(time(mark.frame), time(0))
        timeline.tracks.markers.append(otio.schema.Marker(mark.name, span))
    return timeline


@settings(max_examples=150)
@given(film=films())
def test_a_film_that_the_library_wrote_is_the_same_film(
    film: CutFilm, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("back") / "film.otio"
    path.write_text(_by_the_library(film).to_json_string())
    back = read_timeline(path)
    assert back.rate == film.rate
    assert back.events == film.events
    assert set(back.sounds) == set(film.sounds)
    assert back.markers == film.markers
    assert back.first_timecode_frame == film.first_timecode_frame
    assert back.cuts == film.cuts


def test_a_blank_in_a_url_makes_no_image_sequence(tmp_path):
    (tmp_path / "my dog.mp4").write_bytes(b"film")
    finder = MediaFinder(tmp_path, (), Notes())
    for url in ((tmp_path / "my dog.mp4").as_uri(), "file:///elsewhere/my%20dog.mp4"):
        assert "%20d" in url
        assert finder.file(url).path == tmp_path / "my dog.mp4"
    assert finder.file("file:///elsewhere/shot.%2504d.png").path is None
