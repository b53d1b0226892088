"""Denoised states of every step of the newest run, on disk, so that a run can be resumed.

The solver's state at any step is a sum of the starting noise and the denoised states before it
(see `sampler.sample`), so these states and the seed are all that a resumed run needs. They live in
files because a 10-minute clip's states would fill memory: one raw float32 file a step, whose
checksum is in the index.
"""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bgm_studio.base.atomic import remove
from bgm_studio.base.filelock import FileLock
from bgm_studio.diffusion.sampler import Roll

_INDEX = "trace.json"
_LIMIT_BYTES = 1 << 20
_BLOCK_BYTES = 1 << 20
_log = logging.getLogger(__name__)


class StepTrace:
    """States of one run in `folder`, valid for one `key` (a hash of all that decides them but t0).

    Opening keeps what an earlier run with the same key and shape left there, and clears anything
    else. Where it is `read_only`, or another run has it open, nothing is made, cleared or stored. A
    damaged or incomplete state ends what is kept. Raises OSError where the folder cannot
    be made or cleared. Use as a context manager, or call `close`.
    """

    def __init__(
        self, folder: Path, key: str, shape: tuple[int, int, int], *, read_only: bool = False
    ) -> None:
        self._folder, self._key, self._shape = folder, key, shape
        self.features: list[str] = []
        self._sums: list[int] = []
        self._lock = _lock(folder)
        if not read_only:
            folder.mkdir(parents=True, exist_ok=True)
            read_only = not self._lock.acquire()
        self._full = read_only
        try:
            self.features, self._sums = self._kept()
            if not read_only:
                self._clear()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let other runs write here. May be called twice."""
        self._lock.release()

    def __enter__(self) -> StepTrace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def steps(self) -> int:
        """Leading steps that are kept."""
        return len(self.features)

    def load(self, index: int) -> Roll:
        """State of step `index`, bit for bit as stored."""
        data = np.fromfile(self._file(self.features[: index + 1]), dtype="<f4")
        return data.reshape(self._shape)

    def load_columns(self, index: int, first: int, end: int) -> Roll:
        """Columns `first` up to (not including) `end` of the state of step `index`; only they are
        read."""
        channels, columns, pitches = self._shape
        end = min(end, columns)
        result = np.empty((channels, end - first, pitches), dtype="<f4")
        with self._file(self.features[: index + 1]).open("rb") as file:
            for channel, part in enumerate(result):
                file.seek(4 * pitches * (channel * columns + first))
                data = np.fromfile(file, dtype="<f4", count=part.size)
                part[:] = data.reshape(part.shape)
        return result

    def store(self, index: int, features: str, denoised: Roll) -> None:
        """Keep the state of step `index`; states of later steps, if any, are no longer valid.

        Where the disk takes no more, this state and later ones are not kept: the run goes on, but
        the next one has less to start from.
        """
        if denoised.shape != self._shape:
            raise ValueError(f"a state of shape {denoised.shape} does not fit {self._shape}")
        if self._full:  # or read only
            return
        kept, sums = self.features[:index], self._sums[:index]
        file = self._file([*kept, features])
        temporary = file.with_suffix(".partial")
        try:
            # The index first forgets the later steps, then the state replaces the old one: a crash
            # between the two leaves a shorter trace, never a mixed one.
            self._write_index(kept, sums)
            data = np.ascontiguousarray(denoised, dtype="<f4")
            data.tofile(temporary)
            temporary.replace(file)
            kept_now, sums_now = [*kept, features], [*sums, zlib.crc32(data.data)]
            self._write_index(kept_now, sums_now)
            self.features, self._sums = kept_now, sums_now
        except OSError as error:
            _log.warning("The steps of this run cannot be kept in %s: %s", self._folder, error)
            self._full, self.features, self._sums = True, kept, sums
            remove(temporary)

    def _file(self, features: Sequence[str]) -> Path:
        """File of the last of these steps. A state depends on what steered, so that is in the name:
        simultaneous runs with different t0 can never read each other's files."""
        code = hashlib.sha256("/".join(features).encode()).hexdigest()[:16]
        return self._folder / f"step{len(features) - 1:03d}-{code}.f32"

    def _write_index(self, features: list[str], sums: list[int]) -> None:
        temporary = self._folder / (_INDEX + ".partial")
        index = {"key": self._key, "shape": self._shape, "features": features, "crc32": sums}
        temporary.write_text(json.dumps(index))
        temporary.replace(self._folder / _INDEX)

    def _kept(self) -> tuple[list[str], list[int]]:
        """The features that steered the leading steps with whole states, and the states'
        checksums."""
        try:
            with (self._folder / _INDEX).open("rb") as file:
                data = json.loads(file.read(_LIMIT_BYTES))
            if data["key"] != self._key or tuple(data["shape"]) != self._shape:
                return [], []
            features = [str(f) for f in data["features"]]
            sums = [int(s) for s in data["crc32"]]
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return [], []
        size, whole = 4 * int(np.prod(self._shape)), 0
        for index, wanted in enumerate(sums[: len(features)]):
            if _checksum(self._file(features[: index + 1]), size) != wanted:
                _log.warning("Step %d in %s is damaged: it is computed again", index, self._folder)
                break
            whole += 1
        return features[:whole], sums[:whole]

    def _clear(self) -> None:
        """Remove all files that are not kept, such as the later steps of runs with another t0."""
        kept = {self._file(self.features[: i + 1]).name for i in range(len(self.features))}
        if kept:
            kept.add(_INDEX)
        for entry in self._folder.iterdir():
            is_ours = entry.name == _INDEX or entry.suffix in (".f32", ".partial")
            if is_ours and entry.name not in kept:
                entry.unlink()


def _lock(folder: Path) -> FileLock:
    """The lock of a folder, beside it, since the folder may be removed while the lock is held."""
    return FileLock(folder.with_name(f"{folder.name}.lock"))


def _checksum(file: Path, size: int) -> int | None:
    """CRC-32 of a file's bytes; None where there is no file or it has another size."""
    result = 0
    try:
        with file.open("rb") as stream:
            while block := stream.read(_BLOCK_BYTES):
                result, size = zlib.crc32(block, result), size - len(block)
    except OSError:
        return None
    return None if size else result


def forget_older(root: Path, name: str, keep: int) -> None:
    """Remove the oldest traces in `root` until, with the one called `name`, at most `keep` are
    left; those of runs that are under way stay. Raises OSError."""
    others = [f for f in root.iterdir() if f.is_dir() and f.name != name]
    others.sort(key=lambda f: f.stat().st_mtime)
    for folder in others[: max(len(others) - keep + 1, 0)]:
        lock = _lock(folder)
        if lock.acquire():
            shutil.rmtree(folder, ignore_errors=True)
            lock.release()
