"""What the denoiser is told of a clip, from analyses made by hand."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import REFERENCE, WordEncoder, made_analysis

from bgm_studio.base.errors import RequestError
from bgm_studio.diffusion.conditions import (
    ACTIVITY_SCALE,
    activity_places,
    beat_shots,
    build_conditions,
    clip_segments,
    dynamic_features,
    hit_columns,
    regular_segments,
    segment_means,
    semantic_features,
)
from bgm_studio.music.planning import plan_music
from bgm_studio.music.timing import TempoFit, TempoMap
from bgm_studio.video.semantics import MOTION_WORDS, mood_joined

# 40 beats in 20 s: two beats a second, barlines every 2 s.
EVEN = TempoMap((0.0, 40.0), (0.0, 20.0))


def features_of(analysis, tempo_map=EVEN, k=8):
    """F_v of a clip as its pictures have it."""
    segments = regular_segments(tempo_map.total_beats, k)
    places = activity_places(analysis, tempo_map, segments)
    return dynamic_features(analysis, tempo_map, REFERENCE, segments, places)


def onsets(features):
    """Note onsets a second that the activity column asks for."""
    return 2 ** (features[:, 0] * ACTIVITY_SCALE) - 1


# -- segments --------------------------------------------------------------------------------------


@given(st.integers(1, 400), st.integers(1, 32))
def test_segments_are_spans_of_k_beats(beats, k):
    segments = regular_segments(beats, k)
    assert segments.dtype == np.int64 and segments.shape == (beats,)
    sizes = np.bincount(segments)
    assert (sizes[:-1] == k).all() and 1 <= sizes[-1] <= k
    assert (np.diff(segments) >= 0).all()


@pytest.mark.parametrize("k", [0, 33, -1])
def test_segments_have_bounds(k):
    with pytest.raises(RequestError):
        regular_segments(16, k)


def test_segments_of_shots():
    # 2 beats a second: beat 5 has its middle at 2.75 s, beat 6 at 3.25 s.
    analysis = made_analysis(cuts=[(3.0, 1.0, True), (11.6, 0.5, False)])
    shots = beat_shots(analysis, EVEN)
    assert shots.dtype == np.int64
    assert shots.tolist() == [0] * 6 + [1] * 17 + [2] * 17
    assert clip_segments(analysis, EVEN, "shots", 8).tolist() == shots.tolist()
    assert clip_segments(analysis, EVEN, "beats", 8).tolist() == [b // 8 for b in range(40)]
    with pytest.raises(RequestError):
        clip_segments(analysis, EVEN, "scenes", 8)


# -- activity, energy, change ----------------------------------------------------------------------


@given(st.lists(st.floats(0, 1), min_size=1, max_size=60), st.integers(1, 32))
def test_means_of_segments_keep_the_sum_and_are_level_within(values, k):
    curve, segments = np.array(values), regular_segments(len(values), k)
    means = segment_means(curve, segments)
    assert means.sum() == pytest.approx(curve.sum())
    for segment in np.unique(segments):
        assert np.ptp(means[segments == segment]) < 1e-12


def test_runs_of_equal_ids_are_segments_even_where_ids_come_again():
    means = segment_means(np.array([0.0, 1.0, 4.0, 6.0]), np.array([0, 0, 1, 0]))
    assert means.tolist() == [0.5, 0.5, 4.0, 6.0]


@pytest.mark.parametrize(("k", "steps"), [(1, 40), (8, 5), (32, 2)])
def test_the_picture_is_heard_within_k_beats(k, steps):
    activity = np.linspace(0.2, 0.8, 400, dtype=np.float32)
    places = activity_places(made_analysis(activity=activity), EVEN, regular_segments(40, k))
    assert len(np.unique(places)) == steps
    assert (np.diff(places) >= 0).all()


def test_calm_pictures_ask_for_few_notes_and_busy_ones_for_many():
    calm, middling, busy = (
        onsets(features_of(made_analysis(activity=level))) for level in (0.02, 0.5, 0.95)
    )
    fast = (120 / 83) ** 0.42  # as songs of this tempo are beside others
    assert calm == pytest.approx((0.5 + 1.5 * 0.1 / 0.25) * fast, abs=0.2)  # as songs go on
    assert middling == pytest.approx(4.0 * fast, rel=0.01)  # the median of the music
    assert busy.min() > 10
    assert calm.max() < middling.min() < busy.min()


def test_each_beat_sees_its_own_time():
    activity = np.zeros(400, dtype=np.float32)
    activity[200:] = 1.0  # the second half of 20 s
    features = features_of(made_analysis(activity=activity), k=4)
    assert features.shape == (40, 7) and features.dtype == np.float32
    assert (onsets(features)[:20] < 2).all()
    assert (onsets(features)[20:] > 7).all()


def test_a_change_anywhere_in_a_beat_counts_in_full():
    change = np.zeros(400, dtype=np.float32)
    change[104] = 1.0  # 5.2 s: beat 10
    features = features_of(made_analysis(change=change))
    assert np.flatnonzero(features[:, 5] > 0.5).tolist() == [10]
    assert features[10, 5] == pytest.approx(1.0)


def test_energy_follows_the_reference():
    low, high = (features_of(made_analysis(energy=level))[:, 6] for level in (0.1, 0.9))
    assert (low < 0.3).all() and (high > 0.7).all()


def test_faster_music_has_more_notes_a_second_and_fewer_a_beat():
    analysis = made_analysis(activity=0.7)
    usual, fast = (
        onsets(features_of(analysis, TempoMap((0.0, beats), (0.0, 20.0))))[0]
        for beats in (40.0, 80.0)
    )
    assert usual < fast < 2 * usual
    assert fast / usual == pytest.approx(2**0.42, rel=1e-3)


# -- accents ---------------------------------------------------------------------------------------


def test_hit_points_fall_on_the_nearest_column():
    # 8 columns a second.
    cuts = [(2.0, 1.0, True), (5.30, 0.5, True), (7.0, 1.0, False), (9.94, 0.2, True)]
    accents = hit_columns(made_analysis(cuts=cuts).cuts, EVEN)
    assert accents.shape == (160,)
    assert np.flatnonzero(accents).tolist() == [16, 42, 80]
    assert accents[[16, 42, 80]] == pytest.approx([1.0, 0.75, 0.6])


def test_of_two_hit_points_on_a_column_the_stronger_counts():
    accents = hit_columns(
        made_analysis(cuts=[(2.0, 0.9, True), (2.02, 0.1, True)]).cuts, EVEN
    )  # fmt: skip
    assert accents[16] == pytest.approx(0.95)


def test_a_hit_point_that_rounds_to_the_end_has_no_column():
    accents = hit_columns(made_analysis(cuts=[(19.95, 1.0, True)]).cuts, EVEN)
    assert not accents.any()


def test_the_network_hears_nothing_of_hit_points():
    cut, bare = (features_of(made_analysis(cuts=c)) for c in ([(2.0, 1.0, True)], ()))
    assert not cut[:, 1:5].any()
    assert np.array_equal(cut, bare)


# -- words -----------------------------------------------------------------------------------------

TWO_SHOTS = [(10.2, 1.0, True)]


def test_each_beat_has_the_words_of_the_shot_at_its_middle():
    encoder = WordEncoder()
    analysis = made_analysis(cuts=TWO_SHOTS, captions=["a dog, bright", "a boat, dark"])
    features = semantic_features(analysis, EVEN, encoder, "")
    dog, boat = encoder.encode(["a dog, bright", "a boat, dark"])
    assert features.shape == (40, 384)
    assert (features[:20] == dog).all()
    assert (features[20:] == boat).all()  # beat 20 lasts from 10.0 to 10.5: its middle is later


def test_motion_and_pace_words_change_nothing():
    still, fast = (
        semantic_features(
            made_analysis(captions=[f"a dog, bright, {words}"]), EVEN, WordEncoder(), "sunny"
        )
        for words in (MOTION_WORDS[0] + ", long take", MOTION_WORDS[-1] + ", quick cuts")
    )
    assert np.array_equal(still, fast)


def test_a_mood_joins_every_caption():
    encoder = WordEncoder()
    analysis = made_analysis(cuts=TWO_SHOTS, captions=["a dog", "a boat"])
    features = semantic_features(analysis, EVEN, encoder, "sad and slow")
    dog, boat, sad = encoder.encode(["a dog", "a boat", "sad and slow"])
    assert features[0] == pytest.approx(mood_joined(dog, sad))
    assert features[-1] == pytest.approx(mood_joined(boat, sad))
    assert np.linalg.norm(features, axis=1) == pytest.approx(1)


def test_without_words_there_is_the_mood_or_nothing():
    encoder = WordEncoder()
    silent = made_analysis(captions=[""])
    assert not semantic_features(silent, EVEN, encoder, "").any()
    assert encoder.asked == []
    assert (semantic_features(silent, EVEN, encoder, "sad") == encoder.encode(["sad"])).all()


def test_a_text_is_encoded_once():
    encoder = WordEncoder()
    cuts = [(float(t), 1.0, True) for t in range(2, 20, 2)]
    semantic_features(made_analysis(cuts=cuts, captions=["a", "b"] * 5), EVEN, encoder, "a")
    assert encoder.asked == ["a", "b"]


# -- all of it -------------------------------------------------------------------------------------


def test_notes_that_mark_hits_are_not_written_twice():
    analysis = made_analysis(activity=0.6, cuts=[(5.0, 1.0, True), (8.0, 1.0, False)])
    segments = clip_segments(analysis, EVEN, "beats", 8)
    made = build_conditions(
        analysis, TempoFit(EVEN, 120.0, (), ()), plan_music(40, seed=1), WordEncoder(), REFERENCE,
        segments=segments, places=activity_places(analysis, EVEN, segments), register=-0.5,
    )  # fmt: skip
    asked = made.onsets_per_s / 2  # of beats of half a second
    assert np.flatnonzero(made.marks).tolist() == [10] and (made.register == -0.5).all()
    assert made.wanted[:10] == pytest.approx(asked[:10])
    assert made.wanted[10] == pytest.approx(max(asked[10] - made.marks[10], asked[10] / 2))
    assert made.longer(np.zeros((8, 36), np.float32)).marks.shape == (48,)


def test_conditions_of_a_clip_with_a_pickup():
    # The clip starts at beat 3.2; beats 0..3 lie before its first frame.
    start, rate = 3.2, 1.9
    tempo_map = TempoMap((start, 44.0), (0.0, (44.0 - start) / rate))
    duration_s = tempo_map.duration_s
    analysis = made_analysis(duration_s, captions=["a dog"])
    plan = plan_music(44, seed=1, start_beat=start)
    fit = TempoFit(tempo_map, 60 * rate, (), ())
    segments = clip_segments(analysis, tempo_map, "beats", 4)
    made = build_conditions(
        analysis, fit, plan, WordEncoder(), REFERENCE, mood="calm", segments=segments,
        places=activity_places(analysis, tempo_map, segments),
    )  # fmt: skip
    assert not made.register.any() and not made.marks.any()
    shapes = [a.shape for a in (made.semantic, made.dynamic, made.chords, made.tempo_bpm)]
    assert shapes == [(44, 384), (44, 7), (44, 36), (44,)]
    assert made.tempo_bpm == pytest.approx(60 * rate)
    assert made.segments.tolist() == [beat // 4 for beat in range(44)]
    assert (made.chords.sum(axis=1) >= 4).all()  # root, two tones at least, bass
    for array in (made.semantic, made.dynamic, made.chords, made.tempo_bpm):
        assert array.dtype == np.float32 and np.isfinite(array).all()
    assert (made.semantic == made.semantic[0]).all()
    part = made.part(40, 72)
    assert part.segments.tolist() == [10] * 4 and np.shares_memory(part.dynamic, made.dynamic)
    assert made.onsets_per_s == pytest.approx(onsets(made.dynamic), rel=1e-5)


def test_behind_the_clip_all_goes_on_but_the_chords():
    analysis, segments = made_analysis(captions=["a dog"]), regular_segments(40, 16)
    made = build_conditions(
        analysis, TempoFit(EVEN, 120.0, (), ()), plan_music(40, seed=1), WordEncoder(), REFERENCE,
        segments=segments, places=np.linspace(0.2, 0.9, 40),
    )  # fmt: skip
    chords = np.ones((8, 36), dtype=np.float32)
    longer = replace(made, style=3).longer(chords)
    assert longer.style == longer.part(4, 8).style == 3 and made.style == 0
    assert len(longer.part(4, 8).marks) == 4
    for name in ("semantic", "dynamic", "chords", "tempo_bpm", "segments"):
        assert np.array_equal(getattr(longer, name)[:40], getattr(made, name))
    assert (longer.dynamic[40:] == made.dynamic[-1]).all()
    assert (longer.chords[40:] == 1).all()
    assert set(longer.segments[40:].tolist()) == {3}


def test_k_out_of_range():
    with pytest.raises(RequestError):
        clip_segments(made_analysis(), EVEN, "beats", 40)
