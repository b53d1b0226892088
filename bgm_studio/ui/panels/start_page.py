"""What is shown while nothing is open: where to drop a clip, the demo, recent and unsaved work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.base.errors import BgmError
from bgm_studio.base.resources import resource
from bgm_studio.project.archive import SUFFIX
from bgm_studio.project.autosave import Recovery, discard, recoverable
from bgm_studio.project.settings import Settings
from bgm_studio.ui.dialog import Lookup
from bgm_studio.ui.images import covering, image_of
from bgm_studio.ui.recent import RecentFile, recent_files, when
from bgm_studio.ui.theme import font, icon, theme
from bgm_studio.video.clip import probe
from bgm_studio.video.reader import stills

_WIDTH_PX = 860
_DEMO_AT_S = 20.0
_DEMO_WIDTH_PX = 640
_SHOWN_RECENT = 6
_CARD_TEXT_PX = 80  # a title and two lines


class _Found(NamedTuple):
    recent: list[RecentFile]
    recoveries: list[Recovery]
    problem: str


class StartPage(QWidget):
    """The page that is shown while nothing is open.

    Looks at the disk when it is first shown and on `refresh`, in a thread of its own. A recent file
    is asked for by `open_requested` (Path), whatever it is. Drops are the window's business.
    """

    open_requested = Signal(object)
    browse_requested = Signal()
    demo_requested = Signal()
    recover_requested = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        self.setAccessibleName(self.tr("Start"))
        self._settings = settings
        self._was_shown = False
        self._failure = ""
        self._disk = Lookup(self)
        self._demo_lookup = Lookup(self)
        self._discarding = Lookup(self)

        self.drop_area = DropArea()
        self.drop_area.browse_button.clicked.connect(self.browse_requested)
        self.demo_card = DemoCard()
        self.demo_card.clicked.connect(self.demo_requested)
        self._recoveries = QVBoxLayout()
        self._recoveries.setSpacing(8)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._recent_heading = QLabel(self.tr("RECENT"))
        self._recent_heading.setProperty("role", "heading")
        self.problem_label = QLabel()
        self.problem_label.setProperty("role", "muted")
        self.problem_label.setWordWrap(True)
        self.problem_label.hide()
        self._build()

    def _build(self) -> None:
        title = QLabel(self.tr("Music for your film, to the frame"))
        title.setProperty("role", "title")
        line = QLabel(
            self.tr("Composed on this computer for the clip you drop here. Nothing is uploaded.")
        )
        line.setProperty("role", "muted")
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(title)
        head.addWidget(line)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        cards.addWidget(self.drop_area, 3)
        cards.addWidget(self.demo_card, 2)

        content = QWidget()
        content.setMaximumWidth(_WIDTH_PX)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(18)
        column.addStretch(2)
        column.addLayout(head)
        column.addLayout(self._recoveries)
        column.addWidget(self.problem_label)
        column.addLayout(cards)
        recent = QVBoxLayout()
        recent.setSpacing(8)
        recent.addWidget(self._recent_heading)
        recent.addLayout(self._recent)
        column.addLayout(recent)
        column.addStretch(3)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(content, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        middle.setAutoFillBackground(False)
        area.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._show_recent([RecentFile(Path(text), 0.0) for text in self._settings.recent])

    # -- what the disk tells ---------------------------------------------------------------------

    def refresh(self, settings: Settings) -> None:
        """Show these settings' recent files, and look again for unsaved work."""
        self._settings = settings
        recent = settings.recent
        self._disk.ask(lambda: _look(recent), self._show_found)

    @property
    def is_looking(self) -> bool:
        """Whether something is still being looked for."""
        return self._disk.is_busy or self._demo_lookup.is_busy or self._discarding.is_busy

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The first time: look at the disk, once the page can be seen."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            QTimer.singleShot(0, self, self._first_look)

    @Slot()
    def _first_look(self) -> None:
        self.refresh(self._settings)
        self._demo_lookup.ask(_demo_picture, self.demo_card.set_picture)

    def _show_found(self, found: _Found) -> None:
        self._show_recent(found.recent)
        _empty(self._recoveries)
        for recovery in found.recoveries:
            card = RecoveryCard(recovery)
            card.recover_requested.connect(self.recover_requested)
            card.discard_requested.connect(self._discard)
            self._recoveries.addWidget(card)
        problem = " ".join(filter(None, (self._failure, found.problem)))
        self._failure = ""
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))

    def _show_recent(self, files: Sequence[RecentFile]) -> None:
        _empty(self._recent)
        for file in files[:_SHOWN_RECENT]:
            row = RecentRow(file)
            row.clicked.connect(lambda _=False, path=file.path: self.open_requested.emit(path))
            self._recent.addWidget(row)
        self._recent_heading.setVisible(bool(files))

    @Slot(object)
    def _discard(self, recovery: Recovery) -> None:
        def work() -> str:
            try:
                discard(recovery)
            except BgmError as error:
                return f"{error.message} {error.hint}"
            return ""

        def done(problem: str) -> None:
            self._failure = problem
            self.refresh(self._settings)

        self._discarding.ask(work, done)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _look(recent: Sequence[str]) -> _Found:
    files = recent_files(recent)
    try:
        return _Found(files, recoverable(), "")
    except BgmError as error:
        return _Found(files, [], f"{error.message} {error.hint}")


