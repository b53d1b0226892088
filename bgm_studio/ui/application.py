"""What every window of the program needs around it: the application, a life until it closes, and an
end that nothing holds up."""

from __future__ import annotations

import atexit
import faulthandler
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import NoReturn, Protocol, TypeVar

from PySide6.QtCore import QObject, QRect, QSize, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QWidget

import bgm_studio
from bgm_studio.project.settings import Settings
from bgm_studio.ui import languages
from bgm_studio.ui.display import check_display

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
_KEEPING_S = 10.0  # for the last writing to a slow disk
_LAST_S = 2.8  # for all that is to be done after it

_in_charge = False  # whether the process is ours to end

T = TypeVar("T")


def application(settings: Settings) -> QApplication:
    """The application, made if there is none, at the user's scale and in their language. Raises
    DisplayError where there is no screen, ModelError where a shipped file is missing."""
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
    languages.speak(app, languages.chosen(settings.language))
    return app


def screen_room(window: QWidget) -> QRect:
    """What the screen that a window is on, else the first, leaves to windows; in its own pixels."""
    screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()


def fit_on_screen(window: QWidget, least: QSize) -> None:
    """Let a window that is not on the screen as a whole, or is larger, be so. least: its minimum
    size, where the screen is as large as that."""
    room = screen_room(window)
    # The frame is not known before the window is shown.
    style, metric = window.style(), QStyle.PixelMetric
    bar_px = style.pixelMetric(metric.PM_TitleBarHeight)
    rim_px = style.pixelMetric(metric.PM_MdiSubWindowFrameWidth)
    room = room.adjusted(rim_px, bar_px, -rim_px, -rim_px)
    window.setMinimumSize(least.boundedTo(room.size()))
    place = window.geometry()
    if room.contains(place) or window.isMaximized() or window.isFullScreen():
        return
    place.setSize(place.size().boundedTo(room.size()))
    place.moveLeft(min(max(place.left(), room.left()), room.right() + 1 - place.width()))
    place.moveTop(min(max(place.top(), room.top()), room.bottom() + 1 - place.height()))
    window.setGeometry(place)


class Ending(Protocol):
    """A window that can be ended without its screen, which may be gone."""

    def keep_work(self) -> None:
        """Bring what is not saved to the disk, so that the next session has it. Raises BgmError."""

    def end_work(self) -> bool:
        """End all that runs; False where a thread does not end in time. May be called twice."""

    def hide(self) -> None:
        """Vanish from the screen."""


def until_closed(app: QApplication, window: Ending) -> int:
    """Run the event loop until the window is closed; returns the exit code.

    The loop also ends by a signal, and by itself where the display is lost. However it ends, the
    window keeps the work and ends its threads. Where the display was lost, or where something
    hangs, this does not return but ends the process, at most three seconds after the work is kept.
    """
    global _in_charge  # noqa: PLW0603 - the process has one end
    _in_charge = True
    atexit.register(_end_amid_the_loop, window)
    code = _told(lambda: _run(app), 1)
    atexit.unregister(_end_amid_the_loop)
    if code == 0:  # else Qt has lost the display
        _told(window.hide, None)
    if not _end(window) or code:
        _leave(code)
    _gone_within(_KEEPING_S)  # a busy machine may take its time for Python's own end
    return 0


def _end_amid_the_loop(window: Ending) -> None:
    """The end where Python itself is made to end by code that the loop called. Its exit code cannot
    be seen from here: it is kept where all threads end in time. Else it is 1, for Python aborts
    when a thread comes back from a library to an interpreter that is gone."""
    if not _end(window):
        _leave(1)


def _end(window: Ending) -> bool:
    """Whether all threads ended."""
    _gone_within(_KEEPING_S)
    _told(window.keep_work, None)
    _gone_within(_LAST_S)
    return _told(window.end_work, False)


def hurry() -> None:
    """All is kept: from here on nothing may hold up the end of the process. Does nothing without
    `until_closed`."""
    if _in_charge:
        _gone_within(_LAST_S)


def _run(app: QApplication) -> int:
    with _ended_by_signals(app):
        return app.exec()


def _told(call: Callable[[], T], otherwise: T) -> T:
    """What `call` returns. Where it fails, that is written to the terminal, and the rest goes on:
    there is nobody left to catch it."""
    try:
        return call()
    except BaseException:  # noqa: BLE001 - see above
        sys.__excepthook__(*sys.exc_info())
        return otherwise


@contextmanager
def _ended_by_signals(app: QApplication) -> Iterator[None]:
    """Within, Ctrl-C and the signals that ask a process to end make the event loop end.

    Python would handle them between any two instructions of this thread, in the middle of starting
    a thread too, and not at all while Qt waits or a disk hangs. So another thread is told of them,
    by the system itself.
    """
    ears, mouth = socket.socketpair()
    mouth.setblocking(False)
    numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    # nohup has hang-ups ignored, and so do we then.
    numbers = [
        n
        for n in numbers
        if n != getattr(signal, "SIGHUP", None) or signal.getsignal(n) != signal.SIG_IGN
    ]
    ender = _Ender(app)
    thread = threading.Thread(target=ender.listen, args=(ears,), name="bgm-signals", daemon=True)
    thread.start()
    signal.set_wakeup_fd(mouth.fileno(), warn_on_full_buffer=False)
    for number in numbers:
        signal.signal(number, _heed)
    try:
        yield
    finally:
        signal.set_wakeup_fd(-1)  # further ones are too late, and heard by nobody
        mouth.close()
        thread.join()
        ears.close()


def _heed(*_: object) -> None:
    """Nothing: that there is a handler keeps the signal from ending the process at once."""


class _Ender(QObject):
    """Ends the event loop on a byte of a socket."""

    heard = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.heard.connect(self._end)

    def listen(self, ears: socket.socket) -> None:
        """Wait for a signal, or for the socket's end."""
        if ears.recv(1):
            # The window's thread itself may hang.
            _gone_within(_KEEPING_S)
            self.heard.emit()

    @Slot()
    def _end(self) -> None:
        QApplication.exit(0)


def _gone_within(seconds: float) -> None:
    """See to it that the process is over by then, and has said where it hung. The watch is a thread
    that needs no interpreter; it takes the place of an earlier one."""
    try:
        told = sys.stderr.fileno()
    except (AttributeError, ValueError, OSError):  # there is none
        told = os.open(os.devnull, os.O_WRONLY)
    faulthandler.dump_traceback_later(seconds, exit=True, file=told)


def _leave(code: int) -> NoReturn:
    """End the process at once: neither Python nor Qt would get through a lost display or a thread
    that hangs."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError, OSError):
            stream.flush()
    os._exit(code)
