"""Handles by which a take's files are dragged out of the window, to any folder or DAW."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from bgm_studio.project.project import TakeEntry
from bgm_studio.ui.presenter.outbox import Outbox, mime_of
from bgm_studio.ui.theme import font, icon, theme

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_GRIP_PX = 9


def _tr(text: str) -> str:
    return QCoreApplication.translate("drag_out", text)


def kind_label(kind: str) -> str:
    """What is written on a handle."""
    labels = {"midi": _tr("MIDI"), "wav": _tr("WAV"), "stems": _tr("Stems")}
    return labels.get(kind, kind)


def hand_over(source: QWidget, files: Sequence[Path]) -> bool:
    """Drag files from a widget; returns when they were dropped (True) or not."""
    drag = QDrag(source)
    drag.setMimeData(mime_of(files))
    picture = _picture(files, source.devicePixelRatioF())
    drag.setPixmap(picture)
    drag.setHotSpot(QPoint(14, 14))
    return drag.exec(Qt.DropAction.CopyAction) != Qt.DropAction.IgnoreAction


def _picture(files: Sequence[Path], ratio: float) -> QPixmap:
    """What hangs at the pointer: the name of what is dragged."""
    text = files[0].name
    if len(files) > 1:
        text = _tr("{0} and {1} more").format(text, len(files) - 1)
    metrics = QFontMetrics(font(12, medium=True))
    text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, 280)
    size = QSize(metrics.horizontalAdvance(text) + 40, 28)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    look = theme()
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("accent"))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), size - QSize(1, 1)), 7, 7)
        icon("export", "accent").paint(painter, QRect(9, 6, 16, 16))
        painter.setFont(font(12, medium=True))
        painter.setPen(look.color("text"))
        box = QRect(31, 0, size.width() - 36, size.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
    return pixmap


class Grip:
    """A press on a widget that becomes a drag when it moves far enough.

    The widget hands it its mouse events: `press`, then `move` (True while the drag has it), then
    `release`. Where the files are still to be made the drag begins as soon as they are there, if
    the button is still held.
    """

    def __init__(self, widget: QWidget, outbox: Outbox) -> None:
        self._widget, self._outbox = widget, outbox
        self._at: QPoint | None = None
        self._entry: TakeEntry | None = None
        self._kind = ""
        self._asked = 0
        self._presses = 0

    def press(self, at: QPoint, entry: TakeEntry | None, kind: str) -> None:
        """The button went down on something that can be dragged out."""
        self._presses += 1
        self._at, self._entry, self._kind, self._asked = at, entry, kind, 0

    def move(self, at: QPoint) -> bool:
        """The pointer moved with the button down."""
        if self._at is None or self._entry is None:
            return False
        if self._asked == self._presses:
            return True
        if (at - self._at).manhattanLength() < QApplication.startDragDistance():
            return False
        self._asked = press = self._presses
        self._outbox.make(self._entry, self._kind, lambda files: self._begin(files, press))
        return True

    def release(self) -> bool:
        """The button went up; True where it ended a drag, so that it is no click."""
        dragged = self._at is not None and self._asked == self._presses
        self._at = None
        return dragged

    @property
    def is_held(self) -> bool:
        """Whether a press is going on."""
        return self._at is not None

    def _begin(self, files: list[Path], press: int) -> None:
        if not files:
            return
        if press != self._presses or self._at is None:
            self._outbox.tell_ready(files)
            return
        self._at = None
        if hand_over(self._widget, files):
            self._outbox.keep(files)


def handle_width(kind: str, pixels: int) -> int:
    """How wide a handle is whose text is `pixels` high."""
    return (
        QFontMetrics(font(pixels, medium=True)).horizontalAdvance(kind_label(kind)) + _GRIP_PX + 15
    )


def paint_handle(painter: QPainter, at: QRect, kind: str, pixels: int, state: str = "") -> None:
    """A handle with its grip. state: "" at rest, "hot" under the pointer, "off" for none."""
    look = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look.color("accent" if state == "hot" else "line"))
    painter.setBrush(look.color("hover" if state == "hot" else "raised"))
    painter.drawRoundedRect(QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    dots = "disabled" if state == "off" else "accent" if state == "hot" else "faint"
    icon("grip", dots).paint(painter, QRect(at.left() + 5, at.top() + (at.height() - 9) // 2, 9, 9))
    painter.setFont(font(pixels, medium=True))
    painter.setPen(look.color("disabled" if state == "off" else "text"))
    text = at.adjusted(5 + _GRIP_PX + 3, 0, -6, 0)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, kind_label(kind))
    painter.restore()


class DragHandle(QAbstractButton):
    """The active take as files: drag it out of the window, or press it to copy."""

    def __init__(self, studio: Studio, kind: str) -> None:
        super().__init__()
        self._studio, self.kind = studio, kind
        self._grip = Grip(self, studio.outbox)
        names = {
            "midi": (self.tr("The take as MIDI"), self.tr("All notes, the tempo and the cuts")),
            "wav": (self.tr("The take as WAV"), self.tr("The music, as long as the film")),
            "stems": (self.tr("The take as stems"), self.tr("Each track as its own WAV")),
        }
        name, what = names[kind]
        self.setText(kind_label(kind))
        self.setObjectName(f"drag_{kind}")
        self.setAccessibleName(name)
        self.setToolTip(
            self.tr("{0}\nDrag it into a folder, an editor or a DAW, or click to copy it").format(
                what
            )
        )
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: studio.outbox.copy(kind))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(handle_width(self.kind, 12) + 4, 30)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            entry = self._studio.project.active_entry
            self._grip.press(event.position().toPoint(), entry, self.kind)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._grip.move(event.position().toPoint()):
            self.setDown(False)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._grip.release():
            self.setDown(False)
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        state = "" if self.isEnabled() else "off"
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            state = "hot"
        with QPainter(self) as painter:
            paint_handle(painter, self.rect().adjusted(0, 1, 0, -1), self.kind, 12, state)
