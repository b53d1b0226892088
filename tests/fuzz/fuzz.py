"""Feeds every reader of what comes from others with spoilt inputs.

    python tests/fuzz/fuzz.py [--reader R] [--seed N] [--count M] [--out FOLDER]

Each input has to end in a value, or in a refusal of one line; within CPU_S seconds of the
processor's time and MEMORY_MIB of memory, and without a traceback on standard error. A reader works
in a process of its own, which is watched, and replaced where it is lost. An input is known by its
reader and its number: --reader R --seed N feeds it again, and --out keeps it.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import resource
import select
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CPU_S = 5.0
HANG_S = 30.0  # in all, where the processor has other things to do
MEMORY_MIB = 1024
_MOST_LETTERS = 600
ROOT = Path(__file__).resolve().parents[2]

Plan = Sequence[tuple[str, int, int]]
"""(reader, its first seed, how many)."""


@dataclass
class Tally:
    """What became of one reader's inputs. slowest: CPU seconds, and the seed."""

    verdicts: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, int] = (0.0, 0)
    peak_mib: float = 0.0
    grown_mib: float = 0.0
    faults: list[str] = field(default_factory=list)

    @property
    def inputs(self) -> int:
        return sum(self.verdicts.values())


# -- the process that reads ------------------------------------------------------------------------


def _memory_mib(key: str) -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split(key + ":")[1].split()[0]) / 1024


def _is_refusal(error: Exception, refusals: tuple[type[Exception], ...]) -> str:
    """Why it is none; "" for a proper one."""
    if not isinstance(error, refusals):
        return "raised"
    lines = (str(error), getattr(error, "hint", ""))
    if not lines[0].strip() or any("\n" in line for line in lines):
        return "refused in more or less than a line"
    if any(len(line) > _MOST_LETTERS for line in lines):
        return "refused with a flood of words"
    return ""


def _fed(reader: Any, data: bytes, folder: Path, told: Path) -> tuple[str, str]:
    """(verdict, what is wrong) of one input. told: where standard error goes."""
    begun = told.stat().st_size
    try:
        reader.read(data, folder)
        verdict = "value"
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        verdict = _is_refusal(error, reader.refusals) or "refused"
        if verdict != "refused":
            lines = traceback.format_exception(error)
            return verdict, "".join(lines)[-2500:]
    sys.stderr.flush()
    if told.stat().st_size > begun:
        with told.open("rb") as file:
            file.seek(begun)
            text = file.read(1 << 20).decode("utf-8", "replace")
        if "Traceback" in text:
            return "wrote a traceback", text[-2500:]
    return verdict, ""


def serve_cases(plan: Plan, home: Path, out: Path | None) -> None:
    """Feed the inputs of a plan, telling of each on standard output before and after it."""
    wire = os.dup(1)
    told = home / "told"
    told.touch()
    os.dup2(os.open(told, os.O_WRONLY | os.O_APPEND), 2)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME",
                 "XDG_DATA_HOME"):  # fmt: skip
        os.environ[name] = str(home)
    os.environ.pop("DISPLAY", None)
    tempfile.tempdir = str(home)

    from fuzz_readers import READERS, emptied  # noqa: PLC0415 - in this process alone
    from mutants import mutant  # noqa: PLC0415

    def say(**facts: Any) -> None:
        os.write(wire, json.dumps(facts).encode() + b"\n")

    for name, first, count in plan:
        reader = READERS[name]
        seeds = reader.seeds(emptied(home / f"seeds-{name.replace(' ', '-')}"))
        # Valid inputs must be read, or the spoilt ones tell nothing.
        for number, data in enumerate(seeds):
            verdict, wrong = _fed(reader, data, emptied(home / "work"), told)
            say(reader=name, seed=-1, whole=verdict, wrong=wrong, number=number)
        begun_mib = _memory_mib("VmRSS")
        for seed in range(first, first + count):
            data, done = mutant(seeds, reader.mutators, random.Random(f"{name} {seed}"))
            if out is not None:
                (out / f"{name.replace(' ', '-')}-{seed}").write_bytes(data)
            folder = emptied(home / "work")
            say(reader=name, at=seed, done=done)
            with contextlib.suppress(OSError):
                Path("/proc/self/clear_refs").write_text("5")
            began = time.process_time()
            verdict, wrong = _fed(reader, data, folder, told)
            say(
                reader=name, seed=seed, verdict=verdict, wrong=wrong,
                cpu_s=round(time.process_time() - began, 3), peak_mib=_memory_mib("VmHWM"),
                grown_mib=_memory_mib("VmRSS") - begun_mib,
            )  # fmt: skip
            if told.stat().st_size > 64 << 20:
                os.truncate(told, 0)
    say(over=True)


