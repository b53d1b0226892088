"""Small input widgets that the panels share: sliders that know where they matter, fields that
commit once, toggles, chips and the layout that wraps them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QMargins,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
    QWidgetItem,
)

from bgm_studio.ui.theme import font, icon, theme

_KNOB = 7.0  # radius of a slider's knob, px
_PAGE_STOPS = 5


class DialSlider(QAbstractSlider):
    """A horizontal slider whose knob snaps to `stops`, the values at which it changes anything.

    Its value is an int (tenths, half decibels: the owner's unit). `moved` follows every change by
    the user, `settled` the end of one (button or key released), `reset_asked` a double click; a
    value set by code emits none of them. Alt or Shift gives values between the stops. The wheel is
    left to the panel around it; it takes the focus by Tab alone, so that arrow keys keep stepping
    through the film after a drag.

    marks: (value, label) small ticks with words above the groove. curve: (value, height 0..1) drawn
    faintly behind the groove. colors: names of the theme's colours at its left and right end.
    automatic: the value is nobody's choice; drawn without a fill.
    """

    moved = Signal(int)
    settled = Signal()
    reset_asked = Signal()

    def __init__(
        self,
        low: int,
        high: int,
        *,
        colors: tuple[str, str] = ("accent", "accent"),
        logarithmic: bool = False,
        origin: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(low, high)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._colors = colors
        self._logarithmic = logarithmic
        self._origin = low if origin is None else origin
        self._stops: tuple[int, ...] = ()
        self._marks: tuple[tuple[int, str], ...] = ()
        self._curve: tuple[tuple[float, float], ...] = ()
        self._automatic = False
        self._grip = 0.0

    def set_stops(self, stops: Sequence[int]) -> None:
        """The values that the knob snaps to, in any order; none for every whole value."""
        inside = (s for s in stops if self.minimum() <= s <= self.maximum())
        self._stops = tuple(sorted(set(inside)))

    @property
    def stops(self) -> tuple[int, ...]:
        """The values that the knob snaps to, rising."""
        return self._stops

    def set_marks(self, marks: Sequence[tuple[int, str]]) -> None:
        """Ticks with words."""
        self._marks = tuple(marks)
        self.updateGeometry()
        self.update()

    def set_curve(self, curve: Sequence[tuple[float, float]]) -> None:
        """The faint curve behind the groove: (value, height 0..1)."""
        self._curve = tuple(sorted(curve))
        self.updateGeometry()
        self.update()

    def set_automatic(self, automatic: bool) -> None:
        """Whether the value shown is nobody's choice."""
        if automatic != self._automatic:
            self._automatic = automatic
            self.update()

    # -- geometry -----------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(140, self._baseline() + 10)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(60, self._baseline() + 10)

    def _baseline(self) -> int:
        return 24 if self._marks or self._curve else 10

    def _share(self, value: float) -> float:
        low, high = self.minimum(), self.maximum()
        if self._logarithmic:
            return math.log(max(value, low) / low) / math.log(high / low)
        return (value - low) / (high - low)

    def x_of(self, value: float) -> float:
        """Pixels from the widget's left edge at which a value lies."""
        return _KNOB + 1 + self._share(value) * (self.width() - 2 * (_KNOB + 1))

    def _value_at(self, x: float, fine: bool) -> int:
        share = (x - _KNOB - 1) / max(self.width() - 2 * (_KNOB + 1), 1.0)
        share = min(max(share, 0.0), 1.0)
        low, high = self.minimum(), self.maximum()
        if fine or not self._stops:
            if self._logarithmic:
                return round(low * math.pow(high / low, share))
            return round(low + share * (high - low))
        return min(self._stops, key=lambda stop: abs(self._share(stop) - share))

    # -- the user's hand ----------------------------------------------------------------------

    def _take(self, value: int) -> None:
        value = min(max(value, self.minimum()), self.maximum())
        if value != self.value():
            self.setValue(value)
            self.moved.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x = event.position().x()
        knob = self.x_of(self.value())
        # Taken by the knob, it must not jump; elsewhere the knob comes to the pointer.
        self._grip = x - knob if abs(x - knob) <= _KNOB + 1 else 0.0
        self.setSliderDown(True)
        if not self._grip:
            self._drag(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.isSliderDown():
            self._drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self.settled.emit()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset_asked.emit()

    def _drag(self, event: QMouseEvent) -> None:
        self._take(self._value_at(event.position().x() - self._grip, _is_fine(event.modifiers())))

    def event(self, event: QEvent) -> bool:
        # With the focus the arrows are the slider's, not the film's.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _SLIDER_KEYS
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        if key not in _SLIDER_KEYS:
            event.ignore()
        elif key == Qt.Key.Key_Home:
            self._take(self.minimum())
        elif key == Qt.Key.Key_End:
            self._take(self.maximum())
        else:
            count = _PAGE_STOPS if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else 1
            sign = 1 if key in _UP_KEYS else -1
            for _ in range(count):
                self._take(self._beside(sign, _is_fine(event.modifiers())))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _SLIDER_KEYS and not event.isAutoRepeat():
            self.settled.emit()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.update()

    def _beside(self, sign: int, fine: bool) -> int:
        value = self.value()
        if fine or not self._stops:
            return value + sign
        others = [s for s in self._stops if (s - value) * sign > 0]
        return min(others, key=lambda s: abs(s - value)) if others else value

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        y = float(self._baseline())
        left, right = self.x_of(self.minimum()), self.x_of(self.maximum())
        knob = self.x_of(self.value())
        enabled = self.isEnabled()
        self._paint_curve(painter, y, knob)
        self._paint_marks(painter, y, knob)

        painter.setBrush(look.color("groove"))
        painter.drawRoundedRect(QRectF(left, y - 2, right - left, 4), 2, 2)
        if enabled and not self._automatic:
            ramp = QLinearGradient(left, 0, right, 0)
            ramp.setColorAt(0, look.color(self._colors[0]))
            ramp.setColorAt(1, look.color(self._colors[1]))
            start = self.x_of(self._origin)
            painter.setBrush(QBrush(ramp))
            painter.drawRoundedRect(QRectF(min(start, knob), y - 2, abs(knob - start), 4), 2, 2)
        rim = look.color("faint", 150)
        if self.hasFocus():
            painter.setBrush(look.color("accent", 90))
            painter.drawEllipse(QPointF(knob, y), _KNOB + 3, _KNOB + 3)
            rim = look.color("accent")
        painter.setPen(QPen(rim, 1.0))
        painter.setBrush(look.color("knob") if enabled else look.color("groove"))
        painter.drawEllipse(QPointF(knob, y), _KNOB, _KNOB)

    def _paint_curve(self, painter: QPainter, y: float, knob: float) -> None:
        """The curve in two shades: left of the knob is what the right end's colour will decide."""
        if len(self._curve) < 2:
            return
        look = theme()
        path = QPainterPath(QPointF(self.x_of(self._curve[0][0]), y))
        for value, height in self._curve:
            path.lineTo(self.x_of(value), y - 1 - 17.0 * min(max(height, 0.0), 1.0))
        path.lineTo(self.x_of(self._curve[-1][0]), y)
        path.closeSubpath()
        strength = 1.0 if self.isEnabled() else 0.4
        for clip, alpha in (
            (QRectF(0, 0, knob, self.height()), 120),
            (QRectF(knob, 0, self.width() - knob, self.height()), 42),
        ):
            painter.save()
            painter.setClipRect(clip)
            painter.setBrush(look.color("muted", round(alpha * strength)))
            painter.drawPath(path)
            painter.restore()

    def _paint_marks(self, painter: QPainter, y: float, knob: float) -> None:
        look = theme()
        painter.save()
        painter.setFont(font(10))
        metrics = QFontMetrics(painter.font())
        for value, label in self._marks:
            x = self.x_of(value)
            painter.setPen(QPen(look.color("faint"), 1))
            painter.drawLine(QPointF(x, y - 12), QPointF(x, y - 3))
            width = metrics.horizontalAdvance(label)
            at = min(max(x - width / 2, 0.0), self.width() - width)
            painter.setPen(look.color("muted"))
            painter.drawText(QPointF(at, y - 14), label)
        painter.restore()


_UP_KEYS = (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_PageUp)
_SLIDER_KEYS = (
    *_UP_KEYS, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
    Qt.Key.Key_End,
)  # fmt: skip


def _is_fine(modifiers: Qt.KeyboardModifier) -> bool:
    return bool(modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier))


class LineField(QLineEdit):
    """A text field that commits on Enter or when it loses the focus, and takes back on Esc.

    `committed` carries the new text, only where it differs from the one that `set_value` gave.
    What is being typed is never overwritten by `set_value`.
    """

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.editingFinished.connect(self.commit)
        self.returnPressed.connect(self.clearFocus)

    @property
    def value(self) -> str:
        """The text as it was set or committed last."""
        return self._value

    def set_value(self, text: str) -> None:
        """Show a text, unless the user is typing another one."""
        typing = self.hasFocus() and self.isModified() and self.text() != self._value
        self._value = text
        if not typing and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def commit(self) -> None:
        """Take what has been typed, if it is anything new."""
        text = " ".join(self.text().split())
        if text != self.text():
            self.setText(text)
        self.setModified(False)
        if text != self._value:
            self._value = text
            self.committed.emit(text)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text() != self._value
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._value)
            self.setModified(False)
            self.clearFocus()
            return
        super().keyPressEvent(event)


