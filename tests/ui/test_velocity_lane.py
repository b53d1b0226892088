"""The velocity lane of the piano roll: what is seen, dragged and pressed there."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from roll_desk import CTRL, FAR, HIGH, LEFT, LOW, NONE, NOTES, OTHER, SHIFT, Desk, studio_of

from bgm_studio.band.form import Line
from bgm_studio.band.palettes import shipped
from bgm_studio.composing.ensemble import played
from bgm_studio.music.editing import AnyNote
from bgm_studio.music.pianoroll import Note, Region
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.roll.velocity import VelocityLane
from bgm_studio.ui.theme import theme

CHORD = (Note(8, 60, 2, 12), Note(8, 64, 2, 12), Note(8, 67, 2, 12))


class Lane:
    """The lane of a desk, with a hand on it."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.studio = desk, desk.studio
        (self.widget,) = desk.roll.findChildren(VelocityLane)
        if desk.notes:
            qtbot.waitUntil(lambda: len(self.studio.band.struck) == len(desk.notes))

    def velocity(self, note: AnyNote) -> int | None:
        board = self.desk.roll.commands._board
        return board.velocity(board.group([note])[0])

    def own(self) -> dict[Note, int]:
        return {n: n.velocity for n in self.desk.notes if n.velocity is not None}

    def at(self, column: float, velocity: float) -> QPoint:
        y = self.widget._y(velocity)
        return QPoint(round(GUTTER_PX + self.desk.geo.x(column)), round(y))

    def hold(self, *places: tuple[float, float]) -> None:
        points = [QPointF(self.at(*place)) for place in places]
        QTest.mousePress(self.widget, LEFT, NONE, points[0].toPoint())
        for point in points[1:]:
            move = QMouseEvent(
                QEvent.Type.MouseMove, point, self.widget.mapToGlobal(point),
                Qt.MouseButton.NoButton, LEFT, NONE,
            )  # fmt: skip
            QApplication.sendEvent(self.widget, move)

    def drag(self, *places: tuple[float, float]) -> None:
        self.hold(*places)
        QTest.mouseRelease(self.widget, LEFT, NONE, self.at(*places[-1]))


@pytest.fixture
def lane(qtbot: QtBot) -> Callable[..., Lane]:
    def make(notes: Iterable[Note] = NOTES) -> Lane:
        return Lane(Desk(qtbot, studio_of(tuple(notes))), qtbot)

    return make


def about(velocity: int) -> object:
    """A pixel is about two steps."""
    return pytest.approx(velocity, abs=2)


def test_the_lane_shows_how_notes_are_performed(lane: Callable[..., Lane]) -> None:
    it = lane()
    heard = {note.velocity for note in played(it.studio.project.active_take).notes}
    assert {it.velocity(note) for note in NOTES} == heard and len(heard) > 1
    assert it.own() == {}
    picture = it.widget.grab().toImage()
    top = it.at(LOW.start_column + 0.05, (it.velocity(LOW) or 0) - 10)
    assert picture.pixelColor(top).name() != theme().color("lane").name()
    above = it.at(LOW.start_column + 0.05, 125)
    assert picture.pixelColor(above).name() == theme().color("lane").name()
    other = it.at(OTHER.start_column + 0.05, 10)  # HIGH of the front track begins there, too
    it.studio.select(track=2)
    assert it.widget.grab().toImage().pixelColor(other).name() == theme().color("lane").name()


def test_a_drag_sets_one_note_as_one_edit(lane: Callable[..., Lane]) -> None:
    it = lane()
    it.drag((LOW.start_column, 60), (LOW.start_column, 30), (LOW.start_column, 110))
    assert it.own() == {LOW: about(110)} and it.desk.notes == NOTES
    assert it.velocity(LOW) == it.own()[LOW]
    assert it.studio.edits == [("Change velocities", "")]
    performance = played(it.studio.project.active_take)
    assert it.own()[LOW] in [note.velocity for note in performance.notes]
    it.studio.undo()
    assert it.own() == {}
    it.studio.redo()
    assert it.own() == {LOW: about(110)}


