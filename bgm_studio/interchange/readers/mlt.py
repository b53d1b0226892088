"""Reader of MLT XML, the form of Kdenlive's and Shotcut's projects.

It is read by hand: OpenTimelineIO's Kdenlive adapter prints that it is no longer maintained, reads
only projects that have a bin, and drops speed, nested sequences and hidden tracks; its MLT adapter
only writes.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import Element

from bgm_studio.base.errors import TimelineError
from bgm_studio.interchange.bounds import MAX_NESTING, MAX_SPANS, exact, too_deep
from bgm_studio.interchange.film import MAX_EVENTS, MUSIC_TRACK, CutFilm, Medium
from bgm_studio.interchange.media import MediaFinder, clock_of, is_sound, is_still
from bgm_studio.interchange.mlt_document import (
    Keyframes,
    MltDocument,
    MltTrack,
    chosen_tractor,
    flag,
    prop,
)
from bgm_studio.interchange.sequence import (
    Join,
    Sequence,
    Track,
    TrackSpan,
    Weaver,
    goes_on,
    to_film,
    too_many,
    window,
)
from bgm_studio.interchange.told import Notes

_ZERO = Fraction(0)
_TITLES = ("kdenlivetitle", "pango", "text", "qtext", "dynamictext", "glaxnimate", "qml", "webvfx")
_COLOURS = ("color", "colour")
_PROJECTS = ("xml", "xml-nogl", "xml-string", "consumer")
_SILENT_FILTERS = ("volume", "panner", "audiolevel", "brightness", "freeze", "mono")
_AGAIN = "Save it again with your editor."

Shown = tuple[list[TrackSpan], dict[Fraction, Join]]


def read_mlt(root: Element, path: Path, finder: MediaFinder, notes: Notes) -> CutFilm:
    """The film of a parsed project. TimelineError where it holds no timeline or shows nothing."""
    tractor = chosen_tractor(root)
    reader = _Reader(root, finder, notes)
    document = reader.document
    sequence = Sequence(prop(tractor, "kdenlive:clipname"))
    spans, joins = reader.pictures(tractor, 0)
    sequence.tracks.append(Track("picture", spans, joins))
    sequence.tracks.append(Track("sound", reader.sounds(tractor, 0)))
    guides = prop(tractor, "kdenlive:sequenceproperties.guides")
    if not guides and document.project is not None:
        guides = prop(document.project, "kdenlive:docproperties.guides")
    marks = document.markers(guides) + document.shotcut_markers(tractor)
    marks += reader.clip_markers(spans)
    sequence.markers = [(frame / document.rate, name) for frame, name in marks]
    kdenlive = document.project is not None and prop(
        document.project, "kdenlive:docproperties.version"
    )
    return to_film(
        sequence,
        document.rate,
        finder,
        notes,
        source=path,
        form="kdenlive" if kdenlive or path.suffix.lower() == ".kdenlive" else "mlt",
    )


class _Reader:
    """Reads one MLT document. Long, since playlists, tractors, chains, transitions and filters of
    the format call each other by nesting: taken apart, each part would have to know the others."""

    def __init__(self, root: Element, finder: MediaFinder, notes: Notes) -> None:
        self.document = MltDocument(root)
        self._rate = self.document.rate
        self._finder = finder
        self._notes = notes
        self._shown: dict[Element, Shown] = {}
        self._heard: dict[Element, list[TrackSpan]] = {}
        self._open: set[Element] = set()
        self._listed: dict[Element, list[tuple[Element, Element | None, int]]] = {}
        self._bin_of: dict[str, str] = {}

    def pictures(self, element: Element, depth: int) -> Shown:
        """The pictures of a playlist or tractor from frame 0 on, as spans that do not overlap."""
        if element not in self._shown:
            self._enter(element, depth)
            if element.tag == "playlist":
                self._shown[element] = self._playlist_pictures(element, depth)
            elif element.tag in ("tractor", "multitrack"):
                self._shown[element] = self._tractor_pictures(element, depth)
            else:
                span = self._clip(element, element, 0, depth, sound=False)
                self._shown[element] = ([span] if span else [], {})
            self._open.discard(element)
        return self._shown[element]

    def sounds(self, element: Element, depth: int) -> list[TrackSpan]:
        """All sounds of a playlist or tractor, from its frame 0 on."""
        if element not in self._heard:
            self._enter(element, depth)
            found: list[TrackSpan] = []
            if element.tag == "playlist":
                position = 0
                for entry, played, length in self._entries(element, depth):
                    if played is not None:
                        found += self._part(entry, played, position, depth)
                    position += length
                    if len(found) > MAX_SPANS:
                        raise too_many()
            elif element.tag in ("tractor", "multitrack"):
                for track in self._tracks(element):
                    if not track.no_sound:
                        found += self._part(track, track.element, 0, depth)
                    if len(found) > MAX_SPANS:
                        raise too_many()
            else:
                span = self._clip(element, element, 0, depth, sound=True)
                found = [span] if span else []
            gain = self._gain(element) if element.tag not in ("producer", "chain") else 0.0
            self._heard[element] = [replace(s, gain_db=s.gain_db + gain) for s in found]
            self._open.discard(element)
        return self._heard[element]

    def clip_markers(self, spans: list[TrackSpan]) -> list[tuple[int, str]]:
        """The markers of clips in Kdenlive's bin, where the clips are on show."""
        found = []
        for span in spans:
            if not isinstance(span.source, Medium) or span.speed == 0:
                continue
            known = self.document.bin.get(self._bin_of.get(span.source.reference, ""))
            for frame, name in self.document.markers(
                prop(known, "kdenlive:markers") if known is not None else ""
            ):
                at = span.start + (frame / self._rate - span.at) / span.speed
                if span.start <= at < span.end:
                    found.append((round(at * self._rate), name))
            if len(found) > MAX_SPANS:
                raise too_many()
        return found

    def _enter(self, element: Element, depth: int) -> None:
        if depth > 3 * MAX_NESTING or element in self._open:
            raise too_deep()
        self._open.add(element)

    def _part(
        self, cut: Element | MltTrack, played: Element, position: int, depth: int
    ) -> list[TrackSpan]:
        """The sounds of a cut of a service, from frame `position` on."""
        if played.tag in ("producer", "chain"):
            span = self._clip(cut, played, position, depth, sound=True)
            return [span] if span else []
        outer = self._outer(cut, played, position, depth)
        if isinstance(cut, Element):
            outer = replace(outer, gain_db=self._gain(cut))
        return window(self.sounds(played, depth + 1), {}, outer)[0]

    def _entries(self, playlist: Element, depth: int) -> list[tuple[Element, Element | None, int]]:
        """The entries of a playlist, what they play (None for a blank), and their frames."""
        done = self._listed.get(playlist)
        if done is not None:
            return done
        if depth > 3 * MAX_NESTING:
            raise too_deep()
        result: list[tuple[Element, Element | None, int]] = []
        for child in playlist:
            if child.tag == "blank":
                length = self.document.frames(child.get("length") or prop(child, "length") or "0")
                result.append((child, None, max(length, 0)))
                continue
            if child.tag not in ("entry", "producer", "chain", "playlist", "tractor"):
                continue
            played = self.document.service(child) if child.tag == "entry" else child
            if played is None:
                self._notes.add("unknown", f"the clip {child.get('producer') or ''}")
            first, last = self._range(child, played, depth)
            result.append((child, played, max(last - first + 1, 0)))
            if len(result) > 2 * MAX_EVENTS:  # with a blank before each
                raise too_many()
        self._listed[playlist] = result
        return result

    def _playlist_pictures(self, playlist: Element, depth: int) -> Shown:
        track = Track("picture")
        seams: set[Fraction] = set()
        position = 0
        for entry, played, length in self._entries(playlist, depth):
            if played is None:
                position += length
                continue
            if played.tag in ("producer", "chain"):
                span = self._clip(entry, played, position, depth, sound=False)
                if span is not None:
                    track.add(span)
            else:
                outer = self._outer(entry, played, position, depth)
                inner, joins = window(*self.pictures(played, depth + 1), self._faded(entry, outer))
                for span in inner:
                    track.add(span)
                track.joins.update(joins)
                if prop(played, "shotcut:transition"):
                    seams |= {outer.start, outer.end}
            position += length
        # Shotcut writes a transition as a clip of its own: its two halves belong to the clips.
        spans: list[TrackSpan] = []
        for span in track.spans:
            if spans and span.start in seams and goes_on(spans[-1], span):
                spans[-1] = replace(spans[-1], end=span.end, fade_out=span.fade_out)
            else:
                spans.append(span)
        self._tell_effects(playlist)
        return spans, track.joins

    def _tractor_pictures(self, tractor: Element, depth: int) -> Shown:
        tracks: list[Track] = []
        kept = self._tracks(tractor)
        for index, track in enumerate(kept):
            target = Track("picture")
            if not track.no_pictures:
                spans, joins = self._track_pictures(track, depth)
                black = all(span.source is None for span in spans)
                # The black that lies below all; a gap with which a dissolve begins is another
                # thing.
                if not (index == 0 and len(kept) > 1 and black) or _is_part(tractor):
                    target = Track("picture", spans, joins)
            tracks.append(target)
        for transition in tractor.findall("transition"):
            self._apply_transition(transition, tracks)
        self._tell_effects(tractor)
        return Weaver(self._notes).pictures(Sequence(tracks=tracks))

    def _track_pictures(self, track: MltTrack, depth: int) -> Shown:
        if track.element.tag in ("producer", "chain"):
            span = self._clip(track, track.element, 0, depth, sound=False)
            return ([span] if span else []), {}
        outer = self._outer(track, track.element, 0, depth)
        return window(*self.pictures(track.element, depth + 1), outer)

    def _tracks(self, tractor: Element) -> list[MltTrack]:
        """The tracks of a tractor; hidden and muted ones are told of, our own music is silenced."""
        result = []
        shotcut = flag(tractor, "shotcut")
        for index, track in enumerate(self.document.tracks(tractor)):
            element = track.element
            name = prop(element, "kdenlive:track_name") or prop(element, "shotcut:name")
            audio = flag(element, "kdenlive:audio_track") or flag(element, "shotcut:audio")
            if name == MUSIC_TRACK:
                self._notes.add_once("our music", name)
                track = replace(track, no_sound=True, no_pictures=True)  # noqa: PLW2901
            else:
                hidden = track.no_pictures or (track.no_sound and shotcut)
                if (track.no_sound if audio else hidden) and self._holds_clips(element):
                    self._notes.add_once("hidden track", name or f"track {index}")
            result.append(track)
        return result

    def _holds_clips(self, element: Element) -> bool:
        if element.tag != "tractor":
            return element.tag in ("producer", "chain") or element.find("entry") is not None
        return any(
            track.element.find("entry") is not None for track in self.document.tracks(element)
        )

    def _apply_transition(self, transition: Element, tracks: list[Track]) -> None:
        service = prop(transition, "mlt_service")
        cut_text = prop(transition, "kdenlive:mixcut")
        if flag(transition, "always_active") or flag(transition, "internal_added"):
            return
        if service == "mix":
            self._notes.add("sound fade", "a crossfade")
        if service in ("mix", "volume", "") or flag(transition, "disable"):
            return
        numbers = prop(transition, "a_track") or "0", prop(transition, "b_track") or "1"
        if not all(re.fullmatch(r"\d{1,6}", n) and int(n) < len(tracks) for n in numbers):
            self._notes.add("lost transition", prop(transition, "in") or "0")
            return
        low, top = (tracks[int(n)] for n in numbers)
        begin = self.document.frames(transition.get("in") or prop(transition, "in") or "0")
        ends = transition.get("out") or prop(transition, "out")
        if service != "luma" and not cut_text:
            if ends:
                self._notes.add("composition", prop(transition, "kdenlive_id") or service)
            return
        if prop(transition, "resource") and not prop(transition, "resource").startswith("%"):
            self._notes.add("wipe", Path(prop(transition, "resource")).stem)
        elif service != "luma":
            self._notes.add("wipe", prop(transition, "kdenlive_id") or service)
        # As the last frame of a mix, Kdenlive writes the first one after it.
        end = self.document.frames(ends) + (0 if cut_text else 1) if ends else None
        before, after = (top, low) if flag(transition, "reverse") else (low, top)
        start = begin / self._rate
        comes, goes = (_at(track.spans, start) for track in (before, after))
        if comes is None or goes is None:
            self._notes.add("lost transition", f"{float(start):.2f} s")
            return
        stop = min(comes.end, goes.end)
        stop = stop if end is None else min(end / self._rate, stop)
        length = int((stop - start) * self._rate)
        if length < 1:
            return
        late = min(self.document.frames(cut_text), length) if cut_text else length - length // 2
        cut = stop - late / self._rate
        before.spans = _without(before.spans, cut, stop)
        after.spans = _without(after.spans, start, cut)
        top.joins[cut] = (cut - start, stop - cut)

    def _outer(
        self, cut: Element | MltTrack, played: Element, position: int, depth: int
    ) -> TrackSpan:
        """The range of a nested service that a cut shows, as a span at frame `position`."""
        first, last = self._range(cut, played, depth)
        start = position / self._rate
        length = max(last - first + 1, 0) / self._rate
        return TrackSpan(start, start + length, None, first / self._rate)

    def _range(
        self, cut: Element | MltTrack, played: Element | None, depth: int
    ) -> tuple[int, int]:
        """First and last frame of a service that a cut of it shows."""
        if isinstance(cut, MltTrack):
            given = cut.first or "", cut.last or ""
        else:
            given = prop(cut, "in"), prop(cut, "out")
        first, last = (self.document.frames(text) if text else None for text in given)
        if played is None:
            return first or 0, -1 if last is None else last
        # As in MLT: a cut without points is the producer's own cut; else a missing point is an end.
        if first is None and last is None:
            stated = (prop(played, "in"), prop(played, "out"))
            first, last = (self.document.frames(text) if text else None for text in stated)
        if last is None:
            last = self._last(played, depth)
        return first or 0, last

    def _last(self, played: Element, depth: int) -> int:
        """The last frame that a service has."""
        if played.tag == "playlist":
            return sum(length for _, _, length in self._entries(played, depth + 1)) - 1
        if played.tag in ("tractor", "multitrack"):
            shown = self.pictures(played, depth + 1)[0] + self.sounds(played, depth + 1)
            return round(max((span.end for span in shown), default=_ZERO) * self._rate) - 1
        if prop(played, "length"):
            return self.document.frames(prop(played, "length")) - 1
        source = self._source(played)
        if isinstance(source, Medium) and source.path is not None:
            length = clock_of(source.path)[2]
            if length:
                return math.floor(length * self._rate) - 1
        if prop(played, "out"):
            return self.document.frames(prop(played, "out"))
        name = prop(played, "resource") or played.get("id") or "without a name"
        raise TimelineError(f"The project does not say how long the clip {name} is.", _AGAIN)

    def _clip(
        self, cut: Element | MltTrack, played: Element, position: int, depth: int, *, sound: bool
    ) -> TrackSpan | None:
        """A cut of a single producer at frame `position`; None where it has nothing to show or
        to be heard."""
        if flag(played, "set.test_image") and flag(played, "set.test_audio"):
            self._notes.add_once("disabled clip", prop(played, "kdenlive:clipname"))
            return None
        if not (_has_sound(played) if sound else _has_pictures(played)):
            return None
        source = self._source(played)
        if sound and not isinstance(source, Medium):
            return None
        if isinstance(source, Medium) and (is_still(source) if sound else is_sound(source)):
            return None
        first, last = self._range(cut, played, depth)
        start, length = position / self._rate, max(last - first + 1, 0) / self._rate
        speed, at = self._speed(played, first, last)
        # These services show the first picture alone, whatever the file.
        one = prop(played, "mlt_service") in ("qimage", "pixbuf")
        if isinstance(source, Medium) and (one or is_still(source)):
            speed = at = _ZERO
        known = self.document.bin.get(prop(played, "kdenlive:id"))
        name = prop(known, "kdenlive:clipname") if known is not None else ""
        name = name or prop(played, "kdenlive:clipname") or prop(played, "shotcut:caption")
        if not name and isinstance(source, Medium):
            name = source.reference.replace("\\", "/").rpartition("/")[2]
        title = prop(played, "mlt_service") in _TITLES
        span = TrackSpan(start, start + length, source, at, speed, name, overlay=title)
        owners = [played] if cut is played or isinstance(cut, MltTrack) else [played, cut]
        for owner in owners:
            if sound:
                span = replace(span, gain_db=span.gain_db + self._gain(owner, name))
            else:
                span = self._faded(owner, self._frozen(owner, span))
                self._tell_effects(owner)
        return span

    def _source(self, played: Element) -> Medium | None:
        """The medium of a producer; None for black."""
        service, resource = prop(played, "mlt_service"), prop(played, "resource")
        known = self.document.bin.get(prop(played, "kdenlive:id"))
        name = prop(played, "kdenlive:clipname") or prop(played, "shotcut:caption")
        if not service and ":" in resource and resource.partition(":")[0] in _COLOURS:
            service, resource = "color", resource.partition(":")[2]
        if service in _COLOURS:
            if _colour(resource)[:3] == (0, 0, 0):
                return None
            return self._finder.made(f"colour {resource}", "generator")
        if service in _TITLES:
            return self._finder.made(name or resource or service, "title")
        if service in _PROJECTS or resource.lower().endswith((".mlt", ".kdenlive")):
            return self._finder.made(resource or name or "project", "project")
        if service == "timewarp":
            resource = prop(played, "warp_resource") or resource.partition(":")[2]
        elif service and not service.startswith(("avformat", "qimage", "pixbuf", "framebuffer")):
            return self._finder.made(name or service, "generator")
        original = prop(played, "kdenlive:originalurl") or prop(played, "shotcut:resource")
        if not original and known is not None:
            original = prop(known, "kdenlive:originalurl")
        medium = self._finder.file(original or resource or name, root=self.document.root_folder)
        if prop(played, "kdenlive:id"):
            self._bin_of[medium.reference] = prop(played, "kdenlive:id")
        return medium

    def _speed(self, played: Element, first: int, last: int) -> tuple[Fraction, Fraction]:
        """Speed, and second of the medium at frame `first` of a producer."""
        at = first / self._rate
        if prop(played, "mlt_service") == "timewarp":
            text = prop(played, "warp_speed") or prop(played, "resource").partition(":")[0]
            speed = exact(text).limit_denominator(100_000)
            if speed < 0:
                end = self.document.frames(prop(played, "out") or prop(played, "length") or "1")
                end -= 0 if prop(played, "out") else 1
                return speed, max((end - first) / self._rate * -speed, _ZERO)
            return speed, at * speed
        for link in played.findall("link"):
            if prop(link, "mlt_service") == "timeremap" and not flag(link, "disable"):
                return self._remapped(played, link, first, last)
        return Fraction(1), at

    def _remapped(
        self, played: Element, link: Element, first: int, last: int
    ) -> tuple[Fraction, Fraction]:
        speeds = self.document.keyframes(prop(link, "speed_map"))
        if speeds:
            points: Keyframes = [(_ZERO, _ZERO)]
            if speeds[0][0] > 0:
                speeds.insert(0, (_ZERO, speeds[0][1]))
            for (a, v), (b, w) in pairwise(speeds):
                points.append((b, points[-1][1] + (b - a) * (v + w) / 2 / self._rate))
            points.append((points[-1][0] + 1, points[-1][1] + speeds[-1][1] / self._rate))
            even = len({value for _, value in speeds}) == 1
        else:
            points = self.document.keyframes(prop(link, "time_map") or prop(link, "map"))
            slopes = {round((w - v) / (b - a), 6) for (a, v), (b, w) in pairwise(points) if b > a}
            even = len(slopes) == 1
        if len(points) < 2:
            return Fraction(1), first / self._rate
        begin, end = _along(points, Fraction(first)), _along(points, Fraction(last + 1))
        if not even:
            name = prop(played, "kdenlive:clipname") or prop(played, "resource")
            self._notes.add("varying speed", name.rpartition("/")[2])
        length = Fraction(max(last - first + 1, 1)) / self._rate
        return ((end - begin) / length).limit_denominator(10_000), max(begin, _ZERO)

    def _frozen(self, owner: Element, span: TrackSpan) -> TrackSpan:
        for effect in _filters(owner):
            if prop(effect, "mlt_service") == "freeze" and not (
                flag(effect, "freeze_before") or flag(effect, "freeze_after")
            ):
                frame = self.document.frames(prop(effect, "frame") or "0")
                return replace(span, at=max(frame, 0) / self._rate, speed=_ZERO)
        return span

    def _faded(self, owner: Element, span: TrackSpan) -> TrackSpan:
        """The span with the fades from and to black that its filters make."""
        for effect in _filters(owner):
            if prop(effect, "mlt_service") != "brightness":
                continue
            points = self.document.keyframes(prop(effect, "level"))
            points = points or self.document.keyframes(prop(effect, "alpha"))
            start, end = prop(effect, "start"), prop(effect, "end")
            if not points and start and end and effect.get("out"):
                edges = (self.document.frames(effect.get(key) or "0") for key in ("in", "out"))
                points = list(zip(map(Fraction, edges), (exact(start), exact(end)), strict=True))
            if len(points) < 2:
                continue
            full = [frame for frame, value in points if value >= Fraction(99, 100)]
            if not full:
                continue
            if points[0][1] <= Fraction(1, 100):
                span = replace(span, fade_in=(full[0] - points[0][0]) / self._rate)
            if points[-1][1] <= Fraction(1, 100):
                span = replace(span, fade_out=(points[-1][0] - full[-1]) / self._rate)
        return span

    def _gain(self, owner: Element, name: str = "") -> float:
        """Decibels of the volume filters that do not change in time."""
        total = 0.0
        for effect in _filters(owner):
            if prop(effect, "mlt_service") != "volume":
                continue
            level, gain = prop(effect, "level"), prop(effect, "gain")
            name = name or prop(owner, "kdenlive:track_name") or prop(owner, "shotcut:name")
            if self.document.keyframes(level) or prop(effect, "end"):
                values = self.document.keyframes(level)
                if len({value for _, value in values}) == 1:
                    total += float(values[0][1])
                else:
                    self._notes.add_once("sound fade", name or "a track")
            elif level:
                total += float(exact(level.removesuffix("dB")))
            elif gain.endswith("dB"):
                total += float(exact(gain.removesuffix("dB")))
            elif re.fullmatch(r"\d+([.,]\d+)?", gain):
                total += 20 * math.log10(max(float(exact(gain)), 1e-5))
        return max(-96.0, min(total, 96.0))

    def _tell_effects(self, owner: Element) -> None:
        for effect in _filters(owner):
            service = prop(effect, "mlt_service")
            if service not in _SILENT_FILTERS and not service.startswith(("audio", "ladspa")):
                name = prop(effect, "kdenlive_id") or prop(effect, "shotcut:filter") or service
                self._notes.add("effect", name)


