"""Run by a Python that has bpy: drives the add-on in a real Blender without a window.

    python blender_scenarios.py ADDON.zip SERVICE CLIPS FOLDER NAMES...

Each scenario begins with an empty file, and ends with a line of JSON: its name, and what failed or
null. SERVICE is the bgm-studio to start, CLIPS a folder with a.mp4, b.mp4, c.mp4 (60 frames at 24)
and song.wav, FOLDER an empty one.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
import traceback
import wave
from fractions import Fraction
from pathlib import Path
from typing import Any

import bpy

MODULE = "bgm_studio_vse"
ZIP, SERVICE, CLIPS, FOLDER = (Path(argument) for argument in sys.argv[1:5])
LOG = Path(os.environ.get("BGM_FAKE_LOG", os.devnull))


def install() -> None:
    """As a user does: from the zip, then switched on. Here as a legacy add-on, whose installer
    runs without a window; the extension is checked by Blender's own command apart from this."""
    bpy.ops.preferences.addon_install(filepath=str(ZIP), overwrite=True)
    bpy.ops.preferences.addon_enable(module=MODULE)
    preferences().executable = str(SERVICE)


def preferences() -> Any:
    return bpy.context.preferences.addons[MODULE].preferences


def addon(name: str) -> Any:
    return sys.modules[f"{MODULE}.{name}"]


def scene() -> Any:
    return bpy.context.scene


def strips(owner: Any = None) -> Any:
    owner = owner or scene().sequence_editor
    return owner.strips if hasattr(owner, "strips") else owner.sequences


def settings() -> Any:
    return scene().bgm_studio


def music() -> Any:
    return next((s for s in strips() if s.name.startswith("BGM Studio")), None)


def markers(prefix: str = "BGM ") -> list[int]:
    return sorted(m.frame for m in scene().timeline_markers if m.name.startswith(prefix))


def effect(name: str, kind: str, channel: int, start: int = 1, end: int = 2, *inputs: Any) -> Any:
    """An effect strip; its arguments were renamed in 5.0."""
    new = strips().new_effect
    known = strips().bl_rna.functions["new_effect"].parameters
    given: dict[str, Any] = {"name": name, "type": kind, "channel": channel, "frame_start": start}
    given |= {"frame_end": end} if "frame_end" in known else {"length": end - start}
    names = ("seq1", "seq2") if "seq1" in known else ("input1", "input2")
    return new(**given, **dict(zip(names, inputs, strict=False)))


def movie(name: str, channel: int, start: int, end: int, skip: int = 0, file: str = "") -> Any:
    """A movie that shows from frame `start` to `end` what follows its frame `skip`."""
    strip = strips().new_movie(name, str(CLIPS / (file or f"{name[0]}.mp4")), channel, start - skip)
    strip.frame_final_start, strip.frame_final_end = start, end
    return strip


def three_shots(first: int = 1) -> None:
    """Three shots of 40 frames: cuts at `first` + 40 and + 80; a song under them."""
    scene().render.fps, scene().render.fps_base = 24, 1.0
    scene().frame_start, scene().frame_end = first, first + 119
    scene().sequence_editor_create()
    movie("a", 1, first, first + 40, skip=5)
    movie("b", 1, first + 40, first + 80)
    movie("c", 1, first + 80, first + 120, skip=10)
    strips().new_sound("song", str(CLIPS / "song.wav"), 2, first)


def frames_of(path: str) -> Fraction:
    with wave.open(bpy.path.abspath(path)) as file:
        return file.getnframes() * addon("film").scene_rate(scene()) / file.getframerate()


def requests(method: str) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in LOG.read_text().splitlines()]
    return [line["params"] for line in lines if line["method"] == method]


