"""What the parts of the piano roll share: the notes, where they lie, and what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QObject, QPointF, Signal

from bgm_studio.music.editing import Bounds
from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, TRACKS, Note
from bgm_studio.ui.presenter.timeview import TimeView
from bgm_studio.ui.roll.geometry import Geometry, NoteIndex, pitch_name, place

if TYPE_CHECKING:
    from bgm_studio.project.project import TakeEntry
    from bgm_studio.ui.presenter.studio import Studio

Tool = Literal["select", "draw"]


def tr(text: str) -> str:
    """A string of the piano roll in the user's language."""
    return QCoreApplication.translate("PianoRoll", text)


def track_name(track: int) -> str:
    """A track's name as the user reads it."""
    return (tr("Melody"), tr("Bridge"), tr("Piano"))[track]


class Board(QObject):
    """The studio's active take on a grid of columns and pitches, and how it is edited now."""

    changed = Signal()
    """It looks otherwise: paint all again."""
    scrolled = Signal()
    """Other pitches are seen."""
    touched = Signal()
    """The header's buttons are to show again what holds."""
    hovered = Signal(str)
    """What the mouse is on, in words; "" for nothing."""

    def __init__(self, studio: Studio, view: TimeView, parent: QObject) -> None:
        super().__init__(parent)
        self.studio, self.view = studio, view
        self.geo = Geometry(view)
        self.index = NoteIndex((), self.geo)
        self.tool: Tool = "select"
        self.all_tracks = False
        self.draw_length = 2
        self.grid_columns = 2

    @property
    def entry(self) -> TakeEntry | None:
        """The active take."""
        return self.studio.project.active_entry

    @property
    def front(self) -> int:
        """The track in front."""
        return self.studio.selection.track or 0

    @property
    def key(self) -> Key | None:
        """The key the music is in."""
        plan = self.studio.plan
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
        return self.studio.selection.notes

    @property
    def playhead_column(self) -> int:
        """The column at the playhead."""
        column = self.geo.column(self.view.x(self.studio.transport.position_s))
        return max(column, self.geo.first_column)

    def take_over(self) -> None:
        """Columns and notes are new."""
        self.geo.set_tempo(self.studio.tempo_map)
        take = self.studio.project.active_take
        self.index = NoteIndex(() if take is None else take.notes, self.geo)

    def scroll_to(self, scroll_px: float) -> None:
        """Let other pitches be seen."""
        self.geo.scroll_to(scroll_px)
        self.scrolled.emit()

    def reveal_pitch(self, pitch: int) -> None:
        """Scroll, if need be, so that a pitch is seen."""
        y = self.geo.y(pitch)
        if y < 0 or y + self.geo.row_px > self.geo.height_px:
            self.scroll_to(self.geo.scroll_px + y - 0.5 * self.geo.height_px)

    def note_at(self, at: QPointF, *, others: bool) -> Note | None:
        """The note under a place of the grid: of the tracks being edited, else, with `others`, of
        any. The front track wins."""
        column, pitch = self.geo.column(at.x()), self.geo.pitch(at.y())
        if at.y() < 0 or at.x() < self.geo.x(column):
            return None
        if at.x() >= self.geo.x(self.geo.total_columns):
            return None
        found = self.index.within((column, column + 1), (pitch, pitch))
        notes = [self.index.notes[i] for i in found.tolist()]
        allowed = set(range(len(TRACKS))) if others else set(self.tracks)
        notes = [note for note in notes if note.track in allowed]
        return min(notes, key=lambda note: (note.track != self.front, note.track), default=None)

    def describe(self, note: Note) -> str:
        """A note in words."""
        length = tr("{0:g} beats").format(note.columns / COLUMNS_PER_BEAT)
        parts = [pitch_name(note.pitch, self.key), track_name(note.track)]
        return "  ·  ".join([*parts, place(note.start_column), length])
