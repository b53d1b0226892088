"""Measures of a texture, on bars that can be counted by hand."""

import numpy as np
import pytest

from bgm_studio.metrics.texture import (
    EMPTY_BEATS,
    LIKENESS,
    density_spread,
    empty_beat_share,
    measure_texture,
    melody_bar_share,
    neighbour_likeness,
)
from bgm_studio.music.pianoroll import Note, roll_from_notes

PIANO = 2


def bars_of(*patterns, track=PIANO):
    """A roll with a bar for each tuple of columns."""
    notes = [
        Note(16 * bar + column, 60, track, 16 * bar + column + 1)
        for bar, columns in enumerate(patterns)
        for column in columns
    ]
    return roll_from_notes(notes, 16 * len(patterns))


def test_beats_in_which_nothing_begins():
    assert empty_beat_share(bars_of((0, 1, 5), (12,))) == 5 / 8
    held = roll_from_notes([Note(0, 60, 0, 32)], 32)
    assert empty_beat_share(held) == 7 / 8  # what rings begins nothing


def test_likeness_is_shared_columns_over_all():
    assert neighbour_likeness(bars_of((0, 4, 8), (0, 4, 8))) == 1.0
    assert neighbour_likeness(bars_of((0, 4, 8), (0, 4, 12))) == 0.5
    assert neighbour_likeness(bars_of((0, 4), (8, 12), (8, 12))) == 0.5
    assert neighbour_likeness(bars_of((), (0,), ())) == 0.0
    assert np.isnan(neighbour_likeness(bars_of((), ())))
    assert np.isnan(neighbour_likeness(bars_of((0,), (0,), track=0)))  # the melody is no piano


def test_spread_of_full_and_thin_bars():
    assert density_spread(bars_of((0, 4), (0, 4))) == 0.0
    assert density_spread(bars_of((0, 4, 8), (0,))) == pytest.approx(0.5)
    assert np.isnan(density_spread(bars_of((), ())))


def test_bars_with_a_melody():
    assert melody_bar_share(bars_of((0, 4), (0,), (), (0, 1, 2), track=0)) == 0.5


def test_all_of_them_by_name():
    found = measure_texture(bars_of((0, 4, 8), (0, 4, 12)))
    assert found[LIKENESS] == 0.5 and found[EMPTY_BEATS] == 0.25
    assert all(isinstance(value, float) for value in found.values())
