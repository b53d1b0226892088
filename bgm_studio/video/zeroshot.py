"""A captioner with a CLIP of the user's own (Radford et al. 2021): zero-shot over a phrase list.

The folder is a Hugging Face export for ONNX: a picture encoder, a text encoder, their tokenizer and
how pictures are prepared. It is read as it is; nothing is fetched. What the network is convinced of
takes the place of the built-in ImageNet tags; counted people, light, colour and motion stay.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs
from numpy.typing import NDArray

from bgm_studio.base.errors import ModelError
from bgm_studio.base.inference import Graph, Manifest, file_sha256, open_graph
from bgm_studio.base.libraries import cv2
from bgm_studio.video.semantics import Captioner, ShotStats, TagCaptioner, caption_of, unit_length

FOLDER_VARIABLE = "BGM_STUDIO_CLIP"
"""Environment variable that names the folder; else it is `clip` among the user's data."""

NEEDED = (
    "a folder with vision_model.onnx and text_model.onnx (in it or in its folder onnx; also "
    "*_quantized.onnx), tokenizer.json and preprocessor_config.json, as Hugging Face exports of "
    "CLIP with projection have them; words.txt with a phrase a line is read where it is there"
)
"""The files that must be there, as `doctor` names them."""

PHRASES = (
    *("a person", "a man", "a woman", "a child", "two people", "a group of people", "a crowd"),
    *("a person talking to the camera", "people dancing", "a couple", "a wedding", "a baby"),
    *("a person running", "a person swimming", "people eating", "a musician", "a football match"),
    *("a dog", "a cat", "a bird", "a horse", "a wild animal", "fish under water", "an insect"),
    *("a car", "a motorbike", "a train", "a boat", "an aeroplane", "traffic in a city"),
    *("a city at night", "a street", "a skyline", "a village", "an old building", "ruins"),
    *("a forest", "mountains", "a beach", "the sea", "a lake", "a river", "a waterfall", "snow"),
    *("a desert", "a field", "a garden", "flowers", "a sunset", "a starry night", "fog", "rain"),
    *("a kitchen", "an office", "a living room", "a bedroom", "a classroom", "a stage", "a shop"),
    *("food on a table", "a drink", "a cake", "a computer screen", "a book", "a toy"),
    *("fire", "fireworks", "smoke", "a drawing", "a cartoon", "a title with text", "a map"),
)
"""The phrases that are looked for where there is no words.txt."""

_NOTHING = ("a photo", "a blurred picture", "a dark picture", "a wall", "a pattern")
_PROMPT = "a photo of {}"
_SHARPNESS = 100.0  # CLIP's own: what a cosine counts in the softmax
_CONVINCING, _SECOND = 0.45, 0.25
_MOST_WORDS, _MOST_LETTERS, _FILE_LIMIT_BYTES = 1000, 80, 16 << 20
_HINT = f"Needed is {NEEDED}."


def clip_folder() -> Path:
    """The folder in which a user's CLIP is looked for; it need not exist."""
    named = os.environ.get(FOLDER_VARIABLE)
    return Path(named) if named else Path(platformdirs.user_data_dir("bgm-studio", False)) / "clip"


def best_captioner() -> Captioner:
    """The user's CLIP where there is one, else the built-in captioner. Raises ModelError for a
    folder that exists but cannot be used, since captions would silently differ."""
    folder = clip_folder()
    return ZeroShotCaptioner(folder) if folder.is_dir() else TagCaptioner(threads=1)


