"""Where the timeline's lanes lie, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRect

from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.sound.automation import HIGHEST_DRAWN_DB, LOWEST_DB
from bgm_studio.ui.presenter.timeview import GUTTER_PX

LANES = (
    "ruler",
    "picture",
    "shots",
    "captions",
    "sections",
    "segments",
    "activity",
    "chords",
    "sound",
    "music",
    "level",
    *TRACKS,
    "band",
)
"""From top to bottom; the last four show the tracks of the active take, and its band, which has no
height where none plays."""

RULER_PX = 34
RULER_SPLIT_PX = 18
"""Above it the time, which seeks; below it the bars, where loops are drawn."""

LATE_MS = 80.0
"""A cut that is nearer to its beat than ON_TIME_MS is heard as on it (a frame of film); beyond this
it is missed."""

_FIXED_PX = {
    "picture": 50,
    "shots": 24,
    "captions": 24,
    "sections": 34,
    "segments": 16,
    "activity": 28,
    "chords": 22,
    "sound": 32,
    "music": 18,
    "level": 34,
}
_ROOMY_PX = {
    "picture": 74,
    "activity": 44,
    "sound": 48,
    "captions": 26,
    "sections": 42,
    "music": 36,
    "level": 56,
}
_MIN_ROLL_PX = 30
STRIP_PX = 11
"""The height of a lane that is folded: it is seen to be there, without words."""
FOLDABLE = ("captions", "sections", "segments", "activity", "chords", "sound", "music", "level")
"""Lanes that can be folded: the others are what all is measured by, or the music itself."""

_SQUEEZE = (
    ("picture", 38),
    ("level", STRIP_PX),
    ("sound", STRIP_PX),
    ("segments", STRIP_PX),
    ("rolls", 72),
    ("activity", STRIP_PX),
    ("music", STRIP_PX),
    ("picture", 28),
    ("rolls", 60),
    ("sections", STRIP_PX),
    ("shots", 20),
    ("captions", STRIP_PX),
    ("chords", 18),
    ("rolls", 48),
)
"""What gives up how much, one after the other, where there is little room: what is looked at least
goes first. The music is what the window is for, so it stays in view."""
_BAND_PX = (22, 60)  # its height is between these, by the number of its parts
_PART_PX = 6
_ROLL_SHARE_PX = 60  # rolls grow up to this before the other lanes become roomy

# What is heard as soft or loud has most of the lane, what is hardly heard the rest.
_SCALE_DB, _SCALE_SHARE = (LOWEST_DB, -20.0, HIGHEST_DRAWN_DB), (0.0, 0.14, 1.0)


def tr(text: str) -> str:
    """A string of the timeline in the user's language."""
    return QCoreApplication.translate("Timeline", text)


@dataclass(frozen=True)
class Lane:
    """A lane's place: `top` pixels below the ruler's top (before scrolling), `height` pixels."""

    name: str
    top: int
    height: int

    @property
    def bottom(self) -> int:
        """The first pixel below it."""
        return self.top + self.height

    @property
    def is_folded(self) -> bool:
        """Whether it is a strip, without room for words."""
        return self.name in FOLDABLE and self.height <= STRIP_PX


def lay_out(
    height: int, parts: int = 0, folds: Mapping[str, bool] = MappingProxyType({})
) -> tuple[Lane, ...]:
    """Lanes for a widget `height` pixels high. Where there is little room, lanes fold to strips one
    after the other, so that the music is in view; they may still need more than there is. What is
    left over goes to the rolls first. parts: of the band. folds: lanes that the user wants folded
    (True) or open (False) whatever the room."""
    least, most = _BAND_PX
    heights = {**_FIXED_PX, "rolls": 3 * _MIN_ROLL_PX}
    heights["band"] = min(max(_PART_PX * parts, least), most) if parts else 0
    heights |= {name: STRIP_PX for name, folded in folds.items() if folded}
    _squeeze(heights, RULER_PX + sum(heights.values()) - height, folds)
    _spread(heights, height - RULER_PX)
    lanes, rolls = [Lane("ruler", 0, RULER_PX)], heights["rolls"]
    for name in LANES[1:]:
        if name in TRACKS:
            track = TRACKS.index(name)
            size = rolls * (track + 1) // 3 - rolls * track // 3
        else:
            size = heights[name]
        lanes.append(Lane(name, lanes[-1].bottom, size))
    return tuple(lanes)


def _squeeze(heights: dict[str, int], over_px: int, folds: Mapping[str, bool]) -> None:
    """Take away what lanes need too much, as far as they can give it."""
    for name, least in _SQUEEZE:
        if over_px <= 0:
            return
        folds_now = least == STRIP_PX
        if folds_now and name in folds:
            continue
        given = max(heights[name] - least, 0)
        given = given if folds_now else min(given, over_px)
        heights[name] -= given
        over_px -= given


def _spread(heights: dict[str, int], room_px: int) -> None:
    """Give away what is left over: to the rolls up to their share, then half of it to the lanes
    that can use it, the rest to the rolls."""
    others = sum(heights.values()) - heights["rolls"]
    left = room_px - others - 3 * _ROLL_SHARE_PX
    if left > 0:
        wanted = {
            name: roomy - heights[name]
            for name, roomy in _ROOMY_PX.items()
            if heights[name] > STRIP_PX
        }
        share = min(1.0, 0.5 * left / max(sum(wanted.values()), 1))
        for name, more in wanted.items():
            heights[name] += int(more * share)
        others = sum(heights.values()) - heights["rolls"]
    heights["rolls"] = max(heights["rolls"], room_px - others)


def strip(lane: Lane, parts: int, number: int) -> tuple[float, float]:
    """Where one of the band's parts lies in its lane: the top and the bottom, as `Lane.top` is
    counted."""
    room = (lane.height - 3) / max(parts, 1)
    return lane.top + 1 + number * room, lane.top + 1 + (number + 1) * room


def grip_rect(lane: Lane, scroll: int) -> QRect:
    """Where a track's name shows that it can be dragged out of the window."""
    return QRect(GUTTER_PX - 17, lane.top - scroll + (lane.height - 10) // 2, 10, 10)


def fold_rect(lane: Lane, scroll: int) -> QRect:
    """Where a lane's name shows that it can be folded and opened."""
    return QRect(GUTTER_PX - 16, lane.top - scroll + (lane.height - 11) // 2, 11, 11)


def level_top(lane: Lane, level: float) -> float:
    """The pixel up to which a section of that level is filled, as `Lane.top` is counted."""
    return lane.top + 2 + (1.0 - level) * (lane.height - 7)


def gain_share(gain_db: NDArray[np.float64]) -> NDArray[np.float64]:
    """How high in the lane of the level gains lie, 0 at its foot for -60 dB, 1 for 6 dB."""
    return np.interp(gain_db, _SCALE_DB, _SCALE_SHARE)


def gain_y(top: float, height: float, gain_db: float) -> float:
    """The pixel at which a gain lies in a lane of the level from `top` on."""
    share = float(np.interp(gain_db, _SCALE_DB, _SCALE_SHARE))
    return top + 3 + (1.0 - share) * (height - 7)


def gain_at(top: float, height: float, y: float) -> float:
    """The gain at a pixel of such a lane, held within it."""
    share = 1.0 - (y - top - 3) / max(height - 7, 1)
    return float(np.interp(share, _SCALE_SHARE, _SCALE_DB))
