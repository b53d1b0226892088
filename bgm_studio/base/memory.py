"""Memory that was freed, and that the C library keeps."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Return freed memory to the system, where the C library (glibc) keeps it; a few milliseconds.

    Worth it between two stages of long work: what decoders and networks freed in many small pieces
    is otherwise held beside what the next stage takes.
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
