"""Generate, and how far what it started has got."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.project.project import MAX_VARIATIONS
from bgm_studio.ui.buttons import ElidedLabel
from bgm_studio.ui.fields import Choice, with_role
from bgm_studio.ui.presenter.state import Generation
from bgm_studio.ui.theme import font, theme

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_HEADER_PX = 44


class GenerateButton(QPushButton):
    """The primary button, with its key faintly beside its name."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key = key
        self.setProperty("role", "primary")
        self.setFixedHeight(_HEADER_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        option = QStyleOptionButton()
        self.initStyleOption(option)
        name, option.text = self.text(), ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        look = theme()
        color = look.color("accent_text" if self.isEnabled() else "disabled")
        large, small = font(15, bold=True), font(12, medium=True)
        width = QFontMetrics(large).horizontalAdvance(name)
        gap = 7
        whole = width + gap + QFontMetrics(small).horizontalAdvance(self._key)
        left = (self.width() - whole) // 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(large)
        painter.setPen(color)
        painter.drawText(QRect(left, 0, width + 2, self.height()), flags, name)
        color.setAlpha(170)
        painter.setFont(small)
        painter.setPen(color)
        at = QRect(left + width + gap, 1, self.width(), self.height())
        painter.drawText(at, flags, self._key)


class ProgressCard(QFrame):
    """What stands in Generate's place while a take is made; as high, so that no dial moves."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setProperty("role", "card")
        self.setFixedHeight(_HEADER_PX)
        self.stage = ElidedLabel()
        self.stage.setFont(font(13, medium=True))
        self.detail = ElidedLabel()
        with_role(self.detail, "muted", 11)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setStyleSheet("QProgressBar { min-height: 4px; max-height: 4px; }")
        self.bar.setAccessibleName(self.tr("Progress of the take"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setToolTip(
            self.tr("Stop here and keep the music as far as it has been worked out")
        )
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Throw this run away (Esc)"))
        for button in (self.stop_button, self.cancel_button):
            button.setProperty("role", "small")
            button.setAccessibleName(button.text())
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stop_button.clicked.connect(self._stop)
        self.cancel_button.clicked.connect(self._cancel)

        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.stage)
        words.addWidget(self.detail)
        row = QHBoxLayout()
        row.setContentsMargins(11, 0, 7, 0)
        row.setSpacing(6)
        row.addLayout(words, 1)
        row.addWidget(self.stop_button)
        row.addWidget(self.cancel_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 4, 1, 1)
        whole.setSpacing(2)
        whole.addLayout(row, 1)
        whole.addWidget(self.bar)

    def show_run(self, run: Generation) -> None:
        """Show how far a run is."""
        stage = run.stage
        if run.takes > 1:
            stage += self.tr(" · take {0} of {1}").format(run.take, run.takes)
        self.stage.set_full_text(stage)
        parts = []
        if run.step > 0:
            parts.append(self.tr("step {0} of {1}").format(run.step, run.steps))
        if run.left_s is not None:
            parts.append(_left(run.left_s))
        self.detail.set_full_text(" · ".join(parts) or self.tr("getting ready"))
        self.bar.setValue(round(1000 * min(max(run.fraction, 0.0), 1.0)))
        self.bar.setAccessibleDescription(self.detail.full_text)
        self.stop_button.setEnabled(run.can_stop)

    def _stop(self) -> None:
        self._studio.runs.stop_generation()

    def _cancel(self) -> None:
        self._studio.cancel()


def _left(left_s: float) -> str:
    if left_s < 1.0:
        return QCoreApplication.translate("ProgressCard", "almost done")
    if left_s < 90.0:
        text = QCoreApplication.translate("ProgressCard", "about {0} s left")
        return text.format(round(left_s))
    text = QCoreApplication.translate("ProgressCard", "about {0} min left")
    return text.format(round(left_s / 60.0))


class _TakesChoice(Choice):
    """How many takes: in words in its list, as a factor in the box."""

    def shown_text(self) -> str:
        return f"×{self.currentData()}"


class GenerateArea(QWidget):
    """Generate and, small beside it, how many takes; or the progress of what they started."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setFixedHeight(_HEADER_PX)
        self.button = GenerateButton(self.tr("Generate"), "G")
        self.card = ProgressCard(studio)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.variations = _TakesChoice()
        self.variations.setObjectName("variations")
        for count in range(1, MAX_VARIATIONS + 1):
            text = self.tr("1 take") if count == 1 else self.tr("{0} takes").format(count)
            self.variations.addItem(text, count)
        self.variations.setFixedSize(56, _HEADER_PX)
        self.variations.setToolTip(
            self.tr("How many takes one run makes, from this seed and the seeds after it")
        )
        self.variations.setAccessibleName(self.tr("Variations in a run"))
        self._start = QWidget()
        row = QHBoxLayout(self._start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.button, 1)
        row.addWidget(self.variations)
        self._stack.addWidget(self._start)
        self._stack.addWidget(self.card)
        self.variations.activated.connect(self._variations_chosen)
        self.button.clicked.connect(self._generate)
        studio.generation_changed.connect(self.refresh)
        studio.project_changed.connect(self.refresh)
        studio.opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follow the studio."""
        run = self._studio.generation
        if run is not None:
            self.card.show_run(run)
            self._stack.setCurrentWidget(self.card)
            return
        project = self._studio.project
        self.variations.setCurrentIndex(project.variations - 1)
        name = self.tr("Generate")
        if project.variations > 1:
            name = self.tr("Generate {0} takes").format(project.variations)
        self.button.setText(name)
        self.button.setAccessibleName(name)
        ready = self._studio.is_open
        self.button.setEnabled(ready)
        self.button.setToolTip(
            self.tr("Compose new music for the clip with the dials as they stand (G)")
            if ready
            else self.tr("Open a clip first")
        )
        self._stack.setCurrentWidget(self._start)

    def _variations_chosen(self, index: int) -> None:
        project = self._studio.project
        if project.variations != index + 1:
            self._studio.edit(self.tr("Variations"), replace(project, variations=index + 1))

    def _generate(self) -> None:
        self._studio.runs.generate()
