from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_clips import scene

from bgm_studio.base.errors import ModelError
from bgm_studio.base.resources import resource
from bgm_studio.video import semantics
from bgm_studio.video.seeing import Sight
from bgm_studio.video.semantics import (
    COLOUR_WORDS,
    DOMINANT_COLOUR_WORDS,
    LIGHT_WORDS,
    MOTION_WORDS,
    PACE_WORDS,
    MiniLmEncoder,
    ShotStats,
    TagCaptioner,
    colour_words,
    light_word,
    mood_joined,
    motion_word,
    pace_words,
    unit_length,
    without_motion,
)


@pytest.fixture(scope="module")
def encoder() -> MiniLmEncoder:
    return MiniLmEncoder()


@pytest.fixture(scope="module")
def captioner() -> TagCaptioner:
    return TagCaptioner()


def stats(**changes: object) -> ShotStats:
    values: dict[str, object] = {
        "light": 0.5,
        "saturation": 0.25,
        "warmth": 0.0,
        "hues": (0.0,) * 7,
        "activity": 0.2,
        "length_s": 4.0,
    }
    return ShotStats(**(values | changes))  # type: ignore[arg-type]


def test_similar_sentences_are_closer_than_others(encoder: MiniLmEncoder) -> None:
    calm, also_calm, chase = encoder.encode(
        ["a calm lake at sunset", "a quiet evening by the water", "a car chase with explosions"]
    )
    assert calm @ also_calm > 0.5
    assert calm @ also_calm > calm @ chase + 0.2


def test_embeddings_have_unit_length_and_do_not_depend_on_the_batch(encoder: MiniLmEncoder) -> None:
    sentences = ["a bird", "bright, warm colours", "", "one two three four five", "a dog " * 200]
    together = encoder.encode(sentences)
    assert together.shape == (5, 384)
    assert together.dtype == np.float32
    assert np.linalg.norm(together, axis=1) == pytest.approx(np.ones(5), abs=1e-5)
    for sentence, row in zip(sentences, together, strict=True):
        assert encoder.encode([sentence])[0] == pytest.approx(row, abs=1e-5)
    assert encoder.encode([]).shape == (0, 384)


def test_known_vector(encoder: MiniLmEncoder) -> None:
    """Tokens and pooling as published: cosines from the Sentence Transformers documentation."""
    weather, sunny, stadium = encoder.encode(
        ["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."]
    )
    found = [float(weather @ sunny), float(weather @ stadium), float(sunny @ stadium)]
    assert found == pytest.approx([0.6660, 0.1046, 0.1411], abs=0.03)


def test_mood_joins_as_normalised_mean(encoder: MiniLmEncoder) -> None:
    caption, mood = encoder.encode(["a forest", "melancholic"])
    joined = mood_joined(caption, mood)
    assert joined == pytest.approx(unit_length((caption + mood) / 2), abs=1e-6)
    assert float(joined @ caption) == pytest.approx(float(joined @ mood), abs=1e-5)
    assert mood_joined(np.stack([caption] * 3), mood).shape == (3, 384)


