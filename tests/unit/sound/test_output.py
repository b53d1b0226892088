"""Which output devices there are, and that the one that was asked for is opened or missed."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from bgm_studio.sound.output import SoundError, open_stream, outputs


class Library:
    """Stands in for sounddevice. later: devices that are seen only once it looks again."""

    PortAudioError = type("PortAudioError", (Exception,), {})

    def __init__(self, devices, later=()):
        self.devices, self.later, self.opened = list(devices), list(later), []

    def query_devices(self, kind=None):
        return self.devices

    def query_hostapis(self):
        return [{"name": "ALSA"}, {"name": "JACK"}]

    def _terminate(self):
        self.devices += self.later

    def _initialize(self):
        pass

    def OutputStream(self, **asked):  # noqa: N802 - its name
        self.opened.append(asked["device"])
        return SimpleNamespace(latency=0.1)


def device(name, channels=2, part=0):
    return {"name": name, "max_output_channels": channels, "hostapi": part}


@pytest.fixture
def library(monkeypatch):
    made = Library(
        [device("mic", 0), device("Speakers"), device("DAC"), device("DAC", part=1)],
        [device("Headset")],
    )
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    return made


def test_outputs_are_those_that_play_stereo_and_are_told_apart(library):
    assert outputs() == ["Speakers", "DAC (ALSA)", "DAC (JACK)"]


def test_without_a_sound_library_there_are_none(monkeypatch):
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    assert outputs() == []


def test_the_device_that_was_asked_for_is_opened(library):
    open_stream(print, 48000, 1024)
    open_stream(print, 48000, 1024, "DAC (JACK)")
    open_stream(print, 48000, 1024, "Headset")
    assert library.opened == [None, 3, 4]


def test_a_device_that_is_gone_is_told_by_its_name(library):
    with pytest.raises(SoundError, match="“Old DAC” is not connected") as told:
        open_stream(print, 48000, 1024, "Old DAC")
    assert "Preferences" in told.value.hint and library.opened == []
