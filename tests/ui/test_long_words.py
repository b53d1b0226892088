"""Longer and wider words than English ones: nothing is cut off in the window and its dialogs."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)
from window_fixtures import Desk

from bgm_studio.project.settings import LANGUAGES
from bgm_studio.ui import languages
from bgm_studio.ui.buttons import ElidedLabel
from bgm_studio.ui.panels.generate import GenerateButton
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.theme import font
from bgm_studio.ui.timeline import words
from bgm_studio.ui.timeline.lanes import LANES

SIZES = ((1080, 640), (1366, 768), (1600, 1000))
_HELD = re.compile(r"(\{[^}]*\}|%n|%L?\d|<[^>]*>|\n|\xa0)")


class Longer(QTranslator):
    """Every letter with its accent, and 40 % more of them."""

    def translate(
        self, context: str, source: str, comment: str | None = None, n: int = -1
    ) -> str | None:
        accents = str.maketrans("aeiouAEOU", "âéîøüÂÉÖÜ")
        parts = _HELD.split(source)
        parts[::2] = [p.translate(accents) + "ê" * round(0.4 * len(p)) for p in parts[::2]]
        return "".join(parts).replace("%n", str(n))


class Wider(QTranslator):
    """Every word in wide glyphs: two of them for three letters, as Japanese and Chinese need."""

    def translate(
        self, context: str, source: str, comment: str | None = None, n: int = -1
    ) -> str | None:
        parts = _HELD.split(source)
        parts[::2] = ["あ" * -(-len(p.strip()) * 2 // 5) if p.strip() else p for p in parts[::2]]
        return "".join(parts).replace("%n", str(n))


@pytest.fixture(params=[Longer, Wider])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    languages.load_glyphs("ja")
    translator = request.param(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def lacks_px(widget: QWidget) -> float:  # noqa: PLR0911 - one line a kind
    """How many pixels a widget's text lacks, at most 0 where it has room."""
    metrics = widget.fontMetrics()
    if isinstance(widget, ElidedLabel):
        return 0  # shortens itself, and has all in its tip
    if isinstance(widget, QLabel):
        room = widget.contentsRect()
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) - widget.height() if room.width() else 0
        if widget.textFormat() == Qt.TextFormat.RichText or "<" in widget.text():
            return widget.sizeHint().width() - widget.width()
        return metrics.size(0, widget.text()).width() - room.width()
    if isinstance(widget, QComboBox):
        # What is chosen may be longer than its field where the tip has all of it; how many takes
        # a run makes is painted as a figure.
        if widget.currentText() in widget.toolTip() or widget.objectName() == "variations":
            return 0
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            widget,
        )
        return metrics.horizontalAdvance(widget.currentText()) - room.width()
    if isinstance(widget, (QCheckBox, QToolButton)):
        return widget.sizeHint().width() - widget.width() if widget.text() else 0
    if isinstance(widget, GenerateButton):  # what it applies shortens itself
        name = QFontMetricsF(font(15, bold=True)).horizontalAdvance(widget.accessibleName())
        return name - widget.width()
    if isinstance(widget, QAbstractButton):
        return metrics.size(Qt.TextFlag.TextShowMnemonic, widget.text()).width() - widget.width()
    return 0


def cut_off(top: QWidget) -> set[str]:
    """The widgets that are seen and whose text has no room."""
    return {
        f"{type(w).__name__} {w.accessibleName() or getattr(w, 'text', str)()[:20]!r}: {lack:.0f}"
        for w in top.findChildren(QWidget)
        if w.isVisibleTo(top) and (lack := lacks_px(w)) > 1
    }


def test_start_page_and_dialogs_have_room(spoken, make_desk):
    desk: Desk = make_desk()
    found = {}
    for width, height in SIZES:
        desk.window.resize(width, height)
        QApplication.processEvents()
        found["start", width] = cut_off(desk.window)
    for name in ("show_preferences", "show_about"):
        getattr(desk.window.asking, name)()
        QApplication.processEvents()
        found[name, 0] = cut_off(desk.dialog)
        desk.dialog.close()
        desk.until(lambda: desk.dialog is None, "no dialog")
    assert not any(found.values()), found


def test_the_window_has_room(spoken, make_desk, project_path):
    desk: Desk = make_desk()
    desk.open(project_path)
    found = {}
    for width, height in SIZES:
        desk.window.resize(width, height)
        QApplication.processEvents()
        found["window", width] = cut_off(desk.window)
    desk.window.asking.export()
    QApplication.processEvents()
    found["export", 0] = cut_off(desk.dialog)
    desk.dialog.close()
    assert not any(found.values()), found


def test_the_names_of_lanes_have_room(spoken, make_desk, project_path):
    desk: Desk = make_desk()
    desk.open(project_path)
    scene = desk.window.timeline._stage.scene
    for lane in LANES:
        if lane != "ruler":
            name = words.lane_name(lane, scene)
            assert QFontMetricsF(font(12)).horizontalAdvance(name) < GUTTER_PX, name


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "en"])
def test_no_language_is_cut_off_by_the_column_of_dials(language, qapp, make_desk, project_path):
    languages.speak(qapp, language)
    try:
        desk: Desk = make_desk()
        desk.open(project_path)
        area = desk.window.controls.scroll_area
        for width, height in ((960, 540), *SIZES):
            desk.window.resize(width, height)
            desk.until(lambda w=width: desk.window.width() == w, "the size")
            assert area.widget().width() <= area.viewport().width(), width
    finally:
        languages.speak(qapp, "en")
