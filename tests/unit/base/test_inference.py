"""Manifests, hashes and devices of ONNX graphs."""

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from bgm_studio.base import inference
from bgm_studio.base.errors import DeviceError, ModelError
from bgm_studio.base.inference import Manifest, file_sha256, open_graph, read_manifest
from bgm_studio.base.resources import resource

ROOT = Path(__file__).resolve().parents[3]
SOURCES = ("bgm_studio", "model_export", "benchmarks", "editors", "tests")
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


# -- the float16 twin ------------------------------------------------------------------------------

TWIN = b"bytes of its twin"


def with_twin(folder, **changes):
    entry = {"file": "twin.onnx", "sha256": hashlib.sha256(TWIN).hexdigest(), "max_difference": 0.1}
    write(folder, float16=entry | changes)
    (folder / "twin.onnx").write_bytes(TWIN)
    return read_manifest(folder, "denoiser")


@pytest.fixture
def opened(monkeypatch):
    """An onnxruntime that gives what was asked, or the CPU alone; the names of opened files."""

    class Runtime:
        has_cuda = True
        files: ClassVar[list[str]] = []

        def __init__(self, path, options, providers):
            self.providers = providers if self.has_cuda else providers[-1:]
            self.files.append(Path(path).name)

        def get_providers(self):
            return self.providers

        def get_inputs(self):
            return []

    monkeypatch.setattr("onnxruntime.InferenceSession", Runtime)
    monkeypatch.setattr(inference, "cuda_problem", lambda: "")
    return Runtime


def test_the_twin_is_part_of_the_manifest(tmp_path):
    manifest = with_twin(tmp_path)
    assert manifest.float16 == (tmp_path / "twin.onnx", hashlib.sha256(TWIN).hexdigest())
    assert manifest.extra == {}


@pytest.mark.parametrize("device", ["auto", "cuda"])
def test_a_gpu_gets_the_twin_and_says_so(tmp_path, opened, device):
    assert open_graph(with_twin(tmp_path), device).provider == "CUDAExecutionProvider (float16)"
    assert opened.files == ["twin.onnx"]


def test_the_cpu_gets_float32(tmp_path, opened):
    assert open_graph(with_twin(tmp_path), "cpu").provider == "CPUExecutionProvider"
    assert opened.files == ["model.onnx"]


def test_after_a_silent_fall_back_the_cpu_gets_float32_too(tmp_path, opened):
    opened.has_cuda = False
    manifest = with_twin(tmp_path)
    graph = open_graph(manifest, "auto")
    assert graph.provider == "CPUExecutionProvider"
    assert graph._session.providers == ["CPUExecutionProvider"]
    assert opened.files == ["twin.onnx", "model.onnx"]
    with pytest.raises(DeviceError, match="fell back"):
        open_graph(manifest, "cuda")


def test_a_model_without_a_twin_runs_in_float32_on_a_gpu(tmp_path, opened):
    manifest = read_manifest(write(tmp_path), "denoiser")
    assert open_graph(manifest).provider == "CUDAExecutionProvider"
    with pytest.raises(ModelError, match="no float16"):
        open_graph(manifest, float16=True)
    assert opened.files == ["model.onnx"]


def test_the_choice_can_be_made_for_it(tmp_path, opened):
    manifest = with_twin(tmp_path)
    assert open_graph(manifest, float16=False).provider == "CUDAExecutionProvider"
    assert open_graph(manifest, "cpu", float16=True).provider == "CPUExecutionProvider (float16)"
    assert opened.files == ["model.onnx", "twin.onnx"]


def test_a_twin_that_is_damaged_or_missing_is_refused_where_it_is_needed(tmp_path, opened):
    manifest = with_twin(tmp_path)
    (tmp_path / "twin.onnx").write_bytes(TWIN + b"!")
    with pytest.raises(ModelError, match=r"twin\.onnx is not the one"):
        open_graph(manifest)
    (tmp_path / "twin.onnx").unlink()
    with pytest.raises(ModelError, match=r"twin\.onnx is missing"):
        open_graph(manifest)
    assert opened.files == []
    open_graph(manifest, "cpu")


def test_a_twin_stands_and_falls_with_the_graph_that_it_reads(tmp_path, opened):
    manifest = with_twin(tmp_path)
    manifest.graph.write_bytes(GRAPH + b"!")
    with pytest.raises(ModelError, match=r"model\.onnx is not the one"):
        open_graph(manifest)


