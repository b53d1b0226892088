"""The piano roll's canvas: keyboard, ruler and grid; it keeps up with the notes, and hands on what
mouse and keys do: to `gestures`, and to `commands`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from bgm_studio.music.pianoroll import PITCHES
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.roll.board import Board, tr
from bgm_studio.ui.roll.commands import OCTAVE, Commands
from bgm_studio.ui.roll.geometry import RULER_PX, Geometry, place
from bgm_studio.ui.roll.gestures import Hand, MoveNotes, zone
from bgm_studio.ui.roll.ground import paint_all, paint_keys
from bgm_studio.ui.theme import theme

if TYPE_CHECKING:
    pass


STEP = 5
"""How much louder or softer a key makes notes, of 127."""
_SCROLL_BAR_PX = 10
_GOOD_ROW_PX = (9.0, 15.0)
_LEAST_PIECE_PX = 12.0  # the names of a kit's pieces can be read
_Modifier = Qt.KeyboardModifier

KEYS = (
    ("Ctrl+Left, Ctrl+Right", "Select the note before or after"),
    ("Ctrl+A", "Select all notes of the track"),
    ("Up, Down", "A semitone up or down"),
    ("Shift+Up, Shift+Down", "An octave up or down"),
    ("Left, Right", "A sixteenth earlier or later"),
    ("Alt+Shift+Left, Alt+Shift+Right", "A sixteenth shorter or longer"),
    ("Ctrl+Up, Ctrl+Down", "Louder or softer by five steps of velocity"),
    ("Ctrl+Shift+Up, Ctrl+Shift+Down", "Louder or softer by one"),
    ("Ctrl+C, Ctrl+X", "Copy or cut the notes"),
    ("Ctrl+V", "Paste at the playhead"),
    ("Ctrl+D", "Duplicate the notes"),
    ("Ins", "A new note at the playhead"),
    ("Q", "Quantise the notes"),
    ("L", "Lock or unlock the notes; hold a part of the band, or let it follow"),
    ("Del, Backspace", "Delete the notes"),
    ("Esc", "Select nothing, give up a drag"),
)
"""The piano roll's own keys, as `RollCanvas` has them: (keys, what they do to the selected notes),
for the sheet of all keys. The texts are translated in the context "PianoRoll"."""


class RollCanvas(QWidget):
    """Keyboard, ruler and grid of a board; all input by mouse and keys."""

    menu_wanted = Signal(QPoint)
    """The menu of all commands, at a place of the screen."""

    def __init__(self, board: Board, commands: Commands) -> None:
        super().__init__()
        self._board, self._commands = board, commands
        self._studio, self._view = board.studio, board.view
        self._hand = Hand(board, commands, self)
        self._ground: QPixmap | None = None
        self._hover_pitch: int | None = None
        self._playhead_x = -1
        self._keys_run = 0
        self._keeps_front = self._keeps_notes = False
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(tr("Pitch range in view"))
        self._bar.setToolTip(tr("Scroll to higher or lower notes"))
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.setCursor(Qt.CursorShape.ArrowCursor)
        self._bar.valueChanged.connect(self._on_bar)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Notes"))
        self.setMinimumSize(320, 120)
        board.changed.connect(self.refresh)
        board.scrolled.connect(self._on_scrolled)
        self.refresh_tempo()

    # -- what stands ---------------------------------------------------------------------------

    @property
    def geo(self) -> Geometry:
        """Where columns and pitches lie."""
        return self._board.geo

    def refresh_tempo(self) -> None:
        """Columns and notes are new."""
        self._board.take_over()
        self._hand.gesture = None
        self.refresh()

    def refresh(self) -> None:
        """Paint all again."""
        self._ground = None
        self.update()

    def show_notes(self) -> None:
        """Scroll, and where need be zoom, to the notes in use, those in front first: in pitch, and
        in time where none of them is seen. It stays so while the canvas gets its size."""
        self._fit_pitches()
        self._reveal_front_time()

    def _fit_pitches(self) -> None:
        self._keeps_notes = True
        geo, board = self._board.geo, self._board
        shown = frozenset(board.shown)
        pitches = sorted(note.pitch for note in board.index.notes if note.track in shown)
        front = sorted(note.pitch for note in board.index.notes if note.track == board.front)
        usual = [35, 53] if board.is_kit else [48, 84]
        least, most = _GOOD_ROW_PX
        if board.is_kit:
            least = _LEAST_PIECE_PX
        for seen in (pitches, front):
            low, high = (seen or usual)[0], (seen or usual)[-1]
            if (high - low + 5) * least <= geo.height_px:
                break
        geo.row_px = min(max(geo.height_px / (high - low + 5), least), most)
        middle = 0.5 * (low + high)
        if (high - low + 5) * geo.row_px > geo.height_px and front:
            middle = float(front[len(front) // 2])
        geo.scroll_to((PITCHES - 0.5 - middle) * geo.row_px - 0.5 * geo.height_px)
        self._sync_bar()
        self.refresh()

    def _reveal_front_time(self) -> None:
        """Scroll to the next note in front, where none of them is in view."""
        board, view = self._board, self._view
        in_front = board.index.track == board.front
        start_s, end_s = board.index.start_s[in_front], board.index.end_s[in_front]
        if len(start_s) and not ((start_s < view.end_s) & (end_s > view.start_s)).any():
            later = start_s[start_s >= view.start_s]
            view.reveal(float(later.min() if len(later) else start_s.max()))

    def show_front(self) -> None:
        """Scroll to the track that came to the front, where nothing of it is seen; also when the
        canvas gets its size only then."""
        board = self._board
        self._keeps_front = True
        pitches = sorted(note.pitch for note in board.index.notes if note.track == board.front)
        low, high = board.geo.pitches_seen
        if pitches and not any(low <= pitch <= high for pitch in pitches):
            middle = pitches[len(pitches) // 2]
            board.scroll_to((PITCHES - 0.5 - middle) * board.geo.row_px - board.geo.height_px / 2)
        self._reveal_front_time()

    # -- layout --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another size."""
        old_height = self._board.geo.height_px
        self._board.geo.width_px = max(self.width() - GUTTER_PX, 1)
        self._board.geo.height_px = max(self.height() - RULER_PX, 1)
        self._view.set_width(self._board.geo.width_px)
        # The middle stays where it was.
        self._board.geo.scroll_to(
            self._board.geo.scroll_px + 0.5 * (old_height - self._board.geo.height_px)
        )
        self._bar.setGeometry(
            self.width() - _SCROLL_BAR_PX, RULER_PX, _SCROLL_BAR_PX, self._board.geo.height_px
        )
        self._sync_bar()
        self.refresh()
        if self._keeps_notes:
            self._fit_pitches()
        elif self._keeps_front:
            self.show_front()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for about two octaves."""
        return QSize(900, 320)

    def _sync_bar(self) -> None:
        self._bar.blockSignals(True)
        self._bar.setRange(0, round(self._board.geo.most_scroll_px))
        self._bar.setPageStep(self._board.geo.height_px)
        self._bar.setSingleStep(round(3 * self._board.geo.row_px))
        self._bar.setValue(round(self._board.geo.scroll_px))
        self._bar.setVisible(self._board.geo.most_scroll_px > 0)
        self._bar.blockSignals(False)

    def _on_bar(self, value: int) -> None:
        self._keeps_front = self._keeps_notes = False
        self._board.geo.scroll_to(float(value))
        self.refresh()

    def _on_scrolled(self) -> None:
        self._keeps_notes = False
        self._sync_bar()
        self.refresh()

    def on_position(self, time_s: float) -> None:
        """The playhead moved: only the two lines are painted again."""
        x = GUTTER_PX + round(self._view.x(time_s))
        if x != self._playhead_x:
            for old in (self._playhead_x, x):
                self.update(QRect(old - 6, 0, 13, self.height()))
            self._playhead_x = x

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Blit the prepared ground, then what moves."""
        dpr = self.devicePixelRatioF()
        size = self.size() * dpr
        if self._ground is None or self._ground.size() != size:
            self._ground = QPixmap(size)
            self._ground.setDevicePixelRatio(dpr)
            self._paint_ground(self._ground)
        with QPainter(self) as painter:
            # Only what changed: while playing this is a strip beside the playhead.
            part = event.rect()
            source = QRectF(part.x() * dpr, part.y() * dpr, part.width() * dpr, part.height() * dpr)
            painter.drawPixmap(QRectF(part), self._ground, source)
            grid = QRect(GUTTER_PX, RULER_PX, self._board.geo.width_px, self._board.geo.height_px)
            painter.setClipRect(grid & part)
            painter.save()
            painter.translate(GUTTER_PX, RULER_PX)
            if self._hand.gesture is not None:
                self._hand.gesture.paint(painter)
            painter.restore()
            painter.setClipRect(part)
            self._paint_playhead(painter)

    def _paint_ground(self, ground: QPixmap) -> None:
        gesture, focused = self._hand.gesture, self.hasFocus()
        with QPainter(ground) as painter:
            paint_all(
                painter, self._board, self.size(), gesture, self._hover_pitch, focused=focused
            )

    def _paint_playhead(self, painter: QPainter) -> None:
        x = round(self._view.x(self._studio.transport.position_s))
        if not 0 <= x <= self._board.geo.width_px:
            return
        colour = theme().color("playhead")
        painter.fillRect(QRectF(GUTTER_PX + x - 0.5, 0, 1.5, self.height()), colour)

    # -- mouse ---------------------------------------------------------------------------------

    def _grid(self, position: QPointF) -> QPointF:
        """A place on the canvas, as the geometry counts."""
        return position - QPointF(GUTTER_PX, RULER_PX)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a gesture."""
        self._keeps_front = self._keeps_notes = False
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = self._grid(event.position())
        if event.button() == Qt.MouseButton.MiddleButton:
            self._hand.press_middle(at)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._hand.press(at, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with the gesture, or show what is under the mouse."""
        at = self._grid(event.position())
        if self._hand.gesture is None:
            self._show_hover(at, event.modifiers())
        else:
            self._hand.move(at, event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End the gesture: one edit, or a click."""
        if self._hand.release():
            self._show_hover(self._grid(event.position()), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Delete the note under the mouse, or draw one where there is none."""
        at = self._grid(event.position())
        if event.button() != Qt.MouseButton.LeftButton or at.x() < 0 or at.y() < 0:
            self.mousePressEvent(event)
        else:
            self._hand.double_click(at, event.modifiers())

    def _show_hover(self, place_px: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        in_grid = place_px.x() >= 0 and place_px.y() >= 0
        note = self._board.note_at(place_px, others=bool(modifiers & _Modifier.AltModifier))
        cursor = Qt.CursorShape.ArrowCursor
        if in_grid and note is not None:
            whole = zone(self._board, note, place_px.x()) is MoveNotes
            cursor = Qt.CursorShape.OpenHandCursor if whole else Qt.CursorShape.SizeHorCursor
        elif in_grid and self._board.tool == "draw":
            cursor = Qt.CursorShape.CrossCursor
        elif place_px.y() < 0 <= place_px.x():
            cursor = Qt.CursorShape.PointingHandCursor
        if self.cursor().shape() != cursor:
            self.setCursor(cursor)
        pitch = self._board.geo.pitch(place_px.y()) if place_px.y() >= 0 else None
        if pitch != self._hover_pitch:
            self._hover_pitch = pitch
            self._repaint_keyboard()
        if note is not None:
            self._board.hovered.emit(self._board.describe(note))
        elif in_grid and self._board.geo.total_columns:
            column = self._board.geo.column(place_px.x())
            name = self._board.row_name(self._board.geo.pitch(place_px.y()))
            self._board.hovered.emit(f"{name}  ·  {place(column)}")
        else:
            self._board.hovered.emit(self._board.row_name(pitch) if pitch is not None else "")

    def _repaint_keyboard(self) -> None:
        """The lit key alone; the ground keeps the rest."""
        if self._ground is None:
            return
        with QPainter(self._ground) as painter:
            paint_keys(painter, self._board, self._hover_pitch)
        self.update(0, RULER_PX, GUTTER_PX, self._board.geo.height_px)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is under the mouse any more."""
        if self._hover_pitch is not None:
            self._hover_pitch = None
            self._repaint_keyboard()
        self._board.hovered.emit("")
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll pitches; Shift scrolls time, Ctrl zooms time, Ctrl+Shift zooms pitches."""
        self._keeps_front = self._keeps_notes = False
        pixels, angle = event.pixelDelta(), event.angleDelta()
        dx, dy = (pixels.x(), pixels.y()) if not pixels.isNull() else (angle.x() / 2, angle.y() / 2)
        at = self._grid(event.position())
        modifiers = event.modifiers()
        control = bool(modifiers & _Modifier.ControlModifier)
        shift = bool(modifiers & _Modifier.ShiftModifier)
        turn = dy or dx  # some systems turn the wheel's axis while Shift is held
        if control and shift:
            self._board.geo.zoom_at(max(at.y(), 0.0), 2 ** (turn / 240))
            self._sync_bar()
            self.refresh()
        elif control:
            self._view.zoom_at(max(at.x(), 0.0), 2 ** (turn / 120))
        elif shift:
            self._view.scroll_to(self._view.start_s - turn / self._view.px_per_s)
        else:
            if dx:
                self._view.scroll_to(self._view.start_s - dx / self._view.px_per_s)
            if dy:
                self._board.scroll_to(self._board.geo.scroll_px - dy)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """All commands, for the note under the mouse."""
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            note = self._board.note_at(self._grid(QPointF(event.pos())), others=True)
            if note is not None and note not in self._board.selected:
                self._studio.select(notes=frozenset((note,)), region=None)
        else:
            where = self.mapToGlobal(QPoint(GUTTER_PX + 24, RULER_PX + 24))
        self.menu_wanted.emit(where)

    # -- keys ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the keys that act on notes before the window's shortcuts see them; tooltips."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._command(event) is not None:
                event.accept()
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._grid(QPointF(event.pos()))
            note = self._board.note_at(at, others=True) if at.x() >= 0 else None
            text = self._board.describe(note) if note is not None else ""
            if at.x() < 0 <= at.y():
                text = tr("{0}: click to select its notes").format(
                    self._board.row_name(self._board.geo.pitch(at.y()))
                )
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Act on notes; other keys go on to the window."""
        command = self._command(event)
        if command is None:
            super().keyPressEvent(event)
            return
        if not event.isAutoRepeat():
            self._keys_run += 1
        command()

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does to the notes now; None for what is not ours."""
        roll, key = self._commands, Qt.Key(event.key())
        held = event.modifiers() & ~_Modifier.KeypadModifier
        if self._hand.gesture is not None and key == Qt.Key.Key_Escape:
            return self.cancel_gesture
        merge = f"roll keys {self._keys_run + (0 if event.isAutoRepeat() else 1)}"
        if held == _Modifier.ControlModifier:
            always: dict[Qt.Key, Callable[[], object]] = {
                Qt.Key.Key_A: roll.select_all,
                Qt.Key.Key_Left: lambda: roll.step_selection(-1),
                Qt.Key.Key_Right: lambda: roll.step_selection(1),
            }
            if roll.copied:
                always[Qt.Key.Key_V] = roll.paste
            if key in always:
                return always[key] if self._board.index.notes or key == Qt.Key.Key_V else None
        plain: dict[Qt.Key, Callable[[], object]] = {Qt.Key.Key_Insert: roll.add_at_playhead}
        if self._board.part:
            plain[Qt.Key.Key_L] = roll.toggle_hold
        if held == _Modifier.NoModifier and key in plain:
            return plain[key]
        if not self._board.selected:
            if key == Qt.Key.Key_Escape and self._studio.selection.region is not None:
                return roll.select_nothing
            return None
        none, shift = _Modifier.NoModifier, _Modifier.ShiftModifier
        alt, control = _Modifier.AltModifier, _Modifier.ControlModifier
        table: dict[tuple[Qt.KeyboardModifier, Qt.Key], Callable[[], object]] = {
            (none, Qt.Key.Key_Up): lambda: roll.transpose(1, merge),
            (none, Qt.Key.Key_Down): lambda: roll.transpose(-1, merge),
            (shift, Qt.Key.Key_Up): lambda: roll.transpose(OCTAVE, merge),
            (shift, Qt.Key.Key_Down): lambda: roll.transpose(-OCTAVE, merge),
            (none, Qt.Key.Key_Left): lambda: roll.nudge(-1, merge),
            (none, Qt.Key.Key_Right): lambda: roll.nudge(1, merge),
            (alt, Qt.Key.Key_Left): lambda: roll.nudge(-1, merge),
            (alt, Qt.Key.Key_Right): lambda: roll.nudge(1, merge),
            (alt | shift, Qt.Key.Key_Left): lambda: roll.lengthen(-1, merge),
            (alt | shift, Qt.Key.Key_Right): lambda: roll.lengthen(1, merge),
            (none, Qt.Key.Key_Delete): roll.delete,
            (none, Qt.Key.Key_Backspace): roll.delete,
            (none, Qt.Key.Key_Escape): roll.select_nothing,
            (none, Qt.Key.Key_Q): roll.quantise,
            (none, Qt.Key.Key_L): roll.toggle_lock_notes,
            (control, Qt.Key.Key_C): roll.copy,
            (control, Qt.Key.Key_X): roll.cut,
            (control, Qt.Key.Key_D): roll.duplicate,
            (control, Qt.Key.Key_Up): lambda: roll.change_velocity(STEP, merge),
            (control, Qt.Key.Key_Down): lambda: roll.change_velocity(-STEP, merge),
            (control | shift, Qt.Key.Key_Up): lambda: roll.change_velocity(1, merge),
            (control | shift, Qt.Key.Key_Down): lambda: roll.change_velocity(-1, merge),
        }
        return table.get((held, key))

    def cancel_gesture(self) -> None:
        """Forget what the mouse was doing."""
        self._hand.gesture = None
        self.unsetCursor()
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The frame shows it."""
        self.refresh()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The frame shows it; a drag whose window went away is forgotten."""
        if (
            self._hand.gesture is not None
            and event.reason() == Qt.FocusReason.ActiveWindowFocusReason
        ):
            self._hand.gesture = None
        self.refresh()
        super().focusOutEvent(event)
