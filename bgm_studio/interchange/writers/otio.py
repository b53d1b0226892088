"""Writer of OpenTimelineIO's JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.interchange.film import HIT_NAME, MUSIC_TRACK, CutFilm, Event, FilmMarker, Sound
from bgm_studio.interchange.media import is_still
from bgm_studio.interchange.readers.otio import chosen_timeline, range_of
from bgm_studio.interchange.writers.shared import (
    CannotAmend,
    MediaClocks,
    Score,
    fades_as_dissolves,
    file_name,
    in_order,
    is_made,
    lanes,
    location,
    named,
    tell_gains,
)

Json = dict[str, Any]

# Where a time is no whole number of the film's frames, the first of these that fits is its clock.
_RATES = (
    *(Fraction(r * 1000, 1001) for r in (24, 30, 60)),
    *(Fraction(r) for r in (24, 25, 30, 50, 60, 1000, SAMPLE_RATE_HZ)),
)


def amend(root: Json, film: CutFilm, score: Score) -> Json:
    """The parsed original with music and markers, in place. CannotAmend where it has no tracks."""
    timeline = chosen_timeline(root)
    stack = timeline.get("tracks")
    if not isinstance(stack, dict) or not isinstance(stack.get("children"), list):
        raise CannotAmend
    for item in _all(stack):
        markers = item.get("markers")
        if isinstance(markers, list):
            item["markers"] = [m for m in markers if not _is_ours(m)]
    stack["children"] = [
        child
        for child in stack["children"]
        if not (
            isinstance(child, dict)
            and child.get("kind") == "Audio"
            and child.get("name") == MUSIC_TRACK
        )
    ]
    shown = range_of(stack.get("source_range"))
    start = shown[0] if shown is not None else Fraction(0)
    if score.music is not None:
        stack["children"].append(_music(film, score, start))
    marks = stack.get("markers")
    stack["markers"] = [
        *(marks if isinstance(marks, list) else []),
        *(_marker(hit, film.rate, "RED", start) for hit in score.hits),
    ]
    if film.drop_frame:
        _ours(timeline)["drop_frame"] = True
    if score.folder is not None:
        for item in _all(root):
            url = item.get("target_url")
            found = score.moved(url) if isinstance(url, str) else None
            if found is not None:
                item["target_url"] = str(found)
    return root


def compose(film: CutFilm, score: Score) -> Json:
    """A timeline of the film, without the score."""
    tell_gains(film, score)
    film = fades_as_dissolves(in_order(film, score), score, at_ends=True)
    clocks = MediaClocks()
    pictures: list[Json] = []
    for event in film.events:
        pictures += _joins(event, film)
        pictures.append(_item(event, film, clocks))
    if film.events[-1].medium is None:
        # A gap at the end would be ignored.
        black = _base("Clip.1", "black")
        black["media_reference"] = _made("generator", "black")
        black["source_range"] = pictures[-1]["source_range"]
        pictures[-1] = black
    if film.events[-1].fade_out_frames:
        pictures.append(_transition(film.events[-1].fade_out_frames, 0, film.rate))
    tracks = [_track("V1", "Video", pictures)]
    for number, lane in enumerate(lanes(film.sounds), 1):
        items, at = [], 0
        for sound in lane:
            if sound.start_frame > at:
                items.append(_gap(sound.start_frame - at, film.rate))
            items.append(_item(sound, film, clocks))
            at = sound.end_frame
        tracks.append(_track(f"A{number}", "Audio", items))
    stack = _base("Stack.1", "tracks")
    stack["children"] = tracks
    stack["markers"] = [_marker(marker, film.rate, "GREEN") for marker in film.markers]
    timeline: Json = {
        "OTIO_SCHEMA": "Timeline.1",
        "metadata": {},
        "name": film.name,
        "global_start_time": _time(Fraction(film.first_timecode_frame), film.rate),
        "tracks": stack,
    }
    _ours(timeline)["drop_frame"] = film.drop_frame
    return timeline


def to_bytes(root: Json) -> bytes:
    """The file's bytes."""
    return (json.dumps(root, indent=4) + "\n").encode()


def _ours(timeline: Json) -> Json:
    metadata = timeline.get("metadata")
    if not isinstance(metadata, dict):
        metadata = timeline["metadata"] = {}
    ours = metadata.get("bgm_studio")
    if not isinstance(ours, dict):
        ours = metadata["bgm_studio"] = {}
    return ours


def _all(root: Json) -> Iterator[Json]:
    waiting: list[Any] = [root]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            yield value
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value


def _is_ours(marker: object) -> bool:
    return isinstance(marker, dict) and str(marker.get("name", "")).startswith(HIT_NAME)


def _base(schema: str, name: str) -> Json:
    return {
        "OTIO_SCHEMA": schema,
        "metadata": {},
        "name": name,
        "source_range": None,
        "effects": [],
        "markers": [],
    }


def _track(name: str, kind: str, items: list[Json]) -> Json:
    return {**_base("Track.1", name), "children": items, "kind": kind}


