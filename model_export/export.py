"""Export the EMA weights as an ONNX graph with its manifest.

    python -m model_export.export [--run runs/main] [--out resources/denoiser]

The graph keeps the contract of `bgm_studio.diffusion.denoiser`; one of the paper's preset has
rolls of 2 channels, which the app refuses. Weights are stored once, as float16, and cast to float32
when onnxruntime loads the graph. Its float16 twin, for GPUs, computes in float16 what lies between
the first and the last weights; its large tensors are external data that point into `model.onnx`
itself, so that they are stored once, the main file still stands alone and its hash covers them.

The export ends with two checks. Torch (with the same rounded weights) against onnxruntime: the
largest difference must be <= 1e-4. The twin against the main graph: the largest difference of a
cell of the clean roll must be <= 1e-2. The manifest describes both files. It also carries what the
app needs to know of the training music: quantiles of the dynamic features, and the undecided share
at each timestep, measured on validation windows.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from bgm_studio.base.inference import file_sha256
from bgm_studio.video.semantics import MiniLmEncoder
from model_export import distil
from model_export.batches import Batch, ConditionMaker, WindowSource, activity, suited
from model_export.captions import embeddings
from model_export.corpus import POP, STYLES, Corpus
from model_export.network import SHARPNESS, THINNING, NetworkConfig, UNet
from model_export.train import first_estimate, loss_per_window, noised, started_from

MAX_DIFFERENCE = 1e-4
MAX_HALF_DIFFERENCE = 1e-2
_SMALLEST_HALF = 256  # smaller tensors stay float32: they cost nothing and may need the range
# What onnxruntime takes as it is, whatever the element type of its input.
_ASKS_FOR_NO_TYPE = {"Shape", "Size"}
# Exponentials, powers and means over thousands of cells are kept where they have range.
_STAY_WIDE = {
    "Softmax", "LogSoftmax", "ReduceLogSumExp", "ReduceSum", "ReduceMean", "Pow", "Cast",
    "InstanceNormalization", "GroupNormalization", "LayerNormalization",
}  # fmt: skip
_GRID = (0, 10, 25, 50, 75, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750,
         800, 850, 900, 950, 1000)  # fmt: skip


def load_network(run: Path) -> tuple[UNet, dict[str, Any]]:
    """The EMA network of a run, in eval mode, and its checkpoint."""
    stored = torch.load(run / "checkpoint.pt", map_location="cpu", weights_only=True)
    network = UNet(NetworkConfig.from_json(stored["config"]))
    network.load_state_dict(stored["ema"])
    return network.eval(), stored


def that_calls_twice(network: UNet) -> UNet:
    """The same network without the guided answer at once."""
    made = UNet(replace(network.config, most_guidance=1.0))
    kept = network.state_dict()
    kept.pop("guidance.weight", None)
    made.load_state_dict(kept)
    return made.eval()


def blend(network: UNet, start: dict[str, Tensor], share: float) -> None:
    """Bring the weights of a network that was trained on from `start` to `share` of the way from
    there, in place: most of what was learnt since, and little of what was unlearnt (WiSE-FT,
    Wortsman et al. 2022). What `start` lacks began at zero. share: 0..1."""
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            begun = start.get(name, torch.zeros_like(parameter))
            parameter.copy_(torch.lerp(begun.to(parameter.dtype), parameter, share))


def round_to_half(network: UNet) -> None:
    """Round the large weights to what the file will hold, in place."""
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.numel() >= _SMALLEST_HALF:
                parameter.copy_(parameter.half().float())


def example(batch: int, seed: int = 0, config: NetworkConfig | None = None) -> dict[str, Tensor]:
    """Random inputs of a network's graph by name, in the order of the contract; config: its form,
    None for the plain one. Every other window has no earlier estimate."""
    config = config or NetworkConfig()
    channels = config.channels
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
    if config.self_conditioned:
        absent = torch.arange(batch)[:, None, None, None] % 2 == 1
        estimate = torch.rand(roll, generator=g)
        inputs["estimate"] = torch.where(absent, -1.0, estimate)
    if config.styles:
        inputs["style"] = torch.randint(1 + len(config.styles), (batch,), generator=g)
    if config.most_guidance > 1:
        inputs["guidance"] = 1 + (config.most_guidance - 1) * torch.rand(batch, generator=g)
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


def without_traces(model: onnx.ModelProto) -> None:
    """Drop where in the source each node came from: it is a tenth of the file and names folders."""
    for node in model.graph.node:
        del node.metadata_props[:]
    for value in (*model.graph.input, *model.graph.output, *model.graph.value_info):
        del value.metadata_props[:]
    del model.graph.metadata_props[:]


def _computed_in_half(graph: onnx.GraphProto, weights: dict[str, str]) -> list[bool]:
    """Of each node, whether it lies between weights: fed by some, and feeding some, or reading
    them itself. So the schedule, the cells' evidence and all behind the last layer stay out."""
    fed, feeding = set(weights), set[str]()
    behind, before = [], []
    for node in graph.node:
        here = node.output[0] not in weights and any(name in fed for name in node.input)
        behind.append(here)
        fed.update(node.output if here else ())
    for node in reversed(graph.node):
        here = any(name in feeding for name in node.output)
        here |= any(name in weights for name in node.input)
        before.append(here)
        feeding.update(node.input if here else ())
    return [a and b for a, b in zip(behind, reversed(before), strict=True)]


