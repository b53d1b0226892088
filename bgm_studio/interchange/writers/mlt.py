"""Writer of MLT XML, the form of Shotcut's projects, which `melt` plays and renders."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from xml.etree.ElementTree import Element

from bgm_studio.interchange.film import HIT_NAME, MUSIC_TRACK, CutFilm, Event, FilmMarker, Sound
from bgm_studio.interchange.media import is_still
from bgm_studio.interchange.mlt_document import SERVICES, chosen_tractor, prop
from bgm_studio.interchange.writers.shared import (
    CannotAmend,
    MediaClocks,
    Score,
    centred,
    file_name,
    frame_size,
    in_order,
    is_made,
    lanes,
    location,
    named,
    sub,
    whole_frames,
)

MUSIC_ID = "bgm_studio_music"
_MARKERS = "shotcut:markers"


def amend(root: Element, film: CutFilm, score: Score) -> Element:
    """The parsed original with music and markers, in place. Where its film is a mere playlist, a
    tractor around it gives it tracks. CannotAmend for a film that is no service of the document."""
    tractor = chosen_tractor(root)
    if tractor not in list(root) or not tractor.get("id"):
        raise CannotAmend
    if tractor.tag not in ("tractor", "multitrack"):
        tractor = sub(root, "tractor", id="bgm_studio_film")
        sub(tractor, "track", producer=root[-2].get("id"))
    remove_music(root, tractor)
    if score.music is not None:
        playlist = Element("playlist", id=f"{MUSIC_ID}_track")
        put(playlist, {"shotcut:audio": 1, "shotcut:name": MUSIC_TRACK})
        sub(playlist, "entry", producer=MUSIC_ID, **{"in": 0, "out": film.frames - 1})
        insert_before(root, tractor, music_producer(score.music, film), playlist)
        index = add_track(tractor, playlist, hide="video")
        tractor.append(mix(0, index))
    _mark(tractor, film, score.hits, "#ff0000")
    settle_root(root, score)
    return root


def compose(film: CutFilm, score: Score) -> Element:
    """A project of the film, without the score."""
    film = centred(in_order(film, score), score, at_edges=False)
    root = document(film)
    sub(root, "producer", id="black", **{"in": 0, "out": film.frames - 1})
    put(root[-1], {"length": film.frames, "eof": "pause", "resource": 0, "mlt_service": "color"})
    sub(root, "playlist", id="background")
    sub(root[-1], "entry", producer="black", **{"in": 0, "out": film.frames - 1})
    writer = _Writer(root, film, score)
    tracks = [("V1", writer.pictures(), "audio")]
    for number, lane in enumerate(lanes(film.sounds), 1):
        tracks.append((f"A{number}", writer.sounds(lane), "video"))
    tractor = Element("tractor", {"id": "tractor0", "title": film.name})
    tractor.attrib |= {"in": "0", "out": str(film.frames - 1)}
    put(tractor, {"shotcut": 1, "shotcut:projectAudioChannels": 2, "shotcut:projectFolder": 0})
    sub(tractor, "track", producer="background")
    for number, (name, items, hide) in enumerate(tracks):
        playlist = sub(root, "playlist", id=f"playlist{number}")
        kind = "shotcut:video" if number == 0 else "shotcut:audio"
        put(playlist, {kind: 1, "shotcut:name": name})
        playlist.extend(items)
        add_track(tractor, playlist, hide=hide)
        tractor.append(mix(0, number + 1))
    root.append(tractor)
    _mark(tractor, film, film.markers, "#008000")
    return root


# -- what Kdenlive's projects share ---------------------------------------------------------------


def document(
    film: CutFilm, size: tuple[int, int] | None = None, description: str = "film"
) -> Element:
    """An empty document with the film's profile. size: None for the first medium's."""
    root = Element("mlt", {"LC_NUMERIC": "C", "version": "7.12.0", "title": film.name})
    width, height = size or frame_size(film)
    shape = Fraction(width, height)
    sub(
        root,
        "profile",
        description=description,
        width=width,
        height=height,
        progressive=1,
        sample_aspect_num=1,
        sample_aspect_den=1,
        display_aspect_num=shape.numerator,
        display_aspect_den=shape.denominator,
        frame_rate_num=film.rate.numerator,
        frame_rate_den=film.rate.denominator,
        colorspace=709,
    )
    return root


def put(element: Element, properties: dict[str, object]) -> None:
    """Add properties to a service."""
    for name, value in properties.items():
        sub(element, "property", value, name=name)


def insert_before(root: Element, place: Element, *elements: Element) -> None:
    """Define services before the one that uses them, as MLT requires."""
    index = list(root).index(place)
    for number, element in enumerate(elements):
        root.insert(index + number, element)


def music_producer(music: Path, film: CutFilm, identity: str = MUSIC_ID) -> Element:
    """The producer that plays the music."""
    producer = Element("producer", {"id": identity, "in": "0", "out": str(film.frames - 1)})
    put(
        producer,
        {
            "length": film.frames,
            "eof": "pause",
            "resource": str(music.absolute()),
            "audio_index": 0,
            "video_index": -1,
            "mlt_service": "avformat",
            "seekable": 1,
            "shotcut:caption": music.name,
        },
    )
    return producer


def add_track(tractor: Element, played: Element, *, hide: str = "", at: int | None = None) -> int:
    """Add a track to a tractor, on top or at an index; its index."""
    holder = tractor.find("multitrack")
    holder = tractor if holder is None else holder
    places = [i for i, child in enumerate(holder) if child.tag in ("track", *SERVICES)]
    index = len(places) if at is None else at
    track = Element("track", producer=played.get("id", ""))
    if hide:
        track.set("hide", hide)
    if index < len(places):
        holder.insert(places[index], track)
    else:
        holder.insert(places[-1] + 1 if places else 0, track)
    return index


def mix(a_track: int, b_track: int) -> Element:
    """The transition by which a track is heard."""
    transition = Element("transition", id=f"bgm_studio_mix_{b_track}")
    put(
        transition,
        {
            "a_track": a_track,
            "b_track": b_track,
            "mlt_service": "mix",
            "always_active": 1,
            "sum": 1,
        },
    )
    return transition


def remove_music(root: Element, tractor: Element) -> None:
    """Take out a music track of an earlier time, the transitions to it, and the services that it
    alone played. Editors give them ids of their own when they save."""
    holder = tractor.find("multitrack")
    holder = tractor if holder is None else holder
    tracks = [child for child in holder if child.tag in ("track", *SERVICES)]
    by_id = {element.get("id"): element for element in root if element.tag in SERVICES}
    waiting = []
    for index in reversed(range(len(tracks))):
        played = by_id.get(tracks[index].get("producer"))
        if played is not None and MUSIC_TRACK in (
            prop(played, "shotcut:name"),
            prop(played, "kdenlive:track_name"),
        ):
            holder.remove(tracks[index])
            shift_tracks(tractor, index, -1)
            waiting.append(played)
    numbers = set()
    while waiting:
        element = waiting.pop()
        if element not in list(root) or _is_played(root, element):
            continue
        root.remove(element)
        numbers.add(prop(element, "kdenlive:id"))
        inner = [e.get("producer") for e in element.iter() if e.tag in ("entry", "track")]
        waiting += [by_id[name] for name in inner if name in by_id]
    _unlist(root, by_id, numbers - {""})


def _is_played(root: Element, service: Element) -> bool:
    return any(
        element.get("producer") == service.get("id")
        for element in root.iter()
        if element.tag in ("entry", "track")
    )


def _unlist(root: Element, by_id: dict[str | None, Element], numbers: set[str]) -> None:
    """Take clips that nothing plays any more out of Kdenlive's bin."""
    project = by_id.get("main_bin")
    if project is None:
        return
    listed = {entry: by_id.get(entry.get("producer")) for entry in project.findall("entry")}
    ours = set(listed.values())
    numbers -= {prop(e, "kdenlive:id") for e in root if e.tag in SERVICES and e not in ours}
    for entry_element, clip in listed.items():
        if clip is not None and prop(clip, "kdenlive:id") in numbers:
            project.remove(entry_element)
            if not _is_played(root, clip):
                root.remove(clip)


