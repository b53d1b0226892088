"""The command line: what it prints, and what bad input gets."""

import errno
import functools
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import types
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
import soundfile
from carried import make_clip
from own_fonts import write_font
from toys import CHANGES, encode_anew, rename_over, rewrite_in_place, write_clip, write_toy_model

from bgm_studio import cli, options
from bgm_studio.band.form import Line
from bgm_studio.band.palettes import parse_palette, shipped
from bgm_studio.base.errors import Cancelled, DeviceError, RequestError
from bgm_studio.base.inference import file_sha256
from bgm_studio.composing.take import Request
from bgm_studio.export import excerpts
from bgm_studio.interchange.conform import conform, look_through
from bgm_studio.interchange.film import CutFilm, Event, Medium
from bgm_studio.interchange.reading import read_timeline
from bgm_studio.project.kinds import KINDS
from bgm_studio.project.project import Project
from bgm_studio.sound.automation import Automation
from bgm_studio.sound.own_font import FontName
from bgm_studio.video.scenes import Scene, name_of
from bgm_studio.video.speech import Speech

REPORT_KEYS = {
    "duration_s", "sample_rate_hz", "tempo_bpm", "seed", "shots", "residual_ms", "provider",
    "synth", "timings_s", "onsets_per_s", "files", "recipe", "clip_sha256",
}  # fmt: skip


def generate(clip, out, model, *more):
    """With the three tracks alone, which costs least, unless more says what plays."""
    given = ["generate", str(clip), "--out", str(out), "--model", str(model), "--palette", "none"]
    return cli.main([*given, *more])


@pytest.fixture
def refused(tmp_path, capsys):
    """refused(rc): the run ended with code 1 and one line of help, and left nothing behind."""
    before: set[Path] = set()

    def everything():
        return {p for p in tmp_path.rglob("*") if "fresh-cache" not in p.parts}

    class Check:
        def watch(self):
            before.update(everything())

        def __call__(self, code):
            said = capsys.readouterr()
            assert code == 1
            assert said.out == ""
            assert said.err.startswith("bgm-studio: ") and said.err.count("\n") == 1
            assert everything() == before
            # A sentence that says what is wrong, and a second one that says what to do.
            sentences = said.err.removeprefix("bgm-studio: ").strip()
            assert sentences.rstrip(".").count(". ") >= 1 and sentences.endswith(".")
            return said.err

    return Check()


# -- clips that cannot be scored -------------------------------------------------------------------


def missing(folder):
    return folder / "nothing.mp4"


def directory(folder):
    (folder / "folder.mp4").mkdir()
    return folder / "folder.mp4"


def empty(folder):
    (folder / "empty.mp4").touch()
    return folder / "empty.mp4"


def text(folder):
    (folder / "text.mp4").write_text("Dear diary, this is not a video.\n" * 100)
    return folder / "text.mp4"


def truncated(folder):
    whole = write_clip(folder / "whole.mp4")
    (folder / "cut.mp4").write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    return folder / "cut.mp4"


def sound_only(folder):
    return write_clip(folder / "sound.mp4", video=False, sound=True)


def one_frame(folder):
    return write_clip(folder / "one.mp4", frames=1)


def short(folder):
    return write_clip(folder / "short.mp4", frames=36)


def newline(folder):
    return folder / "two\nlines.mp4"


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (missing, "no file"), (directory, "folder"), (empty, "empty"), (text, "not a video"),
        (truncated, "cut short"), (sound_only, "sound but no video"), (one_frame, "one frame"),
        (short, "too short"), (newline, "no file"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("command", ["generate", "analyze"])
def test_a_clip_that_cannot_be_scored(tmp_path, toy_model, refused, make, says, command):
    clip = make(tmp_path)
    refused.watch()
    if command == "generate":
        code = generate(clip, tmp_path / "new" / "deep", toy_model, "--json")
    else:
        code = cli.main(["analyze", str(clip), "--json"])
    assert says in refused(code)


@pytest.fixture
def changing(monkeypatch):
    """changing(clip, change, stage, share): change the clip once work has come so far."""

    def set_up(clip, change, stage, share=0.0):
        done = []

        class Bar(cli._Bar):
            def __call__(self, at, fraction):
                if at == stage and fraction > share and not done:
                    done.append(change(clip))

        monkeypatch.setattr(cli, "_Bar", Bar)
        return done

    return set_up


@pytest.mark.parametrize(
    ("change", "stage", "share", "only"),
    [
        *((change, "denoise", 0.3, "midi,wav,video") for change in CHANGES),
        *((change, "denoise", 0.3, "midi,wav") for change in (rewrite_in_place, Path.unlink)),
        (rename_over, "analysis", 0.1, "midi,wav,video"),
        (rewrite_in_place, "analysis", 0.1, "midi"),
        (rename_over, "render", 0.0, "midi,wav,video"),
        (rewrite_in_place, "render", 0.9, "midi,wav"),
        (rename_over, "export", 0.6, "midi,wav,video"),
        (rewrite_in_place, "export", 0.7, "midi,wav,video"),
        (Path.unlink, "export", 0.6, "midi,wav,video"),
    ],
)
def test_a_clip_that_changes_while_it_is_scored(
    tmp_path, tiny_clip, toy_model, fresh_cache, refused, changing, change, stage, share, only
):
    clip = Path(shutil.copy(tiny_clip, tmp_path / "mine.mp4"))
    happened = changing(clip, change, stage, share)
    refused.watch()
    code = generate(clip, tmp_path / "new" / "deep", toy_model, "--only", only)
    assert happened
    if change is Path.unlink:
        clip.touch()  # what was there before
    assert "mine.mp4" in refused(code)
    if stage == "analysis":
        assert not list(fresh_cache.rglob("analysis/*"))  # nothing is told of a mixture


# -- arguments -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--switch-timestep", "1001"], "1001"),
        (["--switch-timestep", "-1"], "-1"),
        (["--switch-timestep", "nan"], "nan"),
        (["--switch-timestep", "soon"], "soon"),
        (["--segment-beats", "0"], "segment"),
        (["--segment-beats", "33"], "33"),
        (["--segment-beats", "8.5"], "8.5"),
        (["--seed", "-1"], "seed"),
        (["--seed", "9" * 400], "seed"),
        (["--seed", "x"], "x"),
        (["--steps", "1"], "steps"),
        (["--guidance", "inf"], "guidance"),
        (["--tempo", "20"], "tempo"),
        (["--tempo-drift", "13"], "13 %"),
        (["--tempo-drift", "0.1"], "drift"),
        (["--tempo-drift", "nan"], "drift"),
        (["--solver", "euler"], "euler"),
        (["--selector", "both"], "both"),
        (["--tracks", "drums"], "drums"),
        (["--tracks", ","], "track"),
        (["--only", "ogg"], "ogg"),
        (["--only", ","], "product"),
        (["--original-audio", "maybe"], "maybe"),
        (["--mood", "x" * 600], "mood"),
        (["--segments", "scenes"], "scenes"),
        (["--range", "5"], "range"),
        (["--range", "9-4"], "range"),
        (["--section", "calm"], "section"),
        (["--section", "0:00="], "section"),
        (["--section", "x=calm"], "section"),
        (["--section", "0=frantic"], "frantic"),
        (["--section", "0=1.5"], "1.5"),
        (["--section", "0=nan"], "nan"),
        (["--section", "0=calm,fade,night"], "fade"),
        (["--section", f"0=calm,{'x' * 61}"], "name"),
        (["--style", "polka"], "polka"),
        (["--device", "tpu"], "tpu"),
        (["--unheard-of"], "unheard-of"),
        (["--steps"], "steps"),
    ],
)
def test_a_bad_argument(tmp_path, tiny_clip, refused, arguments, says):
    model = write_toy_model(tmp_path / "toy-model")
    refused.watch()
    assert says in refused(generate(tiny_clip, tmp_path / "out", model, *arguments))


