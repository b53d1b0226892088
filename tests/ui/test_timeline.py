"""The timeline, driven by real mouse and key events over a studio without background work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from panel_studio import FakeStudio
from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QSlider

from bgm_studio.composing.direction import ChordEdit, Direction, Span
from bgm_studio.composing.take import Draft, Request, Take
from bgm_studio.music.harmony import Chord, ChordSpan, Key, Plan, Section
from bgm_studio.music.pianoroll import TRACKS, Note, Region
from bgm_studio.music.timing import TempoMap
from bgm_studio.project.project import History, Project
from bgm_studio.sound.stems import DEFAULT_MIX
from bgm_studio.ui.notices import FieldError
from bgm_studio.ui.presenter.state import LiveRoll
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.theme import font
from bgm_studio.ui.timeline.lanes import FOLDABLE, LANES, lay_out
from bgm_studio.ui.timeline.painting import PAINTERS, name_letters
from bgm_studio.ui.timeline.picture_lanes import fitting_symbol
from bgm_studio.ui.timeline.ruler import label_left
from bgm_studio.ui.timeline.scene import pyramid
from bgm_studio.ui.timeline.widget import KEYS, Timeline
from bgm_studio.ui.timeline.words import lane_name, time_label
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.scenes import Scene
from bgm_studio.video.shots import MIN_SHOT_S, Cut, Shot, Transition

DURATION_S = 32.0
RATE = 25
CUTS_S = (4.0, 8.4, 16.2, 24.0)
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def made_clip(duration_s: float = DURATION_S) -> ClipInfo:
    return ClipInfo(
        Path("film.mp4"), "0" * 64, Fraction(duration_s), Fraction(0), Fraction(RATE),
        round(duration_s * RATE), 1280, 720, True,
    )  # fmt: skip


def made_project() -> Project:
    cuts = tuple(Cut(round(t * RATE), t, 0.8, True) for t in CUTS_S)
    edges = [0.0, *CUTS_S, DURATION_S]
    shots = tuple(
        Shot(a, b, round(a * RATE), round(b * RATE), f"shot {i}")
        for i, (a, b) in enumerate(pairwise(edges))
    )
    curve = np.full(round(DURATION_S * 10), 0.3, dtype=np.float32)
    analysis = VideoAnalysis(made_clip(), cuts, shots, 10.0, curve, curve, curve)
    return Project(analysis=analysis, direction=Direction.found(analysis))


def made_plan(beats: int) -> Plan:
    chords = [Chord.parse(s) for s in ("C", "Am", "F", "G")]
    spans = tuple(ChordSpan(b, b + 4, chords[b // 4 % 4]) for b in range(0, beats, 4))
    return Plan(Key(0, "major"), (Section(0, beats, "A"),), spans)


TEMPO = TempoMap((0.0, 64.0), (0.0, DURATION_S))  # 120 bpm: a beat every 0.5 s


def made_take(notes: tuple[Note, ...]) -> Take:
    beats = np.zeros(64, dtype=np.float32)
    fit = SimpleNamespace(tempo_map=TEMPO, tempo_bpm=120.0, residual_ms=(), hit_beats=())
    return Take(
        Request(), Direction(), fit, made_plan(64), notes, beats,  # type: ignore[arg-type]
        np.zeros((64, 4), dtype=np.float32), beats, "", "CPU", 20, 2.0,
    )  # fmt: skip


@pytest.fixture
def studio(qapp: QApplication) -> FakeStudio:
    studio = FakeStudio(made_project())
    fit: Any = SimpleNamespace(tempo_map=TEMPO)
    plan = made_plan(64)
    studio.draft = Draft(studio.project.analysis, fit, plan, plan)
    return studio


@pytest.fixture
def timeline(studio: FakeStudio, qtbot: Any) -> Iterator[Timeline]:
    view = TimeView(studio)
    widget = Timeline(studio, view)  # type: ignore[arg-type]
    qtbot.addWidget(widget)
    widget.resize(GUTTER_PX + 1000, 440)
    view.set_duration(DURATION_S)
    widget.show()
    qtbot.waitExposed(widget)
    widget.setFocus()
    yield widget


def at(timeline: Timeline, lane: str, time_s: float, share: float = 0.5) -> QPoint:
    rect = timeline.lane_rect(lane)
    return QPoint(round(timeline.x_of(time_s)), rect.top() + round(share * rect.height()))


def drag(timeline: Timeline, start: QPoint, *way: QPoint, mods: Qt.KeyboardModifier = NONE) -> None:
    """Press, move with the button held, release. QTest's moves carry no button, so send them."""
    QTest.mousePress(timeline, LEFT, mods, start)
    for point in way:
        place = QPointF(point)
        QApplication.sendEvent(timeline, QMouseEvent(
            QMouseEvent.Type.MouseMove, place, timeline.mapToGlobal(place),
            Qt.MouseButton.NoButton, LEFT, mods,
        ))  # fmt: skip
    QTest.mouseRelease(timeline, LEFT, mods, way[-1] if way else start)


def double_click(timeline: Timeline, point: QPoint) -> None:
    QTest.mouseClick(timeline, LEFT, NONE, point)
    QTest.mouseDClick(timeline, LEFT, NONE, point)


def the_field(timeline: Timeline) -> QLineEdit:
    return next(f for f in timeline.findChildren(QLineEdit) if f.isVisible())


def undo_labels(studio: FakeStudio) -> list[str]:
    labels = []
    while studio.history.undo_label:
        labels.append(studio.history.undo_label)
        studio.undo()
    return labels


# -- markers ---------------------------------------------------------------------------------------


