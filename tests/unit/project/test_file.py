"""Projects on disk: what comes back, failing to save, and the clip found again."""

import os
import signal
import sys
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from made_projects import a_project, differences, projects
from toys import write_clip

from bgm_studio.base.errors import OutputError, ProjectError
from bgm_studio.project.file import load, load_with_view, locate_clip, relink, save
from bgm_studio.project.project import Project


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(projects())
def test_a_project_comes_back_as_it_was(tmp_path_factory, project):
    path = tmp_path_factory.getbasetemp() / "roundtrip.bgm"
    save(project, path)
    assert differences(load(path), project) == []


def test_nothing_is_a_project_too(tmp_path):
    save(Project(), tmp_path / "empty.bgm")
    assert differences(load(tmp_path / "empty.bgm"), Project()) == []


def test_the_same_project_gives_the_same_bytes(tmp_path):
    project = a_project()
    save(project, tmp_path / "a.bgm")
    save(load(tmp_path / "a.bgm"), tmp_path / "b.bgm")
    assert (tmp_path / "a.bgm").read_bytes() == (tmp_path / "b.bgm").read_bytes()


def test_equal_directions_and_notes_are_kept_once(tmp_path):
    project = a_project(1)
    save(project, tmp_path / "one.bgm")
    for _ in range(20):
        project = project.with_take(project.active_take)
    save(project, tmp_path / "many.bgm")
    added = (tmp_path / "many.bgm").stat().st_size - (tmp_path / "one.bgm").stat().st_size
    assert added < 20 * 300
    again = load(tmp_path / "many.bgm")
    assert again.takes[0].take.direction is again.takes[-1].take.direction


def test_the_view_comes_along(tmp_path):
    view = {"playhead_s": 3.25, "zoom": 80.0, "pane": "roll", "follow": True}
    save(a_project(0), tmp_path / "a.bgm", view)
    assert load_with_view(tmp_path / "a.bgm")[1] == view


def test_saving_follows_a_link(tmp_path, written):
    link = tmp_path / "link.bgm"
    link.symlink_to(written)
    save(Project(), link)
    assert link.is_symlink() and load(written).takes == ()


# -- failing to save ------------------------------------------------------------------------------


def test_a_full_disk_leaves_the_old_file(written, monkeypatch):
    before = written.read_bytes()

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError) as caught:
        save(Project(), written)
    assert "disk is full" in caught.value.hint
    assert written.read_bytes() == before
    assert [path.name for path in written.parent.iterdir()] == [written.name]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits")
def test_a_file_that_may_not_grow_leaves_the_old_one(written):
    import resource  # noqa: PLC0415 - absent on Windows

    before = written.read_bytes()
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, old[1]))
    try:
        with pytest.raises(OutputError):
            save(a_project(), written)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)
    assert written.read_bytes() == before
    assert [path.name for path in written.parent.iterdir()] == [written.name]


def test_saving_over_the_clip_or_a_folder_is_refused(tmp_path):
    project = a_project(0)
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(b"film")
    analysis = project.analysis
    project = replace(project, analysis=replace(analysis, clip=replace(analysis.clip, path=clip)))
    with pytest.raises(OutputError, match="the clip itself"):
        save(project, clip)
    assert clip.read_bytes() == b"film"
    for path in (tmp_path, tmp_path / "nowhere" / "a.bgm"):
        with pytest.raises(OutputError):
            save(project, path)


# -- the clip -------------------------------------------------------------------------------------


def test_a_folder_that_moved_keeps_its_clip(linked, tmp_path):
    _, path = linked
    path.parent.rename(tmp_path / "elsewhere")
    path = tmp_path / "elsewhere" / "ride.bgm"
    project = load(path)
    assert project.analysis.clip.path == tmp_path / "elsewhere" / "clips" / "film.mp4"
    assert locate_clip(project, path) == project.analysis.clip.path


def test_a_project_that_moved_alone_finds_its_clip_where_it_was(linked, tmp_path):
    project, path = linked
    moved = path.rename(tmp_path / "ride.bgm")
    assert load(moved).analysis.clip.path == project.analysis.clip.path


def test_a_clip_beside_the_project_is_found(linked):
    project, path = linked
    beside = project.analysis.clip.path.rename(path.parent / "film.mp4")
    assert load(path).analysis.clip.path == beside
    assert locate_clip(project, path) == beside


def test_a_project_whose_clip_is_gone_still_opens(linked):
    project, path = linked
    project.analysis.clip.path.unlink()
    again = load(path)
    assert differences(again, project) == []
    assert locate_clip(again, path) is None
    assert locate_clip(again, None) is None
    assert locate_clip(Project(), path) is None


def test_the_same_bytes_elsewhere_relink(linked, tmp_path):
    project, _ = linked
    moved = project.analysis.clip.path.rename(tmp_path / "renamed.mp4")
    again = relink(project, moved)
    assert again.analysis.clip == replace(project.analysis.clip, path=moved)
    assert again.direction is project.direction


def test_another_file_of_the_same_length_relinks_and_can_be_told(linked, tmp_path):
    project, _ = linked
    other = write_clip(tmp_path / "graded.mp4", frames=60, cuts=(20,))
    again = relink(project, other)
    clip = again.analysis.clip
    assert clip.path == other and clip.sha256 != project.analysis.clip.sha256
    assert not clip.has_audio
    assert clip.duration == project.analysis.clip.duration
    save(again, tmp_path / "again.bgm")
    assert differences(load(tmp_path / "again.bgm"), again) == []


def test_a_file_of_another_length_does_not_relink(linked, tmp_path):
    project, _ = linked
    other = write_clip(tmp_path / "longer.mp4", frames=72)
    with pytest.raises(ProjectError, match="is not this project's clip") as caught:
        relink(project, other)
    assert caught.value.hint
    with pytest.raises(ProjectError):
        relink(Project(), other)
