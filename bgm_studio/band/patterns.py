"""Drum patterns of our own, for styles that the library of played loops has none of.

A pattern is layers, one a piece of the kit, each of which joins in from a level on.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bgm_studio.band.grooves import KICK, SNARE, Groove, Hit
from bgm_studio.music.pianoroll import BEATS_PER_BAR

_STICK, _CLAP, _LOW_FLOOR, _CLOSED, _FLOOR, _PEDAL = 37, 39, 41, 42, 43, 44
_LOW_TOM, _OPEN, _HIGH_TOM, _RIDE, _TAMBOURINE, _SHAKER = 45, 46, 48, 51, 54, 70
_LOUDEST_STEP = 9


@dataclass(frozen=True)
class _Layer:
    """What one piece plays while the level is in from_level .. below: bars parted by "|", each of
    equal steps, "." for none and "1" to "9" for how hard. One of the `ways` is drawn, which are
    parted by "/"."""

    key: int
    ways: str
    from_level: float = 0.0
    below: float = math.inf


@dataclass(frozen=True)
class _Pattern:
    """A loop and a fill. bpm: the tempo that it is at home at; far from it, it is played at twice
    or half the pace. loose: how far strikes stray from the grid, in beats. late: how far behind it
    the snare is. crash: how hard its crashes are, as a share of others'."""

    bpm: float
    beat: tuple[_Layer, ...]
    fill: tuple[_Layer, ...]
    loose: float = 0.0
    late: float = 0.0
    crash: float = 1.0


