from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from xml.etree.ElementTree import Element

import opentimelineio as otio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_films import CLOCKS, NTSC, SPEEDS, assert_same, films, media

from bgm_studio.base.errors import OutputError, TimelineError
from bgm_studio.interchange.bounds import parse_xml
from bgm_studio.interchange.clocks import Timecodes
from bgm_studio.interchange.film import HIT_NAME, CutFilm, Event, FilmMarker, Medium, Told
from bgm_studio.interchange.mlt_document import chosen_tractor, prop
from bgm_studio.interchange.reading import read_timeline
from bgm_studio.interchange.writers.shared import timecode
from bgm_studio.interchange.writing import write_marker_edl, write_timeline, written_suffix

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
quickly = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])


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
    for name in (b"the%20music.wav", b"the music.wav"):
        assert second.read_bytes().count(name) == target.read_bytes().count(name)


SAMPLES = Path(__file__).resolve().parents[2] / "data" / "timelines"


def _scored(source: Path, target: Path, folder: Path) -> tuple[CutFilm, tuple[Told, ...]]:
    """A timeline of another program and what was told when it was scored into `target`."""
    film = read_timeline(source)
    music = folder / "music.wav"
    music.write_bytes(b"RIFF")
    hits = [FilmMarker(frame, f"{HIT_NAME} {frame}") for frame in (0, film.frames - 1)]
    told = write_timeline(film, target, music=music, hits=hits, name="scored")
    again = read_timeline(target)
    assert_same(film, again)
    assert set(again.markers) == {*film.markers, *hits}
    assert any("was written into it" in note.text for note in again.told)
    return film, told


@pytest.mark.parametrize(
    "sample", [path.name for path in sorted(SAMPLES.iterdir()) if path.suffix not in ("", ".md")]
)
def test_timelines_of_real_programs_are_added_to(sample: str, tmp_path: Path) -> None:
    source = SAMPLES / sample
    original = source.read_bytes()
    target = tmp_path / f"scored{source.suffix}"
    _, told = _scored(source, target, tmp_path)
    assert source.read_bytes() == original
    if sample == "mlt_new.mlt":  # a bare playlist, not a document
        assert [note.kind for note in told] == ["approximated"]
        return
    assert not told
    # Nothing of the original is lost.
    written = target.read_bytes()
    if source.suffix == ".edl":
        old, new = original.decode().splitlines(), written.decode().splitlines()
        assert [line for line in new if line in set(old)] == old
    elif source.suffix == ".otio":
        lost = Counter(_schemas(json.loads(original))) - Counter(_schemas(json.loads(written)))
        assert not lost
    else:
        texts = [
            Counter((e.tag, (e.text or "").strip()) for e in parse_xml(data).iter())
            for data in (original, written)
        ]
        changed = Counter({key: n for key, n in (texts[0] - texts[1]).items() if key[1]})
        # Kdenlive's track numbers and guides are what may be another.
        assert all(key[1].isdigit() or key[1].startswith("[") for key in changed), changed


