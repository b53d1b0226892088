"""Moods of words: how bright or dark (valence) and how stirring or calm (arousal) they are.

They are the two numbers of Russell's circumplex (1980), read off a sentence encoder: a text is near
to words of one end or to those of the other. Together they tell calm, sad, tense, epic and happy
apart.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bgm_studio.video.semantics import TextEncoder

_ENDS = (
    (
        ("happy", "joyful", "cheerful", "peaceful", "sunny", "hopeful", "playful", "triumphant",
         "calm", "bright"),
        ("sad", "melancholic", "gloomy", "dark", "tense", "frightening", "sorrowful", "angry",
         "lonely", "mysterious"),
    ),
    (
        ("energetic", "driving", "epic", "tense", "frantic", "powerful", "exciting", "furious",
         "aggressive", "dangerous", "lively", "festive"),
        ("calm", "still", "gentle", "peaceful", "quiet", "sleepy", "tender", "serene", "slow",
         "tired", "lonely", "dreamy"),
    ),
)  # fmt: skip
"""For valence and for arousal: words of the high end, and of the low one."""

_MOOD_SHARE = 0.75  # the weight of the user's own words beside the texts
_NEAREST = 2  # words of each end that count, so that a text need not be like all of them
_STEEPNESS = 5.0


def affect(texts: Sequence[str], encoder: TextEncoder, mood: str = "") -> tuple[float, float]:
    """(valence, arousal), each -1..1: their nearness to two groups of words.

    The mean over the texts that are not empty; (0, 0) for none. mood: words of the user's own,
    which count three times as much as all texts together.
    """
    if mood:
        own, found = affect([mood], encoder), affect(texts, encoder)
        valence, arousal = (
            _MOOD_SHARE * a + (1.0 - _MOOD_SHARE) * b for a, b in zip(own, found, strict=True)
        )
        return valence, arousal
    wanted = [text for text in texts if text]
    if not wanted:
        return 0.0, 0.0
    valence, arousal = (_lean(high, low, wanted, encoder) for high, low in _ENDS)
    return valence, arousal


def _lean(
    high: Sequence[str], low: Sequence[str], texts: Sequence[str], encoder: TextEncoder
) -> float:
    vectors = encoder.encode([*high, *low, *texts])
    split, end = len(high), len(high) + len(low)
    nearness = vectors[end:] @ vectors[:end].T
    near, far = (
        np.sort(half, axis=1)[:, -_NEAREST:].mean(axis=1)
        for half in (nearness[:, :split], nearness[:, split:])
    )
    return float(np.tanh(_STEEPNESS * (near - far)).mean())
