"""The limiter of what is heard: that of an export, for a thread that may allocate nothing.

`mix.Limiter` takes long blocks and makes new arrays. Here the same gains are worked out for
STRETCH_FRAMES frames at a time, which is also the limiter's reach, so that each window of it is the
rest of one stretch, the whole of the next and the beginning of the one after:

- the lowest of a window, out of running minima from either end of a stretch;
- its mean under a Hann window, out of running sums of g, g cos and g sin, since the window is a
  half plus half a cosine, and cos(m - j) = cos m cos j + sin m sin j.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bgm_studio.sound.feeding import STRETCH_FRAMES, Feeder, Order, Piece, Source
from bgm_studio.sound.mix import LIMIT_DBTP, PEAK_CONTEXT, Block, peak_phases

_N = STRETCH_FRAMES
DELAY_FRAMES = 2 * _N + PEAK_CONTEXT
"""By so much sound leaves later than it came (10 ms): it has to be known what comes next."""
_ANGLE = 2 * math.pi / (2 * _N + 2)
_COS, _SIN = np.cos(_ANGLE * np.arange(_N)), np.sin(_ANGLE * np.arange(_N))
_TURN_COS, _TURN_SIN = math.cos(_ANGLE * _N), math.sin(_ANGLE * _N)
_SHARE = 0.5 / (_N + 1)  # half of one over the window's sum

Numbers = NDArray[np.float64]


def _ones() -> Numbers:
    return np.ones(_N)


@dataclass(eq=False)
class _Wanted:
    """Gains that the peaks of a stretch ask for: the lowest from each on, up to each, of all."""

    rest: Numbers = field(default_factory=_ones)
    until: Numbers = field(default_factory=_ones)
    lowest: float = 1.0


class _Lowest:
    """Lowest gains of the windows around a stretch's frames, added up from its beginning: sums[0],
    and in sums[1] and sums[2] times cosine and sine. Column j is without frame j."""

    def __init__(self) -> None:
        self.gains = np.ones(_N)
        self.sums = np.zeros((3, _N + 1))
        self.add_up(np.empty(_N))

    def add_up(self, scratch: Numbers) -> None:
        np.add.accumulate(self.gains, out=self.sums[0, 1:])
        for row, wave in ((1, _COS), (2, _SIN)):
            np.multiply(self.gains, wave, out=scratch)
            np.add.accumulate(scratch, out=self.sums[row, 1:])


class LiveLimiter:
    """As `mix.Limiter`, a stretch at a time: what goes in comes out DELAY_FRAMES later. Allocates
    no arrays, and computes in pieces that are short enough to keep the interpreter's lock."""

    def __init__(self) -> None:
        self._ceiling = 10 ** (LIMIT_DBTP / 20)
        phases, self._most = peak_phases()
        self._taps = [[float(tap) for tap in phase] for phase in phases]
        # Sound: this stretch and the three before it, the latest last. Gains likewise.
        self._sounds: list[Block] = [np.zeros((_N, 2), dtype=np.float32) for _ in range(4)]
        self._quiet, self._even = _Wanted(), _Lowest()
        self._wanted, self._lowest = [self._quiet] * 3, [self._even] * 3
        self._spare_wanted = [_Wanted() for _ in range(4)]
        self._spare_lowest = [_Lowest() for _ in range(4)]
        self._near: Block = np.zeros((_N + 2 * PEAK_CONTEXT, 2), dtype=np.float32)
        self._flat = self._near.reshape(-1)
        self._halves = np.split(self._flat, 2)  # to keep the lock: numpy gives it away for 512
        self._peaks, self._between, self._term = (np.empty(2 * _N, np.float32) for _ in range(3))
        self._louder = np.empty(_N, np.float32)
        self._gain, self._cosines, self._sines = (np.empty(_N) for _ in range(3))
        self._scratch, self._kept = np.empty(_N), np.empty(_N)

    @property
    def next(self) -> Block:
        """Where the next stretch, (STRETCH_FRAMES, 2), is to be written before `step`."""
        return self._sounds[0]

    def step(self, out: Block) -> None:
        """Take what was written into `next`; `out`, as long, gets the stretch that is due."""
        sounds = self._sounds
        sounds.append(sounds.pop(0))
        self._wanted.append(self._gains_wanted())
        del self._wanted[0]
        self._lowest.append(self._lowest_gains())
        del self._lowest[0]
        out[:PEAK_CONTEXT] = sounds[0][_N - PEAK_CONTEXT :]
        out[PEAK_CONTEXT:] = sounds[1][: _N - PEAK_CONTEXT]
        before, here, after = self._lowest
        if not before is here is after is self._even:
            self._smooth()
            np.multiply(out[:, 0], self._gain, out=out[:, 0], casting="same_kind")
            np.multiply(out[:, 1], self._gain, out=out[:, 1], casting="same_kind")

    def _gains_wanted(self) -> _Wanted:
        """Of the frames from PEAK_CONTEXT before this stretch's first one on."""
        near, peaks = self._near, self._peaks
        near[: 2 * PEAK_CONTEXT] = self._sounds[2][_N - 2 * PEAK_CONTEXT :]
        near[2 * PEAK_CONTEXT :] = self._sounds[3]
        np.abs(self._flat[2 * PEAK_CONTEXT : 2 * (PEAK_CONTEXT + _N)], out=peaks)
        highest = max(max(float(half.max()), -float(half.min())) for half in self._halves)
        if highest * self._most <= self._ceiling:
            return self._quiet
        last = 4 * PEAK_CONTEXT
        for taps in self._taps:
            np.multiply(self._flat[last : last + 2 * _N], taps[0], out=self._between)
            for back, tap in enumerate(taps[1:], 1):
                first = last - 2 * back
                np.multiply(self._flat[first : first + 2 * _N], tap, out=self._term)
                self._between += self._term
            np.abs(self._between, out=self._between)
            np.maximum(peaks, self._between, out=peaks)
        np.maximum(peaks[0::2], peaks[1::2], out=self._louder)
        if float(self._louder.max()) <= self._ceiling:
            return self._quiet
        np.maximum(self._louder, self._ceiling, out=self._louder)
        self._spare_wanted.append(one := self._spare_wanted.pop(0))  # unused for four stretches
        np.divide(self._ceiling, self._louder, out=self._scratch)
        np.minimum.accumulate(self._scratch, out=one.until)
        np.minimum.accumulate(self._scratch[::-1], out=one.rest[::-1])
        one.lowest = float(one.until[-1])
        return one

    def _lowest_gains(self) -> _Lowest:
        """Of the windows around the frames of the stretch before."""
        before, here, after = self._wanted
        if before is here is after is self._quiet:
            return self._even
        self._spare_lowest.append(one := self._spare_lowest.pop(0))
        np.minimum(before.rest, after.until, out=one.gains)
        np.minimum(one.gains, here.lowest, out=one.gains)
        one.add_up(self._scratch)
        return one

    def _smooth(self) -> None:
        """The gains of the stretch that is due, into `_gain`."""
        before, here, after = (one.sums for one in self._lowest)
        gain, cosines, sines, scratch = self._gain, self._cosines, self._sines, self._scratch
        for row, total in ((0, gain), (1, cosines), (2, sines)):
            np.subtract(float(before[row, _N]), before[row, :_N], out=total)
        self._turn_back()
        for row, total in ((0, gain), (1, cosines), (2, sines)):
            np.add(total, float(here[row, _N]), out=total)
        gain += after[0, 1:]
        for row, other, total, turn in ((1, 2, cosines, -_TURN_SIN), (2, 1, sines, _TURN_SIN)):
            np.multiply(after[row, 1:], _TURN_COS, out=scratch)
            np.add(total, scratch, out=total)
            np.multiply(after[other, 1:], turn, out=scratch)
            np.add(total, scratch, out=total)
        cosines *= _COS
        sines *= _SIN
        gain += cosines
        gain += sines
        gain *= _SHARE

    def _turn_back(self) -> None:
        """Turn sums of the stretch before by its length, to count from this one's beginning."""
        cosines, sines, scratch, kept = self._cosines, self._sines, self._scratch, self._kept
        np.multiply(cosines, _TURN_SIN, out=kept)
        cosines *= _TURN_COS
        np.multiply(sines, _TURN_SIN, out=scratch)
        cosines += scratch
        sines *= _TURN_COS
        sines -= kept


