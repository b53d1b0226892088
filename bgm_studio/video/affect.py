"""Valence and arousal of a shot: how pleasant and how exciting it is, from what can be measured.

Both are numbers as in Russell's circumplex (1980), each a sum of named parts that say where it
comes from; every part rises or falls with what it is made of, and nothing is learnt. What excites
in films is motion, the pace of cutting and the energy of the sound (Hanjalic and Xu, "Affective
video content representation and modeling", IEEE Trans. Multimedia 2005); of colours, brightness and
saturation please, and saturation excites (Valdez and Mehrabian, "Effects of color on emotions", J.
Exp. Psychol. 1994). A face that fills the picture moves much of it without anything happening, so a
near face, and even more one that speaks, makes motion and loudness count for less. Expressions,
words and stories are not understood: a sad talk in a sunny garden counts as pleasant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bgm_studio.video.hearing import Heard
from bgm_studio.video.seeing import CLOSE_UP_HEIGHT
from bgm_studio.video.semantics import ShotStats

AROUSAL_FULL = 0.72
"""The weighted mean of arousal's parts, 0..1, that counts as 1."""

# The parts of arousal; without sound the first three share the whole.
_MOTION, _PACE, _SATURATION, _LOUDNESS, _BRIGHTNESS = 0.48, 0.14, 0.08, 0.22, 0.08
_COLOUR, _NATURE, _WARMTH = 0.65, 0.25, 0.10
_TALK_HOLDS, _SPEECH_HOLDS = 0.65, 0.6
_QUIET_DB, _LOUD_DB = -45.0, -12.0


@dataclass(frozen=True)
class Affect:
    """valence: -1 (unpleasant, gloomy) .. 1 (pleasant, bright). arousal: -1 (calm) .. 1 (exciting).
    0 is neither."""

    valence: float = 0.0
    arousal: float = 0.0

    @property
    def words(self) -> str:
        """The same in words, such as "dark and agitated"; one of FEELINGS."""
        return FEELINGS[_side(self.valence), _side(self.arousal)]


def _side(value: float) -> int:
    return 0 if abs(value) < _NOTABLE else 1 if value > 0 else -1


_NOTABLE = 0.15
FEELINGS = {
    (1, 1): "bright and lively", (1, 0): "bright", (1, -1): "bright and calm",
    (0, 1): "lively", (0, 0): "neutral", (0, -1): "calm",
    (-1, 1): "dark and agitated", (-1, 0): "dark", (-1, -1): "dark and still",
}  # fmt: skip
"""By the signs of valence and arousal, 0 for little of either."""


@dataclass(frozen=True)
class ShotAffect:
    """How a shot that the analysis found feels, from start_s to end_s (seconds after the clip's
    first frame): its valence and arousal as in `Affect`, and what they were told from: people (how
    many), face_height (the largest face's share of the picture's height) and speech (share 0..1 of
    the time)."""

    start_s: float
    end_s: float
    valence: float
    arousal: float
    people: int = 0
    face_height: float = 0.0
    speech: float = 0.0


def arousal_parts(stats: ShotStats, heard: Heard | None) -> Mapping[str, float]:
    """The parts of arousal by name, each 0..1 times its weight; they sum to 0..1.

    motion: activity, held down by a near face and by speech. pace: 1 / (1 + length / 2 s).
    saturation. loudness: from -45 to -12 dB, held down where someone speaks. brightness of the
    sound, as far as it is loud.
    """
    near = min(1.0, stats.sight.face_height / CLOSE_UP_HEIGHT)
    talk = near * (0.6 + 0.4 * stats.speech)
    parts = {
        "motion": _MOTION * stats.activity * (1.0 - _TALK_HOLDS * talk),
        "pace": _PACE / (1.0 + stats.length_s / 2.0),
        "saturation": _SATURATION * stats.saturation,
    }
    if heard is None:
        seen = _MOTION + _PACE + _SATURATION
        return {name: part / seen for name, part in parts.items()}
    loud = float(np.clip((heard.level_db - _QUIET_DB) / (_LOUD_DB - _QUIET_DB), 0.0, 1.0))
    loud *= 1.0 - _SPEECH_HOLDS * stats.speech
    parts["loudness"] = _LOUDNESS * loud
    parts["brightness"] = _BRIGHTNESS * loud * float(heard.brightness.mean())
    return parts


def valence_parts(stats: ShotStats) -> Mapping[str, float]:
    """The parts of valence by name, signed; they sum to -1..1.

    colour: brightness and saturation as Valdez and Mehrabian weigh them (.69 and .22), from a
    middle picture's. nature: sky, greenery and animals. warmth of the light.
    """
    pleasure = (0.69 * stats.light + 0.22 * stats.saturation) / 0.91
    sight = stats.sight
    nature = min(1.0, 1.5 * (sight.sky + sight.greenery) + 0.5 * bool(sight.animals))
    return {
        "colour": _COLOUR * float(np.clip((pleasure - 0.38) / 0.3, -1.0, 1.0)),
        "nature": _NATURE * nature,
        "warmth": _WARMTH * float(np.clip(stats.warmth / 0.2, -1.0, 1.0)),
    }


def affect_of(stats: ShotStats, heard: Heard | None) -> Affect:
    """Valence and arousal of one shot. heard: the clip's own sound in it; None without any."""
    excited = sum(arousal_parts(stats, heard).values())
    return Affect(
        valence=float(np.clip(sum(valence_parts(stats).values()), -1.0, 1.0)),
        arousal=2.0 * min(1.0, excited / AROUSAL_FULL) - 1.0,
    )


def mean_affect(shots: Sequence[ShotAffect], start_s: float, end_s: float) -> Affect | None:
    """The shots' affect within a span, weighted by time; None where none of them reaches it."""
    within = [max(0.0, min(shot.end_s, end_s) - max(shot.start_s, start_s)) for shot in shots]
    total = sum(within)
    if total <= 0.0:
        return None
    return Affect(
        sum(w * shot.valence for w, shot in zip(within, shots, strict=True)) / total,
        sum(w * shot.arousal for w, shot in zip(within, shots, strict=True)) / total,
    )
