"""Chapter: how near the music is to real music in tonality, rhythm and structure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bgm_studio.metrics.closeness import measure_song, measure_window
from bgm_studio.metrics.notes import scale_share
from model_export.evaluate.figures import Chapter

if TYPE_CHECKING:
    from model_export.evaluate.material import Material

SCALE_CONSISTENCY = "SC, notes in the best scale (0..1)"
STRUCTURE = ("SI, 3-8 s (0..1)", "SI, 8-15 s (0..1)", "SI, 15 s and more (0..1)")
SONG_LEVEL, MINUTE_LEVEL = "song level: ", "one minute: "
"""Before the name of a measure of longer pieces, which compares with no measure of windows."""
ENOUGH_PIECES = 64
"""Fewer pieces than this on a side say little about SI."""

Measures = dict[str, list[float]]


def chapter(material: Material, *, pieces: bool = True) -> Chapter:
    """PCHE, GPS and SC of every row and sweep point, SI of every row but sweep points; with
    `pieces` the same of generated pieces and of real songs, whole and a minute of each."""
    result = Chapter("closeness", "Closeness to real music", _notes())
    swept = (name for names in material.sweeps.values() for name in names)
    for name in dict.fromkeys((*material.names, *swept)):
        _add(result, name, _measures(material.row(name).rolls, song_level=False))
    for name in material.names:
        _add_structure(result, name, material.listened(name).structure)
    if pieces:
        for which, row, long, level in (
            ("songs", "real songs", material.songs, SONG_LEVEL),
            ("pieces", "pieces", material.pieces, SONG_LEVEL),
            ("song minutes", "real songs", material.song_minutes, MINUTE_LEVEL),
            ("minutes", "pieces", material.minutes, MINUTE_LEVEL),
        ):
            if long:
                _add(result, row, _measures((p.roll for p in long), song_level=True), level)
                _add_structure(result, row, material.listened_pieces(which).structure, level)
        result.notes.append(_piece_note(material))
    return result


def _measures(rolls: Iterable[NDArray[np.bool_]], *, song_level: bool) -> Measures:
    """Every measure of the notes of each roll, by name."""
    found: Measures = defaultdict(list)
    for roll in rolls:
        values = measure_song(roll) if song_level else measure_window(roll)
        for name, value in {**values, SCALE_CONSISTENCY: scale_share(roll)}.items():
            found[name].append(value)
    return found


def _add(chapter: Chapter, row: str, measures: Measures, prefix: str = "") -> None:
    for name, values in measures.items():
        chapter.add_mean(row, prefix + name, values)


def _add_structure(
    chapter: Chapter, row: str, structure: NDArray[np.float64], prefix: str = ""
) -> None:
    for band, name in enumerate(STRUCTURE):
        chapter.add_mean(row, prefix + name, structure[:, band])


def _notes() -> list[str]:
    return [
        "None of these is good when high or low: what counts is nearness to the row of real music "
        "measured in the same way (paper §5.2).",
        "Notes count by their onsets, the three tracks merged, on POP909-CL's corrected bars of 16 "
        "columns.",
        "Two variants of PCHE and GPS. paper: PCHE of 8 bars, GPS with 16 positions a bar. musdr "
        "(Wu & Yang 2020): PCHE in sliding windows of 1 and of 4 bars at a stride of a bar, empty "
        "ones left out, GPS with 64 positions a bar. Our 16 columns fall on every fourth of the "
        "64, so 1 - GPS is exactly a quarter of the paper variant's and says nothing new.",
        "Window level: the figure of each window of 8 bars, then the mean over windows; GPS of a "
        "window is over its 28 bar pairs, and higher than a song's, whose bars differ more. Song "
        "level: PCHE is the mean over a piece's 8-bar windows at a stride of a bar, GPS is over "
        "all its bar pairs; the paper's Real (PCHE 2.717, GPS 0.708) belongs beside this one.",
        "SI is the highest fitness of a segment of 3-8 s, of 8-15 s, and of 15 s or more (the lag "
        "ranges of Wu & Yang 2020), from chroma of the rendered audio at 2 Hz. It depends on how "
        "long the recording is: a segment of 15 s leaves little of an 8-bar window to repeat it. "
        "Windows shorter than a lag range are left out of it. Sweep points are not rendered.",
        "Intervals are over windows or pieces, and the count says how many. Rows of fewer windows "
        "than `real` were composed for the first of its windows.",
    ]


def _piece_note(material: Material) -> str:
    told = (
        f"Song level rests on {len(material.pieces)} generated pieces of three minutes and "
        f"{len(material.songs)} whole real songs (heard for three minutes), one minute on "
        f"{len(material.minutes)} generated pieces and the middle minute of "
        f"{len(material.song_minutes)} real songs."
    )
    if min(len(material.minutes), len(material.song_minutes)) < ENOUGH_PIECES:
        return told + f" SI of fewer than {ENOUGH_PIECES} pieces a side is a hint, not a finding."
    return told + " SI is compared by the latter; three minutes are a hint."
