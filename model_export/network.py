"""The denoiser's network: a U-Net with segment-aware cross-attention on the folded piano roll.

Paper §4.4, with these departures (docs/decisions/0001-denoiser.md): the roll is folded 4 columns x
4 pitches into channels; it predicts the clean roll; chords and known cells are inputs; the
semantic and dynamic features enter through cross-attention alone, one token a beat, time-encoded on
both sides, with an additive mask between segments. `PAPER` is the paper's own preset: the same
U-Net that predicts the noise of a merged roll and hears of the picture's features alone.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812 - torch's own custom
from torch import Tensor, nn

PRIOR_LOGIT = -4.5  # most cells are silent: about 1 in 100 sounds
SHARPNESS, THINNING = 1.35, 0.85  # how exported networks temper their logits
GUIDANCE_CODE = 8  # width of a guidance's encoding
BEATS = 32
BARS = 8
COLUMNS = 128
PITCHES = 128
SEMANTIC, DYNAMIC, CHORDS = 384, 7, 36
# Order of the four flags of the `present` input.
PRESENT_SEMANTIC, PRESENT_DYNAMIC, PRESENT_CHORDS, PRESENT_TEMPO = range(4)


@dataclass(frozen=True)
class NetworkConfig:
    """Size and form of the network, and what it is trained on; stored in checkpoints and the
    manifest.

    self_conditioned: it was trained with earlier estimates, so its graph takes them.
    channels: 6, three tracks' onsets and sustains, or 2, those of all tracks merged.
    prediction: "logits" of the clean roll or "epsilon", the noise; the latter over all pitches.
    takes_plan: it reads chords, tempo and known cells; otherwise its graph takes and ignores them.
    switch_timestep: trained with the selector at this t0 (Eq. 6); None: either feature at any
    timestep. segment_beats: trained with segments of so many beats (k); None: of any length.
    bar_attention: bars read each other place by place, see BarAttention.
    single_melody: the melody is one voice: its cells of a column compete, see one_voice.
    sharpness, thinning: how the exported network's own logits are tempered, see UNet.tempered;
    1 and 0, not at all, in training.
    styles: what the network is told of a style, by name; none: its graph has no such input.
    most_guidance: up to which guidance it gives the guided answer at once, see `distil`; 1: its
    graph has no such input.
    """

    low_pitch: int = 24
    high_pitch: int = 104
    fold_columns: int = 4
    fold_pitches: int = 4
    widths: tuple[int, int, int] = (48, 96, 160)
    bottleneck_blocks: int = 2
    heads: int = 4
    beta_start: float = 0.00085
    beta_end: float = 0.012
    timesteps: int = 1000
    self_conditioned: bool = False
    channels: int = 6
    prediction: str = "logits"
    takes_plan: bool = True
    switch_timestep: float | None = None
    segment_beats: int | None = None
    bar_attention: bool = False
    single_melody: bool = False
    sharpness: float = 1.0
    thinning: float = 0.0
    styles: tuple[str, ...] = ()
    most_guidance: float = 1.0

    def __post_init__(self) -> None:
        if self.channels not in (2, 6):
            raise ValueError(f"a roll has 2 or 6 channels, not {self.channels}")
        if self.prediction not in ("logits", "epsilon"):
            raise ValueError(f"a network predicts logits or epsilon, not {self.prediction!r}")
        if self.prediction == "epsilon" and (self.low_pitch, self.high_pitch) != (0, PITCHES):
            raise ValueError("noise is predicted over all pitches: each has some")
        if self.prediction == "epsilon" and self.self_conditioned:
            raise ValueError("earlier estimates are for networks that predict logits")
        if self.most_guidance != 1.0 and (self.prediction != "logits" or self.most_guidance < 1):
            raise ValueError("guidance at once is for networks that predict logits, beyond 1")

    @property
    def tracks(self) -> int:
        """Pairs of an onset and a sustain channel: 3, or 1 for the merged roll."""
        return self.channels // 2

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> NetworkConfig:
        """The inverse of to_json; what older files do not name has its default."""
        tuples: dict[str, Any] = {
            name: tuple(stored[name]) for name in ("widths", "styles") if name in stored
        }
        return cls(**{**stored, **tuples})


PAPER = NetworkConfig(
    low_pitch=0, high_pitch=PITCHES, channels=2, prediction="epsilon", takes_plan=False,
    # To predict noise, all of it must pass the inlet: a block of 4 columns x 2 pitches in 2
    # channels is 16 numbers for 48 channels. (A block of ours is 96 numbers for 48.)
    fold_columns=4, fold_pitches=2, switch_timestep=200.0, segment_beats=8,
)  # fmt: skip
"""The paper's own preset (§4.1-4.5, 5.1): onsets and sustains of all tracks merged, epsilon
prediction, 1000 scaled-linear steps, F_l above t0 = 200 and F_v from there on, k = 8."""


def log_alpha_bar_table(config: NetworkConfig) -> Tensor:
    """log of the cumulative alpha product at timesteps 0..N (float64, N + 1), 0 at timestep 0:
    the paper's scaled-linear schedule (Eq. 1, 2)."""
    n = config.timesteps
    beta = torch.linspace(config.beta_start**0.5, config.beta_end**0.5, n, dtype=torch.float64) ** 2
    return torch.cat([torch.zeros(1, dtype=torch.float64), torch.log1p(-beta).cumsum(0)])


