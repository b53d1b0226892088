"""Whether there is a screen to open a window on; asked before the window's library is loaded."""

from __future__ import annotations

import os
import sys

from bgm_studio.base.errors import BgmError


class DisplayError(BgmError):
    """There is no screen to open a window on."""


def check_display() -> None:
    """Raise DisplayError where Qt would abort the process for want of a screen."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise DisplayError(
            "There is no display to open a window on.",
            "Use bgm-studio generate CLIP --out DIR, which needs none.",
        )
