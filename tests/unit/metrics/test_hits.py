"""Accents and onsets near hit points, on notes and sound that are made up."""

import numpy as np
import pytest

from bgm_studio.metrics.hits import accented, met, moved, onset_times


def test_an_accent_stands_out_from_the_notes_around_it():
    starts = np.arange(0, 10, 0.25)
    loud = np.full(len(starts), 60.0)
    loud[20] = 80.0  # at 5 s
    found = accented(starts, loud, [5.0, 5.03, 5.06, 2.0, 2.1])
    assert found.tolist() == [True, True, False, False, False]
    order = np.random.default_rng(0).permutation(len(starts))
    assert accented(starts[order], loud[order], [5.0])[0]
    assert accented([], [], [1.0]).tolist() == [False]


@pytest.mark.parametrize("rate_hz", [22_050, 48_000])
def test_onsets_of_struck_tones(rate_hz):
    time = np.arange(4 * rate_hz) / rate_hz
    sound = np.zeros((len(time), 2))
    struck = [0.5, 1.13, 2.0, 3.4]
    for number, at_s in enumerate(struck):
        tone = np.sin(2 * np.pi * 220 * 1.3**number * (time - at_s)) * np.exp(-3 * (time - at_s))
        sound += np.where(time >= at_s, tone, 0.0)[:, None]
    found = onset_times(sound, rate_hz)
    assert met(found, struck).all()
    assert len(found) <= len(struck) + 1
    assert not met(found, [0.3, 2.7]).any()


def test_nothing_begins_in_silence():
    assert len(onset_times(np.zeros(48_000), 48_000)) == 0
    assert len(onset_times(np.zeros(10), 48_000)) == 0


def test_instants_moved_around_the_piece():
    assert moved([1.0, 9.5], 10.0, [1.0]) == pytest.approx([2.0, 0.5])
    assert len(moved([1.0, 2.0], 10.0, [1.0, 2.0, 3.0])) == 6
