"""The time axis that the timeline and the piano roll share, so that they always line up."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

GUTTER_PX = 92
"""Width of the lane names left of the time axis, in both views."""

_MAX_PX_PER_S = 2000.0
_MARGIN_PX = 24.0


class TimeView(QObject):
    """Which part of the clip is seen: `start_s` at the left edge, `px_per_s` wide each second.

    x positions are pixels right of the gutter. `changed` follows every change of what is seen.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.start_s = 0.0
        self.px_per_s = 50.0
        self.width_px = 800
        self.duration_s = 0.0

    @property
    def end_s(self) -> float:
        """The time at the right edge."""
        return self.start_s + self.width_px / self.px_per_s

    @property
    def is_fitted(self) -> bool:
        """Whether the whole clip is seen, as `fit` leaves it."""
        return self.duration_s > 0 and abs(self.px_per_s - self._fitting()) < 1e-9

    def x(self, time_s: float) -> float:
        """Pixels right of the gutter at which a time lies."""
        return (time_s - self.start_s) * self.px_per_s

    def s(self, x: float) -> float:
        """The time at a pixel right of the gutter; may lie outside the clip."""
        return self.start_s + x / self.px_per_s

    def set_duration(self, duration_s: float) -> None:
        """Another clip: all of it is shown."""
        self.duration_s = duration_s
        self.fit()

    def set_width(self, width_px: int) -> None:
        """The views have another width; a fitted clip stays fitted."""
        if width_px == self.width_px or width_px <= 0:
            return
        fitted = self.is_fitted
        self.width_px = width_px
        self._show(0.0 if fitted else self.start_s, self._fitting() if fitted else self.px_per_s)

    def zoom_at(self, x: float, factor: float) -> None:
        """Zoom by `factor` (over 1: closer) with the time under pixel `x` staying where it is."""
        anchor_s = self.s(x)
        scale = min(max(self.px_per_s * factor, self._fitting()), _MAX_PX_PER_S)
        self._show(anchor_s - x / scale, scale)

    def scroll_to(self, start_s: float) -> None:
        """Put a time at the left edge."""
        self._show(start_s, self.px_per_s)

    def reveal(self, time_s: float) -> None:
        """Scroll, if need be, so that a time is seen; a page on, as players do."""
        x = self.x(time_s)
        if not 0 <= x <= self.width_px - _MARGIN_PX:
            self._show(time_s - _MARGIN_PX / self.px_per_s, self.px_per_s)

    def show_span(self, start_s: float, end_s: float) -> None:
        """Zoom so that a span fills the view, with a little room beside it."""
        length_s = max(end_s - start_s, 0.05)
        scale = max((self.width_px - 2 * _MARGIN_PX) / length_s, self._fitting())
        scale = min(scale, _MAX_PX_PER_S)
        self._show(0.5 * (start_s + end_s) - 0.5 * self.width_px / scale, scale)

    def fit(self) -> None:
        """Show the whole clip."""
        self._show(0.0, self._fitting())

    def _fitting(self) -> float:
        if self.duration_s <= 0:
            return 50.0
        return max(self.width_px - _MARGIN_PX, 50) / self.duration_s

    def _show(self, start_s: float, px_per_s: float) -> None:
        span_s = self.width_px / px_per_s
        latest_s = max(self.duration_s + _MARGIN_PX / px_per_s - span_s, 0.0)
        start_s = min(max(start_s, 0.0), latest_s)
        if (start_s, px_per_s) != (self.start_s, self.px_per_s):
            self.start_s, self.px_per_s = start_s, px_per_s
        self.changed.emit()
