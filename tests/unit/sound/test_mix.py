"""Loudness, true peak, limiter, gaps; and the mix with a clip's own sound."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from carried import make_clip
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.base.errors import ClipError, OutputError, RequestError
from bgm_studio.sound import mix
from bgm_studio.sound.ducking import Automation, duck
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.speech import Speech

RATE = 48_000


def raw(path):
    return np.fromfile(path, "<f4").reshape(-1, 2)


@pytest.mark.parametrize(("frequency_hz", "lufs"), [(997.0, -23.0), (100.0, -24.87)])
def test_loudness_of_a_sine(frequency_hz, lufs):
    """EBU Tech 3341: a stereo 1 kHz sine at -23 dBFS is -23 LUFS. At 100 Hz the
    weighting lacks the shelf's 0.69 dB, and its high-pass (38 Hz, Q 0.5) takes 1.18 dB."""
    t = np.arange(5 * RATE) / RATE
    sine = 10 ** (-23 / 20) * np.sin(2 * np.pi * frequency_hz * t)
    meter = mix.LoudnessMeter()
    for part in np.array_split(np.repeat(sine[:, None], 2, 1).astype(np.float32), 7):
        meter.add(part)
    assert meter.integrated_lufs == pytest.approx(lufs, abs=0.15)


def test_loudness_of_a_stretch_and_its_range():
    """EBU Tech 3342, test 1: twenty seconds each at -20 and -30 dBFS have a range of 10 LU."""
    sine = np.sin(2 * np.pi * 1000 * np.arange(20 * RATE) / RATE)
    meter = mix.LoudnessMeter()
    for level_db in (-20, -30):
        tone = 10 ** (level_db / 20) * sine
        meter.add(np.repeat(tone[:, None], 2, 1).astype(np.float32))
    assert meter.range_lu == pytest.approx(10, abs=1)
    assert meter.lufs_between(0, 20) == pytest.approx(-20, abs=0.1)
    assert meter.lufs_between(25, 40) == pytest.approx(-30, abs=0.1)
    assert meter.lufs_between(40, 50) == -70 == mix.LoudnessMeter().lufs_between(0, 1)
    assert mix.LoudnessMeter().range_lu == 0


def test_true_peak_sees_between_samples():
    """A sine at a quarter of the rate, sampled at 45 degrees: samples -3 dB below its peak."""
    t = np.arange(RATE)
    fade = np.minimum(1, np.minimum(t, RATE - t) / 2000)
    wave = fade * 0.5 * np.sin(np.pi / 2 * t + np.pi / 4)
    meter = mix.TruePeakMeter()
    for part in np.array_split(np.repeat(wave[:, None], 2, 1).astype(np.float32), 11):
        meter.add(part)
    assert meter.dbtp == pytest.approx(20 * np.log10(0.5), abs=0.05)


@settings(max_examples=20)
@given(st.integers(0, 2**32 - 1), st.lists(st.integers(0, 9000), min_size=1, max_size=6))
def test_limiter_holds_true_peak_and_length(seed, cuts):
    rng = np.random.default_rng(seed)
    loud = rng.normal(0, 0.2, (9000, 2)) * rng.choice([0.2, 1, 6], (9000, 1), p=[0.5, 0.49, 0.01])
    loud = loud.astype(np.float32)
    limiter, meter = mix.Limiter(), mix.TruePeakMeter()
    parts = [limiter.process(part) for part in np.split(loud, sorted(cuts))]
    result = np.concatenate([*parts, limiter.flush()])
    meter.add(result)
    assert len(result) == len(loud)
    assert meter.dbtp <= -1.0
    once = mix.Limiter()
    assert np.allclose(result, np.concatenate([once.process(loud), once.flush()]), atol=1e-6)


def test_limiter_leaves_quiet_sound_alone():
    quiet = np.random.default_rng(1).uniform(-0.3, 0.3, (5000, 2)).astype(np.float32)
    limiter = mix.Limiter()
    assert np.array_equal(np.concatenate([limiter.process(quiet), limiter.flush()]), quiet)


