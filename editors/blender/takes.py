"""What the add-on keeps in a scene: the takes, and the strip and markers of the one that plays.

Everything is in the scene's own properties, so it is saved with the .blend and undone with it.
"""

from __future__ import annotations

import json
import os
from typing import Any

import bpy
from bpy.props import (
    BoolProperty,
    CollectionProperty,
    FloatProperty,
    IntProperty,
    PointerProperty,
    StringProperty,
)

from .film import Film, absolute, digest, strips_of
from .scoring import Scored, summary

STRIP_NAME = "BGM Studio"
MARKER_NAME = "BGM"
_MARK = "bgm_studio"  # custom property of our strip: "first frame+frames" that it was made for
_MAX_CHANNEL = 128


class BgmTake(bpy.types.PropertyGroup):
    """A take. wav: the sound; project, number: where BGM Studio keeps the music itself; hits: JSON,
    [[frame of the film, milliseconds that the beat comes late], ...]; recipe: JSON, what `generate`
    makes it again from; film: which cut it was made for."""

    wav: StringProperty(subtype="FILE_PATH")
    project: StringProperty(subtype="FILE_PATH")
    number: StringProperty()
    hits: StringProperty(default="[]")
    recipe: StringProperty(default="{}")
    film: StringProperty()
    first_frame: IntProperty()
    frames: IntProperty()
    tempo_bpm: FloatProperty()
    key: StringProperty()


def _active_changed(settings: Any, context: Any) -> None:
    if settings.active == settings.shown or not 0 <= settings.active < len(settings.takes):
        return
    try:
        show(settings.id_data, settings.active)
    except TakeError as error:
        settings.status = str(error)


class BgmSettings(bpy.types.PropertyGroup):
    """The dials and takes of one scene. active: which take is in the list's focus; shown: which one
    plays. markers: JSON, [[name, frame], ...] of those that are ours."""

    switch_timestep: IntProperty(
        name="Melody \u2194 Rhythm", default=200, min=0, max=1000, subtype="FACTOR",
        description="t0: at 0 words about the picture lead all the way; at 1000 its motion does",
    )  # fmt: skip
    segment_beats: IntProperty(
        name="Sync Window", default=8, min=1, max=32,
        description="k: within how many beats the music may heed the picture. 1 is nervous and "
        "exact, 32 is broad",
    )  # fmt: skip
    mood: StringProperty(
        name="Mood", maxlen=500,
        description="Free words, such as: calm and hopeful. Empty: what the pictures suggest",
    )  # fmt: skip
    seed: IntProperty(name="Seed", default=0, min=0, description="Another number, another piece")
    new_seed: BoolProperty(
        name="New Seed", default=False, description="Count the seed up with each new take"
    )
    takes: CollectionProperty(type=BgmTake)
    active: IntProperty(name="Take", default=-1, min=-1, update=_active_changed)
    shown: IntProperty(default=-1, min=-1)
    markers: StringProperty(default="[]")
    status: StringProperty()
    told: StringProperty(default="[]")


class TakeError(Exception):
    """A take cannot be put into the scene; the message says why."""


def register() -> None:
    bpy.utils.register_class(BgmTake)
    bpy.utils.register_class(BgmSettings)
    bpy.types.Scene.bgm_studio = PointerProperty(type=BgmSettings)


def unregister() -> None:
    del bpy.types.Scene.bgm_studio
    bpy.utils.unregister_class(BgmSettings)
    bpy.utils.unregister_class(BgmTake)


def is_ours(strip: Any) -> bool:
    """Whether a strip is the one that plays our takes."""
    return strip.type == "SOUND" and strip.get(_MARK) is not None


def our_strip(scene: Any) -> Any | None:
    """The strip that plays our takes, where there is one."""
    if scene.sequence_editor is None:
        return None
    return next((s for s in strips_of(scene.sequence_editor) if is_ours(s)), None)


def add(scene: Any, film: Film, scored: Scored) -> None:
    """Put a new take into the list, and into the scene."""
    settings, made = scene.bgm_studio, scored.take
    take = settings.takes.add()
    take.name = _free_name(settings, made["name"])
    take.wav, take.project, take.number = scored.wav, scored.project, made["take"]
    take.hits = json.dumps([[hit["frame"], hit["residual_ms"]] for hit in made["hits"]])
    take.recipe = json.dumps(made["recipe"])
    take.film, take.first_frame, take.frames = digest(film.otio), film.first_frame, film.frames
    take.tempo_bpm, take.key = made["tempo_bpm"], str(made["key"])
    settings.told = json.dumps([*film.told, *scored.told])
    show(scene, len(settings.takes) - 1)


