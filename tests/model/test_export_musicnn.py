"""The reader of TensorFlow checkpoints, and the network that musicnn's weights are put into."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from model_export.export_musicnn import (  # noqa: E402
    CheckpointError,
    Layer,
    Musicnn,
    masked_crc32c,
    read_checkpoint,
    read_index,
)

TENSORS = {
    "conv2d/kernel": np.arange(12, dtype=np.float32).reshape(3, 4) / 7,
    "conv2d/kernel/Adam": np.ones((3, 4), np.float32),
    "conv2d_1/bias": np.array([1.5, -2.0, 300.0], np.float32),
    "step": np.float32(7).reshape(()),
}


def varint(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def field(number: int, value: int | bytes) -> bytes:
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def block(rows: list[tuple[bytes, bytes]]) -> bytes:
    """A table's block with one restart point, and its trailer."""
    out, before = b"", b""
    for key, value in rows:
        shared = 0
        while shared < min(len(key), len(before)) and key[shared] == before[shared]:
            shared += 1
        out += varint(shared) + varint(len(key) - shared) + varint(len(value))
        out += key[shared:] + value
        before = key
    out += struct.pack("<II", 0, 1) + b"\0"
    return out + struct.pack("<I", masked_crc32c(out))


def checkpoint(tensors: dict[str, np.ndarray], files: int = 1) -> tuple[bytes, bytes]:
    """Index and data file as TensorFlow writes them."""
    data, rows = b"", [(b"", field(1, files))]
    for name in sorted(tensors):
        raw = tensors[name].tobytes()
        shape = b"".join(field(2, field(1, n)) for n in tensors[name].shape)
        value = field(1, 1) + field(2, shape) + field(4, len(data)) + field(5, len(raw))
        value += varint(6 << 3 | 5) + struct.pack("<I", masked_crc32c(raw))
        rows.append((name.encode(), value))
        data += raw
    first, meta = block(rows), block([])
    handles = [varint(0) + varint(len(first) - 5)]
    index = block([(b"z", handles[0])])
    footer = varint(len(first)) + varint(len(meta) - 5)
    footer += varint(len(first) + len(meta)) + varint(len(index) - 5)
    footer = footer.ljust(40, b"\0") + struct.pack("<Q", 0xDB4775248B80FB57)
    return first + meta + index + footer, data


INDEX, DATA = checkpoint(TENSORS)


def test_checksum_is_castagnolis():
    masked = masked_crc32c(b"123456789")
    rotated = (masked - 0xA282EAD8) & 0xFFFFFFFF
    assert (rotated << 15 | rotated >> 17) & 0xFFFFFFFF == 0xE3069283


def test_tensors_come_back_without_the_optimisers():
    found = read_checkpoint(INDEX, DATA)
    assert sorted(found) == ["conv2d/kernel", "conv2d_1/bias", "step"]
    for name, values in found.items():
        assert values.shape == TENSORS[name].shape
        assert (values == TENSORS[name]).all()


@given(st.integers(0, len(INDEX) - 1), st.integers(1, 255))
@settings(max_examples=200)
def test_a_damaged_index_is_refused_or_harmless(at, change):
    damaged = bytearray(INDEX)
    damaged[at] ^= change
    try:
        found = read_checkpoint(bytes(damaged), DATA)
    except CheckpointError:
        return
    for name, values in found.items():  # only the unused bytes of the footer
        assert (values == TENSORS[name]).all()


@given(st.integers(0, len(INDEX) - 1))
def test_a_cut_index_is_refused(length):
    with pytest.raises(CheckpointError):
        read_index(INDEX[:length])


@given(st.binary(max_size=200))
def test_any_bytes_before_a_footer_are_refused(body):
    with pytest.raises(CheckpointError):
        read_index(body + INDEX[-48:])


def test_damaged_and_missing_data_are_refused():
    with pytest.raises(CheckpointError, match="checksum"):
        read_checkpoint(INDEX, DATA[:-1] + b"\1")
    with pytest.raises(CheckpointError, match="outside"):
        read_checkpoint(INDEX, DATA[:-1])


def test_a_checkpoint_of_several_files_is_refused():
    with pytest.raises(CheckpointError, match="several"):
        read_checkpoint(*checkpoint(TENSORS, files=2))


def test_the_highest_band_is_picked_before_or_after_normalisation():
    generator = torch.Generator().manual_seed(3)
    layer = Layer(1, 6, (3, 4)).eval()
    norm = layer.normalisation
    norm.weight.data = torch.tensor([1.0, -1.0, 0.5, -2.0, 0.0, 3.0])
    norm.bias.data = torch.randn(6, generator=generator)
    norm.running_mean = torch.randn(6, generator=generator)
    norm.running_var = torch.rand(6, generator=generator) + 0.1
    x = torch.randn(2, 1, 9, 20, generator=generator)
    with torch.no_grad():
        expected, found = layer(x).amax(3, keepdim=True), layer.highest(x)
    assert torch.allclose(found, expected, atol=1e-5)


@pytest.fixture(scope="module")
def weights() -> dict[str, np.ndarray]:
    """Random weights by musicnn's names and in TensorFlow's shapes."""
    rng = np.random.default_rng(0)
    channels = (1, 204, 204, 51, 51, 51, 64, 64, 64, 1506, 200)
    shapes: dict[str, tuple[int, ...]] = {"beta1_power": (), "beta2_power": ()}
    for number, width in enumerate(channels):
        name = f"batch_normalization_{number}" if number else "batch_normalization"
        for part in ("beta", "gamma", "moving_mean", "moving_variance"):
            shapes[f"{name}/{part}"] = (width,)
    kernels = [(7, 38, 1, 204), (7, 67, 1, 204), (128, 1, 1, 51), (64, 1, 1, 51), (32, 1, 1, 51)]
    kernels += [(7, 561, 1, 64), (7, 64, 1, 64), (7, 64, 1, 64)]
    for number, kernel in enumerate(kernels):
        name = f"conv2d_{number}" if number else "conv2d"
        shapes[f"{name}/kernel"], shapes[f"{name}/bias"] = kernel, kernel[-1:]
    for name, shape in (("dense", (1506, 200)), ("dense_1", (200, 50))):
        shapes[f"{name}/kernel"], shapes[f"{name}/bias"] = shape, shape[-1:]
    return {
        name: rng.uniform(0.01, 0.1, shape).astype(np.float32) for name, shape in shapes.items()
    }


def test_the_network_takes_every_weight_and_hears_patches(weights):
    network = Musicnn().eval()
    network.load(weights)
    middle, dense = network.middle[0].convolution.weight, network.dense.weight
    # (time, bands, 1, out) there, (out, in, time, 1) here.
    assert middle[5, 500, 3, 0] == weights["conv2d_5/kernel"][3, 500, 0, 5]
    assert dense[7, 1500] == weights["dense/kernel"][1500, 7]
    with torch.no_grad():
        tags, penultimate = network(torch.rand(2, 187, 96))
    assert tags.shape == (2, 50)
    assert penultimate.shape == (2, 200)


@pytest.mark.parametrize("change", ["missing", "shape", "unknown"])
def test_weights_of_another_network_are_refused(weights, change):
    others = dict(weights)
    if change == "missing":
        del others["dense/bias"]
    elif change == "shape":
        others["conv2d/kernel"] = others["conv2d/kernel"][:5]
    else:
        others["conv2d_8/kernel"] = np.zeros(1, np.float32)
    with pytest.raises(CheckpointError):
        Musicnn().load(others)
