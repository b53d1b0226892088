"""Writer of Final Cut Pro 7 XML (xmeml)."""

from __future__ import annotations

from fractions import Fraction
from xml.etree.ElementTree import Element

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.interchange.film import HIT_NAME, MUSIC_TRACK, CutFilm, Event, FilmMarker, Sound
from bgm_studio.interchange.media import is_still
from bgm_studio.interchange.readers.fcp7 import chosen_sequence
from bgm_studio.interchange.writers.shared import (
    CannotAmend,
    MediaClocks,
    Score,
    centred,
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
    timecode,
    whole_frames,
)

DOCTYPE = "<!DOCTYPE xmeml>\n"


def amend(root: Element, film: CutFilm, score: Score) -> Element:
    """The parsed original with music and markers, in place. CannotAmend where its sequence has no
    media."""
    sequence = chosen_sequence(root)
    media = sequence.find("media")
    if media is None:
        raise CannotAmend
    audio = media.find("audio")
    if audio is None:
        audio = sub(media, "audio")
    for track in audio.findall("track"):
        if track.findtext("name") == MUSIC_TRACK:
            audio.remove(track)
    for holder in sequence.iter():
        for marker in holder.findall("marker"):
            if (marker.findtext("name") or "").startswith(HIT_NAME):
                holder.remove(marker)
    if score.music is not None:
        _add_music(audio, film, score)
    for hit in score.hits:
        _add_marker(sequence, hit, "hit point of the music")
    if score.folder is not None:
        for url in root.iter("pathurl"):
            found = score.moved((url.text or "").strip())
            if found is not None:
                url.text = file_url(found)
    return root


def compose(film: CutFilm, score: Score) -> Element:
    """A document with one sequence of the film, without the score."""
    film = fades_as_dissolves(in_order(film, score), score, at_ends=True)
    film = centred(film, score, at_edges=True)
    root = Element("xmeml", version="5")
    sequence = sub(root, "sequence", id="sequence-1")
    sub(sequence, "name", film.name)
    sub(sequence, "duration", film.frames)
    _add_rate(sequence, film.rate)
    clock = sub(sequence, "timecode")
    _add_rate(clock, film.rate)
    sub(clock, "string", timecode(film.first_timecode_frame, film.rate, film.drop_frame))
    sub(clock, "frame", film.first_timecode_frame)
    sub(clock, "displayformat", "DF" if film.drop_frame else "NDF")
    media = sub(sequence, "media")
    video = sub(media, "video")
    shape = sub(sub(video, "format"), "samplecharacteristics")
    _add_rate(shape, film.rate)
    for tag, pixels in zip(("width", "height"), frame_size(film), strict=True):
        sub(shape, tag, pixels)
    writer = _Writer(film, score)
    writer.pictures(sub(video, "track"))
    audio = sub(media, "audio")
    for lane in lanes(film.sounds):
        for channel in (1, 2):
            writer.sounds(sub(audio, "track"), lane, channel)
    for marker in film.markers:
        _add_marker(sequence, marker)
    return root


