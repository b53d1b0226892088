"""The Blender add-on, in Blender itself: `bpy` from PyPI in an environment of its own.

BGM_BPY_PYTHON names its Python; else it is .venv-bpy, which `./setup blender-test` makes.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
import wave
import zipfile
from pathlib import Path

import pytest
from toys import write_clip

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
PYTHON = Path(os.environ.get("BGM_BPY_PYTHON", ROOT / ".venv-bpy/bin/python"))
SCENARIOS = HERE / "blender_scenarios.py"
NAMES = re.findall(r"^def scenario_(\w+)", SCENARIOS.read_text(), re.MULTILINE)

needs_bpy = pytest.mark.skipif(
    not PYTHON.is_file(), reason="no Python with bpy; `./setup blender-test` makes one"
)


def build(target: Path) -> dict[str, Path]:
    spec = importlib.util.spec_from_file_location("editors_build", ROOT / "editors/build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    built: dict[str, Path] = module.build(target)
    return built


@pytest.fixture(scope="module")
def addon(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("dist"))["blender"]


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clips")
    for look, name in enumerate("abc"):
        write_clip(folder / f"{name}.mp4", frames=60, cuts=(0,) * look)
    _write_song(folder / "song.wav")
    return folder


def _write_song(path: Path) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(b"\x00\x01" * 48_000 * 8)


def service(folder: Path, *words: object) -> Path:
    """An executable bgm-studio that runs these words."""
    path = folder / "bgm-studio"
    quoted = " ".join(f"'{word}'" for word in words)
    path.write_text(f'#!/bin/sh\nexec {quoted} "$@"\n')
    path.chmod(0o755)
    return path


def played(
    addon: Path, clips: Path, folder: Path, command: tuple[object, ...], names: list[str]
) -> dict[str, str | None]:
    """Run scenarios; what failed in each, None where nothing did."""
    for part in ("out", "user"):
        (folder / part).mkdir()
    environment = {
        **{k: v for k, v in os.environ.items() if k != "PYTHONPATH"},
        "BLENDER_USER_RESOURCES": str(folder / "user"),
        "BGM_FAKE_LOG": str(folder / "log"),
    }
    done = subprocess.run(
        [PYTHON, SCENARIOS, addon, service(folder, *command), clips, folder / "out", *names],
        env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    lines = [line[9:] for line in done.stdout.splitlines() if line.startswith("SCENARIO ")]
    outcome: dict[str, str | None] = dict(json.loads(line) for line in lines)
    for name in names:
        outcome.setdefault(name, f"did not run: {done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return outcome


@pytest.fixture(scope="module")
def outcome(
    addon: Path, clips: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str | None]:
    fake = (sys.executable, HERE / "fake_service.py")
    return played(addon, clips, tmp_path_factory.mktemp("blender"), fake, NAMES)


@needs_bpy
@pytest.mark.parametrize("name", NAMES)
def test_in_blender(outcome: dict[str, str | None], name: str) -> None:
    assert outcome[name] is None, outcome[name]


@needs_bpy
def test_in_blender_with_the_real_service(addon: Path, clips: Path, tmp_path: Path) -> None:
    names = ["generate_switch_undo_save_reopen", "recut_is_rescored"]
    real = (sys.executable, "-m", "bgm_studio")
    outcome = played(addon, clips, tmp_path, real, names)
    assert outcome == dict.fromkeys(names), outcome


@needs_bpy
def test_blender_takes_the_zip_as_an_extension(addon: Path) -> None:
    tools = list(PYTHON.parents[1].glob("lib/python3*/site-packages/bpy/*/scripts/addons_core"))
    (tool,) = tools[0].glob("bl_pkg/cli/blender_ext.py")
    done = subprocess.run(
        [PYTHON, tool, "validate", addon], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_zip_holds_what_it_needs_and_the_package_s_own_client(addon: Path) -> None:
    with zipfile.ZipFile(addon) as archive:
        names = {name.partition("/")[2] for name in archive.namelist()}
        client = archive.read("bgm_studio_vse/client.py")
        manifest = archive.read("bgm_studio_vse/blender_manifest.toml").decode()
        main = archive.read("bgm_studio_vse/__init__.py").decode()
    assert {"__init__.py", "client.py", "blender_manifest.toml", "LICENSE"} <= names
    assert client == (ROOT / "bgm_studio/client.py").read_bytes()
    version = re.search(r'^version = "(\d+)\.(\d+)\.(\d+)"', manifest, re.MULTILINE)
    assert version is not None
    assert f'"version": ({", ".join(version.groups())})' in main


def test_the_same_sources_give_the_same_zip(addon: Path, tmp_path: Path) -> None:
    assert build(tmp_path)["blender"].read_bytes() == addon.read_bytes()