def test_drag_moves_a_marker_to_a_frame_as_one_entry(
    timeline: Timeline, studio: FakeStudio
) -> None:
    studio.settings = replace(studio.settings, snap=False)
    start = at(timeline, "shots", 8.4)
    drag(timeline, start, start + QPoint(10, 0), start + QPoint(25, 0), start + QPoint(41, 0))
    moved = studio.project.direction.cuts[1]
    assert moved.time_s == pytest.approx(8.4 + 41 / timeline._view.px_per_s, abs=0.5 / RATE + 1e-6)
    assert moved.frame == pytest.approx(moved.time_s * RATE)
    assert studio.selection.cut == 1
    assert undo_labels(studio) == ["Move marker"]
    assert studio.project.direction.cuts[1].time_s == 8.4


def test_drag_snaps_to_a_beat_nearby_unless_alt(timeline: Timeline, studio: FakeStudio) -> None:
    start, near = at(timeline, "shots", 8.4), at(timeline, "shots", 10.12)
    drag(timeline, start, near)
    assert studio.project.direction.cuts[1].time_s == 10.0
    drag(timeline, at(timeline, "shots", 10.0), near, mods=ALT)
    assert studio.project.direction.cuts[1].time_s == pytest.approx(10.12, abs=0.04)


def test_a_marker_stops_at_its_neighbours(timeline: Timeline, studio: FakeStudio) -> None:
    drag(timeline, at(timeline, "shots", 8.4), at(timeline, "shots", 12), at(timeline, "shots", 20))
    cuts = [c.time_s for c in studio.project.direction.cuts]
    assert cuts == sorted(cuts)
    assert cuts[2] - cuts[1] == pytest.approx(MIN_SHOT_S, abs=1 / RATE)
    assert not studio.told


def test_escape_takes_a_drag_back(timeline: Timeline, studio: FakeStudio) -> None:
    start = at(timeline, "shots", 8.4)
    QTest.mousePress(timeline, LEFT, NONE, start)
    place = QPointF(start + QPoint(60, 0))
    QApplication.sendEvent(timeline, QMouseEvent(
        QMouseEvent.Type.MouseMove, place, timeline.mapToGlobal(place),
        Qt.MouseButton.NoButton, LEFT, NONE,
    ))  # fmt: skip
    assert studio.project.direction.cuts[1].time_s != 8.4
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(timeline, LEFT, NONE, place.toPoint())
    assert studio.project.direction.cuts[1].time_s == 8.4


def test_double_click_adds_and_delete_removes(timeline: Timeline, studio: FakeStudio) -> None:
    double_click(timeline, at(timeline, "shots", 20.0))
    direction = studio.project.direction
    assert [c.time_s for c in direction.cuts] == [4.0, 8.4, 16.2, 20.0, 24.0]
    assert direction.captions == ("shot 0", "shot 1", "shot 2", "shot 3", "shot 3", "shot 4")
    assert studio.selection.cut == 3
    QTest.keyClick(timeline, Qt.Key.Key_Delete)
    assert [c.time_s for c in studio.project.direction.cuts] == list(CUTS_S)
    assert undo_labels(studio) == ["Delete marker", "Add marker"]


def test_a_marker_too_close_is_told_and_changes_nothing(
    timeline: Timeline, studio: FakeStudio
) -> None:
    timeline.add_marker(8.5)
    assert len(studio.project.direction.cuts) == 4
    assert [message.kind for message in studio.told] == ["warning"]


def test_marker_menu_switches_hit_strength_and_loops(
    timeline: Timeline, studio: FakeStudio
) -> None:
    point = QPointF(at(timeline, "shots", 16.2))
    actions(timeline, point)["Hit point: the music marks this cut"].trigger()
    assert not studio.project.direction.cuts[2].hit
    actions(timeline, point)["Weak"].trigger()
    assert studio.project.direction.cuts[2].strength == pytest.approx(0.35)
    menu = timeline.menu_at(point)
    assert menu is not None
    slider = menu.findChild(QSlider)
    slider.setValue(60)
    slider.setValue(90)
    assert studio.project.direction.cuts[2].strength == pytest.approx(0.9)
    actions(timeline, point)["Loop the shots on both sides"].trigger()
    assert studio.transport.loop == Span(8.4, 24.0)
    assert undo_labels(studio) == ["Change strength", "Change strength", "Hit point off"]


def actions(timeline: Timeline, point: QPointF) -> dict[str, QAction]:
    menu = timeline.menu_at(point)
    assert menu is not None
    return {action.text(): action for action in menu.actions()}


def test_the_tip_says_how_far_a_cut_is_from_its_beat(timeline: Timeline) -> None:
    assert "100 ms after" not in timeline.tip_at(QPointF(at(timeline, "shots", 4.0)))
    assert "lies on its beat" in timeline.tip_at(QPointF(at(timeline, "shots", 4.0)))
    assert "lies 100 ms before its beat" in timeline.tip_at(QPointF(at(timeline, "shots", 8.4)))
    assert "200 ms after its beat" in timeline.tip_at(QPointF(at(timeline, "shots", 16.2)))


def test_a_dissolve_is_told_and_drawn_as_long_as_it_takes(
    studio: FakeStudio, timeline: Timeline
) -> None:
    cuts = studio.project.direction.cuts
    hard, point = timeline.grab().toImage(), QPointF(at(timeline, "shots", 8.4))
    assert "Dissolve" not in timeline.tip_at(point)
    span = Transition(187, 216, 7.8, 9.0)
    soft = (cuts[0], replace(cuts[1], kind="dissolve", span=span), *cuts[2:])
    direction = replace(studio.project.direction, cuts=soft)
    studio.direct("Dissolve", direction)
    assert timeline.tip_at(point).startswith("Dissolve, 1.2 s. This cut lies 100 ms before")
    assert "Dissolve, 1.2 s" in actions(timeline, point)
    inside, outside = (at(timeline, "shots", s) for s in (8.0, 7.5))
    shown = timeline.grab().toImage()
    assert shown.pixelColor(inside) != hard.pixelColor(inside)
    assert shown.pixelColor(outside) == hard.pixelColor(outside)


