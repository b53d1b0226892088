"""The small dialogs: export, preferences, shortcuts, about, and where the clip went.

All are shown with `open()` and answer by signals, so the window goes on meanwhile. What they need
of the disk they ask a `Lookup` for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.band.palettes import own_folder
from bgm_studio.base.errors import BgmError
from bgm_studio.export.delivery import Levels
from bgm_studio.export.plan import plan_video
from bgm_studio.export.targets import (
    PRODUCTS,
    TIMELINE,
    USUAL_PRODUCTS,
    check_targets,
    suffix_of,
)
from bgm_studio.interchange.film import CutFilm
from bgm_studio.interchange.writing import written_suffix
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.project.settings import Settings
from bgm_studio.sound.automation import Automation
from bgm_studio.sound.ducking import DUCK_DB
from bgm_studio.sound.mix import TARGET_LUFS
from bgm_studio.ui.about import about_text
from bgm_studio.ui.buttons import Check
from bgm_studio.ui.dialog import Dialog, Lookup, made_label, name_it
from bgm_studio.ui.fields import Choice, NumberField
from bgm_studio.ui.presenter.outbox import ExportSpec
from bgm_studio.ui.theme import dress_file_dialog, font
from bgm_studio.video.clip import ClipInfo

PRESETS: dict[str, tuple[str, ...]] = {
    "everything": USUAL_PRODUCTS,
    "editor": ("midi", "wav"),
    "video": ("video",),
    "musician": ("midi", "stems"),
}
"""Export presets by the name they are remembered under: what each writes."""

_WITH_TIMELINE = ("everything", "editor")  # of a film from a timeline, these write that, too

_LOWEST_DB, _HIGHEST_DB = -60.0, 20.0
_AUTOMATIC_DB = _LOWEST_DB - 1.0
_TYPING_MS = 150
_ROW_PX = 24
_INDENT_PX = 26
_FLOAT_BITS = 32


# -- export ----------------------------------------------------------------------------------------


class _Target(NamedTuple):
    name: str
    replaces: bool


class ExportDialog(Dialog):
    """Asks what to export, where to and how loud. Nothing is written here.

    film: of the timeline that the clip is a proxy of, which can then go back with the music.
    preset: a key of PRESETS; another word selects everything, or of such a film what an editor
    needs. duck_db, level: as the project has them. tracks: of which there can be stems.
    `accepted_spec` has the ExportSpec, `preset_chosen` comes before it with the preset's key (""
    where products were picked by hand).
    """

    accepted_spec = Signal(object)
    preset_chosen = Signal(str)

    def __init__(
        self,
        *,
        name: str,
        folder: Path,
        clip: ClipInfo,
        preset: str = "",
        clip_gain_db: float | None = 0.0,
        music_gain_db: float | None = None,
        duck_db: float = DUCK_DB,
        level: Automation | None = None,
        film: CutFilm | None = None,
        tracks: Sequence[str] = TRACKS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, 620)
        self.set_title(self.tr("Export"))
        self._clip, self._film, self._tracks = clip, film, tracks
        self._duck_db, self._level = duck_db, level
        self._writes = (
            PRESETS
            if film is None
            else {
                key: (*products, TIMELINE) if key in _WITH_TIMELINE else products
                for key, products in PRESETS.items()
            }
        )
        self._lookup = Lookup(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look)
        self._build_presets()
        self._build_place(name, folder)
        self._build_sound(clip_gain_db, music_gain_db)
        self._build_targets()
        self.add_button(self.tr("Cancel"), self.tr("Close without exporting (Esc)."), self.reject)
        self.export_button = self.add_button(
            self.tr("Export"), self.tr("Write the files listed above."), self._accept, "primary"
        )
        usual = "everything" if film is None else "editor"
        self.set_preset(preset if preset in PRESETS else usual)

    def _build_presets(self) -> None:
        labels = {
            "everything": (self.tr("Everything"), self.tr("Video, WAV, stems and MIDI.")),
            "editor": (
                self.tr("Editor (WAV + markers)"),
                self.tr("The music as WAV, and a MIDI file whose markers are the cuts."),
            ),
            "video": (self.tr("Video only"), self.tr("The clip with the music under it.")),
            "musician": (
                self.tr("Musician (MIDI + stems)"),
                self.tr("The notes, and each track as a WAV file of its own."),
            ),
        }
        if self._film is not None:
            labels["editor"] = (
                self.tr("Editor (timeline + WAV)"),
                self.tr("Your timeline with the music in it, and a MIDI file."),
            )
        row = QHBoxLayout()
        row.setSpacing(6)
        self._presets = QButtonGroup(self)
        self.preset_buttons: dict[str, QPushButton] = {}
        for key, (text, tip) in labels.items():
            button = QPushButton(text)
            button.setProperty("role", "chip")
            button.setCheckable(True)
            button.setAutoDefault(False)
            name_it(button, self.tr("Preset: {0}").format(text), tip)
            button.clicked.connect(lambda _=False, key=key: self.set_preset(key))
            self._presets.addButton(button)
            self.preset_buttons[key] = button
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        products = {
            "video": (
                self.tr("Video with the music"),
                self.tr("The clip's own pictures, untouched, with the music mixed in."),
            ),
            "wav": (self.tr("Music as WAV"), self.tr("48 kHz, as long as the clip to the sample.")),
            "stems": (
                self.tr("Stems"),
                self.tr("One WAV file a track, at the level it has in the whole."),
            ),
            "midi": (
                self.tr("MIDI with markers"),
                self.tr("All notes and the tempo, with a marker on every cut."),
            ),
        }
        if self._film is not None:
            source = self._film.source
            name = source.name if source is not None else self._film.name
            products = {
                TIMELINE: (
                    self.tr("Timeline"),
                    self.tr("{0} with the music on its own track, hit points as markers.").format(
                        name
                    ),
                )
            } | products
            products["video"] = (
                self.tr("Proxy with the music"),
                self.tr("The small picture cut together for composing: not your finished film."),
            )
        column = QVBoxLayout()
        column.setSpacing(6)
        self.product_boxes: dict[str, Check] = {}
        for key, (text, tip) in products.items():
            box = Check(text)
            name_it(box, text, tip)
            box.toggled.connect(self._on_products)
            self.product_boxes[key] = box
            line = QHBoxLayout()
            line.addWidget(box)
            line.addWidget(made_label(tip, "muted"))
            line.addStretch(1)
            column.addLayout(line)
            if key == "wav":
                column.addLayout(self._other_formats())
        self.column.addLayout(column)

    def _other_formats(self) -> QHBoxLayout:
        """What the music can be written as besides, and how finely."""
        others = {
            "flac": (self.tr("FLAC"), self.tr("As exact as WAV, and about half as large.")),
            "mp3": (self.tr("MP3"), self.tr("320 kbit/s, to listen to.")),
            "aac": (self.tr("AAC"), self.tr("An M4A file of 256 kbit/s, to listen to.")),
        }
        line = QHBoxLayout()
        line.setContentsMargins(_INDENT_PX, 0, 0, 0)
        line.setSpacing(14)
        line.addWidget(made_label(self.tr("also as"), "muted"))
        for key, (text, tip) in others.items():
            box = Check(text)
            name_it(box, self.tr("Music as {0}").format(text), tip)
            box.toggled.connect(self._on_products)
            self.product_boxes[key] = box
            line.addWidget(box)
        self.bits = Choice(letters=14)
        for text, bits in (
            (self.tr("24 bits"), 24),
            (self.tr("16 bits"), 16),
            (self.tr("32 bits, float"), 32),
        ):
            self.bits.addItem(text, bits)
        name_it(
            self.bits,
            self.tr("Bits a sample"),
            self.tr("Of WAV, stems and FLAC. Floats are for WAV alone."),
        )
        self.bits.currentIndexChanged.connect(self._on_products)
        line.addStretch(1)
        line.addWidget(self.bits)
        return line

    def _build_place(self, name: str, folder: Path) -> None:
        self.folder_field = QLineEdit(str(folder))
        name_it(
            self.folder_field, self.tr("Folder"), self.tr("Where the files go; made if need be.")
        )
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        name_it(choose, self.tr("Choose the folder"), self.tr("Pick the folder from the disk."))
        choose.clicked.connect(self._choose)
        self.name_field = QLineEdit(name)
        name_it(self.name_field, self.tr("Name"), self.tr("What all the files are named after."))
        for field in (self.folder_field, self.name_field):
            field.textChanged.connect(self._changed)
        row = QHBoxLayout()
        row.addWidget(self.folder_field, 1)
        row.addWidget(choose)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(made_label(self.tr("Folder"), "muted"), row)
        form.addRow(made_label(self.tr("Name"), "muted"), self.name_field)
        self.column.addLayout(form)

    def _build_sound(self, clip_gain_db: float | None, music_gain_db: float | None) -> None:
        self.keep_box = Check(self.tr("Keep the clip's own sound"))
        has_audio = self._clip.has_audio
        tip = self.tr("Voices and noises of the clip stay in the video, with the music under them.")
        name_it(self.keep_box, self.tr("Keep the clip's own sound"), tip)
        self.keep_box.setChecked(clip_gain_db is not None and has_audio)
        self.clip_level = _level_field(clip_gain_db or 0.0, _LOWEST_DB)
        name_it(
            self.clip_level,
            self.tr("Level of the clip's own sound, dB"),
            self.tr("0 dB leaves it as it is."),
        )
        self.music_level = _level_field(
            _AUTOMATIC_DB if music_gain_db is None else music_gain_db, _AUTOMATIC_DB
        )
        self.music_level.setSpecialValueText(self.tr("automatic"))
        name_it(
            self.music_level,
            self.tr("Level of the music in the video, dB"),
            self.tr("Automatic: 12 dB down where the clip's own sound is kept, else full."),
        )
        if not has_audio:
            self.keep_box.setText(self.tr("Keep the clip's own sound (it has none)"))
        self.keep_box.toggled.connect(self._on_products)
        row = QHBoxLayout()
        row.addWidget(self.keep_box)
        row.addWidget(self.clip_level)
        row.addStretch(1)
        row.addWidget(made_label(self.tr("Music"), "muted"))
        row.addWidget(self.music_level)
        self.column.addLayout(row)
        self.column.addLayout(self._level_row())
        self.loudness = Choice(letters=22)
        for text, target_lufs in (
            (self.tr("-16 LUFS: podcasts, social media"), TARGET_LUFS),
            (self.tr("-14 LUFS: YouTube, Spotify"), -14.0),
            (self.tr("-23 LUFS: broadcasting (EBU R 128)"), -23.0),
            (self.tr("As it is played"), None),
        ):
            self.loudness.addItem(text, target_lufs)
        name_it(
            self.loudness,
            self.tr("Loudness of the music"),
            self.tr("What the music alone is brought to, in all files; never above -1 dBTP."),
        )
        row = QHBoxLayout()
        row.addWidget(made_label(self.tr("Loudness"), "muted"))
        row.addWidget(self.loudness, 1)
        self.column.addLayout(row)

    def _level_row(self) -> QHBoxLayout:
        """What the music's level does over time, and where to."""
        if self._level is not None:
            text = self.tr("As you drew it in the timeline")
        elif self._duck_db > 0:
            text = self.tr("{0} dB down under speech").format(f"{self._duck_db:g}")
        else:
            text = self.tr("The same under speech")
        self.level_label = made_label(text)
        self.level_label.setToolTip(self.tr("The timeline's lane Level shows and changes it."))
        self.level_box = Check(self.tr("in WAV and stems, too"))
        tip = self.tr("Where the music is laid under the film as it is, without another mix.")
        name_it(self.level_box, self.tr("The level is in the music's own files, too"), tip)
        self.level_box.setChecked(self._level is not None)
        row = QHBoxLayout()
        row.addWidget(made_label(self.tr("Level over time"), "muted"))
        row.addWidget(self.level_label)
        row.addStretch(1)
        row.addWidget(self.level_box)
        return row

    def _build_targets(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(12, 10, 12, 10)
        self.targets_label = made_label("", wrap=True)
        self.targets_label.setTextFormat(Qt.TextFormat.PlainText)
        self.targets_label.setAccessibleName(self.tr("What will be written"))
        self.warning_label = made_label("", "muted", wrap=True)
        inner.addWidget(self.targets_label)
        inner.addWidget(self.warning_label)
        self.column.addWidget(card)

    @property
    def products(self) -> tuple[str, ...]:
        """What is ticked, in the order of PRODUCTS, with TIMELINE as the last."""
        boxes = self.product_boxes
        return tuple(k for k in (*PRODUCTS, TIMELINE) if k in boxes and boxes[k].isChecked())

    @property
    def preset(self) -> str:
        """The preset that writes just this, "" for none."""
        wanted = set(self.products)
        return next((key for key, products in self._writes.items() if set(products) == wanted), "")

    @property
    def spec(self) -> ExportSpec:
        """What is asked for as it stands."""
        for field in (self.clip_level, self.music_level):
            field.interpretText()
        music = self.music_level.value()
        clip = self.clip_level.value()
        keeps = self.keep_box.isChecked() and self._clip.has_audio
        return ExportSpec(
            Path(self.folder_field.text().strip()).expanduser(),
            self.name_field.text().strip(),
            self.products,
            Levels(
                clip if keeps else None,
                None if music < _LOWEST_DB else music,
                self.loudness.currentData(),
                self._duck_db,
                self._level,
                self.level_box.isChecked(),
            ),
            self.bits.currentData(),
        )

    def set_preset(self, key: str) -> None:
        """Tick what a preset writes."""
        for product, box in self.product_boxes.items():
            box.blockSignals(True)
            box.setChecked(product in self._writes[key])
            box.blockSignals(False)
        self._on_products()

    @Slot()
    def _on_products(self) -> None:
        preset = self.preset
        self._presets.setExclusive(False)
        for key, button in self.preset_buttons.items():
            button.setChecked(key == preset)
        video = self.product_boxes["video"].isChecked()
        self.keep_box.setEnabled(video and self._clip.has_audio)
        keeps = self.keep_box.isEnabled() and self.keep_box.isChecked()
        self.clip_level.setEnabled(keeps)
        sounding = bool({*self.products} - {"midi", "video"})
        heard = self.keep_box.isChecked() and self._clip.has_audio
        has_curve = self._level is not None or (heard and self._duck_db > 0)
        self.level_box.setEnabled(sounding and has_curve)
        self.music_level.setEnabled(video)
        self.loudness.setEnabled(bool({*self.products} - {"midi"}))
        self.bits.setEnabled(bool({*self.products} & {"wav", "stems", "flac", TIMELINE}))
        # There is no FLAC file of floats: what cannot be chosen is not ticked.
        flac = self.product_boxes["flac"]
        flac.setEnabled(self.bits.currentData() != _FLOAT_BITS)
        if not flac.isEnabled() and flac.isChecked():
            flac.setChecked(False)
        self._changed()

    @Slot()
    def _changed(self) -> None:
        # Until the disk was asked what is there, nothing can be promised.
        self.export_button.setEnabled(False)
        self._typing.start()

    @Slot()
    def _look(self) -> None:
        spec, clip, film, tracks = self.spec, self._clip, self._film, self._tracks
        self._lookup.ask(lambda: _targets(spec, clip, film, tracks), self._show_targets)

    def _show_targets(self, found: tuple[list[_Target], str, str]) -> None:
        targets, problem, foretold = found
        replaced = [target.name for target in targets if target.replaces]
        self.export_button.setEnabled(not problem and bool(targets))
        if problem or not targets:
            self.targets_label.setText(problem or self.tr("Nothing is chosen."))
            self.warning_label.setText("")
        else:
            names = ", ".join(target.name for target in targets)
            self.targets_label.setText(self.tr("Writes {0}").format(names))
            replacing = self.tr("Replaces {0}").format(", ".join(replaced)) if replaced else ""
            self.warning_label.setText("\n".join(filter(None, (replacing, foretold))))
        self.warning_label.setVisible(bool(replaced or foretold) and not problem)

    @Slot()
    def _choose(self) -> None:
        self.choose_folder(
            self.tr("Export to"), self.folder_field.text(), self.folder_field.setText
        )

    def _accept(self) -> None:
        spec = self.spec
        self.preset_chosen.emit(self.preset)
        self.accept()
        self.accepted_spec.emit(spec)


def _level_field(value: float, low: float) -> NumberField:
    field = NumberField()
    field.setMinimumWidth(92)
    field.setRange(low, _HIGHEST_DB)
    field.setDecimals(1)
    field.setSingleStep(1.0)
    field.setSuffix(" dB")
    field.setValue(value)
    return field


def _targets(
    spec: ExportSpec, clip: ClipInfo, film: CutFilm | None, tracks: Sequence[str]
) -> tuple[list[_Target], str, str]:
    """The files that an export writes, what stands against it ("" for nothing), and what is to be
    known of the video beforehand."""
    if not spec.products:
        return [], "", ""
    if not spec.folder.is_absolute():
        return [], QCoreApplication.translate("dialogs", "Choose a folder."), ""
    names = []
    try:
        foretold = check_targets(clip, spec.folder, spec.products, spec.name, film, tracks=tracks)
        for product in spec.products:
            if product == TIMELINE and film is not None:
                names.append(spec.name + written_suffix(film))
                if "wav" not in spec.products:
                    names.append(f"{spec.name}.wav")  # which it plays
            elif product == "stems":
                names += [f"{spec.name}-{track}.wav" for track in tracks]
            elif product == "video":
                suffix = plan_video(clip.path).suffix
                names += [spec.name + suffix] if suffix else []
            else:
                names.append(spec.name + suffix_of(product))
        names.append(f"{spec.name}.json")
        targets = [_Target(name, (spec.folder / name).exists()) for name in names]
        return targets, "", " ".join(foretold)
    except BgmError as error:
        return [], f"{error.message} {error.hint}", ""
    except OSError as error:
        return [], str(error), ""


# -- preferences -----------------------------------------------------------------------------------


class PreferencesDialog(Dialog):
    """Asks for preferences; `settings_chosen` has the changed Settings."""

    settings_chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent, 480)
        self.set_title(self.tr("Preferences"))
        self._settings = settings
        self.theme_box = self._choice(
            self.tr("Look"),
            self.tr("Dark is easier beside a picture; light in a bright room."),
            [
                ("dark", self.tr("Dark")),
                ("light", self.tr("Light")),
                ("system", self.tr("As the system has it")),
            ],
            settings.theme,
        )
        self.device_box = self._choice(
            self.tr("Compose on"),
            self.tr("Where the music is computed. It sounds the same, only sooner or later."),
            [
                ("auto", self.tr("Whatever is fastest")),
                ("cpu", self.tr("Processor (CPU)")),
                ("cuda", self.tr("NVIDIA graphics card (CUDA)")),
            ],
            settings.device,
        )
        self.scale_box = self._choice(
            self.tr("Size of the window's words"),
            self.tr("On top of the screen's own scale, from the next start on."),
            [(scale, f"{100 * scale:.0f} %") for scale in (0.75, 1.0, 1.25, 1.5, 2.0)],
            settings.ui_scale,
        )
        self.snap_box = Check(self.tr("Edits catch on frames, beats and cuts"))
        self.snap_box.setChecked(settings.snap)
        name_it(
            self.snap_box,
            self.tr("Snap"),
            self.tr("What N switches, too: markers fall into place."),
        )
        self.model_field = QLineEdit(str(settings.model or ""))
        self.model_field.setPlaceholderText(self.tr("the one that came along"))
        name_it(
            self.model_field,
            self.tr("Folder of the composing model"),
            self.tr("Another denoiser that BGM Studio's own export wrote; it composes otherwise."),
        )
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        name_it(choose, self.tr("Choose the model's folder"), self.tr("Pick it from the disk."))
        choose.clicked.connect(self._choose_model)
        model = QHBoxLayout()
        model.addWidget(self.model_field, 1)
        model.addWidget(choose)
        palettes = QPushButton(self.tr("Open their folder"))
        palettes.setAutoDefault(False)
        name_it(
            palettes,
            self.tr("Open the folder of your own palettes"),
            self.tr("Files in it appear in the list above the tracks; docs/palettes.md says how."),
        )
        palettes.clicked.connect(self._open_palettes)
        self.palettes_button = palettes
        form = QFormLayout()
        form.setSpacing(10)
        for text, field in (
            (self.tr("Look"), self.theme_box),
            (self.tr("Size"), self.scale_box),
            (self.tr("Compose on"), self.device_box),
            (self.tr("Model"), model),
            (self.tr("Palettes"), palettes),
            (self.tr("Snap"), self.snap_box),
        ):
            label = made_label(text, "muted")
            if isinstance(field, QWidget):
                label.setBuddy(field)
                form.addRow(label, field)
            else:
                form.addRow(label, field)
        self.column.addLayout(form)
        self.column.addStretch(1)
        self.add_button(self.tr("Cancel"), self.tr("Leave all as it was (Esc)."), self.reject)
        self.ok_button = self.add_button(
            self.tr("Use these"), self.tr("Use and remember these."), self._accept, "primary"
        )

    def _choice(
        self, name: str, tip: str, choices: Sequence[tuple[Any, str]], value: Any
    ) -> Choice:
        box = Choice(letters=24)
        for data, text in choices:
            box.addItem(text, data)
        if box.findData(value) < 0:  # one that was set by hand in the file
            box.addItem(f"{value}", value)
        box.setCurrentIndex(box.findData(value))
        name_it(box, name, tip)
        return box

    @property
    def settings(self) -> Settings:
        """The settings as they stand in the dialog."""
        model = self.model_field.text().strip()
        return replace(
            self._settings,
            theme=self.theme_box.currentData(),
            device=self.device_box.currentData(),
            ui_scale=float(self.scale_box.currentData()),
            snap=self.snap_box.isChecked(),
            model=Path(model).expanduser() if model else None,
        )

    @Slot()
    def _open_palettes(self) -> None:
        folder = own_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = self.tr("{0} cannot be made: {1}").format(folder, error.strerror or error)
            self.palettes_button.setText(reason)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot()
    def _choose_model(self) -> None:
        self.choose_folder(
            self.tr("Folder of the composing model"),
            self.model_field.text(),
            self.model_field.setText,
        )

    def _accept(self) -> None:
        settings = self.settings
        self.accept()
        self.settings_chosen.emit(settings)


