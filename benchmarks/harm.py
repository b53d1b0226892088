"""What becomes of an export that is killed, of a disk that fills up, is read-only or vanishes, and
of a clip that is replaced meanwhile.

    python benchmarks/harm.py FOLDER [--kills 100] [--sizes 24] [--trials kills,disks,clips,writes]

FOLDER is made and worked in; about ten minutes on two cores. Each run is `bgm-studio export` of one
project in a process of its own, over the files of an earlier export, whose bytes are known. A run
is well if it ends with one line or none, if each file is as it was before or as it is when all goes
well, if not a mixture of both is there unless the process was killed amid the last moves, and if
the next run leaves nothing hidden. Linux; sizes of disks need root, else the size of files is
limited.
"""

from __future__ import annotations

import argparse
import errno
import hashlib
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from bgm_studio import cli

_WRITES = ("open", "os.mkdir", "os.rename", "os.link", "os.remove", "os.rmdir", "os.truncate")
Harm = Callable[[], None]


def make(folder: Path) -> None:
    """A clip, another one to take its place, and a project with a take of it."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
    from toys import write_clip  # noqa: PLC0415

    from bgm_studio.composing.composer import score  # noqa: PLC0415
    from bgm_studio.composing.take import Request  # noqa: PLC0415
    from bgm_studio.project.file import save  # noqa: PLC0415
    from bgm_studio.project.project import Project  # noqa: PLC0415

    clip = write_clip(folder / "clip.mp4", frames=72, cuts=(30,), sound=True)
    write_clip(folder / "other.mp4", frames=90)
    request = Request(steps=4)
    for number in (1, 2):
        analysis, take = score(clip, Request(seed=number, steps=4))
        project = Project(request=request, analysis=analysis).with_take(take)
        save(project, folder / f"{number}.bgm")


def export(folder: Path, out: Path, number: int, harm: Harm | None = None) -> tuple[int, Path]:
    """Export project `number` in a process of its own; (the process, where it says things). harm:
    done there at first."""
    said = folder / "said"
    process = os.fork()
    if process == 0:
        sink = os.open(said, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        os.dup2(sink, 2)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if harm is not None:
            harm()
        code = cli.main(
            ["export", str(folder / f"{number}.bgm"), "--out", str(out), "--name", "song",
             "--only", "midi,wav,video"]
        )  # fmt: skip
        sys.stderr.flush()
        os._exit(code)
    return process, said


def ended(started: tuple[int, Path]) -> tuple[int, str]:
    """(exit code, or minus the signal that killed it; what it said)."""
    process, said = started
    _, status = os.waitpid(process, 0)
    return os.waitstatus_to_exitcode(status), said.read_text("utf-8", "replace")


def state(out: Path) -> dict[str, str]:
    """The hash of each file in a folder, hidden ones too; reports tell times, so that one counts by
    its seed alone."""
    found = {}
    for path in out.rglob("*") if out.is_dir() else ():
        if path.is_file():
            data = path.read_bytes()
            if path.suffix == ".json":
                data = next((line for line in data.splitlines() if b'"seed"' in line), b"")
            found[str(path.relative_to(out))] = hashlib.sha256(data).hexdigest()[:12]
    return found


class Judge:
    """Knows what the two exports look like, and counts what became of the others."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.good = []
        for number in (1, 2):
            out = folder / f"good-{number}"
            code, said = ended(export(folder, out, number))
            if code or said:
                raise SystemExit(f"the undisturbed export failed: {code} {said}")
            self.good.append(state(out))
        self.counts: Counter[str] = Counter()
        self.faults: list[str] = []
        self.told = 0

    def fresh(self, out: Path) -> None:
        """`out` holds the first export's files."""
        for path in out.iterdir() if out.is_dir() else ():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        shutil.copytree(self.folder / "good-1", out, dirs_exist_ok=True)

    def look(self, what: str, out: Path, code: int, said: str, *, vanished: bool = False) -> None:
        """Count a run, and note what is wrong with it."""
        found = {k: v for k, v in state(out).items() if not k.startswith(".bgm-")}
        old, new = self.good
        torn = [k for k, v in found.items() if v not in (old.get(k), new.get(k))]
        missing = [] if vanished else [k for k in old if k not in found]
        partly = found not in (old, new) and not torn and not missing
        killed = code in (-signal.SIGKILL, -signal.SIGPROF)
        lines = said.count("\n")
        faults = [f"torn {torn}"] * bool(torn) + [f"lost {missing}"] * bool(missing)
        if lines != (0 if code == 0 or killed else 1) or "Traceback" in said:
            faults.append(f"said {said!r}")
        # A video that failed is left as it was, and the rest is new.
        without_video = {**new, "song.mp4": old["song.mp4"]}
        told = "Already replaced: " in said  # of a disk that takes nothing any more
        if partly and not killed and not told and not (code == 1 and found == without_video):
            faults.append("half of it is there")
        if not killed and any(name.startswith(".bgm-") for name in state(out)):
            faults.append("something hidden is left")
        kind = "new" if found == new else "as before" if found == old else "partly new"
        self.counts[f"{what}: exit {code}, {kind}"] += 1
        self.faults += [f"{what}: {fault}" for fault in faults]

    def swept(self, what: str, out: Path) -> None:
        """Whether the next run leaves nothing hidden."""
        code, said = ended(export(self.folder, out, 1))
        if code or said or state(out) != self.good[0]:
            self.faults.append(f"{what}: the next run: {code} {said} {state(out)}")


