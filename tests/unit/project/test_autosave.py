"""Locks, and what outlives a crash."""

import errno
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import threading

import pytest
from made_projects import a_project, differences

from bgm_studio.base.errors import OutputError, ProjectError
from bgm_studio.base.filelock import FileLock
from bgm_studio.project.autosave import Autosave, ProjectLock, discard, recoverable
from bgm_studio.project.file import load, load_with_view
from bgm_studio.project.project import Project


def test_a_second_window_on_a_project_is_told(tmp_path, written):
    folder = tmp_path / "locks"
    first = ProjectLock(written, folder)
    detour = tmp_path / "x" / ".." / written.name
    (tmp_path / "x").mkdir()
    for path in (written, detour):
        with pytest.raises(ProjectError, match="open in another window") as caught:
            ProjectLock(path, folder)
        assert caught.value.hint
    with ProjectLock(tmp_path / "another.bgm", folder):
        pass
    first.release()
    first.release()
    ProjectLock(written, folder).release()
    assert list(folder.iterdir()) == []  # nothing is left lying about
    assert sorted(path.name for path in tmp_path.iterdir()) == ["locks", written.name, "x"]


def test_a_lock_that_cannot_be_kept_is_an_output_error(tmp_path, written):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError):
        ProjectLock(written, tmp_path / "file" / "locks")
    with pytest.raises(OutputError):
        Autosave(tmp_path / "file" / "autosave").write(Project())


def test_a_lock_on_a_full_disk_is_let_go(tmp_path, written, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(OutputError, match="full"):
            ProjectLock(written, tmp_path / "locks")
    ProjectLock(written, tmp_path / "locks").release()
    assert list((tmp_path / "locks").iterdir()) == []


CHILD = """
    import sys, time
    from pathlib import Path
    from bgm_studio.project.autosave import Autosave, ProjectLock
    from bgm_studio.project.file import load_with_view
    folder, source = Path(sys.argv[1]), Path(sys.argv[2])
    lock = ProjectLock(source, folder / "locks")
    autosave = Autosave(folder / "autosave")
    project, _ = load_with_view(source)
    autosave.write(project, source, {"playhead_s": 1.5})
    print("kept", flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_kept_outlives_a_kill(tmp_path, written):
    """Another process holds lock and autosave; only once it is killed are they ours."""
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(CHILD), str(tmp_path), str(written)],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    folder = tmp_path / "autosave"
    try:
        assert child.stdout.readline() == "kept\n"
        assert recoverable(folder) == []  # it lives
        with pytest.raises(ProjectError):
            ProjectLock(written, tmp_path / "locks")
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
    ProjectLock(written, tmp_path / "locks").release()
    (left,) = recoverable(folder)
    assert left.project_path == written and left.saved_at > 1e9
    project, view = load_with_view(left.path)
    assert differences(project, load(written)) == [] and view == {"playhead_s": 1.5}
    assert recoverable(folder) == [left]  # looking at it takes nothing away
    discard(left)
    discard(left)
    assert recoverable(folder) == []
    assert list(folder.iterdir()) == []


def test_work_that_was_saved_leaves_nothing(tmp_path):
    folder = tmp_path / "autosave"
    autosave = Autosave(folder)
    autosave.clear()
    assert not folder.exists() and recoverable(folder) == []  # nothing is made before it is needed
    autosave.write(a_project(0), None, {"zoom": 2.0})
    assert autosave.write(a_project()).is_file()
    assert len(list(folder.glob("*.bgm"))) == 1
    assert recoverable(folder) == []  # it is being worked on
    autosave.clear()
    autosave.clear()
    assert list(folder.iterdir()) == []


def test_work_that_was_not_saved_is_left_and_the_next_project_has_its_own(tmp_path):
    autosave = Autosave(tmp_path)
    first = autosave.write(a_project(1))
    autosave.keep()
    second = autosave.write(a_project(0))
    assert second != first
    (left,) = recoverable(tmp_path)
    assert left.path == first and left.project_path is None
    assert len(load(left.path).takes) == 1
    autosave.clear()
    assert recoverable(tmp_path) == [left]


def test_a_damaged_autosave_is_listed_and_says_so_when_opened(tmp_path):
    (tmp_path / "20260101-000000-abcd.bgm").write_bytes(b"half a fi")
    (left,) = recoverable(tmp_path)
    assert left.project_path is None
    with pytest.raises(ProjectError):
        load(left.path)


def test_a_failed_autosave_keeps_the_one_before(tmp_path, monkeypatch):
    autosave = Autosave(tmp_path)
    kept = autosave.write(a_project())
    before = kept.read_bytes()
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space")))
    with pytest.raises(OutputError):
        autosave.write(Project())
    assert kept.read_bytes() == before
    monkeypatch.undo()
    autosave.clear()


def test_an_autosave_whose_folder_vanished_begins_anew(tmp_path):
    autosave = Autosave(tmp_path / "autosave")
    shutil.rmtree(autosave.write(a_project()).parent)
    autosave.write(a_project(1))
    autosave.keep()
    assert len(recoverable(tmp_path / "autosave")) == 1


def test_an_autosave_finds_the_clip_as_its_project_does(linked, tmp_path):
    """The clip moved along with its project: only seen from there is it where it was."""
    project, path = linked
    autosave = Autosave(tmp_path / "autosave")
    kept = autosave.write(project, path)
    path.parent.rename(tmp_path / "moved")
    moved = tmp_path / "moved" / path.name
    assert load(kept).analysis.clip.path == project.analysis.clip.path
    autosave.write(load(moved), moved)
    assert load(kept).analysis.clip.path == tmp_path / "moved" / "clips" / "film.mp4"
    (tmp_path / "moved" / "clips" / "film.mp4").rename(tmp_path / "moved" / "film.mp4")
    assert load(kept).analysis.clip.path == tmp_path / "moved" / "film.mp4"
    autosave.clear()


def test_who_asks_at_the_same_time_hides_nothing(tmp_path):
    autosave = Autosave(tmp_path)
    autosave.write(Project())
    autosave.keep()
    (kept,) = recoverable(tmp_path)
    asking = FileLock(tmp_path / f"{kept.path.stem}.lock")
    assert asking.acquire()
    done = threading.Timer(0.03, asking.release)
    done.start()
    assert recoverable(tmp_path) == [kept]
    done.join()
