"""Both synthesisers, as far as they are installed, and the soundfont they read."""

import os
import subprocess
import sys

import numpy as np
import pytest

from bgm_studio.base import resources
from bgm_studio.base.errors import ModelError, SynthError
from bgm_studio.music.played import Voice
from bgm_studio.music.timing import TempoMap
from bgm_studio.sound import synth as synths
from bgm_studio.sound.performance import Performance, PerformedNote

INSTALLED = [name for name in synths.SYNTHS if not synths.synth_problem(name)]


@pytest.fixture(params=INSTALLED, scope="module")
def synth(request):
    opened = synths.open_synth(request.param)
    yield opened
    opened.close()


def performance(*notes):
    return Performance(tuple(sorted(notes)), (), TempoMap((0.0, 8.0), (0.0, 4.0)))


def sound(synth, frames, *notes):
    return np.concatenate(list(synths.play(synth, performance(*notes), frames)))


def rms_db(samples):
    return 10 * np.log10(np.mean(samples.astype(float) ** 2) + 1e-20)


def test_one_synth_at_least_is_there():
    assert INSTALLED, "tests need libfluidsynth or tinysoundfont"


def test_name_tells_library_and_version(synth):
    assert synth.name.split()[0] in ("FluidSynth", "TinySoundFont")
    assert synth.name.split()[1][0].isdigit()


def test_same_sound_again_whatever_came_before(synth):
    notes = [PerformedNote(0.1, 0.8, 60, 80, 2), PerformedNote(0.3, 0.5, 72, 90, 0)]
    first = sound(synth, 48_001, *notes)
    sound(synth, 12_345, PerformedNote(0.0, 5.0, 40, 127, 1))
    assert first.shape == (48_001, 2)
    assert np.array_equal(first, sound(synth, 48_001, *notes))


@pytest.mark.parametrize("track", [0, 1, 2])
def test_velocity_is_heard_alike(synth, track):
    levels = [
        rms_db(sound(synth, 24_000, PerformedNote(0.0, 0.5, 60, v, track))) for v in (40, 80, 120)
    ]
    # These sounds have 33 dB a decade, and darken when played softly.
    assert np.diff(levels) == pytest.approx([10.0, 5.7], abs=1.0)


def test_note_starts_on_its_sample(synth):
    start_s = 0.30001
    samples = sound(synth, 48_000, PerformedNote(start_s, 0.8, 60, 127, 2))
    first = int(np.flatnonzero(np.abs(samples).max(axis=1) > 1e-4)[0])
    assert 0 <= first - round(start_s * 48_000) <= 64 + 100  # a period, and the piano's own attack
    assert not samples[: round(start_s * 48_000)].any()


def test_release_ends_a_held_sound(synth):
    held = sound(synth, 96_000, PerformedNote(0.0, 3.0, 60, 90, 1))
    short = sound(synth, 96_000, PerformedNote(0.0, 0.5, 60, 90, 1))
    assert rms_db(held[72_000:]) > rms_db(short[72_000:]) + 20


def test_instruments_are_honoured():
    voices = [Voice(name, program) for name, program in (("a", 73), ("b", 48), ("c", 11))]
    opened = synths.open_synth(INSTALLED[-1], voices)
    note = PerformedNote(0.0, 0.5, 72, 90, 2)
    vibes = sound(opened, 24_000, note)
    opened.close()
    default = synths.open_synth(INSTALLED[-1])
    assert rms_db(vibes) > -60
    assert not np.allclose(vibes, sound(default, 24_000, note), atol=1e-3)
    default.close()


def test_level_and_place_are_honoured(synth):
    def played(voice):
        opened = synths.open_synth(synth.name.split()[0].lower(), [voice])
        samples = sound(opened, 24_000, PerformedNote(0.0, 0.5, 60, 90, 0))
        opened.close()
        return rms_db(samples[:, 0]), rms_db(samples[:, 1])

    left, right = played(Voice("piano", 0))
    assert np.allclose(played(Voice("piano", 0, level_db=-12.0)), (left - 12, right - 12), atol=0.5)
    there = played(Voice("piano", 0, pan=0.6))
    assert there[1] - there[0] > right - left + 2.5  # the piano itself is wide


