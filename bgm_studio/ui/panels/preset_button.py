"""The button beside Generate that sets everything for a kind of film at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from bgm_studio.base.errors import BgmError
from bgm_studio.project.kinds import KINDS, Kind
from bgm_studio.ui.mnemonics import letters, marked

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

# The kinds' own words, for translation.
_WORDS = (
    QT_TRANSLATE_NOOP("Kind", "Vlog under speech"),
    QT_TRANSLATE_NOOP("Kind", "Light and steady, well below who speaks."),
    QT_TRANSLATE_NOOP("Kind", "Trailer"),
    QT_TRANSLATE_NOOP("Kind", "Big and tense; every cut counts."),
    QT_TRANSLATE_NOOP("Kind", "Wedding"),
    QT_TRANSLATE_NOOP("Kind", "Warm and tender, long lines that swell."),
    QT_TRANSLATE_NOOP("Kind", "Documentary"),
    QT_TRANSLATE_NOOP("Kind", "Calm and thoughtful, out of the narrator's way."),
    QT_TRANSLATE_NOOP("Kind", "Travel"),
    QT_TRANSLATE_NOOP("Kind", "Bright and moving, with the pictures."),
    QT_TRANSLATE_NOOP("Kind", "Product"),
    QT_TRANSLATE_NOOP("Kind", "Clean and confident, shot by shot."),
)


def kind_title(kind: Kind) -> str:
    """A kind's title in the user's language."""
    return QCoreApplication.translate("Kind", kind.title)


class PresetButton(QToolButton):
    """A menu of presets. One is an edit: what it sets shows in the dials, the palette and the
    levels, can be changed there, and is taken back as a whole by undo."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setText(self.tr("Preset"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Preset for a kind of film"))
        self.setToolTip(
            self.tr(
                "Set mood, palette, levels and all else for a kind of film; what it sets can be "
                "changed below"
            )
        )
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        titles = [kind_title(kind) for kind in KINDS.values()]
        self.actions_by_name: dict[str, QAction] = {}
        for (name, kind), title, letter in zip(KINDS.items(), titles, letters(titles), strict=True):
            action = menu.addAction(marked(title, letter))
            action.setData(name)
            action.setCheckable(True)
            action.setToolTip(QCoreApplication.translate("Kind", kind.about))
            action.triggered.connect(self._chosen)
            self.actions_by_name[name] = action
        menu.aboutToShow.connect(self.refresh)
        self.setMenu(menu)

    @Slot()
    def refresh(self) -> None:
        """Tick the preset that everything stands as."""
        for name, action in self.actions_by_name.items():
            action.setChecked(KINDS[name].is_in(self._studio.project))

    @Slot()
    def _chosen(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        kind = KINDS[str(action.data())]
        try:
            project = kind.applied(self._studio.project)
        except BgmError as error:
            self._studio.tell_error(error)
            return
        self._studio.edit(self.tr("Preset: {0}").format(kind_title(kind)), project)
        self.refresh()
