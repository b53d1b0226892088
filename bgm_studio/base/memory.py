"""Freed memory: what the C library gives back too late, and what too soon."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import cache

import numpy as np

_KEPT_BYTES = 24 << 20


def give_back() -> None:
    """Return to the system the freed memory that the C library (glibc) keeps; a few milliseconds.

    This is worth it between two stages of long work: otherwise what decoders and networks freed in
    many small pieces is held on top of what the next stage takes.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


def keep_freed() -> None:
    """Have the C library (glibc) keep what is freed for what is wanted next, up to 24 MiB at once,
    until `give_back`.

    By itself it gives pieces of some MiB back when they are freed, and the system clears their
    pages again for the next; where arrays of that size come and go, that takes as long as to
    compute them. It learns from the largest piece that was freed (mallopt(3), M_MMAP_THRESHOLD).
    """
    np.empty(_KEPT_BYTES, dtype=np.uint8)


@cache
def _trim() -> Callable[[int], int] | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        return ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):  # another C library, such as musl
        return None
