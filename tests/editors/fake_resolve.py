"""A stand-in for DaVinci Resolve's scripting API, written from the README that Blackmagic ships
with it. It has never been compared with Resolve itself: it holds the script to what is documented.

As in Resolve, a name that an object does not know answers None, frames of markers count from the
timeline's start while frames of clips count from midnight, and one frame holds one marker.
"""

# ruff: noqa: N802 - Resolve's own names

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

START = 86_400  # 01:00:00:00 at 24 frames a second
RATE = 24.0


class _Object:
    def __getattr__(self, name: str) -> None:
        return None


class Item(_Object):
    def __init__(self, medium: Medium, start: int, frames: int, source: int = 0) -> None:
        self.medium, self.start, self.frames, self.source = medium, start, frames, source

    def GetMediaPoolItem(self) -> Medium:
        return self.medium

    def GetStart(self) -> int:
        return self.start


class Medium(_Object):
    def __init__(self, path: str) -> None:
        self.path = path

    def GetClipProperty(self, name: str) -> str:
        return self.path if name == "File Path" else ""


class Folder(_Object):
    def __init__(self, name: str) -> None:
        self.name, self.folders, self.media = name, [], []  # type: ignore[var-annotated]

    def GetName(self) -> str:
        return self.name

    def GetSubFolderList(self) -> list[Folder]:
        return self.folders


class Pool(_Object):
    def __init__(self, timeline: Timeline) -> None:
        self.root = self.current = Folder("Master")
        self.timeline = timeline

    def GetRootFolder(self) -> Folder:
        return self.root

    def GetCurrentFolder(self) -> Folder:
        return self.current

    def SetCurrentFolder(self, folder: Folder) -> bool:
        self.current = folder
        return True

    def AddSubFolder(self, folder: Folder, name: str) -> Folder:
        folder.folders.append(Folder(name))
        return folder.folders[-1]

    def ImportMedia(self, paths: list[str]) -> list[Medium]:
        made = [Medium(path) for path in paths if Path(path).is_file()]
        self.current.media += made
        return made

    def AppendToTimeline(self, clips: list[dict[str, Any]]) -> list[Item]:
        assert all(clip["mediaType"] == 2 for clip in clips), "sound alone"
        made = []
        for clip in clips:
            item = Item(clip["mediaPoolItem"], clip["recordFrame"], 0)
            self.timeline.audio[clip["trackIndex"] - 1]["items"].append(item)
            made.append(item)
        return made


class Timeline(_Object):
    """Shots of 40 frames, one after another, of these files; two audio tracks of the user's."""

    def __init__(self, clips: list[Path]) -> None:
        self.video = [Item(Medium(str(clip)), START + 40 * i, 40) for i, clip in enumerate(clips)]
        self.audio: list[dict[str, Any]] = [{"name": f"Audio {i}", "items": []} for i in (1, 2)]
        self.markers: dict[float, dict[str, Any]] = {}
        self.locked: set[int] = set()
        self.export_works = True

    def GetName(self) -> str:
        return "Cut 3 / final"

    def GetUniqueId(self) -> str:
        return "aa-bb"

    def GetStartFrame(self) -> int:
        return START

    def GetTrackCount(self, kind: str) -> int:
        return len(self.audio) if kind == "audio" else 1

    def GetTrackName(self, kind: str, index: int) -> str:
        return str(self.audio[index - 1]["name"]) if kind == "audio" else "Video 1"

    def SetTrackName(self, kind: str, index: int, name: str) -> bool:
        assert kind == "audio"
        self.audio[index - 1]["name"] = name
        return True

    def AddTrack(self, kind: str, sub_kind: str) -> bool:
        assert (kind, sub_kind) == ("audio", "stereo")
        self.audio.append({"name": f"Audio {len(self.audio) + 1}", "items": []})
        return True

    def DeleteTrack(self, kind: str, index: int) -> bool:
        assert kind == "audio"
        del self.audio[index - 1]
        return True

    def GetIsTrackLocked(self, kind: str, index: int) -> bool:
        return kind == "audio" and index in self.locked

    def GetItemListInTrack(self, kind: str, index: int) -> list[Item]:
        return list(self.audio[index - 1]["items"]) if kind == "audio" else list(self.video)

    def DeleteClips(self, items: list[Item], ripple: bool) -> bool:
        assert not ripple
        for track in self.audio:
            track["items"] = [item for item in track["items"] if item not in items]
        return True

    def AddMarker(
        self, frame: int, color: str, name: str, note: str, duration: int, data: str
    ) -> bool:
        assert color in ("Blue", "Cyan", "Green", "Yellow", "Red", "Pink", "Purple", "Mint")
        if float(frame) in self.markers:
            return False
        self.markers[float(frame)] = {"color": color, "name": name, "note": note,
                                      "duration": duration, "customData": data}  # fmt: skip
        return True

    def GetMarkers(self) -> dict[float, dict[str, Any]]:
        return self.markers

    def DeleteMarkerAtFrame(self, frame: float) -> bool:
        return self.markers.pop(frame, None) is not None

    def Export(self, path: str, kind: float, subkind: float) -> bool:
        if not self.export_works:
            return False
        writes = {Resolve.EXPORT_OTIO: self._otio, Resolve.EXPORT_EDL: self._edl}
        Path(path).write_text(writes[kind]())  # type: ignore[index]
        return True

    def _otio(self) -> str:
        def time(value: int) -> dict[str, Any]:
            return {"OTIO_SCHEMA": "RationalTime.1", "rate": RATE, "value": value}

        def clip(item: Item) -> dict[str, Any]:
            extent = {"OTIO_SCHEMA": "TimeRange.1", "start_time": time(item.source),
                      "duration": time(item.frames)}  # fmt: skip
            file = {"OTIO_SCHEMA": "ExternalReference.1", "target_url": item.medium.path}
            return {"OTIO_SCHEMA": "Clip.2", "name": Path(item.medium.path).name,
                    "source_range": extent, "media_references": {"DEFAULT_MEDIA": file},
                    "active_media_reference_key": "DEFAULT_MEDIA"}  # fmt: skip

        track = {"OTIO_SCHEMA": "Track.1", "kind": "Video", "name": "Video 1",
                 "children": [clip(item) for item in self.video]}  # fmt: skip
        stack = {"OTIO_SCHEMA": "Stack.1", "name": "tracks", "children": [track]}
        return json.dumps({"OTIO_SCHEMA": "Timeline.1", "name": self.GetName(),
                           "global_start_time": time(START), "tracks": stack})  # fmt: skip

    def _edl(self) -> str:
        return "TITLE: cut\n"