# -- captions and chords ---------------------------------------------------------------------------


def test_a_caption_is_edited_in_place(timeline: Timeline, studio: FakeStudio) -> None:
    double_click(timeline, at(timeline, "captions", 10.0))
    assert studio.selection.shot == 2
    line = the_field(timeline)
    QTest.keyClicks(line, "a white rabbit")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert studio.project.direction.captions[2] == "a white rabbit"
    assert undo_labels(studio) == ["Edit caption"]


def test_escape_leaves_a_caption_and_tab_goes_on(timeline: Timeline, studio: FakeStudio) -> None:
    double_click(timeline, at(timeline, "captions", 2.0))
    line = the_field(timeline)
    QTest.keyClicks(line, "x")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert studio.project.direction.captions[0] == "shot 0"
    double_click(timeline, at(timeline, "captions", 2.0))
    QTest.keyClicks(the_field(timeline), "first")
    QTest.keyClick(the_field(timeline), Qt.Key.Key_Tab)
    assert studio.selection.shot == 1
    QTest.keyClicks(the_field(timeline), "second")
    QTest.keyClick(the_field(timeline), Qt.Key.Key_Enter)
    assert studio.project.direction.captions[:2] == ("first", "second")


def test_a_chord_is_edited_in_place(timeline: Timeline, studio: FakeStudio) -> None:
    double_click(timeline, at(timeline, "chords", 3.0))
    QTest.keyClicks(the_field(timeline), "Bb7sus4")
    QTest.keyClick(the_field(timeline), Qt.Key.Key_Return)
    assert studio.project.direction.chords == (ChordEdit(2.0, 4.0, "Bb7sus4"),)
    assert timeline.scene.chord_edited.tolist()[:3] == [False, True, False]
    timeline.focus_lane("chords")
    QTest.keyClick(timeline, Qt.Key.Key_Delete)
    assert studio.project.direction.chords == ()


def test_an_impossible_chord_keeps_the_field_open(timeline: Timeline, studio: FakeStudio) -> None:
    double_click(timeline, at(timeline, "chords", 3.0))
    line = the_field(timeline)
    QTest.keyClicks(line, "Hm!")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert the_field(timeline) is line
    assert line.property("invalid") is True
    (error,) = timeline.findChildren(FieldError)
    assert error.isVisible() and "Hm!" in error.text() and not studio.told
    below = line.geometry().bottom()
    assert below < error.geometry().top() and timeline.rect().contains(error.geometry())
    assert "Hm!" in line.accessibleDescription()
    assert studio.project.direction.chords == ()
    line.clear()
    QTest.keyClicks(line, "E")
    assert not error.isVisible() and line.property("invalid") is False
    assert "Hm!" not in line.accessibleDescription()
    QTest.keyClicks(line, "m")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [c.symbol for c in studio.project.direction.chords] == ["Em"]


def test_chord_menu_offers_the_key_and_the_plan(timeline: Timeline, studio: FakeStudio) -> None:
    point = QPointF(at(timeline, "chords", 3.0))
    found = actions(timeline, point)
    assert [t.split("\t")[0] for t in found if "\t" in t] == ["C", "Dm", "Em", "F", "G", "Am"]
    assert not found["Reset to planned"].isEnabled()
    found["Dm\tii"].trigger()
    assert [c.symbol for c in studio.project.direction.chords] == ["Dm"]
    actions(timeline, point)["Reset to planned"].trigger()
    assert studio.project.direction.chords == ()


def test_dragging_between_chords_moves_the_change(timeline: Timeline, studio: FakeStudio) -> None:
    drag(timeline, at(timeline, "chords", 4.0), at(timeline, "chords", 4.6),
         at(timeline, "chords", 5.05))  # fmt: skip
    assert studio.project.direction.chords == (ChordEdit(4.0, 5.0, "Am"),)
    assert [round(t, 3) for t in timeline.scene.chord_s[:6]] == [0, 2, 4, 5, 6, 8]
    assert timeline.scene.symbols[:4] == ("C", "Am", "Am", "F")
    assert undo_labels(studio) == ["Move chord change"]


# -- activity, silence, range, loop ----------------------------------------------------------------


def test_a_stroke_draws_without_holes(timeline: Timeline, studio: FakeStudio) -> None:
    drag(timeline, at(timeline, "activity", 10.0, 0.2), at(timeline, "activity", 12.0, 0.9),
         at(timeline, "activity", 14.0, 0.2))  # fmt: skip
    drawn = dict(studio.project.direction.activity)
    assert sorted(drawn) == list(range(min(drawn), max(drawn) + 1))
    assert len(drawn) == pytest.approx(41, abs=2)
    middle = min(drawn, key=lambda i: drawn[i])
    assert middle == pytest.approx(120, abs=2)
    assert drawn[min(drawn)] > 0.7
    assert drawn[middle] < 0.3
    drag(timeline, at(timeline, "activity", 11.0), at(timeline, "activity", 13.0), mods=ALT)
    assert 120 not in dict(studio.project.direction.activity)
    assert 105 in dict(studio.project.direction.activity)
    assert undo_labels(studio) == ["Reset to analysis", "Draw activity"]


def test_a_click_draws_no_activity(timeline: Timeline, studio: FakeStudio) -> None:
    drag(timeline, at(timeline, "activity", 10.0, 0.1))
    assert studio.project.direction.activity == ()


