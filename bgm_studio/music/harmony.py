"""Chords, keys and the plan of a whole clip: its sections, their progressions and the cadence.

The plan ties distant windows together: sections follow the strong cuts, a section's theme returns
with its label, and the last bar is the tonic. Which progressions, chord colours and phrase lengths
are likely was counted in the phrase labels of POP909 (Dai et al. 2020) by
`model_export/progressions.py`; the counts ship as `harmony/progressions.json`.
"""

from __future__ import annotations

import itertools
import json
import math
import random
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bgm_studio.errors import ModelError, RequestError
from bgm_studio.music.pianoroll import BEATS_PER_BAR
from bgm_studio.resources import resource

CHORD_FEATURES = 36
FLATS = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
SHARPS = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}

QUALITIES: dict[str, tuple[str, tuple[int, ...]]] = {
    "maj": ("", (0, 4, 7)),
    "min": ("m", (0, 3, 7)),
    "dim": ("dim", (0, 3, 6)),
    "aug": ("aug", (0, 4, 8)),
    "sus2": ("sus2", (0, 2, 7)),
    "sus4": ("sus4", (0, 5, 7)),
    "5": ("5", (0, 7)),
    "6": ("6", (0, 4, 7, 9)),
    "min6": ("m6", (0, 3, 7, 9)),
    "7": ("7", (0, 4, 7, 10)),
    "maj7": ("maj7", (0, 4, 7, 11)),
    "min7": ("m7", (0, 3, 7, 10)),
    "minmaj7": ("mmaj7", (0, 3, 7, 11)),
    "m7b5": ("m7b5", (0, 3, 6, 10)),
    "dim7": ("dim7", (0, 3, 6, 9)),
    "7sus4": ("7sus4", (0, 5, 7, 10)),
    "add9": ("add9", (0, 2, 4, 7)),
    "madd9": ("madd9", (0, 2, 3, 7)),
    "9": ("9", (0, 2, 4, 7, 10)),
    "maj9": ("maj9", (0, 2, 4, 7, 11)),
    "min9": ("m9", (0, 2, 3, 7, 10)),
}
"""Quality: how it is written after the root, and its tones in semitones above the root."""

_BY_SUFFIX = {suffix: quality for quality, (suffix, _) in QUALITIES.items()}
_BY_SUFFIX |= {quality: quality for quality in QUALITIES}
_NOTE = r"([A-G])([#b]?)"


def _pitch_class(letter: str, accidental: str) -> int:
    return (_LETTERS[letter] + {"": 0, "#": 1, "b": -1}[accidental]) % 12


@dataclass(frozen=True)
class Chord:
    """A chord: `root` and `bass` are pitch classes 0..11 (C = 0), `quality` is a key of QUALITIES.

    Without a `bass` the root is it. Raises RequestError for what is no chord.
    """

    root: int
    quality: str = "maj"
    bass: int = -1

    def __post_init__(self) -> None:
        if self.bass == -1:
            object.__setattr__(self, "bass", self.root)
        if not (0 <= self.root < 12 and 0 <= self.bass < 12 and self.quality in QUALITIES):
            raise RequestError(
                f"Root {self.root}, quality {self.quality!r} and bass {self.bass} make no chord.",
                f"Pitch classes are 0 to 11, qualities {', '.join(QUALITIES)}.",
            )

    @classmethod
    def parse(cls, symbol: str) -> Chord:
        """Read a symbol such as "Am7", "F/C", "Bb7sus4" or "C#dim". Raises RequestError."""
        match = re.fullmatch(rf"{_NOTE}([0-9a-z]*)(?:/{_NOTE})?", symbol.strip()[:16])
        quality = _BY_SUFFIX.get(match[3]) if match else None
        if match is None or quality is None:
            raise RequestError(
                f"{symbol[:20]!r} is not a chord.",
                "Write chords as in C, Am7, Bbmaj7, F/C or Gsus4.",
            )
        bass = _pitch_class(match[4], match[5]) if match[4] else -1
        return cls(_pitch_class(match[1], match[2]), quality, bass)

    @property
    def pitch_classes(self) -> tuple[int, ...]:
        """The sounding pitch classes, the bass included, rising from 0..11."""
        tones = {(self.root + tone) % 12 for tone in QUALITIES[self.quality][1]}
        return tuple(sorted(tones | {self.bass}))

    @property
    def symbol(self) -> str:
        """The chord as written, with flats, as in "Am7" or "F/C"; `parse` reads it back."""
        return self._written(FLATS)

    def symbol_in(self, key: Key) -> str:
        """The chord as written in `key`: sharps in sharp keys."""
        return self._written(SHARPS if key.has_sharps else FLATS)

    def _written(self, names: Sequence[str]) -> str:
        slash = "" if self.bass == self.root else f"/{names[self.bass]}"
        return names[self.root] + QUALITIES[self.quality][0] + slash

    def transposed(self, semitones: int) -> Chord:
        """The same chord, `semitones` higher."""
        return Chord((self.root + semitones) % 12, self.quality, (self.bass + semitones) % 12)


