"""Exports the listener: musicnn (Pons & Serra 2019), trained on MagnaTagATune, to ONNX.

Run once by hand, with the wheel of PyPI `musicnn` 0.1.0 (ISC), which holds the weights:

    pip download --no-deps musicnn==0.1.0
    python -m model_export.export_musicnn --wheel musicnn-0.1.0-py3-none-any.whl

The weights are a TensorFlow checkpoint, read here without TensorFlow: an index, which is a sorted
table of blocks as LevelDB writes them, whose values say where in the data file each tensor lies.
The network is written out from musicnn's own `models.py` and computes what that computes.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import struct
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import onnx
import onnxruntime
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional

MODEL = "MTT_musicnn"
PATCH_FRAMES, MELS, TAGS = 187, 96, 50
EPSILON = 1e-3  # of TensorFlow's batch normalisation
_MAGIC = 0xDB4775248B80FB57
_FOOTER_BYTES = 48
_FILE_LIMIT_BYTES = 64 << 20


class CheckpointError(ValueError):
    """A checkpoint that is not what TensorFlow writes, or is damaged."""


@dataclass(frozen=True)
class Entry:
    """Where a float32 tensor lies in the data file, and the masked CRC-32C of its bytes."""

    shape: tuple[int, ...]
    offset: int
    size: int
    crc32c: int


def read_checkpoint(index: bytes, data: bytes) -> dict[str, NDArray[np.float32]]:
    """All tensors of a checkpoint of one data file, by name; each checked by its CRC-32C.

    Optimiser slots (names that end in /Adam or /Adam_1) are left out, as are tensors that are not
    float32. Raises CheckpointError for bytes that are not such a checkpoint.
    """
    tensors = {}
    for name, entry in read_index(index).items():
        if name.endswith(("/Adam", "/Adam_1")):
            continue
        if entry.offset + entry.size > len(data):
            raise CheckpointError(f"Tensor {name} lies outside the data file.")
        raw = data[entry.offset : entry.offset + entry.size]
        if masked_crc32c(raw) != entry.crc32c:
            raise CheckpointError(f"Tensor {name} is damaged: its checksum differs.")
        tensors[name] = np.frombuffer(raw, "<f4").reshape(entry.shape).astype(np.float32)
    return tensors


def read_index(index: bytes) -> dict[str, Entry]:
    """The float32 tensors that an index file lists, by name."""
    if len(index) < _FOOTER_BYTES:
        raise CheckpointError("The index is shorter than its footer.")
    footer = index[-_FOOTER_BYTES:]
    if struct.unpack_from("<Q", footer, 40)[0] != _MAGIC:
        raise CheckpointError("The index does not end as a table does.")
    _, at = _handle(footer, 0)  # of the block of meta data, which is empty
    (offset, size), _ = _handle(footer, at)
    entries: dict[str, Entry] = {}
    for _, handle in _block(index, offset, size):
        (block_offset, block_size), _ = _handle(handle, 0)
        for key, value in _block(index, block_offset, block_size):
            fields = _message(value)
            if not key:  # the header: how many data files there are
                if _one(fields, 1, 1) != 1:
                    raise CheckpointError("The checkpoint is spread over several files.")
                continue
            if _one(fields, 1, 0) != 1:  # float32
                continue
            try:
                name = key.decode()
            except UnicodeDecodeError:
                raise CheckpointError("A tensor's name is not text.") from None
            entries[name] = _entry(name, fields)
    return entries


def _entry(name: str, fields: dict[int, list[Any]]) -> Entry:
    """A BundleEntryProto: 2 shape, 3 shard, 4 offset, 5 size, 6 checksum, 7 slices."""
    if _one(fields, 3, 0) != 0 or 7 in fields:
        raise CheckpointError(f"Tensor {name} is stored in parts.")
    shape = []
    for dimension in _message(_one(fields, 2, b"")).get(2, []):
        shape.append(_one(_message(dimension), 1, 0))
    values = 1
    for length in shape:
        values *= length
    offset, size, crc = (_one(fields, field, 0) for field in (4, 5, 6))
    if size != 4 * values:
        raise CheckpointError(f"Tensor {name} has {size} bytes for the shape {tuple(shape)}.")
    return Entry(tuple(shape), offset, size, crc)


def _block(table: bytes, offset: int, size: int) -> list[tuple[bytes, bytes]]:
    """Keys and values of one block: keys share a prefix with the one before; restart points at the
    end; then one byte for the compression and four for the checksum."""
    if size < 4 or offset + size + 5 > len(table):
        raise CheckpointError("A block lies outside the index.")
    if table[offset + size] != 0:
        raise CheckpointError("The index is compressed, which is not read here.")
    (crc,) = struct.unpack_from("<I", table, offset + size + 1)
    if masked_crc32c(table[offset : offset + size + 1]) != crc:
        raise CheckpointError("A block of the index is damaged: its checksum differs.")
    block = table[offset : offset + size]
    end = size - 4 - 4 * struct.unpack_from("<I", block, size - 4)[0]
    if end < 0:
        raise CheckpointError("A block has more restart points than bytes.")
    rows, at, key = [], 0, b""
    while at < end:
        shared, at = _varint(block, at)
        fresh, at = _varint(block, at)
        length, at = _varint(block, at)
        if shared > len(key) or at + fresh + length > end:
            raise CheckpointError("An entry of the index reaches beyond its block.")
        key = key[:shared] + block[at : at + fresh]
        rows.append((key, block[at + fresh : at + fresh + length]))
        at += fresh + length
    return rows


def _handle(data: bytes, at: int) -> tuple[tuple[int, int], int]:
    """A block's (offset, size), and the position behind it."""
    offset, at = _varint(data, at)
    size, at = _varint(data, at)
    return (offset, size), at


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """An integer of at most 64 bits in groups of seven, and the position behind it."""
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
    raise CheckpointError("A number of the index does not end.")