def test_changed_voices_sound_like_those_of_a_new_synth(synth):
    name = synth.name.split()[0].lower()
    note = PerformedNote(0.0, 0.5, 60, 90, 1)
    soft = [Voice("a", 0, level_db=-9.0, pan=-0.5)] * 2
    opened = synths.open_synth(name, [Voice("b", 0)])
    opened.change(soft)
    changed = sound(opened, 24_000, note)
    opened.close()
    fresh = synths.open_synth(name, soft)
    assert np.array_equal(changed, sound(fresh, 24_000, note))
    fresh.close()


def test_a_kit_has_drums(synth):
    opened = synths.open_synth(synth.name.split()[0].lower(), [Voice("drums", 0, kit=True)])
    strike = sound(opened, 24_000, PerformedNote(0.0, 0.2, 38, 100, 0))
    opened.close()
    loud, later = rms_db(strike[:4800]), rms_db(strike[14_400:])
    assert loud > -50 and loud > later + 20  # a snare, no piano's tone that rings
    assert not np.allclose(strike, sound(synth, 24_000, PerformedNote(0.0, 0.2, 38, 100, 2)))


def test_synths_stay_open_for_who_comes_next(monkeypatch):
    """As many as MOST_KEPT, each for one at a time; what is left over is closed."""
    made = []

    class Counted:
        def __init__(self, voices):
            self.voices, self.closed = voices, False
            made.append(self)

        def change(self, voices):
            self.voices = voices

        def close(self):
            self.closed = True

    monkeypatch.setattr(synths, "open_synth", lambda prefer, voices, font: Counted(voices))
    monkeypatch.setattr(synths, "_kept", {})
    monkeypatch.setattr(synths, "MOST_KEPT", 2)
    piano, flute, bass = ([Voice("part", program)] for program in (0, 73, 32))
    with synths.borrowed(None, piano) as first, synths.borrowed(None, piano) as second:
        assert first is not second  # nobody plays on what another plays on
    assert [one.closed for one in made] == [True, False] or made[1].closed
    with synths.borrowed(None, piano) as again:
        assert again in (first, second) and not again.closed
    there = [Voice("other", 0, pan=0.5)] * 2
    with synths.borrowed(None, there) as moved:
        assert moved is again and moved.voices == there
    with pytest.raises(KeyError), synths.borrowed(None, flute):
        raise KeyError
    with synths.borrowed(None, bass) as third:
        pass
    assert not third.closed and [one.closed for one in made].count(False) == 2


def test_the_standard_output_is_left_alone():
    """pyfluidsynth reports there where the variable CI is set, as build machines do."""
    ran = subprocess.run(
        [sys.executable, "-c", "from bgm_studio.sound.synth import synth_name; synth_name()"],
        env={**os.environ, "CI": "true"}, text=True, capture_output=True, check=True,
    )  # fmt: skip
    assert ran.stdout == ""


def test_unknown_or_absent(monkeypatch):
    with pytest.raises(SynthError, match="Unknown"):
        synths.open_synth("timidity")
    with pytest.raises(SynthError, match="17 voices are too many"):
        synths.open_synth(voices=[Voice("piano", 0)] * 17)
    monkeypatch.setitem(sys.modules, "fluidsynth", None)
    if "tinysoundfont" in INSTALLED:
        assert synths.open_synth().name.startswith("TinySoundFont")
    monkeypatch.setitem(sys.modules, "tinysoundfont", None)
    with pytest.raises(SynthError) as caught:
        synths.open_synth()
    assert "pip install" in caught.value.hint


def test_soundfont_is_checked(tmp_path, monkeypatch):
    folder = tmp_path / "soundfont"
    folder.mkdir()
    for name in ("manifest.json", "MuseScore_General_BGM.sf3"):
        (folder / name).write_bytes(resources.resource(f"soundfont/{name}").read_bytes())
    monkeypatch.setattr(synths, "resource", lambda name: tmp_path / name)
    uncached = synths.soundfont_path.__wrapped__
    assert uncached() == str(folder / "MuseScore_General_BGM.sf3")
    with (folder / "MuseScore_General_BGM.sf3").open("r+b") as file:
        file.seek(1_000_000)
        file.write(b"changed")
    with pytest.raises(ModelError, match="not the one"):
        uncached()
    (folder / "MuseScore_General_BGM.sf3").unlink()
    with pytest.raises(ModelError, match="missing"):
        uncached()
