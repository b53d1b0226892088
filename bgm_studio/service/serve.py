"""`bgm-studio serve --stdio`: the one protocol by which other programs use BGM Studio.

JSON-RPC 2.0, one object a line: requests on standard input, answers and notifications on standard
output, and nothing else there; docs/protocol.md describes it. What the methods do is in `methods`,
the lines are in `rpc`; here are the threads and the end of the process. Nothing large is loaded
before something is opened, so that a host knows at once with whom it speaks.
"""

from __future__ import annotations

import os
import platform
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Any

import bgm_studio
from bgm_studio.base.errors import BgmError, Cancelled
from bgm_studio.base.loading import uncollected
from bgm_studio.service.rpc import (
    BUSY,
    CANCELLED,
    FAILED,
    INTERNAL_ERROR,
    METHOD_NOT_FOUND,
    Call,
    RpcError,
    Wire,
    encoded,
    parse,
    read_lines,
)

PROTOCOL = 1

_JOBS = ("open", "analyze", "generate", "rescore", "export")
_AT_ONCE = ("takes", "remove", "save")
METHODS = ("versions", *_JOBS, *_AT_ONCE, "cancel", "shutdown")

_PROGRESS_S = 0.1
_PREVIEW_S = 0.5
_GRACE_S = 30.0  # for work to notice that it is to end
_FLUSH_S = 2.0
_WAKE_S = 0.25  # between looks at whether a signal came


class _Job:
    """A running request, as the methods see it (a `methods.Work`). Once it is cancelled, `progress`
    and `settle` raise Cancelled; after `settle` it can no longer be cancelled."""

    def __init__(self, request: Call, wire: Wire) -> None:
        self.request = request
        self._wire = wire
        self._door = threading.Lock()
        self._is_cancelled = self._is_settled = False
        self._told_s = self._shown_s = float("-inf")

    def cancel(self) -> bool:
        """Cancel the request; whether it will answer that it was cancelled."""
        with self._door:
            self._is_cancelled = not self._is_settled
            return self._is_cancelled

    def settle(self) -> None:
        """Rule out cancelling, before anything changes for the host."""
        with self._door:
            if self._is_cancelled:
                raise Cancelled
            self._is_settled = True

    def progress(self, stage: str, fraction: float) -> None:
        """Report progress."""
        if self._is_cancelled:
            raise Cancelled
        now_s = time.monotonic()
        if now_s - self._told_s >= _PROGRESS_S:
            self._told_s = now_s
            share = round(min(max(float(fraction), 0.0), 1.0), 4)
            self._wire.notify("progress", {"stage": stage, "fraction": share})

    def preview(self, fraction: float, notes: Callable[[], list[list[float]]]) -> None:
        """Show notes, which are made only when it is time to show some; at 1.0 it always is."""
        now_s = time.monotonic()
        if fraction >= 1.0 or now_s - self._shown_s >= _PREVIEW_S:
            self._shown_s = now_s
            self._wire.notify("preview", {"fraction": round(fraction, 4), "notes": notes()})


def versions() -> dict[str, Any]:
    """The versions of what answers. model_sha256: "" where the denoiser is missing."""
    from bgm_studio.base.inference import read_manifest  # noqa: PLC0415
    from bgm_studio.base.resources import resource  # noqa: PLC0415
    from bgm_studio.diffusion.styles import styles_of  # noqa: PLC0415 - as late as can be

    sha256, styles = "", []
    with suppress(BgmError):
        folder = resource("denoiser/manifest.json").parent
        sha256, styles = read_manifest(folder, "denoiser").sha256, list(styles_of(folder))
    return {
        "bgm_studio": bgm_studio.__version__,
        "protocol": PROTOCOL,
        "model_sha256": sha256,
        "styles": styles,
        "python": platform.python_version(),
    }


def _new_session() -> Any:
    with uncollected():
        from bgm_studio.service.methods import Methods  # noqa: PLC0415 - NumPy, FFmpeg, OpenCV and all
    return Methods()


