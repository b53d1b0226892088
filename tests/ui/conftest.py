"""The window's tests: offscreen, in folders of their own, and nothing may be left behind."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

# A screen as editors have one; the platform's own would be of 800 pixels.
os.environ.setdefault(
    "QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).with_name('screen.json')}"
)

import pytest
from panel_studio import FakeStudio
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shapes import Shape
from toys import write_toy_model
from window_fixtures import Desk, FakeDevice, HeldGraph, Watch, made_project, player_of, use_toys

from bgm_studio.composing.take import Request
from bgm_studio.project import file as project_file
from bgm_studio.project.settings import Settings
from bgm_studio.ui import languages, theme
from bgm_studio.ui.main_window import MainWindow
from bgm_studio.ui.presenter.state import Message
from bgm_studio.ui.presenter.studio import Studio


@pytest.fixture(scope="session", autouse=True)
def themed(qapp: QApplication) -> None:
    languages.speak(qapp, "en")
    theme.apply_theme(qapp, "dark")
    # What is here now stays: looking for what each test leaves need not go through it.
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and recovery files of each test's own; the cache of analyses is shared."""
    for name in ("CONFIG", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Fail on threads or running timers that a test leaves, and on errors that are logged.

    A test that provokes a logged error says so with the marker `logs_errors`.
    """
    marked = request.node.get_closest_marker("logs_errors") is not None
    watch = Watch(qapp, allow_errors=marked)
    yield
    # The offscreen platform would free what was copied after Python's own end, which crashes.
    qapp.clipboard().clear()
    FakeStudio.close_all()
    watch.end()


# -- the assembled window --------------------------------------------------------------------------


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A denoiser without a network; `toys` brings it to life."""
    return write_toy_model(tmp_path_factory.mktemp("model") / "toy")


@pytest.fixture
def tiny_clip(shape: Shape, shaped_clip: Callable[[Shape], Path]) -> Path:
    """2.5 s at 24 frames a second with one cut and sound, in this test's shape."""
    return shaped_clip(shape)


@pytest.fixture(scope="session")
def made_file(
    tmp_path_factory: pytest.TempPathFactory,
    shaped_clip: Callable[[Shape], Path],
    model_folder: Path,
    cache_home: Path,
) -> Callable[[Shape], Path]:
    """A saved project: the tiny clip in a shape, with two takes."""

    @cache
    def made(shape: Shape) -> Path:
        path = tmp_path_factory.mktemp("made") / "made.bgm"
        with pytest.MonkeyPatch.context() as patch:
            use_toys(patch, path.with_name("traces"))
            requests = Request(seed=1), Request(seed=2)
            project = made_project(shaped_clip(shape), model_folder, requests)
        project_file.save(project, path)
        return path

    return made


@pytest.fixture
def project_path(shape: Shape, made_file: Callable[[Shape], Path], tmp_path: Path) -> Path:
    """A saved project of this test's own."""
    return Path(shutil.copy(made_file(shape), tmp_path / "work.bgm"))


@pytest.fixture
def toys(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[HeldGraph]:
    """Toys for all that is slow. Yields the denoiser's graph."""
    graph = use_toys(monkeypatch, tmp_path / "traces")
    yield graph
    graph.release()


@pytest.fixture
def make_desk(
    request: pytest.FixtureRequest, qtbot: QtBot, toys: HeldGraph, model_folder: Path, themed: None
) -> Iterator[Callable[..., Desk]]:
    """Opens windows, and closes those that are left; keywords replace settings.

    Fails where a window told of an error. A test that provokes one has the marker `tells_errors`.
    """
    desks, errors = [], []

    def heed(message: Message) -> None:
        if message.kind == "error":
            errors.append(f"{message.text} {message.hint}")

    def make(**changes: object) -> Desk:
        device = FakeDevice(latency_s=0.05, records=False)
        settings = Settings(**{"model": model_folder} | changes)
        studio = Studio(settings, player=player_of(device))
        window = MainWindow(studio)
        desk = Desk(window, studio, device, toys)
        studio.message.connect(desk.messages.append)
        studio.message.connect(heed)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        desks.append(desk)
        return desk

    yield make
    toys.release()
    for desk in desks:
        desk.window.end_work()  # no question is asked then
        desk.window.close()
    app = QApplication.instance()
    if isinstance(app, QApplication) and theme.theme().name != "dark":
        theme.apply_theme(app, "dark")
    assert not errors or request.node.get_closest_marker("tells_errors"), errors


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    """A window with nothing open."""
    return make_desk()


@pytest.fixture
def open_desk(desk: Desk, project_path: Path) -> Desk:
    """A window on a saved project with two takes, all work done."""
    desk.open(project_path)
    return desk
