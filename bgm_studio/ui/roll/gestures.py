"""What the mouse does on the piano roll between press and release: a class per kind of gesture.

A gesture shows what letting go would leave, without touching the project; letting go is one edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from bgm_studio.music import editing
from bgm_studio.music.editing import AnyNote
from bgm_studio.music.pianoroll import TRACKS, Region
from bgm_studio.ui.roll.board import Board, tr
from bgm_studio.ui.roll.commands import Commands
from bgm_studio.ui.roll.paint import Look, paint_bars, paint_region
from bgm_studio.ui.theme import theme

_DRAG_PX = 4
_EDGE_PX = 7.0
_MOST_PAINTED = 400
_Modifier = Qt.KeyboardModifier


class Gesture:
    """A press that may become a drag; of this class where nothing can come of it.

    at: where it began, column and pitch there. images: what notes would be if it were let go.
    """

    follows_at_once = False
    """Whether the first pixel of a move is a drag, and nothing else follows the mouse."""

    def __init__(self, hand: Hand, at: QPointF) -> None:
        self.hand, self.board, self.at = hand, hand.board, at
        self.column, self.pitch = self.board.geo.column(at.x()), self.board.geo.pitch(at.y())
        self.images: tuple[AnyNote, ...] = ()
        self.dragged = False

    @property
    def hidden(self) -> frozenset[AnyNote]:
        """The notes that follow the mouse, and so have left their places."""
        return frozenset()

    def begin(self) -> None:
        """It became a drag."""

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Show what letting go at a place would leave."""

    def release(self) -> None:
        """Let go after a drag."""

    def click(self) -> None:
        """Let go without one."""

    def paint(self, painter: QPainter) -> None:
        """Show it over the notes."""
        board, geo = self.board, self.board.geo
        if not self.images:
            return
        standing = Look(
            board.shown, all_tracks=True, selected=frozenset(self.images), kit=board.is_kit
        )
        left, right = geo.columns_seen
        for track in board.shown:
            seen = [
                n
                for n in self.images
                if n.track == track and n.end_column > left and n.start_column < right
            ]
            paint_bars(painter, geo, theme(), seen[:_MOST_PAINTED], standing, board.key)


class Seek(Gesture):
    """On the ruler: the playhead follows the mouse."""

    follows_at_once = True

    def __init__(self, hand: Hand, at: QPointF) -> None:
        super().__init__(hand, at)
        self.move(at, _Modifier.NoModifier)

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Go there."""
        studio = self.board.studio
        studio.transport.seek(max(self.board.view.s(at.x()), 0.0))


class Pan(Gesture):
    """The grid follows the mouse."""

    follows_at_once = True

    def __init__(self, hand: Hand, at: QPointF) -> None:
        super().__init__(hand, at)
        self._scroll_px, self._start_s = self.board.geo.scroll_px, self.board.view.start_s

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Move both ways."""
        moved, view = at - self.at, self.board.view
        self.board.scroll_to(self._scroll_px - moved.y())
        view.scroll_to(self._start_s - moved.x() / view.px_per_s)


