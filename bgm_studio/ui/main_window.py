"""The window: picture and takes above, everything that happens in time below."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.base.errors import BgmError
from bgm_studio.ui import theme as look
from bgm_studio.ui.actions import ACTIONS, MENUS, ActionSpec, menu_label
from bgm_studio.ui.application import hurry
from bgm_studio.ui.asking import Asking
from bgm_studio.ui.dialogs import ShortcutsDialog
from bgm_studio.ui.drag_out import DragHandle
from bgm_studio.ui.drops import DropOverlay, judge
from bgm_studio.ui.film_dialogs import WorkBanner
from bgm_studio.ui.keys import is_needed, leave_focus_to_tab, native_keys
from bgm_studio.ui.leaving import Leaving
from bgm_studio.ui.panels.controls import ControlsPanel, DeviceBadge, SelectedShot
from bgm_studio.ui.panels.message_bar import MessageBar, StatusLine
from bgm_studio.ui.panels.start_page import StartPage
from bgm_studio.ui.panels.takes import TakesPanel
from bgm_studio.ui.panels.transport_bar import TransportBar
from bgm_studio.ui.panels.viewer import Viewer
from bgm_studio.ui.presenter.films import is_named_as_timeline
from bgm_studio.ui.presenter.jobs import ENDING_S, countdown
from bgm_studio.ui.presenter.outbox import KINDS
from bgm_studio.ui.presenter.studio import Studio
from bgm_studio.ui.roll import canvas as roll_canvas
from bgm_studio.ui.roll.widget import PianoRoll
from bgm_studio.ui.timeline import widget as timeline
from bgm_studio.ui.timeline.widget import Timeline

_ROLL_SHARE = 0.63  # of the lower half, while the note editor is open
_ROOM_WITH_ROLL_PX = 480


def _column_of(page: QWidget, *widgets: QWidget, stretched: int = -1) -> QVBoxLayout:
    """Widgets below each other, without gaps; the one that is stretched takes all room there is."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is widgets[stretched] else 0)
    return column


class MainWindow(QMainWindow):
    """Shows a studio. Actions are in `actions`, by their ids."""

    studio: Studio

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.actions_by_id: dict[str, QAction] = {}
        self._theme = studio.settings.theme
        self._quitting = self._ended = False
        self.setObjectName("main_window")
        self.setMinimumSize(1080, 640)
        self.resize(1600, 1000)
        self.setAcceptDrops(True)

        self._build()
        self._make_actions()
        self._connect()
        leave_focus_to_tab(self)
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
        self.asking = Asking(self, studio, self.message_bar)
        self.leaving = Leaving(self, studio, self.asking)
        self.banner = WorkBanner(studio)
        self.start_page = StartPage(studio.settings, self)

        self.above = self._upper_half()
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
        self.halves.setSizes([480, 460])

        start, editor = QWidget(), QWidget()
        self._editor_column = _column_of(editor, self._top_bar(), self.halves)
        # These two move to the page that is seen: see _on_opened.
        self._start_column = _column_of(start, self.message_bar, self.banner, self.start_page)
        self._start_column.setSpacing(-1)  # the style's own
        self.pages = QStackedWidget()
        self.pages.addWidget(start)
        self.pages.addWidget(editor)
        self.setCentralWidget(self.pages)
        self.drop_overlay = DropOverlay(self)

    def _upper_half(self) -> QSplitter:
        """Picture, dials and takes, side by side."""
        picture, controls, side = QWidget(), QFrame(), QFrame()
        column = _column_of(picture, self.viewer, self.transport, stretched=0)
        column.setContentsMargins(16, 12, 16, 6)
        column.setSpacing(6)
        _column_of(controls, self.controls)
        _column_of(side, self.takes, self.selected_shot, stretched=0)
        half = QSplitter(Qt.Orientation.Horizontal)
        for place, widget in enumerate((picture, controls, side)):
            half.addWidget(widget)
            half.setStretchFactor(place, 1 if widget is picture else 0)
            half.setCollapsible(place, False)
        half.setSizes([803, 417, 340])
        for panel, width_px in ((controls, 330), (side, 260)):
            panel.setProperty("role", "panel")
            panel.setMinimumWidth(width_px)
        return half

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
            action.setToolTip(spec.tooltip())
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
        studio.settings_changed.connect(self._on_settings)
        self.timeline.roll_requested.connect(self.show_roll)
        self.takes.export_requested.connect(self.asking.export)
        self.roll.close_requested.connect(self.toggle_roll)
        self.start_page.open_requested.connect(studio.open_path)
        self.start_page.demo_requested.connect(studio.desk.open_demo)
        self.start_page.browse_requested.connect(self.asking.ask_open)
        self.start_page.recover_requested.connect(studio.desk.recover)

    def event(self, event: QEvent) -> bool:
        """Keep the window's keys from taking those that the widget with the focus needs itself."""
        # What the focused widget does not claim comes up to its window; a filter on the whole
        # application would run Python for each of its events.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            focus = QApplication.focusWidget()
            if is_needed(event, focus, on_canvas=self._on_canvas(focus)):
                event.accept()
                return True
        return super().event(event)

    def _on_canvas(self, widget: QWidget | None) -> bool:
        canvases = (None, self, self.viewer, self.timeline, self.roll, self.roll.focusProxy())
        return widget in canvases

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
            button.setToolTip(self.spec(name).tooltip(text))
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

    # -- view ------------------------------------------------------------------------------------

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
        self.asking.show(ShortcutsDialog(rows, self))

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
            QTimer.singleShot(0, self, lambda: self.studio.open_path(path))

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
        """Ask about what would be lost or overwritten, end everything, and go."""
        event.ignore()  # until all is well: Qt closes where an exception comes from here
        if not self._quitting:
            if not self.leaving.may_close():
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
