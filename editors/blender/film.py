"""The cut film that a scene's sequencer shows, as an OpenTimelineIO document.

Blender stacks strips on channels and the topmost one that covers the picture is seen. What is seen
is written as one video track, because that is what the music is for; sounds keep one track each.
Nothing here changes the scene, apart from a movie clip that is looked at and removed again.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import bpy

MAX_STRIPS = 20_000
MAX_DEPTH = 8

# Effects that join two pictures over time, and those that only change the look of the first.
_TRANSITIONS = ("CROSS", "GAMMA_CROSS", "WIPE")
_UNDER = ("ADD", "SUBTRACT", "MULTIPLY", "COLORMIX", "ALPHA_UNDER", "GLOW", "TRANSFORM",
          "GAUSSIAN_BLUR")  # fmt: skip
_OVER = ("ALPHA_OVER", "OVER_DROP")
_NO_PICTURE = ("SOUND", "TEXT", "ADJUSTMENT", "MASK")
# How a strip may lie on those below so that they are hidden.
_HIDING = ("REPLACE", "ALPHA_OVER", "OVER_DROP", "CROSS", "GAMMA_CROSS")


class FilmError(Exception):
    """The sequencer holds nothing that can be scored; the message says what to do."""


@dataclass
class Film:
    """otio: the document. frames: its length. first_frame: the scene's frame that is its frame 0.
    rate: frames a second. told: what was left out or only approximated, one sentence each."""

    otio: dict[str, Any]
    frames: int
    first_frame: int
    rate: Fraction
    told: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Media:
    """A stretch of a file: its frame `first` + n * `speed` (in its own frames, at `rate` a second)
    shows n frames of the film after the stretch begins."""

    path: str
    rate: Fraction
    frames: int
    first: Fraction
    speed: Fraction
    sequence: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Seen:
    """What one frame shows. anchor: the media as it would be at film frame 0; None for black, and
    for what has no file."""

    name: str
    anchor: _Media | None = None


@dataclass(frozen=True)
class _Clip:
    start: int
    end: int
    seen: _Seen | None


@dataclass(frozen=True)
class _Fade:
    """A transition: from `start` to `end`, with the cut put at `cut`."""

    start: int
    cut: int
    end: int


def strips_of(owner: Any) -> Any:
    """The strips of a sequence editor or meta strip: `strips` since 4.4, before `sequences`."""
    return owner.strips if hasattr(owner, "strips") else owner.sequences


def scene_rate(scene: Any) -> Fraction:
    """Frames a second, exactly: 24 over a base of 1.001 is 24000/1001."""
    return Fraction(scene.render.fps) / Fraction(f"{scene.render.fps_base:.6g}")


def read_film(scene: Any, is_ours: Any = lambda strip: False) -> Film:
    """The film in the scene's frame range. is_ours(strip): True for sounds to leave out, which are
    our own music. FilmError where no strip with a picture or sound lies in the range."""
    if scene.sequence_editor is None or not len(strips_of(scene.sequence_editor)):
        raise FilmError("The sequencer of this scene is empty: add your clips first.")
    reader = _Reader(scene, is_ours)
    clips, fades = reader.pictures()
    sounds = reader.sounds()
    if not any(clip.seen and clip.seen.anchor for clip in clips):
        raise FilmError(
            "No movie or image strip lies in the scene's frame range: check Start and End."
        )
    last = clips[-1]
    if last.seen is None:
        reader.tell(f"Nothing shows from frame {last.start} on: the music ends there.")
        clips.pop()
    document = _Writer(reader.rate, reader.first).document(scene, clips, fades, sounds)
    return Film(document, clips[-1].end - reader.first, reader.first, reader.rate, reader.told)


def digest(document: dict[str, Any]) -> str:
    """Tells films apart."""
    return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()


# -- reading ---------------------------------------------------------------------------------------


class _Strips:
    """The visible strips of one list, in order of their channels from the top."""

    def __init__(self, owner: Any, channels: Any) -> None:
        muted = {i for i, channel in enumerate(channels) if channel.mute}
        self.rows = sorted(
            (
                (s.frame_final_start, s.frame_final_end, s.channel, s)
                for s in strips_of(owner)
                if not s.mute and s.channel not in muted
            ),
            key=lambda row: (-row[2], row[0]),
        )

    def at(self, frame: int) -> list[Any]:
        """Those that show at a frame, topmost first, without those that an effect consumes."""
        there = [s for start, end, _, s in self.rows if start <= frame < end]
        consumed = {name for s in there for name in _inputs_by_name(s)}
        return [s for s in there if s.name not in consumed]


def _inputs(strip: Any) -> list[Any]:
    found = [getattr(strip, name, None) for name in ("input_1", "input_2")]
    return [s for s in found if s is not None]


def _inputs_by_name(strip: Any) -> list[str]:
    return [s.name for s in _inputs(strip)]


class _Reader:
    def __init__(self, scene: Any, is_ours: Any) -> None:
        self.scene = scene
        self.is_ours = is_ours
        self.rate = scene_rate(scene)
        self.first = scene.frame_start
        self.frames = scene.frame_end - scene.frame_start + 1
        self.told: list[str] = []
        self._lists: dict[int, _Strips] = {}
        self._lengths: dict[str, tuple[int, Fraction]] = {}
        self._count = 0

    def tell(self, text: str) -> None:
        if text not in self.told:
            self.told.append(text)

    def _listed(self, owner: Any, channels: Any) -> _Strips:
        key = owner.as_pointer()
        if key not in self._lists:
            self._lists[key] = _Strips(owner, channels)
            self._count += len(self._lists[key].rows)
            if self._count > MAX_STRIPS:
                raise FilmError(f"The sequencer has more than {MAX_STRIPS} strips: score a part.")
        return self._lists[key]

    def _editor(self, scene: Any) -> _Strips:
        return self._listed(scene.sequence_editor, scene.sequence_editor.channels)

    # pictures

    def pictures(self) -> tuple[list[_Clip], list[_Fade]]:
        """What is seen, from the film's frame 0 to its end without a hole, and its transitions."""
        edges: set[int] = {self.first, self.first + self.frames}
        fades: set[_Fade] = set()
        self._edges(self._editor(self.scene), 0, self.first, self.first + self.frames, edges, fades,
                    0)  # fmt: skip
        bounds = sorted(edges)
        clips: list[_Clip] = []
        for start, end in zip(bounds, bounds[1:]):
            seen = self._seen(self._editor(self.scene), start, 0, 0)
            before = clips[-1] if clips else None
            if before is not None and before.seen == seen:
                clips[-1] = _Clip(before.start, end, seen)
            else:
                clips.append(_Clip(start, end, seen))
        cuts = {clip.start for clip in clips[1:]}
        kept = [f for f in sorted(fades, key=lambda f: f.cut) if f.cut in cuts]
        return clips, kept

    def _edges(
        self, strips: _Strips, shift: int, low: int, high: int, edges: set[int],
        fades: set[_Fade], depth: int,
    ) -> None:  # fmt: skip
        """All frames of the film at which what is seen may change. shift: film minus list frame."""
        for start, end, _, strip in strips.rows:
            a, b = max(start + shift, low), min(end + shift, high)
            if a >= b or strip.type == "SOUND":
                continue
            edges.update((a, b))
            if strip.type in _TRANSITIONS:
                cut = (start + end + 1) // 2 + shift
                if a < cut < b:
                    edges.add(cut)
                    fades.add(_Fade(a, cut, b))
            elif strip.type in ("MOVIE", "IMAGE"):
                content = self._content(strip)
                for frame in (content[0], content[0] + content[1]):
                    if a < frame + shift < b:
                        edges.add(frame + shift)
            elif depth < MAX_DEPTH and strip.type == "META":
                self._edges(self._listed(strip, strip.channels), shift, a, b, edges, fades,
                            depth + 1)  # fmt: skip
            elif depth < MAX_DEPTH and self._shows_sequencer(strip):
                inner = shift + self._scene_shift(strip)
                self._edges(self._editor(strip.scene), inner, a, b, edges, fades, depth + 1)

    def _shows_sequencer(self, strip: Any) -> bool:
        return (
            strip.type == "SCENE"
            and strip.scene is not None
            and strip.scene != self.scene
            and strip.scene_input == "SEQUENCER"
            and strip.scene.sequence_editor is not None
        )

    @staticmethod
    def _scene_shift(strip: Any) -> int:
        return round(strip.frame_start) - strip.scene.frame_start - strip.animation_offset_start

    def _seen(self, strips: _Strips, frame: int, shift: int, depth: int) -> _Seen | None:
        """The topmost picture at a frame of the list; None where there is none."""
        best, most = None, -1.0
        for strip in strips.at(frame):
            seen = self._picture(strips, strip, frame, shift, depth)
            if seen is None:
                continue
            covered = self._covered(strip)
            if covered >= 0.5:
                return seen
            if covered > most:  # a logo, an inset, a light leak: what is below counts more
                best, most = seen, covered
        return best

    def _covered(self, strip: Any) -> float:
        """The share of the picture below that a strip hides."""
        if strip.blend_alpha < 0.5 or strip.blend_type not in _HIDING:
            return 0.0
        element = strip.elements[0] if strip.type in ("MOVIE", "IMAGE") else None
        if element is None or not element.orig_width or not element.orig_height:
            return 1.0
        render, transform = self.scene.render, strip.transform
        area = abs(element.orig_width * transform.scale_x * element.orig_height * transform.scale_y)
        return area / (render.resolution_x * render.resolution_y)

    def _picture(  # noqa: PLR0911
        self, strips: _Strips, strip: Any, frame: int, shift: int, depth: int
    ) -> _Seen | None:
        kind = strip.type
        if kind in _NO_PICTURE or strip.blend_alpha == 0:
            return None
        if depth > MAX_DEPTH:
            self.tell(f"Strip {strip.name!r} is nested too deep and counts as black.")
            return _Seen(strip.name)
        inputs = _inputs(strip)
        if kind in _TRANSITIONS and len(inputs) == 2:
            middle = (strip.frame_final_start + strip.frame_final_end + 1) // 2
            return self._picture(strips, inputs[frame >= middle], frame, shift, depth + 1)
        if kind == "SPEED" and inputs:
            return self._sped(strips, strip, inputs[0], shift, depth)
        if (kind in _UNDER or kind in _OVER) and inputs:
            return self._picture(strips, inputs[-1 if kind in _OVER else 0], frame, shift,
                                 depth + 1)  # fmt: skip
        if kind == "META":
            return self._seen(self._listed(strip, strip.channels), frame, shift, depth + 1)
        if kind == "MULTICAM":
            source = strip.multicam_source
            below = [s for s in strips.at(frame) if s.channel == source < strip.channel]
            return self._picture(strips, below[0], frame, shift, depth + 1) if below else None
        if self._shows_sequencer(strip):
            inner = self._scene_shift(strip)
            return self._seen(self._editor(strip.scene), frame - inner, shift + inner, depth + 1)
        if kind == "MOVIE":
            return self._movie(strip, frame, shift)
        if kind == "IMAGE":
            return self._image(strip, frame, shift)
        if kind != "COLOR":
            what = "3D scene" if kind == "SCENE" else kind.lower().replace("_", " ")
            self.tell(f"Strip {strip.name!r} ({what}) has no file, so it counts as black.")
        return _Seen(strip.name)

    def _content(self, strip: Any) -> tuple[int, int]:
        """Where a strip's content begins, and how many frames of the timeline it lasts; beyond it
        the first or last picture is held."""
        length = strip.frame_final_duration + strip.frame_offset_start + strip.frame_offset_end
        return round(strip.frame_start), max(round(length), 1)

    def _movie(self, strip: Any, frame: int, shift: int) -> _Seen:
        path = absolute(strip.filepath)
        media_rate = as_rate(strip.fps) if strip.fps > 0 else self.rate
        start, length = self._content(strip)
        frames = length
        if media_rate != self.rate or len(getattr(strip, "retiming_keys", ())):
            frames, media_rate = self._length(path, length, media_rate)
            if len(getattr(strip, "retiming_keys", ())) > 2:
                self.tell(f"Strip {strip.name!r} changes its speed: its mean speed was taken.")
        if abs(length - frames * self.rate / media_rate) <= 1:
            speed = media_rate / self.rate  # it runs in real time; its length is only rounded
        else:
            speed = Fraction(frames, length)
        return self._anchored(strip, path, media_rate, frames, start, length, speed, frame, shift)

    def _anchored(
        self, strip: Any, path: str, rate: Fraction, frames: int, start: int, length: int,
        speed: Fraction, frame: int, shift: int, sequence: tuple[str, ...] = (),
    ) -> _Seen:  # fmt: skip
        """The picture as one at the film's frame 0, so that stretches that go on compare equal."""
        skipped = Fraction(getattr(strip, "animation_offset_start", 0))
        if frame < start or frame >= start + length:
            at_end = frame >= start + length
            position, speed = skipped + (frames - 1 if at_end else 0), Fraction(0)
        else:
            position = skipped + (frame - start) * speed
        if strip.use_reverse_frames:
            position, speed = 2 * skipped + frames - 1 - position, -speed
        first = position - (frame + shift - self.first) * speed
        media = _Media(path, rate, frames + int(skipped), first, speed, sequence)
        return _Seen(strip.name, media)

    def _image(self, strip: Any, frame: int, shift: int) -> _Seen:
        names = [element.filename for element in strip.elements]
        folder = absolute(strip.directory)
        start, length = self._content(strip)
        if len(names) == 1 or length == 1:
            path = os.path.join(folder, names[0])
            media = _Media(path, self.rate, 1, Fraction(0), Fraction(0))
            return _Seen(strip.name, media)
        return self._anchored(
            strip, os.path.join(folder, names[0]), self.rate, len(names), start, length,
            Fraction(1), frame, shift, tuple(names),
        )  # fmt: skip

    def _sped(
        self, strips: _Strips, strip: Any, source: Any, shift: int, depth: int
    ) -> _Seen | None:
        """A speed effect: the picture of its source at another time."""
        mode, factor = strip.speed_control, Fraction(1)
        if mode == "MULTIPLY":
            factor = Fraction(f"{strip.speed_factor:.6g}")
        elif mode == "STRETCH":
            factor = Fraction(self._content(source)[1], source.frame_final_duration)
        else:
            self.tell(f"Speed strip {strip.name!r} is set by frame numbers: taken as full speed.")
        seen = self._picture(strips, source, source.frame_final_start, shift, depth + 1)
        if seen is None or seen.anchor is None:
            return seen
        begin = source.frame_final_start + shift - self.first
        media = seen.anchor
        at_begin = media.first + begin * media.speed
        speed = media.speed * factor
        moved = _Media(media.path, media.rate, media.frames, at_begin - begin * speed, speed,
                       media.sequence)  # fmt: skip
        return _Seen(seen.name, moved)

    def _length(self, path: str, length: int, rate: Fraction) -> tuple[int, Fraction]:
        """Frames of a movie file and their rate. A strip tells its length in the scene's frames
        since 4.5, so the file itself is asked."""
        if path not in self._lengths:
            try:
                clip = bpy.data.movieclips.load(path)
            except RuntimeError:
                self.tell(f"{os.path.basename(path)} cannot be opened, so its speed is guessed.")
                self._lengths[path] = (round(length * rate / self.rate), rate)
            else:
                self._lengths[path] = (max(clip.frame_duration, 1), rate)
                bpy.data.movieclips.remove(clip)
        return self._lengths[path]

    # sounds

    def sounds(self) -> list[list[_Clip]]:
        """Tracks of sounds; on each they lie one after another."""
        found: list[_Clip] = []
        self._sounds(self._editor(self.scene), 0, self.first, self.first + self.frames, found, 0)
        tracks: list[list[_Clip]] = []
        for clip in sorted(found, key=lambda c: (c.start, c.end)):
            for track in tracks:
                if track[-1].end <= clip.start:
                    track.append(clip)
                    break
            else:
                tracks.append([clip])
        return tracks

    def _sounds(
        self, strips: _Strips, shift: int, low: int, high: int, found: list[_Clip], depth: int
    ) -> None:
        for start, end, _, strip in strips.rows:
            a, b = max(start + shift, low), min(end + shift, high)
            if a >= b:
                continue
            if strip.type == "META" and depth < MAX_DEPTH:
                self._sounds(self._listed(strip, strip.channels), shift, a, b, found, depth + 1)
            elif self._shows_sequencer(strip) and depth < MAX_DEPTH:
                inner = shift + self._scene_shift(strip)
                self._sounds(self._editor(strip.scene), inner, a, b, found, depth + 1)
            elif strip.type == "SOUND" and strip.volume > 0 and not self.is_ours(strip):
                if strip.sound is None or strip.sound.packed_file is not None:
                    self.tell(f"Sound {strip.name!r} is packed in the .blend and was left out.")
                    continue
                found.append(_Clip(a, b, self._sound(strip, shift)))

    def _sound(self, strip: Any, shift: int) -> _Seen:
        if len(getattr(strip, "retiming_keys", ())):
            self.tell(f"Sound {strip.name!r} is retimed: taken at full speed.")
        start = Fraction(f"{strip.frame_start:.4f}") - strip.animation_offset_start
        start -= Fraction(f"{getattr(strip, 'sound_offset', 0.0):.6f}") * self.rate
        first = self.first - shift - start
        path = absolute(strip.sound.filepath)
        media = _Media(path, self.rate, 0, Fraction(first), Fraction(1))
        return _Seen(strip.name, media)


