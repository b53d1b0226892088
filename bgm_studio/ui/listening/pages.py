"""The pages of the listening test: what is asked, and how it is played and answered.

Nothing here may name a system or a file before the last page: the questions know their systems,
the widgets only sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.listening.questions import CONFIDENCE
from bgm_studio.listening.session import Session
from bgm_studio.listening.table import table
from bgm_studio.ui.fields import DialSlider, with_role
from bgm_studio.ui.languages import plural
from bgm_studio.ui.listening.turntable import Turntable
from bgm_studio.ui.panels.viewer import Viewer
from bgm_studio.ui.theme import font, icon

_CONTEXT = "listening"
_STEP_MS = 250
_WIDTH_PX = 940  # of what is read: wider, a question and its answers would lie too far apart


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


# -- buttons ---------------------------------------------------------------------------------------


class Button(QPushButton):
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
        self.buttons: dict[str, Button] = {}
        for value, text, name, tip in options:
            button = Button(text, name)
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
            what = plural(
                count,
                self.tr(
                    "You will see one short film with two pieces of music: A and B. Listen to "
                    "both, switch between them as often as you like, and say for each aspect "
                    "which one is better."
                ),
                self.tr(
                    "You will see {0} short films, each with two pieces of music: A and B. Listen "
                    "to both, switch between them as often as you like, and say for each aspect "
                    "which one is better."
                ),
            )
        else:
            what = plural(
                count,
                self.tr(
                    "You will see one short film with music. Listen to it, and score every aspect "
                    "from 1 (bad) to 5 (excellent)."
                ),
                self.tr(
                    "You will see {0} short films with music. Listen to each, and score every "
                    "aspect from 1 (bad) to 5 (excellent)."
                ),
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
                "with the first piece and leave it there. Headphones are best."
            ),
            self.tr(
                "Your answers are saved as you give them. You can go back, and you can close the "
                "window and continue later."
            ),
        ):
            lines.addWidget(_text(words))
        self.begin_button = Button(
            self.tr("Continue with question {0}").format(done + 1) if done else self.tr("Begin")
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

    def __init__(self, session: Session, turntable: Turntable) -> None:
        super().__init__()
        self._session, self._turntable = session, turntable
        self._index = 0
        self._is_broken = False
        self.viewer = Viewer(turntable)
        self.viewer.failed.connect(turntable.fail)
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

        turntable.transport.changed.connect(self._on_transport)
        turntable.transport.position_changed.connect(self._on_position)

    def _transport(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.side_buttons: list[Button] = []
        if self._session.mode == "pairs":
            for side, letter in enumerate("AB"):
                button = Button(letter, self.tr("Hear {0}").format(letter))
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
        self.play_button.clicked.connect(self._turntable.transport.toggle_play)
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
        self.back_button = Button(self.tr("Back"))
        self.back_button.setToolTip(self.tr("Back to the question before"))
        self.back_button.clicked.connect(self.back_asked)
        self.missing = with_role(QLabel(), "muted")
        self.next_button = Button(self.tr("Next"))
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
            text = self.tr("This question is skipped")
        elif not self._turntable.is_ready:
            text = self.tr("Preparing the sound …")
        elif any(missing_s):
            what = self.tr("Listen to at least {0} s")
            if session.mode == "pairs":
                what = (
                    self.tr("Listen to at least {0} s of A and of B")
                    if all(missing_s)
                    else self.tr("Listen to at least {0} s of A")
                    if missing_s[0]
                    else self.tr("Listen to at least {0} s of B")
                )
            text = what.format(f"{session.needed_s(index):.0f}")
        elif unanswered:
            text = plural(
                unanswered, self.tr("{0} answer left"), self.tr("{0} answers left")
            ).format(unanswered)
        else:
            text = ""
        self.missing.setText(text)

    def _listen(self, side: int) -> None:
        self._turntable.listen(side)
        self._on_transport()

    def _on_transport(self) -> None:
        turntable = self._turntable
        for side, button in enumerate(self.side_buttons):
            button.setEnabled(turntable.is_ready)
            button.setChecked(turntable.is_ready and side == turntable.side)
        self.play_button.setIcon(icon("pause" if turntable.transport.playing else "play"))
        self.play_button.setAccessibleName(
            self.tr("Pause") if turntable.transport.playing else self.tr("Play")
        )
        self.play_button.setToolTip(
            self.tr("Pause (Space)") if turntable.transport.playing else self.tr("Play (Space)")
        )
        for widget in (self.play_button, self.seek_bar):
            widget.setEnabled(turntable.is_ready)
        length_ms = max(round(1000 * turntable.duration_s), 1)
        if self.seek_bar.maximum() != length_ms:
            self.seek_bar.setRange(0, length_ms)
            self.seek_bar.set_stops(range(0, length_ms + 1, _STEP_MS))
        self._on_position(turntable.transport.position_s)
        self.refresh()

    def _on_position(self, position_s: float) -> None:
        if not self.seek_bar.isSliderDown():
            self.seek_bar.setValue(round(1000 * position_s))
        text = f"{_clock(position_s)} / {_clock(self._turntable.duration_s)}"
        if text != self.time.text():
            self.time.setText(text)
            self.seek_bar.set_spoken(text)

    def _on_seek(self, position_ms: int) -> None:
        self._turntable.seek(position_ms / 1000)

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
        self.table_button = Button(self.tr("Show the results"))
        self.table_button.setToolTip(
            self.tr("For the person who runs the test: names what was A and what was B.")
        )
        self.table_button.clicked.connect(self._reveal)
        self.close_button = Button(self.tr("Close"))
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
