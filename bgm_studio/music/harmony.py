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

from bgm_studio.base.errors import ModelError, RequestError
from bgm_studio.base.resources import resource
from bgm_studio.music.pianoroll import BEATS_PER_BAR

CHORD_FEATURES = 36
FLATS = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
"""Pitch classes where no key says how to write them."""

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
        """The chord as written in `key`: in E major III is G#m and the lowered II is F. What leads
        upwards to the next chord is raised, not lowered: in C major C#dim, but Db."""
        names = key.raised_names if QUALITIES[self.quality][1][:3] == (0, 3, 6) else key.names
        return self._written(names)

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
        match = re.fullmatch(
            rf"{_NOTE}[\s:]*(major|maj|minor|min|m|)", name.strip() if len(name) <= 40 else ""
        )
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
    def name(self) -> str:
        """As in "A minor" or "Db major", with the fewest accidentals; `parse` reads it back."""
        return f"{_note_name(self._fifths)} {self.mode}"

    @property
    def _fifths(self) -> int:
        """Where the tonic lies on the line of fifths, C = 0, G = 1: so that the signature has at
        most six flats or sharps (F# major, Eb minor)."""
        relative = 3 if self.mode == "minor" else 0
        lowest = relative - (6 if self.mode == "minor" else 5)
        return (7 * self.tonic - lowest) % 12 + lowest

    @property
    def names(self) -> tuple[str, ...]:
        """How the pitch classes C to B are written: from the lowered II to the raised IV."""
        return _names_from(self._fifths - 5)

    @property
    def raised_names(self) -> tuple[str, ...]:
        """Likewise where they lead upwards: the notes between I and V are I#, II#, IV#, and V#."""
        return _names_from(self._fifths - 2)

    @property
    def tonic_chord(self) -> Chord:
        """The plain triad on the tonic."""
        return Chord(self.tonic, "maj" if self.mode == "major" else "min")


_MINOR = ("minor", "min", "m")


