"""Where the timeline's lanes lie, and what they are called."""

from __future__ import annotations

from dataclasses import dataclass

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


def lay_out(height: int, parts: int = 0) -> tuple[Lane, ...]:
    """Lanes for a widget `height` pixels high. They may need more than that: the least height of
    each lane is kept, and what is left over goes to the rolls first. parts: of the band."""
    least, most = _BAND_PX
    band = min(max(_PART_PX * parts, least), most) if parts else 0
    heights = {**_FIXED_PX, "band": band}
    left = height - RULER_PX - sum(heights.values()) - 3 * _ROLL_SHARE_PX
    if left > 0:
        wanted = {name: roomy - heights[name] for name, roomy in _ROOMY_PX.items()}
        share = min(1.0, 0.5 * left / sum(wanted.values()))
        for name, more in wanted.items():
            heights[name] += int(more * share)
    rolls = max(height - RULER_PX - sum(heights.values()), 3 * _MIN_ROLL_PX)
    lanes = [Lane("ruler", 0, RULER_PX)]
    for name in LANES[1:]:
        if name in TRACKS:
            track = TRACKS.index(name)
            size = rolls * (track + 1) // 3 - rolls * track // 3
        else:
            size = heights[name]
        lanes.append(Lane(name, lanes[-1].bottom, size))
    return tuple(lanes)


def strip(lane: Lane, parts: int, number: int) -> tuple[float, float]:
    """Where one of the band's parts lies in its lane: the top and the bottom, as `Lane.top` is
    counted."""
    room = (lane.height - 3) / max(parts, 1)
    return lane.top + 1 + number * room, lane.top + 1 + (number + 1) * room


def grip_rect(lane: Lane, scroll: int) -> QRect:
    """Where a track's name shows that it can be dragged out of the window."""
    return QRect(GUTTER_PX - 17, lane.top - scroll + (lane.height - 10) // 2, 10, 10)


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
