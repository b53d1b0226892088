"""Versions: what a save replaces is kept, bounded, and can be read again."""

import os
from pathlib import Path

import pytest
from made_projects import a_project

from bgm_studio.base.errors import OutputError
from bgm_studio.project import file as project_file
from bgm_studio.project import versions
from bgm_studio.project.versions import keep_replaced, keep_unsaved, versions_of


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "state_folder", lambda: tmp_path / "state")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "work.bgm"


def test_what_a_save_replaces_can_be_read_again(path: Path) -> None:
    keep_replaced(path)
    assert versions_of(path) == [], "there was nothing"
    project_file.save(a_project(1), path)
    os.utime(path, (1000.25, 1000.25))
    keep_replaced(path)
    keep_replaced(path)
    project_file.save(a_project(2), path)
    (kept,) = versions_of(path)
    assert kept.made_at == 1000.25 and kept.was_saved
    assert len(project_file.load(kept.path, path).takes) == 1
    assert len(project_file.load(path).takes) == 2
    assert versions_of(path.with_name("other.bgm")) == []


def test_work_that_was_not_saved_is_kept_beside_them(path: Path) -> None:
    project_file.save(a_project(1), path)
    before = path.read_bytes()
    keep_unsaved(a_project(2), path)
    (kept,) = versions_of(path)
    assert not kept.was_saved and len(project_file.load(kept.path, path).takes) == 2
    assert path.read_bytes() == before


def test_a_version_finds_the_clip_where_its_project_would(path: Path) -> None:
    project = a_project(1)
    clip = path.with_name(project.analysis.clip.path.name)
    clip.write_bytes(b"clip")
    project_file.save(project, path)
    keep_replaced(path)
    (kept,) = versions_of(path)
    assert project_file.load(kept.path, path).analysis.clip.path == clip
    assert project_file.load(kept.path).analysis.clip.path != clip


def test_they_are_bounded(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "MOST_VERSIONS", 3)
    monkeypatch.setattr(versions, "_MOST_PROJECTS", 2)
    for second in range(5):
        path.write_bytes(b"%d" % second)
        os.utime(path, (second, second))
        keep_replaced(path)
    assert [kept.made_at for kept in versions_of(path)] == [4.0, 3.0, 2.0]
    folder = versions_of(path)[0].path.parent
    os.utime(folder, (1, 1))
    for name in ("b.bgm", "c.bgm"):
        path.with_name(name).write_bytes(b"x")
        keep_replaced(path.with_name(name))
    assert versions_of(path) == [] and not folder.exists()
    monkeypatch.setattr(versions, "_MOST_BYTES", 0)
    path.write_bytes(b"large")
    keep_replaced(path)
    assert versions_of(path) == []


def test_where_they_cannot_be_kept_that_is_said(path: Path, tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"no folder")
    path.write_bytes(b"x")
    with pytest.raises(OutputError):
        keep_replaced(path)
    with pytest.raises(OutputError):
        keep_unsaved(a_project(1), path)
    assert versions_of(path) == []
