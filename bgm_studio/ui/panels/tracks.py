"""The mixer: what plays, how each of its parts sounds, and the clip's own sound under them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bgm_studio.band.palettes import MOST_PLAYERS, PLAIN, Palette, own_palettes, shipped
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.project.project import Project
from bgm_studio.sound.soundtrack import music_gain
from bgm_studio.sound.stems import INSTRUMENTS, KITS
from bgm_studio.ui.buttons import LetterToggle, Swatch
from bgm_studio.ui.fields import Choice, DialSlider, ValueField, heading, part_text
from bgm_studio.ui.panels.readings import is_track_locked, number_in, track_name, with_track_locked
from bgm_studio.ui.theme import font, theme

if TYPE_CHECKING:
    from bgm_studio.project.project import TakeEntry
    from bgm_studio.ui.presenter.studio import Studio

_LOWEST_LEVEL_DB, _HIGHEST_LEVEL_DB = -30.0, 6.0
_LEVEL_PX, _WIDE_LEVEL_PX = 60, 92
_ROW_PX = 26
_MUSIC_ROW = len(TRACKS) + MOST_PLAYERS + 1  # of the grid: below all voices that there can be
_CLIP_ROW = _MUSIC_ROW + 1
_AUTO = "what suits"  # stands for the palette that suits the film; no file is named so
_PROJECTS = "the project's"  # stands for a palette that is no longer there; no file is named so
_TRACK_FIELD = (
    "QComboBox { padding: 2px 2px 2px 7px; min-height: 16px; }"
    "QComboBox::drop-down { border: none; width: 16px; }"
)


def _level_text(level_db: float) -> str:
    sign = "−" if level_db < 0 else "+" if level_db > 0 else ""
    return f"{sign}{abs(level_db):g} dB"


def _spoken_level(level_db: float) -> str:
    if level_db == 0:
        return QCoreApplication.translate("Level", "0 decibels, unchanged")
    text = (
        QCoreApplication.translate("Level", "{0} decibels softer")
        if level_db < 0
        else QCoreApplication.translate("Level", "{0} decibels louder")
    )
    return text.format(f"{abs(level_db):g}")


class _Level:
    """A level slider with its value, -30..+6 dB in half decibels. stacked: both in `box`, the value
    above the slider."""

    def __init__(
        self, name: str, tip: str, problem: str, color: str, *, stacked: bool = False
    ) -> None:
        self.slider = DialSlider(
            round(2 * _LOWEST_LEVEL_DB),
            round(2 * _HIGHEST_LEVEL_DB),
            colors=(color, color),
            origin=0,
            small=stacked,
        )
        # By hand whole decibels: the slider is too short for more.
        self.slider.set_stops(range(self.slider.minimum(), self.slider.maximum() + 1, 2))
        read = number_in(_LOWEST_LEVEL_DB, _HIGHEST_LEVEL_DB, problem)
        self.value = ValueField(read, small=stacked)
        for widget in (self.slider, self.value):
            widget.setToolTip(tip)
            widget.setAccessibleName(name)
        self.box = QWidget()
        if stacked:
            self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column = QVBoxLayout(self.box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            self.value.setFixedHeight(_ROW_PX - self.slider.sizeHint().height())
            column.addWidget(self.value)
            column.addWidget(self.slider)
            self.box.setFixedHeight(_ROW_PX)
            self.box.setMinimumWidth(_LEVEL_PX)
            self.box.setMaximumWidth(_WIDE_LEVEL_PX)
        else:
            self.value.setFont(font(12))
            self.value.setMinimumWidth(_LEVEL_PX)

    def show_level(self, level_db: float) -> None:
        if not self.slider.isSliderDown():
            self.slider.setValue(round(2 * level_db))
        self.slider.set_spoken(_spoken_level(level_db))
        self.value.set_value(_level_text(level_db), f"{level_db:g}")


class TrackRow(QWidget):
    """One voice of the palette: instrument, level, mute, solo, and a lock: what is composed is kept
    by all runs, and a part of the band is held as it stands."""

    def __init__(
        self, studio: Studio, track: int, grid: QGridLayout, row: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.hide()  # only the owner of its parts, which lie in the panel's grid
        self._studio = studio
        self._track = track
        self.voice = voice = studio.project.palette.voices[track]
        composed = track < len(TRACKS)
        self._name = name = track_name(track) if composed else part_text(voice.name)
        swatch = Swatch(lambda: theme().track(track))
        label = QLabel(name)
        label.setContentsMargins(2, 0, 0, 0)
        self.instrument = Choice(letters=3)
        for program, instrument in KITS if voice.kit else INSTRUMENTS:
            self.instrument.addItem(QCoreApplication.translate("Instrument", instrument), program)
        self.instrument.setAccessibleName(self.tr("Instrument of the {0}").format(name.lower()))
        label.setBuddy(self.instrument)
        self.level = _Level(
            self.tr("Level of the {0} in decibels").format(name.lower()),
            self.tr(
                "How loud the {0} is among the others; hold Alt for half decibels, "
                "double-click for 0 dB"
            ).format(name.lower()),
            self.tr("Use −30 to +6 dB."),
            "accent",
            stacked=True,
        )
        self.mute = LetterToggle(self.tr("M"), "playhead")
        self.mute.setToolTip(self.tr("Mute: leave this track out, here and in exports"))
        self.mute.setAccessibleName(self.tr("Mute the {0}").format(name.lower()))
        self.solo = LetterToggle(self.tr("S"), "accent")
        self.solo.setToolTip(self.tr("Solo: hear only the soloed tracks"))
        self.solo.setAccessibleName(self.tr("Solo the {0}").format(name.lower()))
        self.lock = LetterToggle("", "star", symbols=("lock", "unlock"))
        keeps = self.tr("Lock the {0}") if composed else self.tr("Hold the {0}")
        self.lock.setAccessibleName(keeps.format(name.lower()))
        self.instrument.setFont(font(12))
        self.instrument.setStyleSheet(_TRACK_FIELD)
        self.instrument.setFixedHeight(_ROW_PX)
        parts = (swatch, label, self.instrument, self.level.box, self.mute, self.solo, self.lock)
        self._parts = parts
        for column, part in enumerate(self._parts):
            grid.addWidget(part, row, column)
        self.instrument.activated.connect(self._instrument_chosen)
        self.level.slider.moved.connect(self._level_moved)
        self.level.slider.settled.connect(studio.settle)
        self.level.slider.reset_asked.connect(self._level_reset)
        self.level.value.committed.connect(self._level_typed)
        self.mute.clicked.connect(self._mute_clicked)
        self.solo.clicked.connect(self._solo_clicked)
        self.lock.clicked.connect(self._lock_clicked)

    def leave(self) -> None:
        """Take all parts out of the grid, for good."""
        for part in (*self._parts, self):
            part.hide()
            part.deleteLater()

    def refresh(self) -> None:
        """Show the track as it stands in the project."""
        project = self._studio.project
        mix = project.mix[self._track]
        index = self.instrument.findData(mix.program)
        if index < 0:
            what = self.tr("Kit {0}") if self.voice.kit else self.tr("Program {0}")
            self.instrument.addItem(what.format(mix.program + 1), mix.program)
            index = self.instrument.count() - 1
        self.instrument.setCurrentIndex(index)
        self.instrument.setToolTip(
            self.tr("What plays the {0}: {1}").format(
                self._name.lower(), self.instrument.currentText()
            )
        )
        self.level.show_level(mix.level_db)
        self.mute.setChecked(mix.mute)
        self.solo.setChecked(mix.solo)
        entry = project.active_entry
        self.lock.setEnabled(entry is not None)
        if self._track >= len(TRACKS):
            self._show_hold(entry)
            return
        self.lock.setChecked(is_track_locked(entry, self._track))
        self.lock.setToolTip(
            self.tr("Lock: new runs leave this track of the take as it is")
            if entry is not None
            else self.tr("Lock: there is no take yet to lock a track of")
        )

    def _show_hold(self, entry: TakeEntry | None) -> None:
        name, held = self.voice.name, entry is not None and self.voice.name in entry.parts
        known = held or name in self._studio.band.known
        self.lock.setEnabled(known)
        self.lock.setChecked(held)
        tip = self.tr("Hold: play this part as it is now, instead of following the chords")
        if held:
            tip = self.tr("Held as it is: let it follow chords and level again")
        elif entry is None:
            tip = self.tr("Hold: there is no take yet to hold a part of")
        self.lock.setToolTip(tip)

    def _change(self, label: str, merge: str = "", **changed: object) -> None:
        project = self._studio.project
        mix = project.mix[self._track]
        new = replace(mix, **changed)  # type: ignore[arg-type]
        if new != mix:
            edited = project.with_mix(self._track, new)
            self._studio.edit(label.format(self._name.lower()), edited, merge=merge)

    def _instrument_chosen(self, index: int) -> None:
        self._change(self.tr("Instrument of the {0}"), program=self.instrument.itemData(index))

    def _level_moved(self, half_db: int) -> None:
        self._change(self.tr("Level of the {0}"), merge=f"level{self._track}", level_db=half_db / 2)

    def _level_typed(self, level_db: float) -> None:
        self._change(self.tr("Level of the {0}"), level_db=level_db)

    def _level_reset(self) -> None:
        self._level_typed(0.0)

    def _mute_clicked(self, on: bool) -> None:
        self._change(self.tr("Mute the {0}") if on else self.tr("Unmute the {0}"), mute=on)

    def _solo_clicked(self, on: bool) -> None:
        self._change(self.tr("Solo the {0}") if on else self.tr("End solo of the {0}"), solo=on)

    def _lock_clicked(self, on: bool) -> None:
        entry = self._studio.project.active_entry
        if entry is None:
            return
        if self._track >= len(TRACKS):
            self._studio.band.toggle_hold(self.voice.name)
            self.refresh()
            return
        label = self.tr("Lock the {0}") if on else self.tr("Unlock the {0}")
        edited = self._studio.project.with_entry(with_track_locked(entry, self._track, on))
        self._studio.edit(label.format(self._name.lower()), edited)


class Tracks(QWidget):
    """The mixer: one row a track, and the clip's own sound."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 5)
        grid.setColumnStretch(3, 2)
        grid.setColumnMinimumWidth(3, _LEVEL_PX)
        self._grid = grid
        title = heading(self.tr("Tracks"))
        grid.addWidget(title, 0, 0, 1, 2)
        self.palette_choice = Choice(letters=8)
        self.palette_choice.setFont(font(12))
        self.palette_choice.setStyleSheet(_TRACK_FIELD)
        self.palette_choice.setFixedHeight(_ROW_PX)
        self.palette_choice.setAccessibleName(self.tr("Palette: what plays the music"))
        self._palettes: dict[str, Palette] = {}
        self._told: set[str] = set()  # of palettes that are none
        self._fill_palettes()
        self.palette_choice.opening.connect(self._fill_palettes)
        grid.addWidget(self.palette_choice, 0, 2, 1, 5)
        self.palette_choice.activated.connect(self._palette_chosen)
        self.rows: list[TrackRow] = []
        self.music_level = _Level(
            self.tr("Level of all music in decibels"),
            self.tr(
                "How loud the music is in playback and in the video; double-click for "
                "automatic: 12 dB down where the clip has its own sound. Hold Alt for half "
                "decibels"
            ),
            self.tr("Use −30 to +6 dB."),
            "accent",
        )
        self._add_level(_MUSIC_ROW, self.tr("Music"), self.music_level, "accent")
        self.music_level.slider.moved.connect(self._music_moved)
        self.music_level.slider.settled.connect(studio.settle)
        self.music_level.slider.reset_asked.connect(self._music_reset)
        self.music_level.value.committed.connect(self._music_typed)
        self.clip_level = _Level(
            self.tr("Level of the clip's own sound in decibels"),
            self.tr(
                "How loud the clip's own sound is under the music; hold Alt for half "
                "decibels, double-click for 0 dB"
            ),
            self.tr("Use −30 to +6 dB."),
            "wave",
        )
        self.clip_mute = LetterToggle(self.tr("M"), "playhead")
        self.clip_mute.setToolTip(self.tr("Mute: leave the clip's own sound out"))
        self.clip_mute.setAccessibleName(self.tr("Mute the clip's own sound"))
        self._kept_db = 0.0
        self._add_level(_CLIP_ROW, self.tr("Clip sound"), self.clip_level, "wave")
        grid.addWidget(self.clip_mute, _CLIP_ROW, 4)
        self.clip_level.slider.moved.connect(self._clip_moved)
        self.clip_level.slider.settled.connect(studio.settle)
        self.clip_level.slider.reset_asked.connect(self._clip_reset)
        self.clip_level.value.committed.connect(self._clip_typed)
        self.clip_mute.clicked.connect(self._clip_mute_clicked)
        studio.project_changed.connect(self._follow)
        studio.media_changed.connect(self.refresh)
        studio.band.changed.connect(self.refresh)
        self.refresh()

    def _add_level(self, row: int, name: str, level: _Level, color: str) -> None:
        """A row whose slider lies beside its name."""
        label = QLabel(name)
        label.setContentsMargins(2, 0, 0, 0)
        label.setBuddy(level.slider)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(level.slider, 1)
        self._grid.addWidget(Swatch(lambda: theme().color(color)), row, 0)
        self._grid.addLayout(line, row, 1, 1, 2)
        self._grid.addWidget(level.value, row, 3)
        self._grid.setRowMinimumHeight(row, _ROW_PX)

    def _follow(self, old: Project, new: Project) -> None:
        same_entry = old.active_entry is new.active_entry
        same_mix = old.mix is new.mix and old.palette is new.palette
        same_mix &= old.palette_auto == new.palette_auto
        levels = (old.clip_gain_db, old.music_gain_db) == (new.clip_gain_db, new.music_gain_db)
        if same_mix and levels and same_entry:
            return
        self.refresh()

    def refresh(self) -> None:
        """Show the mix as it stands in the project. Emits and edits nothing."""
        palette = self._studio.project.palette
        if [row.voice for row in self.rows] != list(palette.voices):
            self._show_voices(palette)
        self._show_palette(self._studio.project)
        for row in self.rows:
            row.refresh()
        gain_db = self._studio.project.clip_gain_db
        if gain_db is not None:
            self._kept_db = gain_db
        self.clip_mute.setChecked(gain_db is None)
        self.clip_level.slider.setEnabled(gain_db is not None)
        self.clip_level.value.setEnabled(gain_db is not None)
        self.clip_level.show_level(self._kept_db)
        clip = self._studio.clip
        beside = clip is not None and clip.has_audio and gain_db is not None
        self.music_level.show_level(
            music_gain(self._studio.project.music_gain_db, beside_clip=beside)
        )

    def _fill_palettes(self) -> None:
        """List the palettes that there are now: a user may just have written one."""
        found, problems = own_palettes()
        palettes = {_AUTO: PLAIN, "": PLAIN, **shipped(), **found}
        for error in problems:
            if error.message not in self._told:
                self._told.add(error.message)
                # Once the window is there to say it.
                QTimer.singleShot(0, partial(self._studio.tell_error, error))
        if palettes == self._palettes:
            return
        self._palettes = palettes
        self.palette_choice.clear()
        for name, palette in self._palettes.items():
            title = QCoreApplication.translate("Palette", palette.title)
            about = QCoreApplication.translate("Palette", palette.about)
            if name == _AUTO:
                title = self.tr("Automatic")
                about = self.tr("Chosen to suit mood and picture, with each new take.")
            self.palette_choice.addItem(title, name)
            index = self.palette_choice.count() - 1
            self.palette_choice.setItemData(index, about, Qt.ItemDataRole.ToolTipRole)
        self._show_palette(self._studio.project)

    def _show_palette(self, project: Project) -> None:
        palette = project.palette
        auto = self.tr("Automatic")
        if project.palette_auto and palette != PLAIN:
            title = QCoreApplication.translate("Palette", palette.title)
            auto = self.tr("Automatic: {0}").format(title)
        self.palette_choice.setItemText(self.palette_choice.findData(_AUTO), auto)
        if project.palette_auto:
            self.palette_choice.setCurrentIndex(self.palette_choice.findData(_AUTO))
            self.palette_choice.setToolTip(
                self.tr("{0}\nChosen to suit mood and picture, with each new take").format(
                    QCoreApplication.translate("Palette", palette.about)
                )
            )
            return
        names = [name for name, one in self._palettes.items() if one == palette and name != _AUTO]
        if not names:  # of a project made elsewhere, or with an older file
            if _PROJECTS not in self._palettes:
                self.palette_choice.addItem("", _PROJECTS)
            self._palettes[_PROJECTS] = palette
            names = [_PROJECTS]
        if names[0] == _PROJECTS:
            title = self.tr("{0} (the project's)").format(palette.title)
            self.palette_choice.setItemText(self.palette_choice.findData(_PROJECTS), title)
        self.palette_choice.setCurrentIndex(self.palette_choice.findData(names[0]))
        self.palette_choice.setToolTip(palette.about)

    def _palette_chosen(self, index: int) -> None:
        name, project = self.palette_choice.itemData(index), self._studio.project
        if name == _AUTO:
            if not project.palette_auto:
                self._studio.runs.cast()
            return
        palette = self._palettes[name]
        if palette != project.palette or project.palette_auto:
            label = self.tr("Palette {0}").format(palette.title)
            self._studio.edit(label, project.with_palette(palette))

    def _show_voices(self, palette: Palette) -> None:
        for row in self.rows:
            row.leave()
        self.rows = [
            TrackRow(self._studio, track, self._grid, track + 1, self)
            for track in range(len(palette.voices))
        ]
        for row_number in range(1, _MUSIC_ROW):
            there = row_number <= len(self.rows)
            self._grid.setRowMinimumHeight(row_number, _ROW_PX if there else 0)

    def _set_music(self, gain_db: float | None, merge: str = "") -> None:
        project = self._studio.project
        if gain_db != project.music_gain_db:
            edited = replace(project, music_gain_db=gain_db)
            self._studio.edit(self.tr("Level of the music"), edited, merge=merge)

    def _music_moved(self, half_db: int) -> None:
        self._set_music(half_db / 2, "music_gain")

    def _music_typed(self, level_db: float) -> None:
        self._set_music(level_db)

    def _music_reset(self) -> None:
        self._set_music(None)

    def _set_clip(self, label: str, gain_db: float | None, merge: str = "") -> None:
        project = self._studio.project
        if gain_db != project.clip_gain_db:
            self._studio.edit(label, replace(project, clip_gain_db=gain_db), merge=merge)

    def _clip_moved(self, half_db: int) -> None:
        self._set_clip(self.tr("Level of the clip's sound"), half_db / 2, "clip_gain")

    def _clip_typed(self, level_db: float) -> None:
        self._set_clip(self.tr("Level of the clip's sound"), level_db)

    def _clip_reset(self) -> None:
        self._clip_typed(0.0)

    def _clip_mute_clicked(self, on: bool) -> None:
        label = self.tr("Mute the clip's sound") if on else self.tr("Unmute the clip's sound")
        self._set_clip(label, None if on else self._kept_db)
