"""What every dial is: a row of the grid that follows the project and asks for edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from bgm_studio.composing.take import Request

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_LABEL_PX = 84
_SPACING_PX = 7


class Rows:
    """The grid that the dials stand in: their names on the left, what is turned beside them."""

    def __init__(self, widget: QWidget) -> None:
        self.widget = widget
        self.grid = QGridLayout(widget)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(_SPACING_PX)
        self.grid.setColumnMinimumWidth(0, _LABEL_PX)
        self.grid.setColumnStretch(1, 1)
        self.labels: dict[QWidget, QLabel] = {}  # by whose they are

    def add(self, row: int, text: str, buddy: QWidget, *parts: QWidget) -> QHBoxLayout:
        """A row of the grid: its label, and the parts in a line, of which the first stretches."""
        label = QLabel(text)
        label.setProperty("role", "muted")
        label.setBuddy(buddy)
        label.setToolTip(buddy.toolTip())
        line = QHBoxLayout()
        line.setSpacing(6)
        for part in parts:
            line.addWidget(part, 0 if line.count() else 1)
        self.grid.addWidget(label, row, 0)
        self.labels[buddy] = label
        self.grid.addLayout(line, row, 1)
        return line


class Dial(QObject):
    """One dial of the request: builds its row, follows the project, asks for edits."""

    def __init__(self, studio: Studio, rows: Rows) -> None:
        super().__init__(rows.widget)
        self._studio, self._rows = studio, rows
        self._build()

    def _build(self) -> None:
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the dial as it stands in the project. Emits and edits nothing."""
        raise NotImplementedError

    @property
    def _request(self) -> Request:
        return self._studio.project.request

    def _dial(self, label: str, request: Request, merge: str = "") -> None:
        if request != self._request:
            self._studio.dial(label, request, merge=merge)
