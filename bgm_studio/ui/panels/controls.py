"""The column of decisions: Generate, dials, tracks, the selected shot; and the device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.composing.direction import MAX_CAPTION_CHARACTERS
from bgm_studio.ui.fields import LineField, heading, set_heading, with_role
from bgm_studio.ui.panels.dials import Dials
from bgm_studio.ui.panels.generate import GenerateArea
from bgm_studio.ui.panels.heard_dot import DOT_PX, HeardDot
from bgm_studio.ui.panels.readings import feeling_text, felt_in
from bgm_studio.ui.panels.tracks import Tracks
from bgm_studio.ui.theme import font, theme

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_MARGIN_PX = 14
_LEAST_PX = 320  # of the column
_DOTS_LEFT_PX = _MARGIN_PX - DOT_PX


class SelectedShot(QWidget):
    """The shot that is selected on the timeline: its caption, and its music once more.

    margins: left, top, right, bottom in pixels; as given it stands by itself under the takes.
    """

    def __init__(
        self,
        studio: Studio,
        parent: QWidget | None = None,
        *,
        margins: tuple[int, int, int, int] = (14, 10, 14, 14),
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self.title = heading("")
        self.caption = LineField()
        self.caption.setMaxLength(MAX_CAPTION_CHARACTERS)
        self.caption.setPlaceholderText(self.tr("what the shot shows, in a few words"))
        self.caption.setToolTip(
            self.tr("What the music is told about this shot. Different words give different music")
        )
        self.caption.setAccessibleName(self.tr("Caption of the selected shot"))
        self.dot = HeardDot(self.tr("Caption"), self._as_heard)
        self.felt = with_role(QLabel(), "muted", 11)
        self.felt.setWordWrap(True)
        self.felt.setToolTip(
            self.tr(
                "How this shot feels, judged by its light, colours, movement and sound. "
                "Valence: −1 dark, +1 bright. Arousal: −1 calm, +1 agitated"
            )
        )
        self.redo = QPushButton(self.tr("Recompose shot"))
        self.redo.setToolTip(
            self.tr("Compose this shot again, so that it joins the music before and after it")
        )
        self.redo_rest = QPushButton(self.tr("Keep melody, recompose rest"))
        self.redo_rest.setToolTip(
            self.tr("Keep the melody note for note and compose bridge and piano again")
        )
        for button in (self.redo, self.redo_rest):
            button.setAccessibleName(button.text())
            button.setProperty("role", "compact")
        self.hint = with_role(
            QLabel(self.tr("Select a shot on the timeline to change its caption or its music.")),
            "muted",
            12,
        )
        self.hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.redo)
        buttons.addWidget(self.redo_rest)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.dot)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addWidget(self.caption)
        column.addWidget(self.felt)
        column.addLayout(buttons)
        self.caption.committed.connect(self._caption_committed)
        self.redo.clicked.connect(self._redo_clicked)
        self.redo_rest.clicked.connect(self._redo_rest_clicked)
        studio.selection_changed.connect(self.refresh)
        studio.project_changed.connect(self.refresh)
        studio.generation_changed.connect(self.refresh)
        self._shown: int | None = None
        self.refresh()

    def refresh(self) -> None:
        """Follow the selection and the shot's caption."""
        studio = self._studio
        shots = studio.shots
        shot = studio.selection.shot
        if shot is not None and shot >= len(shots):
            shot = None
        if shot != self._shown and self._shown is not None and self._shown < len(shots):
            self.caption.commit()  # what was typed belongs to the shot that was selected
        self._shown = shot
        there = shot is not None
        for widget in (self.caption, self.redo, self.redo_rest):
            widget.setVisible(there)
        self.hint.setVisible(not there)
        heard = None if shot is None else self._heard(shot)
        self.dot.show_heard(heard if heard is None else heard or self.tr("no words"))
        felt = None if shot is None else felt_in(studio, shots[shot])
        self.felt.setVisible(felt is not None)
        if felt is not None:
            self.felt.setText(self.tr("Feels {0}").format(feeling_text(felt)))
        if shot is None:
            set_heading(self.title, self.tr("Selected shot"))
            return
        set_heading(self.title, self.tr("Selected shot · {0} of {1}").format(shot + 1, len(shots)))
        self.caption.set_value(studio.project.direction.captions[shot])
        able = studio.project.active_take is not None and studio.generation is None
        self.redo.setEnabled(able)
        self.redo_rest.setEnabled(able)

    def _heard(self, shot: int) -> str | None:
        """The caption of a shot that the take was made from, where that is not the one that stands;
        None also where it has no such shot."""
        project = self._studio.project
        entry = project.active_entry
        if entry is None or entry.recipe.direction.cuts != project.direction.cuts:
            return None
        heard = entry.recipe.direction.captions[shot]
        return None if heard == project.direction.captions[shot] else heard

    def _as_heard(self) -> None:
        heard = None if self._shown is None else self._heard(self._shown)
        if heard is not None:
            self._caption_committed(heard)

    def _caption_committed(self, text: str) -> None:
        if self._shown is not None:
            direction = self._studio.project.direction.with_caption(self._shown, text)
            self._studio.direct(self.tr("Caption"), direction)

    def _redo_clicked(self) -> None:
        self.caption.commit()
        if self._shown is not None:
            self._studio.runs.redo_shot(self._shown)

    def _redo_rest_clicked(self) -> None:
        self.caption.commit()
        self._studio.runs.redo_accompaniment()


