"""Semantic features F_l: what the pictures show, in words and sentence embeddings (paper §4.2).

The paper captions with BLIP and encodes with BERT; both plug in here behind `Captioner` and
`TextEncoder`. Built in are a sentence encoder (all-MiniLM-L6-v2) and a captioner that joins
what the eyes found (`seeing`: people, animals, vehicles, sky, lettering), what an ImageNet network
is convinced of, and words for light, colour, motion and pace. It does not understand moods or
stories; a caption says no more than it sees, and may be edited.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bgm_studio.base.errors import ModelError
from bgm_studio.base.inference import GraphOnDemand, open_graph, read_manifest
from bgm_studio.base.libraries import cv2
from bgm_studio.base.resources import resource
from bgm_studio.video.seeing import Sight

EMBEDDING_SIZE = 384

LIGHT_WORDS = ("very dark", "dark", "soft light", "bright", "very bright")
"""By rising mean brightness; a caption holds exactly one. Training captions use the same words."""

COLOUR_WORDS = ("grey", "muted colours", "cold colours", "warm colours", "colourful")
"""A caption holds at most one. Training captions use the same words."""

DOMINANT_COLOUR_WORDS = tuple(
    f"mostly {name}" for name in ("red", "orange", "yellow", "green", "blue", "purple", "pink")
)
"""Named when one hue family covers most of the picture; in the order of `dynamics.COLOUR_NAMES`."""

MOTION_WORDS = ("still picture", "slow movement", "steady movement", "fast movement")
"""By rising activity; a caption holds exactly one. Not for training: pace belongs to F_v."""

PACE_WORDS = ("long take", "quick cuts")
"""Named for shots of at least 8 s and at most 1.5 s. Not in training captions either."""

_LIGHT_BOUNDS = (0.08, 0.22, 0.42, 0.68)
_MOTION_BOUNDS = (0.06, 0.40, 0.68)
# What makes a tag convincing: its mean probability over all views, more for phrases that stand for
# many classes (118 breeds add up to "a dog" wherever the network knows nothing), and no view that
# speaks against it. Measured on Big Buck Bunny, most of whose pictures must get no tag.
_CONVINCING, _CONVINCING_PER_DOUBLING, _LEAST_IN_A_VIEW = 0.4, 0.07, 0.2
# A kind is a whole family of classes, so that its sum wavers less: here is what is said where no
# single tag of it is convincing, and what it takes to be believed. The detectors' word counts in
# between.
_KIND_PHRASES = {
    "animal": ("an animal", 0.7),
    "road vehicle": ("a vehicle", 0.6),
    "aircraft": ("an aircraft", 0.7),
    "food": ("food", 0.7),
    "building": ("buildings", 0.55),
    "mountains": ("mountains", 0.6),
    "water": ("water", 0.6),
    "room": ("a room", 0.6),
}
_MAYBE_KIND, _MAYBE_SEEN = 0.4, 0.45
_MOST_PHRASES = 4
_SIDE_FILE_LIMIT_BYTES = 4 << 20
_REINSTALL = "It is damaged or was replaced; install BGM Studio again."


class TextEncoder(Protocol):
    """Turns sentences into vectors; a BERT or VideoCLIP text tower plugs in here."""

    def encode(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Embeddings float32 (len(sentences), 384), each of unit length."""


class Captioner(Protocol):
    """Says what a shot shows; BLIP or VideoCLIP plug in here."""

    @property
    def name(self) -> str:
        """Identifies captioner and weights, so that cached captions are not mixed up."""

    def caption(self, frames: Sequence[NDArray[np.uint8]], stats: ShotStats) -> str:
        """One line for a shot: 0..3 BGR pictures uint8 (h, w, 3) from its middle, and figures."""


@dataclass(frozen=True)
class ShotStats:
    """Figures of one shot, means over its samples unless said otherwise.

    light, saturation, activity: 0..1. warmth: -1 (blue) .. 1 (red). hues: share 0..1 of the picture
    in each of seven hue families (`dynamics.COLOUR_NAMES`). length_s: seconds the shot lasts.
    sight: what was found in its pictures. speech: share 0..1 of it in which the clip's own sound is
    speech.
    """

    light: float
    saturation: float
    warmth: float
    hues: tuple[float, ...]
    activity: float
    length_s: float
    sight: Sight = field(default_factory=Sight)
    speech: float = 0.0


