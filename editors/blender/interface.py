"""The panel, its operators and the preferences."""

from __future__ import annotations

import json
import os
import re
import textwrap
from typing import TYPE_CHECKING, Any

import bpy
from bpy.props import IntProperty, StringProperty

from . import takes
from .client import PROTOCOL, BgmServiceError
from .film import Film, FilmError, digest, read_film
from .scoring import Scoring, Service

_POLL_S = 0.1
_IDLE_S = 600.0  # after which the service, which holds some hundred MB, is ended
_IDLE_FOLDER = "bgm_studio"  # in Blender's own data folder, for a .blend that is not saved yet
_WRAP = 44


class _Running:
    """What is on its way, and the scene it is for. Blender may load another file meanwhile, or undo
    may replace the scene, so the scene is looked up again when it is needed."""

    def __init__(self, scene: Any, film: Film, scoring: Scoring) -> None:
        self.film = film
        self.scoring = scoring
        self._scene = scene.session_uid

    def scene(self) -> Any | None:
        return next((s for s in bpy.data.scenes if s.session_uid == self._scene), None)


_service: Service | None = None
_running: _Running | None = None


def _scene_of(context: Any) -> Any:
    """The scene whose sequencer is edited; since 5.0 it may be another one than the window's."""
    return getattr(context, "sequencer_scene", None) or context.scene


def _preferences() -> Any:
    return bpy.context.preferences.addons[__package__].preferences


def _connected() -> Service:
    """The running service, started where it is not."""
    global _service  # noqa: PLW0603 - one process for this Blender, whatever is opened in it
    command = bpy.path.abspath(_preferences().executable) if _preferences().executable else None
    if _service is not None and (not _service.is_running or _service.command != command):
        _service.close()
        _service = None
    if _service is None:
        _service = Service(command)
    return _service


def _disconnect() -> None:
    global _service, _running  # noqa: PLW0603
    if _service is not None:
        _service.close()
    _service = _running = None


# -- making a take ---------------------------------------------------------------------------------


def begin(scene: Any, keep: tuple[str, str] | None = None) -> None:
    """Start making a take, which lands in the scene later. FilmError or BgmServiceError where that
    cannot be."""
    global _running  # noqa: PLW0603
    scene.bgm_studio.status = ""
    _running = _handed_over(scene, keep)
    if not bpy.app.timers.is_registered(poll):
        bpy.app.timers.register(poll, first_interval=_POLL_S)


def _handed_over(scene: Any, keep: tuple[str, str] | None) -> _Running:
    """The scene's film, on its way through the service."""
    settings = scene.bgm_studio
    film = read_film(scene, takes.is_ours)
    if settings.new_seed and len(settings.takes):
        settings.seed = (settings.seed + 1) % 2**31
    dials = {
        "seed": settings.seed, "mood": settings.mood,
        "switch_timestep": settings.switch_timestep, "segment_beats": settings.segment_beats,
    }  # fmt: skip
    folder, stem, which = _folder(), _stem(scene), digest(film.otio)
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, f"{stem}-{which[:12]}.otio")  # stays: projects name it
    if not os.path.exists(path):
        with open(path, "w", encoding="utf-8") as stream:
            json.dump(film.otio, stream)
    scoring = Scoring(_connected(), path, which, dials, folder, stem, keep)
    return _Running(scene, film, scoring)


def _folder() -> str:
    """Where takes are written: beside the .blend, once that is saved."""
    if bpy.data.filepath:
        return os.path.normpath(bpy.path.abspath(_preferences().folder or "//bgm"))
    return bpy.utils.user_resource("DATAFILES", path=_IDLE_FOLDER, create=True)


def _stem(scene: Any) -> str:
    name = os.path.splitext(os.path.basename(bpy.data.filepath))[0] or scene.name
    return re.sub(r"[^\w -]+", "_", name)[:80] or "film"


