"""Look at a training file: what each style is like, in figures and as piano rolls.

    python -m model_export.survey runs/corpus.npz [--sheets FOLDER] [--seed 0]

Prints, per style, songs and windows by split and what the windows' notes are like, as a table in
Markdown: values far from the others' tell of a fault in a reader. With --sheets it also draws eight
random windows of each style (FOLDER/STYLE.png), with their chords.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bgm_studio.metrics.closeness import grooving_similarity, pitch_class_entropy
from bgm_studio.metrics.notes import chord_tone_share
from bgm_studio.metrics.texture import empty_beat_share
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, COLUMNS_PER_BEAT, TRACKS
from model_export.corpus import SPLITS, STYLES, Corpus
from model_export.evaluate import plots

BARS = 8
_NAMES = ("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B")
_SUFFIXES = (
    ({0, 4, 7}, ""), ({0, 3, 7}, "m"), ({0, 4, 7, 10}, "7"), ({0, 3, 7, 10}, "m7"),
    ({0, 4, 7, 11}, "maj7"), ({0, 3, 6}, "dim"), ({0, 3, 6, 10}, "m7b5"), ({0, 3, 6, 9}, "dim7"),
    ({0, 5, 7}, "sus4"), ({0, 2, 7}, "sus2"), ({0, 4, 8}, "aug"), ({0, 4, 7, 9}, "6"),
)  # fmt: skip


def window_starts(corpus: Corpus, style: str) -> NDArray[np.int64]:
    """First columns of all whole windows of a style, at a stride of a bar."""
    first = corpus.first_column
    starts = [
        np.arange(first[song], first[song + 1] - BARS * COLUMNS_PER_BAR + 1, COLUMNS_PER_BAR)
        for split in SPLITS
        for song in corpus.songs(split, (style,))
    ]
    return np.concatenate([np.zeros(0, np.int64), *starts])


def roll_at(corpus: Corpus, start: int) -> NDArray[np.bool_]:
    """The window (6, 128, 128) that begins at a column."""
    bits = corpus.roll[start : start + BARS * COLUMNS_PER_BAR]
    return np.unpackbits(bits, axis=2, bitorder="little").transpose(1, 0, 2).astype(bool)


def figures(corpus: Corpus, style: str, count: int, seed: int) -> dict[str, float]:
    """What random windows of a style are like, as means."""
    starts = window_starts(corpus, style)
    drawn = np.random.default_rng(seed).choice(starts, min(count, len(starts)), replace=False)
    rows = []
    for start in drawn.tolist():
        roll, beat = roll_at(corpus, start), start // COLUMNS_PER_BEAT
        chroma = corpus.chroma[beat : beat + 4 * BARS]
        onset, sounding = roll[0::2], (roll[0::2] | roll[1::2]).any(0)
        struck = onset[2].sum(1)
        row = {f"{t} notes/bar": onset[i].sum() / BARS for i, t in enumerate(TRACKS)}
        row |= {
            "piano struck at once": float(struck[struck > 0].mean()) if struck.any() else 0.0,
            "sounding at once": float(sounding.sum(1).mean()),
            "mean pitch": float((onset.sum((0, 1)) @ np.arange(128)) / max(onset.sum(), 1)),
            "PCHE": pitch_class_entropy(roll),
            "GPS": grooving_similarity(roll),
            "empty beats": empty_beat_share(roll),
            "chord-tone share": chord_tone_share(roll, chroma),
            "beats without chord": float((corpus.root[beat : beat + 4 * BARS] < 0).mean()),
            "energy": float(corpus.energy[beat : beat + 4 * BARS].astype(float).mean()),
            "onsets on the beat": float(
                onset.any((0, 2)).reshape(-1, 4)[:, 0].sum() / max(onset.any((0, 2)).sum(), 1)
            ),
        }
        rows.append(row)
    return {name: float(np.mean([row[name] for row in rows])) for name in rows[0]}


def table(corpus: Corpus, count: int = 400, seed: int = 0) -> str:
    """The table of all styles that the file holds."""
    first = corpus.first_column
    bars = np.diff(first) // COLUMNS_PER_BAR
    styles = [style for style in STYLES if len(window_starts(corpus, style))]
    columns: dict[str, dict[str, str]] = {}
    for style in styles:
        cells = {}
        songs = {split: corpus.songs(split, (style,)) for split in SPLITS}
        every = np.concatenate(list(songs.values()))
        cells["pieces"] = str(len(set(corpus.piece[every].tolist())))
        cells["songs"] = str(len(every))
        for split in SPLITS:
            windows = np.maximum(bars[songs[split]] - BARS + 1, 0)
            cells[f"{split} windows"] = str(int(windows.sum()))
        tempi = np.percentile(corpus.tempo_bpm[every], (5, 50, 95))
        cells["tempo 5/50/95 %"] = "/".join(f"{t:.0f}" for t in tempi)
        cells["minor"] = f"{corpus.minor[every].mean():.2f}"
        for name, value in figures(corpus, style, count, seed).items():
            cells[name] = f"{value:.2f}"
        columns[style] = cells
    lines = ["| | " + " | ".join(styles) + " |", "|---" * (len(styles) + 1) + "|"]
    for name in columns[styles[0]]:
        lines.append(f"| {name} | " + " | ".join(columns[s][name] for s in styles) + " |")
    return "\n".join(lines)


def chord_names(corpus: Corpus, start: int) -> list[str]:
    """The chord of each beat of a window, "" where it goes on."""
    names: list[str] = []
    before = None
    for beat in range(start // COLUMNS_PER_BEAT, start // COLUMNS_PER_BEAT + 4 * BARS):
        root, bass = int(corpus.root[beat]), int(corpus.bass[beat])
        above = {(int(c) - root) % 12 for c in np.flatnonzero(corpus.chroma[beat])}
        suffix = next((s for tones, s in _SUFFIXES if tones == above), "*")
        name = "-" if root < 0 else _NAMES[root] + suffix
        name += f"/{_NAMES[bass]}" if root >= 0 and bass not in (root, -1) else ""
        names.append("" if name == before else name)
        before = name
    return names


def draw(corpus: Corpus, style: str, path: Path, seed: int, count: int = 8) -> None:
    """A sheet of random windows of a style."""
    starts = window_starts(corpus, style)
    drawn = np.random.default_rng(seed).choice(starts, min(count, len(starts)), replace=False)
    titles = []
    for start in drawn:
        song = int(np.searchsorted(corpus.first_column, start, side="right")) - 1
        bar = (start - corpus.first_column[song]) // COLUMNS_PER_BAR
        name = str(corpus.piece[song]).split("/")
        titles.append(
            f"{'/'.join(name[-3:])[-70:]}, bar {bar + 1}, {corpus.tempo_bpm[song]:.0f} bpm"
        )
    rolls = np.stack([roll_at(corpus, int(start)) for start in drawn])
    plots.draw_windows(path, rolls, titles, [chord_names(corpus, int(s)) for s in drawn])


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sheets", type=Path, metavar="FOLDER", help="draw windows of each style")
    parser.add_argument("--seed", type=int, default=0)
    a = parser.parse_args(argv)
    corpus = Corpus.load(a.corpus)
    print(table(corpus, seed=a.seed))
    if a.sheets is None:
        return
    a.sheets.mkdir(parents=True, exist_ok=True)
    for style in STYLES:
        if len(window_starts(corpus, style)):
            draw(corpus, style, a.sheets / f"{style.replace(' ', '-')}.png", a.seed)


if __name__ == "__main__":
    main()
