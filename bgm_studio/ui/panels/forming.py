"""Music that is still forming, as a picture."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from bgm_studio.base.libraries import cv2
from bgm_studio.ui.images import image_of
from bgm_studio.ui.theme import Theme


def roll_image(
    probability: NDArray[np.uint8],
    features: Literal["language", "video"],
    pitches: tuple[int, int],
    size: QSizeF,
    dpr: float,
    look: Theme,
) -> QImage:
    """A translucent picture of notes that are still forming.

    probability: uint8 (3, columns, 128), 0..255 per track that a note sounds in that cell. pitches:
    [low, high) of what is seen, the highest on top. size: in device-independent pixels; the image
    has `dpr` times as many and carries that ratio. Cells glow softly while they are uncertain and
    turn into crisp bars as they become sure. All is tinted by the features that steer.
    """
    width, height = max(1, round(size.width() * dpr)), max(1, round(size.height() * dpr))
    low, high = pitches
    if probability.shape[1] == 0 or high <= low:
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        return image
    # (tracks, pitches from high to low, columns)
    cells = probability[:, :, low:high].astype(np.float32).transpose(0, 2, 1)[:, ::-1] / 255.0
    sure = _smoothstep(cells, 0.45, 0.85)
    tint = look.color(features)
    glow = _glow(cells, sure, tint, look)
    # Stretched by OpenCV, which leaves the window its turn meanwhile.
    glow = np.asarray(cv2.resize(glow, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
    image = image_of(glow)
    image.setDevicePixelRatio(dpr)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_bars(painter, cells, size, tint, look)
    return image


def _smoothstep(values: NDArray[np.float32], start: float, end: float) -> NDArray[np.float32]:
    t = np.clip((values - start) / (end - start), 0.0, 1.0)
    result: NDArray[np.float32] = t * t * (3.0 - 2.0 * t)
    return result


def mixed(color: QColor, other: QColor, share: float) -> QColor:
    parts = zip(color.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def _glow(
    cells: NDArray[np.float32], sure: NDArray[np.float32], tint: QColor, look: Theme
) -> NDArray[np.uint8]:
    """Light around and in uncertain cells as premultiplied BGRA, two pixels a cell each way."""
    tracks, rows, columns = cells.shape
    width, height = columns * 2 + 8, rows * 2 + 8  # a rim, so that no light is cut off hard
    light = np.zeros((height, width), dtype=np.float32)
    color = np.zeros((height, width, 3), dtype=np.float32)
    strength = np.power(cells, 0.8) * (1.0 - 0.65 * sure)
    for track in range(tracks):
        large = cv2.resize(
            strength[track], (columns * 2, rows * 2), interpolation=cv2.INTER_NEAREST
        )
        padded = cv2.copyMakeBorder(large, 4, 4, 4, 4, cv2.BORDER_CONSTANT, value=0.0)
        near = cv2.GaussianBlur(padded, (0, 0), 0.9)
        wide = cv2.GaussianBlur(padded, (0, 0), 2.6)
        layer = 0.55 * near + 0.75 * wide
        light += layer
        red, green, blue = mixed(look.track(track), tint, 0.3).getRgb()[:3]  # type: ignore[index]
        color += layer[..., None] * np.asarray((blue, green, red), dtype=np.float32)
    alpha = 1.0 - np.exp(-1.5 * light)
    scale = alpha / np.maximum(light, 1e-4)
    bgra = np.empty((height, width, 4), dtype=np.uint8)
    bgra[..., :3] = np.minimum(color * scale[..., None], 255.0 * alpha[..., None])
    bgra[..., 3] = 255.0 * alpha
    return np.ascontiguousarray(bgra[4:-4, 4:-4])


def _draw_bars(
    painter: QPainter, cells: NDArray[np.float32], size: QSizeF, tint: QColor, look: Theme
) -> None:
    """Runs of likely cells as bars, the surer the more solid; melody on top."""
    tracks, rows, columns = cells.shape
    across, down = size.width() / columns, size.height() / rows
    thick = max(2.2, 0.92 * down)
    radius = min(2.5, 0.5 * thick)
    painter.setPen(Qt.PenStyle.NoPen)
    for track in reversed(range(tracks)):
        likely = np.pad(cells[track] >= 0.5, ((0, 0), (1, 1)))
        edges = np.diff(likely.astype(np.int8), axis=1)
        row, start = np.nonzero(edges > 0)
        _, end = np.nonzero(edges < 0)
        sums = np.concatenate(
            (np.zeros((rows, 1), dtype=np.float32), np.cumsum(cells[track], axis=1)), axis=1
        )
        mean = (sums[row, end] - sums[row, start]) / np.maximum(end - start, 1)
        solid = np.round(_smoothstep(mean.astype(np.float32), 0.45, 0.95) * 6).astype(int)
        base = mixed(look.track(track), tint, 0.12)
        for level in range(7):
            color = QColor(base)
            color.setAlpha(40 + level * 35)
            painter.setBrush(color)
            for index in np.flatnonzero(solid == level):
                length = float(end[index] - start[index]) * across
                painter.drawRoundedRect(
                    QRectF(
                        float(start[index]) * across,
                        (float(row[index]) + 0.5) * down - 0.5 * thick,
                        max(1.0, length - min(1.0, 0.2 * across)),
                        thick,
                    ),
                    radius,
                    radius,
                )