_PATTERNS: Mapping[str, _Pattern] = {
    "four on the floor": _Pattern(
        124,
        (
            _Layer(KICK, "8...8...8...8..."),
            _Layer(_CLOSED, "..4...4...4...4.", 0.35, 0.65),
            _Layer(_CLOSED, "4.23..234.23..23", 0.65),
            _Layer(_OPEN, "..6...6...6...6.", 0.65),
            _Layer(_CLAP, "....7.......7...", 0.45),
            _Layer(_SHAKER, "3242324232423242", 0.55),
            _Layer(
                SNARE,
                ".......2........|.......2..3....2 / "
                "................|.........3..3..3", 0.8,
            ),
        ),
        (
            _Layer(KICK, "8...8..........."),
            _Layer(_CLAP, "....6...6...6.6."),
            _Layer(SNARE, "........4.5.6778", 0.0, 0.6),
            _Layer(SNARE, "4.4.4.4.55556789", 0.6),
        ),
    ),
    "half-time": _Pattern(
        140,
        (
            _Layer(KICK, "8.........6.....|8.....5...6..... / 8......5........|8......5..6....."),
            _Layer(_STICK, "........6.......", 0.0, 0.4),
            _Layer(SNARE, "........8.......", 0.4),
            _Layer(_CLOSED, "5...4...5...4...", 0.25, 0.5),
            _Layer(_CLOSED, "5.3.5.3.5.3.5.3.", 0.5, 0.75),
            _Layer(_OPEN, "6...5...6...5...", 0.75),
            _Layer(SNARE, "......2.......2.|...2..2........2", 0.7),
        ),
        (
            _Layer(KICK, "8.......6......."),
            _Layer(SNARE, "........6.6.7.7.", 0.0, 0.5),
            _Layer(SNARE, "6.5.66..6.......", 0.5),
            _Layer(_HIGH_TOM, "......6...66....", 0.5),
            _Layer(_LOW_TOM, "............77..", 0.5),
            _Layer(_FLOOR, "..............88", 0.5),
        ),
        0.006,
    ),
    "trap": _Pattern(
        140,
        (
            _Layer(KICK, "9.........7.....|9..7......7..... / 9......7........|9.....7...7..7.."),
            _Layer(_STICK, "........6.......", 0.0, 0.4),
            _Layer(_CLAP, "........8.......", 0.4),
            _Layer(SNARE, "........6.......", 0.6),
            _Layer(_CLOSED, "5...4...5...4...", 0.2, 0.45),
            _Layer(_CLOSED, "5.4.5.4.5.4.5.4.", 0.45),
            _Layer(
                _CLOSED,
                "................................|......................4.4.4.4.4. / "
                "..........................2345..|............2.3.4...............", 0.6,
            ),
            _Layer(_CLOSED, "..........23.45.........", 0.8),
            _Layer(_OPEN, "......6.........|..............6.", 0.7),
        ),
        (
            _Layer(KICK, "9.....9........."),
            _Layer(SNARE, "............6.7.7...8.8.", 0.0, 0.6),
            _Layer(SNARE, "4...4...5.5.6.6.66777889", 0.6),
            _Layer(_CLOSED, "5.4.5.4.5.4.5.4."),
        ),
    ),
    "lo-fi": _Pattern(
        80,
        (
            _Layer(KICK, "7.....4...6.....|7..4......6..... / 7......4..6.....|7.....4...6..4.."),
            _Layer(_STICK, "....4.......4...", 0.0, 0.45),
            _Layer(SNARE, "....5.......5...", 0.45),
            _Layer(_CLOSED, "4...3...4...3...", 0.2, 0.4),
            _Layer(_CLOSED, "4.2.4.2.4.2.4.3.|4.2.4.3.4.2.4.2.", 0.4),
            _Layer(
                SNARE,
                ".......1.1......|.......1......1. / "
                ".........1......|.......1.1.....1", 0.6,
            ),
            _Layer(_OPEN, "................|..............3.", 0.6),
            _Layer(_SHAKER, "2.3.2.3.2.3.2.3.", 0.75),
        ),
        (
            _Layer(KICK, "6.......5......."),
            _Layer(SNARE, "........2...4.3.", 0.0, 0.6),
            _Layer(SNARE, "....4.....2.4.34", 0.6),
            _Layer(_OPEN, "..............3.", 0.4),
        ),
        0.012,
        0.03,
        crash=0.6,
    ),
    "synthwave": _Pattern(
        104,
        (
            _Layer(KICK, "8.......8.......|8.......8.6.....", 0.0, 0.55),
            _Layer(KICK, "8...8...8...8...", 0.55),
            _Layer(SNARE, "....8.......8...", 0.3),
            _Layer(_CLAP, "....6.......6...", 0.6),
            _Layer(_CLOSED, "5...4...5...4...", 0.0, 0.4),
            _Layer(_CLOSED, "5.4.5.4.5.4.5.4.", 0.4, 0.65),
            _Layer(_CLOSED, "5343534353435343", 0.65),
            _Layer(_OPEN, "..6...6...6...6.", 0.8),
        ),
        (
            _Layer(KICK, "8...8...8......."),
            _Layer(SNARE, "....8.......7...", 0.0, 0.5),
            _Layer(SNARE, "....8.........88", 0.5),
            _Layer(_HIGH_TOM, "......77........", 0.5),
            _Layer(_LOW_TOM, "........77.7...."),
            _Layer(_FLOOR, "............88.."),
        ),
    ),
    "epic": _Pattern(
        100,
        (
            _Layer(KICK, "9...............|9.......7.......", 0.0, 0.45),
            _Layer(KICK, "9.......7.......|9.......7...6...", 0.45),
            _Layer(_LOW_FLOOR, "6.....5.....5...", 0.3, 0.55),
            _Layer(_LOW_FLOOR, "7..5..6.7..5..6.", 0.55),
            _Layer(_LOW_TOM, "....4.....5.....|....4...4.5...5.", 0.55),
            _Layer(_FLOOR, "5.335.335.335.33", 0.75),
            _Layer(SNARE, "....7.......7...", 0.75),
        ),
        (
            _Layer(KICK, "8..............."),
            _Layer(_LOW_FLOOR, "........4.5.6.7.", 0.0, 0.45),
            _Layer(_LOW_FLOOR, "4.4.5.5.6.6.7788", 0.45),
            _Layer(_LOW_TOM, ".....4.5.6.7.7.8", 0.45),
            _Layer(SNARE, "........34567889", 0.75),
        ),
        0.008,
    ),
    "taiko": _Pattern(
        100,
        (
            _Layer(KICK, "9...........6...|9...........6.6.", 0.0, 0.45),
            _Layer(KICK, "9.....6.8...6...|9.....6.8..6..7.", 0.45),
            _Layer(_LOW_FLOOR, "8...............", 0.3, 0.7),
            _Layer(_LOW_FLOOR, "8.......8.......", 0.7),
            _Layer(_STICK, "....4..4....4.4.", 0.35),
            _Layer(_FLOOR, "..5...5...5...5.|..5...5...5.5.5.", 0.55),
            _Layer(_LOW_TOM, "5334533453345334", 0.75),
        ),
        (
            _Layer(KICK, "8...........6.....6..6..", 0.0, 0.5),
            _Layer(KICK, "8.....6.....6..6..6.7789", 0.5),
            _Layer(_FLOOR, "...4.....5.....6..6.7788", 0.5),
            _Layer(_STICK, "4...4...4...4..."),
        ),
        0.008,
    ),
    "march": _Pattern(
        112,
        (
            _Layer(KICK, "7...............|7.......6.......", 0.0, 0.45),
            _Layer(KICK, "7.......6.......", 0.45),
            _Layer(SNARE, "5.......4.....3.|5.......4.3.4.3.", 0.25, 0.5),
            _Layer(
                SNARE,
                "6...4.344...4.34|6...4.344.344.34 / "
                "6..34...4..34.34|6..34.344..34.34", 0.5,
            ),
            _Layer(_FLOOR, "6.......6...5...", 0.7),
        ),
        (
            _Layer(KICK, "7.......7......."),
            _Layer(SNARE, "........3.4.5.67", 0.0, 0.5),
            _Layer(SNARE, "5...5...333333334444445555666778", 0.5),
        ),
        0.006,
    ),
    "brushes": _Pattern(
        110,
        (
            _Layer(_RIDE, "5...5...5...5...", 0.0, 0.4),
            _Layer(_RIDE, "5...5.3.5...5.3.", 0.4),
            _Layer(_PEDAL, "....4.......4..."),
            _Layer(SNARE, "2...3...2...3...", 0.3),
            _Layer(KICK, "3.......3.......", 0.0, 0.55),
            _Layer(KICK, "3...3...3...3...", 0.55),
            _Layer(
                SNARE,
                "......2.........|..........3...2. / "
                "..............2.|......3...2.....", 0.6,
            ),
        ),
        (
            _Layer(_PEDAL, "....4.......4..."),
            _Layer(SNARE, "........3...4.4.", 0.0, 0.5),
            _Layer(SNARE, "4...4.3.4.4.5.5.", 0.5),
            _Layer(KICK, "3.............5."),
        ),
        0.01,
        crash=0.6,
    ),
    "heartbeat": _Pattern(
        70,
        (
            _Layer(KICK, "7..4............", 0.0, 0.35),
            _Layer(KICK, "7..4....6..4....", 0.35),
            _Layer(_LOW_FLOOR, "..............3.|............3.4.", 0.5),
            _Layer(_STICK, "..2...2...2...2.", 0.6),
            _Layer(_CLOSED, "2.3.2.3.2.3.2.3.", 0.75),
        ),
        (
            _Layer(KICK, "7..4....6..46.66"),
            _Layer(_LOW_FLOOR, "........3.4.5.67", 0.4),
        ),
        0.004,
        crash=0.7,
    ),
    "claps": _Pattern(
        112,
        (
            _Layer(_SHAKER, "4...3...4...3...", 0.0, 0.4),
            _Layer(_SHAKER, "4232423242324232", 0.4),
            _Layer(KICK, "7.......6.......", 0.25, 0.6),
            _Layer(KICK, "7...6...7...6...", 0.6),
            _Layer(_STICK, "....3.......3...", 0.3, 0.45),
            _Layer(_CLAP, "....6.......6...", 0.45),
            _Layer(_TAMBOURINE, "..4...4...4...4.", 0.7),
        ),
        (
            _Layer(_SHAKER, "4232423242324232"),
            _Layer(KICK, "7...6...7......."),
            _Layer(_CLAP, "........6...6.6.", 0.0, 0.6),
            _Layer(_CLAP, "....6...6.6.6777", 0.6),
        ),
        0.008,
        crash=0.75,
    ),
}  # fmt: skip

