"""The dial of the tempo, with what each tempo would meet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from bgm_studio.composing.take import Request
from bgm_studio.ui.buttons import ElidedLabel, IconButton, LetterToggle
from bgm_studio.ui.fields import NumberField, bpm_text
from bgm_studio.ui.languages import plural
from bgm_studio.ui.panels.dial import Dial
from bgm_studio.ui.panels.readings import (
    DRIFTS,
    choice_text,
    drift_text,
    hits_on_time,
    wanted_tempo_bpm,
)
from bgm_studio.ui.presenter.heard import ON_TIME_MS
from bgm_studio.ui.theme import font

_FIELD_PX = 28


class TempoDial(Dial):
    """The tempo that is fitted or locked, and how far bars may drift from it."""

    changes = ("tempo",)

    def _build(self) -> None:
        self.field = NumberField()
        self.field.setRange(30.0, 300.0)
        self.field.setDecimals(1)
        self.field.setSuffix(self.tr(" BPM"))
        self._tip = self.tr(
            "How fast the next take plays. Fitted: chosen so that beats fall on your cuts "
            "and the last bar ends with the clip. Type a tempo to lock it."
        )
        self.field.setToolTip(self._tip)
        self.field.setAccessibleName(self.tr("Tempo in beats per minute"))
        self.lock = LetterToggle("", "star", symbols=("lock", "unlock"))
        self.lock.setFixedSize(26, _FIELD_PX)
        self.lock.setToolTip(self.tr("Keep this tempo, whatever the cuts suggest"))
        self.lock.setAccessibleName(self.tr("Lock the tempo"))
        self.fit = QPushButton(self.tr("Fit"))
        self.fit.setToolTip(self.tr("Choose the tempo from the cuts again"))
        self.fit.setAccessibleName(self.tr("Fit the tempo to the cuts"))
        self.fit.setStyleSheet("QPushButton { padding: 4px 8px; }")
        self.others = IconButton("down", role="", size=12)
        self.others.setFixedSize(22, _FIELD_PX)
        self.others.setStyleSheet("QToolButton { padding: 0; }")
        self.others.setToolTip(
            self.tr(
                "Other tempos and how many hits they meet; and drift: how much each bar "
                "may speed up or slow down to meet more"
            )
        )
        self.others.setAccessibleName(self.tr("Other tempos, and drift"))
        # Beside the row's name, where it takes no room from the hits' note.
        self._rows.grid.addWidget(
            self.others, 5, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        # The lock stays under the pointer when "Fit" comes and goes.
        self._add_row(5, self.tr("Tempo"), self.field, self.field, self.fit, self.lock)
        self.others.raise_()  # over the label, which is as wide as the column
        self.stale = QWidget()
        stale_row = QHBoxLayout(self.stale)
        stale_row.setContentsMargins(0, 0, 0, 0)
        self.stale_text = ElidedLabel()
        self.stale_text.setFont(font(12))
        self.retime = QPushButton(self.tr("Retime take"))
        self.retime.setProperty("role", "small")
        self.retime.setToolTip(self.tr("Play the same notes at the new tempo"))
        self.retime.setAccessibleName(self.retime.text())
        stale_row.addWidget(self.stale_text, 1)
        stale_row.addWidget(self.retime)
        self._rows.grid.addWidget(self.stale, 6, 1)
        self.field.valueChanged.connect(self._typed)
        self.others.clicked.connect(self._open_tempi)
        self.lock.clicked.connect(self._lock_clicked)
        self.fit.clicked.connect(self._fit_clicked)
        self.retime.clicked.connect(self._retime_clicked)

    def refresh(self) -> None:
        """Show the tempo, what it meets, and whether the take was made with another."""
        studio = self._studio
        bpm = wanted_tempo_bpm(studio)
        locked = studio.project.request.tempo_bpm is not None
        with QSignalBlocker(self.field):
            self.field.setSpecialValueText("" if bpm is not None else "–")
            self.field.setValue(self.field.minimum() if bpm is None else bpm)
        self.field.setEnabled(bpm is not None)
        self.others.setEnabled(bpm is not None)
        self.lock.setEnabled(bpm is not None)
        self.lock.setChecked(locked)
        self.fit.setEnabled(locked)
        self.fit.setVisible(locked)
        hits = hits_on_time(studio)
        if hits is None:
            notes = [self.tr("fitted once the clip is analysed"), self.tr("not fitted yet")]
        elif hits[1] == 0:
            notes = [self.tr("no hit points to meet"), self.tr("no hits")]
        else:
            limit = f"{ON_TIME_MS:g}"
            notes = [
                plural(hits[1], one, other).format(*hits, limit)
                for one, other in (
                    (
                        self.tr("{0} of {1} hit within {2} ms"),
                        self.tr("{0} of {1} hits within {2} ms"),
                    ),
                    (self.tr("{0} of {1} hit ≤ {2} ms"), self.tr("{0} of {1} hits ≤ {2} ms")),
                    (self.tr("{0} of {1} hit"), self.tr("{0} of {1} hits")),
                )
            ]
        self.field.set_notes(notes)
        self.field.setToolTip(f"{self._tip}\n{notes[0][0].upper()}{notes[0][1:]}.")
        take = studio.project.active_take
        stale = studio.active_is_stale and take is not None
        self.stale.setVisible(stale)
        if stale and take is not None:
            heard, drift = bpm_text(take.fit.tempo_bpm), take.request.drift
            text = self.tr("Heard at {0}").format(heard)
            if bpm is not None and heard == bpm_text(bpm) and drift != self._request.drift:
                text = self.tr("Heard with drift: {0}").format(drift_text(drift))
            self.stale_text.set_full_text(text)
            self.retime.setEnabled(studio.generation is None)

    def _made(self, request: Request) -> str:
        take = self._studio.project.active_take
        if take is None:
            return ""
        text = bpm_text(take.fit.tempo_bpm)
        if request.drift == self._request.drift:
            return text
        return self.tr("{0}, drift {1}").format(text, drift_text(request.drift))

    def _typed(self, bpm: float) -> None:
        self._dial(self.tr("Tempo"), replace(self._request, tempo_bpm=bpm))

    def _lock_clicked(self, on: bool) -> None:
        bpm = wanted_tempo_bpm(self._studio) if on else None
        self._dial(
            self.tr("Lock the tempo") if on else self.tr("Fit the tempo"),
            replace(self._request, tempo_bpm=bpm),
        )

    def menu(self) -> QMenu:
        """The tempi to choose from, and how far bars may drift from any of them."""
        menu = QMenu(self._rows.widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        draft, request = self._studio.draft, self._request
        tempi = QActionGroup(menu)
        for rank, choice in enumerate(() if draft is None else draft.tempi):
            bpm = request.tempo_bpm
            current = rank == 0 if bpm is None else choice.is_at(bpm)
            self._add_choice(
                menu, tempi, choice_text(choice), current, self._tempo_chosen, choice.tempo_bpm
            )
        menu.addSeparator()
        menu.addAction(self.tr("Tempo drift per bar")).setEnabled(False)
        drifts = QActionGroup(menu)
        for drift in sorted({request.drift, *(drift for drift, _ in DRIFTS)}):
            self._add_choice(
                menu, drifts, drift_text(drift), drift == request.drift, self._drift_chosen, drift
            )
        return menu

    def _add_choice(
        self,
        menu: QMenu,
        group: QActionGroup,
        text: str,
        current: bool,
        slot: Callable[[], None],
        value: float,
    ) -> None:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(current)
        action.setData(value)
        action.triggered.connect(slot)
        group.addAction(action)
        menu.addAction(action)

    def _open_tempi(self) -> None:
        self.menu().popup(self.others.mapToGlobal(QPoint(0, self.others.height() + 2)))

    def _chosen(self) -> float:
        action = self.sender()
        assert isinstance(action, QAction)  # noqa: S101 - for the type checker
        return float(action.data())

    def _tempo_chosen(self) -> None:
        self._typed(self._chosen())

    def _drift_chosen(self) -> None:
        self._dial(self.tr("Tempo drift"), replace(self._request, drift=self._chosen()))

    def _fit_clicked(self) -> None:
        self._dial(self.tr("Fit the tempo"), replace(self._request, tempo_bpm=None))

    def _retime_clicked(self) -> None:
        self._studio.runs.retime_take()
