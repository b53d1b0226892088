"""Libraries that take long to load, and are loaded when they are first used.

The window's first paint can do without them: from here they are `from bgm_studio.base.libraries
import av` instead of `import av`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

__all__ = ["av", "cv2", "metadata", "mido", "tqdm"]


class _Later:
    """Stands for a module that is not loaded yet."""

    def __init__(self, name: str, begin: Callable[[Any], object] = lambda _: None) -> None:
        self._name, self._begin = name, begin
        self._module: ModuleType | None = None

    def __getattr__(self, name: str) -> Any:
        if self._module is None:
            module = import_module(self._name)  # which threads may ask for at once
            self._begin(module)
            self._module = module
        return getattr(self._module, name)


if TYPE_CHECKING:
    from importlib import metadata

    import av
    import cv2
    import mido
    import tqdm
else:
    # FFmpeg's own log lines are noise beside a ClipError; without this they go to standard error.
    av = _Later("av", lambda module: module.logging.set_level(None))
    cv2, mido, tqdm = _Later("cv2"), _Later("mido"), _Later("tqdm")
    metadata = _Later("importlib.metadata")
