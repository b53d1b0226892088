"""Questions of the listening test, and their order."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Literal, NamedTuple, TypeVar

from bgm_studio.listening.collection import ListeningError

_T = TypeVar("_T")
Mode = Literal["pairs", "scores"]
MODES: tuple[Mode, ...] = ("pairs", "scores")
CONFIDENCE = "confidence"
MAX_QUESTIONS = 500


class Aspect(NamedTuple):
    """An aspect: its key in the CSV, its name in tables, and whether only experts are asked."""

    key: str
    name: str
    expert: bool = False


ASPECTS = (
    Aspect("melody", "Music melody"),
    Aspect("rhythm", "Music rhythm"),
    Aspect("content", "Video content"),
    Aspect("video_rhythm", "Video rhythm"),
    Aspect("chords", "Chord quality", expert=True),
    Aspect("accompaniment", "Accompaniment quality", expert=True),
    Aspect("overall", "Overall preference"),
)
"""The paper's seven, in the order of its tables."""


class Question(NamedTuple):
    """A clip, and the systems to be heard: (A, B) for a preference, one for scores."""

    clip: str
    systems: tuple[str, ...]


def questions(holdings: Mapping[str, Sequence[str]], mode: Mode, seed: int) -> tuple[Question, ...]:
    """All questions for one listener, in the order that `seed` draws.

    holdings: clip -> systems that have it. "pairs" asks about each clip once for every two of its
    systems, "scores" once for each system. Sides are balanced: every two systems meet equally often
    either way, and each system is equally often A and B, except for one where the number is odd.
    Neighbours have different clips wherever that is possible.

    Raises ListeningError for more than MAX_QUESTIONS.
    """
    dice = random.Random(seed)
    count = sum(
        math.comb(len(systems), 2) if mode == "pairs" else len(systems)
        for systems in holdings.values()
    )
    if count > MAX_QUESTIONS:
        raise ListeningError(
            f"That would be {count} questions; at most {MAX_QUESTIONS} are asked.",
            "Use fewer clips or fewer systems.",
        )
    if mode == "scores":
        asked = [Question(clip, (s,)) for clip in sorted(holdings) for s in sorted(holdings[clip])]
    else:
        asked = _sided(holdings, dice)
    return tuple(_apart(_shuffled(asked, dice), dice))


def _shuffled(items: Iterable[_T], dice: random.Random) -> list[_T]:
    # By `random()` alone, whose sequence Python promises to keep: a resumed test needs the order.
    keyed = [(dice.random(), index, item) for index, item in enumerate(items)]
    return [item for _, _, item in sorted(keyed, key=lambda entry: entry[:2])]


def _sided(holdings: Mapping[str, Sequence[str]], dice: random.Random) -> list[Question]:
    """A question for each clip and two of its systems, with sides.

    Of the clips of two systems, half are put either way. Those left over (at most one for each two
    systems) are the edges of a graph whose directions come from walking along it: each walk enters
    and leaves every system on its way equally often.
    """
    clips: dict[tuple[str, str], list[str]] = defaultdict(list)
    for clip in sorted(holdings):
        for pair in combinations(sorted(holdings[clip]), 2):
            clips[pair].append(clip)
    asked: list[Question] = []
    edges: dict[str, dict[str, str]] = defaultdict(dict)
    for (first, second), shared in clips.items():
        mixed = _shuffled(shared, dice)
        if len(mixed) % 2:
            edges[first][second] = edges[second][first] = mixed.pop()
        for index, clip in enumerate(mixed):
            asked.append(Question(clip, (first, second) if index % 2 else (second, first)))
    # First from systems with an odd number: their walks end at another such system.
    begins = _shuffled(edges, dice)
    begins.sort(key=lambda system: len(edges[system]) % 2 == 0)
    for begin in begins:
        here = begin
        flip = dice.random() < 0.5
        walk: list[Question] = []
        while edges[here]:
            there = _shuffled(sorted(edges[here]), dice)[0]
            clip = edges[here].pop(there)
            del edges[there][here]
            walk.append(Question(clip, (there, here) if flip else (here, there)))
            here = there
        asked += walk
    return asked


def _apart(asked: list[Question], dice: random.Random) -> list[Question]:
    """The same questions, those about one clip kept apart where that is possible."""
    left: dict[str, list[Question]] = defaultdict(list)
    for question in asked:
        left[question.clip].append(question)
    order: list[Question] = []
    rest = len(asked)
    while rest:
        last = order[-1].clip if order else None
        others = [clip for clip in left if left[clip] and clip != last]
        # A clip with more than half of what is left has to come now, or it will follow itself.
        pressing = [clip for clip in others if 2 * len(left[clip]) > rest]
        if pressing or not others:
            clip = pressing[0] if pressing else str(last)
        else:
            tickets = [clip for clip in others for _ in left[clip]]
            clip = tickets[int(dice.random() * len(tickets))]
        order.append(left[clip].pop())
        rest -= 1
    return order


def aspects(mode: Mode, expert: bool) -> tuple[str, ...]:
    """Keys of the aspects that are asked about in each question, in order."""
    asked = tuple(aspect.key for aspect in ASPECTS if expert or not aspect.expert)
    return (*asked, CONFIDENCE) if mode == "scores" else asked
