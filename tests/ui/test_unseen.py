"""A new user's path without eyes and without a mouse: by names, and by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from window_fixtures import Desk

from bgm_studio.ui.export_dialog import ExportDialog


def told(top: QWidget) -> dict[str, set[str]]:
    """What kinds of widgets are seen under each name. What a screen reader makes of them is looked
    at from outside, in the end-to-end tests."""
    found: dict[str, set[str]] = {}
    for kind in (
        QAbstractButton,
        QComboBox,
        QLineEdit,
        QAbstractSlider,
        QAbstractItemView,
        QWidget,
    ):
        for widget in top.findChildren(kind):
            if widget.isVisibleTo(top):
                name = widget.accessibleName() or getattr(widget, "text", str)()
                found.setdefault(name, set()).add(kind.__name__)
    return found


def named(tree: dict[str, set[str]], part: str, kind: type[QWidget]) -> bool:
    return any(part in name and kind.__name__ in found for name, found in tree.items())


def focus_on(desk: Desk, wanted: Callable[[QWidget], bool], *, back: bool = True) -> QWidget:
    """Go with Tab, or Shift+Tab, until the focus is on what is wanted."""
    passed = []
    for _ in range(150):
        widget = QApplication.focusWidget()
        if widget is not None and wanted(widget):
            return widget
        passed.append(widget.accessibleName() if widget is not None else "nothing")
        shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(widget or desk.window, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, shift)
    raise AssertionError(f"not reached by keys: passed {passed}")


def press(desk: Desk, key: Qt.Key, *, ctrl: bool = False) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    none = Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or desk.window, key, control if ctrl else none)


def test_all_that_a_first_film_needs_says_what_it_is(desk, project_path):
    start = told(desk.window.start_page)
    assert named(start, "Open", QAbstractButton) and named(start, "demo", QAbstractButton)
    desk.open(project_path)
    window = told(desk.window)
    for name, kind in (
        ("Generate", QAbstractButton), ("Mood", QLineEdit), ("Mood: calm", QAbstractButton),
        ("Play", QAbstractButton), ("Takes", QAbstractItemView), ("Palette", QComboBox),
        ("Export", QAbstractButton), ("Closeness to the picture", QAbstractSlider),
        ("Timeline", QWidget),
    ):  # fmt: skip
        assert named(window, name, kind), (name, [k for k in window if name in k])
    desk.window.asking.export()
    export = told(desk.dialog)
    for name, kind in (
        ("files are for", QComboBox), ("Folder", QLineEdit), ("Export", QAbstractButton)
    ):  # fmt: skip
        assert named(export, name, kind), (name, [*export])
    desk.dialog.close()


def test_a_first_film_is_scored_and_exported_by_keys_alone(desk, tiny_clip: Path, tmp_path: Path):
    studio, window = desk.studio, desk.window
    press(desk, Qt.Key.Key_O, ctrl=True)
    assert isinstance(desk.dialog, QFileDialog)
    desk.dialog.fileSelected.emit(str(tiny_clip))  # its own keys are Qt's
    desk.dialog.close()
    desk.until(lambda: studio.is_open and desk.project.analysis is not None, "what is in the clip")
    desk.until(lambda: desk.dialog is None, "no dialog")
    window.activateWindow()
    desk.until(window.isActiveWindow, "an active window")
    press(desk, Qt.Key.Key_G)
    desk.until(lambda: len(desk.project.takes) == 1 and studio.generation is None, "a take")
    focus_on(desk, lambda widget: widget.accessibleName() == "Mood")
    QTest.keyClicks(QApplication.focusWidget(), "dark")
    press(desk, Qt.Key.Key_Return)
    assert desk.project.request.mood == "dark"
    window.timeline.setFocus()
    press(desk, Qt.Key.Key_G)
    desk.until(lambda: len(desk.project.takes) == 2 and studio.generation is None, "another take")
    desk.until(lambda: studio.sounds.is_ready, "its sound")
    press(desk, Qt.Key.Key_Tab)  # the take before, to hear the difference
    assert desk.project.active_entry is desk.project.takes[0]
    press(desk, Qt.Key.Key_Space)
    assert studio.transport.playing
    press(desk, Qt.Key.Key_Space)
    palette = desk.project.palette
    focus_on(desk, lambda w: isinstance(w, QComboBox) and "Palette" in w.accessibleName())
    press(desk, Qt.Key.Key_Down)
    desk.until(lambda: desk.project.palette != palette, "another palette")
    press(desk, Qt.Key.Key_E, ctrl=True)
    assert isinstance(desk.dialog, ExportDialog)
    desk.dialog.activateWindow()  # as a window manager does
    desk.until(desk.dialog.isActiveWindow, "the dialog in front")
    preset = focus_on(desk, lambda widget: widget is desk.dialog.presets, back=False)
    QTest.keyClicks(preset, "You")
    assert desk.dialog.preset == "youtube"
    focus_on(desk, lambda widget: widget is desk.dialog.folder_field, back=False)
    press(desk, Qt.Key.Key_A, ctrl=True)
    QTest.keyClicks(QApplication.focusWidget(), str(tmp_path / "out"))
    desk.until(desk.dialog.export_button.isEnabled, "an answer of the disk")
    press(desk, Qt.Key.Key_Return)
    desk.until(lambda: "Exported" in desk.texts, "the export")
    assert {path.suffix for path in (tmp_path / "out").iterdir()} >= {".wav", ".mp4"}
    desk.rest()
