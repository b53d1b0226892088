"""What the tests of all editors share: the built add-ons, and clips."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from add_ons import build
from toys import write_clip


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The add-ons as they are installed, by editor."""
    return build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a.mp4, b.mp4, c.mp4 (60 frames at 24 a second, of different colours) and
    song.wav (8 s)."""
    folder = tmp_path_factory.mktemp("clips")
    for look, name in enumerate("abc"):
        write_clip(folder / f"{name}.mp4", frames=60, cuts=(0,) * look)
    with wave.open(str(folder / "song.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(b"\x00\x01" * 48_000 * 8)
    return folder
