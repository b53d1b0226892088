"""The panel tells the truth: what is asked for and not heard, the dials of each take, how a run
stands, and what undo does to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from panel_studio import ANALYSIS, FakeStudio, made_project, made_take
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_fixtures import Desk

from bgm_studio.composing.direction import ChordEdit, Span
from bgm_studio.composing.jury import Judged, judge
from bgm_studio.composing.take import Request
from bgm_studio.ui import commands
from bgm_studio.ui.panels.controls import ControlsPanel, SelectedShot
from bgm_studio.ui.panels.heard_dot import names_of
from bgm_studio.ui.presenter.heard import DIALS, READINGS, carried, is_same_tempo
from bgm_studio.ui.presenter.state import Generation
from bgm_studio.ui.presenter.workspace import Workspace
from bgm_studio.ui.theme import font
from bgm_studio.ui.timeline.scene import Scene

LEFT = Qt.MouseButton.LeftButton
MADE = Request(seed=7291, mood="calm", guidance=1.5)


@pytest.fixture
def studio(qapp: object) -> FakeStudio:
    return FakeStudio(made_project([MADE], request=MADE))


@pytest.fixture
def panel(studio: FakeStudio, qtbot: QtBot) -> Iterator[ControlsPanel]:
    panel = ControlsPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(417, 900)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.close()


def ask(studio: Workspace, **fields: object) -> None:
    studio.dial("x", replace(studio.project.request, **fields))  # type: ignore[arg-type]


def seen(panel: ControlsPanel) -> list[str]:
    """The names of the dots that are seen."""
    return [d.dot.accessibleName() for d in panel.dials._all if d.dot.isVisible()]


# -- dots ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({"mood": "epic"}, ["mood"]),
        ({"guidance": 4.9}, ["strength"]),
        ({"guidance": None}, ["strength"]),
        ({"seed": 0, "steps": 40}, ["seed", "quality"]),
        ({"steps": 20}, []),  # as many as the model took by itself
        ({"switch_timestep": 800.0}, ["t0"]),
        ({"segments": "shots"}, ["k"]),
        ({"style": "jazz"}, ["style"]),
        ({"device": "cuda", "music_gain_db": 3.0}, []),  # no dial, and not composed with
    ],
)
def test_what_is_asked_for_and_not_heard(studio, fields, names):
    assert studio.not_heard == ()
    ask(studio, **fields)
    assert list(studio.not_heard) == names
    studio.undo()
    assert studio.not_heard == ()


def test_the_users_reading_of_the_clip_is_heard_or_not_too(studio):
    direction = studio.project.direction
    for changed, name in (
        (direction.with_caption(1, "a storm"), "captions"),
        (direction.with_chord(ChordEdit(1.0, 2.0, "Am7")), "chords"),
        (direction.with_silence(Span(1.0, 2.0)), "silences"),
        (direction.with_range(Span(1.0, 12.0)), "range"),
        (direction.with_activity([(3, 0.25)]), "activity"),
        (replace(direction, cuts=(replace(direction.cuts[0], hit=False), *direction.cuts[1:])),
         "cuts"),
    ):  # fmt: skip
        studio.direct("x", changed)
        assert studio.not_heard == (name,)
    assert names_of([*DIALS, *READINGS]).count(",") == len(DIALS) + len(READINGS) - 1


def test_without_a_take_nothing_is_claimed(qtbot):
    studio = FakeStudio(made_project([]))
    ask(studio, mood="epic")
    panel = ControlsPanel(studio)
    qtbot.addWidget(panel)
    assert studio.not_heard == () and panel.generate.button.text() == "Generate"


def test_a_dot_stands_beside_each_dial_that_is_not_heard(studio, panel):
    assert seen(panel) == []
    before = panel.dials.mood.field.geometry()
    ask(studio, mood="epic", guidance=4.9)
    assert seen(panel) == ["Mood: not heard yet", "Closeness: not heard yet"]
    assert panel.dials.mood.field.geometry() == before, "it jumped"
    dot = panel.dials.mood.dot
    assert "calm" in dot.toolTip() and "calm" in dot.accessibleDescription()
    dot.setFocus()
    QTest.keyClick(dot, Qt.Key.Key_Space)
    assert studio.project.request == replace(MADE, guidance=4.9)
    QTest.mouseClick(panel.dials.strength.dot, LEFT)
    assert studio.project.request == MADE and seen(panel) == []
    studio.undo()
    assert seen(panel) == ["Closeness: not heard yet"]


def test_a_caption_that_is_not_heard_says_what_is(studio, qtbot):
    shot = SelectedShot(studio)
    qtbot.addWidget(shot)
    shot.show()
    studio.select(shot=1)
    assert not shot.dot.isVisible()
    studio.direct("x", studio.project.direction.with_caption(1, "a storm"))
    assert shot.dot.isVisible() and "a bird" in shot.dot.toolTip()
    studio.select(shot=0)
    assert not shot.dot.isVisible()
    studio.select(shot=1)
    shot.dot.click()
    assert studio.project.direction.captions[1] == "a bird" and not shot.dot.isVisible()


def test_lanes_of_the_timeline_have_their_dots_too(studio):
    scene = Scene()
    scene.refresh(studio)
    assert scene.not_heard == set()
    ask(studio, segment_beats=4, mood="epic")
    direction = studio.project.direction.with_chord(ChordEdit(1.0, 2.0, "Am7"))
    studio.direct("x", direction.with_caption(1, "a storm"))
    scene.refresh(studio)
    assert scene.not_heard == {"segments", "chords", "captions"}


# -- Generate --------------------------------------------------------------------------------------


def test_generate_says_what_it_applies(studio, panel):
    button = panel.generate.button
    assert button.text() == "Generate" and not panel.generate.changes.isEnabled()
    ask(studio, mood="epic")
    assert button.text() == "Generate · applies Mood"
    ask(studio, guidance=4.9)
    assert button.text() == "Generate · applies Mood, Closeness"
    assert button.accessibleName() == "Generate"
    assert button.accessibleDescription() == "applies Mood, Closeness"
    assert button.shown_detail == "applies Mood, Closeness"
    ask(studio, seed=1, steps=40)
    assert button.text() == "Generate · applies 4 changes"
    assert "Mood, Closeness, Seed, Quality" in button.toolTip()


@pytest.mark.parametrize("width", [40, 80, 140, 200, 320])
def test_what_generate_says_is_as_long_as_there_is_room(studio, panel, width):
    ask(studio, mood="epic", guidance=4.9, seed=3)
    button = panel.generate.button
    button.setFixedWidth(width)
    shown = button.shown_detail
    assert shown in ("applies Mood, Closeness, Seed", "applies 3 changes", "")
    assert QFontMetrics(font(12, medium=True)).horizontalAdvance(shown) <= width
    assert (shown == "") == (width < 130)


def test_while_a_take_follows_t0_by_itself_generate_does_not_claim_to_bring_it(studio, panel):
    ask(studio, switch_timestep=900.0, mood="epic")
    assert "Melody" in panel.generate.button.text()
    studio.show_waiting(following=True)
    assert panel.generate.button.text() == "Generate · applies Mood"
    assert "Melody ↔ Rhythm: not heard yet" in seen(panel)


def test_all_dials_go_back_to_what_is_heard_by_the_menu(studio, panel):
    ask(studio, mood="epic", guidance=4.9)
    menu = panel.generate.menu()
    next(a for a in menu.actions() if "Go back to the settings" in a.text()).trigger()
    assert studio.project.request == MADE and studio.not_heard == ()


# -- each take its dials ---------------------------------------------------------------------------


@pytest.fixture
def two(studio: FakeStudio) -> FakeStudio:
    project = studio.project.with_take(made_take(replace(MADE, seed=2, mood="bright")))
    studio.edit("take", replace(project, request=replace(MADE, seed=2, mood="bright")))
    return studio


def test_the_panel_shows_the_dials_of_the_take_that_is_heard(two, panel):
    first, second = (entry.id for entry in two.project.takes)
    ask(two, guidance=4.9)
    undo = two.history.undo_label
    two.switch_take(first)
    assert panel.dials.mood.field.text() == "calm" and seen(panel) == []
    assert two.history.undo_label == undo, "to listen is nothing to undo"
    two.switch_take(second)
    assert panel.dials.mood.field.text() == "bright"
    assert seen(panel) == ["Closeness: not heard yet"], "what was wished stays with its take"


def test_what_was_wished_of_one_take_can_be_brought_over(two, panel):
    first, second = (entry.id for entry in two.project.takes)
    ask(two, guidance=4.9)
    two.switch_take(first)
    assert panel.generate.changes.isEnabled()
    (action,) = panel.generate.menu().actions()
    assert action.text() == "Bring over from take 2: Closeness"
    action.trigger()
    assert two.project.request == replace(MADE, guidance=4.9)
    assert two.project.entry(second).wish is None
    two.undo()
    assert two.project.request == MADE and two.project.entry(second).wish is not None


def test_undo_goes_to_the_take_where_the_change_was_made(two):
    first, second = (entry.id for entry in two.project.takes)
    ask(two, guidance=4.9)
    two.switch_take(first)
    two.undo()
    assert two.project.active == second and two.project.request.guidance == 1.5
    two.redo()
    assert two.project.request.guidance == 4.9 or two.project.active == first


def test_what_is_set_while_a_run_goes_on_is_asked_of_its_take(studio):
    start = studio.project
    ask(studio, guidance=4.9)
    made = replace(start.request, seed=9)
    assert carried(studio.project, start, made) == replace(made, guidance=4.9)


@pytest.fixture
def heard_desk(open_desk: Desk) -> Desk:
    """A window whose dials stand as the take that is heard was made."""
    project = open_desk.project
    request = project.active_entry.recipe.request  # type: ignore[union-attr]
    open_desk.studio.history.look(replace(project, request=request))
    open_desk.studio.announce(project)
    open_desk.rest()
    return open_desk


def test_after_a_run_all_is_heard(heard_desk: Desk) -> None:
    desk, studio = heard_desk, heard_desk.studio
    ask(studio, mood="epic, dark", guidance=4.9)
    assert studio.not_heard == ("mood", "strength")
    assert "applies Mood, Closeness" in desk.window.controls.generate.button.text()
    desk.graph.hold(2)
    studio.runs.generate()
    desk.until(desk.graph.waiting.is_set)
    ask(studio, guidance=3.0)
    desk.graph.release()
    desk.until(lambda: studio.generation is None)
    desk.rest()
    assert studio.not_heard == ("strength",) and studio.project.request.guidance == 3.0
    studio.switch_take(studio.project.takes[0].id)
    assert studio.project.request == studio.project.active_take.request
    assert studio.not_heard == ()


def test_of_several_takes_the_panel_shows_the_seed_of_the_one_that_is_heard(
    heard_desk: Desk,
) -> None:
    studio = heard_desk.studio
    studio.edit("x", replace(studio.project, variations=3))
    heard_desk.generate()
    assert len(studio.project.takes) == 5
    assert studio.project.request.seed == studio.project.active_take.request.seed
    assert studio.not_heard == ()


def test_a_shot_made_anew_hears_its_caption_and_the_rest_does_not_hear_the_mood(
    heard_desk: Desk,
) -> None:
    studio = heard_desk.studio
    before = studio.project.request
    studio.direct("x", studio.project.direction.with_caption(0, "a storm"))
    ask(studio, mood="epic")
    assert {"mood", "captions"} <= set(studio.not_heard)
    studio.runs.redo_shot(0)
    heard_desk.until(lambda: studio.generation is None)
    heard_desk.rest()
    assert len(studio.project.takes) == 3
    assert "captions" not in studio.not_heard
    assert "mood" in studio.not_heard, "all but one shot was made without it"
    assert studio.project.request == replace(before, mood="epic"), "its seed is of the shot alone"


# -- tempo -----------------------------------------------------------------------------------------


def test_a_refit_that_nobody_hears_is_no_other_tempo(heard_desk: Desk) -> None:
    studio = heard_desk.studio
    fit = studio.draft.fit
    near = replace(fit, tempo_bpm=fit.tempo_bpm + 0.2)
    studio.show_draft(replace(studio.draft, fit=near))
    assert not studio.active_is_stale
    assert heard_desk.window.controls.dials.tempo.field.value() == pytest.approx(
        studio.project.active_take.fit.tempo_bpm, abs=0.05
    )
    studio.show_draft(replace(studio.draft, fit=replace(fit, tempo_bpm=fit.tempo_bpm * 1.05)))
    assert studio.active_is_stale and studio.not_heard == ("tempo",)
    # What is typed is meant.
    ask(studio, tempo_bpm=round(studio.project.active_take.fit.tempo_bpm, 1) + 0.2)
    assert studio.active_is_stale
    ask(studio, tempo_bpm=studio.project.active_take.fit.tempo_bpm)
    assert not studio.active_is_stale, "to lock the tempo that is heard changes nothing"
    assert is_same_tempo(90.0, 90.2) and not is_same_tempo(90.0, 93.0)


# -- how a run stands ------------------------------------------------------------------------------


def test_retiming_says_what_it_does(heard_desk: Desk) -> None:
    desk, studio = heard_desk, heard_desk.studio
    ask(studio, tempo_bpm=1.9 * studio.project.active_take.fit.tempo_bpm)
    seen: list[Generation] = []
    studio.generation_changed.connect(lambda: seen.append(studio.generation))
    desk.graph.hold(4)
    studio.runs.retime_take()
    desk.until(lambda: studio.generation is not None and studio.generation.step > 1, "steps")
    card = desk.window.controls.generate.card
    assert card.stage.full_text == "Composing the ending" and "step" in card.detail.full_text
    desk.graph.release()
    desk.until(lambda: studio.generation is None)
    desk.rest()
    stages = list(dict.fromkeys(run.stage for run in seen if run is not None))
    assert stages == ["Starting", "Fitting the tempo", "Composing the ending"]
    assert len({run.step for run in seen if run is not None}) > 3
    assert not studio.active_is_stale and studio.not_heard == ()


def test_undo_while_it_retimes_calls_that_off(heard_desk: Desk) -> None:
    desk, studio = heard_desk, heard_desk.studio
    before = studio.project
    ask(studio, tempo_bpm=1.9 * studio.project.active_take.fit.tempo_bpm)
    desk.graph.hold(4)
    studio.runs.retime_take()
    desk.until(desk.graph.waiting.is_set)
    studio.undo()
    assert studio.generation.ending == "cancel" and "cancelled" in desk.texts
    desk.graph.release()
    desk.rest()
    assert studio.project is before and studio.generation is None


def test_undo_of_something_else_leaves_a_run_alone(heard_desk: Desk) -> None:
    desk, studio = heard_desk, heard_desk.studio
    commands.star_take(studio)
    desk.graph.hold(4)
    studio.runs.generate()  # with another seed, since this one is heard already
    desk.until(desk.graph.waiting.is_set)
    ask(studio, guidance=3.0)
    studio.undo()  # what was set after its start
    assert studio.generation.ending == ""
    desk.graph.release()
    desk.until(lambda: studio.generation is None)
    desk.rest()
    assert len(studio.project.takes) == 3


def all_kept(compose: Any, request: Request, takes: int, _: object) -> Iterator[Judged]:
    """Stands in for `auditioned`: none is thrown away."""
    for number in range(takes):
        take = compose(replace(request, seed=request.seed + number), number)
        yield Judged(take, judge(take))


def test_undo_of_a_take_ends_the_run_that_makes_more(
    heard_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bgm_studio.ui.presenter.runs.auditioned", all_kept)
    desk, studio = heard_desk, heard_desk.studio
    desk.graph.hold(1000)
    desk.generate()
    calls = 1000 - (desk.graph._left or 0)  # of one take
    studio.edit("x", replace(studio.project, variations=3))
    desk.graph.hold(calls + 1)
    studio.runs.generate()
    desk.until(lambda: len(studio.project.takes) == 4, "the first take")
    desk.until(desk.graph.waiting.is_set, "the second one's beginning")
    studio.undo()
    assert studio.generation.ending == "cancel"
    desk.graph.release()
    desk.rest()
    assert len(studio.project.takes) == 3 and studio.generation is None


def test_stop_is_seen_at_once(heard_desk: Desk) -> None:
    desk, studio = heard_desk, heard_desk.studio
    desk.graph.hold(2)
    studio.runs.generate()
    desk.until(lambda: studio.generation.can_stop, "a step")
    card = desk.window.controls.generate.card
    QTest.mouseClick(card.stop_button, LEFT)
    assert card.stage.full_text == "Stopping after this step…"
    assert card.stop_button.text() == "Stopping…" and not card.stop_button.isEnabled()
    assert desk.window.status.task.full_text.startswith("Stopping after this step…")
    desk.graph.release()
    desk.until(lambda: studio.generation is None)
    desk.rest()
    assert studio.project.active_take.stopped_step is not None


def test_what_is_asked_for_before_the_clip_is_read_waits_on_the_button(qtbot: QtBot) -> None:
    studio = FakeStudio(clip=ANALYSIS.clip)
    panel = ControlsPanel(studio)
    qtbot.addWidget(panel)
    button = panel.generate.button
    button.click()
    assert studio.calls == [("generate",)]
    studio.show_waiting(film=True)
    assert button.text() == "Generates · when the clip has been read"
    assert button.accessibleDescription() == "when the clip has been read"
    assert "Press to cancel" in button.toolTip() and button.isEnabled()
    button.click()
    assert studio.calls[1:] == [("cancel",)]
    studio.show_waiting(film=False)
    assert button.text() == "Generate"
