"""Files that are held over the window: what is promised, what is refused, and what a drop does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from window_fixtures import Desk

from bgm_studio.ui import drops as drops_module
from bgm_studio.ui.drops import judge


def held(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(n) if "//" in n else QUrl.fromLocalFile(n) for n in names])
    return data


class Hand:
    """Holds files over a window and lets them go."""

    def __init__(self, desk: Desk, data: QMimeData) -> None:
        self.window, self.data = desk.window, data

    def _event(self, kind: Any, place: Any) -> Any:
        return kind(place, Qt.DropAction.CopyAction, self.data, Qt.MouseButton.LeftButton,
                    Qt.KeyboardModifier.NoModifier)  # fmt: skip

    def enter(self) -> bool:
        """Whether they may fall here."""
        self.window.dragEnterEvent(self._event(QDragEnterEvent, QPoint(400, 300)))
        move = self._event(QDragMoveEvent, QPoint(410, 300))
        self.window.dragMoveEvent(move)
        return bool(move.isAccepted())

    def drop(self) -> None:
        self.window.dropEvent(self._event(QDropEvent, QPointF(410, 300)))

    def leave(self) -> None:
        self.window.dragLeaveEvent(QDragLeaveEvent())


OPENED = {
    "/f/ride.mp4": "Compose for ride.mp4", "/f/RIDE.MXF": "Compose for RIDE.MXF",
    "/f/dance.gif": "Compose for dance.gif", "/f/raw.r3x": "Compose for raw.r3x",
    "/f/ride.bgm": "Open the project ride.bgm", "/f/a.otio": "Open the timeline a.otio",
    "/f/a.EDL": "Open the timeline a.EDL", "/f/a.xml": "Open the timeline a.xml",
    "/f/a.fcpxmld": "Open the timeline a.fcpxmld", "/f/a.otioz": "Open the timeline a.otioz",
    "/f/a.otiod": "Open the timeline a.otiod", "/f/A.OTIOZ": "Open the timeline A.OTIOZ",
    "/f/a.kdenlive": "Open the timeline a.kdenlive", "/f/a.mlt": "Open the timeline a.mlt",
}  # fmt: skip
REFUSED = {
    ("/f/notes.txt",): "notes.txt is not a video, a timeline or a project.",
    ("/f/song.wav",): "song.wav is not a video", ("/f/song.mid",): "song.mid is not a video",
    ("/f/still.jpg",): "still.jpg is not a video", ("/f/a.zip",): "a.zip is not a video",
    ("https://example.org/a.mp4",): "It is not a file on this computer.",
    ("/f/a.mp4", "/f/b.mp4"): "2 files cannot be opened at once",
}  # fmt: skip


def test_what_a_drop_would_do(open_desk: Desk) -> None:
    for name, title in OPENED.items():
        drop = judge(held(name), open_desk.studio)
        assert (drop.path, drop.title) == (Path(name), title)


def test_what_is_refused_gets_one_sentence(open_desk: Desk) -> None:
    overlay, before = open_desk.window.drop_overlay, open_desk.project
    for names, why in REFUSED.items():
        hand = Hand(open_desk, held(*names))
        assert not hand.enter(), names
        assert overlay.isVisible() and why in overlay.drop.line
        assert overlay.drop.line.count(".") <= 2 and why in overlay.accessibleName()
        hand.drop()
        assert not overlay.isVisible() and open_desk.project is before
    open_desk.rest()
    assert [m.kind for m in open_desk.messages] == ["info"] * len(REFUSED)


def test_it_goes_away_with_the_file(desk: Desk) -> None:
    hand = Hand(desk, held("/f/ride.mp4"))
    assert hand.enter()
    overlay = desk.window.drop_overlay
    assert overlay.geometry() == desk.window.rect()
    pixels = desk.window.grab().toImage()
    hand.leave()
    assert not overlay.isVisible() and desk.window.grab().toImage() != pixels


def test_a_drop_opens_a_clip_and_then_a_project(
    desk: Desk, tiny_clip: Path, project_path: Path
) -> None:
    hand = Hand(desk, held(str(tiny_clip)))
    assert hand.enter()
    hand.drop()
    desk.until(lambda: desk.studio.is_open, "the clip")
    desk.rest()
    hand = Hand(desk, held(str(project_path)))
    assert hand.enter() and desk.window.drop_overlay.drop.line == "The open project is kept."
    hand.drop()
    desk.until(lambda: desk.studio.path == project_path, "the project")
    desk.rest()


def test_what_leaves_the_window_does_not_come_in_again(
    open_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDragEnterEvent, "source", lambda _: open_desk.window)
    monkeypatch.setattr(QDropEvent, "source", lambda _: open_desk.window)
    hand, before = Hand(open_desk, held("/f/ride.mp4")), open_desk.project
    assert not hand.enter() and not open_desk.window.drop_overlay.isVisible()
    hand.drop()
    open_desk.rest()
    assert open_desk.project is before and open_desk.messages == []


def test_the_open_timeline_dropped_again_is_compared(
    open_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    films = open_desk.studio.films
    monkeypatch.setattr(type(films), "path", Path("/f/ride.otio"))
    asked = []
    monkeypatch.setattr(films, "update", lambda: asked.append("update"))
    hand = Hand(open_desk, held("/f/ride.otio"))
    assert hand.enter() and open_desk.window.drop_overlay.drop.title == "Update from ride.otio"
    hand.drop()
    open_desk.until(lambda: asked, "an update")
    assert drops_module.judge(held("/f/other.otio"), open_desk.studio).title.startswith("Open")