class ZeroShotCaptioner:
    """A Captioner over a user's CLIP. The same pictures and figures give the same caption.

    Raises ModelError for a folder without what NEEDED names, or with files of another kind.
    """

    def __init__(self, folder: Path, threads: int = 0) -> None:
        from tokenizers import Tokenizer  # noqa: PLC0415 - as in MiniLmEncoder

        vision, text = _graph_file(folder, "vision_model"), _graph_file(folder, "text_model")
        self._side, self._mean, self._std = _preparation(folder)
        try:
            self._tokenizer = Tokenizer.from_str(_read(folder / "tokenizer.json").decode("utf-8"))
        except Exception as error:  # tokenizers raises Exception itself
            raise ModelError(f"{folder / 'tokenizer.json'} is not a tokenizer.", _HINT) from error
        self._tokenizer.no_padding()
        self._vision, vision_sha256 = _opened(vision, "pixel_values", threads)
        texts, text_sha256 = _opened(text, "input_ids", threads)
        self.phrases = _phrases(folder)
        asked = [_PROMPT.format(phrase) for phrase in self.phrases] + list(_NOTHING)
        self._texts = np.vstack([self._text_vector(texts, prompt) for prompt in asked])
        words = file_sha256(folder / "words.txt")[:8] if (folder / "words.txt").is_file() else ""
        self.name = f"clip-1:{vision_sha256[:12]}:{text_sha256[:12]}:{words}"

    def caption(self, frames: Sequence[NDArray[np.uint8]], stats: ShotStats) -> str:
        """As in "a beach, two people, bright, warm colours, slow movement"."""
        people = stats.sight.people_words(stats.speech)
        return caption_of([*people, *self.seen(frames)], stats)

    def seen(self, frames: Sequence[NDArray[np.uint8]]) -> list[str]:
        """At most two phrases of which the network is convinced, the surest first."""
        if not frames:
            return []
        pictures = np.vstack([self._picture_vector(frame) for frame in frames])
        if pictures.shape[1] != self._texts.shape[1]:
            raise ModelError("The two halves of the CLIP model do not fit together.", _HINT)
        likeness = _SHARPNESS * pictures @ self._texts.T
        shares = np.exp(likeness - likeness.max(axis=1, keepdims=True))
        mean = (shares / shares.sum(axis=1, keepdims=True)).mean(axis=0)[: len(self.phrases)]
        first, *rest = np.argsort(-mean, kind="stable")[:2]
        if mean[first] < _CONVINCING:
            return []
        return [self.phrases[i] for i in (first, *rest) if i == first or mean[i] >= _SECOND]

    def _picture_vector(self, picture: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Embedding (1, n) of unit length: the middle square, as the exports prepare it."""
        height, width = picture.shape[:2]
        scale = self._side / min(height, width)
        size = (max(self._side, round(width * scale)), max(self._side, round(height * scale)))
        method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        larger = cv2.resize(picture, size, interpolation=method)
        top, left = (size[1] - self._side) // 2, (size[0] - self._side) // 2
        square = larger[top : top + self._side, left : left + self._side, ::-1]
        values = (square.astype(np.float32) / 255.0 - self._mean) / self._std
        planes = np.ascontiguousarray(values.transpose(2, 0, 1)[None], dtype=np.float32)
        return _embedding(self._vision, {"pixel_values": planes}, "image_embeds")

    def _text_vector(self, graph: Graph, text: str) -> NDArray[np.float32]:
        ids = self._tokenizer.encode(text).ids
        length = graph.inputs["input_ids"][1][-1]
        mask = [1] * len(ids)
        if isinstance(length, int):  # an export for one length: the end's token fills it up
            mask = (mask + [0] * length)[:length]
            ids = ids[:length] if len(ids) > length else ids + [ids[-1]] * (length - len(ids))
        feeds = {"input_ids": np.array([ids], dtype=np.int64)}
        if "attention_mask" in graph.inputs:
            feeds["attention_mask"] = np.array([mask], dtype=np.int64)
        return _embedding(graph, feeds, "text_embeds")


def _embedding(graph: Graph, feeds: dict[str, NDArray[Any]], name: str) -> NDArray[np.float32]:
    found = graph.run(feeds)
    # Exports with projection give the embedding first; what has three axes are hidden states.
    vector = next((value for value in found if value.ndim == 2 and len(value) == 1), None)
    if vector is None or not np.isfinite(vector).all():
        raise ModelError(f"A graph of the CLIP model gives no {name}.", _HINT)
    return unit_length(vector)


def _graph_file(folder: Path, name: str) -> Path:
    for place in (folder, folder / "onnx"):
        for file_name in (f"{name}.onnx", f"{name}_quantized.onnx", f"{name}_fp16.onnx"):
            if (place / file_name).is_file():
                return place / file_name
    raise ModelError(f"There is no {name}.onnx in {folder}.", _HINT)


def _opened(path: Path, needed: str, threads: int) -> tuple[Graph, str]:
    sha256 = file_sha256(path)
    graph = open_graph(Manifest(path, sha256, "clip", {}), "cpu", threads)
    others = set(graph.inputs) - {needed, "attention_mask"}
    if needed not in graph.inputs or others or graph.inputs[needed][0] == "tensor(float16)":
        raise ModelError(f"{path} is not a CLIP encoder of {needed} alone in float32.", _HINT)
    return graph, sha256


def _preparation(folder: Path) -> tuple[int, NDArray[np.float32], NDArray[np.float32]]:
    """Side in pixels, mean and spread of RGB, from preprocessor_config.json."""
    path = folder / "preprocessor_config.json"
    try:
        data = json.loads(_read(path))
        size = data["crop_size"] if "crop_size" in data else data["size"]
        if isinstance(size, dict):
            size = size.get("height", size.get("shortest_edge"))
        side = int(size)
        mean, std = (np.array(data[key], dtype=np.float32) for key in ("image_mean", "image_std"))
        if not (16 <= side <= 1024 and mean.shape == std.shape == (3,) and (std > 0.001).all()):
            raise ValueError("out of range")
    except (
        ValueError,
        ArithmeticError,
        LookupError,
        TypeError,
        AttributeError,
        RecursionError,
    ) as error:
        raise ModelError(f"{path} does not say how pictures are prepared.", _HINT) from error
    return side, mean, std


def _phrases(folder: Path) -> tuple[str, ...]:
    path = folder / "words.txt"
    if not path.is_file():
        return PHRASES
    try:
        lines = [" ".join(line.split()) for line in _read(path).decode("utf-8").splitlines()]
    except ValueError as error:
        raise ModelError(f"{path} is not UTF-8 text.", "Write a phrase a line.") from error
    phrases = tuple(dict.fromkeys(line for line in lines if line))
    if not 1 <= len(phrases) <= _MOST_WORDS or max(map(len, phrases)) > _MOST_LETTERS:
        raise ModelError(
            f"{path} must hold 1 to {_MOST_WORDS} phrases of at most {_MOST_LETTERS} letters.",
            "Write a phrase a line.",
        )
    return phrases


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_FILE_LIMIT_BYTES + 1)
    except OSError:
        raise ModelError(f"There is no {path}.", _HINT) from None
    if len(data) > _FILE_LIMIT_BYTES:
        raise ModelError(f"{path} is too large.", _HINT)
    return data