@pytest.mark.parametrize(
    "arguments",
    [["compose"], ["generate"], ["generate", "clip.mp4"], ["analyze"], ["export"], ["demo"]],
)
def test_too_little_to_go_by(refused, arguments):
    refused.watch()
    assert "--help" in refused(cli.main(arguments))


def test_an_unknown_device_for_the_doctor(refused):
    refused.watch()
    assert "tpu" in refused(cli.main(["doctor", "--device", "tpu"]))


def test_a_plot_that_is_no_png(tmp_path, tiny_clip, refused):
    refused.watch()
    assert "PNG" in refused(
        cli.main(["analyze", str(tiny_clip), "--plot", str(tmp_path / "plot.gif")])
    )


# -- models and devices ----------------------------------------------------------------------------


def test_cuda_asked_for_and_absent(tmp_path, tiny_clip, refused, monkeypatch):
    monkeypatch.setattr(
        "bgm_studio.base.inference.cuda_problem", lambda: "there is no NVIDIA driver"
    )
    model = write_toy_model(tmp_path / "toy-model")
    refused.watch()
    line = refused(generate(tiny_clip, tmp_path / "out", model, "--device", "cuda"))
    assert "no NVIDIA driver" in line and "--device cpu" in line


@pytest.mark.parametrize("fault", ["nowhere", "corrupt", "no graph", "foreign", "garbled"])
def test_a_model_that_is_not_ours(tmp_path, tiny_clip, refused, fault):
    model = tmp_path / "model"
    if fault != "nowhere":
        write_toy_model(model, **({"kind": "other"} if fault == "foreign" else {}))
    if fault == "corrupt":
        (model / "model.onnx").write_bytes(b"another file")
    if fault == "garbled":
        (model / "manifest.json").write_text("{")
    refused.watch()
    assert "model" in refused(generate(tiny_clip, tmp_path / "out", model))


# -- the output folder -----------------------------------------------------------------------------


def test_a_file_for_a_folder(tmp_path, tiny_clip, toy_model, refused):
    (tmp_path / "out").write_text("in the way")
    refused.watch()
    assert "not a folder" in refused(generate(tiny_clip, tmp_path / "out", toy_model))
    assert "cannot be written" in refused(generate(tiny_clip, tmp_path / "out/in", toy_model))


def test_a_name_that_is_too_long(tmp_path, tiny_clip, toy_model, refused):
    refused.watch()
    assert "cannot be written" in refused(generate(tiny_clip, tmp_path / ("x" * 300), toy_model))


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS, errno.ENOSPC])
def test_a_folder_that_cannot_be_written(
    tmp_path, tiny_clip, toy_model, refused, monkeypatch, code
):
    # Made by hand, since these tests may run with every right there is.
    write = Path.write_bytes

    def fail(self, data):
        if self.name == "probe":
            raise OSError(code, os.strerror(code), str(self))
        return write(self, data)

    monkeypatch.setattr(Path, "write_bytes", fail)
    refused.watch()
    assert "cannot be written" in refused(generate(tiny_clip, tmp_path / "a" / "b", toy_model))


def test_a_parent_that_may_not_even_be_looked_into(
    tmp_path, tiny_clip, toy_model, refused, monkeypatch
):
    def denied(self):
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "exists", denied)
    refused.watch()
    assert "Permission denied" in refused(generate(tiny_clip, tmp_path / "out", toy_model))


