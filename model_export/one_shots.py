"""The shipped electronic kit: drum one-shots of Sonic Pi in the place of General MIDI's.

They come from the folder `usr/share/sonic-pi/samples` of Debian's package `sonic-pi-samples`. Each
of its files is CC0; its `copyright` and README.md name author and origin, which
`resources/README.md` has of those that are used here. They are short, so they are kept as plain
samples: nothing is encoded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from bgm_studio.sound.soundfont import Instrument, Preset, Sample, SoundFont, Zone

ONE_SHOTS: dict[str, tuple[str, float]] = {
    "Elec Kick1": ("bd_haus", -3.8),
    "Elec Kick2": ("bd_sone", -7.6),
    "Electronic Snr 1": ("sn_dub", -1.4),
    "Electronic Snr 2": ("elec_hi_snare", 0.0),
}
"""Recording of the kit that is replaced: file of the source, and its level in decibels. With these,
and those of _MACHINE_DB, a stroke is as loud (LUFS of 0.4 s, velocity 80) as the one before was,
so that a mix keeps its balance. (The second snare is 1.5 dB softer; nothing is amplified.)"""
ELECTRONIC, TR_808 = (128, 24), (128, 25)
# Clap and hats, by key: a machine's, where the kit has acoustic ones.
_MACHINE_DB = {39: -3.4, 42: -9.3, 44: -12.9, 46: -12.0}
_RATE_HZ, _FADE_FRAMES, _PEAK = 44_100, 441, 0.9
_ATTENUATION, _ROOT_KEY, _DB_PER_STEP = 48, 58, 0.04


def read_one_shots(source: Path) -> dict[str, Sample]:
    """The samples of ONE_SHOTS, by the recording that they take the place of. Raises SystemExit
    for a file that is not there."""
    samples = {}
    for name, (file, _) in ONE_SHOTS.items():
        path = source / f"{file}.flac"
        if not path.is_file():
            raise SystemExit(f"{path} is not there: is {source} the samples' folder?")
        wave = _decoded(path)
        data = np.rint(32_767 * wave).astype("<i2").tobytes()
        # A loop is asked of every sample, and used by none of these.
        loop = (0, len(wave) - 1)
        samples[name] = Sample(f"SP {file}", data, loop, _RATE_HZ, 60, 0, is_plain=True)
    return samples


def electronic(font: SoundFont, samples: Mapping[str, Sample]) -> SoundFont:
    """A font whose electronic kit plays one-shots, and clap and hats of its TR-808."""
    presets = {preset.place: preset for preset in font.presets}
    kit = _with_one_shots(presets[ELECTRONIC], samples)
    machine = _of_keys(presets[TR_808])
    kit = replace(kit, zones=(*kit.zones, Zone({}, (), machine)))
    return replace(font, presets=tuple(kit if p.place == ELECTRONIC else p for p in font.presets))


def _with_one_shots(kit: Preset, samples: Mapping[str, Sample]) -> Preset:
    """A kit with other samples, its own instruments, and nothing on the machine's keys."""

    def changed(zone: Zone[Sample]) -> Zone[Sample]:
        new = samples.get(zone.target.name) if zone.target is not None else None
        if new is None or zone.target is None:
            return zone
        zone = _levelled(zone, ONE_SHOTS[zone.target.name][1])
        own_pitch = {_ROOT_KEY: zone.keys[0]}
        return replace(zone, target=new, generators={**zone.generators, **own_pitch})

    zones = []
    for zone in kit.zones:
        if zone.target is None:
            zones.append(zone)
            continue
        kept = [one for one in zone.target.zones if one.target is None or not _is_machine(one)]
        if any(one.target is not None for one in kept):
            own = replace(zone.target, zones=tuple(map(changed, kept)))
            zones.append(replace(zone, target=own))
    return replace(kit, zones=tuple(zones))


def _of_keys(kit: Preset) -> Instrument:
    """Of a drum machine's own instrument what sounds on the machine's keys: the last that has each
    of them alone, as its presets lay theirs over those of the usual kit."""
    for zone in reversed(kit.zones):
        if zone.target is not None:
            found = [one for one in zone.target.zones if one.target and _is_machine(one)]
            if {one.keys[0] for one in found} == {*_MACHINE_DB}:
                shared = [one for one in zone.target.zones if one.target is None]
                own = [_levelled(one, _MACHINE_DB[one.keys[0]]) for one in found]
                return Instrument("Electronic: clap, hats", (*shared, *own))
    raise SystemExit("The source's TR-808 has no clap and hats in one instrument.")


def _levelled(zone: Zone[Sample], level_db: float) -> Zone[Sample]:
    softer = zone.generators.get(_ATTENUATION, 0) - round(level_db / _DB_PER_STEP)
    return replace(zone, generators={**zone.generators, _ATTENUATION: softer})


def _is_machine(zone: Zone[Sample]) -> bool:
    return zone.keys[0] == zone.keys[1] and zone.keys[0] in _MACHINE_DB


def _decoded(path: Path) -> NDArray[np.float32]:
    """A recording: mono (n,), at the source's own rate, its peak at _PEAK; the end fades."""
    blocks = []
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            if frame.sample_rate != _RATE_HZ:
                raise SystemExit(f"{path.name} has {frame.sample_rate} Hz, not {_RATE_HZ}.")
            block = frame.to_ndarray().astype(np.float64)
            if not frame.format.is_planar:
                block = block.reshape(-1, frame.layout.nb_channels).T
            blocks.append(block.mean(axis=0))
    wave = np.concatenate(blocks)
    wave[-_FADE_FRAMES:] *= np.linspace(1.0, 0.0, _FADE_FRAMES)
    result: NDArray[np.float32] = (wave * _PEAK / np.abs(wave).max()).astype(np.float32)
    return result
