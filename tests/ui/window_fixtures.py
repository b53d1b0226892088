"""A whole window on a small clip: what the tests of the assembled window share."""

from __future__ import annotations

import gc
import logging
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sound_fakes import FakeDevice
from toys import ToyGraph, WordEncoder, opener

from bgm_studio.base.progress import Progress, silent
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request
from bgm_studio.music.played import Voice
from bgm_studio.project.project import Project
from bgm_studio.sound.own_font import OwnFont
from bgm_studio.sound.playback import Player
from bgm_studio.sound.stems import Stems
from bgm_studio.ui.leaving import RunDialog, SaveDialog
from bgm_studio.ui.main_window import MainWindow
from bgm_studio.ui.presenter.state import Message
from bgm_studio.ui.presenter.studio import Studio
from bgm_studio.video.analysis import analyse
from bgm_studio.video.clip import probe

WAIT_MS = 120_000  # a bound on hanging, never a measure: machines may be busy


class HeldGraph(ToyGraph):
    """A ToyGraph that may be told to wait: `hold(n)` lets n more calls through."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = threading.Event()
        self._turn = threading.Condition()
        self._left: int | None = None
        self.fails: Exception | None = None

    def hold(self, calls: int = 0) -> None:
        """Let some more calls through, and no others until `release`."""
        with self._turn:
            self._left = calls
            self.waiting.clear()

    def release(self) -> None:
        """Let all calls through."""
        with self._turn:
            self._left = None
            self._turn.notify_all()

    def run(self, feeds: dict[str, Any]) -> Any:
        if self.fails is not None:
            raise self.fails
        with self._turn:
            if self._left == 0:
                self.waiting.set()
                assert self._turn.wait_for(lambda: self._left != 0, WAIT_MS / 1000)
            if self._left is not None:
                self._left -= 1
        return super().run(feeds)


def render_tones(
    performance: Any, voices: Sequence[Voice], samples: int, folder: Path,
    progress: Progress = silent, *, synth: str | None = None, font: OwnFont | None = None,
    reuse: Stems | None = None,
) -> Stems:  # fmt: skip
    """Stands in for `render_stems`: each track is one level, which its notes decide."""
    folder.mkdir()
    paths = tuple(folder / f"{voice.name}.f32" for voice in voices)
    for track, path in enumerate(paths):
        progress("render", track / len(paths))
        count = sum(note.track == track for note in performance.notes)
        np.full((samples, 2), 0.001 * (1 + count % 97), dtype="<f4").tofile(path)
    progress("render", 1.0)
    keys = ("",) * len(paths)
    return Stems(folder, paths, samples, 1.0, "Tones", tuple(voices), 0, 0.0, keys)


def use_toys(patch: pytest.MonkeyPatch, traces: Path) -> HeldGraph:
    """A denoiser, a text encoder and instruments that cost nothing; steps are kept in `traces`."""
    graph = HeldGraph()
    patch.setattr("bgm_studio.diffusion.denoiser.open_graph", opener(graph))
    patch.setattr("bgm_studio.composing.composer.MiniLmEncoder", WordEncoder)
    patch.setattr("bgm_studio.ui.presenter.sounds.render_stems", render_tones)
    patch.setattr("bgm_studio.export.delivery.render_stems", render_tones)
    patch.setattr("bgm_studio.composing.composer._traces", lambda: traces)
    patch.setattr("bgm_studio.ui.dialogs.outputs", lambda: ["Speakers", "DAC"])
    patch.setattr("bgm_studio.ui.presenter.jobs._NICENESS", 0)  # the machine may be busy
    patch.setattr("bgm_studio.ui.presenter.model._DRAFT_DELAY_MS", 10)
    patch.setattr("bgm_studio.ui.presenter.verdicts._DELAY_MS", 10)
    patch.setattr("bgm_studio.ui.presenter.waves._DELAY_MS", 10)
    return graph


def made_project(clip: Path, model: Path, requests: tuple[Request, ...]) -> Project:
    """A clip that was looked through, and a take for each request."""
    analysis = analyse(probe(clip))
    direction = Direction.found(analysis)
    project = Project(analysis=analysis, direction=direction)
    composer = Composer("cpu", model)
    for request in requests:
        project = project.with_take(composer.compose(analysis, direction, request))
    return project


def _stacks() -> str:
    """Where each lane's thread stands."""
    frames = sys._current_frames()
    return "\n".join(
        f"{thread.name}:\n" + "".join(traceback.format_stack(frames[thread.ident])[-6:])
        for thread in threading.enumerate()
        if thread.name.startswith("bgm-") and thread.ident in frames
    )