def test_a_disk_that_fills_up_on_the_way(tmp_path, tiny_clip, toy_model, refused, fresh_cache):
    limits = pytest.importorskip("resource", reason="limits are of Unix")
    before = limits.getrlimit(limits.RLIMIT_FSIZE)
    refused.watch()
    limits.setrlimit(limits.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        code = generate(tiny_clip, tmp_path / "new" / "deep", toy_model)
    finally:
        limits.setrlimit(limits.RLIMIT_FSIZE, before)
    refused(code)


def test_the_clip_itself_is_never_replaced(tmp_path, toy_model, refused, toy_graph):
    clip = write_clip(tmp_path / "mine.mp4")
    content = clip.read_bytes()
    refused.watch()
    assert "overwritten" in refused(generate(clip, tmp_path, toy_model))
    assert clip.read_bytes() == content


def test_a_folder_in_a_results_way(tmp_path, tiny_clip, toy_model, refused):
    (tmp_path / "out" / f"{tiny_clip.stem}.wav").mkdir(parents=True)
    refused.watch()
    assert "is a folder" in refused(generate(tiny_clip, tmp_path / "out", toy_model))


# -- a video that cannot be made, or not as the clip was -------------------------------------------


@pytest.fixture
def odd_clip(tmp_path):
    """A clip whose picture no new file can hold."""
    return make_clip(tmp_path / "odd.flv", "flashsv2")


def said_before(monkeypatch, capsys):
    """What was said on standard error before the first step of the long work."""
    said = []
    score = cli.score
    monkeypatch.setattr(
        cli, "score", lambda *a, **k: said.append(capsys.readouterr().err) or score(*a, **k)
    )
    return said


def test_no_video_is_said_beforehand_and_costs_nothing_else(
    tmp_path, odd_clip, toy_model, monkeypatch, capsys
):
    said, out = said_before(monkeypatch, capsys), tmp_path / "out"
    assert generate(odd_clip, out, toy_model) == 1
    assert "No video can be made of odd.flv" in said[0] and said[0].count("\n") == 1
    assert capsys.readouterr().err == ""
    assert sorted(p.name for p in out.iterdir()) == ["odd.json", "odd.mid", "odd.wav"]
    assert json.loads((out / "odd.json").read_text())["failed"][0] in said[0]


def test_no_video_where_only_a_video_was_wanted(tmp_path, odd_clip, toy_model, toy_graph, refused):
    refused.watch()
    code = generate(odd_clip, tmp_path / "out", toy_model, "--only", "video")
    assert "No video can be made" in refused(code) and toy_graph.calls == []


def test_another_container_is_said_beforehand(tmp_path, toy_model, monkeypatch, capsys):
    clip = make_clip(tmp_path / "tape.avi", "huffyuv")
    said, out = said_before(monkeypatch, capsys), tmp_path / "out"
    assert generate(clip, out, toy_model, "--only", "video") == 0
    assert "The video is written as tape.mkv, because AVI" in said[0]
    assert capsys.readouterr().err == "" and (out / "tape.mkv").is_file()


def test_a_video_that_fails_unforeseen(tmp_path, tiny_clip, toy_model, monkeypatch, capsys):
    monkeypatch.setattr("bgm_studio.export.delivery.write_video", stopper(TypeError("boom"), 1))
    out = tmp_path / "out"
    assert generate(tiny_clip, out, toy_model, "--json") == 1
    said = capsys.readouterr()
    assert said.err == "bgm-studio: tiny.mp4 could not be written: TypeError: boom.\n"
    assert json.loads(said.out)["files"]["wav"] == str(out / "tiny.wav")
    assert sorted(p.name for p in out.iterdir()) == ["tiny.json", "tiny.mid", "tiny.wav"]


def test_sound_tracks_that_are_mixed_are_said(tmp_path, toy_model, capsys):
    clip = make_clip(tmp_path / "two.mp4", "mpeg4", tones_hz=(220, 440))
    assert generate(clip, tmp_path / "out", toy_model, "--only", "video") == 0
    assert "2 sound tracks are mixed" in capsys.readouterr().err


# -- names -----------------------------------------------------------------------------------------


def test_a_name_of_ones_own(tmp_path, tiny_clip, toy_model, capsys):
    out = tmp_path / "out"
    assert generate(tiny_clip, out, toy_model, "--only", "midi", "--name", "Szene 4.b") == 0
    assert sorted(p.name for p in out.iterdir()) == ["Szene 4.b.json", "Szene 4.b.mid"]


@pytest.mark.parametrize("name", ["a/b", "CON", "x" * 201, "ends.", "", "ü" * 126])
def test_names_that_cannot_be_written_are_known_beforehand(
    tmp_path, tiny_clip, toy_model, toy_graph, refused, name
):
    refused.watch()
    refused(generate(tiny_clip, tmp_path / "out", toy_model, "--name", name))
    assert toy_graph.calls == []


def test_a_clip_whose_name_leaves_no_room_for_a_suffix(tmp_path, toy_model, toy_graph, refused):
    clip = write_clip(tmp_path / "x.mp4").rename(tmp_path / f"{'y' * 250}.mp4")
    refused.watch()
    said = refused(generate(clip, tmp_path / "out", toy_model, "--only", "stems"))
    assert "too long" in said and "another name" in said and toy_graph.calls == []
    only = ("--only", "stems", "--name", "short")
    assert generate(clip, tmp_path / "out", toy_model, *only) == 0


def test_a_later_takes_file_in_the_way_is_known_beforehand(
    tmp_path, tiny_clip, toy_model, toy_graph, refused
):
    (tmp_path / "out" / "tiny-2.mid").mkdir(parents=True)
    refused.watch()
    assert "tiny-2.mid is a folder" in refused(
        generate(tiny_clip, tmp_path / "out", toy_model, "--takes", "2")
    )
    assert toy_graph.calls == []


def test_the_clip_by_another_name_is_never_replaced(tmp_path, toy_model, toy_graph, refused):
    """As a disk has it that does not tell A from a."""
    clip = write_clip(tmp_path / "mine.mp4")
    os.link(clip, tmp_path / "MINE.mp4")
    refused.watch()
    assert "overwritten" in refused(generate(clip, tmp_path, toy_model, "--name", "MINE"))
    assert toy_graph.calls == []


def test_a_write_protected_file_is_not_replaced(
    tmp_path, tiny_clip, toy_model, toy_graph, refused, monkeypatch
):
    mine = tmp_path / "tiny.wav"
    mine.write_text("mine")
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: path != mine and may(path, mode))
    refused.watch()
    assert "write-protected" in refused(generate(tiny_clip, tmp_path, toy_model))
    assert toy_graph.calls == []


def test_takes_appear_together(tmp_path, tiny_clip, toy_model, refused, monkeypatch):
    move = Path.replace

    def fail(self, target):
        if Path(target).name == "tiny-2.wav":
            raise OSError(errno.EACCES, os.strerror(errno.EACCES), str(self), None, str(target))
        return move(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    refused.watch()
    only = ("--only", "midi,wav", "--takes", "2")
    assert "tiny-2.wav cannot be written" in refused(
        generate(tiny_clip, tmp_path / "out", toy_model, *only)
    )


# -- stopping --------------------------------------------------------------------------------------


def stopper(error, after):
    """Raises in its `after`-th call."""
    calls = []

    def stop(*_, **__):
        calls.append(1)
        if len(calls) >= after:
            raise error

    return stop


@pytest.mark.parametrize(
    ("error", "where"),
    [
        (KeyboardInterrupt, "denoise"), (Cancelled, "denoise"), (KeyboardInterrupt, "render"),
        (KeyboardInterrupt, "video"), (KeyboardInterrupt, "report"),
    ],
)  # fmt: skip
def test_stopping_leaves_nothing(
    tmp_path, tiny_clip, toy_model, toy_graph, monkeypatch, capsys, error, where
):
    stop = stopper(error, 3 if where == "denoise" else 1)
    if where == "denoise":
        run = toy_graph.run
        toy_graph.run = lambda feeds: stop() or run(feeds)
    else:
        name = {"render": "render_stems", "video": "write_video", "report": "take_report"}[where]
        monkeypatch.setattr(f"bgm_studio.export.delivery.{name}", stop)
    before = set(tmp_path.rglob("*"))
    code = generate(tiny_clip, tmp_path / "new" / "deep", toy_model, "--seed", str(len(where)))
    said = capsys.readouterr()
    assert code == 130
    assert said.out == "" and said.err.count("\n") == 1 and "stopped" in said.err
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.skipif(os.name != "posix", reason="signals are of Unix")
@pytest.mark.parametrize(("name", "code"), [("SIGTERM", 143), ("SIGHUP", 129)])
def test_signals_stop_as_ctrl_c_does(
    tmp_path, tiny_clip, toy_model, toy_graph, capsys, name, code, fresh_cache
):
    number, run = getattr(signal, name), toy_graph.run
    signal.signal(number, signal.SIG_DFL)  # the tests may run under nohup

    def end(feeds):
        # With an impatient second one: both have come by the time that the first is looked at.
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {number, signal.SIGTERM})
        thread = threading.get_ident()
        signal.pthread_kill(thread, number)
        signal.pthread_kill(thread, signal.SIGTERM)
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        return run(feeds)

    toy_graph.run = end
    before = {p for p in tmp_path.rglob("*") if fresh_cache not in p.parents and p != fresh_cache}
    assert generate(tiny_clip, tmp_path / "new" / "deep", toy_model) == code
    assert capsys.readouterr().err == "bgm-studio: stopped; nothing was written.\n"
    after = {p for p in tmp_path.rglob("*") if fresh_cache not in p.parents and p != fresh_cache}
    assert after == before and signal.getsignal(number) == signal.SIG_DFL


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no hang-ups here")
def test_hang_ups_that_are_ignored_stay_so(tmp_path, tiny_clip, toy_model, toy_graph, fresh_cache):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    run = toy_graph.run
    toy_graph.run = lambda feeds: os.kill(os.getpid(), signal.SIGHUP) or run(feeds)
    try:
        assert generate(tiny_clip, tmp_path / "out", toy_model, "--only", "midi") == 0
    finally:
        signal.signal(signal.SIGHUP, before)


