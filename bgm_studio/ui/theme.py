"""Colours, fonts, icons and the style sheet, for dark and light."""

from __future__ import annotations

import sys
from functools import cache
from string import Template

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from bgm_studio.base.resources import resource

TRACK_COLORS = (QColor("#ff6f61"), QColor("#5fc9b3"), QColor("#7aa2ff"))
"""Melody, bridge, piano: the same in both themes."""
_BAND_COLORS = tuple(
    QColor(name)
    for name in (
        "#f0b64a", "#c48bf0", "#a5cf5d", "#f48fb8", "#57c7e8", "#cbb58c",
        "#f08b4c", "#8fe0a8", "#9a9df0", "#c9c94e", "#d97a9b", "#9fb3c8",
    )
)  # fmt: skip
"""The band's parts, in the palette's order."""

_DARK = {
    "window": "#131418", "panel": "#1a1b20", "raised": "#23252c", "hover": "#2c2f38",
    "field": "#101115", "lane": "#15161b", "lane_alt": "#181a1f", "line": "#2a2c34",
    "text": "#eceef2", "muted": "#979ba8", "faint": "#7f8492", "disabled": "#5c606c",
    "accent": "#5b8cff", "accent_hover": "#729dff", "accent_text": "#ffffff",
    "accent_soft": "#26365f", "playhead": "#ff5b5b", "marker": "#ffc857", "marker_off": "#6b6656",
    "good": "#52c98a", "warning": "#f2b84b", "error": "#ff6b6b", "error_soft": "#43242a",
    "warning_soft": "#40351f", "info_soft": "#20304f", "language": "#f5a65b", "video": "#4fd1c5",
    "wave": "#3f6f8f", "activity": "#b48cff", "segment": "#2f6f60", "segment_alt": "#26574c",
    "chord": "#2b2d36", "chord_edited": "#43386b", "caption": "#2a2d36", "silence": "#8a8f9c",
    "grid_bar": "#30333c", "grid_beat": "#22242b", "key_black": "#16171c", "key_white": "#1c1e24",
    "film": "#000000", "knob": "#ffffff", "groove": "#3a3d47", "star": "#ffc857",
    "level": "#6fc3d6",
}  # fmt: skip
_LIGHT = {
    "window": "#eceef2", "panel": "#f7f8fa", "raised": "#ffffff", "hover": "#e6e9f0",
    "field": "#ffffff", "lane": "#ffffff", "lane_alt": "#f6f7f9", "line": "#d5d9e2",
    "text": "#1a1c22", "muted": "#555b69", "faint": "#6a7080", "disabled": "#a3a8b4",
    "accent": "#2f66e8", "accent_hover": "#2356cf", "accent_text": "#ffffff",
    "accent_soft": "#d6e2ff", "playhead": "#d92d2d", "marker": "#c98a00", "marker_off": "#b9b4a4",
    "good": "#1f8f55", "warning": "#a86a00", "error": "#c62f2f", "error_soft": "#fde4e4",
    "warning_soft": "#fdf0d2", "info_soft": "#e0eaff", "language": "#c76f13", "video": "#13867b",
    "wave": "#6d9dbd", "activity": "#7d52d6", "segment": "#9bd7c8", "segment_alt": "#c0e6dc",
    "chord": "#e8ebf1", "chord_edited": "#ddd2fb", "caption": "#e8ebf1", "silence": "#8a8f9c",
    "grid_bar": "#d3d7e0", "grid_beat": "#e9ecf1", "key_black": "#eceff4", "key_white": "#fbfcfd",
    "film": "#000000", "knob": "#ffffff", "groove": "#c9cdd7", "star": "#d99a00",
    "level": "#1f7f99",
}  # fmt: skip
_FONTS = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")


