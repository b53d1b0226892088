"""Where the rooms meet: requests, whole takes, and takes made of others."""

from dataclasses import replace

import numpy as np
import pytest
from toys import ToyGraph, WordEncoder, made_analysis, write_toy_model

from bgm_studio.base.errors import Cancelled, ModelError, RequestError
from bgm_studio.composing.composer import Composer, score
from bgm_studio.composing.direction import ChordEdit, Direction, Span
from bgm_studio.composing.fitting import fit_clip, residual_ms
from bgm_studio.composing.take import Request
from bgm_studio.diffusion.themes import theme_bars
from bgm_studio.music.harmony import Chord, Key
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, Note, Region
from bgm_studio.video.analysis import analyse

# -- requests --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fields",
    [
        {}, {"switch_timestep": 0}, {"switch_timestep": 1000}, {"segment_beats": 1},
        {"segment_beats": 32}, {"steps": 2}, {"steps": 200}, {"guidance": 0}, {"guidance": 10},
        {"tempo_bpm": 30}, {"tempo_bpm": 300}, {"seed": 2**63 - 1}, {"tracks": ("melody",)},
        {"segments": "shots"}, {"key": "A minor"}, {"key": "D#m"},
        {"drift": 0.0}, {"drift": 0.005}, {"drift": 0.12},
    ],
)  # fmt: skip
def test_requests_within_their_ranges(fields):
    Request(**fields).check()


@pytest.mark.parametrize(
    "fields",
    [
        {"switch_timestep": -0.1}, {"switch_timestep": 1001}, {"switch_timestep": float("nan")},
        {"segment_beats": 0}, {"segment_beats": 33}, {"steps": 1}, {"steps": 201},
        {"guidance": -1}, {"guidance": float("inf")}, {"tempo_bpm": 29}, {"seed": -1},
        {"seed": 2**63}, {"seed": 10**400}, {"solver": "euler"}, {"selector": "both"},
        {"tracks": ()}, {"tracks": ("drums",)}, {"mood": "x" * 501}, {"segments": "bars"},
        {"key": "H major"}, {"key": ""}, {"drift": -0.01}, {"drift": 0.004}, {"drift": 0.121},
        {"drift": float("nan")}, {"style": "\udcff"},
    ],
)  # fmt: skip
def test_requests_outside_their_ranges(fields):
    with pytest.raises(RequestError) as caught:
        Request(**fields).check()
    assert caught.value.hint and len(caught.value.message) < 100


def test_a_bad_request_is_refused_before_anything_is_opened(tmp_path):
    with pytest.raises(RequestError):
        score(tmp_path / "nothing.mp4", Request(segment_beats=0, model=tmp_path / "nowhere"))


# -- whole takes -----------------------------------------------------------------------------------


@pytest.fixture
def quick(monkeypatch, tiny_clip, cache_home):
    """The clip is watched once for all of these tests, and words are not really read."""
    analysis = analyse(tiny_clip, cache_dir=cache_home)

    def known(path, progress):
        progress("analysis", 0.0)
        progress("analysis", 1.0)
        return analysis

    monkeypatch.setattr("bgm_studio.composing.composer.analyse", known)
    monkeypatch.setattr("bgm_studio.composing.composer.MiniLmEncoder", WordEncoder)


def scored(*arguments):
    """The take alone."""
    _, take = score(*arguments)
    return take


def test_a_request_decides_the_notes(tiny_clip, toy_model, toy_graph, fresh_cache, quick):
    one = scored(tiny_clip, Request(seed=1, model=toy_model))
    # The states are kept: the same request is answered from them.
    toy_graph.calls.clear()
    again = scored(tiny_clip, Request(seed=1, model=toy_model))
    assert again.notes == one.notes
    assert again.resumed_steps == again.steps == 4 and toy_graph.calls == []
    assert scored(tiny_clip, Request(seed=2, model=toy_model)).notes != one.notes


@pytest.mark.parametrize("solver", ["dpm", "ddpm"])
def test_moving_t0_reruns_the_tail_only(
    tiny_clip, toy_model, toy_graph, fresh_cache, monkeypatch, tmp_path, solver, quick
):
    def take(t0):
        toy_graph.calls.clear()
        return scored(
            tiny_clip, Request(model=toy_model, switch_timestep=t0, steps=8, solver=solver)
        )

    first = take(100)
    moved = take(450)
    below = sum(call["timestep"][0] <= 450 for call in toy_graph.calls)
    below_it = 8 - moved.resumed_steps
    assert below == len(toy_graph.calls) == 2 * below_it
    assert 0 < moved.resumed_steps < 8
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "another-cache"))
    whole = take(450)
    assert whole.resumed_steps == 0
    assert len(toy_graph.calls) == 2 * below_it + moved.resumed_steps  # noise is not guided
    assert whole.notes == moved.notes
    assert first.notes != moved.notes