def shift_tracks(tractor: Element, index: int, by: int) -> None:
    """Number the tracks in a tractor's transitions and filters anew after one was added (+1) or
    removed (-1) at `index`; with a removed track, its own transitions go."""
    for transition in tractor.findall("transition"):
        numbers = {key: prop(transition, key) for key in ("a_track", "b_track")}
        if by < 0 and str(index) in numbers.values():
            tractor.remove(transition)
            continue
        for key, text in numbers.items():
            if text.isdigit() and int(text) >= index + (by < 0):
                set_property(transition, key, str(int(text) + by))
    for effect in tractor.findall("filter"):
        text = prop(effect, "track")
        if text.isdigit() and int(text) >= index + (by < 0):
            set_property(effect, "track", str(int(text) + by))


def set_property(element: Element, name: str, value: str) -> None:
    """Set an MLT property where the element has it already, as a child or as an attribute."""
    for child in element:
        if child.tag == "property" and child.get("name") == name:
            child.text = value
            return
    if element.get(name) is not None:
        element.set(name, value)


def settle_root(root: Element, score: Score) -> None:
    """Let relative names count from the original's folder where the project is moved."""
    if score.folder is not None and not (root.get("root") or "").startswith("/"):
        root.set("root", str(score.folder.resolve() / (root.get("root") or "")))


