"""The denoised state of every step of the newest run, on disk, so that a run can be resumed.

The solver's state at any step is a sum of the starting noise and the denoised states before it
(see `sampler.sample`), so these states and the seed are all that a resumed run needs. They live in
files because a 10-minute clip's states would fill memory: one raw float32 file a step.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path

import numpy as np

from bgm_studio.diffusion.sampler import Roll

_INDEX = "trace.json"
_LIMIT_BYTES = 1 << 20
_log = logging.getLogger(__name__)


class StepTrace:
    """States of one run in `folder`, valid for one `key` (a hash of all that decides them but t0).

    Opening keeps what an earlier run with the same key and shape left there, and clears anything
    else. A damaged or incomplete trace counts as empty. Only one run at a time may use a folder.
    Raises OSError where the folder cannot be made or cleared.
    """

    def __init__(self, folder: Path, key: str, shape: tuple[int, int, int]) -> None:
        self._folder, self._key, self._shape = folder, key, shape
        self.features: list[str] = []
        self._full = False
        folder.mkdir(parents=True, exist_ok=True)
        self.features = self._kept()
        if not self.features:
            self._clear()

    @property
    def steps(self) -> int:
        """Leading steps that are kept."""
        return len(self.features)

    def load(self, index: int) -> Roll:
        """State of step `index`, bit for bit as stored."""
        data = np.fromfile(self._file(index), dtype="<f4")
        return data.reshape(self._shape)

    def store(self, index: int, features: str, denoised: Roll) -> None:
        """Keep the state of step `index`; states of later steps, if any, are no longer valid.

        Where the disk takes no more, this state and later ones are not kept: the run goes on, only
        the next one has less to start from.
        """
        if denoised.shape != self._shape:
            raise ValueError(f"a state of shape {denoised.shape} does not fit {self._shape}")
        if self._full:
            return
        kept = self.features[:index]
        temporary = self._file(index).with_suffix(".partial")
        try:
            # The index first forgets the later steps, then the state replaces the old one: a crash
            # between the two leaves a shorter trace, never a mixed one.
            self._write_index(kept)
            np.ascontiguousarray(denoised, dtype="<f4").tofile(temporary)
            temporary.replace(self._file(index))
            self._write_index([*kept, features])
            self.features = [*kept, features]
        except OSError as error:
            _log.warning("The steps of this run cannot be kept in %s: %s", self._folder, error)
            self._full, self.features = True, kept
            temporary.unlink(missing_ok=True)

    def _file(self, index: int) -> Path:
        return self._folder / f"step{index:03d}.f32"

    def _write_index(self, features: list[str]) -> None:
        temporary = self._folder / (_INDEX + ".partial")
        temporary.write_text(
            json.dumps({"key": self._key, "shape": self._shape, "features": features})
        )
        temporary.replace(self._folder / _INDEX)

    def _kept(self) -> list[str]:
        try:
            with (self._folder / _INDEX).open("rb") as file:
                data = json.loads(file.read(_LIMIT_BYTES))
            if data["key"] != self._key or tuple(data["shape"]) != self._shape:
                return []
            features = [str(f) for f in data["features"]]
            size = 4 * int(np.prod(self._shape))
            whole = all(self._file(i).stat().st_size == size for i in range(len(features)))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return []
        return features if whole else []

    def _clear(self) -> None:
        for entry in self._folder.iterdir():
            if entry.name == _INDEX or entry.suffix in (".f32", ".partial"):
                entry.unlink()
