"""Freed memory that the C library does not give back by itself."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Return to the system the freed memory that the C library (glibc) keeps; a few milliseconds.

    This is worth it between two stages of long work: otherwise what decoders and networks freed in
    many small pieces is held on top of what the next stage takes.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        return ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):  # another C library, such as musl
        return None
