"""The tour: a minute on the real window, from a clip to an export, after what the user does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.project.project import Project
from bgm_studio.ui.dialog import made_label, name_it
from bgm_studio.ui.presenter.studio import Studio
from bgm_studio.ui.theme import font, theme

_POLL_MS = 150
_CARD_PX = 330
_MARGIN_PX = 14
_AROUND_PX = 6


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)


@dataclass(frozen=True)
class Step:
    """A step of the tour. target: the name of what is pointed at; done: whether the user has done
    it, told what the project was when the step began; None: where the export is asked for."""

    target: str
    title: str
    text: str
    done: Callable[[Studio, Project], bool] | None


def _t0(project: Project) -> float:
    return project.request.switch_timestep


def steps() -> tuple[Step, ...]:
    """The steps, in the user's language."""
    return (
        Step(
            "open",
            _tr("Open a clip"),
            _tr("Click the demo clip, or drop a video of your own into the window."),
            lambda studio, _: studio.is_open,
        ),
        Step(
            "generate",
            _tr("Press Generate"),
            _tr(
                "The music is composed for your cuts, and forms over the film as you watch. A "
                "preset sets everything for a kind of film first, if you like."
            ),
            lambda studio, _: studio.project.active_take is not None,
        ),
        Step(
            "rhythm",
            _tr("Melody or rhythm?"),
            _tr(
                "Drag the slider: to the left the words lead and the tune matters, to the right "
                "the picture leads and the rhythm matters. The take follows at once."
            ),
            lambda studio, was: _t0(studio.project) != _t0(was),
        ),
        Step(
            "palette",
            _tr("Choose who plays"),
            _tr("A palette is a whole band, from solo piano to synthwave. Try another one."),
            lambda studio, was: studio.project.palette is not was.palette,
        ),
        Step(
            "play",
            _tr("Listen"),
            _tr("Space plays and pauses. Tab compares two takes in sync with the picture."),
            lambda studio, _: studio.transport.playing,
        ),
        Step(
            "export",
            _tr("Export"),
            _tr(
                "Say what it is for, YouTube, a podcast, your editor, and everything else is set. "
                "That is the tour; Help has it again."
            ),
            None,
        ),
    )


class _Card(QFrame):
    """What to do, with buttons to go on and to leave; Esc leaves, too."""

    skipped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(_CARD_PX)
        self.title = QLabel()
        self.title.setFont(font(15, bold=True))
        self.text = made_label("", wrap=True)
        self.place = made_label("", "muted")
        self.skip_button = QPushButton(_tr("Skip the tour"))
        name_it(self.skip_button, self.skip_button.text(), _tr("End the tour (Esc)"))
        self.next_button = QPushButton()
        self.next_button.setProperty("role", "primary")
        row = QHBoxLayout()
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.skip_button)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for part in (self.title, self.text):
            column.addWidget(part)
        column.addLayout(row)

    def show_step(self, step: Step, number: int, count: int) -> None:
        """Show and speak a step."""
        last = number == count
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.place.setText(_tr("{0} of {1}").format(number, count))
        self.next_button.setText(_tr("Done") if last else _tr("Next"))
        name_it(
            self.next_button,
            self.next_button.text(),
            _tr("End the tour") if last else _tr("Go on to the next step"),
        )
        self.skip_button.setVisible(not last)
        self.setAccessibleName(f"{step.title}. {step.text}")
        self.setFixedHeight(max(self.heightForWidth(_CARD_PX), self.sizeHint().height()))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window, where it stops what runs."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leaves the tour."""
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)


