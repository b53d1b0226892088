"""Reader of Final Cut Pro 7 XML (xmeml), which Premiere, Resolve, Hiero and others write.

It is read by hand: OpenTimelineIO's adapter parses without bounds on entities, size and depth,
drops speed changes, and gives rates as floats.
"""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import Element

from bgm_studio.base.errors import TimelineError
from bgm_studio.interchange.bounds import MAX_NESTING, exact, exact_rate, too_deep
from bgm_studio.interchange.film import MUSIC_TRACK, CutFilm, Medium
from bgm_studio.interchange.media import MediaFinder, is_still
from bgm_studio.interchange.sequence import Sequence, Track, TrackSpan, to_film
from bgm_studio.interchange.told import Notes

_ZERO = Fraction(0)


def chosen_sequence(root: Element) -> Element:
    """The sequence of the document that is read: the first that has tracks and is not nested in
    another. TimelineError where there is none."""
    found = _sequences(root)
    if not found:
        raise TimelineError(
            "The Final Cut Pro XML holds no sequence with tracks.",
            "Select the sequence in your editor, and export that.",
        )
    return found[0]


def read_fcp7(root: Element, path: Path, finder: MediaFinder, notes: Notes) -> CutFilm:
    """The film of a parsed document. TimelineError where it holds no sequence or shows nothing."""
    element = chosen_sequence(root)
    others = len(_sequences(root)) - 1
    if others:
        name = element.findtext("name") or "the first"
        notes.add("sequence", f"It holds {others + 1} sequences; {name} is read.")
    rate = _rate(element)
    clock = element.find("timecode")
    first, drop = 0, False
    if clock is not None:
        first = max(0, round(exact(clock.findtext("frame") or "0")))
        drop = (clock.findtext("displayformat") or "").strip().upper() == "DF"
    reader = _Reader(root, finder, notes)
    return to_film(
        reader.sequence(element, 0),
        rate,
        finder,
        notes,
        source=path,
        form="fcp7",
        first_timecode_frame=first,
        drop_frame=drop and rate.denominator == 1001 and rate.numerator % 30000 == 0,
    )


def _sequences(root: Element) -> list[Element]:
    found = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag == "sequence" and element.find("media") is not None:
            found.append(element)
        elif element.tag in ("xmeml", "project", "children", "bin"):
            waiting += reversed(list(element))
    return found


