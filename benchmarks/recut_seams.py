"""How well music that follows a new cut hangs together, and how much of it stays.

    python benchmarks/recut_seams.py [--films 8] [--seconds 60]

Made-up films (`model_export/evaluate/films.py`) are scored, cut anew in six ways and rescored, with
the shipped denoiser at its defaults. A Markdown table tells how alike the bars before and after a
barline are (0..1, see `metrics/coherence.py`): at the seams between bars that stayed and new ones,
at those around bars that the denoiser filled in anew where nothing was cut, within new bars, in
pieces composed in one go, and, as chance, between bars of different pieces; and the share of notes
that are held over it. Below: bars that stayed and that could have.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.recut import compare, rescore
from bgm_studio.composing.take import Request, Take
from bgm_studio.interchange.film import CutFilm, Event, Medium
from bgm_studio.metrics.coherence import barlines, bars_of
from bgm_studio.metrics.coherence import compare as compare_bars
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, Region, roll_from_notes
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.shots import MIN_SHOT_S, Cut, shots_between
from model_export.evaluate.films import film

RATE = 25
GAP_BARS = 3  # about as many as are new after a cut


@dataclass(frozen=True)
class Piece:
    """Frames `first` up to `end` of a made-up film, at a speed."""

    number: int
    first: int
    end: int
    speed: Fraction = Fraction(1)

    @property
    def frames(self) -> int:
        return int((self.end - self.first) / self.speed)


def cut_together(
    pieces: list[Piece], films: dict[int, VideoAnalysis]
) -> tuple[CutFilm, VideoAnalysis]:
    """A cut film of these pieces, and what its analysis would be."""
    events: list[Event] = []
    sources: list[NDArray[np.float64]] = []
    start = 0
    for piece in pieces:
        medium = Medium(f"film {piece.number}")
        at = Fraction(piece.first, RATE)
        events.append(Event(start, start + piece.frames, medium, at, piece.speed))
        sources.append(piece.first + np.arange(piece.frames) * float(piece.speed))
        start += piece.frames
    cut = CutFilm("", Fraction(RATE), tuple(events))
    first = films[pieces[0].number]
    clip = replace(first.clip, duration=cut.duration, frame_count=cut.frames, sha256=cut.digest())
    times = np.arange(int(np.ceil(clip.duration_s * first.curve_rate_hz))) / first.curve_rate_hz
    frames = np.minimum((times * RATE).astype(int), cut.frames - 1)
    owner = np.repeat(np.arange(len(pieces)), [p.frames for p in pieces])[frames]
    at = np.concatenate(sources)[frames] / RATE
    curves = {}
    for name in ("activity", "change", "energy"):
        curve = np.zeros(len(times), dtype=np.float32)
        for index, piece in enumerate(pieces):
            whole = getattr(films[piece.number], name)
            places = (at[owner == index] * first.curve_rate_hz).astype(int)
            curve[owner == index] = whole[np.minimum(places, len(whole) - 1)]
        curves[name] = curve
    cuts = []
    for event, piece in zip(events[1:], pieces[1:], strict=True):
        plain = Cut(piece.first, 0.0, 0.7, True)
        known = next((c for c in films[piece.number].cuts if c.frame == piece.first), plain)
        here = replace(known, frame=event.start_frame, time_s=event.start_frame / RATE)
        last_s = cuts[-1].time_s if cuts else 0.0
        if min(here.time_s - last_s, clip.duration_s - here.time_s) >= MIN_SHOT_S:
            cuts.append(here)
    shots = []
    for shot in shots_between(cuts, clip.duration_s, cut.frames):
        piece = next(
            p for p, e in zip(pieces, events, strict=True) if e.end_frame > shot.start_frame
        )
        middle = (piece.first + piece.end) / 2
        of = films[piece.number].shots
        caption = next(s.caption for s in of if s.end_frame > middle)
        shots.append(replace(shot, caption=caption))
    return cut, replace(first, clip=clip, cuts=tuple(cuts), shots=tuple(shots), **curves)


def new_cuts(pieces: list[Piece], other: list[Piece], rng: random.Random) -> dict[str, list[Piece]]:
    """Ways to cut a film anew; other: shots of another film."""
    at = rng.randrange(1, len(pieces) - 2)
    shot, before, after = pieces[at], pieces[:at], pieces[at + 1 :]
    third = (shot.end - shot.first) // 3
    return {
        "removed": [*before, *after],
        "added": [*before, rng.choice(other), shot, *after],
        "swapped": [*before, after[0], shot, *after[1:]],
        "trimmed": [*before, replace(shot, first=shot.first + third), *after],
        "speed": [*before, replace(shot, speed=Fraction(2)), *after],
        "longer": [*pieces, rng.choice(other)],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--films", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=60.0)
    arguments = parser.parse_args()
    composer = Composer()
    told: dict[str, list[NDArray[np.float64]]] = defaultdict(list)
    bars: dict[str, list[tuple[int, float, int]]] = defaultdict(list)
    previous: Take | None = None
    for number in range(arguments.films):
        films = {n: film(n, arguments.seconds)[0] for n in (number, number + 1000)}
        pieces, other = (
            [Piece(n, shot.start_frame, shot.end_frame) for shot in analysis.shots]
            for n, analysis in films.items()
        )
        old, analysis = cut_together(pieces, films)
        take = composer.compose(analysis, Direction.found(analysis), Request(seed=number))
        told["in one go"].append(measured(take)[:, :-1])
        bars_in_all = take.tempo_map.total_beats // 4
        gaps = [(bar, bar + GAP_BARS) for bar in range(3, bars_in_all - 2 * GAP_BARS, 2 * GAP_BARS)]
        filled = composer.compose(
            analysis, take.direction, Request(seed=number + 1), base=take,
            free=[Region(COLUMNS_PER_BAR * a, COLUMNS_PER_BAR * b) for a, b in gaps],
        )  # fmt: skip
        figures = measured(filled)
        told["seams where nothing was cut"].append(figures[:, kinds_of(figures, gaps) == "seams"])
        if previous is not None:
            pairs = [bars_of(roll_from_notes(t.notes, t.total_columns)) for t in (take, previous)]
            alike = compare_bars(pairs[0].at(np.s_[:-1, None]), pairs[1].at(np.s_[None, :-1]))
            told["chance"].append(np.stack([alike.likeness.ravel()] * 2) * [[1], [np.nan]])
        previous = take
        for name, wanted in new_cuts(pieces, other, random.Random(number)).items():
            new, seen = cut_together(wanted, films)
            recut = compare(old, new)
            made = rescore(composer, recut, take, seen)
            figures = measured(made.take)
            kinds = kinds_of(figures, made.outline.gaps)
            for kind in ("seams", "within new bars"):
                told[kind].append(figures[:, kinds == kind])
            kept = sum(k.bars for k in made.outline.bars)
            bar_s = 240 / take.tempo_map.mean_bpm
            could = sum(c.frames for c in recut.carried) / RATE / bar_s
            bars[name].append((kept, could, made.take.tempo_map.total_beats // 4))
    print("| barlines | n | likeness | held |\n|---|---|---|---|")
    for name, found in told.items():
        figures = np.concatenate(found, axis=1)
        means = [f"{v.mean():.3f} ± {v.std() / len(v) ** 0.5:.3f}" if len(v) else ""
                 for v in (row[np.isfinite(row)] for row in figures)]  # fmt: skip
        print(f"| {name} | {figures.shape[1]} | {' | '.join(means)} |")
    print("\n| cut | bars that stayed | of bars of old pictures | of all |\n|---|---|---|---|")
    for name, counts in bars.items():
        print(f"| {name} | {' | '.join(f'{v:.1f}' for v in np.mean(counts, axis=0))} |")


def kinds_of(figures: NDArray[np.float64], gaps: Sequence[tuple[int, int]]) -> NDArray[np.str_]:
    """What each barline is, where bars of these gaps are new; "" for the one before the ending."""
    kinds = np.full(figures.shape[1], "stayed", dtype="<U20")
    for first, end in gaps:
        kinds[first : end - 1] = "within new bars"
        kinds[[edge - 1 for edge in (first, end) if 0 < edge <= len(kinds)]] = "seams"
    kinds[-1] = ""
    return kinds


def measured(take: Take) -> NDArray[np.float64]:
    """Likeness and held notes at each barline (2, bars - 1)."""
    return np.stack(barlines(roll_from_notes(take.notes, take.total_columns)))


if __name__ == "__main__":
    main()
