"""Whether playing keeps up and never clicks: minutes of restless playing on a simulated device.

    python benchmarks/playback_stress.py [--minutes 10] [--rounds 5] [--before CHECKOUT]

Eight parts and the clip's own sound, all sines, are played by a Player in simulated time, while
somebody seeks, mutes, solos, changes levels, loops, switches takes and automation, an act every
eighth of a second. Before each buffer the interpreter's lock is given away, as it is in life. That
is done with nothing else running, beside two threads of Python that compute, and beside two busy
processes; with another checkout, in turns, each turn in a process of its own. Prints Markdown:

in       milliseconds until the interpreter's lock was given to the device's thread
filling  milliseconds that filling a buffer took then, of the processor and by the clock
late     buffers that took over 21.3 ms: of the processor, by the clock
xruns    how often a device would have run dry that keeps 80, 120, 160, 240 ms, waiting for the lock
         included; the player asks for the first
clicks   steps that are larger than the sines' own, the fades' and the automation's together
held     bytes that filling one of 2000 buffers held at most

Last, loops of random places and lengths: whether each pass is the same to the last bit.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

ROOT = Path(os.environ.get("BGM_MEASURED", Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(ROOT))

from bgm_studio.sound.automation import FLAT, Automation  # noqa: E402
from bgm_studio.sound.playback import Player  # noqa: E402
from bgm_studio.sound.stems import Stems  # noqa: E402

RATE, BLOCK = 48_000, 1024
BLOCK_S, LATENCY_S = BLOCK / RATE, 0.08
KEPT_S = (LATENCY_S, 0.12, 0.16, 0.24)
SECONDS, PARTS, LEVEL = 30, 8, 0.02
ACT_BLOCKS = 6
HIGHEST_HZ = 60.0
LOADS = ("nothing else", "two threads of Python", "two processes")
DUCKED = Automation(((0.5, 0.0), (0.75, -10.0), (4.0, -10.0), (4.8, 0.0), (9.0, 0.0), (9.2, -24.0)))


class Device:
    """What a Player opens; whoever drives it calls `callback`."""

    active = True
    latency = LATENCY_S

    def __init__(self) -> None:
        self.now_s = 0.0
        self.started = threading.Event()
        self.callback: Callable[[Any, float, bool], None] = lambda *_: None

    def open(self, callback: Any, rate_hz: int, block: int, name: str = "") -> Device:
        self.callback = callback
        return self

    @property
    def time(self) -> float:
        return self.now_s

    def start(self) -> None:
        self.started.set()

    def stop(self) -> None:
        self.started.clear()

    def close(self) -> None:
        pass


def stems_of(folder: Path, parts: int, lowest_hz: float, gain: float) -> Stems:
    folder.mkdir()
    paths = []
    for number in range(parts):
        hz = lowest_hz + (HIGHEST_HZ - lowest_hz) * number / parts
        phase = np.arange(SECONDS * RATE) * 2 * np.pi * hz / RATE
        paths.append(folder / str(number))
        (LEVEL * np.stack([np.sin(phase), np.cos(phase)], 1)).astype("<f4").tofile(paths[-1])
    samples = SECONDS * RATE
    return Stems(folder, tuple(paths), samples, gain, "x", (), RATE, 0.0, ("",) * parts)


class Restless:
    """Somebody who does another thing each time. The same things for the same seed."""

    def __init__(self, player: Player, folder: Path) -> None:
        self.player, self.rng = player, np.random.default_rng(2026)
        kinds = ((PARTS, 1.0), (PARTS, 1.4), (5, 1.0))
        self.takes = [stems_of(folder / f"{n}", p, 10.0 + n, g) for n, (p, g) in enumerate(kinds)]
        self.clip = self.takes[0].paths[-1]
        self.take, self.automation = self.takes[0], FLAT
        self.load()

    def load(self) -> None:
        self.player.load(self.take, self.clip, SECONDS, self.automation)

    def act(self) -> None:
        rng, parts = self.rng, len(self.take.paths)
        kind = int(rng.integers(7))
        if kind == 0:
            self.player.seek(float(rng.uniform(0, SECONDS - 1)))
        elif kind == 1:  # mutes
            self.player.set_gains([float(g) for g in rng.integers(0, 2, parts)], 1.0, 1.0)
        elif kind == 2:  # a solo
            solo = int(rng.integers(parts))
            self.player.set_gains([float(n == solo) for n in range(parts)], 1.0, 0.3)
        elif kind == 3:  # levels
            levels = 10 ** (rng.uniform(-40, 6, parts) / 20)
            self.player.set_gains(levels.tolist(), float(rng.uniform(0.2, 1.0)), 1.0)
        elif kind == 4:
            first = float(rng.uniform(0, SECONDS - 2))
            stretch = SimpleNamespace(start_s=first, end_s=first + float(rng.uniform(0.02, 1.0)))
            self.player.set_loop(stretch if rng.random() < 0.7 else None)
            self.player.seek(first)
        elif kind == 5:
            self.take = self.takes[int(rng.integers(len(self.takes)))]
            self.load()
        else:
            self.automation = DUCKED if self.automation is FLAT else FLAT
            self.load()


@contextmanager
def load_of(kind: str) -> Iterator[None]:
    """What else the machine does."""
    over = threading.Event()

    def compute() -> None:
        total = 0
        while not over.is_set():
            total += sum(range(1000))

    threads = [threading.Thread(target=compute, daemon=True) for _ in range(2)]
    busy = "while True: sum(range(1000))"
    processes = []
    if kind == LOADS[1]:
        for thread in threads:
            thread.start()
    elif kind == LOADS[2]:
        processes = [subprocess.Popen([sys.executable, "-c", busy]) for _ in range(2)]  # noqa: S603
    try:
        yield
    finally:
        over.set()
        for process in processes:
            process.kill()
            process.wait()


def smooth() -> float:
    """The largest step that nobody would call a click."""
    peak = 1.42 * LEVEL * PARTS * 2.0 + LEVEL
    own = 2 * np.pi * HIGHEST_HZ / RATE
    return float(peak * (own + 2 / (RATE // 100) + 2 / BLOCK + (10 ** (24 / 20 / 9600) - 1)))


def stressed(minutes: float, folder: Path) -> dict[str, dict[str, Any]]:
    sys.setswitchinterval(0.0005)  # as in the window
    device = Device()
    player = Player(device.open, clock=lambda: device.now_s)
    somebody = Restless(player, folder)
    player.play()
    device.started.wait(10)
    out = np.zeros((BLOCK, 2), dtype=np.float32)
    found, highest = {}, smooth()
    for kind in LOADS:
        count = round(60 * minutes / len(LOADS) / BLOCK_S)
        spent = np.zeros((count, 3))
        clicks, last = 0, None
        with load_of(kind):
            for block in range(count):
                if block % ACT_BLOCKS == 0:
                    if not player.playing:
                        player.play()  # the end was reached
                    somebody.act()
                asked = time.perf_counter()
                time.sleep(1e-5)
                began, used = time.perf_counter(), time.thread_time()
                device.callback(out, device.now_s + LATENCY_S, False)
                cpu, wall = time.thread_time() - used, time.perf_counter() - began
                spent[block] = began - asked, cpu, wall
                steps = np.abs(np.diff(out if last is None else np.vstack([last, out]), axis=0))
                clicks += int((steps.max(axis=1) > highest).sum())
                last = out[-1:].copy()
                device.now_s += BLOCK_S
        xruns = [ran_dry(spent[:, 0] + spent[:, 2], kept_s) for kept_s in KEPT_S]
        found[kind] = {"spent": spent.tolist(), "xruns": xruns, "clicks": clicks, "held": 0}
    tracemalloc.start()
    most = 0
    for block in range(2600):
        if block % ACT_BLOCKS == 0:
            somebody.act()
            time.sleep(0.05)  # for the player's own thread to let go of what is not played any more
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        device.callback(out, device.now_s + LATENCY_S, False)
        if block >= 600:
            most = max(most, tracemalloc.get_traced_memory()[1] - before)
        device.now_s += BLOCK_S
    tracemalloc.stop()
    found[LOADS[0]]["held"] = most
    player.close()
    return found


def ran_dry(took_s: Any, kept_s: float) -> int:
    """How often a device that keeps so much runs dry, where its buffers took so long."""
    ready, dry = 0.0, 0
    for block, seconds in enumerate(took_s):
        ready = max(ready, block * BLOCK_S) + seconds
        if ready > block * BLOCK_S + kept_s:
            dry, ready = dry + 1, block * BLOCK_S
    return dry


def loops(folder: Path) -> tuple[int, int]:
    """(passes of loops, those that are not the pass before to the last bit)."""
    noise = np.random.default_rng(1).uniform(-0.5, 0.5, (10 * RATE, 2)).astype("<f4")
    noise.tofile(folder / "noise")
    rng = np.random.default_rng(3)
    passes = wrong = 0
    for _ in range(60):
        device = Device()
        player = Player(device.open, clock=lambda d=device: d.now_s)
        player.load(None, folder / "noise", 10.0)
        first = int(rng.integers(0, 9 * RATE))
        frames = int(rng.integers(960, RATE // 2))
        player.set_loop(SimpleNamespace(start_s=first / RATE, end_s=(first + frames) / RATE))
        player.seek(first / RATE)
        player.play()
        device.started.wait(10)
        block = int(rng.choice([64, 441, 1024, 4096]))
        heard = []
        for _ in range(4 * frames // block + 1):
            heard.append(np.zeros((block, 2), dtype=np.float32))
            device.callback(heard[-1], 0.0, False)
        sound = np.concatenate(heard)
        want = noise[first : first + frames]
        for at in range(frames, len(sound) - frames, frames):
            one = sound[at : at + frames]
            passes += 1
            wrong += not np.array_equal(one[480:], want[480:])
        player.close()
    return passes, wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--rounds", type=int, default=5, help="turns that they are split into")
    parser.add_argument("--before", type=Path, help="another checkout, measured in turns")
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    a = parser.parse_args()
    if a.measure:
        with tempfile.TemporaryDirectory() as name:
            found = {"loads": stressed(a.minutes, Path(name)), "loops": loops(Path(name))}
        print(json.dumps(found))
        return
    checkouts = {"before": a.before.resolve()} if a.before else {}
    checkouts["now"] = ROOT
    results: dict[str, list[Any]] = {label: [] for label in checkouts}
    for _ in range(a.rounds):
        for label, checkout in checkouts.items():
            said = subprocess.run(  # noqa: S603 - our own script
                [sys.executable, __file__, "--measure", "--minutes", str(a.minutes / a.rounds)],
                env={**os.environ, "BGM_MEASURED": str(checkout), "PYTHONPATH": str(checkout)},
                capture_output=True, text=True, check=True,
            ).stdout  # fmt: skip
            results[label].append(json.loads(said))
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"median / 99.9 % / most; load {load}\n")
    print("| beside | version | minutes | in ms | filling, processor ms | by the clock ms | late "
          "| xruns | clicks | held |")  # fmt: skip
    print("|" + "---|" * 10)
    for kind in LOADS:
        for label, rounds in results.items():
            told = [one["loads"][kind] for one in rounds]
            spent = np.concatenate([one["spent"] for one in told])
            minutes = len(spent) * BLOCK_S / 60
            spans = [
                " / ".join(f"{ms:.2f}" for ms in np.percentile(1e3 * column, (50, 99.9, 100)))
                for column in spent.T
            ]
            late = "{}, {}".format(*(spent[:, 1:] > BLOCK_S).sum(axis=0))
            clicks = sum(one["clicks"] for one in told)
            xruns = " / ".join(
                str(sum(counts)) for counts in zip(*(t["xruns"] for t in told), strict=True)
            )
            held = max(one["held"] for one in told) or ""
            cells = (kind, label, f"{minutes:.1f}", *spans, late, xruns, clicks, held)
            print("| " + " | ".join(map(str, cells)) + " |")
    for label, rounds in results.items():
        passes, wrong = (sum(one["loops"][which] for one in rounds) for which in (0, 1))
        print(f"\n{label}: {passes} passes of loops, {wrong} not the same to the last bit")


if __name__ == "__main__":
    main()
