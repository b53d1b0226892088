"""Scores in compressed MusicXML, from the archives of OpenScore and OpenEWLD.

Written for what training needs and no more: sounding pitches and times, bars and metres, repeats'
endings, dynamics, tempo, chord symbols, and which part is sung. Grace notes, ornaments, hairpins
and unpitched percussion are passed over.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from defusedxml import ElementTree

from model_export.data.score import Bar, Harmony, Part, Score, Sound

MOST_BYTES = 96 * 2**20  # a long symphony's movement takes 25 MiB

_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
# The level between loud and soft is what POP909 is played at.
_LEVELS = {
    "pppp": 0.28, "ppp": 0.34, "pp": 0.42, "p": 0.52, "mp": 0.6, "mf": 0.68, "f": 0.78,
    "ff": 0.88, "fff": 0.95, "ffff": 1.0, "fp": 0.55,
}  # fmt: skip
_NEUTRAL = 0.66
_SFORZATI = {"sf", "sfz", "sff", "sffz", "fz", "rf", "rfz", "sfp", "fp"}
_ACCENT = 0.12
_UNITS = {"whole": 4.0, "half": 2.0, "quarter": 1.0, "eighth": 0.5, "16th": 0.25}
DEFAULT_BPM = 96.0
# Quarter notes a minute by what the tempo is called, for scores that give no number.
_WORDS = {
    "prestissimo": 180, "presto": 160, "vivace": 144, "allegro": 126, "allegretto": 108,
    "moderato": 100, "andantino": 84, "andante": 76, "adagietto": 70, "adagio": 60,
    "larghetto": 60, "lento": 54, "largo": 50, "grave": 44, "maestoso": 84,
    "lebhaft": 126, "schnell": 138, "bewegt": 108, "mässig": 92, "mäßig": 92, "langsam": 60,
    "ruhig": 66, "innig": 72, "vif": 144, "animé": 120, "modéré": 96, "lent": 54,
    "lively": 132, "brightly": 132, "swing": 132, "moderately": 100, "medium": 112,
    "slowly": 70, "slow": 70, "ballad": 72, "march": 116,
}  # fmt: skip
_KINDS = {
    "major": (0, 4, 7), "minor": (0, 3, 7), "augmented": (0, 4, 8), "diminished": (0, 3, 6),
    "dominant": (0, 4, 7, 10), "dominant-seventh": (0, 4, 7, 10), "major-seventh": (0, 4, 7, 11),
    "minor-seventh": (0, 3, 7, 10), "diminished-seventh": (0, 3, 6, 9),
    "augmented-seventh": (0, 4, 8, 10), "half-diminished": (0, 3, 6, 10),
    "major-minor": (0, 3, 7, 11), "minor-major": (0, 3, 7, 11), "major-sixth": (0, 4, 7, 9),
    "minor-sixth": (0, 3, 7, 9), "dominant-ninth": (0, 2, 4, 7, 10),
    "major-ninth": (0, 2, 4, 7, 11), "minor-ninth": (0, 2, 3, 7, 10),
    "dominant-11th": (0, 2, 5, 7, 10), "major-11th": (0, 2, 4, 7, 11),
    "minor-11th": (0, 2, 3, 5, 7, 10), "dominant-13th": (0, 2, 4, 7, 9, 10),
    "major-13th": (0, 2, 4, 7, 9, 11), "minor-13th": (0, 2, 3, 7, 9, 10),
    "suspended-second": (0, 2, 7), "suspended-fourth": (0, 5, 7), "power": (0, 7),
    "pedal": (0,),
}  # fmt: skip


class UnreadableScoreError(Exception):
    """Why a score cannot be used, in a few words."""


def xml_of(data: bytes) -> bytes:
    """The score inside a compressed MusicXML file.

    Raises UnreadableScoreError for no zip archive, one without a score, or a score of more than
    `MOST_BYTES`, however small it claims to be.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            scores = [
                n
                for n in archive.namelist()
                if n.endswith((".xml", ".musicxml")) and not n.startswith("META-INF/")
            ]
            if not scores:
                raise UnreadableScoreError("no score in it")
            with archive.open(scores[0]) as member:
                xml = member.read(MOST_BYTES + 1)
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        EOFError,
        OSError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        zlib.error,
    ) as error:
        raise UnreadableScoreError("broken archive") from error
    if len(xml) > MOST_BYTES:
        raise UnreadableScoreError("too large")
    return xml


