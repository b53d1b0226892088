"""The picture at the playhead, with the music forming over it, and the transport below it.

Frames are decoded in one thread of the viewer's own; the newest request wins. A paint draws
prepared images only.
"""

from __future__ import annotations

import math
import re
import threading
import time
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QEvent,
    QObject,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from bgm_studio.base.errors import ClipError
from bgm_studio.music.pianoroll import BEATS_PER_BAR, COLUMNS_PER_BAR, COLUMNS_PER_BEAT
from bgm_studio.ui.fields import bpm_text
from bgm_studio.ui.images import image_of
from bgm_studio.ui.presenter.jobs import ENDING_S
from bgm_studio.ui.theme import Theme, font, icon, theme
from bgm_studio.video.reader import FrameReader

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from bgm_studio.music.timing import TempoMap
    from bgm_studio.ui.presenter.state import LiveRoll
    from bgm_studio.ui.presenter.studio import Studio
    from bgm_studio.ui.presenter.transport import Transport
    from bgm_studio.video.clip import ClipInfo

MAX_DECODE_WIDTH = 1920
PAGE_BARS = 16
"""Bars of forming music seen at once; longer clips show the page that the playhead is in."""

_MARGIN_PX = 2.0
_RADIUS_PX = 6.0
_LONG_SEEK_S = 0.15  # a seek that takes longer than this yields to a newer one
_MAX_DELAY_S = 0.12
_FADE_MS = 140
_MAX_FADE_PIXELS = 600_000  # larger pictures change at once: two of them cost too much a paint
_USUAL_PITCHES = (34, 92)
_TRANSPORT_PX = 48
_BADGE_PX = 34  # the small badge with a gap before it
_LEAST_DRIFT_BPM = 0.1
_OVERLAY_SHARE = 0.5


# -- decoding ------------------------------------------------------------------------------------


class _Wish(NamedTuple):
    clip: ClipInfo
    time_s: float
    width: int
    asked_s: float


class _Picture(NamedTuple):
    """A frame ready to draw."""

    clip: ClipInfo
    time_s: float
    image: QImage
    delay_s: float


class _RollWish(NamedTuple):
    probability: NDArray[np.uint8]
    features: Literal["language", "video"]
    pitches: tuple[int, int]
    size: QSizeF
    dpr: float
    look: Theme
    page: tuple[int, int]
    fade: bool


class _Roll(NamedTuple):
    image: QImage
    page: tuple[int, int]
    fade: bool


class _Preparer(QObject):
    """The thread that decodes and prepares; its signals reach the window's thread queued."""

    ready = Signal(object)
    rolled = Signal(object)
    failed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._condition = threading.Condition()
        self._wish: _Wish | None = None
        self._roll_wish: _RollWish | None = None
        self._closing = False
        self._thread: threading.Thread | None = None

    def ask(self, wish: _Wish | _RollWish) -> None:
        """Ask for a frame or a roll; one asked for before that is not begun is forgotten."""
        with self._condition:
            if self._closing:
                return
            if isinstance(wish, _Wish):
                self._wish = wish
            else:
                self._roll_wish = wish
            self._condition.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="bgm-viewer", daemon=True)
            self._thread.start()

    def close(self, timeout_s: float) -> bool:
        """End the thread; no signal follows. False when it did not end in time."""
        with self._condition:
            self._closing = True
            self._wish = None
            self._condition.notify()
        if self._thread is not None:
            self._thread.join(timeout_s)
            return not self._thread.is_alive()
        return True

    def _run(self) -> None:
        reader: FrameReader | None = None
        sent: tuple[ClipInfo, float, int] | None = None
        broken: ClipInfo | None = None
        try:
            while True:
                with self._condition:
                    self._condition.wait_for(lambda: self._wish or self._roll_wish or self._closing)
                    if self._closing:
                        return
                    wish, self._wish = self._wish, None
                    roll_wish, self._roll_wish = self._roll_wish, None
                if roll_wish is not None:
                    image = roll_image(*roll_wish[:6])
                    self.rolled.emit(_Roll(image, roll_wish.page, roll_wish.fade))
                if wish is None or wish.clip is broken:
                    continue
                try:
                    if reader is None or reader.clip is not wish.clip:
                        if reader is not None:
                            reader.close()
                        reader = None
                        reader = FrameReader(wish.clip, wish.width)
                    reader.width = wish.width
                    begun_s = time.monotonic()
                    frame = reader.at(wish.time_s, lambda: self._yields(begun_s))  # noqa: B023
                except ClipError as error:
                    broken = wish.clip
                    self._emit_failed(wish.clip, error)
                    continue
                if sent == (wish.clip, frame.time_s, wish.width):
                    continue
                sent = (wish.clip, frame.time_s, wish.width)
                image = image_of(frame.image)
                delay_s = time.monotonic() - wish.asked_s
                if not self._closing:
                    self.ready.emit(_Picture(wish.clip, frame.time_s, image, delay_s))
        finally:
            if reader is not None:
                reader.close()

    def _emit_failed(self, clip: ClipInfo, error: ClipError) -> None:
        if not self._closing:
            self.failed.emit(clip, error)

    def _yields(self, begun_s: float) -> bool:
        if self._closing:
            return True
        return self._wish is not None and time.monotonic() - begun_s > _LONG_SEEK_S


