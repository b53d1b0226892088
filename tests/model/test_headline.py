"""The numbers of the headline, and the manifest that carries them."""

from __future__ import annotations

import json
import math
import shutil

import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.base.errors import ModelError  # noqa: E402
from bgm_studio.base.resources import resource  # noqa: E402
from bgm_studio.diffusion.denoiser import Denoiser  # noqa: E402
from model_export.evaluate.__main__ import main  # noqa: E402
from model_export.evaluate.figures import Chapter  # noqa: E402
from model_export.evaluate.headline import KEYS, PICTURES, headline, write_headline  # noqa: E402

FIGURES = {
    ("closeness", "PCHE, paper, 8 bars (bits)"): {"real": 2.7, "generated": 2.8},
    ("closeness", "GPS, paper, 16 positions (0..1)"): {"real": 0.82, "generated": 0.79},
    ("closeness", "SI, 3-8 s (0..1)"): {"real": 0.9, "generated": 0.1},
    ("closeness", "SI, 8-15 s (0..1)"): {"real": 0.035, "generated": 0.015},
    ("closeness", "SC, notes in the best scale (0..1)"): {"real": 0.98, "generated": 0.97},
    ("retrieval", "P@5 (0..1)"): {"generated": 0.9, "planned harmony": 0.2},
    ("retrieval", "P@10 (0..1)"): {"generated": 0.9, "planned harmony": 0.3},
    ("retrieval", "P@20 (0..1)"): {"generated": 0.9, "planned harmony": 0.5},
    ("control", "activity, rank correlation, pooled (-1..1)"): {
        "generated": 0.9, "t0 = 200": 0.4, "t0 = 1000": 0.7,
    },
    ("control", "hit points, AUC by notes struck together, same place of the bar (0..1)"): {
        "generated": 0.9, "t0 = 200": 0.65, "t0 = 1000": 0.75,
    },
    ("control", "chord tones, struck on beats 1 and 3 (share)"): {"real": 0.9, "generated": 0.9},
    ("control", "chord tones, struck on beats 1 and 3, melody (share)"): {
        "real": 0.8, "generated": 0.75,
    },
    ("control", "chord tones, struck on beats 1 and 3, bridge (share)"): {
        "real": 0.9, "generated": 0.92,
    },
    ("control", "chord tones, struck on beats 1 and 3, piano (share)"): {
        "real": 0.9, "generated": 0.91,
    },
    ("control", "opposite mode and register, told apart (share of pairs)"): {
        "real": 0.99, "captions alone": 0.6, "captions and plan": 0.85,
    },
    ("seams", "bars on both sides alike (0..1): at borders"): {"pieces": 0.6, "real songs": 0.1},
    ("seams", "bars on both sides alike (0..1): inside"): {"pieces": 0.5, "real songs": 0.1},
}  # fmt: skip
EXPECTED = {
    "pche_gap": 0.1, "gps_gap": 0.03, "si_gap": 0.02, "scale_gap": 0.01, "p_at_5": 0.2,
    "p_at_10": 0.3, "p_at_20": 0.5, "activity_corr_t0_200": 0.4, "activity_corr_t0_1000": 0.7,
    "accent_auc_t0_200": 0.65, "accent_auc_t0_1000": 0.75, "chord_gap": 0.05,
    "mood_accuracy": 0.85, "seam_ratio": 1.2, "gflop_per_call": 1.3, "steps": 20,
}  # fmt: skip


def chapters(**changed: float) -> list[Chapter]:
    """Chapters of FIGURES; of those whose measure contains a changed name, all rows have that
    value, and are left out where it is infinite."""
    made = {name: Chapter(name, name) for name, _ in FIGURES}
    for (chapter, measure), rows in FIGURES.items():
        for row, value in rows.items():
            told = next((v for part, v in changed.items() if part in measure), value)
            if not math.isinf(told):
                made[chapter].add(row, measure, (told, told, told), 1)
    return list(made.values())


