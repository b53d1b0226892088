"""How the lanes of the picture are painted: film, cuts, words, sections, activity, chords."""

from __future__ import annotations

import bisect
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmap, QPolygonF

from bgm_studio.ui.presenter.heard import ON_TIME_MS
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.theme import Theme, font
from bgm_studio.ui.timeline.lanes import LATE_MS, Lane, level_top, tr
from bgm_studio.ui.timeline.scene import Floats, Scene
from bgm_studio.ui.timeline.scope import MIDDLE, Scope

_LEAST_LABEL_PX = 26


def curve_columns(s: Scope, curve: NDArray[np.float32]) -> NDArray[np.float32]:
    """A curve's value in each device pixel: its peak where many samples share one."""
    place = s.column_edges() * s.scene.curve_hz
    first = np.clip(np.floor(place[:-1]).astype(int), 0, len(curve) - 1)
    after = np.clip(np.floor(place[1:]).astype(int), first + 1, len(curve))
    inside = (place[:-1] >= 0) & (place[:-1] < len(curve))
    if (place[1] - place[0]) <= 1:
        share = np.clip(place[:-1] - first, 0, 1).astype(np.float32)
        following = curve[np.minimum(first + 1, len(curve) - 1)]
        own = curve[first]
        values = np.where(np.isnan(following), own, own + share * (following - own))
    else:
        bounds = np.stack([first, after], axis=1).ravel()
        padded = np.append(curve, np.float32(np.nan))
        values = np.fmax.reduceat(padded, bounds)[::2]
    result: NDArray[np.float32] = np.where(inside, values, np.nan).astype(np.float32)
    return result


