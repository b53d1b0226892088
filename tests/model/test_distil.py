"""The guided answer at once: its target is the app's own, and a network can learn it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.diffusion import guidance as app  # noqa: E402
from model_export import distil  # noqa: E402
from model_export.batches import Batch, ConditionMaker, WindowSource  # noqa: E402
from model_export.network import SHARPNESS, THINNING, UNet  # noqa: E402
from model_export.train import noised  # noqa: E402


@pytest.fixture(scope="module")
def pupil(network):
    """The tiny network with both new inputs, which do nothing yet."""
    made = UNet(replace(network.config, styles=("a", "b"), most_guidance=6.0)).eval()
    missing = made.load_state_dict(network.state_dict(), strict=False).missing_keys
    assert sorted(missing) == ["guidance.weight", "style.weight"]
    return made


@pytest.fixture(scope="module")
def noisy(corpus, wordings, network):
    """Three windows, the last without F_l and F_v: their batch, timesteps and noisy rolls."""
    batch = ConditionMaker(*wordings, "cpu").batch(WindowSource(corpus, "train").random(3))
    present = torch.tensor([[True, False, True, True], [False, True, True, True], [False] * 4])
    batch = batch._replace(present=present, style=torch.tensor([0, 1, 2]))
    timestep = torch.tensor([150.0, 400, 700])
    return batch, timestep, noised(network, batch.roll, timestep, torch.Generator().manual_seed(2))


def test_guided_is_the_app_s_for_each_window_s_own_guidance() -> None:
    rng = np.random.default_rng(0)
    asked = rng.normal(-6, 2, (5, 6, 32, 128)).astype(np.float32)
    unasked = asked + rng.normal(0, 1, asked.shape).astype(np.float32)
    unasked[1, :, :16] -= 3  # the first bar would get far too many notes
    strengths = np.array([1.0, 1.5, 2.5, 4.5, 6.0], dtype=np.float32)
    found = distil.guided(*(torch.from_numpy(x) for x in (asked, unasked, strengths)))
    wanted = np.concatenate([
        app.guided(asked[[i]], unasked[[i]], float(w)) for i, w in enumerate(strengths)
    ])  # fmt: skip
    assert np.abs(found.numpy() - wanted).max() < 1e-4
    plain = asked + (strengths - 1)[:, None, None, None] * (asked - unasked)
    assert np.abs(plain - wanted).max() > app.MOST_PUSH  # both bounds are at work
    lowered = wanted - (asked + (plain - asked).clip(-app.MOST_PUSH, app.MOST_PUSH))
    assert lowered[1, :, :16].max() < -0.5 and np.abs(lowered[1, :, 16:]).max() < 0.5


def test_new_inputs_begin_without_effect_and_none_and_1_stay_so(pupil, network, noisy) -> None:
    batch, timestep, sample = noisy
    told = {**batch.inputs, "style": torch.tensor([1, 2, 1])}
    strong = torch.tensor([1.5, 3.0, 6.0])
    with torch.no_grad():
        before = network(sample, timestep, **batch.inputs)
        assert torch.equal(pupil(sample, timestep, **told, guidance=strong), before)
        moved = UNet(pupil.config).eval()
        moved.load_state_dict(pupil.state_dict())
        moved.guidance.weight.normal_(0, 0.3)
        moved.style.weight[1:].normal_(0, 0.3)
        none = {**batch.inputs, "style": torch.zeros(3, dtype=torch.long)}
        assert torch.equal(moved(sample, timestep, **none, guidance=torch.ones(3)), before)
        styled = moved(sample, timestep, **told)
        led = moved(sample, timestep, **none, guidance=strong)
    for other in (styled, led):
        assert ((other - before).flatten(1).abs().amax(1) > 1e-3).all()


def test_a_network_that_calls_twice_says_what_it_said_at_1(pupil, noisy) -> None:
    pytest.importorskip("onnx", reason="needs the [train] extra")
    pytest.importorskip("onnxruntime", reason="needs the [cpu] or [gpu] extra")
    from model_export.export import that_calls_twice  # noqa: PLC0415

    batch, timestep, sample = noisy
    moved = UNet(pupil.config).eval()
    moved.load_state_dict(pupil.state_dict())
    with torch.no_grad():
        moved.guidance.weight.normal_(0, 0.3)
        plain = that_calls_twice(moved)
        assert plain.config.most_guidance == 1 and plain.config.styles == ("a", "b")
        wanted = moved(sample, timestep, **batch.inputs, guidance=torch.ones(3))
        assert torch.equal(plain(sample, timestep, **batch.inputs), wanted)


def test_the_target_is_what_the_app_makes_of_two_calls_of_the_exported_graph(pupil, noisy) -> None:
    batch, timestep, sample = noisy
    single = replace(pupil.config, single_melody=True)
    teacher = UNet(single).eval()
    teacher.load_state_dict(pupil.state_dict())
    exported = UNet(replace(single, sharpness=SHARPNESS, thinning=THINNING)).eval()
    exported.load_state_dict(pupil.state_dict())
    strengths = torch.tensor([1.5, 4.5, 3.0])
    found = distil.taught(teacher, batch, timestep, sample, strengths).numpy()
    without = batch.present.clone()
    without[:, :2] = False
    with torch.no_grad():
        asked = exported(sample, timestep, **batch.inputs).numpy()
        unasked = exported(sample, timestep, **{**batch.inputs, "present": without}).numpy()
    for window, strength in enumerate(strengths.tolist()):
        one = slice(window, window + 1)
        wanted = app.guided(asked[one], unasked[one], strength)
        assert np.abs(found[one] - wanted).max() < 1e-4
    assert np.abs(found[:2] - asked[:2]).max() > 0.1
    assert np.array_equal(found[2], asked[2])  # nothing was asked: the plain answer


def test_the_divergence_is_nought_for_the_target_itself_and_falls_as_it_is_learnt(
    pupil, noisy
) -> None:
    batch, timestep, sample = noisy
    some = Batch(*(value[:2] for value in batch))
    timestep, sample, strengths = timestep[:2], sample[:2], torch.tensor([4.5, 4.5])
    given = (some, timestep, sample)
    with torch.no_grad():
        plain = pupil(sample, timestep, **some.inputs, tempering=torch.tensor(distil.TEMPERING))
        own = distil.divergence_per_track(pupil, plain, *given, strengths)
    assert own.shape == (2, 3) and own.abs().max() < 1e-3
    target = distil.taught(pupil, *given, strengths)
    learner = UNet(pupil.config)
    learner.load_state_dict(pupil.state_dict())
    optimiser = torch.optim.Adam(learner.guidance.parameters(), lr=0.05)
    losses = []
    for _ in range(5):
        loss = distil.divergence_per_track(learner, target, *given, strengths).sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert 0 < losses[-1] < 0.9 * losses[0]
    left, before = distil.guidance_left(learner, some, sample, timestep, 4.5)
    assert 0 < left < before
    known = some._replace(known_mask=torch.ones_like(some.known_mask))
    assert not distil.divergence_per_track(pupil, target, known, timestep, sample, strengths).any()
