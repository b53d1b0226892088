"""Projects out of nothing, and files of them that were tampered with."""

import dataclasses
import io
import json
import zipfile
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
from hypothesis import strategies as st
from takes import NOTES, a_take
from toys import made_analysis

from bgm_studio.band.form import Line
from bgm_studio.base.errors import ProjectError
from bgm_studio.composing.direction import ChordEdit, Direction, Span
from bgm_studio.composing.take import Request
from bgm_studio.interchange.film import CutFilm, Event, FilmMarker, Medium, Sound, Told
from bgm_studio.music.pianoroll import Note, Region
from bgm_studio.project.file import load, save
from bgm_studio.project.project import Project, Recipe
from bgm_studio.sound.automation import Automation
from bgm_studio.sound.stems import TrackMix
from bgm_studio.video.affect import ShotAffect
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.scenes import LEADS, Scene
from bgm_studio.video.shots import Cut, Transition, shots_between
from bgm_studio.video.speech import Speech

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


@st.composite
def held_lines(draw):
    """A part of a band in beats 4 to 20, struck between the columns."""
    pitches = draw(st.lists(st.integers(0, 127), max_size=4, unique=True))
    return tuple(
        sorted(
            Line(beat, beat + draw(st.floats(0.01, 8)), pitch, draw(st.integers(1, 127)))
            for pitch in pitches
            for beat in draw(st.sampled_from([(4.5,), (4 + 1 / 3, 12.75)]))
        )
    )


REGIONS = st.builds(
    lambda start, length, tracks, low: Region(start, start + length, tracks, low),
    st.integers(0, 300), st.integers(0, 64), st.sampled_from([(0,), (1, 2), (0, 1, 2)]),
    st.integers(0, 127),
)  # fmt: skip


@st.composite
def levels(draw):
    times = sorted(draw(st.lists(st.floats(0, 1000), max_size=5, unique=True)))
    return Automation(tuple((time_s, draw(st.floats(-60, 12))) for time_s in times))


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
    half_s = clip.duration_s / 2
    speech = draw(st.sampled_from([None, (), (Speech(0.0, 0.25), Speech(1 / 3, half_s))]))
    analysis = VideoAnalysis(clip, found, shots, 20.0, *curves, affects, speech)
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
        music_gain_db=draw(st.none() | st.floats(-60, 20)),
        takes_made=draw(st.integers(0, 5)),
        duck_db=draw(st.just(10.0) | st.floats(0, 24)),
        level=draw(st.none() | levels()),
    )
    for seed in range(draw(st.integers(0, 2))):
        velocities = st.none() | st.integers(1, 127)
        notes = draw(st.lists(NOTES, max_size=8, unique=True))
        if draw(st.booleans()):
            notes = [replace(note, velocity=draw(velocities)) for note in notes]
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
                parts=draw(st.dictionaries(st.sampled_from(["bass", "pad 2"]), held_lines())),
                wish=draw(st.none() | requests()),
                rest=draw(st.none() | st.builds(Recipe, requests(), directions(clip))),
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


def with_scenes(project):
    scenes = (Scene(0.0, 0.25, "walk", "build"), Scene(7.5), Scene(12.0, 1.0, lead="breath"))
    return replace(project, direction=replace(project.direction, scenes=scenes))


def with_affects(project):
    """The project as a newer analysis found it: with what its shots feel like."""
    felt = tuple(ShotAffect(s.start_s, s.end_s, 0.25, -0.5, 1, 0.4) for s in project.analysis.shots)
    return replace(project, analysis=replace(project.analysis, affects=felt))


def with_speech(project, *spans):
    """The project as a newer analysis found it: with where someone speaks."""
    speech = tuple(Speech(*span) for span in spans)
    return replace(project, analysis=replace(project.analysis, speech=speech))


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


def opens_or_says_why(path):
    try:
        load(path)
    except ProjectError as error:
        assert error.message.endswith(".") and error.hint
        return str(error)
    return ""


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


def with_project_field(tmp_path, change):
    path = tmp_path / "film.bgm"
    save(with_film(a_project()), path)
    return repacked(path, lambda content: change(content["project"]), tmp_path / "a.bgm")
