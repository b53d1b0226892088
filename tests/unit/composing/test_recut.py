"""A film cut anew: what is recognised of it, and takes that follow it."""

import math
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from toys import ToyGraph, WordEncoder, analysis_of, cut_film, opener, write_toy_model

from bgm_studio.base.errors import Cancelled
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import ChordEdit, Direction, Span
from bgm_studio.composing.recut import MAX_STRAY, carried_direction, compare, outline, rescore
from bgm_studio.composing.take import Request
from bgm_studio.interchange.film import CutFilm, FilmMarker, Medium, Sound
from bgm_studio.interchange.matching import Carried, Change
from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, Note
from bgm_studio.music.timing import MAX_DRIFT, HitPoint
from bgm_studio.video.scenes import Scene

SHOTS = (
    ("dog", 100, 170), ("boat", 0, 87), ("dog", 400, 133), ("town", 30, 95), ("wood", 10, 160),
    ("sea", 0, 100), ("hill", 50, 90), ("moon", 5, 140),
)  # fmt: skip
RATES = (Fraction(24000, 1001), Fraction(25), Fraction(30000, 1001))


def states(changes):
    return [change.state for change in changes]


def matched(*new, old=SHOTS, rate=25):
    return compare(cut_film(*old, rate=rate), cut_film(*new, rate=rate))


# -- pictures --------------------------------------------------------------------------------------


def test_the_same_film():
    recut = matched(*SHOTS)
    assert recut.is_same and recut.carried == (Carried(0, 0, recut.old.frames),)
    assert recut.new_changes == recut.old_changes == tuple(Change("kept", i) for i in range(8))


def test_markers_sounds_names_and_found_files_change_no_picture():
    old = cut_film(*SHOTS)
    sounds = (Sound(0, 50, Medium("song.wav")),)
    events = tuple(
        replace(e, name=f"{e.name} 2", medium=Medium(e.medium.reference, path="elsewhere"))
        for e in old.events
    )
    new = replace(old, events=events, sounds=sounds, markers=(FilmMarker(3, "a"),), name="v2")
    assert compare(old, new).is_same


def test_a_file_is_known_again_under_another_name():
    def films_of(names, path):
        film = cut_film((names[0], 0, 50), (names[1], 10, 40))
        media = (Medium(names[0], path), Medium(names[1], path.with_name("b.mov")))
        pairs = zip(film.events, media, strict=True)
        return replace(film, events=tuple(replace(e, medium=m) for e, m in pairs))

    old = films_of(("a.mov", "b.mov"), Path("/media/a.mov"))
    elsewhere = films_of(("../media/a.mov", "file:///media/b.mov"), Path("/media/a.mov"))
    assert compare(old, elsewhere).is_same
    others = films_of(("../media/a.mov", "file:///media/b.mov"), Path("/other/a.mov"))
    assert compare(old, others).carried == ()
    moved = films_of(("a.mov", "b.mov"), Path("/other/a.mov"))  # the same names, found elsewhere
    assert compare(old, moved).is_same


def test_a_shot_removed():
    recut = matched(*SHOTS[:3], *SHOTS[4:])
    assert recut.carried == (Carried(0, 0, 390), Carried(485, 390, 490))
    assert states(recut.old_changes) == [*["kept"] * 3, "removed", *["kept"] * 4]
    assert states(recut.new_changes) == ["kept"] * 7
    assert recut.new_changes[3] == Change("kept", 4)


def test_a_shot_added():
    recut = matched(*SHOTS[:3], ("rain", 0, 55), *SHOTS[3:])
    assert recut.carried == (Carried(0, 0, 390), Carried(390, 445, 585))
    assert states(recut.new_changes) == [*["kept"] * 3, "new", *["kept"] * 5]
    assert states(recut.old_changes) == ["kept"] * 8


def test_shots_swapped():
    recut = matched(*SHOTS[:2], SHOTS[3], SHOTS[2], *SHOTS[4:])
    assert recut.carried == (
        Carried(0, 0, 257), Carried(390, 257, 95, moved=True), Carried(257, 352, 133),
        Carried(485, 485, 490),
    )  # fmt: skip
    assert recut.new_changes[2:4] == (Change("moved", 3), Change("kept", 2))
    assert states(recut.old_changes)[2:4] == ["kept", "moved"]


