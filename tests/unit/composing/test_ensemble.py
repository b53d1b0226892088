"""A take as a band plays it."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from takes import NOTES, a_take

from bgm_studio.band.form import Line
from bgm_studio.band.palettes import PLAIN, Range, parse_palette, shipped
from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.ensemble import (
    band_follows,
    band_parts,
    form_of,
    played,
    written_velocities,
)
from bgm_studio.music.pianoroll import TRACKS, Note
from bgm_studio.video.shots import Cut

BAND = parse_palette("""{
  "format": 1, "title": "Band",
  "band": [
    {"name": "drums", "plays": "drums", "kit": 0, "styles": ["rock"]},
    {"name": "bass", "plays": "bass", "program": 33, "pattern": "kick"},
    {"name": "pad", "plays": "pad", "program": 89}
  ]
}""")


def tune(pitches=(60, 64, 67, 72)):
    return [Note(32 + 4 * i, pitch, 0, 36 + 4 * i) for i, pitch in enumerate(pitches)]


def test_plain_is_as_written():
    take = a_take(Direction(), notes=tune())
    assert played(take) == played(take, PLAIN) == take.performance()


def test_all_of_the_band_plays_around_what_is_written():
    take = a_take(Direction(), notes=tune())
    take = replace(take, swell=np.full_like(take.swell, 0.7))
    performance = played(take, BAND)
    assert {note.track for note in performance.notes} == {0, 3, 4, 5}
    own = tuple(note for note in performance.notes if note.track == 0)
    assert own == take.performance().notes and performance.pedal == take.performance().pedal
    assert performance == played(take, BAND)
    others = [replace(take.request, seed=seed) for seed in range(1, 9)]
    assert any(
        [n for n in played(replace(take, request=other), BAND).notes if n.track == 3]
        != [n for n in performance.notes if n.track == 3]
        for other in others
    )
    assert all(0 <= n.start_s < n.end_s <= take.tempo_map.duration_s for n in performance.notes)
    assert performance.notes == tuple(sorted(performance.notes))


def test_lines_are_articulated_by_their_instrument():
    take = a_take(Direction(), notes=tune((60, 62, 64, 65)))
    take = replace(take, accents=np.zeros_like(take.accents))
    written = take.performance().notes
    cello = parse_palette('{"format": 1, "title": "Cello", "melody": {"program": 42}}')
    made = played(take, cello).notes
    assert [n.start_s for n in made] == [n.start_s for n in written]
    assert [n.velocity for n in made] == [n.velocity for n in written]
    assert all(a.end_s > b.start_s + 0.025 for a, b in pairwise(made))
    doubled = parse_palette("""{"format": 1, "title": "Two", "band": [
        {"name": "flute", "plays": "doubling", "program": 73, "interval": "octave up",
         "from_level": 0}]}""")
    flute = [n for n in played(take, doubled).notes if n.track == 3]
    assert all(a.end_s > b.start_s for a, b in pairwise(flute))


def test_the_band_sees_level_hits_and_silences():
    direction = Direction(silences=(Span(4.0, 8.0),))
    take = a_take(direction, notes=tune())
    form = form_of(take)
    assert len(form.levels) == take.tempo_map.total_beats // 4
    assert form.levels[2] == pytest.approx(float(take.swell[8:12].mean()))
    (rest,) = form.rests
    assert take.tempo_map.seconds(np.array(rest)) == pytest.approx([4.0, 8.0], abs=0.3)
    performance = played(take, BAND)
    inside = [n for n in performance.notes if 4.2 < n.start_s < 7.7 and n.track > 2]
    assert not inside and performance.notes


@settings(max_examples=30)
@given(st.lists(NOTES, max_size=30), st.integers(0, 90))
def test_a_track_stays_within_its_instrument(notes, low):
    take = a_take(Direction(), notes=set(notes))
    palette = replace(PLAIN, ranges=(Range(low, low + 14), Range(), Range()))
    lead = [n for n in played(take, palette).notes if n.track == 0]
    assert all(low <= note.pitch <= low + 14 for note in lead)
    others = [n for n in played(take, palette).notes if n.track != 0]
    assert others == [n for n in played(take).notes if n.track != 0]


def test_a_line_moves_as_a_whole():
    take = a_take(Direction(), notes=tune((72, 76, 79, 84)))
    cello = replace(PLAIN, ranges=(Range(36, 65), Range(), Range()))
    pitches = [n.pitch for n in played(take, cello).notes]
    assert pitches == [48, 52, 55, 60]


def test_calm_bars_are_left_to_others():
    take = a_take(Direction(), notes=tune())
    calm = replace(take, swell=np.zeros_like(take.swell))
    late = replace(PLAIN, ranges=(Range(from_level=0.5), Range(), Range()))
    assert played(calm, late).notes == ()
    assert played(replace(take, swell=np.ones_like(take.swell)), late).notes


@pytest.mark.parametrize("name", list(shipped()))
def test_every_palette_plays(name):
    hit = Cut(240, 10.0, 0.9, True)
    take = a_take(Direction(cuts=(hit,)), notes=tune())
    palette = shipped()[name]
    loud = replace(take, swell=np.ones_like(take.swell))
    tracks = {note.track for note in played(loud, palette).notes}
    band = set(range(3, len(palette.voices)))
    assert band <= tracks  # at the climax all play


# -- parts that are held ---------------------------------------------------------------------------

DUET = parse_palette("""{
  "format": 1, "title": "Duet", "band": [
    {"name": "violins", "plays": "doubling", "program": 48, "interval": "octave up"}
  ]
}""")
HELD = (Line(4.02, 5.5, 36, 9), Line(6.0, 7.25, 38, 120))


def of_track(performance, track):
    return [note for note in performance.notes if note.track == track]


def test_parts_are_what_is_heard_of_the_band():
    take = a_take(Direction(), notes=tune())
    take = replace(take, swell=np.full_like(take.swell, 0.7))
    parts, performance = band_parts(take, BAND), played(take, BAND)
    assert list(parts) == ["drums", "bass", "pad"] and all(parts.values())
    assert not band_parts(take, PLAIN)
    for number, lines in enumerate(parts.values()):
        heard = of_track(performance, len(TRACKS) + number)
        assert [(n.pitch, n.velocity) for n in heard] == [(n.pitch, n.velocity) for n in lines]
        starts = take.tempo_map.seconds(np.array([line.beat for line in lines]))
        assert [note.start_s for note in heard] == pytest.approx(starts.clip(0.0))
        by_pitch = {}
        for line in lines:
            assert line.beat >= by_pitch.get(line.pitch, -1.0) and line.end > line.beat
            by_pitch[line.pitch] = line.end
    assert played(take, BAND, parts) == performance


def test_a_held_part_is_played_as_it_stands_and_others_go_on():
    take = a_take(Direction(), notes=tune())
    take = replace(take, swell=np.full_like(take.swell, 0.7))
    free, held = played(take, BAND), played(take, BAND, {"drums": HELD, "nobody": HELD})
    drums = of_track(held, 3)
    assert [(n.pitch, n.velocity) for n in drums] == [(36, 9), (38, 120)]
    seconds = take.tempo_map.seconds(np.array([(4.02, 5.5), (6.0, 7.25)]))
    assert [(n.start_s, n.end_s) for n in drums] == [tuple(pair) for pair in seconds.tolist()]
    for track in (0, 4, 5):
        assert of_track(held, track) == of_track(free, track)
    assert not of_track(played(take, BAND, {"drums": ()}), 3)
    assert played(take, PLAIN, {"drums": HELD}) == played(take)


def test_a_held_note_ends_where_a_silence_begins_like_a_written_one():
    take = a_take(Direction(silences=(Span(4.0, 8.0),)))
    begin, end = (float(beat) for beat in take.tempo_map.beats(np.array([3.0, 9.0])))
    (note,) = of_track(played(take, BAND, {"pad": (Line(begin, end, 60, 80),)}), 5)
    assert note.start_s == pytest.approx(3.0) and note.end_s == pytest.approx(4.0, abs=0.3)


def test_the_band_follows_the_melody_only_where_someone_doubles_it():
    take = a_take(Direction(), notes=tune())
    other = take.with_notes(tune((60, 62, 64, 65)))
    assert band_follows(take, BAND) == band_follows(other, BAND)
    assert band_parts(take, BAND) == band_parts(other, BAND)
    assert band_follows(take, DUET) != band_follows(other, DUET)
    assert band_parts(take, DUET) != band_parts(other, DUET)


# -- velocities ------------------------------------------------------------------------------------


@settings(max_examples=20)
@given(st.lists(NOTES, max_size=20), st.sampled_from(["", "rock", "jazz-trio", "intimate"]))
def test_it_is_told_how_each_written_note_is_played(notes, name):
    palette = shipped()[name] if name else PLAIN
    take = a_take(Direction(), notes=set(notes))
    told = written_velocities(take, palette)
    assert set(told) <= set(take.notes)
    heard = [note for note in played(take, palette).notes if note.track < len(TRACKS)]
    assert {note.velocity for note in heard} <= set(told.values())
    softer = take.with_notes([replace(note, velocity=max(told.get(note, 1) // 2, 1))
                              for note in take.notes])  # fmt: skip
    assert written_velocities(softer, palette) == told
    again = [note for note in played(softer, palette).notes if note.track < len(TRACKS)]
    assert [note.start_s for note in again] == [note.start_s for note in heard]
    assert all(a.velocity == max(b.velocity // 2, 1) for a, b in zip(again, heard, strict=True))
