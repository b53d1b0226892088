"""All of the piano roll that stands still, painted as one picture."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from bgm_studio.composing.direction import Span
from bgm_studio.music.editing import AnyNote
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.roll import paint
from bgm_studio.ui.roll.board import Board, tr
from bgm_studio.ui.roll.geometry import RULER_PX
from bgm_studio.ui.roll.gestures import Gesture
from bgm_studio.ui.theme import font, theme


def paint_all(
    painter: QPainter,
    board: Board,
    size: QSize,
    gesture: Gesture | None,
    lit_pitch: int | None,
    *,
    focused: bool,
) -> None:
    """Paint notes, ruler and keyboard on the canvas of a size, without what a gesture has taken
    from its place. lit_pitch: the key that the mouse is on."""
    look, geo, studio = theme(), board.geo, board.studio
    painter.fillRect(QRect(0, 0, size.width(), size.height()), look.color("lane"))
    painter.save()
    painter.setClipRect(GUTTER_PX, RULER_PX, geo.width_px, geo.height_px)
    painter.translate(GUTTER_PX, RULER_PX)
    _paint_grid(painter, board, gesture)
    painter.restore()
    _paint_ruler(painter, board)
    paint_keys(painter, board, lit_pitch)
    if board.entry is None and studio.live is None:
        _paint_empty(painter, board)
    if focused:
        painter.setPen(QPen(look.color("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))


def _paint_grid(painter: QPainter, board: Board, gesture: Gesture | None) -> None:
    look, geo, studio = theme(), board.geo, board.studio
    paint.paint_ground(painter, geo, look, studio.plan, kit=board.is_kit)
    chosen, shots, shot = studio.selection.shot, studio.shots, None
    if chosen is not None and chosen < len(shots):
        shot = Span(shots[chosen].start_s, shots[chosen].end_s)
    paint.paint_film(
        painter,
        geo,
        look,
        cuts=studio.cuts,
        shot=shot,
        span=studio.selection.span,
        score_range=studio.project.direction.range,
        silences=studio.project.direction.silences,
    )
    entry = board.entry
    if entry is not None:
        paint.paint_locks(painter, geo, look, entry.locked, board.tracks)
    hidden = frozenset() if gesture is None else gesture.hidden
    paint.paint_notes(painter, geo, look, board.index, _standing(board, hidden), board.key)
    live = studio.live
    if live is not None:
        if not board.is_kit:
            paint.paint_live(painter, geo, look, live, board.front)
        leads = tr("Words lead") if live.features == "language" else tr("Picture leads")
        text = tr("{0}  ·  step {1} of {2}").format(leads, live.step, live.steps)
        if not live.steps:
            text = tr("Preview")
        paint.paint_note(painter, geo, look, text, look.color(live.features))
    region = studio.selection.region
    if region is not None and gesture is None:
        paint.paint_region(painter, geo.region_rect(region), look, strong=False)


def _standing(board: Board, hidden: frozenset[AnyNote]) -> paint.Look:
    entry = board.entry
    return paint.Look(
        board.shown,
        board.all_tracks,
        board.selected,
        () if entry is None else entry.locked,
        frozenset() if entry is None else entry.locked_notes,
        hidden,
        1.0 if board.studio.live is None else 0.28,
        board.is_kit,
    )


def _paint_ruler(painter: QPainter, board: Board) -> None:
    look, geo, plan = theme(), board.geo, board.studio.plan
    paint.paint_ruler(painter, geo, look, plan, QRect(GUTTER_PX, 0, geo.width_px, RULER_PX))
    painter.fillRect(QRect(0, 0, GUTTER_PX, RULER_PX), look.color("panel"))
    painter.setPen(QPen(look.color("line"), 1))
    painter.drawLine(0, RULER_PX - 1, GUTTER_PX, RULER_PX - 1)
    if plan is not None:
        painter.setPen(look.color("muted"))
        painter.setFont(font(11))
        painter.drawText(
            QRect(10, 0, GUTTER_PX - 12, RULER_PX - 1),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            plan.key.name,
        )


def paint_keys(painter: QPainter, board: Board, lit_pitch: int | None) -> None:
    """Paint the keyboard alone."""
    look, geo = theme(), board.geo
    painter.save()
    painter.setClipRect(0, RULER_PX, GUTTER_PX, geo.height_px)
    painter.translate(0, RULER_PX)
    if board.is_kit:
        paint.paint_pieces(painter, geo, look, lit_pitch, look.track(board.front))
    else:
        paint.paint_keyboard(painter, geo, look, lit_pitch, look.track(board.front), board.key)
    painter.restore()


def _paint_empty(painter: QPainter, board: Board) -> None:
    grid = QRect(GUTTER_PX, RULER_PX, board.geo.width_px, board.geo.height_px)
    painter.fillRect(grid, theme().color("lane", 170))
    painter.setFont(font(15, medium=True))
    painter.setPen(theme().color("muted"))
    middle = Qt.AlignmentFlag.AlignCenter
    painter.drawText(grid.translated(0, -13), middle, tr("No music yet"))
    painter.setFont(font(13))
    painter.setPen(theme().color("faint"))
    hint = tr("Press Generate: the notes appear here, and you can edit each of them.")
    painter.drawText(grid.translated(0, 13), middle, hint)
