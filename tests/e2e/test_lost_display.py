"""The screen goes away under the running program, as at a log-out: the work stays, nothing else.

How long the process took to end is in the log (`pytest --log-cli-level=INFO`).
"""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import Popen

import pytest
from toys import write_clip
from window_driver import App, Desktop, missing, until

from bgm_studio.listening.answers import read_answers
from bgm_studio.listening.collection import look
from bgm_studio.listening.session import Session
from bgm_studio.project import file as project_file
from bgm_studio.project.autosave import recoverable

_CEILING_S = 60.0  # against hanging; three seconds are meant, and logged
_log = logging.getLogger("window")

pytestmark = pytest.mark.skipif(
    bool(missing()), reason=f"a virtual screen needs {missing()}, which is not installed"
)


@pytest.fixture
def make_desktop(tmp_path: Path) -> Iterator[Callable[[str], Desktop]]:
    made: list[Desktop] = []

    def make(name: str) -> Desktop:
        desktop = Desktop(tmp_path / name, tmp_path / "pictures").__enter__()
        made.append(desktop)
        return desktop

    yield make
    for desktop in made:
        desktop.close()


def ended(process: Popen[bytes], how: str) -> int:
    """The exit code, once it is over."""
    began = time.monotonic()
    code = process.wait(_CEILING_S)
    _log.info("%s: over after %.2f s", how, time.monotonic() - began)
    return code


def test_an_edit_outlives_the_display(
    make_desktop: Callable[[str], Desktop], tmp_path: Path
) -> None:
    film = write_clip(tmp_path / "film.mp4", frames=240, cuts=(120,), sound=True)
    desktop = make_desktop("one")
    app = App(desktop, film)
    until("the two shots", lambda: app.seek("Tempo in beats per minute") and
          any(map(str.isdigit, app.find("Tempo in beats per minute").text)), 60, 0.2)  # fmt: skip
    desktop.key("shift+Right", "shift+Right", "m")  # a marker at two seconds
    until("the mark of an unsaved edit", lambda: "•" in app.title, 20)
    desktop.screen.kill()
    assert ended(app.process, "the display was lost") == 1, app.errors()
    assert "Traceback" not in app.errors()

    state = Path(desktop.env["XDG_STATE_HOME"])
    (kept,) = recoverable(state / "bgm-studio" / "autosave")  # so its lock is free
    assert len(project_file.load(kept.path).direction.cuts) == 2
    scratch = Path(desktop.env["XDG_CACHE_HOME"]) / "bgm-studio" / "scratch"
    assert not list(scratch.iterdir())

    again = make_desktop("two")
    again.env["XDG_STATE_HOME"] = str(state)
    app = App(again)
    again.click(app.find("Recover film.*", "push button", 30).box.center)
    until("the recovered edit", lambda: "•" in app.title, 20)
    app.process.send_signal(signal.SIGTERM)
    assert ended(app.process, "SIGTERM") == 0, app.errors()
    (kept,) = recoverable(state / "bgm-studio" / "autosave")
    assert len(project_file.load(kept.path).direction.cuts) == 2


def test_answers_outlive_the_display(
    make_desktop: Callable[[str], Desktop], tmp_path: Path
) -> None:
    films = tmp_path / "films"
    for system in ("one", "other"):
        (films / system).mkdir(parents=True)
        write_clip(films / system / "clip.mp4", frames=48, sound=True)
    desktop = make_desktop("one")
    answers = tmp_path / "answers.csv"
    app = App(desktop, "listen", films, "--out", answers, "--seed", "1", title="Listening")
    desktop.click(app.find("Begin", "push button").box.center)
    desktop.click(app.find("Overall: A is better.*").box.center)
    until("the answer", answers.exists, 20)
    desktop.screen.kill()
    assert ended(app.process, "the display was lost") == 1, app.errors()
    assert "Traceback" not in app.errors()
    (answer,) = read_answers(answers)
    assert answer.aspect == "overall"
    Session(look(films), answers).close()  # its lock is free
