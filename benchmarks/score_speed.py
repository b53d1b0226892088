"""How long a clip takes to score, stage by stage, beside a reference matrix product.

    python benchmarks/score_speed.py [--runs 5] [--clip resources/demo/demo.mp4] [--long]
    python benchmarks/score_speed.py --dials

Makes a 60 s clip (and with --long a 600 s one) by repeating the demo clip's packets, scores each in
a fresh process with an empty cache, and prints a Markdown table of medians: seconds a stage, peak
memory, and each stage as a multiple of the matrix product (2048 x 2048, float32) timed right before
each run, since shared cores vary in speed. The last lines compare with the method's published cost:
999 ancestral steps, with guidance, of an 84.6-GFLOP network (Polyffusion's U-Net, which Diff-BGM
keeps) for each 8 bars.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import av
import numpy as np

from bgm_studio.diffusion.denoiser import calls_a_window
from bgm_studio.diffusion.schedule import step_grid

STAGES = ("analysis", "denoise", "render", "export", "total")
PUBLISHED_GFLOP_A_CALL, PUBLISHED_STEPS = 84.6, 999
ROOT = Path(__file__).resolve().parent.parent


def repeated(source: Path, seconds: float, target: Path) -> None:
    """Repeat a clip's video and sound packets until `seconds` are full; nothing is re-encoded."""
    with av.open(str(target), "w") as output:
        with av.open(str(source)) as first:
            wanted = first.streams.get(video=0) + first.streams.get(audio=0)
            streams = {s.index: output.add_stream_from_template(s) for s in wanted}
        offset, last = 0.0, dict.fromkeys(streams, -(2**62))
        while offset < seconds:
            with av.open(str(source)) as clip:
                picture = clip.streams.video[0]
                length = float(picture.duration * picture.time_base)
                for packet in clip.demux([clip.streams[i] for i in streams]):
                    if packet.dts is None:
                        continue
                    if offset + float(packet.dts * packet.time_base) >= seconds:
                        continue
                    shift, index = round(offset / packet.time_base), packet.stream.index
                    if packet.dts + shift <= last[index]:
                        continue  # sound that reaches over the seam
                    packet.pts, packet.dts = packet.pts + shift, packet.dts + shift
                    last[index] = packet.dts
                    packet.stream = streams[index]
                    output.mux(packet)
            offset += length


def matrix_product_s(size: int = 2048) -> float:
    """Seconds of one float32 matrix product, the better of three."""
    rng = np.random.default_rng(0)
    a, b = (rng.standard_normal((size, size), dtype=np.float32) for _ in range(2))
    times = []
    for _ in range(3):
        began = time.perf_counter()
        a @ b
        times.append(time.perf_counter() - began)
    return min(times)


def scored(clip: Path, out: Path, *options: str) -> tuple[dict, float]:
    """Score in a fresh process with an empty cache: the report, and its peak memory in MiB."""
    with tempfile.TemporaryDirectory() as cache, tempfile.TemporaryFile("w+") as printed:
        environment = {**os.environ, "XDG_CACHE_HOME": cache}
        process = subprocess.Popen(  # noqa: S603 - our own command line
            [sys.executable, "-m", "bgm_studio", "generate", clip, "--out", out, "--json",
             *options],
            stdout=printed, cwd=ROOT, env=environment,
        )  # fmt: skip
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            raise SystemExit(f"generate failed with status {status}")
        printed.seek(0)
        return json.load(printed), usage.ru_maxrss / 1024


