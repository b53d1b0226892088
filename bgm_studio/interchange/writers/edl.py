"""Writer of CMX 3600 edit decision lists, and of markers as DaVinci Resolve imports them."""

from __future__ import annotations

import re
from fractions import Fraction

from bgm_studio.interchange.clocks import STAMP
from bgm_studio.interchange.film import HIT_NAME, CutFilm, Event, FilmMarker, Medium, Sound
from bgm_studio.interchange.media import is_still
from bgm_studio.interchange.readers.edl import MUSIC_COMMENT, RATE_COMMENT
from bgm_studio.interchange.writers.shared import (
    MediaClocks,
    Score,
    fades_as_dissolves,
    file_name,
    in_order,
    is_made,
    location,
    named,
    one_line,
    tell_gains,
    timecode,
    whole_frames,
)

_DAY_HOURS = 24


def amend(text: str, film: CutFilm, score: Score) -> str:
    """The original list with the music as one more event and the markers as comments under it."""
    blocks = [block for block in _blocks(text) if MUSIC_COMMENT not in block.upper()]
    kept = "".join(
        line
        for line in "".join(blocks).splitlines(keepends=True)
        if not re.match(rf"\*?\s*LOC:\s*\S+\s+\S+\s+{HIT_NAME}", line.strip(), re.I)
    )
    end = "\r\n" if "\r\n" in kept else "\n"
    if f"{RATE_COMMENT}:" not in kept.upper():
        # Without it, only a guess would tell the rate. Some readers want comments under events.
        head, first, *rest = [*_blocks(kept), ""]
        first += "" if not first or first.endswith("\n") else end
        kept = "".join([head, first, f"* {RATE_COMMENT}: {film.rate}{end}", *rest])
    numbers = [int(m[1]) for m in re.finditer(r"^\s*(\d{1,6})\s+\S", kept, re.M)]
    rows = _score_rows(film, score, max(numbers, default=0) + 1)
    if kept and not kept.endswith("\n"):
        kept += end
    return kept + "".join(row + end for row in rows)


def compose(film: CutFilm, score: Score) -> str:
    """A list of the film, without the score."""
    tell_gains(film, score)
    film = fades_as_dissolves(in_order(film, score), score, at_ends=False, fade_ins=True)
    writer = _Writer(film, score)
    for index in range(len(film.events)):
        writer.picture(index)
        if not index:
            writer.rows.append(f"* {RATE_COMMENT}: {film.rate}")
    for sound in film.sounds:
        writer.sound(sound)
    for marker in film.markers:
        writer.rows.append(_locator(marker, film, "GREEN"))
    return "\n".join(writer.rows) + "\n"


def marker_list(film: CutFilm, markers: tuple[FilmMarker, ...], title: str) -> str:
    """A list that DaVinci Resolve imports as timeline markers (Timelines > Import > Timeline
    Markers from EDL). A marker after the last frame is on it."""
    rows = [f"TITLE: {one_line(title)}", f"FCM: {_mode(film)}", ""]
    for number, marker in enumerate(markers, 1):
        at = min(marker.frame, film.frames - 1)
        stamps = " ".join(_stamp(film, frame) for frame in (at, at + 1, at, at + 1))
        name = one_line(marker.name).replace("|", "/")
        rows.append(f"{number:03d}  001      V     C        {stamps}  ")
        rows += [f" |C:ResolveColorBlue |M:{name} |D:1", ""]
    return "\n".join(rows) + "\n"


def _mode(film: CutFilm) -> str:
    return "DROP FRAME" if film.drop_frame else "NON-DROP FRAME"


def _stamp(film: CutFilm, frame: int) -> str:
    return timecode(film.first_timecode_frame + frame, film.rate, film.drop_frame)


def _blocks(text: str) -> list[str]:
    """The blocks of the list, cut before each event line; what comes before the first is one,
    too."""
    blocks = [""]
    for line in text.splitlines(keepends=True):
        words = line.split()
        if len(words) > 4 and words[0].isdigit() and all(map(STAMP.fullmatch, words[-4:])):
            blocks.append("")
        blocks[-1] += line
    return blocks


def _locator(marker: FilmMarker, film: CutFilm, colour: str) -> str:
    return f"* LOC: {_stamp(film, marker.frame)} {colour:<7} {one_line(marker.name)}".rstrip()


