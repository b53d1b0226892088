"""What is certain before a run: room, fixed cells, cells that stay, silence in what is played."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import made_analysis

from bgm_studio.base.errors import RequestError
from bgm_studio.composing.arrangement import Rest
from bgm_studio.composing.certain import (
    Room,
    begins_too_late,
    clear_of,
    fixed_cells,
    held_cells,
    hushed,
    sounding_plan,
)
from bgm_studio.composing.direction import ChordEdit, Direction, Span
from bgm_studio.composing.fitting import fit_clip
from bgm_studio.music.harmony import Chord, Key, Section
from bgm_studio.music.pianoroll import (
    COLUMNS_PER_BEAT,
    TRACKS,
    Note,
    Region,
    notes_from_roll,
    roll_from_notes,
)
from bgm_studio.music.planning import plan_music
from bgm_studio.music.played import PedalChange, Performance, PerformedNote
from bgm_studio.music.timing import TempoMap

PIANO = TRACKS.index("piano")
# 80 beats in 40 s: a column lasts an eighth of a second.
EVEN = TempoMap((0.0, 80.0), (0.0, 40.0))


def known_cells(fit, plan, tracks, columns):
    """Fixed cells of a clip without silences: (roll, mask)."""
    room = Room.of(Direction(), fit.tempo_map)
    notes, mask = fixed_cells(plan, tracks, room, columns)
    return roll_from_notes(notes, columns), mask


# -- a clip as it is -------------------------------------------------------------------------------


def made(cuts=(), duration_s=21.3, **options):
    analysis = made_analysis(duration_s, cuts=cuts)
    fit = fit_clip(analysis, **options)
    plan = plan_music(fit.tempo_map.total_beats, seed=3, start_beat=fit.tempo_map.start_beat)
    return fit, plan


def test_the_ending_is_the_tonic_and_rings_alone():
    fit, plan = made()
    beats = fit.tempo_map.total_beats
    end = beats * COLUMNS_PER_BEAT
    roll, mask = known_cells(fit, plan, TRACKS, end + 64)
    assert roll.shape == (6, end + 64, 128) and mask.shape == (3, end + 64, 128)
    fixed = np.repeat(mask, 2, axis=0)
    assert not roll[~fixed].any()  # nothing is said of what is open
    last = [n for n in notes_from_roll(roll) if n.start_column == end - 16]
    assert {n.pitch % 12 for n in last} == set(plan.key.tonic_chord.pitch_classes)
    assert min(n.pitch for n in last) % 12 == plan.key.tonic
    assert {(n.track, n.end_column) for n in last} == {(PIANO, end)}
    assert mask[:, end:].all() and not roll[:, end:].any()  # nothing behind the end
    assert not mask[0, : end - 16].any()  # the melody is free before it
    # With the chord others may ring, on its notes alone, and nothing begins behind its strike.
    free = {pitch % 12 for pitch in np.flatnonzero(~mask[0, end - 16 : end].any(axis=0))}
    assert free == set(plan.key.tonic_chord.pitch_classes)
    room = Room.of(Direction(), fit.tempo_map)
    assert not begins_too_late(Note(end - 16, 72, 0, end), room)
    assert begins_too_late(Note(end - 15, 72, 0, end), room)
    assert not begins_too_late(Note(end - 17, 72, 0, end), room)


def test_tracks_that_do_not_play_are_silent():
    fit, plan = made()
    columns = fit.tempo_map.total_beats * COLUMNS_PER_BEAT
    roll, mask = known_cells(fit, plan, ("melody",), columns)
    assert mask[1:].all() and not roll.any()
    assert not mask[0].all()


def test_a_pickup_begins_with_the_clip():
    for cut_s in np.arange(1.0, 3.0, 0.1):
        fit, plan = made(cuts=[(float(cut_s), 1.0, True), (float(cut_s) + 8, 1.0, True)])
        start = fit.tempo_map.start_beat
        if start > 0:
            break
    assert 3 <= start < 4
    roll, mask = known_cells(fit, plan, TRACKS, fit.tempo_map.total_beats * COLUMNS_PER_BEAT)
    before = int(start * COLUMNS_PER_BEAT)
    assert mask[:, :before].all() and not roll[:, :before].any()
    assert not mask[:, 16].all()


def test_a_range_ends_in_the_key_of_its_section():
    plan = plan_music(EVEN.total_beats, seed=3, key=Key(0, "major"))
    away = replace(plan, sections=(
        Section(0, 32, "A"), Section(32, 64, "A", Key(2, "major")), Section(64, 80, "A"),
    ))  # fmt: skip
    harmony = sounding_plan(away, Direction(range=Span(0.0, 28.0)), EVEN)
    assert harmony.chords_per_beat[55] == Chord(2)  # D, at 27.5 s
    assert harmony.chords_per_beat[51].root in (7, 9)  # led to by its IV or V


# -- where music may sound -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("span", "silences", "room"),
    [
        (None, [], (0, 304, 320, ())),
        ((5.0, 40.0), [], (40, 304, 320, ())),
        ((5.0, 30.0), [], (40, 224, 240, ())),
        ((5.1, 30.05), [], (41, 224, 240, ())),
        ((5.0, 31.0), [], (40, 240, 248, ())),  # two beats into the bar: they are enough
        ((5.0, 30.5), [], (40, 224, 244, ())),  # one beat is not
        ((10.0, 12.0), [], (80, 92, 96, ())),
        ((20.0, 99.0), [(0.0, 25.0)], (200, 304, 320, ())),
        (None, [(0.0, 2.0), (10.0, 14.0), (38.0, 40.0)], (16, 288, 304, ((80, 112),))),
        (None, [(10.0, 10.02)], (0, 304, 320, ())),  # less than the slack
        (None, [(37.0, 38.0)], (0, 316, 320, ((296, 304),))),
    ],
)
def test_room(span, silences, room):
    direction = Direction(
        silences=tuple(Span(*s) for s in silences), range=None if span is None else Span(*span)
    )
    found = Room.of(direction, EVEN)
    assert (found.start, found.last, found.end, found.silences) == room
    assert found.opens == (found.start > 0)


def plan_of(tempo_map, seed=1):
    return plan_music(tempo_map.total_beats, seed=seed, start_beat=tempo_map.start_beat)


@given(
    st.integers(0, 300), st.integers(8, 320), st.lists(st.tuples(st.integers(0, 320),
    st.integers(1, 60)), max_size=3),
)  # fmt: skip
def test_nothing_sounds_outside_the_room(start, length, silences):
    direction = Direction(range=Span(start / 8, (start + length) / 8))
    for first, columns in silences:
        direction = direction.with_silence(Span(first / 8, (first + columns) / 8))
    try:
        room = Room.of(direction, EVEN)
    except RequestError as error:
        assert "left to score" in str(error)
        return
    assert room.start <= room.last < room.end <= 320
    plan = sounding_plan(plan_of(EVEN), direction, EVEN)
    notes, mask = fixed_cells(plan, TRACKS, room, 384)
    roll = roll_from_notes(notes, 384)
    assert not roll[~np.repeat(mask, 2, axis=0)].any()
    quiet = np.ones(384, dtype=bool)
    quiet[room.start : room.end] = False
    for a, b in room.silences:
        quiet[a:b] = True
    assert mask[:, quiet].all() and not roll[:, quiet].any()
    ending = {n.pitch % 12 for n in notes if n.start_column == room.last}
    assert ending == set(plan.key.tonic_chord.pitch_classes)


def test_the_cadence_of_a_range():
    plan = plan_of(EVEN)
    direction = Direction(range=Span(5.0, 31.0))
    chords = sounding_plan(plan, direction, EVEN).chords_per_beat
    assert set(chords[60:62]) == {plan.key.tonic_chord}  # struck at beat 60
    roots = {(plan.key.tonic + 7) % 12, (plan.key.tonic + 5) % 12}
    assert chords[59].root in roots
    assert chords[:58] == plan.chords_per_beat[:58]
    assert chords[62:] == plan.chords_per_beat[62:]
    assert sounding_plan(plan, Direction(range=Span(5.0, 40.0)), EVEN) is plan
    wanted = replace(direction, chords=(ChordEdit(30.0, 31.0, "Am"),))
    assert sounding_plan(plan, wanted, EVEN).chords_per_beat[60] == Chord.parse("Am")


def test_a_phrase_closes_before_a_silence():
    plan = plan_of(EVEN)
    direction = Direction(silences=(Span(10.2, 15.0), Span(17.0, 18.0)))
    room = Room.of(direction, EVEN)
    assert room.silences == ((81, 120), (136, 144))
    notes, mask = fixed_cells(plan, TRACKS, room, 320)
    closing = [n for n in notes if n.start_column == 76]
    assert {n.end_column for n in closing} == {81} and len(closing) >= 4
    assert {n.pitch % 12 for n in closing} == set(plan.chords_per_beat[19].pitch_classes)
    assert not mask[0, :81].any()
    assert not [n for n in notes if 120 <= n.start_column < 144]  # too short a passage
    assert begins_too_late(Note(79, 60, 0, 81), room)
    assert not begins_too_late(Note(78, 60, 0, 81), room)


def test_a_rest_is_silent_and_strikes_nothing():
    room = Room.of(Direction(), EVEN)
    plan = plan_of(EVEN)
    rests = [Rest(96, 104, (1, PIANO)), Rest(300, 310, (0, 1, 2))]
    notes, mask = fixed_cells(plan, TRACKS, room, 320, rests)
    assert mask[1:, 96:104].all() and not mask[0, 96:104].any()
    assert not mask[:, 104 : room.last].any() and not mask[:, :96].any()
    # The ending is struck whatever rests: it closes the piece.
    assert [n for n in notes if n.start_column == room.last]


# -- what stays of a take --------------------------------------------------------------------------


def test_what_is_held():
    before, tail, new, beyond, low = (
        Note(4, 60, 0, 8), Note(14, 62, 0, 20), Note(16, 64, 0, 18), Note(30, 65, 0, 40),
        Note(17, 30, 2, 19),
    )  # fmt: skip
    notes = [before, tail, new, beyond, low]
    free = Region(16, 32, (0, 1, 2), 40, 127)
    kept, held = held_cells(notes, [free], (), frozenset(), 64)
    assert kept == [before, tail, low]
    assert held[0, 16:20, 62].all() and not held[0, 20:32, 62].any()
    assert not held[0, 32:40, 65].any()  # where `beyond` rang
    held[0, 32:40, 65] = True
    assert held[:, :16].all() and held[:, 32:].all() and held[:, 16:32, :40].all()
    kept, held = held_cells(notes, None, [Region(18, 31, (0,))], frozenset({before}), 64)
    assert kept == [before, tail, beyond]
    assert held[0, 30:40, 65].all() and not held[0, 40, 65] and held[0, 4:8, 60].all()
    assert held_cells(notes, None, (), frozenset(), 64)[0] == []


def test_a_fixed_note_gives_way():
    held = np.zeros((3, 32, 128), dtype=bool)
    held[2, 8, 40] = True
    assert clear_of(Note(4, 40, 2, 12), held) == Note(4, 40, 2, 8)
    assert clear_of(Note(8, 40, 2, 12), held) is None
    assert clear_of(Note(4, 41, 2, 12), held) == Note(4, 41, 2, 12)


# -- silence in what is played ---------------------------------------------------------------------


def test_nothing_rings_into_a_silence():
    room = Room.of(Direction(silences=(Span(10.0, 20.0),), range=Span(0.0, 30.0)), EVEN)
    notes = (
        PerformedNote(8.0, 9.0, 60, 70, 0), PerformedNote(9.0, 12.0, 60, 70, 2),
        PerformedNote(9.995, 11.0, 72, 70, 0), PerformedNote(29.0, 31.0, 60, 70, 2),
    )  # fmt: skip
    changes = [(0.1, True), (8.0, False), (8.1, True), (12.0, False), (12.1, True), (21.0, False),
               (21.1, True)]  # fmt: skip
    played = Performance(notes, tuple(PedalChange(*c) for c in changes), EVEN)
    result = hushed(played, room)
    assert [n.end_s for n in result.notes] == [9.0, 10.0, 11.0, 30.0]
    assert [(c.time_s, c.down) for c in result.pedal] == [
        (0.1, True), (8.0, False), (8.1, True), (10.0, False), (21.1, True), (30.0, False),
    ]  # fmt: skip
    assert hushed(played, Room.of(Direction(), EVEN)) is played


def test_what_takes_the_place_of_a_ringing_note_may_ring_as_long():
    ringing, other = Note(12, 60, 2, 40), Note(30, 62, 2, 34)
    kept, held = held_cells([ringing, other], [Region(8, 16)], (), frozenset(), 64)
    assert kept == [other]
    assert not held[2, 12:40, 60].any()
    assert held[2, 40:, 60].all() and held[2, 16:, 61].all() and held[2, 30:34, 62].all()
