"""Reader of FCPXML, which Final Cut Pro, Resolve and PySceneDetect write.

It is read by hand: OpenTimelineIO's adapter parses without bounds on entities, size and depth, and
drops speed changes, start timecodes and multicam angles. All times of the format are exact
fractions.
"""

from __future__ import annotations

import re
from bisect import bisect_left
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
_CLIPS = ("asset-clip", "clip", "video", "audio", "ref-clip", "sync-clip", "mc-clip", "title")
STORY = (*_CLIPS, "gap", "audition", "spine")
_AGAIN = "Export it again from your editor."


def chosen_sequence(root: Element) -> Element:
    """The sequence of the document that is read: its first project's, else the first compound
    clip's that is used on its own. TimelineError where there is none."""
    for element in root.iter("project"):
        sequence = element.find("sequence")
        if sequence is not None:
            return sequence
    used = {
        clip.get("ref")
        for event in [root, *root.iter("event")]
        for clip in event.findall("ref-clip")
    }
    for medium in root.iter("media"):
        sequence = medium.find("sequence")
        if sequence is not None and medium.get("id") in used:
            return sequence
    raise TimelineError(
        "The FCPXML holds no project.", "Select the project in your editor, and export that."
    )


def read_fcpxml(root: Element, path: Path, finder: MediaFinder, notes: Notes) -> CutFilm:
    """The film of a parsed document. TimelineError where it holds no project or shows nothing."""
    element = chosen_sequence(root)
    projects = [p for p in root.iter("project") if p.find("sequence") is not None]
    name = projects[0].get("name", "") if projects else ""
    if len(projects) > 1:
        notes.add("sequence", f"It holds {len(projects)} projects; {name or 'the first'} is read.")
    reader = _Reader(root, finder, notes)
    rate = reader.rate(element)
    sequence = reader.sequence(element, 0)
    sequence.name = name
    drop = element.get("tcFormat", "NDF").upper() == "DF"
    return to_film(
        sequence,
        rate,
        finder,
        notes,
        source=path,
        form="fcpxml",
        first_timecode_frame=max(0, round(seconds(element.get("tcStart")) * rate)),
        drop_frame=drop and rate.denominator == 1001 and rate.numerator % 30000 == 0,
    )


def seconds(text: str | None) -> Fraction:
    """A time such as 1001/24000s, 5s or 3.5s; None is 0."""
    if text is None:
        return _ZERO
    found = re.fullmatch(r"\s*(-?)([^-\s][^s]*)s\s*", text)
    if not found:
        raise TimelineError(f"The timeline has {text[:40]!r} where a time belongs.", _AGAIN)
    value = exact(found[2])
    return -value if found[1] else value


class _Layer:
    """Where clips of one lane go."""

    def __init__(self) -> None:
        self.pictures = Track("picture")
        self.sounds = Track("sound")


