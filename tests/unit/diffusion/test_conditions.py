"""What the denoiser is told of a clip, from analyses made by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import REFERENCE, WordEncoder, made_analysis

from bgm_studio.diffusion.conditions import (
    ACTIVITY_SCALE,
    beat_shots,
    build_conditions,
    dynamic_features,
    hit_columns,
    place_in_range,
    regular_segments,
    semantic_features,
)
from bgm_studio.errors import RequestError
from bgm_studio.music.harmony import plan_music
from bgm_studio.music.timing import TempoFit, TempoMap
from bgm_studio.video.semantics import MOTION_WORDS, mood_joined

# 40 beats in 20 s: two beats a second, barlines every 2 s.
EVEN = TempoMap((0.0, 40.0), (0.0, 20.0))


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
    fit = TempoFit(EVEN, 120.0, (), ())
    made = build_conditions(
        analysis, fit, plan_music(40, seed=1), WordEncoder(), REFERENCE, segments="shots"
    )
    assert made.segments.tolist() == shots.tolist()
    with pytest.raises(RequestError):
        build_conditions(
            analysis, fit, plan_music(40, seed=1), WordEncoder(), REFERENCE, segments="scenes"
        )


# -- activity, energy, change ----------------------------------------------------------------------


@given(st.lists(st.floats(0, 1), min_size=1, max_size=60))
def test_places_stay_in_range_and_in_order(values):
    curve = np.array(values)
    place = place_in_range(curve)
    assert ((place > 0) & (place < 1)).all()
    order = np.argsort(curve, kind="stable")
    assert (np.diff(place[order]) >= -1e-12).all()


@pytest.mark.parametrize("level", [0.0, 0.1, 0.5, 0.9])
def test_a_curve_without_contrast_keeps_its_place(level):
    rng = np.random.default_rng(0)
    nearly = np.clip(level + rng.uniform(-0.005, 0.005, 50), 0, 1)
    assert np.abs(place_in_range(nearly) - level).max() < 0.04


def test_a_curve_with_contrast_is_stretched():
    curve = np.linspace(0.3, 0.7, 40)
    place = place_in_range(curve)
    assert np.ptp(place) > 1.5 * np.ptp(curve)
    assert place.mean() == pytest.approx(curve.mean(), abs=0.01)


def test_calm_pictures_ask_for_few_notes_and_busy_ones_for_many():
    calm, middling, busy = (
        onsets(dynamic_features(made_analysis(activity=level), EVEN, REFERENCE))
        for level in (0.02, 0.5, 0.95)
    )
    assert calm == pytest.approx(0.5 + 1.5 * 0.03 / 0.25, abs=0.2)
    assert middling == pytest.approx(4.0, rel=0.01)  # the median of the music
    assert busy.min() > 10
    assert calm.max() < middling.min() < busy.min()


def test_each_beat_sees_its_own_time():
    activity = np.zeros(400, dtype=np.float32)
    activity[200:] = 1.0  # the second half of 20 s
    features = dynamic_features(made_analysis(activity=activity), EVEN, REFERENCE)
    assert features.shape == (40, 7) and features.dtype == np.float32
    assert (onsets(features)[:20] < 2).all()
    assert (onsets(features)[20:] > 7).all()


def test_a_change_anywhere_in_a_beat_counts_in_full():
    change = np.zeros(400, dtype=np.float32)
    change[104] = 1.0  # 5.2 s: beat 10
    features = dynamic_features(made_analysis(change=change), EVEN, REFERENCE)
    assert np.flatnonzero(features[:, 5] > 0.5).tolist() == [10]
    assert features[10, 5] == pytest.approx(1.0)


def test_energy_follows_the_reference():
    low, high = (
        dynamic_features(made_analysis(energy=level), EVEN, REFERENCE)[:, 6] for level in (0.1, 0.9)
    )
    assert (low < 0.3).all() and (high > 0.7).all()


def test_tempo_does_not_change_how_busy_a_second_is():
    fast = TempoMap((0.0, 80.0), (0.0, 20.0))
    analysis = made_analysis(activity=0.7)
    assert onsets(dynamic_features(analysis, fast, REFERENCE))[0] == pytest.approx(
        onsets(dynamic_features(analysis, EVEN, REFERENCE))[0]
    )


# -- accents ---------------------------------------------------------------------------------------


def test_hit_points_fall_on_the_nearest_column():
    # 8 columns a second.
    cuts = [(2.0, 1.0, True), (5.30, 0.5, True), (7.0, 1.0, False), (9.94, 0.2, True)]
    accents = hit_columns(made_analysis(cuts=cuts), EVEN)
    assert accents.shape == (160,)
    assert np.flatnonzero(accents).tolist() == [16, 42, 80]
    assert accents[[16, 42, 80]] == pytest.approx([1.0, 0.75, 0.6])


def test_of_two_hit_points_on_a_column_the_stronger_counts():
    accents = hit_columns(
        made_analysis(cuts=[(2.0, 0.9, True), (2.02, 0.1, True)]), EVEN
    )  # fmt: skip
    assert accents[16] == pytest.approx(0.95)


def test_a_hit_point_that_rounds_to_the_end_has_no_column():
    accents = hit_columns(made_analysis(cuts=[(19.95, 1.0, True)]), EVEN)
    assert not accents.any()


def test_accents_enter_their_column_in_quarters():
    features = dynamic_features(
        made_analysis(cuts=[(2.0, 1.0, True), (5.30, 0.5, True)]), EVEN, REFERENCE
    )
    assert features[4, 1:5].tolist() == [0.75, 0, 0, 0]
    assert features[10, 1:5].tolist() == [0, 0, 0.5, 0]
    assert np.count_nonzero(features[:, 1:5]) == 2
    assert set(np.unique(features[:, 1:5] * 4)) <= {0, 1, 2, 3, 4}


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


def test_conditions_of_a_clip_with_a_pickup():
    # The clip starts at beat 3.2; beats 0..3 lie before its first frame.
    start, rate = 3.2, 1.9
    tempo_map = TempoMap((start, 44.0), (0.0, (44.0 - start) / rate))
    duration_s = tempo_map.duration_s
    analysis = made_analysis(duration_s, captions=["a dog"])
    plan = plan_music(44, seed=1, start_beat=start)
    fit = TempoFit(tempo_map, 60 * rate, (), ())
    made = build_conditions(
        analysis, fit, plan, WordEncoder(), REFERENCE, mood="calm", segment_beats=4
    )
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


def test_k_out_of_range():
    fit = TempoFit(EVEN, 120.0, (), ())
    with pytest.raises(RequestError):
        build_conditions(
            made_analysis(), fit, plan_music(40, seed=1), WordEncoder(), REFERENCE, segment_beats=40
        )
