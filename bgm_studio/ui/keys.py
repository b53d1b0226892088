"""Keys: how they are written, and which ones the widget with the focus needs for itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QWidget,
)

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def native_keys(keys: Sequence[str]) -> str:
    """Keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def leave_focus_to_tab(window: QWidget) -> None:
    """Clicking a button or a dial must not take the keys away from the timeline: they take the
    focus from the keyboard alone."""
    for kind in (QAbstractButton, QAbstractSlider):
        for widget in window.findChildren(kind):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def is_needed(event: QKeyEvent, widget: QWidget | None, *, on_canvas: bool) -> bool:
    """Whether a key is the widget's own, so that no command of the window may take it. on_canvas:
    it is a picture, a timeline or a roll, where Tab compares takes and moves no focus."""
    key, plain = (
        event.key(),
        event.modifiers()
        in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ),
    )
    is_text = isinstance(widget, QLineEdit | QAbstractSpinBox)
    if not plain:
        # Within a text they take away a word.
        return is_text and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    if key == Qt.Key.Key_Tab:
        return not on_canvas
    if is_text:
        # All that types or moves within the text; Escape leaves the field, not the run.
        moves = key in (
            *_ARROWS,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_Backspace,
            Qt.Key.Key_Delete,
            Qt.Key.Key_Escape,
        )
        return bool(event.text() and event.text().isprintable()) or moves
    if isinstance(widget, QAbstractButton):
        return key == Qt.Key.Key_Space
    if isinstance(widget, QComboBox | QAbstractSlider | QAbstractItemView):
        return key in (*_ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space)
    return False