def test_a_drag_across_paints(lane: Callable[..., Lane]) -> None:
    it = lane()
    it.drag((1, 20), (LOW.start_column, 40), (HIGH.start_column, 80), (FAR.start_column + 2, 120))
    own = it.own()
    assert set(own) == {LOW, HIGH, FAR} and own[LOW] < own[HIGH] < own[FAR]
    assert own[LOW] == about(40) and own[HIGH] == about(80)
    it.studio.undo()
    assert it.own() == {} and it.studio.history.undo_label == ""


def test_a_drag_of_a_selected_note_moves_all_of_them(lane: Callable[..., Lane]) -> None:
    it = lane()
    before = {note: it.velocity(note) or 0 for note in NOTES}
    region = Region(0, 8)
    it.studio.select(notes=frozenset({LOW, OTHER, FAR}), region=region)
    start = before[LOW]
    it.drag((LOW.start_column, start), (LOW.start_column, start - 20))
    assert it.own() == {note: about(before[note] - 20) for note in (LOW, OTHER, FAR)}
    assert it.desk.selected == {LOW, OTHER, FAR} and it.studio.selection.region == region
    it.drag((LOW.start_column, it.velocity(LOW) or 0), (LOW.start_column, -400))
    assert set(it.own().values()) == {1}


def test_of_a_chord_the_selected_note_is_dragged(lane: Callable[..., Lane]) -> None:
    it = lane(CHORD)
    it.studio.select(track=2, notes=frozenset(CHORD[1:2]))
    it.drag((8, 60), (8, 20))
    assert set(it.own()) == {CHORD[1]}
    it.studio.select(notes=frozenset())
    it.drag((8, 99), (8, 100))
    assert it.own() == dict.fromkeys(CHORD, about(100))


def test_the_value_is_shown_while_dragging_and_escape_gives_up(lane: Callable[..., Lane]) -> None:
    it = lane()
    plain = it.widget.grab().toImage()
    it.hold((LOW.start_column, 60), (LOW.start_column, 25))
    assert it.widget._value == about(25) and "velocity 2" in it.desk.roll._header.info
    assert it.widget.grab().toImage() != plain and it.own() == {}
    QTest.keyClick(it.widget, Qt.Key.Key_Escape)
    QTest.mouseRelease(it.widget, LEFT, NONE, it.at(LOW.start_column, 25))
    assert it.own() == {} and it.studio.edits == []


def test_keys_change_the_selected_notes(lane: Callable[..., Lane]) -> None:
    it = lane()
    desk, before = it.desk, it.velocity(LOW) or 0
    assert not desk.claims(Qt.Key.Key_Up, CTRL)  # nothing is selected
    it.studio.select(notes=frozenset({LOW}))
    assert desk.claims(Qt.Key.Key_Up, CTRL)
    desk.key(Qt.Key.Key_Up, CTRL)
    desk.key(Qt.Key.Key_Down, CTRL | SHIFT)
    assert it.own() == {LOW: before + 4}
    assert str(before + 4) in it.widget.accessibleDescription()
    QTest.keyClick(it.widget, Qt.Key.Key_Down)
    QTest.keyClick(it.widget, Qt.Key.Key_Up, SHIFT)
    assert it.own() == {LOW: before}
    QTest.keyClick(it.widget, Qt.Key.Key_Right)
    assert desk.selected == {HIGH}
    for _ in range(30):
        desk.key(Qt.Key.Key_Up, CTRL)
    assert it.velocity(HIGH) == 127


def test_as_performed_again(lane: Callable[..., Lane]) -> None:
    it = lane()
    commands, before = it.desk.roll.commands, it.velocity(LOW)
    assert not commands.has_own_velocities
    commands.set_velocities(dict.fromkeys(NOTES, 33))
    assert set(it.own()) == set(NOTES) and commands.has_own_velocities
    it.studio.select(notes=frozenset({LOW}))
    commands.as_performed()
    assert set(it.own()) == set(NOTES) - {LOW} and it.velocity(LOW) == before
    it.studio.select(notes=frozenset())
    commands.as_performed()  # all of the track in front
    assert set(it.own()) == {OTHER}
    assert it.studio.history.undo_label == "Reset to performed"


