"""How the window feels: how soon it is there, how soon it answers, and whether films run smoothly.

    python benchmarks/window_feel.py [--runs 5] [--clip CLIP] [--beside COMMIT]

Start: seconds from the start of the process until the window has painted itself once, with files in
the disk cache, and of the processor; beside it, in the same run, a bare PySide6 window with one
label (the least that any Qt program in Python pays).

Then, in one window: how late a timer of 1 ms is called (how long the window cannot answer) while
the clip is opened and scrubbed, while nothing runs, and while a take is made; how long a switch of
the look takes until all is painted; how long it takes from a click on the timeline's ruler until a
picture is painted, and until it is the right one, at rest and while a take is made; and how many of
the frames that are due are painted while a film plays and a take is made, at the clip's own rate
and at 60 a second.

--beside measures another commit, too: starts by turns, the rest one after the other. Runs offscreen
unless QT_QPA_PLATFORM says otherwise. All folders are temporary.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import resource
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
_SCREEN = ROOT / "tests/ui/screen.json"  # large enough for a window of the usual size
if not any((Path(place) / "bgm_studio").is_dir() for place in sys.path[1:] if place):
    sys.path.insert(0, str(ROOT))

_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        QTimer.singleShot(0, app.quit)
window = Window()
window.setCentralWidget(QLabel("BGM Studio"))
window.resize(1600, 1000)
window.show()
app.exec()
"""
_OURS = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow
from bgm_studio.__main__ import main
def painted(self, event):
    super(QMainWindow, self).paintEvent(event)
    print(time.monotonic(), flush=True)
    QTimer.singleShot(0, self.close)
class Finder:
    # Gives the window a paintEvent that tells, as soon as its module is loaded.
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == "bgm_studio.ui.app":
            sys.meta_path.remove(Finder)
            from bgm_studio.ui.main_window import MainWindow
            MainWindow.paintEvent = painted
