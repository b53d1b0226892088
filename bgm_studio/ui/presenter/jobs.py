"""Background work: lanes of one thread each, whose jobs report to the window and can be cancelled.

A job's work is a generator function that runs in its lane's thread. What it yields and returns, how
far it is and how it failed are handed to callbacks in the window's thread.
"""

from __future__ import annotations

import logging
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from bgm_studio.base.errors import BgmError, Cancelled

Work = Callable[["Job"], Generator[Any, None, Any]]

ENDING_S = 2.0
"""What a window gives all its threads together to end."""
_REPORT_S = 0.03  # progress more often than this only keeps the window busy
_NICENESS = 10
_log = logging.getLogger(__name__)


def _nothing(*_: Any) -> None:
    """The callback of those who do not want to know."""


def single_shot(parent: QObject, delay_ms: int, slot: Callable[[], object]) -> QTimer:
    """A timer that calls `slot` once, so long after the last start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(delay_ms)
    timer.timeout.connect(slot)
    return timer


def countdown(seconds: float) -> Callable[[], float]:
    """Tells how many of so many seconds are left, at least 0."""
    ends_s = time.monotonic() + seconds
    return lambda: max(0.0, ends_s - time.monotonic())


@dataclass(eq=False)
class Job:
    """One piece of work. In the window's thread, `progress(stage, fraction)` and `yielded(value)`
    are called while it runs; then one of `done(result)`, `failed(exception)` and `cancelled()`.

    An exception that is no BgmError is a bug, and has been logged by then. is_quiet: not worth
    telling the user of while it runs.
    """

    name: str
    lane: str
    work: Work
    done: Callable[[Any], None] = _nothing
    failed: Callable[[Exception], None] = _nothing
    cancelled: Callable[[], None] = _nothing
    yielded: Callable[[Any], None] = _nothing
    progress: Callable[[str, float], None] = _nothing
    is_quiet: bool = False
    stage: str = ""
    fraction: float | None = None
    is_over: bool = False
    _cancel: threading.Event = field(default_factory=threading.Event)
    _stop: threading.Event = field(default_factory=threading.Event)
    _reported_s: float = 0.0
    _tell: Callable[[Job, str, Any], None] = _nothing

    def cancel(self) -> None:
        """End as soon as the work next reports progress; no result follows, only `cancelled`."""
        self._cancel.set()

    def stop(self) -> None:
        """Ask the work to end early with what it has."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancel.is_set()

    def is_stopped(self) -> bool:
        """Whether `stop` was called."""
        return self._stop.is_set()

    def emit(self, value: Any) -> None:
        """Hand a value to `yielded`, from callbacks inside the work that cannot yield."""
        if self._cancel.is_set():
            raise Cancelled
        self._tell(self, "yielded", value)

    def report(self, stage: str, fraction: float) -> None:
        """A `Progress` callback for the work itself. Raises Cancelled after `cancel`."""
        if self._cancel.is_set():
            raise Cancelled
        now = time.monotonic()
        if stage != self.stage or now - self._reported_s >= _REPORT_S or fraction >= 1.0:
            self._reported_s, self.stage = now, stage
            self._tell(self, "progress", (stage, fraction))

    def _run(self) -> None:
        kind, payload = "cancelled", None
        try:
            if not self._cancel.is_set():
                kind, payload = "done", self._result()
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - told to the user; must not end the thread
            kind, payload = "failed", error
        self._tell(self, kind, payload)

    def _result(self) -> Any:
        generator = self.work(self)
        try:
            while True:
                value = next(generator)
                if self._cancel.is_set():
                    raise Cancelled
                self._tell(self, "yielded", value)
        except StopIteration as end:
            return end.value
        finally:
            generator.close()


class _Lane:
    def __init__(self, name: str) -> None:
        self.queue: queue.PriorityQueue[tuple[int, int, Job | None]] = queue.PriorityQueue()
        # A daemon: however the window's thread ends, Python must not wait for this one.
        self.thread = threading.Thread(target=self._loop, name=f"bgm-{name}", daemon=True)
        self.thread.start()

    def _loop(self) -> None:
        if sys.platform == "linux":
            # The window and the sound come first. Threads that are started from here, as those of
            # onnxruntime are, inherit this.
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
        while True:
            job = self.queue.get()[2]
            if job is None:
                return
            job._run()


class Jobs(QObject):
    """The job runner: lanes by name, each made when first used.

    `changed` follows every start, end and step of progress of a job.
    """

    changed = Signal()
    _told = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, _Lane] = {}
        self._jobs: list[Job] = []
        self._count = 0
        self._closed = False
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, job: Job, urgency: int = 0) -> Job:
        """Queue a job in its lane; those of higher urgency go first."""
        if self._closed:
            raise RuntimeError("the job runner is closed")
        job._tell = self._told.emit
        lane = self._lanes.get(job.lane)
        if lane is None:
            lane = self._lanes[job.lane] = _Lane(job.lane)
        self._jobs.append(job)
        self._count += 1
        lane.queue.put((-urgency, self._count, job))
        self.changed.emit()
        return job

    @property
    def running(self) -> list[Job]:
        """Jobs that wait or run, oldest first."""
        return list(self._jobs)

    def cancel_all(self) -> None:
        """Cancel every job that waits or runs."""
        for job in self._jobs:
            job.cancel()

    def close(self, timeout_s: float = ENDING_S) -> bool:
        """Cancel everything and end the threads; no callback runs from now on. False when a thread
        did not end in time."""
        self._closed = True
        self.cancel_all()
        self._jobs.clear()
        for lane in self._lanes.values():
            lane.queue.put((-1_000_000, 0, None))
        left_s = countdown(timeout_s)
        for lane in self._lanes.values():
            lane.thread.join(left_s())
        return not any(lane.thread.is_alive() for lane in self._lanes.values())

    @Slot(object, str, object)
    def _deliver(self, job: Job, kind: str, payload: Any) -> None:
        if self._closed:
            return
        if kind == "progress":
            job.fraction = payload[1]
            if not job.is_cancelled:
                job.progress(*payload)
        elif kind == "yielded":
            if not job.is_cancelled:
                job.yielded(payload)
        else:
            job.is_over = True
            self._jobs.remove(job)
            if job.is_cancelled or kind == "cancelled":
                job.cancelled()
            elif kind == "done":
                job.done(payload)
            else:
                if not isinstance(payload, BgmError):
                    _log.error("%s failed", job.name, exc_info=payload)
                job.failed(payload)
        self.changed.emit()
