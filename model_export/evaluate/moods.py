"""An ear for moods: told apart from the notes alone, as learnt from real windows.

Captions in training describe what a span of music is (`model_export.captions`): its mode, register,
loudness and chord colour. This is a multinomial logistic regression from features of the notes
(`features`) to each of these attributes, fitted on windows of training songs. What it hears in
generated music can then be held against what that music was asked for.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray

from bgm_studio.metrics.notes import STEP_SEMITONES
from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, PITCHES, TRACKS
from model_export.captions import COLOURS, LOUDNESSES, MODES, REGISTERS

ATTRIBUTES = {"mode": MODES, "register": REGISTERS, "loudness": LOUDNESSES, "colour": COLOURS}
"""The attributes of a caption in the order of their numbers, and how many classes each has."""
SPAN_BARS = 4
SPANS = 2
"""A window is judged in halves of four bars: so long is a caption of the windows asked for."""
WEIGHT_DECAY = 1e-3
EPOCHS = 60
_CHUNK = 128

_PITCH = np.arange(PITCHES)
_DIATONIC = np.array([[(c in Key(t, "major").scale) for c in range(12)] for t in range(12)], float)


def halves(rolls: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The spans of windows (n, 6, 128, 128), one after another: (2 n, 6, 64, 128)."""
    count, channels, columns, pitches = rolls.shape
    parts = rolls.reshape(count, channels, SPANS, columns // SPANS, pitches)
    return parts.transpose(0, 2, 1, 3, 4).reshape(-1, channels, columns // SPANS, pitches)


def _mean(of: NDArray[np.float64], weight: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weighted mean over the last axis, 0 where there is no weight."""
    return (of * weight).sum(-1) / np.maximum(weight.sum(-1), 1e-9)


def _features(spans: NDArray[np.bool_]) -> NDArray[np.float64]:
    count, columns = len(spans), spans.shape[2]
    beats = columns // COLUMNS_PER_BEAT
    struck = spans[:, 0::2]
    heard: NDArray[np.bool_] = np.any(struck | spans[:, 1::2], axis=1)  # (n, columns, 128)
    per_pitch = struck.sum((1, 2)).astype(float)
    notes = per_pitch.sum(1, keepdims=True)

    # Tonality: the profile of sounding pitch classes and of the bass, counted from the tonic of the
    # best-fitting major scale, so that a minor key shows as weight upon its sixth degree.
    by_class = heard.reshape(count, beats, COLUMNS_PER_BEAT, -1).sum(2) @ np.eye(12)[_PITCH % 12]
    classes = by_class.sum(1)
    classes /= np.maximum(classes.sum(1, keepdims=True), 1)
    lowest = heard.argmax(2)
    bass = np.zeros((count, 12))
    rows, at = np.nonzero(heard.any(2))
    np.add.at(bass, (rows, lowest[rows, at] % 12), 1.0)
    bass /= np.maximum(bass.sum(1, keepdims=True), 1)
    tonic = (classes @ _DIATONIC.T + 1e-3 * (classes + bass)).argmax(1)
    turned = (np.arange(12) + tonic[:, None]) % 12
    classes, bass = (np.take_along_axis(profile, turned, 1) for profile in (classes, bass))
    scale = (classes * _DIATONIC[0]).sum(1)

    # Register: mean, spread and percentiles of what is struck, whole and by track.
    centre = _mean(_PITCH.astype(float), per_pitch)
    spread = np.sqrt(_mean((_PITCH - centre[:, None]) ** 2, per_pitch))
    share = per_pitch.cumsum(1) / np.maximum(notes, 1)
    percentiles = [(share < p).sum(1) for p in (0.05, 0.25, 0.5, 0.75, 0.95)]
    by_track = struck.sum(2).astype(float)
    track_centre = _mean(_PITCH.astype(float), by_track)
    track_notes = by_track.sum(2) / beats

    # Density and polyphony.
    voices = heard.sum(2).astype(float)
    together = struck[:, :, ::COLUMNS_PER_BEAT].sum((1, 3)).mean(1)
    attacks = struck.any((1, 3)).mean(1)
    silent = (voices == 0).mean(1)

    # Chords: pitch classes a beat, how many beats hold more than three, and the interval classes
    # between them.
    on_beat = by_class >= 2  # half a beat at least, so that passing notes do not count
    rich = on_beat.sum(2)
    pairs = [(on_beat & np.roll(on_beat, -step, axis=2)).sum(2).mean(1) for step in range(1, 7)]

    # Melody: the highest struck note of its track, from one to the next.
    melody = struck[:, TRACKS.index("melody")]
    highest = PITCHES - 1 - melody[:, :, ::-1].argmax(2)
    leaps, moves = np.zeros((count, 3)), np.any(melody, axis=2)
    for row in range(count):
        line = highest[row, moves[row]]
        if len(line) > 1:
            jump = np.abs(np.diff(line))
            leaps[row] = jump.mean(), (jump <= STEP_SEMITONES).mean(), (jump == 0).mean()

    single = [
        scale,
        centre,
        spread,
        *percentiles,
        voices.mean(1),
        voices.std(1),
        together,
        attacks,
        silent,
        rich.mean(1),
        (rich > 3).mean(1),
        (rich > 4).mean(1),
        *pairs,
    ]
    return np.concatenate(
        [classes, bass, track_centre, track_notes, leaps, np.stack(single, 1)], axis=1
    )


def features(spans: NDArray[np.bool_]) -> NDArray[np.float32]:
    """What the ear goes by: (n, features) of rolls (n, 6, columns, 128), silence giving zeros.

    Tonality relative to the best-fitting scale (profiles of pitch classes and bass), register
    (moments, percentiles, by track), density and polyphony, richness of chords and their interval
    classes, melodic intervals. No loudness, no tempo, no position: what is not in the notes of the
    span is not heard. Moving all notes by octaves or semitones changes the register alone.
    """
    chunks = [_features(spans[i : i + _CHUNK]) for i in range(0, len(spans), _CHUNK)]
    return np.concatenate(chunks).astype(np.float32)


@dataclass(frozen=True, eq=False)
class Classifier:
    """Multinomial logistic regression on standardised features: weights (features + 1, classes)."""

    mean: NDArray[np.float32]
    scale: NDArray[np.float32]
    weights: NDArray[np.float32]

    def logits(self, of: NDArray[np.float32]) -> NDArray[np.float32]:
        """Log-probabilities (n, classes), less a constant of each row, of features (n, features);
        -inf for a class without an example."""
        inputs = np.clip((of - self.mean) / self.scale, -5, 5)
        return np.asarray(inputs @ self.weights[:-1] + self.weights[-1])

    def predict(self, of: NDArray[np.float32]) -> NDArray[np.int64]:
        """The likeliest class of each row of features (n, features)."""
        return self.logits(of).argmax(1)


def fit(
    of: NDArray[np.float32],
    labels: NDArray[np.int64],
    classes: int,
    weight_decay: float = WEIGHT_DECAY,
) -> Classifier:
    """Fit a classifier to features (n, features) with labels (n,) 0..classes-1.

    Minimises the cross-entropy, each class weighing the same however often it occurs, plus
    `weight_decay` / 2 times the squared weights, by full-batch L-BFGS from zero: convex, so nothing
    is left to chance. A class without an example is never predicted. Raises ValueError for labels
    beyond the classes, and for none.
    """
    counts = np.bincount(labels, minlength=classes)
    if len(counts) > classes or not counts.any():
        raise ValueError(f"{classes} classes need examples of theirs, there are {counts}")
    mean, scale = of.mean(0), of.std(0)
    scale = np.where(scale > 1e-6, scale, 1.0).astype(np.float32)
    inputs = torch.from_numpy(np.clip((of - mean) / scale, -5, 5))
    target = torch.from_numpy(np.asarray(labels, dtype=np.int64))
    there = counts > 0
    balance = torch.from_numpy(
        (there * len(labels) / (there.sum() * np.maximum(counts, 1))).astype(np.float32)
    )
    weights = torch.zeros(of.shape[1] + 1, classes, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=EPOCHS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        logits = inputs @ weights[:-1] + weights[-1]
        value = F.cross_entropy(logits, target, weight=balance)
        value = value + weight_decay / 2 * (weights[:-1] ** 2).sum()
        value.backward()
        return value

    optimiser.step(loss)
    fitted = weights.detach().numpy()
    fitted[-1, ~there] = -np.inf
    return Classifier(mean, scale, fitted)


@dataclass(frozen=True, eq=False)
class MoodEar:
    """A classifier for each attribute, and what it makes of windows."""

    classifiers: dict[str, Classifier]

    def hear(self, rolls: NDArray[np.bool_]) -> NDArray[np.int64]:
        """What it hears in the halves of windows (n, 6, 128, 128): (n, 2, 4), classes in the order
        of ATTRIBUTES."""
        of = features(halves(rolls))
        heard = np.stack([self.classifiers[name].predict(of) for name in ATTRIBUTES], 1)
        return heard.reshape(len(rolls), SPANS, len(ATTRIBUTES))

    def odds(
        self, rolls: NDArray[np.bool_], name: str, one: int, other: int
    ) -> NDArray[np.float64]:
        """By how much an attribute of windows (n, 6, 128, 128) sounds like class `one` rather than
        `other`: (n,) log-odds, log p(one) / p(other), the mean of both halves. NaN for silence, and
        where a class has no example."""
        logits = self.classifiers[name].logits(features(halves(rolls))).astype(np.float64)
        with np.errstate(invalid="ignore"):
            odds = (logits[:, one] - logits[:, other]).reshape(len(rolls), SPANS).mean(1)
        return np.where(rolls.any((1, 2, 3)) & np.isfinite(odds), odds, np.nan)


def span_labels(moods: NDArray[np.int64]) -> NDArray[np.int64]:
    """The attributes of each half (n, 2, 4) of moods by bar (n, 8, 4): those of its first bar."""
    return np.asarray(moods[:, ::SPAN_BARS], dtype=np.int64)


def train_ear(rolls: NDArray[np.bool_], moods: NDArray[np.int64]) -> MoodEar:
    """Learn from real windows (n, 6, 128, 128) and the attributes of their captions (n, 8, 4)."""
    of, labels = features(halves(rolls)), span_labels(moods).reshape(-1, len(ATTRIBUTES))
    return MoodEar(
        {
            name: fit(of, labels[:, i], classes)
            for i, (name, classes) in enumerate(ATTRIBUTES.items())
        }
    )


def recalls(
    heard: NDArray[np.int64], asked: NDArray[np.int64], classes: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Of n windows' spans (n, spans): how many of each class are heard right, and how many there
    are: both (n, classes). `balanced_accuracy` of their sums over windows is the figure."""
    of_class = asked[..., None] == np.arange(classes)
    right = of_class & (heard == asked)[..., None]
    return right.sum(1).astype(float), of_class.sum(1).astype(float)


def balanced_accuracy(right: NDArray[np.float64], there: NDArray[np.float64]) -> float:
    """Mean over classes of the share heard right, 0..1, from counts (classes,); classes that are
    not there are left out; 1 / classes is chance, whatever the classes' shares. NaN for none."""
    present = there > 0
    return float((right[present] / there[present]).mean()) if present.any() else float("nan")