@pytest.mark.parametrize("name", ["../twin.onnx", "/etc/passwd", "sub/twin.onnx", "", ".."])
def test_a_twin_must_not_lie_outside(tmp_path, name):
    with pytest.raises(ModelError, match="outside"):
        with_twin(tmp_path, file=name)


@pytest.mark.parametrize("entry", [[], "twin.onnx", 7, {}, {"file": "twin.onnx"}])
def test_a_garbled_twin_is_no_manifest(tmp_path, entry):
    with pytest.raises(ModelError, match="not a readable"):
        read_manifest(write(tmp_path, float16=entry), "denoiser")


def reading_from(place: str, shape: int = 4) -> bytes:
    """A real graph that multiplies by a tensor in another file."""
    onnx = pytest.importorskip("onnx", reason="needs the [train] extra")
    helper, kind = onnx.helper, onnx.TensorProto.FLOAT
    x, y = (helper.make_tensor_value_info(name, kind, [shape]) for name in "xy")
    tensor = onnx.TensorProto(name="w", data_type=kind, dims=[shape])
    tensor.data_location = onnx.TensorProto.EXTERNAL
    for key, value in (("location", place), ("offset", "1"), ("length", str(4 * shape))):
        tensor.external_data.add(key=key, value=value)
    graph = helper.make_graph([helper.make_node("Mul", ["x", "w"], ["y"])], "g", [x], [y], [tensor])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    data: bytes = model.SerializeToString()
    return data


@pytest.mark.parametrize("place", ["../other.bin", "other.bin", "{0}/other.bin", "a" * 130, ""])
@pytest.mark.parametrize("float16", [False, True])
def test_a_graph_reads_no_file_that_no_hash_covers(tmp_path, opened, place, float16):
    (tmp_path / "other.bin").write_bytes(bytes(17))
    data = reading_from(place.format(tmp_path))
    sha256 = hashlib.sha256(data).hexdigest()
    if float16:
        manifest = with_twin(tmp_path, sha256=sha256)
        (tmp_path / "twin.onnx").write_bytes(data)
    else:
        manifest = read_manifest(write(tmp_path, sha256=sha256), "denoiser")
        manifest.graph.write_bytes(data)
    with pytest.raises(ModelError, match="another file"):
        open_graph(manifest)
    assert opened.files == []


def test_a_twin_reads_from_its_graph(tmp_path):
    weights = np.array([1, 2, 3, 4], dtype=np.float32)
    data = reading_from("model.onnx")
    stored = b"!" + weights.tobytes()  # at an odd place, as inside another graph
    write(tmp_path, sha256=hashlib.sha256(stored).hexdigest(),
          float16={"file": "twin.onnx", "sha256": hashlib.sha256(data).hexdigest()})  # fmt: skip
    (tmp_path / "model.onnx").write_bytes(stored)
    (tmp_path / "twin.onnx").write_bytes(data)
    graph = open_graph(read_manifest(tmp_path, "denoiser"), "cpu", 1, float16=True)
    assert graph.run({"x": np.full(4, 2, np.float32)})[0].tolist() == [2, 4, 6, 8]


def test_manifest_is_plain_data(tmp_path):
    assert read_manifest(write(tmp_path), "denoiser") == Manifest(
        tmp_path / "model.onnx", hashlib.sha256(GRAPH).hexdigest(), "denoiser", {}
    )


# -- onnxruntime's own habits ----------------------------------------------------------------------


@pytest.mark.parametrize("package", ["bgm_studio", "model_export"])
def test_onnxruntime_is_told_to_send_nothing_before_it_loads(package):
    program = f"import os, sys, {package}; print(os.environ, 'onnxruntime' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True,
        cwd=ROOT, env={**os.environ, "ORT_DISABLE_TELEMETRY": "0"},
    )  # fmt: skip
    assert "'ORT_DISABLE_TELEMETRY': '1'" in done.stdout
    assert done.stdout.endswith(" False\n")


def test_nothing_loads_onnxruntime_but_what_has_told_it():
    """Whatever is in the packages has, by the test above; the tests by their conftest."""
    loading = re.compile(r"^\s*(import|from) onnxruntime|import_module\(.onnxruntime", re.MULTILINE)
    folders = {
        path.relative_to(ROOT).parts[0]
        for path in (p for top in SOURCES for p in (ROOT / top).rglob("*.py"))
        if loading.search(path.read_text("utf-8"))
    }
    assert folders == {"bgm_studio", "model_export", "tests"}
