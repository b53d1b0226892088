"""Files that are held over the window: what letting go would do, and for what it is refused."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QMimeDatabase, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bgm_studio.project.archive import SUFFIX
from bgm_studio.ui.presenter.films import is_named_as_timeline
from bgm_studio.ui.theme import font, icon, theme

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_NO_FILMS = ("audio/", "image/", "text/", "font/", "model/")
_FILMS = (".gif", ".ts", ".mts", ".ogg", ".mxf", ".asf", ".mkv", ".nut", ".ivf", ".wtv")


@dataclass(frozen=True)
class Drop:
    """What a drop would do. path: what would be opened, None where it is refused. title, line: what
    the user reads; the line of a refusal says why, in one sentence."""

    path: Path | None
    title: str
    line: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("drops", text)


def judge(data: QMimeData, studio: Studio) -> Drop:  # noqa: PLR0911 - one line a kind
    """What dropping this on the window would do. Goes by names: no disk is looked at."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if not paths:
        return Drop(None, _tr("This cannot be opened"), _tr("It is not a file on this computer."))
    if len(paths) > 1:
        return Drop(
            None,
            _tr("One file at a time"),
            _tr("{0} files cannot be opened at once; drop one of them.").format(len(paths)),
        )
    path = paths[0]
    kept = _tr("The open project is kept.") if studio.is_open else ""
    suffix = path.suffix.lower()
    if suffix == SUFFIX:
        return Drop(path, _tr("Open the project {0}").format(path.name), kept)
    if is_named_as_timeline(path):
        if studio.films.path is not None and path == studio.films.path:
            return Drop(
                path,
                _tr("Update from {0}").format(path.name),
                _tr("You will see which music stays before anything is replaced."),
            )
        line = _tr("The edit is assembled as a proxy and scored as one film.")
        return Drop(path, _tr("Open the timeline {0}").format(path.name), f"{line} {kept}".strip())
    if suffix in _FILMS or not _is_surely_none(path.name):
        return Drop(path, _tr("Compose for {0}").format(path.name), kept)
    return Drop(
        None,
        _tr("This cannot be opened"),
        _tr("{0} is not a video, a timeline or a project.").format(path.name),
    )


def _is_surely_none(name: str) -> bool:
    """Whether a file's name says that it is no film; others are tried."""
    kind = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase.MatchMode.MatchExtension)
    if kind.isDefault() or kind.name().startswith("video/"):
        return False
    return kind.name().startswith(_NO_FILMS) or kind.name().startswith("application/")


class DropOverlay(QWidget):
    """Lies over the whole window while a file is held over it, and says what will happen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.drop: Drop | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_drop(self, drop: Drop) -> None:
        """Say this."""
        self.drop = drop
        self.setAccessibleName(f"{drop.title}. {drop.line}")
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A veil, a frame, and a card in the middle."""
        drop, look = self.drop, theme()
        if drop is None:
            return
        color = "accent" if drop.path is not None else "error"
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), look.color("window", 208))
            pen = QPen(look.color(color), 2.0)
            pen.setDashPattern([5.0, 4.0])
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(12, 12, -12, -12), 14, 14)
            title, line = font(20, bold=True), font(14)
            room = max(self.width() - 140, 200)
            wide = [
                QFontMetrics(which).horizontalAdvance(text)
                for which, text in ((title, drop.title), (line, drop.line))
            ]
            width = min(max(*wide, 240) + 96, room)
            card = QRect(0, 0, width, 150 if drop.line else 122)
            card.moveCenter(self.rect().center())
            painter.setPen(QPen(look.color(color), 1.2))
            painter.setBrush(look.color("raised"))
            painter.drawRoundedRect(QRectF(card), 14, 14)
            mark = QRect(0, 0, 34, 34)
            mark.moveCenter(card.center())
            mark.moveTop(card.top() + 20)
            icon("film" if drop.path is not None else "close", color).paint(painter, mark)
            center = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
            for which, text, top, role in (
                (title, drop.title, 62, "text"),
                (line, drop.line, 98, "muted"),
            ):
                painter.setFont(which)
                painter.setPen(look.color(role))
                shown = QFontMetrics(which).elidedText(
                    text, Qt.TextElideMode.ElideMiddle, card.width() - 48
                )
                place = QRect(card.left() + 24, card.top() + top, card.width() - 48, 34)
                painter.drawText(place, center, shown)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(400, 300)
