"""The languages of the window: their words, Qt's own, and glyphs where the system has none.

The words of a language are one list without contexts: the same English says the same everywhere,
unless a comment in the call to `tr` tells two apart. What a list lacks is shown in English.
`translations/` makes the lists.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase

from bgm_studio.base.resources import resource
from bgm_studio.project.settings import LANGUAGES

CONTEXT = "BGM Studio"
"""The one context of the lists."""

FAMILIES = ("Inter", "Inter Medium", "Inter Semi Bold")
"""The window's own type, as its files name it."""

GLYPHS = {
    "zh_CN": ("BGM CJK SC", "NotoSansCJKsc-cut.otf", QFontDatabase.WritingSystem.SimplifiedChinese),
    "ja": ("BGM CJK JP", "NotoSansCJKjp-cut.otf", QFontDatabase.WritingSystem.Japanese),
}

_CUTS = tuple(cut for cut, _, _ in GLYPHS.values())
_spoken = "en"


class Words(QTranslator):
    """A language's list; contexts are not looked at."""

    def translate(
        self, context: str, source: str, comment: str | None = None, n: int = -1
    ) -> str | None:  # None lets Qt ask the next list
        return super().translate(CONTEXT, source, comment, n) or None


def plural(count: float, one: str, other: str) -> str:
    """The phrase for a count, both translated already: `one` for exactly 1 (in French for all below
    2), else `other`.

    Both are whole phrases with the same placeholders, so that a translator may turn them as the
    language needs: `plural(n, self.tr("{0} take"), self.tr("{0} takes")).format(n)`. Qt's own way,
    %n, would show "take(s)" wherever a list is missing, and counts whole numbers alone.
    """
    is_one = 0 <= count < 2 if _spoken == "fr" else count == 1
    return one if is_one else other


def chosen(setting: str) -> str:
    """The language to speak, one of LANGUAGES: the one that is set, else the system's, else
    English."""
    if setting:
        return setting
    for spoken in QLocale.system().uiLanguages():
        name = "zh_CN" if spoken.startswith("zh") else spoken[:2]
        if name in LANGUAGES:
            return name
    return "en"


def speak(app: QCoreApplication, language: str) -> None:
    """Let the app speak one of LANGUAGES from now on; what is shown already stays as it is.

    Raises ModelError where a shipped file is missing.
    """
    global _spoken  # noqa: PLW0603 - what the app speaks is as global as the app
    _spoken = language
    for old in app.findChildren(QTranslator, "language"):
        app.removeTranslator(old)
        old.setParent(None)
    if language == "en":
        return
    places = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt, words = QTranslator(app), Words(app)
    words.load(str(resource(f"languages/{language}.qm")))
    qt.load(f"qtbase_{language}", places)
    for translator in (qt, words):  # the last one is asked first
        translator.setObjectName("language")
        app.installTranslator(translator)
    load_glyphs(language)


@cache
def load_glyphs(*names: str) -> None:
    """Let the window's own type be joined, once, by what writes these languages: a face of the
    system's, and the shipped cut, which has the words of the window alone. Raises ModelError where
    that is missing."""
    for language in names:
        if language in GLYPHS:
            cut, file, system = GLYPHS[language]
            found = [name for name in QFontDatabase.families(system) if name not in _CUTS]
            QFontDatabase.addApplicationFont(str(resource(f"fonts/{file}")))
            for family in FAMILIES:
                QFont.insertSubstitutions(family, [*found[:1], cut])