class Theme:
    """One look. `name` is "dark" or "light"; `color` raises KeyError for an unknown colour."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._colors = {key: QColor(value) for key, value in _TABLES[name].items()}

    def color(self, key: str, alpha: int = 255) -> QColor:
        """A colour by its role, as in "panel", "muted", "accent"; alpha 0..255."""
        color = QColor(self._colors[key])
        color.setAlpha(alpha)
        return color

    def track(self, track: int, alpha: int = 255) -> QColor:
        """The colour of a track, or of a part of the band after them; darker on light ground, so
        that it keeps its contrast."""
        colors = (*TRACK_COLORS, *_BAND_COLORS)
        color = QColor(colors[track % len(colors)])
        if self.name == "light":
            color = color.darker(125)
        color.setAlpha(alpha)
        return color


_TABLES = {"dark": _DARK, "light": _LIGHT}
_current = [Theme("dark")]


def theme() -> Theme:
    """The look in use."""
    return _current[0]


def apply_theme(app: QApplication, name: str, *, style_sheet: bool = True) -> None:
    """Use "dark", "light" or "system" everywhere from now on; widgets repaint themselves.

    style_sheet: False leaves it to a later call. A window that is built without it and dressed once
    is there in half the time, since Qt dresses a widget each time it gets another parent.
    """
    if name == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        name = "light" if scheme == Qt.ColorScheme.Light else "dark"
    _current[0] = Theme(name)
    icon.cache_clear()
    load_fonts()
    if not app.property("dressed"):  # each of the two dresses every widget again
        app.setProperty("dressed", True)
        app.setStyle("Fusion")
        font = QFont("Inter")
        font.setPixelSize(13)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        app.setFont(font)
    app.setPalette(_palette(theme()))
    app.setStyleSheet(_style_sheet(theme()) if style_sheet else "")


@cache
def load_fonts() -> None:
    """Register the shipped fonts, once. Raises ModelError where they are missing."""
    for name in _FONTS:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))


def font(pixels: int = 13, *, medium: bool = False, bold: bool = False) -> QFont:
    """The app's font at a size; tabular figures, so that running numbers do not jitter."""
    # The shipped weights are families of their own.
    result = QFont("Inter Semi Bold" if bold else "Inter Medium" if medium else "Inter")
    result.setPixelSize(pixels)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if medium or bold:
        result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Medium)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def _palette(look: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "field",
        QPalette.ColorRole.AlternateBase: "panel",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "raised",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "accent_text",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.ToolTipBase: "raised",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.PlaceholderText: "faint",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "line",
        QPalette.ColorRole.Light: "hover",
    }
    for role, key in roles.items():
        palette.setColor(role, look.color(key))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, look.color("disabled"))
    return palette


def _style_sheet(look: Theme) -> str:
    names = {key: look.color(key).name() for key in _TABLES[look.name]}
    return Template(_SHEET).substitute(names)


_SHEET = """
* { outline: none; }
QMainWindow, QDialog { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 6px 8px; }
QLabel { background: transparent; }
QLabel[role="heading"] { color: $faint; font-size: 11px; font-family: "Inter Semi Bold";
  font-weight: 600; }
QLabel[role="title"] { font-size: 22px; font-family: "Inter Semi Bold"; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="value"] { color: $text; }
QFrame[role="panel"] { background: $panel; border: none; }
QFrame[role="card"] { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame[role="card"][selected="true"] { border: 1px solid $accent; background: $accent_soft; }
QPushButton, QToolButton { background: $raised; color: $text; border: 1px solid $line;
  border-radius: 6px; padding: 5px 11px; min-height: 18px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; }
QPushButton:checked, QToolButton:checked { background: $accent_soft; border-color: $accent; }
QPushButton[role="primary"], QToolButton[role="primary"] { background: $accent;
  color: $accent_text; border: 1px solid $accent; font-family: "Inter Semi Bold";
  font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:disabled { background: $hover; color: $disabled;
  border-color: $line; }
QPushButton[role="flat"], QToolButton[role="flat"] { background: transparent; border: 1px solid
  transparent; padding: 4px 6px; }
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover { background: $hover; }
QPushButton[role="flat"]:checked, QToolButton[role="flat"]:checked { background: $accent_soft;
  border-color: $accent; }
QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus { border-color: $accent; }
QPushButton[role="chip"] { border-radius: 11px; padding: 2px 10px; background: $hover;
  border: 1px solid $line; min-height: 16px; font-size: 12px; }
QPushButton[role="chip"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[role="compact"] { padding: 4px 7px; font-size: 12px; }
QPushButton[role="small"], QToolButton[role="small"] { padding: 2px 7px; font-size: 12px;
  min-height: 16px; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit { background: $field;
  color: $text; border: 1px solid $line; border-radius: 6px; padding: 4px 8px; min-height: 18px;
  selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus {
  border: 1px solid $accent; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {
  color: $disabled; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line;
  selection-background-color: $accent; }
QSlider::groove:horizontal { height: 4px; background: $groove; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
  background: $knob; border: 1px solid $line; }
QSlider:focus::handle:horizontal { border: 2px solid $accent; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: $groove; border-radius: 4px; min-width: 28px;
  min-height: 28px; margin: 1px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $accent_text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenuBar { background: $window; color: $muted; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; color: $text; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea { background: transparent; border: none; }
QProgressBar { background: $groove; border: none; border-radius: 3px; height: 6px;
  text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QCheckBox { spacing: 7px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $faint; border-radius: 4px;
  background: $field; }
QCheckBox::indicator:checked { background: $accent; border: 1px solid $accent; }
QCheckBox::indicator:focus { border: 1px solid $accent; }
QCheckBox::indicator:disabled { border: 1px solid $line; background: $panel; }
QCheckBox::indicator:checked:disabled { background: $disabled; border: 1px solid $disabled; }
QCheckBox:disabled { color: $disabled; }
QCheckBox:focus { color: $accent; }
QHeaderView::section { background: $panel; color: $muted; border: none; padding: 4px 8px; }
QTableView, QListView, QTreeView { background: $panel; border: 1px solid $line;
  border-radius: 6px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabBar::tab { padding: 6px 12px; color: $muted; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
"""


