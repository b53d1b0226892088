"""Tables of the answers: preference rates and mean scores (paper Tables 4 and 5)."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bgm_studio.listening.answers import Answer
from bgm_studio.listening.questions import ASPECTS, CONFIDENCE, aspects
from bgm_studio.listening.session import ANONYMOUS
from bgm_studio.metrics.statistics import bootstrap

GROUPS = ("Experts", "Non-experts", "All")


class Rate(NamedTuple):
    """How often `first` was preferred to `second`: rate 0..1, where no difference counts half, with
    its 95 % interval; answers, those among them that saw no difference, and listeners."""

    first: str
    second: str
    aspect: str
    group: str
    rate: float
    low: float
    high: float
    answers: int
    same: int
    listeners: int


class Score(NamedTuple):
    """Scores 1..5 of a system: mean, standard deviation (n - 1; NaN for one answer) and the mean's
    95 % interval (NaN for one listener)."""

    system: str
    aspect: str
    group: str
    mean: float
    sd: float
    low: float
    high: float
    answers: int
    listeners: int


class _Given(NamedTuple):
    person: str
    answer: Answer


def wilson(wins: float, answers: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share (1927); `wins` may hold halves. NaN for no answers."""
    if not answers:
        return float("nan"), float("nan")
    z = 1.959964
    share, spread = wins / answers, z * z / answers
    middle = share + spread / 2
    reach = z * math.sqrt(share * (1 - share) / answers + spread / (4 * answers))
    return (middle - reach) / (1 + spread), (middle + reach) / (1 + spread)


def _given(sheets: Sequence[Sequence[Answer]]) -> list[_Given]:
    """Answers with their givers: a name is one person in all files, an anonymous file is one,
    too."""
    return [
        _Given(f"{number} " if answer.listener == ANONYMOUS else answer.listener, answer)
        for number, sheet in enumerate(sheets)
        for answer in sheet
    ]


def _groups(given: Sequence[_Given]) -> dict[str, list[_Given]]:
    """The answers by expertise; groups without anybody are left out."""
    groups = {
        "Experts": [g for g in given if g.answer.expert],
        "Non-experts": [g for g in given if not g.answer.expert],
    }
    named = {name: members for name, members in groups.items() if members}
    return named | {"All": list(given)} if len(named) == 2 else named


def _interval(persons: Sequence[str], points: Sequence[float]) -> tuple[float, float]:
    """The mean's 95 % interval from a bootstrap over persons, whose answers are not independent.
    NaN for one person."""
    sums: dict[str, float] = defaultdict(float)
    for person, point in zip(persons, points, strict=True):
        sums[person] += point
    if len(sums) < 2:
        return float("nan"), float("nan")
    total, count = np.array(list(sums.values())), Counter(persons)
    size = np.array([count[person] for person in sums])

    def mean(which: NDArray[np.int64]) -> float:
        return float(total[which].sum() / size[which].sum())

    return bootstrap(mean, len(sums), 2000)[1:]


def rates(sheets: Sequence[Sequence[Answer]]) -> list[Rate]:
    """Preference rates of every two systems, as in the paper's Table 4: by expertise, then all.

    sheets: the answers of each file. The interval is a bootstrap over listeners where there are
    two or more, since answers of one listener are not independent; but it is nowhere narrower than
    Wilson's over the answers, because the bootstrap of few or unanimous listeners is too narrow.
    """
    given = [g for g in _given(sheets) if g.answer.mode == "pairs"]
    pairs = sorted({_pair(g.answer) for g in given})
    found = []
    for pair in pairs:
        about = [g for g in given if _pair(g.answer) == pair]
        for group, members in _groups(about).items():
            for aspect in ASPECTS:
                chosen = [g for g in members if g.answer.aspect == aspect.key]
                if not chosen:
                    continue
                points = [_points(g.answer, pair[0]) for g in chosen]
                persons = [g.person for g in chosen]
                low, high = wilson(sum(points), len(points))
                low_b, high_b = _interval(persons, points)
                found.append(
                    Rate(
                        *pair,
                        aspect.key,
                        group,
                        sum(points) / len(points),
                        float(np.fmin(low, low_b)),
                        float(np.fmax(high, high_b)),
                        len(points),
                        sum(g.answer.answer == "same" for g in chosen),
                        len(set(persons)),
                    )
                )
    return found


def _pair(answer: Answer) -> tuple[str, str]:
    first, second = sorted((answer.system_a, answer.system_b))
    return first, second


