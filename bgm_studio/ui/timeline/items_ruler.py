"""What lies on the ruler and in the gutter: the playhead's scale, range, loop, lanes' names."""

from __future__ import annotations

from typing import Self

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMenu

from bgm_studio.composing.direction import Span
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.theme import icon
from bgm_studio.ui.timeline import menus
from bgm_studio.ui.timeline.gestures import GRAB_PX, Cursor, Grab, Item, Move, Spot
from bgm_studio.ui.timeline.lanes import FOLDABLE, LANES, RULER_SPLIT_PX, grip_rect, tr
from bgm_studio.ui.timeline.stage import Stage
from bgm_studio.ui.timeline.words import folded_tip, lane_tip, not_heard_text

_FOLD_PX = 20  # of the gutter, with the mark


class LaneName(Item):
    """A lane's name in the gutter; a track's can be dragged out of the window as its stem, others
    fold their lane and open it."""

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self:
        """Of any lane."""
        return cls(stage, spot, TRACKS.index(spot.lane) if spot.lane in TRACKS else -1)

    @property
    def leaves(self) -> bool:
        """Whether there is a stem to drag out."""
        return self.index >= 0 and self.stage.studio.project.active_entry is not None

    @property
    def folds(self) -> bool:
        """Whether a press folds or opens the lane: on its mark, of a folded one anywhere."""
        if self.lane not in FOLDABLE:
            return False
        on_mark = self.spot.point.x() >= GUTTER_PX - _FOLD_PX
        return on_mark or self.stage.is_folded(self.lane)

    @property
    def cursor(self) -> Cursor:
        """A hand where there is something to take or to press."""
        if self.folds:
            return Cursor.PointingHandCursor
        return Cursor.OpenHandCursor if self.leaves else Cursor.ArrowCursor

    def choose(self) -> None:
        """Select the track."""
        if self.index >= 0:
            self.stage.studio.select(track=self.index)

    def press(self, grab: Grab) -> None:
        """Take the stem along; fold or open the lane."""
        if self.folds:
            self.stage.toggle_fold(self.lane)
            grab.handed_over = True
            return
        entry = self.stage.studio.project.active_entry
        if self.leaves and entry is not None:
            self.stage.grip.press(grab.at.toPoint(), entry, self.lane)
            grab.handed_over = True

    def fill_menu(self, menu: QMenu) -> None:
        """Of the stem; of folding."""
        if self.leaves:
            menus.add_stem(menu, self.stage, self.lane)
        menus.add_folding(menu, self.stage, self.lane)

    def tip(self) -> str:
        """What the lane shows."""
        text = lane_tip(self.lane)
        if self.stage.is_folded(self.lane):
            return folded_tip(self.lane, self.stage.scene)
        if self.folds:
            return tr("Fold this lane")
        if self.lane in self.stage.scene.not_heard:
            text = f"{text}\n{not_heard_text()}"
        if not self.leaves:
            return text
        return tr("{0}\nDrag its name out of the window for its sound as a WAV file").format(text)

    def paint_hover(self, painter: QPainter) -> None:
        """The dots to take it by."""
        if self.leaves:
            lane = self.stage.lanes[LANES.index(self.lane)]
            icon("grip", "accent").paint(painter, grip_rect(lane, self.stage.scroll))


class Folded(Item):
    """A lane that is a strip: a press opens it."""

    cursor_shape = Cursor.PointingHandCursor

    def press(self, grab: Grab) -> None:
        """Open it."""
        self.stage.toggle_fold(self.lane)
        grab.handed_over = True

    def fill_menu(self, menu: QMenu) -> None:
        """Of folding."""
        menus.add_folding(menu, self.stage, self.lane)

    def tip(self) -> str:
        """What it is."""
        return folded_tip(self.lane, self.stage.scene)


class _OnRuler(Item):
    def fill_menu(self, menu: QMenu) -> None:
        """Of range and loop."""
        if self.stage.scene.has_film:
            menus.fill_ruler(menu, self.stage, self.time_s)


class Seek(_OnRuler):
    """The time above: the playhead follows the pointer."""

    follows_at_once = True

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """In the upper half."""
        return cls(stage, spot) if spot.point.y() < RULER_SPLIT_PX else None

    def press(self, grab: Grab) -> None:
        """Go there."""
        self.stage.studio.transport.seek(self.time_s)

    def drag(self, grab: Grab, move: Move) -> None:
        """Go along."""
        self.stage.studio.transport.seek(move.time_s)

    def tip(self) -> str:
        """What a click does."""
        return tr("Click to go there; right-click to score only a part")


def _end_at(stage: Stage, span: Span | None, x: float) -> int | None:
    """0 where a span's start lies at a pixel, 1 where its end does."""
    if span is not None:
        for index, time_s in enumerate((span.start_s, span.end_s)):
            if abs(x - stage.x_of(time_s)) <= GRAB_PX:
                return index
    return None


