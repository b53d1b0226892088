"""How the window feels: how soon it is there, and how long it ever keeps the user waiting.

    python benchmarks/window_feel.py [--runs 5] [--clip CLIP]

Start: seconds from the start of the process until the window has painted itself once, with files in
the disk cache; beside it, in the same run, a bare PySide6 window with one label (the least that any
Qt program in Python pays).

Stalls: a timer in the window's thread asks to be called every millisecond; how late it is called is
how long the window cannot answer. Told for opening a clip (with the playhead scrubbed all the
while), for generating a take (denoising, instruments), and beside them, in the same run, for the
same window while nothing runs.

Runs offscreen unless QT_QPA_PLATFORM says otherwise. All folders are temporary.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
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


def start_s(program: str) -> float:
    """Seconds from launching Python until the window's first paint."""
    began = time.monotonic()  # the same clock in both processes
    done = subprocess.run(  # noqa: S603 - our own two programs
        [sys.executable, "-c", program],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    return float(done.stdout.split()[0]) - began


def lateness_ms(clip: Path) -> tuple[dict[str, list[float]], dict[str, float]]:
    """Milliseconds late of each call, by phase; seconds until things happened."""
    from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from bgm_studio.project.autosave import Autosave  # noqa: PLC0415
    from bgm_studio.project.settings import Settings  # noqa: PLC0415
    from bgm_studio.ui import theme  # noqa: PLC0415
    from bgm_studio.ui.main_window import MainWindow  # noqa: PLC0415
    from bgm_studio.ui.presenter.studio import Studio  # noqa: PLC0415

    sys.setswitchinterval(0.0005)  # as the app does
    app = QApplication.instance() or QApplication([])
    theme.apply_theme(app, "dark")  # type: ignore[arg-type]
    studio = Studio(Settings(), autosave=Autosave())
    window = MainWindow(studio)
    window.show()
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

    def wait(done: Callable[[], bool], limit_s: float, meanwhile: Callable[[], None]) -> None:
        ends = time.monotonic() + limit_s
        while not done():
            meanwhile()
            app.processEvents()
            # Without this pause the loop would never let the worker threads have the lock.
            time.sleep(0.0005)
            if time.monotonic() > ends:
                raise TimeoutError("the window did not get there")

    def nothing() -> None:
        pass

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

    late.clear()
    studio.desk.open_clip(clip)
    wait(lambda: studio.project.analysis is not None, 900, scrub)
    happened("looked through")
    phases["opening"] = late[:]
    wait(lambda: not studio.jobs.running and studio.draft is not None, 300, nothing)
    late.clear()
    ends = time.monotonic() + 5
    wait(lambda: time.monotonic() > ends, 30, nothing)
    phases["idle"] = late[:]
    late.clear()
    began = time.perf_counter()
    studio.runs.generate()
    wait(lambda: studio.generation is None, 900, nothing)
    happened("composed")
    wait(lambda: studio.sounds.is_ready, 900, nothing)
    happened("can be heard")
    phases["generating"] = late[:]
    timer.stop()
    window.close()
    return phases, times_s


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--clip", type=Path, default=ROOT / "resources/demo/demo.mp4")
    a = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("CACHE", "CONFIG", "STATE", "DATA"):
            os.environ[f"XDG_{name}_HOME"] = f"{folder}/{name.lower()}"
        ours: list[float] = []
        bare: list[float] = []
        for run in range(a.runs + 1):  # the first only warms the disk
            times = start_s(_BARE), start_s(_OURS)
            if run:
                bare.append(times[0])
                ours.append(times[1])
        print(
            f"start: {statistics.median(ours):.2f} s (median of {a.runs}; "
            f"{min(ours):.2f}..{max(ours):.2f}), bare window {statistics.median(bare):.2f} s, "
            f"ratio {statistics.median(ours) / statistics.median(bare):.1f}"
        )
        phases, times_s = lateness_ms(a.clip)
        print(a.clip.name + ": " + ", ".join(f"{k} after {v:.1f} s" for k, v in times_s.items()))
        for name, late in phases.items():
            late.sort()
            print(
                f"{name}: {len(late)} calls, late by median {statistics.median(late):.1f} ms, "
                f"p99 {late[int(0.99 * len(late))]:.1f} ms, longest {late[-1]:.1f} ms"
            )


if __name__ == "__main__":
    main()
