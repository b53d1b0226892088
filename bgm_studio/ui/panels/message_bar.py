"""What the app has to say: the message bar, and the status line of the top bar."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.ui.buttons import ElidedLabel, IconButton
from bgm_studio.ui.fields import with_role
from bgm_studio.ui.notices import paint_card
from bgm_studio.ui.presenter.state import Message
from bgm_studio.ui.theme import font, icon

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

INFO_MS = 6000
_MAX_QUEUE = 20
_RANK = {"info": 0, "warning": 1, "error": 2}
_SYMBOL = {"info": "info", "warning": "warning", "error": "warning"}
_ROLE = {"info": "accent", "warning": "warning", "error": "error"}


class _Symbol(QWidget):
    """The kind of a message as an icon."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = "info"
        self.setFixedSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        with QPainter(self) as painter:
            icon(_SYMBOL[self.kind], _ROLE[self.kind]).paint(painter, self.rect())


@dataclass(eq=False)
class _Entry:
    """A message, and the button that was offered with it."""

    message: Message
    label: str = ""
    run: Callable[[], object] | None = None


class MessageBar(QWidget):
    """One message at a time: what, what to do about it, and details to copy.

    An info goes by itself after INFO_MS, unless the pointer is over it, and gives way to whatever
    comes next; warnings, errors and what `stays` are there until they are closed. What comes
    meanwhile waits: a graver message goes ahead of the one that is shown, of infos that pass only
    the newest is kept. Esc closes it while the focus is in it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: _Entry | None = None
        self._queue: list[_Entry] = []
        self._newest: _Entry | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

        self._symbol = _Symbol()
        self.text = QLabel()
        self.text.setFont(font(13, medium=True))
        self.hint = QLabel()
        with_role(self.hint, "muted")
        for label in (self.text, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = with_role(QLabel(), "muted", 12)
        self.offer_button = QPushButton()
        self.copy_button = QPushButton(self.tr("Copy details"))
        self.copy_button.setToolTip(
            self.tr("Copy everything known about this, to paste into a report")
        )
        for button in (self.offer_button, self.copy_button):
            button.setProperty("role", "small")
            button.setAccessibleName(button.text())
        self.close_button = IconButton("close", size=14)
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close the message"))

        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.text)
        words.addWidget(self.hint)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 8, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.more)
        self._row.addWidget(self.offer_button)
        self._row.addWidget(self.copy_button)
        self._row.addWidget(self.close_button)

        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INFO_MS)
        self._timer.timeout.connect(self.close_message)
        self.copy_button.clicked.connect(self._copy)
        self.offer_button.clicked.connect(self._take_offer)
        self.close_button.clicked.connect(self.close_message)
        self.hide()

    @property
    def message(self) -> Message | None:
        """The message that is shown, None for none."""
        return None if self._now is None else self._now.message

    @property
    def waiting(self) -> tuple[Message, ...]:
        """The messages that come after it."""
        return tuple(entry.message for entry in self._queue)

    def show_message(self, message: Message) -> None:
        """Show a message, now or when its turn comes."""
        now = self._now
        entry = self._newest = _Entry(message)
        if now is None or _passes(now.message):
            if now is not None and not _passes(message):
                self._wait(now, first=True)
            self._present(entry)
        elif message == now.message or message in self.waiting:
            self._newest = None  # said already, and still to be read
        elif _RANK[message.kind] > _RANK[now.message.kind]:
            self._wait(now, first=True)
            self._present(entry)
        else:
            self._wait(entry)
            self._show_waiting()

    def offer(self, text: str, run: Callable[[], object]) -> None:
        """Add a button to the message that came last, whether it is shown or still waits: when it
        is pressed the message goes and `run` is called. Where that message is gone, nothing
        happens."""
        entry = self._newest
        if entry is None or (entry is not self._now and entry not in self._queue):
            return
        entry.label, entry.run = text, run
        if entry is self._now:
            self._show_offer(entry)
            if self._timer.isActive():
                self._timer.start()

    def close_message(self) -> None:
        """Close the message; the next one that waits is shown."""
        self._timer.stop()
        if self._queue:
            self._present(self._queue.pop(0))
        elif self._now is not None:
            self._now = None
            self.hide()

    # -- inner --------------------------------------------------------------------------------

    def _wait(self, entry: _Entry, *, first: bool = False) -> None:
        if _passes(entry.message):
            self._queue = [other for other in self._queue if not _passes(other.message)]
            self._queue.append(entry)
        else:
            infos = sum(_passes(other.message) for other in self._queue)
            self._queue.insert(0 if first else len(self._queue) - infos, entry)
        del self._queue[_MAX_QUEUE:]

    def _present(self, entry: _Entry) -> None:
        self._now = entry
        message = entry.message
        self._symbol.kind = message.kind
        self.text.setText(message.text)
        self.hint.setText(message.hint)
        self.hint.setVisible(bool(message.hint))
        self.copy_button.setText(self.tr("Copy details"))
        self.copy_button.setVisible(bool(message.details))
        self._show_offer(entry)
        self._show_waiting()
        self._timer.stop()
        if _passes(message) and not self.underMouse():
            self._timer.start()
        self._announce(message)
        self.update()
        self._symbol.update()
        self.updateGeometry()
        self.show()

    def _show_offer(self, entry: _Entry) -> None:
        self.offer_button.setText(entry.label)
        self.offer_button.setAccessibleName(entry.label)
        self.offer_button.setVisible(entry.run is not None)

    def _show_waiting(self) -> None:
        grave = sum(not _passes(other.message) for other in self._queue)
        self.more.setText(self.tr("{0} more").format(grave))
        self.more.setVisible(grave > 0)

    def _announce(self, message: Message) -> None:
        kinds = {
            "info": self.tr("Note"),
            "warning": self.tr("Warning"),
            "error": self.tr("Error"),
        }
        spoken = " ".join(
            part for part in (f"{kinds[message.kind]}:", message.text, message.hint) if part
        )
        self.setAccessibleName(spoken)
        event = QAccessibleAnnouncementEvent(self, spoken)
        urgent = message.kind != "info"
        event.setPoliteness(
            QAccessible.AnnouncementPoliteness.Assertive
            if urgent
            else QAccessible.AnnouncementPoliteness.Polite
        )
        QAccessible.updateAccessibility(event)

    def _copy(self) -> None:
        message = self.message
        if message is not None:
            parts = (message.text, message.hint, message.details)
            QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))
            self.copy_button.setText(self.tr("Copied"))

    def _take_offer(self) -> None:
        entry = self._now
        self.close_message()
        if entry is not None and entry.run is not None:
            entry.run()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        if self.message is not None and _passes(self.message):
            self._timer.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_message()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        kind = self._symbol.kind
        paint_card(self, f"{kind}_soft", _ROLE[kind], event)


def _passes(message: Message) -> bool:
    """Whether a message goes by itself."""
    return message.kind == "info" and not message.stays


# -- the status line -----------------------------------------------------------------------------


def ago(seconds: float) -> str:
    """How long ago something was, in a word or two: "12 s", "5 min", "3 h"."""
    seconds = max(seconds, 0.0)
    if seconds < 60:
        return f"{int(seconds)} s"
    if seconds < 3600:
        return f"{int(seconds // 60)} min"
    return f"{int(seconds // 3600)} h"


class StatusLine(QWidget):
    """What is saved, and what runs in the background, in one quiet line."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.saved = with_role(QLabel(), "muted", 12)
        self.saved.setAccessibleName(self.tr("What is saved"))
        self.task = ElidedLabel()
        with_role(self.task, "muted", 12)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(64, 4)
        self.bar.setStyleSheet("QProgressBar { min-height: 4px; max-height: 4px; }")
        self.bar.setAccessibleName(self.tr("Progress of the work in the background"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.saved)
        row.addSpacing(6)
        row.addWidget(self.bar)
        row.addWidget(self.task, 1)
        self._clock = QTimer(self)  # "12 s ago" grows old
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._refresh_saved)
        studio.tasks_changed.connect(self.refresh)
        studio.project_changed.connect(self._refresh_saved)
        studio.saved_changed.connect(self._refresh_saved)
        self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(430, super().sizeHint().height())

    def refresh(self) -> None:
        """Follow the studio."""
        tasks = self._studio.tasks
        for widget in (self.bar, self.task):
            widget.setVisible(bool(tasks))
        if tasks:
            first = tasks[0]
            text = first.name
            if first.fraction is not None:
                percent = round(100 * min(max(first.fraction, 0.0), 1.0))
                text = self.tr("{0} {1} %").format(text, percent)
                self.bar.setValue(10 * percent)
            self.bar.setVisible(first.fraction is not None)
            if len(tasks) > 1:
                text = self.tr("{0} (and {1} more)").format(text, len(tasks) - 1)
            self.task.set_full_text(text)
            self.setToolTip("\n".join(task.name for task in tasks))
        else:
            self.setToolTip("")
        self._refresh_saved()

    def _refresh_saved(self) -> None:
        studio = self._studio
        saved_at = studio.saved_at
        parts = []
        if studio.is_open:
            if not studio.history.is_saved:
                parts.append(self.tr("edited"))
            if saved_at is not None:
                parts.append(self.tr("saved {0} ago").format(ago(time.time() - saved_at)))
            else:
                parts.append(self.tr("not saved yet"))
        text = " · ".join(parts)
        if text != self.saved.text():
            self.saved.setText(text)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._refresh_saved()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._clock.stop()