def _message(data: bytes) -> dict[int, list[Any]]:
    """A protocol buffer's fields: numbers as int, the rest as bytes."""
    if not isinstance(data, bytes):
        raise CheckpointError("A field of the index has another type than expected.")
    fields: dict[int, list[Any]] = {}
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        value: int | bytes
        if tag & 7 == 0:
            value, at = _varint(data, at)
        elif tag & 7 == 2:
            length, at = _varint(data, at)
            value, at = data[at : at + length], at + length
        elif tag & 7 == 5:
            value, at = int.from_bytes(data[at : at + 4], "little"), at + 4
        else:
            raise CheckpointError(f"A field of wire type {tag & 7} is not read here.")
        if at > len(data):
            raise CheckpointError("A field of the index is cut short.")
        fields.setdefault(tag >> 3, []).append(value)
    return fields


def _one(fields: dict[int, list[Any]], number: int, default: Any) -> Any:
    """The last value of a field, of the type of its default."""
    value = fields.get(number, [default])[-1]
    if type(value) is not type(default):
        raise CheckpointError("A field of the index has another type than expected.")
    return value


def _crc_table() -> list[int]:
    table = []
    for byte in range(256):
        value = byte
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
        table.append(value)
    return table


_CRC_TABLE = _crc_table()


def masked_crc32c(data: bytes) -> int:
    """CRC-32C (Castagnoli) as TensorFlow stores it: rotated by 15 bits, plus a constant."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ _CRC_TABLE[(crc ^ byte) & 0xFF]
    crc ^= 0xFFFFFFFF
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


class Layer(nn.Module):
    """Convolution, ReLU, batch normalisation: musicnn normalises behind the ReLU."""

    def __init__(self, inside: int, outside: int, kernel: tuple[int, int]) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(inside, outside, kernel)
        self.normalisation = nn.BatchNorm2d(outside, eps=EPSILON)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, i, time, bands) -> (B, o, time', bands')."""
        return self.normalisation(torch.relu(self.convolution(x)))

    def highest(self, x: torch.Tensor) -> torch.Tensor:
        """The maximum over bands of `forward`, (B, o, time', 1).

        ReLU never falls, and normalisation rises or falls with the sign of its weight: the extreme
        band can be picked before both, which spares two passes over maps of 12,000 cells.
        """
        sign = self.normalisation.weight.sign()[:, None, None]
        convolution = self.convolution
        assert convolution.bias is not None
        y = functional.conv2d(
            x, convolution.weight * sign[..., None], convolution.bias * sign.flatten()
        )
        return self.normalisation(torch.relu(y.amax(3, keepdim=True) * sign))


