"""The jury: plain rules by which takes are judged, so that the best of several comes first.

Each rule is a measure of the finished notes and the range in which nine of ten real songs lie (or
the bound that the rule names). Within it a take has full marks; outside, the fewer the further
away. A take that any listener would call broken (it stops, it clatters, it has no tune) has a
fault, and another is composed in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import RequestError
from bgm_studio.base.progress import Progress, silent, within
from bgm_studio.composing.certain import Room
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request, Take
from bgm_studio.diffusion.windows import at_window_border
from bgm_studio.metrics.closeness import grooving_similarity
from bgm_studio.metrics.hits import accented
from bgm_studio.metrics.notes import notes_per_bar, scale_share
from bgm_studio.metrics.texture import (
    density_spread,
    empty_beat_share,
    melody_bar_share,
    neighbour_likeness,
)
from bgm_studio.music.pianoroll import (
    BEATS_PER_BAR,
    COLUMNS_PER_BAR,
    COLUMNS_PER_BEAT,
    TRACKS,
    roll_from_notes,
)
from bgm_studio.video.analysis import VideoAnalysis

MOST_TAKES = 16

_NONE = float("nan")


@dataclass(frozen=True)
class Rule:
    """A rule: the measure's name, and `low` to `high`, where it has full marks; it has none at a
    distance of `slack` outside. Below `broken_low` or above `broken_high` the take has the fault
    `fault`. under, over: what a listener hears where the measure is below `low`, above `high`."""

    name: str
    low: float
    high: float
    slack: float
    broken_low: float = -np.inf
    broken_high: float = np.inf
    fault: str = ""
    under: str = ""
    over: str = ""

    def marks(self, value: float) -> float:
        """The marks for a value of the measure, 0..1."""
        outside = max(self.low - value, value - self.high, 0.0)
        return max(1.0 - outside / self.slack, 0.0)


RULES = (
    Rule("groove", 0.69, 1.0, 0.25, under="the rhythm differs much from bar to bar"),
    Rule("accompaniment holds", 0.52, 1.0, 0.4, under="the accompaniment keeps changing"),
    Rule("beats in which nothing begins", 0.0, 0.06, 0.25, broken_high=0.3,
         fault="it stops and goes", over="there are gaps in which nothing begins"),
    Rule("spread of notes", 0.0, 0.36, 0.5, over="some bars are much fuller than others"),
    Rule("bars with a melody", 0.4, 1.0, 0.4, broken_low=0.2, fault="it has no tune",
         under="the tune is silent in most bars"),
    Rule("notes in the scale", 0.94, 1.0, 0.15, broken_low=0.75, fault="it has wrong notes",
         under="many notes are outside the key"),
    Rule("notes played over asked", 0.8, 1.25, 0.5, broken_high=1.8, broken_low=0.4,
         fault="it is far fuller or thinner than the picture asks for",
         under="it is thinner than the picture asks for",
         over="it is fuller than the picture asks for"),
    Rule("notes a bar", 6.0, 36.0, 20.0, broken_low=2.0, broken_high=70.0, fault="it clatters",
         under="it has few notes", over="it is crowded with notes"),
    Rule("hits accented", 0.9, 1.0, 0.9, under="some hit points pass without an accent"),
    Rule("seams", -1.0, 0.2, 0.4, over="one hears where its parts were joined"),
    Rule("ending", 1.0, 1.0, 1.0, under="it does not end on its closing chord"),
)  # fmt: skip
"""Ranges are the 10 % and 90 % of excerpts of POP909's test songs, where songs have the measure."""


@dataclass(frozen=True)
class Verdict:
    """marks: the mean over the rules that apply, 0..1. figures: by a rule's name, those that do not
    apply left out. faults: in words; () for a take that can be played to someone."""

    marks: float
    figures: dict[str, float]
    faults: tuple[str, ...]

    def weaknesses(self) -> tuple[str, ...]:
        """The weaknesses that cost marks, in words, the worst first; () with full marks."""
        found = []
        for rule in RULES:
            value = self.figures.get(rule.name, rule.low)
            words = rule.under if value < rule.low else rule.over
            if rule.marks(value) < 1.0 and words:
                found.append((rule.marks(value), words))
        return tuple(words for _, words in sorted(found, key=lambda one: one[0]))


@dataclass(frozen=True, eq=False)
class Judged:
    """A take and the jury's verdict."""

    take: Take
    verdict: Verdict

    @property
    def rank(self) -> tuple[int, float]:
        """A key for sorting, smaller for better takes."""
        return len(self.verdict.faults), -self.verdict.marks


def judge(take: Take) -> Verdict:
    """Judge a take by RULES. Its measures are over whole bars, without the last one, the ending,
    and without bars in which it pauses."""
    figures = {name: value for name, value in _figures(take).items() if np.isfinite(value)}
    marks, faults = [], []
    for rule in RULES:
        value = figures.get(rule.name)
        if value is None:
            continue
        marks.append(rule.marks(value))
        if not rule.broken_low <= value <= rule.broken_high:
            faults.append(rule.fault)
    return Verdict(float(np.mean(marks)) if marks else 0.0, figures, tuple(faults))


