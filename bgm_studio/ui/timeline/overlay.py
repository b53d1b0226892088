"""What is drawn over the lanes' picture, as it moves by itself: loop, guide, focus."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bgm_studio.composing.direction import Span
from bgm_studio.ui.theme import theme
from bgm_studio.ui.timeline.lanes import RULER_PX, RULER_SPLIT_PX
from bgm_studio.ui.timeline.stage import Stage


def paint_loop(painter: QPainter, stage: Stage, loop: Span | None) -> None:
    """The loop among the bars."""
    if loop is None:
        return
    color = theme().color("accent" if stage.studio.transport.loop_on else "faint")
    left, right = stage.x_of(loop.start_s), stage.x_of(loop.end_s)
    top, height = RULER_SPLIT_PX, RULER_PX - RULER_SPLIT_PX - 1
    soft = QColor(color)
    soft.setAlpha(80)
    painter.fillRect(QRectF(left, top, right - left, height), soft)
    painter.fillRect(QRectF(left, top, right - left, 3), color)
    for x in (left, right - 2):
        painter.fillRect(QRectF(x, top, 2, height), color)


def paint_guide(painter: QPainter, stage: Stage, time_s: float) -> None:
    """A line through the lanes where a drag was drawn to a beat or a cut."""
    painter.setPen(QPen(theme().color("accent"), 1, Qt.PenStyle.DashLine))
    x = np.floor(stage.x_of(time_s)) + 0.5
    painter.drawLine(QLineF(x, RULER_PX, x, stage.room_px))


def paint_focus(
    painter: QPainter, stage: Stage, span: tuple[float, float] | None, middle: float
) -> None:
    """Which lane, and what in it (from when to when), the keys work on; middle: where an instant
    lies, from above."""
    name = stage.focus.name
    rect = stage.lane_rect(name)
    accent = theme().color("accent")
    top = 0 if name == "ruler" else RULER_PX
    painter.setClipRect(QRect(0, top, stage.widget.width(), stage.room_px - top))
    painter.fillRect(QRect(0, rect.top() + 1, 3, rect.height() - 3), accent)
    if span is None:
        return
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    left, right = stage.x_of(span[0]), stage.x_of(span[1])
    painter.setPen(QPen(accent, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if span[0] == span[1]:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(QPointF(left, middle), 10, 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    else:
        width = max(right - left - 2, 2)
        painter.drawRect(QRectF(left + 1, rect.top() + 1, width, rect.height() - 3))
