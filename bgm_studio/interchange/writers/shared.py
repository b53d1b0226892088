"""Parts that all writers of timelines share: the score to be added, timecodes, lanes, file URLs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree as ET

from bgm_studio.base.errors import ClipError
from bgm_studio.interchange.clocks import start_of
from bgm_studio.interchange.film import CutFilm, Event, FilmMarker, Medium, Sound, Told, ToldKind
from bgm_studio.interchange.footage import picture_size
from bgm_studio.interchange.media import clock_of, is_still, spellings

_EXACT_S = Fraction(1, 1_000_000)
_MADE = ("title:", "generator:", "project:")


@dataclass
class Score:
    """The score that a timeline gets, and what is told while it is written.

    name: of the written timeline. music: a 48 kHz stereo WAV file as long as the film, None for
    none. hits: markers. folder: of the original, where the written file lies in another one, so
    that relative names of media in it must be made to lead there; else None.
    """

    name: str
    music: Path | None
    hits: tuple[FilmMarker, ...]
    folder: Path | None = None
    told: dict[str, Told] = field(default_factory=dict)

    def tell(self, kind: ToldKind, text: str) -> None:
        """Note one sentence for the user, once."""
        self.told.setdefault(text, Told(kind, text))

    def moved(self, reference: str) -> Path | None:
        """Where a relative name of a medium leads, if it must be written anew."""
        if self.folder is None or not reference or re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", reference):
            return None
        for name in spellings(reference):
            path = Path(name)
            if path.is_absolute() or name.startswith(("/", "\\")) or "\0" in name:
                continue
            found = self.folder / path
            try:
                if found.is_file():
                    return found.resolve()
            except OSError:
                continue
        return None


class CannotAmend(Exception):  # noqa: N818 - never leaves the writers
    """The original has no place for the music or the markers."""


def timecode(frame: int, rate: Fraction, drop: bool) -> str:
    """HH:MM:SS:FF of a frame, or HH:MM:SS;FF in drop frame; the clock turns over after 24 hours."""
    nominal = -(-rate.numerator // rate.denominator)
    frame = max(frame, 0)
    drops = drop and nominal % 30 == 0
    if drops:
        skipped = nominal // 15  # frame numbers left out in each minute but every tenth
        tens, rest = divmod(frame, nominal * 600 - 9 * skipped)
        minutes = max(0, (rest - skipped) // (nominal * 60 - skipped))
        frame += skipped * (9 * tens + minutes)
    seconds, frames = divmod(frame, nominal)
    hours, seconds = divmod(seconds, 3600)
    mark = ";" if drops else ":"
    return f"{hours % 24:02d}:{seconds // 60:02d}:{seconds % 60:02d}{mark}{frames:02d}"


def is_made(medium: Medium) -> bool:
    """Whether an editor made the pictures itself (a title, a generator)."""
    return medium.path is None and medium.reference.startswith(_MADE)


def location(medium: Medium) -> str:
    """The path of a medium, or the timeline's name for one that was not found."""
    return medium.reference if medium.path is None else str(medium.path.absolute())


def file_url(place: Path | str) -> str:
    """A file URL for an absolute path. Anything else, as a URL or a bare name, stays as it is."""
    text = str(place)
    if not text.startswith("/") and not re.match(r"[A-Za-z]:[\\/]", text):
        return text
    text = text.replace("\\", "/")
    return "file://" + quote(text if text.startswith("/") else f"/{text}", safe="/:()!$&'*+,;=@~")


def named(event: Event) -> str:
    """The name of an event: its own, or its medium's file name."""
    if event.name or event.medium is None:
        return event.name
    return file_name(event.medium)


def file_name(medium: Medium) -> str:
    """The last part of a medium's name."""
    if is_made(medium):
        return medium.reference.partition(":")[2]
    return re.split(r"[/\\]", medium.reference.rstrip("/\\"))[-1] or "medium"


def frame_size(film: CutFilm) -> tuple[int, int]:
    """Width and height in pixels of a new timeline: those of the first medium, if it is there."""
    for event in film.events:
        if event.medium is not None and event.medium.path is not None:
            try:
                width, height = picture_size(event.medium.path)
            except ClipError:
                continue  # an error is told where it is shown
            return width + width % 2, height + height % 2
    return 1920, 1080


