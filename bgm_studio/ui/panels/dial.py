"""What every dial is: a row of the grid that follows the project, asks for edits, and says whether
it is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from bgm_studio.composing.take import Request
from bgm_studio.ui.panels.heard_dot import DOT_PX, HeardDot
from bgm_studio.ui.presenter.heard import with_dial

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_LABEL_PX = 84 + DOT_PX
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
        self.heads: dict[QWidget, QWidget] = {}  # dots and labels, by whose they are

    def add(
        self, row: int, text: str, dot: HeardDot, buddy: QWidget, *parts: QWidget
    ) -> QHBoxLayout:
        """A row of the grid: its dot and label, and the parts in a line, of which the first
        stretches."""
        label = QLabel(text)
        label.setProperty("role", "muted")
        label.setBuddy(buddy)
        label.setToolTip(buddy.toolTip())
        line = QHBoxLayout()
        line.setSpacing(6)
        for part in parts:
            line.addWidget(part, 0 if line.count() else 1)
        head = QWidget()
        name = QHBoxLayout(head)
        name.setContentsMargins(0, 0, 0, 0)
        name.setSpacing(0)
        name.addWidget(dot)
        name.addWidget(label, 1)
        self.grid.addWidget(head, row, 0)
        self.heads[buddy] = head
        self.grid.addLayout(line, row, 1)
        return line


class Dial(QObject):
    """One dial of the request: builds its row, follows the project, asks for edits.

    changes: what of `heard.DIALS` it turns.
    """

    changes: ClassVar[tuple[str, ...]] = ()

    def __init__(self, studio: Studio, rows: Rows) -> None:
        super().__init__(rows.widget)
        self._studio, self._rows = studio, rows
        self._build()

    def _build(self) -> None:
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the dial as it stands in the project. Emits and edits nothing."""
        raise NotImplementedError

    def _made(self, request: Request) -> str:
        """What a request has there, in short."""
        raise NotImplementedError

    def refresh_heard(self) -> None:
        """Show whether the take that is heard has what the dial asks for."""
        entry, unheard = self._studio.project.active_entry, self._studio.not_heard
        if entry is None or not any(name in unheard for name in self.changes):
            self.dot.show_heard(None)
            return
        back = self._as_heard()
        self.dot.show_heard(
            self._made(entry.recipe.request), can_go_back=back is not None and back != self._request
        )

    def _add_row(self, row: int, text: str, buddy: QWidget, *parts: QWidget) -> QHBoxLayout:
        self.dot = HeardDot(" ".join(text.split()), self._go_back)
        return self._rows.add(row, text, self.dot, buddy, *parts)

    def _as_heard(self) -> Request | None:
        entry, request = self._studio.project.active_entry, self._request
        if entry is None:
            return None
        for name in self.changes:
            request = with_dial(request, name, entry.recipe.request)
        return request

    def _go_back(self) -> None:
        request = self._as_heard()
        if request is not None:
            self._dial(self.tr("Back to what is heard"), request)

    @property
    def _request(self) -> Request:
        return self._studio.project.request

    def _dial(self, label: str, request: Request, merge: str = "") -> None:
        if request != self._request:
            self._studio.dial(label, request, merge=merge)
