"""Where the rooms meet: requests, what is fixed before a run, takes and their deliveries."""

import json

import numpy as np
import pytest
from toys import WordEncoder, made_analysis

from bgm_studio.diffusion.conditions import hit_columns
from bgm_studio.errors import BgmError, OutputError, RequestError
from bgm_studio.music.harmony import Chord, ChordSpan, Key, Plan, Section, plan_music
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, TRACKS, notes_from_roll
from bgm_studio.scoring import (
    Request,
    _fixed_cells,
    _reprise_keys,
    deliver,
    fit_clip,
    score,
    staging,
    valence,
)
from bgm_studio.video.analysis import analyse

# -- requests --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fields",
    [
        {}, {"switch_timestep": 0}, {"switch_timestep": 1000}, {"segment_beats": 1},
        {"segment_beats": 32}, {"steps": 2}, {"steps": 200}, {"guidance": 0}, {"guidance": 10},
        {"tempo_bpm": 30}, {"tempo_bpm": 300}, {"seed": 2**63 - 1}, {"tracks": ("melody",)},
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
        {"tracks": ()}, {"tracks": ("drums",)}, {"mood": "x" * 501},
    ],
)  # fmt: skip
def test_requests_outside_their_ranges(fields):
    with pytest.raises(RequestError) as caught:
        Request(**fields).check()
    assert caught.value.hint and len(caught.value.message) < 100


def test_a_bad_request_is_refused_before_anything_is_opened(tmp_path):
    with pytest.raises(RequestError):
        score(tmp_path / "nothing.mp4", Request(segment_beats=0, model=tmp_path / "nowhere"))


# -- words and mood --------------------------------------------------------------------------------


def test_valence_of_nothing_is_nothing():
    encoder = WordEncoder()
    assert valence([], encoder) == 0.0
    assert valence(["", ""], encoder) == 0.0
    assert encoder.asked == []


def test_valence_leans_to_the_nearer_side():
    class Anchored(WordEncoder):
        """Bright and dark words are what they are named for; everything else is given."""

        def encode(self, sentences):
            bright, dark = np.eye(2, 384)
            half = (len(sentences) - len(wanted)) // 2
            found = {"sun": bright, "grave": dark, "table": (bright + dark) / 2}
            anchors = [bright] * half + [dark] * half
            return np.asarray([*anchors, *(found[text] for text in wanted)], dtype=np.float32)

    for wanted, low, high in (
        (["sun"], 0.5, 1.0), (["grave"], -1.0, -0.5), (["table", "sun", "grave"], -1e-6, 1e-6),
    ):  # fmt: skip
        assert low <= valence(wanted, Anchored()) <= high


# -- what is fixed ---------------------------------------------------------------------------------


def made(cuts=(), duration_s=21.3, **options):
    analysis = made_analysis(duration_s, cuts=cuts)
    fit = fit_clip(analysis, **options)
    plan = plan_music(fit.tempo_map.total_beats, seed=3, start_beat=fit.tempo_map.start_beat)
    hits = hit_columns(analysis, fit.tempo_map)
    return fit, plan, hits


def test_the_ending_is_the_tonic_and_rings_alone():
    fit, plan, hits = made()
    beats = fit.tempo_map.total_beats
    end = beats * COLUMNS_PER_BEAT
    known = _fixed_cells(fit, plan, hits, TRACKS, end + 64)
    assert known.roll.shape == (6, end + 64, 128) and known.mask.shape == (3, end + 64, 128)
    fixed = np.repeat(known.mask, 2, axis=0)
    assert not known.roll[~fixed].any()  # nothing is said of what is open
    last = [n for n in notes_from_roll(known.roll > 0) if n.start_column == end - 16]
    assert {n.pitch % 12 for n in last} == set(plan.key.tonic_chord.pitch_classes)
    assert min(n.pitch for n in last) % 12 == plan.key.tonic
    assert {(n.track, n.end_column) for n in last} == {(TRACKS.index("piano"), end)}
    assert known.mask[:, end:].all() and not known.roll[:, end:].any()  # nothing behind the end
    assert not known.mask[0, : end - 16].any()  # the melody is free before it


