"""Ostinati, comping and strummed guitars."""

from __future__ import annotations

from itertools import groupby, pairwise

import pytest
from band_forms import form_of
from test_form import plain

from bgm_studio.band.bass import Bass, bass_part
from bgm_studio.band.form import Mark
from bgm_studio.band.pads import Figure, Pad, figure_part, pad_part
from bgm_studio.band.rhythm import (
    OSTINATI,
    Comp,
    Ostinato,
    Strum,
    _shape,
    comp_part,
    ostinato_part,
    strum_part,
)
from bgm_studio.music.harmony import QUALITIES, Chord


def in_bar(lines, bar):
    return sorted({line.beat - 4 * bar for line in lines if 4 * bar <= line.beat < 4 * bar + 4})


@pytest.mark.parametrize("rhythm", OSTINATI)
def test_an_ostinato_goes_on_from_slow_to_full_to_two_voices(rhythm):
    calm, more, full = (
        ostinato_part(plain(levels=[level] * 8), Ostinato(rhythm, from_level=0.2))
        for level in (0.3, 0.5, 0.9)
    )
    assert len(in_bar(calm, 1)) < len(in_bar(more, 1)) <= len(in_bar(full, 1))
    assert len({line.beat for line in full}) < len(full)  # two at once
    assert len({line.beat for line in calm}) == len(calm)
    assert in_bar(more, 1) == in_bar(more, 2)


def test_three_three_two():
    lines = ostinato_part(plain(levels=[0.32] * 8), Ostinato("3+3+2"))
    assert in_bar(lines, 1) == [0.0, 1.5, 3.0]
    more = ostinato_part(plain(levels=[0.55] * 8), Ostinato("3+3+2"))
    loud = {line.beat % 4 for line in more if line.velocity > 75}
    assert in_bar(more, 1) == [index / 2 for index in range(8)]
    by_place = {line.beat % 4: line.velocity for line in more if 4 <= line.beat < 8}
    assert min(by_place[place] for place in (0.0, 1.5, 3.0)) > max(
        by_place[place] for place in (0.5, 1.0, 2.5, 3.5)
    ), loud


def test_a_pulse_stays_on_its_note_and_short_notes_are_short():
    lines = ostinato_part(plain(levels=[0.5] * 8), Ostinato("pulse", length=0.3))
    until_g = {line.pitch for line in lines if line.beat < 24}
    assert len(until_g) == 1
    assert all(line.end - line.beat <= 0.31 for line in lines if line.beat < 28)


def test_an_ostinato_runs_into_another_theme():
    lines = ostinato_part(plain(levels=[0.6] * 8), Ostinato("eighths"))
    run = [line.pitch for line in lines if 15 <= line.beat < 16]
    assert len(run) == 4 and run == sorted(run) and run[-1] > run[0]
    assert len([line for line in lines if 11 <= line.beat < 12]) == 2


def test_charleston_and_off_beats():
    form = plain(levels=[0.5] * 8)
    assert in_bar(comp_part(form, Comp("off-beats")), 1) == [0.5, 1.5, 2.5, 3.5]
    assert in_bar(comp_part(form, Comp("charleston")), 1)[:2] == [0.0, 1.5]
    for line in comp_part(form, Comp("off-beats")):
        assert line.end - line.beat < 0.5 or line.beat == 28
    # Before another theme the last beat is left free.
    assert max(in_bar(comp_part(form, Comp("off-beats")), 3)) == 2.5


def test_pizzicato_has_the_bass_on_the_beats_and_chords_off_them():
    lines = comp_part(plain(levels=[0.9] * 8), Comp("pizzicato"))
    for beat, found in groupby((line for line in lines if line.beat < 28), lambda x: x.beat):
        pitches = [line.pitch for line in found]
        if beat % 1 == 0:
            assert len(pitches) == 1 and pitches[0] % 12 == (0 if beat < 24 else 7)
        else:
            assert len(pitches) == 3


def test_strings_are_struck_in_order_ten_to_twenty_milliseconds_apart():
    for bpm in (70.0, 140.0):
        form = plain(bpm=bpm, levels=[0.5] * 8)
        lines = [line for line in strum_part(form, Strum("folk")) if 4 <= line.beat < 8]
        down = [line for line in lines if line.beat < 4.7]
        up = [line for line in lines if 5.4 < line.beat < 5.9]
        assert len(down) == 5 and len(up) == 3  # C major on five strings; D.DU.UDU
        assert [line.pitch for line in down] == sorted(line.pitch for line in down)
        assert [line.pitch for line in up] == sorted((x.pitch for x in up), reverse=True)
        for stroke in (down, up):
            gaps = [b.beat - a.beat for a, b in pairwise(stroke)]
            assert all(0.010 <= gap * 60 / bpm <= 0.020 for gap in gaps)
        assert down[0].beat == 4.0 and up[0].beat == 5.5


