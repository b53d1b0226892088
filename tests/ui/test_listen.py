"""The window of the listening test, before a sound device in virtual time."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from window_fixtures import WAIT_MS, FakeDevice, player_of

from bgm_studio.listening.answers import read_answers
from bgm_studio.listening.collection import Collection, look
from bgm_studio.listening.session import Session
from bgm_studio.ui.listening.window import ListenWindow

# Nothing else in the window may hold these words.
SYSTEMS, CLIPS = ("zebrafinch", "quokkabear"), ("wombatisle", "xerusdune")


@pytest.fixture
def films(tmp_path: Path, tiny_clip: Path) -> Collection:
    folder = tmp_path / "films"
    for system in SYSTEMS:
        (folder / system).mkdir(parents=True)
        for clip in CLIPS:
            shutil.copy(tiny_clip, folder / system / f"{clip}.mp4")
    return look(folder)


def until(condition: Callable[[], Any], what: str) -> None:
    ends = time.monotonic() + WAIT_MS / 1000
    while not condition():
        QTest.qWait(2)
        time.sleep(0.005)  # qWait keeps the interpreter to itself
        assert time.monotonic() < ends, f"in vain: {what}"


@dataclass
class Room:
    """A window and its device."""

    window: ListenWindow
    device: FakeDevice

    def begin(self) -> None:
        self.window.begin()
        self.ready()

    def ready(self) -> None:
        until(lambda: self.window.turntable.is_ready, "sound")

    def hear(self, key: str, seconds: float = 2.6) -> None:
        """Press a key and listen."""
        QTest.keyClicks(self.window, key)
        until(self.device.started.is_set, "a running device")
        self.device.run(seconds)
        self.window.turntable.transport._tick()

    def hear_all(self, key: str) -> None:
        """Press a key and listen to the end."""
        self.hear(key)
        until(lambda: not self.window.turntable.transport.playing, "the end of the clip")
        until(self.device.stopped.is_set, "a device at rest")

    def answer(self, value: str) -> None:
        for choice in self.window.page.choices.values():
            choice.buttons[value].click()

    def question(self, value: str) -> None:
        for key in "AB" if self.window.session.mode == "pairs" else " ":
            self.hear_all(key)
        self.answer(value)


@pytest.fixture
def room(
    films: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, themed: None
) -> Iterator[Callable[..., Room]]:
    monkeypatch.setattr("bgm_studio.ui.presenter.jobs._NICENESS", 0)
    rooms = []

    def make(**options: Any) -> Room:
        session = Session(films, tmp_path / "answers.csv", **options)
        device = FakeDevice(latency_s=0.05, records=False)
        window = ListenWindow(session, player_of(device))
        window.show()
        window.activateWindow()
        rooms.append(window)
        return Room(window, device)

    yield make
    for window in rooms:
        window.close()


def words_of(window: QWidget) -> str:
    """All that can be read or heard of a window."""
    found = [window.windowTitle(), window.windowFilePath(), QApplication.applicationName()]
    for thing in [window, *window.findChildren(QObject)]:
        for name in (
            "text", "toolTip", "accessibleName", "accessibleDescription", "statusTip",
            "whatsThis", "windowTitle", "toPlainText", "placeholderText", "objectName", "title",
        ):  # fmt: skip
            read = getattr(thing, name, None)
            if callable(read) and isinstance(thing, (QWidget, QAction)):
                found.append(str(read()))
    return "\n".join(found).lower()


def is_blind(window: QWidget) -> bool:
    words = words_of(window)
    assert "question" in words
    return not any(name in words for name in (*SYSTEMS, *CLIPS))


def test_a_whole_test_is_blind_until_the_results(room: Callable[..., Room]) -> None:
    here = room(seed=1, expert=True)
    window, session = here.window, here.window.session
    assert is_blind(window)
    here.begin()
    for index in range(2):
        assert window.index == index and is_blind(window)
        here.ready()
        assert not window.page.next_button.isEnabled()
        here.question("a" if index else "same")
        assert is_blind(window)
        window.page.next_button.click()
    assert window.pages.currentWidget() is window.end
    assert is_blind(window)
    window.end.table_button.click()
    assert "preferred quokkabear to zebrafinch" in words_of(window)
    kept = read_answers(session.path)
    assert len(kept) == 14 and {a.answer for a in kept} == {"same", "a"}
    assert all(2.3 < a.heard_a_s < 2.7 and 2.3 < (a.heard_b_s or 0) < 2.7 for a in kept)
    assert all(a.gain_a_db == a.gain_b_db for a in kept)  # the same sound twice


def test_going_on_takes_hearing_both_and_all_answers(room: Callable[..., Room]) -> None:
    here = room(seed=1)
    here.begin()
    page = here.window.page
    here.answer("b")
    assert "of A and of B" in page.missing.text() and not page.next_button.isEnabled()
    here.hear_all("A")
    assert page.missing.text().endswith("of B") and not page.next_button.isEnabled()
    here.hear_all("2")
    assert page.missing.text() == "" and page.next_button.isEnabled()
    # Back and forth again: the answers are still there, and may be changed.
    QTest.keyClicks(here.window, "\r")
    assert here.window.index == 1
    assert not any(b.isChecked() for c in page.choices.values() for b in c.buttons.values())
    page.back_button.click()
    assert page.choices["melody"].buttons["b"].isChecked()
    page.choices["melody"].buttons["a"].click()
    assert here.window.session.value(0, "melody") == "a"
    assert not page.choices["melody"].buttons["b"].isChecked()


def test_switching_keeps_the_place(room: Callable[..., Room]) -> None:
    here = room(seed=1)
    here.begin()
    turntable = here.window.turntable
    here.hear("A", 1.0)
    before_s = turntable.transport.position_s
    QTest.keyClicks(here.window, "B")
    assert turntable.transport.playing and turntable.side == 1
    assert turntable.transport.position_s == pytest.approx(before_s, abs=0.03)
    here.device.run(0.5)
    assert turntable.transport.position_s == pytest.approx(before_s + 0.5, abs=0.05)
    QTest.keyClicks(here.window, " ")
    assert not turntable.transport.playing
    session = here.window.session
    assert session.heard_s(0, 0) == pytest.approx(before_s, abs=0.03)
    assert session.heard_s(0, 1) == pytest.approx(0.5, abs=0.05)
    turntable.seek(2.0)  # what is skipped is not heard
    assert session.heard_s(0, 1) == pytest.approx(0.5, abs=0.05)


def test_what_no_device_plays_is_not_heard(room: Callable[..., Room]) -> None:
    here = room(seed=1)
    here.device.fails = "No sound device was found"
    here.begin()
    QTest.keyClicks(here.window, "A")
    until(lambda: here.window.messages.message is not None, "a message")
    message = here.window.messages.message
    assert message is not None and "No sound device was found" in message.text
    here.device.run(3.0)
    here.window.turntable.transport._tick()
    assert here.window.session.heard_s(0, 0) == 0.0
    assert not here.window.turntable.transport.playing


def test_closed_and_gone_on_with(room: Callable[..., Room], films: Collection) -> None:
    here = room(seed=1)
    here.begin()
    here.question("a")
    here.window.page.next_button.click()
    here.ready()
    here.window.page.choices["melody"].buttons["b"].click()
    here.window.close()
    again = room()
    assert again.window.index == 1
    assert "question 2" in again.window.intro.begin_button.text().lower()
    again.begin()
    assert again.window.page.choices["melody"].buttons["b"].isChecked()
    assert again.window.page.back_button.isEnabled()


def test_scores_with_confidence(room: Callable[..., Room]) -> None:
    here = room(mode="scores", seed=1)
    here.begin()
    for index in range(4):
        here.ready()
        here.question(str(index + 1))
        assert is_blind(here.window)
        here.window.page.next_button.click()
    assert here.window.pages.currentWidget() is here.window.end
    kept = read_answers(here.window.session.path)
    assert len(kept) == 4 * 6
    assert {a.answer for a in kept if a.aspect == "confidence"} == set("1234")


def test_an_answer_that_is_not_saved_is_told_without_names(
    room: Callable[..., Room], tmp_path: Path
) -> None:
    here = room(seed=1)
    here.begin()
    (tmp_path / "answers.csv").mkdir()
    here.window.page.choices["melody"].buttons["a"].click()
    message = here.window.messages.message
    assert message is not None and "could not be saved" in message.text
    assert is_blind(here.window)
    here.window.go_on()
    assert here.window.index == 0
    (tmp_path / "answers.csv").rmdir()
    here.window.page.choices["rhythm"].buttons["a"].click()
    assert len(read_answers(tmp_path / "answers.csv")) == 2


def test_closing_with_an_answer_that_cannot_be_saved_is_refused_once(
    room: Callable[..., Room], tmp_path: Path
) -> None:
    here = room(seed=1)
    here.begin()
    (tmp_path / "answers.csv").mkdir()
    here.window.page.choices["melody"].buttons["a"].click()
    here.window.close()
    assert here.window.isVisible()
    (tmp_path / "answers.csv").rmdir()
    here.window.close()
    assert not here.window.isVisible()
    assert len(read_answers(tmp_path / "answers.csv")) == 1


def test_a_question_that_cannot_be_played_is_passed_over(
    room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    from bgm_studio.base.errors import ClipError  # noqa: PLC0415

    def fail(clip: Any, *_: Any) -> None:
        raise ClipError(f"The sound of {clip.path} cannot be decoded.")

    monkeypatch.setattr("bgm_studio.ui.listening.window.read_sound", fail)
    here = room(seed=1)
    here.window.begin()
    until(lambda: here.window.messages.message is not None, "a message")
    assert is_blind(here.window)
    assert here.window.page.next_button.isEnabled()
    here.window.page.next_button.click()
    assert here.window.index == 1


def test_answers_by_keyboard(room: Callable[..., Room]) -> None:
    here = room(seed=1)
    here.begin()
    buttons = here.window.page.choices["melody"].buttons
    buttons["a"].setFocus()
    QTest.keyClicks(buttons["a"], " ")
    assert here.window.session.value(0, "melody") == "a"
    assert not here.window.turntable.transport.playing  # Space was the button's
    for name, button in buttons.items():
        assert button.accessibleName().startswith("Music melody: "), name
