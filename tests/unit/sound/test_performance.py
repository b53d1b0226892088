"""Played notes: who leads, where the accents are, and that nothing leaves the clip."""

import itertools
from collections import defaultdict
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.music.pianoroll import Note
from bgm_studio.music.timing import TempoMap
from bgm_studio.sound.performance import (
    BRIDGE,
    MELODY,
    PIANO,
    held_by_pedal,
    perform,
    velocities,
)

BEATS = 32
MAP = TempoMap((0.0, 13.0, float(BEATS)), (0.0, 7.0, 18.0))
FLAT, NO_HITS = np.full(BEATS, 0.5), np.zeros((BEATS, 4))


def run_of(track, pitch=60, step=2, until=BEATS * 4):
    return [Note(c, pitch, track, c + step) for c in range(0, until, step)]


def hits_at(*columns, strength=1.0):
    hits = np.zeros(BEATS * 4)
    hits[list(columns)] = strength
    return hits.reshape(BEATS, 4)


def at_column(performance, column, tempo_map=MAP):
    time_s = float(tempo_map.seconds(column / 4))
    return [n for n in performance.notes if abs(n.start_s - time_s) < 0.012]


def test_melody_leads_bridge_leads_piano():
    notes = [n for track in range(3) for n in run_of(track)]
    levels = defaultdict(list)
    for note in perform(notes, MAP, FLAT, NO_HITS).notes:
        levels[note.track].append(note.velocity)
    melody, bridge, piano = (np.mean(levels[t]) for t in (MELODY, BRIDGE, PIANO))
    assert melody > bridge + 8 > piano + 8


def test_metre():
    played = perform(run_of(MELODY, step=1), MAP, FLAT, NO_HITS, humanise=False).notes
    one, two, three, off = (played[c].velocity for c in (0, 4, 8, 2))
    assert one > three > two > off > played[1].velocity


