"""Players of a rhythm: ostinati of strings, chords of keys and plucked strings, guitars.

A rhythm is written as a bar of sixteen steps, thrice: for little, more and much to do.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bgm_studio.band.form import Form, Line, cut_by_rests, played, struck_at, velocity_of
from bgm_studio.band.pads import Pad, voicings
from bgm_studio.music.harmony import QUALITIES, Chord
from bgm_studio.music.pianoroll import BEATS_PER_BAR

# "X" begins a group, "x" goes on in it.
_OSTINATI: Mapping[str, tuple[str, str, str]] = {
    "eighths": ("X...x...x...x...", "X.x.x.x.X.x.x.x.", "X.x.x.x.X.x.x.x."),
    "sixteenths": ("X.x.x.x.X.x.x.x.", "X.xxX.xxX.xxX.xx", "XxxxXxxxXxxxXxxx"),
    "3+3+2": ("X.....X.....X...", "X.x.x.X.x.x.X.x.", "X.x.x.X.x.x.X.x."),
    "gallop": ("X...x...X...x...", "X.xxX.x.X.xxX.x.", "X.xxX.xxX.xxX.xx"),
    "pulse": ("X.......X.......", "X...x...x...x...", "X.x.x.x.X.x.x.x."),
}
OSTINATI = tuple(_OSTINATI)
"""Rhythms of an ostinato; a "pulse" stays on one note."""

# "c" is a short chord, "C" one that sounds on, "b" the bass tone.
_COMPS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "off-beats": (
        ("......c.......c.",), ("..c...c...c...c.",),
        ("..c...c...c...c.", "..c...c...c..cc."),
    ),
    "charleston": (
        ("C.....c.........",), ("C.....c.........", "C.....c.......c."),
        ("C.....c...c.....", "C.....c.......c."),
    ),
    "jazz": (
        ("......C.........", "C...............", "..........c....."),
        ("C.....c.........", "..c.......C.....", "......c.....c...", "....c.........c."),
        ("C.....c...c.....", "..c...c.......c.", "..c...C.....c...", "....c.c...c...c."),
    ),
    "backbeat": (("............c...",), ("....c.......c...",), ("....c..c....c...",)),
    "quarters": (("C.......C.......",), ("C...C...C...C...",), ("C...C...C...C.C.",)),
    "pizzicato": (("b.......c.......",), ("b...c...b...c...",), ("b.c.b.c.b.c.b.c.",)),
    "stabs": (
        ("c...............",), ("c.....c.........",),
        ("c..c..c.........", "c.....c...c.c..."),
    ),
}  # fmt: skip
COMPS = tuple(_COMPS)
"""Ways to accompany in chords; "pizzicato" has bass tones on the beats, chords off them."""

# "D" strikes down over all strings, "U" up over the high ones, "d" and "u" softly over a few.
_STRUMS: Mapping[str, tuple[str, str, str]] = {
    "folk": ("D.......D.......", "D...D.U...U.D.U.", "D.u.D.U.d.U.D.U."),
    "pop": ("D...............", "D.....D...D.U...", "D..uD.U..u.UD.U."),
    "rock": ("D...............", "D...d.d.D...d.d.", "D.d.d.D.d.d.D.d."),
}
STRUMS = tuple(_STRUMS)
"""Patterns of a guitar; "rock" has power chords: root, fifth and octave."""

_STEP = 0.25
_CELLS = ((0, 1, 2, 1), (0, 2, 1, 2), (0, 1, 0, 2), (0, 2, 1, 0))  # up a chord, from its base
_HOME = 0.3  # what each semitone away from its home costs a figure, in semitones moved
_SHORT = 0.4  # beats that a short chord sounds
_STRING_S = 0.014  # from string to string
_STRINGS = (0, 5, 10, 15, 19, 24)  # a guitar's, above the lowest
_SPAN = 3  # frets from the first finger to the last
_HIGHEST_POSITION = 8
_CLEAR = 5  # semitones at least between the two lowest strings, if it may be
_FEW = 3  # strings of a soft stroke, and of one upwards


@dataclass(frozen=True)
class Ostinato:
    """A short figure that drives on, as of strings: slow, then in full, then in two voices.

    rhythm: one of OSTINATI. low, high: the range of pitches, at least 15 semitones. length: of a
    note, as a share of the way to the next, 0.2..1; short is spiccato. from_level: the level of a
    bar from which on it plays, 0..1. Raises ValueError for what cannot be played.
    """

    rhythm: str
    low: int = 43
    high: int = 67
    length: float = 0.6
    from_level: float = 0.3

    def __post_init__(self) -> None:
        if self.rhythm not in OSTINATI or not 0.2 <= self.length <= 1.0:
            raise ValueError(f"no ostinato: {self.rhythm!r} of length {self.length:g}")
        _check(self.low, self.high, 15, self.from_level, "ostinato")


@dataclass(frozen=True)
class Comp:
    """Chords struck in a rhythm, as of piano, organ, brass or plucked strings.

    rhythm: one of COMPS. voices: 2..5, as a Pad's. low, high: the range of pitches, at least 15
    semitones, for "pizzicato" 22. from_level: the level of a bar from which on it plays, 0..1.
    Raises ValueError for what cannot be played.
    """

    rhythm: str
    voices: int = 3
    low: int = 45
    high: int = 69
    from_level: float = 0.2

    def __post_init__(self) -> None:
        if self.rhythm not in COMPS or not 2 <= self.voices <= 5:
            raise ValueError(f"no comping: {self.rhythm!r} in {self.voices} voices")
        least = 22 if self.rhythm == "pizzicato" else 15
        _check(self.low, self.high, least, self.from_level, "comping")


@dataclass(frozen=True)
class Strum:
    """A guitar strummed down and up, string after string, with a guitar's fingerings.

    rhythm: one of STRUMS. low: its lowest string; high: its highest pitch, at least 29 semitones
    above. from_level: the level of a bar from which on it plays, 0..1. Raises ValueError for what
    cannot be played.
    """

    rhythm: str
    low: int = 40
    high: int = 76
    from_level: float = 0.2

    def __post_init__(self) -> None:
        if self.rhythm not in STRUMS:
            raise ValueError(f"no strumming: {self.rhythm!r}")
        _check(self.low, self.high, 29, self.from_level, "strumming")


def _check(low: int, high: int, least: int, from_level: float, what: str) -> None:
    if not (0 <= low <= high - least <= 127 - least and 0.0 <= from_level <= 1.0):
        raise ValueError(f"no {what}: from {low} to {high}, from level {from_level:g} on")


def ostinato_part(form: Form, ostinato: Ostinato) -> list[Line]:
    """The figure over the chords, sorted. Where a section leads on to another theme, its last beat
    runs upwards; the last strike is held."""
    lines: list[Line] = []
    home = ostinato.low + (ostinato.high - ostinato.low) // 3
    before = home
    for first, end, chord in _played(form, ostinato.from_level):
        tones = [p for p in range(ostinato.low, ostinato.high + 1) if p % 12 in chord.pitch_classes]
        bases = tones if ostinato.rhythm == "pulse" else tones[:-2] or tones[:1]
        before = min(bases, key=lambda p: (abs(p - before) + _HOME * abs(p - home), p))
        base = tones.index(before)
        if first >= form.last_beat - 1e-6:
            velocity = form.velocity(first, 46, 92, "ostinato")
            lines.append(Line(first, end, before, velocity))
            continue
        stage = form.stage(first, ostinato.from_level)
        bar = _OSTINATI[ostinato.rhythm][stage]
        runs = stage > 0 and form.closes(first) and ostinato.rhythm != "pulse"
        if runs:
            bar = bar[:12] + "Xxxx"
        cell = _CELLS[int(len(_CELLS) * form.chance("cell", _section_start(form, first)))]
        beats = _steps(form, first, end, bar)
        group = 0
        for index, (beat, letter) in enumerate(beats):
            group = 0 if letter == "X" or index == 0 else group + 1
            running = runs and beat % BEATS_PER_BAR >= BEATS_PER_BAR - 1
            offset = group if running else cell[group % len(cell)]
            if ostinato.rhythm == "pulse":
                offset = 0
            pitch = tones[min(base + offset, len(tones) - 1)]
            until = beats[index + 1][0] if index + 1 < len(beats) else end
            until = beat + ostinato.length * min(until - beat, 1.0)
            velocity = velocity_of(
                form.velocity(beat, 46, 92, "ostinato") + 8 * (group == 0) - 4 * (group > 0)
            )
            lines.append(Line(beat, until, pitch, velocity))
            if stage == 2 and group == 0 and pitch + 12 <= ostinato.high:
                lines.append(Line(beat, until, pitch + 12, velocity_of(velocity - 8)))
    return played(lines, form)


def comp_part(form: Form, comp: Comp) -> list[Line]:
    """The chords struck, sorted. Where a section leads on to another theme its last beat is left
    free, but at a high level; the last strike is held."""
    lines: list[Line] = []
    low = comp.low if comp.rhythm != "pizzicato" else max(comp.low, comp.high - 17)
    found = voicings(form, Pad(comp.voices, low, comp.high))
    by_first = {first: voices for (first, _, _), voices in zip(form.changes, found, strict=True)}
    for first, end, chord in _played(form, comp.from_level):
        voices = by_first[first]
        if first >= form.last_beat - 1e-6:
            velocity = form.velocity(first, 44, 86, "comp")
            lines += [Line(first, end, pitch, velocity) for pitch in voices]
            continue
        stage = form.stage(first, comp.from_level)
        ways = _COMPS[comp.rhythm][stage]
        bar_start = BEATS_PER_BAR * (first // BEATS_PER_BAR)
        bar = ways[int(len(ways) * form.chance("way", bar_start))]
        if form.closes(first) and stage < 2:
            bar = bar[:12] + "...."
        beats = _steps(form, first, end, bar)
        for index, (beat, letter) in enumerate(beats):
            until = beats[index + 1][0] if index + 1 < len(beats) else end
            until = beat + 0.92 * (until - beat)
            if letter != "C":
                until = min(until, beat + _SHORT)
            velocity = form.velocity(beat, 44, 86, "comp")
            pitches = voices
            if letter == "b":
                pitches = (next(p for p in range(comp.low, 128) if p % 12 == chord.bass),)
            lines += [
                # The outer voice is heard, the inner ones fill.
                Line(beat, until, pitch, velocity_of(velocity - 5 * (pitch != pitches[-1])))
                for pitch in pitches
            ]
    return played(lines, form)


def strum_part(form: Form, strum: Strum) -> list[Line]:
    """The chords strummed, sorted: strings ring until they are struck again or the chord ends.
    Where a section leads on to another theme, it is led to by strokes up and down; the last strike
    is one stroke of all strings at once."""
    lines: list[Line] = []
    lag = _STRING_S * form.bpm / 60
    for first, end, chord in _played(form, strum.from_level):
        shape = _power(chord, strum) if strum.rhythm == "rock" else _shape(chord, strum)
        if first >= form.last_beat - 1e-6:
            velocity = form.velocity(first, 50, 94, "strum")
            lines += [Line(first, end, pitch, velocity) for pitch in shape]
            continue
        stage = form.stage(first, strum.from_level)
        bar = _STRUMS[strum.rhythm][stage]
        if stage > 0 and form.closes(first):
            bar = bar[:8] + ("D.d.d.d." if strum.rhythm == "rock" else "D.U.D.U.")
        strokes = _steps(form, first, end, bar)
        if not strokes or strokes[0][0] > first + 1e-6:  # a new chord is always struck
            strokes.insert(0, (first, "D"))
        for beat, letter in strokes:
            strings = shape[::-1][:_FEW] if letter in "uU" else shape
            if letter == "d":
                strings = shape[:_FEW]
            velocity = form.velocity(beat, 50, 94, "strum") - 14 * (letter in "ud")
            start = form.swung(beat)
            muted = strum.rhythm == "rock" and letter == "d"
            for number, pitch in enumerate(strings):
                at = start + number * lag
                until = min(at + _SHORT, end) if muted else end
                if at < end - lag:
                    lines.append(Line(at, until, pitch, velocity_of(velocity - 2 * number)))
    return cut_by_rests(lines, form)


def _played(form: Form, from_level: float) -> Iterator[tuple[float, float, Chord]]:
    """The changes of chords that one plays who plays from a level on."""
    for first, end, chord in form.changes:
        if first <= form.last_beat + 1e-6 and form.plays(first, from_level):
            yield first, end, chord


def _steps(form: Form, first: float, end: float, bar: str) -> list[tuple[float, str]]:
    """Beats of a chord's strikes, and their letters; a strong mark that no step stands at has that
    of the bar's first strike."""
    places = [_STEP * index for index, letter in enumerate(bar) if letter != "."]
    opening = next((letter for letter in bar if letter != "."), "c")
    return [
        (beat, bar[round(beat % BEATS_PER_BAR / _STEP) % len(bar)] if _on_step(beat) else opening)
        for beat in struck_at(form, first, end, places)
    ]


