"""Presets: all that a kind of film asks of its music, under one name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bgm_studio.band.palettes import palette_named
from bgm_studio.base.errors import RequestError
from bgm_studio.composing.take import Request
from bgm_studio.project.project import Project


@dataclass(frozen=True)
class Kind:
    """A kind of film. title, about: for people, in English. mood, switch_timestep, guidance: as in
    Request; segment_beats likewise, None to react shot by shot. palette: one of the shipped ones.
    music_gain_db, duck_db: as in Project."""

    title: str
    about: str
    mood: str
    palette: str
    switch_timestep: float
    segment_beats: int | None
    guidance: float
    music_gain_db: float | None
    duck_db: float

    def dialled(self, request: Request) -> Request:
        """A request with what the kind asks for; seed, tempo, key, tracks and steps stay."""
        return replace(
            request,
            mood=self.mood,
            switch_timestep=self.switch_timestep,
            segments="shots" if self.segment_beats is None else "beats",
            segment_beats=self.segment_beats or request.segment_beats,
            guidance=self.guidance,
        )

    def applied(self, project: Project) -> Project:
        """A project with all that the kind asks for: dials, palette, levels. One that has it all
        already is given back as it is."""
        if self.is_in(project):
            return project
        palette = palette_named(self.palette)
        if palette != project.palette or project.palette_auto:
            project = project.with_palette(palette)
        return replace(
            project,
            request=self.dialled(project.request),
            music_gain_db=self.music_gain_db,
            duck_db=self.duck_db,
        )

    def is_in(self, project: Project) -> bool:
        """Whether a project stands as the kind asks for."""
        return (
            self.dialled(project.request) == project.request
            and not project.palette_auto
            and project.palette == palette_named(self.palette)
            and (project.music_gain_db, project.duck_db) == (self.music_gain_db, self.duck_db)
        )


KINDS: dict[str, Kind] = {
    "vlog": Kind(
        "Vlog under speech",
        "Light and steady, well below who speaks.",
        "light, friendly, relaxed",
        "lo-fi",
        150.0,
        16,
        1.5,
        -15.0,
        12.0,
    ),
    "trailer": Kind(
        "Trailer",
        "Big and tense; every cut counts.",
        "epic, tense, powerful",
        "epic",
        400.0,
        4,
        3.0,
        -4.0,
        6.0,
    ),
    "wedding": Kind(
        "Wedding",
        "Warm and tender, long lines that swell.",
        "romantic, warm, tender",
        "warm-strings",
        150.0,
        16,
        2.0,
        -8.0,
        10.0,
    ),
    "documentary": Kind(
        "Documentary",
        "Calm and thoughtful, out of the narrator's way.",
        "calm, thoughtful",
        "documentary",
        200.0,
        16,
        1.5,
        -14.0,
        12.0,
    ),
    "travel": Kind(
        "Travel",
        "Bright and moving, with the pictures.",
        "bright, adventurous, happy",
        "acoustic-folk",
        300.0,
        8,
        2.0,
        -8.0,
        8.0,
    ),
    "product": Kind(
        "Product",
        "Clean and confident, shot by shot.",
        "bright, confident, modern",
        "corporate-bright",
        300.0,
        None,
        2.5,
        -8.0,
        10.0,
    ),
}
"""By the name under which they are asked for. docs/presets.md has them as tables."""


def kind_named(name: str) -> Kind:
    """One of KINDS. Raises RequestError for another name."""
    if name not in KINDS:
        raise RequestError(f"There is no preset {name[:40]!r}.", f"Choose {', '.join(KINDS)}.")
    return KINDS[name]
