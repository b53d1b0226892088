"""Reader of CMX 3600 edit decision lists.

They are read by hand: OpenTimelineIO's adapter must be told the frame rate, which a list does not
state, refuses lists whose lengths differ by a frame, and forgets drop frame and where media files
are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

from bgm_studio.base.errors import TimelineError
from bgm_studio.interchange.bounds import exact_rate
from bgm_studio.interchange.clocks import COUNT, STAMP, Timecodes
from bgm_studio.interchange.film import MAX_EVENTS, CutFilm, Medium
from bgm_studio.interchange.media import MediaFinder, clock_of, is_still
from bgm_studio.interchange.sequence import Sequence, Track, TrackSpan, to_film, too_many
from bgm_studio.interchange.told import Notes

_SPEED = re.compile(r"[-+]?\d{1,6}(\.\d{1,6})?")
_COMMENTS = (
    *("FROM CLIP NAME", "TO CLIP NAME", "SOURCE FILE", "FROM CLIP", "FROM FILE"),
    *("TO CLIP", "TO FILE", "LOC"),
)
_SILENT = re.compile(r"\*|TITLE|FCM|AUD\b|SPLIT|EFFECTS? |GPI|RUN|FINAL CUT|DLEDL|>>>|#|;", re.I)
_MAX_ROWS = 500_000
_MAX_ROW = 2_000
_BLACK = ("BL", "BLACK")
MUSIC_COMMENT = "BGM STUDIO MUSIC"
RATE_COMMENT = "FRAME RATE"


@dataclass
class _Line:
    """One event line, with what the comments under it say."""

    number: str
    reel: str
    channel: str
    transition: str
    transition_frames: int
    stamps: tuple[str, str, str, str]
    drop: bool
    name: str = ""
    file: str = ""
    speed: Fraction | None = None
    still: bool = False
    ours: bool = False
    marks: list[tuple[str | None, str]] = field(default_factory=list)


def read_edl(text: str, path: Path, finder: MediaFinder, notes: Notes) -> CutFilm:
    """The film of a list. TimelineError where it has no events or impossible timecodes.

    A list does not state its rate. It is taken from a comment `FRAME RATE`, else from the mark of
    drop frame, else from the first media file that is found, else guessed from the highest frame
    number; the last two are told.
    """
    title, stated, lines = _parsed(text, notes)
    if not lines:
        raise TimelineError(f"{path.name} has no events.", "Export it again as CMX 3600.")
    media = [_medium(line, title, finder) for line in lines]
    drop = lines[0].drop or any(";" in stamp for line in lines for stamp in line.stamps[2:])
    rate = stated or _guessed_rate(lines, media, drop, notes)
    drop = drop and rate.denominator == 1001 and rate.numerator % 30000 == 0
    clock = Timecodes(rate)
    records = [
        (clock.frames(line.stamps[2], drop), clock.frames(line.stamps[3], drop)) for line in lines
    ]
    if all(_is_marker(line, *record) for line, record in zip(lines, records, strict=True)):
        raise TimelineError(
            f"{path.name} is a list of markers, without the clips that they lie on.",
            "Export the timeline itself, for example as an EDL or OpenTimelineIO.",
        )
    pictured = [i for i, line in enumerate(lines) if _shows(line)]
    first = min(records[i][0] for i in pictured or range(len(lines)))

    sequence = Sequence(title)
    tracks: dict[str, Track] = {}
    for i, line in enumerate(lines):
        begin, end = records[i][0] - first, records[i][1] - first
        if end < begin:
            end += clock.day(drop)
        for stamp, name in line.marks:
            at = records[i][0] if stamp is None else clock.frames(stamp, drop)
            sequence.markers.append((Fraction(at - first) / rate, name))
        if line.ours:
            notes.add("our music", line.name)
            continue
        span = _span(line, media[i], begin, end, clock, notes)
        if _shows(line):
            key = re.search(r"V\d*", line.channel)
            track = tracks.setdefault(key[0] if key else "V", Track("picture"))
            if line.transition != "C" and line.transition_frames:
                span = _joined(track, span, line, lines[i - 1] if i else None, rate)
                if line.transition != "D":
                    notes.add("wipe", f"of event {line.number}")
            track.add(span)
        if _sounds(line) and isinstance(span.source, Medium):
            tracks.setdefault("A", Track("sound")).add(span)
    sequence.tracks = [tracks[key] for key in sorted(tracks)]
    return to_film(
        sequence,
        rate,
        finder,
        notes,
        source=path,
        form="edl",
        first_timecode_frame=first,
        drop_frame=drop,
        by_timecode=not all(COUNT.fullmatch(line.stamps[0]) for line in lines),
    )


def _parsed(text: str, notes: Notes) -> tuple[str, Fraction | None, list[_Line]]:
    """Title, the rate that a comment states, and the event lines."""
    title, rate, drop = "", None, False
    lines: list[_Line] = []
    # In a dissolve the comments are about the clip it comes from, until TO CLIP NAME.
    target: _Line | None = None
    rows = text.splitlines()
    if len(rows) > _MAX_ROWS:
        raise too_many()
    for number, raw in enumerate(rows, 1):
        row = raw.replace("\0", "").strip()[:_MAX_ROW]
        words = row.split()
        if not words:
            continue
        if words[0][0].isdigit() and len(words) > 5 and _is_stamped(words[-4:]):
            lines.append(_event_line(words, drop))
            target = lines[-1]
            if len(lines) > 4 * MAX_EVENTS:  # two for a dissolve, and as many for its sound
                raise too_many()
            continue
        upper = row.upper()
        key, _, value = row.lstrip("* ").partition(":")
        key, value = key.strip().upper(), value.strip()
        if key == "TITLE" and not lines:
            title = value
        elif key == "FCM":
            drop = "NON" not in upper and "DROP" in value.upper()
        elif "|M:" in row and lines:
            lines[-1].marks.append((None, row.partition("|M:")[2].partition("|")[0].strip()))
        elif words[0].upper() == "M2" and lines:
            _apply_speed(words, lines)
        elif target is not None and MUSIC_COMMENT in upper:
            lines[-1].ours = True
        elif target is not None and "IS A STILL" in upper:
            target.still = True
        elif lines and row.startswith("*") and " EFFECT," in upper:
            notes.add("effect", row.rpartition(",")[2])
        elif key in (RATE_COMMENT, "FPS") and value:
            rate = exact_rate(value.split()[0])
        elif target is not None and key in _COMMENTS:
            target = _apply_comment(key, value, lines, target)
        elif not _SILENT.match(row):
            notes.add("line", str(number))
    return title, rate, lines


def _is_stamped(words: list[str]) -> bool:
    """Whether these are the four places of an event: timecodes, or numbers of frames."""
    return any(all(form.fullmatch(word) for word in words) for form in (STAMP, COUNT))


def _event_line(words: list[str], drop: bool) -> _Line:
    stamps = words[-4], words[-3], words[-2], words[-1]
    number, words = words[0], words[1:-4]
    length = 0
    if len(words) > 2 and words[-1].isdigit():
        length = int(words.pop()[:6])
    transition = words.pop().upper() if len(words) > 1 else "C"
    if transition in ("B", "O") and len(words) > 2 and words[-1].upper() == "K":
        words.pop()
        transition = "K"
    channel = words.pop().upper() if len(words) > 1 else "V"
    return _Line(number, " ".join(words), channel, transition[:1], length, stamps, drop)


def _apply_speed(words: list[str], lines: list[_Line]) -> None:
    """Read M2 REEL SPEED TIMECODE: the frames of the source that pass in a second."""
    numbers = [word for word in words[1:] if _SPEED.fullmatch(word)]
    if not numbers:
        return
    reel = " ".join(words[1 : words.index(numbers[-1])]).upper()
    named = [line for line in lines[-2:] if line.reel.upper() == reel]
    (named or lines)[-1].speed = Fraction(numbers[-1])


def _apply_comment(key: str, value: str, lines: list[_Line], target: _Line) -> _Line:
    """Give a comment to the event that it is about; returns the event for the next comment."""
    last = lines[-1]
    before = lines[-2] if len(lines) > 1 and lines[-2].number == last.number else None
    if key == "FROM CLIP NAME":
        target = before if before is not None and last.transition != "C" else last
        target.name = target.name or value
    elif key == "TO CLIP NAME":
        target = last
        target.name = value
    elif key != "LOC":
        owner = last if key.startswith("TO") else target
        owner.file = owner.file or value
    else:
        stamp, _, rest = value.partition(" ")
        if STAMP.fullmatch(stamp):
            _, _, name = rest.strip().partition(" ")
            last.marks.append((stamp, name.strip()))
    return target


def _is_marker(line: _Line, begin: int, end: int) -> bool:
    """Whether an event is a marker, as Resolve exports them: it names no clip, and both its sides
    are the same frame of the timeline, `begin`."""
    marked = any(stamp is None for stamp, _ in line.marks)
    same = line.stamps[:2] == line.stamps[2:] and end - begin == 1
    return marked and same and not (line.name or line.file)


def _shows(line: _Line) -> bool:
    return ("V" in line.channel or line.channel == "B") and not line.ours


def _sounds(line: _Line) -> bool:
    return "A" in line.channel or line.channel == "B"


def _medium(line: _Line, title: str, finder: MediaFinder) -> Medium | None:
    if line.reel.upper() in _BLACK or line.ours:
        return None
    if line.stamps[2] == line.stamps[3]:  # where a dissolve comes from is told by the event before
        return None
    # A list of scenes of one file names it by its title alone.
    named = line.file or line.name
    return finder.file(named or line.reel, alias=line.name if named else title)


def _guessed_rate(
    lines: list[_Line], media: list[Medium | None], drop: bool, notes: Notes
) -> Fraction:
    stamps = [stamp for line in lines for stamp in line.stamps if not COUNT.fullmatch(stamp)]
    highest = max((int(stamp[-2:]) for stamp in stamps), default=0)
    if drop:
        return Fraction(60000 if highest >= 30 else 30000, 1001)
    for medium in media:
        if medium is None or medium.path is None or is_still(medium):
            continue
        found = clock_of(medium.path)[0]
        if found and highest < found <= 240:
            rate = exact_rate(found)
            notes.add(
                "rate",
                f"The list does not state its frame rate; it is taken from {medium.path.name}:"
                f" {float(rate):.6g} frames a second.",
            )
            return rate
    bounds = ((24, "24"), (25, "25"), (30, "30000/1001"), (50, "50"), (60, "60000/1001"))
    rate = next((exact_rate(value) for top, value in bounds if highest < top), Fraction(120))
    how = "its timecodes fit" if stamps else "it is read at"
    notes.add(
        "rate",
        f"The list does not state its frame rate; {how} {float(rate):.6g} frames a second.",
    )
    return rate


def _source_drop(line: _Line, clock: Timecodes) -> bool:
    return (line.drop or ";" in line.stamps[0]) and clock.rate.denominator == 1001


def _span(
    line: _Line,
    medium: Medium | None,
    begin: int,
    end: int,
    clock: Timecodes,
    notes: Notes,
) -> TrackSpan:
    rate = clock.rate
    span = TrackSpan(begin / rate, end / rate, medium, name=line.name or line.reel)
    if medium is None or begin == end:
        return span
    if line.still or is_still(medium):
        return replace(span, speed=Fraction(0))
    drop = _source_drop(line, clock)
    first, last = (clock.frames(stamp, drop) for stamp in line.stamps[:2])
    speed = Fraction(1)
    if line.speed is not None:
        speed = (line.speed / clock.nominal).limit_denominator(10_000)
        exactly = line.speed / rate
        if abs(exactly - round(exactly, 2)) < abs(speed - round(speed, 2)):
            speed = Fraction(round(exactly, 2))
    elif last - first != end - begin:
        notes.add("length", line.number)
    if speed < 0 and last > first:
        first = last - 1
    return replace(span, at=first / rate, speed=speed)


def _joined(
    track: Track, span: TrackSpan, line: _Line, before: _Line | None, rate: Fraction
) -> TrackSpan:
    """The span with its transition: a dissolve begins with its event; out of black it is a fade."""
    length = line.transition_frames / rate
    comes_from = before if before is not None and before.number == line.number else None
    from_black = comes_from is not None and comes_from.reel.upper() in _BLACK
    if from_black and comes_from is not None and comes_from.stamps[2] == comes_from.stamps[3]:
        return replace(span, fade_in=min(length, span.end - span.start))
    track.joins[span.start] = (Fraction(0), length)
    return span