def _killed_after(cpu_s: float) -> Harm:
    """The system ends the process outright after so much of the processor's time, amid whatever."""
    return lambda: signal.setitimer(signal.ITIMER_PROF, cpu_s) and None


def _sent_at(number: int, sent: int) -> Harm:
    """The process gets a signal at its `number`-th event that Python tells of."""

    def arm() -> None:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)  # nohup ignores it
        seen = 0

        def heed(*_: object) -> None:
            nonlocal seen
            seen += 1
            if seen == number:
                os.kill(os.getpid(), sent)

        sys.addaudithook(heed)

    return arm


def kills(judge: Judge, count: int, rng: random.Random) -> None:
    """At random moments, of the processor's time and of what Python tells of: most for good, the
    others by the signals that ask for an end."""
    out = judge.folder / "killed"
    judge.fresh(out)
    seen = judge.folder / "seen"

    def counting() -> None:
        events = [0]

        def heed(*_: object) -> None:
            events[0] += 1

        sys.addaudithook(heed)
        leave = os._exit
        os._exit = lambda code: seen.write_text(str(events[0])) and leave(code)  # type: ignore[assignment]

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ended(export(judge.folder, out, 2, counting))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    events = int(seen.read_text())
    left = most = tried = hit = 0
    while hit < count:
        judge.fresh(out)
        sent = (signal.SIGPROF, signal.SIGKILL, signal.SIGTERM, signal.SIGPROF, signal.SIGHUP)[
            tried % 5
        ]
        tried += 1
        at = rng.randint(1, events)
        by_time = sent == signal.SIGPROF
        harm = _killed_after(rng.uniform(0.01, cpu_s)) if by_time else _sent_at(at, sent)
        code, said = ended(export(judge.folder, out, 2, harm))
        hit += code != 0
        judge.look(f"kill {'outright' if by_time else sent.name}", out, code, said)
        hidden = [path for path in out.glob(".bgm-*") if path.is_dir()]
        left, most = left + bool(hidden), max(most, len(hidden))
        if tried % 10 == 9:
            judge.swept("kill", out)
    judge.counts[f"kill: runs that left a hidden folder: {left}; most at once: {most}"] += 1


def full_disks(judge: Judge, count: int) -> None:
    """From too little for the first byte to nearly enough."""
    out = judge.folder / "full"
    out.mkdir(exist_ok=True)
    need = sum(path.stat().st_size for path in (judge.folder / "good-1").iterdir())
    for number in range(count):
        size = int(16_384 * (10 * need / 16_384) ** (number / max(count - 1, 1)))
        if os.geteuid() == 0:
            mount = ["mount", "-t", "tmpfs", "-o", f"size={need + size}", "none", str(out)]
            subprocess.run(mount, check=True)  # noqa: S603
            harm = None
        else:

            def harm(size: int = size) -> None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

        try:
            judge.fresh(out)
            judge.look("full disk", out, *ended(export(judge.folder, out, 2, harm)))
        finally:
            if os.geteuid() == 0:
                subprocess.run(["umount", str(out)], check=True)  # noqa: S603, S607
    judge.fresh(out)


