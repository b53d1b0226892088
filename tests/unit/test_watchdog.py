"""A run of the tests always ends, with the name of the test that was its end."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHORT_S, LONG_S = 2, 90
ENDS = {
    # Lost: it says no more.
    "dies": "os._exit(1)",
    # Hangs until faulthandler ends its worker.
    "hangs": f"time.sleep({LONG_S})",
    # Lost without xdist's learning of it: the child holds the line.
    "leaves_a_child": f"os.fork() or time.sleep({LONG_S}); os._exit(1)",
}
HURRY = "from xdist.workermanage import NodeManager\nNodeManager.EXIT_TIMEOUT = 1\n"


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """Small runs, side by side, with the options of the project and a shorter patience: {name:
    (exit code, None where it did not end; what it said)}."""
    started = {}
    for name, ending in ENDS.items():
        folder = tmp_path_factory.mktemp(name)
        (folder / "conftest.py").write_text(HURRY)
        (folder / "test_one.py").write_text(
            f"import os, time\ndef test_first(): pass\ndef test_{name}():\n    {ending}\n"
            "def test_after(): pass\n"
        )
        for other in ("two", "three", "four"):
            (folder / f"test_{other}.py").write_text("def test_it(): pass\n")
        env = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
        with (folder / "said").open("wb") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", "pytest", "-c", ROOT / "pyproject.toml", "--rootdir", folder,
                 "-o", f"faulthandler_timeout={SHORT_S}", "-p", "no:cacheprovider", "-p", "xdist",
                 "-p", "watchdog", "-n", "2", "--dist", "loadfile", folder],
                env={**env, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": ROOT / "tests"},
                stdout=said, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
        started[name] = process, folder / "said"
    return {name: (_code(process), said.read_text()) for name, (process, said) in started.items()}


def _code(process: subprocess.Popen[bytes]) -> int | None:
    try:
        return process.wait(LONG_S)
    except subprocess.TimeoutExpired:
        return None
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # and what it left


@pytest.mark.parametrize("name", ENDS)
def test_a_lost_worker_ends_the_run_with_its_name(runs, name):
    code, said = runs[name]
    assert code not in (None, 0), said
    assert f"test_one.py::test_{name}" in said
