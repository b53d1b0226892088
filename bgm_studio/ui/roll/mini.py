"""A whole take as one small picture, for the takes list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from bgm_studio.music.pianoroll import TRACKS, Note
from bgm_studio.ui.theme import Theme

_LEAST_PITCHES = 24  # a single held note must not fill the picture
_MARGIN_PX = 1.5


def mini_roll_image(
    notes: Sequence[Note], total_columns: int, size: QSize, dpr: float, theme: Theme
) -> QImage:
    """The notes of all tracks as coloured bars on transparent ground.

    size: in device-independent pixels, at least 1 x 1; the image has `dpr` times as many and
    carries that ratio. Column 0 lies at the left edge, `total_columns` at the right; the pitches in
    use fill the height. Piano lies under bridge, bridge under melody. Pure: safe in any thread.
    """
    image = QImage(
        max(round(size.width() * dpr), 1),
        max(round(size.height() * dpr), 1),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    if not notes or total_columns <= 0:
        return image
    low = min(note.pitch for note in notes)
    high = max(note.pitch for note in notes)
    pitches = max(high - low + 1, _LEAST_PITCHES)
    top = 0.5 * (low + high + pitches)
    height = size.height() - 2 * _MARGIN_PX
    row = height / pitches
    bar = max(row, 1.5)
    column = size.width() / total_columns
    by_track: list[list[QRectF]] = [[] for _ in TRACKS]
    for note in notes:
        y = _MARGIN_PX + (top - 0.5 - note.pitch) * row - 0.5 * (bar - row)
        width = max(note.columns * column - min(0.5, 0.2 * column), 1.0)
        by_track[note.track].append(QRectF(note.start_column * column, y, width, bar))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for track in reversed(range(len(TRACKS))):
            painter.setBrush(theme.track(track, 255 if track == 0 else 215))
            painter.drawRects(by_track[track])
    return image
