"""Files appear whole or not at all."""

import errno
import os
from pathlib import Path

import pytest
from toys import read_only

from bgm_studio.base.atomic import appear, atomic_path, remove
from bgm_studio.base.errors import OutputError


def test_replaces_when_done(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    with atomic_path(target) as temporary:
        assert temporary.parent == tmp_path
        assert temporary.suffix == ".txt"
        temporary.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_permissions_are_those_of_any_new_file(tmp_path):
    with atomic_path(tmp_path / "a") as temporary:
        temporary.write_text("x")
    (tmp_path / "b").write_text("x")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError, SystemExit])
def test_any_exception_leaves_nothing_and_the_old_file(tmp_path, error):
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(error), atomic_path(target) as temporary:
        temporary.write_text("half")
        raise error
    assert target.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_full_disk(tmp_path):
    with pytest.raises(OutputError) as caught, atomic_path(tmp_path / "a") as temporary:
        temporary.write_text("half")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert "full" in caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_missing_folder_and_folder_for_a_file(tmp_path):
    with pytest.raises(OutputError, match="does not exist"), atomic_path(tmp_path / "no" / "a"):
        pass
    with pytest.raises(OutputError, match="is a folder"), atomic_path(tmp_path):
        pass


def test_folder_that_may_not_be_written(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(OutputError, match="denied") as caught, atomic_path(tmp_path / "a"):
        pass
    assert "may not write" in caught.value.hint


def test_a_read_only_disk_is_what_is_told(tmp_path, monkeypatch):
    read_only(monkeypatch, tmp_path)
    with pytest.raises(OutputError, match="Read-only") as caught, atomic_path(tmp_path / "a"):
        pass
    assert "read-only" in caught.value.hint


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
def test_a_clean_up_that_fails_does_not_hide_the_error(tmp_path, monkeypatch, caplog, error):
    caplog.set_level("INFO")
    with pytest.raises(error), atomic_path(tmp_path / "a") as temporary:
        read_only(monkeypatch, tmp_path)
        raise error
    assert f"{temporary} is left behind" in caplog.text


def test_removing_is_quiet_about_what_is_not_there(tmp_path, monkeypatch, caplog):
    caplog.set_level("INFO")
    remove(tmp_path / "a")
    read_only(monkeypatch, tmp_path)
    remove(tmp_path / "a")
    assert not caplog.text


def test_name_of_the_greatest_length(tmp_path):
    target = Path(tmp_path / ("n" * 251 + ".wav"))
    with atomic_path(target) as temporary:
        temporary.write_text("x")
    assert target.exists()


# -- several at once -------------------------------------------------------------------------------

NAMES = ("one", "two", "three")


@pytest.fixture
def folders(tmp_path):
    """(new, out): three finished files, and two of before with the same names."""
    new, out = tmp_path / "new", tmp_path / "out"
    for folder, names in ((new, NAMES), (out, NAMES[:2])):
        folder.mkdir()
        for name in names:
            (folder / name).write_text(folder.name)
    return new, out


def move(new, out):
    appear([(new / name, out / name) for name in NAMES], new / "before")


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), OutputError),
        (KeyboardInterrupt(), KeyboardInterrupt),
    ],
)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("links", [True, False])
def test_files_appear_together_or_not_at_all(folders, monkeypatch, error, raised, name, links):
    new, out = folders
    replace = Path.replace

    def stop(self, target):
        if self == new / name:
            raise error
        return replace(self, target)

    def refuse(*_, **__):
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    with monkeypatch.context() as patch, pytest.raises(raised):
        patch.setattr(Path, "replace", stop)
        if not links:
            patch.setattr(os, "link", refuse)
        move(new, out)
    assert {p.name: p.read_text() for p in out.iterdir()} == dict.fromkeys(NAMES[:2], "out")


def test_files_appear_in_place_of_those_of_before(folders):
    new, out = folders
    move(new, out)
    assert {p.name: p.read_text() for p in out.iterdir()} == dict.fromkeys(NAMES, "new")


def test_what_is_replaced_is_there_until_then(folders, monkeypatch):
    new, out = folders
    replace = Path.replace

    def look(self, target):
        assert (out / "one").exists() and (out / "two").exists()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", look)
    move(new, out)


def test_a_file_that_cannot_go_back_holds_up_neither_the_others_nor_the_error(folders, monkeypatch):
    new, out = folders
    replace = Path.replace

    def stop(self, target):
        if self == new / "three":
            raise KeyboardInterrupt
        if target == out / "one" and self != new / "one":
            raise PermissionError(errno.EACCES, "Permission denied")
        return replace(self, target)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(Path, "replace", stop)
        move(new, out)
    assert (out / "two").read_text() == "out" and not (out / "three").exists()


def test_what_cannot_be_taken_back_is_told(folders, monkeypatch):
    """The disk becomes read-only amid the moves."""
    new, out = folders
    replace = Path.replace

    def stop(self, target):
        if self == new / "two":
            read_only(monkeypatch, out, new)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(OutputError, match="Already replaced: one") as caught:
        move(new, out)
    assert "read-only" in caught.value.hint
    assert [(out / name).read_text() for name in ("one", "two")] == ["new", "out"]
