"""The progressions that a plan draws from, as they were counted in songs.

Which progressions, chord colours and phrase lengths are likely was counted in the phrase labels of
POP909 (Dai et al. 2020) by `model_export/progressions.py`; the counts ship as
`harmony/progressions.json`.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from bgm_studio.base.errors import ModelError, RequestError
from bgm_studio.base.resources import resource
from bgm_studio.music.harmony import SCALES, Chord, Key

_MAX_RESOURCE_BYTES = 200_000
Bar = tuple[Chord, ...]
"""One chord for the whole bar, two for half a bar each, or four, one a beat."""


@lru_cache(maxsize=1024)
def is_borrowed(chord: Chord, mode: str) -> bool:
    scale = set(Key(0, mode).scale) | ({11} if mode == "minor" else set())
    return not set(chord.pitch_classes) <= scale


@dataclass(frozen=True)
class Progression:
    """The chords on the first beats of four bars in C of a `mode`, and how many songs have them as
    a phrase's first four bars, as its last four, and as the song's last four."""

    mode: str
    chords: tuple[Chord, Chord, Chord, Chord]
    opening: int
    closing: int
    ending: int

    @cached_property
    def roots(self) -> tuple[int, ...]:
        """Degrees of the four chords, in semitones above the tonic."""
        return tuple(chord.root for chord in self.chords)

    @cached_property
    def brightness(self) -> float:
        """-1 where all chords are minor ones, 1 where all are major ones."""
        return sum(1 if chord.quality == "maj" else -1 for chord in self.chords) / 4

    @cached_property
    def strong_moves(self) -> int:
        """Moves of the root by a whole tone or a fourth, up or down: bVI-bVII-i and I-V-vi-IV."""
        steps = [(b - a) % 12 for a, b in itertools.pairwise(self.roots)]
        return sum(step in (2, 5, 7, 10) for step in steps)

    @cached_property
    def dark_chords(self) -> int:
        """Diminished chords, and those on the lowered II, II and VI of minor."""
        return sum(c.quality == "dim" or c.root in (1, 2, 8) for c in self.chords)

    @cached_property
    def plainness(self) -> float:
        """What is left of its weight because it holds hardly any chords, or borrowed ones."""
        static = {1: 0.03, 2: 0.25, 3: 0.6}.get(len(set(self.chords)), 1.0)
        return static * math.pow(0.2, sum(is_borrowed(c, self.mode) for c in self.chords))


@dataclass(frozen=True)
class Lexicon:
    """The counts that a plan draws from, in C major and C minor.

    tonics: songs by tonic. By mode: progressions; passing: per chord on a bar's first beat and on
    the next bar's, how many songs have which chord in its second half (None: the first goes on);
    colours: per triad symbol, how often it had which quality. phrase_bars: how many phrases had how
    many bars. second_half_repeats: share of eight bars that are four twice.
    """

    tonics: tuple[int, ...]
    progressions: Mapping[str, tuple[Progression, ...]]
    passing: Mapping[str, Mapping[tuple[Chord, Chord], Mapping[Chord | None, int]]]
    colours: Mapping[str, Mapping[str, Mapping[str, int]]]
    phrase_bars: Mapping[int, int]
    second_half_repeats: float


def read_lexicon(path: Path) -> Lexicon:
    """Read and check a file written by `model_export/progressions.py`.

    Raises ModelError when the file is too large, is not such a file, or cannot make a plan.
    """
    try:
        if path.stat().st_size > _MAX_RESOURCE_BYTES:
            raise ValueError("too large")
        return _lexicon(json.loads(path.read_text(encoding="utf-8")))
    except (
        OSError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        RequestError,
    ) as error:
        raise ModelError(
            f"The chord table {path.name} is damaged: {error}.", "Install BGM Studio again."
        ) from error


def _lexicon(content: dict[str, object]) -> Lexicon:
    if content["format"] != 2:
        raise ValueError(f"format {content['format']!r} is unknown")
    modes = content["modes"]
    phrases = content["phrase_bars"]
    repeats = content["second_half_repeats"]
    if not isinstance(modes, dict) or not isinstance(phrases, dict):
        raise ValueError("modes and phrase_bars must be objects")
    if not isinstance(repeats, float | int) or not 0 <= repeats <= 1:
        raise ValueError("second_half_repeats must be a share")
    progressions, passing, colours = {}, {}, {}
    tonics = [0] * 12
    for mode in SCALES:
        entries = tuple(_progression(entry, mode) for entry in modes[mode]["progressions"])
        tonic = Key(0, mode).tonic_chord
        closes = [p for p in entries if p.closing and p.chords[3] == tonic]
        starts = {p.roots for p in entries if p.opening}
        if not closes or sum(p.closing > 0 for p in entries) < 2 or len(starts) < 2:
            raise ValueError(f"too few openings, or closes on the tonic, in {mode}")
        progressions[mode] = entries
        passing[mode] = {
            _pair(pair): {
                Chord.parse(half) if half else None: _count(number)
                for half, number in tally.items()
            }
            for pair, tally in modes[mode]["passing"].items()
        }
        colours[mode] = {
            Chord.parse(triad).symbol: {
                Chord(0, quality).quality: _count(number) for quality, number in tally.items()
            }
            for triad, tally in modes[mode]["colours"].items()
        }
        for name, number in modes[mode]["tonics"].items():
            tonics[Key.parse(name).tonic] += _count(number)
    lengths = {int(bars): _count(number) for bars, number in phrases.items()}
    if not any(lengths.get(bars) for bars in range(4, 17)):
        raise ValueError("no phrase lengths")
    if not any(tonics):
        raise ValueError("no tonics")
    return Lexicon(tuple(tonics), progressions, passing, colours, lengths, float(repeats))


def _progression(entry: dict[str, object], mode: str) -> Progression:
    chords = [Chord.parse(symbol) for symbol in str(entry["chords"]).split("|")]
    if len(chords) != 4:
        raise ValueError(f"{entry['chords']!r} is not four chords")
    counts = {name: _count(entry[name]) for name in ("opening", "closing", "ending")}
    return Progression(mode=mode, chords=(chords[0], chords[1], chords[2], chords[3]), **counts)


def _pair(text: str) -> tuple[Chord, Chord]:
    first, after = text.split(">")
    return Chord.parse(first), Chord.parse(after)


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 10**9:
        raise ValueError(f"{value!r} is not a count")
    return value


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The shipped counts. Raises ModelError when they are missing or damaged."""
    return read_lexicon(resource("harmony/progressions.json"))