@dataclass
class Desk:
    """A window with its studio, in front of a sound device in virtual time."""

    window: MainWindow
    studio: Studio
    device: FakeDevice
    graph: HeldGraph
    messages: list[Message] = field(default_factory=list)

    @property
    def project(self) -> Project:
        return self.studio.project

    @property
    def texts(self) -> str:
        """All that the message bar was told, hints included."""
        return "\n".join(f"{m.kind}: {m.text} {m.hint}" for m in self.messages)

    def until(self, condition: Callable[[], Any], what: str = "") -> None:
        """Let the window live until something holds."""
        waited = [0]
        while not condition():
            QTest.qWait(5)
            waited[0] += 5
            if waited[0] > WAIT_MS:
                running = [job.name for job in self.studio.jobs.running]
                raise AssertionError(
                    f"in vain: {what}; running {running}; told {self.texts}\n{_stacks()}"
                )

    def rest(self) -> None:
        """Until no work waits or runs."""
        studio = self.studio
        timers = (
            studio.model._timer, studio.sounds._timer, studio._tuning._timer,
            studio.verdicts._timer, studio.sounds._waves._timer, studio.band._timer,
        )  # fmt: skip
        self.until(
            lambda: not studio.jobs.running and not any(timer.isActive() for timer in timers),
            "an end of all work",
        )

    def open(self, path: Path) -> None:
        """Open a clip or a project, and wait until all that follows is done."""
        self.studio.open_path(path)
        self.until(lambda: self.studio.is_open, "an open clip")
        self.rest()

    def generate(self) -> None:
        """Compose, and wait for all of it."""
        self.studio.runs.generate()
        self.until(lambda: self.studio.generation is None, "takes")
        self.rest()

    def press(self, keys: str) -> None:
        """Press a key sequence where the focus is, as a person would."""
        combination = QKeySequence(keys)[0]
        widget = QApplication.focusWidget() or self.window
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or self.window, letter)

    def close(self, *, save: bool = False) -> None:
        """Close the window; a run is thrown away, and unsaved work saved or not."""
        self.window.close()
        if isinstance(self.dialog, RunDialog):
            self.graph.release()
            self.dialog.discard_button.click()
            self.until(lambda: self.studio.runs.job is None, "the end of the run")
            self.until(lambda: not (self.window.isVisible() and self.dialog is None), "an end")
        if isinstance(self.dialog, SaveDialog):
            (self.dialog.save_button if save else self.dialog.leave_button).click()

    @property
    def dialog(self) -> Any:
        """The dialog that lies over the window, or None."""
        return self.window.asking.dialog


def player_of(device: FakeDevice) -> Player:
    """A player that knows no time but the device's."""
    return Player(device.open, clock=device.clock)


# -- what a test leaves behind --------------------------------------------------------------------


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


_ENDING_S = 5.0


class Watch:
    """Sees threads and running timers that were not there when it began, and logged errors."""

    def __init__(self, app: QApplication, *, allow_errors: bool = False) -> None:
        self._app, self._allow_errors = app, allow_errors
        gc.collect()
        self._threads = set(threading.enumerate())
        self._timers = {id(timer) for timer in _running_timers()}
        self._errors = _Errors()
        logging.getLogger().addHandler(self._errors)

    def end(self) -> None:
        """Close all windows. Raises AssertionError for what is left then."""
        logging.getLogger().removeHandler(self._errors)
        for widget in self._app.topLevelWidgets():
            widget.close()
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._app.processEvents()
        gc.collect()
        fresh = [t for t in threading.enumerate() if t not in self._threads]
        for thread in fresh:
            thread.join(
                _ENDING_S
            )  # one that was told to end, or looks a file up, may need a moment
        threads = [t for t in fresh if t.is_alive()]
        assert not threads, f"threads are left: {[t.name for t in threads]}"
        running = [t for t in _running_timers() if id(t) not in self._timers]
        assert not running, f"timers are left running: {[(t, t.parent()) for t in running]}"
        messages = [record.getMessage() for record in self._errors.records]
        assert self._allow_errors or not messages, messages


def _running_timers() -> list[QTimer]:
    found = []
    for thing in gc.get_objects():
        try:
            if isinstance(thing, QTimer) and thing.isActive():
                found.append(thing)
        except (RuntimeError, ReferenceError):
            continue  # its C++ half is gone
    return found
