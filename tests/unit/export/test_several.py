"""Several takes in one export."""

import errno
import json
import os
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import ToyGraph, WordEncoder, opener, write_toy_model

from bgm_studio.base.errors import Cancelled, OutputError, RequestError
from bgm_studio.base.progress import silent
from bgm_studio.base.staging import staging
from bgm_studio.composing.composer import score
from bgm_studio.composing.direction import Span
from bgm_studio.composing.take import Request
from bgm_studio.export import delivery
from bgm_studio.export.delivery import Levels
from bgm_studio.export.report import files_of
from bgm_studio.export.several import Piece, deliver_all, plain_name, take_names
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.sound.stems import Stems

# -- names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name"),
    [("Sunny day", "Sunny day"), ("a/b\\c:d", "a b c d"), ("..hidden", "hidden"), ("", ""),
     ("???", ""), ("ends. ", "ends"), ("🎬 take", "🎬 take"), ("a\nb\x00", "a b"),
     ("\udce9", ""), ("x" * 500, "x" * 80), ("🎬" * 50, "🎬" * 20)],
)  # fmt: skip
def test_names_that_every_system_takes(text, name):
    assert plain_name(text) == name


def test_each_take_has_its_name_or_its_number():
    takes = [(1, "Sunny"), (2, ""), (5, "a/b"), (7, "🎬")]
    assert take_names("film", takes) == ("film-Sunny", "film-take2", "film-a b", "film-🎬")


@pytest.mark.parametrize(
    ("takes", "names"),
    [
        ([(1, "Sunny"), (2, "sunny")], ("film-1-Sunny", "film-2-sunny")),
        ([(1, "é"), (2, "e\u0301")], ("film-1-é", "film-2-e\u0301")),
        ([(1, "A"), (2, "A-piano"), (3, "")], ("film-1-A", "film-2-A-piano", "film-3")),
        ([(1, "a:b"), (2, "a*b")], ("film-1-a b", "film-2-a b")),
        ([(1, "take2"), (2, "")], ("film-1-take2", "film-2")),
        ([(1, "2-A"), (2, "A"), (12, "a")], ("film-1-2-A", "film-2-A", "film-12-a")),
    ],
)
def test_takes_that_would_share_a_file_have_their_numbers(takes, names):
    assert take_names("film", takes) == names


WORDS = st.text(st.sampled_from("aA1-. /é🎬"), max_size=6) | st.sampled_from(
    ["melody", "A-melody", "take1", "1", "12-a", "A-markers"]
)


@given(st.dictionaries(st.integers(1, 99), WORDS, min_size=1, max_size=20))
def test_no_two_takes_share_a_file(takes):
    names = take_names("film", list(takes.items()))
    ends = (".wav", ".mid", ".json", "-markers.edl", *(f"-{track}.wav" for track in TRACKS))
    files = [(name + end).casefold() for name in names for end in ends]
    assert len({*files}) == len(files)


