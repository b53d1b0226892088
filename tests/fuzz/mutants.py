"""Spoiling a valid input by dice: bits, lengths, numbers, words, nesting, what is packed inside.

All take bytes and a `random.Random`, and give bytes of at most MAX_BYTES: the same dice, the same
bytes.
"""

from __future__ import annotations

import io
import json
import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

MAX_BYTES = 4 << 20
_REPEATED_BYTES = 1 << 19
BOMB_BYTES = 192 << 20

Mutator = Callable[[bytes, random.Random], bytes]

_EDGES = (0, 1, 2, 7, 8, 127, 128, 255, 256, 32767, 32768, 65535, 1 << 24, (1 << 31) - 1, 1 << 31,
          (1 << 32) - 1, 1 << 40, (1 << 63) - 1, 1 << 63, (1 << 64) - 1)  # fmt: skip
_NUMBERS = (
    *("0", "-0", "-1", "1", "2", "0.5", "1e308", "-1e308", "1e309", "5e-324", "1e-300", "NaN"),
    *("Infinity", "-Infinity", "9" * 20, "9" * 400, "-" + "9" * 19, "1e999999", "1/0", "0/1"),
    *("9223372036854775807", "-9223372036854775808", "2147483648", "4294967296", "1000000000"),
    *("99:99:99:99", "00:00:00:00", "10000000/1s", "1/3", "0x10", "1_000", "007", "1,5", "+5"),
    *("\u0663\u0664", "\u00b2", "\uff11\uff12", "true", "null", '""', "[]", "{}"),
)
_WORDS = (
    *("", " ", "\0", "\n", "\r\n", "\t", "\x1b[31m", "\x7f", "%s%n", "{}", "{0.__class__}"),
    *("../../../etc/passwd", "/dev/zero", "/dev/random", "/proc/self/mem", "file:///dev/zero"),
    *("http://127.0.0.1:1/x", "concat:/etc/passwd|/etc/passwd", "\\\\server\\share\\x", "CON"),
    *("\ud800", "\udfff\ud800", "\ufeff", "\u202e\u2066evil", "\U0001f3b5" * 50, "e\u0301" * 99),
    *("\u0130", "\ufb03", "\u1e9e", "A" * 300, "x" * 70_000, "&amp;" * 9, "]]>", "<!--", "'\"<>"),
    *("null", "Timeline.99", "Stack.1", "Clip.2", "Cm", "H##b", "C minor minor", "a" * 4096),
)
_NESTS = ((b"[", b"]"), (b'{"a":', b"}"), (b"<a>", b"</a>"), (b"(", b")"), (b"<tractor>", b""),
          (b'{"OTIO_SCHEMA":"Stack.1","children":[', b"]}"))  # fmt: skip
_ENTITIES = (
    b'<!DOCTYPE a [<!ENTITY b "%s"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">'
    b'<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;">]>',
    b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">%s]>',
    b'<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd" [<!ENTITY %% p SYSTEM "file:///dev/zero">%%p;%s]>',
)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _span(data: bytes, dice: random.Random, most: int = 4096) -> tuple[int, int]:
    begin = dice.randrange(len(data) + 1)
    return begin, min(len(data), begin + dice.randint(1, min(most, 1 << dice.randint(0, 12))))


def bits(data: bytes, dice: random.Random) -> bytes:
    """A few bits turned over."""
    spoilt = bytearray(data)
    for _ in range(1 << dice.randint(0, 5)):
        if spoilt:
            spoilt[dice.randrange(len(spoilt))] ^= 1 << dice.randrange(8)
    return bytes(spoilt)


def noise(data: bytes, dice: random.Random) -> bytes:
    """A stretch of other bytes."""
    begin, end = _span(data, dice)
    return data[:begin] + dice.randbytes(end - begin) + data[end:]


def short(data: bytes, dice: random.Random) -> bytes:
    """Cut short, or without its beginning."""
    at = dice.randrange(len(data) + 1)
    return data[:at] if dice.random() < 0.8 else data[at:]


def gap(data: bytes, dice: random.Random) -> bytes:
    """Without a stretch."""
    begin, end = _span(data, dice)
    return data[:begin] + data[end:]


