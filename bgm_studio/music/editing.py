"""Edits of notes: pure functions from tuples of notes to tuples of notes, written ones (`Note`) and
those of the band (`Tone`) alike.

The roll cannot hold two notes that overlap within one track and pitch. So in every edit the edited
notes win: another note in their way keeps what lies before them, or else what lies after them, or
is removed. Given notes must not overlap; returned notes never do, and are sorted.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from operator import attrgetter

from bgm_studio.base.errors import RequestError
from bgm_studio.music.pianoroll import PITCHES, TRACKS, Note, Region

LEAST_COLUMNS = 1 / 16
"""What is shorter is no note any more: the rest of one that another has covered."""
DEFAULT_VELOCITY = 80
"""Of a note of the band that nobody has played yet."""

in_order = attrgetter("start_column", "pitch", "track", "end_column")
"""The key by which notes of all kinds are sorted."""


@dataclass(frozen=True, order=True)
class Tone:
    """A note that the band plays, as it is edited: like a `Note`, but it may begin and end between
    columns, `track` is an index of the palette's voices after those of TRACKS, and it has a
    velocity 1..127, by which no two are told apart."""

    start_column: float
    pitch: int
    track: int
    end_column: float
    velocity: int = field(default=DEFAULT_VELOCITY, compare=False)

    @property
    def columns(self) -> float:
        """Length in columns."""
        return self.end_column - self.start_column

    def placed(self, start_column: float, end_column: float, pitch: int) -> Tone:
        """The same note elsewhere."""
        return Tone(start_column, pitch, self.track, end_column, self.velocity)


AnyNote = Note | Tone
"""What can be edited."""


def on_track(note: AnyNote, track: int) -> AnyNote:
    """The note on another track; one of TRACKS has it on whole columns."""
    if track >= len(TRACKS):
        velocity = note.velocity or DEFAULT_VELOCITY
        return Tone(note.start_column, note.pitch, track, note.end_column, velocity)
    start = round(note.start_column)
    end = max(round(note.end_column), start + 1)
    return Note(start, note.pitch, track, end, note.velocity)


@dataclass(frozen=True)
class Bounds:
    """Where notes may lie: columns `first_column` up to (not including) `end_column`, pitches
    `low_pitch` up to and including `high_pitch`."""

    first_column: int
    end_column: int
    low_pitch: int = 0
    high_pitch: int = PITCHES - 1


@dataclass(frozen=True)
class Edited:
    """The result of an edit: all `notes`, sorted, and those of them that were edited (`chosen`)."""

    notes: tuple[AnyNote, ...]
    chosen: frozenset[AnyNote]


def is_same(a: Sequence[AnyNote], b: Sequence[AnyNote]) -> bool:
    """Whether the notes are the same, their velocities included."""
    return len(a) == len(b) and all(
        x is y or (x == y and x.velocity == y.velocity) for x, y in zip(a, b, strict=True)
    )


# -- groups: what the chosen notes become, before they meet the others ----------------------------


def shifted(
    group: Collection[AnyNote], bounds: Bounds, columns: float = 0, semitones: int = 0
) -> tuple[AnyNote, ...]:
    """The group, later by `columns` and higher by `semitones` (either may be negative), in its
    order. It stops as a whole where its first note meets a bound, so that all distances within it
    stay. Notes that already lie outside are never pushed further."""
    if not group:
        return ()
    columns = _within(
        columns,
        bounds.first_column - min(note.start_column for note in group),
        bounds.end_column - max(note.end_column for note in group),
    )
    lowest, highest = min(note.pitch for note in group), max(note.pitch for note in group)
    semitones = round(
        _within(semitones, bounds.low_pitch - lowest, bounds.high_pitch - highest),
    )
    return tuple(
        note.placed(note.start_column + columns, note.end_column + columns, note.pitch + semitones)
        for note in group
    )


def stretched(
    group: Collection[AnyNote], bounds: Bounds, *, start: float = 0, end: float = 0
) -> tuple[AnyNote, ...]:
    """The group with each note's start and end moved by so many columns, in its order. A note keeps
    at least one column, one of the band a quarter of one, or what it had if that was less; and
    none leaves the bounds."""
    result = []
    for note in group:
        least = min(note.columns, 1 if isinstance(note, Note) else 0.25)
        first = max(note.start_column + start, min(bounds.first_column, note.start_column))
        first = min(first, note.end_column - least)
        last = min(note.end_column + end, max(bounds.end_column, note.end_column))
        last = max(last, first + least)
        result.append(note.placed(first, last, note.pitch))
    return tuple(result)


# -- edits ----------------------------------------------------------------------------------------


def moved(
    notes: Sequence[AnyNote],
    chosen: Collection[AnyNote],
    bounds: Bounds,
    *,
    columns: float = 0,
    semitones: int = 0,
) -> Edited:
    """Move the chosen notes later and higher, as `shifted` does."""
    others, group = _divided(notes, chosen)
    return _joined(others, shifted(group, bounds, columns, semitones))


def transposed(
    notes: Sequence[AnyNote], chosen: Collection[AnyNote], bounds: Bounds, semitones: int
) -> Edited:
    """Move the chosen notes higher by `semitones`, as one group."""
    return moved(notes, chosen, bounds, semitones=semitones)


def resized(
    notes: Sequence[AnyNote],
    chosen: Collection[AnyNote],
    bounds: Bounds,
    *,
    start: float = 0,
    end: float = 0,
) -> Edited:
    """Give the chosen notes other starts and ends, as `stretched` does."""
    others, group = _divided(notes, chosen)
    return _joined(others, stretched(group, bounds, start=start, end=end))


def quantised(
    notes: Sequence[AnyNote], chosen: Collection[AnyNote], bounds: Bounds, grid_columns: int
) -> Edited:
    """Let the chosen notes begin at the nearest multiple of `grid_columns` (16 a bar, 4 a beat)
    within the bounds; of two equally near ones, at the later. Lengths stay, except that no note
    outlasts the bounds. Where no multiple lies within them, the notes stay."""
    if grid_columns < 1:
        raise ValueError(f"a grid of {grid_columns} columns is none")
    first = -(-bounds.first_column // grid_columns) * grid_columns
    last = (bounds.end_column - 1) // grid_columns * grid_columns
    others, group = _divided(notes, chosen)
    if last < first:
        return _joined(others, group)
    images = []
    for note in group:
        nearest = (note.start_column + grid_columns / 2) // grid_columns * grid_columns
        start = min(max(nearest, first), last)
        end = min(start + note.columns, max(bounds.end_column, start + 1))
        images.append(note.placed(start, end, note.pitch))
    return _joined(others, images)


def retracked(notes: Sequence[AnyNote], chosen: Collection[AnyNote], track: int) -> Edited:
    """Put the chosen notes on another track: of TRACKS, else of the band's."""
    if track < 0:
        raise ValueError(f"there is no track {track}")
    others, group = _divided(notes, chosen)
    return _joined(others, [on_track(note, track) for note in group])


