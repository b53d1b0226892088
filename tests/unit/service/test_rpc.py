"""Lines, requests and parameters: what is taken, and what bad ones get."""

from __future__ import annotations

import contextlib
import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bgm_studio.service import rpc
from bgm_studio.service.rpc import (
    MAX_LINE_BYTES,
    Call,
    Params,
    RpcError,
    Wire,
    parse,
    read_lines,
)


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    ends = os.pipe()
    yield ends
    for end in ends:
        with contextlib.suppress(OSError):
            os.close(end)


def fed(pipe, data):
    """What read_lines makes of these bytes."""

    def feed():
        os.write(pipe[1], b"")
        view = memoryview(data)
        while view:
            view = view[os.write(pipe[1], view) :]
        os.close(pipe[1])

    thread = threading.Thread(target=feed)
    thread.start()
    lines = list(read_lines(pipe[0]))
    thread.join()
    return lines


# -- lines -----------------------------------------------------------------------------------------


def test_lines_come_apart_wherever_blocks_end(pipe):
    lines = [b"", b"a", b"b" * 70_000, b"", b"c" * 200_000]
    assert fed(pipe, b"\n".join(lines)) == lines


def test_a_line_as_long_as_may_be_is_whole(pipe):
    assert fed(pipe, b"x" * MAX_LINE_BYTES + b"\ny\n") == [b"x" * MAX_LINE_BYTES, b"y"]


def test_of_a_longer_line_little_is_kept(pipe):
    first, second = fed(pipe, b"x" * (5 * MAX_LINE_BYTES) + b"\ny")
    assert MAX_LINE_BYTES < len(first) < MAX_LINE_BYTES + (1 << 18) and second == b"y"
    error = parse(first)
    assert isinstance(error, RpcError) and error.body["code"] == rpc.INVALID_REQUEST


def test_a_broken_input_is_an_end(pipe):
    os.close(pipe[0])
    assert list(read_lines(pipe[0])) == []


# -- requests --------------------------------------------------------------------------------------


def test_a_request():
    request = parse(b'{"jsonrpc":"2.0","id":"a\\u00e4","method":"open","params":{"path":"x"}}\r')
    assert isinstance(request, Call)
    assert (request.id, request.method, request.is_owed) == ("aä", "open", True)
    assert request.params.text("path") == "x"
    notification = parse(b'{"jsonrpc":"2.0","method":"cancel"}')
    assert isinstance(notification, Call) and not notification.is_owed
    listed = parse(b'{"jsonrpc":"2.0","id":1,"method":"takes","params":[]}')
    assert isinstance(listed, Call)
    assert parse(b"  \r") is None


@pytest.mark.parametrize(
    ("line", "code", "own"),
    [
        (b"{", rpc.PARSE_ERROR, None),
        (b"\xff\xfe{", rpc.PARSE_ERROR, None),
        ('{"jsonrpc":"2.0"}'.encode("utf-16"), rpc.PARSE_ERROR, None),
        (b"[" * 500_000, rpc.PARSE_ERROR, None),
        (b'{"a":' * 100_000, rpc.PARSE_ERROR, None),
        (b'{"jsonrpc":"2.0","id":1e999,"method":"takes"}', rpc.PARSE_ERROR, None),
        (b'{"jsonrpc":"2.0","id":' + b"9" * 5000 + b',"method":"takes"}', rpc.PARSE_ERROR, None),
        (b'{"jsonrpc":"2.0","id":NaN,"method":"takes"}', rpc.PARSE_ERROR, None),
        (b'{"jsonrpc":"2.0","id":1,"method":"takes"} {}', rpc.PARSE_ERROR, None),
        (b"7", rpc.INVALID_REQUEST, None),
        (b"null", rpc.INVALID_REQUEST, None),
        (b'[{"jsonrpc":"2.0","id":1,"method":"takes"}]', rpc.INVALID_REQUEST, None),
        (b'{"id":3,"method":"takes"}', rpc.INVALID_REQUEST, 3),
        (b'{"jsonrpc":"1.0","id":"x","method":"takes"}', rpc.INVALID_REQUEST, "x"),
        (b'{"jsonrpc":"2.0","id":4,"method":5}', rpc.INVALID_REQUEST, 4),
        (b'{"jsonrpc":"2.0","id":4,"result":{}}', rpc.INVALID_REQUEST, 4),
        (b'{"jsonrpc":"2.0","id":[],"method":"takes"}', rpc.INVALID_REQUEST, None),
        (b'{"jsonrpc":"2.0","id":true,"method":"takes"}', rpc.INVALID_REQUEST, None),
        (b'{"jsonrpc":"2.0","id":5,"method":"takes","params":[1]}', rpc.INVALID_PARAMS, 5),
        (b'{"jsonrpc":"2.0","id":5,"method":"takes","params":"x"}', rpc.INVALID_PARAMS, 5),
    ],
)
def test_what_is_no_request(line, code, own):
    error = parse(line)
    assert isinstance(error, RpcError)
    assert error.body["code"] == code and error.id == own
    assert error.body["message"] and error.body["data"]["kind"] and error.body["data"]["hint"]
    assert len(json.dumps(error.body)) < 1000