def _demo_picture() -> NDArray[np.uint8] | None:
    """A frame of the demo clip, BGR; None where it cannot be had (opening it says why)."""
    try:
        shown = stills(probe(resource("demo/demo.mp4")), [_DEMO_AT_S], width=_DEMO_WIDTH_PX)
    except BgmError:
        return None
    return shown[0].image if shown else None


# -- the parts -------------------------------------------------------------------------------------


class DropArea(QFrame):
    """The place where a clip is dropped, with a button for those who would rather choose."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(250)
        self.setAccessibleName(self.tr("Drop a video or timeline here"))
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = QLabel(self.tr("Drop a video or timeline here"))
        self._text.setFont(font(17, bold=True))
        self.browse_button = QPushButton(self.tr("Open a film or project…"))
        self.browse_button.setProperty("role", "primary")
        self.browse_button.setAccessibleName(self.tr("Open a film or project"))
        self.browse_button.setToolTip(
            self.tr(
                "Choose a video or an editor's timeline to compose for, or a project to "
                "continue (Ctrl+O)."
            )
        )
        self._formats = QLabel(
            self.tr(
                "MP4, MOV, MKV, WebM, AVI and more\n"
                "OTIO, OTIOZ, EDL, Final Cut XML, Kdenlive, Shotcut\n"
                "or a .bgm project"
            )
        )
        self._formats.setProperty("role", "muted")
        self._formats.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        for widget in (self._icon, self._text, self.browse_button, self._formats):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        self._dress()

    def _dress(self) -> None:
        self._icon.setPixmap(icon("film", "faint").pixmap(QSize(44, 44)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another theme has other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A dashed frame."""
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(look.color("panel"))
            pen = QPen(look.color("disabled"), 1.4)
            pen.setDashPattern([5.0, 4.0])
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)


class _Tile(QAbstractButton):
    """A button that paints itself; Return presses it too."""

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Return and Enter as well as Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def frame_color(self) -> QColor:
        """The frame's: the accent while the tile has the focus."""
        return theme().color("accent" if self.hasFocus() else "line")


