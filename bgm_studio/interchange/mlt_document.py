"""MLT XML, which Kdenlive and Shotcut write, and its grammar: ids, properties, times, keyframes."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from bgm_studio.base.errors import TimelineError
from bgm_studio.interchange.bounds import MAX_TRACKS, exact, exact_rate, too_many_tracks

SERVICES = ("producer", "chain", "playlist", "tractor", "multitrack")
_AGAIN = "Save it again with your editor."
_DEFAULT_RATE = Fraction(25)  # MLT's own where no profile is stated
_MAX_FRAMES = 2**31

Keyframes = list[tuple[Fraction, Fraction]]


def prop(element: Element, name: str) -> str:
    """A property's value, or the attribute of that name; "" where there is none."""
    for child in element:
        if child.tag == "property" and child.get("name") == name:
            return (child.text or child.get("value") or "").strip()
    return (element.get(name) or "").strip()


def flag(element: Element, name: str) -> bool:
    """Whether a property is a number other than 0."""
    return prop(element, name) not in ("", "0")


def chosen_tractor(root: Element) -> Element:
    """The element that is the film: the last service of the document, as MLT plays it; in a
    Kdenlive project the sequence that it opens with. TimelineError where there is none."""
    if root.tag in SERVICES:
        return root
    document = MltDocument(root)
    bins = ("main_bin", "main bin")
    found = [e for e in root if e.tag in SERVICES and e.get("id") not in bins]
    if not found:
        raise TimelineError("The MLT project holds no timeline.", _AGAIN)
    if flag(found[-1], "kdenlive:projectTractor"):
        for track in document.tracks(found[-1]):
            if track.element.tag == "tractor":
                return track.element
    return found[-1]


@dataclass(frozen=True)
class MltTrack:
    """One track of a tractor: the service that it plays, from which frame to which (None: all),
    and whether its pictures and its sound are hidden."""

    element: Element
    first: str | None = None
    last: str | None = None
    no_pictures: bool = False
    no_sound: bool = False


class MltDocument:
    """A parsed project, in which things are looked up. rate: frames a second. root_folder: the
    folder from which relative names count, itself relative to the project's; None for that one."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self._ids: dict[str, Element] = {}
        for entry in root.iter("entry"):
            # Old projects write a multitrack and its transitions into an entry, without a tractor.
            if entry.find("multitrack") is not None:
                parts = list(entry)
                for part in parts:
                    entry.remove(part)
                SubElement(entry, "tractor").extend(parts)
        for element in root.iter():
            if element.tag in SERVICES and element.get("id"):
                self._ids.setdefault(element.get("id", ""), element)
        self.rate = _profile_rate(root)
        base = root.get("root") or ""
        self.root_folder = Path(base) if base and "\0" not in base else None
        # Kdenlive keeps what it knows about a clip (name, markers, original file) in its bin.
        self.bin: dict[str, Element] = {}
        bin_list = self._ids.get("main_bin")
        self.project = bin_list
        for entry in bin_list if bin_list is not None else ():
            known = self.service(entry) if entry.tag == "entry" else None
            if known is not None and prop(known, "kdenlive:id"):
                self.bin[prop(known, "kdenlive:id")] = known

    def service(self, element: Element) -> Element | None:
        """The service that an entry or a track plays, named by its id or written within it."""
        name = element.get("producer")
        if name:
            return self._ids.get(name)
        return next((child for child in element if child.tag in SERVICES), None)

    def tracks(self, tractor: Element) -> list[MltTrack]:
        """The tracks of a tractor or multitrack, the lowest first."""
        result = []
        for child in tractor:
            if child.tag == "multitrack":
                result += self.tracks(child)
                continue
            played = self.service(child) if child.tag == "track" else child
            if child.tag not in ("track", *SERVICES):
                continue
            if played is None:
                played = Element("playlist")
            if len(result) >= MAX_TRACKS:
                raise too_many_tracks()
            hide = child.get("hide") or prop(played, "hide")
            result.append(
                MltTrack(
                    played,
                    child.get("in"),
                    child.get("out"),
                    hide in ("video", "both", "1", "3"),
                    hide in ("audio", "both", "2", "3"),
                )
            )
        return result

    def frames(self, text: str) -> int:
        """A time as MLT reads it: a number of frames, a clock H:M:S.s, or a timecode H:M:S:F."""
        text = text.strip()
        if ":" not in text:
            found = re.match(r"[-+]?\d{1,12}", text)
            if not found:
                raise TimelineError(f"The project has {text[:40]!r} where a time belongs.", _AGAIN)
            return self._bounded(int(found[0]))
        parts = re.split(r"[:;]", text)
        clock = "." in text or "," in text
        if len(parts) > (3 if clock else 4):
            raise TimelineError(f"The project has {text[:40]!r} where a time belongs.", _AGAIN)
        values = [exact(part or "0") for part in parts]
        frame = Fraction(0) if clock else values.pop()
        hours, minutes, second = [Fraction(0)] * (3 - len(values)) + values
        whole = math.floor(hours * 3600 * self.rate) + math.floor(minutes * 60 * self.rate)
        last = round(second * self.rate) if clock else math.ceil(second * self.rate)
        return self._bounded(whole + last + int(frame))

    def _bounded(self, frames: int) -> int:
        if abs(frames) > _MAX_FRAMES:
            raise TimelineError("The project has a clip of absurd length or position.", _AGAIN)
        return frames

    def keyframes(self, text: str) -> Keyframes:
        """The frames and values of an animated property; empty for one that is not animated."""
        result = []
        for part in text.split(";"):
            key, equals, value = part.partition("=")
            key = re.sub(r"[^\d:.,-]+$", "", key.strip())
            # The decimal sign is the one of LC_NUMERIC, with which the document was saved.
            number = re.match(r"\s*[-+]?\d+([.,]\d+)?([eE][-+]?\d{1,2})?", value)
            if equals and key and number and not key.startswith("-"):
                result.append((Fraction(self.frames(key)), exact(number[0].strip())))
        return sorted(result)

    def markers(self, text: str) -> list[tuple[int, str]]:
        """Frames and names of Kdenlive's markers, a JSON list in a property."""
        if not text.strip():
            return []
        try:
            given = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise TimelineError("The project's markers are damaged.", _AGAIN) from error
        found = []
        for item in given if isinstance(given, list) else ():
            if isinstance(item, dict) and isinstance(item.get("pos"), int):
                found.append((self._bounded(item["pos"]), str(item.get("comment", ""))))
        return found

    def shotcut_markers(self, tractor: Element) -> list[tuple[int, str]]:
        """Frames and names of the markers that Shotcut keeps in its timeline."""
        found = []
        for group in tractor.findall("properties"):
            if group.get("name") == "shotcut:markers":
                for marker in group.findall("properties"):
                    start = prop(marker, "start")
                    if start:
                        found.append((self.frames(start), prop(marker, "text")))
        return found


def _profile_rate(root: Element) -> Fraction:
    profile = root.find("profile")
    if profile is None:
        return _DEFAULT_RATE
    over, under = (profile.get(f"frame_rate_{part}") or "1" for part in ("num", "den"))
    if not (re.fullmatch(r"\d{1,9}", over) and re.fullmatch(r"\d{1,9}", under)):
        raise TimelineError("The project's profile has no proper frame rate.", _AGAIN)
    return exact_rate(f"{over}/{under}")
