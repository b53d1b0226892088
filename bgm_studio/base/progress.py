"""Progress of long work: how a caller follows it, and how the caller stops it."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, float], None]
"""`progress(stage, fraction)`: stage is a short lower-case name ("analysis", "denoise", "render",
"export"), fraction is 0..1 within that stage. Called at least a few times a second during long
work. The callback may raise `Cancelled` (or any exception) to stop the work."""


def silent(stage: str, fraction: float) -> None:
    """Report to nobody: the callback of callers that do not follow the progress."""


def within(progress: Progress, start: float, end: float) -> Progress:
    """A callback whose 0..1 covers only `start..end` of the outer stage."""

    def scaled(stage: str, fraction: float) -> None:
        progress(stage, start + (end - start) * fraction)

    return scaled
