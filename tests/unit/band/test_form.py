"""What the players read of a piece: levels by phrases, strong marks, where chords begin anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.band.form import Form, Line, Mark, cut_by_rests, struck_at
from bgm_studio.music.harmony import Chord, ChordSpan, Key, Plan, Section

C, G = Chord(0), Chord(7)


def plain(**changes):
    """Six bars of C and two of G, the last bar one strike; section B from bar 4 on."""
    sections = (Section(0, 16, "A"), Section(16, 32, "B"))
    chords = (ChordSpan(0, 24, C), ChordSpan(24, 32, G))
    levels = [0.6] * 8
    plan = Plan(Key(0, "major"), sections, chords)
    return replace(Form(plan, 100.0, levels, (), 0.0, 28.0), **changes)


def firsts(form):
    return [first for first, _, _ in form.changes]


def test_chords_begin_anew_on_bars_strong_marks_the_last_strike_and_behind_rests():
    assert firsts(plain()) == [0, 4, 8, 12, 16, 20, 24, 28]
    marks = (Mark(5.4, 0.9), Mark(9.0, 0.5), Mark(11.9, 1.0), Mark(16.1, 1.0))
    # A weak mark, and those that stand at a chord's beginning as good as exactly, change nothing.
    assert firsts(plain(marks=marks)) == [0, 4, 5.4, 8, 12, 16, 20, 24, 28]
    form = plain(rests=((13.0, 14.5), (17.0, 19.5)), first_beat=1.0, last_beat=26.0)
    assert firsts(form) == [0, 1, 4, 8, 12, 14.5, 16, 20, 24, 26]


@given(beat=st.integers(0, 90).map(lambda n: n / 3), swing=st.floats(0.5, 0.75))
def test_swing_moves_what_lies_within_beats(beat, swing):
    form = plain(swing=swing)
    found = form.swung(beat)
    assert int(found + 1e-9) == int(beat + 1e-9)
    assert beat - 1e-9 <= found < beat + 0.26
    assert form.swung(found) == pytest.approx(beat) if swing == 0.5 else True
    straight = plain()
    assert straight.swung(found, swing) == pytest.approx(beat)


def test_strong_marks_do_not_swing():
    form = plain(swing=0.67, marks=(Mark(2.5, 0.9), Mark(6.5, 0.3)))
    assert form.swung(2.5) == 2.5
    assert form.swung(6.5) == 6.67


def test_nobody_comes_in_for_a_single_bar():
    form = plain(levels=[0.9, 0.1, 0.9, 0.1, 0.9, 0.9, 0.9, 0.1])
    assert [form.plays(4.0 * bar, 0.5) for bar in range(8)] == [
        False, False, False, False, True, True, True, False,
    ]  # fmt: skip


def test_how_much_is_played_changes_by_the_phrase():
    form = plain(levels=[0.2, 0.6, 0.9, 1.0, 0.0, 0.4, 0.4, 0.4])
    assert [form.phrase_level(4.0 * bar) for bar in range(8)] == pytest.approx(
        [0.4, 0.4, 0.95, 0.95, 0.2, 0.2, 0.4, 0.4]
    )
    assert [form.stage(4.0 * bar, 0.2) for bar in (0, 2, 4)] == [1, 2, 0]


def test_velocities_grow_to_a_strong_mark_and_with_the_level():
    marked, plainly = plain(marks=(Mark(16.0, 1.0),)), plain()
    grown = [
        marked.velocity(beat, 40, 100, "x") - plainly.velocity(beat, 40, 100, "x")
        for beat in (8.0, 12.5, 14.0, 15.5)
    ]
    assert grown[0] == 0 and grown == sorted(grown) and grown[-1] > 6
    loud, soft = plain(levels=[1.0] * 8), plain(levels=[0.1] * 8)
    assert loud.velocity(5.0, 40, 100, "x") > soft.velocity(5.0, 40, 100, "x") + 40
    # Never quite even, but on returning the same.
    steps = {plainly.velocity(beat, 40, 100, "x") for beat in (1.0, 3.0, 5.0, 7.0, 9.0)}
    assert len(steps) > 1


def test_louder_sections_and_strong_marks_arrive():
    form = plain(levels=[0.2] * 4 + [0.8] * 4, marks=(Mark(6.0, 0.9), Mark(9.0, 0.4)))
    assert form.arrivals == (Mark(6.0, 0.9), Mark(16.0, 0.8))
    assert plain(levels=[0.2] * 4 + [0.8] * 4, marks=(Mark(15.0, 0.9),)).arrivals == (
        Mark(15.0, 0.9),
    )
    assert plain(marks=(Mark(30.0, 0.9),)).arrivals == ()


def test_a_section_leads_on_to_another_theme_or_a_strong_mark():
    form = plain()
    assert form.leads_on(form.plan.sections[0]) and not form.leads_on(form.plan.sections[1])
    assert not form.closes(11.0) and form.closes(12.0) and form.closes(15.9)
    same = Plan(form.plan.key, (Section(0, 16, "A"), Section(16, 32, "A")), form.plan.chords)
    assert not replace(form, plan=same).closes(12.0)
    assert replace(form, plan=same, marks=(Mark(16.2, 0.8),)).closes(12.0)


def test_a_rhythm_meets_a_strong_mark_and_does_not_stumble():
    form = plain(marks=(Mark(5.4, 0.9),))
    eighths = [index / 2 for index in range(8)]
    assert struck_at(form, 4.0, 5.4, eighths) == [4.0, 4.5, 5.0]
    assert struck_at(form, 5.4, 8.0, eighths) == [5.4, 6.0, 6.5, 7.0, 7.5]
    near = plain(marks=(Mark(5.1, 0.9),))
    assert struck_at(near, 4.0, 5.1, eighths) == [4.0, 4.5]


def test_one_pitch_is_not_struck_while_it_sounds():
    form = plain(rests=((10.0, 12.0),))
    lines = [Line(0, 4, 60, 80), Line(1, 2, 60, 90), Line(1, 3, 60, 70), Line(9, 11, 60, 80),
             Line(10.5, 13, 64, 80), Line(1, 4, 64, 80)]  # fmt: skip
    assert cut_by_rests(lines, form) == [
        Line(0, 1, 60, 80), Line(1, 2, 60, 90), Line(1, 4, 64, 80), Line(9, 10.0, 60, 80),
    ]  # fmt: skip


@pytest.mark.parametrize("wrong", [{"swing": 0.4}, {"swing": 0.9}, {"levels": [0.5]}])
def test_what_is_no_form_is_refused(wrong):
    with pytest.raises(ValueError, match=r"swing|levels"):
        plain(**wrong)
