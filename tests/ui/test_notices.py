"""What the window says lies over it: nothing moves, nothing that is worked in is covered."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bgm_studio.ui.fields import ValueField
from bgm_studio.ui.notices import FieldError, Notices
from bgm_studio.ui.panels.message_bar import MessageBar
from bgm_studio.ui.presenter.state import Message

LONG = Message(
    "error", "A sentence of some length about what could not be done. " * 3, "What to do. " * 9
)


def lies(widget, window):
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def test_a_message_moves_nothing_and_covers_no_lane(open_desk):
    window, studio = open_desk.window, open_desk.studio
    window.resize(1080, 640)
    open_desk.until(lambda: window.width() == 1080, "the size")
    parts = [window.viewer, window.transport, window.controls, window.takes, window.timeline]
    before = [lies(part, window) for part in parts]
    studio.message.emit(Message("warning", "Something is so.", "Do this."))
    notices = window.notices
    assert notices.isVisible() and window.message_bar.isVisible()
    assert lies(window.viewer, window).contains(notices.geometry())
    studio.films._job = SimpleNamespace(name="Reading ride.otio", fraction=0.5)
    studio.films.work_changed.emit()
    studio.films._job = None
    assert window.banner.isVisible()
    assert lies(window.viewer, window).contains(notices.geometry())
    assert [lies(part, window) for part in parts] == before
    window.banner.refresh()
    window.resize(1200, 700)
    open_desk.until(lambda: window.width() == 1200, "the size")
    assert lies(window.viewer, window).contains(notices.geometry())
    window.message_bar.close_message()
    assert not notices.isVisible()


def test_escape_ends_what_runs_then_closes_the_message(open_desk):
    window, studio = open_desk.window, open_desk.studio
    open_desk.graph.hold(1)
    studio.runs.generate()
    open_desk.until(open_desk.graph.waiting.is_set, "a run")
    studio.message.emit(Message("warning", "Something is so."))
    studio.select(shot=1, cut=0)
    open_desk.press("Esc")
    open_desk.graph.release()
    open_desk.until(lambda: studio.generation is None, "an end")
    assert window.message_bar.message is not None
    open_desk.press("Esc")
    assert window.message_bar.message is None and studio.selection.cut == 0
    open_desk.press("Esc")
    assert studio.selection.cut is None


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 300)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_what_is_long_grows_away_from_what_lies_below(window, qtbot):
    under, bar = QWidget(window), MessageBar()
    under.setGeometry(20, 60, 400, 120)
    under.show()
    notices = Notices(window, (bar,))
    notices.lie_over(under)
    assert notices.isHidden()
    bar.show_message(LONG)
    qtbot.waitUntil(lambda: notices.height() >= bar.layout().totalHeightForWidth(bar.width()))
    assert notices.geometry().bottom() <= under.geometry().bottom()
    assert notices.width() <= under.width()
    for label in (bar.text, bar.hint):
        assert label.height() >= label.heightForWidth(label.width())
    bar.close_message()
    assert notices.isHidden()


def even(text):
    if not text.isdecimal() or int(text) % 2:
        raise ValueError(f"{text or 'Nothing'} is not even.")
    return int(text)


def test_what_is_wrong_with_a_field_stands_at_it_until_it_is_right(window, qtbot):
    field, other = ValueField(even, flat=False), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(other)
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    before = field.geometry(), other.geometry()
    field.set_value("4", "4")
    field.setAccessibleDescription("A number")
    taken = []
    field.committed.connect(taken.append)
    field.setFocus()
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Return)
    (error,) = window.findChildren(FieldError)
    assert error.isVisible() and error.text() == "7 is not even."
    assert field.accessibleDescription() == "7 is not even."
    assert (field.geometry(), other.geometry()) == before
    assert not error.geometry().intersects(lies(field, window))
    assert window.rect().contains(error.geometry())
    QTest.keyClicks(field, "6")
    assert not error.isVisible() and field.accessibleDescription() == "A number"
    QTest.keyClicks(field, "5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert error.isVisible()
    other.setFocus()
    assert not error.isVisible() and field.text() == "4" and taken == []
