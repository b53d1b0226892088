"""Reader of OpenTimelineIO's JSON.

The JSON itself is read, in every schema version that editors write: the library's own reader
ends the process on a file that is nested some ten thousand deep, and gives rates as floats.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from pathlib import Path
from typing import Any

from bgm_studio.base.errors import TimelineError
from bgm_studio.interchange.bounds import MAX_NESTING, exact, exact_rate, too_deep
from bgm_studio.interchange.film import MUSIC_TRACK, CutFilm, Medium
from bgm_studio.interchange.media import MediaFinder, is_still
from bgm_studio.interchange.sequence import Sequence, Track, TrackSpan, to_film, window
from bgm_studio.interchange.told import Notes

_WRONG = "Export it again from your editor as OpenTimelineIO."
_ZERO = Fraction(0)

Json = dict[str, Any]


def chosen_timeline(root: Json) -> Json:
    """The timeline of the file that is read: the file's object, or the first one of a collection.

    TimelineError where there is none."""
    kind = _kind(root)
    if kind == "Timeline":
        return root
    if kind in ("SerializableCollection", "SerializeableCollection"):
        for child in _objects(root.get("children")):
            if _kind(child) == "Timeline":
                return child
    raise TimelineError(f"The file holds no timeline but {kind or 'something unknown'}.", _WRONG)


def read_otio(root: Json, path: Path, finder: MediaFinder, notes: Notes) -> CutFilm:
    """The film of a parsed .otio file. TimelineError where it is not one or shows nothing."""
    timeline = chosen_timeline(root)
    stack = timeline.get("tracks")
    if not isinstance(stack, dict) or _kind(stack) != "Stack":
        raise TimelineError("The OpenTimelineIO timeline has no tracks.", _WRONG)
    start = timeline.get("global_start_time")
    rate = _film_rate(start, stack)
    reader = _Reader(finder, notes, rate)
    sequence = reader.stack(stack, 0)
    sequence.name = _text(timeline.get("name"))
    window_of = range_of(stack.get("source_range"))
    if window_of is not None:
        sequence = _cut_out(sequence, *window_of)
    ours = _metadata(timeline).get("drop_frame")
    first = round(_time(start) * rate) if isinstance(start, dict) else 0
    return to_film(
        sequence,
        rate,
        finder,
        notes,
        source=path,
        form="otio",
        first_timecode_frame=first,
        drop_frame=ours is True,
    )


class _Reader:
    def __init__(self, finder: MediaFinder, notes: Notes, rate: Fraction) -> None:
        self._finder = finder
        self._notes = notes
        self._rate = rate

    def stack(self, stack: Json, depth: int) -> Sequence:
        """The tracks of a stack; what lies in it outside of a track is a track of its own."""
        if depth > MAX_NESTING:
            raise too_deep()
        sequence = Sequence(_text(stack.get("name")))
        for child in _objects(stack.get("children")):
            if child.get("enabled") is False:
                self._notes.add("hidden track", _text(child.get("name")))
                continue
            if _kind(child) in ("Track", "Sequence"):
                self._track(child, sequence, depth)
            else:
                self._items([child], sequence.track("picture"), sequence, depth)
        for marker in _objects(stack.get("markers")):
            self._mark(sequence, marker, _ZERO)
        return sequence

    def _track(self, source: Json, sequence: Sequence, depth: int) -> None:
        if depth > MAX_NESTING:
            raise too_deep()
        kind = _text(source.get("kind")) or "Video"
        if kind not in ("Video", "Audio"):
            self._notes.add("unknown", f"a track of kind {kind}")
            return
        if kind == "Audio" and _text(source.get("name")) == MUSIC_TRACK:
            self._notes.add("our music", MUSIC_TRACK)
            return
        track = sequence.track("picture" if kind == "Video" else "sound")
        markers = len(sequence.markers)
        self._items(_objects(source.get("children")), track, sequence, depth)
        for marker in _objects(source.get("markers")):
            self._mark(sequence, marker, _ZERO)
        shown = range_of(source.get("source_range"))
        if shown is not None:
            start, length = shown
            shown_of = window(
                track.spans, track.joins, TrackSpan(_ZERO, length, sequence, at=start)
            )
            if track.spans and not shown_of[0]:
                # The library's EDL adapter writes a start that lies outside of the track.
                self._notes.add("range", _text(source.get("name")))
                return
            track.spans, track.joins = shown_of
            moved = [(time - start, name) for time, name in sequence.markers[markers:]]
            sequence.markers[markers:] = [m for m in moved if 0 <= m[0] <= length]

    def _items(self, items: list[Json], track: Track, sequence: Sequence, depth: int) -> None:
        position = _ZERO
        for item in items:
            kind = _kind(item)
            if kind == "Transition":
                before, after = (_time(item.get(k)) for k in ("in_offset", "out_offset"))
                if before < 0 or after < 0:
                    raise TimelineError(
                        "A transition of the timeline has a negative length.", _WRONG
                    )
                track.joins[position] = (before, after)
                if "wipe" in _text(item.get("transition_type")).lower():
                    self._notes.add("wipe", _text(item.get("name")) or "wipe")
                continue
            if kind not in ("Clip", "Gap", "Filler", "Stack", "Track", "Sequence"):
                self._notes.add("unknown", _text(item.get("OTIO_SCHEMA")) or "an item")
                continue
            inner = self._inner(item, kind, track, depth)
            start, length = self._extent(item, kind, inner)
            if length < 0:
                raise TimelineError("A clip of the timeline has a negative length.", _WRONG)
            if kind not in ("Gap", "Filler"):
                if item.get("enabled") is False:
                    self._notes.add("disabled clip", _text(item.get("name")))
                else:
                    self._clip(item, inner, track, position, start, length)
            for marker in _objects(item.get("markers")):
                self._mark(sequence, marker, position - start, (start, start + length))
            position += length

    def _inner(self, item: Json, kind: str, track: Track, depth: int) -> Sequence | None:
        if kind == "Stack":
            return self.stack(item, depth + 1)
        if kind in ("Track", "Sequence"):
            inner = Sequence(_text(item.get("name")))
            bare = {**item, "source_range": None}
            bare.setdefault("kind", "Video" if track.kind == "picture" else "Audio")
            self._track(bare, inner, depth + 1)
            return inner
        return None

    def _extent(self, item: Json, kind: str, inner: Sequence | None) -> tuple[Fraction, Fraction]:
        """Start within the source and length, both in seconds."""
        given = range_of(item.get("source_range"))
        if given is not None:
            return given
        if kind == "Clip":
            available = _available(_reference(item))
            if available is not None:
                return available
        if inner is not None:
            ends = [span.end for track in inner.tracks for span in track.spans]
            return _ZERO, max(ends, default=_ZERO)
        if kind == "Clip":
            name = _text(item.get("name")) or "without a name"
            raise TimelineError(f"The timeline does not say how long the clip {name} is.", _WRONG)
        return _ZERO, _ZERO

    def _clip(
        self,
        item: Json,
        inner: Sequence | None,
        track: Track,
        position: Fraction,
        start: Fraction,
        length: Fraction,
    ) -> None:
        name = _text(item.get("name"))
        speed = self._speed(item, name)
        source: Medium | Sequence | None = inner
        frame = 1 / self._rate
        if inner is None:
            reference = _reference(item)
            source = self._medium(reference, name)
            available = _available(reference)
            if available is not None and start >= available[0]:
                start -= available[0]
            times = item.get("source_range") or (reference or {}).get("available_range") or {}
            clock = times.get("start_time") if isinstance(times, dict) else None
            if isinstance(clock, dict):
                frame = 1 / _any_rate(clock.get("rate"))
            if track.kind == "picture" and source is not None and is_still(source):
                start, speed = _ZERO, _ZERO
        if speed < 0:
            start += length * -speed - frame
        track.add(TrackSpan(position, position + length, source, start, speed, name))

    def _speed(self, item: Json, name: str) -> Fraction:
        speed = Fraction(1)
        for effect in _objects(item.get("effects")):
            kind = _kind(effect)
            if kind == "FreezeFrame":
                speed = _ZERO
            elif kind == "LinearTimeWarp":
                speed *= exact(effect.get("time_scalar", 1))
            elif kind == "TimeEffect":
                self._notes.add("varying speed", name)
            elif "Resolve_OTIO" not in (effect.get("metadata") or {}):
                # Resolve writes its seven on every clip, whether they do anything or not.
                self._notes.add("effect", _text(effect.get("effect_name")) or kind)
        return speed.limit_denominator(1_000_000)

    def _medium(self, reference: Json | None, name: str) -> Medium | None:
        kind = _kind(reference or {})
        if reference is None or kind == "MissingReference":
            known = reference and (
                _text(reference.get("name")) or _text(reference.get("target_url"))
            )
            return self._finder.file(known or name or "unnamed", alias=name)
        if kind == "ExternalReference":
            return self._finder.file(_text(reference.get("target_url")), alias=name)
        if kind == "ImageSequenceReference":
            parts = [
                _text(reference.get(k)) for k in ("target_url_base", "name_prefix", "name_suffix")
            ]
            return self._finder.file(f"{parts[0].rstrip('/')}/{parts[1]}%d{parts[2]}")
        if kind == "GeneratorReference":
            made = _text(reference.get("generator_kind"))
            values = reference.get("parameters")
            colour = values.get("color") if isinstance(values, dict) else None
            if made.lower() == "black" or colour in ("black", "#000000", "#ff000000", "0x000000ff"):
                return None
            return self._finder.made(name or made, "generator")
        self._notes.add("unknown", _text(reference.get("OTIO_SCHEMA")) or "a media reference")
        return self._finder.made(name or "clip", "generator")

    def _mark(
        self,
        sequence: Sequence,
        marker: Json,
        offset: Fraction,
        within: tuple[Fraction, Fraction] | None = None,
    ) -> None:
        given = range_of(marker.get("marked_range") or marker.get("range"))
        if given is None or (within and not within[0] <= given[0] < within[1]):
            return
        name = _text(marker.get("name")) or _text(marker.get("comment"))
        sequence.markers.append((given[0] + offset, name))


def _cut_out(sequence: Sequence, start: Fraction, length: Fraction) -> Sequence:
    """The range of a whole timeline that its stack shows."""
    result = Sequence(sequence.name)
    outer = TrackSpan(_ZERO, length, sequence, at=start)
    for track in sequence.tracks:
        spans, joins = window(track.spans, track.joins, outer)
        result.tracks.append(Track(track.kind, spans, joins))
    result.markers = [(t - start, n) for t, n in sequence.markers if 0 <= t - start <= length]
    return result


def _film_rate(start: object, stack: Json) -> Fraction:
    """The rate of the start time where it is a picture's, else the one that most clips have."""
    if isinstance(start, dict) and exact(start.get("rate")) <= 240:
        return exact_rate(start.get("rate"))
    seen: Counter[Fraction] = Counter()
    waiting = [stack]
    while waiting:
        item = waiting.pop()
        waiting += _objects(item.get("children"))
        if _text(item.get("kind")) == "Audio":
            continue
        if _kind(item) in ("Clip", "Gap", "Filler"):
            given = item.get("source_range") or (_reference(item) or {}).get("available_range")
            length = given.get("duration") if isinstance(given, dict) else None
            if isinstance(length, dict) and exact(length.get("rate")) <= 240:
                weight = 1 if _kind(item) != "Clip" else 1000
                seen[exact_rate(length.get("rate"))] += weight
    if not seen:
        raise TimelineError("The OpenTimelineIO timeline has no clips with a frame rate.", _WRONG)
    return seen.most_common(1)[0][0]


