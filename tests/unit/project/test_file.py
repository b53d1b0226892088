"""Projects on disk: what comes back, what damage does, and what outlives a crash."""

import dataclasses
import errno
import io
import json
import os
import random
import re
import shutil
import signal
import struct
import subprocess
import sys
import textwrap
import threading
import zipfile
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from toys import made_analysis, write_clip

from bgm_studio.base.errors import OutputError, ProjectError
from bgm_studio.base.filelock import FileLock
from bgm_studio.composing.direction import ChordEdit, Direction, Span
from bgm_studio.composing.fitting import fit_clip
from bgm_studio.composing.take import Request, Take
from bgm_studio.interchange.film import CutFilm, Event, FilmMarker, Medium, Sound, Told
from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import Note, Region
from bgm_studio.music.planning import plan_music
from bgm_studio.project import archive as project_archive
from bgm_studio.project import codec
from bgm_studio.project.autosave import Autosave, ProjectLock, discard, recoverable
from bgm_studio.project.codec import FORMAT
from bgm_studio.project.file import load, load_with_view, locate_clip, relink, save
from bgm_studio.project.project import MAX_TAKES, Project, TakeEntry
from bgm_studio.sound.stems import TrackMix
from bgm_studio.video.affect import ShotAffect
from bgm_studio.video.analysis import VideoAnalysis, analyse
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.scenes import LEADS, Scene
from bgm_studio.video.shots import Cut, Transition, shots_between

# -- projects out of nothing -----------------------------------------------------------------------

TEXT = st.text(max_size=40)
SYMBOLS = st.sampled_from(["C", "Am7", "F/C", "Bb7sus4", "C#dim"])


@st.composite
def spans(draw, duration_s):
    start = draw(st.floats(0, duration_s * 0.9))
    return Span(start, start + draw(st.floats(0.001, 50)))