def _layers(of: nn.ModuleList) -> Iterable[Layer]:
    return cast("Iterable[Layer]", of)


class Musicnn(nn.Module):
    """Log-mel patches float32 (B, 187, 96) -> tags (B, 50), penultimate (B, 200)."""

    def __init__(self) -> None:
        super().__init__()
        self.input_normalisation = nn.BatchNorm2d(1, eps=EPSILON)
        # Spectral shapes over 40 % and 70 % of the bands, then courses in time of single bands.
        self.timbral = nn.ModuleList(Layer(1, 204, (7, bands)) for bands in (38, 67))
        self.temporal = nn.ModuleList(Layer(1, 51, (frames, 1)) for frames in (128, 64, 32))
        self.middle = nn.ModuleList(Layer(inside, 64, (7, 1)) for inside in (561, 64, 64))
        self.pool_normalisation = nn.BatchNorm1d(2 * 753, eps=EPSILON)
        self.dense = nn.Linear(2 * 753, 200)
        self.dense_normalisation = nn.BatchNorm1d(200, eps=EPSILON)
        self.out = nn.Linear(200, TAGS)

    def forward(self, patches: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Probabilities of the tags, and the layer beneath them."""
        x = self.input_normalisation(patches[:, None])  # (B, 1, time, bands)
        front = []
        for layer in _layers(self.timbral):
            front.append(layer.highest(functional.pad(x, (0, 0, 3, 3))))
        for layer in _layers(self.temporal):
            # TensorFlow's SAME padding: of an odd number of frames the larger half comes after.
            before = (layer.convolution.kernel_size[0] - 1) // 2
            after = layer.convolution.kernel_size[0] - 1 - before
            front.append(layer.highest(functional.pad(x, (0, 0, before, after))))
        features = [torch.cat(front, 1)]  # (B, 561, time, 1)
        for number, layer in enumerate(_layers(self.middle)):
            y = layer(functional.pad(features[-1], (0, 0, 3, 3)))
            features.append(y + features[-1] if number else y)
        dense = torch.cat(features, 1)[..., 0]  # (B, 753, time)
        max_pool, mean_pool = dense.amax(2), dense.mean(2)
        # Of each feature its maximum and its mean stand side by side.
        pool = self.pool_normalisation(torch.stack((max_pool, mean_pool), 2).flatten(1))
        penultimate = self.dense_normalisation(torch.relu(self.dense(pool)))
        return torch.sigmoid(self.out(penultimate)), penultimate

    def load(self, tensors: dict[str, NDArray[np.float32]]) -> None:
        """Take the weights of a checkpoint, every one of which must be used once and fit."""
        left = dict(tensors)

        def put(parameter: torch.Tensor, name: str, order: tuple[int, ...] = ()) -> None:
            if name not in left:
                raise CheckpointError(f"The checkpoint has no tensor {name}.")
            values = left.pop(name).transpose(order) if order else left.pop(name)
            if parameter.shape != values.shape:
                raise CheckpointError(f"Tensor {name} has an unexpected shape {values.shape}.")
            with torch.no_grad():
                parameter.copy_(torch.from_numpy(np.ascontiguousarray(values)))

        def suffix(number: int) -> str:
            return f"_{number}" if number else ""

        layers = [*self.timbral, *self.temporal, *self.middle]
        norms = [
            self.input_normalisation,
            *(layer.normalisation for layer in layers),
            self.pool_normalisation,
            self.dense_normalisation,
        ]
        for number, norm in enumerate(norms):
            name = f"batch_normalization{suffix(number)}"
            put(norm.weight, f"{name}/gamma")
            put(norm.bias, f"{name}/beta")
            put(norm.running_mean, f"{name}/moving_mean")
            put(norm.running_var, f"{name}/moving_variance")
        for number, layer in enumerate(layers):
            name = f"conv2d{suffix(number)}"
            # (time, bands, in, out); the middle's bands are its input channels.
            order = (3, 2, 0, 1) if number < 5 else (3, 1, 0, 2)
            put(layer.convolution.weight, f"{name}/kernel", order)
            put(layer.convolution.bias, f"{name}/bias")
        for number, linear in enumerate((self.dense, self.out)):
            put(linear.weight, f"dense{suffix(number)}/kernel", (1, 0))
            put(linear.bias, f"dense{suffix(number)}/bias")
        unused = sorted(left.keys() - {"beta1_power", "beta2_power"})  # the optimiser's
        if unused:
            raise CheckpointError(f"The network does not use the tensors {unused}.")


def read_wheel(wheel: Path) -> tuple[dict[str, NDArray[np.float32]], list[str], str]:
    """Weights, tag names and licence text of musicnn's wheel."""
    with zipfile.ZipFile(wheel) as archive:

        def member(name: str) -> bytes:
            try:
                size = archive.getinfo(name).file_size
            except KeyError:
                raise CheckpointError(f"The wheel has no {name}.") from None
            if size > _FILE_LIMIT_BYTES:
                raise CheckpointError(f"The wheel's {name} is too large.")
            return archive.read(name)

        index, data = (
            member(f"musicnn/{MODEL}/{name}") for name in (".index", ".data-00000-of-00001")
        )
        source = ast.parse(member("musicnn/configuration.py").decode())
        licence = member("musicnn-0.1.0.dist-info/LICENSE.md").decode()
    tags = [
        ast.literal_eval(line.value)
        for line in source.body
        if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == "MTT_LABELS"
    ]
    if len(tags) != 1 or len(tags[0]) != TAGS:
        raise CheckpointError("The wheel does not name the 50 tags.")
    return read_checkpoint(index, data), [str(tag) for tag in tags[0]], licence


def export(wheel: Path, out: Path) -> float:
    """Write model.onnx, manifest.json and LICENSE to `out`.

    Returns the largest difference of an output of the written graph to torch's, over all outputs
    and each relative to its largest value.
    """
    tensors, tags, licence = read_wheel(wheel)
    network = Musicnn().eval()
    network.load(tensors)
    out.mkdir(parents=True, exist_ok=True)
    path = out / "model.onnx"
    outputs = ["tags", "penultimate"]
    torch.onnx.export(
        network,
        (torch.zeros(1, PATCH_FRAMES, MELS),),
        str(path),
        input_names=["patches"],
        output_names=outputs,
        dynamic_axes={name: {0: "batch"} for name in ["patches", *outputs]},
        opset_version=17,
        dynamo=False,
    )
    onnx.checker.check_model(onnx.load(str(path)))
    difference = compare(network, path)
    (out / "LICENSE").write_text(licence, encoding="utf-8", newline="\n")
    manifest = {
        "file": path.name,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "kind": "listener",
        "name": "musicnn, MagnaTagATune (MTT_musicnn)",
        "tags": tags,
        "sample_rate_hz": 16_000,
        "fft_samples": 512,
        "hop_samples": 256,
        "mel_bands": MELS,
        "patch_frames": PATCH_FRAMES,
        "embedding": 200,
        "max_difference_to_torch": difference,
        "licence": "ISC",
        "source": "weights and tags: PyPI musicnn 0.1.0 (Pons & Serra 2019); exported by "
        "model_export/export_musicnn.py",
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    return difference


def compare(network: Musicnn, path: Path) -> float:
    """Largest difference between a written graph and torch on noise, relative to the output."""
    generator = torch.Generator().manual_seed(1)
    # Smooth in time and bands, as music is, and between 0 and 4, as its log-mels are.
    noise = torch.rand(4, 1, 24, 12, generator=generator)
    patches = 4 * functional.interpolate(noise, size=(PATCH_FRAMES, MELS), mode="bilinear")[:, 0]
    with torch.no_grad():
        expected = [tensor.numpy() for tensor in network(patches)]
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    found = session.run(None, {"patches": patches.numpy()})
    return max(
        float(np.abs(a - b).max() / np.abs(b).max()) for a, b in zip(found, expected, strict=True)
    )


def main() -> None:
    """Command line of the export."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--wheel", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("resources/musicnn"))
    options = parser.parse_args()
    difference = export(options.wheel, options.out)
    print(f"largest difference to torch, relative: {difference:.1e}")
    if difference > 1e-4:
        raise SystemExit("the graph does not compute what torch computes")


if __name__ == "__main__":
    main()
