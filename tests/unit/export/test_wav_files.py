"""WAV files: exact length, 24 bits, and what comes back is what went in."""

from fractions import Fraction

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.base.errors import Cancelled, OutputError
from bgm_studio.export import wav


@given(st.fractions(min_value=0, max_value=3600))
def test_sample_count_is_the_nearest(duration):
    count = wav.sample_count(duration)
    assert -Fraction(1, 2) < duration * 48_000 - count + Fraction(1, 10**12)
    assert duration * 48_000 - count < Fraction(1, 2)


def test_sample_count_of_ntsc_and_halves():
    assert wav.sample_count(Fraction(1001, 24000) * 720) == 1_441_440
    assert wav.sample_count(Fraction(3, 96_000)) == 2


def test_round_trip(tmp_path):
    sound = np.random.default_rng(0).uniform(-1, 1, (60_001, 2)).astype("<f4")
    sound[5] = (1.5, -1.5)
    sound.tofile(tmp_path / "s.f32")
    for name in ("a.wav", "b.wav"):
        wav.write_wav(tmp_path / "s.f32", 60_000, tmp_path / name)
    info = soundfile.info(str(tmp_path / "a.wav"))
    assert (info.frames, info.samplerate, info.channels) == (60_000, 48_000, 2)
    assert info.subtype == "PCM_24"
    back, _ = soundfile.read(str(tmp_path / "a.wav"))
    assert np.abs(back - np.clip(sound[:60_000], -1, 1)).max() <= 2**-23
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()
    assert (tmp_path / "a.wav").stat().st_size == 44 + 60_000 * 6


def test_failures_leave_nothing(tmp_path):
    source = tmp_path / "s.f32"
    np.zeros((100_000, 2), "<f4").tofile(source)

    def cancel(stage, fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        wav.write_wav(source, 100_000, tmp_path / "a.wav", cancel)
    with pytest.raises(ValueError, match="fewer"):
        wav.write_wav(source, 100_001, tmp_path / "a.wav")
    with pytest.raises(OutputError):
        wav.write_wav(source, 100, tmp_path / "no" / "a.wav")
    with pytest.raises(OutputError, match="larger"):
        wav.write_wav(source, 800_000_000, tmp_path / "a.wav")
    assert [p.name for p in tmp_path.iterdir()] == ["s.f32"]
