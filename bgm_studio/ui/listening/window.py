"""The window of the listening test: one question after the other, blind. See `listening`.

Nothing here may name a system or a file before the last page: the questions know their systems,
the widgets only sides.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, suppress
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QEvent,
    QObject,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QFontDatabase, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.base.errors import BgmError, OutputError
from bgm_studio.base.filelock import Scratch
from bgm_studio.base.loading import uncollected
from bgm_studio.listening.collection import Sound, matched_gains_db, read_sound
from bgm_studio.listening.questions import CONFIDENCE
from bgm_studio.listening.session import Session
from bgm_studio.listening.table import table
from bgm_studio.project.settings import load_settings
from bgm_studio.sound.playback import Player
from bgm_studio.ui import theme as themes
from bgm_studio.ui.application import application, hurry, until_closed
from bgm_studio.ui.fields import DialSlider, with_role
from bgm_studio.ui.panels.message_bar import MessageBar
from bgm_studio.ui.panels.viewer import Viewer
from bgm_studio.ui.presenter.jobs import ENDING_S, Job, Jobs, countdown
from bgm_studio.ui.presenter.state import Message
from bgm_studio.ui.theme import font, icon

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio
    from bgm_studio.video.clip import ClipInfo

_log = logging.getLogger(__name__)
_CONTEXT = "listening"
_TICK_MS = 33
_STEP_MS = 250
_WIDTH_PX = 940  # of what is read: wider, a question and its answers would lie too far apart
_END_S = 0.05


def _n(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


_WORDS = {
    "melody": (_n("Music melody"), _n("how rich the melody is")),
    "rhythm": (_n("Music rhythm"), _n("how consistent the rhythm is")),
    "content": (_n("Video content"), _n("how well the music fits what is seen")),
    "video_rhythm": (_n("Video rhythm"), _n("how well the rhythm fits the picture’s")),
    "chords": (_n("Chord quality"), _n("choice, order and harmony of the chords")),
    "accompaniment": (_n("Accompaniment"), _n("how rich and good it is")),
    "overall": (_n("Overall"), _n("all in all")),
    CONFIDENCE: (
        _n("Your confidence"),
        _n("how sure you are of these scores: 1 a guess – 5 certain"),
    ),
}
_PREFERENCES = (
    ("a", _n("A is better")),
    ("same", _n("No difference")),
    ("b", _n("B is better")),
)
_SCALE = (_n("bad"), _n("poor"), _n("fair"), _n("good"), _n("excellent"))
_SURENESS = (_n("a guess"), _n("unsure"), _n("fairly sure"), _n("sure"), _n("certain"))


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


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


# -- what plays ------------------------------------------------------------------------------------


class Stage(QObject):
    """One picture and the renditions of its sound, of which one is heard; switching keeps the
    place. Towards the viewer it is what the studio is."""

    opened = Signal()
    position_changed = Signal(float)
    transport_changed = Signal()
    live_changed = Signal()
    message = Signal(object)
    heard = Signal(int, float)
    """heard(side, seconds): so much more of a rendition was heard."""
    broken = Signal()
    """The question cannot be played."""
    _player_told = Signal()

    # What the viewer asks of a studio besides; there is none of it here.
    live = None
    tempo_map = None
    loop = None
    loop_on = False
    speed = 1.0
    waits_for_picture = False

    def __init__(self, player: Player | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clip: ClipInfo | None = None
        self.side = 0
        self.duration_s = 0.0
        self._sounds: tuple[Sound, ...] = ()
        self._gains: tuple[float, ...] = ()
        self._counted_s = 0.0
        self._player = player or Player()
        self._player.on_change = self._player_told.emit
        self._player_told.connect(self._on_told)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def position_s(self) -> float:
        """What is heard and seen now, in seconds."""
        return self._player.position_s

    @property
    def playing(self) -> bool:
        """Whether it moves."""
        return self._player.playing

    @property
    def frame_rate(self) -> Fraction:
        """Of the picture."""
        return Fraction(25) if self.clip is None else self.clip.frame_rate

    @property
    def is_ready(self) -> bool:
        """Whether there is anything to hear."""
        return bool(self._sounds)

    def clear(self) -> None:
        """Fall silent, with nothing to show."""
        self.pause()
        self.clip, self._sounds, self.duration_s = None, (), 0.0
        self._player.load(None, None, 0.0)
        self._counted_s = 0.0
        self.opened.emit()
        self.transport_changed.emit()

    def show(
        self, clip: ClipInfo, sounds: Sequence[Sound], gains_db: Sequence[float], duration_s: float
    ) -> None:
        """Stand at the start of a clip, ready to play its first rendition."""
        self.pause()
        self.clip, self.side, self.duration_s = clip, 0, duration_s
        self._sounds = tuple(sounds)
        self._gains = tuple(10 ** (gain / 20) for gain in gains_db)
        self._load()
        self._player.seek(0.0)
        self._counted_s = 0.0
        self.opened.emit()
        self.position_changed.emit(0.0)
        self.transport_changed.emit()

    def _load(self) -> None:
        # The player fades from one sound to the other within 10 ms and keeps the place.
        self._player.load(None, self._sounds[self.side].path, self.duration_s)
        self._player.set_gains((0.0, 0.0, 0.0), 0.0, self._gains[self.side])

    def listen(self, side: int) -> None:
        """Hear this rendition from here on; start playing where nothing plays."""
        if side >= len(self._sounds):
            return
        self._count()
        if side != self.side:
            self.side = side
            self._load()
        if self.playing:
            self.transport_changed.emit()
        else:
            self.play()

    def toggle_play(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Play on, from the start where this is the end."""
        if not self.is_ready:
            return
        if self.position_s >= self.duration_s - _END_S:
            self.seek(0.0)
        self._player.play()
        self._timer.start()
        self.transport_changed.emit()

    def pause(self) -> None:
        """Stop here."""
        self._player.pause()
        self._timer.stop()
        self._count()
        self.transport_changed.emit()
        self.position_changed.emit(self.position_s)

    def seek(self, time_s: float) -> None:
        """Go to a time; playing goes on from there."""
        self._count()
        self._player.seek(min(max(time_s, 0.0), self.duration_s))
        self._counted_s = self.position_s
        self.position_changed.emit(self.position_s)

    def tell_error(self, error: BgmError) -> None:
        """A picture that failed: not by its name, which the listener must not see."""
        self.fail(error)

    def fail(self, error: Exception) -> None:
        """Say that something is wrong with a question; what, is for the terminal alone."""
        hint = getattr(error, "hint", "")
        _log.warning("The listening test: %s %s", error, hint)
        self.broken.emit()
        self.message.emit(
            Message(
                "error",
                self.tr("This question cannot be played."),
                self.tr("Please tell the person who runs the test, and go on to the next one."),
            )
        )

    def close(self, timeout_s: float) -> bool:
        """Fall silent for good. False where the sound device did not end in time."""
        self._timer.stop()
        return self._player.close(timeout_s)

    def _count(self) -> None:
        """Tell what was heard since the last time; a player without a device is not heard."""
        position_s = self._player.position_s
        passed_s, self._counted_s = position_s - self._counted_s, position_s
        if passed_s > 0 and self._sounds and not self._player.problem:
            self.heard.emit(self.side, passed_s)

    def _tick(self) -> None:
        self._count()
        self.position_changed.emit(self.position_s)
        if not self.playing:
            self._timer.stop()
            self.transport_changed.emit()

    def _on_told(self) -> None:
        problem = self._player.problem
        if problem:
            self.pause()
            self.message.emit(
                Message(
                    "error",
                    self.tr("No sound can be heard: {0}.").format(problem.split(";")[0]),
                    self.tr("Connect headphones or loudspeakers, and press play again."),
                )
            )
        self.transport_changed.emit()