def _schemas(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield f"{value.get('OTIO_SCHEMA')} {value.get('name')}"
        for inner in value.values():
            yield from _schemas(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _schemas(inner)


@pytest.mark.parametrize("sample", ["kdenlive_saved.kdenlive", "kdenlive_test-nesting.kdenlive"])
def test_a_new_track_in_kdenlive_leaves_the_others_their_transitions(
    sample: str, tmp_path: Path
) -> None:
    target = tmp_path / "scored.kdenlive"
    _scored(SAMPLES / sample, target, tmp_path)
    before, after = (parse_xml(path.read_bytes()) for path in (SAMPLES / sample, target))

    def joined(root: Element) -> list[tuple[str, ...]]:
        """The service and the ids of the two tracks of each transition of the timeline."""
        tractor = chosen_tractor(root)
        tracks = [track.get("producer", "") for track in tractor.findall("track")]
        return sorted(
            (
                prop(transition, "mlt_service"),
                *(tracks[int(prop(transition, key))] for key in ("a_track", "b_track")),
            )
            for transition in tractor.findall("transition")
        )

    ours = [found for found in joined(after) if found not in joined(before)]
    black = chosen_tractor(before).findall("track")[0].get("producer")
    assert ours == [("mix", black, "bgm_studio_music_track")]
    assert len(joined(after)) == len(joined(before)) + 1
    listed = [prop(entry, "producer") for entry in after.iter("entry")]
    assert {"bgm_studio_music", "bgm_studio_music_bin"} <= set(listed)


def test_the_source_and_the_media_are_never_written_to(tmp_path: Path) -> None:
    film = data_film(tmp_path)
    assert film.source is not None
    for target in (film.source, tmp_path / "one.mov"):
        kept = target.read_bytes()
        with pytest.raises((OutputError, TimelineError)):
            write_timeline(film, target, music=None, hits=(), name="film")
        with pytest.raises(OutputError):
            write_marker_edl(film, (), target, "film")
        assert target.read_bytes() == kept
    with pytest.raises(TimelineError, match="not a timeline"):
        write_timeline(film, tmp_path / "x.mp4", music=None, hits=(), name="film")


def data_film(folder: Path, reference: str = "one.mov") -> CutFilm:
    """A film read from an .otio file beside its medium, which is named by `reference`."""
    medium = media(folder)[0]
    film = CutFilm(
        "film",
        Fraction(25),
        (Event(0, 30, medium, Fraction(4)), Event(30, 60, medium, Fraction(1), Fraction(2))),
        markers=(FilmMarker(7, "mine"),),
    )
    path = folder / "film.otio"
    write_timeline(film, path, music=None, hits=(), name="film")
    path.write_text(path.read_text().replace(str(medium.path), reference))
    return read_timeline(path)


def test_a_source_that_changed_is_not_added_to(tmp_path: Path) -> None:
    film = data_film(tmp_path)
    assert film.source is not None
    film.source.write_text(film.source.read_text().replace('"value": 30.0', '"value": 31.0'))
    assert read_timeline(film.source).frames == 62
    target = tmp_path / "scored.otio"
    (told,) = write_timeline(film, target, music=None, hits=(), name="film")
    assert "rewritten" in told.text
    assert_same(film, read_timeline(target))
    film.source.unlink()
    (told,) = write_timeline(film, target, music=None, hits=(), name="film")
    assert "rewritten" in told.text
    assert_same(film, read_timeline(target))


@pytest.mark.parametrize("suffix", FORMATS)
def test_relative_names_of_media_lead_there_from_another_folder(
    suffix: str, tmp_path: Path
) -> None:
    (tmp_path / "edit").mkdir()
    (tmp_path / "out").mkdir()
    film = data_film(tmp_path / "edit")
    source = tmp_path / "edit" / f"film{suffix}"
    if suffix != ".otio":
        write_timeline(film, source, music=None, hits=(), name="film")
        for absolute in (f"file://{tmp_path}/edit/", f"{tmp_path}/edit/"):
            source.write_text(source.read_text().replace(absolute, ""))
    film = read_timeline(source)
    assert film.events[0].medium == Medium("one.mov", tmp_path / "edit" / "one.mov")
    target = tmp_path / "out" / f"scored{suffix}"
    told = write_timeline(film, target, music=None, hits=(), name="film")
    # A list names files by comments, which are not paths to lead anywhere.
    assert [note.kind for note in told] == []
    if suffix != ".edl":
        (found,) = {event.medium for event in read_timeline(target).events}
        assert found is not None
        assert found.path == tmp_path / "edit" / "one.mov"


def test_another_format_is_told(tmp_path: Path) -> None:
    film = data_film(tmp_path)
    told, *_ = write_timeline(film, tmp_path / "film.mlt", music=None, hits=(), name="film")
    assert told.kind == "approximated"
    assert "another format" in told.text
    assert written_suffix(film) == ".otio"
    assert written_suffix(replace(film, source=tmp_path / "a.FCPXMLD")) == ".fcpxml"
    assert written_suffix(replace(film, source=None)) == ".otio"


@given(
    clock=st.sampled_from(CLOCKS),
    frames=st.integers(0, 20 * 3600 * 60) | st.integers(0, 20000),
)
def test_timecodes_are_read_back(clock: tuple[Fraction, bool], frames: int) -> None:
    rate, drop = clock
    frames %= int(rate * 3600 * 23)
    stamp = timecode(frames, rate, drop)
    assert (";" in stamp) == drop
    assert Timecodes(rate).frames(stamp, drop) == frames


def test_markers_for_resolve(tmp_path: Path) -> None:
    film = replace(data_film(tmp_path), rate=NTSC[30], drop_frame=True, first_timecode_frame=107892)
    hits = (FilmMarker(12, f"{HIT_NAME} 1"), FilmMarker(60, "a|b\nc"))
    write_marker_edl(film, hits, tmp_path / "markers.edl", "the film")
    assert (tmp_path / "markers.edl").read_text() == (
        "TITLE: the film\n"
        "FCM: DROP FRAME\n"
        "\n"
        "001  001      V     C        01:00:00;12 01:00:00;13 01:00:00;12 01:00:00;13  \n"
        " |C:ResolveColorBlue |M:BGM hit 1 |D:1\n"
        "\n"
        "002  001      V     C        01:00:01;29 01:00:02;00 01:00:01;29 01:00:02;00  \n"
        " |C:ResolveColorBlue |M:a/b c |D:1\n"
        "\n"
    )


def test_other_programs_read_what_is_written(tmp_path: Path) -> None:
    film = data_film(tmp_path)
    music = tmp_path / "music.wav"
    music.write_bytes(b"RIFF")
    hits = (FilmMarker(30, f"{HIT_NAME} 1"),)
    for suffix in (".otio", ".xml", ".fcpxml", ".edl"):
        target = tmp_path / f"scored{suffix}"
        write_timeline(replace(film, source=None), target, music=music, hits=hits, name="film")
        options = {"rate": 25} if suffix == ".edl" else {}
        found = otio.adapters.read_from_file(str(target), **options)
        clips = found.find_clips() if suffix != ".fcpxml" else found[0].find_clips()
        names = Counter(clip.name for clip in clips)
        assert names["one.mov"] == 2, suffix
        assert names["music.wav"] >= 1, suffix
