"""The lane of velocities under the notes: how strongly each is played, to see and to drag."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from bgm_studio.music.editing import AnyNote
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.roll.board import Board, tr
from bgm_studio.ui.roll.canvas import STEP
from bgm_studio.ui.roll.commands import Commands
from bgm_studio.ui.theme import font, theme

_HEIGHT_PX, _LOW_PX = 66, 46
_TOP_PX, _BOTTOM_PX = 5, 3
_REACH_PX = 5.0  # a stem is taken hold of from so far beside it
_STEM_PX = 4.0
_DENSE = 400  # from so many stems in view on they are plain lines
_LOUDEST = 127
_Modifier = Qt.KeyboardModifier


class VelocityLane(QWidget):
    """A stem for each note of the track in front. A drag of a selected one moves all that are
    selected; any other drag sets the stems that it passes to the height of the mouse."""

    def __init__(self, board: Board, commands: Commands) -> None:
        super().__init__()
        self._board, self._commands = board, commands
        self._grabbed: AnyNote | None = None  # of the selected ones
        self._from: QPointF | None = None  # where the drag has got to
        self._shown: dict[AnyNote, int] = {}  # what letting go would leave
        self._value: int | None = None
        self._keys_run = 0
        self.setFixedHeight(_HEIGHT_PX)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Velocities"))
        self.setToolTip(
            tr("How hard each note is played: drag a stem, or across several; Ctrl+Up and "
               "Ctrl+Down for the selected notes")
        )  # fmt: skip

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as it is."""
        return QSize(900, _HEIGHT_PX)

    def fit(self, *, low: bool) -> None:
        """Be lower, where the notes have little room."""
        self.setFixedHeight(_LOW_PX if low else _HEIGHT_PX)

    def refresh(self) -> None:
        """Show what stands."""
        notes = self._board.group(self._board.selected)
        self.setAccessibleDescription(self._told([self._velocity(note) for note in notes]))
        self.update()

    @staticmethod
    def _told(velocities: Collection[int | None]) -> str:
        known = sorted(velocity for velocity in velocities if velocity is not None)
        if not known:
            return tr("No notes selected")
        if known[0] == known[-1]:
            return tr("Velocity {0}").format(known[0])
        return tr("Velocities {0} to {1}").format(known[0], known[-1])

    # -- where ------------------------------------------------------------------------------------

    def _velocity(self, note: AnyNote) -> int | None:
        return self._shown.get(note) or self._board.velocity(note)

    def _y(self, velocity: float) -> float:
        room = self.height() - _TOP_PX - _BOTTOM_PX
        return _TOP_PX + (1 - velocity / _LOUDEST) * room

    def _steps(self, up_px: float) -> int:
        """How much louder so many pixels up are."""
        return round(up_px / (self.height() - _TOP_PX - _BOTTOM_PX) * _LOUDEST)

    def _velocity_at(self, y: float) -> int:
        return min(max(self._steps(self.height() - _BOTTOM_PX - y), 1), _LOUDEST)

    def _notes_between(self, left: float, right: float) -> list[AnyNote]:
        """The notes in front that begin between two pixels right of the gutter."""
        board, index = self._board, self._board.index
        begins = (index.start_s - board.view.start_s) * board.view.px_per_s
        found = np.flatnonzero((begins >= left) & (begins <= right) & (index.track == board.front))
        return [index.notes[number] for number in found.tolist()]

    def _near(self, x: float) -> list[AnyNote]:
        """The notes whose stem is nearest to a pixel, within reach: a chord has several."""
        geo = self._board.geo
        notes = self._notes_between(x - _REACH_PX, x + _REACH_PX)
        far = {note: abs(geo.x(note.start_column) - x) for note in notes}
        least = min(far.values(), default=0.0)
        return [note for note in notes if far[note] <= least + 0.5]

    # -- the mouse --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a stem, or begin to paint."""
        if event.button() != Qt.MouseButton.LeftButton or event.position().x() < GUTTER_PX:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = event.position() - QPointF(GUTTER_PX, 0)
        near = [note for note in self._near(at.x()) if note in self._board.selected]
        # Of a chord the stem whose top is nearest to the mouse.
        self._grabbed = min(
            near, key=lambda note: abs(self._y(self._velocity(note) or 0) - at.y()), default=None
        )
        self._from = at
        if self._grabbed is None:
            self._paint_to(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with the drag, or say what is under the mouse."""
        at = event.position() - QPointF(GUTTER_PX, 0)
        if self._from is None:
            near = self._near(at.x()) if at.x() >= 0 else []
            shape = Qt.CursorShape.SizeVerCursor if near else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self._tell(near[-1:])
        elif self._grabbed is None:
            self._paint_to(at)
        else:
            self._move_by(self._steps(self._from.y() - at.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """One edit of all that the drag has changed."""
        if self._from is None or event.button() != Qt.MouseButton.LeftButton:
            return
        changed = self._shown
        self._end()
        if changed:
            self._commands.set_velocities(changed)

    def _end(self) -> None:
        self._grabbed = self._from = self._value = None
        self._shown = {}
        self.refresh()

    def _paint_to(self, at: QPointF) -> None:
        """Set the stems that the mouse has passed since; in a chord the selected ones alone."""
        begin = self._from or at
        left, right = sorted((begin.x(), at.x()))
        notes = self._notes_between(left - _REACH_PX, right + _REACH_PX)
        if begin == at:
            notes = self._near(at.x())
        chosen = {n.start_column for n in notes if n in self._board.selected}
        for note in notes:
            if note.start_column in chosen and note not in self._board.selected:
                continue
            x = self._board.geo.x(note.start_column)
            part = 1.0 if right - left < 1 else (x - begin.x()) / (at.x() - begin.x())
            y = begin.y() + min(max(part, 0.0), 1.0) * (at.y() - begin.y())
            if not self._commands.is_locked(note) and self._board.velocity(note) is not None:
                self._shown[note] = self._velocity_at(y)
        self._from = at
        self._value = self._velocity_at(at.y())
        self._tell(notes[-1:])
        self.update()

    def _move_by(self, by: int) -> None:
        """All selected notes as much louder as the mouse has gone up."""
        self._shown = {}
        for note in self._board.group(self._board.selected):
            velocity = self._board.velocity(note)
            if velocity is not None and not self._commands.is_locked(note):
                self._shown[note] = min(max(velocity + by, 1), _LOUDEST)
        if self._grabbed is not None:
            self._value = self._velocity(self._grabbed)
            self._tell([self._grabbed])
        self.update()

    def _tell(self, notes: Collection[AnyNote]) -> None:
        text = ""
        for note in notes:
            velocity = self._velocity(note)
            if velocity is not None:
                text = tr("{0}, velocity {1}").format(self._board.row_name(note.pitch), velocity)
        self._board.hovered.emit(text)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """As over the notes: time, with Ctrl its zoom."""
        view, turn = self._board.view, event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & _Modifier.ControlModifier:
            view.zoom_at(max(event.position().x() - GUTTER_PX, 0.0), 2 ** (turn / 120))
        else:
            view.scroll_to(view.start_s - turn / 2 / view.px_per_s)
        event.accept()

    # -- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and Down change the selected notes, Left and Right step through them."""
        held = event.modifiers() & ~_Modifier.KeypadModifier
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._from is not None:
            self._end()
            return
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        walks = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if key in steps:
            size = 1 if held & _Modifier.ShiftModifier else STEP
            self._keys_run += 0 if event.isAutoRepeat() else 1
            self._commands.change_velocity(steps[key] * size, f"velocity {self._keys_run}")
        elif key in walks:
            self._commands.step_selection(walks[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The frame shows it."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The frame shows it."""
        self.update()
        super().focusOutEvent(event)

    # -- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Lines of force, a stem for each note in view, and the value of a drag."""
        look, width = theme(), self.width()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.color("lane"))
            painter.setPen(QPen(look.color("grid_beat"), 1))
            lines = [round(self._y(velocity)) + 0.5 for velocity in (32, 64, 96)]
            painter.drawLines([QLineF(GUTTER_PX, y, width, y) for y in lines])
            painter.save()
            painter.setClipRect(QRectF(GUTTER_PX, 0, width - GUTTER_PX, self.height()))
            self._paint_stems(painter)
            painter.restore()
            self._paint_gutter(painter)
            painter.setPen(QPen(look.color("accent" if self.hasFocus() else "line"), 1))
            painter.drawLine(QPointF(0, 0.5), QPointF(width, 0.5))
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(0.5, 0.5, width - 1, self.height() - 1))

    def _paint_stems(self, painter: QPainter) -> None:
        board, look = self._board, theme()
        notes = self._notes_between(-_STEM_PX, board.geo.width_px + _STEM_PX)
        ground = self._y(0)
        own = look.track(board.front)
        performed, bright = look.track(board.front, 120), look.color("text")
        thin = len(notes) > _DENSE
        painter.setPen(Qt.PenStyle.NoPen)
        # The softer ones of a chord stand before the louder.
        stems = [(v, note) for note in notes if (v := self._velocity(note)) is not None]
        for velocity, note in sorted(stems, key=lambda stem: (stem[1].start_column, -stem[0])):
            x, top = GUTTER_PX + board.geo.x(note.start_column), self._y(velocity)
            chosen = note in board.selected
            is_own = note in self._shown or note.velocity is not None
            painter.setBrush(bright if chosen else own if is_own else performed)
            wide = 1.0 if thin else _STEM_PX if chosen else _STEM_PX - 1
            painter.drawRect(QRectF(x, top, wide, ground - top))
            if not thin:
                painter.drawRect(QRectF(x, top, wide + 3, 2))

    def _paint_gutter(self, painter: QPainter) -> None:
        look = theme()
        painter.fillRect(QRectF(0, 0, GUTTER_PX, self.height()), look.color("panel"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(GUTTER_PX - 0.5, 0), QPointF(GUTTER_PX - 0.5, self.height()))
        painter.setFont(font(11))
        painter.setPen(look.color("muted"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        area = QRectF(10, 0, GUTTER_PX - 14, self.height())
        if self._value is None:
            painter.drawText(area, left, tr("Velocity"))
            return
        up = self.height() / 5
        painter.drawText(area.adjusted(0, -up, 0, -up), left, tr("Velocity"))
        painter.setFont(font(16, medium=True))
        painter.setPen(look.color("text"))
        text = str(self._value)
        wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
        painter.drawText(QRectF(10, up, wide + 4, self.height()), left, text)