@pytest.mark.parametrize("frames", [1, 255, 256, 257, 5000])
def test_true_peaks_are_looked_for_only_where_they_can_be(frames):
    """What is looked at is as all of it would be, and what is left out is no more than asked."""
    rng = np.random.default_rng(frames)
    swell = np.abs(np.sin(np.arange(frames + 16) / 150))[:, None] ** 4
    sound = (rng.uniform(-1, 1, (frames + 16, 2)) * swell).astype(np.float32)
    every = mix.true_peaks(sound, 0.0)
    assert len(every) == frames
    for above in (0.05, 0.5, 0.9, 2.0):
        some = mix.true_peaks(sound, above)
        assert np.array_equal(some[every > above], every[every > above])
        assert (some <= every).all()


def cut(sound, *places):
    return np.split(sound, [p for p in places if p < len(sound)])


@pytest.mark.parametrize("frames", [1, 480, 103_264, 103_266, 420_001])
def test_the_room_is_one_convolution_however_cut(frames):
    """Transforms of a few seconds at a time give what one over all would, to rounding."""
    sound = np.random.default_rng(2).normal(0, 0.1, (frames, 2)).astype(np.float32)
    size = frames + 100_000
    response = np.fft.rfft(mix._room().astype(np.float64), size, axis=0)
    wet = np.fft.irfft(np.fft.rfft(sound.mean(axis=1), size)[:, None] * response, size, axis=0)
    want = sound + 10 ** (-6 / 20) * wet[:frames]
    for pieces in (cut(sound, 7, 9_000, 103_265, 200_000), [sound], cut(sound, 413_060)):
        made = np.concatenate(list(mix.in_room(pieces, -6.0)))
        assert made.shape == sound.shape
        assert np.abs(made - want).max() < 1e-6


def test_the_room_rings_on_into_silence_and_ends():
    """Where nothing is played, what rings is all there is; after it, nothing, to the last bit."""
    strike = np.zeros((700_000, 2), np.float32)
    strike[[10, 413_055]] = 0.5
    made = np.concatenate(list(mix.in_room(cut(strike, *range(24_000, 700_000, 24_000)))))
    assert np.abs(made[413_200:470_000]).max() > 1e-3
    assert np.allclose(made[413_055:473_055], made[10:60_010], atol=1e-7)
    assert not made[-100_000:].any()
    assert not list(mix.in_room([])) and not list(mix.in_room([strike[:0]]))


def clip_with_sound(path, *, rate=44_100, layout="mono", codec="pcm_s16le", offset_s=Fraction(0)):
    """A matroska file: three seconds of black picture, and a click every half second of sound."""
    mono = np.zeros(3 * rate, dtype=np.int16)
    mono[:: rate // 2] = 16_000
    channels = 1 if layout == "mono" else 2
    with av.open(str(path), "w", format="matroska") as container:
        video = container.add_stream("mpeg4", rate=10, width=32, height=32)
        audio = container.add_stream(codec, rate=rate, layout=layout)
        for index in range(30):
            picture = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), np.uint8), format="rgb24")
            picture.pts = index
            picture.time_base = Fraction(1, 10)
            container.mux(video.encode(picture))
        container.mux(video.encode(None))
        frame = av.AudioFrame.from_ndarray(
            np.repeat(mono, channels)[None, :], format="s16", layout=layout
        )
        frame.sample_rate, frame.time_base = rate, Fraction(1, rate)
        frame.pts = int(offset_s * rate)
        container.mux(audio.encode(frame))
        container.mux(audio.encode(None))
    return info(path)


def info(path, *, has_audio=True, start=Fraction(0)):
    return ClipInfo(path, "", Fraction(3), start, Fraction(10), 30, 32, 32, has_audio)


@pytest.fixture
def music(tmp_path):
    path = tmp_path / "music.f32"
    tone = 0.1 * np.sin(np.arange(3 * RATE) * 0.05)
    np.repeat(tone[:, None], 2, 1).astype("<f4").tofile(path)
    return path