def test_silence_is_painted_and_clicked_away(timeline: Timeline, studio: FakeStudio) -> None:
    drag(timeline, at(timeline, "music", 10.0), at(timeline, "music", 11.0),
         at(timeline, "music", 14.0))  # fmt: skip
    assert studio.project.direction.silences == (Span(10.0, 14.0),)
    drag(timeline, at(timeline, "music", 12.0))
    assert studio.project.direction.silences == ()
    assert undo_labels(studio) == ["Bring music back", "No music here"]


def test_range_handles_drag(timeline: Timeline, studio: FakeStudio) -> None:
    studio.direct("range", studio.project.direction.with_range(Span(4.0, 20.0)))
    drag(timeline, at(timeline, "ruler", 4.0, 0.2), at(timeline, "ruler", 6.0, 0.2))
    assert studio.project.direction.range == Span(6.0, 20.0)
    drag(timeline, at(timeline, "ruler", 20.0, 0.2), at(timeline, "ruler", 1.0, 0.2))
    assert studio.project.direction.range == Span(6.0, 7.0)
    actions(timeline, QPointF(at(timeline, "ruler", 12.0, 0.2)))["Clear in and out"].trigger()
    assert studio.project.direction.range is None


def test_a_loop_is_drawn_moved_and_resized(timeline: Timeline, studio: FakeStudio) -> None:
    low = 0.8
    drag(timeline, at(timeline, "ruler", 8.0, low), at(timeline, "ruler", 12.0, low))
    assert studio.transport.loop == Span(8.0, 12.0)
    drag(timeline, at(timeline, "ruler", 12.0, low), at(timeline, "ruler", 16.0, low))
    assert studio.transport.loop == Span(8.0, 16.0)
    drag(timeline, at(timeline, "ruler", 10.0, low), at(timeline, "ruler", 12.0, low))
    assert studio.transport.loop == Span(10.0, 18.0)
    drag(timeline, at(timeline, "ruler", 2.0, 0.2), at(timeline, "ruler", 4.0, 0.2), mods=SHIFT)
    assert studio.transport.loop == Span(2.0, 4.0)
    assert studio.transport.position_s == 0.0


def test_the_ruler_seeks_and_scrubs(timeline: Timeline, studio: FakeStudio) -> None:
    px_s = 1 / timeline._view.px_per_s
    drag(timeline, at(timeline, "ruler", 5.0, 0.2))
    assert studio.transport.position_s == pytest.approx(5.0, abs=px_s)
    drag(timeline, at(timeline, "ruler", 5.0, 0.2), at(timeline, "ruler", 9.0, 0.2))
    assert studio.transport.position_s == pytest.approx(9.0, abs=px_s)
    drag(timeline, at(timeline, "ruler", 7.0, 0.8))
    assert studio.transport.position_s == pytest.approx(7.0, abs=px_s)
    assert studio.transport.loop is None


# -- view ------------------------------------------------------------------------------------------


def wheel(timeline: Timeline, point: QPoint, delta: int, mods: Qt.KeyboardModifier) -> None:
    place = QPointF(point)
    QApplication.sendEvent(timeline, QWheelEvent(
        place, timeline.mapToGlobal(place), QPoint(), QPoint(0, delta),
        Qt.MouseButton.NoButton, mods, Qt.ScrollPhase.NoScrollPhase, False,
    ))  # fmt: skip


@pytest.mark.parametrize("time_s", [6.0, 15.0, 27.0])
def test_zoom_keeps_the_time_under_the_cursor(timeline: Timeline, time_s: float) -> None:
    wheel(timeline, at(timeline, "piano", time_s), 240, CTRL)  # away from the clip's ends
    point = at(timeline, "piano", time_s)
    before_s, scale = timeline.time_at(point.x()), timeline._view.px_per_s
    wheel(timeline, point, 120, CTRL)
    assert timeline._view.px_per_s > scale
    assert timeline.time_at(point.x()) == pytest.approx(before_s, abs=1e-6)


def test_the_wheel_scrolls_through_time(timeline: Timeline) -> None:
    wheel(timeline, at(timeline, "piano", 16.0), 480, CTRL)
    start_s = timeline._view.start_s
    wheel(timeline, QPoint(600, 300), -120, NONE)
    assert timeline._view.start_s > start_s
    assert timeline._across.value() == round(timeline._view.start_s * timeline._view.px_per_s)


def test_the_view_follows_the_playhead_by_pages(timeline: Timeline, studio: FakeStudio) -> None:
    timeline._view.show_span(0.0, 8.0)
    studio.transport.playing = True
    studio.transport.seek(7.9)
    start_s = timeline._view.start_s
    studio.transport.seek(9.5)
    assert timeline._view.start_s > start_s + 5
    assert timeline._view.start_s < 9.5 < timeline._view.end_s


@pytest.mark.parametrize("height", [150, 300, 440, 900])
@pytest.mark.parametrize("parts", [0, 1, 4, 10])
def test_lanes_follow_each_other(height: int, parts: int) -> None:
    lanes = lay_out(height, parts)
    assert [lane.name for lane in lanes] == list(LANES)
    assert all(a.bottom == b.top for a, b in pairwise(lanes))
    assert all(lane.height >= (11 if lane.name in FOLDABLE else 14) for lane in lanes[:-1])
    assert (lanes[-1].height >= max(22, 6 * parts)) == (parts > 0)
    assert (lanes[-1].bottom == height) == (height >= 300)
    if height >= 460 + lanes[-1].height:
        assert not any(lane.is_folded for lane in lanes)
    if not parts:
        assert not lanes[-1].height


