"""The start page and the small dialogs."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from named_controls import every_control_is_named
from own_fonts import write_font
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from toys import made_analysis

from bgm_studio.base.errors import OutputError
from bgm_studio.composing.direction import Direction
from bgm_studio.project.autosave import Autosave, recoverable
from bgm_studio.project.project import Project
from bgm_studio.project.settings import Settings
from bgm_studio.ui.buttons import Check
from bgm_studio.ui.dialog import Lookup
from bgm_studio.ui.dialogs import (
    AboutDialog,
    PreferencesDialog,
    RelinkDialog,
)
from bgm_studio.ui.panels.start_page import _CARD_TEXT_PX, RecentRow, RecoveryCard, StartPage
from bgm_studio.ui.shortcuts import KeyRow, ShortcutsDialog
from bgm_studio.ui.theme import apply_theme, dress_file_dialog, font

# -- asking the disk -------------------------------------------------------------------------------


def test_only_the_last_questions_answer_is_given(qtbot):
    widget = QLineEdit()
    qtbot.addWidget(widget)
    lookup = Lookup(widget)
    gate = threading.Event()
    answers = []
    lookup.ask(lambda: gate.wait(5) and "first", answers.append)
    lookup.ask(lambda: threading.current_thread().name, answers.append)
    qtbot.waitUntil(lambda: not lookup.is_busy)
    gate.set()
    qtbot.wait(60)
    assert answers == ["bgm-lookup"]  # and in a thread of its own


def test_a_bug_in_a_question_is_raised_here(qtbot):
    widget = QLineEdit()
    qtbot.addWidget(widget)
    lookup = Lookup(widget)
    with qtbot.capture_exceptions() as caught:
        lookup.ask(lambda: 1 / 0, lambda _: None)
        qtbot.waitUntil(lambda: not lookup.is_busy)
    assert caught[0][0] is ZeroDivisionError


# -- start page ------------------------------------------------------------------------------------


def shown(qtbot, settings=None):
    page = StartPage(settings or Settings())
    qtbot.addWidget(page)
    page.resize(1100, 760)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page._was_shown and not page.is_looking)
    return page


def test_the_demo_and_the_chooser_are_a_click_or_a_key_away(qtbot):
    page = shown(qtbot)
    every_control_is_named(page)
    with qtbot.waitSignal(page.demo_requested):
        qtbot.mouseClick(page.demo_card, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.demo_requested):
        qtbot.keyClick(page.demo_card, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.browse_requested):
        qtbot.mouseClick(page.drop_area.browse_button, Qt.MouseButton.LeftButton)
    assert page.demo_card._picture is not None and not page.demo_card._picture.isNull()
    assert not page.grab().isNull()


def test_recent_files_open_and_those_that_are_gone_do_not(qtbot, tmp_path):
    there, gone = tmp_path / "a.bgm", tmp_path / "gone.mp4"
    there.write_bytes(b"")
    page = shown(qtbot, Settings(recent=(str(there), str(gone))))
    rows = [row for row in page.findChildren(RecentRow) if not row.isHidden()]
    assert [row.text() for row in rows] == ["a.bgm", "gone.mp4"]
    assert [row.isEnabled() for row in rows] == [True, False]
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(rows[0], Qt.Key.Key_Space)
    assert asked.args == [there]


def test_unsaved_work_is_offered_and_can_be_discarded(qtbot, tmp_path):
    autosave = Autosave()
    autosave.write(Project(), tmp_path / "ride.bgm")
    autosave.keep()
    page = shown(qtbot)
    (card,) = page.findChildren(RecoveryCard)
    with qtbot.waitSignal(page.recover_requested) as asked:
        card.recover_button.click()
    assert asked.args[0].project_path == tmp_path / "ride.bgm"
    card.discard_button.click()
    qtbot.waitUntil(lambda: not page.is_looking and not page.findChildren(RecoveryCard))
    assert recoverable() == []


def test_work_that_was_never_saved_is_named_after_its_clip(qtbot):
    analysis = made_analysis(20.0)
    autosave = Autosave()
    autosave.write(Project(analysis=analysis, direction=Direction.found(analysis)))
    autosave.keep()
    (card,) = shown(qtbot).findChildren(RecoveryCard)
    name = f"{analysis.clip.path.name}, never saved"
    assert any(name in label.text() for label in card.findChildren(QLabel))
    assert card.recover_button.accessibleName() == f"Recover {name}"


def test_the_demos_licence_is_readable_in_full(qtbot):
    page = shown(qtbot)
    card = page.demo_card
    assert all(part in card.notice for part in ("2008 Blender Foundation", "CC BY 3.0"))
    for width in (1100, 720):
        page.resize(width, 640)
        qtbot.waitUntil(lambda width=width: page.width() == width)
        flags = Qt.TextFlag.TextWordWrap
        needed = QFontMetrics(font(12)).boundingRect(
            QRect(0, 0, card.width() - 34, 1000), flags, card.notice
        )
        assert 35 + needed.height() <= _CARD_TEXT_PX


def test_a_tick_is_drawn_where_a_box_is_ticked(qtbot, qapp):
    apply_theme(qapp, "dark")
    box = Check("Stems")
    qtbot.addWidget(box)
    seen = []
    for ticked in (False, True):
        box.setChecked(ticked)
        image = box.grab().toImage()
        bright = [image.pixelColor(x, y) for x in range(16) for y in range(image.height())]
        seen.append(sum(color.lightness() > 230 for color in bright))
    assert seen[0] == 0 and seen[1] > 5


@pytest.mark.parametrize(
    ("platform", "own"), [("linux", True), ("win32", False), ("darwin", False)]
)
def test_file_dialogs_are_the_systems_where_it_has_them(qtbot, monkeypatch, platform, own):
    monkeypatch.setattr("bgm_studio.ui.theme.sys.platform", platform)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dress_file_dialog(dialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog) == own


def test_work_that_cannot_be_discarded_stays_and_says_why(qtbot, monkeypatch):
    def refuse(recovery):
        raise OutputError("It cannot be removed.", "Look at the folder.")

    autosave = Autosave()
    autosave.write(Project())
    autosave.keep()
    page = shown(qtbot)
    monkeypatch.setattr("bgm_studio.ui.panels.start_page.discard", refuse)
    page.findChild(RecoveryCard).discard_button.click()
    qtbot.waitUntil(lambda: page.problem_label.isVisible() and not page.is_looking)
    assert page.problem_label.text() == "It cannot be removed. Look at the folder."
    assert len(recoverable()) == 1


def test_work_that_another_window_has_open_is_not_offered(qtbot):
    autosave = Autosave()
    autosave.write(Project())
    page = shown(qtbot)
    assert not page.findChildren(RecoveryCard)
    autosave.keep()
    page.refresh(Settings())
    qtbot.waitUntil(lambda: not page.is_looking)
    assert len(page.findChildren(RecoveryCard)) == 1


# -- preferences, shortcuts, about, relink ---------------------------------------------------------


@pytest.fixture(autouse=True)
def two_outputs(monkeypatch):
    monkeypatch.setattr("bgm_studio.ui.dialogs.outputs", lambda: ["Speakers", "DAC"])


def test_the_sound_output_is_chosen_by_name_and_one_that_is_gone_is_told(qtbot):
    dialog = PreferencesDialog(Settings(audio_output="Old DAC"))
    qtbot.addWidget(dialog)
    box = dialog.output_box
    qtbot.waitUntil(lambda: box.findData("DAC") >= 0)
    texts = [box.itemText(place) for place in range(box.count())]
    assert texts == ["Same as the system", "Old DAC (not connected)", "Speakers", "DAC"]
    assert dialog.settings.audio_output == "Old DAC"  # it may be back tomorrow
    box.setCurrentIndex(box.findData("DAC"))
    assert dialog.settings.audio_output == "DAC"


def test_preferences_change_what_they_show_and_keep_the_rest(qtbot):
    settings = Settings(recent=("/a.mp4",), ui_scale=1.1, model=Path("/m"), extra={"later": 1})
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    every_control_is_named(dialog)
    assert dialog.settings == settings
    dialog.open()
    dialog.theme_box.setCurrentIndex(dialog.theme_box.findData("light"))
    dialog.language_box.setCurrentIndex(dialog.language_box.findText("日本語"))
    dialog.device_box.setCurrentIndex(dialog.device_box.findData("cpu"))
    dialog.snap_box.click()
    dialog.model_field.setText("")
    with qtbot.waitSignal(dialog.settings_chosen) as chosen:
        dialog.ok_button.click()
    wanted = replace(settings, theme="light", language="ja", device="cpu", snap=False, model=None)
    assert chosen.args == [wanted]


def test_a_soundfont_is_looked_at_before_it_is_taken_over(qtbot, tmp_path):
    path = write_font(tmp_path / "mine.sf2")
    dialog = PreferencesDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.shipped_button.isEnabled()
    for wrong, says in ((tmp_path / "gone.sf2", "no soundfont"), (Path(__file__), "not a sound")):
        dialog.soundfont_field.setText(str(wrong))
        with qtbot.assertNotEmitted(dialog.settings_chosen):
            dialog.ok_button.click()
            qtbot.waitUntil(dialog.ok_button.isEnabled)
        assert says in dialog.problem_label.text() and dialog.isVisible()
    dialog.soundfont_field.setText(str(path))
    with qtbot.waitSignal(dialog.settings_chosen) as chosen:
        dialog.ok_button.click()
    taken = chosen.args[0]
    assert (taken.soundfont, len(taken.soundfont_sha256)) == (path, 64)
    write_font(path, seed=2)
    again = PreferencesDialog(taken)
    qtbot.addWidget(again)
    again.open()
    with qtbot.waitSignal(again.settings_chosen) as chosen:  # taken as it is now
        again.ok_button.click()
    assert chosen.args[0].soundfont_sha256 != taken.soundfont_sha256
    last = PreferencesDialog(taken)
    qtbot.addWidget(last)
    last.open()
    every_control_is_named(last)
    last.shipped_button.click()
    with qtbot.waitSignal(last.settings_chosen) as chosen:
        last.ok_button.click()
    assert chosen.args[0] == Settings()


def test_cancelled_preferences_change_nothing(qtbot):
    dialog = PreferencesDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.snap_box.click()
    with qtbot.assertNotEmitted(dialog.settings_chosen):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_shortcuts_are_found_by_word_and_by_key(qtbot):
    rows = [
        KeyRow("File", "Open…", ("Ctrl+O",)),
        KeyRow("Play", "Play or pause", ("Space",)),
        KeyRow("Play", "Loop", ("L",)),
    ]
    dialog = ShortcutsDialog(rows)
    qtbot.addWidget(dialog)
    dialog.open()

    def found():
        return [item.text(0) for _, item in dialog._rows if not item.isHidden()]

    assert found() == ["Open…", "Play or pause", "Loop"]
    qtbot.keyClicks(dialog.search_field, "pla pau")
    assert found() == ["Play or pause"]
    dialog.search_field.setText("ctrl+o")
    assert found() == ["Open…"]
    assert dialog.sheet.topLevelItem(1).isHidden()
    dialog.search_field.setText("nonsense")
    assert found() == [] and dialog.empty_label.isVisible()


def test_about_tells_versions_and_licences_and_copies_them(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: "CC BY 3.0" in dialog.text_field.toPlainText())
    text = dialog.text_field.toPlainText()
    assert "Qt for Python 6" in text and "Composer" in text and "LGPL" in text
    dialog._copy()
    assert QGuiApplication.clipboard().text() == text


def test_a_clip_that_moved_can_be_pointed_to(qtbot, tmp_path):
    dialog = RelinkDialog(Path("/films/ride.mp4"))
    qtbot.addWidget(dialog)
    every_control_is_named(dialog)
    dialog.open()
    dialog.find_button.click()
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        chooser.fileSelected.emit(str(tmp_path / "found.mp4"))
    chooser.close()
    assert chosen.args == [tmp_path / "found.mp4"]
    assert not dialog.isVisible()


def test_the_folder_of_palettes_is_made_and_opened(qtbot, tmp_path, monkeypatch):
    opened, folder = [], tmp_path / "data" / "palettes"
    monkeypatch.setattr("bgm_studio.ui.dialogs.own_folder", lambda: folder)
    monkeypatch.setattr("bgm_studio.ui.dialogs.QDesktopServices.openUrl", opened.append)
    dialog = PreferencesDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.open()
    every_control_is_named(dialog)
    dialog.palettes_button.click()
    assert folder.is_dir() and [url.toLocalFile() for url in opened] == [str(folder)]
    folder.rmdir()
    folder.parent.rmdir()
    folder.parent.write_text("in the way")
    dialog.palettes_button.click()
    assert "cannot be created" in dialog.palettes_button.text() and len(opened) == 1
