"""The versions of a project's file, to go back to one."""

from __future__ import annotations

import time

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from bgm_studio.project.versions import Version
from bgm_studio.ui.dialog import Dialog, made_label, name_it
from bgm_studio.ui.panels.message_bar import ago


class VersionsDialog(Dialog):
    """Earlier states of the project's file; `chosen` has the Version to go back to."""

    chosen = Signal(object)

    def __init__(self, versions: list[Version], parent: QWidget | None = None) -> None:
        super().__init__(parent, 460)
        self.set_title(self.tr("Go back to a version"))
        text = self.tr(
            "Each save keeps what it replaces. Going back is a change like any other: it can be "
            "undone, and the file stays as it is until you save."
        )
        self.column.addWidget(made_label(text, "muted", wrap=True))
        self.list = QListWidget()
        name_it(self.list, self.tr("Versions"), self.tr("The newest first."))
        self.list.setMinimumHeight(200)
        for version in versions:
            item = QListWidgetItem(self._told(version))
            item.setData(Qt.ItemDataRole.UserRole, version)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._choose)
        if versions:
            self.column.addWidget(self.list, 1)
        else:
            none = self.tr("There is none yet: the first comes with the second save.")
            self.column.addWidget(made_label(none, wrap=True))
        self.add_button(self.tr("Cancel"), self.tr("Leave all as it is (Esc)."), self.reject)
        self.back_button = self.add_button(
            self.tr("Go back to it"), self.tr("Show the project as it was then."), self._choose,
            "primary",
        )  # fmt: skip
        self.back_button.setEnabled(bool(versions))

    def _told(self, version: Version) -> str:
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(version.made_at)), QLocale.FormatType.ShortFormat
        )
        text = self.tr("{0} · {1} ago").format(when, ago(time.time() - version.made_at))
        return text if version.was_saved else self.tr("{0} · closed without saving").format(text)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(Version(*item.data(Qt.ItemDataRole.UserRole)))
