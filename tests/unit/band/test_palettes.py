"""Palettes: what is shipped is whole, what is not a palette is refused by line."""

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.band import bass, palettes, patterns
from bgm_studio.band.doubling import INTERVALS
from bgm_studio.band.grooves import STYLES
from bgm_studio.band.hits import STINGS, SWELL_KEYS
from bgm_studio.band.pads import FIGURES, VOICINGS
from bgm_studio.band.palettes import (
    FAMILIES,
    PLAIN,
    PLAYERS,
    Palette,
    palette_named,
    parse_palette,
    shipped,
)
from bgm_studio.band.rhythm import COMPS, OSTINATI, STRUMS
from bgm_studio.base.errors import RequestError
from bgm_studio.sound.stems import INSTRUMENTS, KITS

ROOT = Path(__file__).resolve().parents[3]

WHOLE = """{
  "format": 1,
  "title": "Two of us",
  "family": "jazz",
  "moods": ["late"],
  "melody": {"program": 66, "low": 44, "high": 75, "pan": 0.2},
  "band": [
    {"name": "drums", "plays": "drums", "kit": 40, "styles": ["jazz"]},
    {"name": "bass", "plays": "bass", "program": 32, "pattern": "walk"}
  ]
}"""


def test_a_palette_is_read():
    palette = parse_palette(WHOLE)
    assert palette.names == ("melody", "bridge", "piano", "drums", "bass")
    sax, strings, _, kit, bass = palette.voices
    assert (sax.program, sax.pan, sax.level_db) == (66, 0.2, 0.0)
    assert strings == PLAIN.voices[1]  # what is not named stays
    assert (kit.program, kit.kit, bass.kit) == (40, True, False)
    assert palette.ranges[0].low == 44 and palette.has_drums
    assert parse_palette(palette.source) == palette


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('"jazz",', '"polka",', 4, "a family is one of"),
        ('"format": 1', '"format": 9', 2, "the format is 1"),
        ('"title": "Two of us"', '"title": " "', 3, "needs a title"),
        ('"moods": ["late"]', '"moods": "late"', 5, "'moods' is a list"),
        ('"moods": ["late"]', '"moods": ["late", 3]', 5, "'moods' is a text"),
        ('"program": 66', '"program": 660', 6, "there is no program 660"),
        ('"program": 66', '"program": true', 6, "'program' is a whole number"),
        ('"pan": 0.2', '"pan": 2', 6, "a pan of 2"),
        ('"pan": 0.2', '"pan": NaN', 1, "a number cannot be NaN"),
        ('"low": 44, "high": 75', '"low": 44, "high": 50', 6, "it needs an octave"),
        ('"pan": 0.2', '"colour": 3', 6, "'colour' is unknown here"),
        ('"band": [', '"bend": [', 7, "'bend' is unknown"),
        ('"plays": "drums"', '"plays": "triangle"', 8, "a player plays one of drums, bass"),
        ('"styles": ["jazz"]', '"styles": ["polka"]', 8, "no drums: 'polka'"),
        ('"name": "bass"', '"name": "drums"', 9, "no other track has"),
        ('"name": "bass"', '"name": "../bass"', 9, "a name is a word of small letters"),
        ('"pattern": "walk"', '"pattern": "run"', 9, "no bass: 'run'"),
        (', "pattern": "walk"', "", 9, "'pattern' is missing"),
        ('"program": 32, ', "", 9, "'program' is missing"),
        ('"program": 32, ', '"program": 32, "program": 33, ', 9, "a key stands twice"),
        ('"program": 32, ', '"kit": 8, ', 9, "share one"),
        ('"walk"}', '"walk"', 10, "expecting ',' delimiter"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_by_line(old, new, line, reason):
    assert WHOLE.count(old) == 1
    with pytest.raises(RequestError) as caught:
        parse_palette(WHOLE.replace(old, new), "mine.json")
    assert caught.value.message.startswith(f"mine.json, line {line}: ")
    assert reason in caught.value.message


@pytest.mark.parametrize("text", ["", "[]", "3", "{}", "[" * 9_000, "{" * 30_000, '{"format": 1}'])
def test_what_is_no_palette_is_refused(text):
    with pytest.raises(RequestError):
        parse_palette(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(st.sampled_from(["title", "family", "moods", "melody", "band", "pedal"]), JSON)
def test_hostile_values_are_refused_in_words(key, value):
    content = json.loads(WHOLE) | {key: value}
    try:
        assert isinstance(parse_palette(json.dumps(content)), Palette)
    except RequestError as error:
        assert error.message.startswith("the palette, line ")


def test_names_and_files(tmp_path, monkeypatch):
    monkeypatch.setattr(palettes, "own_folder", lambda: tmp_path)
    assert palette_named("") is PLAIN
    (tmp_path / "mine.json").write_text(WHOLE, "utf-8")
    assert palette_named("mine").title == "Two of us"
    assert palette_named(str(tmp_path / "mine.json")) == palette_named("mine")
    name = next(iter(shipped()))
    assert palette_named(name) is shipped()[name]
    (tmp_path / f"{name}.json").write_text(WHOLE, "utf-8")
    assert palette_named(name).title == "Two of us"  # the user's own comes first
    for bad in ("nothing", "../mine", "/etc/passwd", str(tmp_path / "none.json")):
        with pytest.raises(RequestError):
            palette_named(bad)
    (tmp_path / "latin.json").write_bytes(WHOLE.replace("Two", "Zw\xf6lf").encode("latin-1"))
    with pytest.raises(RequestError, match="UTF-8"):
        palette_named("latin")


def test_shipped_palettes_are_whole():
    titles = [palette.title for palette in shipped().values()]
    assert len(set(titles)) == len(titles)
    offered = {False: dict(INSTRUMENTS), True: dict(KITS)}
    for name, palette in shipped().items():
        assert palette.about and palette.moods, name
        assert parse_palette(palette.source, name) == palette
        assert all(voice.program in offered[voice.kit] for voice in palette.voices), name


def test_the_documentation_names_all_there_is():
    text = (ROOT / "docs" / "palettes.md").read_text("utf-8")
    (example,) = re.findall(r"```json\n(.*?)```", text, re.DOTALL)
    assert parse_palette(example).has_drums
    words = [
        *PLAYERS,
        *shipped(),
        *(field.name for kind in PLAYERS.values() for field in fields(kind)),
    ]
    assert [word for word in words if f"`{word}`" not in text] == []
    flowing = " ".join(text.split())
    for named in (
        FAMILIES, bass.PATTERNS, patterns.PATTERNS, STYLES, FIGURES, VOICINGS, OSTINATI, COMPS,
        STRUMS, INTERVALS, STINGS, [str(key) for key in SWELL_KEYS],
    ):  # fmt: skip
        assert ", ".join(named) in flowing
