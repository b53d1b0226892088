"""Writer of FCPXML, for Final Cut Pro and DaVinci Resolve."""

from __future__ import annotations

import re
from fractions import Fraction
from xml.etree.ElementTree import Element

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.interchange.film import (
    HIT_NAME,
    MUSIC_TRACK,
    CutFilm,
    Event,
    FilmMarker,
    Medium,
    Sound,
)
from bgm_studio.interchange.media import is_still
from bgm_studio.interchange.readers.fcpxml import STORY, chosen_sequence, seconds
from bgm_studio.interchange.writers.shared import (
    CannotAmend,
    MediaClocks,
    Score,
    fades_as_dissolves,
    file_name,
    file_url,
    frame_size,
    in_order,
    is_made,
    lanes,
    location,
    named,
    sub,
)

DOCTYPE = "<!DOCTYPE fcpxml>\n"
_VERSION = "1.8"
_MUSIC_ID, _FILM_ID = "bgm-studio-music", "r1"
_GENERATORS = {
    "title": ".../Titles.localized/Bumper:Opener.localized/Basic Title.localized/Basic Title.moti",
    "generator": ".../Generators.localized/Solids.localized/Custom.localized/Custom.motn",
}
# The DTD wants the parts of a clip in this order: its own timing and looks, what is connected to
# it, markers, and then these.
_AFTER_MARKERS = (
    *("audio-channel-source", "audio-role-source", "sync-source", "metadata", "reserved"),
    *("filter-video", "filter-video-mask", "filter-audio", "object-tracker"),
)
_MARKERS = (
    "marker",
    "chapter-marker",
    "rating",
    "keyword",
    "analysis-marker",
    "hidden-clip-marker",
)


def amend(root: Element, film: CutFilm, score: Score) -> Element:
    """The parsed original with music and markers, in place. CannotAmend where its story has no
    clip that music can be connected to."""
    sequence = chosen_sequence(root)
    resources = root.find("resources")
    spine = sequence.find("spine")
    if resources is None or spine is None:
        raise CannotAmend
    _remove_ours(root, resources)
    hosts = _hosts(spine, -seconds(sequence.get("tcStart")))
    if not hosts:
        raise CannotAmend
    _add_score(resources, hosts, film, score, root.get("version", ""))
    if score.folder is not None:
        for element in root.iter():
            if element.tag in ("asset", "media-rep"):
                found = score.moved(element.get("src", ""))
                if found is not None:
                    element.set("src", file_url(found))
    return root


def compose(film: CutFilm, score: Score) -> Element:
    """A document with one project of the film, without the score."""
    film = fades_as_dissolves(in_order(film, score), score, at_ends=True)
    return _Writer(film).document()


def seconds_text(time_s: Fraction) -> str:
    """A time as the format writes it."""
    if time_s.denominator == 1:
        return f"{time_s.numerator}s"
    return f"{time_s.numerator}/{time_s.denominator}s"


def _remove_ours(root: Element, resources: Element) -> None:
    for asset in resources.findall("asset"):
        if asset.get("id") == _MUSIC_ID:
            resources.remove(asset)
    for holder in root.iter():
        for child in list(holder):
            is_music = child.get("audioRole") == MUSIC_TRACK or child.get("ref") == _MUSIC_ID
            is_hit = child.tag == "marker" and child.get("value", "").startswith(HIT_NAME)
            if is_music or is_hit:
                holder.remove(child)


Host = tuple[Fraction, Fraction, Element]


def _hosts(spine: Element, shift: Fraction) -> list[Host]:
    """Clips of the main story that can carry something: start and end in the film, and element."""
    hosts: list[Host] = []
    position: Fraction | None = None
    first: Fraction | None = None
    for element in spine:
        if element.tag not in STORY:
            continue
        offset = element.get("offset")
        if first is None:
            first = -seconds(offset) if offset else Fraction(0)
            position = Fraction(0)
        assert position is not None  # noqa: S101 - set with the first clip
        if offset:
            position = seconds(offset) + first
        end = position + seconds(element.get("duration"))
        carrier: Element | None = element
        if element.tag == "audition":
            carrier = next((child for child in element if child.tag in STORY), None)
            end = position + seconds(carrier.get("duration")) if carrier is not None else end
        if carrier is not None and carrier.tag != "spine" and end > position:
            hosts.append((position, end, carrier))
        position = end
    return hosts


