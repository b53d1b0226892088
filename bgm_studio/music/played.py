"""Played music: seconds and velocities instead of columns."""

from __future__ import annotations

from dataclasses import dataclass

from bgm_studio.music.timing import TempoMap


@dataclass(frozen=True, order=True)
class PerformedNote:
    """One played note: seconds from the clip's first frame (`end_s` exclusive, key released),
    MIDI pitch 0..127, velocity 1..127, track as an index of TRACKS."""

    start_s: float
    end_s: float
    pitch: int
    velocity: int
    track: int


@dataclass(frozen=True, order=True)
class PedalChange:
    """The piano's sustain pedal goes down or up at `time_s`."""

    time_s: float
    down: bool


@dataclass(frozen=True)
class Performance:
    """All that is played, within 0..tempo_map.duration_s.

    Notes are sorted by start; no two notes of one track and pitch overlap. Pedal changes alternate
    down, up, ... and belong to the piano track.
    """

    notes: tuple[PerformedNote, ...]
    pedal: tuple[PedalChange, ...]
    tempo_map: TempoMap
