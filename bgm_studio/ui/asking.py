"""What the window asks the user: one dialog at a time over it, and offers in its message bar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bgm_studio.project.autosave import Recovery
from bgm_studio.sound.stems import track_gains
from bgm_studio.ui import theme as look
from bgm_studio.ui.dialogs import AboutDialog, PreferencesDialog, RelinkDialog
from bgm_studio.ui.export_dialog import ExportDialog
from bgm_studio.ui.film_dialogs import MissingMediaDialog, TimelineDetails
from bgm_studio.ui.languages import plural
from bgm_studio.ui.panels.message_bar import MessageBar
from bgm_studio.ui.presenter.films import MissingMedia, Plan, Read
from bgm_studio.ui.presenter.outbox import ExportSpec
from bgm_studio.ui.presenter.studio import Studio
from bgm_studio.ui.recut.view import RecutDialog
from bgm_studio.ui.versions_dialog import VersionsDialog

_TIMELINE_PATTERN = "*.otio *.otioz *.edl *.xml *.fcpxml *.kdenlive *.mlt"
_VIDEO_PATTERN = "*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mts *.m2ts *.ts *.mpg *.mpeg *.ogv *.mxf"


class Asking(QObject):
    """Asks where to open, save and export, and what to do about what the studio tells of.

    dialog: the one that lies over the window, None for none.
    """

    def __init__(self, window: QWidget, studio: Studio, messages: MessageBar) -> None:
        super().__init__(window)
        self._window, self._studio, self._messages = window, studio, messages
        self.dialog: QWidget | None = None
        self._change_told = ""
        self._said_where = False
        self._chosen: Callable[[Path], object] = studio.open_path
        self._save_chosen: Callable[[Path], object] = studio.desk.save_as
        studio.desk.clip_missing.connect(self.relink)
        studio.desk.recovery_found.connect(self._offer_recovery)
        studio.outbox.exported.connect(self._on_exported)
        studio.sounds.font_failed.connect(self._offer_shipped_sounds)
        studio.outbox.handed_out.connect(self._on_handed_out)
        studio.films.media_missing.connect(self._ask_for_media)
        studio.films.opened.connect(self._on_timeline_opened)
        studio.films.changed_on_disk.connect(self._on_timeline_changed)
        studio.films.plan_made.connect(self._show_plan)

    def show(self, dialog: QWidget) -> None:
        """Show a dialog over the window without waiting for it; one at a time."""
        if self.dialog is not None:
            # Its end comes later, and must not be taken for the next one's.
            self.dialog.destroyed.disconnect(self._on_dialog_gone)
            self.dialog.close()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._on_dialog_gone)
        self.dialog = dialog
        dialog.open()  # type: ignore[attr-defined]

    @Slot()
    def _on_dialog_gone(self) -> None:
        self.dialog = None

    # -- files ---------------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Let the user choose what to open."""
        self._choose(
            self.tr("Open"),
            [
                self.tr("Videos, timelines and projects")
                + f" ({_VIDEO_PATTERN} {_TIMELINE_PATTERN} *.bgm)",
                self.tr("Timelines of editors") + f" ({_TIMELINE_PATTERN})",
                self.tr("All files") + " (*)",
            ],
            self._studio.open_path,
        )

    def save(self) -> None:
        """Save; ask where, the first time."""
        if self._studio.path is None:
            self.save_as()
        else:
            self._studio.desk.save()

    def save_as(self, chosen: Callable[[Path], object] | None = None) -> None:
        """Let the user choose where to save. chosen: what is done with that place; None to save."""
        self._save_chosen = chosen or self._studio.desk.save_as
        clip = self._studio.clip
        dialog = QFileDialog(self._window, self.tr("Save the project"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("BGM Studio projects") + " (*.bgm)")
        dialog.setDefaultSuffix("bgm")
        look.dress_file_dialog(dialog)
        if clip is not None:
            home = self._studio.home
            dialog.setDirectory(str(self._writable_folder(home.parent)))
            dialog.selectFile(f"{home.stem}.bgm")
        dialog.fileSelected.connect(self._save_to)
        self.show(dialog)

    @Slot(str)
    def _save_to(self, text: str) -> None:
        self._save_chosen(Path(text))

    def ask_version(self) -> None:
        """Let the user go back to what the project's file held before."""
        dialog = VersionsDialog(self._studio.desk.versions(), self._window)
        dialog.chosen.connect(self._studio.desk.go_back_to)
        self.show(dialog)

    @staticmethod
    def _writable_folder(folder: Path) -> Path:
        inside = folder.resolve()
        shipped = Path(__file__).resolve().parents[2] / "resources"
        return Path.home() if shipped in (inside, *inside.parents) else folder

    def relink(self) -> None:
        """Ask where the clip is now; of a timeline's film, where its media are."""
        clip = self._studio.clip
        if clip is None:
            return
        if self._studio.films.film is not None:
            dialog = QFileDialog(self._window, self.tr("Footage folder"))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            look.dress_file_dialog(dialog)
            dialog.setDirectory(str(self._studio.home.parent))
            dialog.fileSelected.connect(self._look_in)
            self.show(dialog)
            return
        relink = RelinkDialog(clip.path, self._window)
        relink.chosen.connect(self._studio.screening.relink)
        self.show(relink)

    @Slot(str)
    def _look_in(self, text: str) -> None:
        self._studio.films.cut_again([Path(text)])

    def export(self, take_id: str = "") -> None:
        """Ask what to export and where; of a take, else of the active one."""
        clip = self._studio.clip
        if clip is None:
            return
        settings = self._studio.settings
        folder = Path(settings.export_folder) if settings.export_folder else None
        project = self._studio.project
        names, gains = project.palette.names, track_gains(project.mix)
        dialog = ExportDialog(
            tracks=names,
            muted=[name for name, gain in zip(names, gains, strict=False) if not gain],
            name=self._export_name(),
            folder=folder or self._writable_folder(self._studio.home.parent) / "bgm",
            clip=clip,
            preset=settings.export_preset,
            clip_gain_db=project.clip_gain_db,
            music_gain_db=project.music_gain_db,
            duck_db=project.duck_db,
            level=project.level,
            film=project.film,
            span=project.direction.range,
            takes=project.takes,
            take_id=take_id or project.active,
            parent=self._window,
        )
        dialog.preset_chosen.connect(self._on_preset)
        dialog.accepted_spec.connect(self._export)
        self.show(dialog)

    def _export_name(self) -> str:
        """Not the timeline's own, so that one can lie beside the other."""
        stem = self._studio.home.stem
        return stem if self._studio.project.film is None else self.tr("{0} with music").format(stem)

    @Slot(str)
    def _on_preset(self, preset: str) -> None:
        self._studio.change_settings(replace(self._studio.settings, export_preset=preset))

    @Slot(object)
    def _export(self, spec: ExportSpec) -> None:
        self._studio.outbox.export(spec)

    @Slot(object)
    def _on_exported(self, report: dict[str, object]) -> None:
        files = report.get("files")
        first = next((p for p in files.values() if p), None) if isinstance(files, dict) else None
        if isinstance(first, list):
            first = first[0] if first else None
        if first is not None:
            # One in which nothing could be written is not offered again.
            folder, settings = Path(str(first)).parent, self._studio.settings
            self._studio.change_settings(replace(settings, export_folder=str(folder)))
            self._messages.offer(
                self.tr("Show in folder"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
            )

    @Slot()
    def _offer_shipped_sounds(self) -> None:
        self._messages.offer(self.tr("Use the built-in sounds"), self.use_shipped_sounds)

    def use_shipped_sounds(self) -> None:
        """Let the soundfont play that came along."""
        settings = replace(self._studio.settings, soundfont=None, soundfont_sha256="")
        self._studio.change_settings(settings)

    @Slot(object, bool)
    def _on_handed_out(self, files: list[Path], copied: bool) -> None:
        """Say that it is copied, and once where such files lie: an editor may only link to them."""
        names = ", ".join(path.name for path in files)
        text = self.tr("Copied {0}") if copied else self.tr("{0} was dropped.")
        first, self._said_where = not self._said_where, True
        if not first:
            if copied:
                self._studio.tell("info", text.format(names))
            return
        hint = self.tr("The files stay in {0}, because some editors link to them.")
        self._studio.tell("info", text.format(names), hint.format(files[0].parent.parent))
        self._messages.offer(
            self.tr("Show in folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0].parent))),
        )

    def _choose(self, title: str, filters: list[str], chosen: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(filters)
        look.dress_file_dialog(dialog)
        is_open = self._studio.is_open
        dialog.setDirectory(str(self._studio.home.parent if is_open else Path.home()))
        self._chosen = chosen
        dialog.fileSelected.connect(self._on_chosen)
        self.show(dialog)

    @Slot(str)
    def _on_chosen(self, text: str) -> None:
        self._chosen(Path(text))

    @Slot(object)
    def _offer_recovery(self, recovery: Recovery) -> None:
        self._studio.tell(
            "warning",
            self.tr("This project has newer work that was not saved."),
            self.tr("BGM Studio closed unexpectedly."),
        )
        self._messages.offer(self.tr("Recover"), lambda: self._studio.desk.recover(recovery))

    # -- timelines -----------------------------------------------------------------------------

    @Slot(object)
    def _ask_for_media(self, missing: MissingMedia) -> None:
        self.show(MissingMediaDialog(missing, self._window))

    @Slot(object)
    def _on_timeline_opened(self, read: Read) -> None:
        told = [one for one in read.film.told if one.kind != "kept"]
        shots = len(read.film.cuts) + 1
        text = plural(
            shots, self.tr("{0} is open: {1} shot."), self.tr("{0} is open: {1} shots.")
        ).format(read.path.name, shots)
        if not told:
            kept = " ".join(one.text for one in read.film.told)
            self._studio.tell("info", text, kept or self.tr("Everything was read as it is."))
            return
        hint = told[0].text
        if len(told) > 1:
            hint = self.tr("{0} And {1} more.").format(hint, len(told) - 1)
        self._studio.tell("warning", text, hint)
        self._messages.offer(self.tr("Details"), self.show_film)

    def show_film(self) -> None:
        """What the open timeline holds, and what became of it."""
        film = self._studio.films.film
        if film is not None:
            self.show(TimelineDetails(film, self._studio.films.told, self._window))

    @Slot()
    def _on_timeline_changed(self) -> None:
        path = self._studio.films.path
        if path is None:
            return
        self._change_told = self.tr("{0} was changed in its editor.").format(path.name)
        self._studio.tell(
            "warning",
            self._change_told,
            self.tr("You will see which music stays before anything is replaced."),
        )
        self._messages.offer(self.tr("Compare…"), self._studio.films.update)

    def update_film(self) -> None:
        """See what the timeline cuts now; ask where it is, where it is gone."""
        path = self._studio.films.path
        if path is not None and path.exists():
            self._studio.films.update()
            return
        self._choose(
            self.tr("Where is the timeline?"),
            [self.tr("Timelines of editors") + f" ({_TIMELINE_PATTERN})"],
            self._studio.films.update,
        )

    @Slot(object)
    def _show_plan(self, plan: Plan) -> None:
        told = self._messages.message
        if told is not None and told.text == self._change_told:
            self._messages.close_message()  # it is being looked into
        self.show(RecutDialog(self._studio, plan, self._window))

    # -- the app itself ------------------------------------------------------------------------

    def show_about(self) -> None:
        """Versions and licences."""
        self.show(AboutDialog(self._window))

    def is_exporting(self) -> bool:
        """Whether the user is asked what to export."""
        return isinstance(self.dialog, ExportDialog)

    def choose_output(self) -> None:
        """The preferences, at the sound output."""
        self.show_preferences()
        if isinstance(self.dialog, PreferencesDialog):
            self.dialog.output_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_preferences(self) -> None:
        """Preferences."""
        dialog = PreferencesDialog(self._studio.settings, self._window)
        dialog.settings_chosen.connect(self._studio.change_settings)
        self.show(dialog)
