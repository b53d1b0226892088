"""The window's words: all can be translated, what is translated fits, and it is shown."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from bgm_studio.base.resources import resource
from bgm_studio.ui import languages

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from translations import glyphs, update  # noqa: E402

UI = ROOT / "bgm_studio/ui"
SPEAKERS = {"tr", "_tr", "_n", "translate", "QT_TRANSLATE_NOOP"}
SHOWN = {
    "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setAccessibleName", "setTitle",
    "setAccessibleDescription", "setWindowTitle", "setPlaceholderText", "setPrefix", "setSuffix",
    "setFormat", "setSpecialValueText", "setInformativeText", "set_title", "set_full_text",
    "setDescription", "addItem", "addItems", "addAction", "addMenu", "addTab", "addRow",
    "setNameFilter", "setNameFilters", "setLabelText", "drawText", "showText", "showMessage",
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction",
    "QFileDialog", "Check", "Chip", "made_label", "name_it", "add_button", "tell", "heading",
    "direct", "edit", "Button",
}  # fmt: skip
SHOWN_AS_IT_IS = {
    "BGM Studio",  # a name
    "dB", "ms", "MiB",  # units
    # Never seen: ids, roles, suffixes, tags.
    "film", "switch take", "auto", "palette", "active", "starred", "all", "muted", "primary",
    "title", "small", "info", "warning", "error", "bgm", "span style", "span", "color", "nbsp",
}  # fmt: skip
TABLES = {
    ("actions.py", "names[menu]"), ("command_keys.py", "text"),
    ("panels/heard_dot.py", "_NAMES[name]"),
    ("panels/preset_button.py", "kind.about"), ("panels/preset_button.py", "kind.title"),
    ("actions.py", "self.text"), ("actions.py", "self.tip"),
    ("fields.py", "name"), ("fields.py", "name.capitalize()"), ("listening/pages.py", "words"),
    ("panels/dials.py", "word"), ("panels/readings.py", "felt.words"),
    ("panels/readings.py", "name"), ("panels/readings.py", "_TRACK_NAMES[track]"),
    ("panels/take_cards.py", "word"), ("panels/tracks.py", "instrument"),
    ("panels/tracks.py", "palette.title"), ("panels/tracks.py", "palette.about"),
    ("roll/pieces.py", "NAMES[key - LOWEST]"),
}  # fmt: skip
"""What is said by a name, whose words `update` finds in tables of the core, or where `_n` or
QT_TRANSLATE_NOOP marks them. The helpers that are called tr are left out."""


def called(node: ast.Call) -> str:
    f = node.func
    return f.attr if isinstance(f, ast.Attribute) else f.id if isinstance(f, ast.Name) else ""


@cache
def sources() -> list[tuple[str, list[ast.AST]]]:
    """Each module of the window, and all there is in it."""
    return [
        (path.relative_to(UI).as_posix(), [*ast.walk(ast.parse(path.read_text("utf-8")))])
        for path in sorted(UI.rglob("*.py"))
    ]


def unsaid(node: ast.AST) -> Iterator[str]:
    """Literals with a word in them that no call translates."""
    if isinstance(node, ast.Call) and called(node) in SPEAKERS:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from re.findall(r"[^\W\d_]{2,}(?: [^\W\d_]+)*", node.value)
    # What is looked up or compared is no text, nor is how a number is written.
    elif not isinstance(node, (ast.Compare, ast.Subscript, ast.FormattedValue)):
        for child in ast.iter_child_nodes(node):
            yield from unsaid(child)


def test_what_widgets_show_can_be_translated():
    found = []
    for file, nodes in sources():
        for node in nodes:
            if isinstance(node, ast.Call) and called(node) in SHOWN:
                for argument in (*node.args, *(k.value for k in node.keywords)):
                    words = set(unsaid(argument)) - SHOWN_AS_IT_IS
                    found += [f"{file}:{node.lineno}: {word}" for word in sorted(words)]
    assert not found, "\n".join(found)


def test_what_is_said_by_a_name_is_known():
    found = set()
    for file, nodes in sources():
        helpers = [f for f in nodes if isinstance(f, ast.FunctionDef)]
        within = {id(n) for f in helpers if f.name in SPEAKERS for n in ast.walk(f)}
        for node in nodes:
            if not isinstance(node, ast.Call) or called(node) not in SPEAKERS or id(node) in within:
                continue
            of_qt = called(node) in ("translate", "QT_TRANSLATE_NOOP")
            owner = node.func.value if isinstance(node.func, ast.Attribute) else None
            if called(node) == "translate" and ast.unparse(owner) != "QCoreApplication":
                continue  # painters and rectangles are moved by that name
            text = node.args[1 if of_qt else 0]
            if not isinstance(text, ast.Constant):
                found.add((file, ast.unparse(text)))
    assert found == TABLES


@pytest.mark.parametrize("language", update.TRANSLATED)
def test_every_translation_fits_its_source(language):
    for one, text in update.read(language).items():
        assert not (problem := update.wrong_with(one, text)), (one.source, problem)


def test_all_that_the_window_says_is_translated():
    wanted = update.said()
    entries = {name: update.read(name) for name in update.TRANSLATED}
    lacking = update.missing(entries, wanted)
    assert not lacking, f"run translations/update.py --missing: {lacking[:3]}"
    for name, told in entries.items():
        assert not told.keys() - set(wanted), f"run translations/update.py: {name}"


def test_what_is_shipped_is_what_the_sources_say(tmp_path):
    update.compile_to(tmp_path)
    for language in update.TRANSLATED:
        shipped = resource(f"languages/{language}.qm").read_bytes()
        assert shipped == (tmp_path / f"{language}.qm").read_bytes(), "run translations/update.py"


@pytest.mark.parametrize("language", languages.GLYPHS)
def test_the_shipped_face_has_every_character_of_its_language(language):
    _, file, _ = languages.GLYPHS[language]
    has = set(map(chr, TTFont(resource(f"fonts/{file}")).getBestCmap()))
    lacking = glyphs.characters(language) - has
    assert not lacking, f"run translations/glyphs.py for {''.join(sorted(lacking))}"


def test_placeholders_that_are_lost_are_found():
    one = update.Said("{0} of {1} bars")
    assert update.wrong_with(one, "{1} von {0} Takten") == ""
    assert "places" in update.wrong_with(one, "{0} von Takten")
    assert "empty" in update.wrong_with(one, " ")
    assert "begins or ends" in update.wrong_with(one, " {0} von {1} Takten")


def test_what_is_missing_is_told_and_what_is_filled_in_is_kept():
    wanted = [update.Said("Cut"), update.Said("Cut", "noun")]
    entries: dict[str, update.Entries] = {name: {} for name in update.TRANSLATED}
    entries["de"][wanted[0]] = "Schneiden"
    rows = update.missing(entries, wanted)
    assert [row["source"] for row in rows] == ["Cut", "Cut"]
    assert "de" not in rows[0] and "en" not in rows[0] and rows[1]["ja"] == ""
    rows[1] |= {"de": "Schnitt"}
    update.fill(entries, wanted, rows)
    assert (entries["de"][wanted[1]], entries["fr"]) == ("Schnitt", {})


# -- what is shown ---------------------------------------------------------------------------------


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    languages.speak(qapp, "de")
    yield
    languages.speak(qapp, "en")


def test_the_window_speaks_the_language_and_english_where_it_lacks_a_word(german):
    assert QObject().tr("Undo") == QCoreApplication.translate("anything", "Undo") == "Rückgängig"
    assert QObject().tr("no such words") == "no such words"


def test_qts_own_words_follow(german, qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert [button.text().replace("&", "") for button in box.buttons()] == ["Abbrechen"]


@pytest.mark.parametrize(
    ("language", "singular"), [("en", {1}), ("de", {1}), ("fr", {0, 1, 1.5}), ("ja", {1})]
)
def test_counts_take_the_phrase_that_the_language_asks_for(qapp, language, singular):
    languages.speak(qapp, language)
    try:
        counts = (0, 1, 1.5, 2, 21)
        assert {n for n in counts if languages.plural(n, "one", "many") == "one"} == singular
    finally:
        languages.speak(qapp, "en")


@pytest.mark.parametrize(
    ("system", "spoken"),
    [(["de-AT", "de"], "de"), (["nl-NL", "nl", "fr"], "fr"), (["zh-Hans-CN"], "zh_CN"), ([], "en")],
)
def test_the_systems_language_is_spoken_unless_one_is_set(monkeypatch, system, spoken):
    class System:
        uiLanguages = staticmethod(lambda: system)  # noqa: N815 - Qt's name

    monkeypatch.setattr(QLocale, "system", lambda: System)
    assert (languages.chosen(""), languages.chosen("ja")) == (spoken, "ja")
