"""Takes on their way out of the window: dragged or copied as files that any folder or DAW takes.

The files are those that an export writes, by the same code. They lie in a folder of the user's own
data: an editor that links to media instead of copying it must find them tomorrow, too.
"""

from __future__ import annotations

import re
import secrets
import shutil
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
from PySide6.QtCore import (
    QCoreApplication,
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QFontMetrics,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from bgm_studio.atomic import remove
from bgm_studio.delivery import deliver
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.project import TakeEntry
from bgm_studio.scoring import Take
from bgm_studio.sound.stems import TrackMix, track_gains
from bgm_studio.staging import staging
from bgm_studio.ui.jobs import Job
from bgm_studio.ui.theme import font, icon, theme

if TYPE_CHECKING:
    from bgm_studio.ui.studio import Studio

KINDS = ("midi", "wav", "stems")
"""What a take can leave as; besides these, each track's name stands for its stem alone."""

LANE = "hand over"
_MAX_NAME_CHARACTERS = 120
_GRIP_PX = 9


def _tr(text: str) -> str:
    return QCoreApplication.translate("drag_out", text)


def kind_label(kind: str) -> str:
    """What is written on a handle."""
    labels = {"midi": _tr("MIDI"), "wav": _tr("WAV"), "stems": _tr("Stems")}
    return labels.get(kind, kind)


def file_stem(home: str, number: int) -> str:
    """The name of a take's files: `home` is what the project or the clip is called."""
    # What no system's file names may hold, and what programs take for an option or hide.
    home = home.encode("utf-8", "replace").decode("utf-8")
    plain = re.sub(r'[/\\:*?"<>|\x00-\x1f\x7f]+', " ", home)
    plain = " ".join(plain.split()).lstrip(".-")[:_MAX_NAME_CHARACTERS].strip()
    return _tr("{0} – take {1}").format(plain or "music", number)


# -- the files -------------------------------------------------------------------------------------

Then = Callable[[list[Path]], object]


@dataclass
class _Made:
    """Files of a take as it stood, by what they are."""

    take: Take
    mix: tuple[TrackMix, ...]
    stem: str
    folder: Path
    files: dict[str, list[Path]]


@dataclass
class _Making:
    take: Take
    mix: tuple[TrackMix, ...]
    waiting: list[tuple[str, Then]] = field(default_factory=list)


class Outbox(QObject):
    """Makes a take's files when they are asked for, in a lane of its own, and keeps them.

    handed_out: files (list of Paths) were dropped, or else copied (True). Files that never were are
    removed when the window closes; the others stay.
    """

    handed_out = Signal(object, bool)

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._folder = platformdirs.user_data_path("bgm-studio", appauthor=False) / "dragged"
        self._made: dict[tuple[str, str], _Made] = {}
        self._folders: list[Path] = []
        self._making: dict[tuple[str, str], _Making] = {}
        self._for_sound: dict[str, list[tuple[str, Then]]] = {}
        studio.sound_ready.connect(self._sounds)
        studio.opened.connect(self._for_sound.clear)

    def files(self, entry: TakeEntry, kind: str) -> list[Path] | None:
        """The files of a take as it is now; None where they are still to be made."""
        made = self._made.get((entry.id, _product(kind)))
        if (
            made is None or made.take is not entry.take or made.mix != self._studio.project.mix
            or made.stem != self._stem(entry)
        ):  # fmt: skip
            return None
        found = made.files.get(kind, [])
        return found if all(path.is_file() for path in found) else None

    def make(self, entry: TakeEntry, kind: str, then: Then) -> None:
        """Hand the files to `then`: at once where they are there, else when they are made. Where
        that cannot be, the user is told, and `then` is never called."""
        studio, product = self._studio, _product(kind)
        if studio.project.analysis is None or studio.clip is None or self._is_silent(kind):
            return
        found = self.files(entry, kind)
        if found is not None:
            then(found)
            return
        making = self._making.get((entry.id, product))
        if making and making.take is entry.take and making.mix == studio.project.mix:
            making.waiting.append((kind, then))
        elif product != "midi" and studio.stems_of(entry) is None:
            self._for_sound.setdefault(entry.id, []).append((kind, then))
            hint = self.tr("Keep hold of it, or drag again in a moment.")
            if then == self._copied:
                hint = self.tr("It is copied as soon as it is there.")
            text = self.tr("The sound of take {0} is still being rendered.").format(entry.number)
            studio.tell("info", text, hint)
        else:
            self._start(entry, product, kind, then)

    def copy(self, kind: str, take_id: str = "") -> None:
        """Put a take's files (the active one's) on the clipboard, as files."""
        project = self._studio.project
        entry = project.entry(take_id) if take_id else project.active_entry
        if entry is not None:
            self.make(entry, kind, self._copied)

    def keep(self, files: Sequence[Path], *, copied: bool = False) -> None:
        """These have been handed out: they stay when the window closes."""
        for folder in {path.parent for path in files}:
            if folder in self._folders:
                self._folders.remove(folder)
        self.handed_out.emit(list(files), copied)

    def forget(self, take_id: str) -> None:
        """A take's sound cannot be rendered: nobody need wait for it."""
        self._for_sound.pop(take_id, None)

    def tell_ready(self, files: Sequence[Path]) -> None:
        """Files that were asked for are there, but nobody holds them any more."""
        self._studio.tell("info", self.tr("{0} is ready: drag it now.").format(files[0].name))

    def close(self) -> None:
        """Remove what nobody took."""
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)
        self._folders.clear()

    # -- inner ---------------------------------------------------------------------------------

    def _stem(self, entry: TakeEntry) -> str:
        return file_stem(self._studio.home.stem, entry.number)

    def _is_silent(self, kind: str) -> bool:
        """Whether what was asked for is muted; then the user knows."""
        studio = self._studio
        gains = track_gains(studio.project.mix)
        if kind in TRACKS and gains[TRACKS.index(kind)] == 0:
            text = self.tr("This track is muted, so there is no stem of it.")
        elif kind == "stems" and not any(gains):
            text = self.tr("All tracks are muted, so there are no stems.")
        else:
            return False
        studio.tell("info", text, self.tr("Unmute it and try again."))
        return True

    def _sounds(self, take_id: str) -> None:
        """A take's sound is rendered: go on with what waited for it."""
        takes = {entry.id: entry for entry in self._studio.project.takes}
        for kind, then in self._for_sound.pop(take_id, []):
            if take_id in takes:
                self.make(takes[take_id], kind, then)

    def _start(self, entry: TakeEntry, product: str, kind: str, then: Then) -> None:
        studio = self._studio
        analysis, mix, stem = studio.film_analysis, studio.project.mix, self._stem(entry)
        if analysis is None:
            return
        key, take, reuse = (entry.id, product), entry.take, studio.stems_of(entry)
        folder = self._folder / f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(3)}"

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            with staging(folder) as stage:
                report = deliver(
                    take, analysis, folder, stage, (product,), name=stem, mix=mix, reuse=reuse,
                    progress=job.report,
                )  # fmt: skip
            remove(Path(report["report"]))
            return _named(report["files"], stem)

        def done(files: dict[str, list[Path]]) -> None:
            self._folders.append(folder)
            if self._making.get(key) is making:
                self._making.pop(key)
            self._made[key] = _Made(take, mix, stem, folder, files)
            for wanted, after in making.waiting:
                after(files.get(wanted, []))

        def over(*_: Any) -> None:
            if self._making.get(key) is making:
                self._making.pop(key)

        def failed(error: Exception) -> None:
            over()
            studio.tell_error(error)

        making = self._making[key] = _Making(take, mix, [(kind, then)])
        studio.jobs.start(
            Job(self.tr("Making the files"), LANE, work, done=done, failed=failed, cancelled=over),
            1 if product == "midi" else 0,
        )

    def _copied(self, files: list[Path]) -> None:
        if not files:
            return
        QGuiApplication.clipboard().setMimeData(mime_of(files, clipboard=True))
        self.keep(files, copied=True)


