"""The controls above the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QActionGroup,
    QColor,
    QIcon,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from bgm_studio.music.pianoroll import TRACKS, Note
from bgm_studio.ui.languages import plural
from bgm_studio.ui.roll.board import Board, Tool, tr
from bgm_studio.ui.roll.commands import Commands
from bgm_studio.ui.theme import font, icon, theme

if TYPE_CHECKING:
    from bgm_studio.project.project import TakeEntry


def grid_names() -> dict[int, str]:
    """The quantise grids: their columns, and their names."""
    return {16: tr("Bar"), 4: tr("Beat"), 2: tr("1/8"), 1: tr("1/16")}


def quantise_menu(parent: QWidget, board: Board, commands: Commands) -> QMenu:
    """The grids to quantise to."""
    menu = QMenu(tr("Quantise to"), parent)
    group = QActionGroup(menu)
    for columns, name in grid_names().items():
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(columns == board.grid_columns)
        action.setData(columns)
        group.addAction(action)
    menu.triggered.connect(lambda action: commands.set_grid(int(action.data())))
    return menu


def parts_menu(parent: QWidget, board: Board, commands: Commands) -> QMenu:
    """The band's parts, to bring to the front; filled each time it opens."""
    menu = QMenu(tr("Band"), parent)

    def fill() -> None:
        menu.clear()
        group, entry = QActionGroup(menu), board.entry
        for track in range(len(TRACKS), len(board.voices)):
            name = board.track_name(track)
            held = entry is not None and board.voices[track].name in entry.parts
            action = menu.addAction(
                _dot(theme().track(track)), tr("{0} (held)").format(name) if held else name
            )
            action.setCheckable(True)
            action.setChecked(track == board.front)
            action.setData(track)
            group.addAction(action)

    menu.aboutToShow.connect(fill)
    menu.triggered.connect(lambda action: commands.bring_to_front(int(action.data())))
    fill()
    return menu


