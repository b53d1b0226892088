"""A corpus of a few short made-up songs, a tiny network, and its export."""

from __future__ import annotations

import copy
import itertools
import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from bgm_studio.base.filelock import FileLock
from bgm_studio.base.inference import file_sha256
from bgm_studio.music.pianoroll import Note, roll_from_notes

# torch and model_export are imported inside the fixtures: without the [train] extra the modules
# beside this file are skipped, and this one must still load.
WIDTHS = (16, 16, 16)


def _song(bars: int, seed: int) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    notes = []
    for column in range(0, 16 * bars, 2):
        if rng.random() < 0.7:
            pitch, length = int(rng.integers(60, 80)), int(rng.integers(1, 5))
            notes.append(Note(column, pitch, 0, min(column + length, 16 * bars)))
    for column in range(0, 16 * bars, 8):
        notes += [Note(column, pitch, 2, column + 8) for pitch in (40, 52, 55, 60)]
        notes.append(Note(column, 64, 1, column + 4))
    roll = roll_from_notes(notes, 16 * bars)
    beats = 4 * bars
    chroma = np.zeros((beats, 12), dtype=bool)
    chroma[:, [0, 4, 7]] = True
    return {
        "roll": np.packbits(roll.transpose(1, 0, 2), axis=2, bitorder="little"),
        "strength": (roll[0::2].sum((0, 2)) * rng.uniform(0.4, 0.9, 16 * bars)).astype(np.float16),
        "root": np.where(np.arange(beats) < 4, -1, 4).astype(np.int8),
        "bass": np.where(np.arange(beats) < 4, -1, 7).astype(np.int8),
        "chroma": chroma & (np.arange(beats) >= 4)[:, None],
        "energy": rng.uniform(0, 1, beats).astype(np.float16),
        "change": rng.uniform(0, 1, beats).astype(np.float16),
    }


@pytest.fixture(scope="session")
def corpus():
    """Five songs of 12 to 20 bars: three to train on, one to validate, one to test."""
    from model_export.corpus import Corpus  # noqa: PLC0415

    bars = (12, 20, 16, 12, 14)
    songs = [_song(n, seed) for seed, n in enumerate(bars)]
    return Corpus(
        piece=np.array([f"pop909/{number:03}" for number in range(1, 6)]),
        style=np.zeros(5, dtype=np.int8),
        known_tracks=np.ones((5, 3), dtype=np.bool_),
        song_id=np.arange(1, 6, dtype=np.int16),
        split=np.array([0, 0, 0, 1, 2], dtype=np.int8),
        first_column=np.concatenate([[0], 16 * np.cumsum(bars)]),
        tempo_bpm=np.array([60, 75, 90, 80, 120], dtype=np.float32),
        minor=np.array([0, 1, 0, 1, 0], dtype=np.int8),
        tonic=np.zeros(5, dtype=np.int8),
        matched_share=np.ones(5, dtype=np.float32),
        **{name: np.concatenate([song[name] for song in songs]) for name in songs[0]},
    )


@pytest.fixture(scope="session")
def corpus_file(corpus, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("corpus") / "corpus.npz"
    corpus.save(path)
    return path


@pytest.fixture(scope="session")
def wordings() -> tuple[np.ndarray, np.ndarray]:
    """Stand-ins for the embedded captions and moods: random unit vectors, (36, 32 or 12, 384)."""
    from model_export.captions import CLASSES, MOOD_WORDINGS, WORDINGS  # noqa: PLC0415

    rng = np.random.default_rng(0)
    vectors = rng.standard_normal((CLASSES, WORDINGS + MOOD_WORDINGS, 384)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=2, keepdims=True)
    return vectors[:, :WORDINGS], vectors[:, WORDINGS:]


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> Iterator[None]:
    """Torch computes in one thread. Its threads wait for each other by turning in circles: two in
    each of two processes take minutes for seconds of work where something else runs, too."""
    try:
        import torch  # noqa: PLC0415
    except ImportError:
        yield
        return
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def brief(wordings) -> Callable[[], AbstractContextManager[pytest.MonkeyPatch]]:
    """brief(): within, the trainer's command trains for as many steps on any machine, since a look
    at the clock takes a second, and it looks twice a step: `--minutes 0.05` are two steps, 0.1
    four. Its captions are made up, and of what is held out it checks a sixth."""
    from model_export import train  # noqa: PLC0415

    @contextmanager
    def context() -> Iterator[pytest.MonkeyPatch]:
        clock, held_out = itertools.count(), train._held_out
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(train, "embeddings", lambda _encoder: wordings)
            patch.setattr(train, "MiniLmEncoder", lambda: None)
            patch.setattr(train, "time", SimpleNamespace(monotonic=lambda: float(next(clock))))
            patch.setattr(train, "_held_out", lambda *given: held_out(*given)[:1])
            yield patch

    return context


@pytest.fixture(scope="session")
def network():
    """A tiny network whose weights are all at work: training starts with some at nought."""
    import torch  # noqa: PLC0415

    from model_export.network import NetworkConfig, UNet  # noqa: PLC0415

    torch.manual_seed(0)
    made = UNet(NetworkConfig(widths=WIDTHS, bottleneck_blocks=1))
    with torch.no_grad():
        for parameter in made.parameters():
            parameter.add_(0.05 * torch.randn_like(parameter))
        made.outlet.bias.fill_(-2.5)  # writes about a hundred notes a window instead of silence
    return made.eval()


@pytest.fixture(scope="session")
def exported(network, tmp_path_factory) -> SimpleNamespace:
    """folder: an exported model with its manifest; difference: torch against onnxruntime;
    network: the torch network with the weights as the file holds them."""
    from model_export.export import round_to_half  # noqa: PLC0415

    rounded = copy.deepcopy(network)
    round_to_half(rounded)
    # An export takes half a minute of computing: the processes of a run share one.
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder, difference = shared / "tiny-denoiser", shared / "tiny-denoiser.difference"
    lock = FileLock(shared / "tiny-denoiser.lock")
    while not lock.acquire():
        time.sleep(0.2)
    try:
        if not difference.exists():
            difference.write_text(repr(_export(rounded, folder)))
    finally:
        lock.release()
    return SimpleNamespace(folder=folder, difference=float(difference.read_text()), network=rounded)


def _export(network, folder: Path) -> float:
    from model_export.export import export_graph  # noqa: PLC0415

    folder.mkdir(exist_ok=True)
    difference = export_graph(network, folder / "model.onnx")
    manifest = {
        "kind": "denoiser",
        "file": "model.onnx",
        "sha256": file_sha256(folder / "model.onnx"),
        "prediction_type": "logits",
        "schedule": {"beta_start": 0.00085, "beta_end": 0.012},
        "default_steps": 3,
        "default_guidance": 1.5,
        "undecided": [[0, 0], [500, 0.7], [1000, 1]],
        "network": network.config.to_json(),
        "dynamic_reference": {"activity": [0, 9], "energy": [0, 1], "change": [0, 1]},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return difference
