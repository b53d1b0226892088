"""Export the EMA weights as an ONNX graph with its manifest.

    python -m model_export.export [--run runs/main] [--out resources/denoiser]

The graph keeps the contract of `bgm_studio.diffusion.denoiser`; one of the paper's preset has
rolls of 2 channels, which the app refuses. Weights are stored once, as
float16, and cast to float32 when onnxruntime loads the graph. The export ends with a check of torch
(with the same rounded weights) against onnxruntime: the largest difference must be <= 1e-4.
The manifest also carries what the app needs to know of the training music: quantiles of the dynamic
features, and the undecided share at each timestep, measured on validation windows.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from bgm_studio.inference import file_sha256
from bgm_studio.video.semantics import MiniLmEncoder
from model_export.batches import Batch, ConditionMaker, WindowSource, activity, suited
from model_export.captions import embeddings
from model_export.corpus import Corpus
from model_export.network import Denoiser, NetworkConfig
from model_export.train import first_estimate, loss_per_window, noised

MAX_DIFFERENCE = 1e-4
_SMALLEST_HALF = 256  # smaller tensors stay float32: they cost nothing and may need the range
_GRID = (0, 10, 25, 50, 75, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750,
         800, 850, 900, 950, 1000)  # fmt: skip


def load_network(run: Path) -> tuple[Denoiser, dict[str, Any]]:
    """The EMA network of a run, in eval mode, and its checkpoint."""
    stored = torch.load(run / "checkpoint.pt", map_location="cpu", weights_only=True)
    network = Denoiser(NetworkConfig.from_json(stored["config"]))
    network.load_state_dict(stored["ema"])
    return network.eval(), stored


def round_to_half(network: Denoiser) -> None:
    """Round the large weights to what the file will hold, in place."""
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.numel() >= _SMALLEST_HALF:
                parameter.copy_(parameter.half().float())


def example(
    batch: int, seed: int = 0, *, self_conditioned: bool = False, channels: int = 6
) -> dict[str, Tensor]:
    """Random inputs that keep the contract, but for the channels of a roll; self_conditioned:
    every other window with an earlier estimate."""
    roll = (batch, channels, 128, 128)
    g = torch.Generator().manual_seed(seed)

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=g)

    mask = torch.rand(batch, channels // 2, 128, 1, generator=g).expand(-1, -1, -1, 128) < 0.2
    inputs = {
        "sample": normal(*roll),
        "timestep": torch.rand(batch, generator=g) * 1000,
        "semantic": torch.nn.functional.normalize(normal(batch, 32, 384), dim=2),
        "dynamic": torch.rand(batch, 32, 7, generator=g),
        "chords": (torch.rand(batch, 32, 36, generator=g) < 0.2).float(),
        "tempo_bpm": 60 + 60 * torch.rand(batch, generator=g),
        "present": torch.rand(batch, 4, generator=g) < 0.7,
        "segments": (torch.arange(32) // 8).expand(batch, -1).clone(),
        "known": (torch.rand(roll, generator=g) < 0.02).float(),
        "known_mask": mask.clone(),
    }
    if self_conditioned:
        absent = torch.arange(batch)[:, None, None, None] % 2 == 1
        estimate = torch.rand(roll, generator=g)
        inputs["estimate"] = torch.where(absent, -1.0, estimate)
    return inputs


def store_weights_as_half(model: onnx.ModelProto) -> None:
    """Turn float32 initialisers that float16 holds exactly into that, with a Cast behind each.

    After `round_to_half` these are the large weights; tables such as the schedule stay float32.
    """
    casts = []
    for tensor in list(model.graph.initializer):
        if tensor.data_type != TensorProto.FLOAT or int(np.prod(tensor.dims)) < _SMALLEST_HALF:
            continue
        values = numpy_helper.to_array(tensor)
        if not np.array_equal(values.astype(np.float16).astype(np.float32), values):
            continue
        name = tensor.name
        half = numpy_helper.from_array(
            numpy_helper.to_array(tensor).astype(np.float16), name + "_half"
        )
        model.graph.initializer.remove(tensor)
        model.graph.initializer.append(half)
        casts.append(helper.make_node("Cast", [half.name], [name], to=TensorProto.FLOAT))
    for index, cast in enumerate(casts):
        model.graph.node.insert(index, cast)


def export_graph(network: Denoiser, path: Path) -> float:
    """Write the graph; the largest torch-onnxruntime difference over batches of 1, 2 and 5."""
    form = {"self_conditioned": network.config.self_conditioned,
            "channels": network.config.channels}  # fmt: skip
    inputs = example(2, **form)
    batch = torch.export.Dim("batch", min=1, max=64)
    program = torch.onnx.export(
        network, tuple(inputs.values()), input_names=list(inputs), output_names=["prediction"],
        dynamic_shapes={name: {0: batch} for name in inputs}, dynamo=True, opset_version=18,
        verbose=False,
    )  # fmt: skip
    assert program is not None
    model = program.model_proto
    store_weights_as_half(model)
    onnx.checker.check_model(model)
    temporary = path.with_suffix(".partial")
    onnx.save_model(model, str(temporary), save_as_external_data=False)
    temporary.replace(path)
    session = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    worst = 0.0
    for size in (1, 2, 5):
        feeds = example(size, seed=size, **form)
        with torch.no_grad():
            wanted = network(*feeds.values()).numpy()
        found = session.run(None, {name: value.numpy() for name, value in feeds.items()})[0]
        worst = max(worst, float(np.abs(wanted - found).max()))
    return worst


def undecided_share(network: Denoiser, source: WindowSource, maker: ConditionMaker,
                    windows: int = 128) -> list[tuple[float, float]]:  # fmt: skip
    """(timestep, share): what is still open about the clean roll given the noisy one, over that at
    1000: its cross-entropy, or, of a network that predicts epsilon, its squared error."""

    def still_open(batch: Batch, timestep: Tensor) -> Tensor:
        batch = suited(batch, timestep, network.config)
        sample = noised(network, batch.roll, timestep, noise)
        if network.config.prediction == "logits":
            return loss_per_window(network, batch, timestep, sample)
        estimate = first_estimate(network, batch, timestep, sample)
        return ((estimate - batch.roll) ** 2).sum((1, 2, 3))

    noise = torch.Generator().manual_seed(11)
    losses = np.zeros(len(_GRID))
    for _ in range(windows // 16):
        batch = maker.batch(source.random(16, transpose=False))
        for i, timestep in enumerate(_GRID[1:], 1):
            t = torch.full((16,), float(timestep))
            with torch.no_grad():
                losses[i] += float(still_open(batch, t).mean())
    shares = np.maximum.accumulate(losses / losses[-1])
    # Strictly rising, for the grid's interpolation: ties differ by less than is measured.
    shares = np.clip(shares, 0, 1) * (1 - 1e-6) + 1e-6 * np.linspace(0, 1, len(_GRID))
    return [(float(t), round(float(s), 9)) for t, s in zip(_GRID, shares, strict=True)]


def dynamic_reference(
    source: WindowSource, points: int = 21, windows: int = 1024
) -> dict[str, list[float]]:
    """Evenly spaced quantiles of each dynamic feature over the beats of the training music."""
    drawn = source.random(windows, transpose=False)
    here = drawn.inside[:, ::4]
    sounding = here & (drawn.roll.sum((1, 3)).reshape(-1, 32, 4).sum(2) > 0)
    grid = torch.linspace(0, 1, points)

    def quantiles(values: Tensor) -> list[float]:
        return [round(float(v), 4) for v in torch.quantile(values[sounding].float(), grid)]

    return {
        "activity": quantiles(activity(drawn, 3)),
        "energy": quantiles(drawn.energy),
        "change": quantiles(drawn.change),
    }


def gflop_per_call(network: Denoiser) -> float:
    """Floating-point operations of one window's call, in units of 10^9 (a multiply-add is two)."""
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        network(*example(1, channels=network.config.channels).values())
    return round(counter.get_total_flops() / 1e9, 3)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--run", type=Path, default=Path("runs/main"))
    parser.add_argument("--corpus", type=Path, default=Path("runs/corpus.npz"))
    parser.add_argument("--out", type=Path, default=Path("resources/denoiser"))
    parser.add_argument("--steps", type=int, default=20, help="default steps in the app")
    parser.add_argument("--guidance", type=float, default=1.5, help="default guidance in the app")
    a = parser.parse_args(argv)
    network, stored = load_network(a.run)
    round_to_half(network)
    a.out.mkdir(parents=True, exist_ok=True)
    path = a.out / "model.onnx"
    difference = export_graph(network, path)
    print(f"torch against onnxruntime: {difference:.2e}; {path.stat().st_size / 2**20:.2f} MiB")
    if difference > MAX_DIFFERENCE:
        raise SystemExit(f"more than {MAX_DIFFERENCE}: not exported well")

    corpus = Corpus.load(a.corpus)
    maker = ConditionMaker(*embeddings(MiniLmEncoder()), "cpu", seed=5)
    manifest = {
        "kind": "denoiser",
        "file": path.name,
        "sha256": file_sha256(path),
        "prediction_type": network.config.prediction,
        "channels": network.config.channels,
        "schedule": {"beta_start": network.config.beta_start, "beta_end": network.config.beta_end},
        "default_steps": a.steps,
        "default_guidance": a.guidance,
        "undecided": undecided_share(network, WindowSource(corpus, "validation", seed=4), maker),
        "dynamic_reference": dynamic_reference(WindowSource(corpus, "train", seed=6)),
        "gflop_per_call": gflop_per_call(network),
        "network": network.config.to_json(),
        "training": {"steps": stored["step"], "minutes": round(stored["minutes"], 1)},
        "max_difference": float(f"{difference:.2e}"),
        "licence": "MIT",
        "source": "trained by model_export on POP909 and POP909-CL (MIT)",
    }
    temporary = a.out / "manifest.partial"
    temporary.write_text(json.dumps(manifest, indent=1) + "\n")
    temporary.replace(a.out / "manifest.json")
    print(json.dumps({k: manifest[k] for k in ("undecided", "dynamic_reference")}))


if __name__ == "__main__":
    main()
