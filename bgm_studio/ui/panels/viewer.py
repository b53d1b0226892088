"""The picture at the playhead, with the music forming over it.

A paint draws prepared images only.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bgm_studio.base.errors import ClipError
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, COLUMNS_PER_BEAT
from bgm_studio.ui.panels.decoding import Picture, Preparer, Roll, RollWish, Wish
from bgm_studio.ui.panels.forming import mixed
from bgm_studio.ui.presenter.jobs import ENDING_S
from bgm_studio.ui.theme import font, theme

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from bgm_studio.music.timing import TempoMap
    from bgm_studio.ui.presenter.state import LiveRoll
    from bgm_studio.ui.presenter.transport import Transport
    from bgm_studio.video.clip import ClipInfo

MAX_DECODE_WIDTH = 1920
PAGE_BARS = 16
"""Bars of forming music seen at once; longer clips show the page that the playhead is in."""

_MARGIN_PX = 2.0
_RADIUS_PX = 6.0
_MAX_DELAY_S = 0.12
_FADE_MS = 140
_MAX_FADE_PIXELS = 600_000  # larger pictures change at once: two of them cost too much a paint
_USUAL_PITCHES = (34, 92)
_OVERLAY_SHARE = 0.5


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


class Viewer(QWidget):
    """The frame at the playhead, and while music is made its roll over it. A click plays or pauses.

    A picture that cannot be read is told of in its place; `failed` has the ClipError.
    `close_reader` must be called before the viewer goes.
    """

    failed = Signal(object)

    def __init__(self, studio: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._source = Preparer(self)
        self._source.ready.connect(self._on_ready)
        self._source.rolled.connect(self._on_rolled)
        self._source.failed.connect(self._on_failed)
        self._picture: Picture | None = None
        self._problem = ""
        self._delay_s = 0.02
        self._roll: Roll | None = None
        self._old_roll: Roll | None = None
        self._pitches = _USUAL_PITCHES
        self._page: tuple[int, int] = (0, 0)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setDuration(_FADE_MS)
        self._fade.valueChanged.connect(self._on_fade)
        self.setObjectName("viewer")
        self.setAccessibleName(self.tr("Picture at the playhead"))
        self.setMinimumSize(160, 96)
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
        self._tell_problem("")
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
        self._source.ask(Wish(studio.clip, time_s, width, time.monotonic()))

    @Slot(object)
    def _on_ready(self, picture: Picture) -> None:
        if picture.clip is not self._studio.clip:
            return
        if self._studio.transport.playing and picture.is_right:
            delay_s = min(picture.delay_s, _MAX_DELAY_S)
            self._delay_s += 0.1 * (delay_s - self._delay_s)
        self._picture = picture
        self._tell_problem("")

    @Slot(object, object)
    def _on_failed(self, clip: ClipInfo, error: ClipError) -> None:
        if clip is not self._studio.clip:
            return
        self._picture = None
        self._tell_problem(f"{error.message}\n{error.hint}".strip())
        self.failed.emit(error)

    @property
    def problem(self) -> str:
        """Why there is no picture, "" where there is one or will be."""
        return self._problem

    def _tell_problem(self, text: str) -> None:
        """Say in the picture's place why there is none, and to who cannot see it."""
        if text != self._problem:
            self._problem = text
            self.setAccessibleDescription(text)
            if text:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
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
            RollWish(
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
    def _on_rolled(self, roll: Roll) -> None:
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
        deep = mixed(QColor(6, 7, 10), tint, 0.12)
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
            painter.fillRect(
                QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3), QColor(255, 255, 255, 36)
            )
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
