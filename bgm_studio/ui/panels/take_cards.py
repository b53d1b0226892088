"""Takes as cards: what is listed, and how one looks and is edited in its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from bgm_studio.composing.take import Request
from bgm_studio.music.pianoroll import Note
from bgm_studio.project.naming import MAX_NAME_CHARACTERS
from bgm_studio.project.project import TakeEntry
from bgm_studio.ui.drag_out import Grip, handle_width, kind_label, paint_handle
from bgm_studio.ui.fields import bpm_text, style_text
from bgm_studio.ui.presenter.heard import is_same_tempo
from bgm_studio.ui.presenter.outbox import KINDS
from bgm_studio.ui.roll.mini import mini_roll_image
from bgm_studio.ui.theme import font, icon, theme

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_LIST_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
Index = QModelIndex | QPersistentModelIndex
_PAD_PX = 10
_TITLE_PX = 20
_ROLL_PX = 32
_BADGE_PX = 18
_GAP_PX = 8
_STAR_PX = 16
_HANDLE_PX = 18
_HANDLE_TEXT_PX = 10
ID_ROLE = Qt.ItemDataRole.UserRole


def recipe_text(request: Request) -> str:
    """A take's recipe in short: t0, k and seed."""
    beats = "= shots" if request.segments == "shots" else str(request.segment_beats)
    return f"t₀ {request.switch_timestep:g} · k {beats} · seed {request.seed}"