class DemoCard(_Tile):
    """The demo clip's picture; a click opens it."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.setText(self.tr("Try the demo clip"))
        self.setAccessibleName(self.text())
        self.setToolTip(
            self.tr(
                "Opens 24 seconds of Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0) "
                "for you to try everything on."
            )
        )
        self.setMinimumSize(250, 250)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture: QImage | None = None

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the drop area beside it."""
        return QSize(320, 250)

    @property
    def notice(self) -> str:
        """Whose film it is and its licence, which have to be read in full."""
        return self.tr(
            "24 s of Big Buck Bunny, © 2008 Blender Foundation, www.bigbuckbunny.org, CC BY 3.0"
        )

    def set_picture(self, picture: NDArray[np.uint8] | None) -> None:
        """The picture to show, BGR uint8 (h, w, 3); None for none."""
        self._picture = None if picture is None else image_of(picture)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The picture, cropped to the card, over its two lines of text."""
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            card = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            frame = QPainterPath()
            frame.addRoundedRect(card, 12, 12)
            painter.fillPath(frame, look.color("hover" if self.underMouse() else "raised"))
            painter.setClipPath(frame)
            shown = QRectF(card.left(), card.top(), card.width(), card.height() - _CARD_TEXT_PX)
            painter.fillRect(shown, look.color("film"))
            if self._picture is not None:
                painter.drawImage(shown, self._picture, covering(self._picture, shown))
            play = shown.bottomLeft() + QPointF(36, -34)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent") if self.underMouse() else QColor(0, 0, 0, 160))
            painter.drawEllipse(play, 20, 20)
            mark = QPainterPath(play + QPointF(-6, -8.5))
            mark.lineTo(play + QPointF(9, 0))
            mark.lineTo(play + QPointF(-6, 8.5))
            mark.closeSubpath()
            painter.fillPath(mark, QColor("white"))
            text = QRectF(card.left() + 16, shown.bottom(), card.width() - 32, _CARD_TEXT_PX)
            painter.setFont(font(14, bold=True))
            painter.setPen(look.color("text"))
            painter.drawText(text.adjusted(0, 13, 0, 0), Qt.AlignmentFlag.AlignTop, self.text())
            painter.setFont(font(12))
            painter.setPen(look.color("muted"))
            flags = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
            painter.drawText(text.adjusted(0, 35, 0, 0), flags, self.notice)
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.frame_color(), 1.4))
            painter.drawPath(frame)


class RecentRow(_Tile):
    """A recent clip or project: its name, folder and time."""

    def __init__(self, file: RecentFile) -> None:
        super().__init__(file.path.name, str(file.path))
        self._file = file
        self.setEnabled(file.changed_at is not None)
        self.setMinimumHeight(38)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if file.changed_at is None:
            self._when = self.tr("missing")
        else:
            self._when = when(file.changed_at) if file.changed_at else ""
        self.setAccessibleDescription(f"{file.path.parent} {self._when}".strip())

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line."""
        return QSize(400, 38)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Icon, name, folder, time."""
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if self.hasFocus() or (self.underMouse() and self.isEnabled()):
                painter.setPen(
                    QPen(self.frame_color(), 1.2) if self.hasFocus() else Qt.PenStyle.NoPen
                )
                painter.setBrush(look.color("hover"))
                painter.drawRoundedRect(box, 7, 7)
            is_project = self._file.path.suffix.lower() == SUFFIX
            color = "muted" if self.isEnabled() else "disabled"
            icon("folder" if is_project else "film", color).paint(
                painter, int(box.left()) + 10, int(box.center().y()) - 9, 18, 18
            )
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.setFont(font(13, medium=True))
            painter.setPen(look.color("text" if self.isEnabled() else "disabled"))
            metrics = QFontMetricsF(painter.font())
            left, right = box.left() + 38, box.right() - 96
            name = metrics.elidedText(
                self._file.path.name, Qt.TextElideMode.ElideMiddle, 0.6 * (right - left)
            )
            painter.drawText(QRectF(left, box.top(), right - left, box.height()), flags, name)
            left += metrics.horizontalAdvance(name) + 12
            painter.setFont(font(12))
            painter.setPen(look.color("faint" if self.isEnabled() else "disabled"))
            folder = QFontMetricsF(painter.font()).elidedText(
                str(self._file.path.parent), Qt.TextElideMode.ElideMiddle, max(right - left, 0.0)
            )
            painter.drawText(QRectF(left, box.top(), right - left, box.height()), flags, folder)
            painter.drawText(
                box.adjusted(0, 0, -12, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                self._when,
            )


class RecoveryCard(QFrame):
    """Unsaved work of a session that ended badly: recover or discard it."""

    recover_requested = Signal(object)
    discard_requested = Signal(object)

    def __init__(self, recovery: Recovery) -> None:
        super().__init__()
        self.setProperty("role", "card")
        if recovery.project_path is not None:
            name = recovery.project_path.name
        elif recovery.clip_name:
            name = self.tr("{0}, never saved").format(recovery.clip_name)
        else:
            name = self.tr("a new project")
        mark = QLabel()
        mark.setPixmap(icon("warning", "warning").pixmap(QSize(20, 20)))
        text = QLabel(self.tr("Unsaved work from {1}: {0}").format(name, when(recovery.saved_at)))
        text.setTextFormat(Qt.TextFormat.PlainText)
        self.recover_button = QPushButton(self.tr("Recover"))
        self.recover_button.setProperty("role", "primary")
        self.recover_button.setAccessibleName(self.tr("Recover {0}").format(name))
        self.recover_button.setToolTip(
            self.tr("Opens it as it was; your saved file does not change until you save.")
        )
        self.recover_button.clicked.connect(lambda: self.recover_requested.emit(recovery))
        self.discard_button = QPushButton(self.tr("Discard"))
        self.discard_button.setAccessibleName(self.tr("Discard {0}").format(name))
        self.discard_button.setToolTip(self.tr("Deletes it for good. Your saved file stays."))
        self.discard_button.clicked.connect(lambda: self.discard_requested.emit(recovery))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(mark)
        row.addWidget(text, 1)
        row.addWidget(self.recover_button)
        row.addWidget(self.discard_button)