def test_where_there_is_little_room_lanes_fold_and_the_music_stays(
    timeline: Timeline, studio: FakeStudio
) -> None:
    """258 pixels are what a window of 960 x 540 leaves to lanes."""
    timeline.resize(timeline.width(), 268)
    for name in (*TRACKS, "shots", "picture"):
        rect = timeline.lane_rect(name)
        assert rect.bottom() < 258 and rect.height() >= 16, name
    folded = [lane.name for lane in timeline.lanes if lane.is_folded]
    assert "level" in folded and "chords" not in folded
    timeline.grab()
    assert timeline.tip_at(QPointF(at(timeline, "level", 3.0))).startswith("Level: click to open")
    QTest.mouseClick(timeline, LEFT, NONE, at(timeline, "level", 3.0))
    assert timeline.lane_rect("level").height() == 34 and studio.edits == []
    assert studio.project.level is None
    mark = QPoint(GUTTER_PX - 10, timeline.lane_rect("level").center().y())
    QTest.mouseClick(timeline, LEFT, NONE, mark)
    assert timeline.lane_rect("level").height() == 11
    timeline.resize(timeline.width(), 700)  # it was folded by hand
    assert timeline.lane_rect("level").height() == 11
    actions(timeline, QPointF(mark))["Fold lanes where there is no room"].trigger()
    assert not any(lane.is_folded for lane in timeline.lanes)


def test_who_works_in_a_folded_lane_sees_it(timeline: Timeline, studio: FakeStudio) -> None:
    timeline.resize(timeline.width(), 200)
    timeline.focus_lane("captions")
    assert "folded" in timeline.accessibleDescription()
    QTest.keyClick(timeline, Qt.Key.Key_Right, ALT)
    assert timeline.lane_rect("captions").height() > 11
    QTest.keyClick(timeline, Qt.Key.Key_Return, SHIFT)
    assert timeline.lane_rect("captions").height() == 11
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert the_field(timeline).height() > 16


@pytest.mark.parametrize("height", [268, 700])
def test_the_lanes_names_are_whole(timeline: Timeline, height: int) -> None:
    timeline.resize(timeline.width(), height)
    for lane in timeline.lanes[1:-1]:
        name = lane_name(lane.name, timeline.scene)
        left = 26 if lane.name in TRACKS else 12
        room = GUTTER_PX - left - 17
        letters = name_letters(name, room, lane.height)
        metrics = QFontMetricsF(letters)
        assert metrics.horizontalAdvance(name) <= room, name
        assert metrics.capHeight() < lane.height - 2, name


def test_a_chord_is_never_shortened_to_another() -> None:
    letters = font(12)
    whole = QFontMetricsF(letters).horizontalAdvance("Ebmaj7")
    assert fitting_symbol("Ebmaj7", whole, letters) == ("Ebmaj7", None)
    shown, smaller = fitting_symbol("Ebmaj7", whole - 6, letters)
    assert shown == "Ebmaj7" and smaller is not None
    assert QFontMetricsF(smaller).horizontalAdvance(shown) <= whole - 3
    for room in (2.0, 14.0, 25.0):
        assert fitting_symbol("Ebmaj7", room, letters)[0] == "·"


def test_the_rulers_last_label_is_not_cut_off() -> None:
    assert label_left(500.0, 35.0, 1000.0, 80.0) == 504.0
    for apart_px in (70.0, 140.0):
        left = label_left(990.0, 35.0, 1000.0, apart_px)
        assert left + 35 <= 1000
        assert left > 990 - apart_px + 4 + 35  # not over the one before
    assert label_left(1200.0, 35.0, 1000.0, 80.0) == 1204.0


# -- selection and keys ----------------------------------------------------------------------------


def test_clicks_select_shots_cuts_and_tracks(timeline: Timeline, studio: FakeStudio) -> None:
    QTest.mouseClick(timeline, LEFT, NONE, at(timeline, "captions", 20.0))
    assert (studio.selection.shot, studio.selection.cut) == (3, None)
    QTest.mouseClick(timeline, LEFT, NONE, at(timeline, "shots", 16.2))
    assert (studio.selection.shot, studio.selection.cut) == (None, 2)
    double_click(timeline, at(timeline, "picture", 6.0))
    assert studio.selection.shot == 1
    QTest.mouseClick(timeline, LEFT, NONE, at(timeline, "bridge", 6.0))
    assert studio.selection.track == 1


def test_double_click_on_a_roll_asks_for_it(timeline: Timeline, qtbot: Any) -> None:
    with qtbot.waitSignal(timeline.roll_requested) as asked:
        double_click(timeline, at(timeline, "piano", 6.0))
    assert asked.args == [2]


def test_every_lane_is_reached_by_keys(timeline: Timeline, studio: FakeStudio) -> None:
    timeline.focus_lane("ruler")
    seen = []
    for _ in LANES:
        seen.append(timeline.accessibleDescription().split(",")[0])
        QTest.keyClick(timeline, Qt.Key.Key_Down)
    assert len(set(seen)) == len(LANES) - 1  # no band plays
    timeline.focus_lane("shots")
    for _ in range(2):
        QTest.keyClick(timeline, Qt.Key.Key_Right, ALT)
    assert studio.selection.cut == 1
    assert "2 of 4" in timeline.accessibleDescription()
    assert "100 ms before its beat" in timeline.accessibleDescription()
    QTest.keyClick(timeline, Qt.Key.Key_Right, ALT | SHIFT)
    assert studio.project.direction.cuts[1].frame == round(8.4 * RATE) + 1
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert not studio.project.direction.cuts[1].hit
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    QTest.keyClick(timeline, Qt.Key.Key_Right, ALT)
    assert studio.selection.shot == 0
    QTest.keyClick(timeline, Qt.Key.Key_F2)
    QTest.keyClicks(the_field(timeline), "typed")
    QTest.keyClick(the_field(timeline), Qt.Key.Key_Return)
    assert studio.project.direction.captions[0] == "typed"


