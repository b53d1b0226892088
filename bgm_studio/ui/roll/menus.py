"""The piano roll's menus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QAction,
)
from PySide6.QtWidgets import (
    QMenu,
    QToolButton,
    QWidget,
)

from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.ui.roll.board import Board, tr
from bgm_studio.ui.roll.canvas import STEP
from bgm_studio.ui.roll.commands import OCTAVE, Commands
from bgm_studio.ui.roll.header import Header, parts_menu, quantise_menu

if TYPE_CHECKING:
    pass


def context_menu(
    parent: QWidget,
    board: Board,
    commands: Commands,
    header: Header,
    show_notes: Callable[[], None],
) -> QMenu:
    """All commands, as they are possible now."""
    menu = QMenu(parent)
    selection, entry = board.studio.selection, board.entry
    notes = bool(selection.notes)

    def add(
        where: QMenu, text: str, slot: Callable[[], object], keys: str = "", on: bool = True
    ) -> QAction:
        action = where.addAction(text if not keys else f"{text}\t{keys}")
        action.triggered.connect(lambda _=False: slot())
        action.setEnabled(on and entry is not None)
        return action

    add(menu, tr("Cut"), commands.cut, "Ctrl+X", notes)
    add(menu, tr("Copy"), commands.copy, "Ctrl+C", notes)
    add(menu, tr("Paste at playhead"), commands.paste, "Ctrl+V", bool(commands.copied))
    add(menu, tr("Duplicate"), commands.duplicate, "Ctrl+D", notes)
    add(menu, tr("Delete"), commands.delete, tr("Del"), notes)
    add(menu, tr("Select all"), commands.select_all, "Ctrl+A")
    add(menu, tr("Add note at playhead"), commands.add_at_playhead, tr("Ins"))
    menu.addSeparator()
    pitch = menu.addMenu(tr("Transpose"))
    for text, semitones, keys in (
        (tr("Up a semitone"), 1, tr("Up")),
        (tr("Down a semitone"), -1, tr("Down")),
        (tr("Up an octave"), OCTAVE, tr("Shift+Up")),
        (tr("Down an octave"), -OCTAVE, tr("Shift+Down")),
    ):
        add(pitch, text, partial(commands.transpose, semitones), keys, notes)
    length = menu.addMenu(tr("Move and resize"))
    for text, slot, keys in (
        (tr("Earlier by a sixteenth"), lambda: commands.nudge(-1), "Alt+Left"),
        (tr("Later by a sixteenth"), lambda: commands.nudge(1), "Alt+Right"),
        (tr("Shorter by a sixteenth"), lambda: commands.lengthen(-1), "Alt+Shift+Left"),
        (tr("Longer by a sixteenth"), lambda: commands.lengthen(1), "Alt+Shift+Right"),
    ):
        add(length, text, slot, keys, notes)
    _add_velocity(menu.addMenu(tr("Velocity")), commands, header, add, notes)
    grid = quantise_menu(menu, board, commands)
    menu.addMenu(grid).setEnabled(notes)
    tracks = menu.addMenu(tr("Move to track"))
    for track in sorted(board.shown):
        add(tracks, board.track_name(track), partial(commands.move_to_track, track), "", notes)
    menu.addSeparator()
    if len(board.voices) > len(TRACKS):
        menu.addMenu(parts_menu(menu, board, commands))
        menu.addSeparator()
    name = board.track_name(board.front).lower()
    locks: tuple[tuple[str, Callable[[], object], QToolButton, str], ...] = (
        (tr("Lock notes"), commands.toggle_lock_notes, header.lock_notes, "L"),
        (tr("Lock region"), commands.toggle_lock_region, header.lock_region, ""),
        (tr("Lock {0} track").format(name), commands.toggle_lock_track, header.lock_track, ""),
    )
    if board.part:
        locks = ((tr("Hold the {0}").format(name), commands.toggle_hold, header.lock_track, "L"),)
    for text, toggle, button, keys in locks:
        action = add(menu, text, toggle, keys, button.isEnabled())
        action.setCheckable(True)
        action.setChecked(button.isChecked())
    menu.addSeparator()
    for button, slot in zip(
        header.redo,
        (
            board.studio.runs.redo_selection,
            board.studio.runs.redo_accompaniment,
            board.studio.runs.redo_melody,
        ),
        strict=True,
    ):
        add(menu, button.accessibleName(), slot, "", button.isEnabled())
    menu.addSeparator()
    add(menu, tr("Show all pitches in use"), show_notes)
    return menu


def _add_velocity(
    menu: QMenu, commands: Commands, header: Header, add: Callable[..., QAction], notes: bool
) -> None:
    add(menu, tr("Louder"), partial(commands.change_velocity, STEP), "Ctrl+Up", notes)
    add(menu, tr("Softer"), partial(commands.change_velocity, -STEP), "Ctrl+Down", notes)
    menu.addSeparator()
    own = commands.has_own_velocities
    add(menu, tr("Reset to performed"), commands.as_performed, "", own)
    lane = add(menu, tr("Show the velocity lane"), header.velocity.click)
    lane.setCheckable(True)
    lane.setChecked(header.velocity.isChecked())