def clock(frame: int, rate: Fraction) -> str:
    """H:M:S.mmm of a frame, by MLT's own way of counting."""
    hours = int(frame / (rate * 3600))
    rest = frame - int(hours * 3600 * rate)
    minutes = int(rest / (rate * 60))
    rest -= int(minutes * 60 * rate)
    return f"{hours:02d}:{minutes:02d}:{float(rest / rate):06.3f}"


def _mark(tractor: Element, film: CutFilm, markers: tuple[FilmMarker, ...], colour: str) -> None:
    holder = next((p for p in tractor.findall("properties") if p.get("name") == _MARKERS), None)
    if holder is not None:
        for known in holder.findall("properties"):
            if prop(known, "text").startswith(HIT_NAME):
                holder.remove(known)
    if not markers:
        return
    if holder is None:
        holder = Element("properties", name=_MARKERS)
        index = next((i for i, c in enumerate(tractor) if c.tag != "property"), len(tractor))
        tractor.insert(index, holder)
    taken = {child.get("name") for child in holder}
    number = 0
    for marker in markers:
        while str(number) in taken:
            number += 1
        taken.add(str(number))
        at = clock(marker.frame, film.rate)
        group = sub(holder, "properties", name=number)
        put(group, {"text": marker.name, "start": at, "end": at, "color": colour})


@dataclass(frozen=True)
class Cut:
    """A producer of its own and the frames of it that are used, or the one that is held."""

    producer: str
    first: int
    last: int
    held: int | None = None