def _add_rate(parent: Element, rate: Fraction) -> None:
    element = sub(parent, "rate")
    nominal = -(-rate.numerator // rate.denominator)
    is_ntsc = rate == Fraction(nominal * 1000, 1001)
    sub(element, "timebase", nominal if is_ntsc or rate.denominator == 1 else float(rate))
    sub(element, "ntsc", "TRUE" if is_ntsc else "FALSE")


def _add_marker(sequence: Element, marker: FilmMarker, comment: str = "") -> None:
    element = sub(sequence, "marker")
    sub(element, "name", marker.name)
    sub(element, "comment", comment)
    sub(element, "in", marker.frame)
    sub(element, "out", -1)


def _add_music(audio: Element, film: CutFilm, score: Score) -> None:
    assert score.music is not None  # noqa: S101 - asked for with music alone
    for channel in (1, 2):
        # Premiere takes both for one stereo track by these marks; others keep two mono tracks.
        track = sub(
            audio,
            "track",
            currentExplodedTrackIndex=channel - 1,
            totalExplodedTrackCount=2,
            premiereTrackType="Stereo",
        )
        sub(track, "name", MUSIC_TRACK)
        item = sub(track, "clipitem", id=f"bgm-studio-music-{channel}")
        sub(item, "name", score.music.name)
        sub(item, "enabled", "TRUE")
        sub(item, "duration", film.frames)
        _add_rate(item, film.rate)
        for tag, value in (("start", 0), ("end", film.frames), ("in", 0), ("out", film.frames)):
            sub(item, tag, value)
        if channel == 1:
            file = sub(item, "file", id="bgm-studio-music")
            sub(file, "name", score.music.name)
            sub(file, "pathurl", file_url(score.music.absolute()))
            _add_rate(file, film.rate)
            sub(file, "duration", film.frames)
            sound = sub(sub(file, "media"), "audio")
            shape = sub(sound, "samplecharacteristics")
            sub(shape, "depth", 24)
            sub(shape, "samplerate", SAMPLE_RATE_HZ)
            sub(sound, "channelcount", 2)
        else:
            sub(item, "file", id="bgm-studio-music")
        source = sub(item, "sourcetrack")
        sub(source, "mediatype", "audio")
        sub(source, "trackindex", channel)
        for linked in (1, 2):
            link = sub(item, "link")
            sub(link, "linkclipref", f"bgm-studio-music-{linked}")
            sub(link, "mediatype", "audio")
        sub(track, "enabled", "TRUE")
        sub(track, "locked", "FALSE")
        sub(track, "outputchannelindex", channel)


class _Writer:
    """Writes the clips of a film; each file is described in full where it first occurs."""

    def __init__(self, film: CutFilm, score: Score) -> None:
        self._film = film
        self._score = score
        self._clocks = MediaClocks()
        self._files: dict[str, str] = {}
        self._items = 0

    def pictures(self, track: Element) -> None:
        """All events, with the transitions between them."""
        events = self._film.events
        for index, event in enumerate(events):
            if index and event.before_frames + event.after_frames:
                self._transition(track, event)
            elif event.fade_in_frames:
                first, length = event.start_frame, event.fade_in_frames
                _add_transition(track, first, first + length, "start-black", self._film.rate)
            after = events[index + 1] if index + 1 < len(events) else None
            if event.medium is not None:
                self._picture(track, event, after)
            elif after is None:
                self._slug(track, event)
            if event.fade_out_frames:
                last, length = event.end_frame, event.fade_out_frames
                _add_transition(track, last - length, last, "end-black", self._film.rate)

    def sounds(self, track: Element, lane: list[Sound], channel: int) -> None:
        """One channel of a track of sounds."""
        for sound in lane:
            if is_made(sound.medium):
                continue
            item = self._item(track, "clipitem", file_name(sound.medium), sound)
            self._place(item, sound, sound.start_frame, sound.end_frame, sound.start_frame)
            self._file(item, sound)
            source = sub(item, "sourcetrack")
            sub(source, "mediatype", "audio")
            sub(source, "trackindex", channel)
            self._speed(item, sound, "audio")
            if sound.gain_db:
                effect = sub(sub(item, "filter"), "effect")
                for tag, text in (
                    *(("name", "Audio Levels"), ("effectid", "audiolevels")),
                    *(("effectcategory", "audiolevels"), ("effecttype", "audiolevels")),
                    ("mediatype", "audio"),
                ):
                    sub(effect, tag, text)
                parameter = sub(effect, "parameter")
                sub(parameter, "parameterid", "level")
                sub(parameter, "name", "Level")
                sub(parameter, "value", f"{10 ** (sound.gain_db / 20):.9f}")

    def _transition(self, track: Element, event: Event) -> None:
        first = event.start_frame - event.before_frames
        last = event.start_frame + event.after_frames
        alignment = "center"
        if event.before_frames != (last - first) // 2:
            alignment = "end" if event.before_frames else "start"
        _add_transition(track, first, last, alignment, self._film.rate)

    def _picture(self, track: Element, event: Event, after: Event | None) -> None:
        medium = event.medium
        assert medium is not None  # noqa: S101 - gaps have no clip
        made = is_made(medium)
        item = self._item(
            track,
            "generatoritem" if made else "clipitem",
            file_name(medium) if made else named(event),
            event,
        )
        start, end = event.start_frame, event.end_frame
        in_frame = start
        if event.before_frames + event.after_frames and start:
            in_frame, start = start - event.before_frames, -1
        elif event.fade_in_frames:
            start = -1
        if event.fade_out_frames or (
            after is not None and after.before_frames + after.after_frames
        ):
            end = -1
        self._place(item, event, start, end, in_frame)
        if made:
            kind = medium.reference.partition(":")[0]
            effect = sub(item, "effect")
            sub(effect, "name", "Text" if kind == "title" else "Color")
            sub(effect, "effectid", "Text" if kind == "title" else "Color")
            sub(effect, "effectcategory", "Text" if kind == "title" else "Matte")
            sub(effect, "effecttype", "generator")
            sub(effect, "mediatype", "video")
            return
        self._file(item, event)
        source = sub(item, "sourcetrack")
        sub(source, "mediatype", "video")
        if not is_still(medium):
            self._speed(item, event, "video")

    def _slug(self, track: Element, event: Event) -> None:
        """Black at the film's end, without which it would end earlier."""
        item = self._item(track, "generatoritem", "Slug", event)
        start = -1 if event.before_frames + event.after_frames else event.start_frame
        self._place(item, event, start, event.end_frame, event.start_frame)
        effect = sub(item, "effect")
        for tag in ("name", "effectid", "effectcategory"):
            sub(effect, tag, "Slug")
        sub(effect, "effecttype", "generator")
        sub(effect, "mediatype", "video")

    def _item(self, track: Element, tag: str, name: str, item: Event | Sound) -> Element:
        self._items += 1
        element = sub(track, tag, id=f"clipitem-{self._items}")
        sub(element, "name", name)
        return element

    def _place(
        self, element: Element, item: Event | Sound, start: int, end: int, in_frame: int
    ) -> None:
        """Where the clip lies, and what it shows from the film's frame `in_frame` on. In and out
        points count frames of the clip as it plays."""
        rate, speed = self._film.rate, item.speed
        own = self._own_rate(item)
        length = (item.end_frame - in_frame) / rate
        at, total = Fraction(0), length
        if item.medium is not None and not is_still(item.medium) and not is_made(item.medium):
            shift = (in_frame - item.start_frame) / rate
            if speed > 0:
                at = item.media_start / speed + shift
                total = at + length
            elif speed == 0:
                at = item.media_start
                total = at + length
            else:
                # What is on show counts from the end of the clip, which is where it begins.
                total = (item.media_start + 1 / own) / -speed + max(length, -shift)
                total = Fraction(-(-total * own // 1)) / own
                at = total - (item.media_start + 1 / own) / -speed + shift
        if at < 0:
            self._score.tell(
                "approximated", "A dissolve asks for pictures from before its medium's start."
            )
        first = max(0, whole_frames(at, own, self._score))
        sub(element, "enabled", "TRUE")
        sub(element, "duration", max(1, int(total * own)))
        _add_rate(element, own)
        sub(element, "start", start)
        sub(element, "end", end)
        sub(element, "in", first)
        sub(element, "out", first + max(1, int(length * own + Fraction(1, 2))))

    def _own_rate(self, item: Event | Sound) -> Fraction:
        """The film's rate where it can say the in point, else the medium's own if that can."""
        rate, medium = self._film.rate, item.medium
        if medium is None or item.speed < 0 or (item.media_start * rate).denominator == 1:
            return rate
        own = self._clocks.of(medium)[0]
        fits = own is not None and own <= 240 and (item.media_start * own).denominator == 1
        return own if fits and own is not None else rate

    def _file(self, element: Element, item: Event | Sound) -> None:
        medium = item.medium
        assert medium is not None  # noqa: S101 - gaps have no file
        known = self._files.get(medium.reference)
        if known is not None:
            sub(element, "file", id=known)
            return
        known = self._files[medium.reference] = f"file-{len(self._files) + 1}"
        own, stamp, duration = self._clocks.of(medium)
        rate = own if own is not None and own <= 240 else self._film.rate
        file = sub(element, "file", id=known)
        sub(file, "name", file_name(medium))
        sub(file, "pathurl", file_url(location(medium)))
        _add_rate(file, rate)
        if duration is not None:
            sub(file, "duration", int(duration * rate))
        if stamp is not None:
            clock = sub(file, "timecode")
            _add_rate(clock, rate)
            sub(clock, "string", stamp)
            sub(clock, "displayformat", "DF" if ";" in stamp else "NDF")
        media = sub(file, "media")
        sub(media, "video")
        if any(sound.medium == medium for sound in self._film.sounds):
            sub(sub(media, "audio"), "channelcount", 2)

    def _speed(self, element: Element, item: Event | Sound, kind: str) -> None:
        if item.speed == 1:
            return
        effect = sub(sub(element, "filter"), "effect")
        for tag, text in (
            *(("name", "Time Remap"), ("effectid", "timeremap"), ("effectcategory", "motion")),
            *(("effecttype", "motion"), ("mediatype", kind)),
        ):
            sub(effect, tag, text)
        percent = float(abs(item.speed) * 100)
        for key, value in (
            *(("variablespeed", "0"), ("speed", f"{percent:.9f}".rstrip("0").rstrip("."))),
            *(("reverse", "TRUE" if item.speed < 0 else "FALSE"), ("frameblending", "FALSE")),
        ):
            parameter = sub(effect, "parameter")
            sub(parameter, "parameterid", key)
            sub(parameter, "name", key)
            sub(parameter, "value", value)


def _add_transition(track: Element, first: int, last: int, alignment: str, rate: Fraction) -> None:
    item = sub(track, "transitionitem")
    sub(item, "start", first)
    sub(item, "end", last)
    sub(item, "alignment", alignment)
    _add_rate(item, rate)
    effect = sub(item, "effect")
    for tag, text in (
        *(("name", "Cross Dissolve"), ("effectid", "Cross Dissolve")),
        *(("effectcategory", "Dissolve"), ("effecttype", "transition"), ("mediatype", "video")),
    ):
        sub(effect, tag, text)