# -- shortcuts -------------------------------------------------------------------------------------


class ShortcutsDialog(Dialog):
    """The sheet of all keys, with a search. rows: (group, what it does, keys), in their order."""

    def __init__(self, rows: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent, 520)
        self.set_title(self.tr("Shortcuts"))
        self.setMinimumHeight(560)
        self.search_field = QLineEdit()
        self.search_field.setPlaceholderText(self.tr("Search for a command or a key"))
        self.search_field.setClearButtonEnabled(True)
        name_it(
            self.search_field,
            self.tr("Search"),
            self.tr("Shows the commands whose words or keys hold what you type."),
        )
        self.search_field.textChanged.connect(self.filter)
        self.column.addWidget(self.search_field)
        self.sheet = QTreeWidget()
        self.sheet.setColumnCount(2)
        self.sheet.setHeaderHidden(True)
        self.sheet.setRootIsDecorated(False)
        self.sheet.setIndentation(12)
        self.sheet.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        name_it(self.sheet, self.tr("Shortcuts"), self.tr("Every command that has a key."))
        groups: dict[str, QTreeWidgetItem] = {}
        self._rows: list[tuple[QTreeWidgetItem, QTreeWidgetItem]] = []
        for group, text, keys in rows:
            if group not in groups:
                groups[group] = QTreeWidgetItem(self.sheet, [group])
                groups[group].setFont(0, font(13, bold=True))
                groups[group].setSizeHint(0, QSize(0, _ROW_PX + 8))
                groups[group].setFirstColumnSpanned(True)
            item = QTreeWidgetItem(groups[group], [text, keys])
            item.setSizeHint(0, QSize(0, _ROW_PX))
            self._rows.append((groups[group], item))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sheet.expandAll()
        self.sheet.header().setStretchLastSection(False)
        self.sheet.header().setSectionResizeMode(0, self.sheet.header().ResizeMode.Stretch)
        self.sheet.header().setSectionResizeMode(1, self.sheet.header().ResizeMode.ResizeToContents)
        self.column.addWidget(self.sheet, 1)
        self.empty_label = made_label(self.tr("No command is named like that."), "muted")
        self.empty_label.hide()
        self.column.addWidget(self.empty_label)
        self.add_button(self.tr("Close"), self.tr("Close the sheet (Esc)."), self.reject, "primary")
        self.search_field.setFocus()

    @Slot(str)
    def filter(self, text: str) -> None:
        """Show only rows whose words or keys hold every word of `text`."""
        words = text.casefold().split()
        found = set()
        for group, item in self._rows:
            line = f"{group.text(0)} {item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in line for word in words))
            if not item.isHidden():
                found.add(group.text(0))
        for group, _ in self._rows:
            group.setHidden(group.text(0) not in found)
        self.empty_label.setVisible(not found)