def landed(**dials: Any) -> None:
    """Generate as the panel's button does: it returns at once, and the timer brings the take.
    Without a window Blender runs no timers, and no button but as a script's call, which waits."""
    for name, value in dials.items():
        setattr(settings(), name, value)
    before = len(settings().takes)
    interface = addon("interface")
    interface.begin(scene())
    assert len(settings().takes) == before
    end = time.monotonic() + 120
    while interface.poll() is not None:  # as the timer does
        assert time.monotonic() < end
        time.sleep(0.01)
    assert len(settings().takes) == before + 1, settings().status


# -- the scenario of the first hour ----------------------------------------------------------------


def scenario_generate_switch_undo_save_reopen() -> None:
    first = 11
    three_shots(first)
    mine = scene().timeline_markers.new("my cue", frame=30)
    scene().timeline_markers.new("BGM 1", frame=31)  # another's, by chance of our name
    blend = FOLDER / "edit.blend"
    bpy.ops.wm.save_as_mainfile(filepath=str(blend))
    bpy.ops.ed.undo_push(message="Ready")

    landed(seed=2, mood="calm", switch_timestep=300, segment_beats=4)
    strip = music()
    assert strip is not None
    assert strip.channel == 3, "above all strips of the user"
    assert (strip.frame_final_start, strip.frame_final_end) == (first, first + 120)
    assert frames_of(strip.sound.filepath) == 120, "as long as the film to the sample"
    assert Path(bpy.path.abspath(strip.sound.filepath)).parent == FOLDER / "bgm"
    hits = [frame for frame, _ in json.loads(settings().takes[0].hits)]
    assert markers("BGM ") == sorted([31, *(first + hit for hit in hits)])
    assert set(hits) <= {40, 80}, hits
    assert hits, "some cut is marked"
    recipe = json.loads(settings().takes[0].recipe)
    assert (recipe["seed"], recipe["mood"]) == (2, "calm")
    assert (recipe["switch_timestep"], recipe["segment_beats"]) == (300, 4)
    first_sound = strip.sound.filepath
    assert first_sound.startswith("//bgm"), "it goes where the .blend goes"

    landed(seed=5)
    assert len([s for s in strips() if s.type == "SOUND"]) == 2
    assert music().sound.filepath != first_sound
    second_hits = [frame for frame, _ in json.loads(settings().takes[1].hits)]
    assert markers() == sorted([31, *(first + hit for hit in second_hits)])

    bpy.ops.bgm_studio.use_take("EXEC_DEFAULT", True, index=0)
    assert music().sound.filepath == first_sound
    assert markers() == sorted([31, *(first + hit for hit in hits)])
    assert settings().active == settings().shown == 0

    bpy.ops.ed.undo()  # the switch
    assert settings().shown == 1
    assert markers() == sorted([31, *(first + hit for hit in second_hits)])
    bpy.ops.ed.undo()  # the second take
    assert len(settings().takes) == 1
    assert music().sound.filepath == first_sound
    bpy.ops.ed.undo()  # the first
    assert music() is None
    assert len(settings().takes) == 0
    assert markers() == [31]
    bpy.ops.ed.redo()
    bpy.ops.ed.redo()
    assert len(settings().takes) == 2
    assert music() is not None

    bpy.ops.wm.save_mainfile()
    bpy.ops.wm.open_mainfile(filepath=str(blend))
    assert [take.name for take in settings().takes] == ["Take 1", "Take 2"]
    strip = music()
    assert (strip.frame_final_start, strip.frame_final_end) == (first, first + 120)
    settings().active = 0  # as a click into the list
    assert bpy.path.abspath(music().sound.filepath) == bpy.path.abspath(first_sound)
    assert markers() == sorted([31, *(first + hit for hit in hits)])
    assert [m.name for m in scene().timeline_markers if m.frame == 30] == ["my cue"]
    assert mine is not None


def scenario_script_waits_and_undoes() -> None:
    three_shots()
    bpy.ops.ed.undo_push(message="Ready")
    assert bpy.ops.bgm_studio.generate("EXEC_DEFAULT", True) == {"FINISHED"}
    assert music() is not None
    assert bpy.path.abspath(settings().takes[0].wav).startswith(
        bpy.utils.user_resource("DATAFILES")
    ), "an unsaved file's music goes to Blender's data folder"
    bpy.ops.ed.undo()
    assert music() is None