def test_rock_plays_power_chords():
    lines = strum_part(plain(levels=[0.9] * 8), Strum("rock"))
    assert {line.pitch % 12 for line in lines if line.beat < 24} == {0, 7}
    assert {line.pitch for line in lines if line.beat < 24} == {48, 55, 60}


@pytest.mark.parametrize(
    ("symbol", "pitches"),
    [("E", (40, 47, 52, 56, 59, 64)), ("Am", (45, 52, 57, 60, 64)),
     ("D", (50, 57, 62, 66)), ("C", (48, 52, 55, 60, 64)),
     ("G", (43, 47, 50, 55, 59, 67)), ("F", (41, 48, 53, 57, 60, 65))],
)  # fmt: skip
def test_open_chords_are_those_of_every_guitarist(symbol, pitches):
    assert _shape(Chord.parse(symbol), Strum("folk")) == pitches


@pytest.mark.parametrize("quality", QUALITIES)
def test_every_chord_can_be_fingered(quality):
    for root in range(12):
        chord = Chord(root, quality)
        shape = _shape(chord, Strum("folk"))
        assert 3 <= len(shape) <= 6 and list(shape) == sorted(set(shape))
        assert shape[0] % 12 == chord.bass and shape[0] >= 40 and shape[-1] <= 76
        assert {pitch % 12 for pitch in shape} <= set(chord.pitch_classes)
        assert len(chord.pitch_classes) - len({pitch % 12 for pitch in shape}) <= 1


def test_a_walking_bass_walks():
    steps, led, still = [], [], 0
    for seed in range(8):
        form = form_of(16, seed=seed, arousal=0.2)
        lines = bass_part(form, Bass("walk", 28, 48))
        for one, other in pairwise(lines):
            if other.beat <= form.last_beat:
                steps.append(abs(other.pitch - one.pitch))
                still += one.pitch == other.pitch
            if other.beat in {first for first, _, _ in form.changes}:
                led.append(abs(other.pitch - one.pitch))
    assert sum(steps) / len(steps) < 4.5 and max(steps) <= 12
    assert still / len(steps) < 0.05
    assert sum(step <= 5 for step in led) / len(led) > 0.9


def test_octaves_leap_and_a_pulse_ducks():
    form = plain()
    lines = [x for x in bass_part(form, Bass("octaves", 28, 51)) if x.beat < 24]
    on = {line.pitch for line in lines if line.beat % 1 == 0}
    off = {line.pitch for line in lines if line.beat % 1 == 0.5}
    assert on == {36} and off == {48}
    pulse = [x for x in bass_part(form, Bass("pulse")) if x.beat < 24]
    soft = max(line.velocity for line in pulse if line.beat % 1 == 0)
    assert soft < min(line.velocity for line in pulse if line.beat % 1 == 0.5)


def test_root_and_fifth_and_a_drone():
    lines = bass_part(plain(levels=[0.3] * 8), Bass("root and fifth"))
    assert [(x.beat, x.pitch % 12) for x in lines if x.beat < 8] == [(0, 0), (2, 7), (4, 0), (6, 7)]
    drone = bass_part(plain(), Bass("drone"))
    # G is in both chords' reach, but C is not in G's: it changes there, and with the section.
    assert [(x.beat, x.pitch % 12) for x in drone] == [(0, 0), (16, 0), (24, 7), (28, 7)]


def test_a_pad_begins_anew_behind_a_rest_and_on_strong_marks():
    form = plain(rests=((4.5, 6.0),), marks=(Mark(9.4, 0.9),))
    beats = sorted({line.beat for line in pad_part(form, Pad())})
    assert beats == [0.0, 6.0, 9.4, 16.0, 24.0, 28.0]


def test_an_arpeggio_goes_through_octaves_and_is_slow_where_it_is_calm():
    arpeggio = Figure("up", 4, 3, 48, 84, octaves=2, length=0.5)
    lines = figure_part(plain(levels=[0.8] * 8), arpeggio)
    first = [line.pitch for line in lines if line.beat < 1.5]
    assert len(first) == 6 and first == sorted(first)
    assert [pitch + 12 for pitch in first[:3]] == first[3:] or first[-1] - first[0] >= 14
    assert all(line.end - line.beat == pytest.approx(0.125) for line in lines if line.beat < 28)
    calm = figure_part(plain(levels=[0.35] * 8), arpeggio)
    assert in_bar(calm, 1) == [index / 2 for index in range(8)]