class LimitedFeeder:
    """A `Feeder` whose sound is limited. It reads DELAY_FRAMES ahead and up to a stretch more, so
    that an order is heard so much (10 to 15 ms) later; sound is not late by that."""

    def __init__(self) -> None:
        self._feeder, self._limiter = Feeder(), LiveLimiter()
        self._done: Block = np.zeros((_N, 2), dtype=np.float32)
        self._left = 0  # frames of that which were not yet asked for
        self._read = self._given = 0  # frames so far
        self._pieces: list[Piece] = []

    @property
    def source(self) -> Source:
        """What was read last."""
        return self._feeder.source

    def fill(self, order: Order, out: Block) -> list[Piece]:
        """Fill `out` (n, 2), of any length; returns what of the source was read meanwhile, in
        order, until the next call. Offsets are those at which it is in `out`, or in what follows.
        """
        self._pieces.clear()
        done = 0
        while done < len(out):
            while not self._left:
                self._make(order)
            count = min(len(out) - done, self._left)
            out[done : done + count] = self._done[_N - self._left : _N - self._left + count]
            self._left -= count
            done += count
        self._given += done
        return self._pieces

    def _make(self, order: Order) -> None:
        """Read another stretch; the first of them are only looked at."""
        for piece in self._feeder.fill(order, self._limiter.next):
            self._note(piece, self._read - self._given)
        self._limiter.step(self._done)
        self._read += _N
        self._left = min(max(self._read - DELAY_FRAMES, 0), _N)

    def _note(self, piece: Piece, offset: int) -> None:
        """What was read is in the buffer at its own offset and this one; what goes on is one."""
        new = Piece(piece.offset + offset, piece.at, piece.frames)
        if self._pieces:
            last = self._pieces[-1]
            if (last.offset + last.frames, last.at + last.frames) == (new.offset, new.at):
                self._pieces[-1] = Piece(last.offset, last.at, last.frames + new.frames)
                return
        self._pieces.append(new)
