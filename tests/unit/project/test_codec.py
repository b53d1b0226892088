"""What a project's fields become, and what older and newer files hold."""

import json
import random
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_projects import (
    a_project,
    a_take,
    differences,
    opens_or_says_why,
    repacked,
    with_affects,
    with_dissolve,
    with_film,
    with_scenes,
    with_speech,
)

from bgm_studio.band.form import Line
from bgm_studio.base.errors import ProjectError
from bgm_studio.composing.take import Request, Take
from bgm_studio.music.editing import is_same
from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import Note
from bgm_studio.project import codec
from bgm_studio.project.file import load, save
from bgm_studio.project.project import MAX_TAKES, Project, TakeEntry
from bgm_studio.sound.own_font import FontName


def every_place(value, path=()):
    """Paths of all values within plain JSON."""
    yield path
    inner = (
        value.items() if isinstance(value, dict) else enumerate(value)
        if isinstance(value, list) else ()
    )  # fmt: skip
    for key, item in inner:
        yield from every_place(item, (*path, key))


NASTY = [None, True, -1, 1e308, 2**70, "", "x", [], {}, [[[]]], {"at": 0}, "\0", "1/0", [1, 2]]


def test_any_value_of_another_kind_is_refused_or_harmless(tmp_path, written):
    save(with_film(a_project()), written)
    with zipfile.ZipFile(written) as archive:
        content = json.loads(archive.read("project.json"))
    places = [place for place in every_place(content) if place]
    numbers = random.Random(3)
    for place in numbers.sample(places, min(250, len(places))):

        def change(fresh, place=place):
            inner = fresh
            for key in place[:-1]:
                inner = inner[key]
            if numbers.random() < 0.2:
                del inner[place[-1]]
            else:
                inner[place[-1]] = numbers.choice(NASTY)

        opens_or_says_why(repacked(written, change, tmp_path / "nasty.bgm"))


def test_a_field_that_an_older_version_did_not_write_has_its_default(tmp_path, written):
    def older(content):
        del content["project"]["request"]["mood"]
        del content["project"]["variations"]

    project = load(repacked(written, older, tmp_path / "old.bgm"))
    assert project.request.mood == "" and project.variations == 1


def test_every_field_of_a_project_can_be_saved():
    """A field of a new type must be taught to the file before it ships."""
    writer = codec.Writer()
    writer.plain(Project, a_project())
    for kind in (Project, TakeEntry, Take, Request):
        assert codec.schema_of(kind)


def test_scenes_come_back_and_an_older_app_opens_what_has_none(tmp_path):
    for project, form in ((a_project(), 1), (with_scenes(a_project()), 3)):
        save(project, tmp_path / "a.bgm")
        with zipfile.ZipFile(tmp_path / "a.bgm") as archive:
            content = json.loads(archive.read("project.json"))
        assert content["format"] == form
        assert ('"scenes"' in json.dumps(content)) == (form == 3)
        assert load(tmp_path / "a.bgm").direction == project.direction


def test_a_film_and_where_it_came_from_come_back(tmp_path):
    project = with_film(a_project())
    save(project, tmp_path / "a.bgm")
    again = load(tmp_path / "a.bgm")
    assert differences(again.film, project.film) == []
    assert again.timeline_sha256 == "ab" * 32 and again.media_folders == (Path("/edits/media"),)
    assert again.film.digest() == project.film.digest()


def test_an_older_app_opens_what_has_no_film_and_says_so_of_the_rest(tmp_path):
    for project, form in ((a_project(), 1), (with_film(a_project()), 2)):
        save(project, tmp_path / "a.bgm")
        with zipfile.ZipFile(tmp_path / "a.bgm") as archive:
            content = json.loads(archive.read("project.json"))
        assert content["format"] == form
        assert ("film" in content["project"]) == (form == 2)


def test_kinds_of_cuts_are_kept_and_absent_from_older_files(tmp_path):
    project = with_dissolve(a_project())
    save(project, tmp_path / "new.bgm")
    assert load(tmp_path / "new.bgm").analysis.cuts == project.analysis.cuts
    assert load(tmp_path / "new.bgm").direction.cuts[0].kind == "dissolve"
    with zipfile.ZipFile(tmp_path / "new.bgm") as archive:
        assert json.loads(archive.read("project.json"))["format"] == 4
    save(a_project(), tmp_path / "old.bgm")
    with zipfile.ZipFile(tmp_path / "old.bgm") as archive:
        cut = json.loads(archive.read("project.json"))["project"]["analysis"]["cuts"][0]
    assert set(cut) == {"frame", "time_s", "strength", "hit"}
    assert {cut.kind for cut in load(tmp_path / "old.bgm").analysis.cuts} == {"cut"}


