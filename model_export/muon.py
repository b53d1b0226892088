"""The optimiser: Muon for what maps features to features, Adam for the rest.

Muon (Jordan et al. 2024) replaces the momentum of a matrix by the nearest semi-orthogonal one, so
that each direction of a layer moves alike. A convolution's kernel counts as the matrix from all its
inputs to its outputs; torch's own Muon takes matrices only.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

_OTHER = ("inlet", "outlet", "pitch", "distance", "absent", "style", "guidance")
"""Modules and tables at the network's borders, whose rows are no directions among features."""
_FRESH, _FRESH_FACTOR = "guidance", 20.0
"""An input that a trained network has not had, and how much faster it is learnt: it begins without
effect, at a rate that leaves what the network knows as it is."""
_QUINTIC = (3.4445, -4.7750, 2.0315)  # Jordan et al.: singular values end near 1 after five rounds


def orthogonal(matrix: Tensor, rounds: int = 5) -> Tensor:
    """Nearly the semi-orthogonal matrix U V' of each matrix U S V' (..., rows, columns), by
    Newton-Schulz: singular values between about 0.7 and 1.2."""
    x = matrix / (matrix.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    tall = x.shape[-2] > x.shape[-1]
    x = x.mT if tall else x
    a, b, c = _QUINTIC
    for _ in range(rounds):
        square = x @ x.mT
        x = a * x + (b * square + c * square @ square) @ x
    return x.mT if tall else x


class Muon(torch.optim.Optimizer):
    """One optimiser over groups of a network's parameters; all decay weights as AdamW does. Each
    group has a `factor` of the learning rate.

    The step of a matrix is scaled to the root mean square of Adam's (Liu et al. 2025), so that one
    learning rate serves both.
    """

    def __init__(
        self,
        network: nn.Module,
        rate: float,
        *,
        momentum: float = 0.95,
        betas: tuple[float, float] = (0.9, 0.98),
        weight_decay: float = 0.02,
    ) -> None:
        inner: list[Tensor] = []
        other: list[Tensor] = []
        fresh: list[Tensor] = []
        for name, parameter in network.named_parameters():
            among_features = parameter.ndim >= 2 and not any(part in name for part in _OTHER)
            borders = fresh if name.startswith(_FRESH) else other
            (inner if among_features else borders).append(parameter)
        groups: list[dict[str, Any]] = [
            {"params": inner, "orthogonal": True},
            {"params": other, "orthogonal": False},
        ]
        if fresh:
            groups.append({"params": fresh, "orthogonal": False, "factor": _FRESH_FACTOR})
        defaults = {"momentum": momentum, "betas": betas, "decay": weight_decay, "factor": 1.0}
        super().__init__(groups, {"lr": rate, **defaults})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        """Move every parameter that has a gradient. closure: none is taken."""
        if closure is not None:
            raise ValueError("this optimiser takes no closure")
        for group in self.param_groups:
            moving = [p for p in group["params"] if p.grad is not None]
            moves = self._matrix_moves if group["orthogonal"] else self._adam_moves
            rate = group["lr"] * group["factor"]
            for parameter, move in zip(moving, moves(moving, group), strict=True):
                parameter.mul_(1 - rate * group["decay"])
                parameter.add_(move, alpha=-rate)

    def _matrix_moves(self, parameters: list[Tensor], group: dict[str, Any]) -> list[Tensor]:
        """Those of matrices, all of one shape at once: a GPU waits for many small products."""
        ahead, alike = [], defaultdict(list)
        for i, parameter in enumerate(parameters):
            grad, state = parameter.grad, self.state[parameter]
            assert grad is not None  # `step` moves those alone that have one
            if not state:
                state["mean"] = torch.zeros_like(grad)
            state["mean"].lerp_(grad, 1 - group["momentum"])
            nesterov = grad.lerp(state["mean"], group["momentum"])
            ahead.append(nesterov.reshape(len(nesterov), -1))
            alike[ahead[i].shape].append(i)
        moves = list(ahead)
        for shape, places in alike.items():
            scale = 0.2 * math.sqrt(max(shape))
            found = scale * orthogonal(torch.stack([ahead[i] for i in places]))
            for i, move in zip(places, found, strict=True):
                moves[i] = move.reshape(parameters[i].shape)
        return moves

    def _adam_moves(self, parameters: list[Tensor], group: dict[str, Any]) -> list[Tensor]:
        return [_adam_move(p.grad, self.state[p], group) for p in parameters if p.grad is not None]


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
