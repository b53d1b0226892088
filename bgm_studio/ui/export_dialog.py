"""The dialog that asks what to export, where to, and how loud."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.base.errors import BgmError
from bgm_studio.composing.direction import Span
from bgm_studio.export.delivery import Levels
from bgm_studio.export.part import WHOLE_ONLY, check_part, clock, part_name
from bgm_studio.export.presets import PRESETS, Preset
from bgm_studio.export.targets import PRODUCTS, TIMELINE, check_targets, file_names
from bgm_studio.interchange.film import CutFilm
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.project.project import TakeEntry
from bgm_studio.sound.automation import Automation
from bgm_studio.sound.ducking import DUCK_DB
from bgm_studio.sound.mix import TARGET_LUFS
from bgm_studio.ui.buttons import Check
from bgm_studio.ui.dialog import Dialog, Lookup, Scrolled, made_label, name_it
from bgm_studio.ui.fields import Choice, NumberField
from bgm_studio.ui.presenter.outbox import ExportSpec
from bgm_studio.video.clip import ClipInfo

_LOWEST_DB, _HIGHEST_DB = -60.0, 20.0
_AUTOMATIC_DB = _LOWEST_DB - 1.0
_TYPING_MS = 150
_INDENT_PX = 26
_FLOAT_BITS = 32
_MOST_LETTERS = 220  # of names in a row: three lines
_MOST_TOLD, _MOST_IN_TIP = 4, 40


class _Target(NamedTuple):
    name: str
    replaces: bool


class _Found(NamedTuple):
    """targets: the files that an export writes. problem: what stands against it, "" for nothing.
    foretold: what is to be known of the video beforehand."""

    targets: tuple[_Target, ...] = ()
    problem: str = ""
    foretold: str = ""


class _TargetCard(QFrame):
    """Says what will be written, and what is to be known of it. `decided` when files that are there
    may be replaced, or may not."""

    decided = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        inner = QVBoxLayout(self)
        inner.setContentsMargins(12, 10, 12, 10)
        self.targets = made_label("", wrap=True)
        self.targets.setTextFormat(Qt.TextFormat.PlainText)
        self.targets.setAccessibleName(self.tr("What will be written"))
        self.warnings = made_label("", "muted", wrap=True)
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.replace_box = Check("")
        self.replace_box.toggled.connect(self.decided)
        self._replaced: tuple[str, ...] = ()
        for widget in (self.targets, self.replace_box, self.warnings):
            inner.addWidget(widget)
        self.replace_box.hide()

    @property
    def may_write(self) -> bool:
        """Whether nothing is replaced, or it may be."""
        return not self._replaced or self.replace_box.isChecked()

    def show_found(self, found: _Found, *, is_part: bool) -> None:
        warnings = []
        replaced = tuple(target.name for target in found.targets if target.replaces)
        if found.problem or not found.targets:
            replaced = ()
            self.targets.setText(found.problem or self.tr("Nothing is chosen."))
            self.targets.setToolTip("")
        else:
            warnings += [found.foretold] * bool(found.foretold)
            warnings += [self.tr("A part has no video.")] * is_part
            names = self._listed([target.name for target in found.targets])
            self.targets.setText(self.tr("Writes {0}").format(names))
            self.targets.setToolTip("\n".join(t.name for t in found.targets[:_MOST_IN_TIP]))
        self._ask_to_replace(replaced, is_all=len(replaced) == len(found.targets))
        self.warnings.setText("\n".join(warnings))
        self.warnings.setVisible(bool(warnings))

    def _ask_to_replace(self, replaced: tuple[str, ...], *, is_all: bool) -> None:
        """Files that are there are replaced where that was ticked; for others it is asked anew."""
        if replaced != self._replaced:
            self._replaced = replaced
            self.replace_box.setChecked(False)
        if is_all and len(replaced) > 1:
            text = self.tr("Replace all of them: they are there already")
        elif len(replaced) == 1:
            text = self.tr("Replace {0}").format(self._elided(replaced[0]))
        else:
            text = self.tr("Replace {0} of them: they are there already").format(len(replaced))
        self.replace_box.setText(text)
        tip = self.tr("These are there already:") + "\n" + "\n".join(replaced[:_MOST_IN_TIP])
        name_it(self.replace_box, text, tip)
        self.replace_box.setVisible(bool(replaced))

    def _listed(self, names: Sequence[str]) -> str:
        """Names in a row, of very many the first."""
        shown, letters = 0, 0
        while shown < len(names) and (not shown or letters + len(names[shown]) < _MOST_LETTERS):
            letters += len(names[shown]) + 2
            shown += 1
        row = ", ".join(map(self._elided, names[:shown]))
        if shown == len(names):
            return row
        return self.tr("{0} and {1} more").format(row, len(names) - shown)

    def _elided(self, name: str) -> str:
        """A name that fits on a line: a label breaks its words nowhere."""
        metrics, room_px = self.targets.fontMetrics(), max(self.width() - 100, 400)
        return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room_px)


class ExportDialog(Dialog):
    """Asks what to export, where to and how loud. Nothing is written here.

    film: of the timeline that the clip is a proxy of, which can then go back with the music.
    span: between in and out, None where they are not set.
    preset: a key of PRESETS; another word selects everything, or of such a film what an editor
    needs. duck_db, level: as the project has them. tracks: all that play; muted: those of them that
    are not heard, of which there are no stems. takes: all there are; take_id: of the one that is
    exported if not several are. Files that are there already are replaced where that is ticked.
    `accepted_spec` has the ExportSpec, `preset_chosen` comes before it with the preset's key (""
    where something was chosen by hand).
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
        span: Span | None = None,
        tracks: Sequence[str] = TRACKS,
        muted: Sequence[str] = (),
        takes: Sequence[TakeEntry] = (),
        take_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, 620)
        self.set_title(self.tr("Export"))
        self._clip, self._film, self._tracks, self._muted = clip, film, tracks, muted
        self._found = _Found()
        self._duck_db, self._level = duck_db, level
        self._entries, self._take_id, self._shown_preset = tuple(takes), take_id, ""
        self.asked = QWidget()
        self._rows = QVBoxLayout(self.asked)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self._lookup = Lookup(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look)
        # What is asked scrolls where the screen is low; what will be done is always in view.
        self.column.addWidget(Scrolled(self.asked))
        self._build_presets()
        self._build_place(name, folder, span)
        self._build_sound(clip_gain_db, music_gain_db)
        self.card = _TargetCard()
        self.card.decided.connect(self._allow)
        self.targets_label, self.warning_label = self.card.targets, self.card.warnings
        self.column.addWidget(self.card)
        self.add_button(self.tr("Cancel"), self.tr("Close without exporting (Esc)."), self.reject)
        self.export_button = self.add_button(
            self.tr("Export"), self.tr("Write the files listed above."), self._accept, "primary"
        )
        usual = "everything" if film is None else "editor"
        self.set_preset(preset if preset in PRESETS else usual)

    def _build_presets(self) -> None:
        words = _preset_words(is_film=self._film is not None)
        self.presets = Choice(letters=22)
        self.preset_label = made_label("", "muted", wrap=True)
        self._purposes = {key: tip for key, (_, tip) in words.items()}
        for key in PRESETS:
            self.presets.addItem(words[key][0], key)
        self.presets.addItem(self.tr("Custom"), "")
        name_it(
            self.presets,
            self.tr("What the files are for"),
            self.tr("Chooses files, loudness and bits; what you change afterwards is custom."),
        )
        self.presets.activated.connect(self._on_preset)
        row = QHBoxLayout()
        label = made_label(self.tr("For"), "muted")
        label.setBuddy(self.presets)
        row.addWidget(label)
        row.addWidget(self.presets)
        row.addWidget(self.preset_label, 1)
        self._rows.addLayout(row)
        self._build_products()

    def _build_products(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(6)
        self.product_boxes: dict[str, Check] = {}
        for key, (text, tip) in _product_words(self._film).items():
            box = Check(text)
            name_it(box, text, tip)
            box.toggled.connect(self._on_products)
            self.product_boxes[key] = box
            line = QHBoxLayout()
            line.addWidget(box)
            line.addWidget(made_label(tip, "muted", wrap=True), 1)
            column.addLayout(line)
            if key == "wav":
                column.addLayout(self._other_formats())
        self._rows.addLayout(column)

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

    def _build_place(self, name: str, folder: Path, span: Span | None) -> None:
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
        self.part, self.takes = _part_choice(span), _takes_choice(self._entries, self._take_id)
        self.part.currentIndexChanged.connect(self._on_part)
        self.takes.currentIndexChanged.connect(self._changed)
        row = QHBoxLayout()
        row.addWidget(self.part, 1)
        row.addWidget(made_label(self.tr("Takes"), "muted"))
        row.addWidget(self.takes, 1)
        form.addRow(made_label(self.tr("Part"), "muted"), row)
        self._rows.addLayout(form)

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
        self._rows.addLayout(row)
        self._rows.addLayout(self._level_row())
        self.loudness = _loudness_choice()
        self.loudness_of = _loudness_of_choice()
        self._rows.addLayout(_row(made_label(self.tr("Loudness"), "muted"), self.loudness))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.loudness_of)
        self._rows.addLayout(row)
        for choice in (self.loudness, self.loudness_of):
            choice.currentIndexChanged.connect(self._on_products)

    def _level_row(self) -> QHBoxLayout:
        """What the music's level does over time, and where to."""
        self.level_label = made_label(_level_words(self._level, self._duck_db), wrap=True)
        self.level_label.setToolTip(self.tr("The timeline's lane Level shows and changes it."))
        self.level_box = Check(self.tr("in WAV and stems, too"))
        tip = self.tr("Where the music is laid under the film as it is, without another mix.")
        name_it(self.level_box, self.tr("The level is in the music's own files, too"), tip)
        self.level_box.setChecked(self._level is not None)
        row = QHBoxLayout()
        row.addWidget(made_label(self.tr("Level over time"), "muted"))
        row.addWidget(self.level_label, 1)
        row.addWidget(self.level_box)
        return row

    @property
    def products(self) -> tuple[str, ...]:
        """What is ticked, in the order of PRODUCTS, with TIMELINE as the last."""
        boxes = self.product_boxes
        return tuple(k for k in (*PRODUCTS, TIMELINE) if k in boxes and boxes[k].isChecked())

    @property
    def preset(self) -> str:
        """The preset that asks for just this, "" for none."""
        asked = (
            self.loudness.currentData(),
            self.bits.currentData(),
            self.loudness_of.currentData(),
        )
        for key, preset in PRESETS.items():
            given = (preset.target_lufs, preset.bits, preset.loudness_of)
            if ({*self.products}, asked) == (self._products_of(preset), given):
                return key
        return ""

    def _products_of(self, preset: Preset) -> set[str]:
        """What a preset writes of the part that is chosen."""
        products = {*preset.products_of(film=self._film is not None)}
        return products if self.part.currentData() is None else products - {*WHOLE_ONLY}

    @Slot()
    def _on_part(self) -> None:
        preset = self._shown_preset
        for product in WHOLE_ONLY:
            if product in self.product_boxes:
                is_whole = self.part.currentData() is None
                self.product_boxes[product].setEnabled(is_whole)
                if not is_whole:  # what cannot be chosen is not ticked
                    self.product_boxes[product].setChecked(False)
        if preset:  # whose video comes back with the whole
            self.set_preset(preset)

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
                self.loudness_of.currentData(),
            ),
            self.bits.currentData(),
            self.part.currentData(),
            self.takes.currentData(),
            self._take_id,
        )

    def set_preset(self, key: str) -> None:
        """Ask for what a preset, a key of PRESETS, is for."""
        preset = PRESETS[key]
        products = self._products_of(preset)
        changed = [*self.product_boxes.values(), self.loudness, self.loudness_of, self.bits]
        for widget in changed:
            widget.blockSignals(True)
        for product, box in self.product_boxes.items():
            box.setChecked(product in products)
        self.loudness.setCurrentIndex(self.loudness.findData(preset.target_lufs))
        self.loudness_of.setCurrentIndex(self.loudness_of.findData(preset.loudness_of))
        self.bits.setCurrentIndex(self.bits.findData(preset.bits))
        for widget in changed:
            widget.blockSignals(False)
        self._on_products()

    @Slot(int)
    def _on_preset(self, index: int) -> None:
        key = self.presets.itemData(index)
        if key:
            self.set_preset(key)
        else:  # what is custom is made by hand
            self._on_products()

    @Slot()
    def _on_products(self) -> None:
        preset = self._shown_preset = self.preset
        self.presets.setCurrentIndex(self.presets.findData(preset))
        self.preset_label.setText(self._purposes.get(preset, ""))
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
        self.loudness_of.setEnabled(video and self.loudness.currentData() is not None)
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
        spec, clip, film = self.spec, self._clip, self._film
        names = spec.names(self._entries, self._tracks)
        heard = [track for track in self._tracks if track not in self._muted]
        self._lookup.ask(lambda: _targets(spec, names, clip, film, heard), self._show_targets)

    def _show_targets(self, found: _Found) -> None:
        sounding = bool({*self.products} - {"midi"})
        if self._muted and found.targets and sounding:
            text = _tr("Muted, so not in the sound: {0}.").format(", ".join(self._muted))
            found = found._replace(foretold=f"{text} {found.foretold}".strip())
        self._found = found
        self.card.show_found(found, is_part=self.part.currentData() is not None)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        found = self._found
        ready = not found.problem and bool(found.targets) and not self._typing.isActive()
        self.export_button.setEnabled(ready and not self._lookup.is_busy and self.card.may_write)

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


