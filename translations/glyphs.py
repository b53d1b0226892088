"""Cuts the faces that write Chinese and Japanese down to the words of the window.

    python translations/glyphs.py NotoSansCJK-Regular.ttc

Noto Sans CJK (OFL 1.1) is in Debian's package fonts-noto-cjk. To be run when words change: a test
says so.
"""

from __future__ import annotations

import argparse
import sys
import unicodedata
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bgm_studio.project.settings import LANGUAGES
from bgm_studio.ui.languages import GLYPHS
from translations.update import ROOT, read

_FONTS = ROOT / "resources/fonts"
_FACES = {"ja": "Noto Sans CJK JP", "zh_CN": "Noto Sans CJK SC"}
_KANA = range(0x3041, 0x30FF)


def characters(language: str) -> set[str]:
    """What a language's face must have beside Latin: what its words use, and kana."""
    texts = [*LANGUAGES.values(), *read(language).values()]
    kana = {c for c in map(chr, _KANA) if c.isprintable()} if language == "ja" else set()
    return {c for c in set("".join(texts)) | kana if unicodedata.east_asian_width(c) in "WF"}


def cut(face: TTFont, family: str, wanted: set[str]) -> None:
    """Leave a face with these characters, under another name: it must not stand for the whole."""
    options = Options(name_IDs=["*"], notdef_outline=True, layout_features=["kern", "palt"])
    options.drop_tables += ["VORG", "vhea", "vmtx", "BASE"]
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(sorted(wanted)))
    subsetter.subset(face)
    for record in list(face["name"].names):
        if record.nameID in (1, 4, 16):
            record.string = family
        elif record.nameID in (3, 6):
            record.string = family.replace(" ", "")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("collection", type=Path)
    a = parser.parse_args()
    faces = {face["name"].getDebugName(1): face for face in TTCollection(a.collection).fonts}
    for language, (family, file, _) in GLYPHS.items():
        face = faces[_FACES[language]]
        wanted = characters(language)
        cut(face, family, wanted)
        face.save(_FONTS / file)
        print(f"{file}: {len(wanted)} characters, {(_FONTS / file).stat().st_size} bytes")


if __name__ == "__main__":
    main()
