"""One short run on a borrowed GPU: train, export, measure, and pack what is to be taken home.

    python -m model_export.on_gpu CORPUS --minutes 7 --out gpu [--start FILE] [--batch 1024]
        [--widths 96 192 320] [--styles] [--distil 0.3] [--evaluate CHAPTERS]

Everything runs as by the commands of the same names: windows, conditions and noise are made on the
GPU, which computes in bfloat16 by compiled kernels; the training's part of --minutes includes the
compiling (a minute or two). What is there is packed before each
next step, so that a machine that is taken away leaves the weights:

    OUT/run        loss.csv; with the checkpoint, from which `--resume` goes on there
    OUT/model      the exported model
    OUT/report     the quick report on validation songs, if --evaluate names its chapters
    OUT/home       weights.pt (form and averaged weights, for `--start`), model, loss.csv and
                   report, in one archive cut into files of at most 15 MiB, and SHA256SUMS

To join and unpack, in OUT/home: cat home.tar.gz.* | tar xz
To check what has arrived: sha256sum -c SHA256SUMS
"""

from __future__ import annotations

import argparse
import hashlib
import tarfile
from pathlib import Path
from typing import Any

import torch

from model_export import export, train
from model_export.evaluate.__main__ import main as evaluate_main
from model_export.export import gflop_per_call, load_network

PART_BYTES = 15 << 20
MOST_CORPUS_BYTES = 40 << 20
H100_BF16_TFLOP_S = 989.0  # dense, SXM; from NVIDIA's data sheet
# Arithmetic of a window of a step, in calls: back-propagation costs two.
_FORTH_AND_BACK = 3.0


def calls_a_window(self_condition: float, distil: float) -> float:
    """Forward calls that a window's training costs on average: there and back, in a share of the
    steps one more for an earlier estimate, and in those that distil two of the teacher."""
    return _FORTH_AND_BACK + self_condition + 2.0 * distil


def utilisation(stored: dict[str, Any], gflop: float, calls: float) -> str:
    """What of the machine's arithmetic a run has used, from its checkpoint, in one sentence."""
    windows, seconds = stored["windows"], 60.0 * stored["minutes"]
    tflop = windows / seconds * calls * gflop / 1e3
    return (
        f"{windows} windows in {seconds:.0f} s, {windows / seconds:.1f} a second, each {calls:.2f} "
        f"calls of {gflop:.2f} GFLOP: {tflop:.3f} TFLOP/s, {tflop / H100_BF16_TFLOP_S:.1%} of an "
        "H100's bfloat16 peak (compiling and validation included)"
    )


def pack(files: dict[str, Path], home: Path) -> list[Path]:
    """Write the files (by their names in it; folders with all they hold) as an archive in parts of
    at most PART_BYTES, with SHA256SUMS; the parts. An older archive there is removed."""
    home.mkdir(parents=True, exist_ok=True)
    for old in home.glob("home.tar.gz.*"):
        old.unlink()
    whole = home / "home.partial"
    with tarfile.open(whole, "w:gz") as archive:
        for name, path in files.items():
            archive.add(path, name)
    parts: list[Path] = []
    with whole.open("rb") as file:
        while piece := file.read(PART_BYTES):
            parts.append(home / f"home.tar.gz.{len(parts):03}")
            parts[-1].write_bytes(piece)
    whole.unlink()
    sums = [f"{hashlib.sha256(part.read_bytes()).hexdigest()}  {part.name}\n" for part in parts]
    (home / "SHA256SUMS").write_text("".join(sums))
    return parts


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__.split("\n", maxsplit=1)[0],
        epilog="Join and unpack, in OUT/home: cat home.tar.gz.* | tar xz",
    )
    parser.add_argument("corpus", type=Path, help="a training file of at most 40 MiB")
    parser.add_argument("--minutes", type=float, required=True, help="of training, with compiling")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, metavar="CHECKPOINT")
    parser.add_argument("--widths", type=int, nargs=3, help="of a new network")
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--self-condition", type=float, default=0.5)
    parser.add_argument("--distil", type=float, default=0.0)
    parser.add_argument("--styles", action="store_true")
    parser.add_argument("--melody-weight", type=float, default=1.0)
    parser.add_argument("--device", default="cuda")
    parser.add_argument(
        "--evaluate",
        default="notes",
        metavar="CHAPTERS",
        help="of the quick report, comma-separated; '' for none",
    )
    parser.add_argument("--windows", type=int, default=32, help="that the report looks at")
    a = parser.parse_args(argv)
    if a.corpus.stat().st_size > MOST_CORPUS_BYTES:
        parser.error(f"{a.corpus} has more than 40 MiB: it could not be carried")
    if a.device.startswith("cuda") and not torch.cuda.is_available():
        parser.error("there is no GPU here (to rehearse, --device cpu)")
    torch.set_float32_matmul_precision("high")  # what is not bfloat16: the optimiser's products
    run, model, report = (a.out / name for name in ("run", "model", "report"))
    options = [
        "--corpus",
        str(a.corpus),
        "--out",
        str(run),
        "--minutes",
        str(a.minutes),
        "--batch",
        str(a.batch),
        "--rate",
        str(a.rate),
        "--device",
        a.device,
        "--self-condition",
        str(a.self_condition),
        "--distil",
        str(a.distil),
        "--melody-weight",
        str(a.melody_weight),
        "--save-every",
        "2",
        "--bar-attention",
        "--single-melody",
    ]
    options += ["--styles"] if a.styles else []
    options += ["--start", str(a.start)] if a.start else []
    options += ["--widths", *map(str, a.widths)] if a.widths else []
    train.main(options)

    network, stored = load_network(run)
    print(utilisation(stored, gflop_per_call(network), calls_a_window(a.self_condition, a.distil)))
    kept = ("config", "ema", "step", "minutes", "windows")
    weights = a.out / "weights.pt"
    torch.save({name: stored[name] for name in kept}, weights)
    files = {"weights.pt": weights, "loss.csv": run / "loss.csv"}
    pack(files, a.out / "home")
    export.main(["--run", str(run), "--corpus", str(a.corpus), "--out", str(model)])
    files["model"] = model
    pack(files, a.out / "home")
    if a.evaluate:
        evaluate_main(
            [
                "--quick",
                "--split",
                "validation",
                "--model",
                str(model),
                "--corpus",
                str(a.corpus),
                "--loss",
                str(run / "loss.csv"),
                "--out",
                str(report),
                "--cache",
                str(a.out / "cache"),
                "--chapters",
                a.evaluate,
                "--windows",
                str(a.windows),
                "--row-windows",
                str(a.windows),
            ]
        )
        files["report"] = report
    for part in pack(files, a.out / "home"):
        print(f"{part} {part.stat().st_size / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
