"""What several rooms' tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from toys import ToyGraph, opener, write_clip, write_toy_model
from watchdog import pytest_sessionstart  # noqa: F401 - pytest looks for it here

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session", autouse=True)
def cache_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache folder of the tests' own: they neither see nor touch the user's."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        yield folder


@pytest.fixture
def fresh_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache for one test alone: nothing of another test's steps can be resumed."""
    folder = tmp_path / "fresh-cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def tiny_clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """2.5 s at 24 frames a second with one cut and sound."""
    return write_clip(
        tmp_path_factory.mktemp("clips") / "tiny.mp4", frames=60, cuts=(30,), sound=True
    )


@pytest.fixture
def toy_graph(monkeypatch: pytest.MonkeyPatch) -> ToyGraph:
    """Every denoiser opened in this test is a ToyGraph; other models are opened as always."""
    graph = ToyGraph()
    monkeypatch.setattr("bgm_studio.diffusion.denoiser.open_graph", opener(graph))
    return graph


@pytest.fixture
def toy_model(tmp_path: Path, toy_graph: ToyGraph) -> Path:
    """A folder that `Denoiser` and `--model` take, without a network."""
    return write_toy_model(tmp_path / "toy-model")
