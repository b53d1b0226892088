"""Both synthesisers sound alike with the shipped soundfont, though one knows no modulators."""

from pathlib import Path

import numpy as np
import pytest

from bgm_studio.music.played import Voice
from bgm_studio.music.timing import TempoMap
from bgm_studio.sound import synth as synths
from bgm_studio.sound.performance import Performance, PerformedNote
from bgm_studio.sound.soundfont import Instrument, Modulator, Preset, Sample, SoundFont, Zone
from bgm_studio.sound.unmodulated import GAIN_DB, touch, unmodulated

BOTH = pytest.mark.skipif(
    any(synths.synth_problem(name) for name in synths.SYNTHS), reason="needs both synthesisers"
)
ATTENUATION, START, CUTOFF = 48, 0, 8
SAMPLE = Sample("saw", b"OggS", (0, 0), 44_100, 60, 0)


def score(*notes):
    """Melody alone: (start, length, pitch, velocity)."""
    played = [PerformedNote(start, start + length, pitch, velocity, 0)
              for start, length, pitch, velocity in notes]  # fmt: skip
    return Performance(tuple(sorted(played)), (), TempoMap((0.0, 8.0), (0.0, 4.0)))


def sound(name, program, performance, frames):
    opened = synths.open_synth(name, [Voice("part", program)] * 3)
    try:
        return np.concatenate(list(synths.play(opened, performance, frames)))
    finally:
        opened.close()


def levels_db(samples, frames):
    """Of each stretch of `frames`."""
    energy = np.square(samples.astype(float)).sum(axis=1)
    return 10 * np.log10(energy.reshape(-1, frames).mean(axis=1) + 1e-12)


def time_to_half_s(samples):
    """Until the level of 10 ms is half its highest."""
    energy = np.cumsum(np.square(samples.astype(float)).sum(axis=1))
    level = np.sqrt(energy[480:] - energy[:-480])
    return int(np.argmax(level >= level.max() / 2)) / 48_000


# Of the instruments offered those that differed most before: through filters, envelopes, levels
# by velocity, recordings that begin later, and resonance.
@BOTH
@pytest.mark.parametrize("program", [4, 11, 38, 50, 60, 73, 90])
def test_both_synthesisers_sound_alike(program):
    notes = score((0.0, 0.8, 60, 80), (1.0, 0.8, 67, 50), (2.0, 0.8, 55, 115))
    fluid, tiny = (sound(name, program, notes, 144_000) for name in synths.SYNTHS)
    for at in (0, 48_000, 96_000):
        one, other = (samples[at : at + 38_400] for samples in (fluid, tiny))
        assert levels_db(other, 38_400) == pytest.approx(levels_db(one, 38_400), abs=3.0)
        # What speaks slowly reaches half its peak where a little less or more moves the place.
        assert time_to_half_s(other) == pytest.approx(time_to_half_s(one), abs=0.005, rel=0.15)
        # Sides too: what is stereo stays so.
        sides = [10 * np.log10(np.square(s).mean(axis=0) + 1e-12) for s in (one, other)]
        assert np.diff(sides[1]) == pytest.approx(np.diff(sides[0]), abs=1.5)


def flat(zone, upper=None):
    """The only preset of an unmodulated font with one zone over one zone."""
    instrument = Instrument("one", (zone,))
    preset = Preset("one", 0, 0, (upper or Zone({}, (), instrument),))
    if upper is not None:
        preset = Preset("one", 0, 0, (Zone(upper.generators, upper.modulators, instrument),))
    return unmodulated(SoundFont({}, (preset,))).presets[0]


def decibels(preset, velocity, key=60):
    """What TinySoundFont makes of velocity and attenuations, at a key."""
    (db,) = [
        20 * np.log10(touch(velocity)) + GAIN_DB
        - 0.1 * (zone.generators.get(ATTENUATION, 0) + part.generators.get(ATTENUATION, 0))
        for zone in preset.zones
        for part in zone.target.zones
        if part.target is not None
        if zone.velocities[0] <= velocity <= zone.velocities[1]
        if part.velocities[0] <= velocity <= part.velocities[1]
        if part.keys[0] <= key <= part.keys[1]
    ]  # fmt: skip
    return db


def test_velocity_counts_as_the_standard_says_unless_the_font_says_otherwise():
    plain = flat(Zone({}, (), SAMPLE))
    steps = np.diff([decibels(plain, v) for v in (20, 40, 80, 127)])
    assert steps == pytest.approx(40 * np.log10([2, 2, 127 / 80]), abs=0.6)
    half = Modulator(0x502, ATTENUATION, 480, 0, 0)
    flatter = flat(Zone({}, (half,), SAMPLE))
    steps = np.diff([decibels(flatter, v) for v in (20, 40, 80, 127)])
    assert steps == pytest.approx(20 * np.log10([2, 2, 127 / 80]), abs=0.6)


def test_a_preset_adds_to_what_its_instrument_says():
    silenced = Modulator(0x502, ATTENUATION, 0, 0, 0)
    again = Modulator(0x502, ATTENUATION, 960, 0, 0)
    one = flat(Zone({}, (silenced,), SAMPLE), Zone({}, (again,)))
    other = flat(Zone({}, (), SAMPLE))
    assert [decibels(one, v) for v in (30, 90)] == [decibels(other, v) for v in (30, 90)]


def test_all_velocities_sound_once_and_nothing_is_amplified():
    """A generator of attenuation counts 0.4 of its decibels, and below 0 nothing."""
    loud, soft = (flat(Zone({ATTENUATION: amount}, (), SAMPLE)) for amount in (-100, 100))
    plain = flat(Zone({}, (), SAMPLE))
    for velocity in range(1, 128):
        assert decibels(loud, velocity) >= decibels(plain, velocity) - 0.1
    assert decibels(loud, 127) == pytest.approx(decibels(plain, 127), abs=0.6)
    assert decibels(loud, 60) == pytest.approx(decibels(plain, 60) + 4.0, abs=0.2)
    assert decibels(soft, 60) == pytest.approx(decibels(plain, 60) - 4.0, abs=0.2)


def test_what_follows_the_key_is_split_by_keys():
    brighter = Modulator(0x003, CUTOFF, 1280, 0, 0)
    zones = flat(Zone({CUTOFF: 6000}, (brighter,), SAMPLE)).zones
    at_100 = [z for z in zones if z.velocities[0] <= 100 <= z.velocities[1]]
    opened = {
        key: zone.generators.get(CUTOFF, 0)
        for zone in at_100
        for part in zone.target.zones
        for key in range(part.keys[0], part.keys[1] + 1)
        if part.target is not None
    }
    assert set(opened) == set(range(128))
    assert all(abs(cents - 10 * key) <= 30 for key, cents in opened.items())


def test_the_three_largest_programs_fit_into_one_file():
    """Zones are counted in 16 bits."""
    font = SoundFont.read(Path(synths.soundfont_path()).read_bytes())
    three = unmodulated(font.only({(0, 87), (0, 81), (0, 71)}))
    assert len(SoundFont.read(three.write()).presets) == 3


def test_a_recording_never_starts_before_its_beginning():
    early = Modulator(0x102, START, -30_000, 0, 0)
    for zone in flat(Zone({START: 9_000}, (early,), SAMPLE)).zones:
        assert zone.generators.get(START, 0) >= -9_000


def test_a_first_zone_left_out_by_a_band_lends_nothing_to_the_others():
    """TinySoundFont takes it for a global zone."""
    for zone in flat(Zone({}, (), SAMPLE, velocities=(1, 10))).zones:
        first = zone.target.zones[0]
        assert first.target is None
        assert not first.generators
