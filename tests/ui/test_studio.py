"""The presenter over whole flows: open, compose, tune, redo, hear, save, recover, close."""

from __future__ import annotations

import json
import os
import threading
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtTest import QTest
from window_fixtures import Desk

from bgm_studio.band.form import Line
from bgm_studio.band.palettes import shipped
from bgm_studio.composing.direction import Span
from bgm_studio.composing.jury import Verdict, judge
from bgm_studio.composing.take import Request
from bgm_studio.interchange.conform import look_through
from bgm_studio.music.pianoroll import Note, Region
from bgm_studio.project import file as project_file
from bgm_studio.project.autosave import ProjectLock, recoverable
from bgm_studio.project.project import History, Project
from bgm_studio.project.versions import versions_of
from bgm_studio.sound import stems
from bgm_studio.sound.automation import Automation
from bgm_studio.sound.stems import TrackMix
from bgm_studio.ui import commands
from bgm_studio.ui.leaving import RunDialog, SaveDialog
from bgm_studio.ui.presenter.outbox import ExportSpec
from bgm_studio.video.speech import Speech


def notes_of(desk, place=-1):
    return set(desk.project.takes[place].take.notes)


def move(desk, merge="", **dials):
    desk.studio.dial("Dial", replace(desk.project.request, **dials), merge)


# -- opening ---------------------------------------------------------------------------------------


def test_a_clip_is_seen_before_it_is_looked_through_and_then_drafted(desk, tiny_clip, fresh_cache):
    seen = []
    desk.studio.opened.connect(lambda: seen.append(("open", desk.project.analysis is None)))
    desk.studio.media_changed.connect(
        lambda: seen.append(("cuts", len(desk.studio.media.provisional_cuts)))
    )
    desk.studio.draft_changed.connect(lambda: seen.append(("draft", desk.studio.draft is not None)))
    desk.open(tiny_clip)
    assert seen.index(("open", True)) < seen.index(("cuts", 1)) < seen.index(("draft", True))
    studio = desk.studio
    assert studio.media.provisional_cuts == () and studio.media.analysed_s == 2.5
    assert [cut.frame for cut in studio.cuts] == [30] and len(studio.shots) == 2
    assert studio.media.peaks is not None and len(studio.media.thumbs) == 12
    assert studio.tempo_map is studio.draft.fit.tempo_map and len(studio.residuals_ms) == 1
    assert studio.plan is not None and studio.model.undecided and studio.model.step_timesteps
    assert studio.history.undo_label == "" and studio.history.is_saved
    assert studio.model.device_ok and studio.model.device_text.startswith("CPU")


def test_generate_before_the_film_is_looked_through_waits_for_it(desk, tiny_clip, monkeypatch):
    looked = threading.Event()

    def held(*given, **options):
        assert looked.wait(60)
        return look_through(*given, **options)

    monkeypatch.setattr("bgm_studio.ui.presenter.screening.look_through", held)
    desk.studio.desk.open_clip(tiny_clip)
    desk.until(lambda: desk.studio.is_open)
    desk.studio.runs.generate()
    QTest.qWait(50)
    assert desk.project.analysis is None and desk.studio.generation is None
    looked.set()
    desk.until(lambda: desk.project.takes)
    desk.rest()


def test_what_waits_to_be_composed_can_be_cancelled_and_belongs_to_its_clip(desk, tiny_clip):
    desk.studio.desk.open_clip(tiny_clip)
    desk.until(lambda: desk.studio.is_open)
    desk.studio.runs.generate()
    desk.studio.cancel()
    desk.rest()
    assert desk.project.analysis is not None and not desk.project.takes
    desk.studio.desk.open_clip(tiny_clip)
    desk.until(lambda: desk.project.analysis is None)
    desk.studio.runs.generate()
    desk.open(tiny_clip)
    assert not desk.project.takes


def test_one_project_after_the_other_while_it_plays(open_desk, tiny_clip, project_path):
    open_desk.studio.transport.play()
    open_desk.open(tiny_clip)
    assert open_desk.studio.path is None and not open_desk.studio.transport.playing
    open_desk.until(lambda: not open_desk.project.takes)
    ProjectLock(project_path).release()  # the lock is gone with it
    open_desk.open(project_path)
    open_desk.until(lambda: len(open_desk.project.takes) == 2)
    open_desk.rest()
    assert open_desk.studio.transport._player._order.source.parts


def test_opening_two_at_once_ends_with_the_second_and_one_lock(desk, project_path, tiny_clip):
    desk.studio.desk.open_project(project_path)
    desk.studio.desk.open_clip(tiny_clip)
    desk.until(lambda: desk.studio.is_open)
    desk.rest()
    assert desk.studio.path is None
    ProjectLock(project_path).release()


def test_what_is_open_already_stays_open(open_desk, project_path):
    before = open_desk.project
    open_desk.studio.desk.open_project(project_path)
    open_desk.rest()
    assert open_desk.project is before and [m.kind for m in open_desk.messages] == ["info"]


# -- composing -------------------------------------------------------------------------------------


