"""JSON-RPC 2.0 as lines over two file descriptors: read, checked, answered.

Input is hostile: a line's length is bounded, and whatever is wrong with it becomes an error object,
never an exception that reaches anybody else.
"""

from __future__ import annotations

import json
import math
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MAX_LINE_BYTES = 1 << 20
"""The longest request. Answers may be longer; a longer notification is left out."""

PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS, INTERNAL_ERROR = (
    -32700,
    -32600,
    -32601,
    -32602,
    -32603,
)
FAILED, BUSY, CANCELLED = -32000, -32001, -32002

_MOST_WAITING = 64  # unread lines from which on a host misses notifications
_MOST_OWED = 1000  # unread lines from which on no more requests of a host are read
_MOST_ITEMS = 100
_SEE = "See docs/protocol.md."

Id = str | int | float | None


class RpcError(Exception):
    """An answer that is an error object. kind: the name of what went wrong. id: the request's, None
    where it is not known."""

    id: Id = None

    def __init__(self, code: int, message: str, kind: str, hint: str = "") -> None:
        super().__init__(message)
        self.body = {"code": code, "message": message, "data": {"hint": hint, "kind": kind}}


@dataclass(frozen=True)
class Call:
    """A request, or a notification, which has no id and is owed no answer (`is_owed`)."""

    id: Id
    is_owed: bool
    method: str
    params: Params


# -- reading ---------------------------------------------------------------------------------------


def read_lines(source: int) -> Iterator[bytes]:
    """Lines of a file descriptor, without their ends, as they come. A line longer than
    MAX_LINE_BYTES is cut, but stays longer than that."""
    held = bytearray()
    while True:
        try:
            block = os.read(source, 1 << 16)
        except OSError:  # a terminal that went away
            block = b""
        *ends, rest = block.split(b"\n")
        for end in ends:
            held += end
            yield bytes(held)
            held.clear()
        # The rest of a line that is too long is dropped as it comes.
        if len(held) <= MAX_LINE_BYTES:
            held += rest
        if not block:
            if held:
                yield bytes(held)
            return


def parse(line: bytes) -> Call | RpcError | None:
    """The request on a line; or an error, with the `id` that its answer needs; None for a blank."""
    if not line.strip():
        return None
    message: Any = None
    try:
        message = _value(line)
        return _request(message)
    except RpcError as error:
        own = message.get("id") if isinstance(message, dict) else None
        error.id = own if _is_id(own) else None
        return error