def _number(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else float(value)


def _time(value: Fraction, rate: Fraction) -> Json:
    return {"OTIO_SCHEMA": "RationalTime.1", "rate": float(rate), "value": float(value)}


def _range(start_s: Fraction, frames: int, rate: Fraction, clock: Fraction | None = None) -> Json:
    clock = clock or next((r for r in (rate, *_RATES) if (start_s * r).denominator == 1), rate)
    return {
        "OTIO_SCHEMA": "TimeRange.1",
        "start_time": _time(start_s * clock, clock),
        "duration": _time(Fraction(frames), rate),
    }


def _gap(frames: int, rate: Fraction) -> Json:
    return {**_base("Gap.1", ""), "source_range": _range(Fraction(0), frames, rate)}


def _item(item: Event | Sound, film: CutFilm, clocks: MediaClocks) -> Json:
    rate, frames, medium = film.rate, item.end_frame - item.start_frame, item.medium
    if medium is None:
        return _gap(frames, rate)
    clip = _base("Clip.1", named(item) if isinstance(item, Event) else file_name(medium))
    if is_made(medium):
        kind, _, name = medium.reference.partition(":")
        clip["name"] = name
        clip["media_reference"] = _made(kind, name)
        clip["source_range"] = _range(Fraction(0), frames, rate)
        return clip
    begin = clocks.start(medium)
    clip["media_reference"] = _external(file_name(medium), location(medium))
    if begin:
        own, _, length = clocks.of(medium)
        clip["media_reference"]["available_range"] = _range(
            begin, round((length or frames / rate) * (own or rate)), own or rate
        )
    start, clock = item.media_start, None
    if item.speed < 0:
        # Here the range is what is used, and so begins with what shows last.
        start, clock = start + (1 + frames * item.speed) / rate, rate
        start = max(start, Fraction(0)) if begin else start
    if item.speed == 0 and not is_still(medium):
        clip["effects"] = [_effect("FreezeFrame", 0)]
    elif item.speed not in (0, 1):
        clip["effects"] = [_effect("LinearTimeWarp", _number(item.speed))]
    clip["source_range"] = _range(start + begin, frames, rate, clock)
    return clip


def _effect(name: str, scalar: float) -> Json:
    bare: Json = {"metadata": {}, "name": "", "effect_name": name, "time_scalar": scalar}
    return {"OTIO_SCHEMA": f"{name}.1", **bare}


def _made(kind: str, name: str) -> Json:
    if kind == "generator":
        bare: Json = {"metadata": {}, "name": name, "available_range": None}
        return {
            **{"OTIO_SCHEMA": "GeneratorReference.1", **bare},
            **{"generator_kind": name, "parameters": {}},
        }
    name = f"{kind}:{name}"
    return {
        **{"OTIO_SCHEMA": "MissingReference.1", "metadata": {}},
        **{"name": name, "available_range": None},
    }


def _external(name: str, place: str) -> Json:
    bare: Json = {"metadata": {}, "name": name, "available_range": None}
    return {"OTIO_SCHEMA": "ExternalReference.1", **bare, "target_url": place}


def _joins(event: Event, film: CutFilm) -> list[Json]:
    if event.before_frames or event.after_frames:
        return [_transition(event.before_frames, event.after_frames, film.rate)]
    if event.fade_in_frames:
        return [_transition(0, event.fade_in_frames, film.rate)]
    return []


def _transition(before: int, after: int, rate: Fraction) -> Json:
    return {
        "OTIO_SCHEMA": "Transition.1",
        "metadata": {},
        "name": "Cross Dissolve",
        "transition_type": "SMPTE_Dissolve",
        "in_offset": _time(Fraction(before), rate),
        "out_offset": _time(Fraction(after), rate),
    }


def _marker(
    marker: FilmMarker, rate: Fraction, colour: str, start_s: Fraction = Fraction(0)
) -> Json:
    return {
        "OTIO_SCHEMA": "Marker.2",
        "metadata": {},
        "name": marker.name,
        "color": colour,
        "marked_range": _range(start_s + marker.frame / rate, 0, rate),
    }


def _music(film: CutFilm, score: Score, start_s: Fraction) -> Json:
    assert score.music is not None  # noqa: S101 - asked for with music alone
    samples = round(film.duration * SAMPLE_RATE_HZ)
    clip = _base("Clip.1", score.music.name)
    clip["source_range"] = _range(Fraction(0), film.frames, film.rate)
    clip["media_reference"] = _external(score.music.name, str(score.music.absolute()))
    clip["media_reference"]["available_range"] = _range(
        Fraction(0), samples, Fraction(SAMPLE_RATE_HZ)
    )
    items = [clip]
    if start_s:
        gap = _base("Gap.1", "")
        gap["source_range"] = {
            **_range(Fraction(0), 0, film.rate),
            "duration": _time(start_s * film.rate, film.rate),
        }
        items.insert(0, gap)
    return _track(MUSIC_TRACK, "Audio", items)