class Project(_Object):
    def __init__(self, timeline: Timeline | None) -> None:
        self.timeline = timeline
        self.pool = Pool(timeline) if timeline else None

    def GetName(self) -> str:
        return "My Film"

    def GetCurrentTimeline(self) -> Timeline | None:
        return self.timeline

    def GetMediaPool(self) -> Pool | None:
        return self.pool


class Resolve(_Object):
    EXPORT_OTIO = 14.0
    EXPORT_EDL = 2.0
    EXPORT_NONE = 0.0

    def __init__(self, timeline: Timeline | None, ui: Ui | None = None) -> None:
        self.project, self.ui = Project(timeline), ui

    def GetProjectManager(self) -> Resolve:
        return self

    def GetCurrentProject(self) -> Project:
        return self.project

    def Fusion(self) -> Resolve:
        return self

    @property
    def UIManager(self) -> Ui | None:
        return self.ui


# -- Fusion's windows ------------------------------------------------------------------------------


class Widget(_Object):
    def __init__(self, kind: str, settings: dict[str, Any], children: list[Widget]) -> None:
        self.kind, self.children = kind, children
        self.__dict__.update(settings)

    def all(self) -> dict[str, Widget]:
        found = {self.ID: self} if self.ID else {}
        for child in self.children:
            found |= child.all()
        return found


class Events(_Object):
    """`On`: by name, an object whose attributes are the handlers."""

    def __init__(self) -> None:
        self.__dict__["handlers"] = {}

    def __getitem__(self, name: str) -> Any:
        return self.handlers.setdefault(name, Events())


class Window(_Object):
    def __init__(self, settings: dict[str, Any], children: list[Widget]) -> None:
        self.On = Events()
        self.widget = Widget("Window", settings, children)

    def GetItems(self) -> dict[str, Widget]:
        return self.widget.all()

    def Show(self) -> None:
        pass

    def Hide(self) -> None:
        pass

    def click(self, name: str) -> None:
        self.On[name].Clicked({})


class Timer(_Object):
    def __init__(self) -> None:
        self.runs = False

    def Start(self) -> None:
        self.runs = True

    def Stop(self) -> None:
        self.runs = False


class Ui(_Object):
    """`play` is called at each turn of the loop with the window: it clicks, and reads."""

    def __init__(self, play: Callable[[Window], None]) -> None:
        self.play = play

    def Timer(self, _settings: dict[str, Any]) -> Timer:
        self.timer = Timer()
        return self.timer

    def __getattr__(self, kind: str) -> Any:
        def make(settings: dict[str, Any], children: list[Widget] | None = None) -> Widget:
            return Widget(kind, settings, children or [])

        return make


class Dispatcher(_Object):
    def __init__(self, ui: Ui) -> None:
        self.ui, self.On, self.loops = ui, Events(), False

    def AddWindow(self, settings: dict[str, Any], children: list[Widget]) -> Window:
        self.window = Window(settings, children)
        return self.window

    def RunLoop(self) -> None:
        self.loops = True
        while self.loops:
            self.ui.play(self.window)
            if self.ui.timer.runs:
                self.On.Timeout({})

    def ExitLoop(self) -> None:
        self.loops = False


class Bmd(_Object):
    UIDispatcher = Dispatcher
