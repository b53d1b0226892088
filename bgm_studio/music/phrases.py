"""Phrases of a mood: eight bars of a theme, what leads to a cut, and the cadence."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bgm_studio.music.harmony import QUALITIES, Chord, Key
from bgm_studio.music.lexicon import Bar, Lexicon, Progression, is_borrowed

PLAINLY = 0.35  # calm or tense beyond doubt
_SOFT = ("maj7", "min7", "add9", "madd9", "maj9", "min9", "9", "6", "min6", "sus2")
_SUSPENDED = ("sus2", "sus4", "7sus4")
_SHARP = ("dim", "dim7", "m7b5", "aug", "minmaj7", "7")
_LEAP = (0.6, 0.0, 0.0, 0.5, 0.6, 0.6, 1.2)  # cost of a bass moving 0..6 semitones


@dataclass(frozen=True)
class Mood:
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


def draw(weights: Sequence[float], rng: random.Random) -> int:
    point = rng.random() * math.fsum(weights)
    for index, weight in enumerate(weights):
        point -= weight
        if point < 0:
            return index
    return max(i for i, weight in enumerate(weights) if weight > 0)


def _leaning(p: Progression, mood: Mood) -> float:
    """How much the mood favours a progression, as a factor."""
    leans = (
        1.2 * mood.valence * p.brightness
        + 1.2 * mood.strong * p.strong_moves
        + 0.8 * mood.tense * p.dark_chords
    )
    return math.exp(leans) * math.pow(p.plainness, 1.0 - 0.5 * mood.calm)


def theme_of(
    mode: str,
    mood: Mood,
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
    opening = choices[draw(weights, rng)]
    answer = opening
    if rng.random() >= table.second_half_repeats:
        weights = [
            0.0 if p is opening else p.closing * f for p, f in zip(choices, lean, strict=True)
        ]
        answer = choices[draw(weights, rng)]
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
        if len(bar) == 1 and coloured[0].quality in _SUSPENDED and mood.calm <= PLAINLY:
            coloured = (coloured[0], bar[0])  # which resolves
        bars.append(coloured)
    if mood.tense > PLAINLY:
        bars[3], bars[7] = led(bars[3], firsts[4], mood), led(bars[7], firsts[0], mood)
    pedal_odds = 0.1 + 0.6 * max(mood.calm, mood.tense)
    if rng.random() < pedal_odds:
        pedal = [tuple(Chord(c.root, c.quality, 0) for c in bar) for bar in bars[:2]]
        return [*pedal, *_with_bass(bars[2:], rng)]
    return _with_bass(bars, rng)


def _passing(
    chord: Chord,
    after: Chord,
    mode: str,
    mood: Mood,
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
        * (1.0 - 0.6 * mood.calm if is_borrowed(half, mode) else 1.0)
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


def _coloured(
    chord: Chord,
    mode: str,
    mood: Mood,
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


def led(bar: Bar, target: Chord, mood: Mood) -> Bar:
    """The last bar before a strong cut or another key, where a section begins with `target`. Its
    second half leads there by V7 of it, suspended first, so that the cut is waited for; by a
    diminished chord where it is tense, and suspended only where it is calm."""
    if target.quality in ("dim", "dim7", "m7b5", "aug"):
        return bar
    dominant = Chord((target.root + 7) % 12, "7")
    suspended = Chord(dominant.root, "7sus4")
    if mood.tense > PLAINLY:
        return (bar[0], Chord((target.root + 11) % 12, "dim7"))
    if mood.calm > PLAINLY:
        return (bar[0], suspended)
    return (bar[0], bar[len(bar) // 4], suspended, dominant)


def write_cadence(
    bars: list[Bar], last: int, mode: str, *, mood: Mood, table: Lexicon, rng: random.Random
) -> None:
    """Rewrite the end of the last section (`last` bars long) so that it closes on the tonic."""
    tonic = Key(0, mode).tonic_chord
    choices = [p for p in table.progressions[mode] if p.chords[3] == tonic]
    weights = [(p.closing + 2 * p.ending) * _leaning(p, mood) for p in choices]
    chords = choices[draw(weights, rng)].chords
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
