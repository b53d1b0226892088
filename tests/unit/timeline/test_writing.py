from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_films import SPEEDS, assert_same, films

from bgm_studio.timeline.film import HIT_NAME, FilmMarker
from bgm_studio.timeline.reading import read_timeline
from bgm_studio.timeline.writing import write_timeline

# What each format cannot hold of a film made by chance; see also the tests of what is told.
FORMATS = {
    ".otio": {},
    ".edl": {"before": False},
    # Backwards at another speed, in points of whole frames miss by up to one.
    ".xml": {"off_centre": False, "gains": True, "speeds": SPEEDS[:-3] + SPEEDS[-1:]},
    ".fcpxml": {"gains": True},
    ".mlt": {"off_centre": False, "gains": True, "fades": True},
    ".kdenlive": {"gains": True, "fades": True},
}
HAS_CLOCK = (".otio", ".edl", ".xml", ".fcpxml")
quickly = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize("suffix", FORMATS)
@quickly
@given(data=st.data())
def test_a_scored_timeline_is_the_same_film_to_the_frame(
    data: st.DataObject, suffix: str, tmp_path: Path
) -> None:
    film = data.draw(films(tmp_path, **FORMATS[suffix]))
    music = tmp_path / "the music.wav"
    music.write_bytes(b"RIFF")
    hits = tuple(
        FilmMarker(frame, f"{HIT_NAME} {n}")
        for n, frame in enumerate(sorted({0, film.frames // 2, film.frames - 1}), 1)
    )
    target = tmp_path / f"scored{suffix}"
    write_timeline(film, target, music=music, hits=hits, name="film")
    again = read_timeline(target)
    assert_same(film, again, clock=suffix in HAS_CLOCK)
    assert set(again.markers) == {*film.markers, *hits}

    # And scored a second time, from what was written: nothing doubles.
    second = tmp_path / f"again{suffix}"
    told = write_timeline(again, second, music=music, hits=hits[:1], name="film")
    assert not told
    twice = read_timeline(second)
    assert_same(film, twice, clock=suffix in HAS_CLOCK)
    assert set(twice.markers) == {*film.markers, hits[0]}
    assert second.read_bytes().count(b"the%20music.wav") == target.read_bytes().count(
        b"the%20music.wav"
    )
