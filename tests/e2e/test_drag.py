"""Dragging between programs on a real screen: takes out of the window, timelines into it."""

from __future__ import annotations

import json
import os
import shutil
import sys
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import mido
import pytest
from drag_peer import SIZE
from shapes import Shape
from toys import ToyGraph, WordEncoder, opener, write_toy_model
from window_driver import HEIGHT, WIDTH, App, Desktop, missing, until

from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request
from bgm_studio.project import file as project_file
from bgm_studio.project.project import Project
from bgm_studio.video.analysis import analyse

PEER = Path(__file__).with_name("drag_peer.py")
AT = (WIDTH - SIZE[0] - 20, HEIGHT - SIZE[1] - 20)
MIDDLE = (AT[0] + SIZE[0] // 2, AT[1] + SIZE[1] // 2)

pytestmark = pytest.mark.skipif(
    bool(missing()), reason=f"a virtual screen needs {missing()}, which is not installed"
)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    pictures = Path(os.environ.get("BGM_STUDIO_SCREENSHOTS", tmp_path / "pictures"))
    with Desktop(tmp_path / "desktop", pictures) as made:
        yield made


@pytest.fixture
def project(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    shape: Shape,
    shaped_clip: Callable[[Shape], Path],
) -> Path:
    """A clip of 2.5 s with a take."""
    clip = Path(shutil.copy(shaped_clip(shape), tmp_path / "film.mp4"))
    monkeypatch.setattr("bgm_studio.diffusion.denoiser.open_graph", opener(ToyGraph()))
    monkeypatch.setattr("bgm_studio.composing.composer.MiniLmEncoder", WordEncoder)
    analysis = analyse(clip)
    direction = Direction.found(analysis)
    composer = Composer("cpu", write_toy_model(tmp_path / "toy"))
    take = composer.compose(analysis, direction, Request())
    path = tmp_path / "film.bgm"
    project = Project(analysis=analysis, direction=direction)
    project_file.save(project.with_take(take), path)
    return path


def peer(desktop: Desktop, offered: Path) -> Path:
    """Another program's window on top of ours; the folder that it copies to."""
    folder = desktop.folder / "dropped"
    folder.mkdir()
    process = desktop.start(
        [sys.executable, str(PEER), *map(str, AT), str(offered), str(folder)], "peer"
    )
    until("the other window", lambda: desktop.titles(process.pid))
    return folder


def told(folder: Path) -> list[list[str]]:
    file = folder / "told"
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


def made(desktop: Desktop, suffix: str) -> list[Path]:
    """The files that wait to be taken."""
    return list(Path(desktop.env["XDG_DATA_HOME"]).glob(f"bgm-studio/dragged/*/[!.]*{suffix}"))


def test_a_take_is_dragged_into_another_program(desktop: Desktop, project: Path) -> None:
    app = App(desktop, project)
    folder = peer(desktop, project)
    handle = app.find("The take as WAV", "push button", 60)
    until("a take", lambda: handle.enabled, 60)
    desktop.click(handle.box.center)  # copies, and so makes the file
    until("the file", lambda: made(desktop, ".wav"), 60, 0.2)
    desktop.drag(handle.box.center, MIDDLE, steps=24, pause_s=0.04)
    until("the drop", lambda: told(folder), 30)
    ((path,),) = told(folder)
    assert Path(path).name == "film – take 1.wav"
    with wave.open(str(folder / "film – take 1.wav")) as sound:
        assert (sound.getframerate(), sound.getnframes()) == (48_000, 120_000)
    desktop.picture("30-dragged-out")

    midi = app.find("The take as MIDI", "push button")
    desktop.click(midi.box.center)
    until("the file", lambda: made(desktop, ".mid"), 60, 0.2)
    desktop.drag(midi.box.center, MIDDLE, steps=24, pause_s=0.04)
    until("the drop", lambda: len(told(folder)) == 2, 30)
    assert mido.MidiFile(folder / "film – take 1.mid").length > 2
    assert app.quit() == 0
    assert Path(path).is_file(), "an editor may link to it"
    assert "Traceback" not in app.errors()


def test_a_timeline_is_dragged_in(desktop: Desktop, project: Path) -> None:
    timeline = project.with_name("cut.edl")
    timeline.write_text(
        "TITLE: cut\nFCM: NON-DROP FRAME\n\n"
        "001  AX V C 00:00:00:00 00:00:01:06 00:00:00:00 00:00:01:06\n"
        "* FROM CLIP NAME: film.mp4\n"
        "002  AX V C 00:00:01:06 00:00:02:00 00:00:01:06 00:00:02:00\n"
        "* FROM CLIP NAME: film.mp4\n"
        "003  AX V C 00:00:00:12 00:00:01:12 00:00:02:00 00:00:03:00\n"
        "* FROM CLIP NAME: film.mp4\n"
    )
    app = App(desktop)
    app.find("Open a film or project", "push button")
    peer(desktop, timeline)
    above = (WIDTH // 2, HEIGHT // 2)
    desktop.move(MIDDLE)
    desktop._xdotool("mousedown", 1)
    try:
        for share in (0.1, 0.4, 0.7, 1.0):
            place = (round(MIDDLE[i] + share * (above[i] - MIDDLE[i])) for i in (0, 1))
            desktop.move(tuple(place))  # type: ignore[arg-type]
        until(
            "what it would do",
            lambda: desktop.move(above) or app.seek("Open the timeline cut.edl.*"), 30, 0.2,
        )  # fmt: skip
        desktop.picture("31-held-over")
    finally:
        desktop._xdotool("mouseup", 1)
    app.find("Timeline", timeout_s=90)
    until("the timeline's name in the title", lambda: "cut" in app.title)
    desktop.picture("32-dropped")
    assert app.quit() == 0
    assert "Traceback" not in app.errors()
