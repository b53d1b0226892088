"""The whole way through the window, as its users take it: outside the process, keys and mouse.

Pictures of each state are left in the folder that BGM_STUDIO_SCREENSHOTS names, else in the test's
own; the ones that the README shows go to BGM_STUDIO_README_IMAGES (docs/images) where that is set.
What was done, and how long the window took, is in the log (`pytest --log-cli-level=INFO`).
"""

from __future__ import annotations

import json
import logging
import os
import re
import shutil
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import mido
import numpy as np
import pytest
from numpy.typing import NDArray
from shapes import PAL, SCOPE, SQUARE, TURNED, VERTICAL, Shape
from window_driver import ROOT, App, Box, Desktop, Node, changed, missing, until

from bgm_studio.composing.ensemble import played
from bgm_studio.project.file import load
from bgm_studio.project.project import Project
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.roll.geometry import RULER_PX
from bgm_studio.ui.timeline.lanes import LANES, lay_out
from bgm_studio.video.clip import ClipInfo, probe

DEMO = ROOT / "resources" / "demo" / "demo.mp4"
CAPTION = "a quiet lake at night, sad and slow"
_PATIENCE_S = 120.0  # for a whole run of the denoiser, on a busy machine
_SCROLL_BAR_PX, _RIGHT_MARGIN_PX, _HANDLE_PX = 10, 24, 8
_README = {
    "03-forming-11": "window-composing", "10-note-moved": "window-notes",
    "12-switched": "window-takes",
}  # fmt: skip
_log = logging.getLogger("window")

pytestmark = pytest.mark.skipif(
    bool(missing()), reason=f"a virtual screen needs {missing()}, which is not installed"
)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    pictures = Path(os.environ.get("BGM_STUDIO_SCREENSHOTS", tmp_path / "pictures"))
    with Desktop(tmp_path / "desktop", pictures) as made:
        yield made


@pytest.fixture
def film(tmp_path: Path) -> Path:
    folder = tmp_path / "clips"
    folder.mkdir()
    return Path(shutil.copy(DEMO, folder / "film.mp4"))


# -- a user's hands and eyes ---------------------------------------------------------------------


