"""How the timeline is painted: each lane by its own function, what runs through them all here.

Thousands of items are drawn as one raster each, so a paint costs about the same for a minute of
film and for two hours.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from bgm_studio.music.pianoroll import BEATS_PER_BAR, TRACKS
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.theme import Theme, font, icon, theme
from bgm_studio.ui.timeline import level_lane, picture_lanes, sound_lanes
from bgm_studio.ui.timeline.lanes import (
    FOLDABLE,
    LANES,
    RULER_PX,
    Lane,
    fold_rect,
    grip_rect,
    strip,
)
from bgm_studio.ui.timeline.ruler import ruler
from bgm_studio.ui.timeline.scene import Scene
from bgm_studio.ui.timeline.scope import Scope, Store, crisp
from bgm_studio.ui.timeline.words import lane_name

PAINTERS: dict[str, Callable[[Scope, Lane], None]] = {
    "picture": picture_lanes.picture,
    "shots": picture_lanes.shots,
    "captions": picture_lanes.captions,
    "sections": picture_lanes.sections,
    "segments": picture_lanes.segments,
    "activity": picture_lanes.activity,
    "chords": picture_lanes.chords,
    "sound": sound_lanes.sound,
    "music": sound_lanes.music,
    "level": level_lane.level,
    **dict.fromkeys(TRACKS, sound_lanes.roll),
    "band": sound_lanes.band,
}
"""What paints each lane below the ruler."""


class LanePainter:
    """Paints the lanes of a scene for a view; keeps scaled thumbnails between paints."""

    def __init__(self) -> None:
        self._store = Store()

    def paint(
        self,
        painter: QPainter,
        scene: Scene,
        view: TimeView,
        lanes: tuple[Lane, ...],
        size: tuple[int, int],
        scroll: int,
        ratio: float,
        part: QRect | None = None,
    ) -> None:
        """Paint everything that does not move by itself: all but playhead, focus and drags. part:
        of the widget, where only that is to be painted; the rest stays as it is."""
        look = theme()
        self._store.trim()
        width, height = size
        part = QRect(0, 0, width, height) if part is None else part
        painter.setClipRect(part)
        scope = Scope(painter, scene, view, ratio, width, look, self._store)
        painter.fillRect(0, 0, width, height, look.color("panel"))
        painter.save()
        below = QRect(0, RULER_PX, width, height - RULER_PX)
        painter.setClipRect(below, Qt.ClipOperation.IntersectClip)
        painter.translate(0, -scroll)
        for index, lane in enumerate(lanes[1:]):
            tone = "lane" if index % 2 else "lane_alt"
            rect = QRect(GUTTER_PX, lane.top, width - GUTTER_PX, lane.height)
            painter.fillRect(rect, look.color(tone))
        content = QRect(GUTTER_PX, 0, width - GUTTER_PX, lanes[-1].bottom)
        painter.setClipRect(content, Qt.ClipOperation.IntersectClip)
        _grid(scope, lanes)
        _band(scope, lanes)
        for lane in lanes[1:]:
            if lane.bottom - scroll <= part.top() or lane.top - scroll > part.bottom():
                continue
            painter.save()
            painter.setClipRect(
                QRect(GUTTER_PX, lane.top, width - GUTTER_PX, lane.height),
                Qt.ClipOperation.IntersectClip,
            )
            PAINTERS[lane.name](scope, lane)
            painter.restore()
        _cut_lines(scope, lanes)
        _veil(scope, lanes)
        painter.restore()
        _separators(scope, lanes, scroll, height)
        if part.top() < RULER_PX:
            ruler(scope)
        _names(scope, lanes, scroll, height)


def _grid(s: Scope, lanes: tuple[Lane, ...]) -> None:
    """Bar lines (and beats when close) through the lanes that show music."""
    top, bottom = lanes[LANES.index("melody")].top, lanes[-1].bottom
    edges = s.scene.beat_s
    if len(edges) < 2:
        return
    first, last = s.seen(edges)
    beat_px = s.view.px_per_s * float(edges[-1] - edges[0]) / (len(edges) - 1)
    bar_px = beat_px * BEATS_PER_BAR
    every = BEATS_PER_BAR
    while bar_px * every / BEATS_PER_BAR < 18:
        every *= 2
    if beat_px > 14:
        beats = [s.x(t) for t in edges[first:last]]
        s.painter.setPen(QPen(s.look.color("grid_beat"), 1))
        s.painter.drawLines([QLineF(x, top, x, bottom) for x in map(crisp, beats)])
    start = -(-first // every) * every
    s.painter.setPen(QPen(s.look.color("grid_bar", 150), 1))
    xs = [crisp(s.x(t)) for t in edges[start:last:every]]
    if xs:
        s.painter.drawLines([QLineF(x, top, x, bottom) for x in xs])


def _band(s: Scope, lanes: tuple[Lane, ...]) -> None:
    """The selected shot, span and region, through the lanes they concern."""
    scene = s.scene
    top, bottom = lanes[LANES.index("shots")].top, lanes[-1].bottom
    fill, line = s.look.color("accent", 46), s.look.color("accent", 120)
    spans: list[tuple[float, float, int, int]] = []
    if scene.selected_shot is not None:
        a, b = scene.shot_s[scene.selected_shot : scene.selected_shot + 2]
        spans.append((a, b, top, bottom))
    elif scene.selected_span is not None:
        spans.append((scene.selected_span.start_s, scene.selected_span.end_s, top, bottom))
    if scene.selected_region is not None:
        a, b, tracks = scene.selected_region
        for track in tracks:
            lane = lanes[LANES.index(TRACKS[track])]
            spans.append((a, b, lane.top, lane.bottom))
    for start_s, end_s, low, high in spans:
        left, right = s.x(start_s), s.x(end_s)
        if right < GUTTER_PX or left > s.width:
            continue
        s.painter.fillRect(QRectF(left, low, right - left, high - low), fill)
        s.painter.setPen(QPen(line, 1))
        for x in (crisp(left), crisp(right)):
            s.painter.drawLine(QLineF(x, low, x, high))


def _cut_lines(s: Scope, lanes: tuple[Lane, ...]) -> None:
    cuts = s.scene.cut_s
    if not len(cuts):
        return
    first, last = s.seen(cuts)
    cuts, on = cuts[first:last], s.scene.hit[first:last]
    spacing = (s.width - GUTTER_PX) / max(len(cuts), 1)
    if spacing < 3:
        return
    fade = min(1.0, (spacing - 1) / 10)
    shots, top = lanes[LANES.index("shots")], lanes[LANES.index("captions")].top
    bottom = lanes[-1].bottom
    xs = np.floor(s.x(0.0) + cuts * s.view.px_per_s) + 0.5
    for key, alpha, chosen in (("marker", 84, on), ("muted", 46, ~on)):
        lines = [QLineF(x, top, x, bottom) for x in np.unique(xs[chosen]).tolist()]
        if lines:
            s.painter.setPen(QPen(s.look.color(key, int(alpha * fade)), 1))
            s.painter.drawLines(lines)
    if s.scene.selected_cut is not None:
        x = crisp(s.x(float(s.scene.cut_s[s.scene.selected_cut])))
        s.painter.setPen(QPen(s.look.color("marker"), 1))
        s.painter.drawLine(QLineF(x, shots.top + shots.height / 2, x, bottom))


def _veil(s: Scope, lanes: tuple[Lane, ...]) -> None:
    """Darken what is not scored: outside the in-out range and behind the clip's end."""
    top, bottom = RULER_PX, lanes[-1].bottom
    shade = QColor(s.look.color("window"))
    shade.setAlpha(150)
    if s.scene.range is not None:
        for a, b in ((0.0, s.scene.range.start_s), (s.scene.range.end_s, s.scene.duration_s)):
            left, right = max(s.x(a), GUTTER_PX), min(s.x(b), s.width)
            if right > left:
                s.painter.fillRect(QRectF(left, top, right - left, bottom - top), shade)
    end = s.x(s.scene.duration_s)
    if end < s.width:
        ground = s.look.color("panel")
        s.painter.fillRect(QRectF(end, top, s.width - end, bottom - top), ground)


