"""Train the denoiser.

    python -m model_export.train --minutes 60 [--resume] [--corpus FILE] [--out runs/main]
    python -m model_export.train --preset paper --minutes 60 --out runs/paper
    python -m model_export.train --start FILE --distil 0.8 --minutes 60 --out runs/next
    torchrun --nproc-per-node 2 -m model_export.train --minutes 60

Writes `OUT/checkpoint.pt` every few minutes (network, EMA, optimiser; tensors only) and
`OUT/loss.csv` (one row a hundred steps: step, minutes, windows, learning rate, training loss,
validation losses of the EMA weights (without an earlier estimate, with one, and the melody's part
of the latter; blank where there is no such thing), training loss by quarter of the timestep
axis, how far guided answers are from their teacher's, in nats a window, with `--distil`, and,
every two thousand steps, the validation loss of each style that the corpus has beside POP909's, on
which the others are measured).

The loss is the cross-entropy of the clean roll in nats a window, over the cells that are not known
(the paper's Eq. 10 with the clean roll as target; docs/decisions/0001-denoiser.md). With the
paper's preset it is the mean squared error of the noise (Eq. 10 as it is).

Under torchrun each process draws its own batches and gradients are averaged over all of them; the
first one alone validates, logs, saves and says when the run ends. Each machine needs the corpus,
and to resume also OUT/checkpoint.pt. A run may be resumed by another number of processes.
"""

from __future__ import annotations

import argparse
import copy
import csv
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import cast

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from bgm_studio.diffusion.denoiser import GUIDED_TIMESTEP
from bgm_studio.video.semantics import MiniLmEncoder
from model_export import distil
from model_export.batches import Batch, ConditionMaker, WindowSource, suited
from model_export.captions import embeddings
from model_export.corpus import POP, STYLES, Corpus
from model_export.muon import Muon
from model_export.network import PAPER, NetworkConfig, UNet
from model_export.parallel import Team

PRESETS = {"studio": NetworkConfig(), "paper": PAPER}
# Parts of a run, and its processes, draw from seeds so far apart that none meets another's.
_SEEDS_APART, _MOST_STEPS = 7919, 10_000_000
_QUARTERS = 4
_VALIDATION = ("validation", "validation_estimated", "validation_melody")
# How much of what tells a roll from noise is decided below each timestep (t, share): with e(t) the
# summed squared error of the estimate, -1/2 int e dSNR bounds the roll's negative log-likelihood in
# nats (Kingma et al. 2021, Eq. 13); of a trained network, on 48 validation windows. Errors there
# are what the music's errors come from: two thirds lie below t = 230, which even draws seldom see.
_DECIDED = (
    (0, 0.0), (10, 0.0003), (20, 0.002), (30, 0.011), (45, 0.045), (60, 0.101), (80, 0.191),
    (100, 0.28), (125, 0.381), (150, 0.469), (180, 0.558), (210, 0.631), (250, 0.709),
    (300, 0.782), (350, 0.837), (400, 0.878), (460, 0.914), (530, 0.944), (600, 0.964),
    (700, 0.982), (800, 0.992), (1000, 1.0),
)  # fmt: skip


@dataclass
class WarmupCosine:
    """Learning rate over the share of the time that is gone: warm-up, then a cosine to 3 %."""

    peak: float
    warmup_steps: int = 150

    def at(self, step: int, gone: float) -> float:
        warm = min(1.0, (step + 1) / self.warmup_steps)
        return self.peak * warm * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * min(gone, 1.0))))


def noised(network: UNet, roll: Tensor, timestep: Tensor, generator: torch.Generator) -> Tensor:
    """x_t = sqrt(alpha_bar) x_0 + sqrt(1 - alpha_bar) noise, on 0/1 rolls (paper Eq. 1, 2)."""
    signal, noise = (s[:, None, None, None] for s in network.schedule(timestep))
    gauss = torch.randn(roll.shape, generator=generator, device=roll.device)
    return signal * roll + noise * gauss


