"""Captions that describe a span of music the way a shot caption describes a picture (§4.2).

POP909 has no pictures. So each span of one to eight bars is captioned from what it is: its mode,
register, loudness and chord colour choose mood words and scenes that people would put with such
music. Pace and density never enter a caption: they belong to the dynamic features, and t0 = 0
would follow them otherwise.
"""

from __future__ import annotations

import itertools
import random

import numpy as np
from numpy.typing import NDArray

from bgm_studio.video.semantics import TextEncoder

MODES, REGISTERS, LOUDNESSES, COLOURS = 2, 3, 3, 2
CLASSES = MODES * REGISTERS * LOUDNESSES * COLOURS
WORDINGS, MOOD_WORDINGS = 32, 12

# Mood words by (mode: 0 major, 1 minor; loudness: 0 soft .. 2 loud).
_MOODS = {
    (0, 0): "calm peaceful tender gentle dreamy soothing relaxing innocent quiet loving",
    (0, 1): "happy warm hopeful sunny friendly sweet cheerful romantic nostalgic light",
    (0, 2): "joyful bright triumphant exciting energetic epic uplifting festive proud playful",
    (1, 0): "sad melancholic lonely sorrowful wistful mournful mysterious somber fragile bleak",
    (1, 1): "longing moody serious bittersweet dark cold pensive gloomy nostalgic uneasy",
    (1, 2): "tense dramatic angry dark menacing fierce epic scary desperate stormy",
}
_SCENES = {
    (0, 0): "a green meadow|a quiet lake|a sleeping baby|clouds in a blue sky|a calm beach|"
            "a flower|a garden in spring|snow on a hillside|a cat on a sofa|a sunrise over hills|"
            "a bird on a branch|a sailing boat",
    (0, 1): "a sunny street|children in a park|a dog on the grass|a family at a table|"
            "a market with fruit|a village|a couple on a bench|a seashore|a cup of coffee|"
            "butterflies over flowers|a rabbit in a meadow|a train through fields",
    (0, 2): "a crowd at a festival|fireworks over a city|a football stadium|people who dance|"
            "a mountain peak at sunrise|a race car|a roller coaster|a wedding party|surfers|"
            "a parade|a horse at a gallop|a waterfall",
    (1, 0): "an empty room|rain on a window|a lonely bench|a grey sea|a candle in the dark|"
            "fog over a field|an old photograph|a bare tree in winter|a person alone at night|"
            "a grave|a dim corridor|a moonlit lake",
    (1, 1): "a city at night|an evening street in the rain|a forest at dusk|a harbour in fog|"
            "a man who walks away|a castle ruin|a bridge at night|a wolf in the snow|"
            "a deserted station|a cliff over the sea|an owl|autumn leaves",
    (1, 2): "a storm over the sea|a burning building|a battle|a car chase at night|lightning|"
            "an erupting volcano|soldiers|a snarling animal|a dark tunnel|a shipwreck|"
            "a tank|a crowd in panic",
}  # fmt: skip
_LIGHT = {
    0: ("bright", "bright light", "daylight", "sunny"),
    1: ("dark", "dim light", "night", "shadows"),
}
_TINT = {
    0: ("warm colours", "colourful", "golden colours", "green", "soft colours"),
    1: ("cold colours", "grey", "blue", "pale colours", "black and white"),
}
_HEIGHT = {
    0: ("deep", "heavy", "a huge mountain", "underground", "massive"),
    1: ("", "", "", "a wide view", ""),
    2: ("light", "airy", "high in the sky", "delicate", "tiny"),
}
_RICHNESS = {
    0: ("simple", "natural", "plain", "rural"),
    1: ("elegant", "urban", "romantic", "sophisticated"),
}


def attribute_class(mode: int, register: int, loudness: int, colour: int) -> int:
    """Index 0..CLASSES-1 of one combination of attributes."""
    return ((mode * REGISTERS + register) * LOUDNESSES + loudness) * COLOURS + colour


def _caption(rng: random.Random, mode: int, register: int, loudness: int, colour: int) -> str:
    scene = rng.choice(_SCENES[mode, loudness].split("|"))
    parts = [
        scene,
        rng.choice(_LIGHT[mode]),
        rng.choice(_TINT[mode]),
        rng.choice(_HEIGHT[register]),
    ]
    if rng.random() < 0.5:
        parts.append(rng.choice(_RICHNESS[colour]))
    if rng.random() < 0.5:
        parts.append(rng.choice(_MOODS[mode, loudness].split()))
    if rng.random() < 0.15:  # now and then only light and colour, as for a picture without a tag
        parts = parts[1:]
    return ", ".join(part for part in parts if part)


def _mood(rng: random.Random, mode: int, register: int, loudness: int, colour: int) -> str:
    words = rng.sample(_MOODS[mode, loudness].split(), rng.choice((1, 2, 2, 3)))
    if rng.random() < 0.3:
        words.append(rng.choice(_RICHNESS[colour]))
    if rng.random() < 0.3 and (height := rng.choice(_HEIGHT[register])):
        words.append(height)
    form = rng.choice(("{}", "{}", "{} music", "{} mood"))
    return form.format(rng.choice((", ", " and ", " ")).join(words))


def wordings() -> tuple[list[list[str]], list[list[str]]]:
    """Captions [CLASSES][WORDINGS] and mood phrases [CLASSES][MOOD_WORDINGS], always the same."""
    rng = random.Random(909)
    captions, moods = [], []
    for attributes in itertools.product(*map(range, (MODES, REGISTERS, LOUDNESSES, COLOURS))):
        captions.append([_caption(rng, *attributes) for _ in range(WORDINGS)])
        moods.append([_mood(rng, *attributes) for _ in range(MOOD_WORDINGS)])
    return captions, moods


def embeddings(encoder: TextEncoder) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Embedded wordings: captions (CLASSES, WORDINGS, 384), moods (CLASSES, MOOD_WORDINGS, 384)."""
    captions, moods = wordings()
    flat = encoder.encode([text for group in captions for text in group])
    flat_moods = encoder.encode([text for group in moods for text in group])
    return flat.reshape(CLASSES, WORDINGS, -1), flat_moods.reshape(CLASSES, MOOD_WORDINGS, -1)
