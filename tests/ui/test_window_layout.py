"""Where the window's parts lie: small windows, the note editor open and closed again."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QToolButton, QWidget

from bgm_studio.music.pianoroll import TRACKS


def lies(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


SIZES = [(960, 540), (1080, 640), (1366, 768), (1600, 1000)]


@pytest.mark.parametrize("size", SIZES)
def test_the_music_is_in_view_and_the_note_editor_makes_itself_room(open_desk, size):
    window, timeline, roll = (
        open_desk.window, open_desk.window.timeline, open_desk.window.roll,
    )  # fmt: skip
    window.resize(*size)
    open_desk.until(lambda: (window.width(), window.height()) == size, "the size")
    before = window.halves.sizes()
    room = QRect(0, 0, timeline.width(), timeline.height() - 10)  # a scroll bar is below
    for name in (*TRACKS, "band"):
        assert room.contains(timeline.lane_rect(name)), name
    assert window.viewer.height() >= 96 and window.controls.generate.isVisible()
    window.show_roll(0)
    open_desk.until(lambda: roll.isVisible() and roll.height() > 0, "the note editor")
    notes = roll.focusProxy()
    assert notes.height() - 22 >= min(120, size[1] // 5)
    assert timeline.lane_rect("shots").bottom() < timeline.height() - 10
    front = [n.pitch for n in open_desk.project.active_take.notes if n.track == 0]
    low, high = notes.geo.pitches_seen
    assert low <= front[len(front) // 2] <= high
    parts = [window.viewer, window.transport, window.controls, window.takes,
             window.selected_shot, timeline, roll]  # fmt: skip
    for one, other in combinations(parts, 2):
        assert not lies(one, window).intersects(lies(other, window)), (one, other)
    for part in parts:
        assert window.rect().contains(lies(part, window)), part
        assert part.height() >= part.minimumSizeHint().height(), part
        assert part.width() >= part.minimumSizeHint().width(), (
            part,
            part.size(),
            part.minimumSizeHint(),
        )
    buttons = [button for button in roll.findChildren(QToolButton) if button.isVisible()]
    open_desk.until(
        lambda: all(button.width() >= button.sizeHint().width() for button in buttons),
        "whole words on the note editor's buttons",
    )
    assert len(buttons) >= 10
    window.toggle_roll()
    open_desk.until(lambda: window.halves.sizes() == before, "the old sizes")


def test_what_a_hand_has_set_stays(open_desk):
    window, halves = open_desk.window, open_desk.window.halves
    halves.setSizes([300, 600])
    halves.splitterMoved.emit(300, 1)
    before = halves.sizes()
    window.show_roll(0)
    assert halves.sizes() != before
    window.toggle_roll()
    open_desk.until(lambda: halves.sizes() == before, "the hand's sizes")
    share = before[0] / sum(before)
    window.resize(1200, 800)
    open_desk.until(lambda: window.width() == 1200, "the size")
    assert halves.sizes()[0] / sum(halves.sizes()) == pytest.approx(share, abs=0.02)


@pytest.mark.parametrize(
    "room", [(0, 0, 1366, 728), (0, 0, 1280, 692), (1366, 30, 1024, 570), (0, 0, 683, 384)]
)
def test_a_first_window_fits_its_screen(make_desk, monkeypatch, room):
    """Also of 2560 x 1440 at twice the scale, and of one that is smaller than the least size."""
    monkeypatch.setattr("bgm_studio.ui.application.screen_room", lambda window: QRect(*room))
    window = make_desk().window
    assert QRect(*room).contains(window.frameGeometry())
    assert window.height() >= 0.85 * room[3] and window.width() >= room[2] - 8


def test_a_window_whose_screen_is_gone_comes_back(make_desk, monkeypatch):
    first = make_desk().window
    first.setGeometry(2100, 300, 1700, 1100)
    kept = bytes(first.saveGeometry().toBase64().data()).decode("ascii")
    first.close()
    monkeypatch.setattr(
        "bgm_studio.ui.application.screen_room", lambda window: QRect(0, 0, 1440, 900)
    )
    second = make_desk(window_geometry=kept).window
    assert QRect(0, 0, 1440, 900).contains(second.geometry())
    second.setGeometry(40, 60, 1100, 700)
    kept = bytes(second.saveGeometry().toBase64().data()).decode("ascii")
    second.close()
    assert make_desk(window_geometry=kept).window.geometry() == QRect(40, 60, 1100, 700)


def test_the_sheet_of_keys_has_those_of_the_canvases(open_desk):
    window = open_desk.window
    window.show_shortcuts()
    sheet = window.asking.dialog.sheet
    groups = [sheet.topLevelItem(i).text(0) for i in range(sheet.topLevelItemCount())]
    assert groups[-2:] == ["Timeline", "Piano roll"]
    last = sheet.topLevelItem(len(groups) - 1)
    assert ("Quantise the notes", "Q") in [
        (last.child(i).text(0), last.child(i).text(1)) for i in range(last.childCount())
    ]
    assert all(last.child(i).text(1) for i in range(last.childCount()))
