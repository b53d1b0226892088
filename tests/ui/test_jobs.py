"""The job runner, and that the tests' own watch for leftovers sees what it must."""

from __future__ import annotations

import logging
import os
import threading

import pytest
from PySide6.QtCore import QTimer
from window_fixtures import Watch

from bgm_studio.base.errors import ClipError
from bgm_studio.ui.presenter.jobs import Job, Jobs


@pytest.fixture
def jobs(qapp):
    runner = Jobs()
    yield runner
    assert runner.close()


class Told:
    """What a job told the window, and in which thread."""

    def __init__(self, work, lane="lane", name="job"):
        self.heard = []
        self.threads = set()
        self.job = Job(name, lane, work, **{
            kind: self._listener(kind)
            for kind in ("done", "failed", "cancelled", "yielded", "progress")
        })  # fmt: skip

    def _listener(self, kind):
        def listen(*values):
            self.heard.append((kind, *values))
            self.threads.add(threading.current_thread())

        return listen


def test_what_a_job_yields_reports_and_returns_reaches_the_window(jobs, qtbot):
    worked_in = []

    def work(job):
        worked_in.append(threading.current_thread())
        job.report("stage", 0.5)
        yield 1
        job.emit(2)
        return 3

    told = Told(work)
    assert jobs.start(told.job) is told.job and jobs.running == [told.job]
    qtbot.waitUntil(lambda: told.job.is_over)
    assert told.heard == [("progress", "stage", 0.5), ("yielded", 1), ("yielded", 2), ("done", 3)]
    assert told.threads == {threading.main_thread()} and threading.main_thread() not in worked_in
    assert jobs.running == [] and told.job.fraction == 0.5


def test_an_expected_failure_is_told_and_not_logged(jobs, qtbot):
    def work(job):
        yield None
        raise ClipError("no", "hint")

    told = Told(work)
    jobs.start(told.job)
    qtbot.waitUntil(lambda: told.job.is_over)
    assert [kind for kind, *_ in told.heard] == ["yielded", "failed"]
    assert isinstance(told.heard[-1][1], ClipError)


@pytest.mark.logs_errors
def test_a_bug_is_logged_and_the_lane_lives_on(jobs, qtbot, caplog):
    def wrong(job):
        yield None
        raise ZeroDivisionError("oh")

    def right(job):
        yield None
        return "fine"

    first, second = Told(wrong, name="wrong"), Told(right)
    jobs.start(first.job)
    jobs.start(second.job)
    qtbot.waitUntil(lambda: second.job.is_over)
    assert isinstance(first.heard[-1][1], ZeroDivisionError)
    assert second.heard[-1] == ("done", "fine")
    assert "wrong failed" in caplog.text


def test_the_more_urgent_goes_first_and_equals_in_order(jobs, qtbot):
    gate, order = threading.Event(), []

    def waiting(job):
        yield None
        gate.wait(20)

    def entry(name):
        def work(job):
            order.append(name)
            yield None

        return work

    told = [Told(waiting), *(Told(entry(name)) for name in "abc")]
    jobs.start(told[0].job)
    for one, urgency in zip(told[1:], (0, 2, 2), strict=True):
        jobs.start(one.job, urgency)
    gate.set()
    qtbot.waitUntil(lambda: all(one.job.is_over for one in told))
    assert order == ["b", "c", "a"]


def test_a_job_cancelled_before_its_turn_never_runs(jobs, qtbot):
    gate, ran = threading.Event(), []

    def waiting(job):
        yield None
        gate.wait(20)

    def never(job):
        ran.append(1)
        yield None

    first, second = Told(waiting), Told(never)
    jobs.start(first.job)
    jobs.start(second.job)
    second.job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: second.job.is_over)
    assert not ran and second.heard == [("cancelled",)]


