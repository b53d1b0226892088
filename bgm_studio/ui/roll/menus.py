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
    QWidget,
)

from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.ui.roll.board import Board, tr, track_name
from bgm_studio.ui.roll.commands import OCTAVE, Commands
from bgm_studio.ui.roll.header import Header, quantise_menu

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
    grid = quantise_menu(menu, board, commands)
    menu.addMenu(grid).setEnabled(notes)
    tracks = menu.addMenu(tr("Move to track"))
    for track in range(len(TRACKS)):
        add(tracks, track_name(track), partial(commands.move_to_track, track), "", notes)
    menu.addSeparator()
    for text, slot, button, keys in (
        (tr("Lock notes"), commands.toggle_lock_notes, header.lock_notes, "L"),
        (tr("Lock region"), commands.toggle_lock_region, header.lock_region, ""),
        (
            tr("Lock {0} track").format(track_name(board.front).lower()),
            commands.toggle_lock_track,
            header.lock_track,
            "",
        ),
    ):
        action = add(menu, text, slot, keys, button.isEnabled())
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
