"""The `setup` script, run in a copy of its own with stand-ins for all that it calls."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="setup is a script for Unix shells")

# Each stand-in appends its name and arguments to calls.log beside the copy.
LOG = 'echo "$(basename "$0") $*" >>"$LOG"\n'

PYTHON = """
case "$*" in
    *ensurepip*) [ ! -e "$LOG.no-ensurepip" ] ;;
    *python%d.%d-venv*) echo python3.11-venv ;;
    --version) echo "Python 3.11.2" ;;
    "-m venv "*) mkdir -p "$3/bin"
        cp "$0" "$3/bin/python"
        echo "#!$3/bin/python" >"$3/bin/pip"
        for tool in ruff mypy lint-imports bgm-studio; do cp "$0" "$3/bin/$tool"; done ;;
    *" --report "*) echo '  "url": "https://example.invalid/torch-9.9.9-cp311-linux.whl",' ;;
    *"pip --disable-pip-version-check install --editable"*)
        [ ! -e "$LOG.pip-fails" ] || exit 1 ;;
    *--disable-pip*uninstall*) rm -rf .venv/lib ;;
    *"-m pytest"*) echo "1 passed in 0.01s" ;;
    *) [ ! -e "$LOG.$(basename "$0")-fails" ] || exit 3 ;;
