"""What fills the device's buffers: the same sound however they are cut, and nothing to wait for."""

import gc
import sys
import threading
import time
import tracemalloc
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.base.errors import OutputError
from bgm_studio.sound import feeding
from bgm_studio.sound.automation import Automation
from bgm_studio.sound.feeding import (
    BLOCK_FRAMES,
    FADE_FRAMES,
    SHORTEST_LOOP,
    STRETCH_FRAMES,
    Feeder,
    Gains,
    Order,
    Sound,
    Source,
)
from bgm_studio.sound.limiting import LimitedFeeder

RATE = 48_000
FRAMES = 3 * RATE
LEVELS = Automation(((0.1, 0.0), (0.2, -12.0), (0.3, -12.0), (0.305, 3.0), (2.0, -60.0)))


@pytest.fixture(scope="module")
def sounds(tmp_path_factory):
    """Sines of 12 to 60 Hz, whose own steps are small, a tenth loud."""
    folder, made = tmp_path_factory.mktemp("sounds"), []
    for number in range(5):
        phase = np.arange(FRAMES) * 2 * np.pi * (12 + 12 * number) / RATE
        wave = 0.1 * np.stack([np.sin(phase), np.cos(phase)], 1)
        wave.astype("<f4").tofile(folder / str(number))
        made.append(Sound(folder / str(number)))
    return made


