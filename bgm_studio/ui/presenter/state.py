"""What the window shows beside the project: selection, media, running work. Plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from bgm_studio.composing.direction import Span
from bgm_studio.music.editing import AnyNote
from bgm_studio.music.pianoroll import Region
from bgm_studio.music.timing import TempoMap
from bgm_studio.video.shots import Cut


@dataclass(frozen=True)
class Selection:
    """What the next command works on. shot, cut: numbers in the direction. notes: of the active
    take and its band. region: cells of its roll. span: a stretch of the clip. track: index of the
    palette's voices: those of TRACKS, then the band's."""

    shot: int | None = None
    cut: int | None = None
    notes: frozenset[AnyNote] = frozenset()
    region: Region | None = None
    span: Span | None = None
    track: int | None = None


@dataclass
class Media:
    """What has been read of the clip so far; grows while reading goes on.

    thumbs: (time in s, picture), by rising time. peaks: float32 (n, 2), least and greatest sample
    value -1..1 in each 1 / peaks_rate_hz s, None without sound. music_peaks: the same of the music
    that plays, before its level over time; None while it is not known. provisional_cuts: found so
    far while the analysis runs, which has seen the film up to analysed_s.
    """

    thumbs: list[tuple[float, QImage]] = field(default_factory=list)
    peaks: NDArray[np.float32] | None = None
    peaks_rate_hz: int = 50
    music_peaks: NDArray[np.float32] | None = None
    provisional_cuts: tuple[Cut, ...] = ()
    analysed_s: float = 0.0


Ending = Literal["", "stop", "cancel"]


@dataclass(frozen=True)
class Generation:
    """A run of the denoiser. stage: short text for the user. fraction: 0..1 of the whole run.
    left_s: estimated seconds left, None while unknown. take, takes: which of how many variations.
    can_stop: it has gone far enough that stopping keeps something. ending: "stop" or "cancel"
    where it was stopped or called off, and ends with the step that it is at."""

    stage: str
    fraction: float
    left_s: float | None
    step: int
    steps: int
    take: int = 1
    takes: int = 1
    can_stop: bool = False
    ending: Ending = ""


@dataclass(frozen=True, eq=False)
class LiveRoll:
    """A step's estimate of the music. probability: uint8 (3, columns, 128), 0..255 per track that
    a note sounds there. features: which steer at this step. timestep 0..1000; step of steps, 0 of 0
    for a preview. tempo_map: where its columns lie in the clip, None for where those of the active
    take do."""

    probability: NDArray[np.uint8]
    features: Literal["language", "video"]
    step: int
    steps: int
    timestep: float
    tempo_map: TempoMap | None = None


@dataclass(frozen=True)
class TaskState:
    """Background work for the status line: what, and how far 0..1 (None where that is unknown)."""

    name: str
    fraction: float | None


@dataclass(frozen=True)
class Message:
    """A line for the message bar. details: what "Copy details" copies, "" for none. stays: until
    it is closed, also where it is an info."""

    kind: Literal["info", "warning", "error"]
    text: str
    hint: str = ""
    details: str = ""
    stays: bool = False
