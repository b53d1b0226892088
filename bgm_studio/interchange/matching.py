"""Matching of two cuts of a film: which frames are the same, and what became of each shot.

Pictures are known by their medium, its speed and the range on show, never by how they look.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from heapq import heappop, heappush
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bgm_studio.interchange.film import CutFilm, Event

State = Literal["kept", "moved", "trimmed", "changed", "new", "removed"]

_CANDIDATES, _LOOKED_AT = 8, 64  # places where an event's pictures may have been before

Frames = NDArray[np.int64]


@dataclass(frozen=True)
class Carried:
    """`frames` frames of the new film, from `new_start_frame` on, that show what the old one shows
    from `old_start_frame` on. moved: at another place in the order of shots."""

    old_start_frame: int
    new_start_frame: int
    frames: int
    moved: bool = False


@dataclass(frozen=True)
class Change:
    """What became of an event, or where it came from. kept: the same pictures; moved: the same at
    another place in the order; trimmed: fewer or more of them; changed: the same range of the
    medium, but shown differently, for instance at another speed; new or removed. counterpart: index
    of the other film's event that has most of its pictures, None where there is none."""

    state: State
    counterpart: int | None = None


@dataclass(frozen=True, eq=False)
class Recut:
    """Two cuts of a film side by side. carried: by rising `new_start_frame`; no frame of either
    film is in two of them. old_changes, new_changes: one for each event of that film."""

    old: CutFilm
    new: CutFilm
    carried: tuple[Carried, ...]
    old_changes: tuple[Change, ...]
    new_changes: tuple[Change, ...]

    @property
    def is_same(self) -> bool:
        """Whether the pictures are the same from beginning to end."""
        whole = Carried(0, 0, self.new.frames)
        return self.carried == (whole,) and self.old.frames == self.new.frames

    @cached_property
    def source(self) -> Frames:
        """Per frame of the new film (new.frames,), the old film's frame that it is, -1 for none."""
        result = np.full(self.new.frames, -1, dtype=np.int64)
        for c in self.carried:
            result[c.new_start_frame : c.new_start_frame + c.frames] = np.arange(
                c.old_start_frame, c.old_start_frame + c.frames
            )
        return result


def compare(old: CutFilm, new: CutFilm) -> Recut:
    """Match a new cut of a film to the old one: same medium, same speed, same range, to the frame.

    Media are the same if their names in the timelines or the files found for them are: a timeline
    that was saved in another folder names them by another path. Shots that kept their order
    are matched first, as many frames as possible, then those that moved. Each frame is matched
    once: where a shot is shown twice, the second time is new. Dissolves and fades are the same
    only as a whole. Films of different rates have nothing in common.
    """
    source = np.full(new.frames, -1, dtype=np.int64)
    named = replace(new, events=_in_the_names_of(old, new.events))
    if old.rate == new.rate:
        _match(old, named, source)
    runs = _runs(source)
    in_order = set(_heaviest_chain(runs))
    target = np.full(old.frames, -1, dtype=np.int64)
    came, went = (np.zeros(film.frames, dtype=bool) for film in (new, old))
    for run in runs:
        new_span = slice(run.new, run.new + run.frames)
        old_span = slice(run.old, run.old + run.frames)
        target[old_span] = np.arange(run.new, run.new + run.frames)
        came[new_span] = went[old_span] = run not in in_order
    return Recut(
        old,
        new,
        tuple(Carried(*run, moved=run not in in_order) for run in runs),
        _changes(old, named, target, source, went, "removed"),
        _changes(named, old, source, target, came, "new"),
    )


def _in_the_names_of(old: CutFilm, events: Sequence[Event]) -> tuple[Event, ...]:
    """The events with the references that the old film has for the files found."""
    media = [event.medium for event in old.events if event.medium]
    references = {medium.reference for medium in media}
    by_path = {medium.path: medium for medium in media if medium.path}
    return tuple(
        replace(event, medium=by_path[medium.path])
        if (medium := event.medium)
        and medium.reference not in references
        and medium.path in by_path
        else event
        for event in events
    )


class _Run(NamedTuple):
    """A run of frames: those from `old` on are those from `new` on."""

    old: int
    new: int
    frames: int


