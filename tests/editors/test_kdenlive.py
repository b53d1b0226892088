"""The script for Kdenlive and Shotcut projects, from a terminal as its users start it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from add_ons import FAKE, REAL, service

from bgm_studio.interchange.film import CutFilm, Event, FilmMarker, Medium
from bgm_studio.interchange.reading import read_timeline
from bgm_studio.interchange.writing import write_timeline


@pytest.fixture
def project(tmp_path: Path, clips: Path) -> Path:
    """A Kdenlive project of three shots of 40 frames, with a guide of the user's."""
    shots = [Medium(str(clips / f"{name}.mp4"), clips / f"{name}.mp4") for name in "abc"]
    film = CutFilm(
        "cut",
        Fraction(24),
        tuple(Event(40 * i, 40 * (i + 1), shot) for i, shot in enumerate(shots)),
        markers=(FilmMarker(10, "mine"),),
    )
    path = tmp_path / "my film.kdenlive"
    write_timeline(film, path, music=None, hits=(), name="cut")
    return path


def run(script: Path, *words: object, log: Path | None = None) -> tuple[int, str, str]:
    """Exit code, standard output, standard error."""
    environment = {**os.environ, **({"BGM_FAKE_LOG": str(log)} if log else {})}
    done = subprocess.run(
        [sys.executable, script, *words], capture_output=True, text=True, check=False,
        env=environment, timeout=300,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def test_the_scored_project_lies_beside_the_project(
    built: dict[str, Path], project: Path, tmp_path: Path
) -> None:
    log, before = tmp_path / "log", project.read_bytes()
    fake = service(tmp_path, FAKE)
    code, out, err = run(
        built["kdenlive"], project, "--command", fake, "--mood", "sad", "--seed", "6",
        "--switch-timestep", "700", "--segment-beats", "3", "--media", tmp_path, log=log,
    )  # fmt: skip
    assert code == 0, err
    scored = project.with_name("my film-scored.kdenlive")
    summary = "my film-scored: 96 BPM, C major, 2 of 2 hit points within 40 ms of a beat"
    assert out.splitlines() == [summary, str(scored)]
    assert scored.is_file()
    assert scored.with_suffix(".wav").is_file()
    assert project.read_bytes() == before
    assert re.search(r"^(conform|denoise|render|export) \.\.\.$", err, re.MULTILINE)
    assert "approximated: A fake told this." in err
    requests = {line["method"]: line["params"] for line in map(json.loads, log.open())}
    assert requests["open"] == {"path": str(project), "media_folders": [str(tmp_path)]}
    assert requests["generate"] == {
        "seed": 6, "mood": "sad", "switch_timestep": 700, "segment_beats": 3,
    }  # fmt: skip
    assert requests["export"]["only"] == ["wav", "timeline"]


def test_a_scored_project_is_scored_anew_under_another_name(
    built: dict[str, Path], project: Path, tmp_path: Path
) -> None:
    fake = service(tmp_path, FAKE)
    names = []
    for _ in range(3):
        code, out, err = run(built["kdenlive"], project, "--command", fake)
        assert code == 0, err
        project = Path(out.splitlines()[-1])
        names.append(project.name)
    assert names == [f"my film-scored{n}.kdenlive" for n in ("", "-2", "-3")]
    assert all((tmp_path / name).with_suffix(".wav").is_file() for name in names)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nothing.kdenlive"], "no saved .kdenlive or .mlt project"),
        (["PROJECT", "--out", "PROJECT"], "not written over"),
        (["PROJECT", "--mood", "fail"], "too dark. Use a lamp."),
        (["PROJECT", "--command", "/nowhere"], "/nowhere"),
    ],
)
def test_what_goes_wrong_is_said_in_a_line(
    built: dict[str, Path], project: Path, tmp_path: Path, words: list[str], said: str
) -> None:
    words = [str(project) if word == "PROJECT" else word for word in words]
    if "--command" not in words:
        words += ["--command", str(service(tmp_path, FAKE))]
    before = project.read_bytes()
    code, out, err = run(built["kdenlive"], *words)
    assert code == 1
    assert said in err
    assert "Traceback" not in err
    assert out == ""
    assert project.read_bytes() == before
    assert not list(tmp_path.glob("*-scored*"))


def test_with_the_real_service(built: dict[str, Path], project: Path, tmp_path: Path) -> None:
    real = service(tmp_path, REAL)
    code, out, err = run(built["kdenlive"], project, "--command", real, "--seed", "2")
    assert code == 0, err
    scored = project.with_name("my film-scored.kdenlive")
    assert str(scored) in out.splitlines()
    before, after = read_timeline(project), read_timeline(scored)
    assert after.events == before.events
    hits = [marker for marker in after.markers if marker.name.startswith("BGM hit")]
    assert {marker.frame for marker in hits} <= {40, 80}
    assert hits
    assert [m for m in after.markers if m not in hits] == [FilmMarker(10, "mine")]
    assert "my film-scored.wav</property>" in scored.read_text()
    # Without it Kdenlive takes no guides over from a project of this form (seen in 24.12).
    assert 'name="kdenlive:docproperties.groups"' in scored.read_text()


def test_melt_renders_the_scored_project(
    built: dict[str, Path], project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a melt that notes what it is asked to do; what the real one renders of such a project is
    tested where projects are written."""
    programs, calls, film = tmp_path / "bin", tmp_path / "calls", tmp_path / "film.mp4"
    programs.mkdir()
    for name, body in (("melt", f'touch "{film}"'), ("xvfb-run", 'shift; "$@"')):
        (programs / name).write_text(f'#!/bin/sh\necho {name} "$@" >>"{calls}"\n{body}\n')
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    monkeypatch.delenv("DISPLAY", raising=False)
    fake = service(tmp_path, FAKE)
    code, out, err = run(built["kdenlive"], project, "--command", fake, "--render", film)
    assert code == 0, err
    assert out.splitlines()[-1] == str(film)
    asked = f"melt -silent {project.with_name('my film-scored.kdenlive')} -consumer avformat:{film}"
    if sys.platform == "linux":
        assert calls.read_text().splitlines()[0].endswith(f"-a {programs}/{asked}")
    assert calls.read_text().splitlines()[-1] == asked
