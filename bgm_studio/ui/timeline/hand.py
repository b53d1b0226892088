"""The pointer over the timeline: what it is on, what it holds, and what becomes of that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPainter

from bgm_studio.composing.direction import Span
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.timeline.gestures import CLICK_PX, Grab, Item, Move
from bgm_studio.ui.timeline.items import item_at, with_shift
from bgm_studio.ui.timeline.lanes import LANES
from bgm_studio.ui.timeline.overlay import paint_guide
from bgm_studio.ui.timeline.stage import Stage


class Hand:
    """Finds the item under the pointer and hands the mouse's events on to it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._held: tuple[Item, Grab] | None = None
        self._hover: Item | None = None

    @property
    def holds(self) -> bool:
        """Whether a press is going on."""
        return self._held is not None

    @property
    def loop(self) -> Span | None:
        """The loop that a drag has got to."""
        return None if self._held is None else self._held[1].loop

    def press(self, event: QMouseEvent) -> None:
        """Select what lies there; with the left button take hold of it."""
        stage, button = self._stage, event.button()
        item = item_at(stage, event.position())
        stage.focus.lane = LANES.index(item.lane)
        if button == Qt.MouseButton.RightButton:
            self._choose(item)
        if button != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            item = with_shift(item)
        direction = stage.studio.project.direction
        grab = Grab(event.position(), direction, stage.merge("timeline"), _is_free(event))
        self._choose(item)
        item.press(grab)
        self._held = None if grab.handed_over else (item, grab)

    def _choose(self, item: Item) -> None:
        self._stage.focus.chord = None
        item.choose()

    def move(self, event: QMouseEvent) -> None:
        """Go on with a drag, or show what could be taken hold of."""
        point, stage = event.position(), self._stage
        if stage.grip.is_held:
            stage.grip.move(point.toPoint())
            return
        if self._held is None:
            self.point_at(item_at(stage, point))
            return
        item, grab = self._held
        if not grab.moved:
            far = (point - grab.at).manhattanLength() >= CLICK_PX
            if not far and not item.follows_at_once:
                return
            grab.moved = True
        self._scroll_at_edge(point.x())
        item.drag(grab, Move(point, stage.time_at(point.x()), _is_free(event)))
        stage.widget.update()

    def _scroll_at_edge(self, x: float) -> None:
        """A drag beyond the edge takes the view along."""
        view = self._stage.view
        over = min(x - GUTTER_PX, 0.0) + max(x - GUTTER_PX - view.width_px, 0.0)
        if over:
            view.scroll_to(view.start_s + 0.25 * over / view.px_per_s)

    def release(self, event: QMouseEvent) -> bool:
        """End a drag: what it changed is one entry to undo. Whether there was one."""
        self._stage.grip.release()
        if self._held is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        (item, grab), self._held = self._held, None
        item.release(grab)
        if grab.edited:
            self._stage.studio.settle()
        return True

    def double_click(self, event: QMouseEvent) -> None:
        """Do what a double click does there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = None
            item_at(self._stage, event.position()).double_click(_is_free(event))

    def cancel(self) -> None:
        """Give up a drag."""
        held, self._held = self._held, None
        if held is not None and held[1].edited:
            self._stage.studio.settle()
            self._stage.studio.undo()

    def point_at(self, item: Item | None) -> None:
        """The pointer is on an item, or on nothing."""
        old, self._hover = self._hover, item
        if item is old or (item is not None and old is not None and item.is_like(old)):
            return
        widget = self._stage.widget
        widget.setCursor(Qt.CursorShape.ArrowCursor if item is None else item.cursor)
        widget.update()

    def paint(self, painter: QPainter) -> None:
        """What a drag has got to, or what the pointer is on."""
        if self._held is None:
            if self._hover is not None:
                self._hover.paint_hover(painter)
            return
        item, grab = self._held
        if grab.moved:
            if grab.guide_s is not None:
                paint_guide(painter, self._stage, grab.guide_s)
            item.paint_drag(painter, grab)


def _is_free(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
