"""Cut, copy and paste of the Edit menu: they act on what has the focus."""

from __future__ import annotations

from typing import Literal

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QWidget,
)

from bgm_studio.ui.drops import judge
from bgm_studio.ui.presenter.studio import Studio
from bgm_studio.ui.roll.widget import PianoRoll

Clipping = Literal["cut", "copy", "paste"]


class Clipboard(QObject):
    """Cuts, copies and pastes text in a text field and notes in the piano roll. Elsewhere copy is
    the take's music as a file, and paste opens a file that was copied in a file manager."""

    def __init__(self, window: QWidget, studio: Studio, roll: PianoRoll) -> None:
        super().__init__(window)
        self._window, self._studio, self._roll = window, studio, roll
        self._focus: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        # The menu bar takes the focus while its menus are open.
        if new is not None and not isinstance(new, QMenuBar | QMenu):
            self._focus = new

    def _text(self) -> QLineEdit | QPlainTextEdit | None:
        focus = self._focus
        if focus is None or not shiboken6.isValid(focus) or focus.window() is not self._window:
            return None
        if isinstance(focus, QComboBox | QAbstractSpinBox):
            return focus.findChild(QLineEdit)
        return focus if isinstance(focus, QLineEdit | QPlainTextEdit) else None

    def _in_roll(self) -> bool:
        focus = self._focus
        if focus is None or not shiboken6.isValid(focus) or not self._roll.isVisible():
            return False
        return focus is self._roll or self._roll.isAncestorOf(focus)

    def can(self, what: Clipping) -> bool:
        """Whether there is anything to cut or copy, and a place to paste. What the system's
        clipboard holds is asked for by `do` alone: whoever owns it may not answer at once."""
        text = self._text()
        if text is not None:
            if what != "copy" and text.isReadOnly():
                return False
            if isinstance(text, QLineEdit):
                return what == "paste" or text.hasSelectedText()
            return what == "paste" or text.textCursor().hasSelection()
        if self._in_roll():
            return self._roll.has_copies if what == "paste" else self._roll.has_selection
        has_take = self._studio.project.active_take is not None
        return what == "paste" or (what == "copy" and has_take)

    def do(self, what: Clipping) -> None:
        """Cut, copy or paste."""
        target = self._text()
        if target is not None:
            getattr(target, what)()
        elif self._in_roll():
            getattr(self._roll.commands, what)()
        elif what == "copy":
            self._studio.outbox.copy("wav")
        elif what == "paste":
            held = judge(QGuiApplication.clipboard().mimeData(), self._studio)
            if held.path is not None:
                self._studio.open_path(held.path)
            else:
                self._studio.tell("info", self.tr("There is nothing to paste here."), held.line)
