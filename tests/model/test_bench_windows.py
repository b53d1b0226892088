"""The windows that are measured: what is told of them, and what is composed in answer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.composing.moods import _ENDS  # noqa: E402
from bgm_studio.diffusion.denoiser import Denoiser  # noqa: E402
from bgm_studio.music.harmony import Plan  # noqa: E402
from bgm_studio.music.pianoroll import notes_from_roll  # noqa: E402
from model_export.batches import ConditionMaker, WindowSource  # noqa: E402
from model_export.captions import attribute_class  # noqa: E402
from model_export.captions import wordings as words  # noqa: E402
from model_export.evaluate.cache import Cache, packed, unpacked  # noqa: E402
from model_export.evaluate.windows import (  # noqa: E402
    OPPOSITES,
    PLANNED,
    SWEEPS,
    TABLE,
    Composing,
    RowSpec,
    WindowSet,
    chosen,
    default_points,
    known_cells,
    shuffled,
    sweeps,
)


class Brightness:
    """Encodes sentences by whether they have a word that calls them dark."""

    def encode(self, sentences) -> np.ndarray:
        words = [set(text.replace(",", " ").split()) for text in sentences]
        dark = [int(bool(of & {*_ENDS[0][1], "dim", "night", "shadows"})) for of in words]
        return np.eye(384, dtype=np.float32)[dark]


@pytest.fixture(scope="module")
def windows(corpus, wordings) -> WindowSet:
    maker = ConditionMaker(*wordings, "cpu", seed=0)
    return WindowSet.choose(WindowSource(corpus, "test"), maker, 3, seed=0)


@pytest.fixture
def composing(windows, exported, tmp_path):
    def make(seed: int = 1, of: WindowSet = windows) -> Composing:
        return Composing(
            exported.folder, of, Cache(tmp_path / "cache"), {}, steps=8, guidance=1.5,
            seed=seed, device="cpu", threads=1, encoder=Brightness(),
        )  # fmt: skip

    return make


def _nothing(_: int) -> None:
    pass


def test_windows_are_chosen_inside_songs_and_from_many(corpus) -> None:
    source = WindowSource(corpus, "train")
    which = torch.from_numpy(chosen(source, 6, seed=1))
    assert len(set(which.tolist())) == 6
    assert source.windows(which, torch.zeros_like(which)).inside.all()
    assert sorted(source.owners[which].tolist()) == [0, 0, 1, 1, 2, 2]
    with pytest.raises(SystemExit, match="only"):
        chosen(source, 500, seed=1)


def test_what_is_asked_is_what_the_conditions_tell(windows, wordings) -> None:
    asked, conditions = windows.asked, windows.conditions
    np.testing.assert_allclose(conditions.onsets_per_s.reshape(3, 32), asked.activity, rtol=1e-5)
    accents = conditions.dynamic.reshape(3, 32, 7)[..., 1:5]
    assert np.array_equal(accents[..., 0] > 0, asked.hits)
    assert not accents[..., 1:].any() and set(accents[asked.hits][:, 0]) <= {0.5, 0.75}
    assert np.array_equal(conditions.chords.reshape(3, 32, 36)[..., 12:24] > 0, asked.chroma)
    captions = wordings[0]
    for window, moods in enumerate(asked.moods):
        for bar, attributes in enumerate(moods):
            told = conditions.semantic[32 * window + 4 * bar]
            of_class = captions[attribute_class(*attributes)]
            assert (of_class == told).all(1).any()
        assert (moods[:4] == moods[0]).all() and (moods[4:] == moods[4]).all()


def test_hits_are_sparse_and_apart_and_know_nothing_of_the_notes(corpus, wordings) -> None:
    maker = ConditionMaker(*wordings, "cpu", seed=0)
    hits = WindowSet.choose(WindowSource(corpus, "train"), maker, 15, seed=3).asked.hits
    assert 1 < hits.sum(1).mean() < 7
    assert not (hits[:, 1:] & hits[:, :-1]).any()


def test_segments_are_the_row_s_own(windows) -> None:
    def ids(k: int | None) -> list[int]:
        return windows.told(RowSpec("", segment_beats=k), 1, 2).segments.tolist()

    assert ids(16) == [0] * 16 + [1] * 16
    assert ids(None) == [0] * 32
    part = windows.told(RowSpec(""), 1, 3)
    assert np.array_equal(part.tempo_bpm, windows.conditions.tempo_bpm[32:])


def test_shuffled_notes_are_the_same_notes_elsewhere(windows) -> None:
    moved = shuffled(windows.real, seed=2)
    assert not np.array_equal(moved, windows.real)
    for before, after in zip(windows.real, moved, strict=True):
        old = {(n.track, n.pitch) for n in notes_from_roll(before)}
        assert {(n.track, n.pitch) for n in notes_from_roll(after)} == old


def test_composing_repeats_itself_and_is_kept(composing, windows) -> None:
    first = composing().row(TABLE[0], 3, _nothing)
    assert first.rolls.shape == (3, 6, 128, 128) and first.rolls.any() and first.seconds > 0
    kept = composing().row(RowSpec("another name"), 3, _nothing)
    assert kept.seconds == first.seconds  # not composed again
    assert np.array_equal(kept.rolls, first.rolls)
    assert not np.array_equal(composing(seed=2).row(TABLE[0], 3, _nothing).rolls, first.rolls)


@pytest.mark.parametrize(
    ("name", "present", "calls"),
    [
        ("generated", {(True, False, True, True), (False, True, True, True)}, 13),
        ("unconditional", {(False,) * 4}, 8),
        ("chords and tempo only", {(False, False, True, True)}, 8),
        ("video only", {(False, True, True, True)}, 13),
        ("language only", {(True, False, True, True)}, 13),
    ],
)
def test_a_row_is_told_what_its_name_says(name, present, calls, composing, monkeypatch) -> None:
    told = []

    def predict(self, feeds):
        told.append({tuple(row) for row in feeds["present"].tolist()})
        return np.zeros_like(feeds["sample"])

    monkeypatch.setattr(Denoiser, "predict", predict)
    (spec,) = (spec for spec in TABLE if spec.name == name)
    composing().row(spec, 1, _nothing)
    without = {(False, False, True, True)} if calls == 13 else set()
    assert set().union(*told) == present | without and len(told) == calls


def test_rows_of_one_meaning_are_one() -> None:
    by_name = {spec.name: spec for spec in (*TABLE, *SWEEPS)}
    assert by_name["t0 = 0"].effect() == by_name["language only"].effect()
    assert by_name["t0 = 1000"].effect() == by_name["video only"].effect()
    assert by_name["k = 32"].effect() == by_name["no segment mask"].effect()


def test_dials_rise_and_the_default_is_a_point_of_each() -> None:
    defaults = default_points(1.5)
    dials = sweeps((*SWEEPS, *defaults))
    assert set(dials) == {"t0", "k", "guidance"}
    by_name = {spec.name: spec for spec in (*SWEEPS, *defaults)}
    for names in dials.values():
        values = [by_name[name].sweep[1] for name in names]
        assert values == sorted(set(values))
    generated = TABLE[0].effect()
    assert all(spec.effect() == generated for spec in defaults)
    effects = [str(spec.effect()) for spec in SWEEPS]
    assert str(generated) not in effects and len(set(effects)) == len(effects)


def test_a_trajectory_ends_in_the_music(composing) -> None:
    trajectory, seconds = composing().trajectory(3, _nothing)
    assert seconds > 0
    assert trajectory.hard.shape == (8, 3, 6, 128, 128)
    assert np.array_equal(trajectory.hard[-1], composing().row(TABLE[0], 3, _nothing).rolls)
    assert (np.diff(trajectory.timesteps) < 0).all() and trajectory.cross_entropy.shape == (8, 3)
    assert trajectory.features[0] == "language" and trajectory.features[-1] == "video"


def test_infilling_keeps_what_is_known(composing, windows) -> None:
    infill, _ = composing().infill("bars 3-6 anew", 2, _nothing)
    kept = known_cells("bars 3-6 anew", 2).repeat(2, axis=1)
    assert np.array_equal(infill.result[kept], windows.real[:2][kept])
    assert not np.array_equal(infill.result, windows.real[:2])
    with pytest.raises(ValueError, match="unknown"):
        known_cells("the drums anew", 1)


def test_the_cache_tells_keys_apart_and_packs_without_loss(tmp_path) -> None:
    cache = Cache(tmp_path / "new")
    rolls = np.random.default_rng(0).random((2, 6, 16, 128)) < 0.1
    cache.put({"kind": "a", "seed": 1}, {"rolls": packed(rolls)})
    found = cache.get({"seed": 1, "kind": "a"})
    assert found is not None and np.array_equal(unpacked(found["rolls"]), rolls)
    assert cache.get({"kind": "a", "seed": 2}) is None


def test_what_is_kept_stays_valid_and_new_rows_are_told_apart() -> None:
    assert set(TABLE[0].effect()) == {
        "name", "selector", "switch_timestep", "segment_beats", "guidance", "tells", "sweep",
    }  # fmt: skip
    assert PLANNED.effect() == {**TABLE[0].effect(), "harmony": "plan"}
    minor, major = (RowSpec("", mood=mood).effect() for mood in OPPOSITES["mode"])
    assert minor != major != TABLE[0].effect()


def test_planned_harmony_knows_nothing_of_the_song_s_chords_and_tempo(composing, windows) -> None:
    here = composing()
    planned, own = here.told(PLANNED, 0, 3), here.told(TABLE[0], 0, 3)
    assert np.array_equal(planned.semantic, own.semantic)
    assert np.array_equal(planned.dynamic, own.dynamic)
    assert own is not planned and np.array_equal(own.chords, windows.conditions.chords)
    other = replace(
        windows,
        conditions=replace(windows.conditions, chords=0 * own.chords, tempo_bpm=2 * own.tempo_bpm),
        asked=replace(
            windows.asked, chroma=~windows.asked.chroma, tempo_bpm=2 * windows.asked.tempo_bpm
        ),
    )
    again = composing(of=other).told(PLANNED, 0, 3)
    assert np.array_equal(again.chords, planned.chords)
    assert np.array_equal(again.tempo_bpm, planned.tempo_bpm)
    by_window = planned.tempo_bpm.reshape(3, 32)
    assert (by_window == by_window[:, :1]).all() and (by_window > 60).all()
    tonic = planned.chords.reshape(3, 32, 36)[:, -4:]  # each is planned to its end
    assert (tonic == tonic[:, :1]).all() and (tonic[..., 12:24].sum(2) == 3).all()
    assert not np.array_equal(composing(seed=2).told(PLANNED, 0, 3).chords, planned.chords)


def test_a_busier_picture_is_planned_faster(composing, windows) -> None:
    def tempo(onsets_per_s: float) -> float:
        activity = np.full_like(windows.asked.activity, onsets_per_s)
        of = replace(windows, asked=replace(windows.asked, activity=activity))
        return float(composing(of=of).told(PLANNED, 0, 1).tempo_bpm[0])

    calm, middle, busy = (tempo(onsets) for onsets in (0.0, 4.5, 9.0))  # the manifest's range
    assert [calm, middle, busy] == pytest.approx([72, 89, 110], rel=0.01)


def test_a_planned_row_is_composed_by_its_plan_and_kept(composing, monkeypatch) -> None:
    here = composing()
    row = here.row(PLANNED, 2, _nothing)
    assert not np.array_equal(row.rolls, here.row(TABLE[0], 2, _nothing).rolls)
    assert composing().row(PLANNED, 2, _nothing).seconds == row.seconds
    moved = Plan.chords_per_beat.func
    monkeypatch.setattr(
        Plan, "chords_per_beat", property(lambda plan: [c.transposed(1) for c in moved(plan)])
    )
    assert composing().row(PLANNED, 2, _nothing).seconds != row.seconds  # planned otherwise


def test_opposite_captions_differ_in_what_is_opposite_alone(windows, wordings) -> None:
    low, high = (RowSpec("", mood=mood) for mood in OPPOSITES["mode and register"])
    captions, moods = wordings
    _, _, loudness, colour = windows.asked.moods[1, 0]
    for spec, mode, register in ((low, 1, 0), (high, 0, 2)):
        told = windows.told(spec, 1, 2)
        kind = attribute_class(mode, register, loudness, colour)
        ((caption,), mood) = windows.words(spec, 1)
        vector = (
            captions[kind, words()[0][kind].index(caption)]
            + moods[kind, words()[1][kind].index(mood)]
        )
        expected = np.tile(vector / np.linalg.norm(vector), (32, 1))
        np.testing.assert_allclose(told.semantic, expected, atol=1e-6)
        assert np.array_equal(told.chords, windows.told(TABLE[0], 1, 2).chords)
        assert np.array_equal(told.dynamic, windows.told(TABLE[0], 1, 2).dynamic)
    own, no_mood = windows.words(TABLE[0], 1)
    assert len(own) == 2 and no_mood == ""


def test_opposite_moods_are_planned_apart_and_composed_in_pairs(composing) -> None:
    here = composing()
    dark, bright = (RowSpec("", harmony="plan", mood=mood) for mood in OPPOSITES["mode"])
    minor, major = here.told(dark, 0, 3), here.told(bright, 0, 3)
    assert np.array_equal(minor.tempo_bpm, major.tempo_bpm)
    assert not np.array_equal(minor.chords, major.chords)
    pair, seconds = here.opposites("mode", "song", 2, _nothing)
    assert pair.first.shape == pair.second.shape == (2, 6, 128, 128) and seconds > 0
    assert not np.array_equal(pair.first, pair.second)