class Producers:
    """Makes a producer for each stretch of a medium, as both editors do for changed ones."""

    def __init__(self, root: Element, film: CutFilm, score: Score) -> None:
        self._root = root
        self._film = film
        self._score = score
        self._clocks = MediaClocks()
        self._count = 0

    def cut(self, item: Event | Sound, first: int, end: int) -> Cut:
        """The part that shows from the film's frame `first` up to (not including) `end`, which may
        lie beyond the item's own range, as in a dissolve."""
        rate, medium = self._film.rate, item.medium
        length = end - first
        if medium is None:
            return self._black(length)
        if is_made(medium):
            return self._made(medium.reference, length)
        if is_still(medium):
            return self._new({"resource": location(medium), "length": length, "ttl": 1}, 0, length)
        at = item.media_start + (first - item.start_frame) / rate * item.speed
        sound = isinstance(item, Sound)
        facts: dict[str, object] = {
            **({"video_index": -1} if sound else {"audio_index": -1}),
            "seekable": 1,
            "shotcut:caption": file_name(medium) if isinstance(item, Sound) else named(item),
        }
        if item.speed not in (0, 1):
            return self._warped(item, facts, at, length)
        total = self._clocks.of(medium)[2]
        position = max(0, whole_frames(at, rate, self._score))
        if at < 0:
            self._score.tell(
                "approximated", "A dissolve asks for pictures from before its medium's start."
            )
        frames = max(int((total or 0) * rate), position + length)
        facts |= {"length": frames, "resource": location(medium), "mlt_service": "avformat"}
        if item.speed:
            return self._new(facts, position, length)
        return replace(self._new(facts, 0, length), held=position)

    def _warped(
        self, item: Event | Sound, facts: dict[str, object], at: Fraction, length: int
    ) -> Cut:
        """The producer at another speed, which counts its frames as it plays."""
        medium, speed = item.medium, item.speed
        assert medium is not None  # noqa: S101 - black has no speed
        rate, total = self._film.rate, self._clocks.of(medium)[2]
        ends = (at, at + length / rate * speed)
        frames = int(max(total or Fraction(0), *ends) * rate / abs(speed))
        first = whole_frames(at / abs(speed), rate, self._score)
        if speed < 0:
            # It counts from its end, which has to be where the medium's is.
            frames = max(frames, first + 1)
            first = frames - 1 - first
        number = f"{float(speed):.9f}".rstrip("0").rstrip(".")
        place = location(medium)
        facts |= {
            "length": frames if speed < 0 else max(frames, first + length),
            "resource": f"{number}:{place}",
            "mlt_service": "timewarp",
            "warp_speed": number,
            "warp_resource": place,
            "warp_pitch": 0,
        }
        return self._new(facts, max(first, 0), length)

    def _black(self, length: int) -> Cut:
        facts: dict[str, object] = {"resource": "black", "mlt_service": "color", "length": length}
        return self._new(facts | {"shotcut:caption": "black"}, 0, length)

    def _made(self, reference: str, length: int) -> Cut:
        kind, _, name = reference.partition(":")
        if kind == "title":
            facts: dict[str, object] = {"mlt_service": "pango", "resource": "", "text": name}
            return self._new(facts | {"length": length, "shotcut:caption": name}, 0, length)
        colour = name.removeprefix("colour ") if name.startswith("colour ") else "#ff202020"
        facts = {"mlt_service": "color", "resource": colour, "shotcut:caption": name}
        return self._new(facts | {"length": length}, 0, length)

    def _new(self, facts: dict[str, object], first: int, length: int) -> Cut:
        identity = f"clip{self._count}"
        self._count += 1
        # Times at both ends, so that nothing needs to be opened to know them.
        total = facts["length"]
        assert isinstance(total, int)  # noqa: S101 - all callers say it
        out = total - 1
        producer = sub(self._root, "producer", id=identity, **{"in": 0, "out": out})
        put(producer, {"length": out + 1, "eof": "pause"})
        put(producer, {key: value for key, value in facts.items() if key != "length"})
        return Cut(identity, first, first + length - 1)


def entry(cut: Cut) -> Element:
    """A playlist's entry for a cut."""
    element = Element(
        "entry", {"producer": cut.producer, "in": str(cut.first), "out": str(cut.last)}
    )
    if cut.held is not None:
        # It is on the entry: on its producer, the filter would ask itself for the picture.
        effect = sub(element, "filter", **{"in": cut.first, "out": cut.last})
        put(effect, {"mlt_service": "freeze", "frame": cut.held, "shotcut:filter": "freeze"})
        put(effect, {"freeze_before": 0, "freeze_after": 0, "kdenlive_id": "freeze"})
    return element


