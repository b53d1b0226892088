"""Meters of what is playing."""

import math

import numpy as np
import pytest

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.sound.metering import LiveMeter
from bgm_studio.sound.mix import LoudnessMeter, TruePeakMeter


def tone(seconds, level_db, hz=997.0):
    """A sine on both sides; at 997 Hz its loudness in LUFS is about its level in dB."""
    times_s = np.arange(round(seconds * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    wave = 10 ** (level_db / 20) * np.sin(2 * np.pi * hz * times_s)
    return np.stack([wave, wave], 1).astype(np.float32)


class Heard:
    def __init__(self, sound):
        self.sound = sound
        self.asked = []

    def __call__(self, first, frames):
        assert first >= 0
        self.asked.append(frames)
        part = self.sound[first : first + frames]
        return np.concatenate([part, np.zeros((frames - len(part), 2), np.float32)])


def walk(meter, seconds, step_s=0.09, start_s=0.0):
    reading = None
    for time_s in np.arange(start_s + step_s, start_s + seconds, step_s):
        reading = meter.follow(round(time_s * SAMPLE_RATE_HZ))
    return reading


def test_a_steady_tone_reads_alike_everywhere():
    reading = walk(LiveMeter(Heard(tone(6, -20))), 6)
    assert reading.momentary_lufs == pytest.approx(-20, abs=0.1)
    assert reading.short_term_lufs == pytest.approx(-20, abs=0.1)
    assert reading.integrated_lufs == pytest.approx(-20, abs=0.1)
    assert reading.peak_dbtp == pytest.approx(-20, abs=0.05)


def test_momentary_follows_at_once_and_short_term_later():
    sound = np.concatenate([tone(5, -30), tone(1, -10)])
    reading = walk(LiveMeter(Heard(sound)), 6)
    assert reading.momentary_lufs == pytest.approx(-10, abs=0.2)
    assert -17 < reading.short_term_lufs < -13
    assert reading.peak_dbtp == pytest.approx(-10, abs=0.1)


def test_it_says_what_the_meters_of_files_say():
    noise = np.random.default_rng(3).normal(0, 0.2, (4 * SAMPLE_RATE_HZ, 2)).astype(np.float32)
    whole, peak = LoudnessMeter(), TruePeakMeter()
    whole.add(noise)
    peak.add(noise)
    reading = walk(LiveMeter(Heard(noise)), 4)
    assert reading.integrated_lufs == pytest.approx(whole.integrated_lufs, abs=0.2)
    assert reading.peak_dbtp <= peak.dbtp + 1e-6


def test_a_jump_begins_anew_and_reads_nothing_between():
    heard = Heard(np.concatenate([tone(10, -6), tone(3, -40)]))
    meter = LiveMeter(heard)
    walk(meter, 2)
    jumped = meter.follow(10 * SAMPLE_RATE_HZ)
    assert (jumped.momentary_lufs, jumped.integrated_lufs) == (-70, -70)
    assert jumped.peak_dbtp == -math.inf
    reading = walk(meter, 3, start_s=10.0)
    assert reading.short_term_lufs < -39
    assert max(heard.asked) < SAMPLE_RATE_HZ
    back = meter.follow(0)
    assert back.short_term_lufs == -70


def test_silence_and_standing_still():
    meter = LiveMeter(Heard(np.zeros((0, 2), np.float32)))
    assert meter.follow(0) == meter.follow(0)
    reading = walk(meter, 2)
    assert (reading.momentary_lufs, reading.integrated_lufs) == (-70, -70)
    assert reading.peak_dbtp == -math.inf