# -- the forming music ---------------------------------------------------------------------------


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


def _mixed(color: QColor, other: QColor, share: float) -> QColor:
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
        red, green, blue = _mixed(look.track(track), tint, 0.3).getRgb()[:3]  # type: ignore[index]
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
        base = _mixed(look.track(track), tint, 0.12)
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


def _draw_corners(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Round a picture's corners off by painting over what lies outside them."""
    side = _RADIUS_PX
    for right, bottom in ((0, 0), (1, 0), (0, 1), (1, 1)):
        x = rect.right() if right else rect.left()
        y = rect.bottom() if bottom else rect.top()
        inner_x, inner_y = x - side if right else x + side, y - side if bottom else y + side
        path = QPainterPath(QPointF(x, y))
        path.lineTo(inner_x, y)
        path.quadTo(QPointF(x, y), QPointF(x, inner_y))
        path.closeSubpath()
        painter.fillPath(path, color)


# -- the viewer ----------------------------------------------------------------------------------


class Shown(Protocol):
    """What a viewer shows, of the studio or of a listening test; see `Workspace`."""

    @property
    def opened(self) -> SignalInstance: ...
    @property
    def live_changed(self) -> SignalInstance: ...
    @property
    def transport(self) -> Transport: ...
    @property
    def clip(self) -> ClipInfo | None: ...
    @property
    def live(self) -> LiveRoll | None: ...
    @property
    def tempo_map(self) -> TempoMap | None: ...
    @property
    def waits_for_picture(self) -> bool: ...
    def tell_error(self, error: ClipError) -> None: ...


class Viewer(QWidget):
    """The frame at the playhead, and while music is made its roll over it. A click plays or pauses.

    `close_reader` must be called before the viewer goes.
    """

    def __init__(self, studio: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._source = _Preparer(self)
        self._source.ready.connect(self._on_ready)
        self._source.rolled.connect(self._on_rolled)
        self._source.failed.connect(self._on_failed)
        self._picture: _Picture | None = None
        self._problem = ""
        self._delay_s = 0.02
        self._roll: _Roll | None = None
        self._old_roll: _Roll | None = None
        self._pitches = _USUAL_PITCHES
        self._page: tuple[int, int] = (0, 0)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setDuration(_FADE_MS)
        self._fade.valueChanged.connect(self._on_fade)
        self.setObjectName("viewer")
        self.setAccessibleName(self.tr("Picture at the playhead"))
        self.setMinimumSize(240, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        studio.opened.connect(self._on_opened)
        studio.transport.position_changed.connect(self._on_position)
        studio.transport.changed.connect(self._ask)
        studio.live_changed.connect(self._on_live)
        self._on_opened()

    # -- what is seen

    @property
    def shown_s(self) -> float | None:
        """Start time of the frame on screen, None while there is none."""
        return None if self._picture is None else self._picture.time_s

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a small film."""
        return QSize(720, 420)

    def picture_rect(self) -> QRectF:
        """Where the film is, in device-independent pixels on whole device pixels."""
        clip = self._studio.clip
        dpr = self.devicePixelRatioF()
        width, height = self.width() * dpr, self.height() * dpr
        if clip is None:
            return QRectF(0, 0, self.width(), self.height())
        room_w = max(16.0, width - 2 * _MARGIN_PX * dpr)
        room_h = max(16.0, height - 2 * _MARGIN_PX * dpr)
        scale = min(room_w / clip.width, room_h / clip.height)
        across = max(2, 2 * int(clip.width * scale / 2))
        down = max(2, round(across * clip.height / clip.width / 2) * 2)
        left, top = round((width - across) / 2), round((height - down) / 2)
        return QRectF(left / dpr, top / dpr, across / dpr, down / dpr)

    def close_reader(self, timeout_s: float = ENDING_S) -> bool:
        """End the decoding thread; nothing is decoded from now on. False if it did not end in
        time."""
        self._fade.stop()
        return self._source.close(timeout_s)

    # -- what happens

    @Slot()
    def _on_opened(self) -> None:
        if self._picture is not None and self._picture.clip is not self._studio.clip:
            self._picture = None
        self._problem = ""
        self._on_live()
        self._ask()
        self.update()

    @Slot(float)
    def _on_position(self, position_s: float) -> None:
        self._ask()
        if self._studio.live is not None:
            if self._visible_columns() != self._page:
                self._prepare_roll(fade=False)
            self.update(self._overlay_rect().toAlignedRect())

    @Slot()
    def _ask(self) -> None:
        studio = self._studio
        if studio.clip is None or studio.waits_for_picture:
            return
        time_s = studio.transport.position_s
        if studio.transport.playing:
            time_s += self._delay_s * studio.transport.speed
            if (
                studio.transport.loop_on
                and studio.transport.loop is not None
                and studio.transport.speed > 0
            ):
                time_s = min(time_s, studio.transport.loop.end_s - 1e-3)
        width = round(self.picture_rect().width() * self.devicePixelRatioF())
        width = max(16, min(width, MAX_DECODE_WIDTH))
        self._source.ask(_Wish(studio.clip, time_s, width, time.monotonic()))

    @Slot(object)
    def _on_ready(self, picture: _Picture) -> None:
        if picture.clip is not self._studio.clip:
            return
        if self._studio.transport.playing:
            delay_s = min(picture.delay_s, _MAX_DELAY_S)
            self._delay_s += 0.1 * (delay_s - self._delay_s)
        self._picture = picture
        self._problem = ""
        self.update()

    @Slot(object, object)
    def _on_failed(self, clip: ClipInfo, error: ClipError) -> None:
        if clip is not self._studio.clip:
            return
        self._picture = None
        self._problem = error.message
        self._studio.tell_error(error)
        self.update()

    @Slot()
    def _on_live(self) -> None:
        if self._studio.live is None:
            self._roll = self._old_roll = None
            self._pitches = _USUAL_PITCHES
            self._fade.stop()
            self.update()
            return
        self._prepare_roll(fade=True)

    def _visible_columns(self) -> tuple[int, int]:
        """[first, last) column of the forming music that is seen."""
        live = self._studio.live
        if live is None:
            return (0, 0)
        total = int(live.probability.shape[1])
        page = PAGE_BARS * COLUMNS_PER_BAR
        column = self._playhead_column()
        first = 0 if column is None else max(0, min(int(column), total - 1)) // page * page
        return (first, min(total, first + page))

    def _playhead_column(self) -> float | None:
        tempo_map = self._studio.tempo_map
        if tempo_map is None:
            return None
        return float(tempo_map.beats(self._studio.transport.position_s)) * COLUMNS_PER_BEAT

    def _prepare_roll(self, *, fade: bool) -> None:
        live = self._studio.live
        if live is None or self._studio.clip is None:
            return
        self._page = self._visible_columns()
        part = live.probability[:, slice(*self._page)]
        likely = np.flatnonzero((part >= 128).any(axis=(0, 1)))
        if len(likely):
            low, high = self._pitches
            self._pitches = (min(low, int(likely[0]) - 1), max(high, int(likely[-1]) + 2))
            self._pitches = (max(0, self._pitches[0]), min(128, self._pitches[1]))
        self._source.ask(
            _RollWish(
                part,
                live.features,
                self._pitches,
                self._overlay_rect().size(),
                self.devicePixelRatioF(),
                theme(),
                self._page,
                fade,
            )
        )

    @Slot(object)
    def _on_rolled(self, roll: _Roll) -> None:
        if self._studio.live is None:
            return
        old, self._roll = self._roll, roll
        self._fade.stop()
        small = roll.image.width() * roll.image.height() <= _MAX_FADE_PIXELS
        alike = (
            small
            and old is not None
            and old.page == roll.page
            and old.image.size() == roll.image.size()
        )
        self._old_roll = old if roll.fade and alike else None
        if self._old_roll is not None:
            self._fade.start()
        self.update()

    @Slot(object)
    def _on_fade(self, value: object) -> None:
        if value == 1.0:
            self._old_roll = None
        self.update(self._overlay_rect().toAlignedRect())

    def _overlay_rect(self) -> QRectF:
        rect = self.picture_rect()
        height = rect.height() * _OVERLAY_SHARE
        return QRectF(rect.left(), rect.bottom() - height, rect.width(), height)

    # -- Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another size: decode and prepare for it."""
        super().resizeEvent(event)
        self._ask()
        self._prepare_roll(fade=False)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another look: the roll's colours change with it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._prepare_roll(fade=False)

    def event(self, event: QEvent) -> bool:
        """Another screen: decode as sharp as that one is."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._ask()
            self._prepare_roll(fade=False)
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on the film plays or pauses."""
        if event.button() == Qt.MouseButton.LeftButton and self._studio.clip is not None:
            self._studio.transport.toggle_play()
            event.accept()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw what is prepared."""
        with QPainter(self) as painter:
            ground = theme().color("window")
            painter.fillRect(event.rect(), ground)
            rect = self.picture_rect()
            if self._studio.clip is not None and self._picture is None:
                painter.fillRect(rect, theme().color("film"))
            if self._picture is not None:
                self._draw_picture(painter, rect, self._picture.image)
            elif self._problem:
                painter.setPen(QColor(235, 235, 240))
                painter.setFont(font(13))
                wrap = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(rect.adjusted(24, 24, -24, -24), int(wrap), self._problem)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._studio.live is not None and self._roll is not None:
                self._draw_live(painter, rect)
            if self._studio.clip is not None:
                _draw_corners(painter, rect, ground)

    def _draw_picture(self, painter: QPainter, rect: QRectF, image: QImage) -> None:
        dpr = self.devicePixelRatioF()
        fits = image.width() == round(rect.width() * dpr)
        if fits and image.height() == round(rect.height() * dpr):
            image.setDevicePixelRatio(dpr)
            painter.drawImage(rect.topLeft(), image)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, image, QRectF(image.rect()))

    def _draw_live(self, painter: QPainter, picture: QRectF) -> None:
        live, roll = self._studio.live, self._roll
        if live is None or roll is None:
            return
        rect, look = self._overlay_rect(), theme()
        tint = look.color(live.features)
        shade = QLinearGradient(rect.topLeft(), rect.bottomLeft())
        deep = _mixed(QColor(6, 7, 10), tint, 0.12)
        for at, alpha in ((0.0, 0), (0.3, 145), (1.0, 220)):
            deep.setAlpha(alpha)
            shade.setColorAt(at, deep)
        painter.fillRect(rect, shade)
        self._draw_bar_lines(painter, rect, roll.page)
        shown = 1.0
        if self._old_roll is not None:
            shown = float(self._fade.currentValue() or 0.0)
            painter.setOpacity(1.0 - shown)
            self._draw_roll(painter, rect, self._old_roll.image)
        painter.setOpacity(shown)
        self._draw_roll(painter, rect, roll.image)
        painter.setOpacity(1.0)
        column = self._playhead_column()
        first, last = roll.page
        if column is not None and first <= column <= last and last > first:
            x = rect.left() + (column - first) / (last - first) * rect.width()
            painter.setPen(QPen(look.color("playhead"), 1.6))
            painter.drawLine(
                QPointF(x, rect.top() + 0.1 * rect.height()), QPointF(x, rect.bottom())
            )
        if live.steps:
            done = rect.width() * live.step / live.steps
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3),
                             QColor(255, 255, 255, 36))  # fmt: skip
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, done, 3), tint)
        self._draw_label(painter, picture, tint)

    @staticmethod
    def _draw_roll(painter: QPainter, rect: QRectF, image: QImage) -> None:
        if image.deviceIndependentSize().toSize() == rect.size().toSize():
            painter.drawImage(rect.topLeft(), image)
        else:  # the window was resized a moment ago
            painter.drawImage(rect, image, QRectF(image.rect()))

    @staticmethod
    def _draw_bar_lines(painter: QPainter, rect: QRectF, page: tuple[int, int]) -> None:
        first, last = page
        if last <= first:
            return
        painter.setPen(QPen(QColor(255, 255, 255, 22), 1))
        for column in range(
            first - first % COLUMNS_PER_BAR + COLUMNS_PER_BAR, last, COLUMNS_PER_BAR
        ):
            x = rect.left() + (column - first) / (last - first) * rect.width()
            painter.drawLine(
                QPointF(x, rect.top() + 0.2 * rect.height()), QPointF(x, rect.bottom())
            )

    def live_label(self) -> tuple[str, str]:
        """(which features lead, how far) of what is forming; empty where nothing is."""
        live = self._studio.live
        if live is None:
            return "", ""
        if not live.steps:
            return self.tr("preview"), f"t₀ {live.timestep:.0f}"
        lead = self.tr("words lead") if live.features == "language" else self.tr("picture leads")
        return lead, self.tr("step {0} of {1}").format(live.step, live.steps)

    def _draw_label(self, painter: QPainter, picture: QRectF, tint: QColor) -> None:
        lead, progress = self.live_label()
        strong, plain = font(12, medium=True), font(12)
        lead_w = QFontMetricsF(strong).horizontalAdvance(lead)
        progress_w = QFontMetricsF(plain).horizontalAdvance(progress)
        pill = QRectF(picture.left() + 12, picture.top() + 12, lead_w + progress_w + 44, 26)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(10, 11, 14, 190))
        painter.drawRoundedRect(pill, 13, 13)
        glow = QColor(tint)
        glow.setAlpha(70)
        dot = QPointF(pill.left() + 15, pill.center().y())
        painter.setBrush(glow)
        painter.drawEllipse(dot, 7, 7)
        painter.setBrush(tint)
        painter.drawEllipse(dot, 4, 4)
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(strong)
        painter.setPen(tint)
        painter.drawText(QRectF(pill.left() + 27, pill.top(), lead_w + 2, 26), middle, lead)
        painter.setFont(plain)
        painter.setPen(QColor(226, 228, 234))
        painter.drawText(
            QRectF(pill.left() + 34 + lead_w, pill.top(), progress_w + 4, 26), middle, progress
        )


# -- transport -----------------------------------------------------------------------------------


def timecode(time_s: float, rate: Fraction) -> str:
    """HH:MM:SS:FF of the frame on show at a time, counting frames (no drop-frame)."""
    whole = max(1, round(rate))
    frame = max(0, math.floor(time_s * float(rate) + 1e-3))
    seconds = frame // whole
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}:{frame % whole:02d}"


def parse_time(text: str, rate: Fraction, tempo_map: TempoMap | None) -> float | None:
    """Seconds that a typed place means, None where it means nothing.

    HH:MM:SS:FF (frames, as `timecode` counts them), HH:MM:SS or MM:SS (decimals allowed), seconds
    ("12.5", "12.5 s"), or a bar and beat ("bar 10.2", "b10").
    """
    text = text.strip().lower()
    if match := re.fullmatch(r"(?:bar|b)\s*(\d{1,5})(?:[.:](\d{1,2}))?", text):
        if tempo_map is None:
            return None
        bar, beat = int(match[1]), int(match[2] or 1)
        if bar < 1 or not 1 <= beat <= BEATS_PER_BAR:
            return None
        return float(tempo_map.seconds((bar - 1) * BEATS_PER_BAR + beat - 1))
    if match := re.fullmatch(r"(\d{1,3})[:;](\d{1,2})[:;](\d{1,2})[:;.](\d{1,3})", text):
        hours, minutes, seconds, frames = (int(part) for part in match.groups())
        whole = max(1, round(rate))
        frame = ((hours * 60 + minutes) * 60 + seconds) * whole + frames
        return float(frame / rate)
    if match := re.fullmatch(r"(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6}(?:[.,]\d{1,6})?)\s*s?", text):
        hours, minutes = int(match[1] or 0), int(match[2] or 0)
        return (hours * 60 + minutes) * 60 + float(match[3].replace(",", "."))
    return None


class _TimeField(QLineEdit):
    """A time to read, and to type into: Enter goes there, Esc or leaving gives it up."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.returnPressed.connect(self._on_return)

    def show_time(self, text: str) -> None:
        """What to read; shown at once unless the user is typing."""
        if text != self._now:
            self._now = text
            if not self.hasFocus():
                self.setText(text)

    @Slot()
    def _on_return(self) -> None:
        self.typed.emit(self.text())
        self.clearFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Ready to be typed over."""
        super().focusInEvent(event)
        self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click that selects nothing selects all."""
        super().mouseReleaseEvent(event)
        if not self.hasSelectedText():
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Back to the time that is."""
        super().focusOutEvent(event)
        self.setText(self._now)
        self.deselect()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc gives up what was typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            return
        super().keyPressEvent(event)


class TransportBar(QWidget):
    """Buttons to play and to move, the time in frames and in bars, and what is wrong with sound."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._buttons: dict[str, QToolButton] = {}
        for name, label, tip in (
            ("start", self.tr("To the start"), self.tr("Go to the first frame (Home)")),
            ("back", self.tr("Back a second"), self.tr("Go back one second (Shift+Left)")),
            ("play", self.tr("Play"), self.tr("Play from the playhead (Space)")),
            ("forward", self.tr("On a second"), self.tr("Go on one second (Shift+Right)")),
            ("end", self.tr("To the end"), self.tr("Go to the last frame (End)")),
            ("loop", self.tr("Loop"),
             self.tr("Play the loop range, the selected shot or the whole clip over and over")),
        ):  # fmt: skip
            button = QToolButton(self)
            button.setObjectName(f"transport_{name}")
            button.setProperty("role", "flat")
            button.setAccessibleName(label)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            side = 30 if name == "play" else 18
            button.setIconSize(QSize(side, side))
            self._buttons[name] = button
        self._buttons["loop"].setCheckable(True)
        self._time = _TimeField(self)
        self._time.setObjectName("timecode")
        self._time.setAccessibleName(self.tr("Timecode"))
        self._time.setToolTip(
            self.tr("The frame at the playhead, as hours:minutes:seconds:frames.\n"
                    "Type a place to go there: 00:01:20:12, 1:20, 80.5 or bar 10.2")
        )  # fmt: skip
        self._time.setFixedWidth(112)
        self._bars = QLabel(self)
        self._bars.setObjectName("bars")
        self._bars.setProperty("role", "muted")
        self._bars.setAccessibleName(self.tr("Bar, beat and tempo at the playhead"))
        self._speed = QLabel(self)
        self._speed.setObjectName("speed")
        self._speed.setAccessibleName(self.tr("Playing speed"))
        self._speed.setToolTip(self.tr("Playing speed; sound is heard at normal speed alone"))
        self._silent = QLabel(self)
        self._silent.setObjectName("silent")
        self._silent.setAccessibleName(self.tr("silent: no sound device"))
        self._silent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shows_tempo = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_dressed_playing: bool | None = None

        self._buttons["start"].clicked.connect(lambda: studio.go_to(0.0))
        self._buttons["back"].clicked.connect(self._back)
        self._buttons["play"].clicked.connect(studio.transport.toggle_play)
        self._buttons["forward"].clicked.connect(self._forward)
        self._buttons["end"].clicked.connect(lambda: studio.go_to(studio.duration_s))
        self._buttons["loop"].clicked.connect(studio.transport.toggle_loop)
        self._time.typed.connect(self._go_to)
        studio.transport.position_changed.connect(self._on_position)
        studio.transport.changed.connect(self._on_transport)
        studio.opened.connect(self._on_transport)
        studio.draft_changed.connect(self._on_transport)
        studio.project_changed.connect(self._on_project)
        self._dress()
        self._on_transport()

    def _dress(self) -> None:
        """Icons, fonts and colours of the look in use."""
        self._is_dressed_playing = None
        for name, button in self._buttons.items():
            if name != "play":
                button.setIcon(icon(name))
        self._time.setFont(font(14, medium=True))
        self._bars.setFont(font(14))
        for label in (self._speed, self._silent):
            label.setFont(font(12, medium=True))
        look = theme()
        self._time.setStyleSheet(
            "QLineEdit { background: transparent; border: 1px solid transparent; padding: 2px 6px }"
            f"QLineEdit:hover {{ border-color: {look.color('line').name()}; }}"
            f"QLineEdit:focus {{ background: {look.color('field').name()};"
            f" border-color: {look.color('accent').name()}; }}"
        )
        self._silent.setStyleSheet(
            f"QLabel {{ color: {look.color('warning').name()}; border-radius: 9px;"
            f" background: {look.color('warning_soft').name()}; }}"
        )
        self._speed.setStyleSheet(f"QLabel {{ color: {look.color('accent').name()}; }}")
        self._arrange()

    # -- places

    def sizeHint(self) -> QSize:  # noqa: N802
        """All of it."""
        return QSize(self._middle_px(tempo=True) + 2 * _BADGE_PX, _TRANSPORT_PX)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Buttons, timecode, bar and the small badge."""
        return QSize(self._middle_px(tempo=False) + _BADGE_PX, _TRANSPORT_PX)

    def _bars_px(self, tempo: bool) -> int:
        """Room for the widest that the bars may say in this music, so that nothing jitters."""
        tempo_map = self._studio.tempo_map
        bars = 1 if tempo_map is None else tempo_map.total_beats // BEATS_PER_BAR + 1
        bar = "8" * len(str(bars)) + ".8"
        text = self._with_tempo(bar, 188.8) if tempo else self.tr("bar {0}").format(bar)
        return self._bars.fontMetrics().horizontalAdvance(text) + 4

    def _middle_px(self, tempo: bool) -> int:
        buttons = sum(button.sizeHint().width() + 2 for button in self._buttons.values())
        return buttons + 8 + self._time.width() + 8 + self._bars_px(tempo)

    def _arrange(self) -> None:
        """Buttons and time in the middle; beside them what comes and goes, which moves nothing.

        Where there is little room the tempo goes first, then the badge's words, then the middle.
        """
        width, middle = self.width(), _TRANSPORT_PX // 2 - 2
        self._shows_tempo = self._middle_px(tempo=True) + 2 * _BADGE_PX <= width
        inner = self._middle_px(self._shows_tempo)
        left = max(min((width - inner) // 2, width - inner - _BADGE_PX), 0)
        x = left
        for button in self._buttons.values():
            size = button.sizeHint()
            button.setGeometry(x, middle - size.height() // 2, size.width(), size.height())
            x += size.width() + 2
        x += 8
        high = self._time.sizeHint().height()
        self._time.setGeometry(x, middle - high // 2, self._time.width(), high)
        x += self._time.width() + 8
        self._bars.setGeometry(x, middle - 12, self._bars_px(self._shows_tempo), 24)
        right = left + inner + 8
        speed = self._speed.fontMetrics().horizontalAdvance(self._speed.text())
        self._speed.setGeometry(right, middle - 12, speed, 24)
        if not self._speed.isHidden():
            right += speed + 8
        metrics = self._silent.fontMetrics()
        for words in (self.tr("silent: no sound device"), self.tr("no sound device")):
            needed = metrics.horizontalAdvance(words) + 20
            if needed <= width - right:
                self._silent.setText(words)
                break
        else:
            needed = _BADGE_PX - 6
            self._silent.setPixmap(icon("silent", "warning").pixmap(QSize(15, 15)))
        self._silent.setGeometry(width - needed, middle - 11, needed, 22)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width: other things fit."""
        super().resizeEvent(event)
        self._arrange()
        self._on_position(self._studio.transport.position_s)

    def _set_play_icon(self) -> None:
        playing = self._studio.transport.playing
        if playing == self._is_dressed_playing:
            return
        self._is_dressed_playing = playing
        button = self._buttons["play"]
        button.setIcon(icon("pause" if playing else "play"))
        button.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        button.setToolTip(
            self.tr("Stop at the playhead (Space)") if playing
            else self.tr("Play from the playhead (Space)")
        )  # fmt: skip

    @Slot()
    def _on_transport(self) -> None:
        studio = self._studio
        is_open = studio.clip is not None
        for button in self._buttons.values():
            button.setEnabled(is_open)
        self._time.setEnabled(is_open)
        self._set_play_icon()
        self._buttons["loop"].setChecked(studio.transport.loop_on)
        speed = studio.transport.speed if studio.transport.playing else 1.0
        self._speed.setText("" if speed == 1 else f"{speed:g}×".replace("-", "−"))
        self._speed.setVisible(speed != 1)
        self._silent.setVisible(bool(studio.transport.problem))
        self._silent.setToolTip(studio.transport.problem)
        self._arrange()
        self._show_tempo_tip()
        self._on_position(studio.transport.position_s)

    @Slot(object, object)
    def _on_project(self, old: object, new: object) -> None:
        self._arrange()
        self._show_tempo_tip()
        self._on_position(self._studio.transport.position_s)

    @Slot(float)
    def _on_position(self, position_s: float) -> None:
        self._time.show_time(timecode(position_s, self._studio.frame_rate))
        text = self._bars_text(position_s)
        if text != self._bars.text():
            self._bars.setText(text)

    def _bars_text(self, position_s: float) -> str:
        tempo_map = self._studio.tempo_map
        if tempo_map is None:
            return ""
        # A playhead that was put on a beat must not read as the one before it.
        beats = max(0.0, float(tempo_map.beats(position_s)) + 1e-4)
        beat = math.floor(beats)
        bar = f"{beat // BEATS_PER_BAR + 1}.{beat % BEATS_PER_BAR + 1}"
        tempo_bpm = self._tempo_bpm()
        if not self._shows_tempo or tempo_bpm is None:
            return self.tr("bar {0}").format(bar)
        return self._with_tempo(bar, tempo_bpm)

    def _with_tempo(self, bar: str, tempo_bpm: float) -> str:
        return self.tr("bar {0} · {1}").format(bar, bpm_text(tempo_bpm))

    def _tempo_bpm(self) -> float | None:
        """The tempo of what is heard, as a whole: the active take's, else the draft's."""
        take, draft = self._studio.project.active_take, self._studio.draft
        fit = take.fit if take is not None else draft.fit if draft is not None else None
        return None if fit is None else fit.tempo_bpm

    def _show_tempo_tip(self) -> None:
        tip = self.tr("Bar and beat at the playhead, and the tempo of the music")
        tempo_map, tempo_bpm = self._studio.tempo_map, self._tempo_bpm()
        if tempo_map is not None and tempo_bpm is not None:
            beats_s = tempo_map.seconds(np.arange(tempo_map.total_beats + 1))
            local_bpm = 60.0 / np.diff(beats_s)
            low, high = float(local_bpm.min()), float(local_bpm.max())
            tip = self.tr("{0}: {1}").format(tip, bpm_text(tempo_bpm))
            if high - low >= _LEAST_DRIFT_BPM:
                tip += self.tr("\nIt drifts between {0} and {1}, to meet the cuts").format(
                    bpm_text(low), bpm_text(high)
                )
        self._bars.setToolTip(tip)

    @Slot()
    def _back(self) -> None:
        self._studio.transport.step_seconds(-1)

    @Slot()
    def _forward(self) -> None:
        self._studio.transport.step_seconds(1)

    @Slot(str)
    def _go_to(self, text: str) -> None:
        studio = self._studio
        time_s = parse_time(text, studio.frame_rate, studio.tempo_map)
        if time_s is None:
            studio.tell(
                "warning",
                self.tr("“{0}” is not a place in the clip.").format(text.strip()[:40]),
                self.tr("Type 00:01:20:12, 1:20, 80.5 (seconds) or bar 10.2."),
            )
            return
        studio.transport.seek(time_s)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another look: icons and colours follow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_is_dressed_playing"):
            self._dress()
            self._set_play_icon()
