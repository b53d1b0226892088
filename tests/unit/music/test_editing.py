"""Edits of notes: what they do, what they leave alone, and what locks forbid."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.base.errors import RequestError
from bgm_studio.music.editing import (
    DEFAULT_VELOCITY,
    LEAST_COLUMNS,
    AnyNote,
    Bounds,
    Edited,
    Tone,
    added,
    check_locks,
    deleted,
    duplicated,
    in_order,
    is_locked,
    is_same,
    moved,
    pasted,
    quantised,
    resized,
    resolved,
    retracked,
    shifted,
    stretched,
    transposed,
)
from bgm_studio.music.pianoroll import Note, Region, notes_from_roll, roll_from_notes

COLUMNS = 48
BOUNDS = Bounds(3, COLUMNS)


@st.composite
def melodies(draw: st.DrawFn) -> tuple[Note, ...]:
    """Notes within BOUNDS that do not overlap within one track and pitch; few pitches, so that
    edited ones meet others."""
    notes = []
    for track in range(3):
        for pitch in draw(st.lists(st.integers(58, 62), max_size=3, unique=True)):
            edges = sorted(draw(st.sets(st.integers(3, COLUMNS), max_size=8)))
            for start, end in itertools.pairwise(edges):
                if draw(st.booleans()):
                    notes.append(Note(start, pitch, track, end))
    return tuple(sorted(notes))


@st.composite
def chosen_of(draw: st.DrawFn) -> tuple[tuple[Note, ...], frozenset[Note]]:
    notes = draw(melodies())
    chosen = frozenset(note for note in notes if draw(st.booleans()))
    return notes, chosen


EDITS: dict[str, Callable[[tuple[Note, ...], frozenset[Note], int, int], Edited]] = {
    "moved": lambda n, c, a, b: moved(n, c, BOUNDS, columns=a, semitones=b),
    "transposed": lambda n, c, _, b: transposed(n, c, BOUNDS, b),
    "resized": lambda n, c, a, b: resized(n, c, BOUNDS, start=b, end=a),
    "quantised": lambda n, c, a, _: quantised(n, c, BOUNDS, (1, 2, 4, 16)[a % 4]),
    "retracked": lambda n, c, a, _: retracked(n, c, a % 3),
    "deleted": lambda n, c, *_: deleted(n, c),
    "added": lambda n, c, a, b: added(n, [Note(20 + a % 9, 60 + b % 3, 0, 31 + a % 9)]),
    "duplicated": lambda n, c, a, b: duplicated(n, c, BOUNDS, columns=a, semitones=b),
    "pasted": lambda n, c, a, b: pasted(n, c, BOUNDS, a, None if b < 0 else b % 3),
}


@pytest.mark.parametrize("name", EDITS)
@settings(max_examples=60)
@given(chosen_of(), st.integers(-60, 60), st.integers(-140, 140))
def test_every_edit_leaves_what_the_roll_can_hold(
    name: str, music: tuple[tuple[Note, ...], frozenset[Note]], a: int, b: int
) -> None:
    notes, chosen = music
    result = EDITS[name](notes, chosen, a, b)
    assert tuple(notes_from_roll(roll_from_notes(result.notes, COLUMNS))) == result.notes
    assert result.chosen <= frozenset(result.notes)
    assert all(BOUNDS.first_column <= note.start_column for note in result.notes)
    assert all(note.end_column <= BOUNDS.end_column for note in result.notes)


@st.composite
def parts(draw: st.DrawFn) -> tuple[tuple[AnyNote, ...], frozenset[AnyNote]]:
    """A written melody and a part of the band, whose notes lie between the columns; some chosen."""
    notes: list[AnyNote] = list(draw(melodies()))
    for pitch in draw(st.lists(st.integers(58, 62), max_size=3, unique=True)):
        edges = sorted(draw(st.sets(st.floats(3, COLUMNS), max_size=8)))
        for start, end in itertools.pairwise(edges):
            if draw(st.booleans()) and end - start >= LEAST_COLUMNS:
                notes.append(Tone(start, pitch, 3, end, draw(st.integers(1, 127))))
    notes.sort(key=in_order)
    return tuple(notes), frozenset(note for note in notes if draw(st.booleans()))


@pytest.mark.parametrize("name", EDITS)
@settings(max_examples=40)
@given(parts(), st.integers(-60, 60), st.integers(-140, 140))
def test_every_edit_leaves_what_a_part_can_hold(
    name: str, music: tuple[tuple[AnyNote, ...], frozenset[AnyNote]], a: int, b: int
) -> None:
    notes, chosen = music
    result = EDITS[name](notes, chosen, a, b)
    written = [note for note in result.notes if isinstance(note, Note)]
    assert notes_from_roll(roll_from_notes(written, COLUMNS)) == written
    assert list(result.notes) == sorted(result.notes, key=in_order)
    latest: dict[int, float] = {}
    for note in result.notes:
        if isinstance(note, Tone):
            assert 3 <= note.start_column < note.end_column <= COLUMNS
            assert note.track >= 3 and 1 <= note.velocity <= 127 and 0 <= note.pitch <= 127
            assert note.start_column >= latest.get(note.pitch, -1.0)
            latest[note.pitch] = note.end_column
        else:
            assert note.track < 3


def test_notes_of_the_band_keep_velocity_and_place_between_columns() -> None:
    soft, loud = Tone(4.25, 60, 3, 5.5, 20), Tone(9.9, 60, 3, 11.0, 120)
    (first, last) = moved((soft, loud), [soft], BOUNDS, columns=2, semitones=1).notes
    assert (first, last) == (Tone(6.25, 61, 3, 7.5), loud)
    assert isinstance(first, Tone) and first.velocity == 20
    (whole,) = retracked((soft,), [soft], 1).notes
    assert whole == Note(4, 60, 1, 6)
    (again,) = retracked((whole,), [whole], 4).notes
    assert again == Tone(4, 60, 4, 6) and again.velocity == 20
    (new,) = retracked((Note(4, 60, 1, 6),), [whole], 4).notes
    assert new.velocity == DEFAULT_VELOCITY
    # What was struck a little early is pasted a little early.
    assert pasted((), [loud], BOUNDS, 20).notes == (Tone(19.9, 60, 3, 21.0),)
    assert quantised((soft, loud), [loud], BOUNDS, 4).notes[1] == Tone(8.0, 60, 3, 9.1)


def test_the_same_notes_have_the_same_velocities() -> None:
    notes = (Note(4, 60, 0, 8), Tone(4.5, 60, 3, 5.0, 80))
    assert is_same(notes, list(notes)) and is_same((), ())
    assert not is_same(notes, (notes[0], Tone(4.5, 60, 3, 5.0, 81)))
    assert not is_same(notes, notes[:1]) and notes[1] == Tone(4.5, 60, 3, 5.0, 81)


@given(chosen_of(), st.integers(-60, 60), st.integers(-140, 140))
def test_a_group_moves_as_one_and_loses_none(
    music: tuple[tuple[Note, ...], frozenset[Note]], columns: int, semitones: int
) -> None:
    notes, chosen = music
    result = moved(notes, chosen, BOUNDS, columns=columns, semitones=semitones)
    assert len(result.chosen) == len(chosen)
    steps = {
        (new.start_column - old.start_column, new.pitch - old.pitch, new.columns - old.columns)
        for old, new in zip(sorted(chosen), sorted(result.chosen), strict=True)
    }
    assert len(steps) <= 1
    for by_columns, by_semitones, longer in steps:
        assert abs(by_columns) <= abs(columns) and by_columns * columns >= 0
        assert abs(by_semitones) <= abs(semitones) and by_semitones * semitones >= 0
        assert longer == 0


@given(chosen_of(), st.integers(-60, 60), st.integers(-140, 140))
def test_moving_back_undoes_a_move_that_met_nothing(
    music: tuple[tuple[Note, ...], frozenset[Note]], columns: int, semitones: int
) -> None:
    notes, chosen = music
    there = moved(notes, chosen, BOUNDS, columns=columns, semitones=semitones)
    others = frozenset(notes) - chosen
    wanted = frozenset(
        Note(n.start_column + columns, n.pitch + semitones, n.track, n.end_column + columns)
        for n in chosen
    )
    met = wanted & others or not others <= frozenset(there.notes)
    if there.chosen == wanted and not met:
        back = moved(there.notes, there.chosen, BOUNDS, columns=-columns, semitones=-semitones)
        assert back == Edited(notes, chosen)


@given(chosen_of(), st.integers(-60, 60), st.integers(-3, 3))
def test_the_edited_cells_are_theirs_and_no_other_cell_is_new(
    music: tuple[tuple[Note, ...], frozenset[Note]], columns: int, semitones: int
) -> None:
    notes, chosen = music
    result = moved(notes, chosen, BOUNDS, columns=columns, semitones=semitones)
    sounds = roll_from_notes(result.notes, COLUMNS)
    mine = roll_from_notes(result.chosen, COLUMNS)
    before = roll_from_notes(frozenset(notes) - chosen, COLUMNS)
    assert not (mine & ~sounds).any()
    heard, wanted, old = (np.logical_or(r[0::2], r[1::2]) for r in (sounds, mine, before))
    assert not (heard & ~wanted & ~old).any()


def test_a_note_in_the_way_keeps_its_head_or_its_tail_or_goes() -> None:
    new = Note(8, 60, 0, 12)
    assert resolved([Note(4, 60, 0, 10)], [new]) == (Note(4, 60, 0, 8), new)
    assert resolved([Note(10, 60, 0, 16)], [new]) == (new, Note(12, 60, 0, 16))
    assert resolved([Note(9, 60, 0, 12)], [new]) == (new,)
    assert resolved([Note(4, 60, 0, 20)], [new]) == (Note(4, 60, 0, 8), new)
    beside = [Note(4, 60, 0, 8), Note(8, 61, 0, 12), Note(8, 60, 1, 12), Note(12, 60, 0, 14)]
    assert set(resolved(beside, [new])) == {*beside, new}


def test_between_two_edited_notes_the_middle_is_left() -> None:
    winners = [Note(0, 60, 0, 4), Note(8, 60, 0, 10)]
    assert Note(4, 60, 0, 8) in resolved([Note(2, 60, 0, 12)], winners)


def test_a_group_stops_at_the_bounds_as_a_whole() -> None:
    group = (Note(4, 60, 0, 8), Note(40, 126, 1, 46))
    assert shifted(group, BOUNDS, columns=9) == (Note(6, 60, 0, 10), Note(42, 126, 1, 48))
    assert shifted(group, BOUNDS, columns=-9) == (Note(3, 60, 0, 7), Note(39, 126, 1, 45))
    assert shifted(group, BOUNDS, semitones=12) == (Note(4, 61, 0, 8), Note(40, 127, 1, 46))
    assert shifted((), BOUNDS, columns=5) == ()


def test_a_note_outside_the_bounds_is_not_pushed_further() -> None:
    early = (Note(0, 60, 0, 2),)  # before the clip's first frame
    assert shifted(early, BOUNDS, columns=-1) == early
    assert shifted(early, BOUNDS, columns=4) == (Note(4, 60, 0, 6),)
    assert stretched(early, BOUNDS, start=-1) == early


def test_a_resized_note_keeps_a_column_and_the_bounds() -> None:
    note = Note(10, 60, 0, 14)
    assert stretched([note], BOUNDS, end=-9) == (Note(10, 60, 0, 11),)
    assert stretched([note], BOUNDS, start=9) == (Note(13, 60, 0, 14),)
    assert stretched([note], BOUNDS, start=-50, end=50) == (Note(3, 60, 0, 48),)


@pytest.mark.parametrize(
    ("start", "grid", "expected"),
    [(13, 4, 12), (14, 4, 16), (15, 4, 16), (5, 16, 16), (47, 16, 32), (9, 1, 9), (9, 2, 10)],
)
def test_quantising_goes_to_the_nearest_line_in_bounds(
    start: int, grid: int, expected: int
) -> None:
    note = Note(start, 60, 0, start + 1)
    assert quantised([note], [note], BOUNDS, grid).notes == (Note(expected, 60, 0, expected + 1),)


def test_quantising_where_no_line_is_changes_nothing() -> None:
    note = Note(5, 60, 0, 7)
    assert quantised([note], [note], Bounds(3, 12), 16).notes == (note,)
    with pytest.raises(ValueError, match="grid"):
        quantised([note], [note], BOUNDS, 0)


def test_of_two_quantised_to_one_place_the_longer_stays() -> None:
    notes = (Note(15, 60, 0, 16), Note(17, 60, 0, 24))
    assert quantised(notes, notes, BOUNDS, 16).notes == (Note(16, 60, 0, 23),)


def test_copies_leave_the_originals() -> None:
    notes = (Note(4, 60, 0, 8), Note(4, 64, 1, 8))
    result = duplicated(notes, notes, BOUNDS, columns=4, semitones=12)
    assert result.chosen == {Note(8, 72, 0, 12), Note(8, 76, 1, 12)}
    assert set(result.notes) == {*notes, *result.chosen}
    assert duplicated(notes, notes, BOUNDS).notes == notes


def test_pasting_begins_at_the_column_and_may_change_track() -> None:
    copied = (Note(10, 60, 0, 12), Note(14, 64, 0, 16))
    assert pasted((), copied, BOUNDS, 20, track=2).notes == (
        Note(20, 60, 2, 22), Note(24, 64, 2, 26),
    )  # fmt: skip
    assert pasted((), copied, BOUNDS, 47).notes == (Note(42, 60, 0, 44), Note(46, 64, 0, 48))
    assert pasted(copied, (), BOUNDS, 5) == Edited(copied, frozenset())


def test_a_paste_longer_than_the_roll_is_cut_at_its_end() -> None:
    copied = (Note(0, 60, 0, 4), Note(90, 60, 0, 99))
    assert pasted((), copied, BOUNDS, 10).notes == (Note(3, 60, 0, 4),)


def test_unknown_chosen_notes_change_nothing() -> None:
    notes, stranger = (Note(4, 60, 0, 8),), Note(9, 60, 0, 10)
    assert moved(notes, [stranger], BOUNDS, columns=1) == Edited(notes, frozenset())
    with pytest.raises(ValueError, match="track"):
        retracked(notes, notes, -1)


# -- locks ----------------------------------------------------------------------------------------


def test_what_is_locked() -> None:
    note, region = Note(4, 60, 0, 20), Region(0, 8, (0,), 50, 70)
    assert is_locked(note, (), {note}) and is_locked(note, (region,))
    assert not is_locked(note, (Region(8, 30, (0,)), Region(0, 8, (1, 2))))


def test_a_locked_note_cannot_be_changed_nor_cut() -> None:
    locked = Note(8, 60, 0, 12)
    notes = (Note(4, 60, 0, 6), locked)
    for after in (deleted(notes, [locked]), resized(notes, [notes[0]], BOUNDS, end=4)):
        with pytest.raises(RequestError, match="locked note"):
            check_locks(notes, after.notes, (), {locked})
    check_locks(notes, resized(notes, [notes[0]], BOUNDS, end=2).notes, (), {locked})


def test_a_locked_region_takes_no_new_sound_and_loses_none() -> None:
    region = Region(8, 16, (0,), 55, 65)
    notes = (Note(4, 60, 0, 10), Note(12, 62, 0, 20))
    with pytest.raises(RequestError, match="locked region"):
        check_locks(notes, added(notes, [Note(9, 61, 0, 10)]).notes, (region,))
    with pytest.raises(RequestError, match="locked region"):
        check_locks(notes, resized(notes, [notes[0]], BOUNDS, end=-1).notes, (region,))
    with pytest.raises(RequestError, match="locked region"):  # it begins there: locked whole
        check_locks(notes, resized(notes, [notes[1]], BOUNDS, end=2).notes, (region,))
    with pytest.raises(RequestError, match="locked region"):  # a held note becomes an onset
        check_locks(notes, resized(notes, [notes[0]], BOUNDS, start=4).notes, (region,))
    check_locks(notes, resized(notes, [notes[0]], BOUNDS, start=2).notes, (region,))
    check_locks(notes, added(notes, [Note(9, 66, 0, 10), Note(9, 60, 1, 10)]).notes, (region,))
