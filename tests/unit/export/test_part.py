"""Parts of a take: their bounds, names and notes."""

from fractions import Fraction
from pathlib import Path

import mido
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import made_analysis

from bgm_studio.base.errors import RequestError
from bgm_studio.composing.direction import Span
from bgm_studio.export.midi import write_midi
from bgm_studio.export.part import (
    check_part,
    chords_within,
    clock,
    cuts_within,
    part_name,
    part_of,
    samples_of,
)
from bgm_studio.music.harmony import Chord, ChordSpan, Key, Plan, Section
from bgm_studio.music.played import TRIO, PedalChange, Performance, PerformedNote, Voice
from bgm_studio.music.timing import TempoMap

VOICES = (*TRIO, Voice("drums", 0, kit=True))
# 120 BPM, then 90, after a pickup of half a beat.
TEMPO = TempoMap((3.5, 12.0, 24.0), (0.0, 4.25, 12.25))


def note(start_s, end_s, pitch=60, track=0):
    return PerformedNote(start_s, end_s, pitch, 80, track)


def whole(*notes, pedal=()):
    return Performance(tuple(sorted(notes)), tuple(pedal), TEMPO)


@pytest.fixture(scope="module")
def clip():
    return made_analysis(duration_s=12.0).clip


# -- bounds and names ------------------------------------------------------------------------------


def test_a_part_lies_within_the_clip_and_has_a_frame(clip):
    end_s, frame_s = clip.duration_s, float(1 / clip.frame_rate)
    check_part(None, clip, ("video", "timeline"))
    for span in (
        Span(0.0, end_s), Span(0.0, frame_s), Span(end_s - frame_s, end_s),
        Span(1.0, round(end_s + 0.0004, 3)),
    ):  # fmt: skip
        check_part(span, clip, ("wav", "stems", "midi", "mp3"))
    for span, says in (
        (Span(1.0, end_s + 5.0), "after the clip's end"),
        (Span(end_s + 1.0, end_s + 5.0), "after the clip's end"),
        (Span(1.0, 1.002), "shorter than a frame"),
    ):
        with pytest.raises(RequestError, match=says):
            check_part(span, clip)
    for product in ("video", "timeline"):
        with pytest.raises(RequestError, match=f"no {product} of a range"):
            check_part(Span(0.0, 2.0), clip, ("wav", product))


def test_samples_of_a_part(clip):
    _, end = samples_of(None, clip)
    assert end == round(clip.duration_s * 48_000)
    assert samples_of(Span(0.0, clip.duration_s + 0.0005), clip) == (0, end)
    assert samples_of(Span(0.25, 1.75), clip) == (12_000, 84_000)
    assert samples_of(Span(1.0, 1.0000001), clip) == (48_000, 48_001)


@pytest.mark.parametrize(
    ("start_s", "end_s", "name"),
    [(5, 20, "film-0m05s-0m20s"), (0, 67.25, "film-0m00s-1m07.25s"),
     (59.9996, 3600, "film-1m00s-60m00s"), (1.0417, 1.0833, "film-0m01.042s-0m01.083s")],
)  # fmt: skip
def test_files_are_called_after_the_part(start_s, end_s, name):
    assert part_name("film", Span(start_s, end_s)) == name
    assert part_name("film", None) == "film"


def test_times_read_as_clocks():
    assert [clock(s) for s in (0, 5, 65.5, 599.999)] == ["0:00", "0:05", "1:05.5", "9:59.999"]


def test_cuts_keep_their_numbers():
    cuts_s = [1.0, 2.0, 3.0, 4.0]
    assert cuts_within(cuts_s, None) == (1, cuts_s)
    assert cuts_within(cuts_s, Span(2.0, 4.0)) == (2, [0.0, 1.0])
    assert cuts_within(cuts_s, Span(2.0004, 4.0004)) == (2, [0.0, pytest.approx(0.9996)])
    assert cuts_within(cuts_s, Span(4.5, 5.0)) == (5, [])


# -- notes -----------------------------------------------------------------------------------------


def test_notes_are_cut_at_the_edges():
    part = part_of(
        whole(
            note(0.0, 1.0), note(1.5, 3.0, 61), note(2.5, 2.7, 62), note(3.8, 9.0, 63),
            note(1.0, 2.004, 64), note(3.995, 5.0, 65), note(1.9, 2.2, 36, track=3),
            note(2.1, 2.2, 38, track=3), note(4.0, 5.0, 66), note(2.6, 2.605, 67),
        ),
        VOICES, 2.0, 4.0,
    )  # fmt: skip
    assert [(n.pitch, n.track) for n in part.notes] == [
        (61, 0), (38, 3), (62, 0), (67, 0), (63, 0)
    ]  # fmt: skip
    assert [n.start_s for n in part.notes] == pytest.approx([0.0, 0.1, 0.5, 0.6, 1.8])
    assert [n.end_s for n in part.notes] == pytest.approx([1.0, 0.2, 0.7, 0.605, 2.0])
    assert part.tempo_map.duration_s == pytest.approx(2.0)