@dataclass
class User:
    """What someone in front of the window does and sees."""

    app: App
    clip: ClipInfo

    @property
    def desktop(self) -> Desktop:
        return self.app.desktop

    def wait_for_analysis(self) -> None:
        # The tempo is fitted to the cuts once they are known.
        until("the tempo of the clip", self.has_tempo, _PATIENCE_S, 0.3)
        until("the model", lambda: self.app.seek("Device: .+", "push button"), 60, 0.3)
        self.app.find("Generate", "push button")

    def has_tempo(self) -> bool:
        found = self.app.seek("Tempo in beats per minute")
        return found is not None and re.search(r"\d", found.text) is not None

    # takes

    def takes(self) -> list[str]:
        """What the takes' cards say, the newest first."""
        lists = self.app.seek("Takes, newest first")
        if lists is None:
            return []
        with suppress(LookupError):
            return [child.name for child in lists.children if child.name.startswith("Take ")]
        return []  # they are just changing

    def heard(self) -> int:
        """The number of the take that is heard, 0 for none."""
        for card in self.takes():
            if "playing" in card:
                match = re.match(r"Take (\d+)", card)
                assert match is not None, card
                return int(match.group(1))
        return 0

    def wait_for_takes(self, count: int) -> None:
        until(
            f"{count} takes", lambda: len(self.takes()) == count and not self.is_busy(),
            _PATIENCE_S, 0.2,
        )  # fmt: skip

    def is_busy(self) -> bool:
        """Whether the denoiser runs: its progress is shown in the button's place."""
        return not self.app.shows("Generate", "push button")

    # undo

    def to_undo(self) -> str:
        """What the next undo takes back, "" for nothing."""
        return self._told("Undo")

    def to_redo(self) -> str:
        return self._told("Redo")

    def _told(self, name: str) -> str:
        button = self.app.find(name, "push button")
        if not button.enabled:
            return ""
        match = re.match(rf"{name}: (.+) \(", button.description)
        assert match is not None, button.description
        return match.group(1)

    def wait_for_undo(self, label: str) -> None:
        until(f"undo of {label!r}", lambda: self.to_undo() == label, 30)

    # dials

    def dial(self, name: str) -> Node:
        return self.app.find(name, "slider")

    def drag_dial(self, name: str, share: float) -> None:
        """Take a slider's handle to a share 0..1 of its way."""
        slider = self.dial(name)
        low, high = slider.value_range
        box = slider.box

        def point(at: float) -> tuple[int, int]:
            x = box.x + _HANDLE_PX + at * (box.width - 2 * _HANDLE_PX)
            return round(x), self._groove(box)

        self.desktop.drag(point((slider.value - low) / (high - low)), point(share), steps=16)

    @staticmethod
    def _groove(box: Box) -> int:
        return box.y + box.height - 10  # above it lie marks of what is usual

    def field(self, name: str) -> str:
        return self.app.find(name, "text").text

    # time

    def timecode(self) -> str:
        return self.field("Timecode")

    def lane(self, name: str, time_s: float) -> tuple[int, int]:
        """The point of a lane of the timeline at a time, while the whole clip is in view."""
        box = self.app.find("Timeline").box
        lanes = lay_out(box.height - _SCROLL_BAR_PX)
        lane = lanes[LANES.index(name)]
        assert lanes[-1].bottom <= box.height - _SCROLL_BAR_PX, "some lanes are scrolled away"
        across = (box.width - GUTTER_PX - _RIGHT_MARGIN_PX) * time_s / self.clip.duration_s
        return box.x + GUTTER_PX + round(across), box.y + lane.top + lane.height // 2

    def music_box(self) -> Box:
        """Where the timeline shows the notes."""
        box = self.app.find("Timeline").box
        top = lay_out(box.height - _SCROLL_BAR_PX)[LANES.index("melody")].top
        return Box(box.x + GUTTER_PX, box.y + top, box.width - GUTTER_PX, box.height - top)

    def state(self) -> dict[str, object]:
        """All that undo must bring back and redo must restore, as far as it can be seen."""
        return {
            "takes": self.takes(), "t0": self.field("t0"), "k": self.field("k in beats"),
            "music": self.desktop.frame(self.music_box()),
        }  # fmt: skip


def alike(one: dict[str, object], other: dict[str, object]) -> bool:
    """Whether two states look the same (but for a blinking cursor or a playhead)."""
    for key, value in one.items():
        if isinstance(value, np.ndarray):
            if changed(value, other[key]) > 0.002:
                return False
        elif value != other[key]:
            return False
    return True


@contextmanager
def step(text: str) -> Iterator[None]:
    """A heading in the log, which a failure is then under."""
    _log.info("---- %s", text)
    yield


# -- the way -------------------------------------------------------------------------------------


def test_open_by_the_dialog(desktop: Desktop, film: Path) -> None:
    app = App(desktop)
    app.find("Open a film or project", "push button")
    desktop.picture("00-start")
    desktop.key("ctrl+o")
    with app.dialog("Open"):
        desktop.type(str(film))
        desktop.picture("00-open-dialog")
        desktop.key("Return")
    app.find("Timeline")
    until("the clip's name in the title", lambda: "film" in app.title)
    assert app.quit() == 0
    assert "Traceback" not in app.errors()


