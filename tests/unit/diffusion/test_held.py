from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.diffusion.held import as_held_notes


def brute_force(onset: np.ndarray, sustain: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The same probabilities by adding up every sequence of states of one pitch."""
    columns = len(onset)
    weight = {
        0: (1 - onset) * (1 - sustain),
        1: onset * (1 - sustain),
        2: (1 - onset) * sustain,
    }
    struck, held, total = np.zeros(columns), np.zeros(columns), 0.0
    for code in range(3**columns):
        states = [code // 3**c % 3 for c in range(columns)]
        if any(a == 0 and b == 2 for a, b in itertools.pairwise(states)):
            continue
        p = float(np.prod([weight[s][c] for c, s in enumerate(states)]))
        total += p
        struck += p * (np.array(states) == 1)
        held += p * (np.array(states) == 2)
    return struck / total, held / total


@settings(max_examples=25)
@given(st.lists(st.tuples(st.floats(0.01, 0.99), st.floats(0.01, 0.99)), min_size=1, max_size=6))
def test_equals_the_sum_over_all_sequences(cells: list[tuple[float, float]]) -> None:
    estimate = np.full((6, len(cells), 128), 0.01, dtype=np.float32)
    onset, sustain = np.array(cells).T
    estimate[2, :, 60], estimate[3, :, 60] = onset, sustain
    result = as_held_notes(estimate)
    struck, held = brute_force(onset, sustain)
    np.testing.assert_allclose(result[2, :, 60], struck, atol=2e-5)
    np.testing.assert_allclose(result[3, :, 60], held, atol=2e-5)


def test_an_unstruck_note_gets_a_strike_or_goes() -> None:
    estimate = np.full((6, 12, 128), 1e-3, dtype=np.float32)
    estimate[1, 4:10, 60] = 0.95  # held for long: somebody must have struck it
    estimate[0, 3, 60] = 0.2
    estimate[1, 6, 72] = 0.6  # held for a moment only
    result = as_held_notes(estimate) > 0.5
    assert result[0, 3, 60]
    assert result[1, 4:10, 60].all()
    assert not result[:2, :, 72].any()


def test_windows_laid_end_to_end_do_not_touch() -> None:
    rng = np.random.default_rng(1)
    one, two = (rng.uniform(0, 1, (6, 8, 128)).astype(np.float32) for _ in range(2))
    both = as_held_notes(np.concatenate([one, two], axis=1), restart_columns=8)
    np.testing.assert_array_equal(both[:, :8], as_held_notes(one))
    np.testing.assert_array_equal(both[:, 8:], as_held_notes(two))
