"""The paper's own preset: two channels, noise prediction, a selector at a fixed t0."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from functools import partial
from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")
pytest.importorskip("onnx", reason="needs the [train] extra")
pytest.importorskip("onnxscript", reason="needs the [train] extra")
import onnxruntime as ort  # noqa: E402

from bgm_studio.base.errors import ModelError  # noqa: E402
from bgm_studio.diffusion.denoiser import CONTRACT, Denoiser  # noqa: E402
from model_export import export, train  # noqa: E402
from model_export.batches import ConditionMaker, WindowSource, merged, suited  # noqa: E402
from model_export.network import PAPER, NetworkConfig, UNet  # noqa: E402

TINY = replace(PAPER, widths=(16, 16, 16), bottleneck_blocks=1)


@pytest.fixture(scope="module")
def batch(corpus, wordings):
    """Eight windows with all kinds of known cells and absent conditions."""
    return ConditionMaker(*wordings, "cpu").batch(WindowSource(corpus, "train").random(8))


@pytest.fixture(scope="module")
def paper():
    """A tiny network of the preset, with all of its weights at work."""
    torch.manual_seed(0)
    made = UNet(TINY)
    with torch.no_grad():
        for parameter in made.parameters():
            parameter.add_(0.05 * torch.randn_like(parameter))
    return made.eval()


@pytest.fixture(scope="module")
def run(corpus_file, wordings, brief, tmp_path_factory) -> SimpleNamespace:
    """A short run of the preset, gone on with, and its export, all by the usual commands; network:
    torch's, with the weights as the file holds them."""
    out = tmp_path_factory.mktemp("paper")
    common = ["--corpus", str(corpus_file), "--out", str(out), "--batch", "2", "--device", "cpu"]
    with brief() as patch:
        patch.setattr(export, "embeddings", lambda _encoder: wordings)
        patch.setattr(export, "MiniLmEncoder", lambda: None)
        patch.setattr(export, "_GRID", (0, 500, 1000))
        patch.setattr(export, "undecided_share", partial(export.undecided_share, windows=16))
        train.main(
            [*common, "--preset", "paper", "--widths", "16", "16", "16", "--minutes", "0.01"]
        )
        train.main([*common, "--minutes", "0.02", "--resume"])
        # Training starts with some weights at nought: put all to work.
        stored = torch.load(out / "checkpoint.pt", weights_only=True)
        generator = torch.Generator().manual_seed(1)
        for value in stored["ema"].values():
            value.add_(0.05 * torch.randn(value.shape, generator=generator))
        torch.save(stored, out / "checkpoint.pt")
        export.main(["--run", str(out), "--corpus", str(corpus_file), "--out", str(out / "model")])
    network, _ = export.load_network(out)
    export.round_to_half(network)
    return SimpleNamespace(out=out, model=out / "model", network=network)


def test_the_preset_is_the_papers() -> None:
    assert (PAPER.channels, PAPER.prediction, PAPER.timesteps) == (2, "epsilon", 1000)
    assert (PAPER.switch_timestep, PAPER.segment_beats) == (200, 8)
    assert (PAPER.beta_start, PAPER.beta_end) == (0.00085, 0.012)
    assert (PAPER.low_pitch, PAPER.high_pitch) == (0, 128)
    assert not PAPER.takes_plan
    # All noise passes the inlet.
    assert UNet(PAPER).inlet.in_channels <= PAPER.widths[0]


def test_a_form_that_cannot_be_is_refused() -> None:
    for wrong in (
        {"channels": 3},
        {"prediction": "v"},
        {"prediction": "epsilon"},  # over a part of the pitches
    ):
        with pytest.raises(ValueError, match=r"channels|predict|pitches"):
            NetworkConfig(**wrong)
    with pytest.raises(ValueError, match="estimates"):
        replace(PAPER, self_conditioned=True)
    assert NetworkConfig.from_json(json.loads(json.dumps(PAPER.to_json()))) == PAPER
    # Checkpoints from before the preset do not name its fields.
    old = {k: v for k, v in NetworkConfig().to_json().items() if k != "channels"}
    assert NetworkConfig.from_json(old) == NetworkConfig()