class _Reader:
    def __init__(self, root: Element, finder: MediaFinder, notes: Notes) -> None:
        self._finder = finder
        self._notes = notes
        # A file or a sequence is told in full once, and then named by its id alone.
        self._full: dict[tuple[str, str], Element] = {}
        for tag in ("file", "sequence"):
            for element in root.iter(tag):
                if len(element):
                    self._full.setdefault((tag, element.get("id") or ""), element)
        self._done: dict[Element, Sequence] = {}
        self._open: set[Element] = set()

    def sequence(self, element: Element, depth: int) -> Sequence:
        """Its tracks, the lowest first, and its markers."""
        element = self._whole(element)
        if element in self._done:
            return self._done[element]
        if depth > MAX_NESTING or element in self._open:
            raise too_deep()
        self._open.add(element)
        sequence = Sequence(element.findtext("name") or "")
        rate = _rate(element)
        for kind, tag in (("picture", "video"), ("sound", "audio")):
            for index, track in enumerate(element.findall(f"media/{tag}/track"), 1):
                items = [item for item in track if item.tag.endswith("item")]
                if not items:
                    continue
                if track.findtext("name") == MUSIC_TRACK:
                    self._notes.add("our music", MUSIC_TRACK)
                elif _is(track, "enabled", False):
                    name = track.findtext("name") or f"{tag} {index}"
                    self._notes.add("hidden track", name)
                else:
                    target = sequence.track("picture" if kind == "picture" else "sound")
                    self._track(items, target, sequence, rate, depth)
        for marker in element.findall("marker"):
            at = exact(marker.findtext("in") or "0") / rate
            sequence.markers.append((at, _marker_name(marker)))
        self._open.discard(element)
        self._done[element] = sequence
        return sequence

    def _whole(self, element: Element) -> Element:
        if len(element):
            return element
        return self._full.get((element.tag, element.get("id") or ""), element)

    def _track(
        self,
        items: list[Element],
        track: Track,
        sequence: Sequence,
        rate: Fraction,
        depth: int,
    ) -> None:
        for index, item in enumerate(items):
            if item.tag == "transitionitem":
                if track.kind == "picture":
                    begin, end, cut = _transition(item)
                    track.joins[cut / rate] = ((cut - begin) / rate, (end - cut) / rate)
                    if (item.findtext("effect/effecttype") or "").lower() == "wipe" or (
                        "dissolve" not in (item.findtext("effect/name") or "dissolve").lower()
                    ):
                        self._notes.add("wipe", item.findtext("effect/name") or "wipe")
                continue
            before = items[index - 1] if index else None
            after = items[index + 1] if index + 1 < len(items) else None
            self._clip(item, before, after, track, sequence, rate, depth)

    def _clip(
        self,
        item: Element,
        before: Element | None,
        after: Element | None,
        track: Track,
        sequence: Sequence,
        rate: Fraction,
        depth: int,
    ) -> None:
        name = item.findtext("name") or ""
        own = _rate(item, rate)
        start, end = (exact(item.findtext(tag) or "-1") for tag in ("start", "end"))
        source_in = exact(item.findtext("in") or "0")
        # A clip that a transition overlaps has -1 there, and its in and out points lie at the
        # transition's ends, beyond the cut.
        skipped = _ZERO
        if start < 0 and before is not None and before.tag == "transitionitem":
            begin, _, start = _transition(before)
            skipped = (start - begin) / rate
        if end < 0 and after is not None and after.tag == "transitionitem":
            _, _, end = _transition(after)
        if start < 0 or end < 0:
            raise TimelineError(
                f"The clip {name or 'without a name'} has no place in the sequence.",
                "Export it again from your editor.",
            )
        if _is(item, "enabled", False):
            self._notes.add("disabled clip", name)
            return
        source, still = self._source(item, name, track, depth)
        speed, at = self._speed(item, name, own, source_in / own, skipped, (end - start) / rate)
        if still:
            speed, at = _ZERO, _ZERO
        gain = self._gain(item, name) if track.kind == "sound" else 0.0
        title = isinstance(source, Medium) and source.reference.startswith("title:")
        span = TrackSpan(
            start / rate, end / rate, source, at, speed, name, gain_db=gain, overlay=title
        )
        track.add(span)
        for marker in item.findall("marker") if track.kind == "picture" else ():
            moved = exact(marker.findtext("in") or "0") / own - source_in / own - skipped
            if 0 <= moved < (end - start) / rate:
                sequence.markers.append((start / rate + moved, _marker_name(marker)))
        for effect in item.findall("filter/effect") if track.kind == "picture" else ():
            if (effect.findtext("effectid") or "").strip().lower() != "timeremap":
                self._notes.add("effect", effect.findtext("name") or "without a name")

    def _source(
        self, item: Element, name: str, track: Track, depth: int
    ) -> tuple[Medium | Sequence | None, bool]:
        nested = item.find("sequence")
        if nested is not None:
            return self.sequence(nested, depth + 1), False
        file = item.find("file")
        if item.tag == "generatoritem" or file is None:
            text = (item.findtext("effect/effectcategory") or "").strip().lower() == "text"
            made = name or item.findtext("effect/name") or "without a name"
            return self._made(made, "title" if text else "generator"), False
        file = self._whole(file)
        url, known = (file.findtext("pathurl") or "").strip(), file.findtext("name") or name
        if not url and file.findtext("mediaSource"):
            clear = (item.findtext("alphatype") or "none").strip().lower() != "none"
            return self._made(known, "title" if clear else "generator"), False
        medium = self._finder.file(url or known or "unnamed", alias=known)
        return medium, track.kind == "picture" and is_still(medium)

    def _made(self, name: str, key: str) -> Medium | None:
        if name.strip().lower() in ("black", "black video", "slug"):
            return None
        return self._finder.made(name, key)

    def _speed(
        self,
        item: Element,
        name: str,
        own: Fraction,
        source_in: Fraction,
        skipped: Fraction,
        length: Fraction,
    ) -> tuple[Fraction, Fraction]:
        """Speed, and the second of the source on show at the start.

        In and out points of a clip with changed speed count frames of the clip as it plays."""
        effect = next(
            (
                e
                for e in item.findall("filter/effect")
                if (e.findtext("effectid") or "").strip().lower() == "timeremap"
            ),
            None,
        )
        begin = source_in + skipped
        if effect is None:
            return Fraction(1), begin
        values = {p.findtext("parameterid") or "": p for p in effect.findall("parameter")}
        speed = exact(_value(values.get("speed")) or "100") / 100
        if 0 < abs(speed) < Fraction(1, 100):  # Hiero writes a factor where others write percent
            speed *= 100
        backwards = (_value(values.get("reverse")) or "").strip().upper() == "TRUE"
        graph = values.get("graphdict")
        points = _graph(graph, own) if graph is not None else []
        if len(points) >= 2 and (backwards or _value(values.get("variablespeed")) == "1"):
            first, last = _along(points, begin), _along(points, begin + length)
            mean = (last - first) / length if length else Fraction(1)
            slopes = {
                round((b[1] - a[1]) / (b[0] - a[0]), 2)
                for a, b in pairwise(points)
                if b[0] > a[0] and b[0] > begin and a[0] < begin + length
            }
            if len(slopes) > 1:
                self._notes.add("varying speed", name)
            elif abs(abs(mean) - abs(speed)) < Fraction(1, 100):
                mean = abs(speed) if mean > 0 else -abs(speed)
            return mean, max(first - (1 / own if mean < 0 else 0), _ZERO)
        if backwards or speed < 0:
            total = exact(item.findtext("duration") or "0") / own
            return -abs(speed), max((total - begin) * abs(speed) - 1 / own, _ZERO)
        return speed, begin * speed if speed else source_in

    def _gain(self, item: Element, name: str) -> float:
        for effect in item.findall("filter/effect"):
            if (effect.findtext("effectid") or "").strip().lower() != "audiolevels":
                continue
            for parameter in effect.findall("parameter"):
                if parameter.findtext("parameterid") != "level":
                    continue
                frames = parameter.findall("keyframe")
                if frames:
                    self._notes.add("gain", name)
                level = float(exact(frames[0].findtext("value") if frames else _value(parameter)))
                return max(-96.0, 20 * math.log10(level)) if level > 0 else -96.0
        return 0.0


