"""The way to the loudspeakers: the only importer of sounddevice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AudioOutput:
    """The default output device, or why there is none. `library` is PortAudio's version or ""."""

    name: str
    library: str
    problem: str


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
