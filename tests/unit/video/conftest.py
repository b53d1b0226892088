"""Small clips made on the spot, and the shipped ones."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from made_clips import Image, MakeClip

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def make_clip(tmp_path: Path) -> MakeClip:
    """make_clip(images, rate, name, times, audio): an H.264 clip of BGR pictures.

    times: frame starts in seconds (Fractions) for a variable rate; B-frames are on.
    """

    def make(
        images: Sequence[Image],
        rate: Fraction | int = 25,
        name: str = "clip.mp4",
        times: Sequence[Fraction] | None = None,
        audio_s: float = 0.0,
    ) -> Path:
        path = tmp_path / name
        time_base = Fraction(1, 90000) if times else 1 / Fraction(rate)
        with av.open(str(path), "w") as container:
            stream = container.add_stream("libx264", rate=Fraction(rate))
            stream.height, stream.width = images[0].shape[:2]
            stream.pix_fmt = "yuv420p"
            stream.codec_context.time_base = time_base
            stream.options = {"preset": "veryfast", "crf": "18", "bf": "2"}
            sound = container.add_stream("aac", rate=48000) if audio_s else None
            for number, image in enumerate(images):
                frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), format="bgr24")
                frame.pts = number if times is None else int(times[number] / time_base)
                frame.time_base = time_base
                container.mux(stream.encode(frame))
            container.mux(stream.encode())
            if sound is not None:
                for block in range(int(audio_s * 48000 / 1024)):
                    quiet = av.AudioFrame.from_ndarray(
                        np.zeros((2, 1024), dtype=np.float32), format="fltp", layout="stereo"
                    )
                    quiet.sample_rate, quiet.pts = 48000, block * 1024
                    container.mux(sound.encode(quiet))
                container.mux(sound.encode())
        return path

    return make


@pytest.fixture(scope="session")
def portrait() -> Image:
    """A person's head and shoulders, BGR."""
    return np.asarray(cv2.imread(str(ROOT / "tests" / "data" / "astronaut.jpg")), dtype=np.uint8)


@pytest.fixture(scope="session")
def voice_file() -> Path:
    """Three seconds of speech."""
    return ROOT / "tests" / "data" / "voice.ogg"


@pytest.fixture(scope="session")
def demo_clip() -> Path:
    """The shipped demo: 24 fps, sound, ten shots."""
    return ROOT / "resources" / "demo" / "demo.mp4"


@pytest.fixture(scope="session")
def calm_clip() -> Path:
    """25 fps, no sound, no cut."""
    return ROOT / "tests" / "data" / "calm_25fps_silent.mp4"


@pytest.fixture(scope="session")
def busy_clip() -> Path:
    """30000/1001 fps, sound, five cuts."""
    return ROOT / "tests" / "data" / "busy_2997fps.mp4"
