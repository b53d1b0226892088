"""Measure generated music beside real music, window by window, in one run.

    python -m model_export.evaluate [--windows 64] [--out runs/report] [--sweep] [--json]

Takes N eight-bar windows from inside songs of the test split, composes N others from their
conditions (captions, dynamic features, chords, tempo; no note is given) with the shipped graph and
the app's own sampler, and writes to OUT: `report.md`, `measures.csv`, `sheet.png` (piano rolls),
`undecided.png`, `loss.png` (where the run's loss.csv is there), with --json `report.json`.
Intervals are 95 % bootstrap intervals over windows. Nothing in the report is typed in by hand.
"""

from __future__ import annotations

import argparse
import csv
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import torch
from numpy.typing import NDArray
from scipy.stats import spearmanr
from tqdm import tqdm

mpl.use("Agg")
from matplotlib import pyplot as plt

from bgm_studio.diffusion.conditions import Conditions, regular_segments
from bgm_studio.diffusion.denoiser import WINDOW_BEATS, Denoiser, Known
from bgm_studio.diffusion.sampler import Roll, sample
from bgm_studio.diffusion.schedule import step_grid
from bgm_studio.diffusion.windows import CHANNELS, WINDOW_BARS, WINDOW_COLUMNS, bar_noise
from bgm_studio.metrics.notes import measure, onsets
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, PITCHES, TRACKS, notes_from_roll
from bgm_studio.video.semantics import MiniLmEncoder
from model_export.batches import ConditionMaker, WindowSource
from model_export.captions import embeddings
from model_export.corpus import Corpus
from model_export.network import PRESENT_CHORDS

SEGMENT_BEATS = 8
SWITCH_TIMESTEP = 200.0
RESAMPLES = 500
SHEET = 8
_TRACK_COLOURS = ("#e4572e", "#2e86ab", "#7a7f87")  # melody, bridge, piano


class WithoutChords(Denoiser):
    """The same denoiser, told nothing of chords."""

    def predict(self, feeds: dict[str, NDArray[Any]]) -> NDArray[np.float32]:
        present = feeds["present"].copy()
        present[:, PRESENT_CHORDS] = False
        return super().predict({**feeds, "present": present})


