"""A soundfont for TinySoundFont, which knows no modulators and reads some generators otherwise.

FluidSynth is the measure: what it makes of a preset's modulators for a key and a velocity is worked
out beforehand and written as plain generators, for one narrow band of velocities after the other.
Strike such a font with `touch(velocity)` and play it GAIN_DB louder.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from bgm_studio.sound.soundfont import (
    Instrument,
    Modulator,
    Preset,
    Range,
    Sample,
    SoundFont,
    Target,
    Zone,
)

_HEADROOM_CB = 200
GAIN_DB = 0.1 * _HEADROOM_CB + 1.5
"""Attenuations cannot be negative, so the headroom is added to all of them; and FluidSynth's filter
lets everything through by half of 3 dB louder."""

_START, _END, _START_COARSE, _CUTOFF, _FILTER_Q, _MOD_ATTACK = 0, 1, 4, 8, 9, 26
_DECAY, _RELEASE, _ATTENUATION = 36, 38, 48
# What an instrument's generators are where it says nothing, if not 0: times, the filter's cutoff,
# cents a key.
_DEFAULTS = {
    **dict.fromkeys((21, 23, 25, _MOD_ATTACK, 27, 28, 30, 33, 34, 35, _DECAY, _RELEASE), -12000),
    _CUTOFF: 13500,
    56: 100,
}
_UNHEARD = frozenset((15, 16))  # chorus and reverb: the mix has its own
# TinySoundFont's levels go in steps of 64 frames, which are heard where a sound is cut off sooner:
# 42 ms, where FluidSynth takes 16 at least.
_SHORTEST_RELEASE = -5500
_BEYOND_END = 2  # frames that it reads after a recording's last one
# Both let a level fall by so many decibels in the time that decay and release name.
_FALL = round(1200 * math.log2(20 * 9.226 * math.log10(math.e) / 96))
# The attack of the second envelope is convex with FluidSynth: near a straight one in so much less
# time.
_STEADY = round(1200 * math.log2(0.3))
# FluidSynth's resonance at 0 is Butterworth's, 3 dB below TinySoundFont's, which can be no less. A
# lower cutoff comes within 3 dB of it from a quarter to four times the cutoff.
_STEEPER_Q_CB, _LOWER_CENTS_A_CB = 30, 10
_HARDWARE = 0.4  # of what generators of attenuation say, as Creative's chips did
_KEYS_APART = 6  # modulators that follow the key are worked out for so many keys at once
_WIDEST_BAND = 1.06  # a quarter of a decibel to either side
_NONE, _VELOCITY, _KEY = 0, 2, 3
_BY_VELOCITY = Modulator(0x502, _ATTENUATION, 960, 0, 0)  # the standard's 40 dB a decade


class _Base(NamedTuple):
    """What the effect of modulators depends on: of a zone's generators the attenuation where it is
    negative, the filter's resonance, and whether the second envelope has an attack."""

    attenuation_cb: int
    resonance_cb: int
    swells: bool


def touch(velocity: int) -> float:
    """What TinySoundFont is to be told for a MIDI velocity, 1..127: its amplitude is linear in
    it, and the velocity it looks zones up by is the whole part of 127 times it."""
    return (velocity + 0.25) / 127


def unmodulated(font: SoundFont) -> SoundFont:
    """`font` as TinySoundFont has to be given it to sound as FluidSynth does."""
    return replace(font, presets=tuple(_flat(preset) for preset in font.presets))


def _flat(preset: Preset) -> Preset:
    """A preset whose instruments hold what is the same at all velocities, while its own zones, one
    a band, add what is not."""
    groups: dict[tuple[tuple[Modulator, ...], float | None, _Base], list[Zone[Sample]]]
    groups = defaultdict(list)
    for upper, lower in _pairs(preset):
        modulators = _heard(lower.modulators, upper.modulators)
        generators = {
            generator: lower.generators.get(generator, _DEFAULTS.get(generator, 0))
            + upper.generators.get(generator, 0)
            for generator in {**lower.generators, **upper.generators}
            if generator not in _UNHEARD
        }
        base = _Base(
            min(round(_HARDWARE * generators.get(_ATTENUATION, 0)), 0),
            generators.get(_FILTER_Q, 0),
            generators.get(_MOD_ATTACK, -12000) > -12000,
        )
        zone = Zone(
            _translated(generators), (), lower.target,
            _common(lower.keys, upper.keys), _common(lower.velocities, upper.velocities),
        )  # fmt: skip
        if any(_KEY in (m.source & 0x7F, m.scale & 0x7F) for m in modulators):
            for first in range(zone.keys[0], zone.keys[1] + 1, _KEYS_APART):
                last = min(first + _KEYS_APART - 1, zone.keys[1])
                part = replace(zone, keys=(first, last))
                groups[modulators, (first + last) / 2, base].append(part)
        else:
            groups[modulators, None, base].append(zone)
    zones: list[Zone[Instrument]] = []
    for (modulators, key, base), parts in groups.items():
        # An empty global zone comes first: a first zone that a band leaves out is taken for one.
        instrument = Instrument(preset.name, (Zone({}), *parts))
        # Where recordings begin tells how two of them add up: there each velocity has its own.
        exact = any(modulator.destination == _START for modulator in modulators)
        for band in _bands(1.0 if exact else _WIDEST_BAND):
            if any(_overlap(band, part.velocities) for part in parts):
                velocity = math.sqrt(band[0] * band[1])
                added = _added(modulators, velocity, key or 60.0, base)
                earliest = min(
                    part.generators.get(_START, 0) + (part.generators.get(_START_COARSE, 0) << 15)
                    for part in parts
                )
                if _START in added:
                    added[_START] = max(added[_START], -earliest)
                zones.append(Zone(added, (), instrument, velocities=band))
    return replace(preset, zones=tuple(zones))


