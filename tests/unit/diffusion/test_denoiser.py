"""The graph's contract, guidance, and what stays fixed; the graph itself is a stand-in."""

import json
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from toys import MANIFEST, write_toy_model

from bgm_studio.base.errors import ModelError, RequestError
from bgm_studio.diffusion.conditions import Conditions
from bgm_studio.diffusion.denoiser import (
    CONTRACT,
    OPTIONAL,
    WINDOWS_A_CALL,
    Denoiser,
    Known,
    calls_a_window,
    settled,
)
from bgm_studio.diffusion.schedule import Schedule
from bgm_studio.diffusion.windows import HOP_BARS, WINDOW_BARS

BARS = 15  # two windows
COLUMNS = 16 * BARS


@pytest.fixture
def known():
    roll = np.zeros((6, COLUMNS, 128), dtype=np.float32)
    mask = np.zeros((3, COLUMNS, 128), dtype=bool)
    mask[2, 5:9, 40:50] = True
    roll[4, 5, 45] = 1
    roll[5, 6:8, 45] = 1
    return Known(roll, mask)


@pytest.fixture
def conditions():
    """56 beats: the last bar of the second window lies behind the end."""
    rng = np.random.default_rng(0)
    return Conditions(
        semantic=rng.random((56, 384), dtype=np.float32),
        dynamic=rng.random((56, 7), dtype=np.float32),
        chords=(rng.random((56, 36)) > 0.8).astype(np.float32),
        tempo_bpm=np.linspace(90, 133, 56, dtype=np.float32),
        segments=np.arange(56, dtype=np.int64) // 8,
        register=np.zeros(56, dtype=np.float32),
        marks=np.zeros(56, dtype=np.float32),
    )


def sample_roll(seed=0):
    return np.random.default_rng(seed).standard_normal((6, COLUMNS, 128), dtype=np.float32)


# -- guidance and feeds ----------------------------------------------------------------------------


@pytest.mark.parametrize("features", ["language", "video"])
def test_guidance_of_one_calls_once_else_twice_without_features(
    toy_model, toy_graph, conditions, known, features
):
    denoiser = Denoiser(toy_model)
    flags = [features == "language", features == "video", True, True]
    denoiser.estimate(sample_roll(), 300.0, features, conditions, known, 1.0)
    assert [call["present"].tolist() for call in toy_graph.calls] == [[flags, flags]]

    toy_graph.calls.clear()
    denoiser.estimate(sample_roll(), 300.0, features, conditions, known, 3.0)
    with_features, without = toy_graph.calls
    assert with_features["present"].tolist() == [flags, flags]
    assert without["present"].tolist() == [[False, False, True, True]] * 2  # chords, tempo stay
    for name in CONTRACT.keys() - {"present", "known", "known_mask"}:
        assert np.array_equal(with_features[name], without[name])


@pytest.mark.parametrize(
    ("timestep", "guidance", "calls"),
    [(1000.0, 3.0, 1), (451.0, 3.0, 1), (449.0, 3.0, 2), (1000.0, 0.0, 2), (449.0, 1.0, 1)],
)
def test_no_call_is_spent_on_guiding_noise(
    toy_model, toy_graph, conditions, known, timestep, guidance, calls
):
    """Below 1 guidance takes the features away, wherever that is."""
    Denoiser(toy_model).estimate(sample_roll(), timestep, "language", conditions, known, guidance)
    assert len(toy_graph.calls) == calls == calls_a_window(timestep, guidance)


def flat(feeds):
    """Everywhere a logit of -9 where the clip's features are told, -8.5 where they are not."""
    asked = feeds["present"][:, :2].any(axis=1).reshape(-1, 1, 1, 1)
    return [np.broadcast_to(np.where(asked, -9.0, -8.5), feeds["sample"].shape).astype("f4")]


@pytest.mark.parametrize("guidance", [0.0, 1.0, 2.0, 4.0])
def test_guidance_goes_on_from_unasked_to_asked(toy_model, toy_graph, conditions, known, guidance):
    toy_graph.run = flat
    estimate = Denoiser(toy_model).estimate(
        sample_roll(), 300.0, "language", conditions, known, guidance
    )
    # Of the piano alone: a melody and a bridge there are to be.
    free = estimate[4:][~np.repeat(known.mask[2:], 2, axis=0)]
    expected = 1 / (1 + np.exp(8.5 + guidance * 0.5))
    assert free == pytest.approx(expected, rel=1e-5)


