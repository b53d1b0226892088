"""docs/protocol.md says what is so: its conversations are held, its names are those of the code."""

from __future__ import annotations

import json
import os
import re
import shutil
import threading
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from toys import WordEncoder, write_clip

from bgm_studio.base import errors
from bgm_studio.composing.take import Request
from bgm_studio.service import serve
from bgm_studio.service.methods import Methods
from bgm_studio.service.serve import METHODS, Server

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "protocol.md").read_text("utf-8")


def conversations():
    """The blocks of lines on the wire: each a list of (is the host's, message)."""
    blocks = re.findall(r"^```\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    found = [
        [(line.startswith("→ "), json.loads(line[2:])) for line in block.splitlines()]
        for block in blocks
        if block.startswith("→ ")
    ]
    assert len(found) == 2
    return found


def shape(value) -> Any:
    """What is alike in values of the same kind: names, and types; of a list, its first item."""
    if isinstance(value, dict):
        return {name: shape(item) for name, item in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return "number" if type(value) in (int, float) else type(value).__name__


class Talk:
    """A Server over toys, whose denoiser waits for `gate`."""

    def __init__(self, films, model, graph):
        self.films, self.model = films, model
        self.gate = threading.Event()
        run = graph.run
        graph.run = lambda feeds: self.gate.wait(30.0) and run(feeds)
        (source, self._input), (output, target) = os.pipe(), os.pipe()
        self._fds = [source, target]
        server = Server(source, target, Methods)
        self._thread = threading.Thread(target=server.run)
        self._thread.start()
        self._lines = os.fdopen(output, "rb")

    def write(self, message):
        if message["method"] == "generate":
            message["params"]["model"] = str(self.model)
        text = json.dumps(message).replace("/films/", f"{self.films}/")
        os.write(self._input, text.encode() + b"\n")

    def read(self, request_id, told):
        """The answer; what comes before it goes into `told`."""
        while True:
            message = json.loads(self._lines.readline())
            if "method" not in message and message["id"] == request_id:
                return message
            told.append(message)

    def close(self):
        self.gate.set()
        os.close(self._input)
        self._thread.join(30.0)
        self._lines.close()
        for fd in self._fds:
            os.close(fd)


@pytest.fixture
def talk(tmp_path, toy_model, toy_graph, fresh_cache, monkeypatch):
    monkeypatch.setattr("bgm_studio.composing.composer.MiniLmEncoder", WordEncoder)
    monkeypatch.setattr(serve, "_PROGRESS_S", 0.0)  # all of them, however quick it is
    monkeypatch.setattr(serve, "_PREVIEW_S", 0.0)
    films = tmp_path / "films"
    films.mkdir()
    write_clip(films / "beach.mp4", frames=288, cuts=(96, 192), sound=True)
    talk = Talk(films, toy_model, toy_graph)
    yield talk
    talk.close()
    shutil.rmtree(films)


def test_the_conversation_is_as_it_is_written(talk):
    talk.gate.set()
    expected: list[Any] = []
    for is_hosts, message in conversations()[0]:
        if is_hosts:
            talk.write(message)
        elif "method" in message:
            expected.append(shape(message))
        else:
            told: list[Any] = []
            answer = talk.read(message["id"], told)
            if "error" in message:
                assert answer["error"]["code"] == message["error"]["code"]
                assert answer["error"]["data"]["kind"] == message["error"]["data"]["kind"]
            found = shape(answer)
            if "recipe" in found.get("result", {}):  # whose recipe has the toy model
                found["result"]["recipe"]["model"] = "NoneType"
            assert found == shape(message)
            assert all(one in map(shape, told) for one in expected)
            expected = []


def test_busy_and_cancelled_are_as_they_are_written(talk):
    talk.write(
        {"jsonrpc": "2.0", "id": 1, "method": "open", "params": {"path": "/films/beach.mp4"}}
    )
    talk.read(1, [])
    for is_hosts, message in conversations()[1]:
        if is_hosts:
            talk.write(message)
        else:
            assert talk.read(message["id"], []) == message
            if message["id"] == 6:
                talk.gate.set()


def test_all_names_are_on_the_page():
    for method in METHODS:
        assert f"| `{method}` |" in PAGE
    for dial in fields(Request):
        assert f"`{dial.name}`" in PAGE
    for code in (serve.FAILED, serve.BUSY, serve.CANCELLED, serve.METHOD_NOT_FOUND,
                 serve.INTERNAL_ERROR):  # fmt: skip
        assert f"−{-code}" in PAGE
    kinds = {kind.__name__ for kind in errors.BgmError.__subclasses__()
             if kind.__module__ == errors.__name__}  # fmt: skip
    assert {name for name in kinds if f"`{name}`" not in PAGE} == set()


def test_the_readme_points_to_the_page():
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "(docs/protocol.md)" in readme and "serve --stdio" in readme
