"""Every note measure against a value that can be worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.metrics.notes import (
    chord_tone_share,
    empty_bar_share,
    measure,
    melody_polyphony_share,
    melody_step_share,
    note_length_figures,
    note_lengths,
    notes_per_bar,
    onsets,
    pitch_class_counts,
    pitch_class_entropy,
    pitch_range,
    scale_share,
)
from bgm_studio.music.pianoroll import Note, roll_from_notes

MELODY, BRIDGE, PIANO = range(3)
C_MAJOR_SCALE = (60, 62, 64, 65, 67, 69, 71)
SILENCE = np.zeros((6, 128, 128), dtype=bool)


def struck(pitches, *, track=MELODY, every=4, columns=32):
    """A roll with one note after another, each `every` columns long."""
    notes = [Note(i * every, p, track, (i + 1) * every) for i, p in enumerate(pitches)]
    return roll_from_notes(notes, columns)


def c_major_chords(beats):
    chroma = np.zeros((beats, 12), dtype=bool)
    chroma[:, [0, 4, 7]] = True
    return chroma


def test_notes_per_bar_counts_onsets_of_each_track() -> None:
    roll = struck((60, 62, 64)) | struck((40,), track=PIANO)
    assert notes_per_bar(roll).tolist() == [1.5, 0.0, 0.5]  # two bars


def test_a_note_held_over_from_before_is_no_note() -> None:
    held = roll_from_notes([Note(-4, 60, MELODY, 8)], 16)
    assert held.any()
    assert notes_per_bar(held).sum() == 0
    assert len(note_lengths(held)) == 0
    assert math.isnan(scale_share(held))


def test_bars_in_which_something_sounds_are_not_empty() -> None:
    assert empty_bar_share(SILENCE) == 1.0
    long = roll_from_notes([Note(0, 60, BRIDGE, 33)], 64)  # rings into the third of four bars
    assert empty_bar_share(long) == 0.25


def test_pitch_classes_are_counted_over_octaves_and_tracks() -> None:
    roll = struck((48, 60, 61)) | struck((72,), track=PIANO)
    assert pitch_class_counts(roll).tolist() == [3, 1] + 10 * [0]


def test_scale_share_finds_the_best_scale_in_any_key() -> None:
    assert scale_share(struck(C_MAJOR_SCALE)) == 1.0
    assert scale_share(struck([p + 5 for p in C_MAJOR_SCALE])) == 1.0
    a_minor_harmonic = (57, 59, 60, 62, 64, 65, 68)
    assert scale_share(struck(a_minor_harmonic)) == pytest.approx(6 / 7)  # G sharp is outside
    assert scale_share(struck(range(60, 72), every=2)) == pytest.approx(7 / 12)


def test_entropy_is_in_bits() -> None:
    assert pitch_class_entropy(struck((60, 72, 48))) == 0.0
    assert pitch_class_entropy(struck((60, 61, 62, 63))) == pytest.approx(2.0)
    assert pitch_class_entropy(struck(range(60, 72), every=2)) == pytest.approx(math.log2(12))
    uneven = pitch_class_entropy(struck((60, 60, 60, 67)))
    assert uneven == pytest.approx(-0.75 * math.log2(0.75) - 0.25 * math.log2(0.25))


def test_chord_tones_are_looked_for_on_beats_one_and_three_only() -> None:
    # Beats 1..4 of a bar: C (in), C sharp (weak), D (out), C sharp (weak).
    roll = struck((60, 61, 62, 61), columns=16)
    assert chord_tone_share(roll, c_major_chords(4)) == 0.5
    no_chord_on_three = c_major_chords(4)
    no_chord_on_three[2] = False
    assert chord_tone_share(roll, no_chord_on_three) == 1.0
    other = np.roll(c_major_chords(4), 2, axis=1)  # D major: C is out, D is in
    assert chord_tone_share(roll, other) == 0.5


def test_sounding_notes_count_when_asked_for() -> None:
    roll = roll_from_notes([Note(0, 60, PIANO, 16), Note(4, 61, MELODY, 16)], 16)
    assert chord_tone_share(roll, c_major_chords(4)) == 1.0
    # C on beat 1; C and C sharp on beat 3.
    assert chord_tone_share(roll, c_major_chords(4), sounding=True) == pytest.approx(2 / 3)


def test_chroma_must_fit_the_roll() -> None:
    with pytest.raises(ValueError, match="chroma"):
        chord_tone_share(SILENCE, c_major_chords(8))
    with pytest.raises(ValueError, match="shape"):
        onsets(np.zeros((2, 128, 128), dtype=bool))


def test_pitch_range_runs_from_lowest_to_highest() -> None:
    assert pitch_range(struck((40, 60, 80))).tolist() == [40, 42, 78, 80]


def test_note_lengths_are_in_columns() -> None:
    notes = [Note(0, 60, MELODY, 1), Note(1, 60, MELODY, 4), Note(4, 50, PIANO, 99)]
    roll = roll_from_notes(notes, 16)
    assert sorted(note_lengths(roll)) == [1, 3, 12]  # the last is cut off by the roll's end
    assert note_length_figures(roll)[:2] == pytest.approx([16 / 3, 3])


def test_melody_steps_and_leaps() -> None:
    assert melody_step_share(struck((60, 62, 62, 69, 60))) == 0.5
    chord = struck((60, 61)) | struck((70, 71))  # the upper notes lead
    assert melody_step_share(chord) == 1.0
    assert math.isnan(melody_step_share(struck((60,))))
    assert math.isnan(melody_step_share(struck((60, 62), track=PIANO)))


def test_melody_polyphony() -> None:
    roll = roll_from_notes([Note(0, 60, MELODY, 8), Note(6, 64, MELODY, 8)], 16)
    assert melody_polyphony_share(roll) == 0.25
    assert math.isnan(melody_polyphony_share(struck((60,), track=PIANO)))


def test_silence_measures_as_nothing() -> None:
    found = measure(SILENCE, c_major_chords(32))
    defined = {name for name, value in found.items() if not math.isnan(value)}
    assert {found[n] for n in defined if n.startswith("notes per bar")} == {0.0}
    assert found["empty-bar share"] == 1.0
    assert not any("pitch" in name or "share in" in name for name in defined)


@given(
    st.lists(
        st.tuples(st.integers(0, 127), st.integers(6, 121), st.integers(0, 2), st.integers(1, 20)),
        min_size=1,
        max_size=40,
    ),
    st.integers(-6, 6),
)
def test_all_measures_keep_their_ranges_and_transposition_moves_pitch_alone(notes, shift) -> None:
    def roll_of(semitones):
        return roll_from_notes([Note(s, p + semitones, t, s + n) for s, p, t, n in notes], 128)

    here = measure(roll_of(0), c_major_chords(32))
    there = measure(roll_of(shift), np.roll(c_major_chords(32), shift, axis=1))
    for name, value in here.items():
        moves = shift if "pitch" in name else 0
        assert there[name] == pytest.approx(value + moves, nan_ok=True)
        if "share" in name or name.startswith("melody"):
            assert math.isnan(value) or 0 <= value <= 1
    assert 0 <= here["PCHE (bits)"] <= math.log2(12) + 1e-9
    assert here["share in the best scale"] >= 7 / 12 - 1e-9
    assert here["lowest pitch"] <= here["5th percentile of pitch"]
    assert here["95th percentile of pitch"] <= here["highest pitch"]