def test_tracks_merge_into_onsets_and_sustains() -> None:
    roll = torch.zeros(1, 6, 128, 128)
    roll[0, 0, 0, 60] = 1  # the melody strikes and holds
    roll[0, 1, 1:4, 60] = 1
    roll[0, 2, 2, 60] = 1  # the bridge strikes within
    roll[0, 4, 2, 40] = 1  # the piano strikes elsewhere
    roll[0, 5, 3, 40] = 1
    result = merged(roll)
    assert result.shape == (1, 2, 128, 128)
    onsets = result[0, 0].nonzero().tolist()
    sustains = result[0, 1].nonzero().tolist()
    assert onsets == [[0, 60], [2, 40], [2, 60]]
    assert sustains == [[1, 60], [3, 40], [3, 60]]


def test_the_selector_stands_at_t0_and_the_rest_is_left_out(batch) -> None:
    timestep = torch.tensor([1.0, 199, 200, 200.5, 201, 600, 150, 1000])
    present = torch.ones(8, 4, dtype=torch.bool)
    present[0, 0] = present[5, 1] = False
    present[6:, :2] = False  # neither feature is given
    asked = suited(batch._replace(present=present), timestep, PAPER)
    assert asked.present[:, 0].int().tolist() == [0, 0, 0, 1, 1, 1, 0, 0]
    assert asked.present[:, 1].int().tolist() == [1, 1, 1, 0, 0, 0, 0, 0]
    assert not asked.present[:, 2:].any()
    assert batch.known_mask.any()
    assert asked.segments.tolist() == [[beat // 8 for beat in range(32)]] * 8
    assert torch.equal(asked.roll, merged(batch.roll))
    assert asked.known.shape == (8, 2, 128, 128) and not asked.known.any()
    assert asked.known_mask.shape == (8, 1, 128, 128) and not asked.known_mask.any()
    assert torch.equal(asked.semantic, batch.semantic)
    assert torch.equal(asked.dynamic, batch.dynamic)


def test_a_batch_of_our_own_form_stays_as_it_is(batch) -> None:
    same = suited(batch, torch.full((8,), 100.0), NetworkConfig())
    assert all(one is other for one, other in zip(same, batch, strict=True))


def test_timesteps_are_whole_ones_from_1_to_1000() -> None:
    noise = torch.Generator().manual_seed(0)
    drawn = train.drawn_timesteps(PAPER, 1000, noise)
    assert drawn.tolist() == list(range(1, 1001))  # stratified: one of each
    few = torch.stack([train.drawn_timesteps(PAPER, 4, noise) for _ in range(50)])
    assert torch.equal(few, few.floor())
    assert (((few - 1) / 250).floor() == torch.arange(4)).all()


def test_who_knows_the_noise_knows_the_music_and_loses_nothing(batch) -> None:
    network = UNet(TINY)
    timestep = torch.tensor([1.0, 100, 200, 400, 500, 600, 700, 1000])
    asked = suited(batch, timestep, TINY)
    sample = train.noised(network, asked.roll, timestep, torch.Generator().manual_seed(5))
    gauss = torch.randn(asked.roll.shape, generator=torch.Generator().manual_seed(5))

    class Oracle:
        config, schedule = network.config, network.schedule

        def __call__(self, *_inputs, **_told):
            return self.answer

    oracle = Oracle()
    oracle.answer = gauss
    assert train.loss_per_window(oracle, asked, timestep, sample).max() < 1e-8
    clean = train.first_estimate(oracle, asked, timestep, sample)
    assert torch.allclose(clean, asked.roll, atol=1e-4)
    # Half a unit beside the noise in every cell; and saying nothing costs its variance.
    oracle.answer = gauss + 0.5
    loss = train.loss_per_window(oracle, asked, timestep, sample)
    assert loss.tolist() == pytest.approx([0.25] * 8, abs=1e-3)
    oracle.answer = torch.zeros_like(gauss)
    loss = train.loss_per_window(oracle, asked, timestep, sample)
    assert loss.tolist() == pytest.approx([1.0] * 8, abs=0.05)


def test_a_few_steps_lower_the_loss_of_a_fixed_batch(batch) -> None:
    torch.manual_seed(0)
    learner = UNet(TINY)
    timestep = torch.tensor([300.0, 800])
    few = suited(type(batch)(*(value[:2] for value in batch)), timestep, TINY)
    sample = train.noised(learner, few.roll, timestep, torch.Generator().manual_seed(0))
    optimiser = torch.optim.AdamW(learner.parameters(), lr=5e-3)
    losses = []
    for _ in range(15):
        loss = train.loss_per_window(learner, few, timestep, sample).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[0] == pytest.approx(1.0, abs=0.02)  # it starts by saying nothing
    assert losses[-1] < 0.8


def test_it_hears_the_picture_and_nothing_else(paper) -> None:
    inputs = export.example(2, config=PAPER)
    inputs["present"][:] = torch.tensor([[True, False, True, True], [False, True, True, True]])
    other = export.example(2, seed=9, config=PAPER)
    with torch.no_grad():
        before = paper(**inputs)
        assert before.shape == (2, 2, 128, 128)
        for name in ("chords", "tempo_bpm", "known", "known_mask"):
            assert torch.equal(before, paper(**{**inputs, name: other[name]})), name
        semantic = paper(**{**inputs, "semantic": other["semantic"]})
        dynamic = paper(**{**inputs, "dynamic": other["dynamic"]})
        one_each = torch.arange(32).expand(2, -1)
        apart = paper(**{**inputs, "segments": one_each})
    assert not torch.equal(semantic[0], before[0]) and torch.equal(semantic[1], before[1])
    assert torch.equal(dynamic[0], before[0]) and not torch.equal(dynamic[1], before[1])
    assert not torch.equal(apart, before)


def test_the_log_tells_the_noises_error(run) -> None:
    with (run.out / "loss.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 2
    assert int(rows[1]["step"]) > int(rows[0]["step"])
    for row in rows:
        assert 0.5 < float(row["loss"]) < 1.2
        assert 0.5 < float(row["validation"]) < 1.2
        assert row["validation_estimated"] == row["validation_melody"] == ""


def test_the_manifest_says_what_it_is(run) -> None:
    manifest = json.loads((run.model / "manifest.json").read_text())
    assert (manifest["prediction_type"], manifest["channels"]) == ("epsilon", 2)
    assert NetworkConfig.from_json(manifest["network"]) == replace(PAPER, widths=(16, 16, 16))
    assert manifest["schedule"] == {"beta_start": 0.00085, "beta_end": 0.012}
    assert manifest["max_difference"] <= export.MAX_DIFFERENCE
    times, shares = np.array(manifest["undecided"]).T
    assert times.tolist() == [0, 500, 1000]
    assert shares[0] == 0 < shares[1] < shares[2] == 1


@pytest.mark.parametrize("size", [1, 3])
def test_onnxruntime_says_what_torch_says(run, size) -> None:
    inputs = export.example(size, seed=70 + size, config=PAPER)
    graph = run.model / "model.onnx"
    session = ort.InferenceSession(str(graph), providers=["CPUExecutionProvider"])
    assert [entry.name for entry in session.get_inputs()] == list(CONTRACT)
    found = session.run(None, {name: value.numpy() for name, value in inputs.items()})[0]
    with torch.no_grad():
        wanted = run.network(**inputs).numpy()
    assert found.shape == (size, 2, 128, 128)
    assert np.abs(wanted).max() > 0.1
    assert np.abs(found - wanted).max() <= 1e-4


def test_the_app_says_that_it_is_not_for_it(run) -> None:
    with pytest.raises(ModelError, match="contract at input 'sample'") as refused:
        Denoiser(run.model, "cpu", threads=1)
    assert "another version" in refused.value.hint