class ValueField(QLineEdit):
    """A value label that can be typed into: at rest it shows the value with its unit, under the
    hand the bare number. flat: without a box until the pointer is over it.

    read: turns what was typed into a value, or raises ValueError whose text says what is possible.
    `committed` carries the value read; Enter with something impossible says so and waits, leaving
    the field then takes it back.
    """

    committed = Signal(object)

    def __init__(
        self, read: Callable[[str], object], *, flat: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._shown = ""
        self._bare = ""
        if flat:
            self.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.setStyleSheet(
                "QLineEdit { background: transparent; border: 1px solid transparent;"
                " padding: 2px 0; min-height: 16px; }"
                "QLineEdit:hover { border-color: palette(mid); }"
                "QLineEdit:focus { background: palette(base); border-color: palette(highlight); }"
            )
        self.setFont(font(13))
        self.returnPressed.connect(self._enter)

    def set_value(self, shown: str, bare: str) -> None:
        """Show a value: `shown` at rest, `bare` to be edited."""
        self._shown, bare_before, self._bare = shown, self._bare, bare
        if not self.hasFocus():
            self.setText(shown)
            self.setCursorPosition(0)
        elif self.text() == bare_before:
            self.setText(bare)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(66, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(40, super().minimumSizeHint().height())

    def _enter(self) -> None:
        if self._commit():
            self.clearFocus()

    def _commit(self) -> bool:
        text = self.text().strip()
        if text == self._bare:
            return True
        try:
            value = self._read(text)
        except ValueError as problem:
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), str(problem), self)
            self.selectAll()
            return False
        self._bare = text
        self.committed.emit(value)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.setText(self._bare)
        self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        # The press that gave the focus also put the cursor; a number is mostly typed anew.
        super().mouseReleaseEvent(event)
        if not self.hasSelectedText() and self.text() == self._bare:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self._commit()
        super().focusOutEvent(event)
        self.setText(self._shown)
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._bare)
            self.clearFocus()
            return
        super().keyPressEvent(event)


