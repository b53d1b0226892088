"""The piano roll: what mouse and keys do to the notes, what locks forbid, what it paints."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot
from roll_desk import (
    ALT,
    BAND_BUTTON,
    CTRL,
    FAR,
    HIGH,
    LEFT,
    LOW,
    NONE,
    NOTES,
    OTHER,
    PLAN,
    SHIFT,
    TEMPO,
    Desk,
    studio_of,
)  # fmt: skip

from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.take import Draft
from bgm_studio.music.harmony import Chord, ChordSpan, Key, Plan, Section
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, Note, Region
from bgm_studio.music.timing import TempoMap
from bgm_studio.project.project import History
from bgm_studio.ui.presenter.state import Generation, LiveRoll
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.roll.canvas import KEYS
from bgm_studio.ui.roll.geometry import RULER_PX, Geometry, NoteIndex, pitch_name, place
from bgm_studio.ui.roll.mini import mini_roll_image
from bgm_studio.ui.theme import theme


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def undone(desk: Desk) -> bool:
    """Whether one undo takes back all that was done."""
    desk.studio.undo()
    return desk.notes == NOTES and desk.studio.history.undo_label == ""


# -- selecting ------------------------------------------------------------------------------------


def test_a_click_selects_and_shift_adds_and_removes(desk: Desk) -> None:
    desk.click(5, 60)
    assert desk.selected == {LOW}
    desk.click(20, 64, SHIFT)
    assert desk.selected == {LOW, HIGH}
    desk.click(20, 64, CTRL)
    assert desk.selected == {LOW}
    desk.click(30, 70)
    assert desk.selected == frozenset()
    assert desk.notes == NOTES


def test_other_tracks_need_alt_or_the_switch(desk: Desk) -> None:
    desk.click(20, 62)
    assert desk.selected == frozenset()
    desk.click(20, 62, ALT)
    assert desk.selected == {OTHER}
    desk.click(30, 70)
    desk.button("Edit all tracks").click()
    desk.click(20, 62)
    assert desk.selected == {OTHER}


def test_a_rubber_band_selects_notes_and_cells(desk: Desk) -> None:
    desk.drag((2.5, 66), (18.5, 58))
    assert desk.selected == {LOW, HIGH}
    assert desk.studio.selection.region == Region(2, 19, (0,), 58, 66)
    desk.drag((38.5, 61), (41.5, 58), SHIFT)
    assert desk.selected == {LOW, HIGH, FAR}
    desk.drag((2.5, 66), (18.5, 58), ALT)
    assert desk.selected == {LOW, HIGH, OTHER}
    assert desk.studio.selection.region == Region(2, 19, (0, 1, 2), 58, 66)


def test_select_all_means_the_track_in_front(desk: Desk) -> None:
    desk.key(Qt.Key.Key_A, CTRL)
    assert desk.selected == {LOW, HIGH, FAR}
    desk.button("Bridge").click()
    assert desk.studio.selection.track == 1 and desk.selected == frozenset()
    desk.key(Qt.Key.Key_A, CTRL)
    assert desk.selected == {OTHER}


def test_a_key_of_the_keyboard_selects_its_notes(desk: Desk) -> None:
    where = desk.at(0, 60)
    QTest.mouseClick(desk.canvas, LEFT, NONE, QPoint(10, where.y()))
    assert desk.selected == {LOW, FAR}


def test_the_keyboard_walks_from_note_to_note(desk: Desk) -> None:
    desk.studio.transport.seek(1.9)
    desk.key(Qt.Key.Key_Right, CTRL)
    assert desk.selected == {HIGH}
    desk.key(Qt.Key.Key_Right, CTRL)
    assert desk.selected == {FAR}
    desk.key(Qt.Key.Key_Left, CTRL)
    desk.key(Qt.Key.Key_Left, CTRL)
    assert desk.selected == {LOW}


# -- moving and resizing --------------------------------------------------------------------------


def test_a_drag_moves_as_one_edit(desk: Desk) -> None:
    desk.hold((5, 60), (9, 62))
    assert desk.notes == NOTES  # only shown until it is let go
    desk.release((9, 62))
    assert Note(8, 62, 0, 12) in desk.notes and LOW not in desk.notes
    assert desk.selected == {Note(8, 62, 0, 12)}
    assert desk.studio.history.undo_label == "Move notes"
    assert undone(desk)


def test_shift_keeps_a_drag_level(desk: Desk) -> None:
    desk.drag((5, 60), (12, 61), SHIFT)
    assert desk.selected == {Note(11, 60, 0, 15)}


def test_escape_forgets_a_drag(desk: Desk) -> None:
    desk.hold((5, 60), (9, 62))
    desk.key(Qt.Key.Key_Escape)
    desk.release((9, 62))
    assert desk.notes == NOTES and desk.selected == {LOW}


def test_a_group_is_dragged_together_and_stops_at_the_edge(desk: Desk) -> None:
    desk.key(Qt.Key.Key_A, CTRL)
    desk.drag((20, 64), (1, 64))
    assert desk.selected == {Note(0, 60, 0, 4), Note(12, 64, 0, 20), Note(36, 60, 0, 40)}
    assert undone(desk)


@pytest.mark.parametrize("held", [CTRL, ALT])
def test_a_copying_drag_leaves_the_original(desk: Desk, held: Qt.KeyboardModifier) -> None:
    desk.drag((5, 60), (11, 67), held)
    copy = Note(10, 67, 0, 14)
    assert set(desk.notes) == {*NOTES, copy} and desk.selected == {copy}
    assert undone(desk)


def test_edges_resize(desk: Desk) -> None:
    desk.drag((7.9, 60), (11.9, 60))
    assert desk.selected == {Note(4, 60, 0, 12)}
    desk.drag((16.1, 64), (18.1, 64))
    assert desk.selected == {Note(18, 64, 0, 24)}
    desk.drag((23.9, 64), (2, 64))
    assert desk.selected == {Note(18, 64, 0, 19)}


def test_a_moved_note_wins_over_the_one_in_its_place(desk: Desk) -> None:
    desk.drag((5, 60), (39, 60))
    assert desk.notes == (OTHER, HIGH, Note(38, 60, 0, 42), Note(42, 60, 0, 44))


# -- drawing and deleting -------------------------------------------------------------------------


def test_the_pencil_draws_and_remembers_the_length(desk: Desk) -> None:
    desk.button("Draw tool").click()
    desk.drag((30.2, 67), (36.1, 67))
    assert Note(30, 67, 0, 36) in desk.notes
    desk.click(50.5, 67)
    assert Note(50, 67, 0, 56) in desk.notes
    assert desk.selected == {Note(50, 67, 0, 56)}
    desk.studio.undo()
    assert undone(desk)


def test_a_double_click_adds_and_deletes(desk: Desk) -> None:
    desk.double_click(30.5, 67)
    QTest.mouseRelease(desk.canvas, LEFT, NONE, desk.at(30.5, 67))
    new = Note(30, 67, 0, 32)
    assert new in desk.notes
    desk.double_click(5, 60)
    assert LOW not in desk.notes and new in desk.notes


def test_notes_stay_within_the_clip(qtbot: QtBot) -> None:
    pickup = TempoMap((0.0, 36.0), (-1.6, 16.4))  # the first frame lies at beat 3.2
    desk = Desk(qtbot, studio_of((), pickup, replace_plan(36)))
    desk.roll.set_tool("draw")
    desk.click(13.5, 72)
    desk.drag((142.5, 60), (143.9, 60))
    assert {n.start_column for n in desk.notes} == {13, 142}
    desk.key(Qt.Key.Key_Right)
    assert max(n.end_column for n in desk.notes) == 144
    desk.click(13.5, 72)
    desk.key(Qt.Key.Key_Left)
    assert min(n.start_column for n in desk.notes) == 13


def replace_plan(beats: int) -> Plan:
    return Plan(PLAN.key, (Section(0, beats, "A"),), (ChordSpan(0, beats, Chord.parse("C")),))


# -- keys -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "held", "expected"),
    [
        (Qt.Key.Key_Up, NONE, Note(4, 61, 0, 8)),
        (Qt.Key.Key_Down, NONE, Note(4, 59, 0, 8)),
        (Qt.Key.Key_Up, SHIFT, Note(4, 72, 0, 8)),
        (Qt.Key.Key_Down, SHIFT, Note(4, 48, 0, 8)),
        (Qt.Key.Key_Left, ALT, Note(3, 60, 0, 7)),
        (Qt.Key.Key_Right, ALT, Note(5, 60, 0, 9)),
        (Qt.Key.Key_Right, NONE, Note(5, 60, 0, 9)),
        (Qt.Key.Key_Left, ALT | SHIFT, Note(4, 60, 0, 7)),
        (Qt.Key.Key_Right, ALT | SHIFT, Note(4, 60, 0, 9)),
    ],
)
def test_keys_edit_the_selected_notes(
    desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier, expected: Note
) -> None:
    desk.click(5, 60)
    desk.key(key, held)
    assert desk.selected == {expected} and expected in desk.notes
    assert undone(desk)


def test_a_held_key_is_one_undo_and_two_presses_are_two(desk: Desk) -> None:
    desk.click(5, 60)
    for repeat in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Up, NONE, "", repeat)
        QApplication.sendEvent(desk.canvas, event)
    desk.key(Qt.Key.Key_Up)
    assert desk.selected == {Note(4, 64, 0, 8)}
    desk.studio.undo()
    assert Note(4, 63, 0, 8) in desk.notes
    assert undone(desk)


def test_keys_fall_through_while_nothing_is_selected(desk: Desk) -> None:
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_L, Qt.Key.Key_Q, Qt.Key.Key_Delete)
    assert not any(desk.claims(key) for key in keys)
    assert not desk.claims(Qt.Key.Key_D, CTRL)
    desk.click(5, 60)
    assert all(desk.claims(key) for key in keys)
    assert not desk.claims(Qt.Key.Key_Space) and not desk.claims(Qt.Key.Key_1)
    desk.key(Qt.Key.Key_Escape)
    assert not desk.claims(Qt.Key.Key_Left) and desk.selected == frozenset()


def test_cut_copy_paste_duplicate(desk: Desk) -> None:
    desk.click(5, 60)
    desk.key(Qt.Key.Key_C, CTRL)
    desk.studio.transport.seek(4.0)  # beat 8, column 32
    desk.key(Qt.Key.Key_V, CTRL)
    assert desk.selected == {Note(32, 60, 0, 36)}
    desk.key(Qt.Key.Key_D, CTRL)
    assert desk.selected == {Note(36, 60, 0, 40)}
    desk.button("Piano").click()
    desk.key(Qt.Key.Key_V, CTRL)  # from one track: onto the one in front
    assert desk.selected == {Note(32, 60, 2, 36)}
    desk.key(Qt.Key.Key_X, CTRL)
    assert not any(note.track == 2 for note in desk.notes)
    for _ in range(4):
        desk.studio.undo()
    assert desk.notes == NOTES


def test_there_is_no_room_for_a_duplicate_at_the_end(qtbot: QtBot) -> None:
    desk = Desk(qtbot, studio_of((Note(120, 60, 0, 128),)))
    desk.key(Qt.Key.Key_A, CTRL)
    desk.key(Qt.Key.Key_D, CTRL)
    assert len(desk.notes) == 1 and "no room" in desk.studio.told[-1].text


def test_insert_adds_at_the_playhead(desk: Desk) -> None:
    desk.click(5, 60)
    desk.studio.transport.seek(6.0)
    desk.key(Qt.Key.Key_Insert)
    assert desk.selected == {Note(48, 60, 0, 50)}


def test_quantise_to_the_chosen_grid(desk: Desk) -> None:
    menu = desk.button("Quantise grid").menu()
    desk.click(5, 60)
    desk.key(Qt.Key.Key_Right)
    desk.key(Qt.Key.Key_Q)
    assert desk.selected == {Note(6, 60, 0, 10)}
    next(a for a in menu.actions() if a.data() == 16).trigger()
    assert desk.selected == {Note(0, 60, 0, 4)}
    assert desk.button("Quantise grid").text().startswith("Bar")


# -- locks ----------------------------------------------------------------------------------------


def test_a_locked_note_refuses_and_says_so(desk: Desk) -> None:
    desk.click(5, 60)
    desk.key(Qt.Key.Key_L)
    assert desk.studio.project.entry("one").locked_notes == {LOW}
    desk.key(Qt.Key.Key_Up)
    desk.drag((5, 60), (9, 62))
    desk.key(Qt.Key.Key_Delete)
    assert desk.notes == NOTES and len(desk.studio.told) == 3
    assert all("locked" in message.text for message in desk.studio.told)
    desk.key(Qt.Key.Key_L)
    desk.key(Qt.Key.Key_Up)
    assert Note(4, 61, 0, 8) in desk.notes


def test_free_notes_move_and_locked_ones_stay(desk: Desk) -> None:
    desk.lock(locked_notes=frozenset((LOW,)))
    desk.key(Qt.Key.Key_A, CTRL)
    desk.key(Qt.Key.Key_Up)
    assert LOW in desk.notes and Note(16, 65, 0, 24) in desk.notes
    assert "locked" in desk.studio.told[-1].text


def test_nothing_is_put_over_a_locked_note(desk: Desk) -> None:
    desk.lock(locked_notes=frozenset((FAR,)))
    desk.drag((5, 60), (39, 60))
    assert desk.notes == NOTES and "in the way" in desk.studio.told[-1].text


def test_the_region_and_the_track_can_be_locked(desk: Desk) -> None:
    desk.drag((2.5, 66), (10.5, 58))
    desk.button("Lock the selected region").click()
    assert desk.studio.project.entry("one").locked == (Region(2, 11, (0,), 58, 66),)
    desk.roll.set_tool("draw")
    desk.click(9.5, 62)
    assert desk.notes == NOTES and "region" in desk.studio.told[-1].text
    desk.roll.set_tool("select")
    desk.drag((2.5, 66), (10.5, 58))
    desk.button("Lock the selected region").click()
    assert desk.studio.project.entry("one").locked == ()
    desk.button("Lock the track in front").click()
    assert desk.studio.project.entry("one").locked == (Region(0, 128, (0,)),)
    assert desk.button("Lock the track in front").isChecked()
    desk.studio.undo()
    assert not desk.button("Lock the track in front").isChecked()


# -- redoing, menu, header ------------------------------------------------------------------------


def test_the_redo_buttons_ask_the_studio(desk: Desk) -> None:
    redo = desk.button("Recompose selection")
    assert not redo.isEnabled()
    desk.click(5, 60)
    assert redo.isEnabled()
    redo.click()
    desk.button("Keep melody, recompose accompaniment").click()
    desk.button("Keep accompaniment, recompose melody").click()
    assert desk.studio.calls == [
        ("redo_selection",), ("redo_accompaniment",), ("redo_melody",),
    ]  # fmt: skip
    desk.studio.show_generation(Generation("Composing", 0.1, None, 1, 20))
    assert not redo.isEnabled()


def test_the_context_menu_works_on_the_note_under_the_mouse(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: shown.append(menu))
    where = desk.at(20, 62)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, desk.canvas.mapToGlobal(where), NONE
    )
    QApplication.sendEvent(desk.canvas, event)
    assert desk.selected == {OTHER}
    tracks = next(a.menu() for a in shown[0].actions() if a.text() == "Move to track")
    next(a for a in tracks.actions() if a.text() == "Piano").trigger()
    assert Note(16, 62, 2, 24) in desk.notes and desk.studio.selection.track == 2


def test_every_control_has_a_name_and_says_what_it_does(desk: Desk) -> None:
    buttons = desk.roll.findChildren(QToolButton)
    assert len(buttons) >= 13
    for button in buttons:
        assert button.accessibleName() and button.toolTip(), button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert desk.canvas.accessibleName()
    desk.click(5, 60)
    assert "C4" in desk.canvas.accessibleDescription()


def test_a_narrow_window_keeps_the_main_controls(desk: Desk) -> None:
    desk.roll.resize(700, 420)
    assert desk.roll.width() == 700
    kept = [b for b in desk.roll.findChildren(QToolButton) if b.isVisible()]
    assert desk.button("Recompose selection") in kept and len(kept) < 12
    assert all(b.geometry().right() < 700 for b in kept)
    desk.roll.resize(1300, 420)
    shown = [b for b in desk.roll.findChildren(QToolButton) if b.accessibleName() != BAND_BUTTON]
    assert all(b.isVisible() for b in shown)


def test_close_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.roll.close_requested, timeout=1000):
        desk.button("Close the piano roll").click()


def test_the_ruler_seeks(desk: Desk) -> None:
    where = QPoint(desk.at(64, 60).x(), 8)
    QTest.mouseClick(desk.canvas, LEFT, NONE, where)
    assert desk.studio.transport.position_s == pytest.approx(8.0, abs=0.02)


# -- the view -------------------------------------------------------------------------------------


def test_the_notes_are_in_view_on_open(qtbot: QtBot) -> None:
    desk = Desk(qtbot, studio_of((Note(0, 100, 0, 4), Note(8, 108, 0, 12))))
    low, high = desk.geo.pitches_seen
    assert low < 100 and high > 108


def test_the_wheel_scrolls_and_zooms(desk: Desk) -> None:
    at = desk.at(40, 60)
    scroll, row = desk.geo.scroll_px, desk.geo.row_px
    desk.wheel(at, -120)
    assert desk.geo.scroll_px > scroll
    scale = desk.view.px_per_s
    anchor = desk.view.s(at.x() - GUTTER_PX)
    desk.wheel(at, 120, CTRL)
    assert desk.view.px_per_s == pytest.approx(1.41 * scale, rel=0.01)
    assert desk.view.s(at.x() - GUTTER_PX) == pytest.approx(anchor)
    pitch = desk.geo.pitch(at.y() - RULER_PX)
    desk.wheel(at, 120, CTRL | SHIFT)
    assert desk.geo.row_px > row and desk.geo.pitch(at.y() - RULER_PX) == pitch
    start = desk.view.start_s
    desk.wheel(at, -120, SHIFT)
    assert desk.view.start_s > start


def test_places_and_cells_agree(desk: Desk) -> None:
    geo = desk.geo
    for column in (0, 17, 127):
        assert geo.column(geo.x(column) + 0.01) == column
        assert geo.edge(geo.x(column) - 1) == column
    for pitch in (0, 60, 127):
        assert geo.pitch(geo.y(pitch) + 0.01) == pitch
        assert geo.pitch(geo.y(pitch) + geo.row_px - 0.01) == pitch
    assert pitch_name(60) == "C4" and pitch_name(61, Key(4, "major")) == "C#4"
    assert place(0) == "1.1.1" and place(16 + 4 + 2) == "2.2.3"


def test_the_index_finds_what_a_search_of_all_finds() -> None:
    rng = np.random.default_rng(7)
    notes = sorted(
        {Note(s, p, t, s + n) for s, p, t, n in zip(
            rng.integers(0, 500, 400).tolist(), rng.integers(30, 90, 400).tolist(),
            rng.integers(0, 3, 400).tolist(), rng.integers(1, 60, 400).tolist(), strict=True,
        )}
    )  # fmt: skip
    geo = Geometry(TimeView())
    geo.set_tempo(TempoMap((0.0, 160.0), (0.0, 80.0)))
    index = NoteIndex(notes, geo)
    for first, last, low, high, tracks in (
        (100, 140, 40, 60, (0, 2)),
        (0, 1, 0, 127, None),
        (499, 600, 0, 127, (1,)),
        (9, 9, 0, 127, None),
    ):
        expected = [
            n for n in notes
            if n.end_column > first and n.start_column < last and low <= n.pitch <= high
            and (tracks is None or n.track in tracks)
        ]  # fmt: skip
        found = index.within((first, last), (low, high), tracks)
        assert [notes[i] for i in found.tolist()] == expected


# -- painting -------------------------------------------------------------------------------------


def colour_at(picture: QImage, desk: Desk, column: float, pitch: int) -> str:
    where = desk.canvas.mapTo(desk.roll, desk.at(column, pitch))
    return picture.pixelColor(where).name()


def test_notes_show_in_their_colours_and_the_selected_one_brighter(desk: Desk) -> None:
    plain = desk.picture()
    assert colour_at(plain, desk, 7.2, 60) == theme().track(0).name()
    assert colour_at(plain, desk, 20, 62) not in (
        theme().track(1).name(), colour_at(plain, desk, 30, 62),
    )  # dimmed, but there  # fmt: skip
    desk.click(5, 60)
    assert colour_at(desk.picture(), desk, 7.2, 60) == theme().track(0).lighter(118).name()


def test_many_notes_are_painted_as_cells_in_the_same_places(qtbot: QtBot) -> None:
    notes = tuple(
        Note(column, pitch, track, column + 2)
        for column in range(0, 128, 4)
        for track, base in ((0, 66), (1, 58), (2, 50))
        for pitch in range(base, base + 8)
    )
    desk = Desk(qtbot, studio_of(notes))
    picture = desk.picture()
    assert colour_at(picture, desk, 8.7, 70) == theme().track(0).name()
    assert colour_at(picture, desk, 11, 70) != theme().track(0).name()
    assert colour_at(picture, desk, 8.7, 60) != colour_at(picture, desk, 11, 60)
    desk.click(8.7, 70)
    assert colour_at(desk.picture(), desk, 8.7, 70) == theme().color("text").name()


def test_what_a_run_has_decided_shows_over_the_old_notes(desk: Desk) -> None:
    before = desk.picture()
    probability = np.zeros((3, 128, 128), dtype=np.uint8)
    probability[0, 60:68, 65] = 255
    desk.studio.show_live(LiveRoll(probability, "language", 3, 20, 700.0))
    during = desk.picture()
    assert colour_at(during, desk, 64, 65) != colour_at(before, desk, 64, 65)
    assert colour_at(during, desk, 7.2, 60) != colour_at(before, desk, 7.2, 60)
    assert colour_at(during, desk, 100.5, 65) == colour_at(before, desk, 100.5, 65)


def test_nothing_to_show_is_said(qtbot: QtBot) -> None:
    studio = studio_of()
    without = replace(studio.project, takes=(), active="")
    studio.history = History(without)
    fit: Any = SimpleNamespace(tempo_map=TEMPO)
    studio.draft = Draft(without.analysis, fit, PLAN, PLAN)
    desk = Desk(qtbot, studio)
    assert not desk.picture().isNull()
    assert not desk.button("Keep melody, recompose accompaniment").isEnabled()
    desk.roll.set_tool("draw")
    desk.click(20, 62)
    assert "no music" in desk.studio.told[-1].text


def test_direction_and_regions_are_painted(desk: Desk) -> None:
    before = desk.picture()
    direction = Direction(silences=(Span(3.0, 5.0),), range=Span(1.0, 15.0))
    desk.studio.edit("Direct", replace(desk.studio.project, direction=direction))
    desk.studio.select(shot=1, region=Region(50, 60), span=Span(9.0, 10.0))
    assert desk.picture() != before


# -- the small picture of a take ------------------------------------------------------------------


def test_the_mini_roll_shows_each_track_where_it_sounds() -> None:
    notes = (Note(0, 72, 0, 16), Note(16, 48, 2, 32))
    image = mini_roll_image(notes, 2 * COLUMNS_PER_BAR, QSize(200, 40), 2.0, theme())
    assert (image.width(), image.height(), image.devicePixelRatio()) == (400, 80, 2.0)
    colours = [
        {image.pixelColor(x, y).name() for y in range(80) if image.pixelColor(x, y).alpha() > 250}
        for x in (100, 300)
    ]
    assert theme().track(0).name() in colours[0]
    assert theme().track(0).name() not in colours[1]
    assert mini_roll_image((), 32, QSize(20, 10), 1.0, theme()).pixelColor(5, 5).alpha() == 0


def test_every_key_on_the_sheet_acts(desk: Desk) -> None:
    for keys, what in KEYS:
        for name in keys.split(", "):
            desk.studio.select(notes=frozenset(desk.notes[:1]))
            desk.roll.commands.copy()
            pressed = QKeySequence(name)[0]
            event = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers())
            assert desk.canvas._command(event) is not None, f"{name}: {what}"
