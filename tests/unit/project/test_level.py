"""The music's level of a project: one curve for what is heard and what is exported."""

import itertools
import json
import zipfile
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_projects import a_project, opens_or_says_why, repacked, with_speech
from toys import cut_film

from bgm_studio.base.errors import ProjectError
from bgm_studio.composing.recut import compare
from bgm_studio.project.file import load, save
from bgm_studio.project.level import carried_level, levels_of, music_level
from bgm_studio.project.project import Project
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.sound.ducking import duck

DRAWN = Automation(((0.0, -60.0), (1.5, 0.0), (3.25, -7.5)))
SHOTS = (("dog", 0, 50), ("sea", 0, 100), ("owl", 0, 25), ("fox", 0, 75))  # 2, 4, 1, 3 s


def test_a_projects_curve_is_the_users_own_else_of_the_speech_that_is_heard():
    talking = with_speech(a_project(), (0.5, 2.0))
    speech = talking.analysis.speech
    assert music_level(Project()) == music_level(a_project()) == FLAT
    assert music_level(talking) == duck(speech, 10.0) != FLAT
    assert music_level(replace(talking, duck_db=4.0)) == duck(speech, 4.0)
    assert music_level(replace(talking, duck_db=0.0)) == FLAT
    assert music_level(replace(talking, clip_gain_db=None)) == FLAT
    for project in (talking, replace(talking, clip_gain_db=None), Project()):
        assert music_level(replace(project, level=DRAWN)) is DRAWN
        assert music_level(replace(project, level=FLAT)) is FLAT  # flat is a curve, too


def test_what_is_asked_for_overrides_what_is_drawn():
    project = replace(with_speech(a_project(), (0.5, 2.0)), level=DRAWN, duck_db=3.0)
    speech, take = project.analysis.speech, project.takes[0].take
    assert levels_of(project, take).curve(speech) is DRAWN and levels_of(project).in_files
    asked = levels_of(project, take, duck_db=6.0)
    assert asked.curve(speech) == duck(speech, 6.0) and not asked.in_files
    assert levels_of(project, duck_db=0.0).curve(speech) == FLAT
    assert levels_of(project, level_in_files=False).in_files is False
    assert levels_of(replace(project, level=None), level_in_files=True).in_files


def test_the_level_is_saved_and_absent_from_older_files(tmp_path):
    plain = a_project()
    for project, form in (
        (plain, 1), (replace(plain, duck_db=6.0), 6), (replace(plain, level=DRAWN), 6),
        (replace(plain, level=FLAT), 6), (replace(plain, level=DRAWN, duck_db=0.0), 6),
    ):  # fmt: skip
        save(project, tmp_path / "a.bgm")
        again = load(tmp_path / "a.bgm")
        assert (again.level, again.duck_db) == (project.level, project.duck_db)
        with zipfile.ZipFile(tmp_path / "a.bgm") as archive:
            content = json.loads(archive.read("project.json"))
        assert content["format"] == form
        assert ("level" in content["project"]) == (project.level is not None)
    assert load(tmp_path / "a.bgm").level.points == DRAWN.points


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("duck_db", -1.0), ("duck_db", 25.0), ("duck_db", "10"), ("duck_db", None),
        ("level", []), ("level", {"points": [[1.0]]}), ("level", {"points": [[1.0, 0.0, 0.0]]}),
        ("level", {"points": [[2.0, 0.0], [1.0, 0.0]]}), ("level", {"points": [[-1.0, 0.0]]}),
        ("level", {"points": [[1.0, 13.0]]}), ("level", {"points": [[1.0, 1e999]]}),
        ("level", {"points": [[1e9, 0.0]]}), ("level", {"points": [["1", 0.0]]}),
        ("level", {"points": [[i / 1000, 0.0] for i in range(100_001)]}),
    ],
)  # fmt: skip
def test_a_level_that_cannot_be_is_refused(tmp_path, written, field, value):
    def change(content):
        content["project"][field] = value

    assert opens_or_says_why(repacked(written, change, tmp_path / "a.bgm"))


def test_a_level_that_could_not_be_read_again_is_not_saved(tmp_path):
    for wrong in ({"duck_db": 30.0}, {"level": Automation(((1e9, 0.0),))}):
        with pytest.raises(ProjectError, match="was not saved"):
            save(replace(a_project(), **wrong), tmp_path / "a.bgm")


# -- a film that is cut anew -----------------------------------------------------------------------


def recut(*shots):
    return compare(cut_film(*SHOTS, rate=25), cut_film(*shots, rate=25))


def at(curve, *times):
    return pytest.approx(curve.gain_db(np.array(times)), abs=0.02)


def test_the_curve_goes_along_with_its_pictures():
    curve = Automation(((1.0, 0.0), (2.5, -10.0), (5.0, -10.0), (6.5, 0.0), (8.0, -20.0)))
    dog, sea, owl, fox = SHOTS
    assert carried_level(recut(*SHOTS), curve) is curve
    shorter = carried_level(recut(dog, owl, fox), curve)  # the sea is gone: 4 s earlier
    assert shorter.gain_db(np.array([2.2, 2.8, 4.0])) == at(curve, 6.2, 6.8, 8.0)
    assert shorter.gain_db(np.array([0.5, 1.5])) == at(curve, 0.5, 1.5)
    turned = carried_level(recut(sea, dog, owl, fox), curve)
    assert turned.gain_db(np.array([0.5, 3.0])) == at(curve, 2.5, 5.0)
    assert turned.gain_db(np.array([4.5, 5.5])) == at(curve, 0.5, 1.5)
    new = carried_level(recut(dog, ("cow", 0, 50), sea, owl, fox), curve)  # 2 s more before the sea
    assert new.gain_db(np.array([4.5, 7.0, 10.0])) == at(curve, 2.5, 5.0, 8.0)
    edges = curve.gain_db(np.array([1.99, 2.01]))
    assert min(edges) - 0.02 <= new.at(3.0) <= max(edges) + 0.02  # straight over what is new


def test_what_little_is_left_of_a_curve_is_as_little():
    curve = Automation(((0.0, -3.0), (20.0, -3.0)))
    kept = carried_level(recut(*SHOTS[1:]), curve)
    assert {gain for _, gain in kept.points} == {-3.0} and len(kept.points) == 2
    assert carried_level(recut(*SHOTS[1:]), FLAT) == FLAT
    assert carried_level(recut(("cow", 0, 50)), curve) is None
    assert carried_level(recut(*SHOTS[1:]), None) is None


@given(st.permutations(SHOTS), st.integers(1, 4), st.lists(st.integers(0, 500), unique=True))
def test_a_carried_curve_is_one(shots, left, frames):
    curve = Automation(tuple((f / 50, -float(f % 60)) for f in sorted(frames)))
    kept = carried_level(recut(*shots[:left]), curve)
    assert all(a[0] < b[0] for a, b in itertools.pairwise(kept.points))
