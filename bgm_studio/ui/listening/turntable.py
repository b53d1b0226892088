"""What plays in the listening test: one picture, and the renditions of its sound."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from bgm_studio.listening.collection import Sound
from bgm_studio.sound.playback import Player
from bgm_studio.ui.presenter.state import LiveRoll, Message
from bgm_studio.ui.presenter.transport import Transport
from bgm_studio.video.clip import ClipInfo

_log = logging.getLogger(__name__)


class Turntable(QObject):
    """One picture and the renditions of its sound, of which one is heard; switching keeps the
    place.

    heard(side, seconds): so much more of a rendition was heard. broken: the question cannot be
    played.
    """

    opened = Signal()
    live_changed = Signal()
    message = Signal(object)
    heard = Signal(int, float)
    broken = Signal()

    live: LiveRoll | None = None  # nothing is composed here
    tempo_map = None
    waits_for_picture = False

    def __init__(self, player: Player | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clip: ClipInfo | None = None
        self.side = 0
        self.duration_s = 0.0
        self._sounds: tuple[Sound, ...] = ()
        self._gains: tuple[float, ...] = ()
        self._counted_s = 0.0
        self._player = player or Player()
        self.transport = Transport(self, self._player, parent=self)
        self.transport.position_changed.connect(self._count)
        self.transport.silent.connect(self._on_silent)

    @property
    def frame_rate(self) -> Fraction:
        """Of the picture."""
        return Fraction(25) if self.clip is None else self.clip.frame_rate

    @property
    def is_ready(self) -> bool:
        """Whether there is anything to hear."""
        return bool(self._sounds)

    def clear(self) -> None:
        """Fall silent, with nothing to show."""
        self.transport.pause()
        self.clip, self._sounds, self.duration_s = None, (), 0.0
        self._player.load(None, None, 0.0)
        self.opened.emit()
        self.transport.changed.emit()

    def show(
        self, clip: ClipInfo, sounds: Sequence[Sound], gains_db: Sequence[float], duration_s: float
    ) -> None:
        """Stand at the start of a clip, ready to play its first rendition."""
        self.transport.pause()
        self.clip, self.side, self.duration_s = clip, 0, duration_s
        self._sounds = tuple(sounds)
        self._gains = tuple(10 ** (gain / 20) for gain in gains_db)
        self._load()
        self.opened.emit()
        self.transport.seek(0.0)
        self.transport.changed.emit()

    def _load(self) -> None:
        # The player fades from one sound to the other within 10 ms and keeps the place.
        self._player.load(None, self._sounds[self.side].path, self.duration_s)
        self._player.set_gains((0.0, 0.0, 0.0), 0.0, self._gains[self.side])

    def listen(self, side: int) -> None:
        """Hear this rendition from here on; start playing where nothing plays."""
        if side >= len(self._sounds):
            return
        self._count()
        if side != self.side:
            self.side = side
            self._load()
        if self.transport.playing:
            self.transport.changed.emit()
        else:
            self.transport.play()

    def seek(self, time_s: float) -> None:
        """Go to a time; playing goes on from there. What is skipped is not heard."""
        self._count()
        self._counted_s = self.duration_s
        self.transport.seek(time_s)

    def fail(self, error: Exception) -> None:
        """Say that something is wrong with a question; what, is for the terminal alone."""
        hint = getattr(error, "hint", "")
        _log.warning("The listening test: %s %s", error, hint)
        self.broken.emit()
        self.message.emit(
            Message(
                "error",
                self.tr("This question cannot be played."),
                self.tr("Please tell the person who runs the test, and go on to the next one."),
            )
        )

    def _count(self) -> None:
        """Tell what was heard since the last time; a player without a device is not heard."""
        position_s = self.transport.position_s
        passed_s, self._counted_s = position_s - self._counted_s, position_s
        if passed_s > 0 and self._sounds and not self.transport.problem:
            self.heard.emit(self.side, passed_s)

    def _on_silent(self, problem: str) -> None:
        self.transport.pause()
        self.message.emit(
            Message(
                "error",
                self.tr("No sound can be heard: {0}.").format(problem.split(";", maxsplit=1)[0]),
                self.tr("Connect headphones or loudspeakers, and press play again."),
            )
        )