def _add_score(
    resources: Element, hosts: list[Host], film: CutFilm, score: Score, version: str
) -> None:
    if score.music is not None:
        asset = sub(
            resources,
            "asset",
            id=_MUSIC_ID,
            name=score.music.name,
            start="0s",
            duration=seconds_text(film.duration),
            hasAudio=1,
            audioSources=1,
            audioChannels=2,
            audioRate=SAMPLE_RATE_HZ,
        )
        url = file_url(score.music.absolute())
        number = re.match(r"1\.(\d+)", version)
        if number is not None and int(number[1]) >= 9:
            sub(asset, "media-rep", kind="original-media", src=url)
        else:
            asset.set("src", url)
        start, _, host = hosts[0]
        lowest = min((int(child.get("lane", "0")) for child in host), default=0)
        clip = Element(
            "asset-clip",
            {
                "ref": _MUSIC_ID,
                "lane": str(min(lowest, 0) - 1),
                "offset": seconds_text(seconds(host.get("start")) - start),
                "name": score.music.name,
                "duration": seconds_text(film.duration),
                "audioRole": MUSIC_TRACK,
            },
        )
        _insert(host, clip, (*_MARKERS, *_AFTER_MARKERS))
    _add_markers(hosts, film, score.hits, score)


def _add_markers(
    hosts: list[Host], film: CutFilm, markers: tuple[FilmMarker, ...], score: Score | None
) -> None:
    for marker in markers:
        at = marker.frame / film.rate
        found = next((host for host in hosts if host[0] <= at < host[1]), None)
        if found is None:
            if score is not None:
                score.tell("dropped", "A marker after the last frame has no place in this format.")
            continue
        start, _, host = found
        element = Element(
            "marker",
            {
                "start": seconds_text(seconds(host.get("start")) + at - start),
                "duration": seconds_text(1 / film.rate),
                "value": marker.name,
            },
        )
        _insert(host, element, _AFTER_MARKERS)


def _insert(host: Element, child: Element, before: tuple[str, ...]) -> None:
    index = next((i for i, other in enumerate(host) if other.tag in before), len(host))
    host.insert(index, child)