def _land(running: _Running) -> str:
    """Put what came back into its scene; returns the kind of what went wrong, "" for nothing."""
    scene, scoring = running.scene(), running.scoring
    if scene is None:
        return "Cancelled"  # its file was closed meanwhile
    if scoring.error is not None:
        scene.bgm_studio.status = "" if scoring.error.is_cancelled else str(scoring.error)
        return "Cancelled" if scoring.error.is_cancelled else scoring.error.kind or "Error"
    assert scoring.result is not None  # noqa: S101 - one of the two is set
    try:
        takes.add(scene, running.film, scoring.result)
    except takes.TakeError as error:
        scene.bgm_studio.status = str(error)
        return "TakeError"
    return ""


def poll() -> float | None:
    """Look after what is on its way; Blender calls this as a timer. What came back is one step that
    can be undone. Seconds until it wants to be called again, None for never."""
    global _running  # noqa: PLW0603
    running = _running
    if running is None:
        return None
    if not running.scoring.poll():
        _redraw()
        return _POLL_S
    _running = None
    _rest_later()
    if not _land(running):
        window = bpy.context.window_manager.windows[0]
        with bpy.context.temp_override(window=window, screen=window.screen):
            bpy.ops.ed.undo_push(message="BGM Studio: New Take")
    _redraw()
    return None


def rest() -> None:
    """End the service, where it is not needed just now; Blender calls this as a timer. The next
    take starts it again."""
    if _running is None:
        _disconnect()


def _rest_later() -> None:
    if bpy.app.timers.is_registered(rest):
        bpy.app.timers.unregister(rest)
    bpy.app.timers.register(rest, first_interval=_IDLE_S, persistent=True)


def _redraw() -> None:
    for window in bpy.context.window_manager.windows:
        for area in window.screen.areas:
            if area.type == "SEQUENCE_EDITOR":
                area.tag_redraw()


@bpy.app.handlers.persistent
def _before_loading(*_: Any) -> None:
    global _running  # noqa: PLW0603
    if _running is not None:
        _running.scoring.cancel()
        _running = None
        if _service is not None:
            _service.digest = ""  # it may have opened anything by then


class _MakesTake:
    """What Generate and Rescore share. Run from the panel, they return at once and the take lands
    later; run by a script, they wait for it."""

    bl_options = {"UNDO"}  # not to be repeated by Adjust Last Operation
    if TYPE_CHECKING:
        report: Any  # of bpy.types.Operator, which stands beside this class

    @classmethod
    def poll(cls, context: Any) -> bool:
        return _running is None and _scene_of(context) is not None

    def _keep(self, scene: Any) -> tuple[str, str] | None:
        return None

    def invoke(self, context: Any, _event: Any) -> set[str]:
        return self._run(context, wait=False)

    def execute(self, context: Any) -> set[str]:
        return self._run(context, wait=True)

    def _run(self, context: Any, *, wait: bool) -> set[str]:
        scene = _scene_of(context)
        try:
            if not wait:
                begin(scene, self._keep(scene))
                return {"CANCELLED"}  # no step to undo yet
            running = _handed_over(scene, self._keep(scene))
        except (FilmError, BgmServiceError, OSError) as error:
            scene.bgm_studio.status = str(error)
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        running.scoring.wait()
        _rest_later()
        if _land(running):
            self.report({"ERROR"}, scene.bgm_studio.status or "Cancelled.")
            return {"CANCELLED"}
        return {"FINISHED"}


class BGM_OT_generate(_MakesTake, bpy.types.Operator):
    """Compose music for the cut in the scene's frame range, in a process of its own"""

    bl_idname = "bgm_studio.generate"
    bl_label = "Generate"


class BGM_OT_rescore(_MakesTake, bpy.types.Operator):
    """After a recut: keep the music of the shots that stayed, and compose only the rest anew"""

    bl_idname = "bgm_studio.rescore"
    bl_label = "Rescore Changes"

    @classmethod
    def poll(cls, context: Any) -> bool:
        if not super().poll(context):
            return False
        settings = _scene_of(context).bgm_studio
        return 0 <= settings.shown < len(settings.takes)

    def _keep(self, scene: Any) -> tuple[str, str] | None:
        settings = scene.bgm_studio
        take = settings.takes[settings.shown]
        if not os.path.isfile(take.project):
            raise FilmError(f"The project of {take.name} is gone: {take.project}. Generate anew.")
        if take.film == digest(read_film(scene, takes.is_ours).otio):
            raise FilmError(f"{take.name} was made for this very cut: nothing has changed.")
        return take.project, take.number


