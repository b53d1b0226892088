"""One report on how good the music is and how well it obeys.

    python -m model_export.evaluate [--quick] [--split validation] [--out runs/report]

Writes to OUT: report.md, figures.csv, figures.json, decided.json (for the window) and pictures.
Everything that takes long (composing, rendering) is kept in --cache as it is made: a run that was
cut off goes on there, and a second one only does what changed. Choose by the validation split; the
test split is for reporting.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from bgm_studio.base.atomic import atomic_path
from bgm_studio.base.errors import BgmError
from model_export.evaluate import (
    closeness,
    coherence,
    control,
    decided,
    headline,
    note_statistics,
    originality,
    pictures,
    plots,
    retrieval,
)
from model_export.evaluate.figures import Chapter
from model_export.evaluate.material import (
    HEADLINE_WINDOWS,
    PIECES,
    ROW_WINDOWS,
    Material,
    use_threads,
)
from model_export.evaluate.report import Run, write_report
from model_export.evaluate.windows import PLANNED

_RETRIEVAL = partial(retrieval.chapter, beside=(PLANNED.name,))
CHAPTERS: dict[str, Callable[[Material], Chapter]] = {
    "closeness": closeness.chapter,
    "retrieval": _RETRIEVAL,
    "notes": note_statistics.chapter,
    "control": control.chapter,
    "decided": decided.chapter,
    "infilling": coherence.infilling,
    "seams": coherence.seams,
    "form": coherence.form,
    "originality": originality.chapter,
}
QUICK: dict[str, Callable[[Material], Chapter]] = {
    "closeness": partial(closeness.chapter, pieces=False),
    "retrieval": _RETRIEVAL,
    "notes": note_statistics.chapter,
    "control": partial(control.chapter, pieces=False),
}
"""What needs no piece of more than eight bars."""
_SHEET_WINDOWS = 8


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m model_export.evaluate", description=__doc__.split("\n", maxsplit=1)[0]
    )
    parser.add_argument("--model", type=Path, default=Path("resources/denoiser"))
    parser.add_argument("--corpus", type=Path, default=Path("runs/corpus.npz"))
    parser.add_argument(
        "--loss",
        type=Path,
        default=Path("runs/main/loss.csv"),
        help="a training run's losses, drawn where the file is there",
    )
    parser.add_argument("--out", type=Path, default=Path("runs/report"))
    parser.add_argument("--cache", type=Path, default=Path("runs/bench-cache"))
    parser.add_argument("--split", choices=("test", "validation"), default="test")
    parser.add_argument(
        "--pictures",
        type=Path,
        metavar="FOLDER",
        help="analyses of real clips as JSON: adds the chapter on what a user gets, pictures",
    )
    parser.add_argument("--quick", action="store_true", help="the headline table alone")
    parser.add_argument(
        "--chapters",
        default="",
        metavar="NAMES",
        help=f"only these, comma-separated: {', '.join(CHAPTERS)}",
    )
    parser.add_argument("--windows", type=int, default=HEADLINE_WINDOWS)
    parser.add_argument("--row-windows", type=int, default=ROW_WINDOWS)
    parser.add_argument("--pieces", type=int, default=PIECES)
    parser.add_argument("--songs", type=int, help="real songs beside the pieces (all)")
    parser.add_argument("--steps", type=int, help="solver steps (the model's)")
    parser.add_argument("--guidance", type=float, help="guidance of every row (the model's)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0, help="CPU threads, 0 for all")
    parser.add_argument(
        "--write-manifest",
        action="store_true",
        help="put the headline into the model's manifest as its object 'report'; "
        "takes a whole report on the test split by the defaults",
    )
    a = parser.parse_args(argv)
    offered = dict(QUICK if a.quick else CHAPTERS)
    if a.pictures is not None:
        offered["pictures"] = partial(pictures.chapter, folder=a.pictures, quick=a.quick)
    wanted = [name for name in a.chapters.split(",") if name] or list(offered)
    if unknown := [name for name in wanted if name not in offered]:
        parser.error(f"there is no chapter {unknown[0]!r} (choose from {', '.join(offered)})")
    if a.write_manifest and not _is_whole(a, wanted):
        parser.error(
            "--write-manifest takes the whole report on the test split: leave out --quick, --split "
            "validation, --windows, --row-windows, --pieces, --songs, --steps, --guidance, and "
            f"of --chapters none of {', '.join(headline.CHAPTERS)}"
        )
    use_threads(a.threads)
    a.out.mkdir(parents=True, exist_ok=True)
    a.cache.mkdir(parents=True, exist_ok=True)
    # The app keeps the steps of the newest takes in the user's cache; those are not to be lost to
    # the pieces that are composed here.
    os.environ["XDG_CACHE_HOME"] = str(a.cache.resolve() / "app")
    material = Material(
        a.model,
        a.corpus,
        a.cache,
        split=a.split,
        headline=a.windows,
        row_windows=a.row_windows,
        pieces=a.pieces,
        songs=a.songs,
        quick=a.quick,
        steps=a.steps,
        guidance=a.guidance,
        seed=a.seed,
        device=a.device,
        threads=a.threads,
    )
    chapters = []
    for name in wanted:
        spent, began = sum(material.seconds.values()), time.perf_counter()
        chapters.append(offered[name](material))
        # What the cache gave or was given is counted where it was made.
        own = time.perf_counter() - began - (sum(material.seconds.values()) - spent)
        print(f"{name}: {len(chapters[-1].figures)} figures", file=sys.stderr)
        if own > 0:
            material.seconds["measuring"] = material.seconds.get("measuring", 0.0) + own
    run = Run(
        model_sha256=material.composing.denoiser.sha256,
        provider=material.composing.denoiser.provider,
        split=a.split,
        windows=len(material.row("generated").rolls),
        row_windows=a.row_windows,
        songs=material.songs_seen,
        pieces=0 if a.quick else a.pieces,
        steps=material.composing.steps,
        guidance=material.composing.guidance,
        seed=a.seed,
        sections_s=material.seconds,
        command=shlex.join(["python", "-m", "model_export.evaluate", *(argv or sys.argv[1:])]),
        points={
            name: point
            for names in material.sweeps.values()
            for name in names
            if (point := material.point(name)) is not None
        },
        defaults={dial: material.default(dial) for dial in material.sweeps},
    )
    write_report(a.out, chapters, run, _drawn(a.out, material, a.loss, quick=a.quick))
    if "decided" in wanted:
        with atomic_path(a.out / "decided.json") as path:
            path.write_text(json.dumps(decided.decided_data(material)) + "\n")
    print(a.out / "report.md")
    if a.write_manifest:
        headline.write_headline(a.model, chapters, run.model_sha256, run.steps)
        print(a.model / "manifest.json")


def _is_whole(a: argparse.Namespace, chapters: Sequence[str]) -> bool:
    """Whether a report is what a model may be judged by: the test split's, full and by default
    settings, with all chapters that the headline is made of."""
    return (
        a.split == "test"
        and not a.quick
        and (a.windows, a.row_windows, a.pieces) == (HEADLINE_WINDOWS, ROW_WINDOWS, PIECES)
        and (a.songs, a.steps, a.guidance) == (None, None, None)
        and set(headline.CHAPTERS) <= set(chapters)
    )


def _drawn(out: Path, material: Material, loss: Path, *, quick: bool) -> dict[str, str]:
    """Draw the pictures that show music, and the run's losses; captions by file name."""
    captions = {
        "sheet.png": "Generated windows, each above the real one that it was asked to be like.",
    }
    generated, real = (material.row(n).rolls[:_SHEET_WINDOWS] for n in ("generated", "real"))
    titles = [f"window {i + 1}" for i in range(len(real))]
    plots.draw_sheet(out / "sheet.png", generated, real, titles)
    if not quick:
        plots.draw_pieces(out / "pieces.png", [*material.pieces[:3], *material.songs[:1]])
        captions["pieces.png"] = (
            "Generated pieces of three minutes and a real song; below each its chords, coloured by "
            "root along the circle of fifths."
        )
    if loss.is_file():
        plots.draw_loss(out / "loss.png", loss)
        captions["loss.png"] = "Loss of the training run."
    return captions


if __name__ == "__main__":
    try:
        main()
    except BgmError as error:
        sys.exit(f"{error.message} {error.hint}")
