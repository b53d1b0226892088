"""Notes to roll and back: what survives, what is clipped, and what a network may hand in."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.music.pianoroll import PITCHES, TRACKS, Note, notes_from_roll, roll_from_notes

COLUMNS = 32

note_lists = st.lists(
    st.builds(
        lambda start, pitch, track, length: Note(start, pitch, track, start + length),
        st.integers(-8, COLUMNS + 4),
        st.integers(58, 62),  # few pitches, so that notes meet
        st.integers(0, len(TRACKS) - 1),
        st.integers(1, 20),
    ),
    max_size=30,
)


@st.composite
def separate_notes(draw: st.DrawFn) -> list[Note]:
    """Notes inside the roll that do not overlap within one track and pitch, but may touch."""
    notes = []
    for track in range(len(TRACKS)):
        for pitch in draw(st.lists(st.integers(0, PITCHES - 1), max_size=4, unique=True)):
            edges = sorted(draw(st.sets(st.integers(0, COLUMNS), max_size=8)))
            for start, end in itertools.pairwise(edges):
                if draw(st.booleans()):
                    notes.append(Note(start, pitch, track, end))
    return sorted(notes)


def random_roll(seed: int, density: float) -> np.ndarray:
    return np.random.default_rng(seed).random((6, COLUMNS, PITCHES)) < density


@given(separate_notes())
def test_notes_survive_the_roll(notes: list[Note]) -> None:
    assert notes_from_roll(roll_from_notes(notes, COLUMNS)) == notes


@given(note_lists)
def test_any_notes_make_a_valid_roll(notes: list[Note]) -> None:
    roll = roll_from_notes(notes, COLUMNS)
    assert roll.shape == (6, COLUMNS, PITCHES) and roll.dtype == np.bool_
    for track in range(len(TRACKS)):
        onset, sustain = roll[2 * track], roll[2 * track + 1]
        assert not (onset & sustain).any()
        # A sustain goes on from something, except at the first column.
        assert not (sustain[1:] & ~(onset | sustain)[:-1]).any()


@given(note_lists, st.randoms(use_true_random=False))
def test_the_order_of_notes_does_not_matter(notes: list[Note], rng: object) -> None:
    shuffled = list(notes)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert (roll_from_notes(shuffled, COLUMNS) == roll_from_notes(notes, COLUMNS)).all()


@given(note_lists)
def test_a_window_of_a_piece_is_the_piece_seen_through_the_window(notes: list[Note]) -> None:
    whole = roll_from_notes(
        [Note(n.start_column + 8, n.pitch, n.track, n.end_column + 8) for n in notes], COLUMNS + 40
    )
    assert (roll_from_notes(notes, COLUMNS) == whole[:, 8 : 8 + COLUMNS]).all()


@given(note_lists)
def test_reading_and_painting_settles(notes: list[Note]) -> None:
    roll = roll_from_notes([n for n in notes if n.start_column >= 0], COLUMNS)
    assert (roll_from_notes(notes_from_roll(roll), COLUMNS) == roll).all()


@settings(max_examples=25)
@given(st.integers(0, 1000), st.sampled_from([0.0, 0.01, 0.2, 0.9]))
def test_what_a_network_hands_in_is_read_as_whole_notes(seed: int, density: float) -> None:
    roll = random_roll(seed, density)
    notes = notes_from_roll(roll)
    assert notes == sorted(notes)
    assert len(notes) == roll[::2].sum() + (roll[1::2, 0] & ~roll[::2, 0]).sum()
    assert all(0 <= n.start_column < n.end_column <= COLUMNS for n in notes)
    again = roll_from_notes(notes, COLUMNS)
    assert notes_from_roll(again) == notes


def test_notes_beyond_the_edges_are_clipped() -> None:
    roll = roll_from_notes([Note(-4, 60, 0, 3), Note(-4, 61, 0, 0), Note(30, 62, 0, 99)], COLUMNS)
    assert not roll[0, :, 60].any() and roll[1, :3, 60].all() and not roll[1, 3:, 60].any()
    assert not roll[:, :, 61].any()
    assert roll[0, 30, 62] and roll[1, 31, 62]
    assert not roll_from_notes([Note(COLUMNS, 60, 0, COLUMNS + 4)], COLUMNS).any()


def test_a_later_note_ends_an_earlier_one_even_before_the_window() -> None:
    ended = roll_from_notes([Note(-8, 60, 0, 8), Note(-4, 60, 0, -2)], COLUMNS)
    assert not ended.any()
    shorter = roll_from_notes([Note(-8, 60, 0, 8), Note(-4, 60, 0, 2)], COLUMNS)
    assert shorter[1, :2, 60].all() and not shorter[1, 2:, 60].any()


@pytest.mark.parametrize(
    "note", [(0, 128, 0, 4), (0, -1, 0, 4), (0, 60, 3, 4), (0, 60, -1, 4), (4, 60, 0, 4)]
)
def test_impossible_notes_are_refused(note: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="Note"):
        roll_from_notes([Note(*note)], COLUMNS)