@pytest.fixture
def marks(monkeypatch):
    """What the jury says of a take, by its seed: marks 0..1, or a fault; 0.5 of others."""
    said = {}

    def judge(take):
        mark = said.get(take.request.seed, 0.5)
        fault = () if isinstance(mark, float) else (mark,)
        return Verdict(0.1 if fault else mark, {}, fault)

    for place in ("composing.jury", "ui.presenter.runs", "ui.presenter.verdicts"):
        monkeypatch.setattr(f"bgm_studio.{place}.judge", judge)
    return said


def test_variations_come_one_by_one_with_seeds_that_count_up(open_desk, marks):
    open_desk.studio.edit("Variations", replace(open_desk.project, variations=3))
    move(open_desk, seed=40)
    steps = []
    open_desk.studio.generation_changed.connect(lambda: steps.append(open_desk.studio.generation))
    marks[42] = 0.9
    open_desk.generate()
    fresh = open_desk.project.takes[2:]
    assert [entry.take.request.seed for entry in fresh] == [40, 41, 42]
    assert open_desk.project.active == fresh[-1].id
    assert {step.take for step in steps if step} == {1, 2, 3} and steps[-1] is None
    fractions = [step.fraction for step in steps if step]
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(1, abs=0.05)


def test_of_several_takes_the_best_is_heard_and_a_broken_one_is_composed_again(open_desk, marks):
    studio = open_desk.studio
    studio.edit("Variations", replace(open_desk.project, variations=3))
    move(open_desk, seed=40)
    marks.update({40: 0.6, 41: 0.9, 42: "it has no tune", 43: 0.7})
    heard, fractions = [], []
    studio.project_changed.connect(lambda old, new: heard.append(new.active_take.request.seed))
    studio.generation_changed.connect(
        lambda: fractions.append(studio.generation.fraction if studio.generation else 1.0)
    )
    open_desk.generate()
    fresh = open_desk.project.takes[2:]
    assert [entry.take.request.seed for entry in fresh] == [40, 41, 43]  # by number, as ever
    assert [entry.number for entry in fresh] == [3, 4, 5]
    assert heard == [40, 41, 41] and open_desk.project.active == fresh[1].id
    assert [studio.verdicts.best_of(entry.id) for entry in fresh] == [0, 3, 0]
    assert [studio.verdicts.of(entry.take).marks for entry in fresh] == [0.6, 0.9, 0.7]
    assert fractions == sorted(fractions)  # composing again does not lead back
    assert "The take of seed 42 was discarded: it has no tune." in open_desk.texts
    assert "Take 4 is the best of these 3 (0.90 of 1) and is selected." in open_desk.texts
    studio.undo()  # each take is a step of its own
    assert open_desk.project.active == fresh[1].id and len(open_desk.project.takes) == 4


def test_a_single_take_is_kept_whatever_the_jury_says(open_desk, marks):
    move(open_desk, seed=42)
    marks[42] = "it has no tune"
    open_desk.generate()
    assert [entry.take.request.seed for entry in open_desk.project.takes[2:]] == [42]
    verdicts, entry = open_desk.studio.verdicts, open_desk.project.active_entry
    assert verdicts.of(entry.take).faults == ("it has no tune",) and not verdicts.best_of(entry.id)
    assert "discarded" not in open_desk.texts and "the best" not in open_desk.texts


def test_takes_are_judged_when_a_project_opens_and_again_when_they_change(open_desk):
    studio = open_desk.studio
    first, second = open_desk.project.takes
    assert studio.verdicts.of(first.take) == judge(first.take)
    assert studio.verdicts.of(second.take) == judge(second.take)
    told = []
    studio.verdicts.changed.connect(lambda: told.append(1))
    studio.set_notes("Edit", studio.project.active_take.notes[::2])
    assert studio.verdicts.of(studio.project.active_take) is None  # not on the window's thread
    open_desk.rest()
    assert studio.verdicts.of(studio.project.active_take) == judge(studio.project.active_take)
    assert told == [1]
    studio.undo()
    assert studio.verdicts.of(studio.project.active_take) is not None


def test_the_same_request_again_rolls_another_seed(open_desk):
    move(open_desk, seed=40)
    open_desk.generate()
    open_desk.generate()
    first, second = (entry.take for entry in open_desk.project.takes[2:])
    assert second.request.seed != first.request.seed == 40
    assert open_desk.project.request.seed == second.request.seed  # the dial shows it
    assert set(first.notes) != set(second.notes)


def test_locked_cells_and_notes_outlast_a_new_take(open_desk):
    entry = open_desk.project.active_entry
    kept = next(n for n in sorted(entry.take.notes) if n.track == 0 and n.start_column >= 8)
    locks = replace(entry, locked=(Region(0, 8, (0,)),), locked_notes=frozenset({kept}))
    open_desk.studio.edit("Lock", open_desk.project.with_entry(locks))
    old = {n for n in notes_of(open_desk) if n.track == 0 and n.start_column < 8} | {kept}
    move(open_desk, seed=99)
    open_desk.generate()
    new = open_desk.project.active_entry
    assert new.id != entry.id and new.locked == locks.locked and new.locked_notes == {kept}
    assert old <= set(new.take.notes)
    assert {n for n in new.take.notes if n.track == 0 and n.start_column < 8} == old - {kept}
    assert set(new.take.notes) != set(entry.take.notes)


