"""Sound files: exact length, and what comes back is what went in."""

from fractions import Fraction

import av
import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.base.errors import Cancelled, OutputError, RequestError
from bgm_studio.export import sound_files


@given(st.fractions(min_value=0, max_value=3600))
def test_sample_count_is_the_nearest(duration):
    count = sound_files.sample_count(duration)
    assert -Fraction(1, 2) < duration * 48_000 - count + Fraction(1, 10**12)
    assert duration * 48_000 - count < Fraction(1, 2)


def test_sample_count_of_ntsc_and_halves():
    assert sound_files.sample_count(Fraction(1001, 24000) * 720) == 1_441_440
    assert sound_files.sample_count(Fraction(3, 96_000)) == 2


def test_round_trip(tmp_path):
    sound = np.random.default_rng(0).uniform(-1, 1, (60_001, 2)).astype("<f4")
    sound[5] = (1.5, -1.5)
    sound.tofile(tmp_path / "s.f32")
    for name in ("a.wav", "b.wav"):
        sound_files.write_sound(tmp_path / "s.f32", 60_000, tmp_path / name)
    info = soundfile.info(str(tmp_path / "a.wav"))
    assert (info.frames, info.samplerate, info.channels) == (60_000, 48_000, 2)
    assert info.subtype == "PCM_24"
    back, _ = soundfile.read(str(tmp_path / "a.wav"))
    assert np.abs(back - np.clip(sound[:60_000], -1, 1)).max() <= 2**-23
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()
    assert (tmp_path / "a.wav").stat().st_size == 44 + 60_000 * 6


@pytest.mark.parametrize(
    ("name", "bits", "subtype", "off"),
    [("a.wav", 16, "PCM_16", 2**-14), ("a.wav", 32, "FLOAT", 0.0), ("a.flac", 16, "PCM_16", 2**-14),
     ("a.flac", 24, "PCM_24", 2**-23)],
)  # fmt: skip
def test_exact_formats(tmp_path, name, bits, subtype, off):
    sound = np.random.default_rng(0).uniform(-1, 1, (50_001, 2)).astype("<f4")
    sound[100:30_000] = 0
    sound[5] = (1.5, -1.5)
    sound.tofile(tmp_path / "s.f32")
    sound_files.write_sound(tmp_path / "s.f32", 50_001, tmp_path / name, bits=bits)
    first = (tmp_path / name).read_bytes()
    sound_files.write_sound(tmp_path / "s.f32", 50_001, tmp_path / name, bits=bits)
    assert (tmp_path / name).read_bytes() == first
    info = soundfile.info(str(tmp_path / name))
    assert (info.frames, info.samplerate, info.channels) == (50_001, 48_000, 2)
    assert info.subtype == subtype
    back, _ = soundfile.read(str(tmp_path / name))
    expected = sound if bits == 32 else np.clip(sound, -1, 1)
    assert np.abs(back - expected).max() <= off
    assert not back[100:30_000].any()  # silence stays silent


@pytest.mark.parametrize("name", ["a.mp3", "a.m4a"])
def test_formats_to_listen_to(tmp_path, name):
    t = np.arange(96_001) / 48_000
    sine = np.stack([0.5 * np.sin(2 * np.pi * 440 * t), 0.4 * np.sin(2 * np.pi * 660 * t)], 1)
    sine.astype("<f4").tofile(tmp_path / "s.f32")
    sound_files.write_sound(tmp_path / "s.f32", 96_001, tmp_path / name)
    with av.open(str(tmp_path / name)) as container:
        stream = container.streams.audio[0]
        assert stream.rate == 48_000 and stream.channels == 2
        sound = np.concatenate([f.to_ndarray() for f in container.decode(audio=0)], axis=1).T
    assert 0 <= len(sound) - 96_001 < 1024  # what the encoder put before it is left out
    assert np.abs(sound[:96_001] - sine)[4800:-4800].max() < 0.02


def test_bits_that_there_are_not(tmp_path):
    np.zeros((100, 2), "<f4").tofile(tmp_path / "s.f32")
    for name, bits in (("a.wav", 20), ("a.flac", 32)):
        with pytest.raises(RequestError, match="bits"):
            sound_files.write_sound(tmp_path / "s.f32", 100, tmp_path / name, bits=bits)
    assert [p.name for p in tmp_path.iterdir()] == ["s.f32"]
    sound_files.check_bits(24, list(sound_files.FORMATS))


def test_failures_leave_nothing(tmp_path):
    source = tmp_path / "s.f32"
    np.zeros((100_000, 2), "<f4").tofile(source)

    def cancel(stage, fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        sound_files.write_sound(source, 100_000, tmp_path / "a.wav", cancel)
    with pytest.raises(ValueError, match="fewer"):
        sound_files.write_sound(source, 100_001, tmp_path / "a.wav")
    with pytest.raises(OutputError):
        sound_files.write_sound(source, 100, tmp_path / "no" / "a.wav")
    with pytest.raises(OutputError, match="larger"):
        sound_files.write_sound(source, 800_000_000, tmp_path / "a.wav")
    assert [p.name for p in tmp_path.iterdir()] == ["s.f32"]