def show(scene: Any, index: int) -> None:
    """Let a take play: its sound on our strip, its hit points as markers. TakeError where its file
    is gone; the scene is as before then."""
    settings = scene.bgm_studio
    take = settings.takes[index]
    path = sound_path(take)
    if path is None:
        raise TakeError(f"The sound of {take.name} is gone: {take.wav}")
    _place_strip(scene, take, path)
    _place_markers(scene, take)
    settings.shown = index  # first, so that the list follows without showing it once more
    settings.active = index
    late_ms = [ms for _, ms in json.loads(take.hits)]
    settings.status = summary(take.name, take.tempo_bpm, take.key, late_ms)


def remove(scene: Any, index: int) -> None:
    """Forget a take; its files stay. If it plays, the one before it does then."""
    settings = scene.bgm_studio
    settings.takes.remove(index)
    if settings.shown != index:
        settings.shown -= settings.shown > index
        settings.active = settings.shown
    elif len(settings.takes):
        show(scene, max(index - 1, 0))
    else:
        clear(scene)


def clear(scene: Any) -> None:
    """Take our strip and markers out of the scene; the takes stay in the list."""
    settings = scene.bgm_studio
    strip = our_strip(scene)
    if strip is not None:
        strips_of(scene.sequence_editor).remove(strip)
    for marker in _our_markers(scene):
        scene.timeline_markers.remove(marker)
    settings.markers = "[]"
    settings.shown = settings.active = -1
    settings.status = ""


def sound_path(take: Any) -> str | None:
    """Where a take's sound is: where it was written or, where the .blend was moved together with
    its music, beside it as then. None where it is gone."""
    path = absolute(take.wav)
    if os.path.isfile(path):
        return path
    name = os.path.basename(path)
    for folder in (os.path.basename(os.path.dirname(path)), ""):
        beside = bpy.path.abspath(f"//{os.path.join(folder, name)}")
        if bpy.data.filepath and os.path.isfile(beside):
            return beside
    return None


def _free_name(settings: Any, wanted: str) -> str:
    names = {take.name for take in settings.takes}
    if wanted not in names:
        return wanted
    number = len(names)
    while f"Take {number}" in names:
        number += 1
    return f"Take {number}"


# -- the strip -------------------------------------------------------------------------------------


def _place_strip(scene: Any, take: Any, path: str) -> None:
    editor = scene.sequence_editor or scene.sequence_editor_create()
    strips, old = strips_of(editor), our_strip(scene)
    if bpy.data.filepath and bpy.path.is_subdir(path, os.path.dirname(bpy.data.filepath)):
        path = bpy.path.relpath(path)  # it goes where the .blend goes
    sound = bpy.data.sounds.load(path, check_existing=True)
    place = f"{take.first_frame}+{take.frames}"
    if old is not None and old.get(_MARK) == place:
        # Where the one before was: volume, fades and trims that the user made stay.
        old.sound = sound
        return
    channel = old.channel if old is not None else _free_channel(editor)
    volume, mute = (old.volume, old.mute) if old is not None else (1.0, False)
    start = take.first_frame
    if old is not None:
        strips.remove(old)
    strip = strips.new_sound(STRIP_NAME, path, channel, start)
    strip[_MARK] = place
    strip.volume, strip.mute = volume, mute
    # A last sample may be rounded up to a frame.
    strip.frame_final_duration = min(strip.frame_final_duration, take.frames)
    named = editor.channels[channel]
    if named.name == f"Channel {channel}":
        named.name = STRIP_NAME


def _free_channel(editor: Any) -> int:
    """The lowest channel above all strips; else the lowest empty one."""
    used = {strip.channel for strip in strips_of(editor)}
    above = max(used, default=0) + 1
    free = [above, *(c for c in range(1, _MAX_CHANNEL + 1) if c not in used)]
    channel = next((c for c in free if c <= _MAX_CHANNEL), None)
    if channel is None:
        raise TakeError("All channels of the sequencer are in use: free one for the music.")
    return channel


# -- the markers -----------------------------------------------------------------------------------


def _our_markers(scene: Any) -> list[Any]:
    """Those that were placed here and not renamed since; where several have the name, the one that
    is where ours was. A marker that the user placed is never among them."""
    found = []
    for name, frame in json.loads(scene.bgm_studio.markers):
        named = [m for m in scene.timeline_markers if m.name == name]
        there = [m for m in named if m.frame == frame]
        if there or len(named) == 1:
            found.append((there or named)[0])
    return found


def _place_markers(scene: Any, take: Any) -> None:
    for marker in _our_markers(scene):
        scene.timeline_markers.remove(marker)
    taken = {marker.name for marker in scene.timeline_markers}
    ours, number = [], 0
    for frame, _ in json.loads(take.hits):
        number += 1
        while f"{MARKER_NAME} {number}" in taken:
            number += 1
        name = f"{MARKER_NAME} {number}"
        scene.timeline_markers.new(name, frame=take.first_frame + frame)
        ours.append([name, take.first_frame + frame])
    scene.bgm_studio.markers = json.dumps(ours)