def in_half(model: onnx.ModelProto, *, emulated: bool = False) -> onnx.ModelProto:
    """The same graph, with the part between weights computed in float16; inputs and outputs stay.

    emulated: the float32 graph with each value of that part rounded to float16 and back. The two
    say the same on hardware that computes in float16. A CPU's onnxruntime does not: it runs
    chains of such nodes in float32 without rounding between them, and so flatters the twin.
    """
    result = onnx.ModelProto()
    result.CopyFrom(model)
    graph = result.graph
    stored = {t.name for t in graph.initializer if t.data_type == TensorProto.FLOAT16}
    weights = {
        n.output[0]: n.input[0] for n in graph.node if n.op_type == "Cast" and n.input[0] in stored
    }
    known = onnx.shape_inference.infer_shapes(model).graph
    wide = {
        v.name
        for v in (*known.input, *known.value_info, *known.output)
        if v.type.tensor_type.elem_type == TensorProto.FLOAT
    } | {t.name for t in graph.initializer if t.data_type == TensorProto.FLOAT}
    wide |= weights.keys()
    answers = {v.name for v in graph.output}
    half: set[str] = set()  # tensors that a converted node made
    made: list[onnx.NodeProto] = []
    cast: dict[tuple[str, int], str] = {}

    def as_type(name: str, kind: int) -> str:
        """The tensor, behind a Cast that is made on first use."""
        if (name, kind) not in cast:
            cast[name, kind] = f"{name}_as_{TensorProto.DataType.Name(kind).lower()}"
            made.append(helper.make_node("Cast", [name], [cast[name, kind]], to=kind))
        return cast[name, kind]

    def rounded(name: str) -> str:
        return as_type(as_type(name, TensorProto.FLOAT16), TensorProto.FLOAT)

    for node, between in zip(list(graph.node), _computed_in_half(graph, weights), strict=True):
        converted = between and node.op_type not in _STAY_WIDE and node.output[0] in wide - answers
        for i, name in enumerate(node.input):
            if converted and name in wide - half:
                if emulated:
                    node.input[i] = name if name in weights else rounded(name)
                else:
                    node.input[i] = weights.get(name) or as_type(name, TensorProto.FLOAT16)
            elif not converted and name in half and node.op_type not in _ASKS_FOR_NO_TYPE:
                node.input[i] = name if emulated else as_type(name, TensorProto.FLOAT)
        made.append(node)
        if converted:
            half.update(node.output)
            for i, name in enumerate(node.output if emulated else ()):
                node.output[i] = exact = f"{name}_exact"
                made.append(helper.make_node("Identity", [rounded(exact)], [name]))
    read = {name for node in made for name in node.input} | answers
    del graph.node[:]
    graph.node.extend(n for n in made if any(name in read for name in n.output))
    del graph.value_info[:]
    onnx.checker.check_model(result)
    return result


def point_into(model: onnx.ModelProto, main: Path) -> None:
    """Take the large tensors' bytes out of the model; they are read from the file `main`, in the
    same folder, which holds the same bytes somewhere."""
    content = main.read_bytes()
    for tensor in model.graph.initializer:
        if int(np.prod(tensor.dims)) < _SMALLEST_HALF:
            continue
        offset = content.index(tensor.raw_data)
        place = {"location": main.name, "offset": offset, "length": len(tensor.raw_data)}
        tensor.ClearField("raw_data")
        tensor.data_location = TensorProto.EXTERNAL
        for key, value in place.items():
            tensor.external_data.add(key=key, value=str(value))