@pytest.mark.parametrize("track", [MELODY, BRIDGE, PIANO])
@pytest.mark.parametrize("energy", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("column", [16, 21, 34])
def test_hits_stand_out_held_and_on_time(track, energy, column):
    notes = run_of(track, step=1)
    played = perform(notes, MAP, np.full(BEATS, energy), hits_at(column)).notes
    before, hit, after = played[column - 1], played[column], played[column + 1]
    assert hit.velocity >= max(before.velocity, after.velocity) + 18
    assert hit.start_s == pytest.approx(float(MAP.seconds(column / 4)), abs=1e-9)
    plain = perform(notes, MAP, np.full(BEATS, energy), NO_HITS).notes
    assert before.velocity < plain[column - 1].velocity


def test_hit_is_sustained():
    notes = [Note(16, 60, PIANO, 17), Note(40, 60, PIANO, 41)]
    played = perform(notes, MAP, FLAT, hits_at(16)).notes
    assert played[0].end_s == pytest.approx(float(MAP.seconds(5.0)))


def test_energy_makes_a_crescendo():
    swell = np.linspace(0, 1, BEATS)
    played = perform(run_of(MELODY, step=16), MAP, swell, NO_HITS, humanise=False).notes
    velocities = [n.velocity for n in played]
    assert velocities == sorted(velocities)
    assert velocities[-1] > velocities[0] + 18


def test_outer_voices_carry():
    chord = [Note(0, p, PIANO, 8) for p in (48, 55, 60, 64)]
    bass, *inner, top = [
        n.velocity for n in perform(chord, MAP, FLAT, NO_HITS, humanise=False).notes
    ]
    assert top >= bass > max(inner)


def test_ending_rings_to_the_end():
    notes = [Note(BEATS * 4 - 16, p, t, BEATS * 4 - 12) for t, p in ((0, 72), (1, 60), (2, 48))]
    notes += run_of(MELODY, until=64)
    played = perform(notes, MAP, FLAT, NO_HITS).notes
    assert [n.end_s for n in played[-3:]] == [MAP.duration_s] * 3


def test_a_track_that_stops_early_does_not_drone():
    played = perform(run_of(BRIDGE, until=32), MAP, FLAT, NO_HITS).notes
    assert max(n.end_s for n in played) < float(MAP.seconds(8.5))


def test_pedal_catches_the_broken_chord_and_lifts_for_the_next():
    broken = [Note(2 * i, p, PIANO, 2 * i + 1) for i, p in enumerate((48, 55, 60, 64))]
    following = [Note(8 + 2 * i, p, PIANO, 9 + 2 * i) for i, p in enumerate((53, 57, 60, 65))]
    performance = perform(broken + following, MAP, FLAT, NO_HITS, humanise=False)
    assert [m.down for m in performance.pedal] == [True, False, True]
    change_s = float(MAP.seconds(2.0))
    sounding = {n.pitch: n.end_s for n in held_by_pedal(performance) if n.start_s < change_s - 0.01}
    assert sounding[55] == pytest.approx(change_s)
    assert max(n.end_s for n in held_by_pedal(performance)) == MAP.duration_s


def test_pickup_plays_from_the_first_frame():
    tempo_map = TempoMap((0.0, 32.0), (-1.7, 14.3))
    notes = [Note(0, 60, 0, 2), Note(2, 62, 0, 15), Note(16, 64, 0, 20), Note(130, 64, 0, 140)]
    played = perform(notes, tempo_map, FLAT, NO_HITS, humanise=False).notes
    assert [n.pitch for n in played] == [62, 64]
    assert played[0].start_s == 0.0


def test_edits_elsewhere_change_nothing():
    notes = run_of(MELODY) + run_of(PIANO, 48)
    edited = [*notes, Note(100, 77, MELODY, 104)]
    one, two = (perform(n, MAP, FLAT, NO_HITS, pedal=False).notes for n in (notes, edited))
    early = [n for n in one if n.start_s < 8]
    assert early == [n for n in two if n.start_s < 8]
    assert any(
        abs(n.start_s - round(n.start_s / 7 * 26) * 7 / 26) > 1e-4 for n in early if n.end_s < 7
    )


def test_curves_must_fit():
    with pytest.raises(ValueError, match="do not fit"):
        perform([], MAP, np.zeros(31), NO_HITS)


written = st.builds(
    lambda start, pitch, track, length: Note(start, pitch, track, start + length),
    st.integers(-6, BEATS * 4 + 4), st.integers(48, 54), st.integers(0, 2), st.integers(1, 24),
)  # fmt: skip


@settings(max_examples=40)
@given(st.lists(written, max_size=40), st.integers(0, 127), st.integers(1, 127), st.booleans())
def test_a_note_has_the_velocity_that_the_user_gave_it(notes, hit, wanted, humanise):
    """All else is played as it was, and what it would have had is told."""
    notes = sorted(set(notes))
    plain = perform(notes, MAP, FLAT, hits_at(hit), humanise=humanise)
    by_itself = velocities(notes, FLAT, hits_at(hit), humanise=humanise)
    assert {note for note in notes if note.start_column < BEATS * 4 and note.end_column > 0} == set(
        by_itself
    )
    assert {note.velocity for note in plain.notes} <= set(by_itself.values())
    given_ones = [replace(n, velocity=wanted) if n.pitch % 2 else n for n in notes]
    other = perform(given_ones, MAP, FLAT, hits_at(hit), humanise=humanise)
    assert other.notes == tuple(
        sorted(replace(n, velocity=wanted) if n.pitch % 2 else n for n in plain.notes)
    )
    assert other.pedal == plain.pedal
    assert velocities(given_ones, FLAT, hits_at(hit), humanise=humanise) == by_itself


@settings(max_examples=60)
@given(st.lists(written, max_size=40), st.integers(0, 127), st.booleans())
def test_whatever_is_written_can_be_played(notes, hit, pickup):
    tempo_map = TempoMap((0.0, 32.0), (-1.7, 14.3)) if pickup else MAP
    performance = perform(notes, tempo_map, FLAT, hits_at(hit))
    assert performance == perform(reversed(notes), tempo_map, FLAT, hits_at(hit))
    for played in (performance.notes, tuple(held_by_pedal(performance))):
        assert list(played) == sorted(played)
        voices = defaultdict(list)
        for note in played:
            assert 0 <= note.start_s < note.end_s <= tempo_map.duration_s
            assert 1 <= note.velocity <= 127
            voices[note.track, note.pitch].append(note)
        for voice in voices.values():
            assert all(a.end_s < b.start_s for a, b in itertools.pairwise(voice))
    downs = [m.down for m in performance.pedal]
    assert downs == [i % 2 == 0 for i in range(len(downs))]
    assert list(performance.pedal) == sorted(performance.pedal)