def picture(s: Scope, lane: Lane) -> None:
    """The film, a picture a slot."""
    painter, scene = s.painter, s.scene
    painter.fillRect(QRect(GUTTER_PX, lane.top, s.width, lane.height), s.look.color("film"))
    if not scene.has_film or scene.duration_s <= 0:
        return
    height = lane.height - 3
    slot = max(round(height * scene.aspect), 8)
    origin = s.x(0.0)
    first = int((GUTTER_PX - origin) // slot)
    last = int((min(s.width, s.x(scene.duration_s)) - origin) // slot)
    usual_s = scene.duration_s / max(len(scene.thumbs), 1)
    reach_s = max(slot / s.view.px_per_s, 1.5 * usual_s)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    empty = s.look.color("raised") if s.look.name == "dark" else s.look.color("groove")
    for number in range(max(first, 0), last + 1):
        left = origin + number * slot
        rect = QRectF(left, lane.top + 1, slot - 1, height)
        time_s = (left + 0.5 * slot - origin) / s.view.px_per_s
        index = _nearest_thumb(scene, min(time_s, scene.duration_s))
        if index is None or abs(scene.thumb_s[index] - time_s) > reach_s:
            painter.fillRect(rect, empty)
            continue
        pixmap = _scaled(s, scene.thumbs[index], slot - 1, height)
        painter.drawPixmap(rect.topLeft(), pixmap)


def _nearest_thumb(scene: Scene, time_s: float) -> int | None:
    times = scene.thumb_s
    if not times:
        return None
    right = bisect.bisect_left(times, time_s)
    if right == len(times) or (right and time_s - times[right - 1] <= times[right] - time_s):
        right -= 1
    return right


def _scaled(s: Scope, image: QImage, width: int, height: int) -> QPixmap:
    key = (image.cacheKey(), round(height * s.ratio))
    pixmap = s.store.thumbs.get(key)
    if pixmap is None:
        scaled = image.scaled(
            round(width * s.ratio),
            round(height * s.ratio),
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap = QPixmap.fromImage(scaled.copy(0, 0, round(width * s.ratio), scaled.height()))
        pixmap.setDevicePixelRatio(s.ratio)
        s.store.thumbs[key] = pixmap
    return pixmap


def shots(s: Scope, lane: Lane) -> None:
    """Cuts as markers, with how far each lies from its beat."""
    painter, scene = s.painter, s.scene
    middle = lane.top + lane.height / 2
    if not scene.analysed:
        _progress(s, lane)
        return
    first, last = s.seen(scene.cut_s, 70)
    xs = s.x(0.0) + scene.cut_s[first:last] * s.view.px_per_s
    order = np.arange(first, last)
    if len(xs) > (s.width - GUTTER_PX) / 9:
        # Of those that would lie on each other, the strongest that is on stands for all.
        weight = scene.strength[first:last] + scene.hit[first:last]
        bucket = np.floor((order * 0 + xs + s.view.start_s * s.view.px_per_s) / 9)
        ranked = np.lexsort((-weight, bucket))
        keep = ranked[np.unique(bucket[ranked], return_index=True)[1]]
        xs, order = xs[keep], order[keep]
    painter.setFont(font(11))
    metrics = QFontMetricsF(painter.font())
    places, numbers = xs.tolist(), order.tolist()
    for number in numbers:
        span = scene.cuts[number].span
        if span is not None:  # a soft transition
            left, right = s.x(span.start_s), s.x(span.end_s)
            band = QRectF(left, middle - 2, max(right - left, 1.0), 4)
            painter.fillRect(band, s.look.color("marker", 110))
    strength, hit = scene.strength[order].tolist(), scene.hit[order].tolist()
    late = None if scene.residual_ms is None else np.round(scene.residual_ms[order]).tolist()
    good, muted, warning = (s.look.color(key) for key in ("good", "muted", "warning"))
    for i, x in enumerate(places):
        chosen = numbers[i] == scene.selected_cut
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            radius = diamond(painter, s.look, x, middle, strength[i], on=hit[i], chosen=True)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        else:
            radius = _marker(s, x, middle, strength[i], hit[i])
        left = x + radius + (9 if chosen else 4)
        room = (places[i + 1] - 9 if i + 1 < len(places) else float("inf")) - left
        if late is None or not hit[i] or room < _LEAST_LABEL_PX:
            continue
        ms = int(late[i])
        label = tr("{0} ms").format(f"{ms:+d}" if ms else "0")
        if metrics.horizontalAdvance(label) > room:
            continue
        far = abs(ms)
        painter.setPen(good if far <= ON_TIME_MS else muted if far <= LATE_MS else warning)
        painter.drawText(QPointF(left, middle + 4), label)


def _marker(s: Scope, x: float, y: float, strength: float, on: bool) -> float:
    """A marker from the store of drawn ones; its half width."""
    strength = round(8 * strength) / 8
    key = (s.look.name, strength, on, s.ratio)
    pixmap = s.store.markers.get(key)
    if pixmap is None:
        side = 18
        pixmap = QPixmap(round(side * s.ratio), round(side * s.ratio))
        pixmap.setDevicePixelRatio(s.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            diamond(painter, s.look, side / 2, side / 2, strength, on=on, chosen=False)
        s.store.markers[key] = pixmap
    left = round((x - 9) * s.ratio) / s.ratio
    s.painter.drawPixmap(QPointF(left, y - 9), pixmap)
    return _radius(strength)


def _progress(s: Scope, lane: Lane) -> None:
    """While the film is looked through: what was found, and how far it has got."""
    painter, scene = s.painter, s.scene
    if not scene.has_film:
        return
    edge = s.x(scene.analysed_s)
    painter.fillRect(
        QRectF(GUTTER_PX, lane.top, max(edge - GUTTER_PX, 0), lane.height),
        s.look.color("accent", 22),
    )
    painter.setPen(QPen(s.look.color("accent"), 1.5))
    painter.drawLine(QLineF(edge, lane.top, edge, lane.bottom))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(s.look.color("marker", 170), 1.2))
    painter.setBrush(s.look.color("marker", 40))
    for time_s in scene.ghosts:
        x = s.x(float(time_s))
        if GUTTER_PX - 6 < x < s.width + 6:
            painter.drawPolygon(_diamond_at(x, lane.top + lane.height / 2, 5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(font(11))
    painter.setPen(s.look.color("muted"))
    left = max(edge, GUTTER_PX) + 8
    painter.drawText(QRectF(left, lane.top, 260, lane.height), MIDDLE, tr("Analysing the clip…"))


def captions(s: Scope, lane: Lane) -> None:
    """What each shot shows."""
    scene = s.scene
    fill = s.look.color("caption")
    chosen = scene.selected_shot
    _cells(s, lane, scene.shot_s, scene.captions, lambda _: fill, chosen, font(12))


def _cells(
    s: Scope,
    lane: Lane,
    edges: Floats,
    texts: tuple[str, ...],
    fill: Callable[[int], QColor],
    chosen: int | None,
    letters: QFont,
    *,
    inset: int = 3,
    symbols: bool = False,
) -> None:
    """A row of cells with elided text; where they are too narrow to tell, one band. symbols: of a
    text that is cut off the rest would mean something else, so it is all there, smaller if need be,
    or a dot stands for it."""
    if len(edges) < 2:
        return
    painter = s.painter
    first = max(int(np.searchsorted(edges, s.view.start_s, side="right")) - 1, 0)
    last = min(int(np.searchsorted(edges, s.view.end_s)), len(edges) - 1)
    if last <= first:
        return
    inset = 2 if lane.is_folded else inset
    top, height = lane.top + inset, lane.height - 2 * inset - 1
    xs = (s.x(0.0) + edges[first : last + 1] * s.view.px_per_s).tolist()
    if (xs[-1] - xs[0]) / (last - first) < 4:
        painter.fillRect(QRectF(xs[0], top, xs[-1] - xs[0], height), fill(first))
        return
    painter.setFont(letters)
    metrics = QFontMetricsF(painter.font())
    color, muted = s.look.color("text", 225), s.look.color("faint")
    for number in range(first, last):
        left, right = xs[number - first] + 1, xs[number - first + 1] - 1
        if right - left < 0.5:
            continue
        rect = QRectF(left, top, right - left, height)
        paint = s.look.color("accent", 130) if number == chosen else fill(number)
        painter.fillRect(rect, paint)
        if lane.is_folded:
            continue
        # A text begins where the cell comes into view, so that a long cell stays readable.
        begin = max(left, GUTTER_PX) + 5
        room = right - begin - 4
        if room < (3 if symbols else 14):
            continue
        text = texts[number] or tr("no caption")
        if symbols:
            painter.setFont(letters)
            shown, smaller = fitting_symbol(text, room, letters)
            if smaller is not None:
                painter.setFont(smaller)
        else:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            if len(shown) < 2 and len(text) > 1:
                continue
        painter.setPen(color if texts[number] else muted)
        painter.drawText(QRectF(begin, top, room + 4, height), MIDDLE, shown)


def fitting_symbol(text: str, room: float, letters: QFont) -> tuple[str, QFont | None]:
    """A symbol as it can stand in `room` pixels, and the smaller letters that it needs, None for
    those given: whole, or a dot for all of it."""
    if QFontMetricsF(letters).horizontalAdvance(text) <= room:
        return text, None
    smaller = QFont(letters)
    smaller.setPixelSize(round(0.8 * letters.pixelSize()))
    if QFontMetricsF(smaller).horizontalAdvance(text) <= room + 3:
        return text, smaller
    return ("·", None) if text else ("", None)


def sections(s: Scope, lane: Lane) -> None:
    """Blocks as full as their level; in the colour of activity, or of what was drawn over it
    where the level is the user's."""
    painter, sections = s.painter, s.scene.sections
    edges = sections.edge_s
    if len(edges) < 2:
        return
    first = max(int(np.searchsorted(edges, s.view.start_s, side="right")) - 1, 0)
    last = min(int(np.searchsorted(edges, s.view.end_s)), len(edges) - 1)
    top, height = lane.top + 2, lane.height - 5
    painter.setFont(font(11))
    metrics = QFontMetricsF(painter.font())
    for number in range(first, last):
        left, right = s.x(float(edges[number])) + 1, s.x(float(edges[number + 1])) - 1
        if right - left < 0.5:
            continue
        key = "accent" if sections.told[number] else "activity"
        filled = level_top(lane, float(sections.level[number]))
        painter.fillRect(QRectF(left, top, right - left, height), s.look.color("caption"))
        painter.fillRect(
            QRectF(left, filled, right - left, top + height - filled), s.look.color(key, 80)
        )
        painter.fillRect(QRectF(left, filled, right - left, 2), s.look.color(key))
        if lane.is_folded:
            continue
        end = right - _lead(s, lane, right, right - left, sections.leads[number])
        begin = max(left, GUTTER_PX) + 5
        room = end - begin - 4
        if room < 14:
            continue
        title = sections.title(number)
        level = f"{100 * sections.level[number]:.0f} %"
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        if len(shown) < 2 and len(title) > 1:
            continue
        # Above the level's line where there is more room than below it.
        low = filled + 2 if filled < top + height / 2 else top
        tall = top + height - low if low > top else filled - top
        painter.setPen(s.look.color("text", 235))
        painter.drawText(QRectF(begin, low, room + 4, tall), MIDDLE, shown)
        begin += metrics.horizontalAdvance(shown) + 8
        if shown == title and metrics.horizontalAdvance(level) <= end - begin - 4:
            painter.setPen(s.look.color("text", 170))
            painter.drawText(QRectF(begin, low, end - begin, tall), MIDDLE, level)


def _lead(s: Scope, lane: Lane, right: float, width: float, lead: str) -> float:
    """Draw how a section goes over into the next, left of where it ends; the room it takes."""
    if not lead or width < 26:
        return 0.0
    painter = s.painter
    middle, half = lane.top + lane.height / 2, 5.0
    left, right = right - 17, right - 5
    shapes = {
        "build": [(left, middle + half), (right, middle - half), (right, middle + half)],
        "drop": [(left, middle - half), (right, middle + half), (left, middle + half)],
    }
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = s.look.color("text", 190)
    if lead in shapes:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shapes[lead]]))
    else:  # a breath: the two strokes of a caesura
        painter.setPen(QPen(color, 1.6))
        for x in (left + 3, left + 8):
            painter.drawLine(QLineF(x, middle + half, x + 4, middle - half))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return 18.0


def segments(s: Scope, lane: Lane) -> None:
    """The stretches in which the music listens to the picture as one."""
    edges = s.scene.segment_s
    if len(edges) < 2:
        return
    painter = s.painter
    first = max(int(np.searchsorted(edges, s.view.start_s, side="right")) - 1, 0)
    last = min(int(np.searchsorted(edges, s.view.end_s)), len(edges) - 1)
    if last <= first:
        return
    top, height = lane.top + 3, lane.height - 7
    origin = s.x(0.0)
    xs = (origin + np.maximum(edges[first : last + 1], 0) * s.view.px_per_s).tolist()
    colors = (s.look.color("segment"), s.look.color("segment_alt"))
    average = (xs[-1] - xs[0]) / (last - first)
    if average < 3:
        painter.fillRect(QRectF(xs[0], top, xs[-1] - xs[0], height), colors[1])
        return
    painter.setFont(font(10))
    painter.setPen(s.look.color("text", 165))
    for number in range(first, last):
        left, right = xs[number - first], xs[number - first + 1]
        rect = QRectF(left, top, max(right - left - 1, 1), height)
        painter.fillRect(rect, colors[number % 2])
        if not lane.is_folded and s.scene.segment_beats and average > 46 and right - left > 34:
            label = tr("k {0}").format(s.scene.segment_beats)
            painter.drawText(rect.adjusted(5, -1, 0, 1), MIDDLE, label)


def activity(s: Scope, lane: Lane) -> None:
    """How much moves, and what was drawn over it."""
    scene = s.scene
    if not len(scene.found):
        return
    drawn = scene.drawn
    found, over = curve_columns(s, scene.found), curve_columns(s, drawn)
    told = ~np.isnan(over)
    ground = np.where(told, np.nan, found)
    filled_curve(s, lane, found, s.look.color("activity", 80), told, line=True, fill=0)
    filled_curve(s, lane, ground, s.look.color("activity"), None, line=True, fill=46)
    filled_curve(s, lane, over, s.look.color("accent"), None, line=True, fill=80)


def filled_curve(
    s: Scope,
    lane: Lane,
    values: NDArray[np.float32],
    color: QColor,
    only: NDArray[np.bool_] | None,
    *,
    line: bool,
    fill: int,
) -> None:
    """A curve of values 0..1 a device pixel, filled: coverage computed a pixel at a time, as smooth
    as antialiasing. only: where it is drawn; NaN is nowhere."""
    if only is not None and not only.any():
        return
    if only is not None:
        values = np.where(only, values, np.nan)
    if np.isnan(values).all():
        return
    rows = round((lane.height - 5) * s.ratio)
    y = (rows - 2) * (1.0 - values) + 0.5
    before = np.where(np.isnan(np.roll(y, 1)), y, np.roll(y, 1))
    before[0] = y[0]
    grid = np.arange(rows, dtype=np.float32)[:, None]
    thick = 0.75 * s.ratio
    low, high = np.fmin(y, before) - thick, np.fmax(y, before) + thick
    stroke = np.clip(np.minimum(grid + 1, high) - np.maximum(grid, low), 0, 1)
    under = np.clip(grid + 1 - y, 0, 1) * (fill / 255)
    alpha = np.nan_to_num(np.maximum(stroke if line else 0, under))
    shade = (alpha * color.alpha()).astype(np.uint8)
    s.raster(shade, color, lane.top + 2)


def chords(s: Scope, lane: Lane) -> None:
    """The harmony; chords of the user's in another colour."""
    scene = s.scene
    plain, edited = s.look.color("chord"), s.look.color("chord_edited")
    told = scene.chord_edited

    def fill(number: int) -> QColor:
        return edited if told[number] else plain

    _cells(s, lane, scene.chord_s, scene.symbols, fill, None, font(12), inset=2, symbols=True)


def diamond(
    painter: QPainter, look: Theme, x: float, y: float, strength: float, *, on: bool, chosen: bool
) -> float:
    """A marker: larger when stronger, hollow and grey when off. Returns its half width."""
    radius = _radius(strength)
    color = look.color("marker" if on else "faint")
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("marker", 70))
        painter.drawPolygon(_diamond_at(x, y, radius + 4))
    if on:
        painter.setPen(QPen(look.color("text"), 1.2) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(color)
    else:
        painter.setPen(QPen(color, 1.4))
        painter.setBrush(look.color("lane"))
    painter.drawPolygon(_diamond_at(x, y, radius))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return radius


def _radius(strength: float) -> float:
    return 3.8 + 2.6 * min(max(strength, 0.0), 1.0)


def _diamond_at(x: float, y: float, radius: float) -> QPolygonF:
    return QPolygonF(
        [
            QPointF(x, y - radius),
            QPointF(x + radius, y),
            QPointF(x, y + radius),
            QPointF(x - radius, y),
        ]
    )
