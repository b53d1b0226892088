"""What is asked for and not heard yet: how the dials and the user's reading of the clip differ from
what the take that is heard was made from."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from bgm_studio.composing.direction import Direction
from bgm_studio.composing.fitting import residual_ms
from bgm_studio.composing.take import Draft, Request
from bgm_studio.music.timing import TempoMap
from bgm_studio.project.project import Project, TakeEntry

DIALS: dict[str, tuple[str, ...]] = {
    "t0": ("switch_timestep",),
    "k": ("segment_beats", "segments"),
    "mood": ("mood",),
    "style": ("style",),
    "tempo": ("tempo_bpm", "drift"),
    "strength": ("guidance",),
    "seed": ("seed",),
    "quality": ("steps",),
}
"""What can be asked for, and the fields of a Request that it is."""
READINGS: dict[str, tuple[str, ...]] = {
    "captions": ("captions",),
    "cuts": ("cuts",),
    "activity": ("activity",),
    "chords": ("chords",),
    "scenes": ("scenes",),
    "silences": ("silences",),
    "range": ("range",),
}
"""The same of a Direction."""
LIVE = ("t0", "k")
"""Those that the take follows by itself."""
ON_TIME_MS = 40.0
_SAME_TEMPO = 0.01  # of a tempo: as little is not heard, and no two fits agree to more
_SHOWN_BPM = 0.05


def is_same_tempo(one_bpm: float, other_bpm: float) -> bool:
    """Whether nobody would hear one tempo from the other."""
    return abs(one_bpm - other_bpm) <= _SAME_TEMPO * other_bpm


def wants_other_tempo(project: Project, draft: Draft | None) -> bool:
    """Whether the dials ask for another tempo than the active take has: one that was typed, another
    drift, or a fit that is heard to be another or meets more of the cuts. draft: of these dials,
    None while there is none."""
    entry = project.active_entry
    if entry is None:
        return False
    wanted, made, fit = project.request, entry.recipe.request, entry.take.fit
    if wanted.drift != made.drift:
        return True
    if wanted.tempo_bpm is not None:
        asked = made.tempo_bpm if made.tempo_bpm is not None else fit.tempo_bpm
        return abs(wanted.tempo_bpm - asked) >= _SHOWN_BPM
    if draft is None:
        return False
    if not is_same_tempo(draft.fit.tempo_bpm, fit.tempo_bpm):
        return True
    return hits_met(draft.fit.tempo_map, project.direction) > hits_met(
        fit.tempo_map, project.direction
    )


def hits_met(tempo_map: TempoMap, direction: Direction) -> int:
    """How many of the hit points a beat meets within ON_TIME_MS."""
    cuts = [cut for cut in direction.cuts if cut.hit]
    return sum(abs(ms) <= ON_TIME_MS for ms in residual_ms(tempo_map, cuts))


def not_heard(project: Project, other_tempo: bool) -> tuple[str, ...]:
    """Names of DIALS and READINGS that stand otherwise than the heard take was made from, in their
    order; () where none is heard. other_tempo: as `wants_other_tempo` found."""
    entry = project.active_entry
    if entry is None:
        return ()
    wanted, direction = project.request, project.direction
    names = [name for name in unlike(wanted, entry) if name != "tempo"]
    if other_tempo:
        names.append("tempo")
    heard = entry.recipe.direction
    names += [
        name
        for name, parts in READINGS.items()
        if any(getattr(direction, part) != getattr(heard, part) for part in parts)
    ]
    if {"cuts", "captions"} <= set(names) and set(direction.captions) == set(heard.captions):
        names.remove("captions")  # they are others only because there are more shots, or fewer
    return tuple(sorted(names, key=[*DIALS, *READINGS].index))


def unlike(wanted: Request, entry: TakeEntry) -> list[str]:
    """Names of DIALS at which a request asks for something else than an entry was made from."""
    made = entry.recipe.request
    if entry.rest is None:  # what the model chose is no other than the same when asked for
        if wanted.guidance == entry.take.guidance:
            made = replace(made, guidance=wanted.guidance)
        if wanted.steps == entry.take.steps:
            made = replace(made, steps=wanted.steps)
    return [
        name
        for name, parts in DIALS.items()
        if any(_told(wanted, part) != _told(made, part) for part in parts)
    ]


def _told(request: Request, field: str) -> Any:
    """A field, None where it has no meaning."""
    if field == "segment_beats" and request.segments == "shots":
        return None
    return getattr(request, field)


def with_dial(request: Request, name: str, other: Request) -> Request:
    """A request with one of DIALS as another request has it."""
    return replace(request, **{part: getattr(other, part) for part in DIALS[name]})


def carried(now: Project, start: Project, made: Request) -> Request:
    """The dials for a take that arrives: as it was made, but for what the user has set since its
    run was started. now: the project as it is, which hears the take that was heard then, or one of
    the same run."""
    entry = now.active_entry
    asked = start.request if entry is None or now.active == start.active else entry.recipe.request
    moved = {
        field.name: getattr(now.request, field.name)
        for field in fields(Request)
        if getattr(now.request, field.name) != getattr(asked, field.name)
    }
    return replace(made, **moved)
