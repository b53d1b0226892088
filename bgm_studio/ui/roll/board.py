"""What the parts of the piano roll share: the notes, where they lie, and what was chosen."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QObject, QPointF, Signal

from bgm_studio.music.editing import DEFAULT_VELOCITY, AnyNote, Bounds, Tone, in_order
from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, TRACKS, Note
from bgm_studio.music.played import Voice
from bgm_studio.ui.fields import part_text
from bgm_studio.ui.languages import plural
from bgm_studio.ui.presenter.bandstand import tones_of
from bgm_studio.ui.presenter.timeview import TimeView
from bgm_studio.ui.roll import pieces
from bgm_studio.ui.roll.geometry import Geometry, NoteIndex, pitch_name, place

if TYPE_CHECKING:
    from bgm_studio.band.form import Line
    from bgm_studio.project.project import TakeEntry
    from bgm_studio.ui.presenter.studio import Studio

Tool = Literal["select", "draw"]
_NEAR_PX = 2.0  # a note of the band is hit by a press so close before it


def tr(text: str) -> str:
    """A string of the piano roll in the user's language."""
    return QCoreApplication.translate("PianoRoll", text)


class Board(QObject):
    """The studio's active take and its band on a grid of columns and pitches, and how they are
    edited now. Tracks are numbered as the palette's voices are: those of TRACKS, then the band's.
    """

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
        self._tones: dict[int, tuple[tuple[Line, ...], tuple[Tone, ...]]] = {}
        self.tool: Tool = "select"
        self.all_tracks = False
        self.draw_length: float = 2
        self.grid_columns = 2

    @property
    def entry(self) -> TakeEntry | None:
        """The active take."""
        return self.studio.project.active_entry

    @property
    def voices(self) -> tuple[Voice, ...]:
        """What plays: the voice of each track."""
        return self.studio.project.palette.voices

    @property
    def front(self) -> int:
        """The track in front."""
        return min(self.studio.selection.track or 0, len(self.voices) - 1)

    @property
    def part(self) -> str:
        """The name of the band's part in front, "" for a written track."""
        return self.voices[self.front].name if self.front >= len(TRACKS) else ""

    @property
    def is_kit(self) -> bool:
        """Whether rows are the pieces of a drum kit."""
        return self.voices[self.front].kit

    @property
    def shown(self) -> tuple[int, ...]:
        """The tracks that are seen, that in front last: a kit's rows are no pitches, so kits are
        seen beside kits alone."""
        voices, kit = self.voices, self.is_kit
        others = (t for t in reversed(range(len(voices))) if voices[t].kit == kit)
        return (*(t for t in others if t != self.front), self.front)

    @property
    def key(self) -> Key | None:
        """The key the music is in."""
        plan = self.studio.plan
        return None if plan is None else plan.key

    @property
    def bounds(self) -> Bounds:
        """Where notes may lie: in the clip, and on the kit."""
        first, end = self.geo.first_column, self.geo.total_columns
        if self.is_kit:
            return Bounds(first, end, pieces.LOWEST, pieces.HIGHEST)
        return Bounds(first, end)

    @property
    def tracks(self) -> tuple[int, ...]:
        """The tracks that are edited without a key held."""
        return tuple(sorted(self.shown)) if self.all_tracks else (self.front,)

    @property
    def selected(self) -> frozenset[AnyNote]:
        """The selected notes."""
        return self.studio.selection.notes

    def group(self, chosen: Collection[AnyNote]) -> list[AnyNote]:
        """The notes that are equal to some, as they stand, in order."""
        if not chosen:
            return []
        starts = {note.start_column for note in chosen}
        return [n for n in self.index.notes if n.start_column in starts and n in chosen]

    @property
    def playhead_column(self) -> int:
        """The column at the playhead."""
        column = self.geo.column(self.view.x(self.studio.transport.position_s))
        return max(column, self.geo.first_column)

    def take_over(self) -> None:
        """Columns and notes are new; what is selected and no longer there is let go."""
        self.geo.set_tempo(self.studio.tempo_map)
        take, parts = self.studio.project.active_take, self.studio.band.parts
        notes: tuple[AnyNote, ...] = () if take is None else take.notes
        if take is not None and parts:
            names = self.studio.project.palette.names
            known, self._tones = self._tones, {}
            for track in range(len(TRACKS), len(names)):
                lines = parts.get(names[track], ())
                if track not in known or known[track][0] is not lines:
                    known[track] = (lines, tones_of(lines, track))
                self._tones[track] = known[track]
            every = (*notes, *(tone for _, tones in self._tones.values() for tone in tones))
            notes = tuple(sorted(every, key=in_order))
        self.index = NoteIndex(notes, self.geo)
        tones = frozenset(note for note in self.selected if isinstance(note, Tone))
        if gone := tones.difference(self.group(tones)):
            self.studio.select(notes=self.selected - gone)

    def new_note(self, start_column: float, pitch: int, end_column: float) -> AnyNote:
        """A note of the track in front."""
        if self.part:
            return Tone(start_column, pitch, self.front, end_column, DEFAULT_VELOCITY)
        return Note(0, pitch, self.front, 1).placed(start_column, end_column, pitch)

    def scroll_to(self, scroll_px: float) -> None:
        """Let other pitches be seen."""
        self.geo.scroll_to(scroll_px)
        self.scrolled.emit()

    def reveal_pitch(self, pitch: int) -> None:
        """Scroll, if need be, so that a pitch is seen."""
        y = self.geo.y(pitch)
        if y < 0 or y + self.geo.row_px > self.geo.height_px:
            self.scroll_to(self.geo.scroll_px + y - 0.5 * self.geo.height_px)

    def note_at(self, at: QPointF, *, others: bool) -> AnyNote | None:
        """The note under a place of the grid: of the tracks being edited, else, with `others`, of
        any. The front track wins."""
        column, pitch = self.geo.column(at.x()), self.geo.pitch(at.y())
        if at.y() < 0 or at.x() < self.geo.x(column):
            return None
        if at.x() >= self.geo.x(self.geo.total_columns):
            return None
        allowed = self.shown if others else self.tracks
        found = self.index.within((column, column + 1), (pitch, pitch), allowed)
        notes = [self.index.notes[i] for i in found.tolist()]
        # Those of the band may begin and end within the column.
        x = at.x()
        notes = [
            note
            for note in notes
            if isinstance(note, Note)
            or self.geo.x(note.start_column) - _NEAR_PX <= x <= self.geo.x(note.end_column) + 1
        ]
        return min(
            notes,
            key=lambda note: (note.track != self.front, note.track, -note.start_column),
            default=None,
        )

    def velocity(self, note: AnyNote) -> int | None:
        """How strongly a note is played: by its own velocity, else as it is performed; None while
        that is not known, or where it is not heard."""
        if isinstance(note, Tone) or note.velocity is not None:
            return note.velocity
        return self.studio.band.struck.get(note)

    def track_name(self, track: int) -> str:
        """A track's name as the user reads it."""
        if track < len(TRACKS):
            return (tr("Melody"), tr("Bridge"), tr("Piano"))[track]
        return part_text(self.voices[track].name)

    def row_name(self, pitch: int) -> str:
        """What a row is: a pitch, or a piece of the kit."""
        return pieces.piece_name(pitch) if self.is_kit else pitch_name(pitch, self.key)

    def describe(self, note: AnyNote) -> str:
        """A note in words."""
        beats = round(note.columns / COLUMNS_PER_BEAT, 2)
        length = plural(beats, tr("{0:g} beat"), tr("{0:g} beats")).format(beats)
        parts = [self.row_name(note.pitch), self.track_name(note.track)]
        parts += [place(note.start_column), length]
        if note.velocity is not None:
            parts.append(tr("velocity {0}").format(note.velocity))
        return "  ·  ".join(parts)
