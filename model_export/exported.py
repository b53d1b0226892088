"""Read an exported graph back into weights that training can go on with.

Most weights keep their names in the graph. The exporter folds the rest into constants: transposed
matrices, norms' factors, and what comes of a bar's or a beat's place through a layer that nothing
else feeds. Those constants are used in the order in which the network's modules are called, so
each is told by that order and its shape; what was folded is solved for, with the smallest weights
that give it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from model_export.export import MAX_DIFFERENCE, example
from model_export.network import (
    BARS,
    BEATS,
    BarAttention,
    CrossAttention,
    NetworkConfig,
    SelfBlock,
    UNet,
    beat_codes,
)


def read_back(folder: Path) -> tuple[NetworkConfig, dict[str, Tensor]]:
    """The form, as it is in training, and all weights of the model exported into `folder`
    (manifest.json and the graph that it names). SystemExit where that is none, or where a network
    with these weights does not say what the graph says."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text())
        form = NetworkConfig.from_json(manifest["network"])
        path = folder / manifest["file"]
        model = onnx.load(path)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SystemExit(f"{folder} holds no exported model: {error}.") from None
    network = UNet(form).eval()
    network.load_state_dict(_weights(network, model.graph))
    session = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    feeds = example(2, seed=1, config=form)
    wanted = session.run(None, {name: value.numpy() for name, value in feeds.items()})[0]
    with torch.no_grad():
        difference = float(np.abs(network(**feeds).numpy() - wanted).max())
    if not difference <= MAX_DIFFERENCE:
        raise SystemExit(f"{path} was not read well: its answers differ by {difference:.1e}.")
    return replace(form, sharpness=1.0, thinning=0.0), network.state_dict()


def _weights(network: UNet, graph: onnx.GraphProto) -> dict[str, Tensor]:
    """All weights of a network of this form that the graph holds."""
    constants = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    for node in graph.node:
        if node.op_type == "Cast" and node.input[0] in constants:
            constants[node.output[0]] = constants[node.input[0]]
    constants = {
        name: np.array(value, dtype=np.float32)
        for name, value in constants.items()
        if value.dtype in (np.float16, np.float32)
    }
    wanted = network.state_dict()
    found = {name: torch.from_numpy(constants[name]) for name in wanted if name in constants}

    def uses(shapes: tuple[tuple[int, ...], ...], kind: str) -> Iterator[Tensor]:
        """Constants of these shapes in the order in which nodes (of this kind) read them."""
        for node in graph.node:
            for name in node.input if kind in ("", node.op_type) else ():
                known = constants.get(name)
                if known is not None and name not in wanted and known.shape in shapes:
                    yield torch.from_numpy(known)

    streams: dict[object, Iterator[Tensor]] = {}

    def following(*shapes: tuple[int, ...], by: str = "") -> Tensor:
        value = next(streams.setdefault((shapes, by), uses(shapes, by)), None)
        if value is None:
            raise SystemExit(f"the graph lacks a constant of shape {shapes[0]}.")
        return value

    for name, module in _called(network):
        for part, solve in _PARTS.items():
            if isinstance(module, part):
                found |= {
                    key: value
                    for key, value in solve(name, module, following, found).items()
                    if key not in found
                }
    if missing := wanted.keys() - found.keys():
        raise SystemExit(f"the graph does not hold {min(missing)}.")
    return found


_Following = Callable[..., Tensor]
_Solved = dict[str, Tensor]


def _called(network: UNet) -> list[tuple[str, nn.Module]]:
    """The modules in the order in which a call of the network begins them."""
    names = {module: name for name, module in network.named_modules()}
    order: list[tuple[str, nn.Module]] = []
    hooks = [
        module.register_forward_pre_hook(lambda m, _inputs: order.append((names[m], m)))
        for module in names
    ]
    with torch.no_grad():
        network(**example(1, config=network.config))
    for hook in hooks:
        hook.remove()
    return order


def _linear(name: str, module: nn.Linear, following: _Following, found: _Solved) -> _Solved:
    """A matrix behind features of many places: stored the other way round."""
    of_places = name.rsplit(".", 1)[-1] in ("time", "token_time")
    if f"{name}.weight" in found or (of_places and name != "token_time"):
        return {}
    if of_places:
        return _from_beats(name, following((BEATS, module.out_features)))
    shape = (module.in_features, module.out_features)
    return {f"{name}.weight": following(shape, by="MatMul").T.contiguous()}


def _norm(name: str, module: nn.GroupNorm, following: _Following, found: _Solved) -> _Solved:
    if f"{name}.weight" in found:
        return {}
    shape = (module.num_channels, 1, 1)
    weight, bias = following(shape, by="Mul"), following(shape, by="Add")
    return {f"{name}.weight": weight.flatten(), f"{name}.bias": bias.flatten()}


def _cross(name: str, module: CrossAttention, following: _Following, found: _Solved) -> _Solved:
    if f"{name}.time.weight" in found:
        return {}
    width = module.time.out_features
    return _from_beats(f"{name}.time", following((1, BEATS, 1, width))[0, :, 0])


def _own(name: str, module: SelfBlock, following: _Following, found: _Solved) -> _Solved:
    if f"{name}.time.weight" in found:
        return {}
    pitches, width = module.pitch.shape
    # Of a small network what is done with it next is folded, too.
    place = following((BEATS, pitches, width), (BEATS * pitches, width)).double()
    place = place.view(BEATS, pitches, width)
    pitch = place.mean(0) - place.mean((0, 1))
    return {f"{name}.pitch": pitch.float(), **_from_beats(f"{name}.time", place.mean(1))}


def _bars(name: str, module: BarAttention, following: _Following, found: _Solved) -> _Solved:
    if f"{name}.distance" in found:
        return {}
    heads = len(module.distance)
    table = following((1, heads, BARS, BARS))[0]
    # Bars 0 and 7 see all distances: -7 up to 0, and 0 up to 7.
    return {f"{name}.distance": torch.cat([table[:, -1], table[:, 0, 1:]], 1)}


def _from_beats(name: str, values: Tensor) -> _Solved:
    """The smallest weight and bias of a layer that makes these values (32, width) of the beats'
    codes."""
    code = beat_codes().double()
    inputs = torch.cat([code, torch.ones(BEATS, 1, dtype=torch.float64)], 1)
    solved = (torch.linalg.pinv(inputs) @ values.double()).float()
    return {f"{name}.weight": solved[:-1].T.contiguous(), f"{name}.bias": solved[-1]}


_PARTS: dict[type[nn.Module], Callable[..., _Solved]] = {
    nn.Linear: _linear, nn.GroupNorm: _norm, CrossAttention: _cross, SelfBlock: _own,
    BarAttention: _bars,
}  # fmt: skip
