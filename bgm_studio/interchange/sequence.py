"""Sequences, which all readers produce: tracks of spans in exact seconds, that become one film.

The topmost picture wins. Nested sequences are replaced by what they show.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Literal

from bgm_studio.base.errors import TimelineError
from bgm_studio.interchange.bounds import MAX_SPANS, MAX_TRACKS, check_time, too_many_tracks
from bgm_studio.interchange.clocks import Used, media_starts
from bgm_studio.interchange.film import MAX_EVENTS, CutFilm, Event, FilmMarker, Medium, Sound
from bgm_studio.interchange.media import MediaFinder, is_transparent
from bgm_studio.interchange.told import Notes


@dataclass(frozen=True)
class TrackSpan:
    """A stretch of a track, seconds `start` to `end` of its sequence.

    source: a medium, a nested sequence, or None for opaque black. at: seconds of the source at
    `start`. speed: seconds of the source in one of the sequence. fade_in, fade_out: seconds over
    which it comes out of black, or goes to black. overlay: what lies under it can be seen, as under
    a title, so that it is on show only where nothing else is.
    """

    start: Fraction
    end: Fraction
    source: Medium | Sequence | None
    at: Fraction = Fraction(0)
    speed: Fraction = Fraction(1)
    name: str = ""
    fade_in: Fraction = Fraction(0)
    fade_out: Fraction = Fraction(0)
    gain_db: float = 0.0
    overlay: bool = False

    def trimmed(self, start: Fraction, end: Fraction) -> TrackSpan:
        """The part of it from `start` to `end`, which lie within it."""
        return replace(
            self,
            start=start,
            end=end,
            at=self.at + (start - self.start) * self.speed,
            fade_in=self.fade_in if start == self.start else Fraction(0),
            fade_out=self.fade_out if end == self.end else Fraction(0),
        )


_SLIVER = Fraction(1, 20)

# A transition: seconds before and after the instant of the cut.
Join = tuple[Fraction, Fraction]


@dataclass(eq=False)
class Track:
    """Spans in any order; where they overlap, the one that starts later is on show. joins: the
    transitions, by the instant of the cut that they span."""

    kind: Literal["picture", "sound"]
    spans: list[TrackSpan] = field(default_factory=list)
    joins: dict[Fraction, Join] = field(default_factory=dict)

    def add(self, span: TrackSpan) -> None:
        """Append a span; one without length is left out. TimelineError for absurd times."""
        for time in (span.start, span.end, span.at):
            check_time(time)
        if span.end <= span.start:
            return
        if len(self.spans) >= MAX_EVENTS:
            raise too_many()
        self.spans.append(span)


@dataclass(eq=False)
class Sequence:
    """Tracks from the lowest to the topmost, and markers (seconds, name)."""

    name: str = ""
    tracks: list[Track] = field(default_factory=list)
    markers: list[tuple[Fraction, str]] = field(default_factory=list)

    def track(self, kind: Literal["picture", "sound"]) -> Track:
        """A new track on top of the others."""
        if len(self.tracks) >= MAX_TRACKS:
            raise too_many_tracks()
        self.tracks.append(Track(kind))
        return self.tracks[-1]


def too_many() -> TimelineError:
    """The error for more clips than can be scored."""
    return TimelineError(
        f"The timeline has more than {MAX_EVENTS} clips.",
        f"At most {MAX_EVENTS} can be scored; split it.",
    )


def goes_on(first: TrackSpan, second: TrackSpan) -> bool:
    """Whether the second span continues the first one's medium, as if they were one."""
    if first.end != second.start or first.source != second.source or first.speed != second.speed:
        return False
    return first.at + (first.end - first.start) * first.speed == second.at


