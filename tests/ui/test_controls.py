"""The dials edit the project once a change, follow it back, and say what holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from panel_studio import ANALYSIS, FakeStudio, made_project, made_take
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMenu, QStyle, QWidget
from pytestqt.qtbot import QtBot

from bgm_studio.band.palettes import PLAIN, shipped
from bgm_studio.composing.take import Request
from bgm_studio.music.pianoroll import Region
from bgm_studio.project.project import Project
from bgm_studio.ui.fields import DialSlider
from bgm_studio.ui.panels.controls import ControlsPanel, DeviceBadge, SelectedShot
from bgm_studio.ui.panels.readings import (
    choice_text,
    is_track_locked,
    mood_with,
    mood_words,
    share_at,
    switch_stops,
    with_track_locked,
)
from bgm_studio.ui.presenter.state import Generation, Message
from bgm_studio.video.affect import ShotAffect

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton

tooltips = pytest.mark.qt_log_ignore("does not support raise", extend=True)  # offscreen alone


@pytest.fixture
def studio(qapp: object) -> FakeStudio:
    return FakeStudio(made_project([Request(seed=7291)], request=Request(seed=7291)))


@pytest.fixture
def panel(studio: FakeStudio, qtbot: QtBot) -> Iterator[ControlsPanel]:
    panel = ControlsPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(350, 900)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.close()


def drag(slider: DialSlider, values: list[float], modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press the knob, move over the values, release."""
    y = slider.height() - 10
    at = QPoint(round(slider.x_of(slider.value())), y)
    QTest.mousePress(slider, LEFT, modifier, at)
    for value in values:
        at = QPoint(round(slider.x_of(value)), y)
        QTest.mouseMove(slider, at)
        if modifier != NONE:
            _move(slider, at, modifier)
    QTest.mouseRelease(slider, LEFT, modifier, at)


def _move(slider: DialSlider, at: QPoint, modifier: Qt.KeyboardModifier) -> None:
    # QTest's move knows no modifiers.
    where = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, slider.mapToGlobal(where), Qt.MouseButton.NoButton, LEFT,
        modifier,
    )  # fmt: skip
    slider.mouseMoveEvent(event)


# -- what the dials say --------------------------------------------------------------------------


def test_switch_stops_lie_between_the_steps() -> None:
    assert switch_stops([1000.0, 600.0, 300.0, 20.0]) == (0, 160, 200, 450, 800, 1000)
    assert switch_stops([]) == (0, 200, 1000)


def test_share_is_read_off_between_points() -> None:
    points = [(0.0, 0.0), (200.0, 0.4), (1000.0, 1.0)]
    assert share_at(points, 100) == pytest.approx(0.2)
    assert share_at(points, 600) == pytest.approx(0.7)
    assert share_at(points, 0) == 0.0
    assert share_at([], 500) == 0.0


@given(
    st.lists(st.sampled_from(["sunny", "a little nostalgic", "Calm", "not calm", "dark"])),
    st.sampled_from(["calm", "dark"]),
)
def test_a_mood_word_comes_and_goes_alone(parts: list[str], word: str) -> None:
    mood = ", ".join(parts)
    on = mood_with(mood, word, True)
    assert mood_words(on)[-1] == word
    off = mood_with(on, word, False)
    assert mood_words(off) == [p for p in parts if p.lower() != word]


def test_locking_a_track_keeps_other_locks(qapp: object) -> None:
    take = made_take(Request())
    entry = made_project([Request()]).takes[0]
    entry = replace(entry, take=take, locked=(Region(4, 8), Region(0, take.total_columns)))
    assert all(is_track_locked(entry, track) for track in range(3))
    freed = with_track_locked(entry, 1, False)
    assert [is_track_locked(freed, track) for track in range(3)] == [True, False, True]
    assert Region(4, 8) in freed.locked
    assert is_track_locked(with_track_locked(freed, 1, True), 1)


# -- t0 and k ------------------------------------------------------------------------------------


def test_a_drag_snaps_and_is_one_undo_entry(studio: FakeStudio, panel: ControlsPanel) -> None:
    slider = panel.dials.switch.slider
    drag(slider, [300, 420, 505, 700])
    stops = switch_stops(studio.model.step_timesteps)
    assert studio.project.request.switch_timestep in stops
    assert studio.project.request.switch_timestep == 700
    assert {merge for _, merge in studio.edits} == {"t0"}
    assert len(studio.edits) > 1
    studio.undo()
    assert studio.project.request.switch_timestep == 200
    assert slider.value() == 200
    assert panel.dials.switch.value.text() == "t₀ 200"