def _pairs(preset: Preset) -> Iterator[tuple[Zone[Instrument], Zone[Sample]]]:
    """Each zone of the preset with each of its instrument's that it meets, global zones merged
    in."""
    for upper in _local(preset.zones):
        for lower in _local(upper.target.zones if upper.target else ()):
            if _overlap(upper.keys, lower.keys) and _overlap(upper.velocities, lower.velocities):
                yield upper, lower


def _local(zones: Sequence[Zone[Target]]) -> Iterator[Zone[Target]]:
    """Zones with a target, over the global zone's generators and modulators."""
    base: Zone[Target] | None = None
    for zone in zones:
        if zone.target is None:
            base = zone
        elif base is None:
            yield zone
        else:
            yield replace(
                zone,
                generators={**base.generators, **zone.generators},
                modulators=_over(base.modulators, zone.modulators),
                keys=base.keys if zone.keys == (0, 127) else zone.keys,
                velocities=base.velocities if zone.velocities == (0, 127) else zone.velocities,
            )


def _over(below: Sequence[Modulator], above: Sequence[Modulator]) -> tuple[Modulator, ...]:
    """Modulators of which those above take the place of identical ones below."""
    return tuple({m.identity: m for m in (*below, *above)}.values())


def _heard(lower: Sequence[Modulator], upper: Sequence[Modulator]) -> tuple[Modulator, ...]:
    """An instrument's modulators, over the default, and the preset's, which add to them. Those
    that no note moves are left out: wheels and pedals rest."""
    modulators = (*_over((_BY_VELOCITY,), lower), *_over((), upper))
    return tuple(m for m in modulators if m.amount and _moves(m.source) and _moves(m.scale))


def _moves(source: int) -> bool:
    return not source & 0x80 and source & 0x7F in (_NONE, _VELOCITY, _KEY)


def _translated(generators: dict[int, int]) -> dict[int, int]:
    """What FluidSynth means by the generators, in TinySoundFont's words."""
    result = dict(generators)
    result[_ATTENUATION] = round(_HARDWARE * generators.get(_ATTENUATION, 0)) + _HEADROOM_CB
    result[_END] = generators.get(_END, 0) - _BEYOND_END
    result[_RELEASE] = max(generators.get(_RELEASE, -12000), _SHORTEST_RELEASE) + _FALL
    if _DECAY in generators:
        result[_DECAY] += _FALL
    resonance = max(generators.get(_FILTER_Q, 0), 0) - _STEEPER_Q_CB
    result[_FILTER_Q] = max(resonance, 0)
    if _CUTOFF in generators:
        result[_CUTOFF] += _LOWER_CENTS_A_CB * min(resonance, 0)
    return result


def _added(
    modulators: Sequence[Modulator], velocity: float, key: float, base: _Base
) -> dict[int, int]:
    """What the modulators add to the generators at a velocity and key."""
    sums: dict[int, float] = defaultdict(float)
    for modulator in modulators:
        source = _value(modulator.source, velocity, key) if modulator.source else 0.0
        scale = _value(modulator.scale, velocity, key)
        value = modulator.amount * source * scale
        sums[modulator.destination] += abs(value) if modulator.transform == 2 else value
    # It amplifies nothing; and it plays a resonant sound softer by half its peak.
    sums[_ATTENUATION] = max(sums[_ATTENUATION], -base.attenuation_cb)
    sums[_ATTENUATION] += max(base.resonance_cb + sums[_FILTER_Q], 0) / 2
    sums[_ATTENUATION] -= 200 * math.log10(127 / velocity)  # TinySoundFont's own, see `touch`
    if base.swells:  # it shortens this attack for harder strikes, and does not let it jump ahead
        sums[_MOD_ATTACK] += _STEADY + 1200 * math.log2(144 / (145 - velocity))
    return {generator: round(amount) for generator, amount in sums.items() if round(amount)}


def _value(source: int, velocity: float, key: float) -> float:
    """Where a source of modulation stands, 0..1 or -1..1 (specification, 9.5)."""
    index = source & 0x7F
    if index == _NONE:
        return 1.0
    at = (velocity if index == _VELOCITY else key) / 128
    if source & 0x100:
        at = 1 - at
    kind, bipolar = source >> 10, bool(source & 0x200)
    if not bipolar:
        return _curve(kind, at)
    if kind in (0, 3):
        return 2 * _curve(kind, at) - 1
    return math.copysign(_curve(kind, abs(2 * at - 1)), at - 0.5)


def _curve(kind: int, at: float) -> float:
    """Linear, concave, convex, switch, each from 0 to 1."""
    if kind == 0:
        return at
    if kind == 3:
        return float(at >= 0.5)
    rest = 1 - at if kind == 1 else at
    rise = min(1.0, -40 / 96 * math.log10(rest)) if rest > 0 else 1.0
    return rise if kind == 1 else 1 - rise


@cache
def _bands(widest: float) -> tuple[Range, ...]:
    """All velocities in ranges of which none ends at over `widest` times its first."""
    bands, first = [], 1
    while first <= 127:
        last = min(127, max(first, int(first * widest)))
        bands.append((first, last))
        first = last + 1
    return tuple(bands)


def _common(one: Range, other: Range) -> Range:
    return max(one[0], other[0]), min(one[1], other[1])


def _overlap(one: Range, other: Range) -> bool:
    return max(one[0], other[0]) <= min(one[1], other[1])
