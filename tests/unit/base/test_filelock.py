import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from toys import read_only

from bgm_studio.base.errors import OutputError
from bgm_studio.base.filelock import FileLock, Scratch

ROOT = Path(__file__).resolve().parents[3]


def test_a_lock_has_one_holder(tmp_path):
    one, other = FileLock(tmp_path / "x.lock"), FileLock(tmp_path / "x.lock")
    assert one.acquire()
    assert not other.acquire()
    one.release()
    assert other.acquire()
    other.release()
    assert not list(tmp_path.iterdir())


def test_a_lock_is_let_go_on_a_disk_that_became_read_only(tmp_path, monkeypatch):
    lock = FileLock(tmp_path / "x.lock")
    assert lock.acquire()
    with monkeypatch.context() as patch:
        read_only(patch, tmp_path)
        lock.release()
    other = FileLock(tmp_path / "x.lock")
    assert other.acquire()
    other.release()


def test_a_lock_that_cannot_be_written_is_let_go(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    lock, other = FileLock(tmp_path / "x.lock"), FileLock(tmp_path / "x.lock")
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(OSError, match="space"):
            lock.acquire()
    assert other.acquire()
    other.release()


def test_a_scratch_folder_goes_with_its_owner(tmp_path):
    scratch = Scratch(tmp_path)
    (scratch.folder / "sound.f32").write_bytes(b"1234")
    other = Scratch(tmp_path)
    assert (scratch.folder / "sound.f32").exists()
    scratch.close()
    scratch.close()
    other.close()
    assert not list(tmp_path.iterdir())


def test_what_a_killed_process_left_is_swept(tmp_path):
    program = (
        "import os, signal, sys; from pathlib import Path;"
        "from bgm_studio.base.filelock import Scratch;"
        "s = Scratch(Path(sys.argv[1])); (s.folder / 'sound.f32').write_bytes(b'1234');"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, check=False)
    assert len(list(tmp_path.glob("*/sound.f32"))) == 1
    Scratch(tmp_path).close()
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_told_when_the_folder_is_needed(tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        read_only(patch, tmp_path)
        scratch = Scratch(tmp_path / "cache" / "scratch")
        for _ in range(2):
            with pytest.raises(OutputError, match="Read-only"):
                _ = scratch.folder
        scratch.sweep("*")
        scratch.close()
    assert scratch.folder.is_dir()  # there is room again
    (scratch.folder / "take-1").mkdir()
    scratch.sweep("take-*")
    assert list(scratch.folder.iterdir()) == []
    scratch.close()
    assert not list((tmp_path / "cache" / "scratch").iterdir())
