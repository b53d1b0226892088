"""The way to the loudspeakers: the only importer of sounddevice."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import BgmError

_CHANNELS = 2
_LATENCY_S = 0.08  # rides out a busy interpreter; what is heard is known all the same
Block = NDArray[np.float32]
Callback = Callable[[Block, float, bool], None]
"""callback(out, heard_s, underflow): fill `out` (frames, 2); its first frame will be heard at
`heard_s` on the stream's clock; underflow: the device ran dry before it."""


@dataclass(frozen=True)
class AudioOutput:
    """The default output device, or why there is none. `library` is PortAudio's version or ""."""

    name: str
    library: str
    problem: str


class SoundError(BgmError):
    """No sound can be played here. A Player turns it into its `problem`."""


class OutputStream(Protocol):
    """An open way to a device. `start` and `stop` may alternate; after `stop` nothing is heard.
    `start` raises SoundError. `active`: it calls back. `time`: now, in seconds on its own clock."""

    @property
    def active(self) -> bool: ...
    @property
    def time(self) -> float: ...
    @property
    def latency(self) -> float: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def close(self) -> None: ...


def audio_output() -> AudioOutput:
    """Ask the system for its default output device. Never raises: no sound is a finding too."""
    try:
        import sounddevice  # noqa: PLC0415 - importing it fails where PortAudio is missing
    except (ImportError, OSError) as error:
        return AudioOutput("", "", f"sounddevice could not be loaded ({error})")
    version = str(sounddevice.get_portaudio_version()[1])
    try:
        device = sounddevice.query_devices(kind="output")
    except (sounddevice.PortAudioError, ValueError) as error:
        return AudioOutput("", version, f"no audio output device ({error})")
    return AudioOutput(str(device["name"]), version, "")


def outputs() -> list[str]:
    """The names of the output devices there are, as `open_stream` takes them; [] where there is no
    sound. Takes up to a second the first time. A device that came later is not among them before
    one failed to open."""
    try:
        import sounddevice  # noqa: PLC0415 - importing it fails where PortAudio is missing
    except (ImportError, OSError):
        return []
    return list(dict.fromkeys(_named_outputs(sounddevice)))


def _named_outputs(library: Any) -> dict[str, int]:
    """Name to index; devices of one name are told apart by the system's part that has them."""
    try:
        devices, parts = library.query_devices(), library.query_hostapis()
    except (library.PortAudioError, ValueError):
        return {}
    able = [(i, d) for i, d in enumerate(devices) if d["max_output_channels"] >= _CHANNELS]
    names = [str(device["name"]) for _, device in able]
    found: dict[str, int] = {}
    for (index, device), name in zip(able, names, strict=True):
        part = str(parts[device["hostapi"]]["name"])
        found.setdefault(name if names.count(name) == 1 else f"{name} ({part})", index)
    return found


def open_stream(
    callback: Callback, sample_rate_hz: int, block_frames: int, name: str = ""
) -> OutputStream:
    """Open an output device, stereo, not yet started. name: one of `outputs`, "" for the system's
    default. Takes up to a second the first time.

    Raises SoundError where there is no PortAudio, no such device, or it does not open.
    """
    try:
        import sounddevice  # noqa: PLC0415 - slow, and fails where PortAudio is missing
    except (ImportError, OSError) as error:
        raise SoundError(
            "The sound library PortAudio was not found", "Install it (Debian: libportaudio2)."
        ) from error
    for last in (False, True):
        try:
            device = _named_outputs(sounddevice)[name] if name else None
            return _PortAudioStream(sounddevice, callback, sample_rate_hz, block_frames, device)
        except KeyError as error:
            if last:
                raise SoundError(
                    f"The sound output “{name}” is not connected",
                    "Connect it, or choose another one in Preferences.",
                ) from error
            _look_again(sounddevice)
        except (sounddevice.PortAudioError, ValueError) as error:
            if last:
                if not audio_output().name:
                    raise SoundError("No sound device was found", "Connect one.") from error
                raise SoundError(
                    f"The sound device could not be opened ({error})",
                    "Another program may be using it.",
                ) from error
            _look_again(sounddevice)
    raise AssertionError("unreachable")


def _look_again(library: Any) -> None:
    """PortAudio lists the devices once: one may have come or gone since."""
    library._terminate()
    library._initialize()


class _PortAudioStream:
    """sounddevice's stream as an OutputStream."""

    def __init__(
        self, library: Any, callback: Callback, rate_hz: int, block: int, device: int | None
    ) -> None:
        self._error: type[Exception] = library.PortAudioError
        self._now_s = 0.0

        def fill(out: Block, frames: int, times: Any, status: Any) -> None:
            heard_s = float(times.outputBufferDacTime)
            if heard_s <= times.currentTime:  # some drivers do not tell
                heard_s = float(times.currentTime) + self.latency
            callback(out, heard_s, bool(status.output_underflow))

        self._stream: Any = library.OutputStream(
            samplerate=rate_hz,
            blocksize=block,
            channels=_CHANNELS,
            device=device,
            dtype="float32",
            latency=_LATENCY_S,
            callback=fill,
        )

    @property
    def active(self) -> bool:
        try:
            return bool(self._stream.active)
        except self._error:  # the device is gone
            return False

    @property
    def time(self) -> float:
        with suppress(self._error):  # a device that is gone has no time; its last one holds
            self._now_s = float(self._stream.time)
        return self._now_s

    @property
    def latency(self) -> float:
        return float(self._stream.latency)

    def start(self) -> None:
        try:
            self._stream.start()
        except self._error as error:
            raise SoundError(f"The sound device did not start ({error})", "") from error

    def stop(self) -> None:
        with suppress(self._error):  # a device that is gone is silent already
            self._stream.abort()

    def close(self) -> None:
        with suppress(self._error):  # likewise
            self._stream.close()
