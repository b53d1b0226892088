"""What lies in the lanes of the picture: film, cuts, captions, sections, segments, activity."""

from __future__ import annotations

from dataclasses import replace
from typing import Self

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QMenu

from bgm_studio.ui.theme import theme
from bgm_studio.ui.timeline import menus
from bgm_studio.ui.timeline.editor import CaptionText, SectionName
from bgm_studio.ui.timeline.gestures import (
    CLICK_PX,
    Cursor,
    Grab,
    Item,
    Move,
    Spot,
    cell_at,
    edge_at,
    outline,
)
from bgm_studio.ui.timeline.lanes import tr
from bgm_studio.ui.timeline.stage import Stage
from bgm_studio.ui.timeline.words import cut_tip, lane_tip, section_tip
from bgm_studio.video.shots import MIN_SHOT_S

_MARKER_PX = 9


class _InShot(Item):
    """Something in a lane that shows shots; its index is the shot, -1 outside them."""

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """Anywhere in its lane."""
        shot = stage.scene.shot_at(spot.time_s)
        return cls(stage, spot, -1 if shot is None else shot)

    def fill_menu(self, menu: QMenu) -> None:
        """Of the shot."""
        menus.fill_shot(menu, self.stage, self.lane, self.time_s)

    def _select(self) -> None:
        if self.index >= 0:
            self.stage.studio.select(shot=self.index, cut=None, span=None)


class Picture(_InShot):
    """The film: the playhead follows the pointer."""

    follows_at_once = True

    def press(self, grab: Grab) -> None:
        """Go there."""
        self.stage.studio.transport.seek(self.time_s)

    def drag(self, grab: Grab, move: Move) -> None:
        """Go along."""
        self.stage.studio.transport.seek(move.time_s)

    def double_click(self, free: bool) -> None:
        """Select the shot."""
        self._select()


class Shot(_InShot):
    """The lane of the cuts, beside its markers."""

    def choose(self) -> None:
        """Select the shot."""
        self._select()

    def double_click(self, free: bool) -> None:
        """A new marker."""
        if self.stage.edits.add_cut(self.stage.snapped(self.time_s, free).time_s):
            self.stage.focus_moved.emit()

    def tip(self) -> str:
        """What a double click does."""
        return tr("Double-click to add a marker")


class Marker(Item):
    """A cut."""

    cursor_shape = Cursor.SizeHorCursor
    _offset_s = 0.0

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """The nearest, if it is near."""
        index = stage.scene.nearest_cut(spot.time_s, stage.seconds(_MARKER_PX))
        return None if index is None else cls(stage, spot, index)

    def choose(self) -> None:
        """Select the cut."""
        self.stage.studio.select(cut=self.index, shot=None, span=None)

    def press(self, grab: Grab) -> None:
        """It keeps its distance from the pointer."""
        at_s = float(self.stage.scene.cut_s[self.index])
        self._offset_s = self.stage.free_time_at(self.spot.point.x()) - at_s

    def drag(self, grab: Grab, move: Move) -> None:
        """To a frame between its neighbours."""
        stage, index, cuts = self.stage, self.index, grab.base.cuts
        if stage.studio.project.analysis is None:
            return
        low = (cuts[index - 1].time_s if index else 0.0) + MIN_SHOT_S
        after = cuts[index + 1].time_s if index + 1 < len(cuts) else stage.scene.duration_s
        high = after - MIN_SHOT_S
        if low > high:
            return
        wanted_s = stage.free_time_at(move.point.x()) - self._offset_s
        time_s, grab.guide_s = stage.snapped(wanted_s, move.free)
        rate = float(stage.studio.frame_rate)
        frame = round(time_s * rate)
        frame = min(max(frame, int(np.ceil(low * rate - 1e-6))), int(high * rate + 1e-6))
        grab.edited |= stage.edits.move_cut(index, frame / rate, grab.merge, grab.base)

    def fill_menu(self, menu: QMenu) -> None:
        """Of the cut."""
        menus.fill_cut(menu, self.stage, self.index)

    def tip(self) -> str:
        """What it stands for, and how its beat lies."""
        return cut_tip(self.stage.scene, self.index)

    def paint_hover(self, painter: QPainter) -> None:
        """A ring round it."""
        rect = self.stage.lane_rect("shots")
        x = self.stage.x_of(float(self.stage.scene.cut_s[self.index]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("text", 150), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, rect.top() + rect.height() / 2), 9, 9)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class Caption(_InShot):
    """What a shot shows, in words."""

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """Where there is a shot."""
        shot = stage.scene.shot_at(spot.time_s)
        return None if shot is None else cls(stage, spot, shot)

    def choose(self) -> None:
        """Select the shot."""
        self._select()

    def double_click(self, free: bool) -> None:
        """Change the words."""
        self.stage.text_wanted.emit(CaptionText(self.stage, self.index))

    def tip(self) -> str:
        """All of the words."""
        text = self.stage.scene.captions[self.index] or tr("No caption yet")
        return tr("{0}\nDouble-click to change the words the music follows").format(text)

    def paint_hover(self, painter: QPainter) -> None:
        """A frame round the cell."""
        outline(painter, self.stage, "captions", self.stage.scene.shot_s, self.index, "text", 60)


class Segment(_InShot):
    """What the music listens to as one."""

    def tip(self) -> str:
        """What the lane shows."""
        return lane_tip(self.lane)


