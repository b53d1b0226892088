"""MIDI files: ticks say what the tempo map says, barlines included, whatever the length."""

from dataclasses import dataclass, replace

import mido
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.base.errors import OutputError, RequestError
from bgm_studio.export.midi import TICKS_PER_BEAT, TickGrid, write_midi
from bgm_studio.music.harmony import QUALITIES, Chord, Key
from bgm_studio.music.played import TRIO, Voice
from bgm_studio.music.timing import TempoMap


@dataclass(frozen=True)
class Note:
    start_s: float
    end_s: float
    pitch: int
    velocity: int
    track: int


@dataclass(frozen=True)
class Pedal:
    time_s: float
    down: bool


@dataclass(frozen=True)
class Piece:
    notes: tuple
    pedal: tuple
    tempo_map: TempoMap


def conductor(file):
    return [m for m in file.tracks[0] if m.is_meta]


def absolute(track):
    tick = 0
    for message in track:
        tick += message.time
        yield tick, message


def played_seconds(file):
    """Our own reading of a file's tempo map: tick -> seconds."""
    changes = [(t, m.tempo) for t, m in absolute(file.tracks[0]) if m.type == "set_tempo"]
    starts, elapsed = [], 0.0
    for (tick, tempo), following in zip(changes, [*changes[1:], (None, None)], strict=True):
        starts.append((tick, elapsed, tempo))
        if following[0] is not None:
            elapsed += (following[0] - tick) * tempo / 1e6 / file.ticks_per_beat

    def seconds(tick):
        start, at, tempo = [s for s in starts if s[0] <= tick][-1]
        return at + (tick - start) * tempo / 1e6 / file.ticks_per_beat

    return seconds


def drifting(beats, start_s, seed):
    rng = np.random.default_rng(seed)
    knots = np.array(sorted({0.0, float(beats), *rng.uniform(0, beats, 9)}))
    lengths = np.diff(knots) * 60 / rng.uniform(60, 140, len(knots) - 1)
    times = np.concatenate([[0.0], np.cumsum(lengths)]) + start_s
    return TempoMap(tuple(knots.tolist()), tuple(times.tolist()))


def write(tmp_path, piece, cuts=(), voices=TRIO, chords=()):
    target = tmp_path / "piece.mid"
    write_midi(piece, cuts, target, voices=voices, chords=chords, title="Naïve")
    return mido.MidiFile(target, charset="utf-8")


@settings(max_examples=12)
@given(seed=st.integers(0, 10**6), pickup=st.floats(0.07, 1.0) | st.none())
def test_ticks_keep_the_tempo_maps_time_for_ten_minutes(tmp_path_factory, seed, pickup):
    tempo_map = drifting(1000, 0.0, seed)
    if pickup is not None:
        moved = float(tempo_map.seconds(4.0 - pickup))
        tempo_map = TempoMap(tempo_map.knot_beats, tuple(s - moved for s in tempo_map.knot_seconds))
    file = write(tmp_path_factory.mktemp("m"), Piece((), (), tempo_map))
    seconds, grid = played_seconds(file), TickGrid(tempo_map)
    first = 4 if pickup else 0
    barlines = np.arange(first, 1001, 4)
    ticks = grid.pickup_ticks + (barlines - first) * TICKS_PER_BEAT
    assert list(grid.ticks(tempo_map.seconds(barlines))) == list(ticks)
    for beat, tick in zip(barlines, ticks, strict=True):
        assert seconds(tick) == pytest.approx(float(tempo_map.seconds(beat)), abs=0.001)
    assert max(t for t, _ in absolute(file.tracks[0])) == ticks[-1]
    assert int(grid.ticks(0.0)) == 0


def test_a_plain_tempo_is_one_event(tmp_path):
    file = write(tmp_path, Piece((), (), TempoMap((0.0, 32.0), (0.0, 16.0))))
    assert [m.tempo for m in conductor(file) if m.type == "set_tempo"] == [500_000]


def test_pickup_is_a_short_first_bar(tmp_path):
    tempo_map = TempoMap((0.0, 32.0), (-1.7, 14.3))  # 0.6 of a beat before bar 1
    file = write(tmp_path, Piece((Note(0.3, 1.0, 60, 80, 0),), (), tempo_map))
    signatures = [
        (t, m.numerator, m.denominator)
        for t, m in absolute(file.tracks[0])
        if m.type == "time_signature"
    ]
    assert signatures == [(0, 5, 32), (600, 4, 4)]
    assert next(t for t, m in absolute(file.tracks[1]) if m.type == "note_on") == 600
    half = TempoMap((0.0, 32.0), (-1.75, 14.25))
    metas = conductor(write(tmp_path, Piece((), (), half)))
    first = next(m for m in metas if m.type == "time_signature")
    assert (first.numerator, first.denominator) == (1, 8)