def _points(answer: Answer, system: str) -> float:
    if answer.answer == "same":
        return 0.5
    return float((answer.system_a if answer.answer == "a" else answer.system_b) == system)


def scores(sheets: Sequence[Sequence[Answer]]) -> list[Score]:
    """Mean scores of every system, as in the paper's Table 5: by expertise, then all. The interval
    is a bootstrap over listeners."""
    given = [g for g in _given(sheets) if g.answer.mode == "scores"]
    found = []
    for group, members in _groups(given).items():
        for system in sorted({g.answer.system_a for g in members}):
            for key in aspects("scores", expert=True):
                chosen = [
                    g for g in members if (g.answer.system_a, g.answer.aspect) == (system, key)
                ]
                if not chosen:
                    continue
                points = [float(g.answer.answer) for g in chosen]
                persons = [g.person for g in chosen]
                sd = float(np.std(points, ddof=1)) if len(points) > 1 else float("nan")
                found.append(
                    Score(
                        system,
                        key,
                        group,
                        sum(points) / len(points),
                        sd,
                        *_interval(persons, points),
                        len(points),
                        len(set(persons)),
                    )
                )
    return found


def table(sheets: Sequence[Sequence[Answer]]) -> str:
    """The answers as text for a terminal or a report."""
    found, scored = rates(sheets), scores(sheets)
    parts = [_rates_text(found), _scores_text(scored)]
    if not found and not scored:
        return "Nothing was answered yet."
    return "\n\n".join(part for part in parts if part)


def _rates_text(found: Sequence[Rate]) -> str:
    parts = []
    for pair in dict.fromkeys((rate.first, rate.second) for rate in found):
        of = {(r.aspect, r.group): r for r in found if (r.first, r.second) == pair}
        columns = [
            (group, max(r.listeners for (_, g), r in of.items() if g == group))
            for group in GROUPS
            if any(g == group for _, g in of)
        ]
        rows = [["", *(f"{group} ({count})" for group, count in columns)]]
        for aspect in ASPECTS:
            cells = [of.get((aspect.key, group)) for group, _ in columns]
            if any(cells):
                rows.append([aspect.name, *("–" if r is None else _rate_text(r) for r in cells)])
        parts.append(f"Preferred {pair[0]} to {pair[1]}\n" + _aligned(rows))
    if not parts:
        return ""
    parts.append(
        "Share of answers for the first, no difference counted half, with a 95 % interval; then\n"
        "answers, and how many of them saw no difference. In brackets behind a group: listeners.\n"
        "Interval: bootstrap over listeners where there are two or more, nowhere narrower than\n"
        "Wilson's over the answers."
    )
    return "\n\n".join(parts)


def _rate_text(rate: Rate) -> str:
    low, high = 100 * rate.low, 100 * rate.high
    return f"{100 * rate.rate:5.1f} % [{low:.1f}, {high:.1f}]  {rate.answers} / {rate.same}"


def _scores_text(found: Sequence[Score]) -> str:
    names = {aspect.key: aspect.name for aspect in ASPECTS} | {CONFIDENCE: "Confidence"}
    parts = []
    for group in dict.fromkeys(score.group for score in found):
        of = {(s.system, s.aspect): s for s in found if s.group == group}
        systems = list(dict.fromkeys(system for system, _ in of))
        rows = [["", *systems]]
        for key, name in names.items():
            cells = [of.get((system, key)) for system in systems]
            if any(cells):
                rows.append([name, *("–" if s is None else _score_text(s) for s in cells)])
        people = max(score.listeners for score in of.values())
        parts.append(f"Scores of 1 (worst) to 5 (best): {group} ({people})\n" + _aligned(rows))
    if not parts:
        return ""
    parts.append(
        "Mean ± standard deviation of the answers, the mean's 95 % interval (bootstrap over\n"
        "listeners; none for a single one), answers. In brackets behind a group: listeners."
    )
    return "\n\n".join(parts)


def _score_text(score: Score) -> str:
    sd = "" if math.isnan(score.sd) else f" ± {score.sd:.2f}"
    interval = "" if math.isnan(score.low) else f" [{score.low:.2f}, {score.high:.2f}]"
    return f"{score.mean:.2f}{sd}{interval}  {score.answers}"


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    cut = [[cell if len(cell) <= 40 else cell[:39] + "…" for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    lines = ("   ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) for row in cut)
    return "\n".join(line.rstrip() for line in lines)