def dress_file_dialog(dialog: QFileDialog) -> None:
    """Take the system's file dialog on Windows and macOS. Elsewhere it is Qt's own, whose icons
    become this theme's; the style's are dark on dark."""
    if sys.platform in ("win32", "darwin"):
        return
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    for name, shape in (
        ("backButton", "left"),
        ("forwardButton", "right"),
        ("toParentButton", "up"),
        ("newFolderButton", "folder"),
        ("listModeButton", "grid"),
        ("detailModeButton", "list"),
    ):
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icon(shape))
            button.setIconSize(QSize(16, 16))
            button.setStyleSheet("QToolButton { padding: 2px; }")


# -- icons: drawn, so that they are sharp at every size and follow the theme --------------------

_BOX = 24.0


@cache
def icon(name: str, color: str = "text") -> QIcon:
    """An icon of the app: play, pause, stop, start, end, back, forward, loop, undo, redo, export,
    lock, unlock, dice, star, star_off, close, plus, minus, gear, keyboard, folder, film, fit,
    pencil, cursor, trash, left, right, up, down, list, grid, silent, warning, info, grip. Raises
    KeyError for others."""
    result = QIcon()
    for mode, key in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, "disabled")):
        pixmap = QPixmap(96, 96)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(96 / _BOX, 96 / _BOX)
            _draw(painter, name, theme().color(key))
        result.addPixmap(pixmap, mode)
    return result


