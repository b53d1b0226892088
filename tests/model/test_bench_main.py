"""The whole command on a tiny model and corpus: what it writes, and what it makes only once."""

from __future__ import annotations

import csv
import json

import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.diffusion.denoiser import Denoiser  # noqa: E402
from model_export.evaluate import material, sound  # noqa: E402
from model_export.evaluate.__main__ import main  # noqa: E402


@pytest.fixture
def run(corpus_file, exported, wordings, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    monkeypatch.setattr(material, "embeddings", lambda _encoder: wordings)

    def evaluate(*arguments: str) -> None:
        main([
            "--model", str(exported.folder), "--corpus", str(corpus_file),
            "--cache", str(tmp_path / "cache"), "--out", str(tmp_path / "report"),
            "--loss", str(tmp_path / "none.csv"), "--windows", "3", "--row-windows", "2",
            "--device", "cpu", "--threads", "1", "--steps", "2", *arguments,
        ])  # fmt: skip

    return evaluate


def test_the_quick_report_is_written_and_nothing_is_made_twice(run, tmp_path, monkeypatch) -> None:
    run("--quick")
    out = tmp_path / "report"
    page = (out / "report.md").read_text()
    for name in ("headline.png", "sheet.png"):
        assert (out / name).stat().st_size > 1000 and name in page
    with (out / "figures.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["row"] for row in rows} >= {"real", "generated", "shuffled"}
    assert {row["chapter"] for row in rows} == {"closeness", "retrieval", "notes", "control"}
    # An untrained network may well write nothing, which has no PCHE.
    pche = {
        r["row"]: float(r["value"])
        for r in rows
        if r["measure"].startswith("PCHE, paper") and r["value"]
    }
    assert 0 < pche["real"] < 3.6 and pche["real"] == pytest.approx(pche["shuffled"], abs=0.2)
    assert json.loads((out / "figures.json").read_text())

    def made_again(*_: object) -> None:
        raise AssertionError("this was in the cache")

    monkeypatch.setattr(Denoiser, "estimate_apart", made_again)
    monkeypatch.setattr(sound, "listened", made_again)
    before = {path.name for path in (tmp_path / "cache").iterdir()}
    run("--quick", "--chapters", "closeness")
    assert {path.name for path in (tmp_path / "cache").iterdir()} == before
    assert "Closeness" in (out / "report.md").read_text()


def test_what_takes_pieces_is_not_quick(run, capsys) -> None:
    with pytest.raises(SystemExit):
        run("--quick", "--chapters", "form")
    assert "form" in capsys.readouterr().err


def test_what_is_decided_when_is_data_for_the_window(run, tmp_path) -> None:
    run("--chapters", "decided,infilling", "--pieces", "0")
    data = json.loads((tmp_path / "report" / "decided.json").read_text())
    steps = len(data["timesteps"])
    for name in ("pitch_classes", "onset_pattern", "contour", "undecided"):
        assert len(data[name]) == steps
    assert "curves-decided.png" in (tmp_path / "report" / "report.md").read_text()
