"""Spans of speech: no syllable's edge is lost, short pauses are bridged, songs are left out."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.video.speech import Speech, held_notes, in_order, speech_spans

RATE_HZ = 10.0
SECOND = 16_000


def spans(speech, held=0.0):
    curve = np.asarray(speech, dtype=np.float32)
    return speech_spans(
        curve, np.full(len(curve), held, dtype=np.float32), RATE_HZ, len(curve) / RATE_HZ
    )


def curve(*parts):
    return np.concatenate([np.full(round(length_s * RATE_HZ), value) for value, length_s in parts])


def test_a_span_begins_ahead_and_ends_behind():
    assert spans(curve((0.0, 2), (0.9, 3), (0.0, 2))) == (Speech(1.8, 5.1),)
    assert spans(curve((0.9, 3))) == (Speech(0.0, 3.0),)


def test_only_long_pauses_part_spans():
    assert spans(curve((0.9, 2), (0.0, 0.9), (0.9, 2), (0.0, 2))) == (Speech(0.0, 5.0),)
    assert len(spans(curve((0.9, 2), (0.0, 1.1), (0.9, 2)))) == 2


def test_hysteresis():
    assert spans(curve((0.0, 1), (0.45, 3))) == ()  # never began
    assert spans(curve((0.0, 1), (0.8, 1), (0.4, 2), (0.2, 3))) == (Speech(0.8, 4.1),)
    assert spans(curve((0.0, 1), (0.9, 0.2), (0.0, 1))) == ()  # a click of the tongue


@given(st.lists(st.floats(0, 1, width=32), min_size=1, max_size=200))
def test_spans_lie_within_the_clip_and_apart(values):
    found = spans(values)
    assert in_order(found, len(values) / RATE_HZ)
    assert all(b.start_s - a.end_s > 0.69 for a, b in itertools.pairwise(found))


def test_what_is_no_order_of_spans():
    assert in_order((), 1.0) and in_order((Speech(0.0, 1.0),), 1.0)
    nan = float("nan")
    for wrong in (
        (Speech(1.0, 1.0),), (Speech(2.0, 1.0),), (Speech(0.0, 9.0),), (Speech(-1.0, 1.0),),
        (Speech(3.0, 4.0), Speech(1.0, 2.0)), (Speech(nan, 1.0),), (Speech(0.0, nan),),
    ):  # fmt: skip
        assert not in_order(wrong, 5.0)


def voice(semitones, seconds=6.0):
    """A buzz like that of a voice, its pitch `semitones(t)` above 150 Hz."""
    time = np.arange(round(seconds * SECOND)) / SECOND
    phase = 2 * np.pi * np.cumsum(150 * 2 ** (semitones(time) / 12)) / SECOND
    return sum(np.sin(k * phase) / k for k in range(1, 20)).astype(np.float32) * 0.1


def notes(time):
    """Half a second each, with a vibrato of 0.4 semitones."""
    steps = np.array([0, 2, 4, 7, 5, 4])[(time / 0.5).astype(int) % 6]
    return steps + 0.4 * np.sin(2 * np.pi * 5.5 * time)


def glides(time):
    """Up and down by eight semitones, as words are spoken."""
    return 4 * np.sin(2 * np.pi * 1.7 * time)


@pytest.mark.parametrize("other_db", [None, -15.0])
def test_a_singer_holds_notes_and_a_speaker_does_not(other_db):
    chord = sum(np.sin(2 * np.pi * f * np.arange(6 * SECOND) / SECOND) for f in (131, 196, 330))
    held = {}
    for name, tune in (("sung", notes), ("spoken", glides)):
        sound = voice(tune)
        if other_db is not None:
            sound = sound + (chord * sound.std() / chord.std() * 10 ** (other_db / 20))
        held[name] = held_notes(sound.astype(np.float32), np.ones(60, dtype=bool))
        assert held[name].shape == (60,)
    assert held["sung"].mean() > 0.5 and held["spoken"].mean() < 0.1
    speech = np.full(60, 0.9, dtype=np.float32)
    assert speech_spans(speech, held["sung"], RATE_HZ, 6.0) == ()
    assert speech_spans(speech, held["spoken"], RATE_HZ, 6.0) == (Speech(0.0, 6.0),)


def test_a_song_between_two_speakers_is_left_out():
    held = np.repeat(np.float32([0.0, 0.6, 0.0]), 100)
    speech = curve((0.9, 9), (0.0, 1), (0.9, 9.5), (0.0, 1), (0.9, 9.5))
    found = speech_spans(speech.astype(np.float32), held, RATE_HZ, 30.0)
    assert [(round(s.start_s), round(s.end_s)) for s in found] == [(0, 9), (20, 30)]


def test_nothing_is_looked_for_where_nobody_speaks():
    sound = voice(notes)
    where = np.zeros(60, dtype=bool)
    assert not held_notes(sound, where).any()
    assert not held_notes(sound[:0], where[:0]).any()
    where[:30] = True
    assert not held_notes(sound, where)[31:].any()
