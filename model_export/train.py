"""Train the denoiser.

    python -m model_export.train --minutes 60 [--resume] [--corpus FILE] [--out runs/main]

Writes `OUT/checkpoint.pt` every few minutes (network, EMA, optimiser; tensors only) and
`OUT/loss.csv` (one row a hundred steps: step, minutes, windows, learning rate, training loss,
validation losses of the EMA weights (without an earlier estimate, with one, and the melody's part
of the latter), and training loss by quarter of the timestep axis).
The loss is the cross-entropy of the clean roll in nats a window, over the cells that are not known
(the paper's Eq. 10 with the clean roll as target; docs/decisions/0001-denoiser.md).
"""

from __future__ import annotations

import argparse
import csv
import math
import time
from dataclasses import dataclass, replace
from pathlib import Path

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.video.semantics import MiniLmEncoder
from model_export.batches import Batch, ConditionMaker, WindowSource
from model_export.captions import embeddings
from model_export.corpus import Corpus
from model_export.network import Denoiser, NetworkConfig

_QUARTERS = 4
_VALIDATION = ("validation", "validation_estimated", "validation_melody")


@dataclass
class Schedule:
    """Learning rate over the share of the time that is gone: warm-up, then a cosine to 3 %."""

    peak: float
    warmup_steps: int = 150

    def at(self, step: int, gone: float) -> float:
        warm = min(1.0, (step + 1) / self.warmup_steps)
        return self.peak * warm * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * min(gone, 1.0))))


def noised(network: Denoiser, roll: Tensor, timestep: Tensor, generator: torch.Generator) -> Tensor:
    """x_t = sqrt(alpha_bar) x_0 + sqrt(1 - alpha_bar) noise, on 0/1 rolls (paper Eq. 1, 2)."""
    signal, noise = (s[:, None, None, None] for s in network.schedule(timestep))
    gauss = torch.randn(roll.shape, generator=generator, device=roll.device)
    return signal * roll + noise * gauss


def loss_per_track(
    network: Denoiser, batch: Batch, timestep: Tensor, sample: Tensor,
    estimate: Tensor | None = None,
) -> Tensor:  # fmt: skip
    """Cross-entropy in nats (B, 3), summed over each track's unknown cells."""
    logits = network(sample, timestep, *batch[1:], estimate=estimate)
    low, high = network.config.low_pitch, network.config.high_pitch
    loss = F.binary_cross_entropy_with_logits(
        logits[..., low:high], batch.roll[..., low:high], reduction="none"
    )
    unknown = ~batch.known_mask[..., low:high].repeat_interleave(2, dim=1)
    return (loss * unknown).sum((2, 3)).unflatten(1, (len(TRACKS), 2)).sum(2)


def loss_per_window(
    network: Denoiser, batch: Batch, timestep: Tensor, sample: Tensor,
    estimate: Tensor | None = None,
) -> Tensor:  # fmt: skip
    """Cross-entropy in nats (B,), summed over each window's unknown cells."""
    return loss_per_track(network, batch, timestep, sample, estimate).sum(1)


@torch.no_grad()
def first_estimate(network: Denoiser, batch: Batch, timestep: Tensor, sample: Tensor) -> Tensor:
    """The clean roll (B, 6, 128, 128) as the network sees it without an earlier estimate."""
    return torch.sigmoid(network(sample, timestep, *batch[1:]).float())


class Ema:
    """Exponential moving average of the weights, with a horizon that grows with the run."""

    def __init__(self, network: Denoiser, decay: float) -> None:
        self.decay = decay
        self.weights = {k: v.detach().clone() for k, v in network.state_dict().items()}

    @torch.no_grad()
    def update(self, network: Denoiser, step: int) -> None:
        keep = min(self.decay, (1 + step) / (20 + step))
        for name, value in network.state_dict().items():
            self.weights[name].lerp_(value, 1 - keep)