def _separators(s: Scope, lanes: tuple[Lane, ...], scroll: int, height: int) -> None:
    # Filled, as Qt takes 40 times longer for a long level line.
    color = s.look.color("line", 150)
    for lane in lanes[1:]:
        if RULER_PX < lane.bottom - scroll <= height:
            s.painter.fillRect(QRectF(0, lane.bottom - scroll - 1, s.width, 1), color)


def _names(s: Scope, lanes: tuple[Lane, ...], scroll: int, height: int) -> None:
    painter = s.painter
    painter.save()
    names = QRect(0, RULER_PX, GUTTER_PX, height - RULER_PX)
    painter.setClipRect(names, Qt.ClipOperation.IntersectClip)
    for lane in lanes[1:]:
        if not lane.height:
            continue
        top = lane.top - scroll
        left = 12.0
        dimmed = False
        if lane.name in TRACKS:
            track = TRACKS.index(lane.name)
            dimmed = s.scene.dim[track]
            if s.scene.selected_track == track:
                painter.fillRect(
                    QRect(0, top, GUTTER_PX, lane.height - 1), s.look.color("accent", 30)
                )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(s.look.track(track, 90 if dimmed else 255))
            painter.drawRoundedRect(QRectF(left, top + lane.height / 2 - 4, 8, 8), 2, 2)
            if s.scene.has_take:
                icon("grip", "disabled").paint(painter, grip_rect(lane, scroll))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            left += 14
        if lane.name == "band":
            _parts(s, lane, top)
            left += 14
        if lane.name in FOLDABLE:
            _fold_mark(s, lane, scroll)
        name = lane_name(lane.name, s.scene)
        if lane.name in s.scene.not_heard:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(s.look.color("accent"))
            painter.drawEllipse(QPointF(6.0, top + lane.height / 2), 3.0, 3.0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(s.look.color("disabled" if dimmed else "muted"))
        rect = QRectF(left, top, GUTTER_PX - left - 17, lane.height)
        letters = name_letters(name, rect.width(), lane.height)
        painter.setFont(letters)
        shown = QFontMetricsF(letters).elidedText(name, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()
    painter.setPen(QPen(s.look.color("line"), 1))
    painter.drawLine(QLineF(GUTTER_PX - 0.5, 0, GUTTER_PX - 0.5, height))


def name_letters(name: str, room_px: float, height_px: int) -> QFont:
    """The letters of a lane's name: as large as it fits, never so that it is another word."""
    sizes = (9,) if height_px < 16 else (12, 11, 10, 9)
    for pixels in sizes:
        if QFontMetricsF(font(pixels)).horizontalAdvance(name) <= room_px:
            return font(pixels)
    return font(sizes[-1])


def _fold_mark(s: Scope, lane: Lane, scroll: int) -> None:
    """Which way a press on it takes the lane: it points down while the lane is open."""
    name = "right" if lane.is_folded else "down"
    icon(name, "disabled").paint(s.painter, fold_rect(lane, scroll))


def _parts(s: Scope, lane: Lane, top: int) -> None:
    """A mark in each part's colour, beside its strip; longer for the one that is selected."""
    for number in range(len(s.scene.band)):
        track = len(TRACKS) + number
        begin, end = strip(lane, len(s.scene.band), number)
        wide = 16 if s.scene.selected_track == track else 8
        rect = QRectF(12, top + begin - lane.top + 1, wide, max(end - begin - 2, 1))
        dim = track < len(s.scene.dim) and s.scene.dim[track]
        s.painter.fillRect(rect, s.look.track(track, 90 if dim else 255))


def playhead(painter: QPainter, look: Theme, x: float, height: int) -> None:
    """The playhead: a line through all lanes with a head in the ruler."""
    painter.fillRect(QRectF(round(x) - 1, 8, 2, height - 8), look.color("playhead"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x = round(x)
    path = QPainterPath(QPointF(x - 6, 0))
    for point in (QPointF(x + 6, 0), QPointF(x + 6, 5), QPointF(x, 11), QPointF(x - 6, 5)):
        path.lineTo(point)
    path.closeSubpath()
    painter.fillPath(path, look.color("playhead"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