def _tr(text: str) -> str:
    return QCoreApplication.translate("export_dialog", text)


def _preset_words(*, is_film: bool) -> dict[str, tuple[str, str]]:
    """Each preset's name, and what it is for."""
    return {
        "everything": (_tr("Everything"), _tr("All that can be made of it.")),
        "editor": (
            _tr("Editor (timeline + WAV)") if is_film else _tr("Editor (WAV + markers)"),
            _tr("Your timeline with the music, and MIDI.")
            if is_film
            else _tr("The music, and the cuts as MIDI markers."),
        ),
        "video": (_tr("Video only"), _tr("The clip with the music under it.")),
        "youtube": (
            _tr("YouTube"),
            _tr("Video and WAV, as loud as YouTube plays."),
        ),
        "podcast": (
            _tr("Podcast"),
            _tr("WAV and MP3, as loud as podcasts are."),
        ),
        "broadcast": (
            _tr("Broadcast (EBU R 128)"),
            _tr("A WAV file as broadcasters take it."),
        ),
        "daw": (
            _tr("DAW (MIDI + stems)"),
            _tr("Notes; tracks as floats, as played."),
        ),
    }


def _product_words(film: CutFilm | None) -> dict[str, tuple[str, str]]:
    """What can be ticked, and what each is; film: as of the dialog."""
    products = {
        "video": (
            _tr("Video with the music"),
            _tr("The clip's own pictures, untouched, with the music mixed in."),
        ),
        "wav": (_tr("Music as WAV"), _tr("48 kHz, as long as the clip to the sample.")),
        "stems": (
            _tr("Stems"),
            _tr("One WAV file a track, at the level it has in the whole."),
        ),
        "midi": (
            _tr("MIDI with markers"),
            _tr("All notes and the tempo, with a marker on every cut."),
        ),
    }
    if film is not None:
        source = film.source
        name = source.name if source is not None else film.name
        products = {
            TIMELINE: (
                _tr("Timeline"),
                _tr("{0} with the music on its own track, hit points as markers.").format(name),
            )
        } | products
        products["video"] = (
            _tr("Proxy with the music"),
            _tr("The small picture cut together for composing: not your finished film."),
        )
    return products


