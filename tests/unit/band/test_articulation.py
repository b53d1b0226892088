"""How lines are articulated by what they are played on."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.band.articulation import articulated
from bgm_studio.music.played import PerformedNote

VIOLIN, CLARINET, GUITAR, PIANO = 40, 71, 24, 0


def line(*notes, velocity=70):
    """(start_s, end_s, pitch) each."""
    return [PerformedNote(start, end, pitch, velocity, 0) for start, end, pitch in notes]


def steps(count, length_s=0.5, first=60):
    return line(*((i * length_s, (i + 1) * length_s, first + i % 3) for i in range(count)))


@st.composite
def parts(draw):
    """A part as it is performed: no two notes of one pitch overlap, within a minute."""
    drawn = st.tuples(
        st.floats(0, 55), st.floats(0.03, 4), st.integers(30, 90), st.integers(1, 127)
    )
    free = {}
    made = []
    for start, length, pitch, velocity in sorted(draw(st.lists(drawn, max_size=30))):
        if start >= free.get(pitch, 0.0):
            free[pitch] = start + length
            made.append(PerformedNote(start, start + length, pitch, velocity, 2))
    return made


@settings(max_examples=60, deadline=None)
@given(parts(), st.sampled_from((VIOLIN, CLARINET, GUITAR, 56, 46, 48, PIANO)))
def test_nothing_is_lost_and_hit_points_stay(part, program):
    made = articulated(part, program)
    assert made == sorted(made) == articulated(part, program)
    before = sorted(part, key=lambda note: (note.pitch, note.start_s))
    after = sorted(made, key=lambda note: (note.pitch, note.start_s))
    assert len(after) == len(before)
    for old, new in zip(before, after, strict=True):
        assert (old.pitch, old.track) == (new.pitch, new.track)
        assert old.start_s <= new.start_s <= old.start_s + 0.09
        assert new.start_s < new.end_s <= old.end_s + 0.09
        assert new.end_s - new.start_s >= (old.end_s - old.start_s) / 2 - 1e-9
        assert new.velocity == old.velocity
        if old.velocity > 100:
            assert new.start_s == old.start_s
    for one, other in pairwise(after):
        assert one.pitch != other.pitch or one.end_s <= other.start_s


def test_a_piano_is_left_alone():
    part = steps(8)
    assert articulated(part, PIANO) == part


def test_one_bow_holds_four_near_tones_and_turns():
    made = articulated(steps(8), VIOLIN)
    slurred = [one.end_s > other.start_s for one, other in pairwise(made)]
    assert slurred == [True, True, True, False, True, True, True]
    assert made[4].start_s - made[3].end_s == pytest.approx(0.035)


def test_leaps_rests_chords_and_hit_points_are_not_slurred():
    leap = line((0, 1, 60), (1, 2, 72))
    rest = line((0, 1, 60), (1.5, 2, 62))
    chord = line((0, 1, 60), (0, 1, 64), (1, 2, 62))
    hit = [*line((0, 1, 60)), *line((1, 2, 62), velocity=118)]
    for part in (leap, rest, chord, hit):
        made = articulated(part, VIOLIN)
        assert max(n.end_s for n in made if n.start_s == 0) <= 1.0


def test_what_is_held_under_a_moving_voice_is_held_on():
    part = line((0, 4, 48), (1, 2, 60), (2, 3, 62), (3, 4, 64))
    for program in (VIOLIN, CLARINET):
        assert articulated(part, program)[0] == part[0]


def test_winds_breathe_when_they_must_and_where_there_is_time():
    fast = articulated(steps(40, 0.25), CLARINET)
    breaths = [b.start_s - a.end_s for a, b in pairwise(fast)]
    where = [i for i, gap in enumerate(breaths) if gap > 0]
    assert [fast[i + 1].start_s for i in where] == [7.0]
    assert fast[where[0]].end_s - fast[where[0]].start_s == pytest.approx(0.125)
    slow = articulated(steps(16, 1.0), CLARINET)
    gaps = {b.start_s: round(b.start_s - a.end_s, 3) for a, b in pairwise(slow)}
    assert [start for start, gap in gaps.items() if gap > 0] == [4.0, 8.0, 12.0]
    assert gaps[4.0] == 0.2


def test_a_rest_is_a_breath():
    tones = [(i * 0.5, (i + 1) * 0.5, 60 + i % 3) for i in range(6)]
    part = line(*tones, *((start + 3.5, end + 3.5, pitch) for start, end, pitch in tones))
    made = articulated(part, CLARINET)
    assert [i for i, (a, b) in enumerate(pairwise(made)) if b.start_s - a.end_s > 0] == [5]


def test_plucked_chords_are_rolled_from_the_lowest_and_struck_together_at_hit_points():
    tones = ((1, 2, 64), (1, 2, 48), (1, 2, 55), (1, 2, 60))
    made = articulated(line(*tones), GUITAR)
    assert [(n.pitch, round(n.start_s, 3)) for n in made] == [
        (48, 1.0), (55, 1.012), (60, 1.024), (64, 1.036)
    ]  # fmt: skip
    hit = line(*tones, velocity=120)
    assert articulated(hit, GUITAR) == sorted(hit)
