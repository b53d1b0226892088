"""Bounds in size, depth, count and time on what is read of timelines, which come from others."""

from __future__ import annotations

import codecs
import json
import math
import re
import stat
import warnings
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import XMLParser

from bgm_studio.base.errors import TimelineError

MAX_BYTES = 64 * 1024 * 1024
MAX_NODES = 1_000_000
MAX_DEPTH = 200
MAX_NESTING = 32
MAX_TRACKS = 500
MAX_SPANS = 100_000
MAX_RATE_HZ = 240
MAX_SECONDS = 10 * 24 * 3600

_NUMBER = re.compile(r"[-+]?\d{1,18}(\.\d{1,30})?([eE][-+]?\d{1,2})?|\d{1,18}/\d{1,18}")
_MAX_TAG_BYTES = 1024 * 1024
_AGAIN = "Export it again from your editor and try that file."
_SPLIT = "Export only the sequence that is to be scored."


def read_bytes(path: Path) -> bytes:
    """All bytes of a regular file. TimelineError for other kinds, unreadable, empty or huge
    ones."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise TimelineError(f"{path} is not a regular file.", "Name one timeline file.")
        if status.st_size > MAX_BYTES:
            raise TimelineError(
                f"{path.name} is {status.st_size // 2**20} MiB large, which no timeline is.", _SPLIT
            )
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise TimelineError(
            f"{path} cannot be opened ({getattr(error, 'strerror', None) or error}).",
            "Check the name and that you may read it.",
        ) from error
    if not data.strip() or len(data) > MAX_BYTES:
        raise TimelineError(f"{path.name} is {'huge' if data.strip() else 'empty'}.", _AGAIN)
    return data


class _Builder(TreeBuilder):
    """Builds the tree and gives up where it grows too deep or too large."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0
        self._count = 0

    def start(self, tag: Any, attrs: Any, /) -> Element:
        self._depth += 1
        self._count += 1
        if self._depth > MAX_DEPTH:
            raise TimelineError("The timeline's XML is nested too deep.", _AGAIN)
        if self._count > MAX_NODES:
            raise TimelineError("The timeline has too many elements.", _SPLIT)
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        self._depth -= 1
        return super().end(tag)


def parse_xml(data: bytes) -> Element:
    """The root element. There may be no entities, nothing external, and at most MAX_NODES elements
    MAX_DEPTH deep; a document type without entities is accepted, as Final Cut writes one. Raises
    TimelineError otherwise."""
    if any(len(tag[0]) > _MAX_TAG_BYTES for tag in re.finditer(rb"<[^>]*", data)):
        raise TimelineError("The timeline's XML has an absurdly long tag.", _AGAIN)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            parser = XMLParser(target=_Builder(), forbid_dtd=False)
        parser.feed(data)
        root: Element = parser.close()
    except DefusedXmlException as error:
        raise TimelineError(
            "The timeline's XML defines entities, which no editor writes.", _AGAIN
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise TimelineError(f"The timeline is not valid XML ({error}).", _AGAIN) from error
    return root


def parse_json(data: bytes) -> dict[str, Any]:
    """The object that the file holds. TimelineError where it is broken, too deep or too large."""
    if data.count(b"{") + data.count(b"[") > MAX_NODES or data.count(b",") > 4 * MAX_NODES:
        raise TimelineError("The timeline has too many elements.", _SPLIT)
    try:
        value = json.loads(decode_text(data))
    except RecursionError as error:
        raise TimelineError("The timeline's JSON is nested too deep.", _AGAIN) from error
    except ValueError as error:
        raise TimelineError(f"The timeline is not valid JSON ({error}).", _AGAIN) from error
    if not isinstance(value, dict):
        raise TimelineError("The file holds JSON, but no timeline.", _AGAIN)
    return value


def decode_text(data: bytes) -> str:
    """Text in UTF-8, or UTF-16 with its mark, or else Latin-1, which older editors write."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def exact(value: object) -> Fraction:
    """A finite number as a Fraction, from a number or a decimal string; else TimelineError."""
    if isinstance(value, Fraction):
        return value
    if isinstance(value, str):
        value = value.strip().replace(",", ".")
        if not _NUMBER.fullmatch(value):
            raise not_a_number(value)
        try:
            return Fraction(value)
        except ZeroDivisionError as error:
            raise not_a_number(value) from error
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise not_a_number(value)
    if abs(value) > 1e15:
        raise not_a_number(value)
    # A float such as 0.8545454 means the decimal number, not the nearest binary one.
    return Fraction(value) if isinstance(value, int) else Fraction(repr(value))


def not_a_number(value: object) -> TimelineError:
    """The error for something that should be a number of ordinary size."""
    return TimelineError(f"The timeline has {str(value)[:40]!r} where a number belongs.", _AGAIN)


def exact_rate(value: object) -> Fraction:
    """A frame rate in Hz, exactly: 23.976, 23.98 and 24000/1001 all mean 24000/1001.

    TimelineError where it is no number from 1 to MAX_RATE_HZ.
    """
    rate = exact(value)
    if not 1 <= rate <= MAX_RATE_HZ:
        raise TimelineError(
            f"The timeline's frame rate of {str(value)[:40]} frames a second is absurd.",
            f"Rates from 1 to {MAX_RATE_HZ} can be read.",
        )
    whole = round(rate)
    if abs(rate - whole) < Fraction(1, 1000):
        return Fraction(whole)
    drop = Fraction(-(-rate.numerator // rate.denominator) * 1000, 1001)
    if abs(rate - drop) < Fraction(1, 100):
        return drop
    return rate.limit_denominator(1001)


def check_time(seconds: Fraction) -> Fraction:
    """The time itself; TimelineError where it is beyond ten days, longer than any film."""
    if abs(seconds) > MAX_SECONDS:
        raise TimelineError("The timeline has a clip of absurd length or position.", _AGAIN)
    return seconds


def too_many_tracks() -> TimelineError:
    """The error for more than MAX_TRACKS tracks beside one another."""
    return TimelineError(
        f"The timeline has more than {MAX_TRACKS} tracks.", "Export only the tracks that matter."
    )


def too_deep() -> TimelineError:
    """The error for sequences nested in one another endlessly or too deep."""
    return TimelineError(
        f"The timeline's sequences are nested in themselves or more than {MAX_NESTING} deep.",
        "Flatten the sequence in your editor and export it again.",
    )