class Section(Item):
    """A section; dragged up and down it gets another level."""

    cursor_shape = Cursor.SizeVerCursor
    _level = 0.0

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """Between two edges."""
        index = cell_at(stage.scene.sections.edge_s, spot.time_s)
        return None if index is None else cls(stage, spot, index)

    def choose(self) -> None:
        """The keys work on it."""
        self.stage.focus.items["sections"] = self.index

    def press(self, grab: Grab) -> None:
        """It rises from where it is."""
        self._level = float(self.stage.scene.sections.level[self.index])

    def drag(self, grab: Grab, move: Move) -> None:
        """As full as the pointer is high in its lane."""
        up = grab.at.y() - move.point.y()
        if not (grab.edited or abs(up) >= CLICK_PX):
            return
        rise = up / (self.stage.lane_rect("sections").height() - 7)
        level = round(min(max(self._level + rise, 0.0), 1.0), 2)
        grab.edited |= self.stage.edits.change_section(
            self.index, tr("Change level"), grab.merge, grab.base, level=level
        )

    def double_click(self, free: bool) -> None:
        """Name it."""
        self.stage.text_wanted.emit(SectionName(self.stage, self.index))

    def fill_menu(self, menu: QMenu) -> None:
        """Of the section."""
        menus.fill_section(menu, self.stage, self.time_s)

    def tip(self) -> str:
        """The section in a sentence."""
        return tr("{0}\nDrag up or down for more or less, double-click to name it").format(
            section_tip(self.stage.scene, self.index)
        )

    def paint_hover(self, painter: QPainter) -> None:
        """A frame round the cell."""
        edges = self.stage.scene.sections.edge_s
        outline(painter, self.stage, "sections", edges, self.index, "text", 60)


class SectionEdge(Item):
    """Where a section begins."""

    cursor_shape = Cursor.SplitHCursor

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """Between two sections."""
        index = edge_at(stage, stage.scene.sections.edge_s, spot)
        return None if index is None else cls(stage, spot, index)

    def choose(self) -> None:
        """The keys work on the section that begins there."""
        self.stage.focus.items["sections"] = self.index

    def drag(self, grab: Grab, move: Move) -> None:
        """Between its neighbours."""
        time_s, grab.guide_s = self.stage.snapped_to_cut(move.time_s, move.free)
        edges, index = self.stage.scene.sections.edge_s, self.index
        low, high = float(edges[index - 1]) + MIN_SHOT_S, float(edges[index + 1]) - MIN_SHOT_S
        if low <= high:
            at_s = min(max(time_s, low), high)
            grab.edited |= self.stage.edits.change_section(
                index, tr("Move section"), grab.merge, grab.base, start_s=at_s
            )

    def fill_menu(self, menu: QMenu) -> None:
        """Of the section under the pointer."""
        menus.fill_section(menu, self.stage, self.time_s)

    def tip(self) -> str:
        """What a drag does."""
        return tr("Drag to move the start of the section")


class Activity(Item):
    """The curve: a drag draws over it, with Alt takes back what was drawn."""

    cursor_shape = Cursor.CrossCursor

    def press(self, grab: Grab) -> None:
        """The first point."""
        self._stroke: dict[int, float] = {}  # the curve's samples
        self._last: tuple[int, float] | None = None
        self._draw(self.spot.point)

    def drag(self, grab: Grab, move: Move) -> None:
        """Go on with the stroke."""
        self._draw(move.point)

    def _draw(self, point: QPointF) -> None:
        scene = self.stage.scene
        if not len(scene.found):
            return
        rect = self.stage.lane_rect("activity")
        value = 1.0 - (point.y() - rect.top() - 3) / max(rect.height() - 7, 1)
        value = min(max(value, 0.0), 1.0)
        index = round(self.stage.time_at(point.x()) * scene.curve_hz)
        index = min(max(index, 0), len(scene.found) - 1)
        # Between two reports of the mouse lies a straight line.
        before, level = self._last if self._last is not None else (index, value)
        for i in range(min(before, index), max(before, index) + 1):
            share = 1.0 if before == index else (i - before) / (index - before)
            self._stroke[i] = level + share * (value - level)
        self._last = (index, value)

    def release(self, grab: Grab) -> None:
        """A click draws nothing: too easy to do by mistake."""
        if not self._stroke or not grab.moved:
            return
        edits = self.stage.edits
        if not grab.alt:
            edits.draw_activity(list(self._stroke.items()), base=grab.base)
            return
        low, high = min(self._stroke), max(self._stroke)
        kept = tuple(pair for pair in grab.base.activity if not low <= pair[0] <= high)
        edits.direct(tr("Reset to analysis"), lambda: replace(grab.base, activity=kept))

    def fill_menu(self, menu: QMenu) -> None:
        """Of what was drawn."""
        menus.fill_activity(menu, self.stage, self.time_s)

    def tip(self) -> str:
        """What the lane shows."""
        return lane_tip(self.lane)

    def paint_drag(self, painter: QPainter, grab: Grab) -> None:
        """The stroke, or the stretch that is taken back."""
        if not self._stroke:
            return
        rect, rate = self.stage.lane_rect("activity"), self.stage.scene.curve_hz
        if grab.alt:
            edges = [self.stage.x_of(i / rate) for i in self._stroke]
            wide = QRectF(min(edges), rect.top(), max(edges) - min(edges), rect.height())
            painter.fillRect(wide, theme().color("error", 40))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.drawPolyline(
            [
                QPointF(self.stage.x_of(i / rate), rect.top() + 3 + (1 - v) * (rect.height() - 7))
                for i, v in sorted(self._stroke.items())
            ]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