def asked_in_the_first_window(conditions):
    """Strikes that the picture asks for in its 32 beats."""
    return (conditions.onsets_per_s * 60 / conditions.tempo_bpm)[:32].sum()


@pytest.mark.parametrize(("logit", "is_thinned"), [(-4.8, True), (-8.0, False)])
def test_words_may_not_drown_what_the_picture_asks_for(
    toy_model, toy_graph, conditions, known, logit, is_thinned
):
    toy_graph.run = lambda feeds: [np.full_like(feeds["sample"], logit)]
    estimate = Denoiser(toy_model).estimate(
        sample_roll(), 300.0, "language", conditions, known, 1.0
    )
    open_ = ~known.mask[2]
    struck = estimate[4][open_]  # the piano's onsets: the melody has a floor of its own
    plain = 1 / (1 + np.exp(-logit))
    assert (struck < 0.9 * plain).any() == is_thinned
    assert struck.max() <= plain * 1.001


def test_where_the_picture_steers_there_are_as_many_notes_as_it_asks_for(
    toy_model, toy_graph, conditions, known
):
    toy_graph.run = lambda feeds: [np.full_like(feeds["sample"], -6.5)]
    expected = {}
    for features in ("video", "language"):
        estimate = Denoiser(toy_model).estimate(
            sample_roll(), 300.0, features, conditions, known, 1.0
        )
        expected[features] = estimate[0::2, :128].sum()  # the first window's strikes
    asked = asked_in_the_first_window(conditions)
    before, after = (abs(np.log(expected[f] / asked)) for f in ("language", "video"))
    assert after < 0.2 < before


@pytest.mark.parametrize(
    ("guidance", "features", "timestep", "taken"),
    [
        (1.5, "language", 300.0, 1.5), (1.5, "video", 300.0, 1.5), (1.5, "video", 250.0, 3.5),
        (1.5, "language", 250.0, 1.5), (1.0, "video", 250.0, 1.0), (0.5, "video", 250.0, 0.5),
    ],
)  # fmt: skip
def test_the_picture_may_take_the_lead_where_notes_take_shape(
    toy_graph, tmp_path, conditions, known, guidance, features, timestep, taken
):
    toy_graph.run = flat
    leading, plain = (
        Denoiser(write_toy_model(tmp_path / str(lead), video_lead=lead)) for lead in (2.0, 0.0)
    )
    found, wanted = (
        denoiser.estimate(sample_roll(), timestep, features, conditions, known, strength)
        for denoiser, strength in ((leading, guidance), (plain, taken))
    )
    assert np.array_equal(found, wanted)


def test_a_graph_that_takes_them_gets_earlier_estimates(toy_model, toy_graph, conditions, known):
    kind, shape = OPTIONAL["estimate"]
    toy_graph.inputs["estimate"] = (kind, ["batch", *shape])
    told = []
    run = toy_graph.run
    toy_graph.run = lambda feeds: told.append(feeds["estimate"]) or run(feeds)
    denoiser = Denoiser(toy_model)
    assert denoiser.test_run() > 0
    arguments = (300.0, "video", conditions, known, 2.0)
    first = denoiser.estimate(sample_roll(), *arguments)
    denoiser.estimate(sample_roll(), *arguments, first)
    arguments = (300.0, "video", conditions, known.part(0, 128), 2.0)
    denoiser.estimate_apart(sample_roll()[:, :128], *arguments, first[:, :128])
    _, alone, alone_free, asked, free, apart, _ = told
    assert alone.shape == (2, *shape) and (alone == -1).all() and (alone_free == -1).all()
    assert np.array_equal(asked, [first[:, :128], first[:, 112:240]])
    assert np.array_equal(asked, free) and np.array_equal(apart[0], first[:, :128])


