"""How the lane of the music's level is painted: its curve in decibels, and where someone speaks."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from bgm_studio.sound.automation import Automation
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.theme import font
from bgm_studio.ui.timeline.lanes import Lane, gain_share, gain_y, tr
from bgm_studio.ui.timeline.picture_lanes import filled_curve
from bgm_studio.ui.timeline.scene import Floats
from bgm_studio.ui.timeline.scope import MIDDLE, Scope
from bgm_studio.ui.timeline.words import level_note

_SCALE_DB = (0.0, -10.0, -20.0)
_LEAST_APART_PX = 7  # points that are closer are not told apart, and not shown
_POINT_PX = 3.0


def level(s: Scope, lane: Lane) -> None:
    """The curve, filled, over its scale and over where someone speaks."""
    scene = s.scene
    if scene.duration_s <= 0 or not scene.has_film:
        return
    _speech(s, lane)
    if not lane.is_folded:
        _scale(s, lane)
    color = s.look.color("accent" if scene.level_drawn else "level", 255 if scene.has_take else 150)
    shares = gain_share(lowest_gains(scene.level, s.column_edges())).astype(np.float32)
    filled_curve(s, lane, shares, color, None, line=True, fill=46)
    if lane.is_folded:
        return
    _points(s, lane)
    note = level_note(scene.unducked)
    if note:
        s.painter.setFont(font(11))
        s.painter.setPen(s.look.color("faint"))
        left = max(s.x(0.0), GUTTER_PX) + 40
        low = gain_y(lane.top, lane.height, 0.0)
        s.painter.drawText(QRectF(left, low, 600, lane.bottom - low), MIDDLE, note)


def lowest_gains(curve: Automation, edges: Floats) -> Floats:
    """The lowest gain (n,) between each two of n + 1 edges in seconds, so that no dip is lost
    between two pixels. Only what lies between the first and the last edge is looked at."""
    at_edges = curve.gain_db(edges)
    lowest: Floats = np.minimum(at_edges[:-1], at_edges[1:])
    times_s, gains_db = curve.curve
    first, last = np.searchsorted(times_s, edges[[0, -1]])
    columns = np.searchsorted(edges, times_s[first:last], side="right") - 1
    np.minimum.at(lowest, np.clip(columns, 0, len(lowest) - 1), gains_db[first:last])
    return lowest


def _speech(s: Scope, lane: Lane) -> None:
    """Where someone speaks: as much of each pixel as is spoken in."""
    spans = s.scene.speech_s
    if not len(spans):
        return
    # The seconds spoken until each time, which is straight between the spans' ends.
    spoken = np.repeat(np.cumsum(spans[:, 1] - spans[:, 0]), 2)
    spoken[::2] -= spans[:, 1] - spans[:, 0]
    edges = s.column_edges()
    until = np.interp(edges, spans.reshape(-1), spoken)
    share = np.clip(np.diff(until) / max(float(edges[1] - edges[0]), 1e-9), 0.0, 1.0)
    rows = round((lane.height - 1) * s.ratio)
    strength = np.full(rows, 15.0)
    strength[-max(round(2 * s.ratio), 1) :] = 110.0  # told apart in any light
    alpha = (strength[:, None] * share).astype(np.uint8)
    s.raster(alpha, s.look.color("text"), lane.top)


def _scale(s: Scope, lane: Lane) -> None:
    left = max(s.x(0.0), GUTTER_PX)
    right = min(s.x(s.scene.duration_s), s.width)
    s.painter.setFont(font(9))
    for gain_db in _SCALE_DB:
        y = float(round(gain_y(lane.top, lane.height, gain_db)))
        alpha = 255 if gain_db == 0.0 else 130
        s.painter.fillRect(QRectF(left, y, right - left, 1), s.look.color("grid_bar", alpha))
    s.painter.setPen(s.look.color("faint"))
    y = gain_y(lane.top, lane.height, 0.0)
    s.painter.drawText(QPointF(left + 4, y + 10), tr("0 dB"))


def _points(s: Scope, lane: Lane) -> None:
    """The points, where they are far enough apart to be taken hold of."""
    times_s, gains_db = s.scene.level.curve
    first, last = s.seen(times_s)
    seen = last - first if s.scene.level.points else 0
    if not seen or seen * _LEAST_APART_PX > s.width - GUTTER_PX:
        return
    painter = s.painter
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(s.look.color("lane"), 1))
    painter.setBrush(s.look.color("accent" if s.scene.level_drawn else "level"))
    size = _POINT_PX if s.scene.level_drawn else _POINT_PX - 0.75
    for time_s, gain_db in zip(times_s[first:last], gains_db[first:last], strict=True):
        y = gain_y(lane.top, lane.height, float(gain_db))
        painter.drawEllipse(QPointF(s.x(float(time_s)), y), size, size)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
