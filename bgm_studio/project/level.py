"""The music's level over time, as a project has it: what is heard in the window, and what every
export of the project writes."""

from __future__ import annotations

from bgm_studio.composing.recut import Recut
from bgm_studio.composing.take import Take
from bgm_studio.export.delivery import Levels
from bgm_studio.project.project import Project
from bgm_studio.sound.automation import Automation, simplified
from bgm_studio.sound.mix import TARGET_LUFS

_SAME_DB = 0.01
_FRAME_EDGE = 0.25  # of a frame: so far inside its pictures lies the end of a carried stretch


def music_level(project: Project) -> Automation:
    """The curve of a project's music: the user's own, else down by `duck_db` under the speech that
    is heard in the clip."""
    speech = () if project.analysis is None else project.analysis.speech or ()
    return levels_of(project).curve(speech)


def levels_of(
    project: Project,
    take: Take | None = None,
    *,
    target_lufs: float | None = TARGET_LUFS,
    duck_db: float | None = None,
    level_in_files: bool | None = None,
    loudness_of: str = "music",
) -> Levels:
    """How loud an export of a project is. take: the one that is exported, which may have asked for
    a gain of its music. duck_db: None for the project's curve, else automatic by so much, whatever
    the project has. level_in_files, loudness_of: as in `Levels`."""
    return Levels(
        project.clip_gain_db,
        project.music_gain_db if take is None else project.music_gain_of(take),
        target_lufs,
        project.duck_db if duck_db is None else duck_db,
        project.level if duck_db is None else None,
        level_in_files,
        loudness_of,
    )


def carried_level(recut: Recut, level: Automation | None) -> Automation | None:
    """The curve that the user drew, for a film that was cut anew: it goes along with its pictures.
    Where a cut leaves out or adds pictures it runs straight from one stretch to the next."""
    if level is None or recut.is_same:
        return level
    rate = float(recut.new.rate)
    points: list[tuple[float, float]] = []
    for part in recut.carried:
        first = part.old_start_frame + _FRAME_EDGE
        last = part.old_start_frame + part.frames - _FRAME_EDGE
        shift = part.new_start_frame - part.old_start_frame
        inner = [t for t, _ in level.points if first < t * rate < last]
        points += [
            (round(time_s + shift / rate, 6), level.at(time_s))
            for time_s in (first / rate, *inner, last / rate)
        ]
    if not points:
        return None  # nothing of it is left: the new film's own
    fewer = simplified(points, _SAME_DB)
    if len(fewer) == 2 and fewer[0][1] == fewer[1][1] == 0.0:
        return Automation()
    return Automation(tuple(fewer))
