"""Training batches: windows of the corpus with the conditions that the notes themselves give.

Everything works on whole batches with tensors of one device, so a GPU never waits for Python.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from bgm_studio.diffusion.conditions import ACTIVITY_SCALE
from model_export.captions import COLOURS, LOUDNESSES, MOOD_WORDINGS, REGISTERS, WORDINGS
from model_export.corpus import STYLES, Corpus
from model_export.network import NetworkConfig

BEATS, COLUMNS, BARS = 32, 128, 8
TRANSPOSE_DOWN, TRANSPOSE_UP = -6, 5

# Borders between the classes of mean pitch and mean velocity of a span: terciles of the corpus.
REGISTER_BORDERS = (60.1, 64.8)
LOUDNESS_BORDERS = (0.63, 0.70)
RICH_CHORD_SHARE = 0.1


class Batch(NamedTuple):
    """The clean `roll` and the inputs of the graph contract that belong to it, but for the noisy
    sample and its timestep. style: long (B,), 0 for none, else 1 + index into STYLES."""

    roll: Tensor
    semantic: Tensor
    dynamic: Tensor
    chords: Tensor
    tempo_bpm: Tensor
    present: Tensor
    segments: Tensor
    known: Tensor
    known_mask: Tensor
    style: Tensor

    @property
    def inputs(self) -> dict[str, Tensor]:
        """What a network is told, by the names of its inputs."""
        told = self._asdict()
        del told["roll"]
        return told


@dataclass(frozen=True)
class Windows:
    """8-bar windows of some songs, cut on barlines, transposed, with their per-beat facts."""

    roll: Tensor  # float (B, 6, 128, 128)
    inside: Tensor  # bool (B, 128): column lies within the song
    strength: Tensor  # float (B, 128): summed velocity struck in the column
    chords: Tensor  # float (B, 32, 36)
    energy: Tensor  # float (B, 32) mean velocity
    change: Tensor  # float (B, 32)
    tempo_bpm: Tensor  # float (B,)
    minor: Tensor  # long (B,)
    style: Tensor  # long (B,): index into STYLES
    tracks: Tensor  # bool (B, 3): which of melody, bridge and piano are really there


class WindowSource:
    """Draws windows of one split. A style is as likely as the square root of its number of windows,
    so that small ones are heard and large ones still count for more; within a style each bar of
    each song is as likely as any other.

    styles: those that windows are drawn from. Raises ValueError if the split has none of them.
    """

    def __init__(
        self,
        corpus: Corpus,
        split: str,
        device: str = "cpu",
        seed: int = 0,
        *,
        styles: Collection[str] = STYLES,
    ) -> None:
        self.device = torch.device(device)
        self.generator = torch.Generator(self.device).manual_seed(seed)
        songs = corpus.songs(split, styles)
        if not len(songs):
            raise ValueError(f"The corpus has no {split} songs of {', '.join(styles)}.")

        def tensor(array: np.ndarray) -> Tensor:
            return torch.from_numpy(np.ascontiguousarray(array)).to(self.device)

        self.roll, self.strength = tensor(corpus.roll), tensor(corpus.strength.astype(np.float32))
        self.root, self.bass = (
            tensor(corpus.root.astype(np.int64)),
            tensor(corpus.bass.astype(np.int64)),
        )
        self.chroma = tensor(corpus.chroma.astype(np.float32))
        self.energy = tensor(corpus.energy.astype(np.float32))
        self.change = tensor(corpus.change.astype(np.float32))
        self.tempo, self.minor = tensor(corpus.tempo_bpm), tensor(corpus.minor.astype(np.int64))
        starts, owners = [], []
        for song in songs:
            bars = int(corpus.first_column[song + 1] - corpus.first_column[song]) // 16
            first = np.arange(-3, max(bars - 4, -2))  # windows overrun the song at both ends
            starts.append(corpus.first_column[song] + 16 * first)
            owners.append(np.full(len(first), song))
        self.starts, self.owners = tensor(np.concatenate(starts)), tensor(np.concatenate(owners))
        self.first_column = tensor(corpus.first_column)
        self.style, self.known_tracks = (
            tensor(corpus.style.astype(np.int64)),
            tensor(corpus.known_tracks),
        )
        # Windows by style: `order` has those of each style that there is side by side.
        style = self.style[self.owners]
        self.order = torch.argsort(style, stable=True)
        self.counts = torch.unique(style, return_counts=True)[1]
        self.first_of_style = self.counts.cumsum(0) - self.counts

    def __len__(self) -> int:
        return len(self.starts)

    def random(self, size: int, *, transpose: bool = True) -> Windows:
        """A random batch of windows."""
        which = self._drawn(size)
        shift = torch.randint(
            TRANSPOSE_DOWN, TRANSPOSE_UP + 1, (size,), generator=self.generator, device=self.device
        )
        return self.windows(which, shift if transpose else torch.zeros_like(shift))

    def _drawn(self, size: int) -> Tensor:
        """Numbers of random windows (size,)."""
        dice: dict[str, Any] = {"generator": self.generator, "device": self.device}
        if len(self.counts) == 1:
            return torch.randint(len(self), (size,), **dice)
        chance = self.counts.float().sqrt()
        style = torch.multinomial(chance, size, replacement=True, generator=self.generator)
        place = (torch.rand(size, **dice) * self.counts[style]).long()
        return self.order[self.first_of_style[style] + place.minimum(self.counts[style] - 1)]

    def windows(self, which: Tensor, shift: Tensor) -> Windows:
        """The windows with the given numbers, transposed by `shift` semitones (B,)."""
        size, device = len(which), self.device
        owner = self.owners[which]
        columns = self.starts[which, None] + torch.arange(COLUMNS, device=device)
        inside = (columns >= self.first_column[owner, None]) & (
            columns < self.first_column[owner + 1, None]
        )
        columns = columns.clamp(0, len(self.roll) - 1)
        bits = torch.arange(8, device=device, dtype=torch.uint8)
        roll = (self.roll[columns][..., None] >> bits) & 1  # (B, 128, 6, 16, 8)
        roll = roll.reshape(size, COLUMNS, 6, 128).permute(0, 2, 1, 3)
        roll = roll * inside[:, None, :, None]
        source = torch.arange(128, device=device) - shift[:, None]
        fits = (source >= 0) & (source < 128)
        index = source.clamp(0, 127)[:, None, None].expand(-1, 6, COLUMNS, -1)
        roll = torch.gather(roll, 3, index) * fits[:, None, None]

        beats, here = columns[:, ::4] // 4, inside[:, ::4]
        classes = (torch.arange(12, device=device) - shift[:, None]) % 12
        chroma = torch.gather(self.chroma[beats], 2, classes[:, None].expand(-1, BEATS, -1))

        def one_hot(pitch_class: Tensor) -> Tensor:
            present = pitch_class >= 0
            moved = (pitch_class + shift[:, None]) % 12
            return F.one_hot(moved, 12) * present[..., None]

        chords = torch.cat([one_hot(self.root[beats]), chroma, one_hot(self.bass[beats])], dim=2)
        return Windows(
            roll=roll.float(),
            inside=inside,
            strength=self.strength[columns] * inside,
            chords=chords.float() * here[..., None],
            energy=self.energy[beats] * here,
            change=self.change[beats] * here,
            tempo_bpm=self.tempo[owner],
            minor=self.minor[owner],
            style=self.style[owner],
            tracks=self.known_tracks[owner],
        )


def activity(windows: Windows, width: int) -> Tensor:
    """Note onsets a second per beat (B, 32), averaged over `width` (odd) beats."""
    onsets = windows.roll[:, 0::2].sum((1, 3)).reshape(-1, BEATS, 4).sum(2)
    padded = F.pad(onsets[:, None], (width // 2, width // 2), mode="replicate")
    mean = F.avg_pool1d(padded, width, stride=1)[:, 0]
    return mean * windows.tempo_bpm[:, None] / 60


def segment_means(values: Tensor, segments: Tensor, inside: Tensor) -> Tensor:
    """Each beat's value (B, 32) replaced by the mean of its segment, a run of equal ids (B, 32),
    over its beats inside the song (bool); 0 outside. As the app averages a picture's curves."""
    run = torch.zeros_like(segments)
    run[:, 1:] = (segments[:, 1:] != segments[:, :-1]).cumsum(1)
    here = inside.to(values.dtype)
    total, count = (torch.zeros_like(values).scatter_add_(1, run, v) for v in (values * here, here))
    return torch.gather(total / count.clamp(min=1), 1, run) * here


