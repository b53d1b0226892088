from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tokenizers import Tokenizer, models, pre_tokenizers

from bgm_studio.base.errors import ModelError
from bgm_studio.video import zeroshot
from bgm_studio.video.seeing import Sight
from bgm_studio.video.semantics import ShotStats, TagCaptioner
from bgm_studio.video.zeroshot import FOLDER_VARIABLE, ZeroShotCaptioner, best_captioner

COLOURS = {"red": (1, 0, 0), "green": (0, 1, 0), "blue": (0, 0, 1)}
STATS = ShotStats(0.5, 0.25, 0.0, (0.0,) * 7, 0.2, 4.0, Sight(people=2))


# -- tiny ONNX graphs, written out: the format's own field numbers ---------------------------------


def field(number: int, value: int | bytes | str) -> bytes:
    def varint(rest: int) -> bytes:
        out = b""
        while rest > 127:
            out, rest = out + bytes([rest & 127 | 128]), rest >> 7
        return out + bytes([rest])

    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    data = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(data)) + data


def node(kind: str, inputs: Sequence[str], output: str, **ints: list[int]) -> bytes:
    lists = b"".join(
        field(5, field(1, name) + b"".join(field(8, i) for i in values) + field(20, 7))
        for name, values in ints.items()
    )
    names = b"".join(field(1, name) for name in inputs)
    return field(1, names + field(2, output) + field(4, kind) + lists)


def value(number: int, name: str, kind: int, shape: Sequence[int | str]) -> bytes:
    sizes = b"".join(
        field(1, field(1, size) if isinstance(size, int) else field(2, size)) for size in shape
    )
    return field(number, field(1, name) + field(2, field(1, field(1, kind) + field(2, sizes))))


def graph(path: Path, *parts: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    body = b"".join(parts) + field(2, "toy")
    path.write_bytes(field(1, 8) + field(7, body) + field(8, field(1, "") + field(2, 13)))


def tensor(name: str, array: np.ndarray) -> bytes:
    sizes = b"".join(field(1, size) for size in array.shape)
    return field(5, sizes + field(2, 1) + field(8, name) + field(9, array.tobytes()))


def write_clip(folder: Path, *, length: int | str = "n", sub: str = "", mask: bool = False) -> Path:
    """A CLIP whose picture vector is the mean colour and whose text vector is that of its words."""
    graph(
        folder / sub / "vision_model.onnx",
        node("GlobalAveragePool", ["pixel_values"], "pooled"),
        node("Flatten", ["pooled"], "image_embeds"),
        value(11, "pixel_values", 1, ["b", 3, "h", "w"]),
        value(12, "image_embeds", 1, ["b", 3]),
    )
    words = ["nothing", "end", *COLOURS]
    rows = np.array([(0.01, 0.01, 0.01), (0, 0, 0), *COLOURS.values()], dtype=np.float32)
    masks = [value(11, "attention_mask", 7, ["b", length])] if mask else []
    graph(
        folder / sub / "text_model.onnx",
        node("Gather", ["table", "input_ids"], "rows"),
        node("Transpose", ["rows"], "turned", perm=[0, 2, 1]),
        node("GlobalAveragePool", ["turned"], "means"),
        node("Flatten", ["means"], "text_embeds"),
        tensor("table", rows),
        value(11, "input_ids", 7, ["b", length]),
        *masks,
        value(12, "text_embeds", 1, ["b", 3]),
    )
    vocabulary = {word: number for number, word in enumerate(words)}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token=words[0]))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    (folder / "tokenizer.json").write_text(tokenizer.to_str())
    prepared = {"crop_size": {"height": 16, "width": 16}, "image_mean": [0, 0, 0],
                "image_std": [1, 1, 1]}  # fmt: skip
    (folder / "preprocessor_config.json").write_text(json.dumps(prepared))
    (folder / "words.txt").write_text("".join(f"{word}\n" for word in COLOURS))
    return folder


