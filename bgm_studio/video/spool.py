"""Storage on disk for what an analysis keeps of every moment, so that memory does not grow."""

from __future__ import annotations

import tempfile
from array import array
from io import FileIO

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import OutputError

_HELD_BYTES = 1 << 20


class Spool:
    """Byte strings in order, by their numbers. The latest megabyte is in memory, the rest in a file
    without a name in the system's temporary folder, which vanishes with the object in any case.

    Raises OutputError where that folder is full or missing.
    """

    def __init__(self) -> None:
        self._ends = array("q", [0])
        self._held = bytearray()
        self._written = 0
        self._file: FileIO | None = None  # opened with the first megabyte: most clips do without

    def __len__(self) -> int:
        return len(self._ends) - 1

    def append(self, data: bytes) -> None:
        """Append a string."""
        self._held += data
        self._ends.append(self._ends[-1] + len(data))
        if len(self._held) >= _HELD_BYTES:
            self._spill()

    def between(self, first: int, end: int) -> bytes:
        """The strings from number `first` up to `end`, joined. IndexError beyond the last."""
        begin, stop = self._ends[first], self._ends[end]
        parts = bytearray()
        if begin < self._written:
            assert self._file is not None  # noqa: S101 - what was written is in it
            self._file.seek(begin)
            parts += self._file.read(min(stop, self._written) - begin)
        if stop > self._written:
            parts += self._held[max(0, begin - self._written) : stop - self._written]
        return bytes(parts)

    def _spill(self) -> None:
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - as long as we are
            self._file.seek(self._written)
            self._file.write(self._held)
        except OSError as error:
            raise OutputError(
                f"The temporary folder {tempfile.gettempdir()} cannot hold the analysis "
                f"({error.strerror or error}).",
                "Free some space there, or name another folder in TMPDIR.",
            ) from error
        self._written += len(self._held)
        self._held.clear()


class Rows:
    """Equally long rows of uint8, which can be asked for like those of an array (n, width)."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._spool = Spool()

    def __len__(self) -> int:
        return len(self._spool)

    def append(self, row: NDArray[np.uint8]) -> None:
        """Append a row, of any shape that has `width` values."""
        self._spool.append(row.tobytes())

    def __getitem__(self, which: int | slice) -> NDArray[np.uint8]:
        """Row `which` (width,), or the rows of a span without steps (n, width); both copies."""
        if isinstance(which, slice):
            first, end, _ = which.indices(len(self))
            data = self._spool.between(first, max(first, end))
            return np.frombuffer(data, dtype=np.uint8).reshape(-1, self._width)
        index = which + len(self) if which < 0 else which
        return np.frombuffer(self._spool.between(index, index + 1), dtype=np.uint8)
