"""The transport: buttons to play and to move, the time, and what is wrong with the sound."""

from __future__ import annotations

import math
import re
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from bgm_studio.music.pianoroll import BEATS_PER_BAR
from bgm_studio.ui.fields import bpm_text
from bgm_studio.ui.notices import FieldError
from bgm_studio.ui.panels.meter import COMPACT_PX, METER_PX, LoudnessBar
from bgm_studio.ui.theme import font, icon, theme

if TYPE_CHECKING:
    from bgm_studio.music.timing import TempoMap
    from bgm_studio.ui.presenter.studio import Studio

_TRANSPORT_PX = 48
_GAP_PX = 8  # between the meter and the buttons
_SPARED = ("start", "end")  # buttons that the keys Home and End stand in for
_BADGE_PX = 34  # the small badge with a gap before it
_LEAST_DRIFT_BPM = 0.1


def timecode(time_s: float, rate: Fraction) -> str:
    """HH:MM:SS:FF of the frame on show at a time, counting frames (no drop-frame)."""
    whole = max(1, round(rate))
    frame = max(0, math.floor(time_s * float(rate) + 1e-3))
    seconds = frame // whole
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}:{frame % whole:02d}"


def parse_time(text: str, rate: Fraction, tempo_map: TempoMap | None) -> float | None:
    """Seconds that a typed place means, None where it means nothing.

    HH:MM:SS:FF (frames, as `timecode` counts them), HH:MM:SS or MM:SS (decimals allowed), seconds
    ("12.5", "12.5 s"), or a bar and beat ("bar 10.2", "b10").
    """
    text = text.strip().lower()
    if match := re.fullmatch(r"(?:bar|b)\s*(\d{1,5})(?:[.:](\d{1,2}))?", text):
        if tempo_map is None:
            return None
        bar, beat = int(match[1]), int(match[2] or 1)
        if bar < 1 or not 1 <= beat <= BEATS_PER_BAR:
            return None
        return float(tempo_map.seconds((bar - 1) * BEATS_PER_BAR + beat - 1))
    if match := re.fullmatch(r"(\d{1,3})[:;](\d{1,2})[:;](\d{1,2})[:;.](\d{1,3})", text):
        hours, minutes, seconds, frames = (int(part) for part in match.groups())
        whole = max(1, round(rate))
        frame = ((hours * 60 + minutes) * 60 + seconds) * whole + frames
        return float(frame / rate)
    if match := re.fullmatch(r"(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6}(?:[.,]\d{1,6})?)\s*s?", text):
        hours, minutes = int(match[1] or 0), int(match[2] or 0)
        return (hours * 60 + minutes) * 60 + float(match[3].replace(",", "."))
    return None


class _TimeField(QLineEdit):
    """A time to read, and to type into: Enter goes there, Esc or leaving gives it up. Where it is
    no place, `error` is told at the field until something else is typed."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = ""
        self.error = FieldError(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.returnPressed.connect(self._on_return)
        self.textEdited.connect(self.error.clear)

    def show_time(self, text: str) -> None:
        """What to read; shown at once unless the user is typing."""
        if text != self._now:
            self._now = text
            if not self.hasFocus():
                self.setText(text)

    @Slot()
    def _on_return(self) -> None:
        self.typed.emit(self.text())
        if self.error.is_told:
            self.selectAll()
        else:
            self.clearFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Ready to be typed over."""
        super().focusInEvent(event)
        self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click that selects nothing selects all."""
        super().mouseReleaseEvent(event)
        if not self.hasSelectedText():
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Back to the time that is."""
        self.error.clear()
        super().focusOutEvent(event)
        self.setText(self._now)
        self.deselect()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc gives up what was typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            return
        super().keyPressEvent(event)


