"""How the drum library is cut out of the dataset's files."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import mido
import numpy as np
import pytest

from bgm_studio.band.grooves import KICK, SNARE, read_grooves
from model_export.grooves import bars_of, loops, main, strikes

COLUMNS = "drummer,session,id,style,bpm,beat_type,time_signature,midi_filename,audio_filename"


def midi(hits: list[tuple[float, int, int]], ticks: int = 480) -> bytes:
    """A file of (beat, pad, velocity)."""
    file = mido.MidiFile(ticks_per_beat=ticks)
    track = mido.MidiTrack()
    file.tracks.append(track)
    now = 0
    for beat, pad, velocity in sorted(hits):
        at = round(beat * ticks)
        track.append(mido.Message("note_on", channel=9, note=pad, velocity=velocity, time=at - now))
        now = at
    sink = io.BytesIO()
    file.save(file=sink)
    return sink.getvalue()


def beat(bars: int, loud: int = 80, late: float = 0.01) -> list[tuple[float, int, int]]:
    """Kick and snare in turns, a hi-hat on each eighth, a little late."""
    found = []
    for bar in range(bars):
        found += [(4 * bar + b + late, 38 if b % 2 else 36, loud) for b in range(4)]
        found += [(4 * bar + e / 2 + late, 42, loud // 2) for e in range(8)]
    return found


def test_pads_become_keys_and_time_stays() -> None:
    found = strikes(midi([(0.0, 40, 70), (1.51, 22, 60), (2.0, 99, 50)]))
    assert found.tolist() == [[0, SNARE, 70], [145, 42, 60]]


def test_what_is_struck_just_before_a_barline_is_of_its_bar() -> None:
    first, second = bars_of(strikes(midi([(0.0, 36, 90), (3.9, 49, 100), (5.0, 38, 80)])))
    assert first[:, 1].tolist() == [36]
    assert second.tolist() == [[-10, 49, 100], [96, 38, 80]]


def test_what_is_played_again_and_again_is_the_loop() -> None:
    rng = random.Random(1)
    hits = [hit for hit in beat(12) if not 16 <= hit[0] < 20]
    hits += [(16 + rng.random() * 4, rng.choice((43, 45, 48)), 100) for _ in range(12)]  # a fill
    (loop,) = loops(bars_of(strikes(midi(hits)))[:3] + bars_of(strikes(midi(hits)))[5:-1])[:1]
    kicks = loop[loop[:, 1] == KICK][:, 0]
    assert np.allclose(kicks, np.array([0, 2, 4, 6]) * 96 + 1, atol=1)
    all_of_it = loops(bars_of(strikes(midi(hits)))[:-1])
    assert not any(np.isin(one[:, 1], (43, 45, 48)).mean() > 0.25 for one in all_of_it)


def test_the_dataset_s_archive_becomes_a_library(tmp_path: Path) -> None:
    files = {
        "rock": ("rock/rock1", 100, "beat", "4-4", midi(beat(8))),
        "loud": ("rock", 140, "beat", "4-4", midi(beat(8, loud=120))),
        "waltz": ("jazz", 100, "beat", "3-4", midi(beat(8))),
        "fill": ("funk/fill1", 90, "fill", "4-4", midi([(b / 4, 38, 90) for b in range(16)])),
        "thin": ("funk", 90, "fill", "4-4", midi([(0.0, 38, 90)])),
    }
    with zipfile.ZipFile(tmp_path / "groove.zip", "w") as archive:
        rows = [COLUMNS]
        for name, (style, bpm, kind, meter, data) in files.items():
            rows.append(f"d,s,{name},{style},{bpm},{kind},{meter},{name}.mid,{name}.wav")
            archive.writestr(f"groove/{name}.mid", data)
        archive.writestr("groove/info.csv", "\n".join(rows))
    out = tmp_path / "grooves.json"
    assert main([str(tmp_path), "--out", str(out)]) == 0
    library = read_grooves(out)
    assert [(g.style, g.bpm, g.level) for g in library.beats] == [
        ("rock", 100, 0.0), ("rock", 140, 1.0),
    ]  # fmt: skip
    (fill,) = library.fills
    assert (fill.style, fill.bpm, len(fill.hits)) == ("funk", 90, 16)
    kicks = [hit.beat for hit in library.beats[0].hits if hit.key == KICK]
    assert kicks == pytest.approx([b + 1 / 96 for b in (0, 2, 4, 6)])
    assert {hit.velocity for hit in library.beats[0].hits} == {80, 40}