def test_what_changes_the_states_starts_anew(tiny_clip, toy_model, fresh_cache, quick):
    scored(tiny_clip, Request(model=toy_model))
    for change in (
        {"seed": 1}, {"segment_beats": 1}, {"guidance": 3.0}, {"steps": 5}, {"solver": "ddim"},
        {"mood": "sunny"}, {"tracks": ("melody", "piano")}, {"tempo_bpm": 70.0},
    ):  # fmt: skip
        assert scored(tiny_clip, Request(model=toy_model, **change)).resumed_steps == 0, change


def test_a_style_is_told_to_the_network_and_kept_in_the_take(
    tiny_clip, styled_model, toy_graph, fresh_cache, quick
):
    plain = scored(tiny_clip, Request(model=styled_model))
    assert {int(style) for call in toy_graph.calls for style in call["style"]} == {0}
    toy_graph.calls.clear()
    march = scored(tiny_clip, Request(model=styled_model, style="march"))
    assert {int(style) for call in toy_graph.calls for style in call["style"]} == {2}
    assert plain.resumed_steps == march.resumed_steps == 0  # the states are not the same
    assert march.request.style == "march"


def test_a_style_that_the_model_has_not_is_refused_without_opening_it(
    toy_model, styled_model, toy_graph, monkeypatch
):
    monkeypatch.setattr("bgm_studio.composing.composer.Denoiser", None)
    composer = Composer("cpu", styled_model)
    assert composer.styles == ("slow air", "march") and Composer("cpu", toy_model).styles == ()
    composer.check(Request(style="slow air"))
    for model, hint in ((styled_model, "slow air, march"), (toy_model, "without styles")):
        with pytest.raises(RequestError, match="'polka'") as caught:
            Composer("cpu", model).check(Request(style="polka"))
        assert hint in caught.value.hint


@pytest.fixture
def two_graphs(tmp_path, monkeypatch):
    """A model with a denoiser of its own for styles, and the graphs of both by their folders."""
    plain, styled = ToyGraph(), ToyGraph()
    styled.also_takes("style")
    folder = write_toy_model(tmp_path / "two")
    write_toy_model(
        folder / "styled", styles=["piano", "slow air", "march"], offered=["march", "slow air"],
        default_steps=7, default_guidance=3.0, video_lead=0.5,
    )  # fmt: skip

    def open_graph(manifest, *_):
        return styled if manifest.graph.parent.name == "styled" else plain

    monkeypatch.setattr("bgm_studio.diffusion.denoiser.open_graph", open_graph)
    return folder, plain, styled


def test_a_denoiser_of_its_own_composes_in_styles(tiny_clip, two_graphs, fresh_cache, quick):
    folder, plain, styled = two_graphs
    composer = Composer("cpu", folder)
    assert composer.styles == ("march", "slow air")  # its piano is not offered
    with pytest.raises(RequestError, match="'piano'"):
        composer.check(Request(style="piano"))
    analysis, usual = score(tiny_clip, Request(model=folder))
    assert plain.calls and not styled.calls
    plain.calls.clear()
    _, march = score(analysis, Request(model=folder, style="march"))
    assert {int(style) for call in styled.calls for style in call["style"]} == {3}
    assert not plain.calls and march.resumed_steps == 0
    # How many steps and how much guidance is the model's, whatever the style.
    assert (march.steps, march.guidance) == (usual.steps, usual.guidance) != (7, 3.0)


def test_a_garbled_denoiser_for_styles_is_told_before_any_work(tiny_clip, two_graphs):
    folder, plain, _ = two_graphs
    (folder / "styled" / "manifest.json").write_text("{")
    with pytest.raises(ModelError, match="styled"):
        score(tiny_clip, Request(model=folder, style="march"))
    assert not plain.calls