def _on_step(beat: float) -> bool:
    return abs(beat / _STEP - round(beat / _STEP)) < 1e-6


def _section_start(form: Form, beat: float) -> float:
    return float(form.section_at(beat).start_beat)


def _power(chord: Chord, strum: Strum) -> tuple[int, ...]:
    tones = QUALITIES[chord.quality][1]
    fifth = next((tone for tone in (7, 6, 8) if tone in tones), 12)
    root = strum.low + (chord.root - strum.low) % 12
    return tuple(sorted({root, root + fifth, root + 12}))


@lru_cache(maxsize=512)
def _shape(chord: Chord, strum: Strum) -> tuple[int, ...]:
    """Pitches of a fingering, from the lowest string that sounds, which has the chord's bass, to
    the highest: within a hand's reach, open strings besides, as complete, full and low on the neck
    as there is."""
    best: tuple[float, tuple[int, ...]] | None = None
    for position, lowest in itertools.product(range(_HIGHEST_POSITION + 1), range(3)):
        frets = {0, *range(position, position + _SPAN + 1)}
        strings: list[Sequence[int]] = []
        for number, above in enumerate(_STRINGS[lowest:]):
            classes = (chord.bass,) if number == 0 else chord.pitch_classes
            open_string = strum.low + above
            strings.append(
                [
                    open_string + fret
                    for fret in sorted(frets)
                    if (open_string + fret) % 12 in classes and open_string + fret <= strum.high
                ]
            )
        if not all(strings[:4]):
            continue
        for shape in itertools.product(*(string for string in strings if string)):
            if any(b <= a for a, b in itertools.pairwise(shape)):
                continue
            missing = len(chord.pitch_classes) - len({pitch % 12 for pitch in shape})
            wide = sum(b - a > 9 for a, b in itertools.pairwise(shape))
            muddy = shape[1] - shape[0] < _CLEAR and shape[0] < strum.low + 12
            cost = 10 * missing + 2 * (6 - len(shape) + muddy) + 4 * wide + position
            if best is None or (cost, shape) < best:
                best = (cost, shape)
    if best is None:  # no such fingering: its tones as a harp would have them
        root = strum.low + (chord.bass - strum.low) % 12
        tones = [p for p in range(root, strum.high + 1) if p % 12 in chord.pitch_classes]
        return tuple(tones[:6])
    return best[1]