def light_word(light: float) -> str:
    """The one of LIGHT_WORDS for a mean brightness 0..1."""
    return LIGHT_WORDS[int(np.searchsorted(_LIGHT_BOUNDS, light, side="right"))]


def colour_words(stats: ShotStats) -> list[str]:
    """Up to two phrases: one of COLOUR_WORDS and one of DOMINANT_COLOUR_WORDS."""
    if stats.saturation < 0.06:
        return ["grey"]
    words = []
    spread = sum(share > 0.12 for share in stats.hues)
    if stats.saturation > 0.35 and spread >= 3:
        words.append("colourful")
    elif stats.warmth > 0.10:
        words.append("warm colours")
    elif stats.warmth < -0.08:
        words.append("cold colours")
    elif stats.saturation < 0.2:
        words.append("muted colours")
    top = int(np.argmax(stats.hues))
    coloured = sum(stats.hues)
    if stats.hues[top] > 0.3 and stats.hues[top] > 0.6 * coloured:
        words.append(DOMINANT_COLOUR_WORDS[top])
    return words


def motion_word(activity: float) -> str:
    """The one of MOTION_WORDS for an activity 0..1."""
    return MOTION_WORDS[int(np.searchsorted(_MOTION_BOUNDS, activity, side="right"))]


def pace_words(length_s: float) -> list[str]:
    """At most one of PACE_WORDS for a shot of this length in seconds."""
    if length_s >= 8.0:
        return [PACE_WORDS[0]]
    return [PACE_WORDS[1]] if length_s <= 1.5 else []


def caption_of(subjects: Sequence[str], stats: ShotStats) -> str:
    """Phrases for what is seen, then the words for light, colour, motion and pace."""
    words = [*subjects, light_word(stats.light), *colour_words(stats), motion_word(stats.activity)]
    return ", ".join([*words, *pace_words(stats.length_s)])


def without_motion(caption: str) -> str:
    """The caption without motion and pace, for F_l: these are F_v's business (paper Eq. 6)."""
    parts = [part.strip() for part in caption.split(",")]
    kept = [part for part in parts if part and part not in MOTION_WORDS + PACE_WORDS]
    return ", ".join(kept)