def test_old_states_do_not_pile_up(tiny_clip, toy_model, fresh_cache, quick):
    for seed in range(4):
        scored(tiny_clip, Request(seed=seed, model=toy_model, steps=2))
    (traces,) = fresh_cache.rglob("traces")
    assert 1 <= len(list(traces.iterdir())) <= 2


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(
    tiny_clip, toy_model, tmp_path, monkeypatch, fresh_cache, quick
):
    expected = scored(tiny_clip, Request(model=toy_model)).notes
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    take = scored(tiny_clip, Request(model=toy_model))
    assert take.notes == expected and take.resumed_steps == 0


def test_progress_and_steps_are_told_in_order(tiny_clip, toy_model, fresh_cache, quick):
    told, steps = [], []
    take = scored(
        tiny_clip, Request(model=toy_model), lambda *news: told.append(news), steps.append
    )
    assert list(dict.fromkeys(stage for stage, _ in told)) == ["analysis", "denoise"]
    for stage in ("analysis", "denoise"):
        shares = [share for name, share in told if name == stage]
        assert shares == sorted(shares)
        assert shares[0] == 0 and shares[-1] == pytest.approx(1)
    assert [s.index for s in steps] == list(range(take.steps))
    assert all(s.denoised.shape[0] == 6 and s.denoised.shape[2] == 128 for s in steps)


# -- the composer ----------------------------------------------------------------------------------


@pytest.fixture
def composer(toy_model, fresh_cache, monkeypatch):
    monkeypatch.setattr("bgm_studio.composing.composer.MiniLmEncoder", WordEncoder)
    return Composer(model=toy_model)


@pytest.fixture(scope="module")
def film():
    """A minute with five shots, and its direction."""
    cuts = [(12.0, 1.0, True), (24.5, 0.8, True), (37.0, 0.9, True), (49.0, 0.4, False)]
    words = ["a dog", "a boat", "a dog at night", "a forest", "a town"]
    curve = (0.5 + 0.4 * np.sin(np.arange(1200) / 90)).astype(np.float32)
    analysis = made_analysis(60.0, cuts=cuts, captions=words, activity=curve, energy=curve)
    return analysis, Direction.found(analysis)


def test_the_key_hangs_on_seed_and_clip_and_not_on_what_is_edited(composer, film):
    analysis, direction = film
    keys = set()
    for number in range(8):
        clip = replace(analysis.clip, sha256=f"{number:064}")
        seen = replace(analysis, clip=clip)
        key = composer.draft(seen, direction, Request()).plan.key
        for edited in (
            direction.with_caption(0, "a funeral"), direction.with_cut_moved(0, 14.0, seen),
            direction.without_cut(1), direction.with_activity([(3, 1.0)]),
        ):  # fmt: skip
            assert composer.draft(seen, edited, Request()).plan.key.tonic == key.tonic
        assert composer.draft(seen, direction, Request(mood="gay")).plan.key.tonic == key.tonic
        keys.add(key.tonic)
    assert len(keys) >= 4
    assert len({composer.draft(*film, Request(seed=s)).plan.key.tonic for s in range(8)}) >= 4


def test_a_key_that_is_asked_for_is_had(composer, film):
    plan = composer.draft(*film, Request(key="F# minor")).plan
    assert plan.key == Key(6, "minor") and plan.chords[-1].chord == Chord(6, "min")


def test_another_tempo_keeps_the_keys_of_sections(composer, film):
    analysis, direction = film
    take = composer.compose(analysis, direction, Request(steps=2))
    middle = take.plan.sections[1]
    away = replace(
        take.plan,
        sections=tuple(replace(s, key=Key(2, "major")) if s is middle else s
                       for s in take.plan.sections),
    )  # fmt: skip
    request = Request(steps=2, tempo_bpm=take.fit.tempo_bpm * 1.15)
    retimed = composer.retime(analysis, direction, request, replace(take, plan=away))
    harmony = retimed.harmony
    pickups = [int(one.tempo_map.start_beat > 0) for one in (take, retimed)]
    shift = 4 * (pickups[1] - pickups[0])
    assert harmony.key == take.plan.key
    for section in harmony.sections[:2]:
        assert section.key == away.section_at(section.start_beat - shift).key


def test_nothing_is_opened_before_it_is_needed(tmp_path, film, monkeypatch):
    monkeypatch.setattr("bgm_studio.composing.composer.MiniLmEncoder", WordEncoder)
    composer = Composer(model=tmp_path / "nowhere")
    assert composer.provider == ""
    draft = composer.draft(*film, Request())
    assert draft.plan.total_beats == draft.fit.tempo_map.total_beats