@pytest.mark.parametrize("rate", [48_000, 44_100])
@pytest.mark.parametrize("layout", ["mono", "stereo"])
@pytest.mark.parametrize("offset_s", [Fraction(0), Fraction(1, 5)])
def test_clip_sound_is_kept_in_place(tmp_path, music, rate, layout, offset_s):
    clip = clip_with_sound(tmp_path / "c.mkv", rate=rate, layout=layout, offset_s=offset_s)
    facts = mix.mix_under(clip, music, 3 * RATE, tmp_path / "out.f32", music_gain_db=-60.0)
    sound = raw(facts.path)
    assert facts.original_kept
    assert len(sound) == 3 * RATE
    for click in range(1, 5):
        at = round((click / 2 + offset_s) * RATE)
        near = np.abs(sound[at - 200 : at + 200, 0])
        assert abs(int(near.argmax()) - 200) <= 2
        if rate == RATE:
            assert near.max() == pytest.approx(16_000 / 32_768, abs=0.01)


def test_sound_before_the_first_frame_is_left_out(tmp_path, music):
    clip = clip_with_sound(tmp_path / "c.mkv", rate=RATE)
    late = info(clip.path, start=Fraction(1, 10))
    facts = mix.mix_under(late, music, 3 * RATE, tmp_path / "out.f32", music_gain_db=-60.0)
    sound = np.abs(raw(facts.path)[:, 0])
    assert int(sound.argmax()) == pytest.approx(0.4 * RATE, abs=2)


def test_gains_by_default(tmp_path, music):
    clip = clip_with_sound(tmp_path / "c.mkv")
    kept = mix.mix_under(clip, music, 3 * RATE, tmp_path / "a.f32")
    assert kept.music_gain_db == -12.0
    rms = np.sqrt(np.mean(raw(kept.path)[1000:20_000] ** 2))
    assert 20 * np.log10(rms) == pytest.approx(20 * np.log10(0.1 / np.sqrt(2)) - 12, abs=0.2)
    for dropped in (
        mix.mix_under(clip, music, 3 * RATE, tmp_path / "b.f32", original_audio="drop"),
        mix.mix_under(info(clip.path, has_audio=False), music, 3 * RATE, tmp_path / "b.f32"),
    ):
        assert (dropped.path, dropped.music_gain_db, dropped.original_kept) == (music, 0.0, False)
    assert not (tmp_path / "b.f32").exists()


def test_music_goes_down_under_speech_and_the_clips_own_sound_does_not(tmp_path, music):
    clip = clip_with_sound(tmp_path / "c.mkv", rate=RATE)
    sounds = {}
    for name, speech in (("plain", ()), ("ducked", (Speech(0.75, 1.2),))):
        out = tmp_path / name
        mix.mix_under(clip, music, 3 * RATE, out, automation=duck(speech, 10.0))
        sounds[name] = raw(out)
    hz = 0.05 * RATE / (2 * np.pi)
    for start_s, end_s, wanted_db in ((0.05, 0.45, 0.0), (0.75, 1.2, -10.0), (2.05, 2.45, 0.0)):
        span = slice(round(start_s * RATE), round(end_s * RATE))
        moved_db = level_db(sounds["ducked"][span], hz) - level_db(sounds["plain"][span], hz)
        assert moved_db == pytest.approx(wanted_db, abs=0.5)
    clicks = [
        np.abs(np.diff(sounds[name][RATE - 50 : RATE + 50, 0])).max()
        for name in ("plain", "ducked")
    ]
    assert clicks[1] == pytest.approx(clicks[0], rel=0.05)


def test_an_automation_is_heard_without_the_clips_own_sound(tmp_path, music):
    clip = info(tmp_path / "none.mkv", has_audio=False)
    lower = Automation(((0.0, -20.0),))
    facts = mix.mix_under(clip, music, 3 * RATE, tmp_path / "a.f32", automation=lower)
    assert np.allclose(raw(facts.path), raw(music) / 10, atol=1e-6)


def level_db(sound, hz):
    """Of a sine within stereo sound, in decibels of full scale (RMS), on the left."""
    t = np.arange(len(sound)) / RATE
    return 20 * np.log10(abs(np.mean(sound[:, 0] * np.exp(-2j * np.pi * hz * t))) * np.sqrt(2))