def validation_losses(
    network: Denoiser, ema: Ema, batches: list[tuple[Batch, Tensor, Tensor]]
) -> list[float]:
    """Mean losses of the EMA weights on fixed windows, noise and timesteps: without an earlier
    estimate, then with one of the same timestep, then the melody's part of the latter."""
    own = {k: v.clone() for k, v in network.state_dict().items()}
    network.load_state_dict(ema.weights)
    network.eval()
    sums = torch.zeros(3)
    with torch.no_grad():
        for item in batches:
            plain = loss_per_window(network, *item)
            told = loss_per_track(network, *item, first_estimate(network, *item))
            sums += torch.stack([plain.mean(), told.sum(1).mean(), told[:, 0].mean()]).cpu()
    network.load_state_dict(own)
    network.train()
    return (sums / len(batches)).tolist()


def save(path: Path, network: Denoiser, ema: Ema, optimiser: torch.optim.Optimizer,
         step: int, minutes: float) -> None:  # fmt: skip
    """Replace the checkpoint as a whole."""
    temporary = path.with_suffix(".partial")
    torch.save(
        {"network": network.state_dict(), "ema": ema.weights, "optimiser": optimiser.state_dict(),
         "step": step, "minutes": minutes, "config": network.config.to_json()},
        temporary,
    )  # fmt: skip
    temporary.replace(path)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--corpus", type=Path, default=Path("runs/corpus.npz"))
    parser.add_argument("--out", type=Path, default=Path("runs/main"))
    parser.add_argument("--minutes", type=float, required=True, help="length of the whole run")
    parser.add_argument("--resume", action="store_true", help="go on from OUT/checkpoint.pt")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1.5e-3, help="peak learning rate")
    parser.add_argument("--ema", type=float, default=0.998)
    parser.add_argument("--self-condition", type=float, default=0.5,
                        help="share of the steps that are told an earlier estimate")  # fmt: skip
    parser.add_argument("--melody-weight", type=float, default=1.0,
                        help="how much more the melody's few cells count")  # fmt: skip
    parser.add_argument("--widths", type=int, nargs=3, default=NetworkConfig.widths)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--threads", type=int, default=0, help="CPU threads, 0 for torch's choice")
    parser.add_argument("--save-every", type=float, default=4.0, help="minutes")
    parser.add_argument("--seed", type=int, default=0)
    a = parser.parse_args(argv)
    if a.threads:
        torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    a.out.mkdir(parents=True, exist_ok=True)
    on_gpu = a.device.startswith("cuda")

    corpus = Corpus.load(a.corpus)
    captions, moods = embeddings(MiniLmEncoder())
    stored = None
    if a.resume:
        stored = torch.load(a.out / "checkpoint.pt", map_location=a.device, weights_only=True)
        config = NetworkConfig(**{**stored["config"], "widths": tuple(stored["config"]["widths"])})
    else:
        config = NetworkConfig(widths=tuple(a.widths))
    config = replace(config, self_conditioned=a.self_condition > 0)
    network = Denoiser(config).to(a.device)
    optimiser = torch.optim.AdamW(
        network.parameters(), lr=a.rate, betas=(0.9, 0.98), weight_decay=0.02
    )
    ema = Ema(network, a.ema)
    step, minutes_before = 0, 0.0
    if stored is not None:
        network.load_state_dict(stored["network"])
        optimiser.load_state_dict(stored["optimiser"])
        ema.weights, step, minutes_before = stored["ema"], stored["step"], stored["minutes"]
    if on_gpu:
        network = network.to(memory_format=torch.channels_last)
    forward = torch.compile(network) if on_gpu else network
    forward.config, forward.schedule = network.config, network.schedule  # type: ignore[assignment]

    # A resumed run draws other windows than the part before it.
    seed = a.seed + 7919 * step
    source = WindowSource(corpus, "train", a.device, seed)
    maker = ConditionMaker(captions, moods, a.device, seed + 1)
    noise = torch.Generator(a.device).manual_seed(seed + 2)
    coin = torch.Generator().manual_seed(seed + 4)
    weights = torch.tensor([a.melody_weight, 1.0, 1.0], device=a.device)
    held_out = WindowSource(corpus, "validation", a.device, 1)
    held_out_maker = ConditionMaker(captions, moods, a.device, 2)
    held_out_noise = torch.Generator(a.device).manual_seed(3)
    fixed = []
    for _ in range(6):
        batch = held_out_maker.batch(held_out.random(16, transpose=False))
        timestep = 1000 * (torch.arange(16, device=a.device) + 0.5) / 16
        fixed.append((batch, timestep, noised(network, batch.roll, timestep, held_out_noise)))

    schedule = Schedule(a.rate)
    print(
        f"{sum(p.numel() for p in network.parameters()) / 1e6:.2f} M parameters, "
        f"{len(source)} windows, {a.device}, {torch.get_num_threads()} threads",
        flush=True,
    )
    log_path = a.out / "loss.csv"
    fresh = not (a.resume and log_path.exists())
    with log_path.open("w" if fresh else "a", newline="") as log_file:
        log = csv.writer(log_file)
        if fresh:
            log.writerow(["step", "minutes", "windows", "rate", "loss", *_VALIDATION]
                         + [f"loss_t{250 * q}" for q in range(_QUARTERS)])  # fmt: skip
        began = saved = time.monotonic()
        sums = torch.zeros(_QUARTERS, 2, device=a.device)
        while True:
            minutes = minutes_before + (time.monotonic() - began) / 60
            rate = schedule.at(step, minutes / a.minutes)
            for group in optimiser.param_groups:
                group["lr"] = rate
            batch = maker.batch(source.random(a.batch))
            # Stratified over the batch: each step sees the whole axis.
            spread = torch.rand(a.batch, generator=noise, device=a.device)
            timestep = 1000 * (torch.arange(a.batch, device=a.device) + spread) / a.batch
            sample = noised(network, batch.roll, timestep, noise)
            with torch.autocast("cuda", dtype=torch.bfloat16, enabled=on_gpu):
                told = float(torch.rand((), generator=coin)) < a.self_condition
                estimate = first_estimate(forward, batch, timestep, sample) if told else None
                tracks = loss_per_track(forward, batch, timestep, sample, estimate).float()
            losses = tracks.sum(1)
            optimiser.zero_grad(set_to_none=True)
            ((tracks * weights).sum(1).mean() / 1000).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            ema.update(network, step)
            step += 1
            quarter = (timestep / (1000 / _QUARTERS)).long().clamp(max=_QUARTERS - 1)
            sums[:, 0].index_add_(0, quarter, losses.detach().float())
            sums[:, 1].index_add_(0, quarter, torch.ones_like(losses, dtype=torch.float32))
            over = minutes >= a.minutes
            if step % 100 == 0 or over:
                parts = (sums[:, 0] / sums[:, 1].clamp(min=1)).tolist()
                total = (sums[:, 0].sum() / sums[:, 1].sum()).item()
                sums.zero_()
                checked = step % 400 == 0 or over
                check = validation_losses(network, ema, fixed) if checked else None
                row = [
                    step,
                    round(minutes, 2),
                    step * a.batch,
                    f"{rate:.2e}",
                    round(total, 1),
                    *([""] * len(_VALIDATION) if check is None else (round(c, 1) for c in check)),
                    *(round(p, 1) for p in parts),
                ]
                log.writerow(row)
                log_file.flush()
                print(*row, flush=True)
            if over or (time.monotonic() - saved) / 60 > a.save_every:
                save(a.out / "checkpoint.pt", network, ema, optimiser, step, minutes)
                saved = time.monotonic()
            if over:
                return


if __name__ == "__main__":
    main()