def composers(xml: bytes) -> tuple[str, ...]:
    """The names that the score gives as its composer's; empty where it gives none."""
    found = re.findall(rb'<creator type="composer">([^<]*)', xml[:20_000])
    text = b"/".join(found).decode("utf-8", "replace")
    names = re.split(r"\s*(?:/|&amp;|&|,|;| and | e | - )\s*", text)
    return tuple(" ".join(name.split()) for name in names if name.split())


def read_score(xml: bytes) -> Score:
    """Read an uncompressed MusicXML score (partwise). Raises UnreadableScoreError."""
    try:
        root = ElementTree.fromstring(xml)
    except Exception as error:
        raise UnreadableScoreError("broken XML") from error
    if root.tag != "score-partwise":
        raise UnreadableScoreError("not a partwise score")
    names = {p.get("id"): (p.findtext("part-name") or "").strip() for p in root.iter("score-part")}
    try:
        players = [_Player(names.get(p.get("id"), "")) for p in root.findall("part")]
        for player, element in zip(players, root.findall("part"), strict=True):
            player.read(element)
    except (ValueError, TypeError, KeyError, ZeroDivisionError) as error:
        raise UnreadableScoreError("broken notes") from error
    if not players:
        raise UnreadableScoreError("no parts")
    return _assembled(players)


@dataclass
class _Written:
    """A written note of one bar: quarter notes from the barline on."""

    bar: int
    start: float
    length: float
    pitch: int
    velocity: float
    staff: int
    tied_on: bool
    tied_back: bool


@dataclass
class _BarFacts:
    length: float = 0.0
    metre: tuple[int, int] | None = None
    section: bool = False
    before_section: bool = False
    last: bool = False
    ending: str | None = None
    tempi: list[tuple[float, float]] = field(default_factory=list)


