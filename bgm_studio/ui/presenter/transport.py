"""The transport: where the playhead is, and how it moves."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bgm_studio.composing.direction import Span
from bgm_studio.sound.playback import Player
from bgm_studio.video.clip import ClipInfo

_TICK_MS = 15
_SHUTTLE = (1.0, 2.0, 4.0, 8.0)


class Played(Protocol):
    """What a transport moves through. clip: None while there is nothing to play."""

    @property
    def clip(self) -> ClipInfo | None: ...
    @property
    def duration_s(self) -> float: ...
    @property
    def frame_rate(self) -> Fraction: ...


def _nowhere() -> Span | None:
    return None


class Transport(QObject):
    """Plays, pauses and seeks in what is loaded into its player.

    loop: the stretch that plays over and over while `loop_on`: one that was set, else what is
    chosen, which it follows. position_changed: the playhead, in
    seconds; also while it moves. changed: it plays, pauses or loops in another way. silent: why
    nothing can be heard.
    """

    position_changed = Signal(float)
    changed = Signal()
    silent = Signal(str)
    _player_told = Signal()

    def __init__(
        self,
        played: Played,
        player: Player,
        chosen: Callable[[], Span | None] = _nowhere,
        parent: QObject | None = None,
    ) -> None:
        """chosen: the stretch to loop where none was set; None: all."""
        super().__init__(parent)
        self.loop: Span | None = None
        self._is_chosen = False  # it was not set, but follows what is chosen
        self.loop_on = False
        self._played, self._player, self._chosen = played, player, chosen
        player.on_change = self._player_told.emit  # from any thread
        self._player_told.connect(self._on_player_told)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def position_s(self) -> float:
        """The playhead: what is heard now, in seconds of the clip."""
        return self._player.position_s

    @property
    def playing(self) -> bool:
        """Whether the playhead moves by itself."""
        return self._player.playing

    @property
    def speed(self) -> float:
        """Playing speed; sound is heard at 1 alone."""
        return self._player.speed

    @property
    def problem(self) -> str:
        """Why nothing is heard, "" if it is."""
        return self._player.problem

    @property
    def _half_a_frame_s(self) -> float:
        return 0.5 / float(self._played.frame_rate)

    def toggle_play(self) -> None:
        """Play or pause, at normal speed."""
        if self.playing and self.speed == 1:
            self.pause()
        else:
            self._player.set_speed(1.0)
            self.play()

    def play(self) -> None:
        """Play from the playhead; from the start where it stands at the end."""
        if self._played.clip is None:
            return
        if self.position_s >= self._played.duration_s - self._half_a_frame_s:
            self.seek(self.loop.start_s if self.loop_on and self.loop else 0.0)
        self._player.play()
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        """Stop the playhead where it is."""
        self._player.pause()
        self._timer.stop()
        self.changed.emit()
        self.position_changed.emit(self.position_s)

    def seek(self, time_s: float) -> None:
        """Put the playhead at a time; playing goes on from there."""
        last_s = max(self._played.duration_s - self._half_a_frame_s, 0.0)
        self._player.seek(min(max(time_s, 0.0), last_s))
        self.position_changed.emit(self.position_s)

    def step_frames(self, frames: int) -> None:
        """Stop, and move by whole frames."""
        if self.playing:
            self.pause()
        rate = float(self._played.frame_rate)
        frame = int(self.position_s * rate + 1e-3) + frames
        self.seek(max(frame, 0) / rate)

    def step_seconds(self, seconds: float) -> None:
        """Move by seconds; playing goes on."""
        self.seek(self.position_s + seconds)

    def shuttle(self, direction: int) -> None:
        """J (-1), K (0), L (+1): backwards, stop, forwards; again for faster."""
        if direction == 0:
            self._player.set_speed(1.0)
            self.pause()
            return
        speed = self.speed if self.playing else 0.0
        faster = 1.0
        if speed * direction > 0:
            faster = next((s for s in _SHUTTLE if s > abs(speed) + 1e-6), _SHUTTLE[-1])
        self._player.set_speed(direction * faster)
        self.play()

    def set_loop(self, span: Span | None) -> None:
        """The stretch that plays over and over while the loop is on."""
        self.loop, self._is_chosen = span, False
        self.loop_on = span is not None
        self._player.set_loop(span if self.loop_on else None)
        self.changed.emit()

    def toggle_loop(self) -> None:
        """Loop on or off; without a stretch that was set, what is chosen, else the whole clip."""
        self.loop_on = not self.loop_on
        if self.loop_on and self.loop is None and self._played.duration_s:
            self.loop, self._is_chosen = self._what_is_chosen(), True
        elif not self.loop_on and self._is_chosen:
            self.loop, self._is_chosen = None, False
        self._player.set_loop(self.loop if self.loop_on else None)
        self.changed.emit()

    def follow(self) -> None:
        """Something else may be chosen now: a loop that was not set follows."""
        if self._is_chosen and self._played.duration_s and self.loop != self._what_is_chosen():
            self.loop = self._what_is_chosen()
            self._player.set_loop(self.loop)
            self.changed.emit()

    def _what_is_chosen(self) -> Span:
        return self._chosen() or Span(0.0, self._played.duration_s)

    def reset(self) -> None:
        """Stand still, with no loop."""
        self.pause()
        self.set_loop(None)

    def stop(self) -> None:
        """Stand still, and tell nothing any more."""
        self._timer.stop()
        self._player.pause()

    def close(self, timeout_s: float) -> bool:
        """Fall silent for good. False where the sound device did not end in time."""
        self.stop()
        return self._player.close(timeout_s)

    @Slot()
    def _tick(self) -> None:
        self.position_changed.emit(self.position_s)
        if not self.playing:
            self._timer.stop()
            self.changed.emit()

    @Slot()
    def _on_player_told(self) -> None:
        if self.problem:
            self.silent.emit(self.problem)
        self.changed.emit()