class _Writer:
    def __init__(self, film: CutFilm) -> None:
        self._film = film
        self._clocks = MediaClocks()
        self._ids: dict[tuple[str, bool], str] = {}
        self._resources = Element("resources")
        self._begin = film.first_timecode_frame / film.rate

    def document(self) -> Element:
        """The whole document."""
        film, rate = self._film, self._film.rate
        root = Element("fcpxml", version=_VERSION)
        root.append(self._resources)
        width, height = frame_size(film)
        sub(
            self._resources,
            "format",
            id=_FILM_ID,
            frameDuration=seconds_text(1 / rate),
            width=width,
            height=height,
        )
        project = sub(sub(sub(root, "library"), "event", name=film.name), "project", name=film.name)
        sequence = sub(
            project,
            "sequence",
            format=_FILM_ID,
            duration=seconds_text(film.duration),
            tcStart=seconds_text(self._begin),
            tcFormat="DF" if film.drop_frame else "NDF",
            audioLayout="stereo",
            audioRate="48k",
        )
        spine = sub(sequence, "spine")
        hosts: list[Host] = []
        for index, event in enumerate(film.events):
            length = event.before_frames + event.after_frames
            if index and length:
                self._transition(spine, event.start_frame - event.before_frames, length)
            elif event.fade_in_frames:
                self._transition(spine, event.start_frame, event.fade_in_frames)
            element = self._event(spine, event, is_last=index == len(film.events) - 1)
            hosts.append((event.start_frame / rate, event.end_frame / rate, element))
            if event.fade_out_frames:
                first = event.end_frame - event.fade_out_frames
                self._transition(spine, first, event.fade_out_frames)
        for number, lane in enumerate(lanes(film.sounds), 1):
            for sound in lane:
                self._sound(hosts, sound, -number)
        _add_markers(hosts, film, film.markers, None)
        return root

    def _transition(self, spine: Element, first: int, length: int) -> None:
        sub(
            spine,
            "transition",
            name="Cross Dissolve",
            offset=seconds_text(self._begin + first / self._film.rate),
            duration=seconds_text(length / self._film.rate),
        )

    def _event(self, spine: Element, event: Event, *, is_last: bool) -> Element:
        rate, medium = self._film.rate, event.medium
        place = {
            "offset": seconds_text(self._begin + event.start_frame / rate),
            "duration": seconds_text(event.frames / rate),
        }
        if medium is None and not is_last:
            return sub(spine, "gap", name="Gap", start="0s", **place)
        if medium is None:  # a gap at the end would be ignored
            effect = self._effect("generator")
            return sub(spine, "video", ref=effect, name="Black", start="0s", **place)
        if is_made(medium):
            kind = medium.reference.partition(":")[0]
            tag = "title" if kind == "title" else "video"
            effect = self._effect(kind)
            return sub(spine, tag, ref=effect, name=file_name(medium), start="0s", **place)
        asset = self._asset(medium)
        if is_still(medium):
            return sub(spine, "video", ref=asset, name=named(event), start="0s", **place)
        clip = sub(
            spine,
            "asset-clip",
            ref=asset,
            name=named(event),
            srcEnable="video",
            format=_FILM_ID,
            **place,
        )
        self._time(clip, event)
        return clip

    def _sound(self, hosts: list[Host], sound: Sound, lane: int) -> None:
        if is_made(sound.medium):
            return
        rate = self._film.rate
        at = sound.start_frame / rate
        start, _, host = next(h for h in hosts if h[0] <= at < h[1])
        clip = Element(
            "asset-clip",
            {
                "ref": self._asset(sound.medium),
                "lane": str(lane),
                "offset": seconds_text(seconds(host.get("start")) + at - start),
                "name": file_name(sound.medium),
                "duration": seconds_text((sound.end_frame - sound.start_frame) / rate),
                "srcEnable": "audio",
                "format": _FILM_ID,
            },
        )
        self._time(clip, sound)
        if sound.gain_db:
            sub(clip, "adjust-volume", amount=f"{sound.gain_db:.6g}dB")
        _insert(host, clip, (*_MARKERS, *_AFTER_MARKERS))

    def _time(self, clip: Element, item: Event | Sound) -> None:
        """Write a clip's start, or for another speed a map from its own clock to the medium's."""
        assert item.medium is not None  # noqa: S101 - gaps have no clip
        first = self._clocks.start(item.medium) + item.media_start
        if item.speed == 1:
            clip.set("start", seconds_text(first))
            return
        clip.set("start", "0s")
        length = (item.end_frame - item.start_frame) / self._film.rate
        if item.speed < 0:
            first += 1 / self._film.rate
        curve = sub(clip, "timeMap", frameSampling="floor")
        for time_s in (Fraction(0), length):
            sub(
                curve,
                "timept",
                time=seconds_text(time_s),
                value=seconds_text(first + time_s * item.speed),
                interp="linear",
            )

    def _effect(self, kind: str) -> str:
        key = (kind, True)
        if key not in self._ids:
            self._ids[key] = f"r{len(self._ids) + 2}"
            sub(
                self._resources,
                "effect",
                id=self._ids[key],
                name=kind.capitalize(),
                uid=_GENERATORS.get(kind, _GENERATORS["generator"]),
            )
        return self._ids[key]

    def _asset(self, medium: Medium) -> str:
        key = (medium.reference, False)
        if key in self._ids:
            return self._ids[key]
        self._ids[key] = f"r{len(self._ids) + 2}"
        own, _, duration = self._clocks.of(medium)
        start = self._clocks.start(medium)
        facts: dict[str, object] = {"hasVideo": 0, "hasAudio": 0}
        if any(event.medium == medium for event in self._film.events):
            facts |= {"hasVideo": 1, "format": self._format(own)}
        if any(sound.medium == medium for sound in self._film.sounds):
            facts |= {"hasAudio": 1, "audioSources": 1, "audioChannels": 2}
            facts["audioRate"] = SAMPLE_RATE_HZ
        if is_still(medium):
            facts["duration"] = "0s"
        elif duration:
            facts["duration"] = seconds_text(duration)
        sub(
            self._resources,
            "asset",
            id=self._ids[key],
            name=file_name(medium),
            src=file_url(location(medium)),
            start=seconds_text(start),
            **{name: fact for name, fact in facts.items() if fact != 0},
        )
        return self._ids[key]

    def _format(self, rate: Fraction | None) -> str:
        if rate is None or rate == self._film.rate:
            return _FILM_ID
        key = (f"format:{rate}", True)
        if key not in self._ids:
            self._ids[key] = f"r{len(self._ids) + 2}"
            sub(self._resources, "format", id=self._ids[key], frameDuration=seconds_text(1 / rate))
        return self._ids[key]
