"""Drum patterns of our own: how much they play at which level and tempo."""

from __future__ import annotations

import random

import pytest
from band_forms import form_of

from bgm_studio.band.drums import Drums, drum_part
from bgm_studio.band.form import Mark
from bgm_studio.band.grooves import EARLY_BEATS, KICK, SNARE
from bgm_studio.band.patterns import PATTERNS, pattern_beat, pattern_fill

every_pattern = pytest.mark.parametrize("name", PATTERNS)
BACKBEAT = (37, SNARE, 39)


def beat_of(name, level, bpm=None, seed=0):
    return pattern_beat(name, bpm or 110.0, level, random.Random(seed))


@every_pattern
def test_a_higher_level_has_more_pieces_and_strikes(name):
    calm, full = beat_of(name, 0.15), beat_of(name, 0.95)

    def a_bar(groove):
        return len(groove.hits) / groove.bars

    assert len({hit.key for hit in full.hits}) > len({hit.key for hit in calm.hits})
    assert a_bar(full) > 1.5 * a_bar(calm) > 0


@every_pattern
@pytest.mark.parametrize("bpm", [60.0, 90.0, 125.0, 180.0])
def test_loops_and_fills_are_whole_bars_of_one_drummer(name, bpm):
    for level in (0.0, 0.3, 0.5, 0.7, 1.0):
        loop = beat_of(name, level, bpm)
        fill = pattern_fill(name, bpm, level, random.Random(1))
        for groove in (loop, fill):
            assert groove.bars in (1, 2, 4) and groove.hits == tuple(sorted(groove.hits))
            for hit in groove.hits:
                assert -EARLY_BEATS <= hit.beat < 4 * groove.bars
                # On the grid of sixteenths, their triplets or halves, but for what is played.
                away = min(abs(hit.beat * n - round(hit.beat * n)) / n for n in (6, 8))
                assert away < 0.06 and 1 <= hit.velocity <= 127
            places = [(round(16 * hit.beat), hit.key) for hit in groove.hits]
            opened = {place for place, key in places if key == 46}
            assert not any(key == 42 and place in opened for place, key in places)
        assert fill.bars == 1 and any(hit.beat >= 2.0 for hit in fill.hits)


@every_pattern
def test_far_from_its_tempo_a_pattern_is_played_at_another_pace(name):
    """At 45 BPM any pattern takes up as many strikes a second, or so, as at 90."""
    slow, fast = (beat_of(name, 0.6, bpm) for bpm in (40.0, 200.0))
    assert len(slow.hits) / slow.bars > len(fast.hits) / fast.bars


@every_pattern
def test_what_is_drawn_depends_on_the_seed_alone(name):
    assert beat_of(name, 0.6, seed=4) == beat_of(name, 0.6, seed=4)


@pytest.mark.parametrize(
    ("name", "bpm", "beats"),
    [("half-time", 140, {2.0}), ("trap", 140, {2.0}), ("synthwave", 104, {1.0, 3.0}),
     ("lo-fi", 80, {1.0, 3.0}), ("four on the floor", 124, {1.0, 3.0})],
)  # fmt: skip
def test_the_backbeat_is_where_the_style_has_it(name, bpm, beats):
    for seed in range(4):
        loop = beat_of(name, 0.58, bpm, seed)
        strong = {round(h.beat) % 4 for h in loop.hits if h.key in BACKBEAT and h.velocity > 55}
        assert strong == beats


def test_four_on_the_floor_has_a_bass_drum_a_beat():
    for level in (0.0, 0.5, 1.0):
        kicks = [hit.beat for hit in beat_of("four on the floor", level, 124).hits
                 if hit.key == KICK]  # fmt: skip
        assert kicks == [float(index) for index in range(len(kicks))]


def test_a_pattern_grows_within_a_section_and_comes_in_with_a_fill():
    levels = [0.1] * 8 + [0.4, 0.4, 0.95, 0.95] * 2 + [0.9] * 8
    form = form_of(24, levels=levels, marks=(Mark(32.0, 1.0), Mark(64.0, 1.0)), seed=3)
    hits = drum_part(form, Drums(pattern="trap"))
    (silent, loud) = (form.plan.section_at(20), form.plan.section_at(40))
    assert silent.end_beat == loud.start_beat == 32
    before = [hit.beat for hit in hits if hit.beat < 31.8]
    assert before and min(before) >= 29.8
    calm = [hit for hit in hits if 32.5 < hit.beat < 36]
    full = [hit for hit in hits if 40.5 < hit.beat < 44]
    assert len(full) > len(calm) > 0


@pytest.mark.parametrize("drums", [Drums(("jazz", "rock")), Drums(pattern="brushes")], ids=str)
def test_drums_swing_as_the_form_does(drums):
    for swing in (0.5, 0.66):
        off = []
        for seed in range(3):
            form = form_of(12, seed=seed, bpm=110, swing=swing)
            beats = [hit.beat % 1 for hit in drum_part(form, drums)]
            off += [place for place in beats if 0.4 < place < 0.74]
        off.sort()
        assert abs(off[len(off) // 2] - swing) < 0.05


def test_near_marks_are_struck_but_not_each_led_to_by_a_long_fill():
    marks = tuple(Mark(float(beat), 0.9) for beat in (18, 21, 24, 27))
    form = form_of(12, levels=[0.9] * 12, marks=marks)
    hits = drum_part(form, Drums(pattern="four on the floor"))
    # Between the marks there are beats of the loop: claps on two and four stay.
    claps = {round(hit.beat) for hit in hits if hit.key == 39 and abs(hit.beat % 1) < 0.05}
    assert {19, 25} <= claps
    for mark in marks:
        assert any(hit.key == 49 and hit.beat == mark.beat for hit in hits)


def test_what_leans_ahead_of_a_beginning_meets_it():
    form = form_of(12, rests=((16.0, 20.0),))
    for seed in range(5):
        hits = drum_part(form_of(12, seed=seed, rests=((16.0, 20.0),)), Drums(("rock", "funk")))
        assert all(form.sounds(hit.beat) for hit in hits)
        assert any(hit.beat == 20.0 for hit in hits) or any(20 < hit.beat < 20.3 for hit in hits)


def test_soft_patterns_have_soft_crashes():
    form = form_of(8, levels=[0.5] * 8, marks=(Mark(14.0, 0.9),))
    soft, loud = (
        [hit.velocity for hit in drum_part(form, Drums(pattern=name))
         if (hit.beat, hit.key) == (14.0, 49)]
        for name in ("lo-fi", "synthwave")
    )  # fmt: skip
    assert soft[0] < 0.7 * loud[0]
