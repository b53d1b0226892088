"""Errors that a user can mend, each with one clear sentence and a hint; all others are bugs."""

from __future__ import annotations


class BgmError(Exception):
    """Base of all expected failures.

    `message` is one sentence that says what is wrong; `hint` says what to do about it. No output
    file is left behind where one is raised: writers replace files atomically.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ClipError(BgmError):
    """The clip cannot be read, or is not something that can be scored."""


class OutputError(BgmError):
    """A result cannot be written where it was asked for."""


class ModelError(BgmError):
    """A model file is missing, damaged, foreign or does not keep the graph contract."""


class DeviceError(BgmError):
    """The compute device that was asked for is unknown or absent."""


class SynthError(BgmError):
    """No synthesiser, or no usable soundfont."""


class RequestError(BgmError):
    """A parameter is out of its range or makes no sense for this clip."""


class ProjectError(BgmError):
    """A project file is damaged, of a newer version, in use elsewhere, or its clip is not there."""


class TimelineError(BgmError):
    """A timeline of another editor is damaged, hostile, of an unknown form, or empty."""


class Cancelled(Exception):  # noqa: N818 - a request that was obeyed, not an error
    """Raised by a progress callback to stop long work; nothing half-written stays behind."""