def test_what_shots_feel_like_is_kept_and_absent_from_older_files(tmp_path):
    for project in (with_affects(a_project()), with_affects(with_film(a_project()))):
        save(project, tmp_path / "new.bgm")
        assert load(tmp_path / "new.bgm").analysis.affects == project.analysis.affects != ()
        with zipfile.ZipFile(tmp_path / "new.bgm") as archive:
            assert json.loads(archive.read("project.json"))["format"] == 3
    save(a_project(), tmp_path / "old.bgm")
    with zipfile.ZipFile(tmp_path / "old.bgm") as archive:
        assert "affects" not in json.loads(archive.read("project.json"))["project"]["analysis"]
    old = load(tmp_path / "old.bgm")
    assert old.analysis.affects == () and old.analysis.affect() is None


def test_where_someone_speaks_is_kept_and_absent_from_older_files(tmp_path):
    for spans in ((), ((0.5, 2.0), (3.25, 19.999))):
        project = with_speech(a_project(), *spans)
        save(project, tmp_path / "new.bgm")
        assert load(tmp_path / "new.bgm").analysis.speech == project.analysis.speech
        with zipfile.ZipFile(tmp_path / "new.bgm") as archive:
            assert json.loads(archive.read("project.json"))["format"] == 5
    save(a_project(), tmp_path / "old.bgm")
    assert load(tmp_path / "old.bgm").analysis.speech is None
    for wrong in (((2.0, 1.0),), ((3.0, 4.0), (1.0, 2.0)), ((1.0, 99.0),)):
        with pytest.raises(ProjectError):
            save(with_speech(a_project(), *wrong), tmp_path / "wrong.bgm")
            load(tmp_path / "wrong.bgm")


LINES = (Line(4 + 1 / 3, 5.0, 36, 1), Line(4 + 1 / 3, 5.5, 38, 127), Line(5.0, 5.25, 36, 64))


def test_held_parts_are_kept_and_absent_from_older_files(tmp_path):
    plain = a_project()
    project = plain.with_part(plain.active, "bass", LINES).with_part(plain.active, "pad", ())
    save(project, tmp_path / "new.bgm")
    again = load(tmp_path / "new.bgm")
    assert again.active_entry.parts == {"bass": LINES, "pad": ()} and not again.takes[0].parts
    with zipfile.ZipFile(tmp_path / "new.bgm") as archive:
        assert json.loads(archive.read("project.json"))["format"] == 6
    follows = project.with_part(plain.active, "bass", None).with_part(plain.active, "pad", None)
    save(follows, tmp_path / "old.bgm")
    with zipfile.ZipFile(tmp_path / "old.bgm") as archive:
        content = json.loads(archive.read("project.json"))
    assert content["format"] == 1 and "parts" not in content["project"]["takes"][1]
    assert load(tmp_path / "old.bgm").active_entry.parts == {}


@pytest.mark.parametrize(
    "row",
    [
        (4.0, 4.0, 36, 64), (5.0, 4.0, 36, 64), (-1.0, 4.0, 36, 64), (4.0, 1e9, 36, 64),
        (float("nan"), 4.0, 36, 64), (4.0, float("inf"), 36, 64), (4.0, 5.0, 128, 64),
        (4.0, 5.0, -1, 64), (4.0, 5.0, 36.5, 64), (4.0, 5.0, 36, 0), (4.0, 5.0, 36, 128),
        (4.0, 5.0, 36, 3.25), (4.0, 5.1, 36, 64), (3.0, 4.5, 36, 64),
        (4.0, 30.0, 36, 64), (4.4, 9.0, 38, 64),
    ],
)  # fmt: skip
def test_hostile_lines_are_refused(tmp_path, row):
    """No length, out of range or order, beside the clip, not a number, twice at once."""
    project = a_project()
    save(project.with_part(project.active, "bass", LINES), tmp_path / "a.bgm")
    good = np.array([(n.beat, n.end, n.pitch, n.velocity) for n in LINES], "<f8")
    bad = np.vstack([row, good[1:]]).astype("<f8")
    with zipfile.ZipFile(tmp_path / "a.bgm") as archive:
        text, arrays = archive.read("project.json"), archive.read("arrays.bin")
    assert arrays.count(good.tobytes()) == 1
    with zipfile.ZipFile(tmp_path / "b.bgm", "w") as archive:
        archive.writestr("project.json", text)
        archive.writestr("arrays.bin", arrays.replace(good.tobytes(), bad.tobytes()))
    assert "is damaged" in opens_or_says_why(tmp_path / "b.bgm")


