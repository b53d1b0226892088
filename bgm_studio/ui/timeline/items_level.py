"""What lies in the lane of the music's level: its points, the line between, room to draw in."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QMenu

from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.theme import font, theme
from bgm_studio.ui.timeline import menus
from bgm_studio.ui.timeline.editor import LevelText
from bgm_studio.ui.timeline.gestures import CLICK_PX, Cursor, Grab, Item, Move, Spot
from bgm_studio.ui.timeline.lanes import gain_at, gain_y, tr
from bgm_studio.ui.timeline.stage import Stage
from bgm_studio.ui.timeline.words import gain_label, lane_tip, time_label

_POINT_PX = 8
_LINE_PX = 5
_ZERO_PX = 1.5  # a drag sticks to 0 dB within so much, which is under 2 dB


class _OnLevel(Item):
    """Anything of the lane. The curve of a drag begins with the one that was there."""

    def __init__(self, stage: Stage, spot: Spot, index: int = -1) -> None:
        super().__init__(stage, spot, index)
        self.base, self._was_drawn = stage.scene.level, stage.scene.level_drawn

    def choose(self) -> None:
        """The keys work on no point."""
        self.stage.focus.items.pop("level", None)

    def y_of(self, gain_db: float) -> float:
        """The widget's pixel at which a gain lies."""
        rect = self.stage.lane_rect("level")
        return gain_y(rect.top(), rect.height(), gain_db)

    def gain_at(self, y: float, free: bool = False) -> float:
        """The gain at a pixel, to a tenth; 0 dB nearby, unless free."""
        if not free and abs(y - self.y_of(0.0)) <= _ZERO_PX:
            return 0.0
        rect = self.stage.lane_rect("level")
        return round(gain_at(rect.top(), rect.height(), y), 1) + 0.0

    def tell_of(self, grab: Grab) -> None:
        """A drag has ended: say whose the level is now, where that is news. Not before: while
        something is held, nothing may move in the window."""
        if grab.edited and not self._was_drawn:
            self.stage.edits.tell_of_level()

    def double_click(self, free: bool) -> None:
        """A point more."""
        time_s = self.stage.snapped_to_marks(self.time_s, free).time_s
        gain_db = self.gain_at(self.spot.point.y(), free)
        if self.stage.edits.add_level_point(time_s, gain_db):
            self.stage.focus_moved.emit()

    def fill_menu(self, menu: QMenu) -> None:
        """Of the level there."""
        menus.fill_level(menu, self.stage, self.time_s)

    def tip(self) -> str:
        """What the lane shows."""
        return lane_tip(self.lane)

    def tag(self, painter: QPainter, time_s: float, gain_db: float) -> None:
        """Say beside a place what is there."""
        when = time_label(time_s, 0.1, self.stage.scene.duration_s)
        text = tr("{0} at {1}").format(gain_label(gain_db), when)
        look, x, y = theme(), self.stage.x_of(time_s), self.y_of(gain_db)
        painter.setFont(font(11))
        metrics = QFontMetricsF(painter.font())
        width, height = metrics.horizontalAdvance(text) + 12, metrics.height() + 4
        right = GUTTER_PX + self.stage.content_px
        left = x + 12 if x + 12 + width < right else x - 12 - width
        left = min(max(left, GUTTER_PX + 2), right - width)
        rect = QRectF(left, y - height - 4, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(look.color("text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def ring(self, painter: QPainter, time_s: float, gain_db: float) -> None:
        """A ring round a point."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("text"), 1.5))
        painter.setBrush(theme().color("accent"))
        painter.drawEllipse(QPointF(self.stage.x_of(time_s), self.y_of(gain_db)), 4.5, 4.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class LevelPoint(_OnLevel):
    """A point of the curve: a drag moves it between its neighbours."""

    cursor_shape = Cursor.SizeAllCursor

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """The nearest within reach."""
        level = stage.scene.level
        middle = level.nearest(spot.time_s)
        if middle is None:
            return None
        rect, found = stage.lane_rect("level"), []
        for index in range(max(middle - 1, 0), min(middle + 2, len(level.points))):
            time_s, gain_db = level.points[index]
            y = gain_y(rect.top(), rect.height(), gain_db)
            off = QPointF(stage.x_of(time_s), y) - spot.point
            found.append((off.manhattanLength(), index))
        off_px, index = min(found)
        return cls(stage, spot, index) if off_px <= _POINT_PX else None

    @property
    def place(self) -> tuple[float, float]:
        """Its time and gain as it was found."""
        return self.base.points[self.index]

    def choose(self) -> None:
        """The keys work on it."""
        self.stage.focus.items["level"] = self.index

    def press(self, grab: Grab) -> None:
        """It goes neither way yet."""
        self._along = self._up = False

    def drag(self, grab: Grab, move: Move) -> None:
        """Take it along, from where it was."""
        stage, (time_s, gain_db) = self.stage, self.place
        off, free = move.point - grab.at, move.free
        at_s, grab.guide_s = time_s, None
        # Who goes straight up or along means to change the one and not the other.
        self._along |= free or abs(off.x()) >= CLICK_PX
        self._up |= free or abs(off.y()) >= CLICK_PX
        if self._along:
            there_s = min(max(time_s + stage.seconds(off.x()), 0.0), stage.scene.duration_s)
            at_s, grab.guide_s = stage.snapped_to_marks(there_s, free)
        if self._up:
            gain_db = self.gain_at(self.y_of(gain_db) + off.y(), free)
        grab.edited |= stage.edits.draw_level(
            tr("Move a point of the level"),
            lambda: self.base.with_point_moved(self.index, at_s, gain_db, stage.scene.duration_s),
            grab.merge,
            held=True,
        )

    def release(self, grab: Grab) -> None:
        """Say whose it is."""
        self.tell_of(grab)

    def double_click(self, free: bool) -> None:
        """Write its gain."""
        self.stage.text_wanted.emit(LevelText(self.stage, self.index))

    def fill_menu(self, menu: QMenu) -> None:
        """Of the point."""
        menus.fill_level(menu, self.stage, self.place[0], self.index)

    def tip(self) -> str:
        """Its gain and time, and what can be done."""
        when = time_label(self.place[0], 0.1, self.stage.scene.duration_s)
        told = tr("{0} at {1}").format(gain_label(self.place[1]), when)
        return tr("{0}\nDrag to move it, double-click to type, Del to remove it").format(told)

    def paint_hover(self, painter: QPainter) -> None:
        """A ring round it."""
        if self.index < len(self.stage.scene.level.points):
            self.ring(painter, *self.stage.scene.level.points[self.index])

    def paint_drag(self, painter: QPainter, grab: Grab) -> None:
        """Its gain and time."""
        if self.index < len(self.stage.scene.level.points):
            time_s, gain_db = self.stage.scene.level.points[self.index]
            self.ring(painter, time_s, gain_db)
            self.tag(painter, time_s, gain_db)


class LevelLine(_OnLevel):
    """The line between two points: a drag makes the stretch louder or softer as a whole."""

    cursor_shape = Cursor.SizeVerCursor

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """Where the pointer is on the line."""
        rect, level = stage.lane_rect("level"), stage.scene.level
        y = gain_y(rect.top(), rect.height(), level.at(spot.time_s))
        if abs(y - spot.point.y()) > _LINE_PX:
            return None
        return cls(stage, spot, level.index_at(spot.time_s))

    def drag(self, grab: Grab, move: Move) -> None:
        """Up and down, by as much as the pointer's place on the scale says."""
        start_db = self.base.at(self.time_s)
        there = self.gain_at(self.y_of(start_db) + move.point.y() - grab.at.y(), move.free)
        by_db = round(there - start_db, 2)
        grab.edited |= self.stage.edits.draw_level(
            tr("Move a stretch of the level"),
            lambda: self.base.with_stretch_moved(self.index, by_db),
            grab.merge,
            held=True,
        )

    def release(self, grab: Grab) -> None:
        """Say whose it is."""
        self.tell_of(grab)

    def double_click(self, free: bool) -> None:
        """A point more, on the line."""
        time_s = self.stage.snapped_to_marks(self.time_s, free).time_s
        if self.stage.edits.add_level_point(time_s):
            self.stage.focus_moved.emit()

    def tip(self) -> str:
        """The gain there, and what can be done."""
        told = gain_label(self.base.at(self.time_s))
        return tr("{0}\nDrag up or down, double-click for a point, Shift+drag to draw").format(told)

    def is_like(self, other: Item) -> bool:
        """Whether it is the same stretch of the same curve."""
        return super().is_like(other) and isinstance(other, LevelLine) and self.base is other.base

    def paint_hover(self, painter: QPainter) -> None:
        """The stretch, stronger."""
        level = self.stage.scene.level
        if self.base is not level:
            return
        start_s, end_s = 0.0, self.stage.scene.duration_s
        if 0 < self.index <= len(level.points):
            start_s = level.points[self.index - 1][0]
        if self.index < len(level.points):
            end_s = level.points[self.index][0]
        ends = [QPointF(self.stage.x_of(t), self.y_of(level.at(t))) for t in (start_s, end_s)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.drawPolyline(ends)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def paint_drag(self, painter: QPainter, grab: Grab) -> None:
        """The gain where it is held."""
        self.tag(painter, self.time_s, self.stage.scene.level.at(self.time_s))


class LevelStroke(_OnLevel):
    """Room to draw in: a drag draws the curve by hand, anywhere with Shift."""

    cursor_shape = Cursor.CrossCursor

    def press(self, grab: Grab) -> None:
        """The first place of the stroke."""
        self._stroke: dict[int, float] = {}  # pixels of the whole clip as it is zoomed
        self._scale = self.stage.view.px_per_s
        self._last: tuple[int, float] | None = None
        self._draw(self.spot.point)

    def drag(self, grab: Grab, move: Move) -> None:
        """Go on with the stroke."""
        self._draw(move.point)

    def _draw(self, point: QPointF) -> None:
        place = round(self.stage.time_at(point.x()) * self._scale)
        gain_db = self.gain_at(point.y(), free=True)
        # Between two reports of the mouse lies a straight line.
        before, level = self._last if self._last is not None else (place, gain_db)
        for each in range(min(before, place), max(before, place) + 1):
            share = 1.0 if before == place else (each - before) / (place - before)
            self._stroke[each] = level + share * (gain_db - level)
        self._last = (place, gain_db)

    def release(self, grab: Grab) -> None:
        """What was drawn is the level there. A click draws nothing: too easy to do by mistake."""
        if grab.moved and len(self._stroke) > 1:
            drawn = {place / self._scale: gain for place, gain in self._stroke.items()}
            # No hand draws finer than a pixel, and steps of one are no points.
            pixel_db = self.gain_at(self.y_of(0.0) + 10, free=True) / -10
            self.stage.edits.draw_level(
                tr("Draw the level"), lambda: self.base.with_stroke(drawn, 0.9 * pixel_db)
            )

    def paint_drag(self, painter: QPainter, grab: Grab) -> None:
        """The stroke, and the gain where it has got to."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.drawPolyline(
            [
                QPointF(self.stage.x_of(place / self._scale), self.y_of(gain_db))
                for place, gain_db in sorted(self._stroke.items())
            ]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self._last is not None:
            self.tag(painter, self._last[0] / self._scale, self._last[1])
