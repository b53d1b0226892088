"""The optimiser: Muon for what maps features to features, Adam for the rest.

Muon (Jordan et al. 2024) replaces the momentum of a matrix by the nearest semi-orthogonal one, so
that each direction of a layer moves alike. A convolution's kernel counts as the matrix from all its
inputs to its outputs; torch's own Muon takes matrices only.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn

_OTHER = ("inlet", "outlet", "pitch", "distance", "absent", "style", "guidance")
"""Modules and tables at the network's borders, whose rows are no directions among features."""
_QUINTIC = (3.4445, -4.7750, 2.0315)  # Jordan et al.: singular values end near 1 after five rounds


def orthogonal(matrix: Tensor, rounds: int = 5) -> Tensor:
    """Nearly the semi-orthogonal matrix U V' of a matrix U S V' (rows, columns), by Newton-Schulz:
    singular values between about 0.7 and 1.2."""
    x = matrix / (matrix.norm() + 1e-7)
    tall = x.shape[0] > x.shape[1]
    x = x.T if tall else x
    a, b, c = _QUINTIC
    for _ in range(rounds):
        square = x @ x.T
        x = a * x + (b * square + c * square @ square) @ x
    return x.T if tall else x


class Muon(torch.optim.Optimizer):
    """One optimiser over two groups of a network's parameters; both decay weights as AdamW does.

    The step of a matrix is scaled to the root mean square of Adam's (Liu et al. 2025), so that one
    learning rate serves both.
    """

    def __init__(
        self, network: nn.Module, rate: float, *, momentum: float = 0.95,
        betas: tuple[float, float] = (0.9, 0.98), weight_decay: float = 0.02,
    ) -> None:  # fmt: skip
        inner, other = [], []
        for name, parameter in network.named_parameters():
            among_features = parameter.ndim >= 2 and not any(part in name for part in _OTHER)
            (inner if among_features else other).append(parameter)
        groups: Iterable[dict[str, Any]] = (
            {"params": inner, "orthogonal": True}, {"params": other, "orthogonal": False},
        )  # fmt: skip
        super().__init__(
            groups, {"lr": rate, "momentum": momentum, "betas": betas, "decay": weight_decay}
        )

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        """Move every parameter that has a gradient. closure: none is taken."""
        if closure is not None:
            raise ValueError("this optimiser takes no closure")
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is None:
                    continue
                parameter.mul_(1 - group["lr"] * group["decay"])
                state = self.state[parameter]
                move = _matrix_move if group["orthogonal"] else _adam_move
                parameter.add_(move(parameter.grad, state, group), alpha=-group["lr"])


def _matrix_move(grad: Tensor, state: dict[str, Any], group: dict[str, Any]) -> Tensor:
    if not state:
        state["mean"] = torch.zeros_like(grad)
    state["mean"].lerp_(grad, 1 - group["momentum"])
    ahead = grad.lerp(state["mean"], group["momentum"])  # Nesterov's
    matrix = ahead.reshape(len(ahead), -1)
    scale = 0.2 * math.sqrt(max(matrix.shape))
    return scale * orthogonal(matrix).reshape(grad.shape)


def _adam_move(grad: Tensor, state: dict[str, Any], group: dict[str, Any]) -> Tensor:
    if not state:
        state["mean"], state["square"] = torch.zeros_like(grad), torch.zeros_like(grad)
        state["steps"] = 0
    first, second = group["betas"]
    state["steps"] += 1
    state["mean"].lerp_(grad, 1 - first)
    state["square"].lerp_(grad.square(), 1 - second)
    root = (state["square"] / (1 - second ** state["steps"])).sqrt_().add_(1e-8)
    return state["mean"] / (1 - first ** state["steps"]) / root