def _note_name(fifths: int) -> str:
    """The note so many fifths above C. Beyond Fb and B# it is the one that sounds the same."""
    while not -8 <= fifths <= 12:
        fifths += 12 if fifths < 0 else -12
    return "FCGDAEB"[(fifths + 1) % 7] + {-1: "b", 0: "", 1: "#"}[(fifths + 1) // 7]


def _names_from(lowest: int) -> tuple[str, ...]:
    return tuple(_note_name((7 * tone - lowest) % 12 + lowest) for tone in range(12))


@dataclass(frozen=True)
class Section:
    """Beats `start_beat` up to (not including) `end_beat`. `label` is "intro", "outro" or a letter;
    sections with one letter share a theme. key: where it is not the plan's."""

    start_beat: int
    end_beat: int
    label: str
    key: Key | None = None


@dataclass(frozen=True)
class ChordSpan:
    """One chord from `start_beat` up to (not including) `end_beat`."""

    start_beat: int
    end_beat: int
    chord: Chord


@dataclass(frozen=True)
class Plan:
    """Key, sections and chords of a whole clip. Both lists cover beats 0..total_beats without gap
    or overlap; ValueError otherwise. The key is that of the piece, in which it begins and ends; a
    section may have another (see `key_at`)."""

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

    def key_at(self, beat: float) -> Key:
        """The key of the section that holds `beat`."""
        return self.section_at(beat).key or self.key


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
"""One chord for the whole bar, two for half a bar each, or four, one a beat."""


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
        return static * math.pow(0.2, sum(_is_borrowed(c, self.mode) for c in self.chords))


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
    for mode in _SCALES:
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


# -- the plan --------------------------------------------------------------------------------------

_HINT_WORTH = 4.0  # a cut of strength 1 outweighs an odd phrase length, but not an absurd one
_LONGEST_SECTION = 16
_LONGEST_BEATS = 4 * 20_000
_STRONG_CUT = 0.7
_PLAINLY = 0.35  # calm or tense beyond doubt
_LONG_FILM_BARS = 48  # two minutes at 96 BPM
_LEAST_SECTIONS_AWAY = 5  # two at home, one away, one or two home again


def plan_music(
    total_beats: int,
    *,
    section_hints: Sequence[tuple[float, float]] = (),
    valence: float = 0.0,
    arousal: float = 0.0,
    energy: float = 0.5,
    seed: int,
    clip: str = "",
    key: Key | None = None,
    start_beat: float = 0.0,
) -> Plan:
    """Plan key, sections and chords of a clip of `total_beats` (a multiple of 4).

    `section_hints` are (beat, strength 0..1): cuts where a new section may begin; sections start
    on barlines, mostly every 4 or 8 bars, near strong hints where they can; a dominant leads into
    another theme, a suspended one into a strong cut. `valence` -1..1 leans towards minor and darker
    progressions or major and brighter ones (a given `key` settles the mode); `arousal` -1..1 from
    pedal points, soft colours and few chords to many, with strong moves of the root where valence
    is high and with diminished and suspended chords where it is low; `energy` 0..1 too brings more
    chords, and fewer introductions.
    `clip` is any text that tells this clip from others: seed and clip choose the tonic, whatever
    the mood. `start_beat` is that of the tempo map: with a pickup (3 up to 4) bar 0 takes V or the
    first chord.

    The plan ends with a cadence: V or IV (in minor V) goes to the plain tonic, which holds through
    the last bar. In a long film with strong cuts some sections before the last are in another key.
    It depends only on the arguments: key, form and each letter's theme draw from random streams of
    their own, so moving a cut does not change the themes. In one key they are the same themes,
    whether the key was chosen or given, so that what is planned anew for another cut of the film
    fits what there is.

    Raises RequestError for values outside their ranges, ModelError when the counts are damaged.
    """
    _check_plan(total_beats, section_hints, valence, arousal, energy, start_beat)
    table = lexicon()
    lead = 1 if start_beat >= 3.0 and total_beats > BEATS_PER_BAR else 0
    bars = total_beats // BEATS_PER_BAR - lead
    if key is None:
        key = _choose_key(valence, table, seed, clip)
    mood = _Mood(valence, arousal, energy)

    hints = np.zeros(bars + 1)
    for beat, strength in section_hints:
        place = beat / BEATS_PER_BAR - lead
        nearest = round(place)
        if 0 < nearest < bars:
            near = strength * math.exp(-0.5 * ((place - nearest) / 0.35) ** 2)
            hints[nearest] = max(hints[nearest], near)
    form = _form(bars, hints, energy, table, random.Random(f"{seed} form"))
    starts = [0, *itertools.accumulate(length for length, _ in form)]
    joints = [float(hints[start]) for start in starts[:-1]]
    away = [0] * len(form)
    if bars >= _LONG_FILM_BARS:
        away = _keys_away(joints, mood, random.Random(f"{seed} {key.tonic} away"))

    themes: dict[str, list[Bar]] = {}
    written: list[Bar] = []
    for (length, label), up in zip(form, away, strict=True):
        letter = "A" if label in ("intro", "outro") else label
        if letter not in themes:
            rng = random.Random(f"{seed} {key.tonic} theme {letter}")
            themes[letter] = _theme(key.mode, mood, table, rng, first_theme=themes.get("A"))
        theme = [_moved(bar, up) for bar in themes[letter]]
        written += [theme[bar % len(theme)] for bar in range(length)]
    for index in range(1, len(form)):
        before, target = written[starts[index] - 1], written[starts[index]][0]
        if joints[index] >= _STRONG_CUT or away[index] != away[index - 1]:
            written[starts[index] - 1] = _led(before, target, mood)
        elif form[index][1] != form[index - 1][1]:
            dominant = Chord((target.root + 7) % 12)
            if not _is_borrowed(dominant.transposed(-away[index]), key.mode):
                written[starts[index] - 1] = (before[0], dominant)
    last = form[-1][0]
    rng = random.Random(f"{seed} {key.tonic} cadence")
    _write_cadence(written, last, key.mode, mood=mood, table=table, rng=rng)
    if lead:
        dominant = Chord(7)
        opens = written[0][0]
        use_dominant = opens.root == 0 or random.Random(f"{seed} pickup").random() < 0.5
        written.insert(0, (dominant,) if use_dominant else (opens,))

    sections, beat = [], 0
    for index, ((length, label), up) in enumerate(zip(form, away, strict=True)):
        end = beat + BEATS_PER_BAR * (length + (lead if index == 0 else 0))
        own = Key((key.tonic + up) % 12, key.mode) if up else None
        sections.append(Section(beat, end, label, own))
        beat = end
    return Plan(key, tuple(sections), _spans(written, sections, key.tonic))


def _check_plan(
    total_beats: int,
    section_hints: Sequence[tuple[float, float]],
    valence: float,
    arousal: float,
    energy: float,
    start_beat: float,
) -> None:
    if not 0 < total_beats <= _LONGEST_BEATS or total_beats % BEATS_PER_BAR:
        raise RequestError(f"A plan of {total_beats} beats is not a whole number of bars of 4/4.")
    if not (-1.0 <= valence <= 1.0 and -1.0 <= arousal <= 1.0 and 0.0 <= energy <= 1.0):
        raise RequestError(
            f"Valence {valence:g}, arousal {arousal:g} or energy {energy:g} is out of range.",
            "Valence and arousal go from -1 to 1, energy from 0 to 1.",
        )
    if not (start_beat == 0.0 or 3.0 <= start_beat < 4.0):
        raise RequestError(f"A clip cannot begin at beat {start_beat:g}.", "Use 0, or 3 up to 4.")
    for beat, strength in section_hints:
        if not (0.0 <= beat <= total_beats and 0.0 <= strength <= 1.0):
            raise RequestError(
                f"The section hint at beat {beat:g} with strength {strength:g} is not valid.",
                "Hints lie within the clip and have a strength from 0 to 1.",
            )


@dataclass(frozen=True)
class _Mood:
    """What the words and pictures ask of the harmony, and what follows from it, each 0..1."""

    valence: float
    arousal: float
    energy: float

    @cached_property
    def calm(self) -> float:
        return max(-self.arousal, 0.0)

    @cached_property
    def sad(self) -> float:
        return math.sqrt(max(-self.valence, 0.0) * self.calm)

    @cached_property
    def tense(self) -> float:
        return math.sqrt(max(-self.valence, 0.0) * max(self.arousal, 0.0))

    @cached_property
    def strong(self) -> float:
        return max(self.arousal, 0.0) - self.tense / 2

    @cached_property
    def pace(self) -> float:
        """How much more often chords change than the table says, in log-odds. It is counted in half
        bars; the chords that the denoiser knows (POP909-CL) change in half as many bars again."""
        return 0.5 + 1.6 * (self.energy - 0.35) + 0.9 * self.arousal - 1.2 * self.sad


def _choose_key(valence: float, table: Lexicon, seed: int, clip: str) -> Key:
    # Words that feel clearly dark or bright (beyond 0.2) get their mode nine times in ten; where
    # they say nothing, 56 of 100 are major, as POP909's songs are. The tonic does not hear of them,
    # so that another caption never moves it.
    major = 1.0 / (1.0 + math.exp(-12.0 * (valence + 0.02)))
    mode = "major" if random.Random(f"{seed} {clip} mode").random() < major else "minor"
    return Key(_draw(table.tonics, random.Random(f"{seed} {clip} tonic")), mode)


def _spans(bars: Sequence[Bar], sections: Sequence[Section], tonic: int) -> tuple[ChordSpan, ...]:
    """Bars in C as spans in the key; a chord that goes on is one span within its section."""
    chords = [
        chord.transposed(tonic)
        for bar in bars
        for chord in bar
        for _ in range(BEATS_PER_BAR // len(bar))
    ]
    return chord_spans(chords, {section.start_beat for section in sections})


def _moved(bar: Bar, semitones: int) -> Bar:
    return tuple(chord.transposed(semitones) for chord in bar)


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


def _keys_away(joints: Sequence[float], mood: _Mood, rng: random.Random) -> list[int]:
    """By how many semitones each section is away from the plan's key. `joints` holds the hint at
    each section's beginning.

    A film of several sections leaves home at its strongest cut past the first two sections, if it
    has two strong ones, and is back for the last two. It goes up a tone or a minor third;
    where it is calm, down a minor third or up a fourth.
    """
    away = [0] * len(joints)
    inner = range(2, len(joints) - 2)
    if len(joints) < _LEAST_SECTIONS_AWAY or sum(j >= _STRONG_CUT for j in joints) < 2:
        return away
    begin = max(inner, key=lambda i: (joints[i], -i))
    up = rng.choice((2, 3) if mood.arousal >= -0.2 else (9, 5))
    if joints[begin] >= _STRONG_CUT:
        end = next((i for i in inner if i > begin and joints[i] >= _STRONG_CUT), inner[-1] + 1)
        away[begin:end] = [up] * (end - begin)
    return away


def _led(bar: Bar, target: Chord, mood: _Mood) -> Bar:
    """The last bar before a strong cut or another key, where a section begins with `target`. Its
    second half leads there by V7 of it, suspended first, so that the cut is waited for; by a
    diminished chord where it is tense, and suspended only where it is calm."""
    if target.quality in ("dim", "dim7", "m7b5", "aug"):
        return bar
    dominant = Chord((target.root + 7) % 12, "7")
    suspended = Chord(dominant.root, "7sus4")
    if mood.tense > _PLAINLY:
        return (bar[0], Chord((target.root + 11) % 12, "dim7"))
    if mood.calm > _PLAINLY:
        return (bar[0], suspended)
    return (bar[0], bar[len(bar) // 4], suspended, dominant)


# Themes


def _draw(weights: Sequence[float], rng: random.Random) -> int:
    point = rng.random() * math.fsum(weights)
    for index, weight in enumerate(weights):
        point -= weight
        if point < 0:
            return index
    return max(i for i, weight in enumerate(weights) if weight > 0)


@lru_cache(maxsize=1024)
def _is_borrowed(chord: Chord, mode: str) -> bool:
    scale = set(Key(0, mode).scale) | ({11} if mode == "minor" else set())
    return not set(chord.pitch_classes) <= scale


def _leaning(p: Progression, mood: _Mood) -> float:
    """How much the mood favours a progression, as a factor."""
    leans = (
        1.2 * mood.valence * p.brightness
        + 1.2 * mood.strong * p.strong_moves
        + 0.8 * mood.tense * p.dark_chords
    )
    return math.exp(leans) * math.pow(p.plainness, 1.0 - 0.5 * mood.calm)


def _theme(
    mode: str,
    mood: _Mood,
    table: Lexicon,
    rng: random.Random,
    *,
    first_theme: list[Bar] | None,
) -> list[Bar]:
    """Eight bars in C: an opening and its answer with what passes between their chords, coloured,
    over a smooth bass or a pedal point. A contrast to `first_theme` begins with another
    progression, and preferably off the tonic."""
    choices = table.progressions[mode]
    lean = [_leaning(p, mood) for p in choices]
    taken = tuple(bar[0].root for bar in first_theme[:4]) if first_theme is not None else ()
    weights = []
    for p, factor in zip(choices, lean, strict=True):
        likely = 3.0 if (p.roots[0] == 0) == (not taken) else 1.0
        weights.append(0.0 if p.roots == taken else p.opening * factor * likely)
    opening = choices[_draw(weights, rng)]
    answer = opening
    if rng.random() >= table.second_half_repeats:
        weights = [
            0.0 if p is opening else p.closing * f for p, f in zip(choices, lean, strict=True)
        ]
        answer = choices[_draw(weights, rng)]
    firsts = [*opening.chords, *answer.chords]
    pace = mood.pace + rng.gauss(0.0, 0.8)  # songs differ: from hardly any bar to nearly all
    passed = [
        (chord, *_passing(chord, after, mode, mood, pace, table, rng))
        for chord, after in zip(firsts, [*firsts[1:], firsts[0]], strict=True)
    ]
    colours = table.colours[mode]
    bars = []
    for bar in passed:
        coloured = tuple(_coloured(chord, mode, mood, colours, rng) for chord in bar)
        if len(bar) == 1 and coloured[0].quality in _SUSPENDED and mood.calm <= _PLAINLY:
            coloured = (coloured[0], bar[0])  # which resolves
        bars.append(coloured)
    if mood.tense > _PLAINLY:
        bars[3], bars[7] = _led(bars[3], firsts[4], mood), _led(bars[7], firsts[0], mood)
    pedal_odds = 0.1 + 0.6 * max(mood.calm, mood.tense)
    if rng.random() < pedal_odds:
        pedal = [tuple(Chord(c.root, c.quality, 0) for c in bar) for bar in bars[:2]]
        return [*pedal, *_with_bass(bars[2:], rng)]
    return _with_bass(bars, rng)


def _passing(
    chord: Chord,
    after: Chord,
    mode: str,
    mood: _Mood,
    pace: float,
    table: Lexicon,
    rng: random.Random,
) -> tuple[Chord, ...]:
    """What stands in the second half of a bar between its chord and the next bar's: nothing (the
    chord goes on) as often as in songs, more or less by `pace` (log-odds)."""
    draws = rng.random(), rng.random()  # always two a bar, so that none shifts what follows
    tally = table.passing[mode].get((chord, after), {None: 1})
    halves = [half for half in tally if half is not None and tally[half]]
    stays = tally.get(None, 0) + 0.5
    weights = [
        tally[half]
        * math.exp(0.8 * mood.valence * (1 if half.quality == "maj" else -1))
        * (1.0 + 4.0 * mood.tense * (half.quality in ("dim", "aug")))
        * (1.0 - 0.6 * mood.calm if _is_borrowed(half, mode) else 1.0)
        for half in halves
    ]
    moves = math.exp(pace) * math.fsum(weights)
    if not halves or draws[0] * (stays + moves) < stays:
        return ()
    point = draws[1] * math.fsum(weights)
    for half, weight in zip(halves, weights, strict=True):
        point -= weight
        if point < 0:
            return (half,)
    return (halves[-1],)


_SOFT = ("maj7", "min7", "add9", "madd9", "maj9", "min9", "9", "6", "min6", "sus2")
_SUSPENDED = ("sus2", "sus4", "7sus4")
_SHARP = ("dim", "dim7", "m7b5", "aug", "minmaj7", "7")


def _coloured(
    chord: Chord,
    mode: str,
    mood: _Mood,
    colours: Mapping[str, Mapping[str, int]],
    rng: random.Random,
) -> Chord:
    """The chord with a seventh, ninth or suspension as often as songs have it, scale tones only;
    softer ones where it is calm or sad, sharper and more open ones where it is tense."""
    draw = rng.random()  # always one draw a chord, so that colours do not shift what follows
    tally = colours.get(chord.symbol, {})
    scale = set(Key(0, mode).scale) | set(chord.pitch_classes)

    def favoured(quality: str) -> float:
        if quality == chord.quality:
            return 1.0
        factor = 1.5 - mood.energy
        factor *= math.exp(1.8 * max(mood.calm, mood.sad)) if quality in _SOFT else 1.0
        factor *= math.exp(1.2 * max(mood.tense, mood.calm / 2)) if quality in _SUSPENDED else 1.0
        return factor * (math.exp(2.0 * mood.tense) if quality in _SHARP else 1.0)

    fitting = {
        quality: number * favoured(quality)
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
        if index and chord.quality not in _SUSPENDED:
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
    bars: list[Bar], last: int, mode: str, *, mood: _Mood, table: Lexicon, rng: random.Random
) -> None:
    """Rewrite the end of the last section (`last` bars long) so that it closes on the tonic."""
    tonic = Key(0, mode).tonic_chord
    choices = [p for p in table.progressions[mode] if p.chords[3] == tonic]
    weights = [(p.closing + 2 * p.ending) * _leaning(p, mood) for p in choices]
    chords = choices[_draw(weights, rng)].chords
    close: list[Bar] = []
    for chord, after in itertools.pairwise(chords):
        bar = (chord, *_passing(chord, after, mode, mood, mood.pace, table, rng))
        coloured = tuple(_coloured(c, mode, mood, table.colours[mode], rng) for c in bar)
        close.append(coloured if len(close) < 2 else bar)  # what leads to the end is plain
    close.append((tonic,))
    dominant, subdominant = Chord(7), Chord(5)
    approach = {dominant} if mode == "minor" else {dominant, subdominant}
    if close[2][-1] not in approach:
        close[2] = (close[2][0], dominant)
    length = min(last, 4)
    if length == 2:
        close[2] = (tonic, close[2][-1])
    elif length == 3:
        close[1] = (tonic,)
    bars[-length:] = close[-length:]