def span_classes(windows: Windows, starts: Tensor) -> Tensor:
    """Attribute class (B, 8) of the span that each bar belongs to; starts bool (B, 8)."""
    size, device = windows.roll.shape[0], windows.roll.device
    span = torch.cat([torch.zeros_like(starts[:, :1]), starts[:, 1:]], 1).long().cumsum(1)

    def over_span(per_bar: Tensor) -> Tensor:
        total = torch.zeros(size, BARS, device=device).scatter_add_(1, span, per_bar)
        return torch.gather(total, 1, span)

    onset = windows.roll[:, 0::2].sum(1).reshape(size, BARS, 16, 128).sum(2)
    count = over_span(onset.sum(2)).clamp(min=1)
    pitch = over_span(onset @ torch.arange(128.0, device=device)) / count
    loud = over_span(windows.strength.reshape(size, BARS, 16).sum(2)) / count
    rich = (windows.chords[..., 12:24].sum(2) > 3).float().reshape(size, BARS, 4).mean(2)
    colour = (over_span(rich) / over_span(torch.ones_like(rich)) > RICH_CHORD_SHARE).long()
    register = torch.bucketize(pitch, torch.tensor(REGISTER_BORDERS, device=device))
    loudness = torch.bucketize(loud, torch.tensor(LOUDNESS_BORDERS, device=device))
    result = (windows.minor[:, None] * REGISTERS + register) * LOUDNESSES + loudness
    return result * COLOURS + colour


