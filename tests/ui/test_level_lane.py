"""The lane of the music's level: what it shows, and how it is drawn, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from panel_studio import FakeStudio, made_take
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from toys import made_analysis

from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.take import Request
from bgm_studio.project.level import music_level
from bgm_studio.project.project import Project
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.ui.presenter.state import LiveRoll
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.timeline import painting
from bgm_studio.ui.timeline.items import item_at
from bgm_studio.ui.timeline.items_level import LevelLine, LevelPoint, LevelStroke
from bgm_studio.ui.timeline.keys import keys_in
from bgm_studio.ui.timeline.lanes import gain_at, gain_y
from bgm_studio.ui.timeline.level_lane import lowest_gains
from bgm_studio.ui.timeline.widget import Timeline
from bgm_studio.ui.timeline.words import level_note
from bgm_studio.video.speech import Speech

DURATION_S = 20.0
TALK = (Speech(4.0, 6.0), Speech(12.0, 15.0))
LEFT = Qt.MouseButton.LeftButton
NONE, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def talking(
    duration_s: float = DURATION_S, speech: tuple[Speech, ...] | None = TALK, **clip: Any
) -> Project:
    analysis = made_analysis(duration_s, cuts=((3.0, 0.9, True),) if duration_s > 4 else ())
    facts = replace(analysis.clip, **{"has_audio": True, **clip})
    analysis = replace(analysis, clip=facts, speech=speech)
    return Project(analysis=analysis, direction=Direction.found(analysis))


@pytest.fixture
def studio(qapp: QApplication) -> FakeStudio:
    return FakeStudio(talking())


@pytest.fixture
def timeline(studio: FakeStudio, qtbot: Any) -> Iterator[Timeline]:
    yield shown(studio, qtbot)


def shown(studio: FakeStudio, qtbot: Any, height: int = 460) -> Timeline:
    view = TimeView(studio)
    widget = Timeline(studio, view)  # type: ignore[arg-type]
    qtbot.addWidget(widget)
    widget.resize(GUTTER_PX + 1024, height)
    view.set_duration(studio.duration_s)
    widget.show()
    qtbot.waitExposed(widget)
    widget.setFocus()
    widget.focus_lane("level")
    return widget


def at(timeline: Timeline, time_s: float, gain_db: float) -> QPoint:
    rect = timeline.lane_rect("level")
    y = gain_y(rect.top(), rect.height(), gain_db)
    return QPoint(round(timeline.x_of(time_s)), round(y))


def move(timeline: Timeline, point: QPoint, mods: Qt.KeyboardModifier = NONE) -> None:
    place = QPointF(point)
    QApplication.sendEvent(timeline, QMouseEvent(
        QMouseEvent.Type.MouseMove, place, timeline.mapToGlobal(place),
        Qt.MouseButton.NoButton, LEFT, mods,
    ))  # fmt: skip


def drag(timeline: Timeline, start: QPoint, *way: QPoint, mods: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(timeline, LEFT, mods, start)
    for point in way:
        move(timeline, point, mods)
    QTest.mouseRelease(timeline, LEFT, mods, way[-1])


def double_click(timeline: Timeline, point: QPoint, mods: Qt.KeyboardModifier = ALT) -> None:
    QTest.mouseClick(timeline, LEFT, mods, point)
    QTest.mouseDClick(timeline, LEFT, mods, point)


def points(studio: FakeStudio) -> tuple[tuple[float, float], ...]:
    assert studio.project.level is not None
    return studio.project.level.points


def action(menu: QMenu, text: str) -> Any:
    return next(a for a in menu.actions() if a.text() == text)


def menu_at(timeline: Timeline, time_s: float, gain_db: float) -> QMenu:
    menu = timeline.menu_at(QPointF(at(timeline, time_s, gain_db)))
    assert menu is not None
    return menu


def undo_all(studio: FakeStudio) -> int:
    steps = 0
    while studio.history.undo():
        steps += 1
    return steps


# -- points ----------------------------------------------------------------------------------------


def test_the_first_edit_makes_the_automatic_curve_the_users_own(
    studio: FakeStudio, timeline: Timeline
) -> None:
    automatic = music_level(studio.project)
    assert timeline.scene.level == automatic and not timeline.scene.level_drawn
    QTest.mousePress(timeline, LEFT, ALT, at(timeline, 4.0, -10.0))
    for gain_db in (-12.0, -15.0, -18.0):
        move(timeline, at(timeline, 4.3, gain_db), ALT)
        assert not studio.told  # nothing moves in the window while it is held
    timeline.grab()  # with what is said beside it
    QTest.mouseRelease(timeline, LEFT, ALT, at(timeline, 4.3, -18.0))
    assert len(points(studio)) == len(automatic.points) == 8
    assert points(studio)[1] == pytest.approx((4.3, -18.0), abs=0.6)
    assert points(studio)[2:] == automatic.points[2:]
    (told,) = studio.told
    assert told.kind == "info" and "automatic" in told.hint
    assert timeline.scene.level_drawn and keys_in(timeline._stage).index == 1
    drag(timeline, at(timeline, *points(studio)[1]), at(timeline, 4.6, -10.0), mods=ALT)
    assert len(studio.told) == 1  # said once
    assert undo_all(studio) == 2 and studio.project.level is None


def test_a_point_stays_between_its_neighbours_and_snaps(
    studio: FakeStudio, timeline: Timeline
) -> None:
    studio.edit("Draw", replace(studio.project, level=Automation(((2.0, -6.0), (8.0, -6.0)))))
    drag(timeline, at(timeline, 2.0, -6.0), at(timeline, 3.04, -6.0))
    assert points(studio)[0][0] == pytest.approx(3.0)  # the cut
    studio.transport.seek(5.0)
    drag(timeline, at(timeline, *points(studio)[0]), at(timeline, 5.05, 0.1))
    assert points(studio)[0] == (5.0, 0.0)  # the playhead, and no gain
    drag(timeline, at(timeline, 5.0, 0.0), at(timeline, 19.0, -3.0), mods=ALT)
    assert points(studio)[0][0] == pytest.approx(7.99) and points(studio)[1] == (8.0, -6.0)
    studio.change_settings(replace(studio.settings, snap=False))
    drag(timeline, at(timeline, *points(studio)[0]), at(timeline, 3.04, -3.0))
    assert points(studio)[0][0] != 3.0
    below = at(timeline, 99.0, -60.0) + QPoint(0, 40)
    drag(timeline, at(timeline, 8.0, -6.0), below)
    assert points(studio)[1] == (20.0, -60.0)


def test_a_drag_straight_up_keeps_the_time_and_one_along_the_gain(
    studio: FakeStudio, timeline: Timeline
) -> None:
    studio.edit("Draw", replace(studio.project, level=Automation(((2.9, -6.0), (8.0, -6.0)))))
    start = at(timeline, 2.9, -6.0)
    drag(timeline, start, start + QPoint(2, 12))
    time_s, gain_db = points(studio)[0]
    assert time_s == 2.9 and gain_db < -10  # not at the cut nearby
    start = at(timeline, 8.0, -6.0)
    drag(timeline, start, start + QPoint(60, 3))
    assert points(studio)[1][0] > 9 and points(studio)[1][1] == -6.0


def test_double_clicks_add_points_on_the_line_and_off_it(
    studio: FakeStudio, timeline: Timeline
) -> None:
    double_click(timeline, at(timeline, 9.0, 0.0))
    assert points(studio) == (
        *music_level(talking()).points[:4], (pytest.approx(9.0, abs=0.02), 0.0),
        *music_level(talking()).points[4:],
    )  # fmt: skip
    double_click(timeline, at(timeline, 10.0, -20.0))
    assert studio.project.level is not None
    assert studio.project.level.at(10.0) == pytest.approx(-20, abs=1)
    assert keys_in(timeline._stage).index == 5
    assert undo_all(studio) == 2


def test_a_point_on_a_flat_curve_moves_no_more_than_its_surroundings(
    studio: FakeStudio, timeline: Timeline
) -> None:
    studio.edit("Flat", replace(studio.project, level=FLAT))
    double_click(timeline, at(timeline, 10.0, -20.0))
    level = studio.project.level
    assert level is not None and len(level.points) == 3
    assert level.at(8.9) == level.at(11.1) == 0.0


def test_a_stretch_moves_as_a_whole(studio: FakeStudio, timeline: Timeline) -> None:
    spot = at(timeline, 5.0, -10.0)
    assert isinstance(item_at(timeline._stage, QPointF(spot)), LevelLine)
    drag(timeline, spot, at(timeline, 5.0, -12.0), at(timeline, 5.5, -16.0), mods=ALT)
    before = music_level(talking()).points
    moved = [(a, b) for a, b in zip(before, points(studio), strict=True) if a != b]
    assert [a for a, _ in moved] == [(4.0, -10.0), (6.0, -10.0)]
    assert all(b[1] == pytest.approx(-16, abs=1) and a[0] == b[0] for a, b in moved)
    studio.edit("Flat", replace(studio.project, level=FLAT))
    drag(timeline, at(timeline, 5.0, 0.0), at(timeline, 5.0, -8.0), mods=ALT)
    assert len(points(studio)) == 1
    assert music_level(studio.project).at(17.0) == pytest.approx(-8, abs=1)


def test_a_curve_is_drawn_by_hand_and_the_rest_stays(
    studio: FakeStudio, timeline: Timeline
) -> None:
    way = [at(timeline, 8 + i / 10, -12 + 6 * np.sin(i / 3)) for i in range(30)]
    drag(timeline, way[0], *way)  # where there is room
    level = studio.project.level
    assert level is not None and len(level.points) < 8 + 20
    for i in range(2, 28):
        assert level.at(8 + i / 10) == pytest.approx(-12 + 6 * np.sin(i / 3), abs=2.5)
    assert level.at(5.0) == -10.0 and level.at(17.0) == 0.0
    drag(timeline, at(timeline, 4.0, -10.0), at(timeline, 6.0, -10.0), mods=SHIFT)  # over points
    level = studio.project.level
    assert level is not None and level.at(5.0) == pytest.approx(-10.0, abs=1)
    assert level.nearest(4.0) is not None
    assert undo_all(studio) == 2
    QTest.mouseClick(timeline, LEFT, NONE, at(timeline, 9.0, -20.0))
    assert studio.project.level is None  # a click draws nothing


def test_escape_gives_a_drag_up(studio: FakeStudio, timeline: Timeline) -> None:
    QTest.mousePress(timeline, LEFT, ALT, at(timeline, 4.0, -10.0))
    move(timeline, at(timeline, 4.4, -14.0), ALT)
    assert studio.project.level is not None
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    assert studio.project.level is None and not studio.told
    QTest.mouseRelease(timeline, LEFT, ALT, at(timeline, 4.4, -14.0))
    assert studio.project.level is None
    studio.edit("Draw", replace(studio.project, level=Automation(((4.0, -10.0), (6.0, -10.0)))))
    drag(timeline, at(timeline, 4.0, -10.0), at(timeline, 4.4, -14.0), mods=ALT)
    assert not studio.told  # it was the user's before


# -- menus and keys --------------------------------------------------------------------------------


def test_the_menu_fades_ducks_flattens_and_goes_back(
    studio: FakeStudio, timeline: Timeline
) -> None:
    menu = menu_at(timeline, 9.0, -20.0)
    assert not action(menu, "Back to automatic").isEnabled()
    inner = action(menu, "Duck under speech").menu()
    assert [(a.text(), a.isChecked()) for a in inner.actions()] == [
        ("Off", False), ("6 dB", False), ("10 dB", True), ("14 dB", False),
    ]  # fmt: skip
    action(inner, "14 dB").trigger()
    assert (studio.project.duck_db, studio.project.level) == (14.0, None)
    action(menu_at(timeline, 2.0, -20.0), "Fade in up to here").trigger()
    level = studio.project.level
    assert level is not None and level.at(0.0) == -60.0 and level.at(5.0) == -14.0
    action(menu_at(timeline, 17.0, -20.0), "Fade out from here").trigger()
    level = studio.project.level
    assert level is not None and level.at(20.0) == -60.0 and level.at(0.0) == -60.0
    menu = menu_at(timeline, 9.0, -20.0)
    inner = action(menu, "Duck under speech").menu()
    assert not any(a.isChecked() for a in inner.actions())
    action(menu, "Flat").trigger()
    assert studio.project.level == FLAT
    assert not action(menu_at(timeline, 9.0, -20.0), "Flat").isEnabled()
    action(menu_at(timeline, 9.0, -20.0), "Back to automatic").trigger()
    assert (studio.project.level, studio.project.duck_db) == (None, 14.0)
    inner = action(menu_at(timeline, 9.0, -20.0), "Duck under speech").menu()
    action(inner, "Off").trigger()
    assert timeline.scene.level.is_flat and "keeps its level" in level_note(timeline.scene.unducked)
    assert undo_all(studio) == 6


def test_a_fade_is_of_what_is_scored(studio: FakeStudio, timeline: Timeline) -> None:
    direction = studio.project.direction.with_range(Span(2.0, 18.0))
    studio.edit("Range", replace(studio.project, direction=direction))
    action(menu_at(timeline, 3.0, -20.0), "Fade in up to here").trigger()
    assert points(studio)[0] == (2.0, -60.0)
    assert not action(menu_at(timeline, 1.0, -20.0), "Fade in up to here").isEnabled()
    assert not action(menu_at(timeline, 19.0, -20.0), "Fade out from here").isEnabled()


def test_everything_by_keys(studio: FakeStudio, timeline: Timeline) -> None:
    assert "Automatic: 10 dB down" in timeline.accessibleDescription()
    studio.transport.seek(9.0)
    QTest.keyClick(timeline, Qt.Key.Key_Insert)
    assert points(studio)[4] == (9.0, 0.0)
    assert "5 of 9 at 00:09.0. 0.0 dB" in timeline.accessibleDescription()
    for _ in range(3):
        QTest.keyClick(timeline, Qt.Key.Key_Minus)
    QTest.keyClick(timeline, Qt.Key.Key_Right, ALT | SHIFT)
    assert points(studio)[4] == pytest.approx((9.0 + 1 / 24, -3.0), abs=1e-3)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    field = next(f for f in timeline.findChildren(QLineEdit) if f.isVisible())
    assert field.text() == "-3" and "Level of point 5" in field.accessibleName()
    field.setText("loud")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible() and "not a level" in field.accessibleDescription()
    field.setText("−7,5 dB")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert points(studio)[4][1] == -7.5
    QTest.keyClick(timeline, Qt.Key.Key_Left, ALT)
    assert keys_in(timeline._stage).index == 3
    QTest.keyClick(timeline, Qt.Key.Key_Delete)
    assert len(points(studio)) == 8 and "Your level: 8 points" in timeline.accessibleDescription()
    QTest.keyClick(timeline, Qt.Key.Key_Delete)  # none is chosen now
    assert len(points(studio)) == 8
    studio.transport.seek(10.0)
    QTest.keyClick(timeline, Qt.Key.Key_Return)  # a point more
    assert len(points(studio)) == 9


def test_the_keyboards_menu_is_the_points(studio: FakeStudio, timeline: Timeline) -> None:
    QTest.keyClick(timeline, Qt.Key.Key_Right, ALT)
    index = keys_in(timeline._stage).index
    assert index is not None
    item = item_at(timeline._stage, keys_in(timeline._stage).menu_point)
    assert isinstance(item, LevelPoint) and item.index == index
    menu = timeline.menu_at(keys_in(timeline._stage).menu_point)
    assert menu is not None
    action(menu, "Delete the point").trigger()
    assert len(points(studio)) == 7


def test_what_is_pointed_at_says_what_it_is(studio: FakeStudio, timeline: Timeline) -> None:
    for time_s, gain_db, kind, says in (
        (4.0, -10.0, LevelPoint, "-10.0 dB at 00:04.0"), (9.0, 0.0, LevelLine, "0.0 dB"),
        (9.0, -20.0, LevelStroke, "lower while someone speaks"),
    ):  # fmt: skip
        point = QPointF(at(timeline, time_s, gain_db))
        assert isinstance(item_at(timeline._stage, point), kind)
        assert says in timeline.tip_at(point)
        timeline._hand.point_at(item_at(timeline._stage, point))
        timeline.grab()


# -- what is seen ----------------------------------------------------------------------------------


def test_the_scale_goes_both_ways() -> None:
    for height in (34, 56):
        for gain_db in (-60.0, -33.0, -20.0, -10.0, -2.5, 0.0, 6.0):
            assert gain_at(7, height, gain_y(7, height, gain_db)) == pytest.approx(gain_db)
        assert gain_y(7, height, 6.0) > 7 and gain_y(7, height, -60.0) < 7 + height - 3
        assert gain_y(7, height, -10.0) - gain_y(7, height, 0.0) > height / 5  # ducking is seen
    assert gain_y(0, 36, 12.0) == gain_y(0, 36, 6.0)  # of another's file


def test_no_dip_is_lost_between_pixels_and_only_what_is_seen_is_looked_at() -> None:
    many = Automation(tuple((i / 10, -30.0 if i % 100 == 50 else 0.0) for i in range(2000)))
    edges = np.linspace(0, 200, 101)
    lowest = lowest_gains(many, edges)
    assert lowest.shape == (100,) and (lowest == -30.0).sum() >= 20
    assert lowest_gains(FLAT, edges).max() == 0.0
    close = np.linspace(5.0, 5.05, 500)
    assert lowest_gains(many, close) == pytest.approx(
        np.minimum(many.gain_db(close[:-1]), many.gain_db(close[1:]))
    )


def pixels(timeline: Timeline) -> Any:
    image = timeline.grab(timeline.lane_rect("level")).toImage()
    return np.array(image.constBits()).reshape(image.height(), -1, 4)[:, : image.width()]


@pytest.mark.parametrize(
    ("project", "note"),
    [
        (talking(), ""), (talking(speech=(Speech(0.0, 20.0),)), ""),
        (talking(speech=()), "Nobody speaks"), (talking(speech=None), "Listening"),
        (talking(has_audio=False, speech=()), "no sound"),
        (replace(talking(), clip_gain_db=None), "is off"),
        (replace(talking(), duck_db=0.0), "under speech"),
        (talking(0.5, ()), "Nobody speaks"), (talking(0.5, (Speech(0.0, 0.5),)), ""),
        (talking(600.0), ""), (talking(10_800.0, (Speech(9_000.0, 9_001.0),)), ""),
        (talking(width=360, height=640), ""), (replace(talking(speech=()), level=FLAT), ""),
    ],
)  # fmt: skip
def test_every_kind_of_clip_is_shown(
    qapp: QApplication, qtbot: Any, project: Project, note: str
) -> None:
    timeline = shown(FakeStudio(project), qtbot)
    assert note in level_note(timeline.scene.unducked)
    assert bool(note) == bool(timeline.scene.unducked)
    empty = shown(FakeStudio(), qtbot)
    assert not (pixels(timeline) == pixels(empty)).all()
    assert empty.menu_at(QPointF(at(empty, 1.0, 0.0))) is None


def test_the_musics_wave_moves_with_the_level(studio: FakeStudio, timeline: Timeline) -> None:
    def rows() -> Any:
        image = timeline.grab(timeline.lane_rect("music")).toImage()
        return np.array(image.constBits()).reshape(image.height(), -1, 4)[:, 200:900]

    studio.make_draft()
    bar = rows()
    studio.media.music_peaks = np.full((1000, 2), (-1.0, 1.0), dtype=np.float32)
    studio.media_changed.emit()
    full = rows()
    assert not (bar == full).all()
    studio.edit("Draw", replace(studio.project, level=Automation(((0.0, -60.0),))))
    silent = rows()
    gone = (silent != full).any(axis=2).sum(axis=0)
    talk, rest = (round(50 * t) - 200 for t in (5.0, 9.0))  # pixels of 20 ms
    assert 0 < gone[talk] < gone[rest] / 2  # it was ducked there
    studio.edit("Draw", replace(studio.project, level=None))
    studio.live = LiveRoll(np.zeros((3, 80, 128), np.uint8), "language", 3, 20, 400.0)
    studio.live_changed.emit()
    assert (rows() == bar).all()  # while it is composed


def test_a_take_makes_it_plain(qapp: QApplication, qtbot: Any) -> None:
    silent = shown(FakeStudio(talking()), qtbot)
    heard = shown(FakeStudio(talking().with_take(made_take(Request()))), qtbot)
    assert not (pixels(silent) == pixels(heard)).all()


def test_thousands_of_points_cost_no_handles_until_they_are_apart(
    studio: FakeStudio, timeline: Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = Automation(tuple((i / 100, -6.0 - 3 * (i % 2)) for i in range(2000)))
    drawn: list[int] = []
    painter = painting.QPainter
    ellipse = painter.drawEllipse
    monkeypatch.setattr(
        painter, "drawEllipse", lambda self, *args: drawn.append(1) or ellipse(self, *args)
    )
    studio.edit("Draw", replace(studio.project, level=many))
    timeline.grab()
    assert len(drawn) < 5
    timeline._view.show_span(10.0, 10.5)
    timeline.grab()
    assert 40 < len(drawn) < 80


def test_an_edit_repaints_its_lanes_alone(studio: FakeStudio, timeline: Timeline) -> None:
    timeline.grab()
    kept, painted = timeline._static, []
    painters = dict(painting.PAINTERS)
    for name, paint in painters.items():
        painting.PAINTERS[name] = lambda s, lane, p=paint: painted.append(lane.name) or p(s, lane)
    try:
        studio.edit("Draw", replace(studio.project, level=Automation(((1.0, -3.0),))))
        in_part = pixels(timeline)
        assert set(painted) == {"music", "level"} and timeline._static is kept
        timeline._changed()
        assert (pixels(timeline) == in_part).all()
    finally:
        painting.PAINTERS.update(painters)


@pytest.mark.parametrize("height", [150, 233, 460])
def test_where_there_is_little_room_the_lane_is_scrolled_to(
    qapp: QApplication, qtbot: Any, height: int
) -> None:
    timeline = shown(FakeStudio(talking()), qtbot, height)
    if height < 400:
        assert "Lane Level, folded" in timeline.accessibleDescription()
        QTest.keyClick(timeline, Qt.Key.Key_Return, SHIFT)
    assert "folded" not in timeline.accessibleDescription()
    for now in (height, height - 20):
        timeline.resize(timeline.width(), now)
        rect = timeline.lane_rect("level")
        assert rect.bottom() < now - 9 and rect.height() >= 34
    drag(timeline, at(timeline, 4.0, -10.0), at(timeline, 4.4, -14.0), mods=ALT)
    assert timeline.scene.level_drawn
