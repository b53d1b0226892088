"""Where the window's parts lie: small windows, the note editor open and closed again."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget


def lies(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


@pytest.mark.parametrize("size", [(1080, 640), (1600, 1000)])
def test_the_note_editor_makes_itself_room_and_gives_it_back(open_desk, size):
    window = open_desk.window
    window.resize(*size)
    open_desk.until(lambda: (window.width(), window.height()) == size, "the size")
    before = window.halves.sizes()
    window.show_roll(0)
    timeline, roll = window.timeline, window.roll
    open_desk.until(lambda: roll.isVisible() and roll.height() > 0, "the note editor")
    lower = timeline.height() + roll.height()
    assert 0.5 < roll.height() / lower < 0.66
    assert lower >= min(480, size[1] // 2)
    assert timeline.lane_rect("shots").bottom() < timeline.height() - 10
    parts = [window.viewer, window.transport, window.controls, window.takes,
             window.selected_shot, timeline, roll]  # fmt: skip
    for one, other in combinations(parts, 2):
        assert not lies(one, window).intersects(lies(other, window)), (one, other)
    for part in parts:
        assert window.rect().contains(lies(part, window)), part
        assert part.height() >= part.minimumSizeHint().height(), part
    window.toggle_roll()
    open_desk.until(lambda: window.halves.sizes() == before, "the old sizes")


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
