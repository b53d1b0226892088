"""How the piano roll looks: pure painting from prepared arrays, no input and no output.

Everything here works on what is visible alone, so a paint costs the same on any clip.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from bgm_studio.composing.direction import Span
from bgm_studio.music.editing import AnyNote, is_locked
from bgm_studio.music.harmony import ChordSpan, Key, Plan
from bgm_studio.music.pianoroll import (
    COLUMNS_PER_BAR,
    COLUMNS_PER_BEAT,
    PITCHES,
    TRACKS,
    Note,
    Region,
)
from bgm_studio.ui.images import image_of
from bgm_studio.ui.presenter.state import LiveRoll
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.roll import pieces
from bgm_studio.ui.roll.geometry import (
    LEAST_ROW_PX,
    Geometry,
    NoteIndex,
    pitch_name,
)
from bgm_studio.ui.theme import Theme, font
from bgm_studio.video.shots import Cut

_DENSE = 600  # from so many visible notes on they are painted as plain cells, in one picture
_BLACK = frozenset((1, 3, 6, 8, 10))
_LEVELS, _SOFTEST = 12, 0.3  # steps of velocity that are told apart, and how strong 0 shows
_INK = QColor(12, 14, 20, 215)  # on the track colours, which are bright in both themes


@dataclass(frozen=True)
class Look:
    """How notes stand: the tracks that are seen, that in front last; the selected ones, the locks,
    those not to paint (they follow the mouse), how strongly they show (0..1), and whether they are
    a kit's."""

    tracks: tuple[int, ...] = (2, 1, 0)
    all_tracks: bool = False
    selected: frozenset[AnyNote] = frozenset()
    locked: tuple[Region, ...] = ()
    locked_notes: frozenset[Note] = frozenset()
    hidden: frozenset[AnyNote] = frozenset()
    strength: float = 1.0
    kit: bool = False

    @property
    def front(self) -> int:
        """The track in front."""
        return self.tracks[-1]


# -- the ground -----------------------------------------------------------------------------------


def paint_ground(
    painter: QPainter, geo: Geometry, theme: Theme, plan: Plan | None, *, kit: bool = False
) -> None:
    """Rows shaded as the keys are, tones of the key and of each chord lit, and the time lines; of a
    kit, whose rows are no pitches, every other row."""
    width = float(geo.width_px)
    low, high = geo.pitches_seen
    painter.fillRect(QRectF(0, 0, width, geo.height_px), theme.color("key_white"))
    if kit:
        for pitch in range(low + low % 2, high + 1, 2):
            row = QRectF(0, geo.y(pitch), width, geo.row_px)
            painter.fillRect(row, theme.color("key_black"))
        _paint_time_lines(painter, geo, theme)
        return
    key = None if plan is None else plan.key
    in_key = frozenset(range(12)) if key is None else frozenset(key.scale)
    dark, lit = theme.color("key_black"), theme.color("text", 5 if _is_dark(theme) else 0)
    for pitch in range(low, high + 1):
        row = QRectF(0, geo.y(pitch), width, geo.row_px)
        if pitch % 12 in _BLACK:
            painter.fillRect(row, dark)
        if key is not None and pitch % 12 in in_key:
            painter.fillRect(row, lit)
    if plan is not None:
        _paint_chord_tones(painter, geo, theme, plan)
    lines = [
        QLineF(0, y, width, y)
        for pitch in range(low, high + 1)
        if pitch % 12 in (0, 5) and (y := geo.y(pitch) + geo.row_px) <= geo.height_px
    ]
    painter.setPen(QPen(theme.color("grid_bar", 150), 1))
    painter.drawLines(lines)
    _paint_time_lines(painter, geo, theme)


def _is_dark(theme: Theme) -> bool:
    return theme.name == "dark"


def _chords_seen(geo: Geometry, plan: Plan) -> Sequence[ChordSpan]:
    first, last = (column / COLUMNS_PER_BEAT for column in geo.columns_seen)
    start = bisect_right(plan.chords, first, key=attrgetter("end_beat"))
    return plan.chords[start : bisect_left(plan.chords, last, key=attrgetter("start_beat"))]