def source(sounds, **other):
    usual = {"gain": 0.5, "frames": FRAMES, "music_frames": FRAMES, "fade_frames": RATE // 2}
    return Source(tuple(sounds[:3]), sounds[3], **{**usual, **other})


def acts(sounds, rng):
    """Endless orders, each another thing that somebody does while music plays."""
    sources = [
        source(sounds),
        source(sounds, automation=LEVELS, gain=0.8),
        source(sounds, frames=2 * RATE),
        Source(tuple(sounds[:2]), None, 1.0, FRAMES, FRAMES, 100),
        Source((), sounds[4], 1.0, FRAMES),
    ]

    def gains(order):
        parts = rng.choice([0.0, 0.3, 1.0, 2.0], len(order.source.parts))
        return Gains(tuple(map(float, parts)), float(rng.choice([0.5, 1.0])), float(rng.random()))

    def loop():
        first = int(rng.integers(0, FRAMES - 1))
        return (first, first + int(rng.integers(SHORTEST_LOOP, RATE // 4)))

    order = Order(sources[0], gains(Order(sources[0])), None, True, 1, 0)
    while True:
        yield order
        kind = int(rng.integers(6))
        if kind == 0:
            start = int(rng.integers(0, order.source.frames + 1))
            order = replace(order, run=order.run + 1, start=start)
        elif kind == 1:
            order = replace(order, gains=gains(order))
        elif kind == 2:
            other = sources[int(rng.integers(len(sources)))]
            order = replace(order, source=other, gains=order.gains.fitted(len(other.parts)))
        elif kind == 3:
            stretch = loop()
            run = order.run + 1
            order = replace(order, loop=stretch, run=run, start=max(stretch[0] - 500, 0))
        elif kind == 4:
            order = replace(order, loop=None)
        else:
            order = replace(order, live=not order.live)


def played(orders, cuts):
    """(what a feeder fills, the frame of the source at each frame or -1); buffers end at `cuts`."""
    feeder, sound, places = Feeder(), [], []
    for order, length in zip(orders, cuts, strict=False):
        for first, last in pairwise(length):
            out = np.full((last - first, 2), np.nan, np.float32)
            place = np.full(last - first, -1)
            for offset, at, frames in feeder.fill(order, out):
                place[offset : offset + frames] = np.arange(at, at + frames)
            sound.append(out)
            places.append(place)
    return np.concatenate(sound), np.concatenate(places)


@settings(max_examples=25)
@given(st.integers(0, 2**32), st.lists(st.integers(1, 3000), min_size=1, max_size=8))
def test_the_sound_does_not_depend_on_the_buffers(sounds, seed, sizes):
    """A device may want buffers of any length: 2000 frames an order, cut in one way or another."""

    def orders():
        return acts(sounds, np.random.default_rng(seed))

    bounds = [0, *[c for c in np.cumsum(sizes).tolist() if c < 2000], 2000]
    one, where = played(orders(), [[0, 2000]] * 12)
    other, there = played(orders(), [bounds] * 12)
    assert np.array_equal(where, there)
    assert np.isfinite(one).all()
    assert np.abs(one - other).max() < 2e-6


@pytest.mark.parametrize("block", [64, 333, BLOCK_FRAMES, 5000])
def test_no_act_clicks(sounds, block):
    """Half a minute of acts, each 40 ms after the one before: seeks, loops, mutes, levels, pauses,
    other takes, other automation. No step is larger than the sines' own and the fades'."""
    count = 750
    sound, _ = played(
        acts(sounds, np.random.default_rng(block)),
        [sorted({0, *range(0, 1920, block), 1920})] * count,
    )
    peak = 3 * 0.1 * 2.0 * 1.42 + 0.1  # three parts at most, doubled, 3 dB up, and the clip
    own = peak * 2 * np.pi * 60 / RATE
    moving = peak * (2 / FADE_FRAMES + 2 / BLOCK_FRAMES)
    moving += peak * (10 ** (15 / 20 / 240) - 1)  # LEVELS rises by 15 dB in 240 frames
    assert np.abs(np.diff(sound, axis=0)).max() < own + moving
    assert np.abs(sound).max() > 0.2


def test_a_loop_is_exact_to_the_sample(tmp_path):
    """Each pass is as long as the loop, and after the fade it is the source's own sound."""
    n = np.arange(FRAMES) / 2**20
    np.stack([n, -n], 1).astype("<f4").tofile(tmp_path / "ramp")
    ramp = Source((), Sound(tmp_path / "ramp"), 1.0, FRAMES)
    for first, last, block in ((1000, 1000 + SHORTEST_LOOP, 1024), (7, 48_013, 441), (5, 2000, 77)):
        order = Order(ramp, Gains(), (first, last), True, 1, first)
        cuts = [list(range(0, 60_001, block))]
        sound, places = played([order], cuts)
        want = first + np.arange(len(sound)) % (last - first)
        assert np.array_equal(places, want)
        settled = want - first >= FADE_FRAMES
        assert np.array_equal(np.rint(sound[settled, 0] * 2**20), want[settled])


def test_gains_move_in_a_block_whatever_the_buffers(sounds):
    """From silence to full: evenly within 21 ms, also where a device wants 64 frames at a time."""
    music = Source((sounds[1],), None, 1.0, FRAMES, FRAMES, 0)
    quiet, loud = (Order(music, Gains((g,)), None, True, 1, 0) for g in (0.0, 1.0))
    wave = sounds[1].frames
    for block in (64, 500, 4096):
        cuts = [[0, 2048], list(range(0, 2049, block)) if block < 2048 else [0, 2048]]
        sound, _ = played([quiet, loud], cuts)
        assert not sound[:2048].any()
        rise = np.minimum(np.arange(1, len(sound) - 2047) / BLOCK_FRAMES, 1.0)
        want = wave[2048 : len(sound)] * rise[:, None]
        assert np.abs(sound[2048:] - want).max() < 1e-6


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.floats(0, 0.2), st.floats(-60, 12)), min_size=1, max_size=12,
        unique_by=lambda point: point[0],
    ),
    st.integers(0, 12_000),
    st.integers(1, STRETCH_FRAMES),
)  # fmt: skip
def test_automation_is_that_of_the_export(points, at, count):
    automation = Automation(tuple(sorted(points)))
    total = np.ones((count, 2), np.float32)
    feeding._Curve(automation).multiply(total, at, feeding.Scratch())
    want = automation.gains(at, count)
    assert np.abs(total / want - 1).max() < 1e-5


def steady_and_switching(sounds, made=Feeder):
    """A feeder in the middle of all that happens, and what it is asked for."""
    endless = acts(sounds, np.random.default_rng(5))
    orders = [next(endless) for _ in range(200)]
    feeder, out = made(), np.zeros((BLOCK_FRAMES, 2), np.float32)
    for order in orders:
        feeder.fill(order, out)
    return feeder, orders, out


def test_no_arrays_are_allocated(sounds, monkeypatch):
    """Neither in playing on nor in any switch: what is held for a moment is smaller than an array
    would be, in stretches as long as a buffer, and nothing of it stays."""
    monkeypatch.setattr(feeding, "STRETCH_FRAMES", BLOCK_FRAMES)
    monkeypatch.setattr(feeding, "_STEPS", np.arange(float(BLOCK_FRAMES)))
    rise = np.repeat(np.arange(1.0, BLOCK_FRAMES + 1, dtype=np.float32)[:, None], 2, axis=1)
    monkeypatch.setattr(feeding, "_RISE", rise)
    feeder, orders, out = steady_and_switching(sounds)
    most, kept = [0] * len(orders), [0, 0]
    gc.collect()
    gc.disable()
    tracemalloc.start()
    try:
        for turn in range(2):
            for number, order in enumerate(orders):
                before, _ = tracemalloc.get_traced_memory()
                tracemalloc.reset_peak()
                feeder.fill(order, out)
                most[number] = tracemalloc.get_traced_memory()[1] - before
            kept[turn], tracked = tracemalloc.get_traced_memory()[0], gc.get_count()[0]
        for order in orders:
            feeder.fill(order, out)
        later = gc.get_count()[0]
        arrays = tracemalloc.take_snapshot().filter_traces(
            [tracemalloc.DomainFilter(True, np.lib.tracemalloc_domain)]
        )
    finally:
        tracemalloc.stop()
        gc.enable()
    assert max(most) < 8192  # a buffer's own size
    assert not arrays.traces
    assert kept[1] - kept[0] < 512
    assert later <= tracked + 20  # nor does it bring the next collection nearer


def test_others_do_not_run_in_the_middle_of_a_buffer(sounds):
    """The interpreter's lock is kept: a thread that is let on whenever it is free stands still."""
    feeder, orders, out = steady_and_switching(sounds, LimitedFeeder)
    loud = replace(orders[0], gains=Gains((9.0,) * 3, 2.0, 1.0))  # the limiter has work to do
    orders = [*orders, *[replace(loud, run=1000)] * 50]
    turns, stop = [0], threading.Event()

    def turn():
        while not stop.is_set():
            turns[0] += 1
            time.sleep(0)

    other = threading.Thread(target=turn)
    usual = sys.getswitchinterval()
    other.start()
    try:
        while not turns[0]:
            time.sleep(0.001)
        sys.setswitchinterval(1000.0)  # nobody has the lock taken away
        time.sleep(0.05)  # nor on a request from before
        before = turns[0]
        for order in orders:
            feeder.fill(order, out)
        after = turns[0]
    finally:
        sys.setswitchinterval(usual)
        stop.set()
        other.join()
    assert after == before


def test_what_comes_next_follows_the_loop():
    order = Order(Source((), None, 1.0, 100_000), loop=(10_000, 60_000))
    assert order.ahead(0, 5_000) == ((0, 5_000),)
    assert order.ahead(55_000, 20_000) == ((55_000, 5_000), (10_000, 15_000))
    assert order.ahead(55_000, 96_000) == ((55_000, 5_000), (10_000, 50_000))
    assert order.ahead(60_000, 20_000) == ((60_000, 20_000),)
    assert replace(order, loop=None).ahead(55_000, 20_000) == ((55_000, 20_000),)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(OutputError, match="gone"):
        Sound(tmp_path / "gone")
    (tmp_path / "empty").touch()
    empty = Source((Sound(tmp_path / "empty"),), None, 1.0, 500, 500, 10)
    sound, places = played([Order(empty, Gains((1.0,)), None, True, 1, 0)], [[0, 300, 900]])
    assert not sound.any() and places.max() == 499
    empty.expect(0, 500)