def repeat(data: bytes, dice: random.Random) -> bytes:
    """A stretch of it again and again, but not so often that a clip becomes a real long film."""
    begin, end = _span(data, dice)
    times = 1 << dice.randint(0, 14)
    times = min(times, _REPEATED_BYTES // max(1, end - begin))
    return data[:end] + data[begin:end] * max(0, times) + data[end:]


def lengths(data: bytes, dice: random.Random) -> bytes:
    """Numbers as programs store them become extreme ones."""
    spoilt = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 4))):
        form = dice.choice((">B", ">H", "<H", ">I", ">I", "<I", "<I", ">Q", "<Q"))
        size = struct.calcsize(form)
        if len(spoilt) < size:
            return data
        at = dice.randrange(len(spoilt) - size + 1)
        # The fields of a container stand near its names, and those at its beginning or end.
        names = [m.start() for m in re.finditer(rb"[a-zA-Z]{4}", spoilt[: 1 << 20])]
        if names and dice.random() < 0.6:
            at = min(max(0, dice.choice(names) + dice.randint(-8, 40)), len(spoilt) - size)
        value = dice.choice(_EDGES) + dice.choice((0, 0, -1, 1, len(data)))
        struct.pack_into(form, spoilt, at, value % (1 << (8 * size)))
    return bytes(spoilt)


def _replaced(
    data: bytes, pattern: bytes, wanted: Callable[[bytes], bytes], dice: random.Random
) -> bytes:
    """Some matches of a pattern, each replaced by what `wanted` makes of it."""
    found = list(re.finditer(pattern, data[: 1 << 20]))
    if not found:
        return data
    for match in sorted(dice.sample(found, min(len(found), dice.choice((1, 1, 1, 2, 5, 20)))),
                        key=lambda m: -m.start()):  # fmt: skip
        data = data[: match.start()] + wanted(match[0]) + data[match.end() :]
        if len(data) > MAX_BYTES:
            break
    return data


def numbers(data: bytes, dice: random.Random) -> bytes:
    """Written numbers become extreme or odd ones."""

    def other(old: bytes) -> bytes:
        if dice.random() < 0.25:
            return str(int(float(old)) * dice.choice((-1, 2, 10, 1000, 10**6)) if len(old) < 20
                       else 0).encode()  # fmt: skip
        return _encoded(dice.choice(_NUMBERS))

    return _replaced(data, rb"\d+(?:\.\d+)?", other, dice)


def words(data: bytes, dice: random.Random) -> bytes:
    """Words, values and names become odd ones."""
    pattern = dice.choice((rb"[A-Za-z_]{2,}", rb'(?<=")[^"\n]*(?=")', rb"(?<=>)[^<>\n]+(?=<)"))
    return _replaced(data, pattern, lambda _: _encoded(dice.choice(_WORDS)), dice)


def swapped(data: bytes, dice: random.Random) -> bytes:
    """Values of it change places, or take each other's."""
    pattern = dice.choice((rb'"[^"\n]*"', rb">[^<>\n]*<", rb"\d+(?:\.\d+)?", rb"(?m:^).+\n"))
    found = [match[0] for match in re.finditer(pattern, data[: 1 << 20])]
    return _replaced(data, pattern, lambda _: dice.choice(found), dice) if found else data


def elements(data: bytes, dice: random.Random) -> bytes:
    """An element or a line goes, comes twice, or comes into another one."""
    pattern = dice.choice((rb"<(\w{1,40})\b[^<>]{0,400}>(?s:.){0,2000}?</\1>", rb"<[^<>]{1,400}/>",
                           rb"(?m:^).+\n", rb"\{[^{}]{0,2000}\}"))  # fmt: skip
    begin = dice.randrange(max(1, len(data) - (1 << 15)))
    found = list(re.compile(pattern).finditer(data, begin, begin + (1 << 15)))
    if not found:
        return data
    one, other = dice.choice(found), dice.choice(found)
    kind = dice.randrange(4)
    if kind == 0:
        return data[: one.start()] + data[one.end() :]
    if kind == 1:
        return data[: one.end()] + one[0] * (1 << dice.randint(0, 10)) + data[one.end() :]
    if kind == 2:
        return data[: one.start()] + other[0] + data[one.end() :]
    inner = other.start() + len(other[0]) // 2
    return data[:inner] + one[0] + data[inner:]


