"""How the window's room is shared out: picture, dials and takes above, lanes and notes below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_USUAL_SHARE, _LEAST_SHARE, _ROLL_SHARE = 0.51, 0.43, 0.36  # of the height, for the upper half
_ALL_LANES_PX = 452
"""The timeline's height at which all of its lanes are open."""
_TIMELINE_SHARE = 0.3  # of the lower half, while the note editor is open
_TIMELINE_PX = (96, 190)  # its height is between these then
_CONTROLS_SHARE, _CONTROLS_PX = 0.265, (330, 417)  # of the width
_TAKES_SHARE, _TAKES_PX = 0.215, (236, 340)


class _Sharing(QSplitter):
    """Shares its room out anew with each size, until a hand moves a handle: from then on the
    proportions are the hand's."""

    def __init__(self, way: Qt.Orientation, *parts: QWidget) -> None:
        super().__init__(way)
        self._by_hand = False
        for part in parts:
            self.addWidget(part)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the new room out."""
        super().resizeEvent(event)
        if not self._by_hand:
            self.share_out()

    def _on_moved(self) -> None:
        self._by_hand = True

    @property
    def is_by_hand(self) -> bool:
        """Whether the proportions are a hand's."""
        return self._by_hand

    def share_out(self) -> None:
        """Give each part its size."""


class UpperHalf(_Sharing):
    """Picture, dials and takes, side by side: what is left over is the picture's."""

    def __init__(self, picture: QWidget, controls: QWidget, takes: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, picture, controls, takes)
        controls.setMinimumWidth(_CONTROLS_PX[0])
        takes.setMinimumWidth(_TAKES_PX[0])
        self._controls = controls
        self.setStretchFactor(0, 1)

    def share_out(self) -> None:
        """Dials and takes get their share, within bounds; the dials as much as their words need."""
        whole = self.width() - 2 * self.handleWidth()
        controls = _within(round(whole * _CONTROLS_SHARE), _CONTROLS_PX)
        controls = max(controls, self._controls.minimumSizeHint().width())
        takes = _within(round(whole * _TAKES_SHARE), _TAKES_PX)
        self.setSizes([whole - controls - takes, controls, takes])


class Halves(_Sharing):
    """The upper half above, timeline and note editor below.

    The upper half has about a half of the height; in a small window it gives up some of that, so
    that all lanes, or enough notes, are seen.
    """

    def __init__(self, above: QWidget, timeline: QWidget, roll: QWidget) -> None:
        roll.hide()
        self.below = _Sharing(Qt.Orientation.Vertical, timeline, roll)
        super().__init__(Qt.Orientation.Vertical, above, self.below)
        self._above, self._roll = above, roll
        self._before_roll: list[int] = []
        for place in (0, 1):
            self.setStretchFactor(place, 1)

    def show_roll(self) -> None:
        """Show the note editor; the upper half gives up some room for it."""
        self._before_roll = self.sizes() if self._by_hand else []
        self._roll.show()
        self.share_out()

    def on_roll_closed(self) -> None:
        """Give back what the note editor took."""
        if self._before_roll:
            self.setSizes(self._before_roll)
            self._before_roll = []
        elif not self._by_hand:
            self.share_out()

    def share_out(self) -> None:
        """The height, by what is shown."""
        whole = self.height() - self.handleWidth()
        with_roll = not self._roll.isHidden()
        usual = round(whole * _USUAL_SHARE)
        if with_roll:
            above = min(usual, round(whole * _ROLL_SHARE))
        else:
            above = min(usual, max(round(whole * _LEAST_SHARE), whole - _ALL_LANES_PX))
        above = max(above, self._above.minimumSizeHint().height())
        self.setSizes([above, whole - above])
        if with_roll and not self.below.is_by_hand:
            below = whole - above
            timeline = _within(round(below * _TIMELINE_SHARE), _TIMELINE_PX)
            self.below.setSizes([timeline, below - timeline])


def _within(size_px: int, bounds: tuple[int, int]) -> int:
    least, most = bounds
    return min(max(size_px, least), most)