def scenario_same_film_is_opened_once() -> None:
    three_shots()
    landed(seed=2)
    landed(seed=4)
    assert len(requests("open")) == 1
    strips()["b"].frame_final_end -= 1
    landed(seed=6)
    assert len(requests("open")) == 2
    assert requests("open")[0]["path"] != requests("open")[1]["path"]
    interface = addon("interface")
    assert bpy.app.timers.is_registered(interface.rest)
    interface.rest()
    assert interface._service is None
    landed(seed=8)
    assert len(requests("open")) == 3, "the service was ended and is started again"


def scenario_ntsc_rate_is_exact() -> None:
    three_shots()
    scene().render.fps_base = 1.001
    landed(seed=2)
    document = json.loads(Path(requests("open")[0]["path"]).read_text())
    assert document["global_start_time"]["rate"] == 24000 / 1001
    assert frames_of(music().sound.filepath) == 120
    assert music().frame_final_duration == 120
    assert markers() == [41, 81]


def scenario_cancel_leaves_all_as_it_was() -> None:
    three_shots()
    settings().seed = 999
    interface = addon("interface")
    interface.begin(scene())
    while interface._running.scoring.fraction < 0.5:
        interface.poll()
        time.sleep(0.01)
    assert interface._running.scoring.stage == "denoise"
    assert not bpy.ops.bgm_studio.generate.poll(), "one at a time"
    bpy.ops.bgm_studio.cancel()
    assert interface._running.scoring.text == "Cancelling"
    while interface.poll() is not None:
        time.sleep(0.01)
    assert settings().status == ""
    assert music() is None
    assert len(settings().takes) == 0
    landed(seed=2)
    assert len(requests("open")) == 1, "the service lives on"


def scenario_errors_are_shown() -> None:
    interface = addon("interface")
    with contextlib.suppress(RuntimeError):
        bpy.ops.bgm_studio.generate("EXEC_DEFAULT")
    assert "empty" in settings().status
    three_shots()
    settings().mood = "fail"
    interface.begin(scene())
    while interface.poll() is not None:
        time.sleep(0.01)
    assert settings().status == "The film is too dark. Use a lamp."
    preferences().executable = str(FOLDER / "nowhere")
    settings().mood = ""
    with contextlib.suppress(RuntimeError):
        bpy.ops.bgm_studio.generate("EXEC_DEFAULT")
    assert "nowhere" in settings().status
    with contextlib.suppress(RuntimeError):
        bpy.ops.bgm_studio.check()
    assert "nowhere" in preferences().found
    preferences().executable = str(SERVICE)
    bpy.ops.bgm_studio.check()
    assert "answers" in preferences().found
    landed(seed=2)


def scenario_users_marks_and_dials_survive_a_switch() -> None:
    three_shots()
    landed(seed=2)
    landed(seed=3)
    strip = music()
    strip.volume, strip.frame_final_start = 0.5, 21
    moved = next(m for m in scene().timeline_markers if m.name.startswith("BGM"))
    moved.name = "keep this"  # renamed: it is the user's now
    bpy.ops.bgm_studio.use_take("EXEC_DEFAULT", index=0)
    assert music().volume == 0.5
    assert music().frame_final_start == 21
    assert markers("keep") == [81]
    assert markers() == [41, 81]
    bpy.ops.bgm_studio.remove_take("EXEC_DEFAULT")
    assert settings().shown == 0
    assert settings().takes[0].name == "Take 2"
    bpy.ops.bgm_studio.clear("EXEC_DEFAULT")
    assert music() is None
    assert markers() == []
    assert markers("keep") == [81]
    assert len(settings().takes) == 1
    settings().active = 0
    assert music() is not None
    moved = next(m for m in scene().timeline_markers if m.name == "BGM 1")
    moved.frame = 45
    scene().timeline_markers.new("BGM 1", frame=50)
    bpy.ops.bgm_studio.clear("EXEC_DEFAULT")
    assert markers() == [45, 50], "which of the two is ours cannot be told: both stay"


