"""Cut the shipped soundfont out of MuseScore_General_HQ.

    python -m model_export.soundfont SOURCE ONE_SHOTS [--out resources/soundfont]

SOURCE is `MuseScore_General_Full.sf3` of Debian's package `musescore-general-soundfont` 0.2.1-1,
ONE_SHOTS the folder of drum sounds for the electronic kit (see `one_shots`).
Samples are copied as they are encoded. Kept are the 128 programs of General MIDI and eight drum
kits, and of each only what some key and velocity reaches. What took over a second to open, since a
synthesiser decodes all samples of a program, has fewer of them: the grand piano one for four
semitones, six where it is struck hardest, and the string ensembles their loud layer alone, which a
filter darkens when played softly.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from bgm_studio.base.atomic import atomic_path
from bgm_studio.sound.soundfont import Instrument, Preset, Sample, SoundFont, Zone
from model_export.one_shots import electronic, read_one_shots

NAME = "MuseScore_General_BGM.sf3"
KITS = {0: "Standard", 8: "Room", 16: "Power", 24: "Electronic", 25: "TR-808", 32: "Jazz",
        40: "Brush", 48: "Orchestra"}  # fmt: skip
DRUMS = 128
_STRINGS = (44, 45, 48, 49)  # tremolo, pizzicato, fast, slow
_SYNTH_STRINGS = (0, 50)
# Decibels that bring a short phrase at velocity 80 to the loudness it had with FluidR3 Mono, up to
# the 1.4 dB that all instruments of the same samples are louder here: a mix made with that one
# keeps its balance.
LEVELS_DB = {
    5: -2.2, 10: 9.0, 38: -2.5, 39: 6.9, 42: -2.7, 44: 4.1, 45: 6.9, 48: 2.4, 49: 8.7, 50: 4.9,
    51: 7.2, 60: -1.6, 89: -3.5, 90: -7.1, 93: 8.5, 95: 5.1,
}  # fmt: skip
# Samples that are out of tune by so much, measured at several keys.
FLAT_CENTS = {"Cello-D#4": 24, "Bottle Chiff C7": -22}
_ATTENUATION, _ATTACK, _FINE_TUNE = 48, 34, 52
_DB_PER_STEP = 0.04  # of a generator of attenuation, as synthesisers take it
_PROMPT = -3000  # timecents, added to the instrument's -3986: 18 ms in all
_PIANO = "Piano"
_APART = {"MF": 4, "FF": 6}  # semitones, by layer

_SOFT_LAYERS, _LOUD_STROKES = ("_v1", "_Att1"), "_Att2"


def shipped(source: SoundFont, one_shots: Mapping[str, Sample]) -> SoundFont:
    """What is kept of MuseScore_General_HQ, with one-shots in the electronic kit."""
    places = [(0, program) for program in range(128)] + [(DRUMS, kit) for kit in KITS]
    font = source.only(places)
    missing = set(places) - {preset.place for preset in font.presets}
    if missing:
        raise SystemExit(f"The source has no presets {sorted(missing)}.")
    font = replace(
        font,
        presets=tuple(
            _levelled(_prompt(p) if p.place == _SYNTH_STRINGS else _loud_layer(p))
            if p.bank == 0
            else p
            for p in font.presets
        ),
    )
    font = electronic(font, one_shots)
    kept = _spread([s for s in font.samples() if s.name.startswith(_PIANO)])
    font = font.changed(lambda instrument: _tuned(_thinned(instrument, kept)))
    info = {
        **source.info,
        b"INAM": _text("MuseScore General, cut for BGM Studio"),
        b"ISFT": _text("BGM Studio model_export/soundfont.py"),
    }
    return replace(font.only(places), info=info)


def _levelled(preset: Preset) -> Preset:
    """A preset so much louder as LEVELS_DB says."""
    steps = round(LEVELS_DB.get(preset.program, 0.0) / _DB_PER_STEP)
    return _with_generator(preset, _ATTENUATION, lambda amount: amount - steps) if steps else preset


def _prompt(preset: Preset) -> Preset:
    """A preset that is heard at once. The app's middle track plays these strings, on the frame."""
    return _with_generator(preset, _ATTACK, lambda _: _PROMPT)