def test_every_sound_track_is_heard(tmp_path):
    path = make_clip(tmp_path / "c.mp4", "mpeg4", frames=36, tones_hz=(220, 440, 660))
    silence = tmp_path / "silence.f32"
    silence.write_bytes(bytes(8 * 3 * RATE))
    facts = mix.mix_under(info(path), silence, 3 * RATE, tmp_path / "m.f32")
    assert (facts.sound_tracks, facts.unheard) == (3, ())
    heard = raw(mix.write_clip_sound(info(path), 3 * RATE, tmp_path / "s.f32"))
    for sound in (raw(facts.path), heard):
        for hz in (220, 440, 660):
            assert level_db(sound, hz) == pytest.approx(-18.06, abs=0.2)
        assert level_db(sound, 880) < -60


def test_a_sound_track_that_cannot_be_decoded_is_named(tmp_path, monkeypatch):
    path = make_clip(tmp_path / "c.mp4", "mpeg4", frames=36, tones_hz=(220, 440))
    data = path.read_bytes()
    for old, new in ((b"mp4a", b"apac"), (b"esds", b"free")):  # as a telephone's spatial sound is
        at = data.rindex(old)
        data = data[:at] + new + data[at + 4 :]
    path.write_bytes(data)
    silence = tmp_path / "silence.f32"
    silence.write_bytes(bytes(8 * 3 * RATE))
    facts = mix.mix_under(info(path), silence, 3 * RATE, tmp_path / "m.f32")
    assert (facts.sound_tracks, facts.unheard) == (1, ("sound track 2 cannot be decoded",))
    assert level_db(raw(facts.path), 220) == pytest.approx(-18.06, abs=0.2)


def test_sum_is_limited(tmp_path, music):
    clip = clip_with_sound(tmp_path / "c.mkv")
    facts = mix.mix_under(clip, music, 3 * RATE, tmp_path / "a.f32", music_gain_db=20.0)
    assert facts.true_peak_dbtp <= -1.0


def test_bad_requests(tmp_path, music):
    clip = clip_with_sound(tmp_path / "c.mkv")
    with pytest.raises(RequestError):
        mix.mix_under(clip, music, 10, tmp_path / "a", original_audio="maybe")
    for gain in (21.0, float("nan")):
        with pytest.raises(RequestError):
            mix.mix_under(clip, music, 10, tmp_path / "a", music_gain_db=gain)
    with pytest.raises(OutputError):
        mix.mix_under(clip, music, 10, tmp_path / "no" / "a")
    text = tmp_path / "text.mkv"
    text.write_text("no sound here")
    with pytest.raises(ClipError):
        mix.mix_under(info(text), music, 10, tmp_path / "a")
    with pytest.raises(ValueError, match="early"):
        mix.mix_under(clip, music, 4 * RATE, tmp_path / "a")
    assert {Path(p).name for p in tmp_path.iterdir()} == {"c.mkv", "music.f32", "text.mkv"}


def test_clip_sound_alone(tmp_path):
    clip = clip_with_sound(tmp_path / "c.mkv", rate=44_100, offset_s=Fraction(1, 5))
    seen = []
    samples = 3 * RATE + 5
    path = mix.write_clip_sound(clip, samples, tmp_path / "s.f32", lambda _, f: seen.append(f))
    sound = raw(path)
    assert len(sound) == samples
    assert seen[-1] == 1.0
    silence = tmp_path / "silence"
    np.zeros((samples, 2), "<f4").tofile(silence)
    mixed = mix.mix_under(clip, silence, samples, tmp_path / "m.f32")
    assert np.array_equal(raw(mixed.path), sound)
    mute = mix.write_clip_sound(info(clip.path, has_audio=False), 99, tmp_path / "mute")
    assert mute.read_bytes() == bytes(99 * 8)
    text = tmp_path / "text.mkv"
    text.write_text("no sound here")
    with pytest.raises(ClipError):
        mix.write_clip_sound(info(text), 10, tmp_path / "a")
    with pytest.raises(OutputError):
        mix.write_clip_sound(clip, 10, tmp_path / "no" / "a")
    names = {p.name for p in tmp_path.iterdir()}
    assert names == {"c.mkv", "s.f32", "silence", "m.f32", "mute", "text.mkv"}