class TakesModel(QAbstractListModel):
    """The takes, newest first; all of them or the starred ones."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio
        self.starred_only = False
        self.entries: list[TakeEntry] = []
        self._badges: dict[str, list[str]] = {}
        self.refresh()

    def refresh(self) -> None:
        """Follow the project. Rows that stay keep their place for selection and editing."""
        takes = self._studio.project.takes
        shown = [e for e in reversed(takes) if e.starred or not self.starred_only]
        badges = {entry.id: self._found_badges(entry) for entry in shown}
        if [e.id for e in shown] == [e.id for e in self.entries]:
            changed = [
                row
                for row, (new, old) in enumerate(zip(shown, self.entries, strict=True))
                if new is not old or badges[new.id] != self._badges[old.id]
            ]
            self.entries, self._badges = shown, badges
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self.entries, self._badges = shown, badges
        self.endResetModel()

    def badges(self, entry: TakeEntry) -> list[str]:
        """What is to be known of a take that is shown: it plays at another tempo, it was stopped
        early. As of the last refresh."""
        return self._badges.get(entry.id, [])

    def mark(self, entry: TakeEntry) -> str:
        """What the jury gives a take, in short; "" while it is not judged."""
        verdicts = self._studio.verdicts
        verdict = verdicts.of(entry.take)
        if verdict is None:
            return ""
        mark = f"{verdict.marks:.2f}"
        return self.tr("best {0}").format(mark) if verdicts.best_of(entry.id) else mark

    def verdict_text(self, entry: TakeEntry) -> str:
        """What the jury says of a take, in plain words, a line for each; "" likewise."""
        verdicts = self._studio.verdicts
        verdict = verdicts.of(entry.take)
        if verdict is None:
            return ""
        head = self.tr("Rated {0} of 1").format(f"{verdict.marks:.2f}")
        if run := verdicts.best_of(entry.id):
            head = self.tr("{0}, the best of the {1} takes in its run").format(head, run)
        said = dict.fromkeys((*verdict.faults, *verdict.weaknesses()))
        words = [QCoreApplication.translate("Jury", word) for word in said]
        return "\n".join([head, *(f"– {word}" for word in words)])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's way
        return 0 if parent.isValid() else len(self.entries)

    def row_of(self, take_id: str) -> int:
        """The row of a take, -1 where it is not shown."""
        return next((i for i, e in enumerate(self.entries) if e.id == take_id), -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return entry.name
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name or recipe_text(entry.take.request)
        if role == ID_ROLE:
            return entry.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        return None

    def _spoken(self, entry: TakeEntry) -> str:
        parts = [self.tr("Take {0}").format(entry.number)]
        if entry.name:
            parts.append(entry.name)
        parts.append(recipe_text(entry.take.request))
        if mark := self.mark(entry):
            parts.append(self.tr("rated {0}").format(mark))
        if entry.id == self._studio.project.active:
            parts.append(self.tr("playing"))
        if entry.starred:
            parts.append(self.tr("starred"))
        return ", ".join([*parts, *self.badges(entry)])

    def _found_badges(self, entry: TakeEntry) -> list[str]:
        take, studio = entry.take, self._studio
        texts = []
        draft = studio.draft
        other_tempo = draft is not None and not is_same_tempo(
            draft.fit.tempo_bpm, take.fit.tempo_bpm
        )
        if entry.id == studio.project.active:
            if studio.active_is_stale:
                if other_tempo or draft is None or studio.project.request.tempo_bpm is not None:
                    texts.append(self.tr("made at {0}").format(bpm_text(take.fit.tempo_bpm)))
                elif take.request.drift != studio.project.request.drift:
                    texts.append(self.tr("made with another drift"))
                else:
                    texts.append(self.tr("made for other cuts"))
        elif other_tempo:
            texts.append(self.tr("made at {0}").format(bpm_text(take.fit.tempo_bpm)))
        if take.stopped_step is not None:
            texts.append(
                self.tr("stopped at step {0} of {1}").format(take.stopped_step, take.steps)
            )
        return texts

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.EditRole or not 0 <= index.row() < len(self.entries):
            return False
        entry = self.entries[index.row()]
        name = " ".join(str(value).split())[:MAX_NAME_CHARACTERS]
        if name == entry.name:
            return False
        studio = self._studio
        current = studio.project.entry(entry.id)
        studio.edit(self.tr("Rename take"), studio.project.with_entry(replace(current, name=name)))
        return True


class Pictures:
    """The takes' mini-rolls, drawn one at a time when a card is seen, and kept."""

    def __init__(self, view: QListView) -> None:
        self._view = view
        self._kept: dict[str, tuple[tuple[Note, ...], tuple[object, ...], QImage]] = {}
        self._wanted: dict[str, tuple[TakeEntry, QSize]] = {}
        self._timer = QTimer(view)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_one)

    def get(self, entry: TakeEntry, size: QSize) -> QImage | None:
        """A take's picture. None, or an older one, until it is drawn; the view is then updated."""
        kept = self._kept.get(entry.id)
        if kept is not None and kept[0] is entry.take.notes and kept[1] == self._key(size):
            return kept[2]
        self._wanted[entry.id] = (entry, size)
        self._timer.start()
        return kept[2] if kept is not None else None

    def keep_only(self, ids: set[str]) -> None:
        """Forget takes that are no longer in the list."""
        for take_id in self._kept.keys() - ids:
            del self._kept[take_id]
        for take_id in self._wanted.keys() - ids:
            del self._wanted[take_id]

    def _key(self, size: QSize) -> tuple[object, ...]:
        return size.width(), size.height(), self._view.devicePixelRatioF(), theme().name

    def _draw_one(self) -> None:
        if not self._wanted:
            return
        take_id = next(iter(self._wanted))
        entry, size = self._wanted.pop(take_id)
        take = entry.take
        dpr = self._view.devicePixelRatioF()
        image = mini_roll_image(take.notes, take.total_columns, size, dpr, theme())
        self._kept[take_id] = (take.notes, self._key(size), image)
        self._view.viewport().update()
        if self._wanted:
            self._timer.start()


class Layout:
    """Where things lie in a card."""

    def __init__(self, card: QRect, badges: int) -> None:
        self.frame = card.adjusted(0, 0, 0, -_GAP_PX)
        inner = self.frame.adjusted(_PAD_PX, 7, -_PAD_PX, -8)
        self.star = QRect(0, 0, _STAR_PX, _STAR_PX)
        self.star.moveTopRight(QPoint(inner.right(), inner.top() + 2))
        self.title = QRect(inner.left(), inner.top(), inner.width() - _STAR_PX - 6, _TITLE_PX)
        self.roll = QRect(inner.left(), self.title.bottom() + 5, inner.width(), _ROLL_PX)
        self.badges = QRect(inner.left(), self.roll.bottom() + 7, inner.width(), _BADGE_PX)
        self.height = (self.badges.bottom() if badges else self.roll.bottom()) - card.top() + 9
        self.height += _GAP_PX

    @property
    def star_reach(self) -> QRect:
        """Where a click means the star."""
        return self.star.adjusted(-7, -7, 7, 6)

    @property
    def handles(self) -> dict[str, QRect]:
        """Where the handles lie, by which the card's take is dragged out of the window."""
        found = {}
        right = self.roll.right()
        for kind in reversed(KINDS):
            width = handle_width(kind, _HANDLE_TEXT_PX)
            found[kind] = QRect(right - width, self.roll.bottom() - _HANDLE_PX, width, _HANDLE_PX)
            right -= width + 4
        return found

    def handle_at(self, point: QPoint) -> str:
        """The handle at a point, "" for none."""
        return next((kind for kind, at in self.handles.items() if at.contains(point)), "")