esac
"""

SYSTEM_STAND_INS = {
    "python3": PYTHON,
    "apt-get": "",
    "ldconfig": 'cat "$LOG.libraries" 2>/dev/null || true\n',
    "id": 'cat "$LOG.uid" 2>/dev/null || echo 0\n',
    "sudo": "exit 1\n",
    "uname": "echo x86_64\n",
}

ALWAYS, _, FOR_BLENDER = (ROOT / "setup").read_text().partition("BLENDER_LIBRARIES=")
LIBRARIES, BLENDER_LIBRARIES = (
    re.findall(r"(lib\S+\.so\.\d+) (lib[\w.-]+)", part) for part in (ALWAYS, FOR_BLENDER)
)
TEST_PROGRAMS = ("melt", "Xvfb", "xdotool", "dbus-run-session", "at-spi-bus-launcher")

REAL_TOOLS = (
    *("basename", "bash", "cat", "cp", "dirname", "env", "grep", "head", "ls", "mkdir"),
    *("mv", "rm", "rmdir", "sed", "sha256sum", "tail", "timeout"),
)


class Sandbox:
    """A copy of the script in an empty project, on a machine made of stand-ins."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "a project"
        self.log = folder / "calls.log"
        self.bin = folder / "bin"
        self.root.mkdir()
        self.bin.mkdir()
        shutil.copy(ROOT / "setup", self.root)
        shutil.copy(ROOT / "pyproject.toml", self.root)
        for name, body in SYSTEM_STAND_INS.items():
            self.stand_in(name, body)
        for name in REAL_TOOLS:
            real = shutil.which(name)
            assert real is not None, name
            (self.bin / name).symlink_to(real)
        for name in TEST_PROGRAMS:
            self.stand_in(name, "")
        self.have([library for library, _ in LIBRARIES])

    def stand_in(self, name: str, body: str) -> None:
        path = self.bin / name
        path.write_text("#!/usr/bin/env bash\n" + LOG + body)
        path.chmod(0o755)

    def set(self, fact: str, text: str = "") -> None:
        """State a fact about the machine; `unset` takes it back."""
        self.log.with_name(f"calls.log.{fact}").write_text(text)

    def have(self, libraries: list[str]) -> None:
        """State which shared libraries the machine has."""
        self.set("libraries", "\n".join(f"{name} (libc6,x86-64)" for name in libraries))

    def unset(self, fact: str) -> None:
        self.log.with_name(f"calls.log.{fact}").unlink()

    def run(self, *arguments: str) -> tuple[int, str, str, list[str]]:
        """Exit code, standard output, standard error, and what was called."""
        self.log.write_text("")
        done = subprocess.run(
            ["./setup", *arguments],
            cwd=self.root,
            env={"PATH": str(self.bin), "LOG": str(self.log), "HOME": str(self.root.parent)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return done.returncode, done.stdout, done.stderr, self.log.read_text().splitlines()


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    return Sandbox(tmp_path)


def installs(calls: list[str]) -> list[str]:
    return [line for line in calls if "pip-version-check install" in line and "dry-run" not in line]


def test_help_names_both_commands_and_does_nothing(sandbox: Sandbox) -> None:
    code, out, _, calls = sandbox.run("--help")
    assert code == 0
    assert "./setup demo" in out
    assert "./setup test" in out
    assert calls == []


def test_an_unknown_argument_stops_it(sandbox: Sandbox) -> None:
    code, _, err, calls = sandbox.run("tset")
    assert code == 2
    assert "tset" in err
    assert calls == []


def test_the_second_run_installs_nothing(sandbox: Sandbox) -> None:
    code, _, err, calls = sandbox.run()
    assert code == 0, err
    assert any("install --editable .[cpu]" in line for line in calls)
    assert any("--no-deps tinysoundfont" in line for line in calls)
    assert not any(line.startswith("apt-get") for line in calls)
    code, _, err, calls = sandbox.run()
    assert code == 0, err
    assert installs(calls) == []


def test_the_demo_scores_the_shipped_clip(sandbox: Sandbox) -> None:
    (sandbox.root / "out/demo").mkdir(parents=True)
    code, out, err, calls = sandbox.run("demo")
    assert code == 0, err
    assert calls[-1] == "bgm-studio generate resources/demo/demo.mp4 --out out/demo"
    assert f"{sandbox.root}/out/demo" in out


def test_root_gets_the_missing_system_packages_without_recommends(sandbox: Sandbox) -> None:
    sandbox.set("no-ensurepip")
    sandbox.unset("libraries")
    code, _, err, calls = sandbox.run()
    assert code == 0, err
    apt = [line for line in calls if line.startswith("apt-get")]
    assert apt[0].endswith("update")
    assert apt[1].startswith("apt-get install")
    assert "--no-install-recommends" in apt[1]
    wanted = " ".join(package for _, package in LIBRARIES)
    assert apt[1].endswith(f"python3.11-venv {wanted}")
    assert "libfluidsynth3 libportaudio2 libgl1" in wanted


def test_others_get_the_line_to_run(sandbox: Sandbox) -> None:
    sandbox.set("uid", "1000")
    sandbox.have([library for library, _ in LIBRARIES if "fluidsynth" not in library])
    code, _, err, calls = sandbox.run()
    assert code == 1
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libfluidsynth3"
    assert line in err
    assert not any(line.startswith("apt-get") for line in calls)
    assert not (sandbox.root / ".venv").exists()
    assert sandbox.run("--no-fluidsynth")[0] == 0


def test_without_a_window_its_libraries_are_not_asked_for(sandbox: Sandbox) -> None:
    sandbox.set("uid", "1000")
    sandbox.have(["libfluidsynth.so.3"])
    assert sandbox.run()[0] == 1
    code, _, err, _ = sandbox.run("--no-window")
    assert code == 0, err


def test_the_tests_want_a_screen_and_its_tools(sandbox: Sandbox) -> None:
    sandbox.set("uid", "1000")
    (sandbox.bin / "xdotool").unlink()
    assert sandbox.run()[0] == 0
    code, _, err, _ = sandbox.run("test")
    assert code == 1
    assert "--no-install-recommends xdotool" in err
    assert sandbox.run("test", "--no-window")[0] == 0


def test_the_app_opens_the_window(sandbox: Sandbox) -> None:
    code, _, err, calls = sandbox.run("app")
    assert code == 0, err
    assert calls[-1] == "bgm-studio "


def test_the_blender_tests_get_blender_once(sandbox: Sandbox) -> None:
    sandbox.set("uid", "1000")
    code, _, err, _ = sandbox.run("blender-test")
    assert code == 1
    assert " ".join(package for _, package in BLENDER_LIBRARIES) in err
    sandbox.have([library for library, _ in LIBRARIES + BLENDER_LIBRARIES])
    code, out, err, calls = sandbox.run("blender-test")
    assert code == 0, err
    assert any("install --editable .[cpu,test]" in line for line in calls)
    assert "350 MB" in out
    assert sum("install bpy==" in line for line in calls) == 1
    assert calls[-1] == "python -m pytest tests/editors"
    calls = sandbox.run("blender-test")[3]
    assert installs(calls) == []
    assert calls[-1] == "python -m pytest tests/editors"


def test_an_old_python_is_named(sandbox: Sandbox) -> None:
    sandbox.stand_in("python3", '[ "$1" = --version ] && echo "Python 3.9.2"\n')
    code, _, err, _ = sandbox.run()
    assert code == 1
    assert "3.11" in err
    assert "Python 3.9.2" in err


@pytest.mark.parametrize(
    ("answer", "extra"),
    [
        ("echo 580.95.05", "gpu"),
        ("echo 470.256.02", "cpu"),
        ("echo 'NVIDIA-SMI has failed'; exit 9", "cpu"),
    ],
)
def test_the_driver_chooses_the_runtime(sandbox: Sandbox, answer: str, extra: str) -> None:
    sandbox.stand_in("nvidia-smi", answer + "\n")
    code, _, err, calls = sandbox.run()
    assert code == 0, err
    assert any(f"install --editable .[{extra}]" in line for line in calls)
    assert ("using the CPU" in err) == (extra == "cpu")


def test_changing_the_runtime_removes_the_other_first(sandbox: Sandbox) -> None:
    sandbox.stand_in("nvidia-smi", "echo 550.1.1\n")
    assert sandbox.run()[0] == 0
    site = sandbox.root / ".venv/lib/python3.11/site-packages"
    (site / "onnxruntime_gpu-1.26.0.dist-info").mkdir(parents=True)
    code, _, err, calls = sandbox.run("--cpu")
    assert code == 0, err
    pip = [line for line in calls if "pip-version-check" in line]
    assert "uninstall -y onnxruntime onnxruntime-gpu" in pip[0]
    assert "install --editable .[cpu]" in pip[1]


def test_an_interrupted_set_up_is_built_again(sandbox: Sandbox) -> None:
    sandbox.set("pip-fails")
    assert sandbox.run()[0] != 0
    leftover = sandbox.root / ".venv/half-written"
    leftover.touch()
    sandbox.unset("pip-fails")
    code, out, err, calls = sandbox.run()
    assert code == 0, err
    assert "interrupted" in out
    assert not leftover.exists()
    assert len(installs(calls)) == 2


def test_a_moved_project_gets_a_new_environment(sandbox: Sandbox) -> None:
    assert sandbox.run()[0] == 0
    sandbox.root = sandbox.root.rename(sandbox.root.with_name("moved"))
    code, _, err, calls = sandbox.run()
    assert code == 0, err
    assert len(installs(calls)) == 2


def test_a_foreign_environment_is_left_alone(sandbox: Sandbox) -> None:
    (sandbox.root / ".venv").mkdir()
    precious = sandbox.root / ".venv/precious"
    precious.touch()
    code, _, err, _ = sandbox.run()
    assert code == 1
    assert "not made by this script" in err
    assert precious.exists()


def test_the_tests_run_every_check_and_pytest_last(sandbox: Sandbox) -> None:
    code, out, err, calls = sandbox.run("test")
    assert code == 0, err
    assert any("install --editable .[cpu,test,train]" in line for line in calls)
    assert "2.7 GB" in out
    assert [line.split()[0] for line in calls[-5:]] == [
        "ruff",
        "ruff",
        "mypy",
        "lint-imports",
        "python",
    ]
    assert out.splitlines()[-1] == "1 passed in 0.01s"
    assert installs(sandbox.run("demo")[3]) == []  # what more is there does no harm


def test_without_training_there_is_no_torch(sandbox: Sandbox) -> None:
    code, out, err, calls = sandbox.run("test", "--no-training")
    assert code == 0, err
    assert any("install --editable .[cpu,test]" in line for line in calls)
    assert "torch" not in out
    assert "mypy bgm_studio editors" in calls  # without torch's types model_export would not pass
    assert "mypy" in [call.strip() for call in sandbox.run("test")[3]]


def test_the_first_failure_ends_the_checks(sandbox: Sandbox) -> None:
    sandbox.set("mypy-fails")
    code, _, err, calls = sandbox.run("test", "--no-training")
    assert code == 1
    assert "mypy failed (exit code 3)" in err
    assert not any("lint-imports" in line or "-m pytest" in line for line in calls)


def test_shellcheck_has_nothing_to_say() -> None:
    shellcheck = shutil.which("shellcheck")
    if shellcheck is None:
        pytest.skip("shellcheck is not installed")
    scripts = [str(ROOT / "setup"), str(ROOT / ".ci/run")]
    assert subprocess.run([shellcheck, *scripts], check=False, timeout=60).returncode == 0
