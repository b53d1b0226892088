"""Each cell of the table in docs/timelines.md, held against what reading does."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import pytest
from timeline_makers import Clip, Gap, Join, Nested, Spec, timecode, write

from bgm_studio.interchange.film import CutFilm, Event
from bgm_studio.interchange.reading import TIMELINE_SUFFIXES, read_timeline

PAGE = Path(__file__).resolve().parents[3] / "docs" / "timelines.md"
RATE = Fraction(25)


def _cells() -> list[tuple[str, str, str]]:
    rows = PAGE.read_text().partition("## What comes in")[2].partition("\n## ")[0].splitlines()
    table = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows if row[:1] == "|"]
    forms = table[0][1:]
    return [
        (row[0], form, word) for row in table[2:] for form, word in zip(forms, row[1:], strict=True)
    ]


def _read(folder: Path, form: str, spec: Spec) -> CutFilm:
    return read_timeline(write(folder, form, spec))


def _kinds(film: CutFilm) -> set[str]:
    return {told.kind for told in film.told} - {"missing", "kept"}


def _shape(film: CutFilm) -> list[tuple[int, int, str | None]]:
    return [(e.start_frame, e.end_frame, e.medium and e.medium.reference) for e in film.events]


def _one(film: CutFilm) -> Event:
    (event,) = film.events
    return event


def cuts(folder: Path, form: str) -> CutFilm:
    clips = Clip("a.mp4", 10, 30), Clip("b.mp4", 0, 20), Clip("a.mp4", 100, 50)
    film = _read(folder, form, Spec((clips,)))
    assert _shape(film) == [(0, 30, "a.mp4"), (30, 50, "b.mp4"), (50, 100, "a.mp4")]
    assert film.cuts == (30, 50)
    return film


def in_and_out_points(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip("a.mp4", 10, 30), Clip("b.mp4", 77, 20)),)))
    assert [event.media_start for event in film.events] == [10 / RATE, 77 / RATE]
    assert [event.frames for event in film.events] == [30, 20]
    return film


def gaps(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(frames=10), Gap(7), Clip("b.mp4", frames=10)),)))
    assert _shape(film) == [(0, 10, "a.mp4"), (10, 17, None), (17, 27, "b.mp4")]
    return film


def speed_changes(folder: Path, form: str) -> CutFilm:
    # Where in points count the clip as it plays, 20 frames at twice the speed are 40 of the medium.
    film = _read(folder, form, Spec(((Clip(at=20, frames=24, speed=Fraction(2)),),)))
    scale = 1 if form in ("otio", "edl") else 2
    assert (_one(film).speed, _one(film).media_start) == (2, 20 * scale / RATE)
    return film


def reverse(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(at=20, frames=24, speed=Fraction(-1)),),)))
    # The first frame on show is the last of the range: 20..43 is shown from 43 on; where the clip
    # counts as it plays, frame 20 of the 500 that run backwards is the medium's frame 479.
    first = 43 if form in ("otio", "edl") else 479
    assert (_one(film).speed, _one(film).media_start) == (-1, first / RATE)
    return film


def freeze_frames(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(at=20, frames=24, speed=Fraction(0)),),)))
    assert (_one(film).speed, _one(film).media_start) == (0, 20 / RATE)
    return film


def changing_speed(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(frames=24, varying=True),),)))
    # Twelve frames at 1, and twelve at 2, or in MLT on the way from 1 to 2. OTIO tells no speed.
    mean = {"otio": Fraction(1), "kdenlive": Fraction(5, 4), "mlt": Fraction(5, 4)}
    assert _one(film).speed == mean.get(form, Fraction(3, 2))
    return film


def dissolves(folder: Path, form: str) -> CutFilm:
    before = 0 if form == "edl" else 6
    clips = Clip("a.mp4", 10, 30), Join(before, 6), Clip("b.mp4", 50, 30)
    film = _read(folder, form, Spec((clips,)))
    assert _shape(film) == [(0, 30, "a.mp4"), (30, 60, "b.mp4")]
    assert film.events[1].media_start == 50 / RATE
    assert (film.events[1].before_frames, film.events[1].after_frames) == (before, 6)
    return film


def wipes(folder: Path, form: str) -> CutFilm:
    before = 0 if form == "edl" else 6
    clips = Clip("a.mp4", 10, 30), Join(before, 6, wipe=True), Clip("b.mp4", 50, 30)
    film = _read(folder, form, Spec((clips,)))
    assert (film.events[1].before_frames, film.events[1].after_frames) == (before, 6)
    assert "dissolve" in "".join(told.text for told in film.told)
    return film


def fades_from_and_to_black(folder: Path, form: str) -> CutFilm:
    if form in ("kdenlive", "mlt"):
        film = _read(folder, form, Spec(((Clip(frames=40, fade_in=8, fade_out=10),),)))
        assert (_one(film).fade_in_frames, _one(film).fade_out_frames) == (8, 10)
    elif form == "edl":  # out of black at once, and into a black that is an event of its own
        film = _read(folder, form, Spec(((Clip(frames=40, fade_in=8), Join(0, 10), Gap(10)),)))
        assert film.events[0].fade_in_frames == 8
        assert _shape(film)[1] == (40, 50, None)
        assert film.events[1].after_frames == 10
    else:
        film = _read(folder, form, Spec(((Join(0, 8), Clip(frames=40), Join(10, 0)),)))
        assert (_one(film).fade_in_frames, _one(film).fade_out_frames) == (8, 10)
    return film


def markers(folder: Path, form: str) -> CutFilm:
    marks = (12, "turn"), (30, "end")
    film = _read(folder, form, Spec(((Clip(frames=35), Clip("b.mp4", frames=20)),), markers=marks))
    assert [(mark.frame, mark.name) for mark in film.markers] == list(marks)
    return film


def clip_markers(folder: Path, form: str) -> CutFilm:
    clip = Clip("b.mp4", 50, 20, markers=((4, "here"),))
    film = _read(folder, form, Spec(((Clip(frames=20), clip),)))
    assert [(mark.frame, mark.name) for mark in film.markers] == [(24, "here")]
    return film


def nested_sequences(folder: Path, form: str) -> CutFilm:
    inner = Clip("a.mp4", 5, 20), Clip("b.mp4", 7, 20)
    film = _read(folder, form, Spec(((Clip("c.mp4", 0, 10), Nested(inner, 15, 12)),)))
    assert _shape(film) == [(0, 10, "c.mp4"), (10, 15, "a.mp4"), (15, 22, "b.mp4")]
    assert [event.media_start for event in film.events] == [0, 20 / RATE, 7 / RATE]
    return film


def stacked_tracks(folder: Path, form: str) -> CutFilm:
    low = (Clip("a.mp4", 10, 60),)
    top = Gap(20), Clip("b.mp4", 0, 15)
    film = _read(folder, form, Spec((low, top)))
    assert _shape(film) == [(0, 20, "a.mp4"), (20, 35, "b.mp4"), (35, 60, "a.mp4")]
    assert film.events[2].media_start == 45 / RATE
    return film


def hidden_tracks(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(frames=60),), (Clip("b.mp4", frames=15),)), hidden=(1,)))
    assert _shape(film) == [(0, 60, "a.mp4")]
    return film


def muted_tracks(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(frames=60),),), (Clip("s.wav"),), muted=True))
    assert film.sounds == ()
    return film


def disabled_clips(folder: Path, form: str) -> CutFilm:
    clips = Clip(frames=20), Clip("b.mp4", frames=10, disabled=True), Clip("c.mp4", frames=20)
    film = _read(folder, form, Spec((clips,)))
    assert _shape(film) == [(0, 20, "a.mp4"), (20, 30, None), (30, 50, "c.mp4")]
    return film


def sound_tracks(folder: Path, form: str) -> CutFilm:
    sounds = Clip("s.wav", 10, 15), Clip("t.wav", 0, 20)
    film = _read(folder, form, Spec(((Clip(frames=60),),), sounds, sound_at=5))
    assert [
        (s.start_frame, s.end_frame, s.medium.reference, s.media_start)
        for s in film.sounds
        if s.medium.reference.endswith(".wav")
    ] == [(5, 20, "s.wav", 10 / RATE), (20, 40, "t.wav", 0)]
    return film


def volume(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(frames=60),),), (Clip("s.wav", gain_db=-6.0),)))
    assert film.sounds[-1].gain_db == pytest.approx(-6)
    return film


def changing_volume(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(frames=60),),), (Clip("s.wav", sound_fade=True),)))
    assert film.sounds[-1].gain_db == 0
    assert "olume" in film.told[0].text or "fade" in film.told[0].text
    return film


def start_timecode(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(frames=20), Clip("b.mp4")),), start=90_000))
    assert film.first_timecode_frame == 90_000
    assert _shape(film)[0] == (0, 20, "a.mp4")
    return film


def drop_frame(folder: Path, form: str) -> CutFilm:
    rate = Fraction(30000, 1001)
    for frame in (0, 1799, 1800, 17_981, 17_982, 107_892):
        clips = (Clip(frames=20), Clip("b.mp4", frames=2000))
        film = _read(folder, form, Spec((clips,), rate=rate, start=frame, drop=True))
        assert (film.rate, film.drop_frame, film.first_timecode_frame) == (rate, True, frame)
        assert _shape(film) == [(0, 20, "a.mp4"), (20, 2020, "b.mp4")]
    return film


def exact_rates(folder: Path, form: str) -> CutFilm:
    for rate in (24000, 24024, 25025, 30000, 30030, 50050, 60000, 60060):
        exact = Fraction(rate, 1001)
        film = _read(folder, form, Spec(((Clip(at=3), Clip("b.mp4", 7)),), rate=exact))
        assert film.rate == exact
        assert _shape(film) == [(0, 24, "a.mp4"), (24, 48, "b.mp4")]
        assert film.events[1].media_start == 7 / exact
    return film


def clips_of_other_rates(folder: Path, form: str) -> CutFilm:
    clips = Clip("a.mp4", 15, 50, media_rate=Fraction(30)), Clip("b.mp4")
    film = _read(folder, form, Spec((clips,)))
    assert film.rate == 25
    assert _shape(film)[0] == (0, 50, "a.mp4")
    assert film.events[0].media_start == Fraction(1, 2)
    return film


def conformed_rates(folder: Path, form: str) -> CutFilm:
    assert form == "fcpxml"
    reported = PAGE.parents[1] / "tests" / "data" / "timelines" / "reported"
    film = read_timeline(reported / "conform25in24_0.fcpxml")
    assert [(e.speed, e.media_start * 25) for e in film.events] == [
        (Fraction(24, 25), 0),
        (Fraction(24, 25), 48),
    ]
    return film


def start_timecode_of_media(folder: Path, form: str) -> CutFilm:
    if form == "edl":  # only the file itself knows
        with av.open(str(folder / "a.mkv"), "w") as container:
            stream = container.add_stream("mpeg4", rate=25)
            stream.width = stream.height = 32
            container.metadata["timecode"] = timecode(90_000, RATE, False)
            for _ in range(30):
                container.mux(stream.encode(av.VideoFrame(32, 32, "yuv420p")))
            container.mux(stream.encode())
        film = _read(folder, form, Spec(((Clip("a.mkv", 5, 20, media_start=90_000),),)))
        assert _one(film).medium is not None
        assert _one(film).medium.path == folder / "a.mkv"  # type: ignore[union-attr]
    else:
        film = _read(folder, form, Spec(((Clip("a.mp4", 5, 20, media_start=90_000),),)))
    assert _one(film).media_start == 5 / RATE
    return film


def still_pictures(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip("a.png", 30, 40), Clip("b.mp4")),)))
    assert (film.events[0].speed, film.events[0].media_start) == (0, 0)
    assert film.cuts == (40,)
    return film


def titles(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(frames=20), Clip("Hello", kind="title")),)))
    assert film.cuts == (20,)
    assert film.events[1].medium is not None
    assert film.events[1].medium.path is None
    assert any("title" in t.text and "black" in t.text for t in film.told)
    return film


def titles_over_pictures(folder: Path, form: str) -> CutFilm:
    low, top = (Clip(frames=60),), (Gap(10), Clip("Hello", kind="title"))
    film = _read(folder, form, Spec((low, top)))
    assert _shape(film) == [(0, 60, "a.mp4")]
    return film


def generated_pictures(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(frames=20), Clip("Bars", kind="generator")),)))
    assert film.cuts == (20,)
    assert film.events[1].medium is not None
    assert film.events[1].medium.path is None
    return film


def effects(folder: Path, form: str) -> CutFilm:
    film = _read(folder, form, Spec(((Clip(frames=20, effect=True),),)))
    assert "effect" in film.told[0].text
    return film


CHECKS: dict[str, Callable[[Path, str], CutFilm]] = {
    check.__name__.replace("_", " "): check
    for check in (
        *(cuts, in_and_out_points, gaps, speed_changes, reverse, freeze_frames, changing_speed),
        *(dissolves, wipes, fades_from_and_to_black, markers, clip_markers, nested_sequences),
        *(stacked_tracks, hidden_tracks, muted_tracks, disabled_clips, sound_tracks, volume),
        *(changing_volume, start_timecode, drop_frame, exact_rates, clips_of_other_rates),
        *(conformed_rates, start_timecode_of_media, still_pictures, titles, titles_over_pictures),
        *(generated_pictures, effects),
    )
}


@pytest.mark.parametrize(("feature", "form", "word"), _cells())
def test_cell(tmp_path: Path, feature: str, form: str, word: str) -> None:
    check = CHECKS[feature]
    if word == "n/a":
        return
    film = check(tmp_path, form)
    if word == "kept":
        assert not _kinds(film), film.told
    else:
        assert _kinds(film) == {word}, film.told


def test_the_table_is_whole() -> None:
    cells = _cells()
    assert {feature for feature, _, _ in cells} == set(CHECKS)
    assert {form for _, form, _ in cells} == {"otio", "edl", "fcp7", "fcpxml", "kdenlive", "mlt"}
    assert {word for _, _, word in cells} == {"kept", "approximated", "dropped", "n/a"}


def test_the_page_names_every_suffix() -> None:
    stated = set(re.findall(r"`(\.\w+)`", PAGE.read_text()))
    assert set(TIMELINE_SUFFIXES) <= stated