class TagCaptioner:
    """The built-in Captioner: EfficientNet-Lite0 tags joined with words for the figures.

    folder: holds manifest.json, graph and labels; None for the shipped one. device and threads as
    in `open_graph`. Raises ModelError for a missing, damaged or foreign file. The same pictures
    and figures give the same caption.
    """

    def __init__(self, folder: Path | None = None, device: str = "cpu", threads: int = 0) -> None:
        folder = folder or resource("tagger/manifest.json").parent
        manifest = read_manifest(folder, "tagger")
        extra = manifest.extra
        text = _side_file(folder, extra.get("labels"), extra.get("labels_sha256")).decode("utf-8")
        rows = [line.split("\t") for line in text.splitlines()]
        if any(len(row) != 3 for row in rows):
            raise ModelError(f"The labels in {folder} have other columns than three.", _REINSTALL)
        self._phrases, self._sums = _sums([row[1] for row in rows])
        self._kinds, self._kind_sums = _sums([row[2] for row in rows])
        members = {phrase: [row[2] for row in rows if row[1] == phrase] for phrase in self._phrases}
        # Some phrases also span classes of no kind: they are of the kind that most of them have.
        self._kind_of = {
            phrase: max(sorted(set(of)), key=of.count) for phrase, of in members.items()
        }
        classes = self._sums.sum(axis=1)
        self._needed = _CONVINCING + _CONVINCING_PER_DOUBLING * np.log2(np.maximum(classes, 1.0))
        self._side = _number(folder, extra, "side_pixels", 16, 1024)
        self._mean = _number(folder, extra, "mean", 0, 1)
        self._std = _number(folder, extra, "std", 0.001, 10)
        self._graph = GraphOnDemand(manifest, device, threads)
        self.name = f"tags-4:{manifest.sha256[:16]}"

    def caption(self, frames: Sequence[NDArray[np.uint8]], stats: ShotStats) -> str:
        """As in "a rabbit, greenery, bright, warm colours, mostly green, slow movement"."""
        return caption_of(self._subjects(frames, stats), stats)

    def tag(self, frames: Sequence[NDArray[np.uint8]]) -> str:
        """What the pictures show, or "" where no tag is convincing on average over all views."""
        probability = self._probability(frames)
        return self._tag(probability) if probability is not None else ""

    def _subjects(self, frames: Sequence[NDArray[np.uint8]], stats: ShotStats) -> list[str]:
        """Who and what, then where: the detectors' words first, since they saw the very thing."""
        sight = stats.sight
        words = sight.people_words(stats.speech) + list(sight.vehicles)
        if frames:
            probability = self._probability(frames)
            tag = self._tag(probability) if probability is not None else ""
            kind = self._kind_of.get(tag, "")
            animal = tag if kind == "animal" else " and ".join(sight.animals[:1])
            kinds = self._convincing_kinds(probability, sight) if probability is not None else []
            if not animal and "animal" in kinds:
                animal = _KIND_PHRASES["animal"][0]
            words += [animal] if animal else []
            words += [tag] if tag and kind != "animal" else []
            for name in kinds:
                told = name == kind or (name == "road vehicle" and sight.vehicles)
                if name != "animal" and not told:
                    words.append(_KIND_PHRASES[name][0])
        else:
            words += list(sight.animals)
        wet = any(word.endswith("under water") for word in words)
        words += [place for place in sight.places() if not (wet and place == "greenery")]
        return list(dict.fromkeys(words))[:_MOST_PHRASES]

    def _probability(self, frames: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32] | None:
        """Class probabilities float32 (views, classes); None as soon as the views so far rule out
        that any tag or kind is convincing in all of them."""
        views = self._views(frames) if frames else []
        if not views:
            return None
        sums = np.vstack((self._sums, self._kind_sums))
        kinds = [min(_KIND_PHRASES[name][1], _MAYBE_KIND) for name in self._kinds]
        needed = np.concatenate((self._needed, kinds)) * len(views)
        found: list[NDArray[np.float32]] = []
        total, least = np.zeros(len(sums)), np.ones(len(sums))
        for view in views:
            found.append(self._graph.run({"picture": view[None]})[0][0])
            here = sums @ found[-1]
            total, least = total + here, np.minimum(least, here)
            at_most = total + (len(views) - len(found))
            # With some room for rounding: the sums are made anew from all views.
            if not ((at_most >= needed - 1e-4) & (least >= _LEAST_IN_A_VIEW - 1e-4)).any():
                return None
        return np.stack(found)

    def _tag(self, probability: NDArray[np.float32]) -> str:
        views = probability @ self._sums.T
        mean, least = views.mean(axis=0), views.min(axis=0)
        best = int(np.argmax(mean - self._needed))
        convincing = mean[best] >= self._needed[best] and least[best] >= _LEAST_IN_A_VIEW
        return self._phrases[best] if convincing else ""

    def _convincing_kinds(self, probability: NDArray[np.float32], sight: Sight) -> list[str]:
        """The kinds that are convincing, the surest first."""
        views = probability @ self._kind_sums.T
        mean, least = views.mean(axis=0), views.min(axis=0)
        found = []
        for row, name in enumerate(self._kinds):
            needed = _KIND_PHRASES[name][1]
            if name == "animal" and sight.maybe_animal >= _MAYBE_SEEN:
                needed = _MAYBE_KIND
            if mean[row] >= needed and least[row] >= _LEAST_IN_A_VIEW:
                found.append((-float(mean[row]), name))
        return [name for _, name in sorted(found)]

    def _views(self, frames: Sequence[NDArray[np.uint8]]) -> list[NDArray[np.float32]]:
        """The first and last picture squeezed to squares, and the middle of the middle one:
        (3, side, side).

        What the network sees in only one of them is often a mistake.
        """
        middle = frames[len(frames) // 2]
        height, width = middle.shape[:2]
        side = min(height, width)
        top, left = (height - side) // 2, (width - side) // 2
        pictures = [frames[0], *frames[1:][-1:], middle[top : top + side, left : left + side]]
        square = (int(self._side), int(self._side))
        views = []
        for picture in pictures:
            method = cv2.INTER_AREA if min(picture.shape[:2]) >= self._side else cv2.INTER_CUBIC
            rgb = cv2.resize(picture, square, interpolation=method)[..., ::-1]
            scaled = (rgb.astype(np.float32) / 255.0 - self._mean) / self._std
            views.append(np.ascontiguousarray(scaled.transpose(2, 0, 1), dtype=np.float32))
        return views


def _sums(words: Sequence[str]) -> tuple[list[str], NDArray[np.float32]]:
    """The different words, sorted, and a matrix (words, classes) that sums their classes."""
    different = sorted(set(words) - {""})
    sums = np.zeros((len(different), len(words)), dtype=np.float32)
    for column, word in enumerate(words):
        if word:
            sums[different.index(word), column] = 1.0
    return different, sums


def _number(folder: Path, extra: Mapping[str, Any], key: str, low: float, high: float) -> float:
    value = extra.get(key)
    if not isinstance(value, int | float) or isinstance(value, bool) or not low <= value <= high:
        raise ModelError(f"The manifest in {folder} has no usable {key!r}.", _REINSTALL)
    return float(value)


def _side_file(folder: Path, name: object, sha256: object) -> bytes:
    """Bytes of a file that a manifest names beside its graph, after checking its hash."""
    if not isinstance(name, str) or Path(name).name != name:
        raise ModelError(f"The manifest in {folder} names no usable side file.", _REINSTALL)
    path = folder / name
    try:
        with path.open("rb") as file:
            data = file.read(_SIDE_FILE_LIMIT_BYTES + 1)
    except OSError:
        raise ModelError(f"The model file {path} is missing.", _REINSTALL) from None
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ModelError(
            f"The model file {path} is not the one its manifest describes.", _REINSTALL
        )
    return data


def is_text(words: str) -> bool:
    """Whether words can be written down: halves of surrogate pairs, as undecodable bytes on a
    command line or escapes in JSON become, cannot."""
    try:
        words.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


class MiniLmEncoder:
    """The built-in sentence encoder: all-MiniLM-L6-v2 with int8 weights (a TextEncoder).

    folder: holds manifest.json, graph and tokenizer; None for the shipped one. device and threads
    as in `open_graph`. Raises ModelError for a missing, damaged or foreign file.
    """

    def __init__(self, folder: Path | None = None, device: str = "cpu", threads: int = 0) -> None:
        from tokenizers import Tokenizer  # noqa: PLC0415 - the window is there sooner without it

        folder = folder or resource("text-encoder/manifest.json").parent
        manifest = read_manifest(folder, "text-encoder")
        data = _side_file(
            folder, manifest.extra.get("tokenizer"), manifest.extra.get("tokenizer_sha256")
        )
        self._graph = open_graph(manifest, device, threads)
        self.sha256 = manifest.sha256
        self._tokenizer = Tokenizer.from_str(data.decode("utf-8"))
        self._tokenizer.no_padding()
        max_tokens = int(_number(folder, manifest.extra, "max_tokens", 8, 512))
        self._tokenizer.enable_truncation(max_length=max_tokens)

    def encode(self, sentences: Sequence[str], batch_size: int = 64) -> NDArray[np.float32]:
        """Embeddings float32 (len(sentences), 384) of unit length, in the order given.

        Sentences are batched with others of the same token count, so that no padding is ever
        computed. Tokens past 128 are cut off.
        """
        result = np.zeros((len(sentences), EMBEDDING_SIZE), dtype=np.float32)
        encodings = self._tokenizer.encode_batch([str(text) for text in sentences])
        by_length: dict[int, list[int]] = {}
        for row, encoding in enumerate(encodings):
            by_length.setdefault(len(encoding.ids), []).append(row)
        for rows in by_length.values():
            for start in range(0, len(rows), batch_size):
                batch = rows[start : start + batch_size]
                ids = np.array([encodings[row].ids for row in batch], dtype=np.int64)
                hidden = self._graph.run(
                    {
                        "input_ids": ids,
                        "attention_mask": np.ones_like(ids),
                        "token_type_ids": np.zeros_like(ids),
                    }
                )[0]
                result[batch] = unit_length(hidden.mean(axis=1))
        return result


def unit_length(vectors: ArrayLike) -> NDArray[np.float32]:
    """Vectors (..., n) scaled to length one (float32); a zero vector stays zero."""
    array = np.asarray(vectors, dtype=np.float32)
    norm = np.linalg.norm(array, axis=-1, keepdims=True)
    return np.asarray(array / np.maximum(norm, np.float32(1e-12)), dtype=np.float32)


def mood_joined(embedding: ArrayLike, mood_embedding: ArrayLike) -> NDArray[np.float32]:
    """The caption joined by a mood: the normalised mean of the two embeddings (..., 384), float32.

    The denoiser is trained with moods joined in this very way.
    """
    pair = np.asarray(embedding, dtype=np.float32) + np.asarray(mood_embedding, dtype=np.float32)
    return unit_length(pair)