def _with_generator(preset: Preset, generator: int, change: Callable[[int], int]) -> Preset:
    """A preset with a generator changed wherever it counts: in the global zone, and in others that
    do not leave it to that one."""
    has_global = preset.zones[0].target is None
    return replace(
        preset,
        zones=tuple(
            replace(
                zone,
                generators={
                    **zone.generators, generator: change(zone.generators.get(generator, 0)),
                },
            )
            if generator in zone.generators or zone.target is None or not has_global
            else zone
            for zone in preset.zones
        ),
    )  # fmt: skip


def _loud_layer(preset: Preset) -> Preset:
    """Of the string ensembles only the loud layer, at every velocity."""
    if preset.program not in _STRINGS:
        return preset
    zones = []
    for zone in preset.zones:
        name = zone.target.name if zone.target else ""
        if not name.endswith(_SOFT_LAYERS):
            every = name.endswith(_LOUD_STROKES)
            zones.append(replace(zone, velocities=(0, 127)) if every else zone)
    return replace(preset, zones=tuple(zones))


def _spread(samples: list[Sample]) -> set[Sample]:
    """Of each layer and side the samples that lie far enough apart, from the lowest up."""
    kept: set[Sample] = set()
    last: dict[tuple[str, str], int] = {}
    for sample in sorted(samples, key=lambda s: s.pitch):
        line = layer, _ = sample.name.split()[1], sample.name[-3:]  # "Piano MF D#0(L)"
        if line not in last or sample.pitch - last[line] >= _APART[layer]:
            kept.add(sample)
            last[line] = sample.pitch
    return kept


def _thinned(instrument: Instrument, kept: set[Sample]) -> Instrument:
    """A piano without the other samples; their keys go to the neighbours, half to each."""
    named = [zone for zone in instrument.zones if zone.target is not None]
    if not all(zone.target and zone.target.name.startswith(_PIANO) for zone in named):
        return instrument
    groups: dict[tuple[int, int], list[Zone[Sample]]] = {}
    for zone in named:
        if zone.target in kept:
            groups.setdefault(zone.keys, []).append(zone)
    low, high = min(z.keys[0] for z in named), max(z.keys[1] for z in named)
    spans = sorted(groups)
    borders = [low, *((a[1] + b[0]) // 2 + 1 for a, b in pairwise(spans)), high + 1]
    zones = [zone for zone in instrument.zones if zone.target is None]
    for span, (start, end) in zip(spans, pairwise(borders), strict=True):
        zones += [replace(zone, keys=(start, end - 1)) for zone in groups[span]]
    return replace(instrument, zones=tuple(zones))


def _tuned(instrument: Instrument) -> Instrument:
    """An instrument whose zones make up for FLAT_CENTS."""
    zones = []
    for zone in instrument.zones:
        flat = FLAT_CENTS.get(zone.target.name, 0) if zone.target else 0
        tune = {_FINE_TUNE: zone.generators.get(_FINE_TUNE, 0) + flat} if flat else {}
        zones.append(replace(zone, generators={**zone.generators, **tune}))
    return replace(instrument, zones=tuple(zones))


def _text(text: str) -> bytes:
    data = text.encode("ascii") + b"\0"
    return data + b"\0" * (len(data) % 2)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="model_export.soundfont", description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("one_shots", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/soundfont"))
    options = parser.parse_args(arguments)
    one_shots = read_one_shots(options.one_shots)
    content = shipped(SoundFont.read(options.source.read_bytes()), one_shots).write()
    options.out.mkdir(parents=True, exist_ok=True)
    with atomic_path(options.out / NAME) as path:
        path.write_bytes(content)
    manifest = {
        "file": NAME,
        "sha256": hashlib.sha256(content).hexdigest(),
        "kind": "soundfont",
        "name": "MuseScore General, cut",
        "licence": "MIT, parts CC0 or public domain (LICENCE.txt)",
        "source": "Debian package musescore-general-soundfont 0.2.1-1, file "
        "usr/share/sounds/sf3/MuseScore_General_Full.sf3, and drums of sonic-pi-samples "
        "3.2.2~repack-8, cut by model_export/soundfont.py",
    }
    with atomic_path(options.out / "manifest.json") as path:
        path.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    print(f"{options.out / NAME}: {len(content) / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