def test_velocities_of_notes_are_kept_and_absent_from_older_files(tmp_path):
    plain = a_project()
    notes = plain.active_take.notes
    given = tuple(replace(n, velocity=1 + i) if i % 2 else n for i, n in enumerate(notes))
    project = plain.with_notes(plain.active, given)
    project = project.with_entry(replace(project.active_entry, locked_notes=frozenset(given[:4])))
    save(project, tmp_path / "new.bgm")
    again = load(tmp_path / "new.bgm")
    assert is_same(again.active_take.notes, given) and not is_same(again.active_take.notes, notes)
    assert again.active_entry.locked_notes == frozenset(given[:4])
    assert is_same(again.takes[0].take.notes, plain.takes[0].take.notes)
    with zipfile.ZipFile(tmp_path / "new.bgm") as archive:
        assert json.loads(archive.read("project.json"))["format"] == 6
    save(project.with_notes(project.active, notes), tmp_path / "old.bgm")
    with zipfile.ZipFile(tmp_path / "old.bgm") as archive:
        assert json.loads(archive.read("project.json"))["format"] == 6  # that of a locked note
    save(plain, tmp_path / "old.bgm")
    with zipfile.ZipFile(tmp_path / "old.bgm") as archive:
        content = json.loads(archive.read("project.json"))
    assert content["format"] == 1
    assert content["project"]["takes"][1]["take"]["notes"]["shape"] == [len(notes), 4]


@pytest.mark.parametrize("velocity", [-1, 128, 2**31 - 1])
def test_an_impossible_velocity_is_damage(tmp_path, velocity):
    project = a_project()
    notes = project.active_take.notes
    given = (replace(notes[0], velocity=111), *notes[1:])
    save(project.with_notes(project.active, given), tmp_path / "a.bgm")
    row = [notes[0].start_column, notes[0].pitch, notes[0].track, notes[0].end_column]
    with zipfile.ZipFile(tmp_path / "a.bgm") as archive:
        text, arrays = archive.read("project.json"), archive.read("arrays.bin")
    good, bad = (np.array([*row, value], "<i4").tobytes() for value in (111, velocity))
    assert arrays.count(good) == 1
    with zipfile.ZipFile(tmp_path / "b.bgm", "w") as archive:
        archive.writestr("project.json", text)
        archive.writestr("arrays.bin", arrays.replace(good, bad))
    assert "is damaged" in opens_or_says_why(tmp_path / "b.bgm")


@pytest.mark.parametrize("name", ["", "Bass", "../x", "x" * 25, "\ud800", "7up"])
def test_a_held_part_has_a_name_that_a_palette_could_give(tmp_path, name):
    project = a_project()
    save(project.with_part(project.active, "bass", LINES), tmp_path / "a.bgm")

    def change(content):
        parts = content["project"]["takes"][1]["parts"]
        parts[name] = parts.pop("bass")

    assert "is damaged" in opens_or_says_why(repacked(tmp_path / "a.bgm", change, tmp_path / "b"))


def test_too_many_held_lines_are_refused_before_they_are_made(tmp_path, monkeypatch):
    project = a_project()
    for name in ("bass", "pad", "drums"):
        project = project.with_part(project.active, name, LINES)
    save(project, tmp_path / "a.bgm")
    monkeypatch.setattr("bgm_studio.project.archive.MAX_NOTES", 2)
    assert "too many notes" in opens_or_says_why(tmp_path / "a.bgm")
    with pytest.raises(ProjectError, match="too large"):
        save(project, tmp_path / "c.bgm")


def test_the_soundfont_is_named_and_absent_from_older_files(tmp_path):
    name = FontName("Grand 🎹.sf2", "0af9" * 16)
    save(replace(a_project(), soundfont=name), tmp_path / "new.bgm")
    assert load(tmp_path / "new.bgm").soundfont == name
    with zipfile.ZipFile(tmp_path / "new.bgm") as archive:
        content, arrays = archive.read("project.json"), archive.read("arrays.bin")
    assert json.loads(content)["format"] == 6
    for wrong in (b"", rb"a\nb", b"x" * 300):
        with zipfile.ZipFile(tmp_path / "wrong.bgm", "w") as archive:
            spoilt = re.sub(rb'"file":"Grand[^"]*"', lambda _, w=wrong: b'"file":"%b"' % w, content)
            assert spoilt != content
            archive.writestr("project.json", spoilt)
            archive.writestr("arrays.bin", arrays)
        with pytest.raises(ProjectError):
            load(tmp_path / "wrong.bgm")
    for wrong in ("", "0AF9" * 16, "0af9"):
        with pytest.raises(ValueError, match="hash"):
            FontName("a.sf2", wrong)
    save(a_project(), tmp_path / "old.bgm")
    assert load(tmp_path / "old.bgm").soundfont is None
    with zipfile.ZipFile(tmp_path / "old.bgm") as archive:
        assert json.loads(archive.read("project.json"))["format"] == 1


