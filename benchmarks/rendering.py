"""How fast tracks are rendered, against another checkout, in turns.

    python benchmarks/rendering.py [--before CHECKOUT] [--rounds 3] [--seconds 60]

Composes a minute of the demo once and has it played on a palette of eight parts, of ten and of
three. Each round starts a fresh process of each checkout, one after the other, which renders every
palette three times: first with its instruments still to be opened, then twice with them open.
Prints Markdown: seconds by the clock and of the processors, as medians over the rounds (the better
of both renderings with open instruments), and how many times faster than it plays that is. On a
busy machine the clock tells of the others' work, too: the last column is what it would show on a
quiet one whose processors are never idle.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(os.environ.get("BGM_MEASURED", Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(ROOT))

PALETTES = ("corporate-bright", "cinematic-orchestra", "solo-piano")
AGAIN = 2


def composed(seconds: float, folder: Path) -> dict[str, Any]:
    """The performances, as JSON knows them, by palette."""
    from score_speed import repeated  # noqa: PLC0415 - the measured processes need none of this

    from bgm_studio.band.palettes import shipped  # noqa: PLC0415
    from bgm_studio.base.resources import resource  # noqa: PLC0415
    from bgm_studio.composing.composer import Composer  # noqa: PLC0415
    from bgm_studio.composing.direction import Direction  # noqa: PLC0415
    from bgm_studio.composing.ensemble import played  # noqa: PLC0415
    from bgm_studio.composing.take import Request  # noqa: PLC0415
    from bgm_studio.video.analysis import analyse  # noqa: PLC0415

    clip = folder / "clip.mp4"
    repeated(resource("demo/demo.mp4"), seconds, clip)
    analysis = analyse(clip)
    take = Composer().compose(analysis, Direction.found(analysis), Request())
    found = {}
    for word in PALETTES:
        palette = shipped()[word]
        performance = dataclasses.asdict(played(take, palette))
        voices = [dataclasses.asdict(voice) for voice in palette.voices]
        found[word] = {"performance": performance, "voices": voices}
    return found


def measured(jobs: dict[str, Any], seconds: float, folder: Path) -> None:
    """Render each, and print what it took as JSON. Runs in a process of its own."""
    import bgm_studio  # noqa: PLC0415
    from bgm_studio.music.played import (  # noqa: PLC0415
        PedalChange,
        Performance,
        PerformedNote,
        Voice,
    )
    from bgm_studio.music.timing import TempoMap  # noqa: PLC0415
    from bgm_studio.sound.stems import get_ready, render_stems  # noqa: PLC0415

    if not Path(bgm_studio.__file__).is_relative_to(ROOT):
        raise SystemExit(f"{bgm_studio.__file__} is not of {ROOT}")
    get_ready()
    took: dict[str, list[tuple[float, float]]] = {}
    for word, job in jobs.items():
        told = job["performance"]
        performance = Performance(
            tuple(PerformedNote(**note) for note in told["notes"]),
            tuple(PedalChange(**change) for change in told["pedal"]),
            TempoMap(*(tuple(told["tempo_map"][f"knot_{unit}"]) for unit in ("beats", "seconds"))),
        )
        voices = tuple(Voice(**voice) for voice in job["voices"])
        for _ in range(1 + AGAIN):
            with tempfile.TemporaryDirectory(dir=folder) as name:
                began, used = time.perf_counter(), time.process_time()
                render_stems(performance, voices, round(48_000 * seconds), Path(name) / "stems")
                spent = (time.perf_counter() - began, time.process_time() - used)
            took.setdefault(word, []).append(spent)
    print(json.dumps(took))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--before", type=Path, help="another checkout, measured in turns")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    a = parser.parse_args()
    if a.measure:
        measured(json.loads(a.measure.read_text()), a.seconds, a.measure.parent)
        return
    checkouts = {"before": a.before.resolve()} if a.before else {}
    checkouts["now"] = ROOT
    rounds: dict[tuple[str, str], list[list[tuple[float, float]]]] = {}
    with tempfile.TemporaryDirectory() as name:
        jobs = Path(name) / "jobs.json"
        jobs.write_text(json.dumps(composed(a.seconds, Path(name))))
        for _ in range(a.rounds):
            for label, checkout in checkouts.items():
                said = subprocess.run(  # noqa: S603 - our own script
                    [sys.executable, __file__, "--measure", str(jobs), "--seconds",
                     str(a.seconds)],
                    env={**os.environ, "BGM_MEASURED": str(checkout), "PYTHONPATH": str(checkout)},
                    capture_output=True, text=True, check=True,
                ).stdout  # fmt: skip
                for word, took in json.loads(said).items():
                    rounds.setdefault((label, word), []).append(took)
        parts = {word: len(job["voices"]) for word, job in json.loads(jobs.read_text()).items()}
    processors = (
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    )
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"{a.seconds:g} s of music, {a.rounds} rounds, {processors} processors, load {load}\n")
    print("| tracks | version | rendering | by the clock s | x | processor s | x, were none idle |")
    print("|" + "---|" * 7)
    for word in PALETTES:
        for label in checkouts:
            taken = rounds[label, word]
            for rendering, of in (("first", lambda took: took[0]), ("again", lambda t: min(t[1:]))):
                clock, processor = (
                    statistics.median(of(took)[which] for took in taken) for which in (0, 1)
                )
                ideal = a.seconds / processor * processors
                print(
                    f"| {parts[word]} ({word}) | {label} | {rendering} | {clock:.2f} | "
                    f"{a.seconds / clock:.0f} | {processor:.2f} | {ideal:.0f} |"
                )


if __name__ == "__main__":
    main()