def _match(old: CutFilm, new: CutFilm, source: Frames) -> None:
    used = np.zeros(old.frames, dtype=bool)

    def claim(run: _Run) -> None:
        here, there = source[run.new : run.new + run.frames], used[run.old : run.old + run.frames]
        free = (here < 0) & ~there
        here[free] = np.arange(run.old, run.old + run.frames)[free]
        there |= free

    shorter = min(len(old.events), len(new.events))
    head = _alike(zip(old.events, new.events, strict=False))
    tail = _alike(zip(reversed(old.events[head:]), reversed(new.events[head:]), strict=False))
    tail = min(tail, shorter - head)
    if head:
        claim(_Run(0, 0, old.events[head - 1].end_frame))
    if tail:
        starts = old.events[-tail].start_frame, new.events[-tail].start_frame
        claim(_Run(*starts, old.frames - starts[0]))
    runs = _candidates(
        old.events[head : len(old.events) - tail],
        new.events[head : len(new.events) - tail],
        new.rate,
    )
    for run in _heaviest_chain(runs):
        claim(run)
    for run in sorted(runs, key=lambda run: -run.frames):
        claim(run)
    for run in _black(old, new, source):
        claim(run)
    _leave_out_other_mixes(old, new, source)


def _alike(pairs: Iterable[tuple[Event, Event]]) -> int:
    """How many pairs of events, from the first on, show the same for as long."""

    def facts(event: Event) -> tuple[object, ...]:
        return (
            event.medium and event.medium.reference,
            event.media_start,
            event.speed,
            event.frames,
            event.before_frames,
            event.after_frames,
            event.fade_in_frames,
            event.fade_out_frames,
        )

    count = 0
    for a, b in pairs:
        if facts(a) != facts(b):
            break
        count += 1
    return count


def _line(event: Event, rate: Fraction) -> tuple[object, int]:
    """A key that events share which may show the same pictures, and the number of this one's first
    frame among them: equal numbers are equal pictures, to half a frame."""
    medium = event.medium.reference if event.medium else ""
    if event.speed == 0:
        return (medium, event.speed, event.media_start), 0
    # Rounded up from halves, so that a trim by whole frames moves the number by as many.
    first = math.floor(event.media_start * rate / event.speed + Fraction(1, 2))
    return (medium, event.speed), first


def _candidates(old: Sequence[Event], new: Sequence[Event], rate: Fraction) -> list[_Run]:
    """For each of the new events, the old stretches that share most pictures with it."""
    lines: dict[object, list[tuple[int, int, int]]] = defaultdict(list)
    for event in old:
        if event.medium is not None:
            key, first = _line(event, rate)
            lines[key].append((first, first + event.frames, event.start_frame))
    for line in lines.values():
        line.sort()
    runs: list[_Run] = []
    for event in new:
        if event.medium is None:
            continue
        key, first = _line(event, rate)
        line = lines.get(key, [])
        end = first + event.frames
        place = bisect_left(line, (end,))
        found = []
        for low, high, start in line[max(place - _LOOKED_AT, 0) : place]:
            a, b = max(low, first), min(high, end)
            if a < b:
                run = _Run(start + a - low, event.start_frame + a - first, b - a)
                found.append((-run.frames, abs(run.old - run.new), run))
        runs += [run for *_, run in sorted(found)[:_CANDIDATES]]
    return runs


def _heaviest_chain(runs: Sequence[_Run]) -> list[_Run]:
    """The runs with most frames in all that follow each other in both films."""
    order = sorted(runs, key=lambda run: (run.new, run.old))
    weights: list[int] = []
    before: list[int] = []
    # What is reachable: the old frame where a chain ends, rising, and its frames, rising too.
    ends: list[int] = []
    chains: list[tuple[int, int]] = []
    pending: list[tuple[int, int]] = []
    for index, run in enumerate(order):
        while pending and pending[0][0] <= run.new:
            _, done = heappop(pending)
            end, weight = order[done].old + order[done].frames, weights[done]
            place = bisect_right(ends, end)
            if place and chains[place - 1][0] >= weight:
                continue
            stop = place
            while stop < len(ends) and chains[stop][0] <= weight:
                stop += 1
            start = place - 1 if place and ends[place - 1] == end else place
            ends[start:stop], chains[start:stop] = [end], [(weight, done)]
        place = bisect_right(ends, run.old)
        best, last = chains[place - 1] if place else (0, -1)
        weights.append(best + run.frames)
        before.append(last)
        heappush(pending, (run.new + run.frames, index))
    chain: list[_Run] = []
    index = max(range(len(order)), key=weights.__getitem__, default=-1)
    while index >= 0:
        chain.append(order[index])
        index = before[index]
    return chain[::-1]


