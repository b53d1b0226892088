"""The view of a new cut beside the old one, before anything is replaced."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from bgm_studio.composing.recut import Outline
from bgm_studio.music.pianoroll import BEATS_PER_BAR
from bgm_studio.project.project import TakeEntry
from bgm_studio.ui.buttons import IconButton
from bgm_studio.ui.dialog import Dialog, made_label, name_it
from bgm_studio.ui.film_dialogs import clock
from bgm_studio.ui.languages import plural
from bgm_studio.ui.presenter.films import Plan
from bgm_studio.ui.recut.canvas import (
    COLORS,
    GUTTER_PX,
    HEIGHT_PX,
    MAX_PX_PER_S,
    RIGHT_PX,
    RecutCanvas,
    Spot,
)
from bgm_studio.ui.theme import font, theme

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio


class _Strips(QScrollArea):
    """The canvas, which may be wider than the window; Ctrl and the wheel zoom at the pointer."""

    def __init__(self, canvas: RecutCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._zoom = 1.0
        self.setWidget(canvas)
        self.setWidgetResizable(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(HEIGHT_PX + self.horizontalScrollBar().sizeHint().height() + 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalScrollBar().valueChanged.connect(canvas.update)

    def zoom(self, factor: float, at_px: float | None = None) -> None:
        """Show more or less of the film; the time under a pixel of the viewport stays there."""
        wide = self.viewport().width()
        at = wide / 2 if at_px is None else at_px
        bar, canvas = self.horizontalScrollBar(), self._canvas
        time_s = (bar.value() + at - GUTTER_PX) / canvas.px_per_s
        most = max(MAX_PX_PER_S * canvas.seconds / max(wide - GUTTER_PX - RIGHT_PX, 1), 1.0)
        self._zoom = min(max(self._zoom * factor, 1.0), most)
        self._fit()
        bar.setValue(round(canvas.x_of(time_s) - at))

    def _fit(self) -> None:
        self._canvas.setFixedWidth(max(round(self.viewport().width() * self._zoom), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.2 ** (delta.y() / 120), event.position().x())
        else:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (delta.x() or delta.y()))
        event.accept()


class RecutDialog(Dialog):
    """Shows a Plan. Nothing changes until Apply, which asks the studio's timelines for it."""

    def __init__(self, studio: Studio, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent, 760)
        self._studio, self._plan = studio, plan
        films = studio.films
        self.set_title(self.tr("The new cut"))
        self.canvas = RecutCanvas(plan, studio.media.thumbs)
        self.strips = _Strips(self.canvas)
        self.take_chips: dict[str, QPushButton] = {}
        self._redraw = QTimer(self)  # pictures come many at a time
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(60)
        self._redraw.timeout.connect(self.canvas.update)
        self._build()
        films.plan_grew.connect(self.refresh)
        films.work_changed.connect(self._follow_work)
        films.plan_failed.connect(self.reject)
        self.canvas.pointed.connect(self._tell_spot)
        self.finished.connect(self._over)
        self.resize(min(1240, parent.width() - 80) if parent is not None else 1100, 0)
        self.refresh()
        self._follow_work()

    def _build(self) -> None:
        recut = self._plan.recut
        sizes = [
            plural(len(film.events), self.tr("{0} shot, {1}"), self.tr("{0} shots, {1}")).format(
                len(film.events), clock(float(film.duration))
            )
            for film in (recut.old, recut.new)
        ]
        head = QHBoxLayout()
        head.setSpacing(14)
        facts = made_label(
            self.tr("{0}: {1} → {2}").format(self._plan.read.path.name, *sizes), "muted"
        )
        facts.setTextFormat(Qt.TextFormat.PlainText)
        head.addWidget(facts)
        head.addStretch(1)
        for state, count in self._counts().items():
            head.addWidget(_legend(state, self._state_text(state, count)))
        self.column.addLayout(head)
        self.column.addWidget(self.strips)

        row = QHBoxLayout()
        self.spot_label = made_label("", "muted")
        self.spot_label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.spot_label, 1)
        for name, factor, words in (
            ("minus", 1 / 1.5, self.tr("Show more of the film")),
            ("plus", 1.5, self.tr("Show less of the film")),
        ):
            button = IconButton(name, size=14)
            name_it(button, words, self.tr("You can also use Ctrl and the mouse wheel."))
            button.clicked.connect(lambda _=False, f=factor: self.strips.zoom(f))
            row.addWidget(button)
        self.column.addLayout(row)

        self.music_label = made_label("", wrap=True)
        self.music_label.setFont(font(15, bold=True))
        self.column.addWidget(self.music_label)
        self.column.addLayout(self._takes())
        self.column.addStretch(1)

        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(180, 6)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.work_label = made_label("", "muted")
        self.buttons.insertWidget(0, self.bar)
        self.buttons.insertWidget(1, self.work_label)
        self.add_button(
            self.tr("Keep the old cut"),
            self.tr("Close without changing anything (Esc)."),
            self.reject,
        )
        self.apply_button = self.add_button(
            self.tr("Apply"),
            self.tr("Replace the film. Undo takes it back in one step."),
            self._apply,
            "primary",
        )

    def _takes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        takes = self._studio.project.takes
        if not takes:
            return row
        row.addWidget(made_label(self.tr("Takes that follow"), "muted"))
        for entry in reversed(takes):
            chip = QPushButton(str(entry.number))
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setChecked(entry.id == self._studio.project.active or entry.starred)
            chip.toggled.connect(self.refresh)
            row.addWidget(chip)
            self.take_chips[entry.id] = chip
        self.takes_label = made_label("", "muted")
        row.addWidget(self.takes_label, 1)
        return row

    def _counts(self) -> Counter[str]:
        recut = self._plan.recut
        found: Counter[str] = Counter(change.state for change in recut.new_changes)
        found["removed"] = sum(change.state == "removed" for change in recut.old_changes)
        return Counter({state: found[state] for state in COLORS if found[state]})

    def _state_text(self, state: str, count: int) -> str:
        return {
            "kept": self.tr("{0} kept"),
            "moved": self.tr("{0} moved"),
            "trimmed": self.tr("{0} trimmed"),
            "changed": self.tr("{0} changed"),
            "new": self.tr("{0} new"),
            "removed": self.tr("{0} removed"),
        }[state].format(count)

    # -- keeping up --------------------------------------------------------------------------------

    @property
    def chosen(self) -> list[str]:
        """The ids of the takes that are to follow."""
        return [take_id for take_id, chip in self.take_chips.items() if chip.isChecked()]

    def _shown_take(self) -> TakeEntry | None:
        """The take whose music is shown: the active one, if it follows."""
        project, chosen = self._studio.project, self.chosen
        wanted = project.active if project.active in chosen else next(iter(chosen), "")
        return next((entry for entry in project.takes if entry.id == wanted), None)

    def refresh(self, *_: object) -> None:
        """Follow the plan."""
        plan, entry = self._plan, self._shown_take()
        outline = None if entry is None else plan.outlines.get(entry.id)
        self.canvas.outline, self.canvas.has_take = outline, bool(self.take_chips)
        if entry is None:
            self.music_label.setText(
                self.tr("No take follows: the film is replaced, and its music goes.")
                if self.take_chips
                else self.tr("There is no music yet: the film is replaced.")
            )
        elif outline is not None:
            self.music_label.setText(bars_text(outline))
        for take_id, chip in self.take_chips.items():
            self._name_chip(chip, self._studio.project.entry(take_id))
        if self.take_chips:
            left = len(self.take_chips) - len(self.chosen)
            self.takes_label.setText(
                self.tr("The others go; Undo brings them back with the old cut.") if left else ""
            )
        self.apply_button.setEnabled(plan.is_ready)
        if not self._redraw.isActive():
            self._redraw.start()

    def _name_chip(self, chip: QPushButton, entry: TakeEntry) -> None:
        outline = self._plan.outlines.get(entry.id)
        name = self.tr("Take {0}").format(entry.number)
        told = "" if outline is None else bars_text(outline)
        name_it(chip, name, f"{entry.name or name}\n{told}".strip())

    def _follow_work(self) -> None:
        work = self._studio.films.work
        is_busy = work is not None and not self._plan.is_ready
        self.bar.setVisible(is_busy)
        self.work_label.setVisible(is_busy)
        if work is not None and is_busy:
            name, fraction = work
            share = min(max(fraction or 0.0, 0.0), 1.0)
            self.bar.setValue(round(1000 * share))
            self.work_label.setText(f"{name} {100 * share:.0f} %")

    def _tell_spot(self, spot: Spot | None) -> None:
        self.spot_label.setText("" if spot is None else self.canvas.describe(spot))

    def _apply(self) -> None:
        chosen = self.chosen
        self._redraw.stop()
        self._studio.films.apply(chosen)
        self.accept()

    def _over(self, result: int) -> None:
        self._redraw.stop()
        if result != self.DialogCode.Accepted:
            self._studio.films.drop_plan()


def bars_text(outline: Outline) -> str:
    """How many bars stay, and how many are composed anew."""
    kept = sum(bars.bars for bars in outline.bars)
    if outline.tempo_map is None or not kept:
        return QCoreApplication.translate(
            "recut_view", "No bar can stay: all of the music is recomposed."
        )
    total = outline.tempo_map.total_beats // BEATS_PER_BAR
    if kept == total:
        return plural(
            total,
            QCoreApplication.translate("recut_view", "The bar stays as it is."),
            QCoreApplication.translate("recut_view", "All {0} bars stay as they are."),
        ).format(total)
    return QCoreApplication.translate(
        "recut_view", "{0} of {1} bars stay as they are; recomposed: {2}."
    ).format(kept, total, total - kept)


def _legend(state: str, text: str) -> QLabel:
    label = made_label(text)
    color = theme().color(COLORS[state]).name()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(f'<span style="color:{color}">■</span>&nbsp; {text}')
    label.setAccessibleName(text)
    return label
