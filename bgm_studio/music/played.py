"""Played music: seconds and velocities instead of columns, and what it is played on."""

from __future__ import annotations

from dataclasses import dataclass

from bgm_studio.music.timing import TempoMap

_SOFTEST_DB = -40.0


@dataclass(frozen=True, order=True)
class PerformedNote:
    """One played note: seconds from the clip's first frame (`end_s` exclusive, key released),
    MIDI pitch 0..127 (of a drum kit: the piece), velocity 1..127, track as an index of the voices
    that play: those of TRACKS first, then the band's."""

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
class Voice:
    """What a part is played on, before any fader.

    name: of the part, as its track and its files are called. program: General MIDI, 0..127,
    counted from 0; of a drum kit where `kit`. level_db: its balance against the others, at most 0.
    pan: -1 left .. 1 right. room_db: how much more of the room it gets than usual. Raises
    ValueError for what is out of range.
    """

    name: str
    program: int
    kit: bool = False
    level_db: float = 0.0
    pan: float = 0.0
    room_db: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.program <= 127:
            raise ValueError(f"there is no program {self.program}: use 0 to 127")
        if not _SOFTEST_DB <= self.level_db <= 0:
            raise ValueError(f"a level of {self.level_db:g} dB: use {_SOFTEST_DB:g} to 0")
        if not -1 <= self.pan <= 1:
            raise ValueError(f"a pan of {self.pan:g}: use -1 (left) to 1 (right)")
        if not -40 <= self.room_db <= 20:
            raise ValueError(f"{self.room_db:g} dB of room: use -40 to 20")


# Rhodes, synth strings, grand piano. Measured on the shipped soundfont at velocity 80: the Rhodes
# and these strings reach half their peak within 20 ms (program 48's strings need 90-220 ms, the
# flute 35-195), so that a hit point is heard on the frame; the Rhodes has lost 3 dB after a second
# at middle C (the piano 18), so that a lead can sing over the piano.
TRIO = (
    Voice("melody", 4, level_db=-2.0, pan=0.06),
    Voice("bridge", 50, level_db=-7.0, pan=-0.22),
    Voice("piano", 0),
)
"""What TRACKS are played on where nothing else is chosen."""


@dataclass(frozen=True)
class Performance:
    """All that is played, within 0..tempo_map.duration_s.

    Notes are sorted by start; no two notes of one track and pitch overlap. Pedal changes alternate
    down, up, ... and belong to the piano track.
    """

    notes: tuple[PerformedNote, ...]
    pedal: tuple[PedalChange, ...]
    tempo_map: TempoMap