def absolute(path: str) -> str:
    """A path of the .blend, whole: what starts with // lies beside it."""
    return os.path.normpath(bpy.path.abspath(path))


def as_rate(value: float) -> Fraction:
    """A frame rate that Blender holds as a float: 23.976 is 24000/1001."""
    for exact in (Fraction(round(value)), Fraction(round(value * 1.001) * 1000, 1001)):
        if abs(float(exact) - value) < 2e-4:
            return exact
    return Fraction(f"{value:.6g}")


# -- writing ---------------------------------------------------------------------------------------


class _Writer:
    """The same as OpenTimelineIO's JSON, which Blender brings no library for."""

    def __init__(self, rate: Fraction, first: int) -> None:
        self.rate = rate
        self.first = first

    def document(
        self, scene: Any, clips: list[_Clip], fades: list[_Fade], sounds: list[list[_Clip]]
    ) -> dict[str, Any]:
        fade_at = {fade.cut: fade for fade in fades}
        children: list[dict[str, Any]] = []
        for before, clip in zip([None, *clips], clips):
            fade = fade_at.get(clip.start)
            if fade is not None and before is not None and before.seen and clip.seen:
                children.append(self._transition(fade, before, clip))
            children.append(self._clip(clip))
        tracks = [self._track("Video", scene.name, children)]
        for number, track in enumerate(sounds, 1):
            items, at = [], self.first
            for clip in track:
                if clip.start > at:
                    items.append(self._gap(clip.start - at))
                items.append(self._clip(clip))
                at = clip.end
            tracks.append(self._track("Audio", f"Sound {number}", items))
        return {
            "OTIO_SCHEMA": "Timeline.1", "name": scene.name, "metadata": {},
            "global_start_time": self._time(0),
            "tracks": {
                "OTIO_SCHEMA": "Stack.1", "name": "tracks", "metadata": {}, "source_range": None,
                "effects": [], "markers": [], "enabled": True, "children": tracks,
            },
        }  # fmt: skip

    def _track(self, kind: str, name: str, children: list[dict[str, Any]]) -> dict[str, Any]:
        return {
            "OTIO_SCHEMA": "Track.1", "kind": kind, "name": name, "metadata": {},
            "source_range": None, "effects": [], "markers": [], "enabled": True,
            "children": children,
        }  # fmt: skip

    def _time(self, value: Fraction | int, rate: Fraction | None = None) -> dict[str, Any]:
        number = int(value) if Fraction(value).denominator == 1 else float(value)
        return {
            "OTIO_SCHEMA": "RationalTime.1", "rate": float(rate or self.rate), "value": number,
        }  # fmt: skip

    def _range(self, start: dict[str, Any], duration: dict[str, Any]) -> dict[str, Any]:
        return {"OTIO_SCHEMA": "TimeRange.1", "start_time": start, "duration": duration}

    def _gap(self, frames: int) -> dict[str, Any]:
        return {
            "OTIO_SCHEMA": "Gap.1", "name": "", "metadata": {}, "effects": [], "markers": [],
            "enabled": True, "source_range": self._range(self._time(0), self._time(frames)),
        }  # fmt: skip

    def _transition(self, fade: _Fade, before: _Clip, after: _Clip) -> dict[str, Any]:
        return {
            "OTIO_SCHEMA": "Transition.1", "name": "", "metadata": {},
            "transition_type": "SMPTE_Dissolve",
            "in_offset": self._time(min(fade.cut - fade.start, before.end - before.start)),
            "out_offset": self._time(min(fade.end - fade.cut, after.end - after.start)),
        }  # fmt: skip

    def _clip(self, clip: _Clip) -> dict[str, Any]:
        frames = clip.end - clip.start
        if clip.seen is None:
            return self._gap(frames)
        if clip.seen.anchor is None:
            return self._black(clip.seen.name, frames)
        media = clip.seen.anchor
        start = media.first + (clip.start - self.first) * media.speed
        if media.speed < 0:  # a range of the medium is named by its lower end
            start += 1 + media.speed * frames
        effects = []
        # Speed is in seconds of the medium a second, position in its own frames.
        scalar = media.speed * self.rate / media.rate
        if scalar == 0:
            effects = [{"OTIO_SCHEMA": "FreezeFrame.1", "name": "", "effect_name": "FreezeFrame",
                        "metadata": {}, "time_scalar": 0.0}]  # fmt: skip
        elif scalar != 1:
            effects = [{"OTIO_SCHEMA": "LinearTimeWarp.1", "name": "", "metadata": {},
                        "effect_name": "LinearTimeWarp", "time_scalar": float(scalar)}]  # fmt: skip
        times = self._range(self._time(start, media.rate), self._time(frames))
        return self._made(clip.seen.name, times, self._reference(media), effects)

    def _black(self, name: str, frames: int) -> dict[str, Any]:
        reference: dict[str, Any] = {
            "OTIO_SCHEMA": "GeneratorReference.1", "name": "", "metadata": {}, "parameters": {},
            "generator_kind": "black", "available_range": None, "available_image_bounds": None,
        }  # fmt: skip
        return self._made(name, self._range(self._time(0), self._time(frames)), reference, [])

    @staticmethod
    def _made(
        name: str, times: dict[str, Any], reference: dict[str, Any], effects: list[dict[str, Any]],
    ) -> dict[str, Any]:  # fmt: skip
        return {
            "OTIO_SCHEMA": "Clip.2", "name": name, "effects": effects, "markers": [],
            "enabled": True, "active_media_reference_key": "DEFAULT_MEDIA", "metadata": {},
            "source_range": times, "media_references": {"DEFAULT_MEDIA": reference},
        }  # fmt: skip

    def _reference(self, media: _Media) -> dict[str, Any]:
        available = None
        if media.frames:
            available = self._range(self._time(0, media.rate), self._time(media.frames, media.rate))
        common = {"name": "", "metadata": {}, "available_range": available,
                  "available_image_bounds": None}  # fmt: skip
        numbered = re.fullmatch(r"(.*?)(\d+)(\D*)", media.sequence[0]) if media.sequence else None
        if numbered is None:
            return {"OTIO_SCHEMA": "ExternalReference.1", "target_url": media.path, **common}
        return {
            "OTIO_SCHEMA": "ImageSequenceReference.1", **common,
            "target_url_base": os.path.dirname(media.path) + "/",
            "name_prefix": numbered[1], "name_suffix": numbered[3],
            "start_frame": int(numbered[2]), "frame_step": 1, "rate": float(media.rate),
            "frame_zero_padding": len(numbered[2]), "missing_frame_policy": "error",
        }  # fmt: skip
