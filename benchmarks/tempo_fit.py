"""How many cuts the fitted tempo meets, how gently it moves, and how long the fit takes.

    python benchmarks/tempo_fit.py CUTLISTS.json [--before OTHER_TIMING.py] [--drift 0.04]

CUTLISTS.json: a list of {"duration_s", "times_s", "strengths", "on" (indices of hit points),
"activity"}. Those longer than five minutes are told apart, as films. --before: another version of
bgm_studio/music/timing.py, as `git show REVISION:bgm_studio/music/timing.py` gives it, to compare.

Beside the fit stand 120 BPM from the first frame on, and for each list the constant tempo and
offset that meet most of its hits, of all from 60 to 132 BPM (the clip's end is nothing to it).
Met: within 40 ms of a beat. Strong: the strongest third of a list's hits, and all that are as
strong as the weakest of it. Seconds: the better of two runs, and as a multiple of a 1024 x 1024
float32 matrix product timed right before, since shared cores vary in speed.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bgm_studio.music import timing

MET_S = 0.04 + 1e-6
SHORT_S, FILM_S = 45.0, 300.0
HEADS = (
    "hits met", "mean of lists", "clips up to 45 s", "strong ones on downbeats",
    "lists .02 below the best constant", "bar-to-bar change: median, 90 %, most",
    "changes that turn back", "residual of those met: median, 90 %", "tempo / activity's",
    "s for 3 minutes (matrix products)",
)  # fmt: skip

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class CutList:
    """One list: its hits' times and strengths, and which of them are strong."""

    duration_s: float
    hits: list[tuple[float, float, bool]]
    times: Floats
    strong: NDArray[np.bool_]
    activity: float

    @classmethod
    def of(cls, plain: dict[str, Any]) -> CutList:
        on = set(plain["on"])
        hits = [
            (t, s, i in on)
            for i, (t, s) in enumerate(zip(plain["times_s"], plain["strengths"], strict=True))
        ]
        strength = np.array([s for _, s, hit in hits if hit])
        strong = strength >= np.sort(strength)[-max(1, round(len(strength) / 3))]
        times = np.array([t for t, _, hit in hits if hit])
        return cls(plain["duration_s"], hits, times, strong, plain["activity"])


@dataclass(frozen=True)
class Measured:
    """What one way made of one list; arrays are empty where there are no bars."""

    met: int
    on_downbeats: int
    changes: Floats
    late_s: Floats
    bpm: float
    seconds: float
    products: float


def steady(cuts: CutList, bpm: float, offset_s: float = 0.0) -> Measured:
    """Beats of one tempo from an offset on; every fourth is a downbeat."""
    beat = (cuts.times - offset_s) * bpm / 60.0
    late_s = np.abs(beat - np.rint(beat)) * 60.0 / bpm
    met = late_s <= MET_S
    on = met & cuts.strong & (np.rint(beat) % 4 == 0)
    nothing = np.zeros(0)
    return Measured(int(met.sum()), int(on.sum()), nothing, late_s[met], bpm, 0.0, 0.0)


def best_constant(cuts: CutList) -> Measured:
    """The constant tempo and offset that meet most hits, by trying all."""
    best = steady(cuts, 120.0)
    for bpm in np.arange(timing.SLOWEST_BPM, timing.FASTEST_BPM + 0.01, 0.05):
        beat_s = 60.0 / bpm
        phase = np.sort(cuts.times % beat_s)
        end = np.searchsorted(np.concatenate([phase, phase + beat_s]), phase + 0.08, side="right")
        count = end - np.arange(len(phase))
        first = int(np.argmax(count))
        if count[first] > best.met:
            last = float(phase[(end[first] - 1) % len(phase)])
            middle = 0.5 * (float(phase[first]) + last + beat_s * (end[first] > len(phase)))
            best = steady(cuts, float(bpm), middle)
    return best


