"""Whether five moods are told apart in finished music, as their words say.

    python benchmarks/moods.py FOLDER [--seed 0]

FOLDER holds analyses of real clips as JSON. Four of them are scored with one wording of each mood,
a new one for each clip, all else by default: twenty pieces, and of each clip the ten pairs of
moods.
Of a pair is asked only what its words promise (after the features of music that Gabrielsson's and
Lindstroem's reviews of 2001 and 2010 name for feelings; of majesty high and low pitch are told):

| | valence | mode | tempo | register | density | level |
|---|---|---|---|---|---|---|
| calm | high | major | slow | middle | sparse | soft |
| sad | low | minor | slow | low | sparse | soft |
| tense | low | minor | fast | low | dense | loud |
| happy | high | major | fast | high | dense | loud |
| epic | high | major | fast | middle | dense | loudest |

A pair is told apart where more of its promises are kept than broken. Mode: of the key. Tempo: mean,
in beats a minute. Register: mean pitch of all struck notes. Density: notes a second. Level: mean
velocity.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request
from model_export.evaluate.pictures import read_clip

WORDS = {
    "calm": ("calm", "peaceful and gentle", "a quiet, serene morning", "relaxed, soft, dreamy"),
    "sad": ("sad", "melancholic and lonely", "sorrow and loss", "grieving, tearful"),
    "tense": ("tense", "suspense and danger", "anxious, nervous", "a threatening chase"),
    "happy": ("happy", "joyful and cheerful", "playful, sunny fun", "carefree, lively"),
    "epic": ("epic", "heroic and triumphant", "powerful, grand", "a majestic battle"),
}
FEATURES = ("mode", "tempo", "register", "density", "level")
PROMISED = {
    "calm": (1, 0, 1, 0, 0),
    "sad": (0, 0, 0, 0, 0),
    "tense": (0, 1, 0, 1, 1),
    "happy": (1, 1, 2, 1, 1),
    "epic": (1, 1, 1, 1, 2),
}
CLIPS = 4


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--clips", type=int, default=CLIPS)
    a = parser.parse_args()
    paths = sorted(a.folder.glob("*.json"))
    chosen = [paths[i * len(paths) // a.clips] for i in range(a.clips)]
    found: dict[tuple[str, int], np.ndarray] = {}
    with tempfile.TemporaryDirectory(prefix="moods-") as cache:
        os.environ["XDG_CACHE_HOME"] = cache
        composer = Composer()
        print("| mood | words | clip | key | " + " | ".join(FEATURES[1:]) + " |\n|" + "---|" * 8)
        for number, path in enumerate(chosen):
            analysis = read_clip(path)
            for mood, words in WORDS.items():
                request = Request(seed=a.seed, mood=words[number % len(words)])
                take = composer.compose(analysis, Direction.found(analysis), request)
                pitches = [note.pitch for note in take.notes]
                values = np.array([
                    float(take.plan.key.mode == "major"), take.tempo_map.mean_bpm,
                    np.mean(pitches), len(pitches) / take.tempo_map.duration_s,
                    np.mean([note.velocity for note in take.performance().notes]),
                ])  # fmt: skip
                found[mood, number] = values
                told = " | ".join(f"{value:.1f}" for value in values[1:])
                key = take.plan.key.name
                print(f"| {mood} | {request.mood} | {path.stem} | {key} | {told} |", flush=True)
    kept = {feature: [0, 0] for feature in FEATURES}
    apart = []
    for number in range(a.clips):
        for one, other in itertools.combinations(WORDS, 2):
            balance = 0
            differences = found[one, number] - found[other, number]
            promises = np.subtract(PROMISED[one], PROMISED[other])
            for feature, difference, promise in zip(FEATURES, differences, promises, strict=True):
                if promise:
                    is_kept = difference * promise > 0
                    kept[feature][0] += int(is_kept)
                    kept[feature][1] += 1
                    balance += 1 if is_kept else -1
            apart.append(balance > 0)
            if balance <= 0:
                print(f"not told apart: {one} and {other}, {chosen[number].stem}")
    print("\n" + ", ".join(f"{f} {k} of {n}" for f, (k, n) in kept.items()))
    print(f"told apart: {sum(apart)} of {len(apart)} pairs")


if __name__ == "__main__":
    main()
