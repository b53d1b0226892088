"""Takes' names: what was asked for, and no two the same."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from bgm_studio.band.palettes import PLAIN, palette_named
from bgm_studio.composing.take import Request
from bgm_studio.project.naming import MAX_NAME_CHARACTERS, asked_name, unique_name


def take(mood: str = "", style: str = "", tempo_bpm: float = 92.3):
    return SimpleNamespace(
        request=Request(mood=mood, style=style), fit=SimpleNamespace(tempo_bpm=tempo_bpm)
    )


@pytest.mark.parametrize(
    ("mood", "palette", "name"),
    [
        ("", "none", "92 BPM"),
        ("calm", "warm-strings", "calm · warm strings · 92 BPM"),
        ("calm, warm,sunny; slow", "none", "calm, warm · 92 BPM"),
        (" ,; ", "jazz-trio", "jazz trio · 92 BPM"),
    ],
)
def test_a_take_is_called_what_was_asked_for(mood, palette, name):
    plays = PLAIN if palette == "none" else palette_named(palette)
    assert asked_name(take(mood), plays) == name


def test_long_words_leave_the_rest_of_the_name_readable():
    name = asked_name(take("w" * 500, "folk"), palette_named("epic"))
    assert len(name) <= MAX_NAME_CHARACTERS and name.endswith("… · folk · epic · 92 BPM")


def test_names_are_told_apart():
    assert unique_name("calm", ["sad"]) == "calm"
    assert unique_name("calm", ["calm"]) == "calm (2)"
    assert unique_name("calm (2)", ["calm", "calm (2)"]) == "calm (3)"
    assert unique_name("", ["", ""]) == ""
    assert len(unique_name("n" * MAX_NAME_CHARACTERS, ["n" * MAX_NAME_CHARACTERS])) <= 80
