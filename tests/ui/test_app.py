"""The whole program in a process of its own: it opens, closes when told to, and loses nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from window_fixtures import WAIT_MS

from bgm_studio.project import file as project_file
from bgm_studio.project.autosave import ProjectLock, recoverable
from bgm_studio.project.settings import settings_path

ROOT = Path(__file__).resolve().parents[2]
BEGIN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from bgm_studio.ui import app, main_window

def tell(window):
    def look():
        project = window.studio.project
        if window.studio.is_open and project.analysis is not None and not told:
            told.append(1)
            try:
                act(window)
            finally:
                print("ready" if sys.exc_info()[0] is None else "failed", flush=True)
    told = []
    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(20)

class Window(main_window.MainWindow):
    def __init__(self, studio):
        super().__init__(studio)
        tell(self)

app.MainWindow = Window
"""


@contextmanager
def started(body, path, **changes):
    """The program with these lines in it; killed when the block ends, if it has not ended."""
    with subprocess.Popen(
        [sys.executable, "-c", f"{BEGIN}\n{body}\nsys.exit(app.run(Path(sys.argv[1])))", str(path)],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **changes}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            process.kill()


def wait_until_ready(process):
    """Until the clip is open and `act` has run; fails with what the program said instead."""
    said = process.stdout.readline()
    if said != "ready\n":
        process.kill()
        pytest.fail(f"not ready but {said!r}; {process.stderr.read()}")


# What ends the main thread, and the exit code then. Where the display is lost, Qt exits with 1. So
# does a process that Python ends while a thread is too busy to end in time, as on a busy machine.
ENDS = {
    "SIGTERM": ("os.kill(os.getpid(), signal.SIGTERM)", 0),
    "SIGINT": ("os.kill(os.getpid(), signal.SIGINT)", 0),
    "SIGHUP": ("os.kill(os.getpid(), signal.SIGHUP)", 0),
    "lost display": ("QApplication.exit(1)", 1),
    "sys.exit": ("sys.exit(4)", (4, 1)),
    "exception": ("application.signal = None; QApplication.exit(0)", 1),
}


@pytest.mark.skipif(os.name != "posix", reason="signals are told otherwise there")
@pytest.mark.parametrize("end", ENDS)
def test_however_the_main_thread_ends_the_work_is_kept(end, project_path, cache_home):
    how, code = ENDS[end]
    act = (
        "import os, signal\n"
        "from bgm_studio.ui import application\n"
        "signal.signal(signal.SIGHUP, signal.SIG_DFL)  # the tests may run under nohup\n"
        "def act(window):\n"
        "    from bgm_studio.ui import commands\n"
        "    commands.star_take(window.studio)\n"
        f"    {how}\n"
    )
    before = project_path.read_bytes()
    with started(act, project_path) as process:
        _, err = process.communicate(timeout=WAIT_MS / 1000)
    assert process.returncode in (code if isinstance(code, tuple) else (code,)), err
    (kept,) = recoverable()  # so its lock is free
    assert kept.project_path == project_path
    assert project_file.load(kept.path).active_entry.starred
    assert project_path.read_bytes() == before  # the user did not save it
    ProjectLock(project_path).release()


@pytest.mark.parametrize(
    ("ends", "code"),
    [("QApplication.exit(1)", 1), ("leave()", 0), ("full_stop()", 1), ("sys.exit(4)", 1)],
)
def test_what_hangs_does_not_hold_up_the_end(ends, code, project_path, cache_home):
    act = (
        "def act(window):\n"
        "    import time\n"
        "    from bgm_studio.ui.presenter.jobs import Job\n"
        "    from bgm_studio.ui import commands\n"
        "    commands.star_take(window.studio)\n"
        "    hangs = Job('hangs', 'its own', lambda job: iter([time.sleep(60)]))\n"
        "    window.studio.jobs.start(hangs)\n"
        "    def leave():\n"
        "        window.close()\n"
        "        window.asking.dialog.save_button.click()\n"
        "    def full_stop():\n"
        "        window.studio._scratch.close = lambda: time.sleep(60)  # the disk\n"
        "        leave()\n"
        f"    {ends}\n"
    )
    with started(act, project_path) as process:
        _, err = process.communicate(timeout=WAIT_MS / 1000)
    assert process.returncode == code, err
    paths = [found.path for found in recoverable()] or [project_path]
    assert project_file.load(paths[0]).active_entry.starred
    ProjectLock(project_path).release()


@pytest.mark.skipif(os.name != "posix", reason="signals are told otherwise there")
def test_a_signal_ends_a_window_that_hangs(project_path, cache_home):
    act = (
        "def act(window):\n"
        "    import os, signal, time\n"
        "    from bgm_studio.ui import application\n"
        "    application._KEEPING_S = 0.2\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "    time.sleep(60)\n"
    )
    with started(act, project_path) as process:
        _, err = process.communicate(timeout=WAIT_MS / 1000)
    assert process.returncode == 1
    assert "in act" in err  # it says where


@pytest.mark.skipif(os.name != "posix", reason="signals are told otherwise there")
def test_a_signal_amid_the_start_of_a_thread_ends_that_thread_too(tiny_clip, cache_home):
    act = (
        "def act(window):\n"
        "    import os, signal, threading\n"
        "    start = threading.Thread.start\n"
        "    def interrupted(thread):\n"
        "        start(thread)\n"
        "        os.kill(os.getpid(), signal.SIGINT)\n"
        "    threading.Thread.start = interrupted\n"
        "    from bgm_studio.ui.presenter.jobs import Job\n"
        "    window.studio.jobs.start(Job('late', 'a lane of its own', lambda job: iter(())))\n"
    )
    with started(act, tiny_clip) as process:
        _, err = process.communicate(timeout=WAIT_MS / 1000)
    assert process.returncode == 0, err


def test_what_was_killed_is_offered_again(project_path, cache_home):
    act = (
        "def act(window):\n"
        "    from bgm_studio.ui import commands\n"
        "    commands.star_take(window.studio)\n"
        "    folder = window.studio.desk._autosave.folder\n"
        "    while not list(folder.glob('[!.]*.bgm')):\n"
        "        QApplication.processEvents()\n"
    )
    with started(act, project_path) as process:
        wait_until_ready(process)
        process.kill()
        process.communicate(timeout=WAIT_MS / 1000)
    (kept,) = recoverable()
    assert kept.project_path == project_path
    assert project_file.load(kept.path).active_entry.starred
    ProjectLock(project_path).release()  # the lock died with it


def test_an_exception_that_nothing_caught_is_shown_and_told(project_path, cache_home):
    act = (
        "def act(window):\n"
        "    def broken():\n"
        "        raise ZeroDivisionError('by nought')\n"
        "    QTimer.singleShot(0, broken)\n"
        "    def end():\n"
        "        print(window.message_bar.message.text, flush=True)\n"
        "        window.close()\n"
        "    QTimer.singleShot(100, end)\n"
    )
    with started(act, project_path) as process:
        out, err = process.communicate(timeout=WAIT_MS / 1000)
    assert process.returncode == 0, err
    assert "by nought" in out and "ZeroDivisionError" in err


def test_damaged_settings_are_told_in_the_window(project_path, cache_home):
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("{ no json")
    act = (
        "def act(window):\n"
        "    print(window.message_bar.message.text, flush=True)\n"
        "    QTimer.singleShot(0, window.close)\n"
    )
    with started(act, project_path) as process:
        out, err = process.communicate(timeout=WAIT_MS / 1000)
    assert process.returncode == 0, err
    assert "The settings were damaged" in out