def _at_write(out: Path, number: int, harm: Callable[[], None], *, again: bool) -> Harm:
    """Do `harm` when something in `out` is about to be written, made, moved or removed for the
    `number`-th time; and whenever that happens after it, if `again`."""

    def arm() -> None:
        seen, busy = 0, False

        def heed(event: str, given: tuple[object, ...]) -> None:
            nonlocal seen, busy
            if busy or event not in _WRITES or not given:
                return
            where = os.fsdecode(given[0]) if isinstance(given[0], str | bytes) else ""
            reads = event == "open" and len(given) > 2 and not (
                isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR)
            )  # fmt: skip
            if reads or not where.startswith(str(out)):
                return
            seen += 1
            if seen == number or (again and seen > number):
                busy = True
                try:
                    harm()
                finally:
                    busy = False

        sys.addaudithook(heed)

    return arm


def _refuse() -> None:
    raise OSError(errno.EROFS, os.strerror(errno.EROFS))


def writes(judge: Judge) -> None:
    """The folder becomes read-only, or vanishes, at each write in turn until one comes too late."""
    for what in ("read-only", "vanished"):
        out, away = judge.folder / what, judge.folder / f"{what}-away"

        def vanish(out: Path = out, away: Path = away) -> None:
            if out.exists():
                out.rename(away)

        for number in range(1, 200):
            shutil.rmtree(away, ignore_errors=True)
            judge.fresh(out)
            harm = _refuse if what == "read-only" else vanish
            arm = _at_write(out, number, harm, again=what == "read-only")
            code, said = ended(export(judge.folder, out, 2, arm))
            if away.exists():
                shutil.rmtree(out, ignore_errors=True)
                away.rename(out)
            late = code == 0 and state(out) == judge.good[1]
            hidden = list(out.glob(".bgm-*"))
            for path in hidden:  # a disk that is read-only or away cannot be cleaned
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            judge.look(f"{what} at a write", out, code, said)
            if late:
                break
        judge.counts[f"{what}: writes tried: {number}"] += 1


def replaced(judge: Judge, count: int = 10) -> None:
    """The clip becomes another one at moments of the work."""
    clip, out = judge.folder / "clip.mp4", judge.folder / "replaced"
    whole = clip.read_bytes()
    for number in range(count):
        judge.fresh(out)

        def arm(number: int = number) -> None:
            told = cli._Bar.__call__
            done: list[bool] = []

            def heed(bar: cli._Bar, stage: str, share: float) -> None:
                if not done and (stage == "export" or number < count // 2) and (
                    share >= number % (count // 2) / (count // 2)
                ):  # fmt: skip
                    done.append(True)
                    shutil.copy(judge.folder / "other.mp4", judge.folder / "new.mp4")
                    (judge.folder / "new.mp4").replace(clip)
                told(bar, stage, share)

            cli._Bar.__call__ = heed  # type: ignore[method-assign]

        judge.look("clip replaced", out, *ended(export(judge.folder, out, 2, arm)))
        clip.write_bytes(whole)


def main() -> int:
    """Run all; the exit code says whether all was well."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--sizes", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--trials", default="kills,disks,clips,writes")
    parser.add_argument("--make", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    folder = given.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if given.make:  # in a process of its own, so that this one can fork without threads
        make(folder)
        return 0
    subprocess.run([sys.executable, __file__, str(folder), "--make"], check=True)  # noqa: S603
    judge = Judge(folder)
    rng = random.Random(given.seed)
    trials: dict[str, Callable[[], None]] = {
        "kills": lambda: kills(judge, given.kills, rng),
        "disks": lambda: full_disks(judge, given.sizes),
        "clips": lambda: replaced(judge),
        "writes": lambda: writes(judge),
    }
    for name in given.trials.split(","):
        trials[name]()
        for line, times in sorted(judge.counts.items()):
            print(f"{times:4} x {line}", flush=True)
        for fault in judge.faults[judge.told :]:
            print("FAULT", fault, flush=True)
        judge.counts.clear()
        judge.told = len(judge.faults)
    print(f"{len(judge.faults)} faults")
    return 1 if judge.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