def taking(toy_graph, folder, **manifest):
    """A denoiser whose graph takes a style and a guidance; and the feeds of its calls, whole."""
    toy_graph.also_takes("style", "guidance")
    told, run = [], toy_graph.run
    toy_graph.run = lambda feeds: told.append(dict(feeds)) or run(feeds)
    facts = {"styles": ["calm", "loud"], "guidance_range": [1.0, 6.0], **manifest}
    return Denoiser(write_toy_model(folder, **facts)), told


def test_a_graph_that_guides_is_called_once_as_far_as_it_does(
    toy_graph, tmp_path, conditions, known
):
    denoiser, told = taking(toy_graph, tmp_path / "guides", video_lead=3.0)
    assert denoiser.test_run() > 0
    for guidance, timestep, features, calls in (
        (1.0, 300.0, "video", [1.0]), (1.5, 300.0, "video", [1.5]), (6.0, 300.0, "video", [6.0]),
        (1.5, 200.0, "video", [4.5]), (1.5, 200.0, "language", [1.5]),
        # Beyond what it was trained for, and below 1, two plain answers are guided as ever.
        (6.5, 300.0, "video", [1.0, 1.0]), (4.0, 200.0, "video", [1.0, 1.0]),
        (0.5, 300.0, "video", [1.0, 1.0]),
        # Noise is not guided.
        (3.0, 451.0, "video", [1.0]), (6.5, 451.0, "video", [1.0]),
    ):  # fmt: skip
        told.clear()
        denoiser.estimate(sample_roll(), timestep, features, conditions, known, guidance)
        fed = [feeds["guidance"].tolist() for feeds in told]
        assert fed == [[w, w] for w in calls], (guidance, timestep)
        assert all(feeds["guidance"].dtype == np.float32 for feeds in told)
        flags = [feeds["present"][:, :2].any() for feeds in told]
        assert flags == [True, False][: len(calls)]
        lead = 3.0 if features == "video" and guidance > 1 and timestep <= 250 else 0.0
        assert len(calls) == calls_a_window(timestep, guidance + lead, 6.0)


def test_what_a_graph_guides_is_the_answer(toy_graph, tmp_path, conditions, known):
    toy_graph.run = flat
    denoiser, _ = taking(toy_graph, tmp_path / "guides")
    estimate = denoiser.estimate(sample_roll(), 300.0, "language", conditions, known, 3.0)
    free = estimate[4:][~np.repeat(known.mask[2:], 2, axis=0)]
    assert free == pytest.approx(1 / (1 + np.exp(9.0)), rel=1e-5)


def test_a_style_is_told_in_every_call_and_only_if_there_is_one(
    toy_graph, toy_model, tmp_path, conditions, known
):
    without = Denoiser(toy_model)
    assert without.styles == ()
    styled = replace(conditions, style=2)
    with pytest.raises(RequestError, match="style 2") as caught:
        without.estimate(sample_roll(), 300.0, "video", styled, known, 2.0)
    assert "without styles" in caught.value.hint
    denoiser, told = taking(toy_graph, tmp_path / "styled")
    assert denoiser.styles == ("calm", "loud")
    denoiser.estimate(sample_roll(), 300.0, "video", conditions, known, 7.0)
    denoiser.estimate(sample_roll(), 300.0, "video", styled, known, 7.0)
    assert [feeds["style"].tolist() for feeds in told] == [[0, 0]] * 2 + [[2, 2]] * 2
    with pytest.raises(RequestError, match="style 3") as caught:
        denoiser.estimate(sample_roll(), 300.0, "video", replace(styled, style=3), known, 2.0)
    assert "calm, loud" in caught.value.hint


@pytest.mark.parametrize(
    "change",
    [
        {"styles": []}, {"styles": ["calm", "calm"]}, {"styles": [" "]}, {"styles": [1, 2]},
        {"styles": 3}, {"styles": "calm"}, {"offered": ["calm", "calm"]}, {"offered": ["polka"]},
        {"offered": "calm"}, {"offered": [1]}, {"guidance_range": [1, 1]},
        {"guidance_range": [0, 6]}, {"guidance_range": [1, float("nan")]}, {"guidance_range": 6},
        {"guidance_range": [1, 1e9]},
    ],
)  # fmt: skip
def test_a_manifest_that_does_not_say_what_its_graph_takes_is_refused(toy_graph, tmp_path, change):
    with pytest.raises(ModelError):
        taking(toy_graph, tmp_path / "garbled", **change)


