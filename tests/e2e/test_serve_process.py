"""The service as other programs have it: the real process, the shipped denoiser, small clips."""

from __future__ import annotations

import os
import re
import shutil
import sys
import wave
from fractions import Fraction
from pathlib import Path

import mido
import pytest

from bgm_studio.client import PROTOCOL, BgmServiceError, Client

ROOT = Path(__file__).resolve().parents[2]
CLIPS = ROOT / "tests" / "data"
MODEL = {"model": os.environ["BGM_TEST_MODEL"]} if "BGM_TEST_MODEL" in os.environ else {}


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """An executable bgm-studio, and a cache that other tests do not see."""
    folder = tmp_path_factory.mktemp("installed")
    executable = folder / "bgm-studio"
    executable.write_text(f'#!/bin/sh\ncd "{ROOT}" && exec "{sys.executable}" -m bgm_studio "$@"\n')
    executable.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        patch.setenv("BGM_STUDIO", str(folder))
        yield executable


def test_a_clip_from_opening_to_opening_again(installed, tmp_path):
    with Client() as bgm:
        said = bgm.versions()
        assert said["protocol"] == PROTOCOL and len(said["model_sha256"]) == 64

        film = bgm.open(CLIPS / "busy_2997fps.mp4")
        assert (film["kind"], film["frame_rate"]) == ("clip", "30000/1001")
        assert film["frame_count"] == 300
        stages: list[str] = []
        seen = bgm.analyze(on_progress=lambda stage, _: stages.append(stage))
        assert set(stages) == {"analysis"}
        assert len(seen["cuts"]) == 5 and len(seen["shots"]) == 6

        shown = []
        first = bgm.generate(
            seed=1, **MODEL, on_preview=lambda fraction, notes: shown.append((fraction, notes))
        )
        assert first["notes"] > 10 and first["hits"]
        assert len(shown) >= 2 and shown[0][0] < 1.0
        assert shown[-1][0] == 1.0 and len(shown[-1][1]) == first["notes"]

        # As soon as something of it is seen, it is not wanted any more.
        def unwanted(fraction, notes):
            job.cancel()

        job = bgm.start("generate", seed=2, on_preview=unwanted, **MODEL)
        with pytest.raises(BgmServiceError) as caught:
            job.result(120.0)
        assert caught.value.is_cancelled
        assert [take["take"] for take in bgm.takes()] == ["1"]

        second = bgm.generate(seed=3, steps=8, mood="dark", **MODEL)
        assert second["take"] == "2" and second["seed"] == 3
        done = bgm.export("2", tmp_path / "music", only=["midi", "wav"], palette="none")
        assert {Path(done["report"]), *map(Path, done["files"].values())} == set(
            (tmp_path / "music").iterdir()
        )
        bgm.save(tmp_path / "film.bgm")
        takes = bgm.takes()

    file = mido.MidiFile(done["files"]["midi"])
    notes = sum(m.type == "note_on" and m.velocity > 0 for track in file.tracks for m in track)
    assert notes == second["notes"]
    with wave.open(done["files"]["wav"]) as sound:
        assert sound.getframerate() == 48_000
        assert sound.getnframes() == int(Fraction(300 * 1001, 30000) * 48_000 + Fraction(1, 2))

    with Client() as bgm:
        again = bgm.open(tmp_path / "film.bgm")
        assert again["kind"] == "project" and again["frame_count"] == 300
        for old, new in zip(takes, again["takes"], strict=True):
            assert {**new, "recipe": None} == {**old, "recipe": None}
        assert again["cuts"] == seen["cuts"]


def test_the_examples_of_the_protocols_page_run(installed, tmp_path, monkeypatch, capsys):
    page = (ROOT / "docs" / "protocol.md").read_text("utf-8")
    examples = re.findall(r"^```python\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    assert len(examples) == 2
    shutil.copy(CLIPS / "calm_25fps_silent.mp4", tmp_path / "film.mp4")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for example in examples:
        exec(compile(example, "docs/protocol.md", "exec"), names)  # noqa: S102 - our own page
    assert {p.name for p in (tmp_path / "music").iterdir()} == {"film.mid", "film.wav", "film.json"}
    assert (tmp_path / "film.bgm").is_file()
    said = capsys.readouterr().out
    assert "notes so far" in said and "denoise" in said and "model_sha256" in said
    assert not names["bgm"].is_running  # type: ignore[attr-defined]


def test_the_command_line_serves_too(installed, tmp_path):
    script = tmp_path / "bgm-studio"
    script.write_text(
        f'#!/bin/sh\ncd "{ROOT}" && exec "{sys.executable}" -c '
        '"import sys; from bgm_studio.cli import main; sys.exit(main(sys.argv[1:]))" "$@"\n'
    )
    script.chmod(0o755)
    with Client(script) as bgm:
        assert bgm.versions()["protocol"] == PROTOCOL
