"""Writer of Kdenlive projects: MLT XML with a bin and two playlists to a track."""

from __future__ import annotations

import json
import uuid
from fractions import Fraction
from xml.etree.ElementTree import Element

from bgm_studio.interchange.film import HIT_NAME, MUSIC_TRACK, CutFilm, Event, FilmMarker
from bgm_studio.interchange.mlt_document import MltDocument, chosen_tractor, prop
from bgm_studio.interchange.writers.mlt import (
    MUSIC_ID,
    Cut,
    Producers,
    add_track,
    document,
    entry,
    faded,
    insert_before,
    mix,
    music_producer,
    put,
    remove_music,
    set_property,
    settle_root,
    shift_tracks,
)
from bgm_studio.interchange.writers.shared import CannotAmend, Score, in_order, is_made, lanes, sub

_SCOPES = ("kdenlive:docproperties.", "kdenlive:sequenceproperties.")
_TRACK_NUMBERS = ("activeTrack", "audioTarget", "videoTarget")
_INTERNAL = 237  # how Kdenlive marks transitions and filters of its own
_VERSION = "1.04"
_SOUND_CLIP = 1
# It knows a project's size and rate by the name of a profile.
_SIZE = (1920, 1080)
_PROFILES = {
    Fraction(rate): f"atsc_1080p_{name}"
    for rate, name in (
        *(("24000/1001", "2398"), ("24", "24"), ("25", "25"), ("30000/1001", "2997")),
        *(("30", "30"), ("50", "50"), ("60000/1001", "5994"), ("60", "60")),
    )
}


def amend(root: Element, film: CutFilm, score: Score) -> Element:
    """The parsed original with music and markers, in place. CannotAmend where it is no project with
    tracks, such as one of a very old version."""
    tractor = chosen_tractor(root)
    known = MltDocument(root)
    if tractor.tag != "tractor" or tractor not in list(root) or known.project is None:
        raise CannotAmend
    project = known.project
    before = len(known.tracks(tractor))
    remove_music(root, tractor)
    _renumber(tractor, project, len(known.tracks(tractor)) - before)
    if score.music is not None:
        number = max((int(n) for n in known.bin if n.isdigit()), default=1) + 1
        listed = music_producer(score.music, film, f"{MUSIC_ID}_bin")
        _name(listed, score.music.name, number)
        put(listed, {"kdenlive:clip_type": _SOUND_CLIP})
        insert_before(root, project, listed)
        entries = [i for i, child in enumerate(project) if child.tag == "entry"]
        place = entries[-1] + 1 if entries else len(project)
        last = str(film.frames - 1)
        listing = {"producer": listed.get("id", ""), "in": "0", "out": last}
        project.insert(place, Element("entry", listing))

        played = music_producer(score.music, film)
        _name(played, score.music.name, number)
        put(played, {"kdenlive:clip_type": _SOUND_CLIP, "set.test_audio": 0, "set.test_image": 1})
        cut = Cut(MUSIC_ID, 0, film.frames - 1)
        filled = entry(cut)
        put(filled, {"kdenlive:id": number})
        services = _track(f"{MUSIC_ID}_track", MUSIC_TRACK, [[filled], []], film, is_sound=True)
        insert_before(root, tractor, played, *services)
        # Sound tracks lie below the others, above the black that is below all.
        add_track(tractor, services[-1], at=1)
        shift_tracks(tractor, 1, 1)
        _renumber(tractor, project, 1)
        _add_transition(tractor, _heard(1))
    _mark(tractor, project, film, score.hits, kind=1)
    settle_root(root, score)
    return root