def drawn_timesteps(
    config: NetworkConfig,
    size: int,
    generator: torch.Generator,
    even: float = 1.0,
    most: float = 1000.0,
) -> Tensor:
    """Timesteps (size,), stratified: each batch sees the whole axis, or, of a network that predicts
    logits, as much of it as lies below `most`.

    Real ones in 0..N: a share `even` of them evenly, the others where the music is decided. For a
    network that predicts epsilon the paper's 1..N, evenly (Eq. 5): at timestep 0 there is no noise
    to be seen.
    """
    n, device = config.timesteps, generator.device
    spread = torch.rand(size, generator=generator, device=device)
    share = (torch.arange(size, device=device) + spread) / size
    if config.prediction != "logits":
        return (n * share).floor().add(1).clamp(max=n)
    knots, decided = torch.tensor(_DECIDED, dtype=torch.float64, device=device).T.contiguous()
    knots = knots / 1000
    places = even * knots + (1 - even) * decided
    below = _interpolated(torch.tensor([most / 1000], device=device), knots, places)
    return n * _interpolated(share * below, places, knots).float()


def _interpolated(at: Tensor, x: Tensor, y: Tensor) -> Tensor:
    """Values at some places of the line through the points (x, y), x rising: as numpy's interp,
    where the tensors are."""
    after = torch.searchsorted(x, at.double()).clamp(1, len(x) - 1)
    part = (at - x[after - 1]) / (x[after] - x[after - 1])
    return torch.lerp(y[after - 1], y[after], part)


def _plainly(network: UNet, timestep: Tensor) -> dict[str, Tensor]:
    """What a network that guides at once is told for its plain answer: so all its weights have a
    gradient, as processes that share them expect, and all its calls are compiled as one."""
    if network.config.most_guidance == 1:
        return {}
    return {"guidance": torch.ones_like(timestep), "tempering": timestep.new_tensor([1.0, 0.0])}


def loss_per_track(
    network: UNet,
    batch: Batch,
    timestep: Tensor,
    sample: Tensor,
    estimate: Tensor | None = None,
) -> Tensor:
    """Loss (B, tracks) over each track's unknown cells; a window's loss is the sum over its tracks.

    Logits: cross-entropy of the clean roll, summed, in nats. Epsilon: squared error of the noise,
    as the mean over the window's cells (paper Eq. 10): 1 for a network that says nothing.
    """
    config = network.config
    plain = _plainly(network, timestep)
    prediction = network(sample, timestep, **batch.inputs, estimate=estimate, **plain)
    low, high = config.low_pitch, config.high_pitch
    if config.prediction == "logits":
        loss = F.binary_cross_entropy_with_logits(
            prediction[..., low:high], batch.roll[..., low:high], reduction="none"
        )
    else:
        signal, amplitude = (s[:, None, None, None] for s in network.schedule(timestep))
        noise = (sample - signal * batch.roll) / amplitude
        loss = (prediction - noise) ** 2 / noise[0].numel()
    unknown = ~batch.known_mask[..., low:high].repeat_interleave(2, dim=1)
    return (loss * unknown).sum((2, 3)).unflatten(1, (config.tracks, 2)).sum(2)


def loss_per_window(
    network: UNet,
    batch: Batch,
    timestep: Tensor,
    sample: Tensor,
    estimate: Tensor | None = None,
) -> Tensor:
    """As `loss_per_track`, of whole windows (B,)."""
    return loss_per_track(network, batch, timestep, sample, estimate).sum(1)


@torch.no_grad()
def first_estimate(
    network: UNet,
    batch: Batch,
    timestep: Tensor,
    sample: Tensor,
    guidance: Tensor | None = None,
) -> Tensor:
    """The clean roll, 0..1, as the network sees it without an earlier estimate; with guidance (B,)
    as its exported graph gives the guided answer."""
    how = _plainly(network, timestep)
    if guidance is not None:
        how = {"guidance": guidance, "tempering": guidance.new_tensor(distil.TEMPERING)}
    prediction = network(sample, timestep, **batch.inputs, **how).float()
    if network.config.prediction == "logits":
        return torch.sigmoid(prediction)
    signal, noise = (s[:, None, None, None] for s in network.schedule(timestep))
    return ((sample - noise * prediction) / signal).clamp(0.0, 1.0)