def test_stopping_keeps_the_results_of_before(tmp_path, tiny_clip, toy_model, monkeypatch):
    out = tmp_path / "out"
    assert generate(tiny_clip, out, toy_model) == 0
    before = {p: p.read_bytes() for p in out.iterdir()}
    monkeypatch.setattr("bgm_studio.export.delivery.write_video", stopper(KeyboardInterrupt, 1))
    assert generate(tiny_clip, out, toy_model, "--seed", "9") == 130
    assert {p: p.read_bytes() for p in out.iterdir()} == before


# -- what is printed -------------------------------------------------------------------------------


def test_json_is_the_only_line_and_the_file(tmp_path, tiny_clip, toy_model, capsys):
    out = tmp_path / "out"
    assert generate(tiny_clip, out, toy_model, "--json") == 0
    said = capsys.readouterr()
    assert said.out.count("\n") == 1
    report = json.loads(said.out)
    assert not REPORT_KEYS - report.keys()
    assert set(report["timings_s"]) == {"analysis", "denoise", "render", "export", "total"}
    assert set(report["files"]) == {"midi", "wav", "video"}
    assert all(Path(path).is_file() for path in report["files"].values())
    assert report == json.loads((out / "tiny.json").read_text("utf-8"))
    assert sorted(p.name for p in out.iterdir()) == [
        "tiny.json", "tiny.mid", "tiny.mp4", "tiny.wav",
    ]  # fmt: skip
    assert report["duration_s"] == pytest.approx(2.5)
    assert report["provider"] == "CPUExecutionProvider"
    assert len(report["residual_ms"]) == len(report["cuts"])
    assert "progress" not in said.err and said.err == ""


def test_only_what_was_asked_for(tmp_path, tiny_clip, toy_model, capsys):
    out = tmp_path / "out"
    assert generate(tiny_clip, out, toy_model, "--only", "midi", "--json") == 0
    assert sorted(p.name for p in out.iterdir()) == ["tiny.json", "tiny.mid"]
    files = json.loads(capsys.readouterr().out)["files"]
    assert files == {"midi": str(out / "tiny.mid"), "wav": None, "video": None}


def test_text_for_people(tmp_path, tiny_clip, toy_model, capsys):
    assert generate(tiny_clip, tmp_path / "out", toy_model, "--only", "midi") == 0
    said = capsys.readouterr().out
    assert "2.50 s" in said and "BPM" in said and "sections: " in said
    assert str(tmp_path / "out" / "tiny.mid") in said


def test_the_tempi_that_were_not_taken_are_told(tmp_path, toy_model, capsys, fresh_cache):
    clip = write_clip(tmp_path / "jumpy.mp4", frames=264, cuts=(31, 59, 104, 131, 187, 222))
    only = ("--only", "midi", "--steps", "2")
    assert generate(clip, tmp_path / "out", toy_model, "--json", *only) == 0
    report = json.loads(capsys.readouterr().out)
    first, *others = report["tempo_choices"]
    assert first["tempo_bpm"] == report["tempo_bpm"] and others
    assert all(0 <= one["on_downbeats"] <= one["met"] <= one["hits"] for one in others)
    assert report["recipe"]["drift"] == 0.04
    assert generate(clip, tmp_path / "out", toy_model, *only) == 0
    (line,) = [a for a in capsys.readouterr().out.splitlines() if a.startswith("other tempi")]
    assert f"{others[0]['tempo_bpm']:.1f} ({others[0]['met']}, " in line
    steady = ("--tempo-drift", "0", "--json")
    assert generate(clip, tmp_path / "out", toy_model, *steady, *only) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["recipe"]["drift"] == 0.0 and len(report["tempo_choices"]) == 1


@pytest.mark.skipif(os.name != "posix", reason="names are text on this system")
def test_a_name_that_is_no_text(tmp_path, toy_model, capfd):
    clip = write_clip(tmp_path / "plain.mp4")
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.mp4"))
    clip.rename(odd)
    assert generate(odd, tmp_path / "out", toy_model, "--json") == 0
    report = json.loads(capfd.readouterr().out)
    assert Path(report["files"]["midi"]).is_file()
    assert json.loads((tmp_path / "out" / f"{odd.stem}.json").read_text("utf-8")) == report


def test_analyze(tmp_path, tiny_clip, capsys):
    plot = tmp_path / "plot.png"
    assert cli.main(["analyze", str(tiny_clip), "--json", "--plot", str(plot)]) == 0
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    found = json.loads(said)
    assert found["duration_s"] == pytest.approx(2.5)
    assert len(found["residual_ms"]) == len(found["cuts"])
    (scene,) = found["scenes"]
    assert (scene["start_s"], scene["end_s"], scene["lead"]) == (0.0, 2.5, "")
    assert name_of(scene["level"]) == scene["name"]
    assert 30 <= found["tempo_bpm"] <= 300
    assert len(found["affects"]) == len(found["shots"])
    for felt in (found["affect"], *found["affects"]):
        assert abs(felt["valence"]) <= 1 and abs(felt["arousal"]) <= 1
    assert plot.read_bytes().startswith(b"\x89PNG")
    assert cli.main(["analyze", str(tiny_clip)]) == 0
    assert capsys.readouterr().out.count("\n") == 3 + len(found["shots"])


def test_version_and_help(capsys):
    for arguments in (["--version"], ["--help"], ["generate", "--help"]):
        with pytest.raises(SystemExit) as ended:
            cli.main(arguments)
        assert ended.value.code == 0
    assert "--switch-timestep" in capsys.readouterr().out


# -- the doctor ------------------------------------------------------------------------------------


