"""A tiny network as an ONNX graph, opened by the app."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")
onnx = pytest.importorskip("onnx", reason="needs the [train] extra")
pytest.importorskip("onnxscript", reason="needs the [train] extra")

from bgm_studio.diffusion.conditions import Conditions  # noqa: E402
from bgm_studio.diffusion.denoiser import CONTRACT, Denoiser, Known  # noqa: E402
from model_export.batches import ConditionMaker, WindowSource  # noqa: E402
from model_export.export import (  # noqa: E402
    MAX_DIFFERENCE,
    dynamic_reference,
    example,
    undecided_share,
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


def test_large_weights_are_stored_once_and_as_halves(exported) -> None:
    model = onnx.load(exported.folder / "model.onnx")
    count = sum(p.numel() for p in exported.network.parameters())
    large = [t for t in model.graph.initializer if np.prod(t.dims) >= 256]
    whole = [t for t in large if t.data_type == onnx.TensorProto.FLOAT]
    assert sum(np.prod(t.dims) for t in whole) < 0.1 * count
    stored = sum(np.prod(t.dims) for t in large if t.data_type == onnx.TensorProto.FLOAT16)
    assert 0.8 * count < stored <= count
    assert [p.name for p in exported.folder.iterdir() if "data" in p.name] == []


def test_windows_apart_are_what_each_would_be_alone(opened) -> None:
    """Six windows end to end, in batches, against each as its own clip."""
    rng = np.random.default_rng(0)
    beats, columns = 6 * 32, 6 * 128

    def normal(*shape):
        return rng.standard_normal(shape).astype(np.float32)

    conditions = Conditions(
        normal(beats, 384), normal(beats, 7), (normal(beats, 36) > 1).astype(np.float32),
        np.full(beats, 90, np.float32), np.arange(beats, dtype=np.int64) // 8,
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
        alone = opened.estimate(
            sample[:, there], 400.0, "language",
            Conditions(*(getattr(conditions, name)[here] for name in vars(conditions))),
            Known(known.roll[:, there], mask[:, there]), 1.5,
        )  # fmt: skip
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