def _value(line: bytes) -> Any:
    if len(line) > MAX_LINE_BYTES:
        raise _invalid(f"The line is longer than {MAX_LINE_BYTES} bytes.")
    try:
        # On bytes json.loads would guess at UTF-16 and others.
        text = line.decode("utf-8")
        return json.loads(text, parse_float=_finite, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        reason = "too deeply nested" if isinstance(error, RecursionError) else str(error)[:200]
        raise RpcError(
            PARSE_ERROR,
            f"The line is not JSON ({reason}).",
            "ParseError",
            "Send one JSON object a line, as UTF-8.",
        ) from None


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("a number is too large")
    return number


def _no_constant(word: str) -> float:
    raise ValueError(f"{word} is not JSON")


def _request(message: Any) -> Call:
    if isinstance(message, list):
        raise _invalid("Batches are not taken; send one request a line.")
    if not isinstance(message, dict):
        raise _invalid("A request is a JSON object.")
    method, params = message.get("method"), message.get("params", {})
    if message.get("jsonrpc") != "2.0" or not isinstance(method, str):
        raise _invalid('A request has "jsonrpc": "2.0" and a method.')
    if not _is_id(message.get("id")):
        raise _invalid("An id is a text or a number.")
    if params == []:
        params = {}
    if not isinstance(params, dict):
        raise invalid_params("Parameters go by name: an object, not a list.")
    return Call(message.get("id"), "id" in message, method, Params(params))


def _is_id(value: Any) -> bool:
    return value is None or (isinstance(value, (str, int, float)) and not isinstance(value, bool))


def _invalid(message: str) -> RpcError:
    return RpcError(INVALID_REQUEST, message, "InvalidRequest", _SEE)


def invalid_params(message: str) -> RpcError:
    """The error for parameters of a wrong name or type."""
    return RpcError(INVALID_PARAMS, message, "InvalidParams", _SEE)


# -- parameters ------------------------------------------------------------------------------------


class Params:
    """Parameters by name, each checked when it is asked for. One that is missing (where there is no
    default), of a wrong type or, at the `end`, unknown raises the RpcError for it."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = dict(given)
        self._known: list[str] = []

    def __contains__(self, name: str) -> bool:
        return name in self._given

    def _take(self, name: str, *default: Any) -> Any:
        self._known.append(name)
        if name in self._given:
            return self._given[name]
        if not default:
            raise invalid_params(f"The parameter {name!r} is missing.")
        return default[0]

    def raw(self, name: str) -> Any:
        """The JSON value, unchecked; None where there is none."""
        return self._take(name, None)

    def text(self, name: str, *default: str) -> str:
        """A text."""
        value = self._take(name, *default)
        if not _is_text(value):
            raise invalid_params(f"The parameter {name!r} is a text.")
        return str(value)

    def flag(self, name: str, default: bool) -> bool:
        """True or false."""
        value = self._take(name, default)
        if not isinstance(value, bool):
            raise invalid_params(f"The parameter {name!r} is true or false.")
        return value

    def number(self, name: str, default: float | None) -> float | None:
        """A number, or null."""
        value = self._take(name, default)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
            raise invalid_params(f"The parameter {name!r} is a number, or null.")
        return None if value is None else float(value)

    def path(self, name: str) -> Path:
        """A path that the system could have, absolute."""
        return _path(self._take(name), name)

    def paths(self, name: str) -> tuple[Path, ...]:
        """A list of at most 100 paths; () where there is none."""
        return tuple(_path(item, name) for item in self._list(name, ()))

    def words(self, name: str, default: Sequence[str]) -> tuple[str, ...]:
        """A list of at most 100 texts."""
        value = self._list(name, default)
        if not all(map(_is_text, value)):
            raise invalid_params(f"The parameter {name!r} is a list of texts.")
        return tuple(value)

    def _list(self, name: str, default: Sequence[Any]) -> list[Any]:
        value = self._take(name, list(default))
        if not isinstance(value, list) or len(value) > _MOST_ITEMS:
            raise invalid_params(f"The parameter {name!r} is a list of at most {_MOST_ITEMS}.")
        return value

    def end(self) -> None:
        """Refuse all parameters that were not asked for."""
        for name in self._given:
            if name not in self._known:
                known = f"known are {', '.join(self._known)}" if self._known else "none are known"
                raise invalid_params(f"There is no parameter {name[:40]!r}; {known}.")


def _is_text(value: Any) -> bool:
    """Whether a value is a text of whole characters: JSON can hold halves of them."""
    return isinstance(value, str) and not any("\ud800" <= c <= "\udfff" for c in value)


def _path(value: Any, name: str) -> Path:
    try:
        # The only halves of characters to be taken are those that stand for bytes of a file's name.
        if not isinstance(value, str) or not value or b"\0" in os.fsencode(value):
            raise ValueError
        return Path(value).absolute()
    except (ValueError, OSError):
        raise invalid_params(f"The parameter {name!r} is a path.") from None


# -- answering -------------------------------------------------------------------------------------


def encoded(**message: Any) -> bytes:
    """A message as a line. Raises ValueError or TypeError for what JSON cannot hold."""
    text = json.dumps({"jsonrpc": "2.0", **message}, allow_nan=False, separators=(",", ":"))
    return text.encode("ascii") + b"\n"


class Wire:
    """Writes lines from a thread of its own, so that no work waits for a host that does not read:
    it misses notifications, never answers. `gone` is called once nobody can read any more."""

    def __init__(self, target: int, gone: Callable[[], None]) -> None:
        self._target, self._gone = target, gone
        self._lines: deque[bytes] = deque()
        self._changed = threading.Condition()
        self._is_open, self._is_broken = True, False
        self._thread = threading.Thread(target=self._write, name="wire", daemon=True)
        self._thread.start()

    def answer(self, line: bytes) -> None:
        """Write a line when its turn comes."""
        with self._changed:
            self._lines.append(line)
            self._changed.notify()

    def notify(self, method: str, params: Mapping[str, Any]) -> None:
        """Write a notification, unless many lines wait already or it is too long for one."""
        if len(self._lines) < _MOST_WAITING:
            line = encoded(method=method, params=params)
            if len(line) <= MAX_LINE_BYTES:
                self.answer(line)

    def wait_for_reader(self) -> None:
        """Return once few lines wait: a host that asks without reading has to wait."""
        while len(self._lines) > _MOST_OWED and not self._is_broken:
            time.sleep(0.01)

    def close(self, timeout_s: float) -> None:
        """Write what is left, as long as somebody reads it."""
        with self._changed:
            self._is_open = False
            self._changed.notify()
        self._thread.join(timeout_s)

    def _write(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._lines or not self._is_open)
                if not self._lines:
                    return
                line = memoryview(self._lines[0])
            try:
                while line:
                    line = line[os.write(self._target, line) :]
            except OSError:
                self._is_broken = True
                self._gone()
                return
            self._lines.popleft()
