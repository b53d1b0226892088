"""What is decided when: the chapter, and the curves that the window draws behind its t0 slider."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypedDict

import numpy as np
from numpy.typing import NDArray

from bgm_studio.metrics.decided import decided, half_time, in_random_order
from bgm_studio.metrics.statistics import bootstrap, mean_interval
from model_export.evaluate.figures import Chapter

if TYPE_CHECKING:
    from model_export.evaluate.material import Material, Trajectory

ROW = "generated"
Shares = dict[str, NDArray[np.float64]]
_CURVE_RESAMPLES = 100  # a band to look at; figures have more
PAIRS = (
    ("pitch classes", "onset pattern"),
    ("pitch classes", "notes a beat"),
    ("contour", "melody rhythm"),
    ("melody line", "melody rhythm"),
)
"""What is melody, and what is rhythm, in the paper's claim that melody comes first: of the same
tracks each, for a track that is decided late takes both along."""

NOTES = [
    "A step has decided what its hard estimate (probability above 0.5) shares with the final "
    "music: the F1 score of two sets of facts, so that silence has decided nothing. Chance is the "
    "same between the final music of different windows; shares are (F1 - chance) / (1 - chance), "
    "and half is decided where they pass 0.5 for good.",
    "Higher timesteps come first: of two aspects the one with the higher half-time is decided "
    "earlier. But coarse aspects, such as pitch classes, are complete when a part of the notes is "
    "there, in whatever order notes come. So each half-time stands beside that of the same music "
    "with as many notes of each track decided at each step in random order (its 'chance'), and "
    "only what goes beyond it speaks for or against the paper's claim.",
    "A hard estimate shows a note only where its place and its pitch are both believed in. That "
    "something is struck, but not yet which note, cannot be seen in it, nor that a pitch will come "
    "but not yet when.",
    "The chords of these windows were given, and they fix most pitch classes; contour and melody "
    "line are not given by them. The paper's claim was made of unconditional music.",
    "At and below timestep 250 the app lets no note be held that was not struck; the jump there is "
    "that rule's, which turns half-believed notes into whole ones.",
]


class Decided(TypedDict):
    """Curves over falling `timesteps`, all of one length: chance-corrected shares decided, 0..1
    (a mean below chance reads 0), and the share of the first step's cross-entropy that is left."""

    timesteps: list[float]
    pitch_classes: list[float]
    onset_pattern: list[float]
    contour: list[float]
    melody_line: list[float]
    notes_a_beat: list[float]
    notes: list[float]
    undecided: list[float]


def decided_data(material: Material) -> Decided:
    """What `chapter` draws, as data that can be written as JSON; an undefined mean reads 0."""
    trajectory = material.trajectory
    shares = {name: values for name, (values, _) in decided(trajectory.hard).items()}

    def line(name: str) -> list[float]:
        return _rounded(_mean(shares[name]))

    return Decided(
        timesteps=[float(t) for t in trajectory.timesteps],
        pitch_classes=line("pitch classes"),
        onset_pattern=line("onset pattern"),
        contour=line("contour"),
        melody_line=line("melody line"),
        notes_a_beat=line("notes a beat"),
        notes=line("notes"),
        undecided=_rounded(_undecided_shares(trajectory).mean(1)),
    )


