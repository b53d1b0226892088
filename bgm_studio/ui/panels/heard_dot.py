"""The dot beside what is asked for and not heard yet, and the words for all that can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bgm_studio.ui.theme import theme

DOT_PX = 12
"""The room that a dot has, whether it is seen or not."""
_HEIGHT_PX = 14
_RADIUS_PX = 3.5
_NAMES: dict[str, str] = {
    "t0": str(QT_TRANSLATE_NOOP("NotHeard", "Melody ↔ Rhythm")),
    "k": str(QT_TRANSLATE_NOOP("NotHeard", "Reaction")),
    "mood": str(QT_TRANSLATE_NOOP("NotHeard", "Mood")),
    "style": str(QT_TRANSLATE_NOOP("NotHeard", "Style")),
    "tempo": str(QT_TRANSLATE_NOOP("NotHeard", "Tempo")),
    "strength": str(QT_TRANSLATE_NOOP("NotHeard", "Closeness")),
    "seed": str(QT_TRANSLATE_NOOP("NotHeard", "Seed")),
    "quality": str(QT_TRANSLATE_NOOP("NotHeard", "Quality")),
    "captions": str(QT_TRANSLATE_NOOP("NotHeard", "Captions")),
    "cuts": str(QT_TRANSLATE_NOOP("NotHeard", "Cuts")),
    "activity": str(QT_TRANSLATE_NOOP("NotHeard", "Activity")),
    "chords": str(QT_TRANSLATE_NOOP("NotHeard", "Chords")),
    "scenes": str(QT_TRANSLATE_NOOP("NotHeard", "Sections")),
    "silences": str(QT_TRANSLATE_NOOP("NotHeard", "Silences")),
    "range": str(QT_TRANSLATE_NOOP("NotHeard", "Range")),
}


def names_of(changes: Sequence[str]) -> str:
    """What was changed, in the user's words: "Mood, Closeness"."""
    return ", ".join(QCoreApplication.translate("NotHeard", _NAMES[name]) for name in changes)


class HeardDot(QAbstractButton):
    """Seen where what is asked for is not what is heard; pressed, it asks for what is heard again.

    what: the control that it stands beside, as the user knows it.
    """

    def __init__(
        self, what: str, back: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._what = what
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("{0}: not heard yet").format(what))
        self.setToolTip(self.tr("Not heard yet"))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when it comes and goes
        self.setSizePolicy(policy)
        self.clicked.connect(back)
        self.hide()

    def show_heard(self, heard: str | None, *, can_go_back: bool = True) -> None:
        """Say what is heard instead; None where it is as asked. can_go_back: pressing it does
        something."""
        self.setVisible(heard is not None)
        if heard is None:
            return
        text = self.tr("Not heard yet. The take that you hear has: {0}").format(heard)
        if can_go_back:
            text = f"{text}\n{self.tr('Press to go back to that')}"
        self.setEnabled(can_go_back)
        self.setToolTip(text)
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(DOT_PX, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            at = QPointF(_RADIUS_PX + 0.5, box.center().y())
            if self.hasFocus() or self.underMouse():
                painter.setPen(QPen(look.color("accent"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, _RADIUS_PX, _RADIUS_PX)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("accent"))
                painter.drawEllipse(at, 1.8, 1.8)
                return
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(at, _RADIUS_PX - 0.5, _RADIUS_PX - 0.5)
