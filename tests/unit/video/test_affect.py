from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.video.affect import (
    Affect,
    ShotAffect,
    affect_of,
    arousal_parts,
    mean_affect,
    valence_parts,
)
from bgm_studio.video.hearing import Heard
from bgm_studio.video.seeing import Sight
from bgm_studio.video.semantics import ShotStats

CALM = ShotStats(0.5, 0.25, 0.0, (0.0,) * 7, 0.3, 5.0)


def sound(level_db: float, brightness: float = 0.5, speech: float = 0.0) -> Heard:
    return Heard(*(np.full(10, x, dtype=np.float32) for x in (level_db, brightness, speech, 0.0)))


@given(
    light=st.floats(0, 1), saturation=st.floats(0, 1), warmth=st.floats(-1, 1),
    activity=st.floats(0, 1), length_s=st.floats(0.1, 1000), face=st.floats(0, 1),
    speech=st.floats(0, 1), level=st.none() | st.floats(-100, 0), bright=st.floats(0, 1),
    sky=st.floats(0, 1),
)  # fmt: skip
def test_both_keep_to_their_range_and_their_parts(
    light: float, saturation: float, warmth: float, activity: float, length_s: float,
    face: float, speech: float, level: float | None, bright: float, sky: float,
) -> None:  # fmt: skip
    sight = Sight(people=1, face_height=face, sky=sky)
    stats = ShotStats(light, saturation, warmth, (0.0,) * 7, activity, length_s, sight, speech)
    heard = None if level is None else sound(level, bright)
    felt = affect_of(stats, heard)
    assert -1 <= felt.valence <= 1 and -1 <= felt.arousal <= 1
    parts = arousal_parts(stats, heard)
    assert all(part >= 0 for part in parts.values()) and sum(parts.values()) <= 1 + 1e-6
    assert felt.valence == pytest.approx(sum(valence_parts(stats).values()), abs=1e-6)


@pytest.mark.parametrize(
    ("more", "which"),
    [
        (lambda x: replace(CALM, activity=x), "arousal"),
        (lambda x: replace(CALM, length_s=10 - 9 * x), "arousal"),
        (lambda x: replace(CALM, saturation=x), "arousal"),
        (lambda x: replace(CALM, sight=Sight(face_height=1 - x)), "arousal"),
        (lambda x: replace(CALM, sight=Sight(face_height=0.3), speech=1 - x), "arousal"),
        (lambda x: replace(CALM, light=x), "valence"),
        (lambda x: replace(CALM, saturation=x), "valence"),
        (lambda x: replace(CALM, warmth=2 * x - 1), "valence"),
        (lambda x: replace(CALM, sight=Sight(sky=x)), "valence"),
        (lambda x: replace(CALM, sight=Sight(greenery=x)), "valence"),
    ],
)
def test_each_rises_with_what_it_is_made_of(more: Callable[[float], ShotStats], which: str) -> None:
    found = [getattr(affect_of(more(x), sound(-25)), which) for x in np.linspace(0, 1, 9)]
    assert all(b >= a - 1e-9 for a, b in itertools.pairwise(found))
    assert found[-1] > found[0] + 0.02


def test_loud_sound_excites_and_speech_does_less() -> None:
    levels = [affect_of(CALM, sound(level)).arousal for level in (-60, -40, -25, -12)]
    assert levels == sorted(levels) and levels[-1] > levels[0] + 0.3
    talk = affect_of(replace(CALM, speech=1.0), sound(-12, 0.5, 1.0)).arousal
    assert talk < levels[-1] - 0.2
    assert affect_of(CALM, sound(-15, 0.9)).arousal > affect_of(CALM, sound(-15, 0.2)).arousal


def test_a_talking_head_is_much_calmer_than_a_chase() -> None:
    """The figures that led the music astray: they ask for as much activity, .48 and .51."""
    head = replace(
        CALM, activity=0.48, length_s=5.0, sight=Sight(people=1, faces=1, face_height=0.4),
        speech=0.8,
    )  # fmt: skip
    chase = replace(CALM, activity=0.51, length_s=1.8)
    with_sound = affect_of(head, sound(-20, 0.5, 0.9)), affect_of(chase, sound(-14, 0.6))
    without = affect_of(replace(head, speech=0.0), None), affect_of(chase, None)
    for calm, wild in (with_sound, without):
        assert calm.arousal < 0 < wild.arousal
        assert calm.arousal < wild.arousal - 0.4


def test_means_are_weighted_by_time() -> None:
    shots = (ShotAffect(0.0, 1.0, 0.5, -1.0), ShotAffect(1.0, 4.0, -0.5, 1.0))
    assert mean_affect(shots, 0.0, 4.0) == Affect(-0.25, 0.5)
    assert mean_affect(shots, 0.5, 1.5) == Affect(0.0, 0.0)
    assert mean_affect(shots, 2.0, 9.0) == Affect(-0.5, 1.0)
    assert mean_affect(shots, 5.0, 9.0) is None
    assert mean_affect((), 0.0, 9.0) is None


def test_a_feeling_has_words_for_both_of_its_sides():
    assert Affect(-0.4, 0.6).words == "dark and agitated"
    assert Affect(0.4, -0.6).words == "bright and calm"
    assert Affect(0.1, -0.1).words == "neutral" and Affect(0.0, 0.2).words == "lively"
