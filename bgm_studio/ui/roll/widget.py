"""The note editor: the active take's notes on a grid of columns and pitches.

It shares its time axis with the timeline. Dragging shows what would be without touching the
project; letting go makes one undo entry. Mouse and keys are `canvas`, looks `paint`; here
are the header and the commands.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QHideEvent,
    QIcon,
    QPainter,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.base.errors import RequestError
from bgm_studio.music import editing
from bgm_studio.music.editing import Edited, is_locked
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, TRACKS, Note, Region
from bgm_studio.ui.presenter.timeview import TimeView
from bgm_studio.ui.roll.canvas import OCTAVE, RollCanvas, Tool, track_name
from bgm_studio.ui.theme import font, icon, theme

if TYPE_CHECKING:
    from bgm_studio.project.project import Project, TakeEntry
    from bgm_studio.ui.presenter.studio import Studio

_ROOMY_PX, _NARROW_PX = 1180, 840


@dataclass
class _Header:
    """The controls above the notes that change with what is selected. spare: (the least width of
    the piano roll at which it is shown, a control)."""

    tracks: list[QToolButton] = field(default_factory=list)
    tools: dict[str, QToolButton] = field(default_factory=dict)
    redo: list[QToolButton] = field(default_factory=list)
    spare: list[tuple[int, QWidget]] = field(default_factory=list)


class PianoRoll(QWidget):
    """The note editor of the active take. `view` is the time axis shared with the timeline."""

    close_requested = Signal()
    closed = Signal()
    """It was put away, not just covered together with its window."""

    def __init__(self, studio: Studio, view: TimeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._view = view
        self.copied: tuple[Note, ...] = ()
        self._grid_columns = 2
        self._shown = ""
        self._open = False
        self._menu: QMenu | None = None
        self._header = _Header()
        self._canvas = RollCanvas(self, studio, view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_header())
        layout.addWidget(self._canvas, 1)
        self.setFocusProxy(self._canvas)
        self.setAccessibleName(self.tr("Piano roll"))
        self._canvas.hovered.connect(self._on_hovered)
        view.changed.connect(self._canvas.refresh)
        studio.project_changed.connect(self._on_project)
        studio.draft_changed.connect(self._on_draft)
        studio.selection_changed.connect(self._on_selection)
        studio.transport.position_changed.connect(self._canvas.on_position)
        studio.live_changed.connect(self._canvas.refresh)
        studio.generation_changed.connect(self._update_header)
        self._on_selection()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Tell when it was put away."""
        super().hideEvent(event)
        if self.isHidden():
            self.closed.emit()

    # -- header --------------------------------------------------------------------------------

    def _build_header(self) -> QFrame:
        bar = QFrame(self)
        bar.setProperty("role", "panel")
        row = QHBoxLayout(bar)
        row.setContentsMargins(10, 5, 6, 5)
        row.setSpacing(4)
        header = self._header

        group = QButtonGroup(self)
        for track in range(len(TRACKS)):
            name = track_name(track)
            tip = self.tr("Bring the {0} to the front and edit its notes").format(name.lower())
            button = self._button(bar, name, name, tip, small=True)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(10, 10))
            button.clicked.connect(lambda _=False, t=track: self.bring_to_front(t))
            group.addButton(button)
            header.tracks.append(button)
            row.addWidget(button)
        self._all = self._button(
            bar, self.tr("All"), self.tr("Edit all tracks"),
            self.tr("Select and edit the notes of all tracks at once, not only those in front"),
            small=True,
        )  # fmt: skip
        self._all.setCheckable(True)
        self._all.toggled.connect(self.set_all_tracks)
        row.addWidget(self._all)
        row.addSpacing(10)

        tools = QButtonGroup(self)
        for tool, name, tip in (
            ("select", self.tr("Select tool"), self.tr(
                "Select, move and resize notes; double-click on empty ground adds one")),
            ("draw", self.tr("Draw tool"), self.tr("Draw notes: drag to set how long they sound")),
        ):  # fmt: skip
            button = self._button(bar, "", name, tip, small=True)
            button.setCheckable(True)
            button.setChecked(tool == "select")
            button.setIconSize(QSize(15, 15))
            button.clicked.connect(lambda _=False, t=tool: self.set_tool(t))
            tools.addButton(button)
            header.tools[tool] = button
            row.addWidget(button)
        row.addSpacing(10)

        self._quantise = self._button(
            bar, self.tr("Quantise"), self.tr("Quantise"),
            self.tr("Move the selected notes to the nearest lines of the grid (Q)"), small=True,
        )  # fmt: skip
        self._quantise.clicked.connect(self.quantise)
        row.addWidget(self._quantise)
        self._grid = self._button(
            bar, "", self.tr("Quantise grid"),
            self.tr("How coarse the grid is that notes are quantised to"), small=True,
        )  # fmt: skip
        self._grid.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._grid.setMenu(self._quantise_menu(self._grid))
        row.addWidget(self._grid)
        row.addSpacing(10)

        row.addWidget(self._heading(bar, self.tr("Lock")))
        self._lock_notes = self._button(
            bar, self.tr("Notes"), self.tr("Lock the selected notes"),
            self.tr("Lock or unlock the selected notes: no run and no edit changes them (L)"),
            small=True,
        )  # fmt: skip
        self._lock_notes.clicked.connect(self.toggle_lock_notes)
        self._lock_region = self._button(
            bar, self.tr("Region"), self.tr("Lock the selected region"),
            self.tr("Lock or unlock the selected cells, silence included"), small=True,
        )  # fmt: skip
        self._lock_region.clicked.connect(self.toggle_lock_region)
        self._lock_track = self._button(
            bar, self.tr("Track"), self.tr("Lock the track in front"),
            self.tr("Lock or unlock the track in front: new runs keep it as it is"), small=True,
        )  # fmt: skip
        self._lock_track.clicked.connect(self.toggle_lock_track)
        for button in (self._lock_notes, self._lock_region, self._lock_track):
            button.setCheckable(True)
            row.addWidget(button)
        row.addSpacing(10)

        row.addWidget(self._heading(bar, self.tr("Redo")))
        studio = self._studio
        for text, name, tip, slot in (
            (self.tr("Selection"), self.tr("Redo selection"), self.tr(
                "Compose the selected cells anew so that they lead from what is before to what is "
                "after"), studio.runs.redo_selection),
            (self.tr("Accompaniment"), self.tr("Keep melody, redo accompaniment"), self.tr(
                "Keep the melody and compose bridge and piano anew to fit it"),
             studio.runs.redo_accompaniment),
            (self.tr("Melody"), self.tr("Keep accompaniment, redo melody"), self.tr(
                "Keep bridge and piano and compose a new melody over them"),
                studio.runs.redo_melody),
        ):  # fmt: skip
            button = self._button(bar, text, name, tip, small=True)
            button.clicked.connect(lambda _=False, run=slot: run())
            header.redo.append(button)
            row.addWidget(button)

        self._info = QLabel(bar)
        self._info.setProperty("role", "muted")
        self._info.setFont(font(12))
        self._info.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._info.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._info.setAccessibleName(self.tr("Selected notes"))
        row.addWidget(self._info, 1)
        row.addSpacing(6)
        self._close = self._button(
            bar, "", self.tr("Close the piano roll"), self.tr("Back to the timeline alone")
        )
        self._close.setProperty("role", "flat")
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(self.close_requested)
        row.addWidget(self._close)
        self._refresh_icons()
        # In a narrow window some controls leave the header; the context menu has them all.
        header.spare += [(_ROOMY_PX, button) for button in header.redo[1:]]
        header.spare += [(_NARROW_PX, self._lock_region), (_NARROW_PX, self._lock_track)]
        bar.setMinimumWidth(1)
        return bar

    def _button(
        self, parent: QWidget, text: str, name: str, tip: str, *, small: bool = False
    ) -> QToolButton:
        button = QToolButton(parent)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if small:
            button.setProperty("role", "small")
        return button

    def _heading(self, parent: QWidget, text: str) -> QLabel:
        label = QLabel(text, parent)
        label.setProperty("role", "heading")
        label.setContentsMargins(0, 0, 3, 0)
        self._header.spare.append((_ROOMY_PX, label))
        return label

    def _grids(self) -> tuple[tuple[int, str], ...]:
        """(columns, name) of the quantise grids."""
        return (
            (16, self.tr("Bar")),
            (4, self.tr("Beat")),
            (2, self.tr("1/8")),
            (1, self.tr("1/16")),
        )

    def _quantise_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(self.tr("Quantise to"), parent)
        group = QActionGroup(menu)
        for columns, name in self._grids():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(columns == self._grid_columns)
            action.setData(columns)
            group.addAction(action)
        menu.triggered.connect(self._on_grid)
        return menu

    def _on_grid(self, action: QAction) -> None:
        self._grid_columns = int(action.data())
        if self._canvas.selected:
            self.quantise()
        self._update_header()

    def _refresh_icons(self) -> None:
        for track, button in enumerate(self._header.tracks):
            button.setIcon(_dot(theme().track(track)))
        self._header.tools["select"].setIcon(icon("cursor"))
        self._header.tools["draw"].setIcon(icon("pencil"))
        self._close.setIcon(icon("close", "muted"))

    def _update_header(self) -> None:
        selection, entry = self._studio.selection, self._entry
        canvas = self._canvas
        has_notes = bool(selection.notes)
        self._header.tracks[canvas.front].setChecked(True)
        short = dict(self._grids())[self._grid_columns]
        self._grid.setText(f"{short} \N{BLACK DOWN-POINTING SMALL TRIANGLE}")
        self._quantise.setEnabled(has_notes)
        locked_notes = frozenset() if entry is None else entry.locked_notes
        locked = () if entry is None else entry.locked
        self._lock_notes.setEnabled(has_notes)
        self._lock_notes.setChecked(has_notes and selection.notes <= locked_notes)
        self._lock_region.setEnabled(entry is not None and selection.region is not None)
        self._lock_region.setChecked(
            selection.region is not None and bool(self._locks_under(selection.region))
        )
        self._lock_track.setEnabled(entry is not None)
        self._lock_track.setChecked(self._track_lock(canvas.front) in locked)
        can_run = entry is not None and self._studio.generation is None
        chosen = has_notes or any(
            part is not None for part in (selection.region, selection.span, selection.shot)
        )
        for number, button in enumerate(self._header.redo):
            button.setEnabled(can_run and (chosen or number > 0))
        self._on_hovered("")

    def _on_hovered(self, text: str) -> None:
        notes = self._canvas.selected
        if not text and len(notes) == 1:
            text = self._canvas.describe(next(iter(notes)))
        elif not text and notes:
            text = self.tr("{0} notes selected").format(len(notes))
        if text != self._info.text():
            self._info.setText(text)

    # -- what changed --------------------------------------------------------------------------

    @property
    def _entry(self) -> TakeEntry | None:
        return self._studio.project.active_entry

    def _on_project(self, old: Project, new: Project) -> None:
        if old.active_take is not new.active_take:
            self._canvas.refresh_tempo()
            self._show_new_take()
        else:
            self._canvas.refresh()
        self._update_header()

    def _show_new_take(self) -> None:
        """The first take that is seen comes into view; later ones leave the view alone."""
        entry = self._entry
        if entry is None:
            self._shown = ""
        elif self._open and not self._shown:
            self._shown = entry.id
            self._canvas.show_notes()

    def _on_draft(self) -> None:
        if self._studio.project.active_take is None:
            self._canvas.refresh_tempo()

    def _on_selection(self) -> None:
        self._update_header()
        self._canvas.refresh()
        count = len(self._canvas.selected)
        self._canvas.setAccessibleDescription(
            self._info.text() if count else self.tr("No notes selected")
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The notes come into view."""
        super().showEvent(event)
        if not self._open:
            self._canvas.show_notes()
        self._open = True
        self._show_new_take()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The header holds as much as there is room for."""
        for least_px, widget in self._header.spare:
            widget.setVisible(event.size().width() >= least_px)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another theme."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._refresh_icons()
            self._canvas.refresh()
        super().changeEvent(event)

    # -- tools ---------------------------------------------------------------------------------

    def show_notes(self) -> None:
        """Scroll and zoom to the pitches in use."""
        self._canvas.show_notes()

    def set_tool(self, tool: Tool) -> None:
        """Take the "select" or the "draw" tool."""
        self._canvas.tool = tool
        self._header.tools[tool].setChecked(True)

    def bring_to_front(self, track: int) -> None:
        """Edit another track; what was selected elsewhere is let go."""
        notes = self._canvas.selected
        if not self._canvas.all_tracks:
            notes = frozenset(note for note in notes if note.track == track)
        self._studio.select(track=track, notes=notes)

    def set_all_tracks(self, on: bool) -> None:
        """Edit the notes of all tracks, or of the one in front alone."""
        self._canvas.all_tracks = on
        if self._all.isChecked() != on:
            self._all.setChecked(on)
        self._canvas.refresh()

    # -- selection -----------------------------------------------------------------------------

    def select_all(self) -> None:
        """Select every note of the tracks being edited."""
        tracks = self._canvas.tracks
        notes = frozenset(n for n in self._canvas.index.notes if n.track in tracks)
        self._studio.select(notes=notes, region=None)

    def select_nothing(self) -> None:
        """Select no note and no region."""
        self._studio.select(notes=frozenset(), region=None)

    def select_pitch(self, pitch: int) -> None:
        """Select every note of a pitch, of the tracks being edited."""
        tracks = self._canvas.tracks
        notes = (n for n in self._canvas.index.notes if n.pitch == pitch and n.track in tracks)
        self._studio.select(notes=frozenset(notes), region=None)

    def step_selection(self, step: int) -> None:
        """Select the next note (1) or the one before (-1) of the tracks being edited; without a
        selection, the one nearest to the playhead."""
        tracks = self._canvas.tracks
        notes = [n for n in self._canvas.index.notes if n.track in tracks]
        if not notes:
            return
        chosen = sorted(self._canvas.selected & frozenset(notes))
        if chosen:
            number = notes.index(chosen[-1] if step > 0 else chosen[0]) + step
        else:
            here = self._playhead_column()
            later = (i for i, n in enumerate(notes) if n.start_column >= here)
            number = next(later, len(notes) - 1)
        note = notes[min(max(number, 0), len(notes) - 1)]
        self._studio.select(notes=frozenset((note,)), region=None)
        self._canvas.reveal_pitch(note.pitch)
        x = self._canvas.geo.x(note.start_column)
        if not 0 <= x <= self._canvas.geo.width_px - 30:
            self._view.reveal(self._view.s(x))

    # -- edits ---------------------------------------------------------------------------------

    def is_locked(self, note: Note) -> bool:
        """Whether a note of the active take is locked."""
        entry = self._entry
        return entry is not None and is_locked(note, entry.locked, entry.locked_notes)

    def say(self, text: str, hint: str = "") -> None:
        """A word in the message bar."""
        self._studio.tell("info", text, hint)

    def refuse_locked(self, count: int) -> None:
        """Say that locked notes stay."""
        text = (
            self.tr("The note is locked and stays as it is.")
            if count == 1
            else self.tr("{0} locked notes stay as they are.").format(count)
        )
        self._studio.tell("warning", text, self.tr("Unlock notes, regions or the track first."))

    def _free(self, chosen: Collection[Note]) -> tuple[frozenset[Note], int]:
        """(the chosen notes that may change, how many may not)."""
        free = frozenset(note for note in chosen if not self.is_locked(note))
        return free, len(chosen) - len(free)

    def _apply(self, label: str, edited: Edited, merge: str = "", skipped: int = 0) -> bool:
        """One edit of the active take; False where a lock forbids it, and nothing has changed."""
        entry = self._entry
        if entry is None:
            return False
        before = entry.take.notes
        if edited.notes != before:
            if entry.locked or entry.locked_notes:
                try:
                    editing.check_locks(before, edited.notes, entry.locked, entry.locked_notes)
                except RequestError as error:
                    self._studio.tell("warning", error.message, error.hint)
                    return False
            self._studio.set_notes(label, edited.notes, merge=merge)
        self._studio.select(notes=edited.chosen, region=None)
        if skipped:
            self.refuse_locked(skipped)
        return True

    def _edit_chosen(
        self,
        label: str,
        change: Callable[[tuple[Note, ...], frozenset[Note]], Edited],
        merge: str = "",
        chosen: frozenset[Note] | None = None,
    ) -> None:
        """Apply `change` to those of the chosen (the selected) notes that are not locked."""
        entry = self._entry
        if entry is None:
            return
        free, skipped = self._free(self._canvas.selected if chosen is None else chosen)
        if free:
            self._apply(label, change(entry.take.notes, free), merge, skipped)
        elif skipped:
            self.refuse_locked(skipped)

    def apply_images(
        self, label: str, group: Collection[Note], images: Collection[Note], skipped: int
    ) -> None:
        """Notes become others, as the mouse has shown."""
        entry = self._entry
        if entry is not None:
            rest = editing.deleted(entry.take.notes, group).notes
            self._apply(label, editing.added(rest, images), skipped=skipped)

    def apply_copies(self, group: Collection[Note], images: Collection[Note]) -> None:
        """Copies of notes appear, as the mouse has shown."""
        entry = self._entry
        if entry is not None and frozenset(group) != frozenset(images):
            self._apply(self.tr("Duplicate notes"), editing.added(entry.take.notes, images))

    def apply_added(self, images: Collection[Note]) -> bool:
        """A drawn note appears."""
        entry = self._entry
        if entry is None:
            return False
        return self._apply(self.tr("Draw note"), editing.added(entry.take.notes, images))

    def transpose(self, semitones: int, merge: str = "") -> None:
        """The selected notes higher by `semitones`."""
        bounds = self._canvas.bounds
        self._edit_chosen(
            self.tr("Transpose notes"),
            lambda notes, chosen: editing.transposed(notes, chosen, bounds, semitones),
            merge,
        )
        if self._canvas.selected:
            pick = max if semitones > 0 else min
            self._canvas.reveal_pitch(pick(note.pitch for note in self._canvas.selected))

    def nudge(self, columns: int, merge: str = "") -> None:
        """The selected notes later by so many sixteenths."""
        bounds = self._canvas.bounds
        self._edit_chosen(
            self.tr("Move notes"),
            lambda notes, chosen: editing.moved(notes, chosen, bounds, columns=columns),
            merge,
        )

    def lengthen(self, columns: int, merge: str = "") -> None:
        """The selected notes longer by so many sixteenths."""
        bounds = self._canvas.bounds
        self._edit_chosen(
            self.tr("Resize notes"),
            lambda notes, chosen: editing.resized(notes, chosen, bounds, end=columns),
            merge,
        )

    def quantise(self) -> None:
        """The selected notes to the nearest lines of the chosen grid."""
        if not self._canvas.selected:
            self.say(self.tr("No notes are selected."), self.tr("Select some, then quantise them."))
            return
        bounds, columns = self._canvas.bounds, self._grid_columns
        self._edit_chosen(
            self.tr("Quantise notes"),
            lambda notes, chosen: editing.quantised(notes, chosen, bounds, columns),
        )

    def move_to_track(self, track: int) -> None:
        """The selected notes on another track, which comes to the front."""
        self._edit_chosen(
            self.tr("Move to {0}").format(track_name(track)),
            lambda notes, chosen: editing.retracked(notes, chosen, track),
        )
        self._studio.select(track=track)

    def delete(self, chosen: frozenset[Note] | None = None) -> None:
        """Delete the selected notes, or the given ones."""
        self._edit_chosen(self.tr("Delete notes"), editing.deleted, chosen=chosen)

    def copy(self) -> None:
        """Keep copies of the selected notes, for `paste`."""
        self.copied = tuple(sorted(self._canvas.selected))

    def cut(self) -> None:
        """`copy`, then delete."""
        self.copied = tuple(sorted(self._free(self._canvas.selected)[0])) or self.copied
        self._edit_chosen(self.tr("Cut notes"), editing.deleted)

    def paste(self) -> None:
        """Insert the copied notes at the playhead's column: on their own tracks, or in front where
        they come from one track."""
        entry = self._entry
        if entry is None or not self.copied:
            return
        one_track = len({note.track for note in self.copied}) == 1
        track = self._canvas.front if one_track and not self._canvas.all_tracks else None
        self._apply(
            self.tr("Paste notes"),
            editing.pasted(
                entry.take.notes, self.copied, self._canvas.bounds, self._playhead_column(), track
            ),
        )

    def duplicate(self) -> None:
        """Copies of the selected notes right after them, on a whole beat."""
        entry, chosen = self._entry, self._canvas.selected
        if entry is None or not chosen:
            return
        first = min(note.start_column for note in chosen)
        last = max(note.end_column for note in chosen)
        columns = -(-(last - first) // COLUMNS_PER_BEAT) * COLUMNS_PER_BEAT
        if last + columns > self._canvas.bounds.end_column:
            self.say(
                self.tr("There is no room after the selected notes."),
                self.tr("Copy them, and paste them elsewhere."),
            )
            return
        self._apply(
            self.tr("Duplicate notes"),
            editing.duplicated(entry.take.notes, chosen, self._canvas.bounds, columns=columns),
        )

    def add_at_playhead(self) -> None:
        """A new note at the playhead: at the selected note's pitch, else in the view's middle."""
        entry, canvas = self._entry, self._canvas
        if entry is None:
            return
        chosen = sorted(canvas.selected)
        pitch = chosen[-1].pitch if chosen else canvas.geo.pitch(canvas.geo.height_px / 2)
        column = self._playhead_column()
        end = min(column + canvas.draw_length, canvas.bounds.end_column)
        self.apply_added((Note(column, pitch, canvas.front, end),))

    def _playhead_column(self) -> int:
        geo = self._canvas.geo
        column = geo.column(self._view.x(self._studio.transport.position_s))
        return max(column, geo.first_column)

    # -- locks ---------------------------------------------------------------------------------

    def _track_lock(self, track: int) -> Region:
        return Region(0, self._canvas.geo.total_columns, (track,))

    def _locks_under(self, region: Region) -> tuple[Region, ...]:
        """The locked regions that a region meets; locks of whole tracks are their button's."""
        entry = self._entry
        if entry is None:
            return ()
        whole = {self._track_lock(track) for track in range(len(TRACKS))}
        return tuple(
            lock for lock in entry.locked
            if lock not in whole
            and lock.start_column < region.end_column and region.start_column < lock.end_column
            and lock.low_pitch <= region.high_pitch and region.low_pitch <= lock.high_pitch
            and set(lock.tracks) & set(region.tracks)
        )  # fmt: skip

    def toggle_lock_notes(self) -> None:
        """Lock the selected notes; unlock them where all of them are locked."""
        entry, chosen = self._entry, self._canvas.selected
        if entry is not None and chosen:
            unlock = chosen <= entry.locked_notes
            notes = entry.locked_notes - chosen if unlock else entry.locked_notes | chosen
            label = self.tr("Unlock notes") if unlock else self.tr("Lock notes")
            changed = replace(entry, locked_notes=notes)
            self._studio.edit(label, self._studio.project.with_entry(changed))
        self._update_header()

    def toggle_lock_region(self) -> None:
        """Lock the selected region; where it meets locked ones, unlock those."""
        entry, region = self._entry, self._studio.selection.region
        if entry is not None and region is not None:
            under = self._locks_under(region)
            if under:
                label = self.tr("Unlock region")
                locked = tuple(lock for lock in entry.locked if lock not in under)
            else:
                label, locked = self.tr("Lock region"), (*entry.locked, region)
            changed = replace(entry, locked=locked)
            self._studio.edit(label, self._studio.project.with_entry(changed))
        self._update_header()

    def toggle_lock_track(self) -> None:
        """Lock the track in front, or unlock it."""
        entry = self._entry
        if entry is not None:
            lock = self._track_lock(self._canvas.front)
            if lock in entry.locked:
                label = self.tr("Unlock track")
                locked = tuple(other for other in entry.locked if other != lock)
            else:
                label, locked = self.tr("Lock track"), (*entry.locked, lock)
            changed = replace(entry, locked=locked)
            self._studio.edit(label, self._studio.project.with_entry(changed))
        self._update_header()

    # -- menu ----------------------------------------------------------------------------------

    def context_menu(self) -> QMenu:
        """All commands, as they are possible now. The menu lives until the next one."""
        if self._menu is not None:
            self._menu.deleteLater()
        menu = QMenu(self)
        self._menu = menu
        selection, entry = self._studio.selection, self._entry
        notes = bool(selection.notes)

        def add(
            where: QMenu, text: str, slot: Callable[[], object], keys: str = "", on: bool = True
        ) -> QAction:
            action = where.addAction(text if not keys else f"{text}\t{keys}")
            action.triggered.connect(lambda _=False: slot())
            action.setEnabled(on and entry is not None)
            return action

        add(menu, self.tr("Cut"), self.cut, "Ctrl+X", notes)
        add(menu, self.tr("Copy"), self.copy, "Ctrl+C", notes)
        add(menu, self.tr("Paste at playhead"), self.paste, "Ctrl+V", bool(self.copied))
        add(menu, self.tr("Duplicate"), self.duplicate, "Ctrl+D", notes)
        add(menu, self.tr("Delete"), self.delete, self.tr("Del"), notes)
        add(menu, self.tr("Select all"), self.select_all, "Ctrl+A")
        add(menu, self.tr("Add note at playhead"), self.add_at_playhead, self.tr("Ins"))
        menu.addSeparator()
        pitch = menu.addMenu(self.tr("Transpose"))
        for text, semitones, keys in (
            (self.tr("Up a semitone"), 1, self.tr("Up")),
            (self.tr("Down a semitone"), -1, self.tr("Down")),
            (self.tr("Up an octave"), OCTAVE, self.tr("Shift+Up")),
            (self.tr("Down an octave"), -OCTAVE, self.tr("Shift+Down")),
        ):
            add(pitch, text, partial(self.transpose, semitones), keys, notes)
        length = menu.addMenu(self.tr("Move and resize"))
        for text, slot, keys in (
            (self.tr("Earlier by a sixteenth"), lambda: self.nudge(-1), "Alt+Left"),
            (self.tr("Later by a sixteenth"), lambda: self.nudge(1), "Alt+Right"),
            (self.tr("Shorter by a sixteenth"), lambda: self.lengthen(-1), "Alt+Shift+Left"),
            (self.tr("Longer by a sixteenth"), lambda: self.lengthen(1), "Alt+Shift+Right"),
        ):
            add(length, text, slot, keys, notes)
        grid = self._quantise_menu(menu)
        menu.addMenu(grid).setEnabled(notes)
        tracks = menu.addMenu(self.tr("Move to track"))
        for track in range(len(TRACKS)):
            add(tracks, track_name(track), partial(self.move_to_track, track), "", notes)
        menu.addSeparator()
        for text, slot, button, keys in (
            (self.tr("Lock notes"), self.toggle_lock_notes, self._lock_notes, "L"),
            (self.tr("Lock region"), self.toggle_lock_region, self._lock_region, ""),
            (self.tr("Lock {0} track").format(track_name(self._canvas.front).lower()),
             self.toggle_lock_track, self._lock_track, ""),
        ):  # fmt: skip
            action = add(menu, text, slot, keys, button.isEnabled())
            action.setCheckable(True)
            action.setChecked(button.isChecked())
        menu.addSeparator()
        for button, slot in zip(
            self._header.redo,
            (
                self._studio.runs.redo_selection,
                self._studio.runs.redo_accompaniment,
                self._studio.runs.redo_melody,
            ),
            strict=True,
        ):
            add(menu, button.accessibleName(), slot, "", button.isEnabled())
        menu.addSeparator()
        add(menu, self.tr("Show all pitches in use"), self.show_notes)
        return menu


def _dot(colour: QColor) -> QIcon:
    """A round spot of a track's colour."""
    pixmap = QPixmap(40, 40)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(4, 4, 32, 32), 10, 10)
    return QIcon(pixmap)
