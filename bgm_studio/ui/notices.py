"""What the window has to say lies over it: nothing moves when it comes or goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bgm_studio.ui.theme import font, theme

_MARGIN_PX = 8
_WIDEST_PX = 640
_RADIUS_PX = 8.0
_WIDEST_ERROR_PX = 300
_GAP_PX = 3


class Notices(QWidget):
    """Cards below each other over the foot of one widget of the window, as wide as that allows.

    It is a child of the window, not of what it lies over; where there is less height than the cards
    need they reach beyond its head, never below its foot.
    """

    def __init__(self, window: QWidget, cards: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._under: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for card in cards:
            self._column.addWidget(card)
            card.installEventFilter(self)
        self._cards = tuple(cards)
        self.hide()

    def lie_over(self, widget: QWidget) -> None:
        """Lie over another widget of the window."""
        if self._under is not None:
            self._under.removeEventFilter(self)
        self._under = widget
        widget.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the widget below, and cards that come, go and change."""
        if event.type() in (
            QEvent.Type.Resize,
            QEvent.Type.Move,
            QEvent.Type.Show,
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
            QEvent.Type.LayoutRequest,
        ):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Words that need other lines make the card higher."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return done

    def _place(self) -> None:
        window, under = self.parentWidget(), self._under
        shown = [card for card in self._cards if not card.isHidden()]
        self.setVisible(bool(shown))
        if not shown or window is None or under is None:
            return
        room = QRect(under.mapTo(window, QPoint(0, 0)), under.size())
        wide = min(room.width() - 2 * _MARGIN_PX, _WIDEST_PX)
        gaps = self._column.spacing() * (len(shown) - 1)
        high = gaps + sum(_height_of(card, wide) for card in shown)
        place = QRect(QPoint(0, 0), QSize(wide, high))
        place.moveCenter(room.center())
        place.moveBottom(room.bottom() - _MARGIN_PX)
        place.moveTop(max(place.top(), 0))
        self.setGeometry(place)
        self.raise_()


def _height_of(card: QWidget, width: int) -> int:
    layout = card.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return card.sizeHint().height()


class FieldError(QLabel):
    """A sentence below a field (above it, where there is no room below) that moves nothing.

    It is there from `tell` to `clear`, follows the field, and goes where the field does. The field
    has it as its description meanwhile.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._described = ""
        self._watched: list[QObject] = []
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(font(12))
        self.setContentsMargins(9, 5, 9, 5)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        field.destroyed.connect(self.deleteLater)

    @property
    def is_told(self) -> bool:
        """Whether something is wrong."""
        return bool(self._watched)

    def tell(self, text: str) -> None:
        """Say what is wrong."""
        field = self._field
        if not self._watched:
            self._described = field.accessibleDescription()
            self._watch()
        self.setText(text)
        field.setAccessibleDescription(text)
        self._place()
        event = QAccessibleAnnouncementEvent(field, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def clear(self, *_: object) -> None:
        """All is well."""
        if self._watched:
            self.hide()
            self._field.setAccessibleDescription(self._described)
            for watched in self._watched:
                watched.removeEventFilter(self)
            self._watched = []

    def _watch(self) -> None:
        """Follow the field, which also moves with what it lies in."""
        window = self._field.window()
        if self.parentWidget() is not window:  # it was made before it had one
            self.setParent(window)
        widget: QWidget | None = self._field
        while widget is not None and widget is not window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move and go with the field."""
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif kind == QEvent.Type.Hide:
            self.clear()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        field, window = self._field, self._field.window()
        wide = min(_WIDEST_ERROR_PX, window.width() - 8)
        self.setFixedWidth(min(wide, self.fontMetrics().horizontalAdvance(self.text()) + 20))
        high = self.heightForWidth(self.width())
        self.resize(self.width(), high)
        at = field.mapTo(window, QPoint(0, field.height() + _GAP_PX))
        if at.y() + high > window.height():
            at = field.mapTo(window, QPoint(0, -_GAP_PX - high))
        at.setX(max(min(at.x(), window.width() - self.width() - 4), 4))
        self.move(at)
        self.setVisible(not field.visibleRegion().isEmpty())  # not while it is scrolled away
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A card, then the words."""
        paint_card(self, "error_soft", "error", event)
        super().paintEvent(event)


def paint_card(widget: QWidget, fill: str, edge: str, event: QPaintEvent) -> None:
    """Paint a card's ground: opaque, so that what lies below does not shine through the words.
    fill, edge: colours of the theme."""
    look = theme()
    with QPainter(widget) as painter:
        painter.setClipRect(event.rect())
        painter.fillRect(widget.rect(), look.color("window"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color(edge), 1.2))
        painter.setBrush(look.color(fill))
        inner = QRectF(widget.rect()).adjusted(0.6, 0.6, -0.6, -0.6)
        painter.drawRoundedRect(inner, _RADIUS_PX, _RADIUS_PX)