def struck(
    notes: Sequence[AnyNote], velocities: Mapping[AnyNote, int | None], chosen: Collection[AnyNote]
) -> Edited:
    """Give notes other velocities, kept within 1..127; None as performed, which only a written note
    can be. chosen: what is selected then."""
    result: list[AnyNote] = []
    for note in notes:
        if note in velocities:
            wanted = velocities[note]
            velocity = None if wanted is None else min(max(wanted, 1), 127)
            if isinstance(note, Note):
                result.append(replace(note, velocity=velocity))
            else:
                result.append(note if velocity is None else replace(note, velocity=velocity))
        else:
            result.append(note)
    return Edited(tuple(result), frozenset(chosen))


def deleted(notes: Sequence[AnyNote], chosen: Collection[AnyNote]) -> Edited:
    """Remove the chosen notes."""
    return Edited(_divided(notes, chosen)[0], frozenset())


def added(notes: Sequence[AnyNote], new: Iterable[AnyNote]) -> Edited:
    """Add new notes, which must already lie where the caller wants them."""
    return _joined(notes, new)


def duplicated(
    notes: Sequence[AnyNote],
    chosen: Collection[AnyNote],
    bounds: Bounds,
    *,
    columns: float = 0,
    semitones: int = 0,
) -> Edited:
    """Add copies of the chosen notes, moved as `shifted` does. Copies that stay where they are
    change nothing."""
    group = _divided(notes, chosen)[1]
    return _joined(notes, shifted(group, bounds, columns, semitones))


def pasted(
    notes: Sequence[AnyNote],
    copied: Collection[AnyNote],
    bounds: Bounds,
    at_column: int,
    track: int | None = None,
) -> Edited:
    """Add copies of `copied`, the first beginning at `at_column` (or as far beside it as it was
    played beside a column), or earlier where the group would
    leave the bounds. What still outlasts the bounds is shortened. track: where all copies go; None
    leaves each on its own track."""
    if not copied:
        return Edited(tuple(notes), frozenset())
    first = round(min(note.start_column for note in copied))
    images: list[AnyNote] = []
    for note in shifted(copied, bounds, at_column - first):
        # A group longer than the roll cannot fit: it keeps its place, and its end is cut.
        start = max(note.start_column, bounds.first_column)
        end = min(note.end_column, bounds.end_column)
        if start < end:
            kept = note.placed(start, end, note.pitch)
            images.append(kept if track is None else on_track(kept, track))
    return _joined(notes, images)


