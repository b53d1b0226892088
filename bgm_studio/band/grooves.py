"""Drum loops and fills as drummers played them, chosen by style, tempo and level.

They were cut out of the Groove MIDI Dataset (Gillick et al. 2019) by `model_export/grooves.py`;
timing and velocity are the drummers' own.
"""

from __future__ import annotations

import base64
import json
import math
import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from bgm_studio.base.errors import ModelError
from bgm_studio.base.resources import resource
from bgm_studio.music.pianoroll import BEATS_PER_BAR

FORMAT = 1
TICKS_PER_BEAT = 96
EARLY_BEATS = 0.125
"""Half a sixteenth: what is struck less than this before a barline belongs to the bar behind it."""

KICK, SNARE = 36, 38
PIECES = (36, 37, 38, 42, 43, 44, 45, 46, 48, 49, 51, 53)
"""The General MIDI keys of a kit: kick, side stick, snare, closed hi-hat, low tom, pedal hi-hat,
middle tom, open hi-hat, high tom, crash, ride, its bell."""
STYLES = (
    "afrobeat", "afrocuban", "blues", "country", "dance", "funk", "gospel", "highlife", "hiphop",
    "jazz", "latin", "middleeastern", "neworleans", "pop", "punk", "reggae", "rock", "soul",
)  # fmt: skip
"""The styles that the shipped library has loops of."""

TEMPO_REACH = 0.15
"""A loop is played at most so much faster or slower than it was, as a share of its tempo, where
the library has one that near."""

_MAX_RESOURCE_BYTES = 1_000_000
_MOST_HITS = 400
_LEVEL_REACH = 0.12
_EIGHTHS_TO_TELL = 3
_SWUNG = 0.56  # off-beats earlier than this are straight, if played late


@dataclass(frozen=True, order=True)
class Hit:
    """One strike: `beat` counted from the first barline, slightly below 0 where it is early; the
    General MIDI key of a drum; velocity 1..127."""

    beat: float
    key: int
    velocity: int


@dataclass(frozen=True)
class Groove:
    """Bars of drums. style: the dataset's word. bpm: the tempo it was played at. level: how much is
    struck how hard, as a place 0..1 among all of its kind. hits: by rising beat."""

    style: str
    bpm: int
    level: float
    bars: int
    hits: tuple[Hit, ...]

    @cached_property
    def swing(self) -> float:
        """Where in its beat the second eighth is played, 0.5..0.75: 0.5 where sixteenths are played
        as well, or too few eighths to tell."""
        places = [hit.beat % 1 for hit in self.hits]
        eighths = [place for place in places if 0.4 < place < 0.72]
        sixteenths = sum(0.72 <= place < 0.87 for place in places)
        if len(eighths) < _EIGHTHS_TO_TELL or sixteenths > len(eighths) / 3:
            return 0.5
        found = float(np.median(eighths))
        return found if found >= _SWUNG else 0.5


@dataclass(frozen=True)
class Grooves:
    """A library: loops of several bars, and fills of one."""

    beats: tuple[Groove, ...]
    fills: tuple[Groove, ...]

    @property
    def styles(self) -> tuple[str, ...]:
        """Styles that there are loops of, sorted."""
        return tuple(sorted({groove.style for groove in self.beats}))

    def beat(self, styles: Collection[str], bpm: float, level: float, rng: random.Random) -> Groove:
        """A loop of one of the styles for a tempo and a level 0..1; see `_chosen`."""
        return _chosen(self.beats, styles, bpm, level, rng)

    def fill(self, styles: Collection[str], bpm: float, level: float, rng: random.Random) -> Groove:
        """A fill likewise; of any style where there is none of these."""
        known = {groove.style for groove in self.fills}
        wanted = known & set(styles)
        return _chosen(self.fills, wanted or known, bpm, level, rng)


def _chosen(
    grooves: Sequence[Groove],
    styles: Collection[str],
    bpm: float,
    level: float,
    rng: random.Random,
) -> Groove:
    """One of those that are at most TEMPO_REACH away from the tempo, or else of the nearest ones,
    and near the level. ValueError where there is none of the styles."""
    of_style = [groove for groove in grooves if groove.style in styles]
    if not of_style:
        raise ValueError(f"there is no groove of {', '.join(sorted(styles)) or 'no style'}")

    def away(groove: Groove) -> float:
        return abs(math.log(bpm / groove.bpm))

    reach = max(math.log1p(TEMPO_REACH), min(away(groove) for groove in of_style))
    near = [groove for groove in of_style if away(groove) <= reach + 1e-9]
    miss = min(abs(groove.level - level) for groove in near)
    return rng.choice([g for g in near if abs(g.level - level) <= miss + _LEVEL_REACH])


def read_grooves(path: Path) -> Grooves:
    """Read and check a file written by `model_export/grooves.py`.

    Raises ModelError when the file is too large or is not such a file.
    """
    try:
        if path.stat().st_size > _MAX_RESOURCE_BYTES:
            raise ValueError("too large")
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["format"] != FORMAT:
            raise ValueError(f"format {content['format']!r} is unknown")
        beats = tuple(_groove(entry, content["loop_bars"]) for entry in content["beats"])
        fills = tuple(_groove(entry, 1) for entry in content["fills"])
        if not beats or not fills:
            raise ValueError("no loops or no fills")
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise ModelError(
            f"The drum library {path.name} is damaged: {error}.", "Install BGM Studio again."
        ) from error
    return Grooves(beats, fills)


def _groove(entry: Mapping[str, Any], bars: Any) -> Groove:
    style, bpm, level = str(entry["style"]), int(entry["bpm"]), float(entry["level"])
    if not (30 <= bpm <= 300 and 0.0 <= level <= 1.0 and bars in (1, 2, 4)):
        raise ValueError(f"a groove of {bpm} BPM, level {level:g} and {bars!r} bars")
    data = base64.b64decode(entry["hits"], validate=True)
    rows = np.frombuffer(data, dtype=[("tick", "<u2"), ("key", "u1"), ("velocity", "u1")])
    hits = tuple(
        Hit(int(tick) / TICKS_PER_BEAT - EARLY_BEATS, int(key), int(velocity))
        for tick, key, velocity in rows.tolist()
    )
    whole = all(
        hit.key in PIECES and 1 <= hit.velocity <= 127 and hit.beat < bars * BEATS_PER_BAR
        for hit in hits
    )
    if not 0 < len(hits) <= _MOST_HITS or not whole or list(hits) != sorted(hits):
        raise ValueError("a groove's strikes")
    return Groove(style, bpm, level, int(bars), hits)


@lru_cache(maxsize=1)
def grooves() -> Grooves:
    """The shipped library. Raises ModelError when it is missing or damaged."""
    return read_grooves(resource("grooves/grooves.json"))
