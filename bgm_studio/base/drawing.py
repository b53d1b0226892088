"""matplotlib, with its list of the machine's fonts among our own caches.

No other module imports it: left to itself, it makes folders of its own in the user's cache and
settings.
"""

from __future__ import annotations

import os

import platformdirs

os.environ.setdefault(
    "MPLCONFIGDIR", str(platformdirs.user_cache_path("bgm-studio", appauthor=False) / "matplotlib")
)

# It asks for its folder while it is imported.
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import FancyBboxPatch

__all__ = ["FancyBboxPatch", "Figure", "FigureCanvasAgg", "FontProperties", "to_rgb"]
