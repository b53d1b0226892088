"""A tiny network as an ONNX graph, opened by the app."""

from __future__ import annotations

import copy
import json
import shutil
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")
onnx = pytest.importorskip("onnx", reason="needs the [train] extra")
onnxruntime = pytest.importorskip("onnxruntime", reason="needs the [cpu] or [gpu] extra")
pytest.importorskip("onnxscript", reason="needs the [train] extra")

from bgm_studio.base.inference import file_sha256, open_graph, read_manifest  # noqa: E402
from bgm_studio.diffusion.conditions import Conditions  # noqa: E402
from bgm_studio.diffusion.denoiser import CONTRACT, OPTIONAL, Denoiser, Known, settled  # noqa: E402
from model_export.batches import ConditionMaker, WindowSource  # noqa: E402
from model_export.export import (  # noqa: E402
    MAX_DIFFERENCE,
    MAX_HALF_DIFFERENCE,
    blend,
    dynamic_reference,
    example,
    export_graph,
    float16_entry,
    in_half,
    noised_example,
    offered_styles,
    round_to_half,
    undecided_share,
)
from model_export.exported import read_back  # noqa: E402
from model_export.network import (  # noqa: E402
    PAPER,
    SHARPNESS,
    THINNING,
    UNet,
)


@pytest.fixture(scope="module")
def opened(exported) -> Denoiser:
    return Denoiser(exported.folder, "cpu", threads=1)


def test_the_app_accepts_the_graph(opened) -> None:
    assert opened.prediction_type == "logits"
    assert opened.default_steps == 3
    assert opened.test_run() > 0


@pytest.mark.parametrize("size", [1, 2, 5])
def test_onnxruntime_says_what_torch_says(opened, exported, size) -> None:
    inputs = example(size, seed=40 + size)
    assert set(inputs) == set(CONTRACT)
    with torch.no_grad():
        wanted = exported.network(**inputs).numpy()
    found = opened.predict({name: value.numpy() for name, value in inputs.items()})
    assert found.shape == (size, 6, 128, 128)
    assert np.abs(found - wanted).max() <= MAX_DIFFERENCE
    assert exported.difference <= MAX_DIFFERENCE


@pytest.fixture(scope="module")
def full(network, exported, tmp_path_factory) -> SimpleNamespace:
    """A network with all that one may have, all of it at work, and its export."""
    torch.manual_seed(3)
    config = replace(
        network.config, self_conditioned=True, bar_attention=True, single_melody=True,
        sharpness=SHARPNESS, thinning=THINNING, styles=("calm", "loud"), most_guidance=6.0,
    )  # fmt: skip
    made = UNet(config).eval()
    made.load_state_dict(network.state_dict(), strict=False)
    with torch.no_grad():
        new = made.state_dict().keys() - network.state_dict().keys()
        for name in sorted(new):  # the exporter keeps one of several weights that are alike
            made.get_parameter(name).add_(0.2 * torch.randn_like(made.get_parameter(name)))
        made.style.weight[0] = 0
    round_to_half(made)
    folder = tmp_path_factory.mktemp("full")
    difference = export_graph(made, folder / "model.onnx")
    manifest = json.loads((exported.folder / "manifest.json").read_text())
    manifest |= {
        "sha256": file_sha256(folder / "model.onnx"), "network": config.to_json(),
        "styles": ["calm", "loud"], "guidance_range": [1.0, 6.0],
    }  # fmt: skip
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return SimpleNamespace(folder=folder, network=made, difference=difference)


def test_what_is_offered_is_what_has_an_accompaniment_or_was_named() -> None:
    known = ("pop piano", "strings", "lead sheet")
    assert offered_styles(known, None) == ["pop piano", "strings"]
    assert offered_styles(known, ["lead sheet"]) == ["lead sheet"]
    assert offered_styles((), None) == []
    with pytest.raises(SystemExit, match="cinematic"):
        offered_styles(known, ["strings", "cinematic"])


