"""The limiter of what is heard: that of an export, to the sample, and nothing allocated."""

import gc
import tracemalloc
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.music.played import TRIO
from bgm_studio.sound import mix, stems
from bgm_studio.sound.feeding import BLOCK_FRAMES, STRETCH_FRAMES, Gains, Order, Sound, Source
from bgm_studio.sound.limiting import DELAY_FRAMES, LimitedFeeder, LiveLimiter

RATE = 48_000


def bursts(rng, frames, loud):
    """Noise that comes and goes, a click, and stretches of silence."""
    swell = np.repeat(rng.choice([0.0, 0.02, 0.3, 1.0], frames // 700 + 1), 700)[:frames]
    sound = loud * swell[:, None] * rng.normal(0, 1, (frames, 2))
    sound[int(rng.integers(frames))] = 3.0
    return sound.astype(np.float32)


@settings(max_examples=15)
@given(st.integers(0, 2**32), st.sampled_from([0.05, 0.5, 2.0]))
def test_it_is_the_limiter_of_an_export(seed, loud):
    sound = bursts(np.random.default_rng(seed), 40 * STRETCH_FRAMES, loud)
    usual = mix.Limiter()
    want = np.concatenate([usual.process(sound), usual.flush()])
    limiter, got = LiveLimiter(), []
    out = np.empty((STRETCH_FRAMES, 2), np.float32)
    padded = np.concatenate([sound, np.zeros((3 * STRETCH_FRAMES, 2), np.float32)])
    for at in range(0, len(padded), STRETCH_FRAMES):
        limiter.next[:] = padded[at : at + STRETCH_FRAMES]
        limiter.step(out)
        got.append(out.copy())
    heard = np.concatenate(got)
    assert not heard[:DELAY_FRAMES].any()
    assert np.abs(heard[DELAY_FRAMES:][: len(want)] - want).max() < 2e-6
    meter = mix.TruePeakMeter()
    meter.add(heard)
    assert meter.dbtp <= -1.0


@pytest.fixture
def hot(tmp_path):
    """Three seconds of two parts that are too loud together, as stems."""
    rng, paths = np.random.default_rng(4), []
    for name in ("a", "b"):
        paths.append(tmp_path / name)
        bursts(rng, 3 * RATE, 0.4).astype("<f4").tofile(paths[-1])
    return stems.Stems(tmp_path, tuple(paths), 3 * RATE, 1.0, "x", TRIO[:2], RATE, 2.0, ("a", "b"))


@pytest.mark.parametrize("block", [64, 333, BLOCK_FRAMES])
def test_what_is_heard_is_what_is_exported(hot, tmp_path, block):
    """To the sample, from the first on, whatever the device's buffers."""
    facts = stems.master(hot, stems.DEFAULT_MIX[:2], tmp_path / "out", target_lufs=None)
    want = np.fromfile(facts.path, "<f4").reshape(-1, 2)
    source = Source(tuple(map(Sound, hot.paths)), None, 1.0, 3 * RATE, 3 * RATE, RATE)
    order = Order(source, Gains((1.0, 1.0)), None, True, 1, 0)
    feeder, sound, places = LimitedFeeder(), [], np.full(4 * RATE, -1)
    for first, last in pairwise(range(0, 3 * RATE + 1, block)):
        out = np.full((last - first, 2), np.nan, np.float32)
        for offset, at, frames in feeder.fill(order, out):
            places[first + offset : first + offset + frames] = np.arange(at, at + frames)
        sound.append(out)
    heard = np.concatenate(sound)
    inner = slice(480, len(heard) - 500)  # beside the fade of what begins
    assert np.abs(heard - want[: len(heard)])[inner].max() < 2e-6
    assert np.array_equal(places[: len(heard)], np.arange(len(heard)))
    plain = sum(np.fromfile(path, "<f4").reshape(-1, 2) for path in hot.paths)
    assert np.abs(plain).max() > 1.5


def test_limiting_allocates_no_arrays(hot):
    source = Source(tuple(map(Sound, hot.paths)), None, 1.0, 3 * RATE, 3 * RATE, RATE)
    order = Order(source, Gains((1.0, 1.0)), (0, 2 * RATE), True, 1, 0)
    feeder, out = LimitedFeeder(), np.zeros((BLOCK_FRAMES, 2), np.float32)
    for _ in range(100):
        feeder.fill(order, out)
    most, kept = 0, []
    gc.collect()
    gc.disable()
    tracemalloc.start()
    try:
        for _ in range(2):
            for _ in range(40):
                before, _ = tracemalloc.get_traced_memory()
                tracemalloc.reset_peak()
                feeder.fill(order, out)
                most = max(most, tracemalloc.get_traced_memory()[1] - before)
            kept.append(tracemalloc.get_traced_memory()[0])
        arrays = tracemalloc.take_snapshot().filter_traces(
            [tracemalloc.DomainFilter(True, np.lib.tracemalloc_domain)]
        )
    finally:
        tracemalloc.stop()
        gc.enable()
    assert most < 8192 and not arrays.traces
    assert kept[1] - kept[0] < 512
