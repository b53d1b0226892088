"""What words feel like: the two numbers, and the moods that they tell apart."""

import numpy as np
import pytest
from toys import WordEncoder

from bgm_studio.composing.moods import affect
from bgm_studio.music.planning import plan_music
from bgm_studio.video.semantics import MiniLmEncoder


def test_nothing_feels_like_nothing():
    encoder = WordEncoder()
    assert affect([], encoder) == affect(["", ""], encoder) == (0.0, 0.0)
    assert encoder.asked == []


@pytest.mark.parametrize(
    ("texts", "low", "high"),
    [
        (["sun"], 0.5, 1.0), (["grave"], -1.0, -0.5), (["table", "sun", "grave"], -1e-6, 1e-6),
    ],
)  # fmt: skip
def test_words_lean_to_the_nearer_end(texts, low, high):
    class Anchored(WordEncoder):
        """The words of either end are what they are named for; everything else is given."""

        def encode(self, sentences):
            up, down = np.eye(2, 384)
            half = (len(sentences) - len(texts)) // 2
            found = {"sun": up, "grave": down, "table": (up + down) / 2}
            anchors = [up] * half + [down] * half
            return np.asarray([*anchors, *(found[text] for text in texts)], dtype=np.float32)

    valence, arousal = affect(texts, Anchored())
    assert low <= valence <= high and low <= arousal <= high


def test_the_users_own_words_count_three_times_the_captions():
    encoder = WordEncoder()
    captions, mood = ["a dog runs", "rain on a window"], "gloomy"
    own, found = np.array(affect([mood], encoder)), np.array(affect(captions, encoder))
    assert own[0] != pytest.approx(found[0], abs=0.01)
    assert affect(captions, encoder, mood) == pytest.approx((3 * own + found) / 4)
    assert affect([], encoder, mood) == pytest.approx(0.75 * own)


# None of these is among the words that moods are measured by.
PHRASES = {
    "calm": ["soothing", "tranquil lake", "restful evening"],
    "sad": ["grieving", "tearful goodbye", "mourning"],
    "tense": ["suspense", "menacing", "a killer is in the house"],
    "epic": ["monumental", "glorious victory", "a hero rises"],
    "happy": ["merry", "upbeat pop", "kids laughing"],
}


@pytest.fixture(scope="module")
def encoder():
    return MiniLmEncoder()


@pytest.mark.parametrize("kind", PHRASES)
def test_moods_are_told_apart_and_choose_the_mode(encoder, kind):
    felt = [affect([], encoder, mood) for mood in PHRASES[kind]]
    for valence, arousal in felt:
        assert (valence < -0.1) == (kind in ("sad", "tense"))
        assert (arousal < -0.1) == (kind in ("calm", "sad"))
        assert (arousal > 0.2) == (kind in ("tense", "epic")) or kind == "happy"
    modes = [
        plan_music(8, valence=valence, arousal=arousal, seed=seed).key.mode
        for valence, arousal in felt
        for seed in range(12)
    ]
    assert modes.count("minor" if kind in ("sad", "tense") else "major") >= 24
