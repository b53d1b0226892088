"""The report on a tiny model: every file is written, and its figures are of the right music."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.diffusion.denoiser import Denoiser  # noqa: E402
from model_export import evaluate  # noqa: E402
from model_export.batches import ConditionMaker, WindowSource  # noqa: E402
from model_export.evaluate import (  # noqa: E402
    bootstrap,
    choose_windows,
    compose,
    control,
    measured,
    subject_from,
)


@pytest.fixture(scope="module")
def subject(corpus, wordings):
    source = WindowSource(corpus, "test")
    which = choose_windows(source, 3, seed=0)
    return subject_from(source, ConditionMaker(*wordings, "cpu", seed=0), which)


def test_windows_are_chosen_inside_songs_and_from_many(corpus) -> None:
    source = WindowSource(corpus, "train")
    which = torch.from_numpy(choose_windows(source, 6, seed=1))
    assert len(set(which.tolist())) == 6
    assert source.windows(which, torch.zeros_like(which)).inside.all()
    assert sorted(source.owners[which].tolist()) == [0, 0, 1, 1, 2, 2]
    with pytest.raises(SystemExit, match="only"):
        choose_windows(source, 500, seed=1)


def test_the_conditions_are_those_of_the_real_windows(subject, corpus) -> None:
    assert subject.real.shape == (3, 6, 128, 128)
    assert subject.conditions.semantic.shape == (96, 384)
    assert subject.conditions.chords.shape == (96, 36)
    assert set(subject.conditions.tempo_bpm) == {120.0}
    assert subject.conditions.segments.tolist() == ([0] * 8 + [1] * 8 + [2] * 8 + [3] * 8) * 3
    assert not subject.known.mask.any()
    rate = subject.onset_rate(subject.real)
    assert rate[1, 0] == subject.real[1, 0::2, :4].sum() * 2  # 120 beats a minute are 2 a second


def test_composing_needs_no_note_and_repeats_exactly(subject, exported) -> None:
    denoiser = Denoiser(exported.folder, "cpu", threads=1)

    def run(seed):
        return compose(denoiser, subject, steps=2, guidance=1.0, switch_timestep=200, seed=seed,
                       name="")  # fmt: skip

    once = run(1)
    assert once.shape == subject.real.shape
    assert once.dtype == bool
    assert once.any((1, 2, 3)).all()
    assert np.array_equal(once, run(1))
    assert not np.array_equal(once, run(2))


def test_intervals_hold_their_figure() -> None:
    values = np.random.default_rng(1).normal(5, 2, 100)
    found = bootstrap(lambda which: float(values[which].mean()), 100)
    assert found["value"] == pytest.approx(values.mean())
    assert found["high"] - found["low"] == pytest.approx(2 * 1.96 * values.std() / 10, rel=0.15)
    assert found["low"] < found["value"] < found["high"]


def test_measures_are_means_over_windows(subject, monkeypatch) -> None:
    monkeypatch.setattr(evaluate, "RESAMPLES", 20)
    silent = np.zeros_like(subject.real)
    rolls = np.stack([subject.real[0], silent[0]])
    found = measured(rolls, subject.chroma[:2])
    notes = subject.real[0, 0::2].sum() / 8
    assert found["notes per bar"]["value"] == pytest.approx(notes / 2)
    assert found["notes per bar"]["windows"] == 2
    assert found["PCHE (bits)"]["windows"] == 1  # silence has none
    assert np.isnan(measured(silent, subject.chroma)["PCHE (bits)"]["value"])


def test_control_tells_following_from_chance(monkeypatch) -> None:
    monkeypatch.setattr(evaluate, "RESAMPLES", 50)
    rng = np.random.default_rng(0)
    asked = rng.uniform(size=(20, 32)).astype(np.float32)
    followed = control(asked, np.round(10 * asked))
    assert followed["pooled"]["value"] > 0.95
    assert followed["within"]["value"] > 0.95
    assert abs(followed["chance"]["value"]) < 0.2
    ignored = control(asked, rng.uniform(size=(20, 32)))
    assert ignored["pooled"]["low"] < 0.1
    assert np.isnan(control(asked, np.zeros((20, 32)))["pooled"]["value"])


def test_the_whole_report_is_written(
    exported, corpus_file, wordings, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(evaluate, "embeddings", lambda _encoder: wordings)
    monkeypatch.setattr(evaluate, "MiniLmEncoder", lambda: None)
    monkeypatch.setattr(evaluate, "RESAMPLES", 5)
    loss = tmp_path / "loss.csv"
    loss.write_text("step,minutes,loss,validation\n100,1.5,900,\n200,3.0,700,750\n")
    out = tmp_path / "report"
    evaluate.main(["--model", str(exported.folder), "--corpus", str(corpus_file), "--out", str(out),
                   "--loss", str(loss), "--windows", "2", "--steps", "2", "--device", "cpu",
                   "--sweep", "--json"])  # fmt: skip
    assert {p.name for p in out.iterdir()} == {
        "report.md", "measures.csv", "report.json", "sheet.png", "undecided.png", "loss.png",
    }  # fmt: skip
    report = json.loads((out / "report.json").read_text(), parse_constant=pytest.fail)
    assert list(report["variants"]) == [
        "real", "generated", "generated, t0 = 1000", "generated, t0 = 0", "generated, guidance 1",
        "generated, no chords",
    ]  # fmt: skip
    assert report["run"]["steps"] == 2
    page = (out / "report.md").read_text()
    assert "| notes per bar |" in page
    with (out / "measures.csv").open(newline="") as file:
        rows = {(row["music"], row["figure"]): row for row in csv.DictReader(file)}
    real = report["variants"]["real"]["measures"]["notes per bar"]["value"]
    assert float(rows["real", "notes per bar"]["value"]) == pytest.approx(real)
    assert ("generated", "rank correlation, pooled") in rows
