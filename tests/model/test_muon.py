"""The optimiser against what it is made of: singular values, and torch's AdamW."""

from __future__ import annotations

import copy

import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from model_export.muon import Muon, orthogonal  # noqa: E402


@pytest.mark.parametrize("shape", [(8, 8), (5, 40), (40, 5)])
def test_all_directions_of_a_matrix_come_out_alike(shape) -> None:
    g = torch.Generator().manual_seed(1)
    matrix = torch.randn(*shape, generator=g) @ torch.diag(torch.logspace(0, -1.2, shape[1]))
    u, before, v = torch.linalg.svd(matrix, full_matrices=False)
    found = orthogonal(matrix)
    values = torch.linalg.svdvals(found)
    assert before.max() / before.min() > 2
    assert values.min() > 0.6 and values.max() < 1.3
    # ... and they stay the directions that they were.
    assert torch.diagonal(u.T @ found @ v.T).min() > 0.6


def test_matrices_together_come_out_as_each_alone() -> None:
    several = torch.randn(3, 6, 20, generator=torch.Generator().manual_seed(2))
    several[1] *= 1e-3  # none is scaled by another
    for one, found in zip(several, orthogonal(several), strict=True):
        assert torch.allclose(found, orthogonal(one), atol=1e-5)


class Net(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.inlet = torch.nn.Linear(6, 16)
        self.middle = torch.nn.Conv2d(16, 16, 3, padding=1, bias=False)
        self.outlet = torch.nn.Linear(16, 2)

    def forward(self, x):
        h = self.inlet(x).relu()[:, :, None, None].expand(-1, -1, 4, 4)
        return self.outlet(self.middle(h).relu().mean((2, 3)))


def gradients(network, seed):
    g = torch.Generator().manual_seed(seed)
    for parameter in network.parameters():
        parameter.grad = torch.randn(parameter.shape, generator=g)


def test_what_is_no_matrix_among_features_moves_as_by_adamw() -> None:
    torch.manual_seed(0)
    ours = Net()
    theirs = copy.deepcopy(ours)
    muon = Muon(ours, 0.01)
    adam = torch.optim.AdamW(theirs.parameters(), lr=0.01, betas=(0.9, 0.98), weight_decay=0.02)
    for seed in range(5):
        gradients(ours, seed)
        gradients(theirs, seed)
        muon.step()
        adam.step()
    for name in ("inlet.weight", "inlet.bias", "outlet.weight", "outlet.bias"):
        assert torch.allclose(ours.get_parameter(name), theirs.get_parameter(name), atol=1e-6)
    moved = (ours.middle.weight - theirs.middle.weight).abs().max()
    assert moved > 1e-3  # the kernel goes another way


def test_a_kernels_step_has_the_size_of_adams() -> None:
    torch.manual_seed(0)
    network = Net()
    before = network.middle.weight.detach().clone()
    gradients(network, 1)
    Muon(network, 0.01, weight_decay=0.0).step()
    step = (network.middle.weight.detach() - before).square().mean().sqrt()
    assert 0.1 < step / 0.01 < 0.3  # 0.2 of a sign's, as Adam's steps are in training


def test_a_resumed_run_goes_on_as_if_there_had_been_no_break() -> None:
    torch.manual_seed(0)
    whole = Net()
    first = Muon(whole, 0.01)
    gradients(whole, 1)
    first.step()
    resumed = copy.deepcopy(whole)
    second = Muon(resumed, 0.5)
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    for network, optimiser in ((whole, first), (resumed, second)):
        gradients(network, 2)
        optimiser.step()
    for one, other in zip(whole.parameters(), resumed.parameters(), strict=True):
        assert torch.equal(one, other)


def test_it_learns() -> None:
    torch.manual_seed(0)
    network = Net()
    optimiser = Muon(network, 0.02)
    x = torch.randn(64, 6)
    y = torch.stack([x[:, 0] * x[:, 1], x[:, 2].abs()], 1)
    losses = []
    for _ in range(150):
        loss = (network(x) - y).square().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[-1] < 0.2 * losses[0]
