"""The piano roll's canvas: keyboard, ruler and grid, and what mouse and keys do on them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import (
    QCoreApplication,
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
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QScrollBar, QToolTip, QWidget

from bgm_studio.composing.direction import Span
from bgm_studio.music import editing
from bgm_studio.music.editing import Bounds
from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, PITCHES, TRACKS, Note, Region
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.roll import paint as roll_paint
from bgm_studio.ui.roll.paint import RULER_PX, Geometry, Look, NoteIndex, pitch_name, place
from bgm_studio.ui.theme import font, theme

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

Tool = Literal["select", "draw"]
OCTAVE = 12
_Kind = Literal["move", "copy", "start", "end", "draw", "band", "pan", "seek", "refused"]
_DRAG_PX = 4
_EDGE_PX = 7.0
_SCROLL_BAR_PX = 10
_GOOD_ROW_PX = (9.0, 15.0)
_Modifier = Qt.KeyboardModifier


def _tr(text: str) -> str:
    return QCoreApplication.translate("PianoRoll", text)


KEYS = (
    ("Ctrl+Left, Ctrl+Right", "Select the note before or after"),
    ("Ctrl+A", "Select all notes of the track"),
    ("Up, Down", "A semitone up or down"),
    ("Shift+Up, Shift+Down", "An octave up or down"),
    ("Left, Right", "A sixteenth earlier or later"),
    ("Alt+Shift+Left, Alt+Shift+Right", "A sixteenth shorter or longer"),
    ("Ctrl+C, Ctrl+X", "Copy or cut the notes"),
    ("Ctrl+V", "Paste at the playhead"),
    ("Ctrl+D", "Duplicate the notes"),
    ("Ins", "A new note at the playhead"),
    ("Q", "Quantise the notes"),
    ("L", "Lock or unlock the notes"),
    ("Del, Backspace", "Delete the notes"),
    ("Esc", "Select nothing, give up a drag"),
)
"""The piano roll's own keys, as `RollCanvas` has them: (keys, what they do to the selected notes),
for the sheet of all keys. The texts are translated in the context "PianoRoll"."""


def track_name(track: int) -> str:
    """A track's name as the user reads it."""
    return (_tr("Melody"), _tr("Bridge"), _tr("Piano"))[track]


class RollCommands(Protocol):
    """What mouse and keys ask for; `PianoRoll` says what each does."""

    copied: tuple[Note, ...]

    def select_all(self) -> None: ...
    def select_nothing(self) -> None: ...
    def select_pitch(self, pitch: int) -> None: ...
    def step_selection(self, step: int) -> None: ...
    def is_locked(self, note: Note) -> bool: ...
    def refuse_locked(self, count: int) -> None: ...
    def say(self, text: str, hint: str = "") -> None: ...
    def apply_images(
        self, label: str, group: Collection[Note], images: Collection[Note], skipped: int
    ) -> None: ...
    def apply_copies(self, group: Collection[Note], images: Collection[Note]) -> None: ...
    def apply_added(self, images: Collection[Note]) -> bool: ...
    def transpose(self, semitones: int, merge: str = "") -> None: ...
    def nudge(self, columns: int, merge: str = "") -> None: ...
    def lengthen(self, columns: int, merge: str = "") -> None: ...
    def quantise(self) -> None: ...
    def delete(self, chosen: frozenset[Note] | None = None) -> None: ...
    def copy(self) -> None: ...
    def cut(self) -> None: ...
    def paste(self) -> None: ...
    def duplicate(self) -> None: ...
    def add_at_playhead(self) -> None: ...
    def toggle_lock_notes(self) -> None: ...
    def context_menu(self) -> QMenu: ...


@dataclass
class _Gesture:
    """What the mouse is doing since it was pressed. group: the notes that follow it; images: what
    they would be; base: the selection before a band. A click without a drag deselects
    `hit` (`toggles`) or leaves it selected alone (`narrows`)."""

    kind: _Kind
    at: QPointF
    column: int
    pitch: int
    hit: Note | None = None
    group: tuple[Note, ...] = ()
    images: tuple[Note, ...] = ()
    base: frozenset[Note] = frozenset()
    tracks: tuple[int, ...] = ()
    region: Region | None = None
    toggles: bool = False
    narrows: bool = False
    dragged: bool = False
    skipped: int = 0
    scroll_px: float = 0.0
    start_s: float = 0.0
    length: int = 1


