from __future__ import annotations

import shutil
from pathlib import Path

import av
import numpy as np
import pytest
from made_clips import MakeClip, scene

from bgm_studio.base.errors import ModelError
from bgm_studio.base.resources import resource
from bgm_studio.video import hearing
from bgm_studio.video.clip import probe
from bgm_studio.video.hearing import SILENCE_DB, Ears

SECOND = 16_000


@pytest.fixture(scope="module")
def ears() -> Ears:
    return Ears()


@pytest.fixture(scope="module")
def voice(voice_file: Path) -> np.ndarray:
    """Three seconds of speech, mono at 16 kHz."""
    resampler = av.AudioResampler("flt", "mono", SECOND)
    with av.open(str(voice_file)) as container:
        parts = [piece.to_ndarray().ravel() for frame in container.decode(audio=0)
                 for piece in resampler.resample(frame)]  # fmt: skip
    return np.concatenate(parts).astype(np.float32)[: 3 * SECOND]


def test_speech_is_told_from_other_sound(ears: Ears, voice: np.ndarray) -> None:
    time = np.arange(3 * SECOND) / SECOND
    chord = sum(0.1 * np.sin(2 * np.pi * f * time) for f in (262, 330, 392))
    noise = np.random.default_rng(1).normal(0, 0.1, len(time))
    assert ears.heard(iter([voice]), 30).speech_share > 0.6
    for other in (chord, noise, np.zeros_like(time)):
        assert ears.heard(iter([other.astype(np.float32)]), 30).speech_share == 0.0


def test_speech_stands_where_it_is(ears: Ears, voice: np.ndarray) -> None:
    quiet = np.zeros(3 * SECOND, dtype=np.float32)
    heard = ears.heard(iter([np.concatenate([quiet, voice, quiet])]), 90)
    assert heard.part(0.0, 2.8).speech_share == 0.0
    assert heard.part(3.0, 5.5).speech_share > 0.6
    assert heard.part(6.6, 9.0).speech_share == 0.0
    assert len(heard.part(8.99, 9.0).speech) == 1


def test_spans_of_speech(ears: Ears, voice: np.ndarray) -> None:
    quiet = np.zeros(3 * SECOND, dtype=np.float32)
    heard = ears.heard(iter([np.concatenate([quiet, voice, quiet])]), 90)
    (span,) = heard.spans(9.0)
    assert 2.7 <= span.start_s <= 3.2 and 5.7 <= span.end_s <= 6.4
    assert ears.heard(iter([quiet]), 30).spans(3.0) == ()


def test_blocks_give_what_the_whole_gives(
    ears: Ears, voice: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Blocks end at whole windows and values, and the network keeps its state between them."""
    block = hearing._BLOCK // 20  # the least that is both
    assert block % hearing._HOP == 0 and block % hearing._WINDOW == 0
    whole = ears.heard(iter([voice]), 30)
    parts = ears.heard((voice[i : i + block] for i in range(0, len(voice), block)), 30)
    for name in ("loudness_db", "brightness"):
        assert getattr(parts, name) == pytest.approx(getattr(whole, name), abs=1e-4)
    assert np.abs(parts.speech - whole.speech).mean() < 0.03


def test_loudness_and_brightness(ears: Ears) -> None:
    time = np.arange(SECOND) / SECOND
    low, high = (np.sin(2 * np.pi * f * time).astype(np.float32) for f in (150, 5000))
    loud, soft = ears.heard(iter([low]), 10), ears.heard(iter([low / 10]), 10)
    assert loud.level_db == pytest.approx(-3.0, abs=0.1)
    assert soft.level_db == pytest.approx(-23.0, abs=0.1)
    assert ears.heard(iter([high]), 10).brightness.mean() > loud.brightness.mean() + 0.3
    silence = ears.heard(iter([]), 10)
    assert (silence.loudness_db == SILENCE_DB).all() and (silence.brightness == 0).all()


def test_a_clip_is_listened_to_over_its_own_length(ears: Ears, make_clip: MakeClip) -> None:
    mute = probe(make_clip([scene(1)] * 50, name="mute.mp4"))
    assert ears.listen(mute) is None
    heard = ears.listen(probe(make_clip([scene(1)] * 55, audio_s=1.0)))
    assert heard is not None and len(heard.speech) == 22
    assert heard.speech_share == 0.0 and heard.level_db < -80


def test_a_damaged_model_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "speech"
    shutil.copytree(resource("speech/manifest.json").parent, folder)
    data = bytearray((folder / "model.onnx").read_bytes())
    data[1000] ^= 1
    (folder / "model.onnx").write_bytes(data)
    with pytest.raises(ModelError):
        Ears(folder)