def _transition(item: Element) -> tuple[Fraction, Fraction, Fraction]:
    """Start, end and cut of a transition, in frames of the sequence."""
    begin, end = (exact(item.findtext(tag) or "0") for tag in ("start", "end"))
    if end < begin:
        raise TimelineError("A transition has a negative length.", "Export it again.")
    alignment = (item.findtext("alignment") or "center").strip().lower()
    if alignment.startswith("start"):
        return begin, end, begin
    if alignment.startswith("end"):
        return begin, end, end
    return begin, end, begin + (end - begin) // 2


def _rate(element: Element, default: Fraction | None = None) -> Fraction:
    """Frame rate of a sequence or clip. default: that of the sequence around a clip which states
    none, or 0, as placeholders do."""
    rate = element.find("rate")
    base = exact((rate.findtext("timebase") if rate is not None else None) or "0")
    if rate is None or base == 0:
        if default is not None:
            return default
        raise TimelineError("The sequence does not state its frame rate.", "Export it again.")
    if (rate.findtext("ntsc") or "").strip().upper() == "TRUE":
        return exact_rate(f"{base.numerator * 1000}/{base.denominator * 1001}")
    return exact_rate(f"{base.numerator}/{base.denominator}")


def _is(element: Element, tag: str, value: bool) -> bool:
    return (element.findtext(tag) or "").strip().upper() == str(value).upper()


def _value(parameter: Element | None) -> str | None:
    return None if parameter is None else parameter.findtext("value")


def _marker_name(marker: Element) -> str:
    return (marker.findtext("name") or marker.findtext("comment") or "").strip()


def _graph(graph: Element, own: Fraction) -> list[tuple[Fraction, Fraction]]:
    """Second of the clip as it plays, and second of its medium, at each point of its curve."""
    points = [
        (exact(k.findtext("when") or "0") / own, exact(k.findtext("value") or "0") / own)
        for k in graph.findall("keyframe")
    ]
    return sorted(points)


def _along(points: list[tuple[Fraction, Fraction]], at: Fraction) -> Fraction:
    """The curve's value, straight between its points and beyond its ends."""
    following = next((i for i, p in enumerate(points) if p[0] > at), len(points) - 1)
    a, b = points[max(following, 1) - 1], points[max(following, 1)]
    if b[0] == a[0]:
        return a[1]
    return a[1] + (at - a[0]) * (b[1] - a[1]) / (b[0] - a[0])
