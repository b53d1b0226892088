import subprocess
import sys
from pathlib import Path

from bgm_studio.filelock import FileLock, Scratch

ROOT = Path(__file__).resolve().parents[2]


def test_a_lock_has_one_holder(tmp_path):
    one, other = FileLock(tmp_path / "x.lock"), FileLock(tmp_path / "x.lock")
    assert one.acquire()
    assert not other.acquire()
    one.release()
    assert other.acquire()
    other.release()
    assert not list(tmp_path.iterdir())


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
        "import os, signal, sys; from pathlib import Path; from bgm_studio.filelock import Scratch;"
        "s = Scratch(Path(sys.argv[1])); (s.folder / 'sound.f32').write_bytes(b'1234');"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, check=False)
    assert len(list(tmp_path.glob("*/sound.f32"))) == 1
    Scratch(tmp_path).close()
    assert not list(tmp_path.iterdir())