def resolved(others: Iterable[AnyNote], edited: Iterable[AnyNote]) -> tuple[AnyNote, ...]:
    """All notes without overlaps, sorted: where both want a cell, `edited` gets it.

    Among the edited notes the roll's own rule holds: a later onset ends the earlier note, and of
    two that begin together the longer one stays.
    """
    return _joined(others, edited).notes


# -- locks ----------------------------------------------------------------------------------------


def is_locked(
    note: AnyNote, locked: Iterable[Region], locked_notes: Collection[Note] = frozenset()
) -> bool:
    """Whether the note itself, or a region in which it begins, is locked. Notes of the band never
    are."""
    if isinstance(note, Tone):
        return False
    return note in locked_notes or any(region.holds(note) for region in locked)


def check_locks(
    before: Iterable[AnyNote],
    after: Iterable[AnyNote],
    locked: Iterable[Region],
    locked_notes: Collection[Note] = frozenset(),
) -> None:
    """Raise RequestError where an edit changes a locked note, or what sounds in a locked region's
    cells. A note that rings into a region may still change outside it."""
    old = frozenset(note for note in before if isinstance(note, Note))
    new = frozenset(note for note in after if isinstance(note, Note))
    gone, come = old - new, new - old
    if any(note in locked_notes for note in gone):
        raise RequestError(
            "A locked note is in the way.", "Unlock it, or move the notes elsewhere."
        )
    for region in locked:
        if _sounding(gone, region) != _sounding(come, region):
            raise RequestError(
                "A locked region is in the way.", "Unlock it, or move the notes elsewhere."
            )


def _sounding(notes: Iterable[Note], region: Region) -> set[tuple[bool, Note]]:
    """The notes heard in a region, each as (begins there, the part that lies there). A note that
    begins there counts whole."""
    heard = set()
    for note in notes:
        if region.holds(note):
            heard.add((True, note))
        elif (
            note.track in region.tracks
            and region.low_pitch <= note.pitch <= region.high_pitch
            and note.start_column < region.start_column < note.end_column
        ):
            end = min(note.end_column, region.end_column)
            heard.add((False, Note(region.start_column, note.pitch, note.track, end)))
    return heard


# -- how ------------------------------------------------------------------------------------------


def _within(wanted: float, low: float, high: float) -> float:
    """`wanted`, limited to low..high; 0 is always allowed."""
    return min(max(wanted, min(low, 0)), max(high, 0))


def _divided(
    notes: Sequence[AnyNote], chosen: Collection[AnyNote]
) -> tuple[tuple[AnyNote, ...], tuple[AnyNote, ...]]:
    """(the other notes, those of the chosen ones that exist)."""
    wanted = frozenset(chosen)
    starts = {note.start_column for note in wanted}  # cheaper to look up than whole notes
    others: list[AnyNote] = []
    group: list[AnyNote] = []
    for note in notes:
        is_chosen = note.start_column in starts and note in wanted
        (group if is_chosen else others).append(note)
    return tuple(others), tuple(group)


def _joined(others: Iterable[AnyNote], edited: Iterable[AnyNote]) -> Edited:
    rows: defaultdict[tuple[int, int], list[AnyNote]] = defaultdict(list)
    for note in edited:
        rows[note.track, note.pitch].append(note)
    for key, row in rows.items():
        rows[key] = _in_turn(row)
    chosen = [note for row in rows.values() for note in row]
    result = list(chosen)
    for note in others:
        winners = rows.get((note.track, note.pitch))
        left = _beside(note, winners) if winners else note
        if left is not None:
            result.append(left)
    return Edited(tuple(sorted(result, key=in_order)), frozenset(chosen))


def _in_turn(row: list[AnyNote]) -> list[AnyNote]:
    """Notes of one track and pitch, each ending where the next begins at the latest."""
    longest = {note.start_column: note for note in sorted(row, key=in_order)}
    starts = sorted(longest)
    result = []
    for start, following in pairwise(starts):
        note = longest[start]
        if following - start >= LEAST_COLUMNS:
            end = min(note.end_column, following)
            result.append(note if end == note.end_column else note.placed(start, end, note.pitch))
    return [*result, longest[starts[-1]]]


def _beside(note: AnyNote, row: Sequence[AnyNote]) -> AnyNote | None:
    """What is left of a note beside a row of winners, which rise in time; None for nothing."""
    start, end = note.start_column, note.end_column
    if end <= row[0].start_column or start >= row[-1].end_column:
        return note
    for winner in row[bisect_right(row, start, key=attrgetter("end_column")) :]:
        if winner.start_column >= end:
            break
        if winner.start_column > start:
            end = winner.start_column
            break
        start = winner.end_column
        if start >= end:
            return None
    if end - start < min(LEAST_COLUMNS, note.columns):
        return None
    if (start, end) == (note.start_column, note.end_column):
        return note
    return note.placed(start, end, note.pitch)
