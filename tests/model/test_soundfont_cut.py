"""How the shipped soundfont is cut out of its source."""

from itertools import pairwise

import numpy as np
import pytest
import soundfile

from bgm_studio.sound.soundfont import Instrument, Preset, Sample, SoundFont, Zone
from model_export.one_shots import ONE_SHOTS, read_one_shots
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


DRUMS = {35: "Elec Kick1", 36: "Elec Kick2", 38: "Electronic Snr 1", 40: "Electronic Snr 2"}


def drums(maker, keys):
    """A zone for each key, with a recording of its own."""
    return tuple(
        Zone({ATTENUATION: 50}, (), sample(maker + DRUMS.get(key, str(key))), (key, key))
        for key in keys
    )


def one_shots():
    return {name: sample(f"SP {name}") for name in DRUMS.values()}


def source():
    tone = Instrument("tone", (Zone({}, (), sample("tone")),))
    cello = Instrument("Cello", (Zone({}, (), sample("Cello-D#4")),))
    kits = {
        24: Instrument("electronic", drums("", (35, 36, 38, 40, 39, 42, 44, 46, 49))),
        25: Instrument("808", (Zone({17: 9}), *drums("808 ", (36, 39, 42, 44, 46)))),
    }
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
        *(Preset(str(k), 128, k, (Zone({}, (), kits.get(k, tone)),)) for k in KITS),
        Preset("left out", 17, 48, (Zone({}, (), strings("other")),)),
    ]
    return SoundFont({b"INAM": b"source"}, tuple(presets))


@pytest.fixture(scope="module")
def cut():
    return {preset.place: preset for preset in shipped(source(), one_shots()).presets}


def test_programs_and_kits_are_kept_and_nothing_else(cut):
    assert set(cut) == {(0, p) for p in range(128)} | {(128, k) for k in KITS}
    with pytest.raises(SystemExit, match="128, 25"):
        shipped(source().only(set(cut) - {(128, 25)}), one_shots())


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


def test_the_electronic_kit_has_one_shots_and_the_machines_clap_and_hats(cut):
    zones = [z for zone in cut[128, 24].zones for z in zone.target.zones if z.target]
    by_key = {z.keys[0]: z for z in zones}
    assert len(by_key) == len(zones) == 9
    names = {key: z.target.name for key, z in by_key.items()}
    assert names == {
        **{key: f"SP {name}" for key, name in DRUMS.items()},
        **{key: f"808 {key}" for key in (39, 42, 44, 46)}, 49: "49",
    }  # fmt: skip
    assert {key: by_key[key].generators[58] for key in DRUMS} == {key: key for key in DRUMS}
    kick = by_key[36].generators[ATTENUATION]
    assert 0.04 * (50 - kick) == pytest.approx(ONE_SHOTS["Elec Kick2"][1], abs=0.03)
    machine = {z.keys[0]: z for z in cut[128, 25].zones[0].target.zones if z.target}
    assert machine[42].target.name == "808 42"  # that kit is as it was
    assert machine[42].generators == {ATTENUATION: 50}


def test_one_shots_are_read_alike_each_time(tmp_path):
    wave = np.sin(np.arange(4410) * 0.05) * np.linspace(0.5, 0.3, 4410)
    for file, _ in ONE_SHOTS.values():
        soundfile.write(tmp_path / f"{file}.flac", np.stack([wave, wave], 1), 44_100)
    one, other = read_one_shots(tmp_path), read_one_shots(tmp_path)
    assert list(one) == list(ONE_SHOTS)
    for name, made in one.items():
        assert made.data == other[name].data and made.is_plain
        sound = np.frombuffer(made.data, "<i2") / 32_767
        assert len(sound) == 4410 and np.abs(sound).max() == pytest.approx(0.9, abs=0.01)
        assert sound[-1] == 0 and np.abs(sound[-3:]).max() < 0.01
    (tmp_path / "bd_haus.flac").unlink()
    with pytest.raises(SystemExit, match="bd_haus"):
        read_one_shots(tmp_path)