# -- parameters ------------------------------------------------------------------------------------


def test_parameters_are_checked_when_they_are_asked_for(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    params = Params({"a": "text", "b": True, "c": ["x"], "d": "clip.mp4", "e": ["f"], "g": None})
    assert (
        params.text("a") == "text" and params.flag("b", False) and params.words("c", ()) == ("x",)
    )
    assert params.path("d") == Path.cwd() / "clip.mp4" and params.paths("e") == (Path.cwd() / "f",)
    assert params.raw("g") is None and "g" in params and "h" not in params
    assert params.text("h", "else") == "else" and params.paths("i") == ()
    params.end()


@pytest.mark.parametrize(
    ("given", "ask"),
    [
        ({}, lambda p: p.text("a")),
        ({"a": 7}, lambda p: p.text("a")),
        ({"a": "\ud800"}, lambda p: p.text("a")),
        ({"a": 1}, lambda p: p.flag("a", True)),
        ({"a": "x"}, lambda p: p.words("a", ())),
        ({"a": ["x", 1]}, lambda p: p.words("a", ())),
        ({"a": ["x"] * 101}, lambda p: p.words("a", ())),
        ({"a": ["\udfff"]}, lambda p: p.words("a", ())),
        ({"a": ""}, lambda p: p.path("a")),
        ({"a": "x\0y"}, lambda p: p.path("a")),
        ({"a": "\ud800"}, lambda p: p.path("a")),
        ({"a": ["\0"]}, lambda p: p.paths("a")),
        ({"a": "x" * 100}, lambda p: p.end()),
    ],
)
def test_wrong_parameters(given, ask):
    with pytest.raises(RpcError) as caught:
        ask(Params(given))
    assert caught.value.body["code"] == rpc.INVALID_PARAMS
    assert "'a'" in str(caught.value)


def test_a_path_may_hold_bytes_that_are_no_text():
    name = os.fsdecode(b"/clips/\xff.mp4")
    assert Params({"path": name}).path("path") == Path(name)


# -- answering -------------------------------------------------------------------------------------


def test_a_host_that_does_not_read_misses_notifications_and_no_answer(pipe):
    wire = Wire(pipe[1], lambda: None)
    for number in range(500):
        wire.notify("preview", {"notes": "x" * 10_000})
        if number % 100 == 0:
            wire.answer(rpc.encoded(id=number, result={}))
    read = bytearray()

    def host():
        while block := os.read(pipe[0], 1 << 16):
            read.extend(block)

    thread = threading.Thread(target=host)
    thread.start()
    wire.close(10.0)
    os.close(pipe[1])
    thread.join()
    messages = [json.loads(line) for line in bytes(read).splitlines()]
    assert [m["id"] for m in messages if "id" in m] == [0, 100, 200, 300, 400]
    assert 0 < sum(m.get("method") == "preview" for m in messages) < 100


def test_a_notification_that_is_too_long_is_left_out(pipe):
    wire = Wire(pipe[1], lambda: None)
    wire.notify("preview", {"notes": "x" * MAX_LINE_BYTES})
    wire.notify("preview", {"notes": "y"})
    wire.close(10.0)
    assert json.loads(os.read(pipe[0], 1 << 16))["params"] == {"notes": "y"}


def test_nobody_reads_any_more(pipe):
    gone = threading.Event()
    os.close(pipe[0])
    wire = Wire(pipe[1], gone.set)
    wire.answer(rpc.encoded(id=1, result={}))
    assert gone.wait(10.0)
    wire.wait_for_reader()  # returns although nothing was read
    wire.close(10.0)


def test_what_is_no_json_is_no_line():
    with pytest.raises(ValueError, match="JSON"):
        rpc.encoded(id=1, result=float("nan"))
    assert rpc.encoded(id=1, result="ä\ud800") == (
        b'{"jsonrpc":"2.0","id":1,"result":"\\u00e4\\ud800"}\n'
    )