def test_keys_silence_a_shot_and_shape_activity(timeline: Timeline, studio: FakeStudio) -> None:
    timeline.focus_lane("music")
    QTest.keyClick(timeline, Qt.Key.Key_Right, ALT)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert studio.project.direction.silences == (Span(0.0, 4.0),)
    QTest.keyClick(timeline, Qt.Key.Key_Delete)
    assert studio.project.direction.silences == ()
    timeline.focus_lane("activity")
    QTest.keyClick(timeline, Qt.Key.Key_Right, ALT)
    QTest.keyClick(timeline, Qt.Key.Key_Plus)
    assert dict(studio.project.direction.activity)[0] == pytest.approx(0.4)


def test_arrows_alone_are_left_to_the_window(timeline: Timeline, studio: FakeStudio) -> None:
    timeline.focus_lane("shots")
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    QTest.keyClick(timeline, Qt.Key.Key_Space)
    assert studio.selection.cut is None


# -- sections --------------------------------------------------------------------------------------

TWO = (Scene(0.0, 0.2, "walk", "build"), Scene(16.2, 0.8))


@pytest.fixture
def sections(timeline: Timeline, studio: FakeStudio) -> Timeline:
    """The timeline with two sections of the user's."""
    studio.direct("two", studio.project.direction.with_scenes(TWO, DURATION_S))
    return timeline


def scenes(studio: FakeStudio) -> tuple[Scene, ...]:
    return studio.project.direction.scenes


def test_a_section_is_dragged_up_and_down_as_one_entry(
    sections: Timeline, studio: FakeStudio
) -> None:
    start = at(sections, "sections", 8.0)
    room = sections.lane_rect("sections").height() - 7
    step = room // 4
    aside, up = start + QPoint(40, 1), start - QPoint(0, 2 * step)
    drag(sections, start, aside)
    assert scenes(studio) == TWO  # to the side means nothing here
    drag(sections, start, start - QPoint(0, step), up)
    assert scenes(studio)[0].level == pytest.approx(0.2 + 2 * step / room, abs=0.006)
    assert scenes(studio)[1] == TWO[1]
    drag(sections, start, start - QPoint(0, 500))
    assert scenes(studio)[0].level == 1.0
    assert undo_labels(studio) == ["Change level", "Change level", "two"]


def test_a_found_section_becomes_the_users_when_it_is_changed(
    timeline: Timeline, studio: FakeStudio
) -> None:
    assert timeline.scene.sections.told.tolist() == [False]
    assert timeline.scene.sections.title(0) == "Gentle"
    assert timeline.scene.sections.level[0] == pytest.approx(0.3)
    start = at(timeline, "sections", 8.0)
    drag(timeline, start, start + QPoint(0, 500))
    assert scenes(studio) == (Scene(0.0, 0.0),)
    assert timeline.scene.sections.told.tolist() == [True]
    assert timeline.scene.sections.title(0) == "Calm"


def test_a_border_moves_to_cuts_and_beats_and_stops_at_its_neighbours(
    sections: Timeline, studio: FakeStudio
) -> None:
    drag(sections, at(sections, "sections", 16.2), at(sections, "sections", 8.3))
    assert scenes(studio)[1].start_s == 8.4  # the cut
    drag(sections, at(sections, "sections", 8.4), at(sections, "sections", 10.1))
    assert scenes(studio)[1].start_s == 10.0  # the beat
    drag(sections, at(sections, "sections", 10.0), at(sections, "sections", 10.3), mods=ALT)
    assert scenes(studio)[1].start_s == pytest.approx(10.3, abs=0.041)
    drag(sections, at(sections, "sections", 10.3), at(sections, "sections", -50.0))
    assert scenes(studio)[1].start_s == MIN_SHOT_S
    assert undo_labels(studio) == [*["Move section"] * 4, "two"]


def test_escape_takes_a_level_back(sections: Timeline, studio: FakeStudio) -> None:
    start = at(sections, "sections", 8.0)
    QTest.mousePress(sections, LEFT, NONE, start)
    place = QPointF(start - QPoint(0, 12))
    QApplication.sendEvent(sections, QMouseEvent(
        QMouseEvent.Type.MouseMove, place, sections.mapToGlobal(place),
        Qt.MouseButton.NoButton, LEFT, NONE,
    ))  # fmt: skip
    assert scenes(studio) != TWO
    QTest.keyClick(sections, Qt.Key.Key_Escape)
    assert scenes(studio) == TWO


def test_a_section_is_named_in_place(sections: Timeline, studio: FakeStudio) -> None:
    double_click(sections, at(sections, "sections", 20.0))
    field = the_field(sections)
    assert field.accessibleName() == "Name of section 2" and field.placeholderText() == "Driving"
    QTest.keyClicks(field, "the  chase")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert scenes(studio) == (TWO[0], replace(TWO[1], name="the chase"))
    double_click(sections, at(sections, "sections", 20.0))
    QTest.keyClick(the_field(sections), Qt.Key.Key_Return)
    double_click(sections, at(sections, "sections", 8.0))
    the_field(sections).clear()
    QTest.keyClick(the_field(sections), Qt.Key.Key_Return)
    assert sections.scene.sections.title(0) == "Gentle"
    assert undo_labels(studio) == ["Rename section", "Rename section", "two"]


