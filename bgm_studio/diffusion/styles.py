"""Styles that a model can be asked for, told from its manifest alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bgm_studio.base.errors import ModelError
from bgm_studio.base.inference import read_manifest


def styled_folder(folder: Path) -> Path | None:
    """The folder of a model's denoiser for styles, None where it has no separate one."""
    styled = folder / "styled"
    return styled if styled.is_dir() else None


def styles_of(folder: Path) -> tuple[str, ...]:
    """Names of the styles that a model can be asked for, () for none; no graph is opened.

    Raises ModelError for a manifest that is missing or garbled.
    """
    folder = styled_folder(folder) or folder
    try:
        return known_and_offered(read_manifest(folder, "denoiser").extra)[1]
    except ValueError as error:
        raise garbled(folder, error) from None


def known_and_offered(extra: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The styles that a manifest's graph knows, in the order of their numbers, and those of them
    that are offered: all, if nothing is said. Raises ValueError where they are garbled."""
    known = extra.get("styles", [])
    offered = extra.get("offered", known)
    for names in (known, offered):
        named = isinstance(names, list) and all(isinstance(s, str) and s.strip() for s in names)
        if not named or len(set(names)) < len(names) or not set(names) <= set(known):
            raise ValueError("the styles")
    return tuple(known), tuple(offered)


def garbled(folder: Path, error: Exception) -> ModelError:
    """The error to raise for a manifest with a part that cannot be read, which `error` names."""
    return ModelError(
        f"The manifest in {folder} lacks or garbles {error}.",
        "It was made for another version of BGM Studio.",
    )
