"""The window: picture and takes above, everything that happens in time below."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.base.errors import BgmError
from bgm_studio.ui import theme as look
from bgm_studio.ui.actions import ACTIONS, ActionSpec
from bgm_studio.ui.application import fit_on_screen, hurry
from bgm_studio.ui.asking import Asking
from bgm_studio.ui.clipboard import Clipboard
from bgm_studio.ui.command_keys import CommandKeys
from bgm_studio.ui.drag_out import DragHandle
from bgm_studio.ui.drops import DropOverlay, judge
from bgm_studio.ui.film_dialogs import WorkBanner
from bgm_studio.ui.keys import is_needed, leave_focus_to_tab
from bgm_studio.ui.leaving import Leaving
from bgm_studio.ui.menus import Menus
from bgm_studio.ui.notices import Notices
from bgm_studio.ui.panels.controls import ControlsPanel, DeviceBadge, SelectedShot
from bgm_studio.ui.panels.halves import Halves, UpperHalf
from bgm_studio.ui.panels.message_bar import MessageBar, StatusLine
from bgm_studio.ui.panels.start_page import StartPage
from bgm_studio.ui.panels.takes import TakesPanel
from bgm_studio.ui.panels.transport_bar import TransportBar
from bgm_studio.ui.panels.viewer import Viewer
from bgm_studio.ui.presenter.films import is_named_as_timeline
from bgm_studio.ui.presenter.jobs import ENDING_S, countdown
from bgm_studio.ui.presenter.outbox import KINDS
from bgm_studio.ui.presenter.studio import Studio
from bgm_studio.ui.roll.widget import PianoRoll
from bgm_studio.ui.timeline.widget import Timeline
from bgm_studio.ui.tour import Tour
from bgm_studio.ui.while_away import WhileAway

_LEAST_SIZE = QSize(960, 540)
_USUAL_SIZE = QSize(1600, 1000)


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
        self.tour: Tour | None = None
        self._quitting = self._ended = False
        self.setObjectName("main_window")
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
        self.halves = Halves(self.above, self.timeline, self.roll)
        self.roll.closed.connect(self.halves.on_roll_closed)

        start, editor = QWidget(), QWidget()
        _column_of(editor, self._top_bar(), self.halves)
        _column_of(start, self.start_page)
        self.pages = QStackedWidget()
        self.pages.addWidget(start)
        self.pages.addWidget(editor)
        self.setCentralWidget(self.pages)
        self.notices = Notices(self, (self.banner, self.message_bar))
        self.notices.lie_over(self.start_page)
        self.drop_overlay = DropOverlay(self)
        self.clipboard = Clipboard(self, studio, self.roll)
        self.while_away = WhileAway(self, studio)

    def _upper_half(self) -> UpperHalf:
        """Picture, dials and takes, side by side."""
        picture, controls, side = QWidget(), QFrame(), QFrame()
        column = _column_of(picture, self.viewer, self.transport, stretched=0)
        column.setContentsMargins(16, 12, 16, 6)
        column.setSpacing(6)
        _column_of(controls, self.controls)
        _column_of(side, self.takes, self.selected_shot, stretched=0)
        half = UpperHalf(picture, controls, side)
        for panel in (controls, side):
            panel.setProperty("role", "panel")
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
        for spec in ACTIONS:
            action = QAction(spec.label, self)
            action.setObjectName(spec.id)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setStatusTip(spec.hint)
            action.setCheckable(spec.checked is not None)
            action.setData(spec.id)
            action.triggered.connect(self._on_action)
            self.addAction(action)
            self.actions_by_id[spec.id] = action
        self.menus = Menus(self, self.studio, self.actions_by_id)
        for menu in self.menus.menus.values():
            menu.aboutToShow.connect(self._refresh)
        buttons: dict[str, QAbstractButton] = {
            "undo": self.undo_button, "redo": self.redo_button, "export": self.export_button,
        }  # fmt: skip
        self.keys = CommandKeys(self, self.studio, self.actions_by_id, buttons)
        for name, button in buttons.items():
            button.clicked.connect(self.actions_by_id[name].trigger)
            button.setAccessibleName(self.spec(name).label)

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
        self.transport.output_asked.connect(self.asking.choose_output)
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
        return self.keys.specs[action_id]

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
            self.menus.set_text(name, text)
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
        self.setWindowTitle(
            f"{self.while_away.percent}{name}{' •' if unsaved else ''} – BGM Studio"
        )

    @Slot()
    def _on_opened(self) -> None:
        is_open = self.studio.is_open
        if not is_open:
            self.start_page.refresh(self.studio.settings)
        self.pages.setCurrentIndex(1 if is_open else 0)
        self.notices.lie_over(self.viewer if is_open else self.start_page)
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

    def cancel(self) -> None:
        """Close the message that the focus is in; else end what runs; else close the message; else
        clear the selection."""
        focus, message = QApplication.focusWidget(), self.message_bar.message
        is_read = focus is not None and self.message_bar.isAncestorOf(focus)
        if not is_read and self.studio.cancel_work():
            return
        if message is not None:
            self.message_bar.close_message()
            if is_read:
                self.timeline.setFocus()
        else:
            self.studio.cancel()

    # -- view ------------------------------------------------------------------------------------

    def toggle_roll(self) -> None:
        "Open or close the note editor."
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
            self.halves.show_roll()
        self.roll.setFocus()
        self._refresh()

    def toggle_full_screen(self) -> None:
        """Full screen on or off."""
        # Not showNormal, after which a window that was maximised is not any more.
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def start_tour(self) -> None:
        """Lead through the window; once it has been seen or skipped it starts by itself no more."""
        if self.tour is None or self.tour.is_over:
            targets = {
                "open": self.start_page.demo_card, "generate": self.controls.generate,
                "rhythm": self.controls.dials.switch.slider, "play": self.transport,
                "palette": self.controls.tracks.palette_choice, "export": self.export_button,
            }  # fmt: skip
            self.tour = Tour(self, self.studio, targets, self.asking.is_exporting)
            self.tour.start()

    def show_shortcuts(self) -> None:
        """The sheet of all keys."""
        self.asking.show(self.keys.sheet())

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
        """As it was left, where that still fits; else as large as usual, where that fits."""
        kept = self.studio.settings.window_geometry.encode("ascii", "ignore")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept)):
            self.resize(_USUAL_SIZE)
        fit_on_screen(self, _LEAST_SIZE)

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