def test_the_roll_forms_step_by_step(open_desk):
    seen = []
    open_desk.studio.live_changed.connect(lambda: seen.append(open_desk.studio.live))
    move(open_desk, seed=41)
    open_desk.generate()
    assert seen[-1] is None
    rolls = [live for live in seen if live is not None]
    assert [live.step for live in rolls] == [1, 2, 3, 4] and {live.steps for live in rolls} == {4}
    assert rolls[0].features == "language" and rolls[-1].features == "video"
    assert rolls[0].probability.shape[0] == 3 and rolls[0].probability.dtype == "uint8"


def test_stop_keeps_what_is_there_and_no_further_variation(open_desk):
    open_desk.studio.edit("Variations", replace(open_desk.project, variations=3))
    open_desk.graph.hold(2)
    open_desk.studio.runs.generate()
    open_desk.until(open_desk.graph.waiting.is_set)
    open_desk.studio.runs.stop_generation()
    open_desk.graph.release()
    open_desk.until(lambda: open_desk.studio.generation is None)
    assert len(open_desk.project.takes) == 3
    assert open_desk.project.active_take.stopped_step is not None
    assert "Stopped" in open_desk.texts
    open_desk.rest()


def test_cancel_keeps_nothing_and_the_next_run_is_whole(open_desk):
    open_desk.graph.hold(2)
    open_desk.studio.runs.generate()
    open_desk.until(open_desk.graph.waiting.is_set)
    before = open_desk.project
    open_desk.studio.cancel()
    open_desk.graph.release()
    open_desk.until(lambda: open_desk.studio.generation is None)
    assert open_desk.project is before and open_desk.studio.live is None
    open_desk.generate()
    assert len(open_desk.project.takes) == 3
    assert open_desk.project.active_take.stopped_step is None


def test_edits_go_on_while_a_run_is_under_way(open_desk):
    open_desk.graph.hold(1)
    open_desk.studio.runs.generate()
    open_desk.until(open_desk.graph.waiting.is_set)
    commands.star_take(open_desk.studio)
    open_desk.graph.release()
    open_desk.until(lambda: len(open_desk.project.takes) == 3)
    open_desk.rest()
    assert open_desk.project.takes[1].starred
    open_desk.studio.undo()
    assert len(open_desk.project.takes) == 2 and open_desk.project.takes[1].starred


# -- redoing parts ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("select", "changes"),
    [
        ({"region": Region(8, 16, (0,))}, lambda n: n.track == 0 and n.start_column >= 8),
        ({"notes": frozenset({Note(0, 70, 0, 2), Note(3, 72, 0, 6)})},
         lambda n: n.track == 0 and n.start_column < 6),
        ({"shot": 0}, lambda n: n.start_column < 8),
    ],
)  # fmt: skip
def test_redoing_a_selection_changes_nothing_else(open_desk, select, changes):
    open_desk.studio.select(**select)
    open_desk.studio.runs.redo_selection()
    open_desk.until(lambda: len(open_desk.project.takes) == 3)
    open_desk.rest()
    differs = notes_of(open_desk, 1) ^ notes_of(open_desk, 2)
    assert differs and all(changes(note) for note in differs)
    assert open_desk.project.active_entry.name == open_desk.studio.history.undo_label


def test_there_must_be_something_to_redo(open_desk, desk):
    open_desk.studio.runs.redo_selection()
    open_desk.studio.runs.redo_shot()
    assert [m.kind for m in open_desk.messages] == ["info", "info"]
    assert all(m.hint for m in open_desk.messages)
    assert len(open_desk.project.takes) == 2 and open_desk.studio.generation is None


# -- tuning ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("dials", [{"switch_timestep": 900.0}, {"segment_beats": 1}])
def test_a_moved_dial_is_previewed_and_then_becomes_a_take(open_desk, dials):
    seen = []
    open_desk.studio.live_changed.connect(
        lambda: seen.append((open_desk.studio.live is not None, len(open_desk.project.takes)))
    )
    before = open_desk.project
    move(open_desk, **dials)
    assert open_desk.studio.generation is None  # no card, no lock: it runs behind
    open_desk.rest()
    assert seen[0] == (True, 2) and seen[-1][0] is False
    assert len(open_desk.project.takes) == 3
    tuned = open_desk.project.active_take
    for name, value in dials.items():
        assert getattr(tuned.request, name) == value
    assert tuned.request.seed == before.active_take.request.seed
    open_desk.studio.undo()  # one step takes back the dial and what it did
    assert open_desk.project is before
    open_desk.studio.redo()
    assert open_desk.project.active_take is tuned


def test_t0_moves_the_same_take_again_and_again(open_desk):
    original = open_desk.project.active_entry
    for timestep in (900.0, 500.0, 900.0):
        move(open_desk, switch_timestep=timestep)
        open_desk.rest()
        assert len(open_desk.project.takes) == 3
        assert open_desk.project.active_take.request.switch_timestep == timestep
    assert open_desk.project.entry(original.id).take is original.take