def faded(element: Element, cut: Cut, fade_in: int, fade_out: int) -> Element:
    """An entry with fades out of and to black."""
    length = cut.last - cut.first + 1
    for name, known_as, frames, level in (
        ("fadeInBrightness", "fade_from_black", fade_in, f"0=0;{fade_in}=1"),
        ("fadeOutBrightness", "fade_to_black", fade_out, f"{length - fade_out}=1;{length}=0"),
    ):
        if frames:
            effect = sub(element, "filter", **{"in": cut.first, "out": cut.last})
            put(effect, {"mlt_service": "brightness", "shotcut:filter": name, "level": level})
            put(effect, {"alpha": 1, "kdenlive_id": known_as})
    return element


class _Writer:
    """The entries of Shotcut's tracks."""

    def __init__(self, root: Element, film: CutFilm, score: Score) -> None:
        self._root = root
        self._film = film
        self._producers = Producers(root, film, score)
        self._joins = 0

    def pictures(self) -> list[Element]:
        """All events; a dissolve is a clip of its own between those that it joins."""
        items: list[Element] = []
        events = self._film.events
        for index, event in enumerate(events):
            after = events[index + 1] if index + 1 < len(events) else None
            joined = bool(index) and event.before_frames + event.after_frames > 0
            if joined:
                items.append(self._join(events[index - 1], event))
            start = event.start_frame + (event.after_frames if joined else 0)
            end = event.end_frame - (after.before_frames if after is not None else 0)
            if end <= start:
                continue
            touches = joined or (after is not None and after.before_frames + after.after_frames)
            if event.medium is None and after is not None and not touches:
                items.append(Element("blank", length=str(end - start)))
                continue
            cut = self._producers.cut(event, start, end)
            items.append(faded(entry(cut), cut, event.fade_in_frames, event.fade_out_frames))
        return items

    def sounds(self, lane: list[Sound]) -> list[Element]:
        """The entries of one track of sounds, with blanks between."""
        items, at = [], 0
        for sound in lane:
            if is_made(sound.medium):
                continue
            if sound.start_frame > at:
                items.append(Element("blank", length=str(sound.start_frame - at)))
            cut = self._producers.cut(sound, sound.start_frame, sound.end_frame)
            element = entry(cut)
            if sound.gain_db:
                effect = sub(element, "filter")
                put(effect, {"mlt_service": "volume", "level": f"{sound.gain_db:.6g}"})
                put(effect, {"shotcut:filter": "audioGain"})
            items.append(element)
            at = sound.end_frame
        return items

    def _join(self, before: Event, event: Event) -> Element:
        first = event.start_frame - event.before_frames
        end = event.start_frame + event.after_frames
        last = end - first - 1
        cuts = [self._producers.cut(item, first, end) for item in (before, event)]
        identity = f"transition{self._joins}"
        self._joins += 1
        tractor = sub(self._root, "tractor", id=identity, **{"in": 0, "out": last})
        put(tractor, {"shotcut:transition": "lumaMix"})
        for number, cut in enumerate(cuts):
            if cut.held is None:
                track = sub(tractor, "track", producer=cut.producer)
                track.attrib |= {"in": str(cut.first), "out": str(cut.last)}
                continue
            playlist = Element("playlist", id=f"{identity}_{number}")
            playlist.append(entry(cut))
            insert_before(self._root, tractor, playlist)
            sub(tractor, "track", producer=playlist.get("id"))
        luma = sub(tractor, "transition", **{"in": 0, "out": last})
        put(luma, {"a_track": 0, "b_track": 1, "factory": "loader", "mlt_service": "luma"})
        put(luma, {"progressive": 1})
        return Element("entry", {"producer": identity, "in": "0", "out": str(last)})
