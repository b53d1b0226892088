"""The note editor: the active take's notes on a grid of columns and pitches.

It shares its time axis with the timeline. Dragging shows what would be without touching the
project; letting go makes one undo entry. What its parts share is `board`; mouse and keys are
`canvas` and `gestures`, looks `ground` and `paint`, what can be done `commands`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import (
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QMenu,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.ui.presenter.timeview import TimeView
from bgm_studio.ui.roll.board import Board, Tool
from bgm_studio.ui.roll.canvas import RollCanvas
from bgm_studio.ui.roll.commands import Commands
from bgm_studio.ui.roll.header import Header
from bgm_studio.ui.roll.menus import context_menu
from bgm_studio.ui.roll.velocity import VelocityLane

if TYPE_CHECKING:
    from bgm_studio.project.project import Project
    from bgm_studio.ui.presenter.studio import Studio


_LEAST_WITH_VELOCITY_PX = 240


class PianoRoll(QWidget):
    """The note editor of the active take. `view` is the time axis shared with the timeline."""

    close_requested = Signal()
    closed = Signal()
    """It was put away, not just covered together with its window."""

    def __init__(self, studio: Studio, view: TimeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._shown = ""
        self._open = False
        self._front = (0, False)
        self._wants_velocity: bool | None = None
        self._menu: QMenu | None = None
        self._board = board = Board(studio, view, self)
        self.commands = Commands(board)
        self._header = Header(board, self.commands, self)
        self._canvas = RollCanvas(board, self.commands)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._canvas, 1)
        self._velocity = VelocityLane(board, self.commands)
        layout.addWidget(self._velocity)
        self.setFocusProxy(self._canvas)
        self.setAccessibleName(self.tr("Piano roll"))
        self._header.close_requested.connect(self.close_requested)
        self._canvas.menu_wanted.connect(self._open_menu)
        self._header.velocity.clicked.connect(self._want_velocity)
        view.changed.connect(self._canvas.refresh)
        view.changed.connect(self._velocity.refresh)
        studio.band.struck_changed.connect(self._velocity.refresh)
        board.changed.connect(self._velocity.refresh)
        studio.project_changed.connect(self._on_project)
        studio.draft_changed.connect(self._on_draft)
        studio.selection_changed.connect(self._on_selection)
        studio.transport.position_changed.connect(self._canvas.on_position)
        studio.band.changed.connect(self._on_band)
        studio.live_changed.connect(self._canvas.refresh)
        studio.generation_changed.connect(self._header.refresh)
        self._on_selection()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Tell when it was put away."""
        super().hideEvent(event)
        if self.isHidden():
            self.closed.emit()

    # -- what changed --------------------------------------------------------------------------

    def _on_project(self, old: Project, new: Project) -> None:
        if old.active_take is not new.active_take:
            self._canvas.refresh_tempo()
            self._show_new_take()
        else:
            self._canvas.refresh()
        self._velocity.refresh()
        self._header.refresh()

    def _on_band(self) -> None:
        self._canvas.refresh_tempo()
        self._velocity.refresh()
        self._header.refresh()

    def _show_new_take(self) -> None:
        """The first take that is seen comes into view; later ones leave the view alone."""
        entry = self._board.entry
        if entry is None:
            self._shown = ""
        elif self._open and not self._shown:
            self._shown = entry.id
            self._canvas.show_notes()

    def _on_draft(self) -> None:
        if self._studio.project.active_take is None:
            self._canvas.refresh_tempo()

    def _on_selection(self) -> None:
        if self._front != (front := (self._board.front, self._board.is_kit)):
            was_kit, self._front = self._front[1], front
            if was_kit != front[1]:
                self._canvas.show_notes()
            self._canvas.show_front()
        self._header.refresh()
        self._canvas.refresh()
        self._velocity.refresh()
        count = len(self._board.selected)
        self._canvas.setAccessibleDescription(
            self._header.info if count else self.tr("No notes selected")
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The notes come into view."""
        super().showEvent(event)
        if self._open:
            self._canvas.show_front()
        else:
            self._canvas.show_notes()
        self._open = True
        self._fit_velocity()
        self._show_new_take()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The header holds as much as there is room for, and the velocities are seen where the
        notes have enough."""
        self._header.fit(event.size().width())
        self._fit_velocity()
        super().resizeEvent(event)

    def _want_velocity(self, wanted: bool) -> None:
        self._wants_velocity = wanted
        self._fit_velocity()

    def _fit_velocity(self) -> None:
        """Show the lane where the user wants it, else where there is room."""
        shown = self._wants_velocity
        if shown is None:
            shown = self.height() >= _LEAST_WITH_VELOCITY_PX
        self._header.velocity.setChecked(shown)
        self._velocity.setVisible(shown)
        self._velocity.fit(low=self.height() < _LEAST_WITH_VELOCITY_PX)
        self._studio.band.look_at_struck(shown and self._open)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another theme."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._header.dress()
            self._canvas.refresh()
            self._velocity.refresh()
        super().changeEvent(event)

    # -- what is asked of it -------------------------------------------------------------------

    def set_tool(self, tool: Tool) -> None:
        """Take the "select" or the "draw" tool."""
        self._header.set_tool(tool)

    @property
    def has_selection(self) -> bool:
        """Whether there are selected notes to cut or copy."""
        return bool(self._board.selected)

    @property
    def has_copies(self) -> bool:
        """Whether notes were copied that can be pasted."""
        return bool(self.commands.copied)

    def show_notes(self) -> None:
        """Scroll and zoom to the pitches in use."""
        self._canvas.show_notes()

    def _open_menu(self, at: QPoint) -> None:
        """All commands; the menu lives until the next one."""
        if self._menu is not None:
            self._menu.deleteLater()
        board, commands = self._board, self.commands
        self._menu = context_menu(self, board, commands, self._header, self.show_notes)
        self._menu.popup(at)
