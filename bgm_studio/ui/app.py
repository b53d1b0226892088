"""Where the window begins: the Qt application, its look, and what happens to bugs."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import bgm_studio
from bgm_studio.loading import uncollected
from bgm_studio.project_file import Autosave
from bgm_studio.settings import load_settings
from bgm_studio.ui import theme
from bgm_studio.ui.display import check_display
from bgm_studio.ui.main_window import MainWindow
from bgm_studio.ui.state import Message
from bgm_studio.ui.studio import Studio

_log = logging.getLogger(__name__)


def run(path: Path | None = None) -> int:
    """Open the window, with a clip or a project in it, and stay until it is closed.

    Returns the exit code. Raises DisplayError where there is no screen.
    """
    check_display()
    # A tenth of Python's default: the window waits this long for a busy worker thread each time it
    # needs the interpreter back, which painting does some thirty times.
    sys.setswitchinterval(0.0005)
    settings, problem = load_settings()
    if settings.ui_scale != 1.0:
        # Qt reads it once, when the application is made.
        os.environ.setdefault("QT_SCALE_FACTOR", f"{settings.ui_scale:g}")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - Qt's typing knows only its base
    app.setApplicationName("BGM Studio")
    app.setDesktopFileName("bgm-studio")
    app.setApplicationVersion(bgm_studio.__version__)
    with uncollected():
        theme.apply_theme(app, settings.theme, style_sheet=False)
        studio = Studio(settings, autosave=Autosave())
        window = MainWindow(studio)
        theme.apply_theme(app, settings.theme)
        _report_bugs(studio)
        window.show()
    if problem:
        studio.tell("warning", problem)
    if path is not None:
        QTimer.singleShot(0, window, lambda: window.open_path(path))
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
    """Nothing; see `run`."""


def _report_bugs(studio: Studio) -> None:
    """Show exceptions that nothing caught in the message bar, instead of losing them."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("uncaught: %s", details)
        sys.stderr.write(details)
        if issubclass(kind, Exception):
            studio.message.emit(
                Message(
                    "error",
                    studio.tr("Something went wrong inside BGM Studio: {0}").format(error),
                    studio.tr("Your work is kept. Please copy the details and report this."),
                    details,
                )
            )

    sys.excepthook = hook
    threading.excepthook = lambda a: hook(
        a.exc_type, a.exc_value or RuntimeError("thread"), a.exc_traceback
    )
