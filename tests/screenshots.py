"""Pictures of the window in every size, look and language, for the eye.

    python tests/screenshots.py FOLDER [--languages en de ja] [--clip CLIP]

Composes once, then photographs the start page, the window, the window with the piano roll, the
export dialog and the preferences at four sizes, dark and light. Offscreen unless QT_QPA_PLATFORM
says otherwise. What is kept elsewhere is left alone: all folders are temporary.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={ROOT / 'tests/ui/screen.json'}")

from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from bgm_studio.project.settings import LANGUAGES, Settings  # noqa: E402
from bgm_studio.ui import languages, theme  # noqa: E402
from bgm_studio.ui.dialog import Lookup  # noqa: E402
from bgm_studio.ui.main_window import MainWindow  # noqa: E402
from bgm_studio.ui.presenter.studio import Studio  # noqa: E402

SIZES = ((960, 540), (1080, 640), (1366, 768), (1600, 1000))
LOOKS = ("dark", "light")


def wait(app: QApplication, done: Callable[[], bool], limit_s: float = 600) -> None:
    ends = time.monotonic() + limit_s
    while not done():
        app.processEvents()
        time.sleep(0.002)
        if time.monotonic() > ends:
            raise TimeoutError("the window did not get there")


def settle(app: QApplication) -> None:
    ends = time.monotonic() + 0.15
    wait(app, lambda: time.monotonic() > ends)


def composed(app: QApplication, clip: Path, path: Path) -> None:
    """Score a clip, and save that as a project."""
    studio = Studio(Settings())
    window = MainWindow(studio)
    studio.desk.open_clip(clip)
    wait(app, lambda: studio.project.analysis is not None and studio.draft is not None)
    studio.runs.generate()
    wait(app, lambda: studio.generation is None and studio.sounds.is_ready)
    studio.desk.save_as(path)
    wait(app, lambda: not studio.jobs.running)
    window.close()


def photograph(app: QApplication, language: str, project: Path, folder: Path) -> int:
    """Photograph everything in one language; returns the number of pictures."""
    languages.speak(app, language)
    count = 0

    def take(widget: QWidget, name: str) -> None:
        nonlocal count
        settle(app)
        widget.grab().save(str(folder / f"{name}.png"))
        count += 1

    for what in ("start", "window"):
        theme.apply_theme(app, LOOKS[0])
        studio = Studio(Settings(language=language))
        window = MainWindow(studio)
        window.show()
        if what == "window":
            studio.open_path(project)
            wait(app, lambda: studio.is_open and studio.project.active_take is not None)  # noqa: B023
            wait(app, lambda: not studio.jobs.running and studio.sounds.is_ready)  # noqa: B023
        for look in LOOKS:
            studio.change_settings(replace(studio.settings, theme=look))
            for width, height in SIZES:
                window.resize(width, height)
                end = f"{language}-{look}-{width}x{height}"
                take(window, f"{what}-{end}")
                if what == "start":
                    continue
                window.toggle_roll()
                take(window, f"roll-{end}")
                window.toggle_roll()
                asking = window.asking
                for name, ask in (("export", asking.export), ("prefs", asking.show_preferences)):
                    ask()
                    dialog = asking.dialog
                    assert dialog is not None
                    busy = dialog.findChildren(Lookup)
                    wait(app, lambda: not any(lookup.is_busy for lookup in busy))  # noqa: B023
                    take(dialog, f"{name}-{end}")
                    dialog.close()
                    settle(app)
        window.close()
    return count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--languages", nargs="+", choices=LANGUAGES, default=["en", "de", "ja"], metavar="LANGUAGE"
    )
    parser.add_argument("--clip", type=Path, default=ROOT / "resources/demo/demo.mp4")
    a = parser.parse_args()
    a.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        for what in ("CONFIG", "STATE", "DATA", "CACHE"):
            os.environ[f"XDG_{what}_HOME"] = str(Path(temporary) / what)
        app = QApplication([])
        theme.apply_theme(app, LOOKS[0])
        project = Path(temporary) / "demo.bgm"
        composed(app, a.clip, project)
        count = sum(photograph(app, language, project, a.folder) for language in a.languages)
    print(f"{count} pictures in {a.folder}")


if __name__ == "__main__":
    main()
