"""Each cell of the second table in docs/timelines.md, held against what writing does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import pytest
from made_films import NTSC, assert_same, media

from bgm_studio.interchange.film import HIT_NAME, CutFilm, Event, FilmMarker, Medium, Sound
from bgm_studio.interchange.reading import read_timeline
from bgm_studio.interchange.writing import write_timeline

PAGE = Path(__file__).resolve().parents[3] / "docs" / "timelines.md"
SUFFIXES = {
    "otio": ".otio",
    "edl": ".edl",
    "fcp7": ".xml",
    "fcpxml": ".fcpxml",
    "kdenlive": ".kdenlive",
    "mlt": ".mlt",
}
RATE = Fraction(25)


def _cells() -> list[tuple[str, str, str]]:
    rows = PAGE.read_text().partition("## What goes back")[2].partition("\n## ")[0].splitlines()
    table = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows if row[:1] == "|"]
    forms = table[0][1:]
    return [
        (row[0], form, word) for row in table[2:] for form, word in zip(forms, row[1:], strict=True)
    ]


@dataclass(frozen=True)
class Case:
    """A film that has the feature. same: whether all of it comes back, for what is kept."""

    film: CutFilm
    music: bool = False
    hits: tuple[FilmMarker, ...] = ()


def _film(*events: Event, rate: Fraction = RATE) -> CutFilm:
    frame, placed = 0, []
    for event in events:
        placed.append(replace(event, start_frame=frame, end_frame=frame + event.end_frame))
        frame += event.end_frame
    return CutFilm("film", rate, tuple(placed))


def _case(feature: str, folder: Path) -> Case:
    one, two, _, _ = media(folder)
    still = Medium(str(folder / "still.png"), folder / "still.png")
    (folder / "still.png").write_bytes(b"not a picture")

    def shot(
        medium: Medium | None = one, at: float | Fraction = 100, frames: int = 40, **more: object
    ) -> Event:
        return replace(Event(0, frames, medium, Fraction(at) / RATE), **more)

    pair = _film(shot(), shot(two, 50))
    films: dict[str, Callable[[], CutFilm]] = {
        "music track": lambda: pair,
        "hit points": lambda: pair,
        "cuts": lambda: pair,
        "in and out points": lambda: _film(shot(at=7, frames=33), shot(two, 1234, 77)),
        "points between frames": lambda: _film(shot(at=Fraction(1001, 17))),
        "gaps": lambda: _film(Event(0, 10), shot(), Event(0, 30), shot(two), Event(0, 20)),
        "speed changes": lambda: _film(
            shot(speed=Fraction(2)), shot(two, 90, speed=Fraction(3, 4))
        ),
        "reverse": lambda: _film(shot(), shot(two, 90, speed=Fraction(-1))),
        "freeze frames": lambda: _film(shot(), shot(two, 90, speed=Fraction(0))),
        "dissolves": lambda: _film(shot(), shot(two, before_frames=5, after_frames=5)),
        "dissolves off the cut": lambda: _film(shot(), shot(two, before_frames=9, after_frames=4)),
        "fades at the ends": lambda: _film(shot(fade_in_frames=9), shot(two, fade_out_frames=7)),
        "fades between clips": lambda: _film(shot(fade_out_frames=7), shot(two, fade_in_frames=9)),
        "markers": lambda: replace(pair, markers=(FilmMarker(3, "a"), FilmMarker(50, "B & c"))),
        "sound tracks": lambda: replace(
            pair, sounds=(Sound(0, 30, one, Fraction(4)), Sound(20, 60, two, Fraction(8)))
        ),
        "volume": lambda: replace(pair, sounds=(Sound(0, 30, one, Fraction(4), gain_db=-6.0),)),
        "start timecode": lambda: replace(pair, first_timecode_frame=25 * 3600),
        "drop frame": lambda: replace(
            _film(shot(at=0), rate=NTSC[30]), first_timecode_frame=107892, drop_frame=True
        ),
        "still pictures": lambda: _film(shot(), shot(still, 0, speed=Fraction(0))),
        "titles": lambda: _film(shot(), shot(Medium("title:The End"), 0), shot(two)),
    }
    hits = (FilmMarker(0, f"{HIT_NAME} 1"), FilmMarker(79, f"{HIT_NAME} 2"))
    return Case(films[feature](), feature == "music track", hits * (feature == "hit points"))


@pytest.mark.parametrize(("feature", "form", "word"), _cells())
def test_the_table_says_what_writing_does(
    feature: str, form: str, word: str, tmp_path: Path
) -> None:
    case = _case(feature, tmp_path)
    music = tmp_path / "music.wav"
    music.write_bytes(b"RIFF")
    target = tmp_path / f"scored{SUFFIXES[form]}"
    told = write_timeline(
        case.film, target, music=music if case.music else None, hits=case.hits, name="film"
    )
    again = read_timeline(target)
    assert [one.kind for one in told] == ([] if word in ("kept", "n/a") else [word])
    assert again.frames == case.film.frames
    assert any("was written into it" in one.text for one in again.told) == case.music
    assert set(again.markers) == {*case.film.markers, *case.hits}
    if word == "kept":
        assert_same(case.film, again, clock=form not in ("kdenlive", "mlt"))
    elif feature in ("volume", "fades at the ends", "fades between clips"):
        bare = replace(
            case.film,
            sounds=tuple(replace(sound, gain_db=0.0) for sound in case.film.sounds),
            events=tuple(
                replace(event, fade_in_frames=0, fade_out_frames=0) for event in case.film.events
            ),
        )
        shown = [replace(event, fade_in_frames=0) for event in again.events]
        assert_same(bare, replace(again, events=tuple(shown)), clock=False)
    elif feature.startswith("dissolves"):
        # The same frames are mixed, wherever the edit point is.
        event, moved = case.film.events[1], again.events[1]
        for edge in (
            lambda e: (e.start_frame - e.before_frames, e.start_frame + e.after_frames),
            lambda e: e.media_start - e.start_frame / RATE,
        ):
            assert edge(event) == edge(moved)
    elif feature == "points between frames":
        assert abs(again.events[0].media_start - case.film.events[0].media_start) <= 1 / (2 * RATE)
    else:
        assert again.cuts == case.film.cuts


def test_every_format_has_every_feature() -> None:
    cells = _cells()
    assert {form for _, form, _ in cells} == set(SUFFIXES)
    assert len(cells) == len({cell[:2] for cell in cells}) >= 120
