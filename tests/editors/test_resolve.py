"""The script for DaVinci Resolve, against a fake of its API (`fake_resolve`), not in Resolve."""

from __future__ import annotations

import importlib.util
import json
import sys
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from add_ons import FAKE, REAL, service
from fake_resolve import START, Bmd, Resolve, Timeline, Ui, Window


class Studio:
    """The script, loaded as Resolve does, with a home of its own. said: what its window or the
    console came to say."""

    def __init__(self, script: Path, home: Path, command: Path, clips: Path) -> None:
        spec = importlib.util.spec_from_file_location("bgm_resolve_built", script)
        assert spec is not None
        assert spec.loader is not None
        self.module = importlib.util.module_from_spec(spec)
        sys.modules["bgm_resolve_built"] = self.module  # dataclasses look there
        spec.loader.exec_module(self.module)
        self.module.SETTINGS = home / "settings.json"
        self.settings(command=str(command), folder=str(home / "music"))
        self.home = home
        self.timeline = Timeline([clips / f"{name}.mp4" for name in "abc"])

    def settings(self, **values: Any) -> dict[str, Any]:
        settings = {**self.module.load_settings(), **values}
        self.module.save_settings(settings)
        return settings

    def run(self, *words: str, ui: Ui | None = None) -> int:
        self.module.__dict__.update(resolve=Resolve(self.timeline, ui), bmd=Bmd())
        before, sys.argv = sys.argv, ["BGM Studio.py", *words]
        try:
            return int(self.module.main())
        finally:
            sys.argv = before

    def music(self) -> list[Any]:
        tracks = [track for track in self.timeline.audio if track["name"] == "BGM Studio"]
        assert len(tracks) <= 1
        return [item for track in tracks for item in track["items"]]

    def hits(self) -> list[float]:
        marks = self.timeline.markers.items()
        return sorted(frame for frame, mark in marks if mark["customData"] == "bgm_studio")


@pytest.fixture
def studio(built: dict[str, Path], tmp_path: Path, clips: Path) -> Studio:
    return Studio(built["resolve"], tmp_path, service(tmp_path, FAKE), clips)


def clicks(*steps: tuple[str, Callable[[dict[str, Any]], bool]]) -> Ui:
    """Buttons, each clicked once its predecessor's condition on the window's items holds; then the
    window is closed."""
    waiting = list(steps)
    until: list[Callable[[dict[str, Any]], bool]] = []

    def play(window: Window) -> None:
        if until and not until[0](window.GetItems()):
            return
        until.clear()
        if not waiting:
            window.On["BgmStudio"].Close({})
            return
        button, condition = waiting.pop(0)
        until.append(condition)
        window.click(button)

    return Ui(play)


def says(text: str) -> Callable[[dict[str, Any]], bool]:
    return lambda items: text in items["Status"].Text


def test_a_take_lands_from_the_window(studio: Studio) -> None:
    assert studio.run(ui=clicks(("Generate", says("hit points")))) == 0
    (item,) = studio.music()
    assert item.start == START
    assert studio.timeline.GetTrackName("audio", 3) == "BGM Studio"
    with wave.open(item.medium.path) as file:
        assert file.getnframes() == 120 * 2000
    assert Path(item.medium.path).parent == studio.home / "music" / "My Film"
    assert studio.hits() == [40.0, 80.0], "counted from the timeline's start"
    assert {mark["name"] for mark in studio.timeline.markers.values()} == {"BGM hit"}
    assert [track["items"] for track in studio.timeline.audio[:2]] == [[], []]


def test_another_take_replaces_the_first_and_the_user_s_markers_stay(studio: Studio) -> None:
    studio.timeline.AddMarker(40, "Red", "mine", "", 1, "")
    assert studio.run("--seed", "2") == 0
    assert studio.hits() == [80.0]
    first = studio.music()[0].medium.path
    assert studio.run("--seed", "3") == 0
    (item,) = studio.music()
    assert item.medium.path != first
    assert Path(first).is_file()
    assert studio.hits() == [80.0]
    assert studio.timeline.markers[40.0]["name"] == "mine"
    assert studio.run("--remove") == 0
    assert studio.music() == []
    assert list(studio.timeline.markers) == [40.0]
    assert len(studio.timeline.audio) == 2


def test_the_sound_goes_into_a_bin_and_the_user_s_stays_open(studio: Studio) -> None:
    resolve = Resolve(studio.timeline)
    pool = resolve.project.pool
    assert pool is not None
    timeline = studio.module.CurrentTimeline(resolve)
    sound = studio.home / "a.wav"
    sound.touch()
    for _ in range(2):
        timeline.place(str(sound), [])
    assert [folder.name for folder in pool.root.folders] == ["BGM Studio"]
    assert len(pool.root.folders[0].media) == 2
    assert pool.current is pool.root