@pytest.mark.parametrize("change", [{"styles": ["calm"]}, {"guidance_range": [1, 6]}])
def test_a_graph_without_what_its_manifest_names_is_refused(toy_graph, tmp_path, change):
    with pytest.raises(ModelError, match="the graph takes"):
        Denoiser(write_toy_model(tmp_path / "lacking", **change))


def test_the_graph_gets_what_the_contract_says(toy_model, toy_graph, conditions, known):
    whole = []
    run = toy_graph.run
    toy_graph.run = lambda feeds: whole.append(dict(feeds)) or run(feeds)
    Denoiser(toy_model).estimate(sample_roll(), 123.25, "video", conditions, known, 1.0)
    (feeds,) = whole
    assert feeds.keys() == CONTRACT.keys()
    types = {"tensor(float)": np.float32, "tensor(bool)": np.bool_, "tensor(int64)": np.int64}
    for name, (kind, shape) in CONTRACT.items():
        assert feeds[name].shape == (2, *shape) and feeds[name].dtype == types[kind], name
    assert feeds["timestep"].tolist() == [123.25, 123.25]
    # Windows start at bars 0 and 7, that is beats 0 and 28, columns 0 and 112.
    for name in ("semantic", "dynamic", "chords", "segments"):
        array = getattr(conditions, name)
        assert np.array_equal(feeds[name][0], array[:32])
        assert np.array_equal(feeds[name][1, :28], array[28:])
        assert (feeds[name][1, 28:] == (-1 if name == "segments" else 0)).all()
    assert feeds["tempo_bpm"] == pytest.approx(
        [conditions.tempo_bpm[:32].mean(), conditions.tempo_bpm[28:].mean()]
    )
    assert np.array_equal(feeds["sample"][1], sample_roll()[:, 112:240])
    assert np.array_equal(feeds["known"][0], known.roll[:, :128])
    assert np.array_equal(feeds["known_mask"][0], known.mask[:, :128])


def test_long_clips_call_in_batches_and_tell_how_far_they_are(toy_model, toy_graph):
    bars = 5 * HOP_BARS + WINDOW_BARS  # six windows
    beats, shape = 4 * bars, (16 * bars, 128)
    conditions = Conditions(
        np.zeros((beats, 384), np.float32), np.zeros((beats, 7), np.float32),
        np.zeros((beats, 36), np.float32), np.full(beats, 100, np.float32),
        np.zeros(beats, np.int64), np.zeros(beats, np.float32), np.zeros(beats, np.float32),
    )  # fmt: skip
    empty = Known(np.zeros((6, *shape), np.float32), np.zeros((3, *shape), bool))
    told = []
    Denoiser(toy_model).estimate(
        np.zeros((6, *shape), np.float32),
        300.0,
        "video",
        conditions,
        empty,
        2.0,
        progress=told.append,
    )
    assert [len(call["timestep"]) for call in toy_graph.calls] == [WINDOWS_A_CALL] * 2 + [2] * 2
    assert told == pytest.approx([4 / 6, 1])


def test_known_cells_are_kept_and_the_rest_is_decided(toy_model, conditions, known):
    estimate = Denoiser(toy_model).estimate(
        sample_roll(), 300.0, "language", conditions, known, 1.0
    )  # fmt: skip
    estimate = settled(estimate, 300.0, known)
    fixed = np.repeat(known.mask, 2, axis=0)
    assert np.array_equal(estimate[fixed], known.roll[fixed])
    assert ((estimate >= 0) & (estimate <= 1)).all()
    assert np.count_nonzero(estimate[~fixed] > 0.5) > 0
    assert estimate.dtype == np.float32


