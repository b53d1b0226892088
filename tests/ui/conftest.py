"""The window's tests: offscreen, in folders of their own, and nothing may be left behind."""

from __future__ import annotations

import gc
import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from bgm_studio.ui import theme


@pytest.fixture(scope="session", autouse=True)
def themed(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "dark")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and recovery files of each test's own; the cache of analyses is shared."""
    for name in ("CONFIG", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Fail on threads or running timers that a test leaves, and on errors that are logged.

    A test that provokes a logged error says so with the marker `logs_errors`.
    """
    gc.collect()
    threads = set(threading.enumerate())
    timers = {id(timer) for timer in _running_timers()}
    errors = _Errors()
    logging.getLogger().addHandler(errors)
    yield
    logging.getLogger().removeHandler(errors)
    for widget in qapp.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    gc.collect()
    left = [t.name for t in threading.enumerate() if t not in threads and t.is_alive()]
    assert not left, f"threads are left: {left}"
    running = [t for t in _running_timers() if id(t) not in timers]
    assert not running, f"timers are left running: {[(t, t.parent()) for t in running]}"
    if request.node.get_closest_marker("logs_errors") is None:
        assert not errors.records, [record.getMessage() for record in errors.records]


def _running_timers() -> list[QTimer]:
    found = []
    for thing in gc.get_objects():
        try:
            if isinstance(thing, QTimer) and thing.isActive():
                found.append(thing)
        except (RuntimeError, ReferenceError):
            continue  # its C++ half is gone
    return found