@pytest.mark.parametrize("kind", ["text-encoder", "tagger"])
@pytest.mark.parametrize("victim", ["side", "graph", "manifest", "number"])
def test_damaged_models_are_refused(tmp_path: Path, kind: str, victim: str) -> None:
    folder = tmp_path / kind
    shutil.copytree(resource(f"{kind}/manifest.json").parent, folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    side = manifest["tokenizer" if kind == "text-encoder" else "labels"]
    if victim == "manifest":
        (folder / "manifest.json").write_text("{}")
    elif victim == "number":
        manifest["max_tokens" if kind == "text-encoder" else "side_pixels"] = "many"
        (folder / "manifest.json").write_text(json.dumps(manifest))
    else:
        path = folder / (side if victim == "side" else "model.onnx")
        data = bytearray(path.read_bytes())
        data[1000] ^= 1
        path.write_bytes(data)
    with pytest.raises(ModelError):
        MiniLmEncoder(folder) if kind == "text-encoder" else TagCaptioner(folder)


def test_manifest_cannot_point_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / "text-encoder"
    shutil.copytree(resource("text-encoder/manifest.json").parent, folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["tokenizer"] = "../secret.json"
    (folder / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(ModelError):
        MiniLmEncoder(folder)


def test_captions_are_deterministic(captioner: TagCaptioner) -> None:
    pictures = [scene(1, 320, 180), scene(2, 320, 180)]
    first = captioner.caption(pictures, stats())
    assert first == captioner.caption(pictures, stats())
    assert first == TagCaptioner().caption(pictures, stats())
    assert first


def test_blobs_get_no_tag(captioner: TagCaptioner) -> None:
    for seed in range(4):
        assert captioner.tag([scene(seed, 320, 180)]) == ""
    assert captioner.tag([]) == ""
    assert captioner.tag([np.zeros((180, 320, 3), dtype=np.uint8)]) == ""


def test_convincing_tag_is_spoken(captioner: TagCaptioner, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a network that is sure of one class, its phrase opens the caption."""

    class Sure:
        def __init__(self, label: int, probability: float) -> None:
            self.row = np.full((1, 1000), (1 - probability) / 999, dtype=np.float32)
            self.row[0, label] = probability

        def run(self, feeds: dict[str, np.ndarray]) -> list[np.ndarray]:
            assert feeds["picture"].shape == (1, 3, 224, 224)
            return [self.row]

    picture = [scene(1, 320, 180)]
    monkeypatch.setattr(captioner, "_graph", Sure(970, 0.8))
    assert captioner.caption(picture, stats()).startswith("mountains, ")
    monkeypatch.setattr(captioner, "_graph", Sure(970, 0.3))
    assert captioner.tag(picture) == ""
    # One breed of 118: much surer before it is believed.
    monkeypatch.setattr(captioner, "_graph", Sure(200, 0.7))
    assert captioner.tag(picture) == ""
    monkeypatch.setattr(captioner, "_graph", Sure(200, 0.97))
    assert captioner.tag(picture) == "a dog"
    # A household thing is never spoken of.
    monkeypatch.setattr(captioner, "_graph", Sure(999, 1.0))
    assert captioner.tag(picture) == ""


def test_labels_cover_imagenet() -> None:
    lines = resource("tagger/labels.txt").read_text("utf-8").splitlines()
    assert len(lines) == 1000
    phrases = [line.split("\t")[1] for line in lines]
    names = [line.split("\t")[0] for line in lines]
    assert phrases[names.index("cottontail rabbit")] == "a rabbit"
    assert phrases[names.index("tabby cat")] == "a cat"
    assert phrases[names.index("volcano")] == "a volcano"
    assert not any("," in phrase for phrase in phrases)


@given(
    light=st.floats(0, 1),
    saturation=st.floats(0, 1),
    warmth=st.floats(-1, 1),
    hues=st.lists(st.floats(0, 0.14), min_size=7, max_size=7),
    activity=st.floats(0, 1),
    length_s=st.floats(0.1, 100),
)
def test_words_come_from_the_published_vocabulary(
    light: float,
    saturation: float,
    warmth: float,
    hues: list[float],
    activity: float,
    length_s: float,
) -> None:
    figures = ShotStats(light, saturation, warmth, tuple(hues), activity, length_s)
    assert light_word(light) in LIGHT_WORDS
    assert set(colour_words(figures)) <= set(COLOUR_WORDS + DOMINANT_COLOUR_WORDS)
    assert motion_word(activity) in MOTION_WORDS
    assert set(pace_words(length_s)) <= set(PACE_WORDS)


def test_words_follow_the_figures() -> None:
    assert [light_word(x) for x in (0.02, 0.15, 0.3, 0.5, 0.9)] == list(LIGHT_WORDS)
    assert [motion_word(x) for x in (0.0, 0.2, 0.5, 0.9)] == list(MOTION_WORDS)
    assert colour_words(stats(saturation=0.02)) == ["grey"]
    assert colour_words(stats(warmth=0.3)) == ["warm colours"]
    assert colour_words(stats(warmth=-0.3)) == ["cold colours"]
    green = (0.0, 0.0, 0.05, 0.7, 0.05, 0.0, 0.0)
    assert "mostly green" in colour_words(stats(hues=green))
    many = (0.2, 0.2, 0.2, 0.2, 0.0, 0.0, 0.0)
    assert colour_words(stats(saturation=0.5, hues=many)) == ["colourful"]


def test_motion_can_be_left_out() -> None:
    caption = "a rabbit, bright, warm colours, slow movement, long take"
    assert without_motion(caption) == "a rabbit, bright, warm colours"
    assert without_motion("a slow evening, in rain") == "a slow evening, in rain"


def test_protocols_are_kept(encoder: MiniLmEncoder, captioner: TagCaptioner) -> None:
    text: semantics.TextEncoder = encoder
    words: semantics.Captioner = captioner
    assert text.encode(["x"]).shape == (1, semantics.EMBEDDING_SIZE)
    assert words.name


class Spread:
    """A network that spreads its probability evenly over some classes."""

    def __init__(self, labels: range, probability: float) -> None:
        self.row = np.full((1, 1000), (1 - probability) / 1000, dtype=np.float32)
        self.row[0, labels] += probability / len(labels)

    def run(self, feeds: dict[str, np.ndarray]) -> list[np.ndarray]:
        return [self.row]


def subjects(captioner: TagCaptioner, **changes: object) -> str:
    return captioner.caption([scene(1, 320, 180)] * 2, stats(**changes)).split(", bright")[0]


def test_a_family_is_named_where_no_member_is(
    captioner: TagCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Mammals of twenty kinds, none of them convincing: an animal all the same."""
    mammals = range(330, 386)
    monkeypatch.setattr(captioner, "_graph", Spread(mammals, 0.85))
    assert captioner.tag([scene(1)]) == ""
    assert subjects(captioner) == "an animal"
    monkeypatch.setattr(captioner, "_graph", Spread(mammals, 0.4))
    assert subjects(captioner) != "an animal"
    # What the detectors may have seen counts in.
    assert subjects(captioner, sight=Sight(maybe_animal=0.5)) == "an animal"
    monkeypatch.setattr(captioner, "_graph", Spread(range(300, 327), 0.9))  # insects: any leaf
    assert "animal" not in subjects(captioner)


def test_people_come_first_and_nothing_is_said_twice(
    captioner: TagCaptioner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(captioner, "_graph", Spread(range(151, 269), 0.99))
    seen = Sight(people=2, animals=("a dog",), vehicles=("a car",), sky=0.4, lettering=0.1)
    assert subjects(captioner, sight=seen) == "two people, a car, a dog, blue sky"
    talk = Sight(people=1, faces=1, face_height=0.5)
    monkeypatch.setattr(captioner, "_graph", Spread(range(1000), 0.0))
    assert subjects(captioner, sight=talk, speech=0.9) == "a person talking, close-up"
    assert captioner.caption([], stats(sight=seen)).startswith("two people, a car, a dog, blue sky")