class Ema:
    """Exponential moving average of the weights, with a horizon that grows with the run."""

    weights: dict[str, Tensor]

    def __init__(self, network: UNet, decay: float) -> None:
        self.decay = decay
        self.weights = {k: v.detach().clone() for k, v in network.state_dict().items()}

    @torch.no_grad()
    def update(self, network: UNet, step: int) -> None:
        keep = min(self.decay, (1 + step) / (20 + step))
        now = network.state_dict()
        torch._foreach_lerp_(list(self.weights.values()), [now[n] for n in self.weights], 1 - keep)


def validation_losses(
    network: UNet, ema: Ema, batches: list[tuple[Batch, Tensor, Tensor]]
) -> list[float]:
    """Mean losses of the EMA weights on fixed windows, noise and timesteps: without an earlier
    estimate, then with one of the same timestep, then the melody's part of the latter. NaN: the
    latter two of a network that takes no estimate."""
    own = {k: v.clone() for k, v in network.state_dict().items()}
    network.load_state_dict(ema.weights)
    network.eval()
    sums = torch.zeros(3)
    with torch.no_grad():
        for item in batches:
            plain = loss_per_window(network, *item)
            if network.config.prediction != "logits":
                sums += torch.tensor([plain.mean().item(), math.nan, math.nan])
                continue
            told = loss_per_track(network, *item, first_estimate(network, *item))
            sums += torch.stack([plain.mean(), told.sum(1).mean(), told[:, 0].mean()]).cpu()
    network.load_state_dict(own)
    network.train()
    return (sums / len(batches)).tolist()


def save(
    path: Path,
    network: UNet,
    ema: Ema,
    optimiser: torch.optim.Optimizer,
    step: int,
    minutes: float,
    windows: int,
) -> None:
    """Replace the checkpoint as a whole."""
    temporary = path.with_suffix(".partial")
    torch.save(
        {
            "network": network.state_dict(),
            "ema": ema.weights,
            "optimiser": optimiser.state_dict(),
            "step": step,
            "minutes": minutes,
            "windows": windows,
            "config": network.config.to_json(),
        },
        temporary,
    )
    temporary.replace(path)


def _write_row(path: Path, row: Sequence[object], mode: str = "a") -> None:
    with path.open(mode, newline="") as file:
        csv.writer(file).writerow(row)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--corpus", type=Path, default=Path("runs/corpus.npz"))
    parser.add_argument("--out", type=Path, default=Path("runs/main"))
    parser.add_argument("--minutes", type=float, required=True, help="length of the whole run")
    parser.add_argument("--resume", action="store_true", help="go on from OUT/checkpoint.pt")
    parser.add_argument(
        "--start",
        type=Path,
        metavar="CHECKPOINT",
        help="begin with another run's averaged weights, or an exported model's (its folder)",
    )
    parser.add_argument(
        "--bar-attention", action="store_true", help="bars read each other place by place"
    )
    parser.add_argument(
        "--preset",
        choices=PRESETS,
        default="studio",
        help="form of a new network; a resumed one keeps its own",
    )
    parser.add_argument("--batch", type=int, default=16, help="windows a step, in each process")
    parser.add_argument("--rate", type=float, default=1.5e-3, help="peak learning rate")
    parser.add_argument("--ema", type=float, default=0.998)
    parser.add_argument(
        "--self-condition",
        type=float,
        default=0.5,
        help="share of the steps that are told an earlier estimate",
    )
    parser.add_argument(
        "--styles", action="store_true", help="the network is told the style of the music"
    )
    parser.add_argument(
        "--of",
        nargs="+",
        choices=STYLES,
        default=STYLES,
        metavar="STYLE",
        help="learn from music of these styles alone",
    )
    parser.add_argument(
        "--distil",
        type=float,
        default=0.0,
        metavar="SHARE",
        help="share of the steps that teach the guided answer of what --start names, at once",
    )
    parser.add_argument(
        "--melody-weight",
        type=float,
        default=1.0,
        help="how much more the melody's few cells count",
    )
    parser.add_argument(
        "--single-melody", action="store_true", help="the melody's cells of a column compete"
    )
    parser.add_argument(
        "--even",
        type=float,
        default=0.4,
        help="share of timesteps drawn evenly, see drawn_timesteps",
    )
    parser.add_argument("--widths", type=int, nargs=3, help="of a new network")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--threads", type=int, default=0, help="CPU threads, 0 for torch's choice")
    parser.add_argument("--save-every", type=float, default=4.0, help="minutes")
    parser.add_argument("--seed", type=int, default=0)
    a = parser.parse_args(argv)
    if a.minutes <= 0:
        parser.error("--minutes must be more than 0")
    if not 0 <= a.distil < 1:
        parser.error("--distil is a share of the steps: at least 0, less than 1")
    if a.distil and not a.start:
        parser.error("--distil needs its teacher, which --start names, also to go on")
    if a.widths and a.start:
        parser.error("--widths are for a new network: --start keeps those of the other")
    team = Team.join(a.device)
    train(a, team)
    team.leave()


