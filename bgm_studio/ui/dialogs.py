"""The small dialogs: preferences, shortcuts, about, and where the clip went.

All are shown with `open()` and answer by signals, so the window goes on meanwhile. What they need
of the disk they ask a `Lookup` for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from bgm_studio.band.palettes import own_folder
from bgm_studio.base.errors import SynthError
from bgm_studio.project.settings import LANGUAGES, Settings
from bgm_studio.sound.output import outputs
from bgm_studio.sound.own_font import SUFFIXES, open_font
from bgm_studio.ui import languages
from bgm_studio.ui.about import about_text
from bgm_studio.ui.buttons import Check
from bgm_studio.ui.dialog import Dialog, Lookup, made_label, name_it
from bgm_studio.ui.fields import Choice
from bgm_studio.ui.theme import dress_file_dialog

# -- preferences -----------------------------------------------------------------------------------


class PreferencesDialog(Dialog):
    """Asks for preferences; `settings_chosen` has the changed Settings."""

    settings_chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent, 580)
        self.set_title(self.tr("Preferences"))
        self._settings = settings
        self.theme_box = self._choice(
            self.tr("Theme"),
            self.tr("Dark is easier on the eyes beside a picture, light in a bright room."),
            [
                ("dark", self.tr("Dark")),
                ("light", self.tr("Light")),
                ("system", self.tr("Same as the system")),
            ],
            settings.theme,
        )
        languages.load_glyphs(*LANGUAGES)
        system = LANGUAGES[languages.chosen("")]
        self.language_box = self._choice(
            self.tr("Language"),
            self.tr("Of the window's words, from the next start on."),
            [("", self.tr("As the system has it: {0}").format(system)), *LANGUAGES.items()],
            settings.language,
        )
        self.output_box = self._choice(
            self.tr("Sound output"),
            self.tr("Where the music is heard. It does not change what is exported."),
            [("", self.tr("Same as the system"))],
            settings.audio_output,
        )
        self._outputs = Lookup(self)
        self._outputs.ask(outputs, self._show_outputs)
        self.device_box = self._choice(
            self.tr("Compose on"),
            self.tr("What computes the music. It sounds the same, but takes more or less time."),
            [
                ("auto", self.tr("Whatever is fastest")),
                ("cpu", self.tr("Processor (CPU)")),
                ("cuda", self.tr("NVIDIA graphics card (CUDA)")),
            ],
            settings.device,
        )
        self.scale_box = self._choice(
            self.tr("Size of text and controls"),
            self.tr("In addition to the screen's own scale; takes effect at the next start."),
            [(scale, f"{100 * scale:.0f} %") for scale in (0.75, 1.0, 1.25, 1.5, 2.0)],
            settings.ui_scale,
        )
        self.snap_box = Check(self.tr("Snap edits to frames, beats and cuts"))
        self.snap_box.setChecked(settings.snap)
        name_it(
            self.snap_box,
            self.tr("Snap"),
            self.tr("The same as the N key: markers fall into place."),
        )
        model, sounds = self._build_model(settings), self._build_sounds(settings)
        palettes = QPushButton(self.tr("Open folder"))
        palettes.setAutoDefault(False)
        name_it(
            palettes,
            self.tr("Open the folder for your own palettes"),
            self.tr(
                "Palettes in this folder appear in the list above the tracks; see docs/palettes.md."
            ),
        )
        palettes.clicked.connect(self._open_palettes)
        self.palettes_button = palettes
        form = QFormLayout()
        form.setSpacing(10)
        for text, field in (
            (self.tr("Theme"), self.theme_box),
            (self.tr("Language"), self.language_box),
            (self.tr("Size"), self.scale_box),
            (self.tr("Sound output"), self.output_box),
            (self.tr("Compose on"), self.device_box),
            (self.tr("Model"), model),
            (self.tr("Sounds"), sounds),
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
        self.problem_label = made_label("", wrap=True)
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.hide()
        self.column.addWidget(self.problem_label)
        self.column.addStretch(1)
        self._lookup = Lookup(self)
        self.add_button(
            self.tr("Cancel"), self.tr("Close without changing anything (Esc)."), self.reject
        )
        self.ok_button = self.add_button(
            self.tr("Apply"),
            self.tr("Apply and remember these preferences."),
            self._accept,
            "primary",
        )

    def _build_model(self, settings: Settings) -> QHBoxLayout:
        self.model_field = QLineEdit(str(settings.model or ""))
        self.model_field.setPlaceholderText(self.tr("built-in"))
        name_it(
            self.model_field,
            self.tr("Model folder"),
            self.tr("A different composing model, as exported by BGM Studio's own tools."),
        )
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        name_it(choose, self.tr("Choose the model folder"), self.tr("Browse the disk."))
        choose.clicked.connect(self._choose_model)
        model = QHBoxLayout()
        model.addWidget(self.model_field, 1)
        model.addWidget(choose)
        return model

    def _build_sounds(self, settings: Settings) -> QHBoxLayout:
        """The soundfont: a file of the user's own, or the one that came along."""
        self.soundfont_field = QLineEdit(str(settings.soundfont or ""))
        self.soundfont_field.setPlaceholderText(self.tr("built-in"))
        name_it(
            self.soundfont_field,
            self.tr("Your own soundfont"),
            self.tr("An .sf2 or .sf3 file that plays everything, here and in exports."),
        )
        choose = QPushButton(self.tr("Choose…"))
        name_it(choose, self.tr("Choose a soundfont"), self.tr("Browse the disk."))
        choose.clicked.connect(self._choose_soundfont)
        self.shipped_button = QPushButton(self.tr("Use the built-in sounds"))
        tip = self.tr("Go back to the sounds that come with BGM Studio.")
        name_it(self.shipped_button, self.tr("Use the built-in sounds"), tip)
        self.shipped_button.clicked.connect(self.soundfont_field.clear)
        self.shipped_button.setEnabled(settings.soundfont is not None)
        self.soundfont_field.textChanged.connect(
            lambda text: self.shipped_button.setEnabled(bool(text.strip()))
        )
        row = QHBoxLayout()
        row.addWidget(self.soundfont_field, 1)
        for button in (choose, self.shipped_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

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

    def _show_outputs(self, names: list[str]) -> None:
        """The devices there are, and the one that was chosen even where it is gone."""
        box = self.output_box
        chosen = box.currentData()
        for name in names:
            if box.findData(name) < 0:
                box.addItem(name, name)
        if chosen and chosen not in names:
            place = box.findData(chosen)
            box.setItemText(place, self.tr("{0} (not connected)").format(chosen))

    @property
    def settings(self) -> Settings:
        """The settings as they stand in the dialog; a soundfont's hash is as it was before."""
        model, soundfont = self.model_field.text().strip(), self.soundfont_field.text().strip()
        return replace(
            self._settings,
            theme=self.theme_box.currentData(),
            language=self.language_box.currentData(),
            audio_output=self.output_box.currentData(),
            device=self.device_box.currentData(),
            ui_scale=float(self.scale_box.currentData()),
            snap=self.snap_box.isChecked(),
            model=Path(model).expanduser() if model else None,
            soundfont=Path(soundfont).expanduser() if soundfont else None,
            soundfont_sha256=self._settings.soundfont_sha256 if soundfont else "",
        )

    @Slot()
    def _open_palettes(self) -> None:
        folder = own_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = self.tr("{0} cannot be created: {1}").format(folder, error.strerror or error)
            self.palettes_button.setText(reason)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot()
    def _choose_model(self) -> None:
        self.choose_folder(
            self.tr("Model folder"),
            self.model_field.text(),
            self.model_field.setText,
        )

    @Slot()
    def _choose_soundfont(self) -> None:
        dialog = QFileDialog(self, self.tr("Your own soundfont"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES)
        dialog.setNameFilters([self.tr("Soundfonts") + f" ({patterns})"])
        dress_file_dialog(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.soundfont_field.setText)
        dialog.open()

    def _accept(self) -> None:
        """A soundfont is looked at before it is taken over."""
        settings = self.settings
        if settings.soundfont is None:
            self._take_over(settings)
            return
        self.ok_button.setEnabled(False)
        self._lookup.ask(lambda: _looked_at(settings), self._on_looked_at)

    def _on_looked_at(self, found: Settings | SynthError) -> None:
        self.ok_button.setEnabled(True)
        if isinstance(found, SynthError):
            self.problem_label.setText(f"{found.message} {found.hint}")
            self.problem_label.show()
        else:
            self._take_over(found)

    def _take_over(self, settings: Settings) -> None:
        self.accept()
        self.settings_chosen.emit(settings)


def _looked_at(settings: Settings) -> Settings | SynthError:
    """The settings with the hash of their soundfont, or why that cannot be used."""
    assert settings.soundfont is not None  # noqa: S101 - asked for then alone
    try:
        font = open_font(settings.soundfont)
    except SynthError as error:
        return error
    return replace(settings, soundfont=font.path, soundfont_sha256=font.sha256)


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
            self.tr("What BGM Studio is made of, and the licences it is under."),
        )
        self.column.addWidget(self.text_field, 1)
        self._lookup = Lookup(self)
        self._lookup.ask(about_text, self.text_field.setPlainText)
        self.add_button(
            self.tr("Copy"), self.tr("Copy all of this, to paste into a report."), self._copy
        )
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
                    "{0} has moved or was deleted. Your takes, markers and captions are "
                    "all here and you can listen to them; only the picture and the clip's "
                    "own sound are missing."
                ).format(clip_path.name),
                wrap=True,
            )
        )
        self.column.addWidget(
            made_label(self.tr("It was in {0}").format(clip_path.parent), "muted", wrap=True)
        )
        self.column.addStretch(1)
        self.later_button = self.add_button(
            self.tr("Continue without it"),
            self.tr("You will be asked again the next time the project is opened."),
            self.reject,
        )
        self.find_button = self.add_button(
            self.tr("Relink media…"),
            self.tr("Choose the clip's file; it must be the same film."),
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