def _part_choice(span: Span | None) -> Choice:
    """All of it, or what lies between in and out where they are set."""
    part = Choice(letters=14)
    part.addItem(_tr("All of it"), None)
    tip = _tr("Set in and out on the timeline (I, O) to export what lies between them.")
    if span is not None:
        text = _tr("In to out: {0} to {1}")
        part.addItem(text.format(clock(span.start_s), clock(span.end_s)), span)
        tip = _tr("Cut out as it sounds in the whole; there is no video of a part.")
    part.setEnabled(span is not None)
    name_it(part, _tr("Part of the clip"), tip)
    return part


def _takes_choice(entries: Sequence[TakeEntry], take_id: str) -> Choice:
    """One take, or several at once."""
    takes = Choice(letters=14)
    one = next((entry for entry in entries if entry.id == take_id), None)
    takes.addItem(_tr("This one") if one is None else _tr("Take {0}").format(one.number), "active")
    starred = sum(entry.starred for entry in entries)
    if starred:
        takes.addItem(_tr("Starred ({0})").format(starred), "starred")
    if len(entries) > 1:
        takes.addItem(_tr("All ({0})").format(len(entries)), "all")
    takes.setEnabled(takes.count() > 1)
    tip = _tr("Of several, each is called after its own name or number.")
    name_it(takes, _tr("Takes to export"), tip)
    return takes