def _filters(owner: Element) -> list[Element]:
    """The filters that the user put on something; not those that an editor always adds."""
    return [
        effect
        for effect in owner.findall("filter")
        if not flag(effect, "disable")
        and not flag(effect, "internal_added")
        and not prop(effect, "shotcut:hidden")
        and prop(effect, "_loader") != "1"
    ]


def _is_part(tractor: Element) -> bool:
    """Whether a tractor is one track or one transition, not a whole film."""
    return bool(prop(tractor, "kdenlive:track_name") or prop(tractor, "shotcut:transition"))


def _has_pictures(played: Element) -> bool:
    hidden = flag(played, "set.test_image") or prop(played, "video_index") == "-1"
    if prop(played, "mlt_service") in _COLOURS and _colour(prop(played, "resource"))[3] == 0:
        return False
    return not hidden and prop(played, "vstream") != "-1"


def _has_sound(played: Element) -> bool:
    hidden = flag(played, "set.test_audio") or prop(played, "audio_index") == "-1"
    service = prop(played, "mlt_service")
    if service in _COLOURS or service in _TITLES or service in ("qimage", "pixbuf"):
        return False
    return not hidden and prop(played, "astream") != "-1"


def _colour(text: str) -> tuple[int, int, int, int]:
    """Red, green, blue, alpha of a colour as MLT writes it; what is unknown counts as white."""
    text = text.strip().lower()
    if text in ("black", "0"):
        return 0, 0, 0, 255
    found = re.fullmatch(r"0x([0-9a-f]{8})", text)
    if found:
        return tuple(bytes.fromhex(found[1]))  # type: ignore[return-value]
    found = re.fullmatch(r"#(?:([0-9a-f]{2}))?([0-9a-f]{6})", text)
    if found:
        red, green, blue = bytes.fromhex(found[2])
        return red, green, blue, int(found[1] or "ff", 16)
    return 255, 255, 255, 255


def _at(spans: list[TrackSpan], time: Fraction) -> TrackSpan | None:
    return next((span for span in spans if span.start <= time < span.end), None)


def _without(spans: list[TrackSpan], start: Fraction, end: Fraction) -> list[TrackSpan]:
    """The spans less what lies between two times."""
    result = []
    for span in spans:
        if span.end <= start or span.start >= end:
            result.append(span)
            continue
        if span.start < start:
            result.append(span.trimmed(span.start, start))
        if span.end > end:
            result.append(span.trimmed(end, span.end))
    return result


def _along(points: Keyframes, at: Fraction) -> Fraction:
    """A curve's value, straight between its points and beyond its ends."""
    following = next((i for i, p in enumerate(points) if p[0] > at), len(points) - 1)
    a, b = points[max(following, 1) - 1], points[max(following, 1)]
    return a[1] if b[0] == a[0] else a[1] + (at - a[0]) * (b[1] - a[1]) / (b[0] - a[0])
