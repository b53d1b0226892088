"""Loudness, true peak, limiter, gaps, the room."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.sound import mix

RATE = 48_000


def raw(path):
    return np.fromfile(path, "<f4").reshape(-1, 2)


@pytest.mark.parametrize(("frequency_hz", "lufs"), [(997.0, -23.0), (100.0, -24.87)])
def test_loudness_of_a_sine(frequency_hz, lufs):
    """EBU Tech 3341: a stereo 1 kHz sine at -23 dBFS is -23 LUFS. At 100 Hz the
    weighting lacks the shelf's 0.69 dB, and its high-pass (38 Hz, Q 0.5) takes 1.18 dB."""
    t = np.arange(5 * RATE) / RATE
    sine = 10 ** (-23 / 20) * np.sin(2 * np.pi * frequency_hz * t)
    meter = mix.LoudnessMeter()
    for part in np.array_split(np.repeat(sine[:, None], 2, 1).astype(np.float32), 7):
        meter.add(part)
    assert meter.integrated_lufs == pytest.approx(lufs, abs=0.15)


def test_loudness_of_a_stretch_and_its_range():
    """EBU Tech 3342, test 1: twenty seconds each at -20 and -30 dBFS have a range of 10 LU."""
    sine = np.sin(2 * np.pi * 1000 * np.arange(20 * RATE) / RATE)
    meter = mix.LoudnessMeter()
    for level_db in (-20, -30):
        tone = 10 ** (level_db / 20) * sine
        meter.add(np.repeat(tone[:, None], 2, 1).astype(np.float32))
    assert meter.range_lu == pytest.approx(10, abs=1)
    assert meter.lufs_between(0, 20) == pytest.approx(-20, abs=0.1)
    assert meter.lufs_between(25, 40) == pytest.approx(-30, abs=0.1)
    assert meter.lufs_between(40, 50) == -70 == mix.LoudnessMeter().lufs_between(0, 1)
    assert mix.LoudnessMeter().range_lu == 0


def test_true_peak_sees_between_samples():
    """A sine at a quarter of the rate, sampled at 45 degrees: samples -3 dB below its peak."""
    t = np.arange(RATE)
    fade = np.minimum(1, np.minimum(t, RATE - t) / 2000)
    wave = fade * 0.5 * np.sin(np.pi / 2 * t + np.pi / 4)
    meter = mix.TruePeakMeter()
    for part in np.array_split(np.repeat(wave[:, None], 2, 1).astype(np.float32), 11):
        meter.add(part)
    assert meter.dbtp == pytest.approx(20 * np.log10(0.5), abs=0.05)


@settings(max_examples=20)
@given(st.integers(0, 2**32 - 1), st.lists(st.integers(0, 9000), min_size=1, max_size=6))
def test_limiter_holds_true_peak_and_length(seed, cuts):
    rng = np.random.default_rng(seed)
    loud = rng.normal(0, 0.2, (9000, 2)) * rng.choice([0.2, 1, 6], (9000, 1), p=[0.5, 0.49, 0.01])
    loud = loud.astype(np.float32)
    limiter, meter = mix.Limiter(), mix.TruePeakMeter()
    parts = [limiter.process(part) for part in np.split(loud, sorted(cuts))]
    result = np.concatenate([*parts, limiter.flush()])
    meter.add(result)
    assert len(result) == len(loud)
    assert meter.dbtp <= -1.0
    once = mix.Limiter()
    assert np.allclose(result, np.concatenate([once.process(loud), once.flush()]), atol=1e-6)


def test_limiter_leaves_quiet_sound_alone():
    quiet = np.random.default_rng(1).uniform(-0.3, 0.3, (5000, 2)).astype(np.float32)
    limiter = mix.Limiter()
    assert np.array_equal(np.concatenate([limiter.process(quiet), limiter.flush()]), quiet)


@pytest.mark.parametrize("frames", [1, 255, 256, 257, 5000])
def test_true_peaks_are_looked_for_only_where_they_can_be(frames):
    """What is looked at is as all of it would be, and what is left out is no more than asked."""
    rng = np.random.default_rng(frames)
    swell = np.abs(np.sin(np.arange(frames + 16) / 150))[:, None] ** 4
    sound = (rng.uniform(-1, 1, (frames + 16, 2)) * swell).astype(np.float32)
    every = mix._true_peaks(sound, 0.0)
    assert len(every) == frames
    for above in (0.05, 0.5, 0.9, 2.0):
        some = mix._true_peaks(sound, above)
        assert np.array_equal(some[every > above], every[every > above])
        assert (some <= every).all()


def cut(sound, *places):
    return np.split(sound, [p for p in places if p < len(sound)])


@pytest.mark.parametrize("frames", [1, 480, 103_264, 103_266, 420_001])
def test_the_room_is_one_convolution_however_cut(frames):
    """Transforms of a few seconds at a time give what one over all would, to rounding."""
    sound = np.random.default_rng(2).normal(0, 0.1, (frames, 2)).astype(np.float32)
    size = frames + 100_000
    response = np.fft.rfft(mix._room().astype(np.float64), size, axis=0)
    wet = np.fft.irfft(np.fft.rfft(sound.mean(axis=1), size)[:, None] * response, size, axis=0)
    want = sound + 10 ** (-6 / 20) * wet[:frames]
    for pieces in (cut(sound, 7, 9_000, 103_265, 200_000), [sound], cut(sound, 413_060)):
        made = np.concatenate(list(mix.in_room(pieces, -6.0)))
        assert made.shape == sound.shape
        assert np.abs(made - want).max() < 1e-6


def test_the_room_rings_on_into_silence_and_ends():
    """Where nothing is played, what rings is all there is; after it, nothing, to the last bit."""
    strike = np.zeros((700_000, 2), np.float32)
    strike[[10, 413_055]] = 0.5
    made = np.concatenate(list(mix.in_room(cut(strike, *range(24_000, 700_000, 24_000)))))
    assert np.abs(made[413_200:470_000]).max() > 1e-3
    assert np.allclose(made[413_055:473_055], made[10:60_010], atol=1e-7)
    assert not made[-100_000:].any()
    assert not list(mix.in_room([])) and not list(mix.in_room([strike[:0]]))
