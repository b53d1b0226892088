"""The meter of what is heard: loudness and true peak."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bgm_studio.sound.metering import Loudness
from bgm_studio.sound.mix import SILENT_LUFS
from bgm_studio.ui.theme import font, theme

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

METER_PX, COMPACT_PX = 134, 92
"""Its width, and the least: without the peak's number."""
_LOWEST_DB = -48.0  # at the left end; 0 dB full scale is at the right
_READ_S = 0.09
_HOT_DBTP = -1.0  # platforms ask for no more


def _number(value: float, silent: float) -> str:
    return "–" if value <= silent else f"{value:.1f}".replace("-", "−")


class LoudnessBar(QWidget):
    """A bar of the loudness that is heard now, with numbers under it: short-term loudness and true
    peak; all four in the tooltip. It reads while sound plays at normal speed, anew each time that
    playing begins, and keeps its last numbers otherwise."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._read_s = -1.0
        self._was_live = False
        self.reading = Loudness()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Loudness meter"))
        studio.transport.position_changed.connect(self._on_position)
        studio.transport.changed.connect(self._on_transport)
        studio.begun.connect(self._forget)
        self._tell()

    @property
    def numbers(self) -> tuple[str, str]:
        """What stands under the bar: short-term loudness, and peak."""
        loudness = _number(self.reading.short_term_lufs, SILENT_LUFS)
        peak = _number(self.reading.true_peak_dbtp, -math.inf)
        return self.tr("{0} LUFS").format(loudness), self.tr("peak {0}").format(peak)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Bar and numbers."""
        return QSize(METER_PX, 32)

    def _is_live(self) -> bool:
        transport = self._studio.transport
        return transport.playing and transport.speed == 1

    @Slot(float)
    def _on_position(self, position_s: float) -> None:
        if self._is_live() and not 0 <= position_s - self._read_s < _READ_S:
            self._read_s = position_s
            self.reading = self._studio.sounds.loudness()
            self.update()

    @Slot()
    def _on_transport(self) -> None:
        live = self._is_live()
        if live and not self._was_live:
            self._studio.sounds.measure_anew()
        self._was_live = live
        if not live:
            self._tell()
        self.update()

    @Slot()
    def _forget(self) -> None:
        self.reading, self._read_s = Loudness(), -1.0
        self._tell()
        self.update()

    def _tell(self) -> None:
        """All four values in words. Not while it plays: a screen reader would never be silent."""
        reading = self.reading
        text = self.tr(
            "Loudness of what is heard\n"
            "momentary {0}, short-term {1}, integrated {2} LUFS since playing began here\n"
            "true peak {3} dBTP, which a limiter holds at −1, here and in exports"
        ).format(
            *(
                _number(value, SILENT_LUFS)
                for value in (
                    reading.momentary_lufs, reading.short_term_lufs, reading.integrated_lufs
                )
            ),
            _number(reading.true_peak_dbtp, -math.inf),
        )  # fmt: skip
        self.setToolTip(text)
        self.setAccessibleDescription(text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Bar, peak, numbers."""
        look, reading, live = theme(), self.reading, self._is_live()
        width, bar = self.width(), QRectF(0, 4, self.width(), 7)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("groove"))
            painter.drawRoundedRect(bar, 3, 3)
            if live and (share := _share(reading.momentary_lufs)) > 0:
                painter.setBrush(look.color("good"))
                painter.drawRoundedRect(QRectF(0, bar.top(), share * width, bar.height()), 3, 3)
            hot = reading.true_peak_dbtp > _HOT_DBTP
            if share := _share(reading.true_peak_dbtp):
                painter.setBrush(look.color("error" if hot else "muted"))
                painter.drawRect(QRectF(share * (width - 2), bar.top(), 2, bar.height()))
            painter.setFont(font(11))
            below = QRectF(0, bar.bottom() + 2, width, self.height() - bar.bottom() - 2)
            loudness, peak = self.numbers
            painter.setPen(look.color("text" if live else "muted"))
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, loudness)
            painter.setPen(look.color("error" if hot else "muted"))
            if width >= METER_PX:
                painter.drawText(below, Qt.AlignmentFlag.AlignRight, peak)


def _share(level_db: float) -> float:
    """How far along the bar a level lies, 0..1."""
    return min(max(1 - level_db / _LOWEST_DB, 0.0), 1.0) if level_db > _LOWEST_DB else 0.0
