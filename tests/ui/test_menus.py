"""The menus: letters and keys that open them, recent files, what is cut and pasted where."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_fixtures import Desk

from bgm_studio.ui.actions import MENUS
from bgm_studio.ui.mnemonics import letters, marked


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (("Save", "Save as…", "Open", "Sound"), ["S", "A", "O", "U"]),
        (("Édition", "Datei", "Öffnen", "…"), ["I", "D", "F", "A"]),
        (("文件", "编辑", "About"), ["B", "C", "A"]),
        (("ab", "ab", "ab"), ["A", "B", ""]),
    ],
)
def test_each_entry_gets_a_letter_of_its_own(texts, found):
    assert letters(texts) == found


def test_the_letter_is_marked_and_ampersands_are_shown():
    assert marked("Save as…", "A") == "S&ave as…"
    assert marked("Undo: R&B", "B") == "Undo: R&&&B"
    assert marked("文件", "B") == "文件 (&B)" and marked("ab", "") == "ab"


def opened(desk: Desk) -> str:
    """The title of the menu that is open now, which is closed again."""
    desk.until(lambda: QApplication.activePopupWidget() is not None, "a menu")
    menu = QApplication.activePopupWidget()
    title = menu.title().replace("&", "")
    menu.close()
    return title


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_alt_and_a_letter_or_f10_open_the_menus(desk):
    names = [name for _, name in MENUS]
    for name in names:
        QTest.keyClick(
            desk.window, getattr(Qt.Key, f"Key_{name[0]}"), Qt.KeyboardModifier.AltModifier
        )
        assert opened(desk) == name
    desk.press("F10")
    assert opened(desk) == names[0]


def test_no_letter_is_twice_in_a_menu(desk):
    for menu in desk.window.menus.menus.values():
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        marks = [t.replace("&&", "")[t.replace("&&", "").find("&") + 1].upper() for t in texts]
        assert len(set(marks)) == len(marks), texts


def test_recent_files_say_what_and_where_they_are(desk, tmp_path):
    there, gone = tmp_path / "a & b.bgm", tmp_path / "gone.mp4"
    there.write_bytes(b"")
    studio = desk.studio
    recent = (str(there), str(gone))
    studio.change_settings(replace(studio.settings, recent=recent))
    entries = desk.window.menus.recent
    entries.menu.aboutToShow.emit()
    desk.until(lambda: not entries._disk.is_busy, "a look at the disk")
    first, second, *_ = entries.menu.actions()
    name, _, date = first.text().partition("\t")
    assert name == f"&1  a && b.bgm – {tmp_path}" and first.isEnabled() and ":" in date
    assert second.text() == f"&2  gone.mp4 – {tmp_path}\tmissing" and not second.isEnabled()
    asked: list[Path] = []
    studio.open_path = asked.append
    first.trigger()
    assert asked == [there]
    entries.menu.actions()[-1].trigger()
    assert studio.settings.recent == ()
    entries.menu.aboutToShow.emit()
    assert [action.text() for action in entries.menu.actions()] == ["No recent files"]


def test_copy_and_paste_act_on_the_notes_while_the_roll_has_the_focus(open_desk):
    actions = open_desk.window.actions_by_id
    assert actions["copy"].isEnabled() and not actions["cut"].isEnabled()
    open_desk.window.show_roll(0)
    note = open_desk.project.active_take.notes[0]
    assert not actions["copy"].isEnabled()
    open_desk.studio.select(notes=frozenset({note}))
    actions["copy"].trigger()
    actions["cut"].trigger()
    assert note not in open_desk.project.active_take.notes
    assert open_desk.studio.history.undo_label == "Cut notes"
    actions["paste"].trigger()
    assert open_desk.studio.history.undo_label == "Paste notes"


def test_a_file_that_was_copied_can_be_pasted(desk, tmp_path):
    asked: list[Path] = []
    desk.studio.open_path = asked.append
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "clip.mp4"))])
    QApplication.clipboard().setMimeData(data)
    desk.window.actions_by_id["paste"].trigger()
    assert asked == [tmp_path / "clip.mp4"]
    QApplication.clipboard().setText("words")
    desk.window.actions_by_id["paste"].trigger()
    assert len(asked) == 1 and "nothing to paste" in desk.texts


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_quality_box_opens_wherever_it_is_clicked(open_desk):
    dial = open_desk.window.controls.dials.runs
    QTest.mouseClick(dial.steps_line, Qt.MouseButton.LeftButton)
    open_desk.until(dial.quality.view().isVisible, "the list")
    dial.quality.hidePopup()