# -- buttons ---------------------------------------------------------------------------------------


class _Button(QPushButton):
    """A button that the mouse gives no focus, so that Space goes on playing; with the focus of Tab,
    Space and Return are its own."""

    def __init__(self, text: str, name: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(name or text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (*_PRESS_KEYS, *_SIDE_KEYS)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in _PRESS_KEYS:
            self.click()
        elif event.key() == Qt.Key.Key_Right:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Left:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


_PRESS_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDE_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class Choice(QWidget):
    """Buttons of which one is lit. options: (value, text, name for screen readers, tooltip)."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str, str, str]], width_px: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.buttons: dict[str, _Button] = {}
        for value, text, name, tip in options:
            button = _Button(text, name)
            button.setCheckable(True)
            button.setMinimumWidth(width_px)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, value=value: self._on_click(value))
            row.addWidget(button)
            self.buttons[value] = button

    def show_value(self, value: str | None) -> None:
        """Light the button of a value, or none."""
        for key, button in self.buttons.items():
            button.setChecked(key == value)

    def _on_click(self, value: str) -> None:
        self.show_value(value)
        self.chosen.emit(value)


# -- pages -----------------------------------------------------------------------------------------


def _column(page: QWidget, width_px: int = _WIDTH_PX) -> QVBoxLayout:
    """A column in the middle of a page."""
    outer = QHBoxLayout(page)
    outer.setContentsMargins(28, 20, 28, 20)
    inner = QWidget()
    inner.setMaximumWidth(width_px)
    inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    outer.addStretch(1)
    outer.addWidget(inner, 1000)
    outer.addStretch(1)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return column


def _text(words: str, role: str = "", pixels: int = 14) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return with_role(label, role, pixels)


class IntroPage(QWidget):
    """What is going to happen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        in_pairs = session.mode == "pairs"
        title = _text(self.tr("Listening test"), "title")
        count, done = len(session.questions), session.next_index
        if in_pairs:
            what = self.tr(
                "You will see {0} short films, each with two pieces of music: A and B. "
                "Listen to both, switch between them as often as you like, and say for each "
                "aspect which one is better."
            )
        else:
            what = self.tr(
                "You will see {0} short films with music. Listen to each, and score every aspect "
                "from 1 (bad) to 5 (excellent)."
            )
        card = QFrame()
        card.setProperty("role", "card")
        lines = QVBoxLayout(card)
        lines.setContentsMargins(20, 18, 20, 18)
        lines.setSpacing(12)
        for words in (
            what.format(count),
            self.tr(
                "There are no right answers. All music is played equally loud; set your volume "
                "with the first one, and leave it there. Headphones are best."
            ),
            self.tr(
                "Your answers are kept as you give them. You may go back, and you may close the "
                "window and go on later."
            ),
        ):
            lines.addWidget(_text(words))
        self.begin_button = _Button(
            self.tr("Go on with question {0}").format(done + 1) if done else self.tr("Begin")
        )
        self.begin_button.setProperty("role", "primary")
        self.begin_button.setMinimumWidth(160)
        column = _column(self, 620)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(card)
        column.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(3)


class QuestionPage(QWidget):
    """The picture, the way to play it, and what is asked."""

    next_asked = Signal()
    back_asked = Signal()
    answered = Signal(str, str)

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__()
        self._session, self._stage = session, stage
        self._index = 0
        self._is_broken = False
        self.viewer = Viewer(cast("Studio", stage))  # it asks for no more than a stage has
        self.viewer.setMinimumSize(240, 150)
        self.progress = with_role(QLabel(), "heading", 11)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, len(session.questions))
        self.bar.setFixedHeight(4)
        self.bar.setStyleSheet("QProgressBar { min-height: 4px; max-height: 4px; }")
        self.bar.setAccessibleName(self.tr("Questions answered"))

        column = _column(self)
        column.setSpacing(10)
        column.addWidget(self.progress)
        column.addWidget(self.bar)
        column.addWidget(self.viewer, 1)
        column.addLayout(self._transport())
        column.addWidget(self._asked())
        column.addLayout(self._footer())

        stage.transport_changed.connect(self._on_transport)
        stage.position_changed.connect(self._on_position)

    def _transport(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.side_buttons: list[_Button] = []
        if self._session.mode == "pairs":
            for side, letter in enumerate("AB"):
                button = _Button(letter, self.tr("Hear {0}").format(letter))
                button.setCheckable(True)
                button.setFont(font(16, bold=True))
                button.setFixedSize(64, 36)
                button.setToolTip(
                    self.tr("Hear {0} from here on (key {0} or {1})").format(letter, side + 1)
                )
                button.clicked.connect(lambda _=False, side=side: self._listen(side))
                row.addWidget(button)
                self.side_buttons.append(button)
            row.addSpacing(6)
        self.play_button = QToolButton()
        self.play_button.setProperty("role", "flat")
        self.play_button.setIconSize(QSize(24, 24))
        self.play_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.play_button.clicked.connect(self._stage.toggle_play)
        self.seek_bar = DialSlider(0, 1000)
        self.seek_bar.setAccessibleName(self.tr("Place in the film"))
        self.seek_bar.moved.connect(self._on_seek)
        self.time = with_role(QLabel(), "muted")
        self.time.setAccessibleName(self.tr("Time"))
        row.addWidget(self.play_button)
        row.addWidget(self.seek_bar, 1)
        row.addWidget(self.time)
        return row

    def _asked(self) -> QWidget:
        card = QFrame()
        card.setProperty("role", "panel")  # darker than a card: the answers have to stand out
        card.setStyleSheet("QFrame { border-radius: 8px; }")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 10, 12, 10)
        grid.setVerticalSpacing(5)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        self.choices: dict[str, Choice] = {}
        row = 0
        if self._session.mode == "scores":
            ends = QLabel(self.tr("1 bad – 5 excellent"))
            grid.addWidget(with_role(ends, "muted", 12), row, 2, Qt.AlignmentFlag.AlignRight)
            row += 1
        for key in self._session.aspects:
            name, description = (_tr(words) for words in _WORDS[key])
            label = QLabel(name)
            label.setFont(font(13, medium=True))
            choice = self._choice(key, name)
            choice.chosen.connect(lambda value, key=key: self.answered.emit(key, value))
            grid.addWidget(label, row, 0)
            grid.addWidget(with_role(QLabel(description), "muted", 12), row, 1)
            grid.addWidget(choice, row, 2)
            self.choices[key] = choice
            row += 1
        return card

    def _choice(self, key: str, name: str) -> Choice:
        if self._session.mode == "pairs":
            return Choice(
                [(value, _tr(words), f"{name}: {_tr(words)}", "") for value, words in _PREFERENCES],
                112,
            )
        scale = _SURENESS if key == CONFIDENCE else _SCALE
        return Choice(
            [
                (str(score), str(score), f"{name}: {score}, {_tr(words)}", _tr(words))
                for score, words in enumerate(scale, start=1)
            ],
            52,
        )

    def _footer(self) -> QHBoxLayout:
        self.back_button = _Button(self.tr("Back"))
        self.back_button.setToolTip(self.tr("Back to the question before"))
        self.back_button.clicked.connect(self.back_asked)
        self.missing = with_role(QLabel(), "muted")
        self.next_button = _Button(self.tr("Next"))
        self.next_button.setProperty("role", "primary")
        self.next_button.setMinimumWidth(120)
        self.next_button.clicked.connect(self.next_asked)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.missing)
        row.addWidget(self.next_button)
        return row

    # -- what is shown

    def show_question(self, index: int) -> None:
        """Ask another question; its sound may come later."""
        self._index, self._is_broken = index, False
        count = len(self._session.questions)
        words = self.tr("Question {0} of {1}").format(index + 1, count)
        self.progress.setText(words.upper())
        self.progress.setAccessibleName(words)
        self.bar.setValue(index)
        self.back_button.setEnabled(index > 0)
        self.next_button.setText(self.tr("Finish") if index + 1 == count else self.tr("Next"))
        self.next_button.setAccessibleName(self.next_button.text())
        for key, choice in self.choices.items():
            choice.show_value(self._session.value(index, key))
        self._on_transport()
        self.refresh()

    def show_broken(self) -> None:
        """The question cannot be played: let it be passed over."""
        self._is_broken = True
        self.refresh()

    def refresh(self) -> None:
        """What is still missing, and whether it goes on."""
        session, index = self._session, self._index
        missing_s, unanswered = session.missing_s(index), session.unanswered(index)
        self.next_button.setEnabled(self._is_broken or session.is_complete(index))
        if self._is_broken:
            text = self.tr("This question is passed over")
        elif not self._stage.is_ready:
            text = self.tr("Preparing the sound …")
        elif any(missing_s):
            what = self.tr("Listen to at least {0} s")
            if session.mode == "pairs":
                what = (
                    self.tr("Listen to at least {0} s of A and of B") if all(missing_s)
                    else self.tr("Listen to at least {0} s of A") if missing_s[0]
                    else self.tr("Listen to at least {0} s of B")
                )  # fmt: skip
            text = what.format(f"{session.needed_s(index):.0f}")
        elif unanswered:
            text = (
                self.tr("1 answer left") if unanswered == 1
                else self.tr("{0} answers left").format(unanswered)
            )  # fmt: skip
        else:
            text = ""
        self.missing.setText(text)

    def _listen(self, side: int) -> None:
        self._stage.listen(side)
        self._on_transport()

    def _on_transport(self) -> None:
        stage = self._stage
        for side, button in enumerate(self.side_buttons):
            button.setEnabled(stage.is_ready)
            button.setChecked(stage.is_ready and side == stage.side)
        self.play_button.setIcon(icon("pause" if stage.playing else "play"))
        self.play_button.setAccessibleName(self.tr("Pause") if stage.playing else self.tr("Play"))
        self.play_button.setToolTip(
            self.tr("Pause (Space)") if stage.playing else self.tr("Play (Space)")
        )
        for widget in (self.play_button, self.seek_bar):
            widget.setEnabled(stage.is_ready)
        length_ms = max(round(1000 * stage.duration_s), 1)
        if self.seek_bar.maximum() != length_ms:
            self.seek_bar.setRange(0, length_ms)
            self.seek_bar.set_stops(range(0, length_ms + 1, _STEP_MS))
        self._on_position(stage.position_s)
        self.refresh()

    def _on_position(self, position_s: float) -> None:
        if not self.seek_bar.isSliderDown():
            self.seek_bar.setValue(round(1000 * position_s))
        text = f"{_clock(position_s)} / {_clock(self._stage.duration_s)}"
        if text != self.time.text():
            self.time.setText(text)
            self.seek_bar.set_spoken(text)

    def _on_seek(self, position_ms: int) -> None:
        self._stage.seek(position_ms / 1000)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another look has other icons."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._on_transport()


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


