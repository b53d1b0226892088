"""One paint of the timeline: where to, of what, and how seconds become pixels."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from bgm_studio.ui.images import image_of
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.theme import Theme
from bgm_studio.ui.timeline.scene import Floats, Scene

Bytes = NDArray[np.uint8]

MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_MAX_PIXMAPS = 800


@dataclass
class Store:
    """Pictures kept between paints: the film's, scaled, by their key and height; markers by look,
    strength, whether they are on, and the screen's scale."""

    thumbs: dict[tuple[int, int], QPixmap] = field(default_factory=dict)
    markers: dict[tuple[str, float, bool, float], QPixmap] = field(default_factory=dict)

    def trim(self) -> None:
        """Forget the film's pictures where there are too many."""
        if len(self.thumbs) > _MAX_PIXMAPS:
            self.thumbs.clear()


def pixel(view: TimeView, time_s: float, ratio: float) -> float:
    """The widget's pixel at which a time lies. Scrolling moves everything by whole device pixels,
    so that nothing shimmers."""
    scale = view.px_per_s
    return GUTTER_PX + time_s * scale - round(view.start_s * scale * ratio) / ratio


@dataclass
class Scope:
    """One paint: where to, of what, and what is kept from the last."""

    painter: QPainter
    scene: Scene
    view: TimeView
    ratio: float
    width: int
    look: Theme
    store: Store

    def x(self, time_s: float) -> float:
        """The widget's pixel at which a time lies."""
        return pixel(self.view, time_s, self.ratio)

    @property
    def columns(self) -> int:
        """Device pixels right of the gutter."""
        return max(round((self.width - GUTTER_PX) * self.ratio), 1)

    def column_edges(self) -> Floats:
        """Times in seconds at the edges of those device pixels, one more than columns."""
        scale = self.view.px_per_s * self.ratio
        return (round(self.view.start_s * scale) + np.arange(self.columns + 1)) / scale

    def seen(self, times: Floats, margin_px: float = 8) -> tuple[int, int]:
        """First and past-the-last index of the sorted times that are in view."""
        margin_s = margin_px / self.view.px_per_s
        first = int(np.searchsorted(times, self.view.start_s - margin_s))
        return first, int(np.searchsorted(times, self.view.end_s + 8 / self.view.px_per_s))

    def raster(self, alpha: Bytes, color: QColor, top: float) -> None:
        """Paint a picture of one colour, uint8 (rows, columns) of device pixels, at the gutter."""
        levels = np.arange(256)[:, None]
        bgra = np.array((color.blue(), color.green(), color.red(), 255))
        table = (levels * bgra // 255).astype(np.uint8).view(np.uint32)[:, 0]
        image = image_of(table[alpha])
        image.setDevicePixelRatio(self.ratio)
        self.painter.drawImage(QPointF(GUTTER_PX, top), image)


def crisp(x: float) -> float:
    """The middle of the pixel that x lies in, where a line of one pixel is sharp."""
    return float(np.floor(x)) + 0.5
