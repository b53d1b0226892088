"""A few steps of training on made-up songs."""

from __future__ import annotations

import csv
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from model_export import train  # noqa: E402
from model_export.batches import ConditionMaker, WindowSource  # noqa: E402
from model_export.corpus import STYLES  # noqa: E402
from model_export.export import load_network  # noqa: E402
from model_export.network import NetworkConfig  # noqa: E402


@pytest.fixture(scope="module")
def run(corpus_file, brief, tmp_path_factory):
    """A short run and its resumption: the folder, and both checkpoints."""
    out = tmp_path_factory.mktemp("run")
    arguments = ["--corpus", str(corpus_file), "--out", str(out), "--batch", "4", "--device", "cpu",
                 "--widths", "16", "16", "16"]  # fmt: skip
    with brief():
        train.main([*arguments, "--minutes", "0.05"])
        first = torch.load(out / "checkpoint.pt", weights_only=True)
        train.main([*arguments, "--minutes", "0.1", "--resume"])
    return out, first, torch.load(out / "checkpoint.pt", weights_only=True)


def test_the_log_has_a_header_once_and_a_row_for_each_part(run) -> None:
    out, first, second = run
    with (out / "loss.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == [
        "step", "minutes", "windows", "rate", "loss",
        "validation", "validation_estimated", "validation_melody",
        "loss_t0", "loss_t250", "loss_t500", "loss_t750", "distilled",
    ]  # fmt: skip
    steps = [int(row["step"]) for row in rows]
    assert steps == sorted(steps)
    assert {first["step"], second["step"]} <= set(steps)
    assert all(int(row["windows"]) == 4 * int(row["step"]) for row in rows)
    assert all(float(row["loss"]) > 0 for row in rows)
    assert 0 < float(rows[-1]["validation_melody"]) < float(rows[-1]["validation_estimated"])
    assert float(rows[-1]["validation"]) > 0


def test_a_resumed_run_goes_on(run) -> None:
    _, first, second = run
    assert second["step"] > first["step"] >= 1
    assert [c["windows"] for c in (first, second)] == [4 * first["step"], 4 * second["step"]]
    assert first["minutes"] == pytest.approx(0.05)
    assert second["minutes"] == pytest.approx(0.1)  # the first part's minutes count as they were
    for stored in (first, second):
        counts = {state.get("steps") for state in stored["optimiser"]["state"].values()}
        assert counts == {None, stored["step"]}  # matrices count none
    changed = [n for n, w in first["network"].items() if not torch.equal(w, second["network"][n])]
    assert changed


def test_a_checkpoint_from_before_the_presets_is_gone_on_with(
    run, corpus_file, brief, tmp_path
) -> None:
    _, _, stored = run
    old = {name: value for name, value in stored.items() if name != "windows"}
    new_fields = ("channels", "prediction", "takes_plan", "switch_timestep", "segment_beats")
    old["config"] = {n: v for n, v in stored["config"].items() if n not in new_fields}
    torch.save(old, tmp_path / "checkpoint.pt")
    with brief():
        # All its time is gone: one step more.
        train.main([
            "--corpus", str(corpus_file), "--out", str(tmp_path), "--batch", "4",
            "--device", "cpu", "--resume", "--minutes", str(stored["minutes"]),
        ])  # fmt: skip
    gone_on = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    assert gone_on["step"] == stored["step"] + 1
    assert gone_on["windows"] == 4 * gone_on["step"]
    assert gone_on["config"] == stored["config"]


def test_a_run_may_start_from_another_s_weights(run, corpus_file, brief, tmp_path) -> None:
    out, _, second = run
    with brief():
        train.main([
            "--corpus", str(corpus_file), "--out", str(tmp_path), "--batch", "2", "--device", "cpu",
            "--minutes", "0.01", "--rate", "0", "--start", str(out / "checkpoint.pt"),
            "--bar-attention",
        ])  # fmt: skip
    started = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    assert started["step"] >= 1 and started["config"]["bar_attention"]
    assert any(name.startswith("bars1") for name in started["ema"])
    for name, value in second["ema"].items():
        assert torch.allclose(started["ema"][name], value)