def train(a: argparse.Namespace, team: Team) -> None:
    """A run, or a part of one, with the options of the command line."""
    device = team.device
    if a.threads:
        torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    a.out.mkdir(parents=True, exist_ok=True)
    on_gpu = device.startswith("cuda")

    corpus = Corpus.load(a.corpus)
    captions, moods = embeddings(MiniLmEncoder())
    stored = None
    started, weights = (None, None) if a.start is None else started_from(a.start, device)
    if a.resume:
        stored = torch.load(a.out / "checkpoint.pt", map_location=device, weights_only=True)
        config = NetworkConfig.from_json(stored["config"])
        if a.distil and config.most_guidance == 1:
            raise SystemExit(f"{a.out} began without --distil: --start from it instead.")
    else:
        config = started or PRESETS[a.preset]
        if started is None:
            config = replace(config, widths=tuple(a.widths or config.widths))
        config = replace(
            config,
            bar_attention=config.bar_attention or a.bar_attention,
            single_melody=config.single_melody or a.single_melody,
            styles=STYLES if a.styles else config.styles,
            most_guidance=distil.MOST_GUIDANCE if a.distil else config.most_guidance,
        )
    if config.styles and config.styles != STYLES:
        raise SystemExit(f"the network knows other styles than these: {', '.join(STYLES)}.")
    tells = config.prediction == "logits"  # only such a network can be told an earlier estimate
    config = replace(config, self_conditioned=tells and a.self_condition > 0)
    # The format takes a seventh less computing on a CPU, too.
    network = UNet(config).to(device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload] # not in its stub
    optimiser = Muon(network, a.rate)
    if weights is not None:
        # What the other run has not begins as it is made: without effect.
        left_over = network.load_state_dict(weights, strict=False).unexpected_keys
        if left_over:
            raise SystemExit(f"{a.start} has weights that this network has not: {left_over[0]}.")
    # What is learnt from stays as it is: a teacher that follows its student runs away with it.
    teacher = copy.deepcopy(network).requires_grad_(False).eval() if a.distil else None
    ema = Ema(network, a.ema)
    step, windows, minutes_before = 0, 0, 0.0
    if stored is not None:
        network.load_state_dict(stored["network"])
        optimiser.load_state_dict(stored["optimiser"])
        ema.weights, step, minutes_before = stored["ema"], stored["step"], stored["minutes"]
        windows = stored.get("windows", step * a.batch)
    if team.leaders(step) != step:
        raise SystemExit(f"{a.out / 'checkpoint.pt'} is not the first process's own.")
    shared = team.share(network)
    # Shared and compiled, it is called as the network is; what else the loss asks of it is added.
    forward = cast("UNet", torch.compile(shared) if on_gpu else shared)
    forward.config, forward.schedule = network.config, network.schedule  # type: ignore[method-assign]
    teach = cast("UNet", torch.compile(teacher)) if teacher is not None and on_gpu else teacher

    # A resumed run draws other windows than the part before it, and each process its own.
    shared_seed = a.seed + _SEEDS_APART * step
    seed = shared_seed + _SEEDS_APART * _MOST_STEPS * team.rank
    source = WindowSource(corpus, "train", device, seed, styles=a.of)
    maker = ConditionMaker(captions, moods, device, seed + 1)
    noise = torch.Generator(device).manual_seed(seed + 2)
    # The coins fall alike for all: a step that is told an estimate, or distils, takes longer.
    coin = torch.Generator().manual_seed(shared_seed + 4)
    track_weights = torch.ones(config.tracks, device=device)
    if config.tracks > 1:
        track_weights[0] = a.melody_weight
    # Nats a window are hundreds; this brings gradients near the length that they are clipped to.
    unit = 1000 if tells else 1
    digits = 1 if tells else 5
    held_out = partial(_held_out, corpus, captions, moods, config, network, device)
    fixed = held_out(POP if set(POP) <= set(a.of) else a.of) if team.leads else []
    others = [s for s in a.of if s not in POP and len(corpus.songs("validation", (s,)))]
    fixed_of = {style: held_out((style,))[:2] for style in others if team.leads}

    schedule = WarmupCosine(a.rate)
    log_path, checkpoint = a.out / "loss.csv", a.out / "checkpoint.pt"
    if team.leads:
        together = f"{team.size} processes, " if team.size > 1 else ""
        print(
            f"{sum(p.numel() for p in network.parameters()) / 1e6:.2f} M parameters, "
            f"{len(source)} windows, {together}{device}, {torch.get_num_threads()} threads",
            flush=True,
        )
        if not (a.resume and log_path.exists()):
            header = ["step", "minutes", "windows", "rate", "loss", *_VALIDATION]
            header += [f"loss_t{config.timesteps // _QUARTERS * q}" for q in range(_QUARTERS)]
            header += ["distilled", *(f"validation_{style.replace(' ', '_')}" for style in others)]
            _write_row(log_path, header, "w")
    began = saved = time.monotonic()
    sums = torch.zeros(_QUARTERS + 1, 2, device=device)  # the last row: of steps that distil
    while True:
        minutes = minutes_before + (time.monotonic() - began) / 60
        # One clock for all: from it follow the rate, and whether to go on.
        gone = team.leaders(minutes / a.minutes)
        over = gone >= 1
        rate = schedule.at(step, gone)
        for group in optimiser.param_groups:
            group["lr"] = rate
        told = float(torch.rand((), generator=coin)) < a.self_condition and tells
        distils = teach is not None and float(torch.rand((), generator=coin)) < a.distil
        # Above, the app does not guide.
        most = GUIDED_TIMESTEP if distils else 1000.0
        timestep = drawn_timesteps(config, a.batch, noise, a.even, most)
        batch = suited(maker.batch(source.random(a.batch)), timestep, config)
        sample = noised(network, batch.roll, timestep, noise)
        with torch.autocast("cuda", dtype=torch.bfloat16, enabled=on_gpu):
            if distils and teach is not None:
                tracks = _distilled(forward, teach, batch, timestep, sample, noise, told)
            else:
                estimate = _no_estimate(config, sample)
                if told:
                    estimate = first_estimate(forward, batch, timestep, sample)
                tracks = loss_per_track(forward, batch, timestep, sample, estimate).float()
        losses = tracks.sum(1)
        optimiser.zero_grad(set_to_none=True)
        ((tracks * track_weights).sum(1).mean() / unit).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        ema.update(network, step)
        step += 1
        windows += a.batch * team.size
        quarter = (timestep / (config.timesteps / _QUARTERS)).long().clamp(max=_QUARTERS - 1)
        if distils:
            quarter = torch.full_like(quarter, _QUARTERS)
        sums[:, 0].index_add_(0, quarter, losses.detach().float())
        sums[:, 1].index_add_(0, quarter, torch.ones_like(losses, dtype=torch.float32))
        if step % 100 == 0 or over:
            loss, count = team.total(sums).unbind(1)
            means = (loss / count).tolist()
            parts = [(loss[:-1].sum() / count[:-1].sum()).item(), *means]
            sums.zero_()
            if team.leads:
                check = [math.nan] * len(_VALIDATION)
                if step % 400 == 0 or over:
                    check = validation_losses(network, ema, fixed)
                total, *rest = ("" if math.isnan(c) else round(c, digits) for c in parts)
                checked = ["" if math.isnan(c) else round(c, digits) for c in check]
                row = [step, round(minutes, 2), windows, f"{rate:.2e}", total, *checked, *rest]
                if step % 2000 == 0 or over:
                    apart = [validation_losses(network, ema, f)[0] for f in fixed_of.values()]
                    row += [round(loss, digits) for loss in apart]
                _write_row(log_path, row)
                print(*row, flush=True)
        if team.leads and (over or (time.monotonic() - saved) / 60 > a.save_every):
            save(checkpoint, network, ema, optimiser, step, minutes, windows)
            saved = time.monotonic()
        if over:
            return


