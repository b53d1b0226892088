"""What every window of the program needs around it: the application, a life until it closes."""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

import bgm_studio
from bgm_studio.settings import Settings
from bgm_studio.ui.display import check_display


def application(settings: Settings) -> QApplication:
    """The application, made if there is none, at the user's scale. Raises DisplayError where there
    is no screen."""
    check_display()
    # A tenth of Python's default: the window waits this long for a busy worker thread each time it
    # needs the interpreter back, which painting does some thirty times.
    sys.setswitchinterval(0.0005)
    if settings.ui_scale != 1.0:
        # Qt reads it once, when the application is made.
        os.environ.setdefault("QT_SCALE_FACTOR", f"{settings.ui_scale:g}")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - Qt's typing knows only its base
    app.setApplicationName("BGM Studio")
    app.setDesktopFileName("bgm-studio")
    app.setApplicationVersion(bgm_studio.__version__)
    return app


def until_closed(app: QApplication, window: QWidget) -> int:
    """Run the event loop until the window is closed; returns the exit code."""
    # Ctrl-C in the terminal closes the window as its button does, but from the event loop: a
    # signal comes between any two instructions, in the middle of starting a thread too. Python
    # only sees it while it runs, so a timer lets it.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, window, window.close))
    heartbeat = QTimer()
    heartbeat.timeout.connect(_breathe)
    heartbeat.start(250)
    try:
        return app.exec()
    finally:
        heartbeat.stop()


def _breathe() -> None:
    """Nothing; see `until_closed`."""
