"""Every note measure against a value that can be worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.metrics.notes import (
    SAMPLES,
    chord_tone_share,
    durations,
    empty_bar_share,
    inter_onset_intervals,
    longest_dissonance,
    measure,
    melody_line,
    melody_polyphony_share,
    melody_step_share,
    note_length_figures,
    notes_in_bars,
    notes_per_bar,
    onsets,
    pitch_class_counts,
    pitch_range,
    pitches,
    polyphony,
    repeated_note_rate,
    scale_share,
)
from bgm_studio.music.pianoroll import TRACKS, Note, notes_from_roll, roll_from_notes

MELODY, BRIDGE, PIANO = range(3)
C_MAJOR_SCALE = (60, 62, 64, 65, 67, 69, 71)
SILENCE = np.zeros((6, 128, 128), dtype=bool)


def struck(heights, *, track=MELODY, every=4, columns=32):
    """A roll with one note after another, each `every` columns long."""
    notes = [Note(i * every, p, track, (i + 1) * every) for i, p in enumerate(heights)]
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
    assert len(durations(held)) == 0
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
    assert sorted(durations(roll)) == [1, 3, 12]  # the last is cut off by the roll's end
    assert note_length_figures(roll)[:2] == pytest.approx([16 / 3, 3])


def test_melody_steps_and_leaps() -> None:
    assert melody_step_share(struck((60, 62, 62, 69, 60))) == 0.5
    chord = struck((60, 61)) | struck((70, 71))  # the upper notes lead
    assert melody_step_share(chord) == 1.0
    assert math.isnan(melody_step_share(struck((60,))))
    assert math.isnan(melody_step_share(struck((60, 62), track=PIANO)))


def test_of_notes_struck_together_the_highest_leads() -> None:
    roll = struck((60, 71)) | struck((67, 62)) | struck((90,), track=PIANO)
    columns, line = melody_line(roll)
    assert (columns.tolist(), line.tolist()) == ([0, 4], [67, 71])


def test_repeated_notes() -> None:
    assert repeated_note_rate(struck((60, 60, 62, 62, 62))) == 0.75
    assert repeated_note_rate(struck((60, 72))) == 0.0  # an octave is no repetition
    assert math.isnan(repeated_note_rate(struck((60,))))


def test_dissonance_lasts_as_long_as_two_pitches_clash() -> None:
    def together(interval):
        low, high = Note(0, 60, PIANO, 32), Note(6, 60 + interval, MELODY, 12)
        return longest_dissonance(roll_from_notes([low, high], 32))

    assert [together(i) for i in (1, 13, 25)] == [1.5, 1.5, 1.5]  # six columns
    assert [together(i) for i in (2, 6, 7, 11, 12)] == [0.0] * 5
    assert math.isnan(longest_dissonance(SILENCE))


def test_two_short_clashes_are_not_one_long_one_but_a_note_struck_again_goes_on() -> None:
    low = Note(0, 60, PIANO, 16)
    neighbours = [Note(0, 61, MELODY, 4), Note(4, 59, MELODY, 8)]  # another pair of pitches
    assert longest_dissonance(roll_from_notes([low, *neighbours], 16)) == 1.0
    again = [Note(0, 61, MELODY, 4), Note(4, 61, MELODY, 8)]
    assert longest_dissonance(roll_from_notes([low, *again], 16)) == 2.0


def test_samples_of_one_track_and_of_all() -> None:
    notes = [Note(0, 60, MELODY, 2), Note(3, 64, MELODY, 9), Note(0, 40, PIANO, 32)]
    roll = roll_from_notes([*notes, Note(20, 43, PIANO, 21)], 32)
    assert sorted(pitches(roll)) == [40, 43, 60, 64]
    assert pitches(roll, "melody").tolist() == [60, 64]
    assert durations(roll, "piano").tolist() == [32, 1]
    assert inter_onset_intervals(roll).tolist() == [3, 17]
    assert inter_onset_intervals(roll, "melody").tolist() == [3]
    assert inter_onset_intervals(roll, "bridge").tolist() == []
    assert polyphony(roll, "melody").tolist() == [1, 1, 0] + [1] * 6 + [0] * 23
    assert polyphony(roll)[[0, 2, 20]].tolist() == [2, 1, 2]
    assert notes_in_bars(roll).tolist() == [3, 1]
    assert notes_in_bars(roll, "piano").tolist() == [1, 1]


def test_there_are_three_tracks() -> None:
    with pytest.raises(ValueError, match="melody, bridge, piano"):
        pitches(SILENCE, "drums")


def test_bins_hold_every_value_of_silence_and_of_music() -> None:
    for name, sample in SAMPLES.items():
        values = sample.values(struck((0, 60, 127), every=10), None)
        assert len(values)
        assert values.min() >= sample.edges[0], name


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
)
def test_notes_measured_at_once_are_those_read_one_by_one(notes) -> None:
    roll = roll_from_notes([Note(s, p, t, s + n) for s, p, t, n in notes], 128)
    for track, name in enumerate(TRACKS):
        expected = [n for n in notes_from_roll(roll) if n.track == track]
        assert sorted(durations(roll, name)) == sorted(n.columns for n in expected)
        assert sorted(pitches(roll, name)) == sorted(n.pitch for n in expected)
        assert polyphony(roll, name).sum() == sum(n.columns for n in expected)
    assert notes_in_bars(roll).sum() == len(durations(roll))


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
    assert here["share in the best scale"] >= 7 / 12 - 1e-9
    assert here["lowest pitch"] <= here["5th percentile of pitch"]
    assert here["95th percentile of pitch"] <= here["highest pitch"]