def _product(kind: str) -> str:
    return "stems" if kind in TRACKS else kind


def _named(files: dict[str, Any], stem: str) -> dict[str, list[Path]]:
    """What was delivered, by what it is; stems get names that read well beside others in a DAW."""
    named: dict[str, list[Path]] = {
        kind: [Path(files[kind])] for kind in ("midi", "wav") if files.get(kind)
    }
    for text in files.get("stems") or ():
        path = Path(text)
        track = path.stem.removeprefix(f"{stem}-")
        target = path.with_name(f"{stem} – {track}{path.suffix}")
        named[track] = [path.rename(target)]
        named.setdefault("stems", []).append(target)
    return named


def mime_of(files: Sequence[Path], *, clipboard: bool = False) -> QMimeData:
    """Files as others take them: text/uri-list, and what GNOME's file managers paste."""
    data = QMimeData()
    urls = [QUrl.fromLocalFile(str(path)) for path in files]
    data.setUrls(urls)
    if clipboard:
        lines = ["copy", *(bytes(url.toEncoded().data()).decode("ascii") for url in urls)]
        data.setData("x-special/gnome-copied-files", "\n".join(lines).encode("ascii"))
    return data


# -- dragging --------------------------------------------------------------------------------------


def hand_over(source: QWidget, files: Sequence[Path]) -> bool:
    """Drag files from a widget; returns when they were dropped (True) or not."""
    drag = QDrag(source)
    drag.setMimeData(mime_of(files))
    picture = _picture(files, source.devicePixelRatioF())
    drag.setPixmap(picture)
    drag.setHotSpot(QPoint(14, 14))
    return drag.exec(Qt.DropAction.CopyAction) != Qt.DropAction.IgnoreAction