def window(
    inner: Iterable[TrackSpan], joins: dict[Fraction, Join], outer: TrackSpan
) -> tuple[list[TrackSpan], dict[Fraction, Join]]:
    """The part that `outer` shows of the sequence that is its source, on `outer`'s own clock."""
    if outer.speed == 0:
        held = next((s for s in inner if s.start <= outer.at < s.end), None)
        if held is None:
            return [], {}
        at = held.at + (outer.at - held.start) * held.speed
        return [replace(outer, source=held.source, at=at, name=held.name)], {}
    spans, backwards = [], outer.speed < 0
    for span in inner:
        ends = [outer.start + (time - outer.at) / outer.speed for time in (span.start, span.end)]
        start, end = max(min(ends), outer.start), min(max(ends), outer.end)
        if end <= start:
            continue
        at = span.at + (outer.at + (start - outer.start) * outer.speed - span.start) * span.speed
        fades = [abs(fade / outer.speed) for fade in (span.fade_in, span.fade_out)]
        if backwards:
            fades.reverse()
        spans.append(
            replace(
                span,
                start=start,
                end=end,
                at=at,
                speed=span.speed * outer.speed,
                fade_in=fades[0] if start == min(ends) else Fraction(0),
                fade_out=fades[1] if end == max(ends) else Fraction(0),
                gain_db=span.gain_db + outer.gain_db,
            )
        )
    spans.sort(key=lambda span: span.start)
    if spans and outer.speed != 1 and 0 < outer.end - spans[-1].end < _SLIVER:
        # A speed rounded by the editor leaves less than a frame to fill.
        spans[-1] = replace(spans[-1], end=outer.end)
    if spans and spans[0].start == outer.start and outer.fade_in:
        spans[0] = replace(spans[0], fade_in=outer.fade_in)
    if spans and spans[-1].end == outer.end and outer.fade_out:
        spans[-1] = replace(spans[-1], fade_out=outer.fade_out)
    mapped = {}
    for time, (before, after) in joins.items():
        cut = outer.start + (time - outer.at) / outer.speed
        if outer.start < cut < outer.end:
            pair = (abs(before / outer.speed), abs(after / outer.speed))
            mapped[cut] = (pair[1], pair[0]) if backwards else pair
    return spans, mapped


