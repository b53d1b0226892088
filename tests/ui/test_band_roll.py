"""The band's parts in the piano roll: seen, edited, held; what the timeline shows of them."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from panel_studio import ANALYSIS, FakeStudio, made_take
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from roll_desk import ALT, BAND_BUTTON, CTRL, LEFT, NONE, NOTES, SHIFT, Desk, studio_of
from toys import made_analysis

from bgm_studio.band.form import Line
from bgm_studio.band.palettes import Palette, parse_palette, shipped
from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.ensemble import band_parts
from bgm_studio.composing.fitting import fit_clip
from bgm_studio.composing.take import Request
from bgm_studio.music.editing import Tone
from bgm_studio.music.pianoroll import Note
from bgm_studio.music.planning import plan_music
from bgm_studio.project.checks import check_project
from bgm_studio.project.project import Project
from bgm_studio.ui.presenter.bandstand import lines_of, tones_of
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.roll.pieces import piece_name
from bgm_studio.ui.theme import theme
from bgm_studio.ui.timeline.lanes import strip
from bgm_studio.ui.timeline.widget import Timeline

DRUMS, BASS, GUITAR = 3, 4, 5  # of "rock"
ONLY_DRUMS = parse_palette("""{"format": 1, "title": "Drums", "band": [
  {"name": "drums", "plays": "drums", "kit": 0, "styles": ["rock"]}
]}""")
PADS = [
    {"name": f"pad {letter}", "plays": "pad", "program": 89, "from_level": 0}
    for letter in "abcdefghij"
]
TEN = parse_palette(json.dumps({"format": 1, "title": "Ten", "band": PADS}))


def band_studio(palette: Palette | None = None, takes: int = 1) -> FakeStudio:
    """A studio whose takes are played by a band, loudly enough for all of it."""
    project = Project(analysis=ANALYSIS, direction=Direction.found(ANALYSIS))
    for seed in range(takes):
        take = made_take(Request(seed=seed), seed)
        loud = np.full_like(take.swell, 0.8)
        project = project.with_take(replace(take, swell=loud))
    palette = shipped()["rock"] if palette is None else palette
    return FakeStudio(project.with_palette(palette))


def played_by(studio: FakeStudio) -> dict[str, tuple[Line, ...]]:
    take = studio.project.active_take
    assert take is not None
    return dict(band_parts(take, studio.project.palette))


def held(studio: FakeStudio) -> dict[str, tuple[Line, ...]]:
    entry = studio.project.active_entry
    return {} if entry is None else dict(entry.parts)


def tones(desk: Desk) -> list[Tone]:
    """The notes of the part in front, as the roll has them."""
    board = desk.roll.commands._board
    return [n for n in board.index.notes if isinstance(n, Tone) and n.track == board.front]


@pytest.fixture
def band(qtbot: QtBot) -> Callable[..., Desk]:
    def make(studio: FakeStudio | None = None, track: int = DRUMS) -> Desk:
        studio = studio or band_studio()
        desk = Desk(qtbot, studio)
        players = studio.project.palette.players
        qtbot.waitUntil(lambda: len(studio.band.known) == len(players))
        studio.select(track=track)
        return desk

    return make


def show(desk: Desk, tone: Tone) -> tuple[float, int]:
    """Scroll to a tone; the middle of it."""
    board = desk.roll.commands._board
    board.reveal_pitch(tone.pitch)
    desk.view.show_span(0.0, 6.0)
    return tone.start_column + 0.5 * tone.columns, tone.pitch


# -- seen ------------------------------------------------------------------------------------------


def test_every_voice_can_be_brought_to_the_front(band: Callable[..., Desk]) -> None:
    desk = band(track=0)
    menu: QMenu = desk.button(BAND_BUTTON).menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Drums", "Bass", "Guitar"]
    assert desk.button(BAND_BUTTON).isVisible()
    menu.actions()[1].trigger()
    assert desk.studio.selection.track == BASS
    assert desk.button(BAND_BUTTON).isChecked() and "Bass" in desk.button(BAND_BUTTON).text()
    assert lines_of(tones(desk)) == played_by(desk.studio)["bass"] != ()
    desk.button("Melody").click()
    assert desk.studio.selection.track == 0 and not desk.button(BAND_BUTTON).isChecked()


def test_notes_of_the_band_stand_between_the_columns(band: Callable[..., Desk]) -> None:
    lines = played_by(desk.studio)["drums"] if (desk := band()) else ()
    assert any(4 * line.beat % 1 for line in lines)
    assert lines_of(tones_of(lines, DRUMS)) == lines
    tone = next(t for t in tones(desk) if t.start_column % 1 and t.start_column > 20)
    at = show(desk, tone)
    area = desk.geo.rect(tone)
    whole = desk.geo.x(int(tone.start_column))
    assert whole < area.left() < desk.geo.x(int(tone.start_column) + 1)
    desk.click(*at)
    assert desk.selected == {tone}
    info = desk.canvas.accessibleDescription()
    assert piece_name(tone.pitch) in info and f"velocity {tone.velocity}" in info


def test_a_kit_has_the_names_of_its_pieces_and_no_pitches(band: Callable[..., Desk]) -> None:
    desk = band()
    board = desk.roll.commands._board
    assert board.is_kit and board.shown == (DRUMS,) and board.row_name(38) == "Snare"
    assert (piece_name(35), piece_name(81), piece_name(34)) == ("Kick 2", "Triangle", "Key 34")
    assert (board.bounds.low_pitch, board.bounds.high_pitch) == (35, 81)
    low, high = desk.geo.pitches_seen
    assert all(low <= tone.pitch <= high for tone in tones(desk))
    colour = desk.picture().pixelColor(GUTTER_PX // 2, 300)
    desk.studio.select(track=BASS)
    assert not board.is_kit and board.shown == (GUITAR, 2, 1, 0, BASS)
    assert any(low <= tone.pitch <= high for low, high in (desk.geo.pitches_seen,)
               for tone in tones(desk))  # fmt: skip
    assert desk.picture().pixelColor(GUTTER_PX // 2, 300) != colour


def test_softer_notes_are_fainter(band: Callable[..., Desk]) -> None:
    desk = band(track=BASS)
    lines = (Line(8.0, 10.0, 60, 127), Line(8.0, 10.0, 64, 20))
    project = desk.studio.project
    desk.studio.edit("Hold", project.with_part(project.active, "bass", lines))
    desk.view.show_span(0.0, 8.0)
    show(desk, tones(desk)[0])
    picture = desk.picture()
    ratio = picture.devicePixelRatio()

    def colour(pitch: int) -> str:
        point = desk.canvas.mapTo(desk.roll, desk.at(36.5, pitch))
        return str(picture.pixelColor(round(point.x() * ratio), round(point.y() * ratio)).name())

    assert colour(60) == theme().track(BASS).name() != colour(64)


def test_no_band_needs_no_choice_of_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    assert not desk.button(BAND_BUTTON).isVisible() and not desk.studio.band.parts
    empty = Desk(qtbot, FakeStudio())
    assert not empty.studio.band.parts and not empty.notes


@pytest.mark.parametrize("palette", [ONLY_DRUMS, TEN])
def test_bands_of_any_size_are_seen(band: Callable[..., Desk], palette: Palette) -> None:
    desk = band(band_studio(palette))
    names = palette.names[3:]
    assert list(desk.studio.band.parts) == list(names)
    for track in range(3, len(palette.voices)):
        desk.studio.select(track=track)
        assert lines_of(tones(desk)) == desk.studio.band.parts[palette.names[track]] != ()
    desk.picture()


def test_the_band_is_worked_out_once_a_take_and_palette(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, band: Callable[..., Desk]
) -> None:
    calls = []

    def counted(*given: object) -> object:
        calls.append(given)
        return band_parts(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("bgm_studio.ui.presenter.bandstand.band_parts", counted)
    studio = band_studio(takes=2)
    desk = band(studio)
    assert len(calls) == 1
    second, first = studio.project.active, studio.project.takes[0].id
    parts = studio.band.parts
    desk.roll.commands.select_all()
    desk.roll.commands.nudge(1)  # no one doubles the melody
    studio.switch_take(first)
    assert studio.band.parts != parts and not studio.band.known
    qtbot.waitUntil(lambda: len(calls) == 2 and len(studio.band.known) == 3)
    studio.switch_take(second)
    assert len(studio.band.known) == 3
    plain = studio.project
    studio.edit("Palette", plain.with_palette(shipped()["solo-piano"]))
    assert not studio.band.parts
    studio.undo()
    desk.picture()
    assert len(calls) == 2 and len(studio.band.parts) == 3


# -- held ------------------------------------------------------------------------------------------


def test_a_part_is_held_and_follows_again(band: Callable[..., Desk]) -> None:
    desk = band(track=BASS)
    lines = desk.studio.band.parts["bass"]
    hold = desk.button("Hold the bass")
    hold.click()
    assert held(desk.studio) == {"bass": lines} and hold.isChecked()
    assert desk.studio.edits[-1] == ("Hold the bass", "")
    desk.key(Qt.Key.Key_L)
    assert held(desk.studio) == {} and not hold.isChecked()
    desk.studio.undo()
    assert held(desk.studio) == {"bass": lines}
    desk.studio.undo()
    assert held(desk.studio) == {} and desk.studio.history.undo_label == ""
    desk.studio.select(track=0)
    assert desk.button("Lock the track in front").text() == "Track"


def edits() -> dict[str, Callable[[Desk], object]]:
    """All that changes notes, of what is selected."""

    def commands(desk: Desk):
        return desk.roll.commands

    def paste(desk: Desk) -> None:
        desk.key(Qt.Key.Key_C, CTRL)
        desk.studio.transport.seek(15.0)
        desk.key(Qt.Key.Key_V, CTRL)

    return {
        "delete": lambda desk: desk.key(Qt.Key.Key_Delete),
        "cut": lambda desk: desk.key(Qt.Key.Key_X, CTRL),
        "nudge": lambda desk: desk.key(Qt.Key.Key_Right),
        "transpose": lambda desk: desk.key(Qt.Key.Key_Up),
        "resize": lambda desk: desk.key(Qt.Key.Key_Right, ALT | SHIFT),
        "duplicate": lambda desk: desk.key(Qt.Key.Key_D, CTRL),
        "draw": lambda desk: desk.key(Qt.Key.Key_Insert),
        "quantise": lambda desk: desk.key(Qt.Key.Key_Q),
        "paste": paste,
        "move": lambda desk: commands(desk).move_to_track(GUITAR),
    }


@pytest.mark.parametrize("how", list(edits()))
def test_any_edit_holds_the_part_in_the_same_step(band: Callable[..., Desk], how: str) -> None:
    desk = band(track=BASS)
    before = desk.studio.band.parts
    chosen = [tone for tone in tones(desk) if tone.start_column % 1][2:4]
    desk.studio.select(notes=frozenset(chosen))
    if not chosen:
        chosen = tones(desk)[2:4]
        desk.studio.select(notes=frozenset(chosen))
    desk.studio.transport.seek(15.0)
    notes = desk.notes
    edits()[how](desk)
    parts = held(desk.studio)
    assert set(parts) == ({"bass", "guitar"} if how == "move" else {"bass"})
    assert parts["bass"] != before["bass"] and desk.studio.band.parts["bass"] == parts["bass"]
    assert desk.notes is notes  # what is written stays what it was
    (told,) = desk.studio.told
    assert told.kind == "info" and "bass" in told.text and "held" in told.text
    by_pitch: dict[int, float] = {}
    for line in parts["bass"]:
        assert line.beat < line.end and line.beat >= by_pitch.get(line.pitch, -1.0)
        by_pitch[line.pitch] = line.end
    desk.studio.undo()
    assert held(desk.studio) == {} and desk.studio.band.parts == before
    assert desk.studio.history.undo_label == ""
    desk.studio.redo()
    assert held(desk.studio) == parts and len(desk.studio.told) == 1


def test_a_drag_moves_by_whole_columns_and_with_alt_freely(band: Callable[..., Desk]) -> None:
    desk = band()
    tone = next(t for t in tones(desk) if 20 < t.start_column < 30)
    at = show(desk, tone)
    desk.drag(at, (at[0] + 1.3, at[1]))
    (moved,) = desk.selected
    assert moved.start_column == pytest.approx(tone.start_column + 1)
    assert isinstance(moved, Tone) and moved.velocity == tone.velocity
    desk.studio.undo()
    first, last = desk.at(*at), desk.at(at[0] + 1.3, at[1])
    QTest.mousePress(desk.canvas, LEFT, NONE, first)
    for part in (0.5, 1.0):
        desk._move(QPointF(first) + part * QPointF(last - first), ALT)
    desk.release((at[0] + 1.3, at[1]), ALT)
    (moved,) = desk.selected
    assert moved.start_column == pytest.approx(tone.start_column + 1.3, abs=0.1)
    assert moved.start_column % 1


def test_a_drawn_strike_is_a_note_of_the_kit(band: Callable[..., Desk]) -> None:
    desk = band()
    empty = max(tone.pitch for tone in tones(desk)) + 1
    show(desk, tones(desk)[-1])
    desk.roll.commands._board.reveal_pitch(empty)
    desk.double_click(21.4, empty)
    QTest.mouseRelease(desk.canvas, LEFT, NONE, desk.at(21.4, empty))
    assert Line(21 / 4, 23 / 4, empty, 80) in held(desk.studio)["drums"]
    desk.roll.commands.transpose(100)
    assert max(line.pitch for line in held(desk.studio)["drums"]) == 81


def test_a_held_part_waits_for_its_palette(band: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = band(track=DRUMS)
    studio = desk.studio
    desk.key(Qt.Key.Key_L)
    lines = held(studio)["drums"]
    desk.roll.commands.select_all()
    assert desk.selected
    studio.edit("Palette", studio.project.with_palette(shipped()["warm-strings"]))
    assert held(studio) == {"drums": lines} and "drums" not in studio.band.parts
    assert studio.selection.track is None and not desk.selected
    desk.picture()
    studio.edit("Palette", studio.project.with_palette(shipped()["jazz-trio"]))
    assert studio.band.parts["drums"] == lines and "drums" in studio.band.known
    qtbot.waitUntil(lambda: len(studio.band.known) == 3)
    assert studio.band.parts["drums"] == lines and studio.band.parts["bass"]


def test_a_part_that_is_not_worked_out_yet_is_left_alone(qtbot: QtBot) -> None:
    studio = band_studio()
    desk = Desk(qtbot, studio)
    with qtbot.waitSignal(studio.band.changed):
        studio.select(track=BASS)
        desk.key(Qt.Key.Key_Insert)
        desk.key(Qt.Key.Key_L)
        assert not studio.edits and len(studio.told) == 2
        assert "being prepared" in studio.told[0].text and studio.told[0].hint
    desk.key(Qt.Key.Key_L)
    assert held(studio)["bass"]


def test_written_notes_and_the_bands_are_edited_together(band: Callable[..., Desk]) -> None:
    desk = band(track=BASS)
    studio = desk.studio
    desk.roll._header.set_all_tracks(on=True)
    tone = tones(desk)[4]
    note = next(n for n in desk.notes if n.track == 0)
    studio.select(notes=frozenset({tone, note}))
    desk.key(Qt.Key.Key_Right)
    assert note.placed(note.start_column + 1, note.end_column + 1, note.pitch) in desk.notes
    assert tone not in tones(desk) and set(held(studio)) == {"bass"}
    studio.undo()
    assert note in desk.notes and not held(studio)
    studio.select(notes=frozenset({tone}))
    desk.roll.commands.move_to_track(0)
    moved = [n for n in desk.selected if isinstance(n, Note)]
    assert moved and moved[0].pitch == tone.pitch and moved[0] in desk.notes
    assert studio.selection.track == 0


def test_notes_are_pasted_where_they_can_be(band: Callable[..., Desk]) -> None:
    desk = band(track=GUITAR)
    studio, commands = desk.studio, desk.roll.commands
    studio.select(notes=frozenset(tones(desk)[:2]))
    commands.copy()
    top = Tone(40.0, 100, GUITAR, 44.0)
    studio.select(track=DRUMS, notes=frozenset())
    commands.copied = (*commands.copied, top)
    commands.paste()  # a pitch that no kit has
    assert not studio.edits and "kit" in studio.told[-1].text
    desk.roll._header.set_all_tracks(on=True)
    studio.edit("Palette", studio.project.with_palette(ONLY_DRUMS))
    studio.select(track=0)
    before = len(desk.notes)
    commands.paste()  # the guitar is gone
    assert len(desk.notes) > before and not held(studio)


def test_locks_of_written_notes_and_redo_leave_the_band_out(band: Callable[..., Desk]) -> None:
    desk = band(track=BASS)
    studio = desk.studio
    studio.select(notes=frozenset(tones(desk)[:3]))
    assert not desk.button("Lock the selected notes").isEnabled()
    assert not desk.button("Recompose selection").isEnabled()
    low, high = desk.geo.pitches_seen
    desk.drag((20.2, high - 1), (30, low + 1))
    assert studio.selection.region is None and studio.selection.notes
    studio.select(track=0)
    low, high = desk.geo.pitches_seen
    desk.drag((20.2, high - 1), (30, low + 1))
    assert studio.selection.region is not None and studio.selection.region.tracks == (0,)


def test_another_take_has_parts_of_its_own(band: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = band(band_studio(takes=2), BASS)
    studio = desk.studio
    desk.key(Qt.Key.Key_L)
    studio.switch_take(studio.project.takes[0].id)
    qtbot.waitUntil(lambda: len(studio.band.known) == 3)
    assert not held(studio)
    assert lines_of(tones(desk)) == studio.band.parts["bass"]


def test_written_tracks_are_edited_as_before(qtbot: QtBot) -> None:
    desk = Desk(qtbot, studio_of())
    desk.roll.commands.select_all()
    desk.key(Qt.Key.Key_Right)
    assert not held(desk.studio) and desk.notes != NOTES


# -- the timeline's lane ---------------------------------------------------------------------------


@pytest.fixture
def lanes(qtbot: QtBot) -> Callable[..., Timeline]:
    def make(studio: FakeStudio, size: tuple[int, int] = (1080, 330)) -> Timeline:
        view = TimeView(studio)
        timeline = Timeline(studio, view)  # type: ignore[arg-type]
        qtbot.addWidget(timeline)
        timeline.resize(*size)
        view.set_duration(studio.duration_s)
        timeline.show()
        players = studio.project.palette.players
        qtbot.waitUntil(lambda: len(studio.band.known) == len(players))
        return timeline

    return make


def test_the_lane_takes_no_room_without_a_band(lanes: Callable[..., Timeline]) -> None:
    studio = band_studio(shipped()["solo-piano"])
    timeline = lanes(studio)
    assert timeline.lanes[-1].height == 0
    bottom = timeline.lanes[-1].bottom
    studio.edit("Palette", studio.project.with_palette(shipped()["rock"]))
    assert timeline.lanes[-1].height >= 22 and timeline.lanes[-1].bottom > bottom
    timeline.focus_lane("band")
    low, high = timeline.lane_rect("band").top(), timeline.lane_rect("band").bottom()
    assert 0 < low < high <= timeline._stage.room_px
    studio.undo()
    assert timeline.lanes[-1].height == 0 and timeline.lanes[-1].bottom == bottom
    assert "Piano" in timeline.accessibleDescription()


def test_each_part_has_a_strip_in_its_colour(lanes: Callable[..., Timeline]) -> None:
    studio = band_studio()
    timeline = lanes(studio, (1080, 900))
    picture = timeline.grab().toImage()
    for number in range(3):
        top, bottom = strip(timeline.lanes[-1], 3, number)
        rows = range(math.ceil(top), math.floor(bottom))
        colours = {picture.pixelColor(x, y).name() for y in rows for x in range(100, 1000)}
        assert theme().track(3 + number).name() in colours
        assert theme().track(3 + (number + 1) % 3).name() not in colours


def test_a_strip_is_selected_and_opened_by_mouse_and_keys(
    lanes: Callable[..., Timeline], qtbot: QtBot
) -> None:
    studio = band_studio()
    timeline = lanes(studio, (1080, 900))
    rect = timeline.lane_rect("band")
    middle = QPointF(500, rect.top() + rect.height() / 2)
    QTest.mouseClick(timeline, LEFT, NONE, middle.toPoint())
    assert studio.selection.track == BASS and "Bass" in timeline.tip_at(middle)
    with qtbot.waitSignal(timeline.roll_requested) as asked:
        QTest.mouseDClick(timeline, LEFT, NONE, middle.toPoint())
    assert asked.args == [BASS]
    QTest.keyClick(timeline, Qt.Key.Key_Right, ALT)
    assert studio.selection.track == GUITAR
    assert "Guitar" in timeline.accessibleDescription()
    with qtbot.waitSignal(timeline.roll_requested) as asked:
        QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert asked.args == [GUITAR]
    studio.band.toggle_hold("guitar")
    assert "held" in timeline.tip_at(middle + QPointF(0, rect.height() / 2 - 2))
    menu = timeline.menu_at(middle)
    assert menu is not None and any("piano roll" in a.text() for a in menu.actions())
    (hold,) = (action for action in menu.actions() if "Hold" in action.text())
    assert hold.isCheckable() and not hold.isChecked()
    hold.trigger()
    assert set(held(studio)) == {"guitar", "bass"}


@pytest.mark.parametrize("palette", [ONLY_DRUMS, TEN])
@pytest.mark.parametrize("silences", [(), (Span(4.0, 9.0),)])
def test_the_lane_is_painted_for_any_band(
    lanes: Callable[..., Timeline], palette: Palette, silences: tuple[Span, ...]
) -> None:
    studio = band_studio(palette)
    direction = replace(studio.project.direction, silences=silences)
    studio.edit("Silence", replace(studio.project, direction=direction))
    timeline = lanes(studio)
    timeline.focus_lane("band")
    assert len(timeline.scene.band) == len(palette.players)
    timeline.grab()
    assert timeline.lane_rect("band").bottom() < timeline.height()


# -- short and long clips --------------------------------------------------------------------------


@pytest.mark.parametrize("duration_s", [2.0, 600.0])
def test_clips_of_any_length(
    band: Callable[..., Desk], lanes: Callable[..., Timeline], duration_s: float
) -> None:
    analysis = made_analysis(duration_s, cuts=((0.35 * duration_s, 0.8, True),))
    fit = fit_clip(analysis)
    beats = fit.tempo_map.total_beats
    take = replace(
        made_take(Request()), fit=fit, direction=Direction.found(analysis), notes=(),
        plan=plan_music(beats, seed=1, start_beat=fit.tempo_map.start_beat),
        swell=np.full(beats, 0.8, np.float32), accents=np.zeros((beats, 4), np.float32),
        activity=np.zeros(beats, np.float32),
    )  # fmt: skip
    project = Project(analysis=analysis, direction=take.direction).with_take(take)
    studio = FakeStudio(project.with_palette(ONLY_DRUMS))
    desk = band(studio)
    strikes = tones(desk)
    assert strikes and strikes[-1].end_column <= desk.geo.total_columns
    desk.picture()  # ten minutes of strikes are painted as plain cells
    assert (len(strikes) > 2000) == (duration_s > 60)
    lanes(studio).grab()
    desk.roll.commands.select_all()
    desk.roll.commands.change_velocity(-30)
    lines = held(studio)["drums"]
    assert len(lines) == len(strikes) and lines != played_by(studio)["drums"]
    check_project(studio.project)