def sinusoid(position: Tensor, width: int, longest: float) -> Tensor:
    """Sine/cosine encoding of real positions: (...,) -> (..., width)."""
    rates = torch.exp(
        -math.log(longest) * torch.arange(width // 2, device=position.device) / (width // 2)
    )
    angle = position[..., None].float() * rates
    return torch.cat([angle.sin(), angle.cos()], dim=-1)


def beat_codes(device: torch.device | None = None) -> Tensor:
    """Encoding of each beat's place in the window: (32, 64)."""
    beat = torch.arange(BEATS, device=device)
    return torch.cat([sinusoid(beat, BEATS, 100.0), F.one_hot(beat, BEATS).float()], dim=1)


def guidance_code(guidance: Tensor, most: float) -> Tensor:
    """Encoding of guidance 1..most: (B,) -> (B, GUIDANCE_CODE), all zeros at 1."""
    beyond = (guidance - 1.0) / (most - 1.0)
    waves = torch.arange(1, GUIDANCE_CODE, device=guidance.device) * (0.5 * math.pi)
    return torch.cat([beyond[:, None], torch.sin(beyond[:, None] * waves)], dim=1)


def one_voice(logits: Tensor) -> Tensor:
    """Logits of cells of which at most one sounds in each column, from the logit of each against
    silence: (B, channels, columns, pitches) of one track -> the same shape.

    Each cell's evidence then counts against all others', exactly, wherever they lie; a network that
    judges cell by cell would have to learn to add them up over all pitches.
    """
    flat = logits.permute(0, 2, 1, 3).flatten(2)  # (B, columns, channels * pitches)
    silence = torch.zeros_like(flat[..., :1])
    log_share = flat - torch.logsumexp(torch.cat([silence, flat], dim=2), dim=2, keepdim=True)
    # log p - log(1 - p). What is against the likeliest cell is summed without it: from its own
    # share, which may be nearly 1, float32 could not tell. All others have half at most.
    places = torch.arange(flat.shape[2], device=flat.device)
    likeliest = places == flat.argmax(dim=2, keepdim=True)
    others = torch.cat([silence, flat.masked_fill(likeliest, -1e4)], dim=2)
    against = torch.logsumexp(others, dim=2, keepdim=True)
    rest = torch.log1p(-torch.exp(log_share).clamp(max=0.5))
    odds = torch.where(likeliest, flat - against, log_share - rest)
    return odds.unflatten(2, (logits.shape[1], -1)).permute(0, 2, 1, 3)


def _start_flat(layer: nn.Conv2d | nn.Linear, level: float = 0.0) -> None:
    """Let a layer with a bias answer `level` to everything until it has learnt more."""
    nn.init.zeros_(layer.weight)
    assert layer.bias is not None
    nn.init.constant_(layer.bias, level)


class ResBlock(nn.Module):
    """Two 3x3 convolutions with the timestep added between them."""

    def __init__(self, inputs: int, outputs: int, embedding: int) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.GroupNorm(8, inputs), nn.GroupNorm(8, outputs)
        self.conv1 = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1)
        self.shift = nn.Linear(embedding, outputs)
        self.skip = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()
        _start_flat(self.conv2)

    def forward(self, x: Tensor, embedding: Tensor) -> Tensor:
        h = self.conv1(F.silu(self.norm1(x)))
        h = h + self.shift(embedding)[:, :, None, None]
        return self.skip(x) + self.conv2(F.silu(self.norm2(h)))