class Weaver:
    """Flattens sequences, each nested one once, however often it is used."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._pictures: dict[int, tuple[Sequence, list[TrackSpan], dict[Fraction, Join]]] = {}
        self._sounds: dict[int, tuple[Sequence, list[TrackSpan]]] = {}
        self._transparent: dict[Medium, bool] = {}

    def pictures(self, sequence: Sequence) -> tuple[list[TrackSpan], dict[Fraction, Join]]:
        """The pictures on show: spans in order that do not overlap, with gaps between."""
        done = self._pictures.get(id(sequence))
        if done is not None:
            return done[1], done[2]
        spans: list[TrackSpan] = []
        joins: dict[Fraction, Join] = {}
        for track in sequence.tracks:
            if track.kind == "picture" and track.spans:
                top, top_joins = self._resolved(track)
                over = [span for span in top if self._lets_through(span)]
                if over:
                    spans = self._laid_over(over, spans)
                    top = [span for span in top if not self._lets_through(span)]
                if top:
                    spans, joins = _overlaid(spans, joins, top, top_joins)
                if len(spans) > MAX_EVENTS:
                    raise too_many()
        spans, joins = _with_outer_fades(spans, joins)
        self._pictures[id(sequence)] = (sequence, spans, joins)
        return spans, joins

    def sounds(self, sequence: Sequence) -> list[TrackSpan]:
        """All sounds, each with a medium as its source; they may overlap."""
        done = self._sounds.get(id(sequence))
        if done is not None:
            return done[1]
        result: list[TrackSpan] = []
        for track in sequence.tracks:
            for span in track.spans if track.kind == "sound" else ():
                if isinstance(span.source, Sequence):
                    result += window(self.sounds(span.source), {}, span)[0]
                elif span.source is not None:
                    result.append(span)
                if len(result) > MAX_SPANS:
                    raise too_many()
        self._sounds[id(sequence)] = (sequence, result)
        return result

    def _lets_through(self, span: TrackSpan) -> bool:
        if span.overlay or not isinstance(span.source, Medium):
            return span.overlay
        if span.source not in self._transparent:
            self._transparent[span.source] = is_transparent(span.source)
        return self._transparent[span.source]

    def _laid_over(self, over: list[TrackSpan], low: list[TrackSpan]) -> list[TrackSpan]:
        """Lay titles and the like over other pictures, which hide them; else they are on show."""
        shown = _overlaid(over, {}, low, {})[0] if low else list(over)
        seen = {(span.source, span.name) for span in shown}
        for span in over:
            if (span.source, span.name) not in seen:
                self._notes.add_once("overlay", span.name)
        return shown

    def _resolved(self, track: Track) -> tuple[list[TrackSpan], dict[Fraction, Join]]:
        spans: list[TrackSpan] = []
        joins = dict(track.joins)
        ordered = sorted(track.spans, key=lambda span: span.start)
        for i, span in enumerate(ordered):
            shown = span
            if i + 1 < len(ordered) and ordered[i + 1].start < span.end:
                self._notes.add("overlap", f"{float(ordered[i + 1].start):.2f} s")
                if ordered[i + 1].start <= span.start:
                    continue
                shown = span.trimmed(span.start, ordered[i + 1].start)
            if isinstance(shown.source, Sequence):
                inner, inner_joins = window(*self.pictures(shown.source), shown)
                spans += inner
                joins.update(inner_joins)
            else:
                spans.append(shown)
            if len(spans) > MAX_EVENTS:
                raise too_many()
        return spans, joins


def _overlaid(
    low: list[TrackSpan],
    low_joins: dict[Fraction, Join],
    top: list[TrackSpan],
    top_joins: dict[Fraction, Join],
) -> tuple[list[TrackSpan], dict[Fraction, Join]]:
    """The spans of `low` wherever `top` has none, and those of `top`."""
    if not low:
        return top, top_joins
    starts = [span.start for span in top]
    ends = [span.end for span in top]
    result = list(top)
    for span in low:
        at = span.start
        for cover in top[bisect_right(ends, at) : bisect_left(starts, span.end)]:
            if cover.start > at:
                result.append(span.trimmed(at, cover.start))
            at = max(at, cover.end)
        if at < span.end:
            result.append(span.trimmed(at, span.end))
    result.sort(key=lambda span: span.start)
    joins = dict(top_joins)
    for time, join in low_joins.items():
        cover_index = bisect_left(ends, time)
        if cover_index == len(ends) or starts[cover_index] > time:
            joins.setdefault(time, join)
    return result, joins


def _with_outer_fades(
    spans: list[TrackSpan], joins: dict[Fraction, Join]
) -> tuple[list[TrackSpan], dict[Fraction, Join]]:
    """Transitions at a sequence's two ends, where nothing is to dissolve with, as fades."""
    if not spans:
        return spans, {}
    spans, joins = list(spans), dict(joins)
    first, last = joins.pop(spans[0].start, None), joins.pop(spans[-1].end, None)
    if first and spans[0].start == 0:
        spans[0] = replace(spans[0], fade_in=sum(first, Fraction(0)))
    elif first:
        joins[spans[0].start] = first
    if last:
        spans[-1] = replace(spans[-1], fade_out=sum(last, Fraction(0)))
    return spans, joins


def to_film(
    sequence: Sequence,
    rate: Fraction,
    finder: MediaFinder,
    notes: Notes,
    *,
    source: Path,
    form: str,
    first_timecode_frame: int = 0,
    drop_frame: bool = False,
    by_timecode: bool = False,
) -> CutFilm:
    """The film that the sequence shows, on whole frames at `rate`.

    by_timecode: the format counts media by the timecode that they begin with, not from their first
    picture, unless only that fits.

    The film ends with the last picture; sound that goes on is cut there, which is told.
    TimelineError where it shows nothing or has too many clips.
    """
    weaver = Weaver(notes)
    spans, joins = weaver.pictures(sequence)
    spans, heard = _placed(spans, weaver.sounds(sequence), rate, notes, by_timecode=by_timecode)
    events = _events(spans, joins, rate, notes)
    if not events:
        raise TimelineError(
            f"{source.name} shows no picture.", "Put clips on its video tracks and export it again."
        )
    length = events[-1].end_frame
    sounds = []
    for span in heard:
        start, end = max(_frame(span.start, rate), 0), min(_frame(span.end, rate), length)
        if _frame(span.end, rate) > length + 1:
            notes.add("long sound", span.name)
        if start < end and isinstance(span.source, Medium) and not _is_made(span.source):
            at = span.at + (start / rate - span.start) * span.speed
            sounds.append(
                Sound(start, end, span.source, max(at, Fraction(0)), span.speed, span.gain_db)
            )
    used = [event.medium for event in events] + [sound.medium for sound in sounds]
    for medium in dict.fromkeys(used):
        if medium is not None:
            finder.tell(medium)
    markers = sorted({(_frame(time, rate), name) for time, name in sequence.markers})
    return CutFilm(
        name=sequence.name or source.stem,
        rate=rate,
        events=tuple(events),
        sounds=tuple(dict.fromkeys(sorted(sounds, key=lambda sound: sound.start_frame))),
        markers=tuple(FilmMarker(f, name) for f, name in markers if 0 <= f <= length),
        first_timecode_frame=first_timecode_frame,
        drop_frame=drop_frame,
        source=source,
        format=form,
        told=notes.told(),
    )


