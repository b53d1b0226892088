"""Files that others may write to: whether one still holds the bytes that were read."""

from __future__ import annotations

import time
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from bgm_studio.base.errors import ClipError
from bgm_studio.base.inference import file_sha256

# The coarsest clock of a file system (FAT's) ticks every two seconds.
_CLOCK_TICK_NS = 2_500_000_000
_WHOLE = (
    "Once it is complete, open it again; a project takes it over with Find the clip, if it is as "
    "long as it was."
)


class Stamp(NamedTuple):
    """What the file system knows of a file's bytes. Nobody can write to them and keep all of it:
    times can be set back, but not that of the change itself, nor the number of a file that another
    one takes the place of."""

    device: int
    number: int
    size: int
    modified_ns: int
    changed_ns: int

    @property
    def is_settled(self) -> bool:
        """Whether a write that comes later would show. One in the same tick of the file system's
        clock as the last one would not."""
        now_ns = time.time_ns()
        return all(
            abs(now_ns - at_ns) > _CLOCK_TICK_NS for at_ns in (self.modified_ns, self.changed_ns)
        )


def file_stamp(path: Path) -> Stamp:
    """The file's stamp now. Raises ClipError where there is no such file."""
    try:
        status = path.stat()
    except OSError as error:
        raise ClipError(
            f"{path} cannot be read any more ({error.strerror or error}).",
            "Put it back, or open it where it is now.",
        ) from error
    return Stamp(
        status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
    )


def current_sha256(path: Path) -> str:
    stamp = file_stamp(path)
    try:
        sha256 = _sha256_of(path, stamp) if stamp.is_settled else file_sha256(path)
    except OSError as error:
        raise ClipError(f"{path} cannot be read ({error.strerror}).", _WHOLE) from error
    if file_stamp(path) != stamp:
        raise changed(path)
    return sha256


@lru_cache(maxsize=64)
def _sha256_of(path: Path, stamp: Stamp) -> str:
    """The hash of the file while it has this stamp."""
    return file_sha256(path)


def changed(path: Path) -> ClipError:
    return ClipError(f"{path.name} was replaced or written to since it was first read.", _WHOLE)
