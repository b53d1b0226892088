"""Manifests, hashes and devices of ONNX graphs."""

import hashlib
import json

import numpy as np
import pytest

from bgm_studio import inference
from bgm_studio.errors import DeviceError, ModelError
from bgm_studio.inference import Manifest, file_sha256, open_graph, read_manifest
from bgm_studio.resources import resource

GRAPH = b"bytes of a graph"


def write(folder, **changes):
    data = {"kind": "denoiser", "file": "model.onnx", "sha256": hashlib.sha256(GRAPH).hexdigest()}
    (folder / "manifest.json").write_text(json.dumps(data | changes))
    (folder / "model.onnx").write_bytes(GRAPH)
    return folder


@pytest.fixture
def encoder():
    """A real graph that ships: the sentence encoder."""
    folder = resource("text-encoder/manifest.json").parent
    kind = json.loads((folder / "manifest.json").read_text())["kind"]
    return read_manifest(folder, kind)


def test_a_manifest_is_read_and_the_rest_kept_for_its_reader(tmp_path):
    manifest = read_manifest(write(tmp_path, size=3), "denoiser")
    assert manifest.graph == tmp_path / "model.onnx"
    assert manifest.sha256 == file_sha256(manifest.graph)
    assert manifest.extra == {"size": 3}


@pytest.mark.parametrize(
    "name",
    ["../model.onnx", "/etc/passwd", "a/../../model.onnx", "sub/model.onnx", "", ".", "..", "./m"],
)
def test_a_manifest_must_not_lead_outside(tmp_path, name):
    with pytest.raises(ModelError, match="outside"):
        read_manifest(write(tmp_path, file=name), "denoiser")


def test_a_manifest_of_another_kind(tmp_path):
    with pytest.raises(ModelError, match="does not hold a tagger"):
        read_manifest(write(tmp_path), "tagger")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"[1]", b"null", b"7", b'"text"', b"\xff\xfe\x00", b"[" * 100_000,
     b'{"file": "model.onnx", "sha256": "0"}', b'{"kind": "denoiser", "file": "model.onnx"}',
     b'{"kind": "denoiser", "file": "model.onnx", "sha256": "' + b"0" * (1 << 20) + b'"}'],
)  # fmt: skip
def test_what_is_no_manifest(tmp_path, content):
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(ModelError, match="not a readable") as caught:
        read_manifest(tmp_path, "denoiser")
    assert caught.value.hint


def test_no_folder_or_a_file_for_one(tmp_path):
    for folder in (tmp_path / "nowhere", write(tmp_path) / "model.onnx"):
        with pytest.raises(ModelError, match="not a readable"):
            read_manifest(folder, "denoiser")


def test_hash_in_blocks(tmp_path):
    data = bytes(range(256)) * 20_000
    (tmp_path / "file").write_bytes(data)
    assert file_sha256(tmp_path / "file") == hashlib.sha256(data).hexdigest()


# -- opening ---------------------------------------------------------------------------------------


def test_missing_file(tmp_path):
    write(tmp_path)
    (tmp_path / "model.onnx").unlink()
    with pytest.raises(ModelError, match="missing"):
        open_graph(read_manifest(tmp_path, "denoiser"))


def test_hash_mismatch_is_found_before_the_graph_is_parsed(tmp_path, monkeypatch):
    manifest = read_manifest(write(tmp_path), "denoiser")
    manifest.graph.write_bytes(GRAPH + b"!")

    def parsed(*_, **__):
        raise AssertionError("an unknown file was parsed")

    monkeypatch.setattr("onnxruntime.InferenceSession", parsed)
    with pytest.raises(ModelError, match="not the one"):
        open_graph(manifest, "cpu")


def test_bytes_that_are_no_graph(tmp_path):
    with pytest.raises(ModelError, match="cannot be opened") as caught:
        open_graph(read_manifest(write(tmp_path), "denoiser"), "cpu")
    assert "\n" not in caught.value.message


@pytest.mark.parametrize("device", ["gpu", "", "CPU", "cuda:0"])
def test_unknown_device(tmp_path, device):
    with pytest.raises(DeviceError, match="Unknown device"):
        open_graph(read_manifest(write(tmp_path), "denoiser"), device)


def test_a_graph_runs_on_the_cpu_and_says_so(encoder):
    graph = open_graph(encoder, "cpu", threads=1)
    assert graph.provider == "CPUExecutionProvider"
    feeds = {
        name: np.ones((1, 3), {"tensor(int64)": np.int64}[kind])
        for name, (kind, _) in graph.inputs.items()
    }
    assert graph.run(feeds)[0].shape[-1] == 384


# -- CUDA asked for and absent ---------------------------------------------------------------------


def test_cuda_asked_for_and_not_built_in(encoder, monkeypatch):
    monkeypatch.setattr("onnxruntime.get_available_providers", lambda: ["CPUExecutionProvider"])
    inference.cuda_problem.cache_clear()
    try:
        with pytest.raises(DeviceError, match="no CUDA support") as caught:
            open_graph(encoder, "cuda")
        assert "--device cpu" in caught.value.hint
        assert open_graph(encoder, "auto").provider == "CPUExecutionProvider"
    finally:
        inference.cuda_problem.cache_clear()


class Session:
    """An onnxruntime that was asked for CUDA and silently took the CPU."""

    def __init__(self, path, options, providers):
        self.asked = providers

    def get_providers(self):
        return ["CPUExecutionProvider"]

    def get_inputs(self):
        return []


def test_a_silent_fall_back_to_the_cpu_is_not_believed(tmp_path, monkeypatch):
    manifest = read_manifest(write(tmp_path), "denoiser")
    monkeypatch.setattr(inference, "cuda_problem", lambda: "")
    monkeypatch.setattr("onnxruntime.InferenceSession", Session)
    with pytest.raises(DeviceError, match="fell back"):
        open_graph(manifest, "cuda")
    graph = open_graph(manifest, "auto")
    assert graph.provider == "CPUExecutionProvider"
    assert graph._session.asked[0] == "CUDAExecutionProvider"
    assert open_graph(manifest, "cpu")._session.asked == ["CPUExecutionProvider"]


def test_manifest_is_plain_data(tmp_path):
    assert read_manifest(write(tmp_path), "denoiser") == Manifest(
        tmp_path / "model.onnx", hashlib.sha256(GRAPH).hexdigest(), "denoiser", {}
    )
