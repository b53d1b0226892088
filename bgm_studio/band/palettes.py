"""Palettes: what the music is played on, and which band plays around it, as small JSON files.

The format is described, with an example, in docs/palettes.md.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import platformdirs

from bgm_studio.band.bass import Bass
from bgm_studio.band.doubling import Doubling
from bgm_studio.band.drums import Drums
from bgm_studio.band.hits import Sting, Swell
from bgm_studio.band.pads import Figure, Pad
from bgm_studio.band.rhythm import Comp, Ostinato, Strum
from bgm_studio.base.errors import RequestError
from bgm_studio.base.resources import resource_root
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.music.played import TRIO, Voice

FORMAT = 1
SUFFIX = ".json"
MOST_PLAYERS = 12
MAX_BYTES = 20_000
_MOST_OWN = 200
FAMILIES = ("solo", "acoustic", "orchestral", "electronic", "rock", "jazz")
_KIND_WORDS = {int: "a whole number", float: "a number", bool: "true or false", str: "a text"}
_NAME = re.compile(r"[a-z][a-z0-9 ]{0,23}")  # of a part
_FILE = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


Player = Drums | Bass | Pad | Figure | Ostinato | Comp | Strum | Doubling | Sting | Swell
PLAYERS: dict[str, type[Player]] = {
    "drums": Drums,
    "bass": Bass,
    "pad": Pad,
    "figure": Figure,
    "ostinato": Ostinato,
    "chords": Comp,
    "strum": Strum,
    "doubling": Doubling,
    "sting": Sting,
    "swell": Swell,
}
"""What `plays` may say."""


@dataclass(frozen=True)
class Range:
    """Pitches that an instrument plays well: tones of a written track outside go there by octaves.
    from_level: below this level a bar has none of it."""

    low: int = 0
    high: int = 127
    from_level: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.high - 11 <= 116:
            raise ValueError(
                f"a range of {self.low} to {self.high}: it needs an octave in 0 to 127"
            )
        if not 0 <= self.from_level <= 1:
            raise ValueError(f"from_level is {self.from_level:g}: use 0 to 1")


@dataclass(frozen=True)
class Palette:
    """What music is played on.

    title, about: for people. family: one of FAMILIES. moods: words for which it is chosen. voices:
    of TRACKS, then of the players, each with another name. ranges: of TRACKS. players: around
    them, in the order of their voices. pedal: whether the piano track has one. humanised: whether
    timing and velocity have a hand's small irregularities. swing: where in its beat the second
    eighth is played, 0.5 (straight) to 0.75; 0.67 are triplets. source: the file's text.
    """

    title: str
    about: str = ""
    family: str = "solo"
    moods: tuple[str, ...] = ()
    voices: tuple[Voice, ...] = TRIO
    ranges: tuple[Range, Range, Range] = (Range(), Range(), Range())
    players: tuple[Player, ...] = ()
    pedal: bool = True
    humanised: bool = True
    swing: float = 0.5
    source: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The name of each voice."""
        return tuple(voice.name for voice in self.voices)

    def on(self, voices: Sequence[Voice]) -> Palette:
        """The same with other instruments, such as those of a mix."""
        return replace(self, voices=tuple(voices))

    @property
    def has_drums(self) -> bool:
        """Whether a drummer plays."""
        return any(isinstance(player, Drums) for player in self.players)


PLAIN = Palette("As written", "The three tracks that are composed, and no band.")
"""What there is without a palette."""
NONE = "none"
"""PLAIN's name."""


def parse_palette(text: str, name: str = "the palette") -> Palette:
    """Read a palette. name: of the file, for errors.

    Raises RequestError for anything that is not a palette, naming the line.
    """
    if len(text) > MAX_BYTES:
        raise RequestError(f"{name} is too long for a palette.", f"Use {MAX_BYTES} characters.")
    places: dict[int, int] = {}
    try:
        content = _Decoder(places).decode(text)
        return _palette(content, text)
    except json.JSONDecodeError as error:
        reason, line = error.msg[:1].lower() + error.msg[1:], error.lineno
    except RecursionError:
        reason, line = "nested too deeply", 1
    except _BadError as error:
        reason, line = str(error), _line(text, places.get(error.where, 0), error.key)
    raise RequestError(f"{name}, line {line}: {reason}.", "See docs/palettes.md.")


