"""Opens every ONNX graph: manifest, sha256, provider choice, and a truthful device report.

The only importer of onnxruntime. A model is a folder with `manifest.json` and the graph it names.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from bgm_studio.errors import DeviceError, ModelError

DEVICES = ("auto", "cpu", "cuda")
_CUDA, _CPU = "CUDAExecutionProvider", "CPUExecutionProvider"
_MANIFEST_LIMIT_BYTES = 1 << 20


def file_sha256(path: Path) -> str:
    """Hex SHA-256 of a file's bytes, read in blocks."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True)
class Manifest:
    """What a model folder says of itself. `extra` holds the keys that only its own reader knows."""

    graph: Path
    sha256: str
    kind: str
    extra: Mapping[str, Any]

    def checked(self) -> Path:
        """The graph's path, once its bytes are those the manifest describes; else ModelError."""
        if not self.graph.is_file():
            raise ModelError(f"The model file {self.graph} is missing.", "Install it again.")
        if file_sha256(self.graph) != self.sha256:
            raise ModelError(
                f"The model file {self.graph} is not the one its manifest describes.",
                "It is damaged or was replaced; install it again.",
            )
        return self.graph


def read_manifest(folder: Path, kind: str) -> Manifest:
    """Read `folder/manifest.json`, which must describe a model of this kind (graph not opened).

    Raises ModelError when it is missing, not JSON, of another kind, or names a file outside folder.
    """
    path = folder / "manifest.json"
    hint = "Point to a folder that BGM Studio's own export wrote, or install BGM Studio again."
    try:
        with path.open("rb") as file:
            data = json.loads(file.read(_MANIFEST_LIMIT_BYTES))
        name, sha256, found = str(data.pop("file")), str(data.pop("sha256")), data.pop("kind")
    except (OSError, ValueError, KeyError, AttributeError, TypeError, RecursionError):
        raise ModelError(f"{path} is not a readable model manifest.", hint) from None
    if found != kind:
        raise ModelError(f"{folder} does not hold a {kind} model.", hint)
    if Path(name).name != name or name in ("", ".", ".."):
        raise ModelError(f"{path} names a file outside its folder.", hint)
    return Manifest(folder / name, sha256, kind, data)


class Graph:
    """One opened ONNX graph on one device. Calls may come from any one thread at a time."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self.provider: str = session.get_providers()[0]
        self.inputs: dict[str, tuple[str, list[Any]]] = {
            node.name: (node.type, list(node.shape)) for node in session.get_inputs()
        }

    def run(self, feeds: Mapping[str, NDArray[Any]]) -> list[NDArray[Any]]:
        """Evaluate the graph: arrays by input name in, output arrays in graph order out."""
        try:
            return list(self._session.run(None, dict(feeds)))
        except Exception as error:  # onnxruntime's errors share no public base class
            reason = (str(error).strip().splitlines() or ["no reason given"])[0][:200]
            raise DeviceError(
                f"A model could not run on {self.provider} ({reason}).",
                "Close other programs that use the device, or use --device cpu.",
            ) from error


def _runtime() -> Any:
    import onnxruntime  # noqa: PLC0415 - the window is there sooner without it

    return onnxruntime


@cache
def cuda_problem() -> str:
    """Why CUDA cannot be used here, or "" if it seems usable. Opening a graph is the real test."""
    ort = _runtime()
    if _CUDA not in ort.get_available_providers():
        return "the installed onnxruntime has no CUDA support"
    try:
        ort.preload_dlls()
    except (AttributeError, OSError, RuntimeError) as error:
        return f"CUDA libraries could not be loaded ({error})"
    return ""


def open_graph(manifest: Manifest, device: str = "auto", threads: int = 0) -> Graph:
    """Check the graph's hash and open it.

    device: "auto" takes CUDA where a session really gets it, else the CPU; "cpu"; "cuda" insists.
    threads: intra-op threads, 0 for one a physical core. Raises DeviceError for an unknown device
    or CUDA asked for and absent, ModelError for a missing, damaged or foreign file.
    """
    if device not in DEVICES:
        raise DeviceError(f"Unknown device {device!r}.", f"Choose one of {', '.join(DEVICES)}.")
    manifest.checked()
    problem = cuda_problem() if device != "cpu" else "the CPU was asked for"
    if device == "cuda" and problem:
        raise DeviceError(
            f"CUDA was asked for, but {problem}.",
            "Use --device cpu, or set up with an NVIDIA driver and the gpu extra.",
        )
    ort = _runtime()
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    # Memory of freed tensors goes back between calls of different size: long clips stay small.
    options.enable_cpu_mem_arena = False
    providers = [_CPU] if problem else [_CUDA, _CPU]
    try:
        session = ort.InferenceSession(str(manifest.graph), options, providers=providers)
    except Exception as error:  # onnxruntime's errors share no public base class
        first_line = str(error).strip().splitlines()[0][:200] if str(error).strip() else "unknown"
        raise ModelError(
            f"The model file {manifest.graph} cannot be opened ({first_line}).",
            "It is damaged or needs another onnxruntime; install it again.",
        ) from error
    graph = Graph(session)
    if device == "cuda" and graph.provider != _CUDA:
        raise DeviceError(
            "CUDA was asked for, but onnxruntime fell back to the CPU.",
            "Use --device cpu, or check the NVIDIA driver and CUDA libraries.",
        )
    return graph
