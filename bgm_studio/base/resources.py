"""Shipped files, and where they lie."""

from __future__ import annotations

from pathlib import Path

from bgm_studio.base.errors import ModelError


def resource_root() -> Path:
    """The folder that holds the shipped models, soundfont and demo clip: `resources/` beside the
    package, in a checkout as `./setup` installs it (editable). Raises ModelError when it is not
    there."""
    folder = Path(__file__).resolve().parents[2] / "resources"
    if not folder.is_dir():
        raise ModelError(
            "The shipped models and sounds are missing.", "Set BGM Studio up with ./setup."
        )
    return folder


def resource(name: str) -> Path:
    """Path of one shipped file, `name` relative to the resource root, as in "denoiser/model.onnx".

    Raises ModelError when the file is missing.
    """
    path = resource_root() / name
    if not path.is_file():
        raise ModelError(f"The shipped file {name} is missing.", "Install BGM Studio again.")
    return path