def test_what_the_dials_need_to_know(composer):
    assert (composer.default_steps, composer.default_guidance) == (4, 1.5)
    assert composer.provider == "CPUExecutionProvider"
    assert composer.undecided[0] == (0.0, 0.0) and composer.undecided[-1] == (1000.0, 1.0)
    grid = composer.grid(5)
    assert len(grid) == 5 and grid == sorted(grid, reverse=True) and grid[0] == 1000.0
    assert len(composer.grid()) == 4


def test_a_text_is_read_once(composer, film):
    analysis, direction = film
    composer.compose(analysis, direction, Request())
    asked = composer._encoder._encoder.asked
    assert len(asked) == len(set(asked))
    before = len(asked)
    composer.compose(analysis, direction.with_caption(1, "a harbour"), Request(seed=1))
    assert asked[before:] == ["a harbour"]


def test_a_draft_is_what_the_take_will_have(composer, film):
    draft = composer.draft(*film, Request(seed=4))
    take = composer.compose(*film, Request(seed=4))
    assert draft.fit == take.fit and draft.plan == take.plan == draft.harmony
    beats = draft.plan.total_beats
    assert take.swell.shape == take.activity.shape == (beats,) and take.accents.shape == (beats, 4)
    assert 0 <= take.swell.min() < take.swell.max() <= 1
    assert take.total_columns == 4 * beats and take.activity.min() > 0
    assert take.performance().notes and take.stopped_step is None


def test_residuals_are_those_of_the_fit(composer, film):
    analysis, direction = film
    fit = fit_clip(analysis)
    assert residual_ms(fit.tempo_map, analysis.cuts) == pytest.approx(fit.residual_ms)
    assert residual_ms(fit.tempo_map, ()) == ()
    take = composer.compose(analysis, direction, Request(steps=2))
    moved = direction.with_cut_moved(1, analysis.cuts[1].time_s - 0.25, analysis)
    kept = composer.draft(analysis, moved, Request(), base=take)
    late = np.array(kept.fit.residual_ms) - np.array(take.fit.residual_ms)
    assert kept.fit.tempo_map is take.tempo_map and kept.plan is take.plan
    assert late[[0, 2, 3]] == pytest.approx(0) and late[1] != pytest.approx(0)
    assert len(kept.fit.hit_beats) == 3


def test_the_users_own_cut_is_met(composer):
    # Cuts on a grid of 100 BPM, and one between its beats that the user strengthens.
    cuts = [(2.4 * k, 0.9, True) for k in range(1, 20)]
    analysis = made_analysis(48.0, cuts=sorted([*cuts, (25.55, 0.4, True)]))
    index = [cut.time_s for cut in analysis.cuts].index(25.55)
    found = Direction.found(analysis)
    before = composer.draft(analysis, found, Request())
    assert abs(before.fit.residual_ms[index]) > 100
    wished = found.with_cut_changed(index, strength=1.0)
    draft = composer.draft(analysis, wished, Request())
    assert abs(draft.fit.residual_ms[index]) <= 40
    assert draft.fit == fit_clip(analysis, direction=wished) != fit_clip(analysis)
    assert len(draft.fit.choices) >= 2


def jumpy(seed=3):
    """48 s whose cuts no constant tempo meets."""
    rng = np.random.default_rng(seed)
    times = np.cumsum(rng.uniform(1.5, 4.5, 14))
    return made_analysis(48.0, cuts=[(float(time), 0.8, True) for time in times])