def test_trims():
    recut = matched(*SHOTS[:2], ("dog", 410, 123), ("town", 30, 90), *SHOTS[4:])
    assert recut.carried == (
        Carried(0, 0, 257), Carried(267, 257, 213), Carried(485, 470, 490),
    )  # fmt: skip
    assert states(recut.new_changes)[2:4] == states(recut.old_changes)[2:4] == ["trimmed"] * 2
    longer = matched(*SHOTS[:2], ("dog", 390, 150), *SHOTS[3:])
    assert longer.carried == (Carried(0, 0, 257), Carried(257, 267, 133), Carried(390, 407, 585))
    assert longer.new_changes[2] == longer.old_changes[2] == Change("trimmed", 2)


def test_a_shot_in_two():
    recut = matched(("dog", 100, 50), ("dog", 150, 120), *SHOTS[1:])
    assert recut.is_same
    assert recut.new_changes[:2] == (Change("kept", 0), Change("kept", 0))
    apart = matched(("dog", 100, 50), ("rain", 0, 20), ("dog", 150, 120), *SHOTS[1:])
    assert apart.carried == (Carried(0, 0, 50), Carried(50, 70, 925))
    assert states(apart.new_changes)[:3] == ["kept", "new", "kept"]


def test_another_speed():
    recut = matched(*SHOTS[:3], ("town", 30, 95, Fraction(2)), *SHOTS[4:])
    assert recut.carried == (Carried(0, 0, 390), Carried(485, 485, 490))
    assert recut.new_changes[3] == recut.old_changes[3] == Change("changed", 3)


@pytest.mark.parametrize("speed", [Fraction(1, 2), Fraction(-1), Fraction(5, 3)])
@pytest.mark.parametrize("rate", RATES)
def test_trims_at_other_speeds_are_found_to_the_frame(speed, rate):
    old = cut_film(("a", 300, 100, speed), ("b", 0, 50), rate=rate)
    first = old.events[0]
    start = first.media_start + 17 / rate * speed
    new = CutFilm("", rate, (replace(first, end_frame=60, media_start=start),))
    assert compare(old, new).carried == (Carried(17, 0, 60),)


def test_ranges_off_by_part_of_a_frame():
    old = cut_film(("a", 0, 100), ("b", 0, 50))
    late = replace(old.events[0], media_start=Fraction(1, 120))
    recut = compare(old, replace(old, events=(late, old.events[1])))
    assert recut.is_same


def test_stills():
    old = cut_film(("a", 40, 60, Fraction(0)), ("b", 0, 50))
    longer = cut_film(("b", 0, 50), ("a", 40, 80, Fraction(0)))
    assert compare(old, longer).carried == (
        Carried(60, 0, 50, moved=True), Carried(0, 50, 60),
    )  # fmt: skip
    other = cut_film(("a", 41, 60, Fraction(0)), ("b", 0, 50))
    assert compare(old, other).carried == (Carried(60, 60, 50),)


def test_black_is_known_by_its_neighbours():
    old = cut_film(("", 0, 30), ("a", 0, 60), ("", 0, 40), ("b", 0, 50), ("", 0, 25))
    assert compare(old, old).is_same
    new = cut_film(("", 0, 20), ("a", 0, 60), ("", 0, 60), ("b", 0, 50), ("", 0, 10))
    assert compare(old, new).carried == (
        Carried(0, 0, 20), Carried(30, 20, 100), Carried(130, 140, 60),
    )  # fmt: skip
    assert not compare(cut_film(("a", 0, 60)), cut_film(("", 0, 60))).carried


def test_dissolves_and_fades_are_the_same_as_a_whole_only():
    plain = cut_film(("a", 0, 60), ("b", 0, 60), ("c", 0, 60))

    def dissolved(before, after, fade=0):
        a, b, c = plain.events
        b = replace(b, before_frames=before, after_frames=after, fade_out_frames=fade)
        return replace(plain, events=(a, b, c))

    one = dissolved(10, 12, 6)
    assert compare(one, one).is_same
    assert compare(one, plain).carried == compare(plain, one).carried == (
        Carried(0, 0, 50), Carried(72, 72, 42), Carried(120, 120, 60),
    )  # fmt: skip
    assert compare(one, dissolved(12, 10, 6)).carried == (Carried(0, 0, 48), Carried(72, 72, 108))
    assert states(compare(one, dissolved(10, 12)).new_changes) == ["kept", "trimmed", "kept"]


