"""Cut films: which stretch of which medium shows when, as an editor cut it.

The one form that all timeline formats are read into and written from. Times of the film are whole
frames at an exact rate; times within a medium are exact seconds.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Literal

from bgm_studio.base.errors import TimelineError

MAX_EVENTS = 20_000
MAX_FRAMES = 3 * 3600 * 240

MUSIC_TRACK = "BGM Studio"
"""Name of the sound track that carries the music in a written timeline. A track of this name is our
own music: reading leaves it out, and writing replaces it."""
HIT_NAME = "BGM hit"
"""The beginning of the names of markers that stand for hit points; writing replaces these, too."""

ToldKind = Literal["kept", "approximated", "dropped", "relinked", "missing"]


@dataclass(frozen=True)
class Medium:
    """A file that a film is cut from. reference: as the timeline names it, which is its identity
    when cuts are compared. path: the file that was found for it, None where there is none."""

    reference: str
    path: Path | None = None


@dataclass(frozen=True)
class Event:
    """A stretch of the film that shows one range of one medium: frames `start_frame` up to (not
    including) `end_frame` of the film.

    medium: None for a gap, which is black. media_start: seconds after the medium's first frame that
    are on show at `start_frame`. speed: seconds of the medium that pass in one of the film; below 0
    it runs backwards (media_start is then the last frame of its range, which shows first), at 0 one
    frame holds. before_frames, after_frames: how long before and after `start_frame` the event
    before dissolves into this one; 0 and 0 for a plain cut. fade_in_frames, fade_out_frames: how
    long it comes out of black at its start and goes to black at its end, within its own length.
    """

    start_frame: int
    end_frame: int
    medium: Medium | None = None
    media_start: Fraction = Fraction(0)
    speed: Fraction = Fraction(1)
    name: str = ""
    before_frames: int = 0
    after_frames: int = 0
    fade_in_frames: int = 0
    fade_out_frames: int = 0

    @property
    def frames(self) -> int:
        """How many frames it lasts."""
        return self.end_frame - self.start_frame


@dataclass(frozen=True)
class Sound:
    """A stretch of a medium's sound under the film; fields as in Event. Sounds may overlap."""

    start_frame: int
    end_frame: int
    medium: Medium
    media_start: Fraction = Fraction(0)
    speed: Fraction = Fraction(1)
    gain_db: float = 0.0


@dataclass(frozen=True)
class FilmMarker:
    """A named instant: the start of frame `frame`."""

    frame: int
    name: str = ""


@dataclass(frozen=True)
class Told:
    """One sentence for the user on what became of something in the timeline."""

    kind: ToldKind
    text: str


@dataclass(frozen=True)
class CutFilm:
    """A whole film.

    rate: frames a second. events: from frame 0 on without gap or overlap. first_timecode_frame:
    number of the film's first frame on the timeline's own clock, and drop_frame how that clock is
    written. source, format: the file it was read from ("otio", "edl", "fcp7", "fcpxml", "kdenlive",
    "mlt"). told: what was approximated, dropped, relinked or not found. ValueError where events do
    not cover the film or a transition is longer than what it joins.
    """

    name: str
    rate: Fraction
    events: tuple[Event, ...]
    sounds: tuple[Sound, ...] = ()
    markers: tuple[FilmMarker, ...] = ()
    first_timecode_frame: int = 0
    drop_frame: bool = False
    source: Path | None = None
    format: str = ""
    told: tuple[Told, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        if len(self.events) > MAX_EVENTS:
            raise TimelineError(
                f"The timeline has {len(self.events)} clips.",
                f"At most {MAX_EVENTS} can be scored; split it.",
            )
        frame = 0
        for event in self.events:
            if event.start_frame != frame or event.end_frame <= frame:
                raise ValueError(f"{event} leaves a gap, overlaps or is empty")
            fades = event.fade_in_frames, event.fade_out_frames
            if min(fades) < 0 or sum(fades) > event.frames:
                raise ValueError(f"the fades of {event} are longer than it is")
            frame = event.end_frame
        if not 0 < frame <= MAX_FRAMES:
            raise TimelineError(
                "The timeline is empty." if frame == 0 else "The timeline is too long.",
                "Put clips on its video tracks." if frame == 0 else "Three hours can be scored.",
            )
        for before, after in pairwise(self.events):
            if not (
                0 <= after.before_frames <= before.frames
                and 0 <= after.after_frames <= after.frames
            ):
                raise ValueError(f"the transition into {after} is longer than what it joins")

    @property
    def frames(self) -> int:
        """Length in frames."""
        return self.events[-1].end_frame

    @property
    def duration(self) -> Fraction:
        """Length in seconds."""
        return self.frames / self.rate

    @property
    def cuts(self) -> tuple[int, ...]:
        """Frames at which the picture changes to another, rising. Neighbours that continue the same
        medium at the same speed as if they were one (a through edit) are no cut. But where there is
        no other cut, one clip was cut up at its scenes, as scene detection does, and all count."""
        found = tuple(
            b.start_frame for a, b in pairwise(self.events) if not _goes_on(a, b, self.rate)
        )
        if found or self.events[0].medium is None:
            return found
        return tuple(event.start_frame for event in self.events[1:])

    def digest(self) -> str:
        """SHA-256 of all that decides how the film looks and sounds, so without its markers."""
        facts = [
            str(self.rate),
            [
                [
                    e.start_frame,
                    e.end_frame,
                    e.medium and e.medium.reference,
                    str(e.media_start),
                    str(e.speed),
                    e.before_frames,
                    e.after_frames,
                    e.fade_in_frames,
                    e.fade_out_frames,
                ]
                for e in self.events
            ],
            [
                [
                    s.start_frame,
                    s.end_frame,
                    s.medium.reference,
                    str(s.media_start),
                    str(s.speed),
                    s.gain_db,
                ]
                for s in self.sounds
            ],
        ]
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def _goes_on(a: Event, b: Event, rate: Fraction) -> bool:
    if b.before_frames or b.after_frames or b.fade_in_frames or a.fade_out_frames:
        return False
    if a.medium != b.medium:
        return False
    if a.medium is None:
        return True
    return a.speed == b.speed and a.media_start + a.frames / rate * a.speed == b.media_start