def chord_features(chords_per_beat: Sequence[Chord | None]) -> NDArray[np.float32]:
    """What the denoiser sees of chords: float32 (beats, 36) of zeros and ones.

    Columns 0..11 are the root (one-hot), 12..23 the sounding pitch classes (multi-hot, the bass
    included), 24..35 the bass (one-hot). A beat without a chord (None) is all zeros.
    """
    features = np.zeros((len(chords_per_beat), CHORD_FEATURES), dtype=np.float32)
    for row, chord in zip(features, chords_per_beat, strict=True):
        if chord is not None:
            row[chord.root] = 1
            row[[12 + tone for tone in chord.pitch_classes]] = 1
            row[24 + chord.bass] = 1
    return features


_SCALES = {"major": (0, 2, 4, 5, 7, 9, 11), "minor": (0, 2, 3, 5, 7, 8, 10)}


@dataclass(frozen=True)
class Key:
    """A key: `tonic` 0..11 (C = 0), `mode` "major" or "minor". Raises RequestError otherwise."""

    tonic: int
    mode: str

    def __post_init__(self) -> None:
        if not 0 <= self.tonic < 12 or self.mode not in _SCALES:
            raise RequestError(f"Tonic {self.tonic} and mode {self.mode!r} make no key.")

    @classmethod
    def parse(cls, name: str) -> Key:
        """Read "A minor", "Am", "F# major", "Db:maj" or "C". Raises RequestError."""
        match = re.fullmatch(rf"{_NOTE}[\s:]*(major|maj|minor|min|m|)", name.strip()[:16])
        if not match:
            raise RequestError(
                f"{name[:20]!r} is not a key.", "Write keys as in A minor or Db major."
            )
        return cls(_pitch_class(match[1], match[2]), "minor" if match[3] in _MINOR else "major")

    @property
    def scale(self) -> tuple[int, ...]:
        """The seven pitch classes upwards from the tonic; minor is natural minor."""
        return tuple((self.tonic + step) % 12 for step in _SCALES[self.mode])

    @property
    def has_sharps(self) -> bool:
        """Whether the key is written with sharps: on the sharp side of the circle of fifths."""
        relative = (self.tonic + (3 if self.mode == "minor" else 0)) % 12
        return relative in (7, 2, 9, 4, 11, 6)

    @property
    def name(self) -> str:
        """As in "A minor" or "Db major"; `parse` reads it back."""
        return f"{(SHARPS if self.has_sharps else FLATS)[self.tonic]} {self.mode}"

    @property
    def tonic_chord(self) -> Chord:
        """The plain triad on the tonic."""
        return Chord(self.tonic, "maj" if self.mode == "major" else "min")


_MINOR = ("minor", "min", "m")


@dataclass(frozen=True)
class Section:
    """Beats `start_beat` up to (not including) `end_beat`. `label` is "intro", "outro" or a letter;
    sections with one letter share a theme."""

    start_beat: int
    end_beat: int
    label: str


