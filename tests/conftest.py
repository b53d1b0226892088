"""What several rooms' tests share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from shapes import USUAL, Shape, shape_of
from toys import ToyGraph, opener, write_clip, write_toy_model
from watchdog import pytest_sessionstart  # noqa: F401 - pytest looks for it here

ROOT = Path(__file__).resolve().parents[1]

# Hypothesis would fail an example that takes longer than 200 ms, and a test whose examples are long
# in the making; on a busy machine any may.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture(scope="session", autouse=True)
def cache_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache folder of the tests' own: they neither see nor touch the user's."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        yield folder


@pytest.fixture(autouse=True)
def ordinary_scheduling() -> Iterator[None]:
    """A test that leaves a real-time thread keeps all other processes waiting; that it is which
    cannot be told from what then falls, so it is named here."""
    yield
    if sys.platform == "linux" and os.sched_getscheduler(0) != os.SCHED_OTHER:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
        pytest.fail("the test leaves a thread that is scheduled before all others")


@pytest.fixture
def fresh_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache for one test alone: nothing of another test's steps can be resumed."""
    folder = tmp_path / "fresh-cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder


@pytest.fixture
def shape(request: pytest.FixtureRequest) -> Shape:
    """The shape of the clips that a test opens; see `shapes`."""
    return shape_of(request.node.nodeid)


@pytest.fixture(scope="session")
def shaped_clip(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Shape], Path]:
    """The tiny clip in any shape: 2.5 s with one cut and sound."""

    @cache
    def made(shape: Shape) -> Path:
        folder = tmp_path_factory.mktemp(shape.name.replace(":", "x").replace(" ", "_"))
        return write_clip(
            folder / "tiny.mp4", frames=shape.frames, rate=shape.rate, cuts=(shape.frames // 2,),
            sound=True, shape=shape,
        )  # fmt: skip

    return made


@pytest.fixture(scope="session")
def tiny_clip(shaped_clip: Callable[[Shape], Path]) -> Path:
    """2.5 s at 24 frames a second with one cut and sound."""
    return shaped_clip(USUAL)


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


@pytest.fixture
def styled_model(tmp_path: Path, toy_graph: ToyGraph) -> Path:
    """As `toy_model`, with the styles "slow air" and "march"."""
    toy_graph.also_takes("style")
    return write_toy_model(tmp_path / "styled-model", styles=["slow air", "march"])
