"""Casting: which palette suits a film: by the mood in words, else by its pictures."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from bgm_studio.band.palettes import Palette, shipped
from bgm_studio.base.errors import RequestError
from bgm_studio.composing.take import Take
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.video.affect import FEELINGS
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.semantics import TextEncoder

AUTO = "auto"
"""In the place of a palette's name: the one that suits the film."""
_NEAREST = 2
_TALK = "documentary"  # leaves room for words
_TALKED = 0.3  # the share of speech from which a film is one of talk
_BY_FEELING = {
    (1, 1): "corporate-bright", (1, 0): "acoustic-folk", (1, -1): "warm-strings",
    (0, 1): "cinematic-orchestra", (0, 0): "documentary", (0, -1): "solo-piano",
    (-1, 1): "epic", (-1, 0): "tense-underscore", (-1, -1): "ambient-pads",
}  # fmt: skip
"""What plays without words: by the signs of valence and arousal, as FEELINGS has them."""


def suited(take: Take, analysis: VideoAnalysis, encoder: TextEncoder) -> str:
    """The name of the shipped palette for a film: by its mood, see `cast`; where that has no words
    in Latin letters, one that leaves room where much is spoken, else one for what the pictures feel
    like. "" where some of the written tracks were left out: who chose so wants no band.

    take: music for it, with what it was asked for. analysis: of its clip, as found.
    """
    if set(take.request.tracks) != set(TRACKS):
        return ""
    # The encoder has learnt English: of words in other letters it only knows that they are some.
    if any(letter.isascii() and letter.isalpha() for letter in take.request.mood):
        return cast(take.request.mood, shipped(), encoder)
    spoken_s = sum(span.end_s - span.start_s for span in analysis.speech or ())
    felt = take.direction.directed(analysis).affect()
    if felt is None or spoken_s >= _TALKED * analysis.clip.duration_s:
        return _TALK
    return next(_BY_FEELING[sides] for sides, words in FEELINGS.items() if words == felt.words)


def cast(mood: str, palettes: Mapping[str, Palette], encoder: TextEncoder) -> str:
    """The name of the palette nearest to a mood, by a sentence encoder: near to its words taken
    together, and to the two nearest of them (benchmarks/casting.py compares other ways).

    Raises RequestError for a mood without words.
    """
    if not mood.strip():
        raise RequestError(
            "There is no mood to choose a palette by.",
            "Give a mood in words, or name a palette.",
        )
    wanted = encoder.encode([mood])[0]

    def nearness(name: str) -> float:
        palette = palettes[name]
        words = [palette.title, *palette.moods]
        vectors = encoder.encode([*words, ", ".join(palette.moods)]) @ wanted
        return float(np.sort(vectors[:-1])[-_NEAREST:].mean() + vectors[-1])

    return max(palettes, key=nearness)