class _Veil(QWidget):
    """Darkens all but what is pointed at; the mouse reaches everything under it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.spot = QRect()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            dark = QPainterPath()
            dark.addRect(QRectF(self.rect()))
            if not self.spot.isEmpty():
                around = QPainterPath()
                around.addRoundedRect(QRectF(self.spot), 9, 9)
                dark = dark.subtracted(around)
            look = theme()
            painter.fillPath(dark, look.color("window", 150))
            if not self.spot.isEmpty():
                painter.setPen(QPen(look.color("accent"), 2))
                painter.drawRoundedRect(QRectF(self.spot), 9, 9)


class Tour(QObject):
    """Leads through a window. is_over: it was skipped or done, which the settings keep."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        targets: Mapping[str, QWidget],
        is_exporting: Callable[[], bool],
    ) -> None:
        """targets: what each step points at, by its name."""
        super().__init__(window)
        self._window, self._studio, self.targets = window, studio, targets
        self._is_exporting = is_exporting
        self._steps = steps()
        self._number = -1
        self.is_over = False
        self._begin = studio.project
        self.veil, self.card = _Veil(window), _Card(window)
        self.card.skip_button.clicked.connect(self.end)
        self.card.skipped.connect(self.end)
        self.card.next_button.clicked.connect(self._next)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._look)

    @property
    def step(self) -> Step:
        """The one that is shown."""
        return self._steps[self._number]

    def start(self) -> None:
        """Begin with the first step that is not done already."""
        self._timer.start()
        self._next()
        self._look()
        for widget in (self.veil, self.card):
            widget.show()

    @Slot()
    def end(self) -> None:
        """Leave the window as it is without the tour."""
        if self._timer.isActive():
            self._timer.stop()
            for widget in (self.veil, self.card):
                widget.hide()
                widget.deleteLater()
            self.is_over = True
            settings = self._studio.settings
            self._studio.change_settings(replace(settings, show_tips=False))

    @Slot()
    def _next(self) -> None:
        self._number += 1
        self._begin = self._studio.project
        if self._number >= len(self._steps):
            self.end()
            return
        self.card.show_step(self.step, self._number + 1, len(self._steps))
        self._scroll_to(self.targets[self.step.target])
        self._place()

    @Slot()
    def _look(self) -> None:
        """Go on where the user has done what the step asks for, and stay at what it points at."""
        while self._timer.isActive() and self._is_done():
            self._next()
        if self._timer.isActive():
            self._place()

    def _is_done(self) -> bool:
        done = self.step.done
        return self._is_exporting() if done is None else done(self._studio, self._begin)

    def _scroll_to(self, target: QWidget) -> None:
        """Bring what is pointed at into view, where it is scrolled out of it."""
        around = target.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(target, 0, _MARGIN_PX)
            around = around.parentWidget()

    def _place(self) -> None:
        target = self.targets[self.step.target]
        seen = target.visibleRegion().boundingRect() if target.isVisible() else QRect()
        spot = QRect()
        if not seen.isEmpty():
            corner = target.mapTo(self._window, seen.topLeft())
            spot = QRect(corner, seen.size()).adjusted(*_out(_AROUND_PX))
            spot &= self._window.rect()
        if self.veil.geometry() != self._window.rect() or self.veil.spot != spot:
            self.veil.setGeometry(self._window.rect())
            self.veil.spot = spot
            self.veil.update()
        self.card.move(_beside(spot, self.card.size(), self._window.rect()))
        # Messages and dialogs of the window stay above what they lie over.
        self.veil.raise_()
        self.card.raise_()


def _out(by_px: int) -> tuple[int, int, int, int]:
    return -by_px, -by_px, by_px, by_px


def _beside(spot: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a card stands that hides nothing of the spot: beside, under or over it."""
    inner = room.adjusted(*_out(-_MARGIN_PX))
    card = QRect(QPoint(0, 0), size)
    if spot.isEmpty():
        card.moveCenter(room.center())
        return card.topLeft()
    places = (
        QPoint(spot.right() + _MARGIN_PX, spot.top()),
        QPoint(spot.left() - _MARGIN_PX - size.width(), spot.top()),
        QPoint(spot.left(), spot.bottom() + _MARGIN_PX),
        QPoint(spot.left(), spot.top() - _MARGIN_PX - size.height()),
    )
    for place in places:
        card.moveTopLeft(place)
        card.moveBottom(min(card.bottom(), inner.bottom()))
        card.moveRight(min(card.right(), inner.right()))
        card.moveLeft(max(card.left(), inner.left()))
        if inner.contains(card) and not card.intersects(spot):
            return card.topLeft()
    card.moveBottomRight(inner.bottomRight())
    return card.topLeft()