def dials(clip: Path, runs: int) -> None:
    """Print how soon a warm Composer answers a dial on a 60 s clip: medians, with the steps that
    were taken over from the run before."""
    from bgm_studio.composing.composer import Composer  # noqa: PLC0415
    from bgm_studio.composing.direction import (  # noqa: PLC0415 - the rest runs in processes
        Direction,
    )
    from bgm_studio.composing.take import Request  # noqa: PLC0415
    from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, Region  # noqa: PLC0415
    from bgm_studio.video.analysis import analyse  # noqa: PLC0415

    analysis = analyse(clip)
    direction, request, composer = Direction.found(analysis), Request(), Composer()
    base = composer.compose(analysis, direction, request)
    middle = base.total_columns // COLUMNS_PER_BAR // 2 // 4 * 4
    shot = [Region(COLUMNS_PER_BAR * middle, COLUMNS_PER_BAR * (middle + 2))]

    def draft(number: int) -> int:
        edited = direction.with_caption(0, f"a quiet street, number {number}")
        composer.draft(analysis, edited, request)
        return 0

    def preview(number: int, **change: float) -> int:
        steps: list = []
        moved = dataclasses.replace(request, **change)
        bars = (middle, middle + 8)
        composer.preview(analysis, direction, moved, base, bars, on_step=steps.append)
        return sum(step.resumed for step in steps)

    def redo(number: int) -> int:
        other = dataclasses.replace(request, seed=number + 1)
        return composer.compose(analysis, direction, other, base=base, free=shot).resumed_steps

    print("| dial | runs | matrix product s | s | steps taken over |")
    print("|" + "---|" * 5)
    for name, act in (
        ("a caption, up to the plan", draft),
        ("t0 200 to 100, 8 bars", lambda n: preview(n, switch_timestep=100)),
        ("t0 200 to 300, 8 bars", lambda n: preview(n, switch_timestep=300)),
        ("t0 200 to 600, 8 bars", lambda n: preview(n, switch_timestep=600)),
        ("k 8 to 2, 8 bars", lambda n: preview(n, segment_beats=2)),
        ("redo two bars", redo),
    ):
        products, times, kept = [], [], 0
        for number in range(runs):
            products.append(matrix_product_s())
            began = time.perf_counter()
            kept = act(number)
            times.append(time.perf_counter() - began)
        print(
            f"| {name} | {runs} | {statistics.median(products):.3f} | "
            f"{statistics.median(times):.3f} | {kept} of {base.steps} |"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--clip", type=Path, default=ROOT / "resources/demo/demo.mp4")
    parser.add_argument("--long", action="store_true", help="also a 600 s clip (one run)")
    parser.add_argument("--dials", action="store_true", help="how soon a moved dial is answered")
    a = parser.parse_args()
    if a.dials:
        with tempfile.TemporaryDirectory() as folder:
            os.environ["XDG_CACHE_HOME"] = folder
            clip = Path(folder) / "clip60.mp4"
            repeated(a.clip, 60, clip)
            dials(clip, a.runs)
        return
    print(f"{platform.machine()}, {os.cpu_count()} threads, Python {platform.python_version()}\n")
    print("| clip | runs | matrix product s | " + " | ".join(f"{s} s" for s in STAGES)
          + " | peak MiB |")  # fmt: skip
    print("|" + "---|" * (len(STAGES) + 4))
    last: dict = {}
    with tempfile.TemporaryDirectory() as folder:
        for seconds, runs in ((60, a.runs), *(((600, 1),) if a.long else ())):
            clip = Path(folder) / f"clip{seconds}.mp4"
            repeated(a.clip, seconds, clip)
            products, rows, peaks = [], [], []
            for _ in range(runs):
                products.append(matrix_product_s())
                report, peak = scored(clip, Path(folder) / "out")
                rows.append([report["timings_s"][stage] for stage in STAGES])
                peaks.append(peak)
            medians = [statistics.median(column) for column in zip(*rows, strict=True)]
            product = statistics.median(products)
            print(f"| {report['duration_s']:.0f} s | {runs} | {product:.3f} | "
                  + " | ".join(f"{m:.1f} ({m / product:.0f}x)" for m in medians)
                  + f" | {max(peaks):.0f} |", flush=True)  # fmt: skip
            if seconds == 60:
                last = {"report": report, "denoise": medians[1], "product": product}
    manifest = json.loads((ROOT / "resources/denoiser/manifest.json").read_text())
    report, recipe = last["report"], last["report"]["recipe"]
    windows = report["windows"]
    grid = step_grid(recipe["steps"], manifest["undecided"])
    _, at_once = manifest.get("guidance_range", (1.0, 1.0))
    calls = sum(calls_a_window(float(t), recipe["guidance"], at_once) for t in grid) * windows
    ours = calls * manifest["gflop_per_call"]
    published = report["bars"] / 8 * PUBLISHED_STEPS * 2 * PUBLISHED_GFLOP_A_CALL
    rate = 2 * 2048**3 / last["product"] / 1e9
    print(f"\nDenoising {report['bars']} bars: {calls} calls, {ours:.0f} GFLOP; published method "
          f"{published:.0f} GFLOP, {published / ours:.0f} times as much.")  # fmt: skip
    print(f"At this machine's matrix-product rate ({rate:.0f} GFLOP/s) that would take "
          f"{published / rate:.0f} s, {published / rate / last['denoise']:.0f} times our "
          f"{last['denoise']:.1f} s.")  # fmt: skip


if __name__ == "__main__":
    main()