def _paint_chord_tones(painter: QPainter, geo: Geometry, theme: Theme, plan: Plan) -> None:
    low, high = geo.pitches_seen
    seen = _chords_seen(geo, plan)
    if len(seen) > geo.width_px / 16:
        return
    roots: list[QRectF] = []
    tones: list[QRectF] = []
    for span in seen:
        x = geo.x(span.start_beat * COLUMNS_PER_BEAT)
        w = geo.x(span.end_beat * COLUMNS_PER_BEAT) - x
        for tone in span.chord.pitch_classes:
            where = roots if tone == span.chord.root else tones
            for pitch in range(low + (tone - low) % 12, high + 1, 12):
                where.append(QRectF(x, geo.y(pitch), w, geo.row_px))
    painter.setPen(Qt.PenStyle.NoPen)
    strength = 1.0 if _is_dark(theme) else 0.6
    for rects, alpha in ((tones, 9), (roots, 17)):
        painter.setBrush(theme.color("text", round(alpha * strength)))
        painter.drawRects(rects)


def _paint_time_lines(painter: QPainter, geo: Geometry, theme: Theme) -> None:
    if not geo.total_columns:
        return
    first, last = geo.columns_seen
    for step, least_px, colour in (
        (1, 9.0, theme.color("grid_beat", 130)),
        (COLUMNS_PER_BEAT, 9.0, theme.color("grid_beat")),
        (COLUMNS_PER_BAR, 7.0, theme.color("grid_bar")),
    ):
        every = step
        if step == COLUMNS_PER_BAR:
            every *= _thinned(geo, least_px)
        elif _column_px(geo) * step < least_px:
            continue
        columns = np.arange(first // every * every, last + 1, every)
        if step < COLUMNS_PER_BAR:
            columns = columns[columns % (step * 4) != 0]
        painter.setPen(QPen(colour, 1))
        painter.drawLines(
            [QLineF(x, 0, x, geo.height_px) for x in np.floor(_xs(geo, columns) + 0.5).tolist()]
        )


def _column_px(geo: Geometry) -> float:
    """The mean width of a column."""
    first, last = geo.columns_seen
    return (geo.x(last) - geo.x(first)) / max(last - first, 1)


def _thinned(geo: Geometry, least_px: float) -> int:
    """Every how many bars (a power of two) a line has at least `least_px` of room."""
    every = 1
    while _column_px(geo) * COLUMNS_PER_BAR * every < least_px and every < 1 << 12:
        every *= 2
    return every


def _xs(geo: Geometry, columns: NDArray[np.int64]) -> NDArray[np.float64]:
    return (geo.seconds(columns) - geo.view.start_s) * geo.view.px_per_s


def paint_film(
    painter: QPainter,
    geo: Geometry,
    theme: Theme,
    *,
    cuts: Sequence[Cut],
    shot: Span | None,
    span: Span | None,
    score_range: Span | None,
    silences: Iterable[Span],
) -> None:
    """What the film says: the selected shot or span, cuts (by rising time), where no
    music shall be, and what lies outside the clip or the range to score."""
    view, height = geo.view, float(geo.height_px)

    def band(start_s: float, end_s: float) -> QRectF:
        left, right = max(view.x(start_s), 0.0), min(view.x(end_s), float(geo.width_px))
        return QRectF(left, 0, max(right - left, 0.0), height)

    for chosen in (shot, span):
        if chosen is not None:
            painter.fillRect(band(chosen.start_s, chosen.end_s), theme.color("accent", 26))
    for silence in silences:
        area = band(silence.start_s, silence.end_s)
        painter.fillRect(area, theme.color("window", 120))
        painter.fillRect(area, QBrush(theme.color("silence", 70), Qt.BrushStyle.BDiagPattern))
    edges = (score_range.start_s, score_range.end_s) if score_range else (0.0, view.duration_s)
    shade = theme.color("window", 150)
    painter.fillRect(band(view.start_s - 1, edges[0]), shade)
    if view.duration_s:
        painter.fillRect(band(edges[1], view.end_s + 1), shade)
    start = bisect_left(cuts, view.start_s, key=attrgetter("time_s"))
    seen = cuts[start : bisect_right(cuts, view.end_s, key=attrgetter("time_s"))]
    for is_hit, colour in (
        (False, theme.color("marker_off", 110)),
        (True, theme.color("marker", 95)),
    ):
        # A set: on a long clip many cuts share a pixel.
        xs = {int(view.x(cut.time_s)) + 0.5 for cut in seen if cut.hit == is_hit}
        dotted = not is_hit and len(xs) < 100
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine))
        painter.drawLines([QLineF(x, 0, x, height) for x in xs])


