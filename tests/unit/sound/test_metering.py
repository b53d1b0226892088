"""The meter of what is heard: as FFmpeg's, and as the sound that came out."""

import math
from dataclasses import replace
from types import SimpleNamespace

import av
import av.filter
import numpy as np
import pytest
from sound_fakes import RATE, FakeDevice

from bgm_studio.music.played import TRIO
from bgm_studio.sound.automation import Automation
from bgm_studio.sound.feeding import Gains, Order, Sound, Source
from bgm_studio.sound.metering import Follower, Loudness
from bgm_studio.sound.mix import LoudnessMeter, TruePeakMeter
from bgm_studio.sound.playback import Player
from bgm_studio.sound.stems import Stems

SECONDS = 6
LEVELS = Automation(((1.0, 0.0), (2.0, -9.0), (4.0, -9.0), (4.5, 6.0)))


@pytest.fixture(scope="module")
def music(tmp_path_factory):
    """Two parts of noise that swells and fades."""
    folder, paths = tmp_path_factory.mktemp("music"), []
    swell = 0.55 - 0.45 * np.cos(np.arange(SECONDS * RATE) * 2 * np.pi / (2.3 * RATE))
    for number in range(2):
        noise = np.random.default_rng(number).normal(0, 0.06, (SECONDS * RATE, 2))
        paths.append(folder / str(number))
        (noise * swell[:, None]).astype("<f4").tofile(paths[-1])
    samples = SECONDS * RATE
    return Stems(folder, tuple(paths), samples, 0.8, "x", TRIO[:2], RATE, 0.0, ("", ""))


def ffmpeg(sound):
    """(momentary, short-term, integrated LUFS) at each tenth of a second, by libavfilter."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(format="flt", sample_rate=RATE, layout="stereo", time_base=None)
    meter = graph.add("ebur128", "metadata=1")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    seen = []
    for at in range(0, len(sound), RATE // 10):
        part = np.ascontiguousarray(sound[at : at + RATE // 10], np.float32).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(part, format="flt", layout="stereo")
        frame.sample_rate, frame.pts = RATE, at
        graph.push(frame)
        told = graph.pull().metadata
        seen.append([float(told[f"lavfi.r128.{key}"]) for key in ("M", "S", "I")])
    return np.array(seen)


def test_the_figures_are_ffmpegs(music):
    source = Source(tuple(map(Sound, music.paths)), None, 0.8, SECONDS * RATE)
    order = Order(source, Gains((1.0, 0.7)), None, True, 1, 0)
    follower, got = Follower(), []
    follower.look(order, 0)
    for tenth in range(1, 10 * SECONDS + 1):
        one = follower.look(order, tenth * RATE // 10)
        got.append((one.momentary_lufs, one.short_term_lufs, one.integrated_lufs))
    sounds = [np.fromfile(path, "<f4").reshape(-1, 2) for path in music.paths]
    want = ffmpeg(0.8 * (sounds[0] + 0.7 * sounds[1]) * ending(SECONDS * RATE))
    off = np.abs(np.array(got) - want)
    assert off[4:, 0].max() < 0.02
    assert off[4:, 2].max() < 0.11  # FFmpeg's gates go by tenths
    assert off[30:, 1].max() < 0.02  # before, FFmpeg shows no short-term loudness
    assert np.ptp(want[4:, 0]) > 6


def ending(frames):
    """A player fades the last 10 ms of whatever there is."""
    return np.minimum((frames - np.arange(frames) - 0.5) / 480, 1.0)[:, None]


@pytest.mark.parametrize("every_s", [0.02, 0.3])
def test_it_measures_what_came_out_of_the_device(music, every_s):
    """Through a loop, with automation, however often one looks."""
    device = FakeDevice(latency_s=0.05)
    player, follower = Player(device.open, clock=device.clock), Follower()
    player.load(music, None, SECONDS, LEVELS)
    player.set_gains((0.5, 1.0), 0.7, 1.0)
    player.set_loop(SimpleNamespace(start_s=1.0, end_s=3.2))
    player.play()
    assert device.started.wait(5)
    device.run(0.05)
    follower.look(*player.heard)
    device.run(5.0, lambda: follower.look(*player.heard), every_s)
    got = follower.look(*player.heard)
    heard = device.sound[: round(device.heard_frames())]
    player.close()
    loudness, peak = LoudnessMeter(), TruePeakMeter()
    loudness.add(heard)
    peak.add(heard)
    # Fades of 10 ms at the start and the loop's ends are not measured, nor the last unheard tenth.
    assert got.integrated_lufs == pytest.approx(loudness.integrated_lufs, abs=0.1)
    assert got.short_term_lufs == pytest.approx(loudness.short_term_lufs, abs=0.3)
    assert got.true_peak_dbtp == pytest.approx(peak.dbtp, abs=0.5)


def test_seeks_pauses_and_long_looks_away_are_left_out(music):
    source = Source(tuple(map(Sound, music.paths)), None, 0.8, SECONDS * RATE)
    order, follower = Order(source, Gains((1.0, 1.0)), None, True, 1, 0), Follower()
    assert follower.look(order, 0) == Loudness()
    assert follower.look(order, 2 * RATE) == Loudness()  # a second is the most
    follower.look(order, 2 * RATE + RATE // 2)
    measured = follower.look(order, 3 * RATE)
    assert measured.integrated_lufs > -40 and measured.true_peak_dbtp > -30
    sought = replace(order, run=2)
    assert follower.look(sought, RATE) == measured
    back = replace(sought, loop=(0, RATE // 2))
    assert follower.look(back, 100) == measured  # not by that loop
    quiet = follower.look(replace(sought, live=False), RATE)
    assert quiet == Loudness(
        integrated_lufs=measured.integrated_lufs, true_peak_dbtp=measured.true_peak_dbtp
    )
    follower.reset()
    assert follower.look(sought, RATE) == Loudness()
    assert math.isinf(follower.look(sought, RATE).true_peak_dbtp)
