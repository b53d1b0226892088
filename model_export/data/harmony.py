"""Chords and keys of music that nobody labelled."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT
from model_export.data.score import Harmony

Chords = tuple[NDArray[np.int8], NDArray[np.int8], NDArray[np.bool_]]
"""root and bass (beats,), -1 for no chord, and chroma (beats, 12)."""

# Tones above the root, and what a chord of this kind is thought less likely by than a plain triad.
_TEMPLATES = (
    ((0, 4, 7), 0.0), ((0, 3, 7), 0.0), ((0, 4, 7, 10), 0.1), ((0, 3, 7, 10), 0.13),
    ((0, 4, 7, 11), 0.14), ((0, 3, 6), 0.08), ((0, 3, 6, 10), 0.13), ((0, 3, 6, 9), 0.1),
    ((0, 5, 7), 0.12), ((0, 4, 8), 0.12),
)  # fmt: skip
_KINDS = [template for template, _ in _TEMPLATES]
# What a change of chord costs on the four beats of a bar: chords seldom change within half a bar.
_CHANGE = (0.15, 0.5, 0.25, 0.5)
_SILENT_BEATS = 4
# How much the melody, the bridge and the piano tell of the chord, and the lowest note more.
_TELLS = (0.45, 0.6, 1.0)
_LOWEST = 0.6
# Krumhansl and Kessler 1982: how well each pitch class fits a key of C.
_MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
_MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)


def estimated_chords(roll: NDArray[np.bool_]) -> Chords:
    """Chords a beat of a roll (6, columns, 128): the path of templates that fits the sounding notes
    best, changes being rarer within half a bar than on its beats 1 and 3."""
    beats = roll.shape[1] // COLUMNS_PER_BEAT
    sounding = (roll[0::2] | roll[1::2]).reshape(3, beats, COLUMNS_PER_BEAT, -1).sum(2)
    weight = np.tensordot(np.array(_TELLS), sounding, 1)  # (beats, 128)
    pitches = np.arange(weight.shape[1])
    silent: NDArray[np.bool_] = ~np.any(weight, axis=1)
    lowest = np.where(silent, 0, np.argmax(weight > 0, axis=1))
    chroma = np.stack([weight[:, pitches % 12 == c].sum(1) for c in range(12)], 1)
    total = np.maximum(chroma.sum(1, keepdims=True), 1e-9)
    share = chroma / total
    share[~silent, lowest[~silent] % 12] += _LOWEST / 2
    fit = np.zeros((beats, 12 * len(_TEMPLATES)))
    for kind, (template, unlikely) in enumerate(_TEMPLATES):
        for of in range(12):
            tones = [(of + t) % 12 for t in template]
            within = share[:, tones]
            # Each tone should be heard, the root and third above all.
            heard = np.minimum(within, 0.15).sum(1) / (0.15 * len(tones))
            bass_is_root = 0.12 * (lowest % 12 == of) * ~silent
            fit[:, 12 * kind + of] = within.sum(1) + 0.5 * heard + bass_is_root - unlikely
    fit[silent] = 0
    path = _best_path(fit)
    root, bass = np.full(beats, -1, np.int8), np.full(beats, -1, np.int8)
    result = np.zeros((beats, 12), dtype=bool)
    quiet = 0
    for beat in range(beats):
        quiet = quiet + 1 if silent[beat] else 0
        if quiet > _SILENT_BEATS or (silent[beat] and (beat == 0 or root[beat - 1] < 0)):
            continue
        kind, of = divmod(int(path[beat]), 12)
        within_chord = {(of + t) % 12 for t in _KINDS[kind]}
        root[beat] = of
        low = int(lowest[beat]) % 12
        # A chord's bass is what lies lowest where it comes in, or where a bar of it begins: basses
        # that walk or leap through a chord do not invert it with each step.
        if beat % 4 and path[beat] == path[beat - 1] and bass[beat - 1] >= 0:
            bass[beat] = bass[beat - 1]
        else:
            bass[beat] = low if not silent[beat] and low in within_chord else of
        result[beat, list(within_chord)] = True
    return root, bass, result


def _best_path(fit: NDArray[np.float64]) -> NDArray[np.int64]:
    """The states (beats,) with the best sum of fits (beats, states) less what changes cost."""
    back = np.zeros(fit.shape, dtype=np.int64)
    score = fit[0].copy() if len(fit) else np.zeros(fit.shape[1])
    states = np.arange(fit.shape[1])
    for beat in range(1, len(fit)):
        best = int(np.argmax(score))
        moved = score[best] - _CHANGE[beat % 4]
        back[beat] = np.where(score >= moved, states, best)
        score = np.maximum(score, moved) + fit[beat]
    path = np.zeros(len(fit), dtype=np.int64)
    if len(fit):
        path[-1] = int(np.argmax(score))
    for beat in range(len(fit) - 1, 0, -1):
        path[beat - 1] = back[beat, path[beat]]
    return path


def written_chords(harmonies: Sequence[Harmony], beats: int) -> Chords:
    """Chords a beat as chord symbols give them, each until the next; one that comes within a beat
    counts from that beat's start if it comes in its first half."""
    root, bass = np.full(beats, -1, np.int8), np.full(beats, -1, np.int8)
    chroma = np.zeros((beats, 12), dtype=bool)
    for harmony in sorted(harmonies):
        first = max(int(np.ceil(harmony.start - 0.5)), 0)
        root[first:], bass[first:], chroma[first:] = harmony.root, harmony.bass, False
        if harmony.classes:
            chroma[first:, list(harmony.classes)] = True
    return root, bass, chroma


def key_of(weights: NDArray[np.float64]) -> tuple[int, int]:
    """Tonic and whether minor (0 or 1), of how long each pitch class sounds (12,): the key whose
    profile (Krumhansl and Kessler) correlates best."""
    if np.ptp(weights) == 0:
        return 0, 0
    fits = [
        (float(np.corrcoef(np.roll(weights, -tonic), profile)[0, 1]), tonic, minor)
        for minor, profile in enumerate((_MAJOR, _MINOR))
        for tonic in range(12)
    ]
    _, tonic, minor = max(fits)
    return tonic, minor
