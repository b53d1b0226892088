"""The promise that nothing leaves this machine, kept to the byte; and that what is kept on it lies
in our own folders. Real programs, in a place where every packet is seen.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import sealed
from toys import write_clip

ROOT = Path(__file__).resolve().parents[2]

# A host of the service, as an editor's add-on is one: it has the client's file, and none of ours.
HOST = f"""
import importlib.util, sys
spec = importlib.util.spec_from_file_location("client", {str(ROOT / "bgm_studio" / "client.py")!r})
client = importlib.util.module_from_spec(spec)
sys.modules["client"] = client
spec.loader.exec_module(client)
with client.Client(sys.argv[3]) as bgm:
    bgm.open(sys.argv[1])
    take = bgm.generate(steps=2, seed=1)
    print(bgm.export(take["take"], sys.argv[2], only=["midi", "wav", "video"])["files"])
"""
# The window, worked by a timer: it opens the clip, composes, plays, saves and exports.
WINDOW = """
import os, sys, traceback
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from bgm_studio.__main__ import main

clip, out = Path(sys.argv[1]), Path(sys.argv[2])
app = QApplication(["bgm-studio"])

def work():
    from bgm_studio.ui.main_window import MainWindow
    from bgm_studio.ui.presenter.outbox import ExportSpec
    window = next(w for w in app.topLevelWidgets() if isinstance(w, MainWindow))
    studio = window.studio
    exported = []
    studio.outbox.exported.connect(exported.append)
    studio.message.connect(lambda message: print(message, flush=True))
    while studio.project.analysis is None or studio.jobs.running:
        yield
    studio.dial("Steps", replace(studio.project.request, steps=2, seed=2))
    studio.runs.generate()
    while not studio.project.takes or not studio.sounds.is_ready:
        yield
    studio.transport.toggle_play()
    yield
    studio.desk.save_as(out / "film.bgm")
    studio.outbox.export(ExportSpec(out, "window", ("midi", "video")))
    while not exported or studio.jobs.running:
        yield
    print(exported[0]["files"], flush=True)
    window.close()

def step():
    try:
        if any(widget.isVisible() for widget in app.topLevelWidgets()):
            next(steps)
    except StopIteration:
        timer.stop()
    except Exception:
        traceback.print_exc()
        os._exit(1)

steps, timer = work(), QTimer()
timer.timeout.connect(step)
timer.start(20)
sys.argv = ["bgm-studio", str(clip)]
sys.exit(main())
"""

# What none of them may do, so that it is known to be seen.
LEAK = """
import socket
from pathlib import Path
address = socket.getaddrinfo("telemetry.example", 443, type=socket.SOCK_STREAM)[0][4]
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"hello", address)
for family, to in ((socket.AF_INET, address[0]), (socket.AF_INET6, "2001:db8::1")):
    reaching = socket.socket(family, socket.SOCK_STREAM)
    reaching.setblocking(False)
    reaching.connect_ex((to, 443))
folder = Path.home() / ".cache" / "Someone"
folder.mkdir(parents=True)
(folder / "deviceid").touch()
"""
OURS = [".cache/bgm-studio", ".config/bgm-studio", ".local/share/bgm-studio",
        ".local/state/bgm-studio"]  # fmt: skip


@dataclass(frozen=True)
class Visit:
    """A program's run. made: the files in its output folder; strange: what else it left that is
    not in a folder of ours."""

    seen: sealed.Seen
    made: set[str]
    strange: list[str]


@pytest.fixture(scope="module")
def visits(tmp_path_factory):
    """Three ways into the program, and one that is no part of it and does what none of them may."""
    if reason := sealed.missing():
        pytest.skip(f"programs cannot be sealed off on this machine: {reason}")
    clip = write_clip(tmp_path_factory.mktemp("film") / "film.mp4", cuts=(30,), sound=True)
    me = sys.executable
    # The client keeps the host's PYTHONPATH from the service.
    service = tmp_path_factory.mktemp("installed") / "bgm-studio"
    service.write_text(f'#!/bin/sh\ncd "{ROOT}" && exec "{me}" -m bgm_studio "$@"\n')
    service.chmod(0o755)
    programs = {
        "generate": [me, "-m", "bgm_studio", "generate", str(clip), "--out", "out", "--steps", "2",
                     "--plot", "plot.png"],
        "serve": [me, "-c", HOST, str(clip), "out", str(service)],
        "window": [me, "-c", WINDOW, str(clip), "out"],
        "a leak": [me, "-c", LEAK],
    }  # fmt: skip
    commands, homes = [], {name: tmp_path_factory.mktemp("home") for name in programs}
    for name, argv in programs.items():
        work, temporary = homes[name] / "work", homes[name] / "tmp"
        (work / "out").mkdir(parents=True)
        temporary.mkdir()
        # Not the tests' own, which hold what the package sets for its children.
        env = {
            "HOME": str(homes[name]), "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT),
            "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8",
        }  # fmt: skip
        commands.append({"argv": argv, "cwd": str(work), "env": env, "timeout_s": 180})
    seen = dict(zip(programs, sealed.run(commands), strict=True))
    return {name: _visit(seen[name], homes[name]) for name in programs}


def _visit(seen: sealed.Seen, home: Path) -> Visit:
    allowed = {"work", "work/out", "work/plot.png", "tmp"}
    allowed |= {str(part) for ours in OURS for part in (Path(ours), *Path(ours).parents)}
    strange = [
        str(found)
        for found in sorted(path.relative_to(home) for path in home.rglob("*"))
        if str(found) not in allowed
        and not any(found.is_relative_to(folder) for folder in ("work/out", *OURS))
    ]
    return Visit(seen, {path.name for path in (home / "work" / "out").iterdir()}, strange)


@pytest.mark.parametrize(
    ("program", "made"),
    [
        ("generate", {"film.mid", "film.wav", "film.mp4", "film.json"}),
        ("serve", {"film.mid", "film.wav", "film.mp4", "film.json"}),
        ("window", {"window.mid", "window.mp4", "window.json", "film.bgm"}),
    ],
)
def test_nothing_is_sent_and_nothing_strange_is_kept(visits, program, made):
    visit = visits[program]
    assert visit.seen.code == 0, visit.seen.said
    assert visit.made >= made, visit.seen.said
    assert visit.seen.sent == []
    assert visit.strange == []


def test_what_would_leave_would_be_seen(visits):
    leak = visits["a leak"]
    assert leak.seen.code == 0, leak.seen.said
    assert set(leak.seen.sent) == {
        "asked for telemetry.example", "UDP to 192.0.2.1:443", "TCP to 192.0.2.1:443",
        "TCP to 2001:db8::1:443",
    }  # fmt: skip
    assert leak.strange == [".cache/Someone", ".cache/Someone/deviceid"]