# -- the process that watches ----------------------------------------------------------------------


class _Child:
    """A process that feeds a plan, and where it is."""

    def __init__(self, plan: Plan, home: Path, out: Path | None) -> None:
        command = [
            sys.executable,
            str(Path(__file__)),
            "--plan",
            json.dumps(plan),
            "--home",
            str(home),
        ]
        command += ["--out", str(out)] if out is not None else []
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=environment, cwd=home
        )
        self._rest = b""

    def messages(self) -> Iterator[dict[str, Any] | None]:
        """What it says; None now and then while it says nothing. Ends with the process."""
        assert self._process.stdout is not None
        wire = self._process.stdout.fileno()
        while True:
            if not select.select([wire], [], [], 0.1)[0]:
                yield None
                continue
            block = os.read(wire, 1 << 16)
            if not block:
                return
            *lines, self._rest = (self._rest + block).split(b"\n")
            yield from map(json.loads, lines)

    def memory_mib(self) -> float:
        try:
            status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
            return int(status.split("VmRSS:")[1].split()[0]) / 1024
        except (OSError, IndexError):
            return 0.0

    def end(self) -> int:
        """Kill it if it still runs; how it ended."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        code = self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()
        return code


def run(plan: Plan, out: Path | None = None, home: Path | None = None) -> dict[str, Tally]:
    """Feed all inputs of the plan; a tally for each reader."""
    tallies = {name: Tally() for name, *_ in plan}
    left = [list(part) for part in plan]
    lost_at_start = 0
    with tempfile.TemporaryDirectory(prefix="fuzz-", dir=home) as place:
        while left:
            begun = left[0][1]
            work = Path(tempfile.mkdtemp(dir=place))
            child = _Child([(str(n), int(f), int(c)) for n, f, c in left], work, out)
            reason = _followed(child, left, tallies)
            code = child.end()
            said = _last_words(work / "told")
            shutil.rmtree(work, ignore_errors=True)
            if not left:
                break
            name, at, count = left[0]
            lost_at_start = lost_at_start + 1 if at == begun and not reason else 0
            verdict = reason or f"lost ({code})"
            tally = tallies[str(name)]
            tally.verdicts[verdict] += 1
            tally.faults.append(f"--reader '{name}' --seed {at}: {verdict}\n{said}")
            left[0] = [name, int(at) + 1, int(count) - 1]
            if left[0][2] == 0:
                left.pop(0)
            if lost_at_start > 3:
                raise RuntimeError(f"the process that reads does not start: {tally.faults[-1]}")
    return tallies


def _last_words(told: Path) -> str:
    try:
        return told.read_bytes()[-2500:].decode("utf-8", "replace")
    except OSError:
        return ""


def _followed(child: _Child, left: list[list[Any]], tallies: dict[str, Tally]) -> str:
    """Follow a child; why it has to go, "" where it is over or lost. Takes what is done from
    `left`."""
    since: float | None = None
    for message in child.messages():
        if message is None:
            if child.memory_mib() > MEMORY_MIB:
                return "memory"
            if since is not None and time.monotonic() - since > HANG_S:
                return "hangs"
            continue
        if "over" in message:
            left.clear()
            return ""
        name = message["reader"]
        tally = tallies[name]
        if "whole" in message:
            if message["whole"] not in ("value", "refused") or message["wrong"]:
                tally.faults.append(f"{name}: whole input {message['number']}: {message['wrong']}")
            tally.verdicts[f"whole: {message['whole']}"] += 0
            continue
        while left[0][0] != name:
            left.pop(0)
        if "at" in message:
            seed = message["at"]
            left[0][2] -= seed - left[0][1]
            left[0][1] = seed
            since = time.monotonic()
            continue
        since, verdict = None, message["verdict"]
        if message["cpu_s"] > CPU_S:
            verdict = "slow"
        elif message["peak_mib"] > MEMORY_MIB:
            verdict = "memory"
        tally.verdicts[verdict] += 1
        if verdict not in ("value", "refused"):
            tally.faults.append(
                f"--reader '{name}' --seed {message['seed']}: {verdict} ({message['cpu_s']} s, "
                f"{message['peak_mib']:.0f} MiB)\n{message['wrong']}"
            )
        tally.slowest = max(tally.slowest, (message["cpu_s"], message["seed"]))
        tally.peak_mib = max(tally.peak_mib, message["peak_mib"])
        tally.grown_mib = message["grown_mib"]
        left[0][1], left[0][2] = message["seed"] + 1, left[0][2] - 1
        if left[0][2] == 0:
            left.pop(0)
    return ""


def table(tallies: dict[str, Tally]) -> str:
    """The tallies as a table in Markdown."""
    lines = ["| reader | inputs | values | refused | faults | slowest s | peak MiB |",
             "|---|---|---|---|---|---|---|"]  # fmt: skip
    for name, tally in tallies.items():
        good = tally.verdicts["value"], tally.verdicts["refused"]
        lines.append(
            f"| {name} | {tally.inputs} | {good[0]} | {good[1]} | {tally.inputs - sum(good)} "
            f"| {tally.slowest[0]:.2f} | {tally.peak_mib:.0f} |"
        )
    total = sum(tally.inputs for tally in tallies.values())
    lines.append(f"\n{total} inputs, {sum(len(t.faults) for t in tallies.values())} faults")
    return "\n".join(lines)


def main() -> int:
    """Run; the exit code says whether all was well."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--reader", help="one alone, or several with commas between (all)")
    parser.add_argument("--seed", type=int, default=0, help="the first input (0)")
    parser.add_argument(
        "--count", type=int, help="how many for a reader (1000, by its share; 1 with --seed)"
    )
    parser.add_argument("--out", type=Path, help="keep the inputs there")
    parser.add_argument("--plan", help=argparse.SUPPRESS)
    parser.add_argument("--home", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.plan is not None:
        serve_cases(json.loads(given.plan), given.home, given.out)
        sys.stdout.flush()
        os._exit(0)  # threads of spoilt work may be left
    from fuzz_readers import READERS  # noqa: PLC0415 - its imports are the child's business

    if given.out is not None:
        given.out.mkdir(parents=True, exist_ok=True)
        given.out = given.out.resolve()
    names = given.reader.split(",") if given.reader else [n for n, r in READERS.items() if r.share]
    tallies: dict[str, Tally] = {}
    for name in names:
        count = given.count
        if count is None:
            count = 1 if "--seed" in sys.argv else max(1, round(1000 * READERS[name].share))
        tallies |= run([(name, given.seed, count)], given.out)
        print(
            table({name: tallies[name]}).splitlines()[2], dict(tallies[name].verdicts), flush=True
        )
        print(
            f"   grown {tallies[name].grown_mib:.0f} MiB, slowest seed {tallies[name].slowest[1]}"
        )
        for fault in tallies[name].faults:
            print("FAULT", fault, flush=True)
    print(table(tallies))
    return 1 if any(tally.faults for tally in tallies.values()) else 0


if __name__ == "__main__":
    raise SystemExit(main())
