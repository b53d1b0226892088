"""Where the main window begins: its look, what it opens, and what happens to bugs."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer

from bgm_studio.base.loading import uncollected
from bgm_studio.project.autosave import Autosave
from bgm_studio.project.settings import load_settings
from bgm_studio.ui import theme
from bgm_studio.ui.application import application, until_closed
from bgm_studio.ui.main_window import MainWindow
from bgm_studio.ui.presenter.state import Message
from bgm_studio.ui.presenter.studio import Studio

_log = logging.getLogger(__name__)


def run(path: Path | None = None) -> int:
    """Open the window, with a clip or a project in it, and stay until it is closed.

    Returns the exit code. Raises DisplayError where there is no screen.
    """
    settings, problem = load_settings()
    app = application(settings)
    with uncollected():
        theme.apply_theme(app, settings.theme, style_sheet=False)
        studio = Studio(settings, autosave=Autosave())
        window = MainWindow(studio)
        theme.apply_theme(app, settings.theme)
        _report_bugs(studio)
        window.show()
    if problem:
        studio.tell("warning", problem)
    if settings.show_tips and path is None:
        QTimer.singleShot(0, window, window.start_tour)
    if path is not None:
        QTimer.singleShot(0, window, lambda: studio.open_path(path))
    return until_closed(app, window)


def _report_bugs(studio: Studio) -> None:
    """Show exceptions that nothing caught in the message bar, instead of losing them."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("uncaught: %s", details)
        with suppress(AttributeError, OSError):  # there may be no terminal, or no longer
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
