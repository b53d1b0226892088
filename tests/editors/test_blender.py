"""The Blender add-on, in Blender itself: `bpy` from PyPI in an environment of its own.

BGM_BPY_PYTHON names its Python; else it is .venv-bpy, which `./setup blender-test` makes.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from add_ons import FAKE, REAL, ROOT, service

from bgm_studio.interchange.reading import read_timeline

HERE = Path(__file__).resolve().parent
PYTHON = Path(os.environ.get("BGM_BPY_PYTHON", ROOT / ".venv-bpy/bin/python"))
SCENARIOS = HERE / "blender_scenarios.py"
NAMES = re.findall(r"^def scenario_(\w+)", SCENARIOS.read_text(), re.MULTILINE)

needs_bpy = pytest.mark.skipif(
    not PYTHON.is_file(), reason="no Python with bpy; `./setup blender-test` makes one"
)


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
        [PYTHON, SCENARIOS, addon, service(folder, command), clips, folder / "out", *names],
        env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    lines = [line[9:] for line in done.stdout.splitlines() if line.startswith("SCENARIO ")]
    outcome: dict[str, str | None] = dict(json.loads(line) for line in lines)
    for name in names:
        outcome.setdefault(name, f"did not run: {done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return outcome


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("blender")


@pytest.fixture(scope="module")
def outcome(built: dict[str, Path], clips: Path, folder: Path) -> dict[str, str | None]:
    return played(built["blender"], clips, folder, FAKE, NAMES)


@needs_bpy
@pytest.mark.parametrize("name", NAMES)
def test_in_blender(outcome: dict[str, str | None], name: str) -> None:
    assert outcome[name] is None, outcome[name]


@needs_bpy
def test_what_it_hands_over_is_read_as_it_is_meant(
    outcome: dict[str, str | None], folder: Path
) -> None:
    exports = sorted(folder.glob("out/export-*.otio"))
    assert len(exports) >= 10
    assert outcome
    for export in exports:
        film = read_timeline(export)
        items = json.loads(export.with_suffix(".json").read_text())
        fades = [i for i, item in enumerate(items) if item[0] == "Transition"]
        shots = [item for item in items if item[0] != "Transition"]
        assert [event.frames for event in film.events] == [frames for _, frames, *_ in shots]
        joined = [(e.before_frames, e.after_frames) for e in film.events if e.before_frames]
        assert joined == [tuple(items[i][1:]) for i in fades]
        for event, (name, frames, start, speed) in zip(film.events, shots, strict=True):
            if event.medium is None:
                assert name in ("Gap", "card", "nested")
            elif not event.medium.reference.endswith((".png", "%d.png")):
                first = start + (frames * -speed - 1 if speed < 0 else 0)
                assert event.name == name
                assert float(event.media_start * 24) == pytest.approx(first, abs=1e-6)
                assert float(event.speed) == pytest.approx(speed, abs=1e-6)


@needs_bpy
def test_in_blender_with_the_real_service(
    built: dict[str, Path], clips: Path, tmp_path: Path
) -> None:
    names = ["generate_switch_undo_save_reopen", "recut_is_rescored"]
    outcome = played(built["blender"], clips, tmp_path, REAL, names)
    assert outcome == dict.fromkeys(names), outcome


@needs_bpy
def test_blender_takes_the_zip_as_an_extension(built: dict[str, Path]) -> None:
    tools = list(PYTHON.parents[1].glob("lib/python3*/site-packages/bpy/*/scripts/addons_core"))
    (tool,) = tools[0].glob("bl_pkg/cli/blender_ext.py")
    done = subprocess.run(
        [PYTHON, tool, "validate", built["blender"]],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