class _Reader:
    def __init__(self, root: Element, finder: MediaFinder, notes: Notes) -> None:
        self._finder = finder
        self._notes = notes
        self._resources = {
            element.get("id", ""): element
            for resources in root.findall("resources")
            for element in resources
        }
        self._rates: list[Fraction] = []  # of the sequences that are being read, innermost last
        self._done: dict[Element, Sequence] = {}
        self._open: set[Element] = set()

    def rate(self, element: Element) -> Fraction:
        """Frame rate of the format that a sequence or clip names."""
        form = self._resources.get(element.get("format", ""))
        if form is None or form.get("frameDuration") is None:
            raise TimelineError("The FCPXML does not state its frame rate.", _AGAIN)
        length = seconds(form.get("frameDuration"))
        if length <= 0:
            raise TimelineError("The FCPXML has an absurd frame rate.", _AGAIN)
        rate = 1 / length
        return exact_rate(f"{rate.numerator}/{rate.denominator}")

    def sequence(self, element: Element, depth: int) -> Sequence:
        """The sequence that a spine shows, on a clock that begins at 0."""
        if element in self._done:
            return self._done[element]
        if depth > MAX_NESTING or element in self._open:
            raise too_deep()
        self._open.add(element)
        self._rates.append(self._rate_within(element))
        sequence = self._gathered(element.findall("spine"), seconds(element.get("tcStart")), depth)
        self._rates.pop()
        self._open.discard(element)
        self._done[element] = sequence
        return sequence

    def _gathered(self, elements: list[Element], clock: Fraction, depth: int) -> Sequence:
        """The clips of some containers as a sequence. clock: what its own clock shows at 0."""
        sequence = Sequence()
        layers: dict[tuple[int, ...], _Layer] = {}
        for element in elements:
            lane: tuple[int, ...] = (_lane(element),)
            if element.tag == "spine" and element.get("offset") is None:
                self._spine(element, _ZERO, clock, lane, layers, sequence, depth)
            else:
                at = seconds(element.get("offset")) - clock
                self._item(element, at, lane, layers, sequence, depth)
        # What is connected below a clip, in a lane below 0, lies under it.
        longest = max(map(len, layers), default=0)
        for key in sorted(layers, key=lambda key: key + (0,) * (longest - len(key))):
            for track in (layers[key].pictures, layers[key].sounds):
                if track.spans or track.joins:
                    target = sequence.track(track.kind)
                    target.spans, target.joins = track.spans, track.joins
        return sequence

    def _spine(
        self,
        spine: Element,
        start: Fraction,
        clock: Fraction,
        lane: tuple[int, ...],
        layers: dict[tuple[int, ...], _Layer],
        sequence: Sequence,
        depth: int,
    ) -> None:
        """One story: clips one after the other from `start` on, with the transitions between.

        Offsets in it count from `clock`, or from 0, as some programs write them."""
        offsets = [seconds(e.get("offset")) for e in spine if e.get("offset") is not None]
        shift = start - (clock if min(offsets, default=clock) >= clock else _ZERO)
        position = start
        edges: list[Fraction] = []
        joins: list[tuple[Fraction, Fraction]] = []
        for element in spine:
            offset = element.get("offset")
            if element.tag == "transition":
                joins.append((seconds(offset) + shift, seconds(element.get("duration"))))
                name = element.get("name") or "transition"
                if "dissolve" not in name.lower():
                    self._notes.add("wipe", name)
            elif element.tag in STORY:
                if offset is not None:
                    position = seconds(offset) + shift
                self._item(element, position, lane, layers, sequence, depth)
                edges.append(position)
                position += _ZERO if element.tag == "audition" else self._length(element)
                edges.append(position)
        edges.sort()
        layer = layers.setdefault(lane, _Layer())
        for begin, length in joins:
            middle = begin + length / 2
            # The cut is where clips meet, in the middle; at a story's ends the whole is a fade.
            index = bisect_left(edges, middle)
            near = edges[max(index - 1, 0) : index + 1]
            cut = min(near, key=lambda edge: abs(edge - middle), default=middle)
            if length > 0 and begin <= cut <= begin + length:
                layer.pictures.joins[cut] = (cut - begin, begin + length - cut)

    def _item(
        self,
        element: Element,
        start: Fraction,
        lane: tuple[int, ...],
        layers: dict[tuple[int, ...], _Layer],
        sequence: Sequence,
        depth: int,
    ) -> None:
        """One clip of a story with all that is connected to it."""
        if depth > MAX_NESTING or len(lane) > MAX_NESTING:
            raise too_deep()
        if element.tag == "audition":
            choice = next((child for child in element if child.tag in _CLIPS), None)
            if choice is None:
                return
            if len(element) > 1:
                self._notes.add("alternative", choice.get("name", ""))
            element = choice
        if element.tag == "spine":
            offset = seconds(element.get("offset"))
            self._spine(element, start, offset, lane, layers, sequence, depth)
            return
        if element.get("enabled") == "0":
            self._notes.add("disabled clip", element.get("name", ""))
        else:
            self._clip(element, start, lane, layers, sequence, depth)
        own = self._begin(element)
        for child in element if element.tag != "sync-clip" else ():
            # What is connected to a clip lies at an offset on the clip's own clock.
            if child.tag in STORY and child.get("lane") is not None:
                at = start + seconds(child.get("offset")) - own
                self._item(child, at, (*lane, _lane(child)), layers, sequence, depth)
            elif child.tag in ("marker", "chapter-marker"):
                at = seconds(child.get("start")) - own
                if 0 <= at < seconds(element.get("duration")):
                    sequence.markers.append((start + at, child.get("value", "")))

    def _clip(
        self,
        element: Element,
        start: Fraction,
        lane: tuple[int, ...],
        layers: dict[tuple[int, ...], _Layer],
        sequence: Sequence,
        depth: int,
    ) -> None:
        name = element.get("name", "")
        if element.tag == "gap":
            return
        length = self._length(element)
        if (element.get("audioRole") or element.get("role")) == MUSIC_TRACK or name == MUSIC_TRACK:
            self._notes.add("our music", name)
            return
        layer = layers.setdefault(lane, _Layer())
        if element.tag == "title":
            name = name or "title"
            medium = self._finder.made(name, "title")
            layer.pictures.add(TrackSpan(start, start + length, medium, name=name, overlay=True))
            return
        at, speed = self._timing(element, name)
        source, begins, pictures, sounds = self._source(element, name, depth)
        enabled = element.get("srcEnable", "all")
        gain = self._gain(element, name)
        at, speed = self._conformed(element, at - begins, speed, begins)
        span = TrackSpan(start, start + length, source, at, speed, name, gain_db=gain)
        if pictures and enabled in ("all", "video") and element.tag != "audio":
            still = isinstance(source, Medium) and is_still(source)
            layer.pictures.add(
                TrackSpan(start, start + length, source, _ZERO, _ZERO, name) if still else span
            )
            for effect in element.findall("filter-video"):
                if effect.get("enabled") != "0":
                    self._notes.add("effect", effect.get("name", ""))
        if sounds and enabled in ("all", "audio") and element.tag != "video":
            layer.sounds.add(span)

    def _length(self, element: Element) -> Fraction:
        if element.get("duration") is not None:
            return seconds(element.get("duration"))
        resource = self._resources.get(element.get("ref", ""))
        inner = resource if resource is None else resource.find("sequence")
        for known in (resource, inner):
            if known is not None and known.get("duration") is not None:
                return seconds(known.get("duration"))
        name = element.get("name", "without a name")
        raise TimelineError(f"The timeline does not say how long the clip {name} is.", _AGAIN)

    def _source(
        self, element: Element, name: str, depth: int
    ) -> tuple[Medium | Sequence | None, Fraction, bool, bool]:
        """The source, the time of its first frame on its own clock, and whether it has pictures
        and sound."""
        resource = self._resources.get(element.get("ref", ""))
        if element.tag in ("clip", "sync-clip"):
            parts = [
                child
                for child in element
                if child.tag in STORY and (element.tag == "sync-clip" or child.get("lane") is None)
            ]
            inner = self._gathered(parts, _ZERO, depth + 1)
            whole = _unwrapped(inner, element)
            if whole is not None:
                return (
                    whole.source,
                    whole.start - whole.at,
                    True,
                    any(track.kind == "sound" for track in inner.tracks),
                )
            kinds = {track.kind for track in inner.tracks}
            return inner, _ZERO, "picture" in kinds, "sound" in kinds
        if resource is None:
            raise TimelineError(f"The clip {name or 'without a name'} has no medium.", _AGAIN)
        if resource.tag == "media":
            return self._compound(element, resource, name, depth)
        if resource.tag == "effect":
            black = name.strip().lower() in ("black", "custom solid black")
            return (None if black else self._finder.made(name, "generator")), _ZERO, True, False
        representation = resource.find("media-rep")
        known, url = resource.get("name", ""), resource.get("src", "")
        if not url and representation is not None:
            url = representation.get("src", "")
        medium = self._finder.file(url or known or "unnamed", alias=known)
        has = [resource.get(key, "0") == "1" for key in ("hasVideo", "hasAudio")]
        pictures, sounds = has if any(has) else (True, True)
        return medium, seconds(resource.get("start")), pictures, sounds

    def _compound(
        self, element: Element, resource: Element, name: str, depth: int
    ) -> tuple[Medium | Sequence | None, Fraction, bool, bool]:
        nested = resource.find("sequence")
        if nested is not None:
            return self.sequence(nested, depth + 1), seconds(nested.get("tcStart")), True, True
        several = resource.find("multicam")
        if several is None:
            raise TimelineError(f"The clip {name or 'without a name'} has no content.", _AGAIN)
        self._notes.add("angle", name)
        if depth > MAX_NESTING or several in self._open:
            raise too_deep()
        shown = {"video": "", "audio": ""}
        for choice in element.findall("mc-source"):
            for kind in shown:
                if choice.get("srcEnable", "all") in ("all", kind):
                    shown[kind] = choice.get("angleID", "")
        angles = {angle.get("angleID", ""): angle for angle in several.findall("mc-angle")}
        start = seconds(several.get("tcStart"))
        self._open.add(several)
        self._rates.append(self._rate_within(several))
        result = Sequence(name)
        for kind, track_kind in (("video", "picture"), ("audio", "sound")):
            angle = angles.get(shown[kind])
            if angle is None:
                continue
            bare = Element("spine")
            bare.extend(list(angle))
            inner = self._gathered([bare], start, depth + 1)
            result.tracks += [track for track in inner.tracks if track.kind == track_kind]
        self._rates.pop()
        self._open.discard(several)
        return result, start, True, True

    def _timing(self, element: Element, name: str) -> tuple[Fraction, Fraction]:
        """Second on the source's clock at the clip's start, and speed."""
        start, begin = self._begin(element), self._begin(element, stated=False)
        points = sorted(
            (seconds(point.get("time")), seconds(point.get("value")))
            for point in element.findall("timeMap/timept")
        )
        if len(points) < 2:
            return start, Fraction(1)
        if points[0][1] < begin:  # the map counts from the source's first frame
            points = [(time + begin, value + begin) for time, value in points]
        end = start + self._length(element)
        first, last = _along(points, start), _along(points, end)
        speeds = {
            round((b[1] - a[1]) / (b[0] - a[0]), 3)
            for a, b in pairwise(points)
            if b[0] > a[0] and b[0] > start and a[0] < end
        }
        if len(speeds) > 1:
            self._notes.add("varying speed", name)
            return first, ((last - first) / (end - start)).limit_denominator(100_000)
        slope = next(
            (
                (b[1] - a[1]) / (b[0] - a[0])
                for a, b in pairwise(points)
                if b[0] > a[0] and b[0] > start and a[0] < end
            ),
            Fraction(1),
        )
        return (first - self._frame(element) if slope < 0 else first), slope

    def _conformed(
        self, element: Element, at: Fraction, speed: Fraction, begins: Fraction
    ) -> tuple[Fraction, Fraction]:
        """Second of the source (after its first frame) and speed of a clip whose frames are shown
        one for one at the sequence's rate, as Final Cut conforms 25 frames a second to 24: all of
        its times then count its frames at that rate."""
        conform = element.find("conform-rate")
        if conform is None or conform.get("scaleEnabled") == "0" or not self._rates:
            return at, speed
        stated = conform.get("srcFrameRate")
        own = exact_rate(stated) if stated else 1 / (self._frame(element) or 1 / self._rates[-1])
        scale = self._rates[-1] / own
        moved = (at + begins) * scale - begins
        resource = self._resources.get(element.get("ref", ""))
        length = seconds(resource.get("duration")) if resource is not None else _ZERO
        # Some programs leave the time of the source's first frame as it is on the source's clock.
        if element.get("start") is None or moved < 0 or 0 < length <= moved:
            moved = at * scale
        return moved, speed * scale

    def _rate_within(self, element: Element) -> Fraction:
        """The rate of a sequence or multicam clip; one that states none has the rate of what it is
        in."""
        try:
            return self.rate(element)
        except TimelineError:
            if not self._rates:
                raise
            return self._rates[-1]

    def _begin(self, element: Element, *, stated: bool = True) -> Fraction:
        """What a clip's own clock shows at its start. A clip that states no start begins with its
        source, whose beginning is given where not `stated`."""
        if stated and element.get("start") is not None:
            return seconds(element.get("start"))
        resource = self._resources.get(element.get("ref", ""))
        if resource is None:
            return _ZERO
        if resource.tag == "media":
            inner = next((e for e in resource if e.tag in ("sequence", "multicam")), None)
            return seconds(inner.get("tcStart")) if inner is not None else _ZERO
        return seconds(resource.get("start"))

    def _frame(self, element: Element) -> Fraction:
        resource = self._resources.get(element.get("ref", ""))
        for known in (element, resource):
            if known is not None and known.get("format") in self._resources:
                try:
                    return 1 / self.rate(known)
                except TimelineError:  # formats of sound alone have no rate
                    continue
        return _ZERO

    def _gain(self, element: Element, name: str) -> float:
        volume = element.find("adjust-volume")
        if volume is None:
            return 0.0
        if volume.find("param") is not None:
            self._notes.add("gain", name)
        text = (volume.get("amount") or "0").strip().removesuffix("dB")
        if "inf" in text.lower():
            return -96.0
        return float(max(Fraction(-96), min(exact(text), Fraction(96))))


def _unwrapped(inner: Sequence, clip: Element) -> TrackSpan | None:
    """The one span of a clip that only wraps one medium, so that its medium is the clip's."""
    spans = [span for track in inner.tracks for span in track.spans if track.kind == "picture"]
    media = {span.source for track in inner.tracks for span in track.spans}
    if len(spans) != 1 or len(media) != 1 or spans[0].speed != 1:
        return None
    return spans[0] if isinstance(spans[0].source, Medium) else None


def _along(points: list[tuple[Fraction, Fraction]], at: Fraction) -> Fraction:
    """The time map's value, straight between its points and beyond its ends."""
    following = next((i for i, p in enumerate(points) if p[0] > at), len(points) - 1)
    a, b = points[max(following, 1) - 1], points[max(following, 1)]
    if b[0] == a[0]:
        return a[1]
    return a[1] + (at - a[0]) * (b[1] - a[1]) / (b[0] - a[0])


def _lane(element: Element) -> int:
    text = element.get("lane", "0")
    return int(text) if re.fullmatch(r"-?\d{1,6}", text) else 0
