"""Soundfonts (SF2, and SF3 whose samples are Ogg Vorbis): cut down to what is played."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from bgm_studio.base.errors import ModelError

_PHDR, _SHDR = struct.Struct("<20sHHHIII"), struct.Struct("<20sIIIIIBbHH")
_BAG, _GEN, _INST = struct.Struct("<HH"), struct.Struct("<HH"), struct.Struct("<20sH")
_GEN_INSTRUMENT, _GEN_SAMPLE = 41, 53


def only_programs(soundfont: bytes, programs: frozenset[int]) -> bytes:
    """An SF3 soundfont with the samples of the given programs of bank 0 alone.

    All presets stay listed; those left out have empty samples. Raises ModelError when the bytes
    are not an SF3 soundfont.
    """
    try:
        return _only_programs(soundfont, programs)
    except (struct.error, KeyError, IndexError, ValueError):
        raise ModelError("The soundfont is not a readable SF3 file.", "Install it again.") from None


def _only_programs(soundfont: bytes, programs: frozenset[int]) -> bytes:
    if soundfont[:4] != b"RIFF" or soundfont[8:12] != b"sfbk":
        raise ValueError("not RIFF sfbk")
    lists = {kind[8:12]: kind[12:] for _, kind in _chunks(soundfont, 12)}
    hydra = {name: data[8:] for name, data in _chunks(lists[b"pdta"], 0)}
    (samples,) = (data[8:] for name, data in _chunks(lists[b"sdta"], 0) if name == b"smpl")

    presets = list(_PHDR.iter_unpack(hydra[b"phdr"]))
    preset_bags, preset_gens = _table(_BAG, hydra[b"pbag"]), _table(_GEN, hydra[b"pgen"])
    instruments = _table(_INST, hydra[b"inst"])
    bags, gens = _table(_BAG, hydra[b"ibag"]), _table(_GEN, hydra[b"igen"])

    used: set[int] = set()
    for preset, after in pairwise(presets):
        if preset[2] != 0 or preset[1] not in programs:
            continue
        first, last = preset_bags[preset[3]][0], preset_bags[after[3]][0]
        for operator, instrument in preset_gens[first:last]:
            if operator != _GEN_INSTRUMENT:
                continue
            first, last = (bags[instruments[instrument + i][1]][0] for i in (0, 1))
            used.update(amount for oper, amount in gens[first:last] if oper == _GEN_SAMPLE)

    headers, kept, offset = [], [], 0
    for index, header in enumerate(_SHDR.iter_unpack(hydra[b"shdr"])):
        name, start, end, *rest = header
        data = samples[start:end] if index in used else b""
        headers.append(_SHDR.pack(name, offset, offset + len(data), *rest))
        kept.append(data)
        offset += len(data)
    kept.append(b"\0" * (offset % 2))  # TinySoundFont stumbles over padding outside the chunk
    hydra[b"shdr"] = b"".join(headers)
    body = (
        _chunk(b"LIST", b"INFO" + lists[b"INFO"])
        + _chunk(b"LIST", b"sdta" + _chunk(b"smpl", b"".join(kept)))
        + _chunk(b"LIST", b"pdta" + b"".join(_chunk(n, d) for n, d in hydra.items()))
    )
    return _chunk(b"RIFF", b"sfbk" + body)


def _table(form: struct.Struct, data: bytes) -> list[tuple[Any, ...]]:
    return list(form.iter_unpack(data))


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _chunks(data: bytes, position: int) -> Iterator[tuple[bytes, bytes]]:
    """(name, chunk with its 8-byte head). SF3 writers leave out RIFF's padding of odd chunks."""
    while position + 8 <= len(data):
        name = data[position : position + 4]
        (size,) = struct.unpack_from("<I", data, position + 4)
        yield name, data[position : position + 8 + size]
        position += 8 + size
        if size % 2 and data[position : position + 1] == b"\0":
            position += 1
