"""What the timeline says: names, times, and a sentence for what lies there."""

from __future__ import annotations

from bgm_studio.sound.automation import LOWEST_DB
from bgm_studio.ui.fields import part_text
from bgm_studio.ui.languages import plural
from bgm_studio.ui.presenter.heard import ON_TIME_MS
from bgm_studio.ui.timeline.lanes import LATE_MS, tr
from bgm_studio.ui.timeline.scene import Scene


def not_heard_text() -> str:
    """What the dot beside a lane's name says."""
    return tr("Not heard yet: the next run brings what you changed here.")


def lane_name(name: str, scene: Scene) -> str:
    """What the gutter says of a lane."""
    names = {
        "ruler": tr("Time"),
        "picture": tr("Picture"),
        "shots": tr("Shots"),
        "captions": tr("Captions"),
        "sections": tr("Sections"),
        "activity": tr("Activity"),
        "chords": tr("Chords"),
        "sound": tr("Clip sound"),
        "music": tr("Music"),
        "level": tr("Level"),
        "melody": tr("Melody"),
        "bridge": tr("Bridge"),
        "piano": tr("Piano"),
        "band": tr("Band"),
    }
    if name == "segments":
        if not scene.segment_beats and len(scene.segment_s):
            return tr("Sync shots")
        return tr("Sync k {0}").format(scene.segment_beats) if scene.segment_beats else tr("Sync")
    return names[name]


def time_label(time_s: float, step_s: float = 1.0, duration_s: float = 0.0) -> str:
    """A time as in 00:09, 00:09.50 or, in films of an hour and more, 1:02:09."""
    digits = 0 if step_s >= 1 else 1 if step_s >= 0.1 else 2
    units = 10**digits
    total = round(time_s * units)
    whole, part = divmod(total, units)
    minutes, seconds = divmod(whole, 60)
    tail = f".{part:0{digits}d}" if digits else ""
    if duration_s >= 3600:
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02d}:{seconds:02d}{tail}"
    return f"{minutes:02d}:{seconds:02d}{tail}"


def lane_tip(lane: str) -> str:
    """What a lane shows, and what can be done there."""
    return {
        "ruler": tr("Time above, bars of the music below"),
        "picture": tr("The film. Click to go there, double-click to select the shot"),
        "shots": tr("Cuts the music may mark, and how far each lies from its beat"),
        "captions": tr("What each shot shows; the music takes its mood from these words"),
        "sections": tr(
            "What the music treats as one part, and how much goes on in it.\nDrag up or "
            "down for more or less, right-click for options"
        ),
        "segments": tr(
            "Stretches in which the music reacts to the picture; k is their length in beats"
        ),
        "activity": tr(
            "How much moves in the picture, and so how busy the music is.\nDrag to draw "
            "over it, Alt+drag to reset"
        ),
        "chords": tr("The harmony of the music"),
        "sound": tr("The clip's own sound"),
        "music": tr("The music as it sounds, before the fader. Drag where there should be none"),
        "level": tr(
            "How loud the music is over time: lower while someone speaks, or as you draw it.\n"
            "Double-click for a point, drag a point or the line, drag elsewhere to draw"
        ),
        "melody": tr("The tune. Double-click to open the piano roll"),
        "bridge": tr("The second voice. Double-click to open the piano roll"),
        "piano": tr("The accompaniment. Double-click to open the piano roll"),
        "band": tr("What the palette's players add, one strip each"),
    }[lane]


def folded_tip(lane: str, scene: Scene) -> str:
    """A lane that is a strip in two lines."""
    return tr("{0}: click to open this lane\n{1}").format(lane_name(lane, scene), lane_tip(lane))


def level_note(why: str) -> str:
    """Why the automatic level has nothing to do; "" where it has."""
    return {
        "": "",
        "silent": tr("The clip has no sound: the music keeps its level"),
        "off": tr("The music keeps its level under speech"),
        "muted": tr("The clip's sound is off: the music keeps its level"),
        "unheard": tr("Listening for speech…"),
        "wordless": tr("Nobody speaks: the music keeps its level"),
    }[why]


def gain_label(gain_db: float) -> str:
    """A gain as in -10.0 dB; the lowest is silence."""
    if gain_db <= LOWEST_DB:
        return tr("Silence")
    return tr("{0} dB").format(f"{round(gain_db, 1) + 0.0:.1f}")


def level_told(scene: Scene) -> str:
    """The level in a sentence."""
    points = len(scene.level.points)
    if not scene.level_drawn:
        if scene.unducked:
            return level_note(scene.unducked)
        return tr("Automatic: {0} dB down under speech").format(f"{scene.duck_db:g}")
    if not points:
        return tr("Your level: flat")
    return plural(points, tr("Your level: {0} point"), tr("Your level: {0} points")).format(points)


def part_tip(scene: Scene, number: int) -> str:
    """A part of the band in a sentence, and what can be done with it."""
    part = scene.band[number]
    text = tr("{0}: follows chords and level. Double-click to open the piano roll")
    if part.held:
        text = tr("{0}: held as it is. Double-click to open the piano roll")
    return text.format(part_text(part.name))


def leads() -> dict[str, str]:
    """How a section may go over into the next, in the menu's words."""
    return {
        "": tr("Straight into the next"),
        "build": tr("Build into the next"),
        "drop": tr("Drop before the next"),
        "breath": tr("Breath before the next"),
    }


def section_tip(scene: Scene, index: int) -> str:
    """A section in a sentence: name, level and whose it is, lead."""
    sections = scene.sections
    if not 0 <= index < len(sections.names):
        return ""
    whose = tr("your level") if sections.told[index] else tr("follows the picture")
    text = tr("{0}, {1} %, {2}").format(
        sections.title(index), round(100 * float(sections.level[index])), whose
    )
    lead = sections.leads[index]
    return tr("{0}. {1}").format(text, leads()[lead]) if lead else text


def cut_tip(scene: Scene, index: int) -> str:
    """What a marker stands for, how long it takes if it is no cut, and how its beat lies."""
    kind, text = transition(scene, index), _beat_tip(scene, index)
    return tr("{0}. {1}").format(kind, text) if kind else text


def transition(scene: Scene, index: int) -> str:
    """How a shot gives way to the next and how long that takes; "" for a cut."""
    span = scene.cuts[index].span
    if span is None:
        return ""
    names = {"dissolve": tr("Dissolve"), "wipe": tr("Wipe"), "fade": tr("Fade")}
    return tr("{0}, {1} s").format(names[scene.cuts[index].kind], f"{span.length_s:.1f}")


def _beat_tip(scene: Scene, index: int) -> str:
    if not scene.hit[index]:
        return tr("This cut is not a hit point: the music does not mark it")
    if scene.residual_ms is None:
        return tr("The music will mark this cut")
    ms = round(float(scene.residual_ms[index]))
    if ms == 0:
        text = tr("This cut lies on its beat")
    elif ms > 0:
        text = tr("This cut lies {0} ms before its beat").format(ms)
    else:
        text = tr("This cut lies {0} ms after its beat").format(-ms)
    if abs(ms) <= ON_TIME_MS:
        return text + tr(": together, to the eye and ear")
    if abs(ms) > LATE_MS:
        return text + tr(". Drag it, raise its strength, or free the tempo")
    return text
