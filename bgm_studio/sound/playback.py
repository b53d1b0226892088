"""The player, whose clock is the sound that is heard.

Three threads meet in a Player. The device's own thread fills buffers (`feeding`): it reads an
immutable order, adds up slices of mapped files and takes no lock. One worker thread opens, starts,
watches and closes the device, since each of these may take a long time, and has what comes next
read from the disk. Everybody else calls methods that change the order and return at once.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, Protocol

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import RequestError
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.sound.feeding import (
    BLOCK_FRAMES,
    SHORTEST_LOOP,
    Gains,
    Order,
    Piece,
    Sound,
    Source,
)
from bgm_studio.sound.limiting import LimitedFeeder
from bgm_studio.sound.output import (
    AudioOutput,
    Block,
    Callback,
    OutputStream,
    SoundError,
    audio_output,
    open_stream,
)
from bgm_studio.sound.stems import Stems

MAX_SPEED = 8.0

_TICK_S = 0.02
_AHEAD_FRAMES = 2 * SAMPLE_RATE_HZ  # read from the disk before they are heard
_ASLEEP_S = 1.0  # a worker that did not run for so long was asleep with the whole machine
_HUNG_S = 3.0
_JUMP_S = 0.010  # a device time further off than this is an outlier, or else a gap in the sound
_AVERAGED = 32  # device times averaged: 0.7 s
_KEPT = 256  # segments remembered: over 5 s, more than any device's latency


class Stretch(Protocol):
    """A part of the clip, in seconds."""

    @property
    def start_s(self) -> float: ...
    @property
    def end_s(self) -> float: ...


class _Segment(NamedTuple):
    """From `heard_s` on, `frames` frames from `at` are heard; `sent` frames went before them."""

    heard_s: float
    sent: int
    at: int
    frames: int
    run: int


class _Heard:
    """What is heard when: turns the device's clock into a position.

    Device times of buffers are jittery and the device's rate is not quite its nominal one, so a
    running mean over the last 0.7 s of (device time - frames sent / rate) places the buffers. Where
    the device ran dry, times jump and stay off: then the mean begins anew, and the position waits
    at the gap as the sound does. `add` belongs to the device's thread, `position` to the holder of
    the player's lock; they share one tuple, replaced as a whole.
    """

    def __init__(self) -> None:
        self._segments: tuple[_Segment, ...] = ()
        self._sent = self._began = 0  # frames before the next buffer, and before the last one
        self._lead_s = 0.0
        self._count = 0
        self._suspect_s: float | None = None
        self._furthest = 0.0

    def add(
        self, heard_s: float, frames: int, run: int, pieces: list[Piece], underflow: bool
    ) -> None:
        """A buffer of `frames` with these pieces, first heard at `heard_s` by the device."""
        lead_s = heard_s - self._sent / SAMPLE_RATE_HZ
        off_s = lead_s - self._lead_s
        suspect_s, self._suspect_s = self._suspect_s, None
        segments = self._segments
        if not self._count or underflow:
            segments = _later(segments, self._sent, off_s)  # what was read already waited, too
            self._lead_s, self._count = lead_s, 1
        elif abs(off_s) <= _JUMP_S:
            self._count = min(self._count + 1, _AVERAGED)
            self._lead_s += off_s / self._count
        elif suspect_s is not None and abs(lead_s - suspect_s) <= _JUMP_S:
            moved_s = (lead_s + suspect_s) / 2 - self._lead_s
            self._lead_s, self._count = self._lead_s + moved_s, 2
            # The last buffer was placed before this was known; it is not heard yet.
            segments = _later(segments, self._began, moved_s)
        else:
            self._suspect_s = lead_s
        begin_s = self._lead_s + self._sent / SAMPLE_RATE_HZ
        new = [
            _Segment(
                begin_s + p.offset / SAMPLE_RATE_HZ, self._sent + p.offset, p.at, p.frames, run
            )
            for p in pieces
        ]
        self._began, self._sent = self._sent, self._sent + frames
        self._segments = (*segments[-_KEPT:], *new)

    def position(self, run: int, now_s: float) -> float | None:
        """The frame heard at `now_s`, or None before the first frame of `run` is. Never falls
        back within a run, but for its loop."""
        segments = self._segments
        index = len(segments) - 1
        while index > 0 and segments[index].heard_s > now_s:
            index -= 1
        if index < 0:
            return None
        here = segments[index]
        into = max((now_s - here.heard_s) * SAMPLE_RATE_HZ, 0.0)
        self._furthest = max(self._furthest, here.sent + min(into, here.frames))
        while index + 1 < len(segments) and segments[index + 1].sent <= self._furthest:
            index += 1
        here = segments[index]
        if here.run != run:
            return None
        return here.at + min(max(self._furthest - here.sent, 0.0), here.frames)


def _later(segments: tuple[_Segment, ...], sent: int, moved_s: float) -> tuple[_Segment, ...]:
    """The segments, where what comes after `sent` frames is heard so much later."""
    placed = [one for one in segments if one.sent + one.frames <= sent]
    for one in segments[len(placed) :]:
        before = max(sent - one.sent, 0)
        if before:
            placed.append(one._replace(frames=before))
        heard_s = one.heard_s + before / SAMPLE_RATE_HZ + moved_s
        rest = (one.sent + before, one.at + before, one.frames - before)
        placed.append(_Segment(heard_s, *rest, one.run))
    return tuple(placed)


class Player:
    """Plays stems and the clip's own sound; says what is heard now. All methods return at once and
    may be called from any thread.

    Without a sound device it plays silently on a timer, and `problem` says so; each `play` tries
    the device again. `on_change`, if set, is called without arguments from any thread when playing
    ends or fails by itself, or `problem` changes.
    """

    def __init__(
        self,
        open_stream: Callable[[Callback, int, int, str], OutputStream] = open_stream,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.on_change: Callable[[], None] | None = None
        self._open = open_stream
        self._clock = clock
        self._wake = threading.Condition()  # guards all below; held for moments only
        self._order = Order()
        self._playing = False
        self._speed = 1.0
        self._problem = ""
        self._silent = False  # the device failed since the last play()
        self._rest = 0.0  # the position in frames while no clock runs
        self._timer: tuple[float, float] | None = None  # (frame, clock) while a timer runs
        self._ticked_s = clock()
        self._device = ""  # the output's name, "" for the system's
        self._moves = False  # to another one, as soon as the worker comes to it
        self._stream: OutputStream | None = None
        self._heard: _Heard | None = None  # of the running stream
        self._closing = False
        self._worker: threading.Thread | None = None
        self._output: AudioOutput | None = None
        # Sources that were played, until the worker lets them go: to unmap their files in the
        # device's thread, which drops them last, would take it too long.
        self._retired: list[Source] = []
        # The worker's own:
        self._leaving: list[Source] = []
        self._calls_seen = 0
        self._idle_s = 0.0
        self._expected: tuple[Source, tuple[int, int] | None, int] | None = None
        self._expected_at = 0
        # The device thread's own:
        self._feeder: LimitedFeeder | None = None
        self._calls = 0

    # -- what is heard ------------------------------------------------------------------------

    def load(
        self,
        stems: Stems | None,
        clip_sound: Path | None,
        duration_s: float,
        automation: Automation = FLAT,
    ) -> None:
        """Hear these from now on, with a crossfade of 10 ms where something plays.

        clip_sound: as `write_clip_sound` writes it. duration_s: where playing ends. automation: of
        the music's level, beside its gain, as `mix_under` takes it. The position stays, or moves to
        the new end. Gains stay where there are as many parts as before; else those of the parts are
        1 until `set_gains`. Raises OutputError when a file cannot be read; then all stays as it
        was.
        """
        source = Source(
            () if stems is None else tuple(Sound(path) for path in stems.paths),
            None if clip_sound is None else Sound(clip_sound),
            1.0 if stems is None else stems.gain,
            round(duration_s * SAMPLE_RATE_HZ),
            0 if stems is None else stems.samples,
            0 if stems is None else stems.fade_frames,
            automation,
        )
        with self._wake:
            if self._order.live:
                self._retired.append(self._order.source)
            gains = self._order.gains.fitted(len(source.parts))
            self._order = replace(self._order, source=source, gains=gains)
            self._rest = min(self._rest, source.frames)

    def set_level(self, automation: Automation) -> None:
        """Another automation of the music that is loaded, heard at the next block (21 ms) with a
        crossfade of 10 ms; nothing is opened anew."""
        with self._wake:
            source = replace(self._order.source, automation=automation)
            self._order = replace(self._order, source=source)

    def set_gains(self, part_gains: Sequence[float], music_gain: float, clip_gain: float) -> None:
        """Linear gains >= 0 of the parts that are loaded, one each, and of the clip's own sound;
        heard within a block (21 ms) without a click."""
        gains = Gains(tuple(part_gains), music_gain, clip_gain)
        with self._wake:
            gains = gains.fitted(len(self._order.source.parts))
            self._order = replace(self._order, gains=gains)

    def set_output(self, name: str) -> None:
        """Be heard on another device, one of `outputs`, "" for the system's own. What plays goes on
        there; where it is not connected, `problem` says so."""
        with self._wake:
            if name == self._device:
                return
            position = self._position()
            self._device, self._moves, self._silent = name, True, False
            if self._playing:
                self._go(position)
            self._wake.notify_all()

    # -- transport ----------------------------------------------------------------------------

    def play(self) -> None:
        """Play from the position; from the start (or the loop's) when it is the end and the speed
        is forward. Does nothing while playing, or with nothing loaded."""
        with self._wake:
            frames = self._order.source.frames
            if self._playing or self._closing or not frames:
                return
            if self._speed > 0 and self._rest >= frames - 1:
                self._rest = float(self._order.looping[0]) if self._order.looping else 0.0
            self._playing, self._silent = True, False
            self._go(self._rest)
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, name="bgm-player", daemon=True)
                self._worker.start()

    def pause(self) -> None:
        """Stop at what is heard now."""
        with self._wake:
            self._halt(self._position())

    def seek(self, position_s: float) -> None:
        """Go to a position, held within the clip; playing goes on from there."""
        with self._wake:
            frame = min(max(position_s, 0.0) * SAMPLE_RATE_HZ, self._order.source.frames)
            self._go(float(round(frame)))

    def set_loop(self, loop: Stretch | None) -> None:
        """Play this part over and over (at least 20 ms of it) once the position is in it; None for
        no loop. A position behind it plays on to the clip's end."""
        frames = None
        if loop is not None:
            start, end = (round(s * SAMPLE_RATE_HZ) for s in (loop.start_s, loop.end_s))
            frames = (start, max(end, start + SHORTEST_LOOP))
        with self._wake:
            position = self._position()
            self._order = replace(self._order, loop=frames)
            if self._timer is not None:
                self._timer = (position, self._now())

    def set_speed(self, speed: float) -> None:
        """-8..8, not 0; below 0 backwards. Only at 1 is there sound. Raises RequestError."""
        if not 0.0 < abs(speed) <= MAX_SPEED:
            raise RequestError(
                f"A speed of {speed:g} is not possible.", f"Use -{MAX_SPEED:g} to {MAX_SPEED:g}."
            )
        with self._wake:
            if speed != self._speed:
                position = self._position()
                self._speed = speed
                self._go(position)

    @property
    def position_s(self) -> float:
        """What is heard now, in seconds after the clip's first frame, 0..duration."""
        with self._wake:
            return self._position() / SAMPLE_RATE_HZ

    @property
    def heard(self) -> tuple[Order, int]:
        """What is played, and the frame of it that is heard now, for meters."""
        with self._wake:
            return self._order, round(self._position())

    @property
    def playing(self) -> bool:
        """Whether the position moves, or is about to."""
        return self._playing

    @property
    def speed(self) -> float:
        """As set_speed left it."""
        return self._speed

    @property
    def problem(self) -> str:
        """Why nothing is heard, in a sentence; "" where sound is heard or was not yet tried."""
        return self._problem

    @property
    def output(self) -> AudioOutput:
        """The system's default device. The first call loads the sound library, which may take half
        a second; later calls are free."""
        if self._output is None:
            self._output = audio_output()
        return self._output

    def close(self, timeout_s: float = 2.0) -> bool:
        """Stop, free the device, and wait for the player's thread; it is of no use afterwards.
        False where the device holds the thread up for longer."""
        with self._wake:
            self._halt(self._position())
            self._closing = True
            self._wake.notify_all()
            worker = self._worker
        if worker is None or worker is threading.current_thread():
            return True
        worker.join(timeout_s)
        return not worker.is_alive()

    # -- under the lock -----------------------------------------------------------------------

    def _go(self, frame: float) -> None:
        """Be at `frame`, and where playing, go on from there by the right clock."""
        self._rest = frame
        sound = self._playing and self._speed == 1.0 and not self._silent
        self._timer = (frame, self._now()) if self._playing and not sound else None
        self._order = replace(self._order, live=sound, run=self._order.run + 1, start=round(frame))
        self._wake.notify_all()

    def _halt(self, frame: float) -> None:
        self._playing = False
        self._rest = frame
        self._timer = None
        self._order = replace(self._order, live=False)
        self._wake.notify_all()

    def _now(self) -> float:
        """The timer's clock, which does not count time asleep."""
        now_s = self._clock()
        if not self._playing:
            return now_s
        return min(now_s, self._ticked_s + _ASLEEP_S)

    def _position(self) -> float:
        order = self._order
        frame = self._rest
        if self._timer is not None:
            since, at_s = self._timer
            frame = since + (self._now() - at_s) * self._speed * SAMPLE_RATE_HZ
            loop = order.looping
            if loop is not None and self._speed > 0 and since < loop[1] <= frame:
                frame = loop[0] + math.fmod(frame - loop[0], loop[1] - loop[0])
        elif order.live and self._heard is not None and self._stream is not None:
            heard = self._heard.position(order.run, self._stream.time)
            frame = self._rest if heard is None else heard
        return min(max(frame, 0.0), order.source.frames)

    # -- the device's thread ------------------------------------------------------------------

    def _fill(self, out: Block, heard_s: float, underflow: bool) -> None:
        order, feeder, heard = self._order, self._feeder, self._heard
        self._calls += 1
        if heard is None or feeder is None:
            out[:] = 0.0
        else:
            heard.add(heard_s, len(out), order.run, feeder.fill(order, out), underflow)

    # -- the worker ---------------------------------------------------------------------------

    def _work(self) -> None:
        running = False
        while True:
            with self._wake:
                if not (self._closing or running or self._playing or self._moves):
                    self._wake.wait()
                elif not self._closing:
                    self._wake.wait(_TICK_S)
                closing, moves, self._moves = self._closing, self._moves, False
                wanted = self._order.live and not closing
                elapsed_s = self._tick_clock()
            if moves:
                self._discard()
                running = False
            if wanted and not running:
                running = self._start()
            elif running and not wanted:
                self._stop()
                running = False
            elif running:
                running = self._watch(elapsed_s)
            if closing:
                self._discard()
                return
            self._look_for_end()

    def _tick_clock(self) -> float:
        """Note that the worker runs. Time it was asleep is taken out of the timer's."""
        now_s = self._clock()
        elapsed_s = now_s - self._ticked_s
        if self._timer is not None and elapsed_s > _ASLEEP_S:
            frame, at_s = self._timer
            self._timer = (frame, at_s + elapsed_s - _ASLEEP_S)
        self._ticked_s = now_s
        return elapsed_s

    def _start(self) -> bool:
        """Have the device play; on failure the timer takes over. Whether it plays."""
        try:
            stream = self._stream or self._open(
                self._fill, SAMPLE_RATE_HZ, BLOCK_FRAMES, self._device
            )
            with self._wake:
                # Nothing of the last time: its buffers were thrown away, and the clock has a gap.
                self._stream, self._heard, self._feeder = stream, _Heard(), LimitedFeeder()
            self._calls_seen, self._idle_s = self._calls, 0.0
            stream.start()
        except SoundError as error:
            self._lost(error.message)
            return False
        self._set_problem("")
        return True

    def _stop(self) -> None:
        """Fall silent, and keep the device for the next time."""
        stream = self._stream
        if stream is not None:
            stream.stop()
        with self._wake:
            self._retired, self._leaving = [], []

    def _watch(self, elapsed_s: float) -> bool:
        stream = self._stream
        calls = self._calls
        # A machine that was asleep has not waited for its device: count little of a long tick.
        self._idle_s = self._idle_s + min(elapsed_s, 0.1) if calls == self._calls_seen else 0.0
        self._calls_seen = calls
        if stream is None or not stream.active:
            self._lost("The sound device was lost")
            return False
        if self._idle_s > _HUNG_S:
            self._lost("The sound device stopped answering")
            return False
        self._expect()
        self._let_go()
        return True

    def _let_go(self) -> None:
        """Drop what the device's thread is done with since the last time."""
        with self._wake:
            gone = self._leaving  # freed at the end, without the lock
            feeder = self._feeder
            used = (self._order.source, None if feeder is None else feeder.source)
            self._leaving = [source for source in self._retired if source not in used]
            self._retired = [source for source in self._retired if source in used]
        del gone

    def _expect(self) -> None:
        """Have what comes next read from the disk, twice as often as there is need to."""
        with self._wake:
            order, at = self._order, round(self._position())
        known = (order.source, order.loop, order.run)
        if known != self._expected or not 0 <= at - self._expected_at < _AHEAD_FRAMES // 2:
            self._expected, self._expected_at = known, at
            for first, count in order.ahead(at, _AHEAD_FRAMES):
                order.source.expect(first, count)

    def _lost(self, reason: str) -> None:
        """Go on silently from where the sound stopped."""
        with self._wake:
            position = self._position()
            self._silent = True
            if self._playing:
                self._go(position)
        self._discard()
        self._set_problem(f"{reason}; playing silently.")

    def _discard(self) -> None:
        with self._wake:
            stream, self._stream, self._heard = self._stream, None, None
        if stream is not None:
            stream.stop()
            stream.close()

    def _set_problem(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self._tell()

    def _look_for_end(self) -> None:
        with self._wake:
            if not self._playing:
                return
            position = self._position()
            if self._speed > 0:
                ended = position >= self._order.source.frames - 1
                edge = float(self._order.source.frames)
            else:
                ended, edge = position <= 0.0, 0.0
            if ended:
                self._halt(edge)
        if ended:
            self._tell()

    def _tell(self) -> None:
        told = self.on_change
        if told is not None:
            told()
