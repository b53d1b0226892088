"""What a chapter of the report is made of: figures with intervals, and curves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from bgm_studio.metrics.statistics import mean_interval

Better = Literal["real", "high", "low", ""]
"""What is good: nearness to real music, high, low, or nothing by itself."""


@dataclass(frozen=True)
class Figure:
    """One number of the report.

    chapter: which one. row: of which music (a `Row.name`, "real", "pieces", "real songs", ...).
    measure: what, with its unit or range in brackets. low, high: its 95 % bootstrap interval, NaN
    where there is none. count: how many windows, pieces or beats it rests on. chance: what music
    that obeys nothing would give, NaN where that has no meaning.
    """

    chapter: str
    row: str
    measure: str
    value: float
    low: float = float("nan")
    high: float = float("nan")
    count: int = 0
    better: Better = "real"
    chance: float = float("nan")


@dataclass(frozen=True)
class Curve:
    """A line to draw: y over x, with an interval where there is one; all of one length."""

    chapter: str
    name: str
    x_label: str
    y_label: str
    x: tuple[float, ...]
    y: tuple[float, ...]
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()


@dataclass
class Chapter:
    """Figures and curves under one heading, and what the reader must know of how they are made."""

    name: str
    title: str
    notes: list[str] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    curves: list[Curve] = field(default_factory=list)

    def add(
        self,
        row: str,
        measure: str,
        interval: tuple[float, float, float],
        count: int,
        better: Better = "real",
        chance: float = float("nan"),
    ) -> None:
        """Add a figure of this chapter: interval is (value, low, high)."""
        self.figures.append(Figure(self.name, row, measure, *interval, count, better, chance))

    def add_mean(
        self,
        row: str,
        measure: str,
        values: ArrayLike,
        better: Better = "real",
        chance: float = float("nan"),
    ) -> None:
        """Add the mean over windows or pieces (n,), NaN left out, with its interval."""
        rows = np.asarray(values, dtype=np.float64)
        count = int(np.isfinite(rows).sum())
        self.add(row, measure, mean_interval(rows), count, better, chance)

    def add_curve(
        self,
        name: str,
        labels: tuple[str, str],
        x: ArrayLike,
        y: ArrayLike,
        interval: tuple[Sequence[float], Sequence[float]] = ((), ()),
    ) -> None:
        """Add a curve; labels: of x and y; interval: low and high ends."""

        def line(values: ArrayLike) -> tuple[float, ...]:
            return tuple(float(v) for v in np.asarray(values, dtype=np.float64))

        self.curves.append(
            Curve(self.name, name, *labels, line(x), line(y), *(line(e) for e in interval))
        )