def test_a_network_with_all_that_it_may_have_is_exported_too(full) -> None:
    assert full.difference <= MAX_DIFFERENCE
    denoiser = Denoiser(full.folder, "cpu", threads=1)
    assert denoiser.styles == ("calm", "loud")
    inputs = example(3, seed=8, config=full.network.config)
    assert set(inputs) == CONTRACT.keys() | OPTIONAL.keys()
    found = denoiser.predict({name: value.numpy() for name, value in inputs.items()})
    for name in ("style", "guidance"):
        other = {**inputs, name: (inputs[name] + 1) % 3}
        changed = denoiser.predict({key: value.numpy() for key, value in other.items()})
        assert np.abs(changed - found).max() > 0.01, name


@pytest.mark.parametrize("which", ["full", "exported"])
def test_an_export_is_read_back_into_weights(which, request) -> None:
    made = request.getfixturevalue(which)
    config, weights = read_back(made.folder)
    assert config == replace(made.network.config, sharpness=1.0, thinning=0.0)
    again = UNet(made.network.config).eval()
    again.load_state_dict(weights)
    inputs = example(3, seed=5, config=made.network.config)
    with torch.no_grad():
        wanted, found = made.network(**inputs), again(**inputs)
    assert float((found - wanted).abs().max()) <= 1e-5
    for name, value in made.network.state_dict().items():
        if ".time." not in name and not name.startswith("token_time") and "pitch" not in name:
            assert torch.allclose(weights[name], value, atol=1e-6), name


def test_what_is_not_read_well_is_not_started_from(full, tmp_path) -> None:
    manifest = json.loads((full.folder / "manifest.json").read_text())
    manifest["network"]["thinning"] = 0.0  # the graph thins
    shutil.copy(full.folder / "model.onnx", tmp_path)
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(SystemExit, match="not read well"):
        read_back(tmp_path)
    (tmp_path / "manifest.json").write_text("{}")
    with pytest.raises(SystemExit, match="no exported model"):
        read_back(tmp_path)


def test_weights_between_two_networks_are_on_the_line_between_them(full) -> None:
    network = copy.deepcopy(full.network)
    # What the training began without began at zero.
    names = [name for name, _ in network.named_parameters() if not name.startswith("style")]
    start = {name: torch.randn_like(network.get_parameter(name)) for name in names}
    blend(network, start, 0.25)
    for name, learnt in full.network.named_parameters():
        wanted = 0.75 * start.get(name, torch.zeros_like(learnt)) + 0.25 * learnt
        assert torch.allclose(network.get_parameter(name), wanted, atol=1e-6), name


def test_large_weights_are_stored_once_and_as_halves(exported) -> None:
    model = onnx.load(exported.folder / "model.onnx")
    count = sum(p.numel() for p in exported.network.parameters())
    large = [t for t in model.graph.initializer if np.prod(t.dims) >= 256]
    whole = [t for t in large if t.data_type == onnx.TensorProto.FLOAT]
    assert sum(np.prod(t.dims) for t in whole) < 0.1 * count
    stored = sum(np.prod(t.dims) for t in large if t.data_type == onnx.TensorProto.FLOAT16)
    assert 0.8 * count < stored <= count
    assert [p.name for p in exported.folder.iterdir() if "data" in p.name] == []


def test_the_graph_does_not_say_where_it_was_made(exported) -> None:
    assert b".py" not in (exported.folder / "model.onnx").read_bytes()


# -- the float16 twin ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def paired(exported, tmp_path_factory) -> SimpleNamespace:
    """folder: the exported model with its twin; entry: what the manifest says of the twin."""
    folder = tmp_path_factory.mktemp("paired")
    shutil.copytree(exported.folder, folder, dirs_exist_ok=True)
    entry = float16_entry(exported.network, folder / "model.onnx", folder / "twin.onnx")
    manifest = json.loads((folder / "manifest.json").read_text()) | entry
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return SimpleNamespace(folder=folder, entry=entry["float16"], network=exported.network)


def shares(logits):
    return 1 / (1 + np.exp(-logits.astype(np.float64)))


