"""The chapter on closeness: which figures of which rows, and what the reader is told."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.metrics.closeness import PAPER_GPS, PAPER_PCHE, measure_song, measure_window  # noqa: E402
from model_export.evaluate.closeness import (  # noqa: E402
    MINUTE_LEVEL,
    SCALE_CONSISTENCY,
    SONG_LEVEL,
    STRUCTURE,
    chapter,
)


def rolls(count: int, columns: int, seed: int) -> np.ndarray:
    made = np.zeros((count, 6, columns, 128), dtype=bool)
    made[:, 0::2] = np.random.default_rng(seed).random((count, 3, columns, 128)) < 0.002
    return made


def listened(count: int, first: float) -> SimpleNamespace:
    structure = np.column_stack([np.linspace(first, 0.5, count), np.zeros((count, 2))])
    structure[:1, 2] = np.nan  # a piece shorter than the lag range
    return SimpleNamespace(structure=structure)


ROWS = {
    "real": rolls(4, 128, 0),
    "generated": rolls(4, 128, 1),
    "shuffled": rolls(3, 128, 2),
    "k = 1": rolls(3, 128, 3),
}


def bench(pieces: int = 2, songs: int = 3) -> SimpleNamespace:
    return SimpleNamespace(
        names=("real", "generated", "shuffled"),
        sweeps={"k": ("k = 1",)},
        row=lambda name: SimpleNamespace(rolls=ROWS[name]),
        listened={"real": listened(4, 0.1), "generated": listened(4, 0.2),
                  "shuffled": listened(3, 0.3)}.__getitem__,
        pieces=[SimpleNamespace(roll=roll) for roll in rolls(pieces, 160, 4)],
        songs=[SimpleNamespace(roll=roll) for roll in rolls(songs, 144, 5)],
        minutes=[SimpleNamespace(roll=roll) for roll in rolls(pieces, 144, 6)],
        song_minutes=[SimpleNamespace(roll=roll) for roll in rolls(songs, 144, 7)],
        listened_pieces={"pieces": listened(pieces, 0.4), "songs": listened(songs, 0.5),
                         "minutes": listened(pieces, 0.6),
                         "song minutes": listened(songs, 0.7)}.__getitem__,
    )  # fmt: skip


@pytest.fixture(scope="module")
def made():
    return chapter(bench())


def figure(made, row, measure):
    (found,) = [f for f in made.figures if (f.row, f.measure) == (row, measure)]
    return found


def test_every_row_and_sweep_point_has_its_windows_mean(made) -> None:
    for row, windows in ROWS.items():
        found = figure(made, row, PAPER_GPS)
        assert found.value == pytest.approx(
            np.mean([measure_window(w)[PAPER_GPS] for w in windows])
        )
        assert found.count == len(windows)
        assert found.low <= found.value <= found.high
        assert 0.5 < figure(made, row, SCALE_CONSISTENCY).value < 1
    assert {f.better for f in made.figures} == {"real"}


def test_structure_is_of_the_rows_that_were_heard(made) -> None:
    assert figure(made, "generated", STRUCTURE[0]).value == pytest.approx(0.35)
    assert figure(made, "generated", STRUCTURE[2]).count == 3
    assert not [f for f in made.figures if f.row == "k = 1" and "SI" in f.measure]


def test_whole_pieces_stand_apart_from_windows(made) -> None:
    songs = [measure_song(song.roll)[PAPER_PCHE] for song in bench().songs]
    found = figure(made, "real songs", SONG_LEVEL + PAPER_PCHE)
    assert (found.value, found.count) == (pytest.approx(np.mean(songs)), 3)
    assert figure(made, "pieces", SONG_LEVEL + STRUCTURE[0]).value == pytest.approx(0.45)
    for row in ("pieces", "real songs"):
        measures = [f.measure for f in made.figures if f.row == row]
        assert len(measures) == len(set(measures)) == 18
        for level in (SONG_LEVEL, MINUTE_LEVEL):
            assert sum(m.startswith(level) for m in measures) == 9
    assert figure(made, "pieces", MINUTE_LEVEL + STRUCTURE[0]).value == pytest.approx(0.55)
    assert figure(made, "real songs", MINUTE_LEVEL + STRUCTURE[0]).value == pytest.approx(0.6)


def test_the_notes_say_how_it_was_measured(made) -> None:
    told = " ".join(made.notes)
    for fact in ("onsets", "three tracks merged", "corrected bars", "3-8 s", "8-15 s", "15 s or",
                 "28 bar pairs", "nearness", "2 generated pieces of three minutes",
                 "3 whole real songs"):  # fmt: skip
        assert fact in told
    assert "hint" in told  # few pieces


def test_enough_pieces_need_no_warning() -> None:
    enough = bench(64, 64)
    enough.names, enough.sweeps = (), {}
    assert "is a hint, not a finding" not in " ".join(chapter(enough).notes)


def test_windows_alone_where_there_are_no_pieces_or_none_are_wanted() -> None:
    none = bench(0, 0)
    none.names, none.sweeps = ("real",), {}
    # Unwanted pieces are not even asked for: to compose them takes long.
    unwanted = bench()
    unwanted.names, unwanted.sweeps = ("real",), {}
    del unwanted.pieces, unwanted.songs, unwanted.minutes, unwanted.song_minutes
    for alone in (chapter(none), chapter(unwanted, pieces=False)):
        assert {f.row for f in alone.figures} == {"real"}