def read_palette(path: Path) -> Palette:
    """Read a palette's file. Raises RequestError as `parse_palette` does, and for what cannot be
    read."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        text = data.decode("utf-8")
    except OSError as error:
        raise RequestError(
            f"The palette {path} cannot be read ({error.strerror or error}).", "Check the file."
        ) from error
    except UnicodeDecodeError as error:
        raise RequestError(f"{path.name} is not UTF-8 text.", "Save it as one.") from error
    return parse_palette(text, path.name)


@lru_cache(maxsize=1)
def shipped() -> Mapping[str, Palette]:
    """The palettes that come with the app, by their files' names, in order."""
    folder = resource_root() / "palettes"
    return {path.stem: read_palette(path) for path in sorted(folder.glob(f"*{SUFFIX}"))}


def own_folder() -> Path:
    """Where a user keeps palettes of their own; it may not exist."""
    return platformdirs.user_data_path("bgm-studio", appauthor=False) / "palettes"


def own_palettes() -> tuple[dict[str, Palette], list[RequestError]]:
    """The palettes in the user's folder by their files' names, in order, and what is wrong with
    those that are none."""
    found: dict[str, Palette] = {}
    problems: list[RequestError] = []
    for path in sorted(own_folder().glob(f"*{SUFFIX}"))[:_MOST_OWN]:
        try:
            found[path.stem] = read_palette(path)
        except RequestError as error:
            problems.append(error)
    return found, problems


def is_part_name(name: str) -> bool:
    """Whether a part of a band may have that name."""
    return _NAME.fullmatch(name) is not None


def palette_named(word: str) -> Palette:
    """A palette by its file's name (without .json), in the user's folder or shipped, or by the path
    of a file that ends in .json; "" and NONE are PLAIN. Raises RequestError for an unknown one."""
    if word in ("", NONE):
        return PLAIN
    if word.endswith(SUFFIX):
        return read_palette(Path(word))
    if _FILE.fullmatch(word) and (own := own_folder() / f"{word}{SUFFIX}").is_file():
        return read_palette(own)
    if word in shipped():
        return shipped()[word]
    raise RequestError(
        f"There is no palette {word[:60]!r}.", f"Choose from {', '.join(shipped())}."
    )


# -- reading -----------------------------------------------------------------------------------


class _BadError(ValueError):
    """where: id of the object that is wrong; key: of it, "" for the whole."""

    def __init__(self, reason: str, where: Mapping[str, Any], key: str = "") -> None:
        super().__init__(reason)
        self.where, self.key = id(where), key


class _Decoder(json.JSONDecoder):
    """Notes where each object begins, by its id, and takes no key twice."""

    def __init__(self, places: dict[int, int]) -> None:
        super().__init__(parse_constant=_no_number, object_pairs_hook=list)
        plain: Callable[..., Any] = json.decoder.JSONObject  # type: ignore[attr-defined]

        def parse(given: tuple[str, int], *rest: Any) -> Any:
            pairs, end = plain(given, *rest)
            made = dict(pairs)
            if len(made) < len(pairs):
                raise json.JSONDecodeError("A key stands twice in braces", given[0], given[1] - 1)
            places[id(made)] = given[1] - 1
            return made, end

        self.parse_object = parse
        self.scan_once = json.scanner.py_make_scanner(self)  # type: ignore[attr-defined]


def _no_number(word: str) -> Any:
    raise json.JSONDecodeError(f"A number cannot be {word}", "", 0)


def _line(text: str, start: int, key: str) -> int:
    """The line of a key of the object that begins at `start`, or of the object."""
    found = text.find(json.dumps(key), start) if key else -1
    return text.count("\n", 0, found if found >= 0 else start) + 1