def test_the_checkpoint_holds_the_ema_that_export_takes(run) -> None:
    out, _, second = run
    assert second["config"]["widths"] in ((16, 16, 16), [16, 16, 16])
    network, _ = load_network(out)
    assert not network.training
    for name, value in network.state_dict().items():
        assert torch.equal(value, second["ema"][name])
    assert not list(out.glob("*.partial"))


def test_training_lowers_the_loss(corpus, wordings, network) -> None:
    """Ten steps on one batch are enough to fit it better."""
    torch.manual_seed(0)
    learner = type(network)(network.config)
    maker = ConditionMaker(*wordings, "cpu")
    batch = maker.batch(WindowSource(corpus, "train").random(4))
    timestep = torch.tensor([125.0, 375, 625, 875])
    sample = train.noised(learner, batch.roll, timestep, torch.Generator().manual_seed(0))
    optimiser = torch.optim.AdamW(learner.parameters(), lr=5e-3)
    losses = []
    for _ in range(10):
        loss = train.loss_per_window(learner, batch, timestep, sample)
        assert loss.shape == (4,)
        optimiser.zero_grad()
        loss.mean().backward()
        optimiser.step()
        losses.append(loss.mean().item())
    assert losses[-1] < 0.9 * losses[0]


def test_a_run_may_learn_styles_and_the_guided_answer(
    run, network, corpus, brief, tmp_path, monkeypatch
) -> None:
    out, _, _ = run
    teachers, taught = [], train.distil.taught
    monkeypatch.setattr(
        train.distil, "taught", lambda *given: teachers.append(given[0]) or taught(*given)
    )
    corpus_file = tmp_path / "corpus.npz"
    style, split = np.array([0, 3, 3, 0, 2], np.int8), np.array([0, 0, 1, 1, 0], np.int8)
    replace(corpus, style=style, split=split).save(corpus_file)
    start = {"config": network.config.to_json(), "ema": network.state_dict()}
    torch.save(start, tmp_path / "start.pt")
    arguments = ["--corpus", str(corpus_file), "--out", str(tmp_path), "--batch", "2",
                 "--device", "cpu"]  # fmt: skip
    with brief():
        train.main([
            *arguments, "--minutes", "0.1", "--start", str(tmp_path / "start.pt"), "--styles",
            "--distil", "0.5",
        ])  # fmt: skip
        with pytest.raises(SystemExit, match="began without --distil"):
            train.main([
                *arguments[:3], str(out), "--resume", "--minutes", "1", "--distil", "0.5",
                "--start", str(tmp_path / "start.pt"),
            ])  # fmt: skip
    teacher = teachers[-1].state_dict()  # which stays as it was
    assert all(torch.equal(teacher[name], value) for name, value in start["ema"].items())
    stored = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    assert stored["config"]["styles"] == STYLES and stored["config"]["most_guidance"] == 6
    for name in ("style.weight", "guidance.weight"):
        assert name not in start["ema"]
        assert stored["network"][name].any(), name  # both have begun to move
    assert not stored["network"]["style.weight"][0].any()  # none is none
    with (tmp_path / "loss.csv").open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert float(row["distilled"]) > 0 and float(row["loss"]) > 0
    apart = [name for name in row if name.startswith("validation_")][2:]
    assert apart == ["validation_orchestral"]  # besides POP909's, the only style held out
    assert float(row[apart[0]]) > 0 and row[apart[0]] != row["validation"]