def compose(film: CutFilm, score: Score) -> Element:
    """A project of the film, without the score."""
    film = in_order(film, score)
    root = document(film, _SIZE, f"HD 1080p {float(film.rate):.5g} fps")
    producers = Producers(root, film, score)
    pictures: list[list[Element]] = [[], []]
    reached = [0, 0]
    mixes: list[Element] = []
    side = 0
    for index, event in enumerate(film.events):
        after = film.events[index + 1] if index + 1 < len(film.events) else None
        joined = bool(index) and event.before_frames + event.after_frames > 0
        side = 1 - side if joined else 0
        start = event.start_frame - (event.before_frames if joined else 0)
        end = event.end_frame + (after.after_frames if after is not None else 0)
        left = after is not None and after.before_frames + after.after_frames > 0
        if joined:
            mixes.append(_mix_of(event, reverse=side == 0))
        if event.medium is None and after is not None and not (joined or left):
            continue
        if start > reached[side]:
            pictures[side].append(Element("blank", length=str(start - reached[side])))
        cut = producers.cut(event, start, end)
        pictures[side].append(faded(entry(cut), cut, event.fade_in_frames, event.fade_out_frames))
        reached[side] = end
    tracks = [("V1", pictures, False)]
    for number, lane in enumerate(lanes(film.sounds), 1):
        items, at = [], 0
        for sound in lane:
            if is_made(sound.medium):
                continue
            if sound.start_frame > at:
                items.append(Element("blank", length=str(sound.start_frame - at)))
            cut = producers.cut(sound, sound.start_frame, sound.end_frame)
            items.append(entry(cut))
            if sound.gain_db:
                effect = sub(items[-1], "filter")
                put(effect, {"mlt_service": "volume", "level": sound.gain_db})
                put(effect, {"kdenlive_id": "gain"})
            at = sound.end_frame
        tracks.insert(0, (f"A{number}", [items, []], True))
    project = _bin(root, film)
    root.append(project)
    black = sub(root, "producer", id="black_track", **{"in": 0, "out": film.frames - 1})
    put(black, {"length": film.frames, "eof": "continue", "resource": "black"})
    put(black, {"mlt_service": "color", "kdenlive:playlistid": "black_track"})
    tractor = Element("tractor", {"id": "tractor_main", "in": "0", "out": str(film.frames - 1)})
    sub(tractor, "track", producer="black_track")
    for number, (name, playlists, is_sound) in enumerate(tracks, 1):
        services = _track(f"track{number}", name, playlists, film, is_sound=is_sound)
        if not is_sound:
            services[-1].extend(mixes)
        root.extend(services)
        add_track(tractor, services[-1])
        tractor.append(_heard(number) if is_sound else _seen(number))
    root.append(tractor)
    _mark(tractor, project, film, film.markers, kind=0)
    return root


def _track(
    identity: str, name: str, playlists: list[list[Element]], film: CutFilm, *, is_sound: bool
) -> list[Element]:
    """The services of one track, its tractor last."""
    services = []
    tractor = Element("tractor", {"id": identity, "in": "0", "out": str(film.frames - 1)})
    if is_sound:
        put(tractor, {"kdenlive:audio_track": 1})
    put(
        tractor,
        {"kdenlive:trackheight": 67, "kdenlive:timeline_active": 1, "kdenlive:collapsed": 0},
    )
    put(tractor, {"kdenlive:track_name": name})
    for number, items in enumerate(playlists):
        playlist = Element("playlist", id=f"{identity}_{number}")
        if is_sound:
            put(playlist, {"kdenlive:audio_track": 1})
        playlist.extend(items)
        services.append(playlist)
        sub(tractor, "track", producer=playlist.get("id"), hide="video" if is_sound else "audio")
    if is_sound:
        for number, (service, key, value) in enumerate(
            (("volume", "window", "75"), ("panner", "channel", "-1"), ("audiolevel", "", ""))
        ):
            effect = sub(tractor, "filter", id=f"{identity}_filter{number}")
            put(effect, {"mlt_service": service, "internal_added": _INTERNAL, "disable": 1})
            if key:
                put(effect, {key: value})
    return [*services, tractor]


def _heard(track: int) -> Element:
    transition = mix(0, track)
    put(transition, {"kdenlive_id": "mix", "internal_added": _INTERNAL, "accepts_blanks": 1})
    return transition


def _seen(track: int) -> Element:
    transition = Element("transition", id=f"bgm_studio_blend_{track}")
    put(transition, {"a_track": 0, "b_track": track, "mlt_service": "qtblend"})
    put(transition, {"kdenlive_id": "qtblend", "internal_added": _INTERNAL, "always_active": 1})
    return transition


def _add_transition(tractor: Element, transition: Element) -> None:
    """Add a transition beside the others of its kind, which come before the user's own."""
    index = next((i for i, c in enumerate(tractor) if c.tag in ("transition", "filter")), None)
    tractor.insert(len(tractor) if index is None else index, transition)


def _mix_of(event: Event, *, reverse: bool) -> Element:
    """The dissolve into an event, between the two playlists of its track."""
    first = event.start_frame - event.before_frames
    # Kdenlive states the first frame after it.
    luma = Element(
        "transition", {"in": str(first), "out": str(event.start_frame + event.after_frames)}
    )
    put(luma, {"a_track": 0, "b_track": 1, "mlt_service": "luma", "kdenlive_id": "luma"})
    put(luma, {"kdenlive:mixcut": event.after_frames, "reverse": int(reverse), "progressive": 1})
    return luma