def picture(*rgb: int) -> np.ndarray:
    return np.full((18, 32, 3), rgb[::-1], dtype=np.uint8)


@pytest.mark.parametrize(
    "kind", [{}, {"sub": "onnx"}, {"length": 12}, {"length": 12, "mask": True}]
)
def test_the_phrase_that_fits_is_said(tmp_path: Path, kind: dict[str, Any]) -> None:
    captioner = ZeroShotCaptioner(write_clip(tmp_path, **kind))
    assert captioner.phrases == ("red", "green", "blue")
    assert captioner.seen([picture(220, 20, 20)]) == ["red"]
    assert captioner.seen([picture(10, 20, 230)] * 3) == ["blue"]
    assert captioner.seen([]) == []
    caption = captioner.caption([picture(10, 200, 10)], STATS)
    assert caption == "two people, green, bright, slow movement"
    assert captioner.caption([picture(10, 200, 10)], STATS) == caption


def test_what_is_not_convincing_is_not_said(tmp_path: Path) -> None:
    captioner = ZeroShotCaptioner(write_clip(tmp_path))
    assert captioner.seen([picture(128, 128, 128)]) == []  # fits nothing better than "a photo"
    assert captioner.seen([picture(220, 20, 20), picture(20, 220, 20), picture(20, 20, 220)]) == []
    both = captioner.seen([picture(220, 20, 20)] * 3 + [picture(20, 220, 20)] * 2)
    assert both == ["red", "green"]


def test_other_weights_or_words_have_another_name(tmp_path: Path) -> None:
    names = {ZeroShotCaptioner(write_clip(tmp_path / "a")).name}
    names.add(ZeroShotCaptioner(write_clip(tmp_path / "b", length=12)).name)
    (tmp_path / "a" / "words.txt").write_text("red\n")
    names.add(ZeroShotCaptioner(tmp_path / "a").name)
    (tmp_path / "a" / "words.txt").unlink()
    plain = ZeroShotCaptioner(tmp_path / "a")
    names.add(plain.name)
    assert len(names) == 4 and plain.phrases == zeroshot.PHRASES


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("vision_model.onnx", None), ("text_model.onnx", None), ("tokenizer.json", None),
        ("preprocessor_config.json", None), ("vision_model.onnx", b"no graph"),
        ("tokenizer.json", b"{}"), ("tokenizer.json", b"\xff"), ("preprocessor_config.json", b"[]"),
        ("preprocessor_config.json", b'{"size": 9, "image_mean": [0,0,0], "image_std": [1,1,1]}'),
        ("preprocessor_config.json", b'{"size": 16, "image_mean": [0], "image_std": [1,1,1]}'),
        ("preprocessor_config.json", b'{"size":1e999, "image_mean":[0,0,0], "image_std":[1,1,1]}'),
        ("words.txt", b"\n \n"), ("words.txt", b"\xff\xfe"), ("words.txt", b"a" * 100),
    ],
)  # fmt: skip
def test_a_folder_that_cannot_be_used_is_said_so(
    tmp_path: Path, name: str, content: bytes | None
) -> None:
    path = write_clip(tmp_path) / name
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelError) as caught:
        ZeroShotCaptioner(tmp_path)
    assert caught.value.hint


def test_swapped_halves_are_refused(tmp_path: Path) -> None:
    write_clip(tmp_path)
    text = (tmp_path / "text_model.onnx").read_bytes()
    (tmp_path / "vision_model.onnx").write_bytes(text)
    with pytest.raises(ModelError):
        ZeroShotCaptioner(tmp_path)


def test_the_users_folder_is_used_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "clip"))
    assert isinstance(best_captioner(), TagCaptioner)
    write_clip(tmp_path / "clip")
    assert isinstance(best_captioner(), ZeroShotCaptioner)
    (tmp_path / "clip" / "tokenizer.json").unlink()
    with pytest.raises(ModelError):  # not silently another captioner
        best_captioner()