def noised_example(network: UNet, seed: int = 0) -> dict[str, NDArray[Any]]:
    """Inputs that keep the contract at timesteps over the whole schedule, one window each; samples
    are random sparse rolls with the noise that belongs to the timestep."""
    timestep = torch.tensor([5.0, 25.0, 75.0, 150.0, 250.0, 400.0, 600.0, 800.0, 950.0, 1000.0])
    inputs = example(len(timestep), seed, network.config)
    clean = torch.rand(inputs["sample"].shape, generator=torch.Generator().manual_seed(seed)) < 0.02
    signal, noise = (s[:, None, None, None] for s in network.schedule(timestep))
    fixed = inputs["known_mask"].repeat_interleave(2, dim=1)
    clean = torch.where(fixed, inputs["known"], clean.float())
    inputs["timestep"] = timestep
    inputs["sample"] = signal * clean + noise * inputs["sample"]
    return {name: value.numpy() for name, value in inputs.items()}


def export_twin(network: UNet, main: Path, path: Path) -> float:
    """Write the float16 twin of the graph in the file `main`, which predicts logits; the largest
    difference of their denoised rolls (sigmoids, 0..1), of the twin itself and of its emulation."""
    model = onnx.load(main)
    twin = in_half(model)
    point_into(twin, main)
    temporary = path.with_suffix(".partial")
    temporary.write_bytes(twin.SerializeToString())
    temporary.replace(path)

    emulation = in_half(model, emulated=True).SerializeToString()
    options = ort.SessionOptions()
    options.log_severity_level = 3
    sessions = [
        ort.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        for graph in (str(main), str(path), emulation)
    ]
    differences = []
    for seed in (1, 2):
        feeds = noised_example(network, seed)
        logits = [session.run(None, feeds)[0].clip(-80, 80) for session in sessions]
        wanted, *found = (1 / (1 + np.exp(-x)) for x in logits)
        differences += [np.abs(x - wanted).max() for x in found]
    return float(np.max(differences))  # NaN, where half has not the range


def export_graph(network: UNet, path: Path) -> float:
    """Write the graph; the largest torch-onnxruntime difference over batches of 1, 2 and 5."""
    inputs = example(2, config=network.config)
    batch = torch.export.Dim("batch", min=1, max=64)
    program = torch.onnx.export(
        network,
        kwargs=inputs,
        input_names=list(inputs),
        output_names=["prediction"],
        dynamic_shapes={name: {0: batch} for name in inputs},
        dynamo=True,
        opset_version=18,
        verbose=False,
    )
    assert program is not None
    model = program.model_proto
    store_weights_as_half(model)
    without_traces(model)
    onnx.checker.check_model(model)
    temporary = path.with_suffix(".partial")
    onnx.save_model(model, str(temporary), save_as_external_data=False)
    temporary.replace(path)
    session = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    worst = 0.0
    for size in (1, 2, 5):
        feeds = example(size, seed=size, config=network.config)
        with torch.no_grad():
            wanted = network(**feeds).numpy()
        found = session.run(None, {name: value.numpy() for name, value in feeds.items()})[0]
        worst = max(worst, float(np.abs(wanted - found).max()))
    return worst


def float16_entry(network: UNet, main: Path, path: Path) -> dict[str, Any]:
    """Write the twin and give what the manifest says of it. A network that predicts epsilon has
    none: at high timesteps its estimate divides by a signal of a fifteenth, and float16's error
    with it. SystemExit where the twin differs by more than MAX_HALF_DIFFERENCE."""
    if network.config.prediction != "logits":
        return {}
    difference = export_twin(network, main, path)
    size = (main.stat().st_size + path.stat().st_size) / 2**20
    print(f"float16 against float32, denoised: {difference:.2e}; both files {size:.2f} MiB")
    if not difference <= MAX_HALF_DIFFERENCE:
        raise SystemExit(f"more than {MAX_HALF_DIFFERENCE}: float16 lacks the range or precision")
    return {
        "float16": {
            "file": path.name,
            "sha256": file_sha256(path),
            "max_difference": float(f"{difference:.2e}"),
        }
    }


def undecided_share(
    network: UNet, source: WindowSource, maker: ConditionMaker, windows: int = 128
) -> list[tuple[float, float]]:
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


def guidance_distance(
    network: UNet, source: WindowSource, maker: ConditionMaker, windows: int = 16
) -> dict[str, list[float]]:
    """By guidance that the app asks for at a timestep, how far the answer at once is from that of
    two calls, and how far the plain one is (`distil.guidance_left`)."""
    batch = maker.batch(source.random(windows, transpose=False))
    found = {}
    for guidance, at in ((1.5, 350.0), (4.5, 150.0)):
        timestep = torch.full((windows,), at)
        sample = noised(network, batch.roll, timestep, torch.Generator().manual_seed(12))
        left = distil.guidance_left(network, batch, sample, timestep, guidance)
        found[str(guidance)] = [round(nats, 1) for nats in left]
    return found


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