def _palette(content: Any, text: str) -> Palette:
    if not isinstance(content, dict):
        raise _BadError("a palette is an object in braces", {})
    known = {"format", "title", "about", "family", "moods", *TRACKS, "band", "pedal", "humanised",
             "swing"}  # fmt: skip
    for key in content:
        if key not in known:
            raise _BadError(
                f"{key!r} is unknown; known are {', '.join(sorted(known))}", content, key
            )
    if content.get("format") != FORMAT:
        raise _BadError(f"the format is {FORMAT} in this version", content, "format")
    taken: dict[str, Any] = {
        name: _value(kind, content[name], content, name)
        for name, kind in (
            ("title", str), ("about", str), ("family", str), ("moods", tuple[str, ...]),
            ("pedal", bool), ("humanised", bool), ("swing", float),
        ) if name in content
    }  # fmt: skip
    if not taken.get("title", "").strip():
        raise _BadError("a palette needs a title", content, "title")
    if taken.get("family", FAMILIES[0]) not in FAMILIES:
        raise _BadError(f"a family is one of {', '.join(FAMILIES)}", content, "family")
    if not 0.5 <= taken.get("swing", 0.5) <= 0.75:
        raise _BadError("swing is 0.5 to 0.75", content, "swing")
    voices, ranges, players = list(TRIO), [Range()] * len(TRACKS), []
    for track, name in enumerate(TRACKS):
        if name in content:
            entry = _object(content, name)
            voice, rest = _split(entry)
            voices[track] = _made(Voice, {"name": name, **voice}, entry)
            ranges[track] = _made(Range, rest, entry)
    band = content.get("band", [])
    if not isinstance(band, list) or len(band) > MOST_PLAYERS:
        raise _BadError(f"a band is a list of {MOST_PLAYERS} players at most", content, "band")
    for entry in band:
        if not isinstance(entry, dict):
            raise _BadError("a player is an object in braces", content, "band")
        voice, rest = _split(entry)
        kind = PLAYERS.get(str(rest.pop("plays", "")))
        if kind is None:
            raise _BadError(f"a player plays one of {', '.join(PLAYERS)}", entry, "plays")
        made = _made(Voice, voice, entry)
        if not _NAME.fullmatch(made.name) or made.name in [v.name for v in voices]:
            reason = "a name is a word of small letters that no other track has"
            raise _BadError(reason, entry, "name")
        if made.kit and any(v.kit and v.program != made.program for v in voices):
            reason = "all parts on a kit share one: General MIDI has one channel for drums"
            raise _BadError(reason, entry, "kit")
        voices.append(made)
        players.append(_made(kind, rest, entry))
    low, middle, high = ranges
    return Palette(
        voices=tuple(voices), ranges=(low, middle, high), players=tuple(players), source=text,
        **taken,
    )  # fmt: skip


def _object(content: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = content[key]
    if not isinstance(value, dict):
        raise _BadError(f"{key} is an object in braces", content, key)
    return value


_VOICE = {field.name for field in fields(Voice)} - {"kit"}


def _split(entry: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What says how it sounds, and what says how it is played; "kit" is the program of a kit."""
    voice = {key: value for key, value in entry.items() if key in _VOICE}
    rest = {key: value for key, value in entry.items() if key not in _VOICE}
    if "kit" in rest:
        voice |= {"program": rest.pop("kit"), "kit": True}
    return voice, rest


def _made(kind: type[Any], given: Mapping[str, Any], entry: Mapping[str, Any]) -> Any:
    """An object of a dataclass; `given` are its fields as they stand in the entry."""
    hints = _hints(kind)  # type: ignore[arg-type]  # every class can be hashed
    for key in given:
        if key not in hints:
            known = ", ".join(sorted(hints))
            raise _BadError(f"{key!r} is unknown here; known are {known}", entry, key)
    for field in fields(kind):
        if field.default is MISSING and field.name not in given:
            raise _BadError(f"{field.name!r} is missing", entry)
    values = {key: _value(hints[key], value, entry, key) for key, value in given.items()}
    try:
        return kind(**values)
    except ValueError as error:
        raise _BadError(str(error), entry) from error


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind) if field.init}


def _value(kind: Any, value: Any, entry: Mapping[str, Any], key: str) -> Any:
    """A value of a declared type: a number, a word, true or false, a list, or an object."""
    if kind in _KIND_WORDS:
        numeric = kind is float and type(value) is int
        if type(value) is not kind and not numeric:
            raise _BadError(f"{key!r} is {_KIND_WORDS[kind]}", entry, key)
        return kind(value)
    if get_origin(kind) is tuple:
        if not isinstance(value, list) or len(value) > 64:
            raise _BadError(f"{key!r} is a list", entry, key)
        return tuple(_value(get_args(kind)[0], item, entry, key) for item in value)
    return _made(kind, _object(entry, key), value)