def started_from(path: Path, device: str) -> tuple[NetworkConfig, dict[str, Tensor]]:
    """Form and weights of a checkpoint (the averaged ones) or of an exported model's folder."""
    if path.is_dir():
        from model_export.exported import read_back  # noqa: PLC0415 - it needs this module

        return read_back(path)
    stored = torch.load(path, map_location=device, weights_only=True)
    return NetworkConfig.from_json(stored["config"]), stored["ema"]


def _no_estimate(config: NetworkConfig, sample: Tensor) -> Tensor | None:
    """What a network that may be told an earlier estimate is told where there is none: so calls
    with and without one are compiled as one."""
    return torch.full_like(sample, -1.0) if config.self_conditioned else None


def _distilled(
    network: UNet,
    teacher: UNet,
    batch: Batch,
    timestep: Tensor,
    sample: Tensor,
    generator: torch.Generator,
    told: bool,
) -> Tensor:
    """How far the network's guided answers are from the teacher's (B, tracks), at guidances drawn
    evenly; told: both are told the network's own guided answer, as in the app."""
    spread = torch.rand(len(timestep), generator=generator, device=generator.device)
    guidance = 1 + (network.config.most_guidance - 1) * spread
    estimate = _no_estimate(network.config, sample)
    if told:
        estimate = first_estimate(network, batch, timestep, sample, guidance)
    target = distil.taught(teacher, batch, timestep, sample, guidance, estimate)
    return distil.divergence_per_track(network, target, batch, timestep, sample, guidance, estimate)


def _held_out(
    corpus: Corpus,
    captions: np.ndarray,
    moods: np.ndarray,
    config: NetworkConfig,
    network: UNet,
    device: str,
    styles: tuple[str, ...],
) -> list[tuple[Batch, Tensor, Tensor]]:
    """What each validation of these styles sees: batches of 16 windows, their timesteps and noisy
    rolls."""
    source = WindowSource(corpus, "validation", device, 1, styles=styles)
    maker = ConditionMaker(captions, moods, device, 2)
    noise = torch.Generator(device).manual_seed(3)
    timestep = config.timesteps * (torch.arange(16, device=device) + 0.5) / 16
    fixed = []
    for _ in range(6):
        batch = suited(maker.batch(source.random(16, transpose=False)), timestep, config)
        fixed.append((batch, timestep, noised(network, batch.roll, timestep, noise)))
    return fixed


if __name__ == "__main__":
    main()