@pytest.fixture
def model(exported, tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(exported.folder, folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps({**manifest, "gflop_per_call": 1.3}))
    return folder


def test_each_number_is_its_own_figure_s() -> None:
    found = headline(chapters(), 1.3, 20)
    assert tuple(found) == KEYS == tuple(EXPECTED)
    assert found == pytest.approx(EXPECTED)
    assert all(type(value) in (int, float) for value in found.values())


def test_what_a_user_gets_is_in_it_where_pictures_were_scored() -> None:
    pictures = Chapter("pictures", "Pictures")
    for place, measure in enumerate(PICTURES.values()):
        for row, value in (("15 s clips, t0 = 200", 0.1 * place), ("45 s clips, t0 = 200", 9.0)):
            pictures.add(row, measure, (value, value, value), 1)
    for row, value in (("15 s clips, t0 = 200", 2.5), ("songs, 15 s", 2.7)):
        pictures.add(row, "PCHE of one bar (bits)", (value, value, value), 1)
    with pytest.raises(ModelError, match="no picture_pche_8_gap"):
        headline([*chapters(), pictures], 1.3, 20)
    for row, value in (("15 s clips, t0 = 200", 2.8), ("songs, 15 s", 2.7)):
        pictures.add(row, "PCHE of eight bars (bits)", (value, value, value), 1)
    found = headline([*chapters(), pictures], 1.3, 20)
    own = {key: 0.1 * place for place, key in enumerate(PICTURES)}
    own |= {"picture_pche_1_gap": 0.2, "picture_pche_8_gap": 0.1}
    assert found == pytest.approx(EXPECTED | own)


@pytest.mark.parametrize(
    ("measure", "key"),
    [("PCHE", "pche_gap"), ("P@10", "p_at_10"), ("bridge", "chord_gap"), ("inside", "seam_ratio"),
     ("opposite", "mood_accuracy"), ("activity", "activity_corr_t0_200")],
)  # fmt: skip
@pytest.mark.parametrize("value", [math.nan, math.inf], ids=["not defined", "missing"])
def test_a_number_without_a_figure_is_named(measure, key, value) -> None:
    with pytest.raises(ModelError, match=rf"no {key}:"):
        headline(chapters(**{measure: value}), 1.3, 20)
    with pytest.raises(ModelError, match="gflop_per_call"):
        headline(chapters(), math.nan, 20)


def test_the_manifest_carries_it_and_the_app_still_opens_the_model(model) -> None:
    before = json.loads((model / "manifest.json").read_text())
    write_headline(model, chapters(), before["sha256"], 20)
    after = json.loads((model / "manifest.json").read_text())
    assert after.pop("report") == pytest.approx(EXPECTED)
    assert after == before
    assert Denoiser(model, "cpu", 1).sha256 == before["sha256"]
    assert {path.name for path in model.iterdir()} == {"model.onnx", "manifest.json"}


def test_a_refusal_leaves_the_manifest_as_it_was(model) -> None:
    before = (model / "manifest.json").read_bytes()
    sha256 = json.loads(before)["sha256"]
    with pytest.raises(ModelError, match="gps_gap"):
        write_headline(model, chapters(GPS=math.nan), sha256, 20)
    with pytest.raises(ModelError, match="no longer holds"):
        write_headline(model, chapters(), "0" * 64, 20)
    assert (model / "manifest.json").read_bytes() == before
    manifest = json.loads(before)
    del manifest["gflop_per_call"]
    (model / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(ModelError, match="gflop_per_call"):
        write_headline(model, chapters(), sha256, 20)


@pytest.mark.parametrize(
    "less",
    [["--quick"], ["--split", "validation"], ["--windows", "5"], ["--steps", "4"], ["--songs", "2"],
     ["--pieces", "1"], ["--guidance", "1"], ["--chapters", "closeness,control"]],
)  # fmt: skip
def test_only_a_whole_report_on_the_test_split_is_written(less, capsys, tmp_path) -> None:
    nothing = ["--model", str(tmp_path / "none"), "--out", str(tmp_path / "out")]
    with pytest.raises(SystemExit):
        main(["--write-manifest", *nothing, *less])
    assert "whole report on the test split" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_shipped_manifest_carries_the_headline_of_its_own_report() -> None:
    manifest = json.loads(resource("denoiser/manifest.json").read_text(encoding="utf-8"))
    report = manifest["report"]
    assert tuple(report) == KEYS
    assert all(math.isfinite(value) for value in report.values())
    assert report["gflop_per_call"] == manifest["gflop_per_call"] <= 6
    assert report["steps"] == manifest["default_steps"] <= 25
    assert manifest["float16"]["max_difference"] <= 1e-2