def test_the_whole_way(desktop: Desktop, film: Path, tmp_path: Path) -> None:
    clip = probe(film)
    saved, out = tmp_path / "work" / "ride.bgm", tmp_path / "out"
    saved.parent.mkdir()
    app = App(desktop, film)
    user = User(app, clip)

    with step("open"):
        app.find("Timeline")
        desktop.picture("01-opened")
        user.wait_for_analysis()
        assert not user.to_undo(), "opening a clip is no edit"
        desktop.picture("02-analysed")

    with step("generate, and watch the roll form"):
        watch_generate(user)
        before = user.state()

    with step("play"):
        desktop.key("Home")
        until("the first frame", lambda: user.timecode() == "00:00:00:00")
        still = desktop.frame(app.find("Picture at the playhead").box)
        desktop.key("space")
        app.find("Pause", "push button")
        until("a second to pass", lambda: user.timecode() >= "00:00:01:00", every_s=0.02)
        desktop.picture("04-playing")
        moved = changed(still, desktop.frame(app.find("Picture at the playhead").box))
        assert moved > 0.02, "the picture stands still"
        desktop.key("space")
        app.find("Play", "push button")
        stopped = user.timecode()
        desktop.key("Right")
        until("the next frame", lambda: user.timecode() == next_frame(stopped, 24))
        desktop.key("Home")

    with step("drag t0"):
        user.drag_dial("Melody and rhythm, t0", 0.62)
        until("the new t0", lambda: "200" not in user.field("t0"))
        user.wait_for_takes(2)
        desktop.picture("05-t0")
        t0 = user.dial("Melody and rhythm, t0").value
        assert 500 < t0 < 750
        assert changed(before["music"], user.state()["music"]) > 0.002, "t0 changed nothing"

    with step("drag k"):
        was = user.state()
        user.drag_dial("Reaction to the picture, k, in beats", 0.2)
        until("the new k", lambda: "8" not in user.field("k in beats"))
        until(
            "other music", lambda: changed(was["music"], user.state()["music"]) > 0.002, _PATIENCE_S
        )
        until("the take of the new k", lambda: "k 2" in " ".join(user.takes()), _PATIENCE_S)
        desktop.picture("06-k")

    with step("edit a caption in its lane"):
        desktop.click(user.lane("captions", 0.08 * clip.duration_s), times=2)
        app.find("Caption of shot 1", "text")
        desktop.key("ctrl+a")
        desktop.type(CAPTION)
        desktop.picture("07-caption")
        desktop.key("Return")
        until("the caption", lambda: user.field("Caption of the selected shot") == CAPTION)

    with step("redo a shot"):
        desktop.click(user.lane("captions", 0.92 * clip.duration_s))
        app.find(r"Selected shot · \d+ of \d+")
        count = len(user.takes())
        desktop.key("ctrl+g")
        user.wait_for_takes(count + 1)
        assert "Recompose shot" in user.to_undo()
        desktop.picture("08-shot-redone")

    with step("edit a note"):
        desktop.key("e")
        canvas = app.find("Notes").box
        app.find("Draw tool").box  # noqa: B018 - it is there
        desktop.click(app.find("Draw tool").box.center)
        x, y = free_place(desktop, canvas)
        desktop.drag((x, y), (x + 80, y))
        user.wait_for_undo("Draw note")
        desktop.picture("09-note-drawn")
        desktop.click(app.find("Select tool").box.center)
        desktop.drag((x + 30, y), (x + 30, y + 30))
        user.wait_for_undo("Move notes")
        desktop.picture("10-note-moved")
        desktop.key("e")
        until("the roll to close", lambda: app.seek("Notes") is None)

    with step("undo all, redo all"):
        undo_and_redo(user)

    with step("switch takes while playing"):
        switch_takes(user)

    with step("save"):
        desktop.key("ctrl+s")
        with app.dialog("Save"):
            desktop.key("ctrl+a")
            desktop.type(str(saved))
            desktop.picture("13-save-dialog")
            desktop.key("Return")
        until("the saved title", lambda: app.title == "ride.bgm – BGM Studio", 60)
        assert saved.is_file()
        project = load(saved)
        assert [e.number for e in project.takes] == list(range(1, len(user.takes()) + 1))
        assert CAPTION in project.direction.captions
        assert project.request.segment_beats == 2
        assert project.request.switch_timestep == pytest.approx(t0, abs=1)

    with step("another edit, autosaved, then kill -9"):
        takes = len(user.takes())
        desktop.key("s")  # a star
        until("the star", lambda: "starred" in " ".join(user.takes()))
        assert "•" in until("the mark of an unsaved edit", lambda: app.title if "•" in app.title
                            else "")  # fmt: skip
        folder = Path(desktop.env["XDG_STATE_HOME"]) / "bgm-studio" / "autosave"
        until("the autosave", lambda: autosaved_star(folder), 60, 0.5)
        desktop.picture("14-before-the-kill")
        app.kill()

    with step("reopen the saved project: all takes are there"):
        app = App(desktop, saved)
        user = User(app, clip)
        until("the project", lambda: "ride.bgm" in app.title, 60)
        app.find("Generate", "push button")
        user.wait_for_takes(takes)
        assert "starred" not in " ".join(user.takes()), "this was not saved"
        app.find("Recover", "push button")
        desktop.picture("15-reopened")
        assert app.quit() == 0

    with step("recover the unsaved edit"):
        app = App(desktop)
        user = User(app, clip)
        recover = app.find("Recover .*ride.*", "push button", 30)
        desktop.picture("16-recovery-offered")
        desktop.click(recover.box.center)
        until("the project", lambda: "ride.bgm" in app.title, 60)
        app.find("Generate", "push button")
        user.wait_for_takes(takes)
        assert "starred" in " ".join(user.takes()), "the autosaved edit is lost"
        assert "•" in app.title, "what was recovered is not saved yet"
        desktop.picture("17-recovered")
        desktop.key("ctrl+s")
        until("the saved title", lambda: app.title == "ride.bgm – BGM Studio", 60)
        assert any(entry.starred for entry in load(saved).takes)
        until("no work left to recover", lambda: not list(folder.glob("*.bgm")), 20)

    with step("export everything"):
        desktop.key("ctrl+e")
        with app.dialog("Export"):
            replace_text(user, "Folder", str(out))
            replace_text(user, "Name", "ride")
            export = until("the Export button", lambda: export_button(app), 20)
            desktop.picture("18-export")
            desktop.click(export.box.center)
        until("the report of the export", (out / "ride.json").is_file, _PATIENCE_S)
        until("the message", lambda: app.seek(".*Exported to.*"), 20)
        desktop.picture("19-exported")
        check_exports(out, clip, load(saved))

    with step("quit"):
        assert app.quit() == 0
        assert "Traceback" not in app.errors(), app.errors()

    images = os.environ.get("BGM_STUDIO_README_IMAGES")
    for picture, image in _README.items() if images else ():
        shutil.copy(desktop.pictures / f"{picture}.png", Path(str(images)) / f"{image}.png")