def test_tracks_that_do_not_play_are_silent():
    fit, plan, hits = made()
    columns = fit.tempo_map.total_beats * COLUMNS_PER_BEAT
    known = _fixed_cells(fit, plan, hits, ("melody",), columns)
    assert known.mask[1:].all() and not known.roll.any()
    assert not known.mask[0].all()


def test_a_pickup_begins_with_the_clip():
    for cut_s in np.arange(1.0, 3.0, 0.1):
        fit, plan, hits = made(cuts=[(float(cut_s), 1.0, True), (float(cut_s) + 8, 1.0, True)])
        start = fit.tempo_map.start_beat
        if start > 0:
            break
    assert 3 <= start < 4
    known = _fixed_cells(fit, plan, hits, TRACKS, fit.tempo_map.total_beats * COLUMNS_PER_BEAT)
    before = int(start * COLUMNS_PER_BEAT)
    assert known.mask[:, :before].all() and not known.roll[:, :before].any()
    assert not known.mask[:, 16].all()


def test_every_hit_point_has_something_to_strike():
    cuts = [(5.0, 1.0, True), (11.0, 0.8, True), (14.0, 0.5, False)]
    fit, plan, hits = made(cuts=cuts)
    known = _fixed_cells(fit, plan, hits, TRACKS, fit.tempo_map.total_beats * COLUMNS_PER_BEAT)
    piano = 2 * TRACKS.index("piano")
    for column in np.flatnonzero(hits):
        struck = np.flatnonzero(known.roll[piano, column])
        bass = plan.chords_per_beat[column // COLUMNS_PER_BEAT].bass
        assert {int(p) % 12 for p in struck} == {bass}
    assert np.count_nonzero(hits) == 2


def test_a_reprise_takes_its_themes_noise():
    key = Key(0, "major")
    sections = (
        Section(0, 8, "A"), Section(8, 16, "B"), Section(16, 28, "A"), Section(28, 32, "outro"),
    )  # fmt: skip
    plan = Plan(key, sections, (ChordSpan(0, 32, Chord(0)),))
    keys = _reprise_keys(plan, 12)
    assert keys[:8] == [0, 1, 2, 3, 0, 1, 2, 7]
    assert keys[8:] == [8, 9, 10, 11]  # behind the end: each bar its own


# -- whole takes -----------------------------------------------------------------------------------


@pytest.fixture
def quick(monkeypatch, tiny_clip, cache_home):
    """The clip is watched once for all of these tests, and words are not really read."""
    analysis = analyse(tiny_clip, cache_dir=cache_home)

    def known(path, progress):
        progress("analysis", 0.0)
        progress("analysis", 1.0)
        return analysis

    monkeypatch.setattr("bgm_studio.scoring.analyse", known)
    monkeypatch.setattr("bgm_studio.scoring.MiniLmEncoder", WordEncoder)


def test_a_request_decides_the_notes(tiny_clip, toy_model, toy_graph, fresh_cache, quick):
    one = score(tiny_clip, Request(seed=1, model=toy_model))
    # The states are kept: the same request is answered from them.
    toy_graph.calls.clear()
    again = score(tiny_clip, Request(seed=1, model=toy_model))
    assert again.notes == one.notes
    assert again.resumed_steps == again.steps == 4 and toy_graph.calls == []
    assert score(tiny_clip, Request(seed=2, model=toy_model)).notes != one.notes


@pytest.mark.parametrize("solver", ["dpm", "ddpm"])
def test_moving_t0_reruns_the_tail_only(
    tiny_clip, toy_model, toy_graph, fresh_cache, monkeypatch, tmp_path, solver, quick
):
    def take(t0):
        toy_graph.calls.clear()
        return score(
            tiny_clip, Request(model=toy_model, switch_timestep=t0, steps=8, solver=solver)
        )

    first = take(100)
    moved = take(450)
    below = sum(call["timestep"][0] <= 450 for call in toy_graph.calls)
    assert below == len(toy_graph.calls) == 2 * (8 - moved.resumed_steps)
    assert 0 < moved.resumed_steps < 8
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "another-cache"))
    whole = take(450)
    assert whole.resumed_steps == 0 and len(toy_graph.calls) == 16
    assert whole.notes == moved.notes
    assert first.notes != moved.notes


