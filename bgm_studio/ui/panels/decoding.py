"""The thread that decodes the film's frames and prepares pictures of forming music.

The newest request wins; what it makes is ready to be drawn.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QImage

from bgm_studio.base.errors import ClipError
from bgm_studio.ui.images import image_of
from bgm_studio.ui.panels.forming import roll_image
from bgm_studio.ui.theme import Theme
from bgm_studio.video.decoding import Frame
from bgm_studio.video.reader import FrameReader

if TYPE_CHECKING:
    from bgm_studio.video.clip import ClipInfo

_LONG_SEEK_S = 0.15  # a seek that takes longer than this yields to a newer one
_SOON_S = 0.06  # after which the nearest frame that there is is shown, until the right one is


class Wish(NamedTuple):
    """A frame that is asked for: of which clip, at what time, how many pixels wide, and when."""

    clip: ClipInfo
    time_s: float
    width: int
    asked_s: float


class Picture(NamedTuple):
    """A frame ready to draw. is_right: the one that was asked for, not one on the way there."""

    clip: ClipInfo
    time_s: float
    image: QImage
    delay_s: float
    is_right: bool = True


class RollWish(NamedTuple):
    """Forming music, as `roll_image` takes it; its page, and whether it fades in."""

    probability: NDArray[np.uint8]
    features: Literal["language", "video"]
    pitches: tuple[int, int]
    size: QSizeF
    dpr: float
    look: Theme
    page: tuple[int, int]
    fade: bool


class Roll(NamedTuple):
    """A picture of forming music."""

    image: QImage
    page: tuple[int, int]
    fade: bool


class Preparer(QObject):
    """The thread that decodes and prepares; its signals reach the window's thread queued."""

    ready = Signal(object)
    rolled = Signal(object)
    failed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._condition = threading.Condition()
        self._wish: Wish | None = None
        self._roll_wish: RollWish | None = None
        self._closing = False
        self._sent: tuple[ClipInfo, float, int] | None = None
        self._thread: threading.Thread | None = None

    def ask(self, wish: Wish | RollWish) -> None:
        """Ask for a frame or a roll; one asked for before that is not begun is forgotten."""
        with self._condition:
            if self._closing:
                return
            if isinstance(wish, Wish):
                self._wish = wish
            else:
                self._roll_wish = wish
            self._condition.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="bgm-viewer", daemon=True)
            self._thread.start()

    def close(self, timeout_s: float) -> bool:
        """End the thread; no signal follows. False when it did not end in time."""
        with self._condition:
            self._closing = True
            self._wish = None
            self._condition.notify()
        if self._thread is not None:
            self._thread.join(timeout_s)
            return not self._thread.is_alive()
        return True

    def _run(self) -> None:
        reader: FrameReader | None = None
        broken: ClipInfo | None = None
        try:
            while True:
                with self._condition:
                    self._condition.wait_for(lambda: self._wish or self._roll_wish or self._closing)
                    if self._closing:
                        return
                    wish, self._wish = self._wish, None
                    roll_wish, self._roll_wish = self._roll_wish, None
                if roll_wish is not None:
                    image = roll_image(*roll_wish[:6])
                    self.rolled.emit(Roll(image, roll_wish.page, roll_wish.fade))
                if wish is None or wish.clip is broken:
                    continue
                try:
                    if reader is None or reader.clip is not wish.clip:
                        if reader is not None:
                            reader.close()
                        reader = None
                        reader = FrameReader(wish.clip, wish.width)
                    reader.width = wish.width
                    self._show(reader, wish)
                except ClipError as error:
                    broken = wish.clip
                    self._emit_failed(wish.clip, error)
        finally:
            if reader is not None:
                reader.close()

    def _emit_failed(self, clip: ClipInfo, error: ClipError) -> None:
        if not self._closing:
            self.failed.emit(clip, error)

    def _show(self, reader: FrameReader, wish: Wish) -> None:
        """Hand on the frame that is asked for; where it takes long, the one reached by then, too.
        Raises ClipError."""
        begun_s = time.monotonic()

        def late() -> bool:
            return self._closing or time.monotonic() - begun_s > _SOON_S

        frame = reader.at(wish.time_s, late)
        if late():
            self._hand_on(wish, frame, is_right=False)
            frame = reader.at(wish.time_s, lambda: self._yields(begun_s))
        self._hand_on(wish, frame, is_right=True)

    def _hand_on(self, wish: Wish, frame: Frame, *, is_right: bool) -> None:
        if self._sent != (wish.clip, frame.time_s, wish.width) and not self._closing:
            self._sent = (wish.clip, frame.time_s, wish.width)
            image = image_of(frame.image)
            delay_s = time.monotonic() - wish.asked_s
            self.ready.emit(Picture(wish.clip, frame.time_s, image, delay_s, is_right))

    def _yields(self, begun_s: float) -> bool:
        if self._closing:
            return True
        return self._wish is not None and time.monotonic() - begun_s > _LONG_SEEK_S