def test_bars_drift_as_far_as_the_request_lets_them(composer):
    analysis = jumpy()
    found = Direction.found(analysis)
    met = []
    for drift in (0.0, 0.04, 0.12):
        fit = composer.draft(analysis, found, Request(drift=drift)).fit
        assert fit == fit_clip(analysis, drift=drift)
        first = -(-fit.tempo_map.start_beat // 4) * 4
        bars_s = np.diff(fit.tempo_map.seconds(np.arange(first, fit.tempo_map.total_beats + 1, 4)))
        assert np.abs(240.0 / fit.tempo_bpm / bars_s - 1).max() <= drift + 1e-6
        met.append(fit.choices[0].met)
    assert met[0] < met[1] < met[2]


def test_the_tempi_to_choose_from_stay_when_one_of_them_is_locked(composer):
    analysis = jumpy()
    found = Direction.found(analysis)
    tempi = composer.tempi(analysis, found, Request())
    assert len(tempi) >= 3
    assert tempi == composer.draft(analysis, found, Request()).fit.choices
    locked = Request(tempo_bpm=tempi[1].tempo_bpm)
    again = composer.tempi(analysis, found, locked)
    assert [one.tempo_bpm for one in again] == [one.tempo_bpm for one in tempi]
    assert again[1].met == composer.draft(analysis, found, locked).fit.choices[0].met
    other = composer.tempi(analysis, found, Request(tempo_bpm=151.5))
    assert other[0].is_at(151.5) and other[1:] == tempi


def test_chord_edits_come_and_go(composer, film):
    analysis, direction = film
    take = composer.compose(analysis, direction, Request(steps=2))
    edited = direction.with_chord(ChordEdit(20.0, 24.0, "F#maj7"))
    other = composer.compose(analysis, edited, Request(steps=2), base=take)
    wanted = Chord.parse("F#maj7")
    beats = [b for b, chord in enumerate(other.harmony.chords_per_beat) if chord == wanted]
    at_s = other.tempo_map.seconds(np.array(beats))
    assert beats and at_s.min() >= 19.5 and at_s.max() < 24.0
    assert other.notes != take.notes
    again = composer.compose(analysis, direction, Request(steps=2), base=other)
    assert again.harmony == take.harmony and again.notes == take.notes


def test_segments_may_be_shots(composer, film, toy_graph):
    take = composer.compose(*film, Request(segments="shots"))
    first = toy_graph.calls[0]["segments"]
    middles_s = take.tempo_map.seconds(np.arange(32) + 0.5)
    shots = np.searchsorted([c.time_s for c in film[0].cuts], middles_s, side="right")
    assert first[0].tolist() == shots.tolist()
    toy_graph.calls.clear()
    composer.compose(*film, Request(segments="shots", segment_beats=2))
    assert toy_graph.calls == []  # k has no meaning: the same run


# -- takes made of others --------------------------------------------------------------------------


def inside(notes, region):
    return [note for note in notes if region.holds(note)]


def outside(notes, *regions):
    return [note for note in notes if not any(region.holds(note) for region in regions)]


def test_only_what_is_free_is_new(composer, film, toy_graph):
    base = composer.compose(*film, Request())
    shot = Region(64, 96)
    toy_graph.calls.clear()
    seen = []
    other = composer.compose(*film, Request(seed=1), base=base, free=[shot], on_step=seen.append)
    assert outside(other.notes, shot) == outside(base.notes, shot)
    assert inside(other.notes, shot) != inside(base.notes, shot) and inside(other.notes, shot)
    # Bars 4 and 5 lie in the window from bar 0 alone; no other is asked.
    assert {len(call["timestep"]) for call in toy_graph.calls} == {1}
    assert other.steps < len(toy_graph.calls) <= 2 * other.steps
    columns = seen[0].denoised.shape[1]
    assert columns >= base.total_columns and len(seen) == other.steps
    far = Region(192, base.total_columns)
    onsets = {(c, p) for c, p in zip(*np.nonzero(seen[0].denoised[4]), strict=True) if c >= 192}
    assert {(n.start_column, n.pitch) for n in inside(base.notes, far) if n.track == 2} <= onsets
    assert other.fit.tempo_map == base.fit.tempo_map and other.plan == base.plan


def test_parts_that_lie_apart(composer, film):
    base = composer.compose(*film, Request())
    early, late = Region(0, 16), Region(272, 288, (0,))
    other = composer.compose(*film, Request(seed=1), base=base, free=[early, late])
    assert outside(other.notes, early, late) == outside(base.notes, early, late)
    assert inside(other.notes, late) != inside(base.notes, late)


def test_keep_the_melody(composer, film):
    base = composer.compose(*film, Request())
    accompaniment = Region(0, base.total_columns, (1, 2))
    other = composer.compose(*film, Request(seed=9, steps=3), base=base, free=[accompaniment])
    assert outside(other.notes, accompaniment) == outside(base.notes, accompaniment)


@pytest.mark.parametrize("free", [None, [Region(0, 10_000)]])
def test_locks_hold(composer, film, free):
    base = composer.compose(*film, Request())
    drawn = Note(130, 61, 1, 141, velocity=99)  # a note that the region below cuts through
    base = base.with_notes([*base.notes, drawn])
    region, single = Region(134, 160), inside(base.notes, Region(40, 60, (0,)))[0]
    other = composer.compose(
        *film, Request(seed=1), base=base, free=free, locked=[region],
        locked_notes=frozenset({single}),
    )  # fmt: skip
    assert {drawn, single, *inside(base.notes, region)} <= set(other.notes)
    assert inside(other.notes, region) == inside(base.notes, region)
    assert other.notes != base.notes
    assert [note.velocity for note in other.notes if note.velocity is not None] == [99]


def test_nothing_free_changes_nothing(composer, film, toy_graph):
    base = composer.compose(*film, Request())
    toy_graph.calls.clear()
    other = composer.compose(*film, Request(seed=1), base=base, free=[])
    assert other.notes == base.notes and toy_graph.calls == []


def test_free_parts_need_a_base(composer, film):
    with pytest.raises(ValueError, match="base"):
        composer.compose(*film, Request(), free=[Region(0, 16)])


def test_stopping_keeps_what_is_there(composer, film, toy_graph):
    seen = []
    take = composer.compose(
        *film, Request(steps=6), on_step=seen.append, stop=lambda: len(seen) == 3
    )
    assert take.stopped_step == 2 and len(seen) == 3 and take.steps == 6
    times = {float(call["timestep"][0]) for call in toy_graph.calls}
    assert len(times) == 3  # as many steps, and no more
    whole = composer.compose(*film, Request(steps=6), stop=lambda: len(seen) > 100)
    assert whole.stopped_step is None and whole.resumed_steps == 3  # a stopped run can be resumed


def test_reprises_follow_their_themes(composer, film, monkeypatch):
    seen = []

    def tied(self, estimate, timestep, fixed):
        seen.append((self, fixed))
        estimate[0:2, self.bars[0] * COLUMNS_PER_BAR :] = 0.0  # no melody from the first reprise on
        return estimate

    monkeypatch.setattr("bgm_studio.composing.composer.Ties.tied", tied)
    take = composer.compose(*film, Request())
    (ties, fixed), pickup = seen[0], take.tempo_map.start_beat > 0
    follows = theme_bars(take.harmony, fixed.shape[1] // COLUMNS_PER_BAR, pickup=pickup)
    assert ties.bars.tolist() == np.flatnonzero(follows != np.arange(len(follows))).tolist()
    assert ties.themes.tolist() == follows[ties.bars].tolist() and len(ties.bars) >= 4
    ending = take.total_columns - COLUMNS_PER_BAR  # where the melody comes to rest, tied or not
    starts = {note.start_column for note in take.notes if note.track == 0}
    melody = starts - {ending}
    assert melody and max(melody) < ties.bars[0] * COLUMNS_PER_BAR  # what was tied is what goes on


def test_cancelling(composer, film):
    def cancel(stage, share):
        if share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        composer.compose(*film, Request(), progress=cancel)


# -- previews --------------------------------------------------------------------------------------


def test_a_preview_agrees_and_leaves_no_trace(composer, film, toy_graph, fresh_cache):
    request = Request(steps=8, switch_timestep=100)
    base = composer.compose(*film, request)
    files = {p: p.stat().st_mtime_ns for p in fresh_cache.rglob("*")}
    moved = replace(request, switch_timestep=450)
    toy_graph.calls.clear()
    seen = []
    ahead = composer.preview(*film, moved, base, (8, 12), on_step=seen.append)
    resumed = sum(step.resumed for step in seen)
    assert 0 < resumed < 8 and seen[0].denoised.shape[1] >= base.total_columns
    assert len(toy_graph.calls) == 2 * (8 - resumed)
    assert {len(call["timestep"]) for call in toy_graph.calls} == {1}  # the window from bar 7
    assert {p: p.stat().st_mtime_ns for p in fresh_cache.rglob("*")} == files
    whole = composer.compose(*film, moved)
    assert whole.resumed_steps == resumed
    bars = Region(8 * COLUMNS_PER_BAR, 12 * COLUMNS_PER_BAR)
    assert list(ahead) == inside(whole.notes, bars)  # a toy's windows know nothing of each other
    assert ahead != tuple(inside(base.notes, bars))


def test_a_preview_without_a_trace(composer, film):
    base = composer.compose(*film, Request())
    composer.compose(*film, Request(seed=5))
    composer.compose(*film, Request(seed=6))
    ahead = composer.preview(*film, Request(segment_beats=1), base, (0, 99))
    assert ahead == composer.compose(*film, Request(segment_beats=1)).notes
    with pytest.raises(ValueError, match="bars"):
        composer.preview(*film, Request(), base, (99, 100))


# -- silences and ranges ---------------------------------------------------------------------------


def test_a_silence_is_silent(composer, film):
    analysis, direction = film
    silence = Span(20.0, 30.0)
    take = composer.compose(analysis, direction.with_silence(silence), Request())
    played = take.performance()
    slack_s = 0.1
    assert not [n for n in played.notes if n.start_s < 30 - slack_s and n.end_s > 20 + slack_s]
    before = [n for n in played.notes if n.end_s <= 20 + slack_s]
    assert max(n.end_s for n in before) == pytest.approx(20.0, abs=0.2)  # not chopped before
    beat_s = 60 / take.fit.tempo_bpm
    assert max(n.start_s for n in before) < 20 - 0.4 * beat_s
    downs = {c.time_s: c.down for c in played.pedal}
    assert not downs[max(t for t in downs if t < 30 - slack_s)]  # the pedal is up
    assert [c.down for c in played.pedal] == [i % 2 == 0 for i in range(len(played.pedal))]


def test_a_range_begins_and_ends(composer, film):
    analysis, direction = film
    take = composer.compose(analysis, direction.with_range(Span(15.0, 42.0)), Request())
    played = take.performance()
    beat_s = 60 / take.fit.tempo_bpm
    assert min(n.start_s for n in played.notes) == pytest.approx(15.0, abs=beat_s / 4)
    assert max(n.end_s for n in played.notes) == pytest.approx(42.0, abs=beat_s / 2)
    piano = [n for n in played.notes if n.track == 2]
    last = max(n.start_s for n in piano)
    ending = {n.pitch % 12 for n in piano if n.start_s > last - 0.05}
    assert ending == set(take.plan.key.tonic_chord.pitch_classes)
    # A beat falls on either edge.
    for edge_s in (15.0, 42.0):
        beat = float(take.tempo_map.beats(edge_s))
        assert abs(beat - round(beat)) * beat_s < 0.06
    assert len(take.fit.residual_ms) == 4 and len(take.fit.hit_beats) == 3


def test_a_redo_keeps_what_lies_in_a_later_silence(composer, film):
    analysis, direction = film
    base = composer.compose(analysis, direction, Request())
    hushed = direction.with_silence(Span(20.0, 30.0))
    other = composer.compose(analysis, hushed, Request(seed=1), base=base, free=[Region(0, 64)])
    assert outside(other.notes, Region(0, 64)) == outside(base.notes, Region(0, 64))


def test_nothing_left_to_score(composer, film):
    analysis, direction = film
    for nothing in (
        direction.with_silence(Span(0.0, 60.0)), direction.with_range(Span(61.0, 70.0)),
        direction.with_range(Span(10.0, 10.1)),
        direction.with_range(Span(10.0, 20.0)).with_silence(Span(5.0, 25.0)),
    ):  # fmt: skip
        with pytest.raises(RequestError, match="left to score"):
            composer.draft(analysis, nothing, Request())


@pytest.mark.parametrize("tempo_bpm", [70.0, 100.0])
def test_retiming_keeps_the_bars_and_fills_or_drops_the_rest(toy_model, fresh_cache, tempo_bpm):
    analysis = made_analysis(24.0)
    direction = Direction.found(analysis)
    composer = Composer(model=toy_model)
    take = composer.compose(analysis, direction, Request(seed=1, tempo_bpm=84.0))
    request = replace(take.request, tempo_bpm=tempo_bpm)
    retimed = composer.retime(analysis, direction, request, take)
    assert retimed.fit.tempo_bpm == pytest.approx(tempo_bpm, rel=0.04)
    bars = min(take.total_columns, retimed.total_columns) // 16 - 1
    same = [n for n in take.notes if n.end_column <= 16 * bars]
    shift = 16 * (int(retimed.tempo_map.start_beat > 0) - int(take.tempo_map.start_beat > 0))
    moved = {
        replace(n, start_column=n.start_column + shift, end_column=n.end_column + shift)
        for n in same
        if n.start_column + shift >= 0 and n.end_column + shift <= 16 * bars
    }
    assert moved
    assert moved <= set(retimed.notes)
    assert max(n.end_column for n in retimed.notes) == retimed.total_columns
