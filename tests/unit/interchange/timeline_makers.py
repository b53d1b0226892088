"""Small timelines in each format, written by hand from one description, to be read by tests."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

MEDIA_FRAMES = 500


@dataclass(frozen=True)
class Clip:
    """A clip of `frames` frames from frame `at` of `name`; at counts the clip as it plays where the
    format does so. kind: file, title or generator."""

    name: str = "a.mp4"
    at: int = 0
    frames: int = 24
    speed: Fraction = Fraction(1)
    disabled: bool = False
    kind: str = "file"
    fade_in: int = 0
    fade_out: int = 0
    gain_db: float = 0.0
    sound_fade: bool = False
    varying: bool = False
    effect: bool = False
    markers: tuple[tuple[int, str], ...] = ()
    media_start: int = 0
    media_rate: Fraction | None = None


@dataclass(frozen=True)
class Gap:
    frames: int


@dataclass(frozen=True)
class Join:
    """A dissolve over the cut between its two neighbours."""

    before: int
    after: int
    wipe: bool = False


@dataclass(frozen=True)
class Nested:
    items: tuple[Clip | Gap | Join, ...]
    at: int
    frames: int


Item = Clip | Gap | Join | Nested


@dataclass(frozen=True)
class Spec:
    """tracks: those of pictures, the lowest first. sounds: clips of one sound track, after
    `sound_at` frames."""

    tracks: Sequence[Sequence[Item]] = ((Clip(),),)
    sounds: tuple[Clip, ...] = ()
    sound_at: int = 0
    rate: Fraction = Fraction(25)
    start: int = 0
    drop: bool = False
    markers: tuple[tuple[int, str], ...] = ()
    hidden: tuple[int, ...] = ()
    muted: bool = False
    name: str = "Film"
    extra: dict[str, Any] = field(default_factory=dict)


def write(folder: Path, form: str, spec: Spec) -> Path:
    """Write the timeline in a form: otio, edl, fcp7, fcpxml, kdenlive or mlt."""
    maker, suffix = MAKERS[form]
    path = folder / f"made{suffix}"
    path.write_text(maker(spec), encoding="utf-8")
    return path


# OpenTimelineIO


def _otio(spec: Spec) -> str:
    rate = float(spec.rate)

    def time(frames: float, at: float = rate) -> dict[str, Any]:
        return {"OTIO_SCHEMA": "RationalTime.1", "rate": at, "value": frames}

    def span(start: float, frames: float, at: float = rate) -> dict[str, Any]:
        return {
            "OTIO_SCHEMA": "TimeRange.1",
            "start_time": time(start, at),
            "duration": time(frames, at),
        }

    def marker(at: int, name: str) -> dict[str, Any]:
        return {"OTIO_SCHEMA": "Marker.2", "name": name, "marked_range": span(at, 1)}

    def item(thing: Item) -> dict[str, Any]:
        if isinstance(thing, Gap):
            return {"OTIO_SCHEMA": "Gap.1", "source_range": span(0, thing.frames)}
        if isinstance(thing, Join):
            kind = "SMPTE_Wipe" if thing.wipe else "SMPTE_Dissolve"
            return {
                "OTIO_SCHEMA": "Transition.1",
                "name": "wipe" if thing.wipe else "",
                "transition_type": kind,
                "in_offset": time(thing.before),
                "out_offset": time(thing.after),
            }
        if isinstance(thing, Nested):
            inner = {"OTIO_SCHEMA": "Track.1", "kind": "Video", "children": items(thing.items)}
            return {
                "OTIO_SCHEMA": "Stack.1",
                "children": [inner],
                "source_range": span(thing.at, thing.frames),
            }
        effects = []
        if thing.varying:
            effects = [{"OTIO_SCHEMA": "TimeEffect.1"}]
        elif thing.speed == 0:
            effects = [{"OTIO_SCHEMA": "FreezeFrame.1", "time_scalar": 0}]
        elif thing.speed != 1:
            effects = [{"OTIO_SCHEMA": "LinearTimeWarp.1", "time_scalar": float(thing.speed)}]
        if thing.effect:
            effects.append({"OTIO_SCHEMA": "Effect.1", "effect_name": "Blur"})
        reference: dict[str, Any] = {
            "OTIO_SCHEMA": "ExternalReference.1",
            "target_url": thing.name,
            "available_range": span(thing.media_start, MEDIA_FRAMES),
        }
        if thing.kind != "file":
            reference = {"OTIO_SCHEMA": "GeneratorReference.1", "generator_kind": "Bars"}
        own = float(thing.media_rate) if thing.media_rate else rate
        frames = thing.frames * own / rate
        return {
            "OTIO_SCHEMA": "Clip.2",
            "name": thing.name,
            "enabled": not thing.disabled,
            "source_range": span(thing.at + thing.media_start, frames, own),
            "effects": effects,
            "markers": [marker(thing.at + at, name) for at, name in thing.markers],
            "media_references": {"DEFAULT_MEDIA": reference},
            "active_media_reference_key": "DEFAULT_MEDIA",
        }

    def items(things: Sequence[Item]) -> list[dict[str, Any]]:
        return [item(thing) for thing in things]

    tracks = [
        {
            "OTIO_SCHEMA": "Track.1",
            "kind": "Video",
            "name": f"V{index}",
            "enabled": index not in spec.hidden,
            "children": items(things),
        }
        for index, things in enumerate(spec.tracks)
    ]
    if spec.sounds:
        lead = [Gap(spec.sound_at)] if spec.sound_at else []
        tracks.append(
            {
                "OTIO_SCHEMA": "Track.1",
                "kind": "Audio",
                "name": "A1",
                "enabled": not spec.muted,
                "children": items([*lead, *spec.sounds]),
            }
        )
    stack = {
        "OTIO_SCHEMA": "Stack.1",
        "children": tracks,
        "markers": [marker(at, name) for at, name in spec.markers],
    }
    return json.dumps(
        {
            "OTIO_SCHEMA": "Timeline.1",
            "name": spec.name,
            "global_start_time": time(spec.start),
            "metadata": {"bgm_studio": {"drop_frame": spec.drop}},
            "tracks": stack,
        }
    )


# CMX 3600


def timecode(frame: int, rate: Fraction, drop: bool) -> str:
    """The timecode of a frame, by counting through the minutes, for the tests' own use."""
    nominal = round(rate)
    if drop:
        tens, rest = divmod(frame, 17982 * nominal // 30)
        skip = nominal // 15
        minute = max(0, (rest - skip) // (60 * nominal - skip))
        frame += skip * (9 * tens + minute)
    seconds, frames = divmod(frame, nominal)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02}:{minute:02}:{second:02}{';' if drop else ':'}{frames:02}"


def _edl(spec: Spec) -> str:
    rows = [f"TITLE: {spec.name}", f"FCM: {'' if spec.drop else 'NON-'}DROP FRAME"]
    rows.append(f"* FRAME RATE: {spec.extra.get('rate', spec.rate)}")
    number = 0

    def tc(frame: int, drop: bool = spec.drop) -> str:
        return timecode(frame, spec.rate, drop)

    for layer, things in enumerate(spec.tracks):
        channel = f"V{layer + 1}" if layer else "V"
        position, pending = spec.start, None
        for index, thing in enumerate(things):
            if isinstance(thing, Join):
                pending = thing
                continue
            assert not isinstance(thing, Nested)
            end = position + thing.frames
            if isinstance(thing, Gap):
                if pending:
                    number += 1
                    rows.append(
                        f"{number:03}  BL {channel} D {pending.after:03}"
                        f" {tc(0)} {tc(thing.frames)} {tc(position)} {tc(end)}"
                    )
                    pending = None
                position = end
                continue
            number += 1
            source = thing.at + thing.media_start
            length = round(thing.frames * abs(thing.speed))
            edge = f"{tc(position)} {tc(position)}"
            if pending:
                kind = "W001" if pending.wipe else "D"
                rows.append(f"{number:03}  AX {channel} C {tc(source)} {tc(source)} {edge}")
                change = f"{kind} {pending.after:03}"
            elif thing.fade_in:
                rows.append(f"{number:03}  BL {channel} C {tc(0)} {tc(0)} {edge}")
                change = f"D {thing.fade_in:03}"
            else:
                change = "C"
            rows.append(
                f"{number:03}  AX {channel} {change} {tc(source)}"
                f" {tc(source + max(length, 1))} {tc(position)} {tc(end)}"
            )
            if thing.speed != 1:
                fps = float(thing.speed * round(spec.rate))
                rows.append(f"M2   AX  {fps:05.1f}  {tc(source)}")
            named = "TO" if pending else "FROM"
            rows.append(f"* {named} CLIP NAME: {thing.name}")
            if thing.effect:
                rows.append("* AVX2 EFFECT, RESIZE")
            for at, name in thing.markers:
                rows.append(f"* LOC: {tc(position + at)} RED     {name}")
            if index == 0 and layer == 0:
                for at, name in spec.markers:
                    rows.append(f"* LOC: {tc(spec.start + at)} GREEN   {name}")
            pending = None
            position = end
    position = spec.start + spec.sound_at
    for thing in spec.sounds:
        number += 1
        end = position + thing.frames
        rows.append(
            f"{number:03}  AX AA C {tc(thing.at)} {tc(thing.at + thing.frames)}"
            f" {tc(position)} {tc(end)}"
        )
        rows.append(f"* FROM CLIP NAME: {thing.name}")
        position = end
    return "\n".join(rows) + "\n"


# Final Cut Pro 7


def _fcp7_rate(rate: Fraction) -> str:
    ntsc = "TRUE" if rate.denominator == 1001 else "FALSE"
    return f"<rate><timebase>{round(rate)}</timebase><ntsc>{ntsc}</ntsc></rate>"


def _fcp7(spec: Spec) -> str:
    rate = spec.rate
    files: set[str] = set()

    def file(clip: Clip) -> str:
        if clip.name in files:
            return f'<file id="{clip.name}"/>'
        files.add(clip.name)
        return (
            f'<file id="{clip.name}"><name>{clip.name}</name><pathurl>{clip.name}</pathurl>'
            f"{_fcp7_rate(rate)}<timecode>{_fcp7_rate(rate)}<frame>{clip.media_start}</frame>"
            "</timecode></file>"
        )

    def marker(at: int, name: str) -> str:
        return f"<marker><name>{name}</name><in>{at}</in><out>-1</out></marker>"

    def parameter(key: str, value: object, inner: str = "") -> str:
        return (
            f"<parameter><parameterid>{key}</parameterid><value>{value}</value>{inner}</parameter>"
        )

    def filters(clip: Clip, sound: bool) -> str:
        found = ""
        if clip.varying:
            frames = "".join(
                f"<keyframe><when>{a}</when><value>{b}</value></keyframe>"
                for a, b in ((0, 0), (12, 12), (24, 36))
            )
            inner = parameter("variablespeed", 1) + parameter("graphdict", 0, frames)
            found += f"<filter><effect><effectid>timeremap</effectid>{inner}</effect></filter>"
        elif clip.speed != 1:
            inner = parameter("speed", float(abs(clip.speed) * 100))
            inner += parameter("reverse", "TRUE" if clip.speed < 0 else "FALSE")
            found += f"<filter><effect><effectid>timeremap</effectid>{inner}</effect></filter>"
        if clip.effect:
            found += "<filter><effect><name>Blur</name><effectid>blur</effectid></effect></filter>"
        if sound and (clip.gain_db or clip.sound_fade):
            frames = "".join(
                f"<keyframe><when>{a}</when><value>{b}</value></keyframe>"
                for a, b in ((0, 1), (12, 0.5))
            )
            level = parameter("level", 10 ** (clip.gain_db / 20), frames if clip.sound_fade else "")
            found += f"<filter><effect><effectid>audiolevels</effectid>{level}</effect></filter>"
        return found

    def clip_item(clip: Clip, start: int, end: int, at: int, length: int, sound: bool) -> str:
        enabled = "FALSE" if clip.disabled else "TRUE"
        own = clip.media_rate or rate
        scale = own / rate
        head = f"<name>{clip.name}</name><enabled>{enabled}</enabled>"
        head += f"<duration>{MEDIA_FRAMES}</duration>{_fcp7_rate(own)}"
        head += f"<start>{start}</start><end>{end}</end>"
        head += f"<in>{at}</in><out>{at + length * scale}</out>"
        marks = "".join(marker(clip.at + a, name) for a, name in clip.markers)
        if clip.kind != "file":
            category = "Text" if clip.kind == "title" else "Matte"
            effect = f"<effect><name>x</name><effectcategory>{category}</effectcategory></effect>"
            return f"<generatoritem>{head}{effect}</generatoritem>"
        return f"<clipitem>{head}{file(clip)}{filters(clip, sound)}{marks}</clipitem>"

    def track(things: Sequence[Item], hidden: bool, sound: bool = False) -> str:
        rows, position = [], 0
        for index, thing in enumerate(things):
            before = things[index - 1] if index else None
            after = things[index + 1] if index + 1 < len(things) else None
            if isinstance(thing, Join):
                start, end = position - thing.before, position + thing.after
                name = "Wipe" if thing.wipe else "Cross Dissolve"
                side = "center" if thing.after == thing.before else "start"
                side = "end" if not thing.after else side
                rows.append(
                    f"<transitionitem><start>{start}</start><end>{end}</end>"
                    f"<alignment>{side}</alignment><effect><name>{name}</name></effect>"
                    "</transitionitem>"
                )
                continue
            if isinstance(thing, Nested):
                inner = sequence("inner", [thing.items], (), False, ())
                rows.append(
                    f"<clipitem><name>inner</name>{_fcp7_rate(rate)}<start>{position}</start>"
                    f"<end>{position + thing.frames}</end><in>{thing.at}</in>"
                    f"<out>{thing.at + thing.frames}</out>{inner}</clipitem>"
                )
            elif isinstance(thing, Clip):
                start, end = position, position + thing.frames
                at, length = thing.at, thing.frames
                if isinstance(before, Join):
                    start, at, length = -1, at - before.before, length + before.before
                if isinstance(after, Join):
                    end, length = -1, length + after.after
                rows.append(clip_item(thing, start, end, at, length, sound))
            position += thing.frames
        enabled = "FALSE" if hidden else "TRUE"
        return f"<track>{''.join(rows)}<enabled>{enabled}</enabled></track>"

    def sequence(
        name: str,
        tracks: Sequence[Sequence[Item]],
        sounds: Sequence[Item],
        muted: bool,
        markers: Sequence[tuple[int, str]],
    ) -> str:
        video = "".join(
            track(t, i in spec.hidden and name != "inner") for i, t in enumerate(tracks)
        )
        audio = track(sounds, muted, sound=True) if sounds else ""
        form = "DF" if spec.drop else "NDF"
        return (
            f'<sequence id="{name}"><name>{name}</name>{_fcp7_rate(rate)}'
            f"<timecode>{_fcp7_rate(rate)}<frame>{spec.start}</frame>"
            f"<displayformat>{form}</displayformat></timecode>"
            f"<media><video>{video}</video><audio>{audio}</audio></media>"
            f"{''.join(marker(a, n) for a, n in markers)}</sequence>"
        )

    lead = [Gap(spec.sound_at)] if spec.sound_at else []
    sounds = [*lead, *spec.sounds] if spec.sounds else []
    body = sequence(spec.name, spec.tracks, sounds, spec.muted, spec.markers)
    return f'<?xml version="1.0"?>\n<!DOCTYPE xmeml>\n<xmeml version="4">{body}</xmeml>\n'


# FCPXML


def _fcpxml(spec: Spec) -> str:
    rate = spec.rate
    resources: dict[str, str] = {}

    def time(frames: int | Fraction) -> str:
        seconds = frames / rate
        return f"{seconds.numerator}/{seconds.denominator}s"

    def asset(clip: Clip) -> str:
        sound = clip.name.endswith(".wav")
        has, audio = ("", 'hasAudio="1"') if sound else ('hasVideo="1"', "")
        resources[clip.name] = (
            f'<asset id="{clip.name}" name="{clip.name}" src="{clip.name}" format="r1" {has}{audio}'
            f' start="{time(clip.media_start)}" duration="{time(MEDIA_FRAMES)}"/>'
        )
        return clip.name

    def marker(at: int, name: str) -> str:
        return f'<marker start="{time(at)}" duration="{time(1)}" value="{name}"/>'

    def clip_element(clip: Clip, offset: int, lane: str, inner: str = "") -> str:
        common = f'name="{clip.name}" offset="{time(offset)}"{lane} duration="{time(clip.frames)}"'
        if clip.disabled:
            common += ' enabled="0"'
        if clip.kind == "title":
            resources["title"] = '<effect id="title" name="Basic Title"/>'
            return f'<title {common} ref="title">{inner}</title>'
        if clip.kind == "generator":
            resources["bars"] = '<effect id="bars" name="Bars"/>'
            return f'<video {common} ref="bars">{inner}</video>'
        start = clip.media_start + clip.at
        if clip.varying:
            points = ((0, 0), (12, 12), (24, 36))
        elif clip.speed < 0:
            points = ((0, MEDIA_FRAMES), (MEDIA_FRAMES, 0))
        else:
            points = ((0, 0), (MEDIA_FRAMES, clip.speed * MEDIA_FRAMES))
            if clip.speed == 0:
                points = ((0, clip.at), (MEDIA_FRAMES, clip.at))
        remap = "".join(
            f'<timept time="{time(a)}" value="{time(Fraction(b))}" interp="linear"/>'
            for a, b in points
        )
        if clip.speed != 1 or clip.varying:
            inner = f"<timeMap>{remap}</timeMap>{inner}"
        if clip.effect:
            inner += '<filter-video ref="blur" name="Blur"/>'
        if clip.gain_db or clip.sound_fade:
            fade = "<param name='amount'/>" if clip.sound_fade else ""
            inner = f'<adjust-volume amount="{clip.gain_db}dB">{fade}</adjust-volume>{inner}'
        inner += "".join(marker(start + a, name) for a, name in clip.markers)
        ref = asset(clip)
        return f'<asset-clip {common} ref="{ref}" start="{time(start)}">{inner}</asset-clip>'

    def story(things: Sequence[Item], begin: int, connected: str = "") -> str:
        rows, position, first = [], begin, True
        for thing in things:
            if isinstance(thing, Join):
                name = "Wipe" if thing.wipe else "Cross Dissolve"
                rows.append(
                    f'<transition name="{name}" offset="{time(position - thing.before)}"'
                    f' duration="{time(thing.before + thing.after)}"/>'
                )
                continue
            inner = connected if first else ""
            first = False
            if isinstance(thing, Gap):
                rows.append(
                    f'<gap offset="{time(position)}" duration="{time(thing.frames)}">{inner}</gap>'
                )
            elif isinstance(thing, Nested):
                resources["inner"] = (
                    f'<media id="inner" name="inner"><sequence format="r1"><spine>'
                    f"{story(thing.items, 0)}</spine></sequence></media>"
                )
                rows.append(
                    f'<ref-clip ref="inner" offset="{time(position)}" start="{time(thing.at)}"'
                    f' duration="{time(thing.frames)}">{inner}</ref-clip>'
                )
            else:
                rows.append(clip_element(thing, position, "", inner))
            position += thing.frames
        return "".join(rows)

    lead = spec.tracks[0][0]
    clock = lead.at + lead.media_start if isinstance(lead, Clip) else 0
    attached = "".join(
        f'<spine lane="{layer}" offset="{time(clock)}">{story(things, 0)}</spine>'
        for layer, things in enumerate(spec.tracks)
        if layer and layer not in spec.hidden
    )
    position = clock + spec.sound_at
    for sound in spec.sounds:
        attached += clip_element(sound, position, ' lane="-1"')
        position += sound.frames
    attached += "".join(marker(clock + at, name) for at, name in spec.markers)
    spine = story(spec.tracks[0], spec.start, attached)
    form = "DF" if spec.drop else "NDF"
    frame = f"{rate.denominator}/{rate.numerator}s"
    return (
        '<?xml version="1.0"?>\n<!DOCTYPE fcpxml>\n<fcpxml version="1.9"><resources>'
        f'<format id="r1" frameDuration="{frame}"/>{"".join(resources.values())}</resources>'
        f'<library><event><project name="{spec.name}"><sequence format="r1"'
        f' tcStart="{time(spec.start)}" tcFormat="{form}"><spine>{spine}</spine></sequence>'
        "</project></event></library></fcpxml>\n"
    )


# MLT, and Kdenlive's way of it


def _mlt(spec: Spec, kdenlive: bool = False) -> str:
    rate = spec.rate
    heads: list[str] = []
    count = [0]

    def prop(name: str, value: object) -> str:
        return f'<property name="{name}">{escape(str(value))}</property>'

    def producer(clip: Clip) -> str:
        count[0] += 1
        name = f"producer{count[0]}"
        inner = prop("length", MEDIA_FRAMES) + prop("kdenlive:clipname", clip.name)
        link = ""
        if clip.kind == "title":
            inner += prop("mlt_service", "kdenlivetitle")
        elif clip.kind == "generator":
            inner += prop("mlt_service", "color") + prop("resource", "0xff0000ff")
        elif clip.varying:
            link = f'<link mlt_service="timeremap">{prop("speed_map", "0=1;12=1;24=2")}</link>'
            inner += prop("mlt_service", "avformat") + prop("resource", clip.name)
        elif clip.speed not in (0, 1):
            inner += prop("mlt_service", "timewarp") + prop("warp_speed", float(clip.speed))
            inner += prop("warp_resource", clip.name)
            inner += prop("resource", f"{float(clip.speed)}:{clip.name}")
        else:
            inner += prop("mlt_service", "avformat-novalidate") + prop("resource", clip.name)
        if clip.disabled:
            inner += prop("set.test_image", 1) + prop("set.test_audio", 1)
        last = MEDIA_FRAMES - 1
        heads.append(f'<producer id="{name}" in="0" out="{last}">{inner}{link}</producer>')
        return name

    def filters(clip: Clip) -> str:
        first, last = clip.at, clip.at + clip.frames - 1
        found = ""
        if clip.speed == 0:
            found += f"<filter>{prop('mlt_service', 'freeze')}{prop('frame', clip.at)}</filter>"
        for length, points in (
            (clip.fade_in, f"0=0;{clip.fade_in}=1"),
            (clip.fade_out, f"{clip.frames - clip.fade_out}=1;{clip.frames}=0"),
        ):
            if length:
                inner = prop("mlt_service", "brightness") + prop("level", points)
                found += f'<filter in="{first}" out="{last}">{inner}</filter>'
        if clip.gain_db:
            inner = prop("mlt_service", "volume") + prop("level", clip.gain_db)
            found += f"<filter>{inner}</filter>"
        if clip.sound_fade:
            inner = prop("mlt_service", "volume") + prop("level", "0=-60;12=0")
            found += f"<filter>{inner}</filter>"
        if clip.effect:
            found += f"<filter>{prop('mlt_service', 'blur')}</filter>"
        return found

    def playlist(things: Sequence[Item], head: str) -> tuple[str, str, str]:
        """Two playlists, on which clips of a mix alternate, and the mixes."""
        rows: list[list[str]] = [[], []]
        ends, side, position, mixes = [0, 0], 0, 0, ""
        for index, thing in enumerate(things):
            after = things[index + 1] if index + 1 < len(things) else None
            before = things[index - 1] if index else None
            if isinstance(thing, Join):
                side = 1 - side
                start, end = position - thing.before, position + thing.after
                inner = prop("a_track", 0) + prop("b_track", 1) + prop("mlt_service", "luma")
                inner += prop("reverse", int(side == 0)) + prop("kdenlive:mixcut", thing.after)
                inner += prop("resource", "/lumas/clock.pgm") if thing.wipe else ""
                mixes += f'<transition in="{start}" out="{end}">{inner}</transition>'
                continue
            if isinstance(thing, Gap):
                position += thing.frames
                continue
            early = before.before if isinstance(before, Join) else 0
            late = after.after if isinstance(after, Join) else 0
            first, last = thing.at - early, thing.at + thing.frames + late - 1
            if isinstance(thing, Nested):
                count[0] += 1
                name, inner = f"sequence{count[0]}", ""
                one, two, inside = playlist(thing.items, "")
                heads.append(f'<tractor id="{name}">{tracks_of(one, two)}{inside}</tractor>')
            else:
                name, inner = producer(thing), filters(thing)
            start = position - early
            if start > ends[side]:
                rows[side].append(f'<blank length="{start - ends[side]}"/>')
            rows[side].append(f'<entry producer="{name}" in="{first}" out="{last}">{inner}</entry>')
            ends[side] = start + last - first + 1
            position += thing.frames
        names = []
        for part in rows:
            count[0] += 1
            names.append(f"playlist{count[0]}")
            heads.append(f'<playlist id="{names[-1]}">{head}{"".join(part)}</playlist>')
        return names[0], names[1], mixes

    def tracks_of(one: str, two: str, hide: str = "") -> str:
        shown = f' hide="{hide}"' if hide else ""
        return f'<track producer="{one}"{shown}/><track producer="{two}"{shown}/>'

    heads.append(
        '<producer id="black" in="0" out="99999">'
        + prop("mlt_service", "color")
        + prop("resource", "black")
        + "</producer>"
    )
    rows = '<track producer="black"/>'
    layers = [(things, False, index in spec.hidden) for index, things in enumerate(spec.tracks)]
    if spec.sounds:
        gap = [Gap(spec.sound_at)] if spec.sound_at else []
        layers.append(([*gap, *spec.sounds], True, spec.muted))
    for index, (things, sound, hidden) in enumerate(layers):
        head = prop("kdenlive:audio_track", 1) if sound else ""
        one, two, mixes = playlist(things, head)
        inner = tracks_of(one, two, "video" if sound else "audio")
        name = prop("kdenlive:track_name", f"T{index}")
        heads.append(f'<tractor id="track{index}">{head}{name}{inner}{mixes}</tractor>')
        hide = ' hide="both"' if hidden else ""
        rows += f'<track producer="track{index}"{hide}/>'
    guides = json.dumps([{"pos": a, "comment": n, "type": 0} for a, n in spec.markers])
    marks = "".join(
        f'<properties name="{i}">{prop("text", n)}{prop("start", a)}</properties>'
        for i, (a, n) in enumerate(spec.markers)
    )
    last = ""
    if kdenlive:
        bins = ""
        for things in spec.tracks:
            for thing in things:
                if isinstance(thing, Clip) and thing.markers:
                    inner = json.dumps(
                        [{"pos": thing.at + a, "comment": n, "type": 0} for a, n in thing.markers]
                    )
                    heads[:] = [
                        head.replace("</producer>", prop("kdenlive:id", 9) + "</producer>")
                        if f">{thing.name}<" in head and head.startswith("<producer")
                        else head
                        for head in heads
                    ]
                    heads.append(
                        f'<producer id="bin9">{prop("kdenlive:id", 9)}'
                        f"{prop('kdenlive:markers', inner)}</producer>"
                    )
                    bins += '<entry producer="bin9" in="0" out="0"/>'
        main = prop("kdenlive:sequenceproperties.guides", guides)
        main = (
            f'<tractor id="{{main}}">{prop("kdenlive:clipname", spec.name)}{main}{rows}</tractor>'
        )
        last = prop("kdenlive:docproperties.version", "1.1")
        last = f'<playlist id="main_bin">{last}{bins}</playlist>'
        last += f'<tractor id="project">{prop("kdenlive:projectTractor", 1)}'
        last += '<track producer="{main}"/></tractor>'
    else:
        main = f'<properties name="shotcut:markers">{marks}</properties>'
        main = f'<tractor id="main">{prop("shotcut", 1)}{main}{rows}</tractor>'
    profile = f'frame_rate_num="{rate.numerator}" frame_rate_den="{rate.denominator}"'
    return f'<?xml version="1.0"?>\n<mlt><profile {profile}/>{"".join(heads)}{main}{last}</mlt>\n'


def _kdenlive(spec: Spec) -> str:
    return _mlt(spec, kdenlive=True)


MAKERS: dict[str, tuple[Callable[[Spec], str], str]] = {
    "otio": (_otio, ".otio"),
    "edl": (_edl, ".edl"),
    "fcp7": (_fcp7, ".xml"),
    "fcpxml": (_fcpxml, ".fcpxml"),
    "kdenlive": (_kdenlive, ".kdenlive"),
    "mlt": (_mlt, ".mlt"),
}
