"""Small input widgets that the panels share: sliders that know where they matter, fields that
commit once, toggles and chips."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBrush,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
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
    QAbstractSlider,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from bgm_studio.ui.notices import FieldError
from bgm_studio.ui.theme import font, theme

_KNOB, _SMALL_KNOB = 7.0, 5.0  # radius of a slider's knob, px
_CURVE_PX = 13.0
_MARK_REACH_PX = 5.0  # so near to a mark the tooltip is the mark's
_PAGE_STOPS = 5


class DialSlider(QAbstractSlider):
    """A horizontal slider whose knob snaps to `stops`, the values at which it changes anything.

    Its value is an int (tenths, half decibels: the owner's unit). `moved` follows every change by
    the user, `settled` the end of one (button or key released), `reset_asked` a double click; a
    value set by code emits none of them. Alt or Shift gives values between the stops. The wheel is
    left to the panel around it; it takes the focus by Tab alone, so that arrow keys keep stepping
    through the film after a drag.

    marks: (value, words) small ticks on the groove, whose words are their tooltip. curve: (value,
    height 0..1) drawn faintly behind the groove. colors: names of the theme's colours at its left
    and right end. automatic: the value is nobody's choice; drawn without a fill. small: as high as
    a line of text. Screen readers get the value in words from `set_spoken`: the number alone would
    be in the owner's unit.
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
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._knob = _SMALL_KNOB if small else _KNOB
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

    def set_spoken(self, text: str) -> None:
        """The value in words, for screen readers: told as the description, and at once where the
        user is on the slider."""
        if text == self.accessibleDescription():
            return
        self.setAccessibleDescription(text)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def set_automatic(self, automatic: bool) -> None:
        """Whether the value shown is nobody's choice."""
        if automatic != self._automatic:
            self._automatic = automatic
            self.update()

    # -- geometry -----------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(140, self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(44, self._height())

    def _height(self) -> int:
        return round(self.baseline + self._knob) + 2

    @property
    def baseline(self) -> int:
        """Pixels from the widget's top edge to its groove."""
        if self._curve:
            return round(_CURVE_PX) + 5
        return round(self._knob) + (4 if self._marks else 2)

    def _share(self, value: float) -> float:
        low, high = self.minimum(), self.maximum()
        if self._logarithmic:
            return math.log(max(value, low) / low) / math.log(high / low)
        return (value - low) / (high - low)

    def x_of(self, value: float) -> float:
        """Pixels from the widget's left edge at which a value lies."""
        edge = self._knob + 1
        return edge + self._share(value) * (self.width() - 2 * edge)

    def _value_at(self, x: float, fine: bool) -> int:
        edge = self._knob + 1
        share = (x - edge) / max(self.width() - 2 * edge, 1.0)
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
        self._grip = x - knob if abs(x - knob) <= self._knob + 1 else 0.0
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
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            x = float(event.pos().x())
            words = [w for v, w in self._marks if abs(self.x_of(v) - x) <= _MARK_REACH_PX]
            # Behind the knob it is the dial that is asked about.
            if words and abs(self.x_of(self.value()) - x) > self._knob:
                QToolTip.showText(event.globalPos(), words[0], self)
                return True
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
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            y = float(self.baseline)
            left, right = self.x_of(self.minimum()), self.x_of(self.maximum())
            knob = self.x_of(self.value())
            enabled = self.isEnabled()
            self._paint_curve(painter, y, knob)
            self._paint_marks(painter, y)

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
                painter.drawEllipse(QPointF(knob, y), self._knob + 2, self._knob + 2)
                rim = look.color("accent")
            painter.setPen(QPen(rim, 1.0))
            painter.setBrush(look.color("knob") if enabled else look.color("groove"))
            painter.drawEllipse(QPointF(knob, y), self._knob, self._knob)

    def _paint_curve(self, painter: QPainter, y: float, knob: float) -> None:
        """The curve in two shades: left of the knob is what the right end's colour will decide."""
        if len(self._curve) < 2:
            return
        look = theme()
        path = QPainterPath(QPointF(self.x_of(self._curve[0][0]), y))
        for value, height in self._curve:
            path.lineTo(self.x_of(value), y - 1 - _CURVE_PX * min(max(height, 0.0), 1.0))
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

    def _paint_marks(self, painter: QPainter, y: float) -> None:
        painter.save()
        painter.setPen(QPen(theme().color("muted"), 1.4))
        for value, _ in self._marks:
            x = self.x_of(value)
            painter.drawLine(QPointF(x, y - self._knob - 3), QPointF(x, y - 3))
        painter.restore()


_UP_KEYS = (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_PageUp)
_SLIDER_KEYS = (
    *_UP_KEYS,
    Qt.Key.Key_Left,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


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


_FIELD_RIM_PX = 8  # frame and margins, left and right together


class ValueField(QLineEdit):
    """A value label that can be typed into: at rest it shows the value with its unit, under the
    hand the bare number. flat: without a box until the pointer is over it; small: flat, and no
    higher than its line.

    read: turns what was typed into a value, or raises ValueError whose text says what is possible.
    `committed` carries the value read; Enter with something impossible says so at the field and
    waits until it is possible; leaving the field then takes it back.
    """

    committed = Signal(object)

    def __init__(
        self,
        read: Callable[[str], object],
        *,
        flat: bool = True,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._shown = ""
        self._bare = ""
        if flat:
            self.setAlignment(Qt.AlignmentFlag.AlignRight)
            room = "padding: 0; min-height: 12px;" if small else "padding: 2px 0; min-height: 16px;"
            self.setStyleSheet(
                "QLineEdit { background: transparent; border: 1px solid transparent;"
                " border-radius: 4px; " + room + " }"
                "QLineEdit:hover { border-color: palette(mid); }"
                "QLineEdit:focus { background: palette(base); border-color: palette(highlight); }"
            )
        self.setFont(font(11 if small else 13))
        self.error = FieldError(self)
        self.returnPressed.connect(self._enter)
        self.textChanged.connect(self._look_again)

    def fix_width(self, least_px: int, widest: str) -> None:
        """So wide, or as its widest text needs: no value is cut off."""
        needed_px = self.fontMetrics().horizontalAdvance(widest) + _FIELD_RIM_PX
        self.setFixedWidth(max(least_px, needed_px))

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
            self.error.tell(str(problem))
            self.selectAll()
            return False
        self._bare = text
        self.committed.emit(value)
        return True

    def _look_again(self, text: str) -> None:
        """What was wrong may be right by now."""
        if not self.error.is_told:
            return
        try:
            self._read(text.strip())
        except ValueError as problem:
            self.error.tell(str(problem))
        else:
            self.error.clear()

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
        self.error.clear()
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
            self.error.clear()
            self.clearFocus()
            return
        super().keyPressEvent(event)


INNER_FIELD = "QLineEdit { background: transparent; border: none; padding: 0; min-height: 0; }"
"""Style sheet of a line within a box that has a frame of its own."""


class Choice(QComboBox):
    """A combo box that leaves the wheel to the panel around it and can be narrow. opening: its list
    is about to be shown."""

    opening = Signal()

    def __init__(self, parent: QWidget | None = None, *, letters: int = 6) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()

    def shown_text(self) -> str:
        """What the closed box says."""
        return self.currentText()

    def showPopup(self) -> None:  # noqa: N802
        self.opening.emit()
        # The list is as wide as its words, however narrow the box.
        self.view().setMinimumWidth(max(self.view().sizeHintForColumn(0) + 22, self.width()))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if not self.isEditable():
            place = QStyle.SubControl.SC_ComboBoxEditField
            kind = QStyle.ComplexControl.CC_ComboBox
            room = self.style().subControlRect(kind, option, place, self).width() - 2
            elide = Qt.TextElideMode.ElideRight
            option.currentText = self.fontMetrics().elidedText(self.shown_text(), elide, room)
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("muted" if self.isEnabled() else "disabled"), 1.5))
        x, y = self.width() - 12.0, self.height() / 2
        painter.drawPolyline([QPointF(x - 3.5, y - 2), QPointF(x, y + 2), QPointF(x + 3.5, y - 2)])


_NUMBER_LEFT_PX = 8


class NumberField(QDoubleSpinBox):
    """A spin box without arrows that leaves the wheel alone and speaks only when it is left or
    Enter is pressed; arrow keys step. At rest a note can follow the number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Without arrows a styled spin box gives its text no room: so they are there, with no width.
        self.setStyleSheet(
            "QDoubleSpinBox::up-button, QDoubleSpinBox::down-button"
            " { width: 0; height: 0; border: none; }" + INNER_FIELD
        )
        self.lineEdit().setTextMargins(_NUMBER_LEFT_PX, 0, 4, 0)
        self.lineEdit().returnPressed.connect(self._leave)
        self.lineEdit().textChanged.connect(self._show_note)
        self._notes: tuple[str, ...] = ()
        self._note = QLabel(self.lineEdit())
        with_role(self._note, "muted", 12)
        self._note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._note.hide()

    @property
    def note(self) -> str:
        """The note in its longest wording."""
        return self._notes[0] if self._notes else ""

    @property
    def shown_note(self) -> str:
        """The wording that there is room for; "" for none, and while the number is edited."""
        return "" if self._note.isHidden() else self._note.text()

    def set_notes(self, notes: Sequence[str]) -> None:
        """One note in several wordings, the longest first: the first that fits is shown."""
        self._notes = tuple(notes)
        self.setAccessibleDescription(self.note)
        self._show_note()

    def _show_note(self) -> None:
        line = self.lineEdit()
        left = _NUMBER_LEFT_PX + 2 + line.fontMetrics().horizontalAdvance(line.text())
        room = line.width() - left - 4
        metrics = QFontMetrics(self._note.font())
        fitting = (f" · {n}" for n in self._notes if metrics.horizontalAdvance(f" · {n}") <= room)
        text = "" if self.hasFocus() else next(fitting, "")
        self._note.setText(text)
        self._note.setGeometry(left, 0, max(room, 0), line.height())
        self._note.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._show_note()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self._show_note()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._show_note()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(70, super().minimumSizeHint().height())

    def _leave(self) -> None:
        self.clearFocus()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()


def style_text(name: str) -> str:
    """A style as it is read everywhere: "Any" for none; names that came with another model as they
    are."""
    if not name:
        return QCoreApplication.translate("Style", "Any")
    shown = QCoreApplication.translate("Style", name)
    return shown[0].upper() + shown[1:]


def part_text(name: str) -> str:
    """A part of a palette's band as it is read everywhere; a user's own as they wrote it."""
    return QCoreApplication.translate("Part", name.capitalize())


def bpm_text(bpm: float) -> str:
    """A tempo as it is read everywhere, in beats a minute."""
    return QCoreApplication.translate("Tempo", "{0} BPM").format(f"{bpm:.1f}")


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