def test_what_changes_the_states_starts_anew(tiny_clip, toy_model, fresh_cache, quick):
    score(tiny_clip, Request(model=toy_model))
    for change in (
        {"seed": 1}, {"segment_beats": 1}, {"guidance": 3.0}, {"steps": 5}, {"solver": "ddim"},
        {"mood": "sunny"}, {"tracks": ("melody", "piano")}, {"tempo_bpm": 70.0},
    ):  # fmt: skip
        assert score(tiny_clip, Request(model=toy_model, **change)).resumed_steps == 0, change


def test_old_states_do_not_pile_up(tiny_clip, toy_model, fresh_cache, quick):
    for seed in range(4):
        score(tiny_clip, Request(seed=seed, model=toy_model, steps=2))
    (traces,) = fresh_cache.rglob("traces")
    assert 1 <= len(list(traces.iterdir())) <= 2


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(
    tiny_clip, toy_model, tmp_path, monkeypatch, fresh_cache, quick
):
    expected = score(tiny_clip, Request(model=toy_model)).notes
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    take = score(tiny_clip, Request(model=toy_model))
    assert take.notes == expected and take.resumed_steps == 0


def test_progress_and_steps_are_told_in_order(tiny_clip, toy_model, fresh_cache, quick):
    told, steps = [], []
    take = score(tiny_clip, Request(model=toy_model), lambda *news: told.append(news), steps.append)
    assert list(dict.fromkeys(stage for stage, _ in told)) == ["analysis", "denoise"]
    for stage in ("analysis", "denoise"):
        shares = [share for name, share in told if name == stage]
        assert shares == sorted(shares)
        assert shares[0] == 0 and shares[-1] == pytest.approx(1)
    assert [s.index for s in steps] == list(range(take.steps))
    assert all(s.denoised.shape[0] == 6 and s.denoised.shape[2] == 128 for s in steps)


# -- the output folder -----------------------------------------------------------------------------


def test_staging_makes_folders_and_hides(tmp_path):
    with staging(tmp_path / "a" / "b") as stage:
        assert stage.parent == tmp_path / "a" / "b" and stage.name.startswith(".")
        (stage / "file").write_text("x")
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_staging_takes_back_what_it_made_and_nothing_else(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "mine").write_text("x")
    with pytest.raises(KeyboardInterrupt), staging(tmp_path / "a" / "b" / "c") as stage:
        (stage / "file").write_text("x")
        raise KeyboardInterrupt
    assert [p.name for p in (tmp_path / "a").iterdir()] == ["mine"]
    with pytest.raises(ValueError, match="x"), staging(tmp_path / "a" / "b" / "c") as stage:
        (tmp_path / "a" / "b" / "theirs").write_text("x")
        raise ValueError("x")
    assert (tmp_path / "a" / "b" / "theirs").exists()
    assert not (tmp_path / "a" / "b" / "c").exists()


def test_deliver_writes_all_or_nothing(tiny_clip, toy_model, tmp_path, monkeypatch, quick):
    take = score(tiny_clip, Request(model=toy_model))
    out = tmp_path / "out"
    with pytest.raises(RequestError), staging(out) as stage:
        deliver(take, out, stage, ("mp3",))
    assert not out.exists()

    def full(*_, **__):
        raise OutputError("The disk is full.", "Free some space.")

    monkeypatch.setattr("bgm_studio.scoring.write_wav", full)
    with pytest.raises(BgmError), staging(out) as stage:
        deliver(take, out, stage, ("midi", "wav"))
    assert not out.exists()


def test_a_silent_take_still_has_a_valid_report(tiny_clip, toy_model, toy_graph, tmp_path, quick):
    toy_graph.run = lambda feeds: [np.full_like(feeds["sample"], -30.0)]
    take = score(tiny_clip, Request(model=toy_model, tracks=("melody",), seed=77))
    assert take.notes == () and take.onsets_per_s == 0
    with staging(tmp_path / "out") as stage:
        report = deliver(take, tmp_path / "out", stage, ("midi", "wav"))
    assert json.loads(json.dumps(report, allow_nan=False)) == report
    assert report["music"]["true_peak_dbtp"] is None
