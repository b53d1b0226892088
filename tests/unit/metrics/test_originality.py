"""Matches with other music, against cases that can be worked out by hand and a slow search."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.metrics.originality import Matches, chord_steps, find_matches, melody_steps
from bgm_studio.music.pianoroll import Note, roll_from_notes

MELODY, PIANO = 0, 2


def melody(pitches, starts=None, columns=128):
    starts = range(0, 4 * len(pitches), 4) if starts is None else starts
    notes = [Note(s, p, MELODY, s + 1) for s, p in zip(starts, pitches, strict=True)]
    return roll_from_notes(notes, columns)


def numbers(text):
    """One symbol a letter: (letters, 1)."""
    return np.array([[ord(letter)] for letter in text], dtype=np.int64).reshape(-1, 1)


def test_melody_steps_are_intervals_and_columns_between_onsets() -> None:
    roll = melody((60, 64, 62), (3, 5, 12)) | roll_from_notes([Note(0, 40, PIANO, 9)], 128)
    assert melody_steps(roll).tolist() == [[4, 2], [-2, 7]]
    chord = melody((60, 64)) | melody((67, 50))  # of notes struck together the highest
    assert melody_steps(chord).tolist() == [[-3, 4]]
    assert melody_steps(melody((60,))).shape == (0, 2)
    assert melody_steps(melody(())).shape == (0, 2)


def test_steps_do_not_know_the_key_nor_the_place() -> None:
    here = melody((60, 64, 62), (0, 2, 9))
    there = melody((65, 69, 67), (16, 18, 25))
    assert melody_steps(here).tolist() == melody_steps(there).tolist()


def test_chord_steps_are_root_motions_and_beats_between_changes() -> None:
    # C C G G G (none) F: up a fifth after 2 beats, down a whole tone (up 10) after 4.
    assert chord_steps(np.array([0, 0, 7, 7, 7, -1, 5])).tolist() == [[7, 2], [10, 4]]
    assert chord_steps(np.array([-1, -1])).shape == (0, 2)
    assert chord_steps(np.array([3, 3, -1, 3])).shape == (0, 2)  # the same chord goes on


def test_the_longest_match_that_begins_at_each_step() -> None:
    (found,) = find_matches([numbers("xabcabd")], [numbers("zabce"), numbers("cabq")])
    assert found.lengths.tolist() == [0, 3, 2, 3, 2, 1, 0]  # abc, bc, cab, ab, b
    assert found.sequence[1] == 0
    assert found.sequence[3] == 1
    assert found.longest == 4  # four notes make three steps
    assert found.sequence[0] == -1


def test_no_match_runs_from_one_song_into_the_next() -> None:
    (found,) = find_matches([numbers("abcd")], [numbers("ab"), numbers("cd")])
    assert found.lengths.tolist() == [2, 1, 2, 1]


def test_queries_do_not_match_each_other() -> None:
    alike = find_matches([numbers("abc"), numbers("abc")], [numbers("b")])
    assert [m.lengths.tolist() for m in alike] == [[0, 1, 0], [0, 1, 0]]


def test_a_song_matches_itself_whole() -> None:
    song = melody_steps(melody((60, 62, 64, 60, 67, 65, 64, 62)))
    (found,) = find_matches([song], [song])
    assert found.longest == 8
    assert found.source == 0
    assert found.copied_share() == 1.0
    assert found.copied_share(9) == 0.0


def test_rhythm_ends_a_match_that_intervals_alone_go_on() -> None:
    even, late = melody((60, 62, 64, 65)), melody((60, 62, 64, 65), (0, 4, 9, 13))
    a, b = melody_steps(even), melody_steps(late)
    assert find_matches([a], [b])[0].longest == 2
    assert find_matches([a[:, :1]], [b[:, :1]])[0].longest == 4


def test_copied_share_counts_every_note_once() -> None:
    none = np.zeros(0, dtype=np.int64)
    # Steps 1 and 2 begin matches of 3 and 2 steps: notes 1..4 of 6.
    found = Matches(np.array([0, 3, 2, 1, 0]), np.zeros(5, dtype=np.int64))
    assert found.copied_share(3) == pytest.approx(4 / 6)
    assert found.copied_share(5) == 0.0
    assert math.isnan(Matches(none, none).copied_share())


def test_what_is_not_there_has_no_match() -> None:
    empty = numbers("")
    found = find_matches([empty, numbers("ab")], [empty])
    assert math.isnan(found[0].longest)
    assert found[0].source == -1
    assert found[1].longest == 1  # one note is like any other
    assert find_matches([numbers("ab")], [])[0].lengths.tolist() == [0, 0]
    assert find_matches([], [numbers("ab")]) == []


def test_sequences_of_differing_kinds_are_refused() -> None:
    with pytest.raises(ValueError, match="rows of the same length"):
        find_matches([np.zeros((3, 1), dtype=np.int64)], [np.zeros((3, 2), dtype=np.int64)])


words = st.lists(st.text("abc", max_size=12), min_size=1, max_size=4)


@given(words, words)
def test_as_a_slow_search_finds_it(asked, known) -> None:
    found = find_matches([numbers(w) for w in asked], [numbers(w) for w in known])
    for word, match in zip(asked, found, strict=True):
        for at, (length, source) in enumerate(zip(match.lengths, match.sequence, strict=True)):
            longest = max(
                n for n in range(len(word) - at + 1) if any(word[at : at + n] in k for k in known)
            )
            assert length == longest
            assert source == -1 if longest == 0 else word[at : at + longest] in known[source]
