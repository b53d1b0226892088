"""Detectors of things, faces and lettering in one picture, each a small shipped ONNX graph.

NanoDet-g (Lyu 2020), CenterFace (Xu et al. 2019) and the text detector of PP-OCRv4 (Liao et al.
2020, "DB"). They see pictures about 320 pixels wide, as the analysis keeps them; what is smaller
than a few pixels there is not found.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.inference import GraphOnDemand, read_manifest
from bgm_studio.base.libraries import cv2
from bgm_studio.base.resources import resource

Picture = NDArray[np.uint8]

COCO_NAMES = (
    *("person", "bicycle", "car", "motorcycle", "airplane", "bus", "train", "truck", "boat"),
    *("traffic light", "fire hydrant", "stop sign", "parking meter", "bench", "bird", "cat"),
    *("dog", "horse", "sheep", "cow", "elephant", "bear", "zebra", "giraffe", "backpack"),
    *("umbrella", "handbag", "tie", "suitcase", "frisbee", "skis", "snowboard", "sports ball"),
    *("kite", "baseball bat", "baseball glove", "skateboard", "surfboard", "tennis racket"),
    *("bottle", "wine glass", "cup", "fork", "knife", "spoon", "bowl", "banana", "apple"),
    *("sandwich", "orange", "broccoli", "carrot", "hot dog", "pizza", "donut", "cake", "chair"),
    *("couch", "potted plant", "bed", "dining table", "toilet", "tv", "laptop", "mouse"),
    *("remote", "keyboard", "cell phone", "microwave", "oven", "toaster", "sink"),
    *("refrigerator", "book", "clock", "vase", "scissors", "teddy bear", "hair drier"),
    "toothbrush",
)
"""The names of COCO's 80 classes, in the order of the network's outputs."""

_WIDTH = 320  # pixels of the longer side that the networks see
_STEP = 32  # both sides must be multiples of it
_STRIDES = (8, 16, 32)
_LEAST_SCORE, _LEAST_FACE, _LEAST_TEXT = 0.35, 0.5, 0.5
_OVERLAP = 0.5

# How the networks want their colours: mean and spread of a channel, BGR of 0..255 or RGB of 0..1.
_THINGS_MEAN = np.array([103.53, 116.28, 123.675], dtype=np.float32)
_THINGS_STD = np.array([57.375, 57.12, 58.395], dtype=np.float32)
_TEXT_MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32)
_TEXT_STD = np.array([0.229, 0.224, 0.225], dtype=np.float32)


@dataclass(frozen=True)
class Box:
    """Something that was found: its name, how sure that is (0..1), and where it lies inside the
    picture, in shares 0..1 of its width and height (x, y of the top left corner, width, height)."""

    name: str
    score: float
    x: float
    y: float
    width: float
    height: float

    @property
    def area(self) -> float:
        """Share 0..1 of the picture."""
        return self.width * self.height


class Detectors:
    """The three graphs, each opened when first used. folder: where their folders are; None for the
    shipped ones.

    threads as in `open_graph`: one each by default, since the threads of graphs that take turns
    would wait for each other. Raises ModelError for a missing, damaged or foreign file. The
    same picture gives the same boxes.
    """

    def __init__(self, folder: Path | None = None, threads: int = 1) -> None:
        def found(kind: str) -> tuple[GraphOnDemand, str]:
            here = folder / kind if folder else resource(f"{kind}/manifest.json").parent
            manifest = read_manifest(here, kind)
            return GraphOnDemand(manifest, "cpu", threads), manifest.sha256

        (self._things, one), (self._faces, two), (self._lettering, three) = map(
            found, ("things", "faces", "lettering")
        )
        self.name = f"{one[:8]}{two[:8]}{three[:8]}"

    def things(self, picture: Picture) -> list[Box]:
        """People, animals, vehicles and the rest of COCO in a BGR picture uint8 (h, w, 3)."""
        padded, share = _fitted(picture)
        seen = (padded - _THINGS_MEAN) / _THINGS_STD
        scores_and_sides = self._things.run({"picture": _planar(seen)})
        boxes: list[Box] = []
        corners: list[tuple[float, float, float, float]] = []
        for stride, scores, sides in zip(
            _STRIDES, scores_and_sides[:3], scores_and_sides[3:], strict=True
        ):
            best = scores[0].max(axis=1)
            for place in np.flatnonzero(best >= _LEAST_SCORE):
                row, column = divmod(int(place), padded.shape[1] // stride)
                # Each side's distance from the cell's middle is the mean of a distribution.
                weights = np.exp(sides[0, place].reshape(4, -1))
                steps = weights @ np.arange(weights.shape[1]) / weights.sum(axis=1) * stride
                x, y = (column + 0.5) * stride, (row + 0.5) * stride
                corners.append((x - steps[0], y - steps[1], x + steps[2], y + steps[3]))
                name = COCO_NAMES[int(scores[0, place].argmax())]
                boxes.append(_box(name, float(best[place]), corners[-1], share))
        return _best(boxes)

    def faces(self, picture: Picture) -> list[Box]:
        """Faces in a BGR picture uint8 (h, w, 3), from about 8 pixels up."""
        padded, share = _fitted(picture)
        rgb = padded[..., ::-1]
        score, size, offset, _ = self._faces.run({"picture": _planar(rgb)})
        boxes = []
        for row, column in np.argwhere(score[0, 0] >= _LEAST_FACE):
            height, width = 4.0 * np.exp(size[0, :, row, column])
            y = 4.0 * (row + offset[0, 0, row, column] + 0.5)
            x = 4.0 * (column + offset[0, 1, row, column] + 0.5)
            corners = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
            boxes.append(_box("face", float(score[0, 0, row, column]), corners, share))
        return _best(boxes)

    def lettering(self, picture: Picture) -> list[Box]:
        """Lines of text in a BGR picture uint8 (h, w, 3): about 8 pixels high and more."""
        padded, share = _fitted(picture)
        seen = (padded / 255.0 - _TEXT_MEAN) / _TEXT_STD
        (score,) = self._lettering.run({"picture": _planar(seen)})
        mask = (score[0, 0] >= 0.3).astype(np.uint8)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
        boxes = []
        for index in range(1, count):
            x, y, width, height, area = (int(value) for value in stats[index])
            sure = float(score[0, 0][labels == index].mean())
            if sure >= _LEAST_TEXT and height >= 3 and width >= 2 * height and area >= 24:
                # The network marks a line's core; the line itself is about twice as high.
                grow = 0.5 * height
                corners = (x - grow, y - grow, x + width + grow, y + height + grow)
                boxes.append(_box("text", sure, corners, share))
        return sorted(boxes, key=lambda box: -box.area)


def _fitted(picture: Picture) -> tuple[NDArray[np.float32], tuple[float, float]]:
    """The picture with its longer side at _WIDTH, padded to whole steps on the right and below, and
    how many pixels the picture itself covers there (width, height)."""
    height, width = picture.shape[:2]
    scale = _WIDTH / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    small = cv2.resize(picture, size, interpolation=method)
    right, below = -size[0] % _STEP, -size[1] % _STEP
    padded = cv2.copyMakeBorder(small, 0, below, 0, right, cv2.BORDER_CONSTANT)
    return padded.astype(np.float32), (float(size[0]), float(size[1]))


def _planar(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.ascontiguousarray(picture.transpose(2, 0, 1)[None], dtype=np.float32)


def _box(
    name: str, score: float, corners: tuple[float, float, float, float], size: tuple[float, float]
) -> Box:
    left, right = (float(np.clip(corners[i] / size[0], 0.0, 1.0)) for i in (0, 2))
    top, below = (float(np.clip(corners[i] / size[1], 0.0, 1.0)) for i in (1, 3))
    return Box(name, score, left, top, right - left, below - top)


def _best(boxes: list[Box]) -> list[Box]:
    """The surest of each group of overlapping boxes, whatever their names; surest first."""
    kept: list[Box] = []
    for box in sorted(boxes, key=lambda box: -box.score):
        if box.area > 0 and all(_overlap(box, other) < _OVERLAP for other in kept):
            kept.append(box)
    return kept


def _overlap(one: Box, other: Box) -> float:
    """Intersection over union, 0..1."""
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    shared = max(0.0, width) * max(0.0, height)
    return shared / (one.area + other.area - shared)
