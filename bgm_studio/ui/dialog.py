"""What every dialog is: title, content, buttons; and questions to the disk beside it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.ui.theme import dress_file_dialog

_POLL_MS = 25
_PATIENCE_S = 0.3
_LEAST_SCROLLED_PX = 120
_FRAME_PX = 40


class Lookup(QObject):
    """Asks questions that may touch the disk in a thread of their own, one answer at a time.

    The answer reaches the callback in the window's thread; of several questions asked in a row only
    the last one's does. An exception in a question is raised in the window's thread, as the bug it
    is. The thread ends with its question, and holds nothing of Qt.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._answers: queue.SimpleQueue[tuple[int, Any, BaseException | None]] = (
            queue.SimpleQueue()
        )
        threads: list[threading.Thread] = []
        self._threads = threads
        # A moment for what is running, so that nothing outlives its dialog but a disk that hangs.
        self.destroyed.connect(lambda: _join(threads))
        self._number = 0
        self._answered: Callable[[Any], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)

    def ask(self, question: Callable[[], Any], answered: Callable[[Any], None]) -> None:
        """Run `question` elsewhere and hand its result to `answered` here."""
        self._number += 1
        self._answered = answered
        number, answers = self._number, self._answers

        def work() -> None:
            try:
                answers.put((number, question(), None))
            except BaseException as error:  # noqa: BLE001 - raised again by _poll
                answers.put((number, None, error))

        thread = threading.Thread(target=work, name="bgm-lookup", daemon=True)
        thread.start()
        self._threads[:] = [other for other in self._threads if other.is_alive()] + [thread]
        self._timer.start()

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._timer.isActive()

    @Slot()
    def _poll(self) -> None:
        while not self._answers.empty():
            number, answer, error = self._answers.get()
            if error is not None:
                self._timer.stop()
                raise error
            if number == self._number and self._answered is not None:
                self._timer.stop()
                self._answered(answer)


def _join(threads: Sequence[threading.Thread]) -> None:
    for thread in threads:
        thread.join(_PATIENCE_S)


def name_it(widget: QWidget, name: str, tip: str) -> None:
    """Give a control its spoken name and its tip."""
    widget.setAccessibleName(name)
    widget.setToolTip(tip)


def made_label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the style sheet's roles."""
    label = QLabel(text)
    if role:
        label.setProperty("role", role)
    label.setWordWrap(wrap)
    return label


class Scrolled(QScrollArea):
    """Content as high as it wants to be, which scrolls where there is less room."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        wanted, layout = self._content.sizeHint(), self._content.layout()
        if layout is not None and layout.hasHeightForWidth():
            wanted.setHeight(layout.totalHeightForWidth(max(self.width(), wanted.width())))
        return wanted

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._content.minimumSizeHint().width() + 10, _LEAST_SCROLLED_PX)


class Dialog(QDialog):
    """A dialog with a title, content, and a row of buttons at its foot."""

    def __init__(self, parent: QWidget | None, width: int) -> None:
        super().__init__(parent)
        self.setMinimumWidth(width)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 18)
        whole.setSpacing(14)
        self._title = made_label("", "title")
        whole.addWidget(self._title)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        whole.addLayout(self.column, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        whole.addLayout(self.buttons)

    def set_title(self, text: str) -> None:
        """Name the dialog, in its frame and at its head."""
        self.setWindowTitle(text)
        self._title.setText(text)

    def event(self, event: QEvent) -> bool:
        """Words that have changed and need more lines make the dialog higher: without that they
        would press everything together."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            needed_px = self._whole.totalHeightForWidth(self.width())
            room_px = self.screen().availableGeometry().height() - _FRAME_PX
            self.resize(self.width(), min(max(self.height(), needed_px), room_px))
        return done

    def add_button(
        self, text: str, tip: str, run: Callable[[], object], role: str = ""
    ) -> QPushButton:
        """A button at the foot; with role "primary" Return presses it."""
        button = QPushButton(text)
        name_it(button, text, tip)
        if role:
            button.setProperty("role", role)
        button.setDefault(role == "primary")
        button.setAutoDefault(role == "primary")
        button.clicked.connect(run)
        self.buttons.addWidget(button)
        return button

    def choose_folder(self, title: str, start: str, chosen: Callable[[str], object]) -> None:
        """Ask for a folder without waiting."""
        dialog = QFileDialog(self, title, start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dress_file_dialog(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(chosen)
        dialog.open()
