"""SI: the fast dynamic program against a slow one that walks back, and music that repeats."""

from __future__ import annotations

import numpy as np
import pytest

from bgm_studio.metrics.structure import (
    RATE_HZ,
    chroma,
    fitness_scape,
    segment_fitness,
    self_similarity,
    structure_indicators,
    structureness,
)

STEPS = ((1, 1), (2, 1), (1, 2))  # (frames of the piece, columns of the segment)


def slow_fitness(similarity: np.ndarray, start: int, length: int) -> float:
    """Fitness of one segment by the book: best path family, cells found by walking back."""
    n = len(similarity)
    segment = similarity[:, start : start + length]
    # Frame -> (best sum of a family that ended before it, the frame where its last path ended).
    best = np.full((n, length), -np.inf)
    ended, came_from = np.zeros(n + 1), [None] * (n + 1)
    for frame in range(n):
        best[frame, 0] = ended[frame] + segment[frame, 0]
        for column in range(1, length):
            reached = [best[frame - f, column - c] for f, c in STEPS if frame >= f and column >= c]
            best[frame, column] = max(reached, default=-np.inf) + segment[frame, column]
        ended[frame + 1] = max(ended[frame], best[frame, -1])
        if best[frame, -1] > ended[frame]:
            came_from[frame + 1] = frame
    cells = covered = 0
    frame = n
    while frame > 0:
        if came_from[frame] is None:
            frame -= 1
            continue
        at, column = came_from[frame], length - 1
        last = at
        cells += 1
        while column > 0:
            at, column = max(
                ((at - f, column - c) for f, c in STEPS if at >= f and column >= c),
                key=lambda cell: best[cell],
            )
            cells += 1
        covered += last - at + 1
        frame = at
    score_share = (ended[n] - length) / cells
    coverage = (covered - length) / n
    return 2 * score_share * coverage / (score_share + coverage) if score_share > 0 else 0.0