def _black(old: CutFilm, new: CutFilm, source: Frames) -> Iterator[_Run]:
    """Gaps that continue a neighbour which is matched: black has no range to be known by."""
    starts = [event.start_frame for event in old.events]

    def gap(frame: int) -> Event | None:
        if not 0 <= frame < old.frames:
            return None
        event = old.events[bisect_right(starts, frame) - 1]
        return event if event.medium is None else None

    for event in new.events:
        if event.medium is not None:
            continue
        first, end = event.start_frame, event.end_frame
        before = -1 if first == 0 else int(source[first - 1])
        after = old.frames if end == new.frames else int(source[end])
        if (first == 0 or before >= 0) and (found := gap(before + 1)):
            yield _Run(before + 1, first, min(found.end_frame - before - 1, event.frames))
        if after > 0 and (found := gap(after - 1)):
            frames = min(after - found.start_frame, event.frames)
            yield _Run(after - frames, end - frames, frames)


def _leave_out_other_mixes(old: CutFilm, new: CutFilm, source: Frames) -> None:
    """Forget matches within dissolves and fades that are not the same as a whole."""
    known = set(_mixes(old))
    same = np.zeros(new.frames, dtype=bool)
    for mix in _mixes(new):
        at = int(source[mix.start])
        if _Mix(at, mix.frames, mix.kind) in known:
            span = slice(mix.start, mix.start + mix.frames)
            same[span] = (source[span] == np.arange(at, at + mix.frames)).all()
    source[(_mixed(new) | _mixed(old)[source]) & ~same] = -1


class _Mix(NamedTuple):
    """Frames that show more than one event; kind: how, and for dissolves where the cut is."""

    start: int
    frames: int
    kind: tuple[str, int]


def _mixes(film: CutFilm) -> Iterator[_Mix]:
    for event in film.events:
        start, end = event.start_frame, event.end_frame
        if length := event.before_frames + event.after_frames:
            yield _Mix(start - event.before_frames, length, ("dissolve", event.before_frames))
        if event.fade_in_frames:
            yield _Mix(start, event.fade_in_frames, ("in", 0))
        if event.fade_out_frames:
            yield _Mix(end - event.fade_out_frames, event.fade_out_frames, ("out", 0))


def _mixed(film: CutFilm) -> NDArray[np.bool_]:
    result = np.zeros(film.frames, dtype=bool)
    for mix in _mixes(film):
        result[mix.start : mix.start + mix.frames] = True
    return result


def _runs(source: Frames) -> list[_Run]:
    """The runs in which neighbouring frames stay neighbours."""
    going = source >= 0
    breaks = np.diff(source) != 1
    first = np.flatnonzero(going & np.concatenate(([True], breaks | ~going[:-1])))
    last = np.flatnonzero(going & np.concatenate((breaks, [True])))
    return [_Run(int(source[a]), int(a), int(b - a + 1)) for a, b in zip(first, last, strict=True)]


def _changes(
    film: CutFilm,
    other: CutFilm,
    there: Frames,
    back: Frames,
    moves: NDArray[np.bool_],
    gone: State,
) -> tuple[Change, ...]:
    """What became of each event of a film. there: per frame of it, the other film's frame; back:
    the other way round; moves: frames that moved."""
    starts = np.array([event.start_frame for event in other.events])
    lone: dict[str, list[tuple[Fraction, Fraction, int]]] = defaultdict(list)
    for index, event in enumerate(other.events):
        if event.medium and not (back[event.start_frame : event.end_frame] >= 0).any():
            lone[event.medium.reference].append((*_media_range(event, other.rate), index))
    changes = []
    for event in film.events:
        span = slice(event.start_frame, event.end_frame)
        found = there[span]
        found = found[found >= 0]
        if len(found):
            events = np.searchsorted(starts, found, side="right") - 1
            counterpart = int(np.bincount(events).argmax())
            whole = other.events[counterpart]
            if len(found) < event.frames or (back[whole.start_frame : whole.end_frame] < 0).any():
                changes.append(Change("trimmed", counterpart))
            else:
                moved = moves[span].mean() > 0.5
                changes.append(Change("moved" if moved else "kept", counterpart))
            continue
        change = Change(gone)
        if event.medium:
            low, high = _media_range(event, film.rate)
            for begin, end, index in lone[event.medium.reference][:_LOOKED_AT]:
                if low < end and begin < high:
                    change = Change("changed", index)
                    break
        changes.append(change)
    return tuple(changes)


def _media_range(event: Event, rate: Fraction) -> tuple[Fraction, Fraction]:
    """The seconds of its medium that an event shows; a still frame lasts a frame."""
    length = event.frames / rate * event.speed or 1 / rate
    ends = event.media_start, event.media_start + length
    return min(ends), max(ends)
