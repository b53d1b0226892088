"""What the network promises whatever its weights are."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.diffusion.schedule import Schedule  # noqa: E402
from model_export.export import example  # noqa: E402
from model_export.network import (  # noqa: E402
    BEATS,
    PRESENT_CHORDS,
    PRESENT_DYNAMIC,
    PRESENT_SEMANTIC,
    PRESENT_TEMPO,
    BarAttention,
    CrossAttention,
    NetworkConfig,
    UNet,
    log_alpha_bar_table,
    one_voice,
    sinusoid,
)


@pytest.fixture(scope="module")
def run(network):
    """Call the network with changes to one fixed batch of two."""

    def call(**changes):
        with torch.no_grad():
            return network(**{**example(2), **changes})

    return call


def test_it_answers_with_a_logit_for_each_cell(run, network) -> None:
    prediction = run()
    assert prediction.shape == (2, 6, 128, 128)
    assert prediction.dtype == torch.float32
    assert torch.isfinite(prediction).all()
    assert torch.equal(prediction, run())
    # Pitches that are never played are silent, whatever the noise says of them.
    low, high = network.config.low_pitch, network.config.high_pitch
    silent = torch.cat([prediction[..., :low], prediction[..., high:]], dim=3)
    assert (silent <= -10).all()


def test_windows_of_a_batch_do_not_touch(run) -> None:
    alone = run(**{name: value[1:] for name, value in example(2).items()})
    assert torch.allclose(run()[1:], alone, atol=1e-4)


def test_unfold_undoes_fold(network) -> None:
    low, high = network.config.low_pitch, network.config.high_pitch
    roll = torch.randn(2, 6, 128, 128, generator=torch.Generator().manual_seed(1))
    folded = network._fold(roll)
    assert folded.shape == (2, 96, 32, 20)
    unfolded = network._unfold(folded)
    assert torch.equal(unfolded[..., low:high], roll[..., low:high])
    assert (unfolded[..., :low] == -30).all()
    assert (unfolded[..., high:] == -30).all()
    # A beat row holds that beat and no other.
    one = torch.zeros(1, 6, 128, 128)
    one[0, 0, 20:24, 60] = 1
    assert network._fold(one).sum((0, 1, 3)).nonzero().tolist() == [[5]]


def test_the_sample_under_known_cells_is_never_read(run) -> None:
    inputs = example(2)
    fixed = inputs["known_mask"].repeat_interleave(2, dim=1)
    other = torch.where(fixed, 7.0 + torch.randn(fixed.shape), inputs["sample"])
    before, after = run(), run(sample=other)
    assert torch.equal(before[~fixed], after[~fixed])
    flipped = torch.where(fixed, 1 - inputs["known"], inputs["known"])
    assert not torch.equal(before[~fixed], run(known=flipped)[~fixed])  # what is known is read


def test_an_earlier_estimate_counts_where_there_is_one(run) -> None:
    inputs = example(2)
    none = torch.full_like(inputs["sample"], -1.0)
    assert torch.equal(run(estimate=none), run())
    there = none.clone()
    there[0] = torch.rand(there[0].shape)
    told = run(estimate=there)
    assert not torch.equal(told[0], run()[0]) and torch.equal(told[1], run()[1])
    fixed = inputs["known_mask"].repeat_interleave(2, dim=1)
    assert torch.equal(run(estimate=torch.where(fixed, 0.9, there)), told)  # known cells are known


@pytest.mark.parametrize(
    ("name", "flag"),
    [
        ("semantic", PRESENT_SEMANTIC),
        ("dynamic", PRESENT_DYNAMIC),
        ("chords", PRESENT_CHORDS),
        ("tempo_bpm", PRESENT_TEMPO),
    ],
)
def test_a_condition_counts_only_where_it_is_present(run, name, flag) -> None:
    other = {name: example(2, seed=9)[name]}
    present = torch.ones(2, 4, dtype=torch.bool)
    assert not torch.equal(run(present=present), run(present=present, **other))
    present[:, flag] = False
    assert torch.equal(run(present=present), run(present=present, **other))


def test_cross_attention_stays_within_its_segment() -> None:
    generator = torch.Generator().manual_seed(2)

    def normal(*shape):
        return torch.randn(*shape, generator=generator)

    layer = CrossAttention(16, 128, 4).eval()
    x, tokens = normal(1, 16, BEATS, 5), normal(1, BEATS, 128)
    code = torch.cat([sinusoid(torch.arange(BEATS), BEATS, 100.0), torch.eye(BEATS)], dim=1)
    segments = torch.tensor([[0] * 8 + [1] * 3 + [2] * 21])
    mask = (segments[:, :, None] != segments[:, None, :]).float() * -1e4
    changed = tokens.clone()
    changed[:, 8:11] = normal(1, 3, 128)
    with torch.no_grad():
        before, after = layer(x, tokens, code, mask), layer(x, changed, code, mask)
        unmasked = layer(x, changed, code, torch.zeros_like(mask))
    others = (segments[0] != 1).nonzero()[:, 0]
    assert torch.equal(before[:, :, others], after[:, :, others])  # to the bit
    assert (before[:, :, 8:11] != after[:, :, 8:11]).any(3).any(1).all()
    assert not torch.equal(after[:, :, others], unmasked[:, :, others])


def test_segments_matter_to_the_whole_network(run) -> None:
    present = torch.ones(2, 4, dtype=torch.bool)
    one_each = torch.arange(32).expand(2, -1)
    assert not torch.equal(run(present=present), run(present=present, segments=one_each))
    # Only which ids are equal counts, not their values.
    again = run(present=present, segments=example(2)["segments"] + 100)
    assert torch.equal(run(present=present), again)


def test_bars_start_without_effect_and_read_the_same_place_of_others(network) -> None:
    config = replace(network.config, bar_attention=True)
    told = UNet(config).eval()
    missing = told.load_state_dict(network.state_dict(), strict=False).missing_keys
    assert missing and all(name.startswith("bars") for name in missing)
    with torch.no_grad():
        assert torch.allclose(told(**example(2)), network(**example(2)), atol=1e-6)
        bars = BarAttention(16, 4)
        bars.attention.out.weight.normal_()
        x = torch.randn(1, 16, 32, 5)
        other = x.clone()
        other[0, :, 4 * 3 + 1, 2] += torch.randn(16)  # bar 3, beat 1, row 2
        changed = (bars(other) - bars(x)).abs().sum(1)[0] > 1e-6
    places = torch.zeros(32, 5, dtype=torch.bool)
    places[1::4, 2] = True
    assert torch.equal(changed, places)


def test_the_schedule_is_the_apps_own(network) -> None:
    own = Schedule(network.config.beta_start, network.config.beta_end)
    timesteps = np.concatenate([[0, 0.25, 1, 999.5, 1000], np.linspace(0.5, 999, 200)])
    signal, noise = network.schedule(torch.tensor(timesteps, dtype=torch.float32))
    assert signal.numpy() == pytest.approx([own.signal(t) for t in timesteps], abs=1e-5)
    assert noise.numpy() == pytest.approx([own.noise(t) for t in timesteps], abs=1e-5)
    table = log_alpha_bar_table(network.config).numpy()
    assert table == pytest.approx(own.log_alpha_bar(np.arange(1001)), abs=1e-9)


def test_training_starts_from_silence() -> None:
    fresh = UNet(NetworkConfig(widths=(16, 16, 16), bottleneck_blocks=1)).eval()
    inputs = example(1)
    inputs["timestep"][:] = 1000
    with torch.no_grad():
        share = torch.sigmoid(fresh(**inputs)[..., 24:104]).mean()
    assert 0.005 < float(share) < 0.05


def test_tempering_moves_what_the_network_says_and_not_the_evidence(network) -> None:
    tempered = UNet(replace(network.config, sharpness=1.5, thinning=0.5)).eval()
    tempered.load_state_dict(network.state_dict())
    silent = {**example(2), "timestep": torch.full((2,), 1000.0)}
    for seen in (0.0, 1.0, 3.0):
        inputs = {**silent, "sample": torch.full_like(silent["sample"], seen)}
        signal, noise = (float(s[0]) for s in network.schedule(inputs["timestep"]))
        evidence = signal * (seen - 0.5 * signal) / noise**2
        with torch.no_grad():
            plain, moved = (net(**inputs)[..., 24:104] - evidence for net in (network, tempered))
        # 1.5 times as far from the prior of -4.5, and half a unit lower.
        assert torch.allclose(moved, 1.5 * (plain + 4.5) - 5.0, atol=1e-4)
    assert network.config.sharpness == 1.0


def test_cells_of_one_voice_share_a_column_with_each_other_and_with_silence() -> None:
    logits = torch.full((1, 2, 3, 128), -60.0)
    logits[0, 0, 0, 60] = logits[0, 1, 0, 64] = 0.0  # as likely as silence, and as each other
    logits[0, 0, 1, 60] = 0.0
    logits[0, 0, 2, 60], logits[0, 0, 2, 61] = 30.0, 26.0
    share = torch.sigmoid(one_voice(logits))
    assert share[0, 0, 0, 60].item() == pytest.approx(1 / 3, abs=1e-6)
    assert share[0, 1, 0, 64].item() == pytest.approx(1 / 3, abs=1e-6)
    assert share[0, 0, 1, 60].item() == pytest.approx(1 / 2, abs=1e-6)
    assert share[0, 0, 2, 61].item() == pytest.approx(1 / (1 + np.exp(4)), abs=1e-6)
    # A sure cell's logit is exact, far beyond where float32 can tell its share from 1.
    logits[0, 0, 2, 60], logits[0, 0, 2, 61] = 50.0, 26.0
    sure = one_voice(logits)[0, 0, 2, 60].item()
    assert sure == pytest.approx(24.0 - np.exp(-26.0), abs=1e-5)
    any_logits = 20 * torch.randn(2, 2, 5, 128, generator=torch.Generator().manual_seed(1))
    assert torch.sigmoid(one_voice(any_logits)).sum((1, 3)).max() <= 1 + 1e-4
    any_logits.requires_grad_()
    one_voice(any_logits).sum().backward()
    assert torch.isfinite(any_logits.grad).all()


def test_a_single_melody_makes_room_for_what_is_known_of_it(network) -> None:
    single = UNet(replace(network.config, single_melody=True))
    single.load_state_dict(network.state_dict())
    inputs = example(2)
    inputs["known_mask"][:, 0, 7:12] = False
    inputs["known_mask"][:, 0, 7, 60] = True
    inputs["known"][:, 0, 7, 60] = 1.0
    with torch.no_grad():
        free, bound = network(**inputs), single.eval()(**inputs)
    assert torch.equal(free[:, 2:], bound[:, 2:])  # other tracks have many voices
    shares = torch.sigmoid(bound[:, :2])
    assert (shares[:, :, 8:12].sum((1, 3)) <= 1 + 1e-4).all()
    assert not torch.allclose(free[:, :2], bound[:, :2])
    shares[:, 0, 7, 60] = 0.0
    assert shares[:, :, 7].max() < 1e-3
