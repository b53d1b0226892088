"""The chapters of note statistics and originality, on a few made-up windows and songs."""

from __future__ import annotations

import math
from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.metrics.notes import SAMPLES, melody_line  # noqa: E402
from bgm_studio.metrics.originality import melody_steps  # noqa: E402
from bgm_studio.metrics.statistics import overlapping_area  # noqa: E402
from bgm_studio.music.pianoroll import Note, roll_from_notes  # noqa: E402
from model_export.evaluate import note_statistics, originality  # noqa: E402

WINDOWS = 6


def window(seed, columns=128):
    """A melody of quarter notes drawn from C major over a held C."""
    rng = np.random.default_rng(seed)
    tones = rng.choice((60, 62, 64, 65, 67, 69, 71), columns // 4)
    notes = [Note(4 * i, int(p), 0, 4 * i + 4) for i, p in enumerate(tones)]
    return roll_from_notes([*notes, Note(0, 48, 2, columns)], columns)


def windows(first):
    return np.stack([window(first + i) for i in range(WINDOWS)])


def copied(corpus):
    """Windows of the corpus' training songs, note for note."""
    roll = originality.song_roll(corpus, int(corpus.songs("train")[0]))
    return np.stack([roll[:, 16 * i : 16 * i + 128] for i in range(4)])


def piece(roll, name="piece"):
    roots = np.repeat(np.arange(roll.shape[1] // 16) * 5 % 12, 4)
    return SimpleNamespace(name=name, roll=roll, roots=roots)


def made(corpus, rows):
    real = rows["real"]
    chroma = np.zeros((WINDOWS, 32, 12), dtype=bool)
    chroma[:, :, [0, 4, 7]] = True
    song = np.arange(WINDOWS) // 2 % 2 + 3
    long = originality.song_roll(corpus, int(corpus.songs("train")[1]))
    return SimpleNamespace(
        names=tuple(rows),
        sweeps={"k": ("generated",)},
        row=lambda name: SimpleNamespace(name=name, rolls=rows[name]),
        asked=SimpleNamespace(chroma=chroma, song=song),
        train_rolls=lambda count, seed: (real[:count], None),
        corpus=corpus,
        pieces=(piece(window(7, 256)), piece(long, "thief")),
        songs=(piece(window(8, 256)), piece(window(9, 640))),
    )


def found(chapter):
    return {(f.row, f.measure): f for f in chapter.figures}


def test_pooled_histograms_overlap_as_the_samples_do() -> None:
    a, b = windows(0)[:3], windows(20)
    one, other = note_statistics.histograms(a), note_statistics.histograms(b)
    for track in (None, "melody", "piano"):
        for kind, sample in SAMPLES.items():
            name = f"{kind}, {track or 'all tracks'}"
            pooled = [np.concatenate([sample.values(r, track) for r in side]) for side in (a, b)]
            value, low, high = note_statistics.overlap(one[name], other[name])
            expected = overlapping_area(*pooled, sample.edges)
            assert value == pytest.approx(expected, nan_ok=True)
            assert math.isnan(value) or 0 <= low <= value <= high <= 1


def test_halves_share_no_song() -> None:
    song = np.array([7, 7, 9, 2, 9, 2, 11])
    half = note_statistics.half_of(song)
    assert not set(song[half == 0]) & set(song[half == 1])
    assert set(half) == {0, 1}


def test_note_statistics_of_every_row(corpus) -> None:
    rows = {"real": windows(0), "generated": windows(0), "shuffled": windows(40)[:3]}
    figures = found(note_statistics.chapter(made(corpus, rows)))
    name = "overlap with real: pitch, melody"
    assert figures["generated", name].value == pytest.approx(1.0)
    assert figures["shuffled", name].value < 1
    assert figures["shuffled", name].count == 3
    assert ("real", name) not in figures
    assert figures[note_statistics.OTHER_HALF, name].count in (2, 4)
    assert figures[note_statistics.OTHER_SONGS, name].value == pytest.approx(1.0)
    assert math.isnan(figures["generated", "overlap with real: pitch, bridge"].value)
    chord_tones = figures["real", "chord-tone share, struck on beats 1 and 3"]
    assert chord_tones.chance == 0.25  # three of twelve
    assert figures["real", "share in the best scale"].value == 1.0


def test_a_song_is_read_from_the_corpus(corpus) -> None:
    song = int(corpus.songs("train")[1])
    roll = originality.song_roll(corpus, song)
    assert roll.shape == (6, corpus.first_column[song + 1] - corpus.first_column[song], 128)
    (steps,) = originality.song_melodies(corpus, [song])
    assert np.array_equal(steps, melody_steps(roll))
    assert originality.song_harmonies(corpus, [song])[0].shape == (0, 2)  # one chord throughout


def test_copies_are_found_out(corpus) -> None:
    rows = {"real": windows(0), "generated": copied(corpus)}
    chapter = originality.chapter(made(corpus, rows))
    figures = found(chapter)
    notes = np.mean([len(melody_line(roll)[0]) for roll in rows["generated"]])
    assert figures["generated", "longest melodic match, 8 bars (notes)"].value == notes
    assert figures["generated", "melody notes, 8 bars"].value == notes
    copied_share = f"{originality.COPIED.format('')}, 8 bars"
    assert figures["generated", copied_share].value == 1.0
    assert figures["real", copied_share].value == 0.0
    whole = figures["pieces", originality.MELODY.format("")]
    alike = figures["pieces", originality.MELODY.format(", equal length")]
    assert whole.count == 2
    assert alike.value < whole.value  # the longer piece was cut
    thief = "thief with POP909 song 2"
    assert any(thief in note for note in chapter.notes)


def test_without_pieces_windows_are_still_compared(corpus) -> None:
    material = made(corpus, {"real": windows(0)})
    material.pieces = ()
    assert {f.row for f in originality.chapter(material).figures} == {"real"}
