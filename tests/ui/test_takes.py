"""The takes list: hear, star, rename, copy, restore, delete; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace

import pytest
from panel_studio import FakeStudio, made_notes, made_project, made_take
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bgm_studio.composing.jury import Verdict
from bgm_studio.composing.take import Request
from bgm_studio.project.project import MAX_TAKES, Project
from bgm_studio.ui.actions import ACTIONS
from bgm_studio.ui.panels import take_cards
from bgm_studio.ui.panels.take_cards import recipe_text
from bgm_studio.ui.panels.takes import TakesPanel

LEFT = Qt.MouseButton.LeftButton
REQUESTS = (
    Request(seed=18, segment_beats=32),
    Request(seed=7291, switch_timestep=640.0),
    Request(seed=7291, segments="shots"),
)


@pytest.fixture
def studio(qapp: object) -> FakeStudio:
    return FakeStudio(made_project(REQUESTS))


@pytest.fixture
def panel(studio: FakeStudio, qtbot: QtBot) -> Iterator[TakesPanel]:
    panel = TakesPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(320, 420)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.close()


def ids(studio: FakeStudio) -> list[str]:
    return [entry.id for entry in studio.project.takes]


def card(panel: TakesPanel, row: int) -> QPoint:
    return panel.view.visualRect(panel.model.index(row)).center()


def star(panel: TakesPanel, row: int) -> QPoint:
    return panel.view.visualRect(panel.model.index(row)).topRight() + QPoint(-17, 16)


def choose(panel: TakesPanel, take_id: str, name: str) -> None:
    """Choose a command of a take's menu."""
    menu = panel.menu_for(take_id)
    action = menu.findChild(QAction, name)
    assert action is not None
    action.trigger()
    menu.deleteLater()


def test_recipes() -> None:
    assert [recipe_text(r) for r in REQUESTS] == [
        "t₀ 200 · k 32 · seed 18", "t₀ 640 · k 8 · seed 7291", "t₀ 200 · k = shots · seed 7291",
    ]  # fmt: skip


def test_newest_on_top_and_the_active_one_current(studio: FakeStudio, panel: TakesPanel) -> None:
    assert [entry.id for entry in panel.model.entries] == ids(studio)[::-1]
    assert panel.view.currentIndex().row() == 0
    studio.switch_take(ids(studio)[0])
    assert panel.view.currentIndex().row() == 2


def test_a_click_plays_a_take(studio: FakeStudio, panel: TakesPanel) -> None:
    QTest.mouseClick(panel.view.viewport(), LEFT, pos=card(panel, 1))
    assert studio.project.active == ids(studio)[1]


def test_arrows_move_and_enter_plays(studio: FakeStudio, panel: TakesPanel) -> None:
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert studio.calls == []
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert studio.project.active == ids(studio)[0]


def test_the_star_does_not_play(studio: FakeStudio, panel: TakesPanel) -> None:
    QTest.mouseClick(panel.view.viewport(), LEFT, pos=star(panel, 1))
    assert studio.project.entry(ids(studio)[1]).starred
    assert studio.calls == []
    studio.undo()
    assert not studio.project.entry(ids(studio)[1]).starred


@pytest.mark.parametrize("way", ["F2", "double click", "menu"])
def test_rename_in_place(studio: FakeStudio, panel: TakesPanel, way: str, qtbot: QtBot) -> None:
    take_id = ids(studio)[2]
    if way == "F2":
        panel.view.setFocus()
        QTest.keyClick(panel.view, Qt.Key.Key_F2)
    elif way == "double click":
        QTest.mouseClick(panel.view.viewport(), LEFT, pos=card(panel, 0))
        QTest.mouseDClick(panel.view.viewport(), LEFT, pos=card(panel, 0))
    else:
        choose(panel, take_id, "rename")
    editor = panel.view.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "  the   bright one ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: studio.project.entry(take_id).name == "the bright one")
    assert "the bright one" in panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    studio.undo()
    assert studio.project.entry(take_id).name == ""


def test_delete_is_undone(studio: FakeStudio, panel: TakesPanel) -> None:
    panel.view.setFocus()
    before = ids(studio)
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert ids(studio) == before[:2]
    assert studio.project.active == before[1]
    studio.undo()
    assert ids(studio) == before
    assert panel.model.rowCount() == 3