# -- about -----------------------------------------------------------------------------------------


class AboutDialog(Dialog):
    """Versions, model and licences, ready to be copied into a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 520)
        self.set_title("BGM Studio")
        self.column.addWidget(
            made_label(
                self.tr(
                    "Background music composed for your clip, to the frame, on your own machine. "
                    "The video never leaves it."
                ),
                "muted",
                wrap=True,
            )
        )
        self.text_field = QPlainTextEdit()
        self.text_field.setReadOnly(True)
        self.text_field.setMinimumHeight(300)
        self.text_field.setTabChangesFocus(True)
        name_it(
            self.text_field,
            self.tr("Versions and licences"),
            self.tr("What BGM Studio is made of, and under which terms."),
        )
        self.column.addWidget(self.text_field, 1)
        self._lookup = Lookup(self)
        self._lookup.ask(about_text, self.text_field.setPlainText)
        self.add_button(self.tr("Copy"), self.tr("Copy all of this, for a report."), self._copy)
        self.add_button(self.tr("Close"), self.tr("Close (Esc)."), self.reject, "primary")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text_field.toPlainText())


# -- relink ----------------------------------------------------------------------------------------


class RelinkDialog(Dialog):
    """Says that the clip is gone and asks where it is; `chosen` has the path that was picked."""

    chosen = Signal(object)

    def __init__(self, clip_path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, 480)
        self.set_title(self.tr("Where is the clip?"))
        self._clip_path = clip_path
        self.column.addWidget(
            made_label(
                self.tr(
                    "{0} is no longer where it was. Your takes, markers and captions are all here "
                    "and can be heard; only the picture and the clip's own sound are missing."
                ).format(clip_path.name),
                wrap=True,
            )
        )
        self.column.addWidget(
            made_label(self.tr("It was in {0}").format(clip_path.parent), "muted", wrap=True)
        )
        self.column.addStretch(1)
        self.later_button = self.add_button(
            self.tr("Go on without it"),
            self.tr("Ask again when the project is opened."),
            self.reject,
        )
        self.find_button = self.add_button(
            self.tr("Find the clip…"),
            self.tr("Pick the clip's file; it is checked to be the same film."),
            self._find,
            "primary",
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Return at once opens the chooser."""
        super().showEvent(event)
        self.find_button.setFocus()

    def _find(self) -> None:
        dialog = QFileDialog(self, self.tr("Find {0}").format(self._clip_path.name))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dress_file_dialog(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_found)
        dialog.open()

    @Slot(str)
    def _on_found(self, text: str) -> None:
        self.accept()
        self.chosen.emit(Path(text))