class Attention(nn.Module):
    """Multi-head attention with an optional additive mask."""

    def __init__(self, width: int, context: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width, bias=False)
        self.key_value = nn.Linear(context, 2 * width, bias=False)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, context: Tensor, mask: Tensor | None) -> Tensor:
        """x (B, Q, C), context (B, K, D), mask (B, 1, Q, K) added to the logits."""
        batch, queries, width = x.shape
        q = self.query(x).view(batch, queries, self.heads, -1).transpose(1, 2)
        k, v = self.key_value(context).view(batch, -1, 2, self.heads, width // self.heads).unbind(2)
        y = F.scaled_dot_product_attention(q, k.transpose(1, 2), v.transpose(1, 2), attn_mask=mask)
        # A copy, whatever the strides: those that export sees differ from those of training.
        y = y.transpose(1, 2).clone(memory_format=torch.contiguous_format)
        return self.out(y.view(batch, queries, width))


class CrossAttention(nn.Module):
    """Segment-aware cross-attention (paper Eq. 7-9): each beat row of the music reads the
    condition tokens of its own segment only."""

    def __init__(self, width: int, context: int, heads: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.time = nn.Linear(2 * BEATS, width)
        self.attention = Attention(width, context, heads)

    def forward(self, x: Tensor, tokens: Tensor, beat_code: Tensor, mask: Tensor) -> Tensor:
        """x (B, C, 32, P), tokens (B, 32, D), beat_code (32, 64), mask (B, 32, 32)."""
        batch, width, beats, pitches = x.shape
        h = x.permute(0, 2, 3, 1)  # (B, 32, P, C)
        h = self.norm(h) + self.time(beat_code)[None, :, None, :]
        rows = mask[:, None, :, None, :].expand(-1, 1, -1, pitches, -1)
        rows = rows.reshape(batch, 1, beats * pitches, beats)
        y = self.attention(h.reshape(batch, beats * pitches, width), tokens, rows)
        return x + y.view(batch, beats, pitches, width).permute(0, 3, 1, 2)


class SelfBlock(nn.Module):
    """Self-attention over all beats and pitch rows of a level, never masked; a feed-forward."""

    def __init__(self, width: int, heads: int, pitches: int) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.time = nn.Linear(2 * BEATS, width)
        self.pitch = nn.Parameter(torch.zeros(pitches, width))
        self.attention = Attention(width, width, heads)
        self.feed = nn.Sequential(
            nn.Linear(width, 3 * width), nn.GELU(approximate="tanh"), nn.Linear(3 * width, width)
        )

    def forward(self, x: Tensor, beat_code: Tensor) -> Tensor:
        batch, width, beats, pitches = x.shape
        h = x.permute(0, 2, 3, 1).reshape(batch, beats * pitches, width)
        place = (self.time(beat_code)[:, None, :] + self.pitch).reshape(beats * pitches, width)
        n = self.norm1(h) + place
        h = h + self.attention(n, n, None)
        h = h + self.feed(self.norm2(h))
        return h.view(batch, beats, pitches, width).permute(0, 3, 1, 2)


class BarAttention(nn.Module):
    """Each beat and pitch row reads the same place in the window's other bars.

    Music repeats itself at the distance of bars, pattern by pattern; self-attention over all places
    would have to learn first which of them belong together. Starts without effect.
    """

    apart: Tensor  # (8, 8), which of the distances lies between two bars

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.attention = Attention(width, width, heads)
        self.distance = nn.Parameter(torch.zeros(heads, 2 * BARS - 1))
        _start_flat(self.attention.out)
        bar = torch.arange(BARS)
        self.register_buffer("apart", bar[None] - bar[:, None] + BARS - 1, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        """x (B, C, 32, P)."""
        batch, width, beats, pitches = x.shape
        h = x.reshape(batch, width, BARS, beats // BARS, pitches)
        h = h.permute(0, 3, 4, 2, 1).reshape(-1, BARS, width)  # (B * 4 * P, 8, C)
        n = self.norm(h)
        y = self.attention(n, n, self.distance[:, self.apart][None])
        y = y.view(batch, beats // BARS, pitches, BARS, width).permute(0, 4, 3, 1, 2)
        return x + y.reshape(batch, width, beats, pitches)


class UNet(nn.Module):
    """The graph of the contract: ten inputs in, logits of the clean roll (or the noise) out; and
    three more that a network may be without.

    sample f32 (B, 6, 128, 128), timestep f32 (B,), semantic f32 (B, 32, 384), dynamic f32
    (B, 32, 7), chords f32 (B, 32, 36), tempo_bpm f32 (B,), present bool (B, 4), segments i64
    (B, 32), known f32 (B, 6, 128, 128), known_mask bool (B, 3, 128, 128) -> f32 (B, 6, 128, 128).
    With 2 channels 6 is 2 and 3 is 1. Without a plan, chords, tempo_bpm, known, known_mask and the
    last two flags of present are not read.

    estimate f32 (B, 6, 128, 128) is the clean roll as an earlier call saw it (self-conditioning,
    Chen et al. 2023), 0..1, or below 0 where there is none; None for none at all. Networks that
    predict epsilon do not read it.

    style i64 (B,): 0 for none, else 1 + index into the config's styles; None for none at all.
    Networks without styles do not read it. guidance f32 (B,): 1, as None, for the plain answer,
    beyond it, up to the config's most_guidance, for what `guided` makes of the plain answers with
    and without F_l and F_v. Both start without effect; no style and a guidance of 1 stay so.
    """

    log_alpha_bar: Tensor  # (timesteps + 1,)
    bottleneck: Any  # a ModuleList of pairs, of which torch does not tell the type

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.config = config
        c1, c2, c3 = config.widths
        fold = config.fold_columns * config.fold_pitches
        rows = (config.high_pitch - config.low_pitch) // config.fold_pitches
        embedding = 4 * c1
        context = 128
        self.register_buffer("log_alpha_bar", log_alpha_bar_table(config).float(), persistent=False)
        self.logits = config.prediction == "logits"
        # Folded: 6 roll, 3 mask and 6 first-guess channels; per beat row: chroma, root and bass at
        # each pitch, and whether chords are given.
        inputs = config.channels * fold
        if config.takes_plan:
            inputs += config.tracks * fold + 3 * config.fold_pitches + 1
            self.tempo = nn.Linear(2, 32)
        if self.logits:
            inputs += config.channels * fold
        self.time_in = nn.Sequential(
            nn.Linear(64 + (32 if config.takes_plan else 0), embedding),
            nn.SiLU(),
            nn.Linear(embedding, embedding),
            nn.SiLU(),
        )
        if config.styles:
            self.style = nn.Embedding(1 + len(config.styles), embedding, padding_idx=0)
            nn.init.zeros_(self.style.weight)
        if config.most_guidance > 1:
            self.guidance = nn.Linear(GUIDANCE_CODE, embedding, bias=False)
            nn.init.zeros_(self.guidance.weight)
        self.semantic = nn.Linear(SEMANTIC, context)
        self.dynamic = nn.Sequential(
            nn.Linear(DYNAMIC, 64), nn.GELU(approximate="tanh"), nn.Linear(64, context)
        )
        self.absent_semantic = nn.Parameter(0.02 * torch.randn(context))
        self.absent_dynamic = nn.Parameter(0.02 * torch.randn(context))
        self.token_time = nn.Linear(2 * BEATS, context)
        self.token_norm = nn.LayerNorm(context)
        self.inlet = nn.Conv2d(inputs, c1, 3, padding=1)
        self.down1 = ResBlock(c1, c1, embedding)
        self.cross1 = CrossAttention(c1, context, config.heads)
        self.shrink1 = nn.Conv2d(c1, c2, (1, 2), stride=(1, 2))  # pitch only: 32 beat rows stay
        self.down2 = ResBlock(c2, c2, embedding)
        self.cross2 = CrossAttention(c2, context, config.heads)
        self.self2 = SelfBlock(c2, config.heads, rows // 2)
        self.shrink2 = nn.Conv2d(c2, c3, (1, 2), stride=(1, 2))
        self.down3 = ResBlock(c3, c3, embedding)
        self.bottleneck = nn.ModuleList(
            nn.ModuleList(
                [CrossAttention(c3, context, config.heads), SelfBlock(c3, config.heads, rows // 4)]
            )
            for _ in range(config.bottleneck_blocks)
        )
        self.up3 = ResBlock(2 * c3, c3, embedding)
        self.grow2 = nn.ConvTranspose2d(c3, c2, (1, 2), stride=(1, 2))
        self.up2 = ResBlock(2 * c2, c2, embedding)
        self.cross_up2 = CrossAttention(c2, context, config.heads)
        self.grow1 = nn.ConvTranspose2d(c2, c1, (1, 2), stride=(1, 2))
        self.up1 = ResBlock(2 * c1, c1, embedding)
        self.cross_up1 = CrossAttention(c1, context, config.heads)
        # Where there is none, the modules are absent: older checkpoints keep their names.
        if config.bar_attention:
            self.bars1, self.bars_up1 = (BarAttention(c1, config.heads) for _ in range(2))
            self.bars2, self.bars_up2 = (BarAttention(c2, config.heads) for _ in range(2))
        self.out_norm = nn.GroupNorm(8, c1)
        self.outlet = nn.Conv2d(c1, config.channels * fold, 3, padding=1)
        # Most cells are silent: start near the prior (about 1 in 100) instead of one half. Noise
        # is nought on average.
        _start_flat(self.outlet, PRIOR_LOGIT if self.logits else 0.0)

    def _fold(self, roll: Tensor) -> Tensor:
        """(B, C, 128, 128) -> (B, C * block, 32, rows): crop to played pitches, then each block of
        fold_columns x fold_pitches cells into channels."""
        c = self.config
        roll = roll[..., c.low_pitch : c.high_pitch]
        batch, channels, _, pitches = roll.shape
        roll = roll.reshape(batch, channels, BEATS, c.fold_columns, -1, c.fold_pitches)
        # (B, C, 32, columns, rows, pitches) -> (B, C, columns, pitches, 32, rows)
        return roll.permute(0, 1, 3, 5, 2, 4).reshape(
            batch, channels * c.fold_columns * c.fold_pitches, BEATS, pitches // c.fold_pitches
        )

    def _unfold(self, x: Tensor) -> Tensor:
        """The inverse of _fold; pitches outside the crop get the logit of silence."""
        c = self.config
        batch, channels, beats, rows = x.shape
        fold = c.fold_columns * c.fold_pitches
        x = x.reshape(batch, channels // fold, c.fold_columns, c.fold_pitches, beats, rows)
        x = x.permute(0, 1, 4, 2, 5, 3).reshape(batch, channels // fold, COLUMNS, -1)
        return F.pad(x, (c.low_pitch, PITCHES - c.high_pitch), value=-30.0)

    def _chord_planes(self, chords: Tensor) -> Tensor:
        """(B, 32, 36) -> (B, 3 * fold_pitches, 32, rows): is each pitch's class the root, in the
        chroma, the bass, laid on the pitch axis so that harmony is where the notes are."""
        c = self.config
        batch = chords.shape[0]
        classes = torch.arange(c.low_pitch, c.high_pitch, device=chords.device) % 12
        planes = chords.view(batch, BEATS, 3, 12)[..., classes]  # (B, 32, 3, pitches)
        planes = planes.reshape(batch, BEATS, 3, -1, c.fold_pitches).permute(0, 2, 4, 1, 3)
        return planes.reshape(batch, 3 * c.fold_pitches, BEATS, -1)

    def schedule(self, timestep: Tensor) -> tuple[Tensor, Tensor]:
        """sqrt(alpha_bar) and sqrt(1 - alpha_bar) at real timesteps, log-interpolated."""
        low = timestep.floor().clamp(0, self.config.timesteps - 1).long()
        part = timestep - low
        log = self.log_alpha_bar[low] * (1 - part) + self.log_alpha_bar[low + 1] * part
        # 1 - exp(log) without cancellation; ONNX has tanh, but no expm1.
        half = torch.tanh(0.5 * log)
        return torch.exp(0.5 * log), torch.sqrt(-2 * half / (1 - half))

    def tempered(self, logits: Tensor, tempering: Tensor | None = None) -> Tensor:
        """What the network says of cells, with more conviction: its distance from the prior times
        `sharpness`, less `thinning`, which takes back the notes that conviction adds. tempering:
        these two (2,); None for the config's.

        Few solver steps from one noise to one piece are as timid as the means they walk along, and
        lose what repeats first. The cells' evidence is exact and stays as it is.
        """
        sharpness: float | Tensor = self.config.sharpness
        thinning: float | Tensor = self.config.thinning
        if tempering is not None:
            sharpness, thinning = tempering.unbind()
        elif sharpness == 1.0 and thinning == 0.0:
            return logits
        return sharpness * (logits - PRIOR_LOGIT) + (PRIOR_LOGIT - thinning)

    def _clock(self, code: Tensor, style: Tensor | None, guidance: Tensor | None) -> Tensor:
        """What all blocks are told: timestep and tempo (their encoding), style, guidance."""
        hidden = self.time_in[2](self.time_in[1](self.time_in[0](code)))
        if style is not None and self.config.styles:
            hidden = hidden + self.style(style)
        if guidance is not None and self.config.most_guidance > 1:
            hidden = hidden + self.guidance(guidance_code(guidance, self.config.most_guidance))
        return self.time_in[3](hidden)

    def forward(
        self,
        sample: Tensor,
        timestep: Tensor,
        semantic: Tensor,
        dynamic: Tensor,
        chords: Tensor,
        tempo_bpm: Tensor,
        present: Tensor,
        segments: Tensor,
        known: Tensor,
        known_mask: Tensor,
        estimate: Tensor | None = None,
        style: Tensor | None = None,
        guidance: Tensor | None = None,
        *,
        tempering: Tensor | None = None,
    ) -> Tensor:
        signal, noise = (s[:, None, None, None] for s in self.schedule(timestep))
        given = present.float()
        # A roll's cells are 0 or 1: their deviation counts as 1/2 when scaling the input.
        mixed = torch.rsqrt(noise**2 + 0.25 * signal**2) * sample
        clock = [sinusoid(timestep, 64, 10_000.0)]
        beside: list[Tensor] = []  # what else there is for each block of cells
        if self.config.takes_plan:
            fixed = known_mask.repeat_interleave(2, dim=1)
            mixed = torch.where(fixed, 2.0 * known, mixed)
            has_chords = given[:, PRESENT_CHORDS, None, None]
            planes = self._chord_planes(chords * has_chords)
            flag = has_chords[..., None].expand(-1, 1, BEATS, planes.shape[-1])
            beside += [self._fold(known_mask.float()), planes, flag]
            tempo = torch.stack(
                [torch.log2(tempo_bpm.clamp(min=20.0) / 80.0), torch.ones_like(tempo_bpm)], 1
            )
            clock.append(self.tempo(tempo * given[:, PRESENT_TEMPO, None]))
        if self.logits:
            # A noisy cell's own evidence, exactly: log p(x_t | 1) - log p(x_t | 0) for Gaussian
            # noise. The network only has to learn what the rest of the music says about the cell.
            evidence = signal * (sample - 0.5 * signal) / (noise**2).clamp(min=1e-3)
            evidence = evidence.clamp(-20.0, 20.0)
            # What the evidence makes of the prior, cell by cell: nearly all noise is gone before
            # the fold squeezes a block of noisy cells into fewer channels than it has.
            guess = torch.sigmoid(evidence + PRIOR_LOGIT)
            if estimate is not None:
                # What was seen before knows more of the music than the cell's own evidence, which
                # the sample and the sum at the end carry anyway.
                guess = torch.where(estimate < 0, guess, estimate)
            if self.config.takes_plan:
                guess = torch.where(fixed, known, guess)
            beside.append(self._fold(guess))
        x = torch.cat([self._fold(mixed), *beside], dim=1)
        emb = self._clock(torch.cat(clock, dim=1), style, guidance)

        beat_code = beat_codes(sample.device)
        tokens = torch.where(
            present[:, PRESENT_SEMANTIC, None, None], self.semantic(semantic), self.absent_semantic
        )
        tokens = tokens + torch.where(
            present[:, PRESENT_DYNAMIC, None, None], self.dynamic(dynamic), self.absent_dynamic
        )
        tokens = self.token_norm(tokens + self.token_time(beat_code))
        mask = (segments[:, :, None] != segments[:, None, :]).float() * -1e4

        bars = self.config.bar_attention
        h1 = self.cross1(self.down1(self.inlet(x), emb), tokens, beat_code, mask)
        h1 = self.bars1(h1) if bars else h1
        h2 = self.cross2(self.down2(self.shrink1(h1), emb), tokens, beat_code, mask)
        h2 = self.bars2(h2) if bars else h2
        h2 = self.self2(h2, beat_code)
        h3 = self.down3(self.shrink2(h2), emb)
        h = h3
        for cross, own in self.bottleneck:
            h = own(cross(h, tokens, beat_code, mask), beat_code)
        h = self.up3(torch.cat([h, h3], dim=1), emb)
        h = self.up2(torch.cat([self.grow2(h), h2], dim=1), emb)
        h = self.cross_up2(h, tokens, beat_code, mask)
        h = self.bars_up2(h) if bars else h
        h = self.up1(torch.cat([self.grow1(h), h1], dim=1), emb)
        h = self.cross_up1(h, tokens, beat_code, mask)
        h = self.bars_up1(h) if bars else h
        prediction = self._unfold(self.outlet(F.silu(self.out_norm(h))))
        if not self.logits:
            return prediction
        prediction = self.tempered(prediction, tempering) + evidence
        if self.config.single_melody:
            melody = prediction[:, :2]
            if self.config.takes_plan:
                # What is known of it is certain, so that the rest makes room.
                melody = torch.where(fixed[:, :2], 100.0 * (known[:, :2] - 0.5), melody)
            prediction = torch.cat([one_voice(melody), prediction[:, 2:]], dim=1)
        return prediction