def _draw(painter: QPainter, name: str, color: QColor) -> None:
    """Draw an icon in a box of 24 x 24: filled shapes, then strokes."""
    filled, strokes = _SHAPES[name]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for shape in filled:
        painter.drawPath(_path(shape, closed=True))
    pen = QPen(color, 1.9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for shape in strokes:
        painter.drawPath(_path(shape, closed=False))


def _path(shape: str, *, closed: bool) -> QPainterPath:
    """A path from "x,y x,y ..." or "arc x,y,w,h,start,sweep" or "oval x,y,w,h" or
    "box x,y,w,h,radius"."""
    path = QPainterPath()
    kind, _, rest = shape.partition(" ")
    if kind in ("arc", "oval", "box"):
        values = [float(v) for v in rest.split(",")]
        rect = QRectF(*values[:4])
        if kind == "arc":
            path.arcMoveTo(rect, values[4])
            path.arcTo(rect, values[4], values[5])
        elif kind == "oval":
            path.addEllipse(rect)
        else:
            path.addRoundedRect(rect, values[4], values[4])
        return path
    points = [QPointF(*(float(v) for v in pair.split(","))) for pair in shape.split()]
    path.moveTo(points[0])
    for point in points[1:]:
        path.lineTo(point)
    if closed:
        path.closeSubpath()
    return path


_STAR = "12,3 14.6,9 21,9.6 16.2,13.9 17.6,20.3 12,17 6.4,20.3 7.8,13.9 3,9.6 9.4,9"
_SHAPES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "play": (("7,4 20,12 7,20",), ()),
    "pause": (("box 6,4.5,4,15,1", "box 14,4.5,4,15,1"), ()),
    "stop": (("box 5.5,5.5,13,13,2",), ()),
    "start": (("19,5 19,19 8,12", "box 5,5,2.4,14,1"), ()),
    "end": (("5,5 5,19 16,12", "box 16.6,5,2.4,14,1"), ()),
    "back": (("20,5 20,19 11.5,12", "11.5,5 11.5,19 3,12"), ()),
    "forward": (("4,5 4,19 12.5,12", "12.5,5 12.5,19 21,12"), ()),
    "loop": ((), ("17,2.5 20.5,6 17,9.5", "20,6 7,6 4,9 4,11.5", "7,21.5 3.5,18 7,14.5",
                  "4,18 17,18 20,15 20,12.5")),
    "undo": ((), ("8.5,4.5 4,9 8.5,13.5",
                  "4.5,9 14,9 17.5,10.2 19.5,13.2 19.5,15 18,18.4 14.5,20")),
    "redo": ((), ("15.5,4.5 20,9 15.5,13.5",
                  "19.5,9 10,9 6.5,10.2 4.5,13.2 4.5,15 6,18.4 9.5,20")),
    "export": ((), ("12,14.5 12,3.5", "7.5,8 12,3.5 16.5,8", "4.5,14.5 4.5,20 19.5,20 19.5,14.5")),
    "lock": (("box 5,10.5,14,10,2.2",), ("arc 7.8,3.4,8.4,13,0,180",)),
    "unlock": (("box 5,10.5,14,10,2.2",), ("arc 7.8,2.4,8.4,13,40,140",)),
    "dice": (("oval 7.2,7.2,2.6,2.6", "oval 14.2,14.2,2.6,2.6", "oval 10.7,10.7,2.6,2.6"),
             ("box 4,4,16,16,3.5",)),
    "star": ((_STAR,), ()),
    "star_off": ((), (_STAR + " 12,3",)),
    "close": ((), ("6,6 18,18", "18,6 6,18")),
    "plus": ((), ("12,5 12,19", "5,12 19,12")),
    "minus": ((), ("5,12 19,12",)),
    "gear": ((), ("4,7 20,7", "4,17 20,17", "oval 7,4.6,4.8,4.8", "oval 12.5,14.6,4.8,4.8")),
    "keyboard": ((), ("box 3,6,18,12,2.5", "7,10 7.1,10", "11,10 11.1,10", "15,10 15.1,10",
                      "8,14.2 16,14.2")),
    "folder": ((), ("3.5,19 3.5,5.5 9.5,5.5 11.5,8 20.5,8 20.5,19 3.5,19",)),
    "film": ((), ("box 3.5,5,17,14,2.5", "8,5 8,19", "16,5 16,19", "3.5,12 8,12", "16,12 20.5,12")),
    "fit": ((), ("3.5,5 3.5,19", "20.5,5 20.5,19", "7,12 17,12", "10,9 7,12 10,15",
                 "14,9 17,12 14,15")),
    "pencil": ((), ("4.5,19.5 5.5,15 16,4.5 19.5,8 9,18.5 4.5,19.5",)),
    "left": ((), ("14.5,5 7.5,12 14.5,19",)),
    "right": ((), ("9.5,5 16.5,12 9.5,19",)),
    "up": ((), ("12,19.5 12,5", "6,11 12,5 18,11")),
    "down": ((), ("6,9.5 12,15 18,9.5",)),
    "list": ((), ("4,6.5 20,6.5", "4,12 20,12", "4,17.5 20,17.5")),
    "grid": ((), ("box 4.5,4.5,6,6,1", "box 13.5,4.5,6,6,1", "box 4.5,13.5,6,6,1",
                  "box 13.5,13.5,6,6,1")),
    "cursor": (("6,3.5 18.5,12.5 12.6,13.4 9.4,19.5",), ()),
    "trash": ((), ("4.5,7 19.5,7", "9,7 9.5,4.2 14.5,4.2 15,7", "6.5,7 7.4,20 16.6,20 17.5,7")),
    "silent": (("4,9 8,9 13,4.5 13,19.5 8,15 4,15",), ("16.5,9.5 21.5,14.5", "21.5,9.5 16.5,14.5")),
    "warning": ((), ("12,4 21,19.5 3,19.5 12,4", "12,10 12,14", "12,16.7 12,16.8")),
    "grip": (tuple(f"oval {x},{y},3.6,3.6" for x in (6.2, 14.2) for y in (2.2, 10.2, 18.2)), ()),
    "info": ((), ("oval 3.5,3.5,17,17", "12,11 12,16.4", "12,7.6 12,7.7")),
}  # fmt: skip