class _Player:
    """Reads one <part>."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.notes: list[_Written] = []
        self.bars: list[_BarFacts] = []
        self.harmonies: list[tuple[int, float, int, int, tuple[int, ...]]] = []
        self.sung = False
        self.staves = 1
        self._divisions, self._transpose = 1.0, 0
        self._metre: tuple[int, int] = (4, 4)
        self._levels: list[tuple[float, float]] = []
        self._level = _NEUTRAL
        self._ending: str | None = None

    def read(self, part: Any) -> None:
        for index, measure in enumerate(part.findall("measure")):
            facts = _BarFacts(metre=self._metre, ending=self._ending)
            self.bars.append(facts)
            at = longest = before = 0.0
            first = len(self.notes)
            levels: list[tuple[float, float]] = []
            accents: list[float] = []
            for element in measure:
                tag = element.tag
                if tag == "note":
                    length = float(element.findtext("duration") or 0) / self._divisions
                    chord = element.find("chord") is not None
                    start = before if chord else at
                    self._note(element, index, start, length)
                    if not chord and element.find("grace") is None:
                        before, at = at, at + length
                elif tag == "backup":
                    at = max(at - float(element.findtext("duration") or 0) / self._divisions, 0.0)
                elif tag == "forward":
                    at += float(element.findtext("duration") or 0) / self._divisions
                elif tag == "attributes":
                    self._attributes(element, facts)
                elif tag in ("direction", "sound"):
                    self._direction(element, at, facts, levels, accents)
                elif tag == "harmony":
                    self._harmony(element, index, at)
                elif tag == "barline":
                    self._barline(element, facts)
                longest = max(longest, at)
            facts.length = longest
            self._loudness(first, levels, accents)

    def _attributes(self, element: Any, facts: _BarFacts) -> None:
        divisions = element.findtext("divisions")
        if divisions:
            self._divisions = float(divisions)
        self.staves = max(self.staves, int(element.findtext("staves") or 1))
        time = element.find("time")
        if time is not None:
            beats, unit = time.findtext("beats") or "4", time.findtext("beat-type") or "4"
            total = sum(int(b) for b in re.findall(r"\d+", beats))
            self._metre = (total, int(unit))
            if min(self._metre) < 1:
                raise ValueError("a metre of nothing")
            facts.metre = self._metre
        transpose = element.find("transpose")
        if transpose is not None:
            octaves = int(transpose.findtext("octave-change") or 0)
            self._transpose = int(float(transpose.findtext("chromatic") or 0)) + 12 * octaves

    def _note(self, element: Any, bar: int, start: float, length: float) -> None:
        pitch = element.find("pitch")
        if element.find("lyric") is not None:
            self.sung = True
        if pitch is None or element.find("grace") is not None or length <= 0:
            return
        if element.find("cue") is not None:
            return
        ties = {t.get("type") for t in element.findall("tie")}
        number = _STEPS[pitch.findtext("step")] + round(float(pitch.findtext("alter") or 0))
        number += 12 * (int(pitch.findtext("octave")) + 1) + self._transpose
        staff = int(element.findtext("staff") or 1)
        if 0 <= number < 128:
            self.notes.append(
                _Written(bar, start, length, number, 0.0, staff, "start" in ties, "stop" in ties)
            )

    def _direction(
        self,
        element: Any,
        at: float,
        facts: _BarFacts,
        levels: list[tuple[float, float]],
        accents: list[float],
    ) -> None:
        offset = element.findtext("offset")
        at += float(offset) / self._divisions if offset else 0.0
        sound = element if element.tag == "sound" else element.find("sound")
        if sound is not None and sound.get("tempo"):
            facts.tempi.append((at, float(sound.get("tempo"))))
        for kind in element.findall("direction-type"):
            for dynamics in kind.findall("dynamics"):
                for mark in dynamics:
                    if mark.tag in _LEVELS:
                        levels.append((at, _LEVELS[mark.tag]))
                    if mark.tag in _SFORZATI:
                        accents.append(at)
            if kind.find("rehearsal") is not None:
                facts.section = True
            metronome = kind.find("metronome")
            told = sound is not None and sound.get("tempo")
            if metronome is not None and not told:
                number = re.search(r"\d+(\.\d+)?", metronome.findtext("per-minute") or "")
                unit = _UNITS.get(metronome.findtext("beat-unit") or "", 0.0)
                if metronome.find("beat-unit-dot") is not None:
                    unit *= 1.5
                if number and unit:
                    facts.tempi.append((at, float(number[0]) * unit))
            words = " ".join(w.text or "" for w in kind.findall("words")).lower()
            if words and not told and not facts.tempi:
                named = next((w for w in re.findall(r"\w+", words) if w in _WORDS), None)
                if named is not None:
                    facts.tempi.append((at, float(_WORDS[named])))

    def _harmony(self, element: Any, bar: int, at: float) -> None:
        kind = (element.findtext("kind") or "major").strip()
        step = element.findtext("root/root-step")
        offset = element.findtext("offset")
        at = max(at + (float(offset) / self._divisions if offset else 0.0), 0.0)
        if kind == "none" or not step:
            self.harmonies.append((bar, at, -1, -1, ()))
            return
        root = (_STEPS[step] + round(float(element.findtext("root/root-alter") or 0))) % 12
        bass = root
        low = element.findtext("bass/bass-step")
        if low:
            bass = (_STEPS[low] + round(float(element.findtext("bass/bass-alter") or 0))) % 12
        classes = {(root + c) % 12 for c in _KINDS.get(kind, (0, 4, 7))}
        for degree in element.findall("degree"):
            value = int(degree.findtext("degree-value") or 1)
            alter = round(float(degree.findtext("degree-alter") or 0))
            plain = (0, 2, 4, 5, 7, 9, 10 if value == 7 else 11)[(value - 1) % 7]
            how = degree.findtext("degree-type")
            if how in ("alter", "subtract"):
                classes.discard((root + plain + (alter if how == "subtract" else 0)) % 12)
            if how in ("add", "alter"):
                classes.add((root + plain + alter) % 12)
        self.harmonies.append((bar, at, root, bass, tuple(sorted(classes))))

    def _barline(self, element: Any, facts: _BarFacts) -> None:
        repeat, ending = element.find("repeat"), element.find("ending")
        style = element.findtext("bar-style")
        right = element.get("location") != "left"
        if ending is not None:
            if ending.get("type") == "start":
                self._ending = facts.ending = ending.get("number") or "1"
            else:
                self._ending = None
        if repeat is None and style == "light-heavy" and right:
            facts.last = True
        if right and (repeat is not None or style == "light-light"):
            facts.before_section = True
        elif not right and repeat is not None:
            facts.section = True

    def _loudness(
        self, first: int, levels: list[tuple[float, float]], accents: list[float]
    ) -> None:
        """Velocities of the notes from number `first` on, all of one bar: the dynamics before them,
        and the metre."""
        levels.sort()
        for note in self.notes[first:]:
            level = self._level
            for at, new in levels:
                if at <= note.start + 1e-6:
                    level = new
            stress = 0.04 if note.start == 0 else 0.0 if note.start % 1 == 0 else -0.03
            accent = _ACCENT if any(abs(a - note.start) < 1e-6 for a in accents) else 0.0
            note.velocity = min(max(level + stress + accent, 0.1), 1.0)
        if levels:
            self._level = levels[-1][1]


def _assembled(players: list[_Player]) -> Score:
    """Parts on one time axis: a bar is as long as its longest part."""
    count = max(len(p.bars) for p in players)
    starts, bars = [0.0], []
    tempo = DEFAULT_BPM
    section = True
    for index in range(count):
        facts = [p.bars[index] for p in players if index < len(p.bars)]
        metre = facts[0].metre or (4, 4)
        length = max(f.length for f in facts) or 4 * metre[0] / metre[1]
        told = sorted(t for f in facts for t in f.tempi if t[1] > 0)
        if told and told[0][0] <= length / 2:
            tempo = told[0][1]
        bars.append(
            Bar(
                starts[-1],
                starts[-1] + length,
                metre,
                min(max(tempo, 20.0), 400.0),
                section=section or any(f.section for f in facts),
                last=any(f.last for f in facts) or index == count - 1,
                first_ending=False,
            )
        )
        section = any(f.before_section for f in facts)
        if told:
            tempo = told[-1][1]
        starts.append(starts[-1] + length)
    _mark_first_endings(players, bars)
    parts: list[Part] = []
    for player in players:
        by_staff: dict[int, list[_Written]] = defaultdict(list)
        for note in player.notes:
            by_staff[note.staff].append(note)
        keyboard = player.staves > 1
        for staff, notes in sorted(by_staff.items()):
            name = f"{player.name} staff {staff}" if keyboard else player.name
            sung = player.sung and not keyboard
            parts.append(Part(name, _tied(notes, starts), sung=sung, keyboard=keyboard))
    harmonies = [
        Harmony(starts[bar] + at, root, bass, classes)
        for player in players
        for bar, at, root, bass, classes in player.harmonies
    ]
    return Score(parts, bars, sorted(harmonies))


def _mark_first_endings(players: list[_Player], bars: list[Bar]) -> None:
    """First endings are passed over where another ending follows at once."""
    endings: list[str | None] = [None] * len(bars)
    for player in players:
        for index, facts in enumerate(player.bars):
            endings[index] = endings[index] or facts.ending
    index = 0
    while index < len(bars):
        end = index
        while end < len(bars) and endings[end] is not None and endings[end] == endings[index]:
            end += 1
        if end > index and end < len(bars) and endings[end] is not None:
            for bar in bars[index:end]:
                bar.first_ending = True
        index = max(end, index + 1)


def _tied(notes: list[_Written], starts: list[float]) -> list[Sound]:
    """Sounding notes: those tied to each other are one."""
    result: list[Sound] = []
    open_at: dict[int, int] = {}
    for note in sorted(notes, key=lambda n: (n.bar, n.start, n.pitch)):
        start = starts[note.bar] + note.start
        end = start + note.length
        held = open_at.pop(note.pitch, None) if note.tied_back else None
        if held is not None and abs(result[held].end - start) < 1e-3:
            result[held] = result[held]._replace(end=end)
        else:
            held = len(result)
            result.append(Sound(start, end, note.pitch, note.velocity))
        if note.tied_on:
            open_at[note.pitch] = held
    return result
