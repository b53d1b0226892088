"""The timeline: everything that happens in time on one axis, to see and to change.

Painting is `lanes`' business; here is what mouse and keys do. All that stands still is kept as one
picture, so that a moving playhead repaints two narrow strips.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollBar,
    QSlider,
    QToolTip,
    QWidget,
    QWidgetAction,
)

from bgm_studio.base.errors import BgmError
from bgm_studio.composing.direction import ChordEdit, Direction, Span
from bgm_studio.music.harmony import Chord
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.ui.presenter.outbox import Grip
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.theme import font, icon, theme
from bgm_studio.ui.timeline.lanes import (
    LANES,
    LATE_MS,
    ON_TIME_MS,
    RULER_PX,
    RULER_SPLIT_PX,
    Lane,
    grip_rect,
    lay_out,
)
from bgm_studio.ui.timeline.painting import LanePainter, playhead
from bgm_studio.ui.timeline.scene import Scene
from bgm_studio.ui.timeline.scope import pixel
from bgm_studio.ui.timeline.words import lane_name, time_label
from bgm_studio.video.scenes import MAX_NAME_CHARACTERS
from bgm_studio.video.shots import MIN_SHOT_S

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

SNAP_PX = 8
_GRAB_PX = 6
_MARKER_PX = 9
_CLICK_PX = 4  # a press that moves less than this is a click
_SCROLLBAR_PX = 10
_LEAST_PX = 130  # the picture and the shots; the other lanes scroll
_STRENGTHS = ((0.35, "weak"), (0.7, "medium"), (1.0, "strong"))
_DEGREES = {
    "major": (("I", 0, "maj"), ("ii", 2, "min"), ("iii", 4, "min"), ("IV", 5, "maj"),
              ("V", 7, "maj"), ("vi", 9, "min")),
    "minor": (("i", 0, "min"), ("III", 3, "maj"), ("iv", 5, "min"), ("v", 7, "min"),
              ("V", 7, "maj"), ("VI", 8, "maj"), ("VII", 10, "maj")),
}  # fmt: skip

Kind = Literal[
    "", "gutter", "seek", "bars", "range_start", "range_end", "loop_start", "loop_end", "loop",
    "picture", "cut", "shots", "caption", "section", "section_edge", "segment",
    "activity", "chord", "chord_edge", "sound", "music", "silence", "roll",
]  # fmt: skip


Text = Literal["caption", "section", "chord"]
"""What is written into a field in its lane."""
_LANE_OF = {"caption": "captions", "section": "sections", "chord": "chords"}


@dataclass(frozen=True)
class Hit:
    """What lies under a pixel: the lane, the kind of thing, which one (-1: none), and when."""

    lane: str
    kind: Kind
    index: int
    time_s: float


@dataclass
class _Drag:
    """A press that may become a drag. base: the direction when it began; offset_s: from the thing
    to where it was grabbed. moved: far enough to be no click; edited: something was changed."""

    hit: Hit
    at: QPointF
    base: Direction
    merge: str
    offset_s: float = 0.0
    erase: bool = False
    moved: bool = False
    edited: bool = False
    fixed_s: float = 0.0
    loop: Span | None = None
    level: float = 0.0
    stroke: dict[int, float] = field(default_factory=dict)
    last: tuple[int, float] | None = None
    guide_s: float | None = None


@dataclass
class _Editing:
    kind: Text
    index: int
    field: QLineEdit


KEYS = (
    ("Up, Down", "Another lane"),
    ("Alt+Left, Alt+Right", "The marker, caption, section or chord before or after"),
    ("Alt+Shift+Left, Alt+Shift+Right", "Move a marker or a section's start by a frame"),
    ("Return, F2", "Edit the caption, name or chord; marker or silence on or off"),
    ("+, -", "A stronger or weaker marker; more or less activity, also of a section"),
    ("Del, Backspace", "Remove the marker, section, chord change, what was drawn"),
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
        self._scene = Scene()
        self._painter = LanePainter()
        self._static: QPixmap | None = None
        self._stale: set[str] = set()  # lanes in it that are to be painted again
        self._drawn_for: tuple[object, ...] = ()
        self._fresh = False
        self._lanes = lay_out(420)
        self._scroll = 0
        self._lane = 2
        self._items: dict[str, int] = {}
        self._chord: int | None = None
        self._drag: _Drag | None = None
        self._drags = 0
        self._hover: Hit | None = None
        self._editing: _Editing | None = None
        self._playhead_x = -1.0
        self._wheel_rest = 0.0
        self._grip = Grip(self, studio.outbox)

        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumHeight(_LEAST_PX)
        self.setAccessibleName(self.tr("Timeline"))
        self._across = QScrollBar(Qt.Orientation.Horizontal, self)
        self._across.setAccessibleName(self.tr("Scroll through the clip"))
        self._across.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._across.valueChanged.connect(self._scrolled)
        self._down = QScrollBar(Qt.Orientation.Vertical, self)
        self._down.setAccessibleName(self.tr("Scroll through the lanes"))
        self._down.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._down.valueChanged.connect(self._scrolled_down)

        view.changed.connect(self._viewed)
        studio.project_changed.connect(self._changed)
        studio.draft_changed.connect(self._changed)
        studio.media_changed.connect(self._media_grew)
        studio.selection_changed.connect(self._changed)
        studio.live_changed.connect(self._formed)
        studio.transport_changed.connect(self._transported)
        studio.position_changed.connect(self._moved)
        self._describe()

    # -- keeping up -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802
        """A comfortable size."""
        return QSize(1200, 430)

    @property
    def scene(self) -> Scene:
        """What the lanes show now, in seconds."""
        if not self._fresh:
            self._scene.refresh(self._studio)
            self._fresh = True
        return self._scene

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Where the lanes lie, before scrolling down."""
        return self._lanes

    def lane_rect(self, name: str) -> QRect:
        """Where a lane is on the widget, without the gutter. Raises ValueError for no lane."""
        lane = self._lanes[LANES.index(name)]
        scroll = 0 if name == "ruler" else self._scroll
        return QRect(GUTTER_PX, lane.top - scroll, self._content_px(), lane.height)

    def x_of(self, time_s: float) -> float:
        """The widget's pixel at which a time lies."""
        return pixel(self._view, time_s, self.devicePixelRatioF())

    def time_at(self, x: float) -> float:
        """The time under a pixel of the widget, kept within the clip."""
        return min(max(self._view.s(x - GUTTER_PX), 0.0), max(self.scene.duration_s, 0.0))

    def _changed(self, *_: object) -> None:
        self._fresh = False
        self._static = None
        if self._editing is not None and not self._editing_holds():
            self._close_editor()
        self.update()

    def _media_grew(self) -> None:
        self._repaint("picture", "shots", "sound")

    def _formed(self) -> None:
        self._repaint(*TRACKS)

    def _repaint(self, *names: str) -> None:
        """Bring only some lanes up to date; the others stand."""
        self._fresh = False
        self._stale |= set(names)
        for name in names:
            self.update(self._lane_part(name))

    def _stale_parts(self) -> list[QRect]:
        """Where the stale lanes are seen; neighbours as one."""
        parts: list[QRect] = []
        for name in LANES:
            part = self._lane_part(name) if name in self._stale else QRect()
            if part.isEmpty():
                continue
            if parts and parts[-1].bottom() + 1 == part.top():
                parts[-1] = parts[-1] | part
            else:
                parts.append(part)
        return parts

    def _lane_part(self, name: str) -> QRect:
        """What is seen of a lane, with its name; empty for nothing."""
        lane = self.lane_rect(name)
        below = QRect(0, RULER_PX, self.width(), self.height() - RULER_PX - _SCROLLBAR_PX)
        return QRect(0, lane.top(), self.width(), lane.height()) & below

    def _editing_holds(self) -> bool:
        editing = self._editing
        if editing is None:
            return False
        return editing.index < self._count(_LANE_OF[editing.kind])

    def _transported(self) -> None:
        self.update()

    def _viewed(self) -> None:
        self._place_bars()
        self._place_editor()
        self.update()

    def _moved(self, position_s: float) -> None:
        if self._studio.playing and self._drag is None:
            self._view.reveal(position_s)
        old, new = self._playhead_x, self.x_of(position_s)
        for x in (old, new):
            self.update(QRect(int(x) - 9, 0, 18, self.height()))

    def _content_px(self) -> int:
        return max(self.width() - GUTTER_PX - (_SCROLLBAR_PX if self._tall() else 0), 1)

    def _tall(self) -> bool:
        return self._lanes[-1].bottom > self.height() - _SCROLLBAR_PX

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the lanes out anew."""
        super().resizeEvent(event)
        self._lanes = lay_out(self.height() - _SCROLLBAR_PX)
        room = self.height() - _SCROLLBAR_PX
        self._down.setVisible(self._tall())
        self._down.setGeometry(
            self.width() - _SCROLLBAR_PX, RULER_PX, _SCROLLBAR_PX, max(room - RULER_PX, 1)
        )
        self._down.setPageStep(max(room - RULER_PX, 1))
        self._down.setRange(0, max(self._lanes[-1].bottom - room, 0))
        self._across.setGeometry(GUTTER_PX, room, self._content_px(), _SCROLLBAR_PX)
        self._view.set_width(self._content_px())
        self._static = None
        self._place_bars()
        self._place_editor()

    def _place_bars(self) -> None:
        view, bar = self._view, self._across
        whole = int(view.duration_s * view.px_per_s) + 24
        bar.blockSignals(True)
        bar.setPageStep(view.width_px)
        bar.setSingleStep(max(view.width_px // 10, 1))
        bar.setRange(0, max(whole - view.width_px, 0))
        bar.setValue(round(view.start_s * view.px_per_s))
        bar.blockSignals(False)

    def _scrolled(self, value: int) -> None:
        self._view.scroll_to(value / self._view.px_per_s)

    def _scrolled_down(self, value: int) -> None:
        self._scroll = value
        self._static = None
        self._place_editor()
        self.update()

    # -- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Blit what stands still, then draw what moves."""
        ratio = self.devicePixelRatioF()
        width, height = self.width(), self.height() - _SCROLLBAR_PX
        view = self._view
        shape = (width, height, ratio, theme(), self._scroll, view.start_s, view.px_per_s)
        if self._static is None or shape != self._drawn_for:
            pixmap = QPixmap(round(width * ratio), round(height * ratio))
            pixmap.setDevicePixelRatio(ratio)
            self._static, self._drawn_for = pixmap, shape
            self._paint_static(QRect(0, 0, width, height))
        else:
            for part in self._stale_parts():
                self._paint_static(part)
        self._stale = set()
        with QPainter(self) as painter:
            painter.setClipRect(event.rect())
            painter.drawPixmap(0, 0, self._static)
            painter.fillRect(QRect(0, height, self.width(), _SCROLLBAR_PX), theme().color("panel"))
            painter.save()
            painter.setClipRect(
                QRect(GUTTER_PX, 0, width - GUTTER_PX, height), Qt.ClipOperation.IntersectClip
            )
            self._paint_loop(painter)
            self._paint_drag(painter)
            self._paint_hover(painter)
            self._paint_chosen(painter)
            painter.restore()
            self._paint_focus(painter)
            self._playhead_x = self.x_of(self._studio.position_s)
            if self.scene.has_film and GUTTER_PX - 6 <= self._playhead_x <= width + 6:
                painter.setClipRect(
                    QRect(GUTTER_PX - 7, 0, width, height).intersected(event.rect())
                )
                playhead(painter, theme(), self._playhead_x, height)

    def _paint_static(self, part: QRect) -> None:
        if self._static is not None:
            size = (self.width(), self.height() - _SCROLLBAR_PX)
            with QPainter(self._static) as painter:
                self._painter.paint(
                    painter, self.scene, self._view, self._lanes, size, self._scroll,
                    self.devicePixelRatioF(), part,
                )  # fmt: skip

    def _paint_loop(self, painter: QPainter) -> None:
        drag = self._drag
        loop = drag.loop if drag is not None and drag.loop is not None else self._studio.loop
        if loop is None:
            return
        color = theme().color("accent" if self._studio.loop_on else "faint")
        left, right = self.x_of(loop.start_s), self.x_of(loop.end_s)
        top, height = RULER_SPLIT_PX, RULER_PX - RULER_SPLIT_PX - 1
        soft = QColor(color)
        soft.setAlpha(80)
        painter.fillRect(QRectF(left, top, right - left, height), soft)
        painter.fillRect(QRectF(left, top, right - left, 3), color)
        for x in (left, right - 2):
            painter.fillRect(QRectF(x, top, 2, height), color)

    def _paint_drag(self, painter: QPainter) -> None:
        drag = self._drag
        if drag is None or not drag.moved:
            return
        if drag.guide_s is not None:
            painter.setPen(QPen(theme().color("accent"), 1, Qt.PenStyle.DashLine))
            x = np.floor(self.x_of(drag.guide_s)) + 0.5
            painter.drawLine(QLineF(x, RULER_PX, x, self.height() - _SCROLLBAR_PX))
        if drag.stroke and not drag.erase:
            rect = self.lane_rect("activity")
            color = theme().color("accent")
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color, 2))
            rate = self.scene.curve_hz
            points = [
                QPointF(self.x_of(i / rate), rect.top() + 3 + (1 - v) * (rect.height() - 7))
                for i, v in sorted(drag.stroke.items())
            ]
            painter.drawPolyline(points)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        elif drag.stroke:
            rect = self.lane_rect("activity")
            edges = [self.x_of(i / self.scene.curve_hz) for i in drag.stroke]
            wide = QRectF(min(edges), rect.top(), max(edges) - min(edges), rect.height())
            painter.fillRect(wide, theme().color("error", 40))

    def _paint_hover(self, painter: QPainter) -> None:
        hover = self._hover
        if hover is None or self._drag is not None:
            return
        if hover.kind == "cut":
            rect = self.lane_rect("shots")
            x = self.x_of(float(self.scene.cut_s[hover.index]))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().color("text", 150), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            middle = rect.top() + rect.height() / 2
            painter.drawEllipse(QPointF(x, middle), 9, 9)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        elif hover.kind == "caption":
            self._outline(painter, "captions", self.scene.shot_s, hover.index, "text", 60)
        elif hover.kind == "section":
            edges = self.scene.sections.edge_s
            self._outline(painter, "sections", edges, hover.index, "text", 60)
        elif hover.kind == "chord":
            self._outline(painter, "chords", self.scene.chord_s, hover.index, "text", 60)
        elif hover.kind == "silence":
            span = self.scene.silence_at(hover.time_s)
            if span is not None:
                edges = np.array([span.start_s, span.end_s])
                self._outline(painter, "music", edges, 0, "text", 120)
        elif self._can_leave(hover):
            lane = self._lanes[LANES.index(hover.lane)]
            icon("grip", "accent").paint(painter, grip_rect(lane, self._scroll))

    def _can_leave(self, hit: Hit) -> bool:
        """Whether it is the name of a track whose stem can be dragged out."""
        has_take = self._studio.project.active_entry is not None
        return hit.kind == "gutter" and hit.index >= 0 and has_take

    def _outline(
        self, painter: QPainter, lane: str, edges: np.typing.NDArray[np.float64], index: int,
        color: str, alpha: int,
    ) -> None:  # fmt: skip
        if not 0 <= index < len(edges) - 1:
            return
        rect = self.lane_rect(lane)
        left, right = self.x_of(float(edges[index])), self.x_of(float(edges[index + 1]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().color(color, alpha), 1))
        painter.drawRect(QRectF(left + 1.5, rect.top() + 1.5, right - left - 3, rect.height() - 4))

    def _paint_chosen(self, painter: QPainter) -> None:
        if self._chord is not None:
            self._outline(painter, "chords", self.scene.chord_s, self._chord, "accent", 255)

    def _paint_focus(self, painter: QPainter) -> None:
        """Which lane, and what in it, the keys work on."""
        if not self.hasFocus():
            return
        name = LANES[self._lane]
        rect = self.lane_rect(name)
        accent = theme().color("accent")
        top = 0 if name == "ruler" else RULER_PX
        painter.setClipRect(QRect(0, top, self.width(), self.height() - _SCROLLBAR_PX - top))
        painter.fillRect(QRect(0, rect.top() + 1, 3, rect.height() - 3), accent)
        span = self._item_span(name)
        if span is None:
            return
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        left, right = self.x_of(span[0]), self.x_of(span[1])
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if span[0] == span[1]:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawEllipse(QPointF(left, rect.top() + rect.height() / 2), 10, 10)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        else:
            painter.drawRect(
                QRectF(left + 1, rect.top() + 1, max(right - left - 2, 2), rect.height() - 3)
            )

    # -- what lies where --------------------------------------------------------------------------

    def hit_at(self, point: QPointF) -> Hit:
        """What lies under a point of the widget."""
        x, y = point.x(), point.y()
        name = self._lane_at(y)
        time_s = self.time_at(x)
        if x < GUTTER_PX:
            return Hit(name, "gutter", TRACKS.index(name) if name in TRACKS else -1, time_s)
        scene = self.scene
        inside = scene.has_film and self._view.s(x - GUTTER_PX) <= scene.duration_s
        kind: Kind = ""
        index = -1
        if name == "ruler":
            kind = self._ruler_kind(x, y)
        elif not inside:
            return Hit(name, "", -1, time_s)
        elif name == "shots":
            found = scene.nearest_cut(time_s, _MARKER_PX / self._view.px_per_s)
            kind, index = (
                ("cut", found) if found is not None else ("shots", _or(scene.shot_at(time_s)))
            )
        elif name in ("picture", "captions"):
            kind = "picture" if name == "picture" else "caption"
            index = _or(scene.shot_at(time_s))
        elif name == "segments":
            kind, index = "segment", _or(scene.segment_at(time_s))
        elif name == "sections":
            kind, index = self._cell_kind("section", scene.sections.edge_s, x, time_s)
        elif name == "chords":
            kind, index = self._cell_kind("chord", scene.chord_s, x, time_s)
        elif name == "music":
            kind = "silence" if scene.silence_at(time_s) is not None else "music"
        elif name in TRACKS:
            kind, index = "roll", TRACKS.index(name)
        else:
            kind = "activity" if name == "activity" else "sound"
        return Hit(name, kind, index, time_s)

    def _lane_at(self, y: float) -> str:
        if y < RULER_PX:
            return "ruler"
        for lane in self._lanes[1:]:
            if y < lane.bottom - self._scroll:
                return lane.name
        return LANES[-1]

    def _ruler_kind(self, x: float, y: float) -> Kind:
        """Time above, with the handles of the range; bars below, with the loop."""
        upper = y < RULER_SPLIT_PX
        span = self.scene.range if upper else self._studio.loop
        kind: Kind = "seek" if upper else "bars"
        if span is not None:
            left, right = self.x_of(span.start_s), self.x_of(span.end_s)
            if abs(x - left) <= _GRAB_PX:
                kind = "range_start" if upper else "loop_start"
            elif abs(x - right) <= _GRAB_PX:
                kind = "range_end" if upper else "loop_end"
            elif left < x < right and not upper:
                kind = "loop"
        return kind

    def _cell_kind(
        self, kind: Literal["section", "chord"], edges: np.typing.NDArray[np.float64],
        x: float, time_s: float,
    ) -> tuple[Kind, int]:  # fmt: skip
        """A cell, or the edge before one, which can be taken hold of where cells are wide."""
        edge: Kind = "section_edge" if kind == "section" else "chord_edge"
        index = int(np.searchsorted(edges, time_s, side="right")) - 1
        if not 0 <= index < len(edges) - 1:
            return kind, -1
        left, right = self.x_of(float(edges[index])), self.x_of(float(edges[index + 1]))
        if right - left > 16:
            if index > 0 and x - left <= 4:
                return edge, index
            if index + 2 < len(edges) and right - x <= 4:
                return edge, index + 1
        return kind, index

    # -- the mouse --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select, or take hold of what lies there."""
        if self._editing is not None and not self._commit_editor():
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point = event.position()
        hit = self.hit_at(point)
        self._lane = LANES.index(hit.lane)
        if event.button() != Qt.MouseButton.LeftButton:
            if event.button() == Qt.MouseButton.RightButton:
                self._choose(hit)
            return
        self._drags += 1
        modifiers = event.modifiers()
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        if hit.lane == "ruler" and modifiers & Qt.KeyboardModifier.ShiftModifier:
            hit = replace(hit, kind="bars")
        drag = _Drag(hit, point, self._studio.project.direction, f"timeline-{self._drags}")
        drag.erase = alt
        drag.fixed_s = hit.time_s
        self._choose(hit)
        if hit.kind in ("seek", "picture"):
            self._studio.seek(hit.time_s)
        elif hit.kind == "cut":
            drag.offset_s = self._view.s(point.x() - GUTTER_PX) - float(self.scene.cut_s[hit.index])
        elif hit.kind == "section" and hit.index >= 0:
            drag.level = float(self.scene.sections.level[hit.index])
        elif hit.kind in ("loop", "loop_start", "loop_end"):
            drag.loop = self._studio.loop
        elif hit.kind == "activity":
            self._draw_stroke(drag, point)
        entry = self._studio.project.active_entry
        if hit.kind == "gutter" and hit.index >= 0 and entry is not None:
            # Out of the window: such a drag's end does not come back here.
            self._grip.press(point.toPoint(), entry, hit.lane)
        else:
            self._drag = drag
        self._describe()
        self.update()

    def _choose(self, hit: Hit) -> None:
        """Select what was clicked."""
        if hit.kind == "cut":
            self._studio.select(cut=hit.index, shot=None, span=None)
            self._items["shots"] = hit.index
        elif hit.kind in ("shots", "caption") and hit.index >= 0:
            self._studio.select(shot=hit.index, cut=None, span=None)
            self._items["captions"] = hit.index
        elif hit.kind == "roll" or (hit.kind == "gutter" and hit.lane in TRACKS):
            self._studio.select(track=TRACKS.index(hit.lane))
        elif hit.kind in ("section", "section_edge") and hit.index >= 0:
            self._items["sections"] = hit.index
        self._chord = hit.index if hit.kind == "chord" and hit.index >= 0 else None
        if self._chord is not None:
            self._items["chords"] = self._chord

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with a drag, or show what could be taken hold of."""
        point, drag = event.position(), self._drag
        if self._grip.is_held:
            self._grip.move(point.toPoint())
            return
        if drag is None:
            self._point_at(self.hit_at(point))
            return
        if not drag.moved:
            far = (point - drag.at).manhattanLength() >= _CLICK_PX
            if not far and drag.hit.kind not in ("seek", "picture"):
                return
            drag.moved = True
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._scroll_at_edge(point.x())
        with_time = self.time_at(point.x())
        kind = drag.hit.kind
        if kind in ("seek", "picture"):
            self._studio.seek(with_time)
        elif kind == "cut":
            self._drag_cut(drag, self._view.s(point.x() - GUTTER_PX) - drag.offset_s, free)
        elif kind == "activity":
            self._draw_stroke(drag, point)
        elif kind == "chord_edge":
            self._drag_chord_edge(drag, with_time)
        elif kind == "section":
            self._drag_level(drag, point.y())
        elif kind == "section_edge":
            self._drag_section_edge(drag, self._snapped_to_cut(with_time, free))
        elif kind in ("music", "silence"):
            self._drag_silence(drag, self._snapped(with_time, free))
        elif kind in ("range_start", "range_end"):
            self._drag_range(drag, self._snapped(with_time, free))
        elif kind in ("bars", "loop", "loop_start", "loop_end"):
            self._drag_loop(drag, with_time, free)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End a drag: what it changed is one entry to undo."""
        drag, self._drag = self._drag, None
        self._grip.release()
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            self._drag = drag
            return
        hit = drag.hit
        if hit.kind == "activity":
            self._end_stroke(drag)
        elif hit.kind == "chord_edge" and drag.guide_s is not None:
            self._move_chord_edge(drag)
        elif not drag.moved:
            if hit.kind in ("bars", "loop"):
                self._studio.seek(hit.time_s)
            elif hit.kind == "silence":
                self._bring_back(hit.time_s)
        elif drag.loop is not None and hit.kind in ("bars", "loop", "loop_start", "loop_end"):
            self._studio.set_loop(drag.loop)
        if drag.edited:
            self._studio.settle()
        self._describe()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Add a marker, edit a text, open a roll."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag = None
        hit = self.hit_at(event.position())
        if hit.kind == "shots":
            free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self.add_marker(self._snapped(hit.time_s, free))
        elif hit.kind == "picture" and hit.index >= 0:
            self._studio.select(shot=hit.index, cut=None, span=None)
        elif hit.kind == "caption" and hit.index >= 0:
            self._edit("caption", hit.index)
        elif hit.kind == "section" and hit.index >= 0:
            self._edit("section", hit.index)
        elif hit.kind in ("chord", "chord_edge") and hit.index >= 0:
            self._edit("chord", hit.index)
        elif hit.kind == "roll":
            self.roll_requested.emit(hit.index)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._point_at(None)

    def _point_at(self, hit: Hit | None) -> None:
        def key(h: Hit | None) -> tuple[object, ...]:
            return () if h is None else (h.kind, h.index)

        cursors = {
            "cut": Qt.CursorShape.SizeHorCursor, "chord_edge": Qt.CursorShape.SplitHCursor,
            "section_edge": Qt.CursorShape.SplitHCursor, "section": Qt.CursorShape.SizeVerCursor,
            "range_start": Qt.CursorShape.SizeHorCursor, "range_end": Qt.CursorShape.SizeHorCursor,
            "loop_start": Qt.CursorShape.SizeHorCursor, "loop_end": Qt.CursorShape.SizeHorCursor,
            "loop": Qt.CursorShape.OpenHandCursor, "activity": Qt.CursorShape.CrossCursor,
            "music": Qt.CursorShape.CrossCursor, "silence": Qt.CursorShape.PointingHandCursor,
        }  # fmt: skip
        if key(hit) == key(self._hover):
            self._hover = hit
            return
        self._hover = hit
        shape = cursors.get(hit.kind) if hit is not None else None
        if hit is not None and self._can_leave(hit):
            shape = Qt.CursorShape.OpenHandCursor
        self.setCursor(shape if shape is not None else Qt.CursorShape.ArrowCursor)
        self.update()

    def _scroll_at_edge(self, x: float) -> None:
        """A drag beyond the edge takes the view along."""
        over = min(x - GUTTER_PX, 0.0) + max(x - GUTTER_PX - self._view.width_px, 0.0)
        if over:
            self._view.scroll_to(self._view.start_s + 0.25 * over / self._view.px_per_s)

    def _snapped(self, time_s: float, free: bool = False) -> float:
        """The beat nearby, if snapping is on; otherwise the frame."""
        drag = self._drag
        if self._studio.settings.snap and not free:
            beat_s = self.scene.nearest_beat_s(time_s)
            if beat_s is not None and abs(beat_s - time_s) * self._view.px_per_s <= SNAP_PX:
                if drag is not None:
                    drag.guide_s = beat_s
                return max(beat_s, 0.0)
        if drag is not None:
            drag.guide_s = None
        rate = float(self._studio.frame_rate)
        return round(time_s * rate) / rate if rate > 0 else time_s

    def _snapped_to_cut(self, time_s: float, free: bool = False) -> float:
        """The cut nearby, if snapping is on; otherwise as `_snapped`."""
        reach_s = SNAP_PX / self._view.px_per_s
        index = self.scene.nearest_cut(time_s, reach_s)
        if index is None or free or not self._studio.settings.snap:
            return self._snapped(time_s, free)
        at_s = float(self.scene.cut_s[index])
        if self._drag is not None:
            self._drag.guide_s = at_s
        return at_s

    def _direct(self, label: str, change: Callable[[], Direction], merge: str = "") -> bool:
        """Ask for an edit; an impossible one is told to the user and changes nothing."""
        try:
            direction = change()
        except BgmError as error:
            self._studio.tell("warning", error.message, error.hint)
            return False
        if direction == self._studio.project.direction:
            return False
        self._studio.direct(label, direction, merge=merge)
        return True

    # -- drags ------------------------------------------------------------------------------------

    def _drag_cut(self, drag: _Drag, time_s: float, free: bool) -> None:
        analysis = self._studio.project.analysis
        if analysis is None:
            return
        index, cuts = drag.hit.index, drag.base.cuts
        low = (cuts[index - 1].time_s if index else 0.0) + MIN_SHOT_S
        after = cuts[index + 1].time_s if index + 1 < len(cuts) else self.scene.duration_s
        high = after - MIN_SHOT_S
        if low > high:
            return
        rate = float(self._studio.frame_rate)
        frame = round(self._snapped(time_s, free) * rate)
        frame = min(max(frame, int(np.ceil(low * rate - 1e-6))), int(high * rate + 1e-6))
        drag.edited |= self._direct(
            self.tr("Move marker"),
            lambda: drag.base.with_cut_moved(index, frame / rate, analysis),
            drag.merge,
        )

    def _drag_level(self, drag: _Drag, y: float) -> None:
        """A section is as full as the mouse is high in its lane."""
        started = drag.edited or abs(drag.at.y() - y) >= _CLICK_PX
        if drag.hit.index < 0 or not started:
            return
        rise = (drag.at.y() - y) / (self.lane_rect("sections").height() - 7)
        level = round(min(max(drag.level + rise, 0.0), 1.0), 2)
        drag.edited |= self._change_section(
            drag.hit.index, self.tr("Change level"), drag.merge, drag.base, level=level
        )

    def _drag_section_edge(self, drag: _Drag, time_s: float) -> None:
        edges, index = self.scene.sections.edge_s, drag.hit.index
        low, high = float(edges[index - 1]) + MIN_SHOT_S, float(edges[index + 1]) - MIN_SHOT_S
        if low <= high:
            at_s = min(max(time_s, low), high)
            drag.edited |= self._change_section(
                index, self.tr("Move section"), drag.merge, drag.base, start_s=at_s
            )

    def _drag_silence(self, drag: _Drag, time_s: float) -> None:
        start_s, end_s = sorted((drag.fixed_s, time_s))
        if end_s - start_s < 0.05:
            return
        span = Span(start_s, end_s)
        if drag.erase:
            change, label = drag.base.without_silence, self.tr("Bring music back")
        else:
            change, label = drag.base.with_silence, self.tr("No music here")
        drag.edited |= self._direct(label, lambda: change(span), drag.merge)

    def _bring_back(self, time_s: float) -> None:
        span = self.scene.silence_at(time_s)
        if span is not None:
            direction = self._studio.project.direction
            self._direct(self.tr("Bring music back"), lambda: direction.without_silence(span))

    def _drag_range(self, drag: _Drag, time_s: float) -> None:
        span = drag.base.range
        if span is None:
            return
        if drag.hit.kind == "range_start":
            span = Span(min(max(time_s, 0.0), span.end_s - 1.0), span.end_s)
        else:
            span = Span(span.start_s, max(time_s, span.start_s + 1.0))
        drag.edited |= self._direct(
            self.tr("Change the range to score"), lambda: drag.base.with_range(span), drag.merge
        )

    def _drag_loop(self, drag: _Drag, time_s: float, free: bool) -> None:
        kind, loop = drag.hit.kind, self._studio.loop
        duration_s = self.scene.duration_s
        if kind == "bars" or loop is None:
            start_s, end_s = sorted(
                (self._snapped(drag.fixed_s, free), self._snapped(time_s, free))
            )
        elif kind == "loop":
            start_s = self._snapped(loop.start_s + time_s - drag.fixed_s, free)
            start_s = min(max(start_s, 0.0), max(duration_s - loop.length_s, 0.0))
            end_s = start_s + loop.length_s
        elif kind == "loop_start":
            start_s, end_s = min(self._snapped(time_s, free), loop.end_s - 0.1), loop.end_s
        else:
            start_s, end_s = loop.start_s, max(self._snapped(time_s, free), loop.start_s + 0.1)
        start_s, end_s = max(start_s, 0.0), min(end_s, duration_s)
        if end_s - start_s >= 0.05:
            drag.loop = Span(start_s, end_s)

    def _draw_stroke(self, drag: _Drag, point: QPointF) -> None:
        scene = self.scene
        if not len(scene.found):
            return
        rect = self.lane_rect("activity")
        value = 1.0 - (point.y() - rect.top() - 3) / max(rect.height() - 7, 1)
        value = min(max(value, 0.0), 1.0)
        index = round(self.time_at(point.x()) * scene.curve_hz)
        index = min(max(index, 0), len(scene.found) - 1)
        # Between two reports of the mouse lies a straight line.
        before, level = drag.last if drag.last is not None else (index, value)
        for i in range(min(before, index), max(before, index) + 1):
            share = 1.0 if before == index else (i - before) / (index - before)
            drag.stroke[i] = level + share * (value - level)
        drag.last = (index, value)

    def _end_stroke(self, drag: _Drag) -> None:
        if not drag.stroke or not (drag.moved or not drag.erase):
            return
        if not drag.moved:  # a click draws nothing: too easy to do by mistake
            return
        if drag.erase:
            low, high = min(drag.stroke), max(drag.stroke)
            kept = tuple(pair for pair in drag.base.activity if not low <= pair[0] <= high)
            self._direct(self.tr("Use what was found"), lambda: replace(drag.base, activity=kept))
        else:
            self._direct(
                self.tr("Draw activity"), lambda: drag.base.with_activity(drag.stroke.items())
            )

    def _drag_chord_edge(self, drag: _Drag, time_s: float) -> None:
        beat = self._edge_beat(drag.hit.index, time_s)
        drag.guide_s = None if beat is None else float(self.scene.beat_s[beat])

    def _edge_beat(self, index: int, time_s: float) -> int | None:
        """The beat to which the edge before chord `index` may move, nearest to a time."""
        scene = self.scene
        if not 0 < index < len(scene.chords):
            return None
        beat = int(np.argmin(np.abs(scene.beat_s - time_s)))
        low, high = scene.chords[index - 1].start_beat + 1, scene.chords[index].end_beat - 1
        return min(max(beat, low), high) if low <= high else None

    def _move_chord_edge(self, drag: _Drag) -> None:
        scene, plan = self.scene, self._studio.plan
        if plan is None or drag.guide_s is None:
            return
        index = drag.hit.index
        beat = self._edge_beat(index, drag.guide_s)
        if beat is None or beat == scene.chords[index].start_beat:
            return
        # Only the beats that get another chord are an edit: all else stays as planned.
        edge = scene.chords[index].start_beat
        grows = index - 1 if beat > edge else index
        first, last = sorted((beat, edge))
        edit = self._chord_edit(first, last, scene.symbols[grows])
        self._direct(self.tr("Move chord change"), lambda: drag.base.with_chord(edit))

    def _chord_edit(self, first_beat: int, last_beat: int, symbol: str) -> ChordEdit:
        beat_s = self.scene.beat_s
        start_s = max(float(beat_s[first_beat]), 0.0)
        end_s = min(float(beat_s[last_beat]), self.scene.duration_s)
        return ChordEdit(start_s, end_s, symbol)

    # -- commands ---------------------------------------------------------------------------------

    def add_marker(self, time_s: float | None = None) -> None:
        """A new cut, at the playhead unless told otherwise; it is selected."""
        analysis = self._studio.project.analysis
        if analysis is None:
            return
        at_s = self._studio.position_s if time_s is None else time_s
        direction = self._studio.project.direction
        if self._direct(self.tr("Add marker"), lambda: direction.with_cut(at_s, analysis)):
            index = self.scene.nearest_cut(at_s, 1.0)
            self._studio.select(cut=index, shot=None, span=None)
            self._items["shots"] = _or(index)
            self._describe()

    def delete_selected(self) -> bool:
        """Delete what the focused lane has selected: a marker, a chord edit, a silence, what was
        drawn. Whether there was something to delete."""
        name = LANES[self._lane]
        if name == "sections":
            return self._join_section(self._item("sections"))
        if name == "chords":
            return self._forget_chord(self._item("chords"))
        if name == "music":
            span = self._item_span("music")
            return span is not None and self._end_silence(Span(*span))
        if name == "activity":
            span = self._item_span("activity")
            return span is not None and self._erase_activity(span)
        cut = self._studio.selection.cut
        return cut is not None and name not in TRACKS and self._delete_cut(cut)

    def _delete_cut(self, index: int) -> bool:
        direction = self._studio.project.direction
        if index >= len(direction.cuts):
            return False
        done = self._direct(self.tr("Delete marker"), lambda: direction.without_cut(index))
        self._studio.select(cut=None)
        return done

    def _end_silence(self, span: Span) -> bool:
        direction = self._studio.project.direction
        return self._direct(self.tr("Bring music back"), lambda: direction.without_silence(span))

    def _erase_activity(self, span: tuple[float, float] | None) -> bool:
        direction, rate = self._studio.project.direction, self.scene.curve_hz
        kept = tuple(
            pair for pair in direction.activity
            if span is not None and not span[0] <= pair[0] / rate < span[1]
        )  # fmt: skip
        return self._direct(
            self.tr("Use what was found"), lambda: replace(direction, activity=kept)
        )

    def _forget_chord(self, index: int | None) -> bool:
        if index is None or not 0 <= index < len(self.scene.chords):
            return False
        start_s, end_s = (float(t) for t in self.scene.chord_s[index : index + 2])
        direction = self._studio.project.direction
        middle = 0.5 * (start_s + end_s)
        edits = [e for e in direction.chords if e.start_s <= middle < e.end_s]
        for edit in edits:
            direction = direction.without_chords(Span(edit.start_s, edit.end_s))
        return self._direct(self.tr("Chord as planned"), lambda: direction)

    def _set_chord(self, index: int, symbol: str) -> bool:
        """Want a chord where chord `index` is now. Raises RequestError for no chord."""
        plan = self._studio.plan
        if plan is None or not 0 <= index < len(self.scene.chords):
            return False
        written = Chord.parse(symbol).symbol_in(plan.key)
        span = self.scene.chords[index]
        if written == self.scene.symbols[index]:
            return False
        edit = self._chord_edit(span.start_beat, span.end_beat, written)
        direction = self._studio.project.direction
        return self._direct(self.tr("Change chord"), lambda: direction.with_chord(edit))

    def _change_cut(self, index: int, label: str, merge: str = "", **what: float | bool) -> None:
        direction = self._studio.project.direction
        if index < len(direction.cuts):
            self._direct(label, lambda: direction.with_cut_changed(index, **what), merge)  # type: ignore[arg-type]

    def _change_section(
        self, index: int, label: str, merge: str = "", base: Direction | None = None,
        **what: float | str | None,
    ) -> bool:  # fmt: skip
        """Another level, name, lead or start of a section; base: None for as it is now."""
        analysis = self._studio.project.analysis
        direction = self._studio.project.direction if base is None else base
        if analysis is None:
            return False
        return self._direct(
            label, lambda: direction.with_scene_changed(index, analysis, **what), merge
        )

    def _split_section(self, at_s: float) -> None:
        analysis, direction = self._studio.project.analysis, self._studio.project.direction
        if analysis is not None and self._direct(
            self.tr("Split section"), lambda: direction.with_scene(at_s, analysis)
        ):
            self._items["sections"] = _or(self.scene.section_at(at_s))
            self._describe()

    def _join_section(self, index: int | None) -> bool:
        """Join a section with the one before it, the first with the one behind it."""
        analysis, direction = self._studio.project.analysis, self._studio.project.direction
        if analysis is None or index is None or self._count("sections") < 2:
            return False
        done = self._direct(
            self.tr("Join sections"), lambda: direction.without_scene(index, analysis)
        )
        self._items["sections"] = max(index - 1, 0)
        return done

    def _reset_sections(self) -> None:
        direction = self._studio.project.direction
        self._direct(
            self.tr("Reset all sections"),
            lambda: direction.with_scenes((), self.scene.duration_s),
        )

    def edit_selected(self) -> None:
        """Edit the text of the focused lane's item, or do what Enter does there."""
        name = LANES[self._lane]
        index = self._item(name)
        if name in TRACKS:
            self.roll_requested.emit(TRACKS.index(name))
        elif name == "sections" and index is not None:
            self._edit("section", index)
        elif name == "chords" and index is not None:
            self._edit("chord", index)
        elif name == "music":
            self._toggle_silence()
        elif name == "shots" and index is not None and index < len(self.scene.hit):
            on = not bool(self.scene.hit[index])
            label = self.tr("Hit point on") if on else self.tr("Hit point off")
            self._change_cut(index, label, hit=on)
        elif name in ("captions", "picture"):
            shot = self._studio.selection.shot if index is None else index
            if shot is not None:
                self._edit("caption", shot)

    def _toggle_silence(self) -> None:
        span = self._item_span("music")
        if span is None:
            return
        direction, shot = self._studio.project.direction, Span(*span)
        if any(s.start_s < shot.end_s and s.end_s > shot.start_s for s in direction.silences):
            self._direct(self.tr("Bring music back"), lambda: direction.without_silence(shot))
        else:
            self._direct(self.tr("No music here"), lambda: direction.with_silence(shot))

    # -- the field for a caption, a name or a chord -----------------------------------------------

    def _edit(self, kind: Text, index: int) -> None:
        self._close_editor()
        cells = self._edges(_LANE_OF[kind])
        if not 0 <= index < len(cells) - 1:
            return
        scene = self.scene
        texts = {"caption": scene.captions, "section": scene.sections.names, "chord": scene.symbols}
        text = texts[kind][index]
        line = QLineEdit(text, self)
        line.setFont(font(12))
        line.setStyleSheet("QLineEdit { padding: 0 4px; border-radius: 3px; min-height: 0; }")
        if kind == "caption":
            line.setAccessibleName(self.tr("Caption of shot {0}").format(index + 1))
            line.setToolTip(self.tr("What the shot shows; the music follows these words"))
            self._studio.select(shot=index, cut=None, span=None)
            self._items["captions"] = index
        elif kind == "section":
            line.setAccessibleName(self.tr("Name of section {0}").format(index + 1))
            line.setToolTip(self.tr("What you call it; without a name it is called by its level"))
            line.setPlaceholderText(scene.sections.title(index))
            line.setMaxLength(MAX_NAME_CHARACTERS)
            self._items["sections"] = index
        else:
            line.setAccessibleName(self.tr("Chord {0}").format(index + 1))
            line.setToolTip(self.tr("A chord such as C, Am7, F/C or Gsus4"))
            self._items["chords"] = self._chord = index
        self._lane = LANES.index(_LANE_OF[kind])
        self._reveal(float(cells[index]), float(cells[index + 1]))
        self._editing = _Editing(kind, index, line)
        line.installEventFilter(self)
        self._place_editor()
        line.show()
        line.selectAll()
        line.setFocus()

    def _place_editor(self) -> None:
        editing = self._editing
        if editing is None:
            return
        lane = _LANE_OF[editing.kind]
        rect, edges = self.lane_rect(lane), self._edges(lane)
        left, right = (
            self.x_of(float(edges[editing.index])),
            self.x_of(float(edges[editing.index + 1])),
        )
        least = 84 if editing.kind == "chord" else 160
        left = min(max(left, GUTTER_PX), self.width() - least - 4)
        wide = 240 if editing.kind == "caption" else least
        width = min(max(right - left, wide), self.width() - left - 4)
        editing.field.setGeometry(QRectF(left, rect.top(), width, rect.height() - 1).toRect())

    def _commit_editor(self) -> bool:
        """Take over what was typed; False where it cannot be, and the field stays open."""
        editing = self._editing
        if editing is None:
            return True
        text = editing.field.text()
        try:
            if editing.kind == "chord":
                if text.strip():
                    Chord.parse(text)
            elif editing.kind == "caption":
                self._studio.project.direction.with_caption(editing.index, text)
        except BgmError as error:
            look = theme().color("error").name()
            editing.field.setStyleSheet(
                "QLineEdit { padding: 0 4px; border-radius: 3px; min-height: 0;"
                f" border: 2px solid {look}; }}"
            )
            editing.field.setProperty("invalid", True)
            editing.field.setFocus()
            self._studio.tell("error", error.message, error.hint)
            return False
        self._close_editor()
        if editing.kind == "caption":
            direction = self._studio.project.direction
            self._direct(
                self.tr("Edit caption"), lambda: direction.with_caption(editing.index, text)
            )
        elif editing.kind == "section":
            if text.strip() != self.scene.sections.names[editing.index]:
                self._change_section(editing.index, self.tr("Rename section"), name=text)
        elif text.strip():
            self._set_chord(editing.index, text)
        else:
            self._forget_chord(editing.index)
        self._describe()
        return True

    def _close_editor(self) -> None:
        editing, self._editing = self._editing, None
        if editing is not None:
            had = editing.field.hasFocus()
            editing.field.removeEventFilter(self)
            editing.field.hide()
            editing.field.deleteLater()
            if had:
                self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keys of the open field."""
        editing = self._editing
        if editing is None or watched is not editing.field:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # letters and Space are text here, not commands
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._commit_editor()
                return True
            if key == Qt.Key.Key_Escape:
                self._close_editor()
                return True
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                way = 1 if key == Qt.Key.Key_Tab else -1
                if self._commit_editor():
                    self._edit(editing.kind, editing.index + way)
                return True
        if (
            event.type() == QEvent.Type.FocusOut
            and isinstance(event, QFocusEvent)
            and event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason)
        ):
            self._commit_editor()
        return False

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
        """Whether a key is one of KEYS that acts now."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers in (
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
        ):
            return key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if modifiers:
            return False
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return LANES[self._lane] not in (*TRACKS, "sound")
        if key == Qt.Key.Key_Escape:
            return self._drag is not None
        return key in (
            Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2,
            Qt.Key.Key_Plus, Qt.Key.Key_Minus,
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and Down change the lane, Alt+arrows the item; Enter edits, Delete removes."""
        if not self._is_own(event):
            super().keyPressEvent(event)
            return
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focus_lane(self._lane + (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = 1 if key == Qt.Key.Key_Right else -1
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._nudge(way)
            else:
                self._step_item(way)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_selected()
        elif key == Qt.Key.Key_Escape:
            self._cancel_drag()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._turn(0.1 if key == Qt.Key.Key_Plus else -0.1)
        else:
            self.edit_selected()
        self._describe()
        self.update()

    def focus_lane(self, lane: int | str) -> None:
        """Let the keys work on a lane (its name, or its number in LANES), and show it."""
        index = LANES.index(lane) if isinstance(lane, str) else lane
        self._lane = min(max(index, 0), len(LANES) - 1)
        box = self._lanes[self._lane]
        if self._tall() and self._lane:
            room = self.height() - _SCROLLBAR_PX
            low, high = box.bottom - room, box.top - RULER_PX
            self._down.setValue(min(max(self._scroll, low), high))
        self._describe()
        self.update()

    def _item(self, lane: str) -> int | None:
        """The item of a lane that the keys work on, None before one was chosen."""
        selection = self._studio.selection
        if lane == "shots":
            return selection.cut
        if lane in ("picture", "captions"):
            return selection.shot if selection.shot is not None else None
        index = self._items.get(lane)
        return index if index is not None and index < self._count(lane) else None

    def _edges(self, lane: str) -> np.typing.NDArray[np.float64]:
        scene = self.scene
        if lane in ("picture", "captions", "music"):
            return scene.shot_s
        if lane == "sections":
            return scene.sections.edge_s
        if lane == "segments":
            return scene.segment_s
        if lane == "chords":
            return scene.chord_s
        if lane in ("activity", "ruler"):
            return np.maximum(scene.beat_s, 0.0)
        return np.zeros(0)

    def _count(self, lane: str) -> int:
        if lane == "shots":
            return len(self.scene.cut_s)
        return max(len(self._edges(lane)) - 1, 0)

    def _item_span(self, lane: str) -> tuple[float, float] | None:
        """From when to when the focused item of a lane is; a marker is an instant."""
        index = self._item(lane)
        if index is None or not 0 <= index < self._count(lane):
            return None
        if lane == "shots":
            at_s = float(self.scene.cut_s[index])
            return at_s, at_s
        edges = self._edges(lane)
        return float(edges[index]), float(edges[index + 1])

    def _step_item(self, way: int) -> None:
        name = LANES[self._lane]
        count = self._count(name)
        if not count:
            return
        index = self._item(name)
        if index is None:  # begin where the playhead is
            at_s = self._studio.position_s
            starts = self.scene.cut_s if name == "shots" else self._edges(name)[:-1]
            index = int(np.searchsorted(starts, at_s, side="right")) - (1 if way > 0 else 0)
            index = index if name == "shots" and way > 0 else index - way
        index = min(max(index + way, 0), count - 1)
        self._items[name] = index
        if name == "shots":
            self._studio.select(cut=index, shot=None, span=None)
        elif name in ("picture", "captions"):
            self._studio.select(shot=index, cut=None, span=None)
        elif name == "chords":
            self._chord = index
        elif name == "ruler":
            self._studio.seek(float(self._edges(name)[index]))
        span = self._item_span(name)
        if span is not None:
            self._reveal(*span)

    def _reveal(self, start_s: float, end_s: float) -> None:
        if start_s < self._view.start_s or min(end_s, start_s + 1) > self._view.end_s:
            self._view.reveal(start_s)

    def _nudge(self, frames: int) -> None:
        """Move the selected marker, or where the selected section begins, by frames."""
        if LANES[self._lane] == "sections":
            section = self._item("sections")
            if section:  # the first one begins with the clip
                at_s = float(self.scene.sections.edge_s[section])
                at_s += frames / float(self._studio.frame_rate)
                self._change_section(
                    section, self.tr("Move section"), f"nudge-s{section}", start_s=at_s
                )
            return
        index = self._item("shots")
        analysis = self._studio.project.analysis
        direction = self._studio.project.direction
        if LANES[self._lane] != "shots" or index is None or analysis is None:
            return
        frame = direction.cuts[index].frame + frames
        at_s = frame / float(self._studio.frame_rate)
        self._direct(
            self.tr("Move marker"),
            lambda: direction.with_cut_moved(index, at_s, analysis),
            f"nudge-{index}",
        )

    def _turn(self, by: float) -> None:
        """More or less: the strength of a marker, the activity of a beat or a section."""
        name = LANES[self._lane]
        span = self._item_span(name)
        index = self._item(name)
        if span is None or index is None:
            return
        if name == "shots":
            strength = float(self.scene.strength[index]) + by
            self._change_cut(index, self.tr("Change strength"), f"turn-{index}", strength=strength)
        elif name == "sections":
            level = round(float(self.scene.sections.level[index]) + 0.5 * by, 2)
            level = min(max(level, 0.0), 1.0)
            label = self.tr("Change level")
            self._change_section(index, label, f"turn-s{index}", level=level)
        elif name == "activity":
            scene = self.scene
            first, last = (round(t * scene.curve_hz) for t in span)
            now = np.where(np.isnan(scene.drawn), scene.found, scene.drawn)[first:last]
            drawn = [(first + i, float(v) + by) for i, v in enumerate(now)]
            direction = self._studio.project.direction
            self._direct(
                self.tr("Draw activity"), lambda: direction.with_activity(drawn), f"turn-a{index}"
            )

    def _cancel_drag(self) -> None:
        drag, self._drag = self._drag, None
        if drag is not None and drag.edited:
            self._studio.settle()
            self._studio.undo()

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
        elif x < GUTTER_PX and self._tall():
            self._down.setValue(self._scroll - (pixels.y() or turned.y() // 3))
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
            name = LANES[self._lane]
            span = self._item_span(name)
            at_s = self._studio.position_s
            # Sections are split at the playhead, where it is in one.
            if span is not None and not (name == "sections" and span[0] < at_s < span[1]):
                at_s = 0.5 * (span[0] + span[1])
            point = QPointF(self.x_of(at_s), QRectF(self.lane_rect(name)).center().y())
            place = self.mapToGlobal(point.toPoint())
        menu = self.menu_at(point)
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def menu_at(self, point: QPointF) -> QMenu | None:
        """The menu of what lies at a point of the widget, None where nothing can be done."""
        hit = self.hit_at(point)
        makers: dict[str, Callable[[QMenu, Hit], None]] = {
            "cut": self._cut_menu, "shots": self._shot_menu, "caption": self._shot_menu,
            "picture": self._shot_menu, "activity": self._activity_menu, "chord": self._chord_menu,
            "chord_edge": self._chord_menu, "section": self._section_menu,
            "section_edge": self._section_menu, "music": self._music_menu,
            "silence": self._music_menu,
            "roll": self._roll_menu, "sound": self._music_menu, "segment": self._shot_menu,
        }  # fmt: skip
        menu = QMenu(self)
        maker = self._ruler_menu if hit.lane == "ruler" else makers.get(hit.kind)
        if self._can_leave(hit):
            self._stem_menu(menu, hit)
        elif maker is not None and hit.kind != "gutter" and self.scene.has_film:
            maker(menu, hit)
        if menu.isEmpty():
            menu.deleteLater()
            return None
        return menu

    def _cut_menu(self, menu: QMenu, hit: Hit) -> None:
        index = hit.index
        strength, on = float(self.scene.strength[index]), bool(self.scene.hit[index])
        if kind := self._transition(index):
            menu.addSection(kind)
        act = menu.addAction(self.tr("Hit point: the music marks this cut"))
        act.setCheckable(True)
        act.setChecked(on)
        label = self.tr("Hit point off") if on else self.tr("Hit point on")
        act.triggered.connect(lambda: self._change_cut(index, label, hit=not on))
        menu.addSeparator()
        names = {"weak": self.tr("Weak"), "medium": self.tr("Medium"), "strong": self.tr("Strong")}
        nearest = min(_STRENGTHS, key=lambda s: abs(s[0] - strength))[1]
        for value, key in _STRENGTHS:
            act = menu.addAction(names[key])
            act.setCheckable(True)
            act.setChecked(key == nearest)
            act.triggered.connect(
                lambda _=False, v=value: self._change_cut(
                    index, self.tr("Change strength"), strength=v
                )
            )
        self._drags += 1
        merge = f"strength-{self._drags}"
        menu.addAction(self._slider(
            menu, self.tr("Strength"), self.tr("Strength of the marker"),
            self.tr("Stronger cuts are more likely to get a beat, even a downbeat"), strength,
            lambda v: self._change_cut(index, self.tr("Change strength"), merge, strength=v),
        ))  # fmt: skip
        menu.addSeparator()
        menu.addAction(self.tr("Loop the shots beside"), lambda: self._loop_beside(index))
        act = menu.addAction(self.tr("Delete marker"), lambda: self._delete_cut(index))
        act.setShortcut(QKeySequence(Qt.Key.Key_Delete))

    def _slider(
        self, menu: QMenu, label: str, name: str, tip: str, value: float,
        change: Callable[[float], object],
    ) -> QWidgetAction:  # fmt: skip
        """A slider from 0 to 1 in a menu."""
        action, row = QWidgetAction(menu), QWidget(menu)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(QLabel(label, row))
        slider = QSlider(Qt.Orientation.Horizontal, row)
        slider.setRange(0, 100)
        slider.setValue(round(100 * value))
        slider.setMinimumWidth(120)
        slider.setAccessibleName(name)
        slider.setToolTip(tip)
        slider.valueChanged.connect(lambda percent: change(percent / 100))
        menu.aboutToHide.connect(self._studio.settle)
        layout.addWidget(slider)
        action.setDefaultWidget(row)
        return action

    def _section_menu(self, menu: QMenu, hit: Hit) -> None:
        index, sections = self.scene.section_at(hit.time_s), self.scene.sections
        if index is None:
            return
        start_s, end_s = (float(t) for t in sections.edge_s[index : index + 2])
        is_last = index == self._count("sections") - 1
        self._items["sections"] = index
        menu.addAction(self.tr("Rename…"), lambda: self._edit("section", index))
        self._drags += 1
        merge = f"level-{self._drags}"
        menu.addAction(self._slider(
            menu, self.tr("Level"), self.tr("Level of the section"),
            self.tr("How much goes on in the music here"), float(sections.level[index]),
            lambda v: self._change_section(index, self.tr("Change level"), merge, level=v),
        ))  # fmt: skip
        menu.addAction(
            self.tr("As the pictures have it"),
            lambda: self._change_section(index, self.tr("Level of the pictures"), level=None),
        ).setEnabled(bool(sections.told[index]))
        menu.addSeparator()
        for lead, text in self._leads().items():
            act = menu.addAction(text)
            act.setCheckable(True)
            act.setChecked(lead == sections.leads[index])
            act.setEnabled(not is_last or lead in ("", "build"))
            act.triggered.connect(
                lambda _=False, lead=lead: self._change_section(
                    index, self.tr("Change transition"), lead=lead
                )
            )
        menu.addSeparator()
        at_s = self._snapped_to_cut(hit.time_s)
        menu.addAction(self.tr("Split here"), lambda: self._split_section(at_s)).setEnabled(
            start_s + MIN_SHOT_S <= at_s <= end_s - MIN_SHOT_S
        )
        join = menu.addAction(
            self.tr("Join with the one before"), lambda: self._join_section(index)
        )
        join.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        join.setEnabled(index > 0)
        menu.addAction(self.tr("Loop this section"), lambda: self._loop(start_s, end_s))
        menu.addAction(
            self.tr("Zoom to this section"), lambda: self._view.show_span(start_s, end_s)
        )
        menu.addSeparator()
        reset = menu.addAction(self.tr("Reset all sections"), self._reset_sections)
        reset.setEnabled(bool(self._studio.project.direction.scenes))

    def _leads(self) -> dict[str, str]:
        """How a section may go over into the next, in the menu's words."""
        return {
            "": self.tr("Plainly into the next"),
            "build": self.tr("Build into the next"),
            "drop": self.tr("Drop before the next"),
            "breath": self.tr("Breath before the next"),
        }

    def _loop_beside(self, cut: int) -> None:
        edges = self.scene.shot_s
        self._loop(float(edges[cut]), float(edges[cut + 2]))

    def _loop(self, start_s: float, end_s: float) -> None:
        self._studio.set_loop(Span(start_s, end_s))

    def _shot_menu(self, menu: QMenu, hit: Hit) -> None:
        shot = self.scene.shot_at(hit.time_s)
        if shot is None:
            return
        start_s, end_s = (float(t) for t in self.scene.shot_s[shot : shot + 2])
        at_s = hit.time_s
        if hit.lane == "shots":
            menu.addAction(self.tr("Add marker here"), lambda: self.add_marker(at_s))
        menu.addAction(self.tr("Edit caption…"), lambda: self._edit("caption", shot))
        menu.addAction(self.tr("Loop this shot"), lambda: self._loop(start_s, end_s))
        menu.addAction(self.tr("Zoom to this shot"), lambda: self._view.show_span(start_s, end_s))
        menu.addSeparator()
        menu.addAction(self.tr("No music in this shot"), lambda: self._silence(start_s, end_s))
        menu.addAction(self.tr("Redo the music of this shot"), lambda: self._redo(shot))

    def _redo(self, shot: int) -> None:
        self._studio.redo_shot(shot)

    def _silence(self, start_s: float, end_s: float) -> None:
        direction = self._studio.project.direction
        self._direct(self.tr("No music here"), lambda: direction.with_silence(Span(start_s, end_s)))

    def _activity_menu(self, menu: QMenu, hit: Hit) -> None:
        drawn = bool(self._studio.project.direction.activity)
        shot = self.scene.shot_at(hit.time_s)
        act = menu.addAction(self.tr("Use what was found"), lambda: self._erase_activity(None))
        act.setEnabled(drawn)
        if shot is not None:
            span = (float(self.scene.shot_s[shot]), float(self.scene.shot_s[shot + 1]))
            act = menu.addAction(
                self.tr("Use what was found in this shot"), lambda: self._erase_activity(span)
            )
            act.setEnabled(drawn)

    def _chord_menu(self, menu: QMenu, hit: Hit) -> None:
        plan, index = self._studio.plan, hit.index
        if plan is None or index < 0:
            return
        for degree, steps, quality in _DEGREES[plan.key.mode]:
            symbol = Chord((plan.key.tonic + steps) % 12, quality).symbol_in(plan.key)
            act = menu.addAction(self.tr("{0}\t{1}").format(symbol, degree))
            act.triggered.connect(lambda _=False, s=symbol: self._set_chord(index, s))
        menu.addSeparator()
        menu.addAction(self.tr("Other chord…"), lambda: self._edit("chord", index))
        act = menu.addAction(self.tr("As planned"), lambda: self._forget_chord(index))
        act.setEnabled(bool(self.scene.chord_edited[index]))

    def _music_menu(self, menu: QMenu, hit: Hit) -> None:
        at_s = hit.time_s
        if self.scene.silence_at(at_s) is not None:
            menu.addAction(self.tr("Bring music back"), lambda: self._bring_back(at_s))
        shot = self.scene.shot_at(at_s)
        if shot is not None:
            a, b = (float(t) for t in self.scene.shot_s[shot : shot + 2])
            menu.addAction(self.tr("No music in this shot"), lambda: self._silence(a, b))

    def _roll_menu(self, menu: QMenu, hit: Hit) -> None:
        track = hit.index
        menu.addAction(self.tr("Open in the piano roll"), lambda: self.roll_requested.emit(track))
        shot = self.scene.shot_at(hit.time_s)
        if shot is not None:
            menu.addAction(self.tr("Redo the music of this shot"), lambda: self._redo(shot))
        if self._studio.project.active_entry is not None:
            self._stem_menu(menu, hit)

    def _stem_menu(self, menu: QMenu, hit: Hit) -> None:
        track = hit.lane
        menu.addAction(self.tr("Copy the track's stem"), lambda: self._studio.outbox.copy(track))

    def _ruler_menu(self, menu: QMenu, hit: Hit) -> None:
        at_s, span = hit.time_s, self.scene.range
        end_s = self.scene.duration_s
        here = menu.addAction(
            self.tr("Score from here on"),
            lambda: self._set_range(at_s, span.end_s if span and span.end_s > at_s else end_s),
        )
        here.setEnabled(at_s < end_s - 0.5)
        menu.addAction(
            self.tr("Score up to here"),
            lambda: self._set_range(span.start_s if span and span.start_s < at_s else 0.0, at_s),
        ).setEnabled(at_s > 0.5)
        whole = menu.addAction(self.tr("Score the whole clip"), lambda: self._set_range(None, 0.0))
        whole.setEnabled(span is not None)
        menu.addSeparator()
        loop = menu.addAction(self.tr("Remove the loop"), lambda: self._studio.set_loop(None))
        loop.setEnabled(self._studio.loop is not None)
        menu.addAction(self.tr("Show the whole clip"), self._view.fit)

    def _set_range(self, start_s: float | None, end_s: float) -> None:
        direction = self._studio.project.direction
        self._direct(
            self.tr("Change the range to score"),
            lambda: direction.with_range(None if start_s is None else Span(start_s, end_s)),
        )

    # -- telling ----------------------------------------------------------------------------------

    def tip_at(self, point: QPointF) -> str:
        """What to say about what lies at a point of the widget; "" for nothing."""
        hit = self.hit_at(point)
        scene = self.scene
        if hit.kind == "cut":
            return self._cut_tip(hit.index)
        if hit.kind == "caption" and hit.index >= 0:
            text = scene.captions[hit.index] or self.tr("No caption yet")
            return self.tr("{0}\nDouble-click to change the words the music follows").format(text)
        if hit.kind == "chord" and hit.index >= 0:
            wanted = bool(scene.chord_edited[hit.index])
            state = self.tr("your chord") if wanted else self.tr("as planned")
            return self.tr(
                "{0}, {1}\nDouble-click to write another, drag an edge to move it"
            ).format(scene.symbols[hit.index], state)
        tips = {
            "gutter": self._lane_tip(hit.lane),
            "seek": self.tr("Click to go there; right-click to score only a part"),
            "bars": self.tr("Drag to loop a part"),
            "loop": self.tr("Drag to move the loop"),
            "loop_start": self.tr("Drag to change where the loop begins"),
            "loop_end": self.tr("Drag to change where the loop ends"),
            "range_start": self.tr("Music begins here; drag to change it"),
            "range_end": self.tr("Music ends here; drag to change it"),
            "section": self.tr(
                "{0}\nDrag up or down for more or less, double-click to name it"
            ).format(self._section_tip(hit.index))
            if hit.kind == "section" and hit.index >= 0
            else "",
            "section_edge": self.tr("Drag to begin the section earlier or later"),
            "chord_edge": self.tr("Drag to change the chord earlier or later"),
            "silence": self.tr("No music here. Click to bring it back"),
            "shots": self.tr("Double-click to add a marker"),
        }
        if self._can_leave(hit):
            return self.tr("{0}\nDrag its name out of the window: its sound as a WAV file").format(
                self._lane_tip(hit.lane)
            )
        if hit.kind in tips:
            return tips[hit.kind]
        return self._lane_tip(hit.lane) if hit.kind in ("activity", "music", "segment") else ""

    def _section_tip(self, index: int) -> str:
        """A section in a sentence: name, level and whose it is, lead."""
        sections = self.scene.sections
        if not 0 <= index < len(sections.names):
            return ""
        whose = (
            self.tr("your level") if sections.told[index] else self.tr("as the pictures have it")
        )
        text = self.tr("{0}, {1} %, {2}").format(
            sections.title(index), round(100 * float(sections.level[index])), whose
        )
        lead = sections.leads[index]
        return self.tr("{0}. {1}").format(text, self._leads()[lead]) if lead else text

    def _cut_tip(self, index: int) -> str:
        """What a marker stands for, how long it takes if it is no cut, and how its beat lies."""
        kind, text = self._transition(index), self._beat_tip(index)
        return self.tr("{0}. {1}").format(kind, text) if kind else text

    def _transition(self, index: int) -> str:
        """How a shot gives way to the next and how long that takes; "" for a cut."""
        span = self.scene.cuts[index].span
        if span is None:
            return ""
        names = {
            "dissolve": self.tr("Dissolve"), "wipe": self.tr("Wipe"), "fade": self.tr("Fade"),
        }  # fmt: skip
        name = names[self.scene.cuts[index].kind]
        return self.tr("{0}, {1} s").format(name, f"{span.length_s:.1f}")

    def _beat_tip(self, index: int) -> str:
        scene = self.scene
        if not scene.hit[index]:
            return self.tr("This cut is no hit point: the music does not mark it")
        if scene.residual_ms is None:
            return self.tr("The music will mark this cut")
        ms = round(float(scene.residual_ms[index]))
        if ms == 0:
            text = self.tr("This cut lies on its beat")
        elif ms > 0:
            text = self.tr("This cut lies {0} ms before its beat").format(ms)
        else:
            text = self.tr("This cut lies {0} ms after its beat").format(-ms)
        if abs(ms) <= ON_TIME_MS:
            return text + self.tr(": together, to the eye and ear")
        if abs(ms) > LATE_MS:
            return text + self.tr(". Drag it, raise its strength, or free the tempo")
        return text

    def _lane_tip(self, lane: str) -> str:
        return {
            "ruler": self.tr("Time above, bars of the music below"),
            "picture": self.tr("The film. Click to go there, double-click to select the shot"),
            "shots": self.tr("Cuts the music may mark, and how far each lies from its beat"),
            "captions": self.tr("What each shot shows; the music takes its mood from these words"),
            "sections": self.tr("What the music treats as one, and how much goes on in it.\n"
                                "Drag up or down for more or less, right-click for more"),
            "segments": self.tr("Stretches in which the music listens to the picture as one; k sets"
                                " how many beats long"),
            "activity": self.tr("How much moves in the picture, and so how busy the music is.\n"
                                "Drag to draw over it, Alt+drag to take it back"),
            "chords": self.tr("The harmony the music keeps to"),
            "sound": self.tr("The clip's own sound"),
            "music": self.tr("Where music plays. Drag where there should be none"),
            "melody": self.tr("The tune. Double-click to open the piano roll"),
            "bridge": self.tr("The second voice. Double-click to open the piano roll"),
            "piano": self.tr("The accompaniment. Double-click to open the piano roll"),
        }[lane]  # fmt: skip

    def _describe(self) -> None:
        """Tell assistive technology what the keys work on."""
        name = LANES[self._lane]
        text = self.tr("Lane {0}").format(lane_name(name, self.scene))
        span, index = self._item_span(name), self._item(name)
        if span is not None and index is not None:
            what = ""
            if name == "shots":
                what = self._cut_tip(index)
            elif name in ("captions", "picture"):
                what = self.scene.captions[index]
            elif name == "sections":
                what = self._section_tip(index)
            elif name == "chords":
                what = self.scene.symbols[index]
            text = self.tr("{0}, {1} of {2} at {3}. {4}").format(
                text, index + 1, self._count(name),
                time_label(span[0], 0.1, self.scene.duration_s), what,
            ).strip()  # fmt: skip
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )


def _or(index: int | None) -> int:
    return -1 if index is None else index