class RollCanvas(QWidget):
    """Keyboard, ruler and grid; all input by mouse and keys. Commands live in PianoRoll."""

    hovered = Signal(str)

    def __init__(self, roll: RollCommands, studio: Studio, view: TimeView) -> None:
        super().__init__()
        self._roll, self._studio, self._view = roll, studio, view
        self.geo = Geometry(view)
        self.index = NoteIndex((), self.geo)
        self.tool: Tool = "select"
        self.all_tracks = False
        self.draw_length = 2
        self._ground: QPixmap | None = None
        self._gesture: _Gesture | None = None
        self._hover_pitch: int | None = None
        self._playhead_x = -1
        self._drawn: Note | None = None
        self._keys_run = 0
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(self.tr("Pitch range in view"))
        self._bar.setToolTip(self.tr("Scroll to higher or lower notes"))
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.setCursor(Qt.CursorShape.ArrowCursor)
        self._bar.valueChanged.connect(self._on_bar)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Notes"))
        self.setMinimumSize(320, 120)
        self.refresh_tempo()

    # -- what stands ---------------------------------------------------------------------------

    @property
    def front(self) -> int:
        """The track in front."""
        return self._studio.selection.track or 0

    @property
    def key(self) -> Key | None:
        """The key the music is in."""
        plan = self._studio.plan
        return None if plan is None else plan.key

    @property
    def bounds(self) -> Bounds:
        """Where notes may lie: in the clip."""
        return Bounds(self.geo.first_column, self.geo.total_columns)

    @property
    def tracks(self) -> tuple[int, ...]:
        """The tracks that are edited without a key held."""
        return tuple(range(len(TRACKS))) if self.all_tracks else (self.front,)

    @property
    def selected(self) -> frozenset[Note]:
        """The selected notes."""
        return self._studio.selection.notes

    def refresh_tempo(self) -> None:
        """Columns and notes are new."""
        self.geo.set_tempo(self._studio.tempo_map)
        take = self._studio.project.active_take
        self.index = NoteIndex(() if take is None else take.notes, self.geo)
        self._gesture = None
        self.refresh()

    def refresh(self) -> None:
        """Paint all again."""
        self._ground = None
        self.update()

    def show_notes(self) -> None:
        """Scroll, and where need be zoom, to the pitches in use."""
        pitches = sorted(note.pitch for note in self.index.notes)
        low, high = (pitches[0], pitches[-1]) if pitches else (48, 84)
        rows = high - low + 5
        least, most = _GOOD_ROW_PX
        self.geo.row_px = min(max(self.geo.height_px / rows, least), most)
        middle = 0.5 * (low + high)
        if rows * self.geo.row_px > self.geo.height_px and pitches:
            middle = float(pitches[len(pitches) // 2])
        self.geo.scroll_to((PITCHES - 0.5 - middle) * self.geo.row_px - 0.5 * self.geo.height_px)
        self._sync_bar()
        self.refresh()

    def reveal_pitch(self, pitch: int) -> None:
        """Scroll, if need be, so that a pitch is seen."""
        y = self.geo.y(pitch)
        if y < 0 or y + self.geo.row_px > self.geo.height_px:
            self.geo.scroll_to(self.geo.scroll_px + y - 0.5 * self.geo.height_px)
            self._sync_bar()
            self.refresh()

    # -- layout --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another size."""
        old_height = self.geo.height_px
        self.geo.width_px = max(self.width() - GUTTER_PX, 1)
        self.geo.height_px = max(self.height() - RULER_PX, 1)
        self._view.set_width(self.geo.width_px)
        # The middle stays where it was.
        self.geo.scroll_to(self.geo.scroll_px + 0.5 * (old_height - self.geo.height_px))
        self._bar.setGeometry(
            self.width() - _SCROLL_BAR_PX, RULER_PX, _SCROLL_BAR_PX, self.geo.height_px
        )
        self._sync_bar()
        self.refresh()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for about two octaves."""
        return QSize(900, 320)

    def _sync_bar(self) -> None:
        self._bar.blockSignals(True)
        self._bar.setRange(0, round(self.geo.most_scroll_px))
        self._bar.setPageStep(self.geo.height_px)
        self._bar.setSingleStep(round(3 * self.geo.row_px))
        self._bar.setValue(round(self.geo.scroll_px))
        self._bar.setVisible(self.geo.most_scroll_px > 0)
        self._bar.blockSignals(False)

    def _on_bar(self, value: int) -> None:
        self.geo.scroll_to(float(value))
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
            grid = QRect(GUTTER_PX, RULER_PX, self.geo.width_px, self.geo.height_px)
            painter.setClipRect(grid & part)
            painter.save()
            painter.translate(GUTTER_PX, RULER_PX)
            self._paint_gesture(painter)
            painter.restore()
            painter.setClipRect(part)
            self._paint_playhead(painter)

    def _paint_ground(self, ground: QPixmap) -> None:
        look, geo, studio = theme(), self.geo, self._studio
        project = studio.project
        plan = studio.plan
        with QPainter(ground) as painter:
            ground.fill(look.color("lane"))
            painter.save()
            painter.setClipRect(GUTTER_PX, RULER_PX, geo.width_px, geo.height_px)
            painter.translate(GUTTER_PX, RULER_PX)
            roll_paint.paint_ground(painter, geo, look, plan)
            chosen = studio.selection.shot
            shots = studio.shots
            shot = None
            if chosen is not None and chosen < len(shots):
                shot = Span(shots[chosen].start_s, shots[chosen].end_s)
            roll_paint.paint_film(
                painter,
                geo,
                look,
                cuts=studio.cuts,
                shot=shot,
                span=studio.selection.span,
                score_range=project.direction.range,
                silences=project.direction.silences,
            )
            entry = project.active_entry
            if entry is not None:
                roll_paint.paint_locks(painter, geo, look, entry.locked, self.tracks)
            roll_paint.paint_notes(painter, geo, look, self.index, self._look(), self.key)
            live = studio.live
            if live is not None:
                roll_paint.paint_live(painter, geo, look, live, self.front)
                leads = (
                    self.tr("Words lead")
                    if live.features == "language"
                    else self.tr("Picture leads")
                )
                text = self.tr("{0}  ·  step {1} of {2}").format(leads, live.step, live.steps)
                if not live.steps:
                    text = self.tr("Preview")
                roll_paint.paint_note(painter, geo, look, text, look.color(live.features))
            region = studio.selection.region
            if region is not None and self._gesture is None:
                roll_paint.paint_region(painter, geo.region_rect(region), look, strong=False)
            painter.restore()
            strip = QRect(GUTTER_PX, 0, geo.width_px, RULER_PX)
            roll_paint.paint_ruler(painter, geo, look, plan, strip)
            painter.fillRect(QRect(0, 0, GUTTER_PX, RULER_PX), look.color("panel"))
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(0, RULER_PX - 1, GUTTER_PX, RULER_PX - 1)
            if plan is not None:
                painter.setPen(look.color("muted"))
                painter.setFont(font(11))
                painter.drawText(
                    QRect(10, 0, GUTTER_PX - 12, RULER_PX - 1),
                    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                    plan.key.name,
                )
            painter.save()
            painter.setClipRect(0, RULER_PX, GUTTER_PX, geo.height_px)
            painter.translate(0, RULER_PX)
            colour = look.track(self.front)
            roll_paint.paint_keyboard(painter, geo, look, self._hover_pitch, colour, self.key)
            painter.restore()
            if entry is None and live is None:
                self._paint_empty(painter)
            if self.hasFocus():
                painter.setPen(QPen(look.color("accent"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))

    def _look(self) -> Look:
        entry = self._studio.project.active_entry
        gesture = self._gesture
        hidden: frozenset[Note] = frozenset()
        if gesture is not None and gesture.dragged and gesture.kind in ("move", "start", "end"):
            hidden = frozenset(gesture.group)
        return Look(
            self.front,
            self.all_tracks,
            self.selected,
            () if entry is None else entry.locked,
            frozenset() if entry is None else entry.locked_notes,
            hidden,
            1.0 if self._studio.live is None else 0.28,
        )

    def _paint_gesture(self, painter: QPainter) -> None:
        gesture = self._gesture
        if gesture is None:
            return
        look = theme()
        if gesture.images:
            standing = Look(self.front, all_tracks=True, selected=frozenset(gesture.images))
            left, right = self.geo.columns_seen
            for track in range(len(TRACKS)):
                seen = [
                    n for n in gesture.images
                    if n.track == track and n.end_column > left and n.start_column < right
                ]  # fmt: skip
                roll_paint.paint_bars(painter, self.geo, look, seen[:400], standing, self.key)
        if gesture.kind == "band" and gesture.region is not None:
            roll_paint.paint_region(
                painter, self.geo.region_rect(gesture.region), look, strong=True
            )
            painter.setPen(QPen(look.color("text"), 1.4))
            for note in list(self._banded(gesture))[:400]:
                painter.drawRect(self.geo.rect(note).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_playhead(self, painter: QPainter) -> None:
        x = round(self._view.x(self._studio.transport.position_s))
        if not 0 <= x <= self.geo.width_px:
            return
        colour = theme().color("playhead")
        painter.fillRect(QRectF(GUTTER_PX + x - 0.5, 0, 1.5, self.height()), colour)

    def _paint_empty(self, painter: QPainter) -> None:
        grid = QRect(GUTTER_PX, RULER_PX, self.geo.width_px, self.geo.height_px)
        painter.fillRect(grid, theme().color("lane", 170))
        painter.setFont(font(15, medium=True))
        painter.setPen(theme().color("muted"))
        title = self.tr("No music yet")
        painter.drawText(grid.translated(0, -13), Qt.AlignmentFlag.AlignCenter, title)
        painter.setFont(font(13))
        painter.setPen(theme().color("faint"))
        hint = self.tr("Press Generate: the notes appear here, and you can change each of them.")
        painter.drawText(grid.translated(0, 13), Qt.AlignmentFlag.AlignCenter, hint)

    # -- where the mouse is --------------------------------------------------------------------

    def _grid(self, position: QPointF) -> QPointF:
        """A place on the canvas, as the geometry counts."""
        return position - QPointF(GUTTER_PX, RULER_PX)

    def note_at(self, place_px: QPointF, *, others: bool) -> Note | None:
        """The note under a place of the grid: of the tracks being edited, else, with `others`, of
        any. The front track wins."""
        column, pitch = self.geo.column(place_px.x()), self.geo.pitch(place_px.y())
        if place_px.y() < 0 or place_px.x() < self.geo.x(column):
            return None
        if place_px.x() >= self.geo.x(self.geo.total_columns):
            return None
        found = self.index.within((column, column + 1), (pitch, pitch))
        notes = [self.index.notes[i] for i in found.tolist()]
        allowed = set(range(len(TRACKS))) if others else set(self.tracks)
        notes = [note for note in notes if note.track in allowed]
        return min(notes, key=lambda note: (note.track != self.front, note.track), default=None)

    def _zone(self, note: Note, x: float) -> Literal["move", "start", "end"]:
        area = self.geo.rect(note)
        edge = min(_EDGE_PX, area.width() / 3.5)
        if x >= area.right() - edge:
            return "end"
        return "start" if x <= area.left() + edge and area.width() >= 14 else "move"

    def _show_hover(self, place_px: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        in_grid = place_px.x() >= 0 and place_px.y() >= 0
        note = self.note_at(place_px, others=bool(modifiers & _Modifier.AltModifier))
        cursor = Qt.CursorShape.ArrowCursor
        if in_grid and note is not None:
            zone = self._zone(note, place_px.x())
            cursor = (
                Qt.CursorShape.OpenHandCursor if zone == "move" else Qt.CursorShape.SizeHorCursor
            )
        elif in_grid and self.tool == "draw":
            cursor = Qt.CursorShape.CrossCursor
        elif place_px.y() < 0 <= place_px.x():
            cursor = Qt.CursorShape.PointingHandCursor
        if self.cursor().shape() != cursor:
            self.setCursor(cursor)
        pitch = self.geo.pitch(place_px.y()) if place_px.y() >= 0 else None
        if pitch != self._hover_pitch:
            self._hover_pitch = pitch
            self._repaint_keyboard()
        if note is not None:
            self.hovered.emit(self.describe(note))
        elif in_grid and self.geo.total_columns:
            column = self.geo.column(place_px.x())
            name = pitch_name(self.geo.pitch(place_px.y()), self.key)
            self.hovered.emit(f"{name}  ·  {place(column)}")
        else:
            self.hovered.emit(pitch_name(pitch, self.key) if pitch is not None else "")

    def _repaint_keyboard(self) -> None:
        """The lit key alone; the ground keeps the rest."""
        if self._ground is None:
            return
        with QPainter(self._ground) as painter:
            painter.setClipRect(0, RULER_PX, GUTTER_PX, self.geo.height_px)
            painter.translate(0, RULER_PX)
            colour = theme().track(self.front)
            roll_paint.paint_keyboard(
                painter, self.geo, theme(), self._hover_pitch, colour, self.key
            )
        self.update(0, RULER_PX, GUTTER_PX, self.geo.height_px)

    def describe(self, note: Note) -> str:
        """A note in words."""
        beats = note.columns / COLUMNS_PER_BEAT
        length = self.tr("{0:g} beats").format(beats)
        parts = [pitch_name(note.pitch, self.key), track_name(note.track)]
        return "  ·  ".join([*parts, place(note.start_column), length])

    # -- mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a gesture."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = self._grid(event.position())
        if event.button() == Qt.MouseButton.MiddleButton:
            self._gesture = replace(
                self._begin("pan", at), scroll_px=self.geo.scroll_px, start_s=self._view.start_s
            )
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._press(at, event.modifiers())

    def _begin(self, kind: _Kind, at: QPointF) -> _Gesture:
        return _Gesture(kind, at, self.geo.column(at.x()), self.geo.pitch(at.y()))

    def _press(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if at.y() < 0:
            if at.x() >= 0:
                self._gesture = self._begin("seek", at)
                self._studio.transport.seek(max(self._view.s(at.x()), 0.0))
            return
        if at.x() < 0:
            self._roll.select_pitch(self.geo.pitch(at.y()))
            return
        if not self.geo.total_columns:
            return
        more = bool(modifiers & (_Modifier.ShiftModifier | _Modifier.ControlModifier))
        others = bool(modifiers & _Modifier.AltModifier)
        note = self.note_at(at, others=others)
        if note is not None:
            self._press_note(note, at, modifiers, more=more)
        elif self.tool == "draw" and not more:
            self._begin_drawing(at)
        else:
            gesture = self._begin("band", at)
            gesture.base = self.selected if more else frozenset()
            gesture.tracks = tuple(range(len(TRACKS))) if others else self.tracks
            self._gesture = gesture

    def _press_note(
        self, note: Note, at: QPointF, modifiers: Qt.KeyboardModifier, *, more: bool
    ) -> None:
        was_selected = note in self.selected
        if not was_selected:
            chosen = self.selected | {note} if more else frozenset((note,))
            self._studio.select(notes=chosen, region=None)
        group = sorted(self.selected) if was_selected or more else [note]
        copies = modifiers & (_Modifier.AltModifier | _Modifier.ControlModifier)
        kind: _Kind = "copy" if copies else self._zone(note, at.x())
        free = [n for n in group if kind == "copy" or not self._roll.is_locked(n)]
        gesture = self._begin(kind if free else "refused", at)
        gesture.hit, gesture.group = note, tuple(free)
        gesture.skipped = len(group) - len(free)
        gesture.toggles = more and was_selected
        gesture.narrows = was_selected and not more and kind != "copy"
        self._gesture = gesture

    def _begin_drawing(self, at: QPointF) -> None:
        if self._studio.project.active_take is None:
            self._roll.say(self.tr("There is no music to draw in yet."), self.tr("Generate first."))
            return
        gesture = self._begin("draw", at)
        gesture.column = max(gesture.column, self.bounds.first_column)
        gesture.length = self.draw_length
        self._gesture = gesture
        self._preview(at, _Modifier.NoModifier)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with the gesture, or show what is under the mouse."""
        at = self._grid(event.position())
        gesture = self._gesture
        if gesture is None:
            self._show_hover(at, event.modifiers())
            return
        if gesture.kind == "seek":
            self._studio.transport.seek(max(self._view.s(at.x()), 0.0))
            return
        if gesture.kind == "pan":
            moved = at - gesture.at
            self.geo.scroll_to(gesture.scroll_px - moved.y())
            self._sync_bar()
            self._view.scroll_to(gesture.start_s - moved.x() / self._view.px_per_s)
            self.refresh()
            return
        if not gesture.dragged:
            if (at - gesture.at).manhattanLength() < _DRAG_PX:
                return
            gesture.dragged = True
            if gesture.kind == "refused":
                self._roll.refuse_locked(gesture.skipped)
            if gesture.kind == "move":
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._ground = None  # the notes that follow the mouse leave it
        self._follow(at)
        self._preview(at, event.modifiers())
        self.update()

    def _follow(self, at: QPointF) -> None:
        """Scroll where the mouse has left the grid."""
        beyond_x = min(at.x(), 0.0) + max(at.x() - self.geo.width_px, 0.0)
        beyond_y = min(at.y(), 0.0) + max(at.y() - self.geo.height_px, 0.0)
        if beyond_x:
            self._view.scroll_to(self._view.start_s + 0.3 * beyond_x / self._view.px_per_s)
        if beyond_y:
            self.geo.scroll_to(self.geo.scroll_px + 0.3 * beyond_y)
            self._sync_bar()
            self.refresh()

    def _preview(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """What letting go here would leave."""
        gesture, geo = self._gesture, self.geo
        if gesture is None:
            return
        columns = geo.column(at.x()) - gesture.column
        semitones = geo.pitch(at.y()) - gesture.pitch
        if gesture.kind in ("move", "copy"):
            if modifiers & _Modifier.ShiftModifier:
                moved = at - gesture.at
                level = abs(moved.x()) >= abs(moved.y())
                columns, semitones = (columns, 0) if level else (0, semitones)
            gesture.images = editing.shifted(gesture.group, self.bounds, columns, semitones)
            if gesture.hit in gesture.group and gesture.images:
                image = gesture.images[gesture.group.index(gesture.hit)]
                self.hovered.emit(self.describe(image))
        elif gesture.kind in ("start", "end"):
            by = geo.edge(at.x()) - geo.edge(gesture.at.x())
            gesture.images = editing.stretched(gesture.group, self.bounds, **{gesture.kind: by})
            if gesture.hit in gesture.group:
                image = gesture.images[gesture.group.index(gesture.hit)]
                self.hovered.emit(self.describe(image))
        elif gesture.kind == "draw":
            length = gesture.length
            if gesture.dragged:
                length = max(geo.edge(at.x()) - gesture.column, 1)
            end = min(gesture.column + length, self.bounds.end_column)
            note = Note(gesture.column, gesture.pitch, self.front, end)
            gesture.images = (note,)
            self.hovered.emit(self.describe(note))
        elif gesture.kind == "band":
            here, pitch = geo.column(at.x()), geo.pitch(min(max(at.y(), 0), geo.height_px - 1))
            gesture.region = Region(
                max(min(here, gesture.column), self.bounds.first_column),
                max(here, gesture.column) + 1,
                gesture.tracks,
                min(pitch, gesture.pitch),
                max(pitch, gesture.pitch),
            )

    def _banded(self, gesture: _Gesture) -> frozenset[Note]:
        """The notes that a rubber band touches."""
        region = gesture.region
        if region is None:
            return frozenset()
        found = self.index.within(
            (region.start_column, region.end_column),
            (region.low_pitch, region.high_pitch),
            region.tracks,
        )
        return frozenset(self.index.notes[i] for i in found.tolist())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End the gesture: one edit, or a click."""
        gesture, self._gesture = self._gesture, None
        if gesture is None:
            return
        self._ground = None
        self.update()
        self._commit(gesture)
        self._show_hover(self._grid(event.position()), event.modifiers())

    def _commit(self, gesture: _Gesture) -> None:
        if gesture.kind == "draw":
            self.draw_length = gesture.images[0].columns
            if self._roll.apply_added(gesture.images):
                self._drawn = gesture.images[0]
            return
        if gesture.kind == "band":
            if gesture.dragged:
                notes = gesture.base | self._banded(gesture)
                self._studio.select(notes=notes, region=gesture.region)
            elif not gesture.base:
                self._studio.select(notes=frozenset(), region=None)
            return
        if not gesture.dragged:
            if gesture.toggles and gesture.hit is not None:
                self._studio.select(notes=self.selected - {gesture.hit})
            elif gesture.narrows and gesture.hit is not None:
                self._studio.select(notes=frozenset((gesture.hit,)), region=None)
            return
        if gesture.kind == "copy":
            if gesture.images != gesture.group:
                self._roll.apply_copies(gesture.group, gesture.images)
        elif gesture.kind in ("move", "start", "end") and gesture.images != gesture.group:
            label = self.tr("Move notes") if gesture.kind == "move" else self.tr("Resize notes")
            self._roll.apply_images(label, gesture.group, gesture.images, gesture.skipped)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Delete the note under the mouse, or draw one where there is none."""
        at = self._grid(event.position())
        if event.button() != Qt.MouseButton.LeftButton or at.x() < 0 or at.y() < 0:
            self.mousePressEvent(event)
            return
        others = bool(event.modifiers() & _Modifier.AltModifier)
        note = self.note_at(at, others=others)
        if note is None:
            if self.geo.total_columns:
                self._begin_drawing(at)
        elif not (self.tool == "draw" and note == self._drawn):
            self._roll.delete(frozenset((note,)))
        self._drawn = None

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is under the mouse any more."""
        if self._hover_pitch is not None:
            self._hover_pitch = None
            self._repaint_keyboard()
        self.hovered.emit("")
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll pitches; Shift scrolls time, Ctrl zooms time, Ctrl+Shift zooms pitches."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        dx, dy = (pixels.x(), pixels.y()) if not pixels.isNull() else (angle.x() / 2, angle.y() / 2)
        at = self._grid(event.position())
        modifiers = event.modifiers()
        control = bool(modifiers & _Modifier.ControlModifier)
        shift = bool(modifiers & _Modifier.ShiftModifier)
        turn = dy or dx  # some systems turn the wheel's axis while Shift is held
        if control and shift:
            self.geo.zoom_at(max(at.y(), 0.0), 2 ** (turn / 240))
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
                self.geo.scroll_to(self.geo.scroll_px - dy)
                self._sync_bar()
                self.refresh()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """All commands, for the note under the mouse."""
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            note = self.note_at(self._grid(QPointF(event.pos())), others=True)
            if note is not None and note not in self.selected:
                self._studio.select(notes=frozenset((note,)), region=None)
        else:
            where = self.mapToGlobal(QPoint(GUTTER_PX + 24, RULER_PX + 24))
        self._roll.context_menu().popup(where)

    # -- keys ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the keys that act on notes before the window's shortcuts see them; tooltips."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._command(event) is not None:
                event.accept()
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._grid(QPointF(event.pos()))
            note = self.note_at(at, others=True) if at.x() >= 0 else None
            text = self.describe(note) if note is not None else ""
            if at.x() < 0 <= at.y():
                text = self.tr("{0}: click to select its notes").format(
                    pitch_name(self.geo.pitch(at.y()), self.key)
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
        roll, key = self._roll, Qt.Key(event.key())
        held = event.modifiers() & ~_Modifier.KeypadModifier
        if self._gesture is not None and key == Qt.Key.Key_Escape:
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
                return always[key] if self.index.notes or key == Qt.Key.Key_V else None
        if held == _Modifier.NoModifier and key == Qt.Key.Key_Insert:
            return roll.add_at_playhead
        if not self.selected:
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
        }
        return table.get((held, key))

    def cancel_gesture(self) -> None:
        """Forget what the mouse was doing."""
        self._gesture = None
        self.unsetCursor()
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The frame shows it."""
        self.refresh()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The frame shows it; a drag whose window went away is forgotten."""
        if self._gesture is not None and event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self._gesture = None
        self.refresh()
        super().focusOutEvent(event)