def test_the_twin_says_nearly_the_same_in_float16(paired) -> None:
    manifest = read_manifest(paired.folder, "denoiser")
    feeds = noised_example(paired.network, seed=5)
    main = open_graph(manifest, "cpu", 1)
    twin = open_graph(manifest, "cpu", 1, float16=True)
    assert (main.provider, twin.provider) == (
        "CPUExecutionProvider", "CPUExecutionProvider (float16)",
    )  # fmt: skip
    difference = np.abs(shares(main.run(feeds)[0]) - shares(twin.run(feeds)[0])).max()
    assert 0 < difference <= MAX_HALF_DIFFERENCE
    assert 0 < paired.entry["max_difference"] <= MAX_HALF_DIFFERENCE
    assert paired.entry["sha256"] == file_sha256(paired.folder / paired.entry["file"])
    assert {p.name for p in paired.folder.iterdir()} == {"manifest.json", "model.onnx", "twin.onnx"}


def test_the_app_takes_the_twin_by_the_same_contract(paired) -> None:
    manifest = read_manifest(paired.folder, "denoiser")
    main, twin = (open_graph(manifest, "cpu", 1, float16=half) for half in (False, True))
    assert twin.inputs == main.inputs
    assert Denoiser(paired.folder, "cpu", 1).provider == "CPUExecutionProvider"


def test_both_files_hold_the_weights_once(paired) -> None:
    main = onnx.load(paired.folder / "model.onnx")
    twin = onnx.load(paired.folder / "twin.onnx", load_external_data=False)
    content = (paired.folder / "model.onnx").read_bytes()
    whole = {t.name: t for t in main.graph.initializer}
    large = [t for t in twin.graph.initializer if np.prod(t.dims) >= 256]
    assert len(large) > 20
    for tensor in large:
        place = {entry.key: entry.value for entry in tensor.external_data}
        assert place["location"] == "model.onnx"
        first = int(place["offset"])
        bytes_there = content[first : first + int(place["length"])]
        assert bytes_there == whole[tensor.name].raw_data
        assert not tensor.raw_data


def test_what_needs_range_stays_float32(paired) -> None:
    graph = onnx.shape_inference.infer_shapes(onnx.load(paired.folder / "twin.onnx")).graph
    kinds = {v.name: v.type.tensor_type.elem_type for v in (*graph.input, *graph.value_info)}
    kinds |= {tensor.name: tensor.data_type for tensor in graph.initializer}
    read: dict[str, set[int]] = {}
    for node in graph.node:
        read.setdefault(node.op_type, set()).add(kinds[node.input[0]])
    wide, half = {onnx.TensorProto.FLOAT}, {onnx.TensorProto.FLOAT16}
    assert read["Softmax"] == read["LayerNormalization"] == read["InstanceNormalization"] == wide
    assert read["Exp"] == read["Sqrt"] == read["Pad"] == wide  # the schedule; behind the last layer
    assert read["Conv"] == read["ConvTranspose"] == read["MatMul"] == half


def test_the_cells_evidence_stays_float32(paired) -> None:
    """At timestep 5 it tells samples apart that float16 does not."""
    feeds = noised_example(paired.network, seed=6)
    feeds["known_mask"][:] = False
    spread = np.random.default_rng(0).random(feeds["sample"].shape[1:], dtype=np.float32)
    feeds["sample"][0] = 0.5 + 4e-4 * spread
    rounded = feeds | {"sample": feeds["sample"].astype(np.float16).astype(np.float32)}
    manifest = read_manifest(paired.folder, "denoiser")
    main, twin = (open_graph(manifest, "cpu", 1, float16=half) for half in (False, True))
    wanted = shares(main.run(feeds)[0][0])
    assert np.abs(wanted - shares(twin.run(feeds)[0][0])).max() <= MAX_HALF_DIFFERENCE
    assert np.abs(wanted - shares(main.run(rounded)[0][0])).max() > MAX_HALF_DIFFERENCE


