"""The words of the window in other languages: what it says is gathered, taken in and compiled.

    python translations/update.py                        # compile, and tell what is missing
    python translations/update.py --missing words.json   # write what is missing, to be filled in
    python translations/update.py --fill words.json      # take in what was filled in

The sources are `translations/<language>.ts`, which Qt Linguist reads, too. They hold finished
entries alone: what is missing is told by comparing them with the app, and what the app no longer
says is dropped. Qt's own programs do the work: lupdate reads the calls to `tr`, lrelease writes
`resources/languages/<language>.qm`.

words.json is a list of objects: "source", "comment" where a call to `tr` has one, and each language
that lacks it, with "". One and many are two entries (see `ui.languages.plural`).
"""

from __future__ import annotations

import argparse
import json
import re
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import PySide6  # noqa: E402

from bgm_studio.band.palettes import PLAIN, shipped  # noqa: E402
from bgm_studio.base.atomic import atomic_path  # noqa: E402
from bgm_studio.composing.jury import RULES  # noqa: E402
from bgm_studio.project.kinds import KINDS  # noqa: E402
from bgm_studio.project.settings import LANGUAGES  # noqa: E402
from bgm_studio.sound.stems import INSTRUMENTS, KITS  # noqa: E402
from bgm_studio.ui import actions, languages  # noqa: E402
from bgm_studio.ui.roll import canvas, pieces  # noqa: E402
from bgm_studio.ui.timeline import widget  # noqa: E402
from bgm_studio.video.affect import FEELINGS  # noqa: E402

SOURCES = ROOT / "translations"
COMPILED = ROOT / "resources/languages"
TRANSLATED = tuple(name for name in LANGUAGES if name != "en")
"""English is what the app says anyway."""

_TOOLS = Path(PySide6.__file__).parent


@dataclass(frozen=True, order=True)
class Said:
    """What the app says: in English, and what tells it apart from others."""

    source: str
    comment: str = ""


Entries = dict[Said, str]
"""What is said in one language."""


def said() -> list[Said]:
    """All that the window says, in order."""
    return sorted({*_in_code(), *map(Said, _in_tables())})


def _in_code() -> Iterator[Said]:
    files = sorted(map(str, (ROOT / "bgm_studio").rglob("*.py")))
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        # The names by which modules say `tr` outside of a class.
        names = ["-tr-function-alias", "tr+=_tr,tr+=_n"]
        _run("lupdate", *names, "-silent", *files, "-ts", str(found))
        for message in _messages(found):
            yield _said(message)


def _in_tables() -> Iterator[str]:
    """What the core names in English and the window says by `translate`."""
    for palette in (PLAIN, *shipped().values()):
        yield from (palette.title, palette.about)
        yield from (name.capitalize() for name in palette.names)
    for kind in KINDS.values():
        yield from (kind.title, kind.about)
    for rule in RULES:
        yield from filter(None, (rule.under, rule.over, rule.fault))
    yield from FEELINGS.values()
    yield from (name for _, name in (*INSTRUMENTS, *KITS))
    yield from pieces.NAMES
    for spec in actions.ACTIONS:
        yield from filter(None, (spec.text, spec.tip))
    yield from (text for _, text in (*canvas.KEYS, *widget.KEYS))


def read(language: str) -> Entries:
    """What there is in a language."""
    messages = _messages(SOURCES / f"{language}.ts")
    return {_said(message): message.findtext("translation", "") for message in messages}


def write(language: str, entries: Entries) -> None:
    """Write a language's source, in order."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = languages.CONTEXT
    for one, text in sorted(entries.items()):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = one.source
        if one.comment:
            ET.SubElement(message, "comment").text = one.comment
        ET.SubElement(message, "translation").text = text
    ET.indent(top, " ")
    xml = ET.tostring(top, encoding="unicode")
    with atomic_path(SOURCES / f"{language}.ts") as path:
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n{xml}\n', "utf-8")


def compile_to(folder: Path) -> None:
    """Write what the app reads, each language's .qm, into a folder."""
    for language in TRANSLATED:
        source, target = SOURCES / f"{language}.ts", folder / f"{language}.qm"
        _run("lrelease", "-silent", str(source), "-qm", str(target))


def missing(entries: Mapping[str, Entries], wanted: list[Said]) -> list[dict[str, Any]]:
    """What languages lack, as words.json has it."""
    rows = []
    for one in wanted:
        row: dict[str, Any] = {"source": one.source}
        if one.comment:
            row["comment"] = one.comment
        lacking = [name for name in TRANSLATED if one not in entries[name]]
        row |= dict.fromkeys(lacking, "")
        if lacking:
            rows.append(row)
    return rows


def fill(entries: Mapping[str, Entries], wanted: list[Said], rows: list[dict[str, Any]]) -> None:
    """Take in what was filled in; what is still "" stays missing. Leaves with a message where a
    translation does not fit its source."""
    by_key = {(one.source, one.comment): one for one in wanted}
    for row in rows:
        one = by_key.get((row["source"], row.get("comment", "")))
        if one is None:
            continue  # the app has changed its mind meanwhile
        for language in TRANSLATED:
            if text := row.get(language, ""):
                if problem := wrong_with(one, text):
                    _leave(f"{language}: {one.source!r}: {problem}")
                entries[language][one] = text


def wrong_with(one: Said, text: str) -> str:
    """Why a translation does not fit, "" where it does."""
    if not text.strip():
        return "it is empty"
    places, wanted = _places(text), _places(one.source)
    if places != wanted:
        return f"it has the places {sorted(places)}, not {sorted(wanted)}: {text!r}"
    source = one.source
    if (text[0].isspace(), text[-1].isspace()) != (source[0].isspace(), source[-1].isspace()):
        return f"it begins or ends otherwise: {text!r}"
    return ""


def _places(text: str) -> set[str]:
    """What is put in later: {0}, {name}, and tags."""
    fields = {f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return fields | set(re.findall(r"</?\w+[^>]*>", text))


def _messages(path: Path) -> Iterator[ET.Element]:
    return ET.parse(path).iter("message") if path.is_file() else iter(())  # noqa: S314 - our own


def _said(message: ET.Element) -> Said:
    return Said(message.findtext("source", ""), message.findtext("comment", ""))


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run(  # noqa: S603 - Qt's own program
        [str(_TOOLS / tool), *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode or done.stderr.strip():
        _leave(f"{tool}: {done.stderr or done.stdout}")


def _leave(why: str) -> NoReturn:
    raise SystemExit(why)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--missing", type=Path, metavar="FILE")
    parser.add_argument("--fill", type=Path, metavar="FILE")
    a = parser.parse_args()
    wanted = said()
    kept = set(wanted)
    entries = {
        name: {one: text for one, text in read(name).items() if one in kept} for name in TRANSLATED
    }
    if a.fill:
        fill(entries, wanted, json.loads(a.fill.read_text("utf-8")))
    for name in TRANSLATED:
        write(name, entries[name])
    compile_to(COMPILED)
    rows = missing(entries, wanted)
    if a.missing:
        text = json.dumps(rows, ensure_ascii=False, indent=1)
        with atomic_path(a.missing) as path:
            path.write_text(text + "\n", "utf-8")
    for name in TRANSLATED:
        lacking = sum(name in row for row in rows)
        print(f"{name}: {len(entries[name])} entries, {lacking} missing")


if __name__ == "__main__":
    main()
