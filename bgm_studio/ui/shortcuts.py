"""The sheet of all keys, on which the keys of commands are changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from bgm_studio.ui.dialog import Dialog, made_label, name_it
from bgm_studio.ui.keys import native_keys
from bgm_studio.ui.theme import font, theme

_ROW_PX = 24
_ID = Qt.ItemDataRole.UserRole


class KeyRow(NamedTuple):
    """A line of the sheet. action_id: "" where the key cannot be changed."""

    group: str
    text: str
    keys: tuple[str, ...]
    action_id: str = ""


class KeyField(QKeySequenceEdit):
    """Takes the keys that are pressed in it; Tab goes on, as everywhere."""

    def event(self, event: QEvent) -> bool:
        """Let Tab and Shift+Tab move the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Tab:
                return self.focusNextPrevChild(True)
            if event.key() == Qt.Key.Key_Backtab:
                return self.focusNextPrevChild(False)
        return super().event(event)


class ShortcutsDialog(Dialog):
    """The sheet of all keys, with a search. rows: in their order. A command's key is changed under
    the sheet: `change` is asked for the rows as they are then, `problem` why a key cannot be had,
    "" where it can; an empty key is none, None the command's own."""

    def __init__(
        self,
        rows: Sequence[KeyRow],
        parent: QWidget | None = None,
        *,
        change: Callable[[str, str | None], Sequence[KeyRow]] | None = None,
        problem: Callable[[str, str], str] | None = None,
    ) -> None:
        super().__init__(parent, 560)
        self._change, self._problem = change, problem
        self.set_title(self.tr("Shortcuts"))
        self.setMinimumHeight(560)
        self.search_field = QLineEdit()
        self.search_field.setPlaceholderText(self.tr("Search for a command or a key"))
        self.search_field.setClearButtonEnabled(True)
        name_it(
            self.search_field,
            self.tr("Search"),
            self.tr("Shows commands whose name or key contains what you type."),
        )
        self.search_field.textChanged.connect(self.filter)
        self.column.addWidget(self.search_field)
        self.sheet = QTreeWidget()
        self.sheet.setColumnCount(2)
        self.sheet.setHeaderHidden(True)
        self.sheet.setRootIsDecorated(False)
        self.sheet.setIndentation(12)
        self.sheet.setTabKeyNavigation(False)
        name_it(self.sheet, self.tr("Shortcuts"), self.tr("Every command and its key."))
        self._rows: list[tuple[QTreeWidgetItem, QTreeWidgetItem]] = []
        self._fill(rows)
        self.sheet.header().setStretchLastSection(False)
        self.sheet.header().setSectionResizeMode(0, self.sheet.header().ResizeMode.Stretch)
        self.sheet.header().setSectionResizeMode(1, self.sheet.header().ResizeMode.ResizeToContents)
        self.column.addWidget(self.sheet, 1)
        self.empty_label = made_label(self.tr("No command matches."), "muted")
        self.empty_label.hide()
        self.column.addWidget(self.empty_label)
        self._build_field()
        self.add_button(self.tr("Close"), self.tr("Close (Esc)."), self.reject, "primary")
        self.sheet.currentItemChanged.connect(self._on_current)
        self.sheet.itemActivated.connect(self._begin)
        self._on_current()
        self.search_field.setFocus()

    def _build_field(self) -> None:
        """The field for a new key, under the sheet, and what is wrong with it."""
        self.key_field = KeyField()
        self.key_field.setMaximumSequenceLength(1)
        self.key_field.setClearButtonEnabled(True)
        name_it(
            self.key_field,
            self.tr("New key"),
            self.tr("Press the new key here; empty for no key."),
        )
        self.set_button = QPushButton(self.tr("Set"))
        name_it(self.set_button, self.tr("Set"), self.tr("Give the command this key."))
        self.default_button = QPushButton(self.tr("Default"))
        name_it(
            self.default_button, self.tr("Default"), self.tr("Give the command its own key again.")
        )
        row = QHBoxLayout()
        row.addWidget(self.key_field, 1)
        for button in (self.set_button, self.default_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.problem_label = made_label("", wrap=True)
        self.column.addLayout(row)
        self.column.addWidget(self.problem_label)
        self.key_field.keySequenceChanged.connect(self._on_key)
        self.set_button.clicked.connect(self._set)
        self.default_button.clicked.connect(self._set_default)
        for widget in (self.key_field, self.set_button, self.default_button, self.problem_label):
            widget.setVisible(self._change is not None)

    def _fill(self, rows: Sequence[KeyRow]) -> None:
        self.sheet.clear()
        self._rows.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for row in rows:
            if row.group not in groups:
                group = groups[row.group] = QTreeWidgetItem(self.sheet, [row.group])
                group.setFont(0, font(13, bold=True))
                group.setSizeHint(0, QSize(0, _ROW_PX + 8))
                group.setFirstColumnSpanned(True)
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item = QTreeWidgetItem(groups[row.group], [row.text, native_keys(row.keys)])
            item.setData(0, _ID, row.action_id)
            item.setSizeHint(0, QSize(0, _ROW_PX))
            self._rows.append((groups[row.group], item))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sheet.expandAll()

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

    # -- another key ---------------------------------------------------------------------------

    @property
    def _action_id(self) -> str:
        item = self.sheet.currentItem()
        return "" if item is None else str(item.data(0, _ID) or "")

    def show_command(self, action_id: str) -> None:
        """Make a command's row the current one."""
        for _, item in self._rows:
            if item.data(0, _ID) == action_id:
                self.sheet.setCurrentItem(item)

    @Slot()
    def _on_current(self) -> None:
        item, able = self.sheet.currentItem(), bool(self._action_id)
        for widget in (self.key_field, self.default_button):
            widget.setEnabled(able)
        first = item.text(1).split(", ")[0] if item is not None and able else ""
        native = QKeySequence.SequenceFormat.NativeText
        with QSignalBlocker(self.key_field):
            self.key_field.setKeySequence(QKeySequence.fromString(first, native))
        if able and item is not None:
            self._tell(self.tr("Press a new key for “{0}”.").format(item.text(0)))
        elif item is not None:
            self._tell(self.tr("This key is fixed."))
        else:
            self._tell(self.tr("Select a command to change its key."))
        self.set_button.setEnabled(False)

    @Slot()
    def _begin(self) -> None:
        if self._action_id:
            self.key_field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_key(self) -> None:
        if not self._action_id or self._problem is None:
            return
        problem = self._problem(self._action_id, self._key())
        self._tell(problem, wrong=bool(problem))
        self.set_button.setEnabled(not problem)

    def _key(self) -> str:
        return self.key_field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _tell(self, text: str, *, wrong: bool = False) -> None:
        color = theme().color("warning" if wrong else "muted").name()
        self.problem_label.setStyleSheet(f"color: {color}")
        self.problem_label.setText(text)
        self.key_field.setStyleSheet(f"QLineEdit {{ border-color: {color} }}" if wrong else "")
        self.key_field.setAccessibleDescription(text)

    @Slot()
    def _set(self) -> None:
        self._change_to(self._key())

    @Slot()
    def _set_default(self) -> None:
        self._change_to(None)

    def _change_to(self, key: str | None) -> None:
        action_id = self._action_id
        if self._change is None or not action_id:
            return
        self._fill(self._change(action_id, key))
        self.filter(self.search_field.text())
        self.show_command(action_id)
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
