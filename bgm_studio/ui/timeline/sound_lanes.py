"""How the lanes of the sound are painted: the clip's, where music plays, the three tracks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPen

from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.theme import font
from bgm_studio.ui.timeline.lanes import Lane, strip, tr
from bgm_studio.ui.timeline.scene import Floats, Notes
from bgm_studio.ui.timeline.scope import MIDDLE, Scope

Peaks = NDArray[np.float32]


def sound(s: Scope, lane: Lane) -> None:
    """The clip's own sound as a wave."""
    scene = s.scene
    if not scene.peaks:
        if scene.has_film and scene.analysed and not lane.is_folded:
            s.painter.setFont(font(11))
            s.painter.setPen(s.look.color("faint"))
            rect = QRectF(max(s.x(0.0), GUTTER_PX) + 8, lane.top, 400, lane.height)
            s.painter.drawText(rect, MIDDLE, tr("The clip has no sound to show"))
        return
    seen = _peaks_seen(s, scene.peaks)
    if seen is not None:
        half = _rows(s, lane) / 2
        low, high = seen
        top, bottom = half * (1 - np.clip(high, 0, 1)), half * (1 - np.clip(low, -1, 0))
        _bars(s, lane, top - 0.5, bottom + 0.5, s.look.color("wave"))


def _rows(s: Scope, lane: Lane) -> int:
    """The device pixels that a wave has from above to below."""
    return round((lane.height - 5) * s.ratio)


def _bars(s: Scope, lane: Lane, top: Floats, bottom: Floats, color: QColor) -> None:
    """A bar from top to bottom in each column, in rows of the lane; NaN for none."""
    grid = np.arange(_rows(s, lane))[:, None]
    cover = np.clip(np.minimum(grid + 1, bottom) - np.maximum(grid, top), 0, 1)
    s.raster((np.nan_to_num(cover) * color.alpha()).astype(np.uint8), color, lane.top + 2)


def _peaks_seen(s: Scope, levels: list[Peaks]) -> tuple[Floats, Floats] | None:
    """Least and greatest value in each column, out of peaks of which each level is 4 times coarser;
    NaN where there is no sound any more, None where there is none at all."""
    scene = s.scene
    edges = s.column_edges()
    a_px = scene.peaks_hz / (s.view.px_per_s * s.ratio)  # samples a pixel
    level = 0
    while level + 1 < len(levels) and a_px >= 4 ** (level + 1):
        level += 1
    peaks = levels[level]
    place = edges * scene.peaks_hz / 4**level
    first = np.clip(np.floor(place[:-1]).astype(int), 0, len(peaks) - 1)
    after = np.clip(np.ceil(place[1:]).astype(int), first + 1, len(peaks))
    inside = (place[:-1] >= 0) & (place[:-1] < len(peaks))
    if not inside.any():
        return None
    low, high = peaks[first, 0].astype(np.float64), peaks[first, 1].astype(np.float64)
    for more in range(1, int(min((after - first).max(), 6))):
        index = np.minimum(first + more, after - 1)
        low, high = np.minimum(low, peaks[index, 0]), np.maximum(high, peaks[index, 1])
    low[~inside], high[~inside] = np.nan, np.nan
    return low, high


def _music_wave(s: Scope, lane: Lane) -> None:
    """How far the music's wave goes to either side, from the lane's foot upwards: in so low a lane
    twice as much is seen of it. Its highest peak has the lane's height, or half of full scale."""
    levels, curve = s.scene.music_peaks, s.scene.level
    seen = _peaks_seen(s, levels)
    if seen is None:
        return
    far = np.maximum(np.abs(seen[0]), np.abs(seen[1]))
    far /= max(float(np.abs(levels[-1]).max()), 0.5)
    if not curve.is_flat:
        edges = s.column_edges()
        far *= 10.0 ** (curve.gain_db(0.5 * (edges[:-1] + edges[1:])) / 20.0)
    foot = _rows(s, lane)
    top = foot * (1 - np.clip(far, 0, 1)) - 1
    _bars(s, lane, top, np.where(np.isnan(top), np.nan, foot), s.look.color("level"))


