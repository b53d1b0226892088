"""Generate, and how far what it started has got."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
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

from bgm_studio.project.project import MAX_VARIATIONS, TakeEntry
from bgm_studio.ui.buttons import ElidedLabel, IconButton
from bgm_studio.ui.fields import Choice, with_role
from bgm_studio.ui.languages import plural
from bgm_studio.ui.panels.heard_dot import names_of
from bgm_studio.ui.panels.preset_button import PresetButton
from bgm_studio.ui.presenter.heard import unlike
from bgm_studio.ui.presenter.state import Generation
from bgm_studio.ui.theme import font, theme

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_HEADER_PX = 44
_PAD_PX = 10
_FEW = 3  # changes that are named one by one


class GenerateButton(QPushButton):
    """The primary button, with its key faintly beside its name, and small under it what it would
    bring."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._name, self._details = "", [""]
        self.setProperty("role", "primary")
        self.setFixedHeight(_HEADER_PX)

    def set_words(self, name: str, *details: str) -> None:
        """What it is called, and what it brings: the first of these that fits is seen, and the
        first of all is spoken; none where there is nothing to say."""
        self._name, self._details = name, [*details, ""]
        self.setText(f"{name} · {details[0]}" if details else name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(details[0] if details else "")
        self.updateGeometry()
        self.update()

    @property
    def shown_detail(self) -> str:
        """What is seen of what it brings."""
        metrics, room = QFontMetrics(font(12, medium=True)), self.width() - 2 * _PAD_PX
        return next(
            text for text in self._details if not text or metrics.horizontalAdvance(text) <= room
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        # Its words are as long as they like: see `shown_detail`.
        return QSize(0, _HEADER_PX)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        look = theme()
        color = look.color("accent_text" if self.isEnabled() else "disabled")
        large, small = font(15, bold=True), font(12, medium=True)
        detail = self.shown_detail
        name = QFontMetrics(large).elidedText(
            self._name, Qt.TextElideMode.ElideRight, self.width() - 2 * _PAD_PX
        )
        width = QFontMetrics(large).horizontalAdvance(name)
        gap = 7
        whole = width + gap + QFontMetrics(small).horizontalAdvance(self._key)
        left = (self.width() - whole) // 2
        line = QRect(left, 4, width + 2, 21) if detail else QRect(left, 0, width + 2, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(large)
        painter.setPen(color)
        painter.drawText(line, flags, name)
        painter.setFont(small)
        if detail:
            below = QRect(0, line.bottom() - 1, self.width(), 17)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, detail)
        color.setAlpha(170)
        painter.setPen(color)
        painter.drawText(line.adjusted(width + gap, 1, self.width(), 1), flags, self._key)


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
        self.stop_button.setToolTip(self.tr("Stop here and keep the music worked out so far"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Discard this run (Esc)"))
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
        if run.takes > 1 and not run.ending:
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
        self.stop_button.setText(self.tr("Stopping…") if run.ending == "stop" else self.tr("Stop"))

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
        self.button = GenerateButton("G")
        self.card = ProgressCard(studio)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.variations = _TakesChoice()
        self.variations.setObjectName("variations")
        for count in range(1, MAX_VARIATIONS + 1):
            text = plural(count, self.tr("{0} take"), self.tr("{0} takes"))
            self.variations.addItem(text.format(count), count)
        self.variations.setFixedSize(56, _HEADER_PX)
        self.variations.setToolTip(
            self.tr("How many takes to make in one run, from this seed and the ones after it")
        )
        self.variations.setAccessibleName(self.tr("Variations in a run"))
        self.changes = IconButton("down", role="", size=12)
        self.changes.setFixedSize(26, _HEADER_PX)
        self.changes.setStyleSheet("QToolButton { padding: 0; }")
        self.changes.setAccessibleName(self.tr("What is not heard yet"))
        self._start = QWidget()
        row = QHBoxLayout(self._start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.preset = PresetButton(studio)
        self.preset.setFixedHeight(_HEADER_PX)
        row.addWidget(self.preset)
        row.addWidget(self.button, 1)
        row.addWidget(self.changes)
        row.addWidget(self.variations)
        self._stack.addWidget(self._start)
        self._stack.addWidget(self.card)
        self.variations.activated.connect(self._variations_chosen)
        self.button.clicked.connect(self._generate)
        self.changes.clicked.connect(self._open_changes)
        studio.generation_changed.connect(self.refresh)
        studio.draft_changed.connect(self.refresh)
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
        self._show_words()
        self._stack.setCurrentWidget(self._start)

    def _show_words(self) -> None:
        """Say on the button what it does, and offer what can be done about what is not heard."""
        studio = self._studio
        ready, to_apply = studio.is_open, studio.to_apply
        self.button.setEnabled(ready)
        self.preset.setEnabled(ready)
        self.changes.setEnabled(bool(to_apply or self._wishes()))
        self.changes.setToolTip(
            self.tr("What is not heard yet: {0}").format(names_of(to_apply))
            if to_apply
            else self.tr("Everything is heard as it is set")
        )
        if studio.waits_for_film:
            self.button.set_words(
                self.tr("Generates"),
                self.tr("when the clip has been read"),
                self.tr("when it is read"),
            )
            self.button.setToolTip(
                self.tr("Composing starts as soon as the clip has been analysed. Press to cancel")
            )
            return
        name = self.tr("Generate")
        if studio.project.variations > 1:
            name = self.tr("Generate {0} takes").format(studio.project.variations)
        details = []
        if len(to_apply) == 1:
            details = [
                self.tr("applies {0}").format(names_of(to_apply)),
                self.tr("applies 1 change"),
            ]
        elif to_apply:
            few = [self.tr("applies {0}").format(names_of(to_apply))] * (len(to_apply) <= _FEW)
            details = [*few, self.tr("applies {0} changes").format(len(to_apply))]
        self.button.set_words(name, *details)
        tip = self.tr("Compose new music for the clip with the current settings (G)")
        if to_apply:
            tip += "\n" + self.tr("Not heard yet: {0}").format(names_of(to_apply))
        self.button.setToolTip(tip if ready else self.tr("Open a clip first"))

    def _wishes(self) -> list[TakeEntry]:
        """Other takes whose dials were moved, and not heard."""
        project = self._studio.project
        return [e for e in project.takes if e.wish is not None and e.id != project.active]

    def menu(self) -> QMenu:
        """What is not heard yet, and the ways to be rid of it or to bring it over."""
        studio, menu = self._studio, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if studio.to_apply:
            heading = self.tr("Not heard yet: {0}").format(names_of(studio.to_apply))
            menu.addAction(heading).setEnabled(False)
            back = menu.addAction(self.tr("Go back to the settings that are heard"))
            back.triggered.connect(self._go_back)
        for entry in self._wishes():
            assert entry.wish is not None  # noqa: S101 - for the type checker
            names = names_of(unlike(entry.wish, entry))
            text = self.tr("Bring over from take {0}: {1}").format(entry.number, names)
            over = menu.addAction(text)
            over.setData(entry.id)
            over.triggered.connect(self._bring_over)
        return menu

    def _open_changes(self) -> None:
        self.menu().popup(self.changes.mapToGlobal(QPoint(0, self.changes.height() + 2)))

    def _go_back(self) -> None:
        studio = self._studio
        entry = studio.project.active_entry
        if entry is not None:
            studio.dial(self.tr("Back to what is heard"), entry.recipe.request)

    def _bring_over(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._studio.take_over_wish(str(action.data()))

    def _variations_chosen(self, index: int) -> None:
        project = self._studio.project
        if project.variations != index + 1:
            self._studio.edit(self.tr("Variations"), replace(project, variations=index + 1))

    def _generate(self) -> None:
        if self._studio.waits_for_film:
            self._studio.runs.cancel()
        else:
            self._studio.runs.generate()
