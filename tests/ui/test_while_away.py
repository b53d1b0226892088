"""What is told of long work while another window is in use."""

from __future__ import annotations

import pytest
from window_fixtures import Desk

from bgm_studio.ui import while_away


@pytest.fixture
def alerts(monkeypatch) -> list[str]:
    """Texts that were told, with alert and notification."""
    told: list[str] = []
    monkeypatch.setattr(while_away.QApplication, "alert", lambda _: told.append("alert"))

    class Tray:
        def __init__(self, icon, parent):
            self.messageClicked = type("Signal", (), {"connect": staticmethod(lambda _: None)})

        isSystemTrayAvailable = supportsMessages = staticmethod(lambda: True)  # noqa: N815
        show = hide = staticmethod(lambda: None)

        def showMessage(self, title, text, icon, shown_ms):  # noqa: N802
            told.append(text)

    monkeypatch.setattr(while_away, "QSystemTrayIcon", Tray)
    monkeypatch.setattr(while_away.QTimer, "singleShot", lambda *_: None)
    return told


def away(desk: Desk, monkeypatch) -> None:
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: False)


def test_a_long_run_is_told_when_another_window_is_in_use(open_desk, alerts, monkeypatch):
    away(open_desk, monkeypatch)
    open_desk.graph.hold(1)
    open_desk.studio.runs.generate()
    open_desk.until(open_desk.graph.waiting.is_set, "a run")
    assert " % · " in open_desk.window.windowTitle()
    monkeypatch.setattr(while_away, "LONG_S", 0.0)
    open_desk.graph.release()
    open_desk.rest()
    assert alerts == ["alert", "The music is ready."]
    assert "%" not in open_desk.window.windowTitle()


def test_who_sees_the_window_or_waited_a_moment_only_is_told_nothing(
    open_desk, alerts, monkeypatch
):
    open_desk.window.while_away.tell("x")
    away(open_desk, monkeypatch)
    monkeypatch.setattr(while_away, "LONG_S", 3600.0)
    open_desk.generate()
    assert alerts == []


def test_exports_are_told_and_what_failed_of_them(open_desk, alerts, monkeypatch):
    away(open_desk, monkeypatch)
    tell = open_desk.window.while_away._on_exported
    tell({"failed": []})
    tell({"failed": ["no video"]})
    assert alerts == ["alert", "The export is ready.", "alert", "Part of the export failed."]
