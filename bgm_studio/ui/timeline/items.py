"""Which items the timeline has, and which of them lies under a point."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.timeline.gestures import Item, Spot
from bgm_studio.ui.timeline.items_level import LevelLine, LevelPoint, LevelStroke
from bgm_studio.ui.timeline.items_music import (
    ChordCell,
    ChordEdge,
    Music,
    Part,
    Roll,
    Silence,
    Sound,
)
from bgm_studio.ui.timeline.items_picture import (
    Activity,
    Caption,
    Marker,
    Picture,
    Section,
    SectionEdge,
    Segment,
    Shot,
)
from bgm_studio.ui.timeline.items_ruler import (
    Bars,
    Folded,
    LaneName,
    Loop,
    LoopEdge,
    RangeEdge,
    Seek,
)
from bgm_studio.ui.timeline.stage import Stage

KINDS: dict[str, tuple[type[Item], ...]] = {
    "ruler": (RangeEdge, Seek, LoopEdge, Loop, Bars),
    "picture": (Picture,),
    "shots": (Marker, Shot),
    "captions": (Caption,),
    "sections": (SectionEdge, Section),
    "segments": (Segment,),
    "activity": (Activity,),
    "chords": (ChordEdge, ChordCell),
    "sound": (Sound,),
    "music": (Silence, Music),
    "level": (LevelPoint, LevelLine, LevelStroke),
    **dict.fromkeys(TRACKS, (Roll,)),
    "band": (Part,),
}
"""The kinds of items in each lane; of those at one point the first counts."""

_WITH_SHIFT: dict[str, type[Item]] = {"ruler": Bars, "level": LevelStroke}


def item_at(stage: Stage, point: QPointF) -> Item:
    """What lies under a point of the widget."""
    x = point.x()
    spot = Spot(stage.lane_at(point.y()), point, stage.time_at(x))
    if x < GUTTER_PX:
        return LaneName.at(stage, spot)
    if stage.is_folded(spot.lane):
        return Folded(stage, spot)
    scene = stage.scene
    inside = scene.has_film and stage.free_time_at(x) <= scene.duration_s
    if spot.lane == "ruler" or inside:
        for kind in KINDS[spot.lane]:
            item = kind.at(stage, spot)
            if item is not None:
                return item
    return Item(stage, spot)


def with_shift(item: Item) -> Item:
    """What a press with Shift takes hold of where an item is."""
    kind = _WITH_SHIFT.get(item.lane)
    if kind is None or not isinstance(item, KINDS[item.lane]):
        return item
    return kind(item.stage, item.spot)
