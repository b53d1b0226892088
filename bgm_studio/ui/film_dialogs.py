"""What the user is told and asked about timelines: missing media, what became of what, progress."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.interchange.film import CutFilm, Told
from bgm_studio.ui.buttons import ElidedLabel
from bgm_studio.ui.dialog import Dialog, made_label, name_it
from bgm_studio.ui.languages import plural
from bgm_studio.ui.notices import paint_card
from bgm_studio.ui.presenter.films import MissingMedia
from bgm_studio.ui.theme import font, icon

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_ORDER = ("missing", "dropped", "approximated", "relinked", "kept")


class MissingMediaDialog(Dialog):
    """Media of a timeline were not found: look in a folder, go on without them, or leave it."""

    folder_chosen = Signal(object)

    def __init__(self, missing: MissingMedia, parent: QWidget | None = None) -> None:
        super().__init__(parent, 520)
        self.set_title(self.tr("Where is the footage?"))
        self._missing = missing
        text = self.tr("{0} refers to files that are not where they should be.").format(
            missing.name
        )
        self.column.addWidget(made_label(text, wrap=True))
        for sentence in missing.sentences:
            label = made_label(sentence, "muted", wrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.column.addWidget(label)
        hint = self.tr("Choose the folder they are in; its subfolders are searched, too.")
        self.column.addWidget(made_label(hint, wrap=True))
        self.column.addStretch(1)
        self.add_button(
            self.tr("Cancel"), self.tr("Close without changing anything (Esc)."), self.reject
        )
        self.without_button = self.add_button(
            self.tr("Continue without"),
            self.tr("Their shots stay black and show the file's name; the cuts still count."),
            self._without,
        )
        self.find_button = self.add_button(
            self.tr("Choose the folder…"),
            self.tr("Choose the folder that the footage is in."),
            self._find,
            "primary",
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Return at once opens the chooser."""
        super().showEvent(event)
        self.find_button.setFocus()

    def _without(self) -> None:
        self.accept()
        self._missing.go_on()

    def _find(self) -> None:
        self.choose_folder(self.tr("Footage folder"), str(Path.home()), self.look_in)

    def look_in(self, text: str) -> None:
        """The folder was chosen."""
        self.accept()
        self._missing.look_in(Path(text))


class TimelineDetails(Dialog):
    """What a timeline holds, and what became of what is not plain cuts."""

    def __init__(self, film: CutFilm, told: Sequence[Told], parent: QWidget | None = None) -> None:
        super().__init__(parent, 600)
        self.set_title(self.tr("The timeline"))
        self.setMinimumHeight(360)
        self._text = "\n".join(f"{self._heading(t.kind)}: {t.text}" for t in told)
        name = film.source.name if film.source is not None else film.name
        shots = len(film.cuts) + 1
        facts = plural(
            shots,
            self.tr("{0}: {1} shot, {2} at {3} frames per second"),
            self.tr("{0}: {1} shots, {2} at {3} frames per second"),
        ).format(name, shots, clock(float(film.duration)), f"{float(film.rate):.6g}")
        head = made_label(facts, wrap=True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        self.column.addWidget(head)
        note = self.tr(
            "The picture is a small proxy, assembled for composing. Your own files are "
            "read, never changed."
        )
        self.column.addWidget(made_label(note, "muted", wrap=True))
        self.column.addWidget(self._list(told), 1)
        if told:
            self.add_button(self.tr("Copy"), self.tr("Copy all of this."), self._copy)
        self.add_button(self.tr("Close"), self.tr("Close (Esc)."), self.reject, "primary")

    def _list(self, told: Sequence[Told]) -> QWidget:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        before = ""
        for row, one in enumerate(sorted(told, key=lambda t: _ORDER.index(t.kind))):
            if one.kind != before:
                heading = made_label(self._heading(one.kind))
                heading.setFont(font(12, bold=True))
                grid.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
                before = one.kind
            sentence = made_label(one.text, wrap=True)
            sentence.setTextFormat(Qt.TextFormat.PlainText)
            sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(sentence, row, 1)
        if not told:
            grid.addWidget(made_label(self.tr("Everything was read as it is.")), 0, 0, 1, 2)
        grid.setRowStretch(len(told) + 1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setFrameShape(QFrame.Shape.NoFrame)
        name_it(area, self.tr("What was read"), self.tr("In detail."))
        card = QFrame()
        card.setProperty("role", "card")
        QVBoxLayout(card).addWidget(area)
        layout = card.layout()
        if layout is not None:
            layout.setContentsMargins(1, 1, 1, 1)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return card

    def _heading(self, kind: str) -> str:
        return {
            "missing": self.tr("Not found"),
            "dropped": self.tr("Left out"),
            "approximated": self.tr("Approximated"),
            "relinked": self.tr("Found elsewhere"),
            "kept": self.tr("Kept"),
        }[kind]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


def clock(seconds: float) -> str:
    """A length as minutes and seconds, with hours where there are any."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class WorkBanner(QFrame):
    """What is being done with a timeline, how far it is, and the way out of it."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        mark = QLabel()
        mark.setPixmap(icon("film", "accent").pixmap(QSize(18, 18)))
        self.text = ElidedLabel()
        self.text.setFont(font(13, medium=True))
        self.percent = made_label("", "muted")
        self.percent.setMinimumWidth(44)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setMinimumWidth(60)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setProperty("role", "small")
        name_it(
            self.cancel_button,
            self.tr("Cancel"),
            self.tr("Stop; the open project stays as it is (Esc)."),
        )
        self.cancel_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel_button.clicked.connect(studio.films.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(mark)
        row.addWidget(self.text, 1)
        row.addWidget(self.bar, 1)
        row.addWidget(self.percent)
        row.addWidget(self.cancel_button)
        studio.films.work_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follow the studio."""
        work = self._studio.films.work
        self.setVisible(work is not None)
        if work is None:
            return
        name, fraction = work
        self.text.set_full_text(name)
        self.bar.setRange(0, 0 if fraction is None else 1000)
        share = min(max(fraction or 0.0, 0.0), 1.0)
        self.bar.setValue(round(1000 * share))
        self.percent.setText("" if fraction is None else f"{100 * share:.0f} %")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A card's ground."""
        paint_card(self, "raised", "accent", event)