@dataclass(frozen=True)
class ChordSpan:
    """One chord from `start_beat` up to (not including) `end_beat`."""

    start_beat: int
    end_beat: int
    chord: Chord


@dataclass(frozen=True)
class Plan:
    """Key, sections and chords of a whole clip. Both lists cover beats 0..total_beats without gap
    or overlap; ValueError otherwise."""

    key: Key
    sections: tuple[Section, ...]
    chords: tuple[ChordSpan, ...]

    def __post_init__(self) -> None:
        for spans in (self.sections, self.chords):
            beat = 0
            for span in spans:
                if span.start_beat != beat or span.end_beat <= beat:
                    raise ValueError(f"{span} leaves a gap or overlaps")
                beat = span.end_beat
            if not spans or beat != self.total_beats:
                raise ValueError("sections and chords must cover the same beats")

    @property
    def total_beats(self) -> int:
        """Beats of the whole clip's grid."""
        return self.chords[-1].end_beat if self.chords else 0

    @cached_property
    def chords_per_beat(self) -> tuple[Chord, ...]:
        """The chord on every beat, `total_beats` of them: what `chord_features` takes."""
        return tuple(s.chord for s in self.chords for _ in range(s.start_beat, s.end_beat))

    def section_at(self, beat: float) -> Section:
        """The section that holds `beat`; the nearest one outside the clip."""
        for section in self.sections:
            if beat < section.end_beat:
                return section
        return self.sections[-1]


def chord_spans(chords: Sequence[Chord], edges: Collection[int]) -> tuple[ChordSpan, ...]:
    """Chords of beats 0, 1, .. as spans: equal neighbours are one, but at beats in `edges`, where a
    span begins in any case."""
    spans: list[ChordSpan] = []
    for beat, chord in enumerate(chords):
        if spans and spans[-1].chord == chord and beat not in edges:
            spans[-1] = ChordSpan(spans[-1].start_beat, beat + 1, chord)
        else:
            spans.append(ChordSpan(beat, beat + 1, chord))
    return tuple(spans)


# -- the counted progressions ----------------------------------------------------------------------

_MAX_RESOURCE_BYTES = 200_000

Bar = tuple[Chord, ...]
"""One chord for the whole bar, or two for half a bar each."""


@dataclass(frozen=True)
class Progression:
    """Four bars in C major or C minor, and in how many songs they were found: anywhere in a phrase,
    as its first four bars, as its last four, and as the song's last four."""

    bars: tuple[Bar, Bar, Bar, Bar]
    any: int
    opening: int
    closing: int
    ending: int


@dataclass(frozen=True)
class Lexicon:
    """The counts that a plan draws from: `progressions` and `colours` (per triad symbol in C, how
    often it had which quality) by mode, and how many phrases had how many bars."""

    progressions: Mapping[str, tuple[Progression, ...]]
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
    if content["format"] != 1:
        raise ValueError(f"format {content['format']!r} is unknown")
    modes = content["modes"]
    phrases = content["phrase_bars"]
    repeats = content["second_half_repeats"]
    if not isinstance(modes, dict) or not isinstance(phrases, dict):
        raise ValueError("modes and phrase_bars must be objects")
    if not isinstance(repeats, float | int) or not 0 <= repeats <= 1:
        raise ValueError("second_half_repeats must be a share")
    progressions, colours = {}, {}
    for mode in _SCALES:
        entries = tuple(_progression(entry) for entry in modes[mode]["progressions"])
        closes = [p for p in entries if p.closing and p.bars[3] == (Key(0, mode).tonic_chord,)]
        starts = {tuple(bar[0].root for bar in p.bars) for p in entries if p.opening}
        if not closes or sum(p.closing > 0 for p in entries) < 2 or len(starts) < 2:
            raise ValueError(f"too few openings, or closes on the tonic, in {mode}")
        progressions[mode] = entries
        colours[mode] = {
            Chord.parse(triad).symbol: {
                Chord(0, quality).quality: _count(number) for quality, number in tally.items()
            }
            for triad, tally in modes[mode]["colours"].items()
        }
    lengths = {int(bars): _count(number) for bars, number in phrases.items()}
    if not any(lengths.get(bars) for bars in range(4, 17)):
        raise ValueError("no phrase lengths")
    return Lexicon(progressions, colours, lengths, float(repeats))


