"""BGM Studio in DaVinci Resolve: music for the current timeline, made on this machine.

In Resolve: Workspace > Scripts > Edit > BGM Studio. Where Resolve gives scripts no windows (the
free version since 19.1), it goes on with the settings of last time. From a terminal, where Resolve
is set to be scripted from outside:

    python "BGM Studio.py" --mood "calm and hopeful" --seed 7
    python "BGM Studio.py" --rescore      after a recut: keep the music of what stayed
    python "BGM Studio.py" --remove       take track and markers out again

The music is made by BGM Studio itself, in a process of its own. This script hands it the timeline,
and puts the sound on an audio track of its own and a marker on each hit point. Nothing else in the
timeline is touched.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import sys
import time
from pathlib import Path
from typing import Any

from .client import BgmServiceError
from .scoring import Scoring, Service, summary

TRACK_NAME = "BGM Studio"  # BGM Studio leaves a track of this name out when it reads a timeline
MARKER_NAME = "BGM hit"
MARKER_DATA = "bgm_studio"  # customData of our markers, by which they are found again
MARKER_COLOR = "Mint"
BIN_NAME = "BGM Studio"
SETTINGS = Path.home() / ".bgm_studio_resolve.json"
DIALS = {"mood": "", "switch_timestep": 200, "segment_beats": 8, "seed": 0}
_REMEMBERED_TIMELINES = 50
_POLL_MS = 150

# What the timeline is handed over as: the first that this Resolve knows.
_EXPORTS = (
    ("EXPORT_OTIO", ".otio"),
    ("EXPORT_FCPXML_1_10", ".fcpxml"),
    ("EXPORT_FCPXML_1_9", ".fcpxml"),
    ("EXPORT_FCP_7_XML", ".xml"),
    ("EXPORT_EDL", ".edl"),
)


class HostError(Exception):
    """Something cannot be done in Resolve; the message says what, and what to do."""


class CurrentTimeline:
    """The timeline that is open in Resolve. HostError where there is none."""

    def __init__(self, resolve: Any) -> None:
        project = resolve.GetProjectManager().GetCurrentProject()
        timeline = project.GetCurrentTimeline() if project else None
        if timeline is None:
            raise HostError("No timeline is open: open the one to score.")
        self._resolve, self._project, self._timeline = resolve, project, timeline

    @property
    def name(self) -> str:
        return str(self._timeline.GetName())

    @property
    def id(self) -> str:
        """What it is known by from one day to the next."""
        return str(self._timeline.GetUniqueId() or self.name)

    @property
    def project_name(self) -> str:
        return str(self._project.GetName())

    def export(self, folder: Path, stem: str) -> tuple[str, str]:
        """Write the timeline into a folder; its path, which names its content, and its digest."""
        told = []
        for constant, suffix in _EXPORTS:
            kind = getattr(self._resolve, constant, None)
            if isinstance(kind, bool) or not isinstance(kind, (int, float)):
                continue  # Resolve answers anything to a name it does not know
            path = folder / f"{stem}{suffix}"
            none = getattr(self._resolve, "EXPORT_NONE", 0)
            if self._timeline.Export(str(path), kind, none) and path.is_file():
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                named = folder / f"{stem}-{digest[:12]}{suffix}"
                path.replace(named)
                return str(named), digest
            told.append(suffix)
        tried = ", ".join(told) or "OTIO, FCPXML, XML and EDL, none of which it knows"
        raise HostError(f"Resolve did not export the timeline (tried {tried}).")

    def media_folders(self) -> tuple[str, ...]:
        """Where the media of the timeline lie, for formats that name no paths."""
        folders = {}
        for track in range(1, int(self._timeline.GetTrackCount("video")) + 1):
            for item in self._timeline.GetItemListInTrack("video", track) or []:
                medium = item.GetMediaPoolItem()
                path = medium.GetClipProperty("File Path") if medium else None
                if isinstance(path, str) and path:
                    folders[os.path.dirname(path)] = True
        return tuple(folder for folder in folders if os.path.isdir(folder))

    def place(self, wav: str, hits: list[dict[str, Any]]) -> list[str]:
        """The sound on our track from the timeline's start, a marker on each hit point, in place of
        earlier ones. Returns what a user should know."""
        medium = self._imported(wav)
        track = self._our_track() or self._new_track()
        if self._timeline.GetIsTrackLocked("audio", track):
            raise HostError(f"The track {TRACK_NAME} is locked: unlock it first.")
        old = self._timeline.GetItemListInTrack("audio", track)
        if old:
            self._timeline.DeleteClips(old, False)
        start = int(self._timeline.GetStartFrame())
        clip = {"mediaPoolItem": medium, "mediaType": 2, "trackIndex": track, "recordFrame": start}
        placed = self._project.GetMediaPool().AppendToTimeline([clip])
        if not placed or not placed[0]:
            raise HostError(f"Resolve did not put {os.path.basename(wav)} on the timeline.")
        told = []
        if int(placed[0].GetStart()) != start:
            told.append(f"Resolve put the music at frame {placed[0].GetStart()}, not {start}.")
        self._remove_markers()
        hidden = sum(
            not self._timeline.AddMarker(
                hit["frame"], MARKER_COLOR, MARKER_NAME, f"{hit['residual_ms']:+.0f} ms", 1,
                MARKER_DATA,
            )
            for hit in hits
        )  # fmt: skip
        if hidden:
            told.append(f"{hidden} hit points have a marker of yours already, which stays.")
        return told

    def remove(self) -> None:
        """Take our track and markers out; the sound stays in the media pool."""
        track = self._our_track()
        if track is not None:
            self._timeline.DeleteTrack("audio", track)
        self._remove_markers()

    def _imported(self, wav: str) -> Any:
        pool = self._project.GetMediaPool()
        root, before = pool.GetRootFolder(), pool.GetCurrentFolder()
        ours = next((f for f in root.GetSubFolderList() or [] if f.GetName() == BIN_NAME), None)
        ours = ours or pool.AddSubFolder(root, BIN_NAME)
        if ours:
            pool.SetCurrentFolder(ours)
        try:
            found = pool.ImportMedia([wav])
        finally:
            if before:
                pool.SetCurrentFolder(before)
        if not found:
            raise HostError(f"Resolve did not import {wav}.")
        return found[0]

    def _our_track(self) -> int | None:
        count = int(self._timeline.GetTrackCount("audio"))
        names = [self._timeline.GetTrackName("audio", i) for i in range(1, count + 1)]
        return names.index(TRACK_NAME) + 1 if TRACK_NAME in names else None

    def _new_track(self) -> int:
        if not self._timeline.AddTrack("audio", "stereo"):
            raise HostError("Resolve did not add an audio track.")
        track = int(self._timeline.GetTrackCount("audio"))
        self._timeline.SetTrackName("audio", track, TRACK_NAME)
        return track

    def _remove_markers(self) -> None:
        for frame, marker in dict(self._timeline.GetMarkers() or {}).items():
            if marker.get("customData") == MARKER_DATA:
                self._timeline.DeleteMarkerAtFrame(frame)


# -- settings --------------------------------------------------------------------------------------


def load_settings() -> dict[str, Any]:
    """What was asked for last time, and the newest take of each timeline."""
    settings: dict[str, Any] = {**DIALS, "command": "", "folder": "", "timelines": {}}
    try:
        found = json.loads(SETTINGS.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return settings
    for key, value in found.items() if isinstance(found, dict) else ():
        if type(value) is type(settings.get(key)):
            settings[key] = value
    return settings


def save_settings(settings: dict[str, Any]) -> None:
    """Keep them for the next time; where that fails, they are simply not kept."""
    newest = list(settings["timelines"].items())[-_REMEMBERED_TIMELINES:]
    try:
        SETTINGS.write_text(json.dumps({**settings, "timelines": dict(newest)}, indent=1))
    except OSError as error:
        print(f"The settings could not be saved: {error}")


# -- the work --------------------------------------------------------------------------------------


class Work:
    """A take for a timeline, from the button to the track."""

    def __init__(
        self, timeline: CurrentTimeline, service: Service, settings: dict[str, Any], *,
        rescore: bool,
    ) -> None:  # fmt: skip
        self._timeline, self._settings = timeline, settings
        folder = _folder(settings, timeline)
        folder.mkdir(parents=True, exist_ok=True)
        stem = _safe(timeline.name)
        path, self._digest = timeline.export(folder, stem)
        keep = self._kept() if rescore else None
        self.scoring = Scoring(
            service, path, self._digest, {key: settings[key] for key in DIALS}, str(folder), stem,
            keep, timeline.media_folders(),
        )  # fmt: skip

    def _kept(self) -> tuple[str, str]:
        known = self._settings["timelines"].get(self._timeline.id)
        if known is None or not os.path.isfile(known["project"]):
            raise HostError("There is no take of this timeline to keep music of: generate one.")
        if known["digest"] == self._digest:
            raise HostError("The newest take was made for this very cut: nothing has changed.")
        return known["project"], known["take"]

    def land(self) -> str:
        """Once the scoring is done: put the take into Resolve. Returns what there is to say."""
        error, scored = self.scoring.error, self.scoring.result
        if error is not None:
            return "Cancelled." if error.is_cancelled else str(error)
        assert scored is not None  # noqa: S101 - one of the two is there
        told = self._timeline.place(scored.wav, scored.take["hits"])
        known = {"project": scored.project, "take": scored.take["take"], "digest": self._digest}
        self._settings["timelines"].pop(self._timeline.id, None)
        self._settings["timelines"][self._timeline.id] = known
        save_settings(self._settings)
        take, late_ms = scored.take, [hit["residual_ms"] for hit in scored.take["hits"]]
        text = summary(take["name"], take["tempo_bpm"], take["key"], late_ms)
        return "\n".join([text, *told, *scored.told])


def _folder(settings: dict[str, Any], timeline: CurrentTimeline) -> Path:
    base = settings["folder"] or str(Path.home() / "BGM Studio")
    return Path(base).expanduser() / _safe(timeline.project_name)


def _safe(name: str) -> str:
    return re.sub(r"[^\w -]+", "_", name).strip()[:80] or "timeline"


# -- the window ------------------------------------------------------------------------------------


class Window:
    """The dialog: the dials, Generate, Rescore, Remove and Cancel, and a line that says how far it
    is. `run` returns when it is closed."""

    def __init__(self, resolve: Any, ui: Any, dispatcher: Any, settings: dict[str, Any]) -> None:
        self._resolve, self._dispatcher, self._settings = resolve, dispatcher, settings
        self._work: Work | None = None
        self._service: Service | None = None
        self._window = dispatcher.AddWindow(
            {"ID": "BgmStudio", "WindowTitle": "BGM Studio", "Geometry": [200, 200, 480, 330]},
            [ui.VGroup({"Spacing": 6}, self._rows(ui))],
        )
        self._items = self._window.GetItems()
        for name, method in (
            ("Generate", self._generate), ("Rescore", self._rescore), ("Remove", self._remove),
            ("Cancel", self._cancel),
        ):  # fmt: skip
            self._window.On[name].Clicked = method
        self._window.On["BgmStudio"].Close = self._close
        self._timer = ui.Timer({"ID": "BgmPoll", "Interval": _POLL_MS})
        dispatcher.On.Timeout = self._tick

    def _rows(self, ui: Any) -> list[Any]:
        settings = self._settings

        def row(label: str, widget: Any) -> Any:
            return ui.HGroup({"Weight": 0}, [ui.Label({"Text": label, "Weight": 0.4}), widget])

        def spin(name: str, low: int, high: int) -> Any:
            return ui.SpinBox({"ID": name, "Minimum": low, "Maximum": high, "Value": settings[name],
                               "Weight": 0.6})  # fmt: skip

        def line(name: str, hint: str) -> Any:
            return ui.LineEdit({"ID": name, "Text": settings[name], "PlaceholderText": hint,
                                "Weight": 0.6})  # fmt: skip

        buttons = [ui.Button({"ID": name, "Text": text}) for name, text in (
            ("Generate", "Generate"), ("Rescore", "Rescore Changes"), ("Remove", "Remove"),
            ("Cancel", "Cancel"),
        )]  # fmt: skip
        return [
            row("Melody 0 - 1000 Rhythm (t0)", spin("switch_timestep", 0, 1000)),
            row("Reacts every … beats (k)", spin("segment_beats", 1, 32)),
            row("Mood", line("mood", "calm and hopeful")),
            row("Seed", spin("seed", 0, 2**31 - 1)),
            row("bgm-studio", line("command", "the one on the PATH")),
            row("Folder for the music", line("folder", str(Path.home() / "BGM Studio"))),
            ui.HGroup({"Weight": 0}, buttons),
            ui.Label({"ID": "Status", "Text": "", "WordWrap": True, "Weight": 1}),
        ]

    def run(self) -> None:
        """Show it, until it is closed."""
        self._window.Show()
        self._timer.Start()
        try:
            self._dispatcher.RunLoop()
        finally:
            self._timer.Stop()
            self._window.Hide()
            if self._service is not None:
                self._service.close()

    def _say(self, text: str) -> None:
        self._items["Status"].Text = text

    def _read(self) -> None:
        for name in ("switch_timestep", "segment_beats", "seed"):
            self._settings[name] = int(self._items[name].Value)
        for name in ("mood", "command", "folder"):
            self._settings[name] = str(self._items[name].Text).strip()
        save_settings(self._settings)

    def _generate(self, _event: Any) -> None:
        self._start(rescore=False)

    def _rescore(self, _event: Any) -> None:
        self._start(rescore=True)

    def _start(self, *, rescore: bool) -> None:
        if self._work is not None:
            return
        self._read()
        try:
            timeline = CurrentTimeline(self._resolve)
            self._work = Work(timeline, self._connected(), self._settings, rescore=rescore)
        except (HostError, BgmServiceError, OSError) as error:
            self._say(str(error))

    def _connected(self) -> Service:
        command = self._settings["command"] or None
        old = self._service
        if old is not None and (not old.is_running or old.command != command):
            old.close()
            self._service = None
        if self._service is None:
            self._service = Service(command)
        return self._service

    def _tick(self, _event: Any) -> None:
        work = self._work
        if work is None:
            return
        if not work.scoring.poll():
            self._say(f"{work.scoring.text} {work.scoring.fraction:.0%}")
            return
        self._work = None
        try:
            self._say(work.land())
        except HostError as error:
            self._say(str(error))

    def _remove(self, _event: Any) -> None:
        try:
            CurrentTimeline(self._resolve).remove()
            self._say("Track and markers are out; the sounds stay in the media pool.")
        except HostError as error:
            self._say(str(error))

    def _cancel(self, _event: Any) -> None:
        if self._work is not None:
            self._work.scoring.cancel()

    def _close(self, _event: Any) -> None:
        self._cancel(None)
        self._dispatcher.ExitLoop()


# -- without a window ------------------------------------------------------------------------------


def run_in_console(resolve: Any, settings: dict[str, Any], *, rescore: bool) -> int:
    """Generate with these settings, and print how far it is. Returns the exit code."""
    service = None
    try:
        timeline = CurrentTimeline(resolve)
        service = Service(settings["command"] or None)
        work = Work(timeline, service, settings, rescore=rescore)
        said = ""
        while not work.scoring.poll():
            text = f"{work.scoring.text} {int(work.scoring.fraction * 10) * 10} %"
            if text != said:
                print(text, flush=True)
            said = text
            try:
                time.sleep(_POLL_MS / 1000)
            except KeyboardInterrupt:
                work.scoring.cancel()
        print(work.land())
        return 0 if work.scoring.error is None else 1
    except (HostError, BgmServiceError, OSError) as error:
        print(error)
        return 1
    finally:
        if service is not None:
            service.close()


def arguments(words: list[str], settings: dict[str, Any]) -> argparse.Namespace:
    """What a terminal asked for; Resolve's own menu gives nothing."""
    parser = argparse.ArgumentParser(description="Music for the current timeline in Resolve.")
    parser.add_argument("--mood", default=settings["mood"])
    for name in ("switch-timestep", "segment-beats", "seed"):
        parser.add_argument(f"--{name}", type=int, default=settings[name.replace("-", "_")])
    parser.add_argument("--command", default=settings["command"], help="path of bgm-studio")
    parser.add_argument("--folder", default=settings["folder"], help="where the music goes")
    parser.add_argument("--rescore", action="store_true", help="keep the music of what stayed")
    parser.add_argument("--remove", action="store_true", help="take track and markers out")
    return parser.parse_args(words)


