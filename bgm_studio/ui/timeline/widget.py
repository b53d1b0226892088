"""The timeline: everything that happens in time on one axis, to see and to change.

The widget keeps up with the studio and hands events on: what lies where is `scene`'s business, how
it looks `painting`'s, what the mouse does the items' (`gestures`), what the keys do `keys`'. All
that stands still is kept as one picture, so that a moving playhead repaints two narrow strips.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QScrollBar, QToolTip, QWidget

from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.project.project import Project, differs_in
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.theme import theme
from bgm_studio.ui.timeline.editor import LaneEditor
from bgm_studio.ui.timeline.gestures import outline
from bgm_studio.ui.timeline.hand import Hand
from bgm_studio.ui.timeline.items import item_at
from bgm_studio.ui.timeline.keys import keys_in
from bgm_studio.ui.timeline.lanes import FOLDABLE, LANES, RULER_PX, Lane
from bgm_studio.ui.timeline.overlay import paint_focus, paint_loop
from bgm_studio.ui.timeline.painting import LanePainter, playhead
from bgm_studio.ui.timeline.scene import Scene
from bgm_studio.ui.timeline.stage import SCROLLBAR_PX, Stage

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_PLAIN_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_F2,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_Insert,
)
_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_PX = 92  # the picture and the shots; the other lanes scroll

KEYS = (
    ("Up, Down", "Another lane"),
    ("Alt+Left, Alt+Right", "The marker, caption, section, chord or point before or after"),
    ("Alt+Shift+Left, Alt+Shift+Right", "Move a marker, a section's start or a point by a frame"),
    ("Return, F2", "Edit the caption, name, chord or point; marker or silence on or off"),
    ("Ins", "A point of the music's level at the playhead"),
    ("+, -", "A stronger or weaker marker; more or less activity or level"),
    ("Shift+Return", "Fold the lane to a strip, or open it"),
    ("Del, Backspace", "Remove the marker, section, chord change, point, what was drawn"),
    ("Esc", "Give up a drag"),
)
"""The timeline's own keys, as `Timeline.keyPressEvent` has them: (keys, what they do there), for
the sheet of all keys. The texts are translated in the context "Timeline"."""


class Timeline(QWidget):
    """All lanes of the clip over one time axis.

    It reads a Studio and asks it for edits; it holds nothing of the project. Public besides Qt's:
    `roll_requested`, `edit_selected`, `delete_selected`, `add_marker`, `focus_lane`, `menu_at`.
    """

    roll_requested = Signal(int)
    """A double click on a mini-roll: the track to open in the piano roll."""

    def __init__(self, studio: Studio, view: TimeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._view = studio, view
        self._stage = Stage(studio, view, self)
        self._painter = LanePainter()
        self._static: QPixmap | None = None
        self._stale: set[str] = set()  # lanes in it that are to be painted again
        self._drawn_for: tuple[object, ...] = ()
        self._editor = LaneEditor(self._stage, self)
        self._hand = Hand(self._stage)
        self._playhead_x = -1.0

        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumHeight(_LEAST_PX)
        self.setAccessibleName(self.tr("Timeline"))
        self._across = QScrollBar(Qt.Orientation.Horizontal, self)
        self._across.setAccessibleName(self.tr("Scroll through the clip"))
        self._across.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._across.valueChanged.connect(lambda value: view.scroll_to(value / view.px_per_s))
        self._down = QScrollBar(Qt.Orientation.Vertical, self)
        self._down.setAccessibleName(self.tr("Scroll through the lanes"))
        self._down.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._down.valueChanged.connect(self._scrolled_down)

        self._stage.text_wanted.connect(self._editor.edit)
        self._stage.roll_wanted.connect(self.roll_requested)
        self._stage.folded.connect(self._changed)
        self._stage.focus_moved.connect(self._describe)
        view.changed.connect(self._viewed)
        studio.project_changed.connect(self._edited)
        studio.draft_changed.connect(self._changed)
        studio.media_changed.connect(self._media_grew)
        studio.selection_changed.connect(self._changed)
        studio.live_changed.connect(self._formed)
        studio.band.changed.connect(self._changed)
        studio.transport.changed.connect(self.update)
        studio.transport.position_changed.connect(self._moved)
        self._describe()

    # -- keeping up -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802
        """A comfortable size."""
        return QSize(1200, 430)

    @property
    def scene(self) -> Scene:
        """What the lanes show now, in seconds."""
        return self._stage.scene

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Where the lanes lie, before scrolling down."""
        return self._stage.lanes

    def lane_rect(self, name: str) -> QRect:
        """Where a lane is on the widget, without the gutter. Raises ValueError for no lane."""
        return self._stage.lane_rect(name)

    def x_of(self, time_s: float) -> float:
        """The widget's pixel at which a time lies."""
        return self._stage.x_of(time_s)

    def time_at(self, x: float) -> float:
        """The time under a pixel of the widget, kept within the clip."""
        return self._stage.time_at(x)

    def _changed(self, *_: object) -> None:
        self._stage.outdate()
        self._static = None
        if self._stage.lay_out():
            self._place_lanes()
            self._describe()
        self._editor.keep_up()
        self.update()

    def _edited(self, old: Project, new: Project) -> None:
        changed = differs_in(old, new)
        if changed and changed <= {"level", "duck_db"}:
            self._repaint("music", "level")
            self._editor.keep_up()
        else:
            self._changed()

    def _media_grew(self) -> None:
        self._repaint("picture", "shots", "sound", "music")

    def _formed(self) -> None:
        self._repaint("music", *TRACKS)

    def _repaint(self, *names: str) -> None:
        """Bring only some lanes up to date; the others stand."""
        self._stage.outdate()
        self._stale |= set(names)
        for name in names:
            self.update(self._stage.lane_part(name))

    def _viewed(self) -> None:
        self._place_bars()
        self._editor.place()
        self.update()

    def _moved(self, position_s: float) -> None:
        if self._studio.transport.playing and not self._hand.holds:
            self._view.reveal(position_s)
        for x in (self._playhead_x, self.x_of(position_s)):
            self.update(QRect(int(x) - 9, 0, 18, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the lanes out anew."""
        super().resizeEvent(event)
        stage = self._stage
        seen_px = stage.lanes[stage.focus.lane].bottom - stage.scroll + SCROLLBAR_PX
        stage.lay_out()
        self._place_lanes()
        if seen_px <= event.oldSize().height():  # the lane that is worked in stays in sight
            self._down.setValue(stage.scroll_to_focus)

    def _place_lanes(self) -> None:
        """Scroll bars and view for lanes that were laid out anew."""
        stage, room = self._stage, self._stage.room_px
        below = max(room - RULER_PX, 1)
        self._down.setVisible(stage.is_tall)
        self._down.setGeometry(self.width() - SCROLLBAR_PX, RULER_PX, SCROLLBAR_PX, below)
        self._down.setPageStep(below)
        self._down.setRange(0, max(stage.lanes[-1].bottom - room, 0))
        self._across.setGeometry(GUTTER_PX, room, stage.content_px, SCROLLBAR_PX)
        self._view.set_width(stage.content_px)
        self._static = None
        self._place_bars()
        self._editor.place()

    def _place_bars(self) -> None:
        view, bar = self._view, self._across
        whole = int(view.duration_s * view.px_per_s) + 24
        with QSignalBlocker(bar):
            bar.setPageStep(view.width_px)
            bar.setSingleStep(max(view.width_px // 10, 1))
            bar.setRange(0, max(whole - view.width_px, 0))
            bar.setValue(round(view.start_s * view.px_per_s))

    def _scrolled_down(self, value: int) -> None:
        self._stage.scroll = value
        self._static = None
        self._editor.place()
        self.update()

    # -- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Blit what stands still, then draw what moves."""
        ratio = self.devicePixelRatioF()
        width, height = self.width(), self._stage.room_px
        view = self._view
        shape = (width, height, ratio, theme(), self._stage.scroll, view.start_s, view.px_per_s)
        if self._static is None or shape != self._drawn_for:
            pixmap = QPixmap(round(width * ratio), round(height * ratio))
            pixmap.setDevicePixelRatio(ratio)
            self._static, self._drawn_for = pixmap, shape
            self._paint_static(QRect(0, 0, width, height))
        else:
            for part in self._stage.lane_parts(self._stale):
                self._paint_static(part)
        self._stale = set()
        with QPainter(self) as painter:
            painter.setClipRect(event.rect())
            painter.drawPixmap(0, 0, self._static)
            painter.fillRect(QRect(0, height, self.width(), SCROLLBAR_PX), theme().color("panel"))
            painter.save()
            painter.setClipRect(
                QRect(GUTTER_PX, 0, width - GUTTER_PX, height), Qt.ClipOperation.IntersectClip
            )
            self._paint_moving(painter)
            painter.restore()
            if self.hasFocus():
                keys = keys_in(self._stage)
                paint_focus(painter, self._stage, keys.span, keys.middle)
            self._playhead_x = self.x_of(self._studio.transport.position_s)
            if self.scene.has_film and GUTTER_PX - 6 <= self._playhead_x <= width + 6:
                painter.setClipRect(
                    QRect(GUTTER_PX - 7, 0, width, height).intersected(event.rect())
                )
                playhead(painter, theme(), self._playhead_x, height)

    def _paint_static(self, part: QRect) -> None:
        if self._static is not None:
            stage, ratio = self._stage, self.devicePixelRatioF()
            size = (self.width(), stage.room_px)
            with QPainter(self._static) as painter:
                self._painter.paint(
                    painter, stage.scene, self._view, stage.lanes, size, stage.scroll, ratio, part
                )

    def _paint_moving(self, painter: QPainter) -> None:
        """The loop, a drag or what the pointer is on, and the chosen chord."""
        stage = self._stage
        paint_loop(painter, stage, self._hand.loop or self._studio.transport.loop)
        self._hand.paint(painter)
        if stage.focus.chord is not None:
            edges = stage.scene.chord_s
            outline(painter, stage, "chords", edges, stage.focus.chord, "accent", 255)

    # -- the mouse --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select, or take hold of what lies there."""
        if not self._editor.commit():
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hand.press(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._describe()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with a drag, or show what could be taken hold of."""
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End a drag: what it changed is one entry to undo."""
        if self._hand.release(event):
            self._describe()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Add a marker, edit a text, open a roll."""
        self._hand.double_click(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._hand.point_at(None)

    # -- commands ---------------------------------------------------------------------------------

    def add_marker(self, time_s: float | None = None) -> None:
        """A new cut, at the playhead unless told otherwise; it is selected."""
        if self._stage.edits.add_cut(
            self._studio.transport.position_s if time_s is None else time_s
        ):
            self._describe()

    def delete_selected(self) -> bool:
        """Delete what the focused lane has selected: a marker, a chord edit, a silence, what was
        drawn. Whether there was something to delete."""
        return keys_in(self._stage).delete()

    def edit_selected(self) -> None:
        """Edit the text of the focused lane's item, or do what Enter does there."""
        keys_in(self._stage).edit()

    # -- keys -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys that belong to the lanes while the timeline has the focus; tooltips; pinching."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_own(event):
                event.accept()
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        elif (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._view.zoom_at(event.position().x() - GUTTER_PX, 1.0 + event.value())
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        return _is_own(event, self._stage, holds=self._hand.holds)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and Down change the lane, Alt+arrows the item; Enter edits, Delete removes."""
        if not self._is_own(event):
            super().keyPressEvent(event)
            return
        key, keys = event.key(), keys_in(self._stage)
        lane, shift = self._stage.focus.name, Qt.KeyboardModifier.ShiftModifier
        folds = key in _RETURN_KEYS and bool(event.modifiers() & shift)
        is_step = key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if folds or (self._stage.is_folded(lane) and not is_step and not self._hand.holds):
            self._stage.toggle_fold(lane)  # who works in a lane wants to see it
            self.focus_lane(lane)
        if folds:
            return
        if is_step:
            self.focus_lane(self._stage.focus.lane + (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = 1 if key == Qt.Key.Key_Right else -1
            if event.modifiers() & shift:
                keys.nudge(way)
            else:
                keys.step(way)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            keys.delete()
        elif key == Qt.Key.Key_Escape:
            self._hand.cancel()
        elif key == Qt.Key.Key_Insert:
            keys.insert()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            keys.turn(0.1 if key == Qt.Key.Key_Plus else -0.1)
        else:
            keys.edit()
        self._describe()
        self.update()

    def focus_lane(self, lane: int | str) -> None:
        """Let the keys work on a lane (its name, or its number in LANES), and show it."""
        index, stage = LANES.index(lane) if isinstance(lane, str) else lane, self._stage
        stage.focus.lane = min(max(index, 0), stage.last_lane)
        self._down.setValue(stage.scroll_to_focus)
        self._describe()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show where the keys work."""
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The keys work elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll through time; with Ctrl zoom at the cursor; over the names scroll the lanes."""
        turned, pixels = event.angleDelta(), event.pixelDelta()
        x = event.position().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned.y():
                self._view.zoom_at(max(x - GUTTER_PX, 0.0), 1.2 ** (turned.y() / 120))
        elif x < GUTTER_PX and self._stage.is_tall:
            self._down.setValue(self._stage.scroll - (pixels.y() or turned.y() // 3))
        else:
            along = pixels.x() if abs(pixels.x()) > abs(pixels.y()) else pixels.y()
            if pixels.isNull():
                most = turned.x() if abs(turned.x()) > abs(turned.y()) else turned.y()
                along = round(most * 0.9)
            self._view.scroll_to(self._view.start_s - along / self._view.px_per_s)
        event.accept()

    # -- menus ------------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """What can be done with what lies there, or with the focused item."""
        point, place = QPointF(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = keys_in(self._stage).menu_point
            place = self.mapToGlobal(point.toPoint())
        menu = self.menu_at(point)
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def menu_at(self, point: QPointF) -> QMenu | None:
        """The menu of what lies at a point of the widget, None where nothing can be done."""
        menu = QMenu(self)
        item_at(self._stage, point).fill_menu(menu)
        if menu.isEmpty():
            menu.deleteLater()
            return None
        return menu

    # -- telling ----------------------------------------------------------------------------------

    def tip_at(self, point: QPointF) -> str:
        """What to say about what lies at a point of the widget; "" for nothing."""
        return item_at(self._stage, point).tip()

    def _describe(self) -> None:
        """Tell assistive technology what the keys work on."""
        text = keys_in(self._stage).describe()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )


def _is_own(event: QKeyEvent, stage: Stage, *, holds: bool) -> bool:
    """Whether a key is one of KEYS that acts now. holds: a drag is going on."""
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers in (
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
    ):
        return key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    if modifiers == Qt.KeyboardModifier.ShiftModifier and key in _RETURN_KEYS:
        return stage.focus.name in FOLDABLE
    if modifiers:
        return False
    if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        return stage.focus.name not in (*TRACKS, "band", "sound")
    if key == Qt.Key.Key_Escape:
        return holds
    return key in _PLAIN_KEYS