class ConditionMaker:
    """Turns windows into training batches: what a picture could have said about them."""

    def __init__(self, captions: np.ndarray, moods: np.ndarray, device: str, seed: int = 0) -> None:
        self.device = torch.device(device)
        self.captions = torch.from_numpy(captions).to(self.device)
        self.moods = torch.from_numpy(moods).to(self.device)
        self.generator = torch.Generator(self.device).manual_seed(seed)

    def _uniform(self, *shape: int) -> Tensor:
        return torch.rand(*shape, generator=self.generator, device=self.device)

    def _integers(self, high: int, *shape: int) -> Tensor:
        return torch.randint(high, shape, generator=self.generator, device=self.device)

    def semantic(self, windows: Windows) -> Tensor:
        """F_l (B, 32, 384): one caption a span of 1..8 bars, a third of them joined by a mood."""
        size = windows.roll.shape[0]
        starts = self._uniform(size, BARS) < self._uniform(size, 1) * 0.6
        classes = span_classes(windows, starts)
        span = torch.cat([torch.zeros_like(starts[:, :1]), starts[:, 1:]], 1).long().cumsum(1)
        wording = torch.gather(self._integers(WORDINGS, size, BARS), 1, span)
        mood = torch.gather(self._integers(MOOD_WORDINGS, size, BARS), 1, span)
        joined = self._uniform(size, 1) < 0.35
        features = self.captions[classes, wording]
        mixed = F.normalize(features + self.moods[classes, mood], dim=2)
        features = torch.where(joined[..., None], mixed, features)
        return features.repeat_interleave(4, dim=1)

    def dynamic(self, windows: Windows, segments: Tensor) -> Tensor:
        """F_v (B, 32, 7): activity, accents on four columns, change, energy, as the app makes them
        of a picture (`diffusion/conditions.py`).

        In four windows of five activity and energy are the means of their segments (ids (B, 32)):
        the network is told how much goes on within a segment, and its groove is its own. In the
        fifth they are `finer`, so that what is learnt of single beats is not lost.

        Accents are on none of the columns in three windows of four, since the app tells of none: a
        hit point is marked afterwards. In the fourth a few of the strongest onsets are, wherever
        they lie, quantised to quarters. Changes are dropped at random.
        """
        size = windows.roll.shape[0]
        here = windows.inside[:, ::4]
        coarse = self._uniform(size, 1) < 0.8
        fine = self.finer(windows)
        means = [
            segment_means(values, segments, here)
            for values in (activity(windows, 1), windows.energy)
        ]
        busy, energy = (torch.where(coarse, m, f) for m, f in zip(means, fine, strict=True))
        strong = windows.strength / windows.strength.amax(1, keepdim=True).clamp(min=1e-3)
        share = 0.3 * self._uniform(size, 1) ** 2 * (self._uniform(size, 1) < 0.25)
        kept = (strong > 0.45) & (self._uniform(size, COLUMNS) < share)
        accents = ((strong * 4).round() / 4 * kept).reshape(size, BEATS, 4)
        return self._features(windows, busy, accents, energy)

    def finer(self, windows: Windows) -> tuple[Tensor, Tensor]:
        """Activity (onsets a second, blurred over 1, 3 or 5 beats) and energy of each beat by
        itself, whatever the segments: (B, 32) each."""
        blurred = torch.stack([activity(windows, width) for width in (1, 3, 5)], 2)
        pick = self._integers(3, windows.roll.shape[0], 1, 1).expand(-1, BEATS, -1)
        return torch.gather(blurred, 2, pick)[..., 0], windows.energy

    def beat_by_beat(self, windows: Windows) -> Tensor:
        """F_v (B, 32, 7) of the `finer` curves, without accents: as the report asks for them."""
        busy, energy = self.finer(windows)
        return self._features(windows, busy, busy.new_zeros(len(busy), BEATS, 4), energy)

    def _features(self, windows: Windows, busy: Tensor, accents: Tensor, energy: Tensor) -> Tensor:
        size = len(busy)
        change = windows.change * (self._uniform(size, BEATS) < self._uniform(size, 1) + 0.3)
        activity = torch.log2(1 + busy) / ACTIVITY_SCALE
        return torch.cat([activity[..., None], accents, change[..., None], energy[..., None]], 2)

    def segments(self, size: int) -> Tensor:
        """Segment ids (B, 32): k in 1..32 at any bar's phase, or irregular spans as shots are."""
        k = 2 ** self._integers(6, size, 1)
        phase = 4 * self._integers(8, size, 1)
        regular = (torch.arange(BEATS, device=self.device) + phase) // k
        regular = regular - regular[:, :1]
        irregular = (
            (self._uniform(size, BEATS) < 0.02 + 0.3 * self._uniform(size, 1) ** 2).long().cumsum(1)
        )
        irregular = irregular - irregular[:, :1]
        return torch.where(self._uniform(size, 1) < 0.75, regular, irregular)

    def known_mask(self, windows: Windows) -> Tensor:
        """Cells fixed before the run (B, 3, 128, 128): nothing, bars, tracks or a pitch range;
        beyond the song's ends almost always, tracks that the song has not at all always: nobody
        knows what a lead sheet's piano would play."""
        size = windows.roll.shape[0]
        kind = self._uniform(size, 1)
        column = torch.arange(COLUMNS, device=self.device)
        cut = 16 * (1 + self._integers(7, size, 1))
        before, after = column < cut, column >= cut
        scattered = (self._uniform(size, BARS) < 0.5).repeat_interleave(16, 1)
        middle = (column < cut) | (column >= cut + 16 * (1 + self._integers(4, size, 1)))
        columns = torch.zeros(size, COLUMNS, dtype=torch.bool, device=self.device)
        for low, choice in ((0.50, before), (0.60, after), (0.66, scattered), (0.72, middle)):
            columns = torch.where(kind >= low, choice, columns)
        columns &= kind < 0.82
        tracks = (self._uniform(size, 3) < 0.5) & (kind >= 0.82) & (kind < 0.96)
        pitch = torch.arange(128, device=self.device)
        border = 48 + self._integers(24, size, 1)
        pitches = torch.where(self._uniform(size, 1) < 0.5, pitch < border, pitch >= border)
        pitches &= kind >= 0.96
        outside = ~windows.inside & (self._uniform(size, 1) < 0.9)
        tracks |= ~windows.tracks
        return (
            (columns | outside)[:, None, :, None]
            | tracks[:, :, None, None]
            | pitches[:, None, None, :]
        )

    def present(self, size: int) -> Tensor:
        """Which conditions are given (B, 4): F_l or F_v by a coin, sometimes both.

        Guidance goes on from what the network says without F_l and F_v, so that answer must be
        music, too: 15 % of the windows have neither. A fifth of those have neither chords nor tempo
        as well, and so nothing at all; 15 % of all have no chords.
        """
        coin, both = self._uniform(size), self._uniform(size) < 0.06
        left = self._uniform(size)
        none, bare = left < 0.15, left < 0.03
        semantic = ((coin < 0.5) | both) & ~none
        dynamic = ((coin >= 0.5) | both) & ~none
        chords, tempo = (
            (self._uniform(size) >= 0.12) & ~bare,
            (self._uniform(size) >= 0.06) & ~bare,
        )
        return torch.stack([semantic, dynamic, chords, tempo], 1)

    def style(self, windows: Windows) -> Tensor:
        """The style that is told (B,): 1 + its index, or 0, none, in 15 % of the windows."""
        told = self._uniform(len(windows.style)) >= 0.15
        return (windows.style + 1) * told

    def batch(self, windows: Windows) -> Batch:
        """Windows with all their conditions, masks and flags drawn."""
        size = windows.roll.shape[0]
        mask = self.known_mask(windows)
        segments = self.segments(size)
        return Batch(
            roll=windows.roll,
            semantic=self.semantic(windows),
            dynamic=self.dynamic(windows, segments),
            chords=windows.chords,
            tempo_bpm=windows.tempo_bpm,
            present=self.present(size),
            segments=segments,
            known=windows.roll * mask.repeat_interleave(2, 1),
            known_mask=mask,
            style=self.style(windows),
        )