class TransportBar(QWidget):
    """Buttons to play and to move, the time in frames and in bars, a meter, and what is wrong with
    the sound. output_asked: the user wants to choose where it is heard."""

    output_asked = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._buttons: dict[str, QToolButton] = {}
        for name, label, tip in (
            ("start", self.tr("Go to start"), self.tr("Go to the first frame (Home)")),
            ("back", self.tr("Back one second"), self.tr("Go back one second (Shift+Left)")),
            ("play", self.tr("Play"), self.tr("Play from the playhead (Space)")),
            (
                "forward",
                self.tr("Forward one second"),
                self.tr("Go forward one second (Shift+Right)"),
            ),
            ("end", self.tr("Go to end"), self.tr("Go to the last frame (End)")),
            (
                "loop",
                self.tr("Loop"),
                self.tr("Repeat the loop, in to out, the selected shot or the whole clip"),
            ),
        ):
            button = QToolButton(self)
            button.setObjectName(f"transport_{name}")
            button.setProperty("role", "flat")
            button.setAccessibleName(label)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            side = 30 if name == "play" else 18
            button.setIconSize(QSize(side, side))
            self._buttons[name] = button
        self._buttons["loop"].setCheckable(True)
        self._time = _TimeField(self)
        self._time.setObjectName("timecode")
        self._time.setAccessibleName(self.tr("Timecode"))
        self._time.setToolTip(
            self.tr(
                "The frame at the playhead, as hours:minutes:seconds:frames.\n"
                "Type a place to go there: 00:01:20:12, 1:20, 80.5 or bar 10.2"
            )
        )
        self._time.setFixedWidth(112)
        self._bars = QLabel(self)
        self._bars.setObjectName("bars")
        self._bars.setProperty("role", "muted")
        self._bars.setAccessibleName(self.tr("Bar, beat and tempo at the playhead"))
        self._speed = QLabel(self)
        self._speed.setObjectName("speed")
        self._speed.setAccessibleName(self.tr("Playback speed"))
        self._speed.setToolTip(self.tr("Playback speed; there is sound at normal speed only"))
        self._silent = QToolButton(self)
        self._silent.setObjectName("silent")
        self._silent.setAccessibleName(self.tr("No sound: choose the output"))
        self._silent.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._silent.setIconSize(QSize(15, 15))
        self._silent.clicked.connect(self.output_asked)
        self.meter = LoudnessBar(studio, self)
        self._shows_tempo = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_dressed_playing: bool | None = None

        self._buttons["start"].clicked.connect(lambda: studio.go_to(0.0))
        self._buttons["back"].clicked.connect(self._back)
        self._buttons["play"].clicked.connect(studio.transport.toggle_play)
        self._buttons["forward"].clicked.connect(self._forward)
        self._buttons["end"].clicked.connect(lambda: studio.go_to(studio.duration_s))
        self._buttons["loop"].clicked.connect(studio.transport.toggle_loop)
        self._time.typed.connect(self._go_to)
        studio.transport.position_changed.connect(self._on_position)
        studio.transport.changed.connect(self._on_transport)
        studio.opened.connect(self._on_transport)
        studio.draft_changed.connect(self._on_transport)
        studio.project_changed.connect(self._on_project)
        self._dress()
        self._on_transport()

    def _dress(self) -> None:
        """Icons, fonts and colours of the look in use."""
        self._is_dressed_playing = None
        for name, button in self._buttons.items():
            if name != "play":
                button.setIcon(icon(name))
        self._time.setFont(font(14, medium=True))
        self._bars.setFont(font(14))
        for label in (self._speed, self._silent):
            label.setFont(font(12, medium=True))
        look = theme()
        self._time.setStyleSheet(
            "QLineEdit { background: transparent; border: 1px solid transparent; padding: 2px 6px }"
            f"QLineEdit:hover {{ border-color: {look.color('line').name()}; }}"
            f"QLineEdit:focus {{ background: {look.color('field').name()};"
            f" border-color: {look.color('accent').name()}; }}"
        )
        self._silent.setStyleSheet(
            f"QToolButton {{ color: {look.color('warning').name()}; border-radius: 9px;"
            f" padding: 0; background: {look.color('warning_soft').name()}; }}"
            f"QToolButton:focus {{ border: 1px solid {look.color('accent').name()}; }}"
        )
        self._speed.setStyleSheet(f"QLabel {{ color: {look.color('accent').name()}; }}")
        self._arrange()

    # -- places

    def sizeHint(self) -> QSize:  # noqa: N802
        """All of it."""
        return QSize(self._middle_px(tempo=True) + 2 * _BADGE_PX, _TRANSPORT_PX)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The buttons that have no key beside them, timecode and the small badge."""
        return QSize(self._middle_px(tempo=False, least=True) + _BADGE_PX, _TRANSPORT_PX)

    def _bars_px(self, tempo: bool) -> int:
        """Room for the widest that the bars may say in this music, so that nothing jitters."""
        tempo_map = self._studio.tempo_map
        bars = 1 if tempo_map is None else tempo_map.total_beats // BEATS_PER_BAR + 1
        bar = "8" * len(str(bars)) + ".8"
        text = self._with_tempo(bar, 188.8) if tempo else self.tr("bar {0}").format(bar)
        return self._bars.fontMetrics().horizontalAdvance(text) + 4

    def _middle_px(self, tempo: bool, *, least: bool = False) -> int:
        """The width of buttons and time; least: without what can be spared."""
        names = [name for name in self._buttons if not least or name not in _SPARED]
        buttons = sum(self._buttons[name].sizeHint().width() + 2 for name in names)
        return buttons + 8 + self._time.width() + (0 if least else 8 + self._bars_px(tempo))

    def _arrange(self) -> None:
        """Buttons and time in the middle; beside them what comes and goes, which moves nothing.

        Where there is little room the badge's words go first, then the tempo, then the meter, then
        the middle, then the bar and the ways to the start and the end.
        """
        width, middle = self.width(), _TRANSPORT_PX // 2 - 2
        is_least = self._middle_px(tempo=False) + _BADGE_PX > width
        self._bars.setHidden(is_least)
        for name in _SPARED:
            self._buttons[name].setHidden(is_least)
        left_px = width - self._middle_px(tempo=False) - _BADGE_PX - _GAP_PX
        meter_px = METER_PX if left_px >= METER_PX else COMPACT_PX
        has_meter, beside = meter_px <= left_px, meter_px + _GAP_PX
        around = (beside if has_meter else _BADGE_PX) + _BADGE_PX
        self._shows_tempo = self._middle_px(tempo=True) + around <= width
        inner = self._middle_px(self._shows_tempo, least=is_least)
        left = max(min((width - inner) // 2, width - inner - _BADGE_PX), beside * has_meter)
        self.meter.setVisible(has_meter)
        high = self.meter.sizeHint().height()
        self.meter.setGeometry(0, middle - high // 2, meter_px, high)
        x = left
        for button in self._buttons.values():
            if button.isHidden():
                continue
            size = button.sizeHint()
            button.setGeometry(x, middle - size.height() // 2, size.width(), size.height())
            x += size.width() + 2
        x += 8
        high = self._time.sizeHint().height()
        self._time.setGeometry(x, middle - high // 2, self._time.width(), high)
        x += self._time.width() + 8
        self._bars.setGeometry(x, middle - 12, self._bars_px(self._shows_tempo), 24)
        right = left + inner + 8
        speed = self._speed.fontMetrics().horizontalAdvance(self._speed.text())
        self._speed.setGeometry(right, middle - 12, speed, 24)
        if not self._speed.isHidden():
            right += speed + 8
        metrics = self._silent.fontMetrics()
        for words in (self.tr("no sound: choose an output"), self.tr("no sound device")):
            needed = metrics.horizontalAdvance(words) + 20
            if needed <= width - right:
                self._silent.setIcon(QIcon())
                self._silent.setText(words)
                break
        else:
            needed = _BADGE_PX - 6
            self._silent.setText("")
            self._silent.setIcon(icon("silent", "warning"))
        self._silent.setGeometry(width - needed, middle - 11, needed, 22)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width: other things fit."""
        super().resizeEvent(event)
        self._arrange()
        self._on_position(self._studio.transport.position_s)

    def _set_play_icon(self) -> None:
        playing = self._studio.transport.playing
        if playing == self._is_dressed_playing:
            return
        self._is_dressed_playing = playing
        button = self._buttons["play"]
        button.setIcon(icon("pause" if playing else "play"))
        button.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        button.setToolTip(
            self.tr("Stop at the playhead (Space)")
            if playing
            else self.tr("Play from the playhead (Space)")
        )

    @Slot()
    def _on_transport(self) -> None:
        studio = self._studio
        is_open = studio.clip is not None
        for button in self._buttons.values():
            button.setEnabled(is_open)
        self._time.setEnabled(is_open)
        self._set_play_icon()
        self._buttons["loop"].setChecked(studio.transport.loop_on)
        speed = studio.transport.speed if studio.transport.playing else 1.0
        self._speed.setText("" if speed == 1 else f"{speed:g}×".replace("-", "−"))
        self._speed.setVisible(speed != 1)
        self._silent.setVisible(bool(studio.transport.problem))
        hint = self.tr("Click to choose the sound output")
        self._silent.setToolTip(f"{studio.transport.problem}\n{hint}")
        self._arrange()
        self._show_tempo_tip()
        self._on_position(studio.transport.position_s)

    @Slot(object, object)
    def _on_project(self, old: object, new: object) -> None:
        self._arrange()
        self._show_tempo_tip()
        self._on_position(self._studio.transport.position_s)

    @Slot(float)
    def _on_position(self, position_s: float) -> None:
        self._time.show_time(timecode(position_s, self._studio.frame_rate))
        text = self._bars_text(position_s)
        if text != self._bars.text():
            self._bars.setText(text)

    def _bars_text(self, position_s: float) -> str:
        tempo_map = self._studio.tempo_map
        if tempo_map is None:
            return ""
        # A playhead that was put on a beat must not read as the one before it.
        beats = max(0.0, float(tempo_map.beats(position_s)) + 1e-4)
        beat = math.floor(beats)
        bar = f"{beat // BEATS_PER_BAR + 1}.{beat % BEATS_PER_BAR + 1}"
        tempo_bpm = self._tempo_bpm()
        if not self._shows_tempo or tempo_bpm is None:
            return self.tr("bar {0}").format(bar)
        return self._with_tempo(bar, tempo_bpm)

    def _with_tempo(self, bar: str, tempo_bpm: float) -> str:
        return self.tr("bar {0} · {1}").format(bar, bpm_text(tempo_bpm))

    def _tempo_bpm(self) -> float | None:
        """The tempo of what is heard, as a whole: the active take's, else the draft's."""
        take, draft = self._studio.project.active_take, self._studio.draft
        fit = take.fit if take is not None else draft.fit if draft is not None else None
        return None if fit is None else fit.tempo_bpm

    def _show_tempo_tip(self) -> None:
        tip = self.tr("Bar and beat at the playhead, and the tempo of the music")
        tempo_map, tempo_bpm = self._studio.tempo_map, self._tempo_bpm()
        if tempo_map is not None and tempo_bpm is not None:
            beats_s = tempo_map.seconds(np.arange(tempo_map.total_beats + 1))
            local_bpm = 60.0 / np.diff(beats_s)
            low, high = float(local_bpm.min()), float(local_bpm.max())
            tip = self.tr("{0}: {1}").format(tip, bpm_text(tempo_bpm))
            if high - low >= _LEAST_DRIFT_BPM:
                tip += self.tr("\nIt drifts between {0} and {1}, to meet the cuts").format(
                    bpm_text(low), bpm_text(high)
                )
        self._bars.setToolTip(tip)

    @Slot()
    def _back(self) -> None:
        self._studio.transport.step_seconds(-1)

    @Slot()
    def _forward(self) -> None:
        self._studio.transport.step_seconds(1)

    @Slot(str)
    def _go_to(self, text: str) -> None:
        studio = self._studio
        time_s = parse_time(text, studio.frame_rate, studio.tempo_map)
        if time_s is None:
            what = self.tr("“{0}” is not a place in the clip.").format(text.strip()[:40])
            hint = self.tr("Type 00:01:20:12, 1:20, 80.5 (seconds) or bar 10.2.")
            self._time.error.tell(f"{what} {hint}")
            return
        studio.transport.seek(time_s)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another look: icons and colours follow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_is_dressed_playing"):
            self._dress()
            self._set_play_icon()
