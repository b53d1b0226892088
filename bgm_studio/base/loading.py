"""Loading of large libraries without garbage collection."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Collect no garbage within the block, and never look again at what was made in it.

    What is loaded stays. To search it again and again would cost a tenth of the time that loading
    takes, and would later stop the window for as long.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
