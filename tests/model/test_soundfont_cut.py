"""How the shipped soundfont is cut out of its source."""

from itertools import pairwise

import pytest

from bgm_studio.sound.soundfont import Instrument, Preset, Sample, SoundFont, Zone
from model_export.soundfont import KITS, LEVELS_DB, shipped

ATTENUATION, ATTACK, FINE_TUNE = 48, 34, 52


def sample(name, pitch=60):
    return Sample(name, b"OggS", (0, 1), 44_100, pitch, 0)


def piano(layer):
    """A recording every two semitones, two sides."""
    zones = [
        Zone({}, (), sample(f"Piano {layer} {pitch}({side})", pitch), (pitch - 1, pitch))
        for pitch in range(28, 100, 2)
        for side in "LR"
    ]
    return Instrument(layer, (Zone({17: -500}), *zones))


def strings(name):
    return Instrument(name, (Zone({}, (), sample(name)),))


def source():
    tone = Instrument("tone", (Zone({}, (), sample("tone")),))
    cello = Instrument("Cello", (Zone({}, (), sample("Cello-D#4")),))
    own = {
        0: (
            Zone({}, (), piano("MF"), velocities=(0, 107)),
            Zone({}, (), piano("FF"), velocities=(108, 127)),
        ),
        42: (Zone({ATTENUATION: 100}, (), cello),),
        48: (
            Zone({ATTENUATION: 100}),
            Zone({}, (), strings("Violins Fast_v1")),
            Zone({}, (), strings("Violins Fast_v2")),
            Zone({}, (), strings("Violins Fast_Att1"), velocities=(0, 86)),
            Zone({}, (), strings("Violins Fast_Att2"), velocities=(87, 127)),
        ),
        49: (Zone({}, (), strings("Violins Slow_v1")), Zone({}, (), strings("Violins Slow_v2"))),
        50: (Zone({ATTACK: 1902, ATTENUATION: 220}), Zone({ATTACK: 1200}, (), tone)),
    }
    presets = [
        *(Preset(str(p), 0, p, own.get(p, (Zone({}, (), tone),))) for p in range(128)),
        *(Preset(str(k), 128, k, (Zone({}, (), tone),)) for k in KITS),
        Preset("left out", 17, 48, (Zone({}, (), strings("other")),)),
    ]
    return SoundFont({b"INAM": b"source"}, tuple(presets))


@pytest.fixture(scope="module")
def cut():
    return {preset.place: preset for preset in shipped(source()).presets}


def test_programs_and_kits_are_kept_and_nothing_else(cut):
    assert set(cut) == {(0, p) for p in range(128)} | {(128, k) for k in KITS}
    with pytest.raises(SystemExit, match="128, 25"):
        shipped(source().only(set(cut) - {(128, 25)}))


def test_of_the_piano_every_key_sounds_in_both_layers_from_fewer_recordings(cut):
    for layer, apart in zip(cut[0, 0].zones, (4, 6), strict=True):
        for side in "LR":
            zones = [z for z in layer.target.zones if z.target and side in z.target.name]
            pitches = [z.target.pitch for z in zones]
            assert {b - a for a, b in pairwise(pitches)} == {apart}
            keys = [key for z in zones for key in range(z.keys[0], z.keys[1] + 1)]
            assert keys == list(range(27, 99))
            assert all(-apart <= key - z.target.pitch <= apart for z in zones for key in z.keys)


def test_strings_have_their_loud_layer_at_every_velocity(cut):
    kept = {z.target.name: z.velocities for z in cut[0, 48].zones if z.target}
    assert kept == {"Violins Fast_v2": (0, 127), "Violins Fast_Att2": (0, 127)}
    assert [z.target.name for z in cut[0, 49].zones] == ["Violins Slow_v2"]


def test_levels_attack_and_tuning_are_mended_where_they_count(cut):
    def louder_db(place, zone, before):
        return 0.04 * (before - cut[place].zones[zone].generators.get(ATTENUATION, 0))

    assert louder_db((0, 42), 0, 100) == pytest.approx(LEVELS_DB[42], abs=0.03)
    assert louder_db((0, 48), 0, 100) == pytest.approx(LEVELS_DB[48], abs=0.03)
    assert louder_db((0, 50), 0, 220) == pytest.approx(LEVELS_DB[50], abs=0.03)
    assert [z.generators[ATTACK] for z in cut[0, 50].zones] == [-3000, -3000]
    assert ATTENUATION not in cut[0, 50].zones[1].generators
    (zone,) = cut[0, 42].zones[0].target.zones
    assert zone.generators[FINE_TUNE] == 24