def test_what_is_shown_twice_is_new_the_second_time():
    recut = matched(*SHOTS, SHOTS[0])
    assert states(recut.new_changes) == [*["kept"] * 8, "new"]
    once = compare(cut_film(("a", 0, 50), ("b", 0, 9), ("a", 0, 50)), cut_film(("a", 0, 50)))
    assert sorted(states(once.old_changes)) == ["kept", "removed", "removed"]


def test_other_rates_have_nothing_in_common():
    recut = compare(cut_film(*SHOTS, rate=25), cut_film(*SHOTS, rate=24))
    assert recut.carried == () and set(states(recut.new_changes)) == {"changed"}


def test_many_shots_of_one_range_cost_little():
    shots = [("loop", 7, 3)] * 4000
    recut = compare(cut_film(*shots), cut_film(("x", 0, 5), *shots[:2000], ("y", 0, 4), *shots[1:]))
    assert sum(c.frames for c in recut.carried) >= 3 * 3000
    assert len(set(recut.source[recut.source >= 0])) == (recut.source >= 0).sum()


# -- the user's reading ----------------------------------------------------------------------------


def test_the_reading_of_the_same_film_is_the_same():
    film = cut_film(*SHOTS)
    analysis = analysis_of(film)
    direction = (
        Direction.found(analysis)
        .with_caption(2, "her dog")
        .with_cut_changed(1, hit=not analysis.cuts[1].hit, strength=0.25)
        .with_cut(4.0, analysis)
        .without_cut(5)
        .with_activity([(40, 0.9), (41, 0.8)])
        .with_chord(ChordEdit(3.0, 6.0, "Am7"))
        .with_silence(Span(20.0, 22.0))
        .with_range(Span(1.0, 38.0))
        .with_scenes(
            [Scene(0.0, 0.2, "walk", "build"), Scene(10.28), Scene(30.013, 0.9)],
            analysis.clip.duration_s,
        )
    )
    assert carried_direction(compare(film, film), direction, analysis) == direction
    bare = replace(direction, range=None)
    assert carried_direction(compare(film, film), bare, analysis) == bare


def test_the_reading_moves_with_its_pictures():
    old, new = cut_film(*SHOTS), cut_film(("rain", 0, 55), *SHOTS[4:], *SHOTS[:2])
    analysis = analysis_of(new)
    direction = (
        Direction.found(analysis_of(old))
        .with_caption(0, "her dog")
        .with_caption(4, "our wood")
        .with_cut_changed(4, hit=False, strength=0.99)
        .with_cut_changed(3, hit=False)
        .with_cut(25.0, analysis_of(old))
        .with_activity([(480, 0.5), (481, 0.6), (4, 0.7), (260, 0.8)])
        .with_chord(ChordEdit(18.0, 21.4, "F"))  # from the town into the wood
        .with_silence(Span(10.0, 11.0))  # on what is no longer there
        .with_silence(Span(9.0, 11.0))
    )
    got = carried_direction(compare(old, new), direction, analysis)
    # The wood begins at frame 485 (19.4 s) of the old film and at 55 (2.2 s) of the new one.
    shift_s = (55 - 485) / 25
    assert got.cuts[0].frame == 55 and not got.cuts[0].hit
    by_frame = {cut.frame: cut for cut in got.cuts}
    assert list(by_frame) == [55, 195, 215, 315, 405, 545, 715]
    known = {cut.frame: cut for cut in direction.cuts}
    assert by_frame[195] == replace(known[625], frame=195, time_s=7.8)
    assert by_frame[215] == replace(known[645], frame=215, time_s=8.6)
    assert got.captions == (
        "a rain", "our wood", "our wood", "a sea", "a hill", "a moon", "her dog", "a boat",
    )  # fmt: skip
    assert got.activity == ((136, 0.5), (137, 0.6), (440, 0.7))
    (chord,) = got.chords
    assert (chord.start_s, chord.end_s) == pytest.approx((2.2, 21.4 + shift_s))
    # 9 s to 10.28 s are the boat's last, which now ends the film.
    assert [(s.start_s, s.end_s) for s in got.silences] == [
        pytest.approx((9.0 + 545 / 25, 10.28 + 545 / 25))
    ]


def carried_scenes(recut, *scenes):
    """The scenes that a new film gets of these of the old one."""
    old, new = analysis_of(recut.old), analysis_of(recut.new)
    direction = Direction.found(old).with_scenes(scenes, old.clip.duration_s)
    got = carried_direction(recut, direction, new).scenes
    assert Direction.found(new).with_scenes(got, new.clip.duration_s).scenes == got
    return got


