"""What goes wrong outside: each is told in a sentence, the window lives on, nothing is lost."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from toys import (
    overwrite_with_text,
    read_only,
    rename_over,
    rewrite_in_place,
    write_clip,
    write_toy_model,
)
from window_fixtures import WAIT_MS

from bgm_studio.base.errors import ModelError, OutputError
from bgm_studio.export import delivery
from bgm_studio.project import file as project_file
from bgm_studio.project.autosave import ProjectLock, recoverable
from bgm_studio.project.settings import load_settings, settings_path
from bgm_studio.ui import commands
from bgm_studio.ui.dialogs import PreferencesDialog, RelinkDialog
from bgm_studio.ui.presenter.outbox import ExportSpec

pytestmark = pytest.mark.tells_errors

ROOT = Path(__file__).resolve().parents[2]
NO_SPACE = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def told(desk, kind="error"):
    """The one message of this kind that came."""
    found = [message for message in desk.messages if message.kind == kind]
    assert len(found) == 1, desk.texts
    assert found[0].text.endswith(".") and "Traceback" not in found[0].text
    return found[0]


def full_disk(patch, part=""):
    """From now on no file whose path holds `part` can be synchronised to the disk."""
    real = os.fsync

    def fsync(handle):
        if part in str(Path(f"/proc/self/fd/{handle}").readlink()):
            raise NO_SPACE
        real(handle)

    patch.setattr(os, "fsync", fsync)


# -- no display ------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_one_line_names_the_headless_command():
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {key: value for key, value in os.environ.items() if key not in hidden}
    ended = subprocess.run(
        [sys.executable, "-m", "bgm_studio", "app"],
        cwd=ROOT, env=env, capture_output=True, text=True, timeout=WAIT_MS / 1000, check=False,
    )  # fmt: skip
    assert ended.returncode == 1 and ended.stdout == ""
    assert "bgm-studio generate" in ended.stderr and "Traceback" not in ended.stderr
    assert len(ended.stderr.strip().splitlines()) <= 2


# -- clips -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["text", "no codec", "missing", "no pictures"])
def test_a_clip_that_cannot_be_read_leaves_the_start_page(desk, tmp_path, kind):
    path = tmp_path / "clip.mp4"
    if kind == "text":
        path.write_text("not a film")
    elif kind == "no codec":
        data = write_clip(path).read_bytes()
        assert b"mp4v" in data and b"esds" in data
        path.write_bytes(data.replace(b"mp4v", b"zzzz").replace(b"esds", b"zzzz"))
    elif kind == "no pictures":
        write_clip(path, video=False, sound=True)
    desk.studio.open_path(path)
    desk.until(lambda: desk.messages)
    desk.rest()
    assert "clip.mp4" in told(desk).text
    assert not desk.studio.is_open and desk.window.pages.currentIndex() == 0
    assert desk.window.message_bar.isVisible()


def test_an_unreadable_clip_leaves_open_what_was_open(open_desk, tmp_path):
    (tmp_path / "bad.mp4").write_text("not a film")
    before = open_desk.project
    open_desk.studio.open_path(tmp_path / "bad.mp4")
    open_desk.until(lambda: open_desk.messages)
    told(open_desk)
    assert open_desk.project is before and open_desk.window.pages.currentIndex() == 1


def own_clip_desk(desk, tiny_clip, project_path):
    """The project with a copy of its clip, which may then vanish."""
    clip = project_path.with_name("own.mp4")
    clip.write_bytes(tiny_clip.read_bytes())
    desk.open(project_path)
    desk.studio.screening.relink(clip)
    desk.until(lambda: desk.studio.clip.path == clip)
    desk.rest()
    desk.studio.desk.save()
    desk.until(lambda: desk.studio.history.is_saved)
    return clip


def test_a_clip_that_vanishes_costs_only_what_needs_it(desk, tiny_clip, project_path, tmp_path):
    clip = own_clip_desk(desk, tiny_clip, project_path)
    clip.unlink()
    desk.generate()
    assert len(desk.project.takes) == 3 and not desk.messages  # music needs no film any more
    desk.studio.transport.seek(2.0)
    desk.studio.outbox.export(ExportSpec(tmp_path / "out", "song", ("midi", "video")))
    desk.until(lambda: any(m.kind == "error" for m in desk.messages))
    desk.rest()
    assert "own.mp4" in told(desk).text
    assert not list((tmp_path / "out").glob("*"))
    assert len(desk.project.takes) == 3
    desk.studio.desk.save()
    desk.until(lambda: desk.studio.history.is_saved)


@pytest.mark.parametrize("change", [rename_over, rewrite_in_place, overwrite_with_text])
def test_another_clip_in_its_place_is_not_delivered(
    desk, tiny_clip, project_path, tmp_path, monkeypatch, change
):
    clip, out = own_clip_desk(desk, tiny_clip, project_path), tmp_path / "out"
    content = clip.read_bytes()
    write = delivery.write_video

    def meanwhile(*given, **options):
        change(clip)
        return write(*given, **options)

    for patched in (True, False):  # while it is written; and before that
        with monkeypatch.context() as patch:
            if patched:
                patch.setattr(delivery, "write_video", meanwhile)
            desk.studio.outbox.export(ExportSpec(out, "song", ("midi", "wav", "video")))
            desk.until(lambda: any(m.kind == "error" for m in desk.messages))
            desk.rest()
        assert "own.mp4" in told(desk).text
        assert not list(out.glob("*"))
        desk.messages.clear()
    clip.write_bytes(content)
    desk.studio.outbox.export(ExportSpec(out, "song", ("midi", "video")))
    desk.until(lambda: desk.messages)
    assert {path.name for path in out.iterdir()} == {"song.mid", "song.mp4", "song.json"}


def test_a_video_that_fails_costs_the_music_nothing(
    desk, tiny_clip, project_path, tmp_path, monkeypatch
):
    def fail(*_, **__):
        raise TypeError("boom")

    own_clip_desk(desk, tiny_clip, project_path)
    monkeypatch.setattr(delivery, "write_video", fail)
    exported = []
    desk.studio.outbox.exported.connect(exported.append)
    desk.studio.outbox.export(ExportSpec(tmp_path / "out", "song", ("midi", "wav", "video")))
    desk.until(lambda: exported)
    assert "song.mp4 could not be written" in told(desk).text
    assert {p.name for p in (tmp_path / "out").iterdir()} == {"song.mid", "song.wav", "song.json"}


def test_what_is_not_in_the_video_is_said(desk, tiny_clip, project_path, tmp_path, monkeypatch):
    write = delivery.write_video
    own_clip_desk(desk, tiny_clip, project_path)
    monkeypatch.setattr(
        delivery, "write_video", lambda *a, **k: replace(write(*a, **k), dropped=("chapters",))
    )
    desk.studio.outbox.export(ExportSpec(tmp_path / "out", "song", ("video",)))
    desk.until(lambda: desk.messages)
    (message,) = desk.messages
    assert message.kind == "info" and "without this part of the clip: chapters" in message.hint


def test_a_project_whose_clip_is_gone_asks_for_it_and_plays_meanwhile(
    desk, make_desk, tiny_clip, project_path
):
    clip = own_clip_desk(desk, tiny_clip, project_path)
    desk.window.close()
    clip.rename(clip.with_name("elsewhere.mkv"))
    other = make_desk()
    other.open(project_path)
    assert isinstance(other.dialog, RelinkDialog)
    other.until(lambda: clip.name in other.window.viewer.problem, "why there is no picture")
    assert not [m for m in other.messages if m.kind != "info"]  # it is asked, not told again
    assert len(other.project.takes) == 2 and other.studio.transport._player._order.source.parts
    other.studio.transport.play()
    assert other.device.started.wait(20)
    other.device.run(0.5)
    assert other.studio.transport.position_s > 0.4
    other.studio.transport.pause()
    other.messages.clear()
    wrong = write_clip(clip.with_name("wrong.mp4"), frames=30)
    other.dialog.chosen.emit(wrong)
    other.until(lambda: any(m.kind == "error" for m in other.messages))
    assert "wrong.mp4" in told(other).text
    other.dialog.chosen.emit(clip.with_name("elsewhere.mkv"))
    other.until(lambda: other.studio.clip.path.name == "elsewhere.mkv")
    other.rest()
    assert other.studio.media.thumbs


# -- a full disk -----------------------------------------------------------------------------------


def test_a_full_disk_on_saving_keeps_the_old_file(open_desk, project_path, monkeypatch):
    old = project_path.read_bytes()
    commands.star_take(open_desk.studio)
    with monkeypatch.context() as patch:
        full_disk(patch)
        open_desk.studio.desk.save()
        open_desk.until(lambda: open_desk.messages)
    assert "space" in told(open_desk).text.lower()
    assert project_path.read_bytes() == old and not open_desk.studio.history.is_saved
    assert [p.name for p in project_path.parent.glob("*work*")] == ["work.bgm"]
    open_desk.studio.desk.save()
    open_desk.until(lambda: open_desk.studio.history.is_saved)


def test_a_version_that_cannot_be_kept_does_not_hold_up_the_saving(
    open_desk, project_path, monkeypatch
):
    def full(_):
        raise OutputError("The versions cannot be written.", "Free some space.")

    monkeypatch.setattr("bgm_studio.ui.presenter.keeping.keep_replaced", full)
    commands.star_take(open_desk.studio)
    open_desk.studio.desk.save()
    open_desk.until(lambda: open_desk.studio.history.is_saved)
    assert "cannot be written" in told(open_desk, "warning").hint
    assert project_file.load(project_path).active_entry.starred


def test_where_no_version_can_be_kept_unsaved_work_is_offered_again(
    open_desk, project_path, monkeypatch
):
    def full(*_):
        raise OutputError("The versions cannot be written.", "Free some space.")

    monkeypatch.setattr("bgm_studio.ui.presenter.keeping.keep_unsaved", full)
    commands.star_take(open_desk.studio)
    open_desk.close(save=False)
    assert not open_desk.window.isVisible()
    (kept,) = recoverable()
    assert kept.project_path == project_path
    assert project_file.load(kept.path).active_entry.starred


def test_a_full_disk_on_autosave_is_told_once_and_tried_again(open_desk, monkeypatch):
    monkeypatch.setattr("bgm_studio.ui.presenter.keeping._AUTOSAVE_MS", 1)
    monkeypatch.setattr("bgm_studio.ui.presenter.keeping._AUTOSAVE_AGAIN_MS", 20)
    tried = []
    with monkeypatch.context() as patch:
        full_disk(patch)
        patch.setattr(open_desk.studio.desk, "keep", lambda keep=open_desk.studio.desk.keep: (
            tried.append(1), keep()))  # fmt: skip
        commands.star_take(open_desk.studio)
        open_desk.until(lambda: len(tried) > 2)
    told(open_desk)
    open_desk.until(lambda: list(open_desk.studio.desk._autosave.folder.glob("*.bgm")))
    open_desk.rest()


def test_a_full_disk_on_export_leaves_no_part_of_it(open_desk, tmp_path, monkeypatch):
    def full(*_, **__):
        raise NO_SPACE

    monkeypatch.setattr("bgm_studio.export.midi.mido.MidiFile.save", full)
    open_desk.window.asking.export()
    open_desk.dialog.accepted_spec.emit(ExportSpec(tmp_path / "out", "song", ("midi",)))
    open_desk.dialog.close()
    open_desk.until(lambda: open_desk.messages)
    open_desk.rest()
    told(open_desk)
    assert not open_desk.studio.settings.export_folder  # one that failed is not offered again
    assert not [p for p in tmp_path.glob("out/**/*") if p.is_file()]
    assert open_desk.studio.generation is None and len(open_desk.project.takes) == 2


def test_work_that_cannot_be_kept_is_not_closed_for_another(open_desk, tiny_clip, monkeypatch):
    commands.star_take(open_desk.studio)
    before = open_desk.project
    with monkeypatch.context() as patch:
        full_disk(patch)
        open_desk.studio.open_path(tiny_clip)
        open_desk.until(lambda: open_desk.messages)
        open_desk.rest()
        told(open_desk)
        open_desk.press("Ctrl+N")
    assert open_desk.project is before and open_desk.studio.is_open


@pytest.mark.parametrize("kind", ["full", "read-only", "vanished", "anything else"])
def test_closing_where_the_file_cannot_be_written_says_so_once_and_keeps_the_work(
    desk, project_path, monkeypatch, kind
):
    folder = project_path.parent / "disk"
    folder.mkdir()
    project_path = project_path.rename(folder / project_path.name)
    desk.open(project_path)
    commands.star_take(desk.studio)
    with monkeypatch.context() as patch:
        if kind == "full":
            full_disk(patch, part="disk/.bgm-")
        elif kind == "read-only":
            read_only(patch, folder)
        elif kind == "vanished":
            folder.rename(folder.with_name("unplugged"))
        else:
            patch.setattr(project_file, "save", lambda *_: 1 / 0)
        desk.close(save=True)
        assert desk.window.isVisible()
        assert "kept apart" in told(desk, "warning").hint
        desk.window.close()
        assert not desk.window.isVisible()
    (kept,) = recoverable()
    assert kept.project_path == project_path
    assert project_file.load(kept.path).active_entry.starred


def test_closing_with_nowhere_to_keep_the_work_is_refused_once_for_each_state(
    open_desk, monkeypatch
):
    commands.star_take(open_desk.studio)
    with monkeypatch.context() as patch:
        full_disk(patch)
        open_desk.close()
        assert open_desk.window.isVisible() and open_desk.studio.is_open
        told(open_desk)
        commands.duplicate_take(open_desk.studio)
        open_desk.close()
        assert open_desk.window.isVisible()
        open_desk.window.close()
    assert not open_desk.window.isVisible()


def test_saved_work_closes_where_its_autosave_cannot_be_removed(open_desk, tmp_path, monkeypatch):
    studio, path = open_desk.studio, open_desk.studio.path
    commands.star_take(open_desk.studio)
    studio.desk.keep()
    with monkeypatch.context() as patch:
        read_only(patch, studio.desk._autosave.folder, tmp_path / "state" / "bgm-studio" / "locks")
        open_desk.close(save=True)
    assert not open_desk.window.isVisible() and not open_desk.messages
    assert project_file.load(path).active_entry.starred
    ProjectLock(path).release()


def test_what_goes_wrong_in_an_edit_does_not_cost_its_autosave(open_desk, monkeypatch, qtbot):
    monkeypatch.setattr("bgm_studio.ui.presenter.keeping._AUTOSAVE_MS", 1)
    monkeypatch.setattr(open_desk.studio.sounds, "_apply_gains", lambda: 1 / 0)
    mix = replace(open_desk.project.mix[0], mute=True)
    with qtbot.captureExceptions() as errors:
        open_desk.studio.edit("Mute", open_desk.project.with_mix(0, mix))
    assert [kind for kind, *_ in errors] == [ZeroDivisionError]
    open_desk.until(lambda: list(open_desk.studio.desk._autosave.folder.glob("*.bgm")))


# -- project files ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["cut off", "garbage", "empty", "missing"])
def test_a_broken_project_leaves_open_what_was_open(open_desk, tmp_path, project_path, kind):
    broken = tmp_path / "broken.bgm"
    data = {"cut off": project_path.read_bytes()[:900], "garbage": b"PK" + bytes(500), "empty": b""}
    if kind in data:
        broken.write_bytes(data[kind])
    before, path = open_desk.project, open_desk.studio.path
    open_desk.studio.open_path(broken)
    open_desk.until(lambda: open_desk.messages)
    open_desk.rest()
    assert "broken.bgm" in told(open_desk).text
    assert open_desk.project is before and open_desk.studio.path == path
    ProjectLock(broken).release()  # it is not held on to


def test_a_project_that_another_process_has_open_stays_there(desk, project_path):
    code = (
        "import sys, pathlib; from bgm_studio.project.autosave import ProjectLock;"
        "ProjectLock(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(project_path)], cwd=ROOT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as other:  # fmt: skip
        assert other.stdout.readline() == "held\n"
        desk.studio.open_path(project_path)
        assert "another window" in told(desk).text
        assert not desk.studio.is_open and desk.studio.jobs.running == []
        other.stdin.close()
    desk.open(project_path)  # the other is gone, its lock too


# -- the sound device ------------------------------------------------------------------------------


def test_without_a_sound_device_it_plays_silently_and_says_so(open_desk):
    open_desk.device.fails = "No sound device was found"
    open_desk.studio.transport.play()
    open_desk.until(lambda: open_desk.studio.transport.problem)
    assert open_desk.studio.transport.playing
    badge = open_desk.window.transport._silent
    open_desk.until(badge.isVisible)
    assert "No sound device" in badge.toolTip()
    badge.click()
    preferences = open_desk.dialog
    assert isinstance(preferences, PreferencesDialog)
    assert preferences.focusWidget() is preferences.output_box
    preferences.reject()
    open_desk.studio.transport.pause()
    open_desk.device.fails = ""
    open_desk.studio.transport.play()
    open_desk.until(lambda: not open_desk.studio.transport.problem)


def test_a_device_that_is_lost_while_playing_is_told(open_desk):
    open_desk.studio.transport.play()
    assert open_desk.device.started.wait(20)
    open_desk.device.run(0.5)
    before = open_desk.studio.transport.position_s
    open_desk.device.active = False
    open_desk.until(lambda: open_desk.studio.transport.problem)
    assert open_desk.studio.transport.playing and open_desk.studio.transport.position_s >= before
    open_desk.studio.transport.pause()


def test_sleep_and_resume_lose_no_place(open_desk):
    open_desk.studio.transport.play()
    assert open_desk.device.started.wait(20)
    open_desk.device.run(0.5)
    before = open_desk.studio.transport.position_s
    open_desk.device.sleep(3600)
    open_desk.device.run(0.3)
    assert open_desk.studio.transport.playing
    assert open_desk.studio.transport.position_s == pytest.approx(before + 0.3, abs=0.06)


@pytest.mark.parametrize(
    "trouble",
    [{"drift_ppm": 200.0}, {"blur_s": 0.004, "late_s": 0.02}, {"gap_every": 15, "gap_s": 0.05}],
    ids=["drift", "jitter", "loss"],
)
def test_a_bad_device_never_makes_the_picture_jump(open_desk, trouble):
    device, studio = open_desk.device, open_desk.studio
    for name, value in trouble.items():
        setattr(device, "rate" if name == "drift_ppm" else name,
                48_000 * (1 + value * 1e-6) if name == "drift_ppm" else value)  # fmt: skip
    studio.transport.play()
    assert device.started.wait(20)
    places = []
    device.run(2.0, lambda: places.append(studio.transport.position_s))
    steps = [b - a for a, b in pairwise(places)]
    assert min(steps) >= 0 and max(steps) < 1 / 24
    assert places[-1] == pytest.approx(device.heard_frames() / 48_000, abs=0.03)


# -- the model, bugs, settings ---------------------------------------------------------------------


def test_a_damaged_model_leaves_a_window_that_works(make_desk, tmp_path, project_path):
    folder = write_toy_model(tmp_path / "bad", schedule=None)
    desk = make_desk(model=folder)
    desk.open(project_path)
    assert told(desk).hint and not desk.studio.model.device_ok
    desk.messages.clear()
    desk.studio.runs.generate()
    desk.until(lambda: desk.messages)
    desk.rest()
    told(desk)
    assert desk.studio.generation is None and len(desk.project.takes) == 2
    desk.studio.transport.play()
    commands.star_take(desk.studio)
    assert desk.studio.transport.playing and desk.project.active_entry.starred


def test_a_model_that_fails_on_the_way_ends_the_run_in_words(open_desk):
    open_desk.graph.fails = ModelError("The model gave no numbers.", "Use another one.")
    open_desk.studio.runs.generate()
    open_desk.until(lambda: open_desk.messages)
    open_desk.rest()
    assert told(open_desk).text == "The model gave no numbers."
    assert open_desk.studio.generation is None and open_desk.studio.live is None
    open_desk.graph.fails = None
    open_desk.generate()
    assert len(open_desk.project.takes) == 3


@pytest.mark.logs_errors
def test_a_bug_is_told_as_one_and_the_window_lives_on(open_desk):
    open_desk.graph.fails = ZeroDivisionError("by nought")
    open_desk.studio.runs.generate()
    open_desk.until(lambda: open_desk.messages)
    open_desk.rest()
    message = open_desk.messages[0]
    assert message.kind == "error" and "by nought" in message.text
    assert "ZeroDivisionError" in message.details and message.hint
    bar = open_desk.window.message_bar
    bar.copy_button.click()
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    open_desk.graph.fails = None
    open_desk.generate()
    assert len(open_desk.project.takes) == 3


def test_damaged_settings_are_set_aside_and_told():
    path = settings_path()
    path.parent.mkdir(parents=True)
    path.write_text("{ no json")
    settings, problem = load_settings()
    assert settings.theme == "dark" and "damaged" in problem
    assert path.with_name("settings.json.damaged").exists()
    path.write_text(json.dumps({"theme": "plaid", "snap": False}))
    settings, problem = load_settings()
    assert settings.theme == "dark" and settings.snap is False and "theme" in problem


def test_settings_that_cannot_be_written_are_told_and_still_hold(open_desk, monkeypatch):
    settings_path().unlink(missing_ok=True)
    monkeypatch.setattr("bgm_studio.project.settings.atomic_path", broken_path)
    commands.toggle_snap(open_desk.studio)
    told(open_desk)
    assert not open_desk.studio.settings.snap


def broken_path(path):
    from bgm_studio.base.atomic import output_error  # noqa: PLC0415 - of this stand-in alone

    raise output_error(path, NO_SPACE)
