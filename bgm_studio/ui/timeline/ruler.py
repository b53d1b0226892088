"""How the ruler is painted: time above, bars below."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from bgm_studio.music.pianoroll import BEATS_PER_BAR
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.theme import font
from bgm_studio.ui.timeline.lanes import RULER_PX, RULER_SPLIT_PX, tr
from bgm_studio.ui.timeline.scope import MIDDLE, Scope, crisp
from bgm_studio.ui.timeline.words import time_label


def ruler(s: Scope) -> None:
    """All of the ruler, with the range that is scored."""
    painter, view = s.painter, s.view
    painter.fillRect(QRect(0, 0, s.width, RULER_PX), s.look.color("panel"))
    painter.save()
    content = QRect(GUTTER_PX, 0, s.width - GUTTER_PX, RULER_PX)
    painter.setClipRect(content, Qt.ClipOperation.IntersectClip)
    _range_bar(s)
    step_s = _step(view.px_per_s, s.scene.duration_s)
    first = int(max(view.start_s - step_s, 0.0) / step_s)
    end_s = min(view.end_s, s.scene.duration_s or view.end_s)
    painter.setFont(font(11))
    metrics, minor = QFontMetricsF(painter.font()), []
    painter.setPen(QPen(s.look.color("muted")))
    for tick in range(first, int(end_s / step_s) + 1):
        time_s = tick * step_s
        x = crisp(s.x(time_s))
        minor.append(QLineF(x, 3, x, RULER_SPLIT_PX - 2))
        label = time_label(time_s, step_s, s.scene.duration_s)
        left = label_left(x, metrics.horizontalAdvance(label), s.width, step_s * view.px_per_s)
        painter.drawText(QPointF(left, RULER_SPLIT_PX - 5), label)
    painter.setPen(QPen(s.look.color("faint", 130), 1))
    if minor:
        painter.drawLines(minor)
    _bars(s)
    painter.restore()
    line = s.look.color("line")
    painter.fillRect(QRectF(0, RULER_PX - 1, s.width, 1), line)
    painter.fillRect(QRectF(GUTTER_PX, RULER_SPLIT_PX - 1, s.width, 1), line)
    painter.setFont(font(10))
    painter.setPen(s.look.color("faint"))
    painter.drawText(QRectF(12, 0, GUTTER_PX - 16, RULER_SPLIT_PX), MIDDLE, tr("Time"))
    rest = QRectF(12, RULER_SPLIT_PX, GUTTER_PX - 16, RULER_PX - RULER_SPLIT_PX)
    painter.drawText(rest, MIDDLE, tr("Bars"))


def label_left(x: float, wide: float, width: float, apart_px: float) -> float:
    """Where a label of the line at x begins: right of the line; where the edge would cut it off,
    left of it, or as far right as there is room where the label before would be met."""
    if x + 4 + wide <= width - 2 or x > width:
        return x + 4
    return x - 4 - wide if apart_px >= 2 * wide + 12 else width - 2 - wide


def _range_bar(s: Scope) -> None:
    span = s.scene.range
    if span is None:
        return
    left, right = s.x(span.start_s), s.x(span.end_s)
    fill = s.look.color("good", 34)
    s.painter.fillRect(QRectF(left, 0, right - left, RULER_SPLIT_PX), fill)
    s.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    s.painter.setPen(Qt.PenStyle.NoPen)
    s.painter.setBrush(s.look.color("good"))
    for x, way in ((left, 1), (right, -1)):
        s.painter.drawRect(QRectF(x if way > 0 else x - 2, 0, 2, RULER_SPLIT_PX))
        s.painter.drawPolygon(QPolygonF([QPointF(x, 0), QPointF(x + 7 * way, 0), QPointF(x, 8)]))
    s.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _bars(s: Scope) -> None:
    edges = s.scene.beat_s
    if len(edges) < 2:
        return
    first, last = s.seen(edges)
    beat_px = s.view.px_per_s * float(edges[-1] - edges[0]) / (len(edges) - 1)
    step = 1
    while step * beat_px < (60 if step == 1 else 38):
        step = step * 4 if step == 1 else step * 2
    s.painter.setFont(font(10))
    metrics, lines = QFontMetricsF(s.painter.font()), []
    last = min(last, len(edges) - 1)  # the grid's last barline is the end, no bar's start
    for beat in range(first // step * step, last, step):
        x = crisp(s.x(float(edges[beat])))
        bar, within = divmod(beat, BEATS_PER_BAR)
        label = f"{bar + 1}" if not within else f"{bar + 1}.{within + 1}"
        lines.append(QLineF(x, RULER_SPLIT_PX + (1 if not within else 6), x, RULER_PX - 1))
        s.painter.setPen(s.look.color("muted" if not within else "faint"))
        if edges[beat] < 0:  # the pickup's bar began before the clip
            x = crisp(s.x(0.0))
        left = label_left(x, metrics.horizontalAdvance(label), s.width, step * beat_px)
        s.painter.drawText(QPointF(left, RULER_PX - 4), label)
    s.painter.setPen(QPen(s.look.color("faint", 130), 1))
    if lines:
        s.painter.drawLines(lines)


_STEPS_S = (0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)


def _step(px_per_s: float, duration_s: float) -> float:
    """Seconds between labels, so that they stand well apart."""
    room = 82 if duration_s >= 3600 else 70
    return next((step for step in _STEPS_S if step * px_per_s >= room), 7200)