def test_the_dials_reach_the_service_and_are_remembered(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = studio.home / "log"
    monkeypatch.setenv("BGM_FAKE_LOG", str(log))

    def set_and_generate(window: Window) -> None:
        items = window.GetItems()
        if not log.exists():
            items["mood"].Text, items["seed"].Value = " sad ", 6
            items["switch_timestep"].Value, items["segment_beats"].Value = 700.0, 3.0
            window.click("Generate")
        elif "hit points" in items["Status"].Text:
            window.On["BgmStudio"].Close({})

    assert studio.run(ui=Ui(set_and_generate)) == 0
    requests = [json.loads(line) for line in log.read_text().splitlines()]
    generate = next(line["params"] for line in requests if line["method"] == "generate")
    assert generate == {"mood": "sad", "seed": 6, "switch_timestep": 700, "segment_beats": 3}
    opened = next(line["params"] for line in requests if line["method"] == "open")
    assert Path(opened["path"]).suffix == ".otio"
    assert Path(opened["path"]).is_file(), "projects name it"
    assert opened["media_folders"] == [str(Path(studio.timeline.video[0].medium.path).parent)]
    remembered = studio.settings()
    assert (remembered["mood"], remembered["seed"]) == ("sad", 6)


def test_cancel_leaves_the_timeline_as_it_was(studio: Studio) -> None:
    studio.settings(seed=999)
    ui = clicks(("Generate", says("Composing")), ("Cancel", says("Cancelled.")))
    assert studio.run(ui=ui) == 0
    assert studio.music() == []
    assert studio.timeline.markers == {}


def test_a_recut_keeps_what_stayed(studio: Studio, capsys: pytest.CaptureFixture[str]) -> None:
    assert studio.run("--rescore") == 1
    assert "generate one" in capsys.readouterr().out
    assert studio.run("--seed", "2") == 0
    assert studio.run("--rescore") == 1
    assert "nothing has changed" in capsys.readouterr().out
    del studio.timeline.video[2]
    assert studio.run("--rescore") == 0
    (item,) = studio.music()
    with wave.open(item.medium.path) as file:
        assert file.getnframes() == 80 * 2000
    assert studio.hits() == [40.0]


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda s: setattr(s, "timeline", None), "No timeline is open"),
        (lambda s: setattr(s.timeline, "export_works", False), "did not export"),
        (lambda s: s.settings(command="/nowhere"), "/nowhere"),
        (lambda s: s.settings(mood="fail"), "too dark. Use a lamp."),
    ],
)
def test_what_goes_wrong_is_said(
    studio: Studio, capsys: pytest.CaptureFixture[str], spoil: Callable[[Studio], Any], words: str
) -> None:
    timeline = studio.timeline
    spoil(studio)
    assert studio.run() == 1
    assert words in capsys.readouterr().out
    ui = clicks(("Generate", says(words)))
    assert studio.run(ui=ui) == 0
    assert len(timeline.audio) == 2


def test_a_locked_track_is_said(studio: Studio, capsys: pytest.CaptureFixture[str]) -> None:
    assert studio.run() == 0
    studio.timeline.locked.add(3)
    before = studio.music()
    assert studio.run("--seed", "3") == 1
    assert "unlock" in capsys.readouterr().out
    assert studio.music() == before


def test_an_older_resolve_exports_another_format(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(Resolve, "EXPORT_OTIO")
    resolve = Resolve(studio.timeline)
    monkeypatch.setattr(Resolve, "EXPORT_OTIO", 14.0, raising=False)
    monkeypatch.setattr(resolve, "EXPORT_OTIO", None)  # as Resolve answers what it does not know
    path, _ = studio.module.CurrentTimeline(resolve).export(studio.home, "cut")
    assert Path(path).suffix == ".edl"


def test_outside_of_resolve_it_says_where_to_run_it(
    studio: Studio, capsys: pytest.CaptureFixture[str]
) -> None:
    assert studio.module.main() == 1
    assert "Workspace > Scripts" in capsys.readouterr().out


def test_with_the_real_service(built: dict[str, Path], tmp_path: Path, clips: Path) -> None:
    studio = Studio(built["resolve"], tmp_path, service(tmp_path, REAL), clips)
    assert studio.run("--seed", "2") == 0
    (item,) = studio.music()
    with wave.open(item.medium.path) as file:
        assert file.getnframes() == 120 * 2000
    assert set(studio.hits()) <= {40.0, 80.0}
    assert studio.hits()