def scenario_a_lost_sound_is_told() -> None:
    three_shots()
    bpy.ops.wm.save_as_mainfile(filepath=str(FOLDER / "lost.blend"))
    landed(seed=2)
    landed(seed=3)
    first = Path(settings().takes[0].wav)
    hidden = first.rename(first.with_suffix(".away"))
    with contextlib.suppress(RuntimeError):
        bpy.ops.bgm_studio.use_take("EXEC_DEFAULT", index=0)
    assert settings().shown == 1
    settings().active = 0
    assert "gone" in settings().status
    assert settings().shown == 1
    moved = FOLDER / "elsewhere"
    (moved / "bgm").mkdir(parents=True)
    hidden.rename(moved / "bgm" / first.name)  # the .blend and its folder, moved together
    bpy.ops.wm.save_as_mainfile(filepath=str(moved / "lost.blend"))
    bpy.ops.bgm_studio.use_take("EXEC_DEFAULT", index=0)
    assert Path(bpy.path.abspath(music().sound.filepath)) == moved / "bgm" / first.name


def scenario_recut_is_rescored() -> None:
    three_shots()
    blend = FOLDER / "recut.blend"
    bpy.ops.wm.save_as_mainfile(filepath=str(blend))
    landed(seed=2)
    with contextlib.suppress(RuntimeError):
        bpy.ops.bgm_studio.rescore("EXEC_DEFAULT")
    assert "nothing has changed" in settings().status
    bpy.ops.wm.save_mainfile()
    bpy.ops.wm.open_mainfile(filepath=str(blend))
    addon("interface")._disconnect()  # another day
    strips().remove(strips()["b"])
    for strip in strips():
        if strip.name == "c":
            strip.frame_start -= 40
    scene().frame_end -= 40
    bpy.ops.bgm_studio.rescore("EXEC_DEFAULT")
    assert len(settings().takes) == 2, settings().status
    assert frames_of(music().sound.filepath) == 80
    assert music().frame_final_end == 81
    assert all(frame <= 81 for frame in markers())
    bpy.ops.bgm_studio.use_take("EXEC_DEFAULT", index=0)
    assert music().frame_final_end == 121, "the take of the longer cut"


def scenario_loading_another_file_ends_the_work() -> None:
    three_shots()
    settings().seed = 999
    interface = addon("interface")
    interface.begin(scene())
    interface.poll()
    bpy.ops.wm.read_homefile(use_empty=True)
    assert interface.poll() is None
    three_shots()
    landed(seed=2)
    settings().seed = 999
    interface.begin(scene())
    while not requests("generate")[-1:] or requests("generate")[-1]["seed"] != 999:
        interface.poll()
    interface._before_loading()
    landed(seed=4)  # though the service is not quite done with what was cancelled
    assert len(settings().takes) == 2


# -- what is exported ------------------------------------------------------------------------------


def exported() -> tuple[list[dict[str, Any]], Any]:
    film = addon("film").read_film(scene(), addon("takes").is_ours)
    items = film.otio["tracks"]["children"][0]["children"]
    # The test reads them as BGM Studio does, and compares.
    path = FOLDER / f"export-{len(list(FOLDER.glob('export-*.otio')))}.otio"
    path.write_text(json.dumps(film.otio))
    path.with_suffix(".json").write_text(json.dumps([seen(item) for item in items]))
    return items, film


def seen(item: dict[str, Any]) -> tuple[Any, ...]:
    """Name or schema, frames it lasts, where it begins in its file's frames, and its speed."""
    schema = item["OTIO_SCHEMA"].partition(".")[0]
    if schema == "Transition":
        return schema, item["in_offset"]["value"], item["out_offset"]["value"]
    times, speed = item["source_range"], 1.0
    for change in item["effects"]:
        speed = change["time_scalar"]
    name = item["name"] if schema == "Clip" else schema
    return name, times["duration"]["value"], times["start_time"]["value"], speed