def test_the_menu_of_a_section(sections: Timeline, studio: FakeStudio) -> None:
    first = QPointF(at(sections, "sections", 8.35))
    found = actions(sections, first)
    assert found["Build into the next"].isChecked()
    assert not found["Join with the previous section"].isEnabled()
    found["Breath before the next"].trigger()
    assert scenes(studio)[0].lead == "breath"
    actions(sections, first)["Split here"].trigger()  # at the cut nearby
    assert [(s.start_s, s.lead) for s in scenes(studio)] == [(0.0, ""), (8.4, "breath"), (16.2, "")]
    second = QPointF(at(sections, "sections", 12.0))
    actions(sections, second)["Follow the picture"].trigger()
    assert [s.level for s in scenes(studio)] == [0.2, None, 0.8]
    assert not actions(sections, second)["Follow the picture"].isEnabled()
    actions(sections, second)["Join with the previous section"].trigger()
    assert scenes(studio) == (replace(TWO[0], lead="breath"), TWO[1])
    last = actions(sections, QPointF(at(sections, "sections", 20.0)))
    assert not last["Drop before the next"].isEnabled() and last["Build into the next"].isEnabled()
    menu = sections.menu_at(first)
    assert menu is not None
    (slider,) = menu.findChildren(QSlider)
    assert (slider.accessibleName(), slider.value()) == ("Level of the section", 20)
    slider.setValue(35)
    slider.setValue(45)
    assert scenes(studio)[0].level == 0.45
    studio.settle()
    actions(sections, first)["Reset all sections"].trigger()
    assert scenes(studio) == ()
    assert not actions(sections, first)["Reset all sections"].isEnabled()
    assert undo_labels(studio) == [
        "Reset all sections", "Change level", "Join sections", "Follow the picture",
        "Split section", "Change transition", "two",
    ]  # fmt: skip


def test_keys_shape_sections(sections: Timeline, studio: FakeStudio) -> None:
    sections.focus_lane("sections")
    for _ in range(2):
        QTest.keyClick(sections, Qt.Key.Key_Right, ALT)
    told = sections.accessibleDescription()
    assert "Lane Sections, 2 of 2 at 00:16.2. Driving, 80 %, your level" in told
    QTest.keyClick(sections, Qt.Key.Key_Minus)
    assert scenes(studio)[1].level == pytest.approx(0.75)
    QTest.keyClick(sections, Qt.Key.Key_Left, ALT | SHIFT)
    assert scenes(studio)[1].start_s == pytest.approx(16.2 - 1 / RATE)
    QTest.keyClick(sections, Qt.Key.Key_F2)
    QTest.keyClicks(the_field(sections), "night")
    QTest.keyClick(the_field(sections), Qt.Key.Key_Return)
    assert scenes(studio)[1].name == "night"
    QTest.keyClick(sections, Qt.Key.Key_Delete)
    assert scenes(studio) == (replace(TWO[0], lead=""),)
    assert "Lane Sections, 1 of 1" in sections.accessibleDescription()
    QTest.keyClick(sections, Qt.Key.Key_Delete)  # there is none to join
    QTest.keyClick(sections, Qt.Key.Key_Left, ALT | SHIFT)
    assert len(undo_labels(studio)) == 5


def test_a_section_is_painted_as_full_as_its_level(sections: Timeline, studio: FakeStudio) -> None:
    rect = sections.lane_rect("sections")
    x = int(sections.x_of(15.0))  # right of the words

    def height() -> int:
        column = pixels(sections)[rect.top() + 2 : rect.bottom() - 3, x]
        return int((column != column[0]).any(axis=1).sum())

    studio.direct("", studio.project.direction.with_scenes([Scene(0.0, 0.25)], DURATION_S))
    low = height()
    studio.direct("", studio.project.direction.with_scenes([Scene(0.0, 0.75)], DURATION_S))
    assert 2 < low < height() < rect.height() - 5
    before = pixels(sections)
    leads = []
    for lead in ("build", "drop", "breath"):
        two = [Scene(0.0, 0.75, lead=lead), Scene(16.2, 0.75)]
        studio.direct("", studio.project.direction.with_scenes(two, DURATION_S))
        leads.append(pixels(sections).tobytes())
    assert len({before.tobytes(), *leads}) == 4


def test_sections_of_a_film_that_was_not_looked_through(
    timeline: Timeline, studio: FakeStudio
) -> None:
    studio.history = History(Project())
    studio.draft = None
    studio.project_changed.emit(Project(), studio.project)
    pixels(timeline)
    point = at(timeline, "sections", 8.0)
    drag(timeline, point, point - QPoint(0, 20))
    double_click(timeline, point)
    timeline.focus_lane("sections")
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Delete, Qt.Key.Key_F2):
        QTest.keyClick(timeline, key)
    assert timeline.menu_at(QPointF(point)) is None
    assert timeline.tip_at(QPointF(point)) == "" and studio.history.undo_label == ""


# -- painting --------------------------------------------------------------------------------------


def pixels(timeline: Timeline) -> np.ndarray[Any, Any]:
    image = timeline.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(
        image.height(), image.bytesPerLine()
    )
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)[:, :, :3].copy()


def test_notes_are_painted_where_they_sound(timeline: Timeline, studio: FakeStudio) -> None:
    before = pixels(timeline)
    take = made_take((Note(16 * 4, 72, 0, 20 * 4), Note(16 * 4, 60, 0, 20 * 4)))  # 8 s to 10 s
    studio.history.do("take", studio.project.with_take(take))
    studio.project_changed.emit(Project(), studio.project)
    rect = timeline.lane_rect("melody")
    changed = (pixels(timeline) != before).any(axis=2)[rect.top() : rect.bottom()]
    columns = np.flatnonzero(changed[:, int(timeline.x_of(7.5)) :].any(axis=0))
    columns = columns + int(timeline.x_of(7.5))
    assert columns.min() == pytest.approx(timeline.x_of(8.0), abs=2)
    assert columns.max() == pytest.approx(timeline.x_of(10.0), abs=2)


