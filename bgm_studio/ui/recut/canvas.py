"""Two cuts of a film as strips of shots, ribbons between what they share, and the music below."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from bgm_studio.composing.direction import Span
from bgm_studio.composing.recut import Outline
from bgm_studio.interchange.film import CutFilm
from bgm_studio.music.pianoroll import BEATS_PER_BAR
from bgm_studio.ui.film_dialogs import clock
from bgm_studio.ui.images import covering
from bgm_studio.ui.presenter.films import Plan
from bgm_studio.ui.presenter.pictures import Thumb
from bgm_studio.ui.theme import Theme, font, theme

Side = Literal["old", "new"]

COLORS = {
    "kept": "faint",
    "moved": "accent",
    "trimmed": "marker",
    "changed": "activity",
    "new": "good",
    "removed": "error",
}
"""Each state's colour. What is kept is quiet: the eye is to fall on the rest."""

GUTTER_PX = 66
_RULER_PX = 20
_STRIP_PX = 66
_RIBBON_PX = 74
_GAP_PX = 12
_BAND_PX = 26
RIGHT_PX = 12
_OLD_Y = _RULER_PX
_NEW_Y = _OLD_Y + _STRIP_PX + _RIBBON_PX
_BAND_Y = _NEW_Y + _STRIP_PX + _GAP_PX
HEIGHT_PX = _BAND_Y + _BAND_PX + 8
_LEAST_THUMB_PX = 10
_LEAST_NUMBER_PX = 24
MAX_PX_PER_S = 400.0
_HATCH = Qt.BrushStyle.BDiagPattern
_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600)


@dataclass(frozen=True)
class Spot:
    """A shot: of which film, and which one."""

    side: Side
    index: int


