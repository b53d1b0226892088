"""Timelines as an editor would save them, for the window's tests."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

RATE = 24

Shot = tuple[str, int, int]
"""The medium ("" for a gap), its first frame on show, and how many frames."""


def write_otio(
    path: Path, shots: Sequence[Shot], *, effect: str = "", marker: str = "", media_frames: int = 96
) -> Path:
    """An .otio file of these shots, with their sound under them. effect: one on the first clip, by
    its name; marker: one at frame 5."""
    children: list[dict[str, Any]] = []
    for number, (medium, first, frames) in enumerate(shots):
        item: dict[str, Any] = {
            "OTIO_SCHEMA": "Gap.1", "name": "", "source_range": _range(first, frames),
            "effects": [], "markers": [], "metadata": {},
        }  # fmt: skip
        if medium:
            item |= {"OTIO_SCHEMA": "Clip.1", "name": Path(medium).stem, "media_reference": {
                "OTIO_SCHEMA": "ExternalReference.1", "target_url": medium, "metadata": {},
                "available_range": _range(0, media_frames), "name": "",
            }}  # fmt: skip
        if effect and number == 0:
            item["effects"] = [{
                "OTIO_SCHEMA": "Effect.1", "name": effect, "effect_name": effect, "metadata": {},
            }]  # fmt: skip
        children.append(item)
    tracks = [
        {"OTIO_SCHEMA": "Track.1", "name": kind, "kind": kind, "children": children,
         "source_range": None, "effects": [], "markers": [], "metadata": {}}
        for kind in ("Video", "Audio")
    ]  # fmt: skip
    if marker:
        tracks[0]["markers"] = [{
            "OTIO_SCHEMA": "Marker.2", "name": marker, "marked_range": _range(5, 0),
            "color": "RED", "metadata": {},
        }]  # fmt: skip
    timeline = {
        "OTIO_SCHEMA": "Timeline.1", "name": "ride", "metadata": {}, "global_start_time": None,
        "tracks": {"OTIO_SCHEMA": "Stack.1", "name": "tracks", "children": tracks,
                   "source_range": None, "effects": [], "markers": [], "metadata": {}},
    }  # fmt: skip
    path.write_text(json.dumps(timeline), "utf-8")
    return path


def _range(first: int, frames: int) -> dict[str, Any]:
    def time(value: int) -> dict[str, Any]:
        return {"OTIO_SCHEMA": "RationalTime.1", "rate": RATE, "value": value}

    return {"OTIO_SCHEMA": "TimeRange.1", "start_time": time(first), "duration": time(frames)}
