"""What fills a sound device's buffers, from files that are mapped, without a click.

The device's thread calls `Feeder.fill`, and has the time of one buffer for it. So

- it allocates no arrays: whatever is computed goes into the device's buffer or into scratch made
  beforehand. What Python cannot do without is made and dropped again (views, numbers, a tuple of
  levels or two, a few pieces): under 8 KiB at any time, and nothing of it stays;
- it waits for other threads of Python once a buffer, not in the middle of it: all is computed in
  stretches short enough for numpy to keep the interpreter's lock, since to be given that again may
  take 5 ms for each of a hundred operations where another thread computes.
"""

from __future__ import annotations

import math
import mmap
from bisect import bisect_right
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import OutputError
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.sound.mix import FRAME_BYTES, fade_out
from bgm_studio.sound.output import Block

BLOCK_FRAMES = 1024  # of a buffer, as the device is asked for it; it may want more or fewer
FADE_FRAMES = SAMPLE_RATE_HZ // 100  # of every switch: seek, loop, new music, start, pause
STRETCH_FRAMES = 240  # numpy gives the interpreter's lock away for over 500 numbers
_MOVE_FRAMES = BLOCK_FRAMES  # of a gain's way to another
SHORTEST_LOOP = 2 * FADE_FRAMES


class Sound:
    """A raw file, mapped: frames (n, 2) as an array, without reading it."""

    def __init__(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                size = path.stat().st_size // FRAME_BYTES * FRAME_BYTES
                self._map = mmap.mmap(file.fileno(), size, access=mmap.ACCESS_READ) if size else b""
        except OSError as error:
            raise OutputError(
                f"The sound {path} cannot be read ({error.strerror or error}).",
                "Render the music again.",
            ) from error
        self.frames: Block = np.frombuffer(self._map, dtype="<f4").reshape(-1, 2)

    def expect(self, at: int, count: int) -> None:
        """Have these frames read from the disk soon, without waiting."""
        first = at * FRAME_BYTES // mmap.PAGESIZE * mmap.PAGESIZE
        last = min((at + count) * FRAME_BYTES, len(self._map))
        if isinstance(self._map, mmap.mmap) and hasattr(mmap, "MADV_WILLNEED") and last > first:
            self._map.madvise(mmap.MADV_WILLNEED, first, last - first)


Levels = tuple[float, ...]


class Gains(NamedTuple):
    """Of each part, of all of them, and of the clip's own sound."""

    parts: tuple[float, ...] = ()
    music: float = 1.0
    clip: float = 1.0

    def fitted(self, parts: int) -> Gains:
        """For so many parts, unchanged ones where there were others."""
        return self if len(self.parts) == parts else self._replace(parts=(1.0,) * parts)

    def levels(self) -> Levels:
        """What each part is multiplied by, and, at the end, the clip's own sound."""
        return (*(part * self.music for part in self.parts), self.clip)


_STEPS = np.arange(STRETCH_FRAMES, dtype=np.float64)
_RISE: Block = np.repeat(np.arange(1, STRETCH_FRAMES + 1, dtype=np.float32)[:, None], 2, axis=1)

_FADE_IN: Block = np.repeat(
    ((np.arange(FADE_FRAMES) + 0.5) / FADE_FRAMES).astype(np.float32)[:, None], 2, axis=1
)
_FADE_OUT: Block = np.ascontiguousarray(_FADE_IN[::-1])


class Scratch:
    """What a thread computes in, STRETCH_FRAMES frames of each."""

    def __init__(self) -> None:
        self.sound: Block = np.empty((STRETCH_FRAMES, 2), dtype=np.float32)
        self.gains: Block = np.empty((STRETCH_FRAMES, 2), dtype=np.float32)
        self.levels = np.empty(STRETCH_FRAMES)


class _Curve:
    """An automation, to be multiplied in where it is wanted; as `Automation.gains`, to rounding."""

    def __init__(self, automation: Automation) -> None:
        points = automation.points or ((0.0, 0.0),)
        self._frames = [time_s * SAMPLE_RATE_HZ for time_s, _ in points]
        self._levels = [gain_db * math.log(10.0) / 20.0 for _, gain_db in points]

    def multiply(self, total: Block, at: int, scratch: Scratch) -> None:
        """Multiply `total` (n <= STRETCH_FRAMES, 2), which begins at frame `at`, by the gains."""
        done = 0
        while done < len(total):
            index = bisect_right(self._frames, at + done)  # of the first point behind
            until = len(total)
            slope = 0.0
            if index == 0 or index == len(self._frames):
                level = self._levels[max(index - 1, 0)]
            else:
                first, last = self._frames[index - 1 : index + 1]
                low, high = self._levels[index - 1 : index + 1]
                slope = (high - low) / (last - first)
                level = low + (at + done - first) * slope
            if index < len(self._frames):
                until = min(until, math.ceil(self._frames[index]) - at)
            count = until - done
            part = total[done:until]
            if slope:
                levels, gains = scratch.levels[:count], scratch.gains[:count]
                np.multiply(_STEPS[:count], slope, out=levels)
                levels += level
                np.exp(levels, out=levels)
                np.copyto(gains, levels[:, None], casting="same_kind")
                part *= gains
            elif level:
                part *= math.exp(level)
            done = until


@dataclass(frozen=True, eq=False)
class Source:
    """What there is to hear: the stems, if any, and the clip's own sound, if any. It ends after
    `frames` frames, the last FADE_FRAMES of them fading, since it may be cut off anywhere."""

    parts: tuple[Sound, ...] = ()
    clip: Sound | None = None
    gain: float = 1.0
    frames: int = 0
    music_frames: int = 0
    fade_frames: int = 0
    automation: Automation = FLAT
    # Made of these beforehand, whoever makes a source: the device's thread has no time for it.
    curve: _Curve | None = field(init=False)
    fade: Block = field(init=False)

    def __post_init__(self) -> None:
        curve = None if self.automation.is_flat else _Curve(self.automation)
        frames = self.fade_frames
        fade = fade_out(self.music_frames - frames, frames, self.music_frames, frames)
        object.__setattr__(self, "curve", curve)
        # On both sides: to stretch it over them, numpy would copy it.
        object.__setattr__(self, "fade", np.repeat(fade, 2, axis=1))

    def add(self, total: Block, at: int, before: Levels, after: Levels, scratch: Scratch) -> None:
        """Add the frames from `at` to `total` (n <= STRETCH_FRAMES, 2), silence so far; the levels,
        one each, move from one to the other. Beyond the end there is nothing to add."""
        for index, sound in enumerate(self.parts):
            _add(total, sound, at, self.gain * before[index], self.gain * after[index], scratch)
        if self.parts:
            into = at - (self.music_frames - self.fade_frames)
            fade = self.fade[max(into, 0) : max(into + len(total), 0)]
            if len(fade):
                total[max(-into, 0) : max(-into, 0) + len(fade)] *= fade
            if self.curve is not None:
                self.curve.multiply(total, at, scratch)
        if self.clip is not None:
            _add(total, self.clip, at, before[-1], after[-1], scratch)
        over = at + len(total) - (self.frames - FADE_FRAMES)
        if over > 0:
            count = min(over, len(total))
            total[len(total) - count :] *= _FADE_OUT[over - count : over]

    def expect(self, at: int, count: int) -> None:
        """See `Sound.expect`."""
        for sound in self.parts if self.clip is None else (*self.parts, self.clip):
            sound.expect(at, count)


def _add(
    total: Block, sound: Sound, at: int, before: float, after: float, scratch: Scratch
) -> None:
    part = sound.frames[at : at + len(total)]
    count = len(part)
    if before == after:
        if before == 1.0:
            total[:count] += part
        elif before:
            total[:count] += np.multiply(part, before, out=scratch.sound[:count])
        return
    gains = scratch.gains[:count]
    np.multiply(_RISE[:count], (after - before) / len(total), out=gains)
    gains += before
    total[:count] += np.multiply(part, gains, out=scratch.sound[:count])


@dataclass(frozen=True, eq=False)
class Order:
    """What the device shall play. Replaced as a whole, never changed.

    run: counts starts and seeks; a new one begins at frame `start`. loop: first frame and the one
    after the last.
    """

    source: Source = Source()
    gains: Gains = field(default_factory=Gains)
    loop: tuple[int, int] | None = None
    live: bool = False
    run: int = 0
    start: int = 0

    @property
    def looping(self) -> tuple[int, int] | None:
        """The part of the loop that the source has; None where that is nothing."""
        if self.loop is None:
            return None
        start, end = self.loop[0], min(self.loop[1], self.source.frames)
        return (start, end) if end - start >= SHORTEST_LOOP else None

    def ahead(self, at: int, count: int) -> tuple[tuple[int, int], ...]:
        """(first frame, frames) of the stretches that will be played next, `count` frames in all
        where there are as many."""
        loop = self.looping
        if loop is None or not at < loop[1] < at + count:
            return ((at, count),)
        first = loop[1] - at
        return ((at, first), (loop[0], min(count - first, loop[1] - loop[0])))


class Piece(NamedTuple):
    """`frames` frames from `at`, `offset` frames into a buffer."""

    offset: int
    at: int
    frames: int


class Feeder:
    """Fills buffers as ordered, without a click. Used by the device's thread alone."""

    def __init__(self) -> None:
        self._order = Order()
        self._at = 0
        self._scratch = Scratch()
        self._pieces: list[Piece] = []
        # Levels move evenly from one to the other, and have moved so far.
        self._gains = Gains()
        self._from = self._to = self._gains.levels()
        self._moved = _MOVE_FRAMES
        # What fades out, faded already, and how much of it was heard.
        self._leaving: Block = np.zeros((FADE_FRAMES, 2), dtype=np.float32)
        self._left = FADE_FRAMES
        self._next: Block = np.zeros((FADE_FRAMES, 2), dtype=np.float32)

    @property
    def source(self) -> Source:
        """What the last buffer was filled from."""
        return self._order.source

    def fill(self, order: Order, out: Block) -> list[Piece]:
        """Fill `out` (n, 2), of any length, without a limit; returns what of the source is in it,
        in order, until the next call."""
        old = self._order
        if order.run != old.run or order.live != old.live or order.source is not old.source:
            self._leave()
            if order.run != old.run:
                self._at = order.start
        if order.gains is not self._gains:
            self._aim(order.gains, jump=not old.live)
        self._order = order
        self._pieces.clear()
        done = 0
        while done < len(out):
            loop = order.looping
            if loop is not None and self._at >= loop[1]:
                loop = None
            end = order.source.frames if loop is None else loop[1]
            count = min(len(out) - done, STRETCH_FRAMES)
            if order.live and self._at < end:
                count = min(count, end - self._at, self._until_moved())
                part = out[done : done + count]
                self._play(part)
                self._note(done, count)
                self._at += count
            else:
                part = out[done : done + count]
                part.fill(0.0)
            self._blend(part)
            done += count
            if loop is not None and self._at == end:
                self._leave()
                self._at = loop[0]
        return self._pieces

    def _note(self, offset: int, frames: int) -> None:
        """Of the source, `frames` from here on are in the buffer at `offset`."""
        if self._pieces:
            last = self._pieces[-1]
            if last.at + last.frames == self._at:
                self._pieces[-1] = Piece(last.offset, last.at, last.frames + frames)
                return
        self._pieces.append(Piece(offset, self._at, frames))

    def _play(self, part: Block) -> None:
        """What the source has from here on, with the gains on their way."""
        before = self._levels()
        self._moved = min(self._moved + len(part), _MOVE_FRAMES)
        part.fill(0.0)
        self._order.source.add(part, self._at, before, self._levels(), self._scratch)

    def _levels(self) -> Levels:
        if self._moved == _MOVE_FRAMES:
            return self._to
        share = self._moved / _MOVE_FRAMES
        return tuple(
            [old + (new - old) * share for old, new in zip(self._from, self._to, strict=True)]
        )

    def _until_moved(self) -> int:
        return _MOVE_FRAMES - self._moved or STRETCH_FRAMES

    def _aim(self, gains: Gains, *, jump: bool) -> None:
        levels, self._gains = gains.levels(), gains
        if jump or len(levels) != len(self._to):
            self._from, self._to, self._moved = levels, levels, _MOVE_FRAMES
        elif levels != self._to:
            self._from, self._to, self._moved = self._levels(), levels, 0

    def _leave(self) -> None:
        """Let what would sound now fade out while what comes next fades in."""
        order, levels = self._order, self._levels()
        left = order.source.frames - self._at if order.live else 0
        for first in range(0, FADE_FRAMES, STRETCH_FRAMES):
            part = self._next[first : first + STRETCH_FRAMES]
            part.fill(0.0)
            if left > first:
                at = self._at + first
                order.source.add(part[: left - first], at, levels, levels, self._scratch)
            self._blend(part)
            part *= _FADE_OUT[first : first + STRETCH_FRAMES]
        self._leaving, self._next, self._left = self._next, self._leaving, 0

    def _blend(self, sound: Block) -> None:
        """Fade in a stretch of what came, and add what leaves."""
        count = min(FADE_FRAMES - self._left, len(sound))
        if count:
            part, span = sound[:count], slice(self._left, self._left + count)
            part *= _FADE_IN[span]
            part += self._leaving[span]
            self._left += count
