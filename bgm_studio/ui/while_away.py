"""What is told where the window is not looked at: long work that has ended, and how far it is."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from bgm_studio.ui.presenter.studio import Studio
from bgm_studio.ui.theme import icon

LONG_S = 8.0
"""A run that took less was waited for."""
_SHOWN_MS = 10_000


class WhileAway(QObject):
    """Tells of long runs and exports that ended while another window was in use: the taskbar asks
    for attention, and where the system shows notifications, one says what is ready. While a run
    goes on, `percent` stands before the window's title, which every taskbar shows."""

    def __init__(self, window: QWidget, studio: Studio) -> None:
        super().__init__(window)
        self._window, self._studio = window, studio
        self._began_s: float | None = None
        self._takes_made = 0
        self._tray: QSystemTrayIcon | None = None
        studio.generation_changed.connect(self._on_run)
        studio.outbox.exported.connect(self._on_exported)

    @property
    def percent(self) -> str:
        """How far the run is, for before a title; "" while none goes on."""
        run = self._studio.generation
        return "" if run is None else f"{100 * min(max(run.fraction, 0.0), 1.0):.0f} % · "

    @Slot()
    def _on_run(self) -> None:
        made = self._studio.project.takes_made
        if self._studio.generation is not None:
            if self._began_s is None:
                self._began_s, self._takes_made = time.monotonic(), made
            return
        began_s, self._began_s = self._began_s, None
        if began_s is not None and time.monotonic() - began_s >= LONG_S:
            is_ready = made > self._takes_made
            self.tell(self.tr("The music is ready.") if is_ready else self.tr("The run has ended."))

    @Slot(object)
    def _on_exported(self, report: dict[str, Any]) -> None:
        failed = bool(report.get("failed"))
        self.tell(
            self.tr("Part of the export failed.") if failed else self.tr("The export is ready.")
        )

    def tell(self, text: str) -> None:
        """Tell this, unless the window is in use."""
        if self._window.isActiveWindow() or not self._window.isVisible():
            return
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            if self._tray is None:
                self._tray = QSystemTrayIcon(icon("film"), self)
                self._tray.messageClicked.connect(self._come_forward)
            self._tray.show()
            self._tray.showMessage(self._window.windowTitle(), text, icon("film"), _SHOWN_MS)
            QTimer.singleShot(_SHOWN_MS, self._tray, self._tray.hide)

    @Slot()
    def _come_forward(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
