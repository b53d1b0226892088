"""The menu bar: the table of commands as menus, with recent files among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu

from bgm_studio.ui.actions import ACTIONS, GROUP_STARTS, MENUS, RECENT_AFTER, SUBMENUS, menu_label
from bgm_studio.ui.dialog import Lookup
from bgm_studio.ui.mnemonics import letters, marked
from bgm_studio.ui.presenter.studio import Studio
from bgm_studio.ui.recent import RecentFile, folder_text, recent_files, when


class Menus(QObject):
    """Fills a window's menu bar with its actions, by their ids; F10 opens it."""

    def __init__(self, window: QMainWindow, studio: Studio, actions: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._bar, self._actions = window.menuBar(), actions
        labels = [menu_label(menu) for menu, _ in MENUS]
        self.menus = {
            menu: self._bar.addMenu(marked(label, letter))
            for (menu, _), label, letter in zip(MENUS, labels, letters(labels), strict=True)
        }
        self.recent = RecentMenu(studio, window)
        for spec in ACTIONS:
            menu = self._menu_of(spec.menu)
            if spec.id in GROUP_STARTS:
                menu.addSeparator()
            menu.addAction(actions[spec.id])
            if spec.id == RECENT_AFTER:
                menu.addMenu(self.recent.menu)
        self._letters: dict[QAction, str] = {}
        for menu in self.menus.values():
            self._underline(menu)
        key = QShortcut(QKeySequence("F10"), window)
        key.activated.connect(self.open_first)

    def _menu_of(self, name: str) -> QMenu:
        if name not in self.menus:
            self.menus[name] = self.menus[SUBMENUS[name]].addMenu(menu_label(name))
        return self.menus[name]

    def _underline(self, menu: QMenu) -> None:
        entries = [action for action in menu.actions() if not action.isSeparator()]
        texts = [action.text() for action in entries]
        for action, text, letter in zip(entries, texts, letters(texts), strict=True):
            self._letters[action] = letter
            action.setText(marked(text, letter))

    def set_text(self, action_id: str, text: str) -> None:
        """Other words for an entry, under the letter that it has."""
        action = self._actions[action_id]
        action.setText(marked(text, self._letters[action]))

    @Slot()
    def open_first(self) -> None:
        """Open the first menu, for the arrow keys to go on from."""
        self._bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self._bar.setActiveAction(self._bar.actions()[0])


class RecentMenu(QObject):
    """Clips, timelines and projects that were open: name, folder and date, or that it is
    missing. Looks at the disk in a thread of its own each time it is opened."""

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._disk = Lookup(self)
        self.menu = QMenu(self.tr("Open recent"))
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the files by name, and look for them."""
        recent = self._studio.settings.recent
        self.menu.clear()
        for place, text in enumerate(recent):
            self._add(place, text)
        if not recent:
            self.menu.addAction(self.tr("No recent files")).setEnabled(False)
            return
        self.menu.addSeparator()
        clear = self.menu.addAction(marked(self.tr("Clear this list"), "C"))
        clear.setObjectName("recent_clear")
        clear.triggered.connect(self._clear)
        self._disk.ask(lambda: recent_files(recent), self._show_found)

    def _add(self, place: int, text: str) -> None:
        action = self.menu.addAction("")
        action.setData(text)
        action.setToolTip(text)
        action.triggered.connect(self._open)
        self._tell(action, place, RecentFile(Path(text), 0.0))

    def _tell(self, action: QAction, place: int, file: RecentFile) -> None:
        number = f"&{place + 1}  " if place < 9 else ""
        name = f"{file.path.name} – {folder_text(file.path)}".replace("&", "&&")
        date = when(file.changed_at) if file.changed_at else ""
        if file.changed_at is None:
            date = self.tr("missing")
        action.setText(f"{number}{name}\t{date}".rstrip("\t"))
        action.setEnabled(file.changed_at is not None)

    def _show_found(self, files: list[RecentFile]) -> None:
        entries = [action for action in self.menu.actions() if action.data()]
        for place, (action, file) in enumerate(zip(entries, files, strict=False)):
            if action.data() == str(file.path):  # the list may have changed meanwhile
                self._tell(action, place, file)

    @Slot()
    def _open(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._studio.open_path(Path(str(action.data())))

    @Slot()
    def _clear(self) -> None:
        self._studio.change_settings(replace(self._studio.settings, recent=()))