PATTERNS = tuple(_PATTERNS)
"""Names of the patterns: electronic, orchestral, soft ones, and hand percussion."""


def pattern_beat(name: str, bpm: float, level: float, rng: random.Random) -> Groove:
    """The loop of a pattern, one of PATTERNS, for a tempo and a level 0..1: the higher, the more
    pieces of the kit it has. It is written straight."""
    pattern = _PATTERNS[name]
    stretch = min((1.0, 0.5, 2.0), key=lambda by: abs(math.log(bpm / by / pattern.bpm)))
    hits, bars = _written(pattern, pattern.beat, level, stretch, rng)
    return Groove(name, round(bpm), level, bars, hits)


def pattern_fill(name: str, bpm: float, level: float, rng: random.Random) -> Groove:
    """The bar that leads on in a pattern, likewise."""
    pattern = _PATTERNS[name]
    hits, _ = _written(pattern, pattern.fill, level, 1.0, rng)
    return Groove(name, round(bpm), level, 1, hits)


def crash_of(name: str) -> float:
    """How hard crashes are struck in a pattern, as a share of others'."""
    return _PATTERNS[name].crash


def _written(
    pattern: _Pattern, layers: Iterable[_Layer], level: float, stretch: float, rng: random.Random
) -> tuple[tuple[Hit, ...], int]:
    """The strikes of the layers that play at a level, and in how many bars."""
    # A way is drawn for all layers, so that a level more or less does not change the others.
    drawn = [(layer, rng.choice(layer.ways.split(" / ")).split("|")) for layer in layers]
    written = max(len(bars) for _, bars in drawn)
    force: dict[tuple[float, int], int] = {}
    for layer, bars in drawn:
        if not layer.from_level <= level < layer.below:
            continue
        for number in range(written):
            steps = bars[number % len(bars)]
            for index, step in enumerate(steps):
                if step != ".":
                    place = BEATS_PER_BAR * (number + index / len(steps))
                    before = force.get((place, layer.key), 0)
                    force[place, layer.key] = max(before, int(step))
    hits = []
    length = math.ceil(written * stretch)
    for repeat in range(round(length / (written * stretch))):
        for (place, key), digit in sorted(force.items()):
            if key == _CLOSED and (place, _OPEN) in force:
                continue  # one pair of hi-hats
            beat = stretch * (place + repeat * written * BEATS_PER_BAR)
            beat += pattern.late * (key in (SNARE, _STICK))
            beat += max(-2.0, min(2.0, rng.gauss(0, 1))) * pattern.loose
            velocity = 8 + 117 * digit / _LOUDEST_STEP + rng.uniform(-4, 4)
            hits.append(Hit(beat, key, max(1, min(127, round(velocity)))))
    return tuple(sorted(hits)), length