def test_live_estimates_media_locks_and_ghosts_are_painted(
    timeline: Timeline, studio: FakeStudio
) -> None:
    plain = pixels(timeline)
    roll = np.zeros((3, 256, 128), dtype=np.uint8)
    roll[1, 64:128, 60] = 200
    studio.live = LiveRoll(roll, "language", 3, 20, 400.0)
    studio.live_changed.emit()
    live = pixels(timeline)
    rect = timeline.lane_rect("bridge")
    assert (live != plain).any(axis=2)[rect.top() : rect.bottom()].any()
    studio.live = None
    picture = QImage(128, 72, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    studio.media.thumbs.append((16.0, picture))
    studio.media.peaks = np.tile(np.float32([[-0.5, 0.5]]), (1600, 1))
    studio.media_changed.emit()
    with_media = pixels(timeline)
    for lane in ("picture", "sound"):
        rect = timeline.lane_rect(lane)
        assert (with_media != plain).any(axis=2)[rect.top() : rect.bottom()].any()
    take = made_take((Note(0, 60, 2, 8),))
    project = studio.project.with_take(take)
    entry = replace(project.takes[0], locked=(Region(64, 128, (2,)),))
    mix = (replace(DEFAULT_MIX[0], mute=True), *DEFAULT_MIX[1:])
    studio.history.do("lock", replace(project.with_entry(entry), mix=mix))
    studio.project_changed.emit(Project(), studio.project)
    assert timeline.scene.dim == (True, False, False)
    assert timeline.scene.locked_s == (Span(8.0, 16.0),)
    pixels(timeline)


def test_what_grows_repaints_its_own_lanes_alone(
    timeline: Timeline, studio: FakeStudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixels(timeline)
    kept, painted = timeline._static, []
    for name, real in PAINTERS.items():

        def spy(*args: Any, name: str = name, real: Any = real) -> None:
            painted.append(name)
            real(*args)

        monkeypatch.setitem(PAINTERS, name, spy)
    roll = np.zeros((3, 256, 128), dtype=np.uint8)
    roll[:, 64:128, 60] = 200
    studio.live = LiveRoll(roll, "language", 3, 20, 400.0)
    studio.live_changed.emit()
    in_part = pixels(timeline)
    assert set(painted) == {"music", *TRACKS}
    painted.clear()
    studio.media.provisional_cuts = (Cut(100, 4.0, 0.8, True),)
    studio.media_changed.emit()
    pixels(timeline)
    assert set(painted) == {"picture", "shots", "sound", "music"}
    assert timeline._static is kept
    timeline._changed()
    assert (pixels(timeline) == in_part).all()
    assert timeline._static is not kept


def test_the_sheet_of_keys_tells_what_they_are(timeline: Timeline) -> None:
    told = {key for keys, _ in KEYS for key in keys.split(", ")}
    timeline.focus_lane("captions")
    own = set()
    codes = [Qt.Key(code) for code in range(0x20, 0x7F) if code in Qt.Key._value2member_map_]
    codes += [
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return,
        Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2, Qt.Key.Key_Home,
        Qt.Key.Key_Insert,
    ]  # fmt: skip
    for code in codes:
        for held in (NONE, SHIFT, ALT, ALT | SHIFT, CTRL):
            event = QKeyEvent(QEvent.Type.KeyPress, code, held)
            if timeline._is_own(event):
                own.add(QKeySequence(QKeyCombination(held, code)).toString())
    assert own | {"Esc"} == told


def test_an_unanalysed_clip_shows_what_was_found_so_far(
    timeline: Timeline, studio: FakeStudio
) -> None:
    studio.history = History(Project())
    studio.draft = None
    studio.media.provisional_cuts = (Cut(100, 4.0, 0.8, True),)
    studio.media.analysed_s = 10.0
    studio.project_changed.emit(Project(), studio.project)
    pixels(timeline)
    assert timeline.scene.ghosts.tolist() == [4.0]
    assert timeline.scene.shot_at(3.0) is None
    QTest.mouseDClick(timeline, LEFT, NONE, at(timeline, "shots", 8.0))
    assert studio.project.direction.cuts == ()


def test_a_moving_playhead_keeps_the_static_picture(timeline: Timeline, studio: FakeStudio) -> None:
    timeline.grab()
    kept = timeline._static
    studio.transport.seek(12.0)
    timeline.grab()
    assert timeline._static is kept
    studio.select(shot=1)
    timeline.grab()
    assert timeline._static is not kept


def test_segments_follow_k_and_shots(timeline: Timeline, studio: FakeStudio) -> None:
    assert np.diff(timeline.scene.segment_s).tolist() == [4.0] * 8
    request = replace(studio.project.request, segments="shots")
    studio.history.do("dial", replace(studio.project, request=request))
    studio.project_changed.emit(Project(), studio.project)
    assert timeline.scene.segment_s.tolist() == [0.0, 4.0, 8.5, 16.0, 24.0, 32.0]


def test_coarse_peaks_keep_the_extremes() -> None:
    rng = np.random.default_rng(1)
    peaks = np.sort(rng.uniform(-1, 1, (4096, 2)).astype(np.float32), axis=1)
    levels = pyramid(peaks)
    assert [len(level) for level in levels] == [4096, 1024, 256]
    assert levels[-1][:, 0].min() == peaks[:, 0].min()
    assert levels[-1][:, 1].max() == peaks[:, 1].max()


@pytest.mark.parametrize(
    ("time_s", "step_s", "duration_s", "text"),
    [(69, 1, 100, "01:09"), (3669, 60, 7200, "1:01:09"), (1.5, 0.5, 9, "00:01.5"),
     (0.02, 0.02, 9, "00:00.02")],
)  # fmt: skip
def test_time_labels(time_s: float, step_s: float, duration_s: float, text: str) -> None:
    assert time_label(time_s, step_s, duration_s) == text
