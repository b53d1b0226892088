"""Casting: which palette suits a mood in words."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from bgm_studio.band.palettes import Palette
from bgm_studio.base.errors import RequestError
from bgm_studio.video.semantics import TextEncoder

AUTO = "auto"
"""In the place of a palette's name: the one that suits the mood."""
_NEAREST = 2


def cast(mood: str, palettes: Mapping[str, Palette], encoder: TextEncoder) -> str:
    """The name of the palette nearest to a mood, by a sentence encoder: near to its words taken
    together, and to the two nearest of them (benchmarks/casting.py compares other ways).

    Raises RequestError for a mood without words.
    """
    if not mood.strip():
        raise RequestError(
            "There is no mood by which a palette could be chosen.",
            "Give a mood in words, or name a palette.",
        )
    wanted = encoder.encode([mood])[0]

    def nearness(name: str) -> float:
        palette = palettes[name]
        words = [palette.title, *palette.moods]
        vectors = encoder.encode([*words, ", ".join(palette.moods)]) @ wanted
        return float(np.sort(vectors[:-1])[-_NEAREST:].mean() + vectors[-1])

    return max(palettes, key=nearness)