def test_tracks_markers_and_pedal(tmp_path):
    tempo_map = drifting(64, 0.0, 3)
    notes = tuple(Note(i * 0.25, i * 0.25 + 0.25, 60 + i % 3, 40 + i, i % 3) for i in range(80))
    pedal = (Pedal(0.05, True), Pedal(2.0, False), Pedal(2.06, True))
    cuts = [1.2345, 7.5, 20.001]
    file = write(tmp_path, Piece(notes, pedal, tempo_map), cuts)
    assert file.type == 1
    assert [t.name for t in file.tracks] == ["Naïve", "melody", "bridge", "piano"]
    seconds = played_seconds(file)
    markers = [t for t, m in absolute(file.tracks[0]) if m.type == "marker"]
    for tick, cut in zip(markers, cuts, strict=True):
        assert seconds(tick) == pytest.approx(cut, abs=0.001)
    for index, track in enumerate(file.tracks[1:]):
        events = list(absolute(track))
        ons = [(t, m) for t, m in events if m.type == "note_on"]
        offs = [(t, m) for t, m in events if m.type == "note_off"]
        mine = [n for n in notes if n.track == index]
        assert len(ons) == len(offs) == len(mine)
        for (tick, on), note in zip(ons, mine, strict=True):
            assert (on.note, on.velocity, on.channel) == (note.pitch, note.velocity, index)
            assert seconds(tick) == pytest.approx(note.start_s, abs=0.0015)
    moves = [m.value for m in file.tracks[3] if m.type == "control_change"]
    assert moves == [127, 0, 127, 0]
    programs = [m.program for t in file.tracks for m in t if m.type == "program_change"]
    assert programs == [4, 50, 0]


def test_chords_are_texts_and_xf_chords_and_no_markers(tmp_path):
    plain = Piece((Note(0.0, 1.0, 60, 80, 0),), (), TempoMap((0.0, 64.0), (0.0, 32.0)))
    chords = [(0.0, "C"), (1.0, "Bbm7b5/Fb"), (2.5, "F#7sus4"), (4.0, "G#m/B#"), (5.0, "Esus2")]
    before = write(tmp_path, plain, [1.0, 3.0])
    file = write(tmp_path, plain, [1.0, 3.0], chords=chords)
    here = list(absolute(file.tracks[0]))
    assert [(t, m.text) for t, m in here if m.type == "text"] == [
        (round(1920 * s), symbol) for s, symbol in chords
    ]
    # Accidental and letter, type, and the same of the bass, from the tables of XF 2.01.
    assert [(t, m.data) for t, m in here if m.type == "sequencer_specific"] == [
        (0, (0x43, 0x7B, 1, 0x31, 0, 0x7F, 0x7F)),
        (1920, (0x43, 0x7B, 1, 0x27, 11, 0x24, 0x7F)),
        (4800, (0x43, 0x7B, 1, 0x44, 20, 0x7F, 0x7F)),
        (7680, (0x43, 0x7B, 1, 0x45, 8, 0x47, 0x7F)),
        (9600, (0x43, 0x7B, 1, 0x33, 33, 0x7F, 0x7F)),
    ]
    rest = [(t, m) for t, m in here if m.type not in ("text", "sequencer_specific")]
    assert [(t, str(m.copy(time=0))) for t, m in rest] == [
        (t, str(m.copy(time=0))) for t, m in absolute(before.tracks[0])
    ]
    assert file.tracks[1:] == before.tracks[1:]


@pytest.mark.parametrize("quality", QUALITIES)
def test_every_chord_in_every_key_is_written(tmp_path, quality):
    chords = [
        (float(tonic), Chord(tonic, quality, (tonic + 7 * step) % 12).symbol_in(Key(tonic, mode)))
        for step, mode in enumerate(("major", "minor"))
        for tonic in range(12)
    ]
    file = write(tmp_path, Piece((), (), TempoMap((0.0, 64.0), (0.0, 32.0))), chords=chords)
    texts = [m.text for m in file.tracks[0] if m.type == "text"]
    assert sorted(texts) == sorted(symbol for _, symbol in chords)
    assert {Chord.parse(text).quality for text in texts} == {quality}
    types = {m.data[4] for m in file.tracks[0] if m.type == "sequencer_specific"}
    assert len(types) == 1
    with pytest.raises(RequestError):
        write_midi(Piece((), (), drifting(16, 0.0, 1)), (), tmp_path / "x.mid", voices=TRIO,
                   chords=[(0.0, "H")])  # fmt: skip


def test_drums_are_on_the_channel_of_drums(tmp_path):
    band = [Voice(f"part {i}", 30 + i) for i in range(8)]
    voices = [*TRIO, Voice("drums", 16, kit=True), *band]
    notes = tuple(Note(0.1 * t, 1.0, 40 + t, 80, t) for t in range(len(voices)))
    file = write(tmp_path, Piece(notes, (), drifting(16, 0.0, 1)), voices=voices)
    assert [track.name for track in file.tracks[1:]] == [voice.name for voice in voices]
    found = [
        {(m.type, m.channel, getattr(m, "program", None) or m.dict().get("note"))
         for m in track if m.type in ("program_change", "note_on")}
        for track in file.tracks[1:]
    ]  # fmt: skip
    channels = [{channel for _, channel, _ in one} for one in found]
    assert channels == [{0}, {1}, {2}, {9}, *({c} for c in (3, 4, 5, 6, 7, 8, 10, 11))]
    assert ("program_change", 9, 16) in found[3] and ("note_on", 9, 43) in found[3]
    assert ("program_change", 11, 37) in found[-1]


def test_same_bytes_and_atomic(tmp_path):
    piece = Piece((Note(0.0, 1.0, 60, 80, 0),), (), drifting(16, 0.0, 1))
    write(tmp_path, piece)
    first = (tmp_path / "piece.mid").read_bytes()
    write(tmp_path, piece)
    assert (tmp_path / "piece.mid").read_bytes() == first
    with pytest.raises(OutputError):
        write_midi(piece, (), tmp_path / "no" / "x.mid", voices=TRIO)
    loud = replace(piece, notes=(Note(0.0, 1.0, 60, 300, 0),))
    with pytest.raises(ValueError, match="127"):
        write_midi(loud, (), tmp_path / "x.mid", voices=TRIO)
    assert [p.name for p in tmp_path.iterdir()] == ["piece.mid"]