def test_the_pedal_is_down_where_it_was():
    moves = [PedalChange(1.0, True), PedalChange(3.0, False), PedalChange(5.0, True)]
    held = part_of(whole(note(0, 9), pedal=moves), VOICES, 2.0, 4.0)
    assert held.pedal == (PedalChange(0.0, True), PedalChange(1.0, False))
    assert part_of(whole(note(0, 9), pedal=moves), VOICES, 3.0, 4.0).pedal == ()


def test_a_part_without_notes_is_silent():
    assert part_of(whole(note(0.0, 1.0)), VOICES, 6.0, 7.0).notes == ()


def absolute(path):
    """[(seconds, message)] of all tracks of a MIDI file, and its length in seconds."""
    file = mido.MidiFile(path)
    found, now = [], 0.0
    for message in file:
        now += message.time
        found.append((now, message))
    return found, file.length


def written(performance, path, cuts_s=(), first_cut=1):
    write_midi(performance, cuts_s, path, voices=VOICES, first_cut=first_cut)
    return absolute(path)


@given(st.data())
def test_the_midi_file_is_as_long_as_the_part_and_in_time(tmp_path_factory, data):
    frame = Fraction(1, 24)
    frames = int(Fraction(TEMPO.duration_s) / frame)
    first = data.draw(st.integers(0, frames - 1))
    last = data.draw(st.integers(first + 1, frames))
    start_s, end_s = float(first * frame), float(last * frame)
    starts = np.arange(0.1, 12.0, 0.37)
    part = part_of(whole(*(note(s, s + 0.3, 60 + i) for i, s in enumerate(starts))), VOICES,
                   start_s, end_s)  # fmt: skip
    found, length = written(part, tmp_path_factory.mktemp("m") / "part.mid")
    assert length == pytest.approx(end_s - start_s, abs=0.0015)
    ons = [(s, m.note) for s, m in found if m.type == "note_on"]
    assert [pitch for _, pitch in ons] == [n.pitch for n in part.notes]
    for (s, _), n in zip(ons, part.notes, strict=True):
        assert s == pytest.approx(n.start_s, abs=0.002)
    programs = {m.channel: m.program for _, m in found if m.type == "program_change"}
    assert programs == {0: 4, 1: 50, 2: 0, 9: 0}
    tempi = [m.tempo for _, m in found if m.type == "set_tempo"]
    assert tempi and all(60_000 <= tempo <= 2_000_000 for tempo in tempi)


def test_barlines_and_markers_stay_where_they_are(tmp_path):
    start_s = float(TEMPO.seconds(10.5))  # the bar goes on for 1.5 beats
    part = part_of(whole(note(5.0, 6.0)), VOICES, start_s, 12.0)
    found, _ = written(part, tmp_path / "part.mid", [0.0, 1.0], first_cut=3)
    signatures = [(s, m.numerator, m.denominator) for s, m in found if m.type == "time_signature"]
    assert [row[1:] for row in signatures] == [(3, 8), (4, 4)]
    assert signatures[1][0] == pytest.approx(float(TEMPO.seconds(12.0)) - start_s, abs=0.001)
    markers = [(s, m.text) for s, m in found if m.type == "marker"]
    assert markers == [(pytest.approx(0.0), "Cut 3"), (pytest.approx(1.0, abs=0.001), "Cut 4")]


def test_a_part_begins_with_the_chord_that_sounds_there():
    spans = ((0, 8, "Am"), (8, 16, "F/C"), (16, 24, "Bbmaj7"))
    plan = Plan(
        Key.parse("A minor"),
        (Section(0, 24, "A"),),
        tuple(ChordSpan(first, last, Chord.parse(symbol)) for first, last, symbol in spans),
    )
    from_s, to_s = float(TEMPO.seconds(10.0)), float(TEMPO.seconds(16.0))
    eight_s = float(TEMPO.seconds(8.0))
    assert [symbol for _, symbol in chords_within(plan, TEMPO, None)] == ["Am", "F/C", "Bbmaj7"]
    assert chords_within(plan, TEMPO, Span(from_s, to_s)) == [(0.0, "F/C")]
    both = chords_within(plan, TEMPO, Span(eight_s, to_s + 0.5))
    assert both == [(0.0, "F/C"), (pytest.approx(to_s - eight_s), "Bbmaj7")]


@pytest.mark.parametrize("early", [0.004, 1e-9, 0.0])
def test_a_part_that_begins_a_hair_before_a_barline_has_no_bar_of_a_hair(tmp_path, early):
    start_s = float(TEMPO.seconds(8.0)) - early
    part = part_of(whole(note(5.0, 6.0)), VOICES, start_s, 12.0)
    found, length = written(part, Path(tmp_path / "part.mid"))
    assert {(m.numerator, m.denominator) for _, m in found if m.type == "time_signature"} == {
        (4, 4)
    }
    assert length == pytest.approx(12.0 - start_s, abs=0.0015)