@st.composite
def cuts(draw, clip):
    rate = float(clip.frame_rate)
    frames = draw(st.lists(st.integers(1, clip.frame_count // 12 - 1), max_size=4, unique=True))
    return tuple(
        Cut(12 * n, 12 * n / rate, draw(st.floats(0, 1)), draw(st.booleans()))
        for n in sorted(frames)
    )


@st.composite
def directions(draw, clip):
    own = draw(cuts(clip))
    drawn = draw(st.dictionaries(st.integers(0, 2**31 - 1), st.floats(0, 1), max_size=5))
    return Direction(
        cuts=own,
        captions=tuple(draw(TEXT) for _ in range(len(own) + 1)),
        activity=tuple(sorted(drawn.items())),
        chords=tuple(
            ChordEdit(span.start_s, span.end_s, draw(SYMBOLS))
            for span in draw(st.lists(spans(clip.duration_s), max_size=2))
        ),
        silences=tuple(draw(st.lists(spans(clip.duration_s), max_size=2))),
        range=draw(st.none() | spans(clip.duration_s)),
        scenes=draw(scenes(clip.duration_s)),
    )


@st.composite
def scenes(draw, duration_s):
    """() or scenes of a clip, the first at 0 s."""
    halves = draw(st.lists(st.integers(0, int(2 * duration_s) - 1), max_size=3, unique=True))
    return tuple(
        Scene(
            0.5 * n if number else 0.0, draw(st.none() | st.floats(0, 1)),
            draw(st.sampled_from(["", "Jagd & 雨"])), draw(st.sampled_from(LEADS)),
        )
        for number, n in enumerate(sorted(halves))
    )  # fmt: skip


@st.composite
def requests(draw):
    return Request(
        seed=draw(st.integers(0, 2**63 - 1)),
        switch_timestep=draw(st.floats(0, 1000)),
        segment_beats=draw(st.integers(1, 32)),
        steps=draw(st.none() | st.integers(2, 200)),
        guidance=draw(st.none() | st.floats(0, 10)),
        tempo_bpm=draw(st.none() | st.floats(30, 300)),
        mood=draw(TEXT),
        key=draw(st.sampled_from([None, "A minor", "F#"])),
        drift=draw(st.sampled_from([0.0, 0.04, 0.12])),
        tracks=draw(st.sampled_from([("melody",), ("bridge", "piano"), ()])),
        model=draw(st.sampled_from([None, Path("/models/other")])),
    )


def a_take(direction, request=None, *, notes=(), seed=0, duration_s=20.0):
    """A take as a run would leave it, for a clip of that length."""
    fit = fit_clip(made_analysis(duration_s, cuts=[(7.0, 0.8, True)]))
    beats = fit.tempo_map.total_beats
    random_numbers = np.random.default_rng(seed)
    return Take(
        request=request or Request(),
        direction=direction,
        fit=fit,
        plan=plan_music(beats, seed=seed, start_beat=fit.tempo_map.start_beat),
        notes=tuple(sorted(notes)),
        swell=random_numbers.random(beats, dtype=np.float32),
        accents=random_numbers.random((beats, 4), dtype=np.float32),
        activity=random_numbers.random(beats, dtype=np.float32),
        model_sha256="ab" * 32,
        provider="CPUExecutionProvider",
        steps=20,
        guidance=1.5,
        resumed_steps=3,
        stopped_step=None,
        timings_s={"denoise": 1.25, "analysis": 0.1},
    )


NOTES = st.builds(
    lambda start, pitch, track, length: Note(start, pitch, track, start + length),
    st.integers(0, 300), st.integers(0, 127), st.integers(0, 2), st.integers(1, 64),
)  # fmt: skip
REGIONS = st.builds(
    lambda start, length, tracks, low: Region(start, start + length, tracks, low),
    st.integers(0, 300), st.integers(0, 64), st.sampled_from([(0,), (1, 2), (0, 1, 2)]),
    st.integers(0, 127),
)  # fmt: skip


@st.composite
def projects(draw):
    rate = draw(st.sampled_from([Fraction(24), Fraction(24000, 1001), Fraction(30), Fraction(25)]))
    frames = draw(st.integers(100, 2000))
    clip = ClipInfo(
        Path("/clips") / draw(st.sampled_from(["a.mp4", "Füße & naïve.mkv", "b \udcff.mov"])),
        draw(st.sampled_from(["0" * 64, "f1" * 32])),
        Fraction(frames) / rate, draw(st.fractions(-2, 2, max_denominator=90_000)), rate, frames,
        640, 360, draw(st.booleans()), draw(st.booleans()),
    )  # fmt: skip
    found = draw(cuts(clip))
    shots = tuple(
        replace(shot, caption=draw(TEXT))
        for shot in shots_between(found, clip.duration_s, clip.frame_count)
    )
    count = int(np.ceil(clip.duration_s * 20.0 - 1e-6))
    numbers = np.random.default_rng(draw(st.integers(0, 9)))
    curves = (numbers.random(count, dtype=np.float32) for _ in range(3))
    affects = ()
    if draw(st.booleans()):
        parts = st.floats(-1, 1), st.floats(-1, 1), st.integers(0, 9), st.floats(0, 1)
        affects = tuple(
            ShotAffect(shot.start_s, shot.end_s, *(draw(part) for part in parts)) for shot in shots
        )
    analysis = VideoAnalysis(clip, found, shots, 20.0, *curves, affects)
    project = Project(
        analysis=analysis,
        direction=draw(directions(clip)),
        request=draw(requests()),
        variations=draw(st.integers(1, 4)),
        mix=tuple(
            TrackMix(draw(st.integers(0, 127)), draw(st.floats(-60, 12)), draw(st.booleans()))
            for _ in range(3)
        ),
        clip_gain_db=draw(st.none() | st.floats(-60, 12)),
        takes_made=draw(st.integers(0, 5)),
    )
    for seed in range(draw(st.integers(0, 2))):
        notes = frozenset(draw(st.lists(NOTES, max_size=8)))
        take = a_take(draw(directions(clip)), draw(requests()), notes=notes, seed=seed)
        project = project.with_take(take, name=draw(TEXT))
        entry = project.active_entry
        locked = frozenset(note for note in notes if note.pitch % 2)
        project = project.with_entry(
            replace(
                entry,
                starred=draw(st.booleans()),
                locked_notes=locked,
                locked=tuple(draw(st.lists(REGIONS, max_size=2))),
            )
        )
    return with_film(project) if draw(st.booleans()) else project


def differences(one, other, where="project"):
    """Where what is saved of two values differs, field by field; types, dtypes and single bits
    count."""
    if type(one) is not type(other):
        return [f"{where}: {type(one)} is not {type(other)}"]
    if dataclasses.is_dataclass(one):
        return [
            line
            for field in dataclasses.fields(one)
            if field.metadata.get("saved", True)
            for line in differences(
                getattr(one, field.name), getattr(other, field.name), f"{where}.{field.name}"
            )
        ]
    if isinstance(one, np.ndarray):
        equal = one.dtype == other.dtype and one.shape == other.shape
        return [] if equal and one.tobytes() == other.tobytes() else [where]
    if isinstance(one, tuple):
        if len(one) != len(other):
            return [f"{where}: {len(one)} are not {len(other)}"]
        pairs = enumerate(zip(one, other, strict=True))
        return [line for i, (a, b) in pairs for line in differences(a, b, f"{where}[{i}]")]
    return [] if one == other else [f"{where}: {one!r} is not {other!r}"]


def a_project(takes=2):
    """A small project with a bit of everything."""
    analysis = made_analysis(20.0, cuts=[(5.0, 0.5, True), (12.0, 0.9, True)], captions=["sea"])
    direction = Direction.found(analysis).with_activity([(3, 0.25), (4, 0.5)])
    direction = direction.with_silence(Span(1.0, 2.0)).with_chord(ChordEdit(4.0, 6.0, "Am7"))
    project = Project(analysis=analysis, direction=direction, request=Request(mood="calm"))
    for seed in range(takes):
        notes = [Note(4 * i, 60 + (i + seed) % 24, i % 3, 4 * i + 3) for i in range(40)]
        project = project.with_take(a_take(direction, notes=notes, seed=seed))
    return project


def a_film(project, folder=Path("/edits")):
    """A timeline of three events that is as long as the project's clip."""
    clip = project.analysis.clip
    reel, hall = Medium("reel.mov", folder / "reel.mov"), Medium("../lost/hall.mov")
    third = clip.frame_count // 3
    return CutFilm(
        "Sunday ride", clip.frame_rate,
        (
            Event(0, third, reel, Fraction(1001, 24000), name="opening"),
            Event(third, 2 * third, None),
            Event(2 * third, clip.frame_count, hall, Fraction(3), Fraction(-1, 2), "", 4, 6),
        ),
        (Sound(0, third, reel, gain_db=-6.5),), (FilmMarker(7, "door"),), 86_400, True,
        folder / "ride.otio", "otio", (Told("missing", "hall.mov was not found."),),
    )  # fmt: skip


def with_film(project, folder=Path("/edits")):
    return replace(
        project, film=a_film(project, folder), timeline_sha256="ab" * 32,
        media_folders=(folder / "media",),
    )  # fmt: skip


@pytest.fixture
def written(tmp_path):
    path = tmp_path / "sunday ride.bgm"
    save(a_project(), path)
    return path


# -- what is saved comes back ----------------------------------------------------------------------


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(projects())
def test_a_project_comes_back_as_it_was(tmp_path_factory, project):
    path = tmp_path_factory.getbasetemp() / "roundtrip.bgm"
    save(project, path)
    assert differences(load(path), project) == []


def test_nothing_is_a_project_too(tmp_path):
    save(Project(), tmp_path / "empty.bgm")
    assert differences(load(tmp_path / "empty.bgm"), Project()) == []


def test_the_same_project_gives_the_same_bytes(tmp_path):
    project = a_project()
    save(project, tmp_path / "a.bgm")
    save(load(tmp_path / "a.bgm"), tmp_path / "b.bgm")
    assert (tmp_path / "a.bgm").read_bytes() == (tmp_path / "b.bgm").read_bytes()


def test_equal_directions_and_notes_are_kept_once(tmp_path):
    project = a_project(1)
    save(project, tmp_path / "one.bgm")
    for _ in range(20):
        project = project.with_take(project.active_take)
    save(project, tmp_path / "many.bgm")
    added = (tmp_path / "many.bgm").stat().st_size - (tmp_path / "one.bgm").stat().st_size
    assert added < 20 * 300
    again = load(tmp_path / "many.bgm")
    assert again.takes[0].take.direction is again.takes[-1].take.direction


def test_the_view_comes_along(tmp_path):
    view = {"playhead_s": 3.25, "zoom": 80.0, "pane": "roll", "follow": True}
    save(a_project(0), tmp_path / "a.bgm", view)
    assert load_with_view(tmp_path / "a.bgm")[1] == view


def test_saving_follows_a_link(tmp_path, written):
    link = tmp_path / "link.bgm"
    link.symlink_to(written)
    save(Project(), link)
    assert link.is_symlink() and load(written).takes == ()


def test_the_file_holds_json_and_plain_numbers(written):
    with zipfile.ZipFile(written) as archive:
        assert archive.namelist() == ["project.json", "arrays.bin"]
        content = json.loads(archive.read("project.json"))
        assert content["format"] == 1
        assert content["project"]["analysis"]["clip"]["duration"] == "20/1"


# -- failing to save -------------------------------------------------------------------------------


def test_a_full_disk_leaves_the_old_file(written, monkeypatch):
    before = written.read_bytes()

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError) as caught:
        save(Project(), written)
    assert "disk is full" in caught.value.hint
    assert written.read_bytes() == before
    assert [path.name for path in written.parent.iterdir()] == [written.name]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits")
def test_a_file_that_may_not_grow_leaves_the_old_one(written):
    import resource  # noqa: PLC0415 - absent on Windows

    before = written.read_bytes()
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, old[1]))
    try:
        with pytest.raises(OutputError):
            save(a_project(), written)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)
    assert written.read_bytes() == before
    assert [path.name for path in written.parent.iterdir()] == [written.name]