class RangeEdge(_OnRuler):
    """The start (0) or the end (1) of what is scored."""

    cursor_shape = Cursor.SizeHorCursor

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """In the upper half."""
        if spot.point.y() >= RULER_SPLIT_PX:
            return None
        index = _end_at(stage, stage.scene.range, spot.point.x())
        return None if index is None else cls(stage, spot, index)

    def drag(self, grab: Grab, move: Move) -> None:
        """A second at least stays."""
        time_s, grab.guide_s = self.stage.snapped(move.time_s, move.free)
        span = grab.base.range
        if span is None:
            return
        if self.index == 0:
            span = Span(min(max(time_s, 0.0), span.end_s - 1.0), span.end_s)
        else:
            span = Span(span.start_s, max(time_s, span.start_s + 1.0))
        grab.edited |= self.stage.edits.set_range(span, grab.merge, grab.base)

    def tip(self) -> str:
        """What it is."""
        if self.index == 0:
            return tr("Music begins here; drag to change it")
        return tr("Music ends here; drag to change it")


class Bars(_OnRuler):
    """The bars below: a drag makes a loop, a click goes there."""

    def drag(self, grab: Grab, move: Move) -> None:
        """A loop from where it began."""
        self._loop_from_here(grab, move)

    def release(self, grab: Grab) -> None:
        """The loop is the drag's."""
        if not grab.moved:
            self.click()
        elif grab.loop is not None:
            self.stage.studio.transport.set_loop(grab.loop)

    def click(self) -> None:
        """Go there."""
        self.stage.studio.transport.seek(self.time_s)

    def tip(self) -> str:
        """What a drag does."""
        return tr("Drag to loop a part")

    def _loop_from_here(self, grab: Grab, move: Move) -> None:
        here = self.stage.snapped(self.time_s, move.free)
        there = self._snapped(grab, move.time_s, move.free)
        self._show(grab, *sorted((here.time_s, there)))

    def _snapped(self, grab: Grab, time_s: float, free: bool) -> float:
        time_s, grab.guide_s = self.stage.snapped(time_s, free)
        return time_s

    def _show(self, grab: Grab, start_s: float, end_s: float) -> None:
        start_s, end_s = max(start_s, 0.0), min(end_s, self.stage.scene.duration_s)
        if end_s - start_s >= 0.05:
            grab.loop = Span(start_s, end_s)


class Loop(Bars):
    """The loop between its ends."""

    cursor_shape = Cursor.OpenHandCursor

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """In the lower half."""
        loop = stage.studio.transport.loop
        if loop is None or spot.point.y() < RULER_SPLIT_PX:
            return None
        inside = stage.x_of(loop.start_s) < spot.point.x() < stage.x_of(loop.end_s)
        return cls(stage, spot) if inside else None

    def press(self, grab: Grab) -> None:
        """It stays as it is until it is moved."""
        grab.loop = self.stage.studio.transport.loop

    def drag(self, grab: Grab, move: Move) -> None:
        """As long as before."""
        loop = self.stage.studio.transport.loop
        if loop is None:  # it was taken away meanwhile
            self._loop_from_here(grab, move)
            return
        start_s = self._snapped(grab, loop.start_s + move.time_s - self.time_s, move.free)
        duration_s = self.stage.scene.duration_s
        start_s = min(max(start_s, 0.0), max(duration_s - loop.length_s, 0.0))
        self._show(grab, start_s, start_s + loop.length_s)

    def tip(self) -> str:
        """What a drag does."""
        return tr("Drag to move the loop")


class LoopEdge(Loop):
    """The start (0) or the end (1) of the loop."""

    cursor_shape = Cursor.SizeHorCursor

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """In the lower half."""
        if spot.point.y() < RULER_SPLIT_PX:
            return None
        index = _end_at(stage, stage.studio.transport.loop, spot.point.x())
        return None if index is None else cls(stage, spot, index)

    def drag(self, grab: Grab, move: Move) -> None:
        """The other end stays."""
        loop = self.stage.studio.transport.loop
        if loop is None:
            self._loop_from_here(grab, move)
            return
        time_s = self._snapped(grab, move.time_s, move.free)
        if self.index == 0:
            self._show(grab, min(time_s, loop.end_s - 0.1), loop.end_s)
        else:
            self._show(grab, loop.start_s, max(time_s, loop.start_s + 0.1))

    def click(self) -> None:
        """Nothing: who takes hold of an edge does not want to go elsewhere."""

    def tip(self) -> str:
        """What a drag does."""
        if self.index == 0:
            return tr("Drag to change where the loop begins")
        return tr("Drag to change where the loop ends")