def test_a_whole_drag_is_one_undo_step_with_its_take(open_desk):
    before = open_desk.project
    for timestep in (300.0, 400.0, 500.0):
        move(open_desk, "drag", switch_timestep=timestep)
        open_desk.rest()
    open_desk.studio.settle()
    assert open_desk.project.active_take.request.switch_timestep == 500
    open_desk.studio.undo()
    assert open_desk.project is before


def test_moving_t0_far_and_back_gives_the_same_notes(open_desk):
    move(open_desk, switch_timestep=1000.0)
    open_desk.rest()
    far = notes_of(open_desk)
    move(open_desk, switch_timestep=0.0)
    open_desk.rest()
    assert notes_of(open_desk) != far
    move(open_desk, switch_timestep=1000.0)
    open_desk.rest()
    assert notes_of(open_desk) == far


def test_locks_hold_while_t0_moves(open_desk):
    entry = open_desk.project.active_entry
    locks = replace(entry, locked=(Region(0, 16, (0,)),))
    open_desk.studio.edit("Lock", open_desk.project.with_entry(locks))
    move(open_desk, switch_timestep=1000.0)
    open_desk.rest()
    tuned = open_desk.project.active_entry
    assert tuned.id != entry.id and tuned.locked == locks.locked
    melody = {n for n in entry.take.notes if n.track == 0}
    assert {n for n in tuned.take.notes if n.track == 0} == melody


def test_a_run_or_undo_while_it_tunes_ends_that(open_desk):
    open_desk.graph.hold(0)
    move(open_desk, switch_timestep=900.0)
    open_desk.until(open_desk.graph.waiting.is_set)
    open_desk.studio.undo()
    open_desk.graph.release()
    open_desk.rest()
    assert len(open_desk.project.takes) == 2 and open_desk.studio.live is None


def test_other_dials_leave_the_take_alone(open_desk):
    move(open_desk, seed=5, mood="calm", guidance=2.0)
    open_desk.rest()
    assert len(open_desk.project.takes) == 2


def test_another_drift_waits_for_the_take_to_be_retimed(open_desk):
    studio = open_desk.studio
    assert not studio.active_is_stale
    assert studio.draft.tempi == studio.draft.fit.choices != ()
    studio.dial("Drift", replace(studio.project.request, drift=0.0))
    open_desk.rest()
    assert studio.active_is_stale
    studio.runs.retime_take()
    open_desk.until(lambda: studio.generation is None, "a retimed take")
    open_desk.rest()
    assert studio.project.active_take.request.drift == 0.0 and not studio.active_is_stale
    assert studio.draft.tempi


@pytest.mark.tells_errors
def test_a_dial_out_of_range_is_refused_in_words(open_desk):
    before = open_desk.project
    move(open_desk, switch_timestep=4000.0)
    assert open_desk.project is before and open_desk.messages[-1].kind == "error"


# -- sound -----------------------------------------------------------------------------------------


def heard(desk):
    """The stems that the player has, and its gains of them and of the clip's own sound."""
    order = desk.studio.transport._player._order
    gains = order.gains
    return (
        [float(sound.frames[0, 0]) for sound in order.source.parts],
        (*(gain * gains.music for gain in gains.parts), gains.clip),
    )


def test_the_active_take_is_what_plays_and_switching_keeps_the_place(open_desk):
    studio = open_desk.studio
    second = heard(open_desk)[0]
    studio.transport.play()
    assert open_desk.device.started.wait(20)
    open_desk.device.run(0.5)
    before = studio.transport.position_s
    assert before == pytest.approx(0.45, abs=0.03)
    studio.next_take()
    assert studio.transport.playing and studio.transport.position_s == before
    assert heard(open_desk)[0] != second
    open_desk.device.run(0.25)
    assert studio.transport.position_s == pytest.approx(before + 0.25, abs=0.005)
    studio.next_take()
    assert heard(open_desk)[0] == second


def test_a_note_that_is_edited_is_heard_when_it_is_rendered(open_desk):
    old = heard(open_desk)[0]
    notes = [n for n in open_desk.project.active_take.notes if n.track != 0]
    open_desk.studio.transport.play()
    open_desk.studio.set_notes("Delete", notes)
    # until the new one is there
    assert heard(open_desk)[0] == old and open_desk.studio.transport.playing
    open_desk.rest()
    assert heard(open_desk)[0] != old and heard(open_desk)[0][1:] == old[1:]


def test_the_mix_is_heard_at_once(open_desk):
    studio = open_desk.studio
    assert studio.clip.has_audio
    music = 10 ** (-12 / 20)
    assert heard(open_desk)[1] == pytest.approx((music, music, music, 1.0))
    mix = open_desk.project.mix
    project = open_desk.project.with_mix(0, replace(mix[0], mute=True))
    studio.edit("Mute", project)
    assert heard(open_desk)[1][0] == 0
    studio.edit("No clip sound", replace(project, clip_gain_db=None))
    assert heard(open_desk)[1] == pytest.approx((0.0, 1.0, 1.0, 0.0))
    studio.undo()
    studio.undo()
    assert heard(open_desk)[1] == pytest.approx((music, music, music, 1.0))
    studio.edit("Music", replace(open_desk.project, music_gain_db=-6.0))
    louder = 10 ** (-6 / 20)
    assert heard(open_desk)[1] == pytest.approx((louder, louder, louder, 1.0))


