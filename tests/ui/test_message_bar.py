"""The message bar's order of things, and what the status line says."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from panel_studio import FakeStudio, made_project
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bgm_studio.ui.panels.message_bar import INFO_MS, MessageBar, StatusLine, ago
from bgm_studio.ui.presenter.state import Message, TaskState

INFO, NEWER = Message("info", "Exported."), Message("info", "Saved.")
WARNING = Message("warning", "No sound device.", "Playing silently.")
ERROR = Message("error", "The disk is full.", "Free some space.", "Traceback: ...")
OTHER = Message("error", "The clip is gone.")
DONE = Message("info", "Exported to /films.", stays=True)


@pytest.fixture
def studio(qapp: object) -> FakeStudio:
    return FakeStudio(made_project())


@pytest.fixture
def bar(studio: FakeStudio, qtbot: QtBot) -> Iterator[MessageBar]:
    host = QWidget()
    column = QVBoxLayout(host)
    bar = MessageBar()
    studio.message.connect(bar.show_message)
    column.addWidget(bar)
    column.addStretch(1)
    qtbot.addWidget(host)
    host.resize(800, 200)
    host.show()
    qtbot.waitExposed(host)
    yield bar
    bar.findChild(QTimer).stop()


def timer(bar: MessageBar) -> QTimer:
    found = bar.findChild(QTimer)
    assert found is not None
    return found


def test_an_info_goes_by_itself_an_error_stays(studio: FakeStudio, bar: MessageBar) -> None:
    assert bar.isHidden()
    studio.message.emit(INFO)
    assert bar.isVisible() and bar.message == INFO
    assert timer(bar).isActive() and timer(bar).interval() == INFO_MS
    timer(bar).timeout.emit()
    assert bar.message is None
    studio.message.emit(ERROR)
    assert bar.text.text() == "The disk is full." and bar.hint.text() == "Free some space."
    assert not timer(bar).isActive()


def test_what_was_done_for_the_user_stays_until_it_is_closed(
    studio: FakeStudio, bar: MessageBar
) -> None:
    studio.message.emit(DONE)
    assert not timer(bar).isActive()
    studio.message.emit(INFO)
    assert bar.message == DONE and bar.waiting == (INFO,)
    studio.message.emit(ERROR)
    assert bar.message == ERROR and bar.waiting == (DONE, INFO)
    bar.close_button.click()
    assert bar.message == DONE and not timer(bar).isActive()


def test_escape_within_it_closes_it(studio: FakeStudio, bar: MessageBar) -> None:
    studio.message.emit(ERROR)
    bar.close_button.setFocus()
    QTest.keyClick(bar.close_button, Qt.Key.Key_Escape)
    assert bar.message is None and bar.isHidden()


def test_the_newest_info_replaces_an_info(studio: FakeStudio, bar: MessageBar) -> None:
    studio.message.emit(INFO)
    studio.message.emit(NEWER)
    assert bar.message == NEWER and bar.waiting == ()


def test_an_error_is_not_overwritten(studio: FakeStudio, bar: MessageBar) -> None:
    studio.message.emit(INFO)
    for message in (ERROR, NEWER, WARNING, OTHER, INFO, ERROR):
        studio.message.emit(message)
    assert bar.message == ERROR
    assert bar.waiting == (WARNING, OTHER, INFO)
    assert bar.more.text() == "2 more"
    for expected in (WARNING, OTHER, INFO):
        bar.close_button.click()
        assert bar.message == expected
    assert timer(bar).isActive()


def test_an_error_goes_ahead_of_a_warning(studio: FakeStudio, bar: MessageBar) -> None:
    studio.message.emit(WARNING)
    studio.message.emit(ERROR)
    assert bar.message == ERROR and bar.waiting == (WARNING,)


def test_a_flood_is_bounded(studio: FakeStudio, bar: MessageBar) -> None:
    for number in range(500):
        studio.message.emit(Message("error", f"Failure {number}"))
    assert len(bar.waiting) <= 20


def test_details_are_copied(studio: FakeStudio, bar: MessageBar) -> None:
    studio.message.emit(OTHER)
    assert bar.copy_button.isHidden()
    bar.close_button.click()
    studio.message.emit(ERROR)
    bar.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == "The disk is full.\nFree some space.\nTraceback: ..."


def test_screen_readers_are_told(studio: FakeStudio, bar: MessageBar) -> None:
    studio.message.emit(ERROR)
    assert bar.accessibleName() == "Error: The disk is full. Free some space."


def test_an_offer_belongs_to_its_message(studio: FakeStudio, bar: MessageBar) -> None:
    pressed: list[str] = []
    studio.message.emit(ERROR)
    studio.message.emit(INFO)
    bar.offer("Show in folder", lambda: pressed.append("shown"))
    assert bar.offer_button.isHidden()
    bar.close_button.click()
    assert bar.message == INFO and not bar.offer_button.isHidden()
    bar.offer_button.click()
    assert pressed == ["shown"] and bar.message is None
    bar.offer("Too late", lambda: pressed.append("late"))
    studio.message.emit(NEWER)
    assert bar.offer_button.isHidden()


def test_markup_in_a_message_is_only_text(studio: FakeStudio, bar: MessageBar) -> None:
    text = "<b>a.mp4</b> & <img src='http://example.org/x'> cannot be read."
    studio.message.emit(Message("error", text))
    assert bar.text.text() == text
    assert bar.text.textFormat().name == "PlainText"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(-3, "0 s"), (0.4, "0 s"), (59.9, "59 s"), (60, "1 min"), (3599, "59 min"), (7300, "2 h")],
)
def test_ago(seconds: float, text: str) -> None:
    assert ago(seconds) == text


def test_the_status_line(studio: FakeStudio, qtbot: QtBot) -> None:
    line = StatusLine(studio)
    qtbot.addWidget(line)
    assert line.saved.text() == "not saved yet"
    studio.edit("x", studio.project.with_mix(0, studio.project.mix[1]))
    studio.saved_at = time.time() - 125
    studio.saved_changed.emit()
    assert line.saved.text() == "edited · saved 2 min ago"
    studio.history.mark_saved(studio.project)
    studio.saved_changed.emit()
    assert line.saved.text() == "saved 2 min ago"
    assert line.task.isHidden()
    studio.tasks = [TaskState("Analysing the clip", 0.43), TaskState("Reading the sound", None)]
    studio.tasks_changed.emit()
    assert line.task.full_text == "Analysing the clip 43 % (and 1 more)"
    assert not line.bar.isHidden() and line.bar.value() == 430
    studio.tasks = [TaskState("Reading the sound", None)]
    studio.tasks_changed.emit()
    assert line.task.full_text == "Reading the sound" and line.bar.isHidden()


def test_its_clock_runs_only_while_it_is_seen(studio: FakeStudio, qtbot: QtBot) -> None:
    line = StatusLine(studio)
    qtbot.addWidget(line)
    clock = line.findChild(QTimer)
    assert not clock.isActive()
    line.show()
    assert clock.isActive()
    line.hide()
    assert not clock.isActive()
