"""A piano roll on a studio without work behind it, with a hand on mouse and keys."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
from panel_studio import FakeStudio
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from toys import made_analysis

from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request, Take
from bgm_studio.music.editing import AnyNote
from bgm_studio.music.harmony import Chord, ChordSpan, Key, Plan, Section
from bgm_studio.music.pianoroll import Note
from bgm_studio.music.timing import TempoMap
from bgm_studio.project.project import Project, TakeEntry
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.roll.geometry import RULER_PX, Geometry
from bgm_studio.ui.roll.widget import PianoRoll

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton

TEMPO = TempoMap((0.0, 32.0), (0.0, 16.0))  # 8 bars, half a second a beat
PLAN = Plan(
    Key(9, "minor"),
    (Section(0, 32, "A"),),
    (ChordSpan(0, 16, Chord.parse("Am7")), ChordSpan(16, 32, Chord.parse("F/C"))),
)
BAND_BUTTON = "Part of the band"  # there is none without a band
LOW, HIGH, FAR = Note(4, 60, 0, 8), Note(16, 64, 0, 24), Note(40, 60, 0, 44)
OTHER = Note(16, 62, 1, 24)
NOTES = (LOW, OTHER, HIGH, FAR)


def studio_of(
    notes: tuple[Note, ...] = NOTES, tempo: TempoMap = TEMPO, plan: Plan = PLAN
) -> FakeStudio:
    """A studio on a film with two cuts, and one take."""
    fit: Any = SimpleNamespace(tempo_map=tempo)
    beats = tempo.total_beats
    take = Take(
        Request(), Direction(), fit, plan, tuple(sorted(notes)), np.full(beats, 0.5, np.float32),
        np.zeros((beats, 4), np.float32), np.zeros(beats, np.float32), "0" * 64, "CPU", 20, 2.0,
    )  # fmt: skip
    analysis = made_analysis(tempo.duration_s, cuts=((2.0, 0.9, True), (8.0, 0.4, False)))
    entry = TakeEntry("one", 1, take)
    return FakeStudio(
        Project(
            analysis=analysis, direction=Direction.found(analysis), takes=(entry,), active="one",
            takes_made=1,
        )
    )  # fmt: skip


class Desk:
    """A piano roll on a fake studio, with a hand on mouse and keys."""

    def __init__(self, qtbot: QtBot, studio: FakeStudio | None = None) -> None:
        self.studio = studio or studio_of()
        self.view = TimeView(self.studio)
        self.roll = PianoRoll(self.studio, self.view)  # type: ignore[arg-type]
        qtbot.addWidget(self.roll)
        self.roll.resize(GUTTER_PX + 1304, 420)
        self.view.set_duration(self.studio.duration_s)
        self.roll.show()
        self.canvas = self.roll.focusProxy()
        self.geo: Geometry = self.canvas.geo  # type: ignore[union-attr]
        self.canvas.setFocus()

    @property
    def notes(self) -> tuple[Note, ...]:
        take = self.studio.project.active_take
        return () if take is None else take.notes

    @property
    def selected(self) -> frozenset[AnyNote]:
        return self.studio.selection.notes

    def at(self, column: float, pitch: int) -> QPoint:
        whole = int(column)
        x = self.geo.x(whole)
        x += (column - whole) * (self.geo.x(whole + 1) - x)
        y = self.geo.y(pitch) + self.geo.row_px / 2
        return QPoint(round(GUTTER_PX + x), round(RULER_PX + y))

    def click(self, column: float, pitch: int, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.canvas, LEFT, held, self.at(column, pitch))

    def double_click(self, column: float, pitch: int) -> None:
        self.click(column, pitch)
        QTest.mouseDClick(self.canvas, LEFT, NONE, self.at(column, pitch))

    def drag(
        self, start: tuple[float, int], end: tuple[float, int], held: Qt.KeyboardModifier = NONE
    ) -> None:
        self.hold(start, end, held)
        self.release(end, held)

    def hold(
        self, start: tuple[float, int], end: tuple[float, int], held: Qt.KeyboardModifier = NONE
    ) -> None:
        first, last = self.at(*start), self.at(*end)
        QTest.mousePress(self.canvas, LEFT, held, first)
        for part in (0.5, 1.0):
            between = QPointF(first) + part * QPointF(last - first)
            self._move(between, held)

    def _move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        event = QMouseEvent(
            QEvent.Type.MouseMove, at, self.canvas.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT,
            held,
        )  # fmt: skip
        QApplication.sendEvent(self.canvas, event)

    def release(self, end: tuple[float, int], held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(self.canvas, LEFT, held, self.at(*end))

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.canvas, key, held)

    def claims(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> bool:
        """Whether the roll keeps a key from the window's shortcuts."""
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
        event.ignore()
        QApplication.sendEvent(self.canvas, event)
        return event.isAccepted()

    def wheel(self, at: QPoint, turn: int, held: Qt.KeyboardModifier = NONE) -> None:
        event = QWheelEvent(
            QPointF(at), QPointF(self.canvas.mapToGlobal(at)), QPoint(), QPoint(0, turn),
            Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.canvas, event)

    def lock(self, **fields: Any) -> None:
        entry = self.studio.project.entry("one")
        self.studio.edit("Lock", self.studio.project.with_entry(replace(entry, **fields)))

    def button(self, name: str) -> QToolButton:
        return next(b for b in self.roll.findChildren(QToolButton) if b.accessibleName() == name)

    def picture(self) -> QImage:
        return self.roll.grab().toImage()