class Server:
    """Answers requests from one file descriptor on another one, until the first ends, `shutdown`
    comes or `stop` is called.

    session: makes what does the work, an object with what `methods.Methods` has; called once,
    when first needed, by any thread. Requests that take long run on a thread of their own, one at a
    time; all others are answered by the thread that called `run`.
    """

    def __init__(self, source: int, target: int, session: Callable[[], Any] = _new_session) -> None:
        self._source = source
        # None ends it. A SimpleQueue may be filled from a signal's handler.
        self._inbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._wire = Wire(target, self.stop)
        self._make_session = session
        self._made: Any = None
        self._making = threading.Lock()
        self._job: _Job | None = None
        self._thread: threading.Thread | None = None

    def stop(self) -> None:
        """End soon, as if the input had ended."""
        self._inbox.put(None)

    def run(self) -> bool:
        """Serve until the end; running work is then cancelled. False where it did not stop, so that
        a thread is left that only the end of the process ends."""
        threading.Thread(target=self._read, name="reader", daemon=True).start()
        last: Call | None = None
        while last is None and (line := self._next()) is not None:
            last = self._take(line)
        if (job := self._job) is not None:
            job.cancel()
        if self._thread is not None:
            self._thread.join(_GRACE_S)
        if last is not None:
            self._answer(last, dict)
        self._wire.close(_FLUSH_S)
        return self._thread is None or not self._thread.is_alive()

    def _next(self) -> bytes | None:
        while True:
            try:
                return self._inbox.get(timeout=_WAKE_S)
            except queue.Empty:  # a signal that came just before the wait has not ended it
                continue

    def _read(self) -> None:
        for line in read_lines(self._source):
            self._wire.wait_for_reader()
            self._inbox.put(line)
        self._inbox.put(None)

    def _take(self, line: bytes) -> Call | None:
        """Do what a line asks for, or start it; returns the request if it is to end everything."""
        request = parse(line)
        if isinstance(request, RpcError):
            self._wire.answer(encoded(id=request.id, error=request.body))
        elif request is not None and request.method == "shutdown":
            return request
        elif request is not None and request.method in _JOBS and self._job is None:
            # Known before the thread starts, or its end might come first.
            self._job = job = _Job(request, self._wire)
            self._thread = threading.Thread(
                target=self._work, args=(job,), name=request.method, daemon=True
            )
            self._thread.start()
        elif request is not None:
            self._answer(request, lambda: self._at_once(request))
        return None

    def _at_once(self, request: Call) -> Any:
        if request.method in _JOBS:
            raise RpcError(
                BUSY, "busy", "Busy", "Wait for the request that is running, or cancel it."
            )
        if request.method in _AT_ONCE:
            return getattr(self._session(), request.method)(request.params)
        if request.method not in METHODS:
            raise RpcError(
                METHOD_NOT_FOUND,
                f"There is no method {request.method[:40]!r}.",
                "MethodNotFound",
                f"Known are {', '.join(METHODS)}.",
            )
        request.params.end()
        if request.method == "versions":
            return versions()
        job = self._job
        return {"cancelled": job is not None and job.cancel()}

    def _work(self, job: _Job) -> None:
        def work() -> Any:
            try:
                return getattr(self._session(), job.request.method)(job.request.params, job)
            finally:
                job.settle()  # Cancelled is the answer then, whatever came of it

        def over() -> None:
            self._job = None

        self._answer(job.request, work, over)

    def _answer(
        self, request: Call, work: Callable[[], Any], over: Callable[[], None] = lambda: None
    ) -> None:
        """Answer with what `work` returns or raises. over: called before the host can know."""
        try:
            line = encoded(id=request.id, result=work())
        except Exception as error:  # noqa: BLE001 - whatever it is, the host is owed an answer
            line = encoded(id=request.id, error=_rpc_error(error).body)
        over()
        if request.is_owed:
            self._wire.answer(line)

    def _session(self) -> Any:
        with self._making:
            if self._made is None:
                self._made = self._make_session()
            return self._made


def _rpc_error(error: Exception) -> RpcError:
    if isinstance(error, RpcError):
        return error
    kind = type(error).__name__
    if isinstance(error, Cancelled):
        return RpcError(CANCELLED, "cancelled", kind)
    if isinstance(error, BgmError):
        return RpcError(FAILED, error.message, kind, error.hint)
    if isinstance(error, OSError):
        return RpcError(FAILED, f"{error}.", kind, "Check the file and its folder.")
    traceback.print_exception(error)
    return RpcError(
        INTERNAL_ERROR,
        f"BGM Studio ran into a bug ({kind}: {error}).",
        kind,
        "Please report it, with what it wrote on standard error.",
    )


def _private_streams() -> tuple[int, int]:
    """Standard input and output, for the protocol alone: anything else that reads the input finds
    nothing, and anything else that writes to the output (libraries, programs that they start) is
    heard on standard error."""
    source, target = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    try:
        os.dup2(2, 1)
    except OSError:  # a host without a standard error
        os.dup2(nothing, 1)
    os.close(nothing)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - there alone

        msvcrt.setmode(source, os.O_BINARY)
        msvcrt.setmode(target, os.O_BINARY)
    return source, target


def main(session: Callable[[], Any] = _new_session) -> int:
    """Serve on standard input and output until the input ends, `shutdown` or a signal to end.
    session: as in Server."""
    server = Server(*_private_streams(), session)

    def stop(_number: int, _frame: FrameType | None) -> None:
        server.stop()

    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)
    if not server.run():
        os._exit(0)  # the interpreter would wait for a thread that does not end
    return 0
