"""What the user decides about the pictures: edits keep the whole consistent, or are refused."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import made_analysis

from bgm_studio.base.errors import RequestError
from bgm_studio.composing.direction import (
    MAX_CAPTION_CHARACTERS,
    ChordEdit,
    Direction,
    Span,
    with_chords,
)
from bgm_studio.music.harmony import Chord
from bgm_studio.music.planning import plan_music
from bgm_studio.music.timing import HitPoint, TempoMap
from bgm_studio.video.scenes import LEADS, Scene, described, find_scenes, level_of, name_of
from bgm_studio.video.shots import MIN_SHOT_S

ANALYSIS = made_analysis(
    20.0, cuts=[(5.0, 0.5, True), (12.0, 0.9, False)], captions=["sea", "bird", "sky"]
)
FOUND = Direction.found(ANALYSIS)


def consistent(direction):
    """All that a Direction promises about itself."""
    edges = [0.0, *(cut.time_s for cut in direction.cuts), ANALYSIS.clip.duration_s]
    assert all(b - a >= MIN_SHOT_S - 1e-6 for a, b in itertools.pairwise(edges))
    assert len(direction.captions) == len(direction.cuts) + 1
    indices = [i for i, _ in direction.activity]
    assert indices == sorted(set(indices)) and all(0 <= v <= 1 for _, v in direction.activity)
    for spans in (direction.chords, direction.silences):
        assert all(a.end_s <= b.start_s for a, b in itertools.pairwise(spans))
        assert all(span.start_s < span.end_s for span in spans)
    if direction.scenes:
        starts = [scene.start_s for scene in direction.scenes]
        assert starts[0] == 0.0
        edges = [*starts, ANALYSIS.clip.duration_s]
        assert all(b - a >= MIN_SHOT_S - 1e-6 for a, b in itertools.pairwise(edges))
    return direction


def test_what_was_found_directs_to_what_was_found():
    directed = FOUND.directed(ANALYSIS)
    assert directed.shots == ANALYSIS.shots and directed.cuts == ANALYSIS.cuts
    assert directed.activity is ANALYSIS.activity


# -- cuts ------------------------------------------------------------------------------------------


def test_a_new_cut_lies_on_a_frame_and_both_halves_keep_the_caption():
    direction = consistent(FOUND.with_cut(7.03, ANALYSIS))
    assert [cut.frame for cut in direction.cuts] == [120, 169, 288]
    assert direction.cuts[1].time_s == 169 / 24 and direction.cuts[1].hit
    assert direction.captions == ("sea", "bird", "bird", "sky")
    assert [shot.caption for shot in direction.directed(ANALYSIS).shots] == [*direction.captions]
    assert FOUND.captions == ("sea", "bird", "sky")  # the old one is as it was


@pytest.mark.parametrize("time_s", [-1.0, 0.0, 0.1, 4.9, 5.0, 5.1, 19.9, 20.0, 99.0])
def test_a_cut_too_near_to_another_or_to_an_end_is_refused(time_s):
    with pytest.raises(RequestError) as caught:
        FOUND.with_cut(time_s, ANALYSIS)
    assert caught.value.hint


def test_a_cut_moves_between_its_neighbours_alone():
    moved = consistent(FOUND.with_cut_moved(0, 8.01, ANALYSIS))
    assert moved.cuts[0].frame == 192 and moved.cuts[0].strength == 0.5
    assert moved.captions == FOUND.captions
    for time_s in (0.1, 11.9, 13.0):
        with pytest.raises(RequestError):
            FOUND.with_cut_moved(0, time_s, ANALYSIS)


def test_joined_shots_keep_the_longer_ones_caption():
    assert FOUND.without_cut(0).captions == ("bird", "sky")  # 5 s before it, 7 s behind
    direction = FOUND.with_cut_moved(0, 8.0, ANALYSIS)
    assert consistent(direction.without_cut(0)).captions == ("sea", "sky")
    with pytest.raises(IndexError):
        FOUND.without_cut(2)


def test_cuts_set_moved_strengthened_or_switched_on_are_the_users_own():
    assert FOUND.own_frames(ANALYSIS) == frozenset()
    assert FOUND.with_cut(8.0, ANALYSIS).own_frames(ANALYSIS) == {192}
    assert FOUND.with_cut_moved(0, 5.5, ANALYSIS).own_frames(ANALYSIS) == {132}
    assert FOUND.with_cut_changed(0, strength=0.7).own_frames(ANALYSIS) == {120}
    assert FOUND.with_cut_changed(1, hit=True).own_frames(ANALYSIS) == {288}
    # Less of it is no wish for it, and as much as before neither.
    weaker = FOUND.with_cut_changed(0, strength=0.2, hit=False)
    assert weaker.own_frames(ANALYSIS) == frozenset()
    assert weaker.with_cut_changed(0, strength=0.51, hit=True).own_frames(ANALYSIS) == frozenset()
    hits = FOUND.with_cut(8.0, ANALYSIS).hit_points(ANALYSIS)
    assert hits == [
        HitPoint(5.0, 0.5, True), HitPoint(8.0, 0.7, True, own=True), HitPoint(12.0, 0.9, False)
    ]  # fmt: skip


def test_strength_and_hit_are_changed_in_place():
    direction = FOUND.with_cut_changed(1, strength=3.0, hit=True)
    assert (direction.cuts[1].strength, direction.cuts[1].hit) == (1.0, True)
    assert direction.cuts[0] is FOUND.cuts[0]
    assert FOUND.with_cut_changed(0, strength=-1.0).cuts[0].strength == 0.0


# -- captions, activity ----------------------------------------------------------------------------


def test_captions_are_one_line_and_bounded():
    assert FOUND.with_caption(1, "  a\nwhite\t bird ").captions == ("sea", "a white bird", "sky")
    FOUND.with_caption(0, "x" * MAX_CAPTION_CHARACTERS)
    with pytest.raises(RequestError):
        FOUND.with_caption(0, "x" * (MAX_CAPTION_CHARACTERS + 1))


@pytest.mark.parametrize("shot", [-1, 3])
def test_a_shot_that_is_not_there_has_no_caption(shot):
    with pytest.raises(IndexError):
        FOUND.with_caption(shot, "nothing")


def test_activity_is_drawn_over():
    direction = FOUND.with_activity([(4, 2.0), (3, 0.25)]).with_activity([(4, 0.5), (-1, 0.5)])
    assert consistent(direction).activity == ((3, 0.25), (4, 0.5))
    curve = direction.with_activity([(10**6, 0.1)]).directed(ANALYSIS).activity
    assert curve.dtype == np.float32
    assert curve[3:5].tolist() == [0.25, 0.5] and (np.delete(curve, [3, 4]) == 0.5).all()
    assert (ANALYSIS.activity == 0.5).all()


# -- spans -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "edges", [(-0.1, 1.0), (1.0, 1.0), (2.0, 1.0), (float("nan"), 1.0), (0.0, float("nan"))]
)
def test_spans_that_are_none(edges):
    with pytest.raises(RequestError):
        Span(*edges)


def test_a_chord_forgets_what_was_said_before():
    direction = FOUND.with_chord(ChordEdit(2.0, 8.0, "C")).with_chord(ChordEdit(4.0, 6.0, "Am"))
    assert [(c.start_s, c.end_s, c.symbol) for c in consistent(direction).chords] == [
        (2.0, 4.0, "C"), (4.0, 6.0, "Am"), (6.0, 8.0, "C")
    ]  # fmt: skip
    assert [c.symbol for c in direction.without_chords(Span(3.0, 6.5)).chords] == ["C"]
    assert direction.without_chords() == FOUND
    for edit in (ChordEdit(1.0, 2.0, "H"), ChordEdit(2.0, 1.0, "C")):
        with pytest.raises(RequestError):
            FOUND.with_chord(edit)


def test_silences_that_touch_become_one_and_can_be_opened_again():
    direction = FOUND.with_silence(Span(1, 2)).with_silence(Span(4, 5)).with_silence(Span(2, 4))
    assert direction.silences == (Span(1, 5),)
    assert direction.without_silence(Span(2, 3)).silences == (Span(1, 2), Span(3, 5))
    assert direction.without_silence(Span(0, 9)) == FOUND


def test_the_range_comes_and_goes():
    assert FOUND.with_range(Span(1, 2)).range == Span(1, 2)
    assert FOUND.with_range(Span(1, 2)).with_range(None) == FOUND


# -- scenes ----------------------------------------------------------------------------------------

END_S = ANALYSIS.clip.duration_s
THREE = FOUND.with_scenes(
    [Scene(12.0, 0.9), Scene(5.0, 0.2, "chase", "build"), Scene(0.0, None, "walk")], END_S
)


def test_without_scenes_of_the_users_the_pictures_have_theirs():
    assert FOUND.scenes == () and FOUND.scenes_of(ANALYSIS) == find_scenes(ANALYSIS)
    half = [(i, 1.0) for i in range(200, 400)]  # from 10 s on, a cut at 12 s being the nearest
    assert len(FOUND.scenes_of(ANALYSIS)) == 1
    assert [s.start_s for s in FOUND.with_activity(half).scenes_of(ANALYSIS)] == [0.0, 12.0]


def test_scenes_come_in_order_from_the_clips_beginning_on():
    assert [scene.start_s for scene in consistent(THREE).scenes] == [0.0, 5.0, 12.0]
    late = consistent(FOUND.with_scenes([Scene(5.0, 0.2)], END_S))
    assert late.scenes == (Scene(0.0), Scene(5.0, 0.2)) == late.scenes_of(ANALYSIS)
    assert THREE.with_scenes([], END_S) == FOUND


@pytest.mark.parametrize(
    ("scenes", "says"),
    [
        ([Scene(0.1)], "at 0 s is too short"),
        ([Scene(0.0), Scene(5.0, 0.5), Scene(5.0)], "at 5 s is too short"),
        ([Scene(END_S - 0.1)], "is too short"),
        ([Scene(END_S)], "after the clip's end"),
        ([Scene(900.0)], "after the clip's end"),
    ],
)  # fmt: skip
def test_scenes_that_are_none(scenes, says):
    with pytest.raises(RequestError, match=says) as caught:
        FOUND.with_scenes(scenes, END_S)
    assert caught.value.hint


def test_a_scene_is_split_into_two_alike():
    split = consistent(THREE.with_scene(8.0, ANALYSIS))
    assert split.scenes[1:3] == (Scene(5.0, 0.2, "chase"), Scene(8.0, 0.2, "chase", "build"))
    assert consistent(FOUND.with_scene(8.0, ANALYSIS)).scenes == (Scene(0.0), Scene(8.0))
    for at_s in (5.0, 5.1, 11.9, -1.0, 30.0):
        with pytest.raises(RequestError):
            THREE.with_scene(at_s, ANALYSIS)


def test_a_scene_changes_in_its_place():
    assert THREE.with_scene_changed(1, ANALYSIS, level=None).scenes[1].level is None
    assert THREE.with_scene_changed(1, ANALYSIS, lead="drop").scenes[1].lead == "drop"
    assert THREE.with_scene_changed(1, ANALYSIS, name=" a  walk\n").scenes[1].name == "a walk"
    assert THREE.with_scene_changed(2, ANALYSIS, start_s=9.5).scenes[2].start_s == 9.5
    for index, change in (
        (1, {"level": 1.1}), (1, {"level": float("nan")}), (1, {"lead": "fade"}),
        (2, {"start_s": 5.0}), (2, {"start_s": 3.0}), (1, {"start_s": 13.0}), (0, {"start_s": 1.0}),
    ):  # fmt: skip
        with pytest.raises(RequestError):
            THREE.with_scene_changed(index, ANALYSIS, **change)


def test_a_scene_joins_the_one_before_and_keeps_the_way_on():
    assert THREE.without_scene(1, ANALYSIS).scenes == (
        Scene(0.0, None, "walk", "build"), Scene(12.0, 0.9),
    )  # fmt: skip
    assert THREE.without_scene(0, ANALYSIS).scenes == (
        Scene(0.0, 0.2, "chase", "build"), Scene(12.0, 0.9),
    )  # fmt: skip
    only = FOUND.with_scenes([Scene(0.0, 0.3)], END_S)
    assert only.without_scene(0, ANALYSIS) == only


def test_scenes_are_described_with_what_the_pictures_have():
    assert described(THREE.scenes, ANALYSIS) == [
        {"start_s": 0.0, "end_s": 5.0, "level": 0.5, "name": "walk", "lead": ""},
        {"start_s": 5.0, "end_s": 12.0, "level": 0.2, "name": "chase", "lead": "build"},
        {"start_s": 12.0, "end_s": END_S, "level": 0.9, "name": "driving", "lead": ""},
    ]
    assert name_of(level_of("gentle")) == "gentle"
    with pytest.raises(ValueError, match="not in tuple"):
        level_of("frantic")


SPANS = st.tuples(st.floats(0, 19), st.floats(0.01, 6)).map(lambda p: Span(p[0], p[0] + p[1]))
TIMES = st.floats(-1, 21)
EDITS = st.one_of(
    TIMES.map(lambda t: lambda d: d.with_cut(t, ANALYSIS)),
    st.tuples(st.integers(0, 4), TIMES).map(
        lambda p: lambda d: d.with_cut_moved(min(p[0], len(d.cuts) - 1), p[1], ANALYSIS)
    ),
    st.integers(0, 4).map(lambda i: lambda d: d.without_cut(min(i, len(d.cuts) - 1))),
    SPANS.map(lambda s: lambda d: d.with_silence(s)),
    SPANS.map(lambda s: lambda d: d.without_silence(s)),
    SPANS.map(lambda s: lambda d: d.with_chord(ChordEdit(s.start_s, s.end_s, "G"))),
    SPANS.map(lambda s: lambda d: d.without_chords(s)),
    st.tuples(st.integers(-3, 500), st.floats(-1, 2)).map(lambda p: lambda d: d.with_activity([p])),
    TIMES.map(lambda t: lambda d: d.with_scene(t, ANALYSIS)),
    st.integers(0, 4).map(lambda i: lambda d: d.without_scene(i, ANALYSIS)),
    st.tuples(
        st.integers(0, 4),
        st.fixed_dictionaries(
            {},
            optional={
                "start_s": TIMES,
                "level": st.none() | st.floats(-0.5, 1.5),
                "name": st.sampled_from(["", " walk\n", "x" * 99]),
                "lead": st.sampled_from(LEADS),
            },
        ),
    ).map(lambda p: lambda d: d.with_scene_changed(p[0], ANALYSIS, **p[1])),
    st.lists(st.builds(Scene, st.floats(0, 21), st.none() | st.floats(0, 1)), max_size=4).map(
        lambda scenes: lambda d: d.with_scenes(scenes, END_S)
    ),
)  # fmt: skip


@given(st.lists(EDITS, max_size=15))
def test_any_edits_in_any_order_keep_it_consistent(edits):
    direction = FOUND
    for edit in edits:
        try:
            direction = consistent(edit(direction))
        except (RequestError, IndexError):
            continue
    assert direction.directed(ANALYSIS).shots[-1].end_s == ANALYSIS.clip.duration_s


@given(st.lists(SPANS, min_size=1, max_size=6), st.floats(0, 20))
def test_it_is_silent_where_a_silence_was_asked_for(wanted, time_s):
    direction = FOUND
    for span in wanted:
        direction = direction.with_silence(span)

    def within(spans):
        return any(span.start_s <= time_s < span.end_s for span in spans)

    assert within(direction.silences) == within(wanted)
    opened = consistent(direction.without_silence(wanted[0]))
    kept = within(wanted) and not within([wanted[0]])
    assert within(opened.silences) == kept


# -- chords in a plan ------------------------------------------------------------------------------


def test_wanted_chords_are_laid_on_the_nearest_beats_and_no_others():
    plan = plan_music(40, seed=5)
    tempo = TempoMap((0.0, 40.0), (0.0, 20.0))  # two beats a second
    edits = [ChordEdit(2.1, 3.9, "Ebmaj7"), ChordEdit(6.0, 6.01, "F#dim"), ChordEdit(90, 91, "C")]
    changed = with_chords(plan, edits, tempo)
    wanted = list(plan.chords_per_beat)
    wanted[4:8] = [Chord.parse("Ebmaj7")] * 4
    wanted[12] = Chord.parse("F#dim")
    assert changed.chords_per_beat == tuple(wanted)
    assert changed.sections == plan.sections and changed.key == plan.key
    edges = {span.start_beat for span in plan.chords}
    assert edges <= {span.start_beat for span in changed.chords}
    assert with_chords(plan, [], tempo) == plan
