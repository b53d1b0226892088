"""Whether each style is heard: named from the notes alone, as learnt from real music.

    python -m model_export.evaluate.styles FOLDER [--model DIR] [--corpus FILE] [--clips 4]

FOLDER holds analyses of real clips as for `pictures`. An ear (multinomial logistic regression on
`moods.features` of four bars) learns the styles from windows of training songs; the table says how
often it names those of held-out songs (validation and test), and how often the style that was asked
for in pieces that the app makes for the clips; and how far the notes' statistics overlap with those
of the held-out songs. Lead sheets are left out: nobody knows their accompaniment.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import BgmError
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request, Take
from bgm_studio.metrics.notes import SAMPLES
from bgm_studio.music.pianoroll import BEATS_PER_BAR, COLUMNS_PER_BAR, roll_from_notes
from bgm_studio.video.analysis import VideoAnalysis
from model_export.corpus import STYLES, Corpus
from model_export.evaluate.moods import SPAN_BARS, Classifier, features, fit, halves
from model_export.evaluate.note_statistics import histograms, overlap
from model_export.evaluate.pictures import clip_files, long_clips
from model_export.survey import BARS, roll_at

TOLD = tuple(style for style in STYLES if style != "lead sheet")
"""The styles that are told apart."""

Rolls = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class StyleEar:
    """Names one of `styles` from four bars of notes."""

    styles: tuple[str, ...]
    classifier: Classifier

    def names(self, spans: Rolls) -> list[str]:
        """The likeliest style of each span (n, 6, columns, 128)."""
        return [self.styles[i] for i in self.classifier.predict(features(spans))]


def windows(corpus: Corpus, style: str, splits: Sequence[str], count: int, seed: int = 0) -> Rolls:
    """At most `count` random whole windows (n, 6, 128, 128) of a style's songs of these splits,
    each song alike; none where there is no song."""
    first, rng = corpus.first_column, np.random.default_rng(seed)
    long = BARS * COLUMNS_PER_BAR
    songs = np.concatenate([corpus.songs(split, (style,)) for split in splits])
    songs = songs[np.diff(first)[songs] >= long]
    if not len(songs):
        return np.zeros((0, 6, long, 128), bool)
    rolls = []
    for song in rng.choice(songs, count):
        last_bar = (first[song + 1] - first[song] - long) // COLUMNS_PER_BAR
        bar = int(rng.integers(last_bar + 1))
        rolls.append(roll_at(corpus, int(first[song]) + bar * COLUMNS_PER_BAR))
    return np.unique(np.stack(rolls), axis=0)


def train(real: Mapping[str, Rolls]) -> StyleEar:
    """Learn from real windows (n, 6, 128, 128) of each style."""
    spans = {style: features(halves(rolls)) for style, rolls in real.items() if len(rolls)}
    labels = np.repeat(np.arange(len(spans)), [len(of) for of in spans.values()])
    classifier = fit(np.concatenate(list(spans.values())), labels, len(spans))
    return StyleEar(tuple(spans), classifier)


def spans_of(take: Take) -> Rolls:
    """A take's stretches of four whole bars, without a pickup and without its last bar, which is an
    ending: (n, 6, 64, 128)."""
    roll = roll_from_notes(take.notes, take.total_columns)
    first = COLUMNS_PER_BAR * int(take.tempo_map.start_beat > 0)
    end = (take.tempo_map.total_beats // BEATS_PER_BAR - 1) * COLUMNS_PER_BAR
    long = SPAN_BARS * COLUMNS_PER_BAR
    starts = range(first, end - long + 1, long)
    return np.stack([roll[:, at : at + long] for at in starts] or [roll[:, :0]])


def overlaps(made: Rolls, real: Rolls) -> dict[str, float]:
    """By the kind of sample: how far the notes of two sets of rolls overlap, 0..1."""
    one, other = histograms(made), histograms(real)
    return {
        kind: overlap(one[f"{kind}, all tracks"], other[f"{kind}, all tracks"])[0]
        for kind in SAMPLES
    }


def measure(
    corpus: Corpus,
    composer: Composer,
    clips: Sequence[VideoAnalysis],
    *,
    windows_a_style: int = 400,
    seeds: Sequence[int] = (0,),
    progress: Callable[[str], None] = lambda _: None,
) -> str:
    """The table in Markdown, a row a style that both the corpus and the denoiser have."""
    ear = train({s: windows(corpus, s, ("train",), windows_a_style) for s in TOLD})
    lines = [
        f"| style | real, named (of {len(ear.styles)}) | made, named | else mostly | "
        + " | ".join(f"overlap: {kind}" for kind in SAMPLES)
        + " |",
        "|---" * (4 + len(SAMPLES)) + "|",
    ]
    shares = []
    for style in ear.styles:
        if style not in composer.styles:
            continue
        held_out = windows(corpus, style, ("validation", "test"), windows_a_style // 2, seed=1)
        spans = []
        for clip in clips:
            for seed in seeds:
                request = Request(seed=seed, style=style)
                spans.append(spans_of(composer.compose(clip, Direction.found(clip), request)))
            progress(f"{style}: {clip.clip.path}")
        made = np.concatenate([part for part in spans if part.shape[2]])
        real, heard = ear.names(halves(held_out)) if len(held_out) else [], ear.names(made)
        others = [name for name in heard if name != style]
        shares.append(heard.count(style) / len(heard))
        found = overlaps(made, halves(held_out)) if len(held_out) else {}
        cells = [
            style,
            f"{real.count(style) / len(real):.2f}" if real else "–",
            f"{shares[-1]:.2f}",
            max(sorted(set(others)), key=others.count) if others else "–",
            *(f"{found[kind]:.2f}" if kind in found else "–" for kind in SAMPLES),
        ]
        lines.append("| " + " | ".join(cells) + " |")
    if not shares:
        raise BgmError("The denoiser has none of these styles.", f"They are {', '.join(TOLD)}.")
    lines.append(f"\nOf all styles alike: {np.mean(shares):.2f} named as asked.")
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m model_export.evaluate.styles")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, default=Path("resources/denoiser"))
    parser.add_argument("--corpus", type=Path, default=Path("runs/corpus.npz"))
    parser.add_argument("--clips", type=int, default=4, help="joined clips of 45 s (4)")
    parser.add_argument("--seeds", type=int, default=1)
    a = parser.parse_args(argv)
    clips = long_clips(clip_files(a.folder))[: a.clips]
    with tempfile.TemporaryDirectory(prefix="styles-") as cache:
        os.environ["XDG_CACHE_HOME"] = cache  # the user's newest takes are not to be lost
        print(
            measure(
                Corpus.load(a.corpus),
                Composer("auto", a.model),
                clips,
                seeds=range(a.seeds),
                progress=lambda text: print(text, file=sys.stderr),
            )
        )


if __name__ == "__main__":
    try:
        main()
    except BgmError as error:
        sys.exit(f"{error.message} {error.hint}")
