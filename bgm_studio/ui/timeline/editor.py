"""The field in which a caption, a section's name or a chord is written, in its lane."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bgm_studio.base.errors import BgmError, RequestError
from bgm_studio.music.harmony import Chord
from bgm_studio.sound.automation import HIGHEST_DRAWN_DB, LOWEST_DB
from bgm_studio.ui.notices import FieldError
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.theme import font, theme
from bgm_studio.ui.timeline.lanes import LANES, tr
from bgm_studio.ui.timeline.scene import Floats
from bgm_studio.ui.timeline.stage import Stage
from bgm_studio.video.scenes import MAX_NAME_CHARACTERS

_LOOK = "QLineEdit { padding: 0 4px; border-radius: 3px; min-height: 0;"


class LaneText(ABC):
    """A text in a lane that can be edited: which one, how its field looks, what its words do."""

    lane = ""
    least_px = wide_px = 160
    """The field's width where there is no room for the cell, and where the cell is narrow."""

    def __init__(self, stage: Stage, index: int) -> None:
        self.stage, self.index = stage, index

    @property
    @abstractmethod
    def edges(self) -> Floats:
        """Where the lane's cells begin and end, in seconds."""

    @property
    @abstractmethod
    def text(self) -> str:
        """As it is now."""

    @property
    def is_there(self) -> bool:
        """Whether the lane has such a cell."""
        return 0 <= self.index < len(self.edges) - 1

    @abstractmethod
    def begin(self, line: QLineEdit) -> None:
        """Make the field what it is for, and let the keys work on the cell."""

    def check(self, text: str) -> None:  # noqa: B027 - most texts may be anything
        """Raises BgmError where such a text cannot be."""

    @abstractmethod
    def take_over(self, text: str) -> None:
        """Make it the text."""


class CaptionText(LaneText):
    """What a shot shows."""

    lane, wide_px = "captions", 240

    @property
    def edges(self) -> Floats:
        """The shots'."""
        return self.stage.scene.shot_s

    @property
    def text(self) -> str:
        """The shot's caption."""
        return self.stage.scene.captions[self.index]

    def begin(self, line: QLineEdit) -> None:
        """The shot is selected."""
        line.setAccessibleName(tr("Caption of shot {0}").format(self.index + 1))
        line.setToolTip(tr("What the shot shows; the music follows these words"))
        self.stage.studio.select(shot=self.index, cut=None, span=None)

    def check(self, text: str) -> None:
        """Raises BgmError for a caption that is too long."""
        self.stage.studio.project.direction.with_caption(self.index, text)

    def take_over(self, text: str) -> None:
        """Another caption."""
        direction = self.stage.studio.project.direction
        self.stage.edits.direct(
            tr("Edit caption"), lambda: direction.with_caption(self.index, text)
        )


class SectionName(LaneText):
    """What the user calls a section."""

    lane = "sections"

    @property
    def edges(self) -> Floats:
        """The sections'."""
        return self.stage.scene.sections.edge_s

    @property
    def text(self) -> str:
        """The name that was given, "" for none."""
        return self.stage.scene.sections.names[self.index]

    def begin(self, line: QLineEdit) -> None:
        """Without a name its level's word stands there."""
        line.setAccessibleName(tr("Name of section {0}").format(self.index + 1))
        line.setToolTip(tr("Your name for it; without one it is named after its level"))
        line.setPlaceholderText(self.stage.scene.sections.title(self.index))
        line.setMaxLength(MAX_NAME_CHARACTERS)
        self.stage.focus.items["sections"] = self.index

    def take_over(self, text: str) -> None:
        """Another name."""
        if text.strip() != self.text:
            self.stage.edits.change_section(self.index, tr("Rename section"), name=text)


class ChordText(LaneText):
    """A chord by its symbol; the planned one again for none."""

    lane, least_px, wide_px = "chords", 84, 84

    @property
    def edges(self) -> Floats:
        """The chords'."""
        return self.stage.scene.chord_s

    @property
    def text(self) -> str:
        """The chord's symbol."""
        return self.stage.scene.symbols[self.index]

    def begin(self, line: QLineEdit) -> None:
        """The chord is chosen."""
        line.setAccessibleName(tr("Chord {0}").format(self.index + 1))
        line.setToolTip(tr("A chord such as C, Am7, F/C or Gsus4"))
        self.stage.focus.items["chords"] = self.stage.focus.chord = self.index

    def check(self, text: str) -> None:
        """Raises RequestError for no chord."""
        if text.strip():
            Chord.parse(text)

    def take_over(self, text: str) -> None:
        """Another chord."""
        if text.strip():
            self.stage.edits.set_chord(self.index, text)
        else:
            self.stage.edits.forget_chord(self.index)


