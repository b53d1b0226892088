"""How often a mood in words finds a palette that an editor would have taken, by several ways.

    python benchmarks/casting.py

No word of the phrases stands in a palette's own list. What is right was written down before any way
was tried on them.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from bgm_studio.band.palettes import shipped
from bgm_studio.composing.casting import cast
from bgm_studio.video.semantics import MiniLmEncoder

RIGHT = {
    "warm-strings intimate solo-piano": (
        "heartbroken goodbye", "an old couple holding hands", "grandmother's letters",
        "newborn baby sleeping", "farewell at the station", "bride and groom",
    ),
    "epic cinematic-orchestra": (
        "armies clash", "a hero rises", "dragons over the castle", "glory and victory",
        "conquering the summit", "saving the world",
    ),
    "tense-underscore": (
        "spooky haunted house", "creeping danger", "a murder investigation", "the bomb is ticking",
        "something is wrong", "stalked in the forest",
    ),
    "documentary corporate-bright ambient-pads": (
        "how a machine works", "explaining the experiment", "a museum tour",
        "history of the city", "birds of the wetlands",
    ),
    "acoustic-folk": (
        "camping with friends", "farm animals and hay", "hiking trail", "village fair",
        "picnic by the river", "van life",
    ),
    "jazz-trio lo-fi": (
        "smoky bar, whisky", "cocktail party", "a private detective in a trench coat",
        "candlelit restaurant", "saxophone club",
    ),
    "lo-fi acoustic-folk": (
        "coffee and rain on the window", "homework beats", "slow morning in bed",
        "doodling at a desk",
    ),
    "corporate-bright": (
        "startup pitch", "success and teamwork", "our quarterly growth", "app launch",
        "praise from customers", "a positive presentation",
    ),
    "synthwave retro-game": ("cyberpunk streets", "80s sports cars", "laser grid", "vhs tapes"),
    "ambient-pads": (
        "yoga and breathing", "drifting among the stars", "deep sea jellyfish",
        "clouds in slow motion",
    ),
    "rock": (
        "skateboard tricks", "motocross race", "hard guitar riffs", "gym workout",
        "stunt compilation",
    ),
    "playful-pizzicato retro-game": (
        "a clumsy cat", "sneaking to the cookie jar", "toddlers baking a cake",
        "puppies falling over",
        "silly prank",
    ),
    "retro-game synthwave": ("super mario", "speedrun", "old nintendo console", "gamer montage"),
}  # fmt: skip


def main() -> None:
    palettes, encoder = shipped(), MiniLmEncoder()
    own = {word for palette in palettes.values() for word in palette.moods}
    phrases = [(phrase, right.split()) for right, some in RIGHT.items() for phrase in some]
    shared = [phrase for phrase, _ in phrases if own & set(phrase.replace(",", "").split())]
    if shared:
        raise SystemExit(f"not held out: {', '.join(shared)}")
    words = {name: encoder.encode([p.title, *p.moods]) for name, p in palettes.items()}
    lists = {name: encoder.encode([", ".join(p.moods)])[0] for name, p in palettes.items()}
    told = {name: encoder.encode([f"{p.title}. {p.about}"])[0] for name, p in palettes.items()}

    def nearest(score: Callable[[str, np.ndarray], float]) -> Callable[[str], str]:
        return lambda mood: max(palettes, key=lambda name: score(name, encoder.encode([mood])[0]))

    ways = {
        "the nearest word": nearest(lambda name, v: float((words[name] @ v).max())),
        "two nearest words": nearest(lambda name, v: float(np.sort(words[name] @ v)[-2:].mean())),
        "all words at once": nearest(lambda name, v: float(lists[name] @ v)),
        "the description": nearest(lambda name, v: float(told[name] @ v)),
        "as it is done": lambda mood: cast(mood, palettes, encoder),
    }
    for way, find in ways.items():
        missed = [
            (phrase, found) for phrase, right in phrases if (found := find(phrase)) not in right
        ]
        print(f"{way}: {len(phrases) - len(missed)} of {len(phrases)}")
        if way == "as it is done":
            print("\n".join(f"  {phrase}: {found}" for phrase, found in missed))


if __name__ == "__main__":
    main()