def merged(roll: Tensor) -> Tensor:
    """(B, 6, 128, 128) -> (B, 2, 128, 128), the paper's roll (§4.1): onsets of any track, and
    sustains of any track where none strikes."""
    onset = roll[:, 0::2].amax(1)
    return torch.stack([onset, roll[:, 1::2].amax(1) * (1 - onset)], 1)


def suited(batch: Batch, timestep: Tensor, config: NetworkConfig) -> Batch:
    """The batch as a network of this form is trained on it at the timesteps (B,): its roll and
    known cells merged, plan left out, F_l and F_v chosen by timestep (Eq. 6), segments of one
    length (Eq. 8). For our own form it is as it was."""
    if config.channels == 2:
        mask = batch.known_mask.all(1, keepdim=True)
        roll = merged(batch.roll)
        batch = batch._replace(roll=roll, known=roll * mask, known_mask=mask)
    present = batch.present
    if config.switch_timestep is not None:
        given, late = present[:, :2].any(1), timestep <= config.switch_timestep
        chosen = torch.stack([given & ~late, given & late], 1)
        present = torch.cat([chosen, present[:, 2:]], 1)
    if not config.takes_plan:
        present = torch.cat([present[:, :2], torch.zeros_like(present[:, 2:])], 1)
        batch = batch._replace(
            known=torch.zeros_like(batch.known), known_mask=torch.zeros_like(batch.known_mask)
        )
    if config.segment_beats is not None:
        beat = torch.arange(BEATS, device=present.device)
        batch = batch._replace(segments=(beat // config.segment_beats).expand(len(present), -1))
    return batch._replace(present=present)