def test_scenes_move_with_the_shots_that_they_begin_with():
    # The dog's second shot begins at 10.28 s, the wood's at 19.4 s, the hill's at 29.8 s.
    scenes = Scene(0.0, 0.2, "walk"), Scene(10.28, 0.5, lead="drop"), Scene(19.4, 0.9, "wood")
    assert carried_scenes(matched(*SHOTS[:4], ("rain", 0, 55), *SHOTS[4:]), *scenes) == (
        *scenes[:2], replace(scenes[2], start_s=21.6),
    )  # fmt: skip
    # A trimmed beginning is still one; a shot before it is part of what comes before.
    trimmed = matched(*SHOTS[:2], ("rain", 0, 50), ("dog", 410, 123), *SHOTS[3:])
    assert carried_scenes(trimmed, *scenes) == (
        scenes[0], replace(scenes[1], start_s=12.28), replace(scenes[2], start_s=21.0),
    )  # fmt: skip
    # A first shot that is gone takes its scene along, though later shots of it are left.
    assert carried_scenes(matched(*SHOTS[:2], *SHOTS[3:]), *scenes) == (
        scenes[0], replace(scenes[2], start_s=14.08),
    )  # fmt: skip
    assert carried_scenes(matched(*SHOTS[4:], *SHOTS[:2]), *scenes) == (
        replace(scenes[2], start_s=0.0), replace(scenes[0], start_s=19.6),
    )  # fmt: skip
    assert carried_scenes(matched(("rain", 0, 55), *SHOTS[2:]), *scenes) == (
        Scene(0.0), replace(scenes[1], start_s=2.2), replace(scenes[2], start_s=11.32),
    )  # fmt: skip


def test_scenes_of_the_pictures_stay_theirs_and_short_ones_are_left_out():
    assert carried_scenes(matched(*SHOTS[2:])) == ()
    assert carried_scenes(matched(("rain", 0, 300)), Scene(0.0, 0.2)) == ()
    scenes = Scene(0.0, 0.2), Scene(6.8, 0.8), Scene(10.28, 0.5)
    one_left = matched(SHOTS[0], ("boat", 0, 4), *SHOTS[2:])  # 0.16 s are no section
    assert carried_scenes(one_left, *scenes) == (scenes[0], replace(scenes[2], start_s=6.96))


