"""The window: picture and takes above, everything that happens in time below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.base.errors import BgmError
from bgm_studio.composing.direction import Span
from bgm_studio.project.autosave import Recovery
from bgm_studio.project.project import Project, TakeEntry, new_id
from bgm_studio.ui import theme as look
from bgm_studio.ui.actions import ACTIONS, MENUS, ActionSpec, menu_label
from bgm_studio.ui.application import hurry
from bgm_studio.ui.dialogs import (
    AboutDialog,
    ExportDialog,
    PreferencesDialog,
    RelinkDialog,
    ShortcutsDialog,
)
from bgm_studio.ui.drag_out import DragHandle
from bgm_studio.ui.drops import DropOverlay, judge
from bgm_studio.ui.film_dialogs import MissingMediaDialog, TimelineDetails, WorkBanner
from bgm_studio.ui.panels.controls import ControlsPanel, DeviceBadge, SelectedShot
from bgm_studio.ui.panels.message_bar import MessageBar, StatusLine
from bgm_studio.ui.panels.start_page import StartPage
from bgm_studio.ui.panels.takes import TakesPanel
from bgm_studio.ui.panels.viewer import TransportBar, Viewer
from bgm_studio.ui.presenter.films import MissingMedia, Plan, Read, is_named_as_timeline
from bgm_studio.ui.presenter.jobs import ENDING_S, countdown
from bgm_studio.ui.presenter.outbox import KINDS, ExportSpec
from bgm_studio.ui.presenter.studio import Studio
from bgm_studio.ui.recut.view import RecutDialog
from bgm_studio.ui.roll import canvas as roll_canvas
from bgm_studio.ui.roll.widget import PianoRoll
from bgm_studio.ui.timeline import widget as timeline
from bgm_studio.ui.timeline.widget import Timeline

_TIMELINE_PATTERN = "*.otio *.otioz *.edl *.xml *.fcpxml *.kdenlive *.mlt"
_VIDEO_PATTERN = "*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mts *.m2ts *.ts *.mpg *.mpeg *.ogv *.mxf"
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_MARKER_DISTANCE_S = 0.05
_ROLL_SHARE = 0.63  # of the lower half, while the note editor is open
_ROOM_WITH_ROLL_PX = 480


class MainWindow(QMainWindow):
    """Shows a studio. Actions are in `actions`, by their ids."""

    studio: Studio

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.actions_by_id: dict[str, QAction] = {}
        self._dialog: QWidget | None = None
        self._export_take = self._change_told = ""
        self._theme = studio.settings.theme
        self._quitting = self._ended = self._said_where = False
        self._refused: Project | None = None  # what closing was refused for
        self.setObjectName("main_window")
        self.setMinimumSize(1080, 640)
        self.resize(1600, 1000)
        self.setAcceptDrops(True)

        self._build()
        self._make_actions()
        self._connect()
        self._let_keys_through()
        self._restore_geometry()
        self._refresh()

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        studio = self.studio
        self.viewer = Viewer(studio)
        self.transport = TransportBar(studio)
        self.controls = ControlsPanel(studio)
        self.takes = TakesPanel(studio)
        self.selected_shot = SelectedShot(studio)
        self.timeline = Timeline(studio, studio.view)
        self.roll = PianoRoll(studio, studio.view)
        self.message_bar = MessageBar()
        self.banner = WorkBanner(studio)
        self.start_page = StartPage(studio.settings, self)

        picture = QWidget()
        column = QVBoxLayout(picture)
        column.setContentsMargins(16, 12, 16, 6)
        column.setSpacing(6)
        column.addWidget(self.viewer, 1)
        column.addWidget(self.transport)

        side = QFrame()
        side.setProperty("role", "panel")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.takes, 1)
        column.addWidget(self.selected_shot)

        controls = QFrame()
        controls.setProperty("role", "panel")
        column = QVBoxLayout(controls)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.controls)

        self.above = QSplitter(Qt.Orientation.Horizontal)
        for widget, stretch in ((picture, 1), (controls, 0), (side, 0)):
            self.above.addWidget(widget)
            self.above.setStretchFactor(self.above.count() - 1, stretch)
            self.above.setCollapsible(self.above.count() - 1, False)
        self.above.setSizes([803, 417, 340])
        controls.setMinimumWidth(330)
        side.setMinimumWidth(260)

        self.roll.hide()
        self._halves_before_roll: list[int] = []
        self.roll.closed.connect(self._on_roll_closed)
        self.below = QSplitter(Qt.Orientation.Vertical)
        self.below.addWidget(self.timeline)
        self.below.addWidget(self.roll)
        self.below.setChildrenCollapsible(False)

        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.addWidget(self.above)
        self.halves.addWidget(self.below)
        self.halves.setStretchFactor(0, 1)
        self.halves.setStretchFactor(1, 1)
        self.halves.setChildrenCollapsible(False)
        self.halves.setSizes([520, 420])

        editor = QWidget()
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top_bar())
        column.addWidget(self.halves, 1)
        self._editor_column = column

        start = QWidget()
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        # These two move to the page that is seen: see _on_opened.
        column.addWidget(self.message_bar)
        column.addWidget(self.banner)
        column.addWidget(self.start_page, 1)

        self.pages = QStackedWidget()
        self.pages.addWidget(start)
        self.pages.addWidget(editor)
        self.setCentralWidget(self.pages)
        self._start_column = column
        self.drop_overlay = DropOverlay(self)

    def _top_bar(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("role", "panel")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(8)
        self.name_label = QLabel()
        self.name_label.setFont(look.font(14, bold=True))
        self.status = StatusLine(self.studio)
        self.undo_button = self._tool("undo", "undo")
        self.redo_button = self._tool("redo", "redo")
        self.badge = DeviceBadge(self.studio)
        self.export_button = QPushButton(self.tr("Export"))
        self.export_button.setProperty("role", "primary")
        self.export_button.setAccessibleName(self.tr("Export"))
        row.addWidget(self.name_label)
        row.addWidget(self.status, 1)
        for widget in (self.undo_button, self.redo_button, self.badge):
            row.addWidget(widget)
        self.drag_handles = [DragHandle(self.studio, kind) for kind in KINDS]
        handles = QHBoxLayout()
        handles.setSpacing(3)
        for handle in self.drag_handles:
            handles.addWidget(handle)
        row.addLayout(handles)
        row.addWidget(self.export_button)
        return bar

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(look.icon(icon))
        button.setObjectName(name)
        return button

    def _make_actions(self) -> None:
        menus = {menu: self.menuBar().addMenu(menu_label(menu)) for menu, _ in MENUS}
        for spec in ACTIONS:
            action = QAction(spec.label, self)
            action.setObjectName(spec.id)
            keys = [QKeySequence(key) for key in spec.keys]
            action.setShortcuts(keys)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setToolTip(tooltip(spec))
            action.setStatusTip(spec.hint)
            action.setCheckable(spec.checked is not None)
            action.setData(spec.id)
            action.triggered.connect(self._on_action)
            self.addAction(action)
            menus[spec.menu].addAction(action)
            self.actions_by_id[spec.id] = action
        for menu in menus.values():
            menu.aboutToShow.connect(self._refresh)
        for button, name in (
            (self.undo_button, "undo"), (self.redo_button, "redo"), (self.export_button, "export"),
        ):  # fmt: skip
            action = self.actions_by_id[name]
            button.clicked.connect(action.trigger)
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text())

    def _connect(self) -> None:
        studio = self.studio
        for signal in (
            studio.project_changed, studio.selection_changed, studio.transport.changed,
            studio.generation_changed, studio.draft_changed, studio.saved_changed,
            studio.settings_changed,
        ):  # fmt: skip
            signal.connect(self._refresh)
        studio.message.connect(self.message_bar.show_message)
        studio.opened.connect(self._on_opened)
        studio.desk.clip_missing.connect(self.ask_relink)
        studio.outbox.exported.connect(self._on_exported)
        studio.outbox.handed_out.connect(self._on_handed_out)
        studio.desk.recovery_found.connect(self._offer_recovery)
        studio.settings_changed.connect(self._on_settings)
        films = studio.films
        films.media_missing.connect(self._ask_for_media)
        films.opened.connect(self._on_timeline_opened)
        films.changed_on_disk.connect(self._on_timeline_changed)
        films.plan_made.connect(self._show_plan)
        self.timeline.roll_requested.connect(self.show_roll)
        self.takes.export_requested.connect(self.ask_export)
        self.roll.close_requested.connect(self.toggle_roll)
        self.start_page.open_requested.connect(self.open_path)
        self.start_page.demo_requested.connect(studio.desk.open_demo)
        self.start_page.browse_requested.connect(self.ask_open)
        self.start_page.recover_requested.connect(self._recover)

    def _let_keys_through(self) -> None:
        """Clicking a button or a dial must not take the keys away from the timeline: they take the
        focus from the keyboard alone."""
        for kind in (QAbstractButton, QAbstractSlider):
            for widget in self.findChildren(kind):
                widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def event(self, event: QEvent) -> bool:
        """Keep the window's keys from taking those that the widget with the focus needs itself."""
        # What the focused widget does not claim comes up to its window; a filter on the whole
        # application would run Python for each of its events.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._needs(QApplication.focusWidget(), event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _on_canvas(self, widget: QWidget | None) -> bool:
        canvases = (None, self, self.viewer, self.timeline, self.roll, self.roll.focusProxy())
        return widget in canvases

    def _needs(self, widget: QWidget | None, event: QKeyEvent) -> bool:
        key, plain = event.key(), event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
        )  # fmt: skip
        is_text = isinstance(widget, QLineEdit | QAbstractSpinBox)
        if not plain:
            # Within a text they take away a word.
            return is_text and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        if key == Qt.Key.Key_Tab:
            # It compares takes on picture, timeline and roll; elsewhere it moves the focus.
            return not self._on_canvas(widget)
        if is_text:
            # All that types or moves within the text; Escape leaves the field, not the run.
            moves = key in (
                *_ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace,
                Qt.Key.Key_Delete, Qt.Key.Key_Escape,
            )  # fmt: skip
            return bool(event.text() and event.text().isprintable()) or moves
        if isinstance(widget, QAbstractButton):
            return key == Qt.Key.Key_Space
        if isinstance(widget, QComboBox | QAbstractSlider | QAbstractItemView):
            return key in (*_ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space)
        return False

    # -- state ---------------------------------------------------------------------------------

    @property
    def roll_shown(self) -> bool:
        """Whether the note editor is open."""
        return not self.roll.isHidden()

    def spec(self, action_id: str) -> ActionSpec:
        """The table's entry of an action."""
        return next(spec for spec in ACTIONS if spec.id == action_id)

    @Slot()
    def _on_action(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            try:
                self.spec(str(sender.data())).run(self)
            except BgmError as error:
                self.studio.tell_error(error)
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Bring actions and the top bar up to date."""
        for spec in ACTIONS:
            action = self.actions_by_id[spec.id]
            action.setEnabled(spec.enabled(self))
            if spec.checked is not None:
                action.setChecked(spec.checked(self))
        history = self.studio.history
        for name, label, button in (
            ("undo", history.undo_label, self.undo_button),
            ("redo", history.redo_label, self.redo_button),
        ):
            text = self.spec(name).label
            text = f"{text}: {label}" if label else text
            self.actions_by_id[name].setText(text)
            button.setEnabled(bool(label))
            button.setToolTip(tooltip(self.spec(name), text))
        for widget in (self.export_button, *self.drag_handles):
            widget.setEnabled(self.actions_by_id["export"].isEnabled())
        path, clip = self.studio.path, self.studio.clip
        if path is not None:
            name = path.name
        else:
            name = self.studio.home.stem if clip is not None else self.tr("BGM Studio")
        self.name_label.setText(name)
        unsaved = not history.is_saved and clip is not None
        self.setWindowTitle(f"{name}{' •' if unsaved else ''} – BGM Studio")

    @Slot()
    def _on_opened(self) -> None:
        is_open = self.studio.is_open
        if not is_open:
            self.start_page.refresh(self.studio.settings)
        column, place = (self._editor_column, 1) if is_open else (self._start_column, 0)
        column.insertWidget(place, self.message_bar)
        column.insertWidget(place + 1, self.banner)
        self.pages.setCurrentIndex(1 if is_open else 0)
        if is_open:
            self.timeline.setFocus()
        self._refresh()

    @Slot()
    def _on_settings(self) -> None:
        app = QApplication.instance()
        wanted = self.studio.settings.theme
        if isinstance(app, QApplication) and wanted != self._theme:
            self._theme = wanted
            look.apply_theme(app, wanted)
            self.undo_button.setIcon(look.icon("undo"))
            self.redo_button.setIcon(look.icon("redo"))
            for widget in self.findChildren(QWidget):
                widget.update()

    # -- files ---------------------------------------------------------------------------------

    @Slot(Path)
    def open_path(self, path: Path) -> None:
        """Open a clip, a timeline or a project, by its suffix."""
        if path.suffix.lower() == ".bgm":
            self.studio.desk.open_project(path)
        elif is_named_as_timeline(path):
            self.studio.films.open(path)
        else:
            self.studio.desk.open_clip(path)

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
            self.open_path,
        )

    def save(self) -> None:
        """Save; ask where, the first time."""
        if self.studio.path is None:
            self.ask_save()
        else:
            self.studio.desk.save()

    def ask_save(self) -> None:
        """Let the user choose where to save."""
        clip = self.studio.clip
        dialog = QFileDialog(self, self.tr("Save the project"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("BGM Studio projects") + " (*.bgm)")
        dialog.setDefaultSuffix("bgm")
        look.dress_file_dialog(dialog)
        if clip is not None:
            home = self.studio.home
            dialog.setDirectory(str(self._writable_folder(home.parent)))
            dialog.selectFile(f"{home.stem}.bgm")
        dialog.fileSelected.connect(self._save_to)
        self._open_dialog(dialog)

    @Slot(str)
    def _save_to(self, text: str) -> None:
        self.studio.desk.save_as(Path(text))

    @staticmethod
    def _writable_folder(folder: Path) -> Path:
        inside = folder.resolve()
        shipped = Path(__file__).resolve().parents[2] / "resources"
        return Path.home() if shipped in (inside, *inside.parents) else folder

    def ask_relink(self) -> None:
        """Ask where the clip is now; of a timeline's film, where its media are."""
        clip = self.studio.clip
        if clip is None:
            return
        if self.studio.films.film is not None:
            dialog = QFileDialog(self, self.tr("Folder of the footage"))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            look.dress_file_dialog(dialog)
            dialog.setDirectory(str(self.studio.home.parent))
            dialog.fileSelected.connect(self._look_in)
            self._open_dialog(dialog)
            return
        relink = RelinkDialog(clip.path, self)
        relink.chosen.connect(self.studio.screening.relink)
        self._open_dialog(relink)

    @Slot(str)
    def _look_in(self, text: str) -> None:
        self.studio.films.cut_again([Path(text)])

    def ask_export(self, take_id: str = "") -> None:
        """Ask what to export and where; of a take, else of the active one."""
        clip = self.studio.clip
        if clip is None:
            return
        self._export_take = take_id
        settings = self.studio.settings
        folder = Path(settings.export_folder) if settings.export_folder else None
        dialog = ExportDialog(
            name=self._export_name(),
            folder=folder or self._writable_folder(self.studio.home.parent) / "bgm",
            clip=clip,
            preset=settings.export_preset,
            clip_gain_db=self.studio.project.clip_gain_db,
            film=self.studio.project.film,
            parent=self,
        )
        dialog.preset_chosen.connect(self._on_preset)
        dialog.accepted_spec.connect(self._export)
        self._open_dialog(dialog)

    def _export_name(self) -> str:
        """Not the timeline's own, so that one can lie beside the other."""
        stem = self.studio.home.stem
        return stem if self.studio.project.film is None else self.tr("{0} scored").format(stem)

    @Slot(str)
    def _on_preset(self, preset: str) -> None:
        self.studio.change_settings(replace(self.studio.settings, export_preset=preset))

    @Slot(object)
    def _export(self, spec: ExportSpec) -> None:
        self.studio.change_settings(replace(self.studio.settings, export_folder=str(spec.folder)))
        self.studio.outbox.export(replace(spec, take_id=self._export_take))

    @Slot(object)
    def _on_exported(self, report: dict[str, object]) -> None:
        files = report.get("files")
        first = next((p for p in files.values() if p), None) if isinstance(files, dict) else None
        if isinstance(first, list):
            first = first[0] if first else None
        if first is not None:
            self.message_bar.offer(
                self.tr("Show in folder"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(str(first)).parent))),
            )

    @Slot(object, bool)
    def _on_handed_out(self, files: list[Path], copied: bool) -> None:
        """Say that it is copied, and once where such files lie: an editor may only link to them."""
        names = ", ".join(path.name for path in files)
        text = self.tr("Copied {0}") if copied else self.tr("{0} is handed over.")
        first, self._said_where = not self._said_where, True
        if not first:
            if copied:
                self.studio.tell("info", text.format(names))
            return
        hint = self.tr("Such files stay in {0}, for editors that link to them.")
        self.studio.tell("info", text.format(names), hint.format(files[0].parent.parent))
        self.message_bar.offer(
            self.tr("Show in folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0].parent))),
        )

    def _choose(self, title: str, filters: list[str], chosen: object) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(filters)
        look.dress_file_dialog(dialog)
        is_open = self.studio.is_open
        dialog.setDirectory(str(self.studio.home.parent if is_open else Path.home()))
        self._chosen = chosen
        dialog.fileSelected.connect(self._on_chosen)
        self._open_dialog(dialog)

    @Slot(str)
    def _on_chosen(self, text: str) -> None:
        self._chosen(Path(text))  # type: ignore[operator]

    @Slot(object)
    def _recover(self, recovery: Recovery) -> None:
        self.studio.desk.recover(recovery)

    @Slot(object)
    def _offer_recovery(self, recovery: Recovery) -> None:
        self.studio.tell(
            "warning", self.tr("There is newer work on this project that was not saved."),
            self.tr("Its session ended too early."),
        )  # fmt: skip
        self.message_bar.offer(self.tr("Recover it"), lambda: self._recover(recovery))

    # -- timelines -----------------------------------------------------------------------------

    @Slot(object)
    def _ask_for_media(self, missing: MissingMedia) -> None:
        self._open_dialog(MissingMediaDialog(missing, self))

    @Slot(object)
    def _on_timeline_opened(self, read: Read) -> None:
        told = [one for one in read.film.told if one.kind != "kept"]
        text = self.tr("{0} is open: {1} shots.").format(read.path.name, len(read.film.cuts) + 1)
        if not told:
            kept = " ".join(one.text for one in read.film.told)
            self.studio.tell("info", text, kept or self.tr("All of it was taken over as it is."))
            return
        hint = told[0].text
        if len(told) > 1:
            hint = self.tr("{0} And {1} more.").format(hint, len(told) - 1)
        self.studio.tell("warning", text, hint)
        self.message_bar.offer(self.tr("Details"), self.show_timeline)

    def show_timeline(self) -> None:
        """What the open timeline holds, and what became of it."""
        film = self.studio.films.film
        if film is not None:
            self._open_dialog(TimelineDetails(film, self.studio.films.told, self))

    @Slot()
    def _on_timeline_changed(self) -> None:
        path = self.studio.films.path
        if path is None:
            return
        self._change_told = self.tr("{0} was changed in its editor.").format(path.name)
        self.studio.tell(
            "warning", self._change_told,
            self.tr("You see what stays of the music before anything is replaced."),
        )  # fmt: skip
        self.message_bar.offer(self.tr("Compare…"), self.studio.films.update)

    def ask_update(self) -> None:
        """See what the timeline cuts now; ask where it is, where it is gone."""
        path = self.studio.films.path
        if path is not None and path.exists():
            self.studio.films.update()
            return
        self._choose(
            self.tr("Where is the timeline?"),
            [self.tr("Timelines of editors") + f" ({_TIMELINE_PATTERN})"],
            self.studio.films.update,
        )

    @Slot(object)
    def _show_plan(self, plan: Plan) -> None:
        told = self.message_bar.message
        if told is not None and told.text == self._change_told:
            self.message_bar.close_message()  # it is being looked into
        self._open_dialog(RecutDialog(self.studio, plan, self))

    def _open_dialog(self, dialog: QWidget) -> None:
        """Show a dialog over the window without waiting for it; one at a time."""
        if self._dialog is not None:
            # Its end comes later, and must not be taken for the next one's.
            self._dialog.destroyed.disconnect(self._on_dialog_gone)
            self._dialog.close()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._on_dialog_gone)
        self._dialog = dialog
        dialog.open()  # type: ignore[attr-defined]

    @Slot()
    def _on_dialog_gone(self) -> None:
        self._dialog = None

    # -- edits at the playhead -------------------------------------------------------------------

    def add_marker(self) -> None:
        """A cut at the playhead."""
        project = self.studio.project
        if project.analysis is not None:
            direction = project.direction.with_cut(
                self.studio.transport.position_s, project.analysis
            )
            self.studio.direct(self.tr("Add marker"), direction)

    def set_range_edge(self, *, start: bool) -> None:
        """The in or the out point at the playhead; the other one gives way if need be."""
        studio = self.studio
        here, old = studio.transport.position_s, studio.project.direction.range
        first, last = (old.start_s, old.end_s) if old is not None else (0.0, studio.duration_s)
        first, last = (here, last) if start else (first, here)
        if last - first < 1.0:
            first, last = (here, studio.duration_s) if start else (0.0, here)
        if last - first < 1.0:
            return
        self.studio.direct(
            self.tr("Range to score"), studio.project.direction.with_range(Span(first, last))
        )

    def clear_range(self) -> None:
        """Score the whole clip."""
        self.studio.direct(
            self.tr("Score the whole clip"), self.studio.project.direction.with_range(None)
        )

    def add_silence(self) -> None:
        """No music in the selected shot, else in the loop."""
        studio = self.studio
        shot = studio.selection.shot
        if studio.selection.span is not None:
            span = studio.selection.span
        elif shot is not None and shot < len(studio.shots):
            span = Span(studio.shots[shot].start_s, studio.shots[shot].end_s)
        elif studio.transport.loop is not None:
            span = studio.transport.loop
        else:
            studio.tell(
                "info", self.tr("Nothing is selected."), self.tr("Select a shot, or set the loop.")
            )
            return
        direction = studio.project.direction
        if any(s.start_s <= span.start_s and span.end_s <= s.end_s for s in direction.silences):
            studio.direct(self.tr("Music here again"), direction.without_silence(span))
        else:
            studio.direct(self.tr("No music here"), direction.with_silence(span))

    def go_cut(self, direction: int) -> None:
        """The playhead to the cut before or after it."""
        studio = self.studio
        here = studio.transport.position_s
        times = [0.0, *(cut.time_s for cut in studio.cuts), studio.duration_s]
        if direction > 0:
            target = next((t for t in times if t > here + _MARKER_DISTANCE_S), times[-1])
        else:
            target = next((t for t in reversed(times) if t < here - _MARKER_DISTANCE_S), 0.0)
        studio.go_to(target)

    def toggle_snap(self) -> None:
        """Snapping on or off."""
        settings = self.studio.settings
        self.studio.change_settings(replace(settings, snap=not settings.snap))

    # -- takes -----------------------------------------------------------------------------------

    def _with_active(self, label: str, **fields: object) -> None:
        entry = self.studio.project.active_entry
        if entry is not None:
            changed = replace(entry, **fields)  # type: ignore[arg-type]
            self.studio.edit(label, self.studio.project.with_entry(changed))

    def star_take(self) -> None:
        """Star the active take, or take the star off."""
        entry = self.studio.project.active_entry
        if entry is not None:
            self._with_active(self.tr("Star take"), starred=not entry.starred)

    def duplicate_take(self) -> None:
        """A copy of the active take, which becomes active."""
        project, entry = self.studio.project, self.studio.project.active_entry
        if entry is None:
            return
        copy = TakeEntry(
            new_id(), project.takes_made + 1, entry.take, entry.name, False, entry.locked,
            entry.locked_notes,
        )  # fmt: skip
        self.studio.edit(
            self.tr("Duplicate take"),
            replace(project, takes=(*project.takes, copy), active=copy.id, takes_made=copy.number),
        )

    def delete_take(self) -> None:
        """Remove the active take from the list."""
        project = self.studio.project
        if project.active_entry is not None:
            self.studio.edit(self.tr("Delete take"), project.without_take(project.active))

    def restore_settings(self) -> None:
        """The dials as they stood when the active take was made."""
        project, take = self.studio.project, self.studio.project.active_take
        if take is not None:
            self.studio.edit(
                self.tr("Use the take's settings"), replace(project, request=take.request)
            )

    # -- view ------------------------------------------------------------------------------------

    def zoom(self, factor: float) -> None:
        """Zoom at the playhead where it is seen, else at the middle."""
        view = self.studio.view
        x = view.x(self.studio.transport.position_s)
        view.zoom_at(x if 0 <= x <= view.width_px else view.width_px / 2, factor)

    def zoom_to_selection(self) -> None:
        """Fill the view with the selected notes, range or shot."""
        studio = self.studio
        selection, tempo_map = studio.selection, studio.tempo_map
        if selection.notes and tempo_map is not None:
            columns = [n.start_column for n in selection.notes]
            ends = [n.end_column for n in selection.notes]
            studio.view.show_span(
                float(tempo_map.seconds(min(columns) / 4)), float(tempo_map.seconds(max(ends) / 4))
            )
        elif selection.span is not None:
            studio.view.show_span(selection.span.start_s, selection.span.end_s)
        elif selection.shot is not None and selection.shot < len(studio.shots):
            shot = studio.shots[selection.shot]
            studio.view.show_span(shot.start_s, shot.end_s)
        else:
            studio.view.fit()

    def toggle_roll(self) -> None:
        """Open or close the note editor."""
        if self.roll_shown:
            self.roll.hide()
            self.timeline.setFocus()
        else:
            self.show_roll(self.studio.selection.track or 0)

    @Slot(int)
    def show_roll(self, track: int) -> None:
        """Open the note editor on a track."""
        self.studio.select(track=track)
        if not self.roll_shown:
            self._make_room_for_roll()
        self.roll.setFocus()
        self._refresh()

    def _make_room_for_roll(self) -> None:
        """Show the note editor; in a small window the lower half grows for it."""
        above, below = self.halves.sizes()
        whole = above + below
        wanted = min(max(below, _ROOM_WITH_ROLL_PX), whole - self.above.minimumSizeHint().height())
        self._halves_before_roll = [above, below] if wanted > below else []
        self.roll.show()
        self.halves.setSizes([whole - wanted, wanted])
        self.below.setSizes([round(wanted * (1 - _ROLL_SHARE)), round(wanted * _ROLL_SHARE)])

    @Slot()
    def _on_roll_closed(self) -> None:
        """Give the picture back what the note editor took of it."""
        if self._halves_before_roll:
            self.halves.setSizes(self._halves_before_roll)
            self._halves_before_roll = []

    def toggle_theme(self) -> None:
        """Light or dark."""
        name = "light" if look.theme().name == "dark" else "dark"
        self.studio.change_settings(replace(self.studio.settings, theme=name))

    def toggle_full_screen(self) -> None:
        """Full screen on or off."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def show_shortcuts(self) -> None:
        """The sheet of all keys."""
        rows = [
            (menu_label(spec.menu), spec.label, native_keys(spec.keys))
            for spec in ACTIONS if spec.keys
        ]  # fmt: skip
        for group, context, keys in (
            (self.tr("Timeline"), "Timeline", timeline.KEYS),
            (self.tr("Piano roll"), "PianoRoll", roll_canvas.KEYS),
        ):
            rows += [
                (group, QCoreApplication.translate(context, text), native_keys(names.split(", ")))
                for names, text in keys
            ]
        self._open_dialog(ShortcutsDialog(rows, self))

    def show_about(self) -> None:
        """Versions and licences."""
        self._open_dialog(AboutDialog(self))

    def show_preferences(self) -> None:
        """Preferences."""
        dialog = PreferencesDialog(self.studio.settings, self)
        dialog.settings_chosen.connect(self.studio.change_settings)
        self._open_dialog(dialog)

    # -- the window itself -----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Say what letting go would do. What leaves this window does not come in again."""
        if event.source() is not None or not event.mimeData().hasUrls():
            return
        drop = judge(event.mimeData(), self.studio)
        self.drop_overlay.show_drop(drop)
        # Refused or not, it has to be told when the file goes away again.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """The pointer tells, too, where something is refused."""
        drop = self.drop_overlay.drop
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(drop is not None and drop.path is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """The file went away again."""
        self.drop_overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open what was dropped, after the drop: the file manager waits for its end."""
        self.drop_overlay.hide()
        if event.source() is not None:
            return
        drop = judge(event.mimeData(), self.studio)
        path = drop.path
        if path is None:
            self.studio.tell("info", drop.line)
            return
        event.acceptProposedAction()
        films = self.studio.films
        if is_named_as_timeline(path) and path == films.path:
            QTimer.singleShot(0, self, films.update)
        else:
            QTimer.singleShot(0, self, lambda: self.open_path(path))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Who comes back from an editor may have changed the timeline there."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.studio.films.look()

    def _restore_geometry(self) -> None:
        text = self.studio.settings.window_geometry
        if text:
            self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Save or keep recoverable, end everything, and go; no question is asked, nothing lost.
        Where the work cannot be saved, the first close only says so."""
        event.ignore()  # until all is well: Qt closes where an exception comes from here
        if not self._quitting:
            project = self.studio.project
            if not self.studio.desk.secure() and self._refused is not project:
                # Once: who closes again means it.
                self._refused = project
                return
            try:
                geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
                self.studio.change_settings(replace(self.studio.settings, window_geometry=geometry))
            finally:
                self.hide()
                hurry()
                self.end_work()
        event.accept()
        super().closeEvent(event)

    def keep_work(self) -> None:
        """Leave unsaved work to the next session; see `application.Ending`."""
        if not self._quitting:
            self.studio.desk.keep()

    def end_work(self) -> bool:
        """End everything; see `application.Ending`."""
        if not self._quitting:
            self._quitting = True
            left_s = countdown(ENDING_S)
            read = self.viewer.close_reader(left_s())
            self._ended = self.studio.close(left_s()) and read
        return self._ended


def native_keys(keys: Sequence[str]) -> str:
    """Keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def tooltip(spec: ActionSpec, name: str = "") -> str:
    """An action's name (its label, where none is given), key and what it does."""
    keys = [QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in spec.keys]
    name = name or spec.label
    head = f"{name} ({keys[0]})" if keys else name
    return f"{head}\n{spec.hint}" if spec.hint else head
