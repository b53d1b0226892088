"""Every command of the window, by its keys, with its effect; and the keys that are left alone."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from edits import write_otio
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from window_fixtures import Desk

from bgm_studio.composing.direction import Direction, Span
from bgm_studio.music.pianoroll import Region
from bgm_studio.project import file as project_file
from bgm_studio.project.autosave import ProjectLock, recoverable
from bgm_studio.project.project import differs_in
from bgm_studio.ui import commands, theme
from bgm_studio.ui.actions import ACTIONS, MENUS
from bgm_studio.ui.dialogs import (
    AboutDialog,
    PreferencesDialog,
    RelinkDialog,
)
from bgm_studio.ui.export_dialog import ExportDialog
from bgm_studio.ui.fields import DialSlider, LineField
from bgm_studio.ui.film_dialogs import TimelineDetails
from bgm_studio.ui.presenter.outbox import ExportSpec
from bgm_studio.ui.recut.view import RecutDialog
from bgm_studio.ui.shortcuts import ShortcutsDialog

CUT = [("reel.mp4", 0, 30), ("reel.mp4", 20, 30)]
FRAME_S = 1 / 24
CUT_S = 1.25
END_S = 2.5

Press = Callable[[], None]
Scenario = Callable[[Desk, Press], None]
SCENARIOS: dict[str, Scenario] = {}
SPECS = {spec.id: spec for spec in ACTIONS}


def scenario(*ids: str) -> Callable[[Scenario], Scenario]:
    """This tells the whole effect of these actions, on a window with a project of two takes."""

    def enter(function: Scenario) -> Scenario:
        for action_id in ids:
            assert action_id not in SCENARIOS
            SCENARIOS[action_id] = function
        return function

    return enter


def close_dialog(desk: Desk) -> None:
    desk.dialog.close()
    desk.until(lambda: desk.dialog is None, "no dialog")
    desk.window.activateWindow()  # as a window manager does
    desk.until(desk.window.isActiveWindow, "an active window")


# -- file ------------------------------------------------------------------------------------------


@scenario("new")
def _(desk, press):
    commands.star_take(desk.studio)
    press()
    assert not desk.studio.is_open and desk.studio.path is None and desk.project.takes == ()
    assert desk.window.pages.currentIndex() == 0
    assert [found.project_path for found in recoverable()] != []


@scenario("open")
def _(desk, press):
    path = desk.studio.path
    other = Path(shutil.copy(path, path.with_name("other.bgm")))
    press()
    assert isinstance(desk.dialog, QFileDialog)
    desk.dialog.fileSelected.emit(str(other))
    close_dialog(desk)
    desk.until(lambda: desk.studio.path == other, "the other project")
    desk.rest()


@scenario("open_demo")
def _(desk, press):
    press()
    desk.until(lambda: desk.studio.path is None, "the demo")
    desk.until(lambda: desk.project.analysis is not None, "what is in it")
    assert desk.studio.clip.path.name == "tiny.mp4" and desk.project.takes == ()
    desk.rest()


@scenario("save")
def _(desk, press):
    commands.star_take(desk.studio)
    assert "•" in desk.window.windowTitle()
    press()
    desk.until(lambda: desk.studio.history.is_saved, "saved")
    assert project_file.load(desk.studio.path).active_entry.starred
    assert "•" not in desk.window.windowTitle()


@scenario("save_as")
def _(desk, press):
    other = desk.studio.path.with_name("other.bgm")
    press()
    assert desk.dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    desk.dialog.fileSelected.emit(str(other))
    close_dialog(desk)
    desk.until(lambda: desk.studio.path == other, "saved")
    assert len(project_file.load(other).takes) == 2
    assert desk.studio.settings.recent[0] == str(other)


@scenario("relink")
def _(desk, press):
    moved = Path(shutil.copy(desk.studio.clip.path, desk.studio.path.with_name("moved.mp4")))
    press()
    assert isinstance(desk.dialog, RelinkDialog)
    desk.dialog.chosen.emit(moved)
    close_dialog(desk)
    desk.until(lambda: desk.studio.clip.path == moved, "the moved clip")
    desk.rest()
    assert desk.project.analysis.clip.path == moved


def open_timeline(desk: Desk) -> Path:
    """A window on a timeline of the tiny clip."""
    path = write_otio(desk.studio.path.with_name("ride.otio"), CUT)
    path.with_name("reel.mp4").symlink_to(desk.studio.clip.path)
    desk.open(path)
    desk.until(lambda: desk.project.film is not None, "the film")
    desk.rest()
    return path


@scenario("update")
def _(desk, press):
    write_otio(open_timeline(desk), [CUT[0], ("reel.mp4", 0, 40)])
    press()
    desk.until(lambda: isinstance(desk.dialog, RecutDialog), "the comparison")
    desk.until(desk.dialog.apply_button.isEnabled, "a plan")
    desk.dialog.apply_button.click()
    desk.until(lambda: desk.dialog is None, "no dialog")
    desk.rest()
    assert desk.project.film.frames == 70 and desk.studio.clip.frame_count == 70
    desk.messages[:] = [m for m in desk.messages if "was changed" not in m.text]


@scenario("timeline")
def _(desk, press):
    open_timeline(desk)
    press()
    assert isinstance(desk.dialog, TimelineDetails)
    close_dialog(desk)


@scenario("export")
def _(desk, press):
    folder = desk.studio.path.with_name("out")
    press()
    assert isinstance(desk.dialog, ExportDialog)
    desk.dialog.accepted_spec.emit(ExportSpec(folder, "song", ("midi",)))
    close_dialog(desk)
    desk.until(lambda: "Exported" in desk.texts, "the export")
    desk.rest()
    assert (folder / "song.mid").stat().st_size > 100
    assert desk.studio.settings.export_folder == str(folder)
    told = desk.window.message_bar.message
    assert "Exported" in told.text and told.stays


@scenario("preferences")
def _(desk, press):
    press()
    assert isinstance(desk.dialog, PreferencesDialog)
    desk.dialog.settings_chosen.emit(replace(desk.studio.settings, ui_scale=1.5))
    close_dialog(desk)
    assert desk.studio.settings.ui_scale == 1.5


@scenario("versions")
def _(desk, press):
    commands.star_take(desk.studio)
    desk.studio.desk.save()
    desk.until(lambda: desk.studio.history.is_saved)
    press()
    assert desk.dialog.list.count() == 1
    desk.dialog.back_button.click()
    desk.until(lambda: not desk.project.active_entry.starred)
    assert not desk.studio.history.is_saved
    desk.studio.undo()
    assert desk.project.active_entry.starred and desk.studio.history.is_saved


@scenario("quit")
def _(desk, press):
    commands.star_take(desk.studio)
    press()
    assert desk.window.isVisible()
    desk.dialog.save_button.click()
    assert not desk.window.isVisible()
    assert project_file.load(desk.studio.path).active_entry.starred
    ProjectLock(desk.studio.path).release()  # others may open it now


# -- edit ------------------------------------------------------------------------------------------


@scenario("undo")
def _(desk, press):
    before = desk.project
    commands.star_take(desk.studio)
    assert "Star take" in desk.window.actions_by_id["undo"].text()
    press()
    assert desk.project is before


@scenario("redo")
def _(desk, press):
    commands.star_take(desk.studio)
    desk.studio.undo()
    assert not desk.project.active_entry.starred
    press()
    assert desk.project.active_entry.starred


@scenario("marker")
def _(desk, press):
    desk.studio.transport.seek(0.5)
    press()
    assert [cut.time_s for cut in desk.project.direction.cuts] == pytest.approx([0.5, CUT_S])
    assert desk.project.direction.cuts[0].hit and len(desk.studio.shots) == 3


@scenario("range_in")
def _(desk, press):
    desk.studio.transport.seek(0.5)
    press()
    assert desk.project.direction.range == Span(0.5, END_S)


@scenario("range_out")
def _(desk, press):
    desk.studio.transport.seek(2.0)
    press()
    assert desk.project.direction.range == Span(0.0, 2.0)


@scenario("range_clear")
def _(desk, press):
    desk.studio.transport.seek(0.5)
    commands.set_range_edge(desk.studio, start=True)
    press()
    assert desk.project.direction.range is None


@scenario("silence")
def _(desk, press):
    desk.studio.select(shot=1)
    press()
    assert desk.project.direction.silences == (Span(CUT_S, END_S),)
    press()
    assert desk.project.direction.silences == ()


@scenario("cancel")
def _(desk, press):
    notes = frozenset(desk.project.active_take.notes[:3])
    desk.studio.select(notes=notes, span=Span(0.5, 1.0))
    press()
    assert desk.studio.selection.notes == frozenset() and desk.studio.selection.span is None
    desk.graph.hold(1)
    desk.studio.runs.generate()
    desk.until(desk.graph.waiting.is_set, "a run under way")
    press()
    desk.graph.release()
    desk.until(lambda: desk.studio.generation is None, "an end")
    assert len(desk.project.takes) == 2 and not any(m.kind == "error" for m in desk.messages)


@scenario("snap")
def _(desk, press):
    action = desk.window.actions_by_id["snap"]
    assert desk.studio.settings.snap and action.isChecked()
    press()
    assert not desk.studio.settings.snap and not action.isChecked()


# -- music -----------------------------------------------------------------------------------------


def columns_at(desk: Desk, time_s: float) -> int:
    return round(4 * float(desk.studio.tempo_map.beats(time_s)))


def after_run(desk: Desk) -> tuple[set, set]:
    """The notes of the second take, and of the third one that a run made of it."""
    desk.until(lambda: len(desk.project.takes) == 3, "a take")
    desk.rest()
    old, new = desk.project.takes[1:]
    assert desk.project.active == new.id
    return set(old.take.notes), set(new.take.notes)


@scenario("generate")
def _(desk, press):
    press()
    assert desk.studio.generation is not None
    assert not desk.window.actions_by_id["generate"].isEnabled()
    after_run(desk)
    assert desk.studio.history.undo_label == "Generate"


@scenario("stop")
def _(desk, press):
    desk.studio.dial("Seed", replace(desk.project.request, seed=77))
    desk.graph.hold(2)
    desk.studio.runs.generate()
    desk.until(desk.graph.waiting.is_set, "a run under way")
    desk.until(lambda: desk.studio.generation.can_stop, "something to keep")
    press()
    desk.graph.release()
    after_run(desk)
    assert desk.project.active_take.stopped_step is not None


@scenario("redo_selection")
def _(desk, press):
    desk.studio.select(region=Region(0, 8, (0,)))
    press()
    old, new = after_run(desk)
    changed = old ^ new
    assert changed and all(n.track == 0 and n.start_column < 8 for n in changed)


@scenario("redo_shot")
def _(desk, press):
    desk.studio.select(shot=1)
    press()
    old, new = after_run(desk)
    changed, edge = old ^ new, columns_at(desk, CUT_S)
    assert changed and all(n.start_column >= edge for n in changed)


@scenario("redo_accompaniment")
def _(desk, press):
    press()
    old, new = after_run(desk)
    assert {n for n in old if n.track == 0} == {n for n in new if n.track == 0}


@scenario("redo_melody")
def _(desk, press):
    press()
    old, new = after_run(desk)
    assert old != new and all(n.track == 0 for n in old ^ new)


@scenario("retime")
def _(desk, press):
    before = desk.project.active_take
    asked_bpm = 1.9 * before.fit.tempo_bpm  # a bar more is the least that so short a clip can have
    desk.studio.dial("Tempo", replace(desk.project.request, tempo_bpm=asked_bpm))
    assert desk.studio.active_is_stale
    press()
    after_run(desk)
    after = desk.project.active_take
    assert after.request.tempo_bpm == asked_bpm and after.fit.tempo_bpm > before.fit.tempo_bpm
    assert not desk.studio.active_is_stale


@scenario("analyse")
def _(desk, press):
    desk.studio.transport.seek(0.5)
    commands.add_marker(desk.studio)
    press()
    desk.until(lambda: len(desk.studio.cuts) == 1, "the film's own cut")
    desk.rest()
    assert desk.project.direction == Direction.found(desk.project.analysis)
    desk.studio.undo()
    assert len(desk.studio.cuts) == 2


# -- play ------------------------------------------------------------------------------------------


@scenario("play")
def _(desk, press):
    press()
    assert desk.studio.transport.playing and desk.studio.transport.speed == 1
    press()
    assert not desk.studio.transport.playing


@scenario("shuttle_back", "shuttle_on")
def _(desk, press):
    desk.studio.transport.seek(1.0)
    press()
    assert desk.studio.transport.playing
    way = desk.studio.transport.speed
    assert abs(way) == 1
    press()
    assert desk.studio.transport.speed == 2 * way


@scenario("shuttle_stop")
def _(desk, press):
    desk.studio.transport.shuttle(1)
    desk.studio.transport.shuttle(1)
    press()
    assert not desk.studio.transport.playing and desk.studio.transport.speed == 1


@scenario("frame_back")
def _(desk, press):
    desk.studio.transport.seek(1.0)
    press()
    assert desk.studio.transport.position_s == pytest.approx(1.0 - FRAME_S, abs=1e-4)


@scenario("frame_on")
def _(desk, press):
    desk.studio.transport.play()
    desk.studio.transport.seek(1.0)
    press()
    assert not desk.studio.transport.playing
    assert desk.studio.transport.position_s == pytest.approx(1.0 + FRAME_S, abs=1e-4)


@scenario("second_back")
def _(desk, press):
    desk.studio.transport.seek(1.2)
    press()
    assert desk.studio.transport.position_s == pytest.approx(0.2, abs=1e-4)


@scenario("second_on")
def _(desk, press):
    desk.studio.transport.seek(0.2)
    press()
    assert desk.studio.transport.position_s == pytest.approx(1.2, abs=1e-4)


@scenario("go_start")
def _(desk, press):
    desk.studio.transport.seek(1.2)
    press()
    assert desk.studio.transport.position_s == 0


@scenario("go_end")
def _(desk, press):
    press()
    assert desk.studio.transport.position_s == pytest.approx(END_S - FRAME_S / 2, abs=1e-4)


@scenario("cut_back")
def _(desk, press):
    desk.studio.transport.seek(2.0)
    press()
    assert desk.studio.transport.position_s == pytest.approx(CUT_S, abs=1e-4)
    press()
    assert desk.studio.transport.position_s == 0


@scenario("cut_on")
def _(desk, press):
    press()
    assert desk.studio.transport.position_s == pytest.approx(CUT_S, abs=1e-4)
    press()
    assert desk.studio.transport.position_s == pytest.approx(END_S - FRAME_S / 2, abs=1e-4)


@scenario("cut", "copy", "paste")
def _(desk, press):
    field = mood_field(desk)
    field.setFocus()
    desk.type("sad")
    field.selectAll()
    QApplication.clipboard().setText("epic")
    desk.window.menus.menus["edit"].aboutToShow.emit()  # as the menu does
    press()
    said = (field.text(), QApplication.clipboard().text())
    assert (
        said == {"cut": ("", "sad"), "copy": ("sad", "sad"), "paste": ("epic", "epic")}[PRESSED[-1]]
    )
    field.set_value("")
    desk.press("Esc")


@scenario("loop")
def _(desk, press):
    desk.studio.select(shot=1)
    press()
    assert desk.studio.transport.loop_on and desk.studio.transport.loop == Span(CUT_S, END_S)
    assert desk.window.actions_by_id["loop"].isChecked()
    press()
    assert not desk.studio.transport.loop_on and desk.studio.transport.loop is None
    desk.studio.direct("In and out", desk.project.direction.with_range(Span(0.5, 2.0)))
    press()
    assert desk.studio.transport.loop == Span(0.5, 2.0), "in to out comes before a shot"
    desk.studio.direct("In and out", desk.project.direction.with_range(Span(1.0, 2.0)))
    assert desk.studio.transport.loop == Span(1.0, 2.0), "and is followed"
    press()


# -- take ------------------------------------------------------------------------------------------


@scenario(*(f"take_{n}" for n in range(1, 10)))
def _(desk, press):
    for _ in range(7):
        commands.duplicate_take(desk.studio)
    takes = desk.project.takes
    assert len(takes) == 9
    other = 0 if PRESSED[-1] != "take_1" else 1
    desk.studio.switch_take(takes[other].id)
    press()
    assert desk.project.active == takes[int(PRESSED[-1][-1]) - 1].id
    desk.rest()


@scenario("take_ab")
def _(desk, press):
    first, second = (entry.id for entry in desk.project.takes)
    desk.studio.transport.play()
    press()
    assert desk.project.active == first
    press()
    assert desk.project.active == second
    assert desk.studio.transport.playing


@scenario("take_star")
def _(desk, press):
    press()
    assert desk.project.active_entry.starred
    press()
    assert not desk.project.active_entry.starred


@scenario("take_duplicate")
def _(desk, press):
    old = desk.project.active_entry
    press()
    new = desk.project.active_entry
    assert new.id != old.id and new.take is old.take and new.number == 3
    assert len(desk.project.takes) == 3


@scenario("copy_midi", "copy_wav", "copy_stems")
def _(desk, press):
    QApplication.clipboard().clear()
    press()
    desk.until(lambda: "Copied" in desk.texts, "a copy")
    names = [Path(url.toLocalFile()).name for url in QApplication.clipboard().mimeData().urls()]
    base = f"{desk.studio.path.stem} – take 2"
    assert names == {
        "copy_midi": [f"{base}.mid"], "copy_wav": [f"{base}.wav"],
        "copy_stems": [f"{base} – {track}.wav" for track in ("melody", "bridge", "piano")],
    }[PRESSED[-1]]  # fmt: skip
    desk.messages.clear()


@scenario("take_delete")
def _(desk, press):
    first, second = (entry.id for entry in desk.project.takes)
    press()
    assert [entry.id for entry in desk.project.takes] == [first] and desk.project.active == first
    desk.studio.undo()
    assert desk.project.active == second


@scenario("take_restore")
def _(desk, press):
    assert desk.project.request != desk.project.active_take.request
    press()
    assert desk.project.request == desk.project.active_take.request


# -- view, help ------------------------------------------------------------------------------------


@scenario("zoom_in")
def _(desk, press):
    before = desk.studio.view.px_per_s
    press()
    assert desk.studio.view.px_per_s == pytest.approx(1.5 * before)


@scenario("zoom_out")
def _(desk, press):
    commands.zoom(desk.studio, 3.0)
    before = desk.studio.view.px_per_s
    press()
    assert desk.studio.view.px_per_s == pytest.approx(before / 1.5)


@scenario("zoom_fit")
def _(desk, press):
    commands.zoom(desk.studio, 3.0)
    assert not desk.studio.view.is_fitted
    press()
    assert desk.studio.view.is_fitted


@scenario("zoom_selection")
def _(desk, press):
    desk.studio.select(shot=1)
    view = desk.studio.view
    press()
    assert view.start_s == pytest.approx(CUT_S, abs=0.1) and view.px_per_s > 400


@scenario("roll")
def _(desk, press):
    window = desk.window
    assert not window.roll.isVisible()
    press()
    assert window.roll.isVisible() and window.roll.isAncestorOf(QApplication.focusWidget())
    assert window.actions_by_id["roll"].isChecked()
    press()
    assert not window.roll.isVisible() and QApplication.focusWidget() is window.timeline


@scenario("theme")
def _(desk, press):
    assert theme.theme().name == "dark"
    press()
    assert theme.theme().name == "light" and desk.studio.settings.theme == "light"
    press()
    assert theme.theme().name == "dark"


@scenario("full_screen")
def _(desk, press):
    press()
    assert desk.window.isFullScreen() and desk.window.actions_by_id["full_screen"].isChecked()
    press()
    assert not desk.window.isFullScreen()
    desk.window.showMaximized()
    press()
    press()
    assert desk.window.isMaximized() and not desk.window.isFullScreen()
    desk.window.showNormal()


@scenario("shortcuts")
def _(desk, press):
    press()
    assert isinstance(desk.dialog, ShortcutsDialog)
    close_dialog(desk)


@scenario("tour")
def _(desk, press):
    press()
    assert desk.window.tour.step.target == "rhythm", "a clip is open and has a take"
    desk.window.tour.end()
    assert desk.window.tour.is_over


@scenario("about")
def _(desk, press):
    press()
    assert isinstance(desk.dialog, AboutDialog)
    close_dialog(desk)


# -- the table against the scenarios ---------------------------------------------------------------

PRESSED: list[str] = []  # the action of the running scenario, last


def play_scenario(desk: Desk, action_id: str, key: str) -> None:
    action = desk.window.actions_by_id[action_id]

    def press() -> None:
        assert action.isEnabled(), "it is disabled"
        if key:
            desk.press(key)
        else:
            action.trigger()

    if key in ("Up", "Down"):
        desk.window.timeline.clearFocus()  # there they change the lane
    PRESSED.append(action_id)
    try:
        SCENARIOS[action_id](desk, press)
        kinds = Counter(message.kind for message in desk.messages)
        assert not kinds["error"] and not kinds["warning"], desk.texts
    except Exception as error:
        error.add_note(f"in the scenario of {action_id} ({key or 'no key'})")
        raise


def ways(*menus: str) -> list[tuple[str, str]]:
    return [(s.id, key) for s in ACTIONS if s.menu in menus for key in s.keys or ("",)]


@pytest.mark.parametrize(("action_id", "key"), ways("file"))
def test_what_a_file_command_does(action_id, key, open_desk, tiny_clip, monkeypatch):
    monkeypatch.setattr("bgm_studio.ui.presenter.desk.resource", lambda _: tiny_clip)
    play_scenario(open_desk, action_id, key)


@pytest.mark.parametrize("menu", [menu for menu in (*dict(MENUS), "take_number") if menu != "file"])
def test_what_a_command_does_and_that_undo_takes_it_back(menu, open_desk):
    desk = open_desk
    begin, studio = desk.project, desk.studio
    for action_id, key in ways(menu):
        play_scenario(desk, action_id, key)
        while studio.history.undo_label:
            studio.undo()
        if action_id == "take_ab":  # to listen to another take is nothing to undo
            assert differs_in(begin, desk.project) <= {"takes", "active", "request"}
            begin = desk.project
        assert desk.project is begin, action_id
        # What is no part of the project goes back by hand.
        studio.transport.shuttle(0)
        studio.transport.seek(0.0)
        studio.transport.set_loop(None)
        studio.view.fit()
        studio.select(shot=None, cut=None, notes=frozenset(), region=None, span=None)
        desk.window.timeline.setFocus()
        desk.rest()


def test_every_command_has_its_scenario():
    assert SCENARIOS.keys() == SPECS.keys()


def test_each_command_has_words_a_menu_and_keys_of_its_own(desk):
    used = Counter(QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys)
    assert used.most_common(1)[0][1] == 1, used.most_common(3)
    assert "" not in used  # a key that Qt does not understand
    in_menus: list[str] = []
    for menu in desk.window.menuBar().actions():
        parts = [a for a in menu.menu().actions() if not a.isSeparator()]
        inner = [a for part in parts if part.menu() is not None for a in part.menu().actions()]
        in_menus += [a.data() for a in (*parts, *inner) if a.data() in SPECS]
    assert Counter(in_menus) == Counter(SPECS.keys())
    assert [menu.text() for menu in desk.window.menuBar().actions()] == [f"&{t}" for _, t in MENUS]
    plain = {"frame", "second", "go", "cut", "zoom", "full"}  # their names say it all
    for spec in ACTIONS:
        action = desk.window.actions_by_id[spec.id]
        assert spec.text and action.text() and action.toolTip()
        assert spec.tip or spec.id.split("_")[0] in plain, spec.id
        assert len(SPECS) == len(ACTIONS)


# -- when a command makes sense --------------------------------------------------------------------

CLOSED = {"open", "open_demo", "paste", "preferences", "quit", "cancel", "snap", "theme",
          "full_screen", "shortcuts", "tour", "about"}  # fmt: skip


def enabled(desk: Desk) -> set[str]:
    return {name for name, action in desk.window.actions_by_id.items() if action.isEnabled()}


def test_with_nothing_open_only_what_needs_nothing_is_offered(desk):
    assert enabled(desk) == CLOSED


def test_a_disabled_command_does_nothing_by_its_key(desk):
    for spec in ACTIONS:
        if spec.id not in CLOSED:
            for key in spec.keys:
                desk.window.setFocus()  # the start page's own buttons take Space and arrows
                desk.press(key)
    assert not desk.studio.is_open and desk.dialog is None and desk.studio.jobs.running == []


def test_what_a_clip_without_a_take_offers(desk, tiny_clip):
    desk.open(tiny_clip)
    without = {"undo", "redo", "range_clear", "stop", "export", "retime", "roll", "update",
               "timeline", "versions", "cut", "copy"}  # fmt: skip
    without |= {spec.id for spec in ACTIONS if spec.id.startswith(("take_", "redo_", "copy_"))}
    assert enabled(desk) == SPECS.keys() - without


def test_what_a_run_locks(open_desk):
    before = enabled(open_desk)
    open_desk.graph.hold(1)
    open_desk.studio.runs.generate()
    open_desk.until(open_desk.graph.waiting.is_set, "a run")
    gone = {"generate", "redo_selection", "redo_shot", "redo_accompaniment", "redo_melody",
            "versions"}  # fmt: skip
    assert before - enabled(open_desk) == gone
    open_desk.graph.release()
    open_desk.rest()
    assert gone <= enabled(open_desk)


def test_take_keys_reach_as_far_as_there_are_takes(open_desk):
    assert {f"take_{n}" for n in range(1, 10)} & enabled(open_desk) == {"take_1", "take_2"}
    commands.delete_take(open_desk.studio)
    assert {f"take_{n}" for n in range(1, 10)} & enabled(open_desk) == {"take_1"}
    assert "take_ab" not in enabled(open_desk)


# -- keys and the focus ----------------------------------------------------------------------------


def mood_field(desk: Desk) -> LineField:
    fields = [f for f in desk.window.controls.findChildren(LineField) if f.isVisible()]
    return fields[0]


def test_letters_digits_and_space_type_where_there_is_a_text(open_desk):
    field = mood_field(open_desk)
    field.setFocus()
    before, position = open_desk.project, open_desk.studio.transport.position_s
    open_desk.type("g1 smiL?")
    open_desk.press("Home")
    open_desk.press("Right")
    open_desk.press("Left")
    open_desk.press("End")
    open_desk.press("Shift+Left")
    assert field.text() == "g1 smiL?" and field.selectedText() == "?"
    open_desk.press("Backspace")
    open_desk.press("Ctrl+Backspace")
    assert field.text() in ("g1 ", "g1")
    assert open_desk.project is before and open_desk.studio.transport.position_s == position
    assert open_desk.studio.generation is None and not open_desk.studio.transport.playing
    open_desk.press("Return")
    assert open_desk.project.request.mood.strip() == "g1"


def test_commands_with_ctrl_work_from_within_a_text(open_desk):
    mood_field(open_desk).setFocus()
    open_desk.press("Ctrl+E")
    assert isinstance(open_desk.dialog, ExportDialog)
    close_dialog(open_desk)


@pytest.mark.parametrize("field", ["mood", "time"])
def test_escape_in_a_text_leaves_it_and_the_run_goes_on(open_desk, field):
    open_desk.graph.hold(1)
    open_desk.studio.runs.generate()
    open_desk.until(open_desk.graph.waiting.is_set, "a run")
    line = mood_field(open_desk) if field == "mood" else open_desk.window.transport.findChild(
        QLineEdit
    )  # fmt: skip
    line.setFocus()
    assert QApplication.focusWidget() is line
    open_desk.press("Esc")
    assert QApplication.focusWidget() is not line
    open_desk.graph.release()
    open_desk.rest()
    assert len(open_desk.project.takes) == 3


def test_space_on_a_button_of_the_keyboards_presses_it(open_desk):
    button = open_desk.window.undo_button
    commands.star_take(open_desk.studio)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    open_desk.press("Space")
    assert not open_desk.project.active_entry.starred and not open_desk.studio.transport.playing


def test_a_click_on_a_button_leaves_the_keys_with_the_timeline(open_desk):
    assert QApplication.focusWidget() is open_desk.window.timeline
    commands.star_take(open_desk.studio)
    QTest.mouseClick(open_desk.window.undo_button, Qt.MouseButton.LeftButton)
    assert not open_desk.project.active_entry.starred
    assert QApplication.focusWidget() is open_desk.window.timeline
    open_desk.press("Space")
    assert open_desk.studio.transport.playing


@pytest.mark.parametrize("canvas", ["timeline", "roll"])
def test_tab_compares_takes_on_the_canvas(open_desk, canvas):
    first, second = (entry.id for entry in open_desk.project.takes)
    if canvas == "roll":
        open_desk.window.show_roll(0)
    open_desk.press("Tab")
    assert open_desk.project.active == first
    open_desk.press("Tab")
    assert open_desk.project.active == second


@pytest.mark.parametrize(
    "leave",
    [
        lambda desk: desk.press("E"),
        lambda desk: QApplication.focusWidget().hide(),
        lambda desk: QApplication.focusWidget().setEnabled(False),
    ],
    ids=["closed", "hidden", "disabled"],
)
def test_a_canvas_that_loses_the_focus_compares_no_takes(open_desk, leave):
    """Qt then moves the focus itself, in the way it does on Tab."""
    open_desk.press("1")
    heard = open_desk.project.active
    open_desk.press("E")
    canvas = QApplication.focusWidget()
    assert open_desk.window.roll.isAncestorOf(canvas)
    leave(open_desk)
    assert QApplication.focusWidget() is not canvas and open_desk.project.active == heard


def test_tab_moves_the_focus_elsewhere_and_where_there_is_nothing_to_compare(open_desk):
    field = mood_field(open_desk)
    field.setFocus()
    active = open_desk.project.active
    open_desk.press("Tab")
    assert QApplication.focusWidget() is not field and open_desk.project.active == active
    commands.delete_take(open_desk.studio)
    open_desk.window.timeline.setFocus()
    open_desk.press("Tab")
    assert QApplication.focusWidget() is not open_desk.window.timeline


def test_every_control_can_be_reached_by_tab(open_desk):
    field = mood_field(open_desk)
    field.setFocus()
    seen = []
    for _ in range(200):
        open_desk.press("Tab")
        widget = QApplication.focusWidget()
        if widget is field or open_desk.window._on_canvas(widget):
            break
        assert widget is not None and widget.isVisible()
        seen.append(widget)
    assert len(seen) > 15
    named = [w for w in seen if not w.accessibleName()]
    assert not named, named


def test_arrows_move_a_dial_that_has_the_focus_and_not_the_film(open_desk):
    open_desk.studio.transport.seek(1.0)
    dial = open_desk.window.controls.findChildren(DialSlider)[0]
    dial.setFocus(Qt.FocusReason.TabFocusReason)
    before = open_desk.project.request
    open_desk.press("Right")
    assert open_desk.project.request != before
    assert open_desk.studio.transport.position_s == pytest.approx(1.0, abs=1e-4)
    open_desk.rest()


def test_another_dialog_takes_the_place_of_the_first(open_desk):
    open_desk.window.asking.show_about()
    first = open_desk.dialog
    open_desk.window.asking.show_preferences()
    second = open_desk.dialog
    assert second is not first
    QTest.qWait(20)
    assert open_desk.dialog is second and second.isVisible()
    close_dialog(open_desk)


def test_save_without_a_file_asks_where(desk, tiny_clip, tmp_path):
    desk.open(tiny_clip)
    desk.press("Ctrl+S")
    assert isinstance(desk.dialog, QFileDialog)
    desk.dialog.fileSelected.emit(str(tmp_path / "first.bgm"))
    close_dialog(desk)
    desk.until(lambda: desk.studio.path is not None, "saved")
    assert (tmp_path / "first.bgm").exists()
