"""The client for other programs: over a service in a process of its own that does toy work."""

from __future__ import annotations

import ast
import gc
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bgm_studio import client as module
from bgm_studio.client import BgmServiceError, Client, find_command

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "bgm_studio" / "client.py"
PATIENCE_S = 30.0

SERVICE = """
import os, sys, threading
sys.path.insert(0, {root!r})
from bgm_studio.service import serve
from bgm_studio.base.errors import ClipError

class Core:
    '''generate waits for `remove`, which `takes` tells of.'''

    def __init__(self):
        self.go_on = threading.Event()

    def open(self, params, work):
        work.progress("analysis", 0.5)
        folders = list(params.words("media_folders", ()))
        return {{"path": params.text("path"), "media_folders": folders}}

    def analyze(self, params, work):
        raise ClipError("The clip is odd.", "Mend it.")

    def generate(self, params, work):
        preview = params.flag("preview", False)
        while not self.go_on.wait(0.01):
            work.progress("denoise", 0.25)
            if preview:
                work.preview(0.25, lambda: [[0.0, 1.0, 60, 2]])
        if preview:
            work.preview(1.0, lambda: [[0.0, 2.0, 61, 1]])
        return {{"mood": params.text("mood", ""), "preview": preview}}

    def export(self, params, work):
        sys.stderr.write("something broke\\n" * 30)
        sys.stderr.flush()
        os._exit(3)

    def rescore(self, params, work):
        return [params.text("path"), params.text("take")]

    def takes(self, params):
        return [sorted(set(os.environ) & {{"PYTHONPATH", "PYTHONHOME", "BGM_OWN"}})]

    def remove(self, params):
        self.go_on.set()
        return {{}}

    def save(self, params):
        threading.Event().wait()

raise SystemExit(serve.main(Core))
"""


@pytest.fixture(scope="module")
def command(tmp_path_factory) -> list[str]:
    script = tmp_path_factory.mktemp("service") / "service.py"
    script.write_text(SERVICE.format(root=str(ROOT)))
    return [sys.executable, str(script)]


@pytest.fixture
def client(command) -> Iterator[Client]:
    with Client(command) as client:
        yield client
    assert not client.is_running


def process_of(client):
    return client._connection.process


# -- asking ----------------------------------------------------------------------------------------