class EndPage(QWidget):
    """Thanks; and for the person who runs the test, what was answered."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.path = _text("", "muted", 12)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table_button = _Button(self.tr("Show the results"))
        self.table_button.setToolTip(
            self.tr("For the person who runs the test: names what was A and what was B.")
        )
        self.table_button.clicked.connect(self._reveal)
        self.close_button = _Button(self.tr("Close"))
        self.close_button.setProperty("role", "primary")
        self.close_button.setMinimumWidth(120)
        self.table = QPlainTextEdit()
        self.table.setReadOnly(True)
        self.table.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.table.setAccessibleName(self.tr("Results"))
        self.table.setTabChangesFocus(True)
        self.table.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.table_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = _column(self, 820)
        column.addStretch(1)
        column.addWidget(_text(self.tr("Thank you"), "title"))
        column.addWidget(_text(self.tr("Your answers are saved. You may close the window.")))
        column.addWidget(self.path)
        column.addWidget(self.table, 6)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addStretch(1)

    def _reveal(self) -> None:
        self.table.setFont(_fixed())
        self.table.setPlainText(table([self._session.answers]))
        self.path.setText(self.tr("Answers: {0}").format(self._session.path))
        self.table.show()
        self.table_button.setEnabled(False)


def _fixed() -> Any:
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPixelSize(12)
    return fixed


# -- the window ------------------------------------------------------------------------------------


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
        self.stage = Stage(player, self)
        self.intro = IntroPage(session)
        self.page = QuestionPage(session, self.stage)
        self.end = EndPage(session)
        self.pages = QStackedWidget()
        for page in (self.intro, self.page, self.end):
            self.pages.addWidget(page)
        self.messages = MessageBar(cast("Studio", self.stage))  # it asks for the messages alone
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)

        self.intro.begin_button.clicked.connect(self.begin)
        self.page.next_asked.connect(self.go_on)
        self.page.back_asked.connect(self.go_back)
        self.page.answered.connect(self._on_answer)
        self.end.close_button.clicked.connect(self.close)
        self.stage.heard.connect(self._on_heard)
        self.stage.broken.connect(self.page.show_broken)
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

    def _keys(self) -> Mapping[str, Callable[[], object]]:
        stage = self.stage
        keys: dict[str, Callable[[], object]] = {
            "Space": stage.toggle_play,
            "Left": lambda: stage.seek(stage.position_s - 1),
            "Right": lambda: stage.seek(stage.position_s + 1),
            "Home": lambda: stage.seek(0.0),
            "Return": self.page.next_button.click,
            "Enter": self.page.next_button.click,
        }
        if self.session.mode == "pairs":
            keys |= dict.fromkeys(("A", "1"), lambda: stage.listen(0))
            keys |= dict.fromkeys(("B", "2"), lambda: stage.listen(1))
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
        self.stage.clear()
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
        self.stage.clear()
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
        self.stage.pause()
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
        self.stage.message.emit(
            Message(
                "error",
                self.tr("Your answer could not be saved: {0}.").format(text),
                self.tr("It is kept as long as the window is open. Please tell the person who runs "
                        "the test, then answer again."),
            )
        )  # fmt: skip

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
                self.stage.fail(error)

        self._sounds[key] = None
        job = Job("a rendition", "sound", work, done=done, failed=failed)
        self._jobs.start(job, urgency)

    def _present(self) -> None:
        """Let the question be heard, once its sound is there."""
        keys = self._keys_of(self.index)
        sounds = [sound for key in keys if (sound := self._sounds.get(key)) is not None]
        here = self.pages.currentWidget() is self.page
        if not here or self.stage.is_ready or len(sounds) < len(keys):
            return
        gains_db = matched_gains_db(sounds)
        self.session.set_gains(self.index, gains_db)
        collection, clip = self.session.collection, self.session.questions[self.index].clip
        try:
            self.stage.show(
                collection.picture(clip), sounds, gains_db, collection.samples(clip) / 48_000
            )
        except OutputError as error:
            self.stage.fail(error)

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
                self._ended = self.stage.close(left_s()) and ended and read
        return self._ended
