"""Stand-ins for a synthesiser and for a sound device."""

import threading
from bisect import bisect_right

import numpy as np

from bgm_studio.sound.output import SoundError

RATE = 48_000


class FakeSynth:
    """A sine per struck key, loud on purpose; cheap, and its output is known."""

    name = "Sine 1"
    instruments = (0, 0, 0)

    def reset(self):
        self.keys, self.at = {}, 0

    def note_on(self, channel, pitch, velocity):
        self.keys[channel, pitch] = velocity / 127

    def note_off(self, channel, pitch):
        self.keys.pop((channel, pitch), None)

    def render(self, frames):
        t = (self.at + np.arange(frames)) / RATE
        self.at += frames
        tones = [
            v * np.sin(2 * np.pi * 440 * 2 ** ((p - 69) / 12) * t)
            for (_, p), v in self.keys.items()
        ]
        mono = np.sum(tones, axis=0) if tones else np.zeros(frames)
        return np.repeat(mono[:, None], 2, axis=1).astype(np.float32)

    def close(self):
        pass


class FakeDevice:
    """A sound device in virtual time. `open` is what a Player opens; `run` lets time pass.

    The crystal is `drift_ppm` fast against the clock. Buffers are asked for `latency_s` before they
    are heard, up to `late_s` later than that; what the device says of when they are heard is off by
    a normal error of `blur_s`. Before every `gap_every`th buffer it runs dry for `gap_s`, and says
    so if `tells`. `recorded`: all that was heard, gaps left out. `fails`: opening raises.
    """

    clock_offset_s = 1000.0

    def __init__(self, *, drift_ppm=0.0, latency_s=0.08, late_s=0.0, blur_s=0.0, gap_every=0,
                 gap_s=0.0, tells=True, seed=0, records=True):  # fmt: skip
        self.now = 50.0
        self.rate = RATE * (1 + drift_ppm * 1e-6)
        self.latency, self.late_s, self.blur_s = latency_s, late_s, blur_s
        self.gap_every, self.gap_s, self.tells = gap_every, gap_s, tells
        self.rng = np.random.default_rng(seed)
        self.records = records
        self.fails, self.refuses, self.active = "", False, False
        self.opened = self.closed = 0
        self.started = threading.Event()
        self.stopped = threading.Event()
        self.recorded, self.buffers = [], []

    def clock(self):
        return self.now

    # -- what a player sees

    def open(self, callback, sample_rate, block, name=""):
        if self.fails:
            raise SoundError(self.fails)
        assert sample_rate == RATE
        self.callback, self.block = callback, block
        self.opened += 1
        self.name = name
        return self

    @property
    def time(self):
        return self.now + self.clock_offset_s

    def start(self):
        if self.refuses:
            raise SoundError("The sound device did not start")
        self.active = True
        self.next_heard = self.now + self.latency
        self.next_call = self.now
        self.stopped.clear()
        self.started.set()

    def stop(self):
        self.active = False
        self.started.clear()
        self.stopped.set()

    def close(self):
        self.closed += 1

    # -- what a test does

    def run(self, seconds, each=lambda: None, every_s=1 / 60):
        """Let time pass, calling `each` every `every_s`."""
        until, show = self.now + seconds, self.now
        while self.now < until:
            ask = self.next_call if self.active else np.inf
            self.now = min(until, ask, show)
            if self.now == ask:
                self.ask()
            if self.now == show:
                each()
                show += every_s

    def ask(self):
        """Ask for the next buffer."""
        gap = bool(self.gap_every) and len(self.buffers) % self.gap_every == self.gap_every - 1
        if gap:
            self.next_heard += self.gap_s
        out = np.full((self.block, 2), np.nan, dtype=np.float32)
        blur = self.rng.normal(0, self.blur_s) if self.blur_s else 0.0
        self.callback(out, self.next_heard + self.clock_offset_s + blur, gap and self.tells)
        assert np.isfinite(out).all()
        if self.records:
            self.recorded.append(out)
        self.buffers.append(self.next_heard)
        self.next_heard += self.block / self.rate
        due = self.next_heard - self.latency + self.rng.uniform(0, self.late_s)
        self.next_call = max(self.now, due)

    def sleep(self, seconds):
        """The machine sleeps: nobody runs, no buffer is asked for; then all goes on."""
        self.now += seconds
        if self.active:
            self.next_heard += seconds
            self.next_call += seconds

    def heard_frames(self):
        """Frames heard by now, of all that was asked for since the device was made."""
        index = bisect_right(self.buffers, self.now) - 1
        if index < 0:
            return 0.0
        return index * self.block + min((self.now - self.buffers[index]) * self.rate, self.block)

    @property
    def sound(self):
        return np.concatenate(self.recorded)
