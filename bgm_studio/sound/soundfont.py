"""Soundfonts (SF2, and SF3, whose samples are Ogg Vorbis): read, cut down, written.

Terms and numbers are those of the SoundFont 2.04 specification (chapters 7 to 9).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Generic, NamedTuple, TypeVar

from bgm_studio.base.errors import ModelError

_PHDR, _SHDR = struct.Struct("<20sHHHIII"), struct.Struct("<20sIIIIIBbHH")
_BAG, _GEN, _INST = struct.Struct("<HH"), struct.Struct("<Hh"), struct.Struct("<20sH")
_MOD = struct.Struct("<HHhHH")
INSTRUMENT, KEYS, VELOCITIES, SAMPLE = 41, 43, 44, 53  # generators
_MONO, _VORBIS, _ROM = 0x01, 0x10, 0x8000  # of a sample's type
_FRAME_BYTES = 2
_SILENT_FRAMES = 46  # after each plain recording, as the specification has it (7.2)
Target = TypeVar("Target")
Range = tuple[int, int]
"""First and last key or velocity."""


class Modulator(NamedTuple):
    """Adds `amount` times what `source` and `scale` stand at to the generator `destination`."""

    source: int
    destination: int
    amount: int
    scale: int
    transform: int

    @property
    def identity(self) -> tuple[int, int, int, int]:
        """Of two modulators in one place with the same identity, only one counts."""
        return (self.source, self.destination, self.scale, self.transform)


@dataclass(frozen=True, eq=False)
class Sample:
    """One recorded channel. data: an Ogg Vorbis stream, or where it `is_plain` 16-bit integers
    (little-endian); loop: frames from its start."""

    name: str
    data: bytes | memoryview
    loop: tuple[int, int]
    rate_hz: int
    pitch: int
    correction_cents: int
    is_plain: bool = False


@dataclass(frozen=True, eq=False)
class Zone(Generic[Target]):
    """What sounds for a range of keys and velocities.

    generators: number to amount, -32768..32767, without ranges and target. target: None in a
    global zone, which comes first and holds what the other zones leave open.
    """

    generators: Mapping[int, int]
    modulators: tuple[Modulator, ...] = ()
    target: Target | None = None
    keys: Range = (0, 127)
    velocities: Range = (0, 127)


@dataclass(frozen=True, eq=False)
class Instrument:
    """Zones of samples."""

    name: str
    zones: tuple[Zone[Sample], ...]


@dataclass(frozen=True, eq=False)
class Preset:
    """Zones of instruments; what a program change chooses. bank 128 holds drum kits."""

    name: str
    bank: int
    program: int
    zones: tuple[Zone[Instrument], ...]

    @property
    def place(self) -> tuple[int, int]:
        """(bank, program)."""
        return (self.bank, self.program)


@dataclass(frozen=True)
class SoundFont:
    """info: the INFO chunks, name to content. Instruments and samples are those that the presets
    lead to."""

    info: Mapping[bytes, bytes]
    presets: tuple[Preset, ...]

    @classmethod
    def read(cls, data: bytes | memoryview) -> SoundFont:
        """Raises ModelError when the bytes are not an SF2 or SF3 soundfont. Samples are views of
        `data`; of recordings of 24 bits they have the upper 16."""
        try:
            return _read(memoryview(data))
        except (struct.error, KeyError, IndexError, ValueError, RecursionError):
            raise ModelError(
                "The soundfont is not a readable SF2 or SF3 file.", "Install it again."
            ) from None

    def only(self, places: Collection[tuple[int, int]]) -> SoundFont:
        """With the presets at these (bank, program) alone, and of their zones only those that
        some key and velocity reaches: synthesisers decode every sample that is there."""
        presets = tuple(p for p in self.presets if p.place in places)
        uses: dict[Instrument, list[Zone[Instrument]]] = {}
        for preset in presets:
            for zone in preset.zones:
                if zone.target is not None:
                    uses.setdefault(zone.target, []).append(zone)

        def cut(instrument: Instrument) -> Instrument:
            reached = (
                zone
                for zone in instrument.zones
                if zone.target is None or any(_meet(zone, use) for use in uses[instrument])
            )
            return replace(instrument, zones=tuple(reached))

        return replace(self, presets=presets).changed(cut)

    def changed(self, change: Callable[[Instrument], Instrument]) -> SoundFont:
        """With each instrument as `change` makes it, once for all presets that share it."""
        made = {instrument: change(instrument) for instrument in self._instruments()}
        return replace(
            self,
            presets=tuple(
                replace(
                    preset,
                    zones=tuple(
                        replace(zone, target=zone.target and made[zone.target])
                        for zone in preset.zones
                    ),
                )
                for preset in self.presets
            ),
        )

    def samples(self) -> list[Sample]:
        """Every sample that a preset leads to, once."""
        return list(
            dict.fromkeys(
                zone.target
                for instrument in self._instruments()
                for zone in instrument.zones
                if zone.target is not None
            )
        )

    def write(self) -> bytes:
        """The file. Raises ValueError for more zones than its 16-bit indices can tell apart."""
        samples = self.samples()
        instruments = self._instruments()
        headers, data = [], bytearray()
        for sample in samples:
            kind, loop = _MONO | _VORBIS, sample.loop
            data += b"\0" * (len(data) % _FRAME_BYTES if sample.is_plain else 0)
            start, end = len(data), len(data) + len(sample.data)
            data += sample.data
            if sample.is_plain:  # whose places are counted in frames, from the chunk's start
                start, end = start // _FRAME_BYTES, end // _FRAME_BYTES
                kind, loop = _MONO, (start + loop[0], start + loop[1])
                data += bytes(_SILENT_FRAMES * _FRAME_BYTES)
            # Left and right are told by the zones' pan alone; the link between them says no more.
            headers.append(
                _SHDR.pack(
                    _name(sample.name), start, end, *loop, sample.rate_hz, sample.pitch,
                    sample.correction_cents, 0, kind,
                )
            )  # fmt: skip
        data += b"\0" * (len(data) % 2)  # TinySoundFont stumbles over padding outside the chunk
        sample_place = {sample: index for index, sample in enumerate(samples)}
        starts, bags, generators, modulators = _packed(
            [item.zones for item in instruments], SAMPLE, sample_place
        )
        hydra = {
            b"inst": b"".join(
                _INST.pack(_name(name), start)
                for name, start in zip([i.name for i in instruments] + ["EOI"], starts, strict=True)
            ),
            b"ibag": bags,
            b"imod": modulators,
            b"igen": generators,
            b"shdr": b"".join(headers) + _SHDR.pack(_name("EOS"), *(0,) * 9),
        }
        instrument_place = {instrument: index for index, instrument in enumerate(instruments)}
        starts, bags, generators, modulators = _packed(
            [preset.zones for preset in self.presets], INSTRUMENT, instrument_place
        )
        rows = [(p.name, p.program, p.bank) for p in self.presets] + [("EOP", 0, 0)]
        hydra = {
            b"phdr": b"".join(
                _PHDR.pack(_name(name), program, bank, start, 0, 0, 0)
                for (name, program, bank), start in zip(rows, starts, strict=True)
            ),
            b"pbag": bags,
            b"pmod": modulators,
            b"pgen": generators,
            **hydra,
        }
        body = (
            _chunk(b"LIST", b"INFO" + b"".join(_chunk(n, d) for n, d in self.info.items()))
            + _chunk(b"LIST", b"sdta" + _chunk(b"smpl", bytes(data)))
            + _chunk(b"LIST", b"pdta" + b"".join(_chunk(n, d) for n, d in hydra.items()))
        )
        return _chunk(b"RIFF", b"sfbk" + body)

    def _instruments(self) -> list[Instrument]:
        zones = (zone for preset in self.presets for zone in preset.zones)
        return list(dict.fromkeys(zone.target for zone in zones if zone.target is not None))


def _meet(one: Zone[Any], other: Zone[Any]) -> bool:
    """Whether some key and velocity lies in both zones."""
    return all(
        max(a[0], b[0]) <= min(a[1], b[1])
        for a, b in ((one.keys, other.keys), (one.velocities, other.velocities))
    )


def _packed(
    owners: Sequence[Sequence[Zone[Target]]], target: int, place: Mapping[Target, int]
) -> tuple[list[int], bytes, bytes, bytes]:
    """(first zone of each owner and the end, bags, generators, modulators) of zones whose target
    is generator `target`, a number in `place`."""
    starts, bags, generators, modulators = [0], [], bytearray(), bytearray()
    for zones in owners:
        for zone in zones:
            bags.append((len(generators) // _GEN.size, len(modulators) // _MOD.size))
            for operator, reach in ((KEYS, zone.keys), (VELOCITIES, zone.velocities)):
                if reach != (0, 127):
                    generators += _GEN.pack(operator, reach[0] | reach[1] << 8)
            for generator in zone.generators.items():
                generators += _GEN.pack(*generator)
            if zone.target is not None:
                generators += _GEN.pack(target, place[zone.target])
            for modulator in zone.modulators:
                modulators += _MOD.pack(*modulator)
        starts.append(len(bags))
    bags.append((len(generators) // _GEN.size, len(modulators) // _MOD.size))
    generators += bytes(_GEN.size)
    modulators += bytes(_MOD.size)
    try:
        packed = b"".join(_BAG.pack(*bag) for bag in bags)
    except struct.error:
        raise ValueError("too many zones for one soundfont") from None
    return starts, packed, bytes(generators), bytes(modulators)


def _read(data: memoryview) -> SoundFont:
    if bytes(data[:4]) != b"RIFF" or bytes(data[8:12]) != b"sfbk":
        raise ValueError("not RIFF sfbk")
    lists = {bytes(d[:4]): d[4:] for _, d in _chunks(data[12:])}
    hydra = dict(_chunks(lists[b"pdta"]))
    wave = dict(_chunks(lists[b"sdta"]))[b"smpl"]
    samples = [_sample(row, wave) for row in _SHDR.iter_unpack(hydra[b"shdr"])]
    instruments = [
        Instrument(_text(name), zones)
        for (name, _), zones in zip(
            _INST.iter_unpack(hydra[b"inst"]), _zones(hydra, b"i", SAMPLE, samples), strict=False
        )
    ]
    presets = [
        Preset(_text(name), bank, program, zones)
        for (name, program, bank, *_), zones in zip(
            _PHDR.iter_unpack(hydra[b"phdr"]), _zones(hydra, b"p", INSTRUMENT, instruments),
            strict=False,
        )
    ]  # fmt: skip
    info = {name: bytes(d) for name, d in _chunks(lists[b"INFO"])}
    return SoundFont(info, tuple(presets))


def _sample(row: tuple[Any, ...], wave: memoryview) -> Sample:
    name, start, end, first, last, rate, pitch, correction, _, kind = row
    if kind & _ROM:
        raise ValueError("a recording that is in a sound card's memory")
    plain = not kind & _VORBIS
    if plain and start != end:
        if not start < end <= len(wave) // _FRAME_BYTES:
            raise ValueError("a recording outside the file")
        # Loops of plain recordings are counted as they are, from the chunk's start.
        first, last = (min(max(place - start, 0), end - start) for place in (first, last))
        start, end = _FRAME_BYTES * start, _FRAME_BYTES * end
    elif not start <= end <= len(wave):
        raise ValueError("a recording outside the file")
    data = wave[start:end]
    return Sample(_text(name), data, (first, last), rate, pitch, correction, plain)


def _zones(
    hydra: Mapping[bytes, memoryview], level: bytes, target: int, targets: Sequence[Target]
) -> Iterator[tuple[Zone[Target], ...]]:
    """The zones of each preset (level b"p") or instrument (b"i"), in the file's order."""
    bags = list(_BAG.iter_unpack(hydra[level + b"bag"]))
    generators = list(_GEN.iter_unpack(hydra[level + b"gen"]))
    modulators = [Modulator(*m) for m in _MOD.iter_unpack(hydra[level + b"mod"])]
    starts = [
        row[3] if level == b"p" else row[1]
        for row in (_PHDR if level == b"p" else _INST).iter_unpack(
            hydra[b"phdr" if level == b"p" else b"inst"]
        )
    ]
    # Else a small file could have one zone read countless times.
    for places in (starts, *map(list, zip(*bags, strict=True))):
        if sorted(places) != places:
            raise ValueError("zones out of order")
    for first, last in pairwise(starts):
        zones = []
        for bag in range(first, last):
            (gen, mod), (gen_end, mod_end) = bags[bag], bags[bag + 1]
            amounts = dict(generators[gen:gen_end])
            aim = amounts.pop(target, None)
            keys, velocities = (
                (0, 127) if span is None else (span & 255, span >> 8 & 255)
                for span in (amounts.pop(KEYS, None), amounts.pop(VELOCITIES, None))
            )
            zone = Zone(
                amounts,
                tuple(modulators[mod:mod_end]),
                None if aim is None else targets[aim & 0xFFFF],
                keys,
                velocities,
            )
            if aim is not None or bag == first:  # any other zone without a target means nothing
                zones.append(zone)
        yield tuple(zones)


def _name(text: str) -> bytes:
    return text.encode("latin-1")[:20]


def _text(name: bytes) -> str:
    return name.split(b"\0")[0].decode("latin-1")


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _chunks(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """(name, content). SF3 writers leave out RIFF's padding of odd chunks."""
    position = 0
    while position + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, position)
        yield name, data[position + 8 : position + 8 + size]
        position += 8 + size
        if size % 2 and data[position : position + 1].tobytes() == b"\0":
            position += 1
