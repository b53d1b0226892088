"""The service: requests and answers, work and its end, with a stand-in for the work itself."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import types
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bgm_studio
from bgm_studio.base.errors import Cancelled, ClipError
from bgm_studio.service import serve
from bgm_studio.service.serve import Server

PATIENCE_S = 30.0


class Core:
    """Stands in for Methods: `generate` waits until the test lets it go on."""

    def __init__(self):
        self.started, self.go_on = threading.Event(), threading.Event()
        self.steps: list[Any] = []
        self.ended: list[type[BaseException] | None] = []
        self.work = lambda work: {"take": "1"}

    def open(self, params, work):
        path = params.text("path")
        params.end()
        work.progress("analysis", 0.5)
        return {"path": path}

    def analyze(self, params, work):
        return self.work(work)

    def generate(self, params, work):
        self.started.set()
        try:
            while not self.go_on.wait(0.005):
                work.progress("denoise", 0.25)
            result = self.work(work)
        except BaseException as error:
            self.ended.append(type(error))
            raise
        self.ended.append(None)
        return result

    def rescore(self, params, work):
        raise ClipError("The clip is odd.", "Mend it.")

    def export(self, params, work):
        raise FileNotFoundError(2, "No such file", "x.wav")

    def takes(self, params):
        return ["one"]

    def remove(self, params):
        raise KeyError("a mistake")

    def save(self, params):
        return {"share": float("nan")}


class Service:
    """A Server on pipes, and what it said."""

    def __init__(self, core):
        (source, self.input), (self.output, target) = os.pipe(), os.pipe()
        self._fds = [source, target]
        self.server = Server(source, target, lambda: core)
        self.said: queue.Queue[Any] = queue.Queue()
        self.notes: list[Any] = []
        self.heeded: bool | None = None
        self._count = 0
        self._threads = [threading.Thread(target=self._run), threading.Thread(target=self._hear)]
        for thread in self._threads:
            thread.start()

    def _run(self):
        self.heeded = self.server.run()
        os.close(self._fds.pop())

    def _hear(self):
        with os.fdopen(self.output, "rb") as lines:
            for line in lines:
                message = json.loads(line.decode("ascii"))
                assert message["jsonrpc"] == "2.0"
                (self.notes.append if "method" in message else self.said.put)(message)
        self.said.put(None)

    def raw(self, line):
        os.write(self.input, line + b"\n")

    def send(self, method, own=None, **params):
        self._count += 1
        own = own or self._count
        self.raw(json.dumps({"jsonrpc": "2.0", "id": own, "method": method,
                             "params": params}).encode())  # fmt: skip
        return own

    def hear(self):
        """The next answer; None at the end."""
        return self.said.get(timeout=PATIENCE_S)

    def call(self, method, **params):
        own = self.send(method, **params)
        answer = self.hear()
        assert answer["id"] == own
        return answer.get("result", answer.get("error"))

    def end(self):
        """Close the input, if it is open, and wait; the answers that still came."""
        with contextlib.suppress(OSError):
            os.close(self.input)
        self.input = -1
        for thread in self._threads:
            thread.join(PATIENCE_S)
            assert not thread.is_alive()
        last = []
        while not self.said.empty():
            last.append(self.said.get())
        for fd in self._fds:
            os.close(fd)
        self._fds = []
        return [answer for answer in last if answer is not None]


@pytest.fixture
def core() -> Core:
    return Core()


@pytest.fixture
def service(core) -> Iterator[Service]:
    service = Service(core)
    yield service
    core.go_on.set()
    service.end()


# -- answers ---------------------------------------------------------------------------------------


def test_versions(service):
    said = service.call("versions")
    assert said["bgm_studio"] == bgm_studio.__version__ and said["protocol"] == 1
    assert said["python"] == sys.version.split()[0] and len(said["model_sha256"]) == 64


def test_versions_without_a_model(service, monkeypatch, tmp_path):
    monkeypatch.setattr("bgm_studio.base.resources.resource_root", lambda: tmp_path)
    assert service.call("versions")["model_sha256"] == ""


def test_versions_need_nothing_large():
    program = """