def test_films_of_other_shapes_are_seen_and_scored(
    desktop: Desktop, shaped_clip: Callable[[Shape], Path]
) -> None:
    app = App(desktop)
    app.find("Open a film or project", "push button")
    for shape in (VERTICAL, SQUARE, SCOPE, PAL, TURNED):
        film = shaped_clip(shape)
        user = User(app, probe(film))
        with step(shape.name):
            desktop.key("ctrl+o")
            with app.dialog("Open"):
                desktop.type(str(film))
                desktop.key("Return")
            until("the filmstrip", lambda user=user: strip_share(user) > 0.8, _PATIENCE_S)
            until("the film", lambda user=user, shape=shape: shows_film(user, shape), _PATIENCE_S)
            user.wait_for_analysis()
            desktop.key("g")
            user.wait_for_takes(1)
            assert strip_share(user) > 0.8
            assert shows_film(user, shape)
            desktop.picture(f"20-{shape.name}")
    assert app.quit() == 0
    assert not app.errors()


def test_quitting_while_composing_keeps_the_work(desktop: Desktop, film: Path) -> None:
    clip = probe(film)
    app = App(desktop, film)
    user = User(app, clip)
    app.find("Timeline")
    user.wait_for_analysis()
    desktop.key("g")
    user.wait_for_takes(1)
    desktop.key("g")
    until("another run", user.is_busy)
    until("its first step", lambda: app.seek(r"step \d+ of \d+.*", "label"), _PATIENCE_S)
    assert app.quit(timeout_s=30) == 0, "it waited for the run"
    assert "Traceback" not in app.errors(), app.errors()

    app = App(desktop)
    user = User(app, clip)
    desktop.click(app.find("Recover .*", "push button", 30).box.center)
    app.find("Generate", "push button")
    user.wait_for_takes(1)
    assert app.quit() == 0