sys.meta_path.insert(0, Finder)
sys.argv = ["bgm-studio"]
raise SystemExit(main())
"""


def start_s(program: str, root: Path) -> tuple[float, float]:
    """Seconds from launching Python until the window's first paint; and of the processor."""
    began = time.monotonic()  # the same clock in both processes
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(  # noqa: S603 - our own two programs
        [sys.executable, "-c", program], cwd=root, env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return float(done.stdout.split()[0]) - began, busy_s


class Desk:
    """A window in use, and its event loop."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        from bgm_studio.project.autosave import Autosave  # noqa: PLC0415
        from bgm_studio.project.settings import Settings  # noqa: PLC0415
        from bgm_studio.ui import theme  # noqa: PLC0415
        from bgm_studio.ui.main_window import MainWindow  # noqa: PLC0415
        from bgm_studio.ui.presenter.studio import Studio  # noqa: PLC0415

        sys.setswitchinterval(0.0005)  # as the app does
        self.app = QApplication.instance() or QApplication([])
        theme.apply_theme(self.app, "dark")  # type: ignore[arg-type]
        self.studio = Studio(Settings(), autosave=Autosave())
        self.window = MainWindow(self.studio)
        self.window.show()
        self.painted: list[tuple[float, float]] = []
        """When the viewer was painted, and the time of the frame that it showed."""
        viewer, plain = self.window.viewer, type(self.window.viewer).paintEvent
        seen = self.painted

        def paint(self: Any, event: Any) -> None:
            plain(self, event)
            if self is viewer and self.shown_s is not None:
                seen.append((time.perf_counter(), self.shown_s))

        type(viewer).paintEvent = paint

    def wait(
        self, done: Callable[[], bool], limit_s: float, meanwhile: Callable[[], None] = lambda: None
    ) -> None:
        """Run the event loop until something is so. Raises TimeoutError."""
        ends = time.monotonic() + limit_s
        while not done():
            meanwhile()
            self.app.processEvents()
            # Without this pause the loop would never let the worker threads have the lock.
            time.sleep(0.0005)
            if time.monotonic() > ends:
                raise TimeoutError("the window did not get there")

    def rest(self, seconds: float) -> None:
        """Run the event loop for a while."""
        ends = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > ends, seconds + 60)

    def open(self, clip: Path, meanwhile: Callable[[], None] = lambda: None) -> None:
        """Open a clip and let all work on it end."""
        studio = self.studio
        studio.desk.open_clip(clip)
        self.wait(lambda: studio.clip is not None and studio.clip.path == clip, 60)
        self.wait(lambda: studio.project.analysis is not None, 900, meanwhile)
        self.wait(lambda: not studio.jobs.running and studio.draft is not None, 300)

    def composing(self, use: Callable[[], None]) -> None:
        """Use the window while it makes takes, which are given up then."""
        studio = self.studio
        studio.edit("", replace(studio.project, variations=4))
        studio.runs.generate()
        self.wait(lambda: studio.live is not None, 300)
        use()
        if studio.generation is None:
            print("the takes were ready before the end of a measurement", file=sys.stderr)
        studio.runs.cancel()
        self.wait(lambda: studio.generation is None, 300)


def themes_ms(desk: Desk) -> list[float]:
    """Milliseconds of switches of the look, until all is painted."""
    found = []
    for look in ("light", "dark") * 4:
        began = time.perf_counter()
        desk.studio.change_settings(replace(desk.studio.settings, theme=look))
        desk.app.processEvents()
        found.append(1000 * (time.perf_counter() - began))
        desk.rest(0.3)
    return found


def clicks_ms(desk: Desk, count: int = 40) -> tuple[list[float], list[float]]:
    """Milliseconds from a click on the ruler until a picture is painted, and the right one."""
    from PySide6.QtCore import QPoint, Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    from bgm_studio.ui.presenter.timeview import GUTTER_PX  # noqa: PLC0415

    studio, timeline = desk.studio, desk.window.timeline
    first, right = [], []
    chance = random.Random(1)
    for _ in range(count):
        time_s = chance.uniform(0.05, 0.95) * studio.duration_s
        at = QPoint(GUTTER_PX + round(studio.view.x(time_s)), 8)
        desk.painted.clear()
        began = time.perf_counter()
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at)
        frame_s = 1 / float(studio.frame_rate)

        def there() -> bool:
            here = studio.transport.position_s
            return any(s <= here + 1e-4 < s + 1.5 * frame_s for _, s in desk.painted)  # noqa: B023

        desk.wait(there, 30)
        first.append(1000 * (desk.painted[0][0] - began))
        right.append(1000 * (desk.painted[-1][0] - began))
        desk.rest(0.15)
    return first, right


def smooth(desk: Desk, seconds: float = 8.0) -> tuple[int, int]:
    """Frames that were painted, and that were due, while the film plays."""
    studio = desk.studio
    studio.transport.seek(0.5)
    desk.rest(0.5)
    studio.transport.play()
    desk.rest(1.0)  # to get under way
    desk.painted.clear()
    from_s = studio.transport.position_s
    desk.rest(min(seconds, studio.duration_s - from_s - 1.0))
    due = (studio.transport.position_s - from_s) * float(studio.frame_rate)
    shown = len({shown_s for _, shown_s in desk.painted})
    studio.transport.pause()
    return shown, round(due)


def at_60(clip: Path, folder: Path) -> Path:
    """The clip at 60 frames a second, each of them another picture."""
    import av  # noqa: PLC0415
    import numpy as np  # noqa: PLC0415

    path = folder / "60fps.mp4"
    with av.open(str(clip)) as source, av.open(str(path), "w") as target:
        frames = [f.to_ndarray(format="rgb24") for f in source.decode(video=0)]
        height, width = frames[0].shape[:2]
        stream = target.add_stream("libx264", rate=60, options={"preset": "veryfast"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for number in range(int(len(frames) * 60 / 24)):
            picture = np.roll(frames[number * 24 // 60], number % 3, axis=1)
            target.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        target.mux(stream.encode(None))
    return path


def lateness_ms(desk: Desk, clip: Path) -> tuple[dict[str, list[float]], dict[str, float]]:
    """Milliseconds late of each call, by phase; seconds until things happened."""
    from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415

    studio = desk.studio
    late: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max(0.0, 1000 * (now - last) - 1.0))
        last = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start(1)
    phases: dict[str, list[float]] = {}
    times_s: dict[str, float] = {}
    began = time.perf_counter()

    def happened(what: str) -> None:
        times_s.setdefault(what, time.perf_counter() - began)

    studio.opened.connect(lambda: happened("seen"))
    studio.media_changed.connect(
        lambda: happened("first shots") if studio.media.provisional_cuts else None
    )
    scrubbed = 0.0

    def scrub() -> None:
        nonlocal scrubbed
        if studio.clip is not None and time.perf_counter() - scrubbed > 0.1:
            scrubbed = time.perf_counter()
            studio.transport.seek((scrubbed * 7.0) % studio.duration_s)

    desk.open(clip, scrub)
    happened("looked through")
    phases["opening"] = late[:]
    late.clear()
    desk.rest(5)
    phases["idle"] = late[:]
    late.clear()
    began = time.perf_counter()
    studio.runs.generate()
    desk.wait(lambda: studio.generation is None, 900)
    happened("composed")
    desk.wait(lambda: studio.sounds.is_ready, 900)
    happened("can be heard")
    phases["generating"] = late[:]
    timer.stop()
    return phases, times_s


def use(clip: Path, folder: Path) -> None:
    """Measure one window in use, and print what was found."""
    desk = Desk()
    phases, times_s = lateness_ms(desk, clip)
    print(clip.name + ": " + ", ".join(f"{k} after {v:.1f} s" for k, v in times_s.items()))
    for name, late in phases.items():
        print(f"{name}: {len(late)} calls, late by {_spread(late, 0.99)}")
    print(f"switch of the look: {_spread(themes_ms(desk))}")

    def click(where: str) -> None:
        first, right = clicks_ms(desk)
        print(f"click to a picture {where}: {_spread(first)}; to the right one: {_spread(right)}")

    def play() -> None:
        shown, due = smooth(desk)
        print(f"{float(desk.studio.frame_rate):g} fps while composing: {shown} of {due} frames")

    click("at rest")
    desk.composing(lambda: click("while composing"))
    desk.composing(play)
    desk.open(at_60(clip, folder))
    desk.composing(play)
    desk.window.close()


def _spread(values: list[float], high: float = 0.95) -> str:
    ordered = sorted(values)
    top = ordered[min(int(high * len(ordered)), len(ordered) - 1)]
    return (
        f"median {statistics.median(ordered):.1f} ms, p{100 * high:.0f} {top:.1f} ms, "
        f"longest {ordered[-1]:.1f} ms"
    )


def checkout(commit: str, folder: Path) -> Path:
    """Another commit's app in a folder, with this one's resources where it has no own."""
    root = folder / commit
    root.mkdir()
    packed = subprocess.run(  # noqa: S603
        ["git", "archive", commit, "bgm_studio", "resources"],  # noqa: S607
        cwd=ROOT, capture_output=True, check=True,
    )  # fmt: skip
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
        archive.extractall(root, filter="data")
    return root


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--clip", type=Path, default=ROOT / "resources/demo/demo.mp4")
    parser.add_argument("--beside", metavar="COMMIT")
    parser.add_argument("--use", type=Path, help=argparse.SUPPRESS)  # in a process of its own
    a = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_SCREEN}")
    if a.use:
        use(a.clip, a.use)
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for what in ("CACHE", "CONFIG", "STATE", "DATA"):
            os.environ[f"XDG_{what}_HOME"] = f"{folder}/{what.lower()}"
        roots = {"here": ROOT}
        if a.beside:
            roots[a.beside] = checkout(a.beside, folder)
        programs = {"bare window": (_BARE, ROOT)} | {k: (_OURS, r) for k, r in roots.items()}
        starts: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
        for run in range(a.runs + 1):  # the first only warms the disk
            for name, (program, root) in programs.items():
                found = start_s(program, root)
                starts[name] += [found] * (run > 0)
        for name, found in starts.items():
            walls = [wall_s for wall_s, _ in found]
            busy_s = statistics.median(busy_s for _, busy_s in found)
            print(
                f"start, {name}: {statistics.median(walls):.2f} s (median of {a.runs}; "
                f"{min(walls):.2f}..{max(walls):.2f}), processor {busy_s:.2f} s"
            )
        for name, root in roots.items():
            print(f"-- {name}", flush=True)
            mine = folder / f"used {name}"
            mine.mkdir()
            places = {f"XDG_{k}_HOME": str(mine / k) for k in ("CACHE", "CONFIG", "STATE", "DATA")}
            subprocess.run(  # noqa: S603 - this program
                [sys.executable, __file__, "--clip", str(a.clip), "--use", str(mine)],
                env=os.environ | {"PYTHONPATH": str(root)} | places, check=True,
            )  # fmt: skip


if __name__ == "__main__":
    main()