def _score_rows(film: CutFilm, score: Score, number: int) -> list[str]:
    rows = []
    if score.music is not None:
        stamps = (
            *(timecode(frame, film.rate, film.drop_frame) for frame in (0, film.frames)),
            *(_stamp(film, frame) for frame in (0, film.frames)),
        )
        rows = [
            f"{number:03d}  BGMMUSIC AA    C        {' '.join(stamps)}",
            f"* FROM CLIP NAME: {one_line(score.music.name)}",
            f"* SOURCE FILE: {one_line(str(score.music.absolute()))}",
            f"* {MUSIC_COMMENT}",
        ]
    return rows + [_locator(hit, film, "RED") for hit in score.hits]


class _Writer:
    """Event lines and their comments."""

    def __init__(self, film: CutFilm, score: Score) -> None:
        self._film = film
        self._score = score
        self._clocks = MediaClocks()
        self._number = 0
        self._nominal = -(-film.rate.numerator // film.rate.denominator)
        self.rows = [
            f"TITLE: {one_line(film.name)}",
            f"FCM: {_mode(film)}",
        ]

    def picture(self, index: int) -> None:
        """One event; a transition into it, or out of black, begins where its line does."""
        self._number += 1
        events = self._film.events
        event, after = events[index], events[index + 1] if index + 1 < len(events) else None
        start = event.start_frame - event.before_frames
        end = event.end_frame - (after.before_frames if after is not None else 0)
        length = event.before_frames + event.after_frames
        if event.before_frames:
            self._score.tell(
                "approximated",
                "A dissolve begins at its event's start in this format, so edit points before "
                "which one begins were moved to there; the pictures are the same.",
            )
        if length and index:
            self._dissolve(event, events[index - 1], start, end, length)
        elif event.fade_in_frames:
            self._dissolve(event, Event(0, event.start_frame), start, end, event.fade_in_frames)
        else:
            self._line("V", "C", event, start, end)
            self._speed(event, start)
            self._comments(event)

    def sound(self, sound: Sound) -> None:
        """One event of sound alone."""
        self._number += 1
        self._line("AA", "C", sound, sound.start_frame, sound.end_frame)
        self._speed(sound, sound.start_frame)
        self._comments(sound)

    def _dissolve(self, event: Event, before: Event, start: int, end: int, length: int) -> None:
        self._line("V", "C", before, start, start)
        self._line("V", f"D    {length:03d}", event, start, end)
        self._speed(event, start)
        self._comments(before)
        self._comments(event, "TO")

    def _line(self, channel: str, effect: str, item: Event | Sound, start: int, end: int) -> None:
        first, last = self._source(item, start, end)
        drop, rate = self._film.drop_frame, self._film.rate
        stamps = " ".join(
            (
                *(timecode(frame, rate, drop) for frame in (first, last)),
                *(_stamp(self._film, frame) for frame in (start, end)),
            )
        )
        reel = "BL" if item.medium is None else "AX"
        self.rows.append(f"{self._number:03d}  {reel:<8} {channel:<5} {effect:<8} {stamps}")

    def _source(self, item: Event | Sound, start: int, end: int) -> tuple[int, int]:
        """In and out point in frames of the list on the medium's own clock."""
        rate, medium = self._film.rate, item.medium
        if medium is None or is_still(medium) or is_made(medium):
            return 0, end - start
        at = item.media_start + (start - item.start_frame) / rate * item.speed
        begin = self._clocks.start(medium)
        if at < 0:
            self._score.tell(
                "approximated", "A dissolve asks for pictures from before its medium's start."
            )
            at = Fraction(0)
        first = whole_frames(at + begin, rate, self._score)
        if first >= _DAY_HOURS * 3600 * self._nominal:
            first = 0
        used = (end - start) * abs(item.speed)
        length = max(1, int(used + Fraction(1, 2))) if end > start else 0
        if item.speed < 0:
            return max(first + 1 - length, 0), first + 1
        return first, first + length

    def _speed(self, item: Event | Sound, start: int) -> None:
        medium = item.medium
        if item.speed == 1 or medium is None or is_still(medium) or is_made(medium):
            return
        frames = float(item.speed * self._nominal)
        text = f"{'-' if frames < 0 else ''}{abs(frames):010.6f}".rstrip("0")
        text += "0" if text.endswith(".") else ""
        stamp = timecode(
            self._source(item, start, start + 1)[0], self._film.rate, self._film.drop_frame
        )
        self.rows.append(f"M2   AX       {text:<12} {stamp}")

    def _comments(self, item: Event | Sound, which: str = "FROM") -> None:
        medium: Medium | None = item.medium
        if medium is None:
            if which == "TO":
                self.rows.append("* TO CLIP NAME: BLACK")
            return
        name = named(item) if isinstance(item, Event) else file_name(medium)
        self.rows.append(f"* {which} CLIP NAME: {one_line(name)}")
        self.rows.append(f"* SOURCE FILE: {one_line(location(medium))}")
