"""What the timeline's items stand on: where everything lies, and whom to ask for what."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from bgm_studio.composing.direction import Span
from bgm_studio.ui.drag_out import Grip
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.timeline.edits import Edits, Focus
from bgm_studio.ui.timeline.lanes import FOLDABLE, LANES, RULER_PX, lay_out
from bgm_studio.ui.timeline.scene import Scene
from bgm_studio.ui.timeline.scope import pixel

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

SNAP_PX = 8
SCROLLBAR_PX = 10


class Snap(NamedTuple):
    """A time, and the beat or cut that it was drawn to."""

    time_s: float
    guide_s: float | None


class Stage(QObject):
    """Scene, view, lanes and edits of a timeline, for the items on it and for what the keys do.

    widget: the one it is on, which tells its size and the screen's scale.
    """

    text_wanted = Signal(object)
    """A `LaneText` to be edited in its lane."""
    roll_wanted = Signal(int)
    """A track to open in the piano roll."""
    folded = Signal()
    """A lane was folded or opened: they are to be laid out anew."""
    focus_moved = Signal()
    """The keys work on another item."""

    def __init__(self, studio: Studio, view: TimeView, widget: QWidget) -> None:
        super().__init__(widget)
        self.studio, self.view, self.widget = studio, view, widget
        self.lanes = lay_out(420)
        self.folds: dict[str, bool] = {}
        self._laid_out_for: tuple[int, int, dict[str, bool]] = (420, 0, {})
        self.scroll = 0
        self.focus = Focus()
        self.edits = Edits(studio, lambda: self.scene, self.focus)
        self.grip = Grip(widget, studio.outbox)
        self._scene, self._fresh = Scene(), False
        self._merges = 0

    @property
    def scene(self) -> Scene:
        """What the lanes show now, in seconds."""
        if not self._fresh:
            self._scene.refresh(self.studio)
            self._fresh = True
        return self._scene

    def lay_out(self) -> bool:
        """Lay the lanes out for the widget's height and the band's parts; whether that changed
        anything."""
        wanted = (self.room_px, len(self.scene.band), dict(self.folds))
        if wanted == self._laid_out_for:
            return False
        self._laid_out_for = wanted
        self.lanes = lay_out(*wanted)
        if self.focus.lane == len(LANES) - 1 and not wanted[1]:
            self.focus.lane -= 1  # the band went away
        return True

    def is_folded(self, name: str) -> bool:
        """Whether a lane is a strip now, by the user's wish or for want of room."""
        return self.lanes[LANES.index(name)].is_folded

    def toggle_fold(self, name: str) -> None:
        """Fold a lane, or open it; it stays so whatever the room."""
        if name in FOLDABLE:
            self.folds[name] = not self.is_folded(name)
            self.folded.emit()

    def unfold_by_room(self) -> None:
        """Let all lanes fold and open by the room there is, as at first."""
        self.folds.clear()
        self.folded.emit()

    @property
    def last_lane(self) -> int:
        """The number of the last lane that is there."""
        return len(LANES) - 1 if self.scene.band else len(LANES) - 2

    def outdate(self) -> None:
        """The studio has changed: the scene is made anew when it is asked for."""
        self._fresh = False

    def merge(self, what: str) -> str:
        """A new name under which edits become one entry to undo."""
        self._merges += 1
        return f"{what}-{self._merges}"

    # -- where ------------------------------------------------------------------------------------

    @property
    def room_px(self) -> int:
        """The height that lanes are seen in."""
        return self.widget.height() - SCROLLBAR_PX

    @property
    def is_tall(self) -> bool:
        """Whether the lanes need more height than there is."""
        return self.lanes[-1].bottom > self.room_px

    @property
    def scroll_to_focus(self) -> int:
        """How far down to scroll so that the lane in which the keys work is seen."""
        box = self.lanes[self.focus.lane]
        if not self.is_tall or not self.focus.lane:
            return self.scroll
        return min(max(self.scroll, box.bottom - self.room_px), box.top - RULER_PX)

    @property
    def content_px(self) -> int:
        """The width that the lanes are seen in, without the gutter."""
        bar = SCROLLBAR_PX if self.is_tall else 0
        return max(self.widget.width() - GUTTER_PX - bar, 1)

    def lane_rect(self, name: str) -> QRect:
        """Where a lane is on the widget, without the gutter. Raises ValueError for no lane."""
        lane = self.lanes[LANES.index(name)]
        scroll = 0 if name == "ruler" else self.scroll
        return QRect(GUTTER_PX, lane.top - scroll, self.content_px, lane.height)

    def lane_part(self, name: str) -> QRect:
        """What is seen of a lane, with its name; empty for nothing."""
        lane = self.lane_rect(name)
        below = QRect(0, RULER_PX, self.widget.width(), self.room_px - RULER_PX)
        return QRect(0, lane.top(), self.widget.width(), lane.height()) & below

    def lane_parts(self, names: Collection[str]) -> list[QRect]:
        """What is seen of some lanes; neighbours as one."""
        parts: list[QRect] = []
        for name in LANES:
            part = self.lane_part(name) if name in names else QRect()
            if part.isEmpty():
                continue
            if parts and parts[-1].bottom() + 1 == part.top():
                parts[-1] = parts[-1] | part
            else:
                parts.append(part)
        return parts

    def lane_at(self, y: float) -> str:
        """The lane at a height of the widget."""
        if y < RULER_PX:
            return "ruler"
        for lane in self.lanes[1:]:
            if y < lane.bottom - self.scroll:
                return lane.name
        return LANES[self.last_lane]

    def x_of(self, time_s: float) -> float:
        """The widget's pixel at which a time lies."""
        return pixel(self.view, time_s, self.widget.devicePixelRatioF())

    def time_at(self, x: float) -> float:
        """The time under a pixel of the widget, kept within the clip."""
        return min(max(self.free_time_at(x), 0.0), max(self.scene.duration_s, 0.0))

    def free_time_at(self, x: float) -> float:
        """The time under a pixel of the widget; may lie outside the clip."""
        return self.view.s(x - GUTTER_PX)

    def seconds(self, px: float) -> float:
        """How long so many pixels are."""
        return px / self.view.px_per_s

    def reveal(self, start_s: float, end_s: float) -> None:
        """Scroll to a span, if it is not seen."""
        view = self.view
        if start_s < view.start_s or min(end_s, start_s + 1) > view.end_s:
            view.reveal(start_s)

    def loop(self, start_s: float, end_s: float) -> None:
        """Loop a span."""
        self.studio.transport.set_loop(Span(start_s, end_s))

    # -- snapping ---------------------------------------------------------------------------------

    def snapped(self, time_s: float, free: bool = False) -> Snap:
        """The beat nearby, if snapping is on; otherwise the frame."""
        if self.studio.settings.snap and not free:
            beat_s = self.scene.nearest_beat_s(time_s)
            if beat_s is not None and abs(beat_s - time_s) * self.view.px_per_s <= SNAP_PX:
                return Snap(max(beat_s, 0.0), beat_s)
        rate = float(self.studio.frame_rate)
        return Snap(round(time_s * rate) / rate if rate > 0 else time_s, None)

    def snapped_to_marks(self, time_s: float, free: bool = False) -> Snap:
        """The playhead nearby, if snapping is on; otherwise as `snapped_to_cut`."""
        here_s = self.studio.transport.position_s
        if self.studio.settings.snap and not free and abs(here_s - time_s) < self.seconds(SNAP_PX):
            return Snap(here_s, here_s)
        return self.snapped_to_cut(time_s, free)

    def snapped_to_cut(self, time_s: float, free: bool = False) -> Snap:
        """The cut nearby, if snapping is on; otherwise as `snapped`."""
        index = self.scene.nearest_cut(time_s, self.seconds(SNAP_PX))
        if index is None or free or not self.studio.settings.snap:
            return self.snapped(time_s, free)
        at_s = float(self.scene.cut_s[index])
        return Snap(at_s, at_s)
