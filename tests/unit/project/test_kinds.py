"""Presets: what each sets, that all of it can be had, and that the page about them is true."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bgm_studio.band.palettes import palette_named
from bgm_studio.base.errors import RequestError
from bgm_studio.composing.take import Request
from bgm_studio.project.kinds import KINDS, kind_named
from bgm_studio.project.project import Project
from bgm_studio.sound.ducking import check_duck

PAGE = Path(__file__).resolve().parents[3] / "docs/presets.md"


@pytest.mark.parametrize("name", KINDS)
def test_a_preset_sets_all_that_it_says_and_nothing_else(name):
    kind = kind_named(name)
    begin = Project(request=Request(seed=7, tempo_bpm=101.0, steps=9), palette_auto=True)
    assert not kind.is_in(begin)
    project = kind.applied(begin)
    project.request.check()
    check_duck(project.duck_db)
    assert kind.is_in(project) and kind.applied(project) is project
    assert project.palette == palette_named(kind.palette) and not project.palette_auto
    assert len(project.mix) == len(project.palette.voices)
    assert replace(
        project.request, mood="", switch_timestep=200.0, segment_beats=8, segments="beats",
        guidance=None,
    ) == begin.request  # fmt: skip
    assert not kind.is_in(replace(project, duck_db=0.0))


def test_presets_are_told_apart():
    for field in ("title", "about", "mood", "palette"):
        assert len({getattr(kind, field) for kind in KINDS.values()}) == len(KINDS)


def test_an_unknown_preset_is_refused_with_those_there_are():
    with pytest.raises(RequestError, match="western") as told:
        kind_named("western")
    assert all(name in told.value.hint for name in KINDS)


def test_the_page_says_what_they_set():
    page = PAGE.read_text("utf-8")
    parts = page.split("\n## ")[1:]
    assert len(parts) == len(KINDS)
    for (name, kind), part in zip(KINDS.items(), parts, strict=True):
        assert part.startswith(f"{kind.title} (`{name}`)\n\n{kind.about}\n")
        rows = dict(line.strip("| ").split(" | ") for line in part.splitlines() if " | " in line)
        assert rows["mood"] == kind.mood and rows["palette"] == f"`{kind.palette}`"
        assert rows["Melody ↔ Rhythm (t₀)"] == f"{kind.switch_timestep:g}"
        beats = "shot" if kind.segment_beats is None else f"{kind.segment_beats} beats"
        assert rows["reacts every"] == beats
        assert rows["closeness to picture"] == f"{kind.guidance:g}"
        assert rows["music"] == f"{kind.music_gain_db:g} dB"
        assert rows["ducking under speech"] == f"{kind.duck_db:g} dB"
