"""What leads to hit points and strikes them; and what doubles a line."""

from __future__ import annotations

from itertools import pairwise

import pytest
from band_forms import form_of, wrong
from test_form import plain

from bgm_studio.band.doubling import Doubling, doubled_part
from bgm_studio.band.form import Line, Mark
from bgm_studio.band.hits import Sting, Swell, hits_part, swell_part

MARKS = (Mark(5.4, 0.5), Mark(14.0, 0.9), Mark(24.0, 1.0))


def test_a_timpani_roll_grows_into_its_final_stroke():
    lines = hits_part(plain(marks=MARKS), Sting("timpani"))
    roll = [line for line in lines if 16 < line.beat < 24]
    (stroke,) = (line for line in lines if line.beat == 24.0)
    assert len(roll) >= 15
    assert all(one.velocity <= other.velocity for one, other in pairwise(roll))
    assert roll[0].velocity < 35 and stroke.velocity > roll[-1].velocity
    assert {line.pitch % 12 for line in roll} == {0} and stroke.pitch % 12 == 7
    assert roll[-1].end <= 24.0 and stroke.end - stroke.beat >= 1.0
    assert not any(abs(line.beat - 5.4) < 2 for line in lines)  # too weak


@pytest.mark.parametrize("kind", ["timpani", "run up", "riser"])
def test_what_leads_over_a_change_of_chords_changes_with_it(kind):
    for bpm in (70.0, 83.0, 111.0, 127.0):
        form = plain(marks=(Mark(24.9, 1.0),), bpm=bpm)
        lines = hits_part(form, Sting(kind, 40, 90))
        assert any(line.beat < 24 for line in lines) and any(
            24 < line.beat < 24.8 for line in lines
        )
        assert wrong(lines, form) == []


def test_a_run_goes_up_and_ends_on_the_mark():
    lines = hits_part(plain(marks=MARKS), Sting("run up", 60, 96))
    run = [line for line in lines if line.beat <= 14.0]
    assert len(run) >= 6 and run[-1].beat == 14.0 and run[-1].pitch == 96
    assert all(one.pitch < other.pitch for one, other in pairwise(run))
    assert run[-1].velocity > run[0].velocity
    assert run[-1].end - run[-1].beat > 1.0


def test_a_riser_climbs_for_long_and_grows():
    lines = hits_part(plain(marks=(Mark(24.0, 1.0),)), Sting("riser", 55, 91))
    assert (
        len(lines) >= 20
        and lines[-1].beat == 24.0
        and lines[-1].pitch == max(line.pitch for line in lines)
    )
    assert all(one.pitch <= other.pitch for one, other in pairwise(lines))
    assert all(one.velocity <= other.velocity for one, other in pairwise(lines))
    assert lines[0].pitch <= 60 and lines[0].velocity < 40


def test_a_drop_is_low_and_a_stab_short_and_in_octaves():
    (first, second) = hits_part(plain(marks=MARKS), Sting("sub drop", 24, 41))
    assert (first.beat, first.pitch) == (14.0, 24) and first.end - first.beat >= 4
    assert (second.beat, second.pitch) == (24.0, 31)
    stab = [line for line in hits_part(plain(marks=MARKS), Sting("stab", 36, 84))
            if line.beat == 14.0]  # fmt: skip
    assert [line.pitch for line in stab][:2] == [36, 48] and len(stab) >= 4
    assert {line.pitch % 12 for line in stab} == {0, 4, 7}
    assert all(line.end - line.beat <= 0.5 for line in stab)


def test_a_mark_just_before_a_chord_is_of_it():
    (drop,) = hits_part(plain(marks=(Mark(23.9, 1.0),)), Sting("sub drop", 24, 41))
    assert drop.pitch % 12 == 7 and drop.end > 25


def test_a_swell_grows_into_marks_and_louder_sections():
    form = plain(marks=(Mark(8.4, 0.9),), levels=[0.2] * 4 + [0.8] * 4)
    hits = swell_part(form, Swell())
    for target in (8.4, 16.0):
        roll = [hit for hit in hits if target - 3 < hit.beat < target]
        assert len(roll) >= 8
        assert all(one.velocity <= other.velocity for one, other in pairwise(roll))
        assert next(hit for hit in hits if hit.beat == target).velocity >= roll[-1].velocity
    assert {hit.key for hit in hits} == {57}
    assert all(hit.beat <= 8.4 for hit in swell_part(form, Swell(arrivals=False)))


def test_marks_near_each_other_leave_each_other_room():
    marks = (Mark(10.0, 1.0), Mark(12.0, 1.0), Mark(12.4, 1.0))
    hits = swell_part(plain(marks=marks), Swell())
    assert not any(10.0 < hit.beat < 11.0 for hit in hits)
    assert not any(12.0 < hit.beat < 12.4 for hit in hits)
    assert {10.0, 12.0, 12.4} <= {hit.beat for hit in hits}


def test_nothing_leads_out_of_a_rest_or_plays_below_its_level():
    form = plain(marks=(Mark(12.2, 1.0),), rests=((8.0, 12.0),))
    assert [hit.beat for hit in swell_part(form, Swell(arrivals=False))] == [12.2]
    quiet = plain(marks=MARKS, levels=[0.3] * 8)
    assert hits_part(quiet, Sting("stab", from_level=0.4)) == []
    assert swell_part(quiet, Swell(from_level=0.4)) == []


@pytest.mark.parametrize("kind", ["timpani", "stab", "sub drop", "run up", "riser"])
def test_a_stronger_mark_is_louder(kind):
    weak, strong = (
        hits_part(plain(marks=(Mark(14.0, strength),)), Sting(kind, 40, 60))
        for strength in (0.7, 1.0)
    )
    assert max(x.velocity for x in strong) > max(x.velocity for x in weak) + 5


LINE = [Line(0, 2, 72, 90), Line(0, 2, 64, 90), Line(2, 3, 76, 90), Line(3, 4, 74, 90),
        Line(22, 26, 79, 90)]  # fmt: skip


def test_octaves_double_the_highest_notes():
    form = plain(levels=[0.8] * 8)
    up = doubled_part(form, Doubling("octave up"), LINE)
    assert [(line.beat, line.pitch) for line in up] == [(0, 84), (2, 88), (3, 86), (22, 91)]
    assert all(line.velocity < 90 for line in up)
    low = doubled_part(form, Doubling("octave down", low=62), LINE)
    assert [line.pitch for line in low] == [64, 62, 67]


def test_thirds_and_sixths_are_tones_of_the_chord():
    form = plain(levels=[0.8] * 8)
    thirds = doubled_part(form, Doubling("thirds"), LINE)
    # C over C major has the fourth, G, below it; D, which is not of the chord, nothing.
    assert [(x.beat, x.pitch, x.end) for x in thirds] == [(0, 67, 2), (2, 72, 3), (22, 76, 24.0)]
    sixths = doubled_part(form, Doubling("sixths"), LINE)
    assert [(line.beat, line.pitch) for line in sixths] == [(0, 64), (2, 67), (3, 67), (22, 72)]


def test_doubling_is_for_the_climax():
    form = form_of(8, levels=[0.4] * 4 + [0.9] * 4)
    lines = [Line(float(beat), beat + 1.0, 72, 80) for beat in range(28)]
    doubled = doubled_part(form, Doubling("octave up", from_level=0.7), lines)
    assert [line.beat for line in doubled] == [float(beat) for beat in range(16, 28)]
