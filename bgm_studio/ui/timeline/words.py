"""What the timeline says: names, times, and a sentence for what lies there."""

from __future__ import annotations

from bgm_studio.ui.timeline.lanes import tr
from bgm_studio.ui.timeline.scene import Scene


def lane_name(name: str, scene: Scene) -> str:
    """What the gutter says of a lane."""
    names = {
        "ruler": tr("Time"), "picture": tr("Picture"), "shots": tr("Shots"),
        "captions": tr("Captions"), "sections": tr("Sections"), "activity": tr("Activity"),
        "chords": tr("Chords"), "sound": tr("Clip sound"), "music": tr("Music"),
        "melody": tr("Melody"), "bridge": tr("Bridge"), "piano": tr("Piano"),
    }  # fmt: skip
    if name == "segments":
        if not scene.segment_beats and len(scene.segment_s):
            return tr("Sync shots")
        return tr("Sync k {0}").format(scene.segment_beats) if scene.segment_beats else tr("Sync")
    return names[name]


def time_label(time_s: float, step_s: float = 1.0, duration_s: float = 0.0) -> str:
    """A time as in 00:09, 00:09.50 or, in films of an hour and more, 1:02:09."""
    digits = 0 if step_s >= 1 else 1 if step_s >= 0.1 else 2
    units = 10**digits
    total = round(time_s * units)
    whole, part = divmod(total, units)
    minutes, seconds = divmod(whole, 60)
    tail = f".{part:0{digits}d}" if digits else ""
    if duration_s >= 3600:
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02d}:{seconds:02d}{tail}"
    return f"{minutes:02d}:{seconds:02d}{tail}"