# -- parts of the way ----------------------------------------------------------------------------


def of_film(picture: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Which pixels of the window show a made clip: all its pictures are colourful."""
    return np.asarray(picture.max(axis=2).astype(int) - picture.min(axis=2) > 40)


def free_place(desktop: Desktop, canvas: Box) -> tuple[int, int]:
    """Where in the piano roll there is room for a note of 100 x 10 pixels, and to move it down."""
    busy = of_film(desktop.frame(canvas))  # notes are as colourful as films
    for y in range(RULER_PX + 20, canvas.height - 60, 5):
        for x in range(GUTTER_PX + canvas.width // 4, canvas.width - 120, 10):
            if not busy[y - 8 : y + 45, x - 8 : x + 100].any():
                return canvas.x + x, canvas.y + y
    raise AssertionError("there is no room for another note")


def strip_share(user: User) -> float:
    """How much of the picture's lane shows the film."""
    (left, middle), (right, _) = (
        user.lane("picture", share * user.clip.duration_s) for share in (0.0, 1.0)
    )
    strip = Box(left + 2, middle - 10, right - left - 4, 20)
    return float(of_film(user.desktop.frame(strip)).mean())


def shows_film(user: User, shape: Shape) -> bool:
    """Whether the film is at the playhead, whole and without distortion."""
    shown = of_film(user.desktop.frame(user.app.find("Picture at the playhead").box))
    if not shown.any():
        return False
    # From edge to edge: between two colours of a picture there may be grey.
    across, down = (int(np.ptp(np.flatnonzero(shown.any(axis=axis)))) + 1 for axis in (0, 1))
    height, width = shown.shape
    is_whole = max(across / width, down / height) > 0.95
    return is_whole and abs(across - shape.aspect * down) <= 3 * max(1.0, shape.aspect)


def watch_generate(user: User) -> None:
    """Press G; until the take is there, the roll must show ever other pictures."""
    desktop = user.desktop
    desktop.key("g")
    frames: list[np.ndarray] = []
    areas = user.music_box()

    def watched() -> bool:
        frame = desktop.frame(areas)
        if not user.is_busy():
            return bool(frames)
        if not frames or changed(frames[-1], frame) > 0.003:
            frames.append(frame)
            if len(frames) % 4 == 3:
                desktop.picture(f"03-forming-{len(frames):02}")
        return False

    until("the end of the run", watched, _PATIENCE_S, 0.05)
    user.wait_for_takes(1)
    desktop.picture("03-generated")
    _log.info("%d different pictures of the roll while it formed", len(frames))
    assert len(frames) >= 4, "the roll did not form before the eyes"
    assert user.to_undo() == "Generate"


def next_frame(timecode: str, rate: int) -> str:
    """The timecode a frame later, within a minute."""
    seconds, frames = (int(part) for part in timecode.split(":")[2:])
    later = seconds * rate + frames + 1
    return f"00:00:{later // rate:02}:{later % rate:02}"


def undo_and_redo(user: User) -> None:
    """Take back all that was done, and do it all again."""
    desktop = user.desktop
    done = user.state()
    labels: list[str] = []
    while label := user.to_undo():
        labels.append(label)
        assert len(labels) < 40, labels
        desktop.key("ctrl+z")
        until("redo of it", lambda label=label: user.to_redo() == label)
        if len(labels) == 3:
            desktop.picture("11-undoing")
    _log.info("undone: %s", ", ".join(labels))
    assert user.takes() == []
    assert "200" in user.field("t0")
    assert "8" in user.field("k in beats")
    desktop.picture("11-all-undone")
    for label in reversed(labels):
        assert user.to_redo() == label
        desktop.key("ctrl+shift+z")
        until("undo of it", lambda label=label: user.to_undo() == label)
    assert not user.to_redo()
    until("all of it again", lambda: alike(done, user.state()), 20)
    desktop.picture("12-all-redone")


def switch_takes(user: User) -> None:
    """1, 2 and Tab change what is heard and seen; the playhead goes on."""
    desktop = user.desktop
    desktop.key("Home")
    desktop.key("space")
    until("playing", lambda: user.app.seek("Pause", "push button"))
    seen = {}
    for key, number in (("1", 1), ("2", 2), ("Tab", 1), ("Tab", 2)):
        at = user.timecode()
        desktop.key(key)
        until(f"take {number}", lambda number=number: user.heard() == number)
        until("the time to go on", lambda at=at: user.timecode() > at)
        assert user.app.seek("Pause", "push button"), "it stopped playing"
        seen.setdefault(number, desktop.frame(user.music_box()))
    desktop.picture("12-switched")
    assert changed(seen[1], seen[2]) > 0.005, "the takes look the same"
    desktop.key("space")
    until("pause", lambda: user.app.seek("Play", "push button"))
    desktop.key(str(len(user.takes())))


def autosaved_star(folder: Path) -> bool:
    for path in folder.glob("[!.]*.bgm"):
        if any(entry.starred for entry in load(path).takes):
            return True
    return False


def replace_text(user: User, name: str, text: str) -> None:
    user.desktop.click(user.app.find(name, "text").box.center)
    user.desktop.key("ctrl+a")
    user.desktop.type(text)


def export_button(app: App) -> Node | None:
    """The dialog's own, once it knows what will be written."""
    return next((node for node in app.all("Export", "push button") if node.enabled), None)


def check_exports(out: Path, clip: ClipInfo, project: Project) -> None:
    """Every file there, as long as the clip to the sample and the frame, and of this take."""
    names = {path.name for path in out.iterdir()}
    whole = {"ride.mid", "ride.wav", "ride.mp4", "ride.json"}
    stems = names - whole
    written = {f"ride-{track}.wav" for track in ("melody", "bridge", "piano")}
    assert names > whole and stems > written, "a band plays, too"
    samples = round(clip.duration * 48_000)
    take = project.active_take
    assert take is not None
    for name in sorted(stems | {"ride.wav"}):
        with wave.open(str(out / name)) as sound:
            assert (sound.getframerate(), sound.getnchannels()) == (48_000, 2)
            assert sound.getnframes() == samples, name
            heard = any(sound.readframes(samples))
            assert heard or name not in written | {"ride.wav"}, f"{name} is silent"
    midi = mido.MidiFile(out / "ride.mid")
    notes = sum(m.type == "note_on" and m.velocity > 0 for t in midi.tracks for m in t)
    assert notes == len(played(take, project.palette).notes)
    markers = [m for t in midi.tracks for m in t if m.type == "marker"]
    assert len(markers) >= len(take.direction.cuts)
    assert midi.length <= clip.duration_s + 1.0
    with av.open(str(out / "ride.mp4")) as video, av.open(str(clip.path)) as source:
        picture, sound_stream = video.streams.video[0], video.streams.audio[0]
        assert picture.frames == source.streams.video[0].frames
        assert picture.average_rate == source.streams.video[0].average_rate
        length = Fraction(sound_stream.duration) * sound_stream.time_base
        assert abs(length - clip.duration) < Fraction(1, 20)
    report = json.loads((out / "ride.json").read_text())
    assert report["duration_s"] == pytest.approx(clip.duration_s)