def _figures(take: Take) -> dict[str, float]:
    tempo_map = take.tempo_map
    room = Room.of(take.direction, tempo_map)
    roll = roll_from_notes(take.notes, take.total_columns)
    first = -(-room.start // COLUMNS_PER_BAR)
    last = max(room.last // COLUMNS_PER_BAR, first + 1)
    sounding = np.ones(take.total_columns // COLUMNS_PER_BAR, dtype=bool)
    for a, b in room.silences:
        sounding[a // COLUMNS_PER_BAR : -(-b // COLUMNS_PER_BAR)] = False
    bars = [bar for bar in range(first, min(last, len(sounding))) if sounding[bar]]
    if not bars:
        return {}
    inner = np.concatenate(
        [roll[:, COLUMNS_PER_BAR * b : COLUMNS_PER_BAR * (b + 1)] for b in bars], axis=1
    )
    seconds = np.diff(tempo_map.seconds(np.arange(tempo_map.total_beats + 1)))
    asked = (take.activity * seconds).reshape(-1, BEATS_PER_BAR).sum(1)[bars].sum()
    played = float(notes_per_bar(inner).sum())
    hits = [cut.time_s for cut in take.direction.cuts if cut.hit]
    performance = take.performance()
    met = accented(
        [note.start_s for note in performance.notes],
        [note.velocity for note in performance.notes],
        hits,
    )
    tracks = take.request.tracks
    return {
        "groove": grooving_similarity(inner),
        "accompaniment holds": neighbour_likeness(inner) if "piano" in tracks else _NONE,
        "beats in which nothing begins": empty_beat_share(inner),
        "spread of notes": density_spread(inner),
        "bars with a melody": melody_bar_share(inner) if "melody" in tracks else _NONE,
        "notes in the scale": scale_share(inner),
        "notes played over asked": (
            played * len(bars) / asked if asked > 0 and len(tracks) == len(TRACKS) else _NONE
        ),
        "notes a bar": played if len(tracks) == len(TRACKS) else _NONE,
        "hits accented": float(met.mean()) if len(met) else _NONE,
        "seams": _seams(inner),
        "ending": _ending(take, room),
    }


def _seams(roll: NDArray[np.bool_]) -> float:
    """How much less alike neighbouring bars are at the borders of windows than elsewhere."""
    bars = roll.shape[1] // COLUMNS_PER_BAR
    at: list[float] = []
    inside: list[float] = []
    for bar in range(1, bars):
        pair = roll[:, COLUMNS_PER_BAR * (bar - 1) : COLUMNS_PER_BAR * (bar + 1)]
        likeness = neighbour_likeness(pair)
        if np.isfinite(likeness):
            (at if at_window_border(np.array(bar)) else inside).append(likeness)
    return float(np.mean(inside) - np.mean(at)) if at and inside else _NONE


def _ending(take: Take, room: Room) -> float:
    """Whether the piece ends as it should: 1 where the last chord is struck on its bass and rings
    to the end, else 0."""
    chord = take.harmony.chords_per_beat[room.last // COLUMNS_PER_BEAT]
    ringing = [n for n in take.notes if room.last <= n.start_column and n.end_column >= room.end]
    if not ringing:
        return 0.0
    lowest = min(note.pitch for note in ringing) % 12
    return float(lowest == chord.bass or "piano" not in take.request.tracks)


def check_takes(takes: int) -> None:
    """Raise RequestError for a number of takes out of 1..16."""
    if not 1 <= takes <= MOST_TAKES:
        raise RequestError(f"{takes} takes cannot be made.", f"Ask for 1 to {MOST_TAKES}.")


def best_of(
    composer: Composer,
    analysis: VideoAnalysis,
    direction: Direction,
    request: Request,
    takes: int,
    progress: Progress = silent,
    told: Callable[[str], None] = lambda _: None,
) -> list[Judged]:
    """Compose `takes` takes, seeds rising from the request's, and judge them: the best first.

    A take with a fault is composed again with a later seed, at most once for each take that was
    asked for; `told` hears of it in words. Those that are still faulty come last. Raises as
    `Composer.compose` does, and RequestError for a number of takes out of 1..16.
    """
    check_takes(takes)

    def compose(wanted: Request, number: int) -> Take:
        part = within(progress, number / takes, (number + 1) / takes)
        return composer.compose(analysis, direction, wanted, progress=part)

    return sorted(auditioned(compose, request, takes, told), key=lambda one: one.rank)


def auditioned(
    compose: Callable[[Request, int], Take],
    request: Request,
    takes: int,
    told: Callable[[str], None],
) -> Iterator[Judged]:
    """The takes of `best_of` one by one, as they are made. compose: makes the take of a request,
    given its number 0, 1 ... among them. A take that was stopped early is not composed again."""
    seed, spare = request.seed + takes, takes
    for number in range(takes):
        wanted = request.seed + number
        while True:
            take = compose(replace(request, seed=wanted), number)
            found = Judged(take, judge(take))
            if not found.verdict.faults or spare == 0 or take.stopped_step is not None:
                break
            told(f"The take of seed {wanted} was discarded: {found.verdict.faults[0]}.")
            wanted, seed, spare = seed, seed + 1, spare - 1
        yield found
