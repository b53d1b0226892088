"""What was computed once, by a hash of everything that it depends on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.atomic import atomic_path

Arrays = dict[str, NDArray[Any]]


class Cache:
    """Named arrays in a folder of npz files without pickle; a run that was cut off goes on there.

    `key`: JSON values that tell one entry from another; whatever changes the result belongs in it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def _path(self, key: Mapping[str, Any]) -> Path:
        text = json.dumps(key, sort_keys=True)
        kind = str(key["kind"])
        return self.folder / f"{kind}-{hashlib.sha256(text.encode()).hexdigest()[:24]}.npz"

    def get(self, key: Mapping[str, Any]) -> Arrays | None:
        """What was kept under the key, or None. Raises ValueError or OSError for a damaged file."""
        path = self._path(key)
        if not path.is_file():
            return None
        with np.load(path, allow_pickle=False) as data:
            return {name: data[name] for name in data.files}

    def put(self, key: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> None:
        """Keep arrays under the key; the file appears whole or not at all."""
        with atomic_path(self._path(key)) as path, path.open("wb") as file:
            np.savez_compressed(file, allow_pickle=False, **arrays)


def packed(rolls: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Rolls (..., 128) as bits (..., 16)."""
    return np.packbits(rolls, axis=-1)


def unpacked(bits: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """What `packed` packed."""
    return np.unpackbits(bits, axis=-1).astype(bool)
