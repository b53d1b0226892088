"""ONNX graphs: their manifests and hashes, the choice of a provider, and what they really run on.

No other module imports onnxruntime. A model is a folder with `manifest.json` and the graph that it
names, and perhaps the graph's float16 twin, for GPUs: it computes in float16, says the same to
within a hundredth, and reads its large tensors from the main graph's file.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from bgm_studio.base.errors import DeviceError, ModelError

DEVICES = ("auto", "cpu", "cuda")
_CUDA, _CPU = "CUDAExecutionProvider", "CPUExecutionProvider"
_MANIFEST_LIMIT_BYTES = 1 << 20
# How ONNX names the file of an external tensor: the key "location", then a length and the name.
_LOCATION = re.compile(rb"\x08location\x12(.)", re.DOTALL)


def file_sha256(path: Path) -> str:
    """Hex SHA-256 of a file's bytes, read in blocks."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True)
class Manifest:
    """What a model folder says of itself. `extra` holds the keys that only its own reader knows;
    `float16` is the twin for GPUs, its file and hash, None where there is none."""

    graph: Path
    sha256: str
    kind: str
    extra: Mapping[str, Any]
    float16: tuple[Path, str] | None = None

    def checked(self) -> Path:
        """The graph's path, once its bytes are those the manifest describes; else ModelError."""
        return _checked(self.graph, self.sha256)

    def checked_float16(self) -> Path:
        """The float16 twin's path, likewise; ModelError also where there is no twin."""
        if self.float16 is None:
            raise ModelError(f"{self.graph.parent} holds no float16 graph.", "Export it again.")
        return _checked(*self.float16)


def _checked(path: Path, sha256: str) -> Path:
    if not path.is_file():
        raise ModelError(f"The model file {path} is missing.", "Install it again.")
    if file_sha256(path) != sha256:
        raise ModelError(
            f"The model file {path} is not the one its manifest describes.",
            "It is damaged or was replaced; install it again.",
        )
    return path


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
        half = data.pop("float16", None)
        twin = None if half is None else (str(half["file"]), str(half["sha256"]))
    except (OSError, ValueError, KeyError, AttributeError, TypeError, RecursionError):
        raise ModelError(f"{path} is not a readable model manifest.", hint) from None
    if found != kind:
        raise ModelError(f"{folder} does not hold a {kind} model.", hint)
    for file_name in (name, *(twin or ())[:1]):
        if Path(file_name).name != file_name or file_name in ("", ".", ".."):
            raise ModelError(f"{path} names a file outside its folder.", hint)
    return Manifest(folder / name, sha256, kind, data, twin and (folder / twin[0], twin[1]))


class Graph:
    """One opened ONNX graph on one device. Calls may come from any one thread at a time.

    provider: onnxruntime's name of what it really runs on, with " (float16)" behind it where the
    float16 twin runs.
    """

    def __init__(self, session: Any, *, float16: bool = False) -> None:
        self._session = session
        self.on_cpu: bool = session.get_providers()[0] == _CPU
        self.provider: str = session.get_providers()[0] + (" (float16)" if float16 else "")
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


class GraphOnDemand:
    """A graph that is opened when it first runs, as `open_graph` does it. Its file is checked at
    once: raises ModelError for a missing, damaged or foreign one."""

    def __init__(self, manifest: Manifest, device: str = "cpu", threads: int = 0) -> None:
        manifest.checked()
        self._opening = partial(open_graph, manifest, device, threads)
        self._graph: Graph | None = None

    def run(self, feeds: Mapping[str, NDArray[Any]]) -> list[NDArray[Any]]:
        """As `Graph.run`."""
        if self._graph is None:
            self._graph = self._opening()
        return self._graph.run(feeds)


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


@cache
def _share_memory() -> None:
    """Set up, once a process, the memory that sessions may share; it grows by what is asked for."""
    ort = _runtime()
    kind = ort.OrtMemoryInfo(
        "Cpu", ort.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, ort.OrtMemType.DEFAULT
    )
    growing = {
        "max_mem": 0,
        "arena_extend_strategy": 1,
        "initial_chunk_size_bytes": -1,
        "max_dead_bytes_per_chunk": -1,
    }
    ort.create_and_register_allocator(kind, ort.OrtArenaCfg(growing))


def open_graph(
    manifest: Manifest, device: str = "auto", threads: int = 0, *, float16: bool | None = None
) -> Graph:
    """Check the graph's hash and open it.

    device: "auto" takes CUDA where a session really gets it, else the CPU; "cpu"; "cuda" insists.
    threads: intra-op threads, 0 for one a physical core; graphs with one share their memory, which
    suits calls of one size. float16: open the twin that computes in float16; None for where it
    pays: on a GPU, if the model has one. Raises DeviceError for an unknown device or CUDA asked for
    and absent, ModelError for a missing, damaged or foreign file.
    """
    if device not in DEVICES:
        raise DeviceError(f"Unknown device {device!r}.", f"Choose one of {', '.join(DEVICES)}.")
    path = manifest.checked()
    problem = cuda_problem() if device != "cpu" else "the CPU was asked for"
    if device == "cuda" and problem:
        raise DeviceError(
            f"CUDA was asked for, but {problem}.",
            "Use --device cpu, or set up with an NVIDIA driver and the gpu extra.",
        )
    providers = [_CPU] if problem else [_CUDA, _CPU]
    half = float16 if float16 is not None else manifest.float16 is not None and not problem
    twin = manifest.checked_float16() if half else None
    graph = Graph(_session(twin or path, path.name, providers, threads), float16=half)
    if device == "cuda" and graph.on_cpu:
        raise DeviceError(
            "CUDA was asked for, but onnxruntime fell back to the CPU.",
            "Use --device cpu, or check the NVIDIA driver and CUDA libraries.",
        )
    if half and float16 is None and graph.on_cpu:
        return Graph(_session(path, path.name, [_CPU], threads))
    return graph


def _session(path: Path, main: str, providers: list[str], threads: int) -> Any:
    """The opened file, which may read tensors from the file `main` beside it and no other."""
    content = path.read_bytes()
    for found in _LOCATION.finditer(content):
        # Not every onnxruntime that is supported keeps to the folder by itself: 1.21 does not.
        if content[found.end() : found.end() + found[1][0]] != main.encode():
            raise ModelError(
                f"The model file {path} wants to read another file than {main}.",
                "Use only models that BGM Studio's own export wrote.",
            )
    ort = _runtime()
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    # Threads that wait for the next operator sleep: beside a window that draws and plays, a thread
    # that spins takes the time of those that work (docs/decisions/0013-fewer-calls.md).
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if threads == 1:
        # The small networks that look at a clip: one arena for all of them, whose calls are of one
        # size each. Without one, every call's pages come from the system anew; a plan of a graph's
        # whole memory would lie in it as one piece that no other graph fits into.
        _share_memory()
        options.add_session_config_entry("session.use_env_allocators", "1")
        options.enable_mem_pattern = False
    else:
        # Memory of freed tensors goes back between calls of different size: long clips stay small.
        options.enable_cpu_mem_arena = False
    try:
        return ort.InferenceSession(str(path), options, providers=providers)
    except Exception as error:  # onnxruntime's errors share no public base class
        first_line = str(error).strip().splitlines()[0][:200] if str(error).strip() else "unknown"
        raise ModelError(
            f"The model file {path} cannot be opened ({first_line}).",
            "It is damaged or needs another onnxruntime; install it again.",
        ) from error