@pytest.mark.parametrize("timestep", [800.0, 60.0])
def test_part_of_a_clip_is_judged_as_in_the_whole(toy_model, conditions, known, timestep):
    denoiser, sample = Denoiser(toy_model), sample_roll()
    whole = denoiser.estimate(sample, timestep, "video", conditions, known, 1.0)
    part = denoiser.estimate(
        sample[:, 112:], timestep, "video", conditions.part(28, 60), known.part(112, 240), 1.0
    )
    whole = settled(whole, timestep, known)
    part = settled(part, timestep, known.part(112, 240))
    # Bars from 8 on lie in this window alone.
    assert part[:, 16:] == pytest.approx(whole[:, 128:], abs=1e-5)


def test_logits_of_any_size_become_shares(toy_model, toy_graph, conditions, known):
    toy_graph.run = lambda feeds: [np.where(feeds["sample"] > 0, 1e6, -1e6).astype(np.float32)]
    with np.errstate(over="raise"):
        estimate = Denoiser(toy_model).estimate(
            sample_roll(), 300.0, "language", conditions, known, 1.0
        )  # fmt: skip
    free = ~np.repeat(known.mask, 2, axis=0)
    assert set(np.round(estimate[free], 6).tolist()) == {0.0, 1.0}


def test_epsilon_models_predict_the_noise(toy_graph, tmp_path, conditions, known):
    schedule = Schedule()
    clean = (np.random.default_rng(3).random((6, COLUMNS, 128)) > 0.9).astype(np.float32)
    noise = sample_roll(4)
    noisy = np.float32(schedule.signal(300)) * clean + np.float32(schedule.noise(300)) * noise
    starts = [0, 16 * HOP_BARS]
    toy_graph.run = lambda feeds: [np.stack([noise[:, s : s + 128] for s in starts])]
    denoiser = Denoiser(write_toy_model(tmp_path / "epsilon", prediction_type="epsilon"))
    estimate = denoiser.estimate(noisy, 300.0, "language", conditions, known, 1.0)
    free = ~np.repeat(known.mask, 2, axis=0)
    assert np.abs(estimate[free] - clean[free]).max() < 1e-5


def test_test_run_calls_the_graph(toy_model, toy_graph):
    assert Denoiser(toy_model).test_run() >= 0
    assert len(toy_graph.calls) == 1


# -- what is refused -------------------------------------------------------------------------------


def test_what_the_manifest_says_is_taken_over(toy_model):
    denoiser = Denoiser(toy_model, threads=2)
    assert denoiser.default_steps == 4 and denoiser.default_guidance == 1.5
    assert denoiser.undecided[1] == (200.0, 0.33)
    assert denoiser.reference["activity"][-1] == 12.0
    assert denoiser.sha256 == MANIFEST["sha256"]
    assert (denoiser.provider, denoiser.threads) == ("CPUExecutionProvider", 2)


@pytest.mark.parametrize(
    ("device", "says"),
    [("cuda", "CUDAExecutionProvider (float16)"), ("cpu", "CPUExecutionProvider")],
)
def test_a_denoiser_says_whether_it_computes_in_float16(tmp_path, monkeypatch, device, says):
    """The key of kept steps and the record of a take have it from here."""

    class Runtime:
        def __init__(self, path, options, providers):
            self.providers = providers

        def get_providers(self):
            return self.providers

        def get_inputs(self):
            return [
                SimpleNamespace(name=name, type=kind, shape=["batch", *shape])
                for name, (kind, shape) in CONTRACT.items()
            ]

    monkeypatch.setattr("onnxruntime.InferenceSession", Runtime)
    monkeypatch.setattr("bgm_studio.base.inference.cuda_problem", lambda: "")
    twin = {"file": "model.onnx", "sha256": MANIFEST["sha256"], "max_difference": 0.002}
    denoiser = Denoiser(write_toy_model(tmp_path / "both", float16=twin), device)
    assert denoiser.provider == says
    assert denoiser.sha256 == MANIFEST["sha256"]


@pytest.mark.parametrize("name", CONTRACT)
@pytest.mark.parametrize("fault", ["missing", "type", "shape", "fixed batch", "scalar"])
def test_another_contract_is_refused(toy_model, toy_graph, name, fault):
    kind, shape = toy_graph.inputs[name]
    if fault == "missing":
        del toy_graph.inputs[name]
    else:
        toy_graph.inputs[name] = {
            "type": ("tensor(float16)", shape),
            "shape": (kind, [*shape, 2]),
            "fixed batch": (kind, [1, *shape[1:]]),
            "scalar": (kind, []),
        }[fault]
    with pytest.raises(ModelError, match=name):
        Denoiser(toy_model)