class RecutCanvas(QWidget):
    """Both cuts as strips of shots on one time axis, ribbons between what they share, and below
    what becomes of the music. `pointed` follows what is pointed at or stepped to (a Spot, None)."""

    pointed = Signal(object)

    def __init__(self, plan: Plan, old_thumbs: list[Thumb], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.outline: Outline | None = None
        self.has_take = False
        self.spot: Spot | None = None
        self._old_thumbs = old_thumbs
        self._films: dict[Side, CutFilm] = {"old": plan.recut.old, "new": plan.recut.new}
        self._starts = {
            side: [event.start_frame for event in film.events] for side, film in self._films.items()
        }
        # In seconds, each start and the end: painting thousands of shots wants no fractions.
        self._edges = {
            side: [*(float(n / film.rate) for n in self._starts[side]), float(film.duration)]
            for side, film in self._films.items()
        }
        source = plan.recut.source
        self._target = np.full(plan.recut.old.frames, -1, dtype=np.int64)
        self._target[source[source >= 0]] = np.flatnonzero(source >= 0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(HEIGHT_PX)
        self.setAccessibleName(self.tr("The old cut above, the new one below"))

    # -- where things lie --------------------------------------------------------------------------

    @property
    def seconds(self) -> float:
        """The length of the longer film."""
        return max(float(film.duration) for film in self._films.values())

    @property
    def px_per_s(self) -> float:
        """Pixels a second."""
        return max(self.width() - GUTTER_PX - RIGHT_PX, 1) / self.seconds

    def x_of(self, seconds: float) -> float:
        """The pixel at which a time lies."""
        return GUTTER_PX + seconds * self.px_per_s

    def rect_of(self, spot: Spot) -> QRectF:
        """Where a shot lies."""
        edges = self._edges[spot.side]
        left, right = self.x_of(edges[spot.index]), self.x_of(edges[spot.index + 1])
        return QRectF(left, _OLD_Y if spot.side == "old" else _NEW_Y, right - left, _STRIP_PX)

    def spot_at(self, point: QPointF) -> Spot | None:
        """The shot at a point."""
        sides: tuple[tuple[Side, int], ...] = (("old", _OLD_Y), ("new", _NEW_Y))
        for side, top in sides:
            if top <= point.y() < top + _STRIP_PX and point.x() >= GUTTER_PX:
                film = self._films[side]
                frame = int((point.x() - GUTTER_PX) / self.px_per_s * film.rate)
                if frame < film.frames:
                    return Spot(side, bisect_right(self._starts[side], frame) - 1)
        return None

    def state(self, spot: Spot) -> str:
        """What became of a shot."""
        recut = self.plan.recut
        changes = recut.old_changes if spot.side == "old" else recut.new_changes
        return changes[spot.index].state

    def partner(self, spot: Spot) -> Spot | None:
        """The other film's shot that has most of its pictures."""
        recut = self.plan.recut
        changes = recut.old_changes if spot.side == "old" else recut.new_changes
        index = changes[spot.index].counterpart
        return None if index is None else Spot("new" if spot.side == "old" else "old", index)

    def describe(self, spot: Spot) -> str:
        """A shot in words."""
        film = self._films[spot.side]
        event = film.events[spot.index]
        partner = self.partner(spot)
        other = "" if partner is None else str(partner.index + 1)
        words = {
            "kept": self.tr("the same as before"),
            "moved": self.tr("moved; it was shot {0}").format(other)
            if spot.side == "new"
            else self.tr("moved; it is now shot {0}").format(other),
            "trimmed": self.tr("trimmed; it was shot {0}").format(other)
            if spot.side == "new"
            else self.tr("trimmed; it is now shot {0}").format(other),
            "changed": self.tr("the same footage, shown differently"),
            "new": self.tr("new"),
            "removed": self.tr("removed"),
        }
        what = event.name or (event.medium.reference.rsplit("/", 1)[-1] if event.medium else "")
        which = self.tr("Before") if spot.side == "old" else self.tr("Now")
        parts = [
            self.tr("{0}, shot {1}").format(which, spot.index + 1),
            what or self.tr("black"),
            "{:.2f}–{:.2f} s".format(
                *(float(frame / film.rate) for frame in (event.start_frame, event.end_frame))
            ),
            words[self.state(spot)],
        ]
        return " · ".join(parts)

    # -- painting ----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(900, HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Strips, ribbons, music."""
        look = theme()
        seen = event.rect()
        with QPainter(self) as painter:
            painter.fillRect(seen, look.color("lane"))
            self._paint_ruler(painter, look, seen)
            painter.setClipRect(QRect(GUTTER_PX, 0, self.width(), HEIGHT_PX) & seen)
            self._paint_ribbons(painter, look, seen)
            self._paint_strip(painter, look, "old", seen)
            self._paint_strip(painter, look, "new", seen)
            self._paint_music(painter, look)
            self._paint_spot(painter, look)
            painter.setClipping(False)
            self._paint_names(painter, look)

    def _paint_names(self, painter: QPainter, look: Theme) -> None:
        # They stay at the left edge of what is seen.
        left = max(-self.pos().x(), 0)
        painter.fillRect(QRect(left, 0, GUTTER_PX, HEIGHT_PX), look.color("panel"))
        painter.setFont(font(12))
        painter.setPen(look.color("muted"))
        for text, top, height in (
            (self.tr("Before"), _OLD_Y, _STRIP_PX),
            (self.tr("Now"), _NEW_Y, _STRIP_PX),
            (self.tr("Music"), _BAND_Y, _BAND_PX),
        ):
            place = QRect(left + 12, top, GUTTER_PX - 14, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        painter.fillRect(QRect(left + GUTTER_PX - 1, 0, 1, HEIGHT_PX), look.color("line"))

    def _paint_ruler(self, painter: QPainter, look: Theme, seen: QRect) -> None:
        step = next((s for s in _STEPS_S if s * self.px_per_s >= 64), _STEPS_S[-1])
        painter.setFont(font(11))
        painter.setPen(look.color("faint"))
        first = max(int((seen.left() - GUTTER_PX) / self.px_per_s) // step, 0)
        last = int((seen.right() - GUTTER_PX) / self.px_per_s) // step + 1
        for number in range(first, last + 1):
            if number * step > self.seconds:
                break
            x = self.x_of(number * step)
            painter.fillRect(QRectF(x, 6, 1, _RULER_PX - 8), look.color("line"))
            text = clock(number * step)
            wide = painter.fontMetrics().horizontalAdvance(text)
            if x + 4 + wide <= self.width():
                place = QRectF(x + 4, 0, wide + 1, _RULER_PX - 2)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_ribbons(self, painter: QPainter, look: Theme, seen: QRect) -> None:
        recut = self.plan.recut
        top, bottom = _OLD_Y + _STRIP_PX + 2.0, float(_NEW_Y - 2)
        chosen = self._chosen_frames()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Those that cross others lie on top of them.
        for carried in sorted(recut.carried, key=lambda c: c.moved):
            old_s = float(carried.old_start_frame / recut.old.rate)
            new_s = float(carried.new_start_frame / recut.new.rate)
            length_s = float(carried.frames / recut.new.rate)
            a, b = self.x_of(old_s), self.x_of(old_s + length_s)
            c, d = self.x_of(new_s), self.x_of(new_s + length_s)
            if max(b, d) < seen.left() or min(a, c) > seen.right():
                continue
            state = "moved" if carried.moved else "kept"
            lit = chosen is not None and (
                carried.new_start_frame < chosen[1]
                and chosen[0] < carried.new_start_frame + carried.frames
            )
            path = QPainterPath(QPointF(a, top))
            middle = (top + bottom) / 2
            path.lineTo(b, top)
            path.cubicTo(b, middle, d, middle, d, bottom)
            path.lineTo(c, bottom)
            path.cubicTo(c, middle, a, middle, a, top)
            strength = (95 if state == "moved" else 50) if chosen is None or lit else 22
            painter.setPen(QPen(look.color(COLORS[state], min(strength + 70, 255)), 1))
            painter.setBrush(look.color(COLORS[state], strength + (40 if lit else 0)))
            painter.drawPath(path)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _chosen_frames(self) -> tuple[int, int] | None:
        """The frames of the new film that belong to what is pointed at."""
        spot = self.spot
        if spot is not None and spot.side == "old":
            spot = self.partner(spot)
        if spot is None:
            return None
        event = self._films["new"].events[spot.index]
        return event.start_frame, event.end_frame

    def _paint_strip(self, painter: QPainter, look: Theme, side: Side, seen: QRect) -> None:
        film, top = self._films[side], _OLD_Y if side == "old" else _NEW_Y
        first = int(max(seen.left() - GUTTER_PX, 0) / self.px_per_s * film.rate)
        last = int(max(seen.right() - GUTTER_PX, 0) / self.px_per_s * film.rate) + 1
        starts = self._starts[side]
        low = max(bisect_right(starts, first) - 1, 0)
        drawn_to = 0.0
        for index in range(low, bisect_left(starts, last)):
            spot = Spot(side, index)
            rect, state = self.rect_of(spot), self.state(spot)
            if rect.right() < drawn_to + 0.5 and state == "kept":
                continue  # a sliver beside others: what is kept may give way
            drawn_to = rect.right()
            color = look.color(COLORS[state])
            edge = 4.0 if side == "new" else 0.0  # the coloured edge lies outwards
            body = QRectF(rect.left(), top + 4 - edge, max(rect.width() - 1, 0.5), _STRIP_PX - 4)
            painter.fillRect(body, look.color("film"))
            if body.width() >= _LEAST_THUMB_PX:
                self._paint_pictures(painter, spot, body)
            if state in ("removed", "new", "changed"):
                painter.fillRect(body, QColor(color.red(), color.green(), color.blue(), 64))
            bar = QRectF(body.left(), top if side == "old" else body.bottom(), body.width(), 4)
            painter.fillRect(bar, color)
            if body.width() >= _LEAST_NUMBER_PX:
                self._paint_number(painter, look, body, index + 1)

    def _paint_number(self, painter: QPainter, look: Theme, body: QRectF, number: int) -> None:
        painter.setFont(font(10, medium=True))
        wide = painter.fontMetrics().horizontalAdvance(str(number)) + 8
        box = QRectF(body.left() + 3, body.top() + 3, wide, 14)
        painter.fillRect(box, QColor(0, 0, 0, 150))
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_pictures(self, painter: QPainter, spot: Spot, body: QRectF) -> None:
        """As many pictures side by side as the shot has room for."""
        film = self._films[spot.side]
        event = film.events[spot.index]
        any_thumb = next((image for _, image in (*self.plan.thumbs, *self._old_thumbs)), None)
        if event.medium is None or any_thumb is None:
            return
        slot = body.height() * any_thumb.width() / max(any_thumb.height(), 1)
        count = max(round(body.width() / slot), 1)
        wide = body.width() / count
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in range(count):
            frame = event.start_frame + int((number + 0.5) / count * event.frames)
            image = self._picture(spot.side, frame)
            place = QRectF(body.left() + number * wide, body.top(), wide, body.height())
            if image is not None:
                painter.drawImage(place, image, covering(image, place))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)

    def _picture(self, side: Side, frame: int) -> QImage | None:
        """The nearest picture within the frame's shot; where there is none, the other film's."""
        thumbs: dict[Side, list[Thumb]] = {"old": self._old_thumbs, "new": self.plan.thumbs}
        found = _nearest(thumbs[side], self._films[side], self._starts[side], frame)
        there = int((self.plan.recut.source if side == "new" else self._target)[frame])
        if found is None and there >= 0:
            other: Side = "old" if side == "new" else "new"
            found = _nearest(thumbs[other], self._films[other], self._starts[other], there)
        return found

    def _paint_music(self, painter: QPainter, look: Theme) -> None:
        whole = QRectF(
            self.x_of(0.0), _BAND_Y, float(self._films["new"].duration) * self.px_per_s, _BAND_PX
        )
        outline = self.outline
        if outline is None:
            painter.fillRect(whole, look.color("raised"))
            if not self.has_take:
                self._band_text(painter, look, whole, self.tr("no music yet"))
            return
        for span in outline.dirty:
            place = QRectF(
                self.x_of(span.start_s), _BAND_Y, span.length_s * self.px_per_s, _BAND_PX
            )
            painter.fillRect(place, look.color("language", 40))
            painter.fillRect(place, QBrush(look.color("language", 130), _HATCH))
        for span in outline.kept:
            place = QRectF(
                self.x_of(span.start_s), _BAND_Y, span.length_s * self.px_per_s, _BAND_PX
            )
            painter.fillRect(place.adjusted(0.5, 0, -0.5, 0), look.color("segment"))
        self._paint_barlines(painter, look, outline)
        for spans, text in (
            (outline.dirty, self.tr("recomposed")),
            (outline.kept, self.tr("stays")),
        ):
            for span in spans:
                self._band_text(painter, look, self._band(span), text)

    def _band(self, span: Span) -> QRectF:
        return QRectF(self.x_of(span.start_s), _BAND_Y, span.length_s * self.px_per_s, _BAND_PX)

    def _band_text(self, painter: QPainter, look: Theme, place: QRectF, text: str) -> None:
        painter.setFont(font(11, medium=True))
        if painter.fontMetrics().horizontalAdvance(text) + 12 <= place.width():
            painter.setPen(look.color("text"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_barlines(self, painter: QPainter, look: Theme, outline: Outline) -> None:
        tempo = outline.tempo_map
        if tempo is None:
            return
        lines = [float(tempo.seconds(beat)) for beat in range(0, tempo.total_beats, BEATS_PER_BAR)]
        if len(lines) > 1 and (lines[-1] - lines[0]) / (len(lines) - 1) * self.px_per_s < 5:
            return
        for at_s in lines:
            if 0 < at_s < outline.duration_s:
                line = QRectF(self.x_of(at_s), _BAND_Y, 1, _BAND_PX)
                painter.fillRect(line, look.color("lane", 130))

    def _paint_spot(self, painter: QPainter, look: Theme) -> None:
        if self.spot is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for spot, role in ((self.spot, "text"), (self.partner(self.spot), "muted")):
            if spot is not None:
                painter.setPen(QPen(look.color(role), 1.5))
                painter.drawRect(self.rect_of(spot).adjusted(0.5, 0.5, -1.5, -0.5))

    # -- pointing and stepping ---------------------------------------------------------------------

    def point_at(self, spot: Spot | None) -> None:
        """Light up a shot and its partner."""
        if spot == self.spot:
            return
        self.spot = spot
        if spot is not None:
            self.setAccessibleDescription(self.describe(spot))
        self.pointed.emit(spot)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.point_at(self.spot_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self.point_at(None)

    def event(self, event: QEvent) -> bool:
        """Tell about the shot under the pointer."""
        if isinstance(event, QHelpEvent):
            spot = self.spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.describe(spot) if spot else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Left and right step through the shots, up and down change between the cuts; with Ctrl
        they go to the next shot that is not as it was."""
        key = event.key()
        spot = self.spot or Spot("new", -1)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            side: Side = "old" if key == Qt.Key.Key_Up else "new"
            if spot.side != side:
                spot = self.partner(spot) or Spot(side, 0) if spot.index >= 0 else Spot(side, 0)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = -1 if key == Qt.Key.Key_Left else 1
            index = spot.index + way
            count = len(self._films[spot.side].events)
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                while 0 <= index < count and self.state(Spot(spot.side, index)) == "kept":
                    index += way
            if not 0 <= index < count:
                return
            spot = Spot(spot.side, index)
        else:
            event.ignore()
            return
        if spot.index >= 0:
            self.point_at(spot)


def _nearest(thumbs: list[Thumb], film: CutFilm, starts: list[int], frame: int) -> QImage | None:
    """The picture that is nearest to a frame and of the same shot; else just the nearest, where it
    is so near that there is none between."""
    if not thumbs:
        return None
    index = bisect_right(starts, frame) - 1
    event = film.events[index]
    at_s = float(frame / film.rate)
    first_s, end_s = float(event.start_frame / film.rate), float(event.end_frame / film.rate)
    place = bisect_left(thumbs, at_s, key=lambda thumb: thumb[0])
    near = thumbs[max(place - 1, 0) : place + 1]
    inside = [thumb for thumb in near if first_s <= thumb[0] < end_s]
    best = min(inside, key=lambda thumb: abs(thumb[0] - at_s), default=None)
    return None if best is None else best[1]