def _any_rate(value: object) -> Fraction:
    """Samples or frames a second: a picture's rate exactly, a sound's as it is."""
    rate = exact(value)
    if 240 < rate <= 1_000_000:
        return rate
    return exact_rate(value)


def _time(value: object) -> Fraction:
    if not isinstance(value, dict):
        raise TimelineError("A time is missing in the timeline.", _WRONG)
    return exact(value.get("value")) / _any_rate(value.get("rate"))


def range_of(value: object) -> tuple[Fraction, Fraction] | None:
    """Start and length (s) of a TimeRange; None for anything else."""
    if not isinstance(value, dict):
        return None
    return _time(value.get("start_time")), _time(value.get("duration"))


def _available(reference: Json | None) -> tuple[Fraction, Fraction] | None:
    """Range of the medium; one with a rate of 0, which Kdenlive's samples have, counts as none."""
    given = (reference or {}).get("available_range")
    if not isinstance(given, dict):
        return None
    for key in ("start_time", "duration"):
        clock = given.get(key)
        if not isinstance(clock, dict) or exact(clock.get("rate")) <= 0:
            return None
    return range_of(given)


def _reference(clip: Json) -> Json | None:
    found = clip.get("media_reference")
    several = clip.get("media_references")
    if isinstance(several, dict):
        found = several.get(_text(clip.get("active_media_reference_key")) or "DEFAULT_MEDIA")
    return found if isinstance(found, dict) else None


def _kind(value: Json) -> str:
    """The schema's name without its version."""
    return _text(value.get("OTIO_SCHEMA")).partition(".")[0]


def _objects(value: object) -> list[Json]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _metadata(timeline: Json) -> Json:
    metadata = timeline.get("metadata")
    ours = metadata.get("bgm_studio") if isinstance(metadata, dict) else None
    return ours if isinstance(ours, dict) else {}