def test_the_check_rounds_where_a_gpu_would() -> None:
    """1000 + x - 1000 is known to a half in float16; a CPU would not round in between."""
    helper, kinds = onnx.helper, onnx.TensorProto
    x, y = (helper.make_tensor_value_info(name, kinds.FLOAT, [3]) for name in "xy")
    weight = helper.make_tensor("w_half", kinds.FLOAT16, [3], [1000.0] * 3)
    nodes = [
        helper.make_node("Cast", ["w_half"], ["w"], to=kinds.FLOAT),
        helper.make_node("Add", ["x", "w"], ["sum"]),
        helper.make_node("Sub", ["sum", "w"], ["rest"]),
        helper.make_node("Neg", ["rest"], ["y"]),
    ]
    graph = helper.make_graph(nodes, "g", [x], [y], [weight])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    session = onnxruntime.InferenceSession(in_half(model, emulated=True).SerializeToString())
    found = session.run(None, {"x": np.array([0.2, 0.3, 0.8], dtype=np.float32)})[0]
    assert found.tolist() == [0, -0.5, -1]
    nodes = in_half(model).graph.node
    assert [n.op_type for n in nodes] == ["Cast", "Add", "Sub", "Cast", "Neg"]
    assert [*nodes[2].input] == ["sum", "w_half"]


def test_a_network_beyond_float16_is_not_exported(paired, tmp_path) -> None:
    model = onnx.load(paired.folder / "model.onnx")
    inlet = next(t for t in model.graph.initializer if t.name == "inlet.weight_half")
    values = onnx.numpy_helper.to_array(inlet).astype(np.float64)
    inlet.raw_data = (1e5 * values).clip(-6e4, 6e4).astype(np.float16).tobytes()
    onnx.save(model, tmp_path / "model.onnx")
    with pytest.raises(SystemExit, match="lacks the range"):
        float16_entry(paired.network, tmp_path / "model.onnx", tmp_path / "twin.onnx")


def test_a_network_that_predicts_noise_has_no_twin(tmp_path) -> None:
    made = SimpleNamespace(config=PAPER)
    assert float16_entry(made, tmp_path / "model.onnx", tmp_path / "twin.onnx") == {}
    assert list(tmp_path.iterdir()) == []


# -- what the manifest says ------------------------------------------------------------------------


def test_windows_apart_are_what_each_would_be_alone(opened) -> None:
    """Six windows end to end, in batches, against each as its own clip."""
    rng = np.random.default_rng(0)
    beats, columns = 6 * 32, 6 * 128

    def normal(*shape):
        return rng.standard_normal(shape).astype(np.float32)

    conditions = Conditions(
        normal(beats, 384), normal(beats, 7), (normal(beats, 36) > 1).astype(np.float32),
        np.full(beats, 90, np.float32), np.arange(beats, dtype=np.int64) // 8,
        np.zeros(beats, np.float32), np.zeros(beats, np.float32),
    )  # fmt: skip
    mask = np.zeros((3, columns, 128), dtype=bool)
    mask[0, 130:140] = True
    known = Known(np.zeros((6, columns, 128), dtype=np.float32), mask)
    sample = normal(6, columns, 128)
    together = opened.estimate_apart(sample, 400.0, "language", conditions, known, 1.5)
    assert together.shape == sample.shape
    assert not together[:2, 130:140].any()
    for first in range(6):
        here, there = slice(32 * first, 32 * first + 32), slice(128 * first, 128 * first + 128)
        here_known = Known(known.roll[:, there], mask[:, there])
        alone = opened.estimate(
            sample[:, there], 400.0, "language",
            conditions.part(here.start, here.stop),
            here_known, 1.5,
        )  # fmt: skip
        alone = settled(alone, 400.0, here_known)
        assert np.abs(alone - together[:, there]).max() < 1e-4


def test_the_undecided_share_rises_from_nought_to_one(network, corpus, wordings) -> None:
    source = WindowSource(corpus, "validation", seed=1)
    grid = undecided_share(network, source, ConditionMaker(*wordings, "cpu"), windows=16)
    times, shares = np.array(grid).T
    assert (times[0], shares[0], times[-1], shares[-1]) == (0, 0, 1000, 1)
    assert (np.diff(times) > 0).all()
    assert (np.diff(shares) > 0).all()


def test_the_reference_holds_rising_quantiles(corpus) -> None:
    source = WindowSource(corpus, "train", seed=1)
    reference = dynamic_reference(source, points=5, windows=64)
    assert set(reference) == {"activity", "energy", "change"}
    for values in reference.values():
        assert len(values) == 5
        assert values == sorted(values)
    assert reference["activity"][-1] > 1
    assert reference["energy"][-1] <= 1