def _placed(
    spans: list[TrackSpan],
    heard: list[TrackSpan],
    rate: Fraction,
    notes: Notes,
    *,
    by_timecode: bool,
) -> tuple[list[TrackSpan], list[TrackSpan]]:
    """The spans of pictures and of sound, with the times in their media counted from the first
    picture."""
    used: dict[Medium, Used] = {}
    for group in (spans, heard):
        for span in group:
            if isinstance(span.source, Medium):
                ends = span.at, span.at + (span.end - span.start) * span.speed
                last = max(ends) + (1 / rate if span.speed < 0 else 0)
                range_s = Used(min(ends), last, group is spans)
                known = used.get(span.source)
                used[span.source] = range_s if known is None else known | range_s
    starts = media_starts(used, rate, notes, by_timecode=by_timecode)

    def moved(span: TrackSpan) -> TrackSpan:
        start = starts.get(span.source) if isinstance(span.source, Medium) else None
        return replace(span, at=span.at - start) if start else span

    return [moved(span) for span in spans], [moved(span) for span in heard]


def _is_made(medium: Medium) -> bool:
    return medium.path is None and medium.reference.startswith(("generator:", "title:"))


def _frame(time: Fraction, rate: Fraction) -> int:
    """The frame boundary nearest to a time; halves go up."""
    return int((time * rate * 2 + 1) // 2)


def _events(
    spans: list[TrackSpan], joins: dict[Fraction, Join], rate: Fraction, notes: Notes
) -> list[Event]:
    events: list[Event] = []
    cuts: dict[Fraction, int] = {}
    position, last_end = 0, Fraction(0)
    for span in spans:
        start, end = max(_frame(span.start, rate), position), _frame(span.end, rate)
        if end <= start:
            continue
        if start > position:
            cuts.setdefault(last_end, len(events))
            events.append(Event(position, start))
        at = span.at + (start / rate - span.start) * span.speed
        filmed = isinstance(span.source, Medium) and not _is_made(span.source)
        fade_in = min(_frame(span.fade_in, rate), end - start)
        fade_out = min(_frame(span.fade_out, rate), end - start - fade_in)
        cuts[span.start] = len(events)
        events.append(
            Event(
                start,
                end,
                span.source if isinstance(span.source, Medium) else None,
                max(at, Fraction(0)) if filmed else Fraction(0),
                span.speed if filmed else Fraction(1),
                span.name,
                fade_in_frames=fade_in,
                fade_out_frames=fade_out,
            )
        )
        position, last_end = end, span.end
    return _joined(events, cuts, joins, rate, notes)


def _joined(
    events: list[Event],
    cuts: dict[Fraction, int],
    joins: dict[Fraction, Join],
    rate: Fraction,
    notes: Notes,
) -> list[Event]:
    """The events with their transitions, as far as the clips on both sides leave room."""
    for time in sorted(joins):
        index = cuts.get(time)
        if not index or index >= len(events):
            notes.add("lost transition", f"{float(time):.2f} s")
            continue
        before, event = events[index - 1], events[index]
        cut = event.start_frame
        begin, finish = time - joins[time][0], time + joins[time][1]
        wanted = cut - _frame(begin, rate), _frame(finish, rate) - cut
        room = before.frames - before.after_frames, event.frames
        got = min(max(wanted[0], 0), room[0]), min(max(wanted[1], 0), room[1])
        if got != wanted:
            notes.add("transition", f"{float(time):.2f} s")
        events[index] = replace(event, before_frames=got[0], after_frames=got[1])
    return events