def music(s: Scope, lane: Lane) -> None:
    """The music's wave where it is known, else a bar where it plays; hatched gaps where the user
    wants none."""
    scene, painter = s.scene, s.painter
    if scene.duration_s <= 0 or not scene.has_film:
        return
    start_s, end_s = 0.0, scene.duration_s
    if scene.range is not None:
        start_s, end_s = scene.range.start_s, scene.range.end_s
    high = min(7, lane.height - 6)
    top, height = lane.top + (lane.height - 1 - high) / 2, high
    left, right = max(s.x(start_s), GUTTER_PX - 4), min(s.x(end_s), s.width + 4)
    if scene.music_peaks and scene.live is None:
        _music_wave(s, lane)
    else:
        painter.fillRect(QRectF(left, top, right - left, height), s.look.color("groove"))
    for span in scene.silences:
        left, right = max(s.x(span.start_s), GUTTER_PX - 4), min(s.x(span.end_s), s.width + 4)
        if right <= left:
            continue
        rect = QRectF(left, lane.top + 1, max(right - left, 2), lane.height - 3)
        painter.fillRect(rect, s.look.color("lane"))
        painter.setPen(QPen(s.look.color("silence"), 1))
        painter.setBrush(QBrush(s.look.color("silence", 190), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def roll(s: Scope, lane: Lane) -> None:
    """A track's notes, or the denoiser's estimate of them."""
    scene, painter = s.scene, s.painter
    track = TRACKS.index(lane.name)
    if scene.live is not None:
        _live(s, lane, track)
    elif scene.has_take:
        color = s.look.track(track, 80 if scene.dim[track] else 255)
        _notes(s, lane.top + 3, lane.height - 6, scene.notes[track], scene.pitches[track], color)
    elif scene.analysed and track == 0:
        painter.setFont(font(12))
        painter.setPen(s.look.color("faint"))
        rect = QRectF(max(s.x(0.0), GUTTER_PX) + 10, lane.top, 500, lane.height)
        painter.drawText(rect, MIDDLE, tr("No music yet: press Generate"))
    for region, span in zip(scene.locked, scene.locked_s, strict=True):
        if track not in region.tracks:
            continue
        low, high = scene.pitches[track]
        step = (lane.height - 6) / (high - low + 1)
        top = lane.top + 3 + step * max(high - min(region.high_pitch, high), 0)
        bottom = lane.bottom - 3 - step * max(max(region.low_pitch, low) - low, 0)
        left, right = s.x(span.start_s), s.x(span.end_s)
        rect = QRectF(left, top, right - left, max(bottom - top, 2))
        painter.fillRect(rect, QBrush(s.look.color("marker", 70), Qt.BrushStyle.FDiagPattern))
        painter.setPen(QPen(s.look.color("marker", 120), 1))
        painter.drawRect(rect)
    _silences(s, lane)


def band(s: Scope, lane: Lane) -> None:
    """The band's parts, each in a strip and a colour of its own; those that are held on a lit
    ground."""
    scene, count = s.scene, len(s.scene.band)
    for number, part in enumerate(scene.band):
        track = len(TRACKS) + number
        top, bottom = strip(lane, count, number)
        if part.held:
            area = QRectF(GUTTER_PX, top, s.width - GUTTER_PX, bottom - top)
            s.painter.fillRect(area, s.look.color("star", 34))
        dim = scene.live is not None or (track < len(scene.dim) and scene.dim[track])
        color = s.look.track(track, 80 if dim else 255)
        _notes(s, top, bottom - top - 1, part.notes, part.pitches, color)
    _silences(s, lane)


def _silences(s: Scope, lane: Lane) -> None:
    for span in s.scene.silences:
        rect = QRectF(s.x(span.start_s), lane.top, 0, lane.height)
        rect.setRight(s.x(span.end_s))
        s.painter.fillRect(rect, s.look.color("window", 150))
        hatch = QBrush(s.look.color("silence", 46), Qt.BrushStyle.BDiagPattern)
        s.painter.fillRect(rect, hatch)


def _notes(
    s: Scope, top_px: float, height_px: float, notes: Notes, pitches: tuple[int, int], color: QColor
) -> None:
    seen = notes.seen(s.view.start_s, s.view.end_s)
    start, end, pitch = notes.start_s[seen], notes.end_s[seen], notes.pitch[seen]
    if not len(start):
        return
    low, high = pitches
    rows, columns = round(height_px * s.ratio), s.columns
    step = rows / (high - low + 1)
    least = 3 if step >= 1.5 * s.ratio else 2  # neighbours a semitone apart stay apart
    thick = int(np.clip(round(step * 0.9), round(least * s.ratio), round(6 * s.ratio)))
    scale = s.view.px_per_s * s.ratio
    origin = round(s.view.start_s * scale)
    left = np.round(start * scale).astype(np.int64) - origin
    exact = (end - start) * scale
    right = np.maximum(np.round(end * scale).astype(np.int64) - origin - 1, left + 1)
    top = np.clip(((high - pitch + 0.5) * step - thick / 2).astype(np.int64), 0, rows - thick)
    inside = (right > 0) & (left < columns)
    left, right, top, exact = left[inside], right[inside], top[inside], exact[inside]
    left, right = np.maximum(left, 0), np.minimum(right, columns)
    # +1 where a note begins and -1 behind its end; the running sum tells which cells sound.
    width = columns + 1
    size = (rows + 1) * width
    weight = np.clip(exact, 0.35, 1.0)
    cells = top * width
    sums = np.bincount(cells + left, weight, size) - np.bincount(cells + right, weight, size)
    sums = np.cumsum(sums.reshape(rows + 1, width)[:rows, :columns], axis=1)
    body = np.zeros((rows, columns))
    for row in range(thick):
        np.maximum(body[row:], sums[: rows - row], out=body[row:])
    shade = (np.clip(body, 0, 1) * color.alpha()).astype(np.uint8)
    s.raster(shade, color, top_px)


def _live(s: Scope, lane: Lane, track: int) -> None:
    """The denoiser's estimate: each cell as strong as it is likely."""
    scene = s.scene
    live = scene.live
    if live is None or len(scene.column_s) < 2:
        return
    probability = live[track]
    heard = np.flatnonzero(probability.max(axis=0) > 40)
    low, high = scene.pitches[track]
    if len(heard):
        low, high = min(low, int(heard[0])), max(high, int(heard[-1]))
    rows = round((lane.height - 6) * s.ratio)
    edges = np.searchsorted(scene.column_s, s.column_edges(), side="right") - 1
    first = np.clip(edges[:-1], 0, len(probability) - 1)
    spread = int(np.clip((edges[1:] - edges[:-1]).max(), 0, 8))
    cells = probability[first]
    for more in range(1, spread):
        index = np.minimum(first + more, np.maximum(edges[1:] - 1, first))
        cells = np.maximum(cells, probability[np.clip(index, 0, len(probability) - 1)])
    outside = (edges[:-1] < 0) | (edges[:-1] >= len(probability))
    cells = np.where(outside[:, None], 0, cells)
    pitch = high - (np.arange(rows) * (high - low + 1) / rows).astype(int)
    shade = cells[:, pitch].T
    color = s.look.track(track)
    if scene.dim[track]:
        shade = (shade * 0.35).astype(np.uint8)
    s.raster(shade, color, lane.top + 3)