def main() -> int:
    """Find Resolve, and the window where there can be one."""
    # Resolve gives a script of its menu these names; from outside there is its module.
    resolve: Any = globals().get("resolve")
    bmd: Any = globals().get("bmd")
    if resolve is None:
        try:
            import DaVinciResolveScript  # noqa: PLC0415
        except ImportError:
            print("Run this from Resolve's menu Workspace > Scripts, or set Resolve up to be "
                  "scripted from outside: see docs/editors/resolve.md.")  # fmt: skip
            return 1
        bmd = DaVinciResolveScript
        resolve = bmd.scriptapp("Resolve")
    if resolve is None:
        print("Resolve does not answer: is it running, and is external scripting allowed?")
        return 1
    settings = load_settings()
    words = sys.argv[1:]
    fusion = resolve.Fusion()
    ui = fusion.UIManager if fusion and not words else None
    if ui:
        Window(resolve, ui, bmd.UIDispatcher(ui), settings).run()
        return 0
    asked = arguments(words, settings)
    if asked.remove:
        try:
            CurrentTimeline(resolve).remove()
        except HostError as error:
            print(error)
            return 1
        return 0
    settings.update({key: getattr(asked, key) for key in (*DIALS, "command", "folder")})
    save_settings(settings)
    return run_in_console(resolve, settings, rescore=asked.rescore)


if __name__ == "__main__":
    sys.exit(main())
