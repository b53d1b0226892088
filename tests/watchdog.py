"""Ends a run in several processes that gets nowhere any more, and names the tests it was at.

In one process, pytest's faulthandler ends it (see pyproject.toml). In several, that ends a worker
alone, and pytest-xdist 3.8 then waited for ever: it hands out tests only where a worker reports
one, and the worker that takes the lost one's place may get a file whose tests are all done already
and has nothing to report. So a lost worker is not replaced (`--max-worker-restart=0`), and its test
has failed. What is left is a worker of which xdist does not learn that it is lost, because a
process that it forked still holds its end of the line, or one that hangs outside of any test:
when no worker has been heard of for twice as long as a test may take, the run is ended here.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time

import pytest

_LOOK_S = 1.0
_FAREWELL_S = 30.0
_START_S = 120.0  # for loading and collecting, whatever a test may take


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Watch over the process that hands the tests out."""
    if session.config.pluginmanager.has_plugin("dsession"):
        patience_s = 2 * float(session.config.getini("faulthandler_timeout"))
        session.config.pluginmanager.register(_Watchdog(session.config, patience_s))


class _Watchdog:
    def __init__(self, config: pytest.Config, patience_s: float) -> None:
        self._terminal = config.pluginmanager.getplugin("terminalreporter")
        self._patience_s = patience_s
        self._allowed_s = max(_START_S, patience_s)
        self._running: dict[str, None] = {}
        self._heard_s = time.monotonic()
        self._over = threading.Event()
        threading.Thread(target=self._watch, name="watchdog", daemon=True).start()

    def pytest_sessionfinish(self) -> None:
        self._over.set()

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._running[nodeid] = None
        self._heard_s, self._allowed_s = time.monotonic(), self._patience_s

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self._running.pop(nodeid, None)
        self._heard_s = time.monotonic()

    def _watch(self) -> None:
        while not self._over.wait(_LOOK_S):
            if time.monotonic() - self._heard_s > self._allowed_s:
                names = ", ".join(self._running) or "no test"
                self._terminal.write_line("")
                self._terminal.write_line(
                    f"No worker has been heard of for {self._allowed_s:g} s; running: {names}",
                    red=True,
                )
                sys.stdout.flush()
                os.kill(os.getpid(), signal.SIGINT)
                # xdist says farewell to its workers then, and may wait for the lost one once more.
                time.sleep(min(_FAREWELL_S, self._patience_s))
                os._exit(pytest.ExitCode.INTERRUPTED)