class Header(QFrame):
    """Tracks, tools, quantising, locks and redoing; what is under the mouse, in words."""

    close_requested = Signal()

    def __init__(self, board: Board, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._board, self._commands, self._studio = board, commands, board.studio
        self._tracks: list[QToolButton] = []
        self._tools: dict[str, QToolButton] = {}
        self.redo: list[QToolButton] = []
        self._spare: list[QWidget] = []  # what leaves where there is too little room, in that order
        self.setProperty("role", "panel")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 6, 5)
        row.setSpacing(4)
        self._add_tracks(row)
        self._add_tools(row)
        self._add_grid(row)
        self._add_locks(row)
        self._add_redo(row)
        self._add_rest(row)
        self.dress()
        # The context menu has them all.
        self._spare += [*self.redo[:0:-1], self.lock_region, self.velocity]
        self._spare += [self.lock_notes, self.lock_track, self._quantise]
        self.setMinimumWidth(1)
        board.touched.connect(self.refresh)
        board.hovered.connect(self.tell)

    def _add_tracks(self, row: QHBoxLayout) -> None:
        group = QButtonGroup(self)
        for track in range(len(TRACKS)):
            name = self._board.track_name(track)
            tip = tr("Bring the {0} to the front and edit its notes").format(name.lower())
            button = self._button(name, name, tip, small=True)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(10, 10))
            button.clicked.connect(lambda _=False, t=track: self._commands.bring_to_front(t))
            group.addButton(button)
            self._tracks.append(button)
            row.addWidget(button)
        self._band = self._button(
            tr("Band"),
            tr("Part of the band"),
            tr("Bring a part of the band to the front and edit its notes"),
            small=True,
        )
        self._band.setCheckable(True)
        self._band.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._band.setIconSize(QSize(10, 10))
        self._band.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._band.setMenu(parts_menu(self._band, self._board, self._commands))
        group.addButton(self._band)
        row.addWidget(self._band)
        self._all = self._button(
            tr("All"),
            tr("Edit all tracks"),
            tr(
                "Select and edit the notes of all visible tracks at once, not only the one in front"
            ),
            small=True,
        )
        self._all.setCheckable(True)
        self._all.toggled.connect(self.set_all_tracks)
        row.addWidget(self._all)
        row.addSpacing(10)

    def _add_tools(self, row: QHBoxLayout) -> None:
        tools = QButtonGroup(self)
        for tool, name, tip in (
            (
                "select",
                tr("Select tool"),
                tr("Select, move and resize notes; double-click on empty ground adds one"),
            ),
            ("draw", tr("Draw tool"), tr("Draw notes: drag to set how long they sound")),
        ):
            button = self._button("", name, tip, small=True)
            button.setCheckable(True)
            button.setChecked(tool == "select")
            button.setIconSize(QSize(15, 15))
            button.clicked.connect(lambda _=False, t=tool: self.set_tool(t))
            tools.addButton(button)
            self._tools[tool] = button
            row.addWidget(button)
        row.addSpacing(10)

    def _add_grid(self, row: QHBoxLayout) -> None:
        self._quantise = self._button(
            tr("Quantise"),
            tr("Quantise"),
            tr("Move the selected notes to the nearest lines of the grid (Q)"),
            small=True,
        )
        self._quantise.clicked.connect(self._commands.quantise)
        row.addWidget(self._quantise)
        self._grid = self._button(
            "",
            tr("Quantise grid"),
            tr("The grid that notes are quantised to"),
            small=True,
        )
        self._grid.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._grid.setMenu(quantise_menu(self._grid, self._board, self._commands))
        row.addWidget(self._grid)
        row.addSpacing(10)

    def _add_locks(self, row: QHBoxLayout) -> None:
        row.addWidget(self._heading(tr("Lock")))
        self.lock_notes = self._button(
            tr("Notes"),
            tr("Lock the selected notes"),
            tr("Lock or unlock the selected notes: neither runs nor edits change them (L)"),
            small=True,
        )
        self.lock_notes.clicked.connect(self._commands.toggle_lock_notes)
        self.lock_region = self._button(
            tr("Region"),
            tr("Lock the selected region"),
            tr("Lock or unlock the selected region, silence included"),
            small=True,
        )
        self.lock_region.clicked.connect(self._commands.toggle_lock_region)
        self.lock_track = self._button("", "", "", small=True)
        self.lock_track.clicked.connect(self._commands.toggle_lock_track)
        for button in (self.lock_notes, self.lock_region, self.lock_track):
            button.setCheckable(True)
            row.addWidget(button)
        row.addSpacing(10)

    def _add_redo(self, row: QHBoxLayout) -> None:
        row.addWidget(self._heading(tr("Recompose")))
        studio = self._studio
        for text, name, tip, slot in (
            (
                tr("Selection"),
                tr("Recompose selection"),
                tr("Compose the selected region again, joining the music before and after it"),
                studio.runs.redo_selection,
            ),
            (
                tr("Accompaniment"),
                tr("Keep melody, recompose accompaniment"),
                tr("Keep the melody and compose bridge and piano again to fit it"),
                studio.runs.redo_accompaniment,
            ),
            (
                tr("Melody"),
                tr("Keep accompaniment, recompose melody"),
                tr("Keep bridge and piano and compose a new melody over them"),
                studio.runs.redo_melody,
            ),
        ):
            button = self._button(text, name, tip, small=True)
            button.clicked.connect(lambda _=False, run=slot: run())
            self.redo.append(button)
            row.addWidget(button)

    def _add_rest(self, row: QHBoxLayout) -> None:
        self._told = ""
        self._info = QLabel(self)
        self._info.setProperty("role", "muted")
        self._info.setFont(font(12))
        self._info.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._info.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._info.setAccessibleName(tr("Selected notes"))
        row.addWidget(self._info, 1)
        row.addSpacing(6)
        self.velocity = self._button(
            tr("Velocity"),
            tr("Velocity lane"),
            tr("Show how hard each note is played, and drag to change it"),
            small=True,
        )
        self.velocity.setCheckable(True)
        row.addWidget(self.velocity)
        self._close = self._button("", tr("Close the piano roll"), tr("Close the note editor"))
        self._close.setProperty("role", "flat")
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(self.close_requested)
        row.addWidget(self._close)

    def _button(self, text: str, name: str, tip: str, *, small: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if small:
            button.setProperty("role", "small")
        return button

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "heading")
        label.setContentsMargins(0, 0, 3, 0)
        self._spare.append(label)
        return label

    @property
    def info(self) -> str:
        """What is told of the selected notes."""
        return self._told

    def set_tool(self, tool: Tool) -> None:
        """Take the "select" or the "draw" tool."""
        self._board.tool = tool
        self._tools[tool].setChecked(True)

    def set_all_tracks(self, on: bool) -> None:
        """Edit the notes of all tracks, or of the one in front alone."""
        self._board.all_tracks = on
        if self._all.isChecked() != on:
            self._all.setChecked(on)
        self._board.changed.emit()

    def fit(self, width_px: int) -> None:
        """Hold as much as there is room for, in whole words."""
        row = self.layout()
        if row is None:
            return
        for button in self.findChildren(QToolButton):
            button.ensurePolished()  # before that it does not know its size
        for widget in self._spare:
            widget.show()
        for widget in self._spare:
            if row.sizeHint().width() <= width_px:
                break
            # How a part of the band is held is said here alone.
            if widget is not self.lock_track or not self._board.part:
                widget.hide()

    def dress(self) -> None:
        """Icons of the look in use."""
        for track, button in enumerate(self._tracks):
            button.setIcon(_dot(theme().track(track)))
        self._dress_band()
        self._tools["select"].setIcon(icon("cursor"))
        self._tools["draw"].setIcon(icon("pencil"))
        self._close.setIcon(icon("close", "muted"))

    def _dress_band(self) -> None:
        board = self._board
        front = board.front if board.part else len(TRACKS)
        self._band.setIcon(_dot(theme().track(front)))
        name = board.track_name(front) if board.part else tr("Band")
        self._band.setText(f"{name} \N{BLACK DOWN-POINTING SMALL TRIANGLE}")
        self._band.setVisible(len(board.voices) > len(TRACKS))

    def _show_hold(self, entry: TakeEntry | None) -> None:
        """The last lock: of a written track, or of a part of the band."""
        button, board = self.lock_track, self._board
        button.setEnabled(entry is not None)
        if board.part:
            name = board.track_name(board.front).lower()
            held = entry is not None and board.part in entry.parts
            button.setText(tr("Hold"))
            button.setAccessibleName(tr("Hold the {0}").format(name))
            tip = tr("Hold the {0} as it is here, instead of letting its player decide (L)")
            if held:
                tip = tr("Let the {0} follow chords and level again, without your changes (L)")
            button.setToolTip(tip.format(name))
            button.setChecked(held)
            return
        button.setText(tr("Track"))
        button.setAccessibleName(tr("Lock the track in front"))
        button.setToolTip(tr("Lock or unlock the track in front: new runs keep it as it is"))
        locked = () if entry is None else entry.locked
        button.setChecked(self._commands.track_lock(board.front) in locked)

    def refresh(self) -> None:
        """Show what holds."""
        self._refresh()
        row = self.layout()
        if row is not None and row.sizeHint().width() > self.width():
            self.fit(self.width())  # other words need more room

    def _refresh(self) -> None:
        selection, entry = self._studio.selection, self._board.entry
        has_notes = bool(selection.notes)
        written = frozenset(note for note in selection.notes if isinstance(note, Note))
        if self._board.part:
            self._band.setChecked(True)
        else:
            self._tracks[self._board.front].setChecked(True)
        self._dress_band()
        short = dict(grid_names())[self._board.grid_columns]
        self._grid.setText(f"{short} \N{BLACK DOWN-POINTING SMALL TRIANGLE}")
        self._quantise.setEnabled(has_notes)
        locked_notes = frozenset() if entry is None else entry.locked_notes
        self.lock_notes.setEnabled(bool(written))
        self.lock_notes.setChecked(bool(written) and written <= locked_notes)
        self.lock_region.setEnabled(entry is not None and selection.region is not None)
        self.lock_region.setChecked(
            selection.region is not None and bool(self._commands.locks_under(selection.region))
        )
        self._show_hold(entry)
        can_run = entry is not None and self._studio.generation is None
        chosen = bool(written) or any(
            part is not None for part in (selection.region, selection.span, selection.shot)
        )
        for number, button in enumerate(self.redo):
            button.setEnabled(can_run and (chosen or number > 0))
        self.tell("")

    def tell(self, text: str) -> None:
        """Show a text; for "" what is selected."""
        notes = self._board.selected
        if not text and len(notes) == 1:
            text = self._board.describe(self._board.group(notes)[0])
        elif not text and notes:
            text = plural(len(notes), tr("{0} note selected"), tr("{0} notes selected")).format(
                len(notes)
            )
        self._told = text
        room = max(self._info.width(), 0)
        shown = self._info.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        if shown != self._info.text():
            self._info.setText(shown)


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
