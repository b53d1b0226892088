"""Palettes by mood, and by pictures."""

from dataclasses import replace

import pytest
from takes import a_take
from toys import made_analysis

from bgm_studio.band.palettes import shipped
from bgm_studio.base.errors import RequestError
from bgm_studio.composing.casting import cast, suited
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request
from bgm_studio.video.affect import FEELINGS, ShotAffect
from bgm_studio.video.semantics import MiniLmEncoder
from bgm_studio.video.speech import Speech


@pytest.fixture(scope="module")
def encoder():
    return MiniLmEncoder()


@pytest.mark.parametrize(
    ("mood", "right"),
    [
        ("heartbroken goodbye", {"intimate", "solo-piano", "warm-strings"}),
        ("armies clash", {"epic", "cinematic-orchestra"}),
        ("spooky haunted house", {"tense-underscore"}),
        ("smoky bar, whisky", {"jazz-trio"}),
        ("cyberpunk streets", {"synthwave", "retro-game"}),
        ("yoga and breathing", {"ambient-pads"}),
        ("a clumsy cat", {"playful-pizzicato"}),
        ("old nintendo console", {"retro-game"}),
        ("camping with friends", {"acoustic-folk"}),
    ],
)
def test_words_that_no_palette_has_find_one(mood, right, encoder):
    words = {word for palette in shipped().values() for word in palette.moods}
    assert not words & set(mood.split())
    assert cast(mood, shipped(), encoder) in right


def film(valence=0.0, arousal=0.0, spoken=()):
    feels = (ShotAffect(0.0, 20.0, valence, arousal),)
    return replace(made_analysis(20.0), affects=feels, speech=tuple(Speech(*s) for s in spoken))


def band(analysis, **asked):
    return suited(a_take(Direction(), Request(**asked)), analysis, ENCODER_UNUSED)


class _Unused:
    def encode(self, sentences):
        raise AssertionError("pictures need no words")


ENCODER_UNUSED = _Unused()


def test_pictures_of_each_feeling_have_a_band():
    found = {(v, a): band(film(0.5 * v, 0.5 * a)) for v, a in FEELINGS}
    assert len(found) == 9 and set(found.values()) <= shipped().keys()
    assert found[-1, 1] == "epic" and found[1, -1] == "warm-strings"
    assert found[-1, 0] == "tense-underscore"


def test_talk_wants_room():
    assert band(film(0.5, 0.5, [(1.0, 5.0), (10.0, 13.0)])) == "documentary"
    assert band(film(0.5, 0.5, [(1.0, 5.0)])) == "corporate-bright"


def test_pictures_of_which_nothing_is_known():
    assert band(made_analysis(20.0)) == "documentary"


def test_words_count_more_than_pictures(encoder):
    take = a_take(Direction(), Request(mood="armies clash"))
    assert suited(take, film(0.5, -0.5), encoder) in {"epic", "cinematic-orchestra"}


@pytest.mark.parametrize("mood", ["печально и медленно", "悲しい", "…", "  "])
def test_words_that_the_encoder_cannot_read_leave_it_to_the_pictures(mood):
    assert band(film(-0.5, -0.5), mood=mood) == "ambient-pads"


def test_who_leaves_tracks_out_wants_no_band():
    assert band(film(0.5, 0.5), tracks=("melody", "piano")) == ""


def test_without_words_there_is_none(encoder):
    with pytest.raises(RequestError, match="no mood"):
        cast("  ", shipped(), encoder)