def wave(desk):
    """The middle of the music's wave; None where it is not known."""
    peaks = desk.studio.media.music_peaks
    return None if peaks is None else float(peaks[len(peaks) // 2, 1])


def test_the_musics_wave_is_of_what_is_heard(open_desk):
    studio = open_desk.studio
    open_desk.rest()
    (second, _), whole = heard(open_desk), wave(open_desk)
    assert whole == pytest.approx(sum(second), rel=1e-5)
    kept, mix = studio.media.music_peaks, open_desk.project.mix
    own = Automation(((0.5, -20.0),))
    studio.edit("Draw the level", replace(open_desk.project, level=own))
    studio.edit("Music", replace(open_desk.project, music_gain_db=-30.0))
    open_desk.rest()
    assert studio.media.music_peaks is kept  # the level is the timeline's to lay over it
    muted = open_desk.project.with_mix(0, replace(mix[0], mute=True))
    studio.edit("Mute", muted)
    assert studio.media.music_peaks is kept  # until the other is summed
    open_desk.rest()
    assert wave(open_desk) == pytest.approx(sum(second[1:]), rel=1e-5)
    studio.undo()
    assert studio.media.music_peaks is kept  # remembered
    studio.next_take()
    open_desk.rest()
    first = heard(open_desk)[0]
    assert first != second and wave(open_desk) == pytest.approx(sum(first), rel=1e-5)
    studio.next_take()
    assert studio.media.music_peaks is kept
    notes = [n for n in open_desk.project.active_take.notes if n.track != 0]
    studio.set_notes("Delete", notes)
    assert wave(open_desk) is None  # of other notes there is none yet
    open_desk.rest()
    assert wave(open_desk) == pytest.approx(sum(heard(open_desk)[0]), rel=1e-5) != whole
    studio.edit("Delete take", open_desk.project.without_take(open_desk.project.active))
    studio.edit("Delete take", open_desk.project.without_take(open_desk.project.active))
    open_desk.rest()
    assert wave(open_desk) is None


def ducked(desk):
    """Where the player's music goes down, and how far."""
    return desk.studio.transport._player._order.source.automation.points


def test_music_is_heard_lower_under_speech_where_the_clips_own_sound_is(open_desk):
    studio, project = open_desk.studio, open_desk.project
    assert ducked(open_desk) == ()
    talking = replace(project.analysis, speech=(Speech(0.5, 1.0),))
    studio.edit("Analyse again", replace(project, analysis=talking))
    assert ducked(open_desk) == ((0.25, 0.0), (0.5, -10.0), (1.0, -10.0), (1.8, 0.0))
    studio.edit("No clip sound", replace(open_desk.project, clip_gain_db=None))
    assert ducked(open_desk) == ()
    studio.undo()
    assert len(ducked(open_desk)) == 4
    before = heard(open_desk)
    own = Automation(((0.5, -3.0), (1.0, -60.0)))
    studio.edit("Draw the level", replace(open_desk.project, level=own))
    assert ducked(open_desk) == own.points and heard(open_desk) == before
    studio.edit("Duck", replace(open_desk.project, level=None, duck_db=6.0))
    assert ducked(open_desk)[1] == (0.5, -6.0)
    studio.undo()
    studio.undo()
    studio.undo()
    assert ducked(open_desk) == ()


def test_a_project_of_an_older_version_is_listened_to(desk, project_path, monkeypatch):
    project = project_file.load(project_path)
    older = replace(project, analysis=replace(project.analysis, speech=None))
    project_file.save(older, project_path)
    listened = []
    speech = (Speech(0.5, 1.0),)
    monkeypatch.setattr(
        "bgm_studio.ui.presenter.screening.spoken",
        lambda clip, _: listened.append(clip.path) or speech,
    )
    desk.open(project_path)
    assert listened == [project.analysis.clip.path]
    assert desk.project.analysis.speech == speech and len(ducked(desk)) == 4
    assert desk.studio.history.is_saved and desk.studio.history.undo_label == ""
    desk.studio.edit("Louder", replace(desk.project, clip_gain_db=-3.0))
    desk.studio.undo()
    assert desk.project.analysis.speech == speech


def test_another_instrument_is_rendered_anew(open_desk):
    mix = open_desk.project.mix
    rendered = []
    open_desk.studio.tasks_changed.connect(
        lambda: rendered.extend(task.name for task in open_desk.studio.tasks)
    )
    open_desk.studio.edit("Flute", open_desk.project.with_mix(0, TrackMix(73, mix[0].level_db)))
    open_desk.rest()
    known = open_desk.studio.sounds._stems[open_desk.project.active]
    assert known[1].voices[0].program == 73 and "Rendering the sound" in rendered


def test_a_held_part_is_rendered_as_it_stands(open_desk):
    studio, rock = open_desk.studio, shipped()["rock"]
    studio.edit("Rock", open_desk.project.with_palette(rock))
    open_desk.rest()
    following = heard(open_desk)
    bass = rock.names.index("bass")
    lines = (Line(0.0, 1.0, 41, 77), Line(1.0, 2.0, 41, 77))
    studio.edit("Hold", open_desk.project.with_part(open_desk.project.active, "bass", lines))
    open_desk.rest()
    assert studio.sounds.is_ready and studio.band.parts["bass"] == lines
    others = [n for n, (a, b) in enumerate(zip(following[0], heard(open_desk)[0], strict=True))
              if a != b]  # fmt: skip
    assert others == [bass]
    studio.undo()
    open_desk.rest()
    assert heard(open_desk) == following


def test_a_palette_plays_in_the_place_of_the_other(open_desk):
    """The old sound plays on until the band is rendered; then all parts have their own gains."""
    studio, rock = open_desk.studio, shipped()["rock"]
    three = heard(open_desk)
    studio.edit("Rock", open_desk.project.with_palette(rock))
    assert heard(open_desk) == three
    open_desk.rest()
    sounds, gains = heard(open_desk)
    assert len(sounds) == len(rock.voices) and gains == pytest.approx(
        (*[10 ** (-12 / 20)] * len(rock.voices), 1.0)
    )
    last = len(rock.voices) - 1
    studio.edit(
        "Mute", open_desk.project.with_mix(last, replace(open_desk.project.mix[last], mute=True))
    )
    assert heard(open_desk)[1][last] == 0
    studio.undo()
    studio.undo()
    open_desk.rest()
    assert heard(open_desk) == three


def test_a_palette_is_chosen_with_the_take_until_one_is_picked(open_desk):
    studio = open_desk.studio
    studio.edit("x", replace(open_desk.project, palette_auto=True))
    before, takes = open_desk.project.palette, len(open_desk.project.takes)
    open_desk.generate()
    chosen = open_desk.project.palette
    assert chosen in shipped().values() and chosen != before
    assert open_desk.project.palette_auto and len(heard(open_desk)[0]) == len(chosen.voices)
    studio.undo()  # take and palette are one step
    assert open_desk.project.palette == before and len(open_desk.project.takes) == takes
    studio.redo()
    quiet = replace(open_desk.project.mix[-1], mute=True)
    studio.edit("Mute", open_desk.project.with_mix(len(chosen.voices) - 1, quiet))
    open_desk.generate()
    assert open_desk.project.palette == chosen and open_desk.project.mix[-1].mute
    studio.edit("Rock", open_desk.project.with_palette(shipped()["rock"]))
    open_desk.generate()
    assert open_desk.project.palette == shipped()["rock"] and not open_desk.project.palette_auto
    studio.runs.cast()
    open_desk.rest()
    assert open_desk.project.palette == chosen and open_desk.project.palette_auto
    studio.undo()  # to leave it to the film is one step, too
    assert open_desk.project.palette == shipped()["rock"] and not open_desk.project.palette_auto


def test_the_real_instruments_play(open_desk, monkeypatch):
    monkeypatch.setattr("bgm_studio.ui.presenter.sounds.render_stems", stems.render_stems)
    commands.duplicate_take(open_desk.studio)
    open_desk.studio.set_notes("Shorter", open_desk.project.active_take.notes[:6])
    open_desk.rest()
    rendered = open_desk.studio.sounds._stems[open_desk.project.active][2]
    assert rendered.synth != "Tones" and rendered.samples == 120_000
    tracks = open_desk.studio.transport._player._order.source.parts
    assert any(abs(sound.frames).max() > 0 for sound in tracks)


def test_the_end_of_the_clip_ends_playing_and_play_begins_anew(open_desk):
    studio = open_desk.studio
    studio.transport.play()
    assert open_desk.device.started.wait(20)
    open_desk.device.run(3.0)
    open_desk.until(lambda: not studio.transport.playing)
    assert studio.transport.position_s == pytest.approx(2.5, abs=0.001)
    studio.transport.toggle_play()
    assert studio.transport.playing and studio.transport.position_s < 0.1


def test_a_loop_plays_over_and_over(open_desk):
    studio = open_desk.studio
    studio.select(shot=0)
    studio.transport.toggle_loop()
    studio.transport.play()
    assert open_desk.device.started.wait(20)
    places = []
    open_desk.device.run(3.0, lambda: places.append(studio.transport.position_s))
    assert studio.transport.playing and max(places) <= 1.2501
    assert sum(b < a - 1 for a, b in pairwise(places)) == 2


def test_a_loop_ends_with_its_project(open_desk, tiny_clip):
    transport = open_desk.studio.transport
    transport.set_loop(Span(0.2, 0.6))
    open_desk.studio.desk.new_project()
    open_desk.open(tiny_clip)
    assert transport.loop is None and not transport.loop_on
    transport.play()
    open_desk.until(open_desk.device.started.is_set, "a running device")
    open_desk.device.run(1.0)
    assert transport.position_s > 0.7


# -- saving, recovering, closing -------------------------------------------------------------------


def test_what_is_saved_is_what_is_opened(open_desk, make_desk, tmp_path):
    open_desk.generate()
    commands.star_take(open_desk.studio)
    open_desk.studio.direct("Caption", open_desk.project.direction.with_caption(0, "a red field"))
    path = tmp_path / "again.bgm"
    open_desk.studio.desk.save_as(path)
    open_desk.until(lambda: open_desk.studio.history.is_saved)
    saved = open_desk.project
    open_desk.window.close()
    other = make_desk()
    other.open(path)
    opened = other.project
    assert [e.take.notes for e in opened.takes] == [e.take.notes for e in saved.takes]
    assert [e.starred for e in opened.takes] == [False, False, True]
    assert opened.active == saved.active and opened.direction == saved.direction
    assert opened.request == saved.request and other.studio.saved_at is not None
    assert other.studio.settings.recent == (str(path),)


def test_what_changes_while_it_is_saved_is_not_taken_for_saved(open_desk):
    commands.star_take(open_desk.studio)
    open_desk.studio.desk.save()
    commands.duplicate_take(open_desk.studio)
    open_desk.rest()
    assert not open_desk.studio.history.is_saved
    open_desk.studio.undo()
    assert open_desk.studio.history.is_saved


def test_unsaved_work_is_written_by_itself_and_recovered(make_desk, project_path):
    first = make_desk()
    first.open(project_path)
    commands.star_take(first.studio)
    first.studio.transport.seek(1.0)
    folder = first.studio.desk._autosave.folder
    first.until(lambda: list(folder.glob("*.bgm")))
    first.rest()
    # Another window, as after a crash: what the first one wrote, without its lock.
    first.studio.desk._autosave.keep()
    first.studio.desk._lock.release()
    found = recoverable()
    assert [recovery.project_path for recovery in found] == [project_path]
    second = make_desk()
    second.studio.desk.recover(found[0])
    second.until(lambda: second.studio.is_open)
    second.rest()
    assert second.project.active_entry.starred and second.studio.path == project_path
    assert not second.studio.history.is_saved
    assert project_file.load(project_path).active_entry.starred is False
    first.studio.history.mark_saved(first.project)  # what "crashed" must not save now


def test_an_edit_is_autosaved_within_a_second(open_desk):
    timer = open_desk.studio.desk._autosave_timer
    commands.star_take(open_desk.studio)
    assert timer.isActive() and timer.interval() <= 1000
    timer.setInterval(900)
    commands.star_take(open_desk.studio)
    assert timer.interval() == 900, "a later edit puts it off"


@pytest.mark.parametrize("is_full", [False, pytest.param(True, marks=pytest.mark.tells_errors)])
def test_recovered_work_is_at_no_time_in_memory_alone(
    make_desk, project_path, monkeypatch, is_full
):
    first = make_desk()
    first.open(project_path)
    commands.star_take(first.studio)
    first.studio.desk.new_project()  # as a crash does, this leaves the work to be recovered
    first.window.close()
    (found,) = recoverable()
    second = make_desk()
    with monkeypatch.context() as patch:
        if is_full:
            patch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space")))
        second.studio.desk.recover(found)
        second.until(lambda: second.studio.is_open)
        second.rest()
    kept = list(second.studio.desk._autosave.folder.glob("[!.]*.bgm"))
    assert (kept == [found.path]) == is_full and len(kept) == 1
    assert project_file.load(kept[0]).active_entry.starred


def test_a_save_under_way_does_not_come_after_that_of_closing(open_desk, project_path, monkeypatch):
    save, gate, under_way = project_file.save, threading.Event(), threading.Event()

    def slow(*arguments):
        if threading.current_thread() is not threading.main_thread():
            under_way.set()
            assert gate.wait(20)
        save(*arguments)

    monkeypatch.setattr(project_file, "save", slow)
    commands.duplicate_take(open_desk.studio)
    open_desk.studio.desk.save()
    assert under_way.wait(20)
    commands.star_take(open_desk.studio)
    threading.Timer(0.1, gate.set).start()
    open_desk.close(save=True)
    assert project_file.load(project_path).active_entry.starred


def test_opening_a_project_offers_newer_work_on_it(make_desk, project_path):
    first = make_desk()
    first.open(project_path)
    commands.star_take(first.studio)
    first.studio.desk.new_project()
    first.window.close()
    second = make_desk()
    second.open(project_path)
    assert not second.project.active_entry.starred
    second.until(lambda: "newer work" in second.texts)
    second.window.message_bar.offer_button.click()
    second.until(lambda: second.project.active_entry and second.project.active_entry.starred)
    second.rest()
    assert second.studio.path == project_path


def test_a_saved_project_leaves_nothing_to_recover(open_desk):
    commands.star_take(open_desk.studio)
    open_desk.until(lambda: list(open_desk.studio.desk._autosave.folder.glob("*.bgm")))
    open_desk.studio.desk.save()
    open_desk.until(lambda: open_desk.studio.history.is_saved)
    open_desk.rest()
    open_desk.window.close()
    assert recoverable() == []


@pytest.mark.parametrize("saved_before", [True, False])
def test_closing_while_composing_asks_and_loses_nothing(
    make_desk, project_path, tiny_clip, saved_before
):
    desk: Desk = make_desk()
    desk.open(project_path if saved_before else tiny_clip)
    move(desk, seed=77)
    desk.graph.hold(1)
    desk.studio.runs.generate()
    desk.until(desk.graph.waiting.is_set)
    desk.window.close()
    assert desk.window.isVisible() and not desk.dialog.keep_button.isEnabled()
    desk.dialog.reject()  # to stay is possible
    assert desk.studio.generation is not None and desk.window.isVisible()
    desk.close(save=False)
    desk.until(lambda: not desk.window.isVisible())
    assert not [t for t in threading.enumerate() if t.name.startswith("bgm-")]
    if saved_before:
        (kept,) = versions_of(project_path)
        assert recoverable() == [] and project_file.load(project_path).request.seed != 77
    else:
        (kept,) = recoverable()
    assert project_file.load(kept.path).request.seed == 77
    assert not desk.studio._scratch.folder.exists()


@pytest.mark.parametrize("answer", ["wait", "keep"])
def test_a_run_can_be_kept_on_closing(open_desk, project_path, answer):
    desk = open_desk
    desk.graph.hold(2)
    desk.studio.runs.generate()
    desk.until(lambda: desk.studio.generation.can_stop, "a step")
    desk.window.close()
    assert isinstance(desk.dialog, RunDialog)
    (desk.dialog.wait_button if answer == "wait" else desk.dialog.keep_button).click()
    desk.graph.release()
    desk.until(lambda: isinstance(desk.dialog, SaveDialog), "the next question")
    take = desk.project.active_take
    assert len(desk.project.takes) == 3 and (take.stopped_step is not None) == (answer == "keep")
    desk.dialog.save_button.click()
    assert not desk.window.isVisible()
    assert len(project_file.load(project_path).takes) == 3


def test_who_waits_for_the_run_can_still_stay(open_desk):
    open_desk.graph.hold(2)
    open_desk.studio.runs.generate()
    open_desk.until(lambda: open_desk.studio.generation.can_stop, "a step")
    open_desk.window.close()
    open_desk.dialog.wait_button.click()
    open_desk.studio.cancel()
    open_desk.graph.release()
    open_desk.rest()
    assert open_desk.window.isVisible() and open_desk.dialog is None
    assert len(open_desk.project.takes) == 2


def test_closing_never_overwrites_a_project_unasked(open_desk, project_path):
    before = project_path.read_bytes()
    commands.star_take(open_desk.studio)
    open_desk.window.close()
    assert open_desk.window.isVisible() and project_path.name in open_desk.dialog.windowTitle()
    open_desk.dialog.reject()
    assert open_desk.window.isVisible() and project_path.read_bytes() == before
    open_desk.close(save=False)
    assert not open_desk.window.isVisible() and project_path.read_bytes() == before
    (kept,) = versions_of(project_path)
    assert not kept.was_saved and project_file.load(kept.path).active_entry.starred
    assert recoverable() == []


def test_what_was_never_saved_can_be_on_closing(desk, tiny_clip, tmp_path):
    desk.open(tiny_clip)
    move(desk, seed=77)
    desk.window.close()
    desk.dialog.save_button.click()
    path = tmp_path / "first.bgm"
    desk.dialog.fileSelected.emit(str(path))
    assert not desk.window.isVisible() and recoverable() == []
    assert project_file.load(path).request.seed == 77


def test_nothing_is_asked_where_nothing_would_be_lost(open_desk):
    open_desk.studio.next_take()  # to listen is no work
    open_desk.window.close()
    assert not open_desk.window.isVisible()


def test_exports_of_another_take_than_the_active_one(open_desk, tmp_path):
    first = open_desk.project.takes[0]
    open_desk.studio.outbox.export(ExportSpec(tmp_path / "out", "one", ("midi",), take_id=first.id))
    open_desk.until(lambda: "Exported" in open_desk.texts)
    open_desk.rest()
    report = json.loads((tmp_path / "out" / "one.json").read_text())
    assert (tmp_path / "out" / "one.mid").exists()
    assert report["seed"] == first.take.request.seed == 1


def test_a_cancelled_export_leaves_nothing(open_desk, tmp_path):
    open_desk.studio.outbox.export(ExportSpec(tmp_path / "out", "one", ("wav", "video")))
    open_desk.press("Esc")
    open_desk.rest()
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


# -- history ---------------------------------------------------------------------------------------


def test_join_belongs_to_the_newest_change():
    history = History(Project())
    begin = history.project
    dialled = replace(begin, request=Request(seed=1))
    history.do("Dial", dialled)
    serial = history.newest
    joined = replace(dialled, variations=2)
    history.join(joined)
    assert history.project is joined and history.newest == serial
    assert history.undo_label == "Dial"
    history.undo()
    assert history.project is begin and history.newest != serial
    history.redo()
    assert history.project is joined
    later = replace(joined, variations=3)
    history.do("More", later)
    assert history.newest > serial


def test_join_forgets_what_was_undone():
    history = History(Project())
    history.do("One", Project(variations=2))
    history.do("Two", Project(variations=3))
    history.undo()
    history.join(Project(variations=4))
    assert history.redo_label == ""