_CARD_PX = Layout(QRect(0, 0, 300, 100), 0).height
_BADGED_CARD_PX = Layout(QRect(0, 0, 300, 100), 1).height


class CardDelegate(QStyledItemDelegate):
    """Paints a take as a card; edits its name in place."""

    def __init__(self, studio: Studio, view: TakesView, model: TakesModel) -> None:
        super().__init__(view)
        self._studio = studio
        self._view = view
        self._model = model
        self.pictures = Pictures(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        badges = self._model.badges(self._model.entries[index.row()])
        return QSize(100, _BADGED_CARD_PX if badges else _CARD_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme()
        entry = self._model.entries[index.row()]
        badges = self._model.badges(entry)
        at = Layout(option.rect, len(badges))
        state = option.state
        active = entry.id == self._studio.project.active
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "accent_soft" if active else "hover" if hovered else "raised"
        rim = look.color("accent") if active else look.color("muted" if focused else "line")
        painter.setPen(QPen(rim, 1.6 if active and focused else 1.0))
        # The active card is tinted, no more: its notes must stay as clear as the others'.
        color = look.color(fill, 150) if active and look.name == "dark" else look.color(fill)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(at.frame).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_title(painter, self._paint_mark(painter, at.title, entry), entry)
        image = self.pictures.get(entry, at.roll.size())
        if image is not None:
            painter.drawImage(QRectF(at.roll), image)
        if hovered:
            pointer = self._view.viewport().mapFromGlobal(QCursor.pos())
            for kind, place in at.handles.items():
                hot = "hot" if place.contains(pointer) else ""
                paint_handle(painter, place, kind, _HANDLE_TEXT_PX, hot)
        if entry.starred or hovered or active or focused:
            name, role = ("star", "star") if entry.starred else ("star_off", "muted")
            icon(name, role).paint(painter, at.star)
        self._paint_badges(painter, at.badges, badges)
        painter.restore()

    def _paint_mark(self, painter: QPainter, at: QRect, entry: TakeEntry) -> QRect:
        """The jury's mark at the right; returns what is left of the place."""
        mark = self._model.mark(entry)
        if not mark:
            return at
        verdicts = self._studio.verdicts
        verdict, best = verdicts.of(entry.take), bool(verdicts.best_of(entry.id))
        poor = verdict is not None and bool(verdict.faults)
        small = font(11, medium=best)
        painter.setFont(small)
        painter.setPen(theme().color("warning" if poor else "good" if best else "muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(at, flags, mark)
        return at.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(mark) - 8, 0)

    def _paint_title(self, painter: QPainter, at: QRect, entry: TakeEntry) -> None:
        look = theme()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        number = str(entry.number)
        number_font, text_font = font(13, bold=True), font(13)
        painter.setFont(number_font)
        painter.setPen(look.color("text"))
        painter.drawText(at, flags, number)
        left = at.left() + max(QFontMetrics(number_font).horizontalAdvance(number), 8) + 9
        room = at.right() - left
        recipe = recipe_text(entry.take.request)
        painter.setFont(text_font)
        metrics = QFontMetrics(text_font)
        title = entry.name or recipe
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, at.top(), room, at.height()), flags, shown)
        if not entry.name:
            return
        left += metrics.horizontalAdvance(shown) + 9
        room = at.right() - left
        small = font(11)
        if room > 60:
            painter.setFont(small)
            painter.setPen(look.color("muted"))
            shown = QFontMetrics(small).elidedText(recipe, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, at.top() + 1, room, at.height()), flags, shown)

    def _paint_badges(self, painter: QPainter, at: QRect, texts: list[str]) -> None:
        look = theme()
        small = font(11, medium=True)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        left = at.left()
        for text in texts:
            room = at.right() - left - 14
            if room < 30:
                break
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            box = QRect(left, at.top(), metrics.horizontalAdvance(shown) + 14, at.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("warning_soft"))
            painter.drawRoundedRect(box, 5, 5)
            painter.setPen(look.color("warning"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
            left = box.right() + 6

    # -- renaming -----------------------------------------------------------------------------

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(MAX_NAME_CHARACTERS)
        editor.setPlaceholderText(recipe_text(self._model.entries[index.row()].take.request))
        editor.setAccessibleName(self.tr("Name of the take"))
        editor.setStyleSheet("QLineEdit { padding: 0 5px; min-height: 20px; }")
        return editor

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        at = Layout(option.rect, 0)
        editor.setGeometry(at.title.adjusted(12, -2, -2, 3))

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def helpEvent(  # noqa: N802
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if not index.isValid():
            return False
        entry = self._model.entries[index.row()]
        at = Layout(option.rect, 0)
        if at.star_reach.contains(event.pos()):
            text = self.tr("Star the take to find it again easily")
        elif kind := at.handle_at(event.pos()):
            text = self.tr("Drag it as {0} into a folder, an editor or a DAW").format(
                kind_label(kind)
            )
        else:
            text = self._tip(entry)
        QToolTip.showText(event.globalPos(), text, view)
        return True

    def _tip(self, entry: TakeEntry) -> str:
        take = entry.take
        lines = [entry.name] if entry.name else []
        lines.append(recipe_text(take.request))
        lines.append(
            self.tr("{0} · {1} steps · closeness {2}").format(
                bpm_text(take.fit.tempo_bpm), take.steps, f"{take.guidance:g}"
            )
        )
        if take.request.mood:
            lines.append(self.tr("Mood: {0}").format(take.request.mood))
        if take.request.style:
            lines.append(self.tr("Style: {0}").format(style_text(take.request.style)))
        if said := self._model.verdict_text(entry):
            lines.append(said)
        if entry.number <= 9:  # there are no more digits
            lines.append(self.tr("Press {0} to hear it").format(entry.number))
        return "\n".join(lines)


class TakesView(QListView):
    """The list. A click or Enter plays a take; the rest is in the panel's hands."""

    chosen = Signal(str)
    star_clicked = Signal(str)
    delete_asked = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._grip = Grip(self, studio.outbox)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.viewport().setAutoFillBackground(False)

    def _id(self, index: QModelIndex) -> str:
        return str(index.data(ID_ROLE)) if index.isValid() else ""

    def _star_at(self, event: QMouseEvent) -> str:
        """The take whose star the pointer is on."""
        index = self.indexAt(event.position().toPoint())
        at = Layout(self.visualRect(index), 0)
        on_star = index.isValid() and at.star_reach.contains(event.position().toPoint())
        return self._id(index) if on_star else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and (starred := self._star_at(event)):
            self.star_clicked.emit(starred)
            event.accept()
            return
        index = self.indexAt(event.position().toPoint())
        kind = self._handle_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            # A card taken hold of elsewhere than at a handle is its music.
            entry = self._studio.project.entry(self._id(index))
            self._grip.press(event.position().toPoint(), entry, kind or "wav")
        if kind:
            event.accept()
            return
        super().mousePressEvent(event)
        # At the press, not the release: a comparison by ear wants no delay.
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.chosen.emit(self._id(index))

    def _handle_at(self, point: QPoint) -> str:
        index = self.indexAt(point)
        return Layout(self.visualRect(index), 0).handle_at(point) if index.isValid() else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        point = event.position().toPoint()
        if self._grip.is_held:
            self._grip.move(point)
            return
        on_handle = bool(self._handle_at(point))
        shape = Qt.CursorShape.OpenHandCursor if on_handle else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)
        self.viewport().update()  # the handle under the pointer

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        dragged = self._grip.release()
        if dragged or self._handle_at(event.position().toPoint()):
            event.accept()
            return
        if event.button() == Qt.MouseButton.LeftButton and self._star_at(event):
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and (starred := self._star_at(event)):
            self.star_clicked.emit(starred)
            event.accept()
            return
        if self._handle_at(event.position().toPoint()):
            event.accept()
            return
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        take_id = self._id(self.currentIndex())
        key = event.key()
        if take_id and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(take_id)
        elif take_id and key == Qt.Key.Key_F2:
            self.edit(self.currentIndex())
        elif take_id and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit(take_id)
        elif take_id and key == Qt.Key.Key_Menu:
            self.menu_asked.emit(take_id, self._menu_point(self.currentIndex()))
        elif key in _LIST_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()  # letters and digits are commands of the window

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            at = event.globalPos() if by_mouse else self._menu_point(index)
            self.menu_asked.emit(self._id(index), at)

    def _menu_point(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).center())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