class Band(Gesture):
    """A rubber band: it selects notes and the cells under it. base: what stays selected."""

    def __init__(
        self, hand: Hand, at: QPointF, base: frozenset[AnyNote], tracks: tuple[int, ...]
    ) -> None:
        super().__init__(hand, at)
        self._base, self._tracks = base, tracks
        self._region: Region | None = None

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The cells from where it began."""
        geo = self.board.geo
        here, pitch = geo.column(at.x()), geo.pitch(min(max(at.y(), 0), geo.height_px - 1))
        self._region = Region(
            max(min(here, self.column), self.board.bounds.first_column),
            max(here, self.column) + 1,
            self._tracks,
            min(pitch, self.pitch),
            max(pitch, self.pitch),
        )

    def _touched(self) -> frozenset[AnyNote]:
        region, index = self._region, self.board.index
        if region is None:
            return frozenset()
        found = index.within(
            (region.start_column, region.end_column),
            (region.low_pitch, region.high_pitch),
            region.tracks,
        )
        return frozenset(index.notes[i] for i in found.tolist())

    def release(self) -> None:
        """Select them, and the cells of the written tracks among them."""
        notes, region = self._base | self._touched(), self._region
        if region is not None:
            written = tuple(track for track in region.tracks if track < len(TRACKS))
            region = replace(region, tracks=written) if written else None
        self.board.studio.select(notes=notes, region=region)

    def click(self) -> None:
        """On empty ground: select nothing."""
        if not self._base:
            self.board.studio.select(notes=frozenset(), region=None)

    def paint(self, painter: QPainter) -> None:
        """The band, and frames round the notes in it."""
        if self._region is None:
            return
        geo = self.board.geo
        paint_region(painter, geo.region_rect(self._region), theme(), strong=True)
        painter.setPen(QPen(theme().color("text"), 1.4))
        for note in list(self._touched())[:_MOST_PAINTED]:
            painter.drawRect(geo.rect(note).adjusted(0.5, 0.5, -0.5, -0.5))


class Draw(Gesture):
    """A new note; a drag sets how long it sounds."""

    def __init__(self, hand: Hand, at: QPointF) -> None:
        super().__init__(hand, at)
        bounds = self.board.bounds
        self.column = max(self.column, bounds.first_column)
        self.pitch = min(max(self.pitch, bounds.low_pitch), bounds.high_pitch)
        self.move(at, _Modifier.NoModifier)

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """As long as before, or up to the mouse; with Alt between two lines."""
        board = self.board
        length = board.draw_length
        if self.dragged and held & _Modifier.AltModifier:
            length = max(board.geo.place_of(at.x()) - self.column, 0.25)
        elif self.dragged:
            length = max(board.geo.edge(at.x()) - self.column, 1)
        end = min(self.column + length, board.bounds.end_column)
        note = board.new_note(self.column, self.pitch, end)
        self.images = (note,)
        board.hovered.emit(board.describe(note))

    def release(self) -> None:
        """Add it."""
        note = self.images[0]
        self.board.draw_length = note.columns
        if self.hand.commands.apply_added(self.images):
            self.hand.drawn = note

    def click(self) -> None:
        """Likewise."""
        self.release()


class Grabbed(Gesture):
    """A note was pressed, and with it a group of those that may change; of this class where none
    may. A click deselects the note (`toggles`) or leaves it selected alone (`narrows`)."""

    def __init__(self, hand: Hand, at: QPointF, hit: AnyNote, group: Sequence[AnyNote]) -> None:
        super().__init__(hand, at)
        self.hit, self.group = hit, tuple(group)
        self.may_be_free = True
        self.skipped = 0
        self.toggles = self.narrows = False

    def begin(self) -> None:
        """Say why nothing moves."""
        self.hand.commands.refuse_locked(self.skipped)

    def click(self) -> None:
        """Select the note, or let it go."""
        studio = self.board.studio
        if self.toggles:
            studio.select(notes=self.board.selected - {self.hit})
        elif self.narrows:
            studio.select(notes=frozenset((self.hit,)), region=None)

    def _columns(self, at: QPointF, held: Qt.KeyboardModifier) -> float:
        """How many columns the mouse has moved: whole ones, unless Alt came down since."""
        geo = self.board.geo
        if self.may_be_free and held & _Modifier.AltModifier:
            return geo.place_of(at.x()) - geo.place_of(self.at.x())
        return self._whole_columns(at)

    def _whole_columns(self, at: QPointF) -> int:
        return self.board.geo.column(at.x()) - self.column

    def _describe(self) -> None:
        if self.hit in self.group and self.images:
            image = self.images[self.group.index(self.hit)]
            self.board.hovered.emit(self.board.describe(image))


class MoveNotes(Grabbed):
    """Notes follow the mouse; with Shift along one axis, with Alt past the lines of the grid."""

    @property
    def hidden(self) -> frozenset[AnyNote]:
        """The group."""
        return frozenset(self.group if self.dragged else ())

    def begin(self) -> None:
        """The hand closes."""
        self.hand.widget.setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """To other columns and pitches."""
        columns, semitones = self._columns(at, held), self.board.geo.pitch(at.y()) - self.pitch
        if held & _Modifier.ShiftModifier:
            moved = at - self.at
            level = abs(moved.x()) >= abs(moved.y())
            columns, semitones = (columns, 0) if level else (0, semitones)
        self.images = editing.shifted(self.group, self.board.bounds, columns, semitones)
        self._describe()

    def release(self) -> None:
        """Move them."""
        if self.images != self.group:
            self.hand.commands.apply_images(tr("Move notes"), self.group, self.images, self.skipped)


class CopyNotes(MoveNotes):
    """Copies of notes follow the mouse."""

    @property
    def hidden(self) -> frozenset[AnyNote]:
        """None: the notes themselves stay."""
        return frozenset()

    def begin(self) -> None:
        """The cursor stays."""

    def release(self) -> None:
        """Add the copies."""
        if self.images != self.group:
            self.hand.commands.apply_copies(self.group, self.images)


class Stretch(MoveNotes):
    """The start or the end of notes follows the mouse."""

    edge = "start"

    def begin(self) -> None:
        """The cursor stays."""

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """To another column line, or with Alt between two."""
        by = self._columns(at, held)
        self.images = editing.stretched(self.group, self.board.bounds, **{self.edge: by})
        self._describe()

    def _whole_columns(self, at: QPointF) -> int:
        geo = self.board.geo
        return geo.edge(at.x()) - geo.edge(self.at.x())

    def release(self) -> None:
        """Resize them."""
        if self.images != self.group:
            self.hand.commands.apply_images(
                tr("Resize notes"), self.group, self.images, self.skipped
            )


class StretchEnd(Stretch):
    """The end of notes follows the mouse."""

    edge = "end"


def zone(board: Board, note: AnyNote, x: float) -> type[MoveNotes]:
    """What a press at a pixel of a note takes hold of: the whole of it, or one of its ends."""
    area = board.geo.rect(note)
    edge = min(_EDGE_PX, area.width() / 3.5)
    if x >= area.right() - edge:
        return StretchEnd
    return Stretch if x <= area.left() + edge and area.width() >= 14 else MoveNotes


class Hand:
    """Begins gestures, hands the mouse's moves on to them, and ends them. widget: whose cursor
    shows them. Places are on the grid, as the geometry counts."""

    def __init__(self, board: Board, commands: Commands, widget: QWidget) -> None:
        self.board, self.commands, self.widget = board, commands, widget
        self.gesture: Gesture | None = None
        self.drawn: AnyNote | None = None

    def press(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The left button went down."""
        board = self.board
        if at.y() < 0:
            if at.x() >= 0:
                self.gesture = Seek(self, at)
            return
        if at.x() < 0:
            self.commands.select_pitch(board.geo.pitch(at.y()))
            return
        if not board.geo.total_columns:
            return
        more = bool(held & (_Modifier.ShiftModifier | _Modifier.ControlModifier))
        others = bool(held & _Modifier.AltModifier)
        note = board.note_at(at, others=others)
        if note is not None:
            self._press_note(note, at, held, more=more)
        elif board.tool == "draw" and not more:
            self._begin_drawing(at)
        else:
            tracks = tuple(sorted(board.shown)) if others else board.tracks
            self.gesture = Band(self, at, board.selected if more else frozenset(), tracks)

    def _press_note(
        self, note: AnyNote, at: QPointF, held: Qt.KeyboardModifier, *, more: bool
    ) -> None:
        board = self.board
        was_selected = note in board.selected
        if not was_selected:
            chosen = board.selected | {note} if more else frozenset((note,))
            board.studio.select(notes=chosen, region=None)
        group = board.group(board.selected) if was_selected or more else [note]
        copies = bool(held & (_Modifier.AltModifier | _Modifier.ControlModifier))
        kind: type[Grabbed] = CopyNotes if copies else zone(board, note, at.x())
        free = [n for n in group if copies or not self.commands.is_locked(n)]
        gesture = (kind if free else Grabbed)(self, at, note, free)
        gesture.may_be_free = not held & _Modifier.AltModifier
        gesture.skipped = len(group) - len(free)
        gesture.toggles = more and was_selected
        gesture.narrows = was_selected and not more and not copies
        self.gesture = gesture

    def _begin_drawing(self, at: QPointF) -> None:
        if self.board.studio.project.active_take is None:
            self.commands.say(tr("There is no music to draw notes in yet."), tr("Generate first."))
            return
        self.gesture = Draw(self, at)
        self.widget.update()

    def press_middle(self, at: QPointF) -> None:
        """The middle button went down."""
        self.gesture = Pan(self, at)
        self.widget.setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Go on with the gesture."""
        gesture = self.gesture
        if gesture is None:
            return
        if gesture.follows_at_once:
            gesture.move(at, held)
            return
        if not gesture.dragged:
            if (at - gesture.at).manhattanLength() < _DRAG_PX:
                return
            gesture.dragged = True
            gesture.begin()
            self.board.changed.emit()  # the notes that follow the mouse leave the ground
        self._follow(at)
        gesture.move(at, held)
        self.widget.update()

    def _follow(self, at: QPointF) -> None:
        """Scroll where the mouse has left the grid."""
        geo, view = self.board.geo, self.board.view
        beyond_x = min(at.x(), 0.0) + max(at.x() - geo.width_px, 0.0)
        beyond_y = min(at.y(), 0.0) + max(at.y() - geo.height_px, 0.0)
        if beyond_x:
            view.scroll_to(view.start_s + 0.3 * beyond_x / view.px_per_s)
        if beyond_y:
            self.board.scroll_to(geo.scroll_px + 0.3 * beyond_y)

    def release(self) -> bool:
        """End the gesture: one edit, or a click. Whether there was one."""
        gesture, self.gesture = self.gesture, None
        if gesture is None:
            return False
        self.board.changed.emit()
        if gesture.dragged:
            gesture.release()
        else:
            gesture.click()
        return True

    def double_click(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Delete the note under the mouse, or draw one where there is none."""
        board = self.board
        note = board.note_at(at, others=bool(held & _Modifier.AltModifier))
        if note is None:
            if board.geo.total_columns:
                self._begin_drawing(at)
        elif not (board.tool == "draw" and note == self.drawn):
            self.commands.delete(frozenset((note,)))
        self.drawn = None