def test_what_came_with_later_formats_comes_back(tmp_path):
    plain = a_project()
    asked = replace(plain, request=replace(plain.request, key="Bb minor"))
    entry = plain.takes[0]
    sections = [replace(s, key=Key(9, "minor")) for s in entry.take.plan.sections]
    take = replace(entry.take, plan=replace(entry.take.plan, sections=tuple(sections)))
    away = replace(plain, takes=(replace(entry, take=take), *plain.takes[1:]))
    steady = replace(plain, request=replace(plain.request, drift=0.0))
    styled = replace(plain, request=replace(plain.request, style="strings"))
    auto = replace(plain, palette_auto=True)
    given = ((plain, 1), (asked, 3), (away, 3), (steady, 3), (styled, 4), (auto, 6))
    for project, form in given:
        save(project, tmp_path / "a.bgm")
        again = load(tmp_path / "a.bgm")
        assert again.palette_auto == project.palette_auto
        assert again.request == project.request
        assert again.takes[0].take.plan == project.takes[0].take.plan
        with zipfile.ZipFile(tmp_path / "a.bgm") as archive:
            assert json.loads(archive.read("project.json"))["format"] == form


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (("direction", "captions", 0), "a \ud800 b"),
        (("analysis", "shots", 0, "caption"), "\udfff"),
        (("request", "mood"), "x \udc80"),
    ],
)
def test_half_a_character_is_refused(tmp_path, written, place, text):
    def change(content):
        *way, last = place
        value = content["project"]
        for key in way:
            value = value[key]
            if key == "direction":
                value = content["shared"]["Direction"][value]
        value[last] = text

    with pytest.raises(ProjectError, match=re.escape(place[-1] if len(place) == 2 else place[1])):
        load(repacked(written, change, tmp_path / "bad.bgm"))


def bomb(path, target, notes, takes):
    """The project with `takes` takes of as many notes, all alike, which zip to nearly nothing."""
    rows = np.tile(np.array([0, 60, 0, 4], dtype="<i4"), (notes, 1))
    with zipfile.ZipFile(path) as archive:
        content = json.loads(archive.read("project.json"))
        arrays = archive.read("arrays.bin")
    entries = content["project"]["takes"]
    for number in range(takes):
        entry = json.loads(json.dumps(entries[0])) | {"id": f"bomb{number}", "number": number + 3}
        # Each lies a note further on: no two are the same array.
        entry["take"]["notes"] = {
            "at": len(arrays) + 16 * number, "type": "<i4", "shape": [notes - takes, 4]
        }  # fmt: skip
        entries.append(entry)
    content["project"]["takes_made"] = takes + 2
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.json", json.dumps(content))
        archive.writestr("arrays.bin", arrays + rows.tobytes())
    return target


def test_a_bomb_of_notes_is_refused_before_they_are_made(tmp_path, written, monkeypatch):
    many = bomb(written, tmp_path / "many.bgm", 60_000, 3)
    made = []
    real = Note.__init__
    monkeypatch.setattr(Note, "__init__", lambda *a: made.append(1) or real(*a))
    with pytest.raises(ProjectError, match="too many notes"):
        load(many)
    assert len(made) <= 130_000
    monkeypatch.undo()
    assert len(load(bomb(written, tmp_path / "few.bgm", 20_000, 3)).takes) == 5


def test_takes_that_share_their_notes_count_once(tmp_path):
    project = a_project(takes=0)
    rng = np.random.default_rng(0)
    steps = np.cumsum(rng.integers(1, 4, 30_000)).tolist()
    pitches = rng.integers(30, 90, 30_000).tolist()
    notes = [Note(s, p, 1, s + 2) for s, p in zip(steps, pitches, strict=True)]
    take = a_take(project.direction, notes=notes)
    for _ in range(MAX_TAKES):
        project = project.with_take(take)
    save(project, tmp_path / "all.bgm")
    back = load(tmp_path / "all.bgm")
    assert len(back.takes) == MAX_TAKES and back.takes[-1].take.notes == take.notes
    assert len({id(entry.take.notes) for entry in back.takes}) == 1