def test_saving_over_the_clip_or_a_folder_is_refused(tmp_path):
    project = a_project(0)
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(b"film")
    analysis = project.analysis
    project = replace(project, analysis=replace(analysis, clip=replace(analysis.clip, path=clip)))
    with pytest.raises(OutputError, match="the clip itself"):
        save(project, clip)
    assert clip.read_bytes() == b"film"
    for path in (tmp_path, tmp_path / "nowhere" / "a.bgm"):
        with pytest.raises(OutputError):
            save(project, path)


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


# -- damage ----------------------------------------------------------------------------------------


def opens_or_says_why(path):
    try:
        load(path)
    except ProjectError as error:
        assert error.message.endswith(".") and error.hint
        return str(error)
    return ""


def test_cut_short_anywhere_it_is_refused(tmp_path, written):
    data = written.read_bytes()
    path = tmp_path / "short.bgm"
    for length in [*range(0, 60), *range(60, len(data), max(len(data) // 60, 1)), len(data) - 1]:
        path.write_bytes(data[:length])
        assert "short.bgm is damaged" in opens_or_says_why(path)


def test_garbled_bytes_never_crash_it(tmp_path, written):
    data = written.read_bytes()
    numbers = random.Random(7)
    path = tmp_path / "garbled.bgm"
    refused = 0
    for _ in range(400):
        garbled = bytearray(data)
        for _ in range(numbers.choice([1, 1, 3, 20])):
            garbled[numbers.randrange(len(data))] = numbers.randrange(256)
        if numbers.random() < 0.2:
            at = numbers.randrange(len(data))
            del garbled[at : at + numbers.randrange(50)]
        path.write_bytes(garbled)
        refused += bool(opens_or_says_why(path))
    assert refused > 300


def repacked(path, change, target):
    """The project with its JSON changed by `change`, and all else in order."""
    with zipfile.ZipFile(path) as archive:
        content = json.loads(archive.read("project.json"))
        arrays = archive.read("arrays.bin")
    changed = change(content)
    content = content if changed is None else changed
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        text = content if isinstance(content, bytes) else json.dumps(content).encode()
        archive.writestr("project.json", text)
        archive.writestr("arrays.bin", arrays)
    target.write_bytes(out.getvalue())
    return target


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


@pytest.mark.parametrize(
    "text",
    [
        b"", b"null", b"[]", b"{", b"\xff", b"[" * 200_000, b'{"format": NaN}',
        b'{"format": 1}', b'{"format": "1"}', b'{"format": 0}', b'{"format": ' + b"9" * 5000 + b"}",
        b'{"format": 1, "project": {"variations": 1e999}, "shared": {}}',
    ],
)  # fmt: skip
def test_json_that_is_no_project_is_refused(tmp_path, written, text):
    path = repacked(written, lambda _: text, tmp_path / "a.bgm")
    assert "is damaged" in opens_or_says_why(path)


def test_a_newer_format_says_so(tmp_path, written):
    def newer(content):
        content.update(format=FORMAT + 1, app="9.1", project="of another shape")

    path = repacked(written, newer, tmp_path / "new.bgm")
    with pytest.raises(ProjectError, match=r"newer version of BGM Studio \(9\.1\)") as caught:
        load(path)
    assert "Update" in caught.value.hint


def test_a_field_that_an_older_version_did_not_write_has_its_default(tmp_path, written):
    def older(content):
        del content["project"]["request"]["mood"]
        del content["project"]["variations"]

    project = load(repacked(written, older, tmp_path / "old.bgm"))
    assert project.request.mood == "" and project.variations == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [("duration", "99999999/1"), ("duration", "0/1"), ("frame_count", 10**12), ("width", 10**7),
     ("sha256", "../../etc"), ("frame_rate", "1/0"), ("path", "a\0b"), ("start", "1e9999999/1")],
)  # fmt: skip
def test_clip_facts_out_of_range_are_refused(tmp_path, written, field, value):
    def change(content):
        content["project"]["analysis"]["clip"][field] = value

    assert "is damaged" in opens_or_says_why(repacked(written, change, tmp_path / "a.bgm"))


# -- scenes ----------------------------------------------------------------------------------------


def with_scenes(project):
    scenes = (Scene(0.0, 0.25, "walk", "build"), Scene(7.5), Scene(12.0, 1.0, lead="breath"))
    return replace(project, direction=replace(project.direction, scenes=scenes))


def test_scenes_come_back_and_an_older_app_opens_what_has_none(tmp_path):
    for project, form in ((a_project(), 1), (with_scenes(a_project()), 3)):
        save(project, tmp_path / "a.bgm")
        with zipfile.ZipFile(tmp_path / "a.bgm") as archive:
            content = json.loads(archive.read("project.json"))
        assert content["format"] == form
        assert ('"scenes"' in json.dumps(content)) == (form == 3)
        assert load(tmp_path / "a.bgm").direction == project.direction


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


# -- the film of a timeline ------------------------------------------------------------------------


def with_project_field(tmp_path, change):
    path = tmp_path / "film.bgm"
    save(with_film(a_project()), path)
    return repacked(path, lambda content: change(content["project"]), tmp_path / "a.bgm")


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


def with_affects(project):
    """The project as a newer analysis found it: with what its shots feel like."""
    felt = tuple(ShotAffect(s.start_s, s.end_s, 0.25, -0.5, 1, 0.4) for s in project.analysis.shots)
    return replace(project, analysis=replace(project.analysis, affects=felt))


def with_dissolve(project):
    """The project with its first cut seen as a dissolve of half a second."""
    first, *others = project.analysis.cuts
    span = Transition(first.frame - 6, first.frame + 6, first.time_s - 0.25, first.time_s + 0.25)
    cuts = (replace(first, kind="dissolve", span=span), *others)
    return replace(
        project,
        analysis=replace(project.analysis, cuts=cuts),
        direction=replace(project.direction, cuts=cuts),
    )


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


def test_what_came_with_later_formats_comes_back(tmp_path):
    plain = a_project()
    asked = replace(plain, request=replace(plain.request, key="Bb minor"))
    entry = plain.takes[0]
    sections = [replace(s, key=Key(9, "minor")) for s in entry.take.plan.sections]
    take = replace(entry.take, plan=replace(entry.take.plan, sections=tuple(sections)))
    away = replace(plain, takes=(replace(entry, take=take), *plain.takes[1:]))
    steady = replace(plain, request=replace(plain.request, drift=0.0))
    styled = replace(plain, request=replace(plain.request, style="strings"))
    for project, form in ((plain, 1), (asked, 3), (away, 3), (steady, 3), (styled, 4)):
        save(project, tmp_path / "a.bgm")
        again = load(tmp_path / "a.bgm")
        assert again.request == project.request
        assert again.takes[0].take.plan == project.takes[0].take.plan
        with zipfile.ZipFile(tmp_path / "a.bgm") as archive:
            assert json.loads(archive.read("project.json"))["format"] == form


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


def test_a_timeline_that_moved_with_its_project_is_found_beside_it(tmp_path):
    save(with_film(a_project(), tmp_path / "old"), tmp_path / "a.bgm")
    assert load(tmp_path / "a.bgm").film.source == tmp_path / "old" / "ride.otio"
    (tmp_path / "ride.otio").write_text("{}")
    assert load(tmp_path / "a.bgm").film.source == tmp_path / "ride.otio"


def test_a_bundle_that_moved_with_its_project_is_found_beside_it(tmp_path):
    project = with_film(a_project())
    film = replace(project.film, source=tmp_path / "old" / "ride.otiod")
    save(replace(project, film=film), tmp_path / "a.bgm")
    (tmp_path / "ride.otiod").mkdir()
    assert (
        load(tmp_path / "a.bgm").film.source == tmp_path / "old" / "ride.otiod"
    )  # an empty folder
    (tmp_path / "ride.otiod" / "content.otio").write_text("{}")
    assert load(tmp_path / "a.bgm").film.source == tmp_path / "ride.otiod"


def test_a_strangers_film_names_no_server(tmp_path):
    server = "\\\\server\\share\\reel.mov"

    def change(project):
        film = project["film"]
        film["source"] = film["events"][0]["medium"]["path"] = server
        film["sounds"][0]["medium"]["path"] = server
        project["media_folders"] = ["//server/share", "/edits"]

    asked = []
    path = with_project_field(tmp_path, change)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(project_archive, "is_file", lambda p: asked.append(str(p)) or p == path)
        project = load(path)
    film = project.film
    assert project.media_folders == (Path("/edits"),)
    assert film.source is None and film.events[0].medium == film.sounds[0].medium
    assert film.events[0].medium.path is None
    assert film.events[0].medium.reference == "reel.mov"
    assert not [place for place in asked if place.startswith(("\\\\", "//"))]


def test_a_zip_bomb_is_refused_without_being_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(project_archive, "MAX_JSON_BYTES", 10_000)
    bomb = tmp_path / "bomb.bgm"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.json", b" " * 5_000_000)
    assert "is damaged" in opens_or_says_why(bomb)
    # One whose directory lies about the size.
    data = bytearray(bomb.read_bytes())
    directory = data.rindex(b"PK\1\2")
    struct.pack_into("<L", data, directory + 24, 100)
    bomb.write_bytes(data)
    assert "is damaged" in opens_or_says_why(bomb)


def test_many_entries_too_large_a_file_and_odd_zips_are_refused(tmp_path, written, monkeypatch):
    many = tmp_path / "many.bgm"
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(500):
            archive.writestr(f"{number}", b"")
    assert "too many parts" in opens_or_says_why(many)
    stored = tmp_path / "lzma.bgm"
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("project.json", b"{}")
    assert "is damaged" in opens_or_says_why(stored)
    monkeypatch.setattr(project_archive, "MAX_FILE_BYTES", 100)
    assert "too large" in opens_or_says_why(written)


def test_what_is_no_file_is_refused(tmp_path):
    assert "There is no project" in opens_or_says_why(tmp_path / "nothing.bgm")
    assert "There is no project" in opens_or_says_why(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.bgm")
        assert "There is no project" in opens_or_says_why(tmp_path / "pipe.bgm")


# -- the clip --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    folder = tmp_path_factory.mktemp("film")
    return write_clip(folder / "film.mp4", frames=60, cuts=(30,), sound=True)


@pytest.fixture
def linked(tmp_path, film):
    """A project folder with a clip in it, and the project's file: (project, path of the file)."""
    home = tmp_path / "home"
    (home / "clips").mkdir(parents=True)
    clip = home / "clips" / "film.mp4"
    clip.write_bytes(film.read_bytes())
    analysis = analyse(clip)
    project = Project(analysis=analysis, direction=Direction.found(analysis))
    save(project, home / "ride.bgm")
    return project, home / "ride.bgm"


def test_a_folder_that_moved_keeps_its_clip(linked, tmp_path):
    _, path = linked
    path.parent.rename(tmp_path / "elsewhere")
    path = tmp_path / "elsewhere" / "ride.bgm"
    project = load(path)
    assert project.analysis.clip.path == tmp_path / "elsewhere" / "clips" / "film.mp4"
    assert locate_clip(project, path) == project.analysis.clip.path


def test_a_project_that_moved_alone_finds_its_clip_where_it_was(linked, tmp_path):
    project, path = linked
    moved = path.rename(tmp_path / "ride.bgm")
    assert load(moved).analysis.clip.path == project.analysis.clip.path


def test_a_clip_beside_the_project_is_found(linked):
    project, path = linked
    beside = project.analysis.clip.path.rename(path.parent / "film.mp4")
    assert load(path).analysis.clip.path == beside
    assert locate_clip(project, path) == beside


def test_a_project_whose_clip_is_gone_still_opens(linked):
    project, path = linked
    project.analysis.clip.path.unlink()
    again = load(path)
    assert differences(again, project) == []
    assert locate_clip(again, path) is None
    assert locate_clip(again, None) is None
    assert locate_clip(Project(), path) is None


def test_a_strangers_project_does_not_make_us_call_a_server(tmp_path, written):
    def change(content):
        content["project"]["analysis"]["clip"]["path"] = "\\\\server\\share\\film.mp4"
        content["clip_relative"] = "\\\\server\\share\\film.mp4"

    asked = []
    path = repacked(written, change, tmp_path / "a.bgm")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(project_archive, "is_file", lambda p: asked.append(str(p)) or p == path)
        assert locate_clip(load(path), path) is None
    assert not [place for place in asked if place.startswith(("\\\\", "//"))]


def test_the_same_bytes_elsewhere_relink(linked, tmp_path):
    project, _ = linked
    moved = project.analysis.clip.path.rename(tmp_path / "renamed.mp4")
    again = relink(project, moved)
    assert again.analysis.clip == replace(project.analysis.clip, path=moved)
    assert again.direction is project.direction


def test_another_file_of_the_same_length_relinks_and_can_be_told(linked, tmp_path):
    project, _ = linked
    other = write_clip(tmp_path / "graded.mp4", frames=60, cuts=(20,))
    again = relink(project, other)
    clip = again.analysis.clip
    assert clip.path == other and clip.sha256 != project.analysis.clip.sha256
    assert not clip.has_audio
    assert clip.duration == project.analysis.clip.duration
    save(again, tmp_path / "again.bgm")
    assert differences(load(tmp_path / "again.bgm"), again) == []


def test_a_file_of_another_length_does_not_relink(linked, tmp_path):
    project, _ = linked
    other = write_clip(tmp_path / "longer.mp4", frames=72)
    with pytest.raises(ProjectError, match="is not this project's clip") as caught:
        relink(project, other)
    assert caught.value.hint
    with pytest.raises(ProjectError):
        relink(Project(), other)


# -- locks and autosave ----------------------------------------------------------------------------


def test_a_second_window_on_a_project_is_told(tmp_path, written):
    folder = tmp_path / "locks"
    first = ProjectLock(written, folder)
    detour = tmp_path / "x" / ".." / written.name
    (tmp_path / "x").mkdir()
    for path in (written, detour):
        with pytest.raises(ProjectError, match="open in another window") as caught:
            ProjectLock(path, folder)
        assert caught.value.hint
    with ProjectLock(tmp_path / "another.bgm", folder):
        pass
    first.release()
    first.release()
    ProjectLock(written, folder).release()
    assert list(folder.iterdir()) == []  # nothing is left lying about
    assert sorted(path.name for path in tmp_path.iterdir()) == ["locks", written.name, "x"]


def test_a_lock_that_cannot_be_kept_is_an_output_error(tmp_path, written):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError):
        ProjectLock(written, tmp_path / "file" / "locks")
    with pytest.raises(OutputError):
        Autosave(tmp_path / "file" / "autosave").write(Project())


CHILD = """
    import sys, time
    from pathlib import Path
    from bgm_studio.project.autosave import Autosave, ProjectLock
    from bgm_studio.project.file import load_with_view
    folder, source = Path(sys.argv[1]), Path(sys.argv[2])
    lock = ProjectLock(source, folder / "locks")
    autosave = Autosave(folder / "autosave")
    project, _ = load_with_view(source)
    autosave.write(project, source, {"playhead_s": 1.5})
    print("kept", flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_kept_outlives_a_kill(tmp_path, written):
    """Another process holds lock and autosave; only once it is killed are they ours."""
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(CHILD), str(tmp_path), str(written)],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    folder = tmp_path / "autosave"
    try:
        assert child.stdout.readline() == "kept\n"
        assert recoverable(folder) == []  # it lives
        with pytest.raises(ProjectError):
            ProjectLock(written, tmp_path / "locks")
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
    ProjectLock(written, tmp_path / "locks").release()
    (left,) = recoverable(folder)
    assert left.project_path == written and left.saved_at > 1e9
    project, view = load_with_view(left.path)
    assert differences(project, load(written)) == [] and view == {"playhead_s": 1.5}
    assert recoverable(folder) == [left]  # looking at it takes nothing away
    discard(left)
    discard(left)
    assert recoverable(folder) == []
    assert list(folder.iterdir()) == []


def test_work_that_was_saved_leaves_nothing(tmp_path):
    folder = tmp_path / "autosave"
    autosave = Autosave(folder)
    autosave.clear()
    assert not folder.exists() and recoverable(folder) == []  # nothing is made before it is needed
    autosave.write(a_project(0), None, {"zoom": 2.0})
    assert autosave.write(a_project()).is_file()
    assert len(list(folder.glob("*.bgm"))) == 1
    assert recoverable(folder) == []  # it is being worked on
    autosave.clear()
    autosave.clear()
    assert list(folder.iterdir()) == []


def test_work_that_was_not_saved_is_left_and_the_next_project_has_its_own(tmp_path):
    autosave = Autosave(tmp_path)
    first = autosave.write(a_project(1))
    autosave.keep()
    second = autosave.write(a_project(0))
    assert second != first
    (left,) = recoverable(tmp_path)
    assert left.path == first and left.project_path is None
    assert len(load(left.path).takes) == 1
    autosave.clear()
    assert recoverable(tmp_path) == [left]


def test_a_damaged_autosave_is_listed_and_says_so_when_opened(tmp_path):
    (tmp_path / "20260101-000000-abcd.bgm").write_bytes(b"half a fi")
    (left,) = recoverable(tmp_path)
    assert left.project_path is None
    with pytest.raises(ProjectError):
        load(left.path)


def test_a_failed_autosave_keeps_the_one_before(tmp_path, monkeypatch):
    autosave = Autosave(tmp_path)
    kept = autosave.write(a_project())
    before = kept.read_bytes()
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space")))
    with pytest.raises(OutputError):
        autosave.write(Project())
    assert kept.read_bytes() == before
    monkeypatch.undo()
    autosave.clear()


def test_an_autosave_whose_folder_vanished_begins_anew(tmp_path):
    autosave = Autosave(tmp_path / "autosave")
    shutil.rmtree(autosave.write(a_project()).parent)
    autosave.write(a_project(1))
    autosave.keep()
    assert len(recoverable(tmp_path / "autosave")) == 1


def test_an_autosave_finds_the_clip_as_its_project_does(linked, tmp_path):
    """The clip moved along with its project: only seen from there is it where it was."""
    project, path = linked
    autosave = Autosave(tmp_path / "autosave")
    kept = autosave.write(project, path)
    path.parent.rename(tmp_path / "moved")
    moved = tmp_path / "moved" / path.name
    assert load(kept).analysis.clip.path == project.analysis.clip.path
    autosave.write(load(moved), moved)
    assert load(kept).analysis.clip.path == tmp_path / "moved" / "clips" / "film.mp4"
    (tmp_path / "moved" / "clips" / "film.mp4").rename(tmp_path / "moved" / "film.mp4")
    assert load(kept).analysis.clip.path == tmp_path / "moved" / "film.mp4"
    autosave.clear()


def test_every_field_of_a_project_can_be_saved():
    """A field of a new type must be taught to the file before it ships."""
    writer = codec.Writer()
    writer.plain(Project, a_project())
    for kind in (Project, TakeEntry, Take, Request):
        assert codec.schema_of(kind)


def test_who_asks_at_the_same_time_hides_nothing(tmp_path):
    autosave = Autosave(tmp_path)
    autosave.write(Project())
    autosave.keep()
    (kept,) = recoverable(tmp_path)
    asking = FileLock(tmp_path / f"{kept.path.stem}.lock")
    assert asking.acquire()
    done = threading.Timer(0.03, asking.release)
    done.start()
    assert recoverable(tmp_path) == [kept]
    done.join()


# -- budgets ---------------------------------------------------------------------------------------


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


def test_json_of_too_many_parts_is_refused_before_it_is_made(tmp_path, written, monkeypatch):
    monkeypatch.setattr(project_archive, "_MAX_NODES", 5000)

    def loads(*_, **__):
        raise AssertionError("it was made")

    bad = repacked(written, lambda _: b"[" + b"[]," * 5000 + b"[]]", tmp_path / "bad.bgm")
    monkeypatch.setattr(json, "loads", loads)
    with pytest.raises(ProjectError, match="too many parts"):
        load(bad)


def test_what_is_beyond_the_budget_is_not_saved(tmp_path, written, monkeypatch):
    project, before = load(written), written.read_bytes()
    for name in ("MAX_NOTES", "_MAX_NODES"):
        with monkeypatch.context() as patch:
            patch.setattr(project_archive, name, 50)
            with pytest.raises(ProjectError, match="too large"):
                save(project, written)
        assert written.read_bytes() == before


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


def test_a_lock_on_a_full_disk_is_let_go(tmp_path, written, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(OutputError, match="full"):
            ProjectLock(written, tmp_path / "locks")
    ProjectLock(written, tmp_path / "locks").release()
    assert list((tmp_path / "locks").iterdir()) == []
