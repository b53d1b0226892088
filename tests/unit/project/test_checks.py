"""Values that no project can have are refused, read or written."""

from dataclasses import replace
from fractions import Fraction

import pytest
from made_projects import (
    a_project,
    opens_or_says_why,
    repacked,
    with_affects,
    with_dissolve,
    with_film,
    with_project_field,
    with_scenes,
)

from bgm_studio.base.errors import ProjectError
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request
from bgm_studio.project.file import load, save


def test_what_could_not_be_read_again_is_not_saved(written):
    before = written.read_bytes()
    for wrong in (
        {"request": Request(mood="x", guidance=float("nan"))},
        {"request": Request(key="H major")},
        {"direction": Direction(captions=("one", "too many"))},
        {"active": "nobody"},
    ):
        with pytest.raises(ProjectError, match="was not saved"):
            save(replace(a_project(), **wrong), written)
    assert written.read_bytes() == before


@pytest.mark.parametrize(
    ("field", "value"),
    [("duration", "99999999/1"), ("duration", "0/1"), ("frame_count", 10**12), ("width", 10**7),
     ("sha256", "../../etc"), ("frame_rate", "1/0"), ("path", "a\0b"), ("start", "1e9999999/1")],
)  # fmt: skip
def test_clip_facts_out_of_range_are_refused(tmp_path, written, field, value):
    def change(content):
        content["project"]["analysis"]["clip"][field] = value

    assert "is damaged" in opens_or_says_why(repacked(written, change, tmp_path / "a.bgm"))


@pytest.mark.parametrize(
    ("index", "field", "value"),
    [(0, "start_s", 0.5), (0, "start_s", -1.0), (1, "start_s", 12.0), (2, "start_s", 20.0),
     (0, "level", 1.5), (0, "level", "calm"), (1, "lead", "fade"), (2, "name", "x" * 61)],
)  # fmt: skip
def test_hostile_scenes_are_refused(tmp_path, index, field, value):
    save(with_scenes(a_project(0)), tmp_path / "a.bgm")

    def change(content):
        (direction,) = content["shared"]["Direction"]
        direction["scenes"][index][field] = value

    assert "is damaged" in opens_or_says_why(repacked(tmp_path / "a.bgm", change, tmp_path / "b"))


@pytest.mark.parametrize(
    "odd",
    [
        {"kind": "cut"}, {"kind": "morph"}, {"span": None},
        {"span": {"start_frame": 0, "end_frame": 9, "start_s": 0.5, "end_s": 0.25}},
    ],
)  # fmt: skip
def test_a_cut_whose_kind_and_span_disagree_is_damage(tmp_path, odd):
    path = tmp_path / "odd.bgm"
    save(with_dissolve(a_project()), path)

    def spoil(content):
        content["project"]["analysis"]["cuts"][0].update(odd)

    assert "is damaged" in opens_or_says_why(repacked(path, spoil, tmp_path / "spoilt.bgm"))


@pytest.mark.parametrize(
    ("name", "value"),
    [("valence", 1.5), ("arousal", -2.0), ("end_s", 0.0), ("start_s", -1.0), ("end_s", 1e6),
     ("people", -1), ("face_height", 2.0), ("speech", -0.1), ("valence", None), ("mood", 1.0)],
)  # fmt: skip
def test_impossible_feelings_are_damage(tmp_path, name, value):
    save(with_affects(a_project()), tmp_path / "film.bgm")

    def change(content):
        content["project"]["analysis"]["affects"][0][name] = value

    assert "is damaged" in opens_or_says_why(
        repacked(tmp_path / "film.bgm", change, tmp_path / "a.bgm")
    )


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("rate",), "0/1"), (("rate",), "999999/1"), (("rate",), "1/" + "9" * 31),
        (("events",), []), (("events", 0, "end_frame"), 10**7), (("events", 1, "start_frame"), 9),
        (("events", 0, "before_frames"), 10**6), (("events", 2, "after_frames"), 10**6),
        (("events", 0, "fade_in_frames"), -1), (("events", 0, "speed"), "1000000000/1"),
        (("events", 2, "media_start"), "-999999999999/1"), (("sounds", 0, "gain_db"), 1e300),
        (("sounds", 0, "end_frame"), 0), (("sounds", 0, "start_frame"), -(10**9)),
        (("markers", 0, "frame"), -1), (("first_timecode_frame",), 1 << 50),
        (("told", 0, "kind"), "wished"), (("events", 0, "medium", "path"), "a\0b"),
        (("source",), 3),
    ],
)  # fmt: skip
def test_a_hostile_film_is_refused(tmp_path, place, value):
    def change(project):
        inner = project["film"]
        for key in place[:-1]:
            inner = inner[key]
        assert place[-1] in inner if isinstance(inner, dict) else len(inner) > place[-1]
        inner[place[-1]] = value

    assert "is damaged" in opens_or_says_why(with_project_field(tmp_path, change))


def test_a_film_of_another_length_too_many_events_and_folders_are_refused(tmp_path):
    def longer(project):
        project["film"]["events"][2]["end_frame"] += 1

    def many(project):
        event = project["film"]["events"][0]
        project["film"]["events"] = [
            event | {"start_frame": n, "end_frame": n + 1} for n in range(100_000)
        ]

    for change in (
        longer, many, lambda p: p.update(media_folders=["/a"] * 100),
        lambda p: p.update(timeline_sha256="../x"),
        lambda p: p["film"].update(markers=[{"frame": 1, "name": ""}] * 30_000),
    ):  # fmt: skip
        assert "is damaged" in opens_or_says_why(with_project_field(tmp_path, change))


def test_a_film_that_could_not_be_read_again_is_not_saved(tmp_path):
    project = with_film(a_project())
    for change in ({"first_timecode_frame": 1 << 60}, {"rate": Fraction(10**40 + 1, 4 * 10**38)}):
        film = replace(project.film, **change)
        with pytest.raises(ProjectError, match="was not saved"):
            save(replace(project, film=film), tmp_path / "a.bgm")


@pytest.mark.parametrize("knots", [[0.0, 5e-324], [0.0, 1e-9], [0.0, 1e-300]])
def test_a_beat_of_no_length_is_refused(tmp_path, written, knots):
    def change(content):
        for fit in content["shared"]["TempoFit"]:
            tempo = fit["tempo_map"]
            tempo["knot_beats"] = [0.0, 4.0, *tempo["knot_beats"][1:]]
            tempo["knot_seconds"] = [*knots, *tempo["knot_seconds"][1:]]
            tempo["knot_beats"][2] = 40.0

    with pytest.raises(ProjectError, match="tempo_map"):
        load(repacked(written, change, tmp_path / "bad.bgm"))