def _row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side; the last one has what room is left."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, widget is widgets[-1])
    return row


def _loudness_choice() -> Choice:
    loudness = Choice(letters=22)
    for text, target_lufs in (
        (_tr("-16 LUFS: podcasts, social media"), TARGET_LUFS),
        (_tr("-14 LUFS: YouTube, Spotify"), -14.0),
        (_tr("-23 LUFS: broadcasting (EBU R 128)"), -23.0),
        (_tr("As it is played"), None),
    ):
        loudness.addItem(text, target_lufs)
    tip = _tr("What the music, or the video's whole mix, is brought to; never above -1 dBTP.")
    name_it(loudness, _tr("Loudness"), tip)
    return loudness


def _loudness_of_choice() -> Choice:
    choice = Choice(letters=18)
    for text, what in ((_tr("of the music alone"), "music"), (_tr("of the whole mix"), "mix")):
        choice.addItem(text, what)
    tip = _tr("Of the video: its music, or all of its sound. WAV and stems have the music alone.")
    name_it(choice, _tr("What is that loud"), tip)
    return choice


def _level_words(level: Automation | None, duck_db: float) -> str:
    """What the music's level does over time."""
    if level is not None:
        return _tr("As you drew it in the timeline")
    if duck_db > 0:
        return _tr("{0} dB down under speech").format(f"{duck_db:g}")
    return _tr("The same under speech")


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
    spec: ExportSpec,
    names: Sequence[str],
    clip: ClipInfo,
    film: CutFilm | None,
    tracks: Sequence[str],
) -> _Found:
    """What an export of takes whose files have these names comes to."""
    if not spec.products:
        return _Found()
    if not spec.folder.is_absolute():
        return _Found(problem=_tr("Choose a folder."))
    foretold: list[str] = []
    targets: list[_Target] = []
    try:
        check_part(spec.span, clip, spec.products)
        for name in (part_name(name, spec.span) for name in names):
            foretold += check_targets(clip, spec.folder, spec.products, name, film, tracks=tracks)
            files = file_names(clip, spec.products, name, film, tracks=tracks)
            targets += [_Target(file, (spec.folder / file).exists()) for file in files]
    except BgmError as error:
        return _Found(problem=f"{error.message} {error.hint}")
    except OSError as error:
        return _Found(problem=str(error))
    return _Found(tuple(targets), "", " ".join([*dict.fromkeys(foretold)][:_MOST_TOLD]))