def fitted(cuts: CutList, module: Any, **options: float) -> Measured:
    """The fit of a version of bgm_studio.music.timing."""
    hits = [module.HitPoint(*hit) for hit in cuts.hits]
    seconds = []
    for _ in range(2):
        began = time.perf_counter()
        fit = module.fit_tempo(cuts.duration_s, hits, activity=cuts.activity, **options)
        seconds.append(time.perf_counter() - began)
    square = np.ones((1024, 1024), dtype=np.float32)
    began = time.perf_counter()
    square @ square
    product_s = time.perf_counter() - began
    tempo_map = fit.tempo_map
    beats = np.arange(math.ceil(tempo_map.start_beat), tempo_map.total_beats)
    at_s = tempo_map.seconds(beats)
    nearest = np.abs(at_s[:, None] - cuts.times).argmin(axis=0)
    late_s = np.abs(at_s[nearest] - cuts.times)
    met = late_s <= MET_S
    on = met & cuts.strong & (beats[nearest] % 4 == 0)
    first_bar = math.ceil(tempo_map.start_beat / 4)
    lines = tempo_map.seconds(4 * np.arange(first_bar, tempo_map.total_beats // 4 + 1))
    changes = np.diff(np.diff(lines)) * tempo_map.mean_bpm / 240.0
    return Measured(
        int(met.sum()), int(on.sum()), changes, late_s[met], tempo_map.mean_bpm, min(seconds),
        min(seconds) / product_s,
    )  # fmt: skip


def row(name: str, lists: Sequence[CutList], found: list[Measured], best: list[Measured]) -> str:
    """A line of the table."""
    share = np.array([m.met / len(c.times) for c, m in zip(lists, found, strict=True)])
    hits = sum(len(c.times) for c in lists)
    strong = sum(int(c.strong.sum()) for c in lists)
    short = [s for c, s in zip(lists, share, strict=True) if c.duration_s <= SHORT_S]
    worse = [
        f"{i}: {m.met}, {b.met} of {len(c.times)}"
        for i, (c, m, b) in enumerate(zip(lists, found, best, strict=True))
        if (b.met - m.met) / len(c.times) > 0.02
    ]
    changes = np.abs(np.concatenate([m.changes for m in found]))
    turns = [np.sign(a) * np.sign(b) for m in found for a, b in
             zip(m.changes[:-1], m.changes[1:], strict=True) if abs(a) > 1e-6 < abs(b)]  # fmt: skip
    late_ms = 1000.0 * np.concatenate([m.late_s for m in found])
    ratio = [m.bpm / (72.0 * (110.0 / 72.0) ** c.activity)
             for c, m in zip(lists, found, strict=True)]  # fmt: skip
    minutes = [c.duration_s / 180.0 for c in lists]
    seconds = [m.seconds / d for m, d in zip(found, minutes, strict=True) if d > 0.8]
    products = [m.products / d for m, d in zip(found, minutes, strict=True) if d > 0.8]
    moves = len(changes) > 0
    told = [
        f"{sum(m.met for m in found) / hits:.3f}",
        f"{share.mean():.3f}",
        f"{np.mean(short):.3f}" if short else "",
        f"{sum(m.on_downbeats for m in found) / strong:.3f}",
        str(len(worse)) + (f" ({'; '.join(worse)})" if 0 < len(worse) <= 3 else ""),
        ", ".join(f"{100 * q:.2f} %" for q in np.quantile(changes, [0.5, 0.9, 1])) if moves else "",
        f"{np.mean(np.array(turns) < 0):.2f}" if turns else "",
        ", ".join(f"{q:.0f} ms" for q in np.quantile(late_ms, [0.5, 0.9])),
        f"{np.median(ratio):.2f} ({min(ratio):.2f}..{max(ratio):.2f})" if moves else "",
        f"{np.median(seconds):.2f} ({np.median(products):.0f})" if moves and seconds else "",
    ]
    return f"| {name} | {' | '.join(told)} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("cutlists", type=Path)
    parser.add_argument("--before", type=Path)
    parser.add_argument("--drift", type=float, default=timing.MAX_DRIFT)
    arguments = parser.parse_args()
    lists = [CutList.of(plain) for plain in json.loads(arguments.cutlists.read_text())]
    for title, some in (
        ("lists", [c for c in lists if c.duration_s <= FILM_S]),
        ("films", [c for c in lists if c.duration_s > FILM_S]),
    ):
        if not some:
            continue
        print(f"\n{len(some)} {title}, {sum(len(c.times) for c in some)} hits\n")
        print(f"| | {' | '.join(HEADS)} |\n|---{'|---' * len(HEADS)}|")
        best = [best_constant(cuts) for cuts in some]
        print(row("120 BPM", some, [steady(cuts, 120.0) for cuts in some], best))
        print(row("best constant tempo", some, best, best))
        if arguments.before:
            spec = importlib.util.spec_from_file_location("timing_before", arguments.before)
            assert spec is not None and spec.loader is not None  # noqa: S101
            before = importlib.util.module_from_spec(spec)
            sys.modules[spec.name] = before
            spec.loader.exec_module(before)
            print(row("before", some, [fitted(cuts, before) for cuts in some], best))
        found = [fitted(cuts, timing, drift=arguments.drift) for cuts in some]
        print(row(f"fit, drift {arguments.drift:g}", some, found, best))


if __name__ == "__main__":
    main()