def scenario_export_cuts() -> None:
    three_shots()
    scene().frame_start, scene().frame_end = 11, 200
    movie("b2", 2, 31, 51, skip=7)  # over the cut of a and b
    items, film = exported()
    assert [seen(item) for item in items] == [
        ("a", 20, 15, 1.0),
        ("b2", 20, 7, 1.0),
        ("b", 30, 10, 1.0),
        ("c", 40, 10, 1.0),
    ]
    assert film.first_frame == 11
    assert film.frames == 110
    assert any("frame 121" in line for line in film.told)
    reference = items[0]["media_references"]["DEFAULT_MEDIA"]
    assert reference["target_url"] == str(CLIPS / "a.mp4")
    assert reference["available_range"]["duration"] == {
        "OTIO_SCHEMA": "RationalTime.1", "rate": 24.0, "value": 60,
    }  # fmt: skip
    (sound,) = film.otio["tracks"]["children"][1:]
    assert [seen(item)[1:] for item in sound["children"]] == [(182, 10, 1.0)]


def scenario_export_hidden_and_overlaid() -> None:
    three_shots()
    movie("b3", 4, 1, 41).mute = True
    effect("title", "TEXT", 5, 1, 60)
    effect("grade", "ADJUSTMENT", 6, 1, 120)
    movie("b4", 7, 1, 41)
    scene().sequence_editor.channels[7].mute = True
    logo = movie("b5", 8, 1, 41)
    scene().render.resolution_x, scene().render.resolution_y = 640, 480
    logo.blend_type = "ADD"
    items, _ = exported()
    assert [seen(item)[0] for item in items] == ["a", "b", "c"]


def scenario_export_gap_black_and_effects() -> None:
    three_shots()
    strips()["b"].mute = True
    effect("card", "COLOR", 3, 51, 61)
    effect("blur", "GAUSSIAN_BLUR", 4, 1, 41, strips()["a"])
    items, _ = exported()
    assert [seen(item) for item in items] == [
        ("a", 40, 5, 1.0),
        ("Gap", 10, 0, 1.0),
        ("card", 10, 0, 1.0),
        ("Gap", 20, 0, 1.0),
        ("c", 40, 10, 1.0),
    ]
    assert items[2]["media_references"]["DEFAULT_MEDIA"]["generator_kind"] == "black"


def scenario_export_crossfade() -> None:
    three_shots()
    strips().remove(strips()["b"])
    late = movie("b", 3, 31, 81)
    effect("cross", "CROSS", 4, 31, 41, strips()["a"], late)
    items, film = exported()
    assert [seen(item) for item in items] == [
        ("a", 35, 5, 1.0),
        ("Transition", 5, 5),
        ("b", 45, 5, 1.0),
        ("c", 40, 10, 1.0),
    ]
    assert film.frames == 120


def scenario_export_meta_and_scene_strips() -> None:
    three_shots()
    other = bpy.data.scenes.new("other")
    other.frame_start, other.frame_end = 1, 60
    other.sequence_editor_create()
    inner = strips(other.sequence_editor)
    for name, start in (("x", 1), ("y", 21)):
        inner.new_movie(name, str(CLIPS / "a.mp4"), 1, start)
    inner["x"].frame_final_end = 21
    nested = strips().new_scene("nested", other, 4, 41)
    nested.scene_input = "SEQUENCER"
    nested.frame_final_start = 51
    nested.frame_final_end = 71
    meta = strips().new_meta("meta", 5, 81)
    strips()["c"].move_to_meta(meta)
    meta.frame_final_end = 101
    items, film = exported()
    assert [seen(item) for item in items] == [
        ("a", 40, 5, 1.0),
        ("b", 10, 0, 1.0),
        ("x", 10, 10, 1.0),
        ("y", 10, 0, 1.0),
        ("b", 10, 30, 1.0),
        ("c", 20, 10, 1.0),
    ]
    assert film.frames == 100
    nested.scene_input = "CAMERA"
    items, film = exported()
    assert [seen(item)[0] for item in items] == ["a", "b", "nested", "b", "c"]
    assert any("nested" in line and "black" in line for line in film.told)


