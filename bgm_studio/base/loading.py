"""Loading large libraries without looking for garbage all the while."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage collection within, nor ever of what is made within: what is loaded stays, and
    going through it again and again costs a tenth of the time that loading takes, and later stops
    the window for as long."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