class MediaClocks:
    """Clocks of media, as the files state them; each file is read once."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[Fraction | None, str | None, Fraction | None]] = {}

    def of(self, medium: Medium) -> tuple[Fraction | None, str | None, Fraction | None]:
        """(frame rate, start timecode, duration in seconds), None for what is not known."""
        if medium.path is None or is_still(medium):
            return None, None, None
        if medium.path not in self._known:
            self._known[medium.path] = clock_of(medium.path)
        return self._known[medium.path]

    def start(self, medium: Medium) -> Fraction:
        """Timecode of its first frame in seconds, 0 where it states none."""
        rate, stamp, _ = self.of(medium)
        return start_of(rate, stamp) or Fraction(0)


def lanes(sounds: Iterable[Sound]) -> list[list[Sound]]:
    """The sounds, on as few tracks as can hold them without overlap."""
    tracks: list[list[Sound]] = []
    for sound in sorted(sounds, key=lambda s: (s.start_frame, s.end_frame)):
        for track in tracks:
            if track[-1].end_frame <= sound.start_frame:
                track.append(sound)
                break
        else:
            tracks.append([sound])
    return tracks


def fades_as_dissolves(
    film: CutFilm, score: Score, *, at_ends: bool, fade_ins: bool = False
) -> CutFilm:
    """The film for a format without fades: those beside a gap become dissolves with it, and the
    rest is told as dropped. at_ends: the format can express those at the film's two ends. fade_ins:
    it can express all that come out of black."""
    events = list(film.events)
    for i, event in enumerate(film.events):
        if event.fade_in_frames and not (fade_ins or (at_ends and i == 0)):
            events[i] = replace(events[i], fade_in_frames=0)
            if i and events[i - 1].medium is None and not event.after_frames:
                events[i] = replace(events[i], after_frames=event.fade_in_frames)
            else:
                _tell_fade(score)
        if event.fade_out_frames and not (at_ends and i == len(events) - 1):
            events[i] = replace(events[i], fade_out_frames=0)
            after = film.events[i + 1] if i + 1 < len(events) else None
            if after is not None and after.medium is None and not after.before_frames:
                events[i + 1] = replace(events[i + 1], before_frames=event.fade_out_frames)
            else:
                _tell_fade(score)
    return replace(film, events=tuple(events))


def in_order(film: CutFilm, score: Score) -> CutFilm:
    """The film with dissolves that reach into one another shortened, so that each ends before the
    next begins."""
    events = list(film.events)
    for i in range(1, len(events) - 1):
        room = events[i].frames - events[i].after_frames
        if events[i + 1].before_frames > room:
            events[i + 1] = replace(events[i + 1], before_frames=room)
            score.tell("approximated", "Dissolves that overlap were shortened.")
    return replace(film, events=tuple(events))


def centred(film: CutFilm, score: Score, *, at_edges: bool) -> CutFilm:
    """The film with each dissolve centred over its cut, for a format that can express no other; the
    cuts are moved there. at_edges: it can also express those that end or begin at the cut."""
    events = list(film.events)
    for i, event in enumerate(film.events):
        before, after = event.before_frames, event.after_frames
        middle = (before + after) // 2
        if not i or before == middle or (at_edges and 0 in (before, after)):
            continue
        score.tell(
            "approximated",
            "Cuts that lie off the middle of their dissolve were moved to it; the pictures are the "
            "same.",
        )
        cut = event.start_frame - before + middle
        events[i - 1] = replace(events[i - 1], end_frame=cut)
        events[i] = replace(
            events[i],
            start_frame=cut,
            media_start=event.media_start + (cut - event.start_frame) / film.rate * event.speed,
            before_frames=middle,
            after_frames=before + after - middle,
        )
    return replace(film, events=tuple(events))


def _tell_fade(score: Score) -> None:
    score.tell(
        "dropped",
        "Some fades from or to black have no place in this format.",
    )


def whole_frames(time_s: Fraction, rate: Fraction, score: Score) -> int:
    """A time in frames, rounded; it is told where that moves it."""
    frames = int((time_s * rate * 2 + 1) // 2)
    if abs(frames / rate - time_s) > _EXACT_S:
        score.tell(
            "approximated",
            "In and out points between two frames were moved to the nearest one.",
        )
    return frames


def tell_gains(film: CutFilm, score: Score) -> None:
    """Say that the format does not hold levels of sounds, where there are any."""
    if any(sound.gain_db for sound in film.sounds):
        score.tell("dropped", "Levels of the film's own sounds have no place in this format.")


def sub(parent: ET.Element, tag: str, text: object = None, **attributes: object) -> ET.Element:
    """A new last child. Characters that XML does not allow are left out."""
    child = ET.SubElement(parent, tag, {k: clean(str(v)) for k, v in attributes.items()})
    if text is not None:
        child.text = clean(str(text))
    return child


def clean(text: str) -> str:
    """Text without the characters that XML does not allow."""
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)


def to_bytes(root: ET.Element, doctype: str = "", *, pretty: bool = False) -> bytes:
    """An XML document in UTF-8."""
    if pretty:
        ET.indent(root)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' + doctype
    return (head + ET.tostring(root, encoding="unicode") + "\n").encode()


def one_line(text: str) -> str:
    """Text for a format made of lines."""
    return " ".join(text.split())
