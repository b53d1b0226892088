"""Small buttons and signs that the panels share: toggles, chips, icons, swatches."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from bgm_studio.ui.theme import font, icon, theme

_CHIP_GAP_PX = 4


class LetterToggle(QAbstractButton):
    """A small square on/off button with a letter or an icon, lit in a colour of the theme."""

    def __init__(
        self,
        label: str,
        lit: str,
        *,
        symbols: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._lit = lit
        self._symbols = symbols

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(24, 24)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            on, enabled = self.isChecked(), self.isEnabled()
            color = look.color(self._lit)
            fill = look.color(self._lit, 46) if on else look.color("raised")
            if self.underMouse() and enabled and not on:
                fill = look.color("hover")
            rim = color if on else look.color("line")
            if self.hasFocus():
                rim = look.color("accent")
            if not enabled:
                color = look.color("disabled")
                fill = look.color("raised", 90)
                rim = look.color("line")
            painter.setPen(QPen(rim, 1))
            painter.setBrush(fill)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, 5, 5)
            if self._symbols is not None:
                name = self._symbols[0] if on else self._symbols[1]
                role = "disabled" if not enabled else self._lit if on else "muted"
                side = 13
                at = QRect(0, 0, side, side)
                at.moveCenter(self.rect().center())
                icon(name, role).paint(painter, at)
                return
            painter.setFont(font(12, medium=True))
            painter.setPen(color if on or not enabled else look.color("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Check(QCheckBox):
    """A check box whose tick is drawn: a style sheet's indicator can only be filled."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = QStyle.SubElement.SE_CheckBoxIndicator
        box = QRectF(self.style().subElementRect(place, option, self))
        pen = QPen(theme().color("accent_text" if self.isEnabled() else "panel"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen)
            at = ((0.27, 0.53), (0.43, 0.69), (0.74, 0.34))
            painter.drawPolyline(
                [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in at]
            )


class IconButton(QToolButton):
    """A tool button whose drawn icon follows the theme."""

    def __init__(
        self, name: str, *, role: str = "flat", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.setProperty("role", role)
        self.setIconSize(QSize(size, size))
        self.setIcon(icon(name))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon(self._name))


class Chip(QPushButton):
    """A word that is on or off."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setProperty("role", "chip")
        self.setStyleSheet("QPushButton { padding: 2px 7px; }")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class ElidedLabel(QLabel):
    """A line of text that ends in dots where it does not fit; the tooltip then has all of it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_full_text(text)

    @property
    def full_text(self) -> str:
        """The text before anything was cut off."""
        return self._full

    def set_full_text(self, text: str) -> None:
        """Another text."""
        self._full = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        room = max(self.width(), 1)
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
            self.setToolTip(self._full if shown != self._full else "")

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(20, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802
        width = self.fontMetrics().horizontalAdvance(self._full) + 2
        return QSize(width, super().sizeHint().height())


class ChipRow(QWidget):
    """Chips in one row: those that fit; the others are in the menu of a last chip, which is lit
    where one of them is on. tip: of that chip, with room for their words."""

    def __init__(
        self, chips: Sequence[Chip], name: str, tip: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chips = tuple(chips)
        self._tip = tip
        self.more = Chip("…")
        self.more.setAccessibleName(name)
        for chip in (*self._chips, self.more):
            chip.setParent(self)
        for chip in self._chips:
            chip.toggled.connect(self._light)
        self.more.clicked.connect(self._open)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def left_over(self) -> tuple[Chip, ...]:
        """The chips that do not fit."""
        return tuple(chip for chip in self._chips if chip.isHidden())

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, self.more.sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(80, self.more.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._place()  # only now the style sheet has given the chips their sizes

    def _place(self) -> None:
        widths = [chip.sizeHint().width() for chip in self._chips]
        more_px = self.more.sizeHint().width()
        whole = sum(widths) + _CHIP_GAP_PX * (len(widths) - 1)
        room = self.width() if whole <= self.width() else self.width() - more_px - _CHIP_GAP_PX
        x = 0
        full = False
        for chip, width in zip(self._chips, widths, strict=True):
            full = full or x + width > room
            chip.setVisible(not full)
            if not full:
                chip.setGeometry(x, 0, width, self.height())
                x += width + _CHIP_GAP_PX
        self.more.setVisible(full)
        self.more.setGeometry(x, 0, more_px, self.height())
        words = ", ".join(chip.text() for chip in self.left_over)
        self.more.setToolTip(self._tip.format(words))
        self._light()

    def _light(self) -> None:
        self.more.setChecked(any(chip.isChecked() for chip in self.left_over))

    def menu(self) -> QMenu:
        """The chips that do not fit, as a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip in self.left_over:
            action = QAction(chip.text(), menu)
            action.setCheckable(True)
            action.setChecked(chip.isChecked())
            action.triggered.connect(chip.click)
            menu.addAction(action)
        return menu

    def _open(self) -> None:
        self._light()  # the click itself switches nothing on
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))


class Swatch(QWidget):
    """A small square in a colour that follows the theme."""

    def __init__(self, color: Callable[[], QColor], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color())
            painter.drawRoundedRect(self.rect(), 3, 3)