def paint_locks(
    painter: QPainter,
    geo: Geometry,
    theme: Theme,
    locked: Iterable[Region],
    tracks: Collection[int],
) -> None:
    """Locked regions of the given tracks, hatched."""
    whole = QRectF(-4, -4, geo.width_px + 8, geo.height_px + 8)
    for region in locked:
        if not set(region.tracks) & set(tracks):
            continue
        area = geo.region_rect(region).intersected(whole)
        if area.isEmpty():
            continue
        painter.fillRect(area, QBrush(theme.color("text", 26), Qt.BrushStyle.FDiagPattern))
        painter.setPen(QPen(theme.color("text", 90), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


# -- notes ----------------------------------------------------------------------------------------


def paint_notes(
    painter: QPainter, geo: Geometry, theme: Theme, index: NoteIndex, look: Look, key: Key | None
) -> None:
    """The notes in view: bars with names and locks while they are few, plain cells when many."""
    seen = index.within(geo.columns_seen, geo.pitches_seen, look.tracks)
    if len(seen) > _DENSE:
        _paint_cells(painter, geo, theme, index, seen, look)
        return
    by_track: dict[int, list[AnyNote]] = {track: [] for track in look.tracks}
    for number in seen.tolist():
        note = index.notes[number]
        if note not in look.hidden:
            by_track[note.track].append(note)
    for notes in by_track.values():
        paint_bars(painter, geo, theme, notes, look, key)


def paint_bars(
    painter: QPainter,
    geo: Geometry,
    theme: Theme,
    notes: Sequence[AnyNote],
    look: Look,
    key: Key | None = None,
) -> None:
    """Notes of one track as rounded bars, the fainter the softer; selected ones last, outlined."""
    if not notes:
        return
    in_front = look.all_tracks or notes[0].track == look.front
    alpha = round((255 if in_front else 72) * look.strength)
    track = notes[0].track
    fills = [theme.track(track, round(alpha * (_SOFTEST + (1 - _SOFTEST) * level / _LEVELS)))
             for level in range(_LEVELS + 1)]  # fmt: skip
    bright = theme.track(notes[0].track, 255).lighter(118)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = 0.0 if geo.row_px < 6 else min(3.0, geo.row_px / 4)
    selected = []
    painter.setPen(Qt.PenStyle.NoPen)
    for note in sorted(notes, key=_level):
        if note in look.selected:
            selected.append(note)
        else:
            painter.setBrush(fills[_level(note)])
            painter.drawRoundedRect(_bar(geo, note), radius, radius)
    if selected:
        painter.setBrush(bright)
        painter.setPen(QPen(theme.color("text"), 1.6))
        for note in selected:
            painter.drawRoundedRect(_bar(geo, note).adjusted(0.3, 0.3, -0.3, -0.3), radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if look.locked or look.locked_notes:
        hatch = QBrush(QColor(12, 14, 20, 150), Qt.BrushStyle.FDiagPattern)
        for note in notes:
            if is_locked(note, look.locked, look.locked_notes):
                bar = _bar(geo, note)
                painter.fillRect(bar.adjusted(1, 1, -1, -1), hatch)
                _paint_padlock(painter, bar)
    # The rows of a kit say what its notes are.
    if in_front and geo.row_px >= 12 and look.strength == 1 and not look.kit:
        _paint_names(painter, geo, notes, look, key)


def _level(note: AnyNote) -> int:
    """How strongly a note shows, 0.._LEVELS: by its velocity, where it has one of its own."""
    return _LEVELS if note.velocity is None else round(_LEVELS * note.velocity / 127)


def _bar(geo: Geometry, note: AnyNote) -> QRectF:
    """A note's bar: its cells, less a gap to its neighbours; cut well outside the view."""
    left = max(geo.x(note.start_column), -20.0)
    right = min(geo.x(note.end_column), geo.width_px + 20.0)
    width = right - left
    gap = 1.0 if width > 4 else 0.25 * width
    inset = 1.0 if geo.row_px >= 7 else 0.5
    return QRectF(
        left + 0.5 * gap,
        geo.y(note.pitch) + inset,
        max(width - gap, 1.2),
        max(geo.row_px - 2 * inset + (0.5 if inset == 1 else 0), 1.5),
    )


def _paint_names(
    painter: QPainter, geo: Geometry, notes: Sequence[AnyNote], look: Look, key: Key | None
) -> None:
    text_font = font(min(round(geo.row_px - 3), 10), medium=True)
    metrics = QFontMetricsF(text_font)
    painter.setFont(text_font)
    painter.setPen(_INK)
    for note in notes:
        bar = _bar(geo, note)
        name = pitch_name(note.pitch, key)
        is_free = not is_locked(note, look.locked, look.locked_notes)
        if is_free and bar.width() >= metrics.horizontalAdvance(name) + 8:
            painter.drawText(
                bar.adjusted(4, 0, -2, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                name,
            )


def _paint_padlock(painter: QPainter, bar: QRectF) -> None:
    size = min(bar.height() - 3, 8.0)
    if size < 4 or bar.width() < size + 5:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top = bar.left() + 3, bar.center().y() - size / 2
    body = QRectF(left, top + 0.42 * size, size, 0.58 * size)
    painter.setPen(QPen(_INK, max(size / 7, 1.0)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shackle = QRectF(left + 0.2 * size, top + 0.5, 0.6 * size, 0.8 * size)
    painter.drawArc(shackle, 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_INK)
    painter.drawRoundedRect(body, 1, 1)
    painter.restore()


def _paint_cells(
    painter: QPainter,
    geo: Geometry,
    theme: Theme,
    index: NoteIndex,
    seen: NDArray[np.int64],
    look: Look,
) -> None:
    """Many notes at once: cells painted into one picture of the screen's own pixels."""
    dpr = painter.device().devicePixelRatioF()
    width, height = round(geo.width_px * dpr), round(geo.height_px * dpr)
    low, high = geo.pitches_seen
    # Which row of pitches each line of pixels shows, and the lines left free between rows.
    rows = ((np.arange(height) + 0.5) / dpr + geo.scroll_px) / geo.row_px
    line_row = np.clip(np.floor(rows).astype(np.int64) - (PITCHES - 1 - high), 0, high - low)
    if geo.row_px >= LEAST_ROW_PX:
        is_gap = np.append(line_row[1:] != line_row[:-1], False)
    else:
        is_gap = np.zeros(height, dtype=bool)
    is_gap |= rows >= PITCHES

    def cells(
        start: NDArray[np.float64], end: NDArray[np.float64], pitch: NDArray[np.int64]
    ) -> NDArray[np.bool_]:
        left = np.clip(np.floor(start * dpr).astype(np.int64), 0, width)
        right = np.floor(end * dpr).astype(np.int64)
        right -= right - left >= 3
        right = np.clip(np.maximum(right, left + 1), 0, width)
        base = (high - pitch) * (width + 1)
        size = (high - low + 1) * (width + 1)
        edges = np.bincount(base + left, minlength=size) - np.bincount(base + right, minlength=size)
        return np.cumsum(edges.reshape(-1, width + 1), axis=1, dtype=np.int32)[:, :width] > 0

    picture = np.zeros((high - low + 1, width), dtype=np.uint32)
    view = geo.view
    start = (index.start_s[seen] - view.start_s) * view.px_per_s
    end = (index.end_s[seen] - view.start_s) * view.px_per_s
    pitch, track_of = index.pitch[seen], index.track[seen]
    for track in look.tracks:
        in_front = look.all_tracks or track == look.front
        mine = track_of == track
        colour = theme.track(track, round((255 if in_front else 72) * look.strength))
        picture[cells(start[mine], end[mine], pitch[mine])] = _premultiplied(colour)
    chosen = [n for n in look.selected if low <= n.pitch <= high and n.track in look.tracks]
    if chosen:
        first, last = (
            (
                geo.seconds(np.fromiter(map(attrgetter(name), chosen), np.float64, len(chosen)))
                - view.start_s
            )
            * view.px_per_s
            for name in ("start_column", "end_column")
        )
        pitches = np.fromiter(map(attrgetter("pitch"), chosen), np.int64, len(chosen))
        shown = (last > 0) & (first < geo.width_px)
        here = cells(first[shown], last[shown], pitches[shown])
        picture[here] = _premultiplied(theme.color("text"))
    pixels = picture[line_row]
    pixels[is_gap] = 0
    painter.drawImage(QRectF(0, 0, width / dpr, height / dpr), image_of(pixels))


def _premultiplied(colour: QColor) -> int:
    alpha = colour.alpha()
    red, green, blue = (c * alpha // 255 for c in (colour.red(), colour.green(), colour.blue()))
    return alpha << 24 | red << 16 | green << 8 | blue


# -- music being made -----------------------------------------------------------------------------


def paint_live(painter: QPainter, geo: Geometry, theme: Theme, live: LiveRoll, front: int) -> None:
    """What a run has decided so far: soft cells, the likelier the stronger, in the tracks' colours
    tinted by the features that steer."""
    low, high = geo.pitches_seen
    # One sample every few pixels: tempo may drift, so columns are not evenly wide.
    samples = max(geo.width_px // (3 if live.steps else 1), 1)
    times_s = geo.view.s(0.0) + (np.arange(samples) + 0.5) * (
        geo.width_px / samples / geo.view.px_per_s
    )
    columns = geo.columns_at(times_s)
    known = (columns >= 0) & (columns < min(live.probability.shape[1], geo.total_columns))
    part = live.probability[:, np.where(known, columns, 0), low : high + 1] * known[:, None]
    tint = theme.color(live.features)
    value = np.zeros((high - low + 1, part.shape[1], 4), dtype=np.float32)
    for track in sorted(range(len(TRACKS)), key=lambda track: (track == front, -track)):
        alpha = part[track].T[::-1].astype(np.float32)[..., None] / 255.0
        alpha = alpha * (0.95 if track == front else 0.6)
        colour = theme.track(track)
        share = 0.35 if live.steps else 0.0
        blend = [
            (1 - share) * a + share * b
            for a, b in (
                (colour.blue(), tint.blue()),
                (colour.green(), tint.green()),
                (colour.red(), tint.red()),
                (255, 255),
            )
        ]
        value = value * (1 - alpha) + alpha * np.array(blend, dtype=np.float32)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, live.steps > 0)
    top, tall = geo.y(high), (high - low + 1) * geo.row_px
    painter.drawImage(QRectF(0, top, geo.width_px, tall), image_of(value.astype(np.uint8)))
    painter.restore()


def paint_note(painter: QPainter, geo: Geometry, theme: Theme, text: str, colour: QColor) -> None:
    """A word on what is shown, in the grid's upper right corner."""
    painter.setFont(font(11, medium=True))
    width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 30
    area = QRectF(geo.width_px - width - 20, 8, width, 22)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("raised", 235))
    painter.drawRoundedRect(area, 11, 11)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(area.left() + 12, area.center().y()), 3.5, 3.5)
    painter.setPen(theme.color("text"))
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(area.adjusted(21, 0, 0, 0), left, text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


# -- edges ----------------------------------------------------------------------------------------


def paint_ruler(
    painter: QPainter, geo: Geometry, theme: Theme, plan: Plan | None, area: QRect
) -> None:
    """Bar numbers and chords above the grid, in `area` (canvas coordinates)."""
    painter.fillRect(area, theme.color("panel"))
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    if not geo.total_columns:
        return
    painter.save()
    painter.setClipRect(area)
    painter.translate(area.left(), area.top())
    height = area.height()
    first, last = geo.columns_seen
    every = _thinned(geo, 46.0)
    number_font, chord_font = font(10), font(11, medium=True)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    free_from = -1e9
    numbered: dict[int, float] = {}
    painter.setFont(number_font)
    metrics = QFontMetricsF(number_font)
    for column in range(first // (every * 16) * every * 16, last + 1, every * COLUMNS_PER_BAR):
        if column >= geo.total_columns:
            break
        x = geo.x(column)
        if column < geo.first_column:
            x = max(x, geo.view.x(0.0))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(x, height - 6), QPointF(x, height))
        painter.setPen(theme.color("faint"))
        text = str(column // COLUMNS_PER_BAR + 1)
        painter.drawText(QRectF(x + 4, 0, 40, height - 1), middle, text)
        numbered[column] = x + 4 + metrics.horizontalAdvance(text) + 7
    if plan is None or _column_px(geo) * COLUMNS_PER_BEAT < 5:
        painter.restore()
        return
    painter.setFont(chord_font)
    metrics = QFontMetricsF(chord_font)
    painter.setPen(theme.color("muted"))
    for span in _chords_seen(geo, plan):
        start, end = span.start_beat * COLUMNS_PER_BEAT, span.end_beat * COLUMNS_PER_BEAT
        if end <= geo.first_column:
            continue
        x = numbered.get(start, max(geo.x(start), geo.view.x(0.0)) + 5)
        symbol = span.chord.symbol_in(plan.key)
        wide = metrics.horizontalAdvance(symbol)
        if x >= free_from and x + wide <= geo.x(end) - 2:
            painter.drawText(QRectF(x, 0, wide + 2, height - 1), middle, symbol)
            free_from = x + wide + 4
    painter.restore()


def paint_keyboard(
    painter: QPainter, geo: Geometry, theme: Theme, lit: int | None, colour: QColor, key: Key | None
) -> None:
    """The keys in the gutter, y as in the grid; `lit` is a pitch shown pressed, with its name."""
    low, high = geo.pitches_seen
    dark = _is_dark(theme)
    white = QColor("#c3c7d1") if dark else QColor("#fdfdfe")
    black = QColor("#1d1f26") if dark else QColor("#3b3f4a")
    seam = QColor("#8f94a1") if dark else QColor("#cdd2dc")
    painter.fillRect(QRectF(0, 0, GUTTER_PX, geo.height_px), white)
    painter.setPen(Qt.PenStyle.NoPen)
    reach = 0.6 * GUTTER_PX
    for pitch in range(low, high + 1):
        y = geo.y(pitch)
        if pitch % 12 in _BLACK:
            painter.setPen(QPen(seam, 1))
            middle = round(y + geo.row_px / 2)
            painter.drawLine(QPointF(reach, middle + 0.5), QPointF(GUTTER_PX, middle + 0.5))
            painter.setPen(Qt.PenStyle.NoPen)
            shown = colour if pitch == lit else black
            painter.fillRect(QRectF(0, y + 0.5, reach, geo.row_px - 1), shown)
        else:
            if pitch == lit:
                painter.fillRect(QRectF(0, y, GUTTER_PX, geo.row_px), colour)
            if pitch % 12 in (0, 5):
                painter.setPen(QPen(seam, 1))
                line = round(y + geo.row_px) - 0.5
                painter.drawLine(QPointF(0, line), QPointF(GUTTER_PX, line))
                painter.setPen(Qt.PenStyle.NoPen)
    painter.setFont(font(10, medium=True))
    ink = QColor("#3d414c") if dark else QColor("#6a7080")
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    for pitch in range(low // 12 * 12, high + 1, 12):
        if pitch != lit:
            painter.setPen(ink)
            row = QRectF(0, geo.y(pitch) + geo.row_px / 2 - 7, GUTTER_PX - 6, 14)
            painter.drawText(row, align, pitch_name(pitch))
    if lit is not None:
        painter.setPen(_INK)
        painter.setFont(font(10, bold=True))
        name = pitch_name(lit, key)
        row = QRectF(0, geo.y(lit) + geo.row_px / 2 - 7, reach - 6, 14)
        if lit % 12 not in _BLACK:
            row.setRight(GUTTER_PX - 6)
        painter.drawText(row, align, name)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(QPointF(GUTTER_PX - 0.5, 0), QPointF(GUTTER_PX - 0.5, geo.height_px))


def paint_pieces(
    painter: QPainter, geo: Geometry, theme: Theme, lit: int | None, colour: QColor
) -> None:
    """The names of a kit's pieces in the gutter, y as in the grid; `lit` is one shown struck."""
    low, high = geo.pitches_seen
    painter.fillRect(QRectF(0, 0, GUTTER_PX, geo.height_px), theme.color("panel"))
    text_font = font(min(max(round(geo.row_px - 3), 7), 11))
    metrics = QFontMetricsF(text_font)
    painter.setFont(text_font)
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    for pitch in range(max(low, pieces.LOWEST), min(high, pieces.HIGHEST) + 1):
        row = QRectF(0, geo.y(pitch), GUTTER_PX, geo.row_px)
        if pitch == lit:
            painter.fillRect(row, colour)
        elif pitch % 2 == 0:
            painter.fillRect(row, theme.color("raised"))
        painter.setPen(_INK if pitch == lit else theme.color("muted"))
        name = metrics.elidedText(
            pieces.piece_name(pitch), Qt.TextElideMode.ElideRight, GUTTER_PX - 12
        )
        if geo.row_px >= 8 or pitch == lit:
            painter.drawText(row.adjusted(4, 0, -6, 0), align, name)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(QPointF(GUTTER_PX - 0.5, 0), QPointF(GUTTER_PX - 0.5, geo.height_px))


def paint_region(painter: QPainter, area: QRectF, theme: Theme, *, strong: bool) -> None:
    """The selected cells: a soft area with a dashed edge."""
    painter.fillRect(area, theme.color("accent", 34 if strong else 22))
    pen = QPen(theme.color("accent", 230 if strong else 150), 1)
    pen.setStyle(Qt.PenStyle.SolidLine if strong else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