INNER_FIELD = "QLineEdit { background: transparent; border: none; padding: 0; min-height: 0; }"
"""Style sheet of a line within a box that has a frame of its own."""


class Choice(QComboBox):
    """A combo box that leaves the wheel to the panel around it and can be narrow."""

    def __init__(self, parent: QWidget | None = None, *, letters: int = 6) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if not self.isEditable():
            room = self.width() - 30
            elide = Qt.TextElideMode.ElideRight
            option.currentText = self.fontMetrics().elidedText(self.currentText(), elide, room)
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("muted" if self.isEnabled() else "disabled"), 1.5))
        x, y = self.width() - 12.0, self.height() / 2
        painter.drawPolyline([QPointF(x - 3.5, y - 2), QPointF(x, y + 2), QPointF(x + 3.5, y - 2)])


class NumberField(QDoubleSpinBox):
    """A spin box without arrows that leaves the wheel alone and speaks only when it is left or
    Enter is pressed; arrow keys step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Without arrows a styled spin box gives its text no room: so they are there, with no width.
        self.setStyleSheet(
            "QDoubleSpinBox::up-button, QDoubleSpinBox::down-button"
            " { width: 0; height: 0; border: none; }" + INNER_FIELD
        )
        self.lineEdit().setTextMargins(10, 0, 4, 0)
        self.lineEdit().returnPressed.connect(self._leave)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(70, super().minimumSizeHint().height())

    def _leave(self) -> None:
        self.clearFocus()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()


class LetterToggle(QAbstractButton):
    """A small square on/off button with a letter or an icon, lit in a colour of the theme."""

    def __init__(
        self, label: str, lit: str, *, symbols: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
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
        painter = QPainter(self)
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
    """A check box whose box can be seen on every ground."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 26, 20)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(40, 20)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        lit = on or self.hasFocus() or self.underMouse()
        box = QRectF(0.5, (self.height() - 15) / 2, 15, 15)
        painter.setPen(QPen(look.color("accent" if lit else "faint"), 1))
        painter.setBrush(look.color("accent" if on else "field"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            painter.setPen(
                QPen(
                    look.color("accent_text"),
                    1.8,
                    Qt.PenStyle.SolidLine,
                    Qt.PenCapStyle.RoundCap,
                    Qt.PenJoinStyle.RoundJoin,
                )
            )
            x, y = box.center().x(), box.center().y()
            painter.drawPolyline(
                [QPointF(x - 3.5, y + 0.2), QPointF(x - 1, y + 2.8), QPointF(x + 3.8, y - 2.8)]
            )
        painter.setPen(look.color("text" if self.isEnabled() else "disabled"))
        room = self.width() - 24
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(24, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)


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


class FlowLayout(QLayout):
    """Puts its widgets in rows, as many in each as fit."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._entries: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._entries.append(item)

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def count(self) -> int:
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize(0, 0)
        for entry in self._entries:
            size = size.expandedTo(entry.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        for entry in self._entries:
            size = entry.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + self.spacing(), 0
            if move:
                entry.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            row = max(row, size.height())
        return y + row - rect.y()


class Swatch(QWidget):
    """A small square in a colour that follows the theme."""

    def __init__(self, color: Callable[[], QColor], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color())
        painter.drawRoundedRect(self.rect(), 3, 3)


def heading(text: str) -> QLabel:
    """A section's heading, in small spaced capitals; screen readers get it as it is written."""
    label = QLabel()
    label.setProperty("role", "heading")
    set_heading(label, text)
    return label


def set_heading(label: QLabel, text: str) -> None:
    """Another text for a heading."""
    label.setText(text.upper())
    label.setAccessibleName(text)


def with_role(label: QLabel, role: str, pixels: int = 13) -> QLabel:
    """The label in one of the style sheet's roles, at a size."""
    label.setProperty("role", role)
    label.setFont(font(pixels))
    return label