def test_a_take_keeps_its_number(studio: FakeStudio, panel: TakesPanel) -> None:
    panel.delete(ids(studio)[0])
    spoken = [panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert [text.split(",")[0] for text in spoken] == ["Take 3", "Take 2"]
    window = SimpleNamespace(studio=studio)
    keys = {spec.keys[0]: spec.enabled(window) for spec in ACTIONS if spec.id[-1:].isdigit()}
    assert [key for key, enabled in keys.items() if enabled] == ["2", "3"]
    studio.switch_to_number(2)
    assert studio.project.active == ids(studio)[0]
    studio.switch_to_number(1)  # it is gone
    assert studio.project.active == ids(studio)[0]


def test_the_menus_commands(studio: FakeStudio, panel: TakesPanel, qtbot: QtBot) -> None:
    first, second, _ = ids(studio)
    choose(panel, second, "restore")
    assert studio.project.request == REQUESTS[1]
    choose(panel, second, "star")
    assert studio.project.entry(second).starred
    choose(panel, second, "duplicate")
    copy = studio.project.active_entry
    assert copy is not None and copy.number == 4
    assert copy.take is studio.project.entry(second).take
    with qtbot.waitSignal(panel.export_requested) as signal:
        choose(panel, first, "export")
    assert signal.args == [first]
    choose(panel, first, "delete")
    assert first not in ids(studio)


def test_a_full_list_says_so(studio: FakeStudio, panel: TakesPanel) -> None:
    project = studio.project
    while len(project.takes) < MAX_TAKES:
        project = project.with_take(project.takes[0].take)
    studio.edit("many", project)
    panel.duplicate(project.takes[0].id)
    assert [message.kind for message in studio.told] == ["error"]
    assert len(studio.project.takes) == MAX_TAKES


def test_only_seen_cards_are_drawn_and_only_once(
    studio: FakeStudio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    real = take_cards.mini_roll_image

    def counted(notes, *rest):  # type: ignore[no-untyped-def]
        drawn.append(id(notes))
        return real(notes, *rest)

    monkeypatch.setattr(take_cards, "mini_roll_image", counted)
    project = studio.project
    for seed in range(MAX_TAKES - 3):
        project = project.with_take(replace(project.takes[0].take, notes=made_notes(seed)))
    studio.edit("many", project)
    panel = TakesPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(320, 420)
    panel.show()
    qtbot.waitUntil(lambda: len(drawn) >= 4)
    qtbot.wait(30)
    count = len(drawn)
    assert count < 12
    studio.switch_take(project.takes[-2].id)
    panel.grab()
    qtbot.wait(30)
    assert len(drawn) == count
    edited = project.takes[-1].take.notes[1:]
    studio.edit("edit", studio.project.with_notes(project.takes[-1].id, edited))
    qtbot.waitUntil(lambda: len(drawn) == count + 1)


def test_badges(studio: FakeStudio, panel: TakesPanel) -> None:
    entry = studio.project.takes[0]
    stopped = replace(entry, take=replace(entry.take, stopped_step=12))
    studio.edit("x", studio.project.with_entry(stopped))
    assert panel.model.badges(stopped) == ["stopped at step 12 of 20"]
    slow = made_take(Request(tempo_bpm=75.0))
    studio.edit("x", studio.project.with_take(slow))
    studio.active_is_stale = True
    studio.make_draft()
    entry = studio.project.takes[-1]
    row = panel.model.index(panel.model.row_of(entry.id))
    assert panel.view.visualRect(row).height() > panel.view.sizeHintForRow(2)
    assert panel.model.badges(entry) == [f"made at {slow.fit.tempo_bpm:.1f} BPM"]
    assert panel.model.badges(studio.project.takes[1]) == []
    studio.switch_take(ids(studio)[1])
    assert panel.model.badges(studio.project.takes[1]) == ["made for other cuts"]
    studio.dial("x", replace(studio.project.request, drift=0.0))
    assert panel.model.badges(studio.project.takes[1]) == ["made with another drift"]


def test_marks_and_what_is_weak(studio: FakeStudio, panel: TakesPanel) -> None:
    model = panel.model
    good, poor, unknown = studio.project.takes
    verdicts = studio.verdicts
    before = panel.grab().toImage()
    verdicts.given = {
        good.take: Verdict(0.924, {}, ()),
        poor.take: Verdict(0.31, {"groove": 0.5, "ending": 0.0}, ("it has no tune",)),
    }
    verdicts.best[good.id] = 2
    verdicts.changed.emit()
    assert [model.mark(entry) for entry in (good, poor, unknown)] == ["best 0.92", "0.31", ""]
    assert "rated best 0.92" in model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert panel.grab().toImage() != before
    tip = panel._delegate._tip(good)
    assert "Rated 0.92 of 1, the best of the 2 takes in its run" in tip
    assert (
        "Rated 0.31 of 1\n– it has no tune\n– it does not end on its closing chord\n"
        "– the rhythm differs much from bar to bar\n"
    ) in panel._delegate._tip(poor)
    assert "jury" not in panel._delegate._tip(unknown)


def test_the_filter_comes_with_many_takes(studio: FakeStudio, panel: TakesPanel) -> None:
    assert panel.starred_only.isHidden()
    project = studio.project
    for _ in range(4):
        project = project.with_take(project.takes[0].take)
    studio.edit("more", project)
    assert not panel.starred_only.isHidden()
    panel.starred_only.click()
    assert panel.model.rowCount() == 0
    assert not panel.empty.isHidden()
    panel.toggle_star(ids(studio)[1])
    assert panel.model.rowCount() == 1
    studio.undo()
    studio.undo()
    assert panel.starred_only.isHidden()
    assert panel.model.rowCount() == 3


def test_without_takes_it_says_what_to_do(qtbot: QtBot) -> None:
    studio = FakeStudio(Project())
    panel = TakesPanel(studio)
    qtbot.addWidget(panel)
    assert "Generate" in panel.empty.text()
    assert panel.hint.isHidden()
    studio.edit("first", made_project(REQUESTS[:1]))
    assert panel.empty.isHidden()


def test_the_take_that_is_heard_is_in_view(qtbot: QtBot) -> None:
    studio = FakeStudio(made_project(tuple(Request(seed=seed) for seed in range(12))))
    panel = TakesPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(320, 300)
    panel.show()
    qtbot.waitExposed(panel)
    for place in (0, -1):  # the oldest stands at the foot, the newest at the head
        take_id = ids(studio)[place]
        studio.switch_take(take_id)
        seen = panel.view.visualRect(panel.model.index(panel.model.row_of(take_id)))
        assert panel.view.viewport().rect().contains(seen), place
    assert panel.view.verticalScrollBar().maximum() > 0