def offered_styles(known: Sequence[str], wanted: Sequence[str] | None) -> list[str]:
    """Those of a network's styles that the app offers; without a wish all that have an
    accompaniment. Exits for one that the network does not know."""
    if wanted is None:
        return [style for style in known if style != "lead sheet"]
    if unknown := [style for style in wanted if style not in known]:
        raise SystemExit(f"the network has not learnt {unknown[0]}.")
    return list(wanted)


def gflop_per_call(network: UNet) -> float:
    """Floating-point operations of one window's call, in units of 10^9 (a multiply-add is two)."""
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        network(**example(1, config=network.config))
    return round(counter.get_total_flops() / 1e9, 3)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--run", type=Path, default=Path("runs/main"))
    parser.add_argument("--corpus", type=Path, default=Path("runs/corpus.npz"))
    parser.add_argument("--out", type=Path, default=Path("resources/denoiser"))
    parser.add_argument("--steps", type=int, default=20, help="default steps in the app")
    parser.add_argument("--guidance", type=float, default=1.5, help="default guidance in the app")
    parser.add_argument(
        "--video-lead",
        type=float,
        default=3.0,
        help="what the picture's late guidance has beyond the words'",
    )
    parser.add_argument(
        "--sharpness", type=float, default=SHARPNESS, help="of the network's logits"
    )
    parser.add_argument("--thinning", type=float, default=THINNING, help="taken off them")
    parser.add_argument(
        "--start",
        type=Path,
        metavar="CHECKPOINT",
        help="what the training started from: a file or an exported model's folder",
    )
    parser.add_argument(
        "--blend",
        type=float,
        default=1.0,
        metavar="SHARE",
        help="how far from --start, 0..1, the exported weights are (1)",
    )
    parser.add_argument(
        "--offer",
        nargs="*",
        choices=STYLES,
        metavar="STYLE",
        help="styles that may be asked for (all but lead sheets)",
    )
    parser.add_argument(
        "--two-calls", action="store_true", help="leave out that it gives guided answers at once"
    )
    a = parser.parse_args(argv)
    network, stored = load_network(a.run)
    if a.blend != 1.0:
        if a.start is None or not 0.0 <= a.blend <= 1.0:
            parser.error("--blend takes a share of 0..1 and --start")
        blend(network, started_from(a.start, "cpu")[1], a.blend)
    if a.two_calls:
        network = that_calls_twice(network)
    guided = network.config.most_guidance > 1
    if guided and (a.sharpness, a.thinning) != (SHARPNESS, THINNING):
        raise SystemExit(f"guidance was distilled at --sharpness {SHARPNESS} --thinning {THINNING}")
    if network.config.prediction == "logits":
        network.config = replace(network.config, sharpness=a.sharpness, thinning=a.thinning)
    round_to_half(network)
    a.out.mkdir(parents=True, exist_ok=True)
    path = a.out / "model.onnx"
    difference = export_graph(network, path)
    print(f"torch against onnxruntime: {difference:.2e}; {path.stat().st_size / 2**20:.2f} MiB")
    if not difference <= MAX_DIFFERENCE:
        raise SystemExit(f"more than {MAX_DIFFERENCE}: not exported well")
    twin = a.out / "model-float16.onnx"
    half = float16_entry(network, path, twin)

    corpus = Corpus.load(a.corpus)
    maker = ConditionMaker(*embeddings(MiniLmEncoder()), "cpu", seed=5)
    of_pop = WindowSource(corpus, "validation", seed=4, styles=POP)
    at_once: dict[str, Any] = {}
    if guided:
        distance = guidance_distance(
            network, WindowSource(corpus, "validation", seed=7, styles=POP), maker
        )
        at_once = {
            "guidance_range": [1.0, network.config.most_guidance],
            "guidance_distance": distance,
        }
        print(f"guided at once, nats from two calls' answer, and the plain one's: {distance}")
    manifest = {
        "kind": "denoiser",
        "file": path.name,
        "sha256": file_sha256(path),
        **half,
        "prediction_type": network.config.prediction,
        "channels": network.config.channels,
        "schedule": {"beta_start": network.config.beta_start, "beta_end": network.config.beta_end},
        "default_steps": a.steps,
        "default_guidance": a.guidance,
        "video_lead": a.video_lead,
        **at_once,
        "styles": list(network.config.styles),
        "offered": offered_styles(network.config.styles, a.offer),
        "undecided": undecided_share(network, of_pop, maker),
        "dynamic_reference": dynamic_reference(WindowSource(corpus, "train", seed=6, styles=POP)),
        "gflop_per_call": gflop_per_call(network),
        "network": network.config.to_json(),
        "training": {
            "steps": stored["step"],
            "minutes": round(stored["minutes"], 1),
            "blend": a.blend,
        },
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