def test_two_drags_are_two_undo_entries(studio: FakeStudio, panel: ControlsPanel) -> None:
    drag(panel.dials.switch.slider, [500])
    first = studio.project.request.switch_timestep
    drag(panel.dials.switch.slider, [900])
    studio.undo()
    assert studio.project.request.switch_timestep == first


def test_alt_gives_values_between_the_steps(studio: FakeStudio, panel: ControlsPanel) -> None:
    drag(panel.dials.switch.slider, [555], ALT)
    assert studio.project.request.switch_timestep not in switch_stops(studio.model.step_timesteps)
    assert studio.project.request.switch_timestep == pytest.approx(555, abs=6)


def test_typing_gives_any_value(studio: FakeStudio, panel: ControlsPanel) -> None:
    field = panel.dials.switch.value
    field.setFocus()
    field.setText("333.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert studio.project.request.switch_timestep == 333.5
    assert panel.dials.switch.slider.value() in (333, 334)
    assert field.text() == "t₀ 333.5"


@tooltips
def test_an_impossible_number_is_not_taken(studio: FakeStudio, panel: ControlsPanel) -> None:
    field = panel.dials.switch.value
    for text in ("1001", "-1", "fast", "nan", ""):
        field.setFocus()
        field.setText(text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert studio.edits == []
        field.clearFocus()
        assert field.text() == "t₀ 200"


def test_arrow_keys_go_from_stop_to_stop(studio: FakeStudio, panel: ControlsPanel) -> None:
    slider = panel.dials.switch.slider
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert studio.project.request.switch_timestep == 340
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert studio.project.request.switch_timestep == 0
    assert [merge for _, merge in studio.edits] == ["t0", "t0"]
    studio.undo()  # each key is settled by its release
    assert studio.project.request.switch_timestep == 340


def test_a_double_click_resets(studio: FakeStudio, panel: ControlsPanel) -> None:
    studio.dial("x", replace(studio.project.request, switch_timestep=700.0))
    slider = panel.dials.switch.slider
    at = QPoint(round(slider.x_of(700)), slider.height() - 10)
    QTest.mouseDClick(slider, LEFT, NONE, at)
    assert studio.project.request.switch_timestep == 200


def test_sync_window_and_shots(studio: FakeStudio, panel: ControlsPanel) -> None:
    drag(panel.dials.sync.slider, [15.5])
    assert studio.project.request.segment_beats == 16
    assert panel.dials.sync.value.text() == "16 beats"
    panel.dials.sync.by_shot.click()
    assert studio.project.request.segments == "shots"
    assert not panel.dials.sync.slider.isEnabled()
    assert panel.dials.sync.value.text() == "–"
    studio.undo()
    assert panel.dials.sync.slider.isEnabled()
    assert not panel.dials.sync.by_shot.isChecked()


# -- the other dials -----------------------------------------------------------------------------


def test_mood_commits_once_and_lights_its_chips(studio: FakeStudio, panel: ControlsPanel) -> None:
    mood = panel.dials.mood.field
    mood.setFocus()
    QTest.keyClicks(mood, "sunny,  calm")
    assert studio.edits == []
    QTest.keyClick(mood, Qt.Key.Key_Return)
    assert studio.project.request.mood == "sunny, calm"
    assert len(studio.edits) == 1
    assert panel.dials.mood.chips["calm"].isChecked()
    panel.dials.mood.chips["epic"].click()
    assert studio.project.request.mood == "sunny, calm, epic"
    panel.dials.mood.chips["calm"].click()
    assert studio.project.request.mood == "sunny, epic"
    assert mood.text() == "sunny, epic"
    studio.undo()
    assert panel.dials.mood.chips["calm"].isChecked()


def test_typing_is_not_overwritten_and_esc_takes_it_back(
    studio: FakeStudio, panel: ControlsPanel
) -> None:
    mood = panel.dials.mood.field
    mood.setFocus()
    QTest.keyClicks(mood, "sad")
    studio.dial("x", replace(studio.project.request, seed=5))
    assert mood.text() == "sad"
    QTest.keyClick(mood, Qt.Key.Key_Escape)
    assert mood.text() == ""
    assert studio.project.request.mood == ""


def test_generate_takes_over_what_is_still_typed(studio: FakeStudio, panel: ControlsPanel) -> None:
    mood = panel.dials.mood.field
    mood.setFocus()
    QTest.keyClicks(mood, "tense")
    QTest.mouseClick(panel.generate.button, LEFT)
    assert studio.project.request.mood == "tense"
    assert ("generate",) in studio.calls


def test_tempo_is_fitted_locked_and_fitted_again(studio: FakeStudio, panel: ControlsPanel) -> None:
    dials = panel.dials
    studio.make_draft()
    fitted = studio.draft.fit.tempo_bpm  # type: ignore[union-attr]
    assert dials.tempo.field.value() == pytest.approx(fitted, abs=0.06)
    assert not dials.tempo.fit.isEnabled()
    hits = sum(cut.hit for cut in studio.cuts)
    near = sum(
        abs(ms) <= 40 for cut, ms in zip(studio.cuts, studio.residuals_ms, strict=True) if cut.hit
    )
    assert dials.tempo.field.note == f"{near} of {hits} hits within 40 ms"
    assert studio.edits == []
    dials.tempo.lock.click()
    assert studio.project.request.tempo_bpm == fitted
    dials.tempo.field.setFocus()
    dials.tempo.field.lineEdit().selectAll()
    QTest.keyClicks(dials.tempo.field, "101.5")
    assert studio.project.request.tempo_bpm == fitted
    QTest.keyClick(dials.tempo.field, Qt.Key.Key_Return)
    assert studio.project.request.tempo_bpm == 101.5
    dials.tempo.fit.click()
    assert studio.project.request.tempo_bpm is None
    assert not dials.tempo.lock.isChecked()


def menu_words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isCheckable()]


def checked(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isChecked()]


def pick(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_a_tempo_is_chosen_by_what_it_meets(studio: FakeStudio, panel: ControlsPanel) -> None:
    dials = panel.dials
    studio.make_draft()
    assert (
        dials.childAt(dials.tempo.others.geometry().center()) is dials.tempo.others
    )  # no label lies over it
    menu = dials.tempo.menu()
    assert studio.draft is not None
    first, other = studio.draft.tempi[:2]
    assert checked(menu)[0] == menu_words(menu)[0] == choice_text(first)
    assert choice_text(other) == (
        f"{other.tempo_bpm:.1f} BPM · {other.met} of 3 hits, "
        f"{other.on_downbeats} of {other.strong} strong ones on downbeats"
    )
    pick(menu, choice_text(other))
    assert studio.project.request.tempo_bpm == other.tempo_bpm
    assert dials.tempo.lock.isChecked() and len(studio.edits) == 1
    studio.make_draft()
    menu = dials.tempo.menu()  # the others can still be chosen
    assert checked(menu)[0] == menu_words(menu)[1]
    assert menu_words(menu)[0] == choice_text(first)
    pick(menu, choice_text(first))
    assert studio.project.request.tempo_bpm == first.tempo_bpm
    studio.undo()
    studio.undo()
    assert studio.project.request.tempo_bpm is None


def test_the_drift_is_chosen_below(studio: FakeStudio, panel: ControlsPanel) -> None:
    dials = panel.dials
    studio.make_draft()
    words = ["none", "gentle 2 %", "usual 4 %", "free 8 %", "wide 12 %"]
    menu = dials.tempo.menu()
    assert menu_words(menu)[-5:] == words and checked(menu)[-1] == "usual 4 %"
    pick(menu, "none")
    assert studio.project.request.drift == 0.0
    assert studio.edits == [("Tempo drift", "")]
    studio.undo()
    assert studio.project.request.drift == 0.04
    studio.dial("x", replace(studio.project.request, drift=0.06))  # as a recipe may have it
    menu = dials.tempo.menu()
    assert checked(menu)[-1] == "6 %" and menu_words(menu)[-6:-2] == [*words[:3], "6 %"]
    menu.close()


def test_styles_are_offered_where_the_model_has_some(
    studio: FakeStudio, panel: ControlsPanel
) -> None:
    panel.show()
    box = panel.dials.style_dial.choice
    assert not box.isVisible()
    studio.model.styles = ("pop piano", "strings")
    studio.model.device_changed.emit()  # as when the model is open
    assert box.isVisible()
    assert [box.itemText(i) for i in range(box.count())] == ["Any", "Pop piano", "Strings"]
    box.activated.emit(2)
    assert studio.project.request.style == "strings" and studio.edits == [("Style", "")]
    assert box.currentText() == "Strings"
    studio.model.styles = ()  # another model: what is asked for is still told
    studio.model.device_changed.emit()
    assert [box.itemText(i) for i in range(box.count())] == ["Any", "Strings"]
    studio.undo()
    assert box.currentText() == "Any" and not box.isVisible()


def test_no_tempo_is_offered_before_the_film_was_looked_through(qtbot: QtBot) -> None:
    empty = ControlsPanel(FakeStudio())
    qtbot.addWidget(empty)
    assert not empty.dials.tempo.others.isEnabled()


def test_a_take_with_another_drift_says_so(studio: FakeStudio, panel: ControlsPanel) -> None:
    studio.dial("x", replace(studio.project.request, drift=0.0))
    studio.active_is_stale = True
    bpm = studio.project.active_take.fit.tempo_bpm  # type: ignore[union-attr]
    studio.dial("x", replace(studio.project.request, tempo_bpm=bpm))
    assert panel.dials.tempo.stale_text.full_text == "Heard with drift: usual 4 %"


def test_a_stale_take_can_be_retimed(studio: FakeStudio, panel: ControlsPanel) -> None:
    dials = panel.dials
    assert dials.tempo.stale.isHidden()
    studio.active_is_stale = True
    studio.make_draft()
    assert not dials.tempo.stale.isHidden()
    bpm = studio.project.active_take.fit.tempo_bpm  # type: ignore[union-attr]
    assert f"{bpm:.1f} BPM" in dials.tempo.stale_text.full_text
    dials.tempo.retime.click()
    assert ("retime_take",) in studio.calls


def test_no_clip_no_tempo(qtbot: QtBot) -> None:
    empty = ControlsPanel(FakeStudio())
    qtbot.addWidget(empty)
    assert not empty.dials.tempo.field.isEnabled()
    assert empty.dials.tempo.field.text() == "–"
    assert not empty.generate.button.isEnabled()
    assert not empty.tracks.rows[0].lock.isEnabled()


def test_strength_knows_the_models_own(studio: FakeStudio, panel: ControlsPanel) -> None:
    dials = panel.dials
    assert dials.strength.value.text() == "auto 2.0"
    drag(dials.strength.slider, [35])
    assert studio.project.request.guidance == pytest.approx(3.5, abs=0.11)
    assert not dials.strength.value.text().startswith("auto")
    for text, value in (("7.25", 7.25), ("auto", None), ("0", 0.0), ("", None)):
        dials.strength.value.setFocus()
        dials.strength.value.setText(text)
        QTest.keyClick(dials.strength.value, Qt.Key.Key_Return)
        assert studio.project.request.guidance == value


@tooltips
def test_quality_presets_and_typed_steps(studio: FakeStudio, panel: ControlsPanel) -> None:
    quality, line = panel.dials.runs.quality, panel.dials.runs.steps_line
    assert line.text() == "20 steps"  # all that there is room for
    panel.resize(420, 900)
    assert line.text() == "Normal · 20 steps"
    quality.setCurrentIndex(2)
    quality.activated.emit(2)
    assert studio.project.request.steps == 40
    for typed, steps, shown in (
        ("33", 33, "33 steps"), ("20", None, "Normal · 20 steps"), ("10", 10, "Draft · 10 steps"),
        ("1", 10, "Draft · 10 steps"), ("words", 10, "Draft · 10 steps"),
    ):  # fmt: skip
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert studio.project.request.steps == steps
        assert line.text() == shown


@tooltips
def test_seed_dice_and_variations(studio: FakeStudio, panel: ControlsPanel) -> None:
    dials = panel.dials
    dials.runs.dice.click()
    assert studio.project.request.seed != 7291
    assert dials.runs.seed.text() == str(studio.project.request.seed)
    dials.runs.seed.setFocus()
    dials.runs.seed.setText(str(2**63))
    QTest.keyClick(dials.runs.seed, Qt.Key.Key_Return)
    dials.runs.seed.setText("123456789012345678")
    QTest.keyClick(dials.runs.seed, Qt.Key.Key_Return)
    assert studio.project.request.seed == 123456789012345678
    panel.generate.variations.setCurrentIndex(2)
    panel.generate.variations.activated.emit(2)
    assert studio.project.variations == 3
    assert panel.generate.button.text() == "Generate 3 takes · applies Seed"
    studio.undo()
    assert panel.generate.variations.currentIndex() == 0


# -- generating ----------------------------------------------------------------------------------


def test_progress_takes_generates_place_without_moving_anything(
    studio: FakeStudio, panel: ControlsPanel, qtbot: QtBot
) -> None:
    top = panel.scroll_area.y()
    card, button = panel.generate.card, panel.generate.button
    studio.show_generation(Generation("Composing", 0.35, 3.2, 7, 20, can_stop=False))
    qtbot.wait(1)
    assert card.isVisible() and not button.isVisible()
    assert panel.scroll_area.y() == top
    assert card.stage.full_text == "Composing"
    assert card.detail.full_text == "step 7 of 20 · about 3 s left"
    assert card.bar.value() == 350
    assert not card.stop_button.isEnabled()
    studio.show_generation(Generation("Composing", 0.4, None, 8, 20, 2, 3, can_stop=True))
    assert card.stage.full_text == "Composing · take 2 of 3"
    card.stop_button.click()
    card.cancel_button.click()
    assert studio.calls == [("stop_generation",), ("cancel",)]
    studio.show_generation(None)
    assert button.isVisible()


# -- tracks --------------------------------------------------------------------------------------


def test_the_mixer_edits_and_follows(studio: FakeStudio, panel: ControlsPanel) -> None:
    panel.resize(420, 700)
    row = panel.tracks.rows[1]
    row.mute.click()
    row.solo.click()
    assert studio.project.mix[1].mute and studio.project.mix[1].solo
    drag(row.level.slider, [-20, -24])
    assert studio.project.mix[1].level_db == -12.0
    assert row.level.value.text() == "−12 dB"
    at = QPoint(round(row.level.slider.x_of(-24)), 10)
    QTest.mouseDClick(row.level.slider, LEFT, NONE, at)
    assert studio.project.mix[1].level_db == 0.0
    studio.undo()
    assert row.level.value.text() == "−12 dB"
    index = row.instrument.findText("Celesta")
    row.instrument.setCurrentIndex(index)
    row.instrument.activated.emit(index)
    assert studio.project.mix[1].program == 8
    for _ in range(4):
        studio.undo()
    assert not row.mute.isChecked() and not row.solo.isChecked()
    assert row.instrument.currentData() == studio.project.mix[1].program


def test_one_fader_for_all_music(studio: FakeStudio, panel: ControlsPanel) -> None:
    """It says what is heard: by itself 12 dB down beside the clip's own sound, else nothing."""
    panel.resize(420, 700)
    level, clip = panel.tracks.music_level, studio.clip
    assert clip is not None
    studio.clip = replace(clip, has_audio=True)
    studio.media_changed.emit()
    assert level.value.text() == "−12 dB"
    drag(level.slider, [-6, -10])
    assert studio.project.music_gain_db == -5.0 and level.value.text() == "−5 dB"
    QTest.mouseDClick(level.slider, LEFT, NONE, QPoint(round(level.slider.x_of(-10)), 10))
    assert studio.project.music_gain_db is None and level.value.text() == "−12 dB"
    panel.tracks.clip_mute.click()
    assert level.value.text() == "0 dB"  # nothing is beside it
    studio.undo()
    assert level.value.text() == "−12 dB"
    studio.clip = replace(clip, has_audio=False)
    studio.media_changed.emit()
    assert level.value.text() == "0 dB"


def test_a_palette_shows_its_parts(studio: FakeStudio, panel: ControlsPanel, qtbot: QtBot) -> None:
    """Each voice has a row, with a lock; undo and other projects are followed, and a palette that
    is no longer there is shown by its title."""
    panel.resize(420, 700)
    tracks = panel.tracks

    def choose(index: int) -> None:
        tracks.palette_choice.setCurrentIndex(index)
        tracks.palette_choice.activated.emit(index)

    assert tracks.palette_choice.currentData() == "" and len(tracks.rows) == 3
    choose(tracks.palette_choice.findData("rock"))
    rock = shipped()["rock"]
    assert studio.project.palette == rock and len(studio.project.mix) == len(rock.voices)
    assert [row.voice.name for row in tracks.rows] == list(rock.names)
    qtbot.waitUntil(lambda: all(row.lock.isVisible() for row in tracks.rows))
    drums = tracks.rows[3]
    assert drums.instrument.currentText() == "Power kit"
    drums.mute.click()
    assert studio.project.mix[3].mute
    drums.instrument.activated.emit(drums.instrument.findText("Room kit"))
    assert studio.project.mix[3].program == 8
    programs = [row.instrument.currentText() for row in tracks.rows]
    assert not any(text.startswith("Program") for text in programs)
    bottom = tracks.rows[-1].mute.mapTo(tracks, QPoint(0, 0)).y()
    assert bottom < tracks.clip_mute.mapTo(tracks, QPoint(0, 0)).y()
    for _ in range(3):
        studio.undo()
    assert len(tracks.rows) == 3 and tracks.palette_choice.currentData() == ""
    strange = replace(rock, title="Of old", voices=rock.voices[:4], players=rock.players[:1])
    studio.edit("x", studio.project.with_palette(strange))
    assert tracks.palette_choice.currentText() == "Of old (the project's)" and len(tracks.rows) == 4
    choose(tracks.palette_choice.findText("As written"))
    assert studio.project.palette is PLAIN


def test_the_palette_may_be_left_to_the_film(studio: FakeStudio, panel: ControlsPanel) -> None:
    choice = panel.tracks.palette_choice
    assert choice.currentText() == "As written"
    choice.activated.emit(choice.findText("Automatic"))
    assert studio.calls[-1] == ("cast",)
    studio.edit("x", replace(studio.project, palette_auto=True))
    assert choice.currentText() == "Automatic", "there is no take yet"
    calls = len(studio.calls)
    choice.activated.emit(choice.currentIndex())
    assert len(studio.calls) == calls
    rock = shipped()["rock"]
    studio.edit("x", studio.project.with_palette(rock, auto=True))
    assert choice.currentText() == "Automatic: Rock" and rock.about in choice.toolTip()
    panel.tracks.rows[3].mute.click()
    again = studio.project.with_palette(rock, auto=True)
    assert again.mix[3].mute, "the same one keeps its mix"
    choice.activated.emit(choice.findData("rock"))
    assert not studio.project.palette_auto and studio.project.mix[3].mute
    assert choice.currentText() == "Rock"
    studio.undo()
    assert choice.currentText() == "Automatic: Rock"
    choice.activated.emit(choice.findText("As written"))
    assert studio.project.palette is PLAIN and not studio.project.palette_auto


def test_a_palette_that_was_just_written_is_listed(
    studio: FakeStudio, panel: ControlsPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:  # fmt: skip
    monkeypatch.setattr("bgm_studio.band.palettes.own_folder", lambda: tmp_path)
    told: list[Message] = []
    studio.message.connect(told.append)
    choice = panel.tracks.palette_choice
    before = choice.count()
    studio.edit("x", studio.project.with_palette(shipped()["rock"]))
    text = shipped()["jazz-trio"].source.replace("Jazz trio", "My trio")
    (tmp_path / "mine.json").write_text(text, "utf-8")
    (tmp_path / "bad.json").write_text("{", "utf-8")
    choice.opening.emit()
    choice.opening.emit()
    assert choice.count() == before + 1 and choice.findText("My trio") > 0
    assert choice.currentData() == "rock"  # what was chosen stays
    qtbot.waitUntil(lambda: bool(told))
    assert ["bad.json, line 1" in message.text for message in told] == [True]  # told once
    choice.activated.emit(choice.findText("My trio"))
    assert studio.project.palette.title == "My trio"


def test_an_unlisted_instrument_is_shown(studio: FakeStudio, panel: ControlsPanel) -> None:
    mix = replace(studio.project.mix[0], program=127)
    studio.edit("x", studio.project.with_mix(0, mix))
    assert panel.tracks.rows[0].instrument.currentData() == 127


def test_a_part_of_the_band_is_held_in_the_mixer(
    studio: FakeStudio, panel: ControlsPanel, qtbot: QtBot
) -> None:
    studio.edit("Palette", studio.project.with_palette(shipped()["rock"]))
    bass = panel.tracks.rows[4]
    qtbot.waitUntil(bass.lock.isEnabled)
    assert not bass.lock.isChecked() and bass.lock.accessibleName() == "Hold the bass"
    bass.lock.click()
    entry = studio.project.active_entry
    assert entry is not None and list(entry.parts) == ["bass"] and bass.lock.isChecked()
    assert entry.parts["bass"] == studio.band.parts["bass"] != ()
    assert studio.edits[-1] == ("Hold the bass", "")
    bass.lock.click()
    entry = studio.project.active_entry
    assert entry is not None and not entry.parts and not bass.lock.isChecked()


def test_a_track_is_locked_in_the_active_take(studio: FakeStudio, panel: ControlsPanel) -> None:
    panel.tracks.rows[0].lock.click()
    entry = studio.project.active_entry
    assert entry is not None
    assert entry.locked == (Region(0, entry.take.total_columns, tracks=(0,)),)
    studio.undo()
    assert not panel.tracks.rows[0].lock.isChecked()


def test_the_clips_sound_is_muted_and_comes_back(studio: FakeStudio, panel: ControlsPanel) -> None:
    tracks = panel.tracks
    drag(tracks.clip_level.slider, [-12])
    tracks.clip_mute.click()
    assert studio.project.clip_gain_db is None
    assert not tracks.clip_level.slider.isEnabled()
    tracks.clip_mute.click()
    assert studio.project.clip_gain_db == -6.0


# -- shot and device -----------------------------------------------------------------------------


def test_the_selected_shot(studio: FakeStudio, qtbot: QtBot) -> None:
    shot = SelectedShot(studio)
    qtbot.addWidget(shot)
    shot.show()
    assert shot.caption.isHidden()
    studio.select(shot=3)
    assert shot.title.text() == "SELECTED SHOT · 4 OF 5"
    assert shot.caption.text() == "a white rabbit"
    shot.caption.setFocus()
    shot.caption.selectAll()
    QTest.keyClicks(shot.caption, "a grey rabbit")
    shot.redo.click()
    assert studio.project.direction.captions[3] == "a grey rabbit"
    shot.redo_rest.click()
    assert studio.calls == [("redo_shot", 3), ("redo_accompaniment",)]
    studio.show_generation(Generation("Composing", 0.0, None, 0, 20))
    assert not shot.redo.isEnabled()
    studio.undo()
    assert shot.caption.text() == "a white rabbit"


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def feeling_film(*felt: tuple[float, float]) -> Project:
    """The film, whose first shots feel so: (valence, arousal)."""
    spans = [(0.0, 3.1), (3.1, 6.4), (6.4, 9.0)]
    affects = tuple(ShotAffect(*span, *pair) for span, pair in zip(spans, felt, strict=False))
    return replace(made_project(), analysis=replace(ANALYSIS, affects=affects))


@pytest.mark.parametrize(
    ("felt", "words"),
    [
        ((-0.43, 0.61), "Feels dark and agitated (valence −0.4, arousal +0.6)"),
        ((0.7, -0.3), "Feels bright and calm (valence +0.7, arousal −0.3)"),
        ((-0.04, 0.0), "Feels neutral (valence 0.0, arousal 0.0)"),
    ],
)
def test_what_a_shot_feels_like(qtbot: QtBot, felt: tuple[float, float], words: str) -> None:
    studio = FakeStudio(feeling_film((0.5, 0.5), felt))
    shot = SelectedShot(studio)
    qtbot.addWidget(shot)
    assert shot.felt.isHidden()
    studio.select(shot=1)
    assert not shot.felt.isHidden() and plain(shot.felt.text()) == words
    studio.select(shot=4)  # of which nothing is known, as in projects of older versions
    assert shot.felt.isHidden()


def test_an_empty_mood_says_what_the_pictures_ask_for(qtbot: QtBot) -> None:
    studio = FakeStudio(made_project())
    panel = ControlsPanel(studio)
    qtbot.addWidget(panel)
    mood = panel.dials.mood.field
    assert mood.placeholderText() == "sunny, playful, a little nostalgic"
    studio.edit("Analyse again", feeling_film((-0.8, 0.5), (-0.2, 0.7), (-0.5, 0.9)))
    assert mood.placeholderText() == "like the picture: dark and agitated"
    assert "it feels dark and agitated (valence −0.5, arousal +0.7)." in plain(mood.toolTip())
    studio.undo()
    assert "like" not in mood.placeholderText()


def test_words_typed_for_one_shot_do_not_reach_another(studio: FakeStudio, qtbot: QtBot) -> None:
    shot = SelectedShot(studio)
    qtbot.addWidget(shot)
    shot.show()
    studio.select(shot=0)
    shot.caption.setFocus()
    shot.caption.selectAll()
    QTest.keyClicks(shot.caption, "fog")
    studio.select(shot=2)
    assert studio.project.direction.captions[0] == "fog"
    assert studio.project.direction.captions[2] == "meadow"
    assert shot.caption.text() == "meadow"


def test_the_badge_tells_the_device(studio: FakeStudio, qtbot: QtBot) -> None:
    badge = DeviceBadge(studio)
    qtbot.addWidget(badge)
    told: list[Message] = []
    studio.message.connect(told.append)
    studio.model.device_text, studio.model.device_ok = "CPU", False
    studio.model.device_detail = "The model runs on the CPU (asked for: cuda)."
    studio.model.device_changed.emit()
    assert badge.text() == "CPU" and "asked for: cuda" in badge.toolTip()
    badge.click()
    assert told[0].kind == "warning" and "CPU" in told[0].text


# -- the panel as a whole ------------------------------------------------------------------------


def test_following_the_project_edits_nothing(studio: FakeStudio, panel: ControlsPanel) -> None:
    other = replace(
        studio.project,
        request=Request(
            seed=1, switch_timestep=812.5, segment_beats=5, steps=17, guidance=9.9, tempo_bpm=61.25,
            mood="dark, tense", segments="shots",
        ),
        variations=4, clip_gain_db=None,
    )  # fmt: skip
    studio.edit("all at once", other)
    studio.undo()
    studio.edit("nothing open", Project())
    assert [label for label, _ in studio.edits] == ["all at once", "nothing open"]


def test_every_control_has_a_name_and_a_tip(panel: ControlsPanel) -> None:
    nameless = [
        widget
        for widget in panel.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | DialSlider | QComboBox | QLineEdit)
        and not _is_part(widget)
        and not (widget.accessibleName() and widget.toolTip())
    ]
    assert nameless == []


def _is_part(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox) or widget.objectName().startswith("qt_")


def test_sliders_are_told_in_words(studio: FakeStudio, panel: ControlsPanel) -> None:
    sliders = panel.findChildren(DialSlider)
    assert len(sliders) == 8
    assert all(slider.accessibleDescription() for slider in sliders)
    drag(panel.tracks.rows[0].level.slider, [-25])
    drag(panel.tracks.clip_level.slider, [6])
    drag(panel.dials.sync.slider, [4])
    softer, louder = studio.project.mix[0].level_db, studio.project.clip_gain_db
    assert softer < 0 < louder  # type: ignore[operator]
    told = panel.tracks.rows[0].level.slider.accessibleDescription()
    assert told == f"{-softer:g} decibels softer"
    told = panel.tracks.clip_level.slider.accessibleDescription()
    assert told == f"{louder:g} decibels louder"
    assert panel.dials.sync.slider.accessibleDescription() == "every 4 beats"
    assert panel.dials.strength.slider.accessibleDescription() == "automatic, 2.0"
    changed = replace(studio.project.request, guidance=3.5, segments="shots")
    studio.dial("x", changed)
    assert panel.dials.strength.slider.accessibleDescription() == "3.5 of 10"
    assert panel.dials.sync.slider.accessibleDescription() == "shot by shot"


def test_moods_without_room_are_in_a_menu(
    studio: FakeStudio, panel: ControlsPanel, qtbot: QtBot
) -> None:
    row = panel.dials.mood.chip_row
    words = [chip.text() for chip in row.left_over]
    assert words and words[-1] == "sad"
    assert row.more.isVisible() and "sad" in row.more.toolTip()
    menu = row.menu()
    assert [action.text() for action in menu.actions()] == words
    menu.actions()[-1].trigger()
    menu.deleteLater()
    assert studio.project.request.mood == "sad"
    assert row.more.isChecked()
    panel.resize(640, 900)
    qtbot.waitUntil(lambda: row.left_over == ())
    assert row.more.isHidden()
    assert panel.dials.mood.chips["sad"].isChecked()


def test_the_tempos_note_is_as_long_as_fits(
    studio: FakeStudio, panel: ControlsPanel, qtbot: QtBot
) -> None:
    tempo = panel.dials.tempo.field
    studio.make_draft()
    shown = []
    for width in (600, 350, 320):
        panel.resize(width, 900)
        qtbot.wait(1)
        shown.append(tempo.shown_note)
    assert shown[0] == f" · {tempo.note}"
    assert len(shown[0]) > len(shown[1]) >= len(shown[2]) > 0
    tempo.setFocus()
    assert tempo.shown_note == ""  # only the number is edited
    assert tempo.note in tempo.toolTip().replace("\n", " ")


def test_the_whole_panel_is_seen_at_once(
    studio: FakeStudio, panel: ControlsPanel, qtbot: QtBot
) -> None:
    studio.active_is_stale = True
    studio.make_draft()
    panel.resize(350, 520)
    qtbot.wait(1)
    assert panel.height() == 520
    assert panel.scroll_area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [320, 350, 380])
def test_nothing_is_cut_off(panel: ControlsPanel, width: int, qtbot: QtBot) -> None:
    panel.resize(width, 700)
    qtbot.wait(1)
    assert panel.width() == width
    content = panel.scroll_area.widget()
    assert content.width() <= panel.scroll_area.viewport().width()
    assert content.minimumSizeHint().width() <= panel.scroll_area.viewport().width()


def test_no_value_of_a_dial_is_cut_off(studio: FakeStudio, panel: ControlsPanel) -> None:
    sync, closeness = panel.dials.sync, panel.dials.strength
    for beats in (1, 24, 32):
        studio.dial("x", replace(studio.project.request, segment_beats=beats))
        fits(sync.value)
    for guidance in (None, 10.0):
        studio.dial("x", replace(studio.project.request, guidance=guidance))
        fits(closeness.value)
    longest = "alle 24 Viertelschläge"
    sync.value.fix_width(10, longest)
    sync.value.set_value(longest, "24")
    fits(sync.value)


def fits(field: QLineEdit) -> None:
    rim = 2 * field.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth, None, field) + 4
    wide = field.fontMetrics().horizontalAdvance(field.text())
    assert wide + rim <= field.width(), field.text()
