"""The window on clips of every shape: pictures, music and films, and not a word of trouble."""

from __future__ import annotations

import logging
import shutil
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from edits import write_otio
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from shapes import EVERY_SHAPE, PAL, TURNED, VERTICAL, Shape
from window_fixtures import Desk

from bgm_studio.ui.export_dialog import ExportDialog
from bgm_studio.ui.presenter.outbox import ExportSpec
from bgm_studio.ui.recut.canvas import Spot
from bgm_studio.ui.recut.view import RecutDialog
from bgm_studio.ui.theme import theme
from bgm_studio.video.clip import probe
from bgm_studio.video.decoding import frames

Pixels = NDArray[np.int64]


def pixels(image: QImage, part: QRect | None = None) -> Pixels:
    """BGR (height, width, 3) of what is painted."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    if part is not None:
        image = image.copy(part)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return data[..., :3].astype(np.int64)


def painted(widget: QWidget, part: QRect | None = None) -> Pixels:
    return pixels(widget.grab().toImage(), part)


def share_of_film(shown: Pixels) -> float:
    """How much of a part of the window shows the clip: all its pictures are colourful."""
    return float((shown.max(axis=2) - shown.min(axis=2) > 40).mean())


def has_proportions(width: float, height: float, aspect: float, slack_px: float) -> bool:
    return abs(width - aspect * height) <= slack_px * max(1.0, aspect)


def check_viewer(desk: Desk, shape: Shape) -> None:
    """The viewer shows the frame itself in its proportions, as large as there is room."""
    viewer, clip = desk.window.viewer, desk.studio.clip

    @cache
    def first_frame(width: int) -> Pixels:
        return next(frames(clip, width=width)).image.astype(np.int64)

    def place() -> QRect:
        rect = viewer.picture_rect()
        assert rect == rect.toRect()
        return rect.toRect()

    def shows_it() -> bool:
        inner = place().adjusted(12, 12, -12, -12)  # the corners are round
        expected = first_frame(place().width())[12:-12, 12:-12]
        return np.array_equal(painted(viewer, inner), expected)

    desk.until(shows_it, "the first frame")  # messages that go by move it
    rect = place()
    assert has_proportions(rect.width(), rect.height(), shape.aspect, 2)
    assert min(viewer.width() - rect.width(), viewer.height() - rect.height()) <= 8
    seen = painted(viewer)
    window = theme().color("window")
    around = np.ones(seen.shape[:2], dtype=bool)
    around[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1] = False
    assert (seen[around] == (window.blue(), window.green(), window.red())).all()


def check_filmstrip(desk: Desk, shape: Shape) -> None:
    """Pictures from the clip's start to its end, in its proportions."""
    thumbs = desk.studio.media.thumbs
    assert len(thumbs) == 12
    for _, image in thumbs:
        assert has_proportions(image.width(), image.height(), shape.aspect, 1)
    timeline = desk.window.timeline
    lane = timeline.lane_rect("picture")
    lane.setRight(round(timeline.x_of(desk.studio.duration_s)) - 2)
    assert share_of_film(painted(timeline, lane.adjusted(2, 2, -2, -4))) > 0.8


def check_takes(desk: Desk) -> None:
    """Every take has its thumbnail."""
    kept = desk.window.takes.view.itemDelegate().pictures._kept
    desk.until(lambda: kept.keys() == {e.id for e in desk.project.takes}, "the thumbnails")


@EVERY_SHAPE
def test_a_clip_is_seen_scored_and_exported(
    desk: Desk, tiny_clip: Path, shape: Shape, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    desk.open(tiny_clip)
    clip = desk.studio.clip
    assert (clip.width, clip.height) == shape.shown
    for size in ((1600, 1000), (1080, 640)):
        desk.window.resize(*size)
        desk.until(lambda size=size: desk.window.size().toTuple() == size, "the size")
        check_viewer(desk, shape)
        check_filmstrip(desk, shape)
    desk.generate()
    assert len(desk.project.takes) == 1
    check_takes(desk)
    desk.window.asking.export()
    assert isinstance(desk.dialog, ExportDialog)
    desk.until(lambda: not desk.dialog._lookup.is_busy, "what would be written")
    desk.dialog.close()
    desk.studio.outbox.export(ExportSpec(tmp_path / "out", "song", ("video",)))
    desk.until((tmp_path / "out" / "song.mp4").is_file, "the video")
    desk.rest()
    made = probe(tmp_path / "out" / "song.mp4")
    assert (made.width, made.height) == shape.shown
    desk.studio.desk.save_as(tmp_path / "work.bgm")
    desk.rest()
    desk.open(tmp_path / "work.bgm")
    check_filmstrip(desk, shape)
    check_viewer(desk, shape)
    assert {message.kind for message in desk.messages} <= {"info"}, desk.texts
    assert not caplog.records


@pytest.mark.parametrize("shape", [VERTICAL, PAL, TURNED], ids=lambda shape: shape.name)
def test_a_film_of_such_clips_is_seen_and_recut(
    desk: Desk, tiny_clip: Path, shape: Shape, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    shutil.copy(tiny_clip, tmp_path / "reel.mp4")
    timeline = tmp_path / "ride.otio"
    write_otio(timeline, [("reel.mp4", 0, 30), ("reel.mp4", 30, 24)], media_frames=60)
    desk.open(timeline)
    assert len(desk.studio.media.thumbs) == 12
    width, height = desk.studio.clip.width, desk.studio.clip.height
    assert has_proportions(width, height, shape.aspect, 2)
    check_viewer(desk, shape)
    write_otio(timeline, [("reel.mp4", 30, 24), ("reel.mp4", 0, 30)], media_frames=60)
    desk.studio.films.update()
    desk.until(lambda: isinstance(desk.dialog, RecutDialog), "the comparison")
    desk.until(desk.dialog.apply_button.isEnabled, "a plan")
    desk.rest()
    canvas = desk.dialog.canvas
    for spot in (Spot(side, shot) for side in ("old", "new") for shot in (0, 1)):
        inner = canvas.rect_of(spot).toRect().adjusted(2, 20, -3, -6)
        assert share_of_film(painted(canvas, inner)) > 0.8
    desk.dialog.reject()
    desk.rest()
    kinds = {message.kind for message in desk.messages}
    assert kinds <= {"info", "warning"}, desk.texts  # that the timeline was changed is a warning
    assert not caplog.records
