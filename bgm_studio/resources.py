"""The one locator of shipped files, in a source tree, an installed wheel or a bundle."""

from __future__ import annotations

from pathlib import Path

from bgm_studio.errors import ModelError

_PACKAGE = Path(__file__).resolve().parent


def resource_root() -> Path:
    """The folder that holds the shipped models, soundfont and demo clip.

    An installed package carries it as `bgm_studio/_resources`; a checkout has `resources/`
    beside the package. Raises ModelError when neither is there.
    """
    for folder in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if folder.is_dir():
            return folder
    raise ModelError("The shipped models and sounds are missing.", "Install BGM Studio again.")


def resource(name: str) -> Path:
    """Path of one shipped file, `name` relative to the resource root, as in "denoiser/model.onnx".

    Raises ModelError when the file is missing.
    """
    path = resource_root() / name
    if not path.is_file():
        raise ModelError(f"The shipped file {name} is missing.", "Install BGM Studio again.")
    return path