def _progression(entry: dict[str, object]) -> Progression:
    bars = tuple(
        tuple(Chord.parse(symbol) for symbol in bar.split())
        for bar in str(entry["chords"]).split("|")
    )
    if len(bars) != 4 or not all(len(bar) in (1, 2) for bar in bars):
        raise ValueError(f"{entry['chords']!r} is not four bars of one or two chords")
    counts = {name: _count(entry[name]) for name in ("any", "opening", "closing", "ending")}
    return Progression(bars=(bars[0], bars[1], bars[2], bars[3]), **counts)


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 10**9:
        raise ValueError(f"{value!r} is not a count")
    return value


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The shipped counts. Raises ModelError when they are missing or damaged."""
    return read_lexicon(resource("harmony/progressions.json"))


# -- the plan --------------------------------------------------------------------------------------

_HINT_WORTH = 4.0  # a cut of strength 1 outweighs an odd phrase length, but not an absurd one
_LONGEST_SECTION = 16
_LONGEST_BEATS = 4 * 20_000


def plan_music(
    total_beats: int,
    *,
    section_hints: Sequence[tuple[float, float]] = (),
    valence: float = 0.0,
    energy: float = 0.5,
    seed: int,
    key: Key | None = None,
    start_beat: float = 0.0,
) -> Plan:
    """Plan key, sections and chords of a clip of `total_beats` (a multiple of 4).

    `section_hints` are (beat, strength 0..1): cuts where a new section may begin; sections start
    on barlines, mostly every 4 or 8 bars, near strong hints where they can. `valence` -1..1 leans
    towards minor and darker progressions or major and brighter ones (a given `key` settles the
    mode); `energy` 0..1 brings more bars with two chords and fewer introductions. `start_beat` is
    that of the tempo map: with a pickup (3 up to 4) bar 0 takes V or the first chord.

    The plan ends with a cadence: V or IV (in minor V) goes to the plain tonic, which holds through
    the last bar. It depends only on the arguments: key, form and each letter's theme draw from
    random streams of their own, so moving a cut does not change the themes.

    Raises RequestError for values outside their ranges, ModelError when the counts are damaged.
    """
    _check_plan(total_beats, section_hints, valence, energy, start_beat)
    table = lexicon()
    lead = 1 if start_beat >= 3.0 and total_beats > BEATS_PER_BAR else 0
    bars = total_beats // BEATS_PER_BAR - lead
    if key is None:
        key = _choose_key(valence, random.Random(f"{seed} key"))

    hints = np.zeros(bars + 1)
    for beat, strength in section_hints:
        place = beat / BEATS_PER_BAR - lead
        nearest = round(place)
        if 0 < nearest < bars:
            near = strength * math.exp(-0.5 * ((place - nearest) / 0.35) ** 2)
            hints[nearest] = max(hints[nearest], near)
    form = _form(bars, hints, energy, table, random.Random(f"{seed} form"))

    themes: dict[str, list[Bar]] = {}
    written: list[Bar] = []
    for length, label in form:
        letter = "A" if label in ("intro", "outro") else label
        if letter not in themes:
            first = themes.get("A")
            themes[letter] = _theme(
                key.mode,
                valence,
                energy,
                table,
                random.Random(f"{seed} theme {letter}"),
                first_theme=first,
            )
        theme = themes[letter]
        written += [theme[bar % len(theme)] for bar in range(length)]
    last = form[-1][0]
    rng = random.Random(f"{seed} cadence")
    _write_cadence(written, last, key.mode, valence=valence, table=table, rng=rng)
    if lead:
        dominant = Chord(7)
        opens = written[0][0]
        use_dominant = opens.root == 0 or random.Random(f"{seed} pickup").random() < 0.5
        written.insert(0, (dominant,) if use_dominant else (opens,))

    sections, beat = [], 0
    for index, (length, label) in enumerate(form):
        end = beat + BEATS_PER_BAR * (length + (lead if index == 0 else 0))
        sections.append(Section(beat, end, label))
        beat = end
    return Plan(key, tuple(sections), _spans(written, sections, key.tonic))


def _check_plan(
    total_beats: int,
    section_hints: Sequence[tuple[float, float]],
    valence: float,
    energy: float,
    start_beat: float,
) -> None:
    if not 0 < total_beats <= _LONGEST_BEATS or total_beats % BEATS_PER_BAR:
        raise RequestError(f"A plan of {total_beats} beats is not a whole number of bars of 4/4.")
    if not (-1.0 <= valence <= 1.0 and 0.0 <= energy <= 1.0):
        raise RequestError(
            f"Valence {valence:g} or energy {energy:g} is out of range.",
            "Valence goes from -1 to 1, energy from 0 to 1.",
        )
    if not (start_beat == 0.0 or 3.0 <= start_beat < 4.0):
        raise RequestError(f"A clip cannot begin at beat {start_beat:g}.", "Use 0, or 3 up to 4.")
    for beat, strength in section_hints:
        if not (0.0 <= beat <= total_beats and 0.0 <= strength <= 1.0):
            raise RequestError(
                f"The section hint at beat {beat:g} with strength {strength:g} is not valid.",
                "Hints lie within the clip and have a strength from 0 to 1.",
            )


def _choose_key(valence: float, rng: random.Random) -> Key:
    # Words that feel clearly dark or bright (beyond 0.2) get their mode nine times in ten; where
    # they say nothing, 56 of 100 are major, as POP909's songs are.
    major = 1.0 / (1.0 + math.exp(-12.0 * (valence + 0.02)))
    mode = "major" if rng.random() < major else "minor"
    return Key(int(12 * rng.random()), mode)


def _spans(bars: Sequence[Bar], sections: Sequence[Section], tonic: int) -> tuple[ChordSpan, ...]:
    """Bars in C as spans in the key; a chord that goes on is one span within its section."""
    starts = {section.start_beat for section in sections}
    spans: list[ChordSpan] = []
    for bar, chords in enumerate(bars):
        length = BEATS_PER_BAR // len(chords)
        for half, chord in enumerate(chords):
            begin = BEATS_PER_BAR * bar + half * length
            sounding = chord.transposed(tonic)
            if spans and spans[-1].chord == sounding and begin not in starts:
                spans[-1] = ChordSpan(spans[-1].start_beat, begin + length, sounding)
            else:
                spans.append(ChordSpan(begin, begin + length, sounding))
    return tuple(spans)


# Sections


def _form(
    bars: int, hints: NDArray[np.float64], energy: float, table: Lexicon, rng: random.Random
) -> list[tuple[int, str]]:
    """Lengths in bars and labels of the sections, from the first barline to the end."""
    intro = outro = 0
    if bars >= 20:
        wish = {0: 0.4 + energy, 2: 0.5 - 0.4 * energy, 4: 1.1 - energy}
        worth = {n: w + 2 * hints[n] * (n > 0) + 0.5 * rng.random() for n, w in wish.items()}
        intro = max(worth, key=lambda n: worth[n])
        wish = {0: 0.3, 2: 0.4, 4: 0.6}
        worth = {n: w + 2 * hints[bars - n] * (n > 0) + 0.5 * rng.random() for n, w in wish.items()}
        outro = max(worth, key=lambda n: worth[n])
    edges = _section_edges(bars - intro - outro, hints[intro : bars + 1 - outro], table)
    lengths = [b - a for a, b in itertools.pairwise(edges)]
    labels = _labels([float(hints[intro + edge]) for edge in edges[1:-1]])
    form = list(zip(lengths, labels, strict=True))
    if intro:
        form.insert(0, (intro, "intro"))
    if outro:
        form.append((outro, "outro"))
    return form


def _section_edges(bars: int, hints: NDArray[np.float64], table: Lexicon) -> list[int]:
    """Section boundaries 0..bars of the best sum of phrase-length log-odds and hints."""
    if bars < 8:
        return [0, bars]
    # A short clip has shorter sections, so that its theme has time to return.
    longest = min(_LONGEST_SECTION, max(4, bars // 3 + 1))
    lengths = range(4, longest + 1)
    total = sum(table.phrase_bars.get(n, 0) + 1 for n in lengths)
    odds = {n: math.log((table.phrase_bars.get(n, 0) + 1) / total) for n in lengths}
    best = [0.0] + [-math.inf] * bars
    origin = [0] * (bars + 1)
    for end in range(1, bars + 1):
        for length, worth in odds.items():
            if length > end:
                break
            value = best[end - length] + worth
            if end < bars:
                value += _HINT_WORTH * float(hints[end])
            if value > best[end]:
                best[end], origin[end] = value, end - length
    edges = [bars]
    while edges[0] > 0:
        edges.insert(0, origin[edges[0]])
    return edges


def _labels(joints: Sequence[float]) -> list[str]:
    """A letter per section: the theme A returns between contrasts and at the end. `joints` holds
    the hints between neighbouring sections; where one is weakest, A is heard twice."""
    count = len(joints) + 1
    if count == 1:
        return ["A"]
    if count == 2:
        return ["A", "B"] if joints[0] >= 0.6 else ["A", "A"]
    odd = count if count % 2 else count - 1
    contrasts = "BCBD" if count <= 12 else "BCBDEBFC"
    labels = ["A" if i % 2 == 0 else contrasts[i // 2 % len(contrasts)] for i in range(odd)]
    if odd < count:
        # Doubling the A at i puts the extra section after it: the joint between both is joint i.
        doubled = min(range(0, odd, 2), key=lambda i: (joints[i], i))
        labels.insert(doubled, "A")
    return labels


# Themes


def _draw(weights: Sequence[float], rng: random.Random) -> int:
    point = rng.random() * math.fsum(weights)
    for index, weight in enumerate(weights):
        point -= weight
        if point < 0:
            return index
    return max(i for i, weight in enumerate(weights) if weight > 0)


def _leaning(p: Progression, mode: str, valence: float, energy: float) -> float:
    """How much mood and pace favour a progression, as a factor."""
    chords = [chord for bar in p.bars for chord in bar]
    bright = sum(1 if chord.quality == "maj" else -1 for chord in chords) / len(chords)
    splits = sum(len(bar) - 1 for bar in p.bars)
    static = {1: 0.1, 2: 0.6}.get(len(set(chords)), 1.0)
    scale = set(Key(0, mode).scale) | ({11} if mode == "minor" else set())
    borrowed = sum(not set(chord.pitch_classes) <= scale for chord in chords)
    return math.exp(1.2 * valence * bright + 0.7 * (energy - 0.8) * splits) * static * 0.2**borrowed


def _theme(
    mode: str,
    valence: float,
    energy: float,
    table: Lexicon,
    rng: random.Random,
    *,
    first_theme: list[Bar] | None,
) -> list[Bar]:
    """Eight bars in C: an opening and its answer, coloured, with a smooth bass. A contrast to
    `first_theme` begins with another progression, and preferably off the tonic."""
    choices = table.progressions[mode]
    lean = [_leaning(p, mode, valence, energy) for p in choices]
    taken = [bar[0].root for bar in first_theme[:4]] if first_theme is not None else []
    weights = []
    for p, factor in zip(choices, lean, strict=True):
        on_tonic = p.bars[0][0].root == 0
        if [bar[0].root for bar in p.bars] == taken:
            start = 0.0
        else:
            start = 3.0 if on_tonic == (not taken) else 1.0
        weights.append(p.opening * factor * start)
    opening = choices[_draw(weights, rng)]
    answer = opening
    if rng.random() >= table.second_half_repeats:
        weights = [
            0.0 if p is opening else p.closing * f for p, f in zip(choices, lean, strict=True)
        ]
        answer = choices[_draw(weights, rng)]
    colours = table.colours[mode]
    bars = [
        tuple(_coloured(chord, mode, energy, colours, rng) for chord in bar)
        for bar in (*opening.bars, *answer.bars)
    ]
    return _with_bass(bars, rng)


def _coloured(
    chord: Chord,
    mode: str,
    energy: float,
    colours: Mapping[str, Mapping[str, int]],
    rng: random.Random,
) -> Chord:
    """The chord with a seventh, ninth or suspension as often as songs have it, scale tones only."""
    draw = rng.random()  # always one draw a chord, so that colours do not shift what follows
    tally = colours.get(chord.symbol, {})
    scale = set(Key(0, mode).scale) | set(chord.pitch_classes)
    fitting = {
        quality: number * (1.0 if quality == chord.quality else 1.5 - energy)
        for quality, number in tally.items()
        if set(Chord(chord.root, quality).pitch_classes) <= scale
    }
    total = sum(fitting.values()) or 1.0
    for quality, number in fitting.items():
        draw -= number / total
        if draw < 0:
            return Chord(chord.root, quality)
    return chord


_LEAP = (0.6, 0.0, 0.0, 0.5, 0.6, 0.6, 1.2)  # cost of a bass moving 0..6 semitones


def _with_bass(bars: Sequence[Bar], rng: random.Random) -> list[Bar]:
    """Choose a bass tone for each chord (root, third or fifth) so that the line moves smoothly.

    Some themes welcome inversions, most keep to roots, as songs do (a twentieth of chords are
    inverted). The first chord and suspensions stay on their roots.
    """
    third = 0.4 + 1.2 * rng.random()
    chords = [chord for bar in bars for chord in bar]
    options = []
    for index, chord in enumerate(chords):
        tones = QUALITIES[chord.quality][1]
        choice = [(chord.root, 0.0)]
        if index and chord.quality not in ("sus2", "sus4", "7sus4"):
            low = next(tone for tone in (3, 4) if tone in tones)
            choice.append(((chord.root + low) % 12, third))
            if 7 in tones:
                choice.append(((chord.root + 7) % 12, third + 0.6))
        options.append(choice)
    costs = [[cost for _, cost in options[0]]]
    origins: list[list[int]] = [[0]]
    for before, here in itertools.pairwise(options):
        row, origin = [], []
        for bass, cost in here:
            steps = []
            for i, (last, _) in enumerate(before):
                up = (bass - last) % 12
                steps.append(costs[-1][i] + _LEAP[min(up, 12 - up)] + cost)
            origin.append(min(range(len(steps)), key=steps.__getitem__))
            row.append(min(steps))
        costs.append(row)
        origins.append(origin)
    state = min(range(len(costs[-1])), key=costs[-1].__getitem__)
    basses = []
    for option, origin in zip(reversed(options), reversed(origins), strict=True):
        basses.append(option[state][0])
        state = origin[state]
    line = iter(
        Chord(chord.root, chord.quality, bass)
        for chord, bass in zip(chords, reversed(basses), strict=True)
    )
    return [tuple(next(line) for _ in bar) for bar in bars]


def _write_cadence(
    bars: list[Bar], last: int, mode: str, *, valence: float, table: Lexicon, rng: random.Random
) -> None:
    """Rewrite the end of the last section (`last` bars long) so that it closes on the tonic."""
    tonic = Key(0, mode).tonic_chord
    choices = [p for p in table.progressions[mode] if p.bars[3] == (tonic,)]
    weights = [(p.closing + 2 * p.ending) * _leaning(p, mode, valence, 0.5) for p in choices]
    close = [*choices[_draw(weights, rng)].bars]
    dominant, subdominant = Chord(7), Chord(5)
    approach = {dominant} if mode == "minor" else {dominant, subdominant}
    if close[2][-1] not in approach:
        close[2] = (*close[2][:-1], dominant)
    length = min(last, 4)
    if length == 2:
        close[2] = (tonic, close[2][-1])
    elif length == 3:
        close[1] = (tonic,)
    bars[-length:] = close[-length:]