def nesting(data: bytes, dice: random.Random) -> bytes:
    """Something nested very deep, anywhere."""
    begin, end = dice.choice(_NESTS)
    depth = dice.choice((10, 33, 150, 201, 999, 3000, 20_000, 100_000))
    depth = min(depth, MAX_BYTES // (2 * len(begin + end)))
    at = dice.randrange(len(data) + 1)
    return data[:at] + begin * depth + end * depth + data[at:]


def entities(data: bytes, dice: random.Random) -> bytes:
    """An XML document that defines entities, and uses one."""
    head = dice.choice(_ENTITIES) % (b"ha" * dice.choice((1, 1000)))
    at = data.find(b"?>") + 2 if data.startswith(b"<?xml") else 0
    rest = _replaced(data[at:], rb"(?<=>)[^<>]*(?=<)", lambda _: b"&e;&b;", dice)
    return data[:at] + head + rest


def encodings(data: bytes, dice: random.Random) -> bytes:
    """The text in another encoding, or under another mark."""
    text = data.decode("utf-8", "replace")
    return dice.choice((
        lambda: text.encode("utf-16"), lambda: text.encode("utf-32"),
        lambda: b"\xff\xfe" + data, lambda: b"\xef\xbb\xbf" + data,
        lambda: text.encode("latin-1", "replace"), lambda: data.replace(b"\n", b"\r"),
        lambda: data.replace(b"utf-8", b"utf-7").replace(b"UTF-8", b"shift_jis"),
    ))()  # fmt: skip


def _nodes(value: Any, depth: int = 0) -> list[tuple[Any, Any]]:
    """(container, key) of all values within a JSON value."""
    found: list[tuple[Any, Any]] = []
    if depth > 100:
        return found
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in list(pairs):
        found.append((value, key))
        if isinstance(inner, dict | list):
            found += _nodes(inner, depth + 1)
    return found


def _another(old: Any, other: Any, size: int, dice: random.Random) -> Any:
    """A value of another kind, size or place. size: bytes of the whole."""
    is_number = isinstance(old, int | float)
    choices: list[Callable[[], Any]] = [
        *(lambda: None, lambda: dice.choice((True, False)), lambda: dice.choice(_EDGES)),
        *(lambda: -dice.choice(_EDGES), lambda: dice.choice((0.5, 1e308, -1e-308, 5e-324, 1e15))),
        *(lambda: float(dice.choice(("nan", "inf", "-inf"))), lambda: 10**400, list, dict),
        *(lambda: dice.choice(_WORDS), lambda: [old], lambda: {"a": old}, lambda: str(old)),
        lambda: other,
        lambda: old * dice.choice((2, 100)) if isinstance(old, list | str) else old,
        lambda: -old if is_number else old,
        lambda: old + dice.choice((-1, 1, 0.25)) if is_number else old,
        lambda: [old] * 1000 if size < 2000 else old,
    ]
    return dice.choice(choices)()


def json_values(data: bytes, dice: random.Random) -> bytes:
    """Values of a JSON text become ones of another kind, size or place."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return numbers(data, dice)
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        nodes = _nodes(value) if isinstance(value, dict | list) else []
        if not nodes:
            break
        owner, key = dice.choice(nodes)
        other_owner, other_key = dice.choice(nodes)
        made = _another(owner[key], other_owner[other_key], len(data), dice)
        if isinstance(owner, dict) and dice.random() < 0.15:
            del owner[key]
        elif isinstance(owner, dict) and dice.random() < 0.1:
            owner[dice.choice(_WORDS)] = made
        else:
            owner[key] = made
        try:
            value = json.loads(json.dumps(value))  # what stands in two places becomes two
        except (ValueError, RecursionError):
            return nesting(data, dice)
    return json.dumps(value).encode()[:MAX_BYTES]


@cache
def _bomb() -> bytes:
    """Zeros that are small as long as they are packed."""
    return zlib.compress(bytes(BOMB_BYTES), 6)


def _unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(entries: Sequence[tuple[str, bytes]], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these entries; names may come twice."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in entries:
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return out.getvalue()


def _with_bomb(entries: dict[str, bytes], name: str) -> bytes:
    """A zip whose entry `name` unpacks to BOMB_BYTES zeros."""
    deflated = _bomb()[2:-4]
    stored = [(n, c) for n, c in entries.items() if n != name] + [(name, b"x" * len(deflated))]
    whole = bytearray(packed(stored, method=zipfile.ZIP_STORED))
    at = whole.find(b"x" * 64)
    whole[at : at + len(deflated)] = deflated
    sum_of = zlib.crc32(bytes(BOMB_BYTES))
    for magic, place in ((b"PK\1\2", 10), (b"PK\3\4", 8)):
        header = whole.rfind(magic) if magic == b"PK\1\2" else whole.rfind(magic, 0, at)
        struct.pack_into("<H", whole, header + place, zipfile.ZIP_DEFLATED)
        struct.pack_into("<III", whole, header + place + 6, sum_of, len(deflated), BOMB_BYTES)
    return bytes(whole)


def zip_parts(inner: Sequence[Mutator]) -> Mutator:
    """A mutator of zip files: what is in one is spoilt by `inner`, goes, comes twice, changes its
    name, or becomes a bomb."""

    def spoil(data: bytes, dice: random.Random) -> bytes:  # noqa: PLR0911 - one a kind
        try:
            entries = _unpacked(data)
        except Exception:  # noqa: BLE001 - an earlier mutator has broken it
            return lengths(data, dice)
        if not entries:
            return data
        name = dice.choice(sorted(entries))
        kind = dice.random()
        if kind < 0.8:
            for _ in range(dice.choice((1, 1, 2, 3))):
                entries[name] = dice.choice(list(inner))(entries[name], dice)
            method = dice.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
            return packed(list(entries.items()), method=method)
        if kind < 0.84:
            return _with_bomb(entries, name)
        pairs = list(entries.items())
        if kind < 0.88:
            return packed([pair for pair in pairs if pair[0] != name])
        if kind < 0.92:
            return packed([*pairs, (name, b"{}")])
        if kind < 0.96:
            odd = dice.choice(
                ("../../evil", "/etc/evil", "a/../../b", "C:\\evil", "x" * 60_000, "\n")
            )
            return packed([*pairs, (odd, entries[name])])
        return packed([*pairs, *((f"e{n}", b"") for n in range(dice.choice((100, 70_000))))])

    return spoil


BINARY: tuple[Mutator, ...] = (bits, bits, noise, short, gap, repeat, lengths, lengths, lengths)
TEXT: tuple[Mutator, ...] = (
    *(numbers, numbers, words, words, swapped, swapped, elements, elements),
    *(bits, noise, short, gap, repeat, nesting, encodings),
)
JSON: tuple[Mutator, ...] = (*(json_values,) * 9, *TEXT)
XML: tuple[Mutator, ...] = (*TEXT, *TEXT, entities)
ZIP: tuple[Mutator, ...] = (*(zip_parts((*(json_values,) * 6, *TEXT, *BINARY)),) * 9, *BINARY)


def mutant(
    seeds: Sequence[bytes], mutators: Sequence[Mutator], dice: random.Random
) -> tuple[bytes, str]:
    """One of the seeds spoilt one to four times, and what was done to it."""
    number = dice.randrange(len(seeds))
    data, done = seeds[number], [f"seed {number}"]
    if dice.random() < 0.06 and len(seeds) > 1:
        other = dice.choice(list(seeds))
        data = data[: dice.randrange(len(data) + 1)] + other[dice.randrange(len(other) + 1) :]
        done.append("spliced")
    for _ in range(dice.choice((1, 1, 1, 2, 2, 3, 4))):
        mutator = dice.choice(list(mutators))
        data = mutator(data, dice)[:MAX_BYTES]
        done.append(mutator.__name__)
    return data, ", ".join(done)
