"""The chapter of originality: how long generated music runs like a training song, note for note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bgm_studio.metrics.notes import Roll
from bgm_studio.metrics.originality import (
    COPIED_NOTES,
    Matches,
    Steps,
    chord_steps,
    find_matches,
    melody_steps,
)
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT
from model_export.corpus import POP
from model_export.evaluate.figures import Chapter

if TYPE_CHECKING:
    from model_export.corpus import Corpus
    from model_export.evaluate.material import Material, Piece

PIECES, SONGS = "pieces", "real songs"
MELODY = "longest melodic match{} (notes)"
INTERVALS = "longest melodic match by intervals alone{} (notes)"
HARMONY = "longest harmonic-rhythm match{} (chords)"
COPIED = f"share of melody in matches of {COPIED_NOTES} notes or more{{}}"


def song_roll(corpus: Corpus, song: int) -> Roll:
    """The roll bool (6, columns, 128) of a song of the corpus."""
    first, last = corpus.first_column[song : song + 2]
    bits = np.unpackbits(corpus.roll[first:last], axis=2, bitorder="little")
    return bits.astype(bool).transpose(1, 0, 2)


def song_melodies(corpus: Corpus, songs: Sequence[int] | NDArray[np.int64]) -> list[Steps]:
    """`melody_steps` of songs of the corpus."""
    return [melody_steps(song_roll(corpus, int(song))) for song in songs]


def song_harmonies(corpus: Corpus, songs: Sequence[int] | NDArray[np.int64]) -> list[Steps]:
    """`chord_steps` of songs of the corpus."""
    beats = corpus.first_column // COLUMNS_PER_BEAT
    return [chord_steps(corpus.root[beats[song] : beats[song + 1]]) for song in songs]


def chapter(material: Material) -> Chapter:
    """Longest matches with the training songs: of windows of all rows, and of whole pieces."""
    result = Chapter("originality", "Originality", notes=list(_NOTES))
    train = material.corpus.songs("train", POP)
    melodies = song_melodies(material.corpus, train)
    _add_windows(result, material, melodies)
    harmonies = song_harmonies(material.corpus, train)
    sides: dict[str, Sequence[Piece]] = {PIECES: material.pieces, SONGS: material.songs}
    if material.pieces:
        _add_pieces(result, sides, melodies, harmonies, material.corpus.song_id[train])
    return result


_NOTES = (
    "A match is exact: the same intervals, and for the melody the same columns from onset to "
    "onset (transposed or not), for the harmony the same root motions after as many beats. The "
    "corpus is all training songs; the real songs and windows are held out, by other "
    "artists. Melody is the melody track, of notes struck together the highest. By intervals alone "
    "the rhythm is left free.",
    "What counts is nearness to real songs: they, too, share runs of notes with songs that they "
    "never heard. Clearly longer matches than theirs would mean copying.",
    "The chords of generated pieces come from the app's own plan, which draws four-bar "
    "progressions counted over the training songs: their harmonic-rhythm matches tell of the plan, "
    "not of the denoiser. Generated windows were asked for the chords of the real "
    "ones, so no match of theirs is counted.",
    "A longer piece has more chances. Of equal length: each piece and song is cut to its first "
    "notes, as many as the median generated piece has (of chords likewise); shorter ones stay "
    "whole. Shares need no cut.",
)


def _add_windows(result: Chapter, material: Material, corpus: list[Steps]) -> None:
    """Of every row of windows: longest matches, copied share, and notes to match with."""
    steps = {n: [melody_steps(roll) for roll in material.row(n).rolls] for n in material.names}
    where = ", 8 bars"
    exact, free = _both([s for row in steps.values() for s in row], corpus)
    first = 0
    for name, row in steps.items():
        here = slice(first, first + len(row))
        first += len(row)
        result.add_mean(name, MELODY.format(where), [m.longest for m in exact[here]])
        result.add_mean(name, INTERVALS.format(where), [m.longest for m in free[here]])
        result.add_mean(name, COPIED.format(where), [m.copied_share() for m in exact[here]])
        result.add_mean(name, f"melody notes{where}", [len(s) + 1 if len(s) else 0 for s in row])


def _both(queries: list[Steps], corpus: list[Steps]) -> tuple[list[Matches], list[Matches]]:
    """Matches of interval and rhythm, and of intervals alone."""
    alone = find_matches([q[:, :1] for q in queries], [c[:, :1] for c in corpus])
    return find_matches(queries, corpus), alone


def _add_pieces(
    result: Chapter,
    sides: dict[str, Sequence[Piece]],
    melodies: list[Steps],
    harmonies: list[Steps],
    song_id: NDArray[np.integer],
) -> None:
    """Of whole pieces and of pieces cut alike: longest matches, and where the longest is from."""
    melody = {row: [melody_steps(p.roll) for p in pieces] for row, pieces in sides.items()}
    harmony = {row: [chord_steps(p.roots) for p in pieces] for row, pieces in sides.items()}
    notes = int(np.median([len(s) for s in melody[PIECES]]))
    chords = int(np.median([len(s) for s in harmony[PIECES]]))
    longest = []
    for row, pieces in sides.items():
        exact, free = _both(melody[row], melodies)
        exact_cut, free_cut = _both([s[:notes] for s in melody[row]], melodies)
        rhythm = find_matches(harmony[row], harmonies)
        rhythm_cut = find_matches([s[:chords] for s in harmony[row]], harmonies)
        alike = ", equal length"
        for name, found in (
            (MELODY.format(""), exact),
            (MELODY.format(alike), exact_cut),
            (INTERVALS.format(""), free),
            (INTERVALS.format(alike), free_cut),
            (HARMONY.format(""), rhythm),
            (HARMONY.format(alike), rhythm_cut),
        ):
            result.add_mean(row, name, [m.longest for m in found])
        result.add_mean(row, COPIED.format(""), [m.copied_share() for m in exact])
        best = max(range(len(pieces)), key=lambda i: np.nan_to_num(exact[i].longest), default=None)
        if best is not None and exact[best].source >= 0:
            longest.append(
                f"{row}: {exact[best].longest:.0f} notes ({pieces[best].name} with POP909 song "
                f"{song_id[exact[best].source]})"
            )
    result.notes.append(f"Equal length: {notes + 1} notes, {chords + 1} chords.")
    if longest:
        result.notes.append(f"The longest melodic match of all, {'; '.join(longest)}.")