def _name(producer: Element, name: str, number: int) -> None:
    put(producer, {"kdenlive:id": number, "kdenlive:clipname": name, "kdenlive:folderid": -1})
    # What is cut from a clip of the bin has to bear the clip's own token.
    token = uuid.uuid5(uuid.NAMESPACE_URL, f"bgm-studio:{number}")
    put(producer, {"kdenlive:control_uuid": f"{{{token}}}"})


def _bin(root: Element, film: CutFilm) -> Element:
    """The bin with each medium once; the producers that are cut from it get its number."""
    project = Element("playlist", id="main_bin")
    put(
        project,
        {
            "kdenlive:docproperties.version": _VERSION,
            "kdenlive:docproperties.kdenliveversion": "22.12.3",
            "kdenlive:docproperties.decimalPoint": ".",
            "kdenlive:docproperties.profile": _PROFILES.get(film.rate, ""),
            "kdenlive:docproperties.documentid": 1,
            # From 23.04 on the guides are taken over only where there are groups, too.
            "kdenlive:docproperties.groups": "[]",
            "xml_retain": 1,
        },
    )
    numbers: dict[str, int] = {}
    for producer in list(root.findall("producer")):
        place = prop(producer, "warp_resource") or prop(producer, "resource")
        service = prop(producer, "mlt_service")
        key = f"{service if service in ('color', 'pango') else ''}:{place}"
        name = prop(producer, "shotcut:caption") or place.rsplit("/", 1)[-1]
        if key not in numbers:
            numbers[key] = len(numbers) + 2
            listed = Element("producer", dict(producer.attrib) | {"id": f"bin{numbers[key]}"})
            put(listed, {"length": prop(producer, "length"), "eof": "pause", "resource": place})
            if service in ("color", "pango"):
                put(listed, {"mlt_service": service})
            elif service:
                put(listed, {"mlt_service": "avformat"})
            _name(listed, name, numbers[key])
            insert_before(root, root.findall("producer")[0], listed)
            ends = {"in": listed.get("in", "0"), "out": listed.get("out", "0")}
            project.append(Element("entry", {"producer": f"bin{numbers[key]}"} | ends))
        _name(producer, name, numbers[key])
    return project


def _renumber(tractor: Element, project: Element, by: int) -> None:
    """Adjust the track numbers that Kdenlive notes, of all tracks above the lowest, by so many."""
    if not by:
        return
    for owner in (tractor, project):
        for child in owner.findall("property"):
            name = child.get("name") or ""
            scope = next((s for s in _SCOPES if name.startswith(s)), None)
            if scope is None:
                continue
            key, text = name.removeprefix(scope), (child.text or "").strip()
            if key in _TRACK_NUMBERS and text.isdigit():
                child.text = str(max(0, int(text) + by))
            elif key == "tracksCount" and text.isdigit():
                child.text = str(int(text) + by)
            elif key == "groups" and text:
                child.text = _regrouped(text, by)


def _regrouped(text: str, by: int) -> str:
    """Kdenlive's groups of clips, which it names by "track:position:…"."""
    try:
        groups = json.loads(text)
    except (ValueError, RecursionError):
        return text
    waiting = [groups]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            waiting += [v for v in value.values() if isinstance(v, list)]
            data = value.get("data")
            if isinstance(data, str) and ":" in data:
                track, _, rest = data.partition(":")
                if track.isdigit():
                    value["data"] = f"{int(track) + by}:{rest}"
    return json.dumps(groups, indent=4)


def _mark(
    tractor: Element, project: Element, film: CutFilm, markers: tuple[FilmMarker, ...], *, kind: int
) -> None:
    """Add guides, which Kdenlive keeps in the sequence, before version 23.04 in the bin."""
    has_sequences = any(
        (child.get("name") or "").startswith("kdenlive:sequenceproperties.")
        for child in tractor.findall("property")
    )
    owner, name = (
        (tractor, "kdenlive:sequenceproperties.guides")
        if has_sequences
        else (project, "kdenlive:docproperties.guides")
    )
    try:
        guides = json.loads(prop(owner, name) or "[]")
    except ValueError as error:
        raise CannotAmend from error
    kept = [
        guide
        for guide in (guides if isinstance(guides, list) else [])
        if not (isinstance(guide, dict) and str(guide.get("comment", "")).startswith(HIT_NAME))
    ]
    kept += [{"comment": m.name, "pos": m.frame, "type": kind} for m in markers]
    text = json.dumps(kept, indent=4)
    if prop(owner, name):
        set_property(owner, name, text)
        return
    property_element = Element("property", name=name)
    property_element.text = text
    owner.insert(0, property_element)