def test_cancelling_ends_work_where_it_reports_and_closes_its_generator(jobs, qtbot):
    at_work, gate, closed = threading.Event(), threading.Event(), []

    def work(job):
        try:
            yield None
            at_work.set()
            gate.wait(20)
            job.report("x", 0.5)
            yield "too late"
        finally:
            closed.append(1)

    told = Told(work)
    jobs.start(told.job)
    assert at_work.wait(20)
    told.job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: told.job.is_over)
    assert told.heard[-1] == ("cancelled",) and closed == [1]
    assert ("yielded", "too late") not in told.heard


def test_a_job_that_finished_as_it_was_cancelled_counts_as_cancelled(jobs, qtbot):
    finished = threading.Event()

    def work(job):
        yield None
        finished.set()
        return "result"

    told = Told(work)
    jobs.start(told.job)
    assert finished.wait(20)
    told.job.cancel()
    qtbot.waitUntil(lambda: told.job.is_over)
    assert told.heard[-1] == ("cancelled",)


def test_stopping_is_a_question_that_the_work_may_ask(jobs, qtbot):
    asked, gate = [], threading.Event()

    def work(job):
        asked.append(job.is_stopped())
        yield None
        gate.wait(20)
        asked.append(job.is_stopped())
        return "half"

    told = Told(work)
    jobs.start(told.job)
    told.job.stop()
    gate.set()
    qtbot.waitUntil(lambda: told.job.is_over)
    assert told.heard[-1] == ("done", "half") and asked[-1]


def test_after_closing_nothing_is_told_and_no_thread_is_left(qapp):
    runner = Jobs()
    at_work = threading.Event()

    def work(job):
        yield None
        at_work.set()
        while True:
            job.report("x", 0.1)

    told = [Told(work, lane) for lane in ("one", "two")]
    for one in told:
        runner.start(one.job)
    assert at_work.wait(20)
    assert runner.close(20.0)
    heard = [list(one.heard) for one in told]
    qapp.processEvents()
    assert [one.heard for one in told] == heard
    with pytest.raises(RuntimeError):
        runner.start(told[0].job)


def test_lanes_run_side_by_side_and_give_way_to_the_window(jobs, qtbot):
    meet, nice = threading.Barrier(2, timeout=20), []

    def work(job):
        nice.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        yield meet.wait()

    told = [Told(work, lane) for lane in ("one", "two")]
    for one in told:
        jobs.start(one.job)
    qtbot.waitUntil(lambda: all(one.job.is_over for one in told))
    if os.name == "posix":
        assert min(nice) > os.getpriority(os.PRIO_PROCESS, 0) or min(nice) == 19


# -- the watch for leftovers -----------------------------------------------------------------------


def test_a_thread_that_is_left_is_seen(qapp):
    gate = threading.Event()
    watching = Watch(qapp)
    thread = threading.Thread(target=gate.wait, args=(20,), name="left-behind")
    thread.start()
    with pytest.raises(AssertionError, match="left-behind"):
        watching.end()
    gate.set()
    thread.join()
    watching.end()


@pytest.mark.parametrize("parent", [False, True])
def test_a_timer_that_runs_on_is_seen(qapp, parent):
    watching = Watch(qapp)
    timer = QTimer(qapp if parent else None)
    timer.start(60_000)
    with pytest.raises(AssertionError, match="timers"):
        watching.end()
    timer.stop()
    watching.end()


def test_a_single_shot_that_waits_is_seen(qapp):
    watching = Watch(qapp)
    timer = QTimer()
    timer.setSingleShot(True)
    timer.start(60_000)
    with pytest.raises(AssertionError, match="timers"):
        watching.end()
    timer.stop()


@pytest.mark.logs_errors
def test_a_logged_error_is_seen_and_a_warning_is_none(qapp):
    watching = Watch(qapp)
    logging.getLogger("bgm_studio.x").warning("this may be")
    watching.end()
    watching = Watch(qapp)
    logging.getLogger("bgm_studio.x").error("this may not")
    with pytest.raises(AssertionError, match="this may not"):
        watching.end()


@pytest.mark.logs_errors
def test_those_who_provoke_errors_may(qapp):
    watching = Watch(qapp, allow_errors=True)
    logging.getLogger("bgm_studio.x").error("on purpose")
    watching.end()