def test_a_run_may_learn_from_some_styles_alone(corpus, brief, tmp_path, monkeypatch) -> None:
    style, split = np.array([0, 3, 3, 0, 2], np.int8), np.array([0, 0, 1, 1, 0], np.int8)
    replace(corpus, style=style, split=split).save(tmp_path / "corpus.npz")
    drawn_of, made = [], train.WindowSource
    monkeypatch.setattr(
        train, "WindowSource", lambda *g, **n: drawn_of.append((g, n)) or made(*g, **n)
    )
    with brief():
        train.main([
            "--corpus", str(tmp_path / "corpus.npz"), "--out", str(tmp_path), "--minutes", "0.1",
            "--batch", "2", "--device", "cpu", "--widths", "16", "16", "16", "--styles",
            "--of", "orchestral",
        ])  # fmt: skip
    splits = {(given[1], tuple(named["styles"])) for given, named in drawn_of}
    assert splits == {("train", ("orchestral",)), ("validation", ("orchestral",))}


def test_the_tracks_losses_are_the_window_s(corpus, wordings, network) -> None:
    batch = ConditionMaker(*wordings, "cpu").batch(WindowSource(corpus, "train").random(2))
    timestep = torch.full((2,), 400.0)
    sample = train.noised(network, batch.roll, timestep, torch.Generator().manual_seed(0))
    with torch.no_grad():
        estimate = train.first_estimate(network, batch, timestep, sample)
        tracks = train.loss_per_track(network, batch, timestep, sample, estimate)
        window = train.loss_per_window(network, batch, timestep, sample, estimate)
        untold = train.loss_per_window(network, batch, timestep, sample)
    assert tracks.shape == (2, 3) and torch.allclose(tracks.sum(1), window)
    assert (estimate >= 0).all() and (estimate <= 1).all() and not torch.equal(window, untold)


def test_known_cells_cost_nothing(corpus, wordings, network) -> None:
    batch = ConditionMaker(*wordings, "cpu").batch(WindowSource(corpus, "train").random(2))
    everything = torch.ones_like(batch.known_mask)
    known = batch._replace(known=batch.roll, known_mask=everything)
    with torch.no_grad():
        loss = train.loss_per_window(network, known, torch.full((2,), 500.0), batch.roll)
    assert loss.tolist() == [0, 0]


def test_noise_follows_the_schedule(network) -> None:
    roll = torch.zeros(4, 6, 128, 128)
    roll[:, :, :, 60] = 1
    timestep = torch.tensor([0.0, 200, 600, 1000])
    sample = train.noised(network, roll, timestep, torch.Generator().manual_seed(0))
    assert torch.equal(sample[0], roll[0])
    signal, noise = network.schedule(timestep)
    assert torch.allclose(sample[:, :, :, 60].mean((1, 2)), signal, atol=0.15)
    assert torch.allclose(sample[:, :, :, :60].std((1, 2, 3)), noise, atol=0.02)


def test_the_learning_rate_warms_up_and_falls() -> None:
    schedule = train.WarmupCosine(1.0, warmup_steps=10)
    assert schedule.at(0, 0.0) == pytest.approx(0.1)
    assert schedule.at(9, 0.0) == pytest.approx(1.0)
    assert schedule.at(99, 0.5) == pytest.approx(0.515)
    assert schedule.at(99, 1.0) == schedule.at(99, 2.0) == pytest.approx(0.03)


def test_timesteps_are_drawn_where_the_music_is_decided_and_everywhere() -> None:
    config = NetworkConfig()
    noise = torch.Generator().manual_seed(0)
    even = train.drawn_timesteps(config, 1000, noise, 1.0)
    assert (even.floor() == torch.arange(1000)).all()  # stratified: one in each thousandth
    decided = train.drawn_timesteps(config, 1000, noise, 0.0)
    assert (decided.diff() >= 0).all() and decided[0] >= 0 and decided[-1] <= 1000
    assert abs(float(decided.median()) - 160) < 5
    mixed = train.drawn_timesteps(config, 1000, noise, 0.4)
    # 0.4 * 500 of them evenly, and the 6 % of the other 600 that are not decided there yet
    assert abs(int((mixed > 500).sum()) - 241) <= 2
    guided = train.drawn_timesteps(config, 1000, noise, 0.4, most=450.0)
    assert 445 < float(guided.max()) <= 450 and (guided.diff() >= 0).all()
    below = mixed[mixed <= 450]  # the same, as far as they lie there
    assert abs(float(guided.median()) - float(below.median())) < 3