# -- bars ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def composer(tmp_path_factory):
    """With a toy network and words that are not really read."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bgm_studio.diffusion.denoiser.open_graph", opener(ToyGraph()))
        patch.setattr("bgm_studio.composing.composer.MiniLmEncoder", WordEncoder)
        composer = Composer(model=write_toy_model(tmp_path_factory.mktemp("toy")))
        composer.compose(*read(cut_film(("a", 0, 60))), Request(steps=2))
        yield composer


def read(film):
    analysis = analysis_of(film)
    return analysis, Direction.found(analysis)


TAKES = {}


def old_take(composer, rate=25, shots=SHOTS, **request):
    """A film and a take of it, made once."""
    key = rate, shots, tuple(request.items())
    if key not in TAKES:
        film = cut_film(*shots, rate=rate)
        analysis, direction = read(film)
        direction = direction.with_chord(ChordEdit(3.0, 6.0, "F#maj7"))
        made = composer.compose(analysis, direction, Request(seed=4, steps=3, **request))
        TAKES[key] = film, made
    return TAKES[key]


def check_outline(recut, take, laid):
    """What holds of every outline."""
    end_s = float(recut.new.duration)
    spans = sorted([*laid.kept, *laid.dirty])
    assert spans[0].start_s == 0.0 and spans[-1].end_s == end_s
    assert all(a.end_s == b.start_s for a, b in pairwise(spans))
    if laid.tempo_map is None:
        assert laid.kept == laid.bars == laid.gaps == ()
        return
    new, old = laid.tempo_map, take.tempo_map
    for knots in (new.knot_beats, new.knot_seconds):
        assert all(a < b for a, b in pairwise(knots))
    assert new.knot_seconds[0] == 0.0 and new.knot_seconds[-1] == new.duration_s == end_s
    assert new.start_beat == 0.0 or 3.0 <= new.start_beat < 4.0
    assert new.knot_beats[-1] == new.total_beats and new.total_beats % 4 == 0
    runs = {(c.new_start_frame - c.old_start_frame, c.new_start_frame, c.frames)
            for c in recut.carried}  # fmt: skip
    frame_s = float(1 / recut.new.rate)
    for k in laid.bars:
        beats = np.arange(4 * k.old_bar, 4 * (k.old_bar + k.bars) + 0.1, 0.25)
        beats = beats[beats >= (old.start_beat if k.old_bar == 0 else 0)]
        before, now = old.seconds(beats), new.seconds(beats + 4 * (k.new_bar - k.old_bar))
        (shift,) = {
            shift for shift, first, frames in runs
            if first * frame_s - 0.05 <= now[0] and now[-1] <= (first + frames) * frame_s + 0.05
            and abs(now[0] - before[0] - shift * frame_s) < 1e-6
        }  # fmt: skip
        assert now - before == pytest.approx(shift * frame_s, abs=1e-9)
    for first, end in laid.gaps:
        begin = max(4 * first, new.start_beat)
        edges_s = new.seconds(np.array([begin, 4 * end]))
        bpm = 60 * (4 * end - begin) / (edges_s[1] - edges_s[0])
        assert abs(math.log(bpm / old.mean_bpm)) <= math.log1p(MAX_STRAY) + 1e-9
        beats_s = np.diff(new.seconds(np.arange(math.ceil(begin), 4 * end + 1)))
        assert np.abs(beats_s * bpm / 60 - 1).max(initial=0) <= MAX_DRIFT + 1e-6
    ends_alike = recut.carried[-1].new_start_frame + recut.carried[-1].frames == recut.new.frames
    if not ends_alike:
        assert laid.gaps[-1][1] == new.total_beats // 4 and np.diff(laid.gaps[-1]) >= 2


CASES = {
    "removed": ((*SHOTS[:3], *SHOTS[4:]), 1),
    "removed first": (SHOTS[1:], 1),
    "removed last": (SHOTS[:-1], 1),
    "added": ((*SHOTS[:5], ("rain", 0, 99), *SHOTS[5:]), 1),
    "added first": ((("rain", 0, 77), *SHOTS), 1),
    "added last": ((*SHOTS, ("rain", 0, 150)), 1),
    "swapped": ((*SHOTS[:4], SHOTS[5], SHOTS[4], *SHOTS[6:]), 2),
    "first last": ((*SHOTS[1:], SHOTS[0]), 1),
    "head trimmed": ((*SHOTS[:4], ("wood", 35, 135), *SHOTS[5:]), 1),
    "tail trimmed": ((*SHOTS[:4], ("wood", 10, 120), *SHOTS[5:]), 1),
    "speed": ((*SHOTS[:4], ("wood", 10, 160, Fraction(3, 2)), *SHOTS[5:]), 1),
    "much": ((*SHOTS[:2], ("rain", 0, 300), SHOTS[0], *SHOTS[6:]), 1),
    "everything": ((("x", 0, 300), ("y", 0, 200)), 0),
    "less than two bars": ((("dog", 120, 55),), 0),
}


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("name", CASES)
def test_what_stays(composer, name, rate):
    shots, least = CASES[name]
    film, take = old_take(composer, rate)
    recut = compare(film, cut_film(*shots, rate=rate))
    hits = [HitPoint(cut.time_s, cut.strength) for cut in analysis_of(recut.new).cuts]
    laid = outline(recut, take, hits)
    check_outline(recut, take, laid)
    assert len(laid.bars) >= least
    if least:
        # Few bars go that would not have to: those a cut runs through, and what tempo takes.
        carried_s = sum(c.frames for c in recut.carried) / float(rate)
        kept_s = sum(span.length_s for span in laid.kept)
        bar_s = 240 / take.tempo_map.mean_bpm
        assert kept_s >= carried_s - 4.0 * bar_s * (len(recut.carried) + 1)
    else:
        assert laid.tempo_map is None and laid.dirty == (Span(0.0, float(recut.new.duration)),)


def test_the_unchanged_film_stays(composer):
    film, take = old_take(composer)
    laid = outline(compare(film, film), take)
    check_outline(compare(film, film), take, laid)
    assert laid.gaps == laid.dirty == ()
    assert laid.tempo_map.knot_seconds == take.tempo_map.knot_seconds
    assert laid.tempo_map.knot_beats == take.tempo_map.knot_beats


def test_new_cuts_fall_on_beats(composer):
    film, take = old_take(composer)
    new = cut_film(*SHOTS[:4], ("rain", 0, 230), ("snow", 0, 180), ("fog", 0, 205), *SHOTS[4:])
    recut = compare(film, new)
    hits = [HitPoint(cut.time_s) for cut in analysis_of(new).cuts]
    laid = outline(recut, take, hits)
    check_outline(recut, take, laid)
    inside = [h.time_s for h in hits for d in laid.dirty if d.start_s < h.time_s < d.end_s]
    beats = laid.tempo_map.beats(np.array(inside))
    blind = outline(recut, take).tempo_map.beats(np.array(inside))
    assert len(inside) >= 3
    assert np.abs(beats - np.rint(beats)).mean() < 0.7 * np.abs(blind - np.rint(blind)).mean()


def test_new_bars_drift_as_far_as_the_takes_did(composer):
    new = cut_film(*SHOTS[:4], ("rain", 0, 230), ("snow", 0, 180), ("fog", 0, 205), *SHOTS[4:])
    hits = [HitPoint(cut.time_s) for cut in analysis_of(new).cuts]
    strays = {}
    for drift in (0.0, 0.04):
        film, take = old_take(composer, tempo_bpm=104.0, drift=drift)
        laid = outline(compare(film, new), take, hits)
        strays[drift] = 0.0
        for first, end in laid.gaps:
            bars_s = np.diff(laid.tempo_map.seconds(np.arange(4 * first + 4, 4 * end + 1, 4)))
            strays[drift] = max(strays[drift], float(np.ptp(bars_s) / bars_s.mean()))
    assert strays[0.0] < 1e-6 and strays[0.04] > 0.005


def test_a_take_of_another_film_is_refused(composer):
    film, take = old_take(composer)
    other = cut_film(*SHOTS[:5])
    with pytest.raises(ValueError, match="not one of the old film"):
        outline(compare(other, film), take)


shots_drawn = st.tuples(
    st.sampled_from(["rain", "dog", "wood", ""]), st.integers(0, 300), st.integers(1, 200)
)
edits = st.lists(
    st.one_of(
        st.tuples(st.just("remove"), st.integers(0, 30)),
        st.tuples(st.just("add"), st.integers(0, 30), shots_drawn),
        st.tuples(st.just("swap"), st.integers(0, 30), st.integers(0, 30)),
        st.tuples(st.just("head"), st.integers(0, 30), st.integers(-40, 80)),
        st.tuples(st.just("tail"), st.integers(0, 30), st.integers(-40, 80)),
        st.tuples(st.just("split"), st.integers(0, 30), st.integers(1, 80)),
        st.tuples(st.just("speed"), st.integers(0, 30), st.sampled_from([2, -1, Fraction(1, 2)])),
    ),
    min_size=1, max_size=5,
)  # fmt: skip


def edited(shots, script):
    shots = [(*shot, Fraction(1)) for shot in shots]
    for kind, place, *more in script:
        at = place % max(len(shots), 1)
        name, first, frames, speed = shots[at]
        if kind == "remove" and len(shots) > 1:
            del shots[at]
        elif kind == "add":
            shots.insert(at, (*more[0], Fraction(1)))
        elif kind == "swap":
            other = more[0] % len(shots)
            shots[at], shots[other] = shots[other], shots[at]
        elif kind in ("head", "tail") and frames - more[0] >= 1:
            start = first + more[0] * speed if kind == "head" else first
            shots[at] = name, start, frames - more[0], speed
        elif kind == "split" and frames > more[0]:
            cut = name, first + more[0] * speed, frames - more[0], speed
            shots[at : at + 1] = [(name, first, more[0], speed), cut]
        elif kind == "speed":
            shots[at] = name, first, frames, Fraction(more[0])
    return shots


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow],
          derandomize=True)  # fmt: skip
@given(script=edits, rate=st.sampled_from(RATES), hits=st.booleans())
def test_whatever_is_cut(composer, script, rate, hits):
    film, take = old_take(composer, rate)
    new = cut_film(*edited(SHOTS, script), rate=rate)
    recut = compare(film, new)
    old_frames = recut.source[recut.source >= 0]
    assert len(set(old_frames.tolist())) == len(old_frames)
    cuts = analysis_of(new).cuts if hits else ()
    check_outline(recut, take, outline(recut, take, [HitPoint(c.time_s, c.strength) for c in cuts]))
    again = compare(new, film)
    assert sum(c.frames for c in again.carried) == sum(c.frames for c in recut.carried)
    if new.duration >= 2:
        got = carried_direction(recut, take.direction, analysis_of(new))
        got.directed(analysis_of(new))


# -- takes -----------------------------------------------------------------------------------------


def check_take(recut, take, made):
    """What holds of every take that followed a recut: what stays is exactly as it was."""
    laid, new = made.outline, made.take
    check_outline(recut, take, laid)
    assert new.tempo_map.duration_s == float(recut.new.duration)
    assert list(new.notes) == sorted(new.notes)
    assert len(new.swell) == len(new.activity) == new.tempo_map.total_beats
    before = {(n.start_s, n.pitch, n.track) for n in take.performance().notes}
    played = new.performance().notes
    for k in laid.bars:
        shift, columns = k.shift_columns, k.old_columns
        now = {n for n in new.notes if n.start_column - shift in columns}
        was = {n for n in take.notes if n.start_column in columns}
        whole = {n for n in was if n.end_column <= columns.stop}
        moved = {
            Note(n.start_column + shift, n.pitch, n.track, n.end_column + shift) for n in whole
        }
        assert moved <= now
        begun = {(n.start_column + shift, n.pitch, n.track) for n in was}
        assert {(n.start_column, n.pitch, n.track) for n in now} == begun
        beats = slice(4 * k.new_bar, 4 * (k.new_bar + k.bars))
        old_beats = slice(4 * k.old_bar, 4 * (k.old_bar + k.bars))
        assert new.harmony.chords_per_beat[beats] == take.harmony.chords_per_beat[old_beats]
        # As played, too; a new cut beside these bars may be marked in them.
        shift_s = float(
            new.tempo_map.seconds(4 * (k.new_bar + 1)) - take.tempo_map.seconds(4 * (k.old_bar + 1))
        )
        edges_s = new.tempo_map.seconds(np.array([4 * k.new_bar + 1, 4 * (k.new_bar + k.bars) - 1]))
        inside = [n for n in played if edges_s[0] + 0.1 < n.start_s < edges_s[1] - 0.1]
        for n in inside:
            same = [s for s, pitch, track in before if (pitch, track) == (n.pitch, n.track)]
            assert np.abs(np.array(same) + shift_s - n.start_s).min() < 1e-9
    for first, end in laid.gaps:
        bars = range(first * COLUMNS_PER_BAR, end * COLUMNS_PER_BAR)
        pickup = new.tempo_map.start_beat > 0 and (first, end) == (0, 1)
        assert pickup or any(n.start_column in bars for n in new.notes)


@pytest.mark.parametrize(
    ("name", "rate"),
    [*((name, RATES[i % 3]) for i, name in enumerate(CASES)), ("added last", RATES[0]),
     ("swapped", RATES[2]), ("removed", RATES[0])],
)  # fmt: skip
def test_takes_follow(composer, name, rate):
    film, take = old_take(composer, rate)
    new = cut_film(*CASES[name][0], rate=rate)
    recut, analysis = compare(film, new), analysis_of(new)
    made = rescore(composer, recut, take, analysis)
    check_take(recut, take, made)
    assert made.analysis is analysis and made.take.direction == made.direction
    plan = made.take.plan
    assert plan.chords[-1].chord == plan.key.tonic_chord
    last = made.take.total_columns - COLUMNS_PER_BAR
    assert last == 0 or not [n for n in made.take.notes if last < n.start_column]
    if made.outline.bars:
        assert plan.key == take.plan.key
        assert {r.start_column // 16 for r in made.take.free} == {a for a, _ in made.outline.gaps}


def test_nothing_is_composed_where_nothing_changed(composer, monkeypatch):
    film, take = old_take(composer)
    monkeypatch.setattr(composer, "compose", None)
    made = rescore(composer, compare(film, film), take, analysis_of(film))
    assert made.take is take and made.direction == take.direction
    assert made.outline.dirty == ()


def test_there_and_back(composer):
    film, take = old_take(composer)
    shorter = cut_film(*SHOTS[:4], *SHOTS[5:])
    there = rescore(composer, compare(film, shorter), take, analysis_of(shorter))
    recut = compare(shorter, film)
    back = rescore(composer, recut, there.take, analysis_of(film))
    check_take(recut, there.take, back)
    assert sum(k.bars for k in back.outline.bars) >= 8
    assert back.direction.chords == take.direction.chords


def test_sections_that_stay_keep_their_key(composer):
    film, take = old_take(composer)
    sections = tuple(replace(s, key=Key(2, "minor")) for s in take.plan.sections)
    away = replace(take, plan=replace(take.plan, sections=sections))
    recut = compare(film, cut_film(*SHOTS[:4], ("rain", 0, 160), *SHOTS[5:]))
    made = rescore(composer, recut, away, analysis_of(recut.new))
    kept = made.outline.bars[0]
    assert made.take.plan.key == take.plan.key
    assert made.take.plan.key_at(4 * kept.new_bar) == Key(2, "minor")


def test_a_longer_note_rings_as_long_as_the_chords_hold_it(composer):
    film, take = old_take(composer)
    new = cut_film(*SHOTS[:4], ("rain", 0, 160), *SHOTS[5:])
    recut = compare(film, new)
    ((_, gap_end),) = laid_gaps = outline(recut, take).gaps
    first, end = (16 * bar for bar in laid_gaps[0])
    silent_notes = [n for n in take.notes if not first - 16 <= n.start_column < end + 16]
    chords = rescore(composer, recut, take, analysis_of(new)).take.harmony.chords_per_beat
    fits, clashes = (
        next(p for p in range(90, 102) if (p % 12 in chords[first // 4].pitch_classes) == fitting)
        for fitting in (True, False)
    )
    rings = [Note(first - 3, pitch, 1, first + 60) for pitch in (fits, clashes)]
    lead = Note(end - 5, 103, 2, end + 6)
    made = rescore(
        composer, recut, take.with_notes([*silent_notes, *rings, lead]), analysis_of(new)
    )
    ends = {n.pitch: n.end_column for n in made.take.notes if n.start_column == first - 3}
    assert ends[clashes] == first
    held = 0
    while first + 4 * held < end and fits % 12 in chords[first // 4 + held].pitch_classes:
        held += 1
    assert ends[fits] == min(first + 4 * held, first + 60, end) > first
    assert gap_end == end // 16
    assert not [n for n in made.take.notes if n.pitch == 103 and n.start_column >= end]


def test_another_request_is_heard_in_what_is_new_alone(composer):
    film, take = old_take(composer)
    new = cut_film(*CASES["much"][0])
    recut, analysis = compare(film, new), analysis_of(new)
    request = replace(take.request, tracks=("piano",), seed=99)
    made = rescore(composer, recut, take, analysis, request)
    check_take(recut, take, made)
    first, end = made.outline.gaps[0]
    bars = range(16 * first, 16 * end)
    assert {n.track for n in made.take.notes if n.start_column in bars} == {2}
    assert made.take.request == request
    other = rescore(composer, recut, take, analysis, replace(request, seed=1, tracks=("melody",)))
    assert other.take.notes != made.take.notes


def test_the_users_own_direction_counts(composer):
    film, take = old_take(composer)
    new = cut_film(*CASES["much"][0])
    recut, analysis = compare(film, new), analysis_of(new)
    direction = carried_direction(recut, take.direction, analysis).with_silence(Span(12.0, 15.0))
    made = rescore(composer, recut, take, analysis, direction=direction)
    assert made.direction == direction == made.take.direction
    seconds = made.take.tempo_map.seconds(np.array([n.start_column / 4 for n in made.take.notes]))
    assert not [s for s in seconds if 12.1 < s < 14.9]


def test_a_range_moves_along_with_its_ending(composer):
    film = cut_film(*SHOTS)
    analysis, direction = read(film)
    direction = direction.with_range(Span(0.0, 30.0))
    take = composer.compose(analysis, direction, Request(seed=2, steps=3))
    new = cut_film(SHOTS[0], *SHOTS[2:])
    recut = compare(film, new)
    made = rescore(composer, recut, take, analysis_of(new))
    check_take(recut, take, made)
    assert made.direction.range.start_s == 0.0
    assert made.direction.range.end_s == pytest.approx(30.0 - 87 / 25)
    end_s = made.take.tempo_map.seconds(max(n.end_column for n in made.take.notes) / 4)
    assert end_s < 30.0 - 87 / 25 + 0.3


def test_cancelling(composer):
    film, take = old_take(composer)
    new = cut_film(*CASES["much"][0])

    def cancel(stage, share):
        if share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        rescore(composer, compare(film, new), take, analysis_of(new), progress=cancel)
