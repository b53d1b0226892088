"""Guidance at once: the network learns to give in one call what guidance makes of two.

Guidance distillation (Meng et al. 2023, "On distillation of guided diffusion models"). The student
begins as its teacher, which stays as it is: what the teacher says with F_l or F_v and without them
is guided as the app does it (`bgm_studio.diffusion.guidance`), and the cross-entropy against that
teaches the student's answer at a guidance beyond 1.

Both are taken as the exported graph gives them: tempered, with the cells' evidence, the melody as
one voice. The app guides behind all of these, and their order matters (a push has bounds, the
melody's cells compete), so a target of plain logits would be another one. An exported student thus
says what two calls of its exported teacher would.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from bgm_studio.diffusion.guidance import HALVINGS, MOST_ADDED, MOST_PUSH, MOST_SHIFT
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR
from model_export.batches import Batch
from model_export.network import SHARPNESS, THINNING, UNet

MOST_GUIDANCE = 6.0
"""Beyond what the app asks for: 1.5, and the picture's lead of 3 on top."""
TEMPERING = (SHARPNESS, THINNING)


def guided(asked: Tensor, unasked: Tensor, guidance: Tensor) -> Tensor:
    """The app's `guided`, of guidances (B,) from 1 on, each window by its own: logits (B, channels,
    columns, 128)."""
    push = (guidance - 1.0)[:, None, None, None] * (asked - unasked)
    result = asked + push.clamp(-MOST_PUSH, MOST_PUSH)
    expected = _strikes(_onsets_by_bar(asked))
    allowed = torch.maximum((1.0 + MOST_ADDED) * expected, expected + 1.0)
    onsets = _onsets_by_bar(result)
    too_many = _strikes(onsets) > allowed
    low, high = torch.zeros_like(allowed), torch.full_like(allowed, MOST_SHIFT)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        beyond = _strikes(onsets - middle[:, None, :, None, None]) > allowed
        low, high = torch.where(beyond, middle, low), torch.where(beyond, high, middle)
    shift = torch.where(too_many, high, 0.0).repeat_interleave(COLUMNS_PER_BAR, 1)
    return result - shift[:, None, :, None]


def _onsets_by_bar(logits: Tensor) -> Tensor:
    """(B, tracks, bars, 16, 128)."""
    return logits[:, 0::2].unflatten(2, (-1, COLUMNS_PER_BAR))


def _strikes(onsets: Tensor) -> Tensor:
    """Expected strikes of each bar (B, bars)."""
    return torch.sigmoid(onsets).sum((1, 3, 4))


@torch.no_grad()
def taught(
    teacher: UNet,
    batch: Batch,
    timestep: Tensor,
    sample: Tensor,
    guidance: Tensor,
    estimate: Tensor | None = None,
) -> Tensor:
    """The guided answer, as logits, of a network at guidance 1, which is called twice. Of windows
    without F_l and F_v it is the plain one: there is nothing to guide."""
    without = batch.present.clone()
    without[:, :2] = False
    plain, tempering = torch.ones_like(guidance), guidance.new_tensor(TEMPERING)
    asked, unasked = (
        teacher(
            sample, timestep, **told.inputs, estimate=estimate, guidance=plain, tempering=tempering
        ).float()
        for told in (batch, batch._replace(present=without))
    )
    return guided(asked, unasked, guidance)


def divergence_per_track(
    network: UNet,
    target: Tensor,
    batch: Batch,
    timestep: Tensor,
    sample: Tensor,
    guidance: Tensor,
    estimate: Tensor | None = None,
) -> Tensor:
    """By how much the network's answer at the guidance differs from the target's logits (B,
    tracks): the Kullback-Leibler divergence over each track's unknown cells, in nats; its gradient
    is that of the cross-entropy."""
    config = network.config
    prediction = network(
        sample,
        timestep,
        **batch.inputs,
        estimate=estimate,
        guidance=guidance,
        tempering=guidance.new_tensor(TEMPERING),
    ).float()
    cells = slice(config.low_pitch, config.high_pitch)
    wanted = target[..., cells]
    share = torch.sigmoid(wanted)
    cost, least = (
        F.binary_cross_entropy_with_logits(logits, share, reduction="none")
        for logits in (prediction[..., cells], wanted)
    )
    unknown = ~batch.known_mask[..., cells].repeat_interleave(2, dim=1)
    return ((cost - least) * unknown).sum((2, 3)).unflatten(1, (config.tracks, 2)).sum(2)


def guidance_left(
    network: UNet, batch: Batch, sample: Tensor, timestep: Tensor, guidance: float
) -> tuple[float, float]:
    """How far a network's guided answers are from those that two of its calls make, and how far
    plain ones would be: mean nats a window, each window with F_v."""
    present = batch.present.clone()
    present[:, 0], present[:, 1] = False, True
    batch = batch._replace(present=present)
    strength = torch.full_like(timestep, guidance)
    with torch.no_grad():
        target = taught(network, batch, timestep, sample, strength)
        left, before = (
            divergence_per_track(network, target, batch, timestep, sample, told)
            .sum(1)
            .mean()
            .item()
            for told in (strength, torch.ones_like(strength))
        )
    return left, before
