"""Hit points and endings that are brought into a finished texture."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.composing.certain import Room
from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.marks import STRONG, TOLERANCE_S, hit_instants, marked
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, TRACKS, Note, roll_from_notes
from bgm_studio.music.planning import plan_music
from bgm_studio.music.timing import TempoMap
from bgm_studio.video.shots import Cut

# 80 beats in 40 s: a column lasts an eighth of a second.
EVEN = TempoMap((0.0, 80.0), (0.0, 40.0))
PLAN = plan_music(80, seed=3)
ROOM = Room.of(Direction(), EVEN)
MELODY, BRIDGE, PIANO = range(3)
FREE = np.zeros((3, 320, 128), dtype=bool)
# A texture: the piano strikes every beat, the melody every second one.
TEXTURE = [Note(c, 60, PIANO, c + 4) for c in range(0, 304, 4)]
TEXTURE += [Note(c, 72, MELODY, c + 8) for c in range(0, 296, 8)]


def hits_at(*columns, strength=1.0):
    hits = np.zeros(320, dtype=np.float32)
    hits[list(columns)] = strength
    return hits


def new_notes(hits, tracks=TRACKS, room=ROOM, held=FREE, texture=tuple(TEXTURE)):
    return sorted(set(marked(texture, hits, PLAN, tracks, room, held)) - set(texture))


def chord_at(column):
    return PLAN.chords_per_beat[column // COLUMNS_PER_BEAT]


def of_hit(notes, column):
    return [n for n in notes if n.start_column == column]


def test_on_a_beat_a_strong_hit_has_a_bass_octave():
    added = of_hit(new_notes(hits_at(64)), 64)
    assert [n.track for n in added] == [PIANO, PIANO]
    assert [n.pitch % 12 for n in added] == [chord_at(64).bass] * 2
    assert added[1].pitch - added[0].pitch == 12


def test_off_the_beat_the_bridge_plays_a_sting_and_the_piano_its_groove():
    added = of_hit(new_notes(hits_at(66)), 66)
    assert {n.track for n in added} == {BRIDGE} and len(added) >= 3
    assert {n.pitch % 12 for n in added} <= set(chord_at(66).pitch_classes)
    before = {n for n in TEXTURE if n.track == PIANO}
    after = {n for n in marked(TEXTURE, hits_at(66), PLAN, TRACKS, ROOM, FREE) if n.track == PIANO}
    assert before == after


def test_a_weak_hit_weighs_less():
    for column in (64, 66):
        weak = of_hit(new_notes(hits_at(column, strength=STRONG - 0.1)), column)
        strong = of_hit(new_notes(hits_at(column)), column)
        assert 1 == len(weak) < len(strong)


@pytest.mark.parametrize("tracks", [("melody", "piano"), ("piano",), ("bridge",), ("melody",)])
def test_only_tracks_that_play_mark_hits(tracks):
    names = {TRACKS[n.track] for n in of_hit(new_notes(hits_at(66, 70), tracks), 66)}
    assert names <= set(tracks)
    assert names or tracks == ("melody",)


def test_the_last_bar_is_marked_too():
    column = ROOM.last + 5
    added = of_hit(new_notes(hits_at(column)), column)
    assert len(added) >= 4 and {n.end_column for n in added} == {ROOM.end}
    assert {n.pitch % 12 for n in added} == set(chord_at(column).pitch_classes)


def test_silences_and_what_is_held_stay():
    direction = Direction(silences=(Span(10.0, 12.0),), range=Span(5.0, 40.0))
    room = Room.of(direction, EVEN)
    assert not of_hit(new_notes(hits_at(88), room=room), 88)
    assert not of_hit(new_notes(hits_at(16), room=room), 16)
    held = FREE.copy()
    held[:, :200] = True
    assert not of_hit(new_notes(hits_at(64, 66), held=held), 64)
    assert of_hit(new_notes(hits_at(64, 204), held=held), 204)


@given(
    st.sets(st.integers(0, 319), max_size=12), st.floats(0.5, 1.0),
    st.lists(st.tuples(st.integers(0, 300), st.integers(30, 90), st.integers(0, 2),
                       st.integers(1, 20)), max_size=25),
)  # fmt: skip
def test_marks_are_a_proper_score(columns, strength, cells):
    texture = sorted({Note(c, p, t, min(c + n, 304)) for c, p, t, n in cells if c < 304})
    hits = hits_at(*columns, strength=strength)
    notes = marked(texture, hits, PLAN, TRACKS, ROOM, FREE)
    assert all(0 <= n.start_column < n.end_column <= ROOM.end for n in notes)
    roll_from_notes(notes, 320)
    for column in columns:  # every hit is struck
        assert any(n.start_column == column for n in notes)
    everything_held = ~FREE
    assert marked(texture, hits, PLAN, TRACKS, ROOM, everything_held) == texture


def test_the_melody_comes_to_rest():
    rest = of_hit(new_notes(hits_at()), ROOM.last)
    assert [n.track for n in rest] == [MELODY] and rest[0].end_column == ROOM.end
    assert rest[0].pitch % 12 in PLAN.key.tonic_chord.pitch_classes
    assert abs(rest[0].pitch - 72) <= 7
    there = (*TEXTURE, Note(ROOM.last, 74, MELODY, ROOM.end))
    assert not new_notes(hits_at(), texture=there)
    assert not new_notes(hits_at(), tracks=("piano",))
    assert not new_notes(hits_at(), texture=())  # there is no line that could end


def test_a_hit_beside_the_grid_sounds_at_its_cut():
    # Columns are 125 ms apart: 5.05 s lies 50 ms behind column 40, 10.015 s close enough.
    cuts = [Cut(0, t, 1.0, hit) for t, hit in ((5.05, True), (10.015, True), (15.06, False))]
    assert hit_instants(cuts, EVEN) == {40: 5.05}
    assert TOLERANCE_S < 0.05


def test_of_two_hits_at_a_column_the_stronger_is_met():
    cuts = [Cut(0, 5.05, 0.9, True), Cut(0, 4.95, 0.4, True)]
    assert hit_instants(cuts, EVEN) == {40: 5.05}
    assert hit_instants([Cut(0, 5.0, 0.9, True), Cut(0, 5.05, 0.4, True)], EVEN) == {}
