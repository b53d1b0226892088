"""What can be pointed at, taken hold of and dragged on the timeline: the base of its items.

An item lies under the pointer for as long as it is there. It owns its cursor, its press, drag,
release and double click, its menu, its tip and what is drawn for it; the widget finds it
(`items.item_at`) and hands events on. A new kind of item is one class, named in `items.KINDS`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QMenu

from bgm_studio.composing.direction import Direction, Span
from bgm_studio.ui.theme import theme
from bgm_studio.ui.timeline.scene import Floats
from bgm_studio.ui.timeline.stage import Stage

CLICK_PX = 4
"""A press that moves less than this is a click."""
GRAB_PX = 6
_EDGE_PX = 4
_LEAST_CELL_PX = 16  # narrower ones have no edges to take hold of

Cursor = Qt.CursorShape


@dataclass(frozen=True)
class Spot:
    """A point of the widget: the lane there, and the time kept within the clip."""

    lane: str
    point: QPointF
    time_s: float


@dataclass
class Grab:
    """A press that may become a drag. base: the direction when it began; merge: what its edits
    share. moved: far enough to be no click; edited: something was changed; guide_s: what it was
    drawn to; handed_over: it goes out of the window, and its end does not come back here."""

    at: QPointF
    base: Direction
    merge: str
    alt: bool
    moved: bool = False
    edited: bool = False
    guide_s: float | None = None
    loop: Span | None = None
    handed_over: bool = False


@dataclass(frozen=True)
class Move:
    """Where a drag has got to. free: nothing is drawn to beats and cuts."""

    point: QPointF
    time_s: float
    free: bool


class Item:
    """What lies at a spot; of this class where nothing does. index: which one of its lane's."""

    cursor_shape = Cursor.ArrowCursor
    follows_at_once = False
    """Whether the first pixel of a move is a drag."""

    def __init__(self, stage: Stage, spot: Spot, index: int = -1) -> None:
        self.stage, self.spot, self.index = stage, spot, index
        self.lane, self.time_s = spot.lane, spot.time_s

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """The item of this kind at a spot of its lane."""
        return cls(stage, spot)

    def is_like(self, other: Item) -> bool:
        """Whether the pointer is still on the same."""
        return (type(self), self.index) == (type(other), other.index)

    @property
    def cursor(self) -> Cursor:
        """How the pointer looks over it."""
        return self.cursor_shape

    def choose(self) -> None:
        """It was pressed, with whichever button: select it."""

    def press(self, grab: Grab) -> None:
        """It was taken hold of."""

    def drag(self, grab: Grab, move: Move) -> None:
        """The pointer moved while it was held."""

    def release(self, grab: Grab) -> None:
        """It was let go."""

    def double_click(self, free: bool) -> None:
        """free: with Alt, so that nothing is drawn to beats."""

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with it."""

    def tip(self) -> str:
        """What to say about it; "" for nothing."""
        return ""

    def paint_hover(self, painter: QPainter) -> None:
        """Show that the pointer is on it."""

    def paint_drag(self, painter: QPainter, grab: Grab) -> None:
        """Show what a drag has got to, where no edit shows it."""


def cell_at(edges: Floats, time_s: float) -> int | None:
    """The cell between edges that a time lies in."""
    index = int(np.searchsorted(edges, time_s, side="right")) - 1
    return index if 0 <= index < len(edges) - 1 else None


def edge_at(stage: Stage, edges: Floats, spot: Spot) -> int | None:
    """The edge between two cells that can be taken hold of at a spot, where cells are wide."""
    index = cell_at(edges, spot.time_s)
    if index is None:
        return None
    x = spot.point.x()
    left, right = (stage.x_of(float(t)) for t in edges[index : index + 2])
    if right - left > _LEAST_CELL_PX:
        if index > 0 and x - left <= _EDGE_PX:
            return index
        if index + 2 < len(edges) and right - x <= _EDGE_PX:
            return index + 1
    return None


def outline(
    painter: QPainter, stage: Stage, lane: str, edges: Floats, index: int, color: str, alpha: int
) -> None:
    """Draw a frame round the cell of a lane between two edges; nothing where there is none."""
    if not 0 <= index < len(edges) - 1:
        return
    rect = stage.lane_rect(lane)
    left, right = (stage.x_of(float(t)) for t in edges[index : index + 2])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color(color, alpha), 1))
    painter.drawRect(QRectF(left + 1.5, rect.top() + 1.5, right - left - 3, rect.height() - 4))
