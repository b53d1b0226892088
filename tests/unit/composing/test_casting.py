"""Palettes by mood."""

import pytest

from bgm_studio.band.palettes import shipped
from bgm_studio.base.errors import RequestError
from bgm_studio.composing.casting import cast
from bgm_studio.video.semantics import MiniLmEncoder


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


def test_without_words_there_is_none(encoder):
    with pytest.raises(RequestError, match="no mood"):
        cast("  ", shipped(), encoder)