def test_locked_notes_keep_their_velocity(lane: Callable[..., Lane]) -> None:
    it = lane()
    it.desk.lock(locked=(Region(0, 12),), locked_notes=frozenset({HIGH}))
    it.drag((LOW.start_column, 20), (FAR.start_column, 20))
    assert set(it.own()) == {FAR}
    it.studio.select(notes=frozenset({LOW, HIGH}))
    it.desk.key(Qt.Key.Key_Up, CTRL)
    assert set(it.own()) == {FAR} and "locked" in it.studio.told[-1].text


@pytest.mark.parametrize("edit", ["move", "copy", "duplicate", "resize", "track"])
def test_edits_keep_velocities(lane: Callable[..., Lane], edit: str) -> None:
    it = lane()
    desk = it.desk
    desk.roll.commands.set_velocities({LOW: 33})
    it.studio.select(notes=frozenset({LOW}))  # a stale copy, without its velocity
    if edit == "move":
        desk.drag((5, 60), (7, 62))
    elif edit == "copy":
        desk.key(Qt.Key.Key_C, CTRL)
        it.studio.transport.seek(12.0)
        desk.key(Qt.Key.Key_V, CTRL)
    elif edit == "duplicate":
        desk.key(Qt.Key.Key_D, CTRL)
    elif edit == "resize":
        desk.roll.commands.lengthen(2)
    else:
        desk.roll.commands.move_to_track(2)
    (chosen,) = [n for n in desk.notes if n in desk.selected]
    assert chosen.velocity == 33 and chosen != LOW
    assert list(it.own().values()) == [33] * (2 if edit in ("copy", "duplicate") else 1)


def test_a_drag_of_a_part_holds_it(qtbot: QtBot) -> None:
    studio = studio_of()
    lines = (Line(2.1, 3.0, 40, 50), Line(4.0, 5.0, 43, 60))
    project = studio.project.with_palette(shipped()["rock"])
    studio.edit("Band", project.with_part("one", "bass", lines))
    it = Lane(Desk(qtbot, studio), qtbot)
    studio.select(track=4)
    it.drag((8.4, 50), (8.4, 90))
    entry = studio.project.active_entry
    assert entry is not None
    first, second = entry.parts["bass"]
    assert first.velocity == about(90) and second == lines[1]
    assert (first.beat, first.end, first.pitch) == (2.1, 3.0, 40)
    assert it.desk.notes == NOTES and it.own() == {}


def test_the_lane_is_there_where_there_is_room_or_it_is_wanted(lane: Callable[..., Lane]) -> None:
    it = lane()
    roll, button = it.desk.roll, it.desk.button("Velocity lane")
    assert it.widget.isVisible() and button.isChecked()
    roll.resize(1300, 200)
    assert not it.widget.isVisible() and not button.isChecked()
    button.click()
    assert it.widget.isVisible() and button.isChecked()
    roll.resize(1300, 420)
    button.click()
    assert not it.widget.isVisible() and not it.studio.band._is_looked_at
    button.click()
    assert it.widget.isVisible()


def test_nothing_to_show(qtbot: QtBot) -> None:
    it = Lane(Desk(qtbot, studio_of(())), qtbot)
    it.drag((4, 20), (30, 90))
    QTest.keyClick(it.widget, Qt.Key.Key_Up)
    it.widget.grab()
    assert it.studio.edits == [] and it.widget.accessibleDescription() == "No notes selected"


def test_many_notes_are_thin_stems(lane: Callable[..., Lane]) -> None:
    notes = [Note(c, p, 0, c + 1) for c in range(128) for p in range(50, 60)]
    it = lane(notes)
    picture = it.widget.grab().toImage()
    bottom = it.widget.height() - 6
    names = {picture.pixelColor(x, bottom).name() for x in range(GUTTER_PX, GUTTER_PX + 600)}
    assert theme().color("lane").name() in names and len(names) > 1
