"""Building the add-ons, and the services that they speak to in tests."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FAKE = (sys.executable, Path(__file__).resolve().parent / "fake_service.py")
REAL = (sys.executable, "-m", "bgm_studio")


def build(target: Path) -> dict[str, Path]:
    """What `python editors/build.py TARGET` writes."""
    spec = importlib.util.spec_from_file_location("editors_build", ROOT / "editors/build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    built: dict[str, Path] = module.build(target)
    return built


def service(folder: Path, command: tuple[object, ...]) -> Path:
    """An executable bgm-studio in a folder that runs these words."""
    path = folder / "bgm-studio"
    quoted = " ".join(f"'{word}'" for word in command)
    path.write_text(f'#!/bin/sh\nexec {quoted} "$@"\n')
    path.chmod(0o755)
    return path