def test_an_input_that_nobody_feeds_is_refused(toy_model, toy_graph):
    toy_graph.inputs["lyrics"] = ("tensor(float)", ["batch", 8])
    with pytest.raises(ModelError, match="lyrics"):
        Denoiser(toy_model)


@pytest.mark.parametrize("answer", [np.zeros((2, 6, 128, 64), "f4"), np.zeros((1, 6, 128, 128))])
def test_an_answer_of_another_shape_is_refused(toy_model, toy_graph, conditions, known, answer):
    toy_graph.run = lambda feeds: [answer]
    with pytest.raises(ModelError, match="answers"):
        Denoiser(toy_model).estimate(sample_roll(), 300.0, "video", conditions, known, 1.0)


@pytest.mark.parametrize(
    "change",
    [
        {"prediction_type": "v"},
        {"prediction_type": None},
        {"undecided": None},
        {"undecided": []},
        {"undecided": 5},
        {"undecided": [[0, 0], [400, 0.5], [300, 0.7], [1000, 1]]},
        {"undecided": [[0, 0], [400, float("nan")], [1000, 1]]},
        {"dynamic_reference": {"activity": [0, 1], "energy": [0, 1]}},
        {"dynamic_reference": {"activity": [], "energy": [0, 1], "change": [0, 1]}},
        {"dynamic_reference": {"activity": [0, "x"], "energy": [0, 1], "change": [0, 1]}},
        {"dynamic_reference": {"activity": [0, float("inf")], "energy": [0, 1], "change": [0, 1]}},
        {"dynamic_reference": [1, 2]},
        {"schedule": {"beta_start": 0.1}},
        {"schedule": {"beta_start": 0.1, "beta_end": 7}},
        {"schedule": "cosine"},
        {"default_steps": "many"},
        {"default_steps": 1},
        {"default_steps": float("inf")},
        {"default_guidance": float("nan")},
        {"default_guidance": -1},
        {"video_lead": -1},
        {"video_lead": float("nan")},
        {"video_lead": "loud"},
    ],
)
def test_a_garbled_manifest_is_refused(toy_graph, tmp_path, change):
    with pytest.raises(ModelError) as caught:
        Denoiser(write_toy_model(tmp_path / "garbled", **change))
    assert caught.value.hint


def test_another_kind_of_model_is_refused(toy_graph, tmp_path):
    with pytest.raises(ModelError, match="denoiser"):
        Denoiser(write_toy_model(tmp_path / "other", kind="tagger"))


def test_a_replaced_graph_is_refused(tmp_path):
    folder = write_toy_model(tmp_path / "replaced", sha256="0" * 64)
    with pytest.raises(ModelError, match="not the one"):
        Denoiser(folder)


def test_bytes_that_are_no_graph_are_refused(tmp_path):
    with pytest.raises(ModelError, match="cannot be opened"):
        Denoiser(write_toy_model(tmp_path / "bytes"))
    assert json.loads((tmp_path / "bytes" / "manifest.json").read_text())["kind"] == "denoiser"


def test_a_real_graph_of_another_contract_is_refused(tmp_path):
    onnx = pytest.importorskip("onnx", reason="needs the [train] extra")
    import hashlib  # noqa: PLC0415

    helper = onnx.helper
    value = helper.make_tensor_value_info("sample", onnx.TensorProto.FLOAT, ["b", 6, 128, 128])
    out = helper.make_tensor_value_info("prediction", onnx.TensorProto.FLOAT, ["b", 6, 128, 128])
    graph = helper.make_graph(
        [helper.make_node("Identity", ["sample"], ["prediction"])], "toy", [value], [out]
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    data = model.SerializeToString()
    folder = write_toy_model(tmp_path / "real", sha256=hashlib.sha256(data).hexdigest())
    (folder / "model.onnx").write_bytes(data)
    with pytest.raises(ModelError, match="timestep"):
        Denoiser(folder, "cpu")