def _picture(files: Sequence[Path], ratio: float) -> QPixmap:
    """What hangs at the pointer: the name of what is dragged."""
    text = files[0].name
    if len(files) > 1:
        text = _tr("{0} and {1} more").format(text, len(files) - 1)
    metrics = QFontMetrics(font(12, medium=True))
    text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, 280)
    size = QSize(metrics.horizontalAdvance(text) + 40, 28)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    look = theme()
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("accent"))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), size - QSize(1, 1)), 7, 7)
        icon("export", "accent").paint(painter, QRect(9, 6, 16, 16))
        painter.setFont(font(12, medium=True))
        painter.setPen(look.color("text"))
        box = QRect(31, 0, size.width() - 36, size.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
    return pixmap


class Grip:
    """A press on a widget that becomes a drag when it moves far enough.

    The widget hands it its mouse events: `press`, then `move` (True while the drag has it), then
    `release`. Where the files are still to be made the drag begins as soon as they are there, if
    the button is still held.
    """

    def __init__(self, widget: QWidget, outbox: Outbox) -> None:
        self._widget, self._outbox = widget, outbox
        self._at: QPoint | None = None
        self._entry: TakeEntry | None = None
        self._kind = ""
        self._asked = 0
        self._presses = 0

    def press(self, at: QPoint, entry: TakeEntry | None, kind: str) -> None:
        """The button went down on something that can be dragged out."""
        self._presses += 1
        self._at, self._entry, self._kind, self._asked = at, entry, kind, 0

    def move(self, at: QPoint) -> bool:
        """The pointer moved with the button down."""
        if self._at is None or self._entry is None:
            return False
        if self._asked == self._presses:
            return True
        if (at - self._at).manhattanLength() < QApplication.startDragDistance():
            return False
        self._asked = press = self._presses
        self._outbox.make(self._entry, self._kind, lambda files: self._begin(files, press))
        return True

    def release(self) -> bool:
        """The button went up; True where it ended a drag, so that it is no click."""
        dragged = self._at is not None and self._asked == self._presses
        self._at = None
        return dragged

    @property
    def is_held(self) -> bool:
        """Whether a press is going on."""
        return self._at is not None

    def _begin(self, files: list[Path], press: int) -> None:
        if not files:
            return
        if press != self._presses or self._at is None:
            self._outbox.tell_ready(files)
            return
        self._at = None
        if hand_over(self._widget, files):
            self._outbox.keep(files)


def handle_width(kind: str, pixels: int) -> int:
    """How wide a handle is whose text is `pixels` high."""
    return (
        QFontMetrics(font(pixels, medium=True)).horizontalAdvance(kind_label(kind)) + _GRIP_PX + 15
    )


def paint_handle(painter: QPainter, at: QRect, kind: str, pixels: int, state: str = "") -> None:
    """A handle with its grip. state: "" at rest, "hot" under the pointer, "off" for none."""
    look = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look.color("accent" if state == "hot" else "line"))
    painter.setBrush(look.color("hover" if state == "hot" else "raised"))
    painter.drawRoundedRect(QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    dots = "disabled" if state == "off" else "accent" if state == "hot" else "faint"
    icon("grip", dots).paint(painter, QRect(at.left() + 5, at.top() + (at.height() - 9) // 2, 9, 9))
    painter.setFont(font(pixels, medium=True))
    painter.setPen(look.color("disabled" if state == "off" else "text"))
    text = at.adjusted(5 + _GRIP_PX + 3, 0, -6, 0)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, kind_label(kind))
    painter.restore()


class DragHandle(QAbstractButton):
    """The active take as files: drag it out of the window, or press it to copy."""

    def __init__(self, studio: Studio, kind: str) -> None:
        super().__init__()
        self._studio, self.kind = studio, kind
        self._grip = Grip(self, studio.outbox)
        names = {
            "midi": (self.tr("The take as MIDI"), self.tr("All notes, the tempo and the cuts")),
            "wav": (self.tr("The take as WAV"), self.tr("The music, as long as the film")),
            "stems": (self.tr("The take as stems"), self.tr("Each track as a WAV of its own")),
        }
        name, what = names[kind]
        self.setText(kind_label(kind))
        self.setObjectName(f"drag_{kind}")
        self.setAccessibleName(name)
        self.setToolTip(
            self.tr("{0}\nDrag it to a folder, an editor or a DAW; a click copies it").format(what)
        )
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: studio.outbox.copy(kind))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(handle_width(self.kind, 12) + 4, 30)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            entry = self._studio.project.active_entry
            self._grip.press(event.position().toPoint(), entry, self.kind)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._grip.move(event.position().toPoint()):
            self.setDown(False)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._grip.release():
            self.setDown(False)
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        state = "" if self.isEnabled() else "off"
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            state = "hot"
        with QPainter(self) as painter:
            paint_handle(painter, self.rect().adjusted(0, 1, 0, -1), self.kind, 12, state)