class BGM_OT_cancel(bpy.types.Operator):
    """Stop composing; the scene stays as it is"""

    bl_idname = "bgm_studio.cancel"
    bl_label = "Cancel"

    @classmethod
    def poll(cls, _context: Any) -> bool:
        return _running is not None

    def execute(self, _context: Any) -> set[str]:
        if _running is not None:
            _running.scoring.cancel()
        return {"FINISHED"}


class BGM_OT_use_take(bpy.types.Operator):
    """Let this take play: its sound on the music strip, its hit points as markers"""

    bl_idname = "bgm_studio.use_take"
    bl_label = "Use Take"
    bl_options = {"REGISTER", "UNDO"}

    index: IntProperty(name="Take", min=0)

    def execute(self, context: Any) -> set[str]:
        scene = _scene_of(context)
        try:
            if self.index >= len(scene.bgm_studio.takes):
                raise takes.TakeError("There is no such take.")
            takes.show(scene, self.index)
        except takes.TakeError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}


class BGM_OT_remove_take(bpy.types.Operator):
    """Take this take off the list; its files stay in their folder"""

    bl_idname = "bgm_studio.remove_take"
    bl_label = "Remove Take"
    bl_options = {"REGISTER", "UNDO"}

    @classmethod
    def poll(cls, context: Any) -> bool:
        settings = _scene_of(context).bgm_studio
        return 0 <= settings.active < len(settings.takes)

    def execute(self, context: Any) -> set[str]:
        scene = _scene_of(context)
        try:
            takes.remove(scene, scene.bgm_studio.active)
        except takes.TakeError as error:
            self.report({"ERROR"}, str(error))
        return {"FINISHED"}


class BGM_OT_clear(bpy.types.Operator):
    """Take the music strip and the hit markers out of the scene; the takes stay in the list"""

    bl_idname = "bgm_studio.clear"
    bl_label = "Clear"
    bl_options = {"REGISTER", "UNDO"}

    @classmethod
    def poll(cls, context: Any) -> bool:
        return takes.our_strip(_scene_of(context)) is not None

    def execute(self, context: Any) -> set[str]:
        takes.clear(_scene_of(context))
        return {"FINISHED"}


class BGM_OT_check(bpy.types.Operator):
    """Start BGM Studio and see whether it answers"""

    bl_idname = "bgm_studio.check"
    bl_label = "Check"

    def execute(self, _context: Any) -> set[str]:
        try:
            found = _connected().client.versions()
        except BgmServiceError as error:
            _preferences().found = str(error)
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        text = f"BGM Studio {found['bgm_studio']} answers."
        if found["protocol"] != PROTOCOL:
            text = (f"BGM Studio {found['bgm_studio']} speaks protocol {found['protocol']}, this "
                    f"add-on {PROTOCOL}: install versions that belong together.")  # fmt: skip
        elif not found["model_sha256"]:
            text += " Its composer's model is missing: set it up again."
        _preferences().found = text
        self.report({"INFO"}, text)
        return {"FINISHED"}


class BGM_UL_takes(bpy.types.UIList):
    """One take a row: its name, tempo and key; a loudspeaker stands at the one that plays."""

    def draw_item(
        self, _context: Any, layout: Any, settings: Any, take: Any, _icon: int, _data: Any,
        _property: str, index: int,
    ) -> None:  # fmt: skip
        row = layout.row(align=True)
        icon = "PLAY_SOUND" if index == settings.shown else "BLANK1"
        row.prop(take, "name", text="", emboss=False, icon=icon)
        row.label(text=f"{take.tempo_bpm:.4g} BPM  {take.key}")