def test_the_doctor_tells_what_really_ran(tmp_path, toy_graph, monkeypatch, capsys):
    model = write_toy_model(tmp_path / "shipped" / "denoiser")
    find = cli.doctor.resource
    monkeypatch.setattr(
        cli.doctor, "resource",
        lambda name: model / "manifest.json" if name == "denoiser/manifest.json" else find(name),
    )  # fmt: skip
    assert cli.main(["doctor", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["denoiser"]["provider"] == toy_graph.provider and len(toy_graph.calls) == 1
    assert found["synth"] and found["text encoder"] and found["tagger"]
    assert not any(item["needed"] for item in found["missing"])
    assert all(item["install"] for item in found["missing"])
    assert cli.main(["doctor"]) == 0
    assert found["denoiser"]["sha256"][:16] in capsys.readouterr().out


def test_the_doctor_says_what_is_missing(tmp_path, monkeypatch, capsys):
    model = write_toy_model(tmp_path / "denoiser", sha256="0" * 64)
    find = cli.doctor.resource
    monkeypatch.setattr(
        cli.doctor, "resource",
        lambda name: model / "manifest.json" if name == "denoiser/manifest.json" else find(name),
    )  # fmt: skip
    with pytest.raises(SystemExit) as ended:
        cli.main(["doctor"])
    assert ended.value.code == 1
    assert "MISSING     denoiser" in capsys.readouterr().out


# -- projects and the window -----------------------------------------------------------------------


def test_stems_a_range_and_shots(tmp_path, tiny_clip, toy_model, capsys):
    out = tmp_path / "out"
    assert generate(
        tiny_clip, out, toy_model, "--only", "stems", "--range", "0:00.2-2.4", "--segments",
        "shots", "--json",
    ) == 0  # fmt: skip
    report = json.loads(capsys.readouterr().out)
    assert report["range"] == {"start_s": 0.2, "end_s": 2.4}
    assert report["recipe"]["segments"] == "shots"
    assert [Path(p).name for p in report["files"]["stems"]] == [
        "tiny-melody.wav", "tiny-bridge.wav", "tiny-piano.wav",
    ]  # fmt: skip
    assert sorted(p.name for p in out.iterdir()) == sorted(
        ["tiny.json", *(Path(p).name for p in report["files"]["stems"])]
    )


def test_a_key_is_had_or_refused_before_anything_is_done(
    tmp_path, tiny_clip, toy_model, capsys, refused
):
    assert generate(tiny_clip, tmp_path, toy_model, "--key", "Eb minor", "--only", "midi") == 0
    report = json.loads((tmp_path / "tiny.json").read_text())
    assert report["key"] == report["recipe"]["key"] == "Eb minor"
    assert {section["key"] for section in report["sections"]} == {"Eb minor"}
    assert report["chords"][-1]["chord"] == "Ebm"
    capsys.readouterr()
    refused.watch()
    assert "not a key" in refused(generate(tiny_clip, tmp_path, toy_model, "--key", "H"))


def test_the_music_s_loudness(tmp_path, tiny_clip, toy_model, capsys):
    for asked, wanted in (
        (("--loudness", "-23"), -23.0),
        (("--loudness", "none"), None),
        ((), -16.0),
    ):
        out = tmp_path / f"{wanted}"
        assert generate(tiny_clip, out, toy_model, "--only", "wav", *asked) == 0
        report = json.loads((out / "tiny.json").read_text())
        assert report["mix"]["target_lufs"] == wanted
        if wanted is not None:
            assert report["music"]["loudness_lufs"] == pytest.approx(wanted, abs=0.5)
    for wrong in ("0", "-99", "loud", "nan"):
        assert generate(tiny_clip, tmp_path / "no", toy_model, "--loudness", wrong) != 0
        said = capsys.readouterr().err
        assert "--loudness" in said and "LUFS" in said and said.count("\n") == 1
    assert generate(tiny_clip, tmp_path / "no", toy_model, "--loudness-of", "noise") == 1
    assert "--loudness-of" in capsys.readouterr().err
    assert not (tmp_path / "no").exists()


def test_presets_and_what_wins_over_them(tmp_path, tiny_clip, toy_model, capsys):
    for asked, files, lufs, subtype in (
        (("broadcast",), {".json", ".wav"}, -23.0, "PCM_24"),
        (("daw",), {".json", ".mid", ".wav"}, None, "FLOAT"),
        (("daw", "--loudness", "-14", "--only", "wav", "--bits", "16"), {".json", ".wav"}, -14.0,
         "PCM_16"),
        (("youtube", "--loudness", "none", "--loudness-of", "music", "--only", "wav"),
         {".json", ".wav"}, None, "PCM_24"),
    ):  # fmt: skip
        out = tmp_path / "-".join(asked)
        assert generate(tiny_clip, out, toy_model, "--for", *asked) == 0
        assert {path.suffix for path in out.iterdir()} == files
        report = json.loads((out / "tiny.json").read_text())
        assert report["mix"]["target_lufs"] == lufs
        is_whole = asked == ("broadcast",)
        assert report["mix"]["loudness_of"] == ("mix" if is_whole else "music")
        assert report["music"]["true_peak_dbtp"] <= -1.0
        assert {soundfile.info(str(path)).subtype for path in out.glob("*.wav")} == {subtype}
    capsys.readouterr()
    assert generate(tiny_clip, tmp_path / "no", toy_model, "--for", "cinema") == 1
    assert "--for" in capsys.readouterr().err and not (tmp_path / "no").exists()


def test_a_soundfont_of_ones_own(tmp_path, tiny_clip, toy_model, capsys, refused, monkeypatch):
    font = write_font(tmp_path / "mine.sf2")
    out, asked = tmp_path / "out", ("--only", "wav", "--soundfont", str(font))
    assert generate(tiny_clip, out, toy_model, *asked) == 0
    assert " with mine.sf2, " in capsys.readouterr().out
    report = json.loads((out / "tiny.json").read_text())
    assert report["soundfont"] == {
        "file": "mine.sf2", "sha256": file_sha256(font), "shipped": False,
    }  # fmt: skip
    assert generate(tiny_clip, out, toy_model, "--only", "wav") == 0
    shipped = json.loads((out / "tiny.json").read_text())["soundfont"]
    assert shipped["shipped"] and shipped["file"].endswith(".sf3")
    assert generate(tiny_clip, out, toy_model, "--only", "midi") == 0
    assert json.loads((out / "tiny.json").read_text())["soundfont"] is None
    capsys.readouterr()
    # A band that was not asked for by name stays away where the font lacks it, and that is said.
    given = ["generate", str(tiny_clip), "--out", str(out), "--model", str(toy_model), *asked]
    assert cli.main(given) == 0 and "No band plays." in capsys.readouterr().err
    assert json.loads((out / "tiny.json").read_text())["palette"] == "As written"
    refused.watch()
    monkeypatch.setattr("bgm_studio.cli.score", None)  # all is said before the long work
    for wrong, says in (
        (("--soundfont", str(tmp_path / "gone.sf2")), "There is no soundfont"),
        (("--soundfont", str(tiny_clip)), "not a soundfont"),
        (("--soundfont", str(font), "--palette", "rock"), "It has no drum kit: choose another"),
    ):
        assert says in refused(generate(tiny_clip, tmp_path / "no", toy_model, *wrong))


def test_what_plays_and_how_finely(tmp_path, tiny_clip, toy_model, capsys, refused):
    options = ("--only", "midi,wav", "--bits", "32", "--mood", "hard riffs")
    for asked, title in (
        ("jazz-trio", "Jazz trio"), ("auto", "Rock"), ("none", "As written")
    ):  # fmt: skip
        out = tmp_path / f"as {asked}"
        assert generate(tiny_clip, out, toy_model, *options, "--palette", asked) == 0
        assert json.loads((out / "tiny.json").read_text())["palette"] == title
        assert f"palette: {title};" in capsys.readouterr().out
        assert soundfile.info(str(out / "tiny.wav")).subtype == "FLOAT"
    given = ["generate", str(tiny_clip), "--model", str(toy_model), "--only", "midi"]
    for more, title in (((), "pictures"), (("--tracks", "piano"), "As written")):
        out = tmp_path / f"by {title}"
        assert cli.main([*given, "--out", str(out), *more]) == 0
        palette = json.loads((out / "tiny.json").read_text())["palette"]
        assert (palette == "As written") == (title == "As written")
    capsys.readouterr()
    refused.watch()
    assert "no palette 'polka'" in refused(
        generate(tiny_clip, tmp_path / "no", toy_model, "--palette", "polka")
    )
    capsys.readouterr()
    assert "cannot have 32 bits" in refused(
        generate(tiny_clip, tmp_path / "no", toy_model, "--only", "flac", "--bits", "32")
    )
    with pytest.MonkeyPatch.context() as patch:  # it is said before the long work
        patch.setattr("bgm_studio.cli.score", None)
        assert "32 bits" in refused(
            generate(tiny_clip, tmp_path / "no", toy_model, "--only", "flac", "--bits", "32")
        )


def test_how_far_the_music_goes_down_under_speech(tmp_path, tiny_clip, toy_model, capsys):
    for asked, depth_db in (("6.5", 6.5), ("0", 0.0)):
        out = tmp_path / asked
        assert generate(tiny_clip, out, toy_model, "--only", "video", "--duck", asked) == 0
        duck = json.loads((out / "tiny.json").read_text())["duck"]
        assert duck == {"depth_db": depth_db, "drawn": False, "speech": [], "points": []}
    capsys.readouterr()
    for wrong in ("-1", "25", "low", "nan"):
        assert generate(tiny_clip, tmp_path / "no", toy_model, "--duck", wrong) != 0
        said = capsys.readouterr().err
        assert "--duck" in said and said.count("\n") == 1
    assert not (tmp_path / "no").exists()


def test_a_range_behind_the_end(tmp_path, tiny_clip, toy_model, refused):
    refused.watch()
    code = generate(tiny_clip, tmp_path / "out", toy_model, "--range", "900-901")
    assert "left to score" in refused(code)


def test_sections(tmp_path, tiny_clip, toy_model, capsys):
    out, plot = tmp_path / "out", tmp_path / "plot.png"
    assert generate(
        tiny_clip, out, toy_model, "--only", "midi", "--json", "--plot", str(plot),
        "--section", "0:01.5=0.8, chase ", "--section", "0=calm,build",
    ) == 0  # fmt: skip
    assert plot.read_bytes().startswith(b"\x89PNG")
    assert json.loads(capsys.readouterr().out)["scenes"] == [
        {"start_s": 0.0, "end_s": 1.5, "level": 0.1, "name": "calm", "lead": "build"},
        {"start_s": 1.5, "end_s": 2.5, "level": 0.8, "name": "chase", "lead": ""},
    ]


@pytest.mark.parametrize(
    ("text", "level", "lead", "name"),
    [
        ("1:02.5=auto", None, "", ""),
        ("62.5=driving, drop", 0.9, "drop", ""),
        ("62.5=1,the  chase", 1.0, "", "the chase"),
        ("1:02.5=0,breath,night, rain", 0.0, "breath", "night, rain"),
        ("1:02.5=0,,build", 0.0, "", "build"),
    ],
)
def test_a_section_in_words(text, level, lead, name):
    arguments = options.parser().parse_args(["generate", "a.mp4", "--out", "b", "--section", text])
    assert arguments.scenes == [Scene(62.5, level, name, lead)]


def test_a_section_that_does_not_fit_is_refused_before_the_long_work(
    tmp_path, tiny_clip, toy_model, refused, monkeypatch
):
    monkeypatch.setattr(
        "bgm_studio.composing.composer.analyse", lambda *_: pytest.fail("it was looked at")
    )
    refused.watch()
    code = generate(tiny_clip, tmp_path / "out", toy_model, "--section", "2.5=calm")
    assert "after the clip's end" in refused(code)
    code = generate(tiny_clip, tmp_path / "out", toy_model, "--section", "2.4=calm")
    assert "too short" in refused(code)


def test_a_project_is_exported(tmp_path, tiny_clip, toy_model, capsys, monkeypatch):
    analysis, take = cli.score(tiny_clip, Request(model=toy_model))
    project = Project(analysis=analysis, direction=take.direction, clip_gain_db=None)
    file = tmp_path / "film.bgm"
    monkeypatch.setattr("bgm_studio.project.file.load", {file: project.with_take(take)}.get)
    out = tmp_path / "out"
    assert cli.main(["export", str(file), "--out", str(out), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["notes"] == len(take.notes) and not report["video"]["original_kept"]
    assert sorted(p.suffix for p in out.iterdir()) == [".json", ".mid", ".mp4", ".wav"]


def test_a_projects_own_level_is_exported_unless_another_is_asked_for(
    tmp_path, tiny_clip, toy_model, capsys, monkeypatch
):
    analysis, take = cli.score(tiny_clip, Request(model=toy_model))
    analysis = replace(analysis, speech=(Speech(0.5, 1.0),))
    own = Automation(((0.5, 0.0), (1.0, -20.0)))
    drawn = Project(analysis=analysis, direction=take.direction, level=own).with_take(take)
    files = {
        tmp_path / "drawn.bgm": drawn,
        tmp_path / "6.bgm": replace(drawn, level=None, duck_db=6.0),
    }
    monkeypatch.setattr("bgm_studio.project.file.load", files.get)
    waves = {}
    for name, more, depth_db, in_files in (
        ("drawn", ("--only", "wav,video"), None, True),
        ("drawn", ("--only", "wav", "--level-in-files", "no"), None, False),
        ("drawn", ("--only", "wav,video", "--duck", "3"), 3.0, False),
        ("6", ("--only", "wav,video", "--level-in-files", "yes"), 6.0, True),
    ):
        out = tmp_path / f"out {len(waves)}"
        assert cli.main(["export", str(tmp_path / f"{name}.bgm"), "--out", str(out), *more]) == 0
        report = json.loads((out / "tiny.json").read_text())
        assert report["mix"]["level_in_files"] == in_files
        if "video" in more[1]:
            assert report["duck"]["depth_db"] == depth_db
            assert report["duck"]["drawn"] == (depth_db is None)
        waves[len(waves)] = (out / "tiny.wav").read_bytes()
    assert waves[1] == waves[2] != waves[0] != waves[3] != waves[1]
    capsys.readouterr()
    assert cli.main(["export", "x.bgm", "--out", "y", "--level-in-files", "maybe"]) != 0
    assert "--level-in-files" in capsys.readouterr().err


def test_held_parts_of_a_project_are_exported(tmp_path, tiny_clip, toy_model, capsys, monkeypatch):
    analysis, take = cli.score(tiny_clip, Request(model=toy_model))
    project = Project(analysis=analysis, direction=take.direction).with_take(take)
    project = project.with_part(project.active, "bass", (Line(0.5, 1.0, 41, 77),))
    project = project.with_mix(1, replace(project.mix[1], level_db=-5.0, mute=True))
    file, out = tmp_path / "film.bgm", tmp_path / "out"
    monkeypatch.setattr("bgm_studio.project.file.load", {file: project}.get)
    asked = ["--only", "midi", "--palette", "rock", "--json"]
    assert cli.main(["export", str(file), "--out", str(out), *asked]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["held"] == ["bass"] and Path(report["files"]["midi"]).exists()
    rock, tracks = shipped()["rock"], report["mix"]["tracks"]  # and the levels are the project's
    assert [track["program"] for track in tracks] == [voice.program for voice in rock.voices]
    quiet = [(track["level_db"], track["mute"]) for track in tracks]
    assert quiet[:3] == [(0.0, False), (-5.0, True), (0.0, False)] and {*quiet[3:]} == {(0, False)}


def test_a_part_of_a_project_is_exported(
    tmp_path, tiny_clip, toy_model, capsys, monkeypatch, refused
):
    analysis, take = cli.score(tiny_clip, Request(model=toy_model))
    project = Project(analysis=analysis, direction=take.direction).with_take(take)
    file, out = tmp_path / "film.bgm", tmp_path / "out"
    monkeypatch.setattr("bgm_studio.project.file.load", {file: project}.get)
    command = ["export", str(file), "--out", str(out)]
    assert cli.main([*command, "--range", "0:01-0:02.25"]) == 0
    assert "of it 0:01 - 0:02.25" in capsys.readouterr().out
    names = {path.name for path in out.iterdir()}  # without a word, there is no video of it
    assert names == {f"tiny-0m01s-0m02.25s{end}" for end in (".json", ".mid", ".wav")}
    font = write_font(tmp_path / "mine.sf2")
    mine = ("--soundfont", str(font))
    heard = replace(project, soundfont=FontName.of(font, file_sha256(font)))
    for asked, said in (((), True), (mine, False)):
        monkeypatch.setattr("bgm_studio.project.file.load", {file: heard}.get)
        assert cli.main([*command, "--name", "y", "--only", "wav", *asked]) == 0
        assert ("heard with the soundfont mine.sf2" in capsys.readouterr().err) == said
    for path in out.glob("y*"):
        path.unlink()
    assert cli.main([*command, "--range", "0-1", "--name", "x", "--for", "podcast", *mine]) == 0
    assert json.loads((out / "x-0m00s-0m01s.json").read_text())["soundfont"]["file"] == "mine.sf2"
    assert {path.name for path in out.iterdir()} - names == {
        f"x-0m00s-0m01s{end}" for end in (".json", ".wav", ".mp3")
    }
    capsys.readouterr()
    refused.watch()
    for wrong, says in (
        (("--range", "1-4"), "after the clip's end at 0:02.5"),
        (("--range", "1-1.01"), "shorter than a frame"),
        (("--range", "2-1"), "not possible"),
        (("--range", "0-1", "--only", "video"), "no video of a range"),
        (("--range", "0-1", "--for", "youtube"), "no video of a range"),
    ):
        other = ["export", str(file), "--out", str(tmp_path / "no"), *wrong]
        assert says in refused(cli.main(other))


def test_several_takes_of_a_project_are_exported(
    tmp_path, tiny_clip, toy_model, capsys, monkeypatch, refused
):
    analysis, take = cli.score(tiny_clip, Request(model=toy_model))
    project = Project(analysis=analysis, direction=take.direction)
    for name in ("Sunny", "", "a/b"):
        project = project.with_take(take, name=name)
    project = project.with_entry(replace(project.takes[2], starred=True))
    file = tmp_path / "film.bgm"
    monkeypatch.setattr("bgm_studio.project.file.load", {file: project}.get)

    def export(out, *asked):
        return cli.main(["export", str(file), "--out", str(tmp_path / out), "--only", "midi",
                         *asked])  # fmt: skip

    assert export("all", "--takes", "all") == 0
    stems = ["tiny-Sunny", "tiny-take2", "tiny-a b"]
    lines = capsys.readouterr().out.splitlines()
    files = [str(tmp_path / "all" / f"{stem}{end}") for stem in stems for end in (".mid", ".json")]
    assert [line for line in lines if line in files] == files  # the summary lists all of them
    assert sorted(map(str, (tmp_path / "all").iterdir())) == sorted(files)
    assert export("starred", "--takes", "starred", "--name", "x") == 0
    assert {path.name for path in (tmp_path / "starred").iterdir()} == {"x-a b.mid", "x-a b.json"}
    capsys.readouterr()
    assert export("two", "--takes", "3,1", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert [(one["take"], one["name"]) for one in report["takes"]] == [(1, "Sunny"), (3, "a/b")]
    assert [Path(one["files"]["midi"]).stem for one in report["takes"]] == [stems[0], stems[2]]
    refused.watch()
    assert "no take 7" in refused(export("no", "--takes", "1,7"))
    for wrong in ("some", "1,", "-1", ""):
        assert "--takes" in refused(export("no", "--takes", wrong))
    bare = replace(project, takes=project.takes[:2])
    monkeypatch.setattr("bgm_studio.project.file.load", {file: bare}.get)
    assert "No take has a star" in refused(export("no", "--takes", "starred"))


@pytest.mark.parametrize("lose", [Path.unlink, encode_anew])
def test_a_film_is_exported_with_its_timeline(
    tmp_path, tiny_clip, toy_model, capsys, monkeypatch, fresh_cache, lose
):
    medium = Medium("tiny.mp4", tiny_clip)
    film = CutFilm(
        "ride", Fraction(24), (Event(0, 30, medium), Event(30, 60, medium)),
        source=tmp_path / "ride.mlt", format="mlt",
    )  # fmt: skip
    clip = conform(film)
    analysis, take = cli.score(look_through(clip, film), Request(model=toy_model))
    project = Project(analysis=analysis, direction=take.direction, film=film).with_take(take)
    file = tmp_path / "ride.bgm"
    monkeypatch.setattr("bgm_studio.project.file.load", {file: project}.get)
    lose(clip.path)  # the cache has not what was not used for long, or has it from another encoder
    assert cli.main(["export", str(file), "--out", str(tmp_path), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["files"]["timeline"] == str(tmp_path / "ride-scored.mlt")
    assert read_timeline(tmp_path / "ride-scored.mlt").frames == 60
    names = {path.name for path in tmp_path.iterdir() if path.is_file()}
    assert names == {
        f"ride-scored{end}" for end in (".mlt", "-markers.edl", ".wav", ".mid", ".mp4", ".json")
    }


def test_a_project_without_a_take(tmp_path, refused, monkeypatch):
    monkeypatch.setattr("bgm_studio.project.file.load", lambda path: Project())
    refused.watch()
    code = cli.main(["export", str(tmp_path / "film.bgm"), "--out", str(tmp_path / "out")])
    assert "no take" in refused(code)


def test_a_project_that_is_not_there(tmp_path, refused):
    refused.watch()
    refused(cli.main(["export", str(tmp_path / "film.bgm"), "--out", str(tmp_path / "out")]))


# -- the page of excerpts --------------------------------------------------------------------------


@pytest.fixture
def demo(tiny_clip, toy_model, monkeypatch):
    """demo(folder, ...): the command, with a small scene and clip."""
    scene = excerpts.Scene("short", "Short", "", 1, (excerpts.SceneShot(3.0, "rain", 0.3, 0.3),))
    small = functools.partial(excerpts.make_page, scenes=[scene], clip=tiny_clip)
    monkeypatch.setattr(excerpts, "make_page", small)
    return lambda folder, *more: cli.main(
        ["demo", "--excerpts", str(folder), "--model", str(toy_model), *more]
    )


def test_the_demo_says_where_its_page_is(tmp_path, demo, capsys):
    assert demo(tmp_path / "out") == 0
    said = capsys.readouterr()
    assert said.out == f"{tmp_path / 'out' / 'index.html'}\n" and said.err == ""
    assert (tmp_path / "out" / "index.html").is_file()


def test_a_file_for_the_demos_folder(tmp_path, demo, refused):
    (tmp_path / "out").write_text("in the way")
    refused.watch()
    assert "not a folder" in refused(demo(tmp_path / "out"))


def test_a_demo_without_its_model(tmp_path, demo, refused):
    refused.watch()
    assert "model" in refused(demo(tmp_path / "out", "--model", str(tmp_path / "nowhere")))


def test_stopping_the_demo_leaves_nothing(tmp_path, demo, monkeypatch, capsys):
    before = set(tmp_path.rglob("*"))
    monkeypatch.setattr(excerpts, "write_midi", stopper(KeyboardInterrupt, 2))
    assert demo(tmp_path / "new" / "deep") == 130
    assert "nothing was written" in capsys.readouterr().err
    assert set(tmp_path.rglob("*")) == before


def test_the_demo_of_palettes(tmp_path, toy_model, tiny_clip, monkeypatch, capsys, refused):
    own = {"mine": parse_palette('{"format": 1, "title": "Mine"}')}
    problem = RequestError("bad.json, line 1: no.", "See.")
    monkeypatch.setattr(cli, "shipped", dict)
    monkeypatch.setattr(cli, "own_palettes", lambda: (own, [problem]))
    folder = tmp_path / "out"
    given = ["--palettes", str(folder), "--clip", str(tiny_clip), "--model", str(toy_model)]
    assert cli.main(["demo", *given]) == 0
    said = capsys.readouterr()
    assert said.out == f"{folder / 'index.html'}\n"
    assert said.err == "bgm-studio: bad.json, line 1: no. See.\n"
    assert (folder / "tiny.mine.m4a").is_file()
    refused.watch()
    assert "--clip goes with" in refused(
        cli.main(["demo", "--excerpts", str(folder), "--clip", str(tiny_clip)])
    )
    assert "not allowed with" in refused(cli.main(["demo", "--excerpts", "a", "--palettes", "b"]))


@pytest.fixture
def window(monkeypatch):
    """A stand-in for the window; the paths that it was opened with."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")  # a display is looked for first
    opened = []
    module = types.ModuleType("bgm_studio.ui.app")
    module.run = lambda path: opened.append(path) or 7
    monkeypatch.setitem(sys.modules, "bgm_studio.ui.app", module)
    return opened


def test_the_window_opens(tiny_clip, window):
    for arguments in ([], ["app"], [str(tiny_clip)], ["app", str(tiny_clip)]):
        assert cli.main(arguments) == 7
    assert window == [None, None, tiny_clip, tiny_clip]


def test_a_file_that_is_not_there_is_not_a_command(tmp_path, window, refused):
    refused.watch()
    for arguments in ([str(tmp_path / "no.mp4")], ["app", str(tmp_path / "no.bgm")]):
        assert "no file" in refused(cli.main(arguments))
    assert window == []


def test_no_display(window, refused):
    def blind(path):
        raise DeviceError("There is no display.", "Use bgm-studio generate.")

    sys.modules["bgm_studio.ui.app"].run = blind
    refused.watch()
    assert "generate" in refused(cli.main([]))


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "pip install"),
        (ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui"), "EGL"),
    ],
)
def test_no_window_library(refused, monkeypatch, error, says):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    class Finder:
        def find_spec(self, name, path=None, target=None):
            if name == "bgm_studio.ui.app":
                raise error

    monkeypatch.delitem(sys.modules, "bgm_studio.ui.app", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Finder(), *sys.meta_path])
    refused.watch()
    assert says in refused(cli.main([]))


# -- what is loaded --------------------------------------------------------------------------------


def test_no_torch_and_no_window_library_at_run_time():
    program = """
import importlib, pkgutil, sys
import bgm_studio
for module in pkgutil.walk_packages(bgm_studio.__path__, "bgm_studio."):
    if not module.name.endswith("__main__") and not module.name.startswith("bgm_studio.ui"):
        importlib.import_module(module.name)
roots = {name.partition(".")[0] for name in sys.modules}
print(sorted(roots & {"torch", "PySide6", "model_export", "onnx", "openpyxl"}))
"""
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_command_itself():
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "bgm_studio", "generate", "nothing.mp4", "--out", "nowhere"],
        cwd=root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1 and done.stdout == "" and done.stderr.count("\n") == 1
    assert not (root / "nowhere").exists()


def test_of_several_takes_the_best_comes_first(tmp_path, tiny_clip, toy_model, fresh_cache, capsys):
    out, stem = tmp_path / "out", tiny_clip.stem
    more = ("--takes", "2", "--only", "midi", "--json")
    assert generate(tiny_clip, out, toy_model, *more) == 0
    report = json.loads(capsys.readouterr().out)
    names = [f"{stem}.json", f"{stem}-2.json"]
    assert [Path(one["report"]).name for one in report["takes"]] == names
    assert {p.name for p in out.iterdir()} == {*names, f"{stem}.mid", f"{stem}-2.mid"}
    order = [(len(one["faults"]), -one["marks"]) for one in report["takes"]]
    assert order == sorted(order)
    assert report["jury"]["marks"] == report["takes"][0]["marks"]
    assert len({one["seed"] for one in report["takes"]}) == 2
    assert isinstance(report["thrown_away"], list)


def test_no_takes_at_all(tmp_path, tiny_clip, refused):
    line = refused(generate(tiny_clip, tmp_path / "out", tmp_path, "--takes", "0"))
    assert "takes" in line and not (tmp_path / "out").exists()


def test_a_word_longer_than_a_name_is_no_command(capsys):
    assert cli.main(["x" * 300]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "Traceback" not in said


def test_a_file_whose_name_is_longer_than_names_can_be_is_not_there(refused):
    refused.watch()
    line = refused(cli.main([f"{'x' * 5000}.mp4"]))
    assert "There is no file" in line and len(line) < 400


def test_a_preset_asks_for_a_kind_of_film_and_options_win_over_it():
    def asked(*words):
        parsed = options.parser().parse_args(["generate", "a.mp4", "--out", "o", *words])
        return cli._request(parsed)

    plain, product = asked(), asked("--preset", "product")
    assert plain == Request()
    assert product == replace(KINDS["product"].dialled(Request()), music_gain_db=-8.0)
    mine = asked("--preset", "product", "--mood", " sad ", "--segment-beats", "4")
    assert (mine.mood, mine.segments, mine.segment_beats) == ("sad", "beats", 4)
    assert mine.guidance == product.guidance
    assert asked("--preset", "product", "--music-gain", "-3").music_gain_db == -3.0