@dataclass(frozen=True)
class Subject:
    """Real windows and what is told of them: rolls bool (N, 6, 128, 128), chroma bool (N, 32, 12),
    and the conditions and known cells of all N laid end to end on one axis of 32 N beats."""

    real: NDArray[np.bool_]
    chroma: NDArray[np.bool_]
    conditions: Conditions
    known: Known

    @property
    def asked_activity(self) -> NDArray[np.float32]:
        """The activity that the dynamic features ask for (N, 32)."""
        return self.conditions.dynamic[:, 0].reshape(-1, WINDOW_BEATS)

    def onset_rate(self, rolls: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Note onsets a second on each beat (N, 32) of rolls played at the subject's tempo."""
        per_beat = np.stack([onsets(roll).sum((0, 2)) for roll in rolls])
        per_beat = per_beat.reshape(len(rolls), WINDOW_BEATS, COLUMNS_PER_BEAT).sum(2)
        return per_beat * self.conditions.tempo_bpm.reshape(-1, WINDOW_BEATS) / 60


def choose_windows(source: WindowSource, count: int, seed: int) -> NDArray[np.int64]:
    """Numbers of random windows that lie within their songs, from as many songs as there are."""
    first, owner = source.starts.numpy(), source.owners.numpy()
    borders = source.first_column.numpy()
    inside = (first >= borders[owner]) & (first + WINDOW_COLUMNS <= borders[owner + 1])
    candidates = np.random.default_rng(seed).permutation(np.flatnonzero(inside))
    if len(candidates) < count:
        raise SystemExit(f"only {len(candidates)} windows lie inside the songs of this split")
    seen: dict[int, int] = {}
    turns = []
    for window in candidates:
        turns.append(seen.setdefault(int(owner[window]), 0))
        seen[int(owner[window])] += 1
    return candidates[np.argsort(turns, kind="stable")][:count]


def subject_from(source: WindowSource, maker: ConditionMaker, which: NDArray[np.int64]) -> Subject:
    """Those windows of the source, untransposed, with conditions drawn as in training."""
    windows = source.windows(torch.from_numpy(which), torch.zeros(len(which), dtype=torch.long))
    count = len(which)

    def on_one_axis(per_beat: torch.Tensor) -> NDArray[np.float32]:
        return per_beat.float().reshape(count * WINDOW_BEATS, -1).numpy()

    conditions = Conditions(
        semantic=on_one_axis(maker.semantic(windows)),
        dynamic=on_one_axis(maker.dynamic(windows)),
        chords=on_one_axis(windows.chords),
        tempo_bpm=np.repeat(windows.tempo_bpm.numpy().astype(np.float32), WINDOW_BEATS),
        segments=np.tile(regular_segments(WINDOW_BEATS, SEGMENT_BEATS), count),
    )
    columns = count * WINDOW_COLUMNS
    beyond = ~windows.inside.numpy().reshape(1, columns, 1)  # beyond a song's ends all is silent
    known = Known(
        np.zeros((CHANNELS, columns, PITCHES), dtype=np.float32),
        np.broadcast_to(beyond, (len(TRACKS), columns, PITCHES)),
    )
    chroma = windows.chords[..., 12:24].numpy() > 0.5
    return Subject(windows.roll.numpy() > 0.5, chroma, conditions, known)


def compose(
    denoiser: Denoiser, subject: Subject, *, steps: int, guidance: float, switch_timestep: float,
    seed: int, name: str,
) -> NDArray[np.bool_]:  # fmt: skip
    """A window of music for each of the subject's, from its conditions: bool (N, 6, 128, 128)."""
    bars = WINDOW_BARS * len(subject.real)

    def denoise(noisy: Roll, timestep: float, features: Any) -> Roll:
        return denoiser.estimate_apart(
            noisy, timestep, features, subject.conditions, subject.known, guidance
        )

    run = sample(
        denoise, lambda step: bar_noise(seed, range(bars), step), denoiser.schedule,
        step_grid(steps, denoiser.undecided), switch_timestep=switch_timestep,
    )  # fmt: skip
    for step in tqdm(run, total=steps, desc=name):
        last = step.denoised
    rolls = (last > 0.5).reshape(CHANNELS, -1, WINDOW_COLUMNS, PITCHES)
    return rolls.transpose(1, 0, 2, 3)


def bootstrap(figure: Callable[[NDArray[np.int64]], float], windows: int) -> dict[str, float]:
    """A figure of some windows (numbers in, figure out) and its 95 % percentile interval."""
    generator = np.random.default_rng(0)
    drawn = [figure(generator.integers(windows, size=windows)) for _ in range(RESAMPLES)]
    low, high = np.nanpercentile(drawn, (2.5, 97.5)) if np.isfinite(drawn).any() else (np.nan,) * 2
    return {"value": figure(np.arange(windows)), "low": float(low), "high": float(high)}


def measured(rolls: NDArray[np.bool_], chroma: NDArray[np.bool_]) -> dict[str, dict[str, float]]:
    """Mean of each note measure over the windows, its interval, and in how many it is defined."""
    rows = [measure(roll, chords) for roll, chords in zip(rolls, chroma, strict=True)]
    result = {}
    for name in rows[0]:
        values = np.array([row[name] for row in rows])

        def mean(which: NDArray[np.int64], values: NDArray[np.float64] = values) -> float:
            chosen = values[which]
            return float(np.nanmean(chosen)) if np.isfinite(chosen).any() else float("nan")

        result[name] = {**bootstrap(mean, len(values)), "windows": int(np.isfinite(values).sum())}
    return result


def _rank_correlation(a: NDArray[Any], b: NDArray[Any]) -> float:
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        return float("nan")
    return float(spearmanr(a, b).statistic)


def control(asked: NDArray[np.float32], rate: NDArray[np.float64]) -> dict[str, dict[str, float]]:
    """Spearman's rank correlation of asked activity with onsets a second, beat by beat (N, 32).

    pooled: over all beats of all windows. within: mean over windows of each one's own. chance:
    pooled, but each window judged by what the next one was asked for.
    """
    own = np.array([_rank_correlation(a, r) for a, r in zip(asked, rate, strict=True)])
    shifted = np.roll(asked, 1, axis=0)

    def pooled(of: NDArray[np.float32]) -> Callable[[NDArray[np.int64]], float]:
        return lambda which: _rank_correlation(of[which].ravel(), rate[which].ravel())

    def within(which: NDArray[np.int64]) -> float:
        chosen = own[which]
        return float(np.nanmean(chosen)) if np.isfinite(chosen).any() else float("nan")

    figures = {"pooled": pooled(asked), "within": within, "chance": pooled(shifted)}
    return {name: bootstrap(figure, len(asked)) for name, figure in figures.items()}


def _style(axes: Any, title: str, x: str, y: str) -> None:
    axes.set_title(title, fontsize=10, loc="left")
    axes.set_xlabel(x)
    axes.set_ylabel(y)
    axes.grid(color="#e3e6ea", linewidth=0.6)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def draw_sheet(path: Path, generated: NDArray[np.bool_], real: NDArray[np.bool_]) -> None:
    """Piano rolls of the first windows: generated in the upper half, the real ones below."""
    shown = min(SHEET, len(real))
    figure, axes = plt.subplots(4, SHEET // 2, figsize=(18, 11), sharex=True, sharey=True)
    for half, (name, rolls) in enumerate((("generated", generated), ("real", real))):
        for i, plot in enumerate(axes[2 * half : 2 * half + 2].flat):
            plot.set_xlim(0, WINDOW_COLUMNS)
            plot.set_ylim(24, 104)
            plot.set_xticks(range(0, WINDOW_COLUMNS + 1, 16), range(1, WINDOW_BARS + 2))
            plot.set_yticks(range(24, 105, 12), [f"C{octave}" for octave in range(1, 8)])
            _style(plot, f"{name} {i + 1}" if i < shown else "", "", "")
            notes = notes_from_roll(rolls[i]) if i < shown else []
            for track, colour in reversed(list(enumerate(_TRACK_COLOURS))):
                own = [n for n in notes if n.track == track]
                plot.barh([n.pitch for n in own], [n.columns - 0.25 for n in own], 0.9,
                          [n.start_column for n in own], color=colour)  # fmt: skip
    handles = [plt.Rectangle((0, 0), 1, 1, color=colour) for colour in _TRACK_COLOURS]
    figure.legend(handles, TRACKS, loc="upper right", ncols=3, frameon=False)
    figure.supxlabel("bar")
    figure.tight_layout(rect=(0, 0, 1, 0.97))
    figure.savefig(path, dpi=80)
    plt.close(figure)


def draw_undecided(path: Path, denoiser: Denoiser, steps: int) -> None:
    """The undecided share against the timestep, with the solver's steps upon it."""
    times, shares = np.array(denoiser.undecided).T
    grid = step_grid(steps, denoiser.undecided)
    figure, axes = plt.subplots(figsize=(7, 4))
    axes.plot(times, shares, color="#2e86ab")
    axes.plot(grid, np.interp(grid, times, shares), "o", color="#e4572e", markersize=4)
    axes.axvline(SWITCH_TIMESTEP, color="#7a7f87", linestyle="--", linewidth=0.8)
    _style(axes, f"What noise leaves undecided; the {steps} steps; t0 = {SWITCH_TIMESTEP:.0f}",
           "timestep", "undecided share")  # fmt: skip
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    plt.close(figure)


def draw_loss(path: Path, log: Path) -> None:
    """Training and validation loss against the minutes of the run."""
    with log.open(newline="") as file:
        rows = list(csv.DictReader(file))
    figure, axes = plt.subplots(figsize=(7, 4))
    for column, name, style in (("loss", "training", "-"), ("validation", "validation, EMA", "o-")):
        points = [(float(r["minutes"]), float(r[column])) for r in rows if r[column]]
        if points:
            axes.plot(*zip(*points, strict=True), style, markersize=3, label=name)
    axes.set_yscale("log")
    axes.legend(frameon=False)
    _style(axes, "Loss of the run", "minutes", "nats a window")
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    plt.close(figure)


def _cell(entry: Mapping[str, float]) -> str:
    if np.isnan(entry["value"]):
        return "–"
    digits = 1 if abs(entry["value"]) >= 10 else 3
    low, value, high = (f"{entry[key]:.{digits}f}" for key in ("low", "value", "high"))
    return f"{value} ({low} to {high})"


def markdown(report: Mapping[str, Any], pictures: list[str]) -> str:
    """The report as a page."""
    variants, run = report["variants"], report["run"]
    lines = [
        "# Generated music beside real music",
        "",
        f"{run['windows']} windows of eight bars from {run['songs']} songs of the test split, and "
        f"as many composed from their conditions: {run['steps']} steps, guidance "
        f"{run['guidance']:g}, t0 = {SWITCH_TIMESTEP:g}, k = {SEGMENT_BEATS}, seed {run['seed']}, "
        f"{run['provider']}. Model {run['model_sha256'][:12]}. Means over windows; in brackets "
        "95 % bootstrap intervals. What counts is nearness to real, not high or low.",
        "",
        "| measure | " + " | ".join(variants) + " |",
        "|---" * (len(variants) + 1) + "|",
    ]
    for name in variants["real"]["measures"]:
        cells = [_cell(variant["measures"][name]) for variant in variants.values()]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    lines += [
        "",
        "## Does the density follow the asked activity?",
        "",
        "Spearman's rank correlation, per beat, of the asked activity with note onsets a second. "
        "Pooled over all beats; within windows; and pooled against what another window was asked "
        "for, which is what chance (and tempo) gives. The real notes are where the asked curve "
        "came from, blurred.",
        "",
        "| music | pooled | within windows | another window's |",
        "|---|---|---|---|",
    ]
    for name, variant in variants.items():
        cells = [_cell(variant["control"][key]) for key in ("pooled", "within", "chance")]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    lines += ["", "| music | s a window |", "|---|---|"]
    lines += [f"| {n} | {v['seconds_a_window']:.2f} |" for n, v in variants.items() if n != "real"]
    for picture in pictures:
        lines += ["", f"![{picture.removesuffix('.png')}]({picture})"]
    return "\n".join(lines) + "\n"


def write_csv(path: Path, variants: Mapping[str, Any]) -> None:
    """One row a variant and figure."""
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["music", "figure", "value", "low", "high", "windows"])
        for music, variant in variants.items():
            for name, e in variant["measures"].items():
                writer.writerow([music, name, e["value"], e["low"], e["high"], e["windows"]])
            for name, e in variant["control"].items():
                writer.writerow([music, f"rank correlation, {name}", e["value"], e["low"],
                                 e["high"], ""])  # fmt: skip


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", type=Path, default=Path("resources/denoiser"))
    parser.add_argument("--corpus", type=Path, default=Path("runs/corpus.npz"))
    parser.add_argument("--loss", type=Path, default=Path("runs/main/loss.csv"))
    parser.add_argument("--out", type=Path, default=Path("runs/report"))
    parser.add_argument("--windows", type=int, default=64)
    parser.add_argument("--steps", type=int, help="solver steps (default: the model's)")
    parser.add_argument("--guidance", type=float, help="guidance (default: the model's)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0, help="CPU threads, 0 for all")
    parser.add_argument("--sweep", action="store_true", help="guidance 1, t0 = 0, no chords too")
    parser.add_argument("--json", action="store_true", help="write report.json as well")
    a = parser.parse_args(argv)
    if a.threads:
        torch.set_num_threads(a.threads)
    a.out.mkdir(parents=True, exist_ok=True)

    denoiser = Denoiser(a.model, a.device, a.threads)
    steps = a.steps or denoiser.default_steps
    guidance = denoiser.default_guidance if a.guidance is None else a.guidance
    source = WindowSource(Corpus.load(a.corpus), "test", seed=a.seed)
    maker = ConditionMaker(*embeddings(MiniLmEncoder()), "cpu", seed=a.seed)
    which = choose_windows(source, a.windows, a.seed)
    subject = subject_from(source, maker, which)

    settings: dict[str, tuple[Denoiser, float, float]] = {
        "generated": (denoiser, guidance, SWITCH_TIMESTEP),
        "generated, t0 = 1000": (denoiser, guidance, 1000.0),
    }
    if a.sweep:
        settings["generated, t0 = 0"] = (denoiser, guidance, 0.0)
        settings["generated, guidance 1"] = (denoiser, 1.0, SWITCH_TIMESTEP)
        blind = WithoutChords(a.model, a.device, a.threads)
        settings["generated, no chords"] = (blind, guidance, SWITCH_TIMESTEP)

    def variant(rolls: NDArray[np.bool_], seconds: float) -> dict[str, Any]:
        return {
            "measures": measured(rolls, subject.chroma),
            "control": control(subject.asked_activity, subject.onset_rate(rolls)),
            "seconds_a_window": seconds / len(rolls),
        }

    variants = {"real": variant(subject.real, 0.0)}
    pictures = ["sheet.png", "undecided.png"]
    for name, (model, strength, switch) in settings.items():
        began = time.perf_counter()
        rolls = compose(model, subject, steps=steps, guidance=strength, switch_timestep=switch,
                        seed=a.seed, name=name)  # fmt: skip
        variants[name] = variant(rolls, time.perf_counter() - began)
        if name == "generated":
            draw_sheet(a.out / "sheet.png", rolls, subject.real)
    draw_undecided(a.out / "undecided.png", denoiser, steps)
    if a.loss.is_file():
        draw_loss(a.out / "loss.png", a.loss)
        pictures.append("loss.png")

    run = {
        "windows": len(which), "songs": len(torch.unique(source.owners[torch.from_numpy(which)])),
        "steps": steps, "guidance": guidance, "seed": a.seed, "provider": denoiser.provider,
        "model_sha256": denoiser.sha256,
    }  # fmt: skip
    report = {"run": run, "variants": variants}
    (a.out / "report.md").write_text(markdown(report, pictures))
    write_csv(a.out / "measures.csv", variants)
    if a.json:
        text = json.dumps(report, indent=1).replace("NaN", "null")  # JSON knows no NaN
        (a.out / "report.json").write_text(text + "\n")
    print(markdown(report, []))


if __name__ == "__main__":
    main()
