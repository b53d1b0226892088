"""What a host can ask for: over a toy denoiser and small clips, without the lines."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from dataclasses import fields, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import mido
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from own_fonts import write_font
from toys import CHANGES, WordEncoder, encode_anew, rename_over, rewrite_in_place, write_clip

from bgm_studio.band.form import Line
from bgm_studio.band.palettes import palette_named, shipped
from bgm_studio.base.errors import (
    BgmError,
    Cancelled,
    ClipError,
    ModelError,
    OutputError,
    ProjectError,
    RequestError,
    SynthError,
    TimelineError,
)
from bgm_studio.composing.take import Request
from bgm_studio.interchange.reading import read_timeline
from bgm_studio.project.autosave import ProjectLock
from bgm_studio.project.file import load, save
from bgm_studio.project.kinds import KINDS
from bgm_studio.project.project import MAX_TAKES
from bgm_studio.service import methods as module
from bgm_studio.service.methods import Methods
from bgm_studio.service.rpc import INVALID_PARAMS, Params, RpcError


class Work:
    """A request that a test looks on at; `stop_at` raises at that stage, or calls what it is given
    with it."""

    def __init__(self, stop_at="", meanwhile=None):
        self.stages: list[str] = []
        self.previews: list[Any] = []
        self.stop_at = stop_at
        self.meanwhile = meanwhile
        self.is_settled = False

    def progress(self, stage, fraction):
        self.stages.append(stage)
        assert 0 <= fraction <= 1.0001 and not self.is_settled
        if stage == self.stop_at and fraction > 0:
            if self.meanwhile is None:
                raise Cancelled
            self.stop_at = ""
            self.meanwhile()

    def preview(self, fraction, notes):
        self.previews.append((fraction, notes()))

    def settle(self):
        if self.stop_at == "settle":
            raise Cancelled
        self.is_settled = True


class Host:
    """The methods of a host and a way to ask for them."""

    def __init__(self, model):
        self.session, self.model = Methods(), model
        self.work = Work()

    def ask(self, method, stop_at="", meanwhile=None, **params):
        """The result, as the host gets it: through JSON."""
        if method == "generate":
            params.setdefault("model", str(self.model))
        given = Params(json.loads(json.dumps(params, default=os.fspath)))
        self.work = Work(stop_at, meanwhile)
        work = () if method in ("takes", "remove", "save") else (self.work,)
        return json.loads(json.dumps(getattr(self.session, method)(given, *work), allow_nan=False))


@pytest.fixture
def host(toy_model, monkeypatch) -> Host:
    monkeypatch.setattr("bgm_studio.composing.composer.MiniLmEncoder", WordEncoder)
    return Host(toy_model)


@pytest.fixture(scope="module")
def clip(tmp_path_factory) -> Path:
    """12 s at 24 frames a second with two cuts and sound."""
    path = tmp_path_factory.mktemp("clips") / "film.mp4"
    return write_clip(path, frames=288, cuts=(96, 192), sound=True)


# -- clips -----------------------------------------------------------------------------------------


def test_a_clip_from_beginning_to_end(host, clip, tmp_path):
    opened = host.ask("open", path=clip)
    assert opened == {
        "session": "1", "kind": "clip", "path": str(clip), "duration_s": 12.0,
        "frame_rate": "24/1", "frame_count": 288, "cuts": [], "sections": [], "told": [],
        "takes": [],
    }  # fmt: skip

    seen = host.ask("analyze")
    assert [cut["frame"] for cut in seen["cuts"]] == [96, 192]
    assert set(seen["cuts"][0]) == {"frame", "time_s", "strength", "hit", "kind", "span"}
    assert [(s["start_frame"], s["end_frame"]) for s in seen["shots"]] == [
        (0, 96), (96, 192), (192, 288),
    ]  # fmt: skip
    for felt in (seen["affect"], *seen["shots"]):
        assert abs(felt["valence"]) <= 1 and abs(felt["arousal"]) <= 1
    assert seen["shots"][0]["caption"] and 30 <= seen["tempo_bpm"] <= 300

    take = host.ask("generate", seed=3, mood="calm", preview=True)
    assert set(host.work.stages) == {"denoise"}
    assert take["take"] == "1" and take["name"] == "Take 1" and take["seed"] == 3
    assert take["duration_s"] == 12.0 and take["notes"] > 10 and "key" in take
    assert [hit["frame"] for hit in take["hits"]] == [c["frame"] for c in seen["cuts"] if c["hit"]]
    assert all(abs(hit["residual_ms"]) < 200 for hit in take["hits"]) and take["hits"]
    shares = [share for share, _ in host.work.previews]
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(shares) == 4
    last = host.work.previews[-1][1]
    assert len(last) == take["notes"]
    assert all(
        0 <= start < end <= 12.001 and 0 <= pitch < 128 and track in (0, 1, 2)
        for _, notes in host.work.previews
        for start, end, pitch, track in notes
    )

    done = host.ask("export", take="1", out=tmp_path / "plain")
    assert list(done["files"]) == ["midi", "wav"]
    done = host.ask("export", take="1", out=tmp_path / "out", only=["midi", "stems"])
    assert list(done["files"]) == ["midi", "stems"]
    assert Path(done["files"]["midi"]) == tmp_path / "out" / "film.mid"
    stems = {Path(path).stem.rpartition("-")[2] for path in done["files"]["stems"]}
    assert stems > {"melody", "bridge", "piano"}  # and a band that suits the film
    named = [done["report"], done["files"]["midi"], *done["files"]["stems"]]
    assert {p.name for p in (tmp_path / "out").iterdir()} == {Path(name).name for name in named}
    file = mido.MidiFile(done["files"]["midi"])
    notes = sum(m.type == "note_on" and m.velocity > 0 for track in file.tracks for m in track)
    assert notes > take["notes"]

    assert host.ask("takes") == [take]
    assert host.ask("save", path=tmp_path / "x.bgm") == {}
    again = host.ask("open", path=tmp_path / "x.bgm")
    assert (again["session"], again["kind"], again["duration_s"]) == ("2", "project", 12.0)
    assert again["cuts"] == seen["cuts"]
    assert again["takes"] == [{**take, "recipe": {**take["recipe"], "model": None}}]


def test_the_recipe_makes_the_take_again(host, clip):
    host.ask("open", path=clip)
    first = host.ask(
        "generate", seed=5, switch_timestep=700, segment_beats=4, mood="dark", tempo_bpm=90,
        key="Eb minor", tracks=["melody", "piano"], segments="shots", steps=6, guidance=1,
        range=[2, 10.5], solver="ddim", selector="video-language", original_audio="drop",
        music_gain_db=-3, drift=0.08,
    )  # fmt: skip
    assert first["recipe"]["drift"] == 0.08
    assert first["recipe"]["key"] == first["key"] == "Eb minor"
    assert first["recipe"]["tempo_bpm"] == 90 and first["recipe"]["range"] == [2.0, 10.5]
    again = host.ask("generate", **first["recipe"])
    assert again == {**first, "take": "2", "name": "Take 2"}
    assert host.session._now is not None
    one, two = (entry.take for entry in host.session._now.project.takes)
    assert one.notes == two.notes and len(one.notes) > 0


def test_a_preset_sets_dials_palette_and_levels(host, clip):
    host.ask("open", path=clip)
    take = host.ask("generate", preset="trailer", mood="sad", steps=2)
    kind, project = KINDS["trailer"], host.session._opened().project
    assert (take["recipe"]["mood"], take["recipe"]["guidance"]) == ("sad", kind.guidance)
    assert project.palette == palette_named(kind.palette) and project.duck_db == kind.duck_db
    with pytest.raises(RequestError, match="no preset 'western'"):
        host.ask("generate", preset="western")


def test_hits_are_those_within_the_range(host, clip):
    host.ask("open", path=clip)
    frames = [hit["frame"] for hit in host.ask("generate")["hits"]]
    assert frames == [96, 192]
    assert [hit["frame"] for hit in host.ask("generate", range=[0, 6])["hits"]] == [96]
    # The next one is of the whole clip again, as the dials that are not given are at their start.
    third = host.ask("generate", range=None)
    assert [hit["frame"] for hit in third["hits"]] == [96, 192]
    assert host.ask("generate")["recipe"]["range"] is None


def test_sections_are_told_asked_for_and_given_back(host, clip, tmp_path):
    assert host.ask("open", path=clip)["sections"] == []
    found = host.ask("analyze")["sections"]
    assert found[0]["start_s"] == 0 and found[-1]["end_s"] == 12
    assert host.ask("generate")["recipe"]["sections"] is None
    mine = [{"start_s": 0, "level": 0.2, "lead": "drop"}, {"start_s": 7, "name": "chase"}]
    take = host.ask("generate", sections=mine)
    assert take["recipe"]["sections"] == [
        {"start_s": 0, "level": 0.2, "name": "", "lead": "drop"},
        {"start_s": 7, "level": None, "name": "chase", "lead": ""},
    ]
    assert host.ask("generate", **take["recipe"])["recipe"] == take["recipe"]
    host.ask("save", path=tmp_path / "a.bgm")
    opened = host.ask("open", path=tmp_path / "a.bgm")["sections"]
    assert [(s["start_s"], s["end_s"], s["name"]) for s in opened] == [
        (0, 7, "gentle"), (7, 12, "chase"),
    ]  # fmt: skip
    assert host.ask("analyze")["sections"] == opened
    assert host.ask("generate", sections=opened)["recipe"]["sections"][1]["start_s"] == 7
    assert host.ask("generate", sections=None)["recipe"]["sections"] is None


def test_generating_looks_through_the_clip_first(host, clip, fresh_cache):
    host.ask("open", path=clip)
    assert host.ask("generate")["take"] == "1"
    assert list(dict.fromkeys(host.work.stages)) == ["analysis", "denoise"]
    host.ask("analyze")
    assert host.work.stages == []


def test_takes_come_and_go(host, clip, tmp_path):
    host.ask("open", path=clip)
    for seed in (1, 2, 3):
        host.ask("generate", seed=seed)
    assert host.ask("remove", take="2") == {}
    assert [take["take"] for take in host.ask("takes")] == ["1", "3"]
    assert host.ask("generate", seed=4)["take"] == "4"  # a number is never used twice
    with pytest.raises(RequestError, match="no take '2'"):
        host.ask("export", take="2", out=tmp_path)
    with pytest.raises(RequestError):
        host.ask("remove", take="2")
    host.ask("open", path=clip)
    assert host.ask("takes") == []
    with pytest.raises(RequestError):
        host.ask("export", take="1", out=tmp_path)


def test_held_parts_of_a_project_are_exported(host, clip, tmp_path):
    host.ask("open", path=clip)
    host.ask("generate")
    host.ask("save", path=tmp_path / "a.bgm")
    project = load(tmp_path / "a.bgm")
    beat = project.active_take.tempo_map.start_beat
    held = project.with_part(project.active, "bass", (Line(beat, beat + 1.0, 41, 77),))
    save(held.with_palette(shipped()["rock"]), tmp_path / "b.bgm")
    host.ask("open", path=tmp_path / "b.bgm")
    take = host.ask("takes")[0]["take"]
    done = host.ask("export", take=take, out=tmp_path / "out", only=["midi"])
    assert json.loads(Path(done["report"]).read_text())["held"] == ["bass"]


def test_palette_and_bits_of_an_export(host, clip, tmp_path):
    host.ask("open", path=clip)
    host.ask("generate")
    only = ["midi", "flac", "stems"]
    done = host.ask("export", take="1", out=tmp_path / "a", only=only, palette="rock", bits=16)
    report = json.loads(Path(done["report"]).read_text())
    assert report["palette"] == "Rock" and "flac" in done["files"]
    stems = {Path(path).stem.rpartition("-")[2] for path in done["files"]["stems"]}
    assert stems >= {"piano", "drums", "bass"}
    assert soundfile.info(done["files"]["flac"]).subtype == "PCM_16"
    plain = host.ask("export", take="1", out=tmp_path / "b", only=["midi"])  # nothing is kept of it
    chosen = json.loads(Path(plain["report"]).read_text())["palette"]
    assert chosen in {palette.title for palette in shipped().values()}
    none = host.ask("export", take="1", out=tmp_path / "n", only=["midi"], palette="none")
    assert json.loads(Path(none["report"]).read_text())["palette"] == "As written"
    host.ask("generate", tracks=["piano"])  # who chooses among the tracks wants no band
    few = host.ask("export", take="2", out=tmp_path / "f", only=["midi"])
    assert json.loads(Path(few["report"]).read_text())["palette"] == "As written"
    for wrong in (
        {"palette": "polka"}, {"palette": 3}, {"bits": 20}, {"bits": 16.7}, {"bits": None},
        {"bits": "16"}, {"bits": 32, "only": ["flac"]}, {"loudness_of": "noise"},
        {"loudness_of": 1},
    ):  # fmt: skip
        with pytest.raises((RequestError, RpcError)):
            host.ask("export", take="1", out=tmp_path / "c", **wrong)
    assert not (tmp_path / "c").exists()


def test_presets_of_an_export(host, clip, tmp_path):
    host.ask("open", path=clip)
    host.ask("generate")
    done = host.ask("export", take="1", out=tmp_path / "a", preset="daw")
    assert list(done["files"]) == ["midi", "stems"]
    assert json.loads(Path(done["report"]).read_text())["mix"]["target_lufs"] is None
    assert soundfile.info(done["files"]["stems"][0]).subtype == "FLOAT"
    over = {"only": ["wav"], "loudness_lufs": -23, "bits": 16, "loudness_of": "mix"}
    done = host.ask("export", take="1", out=tmp_path / "b", preset="daw", **over)
    mix = json.loads(Path(done["report"]).read_text())["mix"]
    assert (mix["target_lufs"], mix["loudness_of"]) == (-23, "mix")
    assert soundfile.info(done["files"]["wav"]).subtype == "PCM_16"
    for wrong in ("cinema", 3):
        with pytest.raises((RequestError, RpcError)):
            host.ask("export", take="1", out=tmp_path / "c", preset=wrong)
    assert not (tmp_path / "c").exists()


def test_a_part_is_exported(host, clip, tmp_path):
    host.ask("open", path=clip)
    host.ask("generate")
    done = host.ask("export", take="1", out=tmp_path / "a", range=[0.5, 2])
    assert Path(done["files"]["wav"]).name == f"{clip.stem}-0m00.5s-0m02s.wav"
    assert soundfile.info(done["files"]["wav"]).frames == 72_000
    whole = host.ask("export", take="1", out=tmp_path / "b", range=None)
    assert Path(whole["files"]["wav"]).stem == clip.stem
    for wrong in (
        {"range": [1, 900]}, {"range": [2, 1]}, {"range": 5}, {"range": [1, "2"]},
        {"range": [0, 1], "only": ["video"]},
    ):  # fmt: skip
        with pytest.raises((RequestError, RpcError)):
            host.ask("export", take="1", out=tmp_path / "c", **wrong)
    assert not (tmp_path / "c").exists()


def test_a_soundfont_of_ones_own_plays(host, clip, tmp_path):
    host.ask("open", path=clip)
    host.ask("generate")
    font = write_font(tmp_path / "mine.sf2")
    asked = {"take": "1", "only": ["wav"], "soundfont": font}
    with pytest.raises(SynthError, match=r"mine\.sf2 has no"):  # what suits the film plays
        host.ask("export", out=tmp_path / "b", **asked)
    done = host.ask("export", out=tmp_path / "a", palette="none", **asked)
    assert json.loads(Path(done["report"]).read_text())["soundfont"]["file"] == "mine.sf2"
    for wrong in ({"soundfont": tmp_path / "gone.sf2"}, {"soundfont": clip}, {"soundfont": 3},
                  {"soundfont": font, "palette": "rock"}):  # fmt: skip
        with pytest.raises((SynthError, RpcError)):
            host.ask("export", take="1", out=tmp_path / "c", only=["wav"], **wrong)
    assert not (tmp_path / "c").exists()


def test_several_takes_are_exported_at_once(host, clip, tmp_path):
    host.ask("open", path=clip)
    for seed in (1, 2, 3):
        host.ask("generate", seed=seed)
    done = host.ask("export", takes="all", out=tmp_path / "a", only=["midi"])
    assert [one["take"] for one in done["takes"]] == ["1", "2", "3"]
    files = {Path(one["files"]["midi"]).name for one in done["takes"]}
    assert files == {f"{clip.stem}-take{number}.mid" for number in (1, 2, 3)}
    assert {p.name for p in (tmp_path / "a").iterdir() if p.suffix == ".mid"} == files
    done = host.ask("export", takes=["3"], out=tmp_path / "b", only=["midi"], name="x")
    assert [Path(one["report"]).name for one in done["takes"]] == ["x-take3.json"]
    for wrong in ("starred", "some", [], ["9"], [3], 3, None):
        with pytest.raises((RequestError, RpcError)):
            host.ask("export", takes=wrong, out=tmp_path / "c", only=["midi"])
    with pytest.raises(RpcError, match="'take'"):
        host.ask("export", takes="all", take="1", out=tmp_path / "c")
    assert not (tmp_path / "c").exists()


def test_names_and_clip_sound_of_an_export(host, clip, tmp_path):
    host.ask("open", path=clip)
    host.ask("generate", original_audio="drop")
    done = host.ask("export", take="1", out=tmp_path / "a", only=["video", "wav"], name="my film")
    assert list(done["files"]) == ["wav", "video"]
    assert Path(done["files"]["video"]) == tmp_path / "a" / "my film.mp4"
    report = json.loads(Path(done["report"]).read_text())
    assert report["mix"]["clip_gain_db"] is None
    assert report["mix"]["target_lufs"] == -16.0
    for loudness in (-23, None):
        out = tmp_path / f"loud {loudness}"
        done = host.ask("export", take="1", out=out, only=["wav"], loudness_lufs=loudness)
        report = json.loads(Path(done["report"]).read_text())
        assert report["mix"]["target_lufs"] == loudness
    for loudness in ("-14", True, 3):
        with pytest.raises((RequestError, RpcError)):
            host.ask("export", take="1", out=tmp_path / "c", loudness_lufs=loudness)
    for asked, depth_db in (({"duck_db": 6}, 6.0), ({"duck_db": None}, 0.0), ({}, 10.0)):
        done = host.ask("export", take="1", out=tmp_path / f"{asked}", only=["midi"], **asked)
        assert json.loads(Path(done["report"]).read_text())["mix"]["duck_db"] == depth_db
    for depth_db in ("6", True, -1, 30):
        with pytest.raises((RequestError, RpcError)):
            host.ask("export", take="1", out=tmp_path / "c", duck_db=depth_db)
    for asked, in_files in ((None, False), (True, True), (False, False)):
        out = tmp_path / f"level {asked}"
        done = host.ask("export", take="1", out=out, only=["midi"], level_in_files=asked)
        mix = json.loads(Path(done["report"]).read_text())["mix"]
        assert mix["level_in_files"] == in_files
    with pytest.raises(RpcError):
        host.ask("export", take="1", out=tmp_path / "c", level_in_files="yes")
    for name in ("a/b", "..", ""):
        with pytest.raises(RequestError):
            host.ask("export", take="1", out=tmp_path / "c", name=name)
    with pytest.raises(RequestError, match="ogg"):
        host.ask("export", take="1", out=tmp_path / "c", only=["ogg"])
    with pytest.raises(RequestError, match="No timeline"):
        host.ask("export", take="1", out=tmp_path / "c", only=["timeline"])
    with pytest.raises(OutputError, match="itself"):
        host.ask("export", take="1", out=clip.parent, only=["video"])
    assert not (tmp_path / "c").exists()


# -- wrong requests --------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["analyze", "generate", "takes", "remove", "export", "save"])
def test_nothing_is_open(host, method, tmp_path):
    params = {"remove": {"take": "1"}, "save": {"path": tmp_path / "x.bgm"},
              "export": {"take": "1", "out": tmp_path}}  # fmt: skip
    with pytest.raises(RequestError, match="Nothing is open"):
        host.ask(method, **params.get(method, {}))


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"seed": "7"}, INVALID_PARAMS),
        ({"seed": 7.5}, INVALID_PARAMS),
        ({"seed": True}, INVALID_PARAMS),
        ({"seed": None}, INVALID_PARAMS),
        ({"seed": -1}, None),
        ({"seed": 10**300}, None),
        ({"tempo_bpm": 10**400}, INVALID_PARAMS),
        ({"tempo_bpm": 20}, None),
        ({"switch_timestep": 1001}, None),
        ({"key": "H minor"}, None),
        ({"key": 3}, INVALID_PARAMS),
        ({"drift": 0.5}, None),
        ({"drift": None}, INVALID_PARAMS),
        ({"mood": "\ud800"}, INVALID_PARAMS),
        ({"mood": "x" * 501}, None),
        ({"style": "polka"}, None),
        ({"tracks": "melody"}, INVALID_PARAMS),
        ({"tracks": []}, None),
        ({"tracks": ["drums"]}, None),
        ({"segments": "scenes"}, None),
        ({"original_audio": "loud"}, None),
        ({"range": [1]}, INVALID_PARAMS),
        ({"range": ["a", "b"]}, INVALID_PARAMS),
        ({"range": [5, 4]}, None),
        ({"range": [900, 901]}, None),
        ({"sections": "calm"}, INVALID_PARAMS),
        ({"sections": [0.5]}, INVALID_PARAMS),
        ({"sections": [{"level": 0.5}]}, INVALID_PARAMS),
        ({"sections": [{"start_s": 0, "level": "calm"}]}, INVALID_PARAMS),
        ({"sections": [{"start_s": 0, "name": 5}]}, INVALID_PARAMS),
        ({"sections": [{"start_s": 0, "end_s": "x"}]}, INVALID_PARAMS),
        ({"sections": [{"start_s": 0, "title": "calm"}]}, INVALID_PARAMS),
        ({"sections": [{"start_s": 0, "level": 2}]}, None),
        ({"sections": [{"start_s": 0, "lead": "fade"}]}, None),
        ({"sections": [{"start_s": -1}]}, None),
        ({"sections": [{"start_s": 5}, {"start_s": 5.1}]}, None),
        ({"sections": [{"start_s": 12}]}, None),
        ({"preview": 1}, INVALID_PARAMS),
        ({"model": "\0"}, INVALID_PARAMS),
        ({"moods": "x"}, INVALID_PARAMS),
    ],
)  # fmt: skip
def test_dials_out_of_their_range(host, clip, params, code):
    host.ask("open", path=clip)
    with pytest.raises((RpcError, BgmError)) as caught:
        host.ask("generate", **params)
    if code is None:
        assert isinstance(caught.value, RequestError) and caught.value.hint
    else:
        assert isinstance(caught.value, RpcError) and caught.value.body["code"] == code
    assert host.ask("takes") == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)  # fmt: skip
NAMES = {
    "open": ["path", "media_folders"],
    "generate": [*(dial.name for dial in fields(Request)), "range", "sections", "preview"],
    "rescore": ["path", "take", "media_folders"],
    "export": ["take", "out", "only", "name"],
    "remove": ["take"],
    "save": ["path"],
}


@given(st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_asked_for_the_answer_is_a_clear_one(host, clip, tmp_path, monkeypatch, data):
    monkeypatch.chdir(tmp_path)  # where odd names may make folders
    if host.session._now is None:
        host.ask("open", path=clip)
        host.ask("generate")
    method = data.draw(st.sampled_from(sorted(NAMES)))
    names = data.draw(st.lists(st.sampled_from(NAMES[method]), max_size=3, unique=True))
    params = {name: data.draw(st.just("1") | JSON) for name in names}
    try:
        answer = host.ask(method, **params)
    except BgmError as error:
        assert error.message.endswith(".") and error.hint and "\n" not in str(error)
    except RpcError as error:
        assert str(error)
    else:
        json.dumps(answer, allow_nan=False)


def test_a_whole_number_may_come_as_7_0(host, clip):
    host.ask("open", path=clip)
    take = host.ask("generate", seed=7.0, steps=4.0, guidance=1)
    assert take["recipe"]["seed"] == 7 and isinstance(take["recipe"]["seed"], int)
    assert isinstance(take["recipe"]["guidance"], float)


def test_what_cannot_be_opened_leaves_what_was_open(host, clip, tmp_path):
    host.ask("open", path=clip)
    (tmp_path / "text.mp4").write_text("no film" * 100)
    (tmp_path / "bad.bgm").write_text("no project" * 100)
    (tmp_path / "bad.otio").write_text("no timeline")
    for name, error in (("text.mp4", ClipError), ("none.mp4", ClipError), ("bad.bgm", ProjectError),
                        ("none.bgm", ProjectError), ("bad.otio", TimelineError)):  # fmt: skip
        with pytest.raises(error):
            host.ask("open", path=tmp_path / name)
    for params in ({}, {"path": 7}, {"path": ""}, {"path": str(clip), "media_folders": str(clip)},
                   {"path": str(clip), "more": 1}):  # fmt: skip
        with pytest.raises(RpcError):
            host.ask("open", **params)
    assert host.ask("takes") == []  # the clip is still there
    assert host.ask("generate")["duration_s"] == 12.0


def test_no_more_takes_than_a_project_holds(host, clip, monkeypatch):
    host.ask("open", path=clip)
    monkeypatch.setattr(module, "MAX_TAKES", 2)
    for seed in (1, 2):
        host.ask("generate", seed=seed)
    with pytest.raises(RequestError, match="the most there can be"):
        host.ask("generate", seed=3)
    assert host.work.stages == [] and MAX_TAKES > 2  # before the long work


@pytest.mark.parametrize("stage", ["analysis", "denoise", "settle"])
def test_cancelling_leaves_no_take(host, clip, fresh_cache, stage):
    host.ask("open", path=clip)
    with pytest.raises(Cancelled):
        host.ask("generate", stop_at=stage)
    assert host.ask("takes") == []
    assert host.ask("generate")["take"] == "1"


def test_cancelling_an_export_leaves_no_file(host, clip, tmp_path):
    host.ask("open", path=clip)
    host.ask("generate")
    for stage in ("render", "export"):
        with pytest.raises(Cancelled):
            host.ask("export", take="1", out=tmp_path / "out", stop_at=stage)
        assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("change", CHANGES)
def test_a_clip_that_changes_is_not_scored_and_not_delivered(host, clip, tmp_path, change):
    own = Path(shutil.copy(clip, tmp_path / "own.mp4"))
    out = tmp_path / "out"
    host.ask("open", path=own)
    with pytest.raises(ClipError, match=r"own\.mp4"):
        host.ask("generate", stop_at="denoise", meanwhile=lambda: change(own))
    assert host.work.stop_at == "" and host.ask("takes") == []
    with pytest.raises(ClipError, match=r"own\.mp4"):
        host.ask("generate", seed=4)
    assert host.work.stages == []  # before the long work

    shutil.copy(clip, own)
    host.ask("generate")  # the same bytes as ever
    with pytest.raises(ClipError, match=r"own\.mp4"):
        host.ask("export", stop_at="export", meanwhile=lambda: change(own), take="1", out=out,
                 only=["midi", "wav", "video"])  # fmt: skip
    with pytest.raises(ClipError, match=r"own\.mp4"):
        host.ask("export", take="1", out=out, only=["video"])
    assert host.work.stages == [] and not out.exists()
    # Music for a film that is gone is not lost.
    assert set(host.ask("export", take="1", out=out)["files"]) == {"midi", "wav"}


@pytest.mark.parametrize("change", [rename_over, rewrite_in_place])
def test_a_clip_that_changes_while_it_is_looked_through(host, clip, tmp_path, fresh_cache, change):
    own = Path(shutil.copy(clip, tmp_path / "own.mp4"))
    host.ask("open", path=own)
    with pytest.raises(ClipError, match=r"own\.mp4"):
        host.ask("analyze", stop_at="analysis", meanwhile=lambda: change(own))
    assert not list(fresh_cache.rglob("analysis/*"))


def test_another_model_is_opened_when_it_is_asked_for(host, clip, toy_model, tmp_path):
    host.ask("open", path=clip)
    host.ask("generate")
    with pytest.raises(ModelError):
        host.ask("generate", model=tmp_path / "none")
    assert host.ask("generate")["take"] == "2"


# -- projects --------------------------------------------------------------------------------------


@pytest.fixture
def saved(host, clip, tmp_path) -> tuple[Path, Path]:
    """A project with one take, and the clip it names."""
    here = tmp_path / "here"
    here.mkdir()
    own = shutil.copy(clip, here / "own.mp4")
    host.ask("open", path=own)
    host.ask("generate", seed=8, mood="sad", range=[1, 11])
    host.ask("save", path=tmp_path / "saved.bgm")
    return tmp_path / "saved.bgm", Path(own)


def test_new_takes_of_a_project_start_from_its_dials(host, saved):
    path, _ = saved
    project = load(path)
    assert project.request.mood == "sad" and project.active_entry is not None
    named = replace(project.active_entry, name="The sad one")
    save(project.with_entry(named), path)
    assert host.ask("open", path=path)["takes"][0]["name"] == "The sad one"
    take = host.ask("generate", seed=9)
    assert take["recipe"]["mood"] == "sad" and take["recipe"]["range"] == [1.0, 11.0]
    assert take["take"] == "2"
    assert host.ask("generate", mood="", range=None)["recipe"]["range"] is None


def test_a_project_does_not_choose_the_model(host, saved, tmp_path, monkeypatch):
    path, _ = saved
    project = load(path)
    strange = replace(project.request, model=tmp_path / "strange", device="cuda")
    save(replace(project, request=strange), path)
    opened = host.ask("open", path=path)
    assert opened["takes"][0]["recipe"]["model"] is None
    asked = []
    monkeypatch.setattr(module, "Composer", lambda *key: asked.append(key) or 1 / 0)
    with pytest.raises(ZeroDivisionError):
        host.session.generate(Params({}), Work())
    assert asked == [("auto", None)]


def test_a_project_whose_clip_moved(host, saved, tmp_path):
    path, own = saved
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    own.rename(elsewhere / own.name)
    with pytest.raises(ProjectError, match="not at") as caught:
        host.ask("open", path=path)
    assert "media_folders" in caught.value.hint
    opened = host.ask("open", path=path, media_folders=[tmp_path / "none", elsewhere])
    assert opened["takes"][0]["take"] == "1"
    assert host.session._now is not None and host.session._now.clip is not None
    assert host.session._now.clip.path == elsewhere / own.name


def test_saving(host, clip, tmp_path):
    host.ask("open", path=clip)
    with pytest.raises(RequestError, match="nothing to save"):
        host.ask("save", path=tmp_path / "x.bgm")
    host.ask("analyze")
    with pytest.raises(RequestError, match="project's name"):
        host.ask("save", path=tmp_path / "x.mp4")
    with pytest.raises(OutputError):
        host.ask("save", path=tmp_path / "none" / "x.bgm")
    with ProjectLock(tmp_path / "x.bgm"), pytest.raises(ProjectError, match="another window"):
        host.ask("save", path=tmp_path / "x.bgm")
    assert list(tmp_path.glob("*.bgm")) == []
    host.ask("save", path=tmp_path / "x.bgm")
    assert load(tmp_path / "x.bgm").request == Request()


def test_what_another_program_saved_is_not_lost(host, saved):
    path, _ = saved
    host.ask("open", path=path)
    host.ask("save", path=path)
    project = load(path)
    other = replace(project, request=replace(project.request, mood="of the other"))
    save(other, path)
    with pytest.raises(ProjectError, match="another program"):
        host.ask("save", path=path)
    assert load(path).request.mood == "of the other"
    host.ask("save", path=path.with_name("mine.bgm"))
    host.ask("save", path=path.with_name("mine.bgm"))  # its own saves are no other's
    host.ask("save", path=path, overwrite=True)
    assert load(path).request.mood == project.request.mood
    path.unlink()
    with pytest.raises(ProjectError, match="another program"):
        host.ask("save", path=path)
    save(other, path)
    host.ask("open", path=path)
    host.ask("save", path=path)
    assert load(path).request.mood == "of the other"


# -- timelines -------------------------------------------------------------------------------------


def rational(frames):
    return {"OTIO_SCHEMA": "RationalTime.1", "rate": 24.0, "value": float(frames)}


def span_of(start, frames):
    return {"OTIO_SCHEMA": "TimeRange.1", "start_time": rational(start),
            "duration": rational(frames)}  # fmt: skip


def write_otio(path, *shots):
    """A timeline of shots (medium, first frame, frames) at 24 frames a second."""
    clips = [
        {
            "OTIO_SCHEMA": "Clip.1", "name": f"shot {number}",
            "source_range": span_of(first, frames),
            "media_reference": {
                "OTIO_SCHEMA": "ExternalReference.1", "target_url": str(medium),
                "available_range": span_of(0, 288),
            },
        }
        for number, (medium, first, frames) in enumerate(shots)
    ]  # fmt: skip
    track = {"OTIO_SCHEMA": "Track.1", "name": "V1", "kind": "Video", "children": clips}
    path.write_text(json.dumps({
        "OTIO_SCHEMA": "Timeline.1", "name": path.stem,
        "tracks": {"OTIO_SCHEMA": "Stack.1", "name": "tracks", "children": [track]},
    }))  # fmt: skip
    return path


@pytest.fixture
def timeline(clip, tmp_path) -> Path:
    return write_otio(
        tmp_path / "cut.otio", (clip, 0, 72), (clip, 120, 72), (clip, 200, 80), (clip, 100, 88)
    )


def test_a_timeline_is_scored_as_one_film(host, timeline, clip, tmp_path, fresh_cache):
    opened = host.ask("open", path=timeline)
    assert host.work.stages == []  # it is only read
    assert opened["kind"] == "timeline" and opened["path"] == str(timeline)
    assert (opened["duration_s"], opened["frame_rate"], opened["frame_count"]) == (
        13.0,
        "24/1",
        312,
    )
    assert opened["cuts"] == [
        {"frame": 72, "time_s": 3.0}, {"frame": 144, "time_s": 6.0},
        {"frame": 224, "time_s": 224 / 24},
    ]  # fmt: skip
    seen = host.ask("analyze")
    assert list(dict.fromkeys(host.work.stages)) == ["conform", "analysis"]
    assert {72, 144, 224} <= {cut["frame"] for cut in seen["cuts"]}
    take = host.ask("generate", seed=2)
    assert take["duration_s"] == 13.0
    done = host.ask("export", take="1", out=tmp_path / "out", only=["midi"])
    assert Path(done["files"]["midi"]).name == "cut.mid" and done["told"] == []
    host.ask("save", path=tmp_path / "cut.bgm")
    again = host.ask("open", path=tmp_path / "cut.bgm")
    assert again["kind"] == "project" and again["takes"][0]["notes"] == take["notes"]
    assert again["frame_count"] == 312

    shutil.rmtree(fresh_cache)  # with the film as it was cut together
    done = host.ask("export", take="1", out=tmp_path / "again", only=["video"])
    assert "conform" in host.work.stages
    assert Path(done["files"]["video"]) == tmp_path / "again" / "cut.mp4"
    (proxy,) = (fresh_cache / "bgm-studio" / "conform").iterdir()
    encode_anew(proxy)  # as another version of the encoder would
    host.ask("export", take="1", out=tmp_path / "again", only=["video"])
    assert "conform" in host.work.stages


def test_a_timeline_goes_back_with_music_and_markers(host, timeline, clip, tmp_path):
    host.ask("open", path=timeline)
    take = host.ask("generate")
    done = host.ask("export", take="1", out=tmp_path / "out", only=["timeline"])
    assert sorted(done["files"]) == ["timeline", "wav"] and done["told"] == []
    assert Path(done["files"]["timeline"]) == tmp_path / "out" / "cut.otio"
    document = json.loads(Path(done["files"]["timeline"]).read_text())
    tracks = document["tracks"]["children"]
    music = [track for track in tracks if track["name"] == "BGM Studio"]
    assert len(music) == 1 and "cut.wav" in json.dumps(music)
    film = read_timeline(Path(done["files"]["timeline"]))
    assert film.cuts == (72, 144, 224) and film.frames == 312
    hits = {marker.frame for marker in film.markers}
    assert hits == {hit["frame"] for hit in take["hits"]} and hits

    # Nothing that the film is made of is replaced.
    for params in ({"out": timeline.parent}, {"out": clip.parent, "name": "film"}):
        with pytest.raises(OutputError):
            host.ask("export", take="1", only=["timeline", "video"], **params)
    again = host.ask("export", take="1", out=timeline.parent, only=["timeline"], name="scored")
    assert Path(again["files"]["timeline"]) == timeline.parent / "scored.otio"
    opened = host.ask("open", path=again["files"]["timeline"])
    assert opened["frame_count"] == 312
    assert [one["kind"] for one in opened["told"]] == ["kept"]  # our music is not the film's sound


def test_a_bundle_is_opened_and_goes_back(host, clip, tmp_path):
    made = write_otio(tmp_path / "made.otio", ("media/film.mp4", 0, 72), ("media/film.mp4", 96, 60))
    bundle = tmp_path / "edit" / "ride.otioz"
    bundle.parent.mkdir()
    with zipfile.ZipFile(bundle, "w") as archive:
        archive.write(made, "content.otio")
        archive.write(clip, "media/film.mp4")
    opened = host.ask("open", path=bundle)
    assert opened["kind"] == "timeline" and opened["frame_count"] == 132
    assert [cut["frame"] for cut in opened["cuts"]] == [72] and "unpack" in host.work.stages
    assert [told["kind"] for told in opened["told"]] == ["kept"]
    assert "the folder ride.otiod beside it" in opened["told"][0]["text"]
    host.ask("generate")
    done = host.ask("export", take="1", out=bundle.parent, only=["timeline"])
    assert Path(done["files"]["timeline"]) == bundle.with_suffix(".otio") and done["told"] == []
    film = read_timeline(bundle.with_suffix(".otio"))
    assert film.events[1].medium.path == bundle.with_suffix(".otiod") / "media" / "film.mp4"
    with pytest.raises(OutputError):  # nothing of the bundle is replaced
        host.ask(
            "export", take="1", out=bundle.with_suffix(".otiod"), only=["timeline"], name="content"
        )
    (bundle.with_suffix(".otiod") / "version.txt").write_text("1.0.0")
    host.ask("save", path=tmp_path / "ride.bgm")
    assert host.ask("open", path=tmp_path / "ride.bgm")["frame_count"] == 132
    host.ask("open", path=bundle.with_suffix(".otiod") / "content.otio")
    host.ask("generate")
    done = host.ask("export", take="1", out=tmp_path / "out", only=["midi"])
    assert Path(done["files"]["midi"]).name == "ride.mid"
    host.ask("open", path=tmp_path / "ride.bgm")
    again = host.ask("rescore", path=bundle, take="1")
    assert "holds all of it already" in again["told"][0]["text"] and not again["dirty"]


def test_media_that_are_not_there_are_told(host, clip, tmp_path):
    away = tmp_path / "away"
    away.mkdir()
    shutil.copy(clip, away / "other.mp4")
    path = write_otio(tmp_path / "x.otio", ("/none/other.mp4", 0, 100))
    told = host.ask("open", path=path)["told"]
    assert [one["kind"] for one in told] == ["missing"] and "other.mp4" in told[0]["text"]
    told = host.ask("open", path=path, media_folders=[away])["told"]
    assert [one["kind"] for one in told] == ["relinked"]
    host.ask("generate")
    told = host.ask("rescore", path=path, take="1")["told"]  # the folder is remembered
    assert [one["kind"] for one in told] == ["relinked"]


def test_a_take_follows_the_new_cut(host, timeline, clip, tmp_path):
    host.ask("open", path=timeline)
    first = host.ask("generate", seed=2, steps=4)
    new = write_otio(
        tmp_path / "new.otio", (clip, 0, 72), (clip, 120, 72), (clip, 200, 80), (clip, 20, 60)
    )
    take = host.ask("rescore", path=new, take="1")
    assert list(dict.fromkeys(host.work.stages)) == ["conform", "analysis", "denoise"]
    assert take["take"] == "2" and take["duration_s"] == 284 / 24 and take["told"] == []
    assert take["kept"] and take["dirty"]
    edges = sorted([*take["kept"], *take["dirty"]])
    assert edges[0][0] == 0 and edges[-1][1] == pytest.approx(284 / 24)
    assert all(a[1] == pytest.approx(b[0]) for a, b in pairwise(edges))

    # The new cut is what is open; the old one's take can still be had.
    assert [t["take"] for t in host.ask("takes")] == ["2"]
    done = host.ask("export", take="1", out=tmp_path / "old", only=["midi"])
    assert Path(done["files"]["midi"]).name == "cut.mid"
    back = host.ask("rescore", path=timeline, take="1")
    assert (back["take"], back["notes"], back["dirty"]) == ("3", first["notes"], [])
    assert host.ask("generate", seed=5)["duration_s"] == 13.0
    host.ask("remove", take="1")
    with pytest.raises(RequestError):
        host.ask("rescore", path=new, take="1")

    # Another day.
    host.ask("save", path=tmp_path / "later.bgm")
    host.ask("open", path=tmp_path / "later.bgm")
    assert host.ask("rescore", path=new, take="3")["notes"] > 0


def test_a_take_of_a_clip_follows_nothing(host, clip, timeline):
    host.ask("open", path=clip)
    host.ask("generate")
    with pytest.raises(RequestError, match="not made for a timeline"):
        host.ask("rescore", path=timeline, take="1")


def test_a_new_cut_that_cannot_be_followed_changes_nothing(host, timeline, tmp_path):
    host.ask("open", path=timeline)
    take = host.ask("generate")
    (tmp_path / "bad.otio").write_text("{}")
    with pytest.raises(TimelineError):
        host.ask("rescore", path=tmp_path / "bad.otio", take="1")
    with pytest.raises(Cancelled):
        host.ask("rescore", path=timeline, take="1", stop_at="conform")
    with pytest.raises(Cancelled):
        host.ask("rescore", path=timeline, take="1", stop_at="settle")
    assert host.ask("takes") == [take]
