"""Drummer, bass player, pads and figures: what they may and may not play."""

from __future__ import annotations

from itertools import pairwise

import pytest
from band_forms import check_room, form_of, forms
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.band.bass import PATTERNS, Bass, bass_part
from bgm_studio.band.doubling import Doubling
from bgm_studio.band.drums import CRASH, Drums, drum_part
from bgm_studio.band.form import Form, Mark
from bgm_studio.band.grooves import KICK, Hit
from bgm_studio.band.hits import Sting, Swell
from bgm_studio.band.pads import FIGURES, Figure, Pad, figure_part, pad_part, voicings
from bgm_studio.band.rhythm import Comp, Ostinato, Strum

BAND = Drums(("rock", "pop"))
few = settings(max_examples=40, deadline=None)


def chord_at(form: Form, beat: float):
    return form.plan.chords_per_beat[min(int(beat + 1e-9), form.plan.total_beats - 1)]


@few
@given(form=forms(), pattern=st.sampled_from(PATTERNS))
def test_the_bass_plays_one_note_at_a_time_and_opens_each_chord(form, pattern):
    drums = drum_part(form, BAND)
    lines = bass_part(form, Bass(pattern), drums)
    check_room(lines, form)
    for one, other in pairwise(lines):
        assert one.beat < one.end <= other.beat
    for first, _, chord in form.changes:
        if form.sounds(first) and pattern != "drone":
            opening = [line for line in lines if -0.2 <= line.beat - first < 1e-6]
            if opening:
                assert opening[-1].pitch % 12 == chord.bass


def test_bass_and_bass_drum_are_together():
    met = strikes = 0
    for seed in range(8):
        form = form_of(16, seed=seed, bpm=90 + 10 * seed)
        drums = drum_part(form, BAND)
        kicks = [hit.beat for hit in drums if hit.key == KICK]
        for line in bass_part(form, Bass("kick"), drums):
            strikes += 1
            met += min(abs(line.beat - kick) for kick in kicks) < 0.02
    assert met / strikes >= 0.8


def test_a_note_ends_where_a_bass_drum_leans_ahead_of_the_next_chord():
    form = form_of(8)
    ends = [end for _, end, _ in form.changes if end < form.last_beat]
    kicks = [Hit(end + lean, KICK, 90) for end in ends for lean in (-0.35, -0.1)]
    lines = bass_part(form, Bass("kick"), sorted(kicks))
    assert len(lines) > len(ends)
    for one, other in pairwise(lines):
        assert one.beat < one.end <= other.beat


def test_without_drums_chords_are_held():
    form = form_of(8)
    lines = bass_part(form, Bass("kick"))
    assert [line.beat for line in lines] == [first for first, _, _ in form.changes
                                             if first <= form.last_beat]  # fmt: skip


@few
@given(form=forms(), voices=st.integers(3, 4))
def test_pads_hold_the_chords_tones(form, voices):
    pad = Pad(voices)
    lines = pad_part(form, pad)
    check_room(lines, form)
    for line in lines:
        assert pad.low <= line.pitch <= pad.high
        beat = line.beat
        while beat < line.end - 1e-9:
            assert line.pitch % 12 in chord_at(form, beat).pitch_classes
            beat += 1.0
    for (_, _, chord), voicing in zip(form.changes, voicings(form, pad), strict=True):
        assert len(voicing) == voices and list(voicing) == sorted(set(voicing))
        wanted = min(voices, len(chord.pitch_classes))
        assert len({pitch % 12 for pitch in voicing}) >= wanted


@few
@given(
    form=forms(swings=(0.5,)), order=st.sampled_from(FIGURES), rate=st.sampled_from([1, 2, 3, 4])
)
def test_figures_break_the_chords(form, order, rate):
    lines = figure_part(form, Figure(order, rate))
    check_room(lines, form)
    for line in lines:
        assert line.pitch % 12 in chord_at(form, line.beat).pitch_classes
        on_grid = (line.beat * rate) % 1
        assert min(on_grid, 1 - on_grid) < 1e-6 or form.is_strong(line.beat)


def test_no_drums_where_little_goes_on():
    assert drum_part(form_of(16, levels=[0.1] * 16), BAND) == []


def test_what_returns_is_played_alike_and_a_fill_leads_on():
    marks = (Mark(32.0, 1.0),)
    form = form_of(24, marks=marks, seed=3)
    hits = drum_part(form, BAND)
    again = [s for s in form.plan.sections if s.label == "A"]
    assert len(again) >= 2

    def bar(section, number):
        start = section.start_beat + 4 * number
        inside = [hit for hit in hits if start + 0.5 <= hit.beat < start + 3.5]
        return [(round(hit.beat - start, 6), hit.key) for hit in inside if hit.key != CRASH]

    assert bar(again[0], 1) == bar(again[1], 1) != []
    # The bar before the strong cut is not the loop's.
    assert bar(again[0], 1) != []
    before = [hit for hit in hits if 30.0 <= hit.beat < 31.875]
    loop = [hit for hit in hits if 22.0 <= hit.beat < 23.875]
    assert [(round(h.beat - 30, 3), h.key) for h in before] != [
        (round(h.beat - 22, 3), h.key) for h in loop
    ]


def test_a_louder_section_is_struck_harder():
    quiet, loud = (drum_part(form_of(8, levels=[level] * 8), BAND) for level in (0.3, 1.0))

    def mean(hits):
        return sum(hit.velocity for hit in hits) / len(hits)

    assert mean(loud) > mean(quiet) + 10


def test_nothing_is_struck_behind_the_last_strike():
    form = form_of(8)
    for part in (
        drum_part(form, BAND), bass_part(form, Bass("eighths")),
        figure_part(form, Figure("up")),
    ):  # fmt: skip
        assert max(note.beat for note in part) == form.last_beat


@pytest.mark.parametrize(
    "wrong",
    [lambda: Bass("slap"), lambda: Bass("held", 30, 40), lambda: Pad(9), lambda: Pad(3, 60, 70),
     lambda: Figure("sideways"), lambda: Figure("up", 9), lambda: Figure("up", octaves=4),
     lambda: Figure("up", low=60, high=80, octaves=2), lambda: Pad(voicing="wide"),
     lambda: Pad(4, 50, 70, "open"),
     lambda: Pad(from_level=2.0), lambda: Bass("held", from_level=-1.0),
     Drums, lambda: Drums(("rokc",)), lambda: Drums(("rock",), "trap"),
     lambda: Drums(pattern="polka"), lambda: Drums(("rock",), from_level=3.0),
     lambda: Ostinato("tango"), lambda: Ostinato("pulse", 50, 60), lambda: Comp("tango"),
     lambda: Comp("pizzicato", low=50, high=68), lambda: Comp("jazz", 9), lambda: Strum("tango"),
     lambda: Strum("folk", 40, 60), lambda: Doubling("fifths"), lambda: Doubling("thirds", 60, 50),
     lambda: Sting("gong"), lambda: Sting("stab", 40, 50), lambda: Sting("stab", from_strength=2.0),
     lambda: Swell(36), lambda: Swell(from_level=-0.1)],
)  # fmt: skip
def test_what_cannot_be_played_is_refused(wrong):
    with pytest.raises(ValueError, match="no "):
        wrong()