def test_asking_and_answering(client, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    said = client.versions()
    assert said["protocol"] == module.PROTOCOL and len(said["model_sha256"]) == 64
    assert client.open("x.mp4", media_folders=[Path("a")]) == {
        "path": str(Path.cwd() / "x.mp4"), "media_folders": [str(Path.cwd() / "a")],
    }  # fmt: skip
    assert client.rescore("new.otio", "4") == [str(Path.cwd() / "new.otio"), "4"]
    client.remove("1")
    assert client.generate(mood="ä\u2028") == {"mood": "ä\u2028", "preview": False}
    assert client.cancel() is False


def test_what_the_service_says_went_wrong(client):
    with pytest.raises(BgmServiceError) as caught:
        client.analyze()
    error = caught.value
    assert (error.message, error.hint) == ("The clip is odd.", "Mend it.")
    assert (error.kind, error.code) == ("ClipError", -32000) and not error.is_cancelled
    assert str(error) == "The clip is odd. Mend it."
    with pytest.raises(BgmServiceError) as caught:
        client.call("nonsense")
    assert caught.value.code == -32601


def test_callbacks_are_called_by_who_waits(client):
    here, told, shown = threading.current_thread(), [], []

    def progress(stage, fraction):
        assert threading.current_thread() is here
        told.append((stage, fraction))
        if len(told) == 2:
            client.remove("1")  # the service may be asked from within

    def preview(fraction, notes):
        assert threading.current_thread() is here
        shown.append((fraction, notes))

    result = client.generate(mood="x", on_progress=progress, on_preview=preview)
    assert result == {"mood": "x", "preview": True}
    assert set(told) == {("denoise", 0.25)} and len(told) >= 2
    assert shown[0] == (0.25, [[0.0, 1.0, 60, 2]]) and shown[-1] == (1.0, [[0.0, 2.0, 61, 1]])


def test_callbacks_of_the_client_hold_where_a_request_has_none(command):
    told = []
    with Client(command, on_progress=lambda *news: told.append(news)) as client:
        client.open("x")
        client.open("x", on_progress=lambda *news: told.append("own"))
    assert told == [("analysis", 0.5), "own"]


def test_polling(client):
    job = client.start("generate", mood="calm", preview=True)
    assert job.method == "generate" and not job.done
    end = time.monotonic() + PATIENCE_S
    while not (job.stage and job.notes) and time.monotonic() < end:
        assert not job.poll()
        time.sleep(0.01)
    assert (job.stage, job.fraction, job.notes) == ("denoise", 0.25, [[0.0, 1.0, 60, 2]])
    client.remove("1")
    while not job.poll() and time.monotonic() < end:
        time.sleep(0.01)
    assert job.done and job.notes == [[0.0, 2.0, 61, 1]]
    assert job.result() == job.result(0.0) == {"mood": "calm", "preview": True}


def test_a_host_that_polls_seldom_gets_the_newest(client):
    job = client.start("generate", preview=True)
    client.remove("1")
    end = time.monotonic() + PATIENCE_S
    while not job.done and time.monotonic() < end:
        time.sleep(0.01)
    assert job.notes == [] and job.stage == ""  # nothing comes without being asked for
    assert job.poll() and job.notes == [[0.0, 2.0, 61, 1]]


def test_cancelling_a_job(client):
    job = client.start("generate")
    job.cancel()
    with pytest.raises(BgmServiceError) as caught:
        job.result(PATIENCE_S)
    assert caught.value.is_cancelled and caught.value.kind == "Cancelled"
    job.cancel()  # does nothing
    client.remove("1")
    assert client.generate()["mood"] == ""


def test_cancelling_from_another_thread(client):
    threading.Timer(0.05, client.cancel).start()
    with pytest.raises(BgmServiceError) as caught:
        client.generate()
    assert caught.value.is_cancelled


def test_another_long_request_is_refused(client):
    told = []
    job = client.start("generate", on_progress=lambda *news: told.append(news))
    end = time.monotonic() + PATIENCE_S
    while not told and time.monotonic() < end:
        job.poll()
    with pytest.raises(BgmServiceError) as caught:
        client.open("x")
    assert caught.value.code == module.BUSY and caught.value.kind == "Busy"
    client.remove("1")
    assert job.result(PATIENCE_S) == {"mood": "", "preview": False}
    assert set(told) == {("denoise", 0.25)}


@pytest.mark.parametrize("ending", ["timeout", "callback"])
def test_waiting_that_ends_early_cancels(client, ending):
    def stop(stage, fraction):
        raise KeyboardInterrupt

    if ending == "timeout":
        with pytest.raises(BgmServiceError) as caught:
            client.generate(timeout=0.2)
        assert caught.value.kind == "Timeout" and "0.2 s" in caught.value.message
    else:
        with pytest.raises(KeyboardInterrupt):
            client.generate(on_progress=stop)
    end = time.monotonic() + PATIENCE_S
    while client.cancel() and time.monotonic() < end:
        time.sleep(0.01)
    assert client.open("x")["path"]  # the service is free again


def test_a_job_goes_on_after_its_waiting_timed_out(client):
    job = client.start("generate", mood="still")
    with pytest.raises(BgmServiceError):
        job.result(0.05)
    client.remove("1")
    assert job.result(PATIENCE_S)["mood"] == "still"


# -- the process -----------------------------------------------------------------------------------


def test_closing(command):
    client = Client(command)
    job = client.start("generate")
    client.close()
    assert not client.is_running and process_of(client).returncode == 0
    with pytest.raises(BgmServiceError) as caught:
        job.result(0)
    assert caught.value.is_cancelled
    with pytest.raises(BgmServiceError) as caught:
        client.versions()
    assert caught.value.kind == "Ended"
    client.close()


def test_a_process_that_does_not_end_is_ended(command):
    client = Client(command)
    client.versions()
    client.start("save", path="x")  # keeps the service from hearing anything
    client.close(timeout=0.2)
    assert not client.is_running and process_of(client).returncode != 0


def test_a_client_that_is_forgotten_ends_its_process(command):
    client = Client(command)
    process = process_of(client)
    client.start("generate")
    del client
    gc.collect()
    assert process.wait(PATIENCE_S) == 0


def test_a_host_that_ends_leaves_no_process(command, tmp_path):
    script = tmp_path / "host.py"
    script.write_text(
        f"import os, sys; sys.path.insert(0, {str(SOURCE.parent)!r})\n"
        "from client import Client\n"
        f"client = Client({command!r})\n"
        "client.start('generate')\n"
        "print(client._connection.process.pid, flush=True)\n"
        "if sys.argv[1] == 'hard': os._exit(1)\n"
    )
    for way in ("soft", "hard"):
        done = subprocess.run(
            [sys.executable, str(script), way], capture_output=True, text=True, check=False
        )
        end = time.monotonic() + PATIENCE_S
        while _is_there(int(done.stdout)) and time.monotonic() < end:
            time.sleep(0.05)
        assert not _is_there(int(done.stdout))


def _is_there(pid):
    try:
        stat = Path(f"/proc/{pid}/stat")
        if stat.exists():
            return stat.read_text().rpartition(")")[2].split()[0] != "Z"
        os.kill(pid, 0)
    except (OSError, IndexError):
        return False
    return True


def test_a_service_that_was_killed(client):
    job = client.start("generate")
    process_of(client).kill()
    with pytest.raises(BgmServiceError) as caught:
        job.result(PATIENCE_S)
    assert caught.value.kind == "Ended" and caught.value.hint == "Start it again."


def test_what_was_on_standard_error_is_the_hint(client):
    with pytest.raises(BgmServiceError) as caught:
        client.export("1", "out", only=["wav"], name="x")
    assert caught.value.kind == "Ended" and "something broke" in caught.value.hint
    assert len(caught.value.hint) < 600
    with pytest.raises(BgmServiceError):
        client.takes()


@pytest.mark.parametrize(
    ("take", "sent"),
    [("3", {"take": "3"}), ("all", {"takes": "all"}), ("starred", {"takes": "starred"}),
     (("1", "4"), {"takes": ["1", "4"]})],
)  # fmt: skip
def test_one_take_or_several_are_exported(monkeypatch, take, sent):
    called = []
    monkeypatch.setattr(Client, "call", lambda _, method, **params: called.append(params))
    Client.export(object.__new__(Client), take, Path("/out"), soundfont=Path("/mine.sf2"), bits=16)
    assert called == [sent | {"out": "/out", "soundfont": "/mine.sf2", "bits": 16}]


def test_the_hosts_python_is_not_the_services(command, monkeypatch):
    for name in ("PYTHONHOME", "PYTHONPATH"):
        monkeypatch.setenv(name, "/nowhere")
    monkeypatch.setenv("BGM_OWN", "1")
    with Client(command) as client:
        assert client.takes() == [["BGM_OWN"]]
    with Client(command, environment={"PATH": os.environ["PATH"]}) as client:
        assert client.takes() == [[]]


@pytest.mark.parametrize(
    "program", ["print('usage: something else')", "print('{}')", "print('[1]')", "print('7')"]
)
def test_some_other_program(program, tmp_path):
    script = tmp_path / "other.py"
    script.write_text(program + "\nimport sys; sys.stdin.read()")
    with Client([sys.executable, str(script)]) as client:
        with pytest.raises(BgmServiceError) as caught:
            client.versions()
        assert caught.value.kind == "Protocol"


# -- finding it ------------------------------------------------------------------------------------


@pytest.fixture
def installed(tmp_path, monkeypatch) -> Path:
    """A folder with an executable bgm-studio in .venv/bin, and none elsewhere."""
    monkeypatch.delenv("BGM_STUDIO", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    executable = tmp_path / "checkout" / ".venv" / "bin" / "bgm-studio"
    executable.parent.mkdir(parents=True)
    executable.write_text("#!/bin/sh\n")
    executable.chmod(0o755)
    return executable


def test_where_the_command_is_looked_for(installed, tmp_path, monkeypatch):
    checkout = tmp_path / "checkout"
    with pytest.raises(BgmServiceError) as caught:
        find_command()
    assert caught.value.kind == "NotFound" and "BGM_STUDIO" in caught.value.hint
    for given in (installed, str(installed), checkout, checkout / ".venv", installed.parent):
        assert find_command(given) == [str(installed)]
    assert find_command(("python", "-m", "bgm_studio")) == ["python", "-m", "bgm_studio"]

    local = tmp_path / "home" / ".local" / "bin"
    local.mkdir(parents=True)
    shutil.copy(installed, local)
    assert find_command() == [str(local / "bgm-studio")]
    on_path = str(shutil.copy(installed, tmp_path / "bgm-studio"))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_command() == [on_path]
    assert find_command("bgm-studio") == [on_path]
    monkeypatch.setenv("BGM_STUDIO", str(checkout))
    assert find_command() == [str(installed)]
    assert find_command(on_path) == [on_path]  # an argument comes first


def test_a_place_where_it_is_not(installed, tmp_path, monkeypatch):
    (tmp_path / "text").write_text("not to be run")
    for given in (tmp_path / "none", tmp_path / "text", tmp_path / "home", "no-such-program"):
        with pytest.raises(BgmServiceError) as caught:
            find_command(given)
        assert caught.value.kind == "NotFound" and str(given) in caught.value.message
    monkeypatch.setenv("BGM_STUDIO", str(tmp_path / "none"))
    with pytest.raises(BgmServiceError) as caught:
        Client()
    assert "BGM_STUDIO" in caught.value.message
    with pytest.raises(BgmServiceError) as caught:
        Client([str(tmp_path / "text")])
    assert caught.value.kind == "NotFound"
    with pytest.raises(ValueError, match="empty"):
        Client([])


# -- one file --------------------------------------------------------------------------------------


def test_it_imports_nothing_but_pythons_own():
    tree = ast.parse(SOURCE.read_text("utf-8"), feature_version=(3, 9))
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            names = [node.module or ""]
        for name in names:
            assert name.partition(".")[0] in sys.stdlib_module_names
        if isinstance(node, ast.Call):
            # Of `zip`, which Python 3.9 has without it.
            assert "strict" not in [keyword.arg for keyword in node.keywords]


def test_it_runs_alone(command, tmp_path):
    shutil.copy(SOURCE, tmp_path / "bgm_client.py")
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from bgm_client import Client\n"
        f"with Client({command!r}) as bgm:\n"
        "    print(bgm.versions()['protocol'], 'bgm_studio' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("1 False\n", "")
