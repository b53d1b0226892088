"""Chords, keys, and a plan of them for a whole clip, as values; `planning` makes one."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import RequestError

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
SCALES = {"major": (0, 2, 4, 5, 7, 9, 11), "minor": (0, 2, 3, 5, 7, 8, 10)}


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


@dataclass(frozen=True)
class Key:
    """A key: `tonic` 0..11 (C = 0), `mode` "major" or "minor". Raises RequestError otherwise."""

    tonic: int
    mode: str

    def __post_init__(self) -> None:
        if not 0 <= self.tonic < 12 or self.mode not in SCALES:
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
        return tuple((self.tonic + step) % 12 for step in SCALES[self.mode])

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