class BGM_PT_panel(bpy.types.Panel):
    bl_idname = "BGM_PT_panel"
    bl_label = "BGM Studio"
    bl_space_type = "SEQUENCE_EDITOR"
    bl_region_type = "UI"
    bl_category = "BGM Studio"

    def draw(self, context: Any) -> None:
        scene, layout = _scene_of(context), self.layout
        settings = scene.bgm_studio
        column = layout.column()
        column.use_property_split = True
        column.use_property_decorate = False
        column.enabled = _running is None
        column.prop(settings, "switch_timestep", slider=True)
        column.prop(settings, "segment_beats")
        column.prop(settings, "mood")
        column.prop(settings, "seed")
        column.prop(settings, "new_seed")
        if _running is not None:
            scoring = _running.scoring
            layout.progress(factor=scoring.fraction, text=f"{scoring.text} {scoring.fraction:.0%}")
            layout.operator("bgm_studio.cancel", icon="X")
        else:
            row = layout.row()
            row.scale_y = 1.4
            row.operator_context = "INVOKE_DEFAULT"
            row.operator("bgm_studio.generate", icon="PLAY")
            layout.operator("bgm_studio.rescore", icon="FILE_REFRESH")
        if len(settings.takes):
            row = layout.row()
            row.template_list("BGM_UL_takes", "", settings, "takes", settings, "active", rows=3)
            side = row.column(align=True)
            side.operator("bgm_studio.remove_take", text="", icon="REMOVE")
            side.operator("bgm_studio.clear", text="", icon="TRASH")
        _write(layout, settings.status)


class BGM_PT_told(bpy.types.Panel):
    bl_idname = "BGM_PT_told"
    bl_label = "What Was Left Out"
    bl_space_type = "SEQUENCE_EDITOR"
    bl_region_type = "UI"
    bl_category = "BGM Studio"
    bl_parent_id = "BGM_PT_panel"
    bl_options = {"DEFAULT_CLOSED"}

    @classmethod
    def poll(cls, context: Any) -> bool:
        return _scene_of(context).bgm_studio.told not in ("", "[]")

    def draw(self, context: Any) -> None:
        for line in json.loads(_scene_of(context).bgm_studio.told):
            _write(self.layout, line)


def _write(layout: Any, text: str) -> None:
    column = layout.column(align=True)
    for line in textwrap.wrap(text, _WRAP):
        column.label(text=line)


class BgmPreferences(bpy.types.AddonPreferences):
    bl_idname = __package__

    executable: StringProperty(
        name="bgm-studio", subtype="FILE_PATH",
        description="The bgm-studio executable, or the folder BGM Studio was set up in. Empty: the "
        "one on the PATH",
    )  # fmt: skip
    folder: StringProperty(
        name="Music Folder", subtype="DIR_PATH", default="//bgm",
        description="Where takes are written. // is the folder of the .blend",
    )  # fmt: skip
    found: StringProperty(options={"SKIP_SAVE"})

    def draw(self, _context: Any) -> None:
        self.layout.prop(self, "executable")
        row = self.layout.row()
        row.operator("bgm_studio.check")
        row.label(text=self.found)
        self.layout.prop(self, "folder")


_CLASSES = (
    BgmPreferences, BGM_OT_generate, BGM_OT_rescore, BGM_OT_cancel, BGM_OT_use_take,
    BGM_OT_remove_take, BGM_OT_clear, BGM_OT_check, BGM_UL_takes, BGM_PT_panel, BGM_PT_told,
)  # fmt: skip


def register() -> None:
    for each in _CLASSES:
        bpy.utils.register_class(each)
    bpy.app.handlers.load_pre.append(_before_loading)


def unregister() -> None:
    bpy.app.handlers.load_pre.remove(_before_loading)
    for timer in (poll, rest):
        if bpy.app.timers.is_registered(timer):
            bpy.app.timers.unregister(timer)
    _disconnect()
    for each in reversed(_CLASSES):
        bpy.utils.unregister_class(each)