def scenario_export_speeds() -> None:
    three_shots()
    strips()["b"].use_reverse_frames = True
    held = strips()["c"]
    held.frame_final_end = 141  # 10 frames in, 60 long: the last picture stands from 131 on
    scene().frame_end = 140
    items, _ = exported()
    assert [seen(item) for item in items] == [
        ("a", 40, 5, 1.0),
        ("b", 40, 20, -1.0),
        ("c", 50, 10, 1.0),
        ("c", 10, 59, 0.0),
    ]
    double = effect("fast", "SPEED", 4, 1, 41, strips()["a"])
    double.speed_control, double.speed_factor = "MULTIPLY", 0.5
    items, _ = exported()
    assert seen(items[0]) == ("a", 40, 5, 0.5)


def scenario_export_other_rate() -> None:
    three_shots()
    scene().render.fps = 30
    items, _ = exported()
    assert seen(items[0]) == ("a", 40, 5, 1.25), "frame for frame, as a script adds it"
    add = bpy.ops.sequencer.movie_strip_add
    if bpy.app.version >= (5, 0, 0):
        return  # adding one as a user does needs a window there
    area = bpy.context.screen.areas[0]
    area.type = "SEQUENCE_EDITOR"
    region = next(r for r in area.regions if r.type == "WINDOW")
    with bpy.context.temp_override(window=bpy.context.window, area=area, region=region):
        add(filepath=str(CLIPS / "b.mp4"), frame_start=1, channel=5, sound=False,
            use_framerate=False, adjust_playback_rate=True)  # fmt: skip
    items, _ = exported()
    _, frames, start, speed = seen(items[0])
    assert (frames, start, speed) == (75, 0, 1.0), "in real time, as the interface adds it"


def scenario_export_stills() -> None:
    three_shots()
    picture = bpy.data.images.new("still", 64, 48)
    picture.filepath_raw, picture.file_format = str(FOLDER / "still.png"), "PNG"
    picture.save()
    still = strips().new_image("still", str(FOLDER / "still.png"), 3, 41)
    still.frame_final_end = 61
    items, _ = exported()
    assert [seen(item) for item in items][1] == ("still", 20, 0, 0.0)
    for number in range(1, 4):
        (FOLDER / f"shot.{number:04}.png").write_bytes((FOLDER / "still.png").read_bytes())
    many = strips().new_image("many", str(FOLDER / "shot.0001.png"), 4, 81)
    for number in range(2, 4):
        many.elements.append(f"shot.{number:04}.png")
    items, _ = exported()
    reference = items[3]["media_references"]["DEFAULT_MEDIA"]
    assert (reference["name_prefix"], reference["name_suffix"]) == ("shot.", ".png")
    assert (reference["start_frame"], reference["frame_zero_padding"]) == (1, 4)
    assert seen(items[3])[1] == 3


def main() -> None:
    install()
    for name in sys.argv[5:]:
        addon("interface")._disconnect()
        LOG.write_text("")
        bpy.ops.wm.read_homefile(use_empty=True)
        try:
            globals()[f"scenario_{name}"]()
            failed = None
        except Exception:  # noqa: BLE001 - reported to the test
            failed = traceback.format_exc()
        print("SCENARIO", json.dumps([name, failed]), flush=True)
    bpy.ops.preferences.addon_disable(module=MODULE)
    assert MODULE not in bpy.context.preferences.addons
    sys.stdout.flush()
    os._exit(0)  # the module's own way out waits for its film decoders at times, for ever


if __name__ == "__main__":
    main()
