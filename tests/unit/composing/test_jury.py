"""The jury: good takes before poor ones, and broken ones thrown away."""

from dataclasses import replace

import numpy as np
import pytest
from toys import made_analysis

from bgm_studio.base.errors import RequestError
from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.jury import MOST_TAKES, RULES, Verdict, best_of, judge
from bgm_studio.composing.take import Request, Take
from bgm_studio.music.pianoroll import Note
from bgm_studio.music.planning import plan_music
from bgm_studio.music.timing import TempoFit, TempoMap

# 48 beats in 24 s: twelve bars of two seconds.
EVEN = TempoMap((0.0, 48.0), (0.0, 24.0))
PLAN = plan_music(48, seed=3)
SCALE = [60 + step for step in range(12) if (60 + step) % 12 in PLAN.key.scale]
MELODY, BRIDGE, PIANO = range(3)


def texture(melody=True, scale=True, thin=()):
    """Eleven alike bars of eight piano notes and four of a melody, and an ending."""
    notes = []
    for bar in range(11):
        if bar in thin:
            continue
        for number in range(8):
            pitch = SCALE[number % 7] if scale else 60 + number
            notes.append(Note(16 * bar + 2 * number, pitch - 12, PIANO, 16 * bar + 2 * number + 2))
        for number in range(4 if melody else 0):
            start = 16 * bar + 4 * number
            notes.append(Note(start, SCALE[number] + 12, MELODY, start + 4))
    bass = PLAN.chords_per_beat[44].bass
    return [*notes, Note(176, 36 + bass, PIANO, 192), Note(176, 48 + bass, PIANO, 192)]


def take_of(notes, direction=None, **asked):
    request = replace(Request(), **asked)
    return Take(
        request, direction or Direction(), TempoFit(EVEN, 120.0, (), ()), PLAN,
        tuple(sorted(notes)), np.full(48, 0.5, np.float32), np.zeros((48, 4), np.float32),
        np.full(48, 6.0, np.float32), "", "", 20, 1.5,
    )  # fmt: skip


def test_a_good_take_has_full_marks():
    verdict = judge(take_of(texture()))
    assert verdict.marks == pytest.approx(1.0) and verdict.faults == ()
    assert set(verdict.figures) <= {rule.name for rule in RULES}


@pytest.mark.parametrize(
    ("notes", "fault"),
    [
        (texture(thin=(1, 2, 4, 5, 7, 8)), "stops and goes"),
        (texture(melody=False), "no tune"),
        ([n for n in texture() if n.start_column >= 176], "stops and goes"),
        ([replace(n, pitch=40 + (7 * i) % 12) for i, n in enumerate(texture())], "wrong notes"),
        ([replace(n, pitch=n.pitch + d) for n in texture() for d in (0, 12, 24)], "fuller"),
    ],
)
def test_broken_takes_have_a_fault_and_lower_marks(notes, fault):
    verdict = judge(take_of(notes))
    assert any(fault in found for found in verdict.faults)
    assert verdict.marks < judge(take_of(texture())).marks


def test_an_ending_that_is_missing_costs_marks():
    cut_off = [n for n in texture() if n.start_column < 176]
    assert judge(take_of(cut_off)).figures["ending"] == 0.0
    assert judge(take_of(cut_off)).marks < judge(take_of(texture())).marks


def test_what_does_not_apply_is_left_out():
    verdict = judge(take_of([n for n in texture() if n.track != MELODY], tracks=("piano",)))
    assert "bars with a melody" not in verdict.figures and verdict.faults == ()
    assert "hits accented" not in verdict.figures  # there are none


def test_pauses_that_were_asked_for_are_no_fault():
    direction = Direction(silences=(Span(4.0, 12.0),))
    notes = [n for n in texture() if not 32 <= n.start_column < 96]
    verdict = judge(take_of(notes, direction))
    assert verdict.faults == () and verdict.figures["beats in which nothing begins"] == 0.0


def test_what_is_weak_is_told_in_words_the_worst_first():
    assert judge(take_of(texture())).weaknesses() == ()
    cut_off = [n for n in texture() if n.start_column < 176 and n.track != MELODY]
    words = judge(take_of(cut_off)).weaknesses()
    worst = {"it does not end on its closing chord", "the tune is silent in most bars"}
    assert set(words[:2]) == worst
    fuller = [replace(n, pitch=n.pitch + d) for n in texture() for d in (0, 12, 24)]
    assert "it is fuller than the picture asks for" in judge(take_of(fuller)).weaknesses()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_way_of_losing_marks_has_words(rule):
    # Shares and likenesses end at 0 or 1, or at -1.
    if rule.low > 0.0:
        assert Verdict(0.5, {rule.name: rule.low - 0.01}, ()).weaknesses() == (rule.under,)
    if rule.high != 1.0:
        assert Verdict(0.5, {rule.name: rule.high + 0.01}, ()).weaknesses() == (rule.over,)
    assert (rule.low > 0.0) == bool(rule.under) and (rule.high != 1.0) == bool(rule.over)
    assert Verdict(1.0, {rule.name: rule.high}, ()).weaknesses() == ()


class Scripted:
    """A composer whose takes are those listed, by seed."""

    def __init__(self, *scores):
        self.scores = scores
        self.seeds = []

    def compose(self, analysis, direction, request, *, progress):
        progress("denoise", 1.0)
        self.seeds.append(request.seed)
        return replace(take_of(self.scores[request.seed % len(self.scores)]), request=request)


def best(composer, takes, told=lambda _: None, seed=0):
    analysis = made_analysis(24.0)
    return best_of(composer, analysis, Direction(), Request(seed=seed), takes, told=told)


def test_the_best_comes_first():
    worse = [n for n in texture() if n.start_column < 176]
    composer = Scripted(worse, texture(), worse)
    found = best(composer, 3)
    assert composer.seeds == [0, 1, 2]
    assert found[0].take.request.seed == 1
    marks = [one.verdict.marks for one in found]
    assert marks == sorted(marks, reverse=True)


def test_a_broken_take_is_composed_again_and_told():
    words = []
    composer = Scripted(texture(melody=False), texture(), texture())
    found = best(composer, 2, words.append)
    assert composer.seeds == [0, 2, 1] and [j.verdict.faults for j in found] == [(), ()]
    assert len(words) == 1 and "seed 0" in words[0] and "no tune" in words[0]


def test_it_does_not_try_for_ever():
    composer = Scripted(texture(melody=False))
    found = best(composer, 2)
    assert len(composer.seeds) == 4 and len(found) == 2
    assert all(one.verdict.faults for one in found)


@pytest.mark.parametrize("takes", [0, MOST_TAKES + 1])
def test_how_many_takes_there_may_be(takes):
    with pytest.raises(RequestError):
        best(Scripted(texture()), takes)
