"""The window of the listening test: one question after the other, blind."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, suppress
from typing import Any, NamedTuple

from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import OutputError
from bgm_studio.base.filelock import Scratch
from bgm_studio.base.loading import uncollected
from bgm_studio.listening.collection import Sound, matched_gains_db, read_sound
from bgm_studio.listening.session import Session
from bgm_studio.project.settings import load_settings
from bgm_studio.sound.playback import Player
from bgm_studio.ui import theme as themes
from bgm_studio.ui.application import application, fit_on_screen, hurry, until_closed
from bgm_studio.ui.listening.pages import EndPage, IntroPage, QuestionPage
from bgm_studio.ui.listening.turntable import Turntable
from bgm_studio.ui.notices import Notices
from bgm_studio.ui.panels.message_bar import MessageBar
from bgm_studio.ui.presenter.jobs import ENDING_S, Job, Jobs, countdown
from bgm_studio.ui.presenter.state import Message

_log = logging.getLogger(__name__)


def run(session: Session) -> int:
    """Open the window, and stay until it is closed. Returns the exit code; the session is closed.

    Raises DisplayError where there is no screen.
    """
    settings, _ = load_settings()
    app = application(settings)
    with uncollected():
        themes.apply_theme(app, settings.theme)
        window = ListenWindow(session)
        window.show()
    try:
        return until_closed(app, window)
    finally:
        session.close()


class _Key(NamedTuple):
    system: str
    clip: str


class ListenWindow(QMainWindow):
    """The window. It is told a session, which stays open, and owns what plays it."""

    def __init__(self, session: Session, player: Player | None = None) -> None:
        super().__init__()
        self.session = session
        self.index = session.next_index
        self.setWindowTitle(self.tr("Listening test"))
        self.resize(1000, 860)
        self._scratch = Scratch()
        self._jobs = Jobs(self)
        self._sounds: dict[_Key, Sound | None] = {}  # None: being read
        self._count = 0
        self._closed = self._ended = self._refused = False
        self.turntable = Turntable(player, self)
        self.intro = IntroPage(session)
        self.page = QuestionPage(session, self.turntable)
        self.end = EndPage(session)
        self.pages = QStackedWidget()
        for page in (self.intro, self.page, self.end):
            self.pages.addWidget(page)
        self.messages = MessageBar()
        self.setCentralWidget(self.pages)
        Notices(self, (self.messages,)).lie_over(self.page.viewer)

        self.intro.begin_button.clicked.connect(self.begin)
        self.page.next_asked.connect(self.go_on)
        self.page.back_asked.connect(self.go_back)
        self.page.answered.connect(self._on_answer)
        self.end.close_button.clicked.connect(self.close)
        self.turntable.message.connect(self.messages.show_message)
        self.turntable.heard.connect(self._on_heard)
        self.turntable.broken.connect(self.page.show_broken)
        self._shortcuts: list[QShortcut] = []
        for keys, act in self._keys().items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
            self._shortcuts.append(shortcut)
        if self.index >= len(session.questions):
            self.pages.setCurrentWidget(self.end)
        else:
            self._prepare()
        self._allow_keys()
        fit_on_screen(self, self.minimumSize())

    def _keys(self) -> Mapping[str, Callable[[], object]]:
        turntable = self.turntable
        keys: dict[str, Callable[[], object]] = {
            "Space": turntable.transport.toggle_play,
            "Left": lambda: turntable.seek(turntable.transport.position_s - 1),
            "Right": lambda: turntable.seek(turntable.transport.position_s + 1),
            "Home": lambda: turntable.seek(0.0),
            "Return": self.page.next_button.click,
            "Enter": self.page.next_button.click,
        }
        if self.session.mode == "pairs":
            keys |= dict.fromkeys(("A", "1"), lambda: turntable.listen(0))
            keys |= dict.fromkeys(("B", "2"), lambda: turntable.listen(1))
        return keys

    def _allow_keys(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(self.pages.currentWidget() is self.page)

    # -- from question to question

    def begin(self) -> None:
        """From the first page to the first question that is open."""
        self.pages.setCurrentWidget(self.page)
        self._allow_keys()
        self._show()

    def go_on(self) -> None:
        """To the next question, or the end. What was heard is saved."""
        if not self._save():
            return
        if self.index + 1 < len(self.session.questions):
            self.index += 1
            self._show()
            return
        self.turntable.clear()
        self.pages.setCurrentWidget(self.end)
        self._allow_keys()

    def go_back(self) -> None:
        """To the question before."""
        if self.index > 0 and self._save():
            self.index -= 1
            self._show()

    def _show(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()
        self.messages.close_message()
        self.turntable.clear()
        self.page.show_question(self.index)
        self._prepare()
        self._present()

    def _on_answer(self, aspect: str, value: str) -> None:
        try:
            self.session.answer(self.index, aspect, value)
        except OutputError as error:
            self._unsaved(error)
        self.page.refresh()

    def _on_heard(self, side: int, seconds: float) -> None:
        self.session.hear(self.index, side, seconds)
        self.page.refresh()

    def _save(self) -> bool:
        self.turntable.transport.pause()
        try:
            self.session.save(self.index)
        except OutputError as error:
            self._unsaved(error)
            return False
        self._refused = False
        return True

    def _unsaved(self, error: OutputError) -> None:
        # The path may tell what is compared.
        _log.warning("The listening test: %s", error)
        reason = error.__cause__
        text = getattr(reason, "strerror", None) or self.tr("the file cannot be written")
        self.turntable.message.emit(
            Message(
                "error",
                self.tr("Your answer could not be saved: {0}.").format(text),
                self.tr(
                    "It is kept as long as the window is open. Please tell the person who runs "
                    "the test, then answer again."
                ),
            )
        )

    # -- sound

    def _keys_of(self, index: int) -> list[_Key]:
        if not 0 <= index < len(self.session.questions):
            return []
        question = self.session.questions[index]
        return [_Key(system, question.clip) for system in question.systems]

    def _prepare(self) -> None:
        """Read the sound of this question and the next; forget what is far away."""
        near = [key for step in (0, 1, -1) for key in self._keys_of(self.index + step)]
        for key in [key for key in self._sounds if key not in near]:
            sound = self._sounds[key]
            if sound is not None:
                del self._sounds[key]
                with suppress(OSError):  # Windows keeps a file that is still mapped; it goes later
                    sound.path.unlink()
        for urgency, step in ((1, 0), (0, 1)):
            for key in self._keys_of(self.index + step):
                if key not in self._sounds:
                    self._read(key, urgency)

    def _read(self, key: _Key, urgency: int) -> None:
        clip = self.session.collection.clips[key.clip][key.system]
        samples = self.session.collection.samples(key.clip)
        self._count += 1
        scratch, name = self._scratch, f"{self._count}.f32"

        def work(job: Job) -> Generator[Any, None, Any]:
            yield from ()
            return read_sound(clip, samples, scratch.folder / name, job.report)

        def done(sound: Sound) -> None:
            self._sounds[key] = sound
            self._present()

        def failed(error: Exception) -> None:
            self._sounds.pop(key, None)
            if key in self._keys_of(self.index) and self.pages.currentWidget() is self.page:
                self.turntable.fail(error)

        self._sounds[key] = None
        job = Job("a rendition", "sound", work, done=done, failed=failed)
        self._jobs.start(job, urgency)

    def _present(self) -> None:
        """Let the question be heard, once its sound is there."""
        keys = self._keys_of(self.index)
        sounds = [sound for key in keys if (sound := self._sounds.get(key)) is not None]
        here = self.pages.currentWidget() is self.page
        if not here or self.turntable.is_ready or len(sounds) < len(keys):
            return
        gains_db = matched_gains_db(sounds)
        self.session.set_gains(self.index, gains_db)
        collection, clip = self.session.collection, self.session.questions[self.index].clip
        try:
            self.turntable.show(
                collection.picture(clip),
                sounds,
                gains_db,
                collection.samples(clip) / SAMPLE_RATE_HZ,
            )
        except OutputError as error:
            self.turntable.fail(error)

    # -- the end

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Save what was heard, and end all work. Where it cannot be saved, the first close only
        says so."""
        event.ignore()  # until all is well: Qt closes where an exception comes from here
        if not self._closed:
            asking = self.pages.currentWidget() is self.page
            if asking and not self._save() and not self._refused:
                # Once: who closes again means it.
                self._refused = True
                return
            hurry()
            self.end_work()
        event.accept()
        super().closeEvent(event)

    def keep_work(self) -> None:
        """Save what was heard; see `application.Ending`."""
        if not self._closed and self.pages.currentWidget() is self.page:
            self.session.save(self.index)

    def end_work(self) -> bool:
        """End everything; see `application.Ending`."""
        if not self._closed:
            self._closed = True
            with ExitStack() as steps:  # the last one first, each whatever becomes of the others
                steps.callback(self.session.close)
                steps.callback(self._scratch.close)
                left_s = countdown(ENDING_S)
                read = self.page.viewer.close_reader(left_s())
                ended = self._jobs.close(left_s())
                self._ended = self.turntable.transport.close(left_s()) and ended and read
        return self._ended