import sys
from bgm_studio.service import serve
serve.versions()
large = {"av", "cv2", "scipy", "onnxruntime", "tokenizers", "mido", "PySide6", "tqdm"}
print(sorted(large & set(sys.modules)), "bgm_studio.service.methods" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[] False\n"


def test_every_method_is_known(service):
    assert service.call("nonsense")["code"] == -32601
    assert "versions" in service.call("x" * 1000)["data"]["hint"]
    for name in ("versions", "cancel"):
        assert service.call(name, more=1)["code"] == -32602
    assert service.call("open", path="x") == {"path": "x"}
    assert service.call("open")["code"] == -32602


def test_ids_come_back_as_they_were(service):
    for own in ('"a\\u00e4"', "7", "1.5", '""', "null", "-1"):
        service.raw(b'{"jsonrpc":"2.0","id":' + own.encode() + b',"method":"takes"}')
        answer = service.hear()
        assert answer["id"] == json.loads(own) and answer["result"] == ["one"]


def test_notifications_get_no_answer(service, core):
    service.raw(b'{"jsonrpc":"2.0","method":"takes"}')
    service.raw(b'{"jsonrpc":"2.0","method":"nonsense"}')
    core.work = lambda work: core.started.set()
    service.raw(b'{"jsonrpc":"2.0","method":"analyze"}')
    assert core.started.wait(PATIENCE_S)
    assert service.call("takes") == ["one"]


def test_failures(service, capfd):
    error = service.call("rescore")
    assert (error["code"], error["message"]) == (-32000, "The clip is odd.")
    assert error["data"] == {"hint": "Mend it.", "kind": "ClipError"}
    error = service.call("export")
    assert error["code"] == -32000 and error["data"]["kind"] == "FileNotFoundError"
    assert "x.wav" in error["message"]
    assert capfd.readouterr().err == ""
    error = service.call("remove")
    assert error["code"] == -32603 and error["data"]["kind"] == "KeyError"
    assert "a mistake" in capfd.readouterr().err  # with its trace, for the one who mends it
    assert service.call("save")["code"] == -32603  # NaN is no JSON
    assert service.call("takes") == ["one"]


@pytest.mark.parametrize(
    "line",
    [b"{", b"[" * 100_000, b"\xff", b"7", b"[]", b'{"jsonrpc":"2.0","id":1}', b"x" * (1 << 21)],
    ids=["cut", "deep", "bytes", "number", "batch", "method", "long"],
)
def test_a_hostile_line_is_one_error(service, line):
    service.raw(line)
    answer = service.hear()
    assert answer["error"]["code"] in (-32700, -32600)
    assert service.call("takes") == ["one"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
MESSAGES = st.fixed_dictionaries(
    {},
    optional={
        "jsonrpc": st.just("2.0") | JSON,
        "id": JSON,
        "method": st.sampled_from(["versions", "takes", "open", "remove", "cancel"]) | JSON,
        "params": st.fixed_dictionaries({}, optional={"path": JSON, "take": JSON}) | JSON,
    },
)


@given(
    st.lists(
        st.binary(max_size=200).map(lambda line: line.replace(b"\n", b" "))
        | JSON.map(lambda value: json.dumps(value).encode())
        | MESSAGES.map(lambda value: json.dumps(value).encode()),
        max_size=5,
    )
)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_comes_the_service_goes_on(service, lines):
    for line in lines:
        service.raw(line)
    own = service.send("takes", own="the end of this")
    while (answer := service.hear())["id"] != own:
        assert ("result" in answer) != ("error" in answer)
        if "error" in answer:
            assert set(answer["error"]) == {"code", "message", "data"}
            assert set(answer["error"]["data"]) == {"hint", "kind"}
    assert answer["result"] == ["one"]


# -- work ------------------------------------------------------------------------------------------


def test_progress_comes_before_the_answer(service):
    assert service.call("open", path="x") == {"path": "x"}
    assert service.notes == [
        {"jsonrpc": "2.0", "method": "progress", "params": {"stage": "analysis", "fraction": 0.5}}
    ]


class FakeWire:
    def __init__(self):
        self.told: list[Any] = []

    def notify(self, method, params):
        self.told.append((method, params))


@pytest.fixture
def clock(monkeypatch):
    now = [1000.0]
    monkeypatch.setattr(serve, "time", types.SimpleNamespace(monotonic=lambda: now[0]))
    return now


def test_progress_is_told_ten_times_a_second(clock):
    wire = FakeWire()
    job = serve._Job(None, wire)
    for _ in range(1000):
        clock[0] += 0.003
        job.progress("denoise", (clock[0] - 1000) / 3)
    assert 25 <= len(wire.told) <= 31
    job.progress("render", 7.0)
    clock[0] += 1.0
    job.progress("render", -7.0)
    assert wire.told[-1] == ("progress", {"stage": "render", "fraction": 0.0})


def test_previews_are_made_only_when_they_are_shown(clock):
    wire, made = FakeWire(), []
    job = serve._Job(None, wire)
    for step in range(100):
        clock[0] += 0.02
        job.preview(step / 100, lambda: made.append(1) or [[0.0, 1.0, 60, 2]])
    assert len(wire.told) == len(made) == 4
    job.preview(1.0, lambda: [])
    assert wire.told[-1] == ("preview", {"fraction": 1.0, "notes": []})


def test_one_job_at_a_time(service, core):
    running = service.send("generate")
    assert core.started.wait(PATIENCE_S)
    for method in ("open", "analyze", "generate", "rescore", "export"):
        error = service.call(method)
        assert (error["code"], error["message"]) == (-32001, "busy")
        assert error["data"]["kind"] == "Busy" and error["data"]["hint"]
    assert service.call("takes") == ["one"]  # what takes no time is answered all the same
    core.go_on.set()
    assert service.hear() == {"jsonrpc": "2.0", "id": running, "result": {"take": "1"}}
    assert service.call("open", path="y") == {"path": "y"}


def test_the_next_job_may_come_with_the_answer(service, core):
    core.work = lambda work: 7
    for _ in range(300):
        assert service.call("analyze") == 7


def test_cancelling(service, core):
    assert service.call("cancel") == {"cancelled": False}
    running = service.send("generate")
    assert core.started.wait(PATIENCE_S)
    service.send("cancel", own="c")
    answers = [service.hear(), service.hear()]
    assert answers[0]["id"] == "c" and answers[0]["result"] == {"cancelled": True}
    assert answers[1]["id"] == running
    assert answers[1]["error"] == {
        "code": -32002, "message": "cancelled", "data": {"hint": "", "kind": "Cancelled"},
    }  # fmt: skip
    assert core.ended == [Cancelled]
    assert service.call("cancel") == {"cancelled": False}
    core.go_on.set()
    assert service.call("generate") == {"take": "1"}


def test_what_was_cancelled_answers_so_whatever_came_of_it(service, core):
    said = threading.Event()

    def stubborn(work):
        assert said.wait(PATIENCE_S)
        raise ValueError("something else")

    core.work = stubborn
    core.go_on.set()
    service.send("generate", own="g")
    assert core.started.wait(PATIENCE_S)
    assert service.call("cancel") == {"cancelled": True}
    assert service.call("cancel") == {"cancelled": True}
    said.set()
    assert service.hear()["error"]["code"] == -32002


def test_too_late_to_cancel(service, core):
    settled, go = threading.Event(), threading.Event()

    def nearly_done(work):
        work.settle()
        settled.set()
        assert go.wait(PATIENCE_S)
        work.progress("denoise", 1.0)
        return 5

    core.work = nearly_done
    service.send("analyze", own="a")
    assert settled.wait(PATIENCE_S)
    assert service.call("cancel") == {"cancelled": False}
    go.set()
    assert service.hear()["result"] == 5


# -- ends ------------------------------------------------------------------------------------------


def test_the_input_ends(service):
    assert service.call("takes") == ["one"]
    assert service.end() == []
    assert service.heeded


def test_a_last_line_needs_no_end(service):
    os.write(service.input, b'{"jsonrpc":"2.0","id":1,"method":"takes"}')
    assert [answer["result"] for answer in service.end()] == [["one"]]


def test_the_input_ends_in_the_middle_of_a_job(service, core):
    running = service.send("generate")
    assert core.started.wait(PATIENCE_S)
    (answer,) = service.end()
    assert answer["id"] == running and answer["error"]["code"] == -32002
    assert core.ended == [Cancelled] and service.heeded


def test_shutdown(service, core):
    running = service.send("generate")
    assert core.started.wait(PATIENCE_S)
    last = service.send("shutdown")
    service.send("takes")
    assert service.hear()["id"] == running
    assert service.hear() == {"jsonrpc": "2.0", "id": last, "result": {}}
    assert service.hear() is None
    assert core.ended == [Cancelled]


def test_shutdown_of_one_who_expects_no_answer(service):
    service.raw(b'{"jsonrpc":"2.0","method":"shutdown"}')
    assert service.hear() is None


def test_nobody_listens_any_more(core):
    (source, feed), (output, target) = os.pipe(), os.pipe()
    server = Server(source, target, lambda: core)
    os.write(feed, b'{"jsonrpc":"2.0","id":1,"method":"generate"}\n')
    os.close(output)
    assert server.run()  # although the input is open
    assert core.ended == [Cancelled]
    for fd in (source, feed, target):
        os.close(fd)


def test_work_that_does_not_heed_is_told(service, core, monkeypatch):
    monkeypatch.setattr(serve, "_GRACE_S", 0.05)
    stuck, started = threading.Event(), threading.Event()

    def stubborn(work):
        started.set()
        stuck.wait(PATIENCE_S)

    core.work = stubborn
    service.send("analyze")
    assert started.wait(PATIENCE_S)
    os.close(service.input)
    assert service.hear() is None
    assert service.heeded is False
    stuck.set()


# -- the process -----------------------------------------------------------------------------------

CHATTY = """
import os, subprocess, sys, threading
from bgm_studio.service import serve

class Core:
    def takes(self, params):
        print("printed")
        os.write(1, b"written\\n")
        sys.stdout.write("no end of line")
        read = "import sys; print('child read', repr(sys.stdin.read()))"
        subprocess.run([sys.executable, "-c", read], check=True)
        return [sys.stdin.read()]

    def generate(self, params, work):
        while True:
            work.progress("denoise", 0.5)
            threading.Event().wait(0.005)

code = serve.main(Core)
print("the end", flush=True)
raise SystemExit(code)
"""


@pytest.fixture
def chatty(tmp_path):
    script = tmp_path / "chatty.py"
    script.write_text(CHATTY)
    process = subprocess.Popen(
        [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )  # fmt: skip
    yield process
    process.kill()
    process.communicate()


def test_nothing_but_the_protocol_is_on_standard_output(chatty):
    chatty.stdin.write(b'{"jsonrpc":"2.0","id":1,"method":"takes"}\n')
    chatty.stdin.write(b'{"jsonrpc":"2.0","id":2,"method":"shutdown"}\n')
    said, noise = chatty.communicate(timeout=PATIENCE_S)
    assert [json.loads(line) for line in said.splitlines()] == [
        {"jsonrpc": "2.0", "id": 1, "result": [""]},
        {"jsonrpc": "2.0", "id": 2, "result": {}},
    ]
    for word in (b"printed", b"written", b"no end of line", b"child read ''", b"the end"):
        assert word in noise
    assert chatty.returncode == 0


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_ends_work_and_service(chatty, name):
    if not hasattr(signal, name):
        pytest.skip(f"this system has no {name}")
    chatty.stdin.write(b'{"jsonrpc":"2.0","id":1,"method":"generate"}\n')
    chatty.stdin.flush()
    assert json.loads(chatty.stdout.readline())["method"] == "progress"
    chatty.send_signal(getattr(signal, name))
    *_, last = chatty.stdout.read().splitlines()
    assert json.loads(last)["error"]["code"] == -32002
    assert chatty.wait(PATIENCE_S) == 0