class LevelText(LaneText):
    """The gain of a point of the music's level."""

    lane, least_px, wide_px = "level", 84, 84

    @property
    def edges(self) -> Floats:
        """The points, and the clip's end."""
        times_s, _ = self.stage.scene.level.curve
        count = len(self.stage.scene.level.points)
        return np.append(times_s[:count], self.stage.scene.duration_s)

    @property
    def text(self) -> str:
        """The point's gain, without its unit."""
        return f"{round(self.stage.scene.level.points[self.index][1], 1) + 0.0:g}"

    def begin(self, line: QLineEdit) -> None:
        """The keys work on the point."""
        line.setAccessibleName(tr("Level of point {0}, dB").format(self.index + 1))
        line.setToolTip(tr("Decibels: 0 as it is, -10 well under speech, -60 silence; at most 6"))
        self.stage.focus.items["level"] = self.index

    def check(self, text: str) -> None:
        """Raises RequestError for no gain that can be drawn."""
        _gain_of(text)

    def take_over(self, text: str) -> None:
        """Another gain."""
        level, end_s = self.stage.scene.level, self.stage.scene.duration_s
        time_s, gain_db = level.points[self.index][0], _gain_of(text)
        self.stage.edits.draw_level(
            tr("Change a point of the level"),
            lambda: level.with_point_moved(self.index, time_s, gain_db, end_s),
        )


def _gain_of(text: str) -> float:
    """A gain as somebody types it: with or without its unit, with a comma or a true minus."""
    plain = text.strip().lower().removesuffix("db").replace(",", ".").replace("\u2212", "-")
    try:
        gain_db = float(plain)
    except ValueError:
        gain_db = math.nan
    if not LOWEST_DB <= gain_db <= HIGHEST_DRAWN_DB:  # a NaN is not, either
        raise RequestError(
            tr("{0} is not a level.").format(text.strip() or "?"),
            tr("Type {0} to {1}, in decibels.").format(f"{LOWEST_DB:g}", f"{HIGHEST_DRAWN_DB:g}"),
        )
    return gain_db


class LaneEditor(QObject):
    """The one field that is open, if any. Enter takes over what was typed, Esc gives it up, Tab
    goes on with the neighbour; a text that cannot be keeps the field open."""

    def __init__(self, stage: Stage, widget: QWidget) -> None:
        super().__init__(widget)
        self._stage, self._widget = stage, widget
        self._open: tuple[LaneText, QLineEdit] | None = None
        self._error: FieldError | None = None

    def edit(self, what: LaneText) -> None:
        """Open a field for a text, where there is such a cell."""
        self.close()
        if not what.is_there:
            return
        if self._stage.is_folded(what.lane):
            self._stage.toggle_fold(what.lane)
        line = QLineEdit(what.text, self._widget)
        line.setFont(font(12))
        line.setStyleSheet(_LOOK + " }")
        what.begin(line)
        self._stage.focus.lane = LANES.index(what.lane)
        start_s, end_s = what.edges[what.index : what.index + 2]
        self._stage.reveal(float(start_s), float(end_s))
        self._open = what, line
        self._error = FieldError(line)
        line.installEventFilter(self)
        line.textChanged.connect(self._look_again)
        self.place()
        line.show()
        line.selectAll()
        line.setFocus()

    def place(self) -> None:
        """Put the field over its cell."""
        if self._open is None:
            return
        what, line = self._open
        stage, width = self._stage, self._widget.width()
        rect = stage.lane_rect(what.lane)
        left, right = (stage.x_of(float(t)) for t in what.edges[what.index : what.index + 2])
        left = min(max(left, GUTTER_PX), width - what.least_px - 4)
        wide = min(max(right - left, what.wide_px), width - left - 4)
        line.setGeometry(QRectF(left, rect.top(), wide, rect.height() - 1).toRect())

    def keep_up(self) -> None:
        """Close the field whose cell is gone."""
        if self._open is not None and not self._open[0].is_there:
            self.close()

    def commit(self) -> bool:
        """Take over what was typed; False where it cannot be, and the field stays open."""
        if self._open is None:
            return True
        what, line = self._open
        text = line.text()
        if not self._is_possible(what, text):
            line.setFocus()
            return False
        self.close()
        what.take_over(text)
        self._stage.focus_moved.emit()
        return True

    def _is_possible(self, what: LaneText, text: str) -> bool:
        """Whether a text can be; what is wrong with it stands at the field until it can."""
        if self._open is None or self._error is None:
            return True
        line = self._open[1]
        try:
            what.check(text)
        except BgmError as error:
            look = theme().color("error").name()
            line.setStyleSheet(f"{_LOOK} border: 2px solid {look}; }}")
            line.setProperty("invalid", True)
            self._error.tell(f"{error.message} {error.hint}".strip())
            return False
        line.setStyleSheet(f"{_LOOK} }}")
        line.setProperty("invalid", False)
        self._error.clear()
        return True

    def _look_again(self, text: str) -> None:
        """What was wrong may be right by now."""
        if self._open is not None and self._open[1].property("invalid"):
            self._is_possible(self._open[0], text)

    def close(self) -> None:
        """Give up what was typed."""
        if self._open is None:
            return
        (_, line), self._open = self._open, None
        if self._error is not None:
            self._error.clear()
            self._error = None
        had = line.hasFocus()
        line.removeEventFilter(self)
        line.hide()
        line.deleteLater()
        if had:
            self._widget.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keys of the open field."""
        if self._open is None or watched is not self._open[1]:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # letters and Space are text here, not commands
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event, self._open[0])
        if (
            event.type() == QEvent.Type.FocusOut
            and isinstance(event, QFocusEvent)
            and event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason)
        ):
            self.commit()
        return False

    def _take_key(self, event: QKeyEvent, what: LaneText) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            way = 1 if key == Qt.Key.Key_Tab else -1
            if self.commit():
                self.edit(type(what)(self._stage, what.index + way))
        else:
            return False
        return True
