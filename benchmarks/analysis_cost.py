"""What an analysis costs beside plain decoding: CPU seconds and peak memory, in one run.

    python benchmarks/analysis_cost.py CLIP... [--runs 3]

Each figure is of a process of its own, with an empty cache: decoding all pictures with as many
threads as the analysis has, the analysis up to its cuts, and all of it, with the networks. Peak
memory is VmHWM of the whole process; an interpreter with the analysis imported stands beside it.
Medians of the runs, in turns.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

STEPS = ("imported", "decode", "analyse")


def measured(step: str, path: str) -> dict[str, float]:
    """The figures of one step, measured in this process."""
    import av  # noqa: PLC0415 - each process imports what its step needs, no more

    found: dict[str, float] = {}
    begun = time.process_time()
    if step == "decode":
        with av.open(path) as container:
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            found["frames"] = sum(1 for _ in container.decode(stream))
        found["cpu_s"] = time.process_time() - begun
    else:
        from bgm_studio.video.analysis import analyse  # noqa: PLC0415
        from bgm_studio.video.clip import probe  # noqa: PLC0415

        if step == "analyse":
            clip = probe(path)
            begun = time.process_time()
            marks = []
            result = analyse(
                clip, use_cache=False, found=lambda *_: marks.append(time.process_time())
            )
            found["cuts_cpu_s"] = marks[-1] - begun
            found["cpu_s"] = time.process_time() - begun
            found["shots"] = len(result.shots)
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found["peak_mib"] = int(status.split("VmHWM:")[1].split()[0]) / 1024
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--step", choices=STEPS, help="print one process's figures as JSON")
    given = parser.parse_args()
    if given.step is not None:
        print(json.dumps(measured(given.step, str(given.clips[0]))))
        return
    print("| clip | frames | shots | decode s | to the cuts s | all s | x decode | peak MiB |")
    print("|---|---|---|---|---|---|---|---|")
    for clip in given.clips:
        runs: dict[str, list[dict[str, float]]] = {step: [] for step in STEPS}
        for _ in range(given.runs):
            for step in STEPS:
                command = [sys.executable, __file__, str(clip), "--step", step]
                done = subprocess.run(command, check=True, capture_output=True)  # noqa: S603
                runs[step].append(json.loads(done.stdout))

        def middle(step: str, key: str, of: dict[str, list[dict[str, float]]] = runs) -> float:
            return statistics.median(run[key] for run in of[step])

        decode, whole = middle("decode", "cpu_s"), middle("analyse", "cpu_s")
        cuts = middle("analyse", "cuts_cpu_s")
        print(
            f"| {clip.name} | {middle('decode', 'frames'):.0f} | {middle('analyse', 'shots'):.0f} "
            f"| {decode:.1f} | {cuts:.1f} ({cuts / decode:.2f}x) | {whole:.1f} "
            f"| {whole / decode:.2f} | {middle('analyse', 'peak_mib'):.0f} "
            f"(imported {middle('imported', 'peak_mib'):.0f}) |",
            flush=True,
        )


if __name__ == "__main__":
    main()
