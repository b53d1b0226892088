"""The keys of a window's commands, and the sheet on which they are seen and changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from bgm_studio.ui.actions import ActionSpec, menu_label
from bgm_studio.ui.keymap import RESERVED, holder_of, portable, specs_with, with_key
from bgm_studio.ui.keys import native_keys
from bgm_studio.ui.presenter.studio import Studio
from bgm_studio.ui.roll import canvas as roll_canvas
from bgm_studio.ui.shortcuts import KeyRow, ShortcutsDialog
from bgm_studio.ui.timeline import widget as timeline


class CommandKeys(QObject):
    """Gives the actions the keys that the settings have. buttons: those that do the same as an
    action, by its id; their tips name the keys, too."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        actions: Mapping[str, QAction],
        buttons: Mapping[str, QAbstractButton],
    ) -> None:
        super().__init__(window)
        self._window, self._studio, self._actions = window, studio, actions
        self._buttons = buttons
        self.specs: dict[str, ActionSpec] = {}
        self.apply()

    def apply(self) -> None:
        """Give the commands their keys, and tips that name them."""
        self.specs = {spec.id: spec for spec in specs_with(self._studio.settings.keys)}
        for name, spec in self.specs.items():
            action = self._actions[name]
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setToolTip(spec.tooltip())
            if name in self._buttons:
                self._buttons[name].setToolTip(spec.tooltip())

    def sheet(self) -> ShortcutsDialog:
        """The sheet of all keys, to be shown."""
        return ShortcutsDialog(
            self._rows(), self._window, change=self._change, problem=self._problem
        )

    def _change(self, action_id: str, key: str | None) -> list[KeyRow]:
        settings = self._studio.settings
        if key is None:
            keys = {name: given for name, given in settings.keys.items() if name != action_id}
        else:
            keys = dict(with_key(settings.keys, action_id, key))
        self._studio.change_settings(replace(settings, keys=keys))
        self.apply()
        return self._rows()

    def _problem(self, action_id: str, key: str) -> str:
        if key in map(portable, RESERVED):
            return self.tr("{0} belongs to the system.").format(native_keys([key]))
        holder = holder_of(key, tuple(self.specs.values()), action_id)
        if holder is None:
            return ""
        return self.tr("{0} is already used by “{1}”.").format(native_keys([key]), holder.label)

    def _rows(self) -> list[KeyRow]:
        rows = [
            KeyRow(menu_label(spec.menu), spec.label, spec.keys, spec.id)
            for spec in self.specs.values()
        ]
        rows.append(KeyRow(self.tr("Window"), self.tr("Open the menus"), ("F10",)))
        for group, context, keys in (
            (self.tr("Timeline"), "Timeline", timeline.KEYS),
            (self.tr("Piano roll"), "PianoRoll", roll_canvas.KEYS),
        ):
            rows += [
                KeyRow(group, QCoreApplication.translate(context, text), tuple(names.split(", ")))
                for names, text in keys
            ]
        return rows