def random_similarity(n: int, seed: int) -> np.ndarray:
    """Symmetric, with some stripes off the diagonal; thresholded with a penalty as in use."""
    rng = np.random.default_rng(seed)
    raw = rng.random((n, n))
    for lag in rng.integers(2, n // 2, 2):
        raw += np.eye(n, k=lag) + 0.7 * np.eye(n, k=lag + 1)
    raw = np.minimum(raw + raw.T, 1) * rng.uniform(0.5, 1, (n, n))
    # Penalties differ a little, so that no two families of paths have the same score.
    kept = np.where(raw > np.quantile(raw, 0.6), raw, rng.uniform(-2.1, -1.9, (n, n)))
    np.fill_diagonal(kept, 1.0)
    return kept


def tones(pitches, seconds=0.5):
    time = np.arange(int(RATE_HZ * seconds)) / RATE_HZ
    hz = 440 * 2 ** ((np.asarray(pitches) - 69) / 12)
    return (np.sin(2 * np.pi * hz[:, None] * time) * np.exp(-2 * time)).ravel()


@pytest.mark.parametrize("seed", range(4))
def test_fitness_is_that_of_the_slow_program(seed) -> None:
    similarity = random_similarity(14 + seed, seed)
    n = len(similarity)
    scape = fitness_scape(similarity)
    for length in range(1, n + 1):
        slow = [slow_fitness(similarity, start, length) for start in range(n - length + 1)]
        assert scape[length - 1, : n - length + 1] == pytest.approx(slow, abs=1e-5)
        assert np.isnan(scape[length - 1, n - length + 1 :]).all()
    assert np.nanmax(scape) > 0.1  # there was something to find


def test_fitness_worked_out_by_hand() -> None:
    # Frames A B A B: the segment A B comes twice, its paths are two cells of 1 each.
    twice = np.array([[1, -2, 1, -2], [-2, 1, -2, 1], [1, -2, 1, -2], [-2, 1, -2, 1]], float)
    # Score 4 of 4 cells, coverage 4 of 4 frames: (4 - 2) / 4 = 1/2 in both. B A comes but once.
    assert segment_fitness(twice, 2).tolist() == [0.5, 0.0, 0.5]
    assert segment_fitness(twice, 4).tolist() == [0.0]  # the whole explains only itself
    assert segment_fitness(np.where(np.eye(4) > 0, 1.0, -2.0), 2).tolist() == [0.0] * 3
    # Of A B C A C, the segment A B C comes again as A C, twice as fast: one step of (1, 2).
    faster = np.where(np.equal.outer(list("ABCAC"), list("ABCAC")), 1.0, -2.0)
    score, coverage = (5 - 3) / 5, (5 - 3) / 5
    assert segment_fitness(faster, 3)[0] == pytest.approx(2 * score * coverage / (score + coverage))


def test_a_stride_looks_at_some_of_the_segments() -> None:
    similarity = random_similarity(24, 1)
    every, some = fitness_scape(similarity), fitness_scape(similarity, stride=3, shortest=6)
    looked_at = np.isfinite(some)
    assert np.flatnonzero(looked_at.any(1)).tolist() == [5, 8, 11, 14, 17, 20, 23]
    assert not looked_at[:, 1::3].any()
    assert (some[looked_at] == every[looked_at]).all()


def test_segments_that_do_not_exist_are_refused() -> None:
    for length in (0, 5):
        with pytest.raises(ValueError, match="no segment"):
            segment_fitness(np.eye(4), length)


def test_the_bands_are_maxima_over_rows_of_the_scape() -> None:
    similarity = random_similarity(34, 2)
    scape = fitness_scape(similarity)
    # 3-8 s, 8-15 s and 15 s or more at 2 Hz: 6-16, 16-30 and 30 or more frames.
    rows = (scape[5:16], scape[15:30], scape[29:])
    assert structure_indicators(similarity).tolist() == [np.nanmax(r) for r in rows]
    short = structure_indicators(random_similarity(20, 2))
    assert np.isnan(short).tolist() == [False, False, True]


def test_chroma_names_the_pitch_class_at_two_frames_a_second() -> None:
    features = chroma(tones([69] * 8 + [60] * 8))  # four seconds of A, four of C
    assert features.shape == (12, 17)
    assert np.argmax(features, axis=0)[[2, 13]].tolist() == [9, 0]
    assert np.linalg.norm(features, axis=0) == pytest.approx(np.ones(17))


def test_chroma_takes_other_rates_and_two_channels() -> None:
    audio = tones([60, 64, 67, 72])
    other = np.repeat(audio, 2)  # the same sound at twice the rate, held: nearly
    stereo = np.stack([other, other], axis=1)
    assert np.abs(chroma(stereo, 2 * RATE_HZ) - chroma(audio)).max() < 0.05
    with pytest.raises(ValueError, match="audio has the shape"):
        chroma(np.zeros((2, 2, 2)))


def test_transposed_repetitions_are_alike() -> None:
    rng = np.random.default_rng(3)
    tune = rng.integers(55, 67, 48)
    similarity = self_similarity(chroma(tones(np.concatenate([tune, tune + 5]))))
    assert (np.diag(similarity) == 1).all()
    assert similarity.max() == 1
    assert set(np.unique(similarity[similarity < 0])) == {-2.0}
    assert 0.2 < (similarity > -2).mean() < 0.3  # the strongest quarter, and the diagonal
    stripe = np.diagonal(similarity, 48)
    assert stripe[2:46].min() > 0.5


def test_a_piece_repeated_twice_has_more_structure_than_a_shuffled_one() -> None:
    rng = np.random.default_rng(0)
    tune = rng.integers(52, 76, 32)  # 16 s
    twice = np.concatenate([tune, tune])
    repeated, shuffled = structureness(tones(twice)), structureness(tones(rng.permutation(twice)))
    assert (repeated > shuffled).all()
    assert repeated[2] > shuffled[2] + 0.2  # a part of 16 s comes twice
    assert ((repeated >= 0) & (repeated <= 1)).all()


def test_silence_has_no_structure_to_speak_of() -> None:
    assert np.isnan(structureness(np.zeros(10 * RATE_HZ))).all()
    assert np.isnan(structureness(tones([60, 62, 64]))).all()  # 1.5 s