# -- delivery --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made(tiny_clip, tmp_path_factory):
    """An analysis, and a take of the tiny clip."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bgm_studio.composing.composer.MiniLmEncoder", WordEncoder)
        patch.setattr("bgm_studio.diffusion.denoiser.open_graph", opener(ToyGraph()))
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        return score(tiny_clip, Request(model=write_toy_model(tmp_path_factory.mktemp("m") / "t")))


@pytest.fixture
def rendered(monkeypatch):
    """Instruments that cost nothing; what was rendered, and which stems were given for it."""
    calls = []

    def tones(performance, voices, samples, folder, progress=silent, *, font=None, reuse=None):
        folder.mkdir()
        calls.append(reuse)
        paths = tuple(folder / f"{voice.name}.f32" for voice in voices)
        for path in paths:
            progress("render", 0.5)
            np.full((samples, 2), 0.05, dtype="<f4").tofile(path)
        progress("render", 1.0)
        keys = ("",) * len(paths)
        return Stems(folder, paths, samples, 1.0, "Tones", tuple(voices), 0, 0.0, keys)

    monkeypatch.setattr(delivery, "render_stems", tones)
    return calls


def exported(made, out, names, only=("midi", "wav", "stems"), progress=silent, **options):
    analysis, take = made
    pieces = [Piece(take, name) for name in names]
    with staging(out) as stage:
        return deliver_all(pieces, analysis, out, stage, only, progress=progress, **options)


@pytest.mark.parametrize("count", [1, 2, 20])
def test_so_many_takes_have_so_many_files_and_one_progress(made, rendered, tmp_path, count):
    told = []
    names = [f"film-{number}" for number in range(count)]
    reports = exported(
        made, tmp_path / "out", names, ("midi", "wav"), lambda *step: told.append(step)
    )
    files = {path for report in reports for path in files_of(report)}
    assert files == {*(tmp_path / "out").iterdir()} and len(files) == 3 * count
    assert [Path(report["report"]).stem for report in reports] == names
    if count > 1:
        assert {stage for stage, _ in told} == {"export"}
    shares = [fraction for stage, fraction in told if stage == "export"]
    assert shares == sorted(shares) and shares[-1] == pytest.approx(1.0)


def test_raw_sound_is_gone_before_the_next_take_is_made(made, rendered, tmp_path, monkeypatch):
    out, write, seen = tmp_path / "out", delivery.write_midi, []

    def look(*given, **options):
        seen.append(sum(path.stat().st_size for path in out.rglob("*.f32")))
        write(*given, **options)

    monkeypatch.setattr(delivery, "write_midi", look)
    exported(made, out, ["a", "b", "c", "d"])
    assert len(seen) == 4 and len({*seen}) == 1


def test_each_take_has_its_levels_and_what_is_rendered_is_given_on(made, rendered, tmp_path):
    analysis, take = made
    with staging(tmp_path / "one") as stage:
        (first,) = deliver_all([Piece(take, "a")], analysis, tmp_path / "one", stage, ("wav",))
    known = Stems(tmp_path, (), 1, 1.0, "Tones", (), 0, 0.0, ())
    pieces = [Piece(take, "a"), Piece(take, "b", Levels(target_lufs=-23.0), known)]
    with staging(tmp_path / "two") as stage:
        reports = deliver_all(pieces, analysis, tmp_path / "two", stage, ("wav",))
    assert [report["mix"]["target_lufs"] for report in reports] == [-16.0, -23.0]
    assert first["music"] == reports[0]["music"]
    assert rendered == [None, None, known]


def test_a_part_of_several_takes(made, rendered, tmp_path):
    exported(made, tmp_path / "out", ["a", "b"], ("wav",), span=Span(0.5, 1.5))
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {f"{take}-0m00.5s-0m01.5s{end}" for take in "ab" for end in (".wav", ".json")}


def test_stopping_amid_the_second_leaves_all_as_it_was(made, rendered, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.wav").write_text("mine")

    def stop(_, fraction):
        if fraction > 0.7:
            raise Cancelled

    with pytest.raises(Cancelled):
        exported(made, out, ["a", "b"], progress=stop)
    assert [path.name for path in out.iterdir()] == ["a.wav"]
    assert (out / "a.wav").read_text() == "mine" and len(rendered) == 2


def test_a_disk_that_fills_up_at_the_third_leaves_all_as_it_was(
    made, rendered, tmp_path, monkeypatch
):
    write, out = delivery.write_sound, tmp_path / "out"
    out.mkdir()
    (out / "b.json").write_text("mine")

    def full(raw, samples, target, *given, **options):
        if target.name == "c.wav":
            raise OutputError("The disk is full.", "") from OSError(errno.ENOSPC, "")
        write(raw, samples, target, *given, **options)

    monkeypatch.setattr(delivery, "write_sound", full)
    with pytest.raises(OutputError, match="full"):
        exported(made, out, ["a", "b", "c"])
    assert [path.name for path in out.iterdir()] == ["b.json"]
    assert (out / "b.json").read_text() == "mine"


def test_a_disk_without_room_for_all_is_known_beforehand(made, rendered, tmp_path, monkeypatch):
    """Two seconds and a half of 24 bits: 720,000 bytes a WAV file, four of them a take."""
    room = SimpleNamespace(free=8 * 720_000 + 8 * 120_000)
    monkeypatch.setattr("bgm_studio.export.several.shutil.disk_usage", lambda _: room)
    exported(made, tmp_path / "fits", ["a", "b"])
    rendered.clear()
    room.free -= 1
    with pytest.raises(OutputError, match="need at least 7 MB") as told:
        exported(made, tmp_path / "out", ["a", "b"])
    assert "Free some space" in told.value.hint and rendered == []
    assert not (tmp_path / "out").exists()
    exported(made, tmp_path / "one", ["a"])
    room.free = 100_000
    exported(made, tmp_path / "notes", ["a", "b"], ("midi",))
    with pytest.raises(OutputError, match="need at least"):
        exported(made, tmp_path / "no", ["a"], ("mp3",))


def test_files_that_are_there_are_replaced_together_or_not_at_all(
    made, rendered, tmp_path, monkeypatch
):
    out = tmp_path / "out"
    exported(made, out, ["a", "b"], ("wav",))
    before = {path: path.read_bytes() for path in out.iterdir()}
    move = Path.replace

    def refuse(self, target):
        if Path(target).name == "b.json":
            raise OSError(errno.EACCES, os.strerror(errno.EACCES), str(self), None, str(target))
        return move(self, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(OutputError, match=r"b\.json"):
            exported(made, out, ["a", "b"], ("wav",), bits=16)
    assert {path: path.read_bytes() for path in out.iterdir()} == before
    exported(made, out, ["a", "b"], ("wav",), bits=16)
    assert all(path.read_bytes() != content for path, content in before.items())
    assert json.loads((out / "a.json").read_text())["files"]["wav"] == str(out / "a.wav")


def test_what_stands_against_the_last_one_is_said_before_the_first(made, rendered, tmp_path):
    out = tmp_path / "out"
    (out / "c.wav").mkdir(parents=True)
    with pytest.raises(OutputError, match=r"c\.wav is a folder"):
        exported(made, out, ["a", "b", "c"])
    for names in (["a", "A"], ["a", "a-piano"]):
        with pytest.raises(RequestError, match="Two takes"):
            exported(made, out, names)
    assert rendered == [] and [path.name for path in out.iterdir()] == ["c.wav"]


def test_a_video_that_fails_is_told_of_each_take(made, rendered, tmp_path, monkeypatch):
    analysis, take = made

    def fail(*_, **__):
        raise ValueError("odd")

    monkeypatch.setattr(delivery, "write_video", fail)
    quiet = replace(analysis, speech=())
    reports = exported((quiet, take), tmp_path / "out", ["a", "b"], ("wav", "video"))
    assert [len(report["failed"]) for report in reports] == [1, 1]
    assert "b.mp4" in reports[1]["failed"][0] and (tmp_path / "out" / "b.wav").exists()
