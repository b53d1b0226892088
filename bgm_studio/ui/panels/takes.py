"""The takes list: every run is kept, heard with a click, and told apart by its picture."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.base.errors import RequestError
from bgm_studio.project.project import Project
from bgm_studio.ui.buttons import ElidedLabel, LetterToggle
from bgm_studio.ui.fields import heading, with_role
from bgm_studio.ui.panels.take_cards import ID_ROLE, CardDelegate, TakesModel, TakesView
from bgm_studio.ui.presenter.outbox import KINDS

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_FILTER_FROM = 7  # so many takes ask for a way to see fewer
_MARGIN_PX = 14


# -- the panel -----------------------------------------------------------------------------------


class TakesPanel(QFrame):
    """The takes, newest on top. `export_requested` carries the id of a take to export."""

    export_requested = Signal(str)

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._active = ""
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Takes"))
        self.view = TakesView(studio)
        self.view.setAccessibleName(self.tr("Takes, newest first"))
        self.model = TakesModel(studio, self)
        self.view.setModel(self.model)
        self._delegate = CardDelegate(studio, self.view, self.model)
        self.view.setItemDelegate(self._delegate)
        self.starred_only = LetterToggle("", "star", symbols=("star", "star_off"))
        self.starred_only.setToolTip(self.tr("Show the starred takes only"))
        self.starred_only.setAccessibleName(self.tr("Starred takes only"))
        top = QHBoxLayout()
        top.setContentsMargins(14, 10, 14, 4)
        top.addWidget(heading(self.tr("Takes")))
        top.addStretch(1)
        top.addWidget(self.starred_only)
        self._top_height = QWidget()
        self._top_height.setFixedSize(0, 24)  # the heading stays where it is without the filter
        top.addWidget(self._top_height)

        self.empty = with_role(QLabel(), "muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(26, 28, 26, 0)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        inner = self._inner = QVBoxLayout(holder)
        inner.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        inner.addWidget(self.view)
        self._list_page = holder
        self._stack.addWidget(holder)
        self._stack.addWidget(self.empty)
        self.hint = with_role(
            ElidedLabel(self.tr("Tab: A/B · 1–9: take · Shift+G: redo selection")), "muted", 11
        )
        self.hint.setContentsMargins(14, 4, 14, 10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(body, 1)
        whole.addWidget(self.hint)

        self.view.verticalScrollBar().rangeChanged.connect(self._fit_margin)
        self.view.chosen.connect(self._choose)
        self.view.star_clicked.connect(self.toggle_star)
        self.view.delete_asked.connect(self.delete)
        self.view.menu_asked.connect(self._show_menu)
        self.starred_only.clicked.connect(self._filter_clicked)
        studio.project_changed.connect(self._follow)
        studio.draft_changed.connect(self.refresh)
        studio.verdicts.changed.connect(self.view.viewport().update)
        self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(320, 420)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "view"):
            self.view.viewport().update()

    def _fit_margin(self, low: int, high: int) -> None:
        # The scroll bar lies in the margin: the cards are as wide with it as without.
        bar_px = self.view.verticalScrollBar().sizeHint().width() if high > low else 0
        self._inner.setContentsMargins(_MARGIN_PX, 0, max(_MARGIN_PX - bar_px, 0), 0)

    # -- following the project ----------------------------------------------------------------

    def _follow(self, old: Project, new: Project) -> None:
        if (
            old.takes is new.takes
            and old.active == new.active
            and old.request.tempo_bpm == new.request.tempo_bpm
            and old.request.drift == new.request.drift
            and old.direction is new.direction
        ):
            return
        self.refresh()

    def refresh(self) -> None:
        """Show the takes as they stand in the project. Emits and edits nothing."""
        project = self._studio.project
        filterable = len(project.takes) >= _FILTER_FROM
        if not filterable and self.model.starred_only:
            self.model.starred_only = False
            self.starred_only.setChecked(False)
        self.starred_only.setVisible(filterable)
        current_before = self.model.data(self.view.currentIndex(), ID_ROLE)
        self.model.refresh()
        self._delegate.pictures.keep_only({entry.id for entry in project.takes})
        row = self.model.row_of(project.active)
        if row >= 0 and (project.active != self._active or current_before is None):
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))
        self._active = project.active
        self.view.viewport().update()
        if project.takes:
            self.empty.setText(self.tr("No take is starred yet."))
        else:
            self.empty.setText(
                self.tr("No takes yet.\nPress Generate, and every run is kept here to compare.")
            )
        self._stack.setCurrentWidget(self._list_page if self.model.entries else self.empty)
        self.hint.setVisible(bool(project.takes))

    def _filter_clicked(self, on: bool) -> None:
        self.model.starred_only = on
        self.refresh()

    # -- commands -----------------------------------------------------------------------------

    def _choose(self, take_id: str) -> None:
        self._studio.switch_take(take_id)

    def rename(self, take_id: str) -> None:
        """Let the user type a name, in the card."""
        row = self.model.row_of(take_id)
        if row >= 0:
            index = self.model.index(row)
            self.view.scrollTo(index)
            self.view.setCurrentIndex(index)
            self.view.edit(index)

    def toggle_star(self, take_id: str) -> None:
        """Star a take, or take its star away."""
        project = self._studio.project
        entry = project.entry(take_id)
        label = self.tr("Unstar take") if entry.starred else self.tr("Star take")
        self._studio.edit(label, project.with_entry(replace(entry, starred=not entry.starred)))

    def duplicate(self, take_id: str) -> None:
        """A copy of a take, active, to be changed without losing the first."""
        project = self._studio.project
        entry = project.entry(take_id)
        try:
            copied = project.with_take(entry.take, name=entry.name, like=entry)
        except RequestError as error:
            self._studio.tell_error(error)
            return
        self._studio.edit(self.tr("Duplicate take"), copied)

    def restore(self, take_id: str) -> None:
        """Put the dials as they stood when a take was made."""
        request = self._studio.project.entry(take_id).take.request
        self._studio.dial(self.tr("Use the take's settings"), request)

    def delete(self, take_id: str) -> None:
        """Remove a take from the list; undo brings it back."""
        self._studio.edit(self.tr("Delete take"), self._studio.project.without_take(take_id))

    def menu_for(self, take_id: str) -> QMenu:
        """The commands for a take; each action's object name is its id."""
        entry = self._studio.project.entry(take_id)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        star = self.tr("Remove the star") if entry.starred else self.tr("Star")
        for name, text in (
            ("rename", self.tr("Rename")),
            ("star", star),
            ("duplicate", self.tr("Duplicate")),
            ("restore", self.tr("Use its settings")),
            ("", ""),
            ("midi", self.tr("Copy as MIDI")),
            ("wav", self.tr("Copy as WAV")),
            ("stems", self.tr("Copy as stems")),
            ("export", self.tr("Export this take…")),
            ("", ""),
            ("delete", self.tr("Delete")),
        ):
            if not name:
                menu.addSeparator()
                continue
            action = QAction(text, menu)
            action.setObjectName(name)
            action.setData(take_id)
            action.triggered.connect(self._on_menu)
            menu.addAction(action)
        return menu

    def _show_menu(self, take_id: str, at: QPoint) -> None:
        self.menu_for(take_id).popup(at)

    def _on_menu(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        take_id = str(action.data())
        commands = {
            "rename": self.rename,
            "star": self.toggle_star,
            "duplicate": self.duplicate,
            "restore": self.restore,
            "export": self.export_requested.emit,
            "delete": self.delete,
        }
        name = action.objectName()
        if name in KINDS:
            self._studio.outbox.copy(name, take_id)
        else:
            commands[name](take_id)