def chapter(material: Material) -> Chapter:
    """Shares decided over timestep, their half-times, and melody against rhythm."""
    trajectory = material.trajectory
    result = Chapter("decided", "What is decided when", list(NOTES))
    aspects = decided(trajectory.hard)
    shares = {name: values for name, (values, _) in aspects.items()}
    random = {n: v for n, (v, _) in decided(in_random_order(trajectory.hard)).items()}
    windows = trajectory.hard.shape[1]
    # The same windows are drawn for every figure, so a half-time is needed again and again.
    known: dict[tuple[int, str, bytes], float] = {}

    def half(of: Shares, name: str, which: NDArray[np.int64]) -> float:
        key = (id(of), name, which.tobytes())
        if key not in known:
            known[key] = half_time(trajectory.timesteps, _mean(of[name][:, which]))
        return known[key]

    def lead(of: Shares, pair: tuple[str, str], which: NDArray[np.int64]) -> float:
        return half(of, pair[0], which) - half(of, pair[1], which)

    every = np.arange(windows)
    for name, (_, chance) in aspects.items():
        result.add(
            ROW,
            f"{name}: timestep at which half is decided",
            bootstrap(partial(half, shares, name), windows),
            windows,
            "",
            half(random, name, every),
        )
        result.add(
            ROW,
            f"{name}: F1 between different windows (0..1)",
            (chance, float("nan"), float("nan")),
            windows,
            "",
        )
        if any(name in pair for pair in PAIRS):
            labels = ("timestep", f"{name}: share decided")
            _draw(result, "as composed", labels, trajectory, shares[name])
            result.add_curve(
                "the same notes in random order", labels, trajectory.timesteps, _mean(random[name])
            )
    for pair in PAIRS:
        words = f"{pair[0]} before {pair[1]}"
        result.add(
            ROW,
            f"{words}: timesteps between their halves",
            bootstrap(partial(lead, shares, pair), windows),
            windows,
            "",
            lead(random, pair, every),
        )

    def beyond(pair: tuple[str, str], which: NDArray[np.int64]) -> float:
        return lead(shares, pair, which) - lead(random, pair, which)

    told: dict[str, list[str]] = {"yes": [], "no": [], "open": []}
    for pair in PAIRS:
        words = f"{pair[0]} before {pair[1]}"
        value, low, high = bootstrap(partial(beyond, pair), windows)
        result.add(
            ROW,
            f"{words}, beyond random order: timesteps (above 0: melody first)",
            (value, low, high),
            windows,
            "",
            0.0,
        )
        told["yes" if low > 0 else "no" if high < 0 else "open"].append(words)
    result.notes.append(_verdict(told))

    left = _undecided_shares(trajectory)
    result.add_mean(
        ROW, "cross-entropy at the first step (nats a window)", trajectory.cross_entropy[0], ""
    )
    interval = bootstrap(lambda which: _fall(trajectory, left[:, which]), windows)
    result.add(
        ROW, "undecided cross-entropy: timestep at which half is left", interval, windows, ""
    )
    labels = ("timestep", "share of the cross-entropy undecided")
    _draw(result, "of generated music, as composed", labels, trajectory, left)
    times, model = np.asarray(material.undecided, dtype=np.float64).T
    result.add_curve("of real windows, by the model", labels, times, model)
    return result


def _verdict(told: dict[str, list[str]]) -> str:
    """Whether melody comes before rhythm, in words; an interval that holds 0 leaves it open."""
    words = {
        "yes": "For the paper's claim, beyond what random order gives",
        "no": "Against it, the interval below 0",
        "open": "Not told apart from random order",
    }
    return " ".join(f"{words[k]}: {'; '.join(pairs)}." for k, pairs in told.items() if pairs)


def _fall(trajectory: Trajectory, left: NDArray[np.float64]) -> float:
    return half_time(trajectory.timesteps, 1 - left.mean(1))


def _undecided_shares(trajectory: Trajectory) -> NDArray[np.float64]:
    """Each window's cross-entropy as a share of the mean at the first step (s, n)."""
    entropy = np.asarray(trajectory.cross_entropy, dtype=np.float64)
    return np.asarray(entropy / max(float(entropy[0].mean()), 1e-12))


def _draw(
    result: Chapter,
    name: str,
    labels: tuple[str, str],
    trajectory: Trajectory,
    shares: NDArray[np.float64],
) -> None:
    rows = [mean_interval(step, _CURVE_RESAMPLES) for step in shares]
    value, low, high = (tuple(end) for end in zip(*rows, strict=True))
    result.add_curve(name, labels, trajectory.timesteps, value, (low, high))


def _mean(shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean over windows (s,), NaN left out; NaN where there is none."""
    defined = np.isfinite(shares)
    total = np.where(defined, shares, 0).sum(1)
    count = defined.sum(1)
    return np.divide(total, count, out=np.full(len(shares), np.nan), where=count > 0)


def _rounded(values: NDArray[np.float64]) -> list[float]:
    return [round(float(v), 4) for v in np.clip(np.nan_to_num(values), 0, 1)]