class DeviceBadge(QAbstractButton):
    """What the denoiser really runs on: a dot (green: as asked for; amber: not), name and time."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(font(12))
        self.clicked.connect(self._tell)
        studio.model.device_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follow the device."""
        studio = self._studio
        self.setText(studio.model.device_text)
        self.setToolTip(studio.model.device_detail)
        self.setAccessibleName(self.tr("Device: {0}").format(studio.model.device_text))
        self.setAccessibleDescription(studio.model.device_detail)
        self.setVisible(bool(studio.model.device_text))  # nothing is claimed before it is known
        self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        studio = self._studio
        kind = "info" if studio.model.device_ok else "warning"
        text = self.tr("The music is computed on: {0}").format(studio.model.device_text)
        studio.tell(kind, text, studio.model.device_detail)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 36, 26)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rim = look.color("accent" if self.hasFocus() else "line")
            painter.setPen(QPen(rim, 1))
            painter.setBrush(look.color("hover" if self.underMouse() else "raised"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("good" if self._studio.model.device_ok else "warning"))
            painter.drawEllipse(QPointF(15, box.center().y()), 4, 4)
            painter.setPen(look.color("text"))
            painter.drawText(
                self.rect().adjusted(25, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
            )


class ControlsPanel(QFrame):
    """The column of decisions: Generate above, dials and tracks under it, scrolled where they do
    not fit. shot_section: whether the selected shot's part is in the column too.
    """

    def __init__(
        self, studio: Studio, *, shot_section: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Controls"))
        self.generate = GenerateArea(studio)
        # Pressed by the mouse it may not take the focus from a field: take its words over first.
        self.generate.button.pressed.connect(self._commit_typing)
        self.dials = Dials(studio)
        self.tracks = Tracks(studio)
        self.shot: SelectedShot | None = (
            SelectedShot(studio, margins=(0, 0, 0, 0)) if shot_section else None
        )

        content = QWidget()
        content.setAutoFillBackground(False)
        parts = self._parts = QVBoxLayout(content)
        parts.setContentsMargins(_DOTS_LEFT_PX, 6, _MARGIN_PX, 8)
        parts.setSpacing(10)
        parts.addWidget(self.dials)
        for section in (self.tracks, self.shot):
            if section is not None:  # in line with the dials' names, whose dots are in the margin
                line = QHBoxLayout()
                line.setContentsMargins(_MARGIN_PX - _DOTS_LEFT_PX, 0, 0, 0)
                line.addWidget(section)
                parts.addLayout(line)
        parts.addStretch(1)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(content)
        self.scroll_area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.scroll_area.verticalScrollBar().rangeChanged.connect(self._fit_margin)
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX, 6)
        top.addWidget(self.generate)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.scroll_area, 1)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(350, 520)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        hint = super().minimumSizeHint()  # which knows nothing of what is scrolled
        bar = self.scroll_area.verticalScrollBar()
        wide = self._parts.minimumSize().width() + bar.isVisible() * bar.width()
        return QSize(max(_LEAST_PX, hint.width(), wide), hint.height())

    def _fit_margin(self, low: int, high: int) -> None:
        # The scroll bar lies in the margin, so that the column stays in line with Generate.
        bar_px = self.scroll_area.verticalScrollBar().sizeHint().width() if high > low else 0
        self._parts.setContentsMargins(_DOTS_LEFT_PX, 6, max(_MARGIN_PX - bar_px, 0), 8)

    def _commit_typing(self) -> None:
        self.dials.commit_typing()
